# Practices about delays: told early, to everybody concerned, until they have heard.
project: studio
today: 2026-11-21

# A date that does not hold has its delay record (delay-unrecorded). The command says what a notice cannot do without.
$ crm check-followups --rule delay-unrecorded --stakeholder hal --format ids --fail-on never
  p10-evidence-list-for-the-claims-in
$ crm delay-notice p10
  crm: error: delay-notice needs --cause, --impact, --option, --recommend, --recovery, --next-update
    see: crm help delay-notice
[2]
$ crm -q delay-notice p10 --id late-evidence --cause 'Two of the test reports came back incomplete' \
>   --impact 'You can check the claims four days later' --option 'All claims on 30 November|2026-11-30|no extra cost' \
>   --option 'Half of the claims on 25 November|2026-11-25|no extra cost' --recommend 1 \
>   --recovery 'Lin Park repeats the two tests' --next-update 2026-11-25
  late-evidence
$ crm check-followups --rule delay-unrecorded --stakeholder hal --format ids --fail-on never

# Writing is not telling (notice-owed).
$ crm check-followups --rule notice-owed --stakeholder hal --format ids --fail-on never
  late-evidence
$ crm delay-notice late-evidence --told hal --via email
  Hal Briggs was told on Saturday 21 November 2026
$ crm check-followups --rule notice-owed --stakeholder hal --format ids --fail-on never

# Before something that matters much, silence is heard as bad news (extra-update).
$ crm log-promise 'Claims list for the radio spot' --to hal --made 2026-11-16 --due 2026-11-25 --impact 1 --id radio-claims
  crm: note: how will both sides see that it is done? crm set radio-claims done_when=TEXT
  radio-claims promised to Hal Briggs for Wednesday 25 November 2026
$ crm check-followups --rule extra-update --format ids --fail-on never
  radio-claims
$ crm log-interaction 'Status update' --kind update --with hal --id radio-claims-on-course
  radio-claims-on-course update with Hal Briggs on Saturday 21 November 2026
$ crm check-followups --rule extra-update --format ids --fail-on never

# Told is not heard: try another channel (notice-unheard).
today: 2026-11-25
$ crm -q update-promise radio-claims delivered
$ crm check-followups --rule notice-unheard --stakeholder hal --format ids --fail-on never
  late-evidence
$ crm delay-notice late-evidence --told hal --via call --acknowledged today
  crm: note: 'today' is 2026-11-25, Wednesday
  Hal Briggs was told on Saturday 21 November 2026, and has heard it
$ crm check-followups --rule notice-unheard --stakeholder hal --format ids --fail-on never

# The next update that a notice promised is a promise too (next-update-owed). The letter says how to note it.
$ crm check-followups --rule next-update-owed --format ids --fail-on never
  late-evidence
$ crm status-update --for hal 2>&1 >/dev/null | grep sent
  crm: note: when it is sent: crm log-interaction 'Status update' --kind update --with hal-briggs
$ crm log-interaction 'Status update' --kind update --with hal-briggs --id tests-repeated
  tests-repeated update with Hal Briggs on Wednesday 25 November 2026
$ crm check-followups --rule next-update-owed --format ids --fail-on never

# A second slip needs a second notice: the old one promised a date that has gone.
$ crm update-promise p10 renegotiated --due 2026-11-30 --agreed-by hal --reason supplier
  crm: note: a moved date is a favour: crm log-goodwill hal-briggs 'Moved date' --withdrawal 1 --promise p10-evidence-list-for-the-claims-in
  p10-evidence-list-for-the-claims-in renegotiated: now open, due Monday 30 November 2026; an apology is owed
today: 2026-12-01
$ crm check-followups --rule delay-unrecorded --stakeholder hal --format ids --fail-on never
  p10-evidence-list-for-the-claims-in
$ crm -q delay-notice p10 --id late-again --cause 'The laboratory closed for a week' \
>   --impact 'You can check the claims two days later' --option 'All claims on 2 December|2026-12-02|no extra cost' \
>   --option 'Film without the two claims|2026-12-01|no extra cost' --recommend 1 \
>   --recovery 'Lin Park fetches the reports in person' --next-update 2026-12-02
  late-again
$ crm check-followups --rule delay-unrecorded --stakeholder hal --format ids --fail-on never
$ crm check-followups --rule notice-owed --stakeholder hal --format ids --fail-on never
  late-again
$ crm delay-notice late-again --told hal --via call --acknowledged today
  crm: note: 'today' is 2026-12-01, Tuesday
  Hal Briggs was told on Tuesday 1 December 2026, and has heard it
$ crm check-followups --rule notice-owed --stakeholder hal --format ids --fail-on never
