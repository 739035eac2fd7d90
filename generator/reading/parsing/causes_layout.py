"""Why YAML does not parse, when the layout is to blame: indentation, spaces after colons, brackets, nesting."""

import re

from generator.model.lines import start_of_line
from generator.reading.parsing.trouble import Cause, Trouble, line_at

_DOCUMENT_END = re.compile(r"(?<![^\r\n])\.\.\.[ \t]*[\r\n]")
_SWALLOWED = re.compile(
    r"""(?:[^\s'"#]|"[^"\r\n]*"|'[^'\r\n]*'|[ \t](?![ \t]*#))*[ \t]+(?P<words>#[^\s#,\]}]+).*[\]}]"""
)
"""From a bracket on: a value without quotes that begins with `#`, and a closing bracket behind it."""
_NO_SPACE = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[\w-]+):(?P<value>[^\s:/].*)")


def tab(trouble: Trouble) -> Cause | None:
    """Explain a tab in the indentation."""
    indent = trouble.text[trouble.line_start : trouble.at + 1]
    if "\t" not in indent or indent.strip():
        return None
    return Cause(
        trouble.line_start + indent.index("\t"), "Line is indented with a tab", "use spaces, two for each level"
    )


def missing_space(trouble: Trouble) -> Cause | None:
    """Explain `key:value`, which is one word to YAML; the parser complains only about the line after it."""
    candidates = [trouble.at] if trouble.context is None else [trouble.context, trouble.at]
    above = trouble.text[: trouble.line_start].rstrip()
    for offset in (*candidates, max(len(above) - 1, 0)):
        found = _NO_SPACE.match(line_at(trouble.text, offset))
        if found and ("mapping values" in trouble.said or "expected ':'" in trouble.said):
            return Cause(
                start_of_line(trouble.text, offset) + found.start("value"),
                f"A space is missing after the colon of `{found['key']}`",
                f"{found['key']}: {found['value'].strip()}",
            )
    return None


def list_on_key_line(trouble: Trouble) -> Cause | None:
    """Explain `key: - item`."""
    if "sequence entries" not in trouble.said:
        return None
    return Cause(trouble.at, "A list cannot start on the line of its key", "start a new line before the `-`")


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


def unclosed_bracket(trouble: Trouble) -> Cause | None:
    """Explain a bracket without its partner, or what else is wrong between two brackets."""
    at_end = not trouble.character and "flow node" in trouble.said
    if trouble.context is None or not (at_end or re.search(r"',' or '[\]}]'", trouble.said)):
        return None
    text = trouble.text
    start = trouble.context if trouble.character else _last_opening(text)
    opening = text[start]
    closing = {"{": "}", "[": "]"}.get(opening, "]")
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


def document_end(trouble: Trouble) -> Cause | None:
    """Explain a line of three full stops, which ends a YAML text."""
    if "document start" not in trouble.said or not _DOCUMENT_END.search(trouble.text, 0, trouble.at):
        return None
    return Cause(trouble.at, "A line `...` above ends the YAML, and more follows", "delete the line `...`")


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


def wrong_indent(trouble: Trouble) -> Cause | None:
    """Explain a line that does not line up with those it belongs to."""
    if not trouble.character:
        return None
    if "mapping values" in trouble.said or trouble.starts_line:
        start = trouble.line_start + len(trouble.line) - len(trouble.line.lstrip())
        return Cause(
            start,
            "This line does not line up with the lines above it",
            "give it as many spaces at its start as the lines it belongs to; an item of a list starts with `- `",
        )
    return None


def not_a_key(trouble: Trouble) -> Cause | None:
    """Explain a line without a colon where a key was expected."""
    if trouble.context is None or "expected ':'" not in trouble.said:
        return None
    return Cause(
        trouble.context,
        "Here a key, a colon and a space were expected",
        "write `key: value`; if this is the page's text already, type `---` on a line of its own above it",
    )


def too_deep(trouble: Trouble) -> Cause | None:
    """Explain nesting beyond the limit."""
    if "levels deep" not in trouble.said:
        return None
    return Cause(trouble.at, f"This is {trouble.said}", "if these brackets are part of a text, put it in quotes")
