# Private notes: kept in private/, listed with numbers, forgotten when they have served their time.
project: studio

$ crm note rosa
  Rosa Lindt (private)
    politics: Sceptical since the 2025 rebrand slipped five weeks.
    1  2026-09-16 (expired 2026-10-31)  Moving house
$ crm check-followups --rule note-expired --format ids --all
  rosa-lindt
$ crm note rosa --forget-expired
  rosa-lindt 1 note forgotten
$ crm check-followups --rule note-expired --format ids --all
$ @diff
  --- private/rosa-lindt.yaml
  +++ private/rosa-lindt.yaml
  @@ -1,5 +1 @@
   politics: Sceptical since the 2025 rebrand slipped five weeks.
  -notes:
  -  - date: 2026-09-16
  -    note: Moving house
  -    until: 2026-10-31
$ crm note rosa --forget-expired
  rosa-lindt no note is past its last day
# The first word about somebody makes the file, for the owner alone.
$ crm note hal 'Moving house: short calls only' --until 2026-12-11
  hal-briggs note 1, kept until Friday 11 December 2026
$ @diff
  private/hal-briggs.yaml: new, mode 0600
  --- /dev/null
  +++ private/hal-briggs.yaml
  @@ -0,0 +1,4 @@
  +notes:
  +  - date: 2026-11-21
  +    note: "Moving house: short calls only"
  +    until: 2026-12-11
$ crm note hal 'Prefers Claims over slogans' --on 2026-11-18
  crm: note: a private note should not outlive its use: --until DATE says when to forget it
  hal-briggs note 2
$ crm note hal --care-until 2026-11-30 --politics 'Wants the final word on claims'
  hal-briggs go gently until Monday 30 November 2026; politics noted
$ @diff
  --- private/hal-briggs.yaml
  +++ private/hal-briggs.yaml
  @@ -1,4 +1,8 @@
  +politics: Wants the final word on claims
  +care_until: 2026-11-30
   notes:
     - date: 2026-11-21
       note: "Moving house: short calls only"
       until: 2026-12-11
  +  - date: 2026-11-18
  +    note: Prefers Claims over slogans
$ crm note 'Hal Briggs'
  Hal Briggs (private)
    politics: Wants the final word on claims
    go gently until Monday 30 November 2026
    1  2026-11-21 (until 2026-12-11)  Moving house: short calls only
    2  2026-11-18  Prefers Claims over slogans
# Care mutes advice about them for people; what is late stays.
$ crm check-followups --stakeholder hal --all
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · Saturday 21 November 2026

  Late
    P2  11 days  Evidence list for the claims in the holiday film  → Hal Briggs  Lin Park
                 overdue, apology owed, delay unrecorded, escalate
                 crm update-promise p10-evidence-list-for-the-claims-in delivered
[1]
# Numbers are those of the list; a note may be renewed in one go.
$ crm note hal 'Moved; new address to come' --until +2w --forget 1
  crm: note: '+2w' is 2026-12-05, Saturday
  hal-briggs 1 note forgotten; note 2, kept until Saturday 5 December 2026
$ crm note hal --forget 2 --forget 1 --politics '' --care-until yesterday
  crm: note: 'yesterday' is 2026-11-20, Friday
  hal-briggs 2 notes forgotten; no longer handled with care since Friday 20 November 2026; politics forgotten
$ crm note hal
  Hal Briggs (private)
    nothing is noted
# What private text there is appears nowhere else.
$ echo 'Plays the cello' | crm note june - --until 2026-12-05
  june-osei note 2, kept until Saturday 5 December 2026
$ grep -c 'cello' private/june-osei.yaml
  1
$ crm timeline june | grep -c 'cello'
  0
[1]
$ crm map | grep -c 'Vantage'
  0
[1]
# A file in which nothing is left goes away.
$ crm note dev 'Tired of stands' --until tomorrow
  crm: note: 'tomorrow' is 2026-11-22, Sunday
  dev-patel note 1, kept until Sunday 22 November 2026
$ crm note dev --forget 1
  dev-patel 1 note forgotten
$ ls private
  hal-briggs.yaml
  ines-moreau.yaml
  june-osei.yaml
  maya-chen.yaml
  rosa-lindt.yaml
