"""Laws of searching: the quick ways find what the plain definitions say."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.anchoring.locate import Ambiguous, Found, Location, Missing, Page, locate
from generator.anchoring.text.folding import fold
from generator.anchoring.text.occurrences import occurrences
from generator.annotations.at import parse_at
from generator.model.spans import Span
from tests.sites.work import lines_run

PARAGRAPH = "The board met again on Friday and adopted its report without a vote, as it had the year before.\n"


@given(st.text("ab", max_size=60), st.text("ab", max_size=12), st.integers(1, 6))
@example("ab" * 20 + "aab" * 9, "ab", 6)
def test_every_place_is_found_also_those_that_overlap(text: str, part: str, times: int) -> None:
    text, pattern = text + part * 2 * times, part * times
    plain = [place for place in range(len(text)) if pattern and text.startswith(pattern, place)]
    assert list(occurrences(text, pattern)) == plain


@given(st.lists(st.sampled_from("abc"), max_size=40).map(" ".join))
def test_a_range_goes_from_each_beginning_to_the_nearest_end_behind_it(text: str) -> None:
    starts = [place for place, letter in enumerate(text) if letter == "a"]
    ends = [place + 1 for place, letter in enumerate(text) if letter == "b"]
    ranges = [Span(start, min(end for end in ends if end > start)) for start in starts if ends and start < ends[-1]]
    expected: Location = Ambiguous(tuple(ranges)) if ranges else Missing()
    assert locate(Page(fold(text)), *parse_at("a … b")) == (
        Found(ranges[0]) if len(starts) == 1 and ranges else expected
    )


@pytest.mark.parametrize("at", ["board", PARAGRAPH.strip(), "The board … year before", PARAGRAPH * 20])
def test_twice_as_many_equal_paragraphs_are_twice_as_much_work(at: str) -> None:
    def search(count: int) -> int:
        page = Page(fold(PARAGRAPH * count))
        return lines_run(lambda: locate(page, *parse_at(at)))

    assert search(400) < search(200) * 2.2
