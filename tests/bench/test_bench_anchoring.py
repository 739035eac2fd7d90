"""What anchoring costs: a page of 1,200 words with 40 annotations, and a page of 100 KB that was edited."""

from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from generator.anchoring.anchor import anchor
from generator.anchoring.following.reanchor import follow, reanchor
from generator.anchoring.locate import Page, locate, page_of
from generator.anchoring.lost import lost
from generator.anchoring.marks import Highlight
from generator.anchoring.text.folding import fold
from generator.anchoring.text.visible import read_visible
from generator.anchoring.weave import weave
from generator.annotations.at import parse_at
from generator.annotations.event import Event
from generator.model.annotations import Annotation
from generator.model.briefings import Briefing, HtmlBriefing
from generator.model.problems import KeyPath
from generator.model.spans import Span
from tests.simulation.texts import Language, as_text

WORDS = 1200
ANNOTATIONS = 40


def _paragraphs(count: int, script: str = "latin") -> tuple[str, list[str]]:
    """Return HTML of so many words, and quotes of three words spread over it."""
    random = Random(7)
    language = Language(script, random)
    words = language.words(count, random)
    paragraphs = [words[start : start + 80] for start in range(0, count, 80)]
    html = "".join(
        f"<p>{language.space.join([*part[:9], '<em>' + part[9] + '</em>', *part[10:-1]])} “A&nbsp;end”.</p>\n"
        for part in paragraphs
    )
    starts = random.sample(range(0, count - 80, 20), min(ANNOTATIONS, (count - 80) // 20))
    return html, [language.space.join(words[start + 12 : start + 16]).rstrip(".") for start in starts]


def _page() -> HtmlBriefing:
    html, quotes = _paragraphs(WORDS)
    annotations = tuple(
        Annotation(
            "event", f"e{number}", ("events", number), parse_at(quote), (("events", number, "at"),), Event("e", "x")
        )
        for number, quote in enumerate(quotes)
    )
    return HtmlBriefing(Briefing("a.md", "a", "A", "", 1, annotations=annotations), html)


def test_read_visible(benchmark: BenchmarkFixture) -> None:
    html, _ = _paragraphs(WORDS)
    assert benchmark(read_visible, html).text


def test_fold(benchmark: BenchmarkFixture) -> None:
    text = read_visible(_paragraphs(WORDS)[0]).text
    assert benchmark(fold, text).text


def test_locate_all(benchmark: BenchmarkFixture) -> None:
    html, quotes = _paragraphs(WORDS)
    page = page_of(read_visible(html))
    selectors = [selector for quote in quotes for selector in parse_at(quote)]
    assert benchmark(lambda: [locate(page, selector) for selector in selectors])


def test_weave(benchmark: BenchmarkFixture) -> None:
    visible = read_visible(_paragraphs(WORDS)[0])
    step = len(visible.text) // ANNOTATIONS
    highlights = [
        Highlight(f"e{number}", (Span(number * step, number * step + 60),), "hl hl-event", "<a></a>")
        for number in range(ANNOTATIONS - 1)
    ]
    assert benchmark(weave, visible, highlights)


def test_the_whole_stage(benchmark: BenchmarkFixture) -> None:
    page = _page()
    assert benchmark(lambda: anchor(page, read_visible(page.html)))[1] == ()


@pytest.mark.parametrize("script", ["latin", "arabic", "thai", "chinese"])
def test_follow_in_100_kb(benchmark: BenchmarkFixture, script: str) -> None:
    random = Random(3)
    language = Language(script, random)
    words = language.words(16_000, random)
    while len(language.space.join(words).encode()) > 100_000:
        words = words[: len(words) * 9 // 10]
    half = len(words) // 2
    text, places = as_text(words, language.space)
    edited, _ = as_text([*words[:200], "x", *words[202 : half + 1], "y", *words[half + 2 :], "z"], language.space)
    old, new = Page(fold(text)), Page(fold(edited))
    assert benchmark(follow, old, Span(places[half][0], places[half + 3][1]), new)


def test_nearest_in_100_kb(benchmark: BenchmarkFixture) -> None:
    random = Random(3)
    language = Language("latin", random)
    words = language.words(16_000, random)
    page = Page(fold(" ".join(words)))
    (selector,) = parse_at(" ".join([*words[8000:8003], "Zzz", *words[8004:8006]]))
    location = locate(page, selector)
    assert benchmark(lost, page, selector, location, KeyPath("a.md", ("events", 0, "at"))).fix


def test_reanchor_without_the_old_text_in_100_kb(benchmark: BenchmarkFixture) -> None:
    random = Random(3)
    language = Language("latin", random)
    words = language.words(16_000, random)
    page = Page(fold(" ".join(words)))
    (selector,) = parse_at(" ".join([*words[8000:8003], "Zzz", *words[8004:8008]]))
    assert benchmark(reanchor, page, selector)
