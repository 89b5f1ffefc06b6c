# What a client may see: their promises and dates, and nobody's fault.
project: studio

$ crm report --for tom
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Tom Alvarez

  Saturday 21 November 2026. 2 of 3 promises delivered, 1 open. Next: Catalogue insert layout, eight pages, Tue 1 Dec.

  What we need from you
    what                                         when
    Final product copy for the catalogue insert  was due Wed 18 Nov  please send

  What we promised you
    what                                          done when                                                      first date  date now    how it stands
    Autumn catalogue cover, three concept routes  Three routes as A4 mock-ups, one marked as our recommendation  Fri 18 Sep  Fri 18 Sep  accepted, delivered Thu 17 Sep by Jo Reyes
    Six e-mail templates                          Tested in four mail clients                                    Fri 9 Oct   Fri 9 Oct   accepted, delivered Tue 13 Oct
    Catalogue insert layout, eight pages                                                                         Tue 1 Dec   Tue 1 Dec   open

  Milestones
    what                                          first date  date now    delivered
    Autumn catalogue cover, three concept routes  Fri 18 Sep  Fri 18 Sep  Thu 17 Sep
$ crm report --for maya --format md
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Maya Chen

  Saturday 21 November 2026. 1 of 3 promises delivered, 1 at risk, 1 overdue. Late: Holiday campaign master film, 30 seconds, was due Fri 20 Nov. Next: Six 15-second social cuts of the holiday film, Tue 24 Nov.

  ## Late

  | what | done when | first date | was due |
  | --- | --- | --- | --- |
  | Holiday campaign master film, 30 seconds | Graded, mixed, music licensed for all channels | Fri 13 Nov | Fri 20 Nov |

  ## What we promised you

  | what | done when | first date | date now | how it stands |
  | --- | --- | --- | --- | --- |
  | Written playback of the holiday campaign brief | One page, sent to Maya, with open questions | Thu 17 Sep | Thu 17 Sep | delivered Thu 17 Sep |
  | Six 15-second social cuts of the holiday film |  | Tue 24 Nov | Tue 24 Nov | at risk |

  ## Dates that moved

  | what | from | to | agreed |
  | --- | --- | --- | --- |
  | Holiday campaign master film, 30 seconds | Fri 13 Nov | Fri 20 Nov | Wed 4 Nov |

  ## Milestones

  | what | first date | date now | delivered |
  | --- | --- | --- | --- |
  | Holiday campaign master film, 30 seconds | Fri 13 Nov | Fri 20 Nov |  |
$ crm report --for hal --format json
  {
    "schema": "crm.client-report/1",
    "reader": {
      "name": "Hal Briggs",
      "first_name": "Hal",
      "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
      "team": "Studio",
      "signer": "Priya Nair",
      "today": "2026-11-21"
    },
    "since": null,
    "shared_goal": "",
    "needed": [],
    "promises": [
      {
        "what": "Evidence list for the claims in the holiday film",
        "first": "2026-11-10",
        "due": "2026-11-10",
        "standing": "overdue"
      }
    ],
    "requests": [],
    "moved": [],
    "milestones": []
  }
$ crm report --for finance
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Finance Business Partners

  Saturday 21 November 2026. Nothing is promised to you yet.
$ crm report --for nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm --today 2026-10-01 report --for rosa
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Rosa Lindt

  Thursday 1 October 2026. 1 of 1 promise delivered.

  What we need from you
    what                           when
    Sales deck refresh, version 1        please accept, delivered Thu 1 Oct

  What we promised you
    what                           done when                      first date  date now   how it stands
    Sales deck refresh, version 1  24 slides in the new template  Fri 25 Sep  Fri 2 Oct  delivered Thu 1 Oct by Jo Reyes

  Dates that moved
    what                           from        to         agreed
    Sales deck refresh, version 1  Fri 25 Sep  Fri 2 Oct  Tue 22 Sep
# --since leaves out what was settled before, and never what is open or late.
$ crm report --for hal --since 2026-11-15
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Hal Briggs

  Saturday 21 November 2026. 0 of 1 promise delivered, 1 overdue. Late: Evidence list for the claims in the holiday film, was due Tue 10 Nov.
  What is open, and what was settled since Sunday 15 November 2026.

  Late
    what                                              done when  first date  was due
    Evidence list for the claims in the holiday film             Tue 10 Nov  Tue 10 Nov
$ crm report --for maya --since 2026-11-15 --format md
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Maya Chen

  Saturday 21 November 2026. 0 of 2 promises delivered, 1 at risk, 1 overdue. Late: Holiday campaign master film, 30 seconds, was due Fri 20 Nov. Next: Six 15-second social cuts of the holiday film, Tue 24 Nov.

  What is open, and what was settled since Sunday 15 November 2026.

  ## Late

  | what | done when | first date | was due |
  | --- | --- | --- | --- |
  | Holiday campaign master film, 30 seconds | Graded, mixed, music licensed for all channels | Fri 13 Nov | Fri 20 Nov |

  ## What we promised you

  | what | done when | first date | date now | how it stands |
  | --- | --- | --- | --- | --- |
  | Six 15-second social cuts of the holiday film |  | Tue 24 Nov | Tue 24 Nov | at risk |

  ## Milestones

  | what | first date | date now | delivered |
  | --- | --- | --- | --- |
  | Holiday campaign master film, 30 seconds | Fri 13 Nov | Fri 20 Nov |  |
