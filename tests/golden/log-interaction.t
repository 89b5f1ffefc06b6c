# What was said, and what was not: each kind of contact, and what follows from it.
project: studio

# A meeting asks to be played back; the playback clears the follow-up.
$ crm log-interaction 'Spring range' --with maya --with rosa --kind meeting --said 'One look across channels' --unsaid 'She doubts the budget' --their-side 'Sales must see it first' --our-side 'Two weeks are short' --promise p09 --channel video --on 2026-11-18 --id spring
  crm: note: send them your understanding: crm draft playback --for maya-chen
  crm: note: send them your understanding: crm draft playback --for rosa-lindt
  spring meeting with Maya Chen, Rosa Lindt on Wednesday 18 November 2026
$ @diff
  --- /dev/null
  +++ interactions/spring.yaml
  @@ -0,0 +1,13 @@
  +date: 2026-11-18
  +with:
  +  - maya-chen
  +  - rosa-lindt
  +kind: meeting
  +channel: video
  +summary: Spring range
  +said: One look across channels
  +unsaid: She doubts the budget
  +our_side: Two weeks are short
  +their_side: Sales must see it first
  +promises:
  +  - p09-holiday-campaign-master-film-30
$ crm check-followups --all --rule play-back --stakeholder maya --format ids
  spring
$ crm set spring played_back=2026-11-21
  spring played_back: 2026-11-21
$ crm check-followups --all --rule play-back --stakeholder maya --format ids

# A talk resets the check-in clock, an update that of updates, a first contact ends the silence.
$ crm check-followups --rule check-in --rule update --rule never-contacted --all --format ids
  finance-partners
  dev-patel
  maya-chen
$ crm log-interaction 'How are the banners?' --with dev --with finance --kind check-in
  2026-11-21-[a-z0-9]{4}-how-are-the-banners check-in with Dev Patel, Finance Business Partners on Saturday 21 November 2026 (re)
$ crm log-interaction 'Status update' --with maya --kind update -q
  2026-11-21-[a-z0-9]{4}-status-update (re)
$ crm check-followups --rule check-in --rule update --rule never-contacted --all --format ids

# A challenge: the questions that nobody has asked yet.
$ crm log-interaction 'Wants a longer film' --with ines --kind challenge --their-solution 'A film of three minutes' --question 'Who else is touched?' --on 2026-11-13 --id longer
  crm: note: worth asking: What is the problem behind it?
  crm: note: worth asking: What happens if we do nothing?
  crm: note: worth asking: What must be true afterwards?
  crm: note: worth asking: How will you measure it?
  crm: note: what they answer: crm set longer problem=TEXT questions+=TEXT
  longer challenge with Ines Moreau on Friday 13 November 2026
$ crm check-followups --rule challenge-open --all --format ids
$ crm set longer outcome=dropped problem='Dealers miss features' questions+='What must be true afterwards?'
  longer outcome: dropped
  longer problem: Dealers miss features
  longer questions: added What must be true afterwards?
$ crm check-followups --rule challenge-open --all --format ids
$ crm log-interaction 'Wants a longer film' --with ines --kind challenge --problem 'Dealers miss features' --question 'What happens if we do nothing' --question 'What must be true afterwards?' --question 'who else is touched ?' --question 'How will you measure it?' --outcome adapted --approach 'Six short clips' --id clips
  clips challenge with Ines Moreau on Saturday 21 November 2026
$ crm show clips
  id:         clips
  date:       2026-11-21
  with:       ines-moreau
  kind:       challenge
  summary:    Wants a longer film
  problem:    Dealers miss features
  questions:  What happens if we do nothing
              What must be true afterwards?
              who else is touched ?
              How will you measure it?
  approach:   Six short clips
  outcome:    adapted

# Praise has no need of a summary. Whoever has a manager should hear of it from there, too.
$ crm log-interaction --with dev --kind praise --praised dev-patel --praised-for 'measured the booth himself' --on 2026-11-17 --id booth
  crm: note: let Rosa Lindt (manager of Dev Patel) hear of it, then: crm set booth manager_told=today
  booth praise with Dev Patel on Tuesday 17 November 2026
$ crm check-followups --rule pass-on-praise --all --format ids
  j11-measured-the-booth-himself-and
  booth
$ crm set booth manager_told=2026-11-21
  booth manager_told: 2026-11-21
$ crm check-followups --rule pass-on-praise --all --format ids
  j11-measured-the-booth-himself-and
$ crm log-interaction --with maya --kind praise --praised 'maya chen' --praised 'Sam Okafor' --praised 'Rosa Lindt' --praised-for 'the edit' --on 2026-11-20 --id edit
  crm: note: let Chief Executive (to whom maya chen answers) hear of it, then: crm set edit manager_told=today
  crm: note: let the manager of Sam Okafor hear of it, then: crm set edit manager_told=today
  crm: note: let the manager of Rosa Lindt (who is that? crm set rosa-lindt manager=S) hear of it, then: crm set edit manager_told=today
  edit praise with Maya Chen on Friday 20 November 2026
