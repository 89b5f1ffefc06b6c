# The same answer for programs.
project: studio
today: 2026-10-15

$ crm check-followups
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Thursday 15 October 2026

  Late
    37 days  Maya Chen    Marketing
             check in, update
             crm log-interaction SUMMARY --kind check-in --with maya-chen
    36 days  Rosa Lindt   Sales
             check in, update
             crm log-interaction SUMMARY --kind check-in --with rosa-lindt
    28 days  Tom Alvarez  Marketing
             check in
             crm log-interaction SUMMARY --kind check-in --with tom-alvarez
    24 days  June Osei    People
             check in
             crm log-interaction SUMMARY --kind check-in --with june-osei
    23 days  Dev Patel    Sales
             check in
             crm log-interaction SUMMARY --kind check-in --with dev-patel
    10 days  Hal Briggs   Legal
             check in
             crm log-interaction SUMMARY --kind check-in --with hal-briggs

  10 pieces of advice: crm check-followups --all
$ crm check-followups --format ids
  rosa-lindt
  tom-alvarez
  june-osei
  dev-patel
  maya-chen
  hal-briggs
  p01-autumn-catalogue-cover-three
  finance-partners
$ crm check-followups --format csv
  rule,level,subject,stakeholder,date,days,business_days,related,owner,message,file,line,snoozed
  check-in,late,rosa-lindt,rosa-lindt,2026-09-09,36,26,,,a talk with Rosa Lindt was due by Wednesday 9 September 2026,stakeholders/rosa-lindt.yaml,6,false
  check-in,late,tom-alvarez,tom-alvarez,2026-09-17,28,20,,,a talk with Tom Alvarez was due by Thursday 17 September 2026,stakeholders/tom-alvarez.yaml,1,false
  check-in,late,june-osei,june-osei,2026-09-21,24,18,,,a talk with June Osei was due by Monday 21 September 2026,stakeholders/june-osei.yaml,5,false
  check-in,late,dev-patel,dev-patel,2026-09-22,23,17,,,a talk with Dev Patel was due by Tuesday 22 September 2026,stakeholders/dev-patel.yaml,6,false
  check-in,late,maya-chen,maya-chen,2026-09-22,23,17,,,a talk with Maya Chen was due by Tuesday 22 September 2026,stakeholders/maya-chen.yaml,1,false
  check-in,late,hal-briggs,hal-briggs,2026-10-05,10,8,,,a talk with Hal Briggs was due by Monday 5 October 2026,stakeholders/hal-briggs.yaml,5,false
  update,late,maya-chen,maya-chen,2026-09-08,37,27,,,a status update to Maya Chen was due by Tuesday 8 September 2026,stakeholders/maya-chen.yaml,5,false
  update,late,rosa-lindt,rosa-lindt,2026-09-16,29,21,,,a status update to Rosa Lindt was due by Wednesday 16 September 2026,stakeholders/rosa-lindt.yaml,6,false
  retro-due,advice,p01-autumn-catalogue-cover-three,tom-alvarez,2026-09-21,24,18,,Jo Reyes,"look back on 'Autumn catalogue cover, three concept routes' with the team",promises/p01-autumn-catalogue-cover-three.yaml,16,false
  outline-owed,advice,project,,2026-09-01,44,31,,,nobody has been given an outline of the milestones,crm.yaml,7,false
  never-contacted,advice,rosa-lindt,rosa-lindt,2026-09-02,43,30,,,nobody has spoken with Rosa Lindt yet,stakeholders/rosa-lindt.yaml,6,false
  never-contacted,advice,hal-briggs,hal-briggs,2026-09-03,42,29,,,nobody has spoken with Hal Briggs yet,stakeholders/hal-briggs.yaml,5,false
  never-contacted,advice,dev-patel,dev-patel,2026-09-08,37,27,,,nobody has spoken with Dev Patel yet,stakeholders/dev-patel.yaml,6,false
  never-contacted,advice,june-osei,june-osei,2026-09-10,35,25,,,nobody has spoken with June Osei yet,stakeholders/june-osei.yaml,5,false
  never-contacted,advice,finance-partners,finance-partners,2026-09-14,31,23,,,nobody has spoken with Finance Business Partners yet,stakeholders/finance-partners.yaml,6,false
  gap,advice,maya-chen,maya-chen,,,,,,Maya Chen is supportive and should be leading: what would win them over?,stakeholders/maya-chen.yaml,1,false
  gap,advice,rosa-lindt,rosa-lindt,,,,,,Rosa Lindt is neutral and should be supportive: what would win them over?,stakeholders/rosa-lindt.yaml,1,false
  single-contact,advice,Legal,hal-briggs,,,,,,Hal Briggs is the only person we know at Legal: meet a second one,stakeholders/hal-briggs.yaml,1,false
  single-contact,advice,People,june-osei,,,,,,June Osei is the only person we know at People: meet a second one,stakeholders/june-osei.yaml,1,false
  single-contact,advice,Product,ines-moreau,,,,,,Ines Moreau is the only person we know at Product: meet a second one,stakeholders/ines-moreau.yaml,1,false
