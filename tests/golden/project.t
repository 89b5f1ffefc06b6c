# Which project a call is about.
project: studio

$ mkdir below && cd below && crm list retros && crm show june --columns x
  crm: note: no retros
  crm: error: unknown option '--columns'
    see: crm help show; a text that begins with a dash goes behind --
[2]
$ cd below && crm show june --format ids
  june-osei
$ cd .. && crm list stakeholders
  crm: error: no project here: no crm.yaml in this directory or above it
    start one with crm init, or name one with -p DIR or CRM_PROJECT
[3]
$ cd .. && crm
  crm keeps what you promised your clients, and says what is due.
  There is no project here.
    crm init      start one in this directory
    crm --help    all commands
$ cd .. && crm -C work show june --format ids
  june-osei
$ cd .. && crm -p work show june --format ids
  june-osei
$ cd .. && CRM_PROJECT=work crm show june --format ids
  june-osei
$ crm -p nowhere show june
  crm: error: $TMP/work/nowhere/crm.yaml: no project here
    start one with crm init, or name one with -p DIR
[3]
$ crm -p . -p . show june --format ids
  june-osei
  june-osei
$ crm -p . -p . show june --format csv
  id,project,name,title,org,power,interest
  june-osei,Larkfield Outdoor - Autumn and Holiday 2026 creative programme,June Osei,Employer Brand Manager,People,low,high
  june-osei,Larkfield Outdoor - Autumn and Holiday 2026 creative programme,June Osei,Employer Brand Manager,People,low,high
$ crm -p . -p . log-request Flyers --from june
  crm: error: log-request changes one project only
    give -p only once
[2]
$ crm -p . -p . list stakeholders --where name~june
  id         project                                                         name       title                   org     power  interest
  june-osei  Larkfield Outdoor - Autumn and Holiday 2026 creative programme  June Osei  Employer Brand Manager  People  low    high
  june-osei  Larkfield Outdoor - Autumn and Holiday 2026 creative programme  June Osei  Employer Brand Manager  People  low    high
# One that cannot be read does not hide the others.
$ crm -p . -p nowhere list stakeholders --where name~june --columns name
  crm: error: $TMP/work/nowhere/crm.yaml: no project here
    start one with crm init, or name one with -p DIR
  id         name
  june-osei  June Osei
[3]
# From elsewhere, the command that settles a follow-up says which project; in a mail, which is read anywhere, in full.
$ cd .. && crm -p work check-followups | grep 'p07.* apologised'
                     crm -p work update-promise p07-four-one-page-battle-cards apologised
$ cd .. && crm -C work check-followups | grep 'p07.* apologised'
                     crm -p work update-promise p07-four-one-page-battle-cards apologised
$ cd .. && CRM_PROJECT=work crm check-followups | grep 'p07.* apologised'
                     crm update-promise p07-four-one-page-battle-cards apologised
$ cd .. && crm -p work check-followups --format mail | python3 -c 'import email, email.policy, sys; print(email.message_from_file(sys.stdin, policy=email.policy.default).get_body(("plain",)).get_content())' | grep 'p07.* apologised'
      crm -p $TMP/work update-promise p07-four-one-page-battle-cards apologised
# Pages and letters are written for one project after the other; one that knows nothing of what was asked is passed over.
$ crm init ../second --name 'Second' --pm-name Jo --pm-email jo@studio.example --team studio --timezone Europe/Madrid -q
  $TMP/second
$ crm -p ../second add-stakeholder 'Maya Chen' --org Shops --power high --interest high --check-in-every 7 -q
  maya-chen
$ crm -p ../second -p . brief maya | grep -A2 -B2 PRIVATE
  PRIVATE: Second: Maya Chen, Saturday 21 November 2026

  Shops
  --
  A change of tone may have nothing to do with you.

  PRIVATE: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: Maya Chen, Saturday 21 November 2026

  Vice President, Marketing; answers to Chief Executive
$ crm -p ../second -p . timeline june | head -3
  crm: note: not in 'Second': no stakeholder or promise 'june'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme
  ==============================================================
  ^$ (re)
$ crm -p ../second -p . timeline nobody
  crm: error: no stakeholder or promise 'nobody'
    see what there is with: crm -p $TMP/second list stakeholders, crm -p $TMP/second list promises
[2]
$ crm -p ../second -p . report | grep ' · Saturday'
  Second · Saturday 21 November 2026
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026
$ crm -p ../second -p . map --format md | grep Saturday
  # Second · Saturday 21 November 2026
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026
$ crm -p ../second -p . report --json | python3 -c 'import json, sys; print([one["project"] for one in json.load(sys.stdin)])'
  ['Second', 'Larkfield Outdoor - Autumn and Holiday 2026 creative programme']
$ crm -p ../second -p . outline --for maya --json | head -3
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with maya-chen
  crm: note: not in 'Second': nothing is promised to Maya Chen yet
  [
  {
    "schema": "crm.letter/1",
$ cd .. && mkdir -p tidy && cp -r work tidy/crm && cd tidy && crm show june --format ids
  june-osei

# The day of a project begins in its own time zone, which must be known.
$ sed -i 's|^timezone: .*|timezone: Mars/Olympus|' crm.yaml; crm --today 2026-11-21 list retros
  crm: error: crm.yaml:8:11: time zone 'Mars/Olympus' is not known here
    timezone: Mars/Olympus
              ^
    write a name of the system's zone database, for example Europe/Madrid, or install tzdata
[3]
$ crm validate
  crm: error: crm.yaml:8:11: time zone 'Mars/Olympus' is not known here
    timezone: Mars/Olympus
              ^
    write a name of the system's zone database, for example Europe/Madrid, or install tzdata
[1]
$ sed -i 's|^timezone: .*|timezone: ../../etc/passwd|' crm.yaml; crm list retros
  crm: error: crm.yaml:8:11: time zone '../../etc/passwd' is not known here
    timezone: ../../etc/passwd
              ^
    write a name of the system's zone database, for example Europe/Madrid, or install tzdata
[3]
# What names another zone on another machine names none.
$ sed -i 's|^timezone: .*|timezone: UTC|' crm.yaml; crm set project timezone=posixrules
  crm: error: crm.yaml:8: time zone 'posixrules' is not known here
    timezone: posixrules
    write a name of the system's zone database, for example Europe/Madrid
[2]
$ sed -i 's|^timezone: .*|timezone: localtime|' crm.yaml; crm list retros
  crm: error: crm.yaml:8:11: time zone 'localtime' is not known here
    timezone: localtime
              ^
    write a name of the system's zone database, for example Europe/Madrid, or install tzdata
[3]
$ sed -i '/^timezone:/d' crm.yaml; crm list retros
  crm: error: crm.yaml:1: the project has no time zone, so nobody knows what day it is there
    write one, for example timezone: Europe/Madrid
[3]
$ crm validate
  crm: error: crm.yaml:1: missing field 'timezone'
    crm: 1
    add 'timezone: …' (text)
[1]
