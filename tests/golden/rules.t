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
            less, I guess, sort of
$ crm rules notice-owd
  crm: error: no rule 'notice-owd' (did you mean 'notice-owed'?)
    crm rules lists them
[2]
