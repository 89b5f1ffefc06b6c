# A record goes only when nothing names it.
project: studio

$ crm remove june
  crm: error: 'june-osei' stays: it is named in 5 places
    promises/p06-photo-shoot-plan-for-the-reno.yaml:2: to
    promises/p13-careers-page-banners-three-sizes.yaml:2: to
    interactions/j12-banner-sizes.yaml:3: with
    feedback/f07-june-osei.yaml:1: from
    goodwill/g10-took-the-banner-resizing-off-her.yaml:2: with
  crm: note: of somebody who went, keep the history: crm set june-osei left=today; to erase them: crm remove june-osei --anonymise
[2]
$ crm remove p09 2>&1 | head -n 3
  crm: error: 'p09-holiday-campaign-master-film-30' stays: it is named in 3 places
    promises/p18-six-15-second-social-cuts-of-the.yaml:11: needs
    delays/d02-the-music-licence-for-television.yaml:3: promises
$ crm remove g06 -n
  --- a/goodwill/g06-asked-for-one-more-week.yaml
  +++ /dev/null
  @@ -1,6 +0,0 @@
  -date: 2026-10-28
  -with: rosa-lindt
  -kind: withdrawal
  -points: 2
  -what: Asked for one more week
  -promise: p07-four-one-page-battle-cards
$ crm remove g06
  crm: error: remove needs --yes where nobody can be asked
    -n shows what would go
[2]
$ crm remove g06 --yes
  g06-asked-for-one-more-week removed
$ crm remove g07 -yq
$ @diff
  --- goodwill/g06-asked-for-one-more-week.yaml
  +++ /dev/null
  @@ -1,6 +0,0 @@
  -date: 2026-10-28
  -with: rosa-lindt
  -kind: withdrawal
  -points: 2
  -what: Asked for one more week
  -promise: p07-four-one-page-battle-cards
  --- goodwill/g07-asked-for-one-more-week-on-the.yaml
  +++ /dev/null
  @@ -1,6 +0,0 @@
  -date: 2026-11-04
  -with: maya-chen
  -kind: withdrawal
  -points: 2
  -what: Asked for one more week on the film
  -promise: p09-holiday-campaign-master-film-30

# Private notes and snoozed follow-ups go with a person.
$ crm add-stakeholder 'Ada Ruiz' -q; printf 'politics: knows everybody\n' > private/ada-ruiz.yaml; chmod 600 private/ada-ruiz.yaml
  ada-ruiz
$ printf 'snoozed:\n  - rule: never-contacted\n    subject: ada-ruiz\n    until: 2026-12-01\n  - rule: single-contact\n    subject: Legal\n' >> crm.yaml
$ crm remove ada -n
  crm: note: private/ada-ruiz.yaml would be removed, too
  --- a/crm.yaml
  +++ b/crm.yaml
  @@ -42,8 +42,5 @@
     - margin target
     - Vantage Agency
   snoozed:
  -  - rule: never-contacted
  -    subject: ada-ruiz
  -    until: 2026-12-01
     - rule: single-contact
       subject: Legal
  --- a/stakeholders/ada-ruiz.yaml
  +++ /dev/null
  @@ -1,2 +0,0 @@
  -name: Ada Ruiz
  -added: 2026-11-21
$ crm remove ada -y
  ada-ruiz removed
$ ls private
  ines-moreau.yaml
  june-osei.yaml
  maya-chen.yaml
  rosa-lindt.yaml
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -41,3 +41,6 @@
     - resignation
     - margin target
     - Vantage Agency
  +snoozed:
  +  - rule: single-contact
  +    subject: Legal

# On a terminal it asks.
$ echo no | script -qec 'sleep 1; crm remove g08' /dev/null | tr -d '\r'
  no
  remove goodwill/g08-checked-the-printer-s-template.yaml (yes, no) [no]: crm: note: nothing was removed
$ echo yes | script -qec 'sleep 1; crm remove g08' /dev/null | tr -d '\r'
  yes
  remove goodwill/g08-checked-the-printer-s-template.yaml (yes, no) [no]: g08-checked-the-printer-s-template removed
$ @diff
  --- goodwill/g08-checked-the-printer-s-template.yaml
  +++ /dev/null
  @@ -1,5 +0,0 @@
  -date: 2026-11-06
  -with: dev-patel
  -kind: deposit
  -points: 2
  -what: Checked the printer's template for him

$ crm remove nobody
  crm: error: no record 'nobody'
    see what there is with: crm list promises (or another kind)
[2]
$ printf 'with: [ines-moreau\n' > interactions/broken.yaml; crm remove g09 --yes 2> /dev/null; crm remove ines --yes 2>&1 | tail -n 2
  g09-second-move-of-the-cards removed
  crm: error: interactions/broken.yaml: the file has faults, and 'ines-moreau' stands in it
    mend it first: crm validate says what is wrong
