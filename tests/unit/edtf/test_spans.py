"""Seasons that are usually mistyped spans of years."""

import pytest

from generator.model.edtf import season_or_span


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2021-22", "2021/2022"),
        ("2020-21", "2020/2021"),
        ("2023-24~", "2023~/2024~"),
        ("2021-25", "2021/2025"),
        ("1919-21", ""),
        ("2021-23", ""),
        ("2021-21", ""),
        ("1996-31", ""),
        ("2015-16", ""),
        ("2021/2022", ""),
        ("no date", ""),
    ],
)
def test_only_a_season_that_reads_as_a_span_is_suspected(text: str, span: str) -> None:
    assert season_or_span(text) == span
