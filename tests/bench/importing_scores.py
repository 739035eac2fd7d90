"""How good the importer is, measured on the gold data beside the repository: `python -m tests.bench.importing_scores`.

Time expressions are scored by that folder's own scorer. Entities: a gold name (PER, ORG, LOC) is found if a mention
overlaps it, one to one; a mention that overlaps no annotation at all is wrong; `kind` is the share of found names whose
kind agrees; B³ compares the clusters of the found names. `strict`, per mention: the same words but for a leading
article, and the same kind; what was given no kind counts as not found. `strict`, per entity: a gold entity with a name
is found if one of its names is so matched, and every cluster with a kind that matches no entity is wrong.
Abbreviations: exact pairs of short and long form.
"""

import importlib.util
import json
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.importing.actors import name_kinds
from generator.importing.dates.expression import TimeExpression
from generator.importing.dates.recognise import recognise
from generator.importing.names.abbreviations import find_abbreviations

GOLD = Path(__file__).resolve().parents[3] / "shared" / "data" / "import"
TIMEX_SETS = ("wikiwars", "meantime", "gum_dates", "recognizers_english")
TYPES = {
    "date": "DATE",
    "impossible": "DATE",
    "time": "TIME",
    "duration": "DURATION",
    "set": "SET",
    "reference": "DATE",
}
KINDS = {"person": "PER", "country": "LOC", "city": "LOC", "place": "LOC", "": None}

Scores = dict[str, float]


