"""Links to the things of the site, each under its chief name."""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.model.topics import topic_id
from generator.pages.planning import addresses
from generator.pages.planning.addresses import Address
from generator.pages.planning.catalogue import Catalogue
from generator.pages.planning.claim_titles import claim_title
from generator.pages.wording.directions import tongue_beside
from generator.pages.wording.vocabularies import plain


@dataclass(frozen=True, slots=True)
class Link:
    """A name and where it leads; `href` is empty for a thing that has no page.

    `language` and `direction` are those of the name, "" where they are the site's.
    """

    text: str
    href: str = ""
    language: str = ""
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Linker:
    """Makes the links of one page. An id that the content does not know becomes plain text, never a broken link."""

    catalogue: Catalogue
    address: Address

    def actor(self, actor: str) -> Link:
        """Link to an actor's page."""
        record = self.catalogue.site.content.actors.get(actor)
        return Link(record.name, self.address.to(addresses.actor_page(actor))) if record else Link(actor)

    def short_actor(self, actor: str) -> Link:
        """Link to an actor's page under its abbreviation, if it has one: for narrow columns beside the full name."""
        record = self.catalogue.site.content.actors.get(actor)
        names = record.names if record else ()
        short = next((name.text for name in names if name.kind == "abbreviation"), None)
        link = self.actor(actor)
        return Link(short, link.href) if short else link

    def place(self, place: str) -> Link:
        """Link to a place's page."""
        record = self.catalogue.site.content.places.get(place)
        return Link(record.name, self.address.to(addresses.place_page(place))) if record else Link(place)

    def event(self, event: str) -> Link:
        """Link to an event's page."""
        record = self.catalogue.events.get(event)
        return Link(record.what, self.address.to(addresses.event_page(event))) if record else Link(event)

    def source(self, source: str) -> Link:
        """Link to a source's page."""
        record = self.catalogue.site.content.sources.get(source)
        if record is None:
            return Link(source)
        return Link(self.catalogue.source_names[source], self.address.to(addresses.source_page(source)))

    def term(self, term: str) -> Link:
        """Link to a term's page."""
        record = self.catalogue.site.content.terms.get(term)
        return Link(record.name, self.address.to(addresses.term_page(term))) if record else Link(term)

    def claim(self, claim: str) -> Link:
        """Link to a claim's page, under its words or, without any, what it answers or is about."""
        fact = self.catalogue.claims.get(claim)
        if fact is None:
            return Link(claim)
        return Link(claim_title(self.catalogue, fact), self.address.to(addresses.claim_page(claim)))

    def topic(self, topic: str) -> Link:
        """Link to a topic's page, in the words in which it is written here."""
        return Link(plain(topic), self.address.to(addresses.topic_page(topic_id(topic))))

    def briefing(self, slug: str) -> Link:
        """Link to a briefing."""
        page = self.catalogue.briefings.get(slug)
        if page is None:
            return Link(slug)
        tongue = self.tongue(page.briefing.language)
        return Link(page.briefing.title, self.address.to(addresses.briefing_page(slug)), *tongue)

    def tongue(self, language: str | None) -> tuple[str, str]:
        """Return the language and direction of a text, "" where they are the site's."""
        return tongue_beside(language, self.catalogue.settings.language)

    def words(self, fact: Fact) -> str:
        """Return the link to the words a fact rests on: an annotation's permalink."""
        return self.address.to(addresses.briefing_page(fact.briefing), addresses.words_of(fact.id))

    def anything(self, thing: str) -> Link:
        """Link to an event or, failing that, an actor: what a claim may be about."""
        return self.event(thing) if thing in self.catalogue.events else self.actor(thing)
