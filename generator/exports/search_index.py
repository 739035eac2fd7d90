"""The search index: every name, title, event and claim, and the sentences they rest on, as a script with data.

Browsers refuse `fetch` on pages opened from a disk, so the data travels as a script that sets one name. It is loaded
when a reader first goes to the search box. Only what pages show is in it: rights, drafts and suggestions hold here too.
A large site's index is divided (`search_shards`), and this file then only says how.
"""

from collections.abc import Iterator, Sequence

from generator.exports.kind import Export
from generator.exports.search_folding import LETTERS, SPELLINGS, fold
from generator.exports.search_shards import Entry, script, write_shards
from generator.model.outputs import Output, Planned
from generator.model.site import Fact
from generator.pages.parts.quotations import quotations
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.links import Link, Linker
from generator.pages.wording.vocabularies import kind_of, plain, status_inside

LARGEST = 300_000
"""Bytes of an index that is loaded as a whole; compressed on its way it is about a quarter."""


def write(catalogue: Catalogue, _planned: Sequence[Planned]) -> Iterator[Output]:
    """Write the index; entries with equal words and address stand once."""
    linker = Linker(catalogue, Address(addresses.HOME))
    entries = [entry for entry in dict.fromkeys(_entries(linker)) if entry[2]]
    folding = {"letters": LETTERS, "spellings": SPELLINGS}
    whole = script("", {**folding, "entries": entries})
    if len(whole) <= LARGEST:
        yield Output(addresses.SEARCH_INDEX, whole)
        return
    division, parts = write_shards(entries)
    yield Output(addresses.SEARCH_INDEX, script("", {**folding, **division, "words": {}, "entries": {}}))
    yield from parts


def _entries(linker: Linker) -> Iterator[Entry]:
    yield from _names(linker)
    yield from _titles(linker)
    yield from _statements(linker)


def _names(linker: Linker) -> Iterator[Entry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for actor in site.content.actors.values():
        for name in actor.names:
            yield _entry(name.text, kind_of(words, actor.kind), linker.actor(actor.id))
    for place in site.content.places.values():
        for place_name in (place.name, *place.aka):
            yield _entry(place_name, kind_of(words, place.kind), linker.place(place.id))
    for term in site.content.terms.values():
        for term_name in (term.name, *term.aka):
            yield _entry(term_name, words.gettext("term"), linker.term(term.id))


def _titles(linker: Linker) -> Iterator[Entry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for topic in site.topics:
        yield _entry(plain(topic.name), words.gettext("topic"), linker.topic(topic.name))
    for page in site.briefings:
        yield _entry(page.briefing.title, words.gettext("briefing"), linker.briefing(page.briefing.slug))
    for source in site.content.sources.values():
        yield _entry(source.title or source.publisher, words.gettext("source"), linker.source(source.id))


def _statements(linker: Linker) -> Iterator[Entry]:
    site, words = linker.catalogue.site, linker.catalogue.words
    for event in site.events:
        yield _entry(event.what, words.gettext("event"), linker.event(event.id))
        for fact in event.statements:
            yield from _sentences(linker, fact)
    for fact in site.claims:
        kind = words.gettext("claim, %(status)s", status=status_inside(words, fact.statement.status))
        yield _entry(linker.claim(fact.statement.claim).text, kind, linker.claim(fact.statement.claim))
        yield from _sentences(linker, fact)


def _entry(words: str, kind: str, link: Link) -> Entry:
    return words, kind, link.href, fold(f"{words} {link.text}")


def _sentences(linker: Linker, fact: Fact) -> Iterator[Entry]:
    """Yield the sentences that a fact rests on, where they may be shown; each leads to its words."""
    for quote in quotations(linker, fact):
        if quote.words:
            sentence = f"{quote.before}{quote.words}{quote.after}"
            yield sentence, quote.briefing.text, quote.href, fold(sentence)


EXPORT = Export("search index", write)
