# One screen before you meet somebody.
project: studio

$ crm brief maya
  PRIVATE: Maya Chen, Saturday 21 November 2026

  Vice President, Marketing; answers to Chief Executive
  - goals: Holiday revenue up 8 percent; one brand look across channels
  - measured by: campaign live by 1 December; cost per asset
  - pains: finding out about slips from her own team first
  - likes: call, visual, headline, before 10:00
  - politics: Competes with Sales for the same studio hours; sits on the budget
    panel.
  - Mon 12 Oct: Daughter applying to colleges; Friday afternoons are hard

  We owe
  - Holiday campaign master film, 30 seconds: 1 day overdue (Fri 20 Nov), apology
    owed
  - Six 15-second social cuts of the holiday film: due Tue 24 Nov

  Open between us
  - conflict: Sam Okafor has "Careers page banners, three sizes" for June Osei and
    "Six 15-second social cuts of the holiday film" for Maya Chen: which comes
    first?

  Last contact: Thursday 12 November 2026, call: Film grade approved; music
  licence still open
  - last update: Friday 13 November 2026

  How we stand: kept 1 of 2 promises (50.0 %); goodwill 1 (3 given, 2 drawn); NPS
  8 of 10; supportive, wished for: leading

  Ask today
  - did our news of "Holiday campaign master film, 30 seconds" reach you, and what
    does it mean for you?

  A change of tone may have nothing to do with you.
$ crm brief rosa
  PRIVATE: Rosa Lindt, Saturday 21 November 2026

  Director, Sales Enablement
  - goals: New starters selling in six weeks
  - measured by: deck use per region
  - pains: feels Marketing is always served first
  - likes: meeting, verbal, summary
  - politics: Sceptical since the 2025 rebrand slipped five weeks.

  We owe
  - Four one-page battle cards: missed Fri 6 Nov, apology owed
  - Price and date for the extra demo video: due today

  Open between us
  - challenge of Mon 16 Nov: Extra demo video; behind it: Reps cannot find the
    first one

  Last contact: Monday 16 November 2026, challenge: Extra demo video
  - last update: Monday 9 November 2026

  How we stand: kept 2 of 3 promises (66.7 %); goodwill -3 (1 given, 4 drawn);
  CSAT 3 of 5, NPS 7 of 10, CES 5 of 7; neutral, wished for: supportive

  Ask today
  - Who has watched the first one?

  Thanks to give
  - for Dev Patel, who answers to them: measured the booth himself and saved a
    reprint

  A change of tone may have nothing to do with you.
$ crm brief tom
  PRIVATE: Tom Alvarez, Saturday 21 November 2026

  Campaign Manager, Marketing; answers to Maya Chen
  - goals: Autumn catalogue on press by 2 October; zero reprints
  - measured by: proof rounds per asset
  - pains: late copy from Product
  - likes: email, verbal, full

  We owe
  - news of "Holiday campaign master film, 30 seconds": since Tue 3 Nov
  - Catalogue insert layout, eight pages: due Tue 1 Dec

  They owe
  - Final product copy for the catalogue insert: was due Wed 18 Nov, 3 days ago

  Last contact: Wednesday 18 November 2026, meeting: Insert pages agreed; Tom will
  chase Product for copy

  How we stand: kept 1 of 2 promises (50.0 %); goodwill 2 (3 given, 1 drawn); CSAT
  3 of 5, NPS 9 of 10, CES 6 of 7; supportive

  Ask today
  - what would help with "Final product copy for the catalogue insert"?
  - did we understand you right: Insert pages agreed; Tom will chase Product for
    copy?
  - who else should know us?

  A change of tone may have nothing to do with you.
# Go gently: only what cannot wait is asked.
$ crm brief june
  PRIVATE: June Osei, Saturday 21 November 2026

  Employer Brand Manager, People
  - goals: 120 seasonal hires
  - measured by: apply rate
  - pains: brand photos show nobody from the warehouses
  - likes: chat, visual, summary
  - go gently until Saturday 5 December 2026
  - Wed 11 Nov: Family matter; she brought it up herself. Keep asks small.

  We owe
  - Careers page banners, three sizes: due Thu 26 Nov

  Open between us
  - conflict: Sam Okafor has "Careers page banners, three sizes" for June Osei and
    "Six 15-second social cuts of the holiday film" for Maya Chen: which comes
    first?

  Last contact: Wednesday 11 November 2026, call: Banner sizes

  How we stand: no promise settled yet; goodwill 1 (1 given, 0 drawn); supportive

  Ask today
  - nothing that cannot wait

  A change of tone may have nothing to do with you.
$ crm brief ines
  PRIVATE: Ines Moreau, Saturday 21 November 2026

  Head of Product
  - goals: Trail 3 tent launch in January
  - measured by: feature recall
  - pains: marketing language that overstates the product
  - likes: email, verbal, summary
  - politics: Wanted Vantage Agency for the launch film.

  We owe
  - an answer to their low score: since Thu 29 Oct

  Last contact: Monday 26 October 2026, call: Storyboard accepted; she said the
  second round was what she had in mind

  How we stand: kept 0 of 1 promise (0.0 %); goodwill -1 (1 given, 2 drawn); CSAT
  2 of 5, NPS 5 of 10; resistant, wished for: neutral

  Ask today
  - what would have made "Trail 3 launch film storyboard" better?

  A change of tone may have nothing to do with you.
