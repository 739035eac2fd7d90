"""The knowledge pages of a whole site: folded from all annotations, each line leading back to its words."""

import re

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.reeds import REEDS
from tests.sites.site import Site

MARSH_PAGE, REPLY = "content/briefings/marsh.md", "content/briefings/reply.md"


@pytest.fixture
def reeds(site: MakeSite) -> Site:
    made = site(REEDS)
    result = made.build()
    assert result.exit_code == 0, result.output
    return made


def text(made: Site, url: str) -> str:
    return " ".join(documents(made)[url].text.split())


def test_a_claim_has_a_page_with_its_answers_their_history_and_its_independent_sources(reeds: Site) -> None:
    page = text(reeds, "claims/no-wardens.html")
    assert "Denied by Marsh Council" in page
    assert "It answers Reported by Ida Lund The Wardens exist" in page
    assert "Confirmed by Marsh Council The Wardens exist after all" in page
    history = page.split("How it went on")[1]
    assert history.index("November 2022") < history.index("February 2023")
    assert [history.index(word) for word in ("Reported", "Denied", "Confirmed")] == sorted(
        history.index(word) for word in ("Reported", "Denied", "Confirmed")
    )


def test_a_report_drawn_from_another_counts_once_and_the_chain_is_shown(reeds: Site) -> None:
    page = text(reeds, "claims/harmless.html")
    assert "Independent sources 1" in page
    assert re.search(r"Ida Lund|Marsh Ledger rests on", page)
    assert "Marsh Ledger rests on" in page
    reeds.edit("content/sources.yaml", ", derived_from: [courier]", "")
    assert reeds.build().exit_code == 0
    assert "Independent sources 2" in text(reeds, "claims/harmless.html")


def test_a_forecast_says_what_became_of_it_or_that_nothing_is_recorded(reeds: Site) -> None:
    assert "Its time is over; no outcome is recorded" in text(reeds, "claims/more-fires.html")
    assert "No time was named; no outcome is recorded" in text(reeds, "claims/weapon.html")
    reeds.edit(
        MARSH_PAGE, "horizon: 2022-11/2023~,", "horizon: 2022-11/2023~, outcome: {was: partly, note: One more.},"
    )
    assert reeds.build().exit_code == 0
    assert "It was borne out in part: One more." in text(reeds, "claims/more-fires.html")
    assert "It was borne out in part" in text(reeds, "claims.html")


def test_only_a_forecast_has_an_outcome(reeds: Site) -> None:
    reeds.edit(MARSH_PAGE, "{id: harmless, by: author,", "{id: harmless, outcome: {was: partly}, by: author,")
    assert "`outcome` is for forecasts only" in reeds.check().output


def test_an_actor_s_briefings_are_newest_first_also_those_that_name_it_in_an_event_alone(reeds: Site) -> None:
    reeds.edit(REPLY, "where: [quay], what: Fires", "where: [quay], who: [league], what: Fires")
    assert reeds.build().exit_code == 0
    page = text(reeds, "actors/league.html")
    told = page[page.rindex("Briefings") :]
    assert told.index("What the marsh says now") < told.index("Old men on a new marsh")


def test_topics_that_differ_in_spelling_only_are_one(reeds: Site) -> None:
    assert {url for url in reeds.published() if url.startswith("topics/")} == {
        "topics/marsh.html",
        "topics/salt-trade.html",
    }
    page = text(reeds, "topics/marsh.html")
    assert "Old men on a new marsh" in page
    assert "What the marsh says now" in page
    assert "Fires on the quay" in page


def test_a_to_z_lists_every_name_of_everything(reeds: Site) -> None:
    page = text(reeds, "a-z.html")
    for name in ("Heron see Omar Pell", "the Quay see Long Quay", "water gate see Sluice", "salt trade topic"):
        assert name in page, name


def test_corrections_are_listed_with_their_page(reeds: Site) -> None:
    page = text(reeds, "corrections.html")
    assert "3 February 2023 The Ledger had the name of the quay wrong. What the marsh says now" in page


def test_a_place_counts_what_lies_inside_it(reeds: Site) -> None:
    assert "Fires on the quay" in text(reeds, "places/marsh.html")


@pytest.mark.parametrize(
    ("path", "old", "new", "former", "now"),
    [
        (REPLY, "topics: [Marsh]", "topics: [Marsh]\nformerly: [answer]", "briefings/answer.html", "reply.html"),
        ("content/actors/pell.md", "kind: person", "kind: person\nformerly: [heron]", "actors/heron.html", "pell.html"),
        ("content/places.yaml", "quay: {name", "quay: {formerly: [pier], name", "places/pier.html", "quay.html"),
        (
            "content/sources.yaml",
            "ledger: {title",
            "ledger: {formerly: [book], title",
            "sources/book.html",
            "ledger.html",
        ),
        (REPLY, "{id: fires,", "{id: fires, formerly: [blaze],", "events/blaze.html", "fires.html"),
        (
            REPLY,
            "{id: harmless-too,",
            "{id: harmless-too, formerly: [no-harm],",
            "claims/no-harm.html",
            "harmless-too.html",
        ),
    ],
)
def test_a_former_id_leads_to_where_the_thing_is_now(
    reeds: Site, path: str, old: str, new: str, former: str, now: str
) -> None:
    reeds.edit(path, old, new)
    assert reeds.build().exit_code == 0
    html = reeds.page(former)
    assert f'content="0; url={now}"' in html
    assert f'<a href="{now}">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert broken_links(reeds) == []