$ crm check-followups --format md
  # Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Thursday 15 October 2026

  ## Late

  - 37 days · **Maya Chen** · Marketing \x20 (esc)
    check in, update \x20 (esc)
    `crm log-interaction SUMMARY --kind check-in --with maya-chen`
  - 36 days · **Rosa Lindt** · Sales \x20 (esc)
    check in, update \x20 (esc)
    `crm log-interaction SUMMARY --kind check-in --with rosa-lindt`
  - 28 days · **Tom Alvarez** · Marketing \x20 (esc)
    check in \x20 (esc)
    `crm log-interaction SUMMARY --kind check-in --with tom-alvarez`
  - 24 days · **June Osei** · People \x20 (esc)
    check in \x20 (esc)
    `crm log-interaction SUMMARY --kind check-in --with june-osei`
  - 23 days · **Dev Patel** · Sales \x20 (esc)
    check in \x20 (esc)
    `crm log-interaction SUMMARY --kind check-in --with dev-patel`
  - 10 days · **Hal Briggs** · Legal \x20 (esc)
    check in \x20 (esc)
    `crm log-interaction SUMMARY --kind check-in --with hal-briggs`

  10 pieces of advice: crm check-followups --all
$ crm check-followups --json | head -n 40
  {
    "schema": "crm.followups/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
    "today": "2026-10-15",
    "followups": [
      {
        "rule": "check-in",
        "level": "late",
        "subject": "rosa-lindt",
        "stakeholder": "rosa-lindt",
        "date": "2026-09-09",
        "days": 36,
        "business_days": 26,
        "related": [],
        "owner": null,
        "message": "a talk with Rosa Lindt was due by Wednesday 9 September 2026",
        "file": "stakeholders/rosa-lindt.yaml",
        "line": 6,
        "snoozed": false
      },
      {
        "rule": "check-in",
        "level": "late",
        "subject": "tom-alvarez",
        "stakeholder": "tom-alvarez",
        "date": "2026-09-17",
        "days": 28,
        "business_days": 20,
        "related": [],
        "owner": null,
        "message": "a talk with Tom Alvarez was due by Thursday 17 September 2026",
        "file": "stakeholders/tom-alvarez.yaml",
        "line": 1,
        "snoozed": false
      },
      {
        "rule": "check-in",
        "level": "late",
        "subject": "june-osei",
        "stakeholder": "june-osei",
$ crm check-followups --format github --fail-on never
  ::warning file=stakeholders/rosa-lindt.yaml,line=6,col=1,title=check-in::a talk with Rosa Lindt was due by Wednesday 9 September 2026
  ::warning file=stakeholders/tom-alvarez.yaml,line=1,col=1,title=check-in::a talk with Tom Alvarez was due by Thursday 17 September 2026
  ::warning file=stakeholders/june-osei.yaml,line=5,col=1,title=check-in::a talk with June Osei was due by Monday 21 September 2026
  ::warning file=stakeholders/dev-patel.yaml,line=6,col=1,title=check-in::a talk with Dev Patel was due by Tuesday 22 September 2026
  ::warning file=stakeholders/maya-chen.yaml,line=1,col=1,title=check-in::a talk with Maya Chen was due by Tuesday 22 September 2026
  ::warning file=stakeholders/hal-briggs.yaml,line=5,col=1,title=check-in::a talk with Hal Briggs was due by Monday 5 October 2026
  ::warning file=stakeholders/maya-chen.yaml,line=5,col=1,title=update::a status update to Maya Chen was due by Tuesday 8 September 2026
  ::warning file=stakeholders/rosa-lindt.yaml,line=6,col=1,title=update::a status update to Rosa Lindt was due by Wednesday 16 September 2026
  ::notice file=promises/p01-autumn-catalogue-cover-three.yaml,line=16,col=1,title=retro-due::look back on 'Autumn catalogue cover, three concept routes' with the team
  ::notice file=crm.yaml,line=7,col=1,title=outline-owed::nobody has been given an outline of the milestones
  ::notice file=stakeholders/rosa-lindt.yaml,line=6,col=1,title=never-contacted::nobody has spoken with Rosa Lindt yet
  ::notice file=stakeholders/hal-briggs.yaml,line=5,col=1,title=never-contacted::nobody has spoken with Hal Briggs yet
  ::notice file=stakeholders/dev-patel.yaml,line=6,col=1,title=never-contacted::nobody has spoken with Dev Patel yet
  ::notice file=stakeholders/finance-partners.yaml,line=6,col=1,title=never-contacted::nobody has spoken with Finance Business Partners yet
  ::notice file=stakeholders/maya-chen.yaml,line=1,col=1,title=gap::Maya Chen is supportive and should be leading: what would win them over?
  ::notice file=stakeholders/rosa-lindt.yaml,line=1,col=1,title=gap::Rosa Lindt is neutral and should be supportive: what would win them over?
  ::notice file=stakeholders/hal-briggs.yaml,line=1,col=1,title=single-contact::Hal Briggs is the only person we know at Legal: meet a second one
  ::notice file=stakeholders/ines-moreau.yaml,line=1,col=1,title=single-contact::Ines Moreau is the only person we know at Product: meet a second one
$ crm check-followups --format gcc --fail-on never
  stakeholders/rosa-lindt.yaml:6:1: warning: a talk with Rosa Lindt was due by Wednesday 9 September 2026 [check-in]
  stakeholders/tom-alvarez.yaml:1:1: warning: a talk with Tom Alvarez was due by Thursday 17 September 2026 [check-in]
  stakeholders/june-osei.yaml:5:1: warning: a talk with June Osei was due by Monday 21 September 2026 [check-in]
  stakeholders/dev-patel.yaml:6:1: warning: a talk with Dev Patel was due by Tuesday 22 September 2026 [check-in]
  stakeholders/maya-chen.yaml:1:1: warning: a talk with Maya Chen was due by Tuesday 22 September 2026 [check-in]
  stakeholders/hal-briggs.yaml:5:1: warning: a talk with Hal Briggs was due by Monday 5 October 2026 [check-in]
  stakeholders/maya-chen.yaml:5:1: warning: a status update to Maya Chen was due by Tuesday 8 September 2026 [update]
  stakeholders/rosa-lindt.yaml:6:1: warning: a status update to Rosa Lindt was due by Wednesday 16 September 2026 [update]
  promises/p01-autumn-catalogue-cover-three.yaml:16:1: note: look back on 'Autumn catalogue cover, three concept routes' with the team [retro-due]
  crm.yaml:7:1: note: nobody has been given an outline of the milestones [outline-owed]
  stakeholders/rosa-lindt.yaml:6:1: note: nobody has spoken with Rosa Lindt yet [never-contacted]
  stakeholders/hal-briggs.yaml:5:1: note: nobody has spoken with Hal Briggs yet [never-contacted]
  stakeholders/dev-patel.yaml:6:1: note: nobody has spoken with Dev Patel yet [never-contacted]
  stakeholders/finance-partners.yaml:6:1: note: nobody has spoken with Finance Business Partners yet [never-contacted]
  stakeholders/maya-chen.yaml:1:1: note: Maya Chen is supportive and should be leading: what would win them over? [gap]
  stakeholders/rosa-lindt.yaml:1:1: note: Rosa Lindt is neutral and should be supportive: what would win them over? [gap]
  stakeholders/hal-briggs.yaml:1:1: note: Hal Briggs is the only person we know at Legal: meet a second one [single-contact]
  stakeholders/ines-moreau.yaml:1:1: note: Ines Moreau is the only person we know at Product: meet a second one [single-contact]
$ crm check-followups --format gitlab --rule overdue
  []
$ crm check-followups --format junit --rule overdue --rule answer-owed
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuite name="crm check-followups" tests="1" failures="0">
    <testcase classname="crm check-followups" name="nothing found"/>
  </testsuite>
$ crm check-followups --format html --rule overdue | sed -n '/<body>/,$p'
  <body>
  <main>
  <article>
  <svg class="patterns" aria-hidden="true" width="0" height="0">
  <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="3" height="6"/>
  </pattern>
  </svg>
  <header>
  <p class="kicker">Follow-ups · for our own people</p>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
  <p class="day">Thursday 15 October 2026</p>
  </header>
  <section id="owed" aria-labelledby="owed-heading">
  <h2 id="owed-heading">Owed today</h2>
  <p class="none">Nothing is due among what was asked for.</p>
  </section>
  </article>
  </main>
  </body>
  </html>
$ crm check-followups --format json --rule due-today --rule overdue
  {
    "schema": "crm.followups/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
    "today": "2026-10-15",
    "followups": [],
    "problems": []
  }
# A day with rules of every level.
$ crm --today 2026-11-21 check-followups --rule overdue --rule due-today --rule due-soon --rule owed-to-us --format github --fail-on never
  ::warning file=promises/p10-evidence-list-for-the-claims-in.yaml,line=7,col=1,title=overdue::'Evidence list for the claims in the holiday film' was due to Hal Briggs on Tuesday 10 November 2026, 11 days ago
  ::warning file=promises/p09-holiday-campaign-master-film-30.yaml,line=17,col=1,title=overdue::'Holiday campaign master film, 30 seconds' was due to Maya Chen on Friday 20 November 2026, 1 day ago
  ::warning file=promises/p12-price-and-date-for-the-extra-demo.yaml,line=8,col=1,title=due-today::'Price and date for the extra demo video' is due to Rosa Lindt today
  ::warning file=promises/p18-six-15-second-social-cuts-of-the.yaml,line=7,col=1,title=due-soon::'Six 15-second social cuts of the holiday film' is due to Maya Chen on Tuesday 24 November 2026
  ::warning file=promises/p13-careers-page-banners-three-sizes.yaml,line=7,col=1,title=due-soon::'Careers page banners, three sizes' is due to June Osei on Thursday 26 November 2026
  ::warning file=promises/p14-final-product-copy-for-the.yaml,line=7,col=1,title=owed-to-us::we still wait for 'Final product copy for the catalogue insert' from Tom Alvarez, expected on Wednesday 18 November 2026: ask what would help
$ crm --today 2026-11-21 check-followups --rule overdue --rule due-soon --format gitlab --fail-on never
  [
    {
      "type": "issue",
      "categories": [
        "Bug Risk"
      ],
      "description": "'Evidence list for the claims in the holiday film' was due to Hal Briggs on Tuesday 10 November 2026, 11 days ago",
      "check_name": "overdue",
      "fingerprint": "c258242b485c33a6",
      "severity": "minor",
      "location": {
        "path": "promises/p10-evidence-list-for-the-claims-in.yaml",
        "lines": {
          "begin": 7,
          "end": 7
        }
      }
    },
    {
      "type": "issue",
      "categories": [
        "Bug Risk"
      ],
      "description": "'Holiday campaign master film, 30 seconds' was due to Maya Chen on Friday 20 November 2026, 1 day ago",
      "check_name": "overdue",
      "fingerprint": "06bf7f6513a21fb0",
      "severity": "minor",
      "location": {
        "path": "promises/p09-holiday-campaign-master-film-30.yaml",
        "lines": {
          "begin": 17,
          "end": 17
        }
      }
    },
    {
      "type": "issue",
      "categories": [
        "Bug Risk"
      ],
      "description": "'Six 15-second social cuts of the holiday film' is due to Maya Chen on Tuesday 24 November 2026",
      "check_name": "due-soon",
      "fingerprint": "6565715a57c34739",
      "severity": "minor",
      "location": {
        "path": "promises/p18-six-15-second-social-cuts-of-the.yaml",
        "lines": {
          "begin": 7,
          "end": 7
        }
      }
    },
    {
      "type": "issue",
      "categories": [
        "Bug Risk"
      ],
      "description": "'Careers page banners, three sizes' is due to June Osei on Thursday 26 November 2026",
      "check_name": "due-soon",
      "fingerprint": "730f1acceaf327a9",
      "severity": "minor",
      "location": {
        "path": "promises/p13-careers-page-banners-three-sizes.yaml",
        "lines": {
          "begin": 7,
          "end": 7
        }
      }
    }
  ]
$ crm --today 2026-11-21 check-followups --rule overdue --rule owed-to-us --format junit --fail-on never
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuite name="crm check-followups" tests="3" failures="0">
    <testcase classname="overdue" name="p10-evidence-list-for-the-claims-in">
      <system-out>promises/p10-evidence-list-for-the-claims-in.yaml:7: &#39;Evidence list for the claims in the holiday film&#39; was due to Hal Briggs on Tuesday 10 November 2026, 11 days ago</system-out>
    </testcase>
    <testcase classname="overdue" name="p09-holiday-campaign-master-film-30">
      <system-out>promises/p09-holiday-campaign-master-film-30.yaml:17: &#39;Holiday campaign master film, 30 seconds&#39; was due to Maya Chen on Friday 20 November 2026, 1 day ago</system-out>
    </testcase>
    <testcase classname="owed-to-us" name="p14-final-product-copy-for-the">
      <system-out>promises/p14-final-product-copy-for-the.yaml:7: we still wait for &#39;Final product copy for the catalogue insert&#39; from Tom Alvarez, expected on Wednesday 18 November 2026: ask what would help</system-out>
    </testcase>
  </testsuite>
$ crm --today 2026-11-21 check-followups --rule overdue --rule conflict --format csv --fail-on never
  rule,level,subject,stakeholder,date,days,business_days,related,owner,message,file,line,snoozed
  overdue,late,p10-evidence-list-for-the-claims-in,hal-briggs,2026-11-10,11,8,,Lin Park,"'Evidence list for the claims in the holiday film' was due to Hal Briggs on Tuesday 10 November 2026, 11 days ago",promises/p10-evidence-list-for-the-claims-in.yaml,7,false
  overdue,late,p09-holiday-campaign-master-film-30,maya-chen,2026-11-20,1,0,,Sam Okafor,"'Holiday campaign master film, 30 seconds' was due to Maya Chen on Friday 20 November 2026, 1 day ago",promises/p09-holiday-campaign-master-film-30.yaml,17,false
  conflict,soon,p13-careers-page-banners-three-sizes,june-osei,,,,p18-six-15-second-social-cuts-of-the,Sam Okafor,"Sam Okafor has 'Careers page banners, three sizes' for June Osei and 'Six 15-second social cuts of the holiday film' for Maya Chen at the same time: decide in the open which comes first",promises/p13-careers-page-banners-three-sizes.yaml,1,false
$ crm --today 2026-11-21 check-followups --rule overdue --format html --fail-on never | sed -n '/<body>/,$p'
  <body>
  <main>
  <article>
  <svg class="patterns" aria-hidden="true" width="0" height="0">
  <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="3" height="6"/>
  </pattern>
  </svg>
  <header>
  <p class="kicker">Follow-ups · for our own people</p>
  <h1>Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
  <p class="day">Saturday 21 November 2026</p>
  <ul class="counts">
  <li class="late">2 late</li>
  </ul>
  </header>
  <section id="owed" aria-labelledby="owed-heading">
  <h2 id="owed-heading">Owed today</h2>
  <p class="lead">P1 to P5 is the priority of a promise, by its urgency and impact: P1 comes first.</p>
  <div class="group">
  <h3 class="late">Late · 2</h3>
  <ul class="entries">
  <li class="entry late">
  <span class="when">1 day <span class="rank" title="priority 1 of 5">P1</span></span>
  <div><strong>Holiday campaign master film, 30 seconds</strong> <span class="who">→ Maya Chen&nbsp;·</span> <span class="who">Sam Okafor</span><p class="words">overdue</p></div>
  <code>crm update-promise p09-holiday-campaign-master-film-30 delivered</code>
  </li>
  <li class="entry late">
  <span class="when">11 days <span class="rank" title="priority 2 of 5">P2</span></span>
  <div><strong>Evidence list for the claims in the holiday film</strong> <span class="who">→ Hal Briggs&nbsp;·</span> <span class="who">Lin Park</span><p class="words">overdue</p></div>
  <code>crm update-promise p10-evidence-list-for-the-claims-in delivered</code>
  </li>
  </ul>
  </div>
  </section>
  </article>
  </main>
  </body>
  </html>
$ crm --today 2026-11-21 check-followups --rule overdue --explain --format html --fail-on never | grep -A1 'P2'
  <span class="when">11 days <span class="rank" title="priority 2 of 5">P2</span></span>
  <div><strong>Evidence list for the claims in the holiday film</strong> <span class="who">→ Hal Briggs&nbsp;·</span> <span class="who">Lin Park</span><p>overdue: &#39;Evidence list for the claims in the holiday film&#39; was due to Hal Briggs on Tuesday 10 November 2026, 11 days ago</p><p class="words">Do what you said you would do. A date that passes in silence costs more trust than one that is moved early.</p></div>
# Several projects at once.
$ cp -r . $TMP/other && sed -i 's/^name: .*/name: The other/' $TMP/other/crm.yaml
$ crm -p . -p $TMP/other check-followups --rule overdue
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Thursday 15 October 2026

  Nothing is due among what was asked for.

  The other · Thursday 15 October 2026

  Nothing is due among what was asked for.
$ crm -p . -p $TMP/other check-followups --rule overdue --format csv
  rule,level,subject,stakeholder,date,days,business_days,related,owner,message,file,line,snoozed,project
$ crm -p . -p $TMP/other check-followups --rule overdue --format ids
$ crm -p . -p $TMP/other check-followups --rule overdue --json | grep -E '"(schema|project|today|name|subject)"'
    "schema": "crm.followups/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme, The other",
    "today": "2026-10-15",
# A stakeholder whom only one of them knows.
$ cd $TMP/other && sed -i 's/^name: .*/name: Dana Patel/' stakeholders/dev-patel.yaml && cd - >/dev/null && crm -p . -p $TMP/other -q check-followups --stakeholder 'Dev Patel' --format ids
  dev-patel
$ crm -p . -p $TMP/other check-followups --stakeholder 'Devv Patel'
  crm: error: no stakeholder 'Devv Patel' (did you mean 'Dev Patel'?)
    see what there is with: crm -p . -p $TMP/other list stakeholders
[2]
$ crm -p . -p nowhere check-followups --rule overdue --format ids
  crm: error: $TMP/work/nowhere/crm.yaml: no project here
    start one with crm init, or name one with -p DIR
[3]
# A calendar says in its summaries what is to be done.
$ crm --today 2026-11-21 check-followups --all --format ics --fail-on never | tr -d '\r' | sed ':a;N;$!ba;s/\n //g' | grep ^SUMMARY
  SUMMARY:Overdue: Holiday campaign master film\, 30 seconds → Maya Chen
  SUMMARY:Apology owed: Four one-page battle cards → Rosa Lindt
  SUMMARY:Overdue: Evidence list for the claims in the holiday film → Hal Briggs
  SUMMARY:Follow up the low score of Ines Moreau
  SUMMARY:Check in with Finance Business Partners
  SUMMARY:Answer owed: Localised flyers for Portland and Boise → Dev Patel
  SUMMARY:Check in with Maya Chen
  SUMMARY:Check in with Dev Patel
  SUMMARY:Due today: Price and date for the extra demo video → Rosa Lindt
  SUMMARY:Due soon: Six 15-second social cuts of the holiday film → Maya Chen
  SUMMARY:Due soon: Careers page banners\, three sizes → June Osei
  SUMMARY:Owed to us: Final product copy for the catalogue insert ← Tom Alvarez
  SUMMARY:Retro due: Autumn catalogue cover\, three concept routes → Tom Alvarez
  SUMMARY:Celebrate: Trail 3 launch film storyboard → Ines Moreau
  SUMMARY:Give an outline of the milestones
  SUMMARY:Win Rosa Lindt over
  SUMMARY:Play the meeting back to Hal Briggs
  SUMMARY:Retro due: Trade show banner print files → Dev Patel
  SUMMARY:Play the meeting back to Tom Alvarez
  SUMMARY:Meet a second person at Legal
  SUMMARY:Meet a second person at Product
# What others owe us is late in words and in colour, though it stands under Soon.
$ crm --today 2026-11-21 check-followups --rule owed-to-us --format html | grep '3 days'
  <span class="when past">3 days late</span>
$ crm --today 2026-11-21 check-followups --rule owed-to-us --format md | grep '3 days'
  - **3 days late** · **Final product copy for the catalogue insert** · ← Tom Alvarez \x20 (esc)
$ crm --today 2026-11-21 check-followups --rule owed-to-us --color always | grep '3 days'
    \x1b[31m3 days late\x1b[0m  Final product copy for the catalogue insert  ← Tom Alvarez (esc)
$ crm --today 2026-11-21 report --format html | grep '3 days late'
  <span class="when past">3 days late</span>
# An error in CI is what makes the job fail.
$ for what in never overdue any; do crm --today 2026-11-21 check-followups --rule overdue --rule owed-to-us --fail-on $what --format gcc | grep -o ' [a-z]*: ' | sort | uniq -c; done
        3  warning:\x20 (esc)
        2  error:\x20 (esc)
        1  warning:\x20 (esc)
        3  error:\x20 (esc)
$ printf 'name: Zoe\nadded: 2027-01-01\n' > stakeholders/zoe.yaml; crm validate --format gcc; crm validate --strict --format gcc
  stakeholders/zoe.yaml:2:8: warning: added 2027-01-01 is still to come: not counted yet; check the year [date-to-come]
  stakeholders/zoe.yaml:2:8: error: added 2027-01-01 is still to come: not counted yet; check the year [date-to-come]
[1]
