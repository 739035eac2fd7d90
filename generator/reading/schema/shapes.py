"""Values that have several forms, as JSON Schema: what an editor may type where the program reads one thing."""

from typing import Any

_EDTF: dict[str, Any] = {
    "type": ["string", "integer"],
    "examples": ["2022", "2022-07", "2022-07-27", "2022-07~", "2022?", "1996/2001", "2006/..", "[2015,2016]"],
}

DEFINITIONS: dict[str, dict[str, Any]] = {
    "date": {"description": "A date in EDTF (ISO 8601-2), as exact as the text and no more.", **_EDTF},
    "date-or-pair": {
        "description": "A date in EDTF, or {from: …, to: …} where one expression cannot say it; `..` is an open end.",
        "oneOf": [
            _EDTF,
            {
                "type": "object",
                "properties": {"from": _EDTF, "to": _EDTF},
                "required": ["from", "to"],
                "additionalProperties": False,
            },
        ],
    },
    "quote": {
        "description": "Words taken literally, and which of several matches is meant.",
        "type": "object",
        "properties": {
            "quote": {"type": "string", "minLength": 1, "description": "The words, as the reader sees them."},
            "nth": {"type": "integer", "minimum": 1, "description": "Which match, from 1."},
            "prefix": {"type": "string", "description": "The words directly before."},
            "suffix": {"type": "string", "description": "The words directly after."},
        },
        "required": ["quote"],
        "additionalProperties": False,
    },
    "at": {
        "oneOf": [
            {
                "type": ["string", "number"],
                "minLength": 1,
                "examples": ["these words", "in [[these]] words", "From … to"],
            },
            {"$ref": "#/$defs/quote"},
            {
                "type": "array",
                "minItems": 1,
                "items": {"oneOf": [{"type": ["string", "number"], "minLength": 1}, {"$ref": "#/$defs/quote"}]},
            },
        ]
    },
    "who": {
        "oneOf": [
            {"type": "array", "items": {"type": "string", "x-table": "actor"}},
            {
                "type": "object",
                "propertyNames": {"type": "string", "x-table": "actor"},
                "additionalProperties": {
                    "type": ["string", "null"],
                    "description": "The part it takes, such as gives.",
                },
            },
        ]
    },
    "cite": {
        "oneOf": [
            {"type": "string", "x-table": "source"},
            {
                "type": "object",
                "properties": {
                    "source": {
                        "type": "string",
                        "x-table": "source",
                        "description": "Id of the source in sources.yaml.",
                    },
                    "quote": {"type": "string", "description": "The source's own words."},
                },
                "required": ["source"],
                "additionalProperties": False,
            },
        ]
    },
    "links": {
        "type": "object",
        "properties": {"wikidata": {"type": "string", "pattern": "^(Q[1-9][0-9]*|https?://.*)$"}},
        "additionalProperties": {"type": "string", "pattern": "^https?://"},
    },
    "point": {
        "oneOf": [
            {
                "type": "array",
                "prefixItems": [
                    {"type": "number", "minimum": -90, "maximum": 90},
                    {"type": "number", "minimum": -180, "maximum": 180},
                ],
                "minItems": 2,
                "maxItems": 2,
            },
            {"type": "string", "examples": ["38.5, 70.2"]},
        ]
    },
    "radius": {"type": "number", "exclusiveMinimum": 0, "maximum": 3000, "examples": [40]},
    "new-id": {"type": ["string", "integer"], "pattern": r"^[^\s_/\\.%A-Z-]+(-[^\s_/\\.%A-Z-]+)*$"},
}
"""By the name that a field's `x-shape` gives (`generator.annotations.fields.shape`); "quote" is a part of "at"."""