def scorer() -> ModuleType:
    """Load the scorer that lies beside the gold data."""
    spec = importlib.util.spec_from_file_location("score_timex", GOLD / "score_timex.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def time_scores(name: str) -> dict[str, Scores]:
    """Return F1 of strict, relaxed, type, value and days for all expressions, and for dates with a year."""
    tools = scorer()
    gold = {document["id"]: document for document in _documents(f"timex/{name}.jsonl")}
    dates_only = name == "gum_dates"  # a corpus of dates: durations and bare "now" are not annotated in it
    found = {id_: {"timexes": list(_timexes(document, dates_only))} for id_, document in gold.items()}
    everything, dated = tools.score(gold, found)[0], tools.score(gold, found, tools.dated)[0]
    measures = ("strict", "relaxed", "type", "value", "days")
    return {"all": {m: everything[m]["F1"] for m in measures}, "dates": {m: dated[m]["F1"] for m in measures}}


def _timexes(document: dict[str, Any], dates_only: bool) -> Iterator[dict[str, Any]]:
    for one in recognise(document["text"], _published(document.get("dct") or "")):
        if one.reading.edtf or not dates_only:
            yield {
                "start": one.start,
                "end": one.end,
                "type": TYPES[one.reading.kind],
                "value": _value(one, dates_only),
            }


def _value(one: TimeExpression, dates_only: bool) -> str:
    return one.reading.edtf if dates_only and one.reading.kind != "date" else one.reading.value


def _published(text: str) -> date | None:
    if match := re.match(r"(\d{4})-(\d\d)-(\d\d)", text):
        return date(*map(int, match.groups()))
    match = re.match(r"(\d\d)-(\d\d)-(\d{4})", text)
    return date(int(match[3]), int(match[2]), int(match[1])) if match else None


def abbreviation_scores() -> Scores:
    """Return precision, recall and F1 of exact pairs."""
    right = found = wanted = 0
    for document in _documents("abbrev/ab3p.jsonl"):
        gold = {tuple(pair) for pair in document["pairs"]}
        pairs = {(pair.short, pair.long) for pair in find_abbreviations(document["text"])}
        right, found, wanted = right + len(gold & pairs), found + len(pairs), wanted + len(gold)
    return _prf(right, found, wanted)


def entity_scores() -> Scores:
    """Return precision, recall and F1 of names, the share of right kinds, and B³ of the clusters."""
    right = wrong = missed = kinds = 0
    together: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for number, document in enumerate(_documents("entities/meantime.jsonl")):
        gold = [
            (mention["start"], mention["end"], entity["type"], index)
            for index, entity in enumerate(document["entities"])
            for mention in entity["mentions"]
            if entity["type"] in ("PER", "ORG", "LOC") and mention["syn"] == "NAM"
        ]
        annotated = [(m["start"], m["end"]) for entity in document["entities"] for m in entity["mentions"]]
        predicted = [
            (mention.span.start, mention.span.end, KINDS.get(kind, "ORG"), index)
            for index, (cluster, kind) in enumerate(name_kinds(document["text"]))
            if not cluster.name.startswith("Government of")
            for mention in cluster.mentions
        ]
        for start, end, type_, entity in gold:
            match = max(
                (one for one in predicted if one[0] < end and start < one[1]),
                key=lambda one: (one[:2] == (start, end), one[0]),
                default=None,
            )
            if match is None:
                missed += 1
                continue
            predicted.remove(match)
            right, kinds = right + 1, kinds + (match[2] == type_)
            together.append(((number, entity), (number, match[3])))
        wrong += sum(
            one[2] is not None and not any(one[0] < end and start < one[1] for start, end in annotated)
            for one in predicted
        )
    return {**_prf(right, right + wrong, right + missed), "kind": round(100 * kinds / right, 1), **_b_cubed(together)}


def strict_entity_scores(documents: Iterable[dict[str, Any]]) -> dict[str, Scores]:
    """Return precision, recall and F1 per mention and per entity, words and kind exact."""
    mentions, entities = [0, 0, 0], [0, 0, 0]  # right, found, wanted
    for document in documents:
        text = document["text"]
        gold = {
            (*_bare(text, mention["start"], mention["end"]), entity["type"]): index
            for index, entity in enumerate(document["entities"])
            for mention in entity["mentions"]
            if entity["type"] in ("PER", "ORG", "LOC") and mention["syn"] == "NAM"
        }
        clusters = [
            {(*_bare(text, one.span.start, one.span.end), KINDS.get(kind, "ORG")) for one in cluster.mentions}
            for cluster, kind in name_kinds(text)
            if kind and not cluster.name.startswith("Government of")
        ]
        found = {one for cluster in clusters for one in cluster}
        hit = {gold[one] for one in found & gold.keys()}
        mentions = [a + b for a, b in zip(mentions, (len(found & gold.keys()), len(found), len(gold)), strict=True)]
        wrong = sum(not cluster & gold.keys() for cluster in clusters)
        counts = (len(hit), len(hit) + wrong, len(set(gold.values())))
        entities = [a + b for a, b in zip(entities, counts, strict=True)]
    return {"mentions": _prf(*mentions), "entities": _prf(*entities)}


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    article = re.match(r"(?:[Tt]he|[Aa]n?)\s+", text[start:end])
    return (start + article.end() if article else start), end


def _b_cubed(pairs: list[tuple[tuple[int, int], tuple[int, int]]]) -> Scores:
    precision = recall = 0.0
    for gold, found in pairs:
        same_gold = {i for i, pair in enumerate(pairs) if pair[0] == gold}
        same_found = {i for i, pair in enumerate(pairs) if pair[1] == found}
        precision += len(same_gold & same_found) / len(same_found)
        recall += len(same_gold & same_found) / len(same_gold)
    return {"B3 P": round(100 * precision / len(pairs), 1), "B3 R": round(100 * recall / len(pairs), 1)}


def _documents(path: str) -> Iterator[dict[str, Any]]:
    with (GOLD / path).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _prf(right: int, found: int, wanted: int) -> Scores:
    precision, recall = right / found, right / wanted
    f1 = 2 * precision * recall / (precision + recall)
    return {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F1": round(100 * f1, 1)}


def main() -> None:
    """Print all scores."""
    for name in TIMEX_SETS:
        sys.stdout.write(f"{name}: {json.dumps(time_scores(name))}\n")
    for half, name in enumerate(("even", "odd")):  # the rules were tuned on the even documents only
        scores = strict_entity_scores(list(_documents("entities/meantime.jsonl"))[half::2])
        sys.stdout.write(f"entities, strict, {name} documents: {json.dumps(scores)}\n")
    sys.stdout.write(f"entities: {json.dumps(entity_scores())}\nabbreviations: {json.dumps(abbreviation_scores())}\n")


if __name__ == "__main__":
    main()
