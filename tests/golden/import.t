# People and promises from other programs. What is there stays as it is, so that a file can be imported again.
project: studio

$ printf 'Full name,E-mail,Job title,Company,Goals,Boss,Fax\r\n"Ruiz, Ada",ada@larkfield.example,Buyer,Retail,faster orders; fewer forms,Ben Okoro,1\r\nBen Okoro,,Head of Retail,Retail,,,\r\nMAYA CHEN,,,,,,\r\nTom Alvarez,,Intern,,,,2\r\n' > people.csv
$ crm import people.csv --as stakeholders -n
  crm: note: line 5: tom-alvarez is there with another title, and stays as it is
  crm: note: not taken over: Fax
  crm: note: 2 to be created, 1 unchanged, 1 skipped
  --- /dev/null
  +++ b/stakeholders/ben-okoro.yaml
  @@ -0,0 +1,4 @@
  +name: Ben Okoro
  +title: Head of Retail
  +org: Retail
  +added: 2026-11-21
  --- /dev/null
  +++ b/stakeholders/ruiz-ada.yaml
  @@ -0,0 +1,9 @@
  +name: Ruiz, Ada
  +title: Buyer
  +org: Retail
  +email: ada@larkfield.example
  +manager: ben-okoro
  +added: 2026-11-21
  +goals:
  +  - faster orders
  +  - fewer forms
$ crm import people.csv --as stakeholders
  crm: note: line 5: tom-alvarez is there with another title, and stays as it is
  crm: note: not taken over: Fax
  crm: note: 2 created, 1 unchanged, 1 skipped
  ruiz-ada created: Ruiz, Ada
  ben-okoro created: Ben Okoro
$ @diff
  --- /dev/null
  +++ people.csv
  @@ -0,0 +1,5 @@
  +Full name,E-mail,Job title,Company,Goals,Boss,Fax\x0d (esc)
  +"Ruiz, Ada",ada@larkfield.example,Buyer,Retail,faster orders; fewer forms,Ben Okoro,1\x0d (esc)
  +Ben Okoro,,Head of Retail,Retail,,,\x0d (esc)
  +MAYA CHEN,,,,,,\x0d (esc)
  +Tom Alvarez,,Intern,,,,2\x0d (esc)
  --- /dev/null
  +++ stakeholders/ben-okoro.yaml
  @@ -0,0 +1,4 @@
  +name: Ben Okoro
  +title: Head of Retail
  +org: Retail
  +added: 2026-11-21
  --- /dev/null
  +++ stakeholders/ruiz-ada.yaml
  @@ -0,0 +1,9 @@
  +name: Ruiz, Ada
  +title: Buyer
  +org: Retail
  +email: ada@larkfield.example
  +manager: ben-okoro
  +added: 2026-11-21
  +goals:
  +  - faster orders
  +  - fewer forms
$ crm import people.csv --as stakeholders
  crm: note: line 5: tom-alvarez is there with another title, and stays as it is
  crm: note: not taken over: Fax
  crm: note: 0 created, 3 unchanged, 1 skipped

# A column may be mapped, or left out.
$ printf 'Who,Notes\nCleo Park,tall\n' > more.csv
$ crm import more.csv --as stakeholders
  crm: error: more.csv:1: no column is for the field 'name'
    say which one is: --map 'COLUMN=name'; the file has Who, Notes
[2]
$ crm import more.csv --as stakeholders --map Who=name --map Notes= --on 2026-11-02 -q
  cleo-park
$ cat stakeholders/cleo-park.yaml
  name: Cleo Park
  added: 2026-11-02

# Address books: vCard 3 and 4.
$ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Díaz;José;;;\r\nFN:José Díaz\r\nORG:Legal;Contracts\r\nTITLE:Counsel for a\r\n  long title\r\nEMAIL;TYPE=work:jose@larkfield.example\r\nTEL:+34 600\r\nNICKNAME:Pepe\r\nADR:;;Calle 1;;;;\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Maya Chen\r\nTITLE:Vice President\\, Marketing\r\nEND:VCARD\r\n' > book.vcf
$ crm import book.vcf --as stakeholders
  crm: note: not taken over: ADR
  crm: note: 1 created, 1 unchanged, 0 skipped
  jose-diaz created: José Díaz
