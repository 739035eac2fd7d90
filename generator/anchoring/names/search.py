"""The search: which known names stand where in a folded text, the longest first."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from generator.anchoring.names.borders import is_part_of_more, touches
from generator.anchoring.names.case import in_capitals, is_written_as
from generator.anchoring.names.index import KnownName, NameMatcher
from generator.anchoring.names.spelling import cased, may_be_article, spelling_key
from generator.anchoring.names.words import phrases, script_of
from generator.anchoring.text.folded import Folded
from generator.model.spans import Span

_FINAL_PERIOD = re.compile(r"\.(?![^\W_])")
_ASCII = frozenset(map(chr, range(128)))


class Found(NamedTuple):
    """Words up to `end` of the folded text, where they stand in the original, and the known names they may be."""

    end: int
    span: Span
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
        begins: dict[str, bool] = {}
        plain: dict[str, tuple[KnownName, ...]] = {}
        done = 0
        for match in self._script.starting_with("".join(sorted(self._initials()))).finditer(self._text):
            word = match.group()
            may_begin = begins.get(word)
            if may_begin is None:
                may_begin = begins[word] = self._may_begin(word)
                if may_begin:
                    plain[word] = self._plain(word)
            if may_begin and (start := match.start()) >= done:
                found = self._alone(start, match.end(), plain[word]) if plain[word] else None
                if found is None:
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

    def _may_begin(self, word: str) -> bool:
        """Tell whether a name may begin with this word, which may be an article or end at an apostrophe."""
        key = spelling_key(word)
        firsts = self._matcher.first_words
        if key in firsts or (may_be_article(word) and "al" in firsts):
            return True
        return word[-1] == "'" and self._matcher.has_first_word_like(key)

    def _plain(self, word: str) -> tuple[KnownName, ...]:
        """Return the names that are this word, letter by letter, if it cannot be or begin any other."""
        key = spelling_key(word)
        if key in self._matcher.beginnings or may_be_article(word):
            return ()
        names = self._matcher.names.get(key, ())
        return () if any(name.words != (word,) or name.ends_with_period for name in names) else names

    def _alone(self, start: int, end: int, names: tuple[KnownName, ...]) -> Found | None:
        """Return a plain word as found, unless what is around it must be looked at more closely."""
        span = self._folded.span(start, end)
        if touches(self._folded.original, span) or in_capitals(self._folded.original, span):
            return None
        return Found(end, span, names)

    def _longest(self, start: int, *, is_name_before: bool) -> Found | None:
        """Return the longest name that begins at `start` and is no part of something else."""
        original = self._folded.original
        for found in self._names_at(start):
            if len(found.span) > 1 and "\n" in found.span.of(original):
                continue
            if not touches(original, found.span) or not is_part_of_more(
                original,
                found.span,
                is_name_before=is_name_before,
                is_name_at=self._is_name_at,
            ):
                return found
        return None

    def _is_shouted_word(self, texts: tuple[str, ...], span: Span) -> bool:
        """Tell whether an abbreviation in a block of capitals (`WHO`) is a word that the text has in lower case too."""
        return len(texts) == 1 and in_capitals(self._folded.original, span) and texts[0].lower() in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._script.word.findall(self._text))

    def _is_name_at(self, origin: int) -> bool:
        """Tell whether a known name begins at this offset of the original."""
        return next(self._names_at(self._folded.index(origin)), None) is not None

    def _names_at(self, start: int) -> Iterator[Found]:
        """Yield the known names that are written at `start`, longest first, whatever is around them."""
        known, original = self._matcher.names, self._folded.original
        for phrase in reversed(list(phrases(self._text, start, self._script, known, self._matcher.beginnings))):
            span = self._folded.span(start, phrase.end)
            names = tuple([name for name in known[phrase.key] if is_written_as(name, phrase, original, span)])
            if not names or (phrase.texts[0].isupper() and self._is_shouted_word(phrase.texts, span)):
                continue
            if names[0].ends_with_period and _FINAL_PERIOD.match(self._text, phrase.end):
                yield Found(phrase.end + 1, self._folded.span(start, phrase.end + 1), names)
            else:
                yield Found(phrase.end, span, names)
