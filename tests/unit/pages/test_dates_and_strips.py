"""Dates are worded and drawn as vaguely as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.edtf import Day, parse
from generator.model.translation import ENGLISH
from generator.pages.drawings.strips.axis import MARGIN, compile_axis
from generator.pages.drawings.strips.draw import MOST_STROKES, draw_strip
from generator.pages.drawings.strips.rows import MOST_LANES
from generator.pages.drawings.strips.strip import Strip
from generator.pages.drawings.strips.strokes import Dated
from generator.pages.wording.dates import date_view


@pytest.mark.parametrize("text", ["2022", "2022-07", "2022-07-05"])
def test_an_exact_date_is_machine_readable(text: str) -> None:
    view = date_view(ENGLISH, parse(text))
    assert view is not None
    assert view.machine == text


@pytest.mark.parametrize(
    "text", ["2022~", "2022?", "199X", "2021-23", "1996/2001", "2006/..", "[2015,2016]", "Y17000", "-0043"]
)
def test_no_machine_readable_date_pretends_to_more_than_is_written(text: str) -> None:
    view = date_view(ENGLISH, parse(text))
    assert view is not None
    assert view.machine == ""


@pytest.mark.parametrize(("text", "doubt"), [("2022~", "approximate"), ("2022?", "uncertain"), ("2022", "")])
def test_doubt_is_explained(text: str, doubt: str) -> None:
    view = date_view(ENGLISH, parse(text))
    assert view is not None
    assert doubt in view.doubt
    assert bool(view.doubt) == bool(doubt)


def strip_of(*texts: str) -> Strip:
    strip = draw_strip(ENGLISH, (Dated(parse(text), text, f"#{text}") for text in texts))
    assert strip is not None
    return strip


def test_less_than_two_dates_are_not_worth_drawing() -> None:
    assert draw_strip(ENGLISH, []) is None
    assert draw_strip(ENGLISH, [Dated(parse("2020"), "alone", "#")]) is None


def test_a_vague_date_is_drawn_longer_than_an_exact_one() -> None:
    vague, exact = strip_of("2020", "2020-06-15").strokes

    def length(stroke: object) -> float:
        return float(stroke.x2.rstrip("%")) - float(stroke.x1.rstrip("%"))  # type: ignore[attr-defined]

    assert length(vague) > length(exact) == 0
    assert (vague.shape, exact.shape) == ("part", "day")


@pytest.mark.parametrize(
    ("text", "shape", "doubt"),
    [
        ("2020-05-04", "day", ""),
        ("2020-05-04T10:30:00", "day", ""),
        ("2020-05", "part", ""),
        ("2020-21", "part", ""),
        ("199X", "part", ""),
        ("2020~", "part", "approximate"),
        ("2020-05?", "part", "uncertain"),
        ("2020%", "part", "both"),
        ("2006/..", "span", ""),
        ("2019/2021~", "span", "approximate"),
        ("[2015,2018]", "choice", ""),
        ("{2015,2018}", "every", ""),
    ],
)
def test_every_kind_of_date_has_a_look_of_its_own(text: str, shape: str, doubt: str) -> None:
    stroke = next(stroke for stroke in strip_of(text, "2010").strokes if stroke.title == text)
    assert (stroke.shape, stroke.doubt) == (shape, doubt)


def test_one_of_several_dates_is_drawn_as_each_of_them() -> None:
    stroke = next(stroke for stroke in strip_of("[2015,2018]", "2010").strokes if stroke.pieces)
    assert len(stroke.pieces) == 2
    assert (stroke.pieces[0].x1, stroke.pieces[1].x2) == (stroke.x1, stroke.x2)


def test_rival_dates_are_joined_to_the_events_own() -> None:
    rivals = Dated(parse("2020-05"), "one", "#1", (parse("2021-07"),))
    strip = draw_strip(ENGLISH, [rivals, Dated(parse("2019"), "two", "#2")])
    assert strip is not None
    stroke = strip.strokes[0]
    assert stroke.spread is not None
    assert (stroke.spread.x1, stroke.spread.x2) == (stroke.x1, stroke.rivals[0].x2)


def test_a_dense_strip_has_a_column_for_each_year() -> None:
    texts = [f"{1900 + n % 60}-05" for n in range(MOST_STROKES + 1)]
    strip = draw_strip(ENGLISH, (Dated(parse(text), text, "#") for text in texts))
    assert strip is not None
    assert not strip.strokes
    assert len(strip.columns) == 60
    assert strip.columns[0].title == f"1900: {sum(text.startswith('1900') for text in texts)}"
    assert strip.columns[0].href == "#y-1900"


def test_an_open_end_runs_to_the_edge() -> None:
    stroke, _ = strip_of("2006/..", "2010").strokes
    assert (stroke.x2, stroke.to_beyond, stroke.from_before) == ("100.000%", True, False)


def test_years_in_which_nothing_happens_are_folded() -> None:
    strip = strip_of("1200", "1950", "1951")
    assert len(strip.folds) == 1
    assert strip.span == "1200 to 1951"


def test_a_date_of_a_hundred_million_years_ago_can_be_drawn() -> None:
    assert strip_of("Y-170000000", "2020").span == "170000001 BC to 2020"


def test_events_at_one_time_stand_in_rows_of_their_own_up_to_a_limit() -> None:
    strip = strip_of(*["2020-05"] * (MOST_LANES + 5))
    assert len({stroke.y for stroke in strip.strokes}) == MOST_LANES
    assert len(strip.strokes) == MOST_LANES + 5


days = st.builds(Day, st.integers(-3000, 3000), st.integers(1, 12), st.integers(1, 28))


@given(st.lists(days, min_size=1, max_size=30), days, days)
def test_the_axis_keeps_the_order_of_time(busy: list[Day], one: Day, other: Day) -> None:
    axis = compile_axis(day.year for day in busy)
    assert axis is not None
    earlier, later = sorted((one, other))
    assert 0 <= axis.position(earlier) <= axis.position(later) <= 100 - MARGIN + 1e-9


@given(st.lists(st.integers(-3000, 3000), min_size=1, max_size=30))
def test_the_cells_of_an_axis_fill_it_without_holes(years: list[int]) -> None:
    axis = compile_axis(years)
    assert axis is not None
    assert axis.cells[0].start == MARGIN
    for before, after in zip(axis.cells, axis.cells[1:], strict=False):
        assert before.last == after.first
        assert abs(before.start + before.width - after.start) < 1e-6
    last = axis.cells[-1]
    assert abs(last.start + last.width - (100 - MARGIN)) < 1e-6


@pytest.mark.parametrize(("text", "sign"), [("2020-05-01~", "~"), ("2020?", "?"), ("2020%", "~?"), ("2020", "")])
def test_doubt_has_a_sign_even_where_a_pattern_has_no_room(text: str, sign: str) -> None:
    strip = draw_strip(ENGLISH, [Dated(parse(text), "one", "#1"), Dated(parse("1800"), "two", "#2")])
    assert strip is not None
    assert strip.strokes[0].sign == sign


def test_a_column_counts_only_events_that_its_year_lists() -> None:
    events = [Dated(parse("2020"), "one", "#")] * MOST_STROKES + [Dated(parse("/1990"), "two", "#")]
    strip = draw_strip(ENGLISH, events)
    assert strip is not None
    assert [column.title for column in strip.columns] == [f"2020: {MOST_STROKES}"]


def test_a_dense_strip_without_any_beginning_is_drawn_empty() -> None:
    strip = draw_strip(ENGLISH, [Dated(parse("/1990"), "one", "#")] * (MOST_STROKES + 1))
    assert strip is not None
    assert strip.columns == ()


def boxes(strip: Strip) -> list[tuple[int, float, float]]:
    """Return what each name and each bar covers of its line, in per cent of a strip of 800 pixels."""
    found = []
    for stroke in strip.strokes:
        x1, x2 = float(stroke.x1.rstrip("%")), float(stroke.x2.rstrip("%"))
        found.append((stroke.y, x1, x2))
        if name := stroke.caption:
            width, x = len(name.text) * 0.7, name.x + name.dx / 8
            found.append(
                (stroke.caption_y - 4, x - width if name.anchor == "end" else x, x + (name.anchor == "start") * width)
            )
    return found


ends = st.one_of(
    st.integers(1900, 2030).map(str),
    st.tuples(st.integers(1900, 1960), st.integers(1961, 2030)).map(lambda years: "{}/{}".format(*years)),
    st.integers(1900, 2030).map("{}/..".format),
    st.integers(1900, 2030).map("../{}".format),
    st.integers(1900, 2030).map("{}~".format),
)


@given(st.lists(st.tuples(ends, st.integers(1, 60)), min_size=2, max_size=60))
def test_a_name_beside_a_bar_covers_nothing_and_stands_on_the_strip(events: list[tuple[str, int]]) -> None:
    strip = draw_strip(
        ENGLISH, sorted((Dated(parse(d), "n" * n, "#") for d, n in events), key=lambda e: e.when.sort_key)
    )
    assert strip is not None
    covered = boxes(strip)
    names = [box for box in covered if box not in {(s.y, float(s.x1[:-1]), float(s.x2[:-1])) for s in strip.strokes}]
    for name in names:
        assert name[1] >= -0.1
        assert name[2] <= 100.1
        for other in covered:
            if other != name and other[0] == name[0]:
                assert other[2] <= name[1] + 0.1 or other[1] >= name[2] - 0.1


def test_a_few_events_all_have_their_names_beside_them() -> None:
    strip = strip_of("1066/..", "../1990", "2006/2010", "2007-05-04", "[2008,2010]", "2010~", "{2011,2012}")
    assert [stroke.caption.text for stroke in strip.strokes if stroke.caption] == [one.title for one in strip.strokes]


def test_a_long_name_is_cut_and_said_to_be() -> None:
    strip = draw_strip(ENGLISH, (Dated(parse(date), "very long " * 9, "#") for date in ("2000", "2001")))
    assert strip is not None
    assert all(stroke.caption and stroke.caption.text.endswith("…") for stroke in strip.strokes)
