# Files that people wrote by hand: comments, order, quotes, blank lines and line ends survive each write.
project: none

$ crm -q init . --name Film --pm-name 'Priya Nair' --timezone Europe/Madrid; git init -q .; git config core.autocrlf false
  $TMP/work
$ cat > stakeholders.tmp <<'END'
> ---
> # Who decides about the film.
> added: 2026-09-01   # the kick-off
> name: "Maya Chen"
>
> goals: [Holiday revenue, 'one look']   # in her words
> prefers:
>     # never before ten
>     times: 'after 10:00'
>     channel: call
> x-badge: 0042
> END
$ mkdir stakeholders promises; mv stakeholders.tmp stakeholders/maya.yaml
$ cat > promises/film.yaml <<'END'
> # The one that cannot move.
> what: 'Master film: 30 seconds'
> to: maya
> by: team
> owner: "Sam Okafor"   # until January
>
> made: 2026-10-01
> due: "2026-11-13"
> moves:
> # agreed on the phone
> - {date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya}   # she was calm
> # nothing since
> END
$ sed 's/$/\r/; s/film/cuts/; s/Master film: 30/Social cuts: 15/' promises/film.yaml > promises/cuts.yaml
$ crm validate && git add -A && git commit -qm 'As people wrote them'
  crm: note: this clone does not merge records field by field; tell it once: git config merge.crm.driver 'crm merge-driver %O %A %B %P'
  4 records are sound
# A move is added, changed by hand, taken back.
$ crm update-promise film apologised --via call; git diff -U1 | tail -n +3
  film apologised: now open, due Friday 20 November 2026
  --- a/promises/film.yaml
  +++ b/promises/film.yaml
  @@ -11,2 +11,5 @@ moves:
   - {date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya}   # she was calm
  +- date: 2026-11-21
  +  move: apologised
  +  via: call
   # nothing since
$ crm update-promise film renegotiated --due 2026-12-01 --agreed-by maya --on 2026-11-19; git diff -U1 | tail -n +3
  crm: note: a moved date is a favour: crm log-goodwill maya 'Moved date' --withdrawal 1 --promise film
  film renegotiated: now open, due Tuesday 1 December 2026
  --- a/promises/film.yaml
  +++ b/promises/film.yaml
  @@ -11,2 +11,9 @@ moves:
   - {date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya}   # she was calm
  +- date: 2026-11-19
  +  move: renegotiated
  +  due: 2026-12-01
  +  agreed_by: maya
  +- date: 2026-11-21
  +  move: apologised
  +  via: call
   # nothing since
$ crm update-promise film --undo; crm update-promise film --undo; git status --short
  film apologised taken back: now open, due Tuesday 1 December 2026
  film renegotiated taken back: now open, due Friday 20 November 2026; an apology is owed
# Taking back what a person wrote takes the comment that goes with it, too.
$ crm -n update-promise film --undo
  --- a/promises/film.yaml
  +++ b/promises/film.yaml
  @@ -6,7 +6,4 @@
  \x20 (esc)
   made: 2026-10-01
   due: "2026-11-13"
  -moves:
  -# agreed on the phone
  -- {date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya}   # she was calm
   # nothing since
# The same in a file with the line ends of another system.
$ crm update-promise cuts delivered; git diff -U1 promises/cuts.yaml | tail -n +3
  cuts delivered; an apology is owed
  --- a/promises/cuts.yaml
  +++ b/promises/cuts.yaml
  @@ -11,2 +11,4 @@ moves:
   - {date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya}   # she was calm\x0d (esc)
  +- date: 2026-11-21\x0d (esc)
  +  move: delivered\x0d (esc)
   # nothing since\x0d (esc)
$ crm update-promise cuts --undo; git status --short
  cuts delivered taken back: now open, due Friday 20 November 2026; an apology is owed
# One field is set.
$ crm set maya title='Vice President: Marketing' prefers.times='before 10:00' goals+='on air by 1 December'; git diff -U0 stakeholders | tail -n +3
  maya title: Vice President: Marketing
  maya prefers.times: before 10:00 (was after 10:00)
  maya goals: added on air by 1 December
  --- a/stakeholders/maya.yaml
  +++ b/stakeholders/maya.yaml
  @@ -4,0 +5 @@ name: "Maya Chen"
  +title: "Vice President: Marketing"
  @@ -6 +7 @@ name: "Maya Chen"
  -goals: [Holiday revenue, 'one look']   # in her words
  +goals: [Holiday revenue, 'one look', on air by 1 December]   # in her words
  @@ -9 +10 @@ prefers:
  -    times: 'after 10:00'
  +    times: 'before 10:00'
$ crm set film owner='Jo Reyes'; git diff -U0 promises/film.yaml | tail -n +3
  film owner: Jo Reyes (was Sam Okafor)
  --- a/promises/film.yaml
  +++ b/promises/film.yaml
  @@ -5 +5 @@ by: team
  -owner: "Sam Okafor"   # until January
  +owner: "Jo Reyes"   # until January
$ crm set film owner='Sam Okafor'; git diff --stat promises/film.yaml
  film owner: Sam Okafor (was Jo Reyes)
# A delay proposes a new date.
$ crm -q delay-notice cuts --cause 'The licence is not signed' --impact 'Cuts come a week later' --option 'Library track|2026-11-27' --option 'The same track|2026-12-04' --recommend 1 --recovery 'Sam Okafor calls daily' --next-update 2026-11-24 --new-due 2026-11-27 --id licence; git diff -U0 promises/cuts.yaml | tail -n +3
  licence
  --- a/promises/cuts.yaml
  +++ b/promises/cuts.yaml
  @@ -11,0 +12,3 @@ moves:
  +- date: 2026-11-21\x0d (esc)
  +  move: proposed\x0d (esc)
  +  due: 2026-11-27\x0d (esc)
$ crm -q delay-notice licence --told maya --via call; tail -n 5 delays/licence.yaml
  next_update: 2026-11-24
  notices:
    - to: maya
      date: 2026-11-21
      via: call
# Settings, with a comment of their own.
$ printf 'snoozed:  # for the holidays\n  - rule: check-in\n    subject: maya\n    until: 2026-12-01\n    why: On leave\n' >> crm.yaml; git commit -qam 'More'; crm snooze update maya --until 2026-12-01 --why 'On leave'; git diff -U0 | tail -n +3
  crm: note: update does not remind of 'maya' today; should it begin to, it stays silent
  update of maya sleeps until Tuesday 1 December 2026
  --- a/crm.yaml
  +++ b/crm.yaml
  @@ -11,0 +12,4 @@ snoozed:  # for the holidays
  +  - rule: update
  +    subject: maya
  +    until: 2026-12-01
  +    why: On leave
$ crm validate
  crm: note: this clone does not merge records field by field; tell it once: git config merge.crm.driver 'crm merge-driver %O %A %B %P'
  5 records are sound
