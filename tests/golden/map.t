# Mendelow's grid: who has power and interest, and how they stand to the project.
project: studio

$ crm map
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  power ↑
  ┌─ keep satisfied ───────────────────┬─ manage closely ───────────────────┐
  │ Hal Briggs, Legal                  │ Maya Chen, Marketing               │
  │   neutral → supportive, 1 to gain  │   supportive → leading, 1 to gain  │
  │ Ines Moreau, Product               │ Rosa Lindt, Sales                  │
  │   resistant → neutral, 1 to gain   │   neutral → supportive, 1 to gain  │
  ├─ monitor ──────────────────────────┼─ keep informed ────────────────────┤
  │ Finance Business Partners, Finance │ June Osei, People                  │
  │   unaware → neutral, 2 to gain     │   supportive, as wished            │
  │                                    │   go gently                        │
  │                                    │ Tom Alvarez, Marketing             │
  │                                    │   supportive, as wished            │
  │                                    │ Dev Patel, Sales                   │
  │                                    │   leading → supportive, 1 above    │
  └────────────────────────────────────┴────────────────────────────────────┘
                                                                   interest →
$ crm map --private
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  power ↑
  ┌─ keep satisfied ───────────────────┬─ manage closely ───────────────────┐
  │ Hal Briggs, Legal                  │ Maya Chen, Marketing               │
  │   neutral → supportive, 1 to gain  │   supportive → leading, 1 to gain  │
  │ Ines Moreau, Product               │ Rosa Lindt, Sales                  │
  │   resistant → neutral, 1 to gain   │   neutral → supportive, 1 to gain  │
  ├─ monitor ──────────────────────────┼─ keep informed ────────────────────┤
  │ Finance Business Partners, Finance │ June Osei, People                  │
  │   unaware → neutral, 2 to gain     │   supportive, as wished            │
  │                                    │   go gently                        │
  │                                    │ Tom Alvarez, Marketing             │
  │                                    │   supportive, as wished            │
  │                                    │ Dev Patel, Sales                   │
  │                                    │   leading → supportive, 1 above    │
  └────────────────────────────────────┴────────────────────────────────────┘
                                                                   interest →

  Politics (private)
    Ines Moreau: Wanted Vantage Agency for the launch film.
    Maya Chen: Competes with Sales for the same studio hours; sits on the budget panel.
    Rosa Lindt: Sceptical since the 2025 rebrand slipped five weeks.
$ crm map --format md
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  ## keep satisfied

  - **Hal Briggs, Legal**: neutral → supportive, 1 to gain
  - **Ines Moreau, Product**: resistant → neutral, 1 to gain

  ## manage closely

  - **Maya Chen, Marketing**: supportive → leading, 1 to gain
  - **Rosa Lindt, Sales**: neutral → supportive, 1 to gain

  ## monitor

  - **Finance Business Partners, Finance**: unaware → neutral, 2 to gain

  ## keep informed

  - **June Osei, People**: supportive, as wished, go gently
  - **Tom Alvarez, Marketing**: supportive, as wished
  - **Dev Patel, Sales**: leading → supportive, 1 above
$ crm map --json
  {
    "schema": "crm.map/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
    "today": "2026-11-21",
    "stakeholders": [
      {
        "id": "dev-patel",
        "name": "Dev Patel",
        "org": "Sales",
        "power": "low",
        "interest": "high",
        "quadrant": "keep informed",
        "engagement": {
          "current": "leading",
          "desired": "supportive"
        },
        "engagement_gap": -1,
        "handle_with_care": false
      },
      {
        "id": "finance-partners",
        "name": "Finance Business Partners",
        "org": "Finance",
        "power": "low",
        "interest": "low",
        "quadrant": "monitor",
        "engagement": {
          "current": "unaware",
          "desired": "neutral"
        },
        "engagement_gap": 2,
        "handle_with_care": false
      },
      {
        "id": "hal-briggs",
        "name": "Hal Briggs",
        "org": "Legal",
        "power": "high",
        "interest": "low",
        "quadrant": "keep satisfied",
        "engagement": {
          "current": "neutral",
          "desired": "supportive"
        },
        "engagement_gap": 1,
        "handle_with_care": false
      },
      {
        "id": "ines-moreau",
        "name": "Ines Moreau",
        "org": "Product",
        "power": "high",
        "interest": "low",
        "quadrant": "keep satisfied",
        "engagement": {
          "current": "resistant",
          "desired": "neutral"
        },
        "engagement_gap": 1,
        "handle_with_care": false
      },
      {
        "id": "june-osei",
        "name": "June Osei",
        "org": "People",
        "power": "low",
        "interest": "high",
        "quadrant": "keep informed",
        "engagement": {
          "current": "supportive",
          "desired": "supportive"
        },
        "engagement_gap": 0,
        "handle_with_care": true
      },
      {
        "id": "maya-chen",
        "name": "Maya Chen",
        "org": "Marketing",
        "power": "high",
        "interest": "high",
        "quadrant": "manage closely",
        "engagement": {
          "current": "supportive",
          "desired": "leading"
        },
        "engagement_gap": 1,
        "handle_with_care": false
      },
      {
        "id": "rosa-lindt",
        "name": "Rosa Lindt",
        "org": "Sales",
        "power": "high",
        "interest": "high",
        "quadrant": "manage closely",
        "engagement": {
          "current": "neutral",
          "desired": "supportive"
        },
        "engagement_gap": 1,
        "handle_with_care": false
      },
      {
        "id": "tom-alvarez",
        "name": "Tom Alvarez",
        "org": "Marketing",
        "power": "low",
        "interest": "high",
        "quadrant": "keep informed",
        "engagement": {
          "current": "supportive",
          "desired": "supportive"
        },
        "engagement_gap": 0,
        "handle_with_care": false
      }
    ],
    "problems": []
  }
