"""From a fact to the words it rests on: by a click, by the browser's own search, and by a link that quotes them."""

import random
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PAGES = 10
FACT = re.compile(r"<main.*", re.DOTALL), re.compile(r'href="([^"]*#ann-[^"]*)"')
BRIEFING = "briefings/between-kabul-and-dushanbe.html"

QUOTES = """() => {
  const between = (one, other) => {
    const range = document.createRange();
    range.setStartAfter(one);
    range.setEndBefore(other);
    return range.toString();
  };
  const quotes = {};
  for (const mark of document.querySelectorAll('.annotated .hl')) {
    const runs = quotes[mark.dataset.ann] ??= [];
    const last = runs.at(-1)?.at(-1);
    if (last && between(last, mark) === '') runs.at(-1).push(mark);
    else runs.push([mark]);
  }
  return Object.values(quotes).flat().map((run) => run.map((mark) => mark.textContent).join('').replace(/\\s+/g, ' '));
}"""
"""The words of each annotation, one text for each place where it stands, marks joined that follow one another."""


def fact_links(folder: Path) -> dict[str, list[str]]:
    """Return for each page the addresses of the words that its facts rest on, in order and each once."""
    found = {}
    for file in sorted(folder.rglob("*.html")):
        main = FACT[0].search(file.read_text(encoding="utf-8"))
        links = list(dict.fromkeys(FACT[1].findall(main[0]))) if main else []
        if links:
            found[file.relative_to(folder).as_posix()] = links
    return found


def chosen(folder: Path, seed: int) -> Iterator[tuple[str, str]]:
    """Yield page and link of all facts on ten pages, the same ten for a seed."""
    links = fact_links(folder)
    assert len(links) >= PAGES
    for url in random.Random(seed).sample(sorted(links), PAGES):
        yield from ((url, link) for link in links[url])


@pytest.mark.parametrize("seed", [20230327])
@pytest.mark.parametrize("site", ["example", "marsh"])
def test_a_click_on_a_fact_leads_to_its_highlighted_words(
    page: Page, site: str, seed: int, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(site)
    followed = 0
    for url, link in chosen(folder, seed):
        page.goto((folder / url).as_uri())
        fact = page.locator(f'main a[href="{link.replace("&amp;", "&")}"]:not(svg *)').first
        quoted = fact.evaluate("(a) => a.matches('.quoted-words') ? a.textContent : ''")
        fact.click()
        target = unquote(link.split("#")[1].split(":~:")[0])
        words = page.locator(f'[id="{target}"]')
        expect(words).to_be_in_viewport()
        assert urlsplit(page.url).path.endswith(urlsplit(link).path.rsplit("/", 1)[-1])
        assert words.evaluate("(e) => e.matches('mark.hl, .note')"), f"{url} -> {link}"
        expect(words).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
        marks = page.locator(f'.hl[data-ann="{target.removeprefix("ann-")}"]').all_inner_texts()
        assert not quoted or "".join(quoted.split()) in "".join("".join(marks).split()), f"{url} -> {link}"
        followed += 1
    assert followed >= PAGES


def test_the_browsers_search_finds_every_highlighted_quote(page: Page, example: Path) -> None:
    page.goto((example / BRIEFING).as_uri())
    quotes = page.evaluate(QUOTES)
    assert len(quotes) > 50
    for quote in quotes:
        page.evaluate("getSelection().removeAllRanges()")
        assert page.evaluate("(words) => find(words, true, false, true)", quote), quote
        assert page.evaluate("getSelection().toString()").split() == quote.split()


@pytest.mark.parametrize(("site", "url"), [("example", BRIEFING), ("marsh", "briefings/marsh.html")])
def test_a_link_that_quotes_the_words_scrolls_to_them_without_their_id(
    page: Page, site: str, url: str, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(site)
    page.set_viewport_size({"width": 1280, "height": 240})
    page.goto((folder / url).as_uri())
    links = page.locator('.annotated .note-back[href*=":~:text="]').evaluate_all(
        "all => all.map(a => a.getAttribute('href'))"
    )
    assert len(links) > 10
    for link in links:
        target, directive = link[1:].split(":~:")
        page.goto("about:blank")
        page.goto(f"{(folder / url).as_uri()}#:~:{directive}")
        expect(page.locator(f'[id="{unquote(target)}"]'), directive).to_be_in_viewport()
