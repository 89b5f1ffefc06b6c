# How two stakeholders get on, for our eyes alone.
project: studio

$ crm relate ines rosa --as rival --note 'Both want the March slot'
  ines-moreau is a rival of Rosa Lindt
$ crm relate tom maya --as reports-to
  tom-alvarez reports to Maya Chen
$ @diff
  --- private/ines-moreau.yaml
  +++ private/ines-moreau.yaml
  @@ -1 +1,5 @@
   politics: Wanted Vantage Agency for the launch film.
  +relations:
  +  - with: rosa-lindt
  +    as: rival
  +    note: Both want the March slot
  private/tom-alvarez.yaml: new, mode 0600
  --- /dev/null
  +++ private/tom-alvarez.yaml
  @@ -0,0 +1,3 @@
  +relations:
  +  - with: maya-chen
  +    as: reports-to
# The same relation again: its note changes.
$ crm relate ines rosa --as rival --note 'Settled for March, open for May'
  ines-moreau is a rival of Rosa Lindt
$ crm relate ines rosa --as works-with
  crm: note: also noted: rival; take it back with crm relate ines-moreau rosa-lindt --as rival --remove
  ines-moreau works with Rosa Lindt
$ @diff
  --- private/ines-moreau.yaml
  +++ private/ines-moreau.yaml
  @@ -2,4 +2,6 @@
   relations:
     - with: rosa-lindt
       as: rival
  -    note: Both want the March slot
  +    note: Settled for March, open for May
  +  - with: rosa-lindt
  +    as: works-with
$ crm note ines
  Ines Moreau (private)
    politics: Wanted Vantage Agency for the launch film.
    is a rival of Rosa Lindt: Settled for March, open for May
    works with Rosa Lindt
$ crm map --private | sed -n '/^Relations/,$p'
  Relations (private)
    Ines Moreau is a rival of Rosa Lindt: Settled for March, open for May
    Ines Moreau works with Rosa Lindt
    Tom Alvarez reports to Maya Chen

  Politics (private)
    Ines Moreau: Wanted Vantage Agency for the launch film.
    Maya Chen: Competes with Sales for the same studio hours; sits on the budget panel.
    Rosa Lindt: Sceptical since the 2025 rebrand slipped five weeks.
$ crm map --private --format json | sed -n '/"relations"/,/"politics"/p'
    "relations": [
      {
        "stakeholder": "ines-moreau",
        "as": "rival",
        "with": "rosa-lindt",
        "note": "Settled for March, open for May"
      },
      {
        "stakeholder": "ines-moreau",
        "as": "works-with",
        "with": "rosa-lindt",
        "note": null
      },
      {
        "stakeholder": "tom-alvarez",
        "as": "reports-to",
        "with": "maya-chen",
        "note": null
      }
    ],
    "politics": {
$ crm map | grep -c rival
  0
[1]
# One relation is taken back, or all.
$ crm relate ines rosa --as rival --remove
  ines-moreau relation to Rosa Lindt taken back
$ crm relate tom maya --remove --dry-run
  --- a/private/tom-alvarez.yaml
  +++ /dev/null
  @@ -1,3 +0,0 @@
  -relations:
  -  - with: maya-chen
  -    as: reports-to
$ crm relate tom maya --remove
  tom-alvarez relation to Maya Chen taken back
$ @diff
  --- private/ines-moreau.yaml
  +++ private/ines-moreau.yaml
  @@ -1,7 +1,4 @@
   politics: Wanted Vantage Agency for the launch film.
   relations:
     - with: rosa-lindt
  -    as: rival
  -    note: Settled for March, open for May
  -  - with: rosa-lindt
       as: works-with
  --- private/tom-alvarez.yaml
  +++ /dev/null
  @@ -1,3 +0,0 @@
  -relations:
  -  - with: maya-chen
  -    as: reports-to
$ ls private
  ines-moreau.yaml
  june-osei.yaml
  maya-chen.yaml
  rosa-lindt.yaml
$ crm relate tom maya --remove
  crm: error: no such relation of Tom Alvarez to Maya Chen is noted
    crm note tom-alvarez lists them
[2]

$ crm relate ines rosa
  crm: error: relate needs --as RELATION
    one of reports-to, influences, allied, rival, conflict-of-interest, works-with
[2]
$ crm relate ines rosa --as rivl
  crm: error: --as cannot be 'rivl' (did you mean 'rival'?)
    choose one of reports-to, influences, allied, rival, conflict-of-interest, works-with
[2]
$ crm relate ines ines --as rival
  crm: error: Ines Moreau cannot be related to themselves
    name two people
[2]
$ crm relate ines nobody --as rival
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm relate ines rosa --as rival --remove --note Gone
  crm: error: --note does not go with --remove
    give one of them
[2]
