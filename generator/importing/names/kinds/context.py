"""What a text as a whole is about, so far as it tells one reading of a name from another."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.importing.names.joining.clusters import Cluster
from generator.importing.names.known.atlas import codes, only_spot, spots
from generator.importing.names.known.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME, Country

_CAPITALISED = re.compile(r"\b[A-Z]\w+(?: [A-Z]\w+)?")
_OF_THE_CAUCASUS = re.compile(
    r"\b(?:Georgians?|Tbilisi|Abkhaz\w*|Ossetia\w*|Armenia\w*|Azerbaijan\w*|Caucas\w+|Russia\w*)\b"
)


@dataclass(frozen=True, slots=True)
class Context:
    """`ordinary` are the text's lower-case words; `countries` the codes of the countries it tells of, by any name.

    `georgia` says that its Georgia is the country, not the American state.
    """

    ordinary: frozenset[str]
    countries: frozenset[str]
    georgia: bool = True
    language: str = "en"


def context_of(text: str, clusters: Iterable[Cluster], language: str = "en") -> Context:
    """Read the context off the text and the names in it."""
    names = {name.text for cluster in clusters for name in cluster.names}
    told = {BY_NAME[name] for name in names if name in BY_NAME} | {
        BY_CAPITAL[name] for name in names if name in BY_CAPITAL
    }
    words = {part for match in _CAPITALISED.finditer(text) for part in (match.group(), *match.group().split())}
    told |= {BY_ADJECTIVE[word] for word in words if word in BY_ADJECTIVE}
    countries = frozenset(filter(None, map(code_of, told)))
    american = any(only_spot(name, {"US"}) for name in names - {"Georgia"} if _is_american_region(name))
    return Context(
        frozenset(re.findall(r"\b[a-z]{3,}\b", text)),
        countries,
        georgia=not american or _OF_THE_CAUCASUS.search(text) is not None,
        language=language,
    )


def code_of(country: Country) -> str:
    """Return the code of a country (ISO 3166-1), "" for one that is no more."""
    return next((codes()[name] for name in country.names if name in codes()), "")


def _is_american_region(name: str) -> bool:
    return any(spot.kind == "region" and spot.country == "US" for spot in spots(name))
