"""Drawn graphs: nothing lies on anything else, and equal graphs are drawn alike."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.pages.drawings.layout import around, spread

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
