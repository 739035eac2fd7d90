"""The network: drawn and as an equal table, at any size."""

import re

import pytest

from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.reeds import REEDS
from tests.sites.site import Site


def many(count: int, every: int = 3) -> str:
    """A site of `count` actors in one chain, every third of them linked to the first as well."""
    actors = "".join(
        f"-- content/actors/a{n}.md --\n---\nname: Actor {n} of the long chain\nkind: person\n---\n"
        for n in range(count)
    )
    pairs = [(n, n + 1) for n in range(count - 1)] + [(n, 0) for n in range(2, count, every)]
    relations = "".join(f'  - {{rel: a{one} supports a{two}, at: "w{i}x"}}\n' for i, (one, two) in enumerate(pairs))
    words = " ".join(f"w{i}x" for i in range(len(pairs)))
    return (
        f"-- content/site.yaml --\ntitle: Chain\n{actors}-- content/briefings/p.md --\n"
        f"---\ntitle: P\nauthor: Me\ndate: 2024-01-01\nrelations:\n{relations}---\n{words}.\n"
    )


@pytest.fixture
def reeds(site: MakeSite) -> Site:
    made = site(REEDS)
    assert made.build().exit_code == 0
    return made


def test_the_drawing_and_the_table_say_the_same(reeds: Site) -> None:
    html = reeds.page("network.html")
    drawn = {title.split(" (")[0] for title in re.findall(r'<g class="edge[^>]*><title>([^<]*)', html)}
    rows = re.findall(r'<tr class="relation[^>]*>(.*?)</tr>', html)
    told = {" ".join(re.sub(r"<[^>]*>", "", cell) for cell in re.findall(r"<td>(.*?)</td>", row)[:3]) for row in rows}
    assert drawn == told
    assert len(rows) == 7
    assert broken_links(reeds) == []


def test_a_line_says_how_the_relation_is_known_and_when_it_may_hold(reeds: Site) -> None:
    html = reeds.page("network.html")
    assert re.search(r'class="edge edge-claimed[^"]*"[^>]*><title>Marsh Council shelters Salt Guard \(claimed\)', html)
    lines = re.findall(r'class="(edge [^"]*)" data-first="(\d*)" data-last="(\d*)"><title>Omar Pell leads', html)
    assert sorted(lines) == [("edge edge-doubted", "2023", "2023"), ("edge edge-sure edge-vague", "2022", "")]


def test_an_actor_has_its_own_graph_with_links_to_its_neighbours(reeds: Site) -> None:
    page = documents(reeds)["actors/pell.html"]
    nodes = [e.attributes["href"] for e in page.elements if e.has_class("node")]
    assert sorted(nodes) == ["pell.html", "wardens.html"]
    assert "graph" not in reeds.page("actors/watch.html").split("<main")[1]


@pytest.mark.parametrize("count", [10, 50, 200])
def test_any_number_of_actors_is_drawn_in_pictures_that_can_be_read(site: MakeSite, count: int) -> None:
    made = site(many(count))
    result = made.build()
    assert result.exit_code == 0, result.output
    html = made.page("network.html")
    pictures = html.split("<figure")[1:]
    sizes = [picture.count('<a class="node') for picture in pictures]
    assert max(sizes) <= 32
    assert {f"actors/a{n}.html" for n in range(count)} == set(re.findall(r'<a class="node" href="([^"]*)"', html))
    assert ("drawn in parts" in html) == (count > 32)
    assert not re.search(r'="(?:nan|inf)', html)


def test_two_builds_draw_alike(site: MakeSite) -> None:
    made = site(many(50))
    made.build()
    before = made.published()
    made.build()
    assert made.published() == before


def test_a_hostile_name_is_a_name_in_a_drawing(reeds: Site) -> None:
    reeds.edit("content/actors/pell.md", "name: Omar Pell", "name: '</title><script>alert(1)</script>'")
    reeds.edit("content/briefings/marsh.md", "cast: [wardens, watch, pell,", "cast: [wardens, watch,")
    assert reeds.build().exit_code == 0
    assert "&lt;script&gt;alert" in reeds.page("network.html")
    assert "<script>alert" not in reeds.page("network.html")
