# A record in the user's editor. `script` lends a terminal; the editors here are programs that change the file.
project: studio

$ printf '#!/bin/sh\nstat -c "%%a %%n" "$1"\nsed -i "s/^org: .*/org: Brand/" "$1"\n' > $TMP/brand
$ printf '#!/bin/sh\nsed -i "s/^power: .*/power: medium/" "$1"\n' > $TMP/medium
$ printf '#!/bin/sh\nsed -i "s/^power: .*/power: $1/" "$2"\necho "# seen" >> stakeholders/maya-chen.yaml\n' > $TMP/slow
$ printf '#!/bin/sh\nsed -i "s/\\"//" "$1"\n' > $TMP/unquote
$ printf '#!/bin/sh\nscript -qec "$1" /dev/null | tr -d "\\r" | sed "s,/crm-[a-z0-9]*/,/crm-RANDOM/,"\n' > $TMP/terminal
$ chmod +x $TMP/brand $TMP/medium $TMP/slow $TMP/unquote $TMP/terminal

# The copy is the user's alone, outside of the project, and gone when the text is saved.
$ EDITOR=$TMP/brand $TMP/terminal 'crm edit maya'
  600 $TMP/crm-RANDOM/maya-chen.yaml
  stakeholders/maya-chen.yaml changed
$ @diff
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -1,6 +1,6 @@
   name: Maya Chen
   title: Vice President, Marketing
  -org: Marketing
  +org: Brand
   relation: internal
   added: 2026-09-01
   power: high
$ ls -d $TMP/crm-* 2> /dev/null
[2]
$ VISUAL=true EDITOR=$TMP/brand $TMP/terminal 'crm edit maya'
  crm: note: nothing was changed
$ EDITOR='sed -i s/2026-09-01/2026-08-31/' $TMP/terminal 'crm edit project -q'
$ @diff
  --- crm.yaml
  +++ crm.yaml
  @@ -4,7 +4,7 @@
     name: Priya Nair
     email: priya.nair@larkfield.example
   team: Studio
  -started: 2026-09-01
  +started: 2026-08-31
   timezone: America/Chicago
   work_week:
     - mon

# Faults are shown; the text is kept where one says so.
$ echo keep | EDITOR=$TMP/medium $TMP/terminal 'crm edit maya'
  keep
  crm: error: stakeholders/maya-chen.yaml:6:8: power cannot be 'medium'
    power: medium
           ^
    choose one of low, high
  edit it again, or keep the text in $TMP/crm-RANDOM/maya-chen.yaml and stop (edit, keep) [edit]: crm: error: stakeholders/maya-chen.yaml: the text has faults: the record stays as it was
    your text is in $TMP/crm-RANDOM/maya-chen.yaml
$ grep power $TMP/crm-*/maya-chen.yaml; rm -r $TMP/crm-*
  power: medium
$ @diff
$ echo edit | EDITOR='sed -i s/^timezone:.*/timezone:\x20Mars/' $TMP/terminal 'crm edit project'
  edit
  crm: error: crm.yaml:8: time zone 'Mars' is not known here
    timezone: Mars
    write a name of the system's zone database, for example Europe/Madrid
  edit it again, or keep the text in $TMP/crm-RANDOM/crm.yaml and stop (edit, keep) [edit]: crm: error: crm.yaml:8: time zone 'Mars' is not known here
    timezone: Mars
    write a name of the system's zone database, for example Europe/Madrid
  edit it again, or keep the text in $TMP/crm-RANDOM/crm.yaml and stop (edit, keep) [edit]:\x20 (esc)
  crm: error: no answer
    give it as an option, or say --no-input to be told what is missing; your text is in $TMP/crm-RANDOM/crm.yaml
$ rm -r $TMP/crm-*

