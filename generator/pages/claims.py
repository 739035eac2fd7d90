"""All claims: by how they stand, each beside the claims that answer it, with the sources it rests on counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.annotations import Fact
from generator.model.outputs import Planned
from generator.model.translation import Translation
from generator.pages.frame import Frame, frame
from generator.pages.parts.claims import ClaimLine, claim_line
from generator.pages.parts.forecasts import OutcomeView, outcome_view
from generator.pages.parts.independence import independent_sources, supporting
from generator.pages.parts.paging import CLAIMS, Sheet, divided, numbered, sheets
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.kind import PageKind
from generator.pages.planning.links import Link, Linker
from generator.pages.planning.sections import Section
from generator.pages.wording.vocabularies import STATUS_MEANING, status_inside, status_of


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A claim, where it stands, and in words how many independent sources it rests on."""

    line: ClaimLine
    page: Link
    outcome: OutcomeView | None
    rests_on: str
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class ClaimsOfStatus:
    """The claims of one status, and what the status means."""

    status: str
    label: str
    meaning: str
    claims: tuple[ClaimEntry, ...]


@dataclass(frozen=True, slots=True)
class SpokenBy:
    """A speaker, and links to each of their claims on this page."""

    speaker: Link
    claims: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """Claims by status, then an index by speaker."""

    frame: Frame
    total: str
    sheets: tuple[Sheet, ...]
    statuses: tuple[ClaimsOfStatus, ...]
    speakers: tuple[SpokenBy, ...]


def plan(catalogue: Catalogue) -> Iterator[Planned]:
    """Plan the list of claims: one page, or several of equal length in the order of statuses."""
    by_id: dict[str, list[Fact]] = {}
    for fact in catalogue.site.claims:
        by_id.setdefault(fact.statement.claim, []).append(fact)
    order = {status: place for place, (status, _) in enumerate(STATUS_MEANING)}
    ordered = sorted(by_id.values(), key=lambda facts: order[facts[0].statement.status])
    runs = divided(ordered, CLAIMS)
    for number, run in enumerate(runs, 1):
        linker = Linker(catalogue, Address(numbered(addresses.CLAIMS, "claims", number)))
        make = partial(_view, linker, run, total=len(ordered), page=(number, len(runs)))
        yield Planned(linker.address.page, "pages/claims.html", make)


def _view(linker: Linker, claims: Sequence[list[Fact]], *, total: int, page: tuple[int, int]) -> ClaimsView:
    """Return a page of the list, each claim by its statements; `page` is its number and how many there are."""
    words = linker.catalogue.words
    number, count = page
    entries = tuple(_entry(linker, facts) for facts in claims)
    return ClaimsView(
        frame=frame(
            linker.catalogue,
            linker.address,
            words.gettext("Claims") if number == 1 else words.gettext("Claims, %(number)s", number=number),
            section=addresses.CLAIMS,
            description=words.gettext("Who says what: every claim, denial and forecast, with the words it rests on."),
            kind="claims",
        ),
        total=words.ngettext("%(num)s claim", "%(num)s claims", total),
        sheets=sheets(linker.address, addresses.CLAIMS, "claims", count, number),
        statuses=_by_status(words, entries),
        speakers=_by_speaker(words, entries),
    )


def _entry(linker: Linker, facts: list[Fact]) -> ClaimEntry:
    catalogue, words = linker.catalogue, linker.catalogue.words
    sources = independent_sources(catalogue, supporting(catalogue, facts))
    return ClaimEntry(
        line=claim_line(linker, facts[0]),
        page=linker.claim(facts[0].statement.claim),
        outcome=outcome_view(linker, facts[0].statement),
        rests_on=words.ngettext("%(num)s independent source", "%(num)s independent sources", sources)
        if sources
        else "",
        quotations=tuple(quotation for fact in facts for quotation in quotations(linker, fact)),
    )


def _by_status(words: Translation, entries: tuple[ClaimEntry, ...]) -> tuple[ClaimsOfStatus, ...]:
    groups = (
        ClaimsOfStatus(
            status,
            status_of(words, status),
            words.gettext(meaning),
            tuple(entry for entry in entries if entry.line.status == status),
        )
        for status, meaning in STATUS_MEANING
    )
    return tuple(group for group in groups if group.claims)


def _by_speaker(words: Translation, entries: tuple[ClaimEntry, ...]) -> tuple[SpokenBy, ...]:
    speakers: dict[Link, list[Link]] = {}
    for entry in entries:
        line = entry.line
        named = f"{entry.page.text} ({status_inside(words, line.status)})"
        speakers.setdefault(line.speaker, []).append(Link(named, entry.page.href))
    ordered = sorted(speakers.items(), key=lambda pair: pair[0].text.casefold())
    return tuple(SpokenBy(speaker, tuple(claims)) for speaker, claims in ordered)


KIND = PageKind(
    "claims", plan, Section(addresses.CLAIMS, lambda words: words.gettext("Claims"), lambda site: bool(site.claims))
)
