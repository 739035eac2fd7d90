"""Values of entity files: links to elsewhere, points on the map, and how far around them."""

import re

from generator.annotations.mistakes import Mistake, Mistakes
from generator.annotations.values import read_url

_NUMBER = re.compile(r"[+-]?\d{1,3}(\.\d{1,12})?\Z", re.ASCII)
_NUMBER_OF_KM = re.compile(r"\d{1,4}(\.\d{1,3})?\Z", re.ASCII)
_NOT_OF_A_POINT = re.compile(r"[^-\d\s.,;/°]")
_POINT_FIX = "write [latitude, longitude], such as [38.5, 70.2]"
_FARTHEST = 3000
_WIKIDATA_SLIP = re.compile(r"[qQ]? ?([1-9]\d{0,15})", re.ASCII)
_WIKIDATA = re.compile(r"Q[1-9]\d{0,15}\Z", re.ASCII)


def read_links(value: object) -> tuple[tuple[str, str], ...]:
    """Read labels and web addresses; `wikidata: Q123` stands for the address of that item."""
    if not isinstance(value, dict):
        raise Mistakes(Mistake("`links` must be labels with addresses", fix="write {website: https://example.org}"))
    links: list[tuple[str, str]] = []
    mistakes: list[Mistake] = []
    for label, address in value.items():
        if label == "wikidata" and isinstance(address, str) and _WIKIDATA.match(address):
            links.append((label, f"https://www.wikidata.org/wiki/{address}"))
            continue
        if label == "wikidata" and isinstance(address, str) and (number := _WIKIDATA_SLIP.fullmatch(address)):
            message = "`wikidata` is neither an item's number nor an address"
            mistakes.append(Mistake(message, fix=f"write `Q{number[1]}`", keys=(label,)))
            continue
        try:
            links.append((label, read_url(address if isinstance(address, str) else "")))
        except Mistakes as error:
            mistakes += [Mistake(one.message, one.code, one.fix, (label,)) for one in error.mistakes]
    if mistakes:
        raise Mistakes(*mistakes)
    return tuple(links)


def read_point(value: object) -> tuple[float, float]:
    """Read latitude and longitude in degrees (WGS 84), as a list of two or as one string with a comma."""
    parts = value.split(",") if isinstance(value, str) else value
    if not (isinstance(parts, list) and len(parts) == 2 and all(isinstance(part, str) for part in parts)):
        raise Mistakes(Mistake("`point` must be latitude and longitude", fix=_point_meant(value)))
    if not all(_NUMBER.match(part.strip()) for part in parts):
        raise Mistakes(Mistake("`point` must be two numbers, in degrees with decimals", fix=_point_meant(value)))
    latitude, longitude = (float(part) for part in parts)
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return latitude, longitude
    swapped = abs(longitude) <= 90 and abs(latitude) <= 180
    fix = f"latitude comes first: write [{parts[1].strip()}, {parts[0].strip()}]" if swapped else ""
    message = "`point` is not on the globe: latitude goes from -90 to 90, longitude from -180 to 180"
    raise Mistakes(Mistake(message, fix=fix or _POINT_FIX))


def _point_meant(value: object) -> str:
    """Return the fix for two numbers that are not written as `[38.4, 70.8]`: decimal commas, a space, degree signs."""
    typed = " , ".join(map(str, value)) if isinstance(value, list) else str(value)
    numbers = [] if _NOT_OF_A_POINT.search(typed) else re.findall(r"-?\d+(?:\.\d+)?", typed)
    if len(numbers) == 4 and "." not in typed:
        numbers = [f"{numbers[0]}.{numbers[1]}", f"{numbers[2]}.{numbers[3]}"]
    return f"write [{numbers[0]}, {numbers[1]}]" if len(numbers) == 2 else _POINT_FIX


def read_radius(value: object) -> float:
    """Read kilometres, above 0 and no more than a continent."""
    if isinstance(value, str) and _NUMBER_OF_KM.match(value) and 0 < float(value) <= _FARTHEST:
        return float(value)
    message = f"`radius` must be a number of kilometres, above 0 and up to {_FARTHEST}"
    raise Mistakes(Mistake(message, fix="write it without a unit, such as 40"))
