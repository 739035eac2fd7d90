"""Every mention in its sentence, briefing by briefing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.dates import DateView, date_view


@dataclass(frozen=True, slots=True)
class MentionsInBriefing:
    """One briefing's mentions. `withheld` says how many sentences the source's rights keep back, or is ""."""

    briefing: Link
    date: DateView | None
    language: str
    quotations: tuple[Quotation, ...]
    withheld: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """`total` counts all mentions, also the withheld ones, in words."""

    total: str
    briefings: tuple[MentionsInBriefing, ...]


def concordance(linker: Linker, mentions: Iterable[Fact], all_mentions: Sequence[Fact] = ()) -> Concordance:
    """Return mentions in the order given, grouped by briefing; `all_mentions` are counted if they are more."""
    by_briefing: dict[str, list[Quotation]] = {}
    for fact in mentions:
        by_briefing.setdefault(fact.briefing, []).extend(quotations(linker, fact))
    groups = tuple(_group(linker, slug, quoted) for slug, quoted in by_briefing.items())
    shown = sum(map(len, by_briefing.values()))
    total = sum(len(fact.passages) for fact in all_mentions)
    return Concordance(
        linker.catalogue.words.ngettext("%(num)s mention", "%(num)s mentions", max(shown, total)), groups
    )


def _group(linker: Linker, slug: str, quoted: list[Quotation]) -> MentionsInBriefing:
    briefing = linker.catalogue.briefings[slug].briefing
    shown = tuple(quotation for quotation in quoted if quotation.words)
    withheld = len(quoted) - len(shown)
    return MentionsInBriefing(
        briefing=linker.briefing(slug),
        date=date_view(linker.catalogue.words, linker.catalogue.date_of(briefing)),
        language=briefing.language or linker.catalogue.settings.language,
        quotations=shown,
        withheld=linker.catalogue.words.ngettext(
            "%(num)s mention in sentences that are not published here, for reasons of rights.",
            "%(num)s mentions in sentences that are not published here, for reasons of rights.",
            withheld,
        )
        if withheld
        else "",
    )
