"""Why YAML does not parse, when the signs around a key are to blame: its colon, its dash, the spaces behind them."""

import re

from generator.model.lines import start_of_line
from generator.reading.parsing.trouble import Cause, Trouble, indent, line_at, start_of_line_above

_NO_SPACE_AFTER_DASH = re.compile(r"[ \t]*-(?=[\w\"'{\[][^\r\n]*:(?:\s|\Z))")
_ODD_COLON = re.compile(
    r"[ \t]*(?:-[ \t]+)*(?P<key>\w[\w-]*)[ \t]*(?P<colon>：[ \t]?|:[\u00a0\u2000-\u200a\u202f\u3000])"
)
_WORD_ALONE = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>\w[\w-]*)[ \t]*")
_WORD_AND_BRACKET = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>\w[\w-]*)[ \t]+(?P<bracket>[\[{])")
_NO_SPACE = re.compile(r"[ \t]*(?:-[ \t]+)*(?P<key>[\w-]+):(?P<value>[^\s:/].*)")


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


def odd_space(trouble: Trouble) -> Cause | None:
    """Explain a no-break space or another wide one after a colon, or a full-width colon: both are letters to YAML."""
    candidates = [trouble.at] if trouble.context is None else [trouble.context, trouble.at]
    for offset in candidates:
        found = _ODD_COLON.match(line_at(trouble.text, offset))
        if not found or ("mapping values" not in trouble.said and "expected ':'" not in trouble.said):
            continue
        odd = next(character for character in found["colon"] if character != ":")
        what = "colon is no plain one" if found["colon"][0] != ":" else "space after the colon is no plain one"
        return Cause(
            start_of_line(trouble.text, offset) + found.start("colon") + found["colon"].index(odd),
            f"The {what}, but the character U+{ord(odd):04X}",
            f"type a plain colon and space: `{found['key']}: `",
        )
    return None


def missing_colon(trouble: Trouble) -> Cause | None:
    """Explain a key without its colon: a word alone on its line with more below it, or a bracket behind it."""
    above = start_of_line_above(trouble.text, trouble.line_start)
    line = "" if above is None else line_at(trouble.text, above)
    below = indent(line) < indent(trouble.line) or trouble.line.lstrip().startswith("- ")
    if above is not None and below and (found := _WORD_ALONE.fullmatch(line)):
        return Cause(above + found.end("key"), f"A colon is missing after `{found['key']}`", f"write `{found['key']}:`")
    found = _WORD_AND_BRACKET.match(trouble.line)
    if found and "mapping values" in trouble.said:
        start = trouble.line_start + found.end("key")
        return Cause(
            start, f"A colon is missing after `{found['key']}`", f"write `{found['key']}: {found['bracket']}…`"
        )
    return None


def missing_space_after_dash(trouble: Trouble) -> Cause | None:
    """Explain `-id: x`, whose key is `-id` to YAML; the parser complains only about the line after it."""
    above = start_of_line_above(trouble.text, trouble.line_start)
    for start in (trouble.line_start, above):
        if start is not None and (found := _NO_SPACE_AFTER_DASH.match(line_at(trouble.text, start))):
            return Cause(start + found.end(), "A space is missing after the `-`", "write `- ` before the first key")
    return None


def list_on_key_line(trouble: Trouble) -> Cause | None:
    """Explain `key: - item`."""
    if "sequence entries" not in trouble.said:
        return None
    return Cause(trouble.at, "A list cannot start on the line of its key", "start a new line before the `-`")


def not_a_key(trouble: Trouble) -> Cause | None:
    """Explain a line without a colon where a key was expected."""
    if trouble.context is None or "expected ':'" not in trouble.said:
        return None
    return Cause(
        trouble.context,
        "Here a key, a colon and a space were expected",
        "write `key: value`; if this is the page's text already, type `---` on a line of its own above it",
    )
