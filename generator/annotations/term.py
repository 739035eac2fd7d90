"""A term: a word explained in `terms.yaml`, where it is used."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TermUse:
    """`term` is an id of `terms.yaml`."""

    term: str
