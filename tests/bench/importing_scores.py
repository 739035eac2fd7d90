"""How good the importer is, measured on the gold data beside the repository: `python -m tests.bench.importing_scores`.

Time expressions are scored by that folder's own scorer. It has none for names, and the issue gives only the results of
others (spaCy: recall 84.0 at precision 64.0). Of the usual countings this one comes nearest to that figure (spaCy 3.8,
small English model, on these documents: 84.5 at 63.9), so it is the one that counts:

names: gold names are the mentions marked NAM or PRE.NAM of people, organisations and places (PER, ORG, LOC), of nested
ones the innermost. One is found if a name of ours has the same words, but for a leading article and a final "’s", and
the same type; every other name of ours is wrong, and so is every place and actor that the gold does not annotate.
The adjective of a country that the text names counts as naming it, as it does in the gold. Names without a kind, which
are not suggested, count as not found; "Government of X" is left out on both sides.
entities: a gold entity is found if one of its names is so found; a cluster of ours none of whose names is, is wrong.
"any kind": the same without the type. The rules were written with the even documents in view; the odd are held out.

overlap (the counting of earlier figures, kept as a floor): a gold name (NAM) is found if a mention overlaps it, kind or
no kind, one to one; a mention that overlaps no annotation at all is wrong; `kind` is the share of found names whose
kind agrees; B³ compares the clusters of the found names. Abbreviations: exact pairs of short and long form.
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

from generator.importing.dates.expression import TimeExpression
from generator.importing.dates.recognise import recognise
from generator.importing.names.joining.abbreviations import find_abbreviations
from generator.importing.names.merging import merged
from generator.importing.names.model import Tagging, installed, tag
from generator.importing.names.naming import Named, name_kinds
from generator.model.spans import Span

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
KINDS = {"person": "PER", "country": "LOC", "city": "LOC", "region": "LOC", "place": "LOC", "": None}

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
    gold = {document["id"]: document for document in documents(f"timex/{name}.jsonl")}
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
    for document in documents("abbrev/ab3p.jsonl"):
        gold = {tuple(pair) for pair in document["pairs"]}
        pairs = {(pair.short, pair.long) for pair in find_abbreviations(document["text"])}
        right, found, wanted = right + len(gold & pairs), found + len(pairs), wanted + len(gold)
    return _prf(right, found, wanted)


def entity_scores() -> Scores:
    """Return precision, recall and F1 of names, the share of right kinds, and B³ of the clusters."""
    right = wrong = missed = kinds = 0
    together: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for number, document in enumerate(documents("entities/meantime.jsonl")):
        gold = [
            (mention["start"], mention["end"], entity["type"], index)
            for index, entity in enumerate(document["entities"])
            for mention in entity["mentions"]
            if entity["type"] in ("PER", "ORG", "LOC") and mention["syn"] == "NAM"
        ]
        annotated = [(m["start"], m["end"]) for entity in document["entities"] for m in entity["mentions"]]
        predicted = [
            (mention.span.start, mention.span.end, _type(one.kind), index)
            for index, one in enumerate(name_kinds(document["text"]))
            if not one.cluster.name.startswith("Government of")
            for mention in one.cluster.mentions
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


def name_scores(news: Iterable[dict[str, Any]], *, model: bool = False) -> dict[str, Scores]:
    """Return precision, recall and F1 of names and of entities, each with the kind and for the words alone.

    `model` asks the model that is installed, as an import does.
    """
    counts = {key: [0, 0, 0] for key in ("names", "names, any kind", "entities", "entities, any kind")}
    for document in news:
        gold, inner = _gold_names(document)
        clusters = _found_names(document["text"], tag(document["text"], "en") if model else None)
        for any_kind, ending in ((False, ""), (True, ", any kind")):
            right = {
                span
                for spans, kind in clusters
                for span in spans
                if span in gold and (any_kind or gold[span][0] == kind)
            }
            found = {span for spans, _ in clusters for span in spans}
            _add(counts[f"names{ending}"], len(right & inner), len(found), len(inner))
            hit = {gold[span][1] for span in right}
            wrong = sum(right.isdisjoint(spans) for spans, _ in clusters)
            _add(counts[f"entities{ending}"], len(hit), len(hit) + wrong, len({index for _, index in gold.values()}))
    return {key: _prf(*three) for key, three in counts.items()}


def _add(counts: list[int], *more: int) -> None:
    counts[:] = [one + other for one, other in zip(counts, more, strict=True)]


def _gold_names(document: dict[str, Any]) -> tuple[dict[tuple[int, int], tuple[str, int]], set[tuple[int, int]]]:
    """Return the spans of the gold names with type and entity, and those that no other gold name lies inside of."""
    gold = {
        _bare(document["text"], mention["start"], mention["end"]): (entity["type"], index)
        for index, entity in enumerate(document["entities"])
        for mention in entity["mentions"]
        if entity["type"] in ("PER", "ORG", "LOC") and mention["syn"] in ("NAM", "PRE.NAM")
    }
    inner = {a for a in gold if not any(b != a and a[0] <= b[0] and b[1] <= a[1] for b in gold)}
    return gold, inner


def _spans(one: Named) -> Iterator[Span]:
    yield from (mention.span for mention in one.cluster.mentions)
    yield from one.adjectives


def _found_names(text: str, tagging: Tagging | None) -> list[tuple[set[tuple[int, int]], str | None]]:
    return [
        ({_bare(text, span.start, span.end) for span in _spans(one)}, _type(one.kind))
        for one in (merged(text, name_kinds(text), tagging.tagged, tagging.model) if tagging else name_kinds(text))
        if one.kind and not one.cluster.name.startswith("Government of")
    ]


def _type(kind: str) -> str | None:
    return KINDS.get(kind, "ORG")


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    article = re.match(r"(?:[Tt]he|[Aa]n?)\s+", text[start:end])
    possessive = re.search(r"['’]s$", text[start:end])
    return (start + article.end() if article else start), end - (2 if possessive else 0)


def _b_cubed(pairs: list[tuple[tuple[int, int], tuple[int, int]]]) -> Scores:
    precision = recall = 0.0
    for gold, found in pairs:
        same_gold = {i for i, pair in enumerate(pairs) if pair[0] == gold}
        same_found = {i for i, pair in enumerate(pairs) if pair[1] == found}
        precision += len(same_gold & same_found) / len(same_found)
        recall += len(same_gold & same_found) / len(same_gold)
    return {"B3 P": round(100 * precision / len(pairs), 1), "B3 R": round(100 * recall / len(pairs), 1)}


def documents(path: str) -> Iterator[dict[str, Any]]:
    """Yield the documents of a file of gold data."""
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
    news = list(documents("entities/meantime.jsonl"))
    for title, some in (("all", news), ("even", news[::2]), ("odd", news[1::2])):
        for key, scores in name_scores(some).items():
            sys.stdout.write(f"{key}, {title} documents: {json.dumps(scores)}\n")
        if installed("en"):
            for key, scores in name_scores(some, model=True).items():
                sys.stdout.write(f"{key}, with {installed('en')}, {title} documents: {json.dumps(scores)}\n")
    sys.stdout.write(f"overlap: {json.dumps(entity_scores())}\nabbreviations: {json.dumps(abbreviation_scores())}\n")


if __name__ == "__main__":
    main()
