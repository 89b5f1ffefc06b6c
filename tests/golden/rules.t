# What reminds of what, and why.
project: none

$ crm rules | head -n 4
  follow-ups:
  overdue                 late     our open promise is past its current due date
  apology-owed            late     a promise of ours was missed and nobody has apologised since
  handover-owed           late     an open promise is to somebody who has left
$ crm rules notice-owed
  notice-owed (late)
  when:     somebody who must know of a delay has not been told
  why:      People forgive delays they hear of from you, not those they hear of
            from others.
  settle:   crm delay-notice {subject} --told {stakeholder} --via CHANNEL
$ crm rules hedge
  hedge (error)
  when:     a wording promises nothing
  why:      The reader hears a promise, you remember an attempt.
  words:    try to, tries to, trying to, attempt to, endeavour to, endeavor to,
            hopefully, we hope to, I hope to, hope to, hoping to, should be able
            to, should be ready, should be done, should be finished, should be
            fine, should arrive, should have it, probably, maybe, perhaps,
            possibly, presumably, might, very likely, most likely, will likely,
            with luck, with a bit of luck, with any luck, fingers crossed, all
            being well, if all goes well, if all goes to plan, do our best, do my
            best, our very best, ideally, aim to, aiming to, in theory, more or
            less, I guess, sort of, if all goes as planned, all going well, touch
            wood, as best (as) we/I can, as far as possible, see what we/I can do,
            try our/my best, try our/my hardest, we/I expect to
            deliver/send/finish/have/be, should make it, should be with you,
            should be there, should get there
$ crm rules notice-owd
  crm: error: no rule 'notice-owd' (did you mean 'notice-owed'?)
    crm rules lists them
[2]
$ crm rules i-form
  i-form (warning)
  when:     an achievement in the first person
  why:      Credit that is given away comes back.
  words:    thanks to me, thanks to my (own) (hard) work/effort/efforts/idea, my
            (own) achievement/success/doing, single handedly, all by myself,
            delivered, finished, completed, managed to, achieved, accomplished,
            succeeded, solved, fixed, built, created, designed, developed,
            produced, made it, made sure, ensured, led, won, saved, pulled off,
            rescued, secured, improved, did it, shipped, launched, rebuilt,
            rewrote, redesigned, invented, organised, organized, negotiated,
            repaired, wrote the/it/this/all/every, got it done
$ crm rules conditional-apology
  conditional-apology (error)
  when:     an apology has a condition or a but
  why:      "Sorry for any inconvenience" doubts that there was any.
  words:    sorry/apologise/apologize/apologies/apology/regret
            if/should/whoever/whatever,
            sorry/apologise/apologize/apologies/apology for/about any/whatever,
            regret any/whatever, sorry but, apologise/apologize/apologies to
            anyone/anybody/whoever, sorry/regret (that) you feel/felt, for/about
            (any/whatever) (possible) {trouble} (that) (this/it/we)
            may/might/could, for/about any/whatever (possible) {trouble},
            may/might/could (well/also) (have) (been) {hurt}, if
            (this/it/that/we/I/anything/anyone/anybody/you)
            (has/have/had/was/were/may/might) (been) {hurt}, in case
            (this/it/that/we/I) (has/have/had) {hurt}, to the extent that
  trouble:  inconvenience, inconveniences, trouble, troubles, confusion, upset,
            distress, delay, delays, disruption, problem, problems,
            misunderstanding, misunderstandings, issue, issues, difficulty,
            difficulties, hassle, worry, harm, offence, offense, annoyance,
            disappointment, bother, mistake, mistakes, error, errors
  hurt:     caused, cause, upset, offended, hurt, inconvenienced, disappointed,
            annoyed, harmed, bothered, put, felt, feel, created, brought, led,
            affected, troubled, confused, misled, frustrated
