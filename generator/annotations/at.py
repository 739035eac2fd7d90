"""The syntax of `at`: what an editor types to point at words, read into selectors. Nothing is looked up here.

| typed | read as |
|---|---|
| `since 2006` | a quote |
| `in fact “[[new]]” is debatable` | a quote with its context |
| `In July 2021, … his fighters` | a range; the dots may also be ` ... `, with a space on either side |
| `led by [[Arsalan … his fighters]] and` | a range with context before its beginning and after its end |
| `{quote: northern Afghanistan, nth: 3}` | a quote taken literally, with `nth`, `prefix` or `suffix` |
| a list of these | several places |
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from generator.model.selectors import Quote, Range, Selector

At = str | Mapping[str, str | int]
"""One place as an editor writes it: words, or a mapping of `quote`, `nth`, `prefix` and `suffix`."""

_ELLIPSIS = re.compile(r"\s*…\s*|\s+\.\.\.\s+")
_FIELDS = ("quote", "nth", "prefix", "suffix")


class AtError(ValueError):
    """An `at` that cannot be read: the `reason` in an editor's words, where the trouble is, and the `fix`.

    `offset` counts characters of a string; of a mapping, `key` has the trouble, or its value has.
    """

    def __init__(self, reason: str, *, fix: str, offset: int = 0, key: str = "", on_key: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset
        self.fix = fix
        self.key = key
        self.on_key = on_key


def parse_at(value: Any) -> tuple[Selector, ...]:
    """Read the value of an `at` key: one place, or a list of them. Raises `AtError` for the first mistake."""
    if not isinstance(value, list):
        return (parse_place(value),)
    if not value:
        raise AtError("the list of places is empty", fix="quote words of the text, or leave `at` out")
    return tuple(map(parse_place, value))


def parse_place(value: Any) -> Selector:
    """Read one place: a string, or a mapping of `quote` and the like. Raises `AtError`."""
    if isinstance(value, str):
        return _parse_text(value)
    if isinstance(value, dict):
        return _parse_mapping(value)
    if isinstance(value, list):  # what YAML makes of `at: [[words]]`
        raise AtError("`[[ ]]` without quotes is a list in a list", fix='put the whole in quotes: at: "[[words]]"')
    raise AtError(
        "this is neither words of the text nor a `quote:`", fix='type the words in quotes: at: "words of the text"'
    )


def write_at(value: At) -> str:
    """Return an `at` as YAML on one line, quoted so that any text is safe; `parse_at` reads it back."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    fields = (f"{key}: {json.dumps(field, ensure_ascii=False)}" for key, field in value.items())
    return "{" + ", ".join(fields) + "}"


def _parse_text(text: str) -> Selector:
    if not text.strip():
        raise AtError("no words are quoted", fix="quote words of the text, or leave `at` out")
    start, end = _brackets(text)
    if start < 0:
        return _quote_or_range("", text, "", cuts=False)
    exact = text[start + 2 : end]
    if not exact.strip():
        raise AtError(
            "there are no words between `[[` and `]]`", offset=start, fix="put `[[ ]]` around the words that are meant"
        )
    return _quote_or_range(text[:start], exact, text[end + 2 :], cuts=True)


def _brackets(text: str) -> tuple[int, int]:
    """Return where `[[` and `]]` stand, or -1 and -1. There must be one pair, in order."""
    start, end = text.find("[["), text.find("]]")
    if start < 0 and end < 0:
        return -1, -1
    opening, closing = text.count("[["), text.count("]]")
    literal = "; if the text itself has such brackets, type at: {quote: ...}"
    if not closing:
        raise AtError(
            "`[[` is not closed", offset=start, fix="type `]]` after the last of the words that are meant" + literal
        )
    if not opening or end < start:
        raise AtError(
            "`]]` has no `[[` before it",
            offset=end,
            fix="type `[[` before the first of the words that are meant" + literal,
        )
    if opening > 1 or closing > 1:
        second = text.find("[[", start + 2) if opening > 1 else text.find("]]", end + 2)
        raise AtError(
            "there is more than one pair of `[[ ]]`",
            offset=second,
            fix="keep one pair; several places are a list: at: [..., ...]" + literal,
        )
    return start, end


def _quote_or_range(prefix: str, exact: str, suffix: str, *, cuts: bool) -> Selector:
    literal = Quote(exact, prefix, suffix, cuts=cuts)
    if "…" not in exact and "..." not in exact:
        return literal
    parts = _ELLIPSIS.split(exact)
    if len(parts) != 2 or not all(part.strip() for part in parts):
        return literal
    start, end = parts
    return Range(Quote(start, prefix=prefix, cuts=cuts), Quote(end, suffix=suffix, cuts=cuts), literal)


def _parse_mapping(mapping: dict[Any, Any]) -> Quote:
    for key in mapping:
        if key not in _FIELDS:
            raise AtError(f"`{key}` is not known here", fix="use quote, nth, prefix and suffix", key=key, on_key=True)
    for key in ("quote", "prefix", "suffix"):
        if not isinstance(mapping.get(key, ""), str):
            raise AtError(f"`{key}` is not words", fix=f'type words of the text in quotes: {key}: "words"', key=key)
    exact = mapping.get("quote", "")
    if not exact.strip():
        raise AtError("`quote` is missing or empty", fix='type {quote: "words of the text", nth: 2}')
    return Quote(exact, mapping.get("prefix", ""), mapping.get("suffix", ""), nth=_ordinal(mapping.get("nth")))


def _ordinal(value: Any) -> int | None:
    """Return `nth` as a number; YAML is read without types, so it may come as a string."""
    if value is None:
        return None
    text = str(value).strip()
    if isinstance(value, bool) or not re.fullmatch(r"[0-9]{1,6}", text) or int(text) == 0:
        raise AtError(
            f"`nth: {value}` is not a number from 1", fix="type which of the matches is meant, e.g. nth: 2", key="nth"
        )
    return int(text)
