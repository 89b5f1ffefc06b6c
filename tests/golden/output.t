# Answers go to stdout or to a file, whole or not at all; everything else goes to stderr.
project: studio

$ crm list stakeholders --columns name >/dev/full
  crm: error: cannot write to standard output: No space left on device
    see what it goes to, or name a file with --output
[5]
$ crm list stakeholders --columns name >&-
  crm: error: cannot write to standard output: Bad file descriptor
    see what it goes to, or name a file with --output
[5]
$ crm list stakeholders --columns name | head -n 1
  id                name
$ crm list stakeholders --columns name --output people.txt; head -n 2 people.txt
  id                name
  dev-patel         Dev Patel
$ crm list stakeholders --columns name --output /dev/null
  crm: error: '/dev/null' is not a regular file
    name a file, or leave out --output and redirect
[2]
$ crm list stakeholders --columns name --output nowhere/people.txt
  crm: error: cannot write $TMP/work/nowhere/people.txt: No such file or directory
[5]
$ crm list promises --where 'current_due<tomorrow' --format ids 2>/dev/null
  p01-autumn-catalogue-cover-three
  p02-written-playback-of-the-holiday
  p03-sales-deck-refresh-version-1
  p04-six-e-mail-templates
  p05-trail-3-launch-film-storyboard
  p06-photo-shoot-plan-for-the-reno
  p07-four-one-page-battle-cards
  p08-trade-show-banner-print-files
  p09-holiday-campaign-master-film-30
  p10-evidence-list-for-the-claims-in
  p11-can-the-studio-make-an-extra-demo
  p12-price-and-date-for-the-extra-demo
  p14-final-product-copy-for-the
  p17-trail-3-one-page-summary-for
$ crm -q list promises --where 'current_due=tomorrow'
$ CLICOLOR_FORCE=1 TERM=xterm crm list goodwill --where points=2 --columns what | head -n 1
  \x1b[2mid                                  what\x1b[0m (esc)
$ NO_COLOR=1 CLICOLOR_FORCE=1 TERM=xterm crm list goodwill --where points=2 --columns what | head -n 1
  id                                  what
