# Several projects at once, in the formats that make one answer of them.
project: studio

$ crm init ../second --name Second --pm-name 'Priya Nair' --pm-email "$(sed -n 's/^  email: //p' crm.yaml | head -1)" --team studio --timezone Europe/Madrid -q
  $TMP/second
$ cd ../second && crm add-stakeholder 'Maya Chen' --org Shops --power high -q && crm log-promise Windows --to maya --due 2026-11-20 --made 2026-11-02 --id windows -q 2>/dev/null
  maya-chen
  windows

# A page has each beneath its own heading, after a line that leads to them.
$ crm -p ../second -p . report --format html | grep -e '<title>' -e '<a href="#project-[0-9]"' -e '<h1>'
  <title>Second · Saturday 21 November 2026, and 1 more</title>
  <li><a href="#project-1">Second</a>
  <li><a href="#project-2">Larkfield Outdoor - Autumn and Holiday 2026 creative programme</a>
  <h1>Second</h1>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
$ crm -p ../second -p . report --for maya --format html | grep -e '<title>' -e '<a href' -e '<h1>'
  <title>Second · for Maya Chen, and 1 more</title>
  <li><a href="#project-1">Second</a></li>
  <li><a href="#project-2">Larkfield Outdoor - Autumn and Holiday 2026 creative programme</a></li>
  <h1>Second</h1>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
# Who is somebody else in each of them is not one reader.
$ crm -C ../second add-stakeholder 'Tom Baker' -q; crm -p ../second -p . report --for tom; crm -p ../second -p . status-update --for tom
  tom-baker
  crm: error: 'tom' is tom-alvarez in 'Larkfield Outdoor - Autumn and Holiday 2026 creative progra…' and tom-baker in 'Second'
    name one of them by the whole id
  crm: error: 'tom' is tom-alvarez in 'Larkfield Outdoor - Autumn and Holiday 2026 creative progra…' and tom-baker in 'Second'
    name one of them by the whole id
[2]
$ crm -p ../second -p . report --for tom-baker | head -n 2; crm -C ../second remove tom-baker --yes -q
  crm: note: not in 'Larkfield Outdoor - Autumn and Holiday 2026 creative progra…': no stakeholder 'tom-baker'
  Second · for Tom Baker
  ^$ (re)
$ crm -p ../second -p . report --for june --format html | grep -e '<title>' -e '<a href' -e '<h1>'
  crm: note: not in 'Second': no stakeholder 'june'
  <title>Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for June Osei</title>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
$ crm -p ../second -p . report --for nobody --format html
  crm: error: no stakeholder 'nobody'
    see what there is with: crm -p $TMP/second list stakeholders
[2]
$ crm -p ../second -p . check-followups --rule overdue --format html --fail-on never | grep -e '<title>' -e '<a href' -e '<h1>'
  <title>Second · Saturday 21 November 2026, and 1 more</title>
  <li><a href="#project-1">Second</a>
  <li><a href="#project-2">Larkfield Outdoor - Autumn and Holiday 2026 creative programme</a>
  <h1>Second</h1>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>

# A brief says first that it is private, whatever stands below.
$ crm -p ../second -p . brief maya | head -1
  PRIVATE: Second: Maya Chen, Saturday 21 November 2026
$ crm -p ../second -p . brief maya --format md | head -1
  # PRIVATE: Second: Maya Chen, Saturday 21 November 2026
$ crm -p ../second -p . brief maya --format html | grep -A3 '<body>'
  <body>
  <nav class="contents" aria-label="Projects"><ul>
  <li><a href="#project-1">Second</a></li>
  <li><a href="#project-2">Larkfield Outdoor - Autumn and Holiday 2026 creative programme</a></li>

# A table names the project of each row.
$ crm -p ../second -p . show maya --format csv
  id,project,name,title,org,power,interest
  maya-chen,Second,Maya Chen,,Shops,high,
  maya-chen,Larkfield Outdoor - Autumn and Holiday 2026 creative programme,Maya Chen,"Vice President, Marketing",Marketing,high,high
