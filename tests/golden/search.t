# Words in any record, whatever their case and accents.
project: studio

$ crm search LICENCE
  j13-film-grade-approved-music-licence  summary  Film grade approved; music licence still open
  j14-film-on-course-for-20-november-if  summary  Film on course for 20 November if the licence lands by the 18th
  d02-the-music-licence-for-television   cause    The music licence for television is not signed yet
  g02-found-an-unused-photo-licence-and  what     Found an unused photo licence and saved the reshoot
$ crm search second cards rosa
  g09-second-move-of-the-cards  with     rosa-lindt
  g09-second-move-of-the-cards  what     Second move of the cards
  g09-second-move-of-the-cards  promise  p07-four-one-page-battle-cards
$ crm search "battle cards" late
  j07-battle-cards-before-e-mail          summary   Battle cards before e-mail variants
  j07-battle-cards-before-e-mail          promises  p07-four-one-page-battle-cards
  j07-battle-cards-before-e-mail          promises  p04-six-e-mail-templates
  j10-battle-cards-late-new-date-and-why  summary   Battle cards late; new date and why
$ crm search çlaims --json
  {
    "schema": "crm.search/1",
    "hits": [
      {
        "id": "hal-briggs",
        "kind": "stakeholder",
        "field": "title",
        "excerpt": "Counsel, Brand and Claims",
        "file": "stakeholders/hal-briggs.yaml",
        "line": 2
      },
      {
        "id": "hal-briggs",
        "kind": "stakeholder",
        "field": "goals",
        "excerpt": "No unsupported claims in print",
        "file": "stakeholders/hal-briggs.yaml",
        "line": 17
      },
      {
        "id": "hal-briggs",
        "kind": "stakeholder",
        "field": "success_measures",
        "excerpt": "claims sent back",
        "file": "stakeholders/hal-briggs.yaml",
        "line": 19
      },
      {
        "id": "p10-evidence-list-for-the-claims-in",
        "kind": "promise",
        "field": "what",
        "excerpt": "Evidence list for the claims in the holiday film",
        "file": "promises/p10-evidence-list-for-the-claims-in.yaml",
        "line": 5
      },
      {
        "id": "j08-claims-in-the-film",
        "kind": "interaction",
        "field": "summary",
        "excerpt": "Claims in the film",
        "file": "interactions/j08-claims-in-the-film.yaml",
        "line": 6
      },
      {
        "id": "j08-claims-in-the-film",
        "kind": "interaction",
        "field": "promises",
        "excerpt": "p10-evidence-list-for-the-claims-in",
        "file": "interactions/j08-claims-in-the-film.yaml",
        "line": 8
      }
    ],
    "problems": []
  }
$ crm search nothing of the sort
  nothing found
$ crm search daughter
  nothing found
$ crm search daughter --private
  maya-chen  notes.note  Daughter applying to colleges; Friday afternoons are hard
$ crm search four-colour
  project  glossary.CMYK  CMYK: the four-colour print process
$ printf 'date: 2026-11-20\nwith: [maya-chen]\nkind: call\nsummary: Call\nsaid: |\n  First she spoke of many other things that do not matter here at all,\n  and then came the Señalización for the stores in Portland and in Boise, at length\n' > interactions/long.yaml
$ crm search senalizacion
  long  said  …all, and then came the Señalización for the stores in Portland and in …
$ crm -p . -p . search cmyk
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme  project  glossary.CMYK  CMYK: the four-colour print process
  Larkfield Outdoor - Autumn and Holiday 2026 creative programme  project  glossary.CMYK  CMYK: the four-colour print process
$ crm search ''
  crm: error: there is no word to look for
    see: crm help search
[2]
$ crm search
  crm: error: search needs TEXT
    see: crm help search
[2]
