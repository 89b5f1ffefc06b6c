# Every problem of every file at once.
project: studio

$ crm validate
  70 records are sound
$ crm -q validate
$ crm validate --json
  {
    "schema": "crm.problems/1",
    "problems": []
  }
$ printf 'name: Nobody\naded: 2026-09-01\nrelation: outside\nmanager: maja-chen\n' > stakeholders/nobody.yaml; crm validate
  crm: error: stakeholders/nobody.yaml:1: missing field 'added'
    name: Nobody
    add 'added: …' (a date)
  crm: error: stakeholders/nobody.yaml:2:1: unknown field 'aded' (did you mean 'added'?)
    aded: 2026-09-01
    ^
    correct the name, or begin it with x- to keep a field of your own
  crm: error: stakeholders/nobody.yaml:3:11: relation cannot be 'outside'
    relation: outside
              ^
    choose one of internal, external
  crm: error: stakeholders/nobody.yaml:4:10: no stakeholder 'maja-chen' (did you mean 'maya-chen'?)
    manager: maja-chen
             ^
    `crm list stakeholders` shows the ids
  4 errors, 0 warnings
[1]
$ crm validate --format gcc
  stakeholders/nobody.yaml:1:1: error: missing field 'added'; add 'added: …' (a date) [missing-field]
  stakeholders/nobody.yaml:2:1: error: unknown field 'aded' (did you mean 'added'?); correct the name, or begin it with x- to keep a field of your own [unknown-field]
  stakeholders/nobody.yaml:3:11: error: relation cannot be 'outside'; choose one of internal, external [choice]
  stakeholders/nobody.yaml:4:10: error: no stakeholder 'maja-chen' (did you mean 'maya-chen'?); `crm list stakeholders` shows the ids [dangling]
[1]
# Other commands say errors too, and answer as well as they can.
$ crm list stakeholders --where name~rosa --columns name
  crm: error: stakeholders/nobody.yaml:1: missing field 'added'
    name: Nobody
    add 'added: …' (a date)
  crm: error: stakeholders/nobody.yaml:2:1: unknown field 'aded' (did you mean 'added'?)
    aded: 2026-09-01
    ^
    correct the name, or begin it with x- to keep a field of your own
  crm: error: stakeholders/nobody.yaml:3:11: relation cannot be 'outside'
    relation: outside
              ^
    choose one of internal, external
  crm: error: stakeholders/nobody.yaml:4:10: no stakeholder 'maja-chen' (did you mean 'maya-chen'?)
    manager: maja-chen
             ^
    `crm list stakeholders` shows the ids
  id          name
  rosa-lindt  Rosa Lindt
[3]
$ rm stakeholders/nobody.yaml; printf 'date: 2027-11-01\nwith: tom-alvarez\nkind: deposit\npoints: 1\nwhat: Early\n' > goodwill/early.yaml
$ crm validate
  crm: warning: goodwill/early.yaml:1:7: date 2027-11-01 is still to come: not counted yet
    date: 2027-11-01
          ^
    check the year
  71 records are sound
$ crm validate --strict
  crm: warning: goodwill/early.yaml:1:7: date 2027-11-01 is still to come: not counted yet
    date: 2027-11-01
          ^
    check the year
  71 records are sound
[1]
$ crm list goodwill --where points=1 --columns points
  id                                    points
  g03-asked-him-to-hold-his-send-date   1
  g04-introduced-her-to-the             1
  g10-took-the-banner-resizing-off-her  1
  g11-printed-rush-copies-for-her       1
  g12-spoke-to-product-about-the-copy   1
$ rm goodwill/early.yaml; printf '<<<<<<< ours\nname: A\n' > crm.yaml; crm validate; crm list goodwill
  crm: error: crm.yaml:1:1: a merge conflict was left here
    <<<<<<< ours
    ^
    keep the right version of the lines, and take the marker lines out
  crm: error: crm.yaml:1:1: a merge conflict was left here
    <<<<<<< ours
    ^
    keep the right version of the lines, and take the marker lines out
[3]
