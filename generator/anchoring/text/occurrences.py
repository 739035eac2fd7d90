"""Where a run of characters stands in a text, in time that grows with the text alone."""

from collections.abc import Iterator


def occurrences(text: str, pattern: str) -> Iterator[int]:
    """Yield where the pattern stands in the text; matches may overlap.

    Linear in the text: where a pattern that repeats itself stands, only what follows is compared for the next match.
    """
    if not pattern:
        return
    period = _period(pattern)
    last = pattern[len(pattern) - period :]
    found = text.find(pattern)
    while found >= 0:
        yield found
        if period and text.startswith(last, found + len(pattern)):
            found += period
        else:
            found = text.find(pattern, found + 1)


def _period(pattern: str) -> int:
    """Return after how many characters the pattern repeats itself; 0 if it does not do so within its first quarter.

    Within a quarter, what first brings back half of it is a period of it all, or there is none (Fine and Wilf 1965).
    """
    period = pattern.find(pattern[: (len(pattern) + 1) // 2], 1)
    return period if 0 < period <= len(pattern) // 4 and pattern.startswith(pattern[period:]) else 0
