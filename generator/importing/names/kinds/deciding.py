"""What kind of thing a cluster of names is: person, armed group, organisation, place …; "" if nothing tells.

A table of rules, the surest evidence first; the first that holds decides, and says why.
"""

import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from typing import Literal

from generator.importing.names.joining.clusters import Cluster
from generator.importing.names.kinds.context import Context
from generator.importing.names.kinds.evidence import Evidence, observe
from generator.importing.names.known.countries import BY_CAPITAL, BY_NAME
from generator.importing.names.known.foreign_words import BODIES, PROPER
from generator.importing.names.known.lexicon import (
    ARMED,
    COMMON_INITIALISMS,
    COMPASS,
    DOCUMENT,
    HAPPENING,
    MEDIA,
    NOBODY,
    ORGANISATION,
    PLACE,
    STATE_FORCES,
    THING,
    VENUE,
)
from generator.importing.names.known.organisations import AMBIGUOUS, KNOWN_KINDS
from generator.importing.names.known.regions import CITIES, CONTINENTS, REGIONS
from generator.importing.text.words import FUNCTION_WORDS

Kind = Literal["person", "armed-group", "government", "organisation", "media", "country", "city", "region", "place", ""]

_GOVERNMENT = frozenset(("Government", "Ministry", "Cabinet", "Administration", "Parliament", "Senate"))
_FORCES = frozenset(("Forces", "Force", "Army", "Navy", "Resistance"))
GUESSED = "named without an article, and neither as a person nor as a place"
"""The reason of the last rule, which anything surer outranks."""

UNREAD = "told of in a language in which no more is read"
"""The reason for no kind where the words around a name are not read."""


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: Kind
    why: str
    holds: Callable[[Evidence], bool]


def _known(kind: Kind) -> _Rule:
    return _Rule(kind, "known by name", lambda e: KNOWN_KINDS.get(e.names[0]) == kind)


def _told(kind: Kind) -> _Rule:
    return _Rule(kind, "the text says so", lambda e: e.told == kind)


