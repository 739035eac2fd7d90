"""A site in another language: no word of the interface is left in English, on any kind of page."""

import json

import pytest

from generator.pages import PAGES
from generator.pages.parts.paging import SOURCES, TERMS
from tests.browser.page_kinds import page_kinds
from tests.catalogues import extract
from tests.sites.agora import long_site
from tests.sites.pseudo import LANGUAGE, untranslated, write_bracketed
from tests.sites.site import Site

EVERYTHING = ("--drafts", "--suggestions")


@pytest.fixture(scope="module")
def agora(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A long site with pages of every kind, in a language that puts brackets around the words of the interface."""
    site = Site(tmp_path_factory.mktemp("agora") / "site")
    site.write(long_site())
    more = {"sources": "{{title: Βίβλος, author: Γ. {}}}", "terms": "{{name: όρος {}, definition: Τι.}}"}
    for path, entry in more.items():
        with (site.folder / "content" / f"{path}.yaml").open("a", encoding="utf-8") as file:
            file.writelines(f"more{number}: {entry.format(number)}\n" for number in range(max(SOURCES, TERMS)))
    write_bracketed(extract(site.folder / "messages.pot"), site.folder / "translations" / f"{LANGUAGE}.po")
    ran = site.build(*EVERYTHING)
    assert ran.exit_code == 0, ran.output
    return site


def test_the_site_has_pages_of_every_kind(agora: Site) -> None:
    kinds = set(page_kinds(agora.folder / "_site"))
    assert {f"page-{kind.name}" for kind in PAGES} | {"page-continued"} <= kinds


def test_no_word_of_the_interface_is_left_in_english(agora: Site) -> None:
    left = {
        said: file.name
        for file in sorted((agora.folder / "_site").rglob("*.html"))
        for said in untranslated(file.read_text())
    }
    assert left == {}


def test_what_scripts_and_feed_readers_show_is_translated_too(agora: Site) -> None:
    index = agora.page("assets/search-index.js")
    entries = json.loads(index.removeprefix("window.postilSearch=").rstrip(";\n"))["entries"]
    assert {kind for _, kind, _, _ in entries} >= {"⟦person⟧", "⟦event⟧", "⟦claim, ⟧⟦denied⟧"}
    assert not [kind for _, kind, _, _ in entries if list(untranslated(kind))]
    feed = json.loads(agora.page("feeds/corrections.json"))
    assert feed["title"] == "⟦Corrections⟧ · Αγορά"
