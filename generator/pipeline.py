"""The whole build on one screen: every stage by name, in the order in which the data travels.

The stages do not know one another; they speak the model's records and meet here. Each returns its value and a list of
problems; a page with errors drops out, and the problems of all stages are reported together.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.anchoring.anchor import anchor
from generator.anchoring.names import NameMatcher, compile_names, find_names
from generator.anchoring.visible import read_visible
from generator.indexing.site_index import index_site
from generator.markup.convert import mark_up
from generator.model.briefings import AnchoredBriefing, Briefing
from generator.model.content import Content
from generator.model.outputs import Output
from generator.model.problems import Problem
from generator.model.site import SiteIndex
from generator.pages import plan_pages
from generator.publishing.assets import gather_assets
from generator.publishing.render import make_environment, render
from generator.publishing.theme import find_theme
from generator.reading.positions import place
from generator.reading.records import read_content
from generator.reading.rules import check_rules
from generator.reading.selection import LeftOut, Wanted, select
from generator.reading.walk import walk


@dataclass(frozen=True, slots=True)
class Checked:
    """A site read, anchored and indexed. `texts` are the files' texts by path, for excerpts."""

    index: SiteIndex
    left_out: LeftOut
    problems: tuple[Problem, ...]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Built:
    """A site rendered: `outputs` are the files to publish, unless `problems` holds an error."""

    checked: Checked
    outputs: tuple[Output, ...]
    problems: tuple[Problem, ...]


def check(site: Path, wanted: Wanted, base_url: str | None = None) -> Checked:
    """Read the folder `site` and say everything that is wrong with the pages that are `wanted`."""
    files, unreadable = walk(site)
    content, unreadable_content, texts = read_content(files)
    contradictions = check_rules(content)
    if base_url is not None:
        content = replace(content, settings=replace(content.settings, base_url=base_url))
    chosen, left_out = select(content, wanted)
    names = compile_names(chosen.actors.values())
    prepared = [prepare(briefing, chosen, names) for briefing in chosen.briefings]
    index = index_site(chosen, [page for page, _ in prepared if page])
    problems = (
        *unreadable,
        *unreadable_content,
        *contradictions,
        *(p for _, found in prepared for p in found),
    )
    return Checked(index, left_out, place(problems, texts), texts)


def prepare(
    briefing: Briefing, content: Content, names: NameMatcher
) -> tuple[AnchoredBriefing | None, tuple[Problem, ...]]:
    """Take one page from Markdown to anchored HTML; None if its body cannot be converted."""
    page, costly = mark_up(briefing, content.settings.limits)
    if page is None:
        return None, costly
    visible = read_visible(page.html)
    anchored, lost = anchor(page, visible, find_names(visible.text, names, cast=briefing.cast, off=briefing.names_off))
    return anchored, (*costly, *lost)


def build(site: Path, wanted: Wanted, base_url: str | None = None) -> Built:
    """Render the whole site in memory; writing it is `generator.publishing.write.publish`."""
    checked = check(site, wanted, base_url)
    theme = find_theme(site)
    pages, failed = render(plan_pages(checked.index), make_environment(theme))
    return Built(checked, (*pages, *gather_assets(theme)), (*checked.problems, *failed))
