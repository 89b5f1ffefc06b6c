# The figures of a larger project, over all months and organisations.
project: island

$ crm report
  Isla Serena Water and Power - billing and work-order renewal · Saturday 21 November 2026

  Promises
    kept                         66.7%  8 of 12
    delivered by the first date  46.2%  6 of 13
    slips told in time           55.6%  5 of 9
    kept by them                  0.0%  0 of 1

  Outcomes
    kept  missed  pending  withdrawn  revoked  not promised
       8       4        2          1        0             1

  By month
    month             kept    first date  warned early  moved          CSAT
    Sep 2026  100.0% (2/2)  100.0% (2/2)             –      0  100.0% (1/1)
    Oct 2026   80.0% (4/5)   50.0% (3/6)   75.0% (3/4)      4  100.0% (1/1)
    Nov 2026   40.0% (2/5)   20.0% (1/5)   40.0% (2/5)      2   50.0% (2/4)

  Slips
    reason                   times
    external-event               6
    prerequisite                 1
    forgotten                    1
    not said                     1
    dates that did not hold      9

  What they say
    satisfied (CSAT)        66.7%  4 of 6    mean 3.83
    would recommend (NPS)       0  5 people  2 for, 1 neutral, 2 against
    found it easy (CES)    100.0%  3 of 3    mean 6.33
    goodwill                   +2

  Promises to each
    name              kept  overdue  open  unanswered  they owe
    Alma Reyes      3 of 3        0     1           0         0
    Bruno Vale      1 of 3        0     0           0         0
    Celia Duarte    2 of 2        0     1           0         0
    Esteban Luz     2 of 2        0     0           0         0
    Ivo Marsh       0 of 1        1     0           0         0
    Kim Adler     none yet        0     0           0         1
    Nadia Frost   none yet        0     0           0         0
    Paz Ortega    none yet        0     0           0         0
    Renata Solis    0 of 1        1     0           0         0

  Standing with each
    name          quadrant        engagement  care    goodwill  NPS     contact
    Alma Reyes    manage closely  1 to gain   gently        +3   10  2026-11-13
    Bruno Vale    manage closely  1 to gain                 -2    4  2026-11-12
    Celia Duarte  keep informed   as wished                 +3    9  2026-11-10
    Esteban Luz   keep satisfied  as wished                 +1    8  2026-11-13
    Ivo Marsh     keep satisfied  1 to gain                 -2    3  2026-11-09
    Kim Adler     monitor         1 to gain                  0
    Nadia Frost   keep satisfied  as wished                  0       2026-11-13
    Paz Ortega    keep informed   3 to gain                  0
    Renata Solis  keep satisfied  as wished                 -1

  Kept, by organisation
    Field Workers Union      0.0%  0 of 1
    ISWP Board             100.0%  2 of 2
    ISWP Field Operations  100.0%  2 of 2
    ISWP Finance           100.0%  3 of 3
    ISWP IT                 33.3%  1 of 3
    Utilities Regulator      0.0%  0 of 1

  Fairness
    gap in kept rates                   66.7 points  2 organisations
    evenness, 1 is even (Jain's index)       0.8000  2 organisations

  Notice given
    promise                                                 told         due  business days before
    Chart of accounts mapping                         2026-10-05  2026-10-09                     4
    Crew scheduling pilot live in the north district  2026-10-08  2026-10-16                     5
    Interface specification for the meter vendor      2026-10-16  2026-10-14                    -2
    Evidence pack on data retention                   2026-11-03  2026-11-06                     3
    Work orders usable without signal                 2026-11-11  2026-11-13                     2

  Around the project
    from        to
    2026-10-05  2026-10-09  Hurricane Ondine; offices closed
    2026-10-21  2026-10-22  Tropical storm Pell
    2026-11-10  2026-11-11  Magnitude 6.1 earthquake; data centre checked
