# How it stands, for one reader: red, amber or green; what we need; done; next; what moved.
project: studio

# Red: something is overdue to her.
$ crm status-update --for maya
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with maya-chen
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status red on Saturday 21 November 2026

  Maya, the status is red: 1 promise to you is overdue.

  Overdue to you, and we are sorry
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026

  Next
  - Six 15-second social cuts of the holiday film, Tuesday 24 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
# Green, and fuller: he wants everything.
$ crm status-update --for tom
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with tom-alvarez
  To: Tom Alvarez
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  Tom, the status is green: everything that we promised you is on track.

  What we need from you
  - Final product copy for the catalogue insert, by Wednesday 18 November 2026

  Next
  - Catalogue insert layout, eight pages, Tuesday 1 December 2026

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for rosa
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with rosa-lindt
  To: Rosa Lindt
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  Rosa, the status is green: everything that we promised you is on track.

  Done since Monday 9 November 2026
  - Four one-page battle cards, Thursday 12 November 2026
  - Can the studio make an extra demo video, and at what cost?, Monday 16 November 2026

  Next
  - Price and date for the extra demo video, Saturday 21 November 2026

  Next update: Monday 7 December 2026.

  Priya Nair
$ crm status-update --for june
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  To: June Osei
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  June, the status is green: everything that we promised you is on track.

  Next
  - Careers page banners, three sizes, Thursday 26 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for hal
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with hal-briggs
  To: Hal Briggs
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status red on Saturday 21 November 2026

  Hal, the status is red: 1 promise to you is overdue.

  Overdue to you, and we are sorry
  - Evidence list for the claims in the holiday film, promised for Tuesday 10 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for finance
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with finance-partners
  To: Finance Business Partners
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  Finance Business Partners, the status is green: nothing is promised to you yet.

  Next update: Monday 30 November 2026.

  Priya Nair
# What moved since the last update.
$ crm --today 2026-11-05 status-update --for maya
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with maya-chen
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Thursday 5 November 2026

  Maya, the status is green: everything that we promised you is on track.

  Next
  - Holiday campaign master film, 30 seconds, Friday 20 November 2026

  Dates that moved
  - Holiday campaign master film, 30 seconds: Friday 13 November 2026 → Friday 20 November 2026

  Next update: Thursday 12 November 2026.

  Priya Nair
# Amber: an open delay, with its options.
$ crm -q delay-notice p13 --cause 'The job titles are not final' --impact 'The careers page opens without two of the three banners' --option 'All three|2026-12-03|no extra cost' --option 'One on time, two later|2026-12-04' --recommend 1 --recovery 'The studio prepares all three' --next-update 2026-11-24 --id banners >/dev/null; crm -q status-update --for june
  To: June Osei
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  June, the status is amber: one date is at risk.

  Next
  - Careers page banners, three sizes, Thursday 26 November 2026

  Early warning: "Careers page banners, three sizes" may miss Thursday 26 November 2026. The careers page opens without two of the three banners.
  1. All three, on Thursday 3 December 2026, no extra cost. We recommend this one.
  2. One on time, two later, on Friday 4 December 2026.

  Next update: Monday 30 November 2026.

  Priya Nair
# Amber: due soon, and later than we meant to be.
$ crm -q log-promise Poster --to finance --made 2026-11-02 --due 2026-11-24 --target 2026-11-18 --done-when 'It hangs' --id poster && crm -q status-update --for finance
  poster
  To: Finance Business Partners
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  Finance Business Partners, the status is amber: one date is at risk.

  Next
  - Poster, Tuesday 24 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
# It counts from the last update that was logged.
$ crm -q log-interaction 'Status update' --kind update --with tom --id told-tom && crm status-update --for tom
  told-tom
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with tom-alvarez
  To: Tom Alvarez
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  Tom, the status is green: everything that we promised you is on track.

  What we need from you
  - Final product copy for the catalogue insert, by Wednesday 18 November 2026

  Next
  - Catalogue insert layout, eight pages, Tuesday 1 December 2026

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for june --format md
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  To: June Osei

  June, the status is amber: one date is at risk.

  Next
  - Careers page banners, three sizes, Thursday 26 November 2026

  Early warning: "Careers page banners, three sizes" may miss Thursday 26 November 2026. The careers page opens without two of the three banners.
  1. All three, on Thursday 3 December 2026, no extra cost. We recommend this one.
  2. One on time, two later, on Friday 4 December 2026.

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for june --format html | sed -n '/<body>/,$p'
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  <body>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026</h1>
  <p>To: June Osei</p>
  <p>June, the status is amber: one date is at risk.</p>
  <p>Next</p>
  <ul>
  <li>Careers page banners, three sizes, Thursday 26 November 2026</li>
  </ul>
  <p>Early warning: &quot;Careers page banners, three sizes&quot; may miss Thursday 26 November 2026. The careers page opens without two of the three banners.</p>
  <ol>
  <li>All three, on Thursday 3 December 2026, no extra cost. We recommend this one.</li>
  <li>One on time, two later, on Friday 4 December 2026.</li>
  </ol>
  <p>Next update: Monday 30 November 2026.</p>
  <p>Priya Nair</p>
  </body>
  </html>
$ crm status-update --for june --json
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  {
    "schema": "crm.letter/1",
    "subject": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026",
    "to": "June Osei",
    "address": null,
    "body": "June, the status is amber: one date is at risk.\n\nNext\n- Careers page banners, three sizes, Thursday 26 November 2026\n\nEarly warning: \"Careers page banners, three sizes\" may miss Thursday 26 November 2026. The careers page opens without two of the three banners.\n1. All three, on Thursday 3 December 2026, no extra cost. We recommend this one.\n2. One on time, two later, on Friday 4 December 2026.\n\nNext update: Monday 30 November 2026.\n\nPriya Nair\n"
  }
# What cannot be so.
$ crm status-update
  crm: error: status-update needs --for
    see: crm help status-update
[2]
$ crm status-update --for nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm status-update --for maya rosa
  crm: error: unexpected argument 'rosa'
    see: crm help status-update
[2]
