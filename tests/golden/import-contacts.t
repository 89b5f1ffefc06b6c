# The contacts that other programs export come in as they are: no heading has to be mapped.
project: studio

# Google Contacts, since 2024.
$ printf 'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\r\nJosé,Luis,Díaz,,Dr.,Pepe,,Legal Aid,Counsel,Contracts,,* myContacts,Work,jose@larkfield.example,jose@home.example,Work,+34 600 ::: +34 700\r\nAda,,Ruiz,,,,,,,,,,,ada@larkfield.example,,,\r\n' > google.csv
$ crm import google.csv --as stakeholders -n
  crm: note: not taken over: Name Prefix, Organization Department, Labels, E-mail 1 - Label, E-mail 2 - Value, Phone 1 - Label, Phone 1 - Value (but the first)
  crm: note: 2 to be created, 0 unchanged, 0 skipped
  --- /dev/null
  +++ b/stakeholders/jose-luis-diaz.yaml
  @@ -0,0 +1,8 @@
  +name: José Luis Díaz
  +aliases:
  +  - Pepe
  +title: Counsel
  +org: Legal Aid
  +email: jose@larkfield.example
  +phone: +34 600
  +added: 2026-11-21
  --- /dev/null
  +++ b/stakeholders/ada-ruiz.yaml
  @@ -0,0 +1,3 @@
  +name: Ada Ruiz
  +email: ada@larkfield.example
  +added: 2026-11-21
$ crm import google.csv --as stakeholders
  crm: note: not taken over: Name Prefix, Organization Department, Labels, E-mail 1 - Label, E-mail 2 - Value, Phone 1 - Label, Phone 1 - Value (but the first)
  crm: note: 2 created, 0 unchanged, 0 skipped
  jose-luis-diaz created: José Luis Díaz
  ada-ruiz created: Ada Ruiz
$ cat stakeholders/jose-luis-diaz.yaml
  name: José Luis Díaz
  aliases:
    - Pepe
  title: Counsel
  org: Legal Aid
  email: jose@larkfield.example
  phone: +34 600
  added: 2026-11-21
$ crm import google.csv --as stakeholders
  crm: note: not taken over: Name Prefix, Organization Department, Labels, E-mail 1 - Label, E-mail 2 - Value, Phone 1 - Label, Phone 1 - Value (but the first)
  crm: note: 0 created, 2 unchanged, 0 skipped

# Google Contacts, before.
$ printf 'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department\nBen Okoro,Ben,,Okoro,* myContacts,* Work,ben@larkfield.example,Mobile,+1 555 0101,,Larkfield,Head of Retail,\n,Cleo,,Park,,,cleo@larkfield.example,,,,,,\n' > old-google.csv
$ crm import old-google.csv --as stakeholders
  crm: note: not taken over: Group Membership, E-mail 1 - Type, Phone 1 - Type
  crm: note: 2 created, 0 unchanged, 0 skipped
  ben-okoro created: Ben Okoro
  cleo-park created: Cleo Park
$ cat stakeholders/ben-okoro.yaml stakeholders/cleo-park.yaml
  name: Ben Okoro
  title: Head of Retail
  org: Larkfield
  email: ben@larkfield.example
  phone: +1 555 0101
  added: 2026-11-21
  name: Cleo Park
  email: cleo@larkfield.example
  added: 2026-11-21

# Outlook: its Title is Dr. or Ms.
$ printf '"Title","First Name","Middle Name","Last Name","Company","Department","Job Title","Business Phone","Mobile Phone","E-mail Address","E-mail 2 Address","Notes"\r\n"Ms.","Dana","","Fox","Outdoor Ltd","Buying","Buyer","","+1 555 0102","dana@outdoor.example","",""\r\n"","Eli","","Gray","","","","+1 555 0103","+1 555 0104","","eli@outdoor.example","tall"\r\n' > outlook.csv
$ crm import outlook.csv --as stakeholders
  crm: note: not taken over: Title, Department, Mobile Phone, Notes
  crm: note: 2 created, 0 unchanged, 0 skipped
  dana-fox created: Dana Fox
  eli-gray created: Eli Gray
