"""Abbreviations and what they stand for."""

import pytest

from generator.importing.names.joining.abbreviations import find_abbreviations

CASES = {
    "the EU Civil Tide Mechanism (UCTM)": ("UCTM", "EU Civil Tide Mechanism"),
    "the old name (Forum for Quay Studies, FQS) stayed": ("FQS", "Forum for Quay Studies"),
    "the Free Quay Watch (FQW) rowed": ("FQW", "Free Quay Watch"),
    "the Ministry of Salt and Tides (MoST) said": ("MoST", "Ministry of Salt and Tides"),
    "the FQW (Free Quay Watch) rowed": ("FQW", "Free Quay Watch"),
    "the Grey State-Harbour Province (GSHP) fell": ("GSHP", "Grey State-Harbour Province"),
    "virginal salt vessels (VSVs) sank": ("VSVs", "virginal salt vessels"),
    "the European Quay Union (EQU; 27 harbours) met": ("EQU", "European Quay Union"),
}


@pytest.mark.parametrize("text", CASES)
def test_a_short_form_is_joined_to_its_long_form(text: str) -> None:
    (pair,) = find_abbreviations(text)
    assert (pair.short, pair.long) == CASES[text]
    assert pair.short_span.of(text) == pair.short
    assert pair.long_span.of(text) == pair.long


@pytest.mark.parametrize(
    "text",
    (
        "the old quay (1996-2001) was salt",
        "Marlow (pop. 4,000) is small",
        "the watch (see page 3) rowed",
        "they left (again) at noon",
        "The mayor (TTT) was away",
        "It ended. Only Hale (FQW) stayed",
    ),
)
def test_what_is_in_brackets_for_another_reason_is_none(text: str) -> None:
    assert find_abbreviations(text) == ()


def test_cyrillic_pairs_are_read_in_both_orders() -> None:
    told = find_abbreviations(
        "Союз речных портов (СРП) ждёт. Вчера ВЛО (Весенняя лодочная охрана) ответила. "
        "Рада річкових міст (РРМ) мовчить."
    )
    assert [(pair.short, pair.long) for pair in told] == [
        ("СРП", "Союз речных портов"),
        ("ВЛО", "Весенняя лодочная охрана"),
        ("РРМ", "Рада річкових міст"),
    ]
