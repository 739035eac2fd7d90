"""The seed text's hard cases of dates: on the text itself where it is here, and on our own of its shape."""

import re
from pathlib import Path

import pytest

from tests.sites.article import EMPTY_SITE
from tests.sites.conftest import MakeSite
from tests.sites.crawl import read_document
from tests.sites.marsh import MARSH
from tests.sites.site import Site, run

PAGE = "content/briefings/marsh.md"
DRAFT = "content/briefings/2023-03-27-tajikistan-faces-threat-from-tajik-taliban.md"


@pytest.fixture
def marsh(site: MakeSite) -> Site:
    """Our own text, annotated."""
    return site(MARSH)


@pytest.fixture
def draft(site: MakeSite, shared_text: Path) -> str:
    """The shared text as the importer drafts it."""
    made = site(EMPTY_SITE)
    assert run("import", str(shared_text), "--site", str(made.folder)).exit_code == 0
    return made.read_bytes(DRAFT).decode()


def dated(draft: str) -> list[tuple[str, str]]:
    """Return date and quoted words of every suggested event."""
    return re.findall(r"^  - \{id: [^,]+, date: (\{.*?\}|\[.*?\]|[^,]+), at: \"(.*?)\"", draft, re.MULTILINE)


def words(site: Site, url: str) -> str:
    """Return a page's text with single spaces."""
    return " ".join(read_document(url, site.page(url)).text.split())


def when(site: Site, event: str) -> str:
    """Return how the timeline says when an event was."""
    lines = site.page("timeline.html").split('<li class="event"')[1:]
    line = next(line for line in lines if f'href="events/{event}.html"' in line)
    return " ".join(read_document("", '<li class="event"' + line.split("</li>")[0] + "</li>").text.split())


def test_the_annotated_text_is_in_good_order(marsh: Site) -> None:
    result = marsh.build("--strict")
    assert result.exit_code == 0, result.output


def test_one_month_named_three_times_is_three_places_told_apart(draft: str) -> None:
    july = [quote for date, quote in dated(draft) if date == "2022-07"]
    assert len(july) == 3
    body = " ".join(draft.split("---\n", 2)[2].split())
    assert [body.count(quote) for quote in july] == [1, 1, 1]
    assert sum("last year" in quote for quote in july) == 1


def test_a_span_that_is_no_edtf_is_drafted_as_one_of_two_years(draft: str) -> None:
    assert ('{from: "[2015,2016]", to: ".."}', "Since 2015-16") in [(date, q[:13]) for date, q in dated(draft)]


@pytest.mark.parametrize(
    ("date", "hint"), [("2006/..", "since 2006"), ("1996/2001", "1996-2001"), ("2021-08", "August")]
)
def test_since_and_from_to_are_drafted_as_exact_as_the_text_and_no_more(draft: str, date: str, hint: str) -> None:
    assert any(found == date and hint in quote for found, quote in dated(draft))


def test_what_counts_from_another_event_gets_no_date_of_its_own(draft: str) -> None:
    for told in ("weeks and months that followed", "coming months"):
        assert not [date for date, quote in dated(draft) if told in quote], told


def test_a_fortnight_after_a_dated_event_is_about_that_time(draft: str) -> None:
    assert [date for date, quote in dated(draft) if "fortnight" in quote] == ["2021-08~/2021-09~"]


def test_no_date_of_the_furniture_is_drafted(draft: str) -> None:
    assert not [date for date, _ in dated(draft) if re.search(r"2023-0[5-9]|2206|2022-01|2022-03", date)]


def test_two_years_joined_by_a_hyphen_are_refused_with_the_date_to_type(marsh: Site) -> None:
    marsh.edit(PAGE, 'date: {from: "[2015,2016]", to: ".."}', "date: 2015-16")
    result = marsh.check()
    assert result.exit_code == 1
    assert f"{marsh.place(PAGE, '2015-16', within='date: 2015-16')}: P301" in result.output
    assert re.search(r"fix: .*(\[2015,2016\]|2015/2016)", result.output)


