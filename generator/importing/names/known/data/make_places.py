"""Makes `towns.tsv`, `airports.tsv`, `regions.tsv` and `countries.tsv`; run by hand, see the README beside it."""

import csv
import gzip
import pickle
import re
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_GENERAL = re.compile(
    r"(?: (?:Autonomous )?(?:Province|Region|District|Governorate|Prefecture|Oblast|County|State|Department|Parish"
    r"|Municipality|Voivodeship|Division|Emirate|Republic|Territory|Krai|Okrug|Canton|Area|Island|City))+$"
)
_OTHERWISE = {
    "Congo (Kinshasa)": "Democratic Republic of the Congo",
    "Congo (Brazzaville)": "Republic of the Congo",
    "Palestinian Territory": "Palestine",
}
_SIZES = frozenset(("large_airport", "medium_airport"))


class _Plain(pickle.Unpickler):
    """Reads tuples, lists and numbers, and nothing that could run."""

    def find_class(self, module: str, name: str) -> Any:
        """Refuse every class."""
        raise pickle.UnpicklingError(f"{module}.{name}")


def main(cache: Path, airports: Path) -> None:
    """Read Natural Earth's places out of `cache`, OurAirports' tables in the folder `airports`; write all files."""
    with cache.open("rb") as stream:
        earth = _Plain(stream).load()
    towns = {(name, code, _hundredths(lat), _hundredths(lon)) for name, code, lat, lon in earth["cities"] if code}
    _write("towns.tsv", towns)
    named = {(_plain(name), code) for name, code, *_ in towns}
    rows = _table(airports / "airports.csv.gz")
    _write("airports.tsv", _served(rows, named))
    regions = {
        (_GENERAL.sub("", row["name"]), row["iso_country"])
        for row in _table(airports / "regions.csv.gz")
        if not re.search(r"[()\[\]/,*\d]", row["name"])
    }
    _write("regions.tsv", (one for one in regions if len(one[0]) > 3))
    countries = _table(airports / "countries.csv.gz")
    _write("countries.tsv", ((row["code"], _OTHERWISE.get(row["name"], row["name"])) for row in countries))


def _served(rows: Iterable[dict[str, str]], named: set[tuple[str, str]]) -> Iterable[tuple[str, str, int, int]]:
    """Yield the towns with a large or regular airport that Natural Earth does not name so, at their largest one."""
    found: dict[tuple[str, str], tuple[int, tuple[str, str, int, int]]] = {}
    for row in rows:
        size = ("large_airport", "medium_airport").index(row["type"]) if row["type"] in _SIZES else 2
        name = re.split(r"[(/,]", row["municipality"])[0].strip()
        key = (_plain(name), row["iso_country"])
        if (size == 2 and row["scheduled_service"] != "yes") or len(name) < 4 or key in named or re.search(r"\d", name):
            continue
        place = (name, key[1], _hundredths(float(row["latitude_deg"])), _hundredths(float(row["longitude_deg"])))
        if key not in found or size < found[key][0]:
            found[key] = (size, place)
    return (place for _, place in found.values())


def _hundredths(degrees: float) -> int:
    return round(degrees * 100)


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))


def _table(path: Path) -> Iterable[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def _write(name: str, rows: Iterable[tuple[str | int, ...]]) -> None:
    lines = sorted("\t".join(map(str, row)) for row in rows)
    (_HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
