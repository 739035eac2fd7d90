"""Before, after and at the same time, as far as dates that are not exact can tell."""

import pytest

from generator.model.edtf import Possibility, overlaps, parse, parse_pair, precedes

NO, MAYBE, YES = Possibility.NO, Possibility.MAYBE, Possibility.YES


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2021", "2022", NO),
        ("2021", "2021-07", MAYBE),
        ("2021-07-15", "2021-07-15", YES),
        ("2021-07", "2021-08", NO),
        ("2021-07~", "2021-08", MAYBE),
        ("2021-07?", "2021-08", MAYBE),
        ("2021-07~", "2021-09", NO),
        ("2022~", "2021", MAYBE),
        ("2022~", "2020", NO),
        ("2022~", "2020~", MAYBE),
        ("2021-07-15~", "2021-07-16", MAYBE),
        ("2021-07-15~", "2021-07-18", NO),
        ("199X~", "1985", MAYBE),
        ("199X-12", "1995-07", NO),
        ("199X-12~", "1995-07", MAYBE),
        ("XXXX-12-XX", "2022-07", NO),
        ("XXXX-12-25", "1995-12", MAYBE),
        ("1XX5", "1996", NO),
        ("1950S2", "1996", MAYBE),
        ("199X~", "1975", NO),
        ("[2015,2020]", "2017", NO),
        ("[2015,2020]", "2015/2020", MAYBE),
        ("[2015,2020]", "2014/2021", YES),
        ("[2015..2020]", "2017", MAYBE),
        ("{2015,2020}", "2017", NO),
        ("{2015-03-01,2020}", "2015-03-01", YES),
        ("{2015..2020}", "2017", YES),
        ("2006/..", "2010", YES),
        ("2006/..", "2005", NO),
        ("2006/..", "2006", MAYBE),
        ("2006/", "2010", MAYBE),
        ("../2001", "1990", YES),
        ("/2001", "1990", MAYBE),
        ("1996/2001", "2001", MAYBE),
        ("1996/2001", "1998-05", YES),
        ("2021-23", "2021-12", MAYBE),
        ("2021-23", "2021-04", NO),
        ("2021-24", "2021-01", MAYBE),
        ("2021-24", "2022-02", MAYBE),
        ("2021-34", "2021-07", NO),
        ("2004~-06-11", "2005-06-11", MAYBE),
        ("2004~-06-11", "2004-08-11", MAYBE),
        ("2004-06-11~", "2004-08-11", NO),
    ],
)
def test_dates_share_a_time_for_sure_perhaps_or_never(one: str, other: str, answer: Possibility) -> None:
    assert overlaps(parse(one), parse(other)) is answer


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2021", "2022", YES),
        ("2022", "2021", NO),
        ("2021-08", "2021-08-20", MAYBE),
        ("2021-08-20", "2021-08-20", MAYBE),
        ("2021~", "2022", MAYBE),
        ("2020~", "2022", YES),
        ("1996/2001", "2006/..", YES),
        ("1996/2006", "2001", NO),
        ("2006/..", "2010", NO),
        ("2006/", "2010", MAYBE),
        ("[2015,2016]", "2017", YES),
        ("[2015,2018]", "2017", MAYBE),
        ("{2015,2018}", "2017", NO),
        ("{2015,2018}", "2019", YES),
        ("Y-17E7", "-9999", YES),
        ("2021-08", "2021-08~/2021-09~", MAYBE),
    ],
)
def test_one_date_is_before_another_for_sure_perhaps_or_never(one: str, other: str, answer: Possibility) -> None:
    assert precedes(parse(one), parse(other)) is answer


def test_a_pair_is_compared_by_each_start_it_may_have() -> None:
    stretch = parse_pair("[2015,2016]", "2021-08~")

    assert precedes(parse("2014"), stretch) is YES
    assert precedes(parse("2015-06"), stretch) is MAYBE
    assert overlaps(stretch, parse("2018")) is YES
    assert overlaps(stretch, parse("2014")) is NO
