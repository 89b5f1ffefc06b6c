# The session that README shows; tests/support/check_readme.py sees that it is the same.
project: none
today: 2026-11-21

$ crm init acme --name 'Acme site' --pm-name 'Ana Ruiz' --timezone Europe/Madrid -q
  $TMP/work/acme
$ crm -C acme add-stakeholder 'Maya Chen' --org Marketing --check-in-every 7
  maya-chen added: Maya Chen
$ crm -C acme log-promise 'New home page' --to maya --made 2026-11-02 --due 2026-11-19 --done-when 'It is live' --id home-page
  home-page promised to Maya Chen for Thursday 19 November 2026
$ crm -C acme check-followups
  Acme site · Saturday 21 November 2026

  Late
    2 days  New home page  → Maya Chen
            overdue, apology owed, delay unrecorded
            crm -p acme update-promise home-page delivered

  2 pieces of advice: crm -p acme check-followups --all
[1]
$ crm -C acme update-promise home-page renegotiated --due 2026-12-01 --agreed-by maya --reason supplier
  crm: note: a moved date is a favour: crm -p acme log-goodwill maya-chen 'Moved date' --withdrawal 1 --promise home-page
  home-page renegotiated: now open, due Tuesday 1 December 2026; an apology is owed
