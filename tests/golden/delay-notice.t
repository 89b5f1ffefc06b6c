# A delay told early: a record, and a letter to each who must know.
project: studio

$ crm delay-notice p13 --cause 'The job titles are not final' --impact 'The careers page opens without two of the three banners' --option 'All three banners|2026-12-03|no extra cost' --option 'One banner on time, two later|2026-12-04' --recommend 1 --recovery 'Sam Okafor prepares all three with placeholder titles' --next-update 2026-11-24 --id banners
  crm: note: June Osei: goodwill 1, prefers chat
  crm: note: when they know: crm delay-notice banners --told NAME --via CHANNEL
  banners

  To: June Osei
  Subject: Careers page banners, three sizes will be late: please choose an option by Tuesday 24 November 2026

  June, please choose one of the options below by Tuesday 24 November 2026.

  "Careers page banners, three sizes" is promised for Thursday 26 November 2026.
  We cannot hold that date.
  We propose Thursday 3 December 2026.

  What happened: The job titles are not final.

  What it means for you: The careers page opens without two of the three banners.

  Your options
  1. All three banners, on Thursday 3 December 2026, no extra cost. We recommend this one.
  2. One banner on time, two later, on Friday 4 December 2026.

  What we are doing: Sam Okafor prepares all three with placeholder titles.

  Next update: Tuesday 24 November 2026, with whatever we know by then.

  Priya Nair
$ @diff
  --- /dev/null
  +++ delays/banners.yaml
  @@ -0,0 +1,14 @@
  +date: 2026-11-21
  +promises:
  +  - p13-careers-page-banners-three-sizes
  +cause: The job titles are not final
  +impact: The careers page opens without two of the three banners
  +options:
  +  - title: All three banners
  +    date: 2026-12-03
  +    cost: no extra cost
  +    recommended: true
  +  - title: One banner on time, two later
  +    date: 2026-12-04
  +recovery: Sam Okafor prepares all three with placeholder titles
  +next_update: 2026-11-24
# One slip, one record; a second one must be meant.
$ crm delay-notice p13 --cause 'The titles are in, the photos are not' --impact 'As before'
  crm: error: 'banners' covers this slip already
    print it with crm delay-notice banners, or write a second one with --again
[2]
# So it is on the very day of the promise.
$ crm log-promise 'Window poster' --to dev --due 2026-12-01 --id poster -q && crm -q delay-notice poster --cause 'The printer is booked' --impact 'The window stays empty' --option 'Wait|2026-12-03' --option 'Another printer|2026-12-01|80 euros' --recommend 2 --recovery 'Sam Okafor asks another printer' --next-update 2026-11-25 --id poster-late
  poster
  poster-late
$ crm -q delay-notice poster --cause 'The printer is booked' --impact 'The window stays empty'
  crm: error: 'poster-late' covers this slip already
    print it with crm delay-notice poster-late, or write a second one with --again
[2]
$ crm -q delay-notice p13 --again --cause 'The titles are in, the photos are not' --impact 'The page opens with text only' --option 'Text only|2026-12-03' --option 'Stock photos|2026-12-03|120 euros' --recommend 1 --recovery 'Sam Okafor writes alternative texts' --next-update 2026-11-25 --id banners-2 --format json
  banners-2
# What it would write and say; nothing is written.
$ crm delay-notice p15 --cause 'Product copy is late' --impact 'The insert reaches the printer a week later' --option 'Eight pages|2026-12-08|a later print slot' --option 'Six pages|2026-12-01|two pages less' --recommend 1 --recovery 'Jo Reyes lays out the pages that have copy' --next-update +3bd --new-due 2026-12-08 --their-side 'The print slot' --cause-internal 'Tom was asked twice' --id insert -n
  crm: note: '+3bd' is 2026-11-25, Wednesday
  crm: note: Tom Alvarez: goodwill 2, prefers email
  --- /dev/null
  +++ b/delays/insert.yaml
  @@ -0,0 +1,17 @@
  +date: 2026-11-21
  +promises:
  +  - p15-catalogue-insert-layout-eight
  +cause: Product copy is late
  +cause_internal: Tom was asked twice
  +impact: The insert reaches the printer a week later
  +their_side: The print slot
  +options:
  +  - title: Eight pages
  +    date: 2026-12-08
  +    cost: a later print slot
  +    recommended: true
  +  - title: Six pages
  +    date: 2026-12-01
  +    cost: two pages less
  +recovery: Jo Reyes lays out the pages that have copy
  +next_update: 2026-11-25
  --- a/promises/p15-catalogue-insert-layout-eight.yaml
  +++ b/promises/p15-catalogue-insert-layout-eight.yaml
  @@ -7,3 +7,7 @@
   due: 2026-12-01
   urgency: 2
   impact: 2
  +moves:
  +  - date: 2026-11-21
  +    move: proposed
  +    due: 2026-12-08

  To: Tom Alvarez
  Subject: Catalogue insert layout, eight pages will be late: please choose an option by Wednesday 25 November 2026

  Tom, please choose one of the options below by Wednesday 25 November 2026.

  "Catalogue insert layout, eight pages" is promised for Tuesday 1 December 2026.
  We cannot hold that date.
  We propose Tuesday 8 December 2026.

  What happened: Product copy is late.

  What it means for you: The insert reaches the printer a week later.

  Your options
  1. Eight pages, on Tuesday 8 December 2026, a later print slot. We recommend this one.
  2. Six pages, on Tuesday 1 December 2026, two pages less.

  What we are doing: Jo Reyes lays out the pages that have copy.

  Next update: Wednesday 25 November 2026, with whatever we know by then.

  Priya Nair