$ crm report --for tom --since 2026-11-01
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Tom Alvarez

  Saturday 21 November 2026. 0 of 1 promise delivered, 1 open. Next: Catalogue insert layout, eight pages, Tue 1 Dec.
  What is open, and what was settled since Sunday 1 November 2026.

  What we need from you
    what                                         when
    Final product copy for the catalogue insert  was due Wed 18 Nov  please send

  What we promised you
    what                                  done when  first date  date now   how it stands
    Catalogue insert layout, eight pages             Tue 1 Dec   Tue 1 Dec  open
$ crm report --for rosa --since 2026-11-01
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Rosa Lindt

  Saturday 21 November 2026. 1 of 3 promises delivered, 1 answered for now, 1 open. Next: Price and date for the extra demo video, Sat 21 Nov.
  What is open, and what was settled since Sunday 1 November 2026.

  What we promised you
    what                                                        done when                                            first date  date now    how it stands
    Four one-page battle cards                                  Print-ready, one page each, prices checked by Sales  Fri 30 Oct  Fri 13 Nov  accepted, delivered Thu 12 Nov
    Can the studio make an extra demo video, and at what cost?                                                       Mon 16 Nov  Mon 16 Nov  answered for now Mon 16 Nov
    Price and date for the extra demo video                                                                          Sat 21 Nov  Sat 21 Nov  open

  Dates that moved
    what                        from       to          agreed
    Four one-page battle cards  Fri 6 Nov  Fri 13 Nov  Mon 9 Nov
# What they asked for and we did not promise stands by itself.
$ crm report --for dev
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Dev Patel

  Saturday 21 November 2026. 1 of 1 promise delivered. 1 request waits for our answer.

  What we promised you
    what                           done when                        first date  date now   how it stands
    Trade show banner print files  Printer confirms size and bleed  Fri 6 Nov   Fri 6 Nov  accepted, delivered Fri 6 Nov by Jo Reyes

  What you asked for
    what                                     asked       how it stands
    Localised flyers for Portland and Boise  Tue 17 Nov  our answer was due Thu 19 Nov

  Milestones
    what                           first date  date now   delivered
    Trade show banner print files  Fri 6 Nov   Fri 6 Nov  Fri 6 Nov
$ crm report --for dev --format html | sed 's/<style>.*//' | grep -o -e '<h[23][^>]*>[^<]*' -e '"when">[^<]*' -e '"state">[^<]*' | sed 's/.*>//'
  What we need from you
  What we promised you
  Behind us
  Fri 6 Nov
  accepted, delivered Fri 6 Nov by Jo Reyes
  What you asked for
  was due Thu 19 Nov
  waits for our answer
  Milestones
  First date and date now
$ crm -q set p18 what='Six cuts for Project Heron, as Tom Alvarez asked'
$ crm report --for maya --format text
  crm: warning: report: a confidential term ('Project Heron') [confidential-term]
  crm: warning: report: the name of another client ('Tom Alvarez') [other-client]
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Maya Chen

  Saturday 21 November 2026. 1 of 3 promises delivered, 1 at risk, 1 overdue. Late: Holiday campaign master film, 30 seconds, was due Fri 20 Nov. Next: Six cuts for Project Heron, as Tom Alvarez asked, Tue 24 Nov.

  Late
    what                                      done when                                       first date  was due
    Holiday campaign master film, 30 seconds  Graded, mixed, music licensed for all channels  Fri 13 Nov  Fri 20 Nov

  What we promised you
    what                                              done when                                    first date  date now    how it stands
    Written playback of the holiday campaign brief    One page, sent to Maya, with open questions  Thu 17 Sep  Thu 17 Sep  delivered Thu 17 Sep
    Six cuts for Project Heron, as Tom Alvarez asked                                               Tue 24 Nov  Tue 24 Nov  at risk

  Dates that moved
    what                                      from        to          agreed
    Holiday campaign master film, 30 seconds  Fri 13 Nov  Fri 20 Nov  Wed 4 Nov

  Milestones
    what                                      first date  date now    delivered
    Holiday campaign master film, 30 seconds  Fri 13 Nov  Fri 20 Nov
[1]
# What is late has its own section, before what is still to come.
$ crm report --for maya --format html | sed 's/<style>.*//' | grep -o -e '<h[23][^>]*>[^<]*' -e '"when">[^<]*' | sed 's/.*>//'
  crm: warning: report: a confidential term ('Project Heron') [confidential-term]
  crm: warning: report: the name of another client ('Tom Alvarez') [other-client]
  Late
  was due Fri 20 Nov
  What we need from you
  What we promised you
  Still to come
  Tue 24 Nov
  Behind us
  Thu 17 Sep
  Milestones
  First date and date now
  Dates that moved
  Fri 20 Nov