def test_a_season_that_may_be_a_span_is_asked_about(marsh: Site) -> None:
    marsh.edit(PAGE, "date: 1996/2001", "date: 2021-22")
    result = marsh.check()
    assert result.exit_code == 0
    assert f"{marsh.place(PAGE, '2021-22')}: P302 warning" in result.output


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("seen", "May 2022"),
        ("ditches", "from 2006 on"),
        ("alliance", "2015 or 2016"),
        ("drought", "1996"),
        ("flood", "August 2021"),
        ("sluices", "after “The marsh is flooded”"),
        ("prizes", "within 2 weeks after “The marsh is flooded”"),
        ("fires", "June 2022"),
        ("recruiting", "about 2012"),
    ],
)
def test_the_timeline_says_each_date_as_vaguely_as_the_text(marsh: Site, event: str, said: str) -> None:
    marsh.build()
    line = when(marsh, event)
    assert said in line
    assert not re.search(r"\b(1 January|31 December|1 (May|June|August))\b", line), "no day that nobody told"


def test_a_month_and_an_open_end_carry_no_machine_date_that_is_finer(marsh: Site) -> None:
    marsh.build()
    for machine in re.findall(r'datetime="([^"]*)"', marsh.page("timeline.html")):
        assert re.fullmatch(r"\d{4}(-\d\d)?", machine), machine


def test_one_event_told_twice_is_one_event_with_two_places(marsh: Site) -> None:
    marsh.build()
    assert marsh.page("timeline.html").count('href="events/fires.html">Fires on the quay') == 1
    page = words(marsh, "events/fires.html")
    assert "In June 2022, fires broke out on the quay." in page
    assert "The fires of June 2022 caused no damage." in page
    assert marsh.page("briefings/marsh.html").count('data-ann="fires"') >= 2


def test_an_event_of_two_pages_keeps_both_dates_side_by_side_and_says_that_they_differ(marsh: Site) -> None:
    marsh.write(
        "-- content/briefings/other.md --\n---\ntitle: Another paper\nsource: courier\nevents:\n"
        '  - {id: fires, date: 2022-07, at: "In July", what: The quay burns}\n---\nIn July the quay burnt.\n'
    )
    result = marsh.build()
    assert result.exit_code == 0
    assert "content/briefings/other.md:5:23: P510 warning" in result.output
    page = words(marsh, "events/fires.html")
    assert "June 2022" in page
    assert "July 2022" in page
    assert "cannot all be true" in page


def test_a_forecasts_horizon_is_read_from_the_texts_own_day(marsh: Site) -> None:
    marsh.build()
    assert "expected: from November 2022 to about 2023" in words(marsh, "claims.html")


def test_an_impossible_day_in_a_source_text_is_told_and_never_bent_into_a_possible_one(
    site: MakeSite, shared_text: Path
) -> None:
    made = site(EMPTY_SITE)
    ran = run("import", str(shared_text), "--site", str(made.folder))
    assert "P701 warning: “January 34, 2022”" in ran.output
    written = b"\n".join(data for path, data in made.sources().items() if "originals" not in path)
    assert b"2022-01" not in written
    assert b"2022-02" not in written


def test_an_event_that_comes_after_itself_is_an_error_and_two_pages_may_disagree(marsh: Site) -> None:
    marsh.write(
        "-- content/briefings/other.md --\n---\ntitle: Another paper\nsource: courier\nevents:\n"
        "  - {id: flood, rel: {after: prizes}, what: A flood}\n---\nWords.\n"
    )
    assert "P514" not in marsh.check().output, "the pages rest on different words"
    marsh.edit(
        "content/briefings/other.md", "what: A flood}", "what: A flood}\n  - {id: prizes, rel: {after: flood}, what: P}"
    )
    result = marsh.check()
    assert result.exit_code == 1
    assert "content/briefings/other.md:5:22: P514 The event `flood` comes after itself" in result.output


def test_an_event_dated_only_by_another_says_so_at_the_head_of_its_page(marsh: Site) -> None:
    marsh.build()
    head = words(marsh, "events/sluices.html").split("Statements side by side")[0]
    assert "after “The marsh is flooded”" in head
    assert "No date is given" not in head
