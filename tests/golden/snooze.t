# A follow-up sleeps for a while, with a reason, for all to see.
project: studio

$ crm check-followups --rule check-in --format ids
  finance-partners
  maya-chen
  dev-patel
$ crm snooze check-in finance --until 2027-01-15 --why 'Closing the year'
  check-in of finance-partners sleeps until Friday 15 January 2027
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -41,3 +41,8 @@
     - resignation
     - margin target
     - Vantage Agency
  +snoozed:
  +  - rule: check-in
  +    subject: finance-partners
  +    until: 2027-01-15
  +    why: Closing the year
$ crm check-followups --rule check-in --format ids
  maya-chen
  dev-patel
$ crm check-followups --rule check-in --json | grep -E '"subject"|"snoozed"'
        "subject": "finance-partners",
        "snoozed": true
        "subject": "maya-chen",
        "snoozed": false
        "subject": "dev-patel",
        "snoozed": false
# The same row again is changed in its place.
$ crm snooze check-in finance --until +2w --why 'Back sooner'
  crm: note: '+2w' is 2026-12-05, Saturday
  check-in of finance-partners sleeps until Saturday 5 December 2026
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -44,5 +44,5 @@
   snoozed:
     - rule: check-in
       subject: finance-partners
  -    until: 2027-01-15
  -    why: Closing the year
  +    until: 2026-12-05
  +    why: Back sooner
# A row that could never match is refused, with the subject that would.
$ crm snooze next-update-owed p09 --until +1w --why W
  crm: note: '+1w' is 2026-11-28, Saturday
  crm: error: next-update-owed is about a delay, and 'p09-holiday-campaign-master-film-30' is none
    crm snooze next-update-owed d02-the-music-licence-for-television
[2]
$ crm snooze conflict p18 --until +1w --why W
  crm: note: '+1w' is 2026-11-28, Saturday
  crm: error: conflict reminds of 'p18-six-15-second-social-cuts-of-the' beside another
    crm snooze conflict p13-careers-page-banners-three-sizes
[2]
$ crm snooze check-in p13 --until +1w --why W
  crm: note: '+1w' is 2026-11-28, Saturday
  crm: error: check-in is about a stakeholder, and 'p13-careers-page-banners-three-sizes' is none
    crm list stakeholders shows them
[2]
$ crm snooze due-soon maya --until +1w --why W
  crm: note: '+1w' is 2026-11-28, Saturday
  crm: error: due-soon is about a promise, and 'maya-chen' is none
    crm snooze due-soon p18-six-15-second-social-cuts-of-the
[2]
# Not only records: a name, an organisation, the project.
$ crm snooze overloaded 'sam okafor' --until +1w --why 'Help arrives on Monday'
  crm: note: '+1w' is 2026-11-28, Saturday
  crm: note: overloaded does not remind of 'Sam Okafor' today; should it begin to, it stays silent
  overloaded of Sam Okafor sleeps until Saturday 28 November 2026
$ crm snooze single-contact Legal --for-good --why 'There is only one counsel'
  single-contact of Legal sleeps for good
$ crm snooze outline-owed project --until 2026-11-30 --why 'Outline goes out with the brief'
  outline-owed of project sleeps until Monday 30 November 2026
$ crm snooze due-soon p13 --until tomorrow --why 'Files are with the printer'
  crm: note: 'tomorrow' is 2026-11-22, Sunday
  due-soon of p13-careers-page-banners-three-sizes sleeps until Sunday 22 November 2026
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -46,3 +46,18 @@
       subject: finance-partners
       until: 2026-12-05
       why: Back sooner
  +  - rule: overloaded
  +    subject: Sam Okafor
  +    until: 2026-11-28
  +    why: Help arrives on Monday
  +  - rule: single-contact
  +    subject: Legal
  +    why: There is only one counsel
  +  - rule: outline-owed
  +    subject: project
  +    until: 2026-11-30
  +    why: Outline goes out with the brief
  +  - rule: due-soon
  +    subject: p13-careers-page-banners-three-sizes
  +    until: 2026-11-22
  +    why: Files are with the printer