# Whoever has no place in the grid yet is listed below it; whoever has left is not shown.
$ crm add-stakeholder 'Kim Adler' --org Operations --power high >/dev/null
$ crm add-stakeholder 'Bo <Lim>' >/dev/null
$ printf 'left: 2026-11-20\n' >>stakeholders/dev-patel.yaml
$ crm map | tail -n 14
  ├─ monitor ──────────────────────────┼─ keep informed ────────────────────┤
  │ Finance Business Partners, Finance │ June Osei, People                  │
  │   unaware → neutral, 2 to gain     │   supportive, as wished            │
  │                                    │   go gently                        │
  │                                    │ Tom Alvarez, Marketing             │
  │                                    │   supportive, as wished            │
  └────────────────────────────────────┴────────────────────────────────────┘
                                                                   interest →

  Power or interest unknown
    Bo <Lim>
      crm set bo-lim power=LEVEL interest=LEVEL
    Kim Adler, Operations
      crm set kim-adler interest=LEVEL
$ crm map --format html
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Stakeholder map</title>
  <style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; overflow-wrap: anywhere; }
  h1 { font-size: 1.3rem; }
  h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
  ul.entries { list-style: none; padding: 0; }
  ul.entries li { margin: 0 0 0.8rem; padding-left: 0.8rem; border-left: 0.25rem solid #69707a; }
  ul.entries li.late { border-left-color: #b3261e; }
  ul.entries li.today { border-left-color: #8a5a00; }
  ul.entries li.soon { border-left-color: #1f5f9e; }
  .late { color: #b3261e; } .today { color: #8a5a00; } .soon { color: #1f5f9e; }
  ul.entries li { color: #222; }
  .incomplete { border: 2px solid #b3261e; padding: 0.5rem 0.8rem; font-weight: bold; color: #b3261e; }
  .rules, .reason { color: #595959; }
  table { border-collapse: collapse; }
  th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
  td.number, th.number { text-align: right; }
  @media screen and (prefers-color-scheme: dark) {
    body { color: #e9e7e2; background: #14161a; }
    a { color: #8cb9ef; }
    th, td { border-bottom-color: #31353c; }
    ul.entries li { color: #e9e7e2; border-left-color: #9aa1ab; }
    ul.entries li.late { border-left-color: #ff9188; }
    ul.entries li.today { border-left-color: #efb95a; }
    ul.entries li.soon { border-left-color: #8cb9ef; }
    .late, .incomplete { color: #ff9188; border-color: #ff9188; } .today { color: #efb95a; } .soon { color: #8cb9ef; }
    .rules, .reason { color: #a4a9b1; }
  }
  </style>
  </head>
  <body>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026</h1>
  <table>
  <tr>
  <th>high power</th>
  <td><h2>keep satisfied</h2>
  <p><strong>Hal Briggs, Legal</strong><br>neutral → supportive, 1 to gain</p>
  <p><strong>Ines Moreau, Product</strong><br>resistant → neutral, 1 to gain</p>
  </td>
  <td><h2>manage closely</h2>
  <p><strong>Maya Chen, Marketing</strong><br>supportive → leading, 1 to gain</p>
  <p><strong>Rosa Lindt, Sales</strong><br>neutral → supportive, 1 to gain</p>
  </td>
  </tr>
  <tr>
  <th>low power</th>
  <td><h2>monitor</h2>
  <p><strong>Finance Business Partners, Finance</strong><br>unaware → neutral, 2 to gain</p>
  </td>
  <td><h2>keep informed</h2>
  <p><strong>June Osei, People</strong><br>supportive, as wished<br>go gently</p>
  <p><strong>Tom Alvarez, Marketing</strong><br>supportive, as wished</p>
  </td>
  </tr>
  <tr>
  <th></th>
  <th>low interest</th>
  <th>high interest</th>
  </tr>
  </table>
  <h2>Power or interest unknown</h2>
  <ul>
  <li>Bo &lt;Lim&gt;: <code>crm set bo-lim power=LEVEL interest=LEVEL</code></li>
  <li>Kim Adler, Operations: <code>crm set kim-adler interest=LEVEL</code></li>
  </ul>
  </body>
  </html>
$ crm map --private --format html | grep Vantage
  <li>Ines Moreau: Wanted Vantage Agency for the launch film.</li>
$ crm map --format csv
  crm: error: --format cannot be 'csv'
    choose one of text, html, json, md
[2]
# project.t shows several projects; a page of html is about one.
$ crm map -p . -p . --format html
  crm: error: html shows one project at a time
    give -p only once
[2]
