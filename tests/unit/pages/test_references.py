"""How a page is cited."""

import json

import pytest

from generator.model.edtf import When, parse
from generator.model.translation import ENGLISH
from generator.pages.parts.references import Work, reference


def work(date: When | None = None, title: str = "A title") -> Work:
    return Work("a-page", title, "A. Author", "The site", date, "https://example.org/a")


def test_a_plain_citation_names_author_title_site_date_and_address() -> None:
    plain = reference(ENGLISH, work(parse("2023-03-27"))).plain
    assert plain == "A. Author. “A title.” The site, 27 March 2023. https://example.org/a"


def test_bibtex_escapes_what_tex_would_read() -> None:
    bibtex = reference(ENGLISH, work(title="50 % of {R&D} costs $1_000")).bibtex
    assert r"title = {{50 \% of \{R\&D\} costs \$1\_000}}" in bibtex


def test_csl_gives_an_exact_date_in_parts() -> None:
    (item,) = json.loads(reference(ENGLISH, work(parse("2023-03"))).csl)
    assert item["issued"] == {"date-parts": [[2023, 3]]}


@pytest.mark.parametrize("text", ["2023~", "2021-23", "2020/2021"])
def test_csl_words_a_vague_date_instead_of_sharpening_it(text: str) -> None:
    (item,) = json.loads(reference(ENGLISH, work(parse(text))).csl)
    assert set(item["issued"]) == {"literal"}


def test_a_work_without_a_date_says_so() -> None:
    assert "no date" in reference(ENGLISH, work()).plain
    assert "issued" not in json.loads(reference(ENGLISH, work()).csl)[0]
