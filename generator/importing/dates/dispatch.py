"""Tries each rule only where its first words stand: what makes reading a text take time in proportion to its length."""

import re
from collections.abc import Iterable, Iterator

from generator.importing.dates.expression import Rule

_WORD = re.compile(r"\d+\.\d(?!\w|\.\d)|\w+|['’](?=\d0)")

Found = list[tuple[re.Match[str], Rule]]


class Dispatch:
    """The rules by the words that they may begin with. What may come after a pair of words is worked out once."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_first: dict[str, list[tuple[Rule, frozenset[str]]]] = {}
        for rule in rules:
            for word, second in rule.starts.items():
                self._by_first.setdefault(word, []).append((rule, second))
        self._seconds = frozenset().union(*(s for some in self._by_first.values() for _, s in some))
        self._by_pair: dict[tuple[str, str], tuple[Rule, ...]] = {}

    def knows(self, first: str) -> bool:
        """Tell whether any rule begins with the word."""
        return first in self._by_first

    def rules(self, first: str, second: str) -> tuple[Rule, ...]:
        """Return the rules to try where the two words stand, in order."""
        pair = first, second if second in self._seconds else ""
        rules = self._by_pair.get(pair)
        if rules is None:
            some = self._by_first[first]
            rules = self._by_pair[pair] = tuple(rule for rule, seconds in some if not seconds or second in seconds)
        return rules


class Candidates:
    """Walks over a text from left to right; what is taken by one expression is not tried again."""

    def __init__(self, text: str, table: Dispatch) -> None:
        self._text, self._table = text, table
        self.taken = 0
        """The end of the last expression: no other begins before."""

    def __iter__(self) -> Iterator[Found]:
        """Yield the matches at each place where there are any: longest first, then in the order of the rules."""
        text, table = self._text, self._table
        words = _WORD.finditer(text)
        word = next(words, None)
        while word is not None:
            following = next(words, None)
            first, start = _kind(word.group()), word.start()
            if start >= self.taken and table.knows(first):
                second = _kind(following.group()) if following else ""
                found = [(m, rule) for rule in table.rules(first, second) if (m := rule.pattern.match(text, start))]
                if found:
                    found.sort(key=lambda one: -one[0].end())
                    yield found
            word = following


def _kind(word: str) -> str:
    if not word[0].isdecimal():
        return word.lower()
    return "1000" if word[1:3].isdecimal() and len(word) > len("99") else "1"