$ @diff
  --- /dev/null
  +++ delays/banners-2.yaml
  @@ -0,0 +1,14 @@
  +date: 2026-11-21
  +promises:
  +  - p13-careers-page-banners-three-sizes
  +cause: The titles are in, the photos are not
  +impact: The page opens with text only
  +options:
  +  - title: Text only
  +    date: 2026-12-03
  +    recommended: true
  +  - title: Stock photos
  +    date: 2026-12-03
  +    cost: 120 euros
  +recovery: Sam Okafor writes alternative texts
  +next_update: 2026-11-25
  --- /dev/null
  +++ delays/poster-late.yaml
  @@ -0,0 +1,14 @@
  +date: 2026-11-21
  +promises:
  +  - poster
  +cause: The printer is booked
  +impact: The window stays empty
  +options:
  +  - title: Wait
  +    date: 2026-12-03
  +  - title: Another printer
  +    date: 2026-12-01
  +    cost: 80 euros
  +    recommended: true
  +recovery: Sam Okafor asks another printer
  +next_update: 2026-11-25
  --- /dev/null
  +++ promises/poster.yaml
  @@ -0,0 +1,5 @@
  +by: team
  +to: dev-patel
  +what: Window poster
  +made: 2026-11-21
  +due: 2026-12-01
# The option that we recommend keeps the date: it is at risk, and nothing is proposed.
$ crm -q delay-notice p15 --cause 'Product copy is late' --impact 'The insert may have six pages' --option 'Six pages|2026-12-01|two pages less' --option 'Eight pages|2026-12-08' --recommend 1 --recovery 'Jo Reyes lays out the pages that have copy' --next-update 2026-11-25 --id six -n | sed -n '/^To:/,$p'
  To: Tom Alvarez
  Subject: Catalogue insert layout, eight pages is at risk: please choose an option by Wednesday 25 November 2026

  Tom, please choose one of the options below by Wednesday 25 November 2026.

  "Catalogue insert layout, eight pages" is promised for Tuesday 1 December 2026.
  It is at risk. The option that we recommend keeps that date.

  What happened: Product copy is late.

  What it means for you: The insert may have six pages.

  Your options
  1. Six pages, on Tuesday 1 December 2026, two pages less. We recommend this one.
  2. Eight pages, on Tuesday 8 December 2026.

  What we are doing: Jo Reyes lays out the pages that have copy.

  Next update: Wednesday 25 November 2026, with whatever we know by then.

  Priya Nair
