"""Tries each rule only where its first word stands: what makes reading a text take time in proportion to its length."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.importing.dates.expression import Rule

Dispatch = Mapping[str, tuple[Rule, ...]]

_WORD = re.compile(r"\w+|['’](?=\d0)")


def dispatch(rules: Iterable[Rule]) -> Dispatch:
    """Return the rules by the words they may begin with, each list in the order of the rules."""
    table: dict[str, list[Rule]] = {}
    for rule in rules:
        for word in rule.starts:
            table.setdefault(word, []).append(rule)
    return {word: tuple(some) for word, some in table.items()}


def candidates(text: str, table: Dispatch) -> Iterator[tuple[int, list[tuple[re.Match[str], Rule]]]]:
    """Yield each place of `text` where rules match, with the matches: longest first, then in the order of the rules."""
    for word in _WORD.finditer(text):
        rules = table.get(_kind(word.group()))
        if rules is None:
            continue
        start = word.start()
        found = [(match, rule) for rule in rules if (match := rule.pattern.match(text, start))]
        if found:
            found.sort(key=lambda one: -one[0].end())
            yield start, found


def _kind(word: str) -> str:
    if not word[0].isdecimal():
        return word.lower()
    return "1000" if word[2:3].isdecimal() else "1"
