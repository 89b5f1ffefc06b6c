# The other letters that the rules ask for.
project: studio

# How was it? About one promise, or about working together.
$ crm draft feedback-request --for dev --promise p08
  crm: note: Dev Patel prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-feedback dev-patel --about p08-trade-show-banner-print-files
  To: Dev Patel
  Subject: Trade show banner print files: how was it for you?

  Dev, please answer four questions by Tuesday 1 December 2026. A line each is enough.

  They are about "Trade show banner print files", which we delivered on Friday 6 November 2026.

  1. How satisfied are you, from 1 (not at all) to 5 (very)?
  2. How easy did we make it for you, from 1 (hard) to 7 (easy)?
  3. Would you recommend us, from 0 (never) to 10 (at any time)?
  4. Please complete: "Next time, …"

  I read every answer myself, and I will tell you what we change.

  Priya Nair
$ crm draft feedback-request --for june
  crm: note: June Osei prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-feedback june-osei --about relationship
  To: June Osei
  Subject: Working together: how was it for you?

  June, please answer four questions by Tuesday 1 December 2026. A line each is enough.

  They are about how we work together.

  1. How satisfied are you, from 1 (not at all) to 5 (very)?
  2. How easy did we make it for you, from 1 (hard) to 7 (easy)?
  3. Would you recommend us, from 0 (never) to 10 (at any time)?
  4. Please complete: "Next time, …"

  I read every answer myself, and I will tell you what we change.

  Priya Nair
# What I understood: after a talk.
$ crm draft playback --for rosa
  crm: note: Rosa Lindt prefers meeting: say it there, then send this
  crm: note: when it is sent: crm set j15-extra-demo-video played_back=today
  To: Rosa Lindt
  Subject: What I understood on Monday 16 November 2026

  Rosa, please tell me by Tuesday 24 November 2026 if I got anything wrong.

  What was promised
  - Price and date for the extra demo video, by Saturday 21 November 2026

  Thank you for your time.

  Priya Nair
$ crm draft playback --for maya
  crm: error: 'j13-film-grade-approved-music-licence' does not say what Maya Chen said: there is nothing to play back
    note it first: crm set j13-film-grade-approved-music-licence said=TEXT
[2]
$ crm draft playback --for finance
  crm: error: no talk with Finance Business Partners to play back
    note one first: crm log-interaction SUMMARY --with finance-partners --kind meeting --said TEXT
[2]
# The latest meeting that was not played back, as the follow-up asks; then a call; then there is none.
$ crm -q log-interaction 'Demo video' --with rosa --kind meeting --said 'It must run without sound' --on 2026-11-13 --id demo && crm -q draft playback --for rosa
  demo
  To: Rosa Lindt
  Subject: What I understood on Friday 13 November 2026

  Rosa, please tell me by Tuesday 24 November 2026 if I got anything wrong.

  I understood: It must run without sound.

  Thank you for your time.

  Priya Nair
$ crm -q set demo played_back=2026-11-20 && crm draft playback --for rosa 2>&1 >/dev/null
  crm: note: Rosa Lindt prefers meeting: say it there, then send this
  crm: note: when it is sent: crm set j15-extra-demo-video played_back=today
$ crm -q set j15 played_back=2026-11-20 && crm draft playback --for rosa
  crm: error: every talk with Rosa Lindt has been played back
    note one first: crm log-interaction SUMMARY --with rosa-lindt --kind meeting --said TEXT
[2]
# The miss is ours.
$ crm draft apology --for hal
  crm: note: say it yourself if you can, then: crm update-promise p10-evidence-list-for-the-claims-in apologised
  To: Hal Briggs
  Subject: Evidence list for the claims in the holiday film: we missed the date

  Hal, we promised "Evidence list for the claims in the holiday film" for Tuesday 10 November 2026 and did not deliver it by then. I am sorry. The miss is ours.

  We want to make it good. Please tell me what would help you most, and I will answer by Tuesday 24 November 2026.

  Priya Nair