# A dry run shows the change.
$ crm note maya 'Reads mail at night' --dry-run
  crm: note: a private note should not outlive its use: --until DATE says when to forget it
  --- a/private/maya-chen.yaml
  +++ b/private/maya-chen.yaml
  @@ -3,3 +3,5 @@
     - date: 2026-10-12
       note: Daughter applying to colleges; Friday afternoons are hard
       until: 2026-12-15
  +  - date: 2026-11-21
  +    note: Reads mail at night
$ crm --quiet note maya 'Reads mail at night'

# What cannot be done says why.
$ crm note
  crm: error: note needs STAKEHOLDER
    see: crm help note
[2]
$ crm note nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm note maya --until tomorrow
  crm: error: --until goes with a text
    crm note S TEXT --until DATE
[2]
$ crm note maya 'Late' --until 2026-11-01
  crm: error: --until 2026-11-01 is before 2026-11-21, the note's own day
    correct --until or --on
[2]
$ crm note maya --forget 7
  crm: error: Maya Chen has no note '7'
    crm note maya-chen lists them with their numbers
[2]
$ crm note maya --forget two
  crm: error: Maya Chen has no note 'two'
    crm note maya-chen lists them with their numbers
[2]
$ crm note maya '  '
  crm: error: a note needs words
    crm note S TEXT
[2]
$ printf 'politics: a\npolitics: b\n' >private/tom-alvarez.yaml
$ crm note tom 'Anything'
  crm: error: private/tom-alvarez.yaml:2:1: a private note is not as it should be (duplicate-key)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml cannot be read
    crm validate says why
[3]
$ cat private/tom-alvarez.yaml
  politics: a
  politics: b

# Where private/ is a repository of its own, committing is left to its owner.
$ crm init film --name Film --pm-name 'Priya Nair' --team Studio --timezone Europe/Madrid >/dev/null
$ crm -C film add-stakeholder Kim
  kim added: Kim
$ crm -C film note kim 'Left-handed'
  crm: note: a private note should not outlive its use: --until DATE says when to forget it
  kim note 1
$ git -C film/private status --short
  ?? kim.yaml

# What is wrong with a note is said by its place and rule alone: problems go to CI logs and mails.
$ printf 'care_until: when the divorce is over\nnotes:\n  - date: 2026-13-01\n    text: ill\nas: lover\n' > private/tom-alvarez.yaml; crm validate --json | grep -c -e divorce -e ill -e lover -e 2026-13; crm list retros; crm check-followups --format github | grep private
  0
  crm: error: private/tom-alvarez.yaml:1:13: a private note is not as it should be (date)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:3:5: a private note is not as it should be (missing-field)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:3:11: a private note is not as it should be (date)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:4:5: a private note is not as it should be (unknown-field)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:5:1: a private note is not as it should be (unknown-field)
    look at that line yourself: what it says is not shown here
  crm: note: no retros
  crm: error: private/tom-alvarez.yaml:1:13: a private note is not as it should be (date)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:3:5: a private note is not as it should be (missing-field)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:3:11: a private note is not as it should be (date)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:4:5: a private note is not as it should be (unknown-field)
    look at that line yourself: what it says is not shown here
  crm: error: private/tom-alvarez.yaml:5:1: a private note is not as it should be (unknown-field)
    look at that line yourself: what it says is not shown here
  ::error file=private/tom-alvarez.yaml,line=1,col=13,title=date::a private note is not as it should be (date); look at that line yourself: what it says is not shown here
  ::error file=private/tom-alvarez.yaml,line=3,col=5,title=missing-field::a private note is not as it should be (missing-field); look at that line yourself: what it says is not shown here
  ::error file=private/tom-alvarez.yaml,line=3,col=11,title=date::a private note is not as it should be (date); look at that line yourself: what it says is not shown here
  ::error file=private/tom-alvarez.yaml,line=4,col=5,title=unknown-field::a private note is not as it should be (unknown-field); look at that line yourself: what it says is not shown here
  ::error file=private/tom-alvarez.yaml,line=5,col=1,title=unknown-field::a private note is not as it should be (unknown-field); look at that line yourself: what it says is not shown here
