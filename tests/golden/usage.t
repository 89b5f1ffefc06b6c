# What is mistyped is named, with what was probably meant. Exit 2, nothing on stdout.
project: studio

$ crm lst
  crm: error: unknown command 'lst' (did you mean 'list'?)
    crm --help lists the commands
[2]
$ crm list promises --wher status=open
  crm: error: unknown option '--wher' (did you mean '--where'?)
    see: crm help list; a text that begins with a dash goes behind --
[2]
$ crm list promises --where
  crm: error: option '--where' needs a value
    see: crm help list
[2]
$ crm list promises more
  crm: error: unexpected argument 'more'
    see: crm help list
[2]
$ crm list
  crm: error: list needs KIND
    see: crm help list
[2]
$ crm list promises --format xml
  crm: error: --format cannot be 'xml'
    choose one of text, json, csv, md, ids
[2]
$ crm list promises --jsno
  crm: error: unknown option '--jsno' (did you mean '--json'?)
    see: crm help list; a text that begins with a dash goes behind --
[2]
$ crm validate --strict=false
  crm: error: option '--strict' takes no value
    see: crm help validate
[2]
$ crm --color sometimes list promises
  crm: error: --color cannot be 'sometimes'
    choose one of auto, always, never
[2]
$ crm -C nowhere list promises
  crm: error: no directory 'nowhere'
    look at what stands behind -C
[2]
$ crm --today 11/12 list promises
  crm: error: '11/12' is not a date that everybody reads alike
    write it as 2026-11-12 or as 2026-12-11
[2]
$ crm --today 2026-02-30 list promises
  crm: error: '2026-02-30' does not exist
    look at the month and the day
[2]
$ crm show maya-chan
  crm: error: no record 'maya-chan' (did you mean 'maya-chen'?)
    see what there is with: crm list promises (or another kind)
[2]
$ crm show p1
  crm: error: 'p1' is ambiguous
    it may be p10-evidence-list-for-the-claims-in, p11-can-the-studio-make-an-extra-demo, p12-price-and-date-for-the-extra-demo, p13-careers-page-banners-three-sizes, p14-final-product-copy-for-the, p15-catalogue-insert-layout-eight and 3 more
[2]
$ crm log-promise 'What' --to maya
  crm: error: log-promise needs --due
    see: crm help log-promise
[2]
$ crm log-promise 'What' --to maya --deu friday
  crm: error: unknown option '--deu' (did you mean '--due'?)
    see: crm help log-promise; a text that begins with a dash goes behind --
[2]
# Exact texts that a parser might take for something else.
$ crm log-promise -n --to maya --due 2026-12-01 --id x --why '[a, b]' --done-when='{}' -- '--due ++'
  --- /dev/null
  +++ b/promises/x.yaml
  @@ -0,0 +1,7 @@
  +by: team
  +to: maya-chen
  +what: "--due ++"
  +why: "[a, b]"
  +done_when: "{}"
  +made: 2026-11-21
  +due: 2026-12-01
$ @diff
