"""The tables of places, sources and terms as records."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from generator.annotations.entry import Form
from generator.annotations.ids import check_id, make_id
from generator.annotations.mistakes import Mistakes
from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.entities import GeoPlace, Source, Term
from generator.model.problems import KeyPath, Problem, has_errors
from generator.reading.records.composed import composed
from generator.reading.schema.salvage import salvage
from generator.reading.schema.tables import PartOfPlace, PartOfSource, PartOfTerm, PlaceForm, SourceForm, TermForm
from generator.reading.tables import read_table

Record = TypeVar("Record")
AForm = TypeVar("AForm", bound=Form)


@dataclass(frozen=True, slots=True)
class ReadTable(Generic[Record]):
    """What a table gave: the sound records by id, what could be read of the others, and the ids of all.

    `unparsed` is the table's text if a part of it could not be parsed: more ids may stand there.
    """

    records: Mapping[str, Record]
    unsound: tuple[Record, ...]
    ids: frozenset[str]
    problems: tuple[Problem, ...]
    unparsed: str = ""


@dataclass(frozen=True, slots=True)
class _Kind(Generic[AForm, Record]):
    """How one table is read: what an entry is called, a key that it should have, its form and its record.

    `part` is the form that requires nothing.
    """

    noun: str
    key: str
    form: type[AForm]
    part: type[AForm]
    record: Callable[[str, AForm], Record]


def _place(id_: str, form: PartOfPlace) -> GeoPlace:
    return GeoPlace(
        id=id_,
        name=form.name or id_,
        kind=form.kind,
        within=form.within,
        aka=form.aka,
        point=form.point,
        precision=form.precision,
        note=form.note,
        formerly=form.formerly,
        radius=form.radius,
    )


def _source(id_: str, form: PartOfSource) -> Source:
    return Source(
        id=id_,
        title=form.title,
        author=form.author,
        publisher=form.publisher,
        published=form.published,
        accessed=form.accessed,
        url=form.url or "",
        rights=form.rights,
        derived_from=form.derived_from,
        original=form.original,
        note=form.note,
        formerly=form.formerly,
    )


def _term(id_: str, form: TermForm) -> Term:
    return Term(id_, form.name or id_, form.definition, form.aka, form.cite, form.formerly)


_PLACES = _Kind("a place", "name", PlaceForm, PartOfPlace, _place)
_SOURCES: _Kind[PartOfSource, Source] = _Kind("a source", "title", SourceForm, PartOfSource, _source)
_TERMS = _Kind("a term", "name", TermForm, PartOfTerm, _term)


def read_places(file: SourceFile) -> ReadTable[GeoPlace]:
    """Read content/places.yaml."""
    return _read_table(file, _PLACES)


def read_sources(file: SourceFile) -> ReadTable[Source]:
    """Read content/sources.yaml."""
    return _read_table(file, _SOURCES)


def read_terms(file: SourceFile) -> ReadTable[Term]:
    """Read content/terms.yaml."""
    return _read_table(file, _TERMS)


def _read_table(file: SourceFile, kind: _Kind[AForm, Record]) -> ReadTable[Record]:
    written, unreadable = read_table(file)
    text = file.data.decode("utf-8", "replace")
    data = composed(written, text)
    records: dict[str, Record] = {}
    unsound: list[Record] = []
    problems: list[Problem] = list(unreadable)
    for id_, entry in sorted(data.items()):
        form, mistakes = _check(id_, entry, kind, file.path)
        record = kind.record(id_, form)
        problems += mistakes
        if mistakes:
            unsound.append(record)
        else:
            records[id_] = record
    unparsed = text if has_errors(unreadable) else ""
    ids = frozenset(data) | {make_id(id_) for id_ in data if id_ not in records}  # as they will be once mended
    return ReadTable(records, tuple(unsound), ids, tuple(problems), unparsed)


def _check(id_: str, entry: Any, kind: _Kind[AForm, Record], path: str) -> tuple[AForm, tuple[Problem, ...]]:
    """Return the form of an entry, or what could be read of it with what is wrong."""
    not_id = _check_id(id_, path)
    if not isinstance(entry, dict):
        message = f"`{id_}` must be {kind.noun}: keys and values"
        fix = f"write {id_}: {{{kind.key}: …}}"
        return kind.part(), (*not_id, Problem(Code.VALUE_INVALID, KeyPath(path, (id_,)), message, fix))
    checked = salvage(kind.form, kind.part, entry, path, kind.noun, (id_,))
    return checked.form, (*not_id, *checked.problems)


def _check_id(id_: str, path: str) -> tuple[Problem, ...]:
    try:
        check_id(id_)
    except Mistakes as error:
        return tuple(Problem(one.code, KeyPath(path, (id_,), "key"), one.message, one.fix) for one in error.mistakes)
    return ()
