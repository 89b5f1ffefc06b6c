# Everything about one person, to be handed out to them.
project: studio

$ crm export --about ines
  crm: note: other people are named in these records: read them before you hand them out
  # What is kept about Ines Moreau

  Larkfield Outdoor - Autumn and Holiday 2026 creative programme, Saturday 21 November 2026

  ## stakeholders: a person or group with a stake in the project

  ### ines-moreau

  - **name**: Ines Moreau
  - **title**: Head of Product
  - **org**: Product
  - **relation**: internal
  - **added**: 2026-09-03
  - **power**: high
  - **interest**: low
  - **engagement**: current: resistant, desired: neutral
  - **prefers**: channel: email, style: verbal, detail: summary
  - **check\_in\_every**: 30
  - **goals**: Trail 3 tent launch in January
  - **success\_measures**: feature recall
  - **pain\_points**: marketing language that overstates the product

  ## promises: a promise, or a request for one

  ### p05-trail-3-launch-film-storyboard

  - **by**: team
  - **to**: ines-moreau
  - **owner**: Sam Okafor
  - **kind**: milestone
  - **what**: Trail 3 launch film storyboard
  - **done\_when**: Twelve frames in the feature order of the product brief
  - **made**: 2026-09-24
  - **due**: 2026-10-16
  - **urgency**: 3
  - **impact**: 1
  - **miss\_reason**: rework
  - **moves**: date: 2026-10-15, move: delivered; date: 2026-10-19, move: rejected, note: feature order was not that of the brief; date: 2026-10-20, move: apologised, via: email; date: 2026-10-23, move: delivered; date: 2026-10-26, move: accepted

  ### p17-trail-3-one-page-summary-for

  - **by**: team
  - **to**: ines-moreau
  - **owner**: Lin Park
  - **kind**: deliverable
  - **what**: Trail 3 one-page summary for dealers
  - **made**: 2026-10-26
  - **due**: 2026-11-19
  - **moves**: date: 2026-11-11, move: revoked, reason: capacity, note: offered a freelance writer and a January slot instead

  ## interactions: a contact with stakeholders

  ### j05-asked-for-a-three-minute-film

  - **date**: 2026-10-13
  - **with**: ines-moreau
  - **kind**: challenge
  - **summary**: Asked for a three-minute film
  - **played\_back**: 2026-10-14
  - **their\_solution**: A three-minute launch film
  - **problem**: Dealers miss two of the five new features
  - **questions**: What should a dealer do after watching?; How did three minutes come up?
  - **outcome**: adapted

  ### j06-storyboard-accepted-she-said-the

  - **date**: 2026-10-26
  - **with**: ines-moreau
  - **kind**: call
  - **channel**: call
  - **summary**: Storyboard accepted; she said the second round was what she had in mind

  ## feedback: a question for feedback, and its answer

  ### f04-ines-moreau

  - **from**: ines-moreau
  - **about**: p05-trail-3-launch-film-storyboard
  - **asked**: 2026-10-26
  - **answered**: 2026-10-29
  - **csat**: 2
  - **nps**: 5
  - **next\_time**: Next time read the brief back to me first
  - **issues\_handled**: false

  ## goodwill: a deposit to or withdrawal from goodwill

  ### g04-introduced-her-to-the

  - **date**: 2026-10-15
  - **with**: ines-moreau
  - **kind**: deposit
  - **points**: 1
  - **what**: Introduced her to the accessibility reviewer

  ### g05-storyboard-had-to-come-back

  - **date**: 2026-10-19
  - **with**: ines-moreau
  - **kind**: withdrawal
  - **points**: 2
  - **what**: Storyboard had to come back
  - **promise**: p05-trail-3-launch-film-storyboard

  ## Left out

  - 1 file under private/
  - the journal of what was mailed to our own people, below \~/.local/state/crm, which holds the id
  - earlier versions that git keeps, and letters and mails that were sent
