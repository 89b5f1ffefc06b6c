# Looking back, and changing something next time.
project: studio

$ crm retro --milestone p01
  Retro: Autumn catalogue cover, three concept routes

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.

  ## Promised versus happened

  - Autumn catalogue cover, three concept routes → Tom Alvarez: kept, due Friday 18 September 2026, delivered Thursday 17 September 2026

  ## Celebrate

  - Jo Reyes: cover routes two days early and right first time (manager told)

  ## The client's voice

  - Tom Alvarez, CSAT 5 of 5, CES 6 of 7: "Next time send the print spec with the routes"

  ## Our part

  - nothing was missed

  ## Learned, and from whom

  - …

  ## What still puzzles us

  - …

  ## What we change (at most three)

  - …
$ crm retro --milestone p09
  Retro: Holiday campaign master film, 30 seconds

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.

  ## Promised versus happened

  - Holiday campaign master film, 30 seconds → Maya Chen: missed, due Friday 20 November 2026 (first Friday 13 November 2026), 1 day overdue, apology owed

  ## Celebrate

  - who deserves thanks, and does their manager know?

  ## The client's voice

  - Maya Chen, NPS 8 of 10

  ## Our part

  - "Holiday campaign master film, 30 seconds" missed Friday 20 November 2026: what could we have done or said earlier?

  ## Why dates slipped

  - approval: 1
  - not said: 1

  ## Learned, and from whom

  - …

  ## What still puzzles us

  - …

  ## What we change (at most three)

  - …
$ crm retro --since 2026-10-01 --until 2026-10-31
  Retro: Thursday 1 October 2026 to Saturday 31 October 2026

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.

  ## Promised versus happened

  - Sales deck refresh, version 1 → Rosa Lindt: kept, due Friday 2 October 2026 (first Friday 25 September 2026), delivered Thursday 1 October 2026
  - Six e-mail templates → Tom Alvarez: missed, due Friday 9 October 2026, delivered Tuesday 13 October 2026, 4 days late
  - Trail 3 launch film storyboard → Ines Moreau: missed, due Friday 16 October 2026, delivered Friday 23 October 2026, 7 days late
  - Photo shoot plan for the Reno warehouse → June Osei: withdrawn, due Tuesday 20 October 2026
  - Four one-page battle cards → Rosa Lindt: missed, due Friday 13 November 2026 (first Friday 30 October 2026), delivered Thursday 12 November 2026, after Friday 6 November 2026 was missed, apology owed

  ## Celebrate

  - who deserves thanks, and does their manager know?

  ## The client's voice

  - Rosa Lindt, CSAT 4 of 5, CES 5 of 7: "Next time tell me in week one if the date is at risk"
  - Tom Alvarez, CSAT 3 of 5
  - Ines Moreau, CSAT 2 of 5, NPS 5 of 10: "Next time read the brief back to me first"; issues were not handled well

  ## Our part

  - "Six e-mail templates" missed Friday 9 October 2026 (estimate): what could we have done or said earlier?
  - "Trail 3 launch film storyboard" missed Friday 16 October 2026 (rework): what could we have done or said earlier?

  ## Why dates slipped

  - people: 1
  - estimate: 1
  - rework: 1

  ## Learned, and from whom

  - …

  ## What still puzzles us

  - …

  ## What we change (at most three)

  - …
