"""Two real sites, the example and the shared text as imported, walked through link by link."""

import re
from pathlib import Path

import pytest

from tests.sites.article import EMPTY_SITE
from tests.sites.crawl import (
    Document,
    broken_links,
    broken_references,
    documents,
    outside_requests,
    repeated_ids,
    running_code,
)
from tests.sites.site import Site, run

ROOT = Path(__file__).resolve().parents[2]
TO_WORDS = re.compile(r"briefings/[^/#]+\.html#(?:ann|note)-.+")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The example site of the repository, built elsewhere."""
    folder = tmp_path_factory.mktemp("example")
    built = run("build", "--site", str(ROOT), "--suggestions", "--output", str(folder / "_site"))
    assert built.exit_code == 0, built.output
    return Site(folder)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory, shared_text_path: Path) -> Site:
    """The shared text, imported into an empty site and built with all that the importer suggests."""
    site = Site(tmp_path_factory.mktemp("imported"))
    site.write(EMPTY_SITE)
    assert run("import", str(shared_text_path), "--site", str(site.folder)).exit_code == 0
    built = site.build("--suggestions")
    assert built.exit_code == 0, built.output
    return site


@pytest.fixture(scope="module")
def shared_text_path() -> Path:
    text = ROOT.parent / "shared" / "sources" / "000_2b500f95c8c559aa.txt"
    if not text.is_file():
        pytest.skip(f"the shared source text is not here ({text.name})")
    return text


@pytest.fixture(scope="module", params=["example", "imported"])
def crawled(request: pytest.FixtureRequest) -> Site:
    """Each of the two sites."""
    site: Site = request.getfixturevalue(request.param)
    return site


@pytest.fixture(scope="module")
def pages(crawled: Site) -> dict[str, Document]:
    return documents(crawled)


def test_there_is_something_to_crawl(pages: dict[str, Document]) -> None:
    assert len(pages) > 25
    assert sum(url.startswith("actors/") for url in pages) >= 12


def test_every_link_leads_to_a_page_and_to_a_place_on_it(crawled: Site) -> None:
    assert broken_links(crawled) == []


def test_every_page_can_be_reached_from_the_home_page(pages: dict[str, Document], crawled: Site) -> None:
    reached, ahead = {"404.html"}, ["index.html"]
    while ahead:
        url = ahead.pop()
        if url in pages and url not in reached:
            reached.add(url)
            hrefs = (one.attributes["href"] for one in pages[url].elements if "href" in one.attributes)
            ahead += [target for href in hrefs if (target := _target(url, href))]
    empty = {url for url in pages.keys() - reached if re.search(r"\b0 (terms|places|claims)\b", pages[url].text)}
    assert set(pages) - reached - empty == set(), "only an index of nothing is left out of the navigation"


def _target(url: str, href: str) -> str | None:
    """Return the page that a relative link on `url` leads to."""
    path = href.partition("#")[0]
    if not path or "//" in path or path.startswith("mailto:"):
        return None
    folder = Path("/") / Path(url).parent
    return (folder / path).resolve().relative_to("/").as_posix()


def test_every_page_is_well_formed(pages: dict[str, Document]) -> None:
    assert {url: page.flaws for url, page in pages.items() if page.flaws} == {}


def test_every_id_is_unique_on_its_page_and_every_reference_to_one_holds(pages: dict[str, Document]) -> None:
    for page in pages.values():
        assert repeated_ids(page) == [], page.url
        assert broken_references(page) == [], page.url


def test_nothing_is_fetched_from_another_server(crawled: Site) -> None:
    assert outside_requests(crawled) == []


def test_nothing_runs_or_styles_a_page_but_the_files_of_the_theme(pages: dict[str, Document]) -> None:
    assert [found for page in pages.values() for found in running_code(page)] == []


def test_links_that_lead_out_say_so_and_tell_nobody_where_the_reader_came_from(pages: dict[str, Document]) -> None:
    out = [
        (page.url, one)
        for page in pages.values()
        for one in page.elements
        if one.name == "a" and "//" in one.attributes.get("href", "")
    ]
    assert [one for one in out if "noreferrer" not in one[1].attributes.get("rel", "").split()] == []


@pytest.mark.parametrize(
    ("where", "fact"),
    [
        ("timeline.html", '<li class="event"'),
        ("actors/", '<li class="event"'),
        ("places/", '<li class="event"'),
        ("actors/", "<tr><td>"),
        ("actors/", '<li class="claim '),
        ("events/", '<section class="statement">'),
        ("claims.html", '<li class="claim '),
    ],
)
def test_every_fact_links_to_the_words_it_rests_on(
    crawled: Site, where: str, fact: str, request: pytest.FixtureRequest
) -> None:
    facts = [
        (url, part)
        for url, data in crawled.published().items()
        if url.startswith(where)
        for part in data.decode().split(fact)[1:]
    ]
    if request.node.callspec.params["crawled"] == "example":
        assert facts, "the example has facts of every kind"
    assert [(url, part[:300]) for url, part in facts if not TO_WORDS.search(part.split(fact)[0])] == []


def test_every_annotation_of_a_page_is_highlighted_or_noted(pages: dict[str, Document]) -> None:
    for url, page in pages.items():
        if url.startswith("briefings/"):
            shown = {one.attributes["data-ann"] for one in page.elements if "data-ann" in one.attributes}
            ids = {id_.partition("-")[2] for id_ in page.ids if id_.startswith(("ann-", "note-"))}
            assert shown, url
            assert {one for one in shown if one not in ids} == set(), url
