"""The reference page tells readers what they will really see."""

import re
from pathlib import Path

import pytest

from generator.model.edtf import parse, parse_pair, words

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "reference" / "dates.md").read_text("utf-8")
ROW = re.compile(r"^\| [^|]+ \| `\"?([^`\"]+)\"?`[^|]* \| ([^|]+) \|$", re.MULTILINE)
ROWS = [row for row in ROW.findall(PAGE) if not row[0].startswith("{from")]


def test_the_table_is_found() -> None:
    assert len(ROWS) >= 20


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_the_table_shows_the_words_of_each_date(text: str, said: str) -> None:
    assert words(parse(text)) == said


def test_the_pair_of_the_table_is_said_as_shown() -> None:
    said = words(parse_pair("[2015,2016]", "2021-08~"))

    assert f'| `{{from: "[2015,2016]", to: 2021-08~}}` | {said} |' in PAGE