$ crm retro
  Retro: Tuesday 1 September 2026 to Saturday 21 November 2026

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.

  ## Promised versus happened

  - Autumn catalogue cover, three concept routes → Tom Alvarez: kept, due Friday 18 September 2026, delivered Thursday 17 September 2026
  - Written playback of the holiday campaign brief → Maya Chen: kept, due Thursday 17 September 2026, delivered Thursday 17 September 2026
  - Sales deck refresh, version 1 → Rosa Lindt: kept, due Friday 2 October 2026 (first Friday 25 September 2026), delivered Thursday 1 October 2026
  - Six e-mail templates → Tom Alvarez: missed, due Friday 9 October 2026, delivered Tuesday 13 October 2026, 4 days late
  - Trail 3 launch film storyboard → Ines Moreau: missed, due Friday 16 October 2026, delivered Friday 23 October 2026, 7 days late
  - Photo shoot plan for the Reno warehouse → June Osei: withdrawn, due Tuesday 20 October 2026
  - Four one-page battle cards → Rosa Lindt: missed, due Friday 13 November 2026 (first Friday 30 October 2026), delivered Thursday 12 November 2026, after Friday 6 November 2026 was missed, apology owed
  - Trade show banner print files → Dev Patel: kept, due Friday 6 November 2026, delivered Friday 6 November 2026
  - Holiday campaign master film, 30 seconds → Maya Chen: missed, due Friday 20 November 2026 (first Friday 13 November 2026), 1 day overdue, apology owed
  - Evidence list for the claims in the holiday film → Hal Briggs: missed, due Tuesday 10 November 2026, 11 days overdue, apology owed
  - Can the studio make an extra demo video, and at what cost? → Rosa Lindt: kept, due Monday 16 November 2026, delivered Monday 16 November 2026, answered for now
  - Price and date for the extra demo video → Rosa Lindt: pending, due Saturday 21 November 2026
  - Trail 3 one-page summary for dealers → Ines Moreau: revoked, due Thursday 19 November 2026, taken back on Wednesday 11 November 2026 and will not come

  ## Celebrate

  - Jo Reyes: cover routes two days early and right first time (manager told)
  - Dev Patel: measured the booth himself and saved a reprint (manager not told yet)

  ## The client's voice

  - Tom Alvarez, CSAT 5 of 5, CES 6 of 7: "Next time send the print spec with the routes"
  - Rosa Lindt, CSAT 4 of 5, CES 5 of 7: "Next time tell me in week one if the date is at risk"
  - Tom Alvarez, CSAT 3 of 5
  - Ines Moreau, CSAT 2 of 5, NPS 5 of 10: "Next time read the brief back to me first"; issues were not handled well
  - Tom Alvarez, NPS 9 of 10
  - Maya Chen, NPS 8 of 10
  - Dev Patel, CSAT 5 of 5, NPS 10 of 10, CES 7 of 7: "Next time the same"
  - Rosa Lindt, CSAT 3 of 5, NPS 7 of 10

  ## Our part

  - "Six e-mail templates" missed Friday 9 October 2026 (estimate): what could we have done or said earlier?
  - "Trail 3 launch film storyboard" missed Friday 16 October 2026 (rework): what could we have done or said earlier?
  - "Four one-page battle cards" missed Friday 6 November 2026: what could we have done or said earlier?
  - "Holiday campaign master film, 30 seconds" missed Friday 20 November 2026: what could we have done or said earlier?
  - "Evidence list for the claims in the holiday film" missed Tuesday 10 November 2026 (forgotten): what could we have done or said earlier?

  ## Why dates slipped

  - people: 1
  - capacity: 2
  - estimate: 2
  - approval: 1
  - rework: 1
  - forgotten: 1
  - not said: 1

  ## Learned, and from whom

  - …

  ## What still puzzles us

  - …

  ## What we change (at most three)

  - …
# Kept as a record; the actions become promises.
$ crm retro --milestone p05 --save --participant 'Sam Okafor' --participant 'Ines Moreau' --celebrate 'The second round was what she had in mind' --our-part 'We did not read the brief back' --learned 'Read the brief back before the first frame|Ines Moreau' --puzzle 'Who decides the feature order?' --action 'Playback form for every brief|Priya Nair|2026-12-04' --action 'Feature order in the storyboard template|Sam Okafor|+10bd|ines' --id storyboard | sed 's/^[b-df-hj-np-tv-z2-9]\{4\}-/XXXX-/'
  crm: note: '+10bd' is 2026-12-08, Tuesday
  storyboard

  Retro: Trail 3 launch film storyboard

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.

  Taking part:
  - Sam Okafor
  - Ines Moreau

  ## Promised versus happened

  - Trail 3 launch film storyboard → Ines Moreau: missed, due Friday 16 October 2026, delivered Friday 23 October 2026, 7 days late

  ## Celebrate

  - The second round was what she had in mind

  ## The client's voice

  - Ines Moreau, CSAT 2 of 5, NPS 5 of 10: "Next time read the brief back to me first"; issues were not handled well

  ## Our part

  - We did not read the brief back

  ## Why dates slipped

  - rework: 1

  ## Learned, and from whom

  - Read the brief back before the first frame (from Ines Moreau)

  ## What still puzzles us

  - Who decides the feature order?

  ## What we change (at most three)

  - Playback form for every brief: Priya Nair, by Friday 4 December 2026 (open)
  - Feature order in the storyboard template: Sam Okafor, by Tuesday 8 December 2026 (open)
