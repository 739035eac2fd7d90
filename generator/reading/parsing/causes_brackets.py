"""Why YAML does not parse, when brackets are to blame: not closed, closed by the wrong one, without their commas."""

import re
from collections.abc import Iterator

from generator.reading.parsing.trouble import Cause, Trouble

_SWALLOWED = re.compile(
    r"""(?:[^\s'"#]|"[^"\r\n]*"|'[^'\r\n]*'|[ \t](?![ \t]*#))*[ \t]+(?P<words>#[^\s#,\]}]+).*[\]}]"""
)
"""From a bracket on: a value without quotes that begins with `#`, and a closing bracket behind it."""
_SIGN = re.compile(r"(?P<text>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')|(?P<comment>#[^\r\n]*)|[\[\]{}]", re.DOTALL)
_BEFORE_VALUE = re.compile(r"(?:(?:\A|[\r\n,\[{])\s*|[:-]\s+)\Z")
_KEY_OR_QUOTE = re.compile(r"(?P<key>[\w-]+):\s|[\"']")
_CLOSES = {"{": "}", "[": "]"}


def comment_between_brackets(trouble: Trouble) -> Cause | None:
    """Explain `{light: #333, dark: #eee}`, which never closes: from the `#` on the line is a comment."""
    if trouble.context is None or "flow" not in trouble.said:
        return None
    start = trouble.context if trouble.character else _last_opening(trouble.text)
    found = _SWALLOWED.match(trouble.text, start)
    if not found:
        return None
    return Cause(
        found.start("words"),
        f"From “{found['words']}” on, YAML takes this line for a comment, with the bracket that closes it",
        f'put the value in quotes: "{found["words"]}"',
    )


def comma_missing(trouble: Trouble) -> Cause | None:
    """Explain `{at: "words" who: [x]}`: the next key directly behind a value in quotes."""
    found = _KEY_OR_QUOTE.match(trouble.text, trouble.at)
    if not found or not re.search(r"',' or '[\]}]'", trouble.said):
        return None
    if not trouble.text[: trouble.at].rstrip().endswith(('"', "'", "]", "}")):
        return None
    if not found["key"]:
        return Cause(trouble.at, "A comma is missing before this value", "type a comma before it")
    return Cause(trouble.at, f"A comma is missing before `{found['key']}`", f"type a comma before `{found['key']}`")


def unclosed_bracket(trouble: Trouble) -> Cause | None:
    """Explain a bracket without its partner, or what else is wrong between two brackets."""
    at_end = not trouble.character and "flow node" in trouble.said
    if trouble.context is None or not (at_end or re.search(r"',' or '[\]}]'", trouble.said)):
        return None
    text = trouble.text
    start, end = next(_unmatched(text), (trouble.context if trouble.character else _last_opening(text), None))
    opening = text[start]
    closing = _CLOSES.get(opening, "]")
    if end is not None:
        return Cause(
            start,
            f"The `{opening}` that opens here is not closed before the next `{text[end]}`",
            f"type `{closing}` at its end",
        )
    if not trouble.character or re.search(r"[\r\n]", text[start : trouble.at]):
        return Cause(
            start,
            f"The `{opening}` that opens here is not closed, or a comma is missing inside",
            f"type `{closing}` at its end, and a comma between its entries",
        )
    return Cause(
        trouble.at,
        f"Between `{opening}` and `{closing}` a comma was expected here",
        "type a comma before it; if it belongs to a text, put the whole text in quotes",
    )


def _unmatched(text: str) -> Iterator[tuple[int, int | None]]:
    """Yield where a bracket opens that another kind of bracket closes, or none does, and where that one stands."""
    open_: list[int] = []
    for found in _SIGN.finditer(text):
        sign, at = found[0], found.start()
        if found["text"] or found["comment"]:
            continue
        if sign in _CLOSES:
            if open_ or _BEFORE_VALUE.search(text, max(0, text.rfind("\n", 0, at)), at):
                open_.append(at)
        elif open_:
            if _CLOSES[text[open_[-1]]] != sign:
                yield open_[-1], at
                return
            open_.pop()
    if open_:
        yield open_[-1], None


def _last_opening(text: str) -> int:
    return max(text.rfind("["), text.rfind("{"), 0)


def stray_sign(trouble: Trouble) -> Cause | None:
    """Explain a bracket that closes nothing, or a value that starts with a comma or a closing bracket."""
    if not trouble.character or trouble.character not in ",]}":
        return None
    return Cause(
        trouble.at,
        f"`{trouble.character}` stands here without anything it could belong to",
        "delete it; if it belongs to a text, put the whole text in quotes",
    )


def text_after_bracket(trouble: Trouble) -> Cause | None:
    """Explain words behind the bracket that closes a value."""
    before = trouble.text[trouble.line_start : trouble.at].rstrip()
    if not before.endswith(("]", "}")) or not trouble.character.strip():
        return None
    return Cause(
        trouble.at,
        f"Text goes on after the `{before[-1]}` that closes the value",
        "delete it, or start a new line; if the brackets are part of a text, put the whole text in quotes",
    )


def item_between_brackets(trouble: Trouble) -> Cause | None:
    """Explain `[- one, - two]`."""
    if trouble.character != "-" or trouble.starts_line:
        return None
    return Cause(
        trouble.at, "A `-` cannot stand here", "between brackets delete it; elsewhere start a new line before it"
    )
