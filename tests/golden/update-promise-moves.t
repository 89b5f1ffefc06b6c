# Which moves each state allows: from requested, countered, open, delivered and the end.
project: studio

$ cat > $TMP/moves <<'END'
> # moves PROMISE DAY: which moves are possible on that day
> for move in promised countered declined withdrawn delivered accepted rejected renegotiated proposed revoked apologised; do
>   case $move in
>     renegotiated) new='--due 2026-12-01 --agreed-by june' ;;
>     promised | countered | proposed) new='--due 2026-12-01' ;;
>     *) new= ;;
>   esac
>   crm -n update-promise $1 $move $new --on $2 >/dev/null 2>$TMP/err && echo $move || sed -n 's/^crm: error: /    not: /p' $TMP/err
> done
> END
$ crm -q log-request R --from june --on 2026-11-02 --id r
  r
$ sh $TMP/moves r 2026-11-03
  promised
  countered
  declined
  withdrawn
      not: delivered is not possible: the promise is requested
      not: accepted is not possible: the promise is requested
      not: rejected is not possible: the promise is requested
      not: renegotiated is not possible: the promise is requested
      not: proposed is not possible: the promise is requested
      not: revoked is not possible: the promise is requested
  apologised
$ crm -q update-promise r countered --on 2026-11-03 --due 2026-12-02
$ sh $TMP/moves r 2026-11-04
  promised
      not: countered is not possible: the promise is countered
      not: declined is not possible: the promise is countered
  withdrawn
      not: delivered is not possible: the promise is countered
      not: accepted is not possible: the promise is countered
      not: rejected is not possible: the promise is countered
      not: renegotiated is not possible: the promise is countered
      not: proposed is not possible: the promise is countered
      not: revoked is not possible: the promise is countered
  apologised
$ crm -q update-promise r promised --on 2026-11-04
$ sh $TMP/moves r 2026-11-05
      not: it is promised already
      not: countered is not possible: the promise is open
      not: declined is not possible: the promise is open
  withdrawn
  delivered
      not: accepted is not possible: the promise is open
      not: rejected is not possible: the promise is open
  renegotiated
  proposed
  revoked
  apologised
$ crm -q update-promise r delivered --on 2026-11-05
$ sh $TMP/moves r 2026-11-06
      not: it is promised already
      not: countered is not possible: the promise is delivered
      not: declined is not possible: the promise is delivered
      not: withdrawn is not possible: the promise is delivered
      not: delivered is not possible: the promise is delivered
  accepted
  rejected
      not: renegotiated is not possible: the promise is delivered
      not: proposed is not possible: the promise is delivered
      not: revoked is not possible: the promise is delivered
  apologised
$ crm -q update-promise r accepted --on 2026-11-06
$ sh $TMP/moves r 2026-11-09
      not: it is promised already
      not: countered is not possible: the promise is accepted
      not: declined is not possible: the promise is accepted
      not: withdrawn is not possible: the promise is accepted
      not: delivered is not possible: the promise is accepted
      not: accepted is not possible: the promise is accepted
      not: rejected is not possible: the promise is accepted
      not: renegotiated is not possible: the promise is accepted
      not: proposed is not possible: the promise is accepted
      not: revoked is not possible: the promise is accepted
  apologised
$ crm show r
  id:           r
  status:       accepted
  current_due:  2026-12-02
  outcome:      kept
  by:           team
  to:           june-osei
  what:         R
  requested:    2026-11-02
  made:         2026-11-04
  due:          2026-12-02
  moves:        date: 2026-11-03, move: countered, due: 2026-12-02
                date: 2026-11-05, move: delivered
                date: 2026-11-06, move: accepted
# A reply is at its end when it is given; it may still be accepted or rejected.
$ sh $TMP/moves p11 2026-11-20
      not: it is promised already
      not: countered is not possible: the promise is delivered
      not: declined is not possible: the promise is delivered
      not: withdrawn is not possible: the promise is delivered
      not: delivered is not possible: the promise is delivered
  accepted
  rejected
      not: renegotiated is not possible: the promise is delivered
      not: proposed is not possible: the promise is delivered
      not: revoked is not possible: the promise is delivered
  apologised
# A move is put where its day belongs, and all that follow must still be possible.
$ crm update-promise p15 delivered --on 2026-11-20
  crm: note: 11 days early: crm log-goodwill tom-alvarez 'Early' --deposit 1 --promise p15-catalogue-insert-layout-eight
  p15-catalogue-insert-layout-eight delivered
$ crm update-promise p15 renegotiated --due 2026-12-03 --agreed-by tom --on 2026-11-19
  crm: note: a moved date is a favour: crm log-goodwill tom-alvarez 'Moved date' --withdrawal 1 --promise p15-catalogue-insert-layout-eight
  p15-catalogue-insert-layout-eight renegotiated: now delivered
$ @diff
  --- promises/p15-catalogue-insert-layout-eight.yaml
  +++ promises/p15-catalogue-insert-layout-eight.yaml
  @@ -7,3 +7,10 @@
   due: 2026-12-01
   urgency: 2
   impact: 2
  +moves:
  +  - date: 2026-11-19
  +    move: renegotiated
  +    due: 2026-12-03
  +    agreed_by: tom-alvarez
  +  - date: 2026-11-20
  +    move: delivered
  --- /dev/null
  +++ promises/r.yaml
  @@ -0,0 +1,14 @@
  +by: team
  +to: june-osei
  +what: R
  +requested: 2026-11-02
  +made: 2026-11-04
  +due: 2026-12-02
  +moves:
  +  - date: 2026-11-03
  +    move: countered
  +    due: 2026-12-02
  +  - date: 2026-11-05
  +    move: delivered
  +  - date: 2026-11-06
  +    move: accepted
