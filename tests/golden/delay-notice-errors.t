# What delay-notice refuses. It writes nothing then.
project: studio

$ crm delay-notice
  crm: error: delay-notice needs ID
    see: crm help delay-notice
[2]
$ crm delay-notice nothing
  crm: error: no promise 'nothing'
    see what there is with: crm list promises
[2]
$ crm delay-notice p13
  crm: error: delay-notice needs --cause, --impact, --option, --recommend, --recovery, --next-update
    see: crm help delay-notice
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24
  crm: error: delay-notice needs --option, --recommend
    see: crm help delay-notice
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option A --recommend 1
  crm: error: give two or three options, not 1
    a reader with no choice feels dealt with: --option 'TITLE|DATE|COST'
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option A --option B --option C --option D --recommend 1
  crm: error: give two or three options, not 4
    a reader with no choice feels dealt with: --option 'TITLE|DATE|COST'
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option A --option B
  crm: error: delay-notice needs --recommend
    see: crm help delay-notice
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option A --option B --recommend 3
  crm: error: recommend exactly one option by its number
    --recommend 1 to 2
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option A --option '|2026-12-01' --recommend 1
  crm: error: an option needs a title
    --option 'TITLE|DATE|COST'
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option A --option 'B|first week' --recommend 1
  crm: error: 'first week' is not a date
    write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-01 --option A --option B --recommend 1
  crm: error: the next update 2026-11-01 is before 2026-11-21
    correct --next-update
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --new-due 2026-11-01 --option A --option B --recommend 1
  crm: warning: Sunday 2026-11-01 is no working day; the one before is Friday 2026-10-30
  crm: error: the new date 2026-11-01 is not later than 2026-11-26 (p13-careers-page-banners-three-sizes)
    correct --new-due
[2]
# Not ours, not open, not made, or covered already.
$ crm delay-notice p14 --cause A
  crm: error: 'p14-final-product-copy-for-the' is not our promise
    only our own delays are ours to tell
[2]
$ crm delay-notice p08 --cause A
  crm: error: 'p08-trade-show-banner-print-files' is accepted: there is nothing to delay
    crm list promises --where status=open shows those that are open
[2]
$ crm delay-notice p16 --cause A
  crm: error: 'p16-localised-flyers-for-portland-and' is requested: there is nothing to delay
    crm list promises --where status=open shows those that are open
[2]
$ crm delay-notice p09 --again --cause A
  crm: error: delay-notice needs --impact, --option, --recommend, --recovery, --next-update
    see: crm help delay-notice
[2]
$ crm --today 2026-11-10 delay-notice p09 --again --cause 'The licence hangs' --impact 'The film moves again' --recovery 'Sam Okafor calls daily' --next-update 2026-11-12 --option A --option B --recommend 1 --id again -n | head -n 12
  crm: error: letter:1:1: no firm new date, later than 20 November 2026; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  crm: error: letter:14:4: no option has a date; better: give two or three, numbered, each with its date and cost [two-options]
  crm: note: Maya Chen: goodwill 1, prefers call before 10:00; call first, then send this
  crm: error: letter:1:1: no firm new date, later than 20 November 2026; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  crm: error: letter:18:4: no option has a date; better: give two or three, numbered, each with its date and cost [two-options]
  crm: note: Tom Alvarez: goodwill 1, prefers email; call first, then send this
  --- /dev/null
  +++ b/delays/again.yaml
  @@ -0,0 +1,11 @@
  +date: 2026-11-10
  +promises:
  +  - p09-holiday-campaign-master-film-30
  +cause: The licence hangs
  +impact: The film moves again
  +options:
  +  - title: A
  +    recommended: true
  +  - title: B
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --new-due 2026-11-25 --option A --option B --recommend 1
  crm: error: the new date 2026-11-25 is not later than 2026-11-26 (p13-careers-page-banners-three-sizes)
    correct --new-due
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --new-due 2026-12-03 --option 'A|2026-12-04' --option B --recommend 1
  crm: error: the option that is recommended gives 2026-12-04, but --new-due is 2026-12-03
    propose the date that you recommend
[2]
$ crm delay-notice p13 --cause A --impact B --recovery C --next-update 2026-11-24 --option 'A|2026-11-20' --option B --recommend 1
  crm: error: the option 'A' gives 2026-11-20, which is past
    correct its date: --option 'TITLE|DATE|COST'
[2]
# Readers.
$ crm delay-notice d02 --to rosa
  crm: warning: what it tells of is settled: this is the letter as it was on Tuesday 3 November 2026; --again writes a new one for the same promise
  crm: error: 'd02-the-music-licence-for-television' does not concern Rosa Lindt
    add them to the promise's inform first: crm set p09-holiday-campaign-master-film-30 inform+=rosa-lindt
