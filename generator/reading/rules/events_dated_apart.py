"""Statements about one event should be able to be true together: their dates may differ, but not exclude each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import Possibility, When, overlaps, words
from generator.model.problems import KeyPath, Problem, Related
from generator.reading.rules.known import annotations

_NOT_ASSERTED = frozenset({"denied", "refuted", "forecast"})


class _Dated(NamedTuple):
    when: When
    where: KeyPath
    title: str


def rule(content: Content) -> Iterable[Problem]:
    """Name every statement whose date excludes an earlier one's. Denials and forecasts do not count as statements."""
    told: dict[str, list[_Dated]] = defaultdict(list)
    for page, annotation in annotations(content, "event"):
        event = annotation.statement
        if event.when and event.status not in _NOT_ASSERTED:
            where = KeyPath(page.path, (*annotation.keys, "date"))
            told[event.event].append(_Dated(event.when, where, page.title))
    for event_id, statements in told.items():
        yield from _conflicts(event_id, statements)


def _conflicts(event_id: str, statements: Sequence[_Dated]) -> Iterable[Problem]:
    """Compare each date with the different ones before it: an event has many statements, but few dates."""
    distinct: dict[str, _Dated] = {}
    for one in statements:
        if one.when.text in distinct:
            continue
        for other in distinct.values():
            if overlaps(one.when, other.when) is Possibility.NO:
                message = f"`{event_id}` is dated {words(one.when)} here and {words(other.when)} on “{other.title}”"
                fix = "mend one of them; if these are two events, give them two ids; if the sources disagree, leave it"
                related = (Related(other.where, f"the other date of `{event_id}`"),)
                yield Problem(Code.EVENT_DATES_CONFLICT, one.where, message, fix, related=related)
                break
        distinct[one.when.text] = one
