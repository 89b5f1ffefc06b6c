# Letters that tell what did not go well: taken back, not right, missed twice, asked for today.
project: none
today: 2026-11-02

$ crm -q init . --name 'Harbour Museum' --pm-name 'Priya Nair' --pm-email priya@example.com --team Studio --timezone Europe/Berlin && crm -q add-stakeholder 'Dr. Aïsha O’Neil-Ömer' --id aisha && crm -q add-stakeholder 'Chen, Maya' --id maya && crm -q add-stakeholder 'Tom Alvarez' --id tom
  $TMP/work
  aisha
  maya
  tom
$ crm -q log-promise 'Lamp for the foyer' --to aisha --due 2026-11-06 --id lamp && crm -q log-promise 'Opening film' --to aisha --due 2026-11-20 --id film
  lamp
  film
$ crm -q log-promise 'Booking page' --to maya --due 2026-11-13 --target 2026-11-10 --inform tom --id page && crm -q log-promise 'Guide leaflet' --to maya --due 2026-11-20 --id leaflet
  page
  leaflet

# A promise that we take back is told, and so is what happens after an update on its day.
today: 2026-11-04
$ crm -q log-interaction 'Status update' --kind update --with aisha --id sent && crm -q update-promise lamp revoked --reason capacity
  sent
today: 2026-11-05
$ crm -q status-update --for aisha
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Harbour Museum: status green on Thursday 5 November 2026

  Dr. Aïsha O’Neil-Ömer, the status is green: we took back 1 promise, and the rest is on track.

  What we took back, and are sorry for
  - Lamp for the foyer, promised for Friday 6 November 2026. We took it back on Wednesday 4 November 2026, and it will not come

  Next
  - Opening film, Friday 20 November 2026

  Next update: Thursday 12 November 2026.

  Priya Nair

# Taken back after the date: it is missed, and it will not come.
today: 2026-11-06
$ crm -q update-promise lamp --undo
today: 2026-11-09
$ crm -q update-promise lamp revoked --reason capacity && crm -q draft apology --for aisha
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Lamp for the foyer: we missed the date

  Dr. Aïsha O’Neil-Ömer, we promised "Lamp for the foyer" for Friday 6 November 2026 and did not deliver it by then. I am sorry. The miss is ours.

  We took this promise back on Monday 9 November 2026, and it will not come.

  We want to make up for that. Please tell me what would help you most, and I will answer by Wednesday 11 November 2026.

  Priya Nair
$ crm -q retro --since 2026-11-02 | grep -E 'lamp|Lamp|capacity|not said'
  - Lamp for the foyer → Dr. Aïsha O’Neil-Ömer: missed, due Friday 6 November 2026, taken back on Monday 9 November 2026 and will not come, apology owed
  - "Lamp for the foyer" missed Friday 6 November 2026: what could we have done or said earlier?
  - capacity: 1
$ crm -q retro --since 2026-11-02 --for aisha
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Lamp for the foyer: what we learned together

  Dr. Aïsha O’Neil-Ömer, please tell me what you would add.

  On Monday 9 November 2026 we looked back on Lamp for the foyer. We want to do better from now on.

  What we missed, and are sorry for
  - Lamp for the foyer, promised for Friday 6 November 2026. We took it back on Monday 9 November 2026, and it will not come

  Priya Nair

# Delivered in time, and rejected: it was not right.
$ crm -q set aisha prefers.detail=full && crm -q update-promise lamp apologised && crm -q update-promise film delivered --on 2026-11-19 && crm -q update-promise film rejected --on 2026-11-23 2>/dev/null
today: 2026-11-23
$ crm -q draft apology --for aisha
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Opening film: we missed the date

  Dr. Aïsha O’Neil-Ömer, we promised "Opening film" for Friday 20 November 2026. What we delivered on Thursday 19 November 2026 was not right. I am sorry. The miss is ours.

  We want to make it good. Please tell me what would help you most, and I will answer by Wednesday 25 November 2026.

  Priya Nair