$ crm brief 'Finance Business Partners'
  PRIVATE: Finance Business Partners, Saturday 21 November 2026

  group of three, Finance
  - goals: Accurate accruals
  - measured by: invoice variance
  - pains: late purchase orders
  - likes: email, verbal, headline

  We owe
  - nothing

  Last contact: none yet

  How we stand: no promise settled yet; goodwill 0 (0 given, 0 drawn); unaware,
  wished for: neutral

  Ask today
  - nothing that cannot wait

  A change of tone may have nothing to do with you.
# As it stood on an earlier day.
today: 2026-10-15
$ crm brief tom
  PRIVATE: Tom Alvarez, Thursday 15 October 2026

  Campaign Manager, Marketing; answers to Maya Chen
  - goals: Autumn catalogue on press by 2 October; zero reprints
  - measured by: proof rounds per asset
  - pains: late copy from Product
  - likes: email, verbal, full

  We owe
  - nothing

  Last contact: Thursday 3 September 2026, meeting: Kick-off; walked through the
  outline of the season and the dates
  - said: Holiday film is the one that cannot move
  - unsaid: Tom went quiet when copy dates came up

  How we stand: kept 1 of 2 promises (50.0 %); goodwill 1 (2 given, 1 drawn); CSAT
  3 of 5, CES 6 of 7; supportive

  Ask today
  - nothing that cannot wait

  A change of tone may have nothing to do with you.
today: 2026-11-21
# Relations are there, other people's private notes are not.
$ crm relate rosa maya --as rival --note 'Studio hours' >/dev/null
$ crm brief rosa | sed -n '/politics/,/We owe/p'
  - politics: Sceptical since the 2025 rebrand slipped five weeks.
  - is a rival of Maya Chen: Studio hours

  We owe
$ crm brief rosa | grep -c 'colleges'
  0
[1]
$ crm brief maya --format md | head -n 13
  # PRIVATE: Maya Chen, Saturday 21 November 2026

  Vice President, Marketing; answers to Chief Executive
  - goals: Holiday revenue up 8 percent; one brand look across channels
  - measured by: campaign live by 1 December; cost per asset
  - pains: finding out about slips from her own team first
  - likes: call, visual, headline, before 10:00
  - politics: Competes with Sales for the same studio hours; sits on the budget panel.
  - Rosa Lindt is a rival of Maya Chen: Studio hours
  - Mon 12 Oct: Daughter applying to colleges; Friday afternoons are hard

  We owe
  - Holiday campaign master film, 30 seconds: 1 day overdue (Fri 20 Nov), apology owed
$ crm brief hal --format html | sed -n '/<body>/,$p'
  <body>
  <main>
  <article>
  <h1>PRIVATE: Hal Briggs, Saturday 21 November 2026</h1>
  <p>Counsel, Brand and Claims, Legal</p>
  <ul>
  <li>goals: No unsupported claims in print</li>
  <li>measured by: claims sent back</li>
  <li>pains: being asked on the last day</li>
  <li>likes: email, verbal, full</li>
  </ul>
  <p>We owe</p>
  <ul>
  <li>Evidence list for the claims in the holiday film: 11 days overdue (Tue 10 Nov), apology owed</li>
  </ul>
  <p>Last contact: Monday 2 November 2026, meeting: Claims in the film</p>
  <p>How we stand: kept 0 of 1 promise (0.0 %); goodwill 0 (0 given, 0 drawn); neutral, wished for: supportive</p>
  <p>Ask today</p>
  <ul>
  <li>did we understand you right: Claims in the film?</li>
  </ul>
  <p>A change of tone may have nothing to do with you.</p>
  </article>
  </main>
  </body>
  </html>
$ crm brief hal --json
  {
    "schema": "crm.letter/1",
    "subject": "PRIVATE: Hal Briggs, Saturday 21 November 2026",
    "to": "",
    "address": null,
    "body": "Counsel, Brand and Claims, Legal\n- goals: No unsupported claims in print\n- measured by: claims sent back\n- pains: being asked on the last day\n- likes: email, verbal, full\n\nWe owe\n- Evidence list for the claims in the holiday film: 11 days overdue (Tue 10 Nov), apology owed\n\nLast contact: Monday 2 November 2026, meeting: Claims in the film\n\nHow we stand: kept 0 of 1 promise (0.0 %); goodwill 0 (0 given, 0 drawn); neutral, wished for: supportive\n\nAsk today\n- did we understand you right: Claims in the film?\n\nA change of tone may have nothing to do with you.\n"
  }
# One's own template, with the names of the page.
$ mkdir templates; printf 'Subject: {{name}}\n\n{{#we_owe}}\n{{what}} ({{id}})\n{{/we_owe}}\n' >templates/brief.mustache
$ crm brief hal
  PRIVATE: Hal Briggs

  Evidence list for the claims in the holiday film
  (p10-evidence-list-for-the-claims-in)
$ printf 'Subject: {{nam}}\n' >templates/brief.mustache
$ crm brief hal
  crm: error: brief\.mustache: .*'nam' \(did you mean 'name'\?\) (re)
    .* lists the names that a template may use (re)
[2]
$ crm brief nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm brief
  crm: error: brief needs STAKEHOLDER
    see: crm help brief
[2]
$ crm brief hal --format mail
  crm: error: --format cannot be 'mail'
    choose one of text, md, html, json
[2]
