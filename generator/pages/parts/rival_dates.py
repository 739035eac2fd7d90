"""The dates that sources give one event, each with who gives it and on how many independent sources it rests."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.annotations.statements import NOT_ASSERTED
from generator.model.annotations import Fact
from generator.model.edtf import When
from generator.pages.parts.independence import independent_sources
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class RivalDate:
    """A date, in words on how many independent sources it rests, "" for none, and links to the words that give it."""

    date: DateView
    rests_on: str
    words: tuple[Link, ...]


def dates_in_time(facts: Sequence[Fact]) -> tuple[When, ...]:
    """Return the different dates of the statements that say that the event took place, earliest first."""
    asserted = (fact.statement for fact in facts if fact.statement.status not in NOT_ASSERTED)
    found = {one.when.text: one.when for one in asserted if one.when}
    return tuple(sorted(found.values(), key=lambda when: when.sort_key))


def rival_dates(linker: Linker, facts: Sequence[Fact]) -> tuple[RivalDate, ...]:
    """Return the dates in the order of time; none where the statements agree."""
    dates = dates_in_time(facts)
    return tuple(_rival(linker, when, facts) for when in dates) if len(dates) > 1 else ()


def other_dates(linker: Linker, when: When | None, facts: Sequence[Fact]) -> tuple[DateView, ...]:
    """Return the dates that the statements give beside `when`, in the order of time."""
    others = [other for other in dates_in_time(facts) if when is None or other.text != when.text]
    return tuple(view for other in others if (view := date_view(linker.catalogue.words, other)))


def _rival(linker: Linker, when: When, facts: Sequence[Fact]) -> RivalDate:
    words = linker.catalogue.words
    giving = [
        fact
        for fact in facts
        if fact.statement.when and fact.statement.when.text == when.text and fact.statement.status not in NOT_ASSERTED
    ]
    sources = independent_sources(linker.catalogue, giving)
    view = date_view(words, when)
    return RivalDate(
        date=view or DateView(when.text, when.text),
        rests_on=words.ngettext("%(num)s independent source", "%(num)s independent sources", sources)
        if sources
        else "",
        words=tuple(Link(linker.briefing(fact.briefing).text, linker.words(fact)) for fact in giving),
    )