$ for f in promises/????-playback-form* promises/????-feature-order*; do mv $f promises/$(basename $f | cut -c 6-); done; sed -i 's/^  - [b-df-hj-np-tv-z2-9]\{4\}-/  - /' retros/storyboard.yaml; crm validate
  73 records are sound
$ @diff
  --- /dev/null
  +++ promises/feature-order-in-the-storyboard-template.yaml
  @@ -0,0 +1,6 @@
  +by: team
  +to: ines-moreau
  +owner: Sam Okafor
  +what: Feature order in the storyboard template
  +made: 2026-11-21
  +due: 2026-12-08
  --- /dev/null
  +++ promises/playback-form-for-every-brief.yaml
  @@ -0,0 +1,6 @@
  +by: team
  +to: ines-moreau
  +owner: Priya Nair
  +what: Playback form for every brief
  +made: 2026-11-21
  +due: 2026-12-04
  --- /dev/null
  +++ retros/storyboard.yaml
  @@ -0,0 +1,19 @@
  +date: 2026-11-21
  +scope: Trail 3 launch film storyboard
  +promises:
  +  - p05-trail-3-launch-film-storyboard
  +participants:
  +  - Sam Okafor
  +  - Ines Moreau
  +celebrate:
  +  - The second round was what she had in mind
  +our_part:
  +  - We did not read the brief back
  +learned:
  +  - lesson: Read the brief back before the first frame
  +    learned_from: Ines Moreau
  +puzzles:
  +  - Who decides the feature order?
  +actions:
  +  - playback-form-for-every-brief
  +  - feature-order-in-the-storyboard-template
$ crm check-followups --rule retro-due --all
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Advice
    P2  61 days  Autumn catalogue cover, three concept routes  → Tom Alvarez  Jo Reyes
                 retro due
                 crm retro --milestone p01-autumn-catalogue-cover-three --save
        12 days  Trade show banner print files                 → Dev Patel    Jo Reyes
                 retro due
                 crm retro --milestone p08-trade-show-banner-print-files --save
$ crm retro storyboard
  Retro: Trail 3 launch film storyboard

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.

  Taking part:
  - Sam Okafor
  - Ines Moreau

  ## Promised versus happened

  - Trail 3 launch film storyboard → Ines Moreau: missed, due Friday 16 October 2026, delivered Friday 23 October 2026, 7 days late

  ## Celebrate

  - The second round was what she had in mind

  ## The client's voice

  - Ines Moreau, CSAT 2 of 5, NPS 5 of 10: "Next time read the brief back to me first"; issues were not handled well

  ## Our part

  - We did not read the brief back

  ## Why dates slipped

  - rework: 1

  ## Learned, and from whom

  - Read the brief back before the first frame (from Ines Moreau)

  ## What still puzzles us

  - Who decides the feature order?

  ## What we change (at most three)

  - Playback form for every brief: Priya Nair, by Friday 4 December 2026 (open)
  - Feature order in the storyboard template: Sam Okafor, by Tuesday 8 December 2026 (open)
$ crm retro storyboard --for ines
  To: Ines Moreau
  Subject: Trail 3 launch film storyboard: what we learned together

  Ines, please tell me what you would add.

  On Saturday 21 November 2026 we looked back on Trail 3 launch film storyboard. We want to do better from now on.

  What we missed, and are sorry for
  - Trail 3 launch film storyboard, promised for Friday 16 October 2026, delivered again on Friday 23 October 2026. What we delivered on Thursday 15 October 2026 was not right

  What we will do differently
  - Playback form for every brief, by Friday 4 December 2026
  - Feature order in the storyboard template, by Tuesday 8 December 2026

  Priya Nair
