"""What each page kind shows."""

import pytest

from generator.annotations.statements import Cite
from generator.model.edtf import parse
from generator.model.entities import GeoPlace, Source
from generator.model.settings import Settings
from generator.pages.planning.edition import Edition
from tests.unit.pages.sample import Page, Said, actor, claim, event, harbour, mention, site, views


def test_every_actor_event_place_source_and_briefing_has_its_page() -> None:
    urls = set(views(harbour()))
    assert {
        "index.html",
        "404.html",
        "about.html",
        "timeline.html",
        "actors.html",
        "places.html",
        "claims.html",
        "sources.html",
        "terms.html",
        "topics.html",
        "network.html",
        "a-z.html",
        "search.html",
        "corrections.html",
        "claims/no-cover-up.html",
        "claims/ruse.html",
        "topics/ports.html",
        "briefings/harbour.html",
        "briefings/aftermath.html",
        "actors/ada.html",
        "actors/guild.html",
        "events/fire.html",
        "events/closing.html",
        "places/port-elm.html",
        "places/elmshire.html",
        "sources/times.html",
        "terms/cover-up.html",
    } == urls


def test_home_announces_the_newest_briefing_first() -> None:
    home = views(harbour())["index.html"]
    assert [item.briefing.text for item in home.latest] == ["On aftermath", "On harbour"]


def test_home_ranks_actors_by_mentions() -> None:
    home = views(harbour())["index.html"]
    assert [(item.actor.text, item.mentions) for item in home.actors] == [("The Guild", 2), ("Ada Reed", 1)]


def test_a_briefing_knows_its_neighbours_in_time() -> None:
    view = views(harbour())["briefings/harbour.html"]
    assert view.previous is None
    assert view.next is not None
    assert view.next.href == "aftermath.html"


def test_related_briefings_say_what_they_share() -> None:
    (related,) = views(harbour())["briefings/harbour.html"].related
    assert (related.briefing.text, related.shared) == ("On aftermath", "1 event; The Guild")


def test_a_mention_is_quoted_in_its_sentence_and_leads_to_the_words() -> None:
    group = views(harbour())["actors/ada.html"].concordance.briefings[0]
    (quotation,) = group.quotations
    assert (quotation.before, quotation.words, quotation.after) == ("", "Ada Reed", " closed the harbour in May 2020.")
    assert quotation.href == "../briefings/harbour.html#ann-m-ada-ada"


def test_a_name_is_listed_with_the_briefings_that_use_it() -> None:
    full, alias = views(harbour())["actors/ada.html"].names
    assert [link.text for link in full.used_in] == ["On harbour"]
    assert alias.used_in == ()


def test_a_relation_reads_from_either_side() -> None:
    pages = views(harbour())
    (from_subject,), (from_object,) = pages["actors/ada.html"].relations, pages["actors/guild.html"].relations
    assert (from_subject.label, from_subject.other.text) == ("leads", "The Guild")
    assert (from_object.label, from_object.other.text) == ("is led by", "Ada Reed")


def test_a_claim_and_its_denial_point_at_each_other() -> None:
    view = views(harbour())["briefings/harbour.html"]
    denial, claimed = view.claims
    assert denial.answers is not None
    assert denial.answers.claim.text == "It was a ruse"
    assert [answer.claim.text for answer in claimed.answered_by] == ["There was no cover-up"]


def test_an_event_page_puts_statements_side_by_side() -> None:
    view = views(harbour())["events/fire.html"]
    assert [statement.note.date.words for statement in view.statements] == ["2021", "about 2021"]


def test_the_timeline_groups_by_year_and_keeps_the_undated_for_last() -> None:
    page = Page(
        "p", ("One. Two. Three.",), (event("a", "One"), event("b", "Two", "2001"), event("c", "Three", "-0043"))
    )
    timeline = views(site(page))["timeline.html"]
    assert [(year.label, [line.event.text for line in year.events]) for year in timeline.years] == [
        ("44 BC", ["The c happens"]),
        ("2001", ["The b happens"]),
        ("Without a date", ["The a happens"]),
    ]


