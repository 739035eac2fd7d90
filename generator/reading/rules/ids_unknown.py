"""Every id that something points at exists."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.annotations.ids import make_id, shown
from generator.model.annotations import IdReference
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import PLACES, SOURCES, TERMS
from generator.reading.rules.known import Known, known
from generator.reading.rules.scripts import strange_letter, twin_of

_BETWEEN_IDS = re.compile(r"(?:\s+-)?\s+|\s*[,;，、]\s*")


@dataclass(frozen=True, slots=True)
class _Table:
    code: Code
    noun: str
    where: str


_TABLES = {
    "actor": _Table(Code.ACTOR_UNKNOWN, "actor", "create `content/actors/{id}.md`"),
    "place": _Table(Code.PLACE_UNKNOWN, "place", "add `{id}: {{name: …}}` to content/places.yaml"),
    "source": _Table(Code.SOURCE_UNKNOWN, "source", "add `{id}: {{title: …}}` to content/sources.yaml"),
    "term": _Table(Code.TERM_UNKNOWN, "term", "add `{id}: {{name: …}}` to content/terms.yaml"),
    "event": _Table(Code.EVENT_UNKNOWN, "event", "write the id of an entry under `events`, on any page"),
    "claim": _Table(Code.CLAIM_UNKNOWN, "claim", "write the id of an entry under `claims`, on any page"),
    "event or actor": _Table(Code.EVENT_UNKNOWN, "event or actor", "write the id of an event or of an actor"),
    "verb": _Table(
        Code.VERB_UNKNOWN, "verb", "declare it in content/site.yaml: `verbs: {{{id}: {{label: …, inverse: …}}}}`"
    ),
}


def rule(content: Content) -> Iterable[Problem]:
    """Name every id that is not defined, with the one that was probably meant."""
    ids = known(content)
    for page in content.pages():
        for reference in _not_defined(page, ids.ids):
            yield from _problem(page.path, reference, ids)
    for path, reference in _between_records(content):
        if reference.id not in ids.ids[reference.table]:
            yield from _problem(path, reference, ids)


def _not_defined(page: Briefing, ids: Mapping[str, frozenset[str]]) -> list[IdReference]:
    """Return the references of a page that lead nowhere; there are thousands, so they are not handed on one by one."""
    head = [
        IdReference("actor", id_, ("cast", index)) for index, id_ in enumerate(page.cast) if id_ not in ids["actor"]
    ]
    if page.source and page.source not in ids["source"]:
        head.insert(0, IdReference("source", page.source, ("source",)))
    return head + [
        reference
        for annotation in page.annotations
        for reference in annotation.references
        if reference.id not in ids[reference.table]
    ]


def _problem(path: str, reference: IdReference, ids: Known) -> Iterable[Problem]:
    if reference.id not in ids.maybe:
        where = KeyPath(path, reference.keys, reference.on, reference.offset)
        table = ids.ids[reference.table]
        words = [word for word in _BETWEEN_IDS.split(reference.id) if word]
        if len(words) > 1 and table.issuperset(words):
            yield _several(where, _TABLES[reference.table], reference, words)
        elif len(words) > 1 and reference.on == "key" and words[0] in table:
            message = f"A colon is missing after `{words[0]}`"
            yield Problem(Code.ACTOR_UNKNOWN, where, message, f"write `{words[0]}: {' '.join(words[1:])}`")
        else:
            yield _unknown(where, _TABLES[reference.table], reference.id, ids.guess(reference.table, reference.id))


def _unknown(where: KeyPath, table: _Table, id_: str, meant: str | None) -> Problem:
    """Say which id is unknown. The near id comes first, the way to define a new one after it."""
    new = table.where.format(id=make_id(id_) or "id")
    fix = f"did you mean `{meant}`? If not, {new}" if meant else new
    alike = meant is not None and meant != id_ and meant == twin_of(id_)
    notes = (f"the two look alike: {strange_letter(id_)}",) if alike else ()
    return Problem(table.code, where, f"There is no {table.noun} `{shown(id_)}`", fix, notes)


def _several(where: KeyPath, table: _Table, reference: IdReference, words: list[str]) -> Problem:
    """Say that several ids are one to YAML: `[taliban iskp]`, or a list whose dashes do not line up."""
    message = f"There is no {table.noun} `{shown(reference.id)}`; these are {len(words)} ids"
    if not isinstance(reference.keys[-1], int):
        fix = f"write one of them: {' or '.join(words)}"
    elif " - " in reference.id:
        fix = f"put each on a line of its own, with the same number of spaces before its `-`: {', '.join(words)}"
    else:
        fix = f"type a comma between them: {', '.join(words)}"
    return Problem(table.code, where, message, fix)


def _between_records(content: Content) -> Iterator[tuple[str, IdReference]]:
    for actor in content.all_actors():
        for index, id_ in enumerate(actor.confused_with):
            yield actor.path, IdReference("actor", id_, ("not", index))
    for place in content.all_places():
        if place.within:
            yield PLACES, IdReference("place", place.within, (place.id, "within"))
    for source in content.all_sources():
        for index, id_ in enumerate(source.derived_from):
            yield SOURCES, IdReference("source", id_, (source.id, "derived_from", index))
    for term in content.all_terms():
        if term.cite:
            yield TERMS, IdReference("source", term.cite, (term.id, "cite"))