_RULES: tuple[_Rule, ...] = (
    _Rule("city", "a place's name in capitals", lambda e: _is_in_capitals(e, (BY_CAPITAL, CITIES))),
    _Rule("region", "the American state, beside others", lambda e: e.names[0] == "Georgia" and not e.georgia),
    _Rule("country", "a country's name", lambda e: _is_named(e, BY_NAME)),
    _Rule("city", "a capital's name", lambda e: _is_named(e, BY_CAPITAL)),
    _Rule("place", "a part of the world", lambda e: any(name in CONTINENTS for name in e.names)),
    _Rule(
        "person",
        "a title stands before it",
        lambda e: e.titled and not e.words & ORGANISATION and not e.one_of_many and e.names[0] not in KNOWN_KINDS,
    ),
    _known("organisation"),
    _known("government"),
    _known("armed-group"),
    _known("media"),
    _told("armed-group"),
    _told("media"),
    _told("organisation"),
    _Rule(
        "person",
        "the text says so",
        lambda e: e.told == "person" and not e.words & ORGANISATION and not e.abbreviated and not e.names[0].isupper(),
    ),
    _Rule(
        "person",
        "begins with a given name",
        lambda e: e.given and not e.one_of_many and not e.corporate and e.told != "place",
    ),
    _Rule("government", "a German government's name", lambda e: e.german and _is_german_government(e.names[0])),
    _Rule("organisation", "a German institution's name", lambda e: e.body),
    _Rule("region", "a region's name", lambda e: e.names[0] in REGIONS),
    _Rule("city", "a large city's name", lambda e: e.names[0] in CITIES),
    _Rule("city", "a town of a country told of", lambda e: e.spot == "city" and e.located > 0),
    _told("place"),
    _Rule("", "a German noun", lambda e: e.german and not (e.abbreviated or e.names[0].isupper())),
    _Rule("region", "a region of a country told of", lambda e: e.spot == "region" and e.located > 0),
    _Rule("armed-group", "calls itself so", lambda e: "Islamic State" in e.names[0]),
    _Rule("", "a battle, a storm, a ship or a road", lambda e: e.names[0].split()[0] in HAPPENING),
    _Rule("", "a faith, a feast, a tongue or a planet", lambda e: e.names[0] in NOBODY),
    _Rule("place", "its last word is a place's", lambda e: e.last in PLACE and not e.abbreviated),
    _Rule("place", "a building that things happen at", lambda e: e.last in VENUE and e.located >= e.other),
    _Rule("", "a document, meeting or thing", lambda e: e.head in DOCUMENT or e.last in DOCUMENT or e.last in THING),
    _Rule(
        "armed-group",
        "a fighting body's word in it",
        lambda e: bool(e.words & ARMED) and not e.words & STATE_FORCES - {"Army"},
    ),
    _Rule("government", "a government's word in it", lambda e: bool(e.words & _GOVERNMENT)),
    _Rule(
        "armed-group",
        "forces, and fighters are told of beside them",
        lambda e: bool(e.words & STATE_FORCES and e.words & _FORCES) and e.armed,
    ),
    _Rule("organisation", "forces of a state", lambda e: bool(e.words & STATE_FORCES and e.words & _FORCES)),
    _Rule("media", "a newspaper's or station's word in it", lambda e: e.last in MEDIA or {"News", "Agency"} <= e.words),
    _Rule("", "an institution's word alone", lambda e: not e.english and e.names[0] in BODIES - PROPER),
    _Rule("region", "a state of a federation", lambda e: e.last == "State" and e.located > 0 and len(e.words) > 1),
    _Rule("organisation", "an institution's word in it", lambda e: bool(e.words & ORGANISATION)),
    _Rule("", "a maker's name and its product's", lambda e: e.branded and not e.titled and not e.given),
    _Rule("armed-group", "abbreviated, and fighters are told of beside it", lambda e: e.abbreviated and e.armed),
    _Rule("organisation", "told with its abbreviation", lambda e: e.abbreviated),
    _Rule(
        "organisation",
        "words of business beside it",
        lambda e: e.corporate and not e.ordinary and not e.located > e.other,
    ),
    _Rule(
        "organisation",
        "a company's name, told of as one",
        lambda e: e.names[0] in AMBIGUOUS and not e.ordinary and (e.acts or e.located <= e.other),
    ),
    _Rule("place", "a point of the compass opens it", lambda e: e.names[0].split()[0] in COMPASS and e.personal),
    _Rule(
        "person",
        "two capitalised words, told of as a person is",
        lambda e: (
            e.personal
            and not e.one_of_many
            and (e.speaks or (len(e.names) > 1 and e.other > e.located) or not e.located)
        ),
    ),
    _Rule("", "stands after “a”", lambda e: e.one_of_many),
    _Rule("organisation", "an initialism", lambda e: not e.english and all(_is_initialism(name) for name in e.names)),
    _Rule("", UNREAD, lambda e: not e.english),
    _Rule(
        "place",
        "stands where places stand",
        lambda e: (
            (e.located > e.other or (e.located == e.other > 0 and not e.names[0].isupper()))
            and not (e.ordinary and " " not in e.names[0])
        ),
    ),
    _Rule("city", "a town of a country told of", lambda e: e.spot == "city" and not e.speaks),
    _Rule("region", "a region of a country told of", lambda e: e.spot == "region" and not e.speaks),
    _Rule("armed-group", "fighters are told of beside it", lambda e: e.armed and e.located + e.other > 1),
    _Rule("organisation", "an initialism", lambda e: all(_is_initialism(name) for name in e.names)),
    _Rule("person", "told of as only people are", lambda e: e.human and not e.ordinary and not e.adjectival),
    _Rule("organisation", "does what bodies do", lambda e: e.acts and not e.ordinary and not e.adjectival),
    _Rule("organisation", GUESSED, lambda e: e.bare),
)


def _is_named(evidence: Evidence, table: Container[str]) -> bool:
    """Tell a country by any of its names; but a person who is called like one by surname stays a person."""
    if evidence.names[0] in table:
        return True
    return not evidence.personal and not evidence.given and any(name in table for name in evidence.names)


def _is_in_capitals(evidence: Evidence, tables: Iterable[Container[str]]) -> bool:
    """Tell the place in a dateline: "NAIROBI —"."""
    name = evidence.names[0]
    return len(name) > 3 and name.isupper() and any(name.title() in table for table in tables)


def _is_german_government(name: str) -> bool:
    return name.endswith(("-Administration", "regierung")) and " " not in name


def _is_initialism(name: str) -> bool:
    """Tell NATO and U.N.; not UF6, nor a two-letter AI."""
    letters = name.replace(".", "").replace("-", "")
    return (
        name.isupper()
        and letters.isalpha()
        and len(name) > 2
        and len(letters) <= 8
        and letters not in COMMON_INITIALISMS
        and letters.lower() not in FUNCTION_WORDS
        and not re.fullmatch(r"[IVXLCM]+", name)
        and not (len(letters) == 2 and letters not in ("UN", "EU"))
    )


def kind_of(cluster: Cluster, text: str, context: Context) -> tuple[Kind, str]:
    """Return the kind of a cluster and what tells it."""
    evidence = observe(cluster, text, context)
    return next(((rule.kind, rule.why) for rule in _RULES if rule.holds(evidence)), ("", ""))
