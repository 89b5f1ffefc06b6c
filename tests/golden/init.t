# A new project.
project: none

$ crm init film --name 'Holiday film' --pm-name 'Priya Nair' --pm-email priya@larkfield.example --team Studio --timezone Europe/Madrid
  $TMP/work/film is a project now: Holiday film
  private/ is a git repository of its own, which the project's git ignores; commit there yourself.
  git merges records field by field when each clone was told so once:
    git config merge.crm.driver 'crm merge-driver %O %A %B %P'
  next:
    crm -p film add-stakeholder 'Maya Chen'
    crm -p film log-promise 'Holiday film' --to maya --due +2w
    crm -p film check-followups
$ @diff
  --- /dev/null
  +++ film/.gitattributes
  @@ -0,0 +1 @@
  +*.yaml merge=crm
  --- /dev/null
  +++ film/.gitignore
  @@ -0,0 +1 @@
  +private/
  --- /dev/null
  +++ film/crm.yaml
  @@ -0,0 +1,8 @@
  +crm: 1
  +name: Holiday film
  +pm:
  +  name: Priya Nair
  +  email: priya@larkfield.example
  +team: Studio
  +started: 2026-11-21
  +timezone: Europe/Madrid
  new folder film/private, mode 0700
$ cd film && crm validate && crm list stakeholders
  1 record is sound
  crm: note: no stakeholders
$ git -C film/private rev-parse --show-toplevel
  $TMP/work/film/private
$ crm init film --name Again --pm-name Me
  crm: error: '$TMP/work/film' is a project already
    its settings are in crm.yaml
[2]
$ crm init other
  crm: error: init needs --name and --pm-name
    see: crm help init
[2]
$ crm init other --name Other --pm-name Me --timezone Mars/Olympus
  crm: error: time zone 'Mars/Olympus' is not known here
    name one of the system's zone database, for example --timezone Europe/Madrid
[2]
$ crm init other --name Other --pm-name Me --pm-email me
  crm: error: email 'me' is not a mail address
    write the address alone, for example maya@example.com
[2]
$ crm init other --name Other --pm-name Me -n
  --- /dev/null
  +++ b/.gitignore
  @@ -0,0 +1,1 @@
  +private/
  --- /dev/null
  +++ b/.gitattributes
  @@ -0,0 +1,1 @@
  +*.yaml merge=crm
  --- /dev/null
  +++ b/crm.yaml
  @@ -0,0 +1,6 @@
  +crm: 1
  +name: Other
  +pm:
  +  name: Me
  +started: 2026-11-21
  +timezone: UTC
$ @diff
# In a git work tree, git is told how to merge records. What is there stays.
$ git init -q code && printf 'build/' > code/.gitignore && crm init code --name Code --pm-name Me && git -C code config merge.crm.driver
  $TMP/work/code is a project now: Code
  private/ is a git repository of its own, which the project's git ignores; commit there yourself.
  git merges records field by field here. Each further clone needs this once:
    git config merge.crm.driver 'crm merge-driver %O %A %B %P'
  next:
    crm -p code add-stakeholder 'Maya Chen'
    crm -p code log-promise 'Holiday film' --to maya --due +2w
    crm -p code check-followups
  crm merge-driver %O %A %B %P
$ git -C code status --short --untracked-files=all
  ?? .gitattributes
  ?? .gitignore
  ?? crm.yaml
$ @diff
  --- /dev/null
  +++ code/.gitattributes
  @@ -0,0 +1 @@
  +*.yaml merge=crm
  --- /dev/null
  +++ code/.gitignore
  @@ -0,0 +1,2 @@
  +build/
  +private/
  --- /dev/null
  +++ code/crm.yaml
  @@ -0,0 +1,6 @@
  +crm: 1
  +name: Code
  +pm:
  +  name: Me
  +started: 2026-11-21
  +timezone: UTC
  new folder code/private, mode 0700
$ crm -q init a/b --name Quiet --pm-name Me; ls -A a/b
  $TMP/work/a/b
  .gitattributes
  .gitignore
  crm.yaml
  private
$ mkdir closed && touch closed/private && crm init closed --name Closed --pm-name Me; ls -A closed
  crm: error: '$TMP/work/closed/private' is no folder
    move it out of the way
  private
