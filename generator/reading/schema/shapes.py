"""Values that have several forms, as JSON Schema: what an editor may type where the program reads one thing."""

from typing import Any

from generator.reading.schema.patterns import DATE, DURATION, END_OF_PAIR, LANGUAGE, POINT, RELATION, WORDS

_EDTF: dict[str, Any] = {
    "type": ["string", "integer"],
    "minimum": -9999,
    "maximum": 9999,
    "examples": ["2022", "2022-07", "2022-07-27", "2022-07~", "2022?", "1996/2001", "2006/..", "[2015,2016]"],
    **DATE,
}
_END: dict[str, Any] = {
    "type": ["string", "integer", "null"],
    "examples": ["2022-07", "[2015,2016]", ".."],
    **END_OF_PAIR,
}
_WORDS: dict[str, Any] = {"type": ["string", "number"], "minLength": 1, **WORDS}

DEFINITIONS: dict[str, dict[str, Any]] = {
    "date": {"description": "A date in EDTF (ISO 8601-2), as exact as the text and no more.", **_EDTF},
    "date-or-pair": {
        "description": "A date in EDTF, or {from: …, to: …} where one expression cannot say it; `..` is an open end.",
        "oneOf": [
            _EDTF,
            {
                "type": "object",
                "properties": {
                    "from": {"description": "When it begins; `..` if it always was, nothing if unknown.", **_END},
                    "to": {"description": "When it ends; `..` if it goes on, nothing if unknown.", **_END},
                },
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
            {"examples": ["these words", "in [[these]] words", "From … to"], **_WORDS},
            {"$ref": "#/$defs/quote"},
            {
                "type": "array",
                "minItems": 1,
                "items": {"oneOf": [_WORDS, {"$ref": "#/$defs/quote"}]},
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
        "properties": {
            "wikidata": {
                "type": "string",
                "pattern": "^(Q[1-9][0-9]*|https?://.*)$",
                "description": "The item's number, such as Q42, or its address.",
            }
        },
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
            {"type": "string", "examples": ["38.5, 70.2"], **POINT},
        ]
    },
    "duration": {"type": "string", "examples": ["P10D", "P2W", "P3M", "P1Y"], **DURATION},
    "relation": {"type": "string", "examples": ["arsalan leads ttt"], **RELATION},
    "language": {"type": "string", "examples": ["en", "en-GB", "fa"], **LANGUAGE},
    "radius": {"type": "number", "exclusiveMinimum": 0, "maximum": 3000, "examples": [40]},
    "new-id": {"type": ["string", "integer"], "pattern": r"^[^\s_/\\.%A-Z-]+(-[^\s_/\\.%A-Z-]+)*$"},
}
"""By the name that a field's `x-shape` gives (`generator.annotations.fields.shape`); "quote" is a part of "at"."""
