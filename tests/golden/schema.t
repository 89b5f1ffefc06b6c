# JSON Schemas for editors.
project: none

$ crm schema
  project       the project: its people, calendar and settings
  stakeholder   a person or group with a stake in the project
  private       what must not be shared about a stakeholder
  promise       a promise, or a request for one
  interaction   a contact with stakeholders
  delay         a delay, and who was told of it
  feedback      a question for feedback, and its answer
  goodwill      a deposit to or withdrawal from goodwill
  retro         a look back, and what changes next time
$ crm schema goodwill
  {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "crm goodwill",
    "description": "a deposit to or withdrawal from goodwill",
    "type": "object",
    "properties": {
      "date": {
        "type": "string",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        "description": "the day"
      },
      "with": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
        "description": "whose account"
      },
      "kind": {
        "type": "string",
        "enum": [
          "deposit",
          "withdrawal"
        ],
        "description": "deposit or withdrawal"
      },
      "points": {
        "type": "integer",
        "minimum": 1,
        "maximum": 3,
        "description": "1 small to 3 large"
      },
      "what": {
        "type": "string",
        "description": "what we did, or asked of them"
      },
      "unseen": {
        "type": "boolean",
        "description": "they do not know of it"
      },
      "promise": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
        "description": "the promise it belongs to"
      }
    },
    "required": [
      "date",
      "with",
      "kind",
      "points",
      "what"
    ],
    "patternProperties": {
      "^x-": true
    },
    "additionalProperties": false
  }
$ crm schema promisses
  crm: error: no kind of record 'promisses' (did you mean 'promises'?)
    choose one of project, stakeholders, private, promises, interactions, delays, feedback, goodwill, retros
[2]
$ crm schema stakeholder | grep -A 5 '"language"'
          "language": {
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
            "maxLength": 35,
            "description": "the language of letters to them, for example es or pt-BR"
          }
