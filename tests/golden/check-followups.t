# What is owed today, to whom, and how late it is: what a person reads.
project: studio

$ crm check-followups
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
[1]
$ crm check-followups --all
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Late
    P1        1 day  Holiday campaign master film, 30 seconds          → Maya Chen    Sam Okafor
                     overdue, apology owed, notice owed (Tom Alvarez), delay unrecorded, slip unexplained
                     crm update-promise p09-holiday-campaign-master-film-30 delivered
    P2      15 days  Four one-page battle cards                        → Rosa Lindt   Jo Reyes
                     apology owed
                     crm update-promise p07-four-one-page-battle-cards apologised
    P2      11 days  Evidence list for the claims in the holiday film  → Hal Briggs   Lin Park
                     overdue, apology owed, delay unrecorded, escalate
                     crm update-promise p10-evidence-list-for-the-claims-in delivered
            23 days  Ines Moreau                                       Product
                     low score, overdrawn
                     crm set f04-ines-moreau followed_up=today
             8 days  Finance Business Partners                         Finance
                     check in, never contacted
                     crm log-interaction SUMMARY --kind check-in --with finance-partners
             2 days  Localised flyers for Portland and Boise           → Dev Patel    Jo Reyes
                     answer owed
                     crm update-promise p16-localised-flyers-for-portland-and promised --due DATE
             2 days  Maya Chen                                         Marketing
                     check in, update, notice unheard, gap
                     crm log-interaction SUMMARY --kind check-in --with maya-chen
              1 day  Dev Patel                                         Sales
                     check in, pass on praise
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

  Advice
    P2      61 days  Autumn catalogue cover, three concept routes      → Tom Alvarez  Jo Reyes
                     retro due
                     crm retro --milestone p01-autumn-catalogue-cover-three --save
    P3      26 days  Trail 3 launch film storyboard                    → Ines Moreau  Sam Okafor
                     celebrate, retro due
                     crm log-interaction SUMMARY --kind celebration --with ines-moreau --promise p05-trail-3-launch-film-storyboard
            81 days  Project
                     outline owed
                     crm log-interaction Outline --kind outline --with STAKEHOLDER
            21 days  Rosa Lindt                                        Sales
                     gap, overdrawn, note expired
                     crm set rosa-lindt engagement.current=LEVEL
            19 days  Hal Briggs                                        Legal
                     play back
                     crm set j08-claims-in-the-film played_back=today
            12 days  Trade show banner print files                     → Dev Patel    Jo Reyes
                     retro due
                     crm retro --milestone p08-trade-show-banner-print-files --save
             3 days  Tom Alvarez                                       Marketing
                     play back, referral moment
                     crm set j16-insert-pages-agreed-tom-will played_back=today
                  -  Legal
                     single contact
                     crm add-stakeholder NAME --org Legal
                  -  Product
                     single contact
                     crm add-stakeholder NAME --org Product
[1]
$ crm check-followups --explain --rule overdue --rule answer-owed
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Late
    P1    1 day  Holiday campaign master film, 30 seconds          → Maya Chen   Sam Okafor
                 overdue: 'Holiday campaign master film, 30 seconds' was due to Maya Chen on Friday 20 November 2026, 1 day ago
                   Do what you said you would do. A date that passes in silence costs more trust than one that is moved early.
                 crm update-promise p09-holiday-campaign-master-film-30 delivered
    P2  11 days  Evidence list for the claims in the holiday film  → Hal Briggs  Lin Park
                 overdue: 'Evidence list for the claims in the holiday film' was due to Hal Briggs on Tuesday 10 November 2026, 11 days ago
                   Do what you said you would do. A date that passes in silence costs more trust than one that is moved early.
                 crm update-promise p10-evidence-list-for-the-claims-in delivered
         2 days  Localised flyers for Portland and Boise           → Dev Patel   Jo Reyes
                 answer-owed: Dev Patel asked for 'Localised flyers for Portland and Boise' on Tuesday 17 November 2026 and has no answer: even "not yet" is one
                   Get back when you said you would, even only to say "not yet".
                 crm update-promise p16-localised-flyers-for-portland-and promised --due DATE
