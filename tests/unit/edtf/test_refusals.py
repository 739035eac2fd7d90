"""What is no date is refused, with the place, the reason and what to type instead."""

import pytest

from generator.model.edtf import DateError, parse


def refusal(text: str) -> DateError:
    with pytest.raises(DateError) as caught:
        parse(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("2022-01-34", 8),
        ("2022-02-30", 8),
        ("2019-02-29", 8),
        ("1900-02-29", 8),
        ("2022-13", 5),
        ("2022-00", 5),
        ("2022-07-00", 8),
        ("2022-42", 5),
        ("2021-23-01", 8),
        ("2022-1-5", 4),
        ("XXX1-02-29", 8),
        ("2004-02-3X", 8),
        ("2004-2X", 5),
        ("-0000", 0),
        ("Y2004", 0),
        ("Y012345", 0),
        ("Y12E99", 0),
        ("Y170000002-06", 11),
        ("1950S0", 5),
        ("1950S5", 5),
        ("19XXS2", 5),
        ("19XX-", 4),
        ("2005/2004", 5),
        ("2004/2005/2006", 9),
        ("2022-07-15T10:00:00/2022-07-16", 10),
        ("2022-07T10:00:00", 0),
        ("2022-07-15T25:00:00", 11),
        ("2022-07-15T10:60:00", 11),
        ("2022-07-15T10:00:00+25", 11),
        ("[2015,2016", 9),
        ("[2015,2016}", 10),
        ("[]", 1),
        ("[2015,]", 6),
        ("[..]", 1),
        ("[2016..2015]", 7),
        ("[2015,..2016]", 6),
        ("[2015..,2016]", 5),
        ("[2015/2016]", 5),
        ("2022/2023/", 9),
        ("2022~?", 5),
        ("(2022)", 0),
        ("2022 ", 4),
        ("２０２２", 0),
        ("", 0),
        ("hello", 0),
    ],
)
def test_what_is_no_date_is_refused_where_it_goes_wrong(text: str, offset: int) -> None:
    error = refusal(text)

    assert error.offset == offset
    assert error.reason
    assert not error.reason.endswith(".")


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("2022-1-5", "2022-01-05"),
        ("2022/07", "2022-07"),
        ("2022.07.15", "2022-07-15"),
        ("20230327", "2023-03-27"),
        ("27.03.2023", "2023-03-27"),
        ("27/03/2023", "2023-03-27"),
        ("03/27/2023", "2023-03-27"),
        ("2022-27-03", "2022-03-27"),
        ("July 2022", "2022-07"),
        ("27 March 2023", "2023-03-27"),
        ("Monday, March 27th, 2023", "2023-03-27"),
        ("Sept. 2022", "2022-09"),
        ("January 34, 2022", "2022-01"),
        ("2022-01-34", "2022-01"),
        ("2022-02-30~", "2022-02~"),
        ("2015-16", "2015/2016"),
        ("2015?-2016", "2015?/2016"),
        ("1996–2001", "1996/2001"),
        ("1999-00", "1999/2000"),
        ("2016/2015", "2015/2016"),
        ("July–August 2022", "2022-07/2022-08"),
        ("3-9 July 2021", "2021-07-03/2021-07-09"),
        ("2022-07/08", "2022-07/2022-08"),
        ("c. 2015", "2015~"),
        ("circa July 2022", "2022-07~"),
        ("possibly 2015", "2015?"),
        ("possibly about March 2022", "2022-03%"),
        ("2015?~", "2015%"),
        ("2015 (?)", "2015?"),
        ("1990s", "199X"),
        ("the early 1990s", "199X"),
        ("199u", "199X"),
        ("19th century", "18XX"),
        ("spring 2021", "2021-21"),
        ("Fall 2021", "2021-23"),
        ("Q2 2021", "2021-34"),
        ("first half of 2021", "2021-40"),
        ("44 BC", "-0043"),
        ("1 BCE", "0000"),
        ("AD 79", "0079"),
        ("170000002", "Y170000002"),
        ("Y2004", "2004"),
        ("since 2006", "2006/.."),
        ("2006-present", "2006/.."),
        ("2006/open", "2006/.."),
        ("from July 2006 on", "2006-07/.."),
        ("until 2001", "../2001"),
        ("unknown/2006", "/2006"),
        ("from 1996 to 2001", "1996/2001"),
        ("before 2015", "[..2014]"),
        ("2015 or earlier", "[..2015]"),
        ("after 2015", "[2016..]"),
        ("2015 or 2016", "[2015,2016]"),
        ("between 2015 and 2018", "[2015..2018]"),
        ("2015 and 2017", "{2015,2017}"),
        ("[2015,2016", "[2015,2016]"),
        ("2022-07-15 10:30:00", "2022-07-15T10:30:00"),
        ("2022-07-15T10:30:00.123+0200", "2022-07-15T10:30:00+02:00"),
        (" 2022 ", "2022"),
        ("15-Jul-2022", "2022-07-15"),
        ("2022, July", "2022-07"),
        ("1 July – 3 August 2021", "2021-07-01/2021-08-03"),
        ("July or August 2021", "[2021-07,2021-08]"),
        ("2021..2023", "[2021..2023]"),
        ("[2021-2023]", "[2021..2023]"),
        ("{2015;2016}", "{2015,2016}"),
        ("201?", "201X"),
        ("c. 1996-2001", "1996~/2001~"),
        ("about 2015 or 2016", "[2015~,2016~]"),
        ("from about July 2021 to 2022", "2021-07~/2022"),
        ("2015-07-??", "2015-07-XX"),
        ("2nd half of 2021", "2021-41"),
        ("Mon, 27 Mar 2023 10:00:00 GMT", "2023-03-27"),
        ("winter 2021-22", "2021-24"),
    ],
)
def test_a_common_mistake_is_answered_with_what_to_type(text: str, suggestion: str) -> None:
    assert refusal(text).suggestion == suggestion


