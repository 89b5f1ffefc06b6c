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
    crm list stakeholders shows the ids
  4 errors, 0 warnings
[1]
$ crm validate --format gcc
  stakeholders/nobody.yaml:1:1: error: missing field 'added'; add 'added: …' (a date) [missing-field]
  stakeholders/nobody.yaml:2:1: error: unknown field 'aded' (did you mean 'added'?); correct the name, or begin it with x- to keep a field of your own [unknown-field]
  stakeholders/nobody.yaml:3:11: error: relation cannot be 'outside'; choose one of internal, external [choice]
  stakeholders/nobody.yaml:4:10: error: no stakeholder 'maja-chen' (did you mean 'maya-chen'?); crm list stakeholders shows the ids [dangling]
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
    crm list stakeholders shows the ids
  id          name
  rosa-lindt  Rosa Lindt
[3]
$ rm stakeholders/nobody.yaml; printf 'date: 2099-11-01\nwith: tom-alvarez\nkind: deposit\npoints: 1\nwhat: Early\n' > goodwill/early.yaml
$ crm validate
  crm: warning: goodwill/early.yaml:1:7: date 2099-11-01 is still to come: not counted yet
    date: 2099-11-01
          ^
    check the year
  71 records are sound
$ crm validate --strict
  crm: warning: goodwill/early.yaml:1:7: date 2099-11-01 is still to come: not counted yet
    date: 2099-11-01
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

# A circle is told at each of its links, and does not stop what else can be worked out.
$ rm goodwill/early.yaml
$ sed -i 's/^what:.*/&\nneeds: [p09-holiday-campaign-master-film-30]/' promises/p07-*
$ sed -i 's/^what:.*/&\nneeds:\n  - p07-four-one-page-battle-cards/' promises/p09-*
$ crm validate
  crm: error: promises/p07-four-one-page-battle-cards.yaml:6:9: `needs` runs in a circle: p07-four-one-page-battle-cards → p09-holiday-campaign-master-film-30 → p07-four-one-page-battle-cards
    needs: [p09-holiday-campaign-master-film-30]
            ^
    take out the link that is wrong; this one: crm set p07-four-one-page-battle-cards needs-=p09-holiday-campaign-master-film-30
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:7:5: `needs` runs in a circle: p07-four-one-page-battle-cards → p09-holiday-campaign-master-film-30 → p07-four-one-page-battle-cards
      - p07-four-one-page-battle-cards
        ^
    take out the link that is wrong; this one: crm set p09-holiday-campaign-master-film-30 needs-=p07-four-one-page-battle-cards
  2 errors, 0 warnings
[1]
$ crm check-followups --rule at-risk --fail-on never
  crm: error: promises/p07-four-one-page-battle-cards.yaml:6:9: `needs` runs in a circle: p07-four-one-page-battle-cards → p09-holiday-campaign-master-film-30 → p07-four-one-page-battle-cards
    needs: [p09-holiday-campaign-master-film-30]
            ^
    take out the link that is wrong; this one: crm set p07-four-one-page-battle-cards needs-=p09-holiday-campaign-master-film-30
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:7:5: `needs` runs in a circle: p07-four-one-page-battle-cards → p09-holiday-campaign-master-film-30 → p07-four-one-page-battle-cards
      - p07-four-one-page-battle-cards
        ^
    take out the link that is wrong; this one: crm set p09-holiday-campaign-master-film-30 needs-=p07-four-one-page-battle-cards
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Soon
    P2  Tue 24 Nov  Six 15-second social cuts of the holiday film  → Maya Chen  Sam Okafor
                    at risk
                    crm update-promise p09-holiday-campaign-master-film-30 delivered
[3]
$ crm set p07 needs=
  crm: error: promises/p07-four-one-page-battle-cards.yaml:6:9: `needs` runs in a circle: p07-four-one-page-battle-cards → p09-holiday-campaign-master-film-30 → p07-four-one-page-battle-cards
    needs: [p09-holiday-campaign-master-film-30]
            ^
    take out the link that is wrong; this one: crm set p07-four-one-page-battle-cards needs-=p09-holiday-campaign-master-film-30
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:7:5: `needs` runs in a circle: p07-four-one-page-battle-cards → p09-holiday-campaign-master-film-30 → p07-four-one-page-battle-cards
      - p07-four-one-page-battle-cards
        ^
    take out the link that is wrong; this one: crm set p09-holiday-campaign-master-film-30 needs-=p07-four-one-page-battle-cards
  p07-four-one-page-battle-cards needs: removed p09-holiday-campaign-master-film-30
[3]
$ crm validate
  70 records are sound

$ printf '<<<<<<< ours\nname: A\n' > crm.yaml; crm validate; crm list goodwill
  crm: error: crm.yaml:1:1: a merge conflict was left here
    <<<<<<< ours
    ^
    keep the right version of the lines, and take the marker lines out
  crm: error: crm.yaml:1:1: a merge conflict was left here
    <<<<<<< ours
    ^
    keep the right version of the lines, and take the marker lines out
[3]
