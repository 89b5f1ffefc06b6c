# A record that cannot be read is named in every answer that is read far from stderr, and never in what a client reads.
project: studio
today: 2026-11-21

$ sed -i '3i <<<<<<< HEAD' promises/p09-holiday-campaign-master-film-30.yaml
$ crm check-followups --format md 2>/dev/null | head -4
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  **Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate**
  ^$ (re)
$ crm check-followups --format html 2>/dev/null | grep -B1 -A1 'class="incomplete"'
  </svg>
  <p class="incomplete">Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate</p>
  <header>
$ crm check-followups --format mail 2>/dev/null | grep -A2 -e ^Subject -e 'Not complete'
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: 7
   late, 1 today, 3 soon; 1 record could not be read
  To: Priya Nair <priya.nair@larkfield.example>
  --
  Not complete. 1 record could not be read: promises/p09-holiday-campaign-mas=
  ter-film-30.yaml. What to mend: crm validate

  --
  <p class=3D"incomplete">Not complete. 1 record could not be read: promises/=
  p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate</p>
  <header>
$ crm check-followups --format ics 2>/dev/null | tr -d '\r' | sed -n 4,11p
  BEGIN:VEVENT
  UID:crm.validate@6c0771dc045e9e12.crm
  DTSTAMP:20261121T000000Z
  DTSTART;VALUE=DATE:20261121
  DTEND;VALUE=DATE:20261122
  TRANSP:TRANSPARENT
  SUMMARY:1 record could not be read
  DESCRIPTION:Not complete. 1 record could not be read: promises/p09-holiday-
$ crm check-followups --format ics --as todo 2>/dev/null | tr -d '\r' | sed -n 4,9p
  BEGIN:VTODO
  UID:crm.validate@6c0771dc045e9e12.crm
  DTSTAMP:20261121T000000Z
  DUE;VALUE=DATE:20261121
  SUMMARY:1 record could not be read
  DESCRIPTION:Not complete. 1 record could not be read: promises/p09-holiday-
$ crm report --format html 2>/dev/null | grep 'class="incomplete"'
  <p class="incomplete">Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate</p>
$ crm report --format md 2>/dev/null | head -4
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  **Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate**
  ^$ (re)
$ crm map --format html 2>/dev/null | grep 'class="incomplete"'
  <p class="incomplete">Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate</p>
$ crm map --format md 2>/dev/null | head -4
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  **Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. What to mend: crm validate**
  ^$ (re)
$ crm report --for maya --format html --output maya.html; grep -c -e p09 -e 'crm ' -e 'could not' maya.html
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:3:1: a merge conflict was left here
    <<<<<<< HEAD
    ^
    keep the right version of the lines, and take the marker lines out
  crm: warning: 1 record could not be read: something may be missing in this
  0
[1]
$ crm status-update --for maya
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:3:1: a merge conflict was left here
    <<<<<<< HEAD
    ^
    keep the right version of the lines, and take the marker lines out
  crm: error: 'promises/p09-holiday-campaign-master-film-30.yaml' cannot be read, so nobody can say that all is on track
    mend it (crm validate), then write the letter
[3]
$ crm outline --for maya --output maya.txt; grep -c -e p09 -e 'crm ' -e 'could not' maya.txt
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:3:1: a merge conflict was left here
    <<<<<<< HEAD
    ^
    keep the right version of the lines, and take the marker lines out
  crm: warning: 1 record could not be read: something may be missing in this
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with maya-chen
  0
[1]
$ sed -i 's/^due: .*/due: 2026-02-30/' promises/p18-six-15-second-social-cuts-of-the.yaml
$ crm check-followups --format md 2>/dev/null | sed -n 3p
  **Not complete. 1 record could not be read: promises/p09-holiday-campaign-master-film-30.yaml. 1 record has an error: promises/p18-six-15-second-social-cuts-of-the.yaml. What to mend: crm validate**