$ crm log-interaction --with hal --kind praise --praised 'Hal Briggs' --praised-for 'quick reading' --manager-told 2026-11-20 --id reading
  reading praise with Hal Briggs on Saturday 21 November 2026

# What was achieved is celebrated.
$ crm check-followups --rule celebrate --all --format ids
  p05-trail-3-launch-film-storyboard
$ crm log-interaction 'Cake for the storyboard' --with ines --kind celebration --promise p05 --id cake
  cake celebration with Ines Moreau on Saturday 21 November 2026
$ crm check-followups --rule celebrate --all --format ids

# A decision has a reason; one that names both promises settles their conflict.
$ crm check-followups --rule conflict --format ids
  p13-careers-page-banners-three-sizes
$ crm log-interaction 'Cuts before banners' --with maya --with june --kind decision --promise p13 --promise p18 --id first
  crm: note: why was it decided? crm set first why=TEXT
  first decision with Maya Chen, June Osei on Saturday 21 November 2026
$ crm check-followups --rule conflict --format ids
$ crm log-interaction 'Battle cards first' --with rosa --kind decision --why 'The fair is on Monday' --id second
  second decision with Rosa Lindt on Saturday 21 November 2026

# A date to come is probably a slip of the year.
$ crm log-interaction 'The year is wrong' --with rosa --kind update --on 2027-11-20 --id wrong-year
  crm: warning: Saturday 20 November 2027 is still to come: not counted until then
  wrong-year update with Rosa Lindt on Saturday 20 November 2027
$ crm log-interaction 'Status' --with rosa --kind update -n --id status
  --- /dev/null
  +++ b/interactions/status.yaml
  @@ -0,0 +1,5 @@
  +date: 2026-11-21
  +with:
  +  - rosa-lindt
  +kind: update
  +summary: Status
$ crm log-interaction - --with rosa --kind call --id said --said 'line
> and line' <<'END'
> What she
> said
> END
  said call with Rosa Lindt on Saturday 21 November 2026
$ cat interactions/said.yaml
  date: 2026-11-21
  with:
    - rosa-lindt
  kind: call
  summary: |-
    What she
    said
  said: |-
    line
    and line

# What does not fit is refused, and nothing is written.
$ ls interactions | grep -v -e '^j' -e '^2026'
  booth.yaml
  cake.yaml
  clips.yaml
  edit.yaml
  first.yaml
  longer.yaml
  reading.yaml
  said.yaml
  second.yaml
  spring.yaml
  wrong-year.yaml
$ crm log-interaction --with rosa --kind meeting
  crm: error: log-interaction needs SUMMARY
    say in a few words what it was about
[2]
$ crm log-interaction --with rosa --kind praise --praised Rosa
  crm: error: praise needs --praised NAME and --praised-for TEXT
    praise that names the deed is believed
[2]
$ crm log-interaction --with rosa --kind praise --praised-for 'being there'
  crm: error: praise needs --praised NAME and --praised-for TEXT
    praise that names the deed is believed
[2]
$ crm log-interaction Cards --with rosa --kind meeting --outcome kept
  crm: error: --outcome goes with --kind challenge, not with meeting
    see: crm help log-interaction
[2]
$ crm log-interaction Cards --with rosa --kind challenge --praised-for 'being there'
  crm: error: --praised-for goes with --kind praise, not with challenge
    see: crm help log-interaction
[2]
$ crm log-interaction Cards --kind meeting
  crm: error: log-interaction needs --with
    see: crm help log-interaction
[2]
$ crm log-interaction Cards --with rosa --kind meting
  crm: error: kind cannot be 'meting' (did you mean 'meeting'?)
    choose one of meeting, call, check-in, visit, challenge, update, outline, decision, escalation, praise, celebration, referral
[2]
$ crm log-interaction Cards --with nobody --kind meeting
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm log-interaction Cards --with rosa --kind challenge --outcome won
  crm: error: outcome cannot be 'won'
    choose one of open, kept, adapted, adopted-ours, dropped, not-heard
[2]
$ crm log-interaction Cards --with rosa --kind meeting --on 11/12
  crm: error: '11/12' is not a date that everybody reads alike
    write it as 2026-11-12 or as 2026-12-11
[2]
$ crm log-interaction Cards --with rosa --kind meeting --id first
  crm: error: the id 'first' is taken
    see it with crm show first
[2]
$ ls interactions | grep -v -e '^j' -e '^2026'
  booth.yaml
  cake.yaml
  clips.yaml
  edit.yaml
  first.yaml
  longer.yaml
  reading.yaml
  said.yaml
  second.yaml
  spring.yaml
  wrong-year.yaml
