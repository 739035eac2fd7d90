"""The preview makes a page when somebody asks for it, and nothing twice that did not change."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from generator.model.edtf import Day
from generator.model.keeping import Keep, afresh
from generator.model.outputs import Planned
from generator.pages import plan_pages
from generator.pages.planning.catalogue import Catalogue
from generator.pipeline import build, plan
from generator.preview import live
from generator.preview.kept import Kept
from generator.preview.live import LiveFiles, TriedTemplates, watched_environment
from generator.preview.snapshot import Snapshot
from generator.reading.selection import Wanted
from generator.results import SitePlan
from tests.sites.border import BORDER
from tests.sites.site import Site
from tests.sites.test_attachments import png

WANTED = Wanted(Day(2026, 1, 1))
CROSSING = "content/briefings/crossing.md"


def a_site(tmp_path: Path) -> Site:
    site = Site(tmp_path / "site")
    site.write(BORDER)
    return site


def planned(site: Site, keep: Keep = afresh) -> SitePlan:
    return plan(site.folder, WANTED, keep=keep)


def files_of(plan: SitePlan) -> LiveFiles:
    return LiveFiles(plan, watched_environment(plan.theme, plan.checked.words))


def test_the_files_of_a_preview_are_those_of_a_build(tmp_path: Path) -> None:
    site = a_site(tmp_path)
    files = files_of(planned(site))
    assert dict(files) == {output.url: output.data for output in build(site.folder, WANTED).outputs}
    assert len(files) == len(set(files))
    assert "no/such.html" not in files


def test_only_the_pages_that_are_asked_for_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = planned(a_site(tmp_path))
    pages: list[Planned] = []
    made: list[str] = []

    def noted(catalogue: Catalogue) -> Iterator[Planned]:
        for page in plan_pages(catalogue):
            pages.append(page)
            yield replace(page, make=partial(make, page))

    def make(page: Planned) -> object:
        made.append(page.url)
        return page.make()

    monkeypatch.setattr(live, "plan_pages", noted)
    files = files_of(site)
    assert files["briefings/crossing.html"].startswith(b"<!doctype html>")
    assert files["assets/postil.css"]
    assert made == ["briefings/crossing.html"]
    assert {page.template for page in pages} == {"pages/home.html", "pages/briefing.html"}, "later kinds wait"


def test_files_beside_pages_are_served_as_they_were_saved_last_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "export_site", lambda *_: pytest.fail("a picture waited for the other exports"))
    site, keep = a_site(tmp_path), Kept()
    site.write_bytes("content/briefings/Ford.png", png(16, 9))
    site.write_bytes("content/briefings/unnamed.png", png(16, 9))
    site.edit(CROSSING, "Talks are said", "![The ford](Ford.png)\n\nTalks are said")
    shown = Snapshot().after_build(files_of(planned(site, keep)), "", broken=False)
    assert shown.find("files/briefings/ford.png") == ("image/png", png(16, 9))
    assert b'src="../files/briefings/ford.png"' in shown.files["briefings/crossing.html"]
    site.write_bytes("content/briefings/Ford.png", png(32, 9))
    shown = shown.after_build(files_of(planned(site, keep)), "", broken=False)
    assert shown.find("files/briefings/ford.png") == ("image/png", png(32, 9))
    assert b'width="32"' in shown.files["briefings/crossing.html"]
    (site.folder / "content/briefings/Ford.png").unlink()
    assert [problem.code.code for problem in planned(site, keep).checked.problems] == ["P517"]
    monkeypatch.undo()
    assert shown.find("files/briefings/unnamed.png") is None


def test_a_mistake_in_a_template_is_told_until_it_is_mended(tmp_path: Path) -> None:
    site, tried = a_site(tmp_path), TriedTemplates()
    template = site.folder / "templates/pages/event.html"
    template.parent.mkdir(parents=True)
    template.write_text("{{ view.nothing }}")
    for _ in range(2):
        broken = planned(site)
        files = files_of(broken)
        assert [str(problem.code) for problem in tried.problems(broken.theme, files)] == ["P605"]
        event = next(page.url for page in plan_pages(broken.catalogue) if page.template == "pages/event.html")
        assert b"P605" in files[event]
    template.unlink()
    mended = planned(site)
    assert tried.problems(mended.theme, files_of(mended)) == ()
