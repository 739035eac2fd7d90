"""What texts say about when: each form with the date it comes to, read in a text of 27 March 2023."""

from datetime import date

import pytest

from generator.importing.dates.extents import find_extents
from generator.importing.dates.recognise import recognise

PUBLISHED = date(2023, 3, 27)

DATES = {
    "It fell on 12 April 2022.": "2022-04-12",
    "It fell on April 12th, 2022.": "2022-04-12",
    "It fell on 2022-04-12.": "2022-04-12",
    "It fell in July last year.": "2022-07",
    "It fell last July.": "2022-07",
    "It has stood since 2006.": "2006/..",
    "It stood from 1996 to 2001.": "1996/2001",
    "It stood then (1996-2001).": "1996/2001",
    "It stood between March and May 2020.": "2020-03/2020-05",
    "It stood until June 2021.": "../2021-06",
    "It fell in the 1990s.": "199X",
    "It fell in the 19th century.": "18XX",
    "It fell in early 2020.": "2020",
    "It fell in the autumn of 2021.": "2021-23",
    "It fell yesterday.": "2023-03-26",
    "It fell on Friday.": "2023-03-24",
    "It fell two years ago.": "2021~",
    "It rose over the past decade.": "2013~/2023~",
    "It fell around 2015.": "2015~",
    "It fell in 2015 or 2016.": "[2015,2016]",
    "It fell in the second half of 2008.": "2008-07/2008-12",
    "It fell in the third quarter of 2008.": "2008-07/2008-09",
    "It fell in 490 BC.": "-0489",
    "It fell two days after 9 May 2022.": "2022-05-11",
    "It fell three days before May 2, 2022.": "2022-04-29",
    "It fell about ten days after 9 May 2022.": "2022-05-19~",
    "It fell two weeks after the 9th of May 2022.": "2022-05-23~",
    "They came on 25–28 February 2022.": "2022-02-25/2022-02-28",
    "It fell last week.": "2023-03-20/2023-03-26",
    "It fell on May 3, 2020. It rose that same year.": "2020",
    "They expect to raise it on Thursday.": "2023-03-30",
    "It was due on Friday.": "2023-03-24",
    "It grew between May and June in 1981.": "1981-05/1981-06",
    "They will be home by Christmas 2007.": "../2007-12-25",
    "It fell from March 19-April 30.": "2023-03-19/2023-04-30",
    "It was signed this morning.": "2023-03-27",
    "As of the 2001 census it was larger.": "2001",
    "It was founded in the year 71.": "0071",
    "The abbot (c. 314 – 368) wrote it.": "0314/0368",
    "The abbot (c. 314 – 368) wrote it. In 348 he fell ill.": "0348",
    "They met on March 24. It fell late in the day.": "2023-03-24",
    "It opened in 1726. It was only 170 years later, in 1896, that it was used.": "1896",
    "On March 18 it fell. It had been cheap in 1979, and dear in 1999. It rose on March 21.": "2023-03-21",
}


@pytest.mark.parametrize("text", DATES)
def test_a_date_is_read_as_the_text_tells_it(text: str) -> None:
    assert find_extents(text, PUBLISHED)[-1].date == DATES[text]


def test_an_uncertain_beginning_is_a_pair_that_edtf_alone_cannot_say() -> None:
    (extent,) = find_extents("Since 2015-16 it has stood.", PUBLISHED)
    assert extent.pair == ("[2015,2016]", "..")


@pytest.mark.parametrize(
    "text",
    (
        "It took three weeks.",
        "It rose barely a fortnight after they stormed in.",
        "It may fall in the coming months.",
        "It falls every year.",
        "It is now closed.",
        "It is at 8:30 p.m. sharp.",
        "They may march on.",
        "It cost $2000 and 2,022 people came, 1500 troops too.",
        "See the IF10491 report, page 1996.",
        "It fell on January 34.",
        "It fell two days after 31 February 2022, they say.",
        "It was told in Quay Today.",
        "S. 1209 would bar it.",
        "It is known today as the mill.",
        "Today's generation has seen worse.",
        "More people row today than ever.",
        "They meet on a Monday.",
        "October is the month of salt.",
        "Some 5,000 years ago they rowed.",
        "They asked in the Arab Spring.",
        "It fell on February 29.",
    ),
)
def test_what_is_no_date_becomes_none(text: str) -> None:
    assert find_extents(text, PUBLISHED) == ()


def test_without_a_day_of_publication_nothing_relative_is_dated() -> None:
    assert find_extents("It fell last year, two weeks ago, in July and on Friday.", None) == ()


def test_a_bare_month_belongs_to_the_year_the_story_tells() -> None:
    text = "In May 1861 they rowed. In June 1862 they sank. In July they rested."
    assert [extent.date for extent in find_extents(text, PUBLISHED)] == ["1861-05", "1862-06", "1862-07"]


def test_later_counts_from_the_date_told_before() -> None:
    text = "On May 3, 1861 they rowed. Two days later they sank."
    assert [extent.date for extent in find_extents(text, PUBLISHED)] == ["1861-05-03", "1861-05-05"]


def test_what_followed_something_named_has_no_date_of_the_one_told_before() -> None:
    def dates_of_what_followed(rest: str) -> list[str]:
        text = f"The war began in July 2021. In the weeks and months that followed{rest} many people left."
        found = recognise(text, date(2024, 1, 1))
        return [one.reading.edtf for one in found if "followed" in text[one.start : one.end]]

    assert dates_of_what_followed(",") == ["2021-07/"]
    assert dates_of_what_followed(" the fall of the city,") == []
