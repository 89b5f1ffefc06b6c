# Tables of records.
project: studio

$ crm list promises --where status=open --sort current_due
  id                                     status  current_due  to           owner        what
  p10-evidence-list-for-the-claims-in    open    2026-11-10   hal-briggs   Lin Park     Evidence list for the claims in the holiday film
  p14-final-product-copy-for-the         open    2026-11-18   team         Tom Alvarez  Final product copy for the catalogue insert
  p09-holiday-campaign-master-film-30    open    2026-11-20   maya-chen    Sam Okafor   Holiday campaign master film, 30 seconds
  p12-price-and-date-for-the-extra-demo  open    2026-11-21   rosa-lindt   Priya Nair   Price and date for the extra demo video
  p18-six-15-second-social-cuts-of-the   open    2026-11-24   maya-chen    Sam Okafor   Six 15-second social cuts of the holiday film
  p13-careers-page-banners-three-sizes   open    2026-11-26   june-osei    Sam Okafor   Careers page banners, three sizes
  p15-catalogue-insert-layout-eight      open    2026-12-01   tom-alvarez  Jo Reyes     Catalogue insert layout, eight pages
$ crm list promises --where 'status=open and current_due<=friday' --sort -current_due --columns current_due,owner
  crm: note: 'friday' is 2026-11-27, Friday
  id                                     current_due  owner
  p13-careers-page-banners-three-sizes   2026-11-26   Sam Okafor
  p18-six-15-second-social-cuts-of-the   2026-11-24   Sam Okafor
  p12-price-and-date-for-the-extra-demo  2026-11-21   Priya Nair
  p09-holiday-campaign-master-film-30    2026-11-20   Sam Okafor
  p14-final-product-copy-for-the         2026-11-18   Tom Alvarez
  p10-evidence-list-for-the-claims-in    2026-11-10   Lin Park
$ crm list stakeholders --where 'org~market' --columns name,prefers.channel,title --format csv
  id,name,prefers.channel,title
  maya-chen,Maya Chen,call,"Vice President, Marketing"
  tom-alvarez,Tom Alvarez,email,Campaign Manager
$ crm list feedback --where 'nps<9' --where 'csat>=4' --columns nps,csat
  crm: note: no feedback like that
$ crm list interactions --where with=tom-alvarez --columns date,kind
  id                                   date        kind
  j01-kick-off-walked-through-the      2026-09-03  meeting
  j03-cover-routes-two-days-early-and  2026-09-21  praise
  j04-cover-signed-off-in-one-round    2026-09-25  celebration
  j07-battle-cards-before-e-mail       2026-10-29  decision
  j16-insert-pages-agreed-tom-will     2026-11-18  meeting
$ crm list promises --where owner= --format ids
  crm: note: no promises like that
$ crm --today 2026-09-10 list interactions
  id                               date        kind     with                    summary
  j01-kick-off-walked-through-the  2026-09-03  meeting  maya-chen, tom-alvarez  Kick-off; walked through the outline of the season and the dates
$ crm list goodwill --where kind=withdrawal --columns with,points --format md
  | id | with | points |
  | --- | --- | --- |
  | g03-asked-him-to-hold-his-send-date | tom-alvarez | 1 |
  | g05-storyboard-had-to-come-back | ines-moreau | 2 |
  | g06-asked-for-one-more-week | rosa-lindt | 2 |
  | g07-asked-for-one-more-week-on-the | maya-chen | 2 |
  | g09-second-move-of-the-cards | rosa-lindt | 2 |
$ crm list retros
  crm: note: no retros
$ crm list promise --where statsu=open
  crm: error: promises have no field 'statsu' (did you mean 'status'?)
    choose from id, status, current_due, outcome, by, to, owner, inform, kind, what, why, done_when, requested, wished, made, due, target, sla, follows, needs, urgency, impact, aligned, miss_reason, links, tags, moves
[2]
$ crm list promises --where open
  crm: error: 'open' is no condition
    write FIELD=VALUE, or one of != ~ < <= > >= in place of =; join several with and
[2]
$ crm list promises --where due=soonish
  crm: error: 'soonish' is not a date
    write 2026-11-25, today, tomorrow, a weekday, +3d, +2w, +1m, +5bd (business days), eow or eom
[2]
$ crm list promises --columns what,ownr
  crm: error: promises have no field 'ownr' (did you mean 'owner'?)
    choose from id, status, current_due, outcome, by, to, owner, inform, kind, what, why, done_when, requested, wished, made, due, target, sla, follows, needs, urgency, impact, aligned, miss_reason, links, tags, moves
[2]
$ crm list promises --sort ownr
  crm: error: promises have no field 'ownr' (did you mean 'owner'?)
    choose from id, status, current_due, outcome, by, to, owner, inform, kind, what, why, done_when, requested, wished, made, due, target, sla, follows, needs, urgency, impact, aligned, miss_reason, links, tags, moves
[2]
$ crm list promisse
  crm: error: no kind of record 'promisse' (did you mean 'promises'?)
    choose one of project, stakeholders, private, promises, interactions, delays, feedback, goodwill, retros
[2]
$ crm list private
  crm: error: private notes are not listed
    crm brief shows those about one person
[2]
