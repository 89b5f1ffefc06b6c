# What the completion scripts ask, and what they get. The shells themselves: tests/support/check_completion.py
project: studio

$ crm completion bash --word check-fo
  check-followups
$ crm completion zsh --word check-fo
  check-followups:what is owed today, to whom, and how late it is
$ crm completion fish --word check-fo
  check-followups\twhat is owed today, to whom, and how late it is (esc)
$ crm completion bash --word check-followups --word --fail-on --word ''
  never
  overdue
  today
  soon
  any
$ crm completion bash --word check-followups --word --format=j
  --format=json
  --format=junit
$ crm completion fish --word brief --word ma
  maya-chen\tMaya Chen (esc)
$ crm completion zsh --word update-promise --word p09
  p09-holiday-campaign-master-film-30:Holiday campaign master film, 30 seconds
$ crm completion bash --word update-promise --word p09 --word ''
  delivered
  renegotiated
  proposed
  withdrawn
  revoked
  apologised
$ crm completion bash --word update-promise --word p08 --word ''
  apologised
$ crm completion bash --word update-promise --word nobody --word ''
$ crm completion bash --word delay-notice --word ''
  p09-holiday-campaign-master-film-30
  p10-evidence-list-for-the-claims-in
  p12-price-and-date-for-the-extra-demo
  p13-careers-page-banners-three-sizes
  p15-catalogue-insert-layout-eight
  p18-six-15-second-social-cuts-of-the
  d01-two-of-our-designers-were-away
  d02-the-music-licence-for-television
$ crm completion bash --word list --word promises --word --where --word status=
  status=accepted
  status=delivered
  status=open
  status=requested
  status=revoked
  status=withdrawn
$ crm completion bash --word list --word promises --word --where --word 'status=open and owner=S'
  status=open and owner=Sam Okafor
$ crm completion bash --word list --word promises --word --columns --word id,wh
  id,what
  id,why
$ crm completion bash --word list --word promises --word --sort --word -cur
  -current_due
$ crm completion bash --word add-stakeholder --word X --word --engagement --word leading:r
  leading:resistant
$ crm completion bash --word log-promise --word 'A film' --word --due --word t
  today
  tomorrow
  tuesday
  thursday
$ crm completion fish --word snooze --word apology-owed --word p09
  p09-holiday-campaign-master-film-30\tHoliday campaign master film, 30 seconds (esc)
$ crm completion bash --word list --word promises --word --sort --word u
  urgency

# Paths are the shell's to find.
$ crm completion bash --word -C --word ''
  @folders
$ crm completion bash --word list --word promises --word --output --word ''
  @files

# Another project; none; a line that is wrong.
$ cd / && crm completion bash --word -p --word "$OLDPWD" --word brief --word ma
  maya-chen
$ cd / && crm completion bash --word brief --word ma
$ crm completion bash --word nonsense --word ma
$ crm completion bash --word check-followups --word --all=x --word ''

# Data stays data.
$ sed -i 's/^name: .*/name: "Maya $(touch x) `id` done"/' stakeholders/maya-chen.yaml; crm completion fish --word brief --word ma
  maya-chen\tMaya $(touch x) `id` done (esc)

$ crm completion bash > /dev/null; crm completion tcsh
  crm: error: SHELL cannot be 'tcsh'
    choose one of bash, zsh, fish
[2]
