"""Timelines: one mechanism on four page kinds, at ten events and at two thousand."""

import json
import re
from collections.abc import Iterator

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.reeds import REEDS
from tests.sites.site import Site

PAGE = "content/briefings/crossing.md"


def many(count: int) -> str:
    events = "".join(
        f'  - {{id: e{n}, date: {1700 + n % 320}-{n % 12 + 1:02d}, at: "w{n}x", kind: war, what: E{n}}}\n'
        for n in range(count)
    )
    words = "".join(f"w{n}x" + (".\n\n" if n % 20 == 19 else " ") for n in range(count))
    return (
        "-- content/site.yaml --\ntitle: Long\nlimits: {seconds: 60}\n-- content/briefings/p.md --\n"
        f"---\ntitle: P\nauthor: Me\ndate: 2024-01-01\nevents:\n{events}---\n{words}\n"
    )


@pytest.mark.parametrize("url", ["timeline.html", "briefings/marsh.html", "actors/council.html", "places/quay.html"])
def test_every_timeline_lists_in_words_what_it_draws(site: MakeSite, url: str) -> None:
    made = site(REEDS)
    made.edit("content/briefings/reply.md", "terms: [{", 'places: [{at: "fires of [[July]]", place: quay}]\nterms: [{')
    asked = '  - {id: ask, date: 2023-01, at: "was asked", who: [council], where: [quay], what: It is asked}\n'
    made.edit("content/briefings/reply.md", "  - {id: fires,", f"{asked}  - {{id: fires,")
    assert made.build().exit_code == 0, made.build().output
    html = made.page(url)
    drawn = set(re.findall(r'<a class="strip-event" href="[^"]*" tabindex="-1"><title>([^<]*)', html))
    assert drawn
    listed = set(re.findall(r'<p class="event-title"><a href="[^"]*">([^<]*)', html))
    assert drawn <= listed


def test_rival_dates_of_one_event_show_their_spread(site: MakeSite) -> None:
    made = site(REEDS)
    made.build()
    html = made.page("timeline.html")
    (bar,) = re.findall(r'<a class="strip-event" href="events/fires.html".*?</a>', html, re.DOTALL)
    assert "strip-spread" in bar
    assert "strip-rival" in bar


def test_an_event_of_a_kind_can_be_filtered_by_it(site: MakeSite) -> None:
    made = site(BORDER)
    made.edit(PAGE, "{id: crossing, date", "{id: crossing, kind: river crossing, date")
    assert made.build().exit_code == 0
    html = made.page("timeline.html")
    assert '<option value="river-crossing">river crossing</option>' in html
    assert 'data-kinds="river-crossing"' in html


def test_two_thousand_events_are_split_by_decade_and_none_is_lost(site: MakeSite) -> None:
    made = site(many(2000))
    result = made.build()
    assert result.exit_code == 0, result.output
    pages = {url: document for url, document in documents(made).items() if url.startswith("timeline/")}
    html = "".join(made.page(url) for url in pages)
    titles = re.findall(r'<p class="event-title"><a href="\.\./events/(e\d+)\.html">', html)
    assert sorted(titles) == sorted({f"e{n}" for n in range(2000)})
    assert len(made.published()["timeline.html"]) < 120_000
    assert max(len(made.published()[url]) for url in pages) < 200_000
    assert "timeline/1700s.html#y-1700" in made.page("timeline.html")
    assert broken_links(made) == []


def test_the_list_is_whole_without_a_script(site: MakeSite) -> None:
    made: Site = site(BORDER)
    made.build("--suggestions")
    html = made.page("timeline.html")
    assert re.search(r'<form class="timeline-filters"[^>]* hidden>', html)
    assert html.count('<li class="event"') == 2


