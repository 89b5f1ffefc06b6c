# What happened to a promise: every move, in every state.
project: studio

# -- An open promise of ours.
$ crm update-promise p15 delivered
  crm: note: 10 days early: crm log-goodwill tom-alvarez 'Early' --deposit 1 --promise p15-catalogue-insert-layout-eight
  p15-catalogue-insert-layout-eight delivered
$ @diff
  --- promises/p15-catalogue-insert-layout-eight.yaml
  +++ promises/p15-catalogue-insert-layout-eight.yaml
  @@ -7,3 +7,6 @@
   due: 2026-12-01
   urgency: 2
   impact: 2
  +moves:
  +  - date: 2026-11-21
  +    move: delivered
$ crm update-promise p15 accepted --via email --note 'Signed off in one round'
  p15-catalogue-insert-layout-eight accepted
$ @diff
  --- promises/p15-catalogue-insert-layout-eight.yaml
  +++ promises/p15-catalogue-insert-layout-eight.yaml
  @@ -10,3 +10,7 @@
   moves:
     - date: 2026-11-21
       move: delivered
  +  - date: 2026-11-21
  +    move: accepted
  +    note: Signed off in one round
  +    via: email
$ crm update-promise p13 proposed --due 2026-12-03
  p13-careers-page-banners-three-sizes proposed: now open, due Thursday 26 November 2026
$ crm update-promise p13 renegotiated --due 2026-12-03 --agreed-by june --reason client-input --note 'She needs the job titles first' --via chat
  p13-careers-page-banners-three-sizes renegotiated: now open, due Thursday 3 December 2026
$ @diff
  --- promises/p13-careers-page-banners-three-sizes.yaml
  +++ promises/p13-careers-page-banners-three-sizes.yaml
  @@ -7,3 +7,14 @@
   due: 2026-11-26
   urgency: 3
   impact: 3
  +moves:
  +  - date: 2026-11-21
  +    move: proposed
  +    due: 2026-12-03
  +  - date: 2026-11-21
  +    move: renegotiated
  +    due: 2026-12-03
  +    agreed_by: june-osei
  +    reason: client-input
  +    note: She needs the job titles first
  +    via: chat
$ crm update-promise p13 delivered --on 2026-11-20
  crm: error: delivered on 2026-11-20 does not fit before proposed on 2026-11-21
    give another day with --on, or take the later moves back with --undo
[2]
$ @diff
$ crm update-promise p13 delivered --on 2026-11-21
  crm: note: 5 days early: crm log-goodwill june-osei 'Early' --deposit 1 --promise p13-careers-page-banners-three-sizes
  p13-careers-page-banners-three-sizes delivered
$ crm update-promise p13 rejected --note 'One size is missing'
  p13-careers-page-banners-three-sizes rejected: now open, due Thursday 3 December 2026
$ crm update-promise p13 delivered
  crm: note: 5 days early: crm log-goodwill june-osei 'Early' --deposit 1 --promise p13-careers-page-banners-three-sizes
  p13-careers-page-banners-three-sizes delivered
$ crm update-promise p18 withdrawn --note 'Budget moved'
  p18-six-15-second-social-cuts-of-the withdrawn
$ crm update-promise p10 revoked --reason capacity --note 'Legal hires a firm'
  p10-evidence-list-for-the-claims-in revoked; an apology is owed
$ crm update-promise p09 apologised --via call
  p09-holiday-campaign-master-film-30 apologised: now open, due Friday 20 November 2026
# Theirs to us: no goodwill of ours.
$ crm update-promise p14 renegotiated --due 2026-11-25 --agreed-by team
  p14-final-product-copy-for-the renegotiated: now open, due Wednesday 25 November 2026
$ crm update-promise p14 delivered
  p14-final-product-copy-for-the delivered
$ crm update-promise p14 accepted
  p14-final-product-copy-for-the accepted
# -- A request.
$ crm update-promise p16 countered --due 2026-12-08
  p16-localised-flyers-for-portland-and countered
$ crm update-promise p16 promised
  p16-localised-flyers-for-portland-and promised: now open, due Tuesday 8 December 2026