$ crm snooze check-in finance --wake
  check-in of finance-partners is awake again
$ crm check-followups --rule check-in --format ids
  finance-partners
  maya-chen
  dev-patel
$ crm snooze single-contact Legal --wake --dry-run
  --- a/crm.yaml
  +++ b/crm.yaml
  @@ -46,9 +46,6 @@
       subject: Sam Okafor
       until: 2026-11-28
       why: Help arrives on Monday
  -  - rule: single-contact
  -    subject: Legal
  -    why: There is only one counsel
     - rule: outline-owed
       subject: project
       until: 2026-11-30
$ crm snooze check-in finance --wake
  crm: error: check-in of 'finance-partners' is not snoozed
    snoozed in crm.yaml lists what is
[2]

# What is late is settled, not silenced; the rest has limits.
$ crm snooze overdue p09 --until +1w --why 'Not now'
  crm: error: overdue cannot be snoozed: what is late is settled, or a new date agreed
    crm update-promise p09-holiday-campaign-master-film-30 delivered
[2]
$ crm snooze due-soon p13 --for-good --why 'Never'
  crm: error: due-soon can be snoozed for a while only: --for-good is for advice
    --until DATE
[2]
$ crm snooze check-in finance --until 2027-02-20 --why 'Long winter'
  crm: error: --until 2027-02-20 is more than 90 days ahead
    snooze it until 2027-02-19 at the latest, and look again then
[2]
$ crm snooze check-in finance --until 2027-02-19 --why 'Long winter' --dry-run
  --- a/crm.yaml
  +++ b/crm.yaml
  @@ -57,3 +57,7 @@
       subject: p13-careers-page-banners-three-sizes
       until: 2026-11-22
       why: Files are with the printer
  +  - rule: check-in
  +    subject: finance-partners
  +    until: 2027-02-19
  +    why: Long winter
$ crm snooze check-in finance --until yesterday --why 'Gone'
  crm: note: 'yesterday' is 2026-11-20, Friday
  crm: error: --until 2026-11-20 is past
    crm snooze RULE SUBJECT --wake ends a snooze
[2]
$ crm snooze check-in finance --why 'How long?'
  crm: error: say how long: either --until DATE or --for-good
    at most 90 days; --for-good for advice only
[2]
$ crm snooze check-in finance --until +1w --for-good --why 'Both'
  crm: error: check-in can be snoozed for a while only: --for-good is for advice
    --until DATE
[2]
$ crm snooze check-in finance --until +1w
  crm: note: '+1w' is 2026-11-28, Saturday
  crm: error: snooze needs --why TEXT
    whoever misses the reminder will ask
[2]
$ crm snooze chek-in finance --until +1w --why 'Typo'
  crm: error: no rule 'chek-in' (did you mean 'check-in'?)
    crm rules lists them
[2]
$ crm snooze check-in nobody --until +1w --why 'Who'
  crm: error: no record 'nobody'
    see what there is with: crm list promises (or another kind)
[2]
$ crm snooze overloaded 'Sam' --until +1w --why 'Who'
  crm: error: no owner 'Sam'
    write the name as crm check-followups --all shows it
[2]
$ crm snooze unfair 'Sails' --until +1w --why 'Which'
  crm: error: no organisation 'Sails' (did you mean 'Sales'?)
    write the name as crm check-followups --all shows it
[2]
$ crm snooze outline-owed maya --until +1w --why 'Which'
  crm: error: no subject 'maya'
    it is about: project
[2]
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -42,10 +42,6 @@
     - margin target
     - Vantage Agency
   snoozed:
  -  - rule: check-in
  -    subject: finance-partners
  -    until: 2026-12-05
  -    why: Back sooner
     - rule: overloaded
       subject: Sam Okafor
       until: 2026-11-28
