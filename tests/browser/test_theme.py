"""What a site sets in `theme:`, as a browser paints it: in both schemes, on paper, and at every width."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.sites.border import BORDER
from tests.sites.site import Site

pytestmark = pytest.mark.browser

THEME = """\
theme:
  colours: {paper: {light: "#f4fbff", dark: "#001018"}, ink: {light: "#000000"}}
  fonts: {serif: [monospace]}
  text_width: %s
"""


@pytest.fixture
def themed(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The border site with a theme; the test's parameter is the width of its text."""
    site = Site(tmp_path / "site")
    width = getattr(request, "param", "30rem")
    site.write(BORDER.replace("title: Border notes\n", f"title: Border notes\n{THEME % width}"))
    built = site.build()
    assert built.exit_code == 0, built.output
    return site.folder / "_site"


def painted(page: Page, name: str) -> str:
    return str(page.evaluate(f"getComputedStyle(document.documentElement).{name}"))


def test_colours_follow_the_scheme_and_paper_is_white(page: Page, themed: Path) -> None:
    page.goto((themed / "index.html").as_uri())
    page.emulate_media(color_scheme="light")
    assert (painted(page, "backgroundColor"), painted(page, "color")) == ("rgb(244, 251, 255)", "rgb(0, 0, 0)")
    assert painted(page, "fontFamily") == "monospace"
    page.emulate_media(color_scheme="dark")
    assert (painted(page, "backgroundColor"), painted(page, "color")) == ("rgb(0, 16, 24)", "rgb(236, 232, 223)")
    page.emulate_media(media="print", color_scheme="dark")
    assert (painted(page, "backgroundColor"), painted(page, "color")) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)")


@pytest.mark.parametrize("themed", ["24rem", "34rem", "44rem"], indirect=True)
@pytest.mark.parametrize("width", [320, 390, 700, 960, 1000, 1215, 1216, 1440])
def test_text_of_any_width_leaves_room_for_its_notes(page: Page, themed: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto((themed / "briefings" / "crossing.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    text, notes = (page.locator(one).first.bounding_box() for one in (".passage-text", ".annotated .notes"))
    assert text and notes
    beside = notes["x"] >= text["x"] + text["width"]
    assert beside == (width >= 960)
    assert not beside or notes["y"] <= text["y"] + 1
