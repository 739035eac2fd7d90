"""The network: drawn and as an equal table, at any size."""

import re

import pytest

from generator.pages.network import PICTURES
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links, documents
from tests.sites.lantern import LANTERN
from tests.sites.reeds import REEDS
from tests.sites.site import Site


def many(count: int, every: int = 3) -> str:
    """A site of `count` actors in one chain, every third of them linked to the first as well."""
    return related(count, [(n, n + 1) for n in range(count - 1)] + [(n, 0) for n in range(2, count, every)])


def related(count: int, pairs: list[tuple[int, int]]) -> str:
    """A site of `count` actors, each of `pairs` in a relation."""
    actors = "".join(
        f"-- content/actors/a{n}.md --\n---\nname: Actor {n} of the long chain\nkind: person\n---\n"
        for n in range(count)
    )
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


def network_pages(made: Site) -> list[str]:
    return [made.page(url) for url in made.published() if re.fullmatch(r"network(-\d+)?\.html", url)]


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
    pages = network_pages(made)
    assert max(page.count("<figure") for page in pages) <= PICTURES
    html = "".join(pages)
    pictures = html.split("<figure")[1:]
    sizes = [picture.count('<a class="node') for picture in pictures]
    assert max(sizes) <= 32
    assert {f"actors/a{n}.html" for n in range(count)} == set(re.findall(r'<a class="node" href="([^"]*)"', html))
    assert ("drawn in parts" in html) == (count > 32)
    assert not re.search(r'="(?:nan|inf)', html)


def test_an_actor_with_two_hundred_neighbours_is_drawn_with_thirty_at_a_time_and_none_is_lost(site: MakeSite) -> None:
    made = site(related(201, [(0, n) for n in range(1, 201)]))
    assert made.build().exit_code == 0
    html = made.page("network.html")
    assert html.count("<figure") == 7
    assert len(re.findall("<title>(Actor 0 [^<]*supports[^<]*)</title>", html)) == 200
    assert "Around Actor 0 of the long chain, 7</h2>" in html


def test_every_relation_of_a_divided_network_is_in_a_picture(site: MakeSite) -> None:
    pairs = [(n, (n * step + 1) % 60) for n in range(60) for step in (3, 7, 11) if n != (n * step + 1) % 60]
    made = site(related(60, sorted(set(pairs))))
    assert made.build().exit_code == 0
    html = "".join(network_pages(made))
    drawn = set(re.findall(r"<title>Actor (\d+) \D*?supports Actor (\d+)", html))
    assert drawn == {(str(one), str(other)) for one, other in pairs}
    assert max(picture.count('<a class="node') for picture in html.split("<figure")[1:]) <= 32


def test_a_line_that_stands_for_several_statements_tells_the_years_of_each(site: MakeSite) -> None:
    text = related(2, [(0, 1), (0, 1)])
    text = text.replace('at: "w0x"', 'at: "w0x", when: "2010/2012"').replace('at: "w1x"', 'at: "w1x", when: "2015?"')
    made = site(text)
    result = made.build()
    assert result.exit_code == 0, result.output
    (line,) = re.findall(r'<g (class="edge [^>]*)><title>([^<]*)', made.page("network.html"))
    assert 'data-first="2010" data-last="2015" data-times="2010/2012 2015/2015?"' in line[0]
    assert line[1].endswith("; 2 statements)")


def test_a_dense_picture_is_no_wider_than_a_page_so_that_its_letters_keep_their_size(site: MakeSite) -> None:
    made = site(related(40, [(n, (n * 7 + k) % 40) for n in range(40) for k in (1, 2, 3) if n != (n * 7 + k) % 40]))
    assert made.build().exit_code == 0
    widths = [
        int(width)
        for width in re.findall(
            r'<svg viewBox="0 0 (\d+) \d+" width="\d+"[^>]*role="presentation"', made.page("network.html")
        )
    ]
    assert widths
    assert max(widths) <= 1200


def test_a_network_explains_the_lines_that_it_draws_and_no_others(site: MakeSite) -> None:
    made = site(LANTERN)
    assert made.build().exit_code == 0
    for url, used in (
        ("network.html", ["reported or confirmed", "claimed", "denied, disputed or refuted"]),
        ("actors/gov-kars.html", ["reported or confirmed"]),
    ):
        legend = made.page(url).split('class="graph-legend"')[1].split("</ul>")[0]
        assert re.findall(r"</svg> ([^<]*)</li>", legend) == used, url


def test_a_verb_leaves_its_line_to_be_seen_and_a_mutual_relation_has_no_arrow(site: MakeSite) -> None:
    made = site(LANTERN)
    assert made.build().exit_code == 0
    html = made.page("actors/harbour-league.html")
    edges = re.findall(r'<g class="edge .*?</g>', html)
    drawn = {re.sub(r".*<title>([^<]*) \(.*", r"\1", edge): edge for edge in edges if "<title>" in edge}
    assert "edge-head" in drawn["Red Watch blockades Harbour League"]
    assert "edge-head" not in drawn["Harbour League is a rival of Red Watch"]
    for edge in drawn.values():
        assert "<text" in edge
    line = re.search(r'x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)"', drawn["Red Watch blockades Harbour League"])
    assert line
    assert abs(float(line[3]) - float(line[1])) > 6.6 * len("is a rival of") + 30, "room for the longest verb"
    assert ">Harbour League</text>" in html, "a short name needs no abbreviation"


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
