# Practices about learning: ask, listen, thank, celebrate, look back.
project: studio
today: 2026-11-21

# Whoever gave a low score hears from us (low-score).
$ crm check-followups --rule low-score --format ids --fail-on never
  f04-ines-moreau
$ crm set f04-ines-moreau followed_up=today
  crm: note: 'today' is 2026-11-21, Saturday
  f04-ines-moreau followed_up: 2026-11-21
$ crm check-followups --rule low-score --format ids --fail-on never

# Feedback is freshest right after the work (ask-feedback). The letter says how to note it.
$ crm log-promise 'Stand for the dealer day' --to dev --kind milestone --made 2026-10-05 --due 2026-11-02 --id dealer-stand
  crm: note: how will both sides see that it is done? crm set dealer-stand done_when=TEXT
  dealer-stand promised to Dev Patel for Monday 2 November 2026
$ crm update-promise dealer-stand delivered --on 2026-10-30
  crm: note: 3 days early: crm log-goodwill dev-patel 'Early' --deposit 1 --promise dealer-stand
  dealer-stand delivered
$ crm update-promise dealer-stand accepted --on 2026-11-02
  dealer-stand accepted
$ crm check-followups --rule ask-feedback --format ids --fail-on never
  dealer-stand
$ crm draft feedback-request --for dev --promise dealer-stand 2>&1 >/dev/null
  crm: note: Dev Patel prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-feedback dev-patel --about dealer-stand
$ crm log-feedback dev-patel --about dealer-stand --id stand-feedback
  stand-feedback asked: Dev Patel about Stand for the dealer day
$ crm check-followups --rule ask-feedback --format ids --fail-on never

# Those who do not answer a form often answer a call (feedback-unanswered).
$ crm check-followups --rule feedback-unanswered --format ids --fail-on never
  f07-june-osei
$ crm set f07-june-osei answered=today csat=4
  crm: note: 'today' is 2026-11-21, Saturday
  f07-june-osei answered: 2026-11-21
  f07-june-osei csat: 4
$ crm check-followups --rule feedback-unanswered --format ids --fail-on never

# Praise goes to the one who decides about their next job (pass-on-praise).
$ crm check-followups --rule pass-on-praise --format ids --fail-on never
  j11-measured-the-booth-himself-and
$ crm set j11-measured-the-booth-himself-and manager_told=today
  crm: note: 'today' is 2026-11-21, Saturday
  j11-measured-the-booth-himself-and manager_told: 2026-11-21
$ crm check-followups --rule pass-on-praise --format ids --fail-on never

# Two people leave a meeting with two memories of it, unless one of them writes (play-back).
$ crm check-followups --rule play-back --stakeholder hal --format ids --fail-on never
  j08-claims-in-the-film
$ crm draft playback --for hal 2>&1 >/dev/null
  crm: note: when it is sent: crm set j08-claims-in-the-film played_back=today
$ crm set j08-claims-in-the-film played_back=today
  crm: note: 'today' is 2026-11-21, Saturday
  j08-claims-in-the-film played_back: 2026-11-21
$ crm check-followups --rule play-back --stakeholder hal --format ids --fail-on never

# What is never celebrated feels as if it never happened (celebrate).
$ crm check-followups --rule celebrate --format ids --fail-on never
  p05-trail-3-launch-film-storyboard
$ crm log-interaction 'Cake with the storyboard team' --kind celebration --with ines-moreau --promise p05 --id cake
  cake celebration with Ines Moreau on Saturday 21 November 2026
$ crm check-followups --rule celebrate --format ids --fail-on never

# Look back before everyone has forgotten, and say what our part was (retro-due).
$ crm check-followups --rule retro-due --stakeholder ines --format ids --fail-on never
  p05-trail-3-launch-film-storyboard
$ crm -q retro --milestone p05 --save --id storyboard-retro \
>   --our-part 'We did not read the brief back' --learned 'Read the brief back first|Ines Moreau'
  storyboard-retro
$ crm check-followups --rule retro-due --stakeholder ines --format ids --fail-on never

# When two sides stop hearing each other, a manager holds the talk (not-heard).
$ crm log-interaction 'Wants a fourth banner size' --kind challenge --with dev \
>   --their-solution 'Four sizes' --outcome not-heard --on 2026-11-17 --id four-sizes
  crm: note: worth asking: What is the problem behind it?
  crm: note: worth asking: What happens if we do nothing?
  crm: note: worth asking: What must be true afterwards?
  crm: note: worth asking: Who else is touched?
  crm: note: worth asking: How will you measure it?
  crm: note: what they answer: crm set four-sizes problem=TEXT questions+=TEXT
  four-sizes challenge with Dev Patel on Tuesday 17 November 2026
$ crm check-followups --rule not-heard --format ids --fail-on never
$ crm log-interaction 'Wants the logo larger' --kind challenge --with dev \
>   --their-solution 'A larger logo' --outcome not-heard --on 2026-11-19 --id larger-logo
  crm: note: worth asking: What is the problem behind it?
  crm: note: worth asking: What happens if we do nothing?
  crm: note: worth asking: What must be true afterwards?
  crm: note: worth asking: Who else is touched?
  crm: note: worth asking: How will you measure it?
  crm: note: what they answer: crm set larger-logo problem=TEXT questions+=TEXT
  larger-logo challenge with Dev Patel on Thursday 19 November 2026
$ crm check-followups --rule not-heard --format ids --fail-on never
  dev-patel
$ crm log-interaction 'Rosa holds a talk about the banners' --kind escalation --with dev-patel --with rosa --id banner-talk
  banner-talk escalation with Dev Patel, Rosa Lindt on Saturday 21 November 2026
$ crm check-followups --rule not-heard --format ids --fail-on never

# A good question left open turns into a quarrel about a solution (challenge-open).
today: 2026-11-24
$ crm check-followups --rule challenge-open --format ids --fail-on never
  j15-extra-demo-video
$ crm set j15-extra-demo-video outcome=adapted
  j15-extra-demo-video outcome: adapted (was open)
$ crm check-followups --rule challenge-open --format ids --fail-on never
