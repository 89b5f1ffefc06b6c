# Records for other programs: every field, lists joined by semicolons.
project: studio

$ crm export stakeholders | head -n 3
  id,name,aliases,kind,members,title,org,relation,email,phone,primary,manager,answers_to,added,left,power,interest,engagement.current,engagement.desired,prefers.channel,prefers.style,prefers.detail,prefers.times,prefers.language,check_in_every,update_every,services,goals,success_measures,pain_points,expectations,tags
  dev-patel,Dev Patel,,,,"Regional Sales Lead, West",Sales,internal,,,,rosa-lindt,,2026-09-08,,low,high,leading,supportive,chat,visual,headline,,,14,,,Trade show leads,booth scans,print files arrive in the wrong size,,
  finance-partners,Finance Business Partners,,group,,group of three,Finance,internal,,,,,,2026-09-14,,low,low,unaware,neutral,email,verbal,headline,,,60,,,Accurate accruals,invoice variance,late purchase orders,,
$ crm export promises | head -n 3
  id,by,to,owner,inform,kind,what,why,done_when,requested,wished,made,due,target,sla,follows,needs,urgency,impact,aligned,miss_reason,links,tags,moves,status,current_due,outcome
  p01-autumn-catalogue-cover-three,team,tom-alvarez,Jo Reyes,,milestone,"Autumn catalogue cover, three concept routes",,"Three routes as A4 mock-ups, one marked as our recommendation",2026-09-07,,2026-09-08,2026-09-18,2026-09-16,,,,2,1,,,,,"date: 2026-09-17, move: delivered; date: 2026-09-21, move: accepted",accepted,2026-09-18,kept
  p02-written-playback-of-the-holiday,team,maya-chen,Priya Nair,,reply,Written playback of the holiday campaign brief,,"One page, sent to Maya, with open questions",,,2026-09-15,2026-09-17,,,,,,,,,,,"date: 2026-09-17, move: delivered",delivered,2026-09-17,kept
$ crm export goodwill --json | head -n 13
  {
    "schema": "crm.goodwill/1",
    "goodwill": [
      {
        "id": "g01-routes-early-so-his-print-slot",
        "date": "2026-09-17",
        "with": "tom-alvarez",
        "kind": "deposit",
        "points": 2,
        "what": "Routes early so his print slot could move up"
      },
      {
        "id": "g02-found-an-unused-photo-licence-and",
$ crm export delays --format md | head -n 3
  | id | date | promises | cause | cause\_internal | impact | their\_side | options | recovery | next\_update | notices |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | d01-two-of-our-designers-were-away | 2026-10-27 | p07-four-one-page-battle-cards | Two of our designers were away for a week | One resignation, one long illness | Battle cards reach the regions after the 2 November call |  | title: All four cards on 6 November, recommended: true; title: Two cards on 30 October and two on 6 November | Jo moves to the cards full time from 29 October |  | to: rosa-lindt, date: 2026-10-28, via: call |
$ crm -p . -p . export retros
  id,project,date,scope,since,until,promises,participants,celebrate,our_part,learned,puzzles,actions
$ crm export project | head -n 1
  id,crm,name,pm.name,pm.email,team,members,started,timezone,work_week,holidays,settings.due_soon,settings.grace,settings.answer_within,settings.escalate_after,settings.repeat_miss_window,settings.conflict_window,settings.feedback_within,settings.loop_within,settings.fairness_min,settings.load_max,sla,glossary,confidential_terms,shared_goal,events,snoozed
$ crm export stakeholders -o people.csv; wc -l < people.csv
  9

# A spreadsheet must not take a text for a formula; a program gets it as it is.
$ crm set maya title='=SUM(A1:A9)' 'goals+=@home'
  maya-chen title: =SUM(A1:A9) (was Vice President, Marketing)
  maya-chen goals: added @home
$ crm export stakeholders | grep -o '^maya-chen.*SUM[^,]*'
  maya-chen,Maya Chen,,,,'=SUM(A1:A9)
$ crm export stakeholders --raw | grep -o '^maya-chen.*SUM[^,]*'
  maya-chen,Maya Chen,,,,=SUM(A1:A9)

# What is exported is known again when it is imported.
$ crm export stakeholders -o people.csv; crm import people.csv --as stakeholders
  crm: note: 0 created, 8 unchanged, 0 skipped
$ crm export promises --raw -o promises.csv; crm import promises.csv --as promises
  crm: note: not taken over: moves, status, current_due, outcome
  crm: note: 0 created, 18 unchanged, 0 skipped

$ crm export
  crm: error: say either a kind or --about S
    see: crm help export
[2]
$ crm export promises --about maya
  crm: error: say either a kind or --about S
    see: crm help export
[2]
$ crm export private
  crm: error: private notes are not exported as a whole
    crm export --about S --private has those about one person
[2]
$ crm export promise | wc -l
  19
$ crm export promsies
  crm: error: no kind of record 'promsies' (did you mean 'promises'?)
    choose one of project, stakeholders, private, promises, interactions, delays, feedback, goodwill, retros
[2]
