"""Disjoint sets of strings (union-find)."""

from collections.abc import Iterable


class DisjointSets:
    """Keys, each in one set; joining two puts all of both into one."""

    def __init__(self, keys: Iterable[str]) -> None:
        self.parents = {key: key for key in keys}

    def root(self, key: str) -> str:
        """Return the key that stands for the set of `key`."""
        while self.parents.setdefault(key, key) != key:
            key = self.parents[key]
        return key

    def join(self, first: str, second: str) -> None:
        """Make one set of those of the two."""
        self.parents[self.root(second)] = self.root(first)
