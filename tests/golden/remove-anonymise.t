# A person is taken out of every record; what was promised stays.
project: studio

$ crm set maya-chen email=maya.chen@larkfield.example -q; crm set f06 comment='Ask Maya first' -q; crm relate ines maya-chen --as rival 2> /dev/null
  ines-moreau is a rival of Maya Chen
$ crm add-stakeholder 'Maya Chen-Lopez' --org Legal --email maya@legal.example -q
  maya-chen-lopez
$ crm relate tom maya-chen --as rival --note 'since the fair' 2> /dev/null; crm relate tom rosa --as allied 2> /dev/null
  tom-alvarez is a rival of Maya Chen
  tom-alvarez is allied with Rosa Lindt
$ crm note maya-chen 'Thinks of leaving' 2> /dev/null
  maya-chen note 2
$ crm snooze check-in maya-chen --until 2026-12-01 --why 'Maya is away' 2> /dev/null
  check-in of maya-chen sleeps until Tuesday 1 December 2026
$ crm log-interaction 'Maya called, and Maya Lopez too' --with maya-chen --kind call --said "Maya's own words" --id call-with-maya -q
  call-with-maya
$ printf '# MAYA CHEN decides this, not Maya Chen-Lopez; ask maya.chen@larkfield.example\nx-from: maya  chen\n' >> goodwill/g02-found-an-unused-photo-licence-and.yaml
$ crm validate; cp -r private $TMP/private; mkdir $TMP/before; cp -r . $TMP/before
  73 records are sound
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -41,3 +41,8 @@
     - resignation
     - margin target
     - Vantage Agency
  +snoozed:
  +  - rule: check-in
  +    subject: maya-chen
  +    until: 2026-12-01
  +    why: Maya is away
  --- feedback/f06-maya-chen.yaml
  +++ feedback/f06-maya-chen.yaml
  @@ -3,3 +3,4 @@
   asked: 2026-11-02
   answered: 2026-11-04
   nps: 8
  +comment: Ask Maya first
  --- goodwill/g02-found-an-unused-photo-licence-and.yaml
  +++ goodwill/g02-found-an-unused-photo-licence-and.yaml
  @@ -4,3 +4,5 @@
   points: 3
   what: Found an unused photo licence and saved the reshoot
   unseen: true
  +# MAYA CHEN decides this, not Maya Chen-Lopez; ask maya.chen@larkfield.example
  +x-from: maya  chen
  --- /dev/null
  +++ interactions/call-with-maya.yaml
  @@ -0,0 +1,6 @@
  +date: 2026-11-21
  +with:
  +  - maya-chen
  +kind: call
  +summary: Maya called, and Maya Lopez too
  +said: Maya's own words
  --- private/ines-moreau.yaml
  +++ private/ines-moreau.yaml
  @@ -1 +1,4 @@
   politics: Wanted Vantage Agency for the launch film.
  +relations:
  +  - with: maya-chen
  +    as: rival
  --- private/maya-chen.yaml
  +++ private/maya-chen.yaml
  @@ -3,3 +3,5 @@
     - date: 2026-10-12
       note: Daughter applying to colleges; Friday afternoons are hard
       until: 2026-12-15
  +  - date: 2026-11-21
  +    note: Thinks of leaving
  private/tom-alvarez.yaml: new, mode 0600
  --- /dev/null
  +++ private/tom-alvarez.yaml
  @@ -0,0 +1,6 @@
  +relations:
  +  - with: maya-chen
  +    as: rival
  +    note: since the fair
  +  - with: rosa-lindt
  +    as: allied
  --- /dev/null
  +++ stakeholders/maya-chen-lopez.yaml
  @@ -0,0 +1,4 @@
  +name: Maya Chen-Lopez
  +org: Legal
  +email: maya@legal.example
  +added: 2026-11-21
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -2,6 +2,7 @@
   title: Vice President, Marketing
   org: Marketing
   relation: internal
  +email: maya.chen@larkfield.example
   added: 2026-09-01
   power: high
   interest: high