# A circle is not made.
$ printf '#!/bin/sh\nsed -i "\\$a needs: [p18-six-15-second-social-cuts-of-the]" "$1"\n' > $TMP/circle; chmod +x $TMP/circle
$ echo keep | EDITOR=$TMP/circle $TMP/terminal 'crm edit p09'
  keep
  crm: error: promises/p09-holiday-campaign-master-film-30.yaml:20:9: `needs` runs in a circle: p09-holiday-campaign-master-film-30 → p18-six-15-second-social-cuts-of-the → p09-holiday-campaign-master-film-30
    needs: [p18-six-15-second-social-cuts-of-the]
            ^
    take out the link that is wrong; this one: crm set p09-holiday-campaign-master-film-30 needs-=p18-six-15-second-social-cuts-of-the
  edit it again, or keep the text in $TMP/crm-RANDOM/p09-holiday-campaign-master-film-30.yaml and stop (edit, keep) [edit]: crm: error: promises/p09-holiday-campaign-master-film-30.yaml: the text has faults: the record stays as it was
    your text is in $TMP/crm-RANDOM/p09-holiday-campaign-master-film-30.yaml
$ rm -r $TMP/crm-*

# What somebody else saved meanwhile is not overwritten.
$ EDITOR="$TMP/slow low" $TMP/terminal 'crm edit maya'
  crm: error: stakeholders/maya-chen.yaml: somebody else changed the file meanwhile
    nothing was changed; try again; your text is in $TMP/crm-RANDOM/maya-chen.yaml
$ @diff
  --- stakeholders/maya-chen.yaml
  +++ stakeholders/maya-chen.yaml
  @@ -24,3 +24,4 @@
   pain_points:
     - finding out about slips from her own team first
   answers_to: Chief Executive
  +# seen
$ grep power $TMP/crm-*/maya-chen.yaml; rm -r $TMP/crm-*
  power: low

# A file that cannot be read is one more reason to edit it.
$ printf 'name: "Maya Chen\nadded: 2026-09-01\n' > stakeholders/maya-chen.yaml
$ EDITOR=$TMP/unquote $TMP/terminal 'crm edit maya-chen'
  crm: error: stakeholders/maya-chen.yaml:1:7: the closing quote is missing
    name: "Maya Chen
          ^
    close the quotes
  stakeholders/maya-chen.yaml changed
$ cat stakeholders/maya-chen.yaml
  name: Maya Chen
  added: 2026-09-01

# A dry run shows the change, and keeps the text.
$ EDITOR=$TMP/brand $TMP/terminal 'crm edit tom -n'
  600 $TMP/crm-RANDOM/tom-alvarez.yaml
  crm: note: your text is in $TMP/crm-RANDOM/tom-alvarez.yaml
  --- a/stakeholders/tom-alvarez.yaml
  +++ b/stakeholders/tom-alvarez.yaml
  @@ -1,6 +1,6 @@
   name: Tom Alvarez
   title: Campaign Manager
  -org: Marketing
  +org: Brand
   primary: true
   relation: internal
   manager: maya-chen
$ rm -r $TMP/crm-*

$ EDITOR=no-such-editor $TMP/terminal 'crm edit tom'
  crm: error: cannot start the editor 'no-such-editor'
    VISUAL or EDITOR names it
$ EDITOR=false $TMP/terminal 'crm edit tom'
  crm: error: the editor ended with status 1: nothing was changed
    try again; VISUAL or EDITOR names another one
$ $TMP/terminal 'crm edit tom'
  crm: error: no editor: neither VISUAL nor EDITOR is set
    for example: export EDITOR=nano
$ EDITOR=true crm edit tom
  crm: error: edit needs a terminal
    crm set ID FIELD=VALUE changes single fields
[2]
$ EDITOR=true $TMP/terminal 'crm edit tom --no-input'
  crm: error: edit needs a terminal
    crm set ID FIELD=VALUE changes single fields
$ EDITOR=true $TMP/terminal 'crm edit nobody'
  crm: error: no record 'nobody'
    see what there is with: crm list promises (or another kind)
$ ls -d $TMP/crm-* 2> /dev/null
[2]
