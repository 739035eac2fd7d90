"""Drawn graphs: nothing lies on anything else, and equal graphs are drawn alike."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.pages.drawings.graphs.edge_labels import LETTERING, edge_labels
from generator.pages.drawings.graphs.layout import around, spread
from generator.pages.drawings.labels import Box, Room

SIZES = st.lists(st.tuples(st.floats(20, 220), st.just(26.0)), min_size=1, max_size=34)
GRAPHS = SIZES.flatmap(
    lambda sizes: st.tuples(
        st.just(sizes),
        st.lists(st.tuples(st.integers(0, len(sizes) - 1), st.integers(0, len(sizes) - 1)), max_size=60),
    )
)


def apart(places: tuple[tuple[float, float], ...], sizes: list[tuple[float, float]]) -> bool:
    return all(
        abs(places[one][0] - places[other][0]) >= (sizes[one][0] + sizes[other][0]) / 2
        or abs(places[one][1] - places[other][1]) >= (sizes[one][1] + sizes[other][1]) / 2
        for one in range(len(sizes))
        for other in range(one)
    )


@settings(max_examples=40, deadline=None)
@given(GRAPHS)
def test_no_box_of_a_graph_lies_on_another(graph: tuple[list[tuple[float, float]], list[tuple[int, int]]]) -> None:
    sizes, edges = graph
    places = spread(sizes, edges)
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in places)
    assert apart(places, sizes)
    assert places == spread(sizes, edges)


@settings(max_examples=40, deadline=None)
@given(SIZES)
def test_no_box_around_an_actor_lies_on_another(sizes: list[tuple[float, float]]) -> None:
    centre = (120.0, 26.0)
    assert apart(around(centre, sizes), [centre, *sizes])


NUMBERS = st.integers(0, 600)
BOXES = st.lists(st.builds(lambda x, y, w: (x, y, x + w, y + 26.0), NUMBERS, NUMBERS, st.floats(20, 220)), max_size=6)
LINES = st.lists(st.tuples(st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), st.text("abc ", min_size=1, max_size=24)))


def clear(one: Box, other: Box) -> bool:
    return one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3] or other[1] >= one[3]


@settings(max_examples=40, deadline=None)
@given(BOXES, LINES)
def test_no_verb_lies_on_a_box_or_on_another_verb(
    boxes: list[Box], named: list[tuple[tuple[int, int, int, int], str]]
) -> None:
    lines, verbs = [line for line, _ in named], [verb for _, verb in named]
    labels = edge_labels(640, 640, boxes, lines, verbs)
    covered = [Room(640, 640, LETTERING, []).box(label) for label in labels if label]
    assert all(clear(one, box) for one in covered for box in boxes)
    assert all(clear(covered[one], covered[other]) for one in range(len(covered)) for other in range(one))


def test_four_verbs_between_the_same_two_are_all_told() -> None:
    lines = [(100.0 + 13 * lane, 40.0, 100.0 + 13 * lane, 130.0) for lane in range(4)]
    assert None not in edge_labels(300, 170, [], lines, ["equips", "protects", "gave border duty to", "shelters"])
