"""Why YAML does not parse, when the layout is to blame: indentation, spaces after colons and dashes, nesting."""

import re

from generator.model.lines import start_of_line
from generator.reading.parsing.trouble import Cause, Trouble, key_and_value, line_at, start_of_line_above

_DOCUMENT_END = re.compile(r"(?<![^\r\n])\.\.\.[ \t]*[\r\n]")
_NO_SPACE_AFTER_DASH = re.compile(r"[ \t]*-(?=[\w\"'{\[][^\r\n]*:(?:\s|\Z))")
_BLOCK_SIGN = re.compile(r":[ \t]+(?P<sign>[|>][-+0-9]*)[ \t]*(?:#.*)?\Z")
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


def document_end(trouble: Trouble) -> Cause | None:
    """Explain a line of three full stops, which ends a YAML text."""
    if "document start" not in trouble.said or not _DOCUMENT_END.search(trouble.text, 0, trouble.at):
        return None
    return Cause(trouble.at, "A line `...` above ends the YAML, and more follows", "delete the line `...`")


def below_a_value(trouble: Trouble) -> Cause | None:
    """Explain a list below a key that has a value on its own line already."""
    above = start_of_line_above(trouble.text, trouble.line_start)
    if above is None or not trouble.line.lstrip().startswith("- "):
        return None
    line = line_at(trouble.text, above)
    parts = key_and_value(line)
    if not parts or not parts[1] or parts[1].startswith(("[", "{")) or _indent(line) > _indent(trouble.line):
        return None
    start = above + line.index(parts[1], line.index(":"))
    message = f"`{parts[0]}` has a value on its own line, and a list below"
    return Cause(start, message, f"delete what stands after `{parts[0]}:`, or put it into the list")


def wrong_indent(trouble: Trouble) -> Cause | None:
    """Explain a line that does not line up with those it belongs to."""
    if not trouble.character or not ("mapping values" in trouble.said or trouble.starts_line):
        return None
    fix = "give it as many spaces at its start as the lines it belongs to; an item of a list starts with `- `"
    above = start_of_line_above(trouble.text, trouble.line_start)
    line = "-" if above is None else line_at(trouble.text, above)
    parts = None if line.lstrip().startswith("-") else key_and_value(line)
    if parts and _indent(line) + 1 < _indent(trouble.line):
        fix += f"; if it belongs below `{parts[0]}`, delete what stands after `{parts[0]}:`"
    return Cause(trouble.line_start + _indent(trouble.line), "This line does not line up with the lines above it", fix)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def block_text_not_indented(trouble: Trouble) -> Cause | None:
    """Explain text after `>` or `|` that stands no further right than its key."""
    if trouble.context is None or "expected ':'" not in trouble.said:
        return None
    start = start_of_line(trouble.text, trouble.context)
    indent = _indent(line_at(trouble.text, start))
    above = start_of_line_above(trouble.text, start)
    while above is not None and _indent(line_at(trouble.text, above)) > indent:
        above = start_of_line_above(trouble.text, above)
    found = None if above is None else _BLOCK_SIGN.search(line_at(trouble.text, above))
    if not found:
        return None
    return Cause(
        start + indent,
        f"The text that belongs to `{found['sign']}` must stand further right than its key",
        "put two more spaces before each of its lines than stand before the key",
    )


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
