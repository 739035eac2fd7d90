"""What an `at` says: how to find words in a text (after the W3C Web Annotation selectors)."""

from typing import NamedTuple


class Quote(NamedTuple):
    """Words as the reader sees them (a TextQuoteSelector).

    `exact` are the words meant; `prefix` and `suffix` the words directly before and after that make them unique.
    `nth` (from 1) picks one of several matches. `cuts` says that the author set the borders with `[[ ]]`, so a match
    may begin or end inside a word.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    nth: int | None = None
    cuts: bool = False


class Range(NamedTuple):
    """From the first words of `start` to the last words of the nearest following `end` (a RangeSelector).

    `literal` is the whole as typed: text that really holds an ellipsis is matched as a quote first.
    """

    start: Quote
    end: Quote
    literal: Quote


Selector = Quote | Range
