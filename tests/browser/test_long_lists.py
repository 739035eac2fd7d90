"""Lists that are too long for one page: what a reader chose on one of their pages holds on the others."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.sites.site import Site

pytestmark = pytest.mark.browser

COUNT = 320


@pytest.fixture(scope="session")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of 320 events of two kinds, and of as many relations in the years from 1950 to 2009."""
    made = Site(tmp_path_factory.mktemp("long"))
    events = "".join(
        f'  - {{id: e{n}, date: {1990 + n % 32}-{n % 12 + 1:02d}, at: "w{n}x", kind: {kind}, what: E{n}}}\n'
        for n in range(COUNT)
        for kind in ("war" if n % 32 < 10 else "peace",)
    )
    relations = "".join(
        f'  - {{rel: a{n % 19} supports a{n % 19 + 1}, when: {1950 + n % 60}, id: r{n}, at: "w{n}x"}}\n'
        for n in range(COUNT)
    )
    actors = "".join(f"-- content/actors/a{n}.md --\n---\nname: Actor {n}\nkind: person\n---\n" for n in range(20))
    made.write(
        "-- content/site.yaml --\ntitle: Long\nlimits: {seconds: 60}\n-- content/briefings/p.md --\n"
        f"---\ntitle: P\nauthor: Me\ndate: 2024-01-01\nevents:\n{events}relations:\n{relations}---\n"
        + "".join(f"w{n}x" + (".\n\n" if n % 20 == 19 else " ") for n in range(COUNT))
        + f"\n{actors}"
    )
    built = made.build()
    assert built.exit_code == 0, built.output
    return made.folder / "_site"


def test_a_filter_goes_along_to_the_other_parts_of_a_timeline(page: Page, long: Path) -> None:
    page.goto((long / "timeline.html").as_uri())
    page.get_by_label("Kind").select_option("war")
    page.locator(".periods").get_by_role("link", name="1990s").click()
    page.wait_for_url("**/timeline/1990s.html?kind=war")
    expect(page.get_by_label("Kind")).to_have_value("war")
    expect(page.locator(".event:visible")).to_have_count(100)
    page.locator(".periods").get_by_role("link", name="2000s").click()
    expect(page.get_by_label("Kind")).to_have_value("war")
    expect(page.locator(".event:visible")).to_have_count(0)
    expect(page.locator(".filter-result")).to_have_text("0 of 100 events")
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".event:visible")).to_have_count(100)
    page.locator(".periods").get_by_role("link", name="1990s").click()
    expect(page.locator(".event:visible")).to_have_count(100)
    assert page.url.endswith("/timeline/1990s.html")


def test_each_part_of_a_timeline_tells_how_many_of_its_events_a_filter_keeps(page: Page, long: Path) -> None:
    page.goto((long / "timeline.html").as_uri())
    parts = page.locator(".periods li .quiet")
    expect(parts).to_have_text(["100 events", "100 events", "100 events", "20 events"])
    page.get_by_label("Kind").select_option("war")
    expect(parts).to_have_text(["100 of 100 events", "0 of 100 events", "0 of 100 events", "0 of 20 events"])
    expect(page.locator(".filter-result")).to_have_text("100 of 320 events")
    page.get_by_label("From year").fill("1999")
    expect(parts).to_have_text(["10 of 100 events", "0 of 100 events", "0 of 100 events", "0 of 20 events"])
    page.get_by_role("button", name="Show all").click()
    expect(parts).to_have_text(["100 events", "100 events", "100 events", "20 events"])
    page.goto((long / "timeline/2000s.html").as_uri() + "?kind=peace&to=2000")
    expect(parts).to_have_text(["0 of 100 events", "10 of 100 events", "0 of 100 events", "0 of 20 events"])
    expect(page.locator(".filter-result")).to_have_text("10 of 100 events")


def test_the_years_that_a_filter_empties_are_not_offered(page: Page, long: Path) -> None:
    page.goto((long / "timeline/1990s.html").as_uri())
    expect(page.locator(".years a:visible")).to_have_count(10)
    page.get_by_label("From year").fill("1997")
    expect(page.locator(".years a:visible")).to_have_count(3)


def test_the_years_of_a_network_are_those_of_its_whole_table(page: Page, long: Path) -> None:
    page.goto((long / "network.html").as_uri())
    slider = page.get_by_label("In the year")
    assert (slider.get_attribute("min"), slider.get_attribute("max")) == ("1950", "2009")
    slider.fill("2005")
    shown = page.locator("tr.relation:visible").count()
    page.locator(".sheets").first.get_by_role("link", name="2", exact=True).click()
    page.wait_for_url("**/network-2.html?year=2005*")
    slider = page.get_by_label("In the year")
    assert (slider.get_attribute("min"), slider.get_attribute("max")) == ("1950", "2009")
    expect(slider).to_have_value("2005")
    assert shown + page.locator("tr.relation:visible").count() == len(range(2005 - 1950, COUNT, 60))
