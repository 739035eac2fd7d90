"""The map: what has a position is drawn where it is, what has none is listed, and nothing is made up."""

import itertools
import re

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import broken_links
from tests.sites.site import Site

PLACES = "content/places.yaml"


def with_places(site: MakeSite, places: str) -> Site:
    made = site(BORDER)
    made.write(f"-- {PLACES} --\ndell: {{name: Upper Dell, kind: valley}}\n{places}")
    result = made.build()
    assert result.exit_code == 0, result.output
    return made


def marks(html: str) -> dict[str, tuple[float, float]]:
    found = re.findall(r"<title>([^<]*)</title><circle cx=\"([-\d.]+)\" cy=\"([-\d.]+)\"", html)
    return {name: (float(x), float(y)) for name, x, y in found}


def test_a_site_without_positions_has_no_map(site: MakeSite) -> None:
    made = with_places(site, "")
    assert "map.html" not in made.published()
    assert "map.html" not in made.page("places.html")


def test_a_point_is_a_dot_an_area_a_ring_and_an_unknown_position_is_listed(site: MakeSite) -> None:
    made = with_places(
        site,
        "east: {name: East End, point: [40, 20], precision: point}\n"
        "west: {name: West End, point: [41, 10], precision: area}\n"
        "lost: {name: Lost End, point: [42, 15]}\n",
    )
    html = made.page("map.html")
    found = marks(html)
    assert set(found) == {"East End", "West End"}
    assert found["West End"][0] < found["East End"][0]
    assert found["West End"][1] < found["East End"][1], "north is up"
    assert re.search(r'class="place-mark place-area" href="places/west.html"', html)
    listed = html.split("Not on the map")[1]
    assert "Lost End" in listed
    assert "Upper Dell" in listed
    assert "42" not in re.sub(r'd="[^"]*"', "", listed)
    assert broken_links(made) == []


def test_a_country_is_drawn_as_its_outline_and_leads_to_its_page(site: MakeSite) -> None:
    made = with_places(site, "tj: {name: Tajikistan, kind: country, precision: area}\n")
    html = made.page("map.html")
    assert '<a class="land land-place" href="places/tj.html"><title>Tajikistan</title>' in html
    assert "Natural Earth" in html
    assert "take no side" in html
    assert 'class="land land-place"' in made.page("places/tj.html")


def test_a_country_far_from_every_point_is_on_the_map_too(site: MakeSite) -> None:
    made = with_places(
        site,
        "tj: {name: Tajikistan, kind: country, precision: area}\n"
        "far: {name: Far End, point: [60, 10], precision: point}\n",
    )
    html = made.page("map.html")
    assert '<a class="land land-place" href="places/tj.html"><title>Tajikistan</title>' in html
    assert "Far End" in marks(html)


def test_no_coast_runs_straight_across_a_map_where_the_data_cross_the_180th_meridian(site: MakeSite) -> None:
    made = with_places(
        site,
        "a: {name: A, point: [60, 10], precision: point}\nb: {name: B, point: [38.5, 70], precision: point}\n",
    )
    for path in re.findall(r'd="M([^"Z]*)Z', made.page("map.html").split("<main")[1]):
        points = [tuple(map(float, pair.split())) for pair in path.split("L")]
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            assert abs(x1 - x0) < 500 or not 0 < y0 < 300 or not 0 < y1 < 300


def test_a_map_may_cross_the_180th_meridian(site: MakeSite) -> None:
    made = with_places(
        site,
        "a: {name: West of it, point: [-17, 178], precision: point}\n"
        "b: {name: East of it, point: [-18, -179], precision: point}\n",
    )
    found = marks(made.page("map.html"))
    assert found["West of it"][0] < found["East of it"][0]
    assert found["East of it"][0] - found["West of it"][0] < 500


@pytest.mark.parametrize("point", ["[89.9, 0]", "[-89.9, 179.9]", "[0, -180]", "[0, 180]", "[0, 0]"])
def test_any_point_of_the_globe_makes_a_map_of_finite_numbers(site: MakeSite, point: str) -> None:
    made = with_places(site, f"a: {{name: There, point: {point}, precision: point}}\n")
    html = made.page("map.html")
    assert not re.search(r"(?:nan|inf)[\s\"]", html)
    ((x, y),) = marks(html).values()
    width, height = map(float, re.findall(r'viewBox="0 0 (\d+) (\d+)"', html)[-1])
    assert 0 <= x <= width
    assert -40 <= y <= height + 40


def test_an_area_is_as_large_as_the_editor_says_and_the_map_reaches_to_its_ends(site: MakeSite) -> None:
    made = with_places(
        site,
        "a: {name: Wide Fen, point: [0, 0], precision: area, radius: 1113.2}\n"
        "b: {name: Far Post, point: [0, 10], precision: point}\n",
    )
    html = made.page("map.html")
    found = marks(html)
    (radius,) = map(float, re.findall(r'place-extent" .*?<circle [^>]* r="([\d.]+)"', html))
    assert radius == pytest.approx(found["Far Post"][0] - found["Wide Fen"][0], rel=0.01), "ten degrees at the equator"
    assert found["Wide Fen"][0] - radius >= 0
    assert found["Wide Fen"][1] - radius >= 0
    assert "within 1113.2 km of 0° N, 0° E" in html
    assert "within 1113.2 km of 0° N, 0° E" in made.page("places/a.html")