# It is dated, and says what was done by then.
$ printf 'date: 2026-10-14\nscope: Cover\npromises: [p01-autumn-catalogue-cover-three]\nactions: [p04-six-e-mail-templates]\n' > retros/cover.yaml; crm retro cover --for tom; sed -i s/10-14/10-09/ retros/cover.yaml; crm -q retro cover --for tom | tail -n 4; sed -i s/10-09/10-12/ retros/cover.yaml; crm -q retro cover --for tom | tail -n 4; rm retros/cover.yaml
  crm: warning: this letter is of Wednesday 14 October 2026: its dates may be past
  To: Tom Alvarez
  Subject: Autumn catalogue cover, three concept routes: what we learned together

  Tom, please tell me what you would add.

  On Wednesday 14 October 2026 we looked back on Autumn catalogue cover, three concept routes.

  What we kept
  - Autumn catalogue cover, three concept routes, delivered on Thursday 17 September 2026 (thanks to Jo Reyes). It was done when: Three routes as A4 mock-ups, one marked as our recommendation

  What we will do differently
  - Six e-mail templates, done on Tuesday 13 October 2026

  Priya Nair
  crm: warning: this letter is of Friday 9 October 2026: its dates may be past
  What we will do differently
  - Six e-mail templates, by Friday 9 October 2026

  Priya Nair
  crm: warning: this letter is of Monday 12 October 2026: its dates may be past
  What we will do differently
  - Six e-mail templates, promised for Friday 9 October 2026, still to do

  Priya Nair
$ crm --today 2026-12-08 retro --milestone p08 --save --id banner | tail -n 6
  - …

  ## What became of the actions of Saturday 21 November 2026

  - Playback form for every brief: Priya Nair, due Friday 4 December 2026, open, 4 days overdue, apology owed
  - Feature order in the storyboard template: Sam Okafor, due Tuesday 8 December 2026, open
$ crm retro storyboard --format md | head -n 5
  # Retro: Trail 3 launch film storyboard

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  We take it that everybody did the best they could with what they knew, what they had and how things stood then.
# A time kept as a record, and printed again as it was, whatever came of it since.
$ crm -q retro --since 2026-10-01 --until 2026-10-31 --save --our-part 'Asked too late' --id october && for f in text json md html; do crm retro --since 2026-10-01 --until 2026-10-31 --our-part 'Asked too late' -f $f > october.$f; crm retro --since 2026-10-01 --until 2026-10-31 --for tom -f $f > october-tom.$f; crm retro --milestone p09 --our-part 'Asked too late' -f $f > film.$f; done
  october
$ crm retro october | sed -n '/^## Promised/,/^## Celebrate/p'
  ## Promised versus happened

  - Sales deck refresh, version 1 → Rosa Lindt: kept, due Friday 2 October 2026 (first Friday 25 September 2026), delivered Thursday 1 October 2026
  - Six e-mail templates → Tom Alvarez: missed, due Friday 9 October 2026, delivered Tuesday 13 October 2026, 4 days late
  - Trail 3 launch film storyboard → Ines Moreau: missed, due Friday 16 October 2026, delivered Friday 23 October 2026, 7 days late
  - Photo shoot plan for the Reno warehouse → June Osei: withdrawn, due Tuesday 20 October 2026
  - Four one-page battle cards → Rosa Lindt: missed, due Friday 13 November 2026 (first Friday 30 October 2026), delivered Thursday 12 November 2026, after Friday 6 November 2026 was missed, apology owed

  ## Celebrate
$ crm -q retro --milestone p09 --save --our-part 'Asked too late' --id film >/dev/null; crm -q --today 2026-11-23 update-promise p09 delivered && crm -q --today 2026-11-23 update-promise p04 apologised && crm -q --today 2026-11-25 log-feedback maya --about p09 --asked 2026-11-24 --answered 2026-11-25 --csat 4 --id film-score
  film-score
$ for f in text json md html; do for name in october film; do crm --today 2026-12-31 retro $name -f $f | cmp - $name.$f; done; crm --today 2026-12-31 retro october --for tom -f $f | cmp - october-tom.$f; done; cat october-tom.text; rm october* film.*
  crm: warning: this letter is of Saturday 21 November 2026: its dates may be past
  crm: warning: this letter is of Saturday 21 November 2026: its dates may be past
  crm: warning: this letter is of Saturday 21 November 2026: its dates may be past
  crm: warning: this letter is of Saturday 21 November 2026: its dates may be past
  To: Tom Alvarez
  Subject: Six e-mail templates: what we learned together

  Tom, please tell me what you would add.

  On Saturday 21 November 2026 we looked back on Six e-mail templates. We want to do better from now on.

  What we missed, and are sorry for
  - Six e-mail templates, promised for Friday 9 October 2026, delivered on Tuesday 13 October 2026

  Priya Nair
