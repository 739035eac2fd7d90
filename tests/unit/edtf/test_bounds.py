"""The first and last day of dates beyond the specification's examples."""

import pytest

from generator.model.edtf import parse


def iso(text: str) -> tuple[str | None, str | None]:
    when = parse(text)
    return when.earliest.iso if when.earliest else None, when.latest.iso if when.latest else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("0000-02-29", "0000-02-29", "0000-02-29"),
        ("-0004-02-29", "-0004-02-29", "-0004-02-29"),
        ("190X-02-29", "1904-02-29", "1908-02-29"),
        ("XXXX-02-29", "0000-02-29", "9996-02-29"),
        ("-199X", "-1999-01-01", "-1990-12-31"),
        ("-000X", "-0009-01-01", "-0001-12-31"),
        ("2004-XX-31", "2004-01-31", "2004-12-31"),
        ("2004-X2-3X", "2004-12-30", "2004-12-31"),
        ("2004-0X", "2004-01-01", "2004-09-30"),
        ("1X8X", "1080-01-01", "1989-12-31"),
        ("-1950S2", "-1999-01-01", "-1900-12-31"),
        ("1950S4", "1950-01-01", "1950-12-31"),
        ("199X-24", "1990-12-01", "2000-02-29"),
        ("2001-24", "2001-12-01", "2002-02-28"),
        ("2001-28", "2001-12-01", "2002-02-28"),
        ("2001-29", "2001-09-01", "2001-11-30"),
        ("2001-30", "2001-12-01", "2002-02-28"),
        ("2001-33", "2001-01-01", "2001-03-31"),
        ("2001-36", "2001-10-01", "2001-12-31"),
        ("2001-38", "2001-05-01", "2001-08-31"),
        ("2001-41", "2001-07-01", "2001-12-31"),
        ("[2016,2015]", "2015-01-01", "2016-12-31"),
        ("[..1900,2015]", None, "2015-12-31"),
        ("{2015-03,2010..}", "2010-01-01", None),
        ("Y-17E7", "-170000000-01-01", "-170000000-12-31"),
        ("Y12345", "+12345-01-01", "+12345-12-31"),
        ("1985-04-12T24:00:00", "1985-04-12", "1985-04-12"),
    ],
)
def test_bounds_are_the_outermost_days_that_fit(text: str, first: str | None, last: str | None) -> None:
    assert iso(text) == (first, last)


@pytest.mark.parametrize("mark", ["?", "~", "%"])
def test_doubt_is_told_beside_the_bounds_and_does_not_move_them(mark: str) -> None:
    when = parse(f"2022-07{mark}")

    assert (when.earliest, when.latest) == (parse("2022-07").earliest, parse("2022-07").latest)
    assert when.uncertain is (mark in "?%")
    assert when.approximate is (mark in "~%")


def test_doubt_about_one_part_or_one_member_is_doubt_about_the_date() -> None:
    assert parse("2004-06-~11").approximate
    assert parse("[2015,2016?]").uncertain
    assert parse("1996/2001~").approximate
    assert not parse("1996/2001").approximate


def test_dates_sort_by_first_day_then_by_last_day() -> None:
    written = ["2022", "2021-07-01", "2021-07", "2021", "2006/..", "../2001", "2021-07-01~", "-0044", "1996/2001"]

    assert sorted(written, key=lambda text: parse(text).sort_key) == [
        "../2001",
        "-0044",
        "1996/2001",
        "2006/..",
        "2021",
        "2021-07-01",
        "2021-07-01~",
        "2021-07",
        "2022",
    ]


def test_an_interval_and_a_date_of_low_precision_are_told_apart() -> None:
    assert parse("2021/2022").is_interval
    assert not parse("202X").is_interval
    assert parse("2006/..").is_open
    assert not parse("2006").is_open
