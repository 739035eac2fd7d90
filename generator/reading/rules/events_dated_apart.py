"""Statements about one event should be able to be true together: their dates may differ, but not exclude each other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

from generator.annotations.statements import NOT_ASSERTED
from generator.model.annotations import Annotation
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import Possibility, When, overlaps, words
from generator.model.problems import KeyPath, Problem, Related
from generator.reading.rules.known import annotations


class _Told(NamedTuple):
    page: Briefing
    annotation: Annotation

    @property
    def when(self) -> When:
        return cast(When, self.annotation.statement.when)

    @property
    def where(self) -> KeyPath:
        return KeyPath(self.page.path, (*self.annotation.keys, "date"))


def rule(content: Content) -> Iterable[Problem]:
    """Name every statement whose date excludes an earlier one's. Denials and forecasts do not count as statements."""
    told: dict[str, list[tuple[Briefing, Annotation]]] = defaultdict(list)
    for one in annotations(content, "event"):
        event = one[1].statement
        if event.when and event.status not in NOT_ASSERTED:
            told[event.event].append(one)
    for event_id, statements in told.items():
        if len(statements) > 1:
            yield from _conflicts(event_id, [_Told(*one) for one in statements])


def _conflicts(event_id: str, statements: Sequence[_Told]) -> Iterable[Problem]:
    """Compare each date with the different ones before it: an event has many statements, but few dates."""
    distinct: dict[str, _Told] = {}
    for one in statements:
        if one.when.text in distinct:
            continue
        for other in distinct.values():
            if overlaps(one.when, other.when) is Possibility.NO:
                message = (
                    f"`{event_id}` is dated {words(one.when)} here and {words(other.when)} on “{other.page.title}”"
                )
                fix = "mend one of them; if these are two events, give them two ids; if the sources disagree, leave it"
                related = (Related(other.where, f"the other date of `{event_id}`"),)
                yield Problem(Code.EVENT_DATES_CONFLICT, one.where, message, fix, related=related)
                break
        distinct[one.when.text] = one