# Nothing without a yes. A first name may be somebody else's: it is replaced where that is wanted.
$ crm remove maya-chen --anonymise
  crm: note: 'Maya' still stands in 4 places; if it is them: --also Maya
  crm: error: remove needs --yes where nobody can be asked
    -n shows what would go
[2]
$ crm remove maya-chen --anonymise -n | grep '^[-+][^-+]' | grep -i maya | grep '^+'; ls private
  crm: note: 'Maya' still stands in 4 places; if it is them: --also Maya
  crm: note: private/ines-moreau.yaml would be written, too
  crm: note: private/tom-alvarez.yaml would be written, too
  crm: note: private/maya-chen.yaml would be removed, too
  +summary: Maya called, and Maya Lopez too
  +# Former contact 1 decides this, not Maya Chen-Lopez; ask Former contact 1
  ines-moreau.yaml
  june-osei.yaml
  maya-chen.yaml
  rosa-lindt.yaml
  tom-alvarez.yaml
$ crm remove maya-chen --anonymise --also Maya -n -q | grep '^+++'
  +++ b/stakeholders/former-contact-1.yaml
  +++ b/interactions/call-with-former-contact-1.yaml
  +++ b/feedback/f06-former-contact-1.yaml
  +++ b/crm.yaml
  +++ b/stakeholders/tom-alvarez.yaml
  +++ b/promises/p02-written-playback-of-the-holiday.yaml
  +++ b/promises/p09-holiday-campaign-master-film-30.yaml
  +++ b/promises/p18-six-15-second-social-cuts-of-the.yaml
  +++ b/interactions/j01-kick-off-walked-through-the.yaml
  +++ b/interactions/j02-holiday-brief.yaml
  +++ b/interactions/j04-cover-signed-off-in-one-round.yaml
  +++ b/interactions/j13-film-grade-approved-music-licence.yaml
  +++ b/interactions/j14-film-on-course-for-20-november-if.yaml
  +++ b/delays/d02-the-music-licence-for-television.yaml
  +++ b/goodwill/g02-found-an-unused-photo-licence-and.yaml
  +++ b/goodwill/g07-asked-for-one-more-week-on-the.yaml
  +++ /dev/null
  +++ /dev/null
  +++ /dev/null
$ echo no | script -qec 'sleep 1; crm -q remove maya-chen --anonymise' /dev/null | tr -d '\r'
  no
  make Maya Chen Former contact 1 in 22 files (yes, no) [no]:\x20 (esc) (no-eol)
$ crm remove maya-chen --anonymise --also Maya --yes
  crm: note: git, backups and the journal of mails keep what was: Privacy in README says how to erase that
  former-contact-1 was maya-chen; 22 files changed