def test_a_former_id_that_is_in_use_or_claimed_twice_is_an_error(reeds: Site) -> None:
    reeds.edit("content/actors/pell.md", "kind: person", "kind: person\nformerly: [council, heron]")
    reeds.edit("content/actors/watch.md", "kind: armed-group", "kind: armed-group\nformerly: [heron]")
    output = reeds.check().output
    assert "`council` is in use: there is an actor of this id today" in output
    assert "Two actors say that they were called `heron`" in output
    assert output.count("P515") == 2


def test_every_line_of_every_knowledge_page_leads_to_words_that_are_there(reeds: Site) -> None:
    """No link of the site is broken, and every page of a fact has a link into highlighted words."""
    assert broken_links(reeds) == []
    pages = documents(reeds)
    marks = {
        url: {e.attributes["data-ann"] for e in page.elements if "data-ann" in e.attributes}
        for url, page in pages.items()
    }
    for url, page in pages.items():
        if not url.startswith(("events/", "claims/", "actors/")) or url == "actors/watch.html":
            continue
        links = [e.attributes.get("href", "") for e in page.elements if e.name == "a"]
        words = [href for href in links if "#ann-" in href]
        assert words, url
        for href in words:
            target, _, fragment = href.rpartition("#ann-")
            assert fragment in marks[target.removeprefix("../")], (url, href)


SEARCH_INDEX = "assets/search-index.js"
"""Holds words of everything, so nearly every edit changes it."""

EDITS = {
    "a correction": (
        REPLY, "the name of the quay wrong", "the name of the quay right",
        {"briefings/reply.html", "corrections.html", "index.html"},
    ),
    "an outcome": (
        MARSH_PAGE, "horizon: 2022-11/2023~,", "horizon: 2022-11/2023~, outcome: {was: borne-out},",
        {"claims/more-fires.html", "claims.html"},
    ),
    "a term's use": (
        REPLY, 'at: "no [[sluice]]"', 'at: "[[no sluice]]"',
        {"briefings/reply.html", "terms.html", "terms/sluice.html", "sources/ledger.html"},
    ),
    "a topic": (
        MARSH_PAGE, "topics: [marsh, salt-trade]", "topics: [marsh, salt]",
        {"briefings/marsh.html", "topics.html", "topics/marsh.html", "topics/salt.html", "topics/salt-trade.html",
         "a-z.html", "index.html"},
    ),
    "a relation's time": (
        REPLY, "when: 2023, status: disputed", "when: 2023-01, status: disputed",
        {"briefings/reply.html", "actors/pell.html", "actors/wardens.html", "network.html"},
    ),
    "a claim's words": (
        REPLY, "what: The Wardens exist after all", "what: So there are Wardens",
        {"briefings/reply.html", "briefings/marsh.html", "claims.html", "claims/wardens-confirmed.html",
         "claims/no-wardens.html", "claims/there-are-wardens.html", "actors/council.html", "actors/wardens.html",
         "sources/ledger.html"},
    ),
    "a place's other name": (
        "content/places.yaml", "aka: [the Quay]", "aka: [the Pier]", {"places/quay.html", "a-z.html"},
    ),
    "a definition": (
        "content/terms.yaml", "A gate for water.", "A gate of a ditch.",
        {"terms.html", "terms/sluice.html", "briefings/reply.html"},
    ),
    "an event's date": (
        REPLY, 'date: 2022-07, at: "fires of July"', 'date: 2022-07-02, at: "fires of July"',
        {"briefings/reply.html", "events/fires.html", "timeline.html", "places/quay.html", "places/marsh.html",
         "briefings/marsh.html",  # tells the event too: its timeline gives the other's date beside its own
         "topics/marsh.html", "topics/salt-trade.html", "index.html"},
    ),
    "who is named": (
        REPLY, "cast: [wardens, council, pell]", "cast: [wardens, council]",
        {"briefings/reply.html", "actors/pell.html", "actors.html", "index.html",
         "briefings/marsh.html",  # says what the two share
         "topics.html", "topics/marsh.html"},  # name the actors of a topic by how often they are named
    ),
    "a source's title": (
        "content/sources.yaml", "ledger: {title: What the marsh says now,", "ledger: {title: The marsh speaks,",
        {"briefings/reply.html", "sources/ledger.html", "sources.html"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_one_edit_changes_exactly_the_pages_that_show_it(reeds: Site, name: str) -> None:
    path, old, new, expected = EDITS[name]
    before = reeds.published()
    reeds.edit(path, old, new)
    result = reeds.build()
    assert result.exit_code == 0, result.output
    after = reeds.published()
    changed = {url for url in before.keys() | after.keys() if before.get(url) != after.get(url)} - {SEARCH_INDEX}
    assert changed == expected
