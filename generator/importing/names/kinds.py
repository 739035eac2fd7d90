"""What kind of thing a cluster of names is: person, armed group, organisation, place …; "" if nothing tells.

A table of rules, the surest evidence first; the first that holds decides.
"""

from collections.abc import Callable
from typing import Literal

from generator.importing.names.clusters import Cluster
from generator.importing.names.evidence import Evidence, observe
from generator.importing.names.gazetteer import BY_CAPITAL, BY_NAME, CONTINENTS
from generator.importing.names.lexicon import (
    ARMED,
    COMMON_INITIALISMS,
    DOCUMENT,
    MEDIA,
    ORGANISATION,
    PLACE,
    STATE_FORCES,
)
from generator.importing.names.regions import CITIES, REGIONS

Kind = Literal["person", "armed-group", "government", "organisation", "media", "country", "city", "place", ""]

_GOVERNMENT = frozenset(("Government", "Ministry", "Cabinet", "Administration", "Parliament", "Senate"))
_FORCES = frozenset(("Forces", "Force", "Army", "Navy", "Resistance"))

_RULES: tuple[tuple[Kind, Callable[[Evidence], bool]], ...] = (
    ("country", lambda e: any(name in BY_NAME for name in e.names)),
    ("city", lambda e: any(name in BY_CAPITAL for name in e.names)),
    ("place", lambda e: any(name in CONTINENTS for name in e.names)),
    ("person", lambda e: e.titled and not e.words & ORGANISATION and not e.one_of_many),
    ("place", lambda e: e.names[0] in REGIONS),
    ("city", lambda e: e.names[0] in CITIES),
    ("armed-group", lambda e: "Islamic State" in e.names[0]),
    ("place", lambda e: e.last in PLACE and not e.abbreviated),
    ("armed-group", lambda e: bool(e.words & ARMED) and not e.words & STATE_FORCES - {"Army"}),
    ("government", lambda e: bool(e.words & _GOVERNMENT)),
    ("armed-group", lambda e: bool(e.words & STATE_FORCES and e.words & _FORCES) and e.armed),
    ("organisation", lambda e: bool(e.words & STATE_FORCES and e.words & _FORCES)),
    ("media", lambda e: e.last in MEDIA or {"News", "Agency"} <= e.words),
    ("", lambda e: e.last in DOCUMENT),
    ("organisation", lambda e: bool(e.words & ORGANISATION)),
    ("armed-group", lambda e: e.abbreviated and e.armed),
    ("organisation", lambda e: e.abbreviated),
    ("organisation", lambda e: e.corporate and not e.ordinary and not e.located > e.other),
    (
        "person",
        lambda e: (
            e.personal
            and not e.one_of_many
            and (e.speaks or (len(e.names) > 1 and e.other > e.located) or not e.located)
        ),
    ),
    ("", lambda e: e.one_of_many),
    ("place", lambda e: e.located > e.other or (e.located == e.other > 0 and not e.names[0].isupper())),
    ("armed-group", lambda e: e.armed and e.located + e.other > 1),
    ("organisation", lambda e: all(_is_initialism(name) for name in e.names)),
    ("organisation", lambda e: e.acts and not e.ordinary),
)


def _is_initialism(name: str) -> bool:
    """Tell NATO and U.N.; not UF6, nor a two-letter AI."""
    return (
        name.isupper()
        and len(name) > 2
        and name not in COMMON_INITIALISMS
        and name.replace(".", "").replace("-", "").isalpha()
    )


def kind_of(cluster: Cluster, text: str, ordinary: frozenset[str]) -> Kind:
    """Return the kind of a cluster; `ordinary` are the lower-case words of `text`."""
    evidence = observe(cluster, text, ordinary)
    return next((kind for kind, holds in _RULES if holds(evidence)), "")