$ crm validate
  72 records are sound
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -43,6 +43,6 @@
     - Vantage Agency
   snoozed:
     - rule: check-in
  -    subject: maya-chen
  +    subject: former-contact-1
       until: 2026-12-01
  -    why: Maya is away
  +    why: Former contact 1 is away
  --- delays/d02-the-music-licence-for-television.yaml
  +++ delays/d02-the-music-licence-for-television.yaml
  @@ -11,6 +11,6 @@
   recovery: Daily call with the rights holder; library track cut in parallel
   next_update: 2026-11-13
   notices:
  -  - to: maya-chen
  +  - to: former-contact-1
       date: 2026-11-04
       via: call
  --- /dev/null
  +++ feedback/f06-former-contact-1.yaml
  @@ -0,0 +1,5 @@
  +from: former-contact-1
  +about: relationship
  +asked: 2026-11-02
  +answered: 2026-11-04
  +nps: 8
  --- feedback/f06-maya-chen.yaml
  +++ /dev/null
  @@ -1,6 +0,0 @@
  -from: maya-chen
  -about: relationship
  -asked: 2026-11-02
  -answered: 2026-11-04
  -nps: 8
  -comment: Ask Maya first
  --- goodwill/g02-found-an-unused-photo-licence-and.yaml
  +++ goodwill/g02-found-an-unused-photo-licence-and.yaml
  @@ -1,8 +1,8 @@
   date: 2026-09-30
  -with: maya-chen
  +with: former-contact-1
   kind: deposit
   points: 3
   what: Found an unused photo licence and saved the reshoot
   unseen: true
  -# MAYA CHEN decides this, not Maya Chen-Lopez; ask maya.chen@larkfield.example
  -x-from: maya  chen
  +# Former contact 1 decides this, not Maya Chen-Lopez; ask Former contact 1
  +x-from: Former contact 1
  --- goodwill/g07-asked-for-one-more-week-on-the.yaml
  +++ goodwill/g07-asked-for-one-more-week-on-the.yaml
  @@ -1,5 +1,5 @@
   date: 2026-11-04
  -with: maya-chen
  +with: former-contact-1
   kind: withdrawal
   points: 2
   what: Asked for one more week on the film
  --- /dev/null
  +++ interactions/call-with-former-contact-1.yaml
  @@ -0,0 +1,5 @@
  +date: 2026-11-21
  +with:
  +  - former-contact-1
  +kind: call
  +summary: Former contact 1 called, and Former contact 1 Lopez too
  --- interactions/call-with-maya.yaml
  +++ /dev/null
  @@ -1,6 +0,0 @@
  -date: 2026-11-21
  -with:
  -  - maya-chen
  -kind: call
  -summary: Maya called, and Maya Lopez too
  -said: Maya's own words
  --- interactions/j01-kick-off-walked-through-the.yaml
  +++ interactions/j01-kick-off-walked-through-the.yaml
  @@ -1,6 +1,6 @@
   date: 2026-09-03
   with:
  -  - maya-chen
  +  - former-contact-1
     - tom-alvarez
   kind: meeting
   channel: meeting
  --- interactions/j02-holiday-brief.yaml
  +++ interactions/j02-holiday-brief.yaml
  @@ -1,6 +1,6 @@
   date: 2026-09-15
   with:
  -  - maya-chen
  +  - former-contact-1
   kind: call
   channel: call
   summary: Holiday brief
  --- interactions/j04-cover-signed-off-in-one-round.yaml
  +++ interactions/j04-cover-signed-off-in-one-round.yaml
  @@ -1,6 +1,6 @@
   date: 2026-09-25
   with:
     - tom-alvarez
  -  - maya-chen
  +  - former-contact-1
   kind: celebration
   summary: Cover signed off in one round
  --- interactions/j13-film-grade-approved-music-licence.yaml
  +++ interactions/j13-film-grade-approved-music-licence.yaml
  @@ -1,6 +1,6 @@
   date: 2026-11-12
   with:
  -  - maya-chen
  +  - former-contact-1
   kind: call
   channel: call
   summary: Film grade approved; music licence still open
  --- interactions/j14-film-on-course-for-20-november-if.yaml
  +++ interactions/j14-film-on-course-for-20-november-if.yaml
  @@ -1,6 +1,6 @@
   date: 2026-11-13
   with:
  -  - maya-chen
  +  - former-contact-1
   kind: update
   channel: email
   summary: Film on course for 20 November if the licence lands by the 18th
  --- private/ines-moreau.yaml
  +++ private/ines-moreau.yaml
  @@ -1,4 +1 @@
   politics: Wanted Vantage Agency for the launch film.
  -relations:
  -  - with: maya-chen
  -    as: rival
  --- private/maya-chen.yaml
  +++ /dev/null
  @@ -1,7 +0,0 @@
  -politics: Competes with Sales for the same studio hours; sits on the budget panel.
  -notes:
  -  - date: 2026-10-12
  -    note: Daughter applying to colleges; Friday afternoons are hard
  -    until: 2026-12-15
  -  - date: 2026-11-21
  -    note: Thinks of leaving
  --- private/tom-alvarez.yaml
  +++ private/tom-alvarez.yaml
  @@ -1,6 +1,3 @@
   relations:
  -  - with: maya-chen
  -    as: rival
  -    note: since the fair
     - with: rosa-lindt
       as: allied
  --- promises/p02-written-playback-of-the-holiday.yaml
  +++ promises/p02-written-playback-of-the-holiday.yaml
  @@ -1,9 +1,9 @@
   by: team
  -to: maya-chen
  +to: former-contact-1
   owner: Priya Nair
   kind: reply
   what: Written playback of the holiday campaign brief
  -done_when: One page, sent to Maya, with open questions
  +done_when: One page, sent to Former contact 1, with open questions
   made: 2026-09-15
   due: 2026-09-17
   moves:
  --- promises/p09-holiday-campaign-master-film-30.yaml
  +++ promises/p09-holiday-campaign-master-film-30.yaml
  @@ -1,5 +1,5 @@
   by: team
  -to: maya-chen
  +to: former-contact-1
   owner: Sam Okafor
   kind: milestone
   what: Holiday campaign master film, 30 seconds
  @@ -15,5 +15,5 @@
     - date: 2026-11-04
       move: renegotiated
       due: 2026-11-20
  -    agreed_by: maya-chen
  +    agreed_by: former-contact-1
       reason: approval
  --- promises/p18-six-15-second-social-cuts-of-the.yaml
  +++ promises/p18-six-15-second-social-cuts-of-the.yaml
  @@ -1,5 +1,5 @@
   by: team
  -to: maya-chen
  +to: former-contact-1
   owner: Sam Okafor
   kind: deliverable
   what: Six 15-second social cuts of the holiday film
  --- /dev/null
  +++ stakeholders/former-contact-1.yaml
  @@ -0,0 +1,5 @@
  +name: Former contact 1
  +org: Marketing
  +relation: internal
  +added: 2026-09-01
  +left: 2026-11-21
  --- stakeholders/maya-chen.yaml
  +++ /dev/null
  @@ -1,27 +0,0 @@
  -name: Maya Chen
  -title: Vice President, Marketing
  -org: Marketing
  -relation: internal
  -email: maya.chen@larkfield.example
  -added: 2026-09-01
  -power: high
  -interest: high
  -engagement:
  -  current: supportive
  -  desired: leading
  -prefers:
  -  channel: call
  -  style: visual
  -  detail: headline
  -  times: before 10:00
  -check_in_every: 7
  -update_every: 7
  -goals:
  -  - Holiday revenue up 8 percent
  -  - one brand look across channels
  -success_measures:
  -  - campaign live by 1 December
  -  - cost per asset
  -pain_points:
  -  - finding out about slips from her own team first
  -answers_to: Chief Executive
  --- stakeholders/tom-alvarez.yaml
  +++ stakeholders/tom-alvarez.yaml
  @@ -3,7 +3,7 @@
   org: Marketing
   primary: true
   relation: internal
  -manager: maya-chen
  +manager: former-contact-1
   added: 2026-09-01
   power: low
   interest: high
