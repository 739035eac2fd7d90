"""What kind of thing a cluster of names is: person, armed group, organisation, place …; "" if nothing tells."""

import re
from typing import Literal

from generator.importing.names.clusters import Cluster, looks_personal
from generator.importing.names.gazetteer import BY_CAPITAL, BY_NAME, CONTINENTS
from generator.importing.names.lexicon import (
    ARMED,
    COMMON,
    DOCUMENT,
    MEDIA,
    ORGANISATION,
    PLACE,
    PLACE_AFTER,
    PLACE_BEFORE,
    SPEECH,
    STATE_FORCES,
)

Kind = Literal["person", "armed-group", "government", "organisation", "media", "country", "city", "place", ""]

_ARMED_NEAR = re.compile(
    r"\b(?:militants?|insurgents?|insurgency|fighters|rebels?|guerrillas?|armed group|terrorist|extremist|jihadis?t?|militia)\b", re.IGNORECASE
)
_PERSON_BEFORE = re.compile(r"\b(?:named|commander|leader|president|minister|journalist|analyst|spokes\w+|founder|author|chief|ambassador|chairman)[ ,]+$", re.IGNORECASE)

_ACTING = re.compile(r"[’']s?\s|\s(?:is|was|has|had|will|would|said|says|plans|announced|reported|introduced|\w{3,}ed)\b")


def kind_of(cluster: Cluster, text: str) -> Kind:
    """Return the kind that names, titles and the words around the mentions show; certain evidence first."""
    return _by_gazetteer(cluster) or _by_words(cluster, text) or _by_context(cluster, text)


def _by_gazetteer(cluster: Cluster) -> Kind:
    names = [name.text for name in cluster.names]
    if any(name in BY_NAME for name in names):
        return "country"
    if any(name in BY_CAPITAL for name in names):
        return "city"
    return "place" if any(name in CONTINENTS for name in names) else ""


def _by_words(cluster: Cluster, text: str) -> Kind:
    if any(mention.titled for mention in cluster.mentions) and not _words(cluster) & ORGANISATION:
        return "person"
    words = _words(cluster)
    has_abbreviation = any(name.kind == "abbreviation" for name in cluster.names)
    if "Islamic State" in cluster.name:
        return "armed-group"
    if cluster.name.split()[-1] in PLACE and not has_abbreviation:
        return "place"
    if words & ARMED and not words & STATE_FORCES - {"Army"}:
        return "armed-group"
    if words & {"Government", "Ministry", "Cabinet", "Administration", "Parliament", "Senate"}:
        return "government"
    if words & STATE_FORCES and words & {"Forces", "Force", "Army", "Navy", "Resistance"}:
        return "armed-group" if _is_armed(cluster, text) else "organisation"
    if cluster.name.split()[-1] in MEDIA:
        return "media"
    last = cluster.name.split()[-1]
    return "organisation" if words & ORGANISATION and last not in DOCUMENT else ""


def _by_context(cluster: Cluster, text: str) -> Kind:
    names = [name.text for name in cluster.names]
    if cluster.name.split()[-1] in DOCUMENT:
        return ""
    has_abbreviation = any(name.kind == "abbreviation" for name in cluster.names)
    place, other, speaks = 0, 0, False
    for mention in cluster.mentions:
        before = re.findall(r"[\w’'-]+", text[max(0, mention.span.start - 30) : mention.span.start])
        after = re.match(r"[’']?s?[ \u00a0]*([\w-]*)", text[mention.span.end : mention.span.end + 30])
        follows = after[1].lower() if after else ""
        if follows in PLACE_AFTER or (before and before[-1].lower() in PLACE_BEFORE):
            place += 1
        elif len(before) > 1 and before[-1] == "of" and before[-2].lower() in PLACE_AFTER:
            place += 2
        else:
            other += 1
        speaks = speaks or follows in SPEECH or _PERSON_BEFORE.search(text[max(0, mention.span.start - 24) : mention.span.start]) is not None
    if has_abbreviation:
        return "armed-group" if _is_armed(cluster, text) else "organisation"
    lower = frozenset(re.findall(r"\b[a-z]{3,}\b", text))
    personal = [name for name in names if looks_personal(name) and not _is_ordinary(name, lower)]
    if personal and (speaks or len(names) > 1 or not place):
        return "person"
    if place > other or (place and place == other and not names[0].isupper()):
        return "place"
    if _is_armed(cluster, text) and len(cluster.mentions) > 1:
        return "armed-group"
    if all(name.isupper() for name in names) and len(names[0]) > 2:
        return "organisation"
    return "organisation" if _acts(cluster, text) and not _is_ordinary(cluster.name, lower) else ""


def _acts(cluster: Cluster, text: str) -> bool:
    """Tell a name told of three times or more, and as one that has, says or does something."""
    followed = [text[m.span.end : m.span.end + 24] for m in cluster.mentions]
    return len(followed) >= 3 and any(_ACTING.match(words) for words in followed)


def _is_ordinary(name: str, lower: frozenset[str]) -> bool:
    """Tell "Critical Minerals" from a person: its words are ordinary words."""
    words = name.split()
    return any(word in COMMON or word in DOCUMENT or word.lower() in lower for word in words)


def _words(cluster: Cluster) -> frozenset[str]:
    return frozenset(word for name in cluster.names for word in re.split(r"[ \u00a0]", name.text))


def _is_armed(cluster: Cluster, text: str) -> bool:
    """Tell a group near whose names fighters and insurgents are told of."""
    near = (text[max(0, m.span.start - 60) : m.span.end + 60] for m in cluster.mentions)
    return sum(_ARMED_NEAR.search(words) is not None for words in near) >= max(1, len(cluster.mentions) // 5)
