# Practices about people: know them, speak with them, keep goodwill in credit, be fair to all.
project: studio
today: 2026-11-21

# Keep talking, also when nothing is needed (check-in).
$ crm check-followups --rule check-in --stakeholder maya --format ids --fail-on never
  maya-chen
$ crm log-interaction 'How is the season going?' --kind check-in --with maya-chen --id season-talk
  season-talk check-in with Maya Chen on Saturday 21 November 2026
$ crm check-followups --rule check-in --stakeholder maya --format ids --fail-on never

# Who hears regularly does not have to ask (update). The letter says how to note it.
$ crm check-followups --rule update --format ids --fail-on never
  maya-chen
$ crm status-update --for maya 2>&1 >/dev/null | grep sent
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with maya-chen
$ crm log-interaction 'Status update' --kind update --with maya-chen --id maya-update
  maya-update update with Maya Chen on Saturday 21 November 2026
$ crm check-followups --rule update --format ids --fail-on never

# Know every stakeholder before you need one of them (never-contacted).
$ crm check-followups --rule never-contacted --format ids --fail-on never
  finance-partners
$ crm log-interaction 'How do the accruals work?' --kind check-in --with finance-partners --id first-talk
  first-talk check-in with Finance Business Partners on Saturday 21 November 2026
$ crm check-followups --rule never-contacted --format ids --fail-on never

# Everybody knows the steps before they are taken (outline-owed).
$ crm check-followups --rule outline-owed --format csv --fail-on never | cut -d, -f1,3
  rule,subject
  outline-owed,project
$ crm outline --for maya 2>&1 >/dev/null
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with maya-chen
$ crm log-interaction Outline --kind outline --with maya-chen --id season-outline
  season-outline outline with Maya Chen on Saturday 21 November 2026
$ crm check-followups --rule outline-owed --format csv --fail-on never | cut -d, -f1,3
  rule,subject

# When your only contact leaves, so does the relationship: meet a second one (single-contact).
$ crm check-followups --rule single-contact --stakeholder ines --format csv --fail-on never | cut -d, -f1,3
  rule,subject
  single-contact,Product
$ crm add-stakeholder 'Omar Haddad' --org Product --power high --interest high
  crm: note: Omar Haddad is someone to manage closely: talk every 7 days with `crm set omar-haddad check_in_every=7`
  omar-haddad added: Omar Haddad
$ crm check-followups --rule single-contact --stakeholder ines --format csv --fail-on never | cut -d, -f1,3
  rule,subject

# You cannot serve somebody whose measures you do not know (incomplete).
$ crm check-followups --rule incomplete --format ids --fail-on never
  omar-haddad
$ crm set omar-haddad prefers.channel=chat success_measures+='returns per tent' pain_points+='samples arrive late'
  omar-haddad prefers.channel: chat
  omar-haddad success_measures: added returns per tent
  omar-haddad pain_points: added samples arrive late
$ crm check-followups --rule incomplete --format ids --fail-on never

# An unconvinced decider is the risk that no plan shows: win them over, and note it (gap).
$ crm check-followups --rule gap --stakeholder rosa --format ids --fail-on never
  rosa-lindt
$ crm set rosa-lindt engagement.current=supportive
  rosa-lindt engagement.current: supportive (was neutral)
$ crm check-followups --rule gap --stakeholder rosa --format ids --fail-on never

# You cannot withdraw from an empty account: do something for them first (overdrawn).
$ crm check-followups --rule overdrawn --stakeholder ines --format ids --fail-on never
  ines-moreau
$ crm log-goodwill ines-moreau 'Sent her the raw photos for the fair' --deposit 2 --id raw-photos
  raw-photos deposit of 2: the balance with Ines Moreau is 1 now
$ crm check-followups --rule overdrawn --stakeholder ines --format ids --fail-on never

# A happy client is glad to open a door, once, at the right moment (referral-moment).
$ crm check-followups --rule referral-moment --stakeholder tom --format ids --fail-on never
  tom-alvarez
$ crm log-interaction 'Asked for an introduction to the outlet team' --kind referral --with tom-alvarez --id outlet-team
  outlet-team referral with Tom Alvarez on Saturday 21 November 2026
$ crm check-followups --rule referral-moment --stakeholder tom --format ids --fail-on never

# Private notes are kept no longer than they are needed (note-expired).
$ crm check-followups --rule note-expired --format ids --fail-on never
  rosa-lindt
$ crm note rosa-lindt --forget-expired
  rosa-lindt 1 note forgotten
$ crm check-followups --rule note-expired --format ids --fail-on never

# Be fair to all (unfair): Sales has four of five promises kept, Marketing two of four. 30 points apart is not yet more
# than 30. With the next one kept for Sales it is, and the gap closes when one is kept for those served worst.
$ crm update-promise p12 delivered
  p12-price-and-date-for-the-extra-demo delivered
$ crm check-followups --rule unfair --format csv --fail-on never | cut -d, -f1,3
  rule,subject
$ crm log-promise 'Price list layout' --to rosa --kind information --made 2026-11-16 --due 2026-11-20 --id price-list
  crm: note: how will both sides see that it is done? crm set price-list done_when=TEXT
  price-list promised to Rosa Lindt for Friday 20 November 2026
$ crm update-promise price-list delivered --on 2026-11-20
  price-list delivered
$ crm check-followups --rule unfair --format csv --fail-on never | cut -d, -f1,3
  rule,subject
  unfair,Marketing
$ crm update-promise p18 delivered
  crm: note: 3 days early: crm log-goodwill maya-chen 'Early' --deposit 1 --promise p18-six-15-second-social-cuts-of-the
  p18-six-15-second-social-cuts-of-the delivered
$ crm check-followups --rule unfair --format csv --fail-on never | cut -d, -f1,3
  rule,subject
