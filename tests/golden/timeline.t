# Everything with somebody, or about a promise, newest first.
project: studio

$ crm timeline maya
  Maya Chen · Saturday 21 November 2026

  2026-11-20  missed        the date of "Holiday campaign master film, 30 seconds" passed
  2026-11-13  update        Film on course for 20 November if the licence lands by the 18th
  2026-11-12  call          Film grade approved; music licence still open
  2026-11-09  made          we promised "Six 15-second social cuts of the holiday film" for 2026-11-24
  2026-11-04  withdrawal    Asked for one more week on the film (2 points)
  2026-11-04  answered      Maya Chen on working together: NPS 8 of 10
  2026-11-04  told          Maya Chen was told of the delay by call
  2026-11-04  renegotiated  the date of "Holiday campaign master film, 30 seconds" moved to 2026-11-20, agreed by Maya Chen (approval)
  2026-11-03  delay         delay of "Holiday campaign master film, 30 seconds" foreseen: The music licence for television is not signed yet
  2026-11-02  asked         Maya Chen was asked about working together
  2026-09-30  deposit       Found an unused photo licence and saved the reshoot (3 points, unseen)
  2026-09-28  made          we promised "Holiday campaign master film, 30 seconds" for 2026-11-13
  2026-09-25  celebration   Cover signed off in one round
  2026-09-17  delivered     "Written playback of the holiday campaign brief" was delivered
  2026-09-15  call          Holiday brief
  2026-09-15  made          we promised "Written playback of the holiday campaign brief" for 2026-09-17
  2026-09-03  meeting       Kick-off; walked through the outline of the season and the dates
  2026-09-01  added         Maya Chen came to the project
$ crm timeline ines --private
  Ines Moreau · Saturday 21 November 2026

  2026-11-11  revoked     "Trail 3 one-page summary for dealers" was revoked (capacity); offered a freelance writer and a January slot instead
  2026-10-29  answered    Ines Moreau on "Trail 3 launch film storyboard": CSAT 2 of 5, NPS 5 of 10, "Next time read the brief back to me first"
  2026-10-26  asked       Ines Moreau was asked about "Trail 3 launch film storyboard"
  2026-10-26  call        Storyboard accepted; she said the second round was what she had in mind
  2026-10-26  made        we promised "Trail 3 one-page summary for dealers" for 2026-11-19
  2026-10-26  accepted    "Trail 3 launch film storyboard" was accepted
  2026-10-23  delivered   "Trail 3 launch film storyboard" was delivered
  2026-10-20  apologised  apology for "Trail 3 launch film storyboard"
  2026-10-19  withdrawal  Storyboard had to come back (2 points)
  2026-10-19  rejected    "Trail 3 launch film storyboard" was rejected; feature order was not that of the brief
  2026-10-16  missed      the date of "Trail 3 launch film storyboard" passed
  2026-10-15  deposit     Introduced her to the accessibility reviewer (1 point)
  2026-10-15  delivered   "Trail 3 launch film storyboard" was delivered
  2026-10-13  challenge   Asked for a three-minute film; outcome adapted
  2026-09-24  made        we promised "Trail 3 launch film storyboard" for 2026-10-16
  2026-09-03  added       Ines Moreau came to the project
$ crm timeline june --private | head -n 4
  June Osei · Saturday 21 November 2026

  2026-11-12  deposit    Took the banner resizing off her list (1 point)
  2026-11-11  note       Family matter; she brought it up herself. Keep asks small.
$ crm timeline june | grep -c Family
  0
