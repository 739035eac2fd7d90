"""The files of a site that nobody has rendered yet: each is made when a browser asks for it, and then kept.

However large the site, a save costs what the pages in front of the editor cost.
"""

from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from threading import RLock

from jinja2 import Environment

from generator.exports import attachments, export_site
from generator.model.outputs import Output, Planned
from generator.model.problems import Problem
from generator.model.translation import Translation
from generator.pages import plan_pages
from generator.publishing.assets import gather_assets
from generator.publishing.render import make_environment, render
from generator.publishing.theme import Theme
from generator.results import SitePlan

_FAILED = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>postil</title></head><body><pre>{}</pre></body></html>
"""


_PAGE = ".html"


class LiveFiles(Mapping[str, bytes]):
    """The files of a planned site by URL path. May be read by several threads.

    A page whose template fails is a page that says so. Pages are planned kind by kind, and other files written one
    after another, until the wanted one is there: whoever counts them, or asks for one that does not exist, waits for
    all.
    """

    def __init__(self, plan: SitePlan, environment: Environment) -> None:
        self._environment = environment
        self._pages: dict[str, Planned] = {}
        self._made: dict[str, bytes] = {}
        self._unplanned = plan_pages(plan.catalogue)
        self._unwritten = self._other_files(plan)
        self._working = RLock()  # taken again by exports, which plan the pages

    def __getitem__(self, url: str) -> bytes:
        if url not in self._made and url.endswith(_PAGE):
            self._plan(url)
        if url not in self._made and url in self._pages:
            self._made[url], _ = self._render(self._pages[url])
        elif url not in self._made:
            self._write(url)
        return self._made[url]

    def __iter__(self) -> Iterator[str]:
        self._plan(None)
        self._write(None)
        yield from {**self._pages, **self._made}

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return True  # every site has a home page

    def try_templates(self) -> tuple[Problem, ...]:
        """Render one page with each template, so that a mistake in one is told at once; return the mistakes."""
        self._plan(None)
        samples = {page.template: page for page in reversed(self._pages.values())}
        problems: dict[Problem, None] = {}
        for page in samples.values():
            self._made[page.url], failed = self._render(page)
            problems |= dict.fromkeys(failed)
        return tuple(problems)

    def _render(self, page: Planned) -> tuple[bytes, tuple[Problem, ...]]:
        outputs, problems = render((page,), self._environment)
        if outputs:
            return outputs[0].data, ()
        told = "\n".join(f"{one.where}: {one.code} {one.message}\n  fix: {one.fix}" for one in problems)
        return _FAILED.format(escape(told)).encode(), problems

    def _other_files(self, plan: SitePlan) -> Iterator[Output]:
        yield from gather_assets(plan.theme, plan.catalogue.settings.theme)
        yield from attachments.write(plan.catalogue, ())  # the pictures of a page do not wait for all pages
        self._plan(None)
        yield from export_site(plan.catalogue, tuple(self._pages.values()))

    def _plan(self, url: str | None) -> None:
        """Plan pages up to the one at `url`; all of them if there is no such page."""
        with self._working:
            while url not in self._pages and (page := next(self._unplanned, None)) is not None:
                self._pages[page.url] = page

    def _write(self, url: str | None) -> None:
        """Write other files up to the one at `url`; all of them if there is no such file."""
        with self._working:
            while url not in self._made and (output := next(self._unwritten, None)) is not None:
                self._made[output.url] = output.data


def watched_environment(theme: Theme, words: Translation) -> Environment:
    """Return an environment that notices when a template is saved."""
    return make_environment(theme, words, watched=True)


class TriedTemplates:
    """Tries a site's templates whenever one of them was changed, and remembers what is wrong with them."""

    def __init__(self) -> None:
        self._saved: dict[Path, int] = {}
        self._problems: tuple[Problem, ...] = ()

    def problems(self, theme: Theme, files: LiveFiles) -> tuple[Problem, ...]:
        """Return the mistakes in the theme's templates as they are on disk."""
        saved = {file: file.stat().st_mtime_ns for folder in theme.templates for file in folder.rglob("*.html")}
        if saved != self._saved:
            self._saved, self._problems = saved, files.try_templates()
        return self._problems
