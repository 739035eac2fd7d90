"""Dates in words."""

import pytest

from generator.model.edtf import parse, parse_pair, words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2023-03-27", "27 March 2023"),
        ("2022-07", "July 2022"),
        ("2022", "2022"),
        ("2022-07~", "about July 2022"),
        ("2022?", "possibly 2022"),
        ("2022%", "possibly about 2022"),
        ("2004-06~-11", "11 June 2004 (year and month approximate)"),
        ("2004-?06", "June 2004 (month uncertain)"),
        ("?2004-06-~11", "11 June 2004 (year uncertain, day approximate)"),
        ("2021-21", "spring 2021"),
        ("2021-23~", "about autumn 2021"),
        ("2021-27", "autumn 2021 (northern hemisphere)"),
        ("2021-31", "autumn 2021 (southern hemisphere)"),
        ("2001-34", "second quarter of 2001"),
        ("2001-40", "first half of 2001"),
        ("199X", "the 1990s"),
        ("200X", "some year between 2000 and 2009"),
        ("20XX", "some year between 2000 and 2099"),
        ("1X85", "some year 1X85 (X is an unknown digit)"),
        ("2004-XX", "some month of 2004"),
        ("1985-04-XX", "some day in April 1985"),
        ("1984-1X", "October, November or December 1984"),
        ("1985-04-1X", "some day from 10 to 19 April 1985"),
        ("1985-04-X1", "1, 11 or 21 April 1985"),
        ("1985-05-X1", "1, 11, 21 or 31 May 1985"),
        ("2004-0X", "some month from January to September 2004"),
        ("2004-XX-25", "day 25 of some month of 2004"),
        ("2015/2015", "from 2015 to 2015"),
        ("199X/200X", "from the 1990s to some year between 2000 and 2009"),
        ("Y171010000S3", "some year between 171,000,000 and 171,999,999 (estimate: 171,010,000)"),
        ("156X-12-25", "25 December in the 1560s"),
        ("XXXX-12-XX", "some day in December in an unknown year"),
        ("1950S2", "some year between 1900 and 1999 (estimate: 1950)"),
        ("1996/2001", "1996–2001"),
        ("2021-07/2021-08", "July–August 2021"),
        ("2021-07-03/2021-07-09", "3–9 July 2021"),
        ("2021-08~/2021-09~", "from about August 2021 to about September 2021"),
        ("2004-02-01/2005", "from 1 February 2004 to 2005"),
        ("2006/..", "from 2006 on"),
        ("2022-07~/..", "from about July 2022 on"),
        ("../2001", "until 2001"),
        ("2001/", "from 2001, end unknown"),
        ("/2001", "until 2001, start unknown"),
        ("../..", "at all times"),
        ("/", "at an unknown time"),
        ("/..", "from an unknown time on"),
        ("../", "until an unknown time"),
        ("[2015,2016]", "2015 or 2016"),
        ("[2015..2016]", "between 2015 and 2016"),
        ("[..2014]", "2014 or earlier"),
        ("[2014-07..]", "July 2014 or later"),
        ("{1667,1668}", "1667 and 1668"),
        ("{1667,1670..1672}", "1667 and everything from 1670 to 1672"),
        ("-0043", "44 BC"),
        ("0000", "1 BC"),
        ("0079", "AD 79"),
        ("Y-17E7", "the year −170,000,000"),
        ("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC"),
        ("1985-04-12T23:20:30-04", "12 April 1985, 23:20:30 UTC−04"),
    ],
)
def test_a_date_is_said_as_a_reader_likes_to_see_it(text: str, said: str) -> None:
    assert words(parse(text)) == said


def test_a_pair_is_said_with_both_of_its_ends() -> None:
    assert words(parse_pair("[2015,2016]", "2021-08~")) == "from 2015 or 2016 to about August 2021"
    assert words(parse_pair("[2015..2018]", "..")) == "from some time between 2015 and 2018 on"
    assert words(parse_pair("", "[2015,2016]")) == "until 2015 or 2016, start unknown"


def test_a_regional_tag_is_its_language() -> None:
    assert words(parse("2022-07"), "en-GB") == "July 2022"


def test_a_language_without_wording_shows_the_notation_and_loses_nothing() -> None:
    assert words(parse("2022-07~"), "tg") == "2022-07~"
    assert words(parse_pair("[2015,2016]", "2021-08~"), "tg") == "[2015,2016] – 2021-08~"
