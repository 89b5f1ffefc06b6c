# crm alone: today's list in a project, a short help elsewhere; never a failure.
project: studio

$ crm
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Late
    P1        1 day  Holiday campaign master film, 30 seconds          → Maya Chen    Sam Okafor
                     overdue, apology owed, notice owed (Tom Alvarez), delay unrecorded
                     crm update-promise p09-holiday-campaign-master-film-30 delivered
    P2      15 days  Four one-page battle cards                        → Rosa Lindt   Jo Reyes
                     apology owed
                     crm update-promise p07-four-one-page-battle-cards apologised
    P2      11 days  Evidence list for the claims in the holiday film  → Hal Briggs   Lin Park
                     overdue, apology owed, delay unrecorded, escalate
                     crm update-promise p10-evidence-list-for-the-claims-in delivered
            23 days  Ines Moreau                                       Product
                     low score
                     crm set f04-ines-moreau followed_up=today
             8 days  Finance Business Partners                         Finance
                     check in
                     crm log-interaction SUMMARY --kind check-in --with finance-partners
             2 days  Localised flyers for Portland and Boise           → Dev Patel    Jo Reyes
                     answer owed
                     crm update-promise p16-localised-flyers-for-portland-and promised --due DATE
             2 days  Maya Chen                                         Marketing
                     check in, update
                     crm log-interaction SUMMARY --kind check-in --with maya-chen
              1 day  Dev Patel                                         Sales
                     check in
                     crm log-interaction SUMMARY --kind check-in --with dev-patel

  Today
              today  Price and date for the extra demo video           → Rosa Lindt   Priya Nair
                     due today
                     crm update-promise p12-price-and-date-for-the-extra-demo delivered

  Soon
    P2   Tue 24 Nov  Six 15-second social cuts of the holiday film     → Maya Chen    Sam Okafor
                     due soon, at risk
                     crm update-promise p18-six-15-second-social-cuts-of-the delivered
    P5   Thu 26 Nov  Careers page banners, three sizes                 → June Osei    Sam Okafor
                     due soon, conflict
                     crm update-promise p13-careers-page-banners-three-sizes delivered
        3 days late  Final product copy for the catalogue insert       ← Tom Alvarez
                     owed to us
                     crm update-promise p14-final-product-copy-for-the renegotiated --due DATE --agreed-by team

  19 pieces of advice: crm check-followups --all
$ crm --today 2026-09-02
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Nothing is due today.

  3 pieces of advice: crm check-followups --all
$ crm -q --today 2026-09-02
$ crm -C .. | head -n 2
  crm keeps what you promised your clients, and says what is due.
  There is no project here.
$ crm -p . --today 2026-09-02
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Nothing is due today.

  3 pieces of advice: crm check-followups --all
$ crm -p nowhere
  crm: error: $TMP/work/nowhere/crm.yaml: no project here
    start one with crm init, or name one with -p DIR
[3]
$ crm -p . -p . --today 2026-09-02
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Nothing is due today.

  3 pieces of advice: crm check-followups --all

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Nothing is due today.

  3 pieces of advice: crm check-followups --all
$ crm --fail-on any
  crm: error: unknown option '--fail-on'
    see: crm --help; a text that begins with a dash goes behind --
[2]
$ printf 'oops' > promises/bad.yaml; crm --today 2026-09-02
  crm: error: promises/bad.yaml:1:1: a record is made of 'key: value' lines
    oops
    ^
    write lines such as 'name: Maya Chen'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Nothing is due today.

  3 pieces of advice: crm check-followups --all
[3]
