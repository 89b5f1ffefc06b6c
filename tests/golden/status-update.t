# How it stands, for one reader: red, amber or green; what we need; done; next; what moved.
project: studio

# Red: something is overdue to her.
$ crm status-update --for maya
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with maya-chen
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status red on Saturday 21 November 2026

  Maya, the status is red: 1 promise to you is overdue, and one date is at risk.

  Overdue to you, and we are sorry
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026

  At risk
  - Six 15-second social cuts of the holiday film, Tuesday 24 November 2026: it depends on "Holiday campaign master film, 30 seconds"

  Next update: Monday 30 November 2026.

  Priya Nair
# Amber, though all that we promised him is on track: the film is late, and he is informed of it. Fuller: he wants everything.
$ crm status-update --for tom
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with tom-alvarez
  To: Tom Alvarez
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  Tom, the status is amber: everything that we promised you is on track, but something that we keep you informed of is late.

  What we need from you
  - Please send: Final product copy for the catalogue insert, was due Wednesday 18 November 2026

  Done
  - Autumn catalogue cover, three concept routes, Thursday 17 September 2026 (thanks to Jo Reyes)
  - Six e-mail templates, Tuesday 13 October 2026

  Next
  - Catalogue insert layout, eight pages, Tuesday 1 December 2026

  What we keep you informed of
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026, late

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for rosa
  crm: note: Rosa Lindt prefers meeting: say it there, then send this
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with rosa-lindt
  To: Rosa Lindt
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  Rosa, the status is green: everything that we promised you is on track.

  Done since Monday 9 November 2026
  - Four one-page battle cards, Thursday 12 November 2026

  Next
  - Price and date for the extra demo video: answered for now, next answer by Saturday 21 November 2026

  Next update: Monday 7 December 2026.

  Priya Nair
$ crm status-update --for june
  crm: note: June Osei prefers chat: the first lines will do there
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
# What moved since the last update; the bottom line only leaves that out, and who wants everything gets all moves.
$ crm -q set maya prefers.detail=summary; crm -q --today 2026-11-05 status-update --for maya; crm -q set maya prefers.detail=full; crm -q status-update --for maya; crm -q set maya prefers.detail=headline
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Thursday 5 November 2026

  Maya, the status is green: everything that we promised you is on track.

  Done
  - Written playback of the holiday campaign brief, Thursday 17 September 2026

  Next
  - Holiday campaign master film, 30 seconds, Friday 20 November 2026

  Dates that moved
  - Holiday campaign master film, 30 seconds: Friday 13 November 2026 → Friday 20 November 2026

  Next update: Thursday 12 November 2026.

  Priya Nair
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status red on Saturday 21 November 2026

  Maya, the status is red: 1 promise to you is overdue, and one date is at risk.

  Overdue to you, and we are sorry
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026

  Next
  - Six 15-second social cuts of the holiday film, Tuesday 24 November 2026, at risk: it depends on "Holiday campaign master film, 30 seconds"

  Dates that moved
  - Holiday campaign master film, 30 seconds: Friday 13 November 2026 → Friday 20 November 2026, agreed on Wednesday 4 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
# Amber: an open delay, with its options.
$ crm -q delay-notice p13 --cause 'The job titles are not final' --impact 'The careers page opens without two of the three banners' --option 'All three|2026-12-03|no extra cost' --option 'One on time, two later|2026-12-04' --recommend 1 --recovery 'The studio prepares all three' --next-update 2026-11-24 --id banners >/dev/null; crm -q status-update --for june
  To: June Osei
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  June, the status is amber: one date is at risk.

  What we need from you
  - Please choose: an option for "Careers page banners, three sizes", by Tuesday 24 November 2026

  Next
  - Careers page banners, three sizes, Thursday 26 November 2026, at risk

  Early warning: "Careers page banners, three sizes" may miss Thursday 26 November 2026. We propose Thursday 3 December 2026. The careers page opens without two of the three banners.
  1. All three, on Thursday 3 December 2026, no extra cost. We recommend this one.
  2. One on time, two later, on Friday 4 December 2026.

  Next update: Tuesday 24 November 2026.

  Priya Nair
# Amber: due soon, and later than we meant to be.
$ crm -q log-promise Poster --to finance --made 2026-11-02 --due 2026-11-24 --target 2026-11-18 --done-when 'It hangs' --id poster && crm -q status-update --for finance
  poster
  To: Finance Business Partners
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  Finance Business Partners, the status is amber: one date is at risk.

  At risk
  - Poster, Tuesday 24 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
# It counts from the last update that was logged.
$ crm -q log-interaction 'Status update' --kind update --with tom --id told-tom && crm status-update --for tom
  told-tom
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with tom-alvarez
  To: Tom Alvarez
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  Tom, the status is amber: everything that we promised you is on track, but something that we keep you informed of is late.

  What we need from you
  - Please send: Final product copy for the catalogue insert, was due Wednesday 18 November 2026

  Next
  - Catalogue insert layout, eight pages, Tuesday 1 December 2026

  What we keep you informed of
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026, late

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm status-update --for june --format md
  crm: note: June Osei prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026

  To: June Osei

  June, the status is amber: one date is at risk.

  What we need from you
  - Please choose: an option for "Careers page banners, three sizes", by Tuesday 24 November 2026

  Next
  - Careers page banners, three sizes, Thursday 26 November 2026, at risk

  Early warning: "Careers page banners, three sizes" may miss Thursday 26 November 2026. We propose Thursday 3 December 2026. The careers page opens without two of the three banners.
  1. All three, on Thursday 3 December 2026, no extra cost. We recommend this one.
  2. One on time, two later, on Friday 4 December 2026.

  Next update: Tuesday 24 November 2026.

  Priya Nair
