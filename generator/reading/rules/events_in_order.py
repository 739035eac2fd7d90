"""An event told by another (`rel: {after: …, within: …}`) is dated accordingly, if both have dates."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.annotations.relative import Relative
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import Possibility, When, overlaps, precedes, words
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.known import annotations
from generator.reading.rules.windows import window


def rule(content: Content) -> Iterable[Problem]:
    """Name events that cannot come before, after or within the time of the other, whichever of its dates is right."""
    relative = [
        (page, annotation)
        for page, annotation in annotations(content, "event")
        if annotation.statement.relative and annotation.statement.when
    ]
    if not relative:
        return
    told: dict[str, list[When]] = defaultdict(list)
    for _, annotation in annotations(content, "event"):
        if annotation.statement.when:
            told[annotation.statement.event].append(annotation.statement.when)
    for page, annotation in relative:
        when, relation = annotation.statement.when, annotation.statement.relative
        others = told.get(relation.event, [])
        reason = others and (_out_of_order(when, relation.order, others) or _out_of_reach(when, relation, others))
        if reason:
            where = KeyPath(page.path, (*annotation.keys, "date"))
            message = f"The event is said to come {relation.order} `{relation.event}`, but {reason}"
            yield Problem(Code.DATE_ORDER, where, message, "mend `date`, `rel`, or the date of the other event")


def _out_of_order(when: When, order: str, others: Sequence[When]) -> str:
    """Say that the date contradicts the order in all that is told of the other event; "" if it does not."""
    pairs = [(when, other) if order == "after" else (other, when) for other in others]
    if not all(precedes(one, other) is Possibility.YES for one, other in pairs):
        return ""
    return f"{words(when)} is {'before' if order == 'after' else 'after'} {words(others[0])}"


def _out_of_reach(when: When, relative: Relative, others: Sequence[When]) -> str:
    """Say that the date lies further away than `within` allows; "" if it does not."""
    if not relative.within:
        return ""
    windows = [window(other, relative.order, relative.within) for other in others]
    if any(one is None or overlaps(when, one) is not Possibility.NO for one in windows):
        return ""
    return f"{words(when)} is further than {relative.within} from {words(others[0])}"
