"""Related briefings: those that share events, actors and places, the nearest first, with what they share in words."""

import re

from tests.sites.conftest import MakeSite
from tests.sites.crawl import documents
from tests.sites.site import Site

HEAD = """\
-- content/site.yaml --
title: Near and far
-- content/actors/ada.md --
---
name: Ada Brand
kind: person
---
-- content/places.yaml --
dell: {name: Upper Dell, kind: valley}
ford: {name: Lower Ford, kind: city}
-- content/sources.yaml --
gazette: {title: News from the river, publisher: Dell Gazette, published: 2021-08-03, rights: full}
"""
BODY = "In 2021 a fire broke out. Ada Brand saw it at Upper Dell."
EVENT = '{id: fire, date: 2021, at: "a fire broke out", what: A fire}'
PLACE = 'places: [{place: dell, at: "Upper Dell"}]'


def page(slug: str, front: str, body: str) -> str:
    return f"-- content/briefings/{slug}.md --\n---\ntitle: On {slug}\nsource: gazette\n{front}\n---\n{body}\n"


def related(made: Site, slug: str) -> list[str]:
    text = " ".join(documents(made)[f"briefings/{slug}.html"].text.split())
    found = re.search(r"Related briefings (.*?)(?: Earlier| Later|$)", text)
    return re.findall(r"On \w+ .*?(?= On |$)", found[1]) if found else []


def test_a_shared_event_is_nearer_than_an_actor_and_an_actor_than_a_place(site: MakeSite) -> None:
    made = site(
        HEAD
        + page("all", f"cast: [ada]\nevents: [{EVENT}]\n{PLACE}", BODY)
        + page("place", PLACE, "Nothing happened at Upper Dell.")
        + page("actor", "cast: [ada]", "Ada Brand slept.")
        + page("event", f"events: [{EVENT}]", "In 2021 a fire broke out.")
        + page("none", "topics: [x]", "Nothing happened at Lower Ford.")
    )
    result = made.build()
    assert result.exit_code == 0, result.output
    assert [line.split(" Earlier")[0] for line in related(made, "all")] == [
        "On event 1 event",
        "On actor Ada Brand",
        "On place Upper Dell",
    ]
    assert related(made, "none") == []


def test_what_is_rare_weighs_more_than_what_is_common(site: MakeSite) -> None:
    common = "".join(page(f"c{n}", "cast: [ada]", "Ada Brand slept.") for n in range(5))
    rare = page("rare", PLACE, "Nothing happened at Upper Dell.")
    made = site(HEAD + page("all", f"cast: [ada]\nevents: [{EVENT}]\n{PLACE}", BODY) + common + rare)
    result = made.build()
    assert result.exit_code == 0, result.output
    assert related(made, "all")[0].startswith("On rare Upper Dell")
