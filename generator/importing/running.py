"""The import of several texts at once: each is drafted knowing what the ones before it will add to the site."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.importing.again import Again, compare, is_one_article
from generator.importing.drafting import Draft, Wishes, draft
from generator.importing.files.planning import Plan, PlannedFile, plan, plan_update, stored_name
from generator.importing.known import Known
from generator.importing.opening import Opened, opened
from generator.model.briefings import Briefing
from generator.model.codes import Code
from generator.model.entities import Actor, GeoPlace, Source
from generator.model.problems import Location, Problem
from generator.reading.paths import ACTORS


@dataclass(frozen=True, slots=True)
class Site:
    """What the site has that an import looks at: records, tables and pages as bytes, and the kept originals by name."""

    known: Known
    tables: Mapping[str, bytes]
    pages: Mapping[str, bytes]
    original: Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Imported:
    """One text, drafted and planned; `problems` are those of both. `again` is set if the site has the article."""

    draft: Draft
    plan: Plan
    again: Again | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything there is to say about this text."""
        return (*self.draft.problems, *self.plan.problems)


def import_texts(texts: Iterable[Opened], wishes: Wishes, site: Site, *, update: bool = False) -> Iterator[Imported]:
    """Draft and plan every text, in order. `update` takes the new text of an article that the site has already."""
    for text in texts:
        drafted = draft(text.document, text.name, wishes, site.known)
        earlier = _earlier(drafted, text, site.known)
        if earlier:
            yield _imported_again(drafted, text, site, *earlier, update=update)
            continue
        planned = plan(drafted, text.data, site.known, site.tables, wishes.rights)
        yield Imported(drafted, planned)
        added = {file.path: file.data for file in planned.files if file.path.endswith(".yaml")}
        site = replace(site, known=_after(site.known, drafted, planned), tables={**site.tables, **added})


def merged(imported: Iterable[Imported], tables: Mapping[str, bytes]) -> tuple[PlannedFile, ...]:
    """Return the files of all plans: of a table that several plans add to, the last state."""
    files: dict[str, PlannedFile] = {}
    for one in imported:
        for file in one.plan.files:
            before = tables.get(file.path) if file.path.endswith(".yaml") else file.before
            files[file.path] = replace(file, before=before)
    return tuple(files.values())


def _earlier(drafted: Draft, text: Opened, known: Known) -> tuple[Source, Briefing] | None:
    """Return the source and the page that hold this article already: the same file, address, or title and day."""
    name = stored_name(text.name, text.data).split(".")[0]
    address = drafted.metadata.url.rstrip("/")
    pages = {path: known.briefings[path] for path in known.pages.values() if path in known.briefings}
    for source in known.sources.values():
        page = pages.get(known.pages.get(source.id, ""))
        if page and (source.original.startswith(name) or (address and source.url.rstrip("/") == address)):
            return source, page
    for page in pages.values():
        found = known.sources.get(page.source or "")
        if found and page.title == drafted.title and is_one_article(page.body, drafted.body):
            return found, page
    return None


def _imported_again(
    drafted: Draft, text: Opened, site: Site, source: Source, page: Briefing, *, update: bool
) -> Imported:
    """Compare the article with the one the site has; plan the new body only if it changed and that is wanted."""
    again = compare(page, source.id, _old_body(source, page, site), drafted.body)
    unchanged = Plan(page.path, source.id, (), ())
    if not again.changed:
        return Imported(replace(drafted, problems=()), unchanged, again)
    if not update or page.path not in site.pages:
        return Imported(drafted, replace(unchanged, problems=(_changed(drafted, page.path),)), again)
    file = PlannedFile(page.path, site.pages[page.path])
    return Imported(drafted, plan_update(drafted, text.data, site.known, site.tables, source, file), again)


def _old_body(source: Source, page: Briefing, site: Site) -> str:
    """Return the body that the kept original gives today; the page's own if it is not to be had."""
    data = site.original(source.original) if source.original else None
    text = opened(source.original, data) if data else None
    if not isinstance(text, Opened):
        return page.body
    return draft(text.document, text.name, Wishes(), Known()).body or page.body


def _changed(drafted: Draft, path: str) -> Problem:
    return Problem(
        Code.IMPORT_CHANGED,
        Location(drafted.name),
        f"The article has changed since it was imported as {path}",
        "to take the new text over, import it again with --update, then run `postil reanchor`",
    )


def _after(known: Known, drafted: Draft, planned: Plan) -> Known:
    """Return what the site will have once the plan is carried out."""
    if not planned.files:
        return known
    found = drafted.suggestions
    original = next((f.path.rsplit("/", 1)[1] for f in planned.files if "/originals/" in f.path), "")
    actors = {a.id: Actor(a.id, f"{ACTORS}/{a.id}.md", a.kind, a.names) for a in found.actors if not a.known}
    places = {p.id: GeoPlace(p.id, p.name, p.kind) for p in found.places if not p.known}
    page = Briefing(planned.page, "", drafted.title, drafted.body, 1, source=planned.source)
    return replace(
        known,
        actors={**known.actors, **actors},
        places={**known.places, **places},
        sources={**known.sources, planned.source: Source(planned.source, original=original, url=drafted.metadata.url)},
        pages={**known.pages, planned.source: planned.page},
        paths=known.paths | {file.path for file in planned.files},
        told=known.told | {event.id for event in found.events} | {claim.id for claim in found.claims},
        briefings={**known.briefings, planned.page: page},
    )
