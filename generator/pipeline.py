"""The whole build on one screen: every stage by name, in the order in which the data travels.

The stages do not know one another; they speak the model's records and meet here. Each returns its value and a list of
problems; a page with errors drops out, and the problems of all stages are reported together. Steps whose results may
serve the next build too are called by way of `keep`.
"""

from dataclasses import replace
from itertools import chain
from pathlib import Path

from generator.anchoring.anchor import anchor
from generator.anchoring.names import NameMatcher, compile_names, find_names
from generator.anchoring.text.visible import read_visible
from generator.exports import export_site
from generator.exports.full_text import documents_to_index
from generator.indexing.site_index import index_site
from generator.markup.convert import inline_html, mark_up
from generator.markup.file_references import references_in_body, references_in_profiles, references_in_remarks
from generator.markup.profiles import mark_up_profiles
from generator.markup.remarks import find_costly_remarks
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.keeping import Keep, afresh
from generator.model.problems import KeyPath, Problem
from generator.model.settings import Limits
from generator.pages import catalogue_of, plan_pages
from generator.pages.planning.edition import Edition
from generator.publishing.assets import gather_assets
from generator.publishing.outlines import read_outlines
from generator.publishing.outlines.names import name_countries
from generator.publishing.render import make_environment, render
from generator.publishing.theme import find_theme
from generator.publishing.translations import read_translation
from generator.reading.attachments.read import read_attachments
from generator.reading.links import check_links
from generator.reading.paths import SETTINGS, TERMS
from generator.reading.positions import place
from generator.reading.records.content import read_content
from generator.reading.rules import check_rules
from generator.reading.selection import Wanted, select
from generator.reading.walk import walk
from generator.results import Built, Checked, SitePlan


def prepare(
    briefing: Briefing, limits: Limits, names: NameMatcher
) -> tuple[AnchoredBriefing | None, tuple[Problem, ...]]:
    """Take one page from Markdown to anchored HTML; None if its body cannot be converted."""
    page, costly = mark_up(briefing, limits)
    if page is None:
        return None, costly
    visible = read_visible(page.html)
    named = find_names(visible.folded, names, cast=briefing.cast, off=briefing.names_off, raised=visible.raised)
    anchored, lost = anchor(page, visible, named)
    return anchored, (*costly, *lost)


def check(site: Path, wanted: Wanted, base_url: str | None = None, keep: Keep = afresh) -> Checked:
    """Read the folder `site` and say everything that is wrong with the pages that are `wanted`."""
    files, unreadable = walk(site, keep=keep)
    content, mistaken, texts = read_content(files, keep)
    contradictory = check_rules(content, keep)
    if base_url is not None:
        content = replace(content, settings=replace(content.settings, base_url=base_url))
    words, unworded = read_translation(find_theme(site), content.settings.language, KeyPath(SETTINGS, ("language",)))
    chosen, left_out = select(content, wanted)
    places = tuple(one.name for one in content.places.values())
    names = keep(compile_names, "", tuple(content.actors.values()), places)
    limits = chosen.settings.limits
    sound = [keep(prepare, one.path, one, limits, names) for one in chosen.briefings]
    unsound = [keep(prepare, one.path, one, limits, names) for one in content.unsound.briefings]
    profiles, costly = keep(mark_up_profiles, "", tuple(content.all_actors()), limits)
    remarks = find_costly_remarks(content, TERMS)
    index = index_site(chosen, [page for page, _ in sound if page], keep)
    adrift = chain.from_iterable(problems for _, problems in (*sound, *unsound))
    pages = [page for page, _ in (*sound, *unsound) if page]
    dead = check_links(pages, frozenset(file.path for file in files))
    references = (
        *chain.from_iterable(keep(references_in_body, page.briefing.path, page) for page in pages),
        *references_in_profiles(chosen.all_actors(), profiles),
        *references_in_remarks(chosen, TERMS),
    )
    attachments, refused = read_attachments(site, references, keep)
    told = (*unreadable, *mistaken, *contradictory, *unworded, *costly, *remarks, *adrift, *dead, *refused)
    return Checked(index, words, left_out, profiles, attachments, place(told, texts, keep), texts)


def plan(
    site: Path, wanted: Wanted, base_url: str | None = None, *, show_body: bool = False, keep: Keep = afresh
) -> SitePlan:
    """Check the site and get ready to plan its pages; each view is made when it is first asked for.

    `show_body` shows source texts whole whatever their rights: for the editor's own eyes, never to be published.
    """
    checked = check(site, wanted, base_url, keep)
    edition = Edition(
        profiles=checked.profiles,
        line=inline_html,
        show_body=show_body,
        today=wanted.today,
        outlines=name_countries(read_outlines(), checked.words.language) if checked.index.content.places else None,
        words=checked.words,
        attachments=checked.attachments,
    )
    return SitePlan(checked, catalogue_of(checked.index, edition), find_theme(site))


def build(site: Path, wanted: Wanted, base_url: str | None = None) -> Built:
    """Render the whole site in memory; writing it is `generator.publishing.write.publish`."""
    planned = plan(site, wanted, base_url)
    checked, catalogue, theme = planned.checked, planned.catalogue, planned.theme
    pages = tuple(plan_pages(catalogue))
    rendered, failed = render(pages, make_environment(theme, checked.words))
    exported = export_site(catalogue, pages)
    assets = gather_assets(theme, catalogue.settings.theme)
    to_index = tuple(documents_to_index(catalogue))
    return Built(checked, (*rendered, *exported, *assets), to_index, (*checked.problems, *failed))
