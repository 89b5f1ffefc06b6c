# "Not yet, next answer by D" is an answer: it is not done, and nobody has to accept it.
project: studio

$ crm set dev prefers.detail=full -q; crm log-request 'Can guests pay by invoice?' --from dev --on 2026-11-10 --id invoice -q && crm update-promise invoice promised --due 2026-11-12 --on 2026-11-10 -q && crm update-promise invoice delivered --next-answer 2026-11-25 --on 2026-11-12 --id later -q
  invoice
  later
$ cat promises/later.yaml
  by: team
  to: dev-patel
  kind: reply
  what: Can guests pay by invoice?
  made: 2026-11-12
  due: 2026-11-25
  follows: invoice
$ crm status-update --for dev 2> /dev/null
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: status green on Saturday 21 November 2026

  Dev, the status is green: everything that we promised you is on track.

  Done
  - Trade show banner print files, Friday 6 November 2026 (thanks to Jo Reyes)

  Next
  - Can guests pay by invoice?: answered for now, next answer by Wednesday 25 November 2026

  Next update: Monday 30 November 2026.

  Priya Nair
$ crm check-followups --all --rule acceptance-awaited --format ids
$ crm outline --for dev 2> /dev/null | grep invoice
[1]
$ crm report --for dev | grep invoice
  Saturday 21 November 2026. 1 of 3 promises delivered, 1 answered for now, 1 open. Next: Can guests pay by invoice?, Wed 25 Nov. 1 request waits for our answer.
    Can guests pay by invoice?                                      Thu 12 Nov  Thu 12 Nov  answered for now Thu 12 Nov
    Can guests pay by invoice?                                      Wed 25 Nov  Wed 25 Nov  open
$ crm retro --since 2026-11-09 2> /dev/null | grep invoice
  - Can guests pay by invoice? → Dev Patel: kept, due Thursday 12 November 2026, delivered Thursday 12 November 2026, answered for now
# The answer itself is one, too.
$ crm update-promise later delivered -q && crm status-update --for dev 2> /dev/null | grep invoice
  - Can guests pay by invoice?, Saturday 21 November 2026
$ crm check-followups --all --rule acceptance-awaited --today 2026-12-10 --format ids