$ crm -q delay-notice p15 --cause 'Product copy is late' --impact 'The insert may have six pages' --option 'Six pages|2026-12-01|two pages less' --option 'Eight pages|2026-12-01|a second layouter' --recommend 1 --recovery 'Jo Reyes lays out the pages that have copy' --next-update 2026-11-25 --id six -n >/dev/null
# The date has passed: an apology, and a second record after a second slip.
$ crm delay-notice p09 --cause 'The music licence for television is not signed' --impact 'The film is on air two days later; the social cuts keep their date' --option 'A library track|2026-11-24|no extra cost' --option 'The same track|2026-11-30|two days of air time' --option 'No television rights|2026-11-25' --recommend 1 --recovery 'Sam Okafor cuts a version with a library track today' --next-update monday --new-due 2026-11-24 --id licence
  crm: note: 'monday' is 2026-11-23, Monday
  crm: note: Maya Chen: goodwill 1, prefers call before 10:00; call first, then send this
  crm: note: Tom Alvarez: goodwill 2, prefers email; call first, then send this
  crm: note: when they know: crm delay-notice licence --told NAME --via CHANNEL
  licence

  To: Maya Chen
  Subject: Holiday campaign master film, 30 seconds is late: please choose an option by Monday 23 November 2026

  Maya, please choose one of the options below by Monday 23 November 2026.

  "Holiday campaign master film, 30 seconds" was promised for Friday 20 November 2026.
  We did not deliver in time. I am sorry. The miss is ours, and we will make it good.
  We propose Tuesday 24 November 2026.

  What happened: The music licence for television is not signed.

  What it means for you: The film is on air two days later; the social cuts keep their date.

  Your options
  1. A library track, on Tuesday 24 November 2026, no extra cost. We recommend this one.
  2. The same track, on Monday 30 November 2026, two days of air time.
  3. No television rights, on Wednesday 25 November 2026.

  What we are doing: Sam Okafor cuts a version with a library track today.

  Next update: Monday 23 November 2026, with whatever we know by then.

  Priya Nair

  To: Tom Alvarez
  Subject: Holiday campaign master film, 30 seconds is late: please tell me what it means for you by Monday 23 November 2026

  Tom, please tell me by Monday 23 November 2026 if this touches your own plans.

  "Holiday campaign master film, 30 seconds" was promised for Friday 20 November 2026. It is done when: Graded, mixed, music licensed for all channels.
  It had moved from Friday 13 November 2026 to Friday 20 November 2026 on Wednesday 4 November 2026.
  We did not deliver in time. I am sorry. The miss is ours, and we will make it good.
  We propose Tuesday 24 November 2026.

  What happened: The music licence for television is not signed.

  What it means for those it was promised to: The film is on air two days later; the social cuts keep their date.

  What stays on track:
  - Catalogue insert layout, eight pages, Tuesday 1 December 2026

  The options
  1. A library track, on Tuesday 24 November 2026, no extra cost. We recommend this one.
  2. The same track, on Monday 30 November 2026, two days of air time.
  3. No television rights, on Wednesday 25 November 2026.

  What we are doing: Sam Okafor cuts a version with a library track today.

  Next update: Monday 23 November 2026, with whatever we know by then.

  Priya Nair
$ @diff
  --- /dev/null
  +++ delays/licence.yaml
  @@ -0,0 +1,17 @@
  +date: 2026-11-21
  +promises:
  +  - p09-holiday-campaign-master-film-30
  +cause: The music licence for television is not signed
  +impact: The film is on air two days later; the social cuts keep their date
  +options:
  +  - title: A library track
  +    date: 2026-11-24
  +    cost: no extra cost
  +    recommended: true
  +  - title: The same track
  +    date: 2026-11-30
  +    cost: two days of air time
  +  - title: No television rights
  +    date: 2026-11-25
  +recovery: Sam Okafor cuts a version with a library track today
  +next_update: 2026-11-23
  --- promises/p09-holiday-campaign-master-film-30.yaml
  +++ promises/p09-holiday-campaign-master-film-30.yaml
  @@ -17,3 +17,6 @@
       due: 2026-11-20
       agreed_by: maya-chen
       reason: approval
  +  - date: 2026-11-21
  +    move: proposed
  +    due: 2026-11-24
# Printed again, for everybody or for one.
$ crm delay-notice licence --to tom
  crm: note: Tom Alvarez: goodwill 2, prefers email; call first, then send this
  To: Tom Alvarez
  Subject: Holiday campaign master film, 30 seconds is late: please tell me what it means for you by Monday 23 November 2026

  Tom, please tell me by Monday 23 November 2026 if this touches your own plans.

  "Holiday campaign master film, 30 seconds" was promised for Friday 20 November 2026. It is done when: Graded, mixed, music licensed for all channels.
  It had moved from Friday 13 November 2026 to Friday 20 November 2026 on Wednesday 4 November 2026.
  We did not deliver in time. I am sorry. The miss is ours, and we will make it good.
  We propose Tuesday 24 November 2026.

  What happened: The music licence for television is not signed.

  What it means for those it was promised to: The film is on air two days later; the social cuts keep their date.

  What stays on track:
  - Catalogue insert layout, eight pages, Tuesday 1 December 2026

  The options
  1. A library track, on Tuesday 24 November 2026, no extra cost. We recommend this one.
  2. The same track, on Monday 30 November 2026, two days of air time.
  3. No television rights, on Wednesday 25 November 2026.

  What we are doing: Sam Okafor cuts a version with a library track today.

  Next update: Monday 23 November 2026, with whatever we know by then.

  Priya Nair