$ cat stakeholders/jose-diaz.yaml
  name: José Díaz
  aliases:
    - Pepe
  title: Counsel for a long title
  org: Legal
  email: jose@larkfield.example
  phone: +34 600
  added: 2026-11-21
$ crm import - --as stakeholders < book.vcf
  crm: note: the text had line ends or marks of another system; they were mended
  crm: note: not taken over: ADR
  crm: note: 0 created, 2 unchanged, 0 skipped

# Promises: people by name, id or address.
$ printf 'what,to,due,owner,made,tags,id\nPrice list,josé díaz,2026-12-04,Jo Reyes,2026-11-20,print;retail,price-list\nShelf photos,ada@larkfield.example,2026-12-11,,,,\n"Holiday campaign master film, 30 seconds",maya-chen,2026-11-13,,,,\n' > plan.csv
$ crm import plan.csv --as promises
  crm: note: 2 created, 1 unchanged, 0 skipped
  price-list created: Price list
  [a-z0-9]{4}-shelf-photos created: Shelf photos (re)
$ cat promises/price-list.yaml
  by: team
  to: jose-diaz
  owner: Jo Reyes
  what: Price list
  made: 2026-11-20
  due: 2026-12-04
  tags:
    - print
    - retail
$ crm import plan.csv --as promises
  crm: note: 0 created, 3 unchanged, 0 skipped

