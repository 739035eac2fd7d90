"""EDTF expressions made by grammar, for laws and for comparing implementations."""

import calendar

from hypothesis import strategies as st

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])


@st.composite
def masked(draw: st.DrawFn, digits: str) -> str:
    """The digits, some replaced by X."""
    return "".join("X" if draw(st.integers(0, 5)) == 0 else digit for digit in digits)


@st.composite
def years(draw: st.DrawFn) -> str:
    sign = draw(st.sampled_from(["", "", "", "-"]))
    digits = draw(st.integers(1 if sign else 0, 9999).map("{:04d}".format))
    return sign + draw(st.just(digits) | masked(digits))


@st.composite
def long_years(draw: st.DrawFn) -> str:
    sign = draw(st.sampled_from(["", "-"]))
    mantissa = draw(st.integers(1, 10**12))
    exponent = draw(st.integers(0 if mantissa > 9999 else 1, 12))
    size = len(f"{mantissa}") + exponent
    significant = draw(st.none() | st.integers(1, size))
    return f"Y{sign}{mantissa}{f'E{exponent}' if exponent else ''}{f'S{significant}' if significant else ''}"


@st.composite
def dates(draw: st.DrawFn) -> str:
    """A year, month, day or season that exists, with marks and masks anywhere."""
    kind = draw(st.sampled_from(["year", "month", "day", "season"]))
    year = draw(years())
    text = f"{draw(MARKS)}{year}{draw(MARKS)}"
    if kind == "year":
        return text
    if kind == "season":
        return f"{text}-{draw(MARKS)}{draw(st.integers(21, 41))}{draw(MARKS)}"
    number = draw(st.integers(1, 12))
    month = draw(st.just(f"{number:02d}") | st.sampled_from(["XX", "0X", "1X"]))
    text = f"{text}-{draw(MARKS)}{month}{draw(MARKS)}"
    if kind == "month":
        return text
    length = 28 if number == 2 or "X" in month else calendar.monthrange(2001, number)[1]
    day = f"{draw(st.integers(1, length)):02d}"
    return f"{text}-{draw(MARKS)}{draw(st.just(day) | st.sampled_from(['XX', '0X', '1X', '2X']))}{draw(MARKS)}"


@st.composite
def members(draw: st.DrawFn, *, first: bool, last: bool) -> str:
    one, other = draw(dates()), draw(dates())
    forms = [one, one, f"{one}..{other}"]
    if first:
        forms.append(f"..{one}")
    if last:
        forms.append(f"{one}..")
    return draw(st.sampled_from(forms))


@st.composite
def sets(draw: st.DrawFn, brackets: tuple[str, ...] = ("[]", "{}")) -> str:
    opening, closing = draw(st.sampled_from(brackets))
    count = draw(st.integers(1, 4))
    parts = [draw(members(first=index == 0, last=index == count - 1)) for index in range(count)]
    return f"{opening}{','.join(parts)}{closing}"


MOMENTS = (
    st.datetimes()
    .map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}".rjust(19, "0"))
    .flatmap(lambda text: st.sampled_from(["", "Z", "-04", "+04:30"]).map(lambda zone: text + zone))
)
SINGLES = (
    dates()
    | long_years()
    | years().filter(lambda year: "X" not in year and year.lstrip("-") > "0999").map("{}S2".format)
)
INTERVALS = st.tuples(SINGLES | st.sampled_from(["..", ""]), SINGLES | st.sampled_from(["..", ""])).map("/".join)
EXPRESSIONS = st.one_of(SINGLES, MOMENTS, INTERVALS, sets())
"""Nearly all are valid; the rest are intervals and ranges that end before they start, or have no date."""
