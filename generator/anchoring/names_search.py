"""The search: which known names stand where in a folded text, the longest first."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.anchoring.folding import Folded
from generator.anchoring.names_borders import is_inside_address, is_part_of_compound
from generator.anchoring.names_case import is_written_as, shouts
from generator.anchoring.names_index import KnownName, NameMatcher, key_of
from generator.anchoring.names_spelling import article, cased
from generator.anchoring.names_words import phrases, script_of

_ASCII = frozenset(map(chr, range(128)))


class Found(NamedTuple):
    """Characters `start` to `end` of the folded text, and the known names that they may be, of one actor or more."""

    start: int
    end: int
    names: tuple[KnownName, ...]


class Search:
    """One search through one text. Every name that is found hides the shorter ones inside it, wanted or not."""

    def __init__(self, folded: Folded, matcher: NameMatcher) -> None:
        self._folded = folded
        self._text = folded.text
        self._matcher = matcher
        self._characters = _ASCII if folded.text.isascii() else frozenset(folded.text)
        self._script = script_of(self._characters)

    def run(self) -> Iterator[Found]:
        """Yield the names from left to right."""
        longest = self._matcher.longest
        begins: dict[str, bool] = {}
        done = 0
        for match in self._script.starting_with("".join(sorted(self._initials()))).finditer(self._text):
            word = match.group()
            may_begin = begins.get(word)
            if may_begin is None:
                may_begin = begins[word] = word[-1] == "'" or self._key(word) in longest
            if may_begin and (start := match.start()) >= done:
                found = self._longest(start, is_name_before=0 < done == start - 1)
                if found is not None:
                    yield found
                    done = found.end

    def _initials(self) -> frozenset[str]:
        """Return the characters of the text that a name may begin with, whatever their diacritics."""
        known = self._matcher.initials
        if self._characters is _ASCII:
            return known & _ASCII
        return frozenset(c for c in self._characters if c in known or (c > "\x7f" and cased(c)[:1] in known))

    def _key(self, word: str) -> str:
        """Return the key of a word at the beginning of a name; any article counts as `al`."""
        key = cased(word).lower()
        return key if key in self._matcher.longest else article(key, key[1:])

    def _longest(self, start: int, *, is_name_before: bool) -> Found | None:
        """Return the longest name that begins at `start` and is no part of something else."""
        for found in self._names_at(start):
            span = self._folded.span(found.start, found.end)
            original = self._folded.original
            if "\n" in span.of(original) or is_inside_address(original, span.start, span.end):
                continue
            if not is_part_of_compound(
                original,
                span.start,
                span.end,
                is_person=any(name.is_person for name in found.names),
                is_name_before=is_name_before,
                is_name_at=self._is_name_at,
            ):
                return found
        return None

    def _is_name_at(self, origin: int) -> bool:
        """Tell whether a known name begins at this offset of the original."""
        return next(self._names_at(self._folded.index(origin)), None) is not None

    def _names_at(self, start: int) -> Iterator[Found]:
        """Yield the known names that are written at `start`, longest first, whatever is around them."""
        word = self._script.word.match(self._text, start)
        most = self._matcher.longest.get(self._key(word.group()), 1) if word else 0
        for phrase in reversed(list(phrases(self._text, start, self._script, most))):
            known = self._matcher.names.get(key_of(phrase), ())
            shouted = bool(known) and shouts(self._folded, start, phrase.end)
            names = tuple(name for name in known if is_written_as(name, phrase, self._text, shouted=shouted))
            if names:
                has_period = names[0].ends_with_period and self._text.startswith(".", phrase.end)
                yield Found(start, phrase.end + has_period, names)
