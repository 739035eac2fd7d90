"""Towns and regions of the world: which country they lie in, and where; read from `data/` when first asked for."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from generator.importing.names.spelling import folded

_DATA = Path(__file__).with_name("data")


@dataclass(frozen=True, slots=True)
class Spot:
    """A town or region by name, `country` its code (ISO 3166-1).

    `point` is latitude and longitude in degrees, None for regions. A town that only its airport places has `exact`
    False: the airport may lie twenty kilometres off.
    """

    name: str
    kind: Literal["city", "region"]
    country: str
    point: tuple[float, float] | None = None
    exact: bool = True


def spots(name: str) -> tuple[Spot, ...]:
    """Return everything of this name, towns first; case and accents count for nothing."""
    return tuple(_spot(file, line) for file, line in _lines().get(folded(name), ()))


def only_spot(name: str, countries: Collection[str]) -> Spot | None:
    """Return what the name means in a text that is about `countries` (codes): the one town there, else the one region.

    None if there is nothing of the name in these countries, or more than one town.
    """
    inside = [spot for spot in spots(name) if spot.country in countries]
    towns = [spot for spot in inside if spot.kind == "city"]
    found = towns or inside
    return found[0] if len(found) == 1 else None


@cache
def codes() -> Mapping[str, str]:
    """Return the codes of countries by name."""
    lines = (_DATA / "countries.tsv").read_text(encoding="utf-8").splitlines()
    return {name: code for code, name in (line.split("\t") for line in lines)}


@cache
def _lines() -> Mapping[str, list[tuple[str, str]]]:
    """Return the lines of all files by folded name, each with its file: to read them all would take too long."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for file in ("towns.tsv", "airports.tsv", "regions.tsv"):
        for line in (_DATA / file).read_text(encoding="utf-8").splitlines():
            name = line.partition("\t")[0]
            found[name.lower() if name.isascii() else folded(name)].append((file, line))
    return found


def _spot(file: str, line: str) -> Spot:
    name, country, *point = line.split("\t")
    if not point:
        return Spot(name, "region", country)
    return Spot(name, "city", country, (int(point[0]) / 100, int(point[1]) / 100), file == "towns.tsv")