@pytest.mark.parametrize("text", ["03/04/2023", "2011/12", "1900s"])
def test_where_two_readings_are_possible_both_are_named_and_none_is_chosen(text: str) -> None:
    error = refusal(text)

    assert error.reason.startswith("two readings")
    assert error.suggestion == ""


@pytest.mark.parametrize("text", ["hello", "2022-13", "in the coming months", "2206-Starr", "12:30", "20220"])
def test_nothing_is_suggested_for_what_is_not_understood(text: str) -> None:
    assert refusal(text).suggestion == ""


def test_a_day_that_does_not_exist_is_named_with_the_length_of_its_month() -> None:
    assert refusal("2022-01-34").reason == "January 2022 has 31 days, there is no day 34"
    assert refusal("January 34, 2022").reason == refusal("2022-01-34").reason
    assert "28 days" in refusal("2019-02-29").reason


@pytest.mark.parametrize("text", ["[2015,2016]/2021-08~", "from 2015 or 2016 to about August 2021"])
def test_a_stretch_that_an_interval_cannot_say_is_answered_with_the_pair_that_can(text: str) -> None:
    assert '{from: "[2015,2016]", to: 2021-08~}' in refusal(text).reason


@pytest.mark.parametrize("text", ["", "unknown", "n.d.", "?"])
def test_a_date_that_is_not_known_is_to_be_left_out(text: str) -> None:
    assert refusal(text).reason == "a date that is not known is left out"


def test_a_mistyped_span_of_years_is_told_about_the_set_too() -> None:
    assert "[2015,2016]" in refusal("2015-16").reason


@pytest.mark.parametrize("text", ["x" * 900, "2022" + "-" * 900, "2022-07-15T" + "1" * 900])
def test_a_long_text_is_not_repeated_whole(text: str) -> None:
    assert len(refusal(text).reason) < 200


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("٢٠٢٢-٠٧", "2022-07"),
        ("२०२२", "2022"),
        ("2022年7月15日", "2022-07-15"),
        ("2022년 7월", "2022-07"),
        ("15 июля 2022 г.", "2022-07-15"),
        ("лето 2022 года", "2022-22"),
        ("около 2015", "2015~"),
        ("с 2006", "2006/.."),
        ("март–апрель 2021", "2021-03/2021-04"),
        ("15. Juli 2022", "2022-07-15"),
        ("von 2015 bis 2018", "2015/2018"),
        ("seit Mai 2020", "2020-05/.."),
        ("1er juillet 2022", "2022-07-01"),
        ("vers 1900", "1900~"),
        ("julio de 2022", "2022-07"),
        ("15 de julio de 2022", "2022-07-15"),
        ("2015 o 2016", ""),
        ("the summer of 2022", "2022-22"),
        ("2021 (approx)", "2021~"),
        ("≈2015", "2015~"),
        ("2015+", "2015/.."),
        (">2015", "[2016..]"),
        ("May 4–5, 2020", "2020-05-04/2020-05-05"),
        ("April 28 – May 3, 2020", "2020-04-28/2020-05-03"),
        ("до 2015", ""),
    ],
)
def test_dates_of_other_languages_and_scripts_are_understood_for_a_suggestion(text: str, suggestion: str) -> None:
    assert refusal(text).suggestion == suggestion