$ crm --today 2026-11-30 retro --milestone p09 | sed -n '/voice/,/^## Our/p'
  ## The client's voice

  - Maya Chen, NPS 8 of 10
  - Maya Chen, CSAT 4 of 5

  ## Our part
$ crm --today 2026-11-20 retro october
  crm: error: no retro 'october'
    see what there is with: crm list retros
[2]
# On its own day, too, when it is written down later.
$ crm retro --on 2026-10-12 --since 2026-10-01 --save --our-part 'Asked too late' --id mid-october | sed -n '/^Larkfield/p; /^## Promised/,/^## Celebrate/p'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Monday 12 October 2026
  ## Promised versus happened

  - Sales deck refresh, version 1 → Rosa Lindt: kept, due Friday 2 October 2026 (first Friday 25 September 2026), delivered Thursday 1 October 2026
  - Six e-mail templates → Tom Alvarez: missed, due Friday 9 October 2026, 3 days overdue

  ## Celebrate
$ crm retro mid-october | sed -n '/^Larkfield/p; /^## Promised/,/^## Celebrate/p'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Monday 12 October 2026
  ## Promised versus happened

  - Sales deck refresh, version 1 → Rosa Lindt: kept, due Friday 2 October 2026 (first Friday 25 September 2026), delivered Thursday 1 October 2026
  - Six e-mail templates → Tom Alvarez: missed, due Friday 9 October 2026, 3 days overdue

  ## Celebrate
# What cannot be so.
$ crm retro nothing
  crm: error: no retro 'nothing'
    see what there is with: crm list retros
[2]
$ crm retro --milestone p99
  crm: error: no promise 'p99'
    see what there is with: crm list promises
[2]
# Our part is never empty if anything was missed.
$ crm retro --milestone p05 --save
  crm: error: 'Trail 3 launch film storyboard' was missed, and nothing says our part in it
    --our-part 'What we could have done or said earlier'
[2]
$ crm retro --since 2026-11-01 --save
  crm: error: 'Four one-page battle cards', 'Holiday campaign master film, 30 seconds', 'Evidence list for the claims in the holiday film' were missed, and nothing says our part in it
    --our-part 'What we could have done or said earlier'
[2]
$ crm retro --milestone p05 --save --action 'A|B'
  crm: error: 'A|B' has no owner or no date
    --action 'WHAT|OWNER|DATE|TO'
[2]
$ crm retro --milestone p05 --save --action 'A||2026-12-04'
  crm: error: 'A||2026-12-04' has no owner or no date
    --action 'WHAT|OWNER|DATE|TO'
[2]
$ crm retro --milestone p05 --save --action 'A|B|someday'
  crm: error: 'someday' is not a date
    write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom
[2]
$ crm retro --milestone p05 --save --action 'A|B|2026-11-01'
  crm: error: 'A' is due before it is promised
    correct its date
[2]
$ crm retro --save --action 'A|B|2026-12-04'
  crm: error: 'A|B|2026-12-04' does not say to whom
    --action 'WHAT|OWNER|DATE|TO'
[2]
$ crm retro --milestone p05 --action 'A|B|2026-12-04' --action 'A|B|2026-12-04' --action 'A|B|2026-12-04' --action 'A|B|2026-12-04'
  crm: error: 4 actions are too many
    keep the three that change most
[2]
$ crm retro --milestone p05 --action 'A|B|2026-12-04' --id x | tail -n 3
  crm: note: nothing is saved, the actions neither: add --save
  ## What we change (at most three)

  - A: B, by Friday 4 December 2026 (open)
$ crm retro --since 2026-11-01 --until 2026-10-01
  crm: error: 2026-10-01 is before 2026-11-01
    correct --since or --until
[2]
$ crm retro --milestone p05 --until 2026-10-31
  crm: error: --milestone brings its own time
    leave out --since and --until, or --milestone
[2]
$ crm retro --milestone p08 --for maya --save --id nothing-for-maya; ls retros | grep -c maya
  crm: error: nothing that was kept, missed, taken back or decided here concerns Maya Chen
    crm retro without --for shows what it covers, and for whom
  0