[1]
$ crm timeline p07
  Four one-page battle cards · Saturday 21 November 2026

  2026-11-18  answered      Rosa Lindt on it: CSAT 3 of 5, NPS 7 of 10
  2026-11-16  asked         Rosa Lindt was asked about it
  2026-11-16  accepted      it was accepted
  2026-11-12  delivered     it was delivered
  2026-11-09  withdrawal    Second move of the cards (2 points)
  2026-11-09  renegotiated  its date moved to 2026-11-13, agreed by Rosa Lindt (estimate)
  2026-11-06  missed        its date passed
  2026-10-29  decision      Battle cards before e-mail variants
  2026-10-28  withdrawal    Asked for one more week (2 points)
  2026-10-28  told          Rosa Lindt was told of the delay by call
  2026-10-28  renegotiated  its date moved to 2026-11-06, agreed by Rosa Lindt (people)
  2026-10-27  delay         delay of "Four one-page battle cards" foreseen: Two of our designers were away for a week
  2026-10-05  made          we promised it for 2026-10-30
$ crm timeline p09 --format md
  # Holiday campaign master film, 30 seconds · Saturday 21 November 2026

  | date | what | happened | record |
  | --- | --- | --- | --- |
  | 2026-11-20 | missed | its date passed | p09-holiday-campaign-master-film-30 |
  | 2026-11-04 | withdrawal | Asked for one more week on the film (2 points) | g07-asked-for-one-more-week-on-the |
  | 2026-11-04 | told | Maya Chen was told of the delay by call | d02-the-music-licence-for-television |
  | 2026-11-04 | renegotiated | its date moved to 2026-11-20, agreed by Maya Chen (approval) | p09-holiday-campaign-master-film-30 |
  | 2026-11-03 | delay | delay of "Holiday campaign master film, 30 seconds" foreseen: The music licence for television is not signed yet | d02-the-music-licence-for-television |
  | 2026-09-28 | made | we promised it for 2026-11-13 | p09-holiday-campaign-master-film-30 |
$ crm timeline hal --json
  {
    "schema": "crm.timeline/1",
    "project": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme",
    "today": "2026-11-21",
    "subject": "hal-briggs",
    "entries": [
      {
        "date": "2026-11-10",
        "kind": "missed",
        "id": "p10-evidence-list-for-the-claims-in",
        "text": "the date of \"Evidence list for the claims in the holiday film\" passed"
      },
      {
        "date": "2026-11-09",
        "kind": "proposed",
        "id": "p10-evidence-list-for-the-claims-in",
        "text": "2026-11-17 was proposed for \"Evidence list for the claims in the holiday film\"; e-mail sent; Hal has not answered"
      },
      {
        "date": "2026-11-02",
        "kind": "meeting",
        "id": "j08-claims-in-the-film",
        "text": "Claims in the film"
      },
      {
        "date": "2026-11-02",
        "kind": "made",
        "id": "p10-evidence-list-for-the-claims-in",
        "text": "we promised \"Evidence list for the claims in the holiday film\" for 2026-11-10"
      },
      {
        "date": "2026-09-03",
        "kind": "added",
        "id": "hal-briggs",
        "text": "Hal Briggs came to the project"
      }
    ],
    "problems": []
  }
# As it stood on an earlier day.
today: 2026-10-14
$ crm timeline ines
  Ines Moreau · Wednesday 14 October 2026

  2026-10-13  challenge  Asked for a three-minute film; outcome adapted
  2026-09-24  made       we promised "Trail 3 launch film storyboard" for 2026-10-16
  2026-09-03  added      Ines Moreau came to the project
today: 2026-11-21

$ crm timeline p
  crm: error: 'p' is ambiguous
    it may be p01-autumn-catalogue-cover-three, p02-written-playback-of-the-holiday, p03-sales-deck-refresh-version-1, p04-six-e-mail-templates, p05-trail-3-launch-film-storyboard, p06-photo-shoot-plan-for-the-reno and 12 more
[2]
$ crm timeline nobody
  crm: error: no stakeholder or promise 'nobody'
    see what there is with: crm list stakeholders, crm list promises
[2]
$ crm timeline p09 --private
  crm: error: --private goes with a stakeholder
    promises have no private notes
[2]
