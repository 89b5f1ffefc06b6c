# Help comes from the command table: one screen, then examples first.
project: none

$ crm
  crm keeps what you promised your clients, and says what is due.
  There is no project here.
    crm init      start one in this directory
    crm --help    all commands
$ crm --help
  crm 0.1.0: what do we owe whom today, and how do we tell them?
  every day:
    check-followups  what is owed today, to whom, and how late it is
    log-promise      what we promised whom, or they us, and by when
    update-promise   delivered, moved, accepted: what happened to a promise
    delay-notice     tell a delay early: a record, and a letter to each reader
    brief            one screen to read before you meet somebody (private)
    log-interaction  a contact: what was said, and what was not
    status-update    a letter: red, amber or green, what is needed, done and next
    retro            look back, and change something next time
  start:   init
  know:    add-stakeholder rename note relate map
  keep:    log-request snooze
  talk:    timeline outline draft lint-text
  learn:   log-feedback log-goodwill report
  data:    list show search set edit remove import export merge-driver validate
           rules schema completion help

  options: -C DIR, -p DIR, --today DATE, --color WHEN, -q, -v, --no-input, -h, -V
  exit:    0 done, 1 found, 2 usage, 3 data, 4 conflict, 5 disk, 6 partly, 70 bug
  crm help COMMAND begins with examples; crm help options is about the common ones
$ crm help show
  usage: crm show ID [OPTIONS]

  one record, whatever its kind

  examples:
    crm show maya
    crm show k3f9

  arguments:
    ID  an id, the beginning of one, its random part, or a stakeholder's name

  options:
    -f, --format NAME  how to answer: text, json, csv, md, ids
        --json         the same as --format json
    -o, --output FILE  write the answer to FILE instead of standard output

  common:  -C DIR, -p DIR, --today DATE, --color WHEN, -q, -v, --no-input, -h, -V
           (see: crm help options)
$ crm show --help | head -n 1
  usage: crm show ID [OPTIONS]
$ crm help options
  Every command takes these options, before or after its name.

  options:
    -C DIR             run as if started in DIR
    -p, --project DIR  the project in DIR, not the one found from here
                       (repeatable)
        --today DATE   the project as it stood on that day
        --color WHEN   colours: auto, always, never
    -q, --quiet        no notes, only results
    -v, --verbose      say what is read
        --no-input     never ask
    -h, --help         this help
    -V, --version      the version

  exit:    0 done, 1 found something, 2 usage, 3 no project or bad data, 4 changed
           by somebody else, 5 cannot read or write, 6 partly done, 70 a bug
$ crm help shwo
  crm: error: no help for 'shwo' (did you mean 'show'?)
    crm --help lists the commands
[2]
$ crm --version
  crm 0.1.0
