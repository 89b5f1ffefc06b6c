# Practices about requests, on both sides: an answer in time, and no blame.
project: studio
today: 2026-11-21

# Get back when you said you would (answer-owed).
$ crm check-followups --rule answer-owed --format ids --fail-on never
  p16-localised-flyers-for-portland-and
$ crm update-promise p16 promised --due 2026-12-11
  p16-localised-flyers-for-portland-and promised: now open, due Friday 11 December 2026
$ crm check-followups --rule answer-owed --format ids --fail-on never

# An answer on its last day is still in time (answer-due).
$ crm log-request 'Shelf cards' --from rosa --on 2026-11-19 --id shelf-cards
  shelf-cards asked by Rosa Lindt; answer by Monday 23 November 2026, even if only "not yet"
today: 2026-11-23
$ crm check-followups --rule answer-due --format ids --fail-on never
  shelf-cards
$ crm update-promise shelf-cards promised --due 2026-12-09
  shelf-cards promised: now open, due Wednesday 9 December 2026
$ crm check-followups --rule answer-due --format ids --fail-on never

# "No" is an answer, too.
$ crm log-request 'A jingle' --from ines --on 2026-11-19 --id jingle
  jingle asked by Ines Moreau; answer by Monday 23 November 2026, even if only "not yet"
$ crm check-followups --rule answer-due --format ids --fail-on never
  jingle
$ crm update-promise jingle declined --note 'No musician in house'
  jingle declined
$ crm check-followups --rule answer-due --format ids --fail-on never

# A counter-offer without an answer is neither a promise nor a refusal (counter-unanswered). 26 and 27 November are holidays.
$ crm log-request 'Ten short videos' --from ines --id videos
  videos asked by Ines Moreau; answer by Wednesday 25 November 2026, even if only "not yet"
$ crm update-promise videos countered --due 2027-01-15 --note 'Four of them'
  videos countered
today: 2026-11-30
$ crm check-followups --rule counter-unanswered --format ids --fail-on never
  videos
$ crm update-promise videos promised --due 2027-01-15
  videos promised: now open, due Friday 15 January 2027
$ crm check-followups --rule counter-unanswered --format ids --fail-on never

# What is owed to us: ask what would help, without blame (owed-to-us). A talk alone is no date.
$ crm check-followups --rule owed-to-us --format ids --fail-on never
  p14-final-product-copy-for-the
$ crm log-interaction 'What would help with the copy?' --kind call --with tom --promise p14 --id copy-call
  copy-call call with Tom Alvarez on Monday 30 November 2026
$ crm check-followups --rule owed-to-us --format ids --fail-on never
  p14-final-product-copy-for-the
$ crm update-promise p14 renegotiated --due 2026-12-02 --agreed-by team --reason people
  p14-final-product-copy-for-the renegotiated: now open, due Wednesday 2 December 2026
$ crm check-followups --rule owed-to-us --format ids --fail-on never
today: 2026-12-03
$ crm check-followups --rule owed-to-us --format ids --fail-on never
  p14-final-product-copy-for-the
$ crm update-promise p14 delivered
  p14-final-product-copy-for-the delivered
$ crm check-followups --rule owed-to-us --format ids --fail-on never

# Our own open questions are risks with nobody's name on them (their-answer-owed).
$ crm log-request 'Brand guidelines' --to rosa --on 2026-11-27 --id guidelines
  guidelines asked of Rosa Lindt on Friday 27 November 2026
$ crm check-followups --rule their-answer-owed --format ids --fail-on never
  guidelines
$ crm update-promise guidelines promised --due 2026-12-10
  guidelines promised: now open, due Thursday 10 December 2026
$ crm check-followups --rule their-answer-owed --format ids --fail-on never
