# The figures, each with its n.
project: studio

$ crm report
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Promises
    kept                         50.0%  5 of 10
    delivered by the first date  36.4%  4 of 11
    slips told in time           44.4%  4 of 9
    kept by them                  0.0%  0 of 1

  Outcomes
    kept  missed  pending  withdrawn  revoked  not promised
       5       5        4          1        1             1

  By month
    month             kept   first date  warned early  moved          CSAT
    Sep 2026  100.0% (2/2)  66.7% (2/3)  100.0% (1/1)      1  100.0% (1/1)
    Oct 2026   33.3% (1/3)   0.0% (0/3)   33.3% (1/3)      1   33.3% (1/3)
    Nov 2026   40.0% (2/5)  40.0% (2/5)   40.0% (2/5)      2   50.0% (1/2)

  Slips
    reason                   times
    capacity                     2
    estimate                     2
    people                       1
    approval                     1
    rework                       1
    forgotten                    1
    not said                     1
    dates that did not hold      9

  What they say
    satisfied (CSAT)        50.0%  3 of 6    mean 3.67
    would recommend (NPS)     +20  5 people  2 for, 2 neutral, 1 against
    found it easy (CES)    100.0%  3 of 3    mean 6.00
    goodwill                   +2

  Promises to each
    name                           kept  overdue  open  unanswered  they owe
    Dev Patel                    1 of 1        0     0           1         0
    Finance Business Partners  none yet        0     0           0         0
    Hal Briggs                   0 of 1        1     0           0         0
    Ines Moreau                  0 of 1        0     0           0         0
    June Osei                  none yet        0     1           0         0
    Maya Chen                    1 of 2        1     1           0         0
    Rosa Lindt                   2 of 3        0     1           0         0
    Tom Alvarez                  1 of 2        0     1           0         1

  Standing with each
    name                       quadrant        engagement  care    goodwill  NPS     contact
    Dev Patel                  keep informed   1 above                   +2   10  2026-11-09
    Finance Business Partners  monitor         2 to gain                  0
    Hal Briggs                 keep satisfied  1 to gain                  0       2026-11-02
    Ines Moreau                keep satisfied  1 to gain                 -1    5  2026-10-26
    June Osei                  keep informed   as wished   gently        +1       2026-11-11
    Maya Chen                  manage closely  1 to gain                 +1    8  2026-11-13
    Rosa Lindt                 manage closely  1 to gain                 -3    7  2026-11-16
    Tom Alvarez                keep informed   as wished                 +2    9  2026-11-18

  Kept, by organisation
    Legal       0.0%  0 of 1
    Marketing  50.0%  2 of 4
    Product     0.0%  0 of 1
    Sales      75.0%  3 of 4

  Fairness
    gap in kept rates                   25.0 points  2 organisations
    evenness, 1 is even (Jain's index)       0.9615  2 organisations

  Notice given
    promise                                         told         due  business days before
    Four one-page battle cards                2026-10-28  2026-10-30                     2
    Holiday campaign master film, 30 seconds  2026-11-04  2026-11-13                     7

  Put off more than once
    promise                                  links  status
    Price and date for the extra demo video      2  open
$ crm report --format md | head -n 40
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  ## Promises

  |  |  |  |
  | --- | ---: | --- |
  | kept | 50.0% | 5 of 10 |
  | delivered by the first date | 36.4% | 4 of 11 |
  | slips told in time | 44.4% | 4 of 9 |
  | kept by them | 0.0% | 0 of 1 |

  ## Outcomes

  | kept | missed | pending | withdrawn | revoked | not promised |
  | ---: | ---: | ---: | ---: | ---: | ---: |
  | 5 | 5 | 4 | 1 | 1 | 1 |

  ## By month

  | month | kept | first date | warned early | moved | CSAT |
  | --- | ---: | ---: | ---: | ---: | ---: |
  | Sep 2026 | 100.0% (2/2) | 66.7% (2/3) | 100.0% (1/1) | 1 | 100.0% (1/1) |
  | Oct 2026 | 33.3% (1/3) | 0.0% (0/3) | 33.3% (1/3) | 1 | 33.3% (1/3) |
  | Nov 2026 | 40.0% (2/5) | 40.0% (2/5) | 40.0% (2/5) | 2 | 50.0% (1/2) |

  ## Slips

  | reason | times |
  | --- | ---: |
  | capacity | 2 |
  | estimate | 2 |
  | people | 1 |
  | approval | 1 |
  | rework | 1 |
  | forgotten | 1 |
  | not said | 1 |
  | dates that did not hold | 9 |

  ## What they say
  ^$ (re)
$ crm report --since 2026-11-01
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026
  Counted since Sunday 1 November 2026: promises made and answers given. What is owed is shown whole.

  Promises
    kept                         50.0%  1 of 2
    delivered by the first date  50.0%  1 of 2
    slips told in time            0.0%  0 of 1
    kept by them                  0.0%  0 of 1

  Outcomes
    kept  missed  pending  withdrawn  revoked  not promised
       1       1        4          0        0             1

  By month
    month            kept   first date  warned early  moved         CSAT
    Nov 2026  50.0% (1/2)  50.0% (1/2)    0.0% (0/1)      0  50.0% (1/2)

  Slips
    reason                   times
    forgotten                    1
    dates that did not hold      1

  What they say
    satisfied (CSAT)        50.0%  1 of 2    mean 4.00
    would recommend (NPS)     +50  4 people  2 for, 2 neutral, 0 against
    found it easy (CES)    100.0%  1 of 1    mean 7.00
    goodwill                   +2

  Promises to each
    name                           kept  overdue  open  unanswered  they owe
    Dev Patel                  none yet        0     0           1         0
    Finance Business Partners  none yet        0     0           0         0
    Hal Briggs                   0 of 1        1     0           0         0
    Ines Moreau                none yet        0     0           0         0
    June Osei                  none yet        0     1           0         0
    Maya Chen                  none yet        1     1           0         0
    Rosa Lindt                   1 of 1        0     1           0         0
    Tom Alvarez                none yet        0     1           0         1

  Standing with each
    name                       quadrant        engagement  care    goodwill  NPS     contact
    Dev Patel                  keep informed   1 above                   +2   10  2026-11-09
    Finance Business Partners  monitor         2 to gain                  0
    Hal Briggs                 keep satisfied  1 to gain                  0       2026-11-02
    Ines Moreau                keep satisfied  1 to gain                 -1       2026-10-26
    June Osei                  keep informed   as wished   gently        +1       2026-11-11
    Maya Chen                  manage closely  1 to gain                 +1    8  2026-11-13
    Rosa Lindt                 manage closely  1 to gain                 -3    7  2026-11-16
    Tom Alvarez                keep informed   as wished                 +2    9  2026-11-18

  Kept, by organisation
    Legal    0.0%  0 of 1
    Sales  100.0%  1 of 1

  Put off more than once
    promise                                  links  status
    Price and date for the extra demo video      2  open
$ crm report --since 2026-11-01 --format md | head -n 4
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Counted since Sunday 1 November 2026: promises made and answers given. What is owed is shown whole.
  ^$ (re)
$ crm report --since 2026-11-15 --format html | grep -e 'class="day"' -e 'the oldest'
  <p class="day">Saturday 21 November 2026</p>
  <p class="day">Counted since Sunday 15 November 2026: promises made and answers given. What is owed is shown whole.</p>
  <p class="lead">2 promises; the oldest 11 calendar days past the date now standing.</p>
  <div id="overdue-chart" class="chart" role="group" aria-label="Age of what is overdue" aria-description="A bar for each promise, as long as it is overdue. 2 promises; the oldest 11 calendar days past the date now standing.">
$ crm report --since 2026-11-15 --json | grep -A 2 -e '"since"' -e '"overdue": \[$'
    "since": "2026-11-15",
    "figures": {
      "kept_rate": {
  --
        "overdue": [
          "p10-evidence-list-for-the-claims-in"
        ],
  --
        "overdue": [
          "p09-holiday-campaign-master-film-30"
        ],
$ crm report --since 2026-10-01 --until 2026-10-31
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 31 October 2026
  Counted since Thursday 1 October 2026: promises made and answers given. What is owed is shown whole.

  Promises
    kept                              –  none yet
    delivered by the first date    0.0%  0 of 1
    slips told in time           100.0%  1 of 1
    kept by them                      –  none yet

  Outcomes
    kept  missed  pending  withdrawn  revoked  not promised
       0       0        3          1        0             0

  By month
    month     kept  first date  warned early  moved         CSAT
    Oct 2026     –  0.0% (0/1)  100.0% (1/1)      1  33.3% (1/3)

  Slips
    reason                   times
    people                       1
    dates that did not hold      1

  What they say
    satisfied (CSAT)        33.3%  1 of 3    mean 3.00
    would recommend (NPS)    -100  1 person  0 for, 0 neutral, 1 against
    found it easy (CES)    100.0%  1 of 1    mean 5.00
    goodwill                   +1

  Promises to each
    name                           kept  overdue  open  unanswered  they owe
    Dev Patel                  none yet        0     1           0         0
    Finance Business Partners  none yet        0     0           0         0
    Hal Briggs                 none yet        0     0           0         0
    Ines Moreau                none yet        0     1           0         0
    June Osei                  none yet        0     0           0         0
    Maya Chen                  none yet        0     1           0         0
    Rosa Lindt                 none yet        0     1           0         0
    Tom Alvarez                none yet        0     0           0         0

  Standing with each
    name                       quadrant        engagement  care    goodwill  NPS     contact
    Dev Patel                  keep informed   1 above                    0
    Finance Business Partners  monitor         2 to gain                  0
    Hal Briggs                 keep satisfied  1 to gain                  0
    Ines Moreau                keep satisfied  1 to gain                 -1    5  2026-10-26
    June Osei                  keep informed   as wished   gently         0
    Maya Chen                  manage closely  1 to gain                 +3       2026-09-25
    Rosa Lindt                 manage closely  1 to gain                 -2       2026-10-29
    Tom Alvarez                keep informed   as wished                 +1       2026-10-29

  Notice given
    promise                           told         due  business days before
    Four one-page battle cards  2026-10-28  2026-10-30                     2
$ crm --today 2026-09-02 report
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 September 2026

  Promises
    kept                         –  none yet
    delivered by the first date  –  none yet
    slips told in time           –  none yet
    kept by them                 –  none yet

  Outcomes
    kept  missed  pending  withdrawn  revoked  not promised
       0       0        0          0        0             0

  What they say
    satisfied (CSAT)       –  none yet  mean –
    would recommend (NPS)  –  none yet  0 for, 0 neutral, 0 against
    found it easy (CES)    –  none yet  mean –
    goodwill               0

  Promises to each
    name             kept  overdue  open  unanswered  they owe
    Maya Chen    none yet        0     0           0         0
    Rosa Lindt   none yet        0     0           0         0
    Tom Alvarez  none yet        0     0           0         0

  Standing with each
    name         quadrant        engagement  care  goodwill  NPS  contact
    Maya Chen    manage closely  1 to gain                0
    Rosa Lindt   manage closely  1 to gain                0
    Tom Alvarez  keep informed   as wished                0
$ crm report --json | head -n 60
  {
    "schema": "crm.report/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
    "today": "2026-11-21",
    "figures": {
      "kept_rate": {
        "n": 5,
        "of": 10,
        "percent": 50.0
      },
      "first_date_rate": {
        "n": 4,
        "of": 11,
        "percent": 36.4
      },
      "early_warning_rate": {
        "n": 4,
        "of": 9,
        "percent": 44.4
      },
      "kept_rate_theirs": {
        "n": 0,
        "of": 1,
        "percent": 0.0
      },
      "kept_rate_by_org": {
        "Legal": {
          "n": 0,
          "of": 1,
          "percent": 0.0
        },
        "Marketing": {
          "n": 2,
          "of": 4,
          "percent": 50.0
        },
        "Product": {
          "n": 0,
          "of": 1,
          "percent": 0.0
        },
        "Sales": {
          "n": 3,
          "of": 4,
          "percent": 75.0
        }
      },
      "fairness": {
        "groups": 2,
        "gap_points": 25.0,
        "jain": 0.9615
      },
      "csat": {
        "n": 3,
        "of": 6,
        "percent": 50.0,
        "mean": 3.67
      },
      "nps": {
        "promoters": 2,
$ crm report --since 2026-11-01 --until 2026-10-01
  crm: error: 2026-10-01 is before 2026-11-01
    correct --since or --until
[2]
$ crm report --since soon
  crm: error: 'soon' is not a date
    write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom
[2]
# Of several projects, each with ids of its own; tests/web looks at it.
$ crm report -p . -p . --format html | grep -o -e "<title>.*</title>" -e "<a href=[^>]*>" -e "<nav class=.*" -e '<li class="\(late\|today\|soon\)">.*' -e "<article[^>]*>" -e "<section [^>]*>"
  <title>Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026, and 1 more</title>
  <nav class="contents" aria-label="Projects"><ul>
  <a href="#project-1">
  <li class="late">8 late</li>
  <li class="today">1 today</li>
  <li class="soon">3 soon</li>
  <a href="#project-2">
  <li class="late">8 late</li>
  <li class="today">1 today</li>
  <li class="soon">3 soon</li>
  <article id="project-1">
  <li class="late">8 late</li>
  <li class="today">1 today</li>
  <li class="soon">3 soon</li>
  <a href="#owed">
  <a href="#people">
  <a href="#promises">
  <a href="#standing">
  <a href="#numbers">
  <section id="owed" aria-labelledby="owed-heading">
  <section id="people" aria-labelledby="people-heading">
  <section id="promises" aria-labelledby="promises-heading">
  <section id="standing" aria-labelledby="standing-heading">
  <section id="numbers" aria-labelledby="numbers-heading">
  <article id="project-2">
  <li class="late">8 late</li>
  <li class="today">1 today</li>
  <li class="soon">3 soon</li>
  <a href="#project-2-owed">
  <a href="#project-2-people">
  <a href="#project-2-promises">
  <a href="#project-2-standing">
  <a href="#project-2-numbers">
  <section id="project-2-owed" aria-labelledby="project-2-owed-heading">
  <section id="project-2-people" aria-labelledby="project-2-people-heading">
  <section id="project-2-promises" aria-labelledby="project-2-promises-heading">
  <section id="project-2-standing" aria-labelledby="project-2-standing-heading">
  <section id="project-2-numbers" aria-labelledby="project-2-numbers-heading">
$ crm report more
  crm: error: unexpected argument 'more'
    see: crm help report
[2]

# Service levels are held against their targets, and what happened around the project stands beside the figures.
# Goodwill is a balance: --since leaves it whole.
$ crm set -q project 'sla+=gold|1|10|90' 'events+=2026-10-12|2026-10-16|Trade fair' 'events+=2026-12-01||Office move'
$ crm set -q p16 sla=gold && crm set -q p17 sla=gold
$ crm report | sed -n '/^Service levels and/,$p'
  Service levels and their targets
    level  answered in time                delivered in time
    gold   0.0% (0/1), target 90% not met  –, target 90%

  Service levels
    promise                                  answer            delivery
    Localised flyers for Portland and Boise  breached, 3 days  running, 3 days

  Around the project
    from        to
    2026-10-12  2026-10-16  Trade fair
$ crm report --format md | sed -n '/Service levels and/,$p'
  ## Service levels and their targets

  | level | answered in time | delivered in time |
  | --- | --- | --- |
  | gold | 0.0% (0/1), target 90% not met | –, target 90% |

  ## Service levels

  | promise | answer | delivery |
  | --- | --- | --- |
  | Localised flyers for Portland and Boise | breached, 3 days | running, 3 days |

  ## Around the project

  | from | to |  |
  | --- | --- | --- |
  | 2026-10-12 | 2026-10-16 | Trade fair |
$ crm report --json | sed -n '/"sla_levels"/,/^    },/p; /"events"/,/]/p'
      "sla_levels": {
        "gold": {
          "target": 90,
          "response": {
            "n": 0,
            "of": 1,
            "percent": 0.0,
            "target_met": false
          },
          "resolution": {
            "n": 0,
            "of": 0,
            "percent": null,
            "target_met": null
          }
        }
      },
    "events": [
      {
        "from": "2026-10-12",
        "to": "2026-10-16",
        "name": "Trade fair"
      }
    ],
$ crm report --format html | grep -o 'gold: answered[^<]*'
  gold: answered 0.0% (0/1), target 90% not met; delivered –, target 90%.
$ crm report --since 2026-11-01 | grep -e ' goodwill  ' -e 'Trade fair' -e 'Rosa Lindt  *manage'
    goodwill                   +2
    name                       quadrant        engagement  care    goodwill  NPS     contact
    Rosa Lindt                 manage closely  1 to gain                 -3    7  2026-11-16
$ crm retro --since 2026-10-01 --until 2026-10-31 | sed -n '/Around/,/Celebrate/p'
  ## Around the project

  - Trade fair, Monday 12 October 2026 to Friday 16 October 2026

  ## Celebrate

# From elsewhere, the page says which project its commands are for.
$ cd .. && crm -p work report --format html | grep -o -m 1 'crm -p [^ ]* update-promise p09[^ ]* delivered'
  crm -p $TMP/work update-promise p09-holiday-campaign-master-film-30 delivered
