"""The whole build on one screen: every stage by name, in the order in which the data travels.

The stages do not know one another; they speak the model's records and meet here. Each returns its value and a list of
problems; a page with errors drops out, and the problems of all stages are reported together.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from jinja2 import Environment

from generator.anchoring.anchor import anchor
from generator.anchoring.names import NameMatcher, compile_names, find_names
from generator.anchoring.text.visible import read_visible
from generator.exports import export_site
from generator.exports.full_text import documents_to_index
from generator.indexing.site_index import index_site
from generator.markup.convert import inline_html, mark_up
from generator.markup.file_references import references_in_bodies, references_in_profiles, references_in_remarks
from generator.markup.profiles import mark_up_profiles
from generator.markup.remarks import find_costly_remarks
from generator.model.attachments import Attachment
from generator.model.briefings import AnchoredBriefing, Briefing, SourceFile
from generator.model.outputs import Output, Planned
from generator.model.problems import KeyPath, Problem
from generator.model.settings import Limits
from generator.model.site import SiteIndex
from generator.model.translation import Translation
from generator.pages import plan_pages
from generator.pages.planning.catalogue import Catalogue, compile_catalogue
from generator.pages.planning.edition import Edition
from generator.publishing.assets import gather_assets
from generator.publishing.outlines import read_outlines
from generator.publishing.outlines.names import name_countries
from generator.publishing.render import make_environment, render
from generator.publishing.theme import Theme, find_theme
from generator.publishing.translations import read_translation
from generator.reading.attachments.read import read_attachments
from generator.reading.links import check_links
from generator.reading.paths import SETTINGS, TERMS
from generator.reading.positions import Chart, chart, place
from generator.reading.records.briefing import ReadBriefing, read_briefing
from generator.reading.records.content import read_content
from generator.reading.rules import check_rules
from generator.reading.selection import LeftOut, Wanted, select
from generator.reading.walk import walk


@dataclass(frozen=True, slots=True)
class Checked:
    """A site read, anchored and indexed.

    `words` are the interface's, in the site's language; `profiles` are actors' profiles as HTML by id; `attachments`
    are the files beside pages by path; `texts` are the files' texts by path, for excerpts.
    """

    index: SiteIndex
    words: Translation
    left_out: LeftOut
    profiles: Mapping[str, str]
    attachments: Mapping[str, Attachment]
    problems: tuple[Problem, ...]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SitePlan:
    """A site checked, of which no page is planned or rendered yet."""

    checked: Checked
    catalogue: Catalogue
    theme: Theme
    environment: Environment

    def pages(self) -> Iterator[Planned]:
        """Plan every page, one kind after another."""
        return plan_pages(self.catalogue)

    def exports(self, pages: Sequence[Planned]) -> Iterator[Output]:
        """Write what machines read, one file after another; `pages` are all that were planned."""
        return export_site(self.catalogue, pages)

    def assets(self) -> tuple[Output, ...]:
        """Return the static files."""
        return gather_assets(self.theme, self.checked.index.content.settings.theme)


@dataclass(frozen=True, slots=True)
class Built:
    """A site rendered: `outputs` are the files to publish, unless `problems` holds an error.

    `to_index` are documents for the full-text index, which are not published.
    """

    checked: Checked
    outputs: tuple[Output, ...]
    to_index: tuple[Output, ...]
    problems: tuple[Problem, ...]


Prepared = tuple[AnchoredBriefing | None, tuple[Problem, ...]]


def prepare(briefing: Briefing, limits: Limits, names: NameMatcher) -> Prepared:
    """Take one page from Markdown to anchored HTML; None if its body cannot be converted."""
    page, costly = mark_up(briefing, limits)
    if page is None:
        return None, costly
    visible = read_visible(page.html)
    named = find_names(visible.folded, names, cast=briefing.cast, off=briefing.names_off, raised=visible.raised)
    anchored, lost = anchor(page, visible, named)
    return anchored, (*costly, *lost)


@dataclass(frozen=True, slots=True)
class Steps:
    """The costly steps of a build. Each is a pure function; whoever builds again and again may remember its results."""

    read: Callable[[SourceFile], ReadBriefing] = read_briefing
    prepare: Callable[[Briefing, Limits, NameMatcher], Prepared] = prepare
    chart: Callable[[str], Chart] = chart
    environment: Callable[[Theme, Translation], Environment] = make_environment


FRESH = Steps()


def check(site: Path, wanted: Wanted, base_url: str | None = None, steps: Steps = FRESH) -> Checked:
    """Read the folder `site` and say everything that is wrong with the pages that are `wanted`."""
    files, unreadable = walk(site)
    content, mistaken, texts = read_content(files, steps.read)
    contradictory = check_rules(content)
    if base_url is not None:
        content = replace(content, settings=replace(content.settings, base_url=base_url))
    words, unworded = read_translation(find_theme(site), content.settings.language, KeyPath(SETTINGS, ("language",)))
    chosen, left_out = select(content, wanted)
    names = compile_names(content.actors.values(), (place.name for place in content.places.values()))
    limits = chosen.settings.limits
    sound = [steps.prepare(briefing, limits, names) for briefing in chosen.briefings]
    unsound = [steps.prepare(briefing, limits, names) for briefing in content.unsound.briefings]
    profiles, costly = mark_up_profiles(content.all_actors(), content.settings.limits)
    remarks = find_costly_remarks(content, TERMS)
    index = index_site(chosen, [page for page, _ in sound if page])
    adrift = chain.from_iterable(problems for _, problems in (*sound, *unsound))
    pages = [page for page, _ in (*sound, *unsound) if page]
    dead = check_links(pages, frozenset(file.path for file in files))
    references = (
        *references_in_bodies(pages),
        *references_in_profiles(chosen.all_actors(), profiles),
        *references_in_remarks(chosen, TERMS),
    )
    attachments, refused = read_attachments(site, references)
    told = (*unreadable, *mistaken, *contradictory, *unworded, *costly, *remarks, *adrift, *dead, *refused)
    problems = place(told, texts, steps.chart)
    return Checked(index, words, left_out, profiles, attachments, problems, texts)


def plan(
    site: Path, wanted: Wanted, base_url: str | None = None, *, show_body: bool = False, steps: Steps = FRESH
) -> SitePlan:
    """Check the site and get ready to plan its pages; each view is made when it is first asked for.

    `show_body` shows source texts whole whatever their rights: for the editor's own eyes, never to be published.
    """
    checked = check(site, wanted, base_url, steps)
    theme = find_theme(site)
    edition = Edition(
        profiles=checked.profiles,
        line=inline_html,
        show_body=show_body,
        today=wanted.today,
        outlines=name_countries(read_outlines(), checked.words.language) if checked.index.content.places else None,
        words=checked.words,
        attachments=checked.attachments,
    )
    catalogue = compile_catalogue(checked.index, edition)
    return SitePlan(checked, catalogue, theme, steps.environment(theme, checked.words))


def build(site: Path, wanted: Wanted, base_url: str | None = None) -> Built:
    """Render the whole site in memory; writing it is `generator.publishing.write.publish`."""
    planned = plan(site, wanted, base_url)
    pages = tuple(planned.pages())
    rendered, failed = render(pages, planned.environment)
    return Built(
        planned.checked,
        (*rendered, *planned.exports(pages), *planned.assets()),
        tuple(documents_to_index(planned.catalogue)),
        (*planned.checked.problems, *failed),
    )
