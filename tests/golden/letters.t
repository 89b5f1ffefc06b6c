# Letters come from templates: the project's, then the user's, then ours.
project: studio

$ mkdir templates; cat > templates/outline.mustache <<'END'
> To: {{reader.name}}
> Subject: Steps for {{reader.first_name}} in {{reader.project}}
>
> {{! Markdown, as everywhere }}
> {{#milestones}}
> * {{what}} on {{due}}
> {{/milestones}}
> {{^milestones}}
> Nothing yet.
> {{/milestones}}
>
> {{reader.signer}}, {{reader.team}}
> END
$ crm -q outline --for dev
  To: Dev Patel
  Subject: Steps for Dev in Larkfield Outdoor - Autumn and Holiday 2026 creative programme

  * Trade show banner print files on Friday 6 November 2026

  Priya Nair, Studio
$ crm -q outline --for dev --format html | sed -n '/<body>/,$p'
  <body>
  <main>
  <article>
  <h1>Steps for Dev in Larkfield Outdoor - Autumn and Holiday 2026 creative programme</h1>
  <p>To: Dev Patel</p>
  <ul>
  <li>Trade show banner print files on Friday 6 November 2026</li>
  </ul>
  <p>Priya Nair, Studio</p>
  </article>
  </main>
  </body>
  </html>
# For this once.
$ printf 'Subject: Once\n\n{{#milestones}}{{what}}: {{due}}\n{{/milestones}}' > once.mustache; crm -q outline --for dev --template once.mustache
  To: Dev Patel
  Subject: Once

  Trade show banner print files: Friday 6 November 2026
$ crm -q outline --for dev --template nowhere.mustache
  crm: error: cannot read $TMP/work/nowhere.mustache: No such file or directory
[5]
# The user's own, for all projects; the project's comes first.
$ mkdir -p $XDG_CONFIG_HOME/crm/templates; printf 'Subject: From the user\n\nHello {{reader.first_name}}.\n' > $XDG_CONFIG_HOME/crm/templates/outline.mustache; crm -q outline --for dev | head -n 1; rm templates/outline.mustache; crm -q outline --for dev
  To: Dev Patel
  To: Dev Patel
  Subject: From the user

  Hello Dev.
$ rm -r $XDG_CONFIG_HOME/crm; mkdir -p $HOME/.config/crm/templates; printf 'Subject: From home\n\nHello.\n' > $HOME/.config/crm/templates/outline.mustache; crm -q outline --for dev; XDG_CONFIG_HOME= crm -q outline --for dev
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates

  Dev, please tell me if a step is missing or a date does not suit you.

  The steps
  - Friday 6 November 2026: Trade show banner print files, delivered on Friday 6 November 2026 (Jo Reyes)

  Priya Nair
  To: Dev Patel
  Subject: From home

  Hello.
$ rm -r $HOME/.config
# In the reader's language: dates in digits, and only English is linted.
$ printf 'Subject: Los pasos\n\nHola {{reader.first_name}}, hopefully.\n{{#milestones}}\n- {{what}}: {{due}}\n{{/milestones}}\n' > templates/outline.es.mustache; crm -q outline --for dev | head -n 2
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates
$ sed -i 's/^prefers:/&\n  language: es/' stakeholders/dev-patel.yaml; crm -q outline --for dev
  To: Dev Patel
  Subject: Los pasos

  Hola Dev, hopefully.
  - Trade show banner print files: 2026-11-06
# What must not leave the house is found in any language; es-MX is read in es, and nobody reads our English unasked.
$ crm -q set dev prefers.language=es-MX; sed -i 's/hopefully/Project Herons, hopefully/' templates/outline.es.mustache; crm -q outline --for dev; sed -i 's/Project Herons, //' templates/outline.es.mustache; crm outline --for dev; crm draft feedback-request --for dev > /dev/null; crm -q set dev prefers.language=es
  crm: error: letter:4:11: a confidential term ('Project Herons'); better: leave it out [confidential-term]
  To: Dev Patel
  Subject: Los pasos

  Hola Dev, Project Herons, hopefully.
  - Trade show banner print files: 2026-11-06
  crm: note: Dev Patel prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with dev-patel
  To: Dev Patel
  Subject: Los pasos

  Hola Dev, hopefully.
  - Trade show banner print files: 2026-11-06
  crm: note: this letter is in English, and Dev Patel reads es-MX: templates/feedback-request.es-MX.mustache would be theirs
  crm: note: Dev Patel prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-feedback dev-patel --about relationship
$ printf 'Subject: X\n\n{{#milestones}}{{due}}{{/milestones}}, hopefully\n' > once.es.mustache; crm -q outline --for dev --template once.es.mustache; mv once.es.mustache once.mustache; crm -q outline --for dev --template once.mustache
  To: Dev Patel
  Subject: X

  2026-11-06, hopefully
  crm: error: letter:4:25: promises nothing ('hopefully'); better: say what you will do, or that you do not know yet and when you will [hedge]
  To: Dev Patel
  Subject: X

  Friday 6 November 2026, hopefully
[1]
$ crm -q set dev prefers.language=en-GB; mv once.mustache templates/outline.en-GB.mustache; crm -q outline --for dev; crm set dev 'prefers.language=en us'
  crm: error: letter:4:25: promises nothing ('hopefully'); better: say what you will do, or that you do not know yet and when you will [hedge]
  To: Dev Patel
  Subject: X

  Friday 6 November 2026, hopefully
  crm: error: language 'en us' is not a language tag
    write the tag of BCP 47, for example es or pt-BR
[2]
$ sed -i 's/language: .*/language: ..\/es/' stakeholders/dev-patel.yaml; crm -q outline --for dev | head -n 2; sed -i 's/language: .*/language: fr/' stakeholders/dev-patel.yaml; crm -q outline --for dev | head -n 2
  crm: error: stakeholders/dev-patel.yaml:13:13: language '../es' is not a language tag
      language: ../es
                ^
    write the tag of BCP 47, for example es or pt-BR
  crm: warning: 1 record has an error: something may be missing in this
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates
# A letter is linted whichever template it came from.
$ printf 'To: {{reader.name}}\nSubject: Steps\n\nWe will try to be quick.\n' > templates/outline.mustache; crm outline --for dev
  crm: note: this letter is in English, and Dev Patel reads fr: templates/outline.fr.mustache would be theirs
  crm: error: letter:4:9: promises nothing ('try to'); better: say what you will do, or that you do not know yet and when you will [hedge]
  crm: note: Dev Patel prefers chat: the first lines will do there
  crm: note: when it is sent: crm log-interaction Outline --kind outline --with dev-patel
  To: Dev Patel
  Subject: Steps

  We will try to be quick.
[1]
# Names that a letter does not have, and templates that are not whole.
$ printf 'Subject: X\n\n{{reader.nmae}}\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: the letter outline has no name 'nmae' (did you mean 'name'?)
    the manual page crm-data(5) lists the names that a template may use
[2]
$ printf 'Subject: X\n\n{{#milestones}}{{owner}}{{/milestones}}\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: the letter outline has no name 'owner'
    the manual page crm-data(5) lists the names that a template may use
[2]
$ printf 'Subject: X\n\n{{politics}}\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: the letter outline has no name 'politics'
    the manual page crm-data(5) lists the names that a template may use
[2]
$ printf 'Subject: X\n\n{{#milestones}}\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: Unclosed section "milestones" at 12
    a section {{#name}} ends with {{/name}}
[2]
$ printf 'Subject: X\n\n{{> /etc/passwd}}\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: '{{> /etc/passwd}}' is not supported
    use names and sections only
[2]
$ printf 'Subject: X\n\n{{=<%% %%>=}}\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: '{{=<% %>=}}' is not supported
    use names and sections only
[2]
$ printf 'Subject: X\n\n{{reader.name\n' > templates/outline.mustache; crm outline --for dev
  crm: error: outline.mustache: Unclosed tag at 12
    a section {{#name}} ends with {{/name}}
[2]
$ printf '' > templates/outline.mustache; crm outline --for dev
  crm: error: 'outline.mustache' is empty
    write a letter, or delete the file
[2]
$ printf 'Subject: \377\n' > templates/outline.mustache; crm outline --for dev
  crm: error: 'outline.mustache' is not UTF-8
    save it as UTF-8
[2]
$ ln -sf /etc/passwd templates/outline.mustache; crm outline --for dev
  crm: error: cannot read $TMP/work/templates/outline.mustache: it is a symbolic link
[5]
$ mv templates $TMP/elsewhere; ln -s $TMP/elsewhere templates; crm outline --for dev
  crm: error: templates: not a folder, or a symbolic link to one
    put a real folder in its place
[5]
$ rm templates
# A client's text with marks of Markdown or HTML stays text.
$ crm -q set p08 'what=<b>Banner</b> *files* {{reader.name}}' && crm -q outline --for tom >/dev/null; crm -q outline --for dev; crm -q outline --for dev --format html | grep Banner
  To: Dev Patel
  Subject: Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates

  Dev, please tell me if a step is missing or a date does not suit you.

  The steps
  - Friday 6 November 2026: <b>Banner</b> *files* {{reader.name}}, delivered on Friday 6 November 2026 (Jo Reyes)

  Priya Nair
  <li>Friday 6 November 2026: &lt;b&gt;Banner&lt;/b&gt; *files* {{reader.name}}, delivered on Friday 6 November 2026 (Jo Reyes)</li>
$ crm -q outline --for dev --json
  {
    "schema": "crm.letter/1",
    "subject": "Larkfield Outdoor - Autumn and Holiday 2026 creative programme: the steps and their dates",
    "to": "Dev Patel",
    "address": null,
    "body": "Dev, please tell me if a step is missing or a date does not suit you.\n\nThe steps\n- Friday 6 November 2026: <b>Banner</b> *files* {{reader.name}}, delivered on Friday 6 November 2026 (Jo Reyes)\n\nPriya Nair\n"
  }

# What is one of a few words is a section for each, so that a template says it in its own language.
$ mkdir templates; crm -q set dev prefers.language=es; crm -q log-request 'Las medidas' --to dev --on 2026-11-17 --id medidas; printf 'Subject: Estado\n\n{{#red}}Rojo{{/red}}{{#amber}}Ámbar{{/amber}}{{#green}}Verde{{/green}}.\n{{#needed}}\n- {{#send}}Envíe{{/send}}{{#answer}}Responda{{/answer}}{{#accept}}Acepte{{/accept}}: {{what}}\n{{/needed}}\n' > templates/status-update.es.mustache; crm -q status-update --for dev; crm -q log-promise Plano --to dev --made 2026-11-02 --due 2026-11-20 --done-when 'Impreso' --id plano; crm -q status-update --for dev | sed -n 4p; sed -i s/green/grene/g templates/status-update.es.mustache; crm status-update --for dev
  medidas
  To: Dev Patel
  Subject: Estado

  Verde.
  - Responda: Las medidas
  plano
  Rojo.
  crm: error: status-update.es.mustache: the letter status-update has no name 'grene' (did you mean 'green'?)
    the manual page crm-data(5) lists the names that a template may use
[2]
