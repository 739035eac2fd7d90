"""A citation: these words rest on, or are confirmed by, another source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """`source` is an id of `sources.yaml`; `quote` that source's own words, if given."""

    source: str
    quote: str = ""
