# git merges two changes of one record field by field, once it was told of the driver.
project: studio

$ git init -q && echo '*.yaml merge=crm' > .gitattributes && git config merge.crm.driver 'crm merge-driver %O %A %B %P' && git add -A && git commit -qm one

# Different fields, different moves, different goals: no conflict, though they stand side by side.
$ git checkout -qb theirs && crm update-promise p13 renegotiated --due 2026-12-02 --agreed-by june --on 2026-11-20 -q && crm set maya goals+='fewer rounds' prefers.detail=summary phone=555 -q && git commit -qam theirs
$ git checkout -q main && echo '# ours' >> stakeholders/maya-chen.yaml && crm update-promise p13 proposed --due 2026-12-04 --on 2026-11-19 -q && crm set maya goals+='one voice' prefers.channel=email check_in_every=14 -q && crm set p13 urgency=2 -q && git commit -qam ours
$ git merge -q theirs -m merged
  Auto-merging promises/p13-careers-page-banners-three-sizes.yaml
  Auto-merging stakeholders/maya-chen.yaml
$ git diff HEAD^1 HEAD | grep '^[+-]'
  --- a/promises/p13-careers-page-banners-three-sizes.yaml
  +++ b/promises/p13-careers-page-banners-three-sizes.yaml
  +  - date: 2026-11-20
  +    move: renegotiated
  +    due: 2026-12-02
  +    agreed_by: june-osei
  --- a/stakeholders/maya-chen.yaml
  +++ b/stakeholders/maya-chen.yaml
  +phone: "555"
  -  detail: headline
  +  detail: summary
  +  - fewer rounds
$ cat promises/p13*.yaml
  by: team
  to: june-osei
  owner: Sam Okafor
  kind: deliverable
  what: Careers page banners, three sizes
  made: 2026-11-09
  due: 2026-11-26
  urgency: 2
  impact: 3
  moves:
    - date: 2026-11-19
      move: proposed
      due: 2026-12-04
    - date: 2026-11-20
      move: renegotiated
      due: 2026-12-02
      agreed_by: june-osei
$ crm validate | tail -n 1
  70 records are sound

# Two values for one field: a conflict in that field's lines.
$ git checkout -qb their-owner && crm set p13 owner='Lin Park' tags+=their -q && git commit -qam their-owner
$ git checkout -q main && crm set p13 owner='Jo Reyes' tags+=our -q && git commit -qam our-owner
$ git merge -q their-owner -m merged
  crm: note: promises/p13-careers-page-banners-three-sizes.yaml: both sides changed owner
  Auto-merging promises/p13-careers-page-banners-three-sizes.yaml
  CONFLICT (content): Merge conflict in promises/p13-careers-page-banners-three-sizes.yaml
  Automatic merge failed; fix conflicts and then commit the result.
[1]
$ git diff --name-only --diff-filter=U; cat promises/p13*.yaml
  promises/p13-careers-page-banners-three-sizes.yaml
  by: team
  to: june-osei
  <<<<<<< ours
  owner: Jo Reyes
  =======
  owner: Lin Park
  >>>>>>> theirs
  kind: deliverable
  what: Careers page banners, three sizes
  made: 2026-11-09
  due: 2026-11-26
  urgency: 2
  impact: 3
  tags:
    - our
    - their
  moves:
    - date: 2026-11-19
      move: proposed
      due: 2026-12-04
    - date: 2026-11-20
      move: renegotiated
      due: 2026-12-02
      agreed_by: june-osei
$ crm check-followups 2>&1 > /dev/null | head -n 3
  crm: error: promises/p13-careers-page-banners-three-sizes.yaml:3:1: a merge conflict was left here
    <<<<<<< ours
    ^
$ git merge --abort

# A record that is new on both sides.
$ git checkout -qb their-new && crm log-goodwill maya Flowers --deposit 1 --id gift -q && git add -A && git commit -qm new
  gift
$ git checkout -q main && crm log-goodwill maya Flowers --deposit 1 --unseen --id gift -q && git add -A && git commit -qm new && git merge -q their-new -m merged && cat goodwill/gift.yaml
  gift
  Auto-merging goodwill/gift.yaml
  date: 2026-11-21
  with: maya-chen
  kind: deposit
  points: 1
  what: Flowers
  unseen: true

# The driver alone: exit 1 for a conflict. What is no sound record is merged line by line, and never taken for clean.
$ mkdir $TMP/m; printf 'name: A\nadded: 2026-09-01\n' | tee $TMP/m/base > $TMP/m/ours; printf 'name: "B\nadded: 2026-09-01\n' > $TMP/m/theirs
$ crm merge-driver $TMP/m/base $TMP/m/ours $TMP/m/theirs stakeholders/a.yaml; echo $?; cat $TMP/m/ours
  crm: note: stakeholders/a.yaml is merged line by line: not all sides of it are sound records
  1
  name: "B
  added: 2026-09-01
$ printf 'name: C\nadded: 2026-09-01\n' > $TMP/m/ours; crm merge-driver $TMP/m/base $TMP/m/ours $TMP/m/theirs stakeholders/a.yaml; echo $?; cat $TMP/m/ours
  crm: note: stakeholders/a.yaml is merged line by line: not all sides of it are sound records
  1
  <<<<<<< ours
  name: C
  =======
  name: "B
  >>>>>>> theirs
  added: 2026-09-01
$ printf 'name: &x C\nadded: 2026-09-01\n' > $TMP/m/ours; cp $TMP/m/base $TMP/m/theirs; crm merge-driver $TMP/m/base $TMP/m/ours $TMP/m/theirs stakeholders/a.yaml; echo $?
  crm: note: stakeholders/a.yaml is merged line by line: not all sides of it are sound records
  1
