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

  - **June Osei, People**: supportive, as wished
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
        "engagement_gap": -1
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
        "engagement_gap": 2
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
        "engagement_gap": 1
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
        "engagement_gap": 1
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
        "engagement_gap": 0
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
        "engagement_gap": 1
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
        "engagement_gap": 1
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
        "engagement_gap": 0
      }
    ],
    "problems": []
  }
# Whoever has no place in the grid yet is listed below it; whoever has left is not shown.
$ crm add-stakeholder 'Kim Adler' --org Operations --power high >/dev/null
$ crm add-stakeholder 'Bo <Lim>' >/dev/null
$ printf 'left: 2026-11-20\n' >>stakeholders/dev-patel.yaml
$ crm map | tail -n 14
  │   resistant → neutral, 1 to gain   │   neutral → supportive, 1 to gain  │
  ├─ monitor ──────────────────────────┼─ keep informed ────────────────────┤
  │ Finance Business Partners, Finance │ June Osei, People                  │
  │   unaware → neutral, 2 to gain     │   supportive, as wished            │
  │                                    │ Tom Alvarez, Marketing             │
  │                                    │   supportive, as wished            │
  └────────────────────────────────────┴────────────────────────────────────┘
                                                                   interest →

  Power or interest unknown
    Bo <Lim>
      crm set bo-lim power=LEVEL interest=LEVEL
    Kim Adler, Operations
      crm set kim-adler interest=LEVEL
# A page in the report's style; tests/web looks at it.
$ crm map --format html | sed -n '/<main>/,/<table/p' | sed '/axis/d; /legend/d; s/<svg.*<\/svg>/[steps]/'
  <main>
  <article>
  <svg class="patterns" aria-hidden="true" width="0" height="0">
  <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="3" height="6"/>
  </pattern>
  </svg>
  <header>
  <p class="kicker">Stakeholder map · for our own people</p>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
  <p class="day">Saturday 21 November 2026</p>
  <p class="summary">7 names, 5 of them less engaged than we wish. 2 without a place yet.</p>
  </header>
  <section id="people" aria-labelledby="people-heading">
  <h2 id="people-heading">People</h2>
  <figure>
  <figcaption>
  <h3>Power, interest and engagement</h3>
  <p class="lead">Five steps from unaware to leading: the dot is where they stand, the ring where we wish them to be.</p>
  </figcaption>
  <div class="grid">
  <div class="quadrant manage-closely">
  <h4>Manage closely<span>high power, high interest · 2 names</span></h4>
  <ul class="people">
  <li><strong>Maya Chen</strong> <span class="org">Marketing</span><span class="stand">[steps]<span aria-hidden="true">supportive → leading</span></span></li>
  <li><strong>Rosa Lindt</strong> <span class="org">Sales</span><span class="stand">[steps]<span aria-hidden="true">neutral → supportive</span></span></li>
  </ul>
  </div>
  <div class="quadrant keep-satisfied">
  <h4>Keep satisfied<span>high power, low interest · 2 names</span></h4>
  <ul class="people">
  <li><strong>Hal Briggs</strong> <span class="org">Legal</span><span class="stand">[steps]<span aria-hidden="true">neutral → supportive</span></span></li>
  <li><strong>Ines Moreau</strong> <span class="org">Product</span><span class="stand">[steps]<span aria-hidden="true">resistant → neutral</span></span></li>
  </ul>
  </div>
  <div class="quadrant keep-informed">
  <h4>Keep informed<span>low power, high interest · 2 names</span></h4>
  <ul class="people">
  <li><strong>June Osei</strong> <span class="org">People</span><span class="stand">[steps]<span aria-hidden="true">supportive</span></span></li>
  <li><strong>Tom Alvarez</strong> <span class="org">Marketing</span><span class="stand">[steps]<span aria-hidden="true">supportive</span></span></li>
  </ul>
  </div>
  <div class="quadrant monitor">
  <h4>Monitor<span>low power, low interest · 1 name</span></h4>
  <ul class="people">
  <li><strong>Finance Business Partners</strong> <span class="org">Finance</span><span class="stand">[steps]<span aria-hidden="true">unaware → neutral</span></span></li>
  </ul>
  </div>
  </div>
  <h3>Power or interest unknown</h3>
  <ul>
  <li>Bo &lt;Lim&gt;: <code>crm set bo-lim power=LEVEL interest=LEVEL</code></li>
  <li>Kim Adler, Operations: <code>crm set kim-adler interest=LEVEL</code></li>
  </ul>
  <details>
  <summary>The same as a table</summary>
  <div class="scroll"><table class="wide">
$ crm map --format html | grep -c -i -e Vantage -e politics -e private
  0
[1]
$ crm -q relate 'Rosa Lindt' 'Maya Chen' --as rival --note 'same hours'
$ crm map --private --format html | grep -e '<h2' -e 'same hours' -e 'your eyes'
  <p class="kicker">Stakeholder map · private: for your eyes alone</p>
  <h2 id="people-heading">People</h2>
  <h2 id="relations-heading">Relations (private)</h2>
  <tr><th scope="row">Rosa Lindt</th><td>is a rival of</td><td>Maya Chen</td><td>same hours</td></tr>
  <h2 id="politics-heading">Politics (private)</h2>
$ crm map --private --format html | grep Vantage
  <tr><th scope="row">Ines Moreau</th><td>Wanted Vantage Agency for the launch film.</td></tr>
$ crm map --format csv
  crm: error: --format cannot be 'csv'
    choose one of text, html, json, md
[2]
# Of several projects, each with ids of its own; tests/web looks at it.
$ crm map -p . -p . --format html | grep -o -e "<title>.*</title>" -e "<a href=[^>]*>" -e "<article[^>]*>" -e "<section [^>]*>"
  <title>Stakeholder map: Larkfield Outdoor - Autumn and Holiday 2026 creative programme, and 1 more</title>
  <a href="#project-1">
  <a href="#project-2">
  <article id="project-1">
  <section id="people" aria-labelledby="people-heading">
  <article id="project-2">
  <section id="project-2-people" aria-labelledby="project-2-people-heading">
