"""The pages as HTML: every link leads somewhere, nothing is inline, and hostile content is inert."""

import posixpath
import re
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from generator.annotations import TYPES
from generator.annotations.note import Note
from generator.model.entities import Name, Source
from generator.model.settings import Settings
from generator.pages import PAGES
from generator.pages.notes import NOTES
from tests.unit.pages.sample import ROOT, Page, Said, actor, claim, event, harbour, mention, rendered, site

ASSETS = {"assets/postil.css", "assets/postil.js", "assets/icon.svg"}


class Elements(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.all.append((tag, dict(attrs)))

    def values(self, name: str) -> list[str]:
        return [attributes[name] or "" for _, attributes in self.all if name in attributes]


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return rendered(harbour())


def test_every_link_leads_to_a_page_and_to_something_on_it(pages: dict[str, str]) -> None:
    ids = {url: set(Elements(html).values("id")) for url, html in pages.items()}
    broken = []
    for url, html in pages.items():
        for link in (*Elements(html).values("href"), *Elements(html).values("src")):
            path, _, fragment = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(url), unquote(path))) if path else url
            if target not in pages.keys() | ASSETS or (
                fragment and unquote(fragment).split(":~:")[0] not in ids[target]
            ):
                broken.append((url, link))
    assert broken == []


def test_every_label_and_popover_that_is_pointed_at_is_on_the_page(pages: dict[str, str]) -> None:
    for url, html in pages.items():
        elements = Elements(html)
        wanted = {*elements.values("aria-labelledby"), *elements.values("popovertarget")}
        assert wanted <= set(elements.values("id")), url


def test_no_id_stands_twice_on_a_page(pages: dict[str, str]) -> None:
    for url, html in pages.items():
        ids = Elements(html).values("id")
        assert len(ids) == len(set(ids)), url


def test_nothing_is_inline_and_nothing_is_fetched_from_elsewhere(pages: dict[str, str]) -> None:
    for url, html in pages.items():
        elements = Elements(html)
        assert not elements.values("style"), url
        assert not [name for _, attributes in elements.all for name in attributes if name.startswith("on")], url
        assert all(link.endswith("assets/postil.js") for link in elements.values("src")), url
        assert "default-src 'none'" in html, url


def test_badges_hold_no_text(pages: dict[str, str]) -> None:
    found = re.findall(r'class="badge [^>]*>(.*?)</(?:a|button)>', pages["briefings/harbour.html"])
    assert found
    assert set(found) == {""}


def test_claims_say_their_status_in_words(pages: dict[str, str]) -> None:
    assert re.search(r"Denied</span> by\s+<a[^>]*>Ada Reed", pages["briefings/harbour.html"])


@pytest.mark.parametrize("kind", [kind.kind for kind in TYPES if kind.kind != "mention"])
def test_every_annotation_type_has_a_note_and_its_template(kind: str) -> None:
    assert kind in NOTES
    assert (ROOT / "templates" / "annotations" / f"{kind}.html").is_file()


@pytest.mark.parametrize("name", [kind.name for kind in PAGES])
def test_every_page_kind_has_its_template(name: str) -> None:
    assert (ROOT / "templates" / "pages" / f"{name}.html").is_file()


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}'


def hostile_pages() -> dict[str, str]:
    said = (
        mention("ada", "Ada"),
        event("e", "one", "2020", who=("ada",), what=HOSTILE),
        claim("c", "two", what=HOSTILE, topic=HOSTILE, by="ada"),
        Said("note", "n", "three", Note(HOSTILE, sic=HOSTILE)),
    )
    page = Page(
        "p",
        ("Ada one two three.",),
        said,
        {"title": HOSTILE, "summary": HOSTILE, "author": HOSTILE, "topics": (HOSTILE,), "source": "s"},
    )
    link = ("home", "javascript:alert(1)")
    ada = actor("ada", HOSTILE, Name(HOSTILE), summary=HOSTILE, profile=HOSTILE, links=(link, ("x", HOSTILE)))
    source = Source("s", title=HOSTILE, author=HOSTILE, publisher=HOSTILE, url="javascript:alert(1)", note=HOSTILE)
    return rendered(site(page, actors=(ada,), sources=(source,), settings=Settings(title=HOSTILE, description=HOSTILE)))


def test_hostile_content_is_inert_on_every_page() -> None:
    for url, html in hostile_pages().items():
        elements = Elements(html)
        scripts = [attributes.get("type", "") for tag, attributes in elements.all if tag == "script"]
        assert scripts.count("") == 1, url
        assert set(scripts) <= {"", "application/ld+json"}, url
        assert "img" not in [tag for tag, _ in elements.all], url
        assert not [link for link in elements.values("href") if link.lower().startswith("javascript:")], url


def test_template_syntax_in_content_is_shown_as_typed() -> None:
    for url, html in hostile_pages().items():
        assert "49" not in re.sub(r"<[^>]*>", "", html), url
        assert "{{ 7*7 }}" in html, url


PHYSICAL = re.compile(
    r"^\s*(?:left|right|top|bottom|(?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|(?:min-|max-)?(?:width|height)|float:\s*(?:left|right)|text-align:\s*(?:left|right))\s*:",
    re.MULTILINE,
)


@pytest.mark.parametrize("sheet", sorted((ROOT / "static" / "css").glob("*.css")), ids=lambda path: path.name)
def test_the_stylesheet_knows_no_left_and_right(sheet: object) -> None:
    assert PHYSICAL.findall(sheet.read_text()) == []  # type: ignore[attr-defined]