$ crm update-promise p15 withdrawn --on 2026-11-18
  crm: error: withdrawn on 2026-11-18 does not fit before renegotiated on 2026-11-19
    give another day with --on, or take the later moves back with --undo
[2]
$ crm update-promise p15 delivered --on 2026-11-02
  crm: error: delivered before the promise was made
    correct the date, or add `made`
[2]
$ crm update-promise p15 --undo
  p15-catalogue-insert-layout-eight delivered taken back: now open, due Thursday 3 December 2026
$ crm update-promise p15 --undo
  p15-catalogue-insert-layout-eight renegotiated taken back: now open, due Tuesday 1 December 2026
$ crm update-promise p15 --undo
  crm: error: there is no move to take back
    crm remove deletes the whole record
[2]
$ @diff
  --- promises/p15-catalogue-insert-layout-eight.yaml
  +++ promises/p15-catalogue-insert-layout-eight.yaml
  @@ -7,10 +7,3 @@
   due: 2026-12-01
   urgency: 2
   impact: 2
  -moves:
  -  - date: 2026-11-19
  -    move: renegotiated
  -    due: 2026-12-03
  -    agreed_by: tom-alvarez
  -  - date: 2026-11-20
  -    move: delivered
# A holding reply keeps this promise, and opens the next.
$ crm update-promise p12 delivered --next-answer wednesday --note 'No price yet' --on 2026-11-20
  crm: note: 'wednesday' is 2026-11-25, Wednesday
  [b-df-hj-np-tv-z2-9]{4}-price-and-date-for-the-extra-demo-video follows (re)
  p12-price-and-date-for-the-extra-demo delivered
$ mv promises/*-price-and-date-for-the-extra-demo-video.yaml promises/next.yaml; crm list promises --where follows!= --columns what,follows,current_due
  id                                     what                                     follows                                current_due
  next                                   Price and date for the extra demo video  p12-price-and-date-for-the-extra-demo  2026-11-25
  p12-price-and-date-for-the-extra-demo  Price and date for the extra demo video  p11-can-the-studio-make-an-extra-demo  2026-11-21
$ @diff
  --- /dev/null
  +++ promises/next.yaml
  @@ -0,0 +1,8 @@
  +by: team
  +to: rosa-lindt
  +owner: Priya Nair
  +kind: reply
  +what: Price and date for the extra demo video
  +made: 2026-11-20
  +due: 2026-11-25
  +follows: p12-price-and-date-for-the-extra-demo
  --- promises/p12-price-and-date-for-the-extra-demo.yaml
  +++ promises/p12-price-and-date-for-the-extra-demo.yaml
  @@ -6,3 +6,7 @@
   follows: p11-can-the-studio-make-an-extra-demo
   made: 2026-11-16
   due: 2026-11-21
  +moves:
  +  - date: 2026-11-20
  +    move: delivered
  +    note: No price yet
# Taken back, the answer that was promised with it goes too, unless it has a life of its own by now.
$ crm update-promise p12 --undo -n
  --- a/promises/next.yaml
  +++ /dev/null
  @@ -1,8 +0,0 @@
  -by: team
  -to: rosa-lindt
  -owner: Priya Nair
  -kind: reply
  -what: Price and date for the extra demo video
  -made: 2026-11-20
  -due: 2026-11-25
  -follows: p12-price-and-date-for-the-extra-demo
  --- a/promises/p12-price-and-date-for-the-extra-demo.yaml
  +++ b/promises/p12-price-and-date-for-the-extra-demo.yaml
  @@ -6,7 +6,3 @@
   follows: p11-can-the-studio-make-an-extra-demo
   made: 2026-11-16
   due: 2026-11-21
  -moves:
  -  - date: 2026-11-20
  -    move: delivered
  -    note: No price yet
$ crm update-promise p12 --undo
  next removed: it was the next answer
  p12-price-and-date-for-the-extra-demo delivered taken back: now open, due Saturday 21 November 2026
$ crm update-promise p12 delivered --next-answer sunday --id second -q
  crm: warning: Sunday 2026-11-22 is no working day; the one before is Friday 2026-11-20
  second
$ crm set second owner='Jo Reyes' -q; crm update-promise p12 --undo
  crm: warning: second still follows it, for it was changed or is named elsewhere: crm remove second
  p12-price-and-date-for-the-extra-demo delivered taken back: now open, due Saturday 21 November 2026
$ crm remove second --yes
  second removed
$ crm update-promise p12 delivered --next-answer friday --id third -q
  crm: warning: Friday 2026-11-27 is no working day; the one before is Wednesday 2026-11-25
  third
$ crm log-interaction 'No price yet' --with rosa --kind call --promise third -q > /dev/null; crm update-promise p12 --undo
  crm: warning: third still follows it, for it was changed or is named elsewhere: crm remove third
  p12-price-and-date-for-the-extra-demo delivered taken back: now open, due Saturday 21 November 2026
$ crm update-promise p12 delivered --id fourth
  crm: error: --id does not go without --next-answer
    only the promise that follows gets a new id
[2]
$ crm update-promise p12 rejected --id fourth
  crm: error: --id does not go with rejected
    it goes with delivered
[2]
$ crm update-promise p12 delivered --next-answer friday --id third
  crm: note: 'friday' is 2026-11-27, Friday
  crm: warning: Friday 2026-11-27 is no working day; the one before is Wednesday 2026-11-25
  crm: error: the id 'third' is taken
    see it with crm show third
[2]