$ crm export --about ines --private --json
  crm: note: other people are named in these records: read them before you hand them out
  {
    "schema": "crm.about/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
    "stakeholder": "ines-moreau",
    "today": "2026-11-21",
    "records": {
      "stakeholders": [
        {
          "id": "ines-moreau",
          "name": "Ines Moreau",
          "title": "Head of Product",
          "org": "Product",
          "relation": "internal",
          "added": "2026-09-03",
          "power": "high",
          "interest": "low",
          "engagement": {
            "current": "resistant",
            "desired": "neutral"
          },
          "prefers": {
            "channel": "email",
            "style": "verbal",
            "detail": "summary"
          },
          "check_in_every": 30,
          "goals": [
            "Trail 3 tent launch in January"
          ],
          "success_measures": [
            "feature recall"
          ],
          "pain_points": [
            "marketing language that overstates the product"
          ]
        }
      ],
      "private": [
        {
          "id": "ines-moreau",
          "politics": "Wanted Vantage Agency for the launch film."
        }
      ],
      "promises": [
        {
          "id": "p05-trail-3-launch-film-storyboard",
          "by": "team",
          "to": "ines-moreau",
          "owner": "Sam Okafor",
          "kind": "milestone",
          "what": "Trail 3 launch film storyboard",
          "done_when": "Twelve frames in the feature order of the product brief",
          "made": "2026-09-24",
          "due": "2026-10-16",
          "urgency": 3,
          "impact": 1,
          "miss_reason": "rework",
          "moves": [
            {
              "date": "2026-10-15",
              "move": "delivered"
            },
            {
              "date": "2026-10-19",
              "move": "rejected",
              "note": "feature order was not that of the brief"
            },
            {
              "date": "2026-10-20",
              "move": "apologised",
              "via": "email"
            },
            {
              "date": "2026-10-23",
              "move": "delivered"
            },
            {
              "date": "2026-10-26",
              "move": "accepted"
            }
          ]
        },
        {
          "id": "p17-trail-3-one-page-summary-for",
          "by": "team",
          "to": "ines-moreau",
          "owner": "Lin Park",
          "kind": "deliverable",
          "what": "Trail 3 one-page summary for dealers",
          "made": "2026-10-26",
          "due": "2026-11-19",
          "moves": [
            {
              "date": "2026-11-11",
              "move": "revoked",
              "reason": "capacity",
              "note": "offered a freelance writer and a January slot instead"
            }
          ]
        }
      ],
      "interactions": [
        {
          "id": "j05-asked-for-a-three-minute-film",
          "date": "2026-10-13",
          "with": [
            "ines-moreau"
          ],
          "kind": "challenge",
          "summary": "Asked for a three-minute film",
          "played_back": "2026-10-14",
          "their_solution": "A three-minute launch film",
          "problem": "Dealers miss two of the five new features",
          "questions": [
            "What should a dealer do after watching?",
            "How did three minutes come up?"
          ],
          "outcome": "adapted"
        },
        {
          "id": "j06-storyboard-accepted-she-said-the",
          "date": "2026-10-26",
          "with": [
            "ines-moreau"
          ],
          "kind": "call",
          "channel": "call",
          "summary": "Storyboard accepted; she said the second round was what she had in mind"
        }
      ],
      "feedback": [
        {
          "id": "f04-ines-moreau",
          "from": "ines-moreau",
          "about": "p05-trail-3-launch-film-storyboard",
          "asked": "2026-10-26",
          "answered": "2026-10-29",
          "csat": 2,
          "nps": 5,
          "next_time": "Next time read the brief back to me first",
          "issues_handled": false
        }
      ],
      "goodwill": [
        {
          "id": "g04-introduced-her-to-the",
          "date": "2026-10-15",
          "with": "ines-moreau",
          "kind": "deposit",
          "points": 1,
          "what": "Introduced her to the accessibility reviewer"
        },
        {
          "id": "g05-storyboard-had-to-come-back",
          "date": "2026-10-19",
          "with": "ines-moreau",
          "kind": "withdrawal",
          "points": 2,
          "what": "Storyboard had to come back",
          "promise": "p05-trail-3-launch-film-storyboard"
        }
      ]
    },
    "snoozed": [],
    "left_out": [
      "the journal of what was mailed to our own people, below ~/.local/state/crm, which holds the id",
      "earlier versions that git keeps, and letters and mails that were sent"
    ],
    "problems": []
  }
