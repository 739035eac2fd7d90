"""The site index, looked up by id: made once, read by every page kind."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.edtf import When
from generator.model.entities import Rights, Source
from generator.model.settings import Settings, Verb
from generator.model.site import IndexedEvent, IndexedRelation, SiteIndex
from generator.model.translation import Translation
from generator.pages.planning.edition import Edition
from generator.pages.planning.periods import periods
from generator.pages.planning.rights import Publication, publication
from generator.pages.planning.sections import Section


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that a view may be made from. Mappings go from id (a briefing's slug) to record.

    `order` numbers the events in time. `claims` holds each claim's first statement; `answers` the claims that answer
    one; `ties` are an actor's relations; `periods` say on which page a long timeline lists a year; `publications` say
    how much of each briefing's text may be shown; `source_names` tell sources of one publisher apart;
    `sections` are the entries of the navigation.
    """

    site: SiteIndex
    edition: Edition
    briefings: Mapping[str, AnchoredBriefing]
    publications: Mapping[str, Publication]
    events: Mapping[str, IndexedEvent]
    order: Mapping[str, int]
    claims: Mapping[str, Fact]
    answers: Mapping[str, tuple[Fact, ...]]
    verbs: Mapping[str, Verb]
    ties: Mapping[str, tuple[IndexedRelation, ...]]
    periods: Mapping[int, str]
    source_names: Mapping[str, str]
    sections: tuple[Section, ...]

    @property
    def settings(self) -> Settings:
        """The site's settings."""
        return self.site.content.settings

    @property
    def words(self) -> Translation:
        """The words of the interface."""
        return self.edition.words

    def source_of(self, briefing: Briefing) -> Source | None:
        """Return the source whose text the briefing holds; None for a page by the site's own authors."""
        return self.site.content.sources.get(briefing.source or "")

    def date_of(self, briefing: Briefing) -> When | None:
        """Return when the briefing, or the source it holds, was published."""
        source = self.source_of(briefing)
        return briefing.date or (source.published if source else None)

    def author_of(self, briefing: Briefing) -> str:
        """Return who wrote the text of the briefing, or ""."""
        source = self.source_of(briefing)
        return (source.author or source.publisher) if source else briefing.author


def compile_catalogue(site: SiteIndex, edition: Edition | None = None, sections: Iterable[Section] = ()) -> Catalogue:
    """Arrange the site index for looking things up. `edition` brings the Markdown converter for profiles and notes."""
    edition = edition or Edition()
    site = _titled(site, edition)
    claims: dict[str, Fact] = {}
    answers: dict[str, list[Fact]] = {}
    for fact in site.claims:
        claims.setdefault(fact.statement.claim, fact)
        if fact.statement.answers:
            answers.setdefault(fact.statement.answers, []).append(fact)
    return Catalogue(
        site=site,
        edition=edition,
        briefings={page.briefing.slug: page for page in site.briefings},
        publications={
            page.briefing.slug: publication(page, _rights(site, edition, page.briefing)) for page in site.briefings
        },
        events={event.id: event for event in site.events},
        order={event.id: number for number, event in enumerate(site.events)},
        claims=claims,
        answers={claim: tuple(facts) for claim, facts in answers.items()},
        verbs={verb.id: verb for verb in site.content.settings.verbs},
        ties=_ties(site),
        periods=periods(site.events),
        source_names=_source_names(site, edition.words),
        sections=tuple(sections),
    )


def _source_names(site: SiteIndex, words: Translation) -> Mapping[str, str]:
    """Return what each source is called: its publisher or author, with its title where others share that."""
    sources = site.content.sources
    names = {id_: one.publisher or one.author or one.title or id_ for id_, one in sources.items()}
    shared = Counter(names.values())
    return {
        id_: words.gettext("%(publisher)s, “%(title)s”", publisher=name, title=title)
        if shared[name] > 1 and (title := sources[id_].title) not in {"", name}
        else name
        for id_, name in names.items()
    }


def _titled(site: SiteIndex, edition: Edition) -> SiteIndex:
    """Give a site without a title the program's, in the site's language."""
    settings = site.content.settings
    if settings.title != Settings().title:
        return site
    titled = replace(settings, title=edition.words.gettext("Annotated briefings"))
    return replace(site, content=replace(site.content, settings=titled))


def _ties(site: SiteIndex) -> Mapping[str, tuple[IndexedRelation, ...]]:
    ties: dict[str, list[IndexedRelation]] = {}
    for tie in site.ties:
        for actor in dict.fromkeys((tie.subject, tie.object)):
            ties.setdefault(actor, []).append(tie)
    return {actor: tuple(rows) for actor, rows in ties.items()}


def _rights(site: SiteIndex, edition: Edition, briefing: Briefing) -> Rights:
    """Return how much may be shown: all of the site's own words, and of an unknown source no more than excerpts."""
    if briefing.source is None or edition.show_body:
        return "full"
    source = site.content.sources.get(briefing.source)
    return source.rights if source else "excerpts"
