"""The preview makes a page when somebody asks for it, and nothing twice that did not change."""

from collections.abc import Iterator
from pathlib import Path

from generator.model.edtf import Day
from generator.model.outputs import Planned
from generator.pipeline import SitePlan, Steps, build, plan
from generator.preview.kept import KeptPages
from generator.preview.live import LiveFiles, TriedTemplates
from generator.reading.selection import Wanted
from tests.sites.border import BORDER
from tests.sites.site import Site

WANTED = Wanted(Day(2026, 1, 1))
CROSSING = "content/briefings/crossing.md"


def a_site(tmp_path: Path) -> Site:
    site = Site(tmp_path / "site")
    site.write(BORDER)
    return site


def planned(site: Site, steps: Steps | None = None) -> SitePlan:
    return plan(site.folder, WANTED, steps=steps or Steps())


def test_the_files_of_a_preview_are_those_of_a_build(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    files = LiveFiles(planned(site))
    assert dict(files) == {output.url: output.data for output in build(site.folder, WANTED).outputs}
    assert len(files) == len(set(files))
    assert "no/such.html" not in files


def test_only_the_pages_that_are_asked_for_are_made(tmp_path: Path) -> None:
    made: list[str] = []

    class Noted(SitePlan):
        def pages(self) -> Iterator[Planned]:
            for page in super().pages():
                yield Planned(page.url, page.template, lambda page=page: made.append(page.url) or page.make())  # type: ignore[func-returns-value]

    site = planned(a_site(tmp_path))
    files = LiveFiles(Noted(site.checked, site.catalogue, site.theme, site.environment))
    assert files["briefings/crossing.html"].startswith(b"<!doctype html>")
    assert files["assets/postil.css"]
    assert made == ["briefings/crossing.html"]


def test_kept_pages_are_as_new_ones_after_every_save(tmp_path: Path) -> None:
    site, kept = a_site(tmp_path), KeptPages()
    steps = Steps(read=kept.read, prepare=kept.prepare)
    saves = (
        (CROSSING, "In July 2021 the", "Early in July 2021 the"),
        (CROSSING, "Early in July 2021 the", "In July 2021 the"),
        ("content/actors/rovers.md", "name: River Rovers", "name: New River Rovers"),
        (CROSSING, "title: A crossing", "title: Another crossing"),
    )
    planned(site, steps)
    for path, old, new in saves:
        site.edit(path, old, new)
        assert dict(LiveFiles(planned(site, steps))) == dict(LiveFiles(planned(site)))


def test_a_page_that_did_not_change_is_kept(tmp_path: Path) -> None:
    site, kept = a_site(tmp_path), KeptPages()
    steps = Steps(read=kept.read, prepare=kept.prepare)
    before = {page.briefing.path: page for page in planned(site, steps).checked.index.briefings}
    site.edit(CROSSING, "In July 2021 the", "Early in July 2021 the")
    after = {page.briefing.path: page for page in planned(site, steps).checked.index.briefings}
    assert {path for path in after if after[path] is not before[path]} == {CROSSING}


def test_a_mistake_in_a_template_is_told_until_it_is_mended(tmp_path: Path) -> None:
    site, tried = a_site(tmp_path), TriedTemplates()
    template = site.folder / "templates/pages/event.html"
    template.parent.mkdir(parents=True)
    template.write_text("{{ view.nothing }}")
    for _ in range(2):
        broken = planned(site)
        files = LiveFiles(broken)
        assert [str(problem.code) for problem in tried.problems(broken.theme, files)] == ["P605"]
        event = next(page.url for page in broken.pages() if page.template == "pages/event.html")
        assert b"P605" in files[event]
    template.unlink()
    mended = planned(site)
    assert tried.problems(mended.theme, LiveFiles(mended)) == ()