[1]
$ crm retro --for nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm -q retro --milestone p05 --save --our-part 'Not read back' --id storyboard
  crm: error: the id 'storyboard' is taken
    see it with crm show storyboard
[2]
$ @diff
  --- /dev/null
  +++ feedback/film-score.yaml
  @@ -0,0 +1,5 @@
  +from: maya-chen
  +about: p09-holiday-campaign-master-film-30
  +asked: 2026-11-24
  +answered: 2026-11-25
  +csat: 4
  --- promises/p04-six-e-mail-templates.yaml
  +++ promises/p04-six-e-mail-templates.yaml
  @@ -17,3 +17,5 @@
       move: delivered
     - date: 2026-10-14
       move: accepted
  +  - date: 2026-11-23
  +    move: apologised
  --- promises/p09-holiday-campaign-master-film-30.yaml
  +++ promises/p09-holiday-campaign-master-film-30.yaml
  @@ -17,3 +17,5 @@
       due: 2026-11-20
       agreed_by: maya-chen
       reason: approval
  +  - date: 2026-11-23
  +    move: delivered
  --- /dev/null
  +++ retros/banner.yaml
  @@ -0,0 +1,4 @@
  +date: 2026-12-08
  +scope: Trade show banner print files
  +promises:
  +  - p08-trade-show-banner-print-files
  --- /dev/null
  +++ retros/film.yaml
  @@ -0,0 +1,6 @@
  +date: 2026-11-21
  +scope: Holiday campaign master film, 30 seconds
  +promises:
  +  - p09-holiday-campaign-master-film-30
  +our_part:
  +  - Asked too late
  --- /dev/null
  +++ retros/mid-october.yaml
  @@ -0,0 +1,6 @@
  +date: 2026-10-12
  +scope: Thursday 1 October 2026 to Monday 12 October 2026
  +since: 2026-10-01
  +until: 2026-10-12
  +our_part:
  +  - Asked too late
  --- /dev/null
  +++ retros/october.yaml
  @@ -0,0 +1,8 @@
  +date: 2026-11-21
  +scope: Thursday 1 October 2026 to Saturday 31 October 2026
  +since: 2026-10-01
  +until: 2026-10-31
  +promises:
  +  - p05-trail-3-launch-film-storyboard
  +our_part:
  +  - Asked too late

# Nothing that was said is dropped in silence.
$ crm retro 2026-10-02-w7kd --our-part 'We began late'
  crm: error: --our-part says nothing with a retro that is saved
    leave it out
[2]

# The recap is fitted to its reader, too: the bottom line leaves out what went well, everything says when it was done.
$ crm -q set tom prefers.detail=headline; crm -q retro --since 2026-09-01 --until 2026-10-31 --for tom | grep -c -e 'What we kept' -e 'It was done when'
  0
[1]
$ crm -q set tom prefers.detail=full; crm -q retro --since 2026-09-01 --until 2026-10-31 --for tom | sed -n '/What we kept/,/^$/p'
  What we kept
  - Autumn catalogue cover, three concept routes, delivered on Thursday 17 September 2026 (thanks to Jo Reyes). It was done when: Three routes as A4 mock-ups, one marked as our recommendation
  ^$ (re)

# A miss that is still open: the date that we propose, else by when she hears one.
$ crm -q --today 2026-11-21 retro --milestone p18 --for maya; crm -q --today 2026-11-21 update-promise p18 proposed --due 2026-12-01; crm -q --today 2026-11-27 retro --since 2026-11-01 --our-part 'Asked too late' --for maya | sed -n '/missed/,/^$/p'
  To: Maya Chen
  Subject: Holiday campaign master film, 30 seconds and Six 15-second social cuts of the holiday film: what we learned together

  Maya, please tell me what you would add.

  On Saturday 21 November 2026 we looked back on Holiday campaign master film, 30 seconds and Six 15-second social cuts of the holiday film. We want to do better from now on.

  What we missed, and are sorry for
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026: we will tell you the new date by Tuesday 24 November 2026

  Priya Nair
  What we missed, and are sorry for
  - Holiday campaign master film, 30 seconds, promised for Friday 20 November 2026, delivered on Monday 23 November 2026
  - Six 15-second social cuts of the holiday film, promised for Tuesday 24 November 2026: we propose Tuesday 1 December 2026
  ^$ (re)
