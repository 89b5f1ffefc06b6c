# Any text, read as a client would.
project: studio

$ echo 'We will try to send it ASAP.' | crm lint-text
  text:1:9: error: promises nothing: 'try to'; better: say what you will do, or that you do not know yet and when you will [hedge]
  text:1:24: error: names no day: 'ASAP'; better: name the day, for example Monday 30 November 2026 [vague-date]
  2 findings
[1]
$ printf 'The film is due on Friday 27 November 2026. Sam cuts it today.\n' | crm lint-text
  nothing to mend
$ printf 'Fine.\n' | crm -q lint-text -
$ cat > letter.txt <<'END'
> Hi Maya,
>
> the film slipped because Tom Alvarez forgot to send the copy, which your team should have known, and so we
> hopefully get it to you next week or on 12/11, if the CMYK and the OOH and the KPI people agree with what Rosa said.
> I am sorry if this was inconvenient. Vantage Agency has nothing to do with it.
>
> I delivered the sales deck early.
> END
$ crm lint-text letter.txt
  letter.txt:3:1: error: a sentence of 45 words; better: make two sentences of it, or leave half of it out [long-sentence]
  letter.txt:3:26: warning: puts the fault on somebody else: 'Tom Alvarez forgot to'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:3:26: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  letter.txt:3:69: warning: puts the fault on somebody else: 'your team should have known'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:4:1: error: promises nothing: 'hopefully'; better: say what you will do, or that you do not know yet and when you will [hedge]
  letter.txt:4:25: error: names no day: 'next week'; better: name the day, for example Monday 30 November 2026 [vague-date]
  letter.txt:4:41: error: day and month can be taken for each other: '12/11'; better: write the month as a word: 12 November 2026 or 11 December 2026 [ambiguous-date]
  letter.txt:4:55: error: used without its meaning: 'CMYK'; better: the four-colour print process (CMYK) [unexpanded-acronym]
  letter.txt:4:68: error: used without its meaning: 'OOH'; better: out-of-home advertising (OOH) [unexpanded-acronym]
  letter.txt:4:80: error: not in the glossary, and its meaning is not given: 'KPI'; better: write it in full, or add KPI to the glossary of crm.yaml [undefined-acronym]
  letter.txt:5:6: error: an apology with a condition or a but is none: 'sorry if this was inconvenient'; better: I am sorry that …: name what went wrong, and stop there [conditional-apology]
  letter.txt:5:38: error: a confidential term: 'Vantage Agency'; better: leave it out [confidential-term]
  letter.txt:7:1: warning: takes the credit in the first person: 'I delivered'; better: name who did it, or say we [i-form]
  13 findings
[1]
$ crm lint-text letter.txt --for maya
  letter.txt:3:1: error: a sentence of 45 words; better: make two sentences of it, or leave half of it out [long-sentence]
  letter.txt:3:26: warning: puts the fault on somebody else: 'Tom Alvarez forgot to'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:3:26: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  letter.txt:3:69: warning: puts the fault on somebody else: 'your team should have known'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:4:1: error: promises nothing: 'hopefully'; better: say what you will do, or that you do not know yet and when you will [hedge]
  letter.txt:4:25: error: names no day: 'next week'; better: name the day, for example Monday 30 November 2026 [vague-date]
  letter.txt:4:41: error: day and month can be taken for each other: '12/11'; better: write the month as a word: 12 November 2026 or 11 December 2026 [ambiguous-date]
  letter.txt:4:55: error: used without its meaning: 'CMYK'; better: the four-colour print process (CMYK) [unexpanded-acronym]
  letter.txt:4:68: error: used without its meaning: 'OOH'; better: out-of-home advertising (OOH) [unexpanded-acronym]
  letter.txt:4:80: error: not in the glossary, and its meaning is not given: 'KPI'; better: write it in full, or add KPI to the glossary of crm.yaml [undefined-acronym]
  letter.txt:4:107: error: the name of another client: 'Rosa'; better: leave it out, or say another commitment [other-client]
  letter.txt:5:6: error: an apology with a condition or a but is none: 'sorry if this was inconvenient'; better: I am sorry that …: name what went wrong, and stop there [conditional-apology]
  letter.txt:5:38: error: a confidential term: 'Vantage Agency'; better: leave it out [confidential-term]
  letter.txt:7:1: warning: takes the credit in the first person: 'I delivered'; better: name who did it, or say we [i-form]
  14 findings
