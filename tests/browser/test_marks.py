"""Highlighted words and their letters where browsers draw them otherwise: in forced colours, in two directions."""

import itertools
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.sites.site import Site

pytestmark = pytest.mark.browser

TWO_WAYS = """\
-- content/site.yaml --
title: Two ways
-- content/actors/nato.md --
---
name: NATO
kind: organisation
---
-- content/actors/nur.md --
---
name: نور
kind: person
---
-- content/briefings/page.md --
---
title: Two ways
author: Me
date: 2024-01-01
language: LANGUAGE
cast: [nato, nur]
---
WORDS
"""
COVERED = """() => {
  const rects = [];
  const walker = document.createTreeWalker(document.querySelector('.annotated .para'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      rects.push([word[0], range.getBoundingClientRect()]);
    }
  }
  return [...document.querySelectorAll('.annotated .para .badge')].flatMap((badge) => {
    const { x, y, width, height } = badge.getBoundingClientRect();
    const [left, right, middle] = [x + width / 2 - 4, x + width / 2 + 4, y + height / 2];
    return rects.filter(([, r]) => left < r.right && right > r.left && middle > r.top && middle < r.bottom)
      .map(([word]) => word);
  });
}"""
"""The words that a letter lies on."""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fa", "امروز NATO در بندر بود و نور رفت. سپس NATO بازگشت."),
        ("fa", "ناوگان NATO Fleet One در بندر بود و نور رفت. NATO"),
        ("en", "Today NATO met نور in the harbour, and NATO left."),
        ("en", "نور and NATO"),
    ],
)
def test_no_letter_lies_on_a_word(page: Page, tmp_path: Path, language: str, words: str) -> None:
    made = Site(tmp_path)
    made.write(TWO_WAYS.replace("LANGUAGE", language).replace("WORDS", words))
    built = made.build()
    assert built.exit_code == 0, built.output
    page.goto((tmp_path / "_site/briefings/page.html").as_uri())
    assert page.locator(".annotated .para .badge").count() >= 2
    assert page.evaluate(COVERED) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_highlighted_words_can_be_read_in_forced_colours(browser: Browser, marsh: Path, scheme: str) -> None:
    context = browser.new_context(forced_colors="active", color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto((marsh / "briefings/marsh.html").as_uri())
    ink = page.locator("body").evaluate("(e) => getComputedStyle(e).color")
    paper = page.locator("html").evaluate("(e) => getComputedStyle(e).backgroundColor")
    assert ink != paper
    colours = page.locator(".annotated .hl").evaluate_all("all => all.map(e => getComputedStyle(e).color)")
    assert set(colours) == {ink}
    page.goto((marsh / "network.html").as_uri())
    assert page.locator(".edge line").first.evaluate("(e) => getComputedStyle(e).stroke") == ink
    assert page.locator(".edge text").first.evaluate("(e) => getComputedStyle(e).fill") == ink
    context.close()


@pytest.mark.parametrize("width", [960, 1060, 1216, 1280])
def test_the_text_does_not_wait_for_the_notes_beside_it(page: Page, example: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for file in sorted(example.glob("briefings/*.html")):
        page.goto(file.as_uri())
        tops = page.locator(".annotated :is(.passage-text, .notes-if-wide, .notes-below)").evaluate_all(
            """all => all.filter(e => getComputedStyle(e).float !== "inline-end")
              .map(e => [e.getBoundingClientRect().top, e.getBoundingClientRect().bottom])"""
        )
        assert len(tops) > 10
        assert max(after[0] - before[1] for before, after in itertools.pairwise(tops)) < 100, file.name


@pytest.mark.parametrize("width", [390, 640, 980, 1280])
def test_a_letter_stands_in_the_line_in_which_its_words_end(page: Page, example: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for file in sorted(example.glob("briefings/*.html")):
        page.goto(file.as_uri())
        apart = page.locator(".annotated .hl:has(+ .badge)").evaluate_all(
            """all => all.map(mark => {
              const end = [...mark.getClientRects()].at(-1), letter = mark.nextElementSibling.getBoundingClientRect();
              return Math.abs((letter.top + letter.bottom - end.top - end.bottom) / 2);
            })"""
        )
        assert len(apart) > 10
        assert max(apart) < 15, file.name
