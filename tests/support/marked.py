# SPDX-License-Identifier: MIT
"""The example project with a text of the test's choice in every free text of every record."""
import json
import subprocess

import yaml

import calls

FOLDERS = {"stakeholder": "stakeholders", "private": "private", "promise": "promises", "interaction": "interactions",
           "delay": "delays", "feedback": "feedback", "goodwill": "goodwill", "retro": "retros"}
# Texts that must name something, and what names it.
NAMES_SOMETHING = {"email", "timezone", "sla", "id", "rule", "subject"}
# Lists of which the example has none.
MORE = {"project": {"events": [{"from": "2026-12-01", "to": "2026-12-02"}],
                    "snoozed": [{"rule": "gap", "subject": "maya-chen", "until": "2026-12-01"}]},
        "private": {"relations": [{"with": "hal-briggs", "as": "rival"}]}}


class Marker:
    """`mark(place, record)` gives the text for a place such as promise.moves.note of the record with that id."""

    def __init__(self, program, environment, mark):
        self.mark, self.places = mark, set()
        self.schemas = {kind: json.loads(subprocess.run([program, "schema", kind], capture_output=True, check=True, timeout=60,
                                                        env=environment).stdout) for kind in ["project", *FOLDERS]}

    def project(self, folder):
        calls.copy_project(folder)
        self.file("project", folder / "crm.yaml")
        for kind, name in FOLDERS.items():
            for path in (folder / name).glob("*.yaml"):
                self.file(kind, path)
        missing = {place for kind in self.schemas for place in texts_of(self.schemas[kind], kind)} - self.places
        assert not missing, f"no record has {missing}"

    def file(self, kind, path):
        record = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        for key, value in MORE.get(kind, {}).items():
            record.setdefault(key, value)
        path.write_text(yaml.safe_dump(self.value(self.schemas[kind], record, kind, path.stem), allow_unicode=True, sort_keys=False),
                        encoding="utf-8")

    def value(self, schema, value, place, record):
        if "properties" in schema:
            value = value or {}
            keys = [key for key in schema["properties"] if key in value or is_filled(key, schema["properties"][key])]
            return {key: self.value(schema["properties"][key], value.get(key), f"{place}.{key}", record) for key in keys}
        if schema["type"] == "array":
            return [self.value(schema["items"], item, place, record) for item in value or [None]]
        if is_text(schema, place):
            self.places.add(place)
            return self.mark(place, record)
        if schema["type"] == "object":
            return {key: self.mark(place, record) for key in value}
        return int(value) if schema["type"] == "integer" else value == "true" if schema["type"] == "boolean" else value


def is_text(schema, place):
    return schema["type"] == "string" and not {"pattern", "enum"} & set(schema) and place.split(".")[-1] not in NAMES_SOMETHING


def is_filled(key, schema):
    """Whether it is put in where the record does not have it."""
    return is_text(schema["items"] if schema["type"] == "array" else schema, key)


def texts_of(schema, place):
    if "properties" in schema:
        for key, value in schema["properties"].items():
            yield from texts_of(value, f"{place}.{key}")
    elif schema["type"] == "array":
        yield from texts_of(schema["items"], place)
    elif is_text(schema, place):
        yield place