$ crm -p ../second -p . list promises --where to=maya-chen --columns what --format csv
  id,project,what
  windows,Second,Windows
  p02-written-playback-of-the-holiday,Larkfield Outdoor - Autumn and Holiday 2026 creative programme,Written playback of the holiday campaign brief
  p09-holiday-campaign-master-film-30,Larkfield Outdoor - Autumn and Holiday 2026 creative programme,"Holiday campaign master film, 30 seconds"
  p18-six-15-second-social-cuts-of-the,Larkfield Outdoor - Autumn and Holiday 2026 creative programme,Six 15-second social cuts of the holiday film
$ crm -p ../second rename windows hal -q && crm -p ../second -p . show hal --format csv
  hal
  crm: error: what was found is of different kinds, which makes no one table
    give -p only once, or choose another --format
[2]
$ crm -p ../second rename hal windows -q
  windows

# A letter goes to one person about one project.
$ crm -p ../second set -q maya email=maya@client.example && crm set -q maya email=maya@client.example && crm -p ../second -p . -q status-update --for maya --format mail
  crm: error: mail is about one project, and 2 of these have an answer
    give -p only once, for the one that is meant
[2]
$ crm set -q june email=june@client.example && crm -p ../second -p . -q status-update --for june --format mail | grep -A1 ^Subject
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme:
   status green on Saturday 21 November 2026

# One mail for one reader; for several readers there is no one mail.
$ crm -p ../second -p . check-followups --format mail | grep -e ^To: -e programme:
   programme: 9 late, 1 today, 3 soon
  To: Priya Nair <priya.nair@larkfield.example>
$ sed -i 's/^  email: .*/  email: ana@second.example/' ../second/crm.yaml
$ crm -p ../second -p . check-followups --format mail
  crm: error: 2 messages cannot be printed as one: to ana@second.example, priya.nair@larkfield.example
    --to ADDRESS makes one of them, --send hands over each
[2]
$ crm -p ../second -p . check-followups --format mail --to ops@studio.example | grep -e ^From: -e ^To:
  From: Priya Nair <ana@second.example>
  To: ops@studio.example
$ crm -p ../second -p . check-followups --format mail --each-owner
  crm: error: 2 messages cannot be printed as one: to ana@second.example, priya.nair@larkfield.example
    --send hands over each; to look at one, add --owner NAME
[2]

# A command that is printed can be typed as it stands.
$ cd .. && crm -p second log-interaction Kickoff --with maya --kind meeting --id kickoff
  crm: note: send them your understanding: crm -p second draft playback --for maya-chen
  kickoff meeting with Maya Chen on Saturday 21 November 2026
$ cd .. && crm -C second draft playback --for maya
  crm: error: 'kickoff' does not say what Maya Chen said: there is nothing to play back
    note it first: crm -p second set kickoff said=TEXT
[2]
$ cd .. && CRM_PROJECT=second crm draft playback --for maya
  crm: error: 'kickoff' does not say what Maya Chen said: there is nothing to play back
    note it first: crm set kickoff said=TEXT
[2]
$ cd .. && crm -p second show nobody
  crm: error: no record 'nobody'
    see what there is with: crm -p second list promises (or another kind)
[2]
$ cd .. && crm -p second -p work show nobody
  crm: error: no record 'nobody'
    see what there is with: crm -p second list promises (or another kind)
[2]
$ cd .. && crm -p second map
  Second · Saturday 21 November 2026

  power ↑
  ┌─ keep satisfied ─────────┬─ manage closely ─────────┐
  │ nobody                   │ nobody                   │
  ├─ monitor ────────────────┼─ keep informed ──────────┤
  │ nobody                   │ nobody                   │
  └──────────────────────────┴──────────────────────────┘
                                               interest →

  Power or interest unknown
    Maya Chen, Shops
      crm -p second set maya-chen interest=LEVEL
$ cd .. && crm -p second map --format md | tail -1
  - Maya Chen, Shops: `crm -p $TMP/second set maya-chen interest=LEVEL`
$ sed -i 's/^org:/orgg:/' ../second/stakeholders/maya-chen.yaml && cd .. && crm -p second map --format html 2>/dev/null | grep -o 'What to mend[^<]*'
  What to mend: crm -p $TMP/second validate
$ crm -p nowhere check-followups
  crm: error: $TMP/work/nowhere/crm.yaml: no project here
    start one with crm init, or name one with -p DIR
[3]
