"""On what PyPI's `edtf` is known to read rightly, it and we agree; the rest is in `edtf-disagreements.md`."""

import calendar

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.edtf.comparisons import say_ours
from tests.unit.edtf.pypi_edtf import say_pypi

MARKS = st.sampled_from(["", "?", "~", "%"])
YEARS = st.integers(0, 9999)


@st.composite
def plain_dates(draw: st.DrawFn) -> str:
    """A year, month or day, now and then one that does not exist."""
    year = draw(YEARS)
    month = draw(st.integers(1, 13))
    length = calendar.monthrange(2000 + year % 400, month)[1] if month <= 12 else 31
    day = draw(st.integers(1, length if (year, month) != (0, 2) else 28))
    return draw(st.sampled_from([f"{year:04d}", f"{year:04d}-{month:02d}", f"{year:04d}-{month:02d}-{day:02d}"]))


@st.composite
def ordered_pairs(draw: st.DrawFn) -> tuple[str, str]:
    """Two existing dates of which the first is earlier, for PyPI accepts intervals that end before they start."""
    first = draw(st.integers(1, 4998))
    second = draw(st.integers(first + 1, 9999))
    forms = st.sampled_from(["{:04d}", "{:04d}-07", "{:04d}-11-30"])
    return draw(forms).format(first), draw(forms).format(second)


MASKED = st.one_of(
    st.integers(0, 999).map("{:03d}X".format),
    st.integers(0, 99).map("{:02d}XX".format),
    YEARS.map("{:04d}-XX".format),
    st.tuples(YEARS, st.integers(1, 12)).map(lambda pair: f"{pair[0]:04d}-{pair[1]:02d}-XX"),
    YEARS.map("{:04d}-XX-XX".format),
)
PARTS_OF_YEARS = st.tuples(YEARS, st.sampled_from([21, 22, 23, *range(33, 42)])).map(
    lambda pair: f"{pair[0]:04d}-{pair[1]}"
)
LONG_YEARS = st.integers(10**4, 10**9).flatmap(lambda year: st.sampled_from([f"Y{year}", f"Y-{year}", f"Y{year}E3"]))
INTERVALS = st.one_of(
    ordered_pairs().flatmap(lambda pair: st.tuples(MARKS, MARKS).map(lambda m: f"{pair[0]}{m[0]}/{pair[1]}{m[1]}")),
    ordered_pairs().flatmap(lambda pair: st.sampled_from([f"{pair[0]}/..", f"../{pair[1]}"])),
)
SETS = ordered_pairs().flatmap(
    lambda pair: st.sampled_from(
        [
            f"[{pair[0]},{pair[1]}]",
            f"{{{pair[0]},{pair[1]}}}",
            f"[..{pair[0]}]",
            f"{{{pair[0]}..}}",
            f"[{pair[1]},{pair[0]}]",
        ]
    )
)


@settings(max_examples=80, deadline=None)  # pyparsing takes milliseconds, more on a busy machine
@given(st.tuples(plain_dates(), MARKS).map("".join) | MASKED | PARTS_OF_YEARS | LONG_YEARS | INTERVALS | SETS)
def test_the_common_part_of_edtf_means_the_same_to_both(text: str) -> None:
    assert say_ours(text) == say_pypi(text)
