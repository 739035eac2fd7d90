"""Contrast after WCAG 2.2: ratios that are published elsewhere, and laws that hold for every palette."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.colour import contrast, read_hex, shades
from generator.model.tokens import COLOURS, GROUNDS, TEXTS
from generator.reading.schema.contrast import contrast_mistakes

COLOUR = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
PALETTE = st.dictionaries(
    st.sampled_from(sorted(COLOURS)),
    st.dictionaries(st.sampled_from(["light", "dark"]), COLOUR, min_size=1),
    max_size=4,
)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),  # the grey that famously fails by a hair
        ("#767676", "#ffffff", 4.54),  # and its neighbour that passes
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_ratios_are_the_known_ones_whichever_colour_is_on_top(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == round(contrast(other, one), 2) == ratio


@pytest.mark.parametrize(
    ("written", "read"),
    [("#FFF", "#ffffff"), ("#8a3B00", "#8a3b00"), ("fff", None), ("#ffff", None), ("#ggg", None), ("#١٢٣", None)],
)
def test_hex_colours_are_read_and_nothing_else(written: str, read: str | None) -> None:
    assert read_hex(written) == read


@given(COLOUR)
def test_shades_begin_with_the_colour_and_reach_black_and_white(colour: str) -> None:
    all_shades = list(shades(colour))
    assert all_shades[0] == colour
    assert {"#000000", "#ffffff"} <= set(all_shades)


def test_the_default_palette_can_be_read() -> None:
    written = {name: {"light": colour.light, "dark": colour.dark} for name, colour in COLOURS.items()}
    assert contrast_mistakes(written) == []


@given(PALETTE)
def test_a_palette_without_mistakes_can_be_read_and_one_with_them_cannot(written: dict[str, dict[str, str]]) -> None:
    least = min(
        contrast(written.get(text, {}).get(scheme, default(text, scheme)), ground_colour)
        for scheme in ("light", "dark")
        for text in TEXTS
        for ground_colour in (
            *(written.get(ground, {}).get(scheme, default(ground, scheme)) for ground in GROUNDS),
            *(["#ffffff"] if scheme == "light" else []),
        )
    )
    told = [line for mistake in contrast_mistakes(written) for line in (mistake.message, *mistake.notes)]
    assert any("`focus`" not in line for line in told) == (least < 4.5)


@given(PALETTE)
def test_what_is_proposed_makes_its_colour_right(written: dict[str, dict[str, str]]) -> None:
    for mistake in contrast_mistakes(written):
        proposed = re.fullmatch(r'"(#[0-9a-f]{6})" would do', mistake.fix)
        if proposed:
            name, scheme = map(str, mistake.keys)
            mended = {**written, name: {**written[name], scheme: proposed[1]}}
            assert (name, scheme) not in [other.keys for other in contrast_mistakes(mended)]


def default(name: str, scheme: str) -> str:
    return str(getattr(COLOURS[name], scheme))