$ crm status-update --for june --format html | sed -n '/<body>/,$p'
  crm: note: June Osei prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  <body>
  <main>
  <article>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026</h1>
  <p>To: June Osei</p>
  <p>June, the status is amber: one date is at risk.</p>
  <p>What we need from you</p>
  <ul>
  <li>Please choose: an option for &quot;Careers page banners, three sizes&quot;, by Tuesday 24 November 2026</li>
  </ul>
  <p>Next</p>
  <ul>
  <li>Careers page banners, three sizes, Thursday 26 November 2026, at risk</li>
  </ul>
  <p>Early warning: &quot;Careers page banners, three sizes&quot; may miss Thursday 26 November 2026. We propose Thursday 3 December 2026. The careers page opens without two of the three banners.</p>
  <ol>
  <li>All three, on Thursday 3 December 2026, no extra cost. We recommend this one.</li>
  <li>One on time, two later, on Friday 4 December 2026.</li>
  </ol>
  <p>Next update: Tuesday 24 November 2026.</p>
  <p>Priya Nair</p>
  </article>
  </main>
  </body>
  </html>
$ crm status-update --for june --json
  crm: note: June Osei prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with june-osei
  {
    "schema": "crm.letter/1",
    "subject": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status amber on Saturday 21 November 2026",
    "to": "June Osei",
    "address": null,
    "body": "June, the status is amber: one date is at risk.\n\nWhat we need from you\n- Please choose: an option for \"Careers page banners, three sizes\", by Tuesday 24 November 2026\n\nNext\n- Careers page banners, three sizes, Thursday 26 November 2026, at risk\n\nEarly warning: \"Careers page banners, three sizes\" may miss Thursday 26 November 2026. We propose Thursday 3 December 2026. The careers page opens without two of the three banners.\n1. All three, on Thursday 3 December 2026, no extra cost. We recommend this one.\n2. One on time, two later, on Friday 4 December 2026.\n\nNext update: Tuesday 24 November 2026.\n\nPriya Nair\n"
  }
# An overdue date keeps its options and what we proposed; what needs it is at risk. All that we wait for has its day.
$ crm -q delay-notice p09 --cause 'The licence is not signed' --impact 'The film is on air two days later' --option 'A library track|2026-11-24' --option 'The same track|2026-11-30' --recommend 1 --new-due 2026-11-24 --recovery 'Sam Okafor cuts a library version' --next-update 2026-11-23 --id licence > /dev/null; crm -q log-request 'The list of stations' --to maya --on 2026-11-17 --id stations; crm -q update-promise p18 delivered --on 2026-11-20 > /dev/null; crm -q status-update --for maya; crm report --for maya | sed -n '/need/,/^$/p'
  stations
  To: Maya Chen
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status red on Saturday 21 November 2026

  Maya, the status is red: 1 promise to you is overdue.

  What we need from you
  - Please choose: an option for "Holiday campaign master film, 30 seconds", by Monday 23 November 2026
  - Please answer: The list of stations, since Tuesday 17 November 2026
  - Please accept: Six 15-second social cuts of the holiday film, since Friday 20 November 2026

  Overdue to you, and we are sorry
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026

  "Holiday campaign master film, 30 seconds" was promised for Friday 20 November 2026. We propose Tuesday 24 November 2026. The film is on air two days later.
  1. A library track, on Tuesday 24 November 2026. We recommend this one.
  2. The same track, on Monday 30 November 2026.

  Next update: Monday 23 November 2026.

  Priya Nair
  What we need from you
    what                                                      when
    an option for "Holiday campaign master film, 30 seconds"  by Mon 23 Nov  please choose
    The list of stations                                                     please answer, asked Tue 17 Nov
    Six 15-second social cuts of the holiday film                            please accept, delivered Fri 20 Nov
  ^$ (re)
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

# A new date that we proposed waits for his yes.
$ crm -q update-promise p15 proposed --due 2026-12-03; crm -q status-update --for tom | sed -n '/need/,/^$/p'; crm report --for tom | sed -n '/need/,/^$/p'
  What we need from you
  - Please send: Final product copy for the catalogue insert, was due Wednesday 18 November 2026
  - Please agree: a new date for "Catalogue insert layout, eight pages", Thursday 3 December 2026, as proposed on Saturday 21 November 2026

  What we need from you
    what                                                   when
    Final product copy for the catalogue insert            was due Wed 18 Nov  please send
    a new date for "Catalogue insert layout, eight pages"  Thu 3 Dec           please agree, proposed Sat 21 Nov
  ^$ (re)
# At risk is at risk in the report, too.
$ crm -q status-update --for june | grep 'at risk'; crm report --for june | grep 'at risk'
  June, the status is amber: one date is at risk.
  - Careers page banners, three sizes, Thursday 26 November 2026, at risk
  Saturday 21 November 2026. 0 of 2 promises delivered, 1 at risk, 1 withdrawn. Next: Careers page banners, three sizes, Thu 26 Nov.
    Careers page banners, three sizes                   Thu 26 Nov  Thu 26 Nov  at risk
# What she is informed of does not mix with what is late to her.
$ crm -q set p13 inform+=maya; crm -q status-update --for maya | sed -n '/informed/,/^$/p'
  What we keep you informed of
  - Careers page banners, three sizes, Thursday 26 November 2026, at risk
  ^$ (re)

# A mail needs an address.
$ crm status-update --for dev --format mail
  crm: error: Dev Patel has no mail address
    give them one: crm set dev-patel email=ADDRESS
[2]