@pytest.mark.parametrize(
    ("date", "drawn", "sign"),
    [
        ("2019-05-03", "strip-bar strip-day", ""),
        ("2019-05", "strip-hollow", ""),
        ("2020-05-01~", "strip-approximate", "~"),
        ("2020-06-02?", "strip-uncertain", "?"),
        ("2020%", "strip-both", "~?"),
        ("2021/..", "strip-arrow", ""),
        ("[2018,2021]", "strip-join-choice", ""),
        ("{2018,2021}", "strip-join-every", ""),
    ],
)
@pytest.mark.parametrize("url", ["timeline.html", "briefings/crossing.html"])
def test_each_kind_of_date_is_drawn_in_its_own_way(site: MakeSite, url: str, date: str, drawn: str, sign: str) -> None:
    made = site(
        "-- content/site.yaml --\ntitle: Dates\n-- content/briefings/crossing.md --\n---\ntitle: P\nauthor: Me\n"
        'date: 2024-01-01\nevents:\n  - {id: one, date: "' + date + '", at: "first word", what: One}\n'
        '  - {id: two, date: 1999, at: "second word", what: Two}\n---\nThe first word, the second word.\n'
    )
    assert made.build().exit_code == 0
    (bar,) = re.findall(
        r'<a class="strip-event" href="[^"]*" tabindex="-1"><title>One</title>.*?</a>', made.page(url), re.DOTALL
    )
    assert drawn in bar
    assert re.findall(r'<text class="strip-sign"[^>]*>([^<]*)', bar) == ([sign] if sign else [])


def test_a_long_timeline_says_of_each_part_what_filters_go_by_as_the_lists_do(site: MakeSite) -> None:
    made = site(many(700))
    made.edit("content/briefings/p.md", "date: 1700-01, at", "date: 1700-01?, at")
    made.edit(
        "content/briefings/p.md", 'date: 1701-02, at: "w1x", kind: war', 'at: "w1x", status: denied, kind: a feud'
    )
    assert made.build().exit_code == 0
    script = made.page("assets/timeline-index.js")
    data = json.loads(script.removeprefix("window.postilTimeline=").removesuffix(";\n"))
    assert sum(map(len, data["parts"].values())) == 700
    assert data["parts"].keys() == set(re.findall(r'<li data-part="([^"]*)"', made.page("timeline.html")))
    for part, rows in data["parts"].items():
        told = [
            (*(" ".join(data["names"][number] for number in row[place]) for place in range(4)), tuple(row[4:]))
            for row in rows
        ]
        assert told == list(_filters(made.page(f"timeline/{part}.html")))
    made.write(many(20))
    assert made.build().exit_code == 0
    assert "assets/timeline-index.js" not in made.published()


def _filters(html: str) -> Iterator[tuple[str, str, str, str, tuple[int, ...]]]:
    for line in re.findall(r'<li class="event"[^>]*>', html):
        said = dict(re.findall(r'data-([a-z]+)="([^"]*)"', line))
        years = () if "data-undated" in line else (int(said["first"]), int(said["last"]))
        yield said["actors"], said["places"], said.get("kinds", ""), said["statuses"], years


def test_a_long_timeline_is_divided_in_the_order_of_time_and_no_finer_than_is_worth_a_page(site: MakeSite) -> None:
    made = site(many(500))
    made.edit("content/briefings/p.md", "date: 1703-04", 'date: "../1948"')
    made.edit("content/briefings/p.md", "date: 1704-05", "date: 0512")
    made.edit("content/briefings/p.md", "date: 1705-06", "date: -0043")
    for year, old in ((1204, "1706-07"), (1255, "1707-08"), (1290, "1708-09")):
        made.edit("content/briefings/p.md", f"date: {old}", f"date: {year}")
    assert made.build().exit_code == 0
    nav = made.page("timeline.html").split('class="periods"')[1].split("</nav>")[0]
    parts = re.findall(r'data-part="([^"]*)"', nav)
    assert parts[:4] == ["-50s", "510s", "1200-to-1299", "1700s"]
    assert parts[4:] == [f"{year}s" for year in range(1710, 2020, 10)]
    assert "51 BC to 42 BC" in nav
    assert "1200 to 1299" in nav
    assert "E3</a>" in made.page("timeline/1940s.html")
    assert broken_links(made) == []
