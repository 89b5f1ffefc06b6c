# What update-promise refuses, and what it only warns of.
project: studio

$ crm update-promise
  crm: error: update-promise needs PROMISE
    see: crm help update-promise
[2]
$ crm update-promise p09
  crm: error: say a move, --undo, or --reason for a slip that has none
    crm help update-promise lists the moves
[2]
$ crm update-promise p09 delivered --undo
  crm: error: say a move, --undo, or --reason for a slip that has none
    crm help update-promise lists the moves
[2]
$ crm update-promise p09 --reason estimate --note 'Wrong'
  crm: error: --note does not go with --reason
    it goes with countered, declined, withdrawn, delivered, accepted, rejected, renegotiated, proposed, revoked, apologised
[2]
$ crm update-promise p09 --reason estimate --on 2026-11-20
  crm: error: --on does not go with --reason
    it goes with promised, countered, declined, withdrawn, delivered, accepted, rejected, renegotiated, proposed, revoked, apologised
[2]
$ crm update-promise p09 --undo --reason estimate
  crm: error: --reason does not go with --undo
    it goes with countered, declined, withdrawn, delivered, accepted, rejected, renegotiated, proposed, revoked, apologised
[2]
$ crm update-promise p15 --reason estimate
  crm: error: it has not slipped: there is nothing to explain
    tell a reason with its move
[2]
$ crm update-promise p03 --reason estimate
  crm: error: each of its slips has a reason
    crm edit p03-sales-deck-refresh-version-1 changes one
[2]
$ crm update-promise p0 delivered
  crm: error: 'p0' is ambiguous
    it may be p01-autumn-catalogue-cover-three, p02-written-playback-of-the-holiday, p03-sales-deck-refresh-version-1, p04-six-e-mail-templates, p05-trail-3-launch-film-storyboard, p06-photo-shoot-plan-for-the-reno and 3 more
[2]
$ crm update-promise film delivered
  crm: error: no promise 'film'
    see what there is with: crm list promises
[2]
$ crm update-promise p09 deliverd
  crm: error: MOVE cannot be 'deliverd' (did you mean 'delivered'?)
    choose one of promised, countered, declined, withdrawn, delivered, accepted, rejected, renegotiated, proposed, revoked, apologised
[2]
$ crm update-promise p09 renegotiated --agreed-by maya
  crm: error: renegotiated needs --due DATE
    the new date
[2]
$ crm update-promise p09 renegotiated --due 2026-11-30
  crm: error: renegotiated needs --agreed-by S
    a date that nobody agreed to is: proposed --due DATE
[2]
$ crm update-promise p09 renegotiated --due 2026-11-30 --agreed-by nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm update-promise p09 renegotiated --due 2026-11-30 --agreed-by tom
  crm: note: a moved date is a favour: crm log-goodwill maya-chen 'Moved date' --withdrawal 1 --promise p09-holiday-campaign-master-film-30
  p09-holiday-campaign-master-film-30 renegotiated: now open, due Monday 30 November 2026; an apology is owed
$ crm update-promise p09 renegotiated --due 2026-11-30 --agreed-by team
  crm: error: --agreed-by names the side that promised: the other side agrees
    a date that nobody agreed to is: proposed --due DATE
[2]
$ crm update-promise p09 renegotiated --due 2026-11-30 --agreed-by maya --reason weather
  crm: error: --reason cannot be 'weather'
    choose one of client-input, supplier, prerequisite, people, capacity, estimate, scope-change, changed-priority, approval, rework, external-event, forgotten
[2]
$ crm update-promise p09 renegotiated --due 2026-11-01 --agreed-by maya
  crm: error: due 2026-11-01 is before 2026-11-21
    correct --due or --on
[2]
$ crm update-promise p09 renegotiated --due 2026-11-28 --agreed-by maya
  crm: warning: Saturday 2026-11-28 is no working day; the one before is Wednesday 2026-11-25
  crm: note: a moved date is a favour: crm log-goodwill maya-chen 'Moved date' --withdrawal 1 --promise p09-holiday-campaign-master-film-30
  p09-holiday-campaign-master-film-30 renegotiated: now open, due Saturday 28 November 2026; an apology is owed
$ crm update-promise p09 --undo
  p09-holiday-campaign-master-film-30 renegotiated taken back: now open, due Monday 30 November 2026; an apology is owed
$ crm update-promise p09 proposed
  crm: error: proposed needs --due DATE
    the new date
[2]
$ crm update-promise p09 proposed --due 30/11/2026
  crm: error: '30/11/2026' is not a date that everybody reads alike
    write it as 2026-11-30
[2]
$ crm update-promise p09 delivered --on 2026-09-01
  crm: error: delivered before the promise was made
    correct the date, or add `made`
[2]
$ crm update-promise p09 delivered --on 2099-01-05
  crm: warning: Monday 5 January 2099 is still to come: not counted until then
  p09-holiday-campaign-master-film-30 delivered; an apology is owed
