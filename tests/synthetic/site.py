"""Writes the site: briefings with annotations of every type on words that occur once, and all that they name."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.pages import VOCABULARY

VERBS = ("leads", "supports", "opposes", "part-of", "fights")
STATUSES = ("reported", "claimed", "denied", "confirmed", "disputed", "forecast")


@dataclass(frozen=True)
class Size:
    """How large the site is; `each` annotations stand on every briefing."""

    briefings: int = 1000
    actors: int = 500
    places: int = 200
    each: int = 20


def write_site(folder: Path, size: Size, seed: int = 7) -> None:
    """Write a site of the given size below `folder`."""
    source = random.Random(seed)
    for path, text in _files(size, source):
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _files(size: Size, source: random.Random) -> Iterator[tuple[str, str]]:
    yield "site.yaml", "title: A large site\nbase_url: https://large.example/\n"
    for number in range(size.actors):
        kind = source.choice(("person", "armed-group", "government", "organisation"))
        yield f"actors/actor-{number}.md", f"---\nname: {_name(number)}\nkind: {kind}\n---\n"
    rows = (
        f"place-{n}: {{name: Place {_name(n)}, kind: {'country' if n < 10 else 'district'}"
        f"{f', within: place-{n % 10}' if n >= 10 else ''}}}"
        for n in range(size.places)
    )
    yield "places.yaml", "\n".join(rows) + "\n"
    sources = (
        f"source-{n}: {{title: Report {n}, publisher: Desk {n % 40}, published: {2000 + n % 25}-{n % 12 + 1:02}-15, "
        f"rights: {'full' if n % 3 else 'excerpts'}{f', derived_from: [source-{n - 1}]' if n % 7 == 1 else ''}}}"
        for n in range(size.briefings)
    )
    yield "sources.yaml", "\n".join(sources) + "\n"
    yield "terms.yaml", "\n".join(f"term-{n}: {{name: Term {_name(n)}, definition: A word.}}" for n in range(30)) + "\n"
    for number in range(size.briefings):
        yield f"briefings/page-{number}.md", _briefing(number, size, source)


def _name(number: int) -> str:
    """Return an invented name: two syllables that differ for every number."""
    heads, tails = (
        ["Bal", "Cor", "Dun", "Fen", "Gar", "Hol", "Jan", "Kel", "Lom", "Mar"],
        ["adin", "eren", "imol", "orat", "ulen", "asto", "evik", "ondu", "arre", "isha"],
    )
    return f"{heads[number % 10]}{tails[number // 10 % 10]} {heads[number // 100 % 10]}{tails[number // 7 % 10]}"


def _briefing(number: int, size: Size, source: random.Random) -> str:
    marks = iter(range(size.each))
    rows: dict[str, list[str]] = {key: [] for key in ("events", "claims", "relations", "places", "terms", "notes")}
    cast = source.sample(range(size.actors), 12)
    for mark in marks:
        at = f'at: "mark {number} of {mark}x"'
        one, other = source.sample(cast, 2)
        place = source.randrange(size.places)
        date = f"{source.randint(1990, 2024)}-{source.randint(1, 12):02}{source.choice(('', '', '~'))}"
        match mark % 6:
            case 0 | 1:
                who = f"who: [actor-{one}, actor-{other}], where: [place-{place}]"
                rows["events"].append(
                    f"{{id: e-{number}-{mark}, date: {date}, {at}, {who}, what: Something happened {mark}}}"
                )
            case 2:
                status = source.choice(STATUSES)
                rows["claims"].append(
                    f"{{id: c-{number}-{mark}, by: actor-{one}, status: {status}, {at}, what: It is so}}"
                )
            case 3:
                rows["relations"].append(
                    f"{{rel: actor-{one} {source.choice(VERBS)} actor-{other}, when: {date}, {at}}}"
                )
            case 4:
                rows["places"].append(f"{{{at}, place: place-{place}}}")
            case _:
                rows["terms" if mark % 4 else "notes"].append(
                    f"{{{at}, term: term-{mark}}}" if mark % 4 else f"{{{at}, note: A remark.}}"
                )
    lists = "".join(f"{key}:\n" + "".join(f"  - {row}\n" for row in held) for key, held in rows.items() if held)
    named = ", ".join(f"actor-{actor}" for actor in (*cast, 0))
    topics = f"topics: [topic-{number % 12}]\n"
    return (
        f"---\ntitle: Briefing {number}\nsource: source-{number}\n{topics}cast: [{named}]\n{lists}---\n"
        f"{_body(number, size.each, cast, source)}\n"
    )


def _body(number: int, each: int, cast: list[int], source: random.Random) -> str:
    sentences = []
    for mark in range(each):
        words = source.choices(VOCABULARY, k=source.randint(12, 26))
        words.insert(3, f"mark {number} of {mark}x")
        words.insert(6, _name(source.choice(cast)) if mark % 3 else _name(0))
        text = " ".join(words)
        sentences.append(text[0].upper() + text[1:] + ".")
    return "\n\n".join(" ".join(sentences[start : start + 4]) for start in range(0, each, 4))