$ crm -q delay-notice film --cause 'the sound is too low' --impact 'your guests hear half of it' --option 'A new mix|2026-11-26' --option 'Subtitles|2026-11-25' --recommend 1 --recovery 'we mix it again' --next-update 2026-11-23 --id sound && crm delay-notice sound 2>/dev/null
  sound
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Opening film is late: please choose an option by today, Monday 23 November 2026

  Dr. Aïsha O’Neil-Ömer, please choose one of the options below by today, Monday 23 November 2026.

  "Opening film" was promised for Friday 20 November 2026. What we delivered on Thursday 19 November 2026 was not right.
  I am sorry. The miss is ours, and we will make it good.
  We propose Thursday 26 November 2026.

  What happened: The sound is too low.

  What it means for you: Your guests hear half of it.

  Your options
  1. A new mix, on Thursday 26 November 2026. We recommend this one.
  2. Subtitles, on Wednesday 25 November 2026.

  What we are doing: We mix it again.

  Next update: Monday 23 November 2026, with whatever we know by then.

  Priya Nair
$ crm -q update-promise film renegotiated --due 2026-11-25 --agreed-by aisha && crm -q draft apology --for aisha
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Opening film: we missed the date

  Dr. Aïsha O’Neil-Ömer, we promised "Opening film" for Friday 20 November 2026. What we delivered on Thursday 19 November 2026 was not right. I am sorry. The miss is ours.

  You will have it by Wednesday 25 November 2026.

  What happened: The sound is too low.

  What we are doing: We mix it again.

  We want to make it good. Please tell me what would help you most, and I will answer by Monday 23 November 2026.

  Priya Nair
today: 2026-11-26
$ crm -q draft apology --for aisha
  To: Dr. Aïsha O’Neil-Ömer
  Subject: Opening film: we missed the date

  Dr. Aïsha O’Neil-Ömer, we promised "Opening film" for Wednesday 25 November 2026 and did not deliver it by then. We had promised it for Friday 20 November 2026 before, and missed that date, too. I am sorry. The miss is ours.

  We want to make it good. Please tell me what would help you most, and I will answer by Monday 30 November 2026.

  Priya Nair

# The day of the answer is that of our private target, by chance; whose the impact is; nothing is recorded without a letter.
today: 2026-11-09
$ printf 'Subject: {{nothing}}\n\n{{nothing}}\n' > broken && crm -q delay-notice page --cause 'the supplier is late' --impact 'your visitors cannot book' --option 'A list on paper|2026-11-18' --option 'A week later|2026-11-20' --recommend 1 --recovery 'we call them daily' --next-update 2026-11-10 --id supplier --template broken
  crm: error: broken: the letter delay-notice has no name 'nothing'
    the manual page crm-data(5) lists the names that a template may use
[2]
$ ls delays
  sound.yaml
$ crm delay-notice page --cause 'the supplier is late' --impact 'your visitors cannot book' --option 'A list on paper|2026-11-18' --option 'A week later|2026-11-20' --recommend 1 --recovery 'we call them daily' --next-update 2026-11-10 --id supplier
  crm: note: Chen, Maya: goodwill 0
  crm: note: Tom Alvarez: goodwill 0
  crm: note: when they know: crm delay-notice supplier --told NAME --via CHANNEL
  supplier

  To: Chen, Maya
  Subject: Booking page will be late: please choose an option by Tuesday 10 November 2026

  Maya, please choose one of the options below by Tuesday 10 November 2026.

  "Booking page" is promised for Friday 13 November 2026.
  We cannot hold that date.
  We propose Wednesday 18 November 2026.

  What happened: The supplier is late.

  What it means for you: Your visitors cannot book.

  What stays on track:
  - Guide leaflet, Friday 20 November 2026

  Your options
  1. A list on paper, on Wednesday 18 November 2026. We recommend this one.
  2. A week later, on Friday 20 November 2026.

  What we are doing: We call them daily.

  Next update: Tuesday 10 November 2026, with whatever we know by then.

  Priya Nair

  To: Tom Alvarez
  Subject: Booking page will be late: please tell me what it means for you by Tuesday 10 November 2026

  Tom, please tell me by Tuesday 10 November 2026 if this touches your own plans.

  "Booking page" is promised for Friday 13 November 2026.
  We cannot hold that date.
  We propose Wednesday 18 November 2026.

  What happened: The supplier is late.

  What it means for those it was promised to: Your visitors cannot book.

  The options
  1. A list on paper, on Wednesday 18 November 2026. We recommend this one.
  2. A week later, on Friday 20 November 2026.

  What we are doing: We call them daily.

  Next update: Tuesday 10 November 2026, with whatever we know by then.

  Priya Nair
