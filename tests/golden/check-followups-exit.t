# The exit status says what --fail-on asks for: 0 nothing, 1 found.
project: studio

# One promise, due on Wednesday 25 November; nothing else.
$ rm promises/* interactions/* feedback/* goodwill/* delays/* private/*; for f in stakeholders/*; do sed -i '/^check_in_every/d; /^update_every/d; s/^org: .*/org: One/' $f; done
$ crm -q log-promise Poster --to june --made 2026-11-18 --due 2026-11-25 --id poster
  poster
$ cat > $TMP/exits <<'END'
> for when in never overdue today soon any; do
>   crm -q --today $1 check-followups --fail-on $when >/dev/null 2>&1; echo $when: $?
> done
> END
$ echo 'far ahead:'; sh $TMP/exits 2026-11-19; crm --today 2026-11-19 check-followups --within 4 --fail-on soon
  far ahead:
  never: 0
  overdue: 0
  today: 0
  soon: 0
  any: 1
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Thursday 19 November 2026

  Soon
    Wed 25 Nov  Poster  → June Osei
                due soon
                crm update-promise poster delivered

  11 pieces of advice: crm check-followups --all
[1]
$ echo 'soon:'; sh $TMP/exits 2026-11-23
  soon:
  never: 0
  overdue: 0
  today: 0
  soon: 1
  any: 1
$ echo 'today:'; sh $TMP/exits 2026-11-25
  today:
  never: 0
  overdue: 0
  today: 1
  soon: 1
  any: 1
$ echo 'overdue:'; sh $TMP/exits 2026-11-28
  overdue:
  never: 0
  overdue: 1
  today: 1
  soon: 1
  any: 1
$ crm --today 2026-11-28 check-followups --fail-on any --rule due-today
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 28 November 2026

  Nothing is due among what was asked for.
$ crm --today 2026-11-28 check-followups --stakeholder maya
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 28 November 2026

  Nothing is due among what was asked for.

  2 pieces of advice: crm check-followups --all
# Grace is for nerves: it delays the alarm, never the age.
$ printf '  grace: 2\n' > $TMP/grace; sed -i "/^settings:/r $TMP/grace" crm.yaml; sed -i '/^  grace: 0/d' crm.yaml; crm --today 2026-11-28 check-followups
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 28 November 2026

  Late
    3 days  Poster  → June Osei
            apology owed, delay unrecorded, overdue
            crm update-promise poster apologised

  12 pieces of advice: crm check-followups --all
# Advice alone never fails, unless any is asked for.
$ crm --today 2026-11-30 update-promise poster delivered --on 2026-11-25; crm --today 2026-12-02 check-followups; crm --today 2026-12-02 check-followups --all
  poster delivered
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 December 2026

  Nothing is due today.

  12 pieces of advice: crm check-followups --all
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Wednesday 2 December 2026

  Advice
    92 days  Maya Chen                  One
             never contacted, gap
             crm log-interaction SUMMARY --kind check-in --with maya-chen
    92 days  Tom Alvarez                One
             never contacted
             crm log-interaction SUMMARY --kind check-in --with tom-alvarez
    92 days  Project
             outline owed
             crm log-interaction Outline --kind outline --with STAKEHOLDER
    91 days  Rosa Lindt                 One
             never contacted, gap
             crm log-interaction SUMMARY --kind check-in --with rosa-lindt
    90 days  Hal Briggs                 One
             never contacted
             crm log-interaction SUMMARY --kind check-in --with hal-briggs
    90 days  Ines Moreau                One
             never contacted
             crm log-interaction SUMMARY --kind check-in --with ines-moreau
    85 days  Dev Patel                  One
             never contacted
             crm log-interaction SUMMARY --kind check-in --with dev-patel
    83 days  June Osei                  One
             never contacted
             crm log-interaction SUMMARY --kind check-in --with june-osei
    79 days  Finance Business Partners  One
             never contacted
             crm log-interaction SUMMARY --kind check-in --with finance-partners
     7 days  Poster                     → June Osei
             acceptance awaited
             crm update-promise poster accepted
$ crm --today 2026-12-02 check-followups --fail-on soon -q
$ crm --today 2026-12-02 check-followups --fail-on any -q
[1]
# What cannot be so.
$ crm check-followups --fail-on late
  crm: error: --fail-on cannot be 'late'
    choose one of never, overdue, today, soon, any
[2]
$ crm check-followups --within soon
  crm: error: --within takes business days, 0 to 365, not 'soon'
[2]
$ crm check-followups --within -1
  crm: error: --within takes business days, 0 to 365, not '-1'
[2]
$ crm check-followups --within 366
  crm: error: --within takes business days, 0 to 365, not '366'
[2]
$ crm check-followups --rule over-due
  crm: error: no rule 'over-due' (did you mean 'overdue'?)
    crm rules lists them
[2]
$ crm check-followups --stakeholder nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm check-followups --owner 'Jo Reys'
  crm: error: nobody named 'Jo Reys' owns a promise
    an owner is written as in the promises: crm list promises --columns owner
[2]
$ crm check-followups --owner 'Priya Nair'
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Nothing is due among what was asked for.
$ crm check-followups extra
  crm: error: unexpected argument 'extra'
    see: crm help check-followups
[2]
$ crm check-followups -n
  crm: error: unknown option '-n'
    see: crm help check-followups; a text that begins with a dash goes behind --
[2]
$ crm check-followups --format ical
  crm: error: --format cannot be 'ical'
    choose one of text, json, csv, md, html, mail, ics, ids, github, gitlab, junit, gcc
[2]
# A record with faults is named, and every other is still judged.
$ echo 'due: 2026-13-01' >> promises/poster.yaml; crm --today 2026-11-28 check-followups
  crm: error: promises/poster.yaml:9:1: 'due' is there twice
    due: 2026-13-01
    ^
    keep one of the two, with the right value
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 28 November 2026

  Nothing is due today.

  11 pieces of advice: crm check-followups --all
[3]
