"""Stretches of time that one EDTF interval cannot say."""

import pytest

from generator.model.edtf import DateError, parse, parse_pair


def test_a_pair_keeps_both_ends_and_covers_them_with_an_interval() -> None:
    when = parse_pair("[2015, 2016]", "2021-08~")

    assert when.pair == ("[2015,2016]", "2021-08~")
    assert when.text == "201X/2021-08~"
    assert when.earliest == (2015, 1, 1)
    assert when.latest == (2021, 8, 31)
    assert when.is_interval
    assert when.approximate


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2015", "2016", "2015/2016"),
        ("2015", "..", "2015/.."),
        ("", "2016", "/2016"),
        ("[2021-07,2021-08]", "2022", "2021-0X/2022"),
        ("[2021-09,2021-10]", "2022", "2021-XX/2022"),
        ("[2021-07-05,2021-07-09]", "2022", "2021-07-0X/2022"),
        ("[2021-07-05,2021]", "2022", "2021/2022"),
        ("[1999,2000]", "2022", "/2022"),
        ("[..1999]", "2022", "/2022"),
        ("[..1999]", "[2022..]", "/"),
        ("[2015~,2016]", "2022", "201X~/2022"),
        ("[2015..2018]", "2022", "201X/2022"),
        ("[199X-05-01,199X-05-02]", "2022", "199X-XX-XX/2022"),
        ("2015", "[2016-21,2016-22]", "2015/"),
    ],
)
def test_the_covering_interval_is_never_more_precise_than_the_pair(start: str, end: str, text: str) -> None:
    when = parse_pair(start, end)
    covering = parse(text)

    assert when.text == text
    assert covering.earliest is None or (when.earliest is not None and covering.earliest <= when.earliest)
    assert covering.latest is None or (when.latest is not None and covering.latest >= when.latest)


@pytest.mark.parametrize(
    ("start", "end"),
    [("2016", "2015"), ("2015/2016", "2020"), ("{2015,2016}", "2020"), ("2015", "2020-13")],
)
def test_a_pair_that_says_no_stretch_of_time_is_refused(start: str, end: str) -> None:
    with pytest.raises(DateError):
        parse_pair(start, end)


def test_a_mistake_in_an_end_is_answered_as_in_any_date() -> None:
    with pytest.raises(DateError) as caught:
        parse_pair("2015", "August 2021")

    assert caught.value.suggestion == "2021-08"