$ cat stakeholders/dana-fox.yaml stakeholders/eli-gray.yaml
  name: Dana Fox
  title: Buyer
  org: Outdoor Ltd
  email: dana@outdoor.example
  phone: +1 555 0102
  added: 2026-11-21
  name: Eli Gray
  email: eli@outdoor.example
  phone: +1 555 0103
  added: 2026-11-21
$ crm import outlook.csv --as stakeholders -q

# Semicolons or tabs, as spreadsheets of other countries write them.
$ printf '\357\273\277Name;Firma;E-Mail;Goals\r\nFay Orr;"Orr; Sons";fay@orr.example;"fewer forms; faster orders"\r\n' > semicolons.csv
$ crm import semicolons.csv --as stakeholders --map Firma=org
  crm: note: 1 created, 0 unchanged, 0 skipped
  fay-orr created: Fay Orr
$ cat stakeholders/fay-orr.yaml
  name: Fay Orr
  org: Orr; Sons
  email: fay@orr.example
  added: 2026-11-21
  goals:
    - fewer forms
    - faster orders
$ printf 'Vorname\tNachname\tEmail\nGus\tOtt, jun.\tgus@orr.example\n' > tabs.csv
$ crm import tabs.csv --as stakeholders
  crm: error: tabs.csv:1: no column is for the field 'name'
    say which one is: --map 'COLUMN=name'; the file has Vorname, Nachname, Email
[2]
$ crm import tabs.csv --as stakeholders --map Vorname=name --map Nachname=name
  crm: note: 1 created, 0 unchanged, 0 skipped
  gus-ott-jun created: Gus Ott, jun.
$ cat stakeholders/gus-ott-jun.yaml
  name: Gus Ott, jun.
  email: gus@orr.example
  added: 2026-11-21

# Columns for the name are joined in the order given; other fields take one.
$ printf 'Last,First,Job,Role\nHart,Ida,Buyer,\n' > parts.csv
$ crm import parts.csv --as stakeholders --map First=name --map Last=name --map Job=title --map Role=title
  crm: error: title cannot be both 'Job' and 'Role'
    map one of them; only the parts of a name are joined
[2]
$ crm import parts.csv --as stakeholders --map First=name --map First=title
  crm: error: column 'First' is mapped twice
    a column is for one field
[2]
$ crm import parts.csv --as stakeholders --map First=name --map Last=name --map Job=title
  crm: note: 1 created, 0 unchanged, 0 skipped
  ida-hart created: Ida Hart
$ cat stakeholders/ida-hart.yaml
  name: Ida Hart
  title: Buyer
  added: 2026-11-21
$ printf 'First Name,Last Name\nJan,Kos\n' > parts.csv; crm import parts.csv --as stakeholders --map 'First Name=name' -n
  crm: note: not taken over: Last Name
  crm: note: 1 to be created, 0 unchanged, 0 skipped
  --- /dev/null
  +++ b/stakeholders/jan.yaml
  @@ -0,0 +1,2 @@
  +name: Jan
  +added: 2026-11-21

# Telephones write quoted-printable text into vCards.
$ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Jan;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jan M=C3=BC=\r\nller\r\nORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Gr=FCn & Co\r\nEND:VCARD\r\n' > phone.vcf
$ crm import phone.vcf --as stakeholders
  crm: note: 1 created, 0 unchanged, 0 skipped
  jan-muller created: Jan Müller
$ cat stakeholders/jan-muller.yaml
  name: Jan Müller
  org: Grün & Co
  added: 2026-11-21
$ crm import phone.vcf --as stakeholders
  crm: note: 0 created, 1 unchanged, 0 skipped
$ sed 's/=C3=BC/=FC/' phone.vcf > broken.vcf; crm import broken.vcf --as stakeholders
  crm: error: broken.vcf:3: N: the text is not UTF-8
    export it in UTF-8
[2]
$ sed 's/ISO-8859-1/SHIFT_JIS/' phone.vcf > broken.vcf; crm import broken.vcf --as stakeholders
  crm: error: broken.vcf:6: ORG: the character set 'SHIFT_JIS' is not read
    export it in UTF-8
[2]