$ printf 'a: &x C\nb: 1\nc: 1\nd: 1\n' | tee $TMP/m/base > $TMP/m/ours; printf 'a: &x C\nb: 1\nc: 1\nd: 2\n' > $TMP/m/theirs; crm merge-driver $TMP/m/base $TMP/m/ours $TMP/m/theirs .ci/other.yaml; echo $?; cat $TMP/m/ours
  0
  a: &x C
  b: 1
  c: 1
  d: 2
$ printf 'name: A\r\nadded: 2026-09-01\r\n' > $TMP/m/base; printf 'name: A\r\norg: X\r\nadded: 2026-09-01\r\n' > $TMP/m/ours; printf 'name: B\nadded: 2026-09-01\n' > $TMP/m/theirs; crm merge-driver $TMP/m/base $TMP/m/ours $TMP/m/theirs sub/stakeholders/a.yaml; echo $?; cat -A $TMP/m/ours
  0
  name: B^M$
  org: X^M$
  added: 2026-09-01^M$
$ printf 'by: team\nto: a\nwhat: B\nmade: 2026-09-01\ndue: 2026-10-01\n' | tee $TMP/m/base $TMP/m/ours > $TMP/m/theirs; printf 'moves:\n  - date: 2026-09-20\n    move: delivered\n' >> $TMP/m/ours; printf 'moves:\n  - date: 2026-09-21\n    move: delivered\n' >> $TMP/m/theirs; crm merge-driver $TMP/m/base $TMP/m/ours $TMP/m/theirs promises/b.yaml; echo $?; tail -n 5 $TMP/m/ours
  crm: warning: promises/b.yaml: the moves of both sides do not go together: delivered is not possible: the promise is delivered
  crm: note: promises/b.yaml: both sides changed moves
  1
    - date: 2026-09-20
  =======
    - date: 2026-09-21
  >>>>>>> theirs
      move: delivered
$ crm merge-driver $TMP/m/none $TMP/m/ours $TMP/m/theirs stakeholders/a.yaml
  crm: error: cannot read $TMP/m/none: No such file or directory
[5]
$ crm merge-driver $TMP/m/base $TMP/m/ours
  crm: error: merge-driver needs THEIRS, PATH
    see: crm help merge-driver
[2]

# Moves of one day come in the order that is possible, whoever merges; what no order makes possible is a conflict.
$ git checkout -q main && git reset -q --hard && git checkout -qb their-date && crm update-promise p13 renegotiated --due 2026-12-08 --agreed-by june --on 2026-11-21 -q && git commit -qam their-date
$ git checkout -q main && crm update-promise p13 delivered --on 2026-11-21 -q && git commit -qam delivered && git merge -q their-date -m merged && tail -n 6 promises/p13*.yaml && crm validate | tail -n 1
  Auto-merging promises/p13-careers-page-banners-three-sizes.yaml
    - date: 2026-11-21
      move: renegotiated
      due: 2026-12-08
      agreed_by: june-osei
    - date: 2026-11-21
      move: delivered
  71 records are sound
$ git reset -q --hard HEAD^ && git checkout -qb their-end HEAD^ && crm update-promise p13 withdrawn --on 2026-11-21 -q && git commit -qam withdrawn && git checkout -q main && git merge -q their-end -m merged
  crm: warning: promises/p13-careers-page-banners-three-sizes.yaml: the moves of both sides do not go together: withdrawn is not possible: the promise is delivered
  crm: note: promises/p13-careers-page-banners-three-sizes.yaml: both sides changed moves
  Auto-merging promises/p13-careers-page-banners-three-sizes.yaml
  CONFLICT (content): Merge conflict in promises/p13-careers-page-banners-three-sizes.yaml
  Automatic merge failed; fix conflicts and then commit the result.
[1]
$ tail -n 12 promises/p13*.yaml; git merge --abort
      move: proposed
      due: 2026-12-04
    - date: 2026-11-20
      move: renegotiated
      due: 2026-12-02
      agreed_by: june-osei
    - date: 2026-11-21
  <<<<<<< ours
      move: delivered
  =======
      move: withdrawn
  >>>>>>> theirs

# Each side adds a link, and both together run in a circle: no file conflicts, so every command that reads says it.
$ git checkout -q main && git checkout -qb their-link && crm set p18 needs=p15 -q && git commit -qam their-link
$ git checkout -q main && crm set p15 needs+=p18 -q && git commit -qam our-link && git merge -q their-link -m merged
$ crm check-followups --rule at-risk --format ids
  crm: error: promises/p15-catalogue-insert-layout-eight.yaml:9:5: `needs` runs in a circle: p15-catalogue-insert-layout-eight → p18-six-15-second-social-cuts-of-the → p15-catalogue-insert-layout-eight
      - p18-six-15-second-social-cuts-of-the
        ^
    take out the link that is wrong; this one: crm set p15-catalogue-insert-layout-eight needs-=p18-six-15-second-social-cuts-of-the
  crm: error: promises/p18-six-15-second-social-cuts-of-the.yaml:11:5: `needs` runs in a circle: p15-catalogue-insert-layout-eight → p18-six-15-second-social-cuts-of-the → p15-catalogue-insert-layout-eight
      - p15-catalogue-insert-layout-eight
        ^
    take out the link that is wrong; this one: crm set p18-six-15-second-social-cuts-of-the needs-=p15-catalogue-insert-layout-eight
  p18-six-15-second-social-cuts-of-the
[3]
