# What we gave beyond the plan, and what we asked of people.
project: studio

$ crm log-goodwill hal 'Read the claims on a Sunday for him' --deposit 3 --unseen --promise p10 --id sunday
  sunday deposit of 3: the balance with Hal Briggs is 3 now
$ @diff
  --- /dev/null
  +++ goodwill/sunday.yaml
  @@ -0,0 +1,7 @@
  +date: 2026-11-21
  +with: hal-briggs
  +kind: deposit
  +points: 3
  +what: Read the claims on a Sunday for him
  +unseen: true
  +promise: p10-evidence-list-for-the-claims-in
$ crm log-goodwill rosa 'Asked for another week' --withdrawal 2 --on yesterday --id week
  crm: note: 'yesterday' is 2026-11-20, Friday
  crm: warning: the account with Rosa Lindt is overdrawn: give before you ask again
  week withdrawal of 2: the balance with Rosa Lindt is -5 now
$ crm check-followups --all --rule overdrawn --stakeholder rosa --format ids
  rosa-lindt
$ crm log-goodwill rosa 'Cards printed overnight' --deposit 3 -q --id night
  crm: warning: the account with Rosa Lindt is overdrawn: give before you ask again
  night
$ crm log-goodwill rosa 'Booth built by us' --deposit 3 --id booth
  booth deposit of 3: the balance with Rosa Lindt is 1 now
$ crm check-followups --all --rule overdrawn --stakeholder rosa --format ids
$ crm log-goodwill hal Thanks --deposit 1 -n --id thanks
  --- /dev/null
  +++ b/goodwill/thanks.yaml
  @@ -0,0 +1,5 @@
  +date: 2026-11-21
  +with: hal-briggs
  +kind: deposit
  +points: 1
  +what: Thanks

# Refused, and nothing is written.
$ @diff
  --- /dev/null
  +++ goodwill/booth.yaml
  @@ -0,0 +1,5 @@
  +date: 2026-11-21
  +with: rosa-lindt
  +kind: deposit
  +points: 3
  +what: Booth built by us
  --- /dev/null
  +++ goodwill/night.yaml
  @@ -0,0 +1,5 @@
  +date: 2026-11-21
  +with: rosa-lindt
  +kind: deposit
  +points: 3
  +what: Cards printed overnight
  --- /dev/null
  +++ goodwill/week.yaml
  @@ -0,0 +1,5 @@
  +date: 2026-11-20
  +with: rosa-lindt
  +kind: withdrawal
  +points: 2
  +what: Asked for another week
$ crm log-goodwill hal Thanks
  crm: error: say either --deposit N or --withdrawal N
    N is 1 for something small to 3 for something large
[2]
$ crm log-goodwill hal Thanks --deposit 1 --withdrawal 1
  crm: error: say either --deposit N or --withdrawal N
    N is 1 for something small to 3 for something large
[2]
$ crm log-goodwill hal Thanks --deposit 4
  crm: error: points must be a whole number from 1 to 3, not '4'
    the most is 3
[2]
$ crm log-goodwill hal --deposit 1
  crm: error: log-goodwill needs WHAT
    see: crm help log-goodwill
[2]
$ crm log-goodwill nobody Thanks --deposit 1
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm log-goodwill hal Thanks --deposit 1 --promise elsewhere
  crm: error: no promise 'elsewhere'
    see what there is with: crm list promises
[2]
$ @diff
