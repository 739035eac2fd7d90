"""Full-text search in a browser: under the policy of page and host, at a domain's root and in a sub-path."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.serving import host_headers, served
from tests.sites.border import BORDER
from tests.sites.site import Site

pytestmark = pytest.mark.browser

TEXT = "".join(f"\n\nParagraph {number} is about the weather and about nothing else." for number in range(3, 40))
STORY = f"{TEXT}\n\nThe gauge fell. On Sunday a heron-grey barge, moored near the sluice & sunk, rose again.\n"


@pytest.fixture(scope="module")
def searchable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = Site(tmp_path_factory.mktemp("searchable"))
    site.write(BORDER.replace("title: Border notes\n", "title: Border notes\nsearch: {full_text: true}\n"))
    site.edit("content/briefings/crossing.md", "in about August.\n", f"in about August.{STORY}")
    built = site.build()
    assert built.exit_code == 0, built.output
    return site.folder / "_site"


def listen(page: Page) -> tuple[list[str], list[str]]:
    """Return lists that fill with what the page says on its console and what it asks for."""
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: asked.append(request.url))
    return said, asked


@pytest.mark.parametrize("in_folder", [False, True], ids=["root", "sub-path"])
@pytest.mark.parametrize("with_headers", [False, True], ids=["no headers", "its headers"])
def test_a_word_of_no_annotation_is_found_and_opens_at_its_sentence(
    page: Page, searchable: Path, in_folder: bool, with_headers: bool
) -> None:
    said, asked = listen(page)
    headers = host_headers(searchable) if with_headers else {}
    with served(searchable.parent if in_folder else searchable, headers) as address:
        root = f"{address}{searchable.name}/" if in_folder else address
        page.goto(f"{root}search.html?q=barge")
        hit = page.locator(".full-text .search-results a")
        expect(hit).to_have_count(1)
        expect(hit).to_have_text(
            "On Sunday a heron-grey barge, moored near the sluice & sunk, rose again.", use_inner_text=True
        )
        expect(hit.locator("b")).to_have_text("barge,")
        hit.click()
        page.wait_for_url("**/briefings/crossing.html#p*")
        expect(page.get_by_text("a heron-grey barge")).to_be_in_viewport()
        assert page.evaluate("location.hash") == "#p40"  # the text directive is the browser's and not the page's
        assert [url for url in asked if not url.startswith(root)] == []
    assert said == []


def test_what_is_typed_is_found_as_it_is_typed_and_what_is_deleted_is_forgotten(page: Page, searchable: Path) -> None:
    with served(searchable, host_headers(searchable)) as address:
        page.goto(f"{address}search.html")
        section = page.locator(".full-text")
        expect(section).to_be_hidden()
        box = page.locator(".search input")
        box.fill("weather")
        expect(section.locator(".search-results li")).to_have_count(3)  # three sentences of the one page
        expect(section.locator(".search-count")).to_contain_text("1")
        box.fill("zanzibarine")
        expect(section.locator(".search-results li")).to_have_count(0)
        box.fill("")
        expect(section).to_be_hidden()


def test_from_a_disk_names_are_found_and_the_engine_is_not_asked_for(page: Page, searchable: Path) -> None:
    said, asked = listen(page)
    page.goto(f"{(searchable / 'search.html').as_uri()}?q=rovers")
    expect(page.locator("ol.search-results").first.get_by_role("link", name="River Rovers", exact=True)).to_be_visible()
    expect(page.locator(".full-text")).to_be_hidden()
    assert said == []
    assert not [url for url in asked if "pagefind" in url]