[1]
# Filters.
$ crm check-followups --owner 'jo reyes'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Late
    P2  15 days  Four one-page battle cards               → Rosa Lindt  Jo Reyes
                 apology owed
                 crm update-promise p07-four-one-page-battle-cards apologised
         2 days  Localised flyers for Portland and Boise  → Dev Patel   Jo Reyes
                 answer owed
                 crm update-promise p16-localised-flyers-for-portland-and promised --due DATE

  2 pieces of advice: crm check-followups --all
$ crm check-followups --stakeholder maya
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Late
    P1       1 day  Holiday campaign master film, 30 seconds       → Maya Chen  Sam Okafor
                    overdue, apology owed, delay unrecorded
                    crm update-promise p09-holiday-campaign-master-film-30 delivered
            2 days  Maya Chen                                      Marketing
                    check in, update
                    crm log-interaction SUMMARY --kind check-in --with maya-chen

  Soon
    P2  Tue 24 Nov  Six 15-second social cuts of the holiday film  → Maya Chen  Sam Okafor
                    due soon, at risk
                    crm update-promise p18-six-15-second-social-cuts-of-the delivered

  3 pieces of advice: crm check-followups --all
[1]
$ crm check-followups --stakeholder maya --owner 'Lin Park'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Nothing is due among what was asked for.
$ crm check-followups --rule due-soon --within 2
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Soon
    P2  Tue 24 Nov  Six 15-second social cuts of the holiday film  → Maya Chen  Sam Okafor
                    due soon
                    crm update-promise p18-six-15-second-social-cuts-of-the delivered
$ crm check-followups --rule due-soon --within 0
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Nothing is due among what was asked for.
# On a day when nothing is late; and on a day when nothing is due at all.
$ crm --today 2026-09-04 check-followups
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Friday 4 September 2026

  Nothing is due today.

  5 pieces of advice: crm check-followups --all
$ crm --today 2026-09-02 check-followups
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Nothing is due today.

  3 pieces of advice: crm check-followups --all
$ crm -q --today 2026-09-02 check-followups
$ crm --today 2026-09-02 check-followups --all
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Advice
    -  Maya Chen   Marketing
       gap
       crm set maya-chen engagement.current=LEVEL
    -  Rosa Lindt  Sales
       gap
       crm set rosa-lindt engagement.current=LEVEL
    -  Sales
       single contact
       crm add-stakeholder NAME --org Sales
# The same, seen from a wider day.
$ crm --today 2026-11-10 check-followups
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Tuesday 10 November 2026

  Late
    P1  Fri 20 Nov  Holiday campaign master film, 30 seconds          → Maya Chen   Sam Okafor
                    notice owed (Tom Alvarez, 7 days)
                    crm delay-notice d02-the-music-licence-for-television --told tom-alvarez --via CHANNEL
    P2  Fri 13 Nov  Four one-page battle cards                        → Rosa Lindt  Jo Reyes
                    apology owed (4 days), notice owed (Dev Patel, 14 days), due soon
                    crm update-promise p07-four-one-page-battle-cards apologised
           63 days  Maya Chen                                         Marketing
                    check in, update
                    crm log-interaction SUMMARY --kind check-in --with maya-chen
           62 days  Rosa Lindt                                        Sales
                    check in
                    crm log-interaction SUMMARY --kind check-in --with rosa-lindt
           54 days  Tom Alvarez                                       Marketing
                    check in
                    crm log-interaction SUMMARY --kind check-in --with tom-alvarez
           50 days  June Osei                                         People
                    check in
                    crm log-interaction SUMMARY --kind check-in --with june-osei
           12 days  Ines Moreau                                       Product
                    low score
                    crm set f04-ines-moreau followed_up=today

  Today
    P2       today  Evidence list for the claims in the holiday film  → Hal Briggs  Lin Park
                    due today
                    crm update-promise p10-evidence-list-for-the-claims-in delivered

  Soon
    P5           -  Careers page banners, three sizes                 → June Osei   Sam Okafor
                    conflict
                    crm log-interaction SUMMARY --kind decision --with june-osei --promise p13-careers-page-banners-three-sizes --promise p18-six-15-second-social-cuts-of-the

  17 pieces of advice: crm check-followups --all

# A rule that is asked for by name is shown, advice too.
$ crm check-followups --rule slip-unexplained
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Advice
    P1  -  Holiday campaign master film, 30 seconds  → Maya Chen  Sam Okafor
           slip unexplained
           crm update-promise p09-holiday-campaign-master-film-30 --reason REASON
