"""A file of content/briefings/ as a briefing: read, checked, its annotations made."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.annotations import BY_KIND, TYPES
from generator.model.briefings import Briefing, Correction, SourceFile
from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem, has_errors
from generator.reading.front_matter import FrontMatter, read_front_matter
from generator.reading.records.annotations import annotations_of
from generator.reading.records.composed import composed
from generator.reading.records.file_names import id_of_file
from generator.reading.records.remains import remains_of
from generator.reading.records.repeated_ids import find_repeated_ids
from generator.reading.schema.briefing import BriefingHead, briefing_form, part_of_briefing_form
from generator.reading.schema.salvage import Salvaged, salvage

_KNOWN = frozenset(kind.key for kind in TYPES)
_DEFINING = {"event": BY_KIND["event"].key, "claim": BY_KIND["claim"].key}


@dataclass(frozen=True, slots=True)
class ReadBriefing:
    """What a file gave. `briefing` holds what could be read of it, and may be published if `sound`.

    `ids` are the ids, by table, that the file writes down, whether their entries are sound or not; `unparsed` is the
    front matter if a part of it could not be parsed: more ids may stand there.
    """

    path: str
    briefing: Briefing | None
    sound: bool
    problems: tuple[Problem, ...]
    ids: Mapping[str, frozenset[str]]
    unparsed: str = ""


def read_briefing(file: SourceFile) -> ReadBriefing:
    """Read one page. Depends on nothing but the file, so its result can be kept under the file's digest."""
    page, unreadable = read_front_matter(file)
    if page is None:
        text = file.data.decode("utf-8", "replace") if has_errors(unreadable) else ""
        return ReadBriefing(file.path, None, False, unreadable, {}, text)
    slug, renamed = id_of_file(file.path)
    data = composed(page.data, page.head)
    briefing, mistakes = _check(page, data, slug)
    problems = (*unreadable, *renamed, *mistakes)
    sound = not has_errors(problems)
    unparsed = page.head if has_errors(unreadable) else ""
    return ReadBriefing(file.path, briefing, sound, problems, {} if sound else _ids_in(data), unparsed)


def _check(page: FrontMatter, data: dict[str, Any], slug: str) -> tuple[Briefing, tuple[Problem, ...]]:
    checked: Salvaged[BriefingHead] = salvage(briefing_form(), part_of_briefing_form(), data, page.path, "a briefing")
    head = checked.form
    mistakes = tuple(problem for problem in checked.problems if not _is_about_broken(problem, page.broken))
    annotations, repeated = annotations_of(head, data, checked.places, page.path, slug)
    if checked.problems:
        repeated += find_repeated_ids(data, page.path, repeated)
        annotations += tuple(remains_of(data, checked.problems))
    briefing = Briefing(
        path=page.path,
        slug=slug,
        title=head.title,
        body=page.body,
        body_line=page.body_line,
        source=head.source,
        author=head.author,
        date=head.date,
        as_of=head.as_of,
        status=head.status,
        embargo=head.embargo,
        language=head.language,
        summary=head.summary,
        topics=head.topics,
        cast=head.cast,
        names_off=head.no_match,
        corrections=tuple(Correction(one.date, one.note) for one in head.corrections),
        annotations=annotations,
        formerly=head.formerly,
    )
    return briefing, (*mistakes, *repeated)


def _is_about_broken(problem: Problem, broken: frozenset[str]) -> bool:
    """Tell whether a key counts as missing only because it could not be parsed."""
    if problem.code is not Code.KEY_MISSING or not broken or not isinstance(problem.where, KeyPath):
        return False
    keys = problem.where.keys
    return keys[0] in broken if keys else not broken.isdisjoint({"source", "author", "date"})


def _ids_in(data: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Return the ids that are written down, by table. What stands under an unknown key may belong to any of them."""
    lists = {key: frozenset(_ids_of(value)) for key, value in data.items() if isinstance(value, list)}
    anywhere = frozenset().union(*(ids for key, ids in lists.items() if key not in _KNOWN))
    return {table: lists.get(key, frozenset()) | anywhere for table, key in _DEFINING.items()}


def _ids_of(entries: Iterable[Any]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            yield entry["id"]
