"""Claims and the sources they rest on, on a coast where copies copy copies and answers answer answers."""

import re

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.crawl import documents
from tests.sites.lantern import LANTERN
from tests.sites.site import Site

SOURCES, ALPHA = "content/sources.yaml", "content/briefings/alpha-fire.md"
GAMMA, DELTA = "content/briefings/gamma-fire.md", "content/briefings/delta-witness.md"


@pytest.fixture
def lantern(site: MakeSite) -> Site:
    return site(LANTERN)


def built(made: Site) -> dict[str, str]:
    result = made.build()
    assert result.exit_code == 0, result.output
    return {url: " ".join(page.text.split()) for url, page in documents(made).items()}


def test_copies_of_copies_count_once_and_the_whole_chain_is_shown(lantern: Site) -> None:
    page = built(lantern)["claims/league-did-it.html"]
    assert "Independent sources 1" in page
    assert "Gamma Daily rests on Beta Post (rests on Alpha Wire)" in page


def test_the_list_of_claims_counts_the_sources_as_the_claims_page_does(lantern: Site) -> None:
    lantern.edit(
        DELTA, "id: delta-disputes, by: author, status: disputed", "id: delta-disputes, by: author, status: confirmed"
    )
    pages = built(lantern)
    assert "Independent sources 2" in pages["claims/league-did-it.html"]
    entry = pages["claims.html"].split("The Harbour League lit the fire about")[1].split("The government said")[0]
    assert "2 independent sources" in entry


def test_a_digest_of_two_independent_reports_does_not_make_them_one(lantern: Site) -> None:
    lantern.edit(
        DELTA, "id: delta-disputes, by: author, status: disputed", "id: delta-disputes, by: author, status: confirmed"
    )
    lantern.edit(SOURCES, "derived_from: [beta-2024-03-03]", "derived_from: [beta-2024-03-03, delta-2024-03-05]")
    assert "Independent sources 2" in built(lantern)["claims/league-did-it.html"]


def test_a_claim_stands_beside_its_answers_in_the_order_of_time_and_says_each_thing_once(lantern: Site) -> None:
    page = built(lantern)["claims/league-did-it.html"].split("Side by side")[1].split("How it went on")[0]
    said = re.findall(r"(Claimed|Denied|Confirmed|Disputed) by (\w+ \w+)", page)
    assert said == [
        ("Claimed", "Government of"),
        ("Denied", "Harbour League"),
        ("Confirmed", "Beta Post"),
        ("Confirmed", "Gamma Daily"),
        ("Disputed", "Olo Venn"),
    ]


def test_a_claim_without_words_of_its_own_is_called_by_what_it_answers_and_never_by_its_id(lantern: Site) -> None:
    pages = built(lantern)
    for url in ("claims.html", "claims/gamma-says.html", "claims/league-did-it.html", "events/saltgate-fire.html"):
        assert "gamma-says" not in pages[url], url
        assert "Confirmation of “The Harbour League lit the fire”" in pages[url], url


def test_a_claim_about_a_thing_is_called_by_its_kind_and_the_thing(lantern: Site) -> None:
    lantern.edit(ALPHA, "what: The Harbour League lit the fire,", "")
    page = built(lantern)["claims/league-did-it.html"]
    assert "Claim Responsibility: Saltgate burns Claimed by Government of Karsland" in page


def test_a_sources_page_names_a_briefing_once_and_says_what_each_sentence_is_about(lantern: Site) -> None:
    resting = built(lantern)["sources/alpha-2024-03-02.html"].split("What rests on it")[1]
    assert "Fire at Saltgate" not in resting
    assert "burned on 28 February . Saltgate harbour burns" in resting.replace("February.", "February .")
    cited = built(lantern)["sources/delta-2024-03-05.html"].split("What rests on it")[1]
    assert cited.count("Witness at the gate") == cited.count("What we make of it") == 1


def test_a_source_names_all_that_draw_on_it_and_sources_of_one_publisher_are_told_apart(lantern: Site) -> None:
    page = built(lantern)["sources/alpha-2024-03-02.html"]
    assert "Drawn on by Beta Post, Loop, “Loop B”, Gamma Daily, Loop, “Loop A”: together" in page


def test_the_feeds_of_corrections_are_told_apart(lantern: Site) -> None:
    page = built(lantern)["corrections.html"]
    assert "Follow corrections: Atom · JSON Feed" in page
