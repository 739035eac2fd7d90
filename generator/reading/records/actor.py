"""A file of content/actors/ as an actor."""

from dataclasses import dataclass

from generator.annotations.ids import RESERVED
from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.entities import Actor, Name
from generator.model.problems import KeyPath, Location, Problem, has_errors
from generator.reading.front_matter import FrontMatter, read_front_matter
from generator.reading.records.composed import composed
from generator.reading.records.file_names import id_of_file
from generator.reading.schema.actor import ActorForm, PartOfActor
from generator.reading.schema.salvage import salvage


@dataclass(frozen=True, slots=True)
class ReadActor:
    """What an actor's file gave: its id always; the record if the file could be parsed, to be used if `sound`."""

    id: str
    path: str
    actor: Actor | None
    sound: bool
    problems: tuple[Problem, ...]


def read_actor(file: SourceFile) -> ReadActor:
    """Read one page of content/actors/. Depends on nothing but the file."""
    id_, renamed = id_of_file(file.path)
    page, unreadable = read_front_matter(file)
    if page is None:
        return ReadActor(id_, file.path, None, False, (*unreadable, *renamed))
    form, mistakes = _check(page)
    problems = (*unreadable, *renamed, *mistakes)
    if id_ in RESERVED:
        message = f"No actor can be called `{id_}`: the word stands for the author of a page"
        problems += (Problem(Code.ID_INVALID, Location(file.path), message, "rename the file"),)
    actor = Actor(
        id=id_,
        path=file.path,
        kind=form.kind,
        names=(Name(form.name or id_, "full"), *(Name(one.name, one.kind, one.auto, one.language) for one in form.aka)),
        confused_with=form.confused_with,
        links=form.links,
        summary=form.summary,
        profile=page.body,
        profile_line=page.body_line,
        suggested=form.suggested,
        formerly=form.formerly,
    )
    return ReadActor(id_, file.path, actor, not has_errors(problems), problems)


def _check(page: FrontMatter) -> tuple[ActorForm, tuple[Problem, ...]]:
    """Return what could be read of the page, and its mistakes; a key that could not be parsed is not missing too."""
    checked = salvage(ActorForm, PartOfActor, composed(page.data, page.head), page.path, "an actor")
    unparsed = {KeyPath(page.path, (key,)) for key in page.broken}
    return checked.form, tuple(problem for problem in checked.problems if problem.where not in unparsed)
