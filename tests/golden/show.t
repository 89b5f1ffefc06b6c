# One record, found by its id, a part of it, or a name.
project: studio

$ crm show maya
  id:                maya-chen
  name:              Maya Chen
  title:             Vice President, Marketing
  org:               Marketing
  relation:          internal
  answers_to:        Chief Executive
  added:             2026-09-01
  power:             high
  interest:          high
  engagement:        current: supportive, desired: leading
  prefers:           channel: call, style: visual, detail: headline, times: before 10:00
  check_in_every:    7
  update_every:      7
  goals:             Holiday revenue up 8 percent
                     one brand look across channels
  success_measures:  campaign live by 1 December
                     cost per asset
  pain_points:       finding out about slips from her own team first
$ crm show p09
  id:           p09-holiday-campaign-master-film-30
  status:       open
  current_due:  2026-11-20
  outcome:      missed
  misses:       2026-11-20
  by:           team
  to:           maya-chen
  owner:        Sam Okafor
  inform:       tom-alvarez
  kind:         milestone
  what:         Holiday campaign master film, 30 seconds
  done_when:    Graded, mixed, music licensed for all channels
  made:         2026-09-28
  due:          2026-11-13
  target:       2026-11-10
  urgency:      1
  impact:       1
  moves:        date: 2026-11-04, move: renegotiated, due: 2026-11-20, agreed_by: maya-chen, reason: approval
$ crm show 'ROSA LINDT' --format ids
  rosa-lindt
$ crm show g06 --json
  {
    "schema": "crm.goodwill/1",
    "goodwill": [
      {
        "id": "g06-asked-for-one-more-week",
        "date": "2026-10-28",
        "with": "rosa-lindt",
        "kind": "withdrawal",
        "points": 2,
        "what": "Asked for one more week",
        "promise": "p07-four-one-page-battle-cards"
      }
    ],
    "problems": []
  }
$ crm show p0
  crm: error: 'p0' is ambiguous
    it may be p01-autumn-catalogue-cover-three, p02-written-playback-of-the-holiday, p03-sales-deck-refresh-version-1, p04-six-e-mail-templates, p05-trail-3-launch-film-storyboard, p06-photo-shoot-plan-for-the-reno and 3 more
[2]
$ crm show nobody
  crm: error: no record 'nobody'
    see what there is with: crm list promises (or another kind)
[2]