[1]
$ crm lint-text letter.txt --for maya --promise p09 --format gcc
  letter.txt:1:1: error: neither the date promised, 20 November 2026, nor one firm new date; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  letter.txt:1:1: error: no option at all; better: give two or three, numbered, each with its date and cost [two-options]
  letter.txt:1:1: error: no date for the next message; better: Next update: Monday 30 November 2026, by phone. [next-update]
  letter.txt:1:1: error: nobody is named as doing anything; better: say who does what now: What we are doing: … [recovery]
  letter.txt:1:1: error: overdue and nobody accepts responsibility; better: I am sorry. The miss is ours. [apology-responsibility]
  letter.txt:1:1: error: no offer of repair; better: say what puts it right, or what you do differently from now on [apology-repair]
  letter.txt:3:1: warning: the first paragraph asks for nothing; better: begin with what the reader is to decide: Please choose option 1 or option 2 by Monday 30 November 2026. [ask-first]
  letter.txt:3:1: error: a sentence of 45 words; better: make two sentences of it, or leave half of it out [long-sentence]
  letter.txt:3:26: warning: puts the fault on somebody else: 'Tom Alvarez forgot to'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:3:26: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  letter.txt:3:69: warning: puts the fault on somebody else: 'your team should have known'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:4:1: error: promises nothing: 'hopefully'; better: say what you will do, or that you do not know yet and when you will [hedge]
  letter.txt:4:25: error: names no day: 'next week'; better: name the day, for example Monday 30 November 2026 [vague-date]
  letter.txt:4:41: error: day and month can be taken for each other: '12/11'; better: write the month as a word: 12 November 2026 or 11 December 2026 [ambiguous-date]
  letter.txt:4:55: error: used without its meaning: 'CMYK'; better: the four-colour print process (CMYK) [unexpanded-acronym]
  letter.txt:4:68: error: used without its meaning: 'OOH'; better: out-of-home advertising (OOH) [unexpanded-acronym]
  letter.txt:4:80: error: not in the glossary, and its meaning is not given: 'KPI'; better: write it in full, or add KPI to the glossary of crm.yaml [undefined-acronym]
  letter.txt:4:107: error: the name of another client: 'Rosa'; better: leave it out, or say another commitment [other-client]
  letter.txt:5:6: error: an apology with a condition or a but is none: 'sorry if this was inconvenient'; better: I am sorry that …: name what went wrong, and stop there [conditional-apology]
  letter.txt:5:38: error: a confidential term: 'Vantage Agency'; better: leave it out [confidential-term]
  letter.txt:7:1: warning: takes the credit in the first person: 'I delivered'; better: name who did it, or say we [i-form]
[1]
$ crm lint-text letter.txt --for maya --promise p09 --as status-update --format gcc
  letter.txt:1:1: error: no date for the next message; better: Next update: Monday 30 November 2026, by phone. [next-update]
  letter.txt:3:1: error: a sentence of 45 words; better: make two sentences of it, or leave half of it out [long-sentence]
  letter.txt:3:26: warning: puts the fault on somebody else: 'Tom Alvarez forgot to'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:3:26: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  letter.txt:3:69: warning: puts the fault on somebody else: 'your team should have known'; better: say what happened and what we do about it, without saying whose fault it is [blame]
  letter.txt:4:1: error: promises nothing: 'hopefully'; better: say what you will do, or that you do not know yet and when you will [hedge]
  letter.txt:4:25: error: names no day: 'next week'; better: name the day, for example Monday 30 November 2026 [vague-date]
  letter.txt:4:41: error: day and month can be taken for each other: '12/11'; better: write the month as a word: 12 November 2026 or 11 December 2026 [ambiguous-date]
  letter.txt:4:55: error: used without its meaning: 'CMYK'; better: the four-colour print process (CMYK) [unexpanded-acronym]
  letter.txt:4:68: error: used without its meaning: 'OOH'; better: out-of-home advertising (OOH) [unexpanded-acronym]
  letter.txt:4:80: error: not in the glossary, and its meaning is not given: 'KPI'; better: write it in full, or add KPI to the glossary of crm.yaml [undefined-acronym]
  letter.txt:4:107: error: the name of another client: 'Rosa'; better: leave it out, or say another commitment [other-client]
  letter.txt:5:6: error: an apology with a condition or a but is none: 'sorry if this was inconvenient'; better: I am sorry that …: name what went wrong, and stop there [conditional-apology]
  letter.txt:5:38: error: a confidential term: 'Vantage Agency'; better: leave it out [confidential-term]
  letter.txt:7:1: warning: takes the credit in the first person: 'I delivered'; better: name who did it, or say we [i-form]