def test_places_hang_under_the_place_around_them() -> None:
    (branch,) = views(harbour())["places.html"].branches
    assert (branch.place.text, [inner.place.text for inner in branch.inside]) == ("Elmshire", ["Port Elm"])


def test_a_circle_of_places_ends_and_loses_none() -> None:
    circle = (GeoPlace("a", "A", within="b"), GeoPlace("b", "B", within="a"))
    pages = views(site(places=circle))
    assert {branch.place.text for branch in pages["places.html"].branches} == {"A", "B"}
    assert [link.text for link in pages["places/a.html"].within] == ["B"]


def test_places_of_one_name_are_kept_apart() -> None:
    pages = views(site(places=(GeoPlace("elm-a", "Elm"), GeoPlace("elm-b", "Elm"))))
    assert [link.href for link in pages["places/elm-a.html"].homonyms] == ["elm-b.html"]


@pytest.mark.parametrize(
    ("derived", "independent"),
    [
        ({}, "2 independent sources"),
        ({"b": ("a",)}, "1 independent source"),
        ({"a": ("wire",), "b": ("wire",)}, "1 independent source"),
    ],
)
def test_a_report_derived_from_another_counts_once(derived: dict[str, tuple[str, ...]], independent: str) -> None:
    pages = [
        Page(name, ("It is so.",), (Said("claim", f"c-{name}", "is so", claim("so", "", cite=Cite(name)).statement),))
        for name in ("a", "b")
    ]
    sources = [Source(name, derived_from=derived.get(name, ())) for name in ("a", "b")]
    (group,) = views(site(*pages, sources=sources))["claims.html"].statuses
    assert [entry.rests_on for entry in group.claims] == [independent]


def test_a_page_in_a_right_to_left_language_says_so() -> None:
    view = views(site(Page("p", ("متن",), fields={"language": "fa"})))["briefings/p.html"]
    assert (view.frame.language, view.frame.direction, view.frame.site_direction) == ("fa", "rtl", "ltr")


def test_the_not_found_page_links_absolutely_where_the_sites_address_is_known() -> None:
    view = views(site(settings=Settings(base_url="https://example.org/s/")))["404.html"]
    assert view.frame.stylesheet == "https://example.org/s/assets/postil.css"


def test_unknown_ids_become_plain_text() -> None:
    page = Page("p", ("Here.",), (event("e", "Here", who=("ghost",), where=("nowhere",)),))
    line = views(site(page))["timeline.html"].years[0].events[0]
    assert [(link.text, link.href) for link in (*line.who, *line.where)] == [("ghost", ""), ("nowhere", "")]


def test_a_change_elsewhere_does_not_change_a_pages_view() -> None:
    pages = [Page("a", ("Ada.",), (mention("ada", "Ada"),)), Page("b", ("Ben.",), (mention("ben", "Ben"),))]
    changed = [pages[0], Page("b", ("Ben again. Ben.",), (mention("ben", "Ben"),))]
    actors = (actor("ada"), actor("ben"))
    before, after = views(site(*pages, actors=actors)), views(site(*changed, actors=actors))
    differing = {url for url in before if before[url] != after[url]}
    assert differing == {"briefings/b.html", "actors/ben.html"}


def test_the_same_site_has_the_same_views() -> None:
    assert views(harbour()) == views(harbour())


def test_views_can_be_hashed() -> None:
    assert all(isinstance(hash(view), int) for view in views(harbour()).values())


def test_a_profile_is_the_editions_html_or_the_words_as_typed() -> None:
    index = site(actors=(actor("ada", profile="*Ada*"), actor("ben", profile="*Ben* & co")))
    pages = views(index, Edition(profiles={"ada": "<p><em>Ada</em></p>"}))
    assert pages["actors/ada.html"].profile == "<p><em>Ada</em></p>"
    assert pages["actors/ben.html"].profile == "<p>*Ben* &amp; co</p>"


def test_a_corrected_page_is_announced_at_home() -> None:
    from generator.model.briefings import Correction  # noqa: PLC0415

    page = Page("p", ("x.",), fields={"corrections": (Correction(parse("2022-02"), "A name was wrong"),)})
    (change,) = views(site(page))["index.html"].changes
    assert (change.date.words, change.note) == ("February 2022", "A name was wrong")
