"""What can be found: every name, title, event and claim, and the sentences they rest on, each with where it leads.

Only what pages show is here: rights, drafts and suggestions hold as they do there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from generator.exports.search_folding import fold
from generator.model.annotations import Fact
from generator.pages.parts.quotations import quotations
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of, plain, status_inside


class Rank(IntEnum):
    """What comes first among entries that fit equally well."""

    NAME = 0
    TITLE = 1
    SENTENCE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that a search can find: the words shown, what they are, where they lead.

    `folded` are the words it is found by, each once, and `length` how many words there were: "Kabul" is a better answer
    to "kabul" than "Kabul airport" is. `alias` marks a name that is not the page's own.
    """

    rank: Rank
    length: int
    alias: bool
    words: str
    kind: str
    href: str
    folded: str


def search_entries(linker: Linker) -> list[Entry]:
    """Return all entries, each once, in the order in which equally good ones are shown."""
    found = (*_names(linker), *_titles(linker), *_statements(linker))
    return sorted(
        dict.fromkeys(entry for entry in found if entry.href), key=lambda entry: (entry.rank, entry.length, entry.alias)
    )


def _names(linker: Linker) -> Iterator[Entry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for actor in site.content.actors.values():
        names = (name.text for name in actor.names)
        yield from _named(names, kind_of(words, actor.kind), linker.actor(actor.id))
    for place in site.content.places.values():
        yield from _named((place.name, *place.aka), kind_of(words, place.kind), linker.place(place.id))
    for term in site.content.terms.values():
        yield from _named((term.name, *term.aka), words.gettext("term"), linker.term(term.id))


def _titles(linker: Linker) -> Iterator[Entry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for page in site.briefings:
        link = linker.briefing(page.briefing.slug)
        yield _entry(Rank.TITLE, page.briefing.title, words.gettext("briefing"), link.href)
    for topic in site.topics:
        yield _entry(Rank.TITLE, plain(topic.name), words.gettext("topic"), linker.topic(topic.name).href)
    for source in site.content.sources.values():
        title = source.title or source.publisher
        yield _entry(Rank.TITLE, title, words.gettext("source"), linker.source(source.id).href)


def _statements(linker: Linker) -> Iterator[Entry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for event in site.events:
        yield _entry(Rank.TITLE, event.what, words.gettext("event"), linker.event(event.id).href)
        for fact in event.statements:
            yield from _sentences(linker, fact)
    for fact in site.claims:
        kind = words.gettext("claim, %(status)s", status=status_inside(words, fact.statement.status))
        claim = linker.claim(fact.statement.claim)
        yield _entry(Rank.TITLE, claim.text, kind, claim.href)
        yield from _sentences(linker, fact)


def _sentences(linker: Linker, fact: Fact) -> Iterator[Entry]:
    """Yield the sentences that a fact rests on, where they may be shown; each leads to its words."""
    for quote in quotations(linker, fact):
        if quote.words:
            sentence = f"{quote.before}{quote.words}{quote.after}"
            yield _entry(Rank.SENTENCE, sentence, quote.briefing.text, quote.href)


def _named(names: Iterable[str], kind: str, link: Link) -> Iterator[Entry]:
    """Yield an entry for each name, which says whose it is, and one that is found by words of several names."""
    all_names = tuple(dict.fromkeys(names))
    for name in all_names:
        own = name == link.text
        yield _entry(Rank.NAME, name, kind if own else f"{kind} · {link.text}", link.href, alias=not own)
    if len(all_names) > 1:
        together = _entry(Rank.NAME, " ".join(all_names), kind, link.href)
        yield replace(together, words=link.text)


def _entry(rank: Rank, words: str, kind: str, href: str, *, alias: bool = False) -> Entry:
    folded = fold(words).split()
    return Entry(rank, len(folded), alias, words, kind, href, " ".join(dict.fromkeys(folded)))
