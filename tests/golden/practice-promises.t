# Practices about promises: each reminder appears, and goes when the thing is done.
project: studio
today: 2026-11-21

# Competing demands are decided in the open, or the louder client decides (conflict).
$ crm check-followups --rule conflict --format ids --fail-on never
  p13-careers-page-banners-three-sizes
$ crm log-interaction 'Social cuts before careers banners' --kind decision --with june --promise p13 --promise p18 \
>   --why 'The film opens the season' --id cuts-first
  cuts-first decision with June Osei on Saturday 21 November 2026
$ crm check-followups --rule conflict --format ids --fail-on never

# The promise that breaks is the one that nobody had time for: share it out (overloaded).
$ crm set project settings.load_max=2
  project settings.load_max: 2 (was 5)
$ crm check-followups --rule overloaded --format csv --fail-on never | cut -d, -f1,3
  rule,subject
  overloaded,Sam Okafor
$ crm set p09 owner='Lin Park'
  p09-holiday-campaign-master-film-30 owner: Lin Park (was Sam Okafor)
$ crm check-followups --rule overloaded --format csv --fail-on never | cut -d, -f1,3
  rule,subject

# A slip teaches only with its reason (slip-unexplained): of a miss it is the promise's miss_reason.
# The command that the rule names settles each kind of slip: a miss, a date moved in time, a promise taken back.
$ crm check-followups --rule slip-unexplained --format ids --fail-on never
  p09-holiday-campaign-master-film-30
$ crm check-followups --rule slip-unexplained --all --fail-on never | grep -o 'crm update-promise.*'
  crm update-promise p09-holiday-campaign-master-film-30 --reason REASON
$ crm update-promise p09 --reason approval
  p09-holiday-campaign-master-film-30 missed on Friday 20 November 2026: approval
$ crm check-followups --rule slip-unexplained --format ids --fail-on never
# A renegotiation in time is no miss; its reason stands on the move.
$ crm update-promise p15 renegotiated --due 2026-12-04 --agreed-by tom
  crm: note: a moved date is a favour: crm log-goodwill tom-alvarez 'Moved date' --withdrawal 1 --promise p15-catalogue-insert-layout-eight
  p15-catalogue-insert-layout-eight renegotiated: now open, due Friday 4 December 2026
$ crm check-followups --rule slip-unexplained --format ids --fail-on never
  p15-catalogue-insert-layout-eight
$ crm update-promise p15 --reason client-input
  p15-catalogue-insert-layout-eight renegotiated on Saturday 21 November 2026: client-input
$ crm check-followups --rule slip-unexplained --format ids --fail-on never
$ crm update-promise p15 --undo
  p15-catalogue-insert-layout-eight renegotiated taken back: now open, due Tuesday 1 December 2026
$ crm update-promise p15 revoked
  p15-catalogue-insert-layout-eight revoked
$ crm update-promise p15 --reason changed-priority
  p15-catalogue-insert-layout-eight revoked on Saturday 21 November 2026: changed-priority
$ crm check-followups --rule slip-unexplained --format ids --fail-on never
$ crm update-promise p15 --undo
  p15-catalogue-insert-layout-eight revoked taken back: now open, due Tuesday 1 December 2026
$ crm update-promise p15 renegotiated --due 2026-12-04 --agreed-by tom --reason client-input
  p15-catalogue-insert-layout-eight renegotiated: now open, due Friday 4 December 2026
$ crm check-followups --rule slip-unexplained --format ids --fail-on never

# What was promised is done, or moved before it is late (overdue); what waits for it breathes again (at-risk).
$ crm check-followups --rule at-risk --format ids --fail-on never
  p18-six-15-second-social-cuts-of-the
$ crm check-followups --rule overdue --stakeholder maya --format ids --fail-on never
  p09-holiday-campaign-master-film-30
$ crm update-promise p09 delivered
  p09-holiday-campaign-master-film-30 delivered; an apology is owed
$ crm check-followups --rule overdue --stakeholder maya --format ids --fail-on never
$ crm check-followups --rule at-risk --format ids --fail-on never

# A miss is followed by an apology (apology-owed).
$ crm check-followups --rule apology-owed --stakeholder maya --format ids --fail-on never
  p09-holiday-campaign-master-film-30
$ crm update-promise p09 apologised --via call
  p09-holiday-campaign-master-film-30 apologised: now delivered
$ crm check-followups --rule apology-owed --stakeholder maya --format ids --fail-on never

