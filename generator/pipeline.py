"""The whole build on one screen: every stage by name, in the order in which the data travels.

The stages do not know one another; they speak the model's records and meet here. Each returns its value and a list of
problems; a page with errors drops out, and the problems of all stages are reported together.
"""

from collections.abc import Callable, Mapping
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
from generator.markup.profiles import mark_up_profiles
from generator.markup.references import references_in_bodies, references_in_profiles, references_in_remarks
from generator.markup.remarks import find_costly_remarks
from generator.model.attachments import Attachment
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.outputs import Output
from generator.model.problems import KeyPath, Problem
from generator.model.settings import Settings
from generator.model.site import SiteIndex
from generator.model.translation import Translation
from generator.pages import plan_pages
from generator.pages.planning.catalogue import compile_catalogue
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
from generator.reading.positions import place
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
class Built:
    """A site rendered: `outputs` are the files to publish, unless `problems` holds an error.

    `to_index` are documents for the full-text index, which are not published.
    """

    checked: Checked
    outputs: tuple[Output, ...]
    to_index: tuple[Output, ...]
    problems: tuple[Problem, ...]


def check(site: Path, wanted: Wanted, base_url: str | None = None) -> Checked:
    """Read the folder `site` and say everything that is wrong with the pages that are `wanted`."""
    files, unreadable = walk(site)
    content, mistaken, texts = read_content(files)
    contradictory = check_rules(content)
    if base_url is not None:
        content = replace(content, settings=replace(content.settings, base_url=base_url))
    words, unworded = read_translation(find_theme(site), content.settings.language, KeyPath(SETTINGS, ("language",)))
    chosen, left_out = select(content, wanted)
    names = compile_names(content.actors.values(), (place.name for place in content.places.values()))
    sound = [prepare(briefing, chosen.settings, names) for briefing in chosen.briefings]
    unsound = [prepare(briefing, chosen.settings, names) for briefing in content.unsound.briefings]
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
    problems = place(told, texts)
    return Checked(index, words, left_out, profiles, attachments, problems, texts)


def prepare(
    briefing: Briefing, settings: Settings, names: NameMatcher
) -> tuple[AnchoredBriefing | None, tuple[Problem, ...]]:
    """Take one page from Markdown to anchored HTML; None if its body cannot be converted."""
    page, costly = mark_up(briefing, settings.limits)
    if page is None:
        return None, costly
    visible = read_visible(page.html)
    named = find_names(visible.folded, names, cast=briefing.cast, off=briefing.names_off, raised=visible.raised)
    anchored, lost = anchor(page, visible, named)
    return anchored, (*costly, *lost)


def build(
    site: Path,
    wanted: Wanted,
    base_url: str | None = None,
    *,
    show_body: bool = False,
    environment: Callable[[Theme, Translation], Environment] = make_environment,
) -> Built:
    """Render the whole site in memory; writing it is `generator.publishing.write.publish`.

    `show_body` shows source texts whole whatever their rights: for the editor's own eyes, never to be published.
    `environment` makes the templates' environment, or finds the one of an earlier build.
    """
    checked = check(site, wanted, base_url)
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
    planned = tuple(plan_pages(catalogue))
    pages, failed = render(planned, environment(theme, checked.words))
    exported = export_site(catalogue, planned)
    return Built(
        checked,
        (*pages, *exported, *gather_assets(theme, checked.index.content.settings.theme)),
        tuple(documents_to_index(catalogue)),
        (*checked.problems, *failed),
    )