[1]
$ crm lint-text letter.txt --for maya --as text --json | head -n 30
  {
    "schema": "crm.lint/1",
    "file": "letter.txt",
    "findings": [
      {
        "rule": "long-sentence",
        "severity": "error",
        "line": 3,
        "column": 1,
        "text": "",
        "why": "a sentence of 45 words",
        "better": "make two sentences of it, or leave half of it out",
        "count": 45.0,
        "limit": 25
      },
      {
        "rule": "blame",
        "severity": "warning",
        "line": 3,
        "column": 26,
        "text": "Tom Alvarez forgot to",
        "why": "puts the fault on somebody else",
        "better": "say what happened and what we do about it, without saying whose fault it is",
        "count": null,
        "limit": null
      },
      {
        "rule": "other-client",
        "severity": "error",
        "line": 3,
# A notice that says everything, as a file; one that says nothing.
$ crm -q delay-notice p13 --cause 'The job titles are not final' --impact 'The careers page opens without two of the three banners' --option 'All three|2026-12-03' --option 'One on time, two later|2026-12-04' --recommend 1 --recovery 'The studio prepares all three' --next-update 2026-11-24 --id banners >/dev/null && crm -q delay-notice banners -o notice.txt && crm lint-text notice.txt --for june --promise p13
  nothing to mend
$ crm -q delay-notice d02 --to maya | crm lint-text --for maya --promise p09
  crm: warning: what it tells of is settled: this is the letter as it was on Tuesday 3 November 2026; --again writes a new one for the same promise
  text:1:1: error: no firm new date, later than 20 November 2026; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  text:1:1: error: overdue and nobody accepts responsibility; better: I am sorry. The miss is ours. [apology-responsibility]
  2 findings
[1]
$ echo 'It will be late.' | crm lint-text --for maya --promise p09 --format gcc
  text:1:1: warning: the first paragraph asks for nothing; better: begin with what the reader is to decide: Please choose option 1 or option 2 by Monday 30 November 2026. [ask-first]
  text:1:1: error: neither the date promised, 20 November 2026, nor one firm new date; better: write both in full: It was due on …, the new date is … [old-and-new-date]
  text:1:1: warning: no sentence says why; better: give one cause in one sentence: What happened: … [cause-in-one-sentence]
  text:1:1: warning: says nothing of what it means for the reader; better: say what the reader can no longer do or must change, and what stays on track: What it means for you: … [impact-on-reader]
  text:1:1: error: no option at all; better: give two or three, numbered, each with its date and cost [two-options]
  text:1:1: error: no date for the next message; better: Next update: Monday 30 November 2026, by phone. [next-update]
  text:1:1: error: nobody is named as doing anything; better: say who does what now: What we are doing: … [recovery]
  text:1:1: error: overdue and nobody accepts responsibility; better: I am sorry. The miss is ours. [apology-responsibility]
  text:1:1: error: no offer of repair; better: say what puts it right, or what you do differently from now on [apology-repair]
[1]
# First names: hers and ours are fine, and without a reader nobody knows whose they are.
$ echo 'Maya, Sam sends it today; Rosa and Dev got theirs on 12 June. Tom Alvarez knows. Will you tell Tom?' > names.txt; crm lint-text names.txt --for maya; crm lint-text names.txt --for maya --promise p09 --as text; crm lint-text names.txt
  names.txt:1:27: error: the name of another client: 'Rosa'; better: leave it out, or say another commitment [other-client]
  names.txt:1:36: error: the name of another client: 'Dev'; better: leave it out, or say another commitment [other-client]
  names.txt:1:63: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  names.txt:1:96: error: the name of another client: 'Tom'; better: leave it out, or say another commitment [other-client]
  4 findings
  names.txt:1:27: error: the name of another client: 'Rosa'; better: leave it out, or say another commitment [other-client]
  names.txt:1:36: error: the name of another client: 'Dev'; better: leave it out, or say another commitment [other-client]
  names.txt:1:63: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  3 findings
  names.txt:1:63: error: the name of another client: 'Tom Alvarez'; better: leave it out, or say another commitment [other-client]
  1 finding
[1]
# What cannot be so.
$ crm lint-text nowhere.txt
  crm: error: cannot read $TMP/work/nowhere.txt: No such file or directory
[5]
$ crm lint-text letter.txt --for nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
$ crm lint-text letter.txt --promise p99
  crm: error: no promise 'p99'
    see what there is with: crm list promises
[2]
$ crm lint-text letter.txt --as poem
  crm: error: --as cannot be 'poem'
    choose one of text, delay-notice, status-update
[2]
$ printf '\377\376' > bad.txt; crm lint-text bad.txt
  crm: error: 'bad.txt' is not UTF-8
    save it as UTF-8
[2]
$ printf '' | crm lint-text
  nothing to mend
$ crm lint-text -f md letter.txt
  crm: error: --format cannot be 'md'
    choose one of text, json, gcc
[2]
