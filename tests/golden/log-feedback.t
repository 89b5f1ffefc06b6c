# A question for feedback, its answer, and what a low score calls for.
project: studio

# Asked today. The answer goes into the record of the question, and touches nothing else in it.
$ crm log-feedback maya --about p01 --id asked
  asked asked: Maya Chen about Autumn catalogue cover, three concept routes
$ echo '# she prefers calls' >> feedback/asked.yaml
$ @diff
  --- /dev/null
  +++ feedback/asked.yaml
  @@ -0,0 +1,4 @@
  +from: maya-chen
  +about: p01-autumn-catalogue-cover-three
  +asked: 2026-11-21
  +# she prefers calls
$ crm log-feedback maya --about p01 --csat 5 --nps 9 --next-time "Show me the grid first"
  crm: note: this answers what was asked on Saturday 21 November 2026
  asked answered: Maya Chen about Autumn catalogue cover, three concept routes
$ @diff
  --- feedback/asked.yaml
  +++ feedback/asked.yaml
  @@ -1,4 +1,8 @@
   from: maya-chen
   about: p01-autumn-catalogue-cover-three
   asked: 2026-11-21
  +answered: 2026-11-21
  +csat: 5
  +nps: 9
  +next_time: Show me the grid first
   # she prefers calls
$ crm log-feedback tom --about relationship --on 2026-11-19 --id q1
  q1 asked: Tom Alvarez about the relationship
$ crm log-feedback tom --about relationship --id q2
  crm: note: 'q1' waits for an answer already, since Thursday 19 November 2026
  q2 asked: Tom Alvarez about the relationship
$ crm log-feedback tom --about relationship --comment 'Fine so far' -q
  q2

# An answer without a question: both on one day.
$ crm log-feedback dev --about relationship --answered 2026-11-19 --ces 6 --issues-handled yes --differently 'Ask for sizes early' --comment 'Quick' --id quick
  quick answered: Dev Patel about the relationship
$ crm show quick
  id:              quick
  from:            dev-patel
  about:           relationship
  asked:           2026-11-19
  answered:        2026-11-19
  ces:             6
  comment:         Quick
  issues_handled:  true
  differently:     Ask for sizes early

# Another question than the one that waits.
$ crm log-feedback june --about relationship --asked 2026-11-18 --answered 2026-11-20 --nps 7 --id second
  second answered: June Osei about the relationship

# A low score wants somebody to come back, and says so until it is noted.
$ crm check-followups --rule feedback-unanswered --all --stakeholder june --format ids
  f07-june-osei
$ crm log-feedback june --about relationship --csat 2 --comment 'Nobody told me' --answered 2026-11-16
  crm: note: this answers what was asked on Monday 2 November 2026
  crm: note: a low score: come back to June Osei by Saturday 21 November 2026, then: crm set f07-june-osei followed_up=today
  f07-june-osei answered: June Osei about the relationship
$ crm check-followups --rule feedback-unanswered --all --stakeholder june --format ids
$ crm check-followups --rule low-score --stakeholder june --format ids
  f07-june-osei
$ crm log-feedback june --about relationship --followed-up 2026-11-21
  f07-june-osei followed up: June Osei about the relationship
$ crm check-followups --rule low-score --stakeholder june --format ids
$ crm show f07
  id:           f07-june-osei
  from:         june-osei
  about:        relationship
  asked:        2026-11-02
  answered:     2026-11-16
  csat:         2
  comment:      Nobody told me
  followed_up:  2026-11-21
$ crm log-feedback june --about relationship --followed-up 2026-11-21
  second followed up: June Osei about the relationship
$ crm log-feedback june --about relationship --followed-up 2026-11-21
  crm: error: no answer of June Osei about the relationship waits for a follow-up
    crm list feedback shows what was asked and answered
[2]

# What does not fit is refused.
$ @diff
  --- feedback/f07-june-osei.yaml
  +++ feedback/f07-june-osei.yaml
  @@ -1,3 +1,7 @@
   from: june-osei
   about: relationship
   asked: 2026-11-02
  +answered: 2026-11-16
  +csat: 2
  +comment: Nobody told me
  +followed_up: 2026-11-21
  --- /dev/null
  +++ feedback/q1.yaml
  @@ -0,0 +1,3 @@
  +from: tom-alvarez
  +about: relationship
  +asked: 2026-11-19
  --- /dev/null
  +++ feedback/q2.yaml
  @@ -0,0 +1,5 @@
  +from: tom-alvarez
  +about: relationship
  +asked: 2026-11-21
  +answered: 2026-11-21
  +comment: Fine so far
  --- /dev/null
  +++ feedback/quick.yaml
  @@ -0,0 +1,8 @@
  +from: dev-patel
  +about: relationship
  +asked: 2026-11-19
  +answered: 2026-11-19
  +ces: 6
  +comment: Quick
  +issues_handled: true
  +differently: Ask for sizes early
  --- /dev/null
  +++ feedback/second.yaml
  @@ -0,0 +1,6 @@
  +from: june-osei
  +about: relationship
  +asked: 2026-11-18
  +answered: 2026-11-20
  +nps: 7
  +followed_up: 2026-11-21
$ crm log-feedback maya --about p01 --asked 2026-11-20 --answered 2026-11-19 --csat 3
  crm: error: answered 2026-11-19 is before asked 2026-11-20
    correct --answered or --asked
[2]
$ crm log-feedback maya --about p01 --csat 6
  crm: error: csat must be a whole number from 1 to 5, not '6'
    the most is 5
[2]
$ crm log-feedback maya --about p01 --nps -1
  crm: error: nps must be a whole number from 0 to 10, not '-1'
    the least is 0
[2]
$ crm log-feedback maya --about p01 --issues-handled maybe
  crm: error: issues_handled must be true or false, not 'maybe'
    write true or false
[2]
$ crm log-feedback maya
  crm: error: log-feedback needs --about
    see: crm help log-feedback
[2]
$ crm log-feedback maya --about elsewhere
  crm: error: no promise 'elsewhere'
    see what there is with: crm list promises
[2]
$ crm log-feedback hal --about p10 --followed-up 2026-11-21
  crm: error: no answer of Hal Briggs about Evidence list for the claims in the holiday film waits for a follow-up
    crm list feedback shows what was asked and answered
[2]
$ crm log-feedback maya --about p09 -n --id dry
  --- /dev/null
  +++ b/feedback/dry.yaml
  @@ -0,0 +1,3 @@
  +from: maya-chen
  +about: p09-holiday-campaign-master-film-30
  +asked: 2026-11-21
$ @diff
