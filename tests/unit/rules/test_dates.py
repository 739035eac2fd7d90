"""Dates between entries and pages: what cannot be true together is said, and nothing else."""

import pytest

from tests.unit.schema.pages import page, read_with_problems

SOURCES = "s: {title: S, published: 2023-03-27}\nother: {title: O, published: 2023}\n"


def codes(front_matter: str, other: str = "", sources: str = SOURCES) -> list[str]:
    """Return the codes of a page and of another page beside it."""
    files = {"sources.yaml": sources, "briefings/a.md": page(f"title: T\nsource: s\n{front_matter}")}
    if other:
        files["briefings/b.md"] = page(f"title: O\nsource: other\n{other}")
    return [one.code.code for one in read_with_problems(files)[1]]


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("2022-05", "2022-05", False),
        ("2022-05", "2022-05-13", False),
        ("2022", "2022-05", False),
        ("2022-05", "2022-06", True),
        ("2022-05~", "2022-06", False),
        ("2006/..", "2015", False),
        ("1996/2001", "2015", True),
        ("'[2015,2016]'", "2016", False),
        ("'[2015,2017]'", "2016", True),
        ("201X", "2015-03", False),
    ],
)
def test_statements_of_one_event_may_differ_but_not_exclude_each_other(one: str, other: str, conflict: bool) -> None:
    found = codes(f"events: [{{id: e, what: W, date: {one}}}]", f"events: [{{id: e, what: W, date: {other}}}]")
    assert found == (["P510"] if conflict else [])


def test_a_conflict_names_both_dates_and_both_places() -> None:
    event = "title: {}\nsource: s\nevents: [{{id: e, what: W, date: {}}}]"
    files = {
        "sources.yaml": SOURCES,
        "briefings/a.md": page(event.format("A", 2021)),
        "briefings/b.md": page(event.format("B", 2022)),
    }
    (problem,) = read_with_problems(files)[1]
    assert "2021" in problem.message and "2022" in problem.message
    assert {str(problem.where), str(problem.related[0].where)} == {
        "content/briefings/a.md:4:33",
        "content/briefings/b.md:4:33",
    }


def test_denials_and_forecasts_do_not_contradict() -> None:
    told = "events: [{id: e, what: W, date: 2021}]"
    assert not codes(told, "events: [{id: e, what: W, date: 2024, status: forecast}]")
    assert not codes(told, "events: [{id: e, what: W, date: 2019, status: denied}]")


@pytest.mark.parametrize(
    ("date", "rel", "wrong"),
    [
        ("2021-09", "{after: first}", False),
        ("2021-08", "{after: first}", False),
        ("2021-07", "{after: first}", True),
        ("2021-07~", "{after: first}", False),
        ("2021", "{after: first}", False),
        ("2021-07", "{before: first}", False),
        ("2021-09", "{before: first}", True),
        ("2021-08~/2021-09~", "{after: first, within: P2W}", False),
        ("2021-09-20", "{after: first, within: P2W}", True),
        ("2021-09-10", "{after: first, within: P2W}", False),
        ("2022-01", "{after: first, within: P1Y}", False),
        ("2021-01", "{before: first, within: P3M}", True),
        ("2021-07-31", "{before: first, within: P1D}", False),
        ("2021-04-30", "{before: first, within: P3M}", True),
        ("2021-10-01", "{after: first, within: P1M}", True),
    ],
)
def test_an_event_told_by_another_comes_before_or_after_it(date: str, rel: str, wrong: bool) -> None:
    found = codes(f"events: [{{id: first, what: W, date: 2021-08}}, {{id: e, what: V, date: {date}, rel: {rel}}}]")
    assert found == (["P303"] if wrong else [])


@pytest.mark.parametrize(
    ("first", "date", "within", "wrong"),
    [
        ("2021-01-31", "2021-02-28", "P1M", False),
        ("2021-01-31", "2021-03-01", "P1M", True),
        ("2020-01-31", "2020-02-29", "P1M", False),
        ("2020-02-29", "2021-02-28", "P1Y", False),
        ("2020-02-29", "2021-03-01", "P1Y", True),
        ("2021-07", "2021-08-20", "P2W", True),
        ("2021-07~", "2021-08-20", "P2W", False),
        ("2021-07?", "2021-08-20", "P2W", False),
        ("2021-07~", "2021-09-20", "P2W", True),
        ("2006/..", "2021-09-20", "P2W", False),
        ("[2019,2021-07]", "2021-08-20", "P2W", True),
    ],
)
def test_a_month_later_is_in_the_next_month_and_a_doubt_about_one_date_is_a_doubt_about_the_other(
    first: str, date: str, within: str, wrong: bool
) -> None:
    rel = f"{{after: first, within: {within}}}"
    found = codes(f"events: [{{id: first, what: W, date: '{first}'}}, {{id: e, what: V, date: {date}, rel: {rel}}}]")
    assert found == (["P303"] if wrong else [])


def test_if_one_of_the_others_dates_fits_nothing_is_wrong() -> None:
    event = "{{id: first, what: W, date: {}}}"
    found = codes(
        f"events: [{event.format(2021)}, {{id: e, what: V, date: 2020, rel: {{after: first}}}}]",
        f"events: [{event.format('2019/2021')}]",
    )
    assert found == []


def test_a_source_does_not_report_what_came_after_it() -> None:
    assert codes("events: [{id: e, what: W, date: 2023-04}]") == ["P304"]
    assert codes("events: [{id: e, what: W, date: 2023-03}]") == []
    assert codes("events: [{id: e, what: W, date: 2006/..}]") == []
    assert codes("events: [{id: e, what: W, date: 2023-04, status: forecast}]") == []


def test_a_forecast_is_for_a_time_to_come() -> None:
    claim = "claims: [{{by: author, status: forecast, what: x, horizon: {}}}]"
    assert codes(claim.format("2022")) == ["P303"]
    assert codes(claim.format("2023-04/2023-09~")) == []
    assert codes(claim.format("2023-06") + "\nas_of: 2024") == ["P303"]


def test_a_source_is_read_after_it_was_published() -> None:
    assert codes("", sources="s: {title: S, published: 2023, accessed: 2022}\n") == ["P303"]
    assert codes("", sources="s: {title: S, published: 2023, accessed: 2023-01-02}\n") == []


def test_a_correction_comes_after_the_page() -> None:
    text = "title: T\nauthor: A\ndate: 2024-05\ncorrections: [{{date: {}, note: N}}]"
    for date, found in (("2024-06-01", []), ("2024-04", ["P303"])):
        problems = read_with_problems({"briefings/a.md": page(text.format(date))})[1]
        assert [one.code.code for one in problems] == found


@pytest.mark.parametrize(
    ("date", "asked"), [("2021-22", True), ("2021-23", False), ("2021-24", False), ("2021-12", False)]
)
def test_a_season_that_may_be_a_span_of_years_is_asked_about(date: str, asked: bool) -> None:
    assert codes(f"events: [{{id: e, what: W, date: {date}}}]") == (["P302"] if asked else [])
