"""When an event was, by a date or by another event."""

from dataclasses import dataclass

from generator.annotations.event import Event, Relative
from generator.pages.parts.links import Link, Linker
from generator.pages.parts.wording import duration


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A date told by another event: `words` such as "within 2 weeks after", then the event."""

    words: str
    event: Link


def relative_date(linker: Linker, event: Event) -> RelativeDate | None:
    """Return the statement's relative date; None if it has none."""
    relative: Relative | None = event.relative
    if relative is None:
        return None
    within = f"within {duration(relative.within)} " if relative.within else ""
    return RelativeDate(f"{within}{relative.order}", linker.event(relative.event))