$ crm draft apology --for rosa
  crm: note: Rosa Lindt prefers meeting: say it there, then send this
  crm: note: say it yourself if you can, then: crm update-promise p07-four-one-page-battle-cards apologised
  To: Rosa Lindt
  Subject: Four one-page battle cards: we missed the date

  Rosa, we promised "Four one-page battle cards" for Friday 6 November 2026 and did not deliver it by then. I am sorry. The miss is ours.

  You have had it since Thursday 12 November 2026.

  We want to make it good. Please tell me what would help you most, and I will answer by Tuesday 24 November 2026.

  Priya Nair
$ crm draft apology --for maya
  crm: note: Maya Chen prefers call before 10:00: say it there, then send this
  crm: note: say it yourself if you can, then: crm update-promise p09-holiday-campaign-master-film-30 apologised
  To: Maya Chen
  Subject: Holiday campaign master film, 30 seconds: we missed the date

  Maya, we promised "Holiday campaign master film, 30 seconds" for Friday 20 November 2026 and did not deliver it by then. I am sorry. The miss is ours.

  We want to make it good. Please tell me what would help you most, and I will answer by Tuesday 24 November 2026.

  Priya Nair
# Who wants everything gets the cause, the dates before, and when it is done.
$ crm -q set maya prefers.detail=full; crm -q draft apology --for maya; crm -q set maya prefers.detail=headline
  To: Maya Chen
  Subject: Holiday campaign master film, 30 seconds: we missed the date

  Maya, we promised "Holiday campaign master film, 30 seconds" for Friday 20 November 2026 and did not deliver it by then. I am sorry. The miss is ours.

  It had moved from Friday 13 November 2026 to Friday 20 November 2026 on Wednesday 4 November 2026.

  It is done when: Graded, mixed, music licensed for all channels.

  We want to make it good. Please tell me what would help you most, and I will answer by Tuesday 24 November 2026.

  Priya Nair
$ crm draft apology --for june
  crm: error: no apology is owed to June Osei
    crm check-followups --rule apology-owed lists those that are
[2]
$ crm draft apology --for dev --promise p08
  crm: error: no apology is owed for 'p08-trade-show-banner-print-files'
    crm check-followups --rule apology-owed lists those that are
[2]
$ crm draft apology --for hal --promise p09
  crm: error: 'p09-holiday-campaign-master-film-30' is not a promise between us and Hal Briggs
    crm timeline hal-briggs shows theirs
[2]
$ crm update-promise p10 apologised && crm draft apology --for hal
  p10-evidence-list-for-the-claims-in apologised: now open, due Tuesday 10 November 2026
  crm: error: no apology is owed to Hal Briggs
    crm check-followups --rule apology-owed lists those that are
[2]
# What cannot be so.
$ crm draft
  crm: error: draft needs LETTER, --for
    see: crm help draft
[2]
$ crm draft poem --for hal
  crm: error: LETTER cannot be 'poem'
    choose one of feedback-request, playback, apology
[2]
$ crm draft apology
  crm: error: draft needs --for
    see: crm help draft
[2]
$ crm draft feedback-request --for nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ @diff
  --- /dev/null
  +++ interactions/demo.yaml
  @@ -0,0 +1,7 @@
  +date: 2026-11-13
  +with:
  +  - rosa-lindt
  +kind: meeting
  +summary: Demo video
  +said: It must run without sound
  +played_back: 2026-11-20
  --- interactions/j15-extra-demo-video.yaml
  +++ interactions/j15-extra-demo-video.yaml
  @@ -4,6 +4,7 @@
   kind: challenge
   channel: call
   summary: Extra demo video
  +played_back: 2026-11-20
   their_solution: A second demo video
   problem: Reps cannot find the first one
   questions:
  --- promises/p10-evidence-list-for-the-claims-in.yaml
  +++ promises/p10-evidence-list-for-the-claims-in.yaml
  @@ -13,3 +13,5 @@
       move: proposed
       due: 2026-11-17
       note: e-mail sent; Hal has not answered
  +  - date: 2026-11-21
  +    move: apologised
$ @diff
