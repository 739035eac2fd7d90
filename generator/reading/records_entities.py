"""Actor pages and the tables of places, sources and terms, as records."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from generator.annotations.entry import Form
from generator.annotations.ids import RESERVED, check_id
from generator.annotations.mistakes import Mistakes
from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.entities import Actor, GeoPlace, Name, Source, Term
from generator.model.problems import KeyPath, Location, Problem, has_errors
from generator.reading.front_matter import read_front_matter
from generator.reading.records_composed import composed
from generator.reading.records_file_names import id_of_file
from generator.reading.schema.entities import ActorForm, PlaceForm, SourceForm, TermForm
from generator.reading.schema.validate import validate
from generator.reading.tables import read_table

Record = TypeVar("Record", Actor, GeoPlace, Source, Term)


@dataclass(frozen=True, slots=True)
class ReadTable(Generic[Record]):
    """What a table gave: the sound records by id, and the ids of all entries; `unparsed` is its text if need be."""

    records: Mapping[str, Record]
    ids: frozenset[str]
    problems: tuple[Problem, ...]
    unparsed: str = ""


@dataclass(frozen=True, slots=True)
class ReadActor:
    """What an actor's file gave: its id always, the record if it is sound."""

    id: str
    path: str
    actor: Actor | None
    problems: tuple[Problem, ...]


def read_actor(file: SourceFile) -> ReadActor:
    """Read one page of content/actors/."""
    id_, renamed = id_of_file(file.path)
    page, unreadable = read_front_matter(file)
    if page is None:
        return ReadActor(id_, file.path, None, (*unreadable, *renamed))
    data = composed(page.data, page.text[: len(page.text) - len(page.body)])
    form, mistakes = validate(ActorForm, data, file.path, "an actor")
    missing = {(key,) for key in page.broken}
    mistakes = tuple(one for one in mistakes if not (isinstance(one.where, KeyPath) and one.where.keys in missing))
    problems = (*unreadable, *renamed, *mistakes)
    if id_ in RESERVED:
        message = f"No actor can be called `{id_}`: the word stands for the author of a page"
        problems += (Problem(Code.ID_INVALID, Location(file.path), message, "rename the file"),)
    if form is None or has_errors(problems):
        return ReadActor(id_, file.path, None, problems)
    actor = Actor(
        id=id_,
        path=file.path,
        kind=form.kind,
        names=(Name(form.name, "full"), *(Name(one.name, one.kind, one.auto, one.language) for one in form.aka)),
        confused_with=form.confused_with,
        links=form.links,
        summary=form.summary,
        profile=page.body,
        profile_line=page.body_line,
        suggested=form.suggested,
    )
    return ReadActor(id_, file.path, actor, problems)


def read_places(file: SourceFile) -> ReadTable[GeoPlace]:
    """Read content/places.yaml."""
    return _read_table(file, PlaceForm, "a place", _place)


def read_sources(file: SourceFile) -> ReadTable[Source]:
    """Read content/sources.yaml."""
    return _read_table(file, SourceForm, "a source", _source)


def read_terms(file: SourceFile) -> ReadTable[Term]:
    """Read content/terms.yaml."""
    return _read_table(file, TermForm, "a term", _term)


def _place(id_: str, form: PlaceForm) -> GeoPlace:
    return GeoPlace(id_, form.name, form.kind, form.within, form.aka, form.point, form.precision, form.note)


def _source(id_: str, form: SourceForm) -> Source:
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
    )


def _term(id_: str, form: TermForm) -> Term:
    return Term(id_, form.name, form.definition, form.aka, form.cite)


AForm = TypeVar("AForm", bound=Form)


def _read_table(
    file: SourceFile, form: type[AForm], noun: str, record: Callable[[str, AForm], Record]
) -> ReadTable[Record]:
    written, unreadable = read_table(file)
    text = file.data.decode("utf-8", "replace")
    data = composed(written, text)
    records: dict[str, Record] = {}
    problems: list[Problem] = list(unreadable)
    for id_, entry in sorted(data.items()):
        checked, mistakes = _check_entry(id_, entry, form, file.path, noun)
        problems += mistakes
        if checked is not None:
            records[id_] = record(id_, checked)
    return ReadTable(records, frozenset(data), tuple(problems), text if has_errors(unreadable) else "")


def _check_entry(
    id_: str, entry: Any, form: type[AForm], path: str, noun: str
) -> tuple[AForm | None, tuple[Problem, ...]]:
    not_id: tuple[Problem, ...] = ()
    try:
        check_id(id_)
    except Mistakes as error:
        not_id = tuple(Problem(one.code, KeyPath(path, (id_,), "key"), one.message, one.fix) for one in error.mistakes)
    if not isinstance(entry, dict):
        message = f"`{id_}` must be {noun}: keys and values"
        fix = f"write {id_}: {{{'title' if form is SourceForm else 'name'}: …}}"
        return None, (*not_id, Problem(Code.VALUE_INVALID, KeyPath(path, (id_,)), message, fix))
    checked, mistakes = validate(form, entry, path, noun, (id_,))
    return None if not_id else checked, (*not_id, *mistakes)