[2]
$ crm delay-notice d02 --to nobody
  crm: warning: what it tells of is settled: this is the letter as it was on Tuesday 3 November 2026; --again writes a new one for the same promise
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm delay-notice p09 --told maya
  crm: error: --told goes with a delay that is recorded
    crm list delays shows them
[2]
$ crm delay-notice nosuchid --told maya --via call
  crm: error: no delay 'nosuchid'
    see what there is with: crm list delays
[2]
$ crm delay-notice d02 --told nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm delay-notice d02 --told maya --acknowledged 2026-11-01
  crm: error: 2026-11-01 is before 2026-11-04, when Maya Chen was told
    correct --acknowledged or --on
[2]
# Told again: the day is corrected, and not passed over. Only those whom the delay concerns are told of it.
$ crm delay-notice d02 --told maya --via call --on 2026-11-05 -n
  --- a/delays/d02-the-music-licence-for-television.yaml
  +++ b/delays/d02-the-music-licence-for-television.yaml
  @@ -12,5 +12,5 @@
   next_update: 2026-11-13
   notices:
     - to: maya-chen
  -    date: 2026-11-04
  +    date: 2026-11-05
       via: call
$ crm delay-notice d02 --told maya --via meeting -n
  --- a/delays/d02-the-music-licence-for-television.yaml
  +++ b/delays/d02-the-music-licence-for-television.yaml
  @@ -13,4 +13,4 @@
   notices:
     - to: maya-chen
       date: 2026-11-04
  -    via: call
  +    via: meeting
$ crm delay-notice d01 --told maya
  crm: error: 'd01-two-of-our-designers-were-away' does not concern Maya Chen
    add them to the promise's inform first: crm set p07-four-one-page-battle-cards inform+=maya-chen
[2]
$ crm --today 2026-11-22 log-promise 'Later film' --to maya --due 2026-12-04 --made 2026-11-22 --id later
  crm: note: how will both sides see that it is done? crm set later done_when=TEXT
  later promised to Maya Chen for Friday 4 December 2026
$ crm delay-notice later --cause C --impact I
  crm: error: 'later' is promised on Sunday 22 November 2026 only: there is nothing to delay yet
    correct the day if it is wrong: crm set later made=DATE
[2]
$ crm delay-notice d02 --told rosa -n
  crm: error: 'd02-the-music-licence-for-television' does not concern Rosa Lindt
    add them to the promise's inform first: crm set p09-holiday-campaign-master-film-30 inform+=rosa-lindt
[2]
$ crm delay-notice d99
  crm: error: no promise 'd99'
    see what there is with: crm list promises
[2]
$ crm delay-notice p09 p14 --cause A
  crm: error: 'p14-final-product-copy-for-the' is not our promise
    only our own delays are ours to tell
[2]
$ crm delay-notice d01 d02
  crm: error: no promise 'd01'
    see what there is with: crm list promises
[2]
# What must not be said to a client is found before the letter goes.
$ crm delay-notice p13 --cause 'Vantage Agency was ASAP and hopefully the redundancy is over' --impact 'Nothing' --recovery 'We will try to be quick' --next-update 2026-11-24 --option A --option B --recommend 1 --id bad -n 2>&1 >/dev/null
  crm: error: letter:1:1: no firm new date, later than 26 November 2026; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  crm: error: letter:9:16: a confidential term ('Vantage Agency'); better: leave it out [confidential-term]
  crm: error: letter:9:35: names no day ('ASAP'); better: name the day, for example Monday 30 November 2026 [vague-date]
  crm: error: letter:9:44: promises nothing ('hopefully'); better: say what you will do, or that you do not know yet and when you will [hedge]
  crm: error: letter:9:58: a confidential term ('redundancy'); better: leave it out [confidential-term]
  crm: error: letter:14:4: no option has a date; better: give two or three, numbered, each with its date and cost [two-options]
  crm: error: letter:17:28: promises nothing ('try to'); better: say what you will do, or that you do not know yet and when you will [hedge]
  crm: note: June Osei: goodwill 1, prefers chat
[1]
$ @diff
  --- /dev/null
  +++ promises/later.yaml
  @@ -0,0 +1,5 @@
  +by: team
  +to: maya-chen
  +what: Later film
  +made: 2026-11-22
  +due: 2026-12-04

# Nobody was told before there was anything to tell.
$ crm delay-notice d02 --told tom --via call --on 2026-11-01
  crm: error: 2026-11-01 is before 2026-11-03, the day of the delay's record
    correct --on
[2]

# Nothing that was said is dropped in silence.
$ crm delay-notice d02 --acknowledged today
  crm: error: --acknowledged says nothing with a letter that is printed again; it goes with --told
    leave it out
[2]
$ crm delay-notice d02 --told maya --via call --cause 'Another one'
  crm: error: --cause says nothing with a delay that is recorded
    leave it out
[2]