# Help is asked for early (escalate). Asking is noted, but the reminder stays until there is a date that holds.
$ crm check-followups --rule escalate --format ids --fail-on never
  p10-evidence-list-for-the-claims-in
$ crm log-interaction 'Lin needs a second reader for two days' --kind escalation --with hal --promise p10 --id help-for-lin
  help-for-lin escalation with Hal Briggs on Saturday 21 November 2026
$ crm check-followups --rule escalate --format ids --fail-on never
  p10-evidence-list-for-the-claims-in
$ crm update-promise p10 renegotiated --due 2026-11-30 --agreed-by hal --reason capacity
  crm: note: a moved date is a favour: crm log-goodwill hal-briggs 'Moved date' --withdrawal 1 --promise p10-evidence-list-for-the-claims-in
  p10-evidence-list-for-the-claims-in renegotiated: now open, due Monday 30 November 2026; an apology is owed
$ crm check-followups --rule escalate --format ids --fail-on never

# The due day itself is in time (due-today).
$ crm check-followups --rule due-today --format ids --fail-on never
  p12-price-and-date-for-the-extra-demo
$ crm update-promise p12 delivered
  p12-price-and-date-for-the-extra-demo delivered
$ crm check-followups --rule due-today --format ids --fail-on never

# What is seen coming can still be kept, or moved (due-soon).
$ crm check-followups --rule due-soon --stakeholder maya --format ids --fail-on never
  p18-six-15-second-social-cuts-of-the
$ crm update-promise p18 delivered
  crm: note: 3 days early: crm log-goodwill maya-chen 'Early' --deposit 1 --promise p18-six-15-second-social-cuts-of-the
  p18-six-15-second-social-cuts-of-the delivered
$ crm check-followups --rule due-soon --stakeholder maya --format ids --fail-on never

# Our own earlier target is the early warning that only we can see (target-passed).
$ crm log-promise 'Window posters' --to tom --due 2026-12-04 --target 2026-11-19 --made 2026-11-09 --id posters
  crm: note: how will both sides see that it is done? crm set posters done_when=TEXT
  posters promised to Tom Alvarez for Friday 4 December 2026
$ crm check-followups --rule target-passed --format ids --fail-on never
  posters
$ crm update-promise posters delivered
  crm: note: 13 days early: crm log-goodwill tom-alvarez 'Early' --deposit 1 --promise posters
  posters delivered
$ crm check-followups --rule target-passed --format ids --fail-on never

# Somebody leaves: what was promised to them is agreed with a successor (handover-owed).
$ crm add-stakeholder 'Ada Brook' --org People
  ada-brook added: Ada Brook
$ crm set june left=2026-11-20
  june-osei left: 2026-11-20
$ crm check-followups --rule handover-owed --format ids --fail-on never
  p13-careers-page-banners-three-sizes
$ crm set p13 to=ada
  p13-careers-page-banners-three-sizes to: ada-brook (was june-osei)
$ crm check-followups --rule handover-owed --format ids --fail-on never

# Silence is not acceptance: ask (acceptance-awaited).
today: 2026-11-25
$ crm check-followups --rule acceptance-awaited --stakeholder maya --format ids --fail-on never
  p09-holiday-campaign-master-film-30
  p18-six-15-second-social-cuts-of-the
$ crm update-promise p09 accepted
  p09-holiday-campaign-master-film-30 accepted
$ crm update-promise p18 accepted
  p18-six-15-second-social-cuts-of-the accepted
$ crm check-followups --rule acceptance-awaited --stakeholder maya --format ids --fail-on never

# Two misses to one person are a pattern (repeat-miss): talk about that. What happened twice does not un-happen: this one
# does not lapse with any command, not even once the work is delivered and the apology made.
today: 2026-12-01
$ crm check-followups --rule repeat-miss --format ids --fail-on never
  p10-evidence-list-for-the-claims-in
$ crm brief hal | grep -A 3 '^We owe'
  We owe
  - Evidence list for the claims in the holiday film: 1 day overdue (Mon 30 Nov),
    apology owed
  ^$ (re)
$ crm update-promise p10 delivered
  p10-evidence-list-for-the-claims-in delivered; an apology is owed
$ crm update-promise p10 apologised --via call
  p10-evidence-list-for-the-claims-in apologised: now delivered
$ crm check-followups --rule apology-owed --stakeholder hal --format ids --fail-on never
$ crm check-followups --rule repeat-miss --format ids --fail-on never
  p10-evidence-list-for-the-claims-in
