"""Merges what a language model tagged with what the rules found: the rule is that ours come first.

A name of ours keeps its words and, if something sure told it, its kind. A name of ours without a kind, or with one that
was only guessed, takes the model's. What the model alone found is added, less titles and articles, unless it overlaps a
name of ours that has a kind, is an adjective, or has no capital; it joins what has the same name already.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.importing.names.finding.cleaning import bare_name
from generator.importing.names.finding.runs import Run
from generator.importing.names.finding.surroundings import has_article, is_counted
from generator.importing.names.joining.clusters import Cluster, Mention
from generator.importing.names.kinds.deciding import GUESSED, Kind
from generator.importing.names.known.countries import BY_NAME
from generator.importing.names.known.lexicon import COMMON_INITIALISMS, DOCUMENT, MEDIA, ORGANISATION, THING
from generator.importing.names.known.peoples import is_adjective
from generator.importing.names.naming import Named
from generator.importing.names.spelling import folded
from generator.model.entities import Name
from generator.model.spans import Span

_KINDS: Mapping[str, Kind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_BODY = ORGANISATION | MEDIA
_ARTICLE = re.compile(r"(?:[Tt]he|[Aa]n?)\s+")


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words that a model took for a name, with its label: PERSON, PER, ORG, GPE, LOC, FAC; others count for nothing."""

    span: Span
    label: str


def merged(text: str, named: Sequence[Named], tagged: Iterable[Tagged], model: str) -> tuple[Named, ...]:
    """Return our names with those of the model called `model`, in order of first mention."""
    entities = [found for one in tagged if (found := _cleaned(text, one)) is not None]
    by_name: dict[str, list[Kind]] = defaultdict(list)
    for run, kind in entities:
        by_name[folded(run.text)].append(kind)
    told = {key: max(kinds, key=kinds.count) for key, kinds in by_name.items()}
    ours = [_with_kind(one, told, model) for one in named]
    taken = [mention.span for one in ours if one.kind or one.why for mention in one.cluster.mentions]
    added: dict[str, list[Mention]] = defaultdict(list)
    for run, _ in entities:
        if not any(run.span.overlaps(span) for span in taken):
            added[folded(run.text)].append(Mention(run.span, run.text))
    index = {folded(name.text): place for place, one in enumerate(ours) if one.kind for name in one.cluster.names}
    for key, mentions in added.items():
        if key in index:
            ours[index[key]] = _with_mentions(ours[index[key]], mentions)
        else:
            cluster = Cluster((Name(mentions[0].text, "full"),), tuple(mentions))
            ours.append(Named(cluster, told[key], f"tagged so by {model}"))
    return tuple(sorted(ours, key=lambda one: one.cluster.mentions[0].span))


def _cleaned(text: str, one: Tagged) -> tuple[Run, Kind] | None:
    """Take off the article, the possessive, titles; None for what is no name."""
    if one.label not in _KINDS:
        return None
    words = one.span.of(text)
    article = _ARTICLE.match(words)
    start = one.span.start + (article.end() if article else 0)
    words = words[article.end() if article else 0 :].rstrip()
    words = re.sub(r"['’]s$", "", words)
    if "\n" in words or len(words) < 2 or not any(c.isupper() for c in words):
        return None
    run, _ = bare_name(Run(Span(start, start + len(words)), words, False))
    if run is None or all(is_adjective(word) for word in run.text.split()) or re.search(r"^\W|[\d$€£%#]", run.text):
        return None
    if run.text.split()[-1] in DOCUMENT | THING or run.text.replace(".", "") in COMMON_INITIALISMS:
        return None
    kind = "country" if run.text in BY_NAME else _KINDS[one.label]
    return None if kind in ("person", "organisation") and _is_one_of_many(text, run) else (run, kind)


def _is_one_of_many(text: str, run: Run) -> bool:
    """Tell "the Lumo 3", "60 Lumos": a thing after an article or a number; a body there says what it is."""
    if run.text.isupper() or not _BODY.isdisjoint(run.text.split()):
        return False
    return has_article(text, run.span) or is_counted(text, run.span)


def _with_kind(one: Named, told: Mapping[str, Kind], model: str) -> Named:
    if one.kind and one.why != GUESSED:
        return one
    kind = next((told[key] for name in one.cluster.names if (key := folded(name.text)) in told), None)
    return replace(one, kind=kind, why=f"tagged so by {model}") if kind else one


def _with_mentions(one: Named, mentions: Iterable[Mention]) -> Named:
    together = tuple(sorted((*one.cluster.mentions, *mentions), key=lambda mention: mention.span))
    return replace(one, cluster=replace(one.cluster, mentions=together))