$ crm snooze -q gap ines --until 2026-12-01 --why 'She is settling in' && crm snooze -q gap hal --until 2026-12-01 --why 'Away'
$ crm export --about ines | sed -n '/## snoozed/,$p'
  crm: note: other people are named in these records: read them before you hand them out
  ## snoozed: follow-ups silenced for a while, in crm.yaml

  - gap of ines-moreau, until 2026-12-01: She is settling in

  ## Left out

  - 1 file under private/
  - the journal of what was mailed to our own people, below \~/.local/state/crm, which holds the id
  - earlier versions that git keeps, and letters and mails that were sent
$ crm export --about ines --json | sed -n '/"snoozed"/,/],/p'
  crm: note: other people are named in these records: read them before you hand them out
    "snoozed": [
      {
        "rule": "gap",
        "subject": "ines-moreau",
        "until": "2026-12-01",
        "why": "She is settling in"
      }
    ],
$ crm export --about 'Ines Moreau' --private | grep -A 9 '## private'
  crm: note: other people are named in these records: read them before you hand them out
  ## private: what must not be shared about a stakeholder

  ### ines-moreau

  - **politics**: Wanted Vantage Agency for the launch film.

  ## promises: a promise, or a request for one

  ### p05-trail-3-launch-film-storyboard
  ^$ (re)
$ printf 'events:\n  - name: Ines Moreau joins\n' >> crm.yaml; crm export --about ines | tail -n 4
  crm: note: other people are named in these records: read them before you hand them out
  - 1 file under private/
  - crm.yaml, which names the person
  - the journal of what was mailed to our own people, below \~/.local/state/crm, which holds the id
  - earlier versions that git keeps, and letters and mails that were sent
$ printf 'date: 2026-11-20\nwith: [maya-chen]\nkind: call\nsummary: Of the film\nsaid: inés  moreau and INÉS MOREAU\n' > interactions/said.yaml
$ crm export --about ines | grep -A 7 '### said'
  crm: note: other people are named in these records: read them before you hand them out
  ### said

  - **date**: 2026-11-20
  - **with**: maya-chen
  - **kind**: call
  - **summary**: Of the film
  - **said**: inés  moreau and INÉS MOREAU
  ^$ (re)
# Of what is kept about others, there is only what names the person.
$ crm set -q rosa manager=ines-moreau answers_to='Ines Moreau, and the board'; crm relate -q tom ines --as rival --note 'of old'; crm note -q tom 'Wants to leave'
$ crm export --about ines --private | sed -n '/^### rosa/,/^##/p; /^### tom/,/^##/p; /^## Left/,$p'
  crm: note: other people are named in these records: read them before you hand them out
  ### rosa-lindt

  - **name**: Rosa Lindt
  - **manager**: ines-moreau
  - **answers\_to**: Ines Moreau, and the board

  ## private: what must not be shared about a stakeholder
  ### tom-alvarez

  - **relations**: with: ines-moreau

  ## promises: a promise, or a request for one
  ## Left out

  - the rest of 2 records about other people, of which only what names the person is here
  - crm.yaml, which names the person
  - the journal of what was mailed to our own people, below \~/.local/state/crm, which holds the id
  - earlier versions that git keeps, and letters and mails that were sent
$ crm export --about ines --json | grep -A 5 -e '"rosa-lindt",' -e left_out
  crm: note: other people are named in these records: read them before you hand them out
          "id": "rosa-lindt",
          "name": "Rosa Lindt",
          "manager": "ines-moreau",
          "answers_to": "Ines Moreau, and the board"
        }
      ],
  --
    "left_out": [
      "the rest of 1 record about other people, of which only what names the person is here",
      "2 files under private/",
      "crm.yaml, which names the person",
      "the journal of what was mailed to our own people, below ~/.local/state/crm, which holds the id",
      "earlier versions that git keeps, and letters and mails that were sent"
$ crm export --about ines --format csv
  crm: error: --about cannot be answered in csv
    choose md or json
[2]
$ crm export --about nobody
  crm: error: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
[2]