$ crm delay-notice licence --to maya --format md
  crm: note: Maya Chen: goodwill 1, prefers call before 10:00; call first, then send this
  # Holiday campaign master film, 30 seconds is late: please choose an option by Monday 23 November 2026

  To: Maya Chen

  Maya, please choose one of the options below by Monday 23 November 2026.

  "Holiday campaign master film, 30 seconds" was promised for Friday 20 November 2026.
  We did not deliver in time. I am sorry. The miss is ours, and we will make it good.
  We propose Tuesday 24 November 2026.

  What happened: The music licence for television is not signed.

  What it means for you: The film is on air two days later; the social cuts keep their date.

  Your options
  1. A library track, on Tuesday 24 November 2026, no extra cost. We recommend this one.
  2. The same track, on Monday 30 November 2026, two days of air time.
  3. No television rights, on Wednesday 25 November 2026.

  What we are doing: Sam Okafor cuts a version with a library track today.

  Next update: Monday 23 November 2026, with whatever we know by then.

  Priya Nair
$ crm -q delay-notice d02 --to tom | head -n 4
  crm: warning: what it tells of is settled: this is the letter as it was on Tuesday 3 November 2026; --again writes a new one for the same promise
  To: Tom Alvarez
  Subject: Holiday campaign master film, 30 seconds will be late: please tell me what it means for you by Thursday 12 November 2026

  Tom, please tell me by Thursday 12 November 2026 if this touches your own plans.
# What is settled is printed as it was on its day.
$ crm delay-notice d01 --to rosa
  crm: warning: what it tells of is settled: this is the letter as it was on Tuesday 27 October 2026; --again writes a new one for the same promise
  crm: error: letter:1:1: no date for the next message; better: Next update: Friday 30 October 2026, by phone. [next-update]
  crm: note: Rosa Lindt: goodwill -3, prefers meeting
  To: Rosa Lindt
  Subject: Four one-page battle cards will be late: please choose an option by Thursday 29 October 2026

  Rosa, please choose one of the options below by Thursday 29 October 2026.

  "Four one-page battle cards" is promised for Friday 30 October 2026.
  We cannot hold that date.

  What happened: Two of our designers were away for a week.

  What it means for you: Battle cards reach the regions after the 2 November call.

  Your options
  1. All four cards on 6 November. We recommend this one.
  2. Two cards on 30 October and two on 6 November.

  What we are doing: Jo moves to the cards full time from 29 October.

  Priya Nair
[1]
# Days off are named; the recommended option alone says the new date.
$ crm -q delay-notice p15 --cause 'Product copy is late' --impact 'The insert reaches the printer later' --option 'Eight pages' --option 'Six pages|2026-12-05|two pages less' --recommend 1 --recovery 'Jo Reyes lays out what there is' --next-update 2026-11-26 --id copy -n 2>&1 >/dev/null
  crm: warning: Thursday 2026-11-26 is no working day; the one before is Wednesday 2026-11-25
  crm: warning: Saturday 2026-12-05 is no working day; the one before is Friday 2026-12-04
  crm: error: letter:1:1: no firm new date, later than 1 December 2026; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  crm: error: letter:14:4: option 1 has neither date nor cost; better: give two or three, numbered, each with its date and cost [two-options]
[1]
# Who was told.
$ crm delay-notice licence --told maya --via call
  Maya Chen was told on Saturday 21 November 2026
$ crm delay-notice licence --told tom --told maya --via email --on 2026-11-21 --acknowledged 2026-11-21
  Tom Alvarez was told on Saturday 21 November 2026, and has heard it
  Maya Chen was told on Saturday 21 November 2026, and has heard it
$ @diff
  --- delays/licence.yaml
  +++ delays/licence.yaml
  @@ -15,3 +15,12 @@
       date: 2026-11-25
   recovery: Sam Okafor cuts a version with a library track today
   next_update: 2026-11-23
  +notices:
  +  - to: maya-chen
  +    date: 2026-11-21
  +    via: email
  +    acknowledged: 2026-11-21
  +  - to: tom-alvarez
  +    date: 2026-11-21
  +    via: email
  +    acknowledged: 2026-11-21
$ crm check-followups --stakeholder maya --rule notice-owed --rule delay-unrecorded --rule next-update-owed
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Nothing is due among what was asked for.