$ @diff
  --- promises/p09-holiday-campaign-master-film-30.yaml
  +++ promises/p09-holiday-campaign-master-film-30.yaml
  @@ -17,3 +17,6 @@
       due: 2026-11-20
       agreed_by: maya-chen
       reason: approval
  +  - date: 2026-11-21
  +    move: apologised
  +    via: call
  --- promises/p10-evidence-list-for-the-claims-in.yaml
  +++ promises/p10-evidence-list-for-the-claims-in.yaml
  @@ -13,3 +13,7 @@
       move: proposed
       due: 2026-11-17
       note: e-mail sent; Hal has not answered
  +  - date: 2026-11-21
  +    move: revoked
  +    reason: capacity
  +    note: Legal hires a firm
  --- promises/p13-careers-page-banners-three-sizes.yaml
  +++ promises/p13-careers-page-banners-three-sizes.yaml
  @@ -18,3 +18,10 @@
       reason: client-input
       note: She needs the job titles first
       via: chat
  +  - date: 2026-11-21
  +    move: delivered
  +  - date: 2026-11-21
  +    move: rejected
  +    note: One size is missing
  +  - date: 2026-11-21
  +    move: delivered
  --- promises/p14-final-product-copy-for-the.yaml
  +++ promises/p14-final-product-copy-for-the.yaml
  @@ -5,3 +5,12 @@
   what: Final product copy for the catalogue insert
   made: 2026-11-03
   due: 2026-11-18
  +moves:
  +  - date: 2026-11-21
  +    move: renegotiated
  +    due: 2026-11-25
  +    agreed_by: team
  +  - date: 2026-11-21
  +    move: delivered
  +  - date: 2026-11-21
  +    move: accepted
  --- promises/p16-localised-flyers-for-portland-and.yaml
  +++ promises/p16-localised-flyers-for-portland-and.yaml
  @@ -4,3 +4,9 @@
   kind: deliverable
   what: Localised flyers for Portland and Boise
   requested: 2026-11-17
  +made: 2026-11-21
  +due: 2026-12-08
  +moves:
  +  - date: 2026-11-21
  +    move: countered
  +    due: 2026-12-08
  --- promises/p18-six-15-second-social-cuts-of-the.yaml
  +++ promises/p18-six-15-second-social-cuts-of-the.yaml
  @@ -9,3 +9,7 @@
   impact: 2
   needs:
     - p09-holiday-campaign-master-film-30
  +moves:
  +  - date: 2026-11-21
  +    move: withdrawn
  +    note: Budget moved
$ crm update-promise p16 --undo
  p16-localised-flyers-for-portland-and promised taken back: now countered
$ crm update-promise p16 --undo
  p16-localised-flyers-for-portland-and countered taken back: now requested
$ @diff
  --- promises/p16-localised-flyers-for-portland-and.yaml
  +++ promises/p16-localised-flyers-for-portland-and.yaml
  @@ -4,9 +4,3 @@
   kind: deliverable
   what: Localised flyers for Portland and Boise
   requested: 2026-11-17
  -made: 2026-11-21
  -due: 2026-12-08
  -moves:
  -  - date: 2026-11-21
  -    move: countered
  -    due: 2026-12-08
$ crm update-promise p16 --undo
  crm: error: there is no move to take back
    crm remove deletes the whole record
[2]
$ crm update-promise p16 promised
  crm: error: promised needs --due DATE
    the first date that is agreed
[2]
$ crm update-promise p16 promised --due 2026-12-05 --on yesterday
  crm: note: 'yesterday' is 2026-11-20, Friday
  crm: warning: Saturday 2026-12-05 is no working day; the one before is Friday 2026-12-04
  p16-localised-flyers-for-portland-and promised: now open, due Saturday 5 December 2026
$ crm update-promise p16 promised --due 2026-12-04
  crm: error: it is promised already
    a new date is: renegotiated --due DATE --agreed-by S
[2]
$ @diff
  --- promises/p16-localised-flyers-for-portland-and.yaml
  +++ promises/p16-localised-flyers-for-portland-and.yaml
  @@ -4,3 +4,5 @@
   kind: deliverable
   what: Localised flyers for Portland and Boise
   requested: 2026-11-17
  +made: 2026-11-20
  +due: 2026-12-05
$ crm update-promise p16 --undo
  p16-localised-flyers-for-portland-and promised taken back: now requested
$ crm update-promise p16 declined --note 'The agency does it'
  p16-localised-flyers-for-portland-and declined
$ crm update-promise p16 promised --due 2026-12-04
  crm: error: made after the request was declined
    a new promise needs a file of its own
[2]
$ crm update-promise p16 apologised
  p16-localised-flyers-for-portland-and apologised: now declined

# -- The reason of a miss belongs to no move.
$ crm update-promise p09 --reason approval; crm update-promise p09 --undo; crm set p09 miss_reason=supplier; crm update-promise p10 --reason rework; crm -q update-promise p10 --undo; crm -q update-promise p10 --undo; crm update-promise p10 --undo
  p09-holiday-campaign-master-film-30 missed on Friday 20 November 2026: approval
  crm: note: approval stays: crm set p09-holiday-campaign-master-film-30 miss_reason=REASON changes the reason of its miss
  p09-holiday-campaign-master-film-30 apologised taken back: now open, due Friday 20 November 2026; an apology is owed
  p09-holiday-campaign-master-film-30 miss_reason: supplier (was approval)
  crm: error: each of its slips has a reason
    crm edit p10-evidence-list-for-the-claims-in changes one
  crm: error: there is no move to take back
    crm set p10-evidence-list-for-the-claims-in miss_reason=REASON changes the reason of its miss
[2]
