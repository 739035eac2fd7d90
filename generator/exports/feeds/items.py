"""A feed's entries. What they quote is what the pages quote: a source's rights hold in a feed reader too."""

from typing import NamedTuple

from markupsafe import Markup

from generator.exports.feeds.feed import Item
from generator.exports.instants import instant, last_change
from generator.model.briefings import AnchoredBriefing
from generator.model.edtf import When
from generator.model.site import IndexedActor, IndexedCorrection
from generator.model.translation import Translation
from generator.pages.parts.quotations import Quotation, quotations
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Linker
from generator.pages.wording.dates import date_view
from generator.pages.wording.vocabularies import plain

MOST_QUOTATIONS = 5
MOST_EVENTS = 12
WHOLE_DAY = len("2021-07-01")


class Dates(NamedTuple):
    """When a briefing was published and when it last changed."""

    published: When
    updated: When


def dates_of(catalogue: Catalogue, slug: str) -> Dates | None:
    """Return the dates by which a briefing stands in feeds; None if one has no day to be sorted by."""
    published, updated = catalogue.date_of(catalogue.briefings[slug].briefing), last_change(catalogue, slug)
    if published is None or updated is None or not (instant(published) and instant(updated)):
        return None
    return Dates(published, updated)


def briefing_item(linker: Linker, slug: str, dates: Dates, actor: IndexedActor | None = None) -> Item:
    """Return the entry for a briefing, with the sentences that name `actor`."""
    catalogue = linker.catalogue
    briefing = catalogue.briefings[slug].briefing
    link = linker.briefing(slug)
    return Item(
        id=link.href,
        url=link.href,
        title=link.text,
        published=dates.published,
        updated=dates.updated,
        html=Markup("").join(
            (
                _paragraph(briefing.summary),
                _vague(catalogue.words, dates.published),
                _sentences(linker, slug, actor) if actor else _events(linker, catalogue.briefings[slug]),
            )
        ),
        summary=briefing.summary,
        author=catalogue.author_of(briefing),
        tags=tuple(plain(topic) for topic in briefing.topics),
    )


def correction_item(linker: Linker, entry: IndexedCorrection) -> Item | None:
    """Return the entry for a correction; None if its date has no day."""
    correction, link = entry.correction, linker.briefing(entry.briefing)
    if not instant(correction.date):
        return None
    return Item(
        id=f"{link.href}#correction-{entry.number}-{correction.date.text}",
        url=f"{link.href}#corrections",
        title=link.text,
        published=correction.date,
        updated=correction.date,
        html=_paragraph(correction.note) + _vague(linker.catalogue.words, correction.date),
        summary=correction.note,
    )


def _paragraph(text: str) -> Markup:
    return Markup("<p>{}</p>").format(text) if text else Markup("")


def _vague(words: Translation, when: When) -> Markup:
    """Say the date in words where the feed's moment is more precise than it."""
    view = date_view(words, when)
    if view is None or len(view.machine) == WHOLE_DAY:
        return Markup("")
    return _paragraph(words.gettext("Dated %(date)s; no day is known.", date=view.words))


def _events(linker: Linker, page: AnchoredBriefing) -> Markup:
    rows = []
    for fact in page.facts:
        statement = fact.annotation.statement
        if fact.annotation.kind != "event" or not statement.what:
            continue
        date = date_view(linker.catalogue.words, statement.when)
        href = linker.words(fact)
        rows.append(
            Markup('<li>{}<a href="{}">{}</a></li>').format(f"{date.words}: " if date else "", href, statement.what)
        )
    return Markup("<ul>{}</ul>").format(Markup("").join(rows[:MOST_EVENTS])) if rows else Markup("")


def _sentences(linker: Linker, slug: str, actor: IndexedActor) -> Markup:
    quoted = (quote for fact in actor.mentions if fact.briefing == slug for quote in quotations(linker, fact))
    shown = [quote for quote in quoted if quote.words][:MOST_QUOTATIONS]
    return Markup("").join(_quotation(quote) for quote in shown)


def _quotation(quote: Quotation) -> Markup:
    return Markup('<blockquote><p>{}<a href="{}">{}</a>{}</p></blockquote>').format(
        quote.before, quote.href, quote.words, quote.after
    )
