"""Laws of repair, on whole sites: it settles, a repaired page checks clean, and no body is ever touched."""

import re
from collections.abc import Iterator
from random import Random

import pytest

from generator.anchoring.locate import Page
from generator.anchoring.quoting import shortest_at
from generator.anchoring.text.folding import fold
from generator.annotations.at import write_at
from generator.model.spans import Span
from tests.simulation.edits import edit
from tests.simulation.texts import Language, as_text
from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite

PAGE = "content/briefings/made-up.md"
QUOTED = range(30, 280, 50)
FRONT = """
-- content/briefings/made-up.md --
---
title: Made up
source: gazette
notes:
{notes}
---
{body}
"""


def _notes(words: list[str], space: str) -> Iterator[str]:
    text, places = as_text(words, space)
    page = Page(fold(text))
    for number, first in enumerate(QUOTED):
        at = write_at(shortest_at(page, Span(places[first][0], places[first + 1 + number][1])))
        yield f"  - {{at: {at}, note: Number {number}.}}"


def _body(page: str) -> str:
    return page.split("---\n", 2)[2]


@pytest.mark.parametrize(
    ("script", "seed"), [("latin", 1), ("cyrillic", 2), ("arabic", 3), ("thai", 4), ("chinese", 5)]
)
def test_repair_settles_and_what_it_repaired_checks_clean(site: MakeSite, script: str, seed: int) -> None:
    random = Random(seed)
    language = Language(script, random)
    words = [word.strip("(“”)") for word in language.words(300, random)]
    edited_words = edit(words, 0, 300, rate=0.06, elsewhere=0, spare=words, random=random)
    made = site(BORDER + FRONT.format(notes="\n".join(_notes(words, language.space)), body=language.space.join(words)))
    assert made.check("--strict").exit_code == 0
    body = language.space.join(word.text for word in edited_words)
    made.edit(PAGE, language.space.join(words), body)
    first = made.run("reanchor", "--write")
    repaired = made.read_bytes(PAGE).decode()
    assert _body(repaired).strip() == body
    left = first.output.count("no proposal")
    checked = made.check("--strict")
    assert len(re.findall(r"\bP40[124]\b", checked.output)) == left
    assert (checked.exit_code == 0) == (left == 0)
    again = made.run("reanchor", "--write")
    assert again.output.count("no proposal") == left
    assert "written" not in again.output
    assert made.read_bytes(PAGE).decode() == repaired