$ grep -ri 'maya' .; ls private
  ./stakeholders/maya-chen-lopez.yaml:name: Maya Chen-Lopez
  ./stakeholders/maya-chen-lopez.yaml:email: maya@legal.example
  ./goodwill/g02-found-an-unused-photo-licence-and.yaml:# Former contact 1 decides this, not Maya Chen-Lopez; ask Former contact 1
  ines-moreau.yaml
  june-osei.yaml
  rosa-lindt.yaml
  tom-alvarez.yaml
$ ls -l private | grep -v '^-rw-------\|^total'
[1]

# Again, for a word that was forgotten; and the next one has the next number.
$ crm remove former --anonymise --also Lopez --yes 2> /dev/null; cat interactions/call-with-former-contact-1.yaml
  former-contact-1: 1 file changed
  date: 2026-11-21
  with:
    - former-contact-1
  kind: call
  summary: Former contact 1 called, and Former contact 1 Former contact 1 too
$ crm remove rosa --anonymise --yes
  crm: note: git, backups and the journal of mails keep what was: Privacy in README says how to erase that
  former-contact-2 was rosa-lindt; 20 files changed
$ crm validate
  70 records are sound

# In ids each word of the name is replaced, alone or with an s: they are made of texts. "de" stands elsewhere, too.
$ crm add-stakeholder 'Ana de la Vega' --id ana -q; for id in 7vnc-vegas-poster prueba-de-color k3f9-ana-call k3f9-vega-call; do crm log-interaction 'A call' --with ana --kind call --id $id -q; done
  ana
  7vnc-vegas-poster
  prueba-de-color
  k3f9-ana-call
  k3f9-vega-call
