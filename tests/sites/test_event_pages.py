"""An event that sources date differently: which dates there are, who gives each, how many sources are independent."""

import re

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.crawl import documents
from tests.sites.lantern import LANTERN
from tests.sites.site import Site

FIRE = "events/saltgate-fire.html"


@pytest.fixture
def lantern(site: MakeSite) -> Site:
    made = site(LANTERN)
    result = made.build()
    assert result.exit_code == 0, result.output
    return made


def text(made: Site, url: str) -> str:
    return " ".join(documents(made)[url].text.split())


def test_the_dates_of_an_event_stand_in_the_order_of_time_with_those_who_give_them(lantern: Site) -> None:
    page = text(lantern, FIRE)
    assert "28 February 2024 or about 28 February 2024 or possibly 29 February 2024 or 1 March 2024" in page
    dates = page.split("Dates 4")[1].split("Statements side by side")[0]
    assert "28 February 2024 Saltgate burns, Fire at Saltgate 1 independent source" in dates, "a copy counts once"
    assert "possibly 29 February 2024 The Saltgate fire 1 independent source" in dates
    assert "1 March 2024 Witness at the gate 1 independent source" in dates


def test_each_date_leads_to_the_words_that_give_it(lantern: Site) -> None:
    listed = lantern.page(FIRE).split('aria-labelledby="dates"')[1].split("</section>")[0]
    links = re.findall(r'href="\.\./(briefings/[^"#]*)#ann-([^"]*)"', listed)
    assert len(links) == 5
    for url, words in links:
        assert f'data-ann="{words}"' in lantern.page(url)


def test_copies_of_copies_make_no_event_better_known(lantern: Site) -> None:
    page = text(lantern, FIRE).split("Independent sources")[1]
    assert page.startswith(" 3 ")
    assert "Gamma Daily rests on Beta Post (rests on Alpha Wire)" in page


def test_an_event_that_one_source_tells_has_no_list_of_dates_or_sources(lantern: Site) -> None:
    page = text(lantern, "events/ree-arrest.html")
    assert "about March 2024" in page
    assert "Independent sources" not in page
    assert "independent source" not in page


@pytest.mark.parametrize("url", ["timeline.html", "actors/harbour-league.html", "places/saltgate.html"])
def test_a_timeline_lists_the_other_dates_of_an_event(lantern: Site, url: str) -> None:
    assert "Other dates: 28 February 2024, possibly 29 February 2024, 1 March 2024" in text(lantern, url)


def test_a_denied_date_is_no_date_of_the_event(lantern: Site) -> None:
    path = "content/briefings/delta-witness.md"
    lantern.edit(path, "what: Saltgate burns, where", "what: Saltgate burns, status: denied, where")
    assert lantern.build().exit_code == 0
    page = text(lantern, FIRE)
    assert "or 1 March 2024" not in page
    assert "cannot all be true" not in page


def test_a_denial_that_comes_last_names_neither_the_event_nor_its_date(lantern: Site) -> None:
    path = "content/briefings/own-analysis.md"
    lantern.edit(path, "what: Saltgate burns,", "what: There was no fire, status: denied,")
    lantern.edit(path, "date: 2024-02-28~", "date: 2024-01")
    assert lantern.build().exit_code == 0
    for url in (FIRE, "timeline.html", "actors/harbour-league.html"):
        page = text(lantern, url)
        assert "Saltgate burns" in page, url
    assert "Event Saltgate burns" in text(lantern, FIRE)
    assert ">There was no fire</a>" not in lantern.page("timeline.html")
    assert "January 2024" not in text(lantern, "timeline.html")


def test_actors_stand_under_their_full_names_in_the_statements(lantern: Site) -> None:
    assert re.search(r"Who ?Harbour League ?accused", text(lantern, FIRE))