# Anything wrong, and nothing is imported: every fault with its line.
$ rm promises/*-shelf-photos.yaml; ls -R > $TMP/before
$ printf 'name,email,added,power,manager,id\nAnn Lee,ann,2026-11-01,,,\nBo Li,,2026-02-30,,,\n,x@y.example,,,,\nCy Fox,,,medium,,\nDi Roe,,,,nobody,\nEd Poe,,,,,team\nFay Orr,,,,,p09-holiday-campaign-master-film-30\nGus Ott,,,,,\n' > bad.csv
$ crm import bad.csv --as stakeholders
  crm: error: bad.csv:2: email 'ann' is not a mail address
    write the address alone, for example maya@example.com
  crm: error: bad.csv:3: added date '2026-02-30' does not exist
    February 2026 has 28 days
  crm: error: bad.csv:4: missing field 'name'
    add 'name: …' (text)
  crm: error: bad.csv:5: power cannot be 'medium'
    choose one of low, high
  crm: error: bad.csv:6: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
  crm: error: bad.csv:7: 'team' is not an id
    use a to z, 0 to 9 and dashes, at most 64, but no device name of Windows, team or relationship
  crm: error: bad.csv:8: the id 'p09-holiday-campaign-master-film-30' is taken
    see it with crm show p09-holiday-campaign-master-film-30; nothing was imported
[2]
$ printf 'what,to,due\nSigns,maya-chen,\nMaps,nobody,2026-12-01\nTags,,2026-12-01\nCards,maya-chen,2026-11-01\n' > bad.csv; crm import bad.csv --as promises
  crm: error: bad.csv:2: a promise that was made needs a due date
    add `due`, the first date that was agreed
  crm: error: bad.csv:3: no stakeholder 'nobody'
    see what there is with: crm list stakeholders
  crm: error: bad.csv:4: missing field 'by'
    add 'by: …' (text)
  crm: error: bad.csv:4: missing field 'to'
    add 'to: …' (text)
  crm: error: bad.csv:5: due 2026-11-01 is before made 2026-11-21
    correct one of the two dates; nothing was imported
[2]
$ printf 'name,title\nAnn\n' > bad.csv; crm import bad.csv --as stakeholders
  crm: error: bad.csv:2: the row has 1 cells, the first one 2
    give every row the same cells; one with a separator or a line break in it goes in double quotes
[2]
$ printf 'name,title\nAnn,"a" b\n' > bad.csv; crm import bad.csv --as stakeholders
  crm: error: bad.csv:2:8: something follows the closing quote
    write "" for a quote within a cell
[2]
$ printf 'name|title\nAnn|Boss\n' > bad.csv; crm import bad.csv --as stakeholders
  crm: error: bad.csv:1: no column is for the field 'name'
    say which one is: --map 'COLUMN=name'; the file has name|title
[2]
$ printf 'name\nJos\351\n' > bad.csv; crm import bad.csv --as stakeholders
  crm: error: bad.csv: the text is not UTF-8 (byte 9)
    convert it, for example with iconv -f WINDOWS-1252 -t UTF-8
[2]
$ printf '' > bad.csv; crm import bad.csv --as stakeholders
  crm: error: bad.csv: the file is empty
    its first line names the fields
[2]
$ printf 'BEGIN:VCARD\nVERSION:2.1\nN:a\nEND:VCARD\n' > bad.vcf; crm import bad.vcf --as stakeholders
  crm: error: bad.vcf:2: vCard version '2.1' is not read
    export it as version 3 or 4
[2]
$ crm import book.vcf --as promises
  crm: error: a vCard tells of people, not of promises
    import it --as stakeholders
[2]
$ printf 'name\nZoë\n' | iconv -f UTF-8 -t UTF-16 > bad.csv; crm import bad.csv --as stakeholders
  crm: error: bad.csv: the text is UTF-16, not UTF-8
    convert it with iconv -f UTF-16 -t UTF-8
[2]
$ crm import plan.csv --as feedback
  crm: error: --as cannot be 'feedback'
    choose one of stakeholders, promises
[2]
$ crm import plan.csv
  crm: error: import needs --as
    see: crm help import
[2]
$ crm import nowhere.csv --as promises
  crm: error: cannot read $TMP/work/nowhere.csv: No such file or directory
[5]
$ crm import plan.csv --as promises --map Who=to
  crm: error: no column 'Who'
    the file has what, to, due, owner, made, tags, id
[2]
$ crm import plan.csv --as promises --map owner=moves
  crm: error: promise has no field 'moves' that a column can be for
    crm schema promise shows its fields
[2]
$ rm bad.*; ls -R | diff $TMP/before -
# Two rows of one text are two promises where their dates differ, and again when the file has grown.
$ printf 'what,to,made,due\nMonthly report,maya-chen,2026-11-01,2026-12-01\nMonthly report,maya-chen,2026-11-01,2027-01-04\n' > monthly.csv; crm import monthly.csv --as promises | sed 's/[^ ]*-monthly/ID-monthly/'
  crm: note: 2 created, 0 unchanged, 0 skipped
  ID-monthly-report created: Monthly report
  ID-monthly-report created: Monthly report
$ echo 'Monthly report,maya-chen,2026-11-01,2027-02-01' >> monthly.csv; crm import monthly.csv --as promises | sed 's/[^ ]*-monthly/ID-monthly/'
  crm: note: 1 created, 2 unchanged, 0 skipped
  ID-monthly-report created: Monthly report
$ printf 'what,to,made,due\nMonthly report,maya-chen,2026-11-01,2027-01-11\n' > moved.csv; crm import moved.csv --as promises 2>&1 | sed 's/[^ ]*-monthly/ID-monthly/g'
  crm: error: moved.csv:2: 3 records could be meant
    say which by its id: ID-monthly-report, ID-monthly-report, ID-monthly-report; nothing was imported
# What became of a promise does not fit a cell: it must not come back as an open one.
$ crm export promises -o own.csv -q; crm import own.csv --as promises -q; printf 'what,to,made,due,moves\nA poster,maya-chen,2026-11-01,2026-11-10,"date: 2026-11-09, move: delivered"\n' > settled.csv; crm import settled.csv --as promises
  crm: error: settled.csv:2: a file cannot bring 'moves', and without them this would be another record
    copy the files of promises/, or import it without them: --map moves=; nothing was imported
[2]