$ crm remove ana --anonymise --yes
  crm: error: 'k3f9-vega-call' cannot become 'k3f9-former-contact-3-call'
    rename it first: crm rename k3f9-vega-call NEW
[2]
$ crm rename k3f9-vega-call k3f9-second-call -q; crm remove ana --anonymise --yes -q; ls interactions | grep -e 7vnc -e k3f9 -e color
  k3f9-second-call
  7vnc-former-contact-3-poster.yaml
  k3f9-former-contact-3-call.yaml
  k3f9-second-call.yaml
  prueba-de-color.yaml

# Only people; and not while a file that names them cannot be read.
$ crm remove finance --anonymise --yes
  crm: error: 'finance-partners' is a group, and no person
    name one of its members
[2]
$ crm remove p09 --anonymise --yes
  crm: error: no stakeholder 'p09'
    see what there is with: crm list stakeholders
[2]
$ crm remove p09 --also x
  crm: error: --also goes with --anonymise
    see: crm help remove
[2]
$ printf 'what: [for Tom Alvarez\n' > promises/broken.yaml; crm -q remove tom --anonymise --yes 2>&1 | tail -n 2
  crm: error: promises/broken.yaml: the file has faults, and 'Tom Alvarez' is named in it
    mend it first: crm validate says what is wrong

# No letter is addressed to what remains of a person; others still get theirs.
$ rm promises/broken.yaml; for letter in 'status-update --for' 'outline --for' 'draft apology --for' 'report --for' 'retro --milestone p09 --for'; do crm $letter former-contact-1; done
  crm: error: 'former-contact-1' was anonymised: nobody is there to read it
    write to whoever follows them: crm list stakeholders
  crm: error: 'former-contact-1' was anonymised: nobody is there to read it
    write to whoever follows them: crm list stakeholders
  crm: error: 'former-contact-1' was anonymised: nobody is there to read it
    write to whoever follows them: crm list stakeholders
  crm: error: 'former-contact-1' was anonymised: nobody is there to read it
    write to whoever follows them: crm list stakeholders
  crm: error: 'former-contact-1' was anonymised: nobody is there to read it
    write to whoever follows them: crm list stakeholders
[2]
$ crm -q delay-notice d02 --to former-contact-1
  crm: warning: what it tells of is settled: this is the letter as it was on Tuesday 3 November 2026; --again writes a new one for the same promise
  crm: error: 'former-contact-1' was anonymised: nobody is there to read it
    write to whoever follows them: crm list stakeholders
[2]
$ crm -q delay-notice p09 --cause 'The licence is not signed' --impact 'The film is on air two days later' --option 'A library track|2026-11-24' --option 'The same track|2026-11-30' --recommend 1 --recovery 'The studio cuts a library version' --next-update 2026-11-23 --id licence -n | grep '^To:'
  crm: warning: no letter to 'former-contact-1', who was anonymised: tell whoever follows them
  To: Tom Alvarez
# Who left and was not anonymised is still somebody: you are told.
$ crm -q set ines left=2026-11-20; crm retro --milestone p05 --for ines | head -n 1; crm report --for ines | head -n 1
  crm: warning: Ines Moreau left on Friday 20 November 2026: name whoever follows them
  To: Ines Moreau
  crm: warning: Ines Moreau left on Friday 20 November 2026: name whoever follows them
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme · for Ines Moreau
