"""Which names mean one and the same by their form: a surname and a full name, a company with and without "Inc."."""

import itertools
import re
from collections import defaultdict
from collections.abc import Container, Iterable

from generator.importing.names.finding.personal import looks_personal
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.lexicon import ORGANISATION
from generator.importing.names.known.organisations import KNOWN_KINDS
from generator.importing.names.known.peoples import is_adjective
from generator.importing.names.spelling import are_variants, folded, skeletons

_LEGAL_END = re.compile(
    r"(?:,? (?:Inc|Corp|Corporation|Company|Co|Ltd|ASA|AB|KG|KGaA|SE|LLP|PJSC|JSC|Bhd|Pty|Limited|Group|Holdings?|AG|SA"
    r"|SpA|S\.p\.A|PLC|Plc|plc|NV|N\.V|GmbH|LLC|Motors?|Motor Company|Computers?|Airlines|Airways|Systems|Technologies"
    r"|Industries|Pharmaceuticals|Energy|Petroleum|Electronics|Entertainment|Aircraft|Aviation|International)\.?)$"
)


def same_person(names: dict[str, str], places: Container[str]) -> Iterable[tuple[str, str]]:
    """Yield pairs of names of one person: a part of one full name, or a variant spelling.

    A part is a surname alone, or the first or last words of a longer name, if no other full name has it.
    `places` are names that are certainly a place's in this text, and so no surname.
    """
    full = [key for key, text in names.items() if looks_personal(text)]
    by_surname: dict[str, list[str]] = defaultdict(list)
    for key in full:
        by_surname[key.split()[-1]].append(key)
    for key, text in names.items():
        owners = by_surname.get(key, [])
        if (
            len(key.split()) == 1
            and len({_given(owner) for owner in owners}) == 1
            and not is_adjective(text)
            and text not in places
        ):
            yield from ((owner, key) for owner in owners)
    for key in full:
        longer = [other for other in full if other.startswith(f"{key} ") or other.endswith(f" {key}")]
        if len(longer) == 1:
            yield longer[0], key
    by_sound: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key in full:
        by_sound[skeletons(key)].append(key)
    for alike in by_sound.values():
        yield from (pair for pair in itertools.combinations(alike, 2) if are_variants(*pair))


def same_body(names: dict[str, str]) -> Iterable[tuple[str, str]]:
    """Yield an institution's name and its last word alone, "the Guard", if no other institution's name ends so."""
    ending: dict[str, list[str]] = defaultdict(list)
    for key, text in names.items():
        if len(text.split()) > 1 and text.split()[-1] in ORGANISATION:
            ending[key.split()[-1]].append(key)
    yield from ((owners[0], last) for last, owners in ending.items() if len(owners) == 1 and last in names)
    yield from _short_and_long(names)
    for key, text in names.items():
        first = key.split()[0]
        if text in KNOWN_KINDS and first != key and first in names and names[first] in KNOWN_KINDS:
            yield key, first


def _short_and_long(names: dict[str, str]) -> Iterable[tuple[str, str]]:
    """Yield a company's name with and without its legal form, "Orrin" and "Orrin Inc.", unless two differ in it."""
    longer: dict[str, list[str]] = defaultdict(list)
    for key, text in names.items():
        for short in _shorter(text):
            if short in names and names[short] not in BY_NAME and not is_adjective(names[short]):
                longer[short].append(key)
    for short, keys in longer.items():
        longest = max(keys, key=len)
        if all(longest.startswith(key) for key in keys):
            yield from ((key, short) for key in keys)


def _shorter(text: str) -> Iterable[str]:
    """Yield a company's name with ever less at its end: "Orrin Motors Inc.", "Orrin Motors", "Orrin"."""
    while (shorter := _LEGAL_END.sub("", text)) not in ("", text):
        yield folded(shorter)
        text = shorter


def _given(name: str) -> str:
    return name.split(maxsplit=1)[0]
