# With --today, what is dated later does not exist yet, in no answer.
project: studio

$ crm log-promise 'Window poster' --to dev --due 2026-12-01 --id poster -q && crm update-promise p13 delivered --note 'with all three sizes' -q
  poster
$ crm show poster --today 2026-11-05
  crm: error: no record 'poster'
    see what there is with: crm list promises (or another kind)
[2]
$ crm export promises --today 2026-11-05 --raw | grep -c poster
  0
[1]
$ crm export --about dev --today 2026-11-05 2> /dev/null | grep -c 'Window poster'
  0
[1]
$ crm search 'all three sizes' --today 2026-11-20
  j12-banner-sizes  channel   call
  j12-banner-sizes  summary   Banner sizes
  j12-banner-sizes  promises  p13-careers-page-banners-three-sizes
$ crm list promises --where id=p13-careers-page-banners-three-sizes --json --today 2026-11-20 | grep -A3 -e status -e moves
        "status": "open",
        "current_due": "2026-11-26",
        "outcome": "pending"
      }
$ crm show p13 --today 2026-11-20 | grep -A9 moves
[1]
$ crm show p13 --today 2026-11-21 | grep -A9 moves
  moves:        date: 2026-11-21, move: delivered, note: with all three sizes
$ crm search 'all three sizes' --today 2026-11-21
  p13-careers-page-banners-three-sizes  moves.note  with all three sizes
  j12-banner-sizes                      channel     call
  j12-banner-sizes                      summary     Banner sizes
  j12-banner-sizes                      promises    p13-careers-page-banners-three-sizes
# Without it, records are shown as they are written, dates to come included.
$ sed -i 's/^made: .*/made: 2099-12-01/; s/^due: .*/due: 2099-12-24/' promises/poster.yaml; env -u CRM_TODAY crm show poster
  id:       poster
  status:   none
  outcome:  none
  by:       team
  to:       dev-patel
  what:     Window poster
  made:     2099-12-01
  due:      2099-12-24
$ crm show poster
  crm: error: no record 'poster'
    see what there is with: crm list promises (or another kind)
[2]