$ crm show p09
  id:           p09-holiday-campaign-master-film-30
  status:       open
  current_due:  2026-11-30
  outcome:      missed
  misses:       2026-11-20
  by:           team
  to:           maya-chen
  owner:        Sam Okafor
  inform:       tom-alvarez
  kind:         milestone
  what:         Holiday campaign master film, 30 seconds
  done_when:    Graded, mixed, music licensed for all channels
  made:         2026-09-28
  due:          2026-11-13
  target:       2026-11-10
  urgency:      1
  impact:       1
  moves:        date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya-chen, reason: approval
                date: 2026-11-21, move: renegotiated, due: 2026-11-30, agreed_by: tom-alvarez
$ crm update-promise p09 delivered
  crm: error: delivered on 2026-11-21 does not fit before delivered on 2099-01-05
    give another day with --on, or take the later moves back with --undo
[2]
$ crm update-promise p09 --undo
  p09-holiday-campaign-master-film-30 delivered taken back: now open, due Monday 30 November 2026; an apology is owed
$ crm update-promise p09 delivered --next-answer 2026-11-01
  crm: error: the next answer is before this one
    correct --next-answer
[2]
$ crm update-promise p09 renegotiated --due 2026-11-30 --agreed-by maya --next-answer 2026-11-30
  crm: error: --next-answer does not go with renegotiated
    it goes with delivered
[2]
$ crm update-promise p09 delivered --due 2026-11-30
  crm: error: --due does not go with delivered
    it goes with promised, countered, renegotiated, proposed
[2]
$ crm update-promise p09 delivered --agreed-by maya -n
  crm: error: --agreed-by does not go with delivered
    it goes with renegotiated
[2]
$ crm update-promise p12 apologised
  p12-price-and-date-for-the-extra-demo apologised: now open, due Saturday 21 November 2026
$ crm update-promise p17 delivered
  crm: error: delivered is not possible: the promise is revoked
    allowed now: apologised
[2]
$ @diff
  --- promises/p09-holiday-campaign-master-film-30.yaml
  +++ promises/p09-holiday-campaign-master-film-30.yaml
  @@ -17,3 +17,7 @@
       due: 2026-11-20
       agreed_by: maya-chen
       reason: approval
  +  - date: 2026-11-21
  +    move: renegotiated
  +    due: 2026-11-30
  +    agreed_by: tom-alvarez
  --- promises/p12-price-and-date-for-the-extra-demo.yaml
  +++ promises/p12-price-and-date-for-the-extra-demo.yaml
  @@ -6,3 +6,6 @@
   follows: p11-can-the-studio-make-an-extra-demo
   made: 2026-11-16
   due: 2026-11-21
  +moves:
  +  - date: 2026-11-21
  +    move: apologised
# Notes that no move would keep are not dropped in silence.
$ crm update-promise p16 promised --due 2026-12-01 --note 'Gladly'
  crm: error: --note does not go with promised
    it goes with countered, declined, withdrawn, delivered, accepted, rejected, renegotiated, proposed, revoked, apologised
[2]
$ crm update-promise p09 --undo --note 'Wrong'
  crm: error: --note does not go with --undo
    it goes with countered, declined, withdrawn, delivered, accepted, rejected, renegotiated, proposed, revoked, apologised
[2]
# A record with faults is not changed.
$ echo 'stat: open' >> promises/p15-catalogue-insert-layout-eight.yaml; crm update-promise p15 delivered
  crm: error: promises/p15-catalogue-insert-layout-eight.yaml:10:1: unknown field 'stat'
    stat: open
    ^
    correct the name, or begin it with x- to keep a field of your own
  crm: error: promises/p15-catalogue-insert-layout-eight.yaml has faults and is not changed before they are mended
    crm validate lists them
[3]
$ @diff
  --- promises/p15-catalogue-insert-layout-eight.yaml
  +++ promises/p15-catalogue-insert-layout-eight.yaml
  @@ -7,3 +7,4 @@
   due: 2026-12-01
   urgency: 2
   impact: 2
  +stat: open

# Moves that two people told of one day stand in a file in an order that cannot be: each remedy works.
$ sed -i '/^stat:/d' promises/p15*.yaml; printf 'moves:\n  - date: 2026-11-20\n    move: delivered\n  - date: 2026-11-20\n    move: proposed\n    due: 2026-11-30\n' >> promises/p13-careers-page-banners-three-sizes.yaml; crm list retros -q --format ids
  crm: error: promises/p13-careers-page-banners-three-sizes.yaml:14:11: proposed is not possible: the promise is delivered
        move: proposed
              ^
    allowed now: accepted, rejected, apologised; crm edit p13-careers-page-banners-three-sizes corrects or reorders the moves, crm update-promise p13-careers-page-banners-three-sizes --undo takes the last one back
[3]
$ crm update-promise p13 --undo 2> /dev/null; crm validate
  p13-careers-page-banners-three-sizes proposed taken back: now delivered
  70 records are sound
