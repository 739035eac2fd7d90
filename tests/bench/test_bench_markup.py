"""What Markdown costs: an article, a note, and what the estimate of a text's cost costs itself."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.markup.convert import inline_html, mark_up_text
from generator.markup.cost import survey
from generator.markup.rendering import render_body
from generator.model.settings import Limits

Benchmark = Callable[..., Any]

SENTENCE = "The council met *again* in the [old town](https://example.org) and left nothing settled there. "
ARTICLE = "\n\n".join(["## A heading"] + [SENTENCE * 8] * 10)
"""About 1,200 words in ten paragraphs."""

HARD = ["[", "<![CDATA[", "[a](", "``a`", "*b* ", "word ", "a\n=\n", "- a\n", "a\n\n", "\\"]


def test_an_article(benchmark: Benchmark) -> None:
    html, _ = benchmark(mark_up_text, ARTICLE, "a.md", 1, Limits())

    assert html.count("<p ") == 10


def test_a_note(benchmark: Benchmark) -> None:
    assert benchmark(inline_html, "Same *man* as earlier in the [paragraph](#p1).").startswith("Same <em>")


def test_the_estimate_of_an_articles_cost(benchmark: Benchmark) -> None:
    assert len(benchmark(survey, ARTICLE)) == 11


@pytest.mark.parametrize("piece", HARD, ids=repr)
def test_2000_characters_of_what_is_hard_to_convert(benchmark: Benchmark, piece: str) -> None:
    text = (piece * 2000)[:2000]
    benchmark.extra_info["estimated_milliseconds"] = sum(p.microseconds for p in survey(text)) / 1000  # type: ignore[attr-defined]

    benchmark.pedantic(render_body, args=(text,), rounds=1)  # type: ignore[attr-defined]