@pytest.mark.parametrize(("width", "letter", "line"), [("wide", 7.2, 15), ("narrow", 15.5, 33)])
def test_labels_lie_on_no_other_label(site: MakeSite, width: str, letter: float, line: float) -> None:
    rows = "".join(
        f"p{n}: {{name: Crowded place {n}, point: [{40 + n % 5 / 5:.1f}, {20 + n // 5 / 5:.1f}], precision: point}}\n"
        for n in range(25)
    )
    html = with_places(site, rows).page("map.html")
    boxes = []
    label = rf'<text class="{width}" x="([\d.]+)" y="([\d.]+)" text-anchor="(\w+)">([^<]*)</text>'
    for x, y, anchor, text in re.findall(label, html):
        across = len(text) * letter
        left = float(x) - {"start": 0, "middle": across / 2, "end": across}[anchor]
        boxes.append((left, float(y) - line * 0.73, left + across, float(y) + line * 0.27))
    assert boxes
    assert not any(
        one[0] < other[2] - 0.2 and other[0] < one[2] - 0.2 and one[1] < other[3] - 0.2 and other[1] < one[3] - 0.2
        for place, one in enumerate(boxes)
        for other in boxes[:place]
    )
    assert len(marks(html)) == 25


def test_a_hostile_name_is_a_name_on_the_map(site: MakeSite) -> None:
    made = with_places(site, "a: {name: '</title><script>alert(1)</script>', point: [1, 1], precision: point}\n")
    assert "<script>alert" not in made.page("map.html")


def test_a_map_weighs_no_more_than_what_can_be_seen_on_it(site: MakeSite) -> None:
    rows = "a: {name: A, point: [60, -150], precision: point}\nb: {name: B, point: [-40, 170], precision: point}\n"
    assert len(with_places(site, rows).page("map.html")) < 400_000
    made = with_places(site, "a: {name: A, point: [38.5, 70], precision: point}\n")
    assert len(made.page("map.html")) < 60_000


SIGNS = {
    "a point": "one: {name: One, point: [40, 20], precision: point}",
    "somewhere in this area, drawn to scale": "one: {name: One, point: [40, 20], precision: area, radius: 90}",
    "somewhere in an area, whose size is not recorded": "one: {name: One, point: [40, 20], precision: area}",
    "a country, as its outline": "one: {name: Norway, kind: country}",
}


@pytest.mark.parametrize("used", SIGNS)
def test_a_map_explains_the_signs_that_it_uses_and_no_others(site: MakeSite, used: str) -> None:
    made = with_places(site, SIGNS[used] + "\n")
    for url in ("map.html", "places/one.html"):
        caption = made.page(url).split("<figcaption>")[1].split("</figcaption>")[0]
        assert [sign for sign in SIGNS if f"{sign}</li>" in caption] == [used], url
        assert "pole" not in caption


@pytest.mark.parametrize("latitude", [90, -90])
def test_a_place_at_a_pole_stands_whole_at_the_edge_of_a_map_that_says_so(site: MakeSite, latitude: int) -> None:
    made = with_places(
        site,
        f"pole: {{name: The Pole, point: [{latitude}, 0], precision: point}}\n"
        "elsewhere: {name: Elsewhere, point: [10, 10], precision: point}\n",
    )
    html = made.page("map.html")
    height = float(re.search(r'class="map">\s*<svg viewBox="0 0 \d+ (\d+)"', html).group(1))  # type: ignore[union-attr]
    _, y = marks(html)["The Pole"]
    assert 5 <= y <= height - 5
    assert "What lies near a pole stands at the edge of the map." in html
    assert (">Antarctica</text>" in html) == (latitude < 0)


@pytest.mark.parametrize(
    ("place", "position"),
    [
        ("one: {name: One, point: [-40.5, 20], precision: point}", "40.5° S, 20° E"),
        ("one: {name: One, point: [40, -20.25], precision: area}", "somewhere around 40° N, 20.25° W"),
        ("one: {name: One, point: [40, 20], precision: area, radius: 12.5}", "within 12.5 km of 40° N, 20° E"),
        ("one: {name: One, point: [40, 20], precision: unknown}", "not known"),
        ("one: {name: Norway, kind: country}", "as its outline"),
        ("one: {name: Karsland, kind: country}", "not known"),
    ],
)
def test_a_places_page_says_where_it_is_no_more_exactly_than_its_editor(
    site: MakeSite, place: str, position: str
) -> None:
    made = with_places(site, place + "\n")
    assert f"<dt>Position</dt><dd>{position}</dd>" in made.page("places/one.html")
