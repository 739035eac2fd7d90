"""A page printed to PDF: its words, its notes with their numbers, and where its links lead are all on the paper."""

import io
import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from playwright.sync_api import Page

from tests.browser.page_kinds import page_kinds

pytestmark = pytest.mark.browser

PRINTED = """(element) => {
  const said = (one, side) => {
    const style = getComputedStyle(one, side);
    const attribute = (text) => text.replace(/attr\\(([\\w-]+)\\)/g, (_, name) => `"${one.getAttribute(name) ?? ''}"`);
    return style.display === 'none' || /^(none|normal)$/.test(style.content) ? ''
      : [...attribute(style.content).matchAll(/"([^"]*)"/g)].map((found) => found[1]).join('');
  };
  const words = (one) => {
    if (one.nodeType === 3) return one.data;
    if (one.nodeType !== 1 || getComputedStyle(one).display === 'none') return '';
    return said(one, '::before') + [...one.childNodes].map(words).join('') + said(one, '::after');
  };
  return words(element);
}"""
"""The text of an element as it is printed, with what the stylesheet adds to it."""


def bare(text: str) -> str:
    """Return letters and digits only, ligatures taken apart: paper has line breaks of its own."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text))


def printed(pdf: bytes) -> list[str]:
    """Return the characters of each page of a PDF in the order in which they were drawn."""
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    pages = []
    for page in PDFPage.get_pages(io.BytesIO(pdf)):
        interpreter.process_page(page)
        pages.append(bare("".join(characters(device.get_result()))))
    return pages


def is_printed(words: str, pages: list[str]) -> bool:
    """Tell whether words are on one page, or broken between two: the end of a column is not what is drawn last."""
    words = bare(words)
    return any(words in page for page in pages) or any(
        words[:cut] in one and words[cut:] in following
        for one, following in pairwise(pages)
        for cut in range(1, len(words))
    )


def characters(container: LTContainer) -> Iterator[str]:
    """Yield the characters of a page and of the figures in it."""
    for one in container:
        if isinstance(one, LTChar):
            yield one.get_text()
        elif isinstance(one, LTContainer):
            yield from characters(one)


def addresses(pdf: bytes) -> set[str]:
    """Return the addresses that the links of a PDF lead to."""
    annotations = [
        resolve1(one) for page in PDFPage.get_pages(io.BytesIO(pdf)) for one in resolve1(page.annots or []) or []
    ]
    actions = [resolve1(one["A"]) for one in annotations if "A" in one]
    return {action["URI"].decode() for action in actions if "URI" in action}


@pytest.mark.parametrize("site", ["example", "marsh"])
def test_every_paragraph_and_every_note_with_its_number_is_on_paper(
    page: Page, site: str, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(site)
    for url in sorted(folder.glob("briefings/*.html")):
        page.goto(url.as_uri())
        page.emulate_media(media="print")
        page.locator(".para-link").evaluate_all("all => all.forEach(e => e.remove())")  # drawn where a page breaks
        pages = printed(page.pdf(format="A4"))
        paragraphs = page.locator(".annotated :is(.para, .passage-text > *)").all()
        notes = page.locator(".annotated .note").all()
        assert len(paragraphs) > 1
        assert len(notes) > 1
        for part in (*paragraphs, *notes):
            assert is_printed(part.evaluate(PRINTED), pages), f"{url.name}: {part.inner_text()}"
        for number, note in enumerate(notes, start=1):
            assert re.match(rf"\s*[A-Z]{number}\b", note.locator(".note-back").evaluate(PRINTED))
            assert note.locator(".note-back").bounding_box()


def test_every_link_of_every_kind_of_page_leads_somewhere_on_paper(page: Page, example: Path) -> None:
    for url in page_kinds(example).values():
        page.goto((example / url).as_uri())
        page.emulate_media(media="print")
        links = page.locator("main a[href]:not(svg *)").evaluate_all(
            "all => all.filter(a => a.checkVisibility() && a.getClientRects().length).map(a => a.href)"
        )
        pdf = page.pdf(format="A4")
        elsewhere = {link for link in links if link.split("#")[0] != page.url.split("#")[0]}
        assert elsewhere <= addresses(pdf), url


def test_paper_says_in_words_where_links_to_elsewhere_lead(page: Page, marsh: Path) -> None:
    seen = set()
    for url in ("actors/pell.html", "briefings/marsh.html", "sources/courier.html"):
        page.goto((marsh / url).as_uri())
        page.emulate_media(media="print")
        links = page.locator('main a[rel~="external"]').evaluate_all(
            "all => all.filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))"
        )
        pages = printed(page.pdf(format="A4"))
        for link in links:
            assert is_printed(link.split("#:~:")[0], pages), f"{url}: {link}"
        seen |= set(links)
    assert {"https://pell.example/", "https://courier.example/old-men"} <= seen
