"""Why YAML does not parse, when the layout is to blame: indentation, blocks of text, nesting."""

import re

from generator.model.lines import split_lines, start_of_line
from generator.reading.parsing.trouble import Cause, Trouble, indent, key_and_value, line_at, start_of_line_above

_DOCUMENT_END = re.compile(r"(?<![^\r\n])\.\.\.[ \t]*[\r\n]")
_BLOCK_SIGN = re.compile(r":[ \t]+(?P<sign>[|>][-+0-9]*)[ \t]*(?:#.*)?\Z")


def tab(trouble: Trouble) -> Cause | None:
    """Explain a tab in the indentation."""
    indent = trouble.text[trouble.line_start : trouble.at + 1]
    if "\t" not in indent or indent.strip():
        return None
    return Cause(
        trouble.line_start + indent.index("\t"), "Line is indented with a tab", "use spaces, two for each level"
    )


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
    if not parts or not parts[1] or parts[1].startswith(("[", "{")) or indent(line) > indent(trouble.line):
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
    if parts and indent(line) + 1 < indent(trouble.line):
        fix += f"; if it belongs below `{parts[0]}`, delete what stands after `{parts[0]}:`"
    return Cause(trouble.line_start + indent(trouble.line), "This line does not line up with the lines above it", fix)


def block_text_not_indented(trouble: Trouble) -> Cause | None:
    """Explain text after `>` or `|` that stands no further right than its key."""
    if trouble.context is None or "expected ':'" not in trouble.said:
        return None
    start = start_of_line(trouble.text, trouble.context)
    margin = indent(line_at(trouble.text, start))
    above = reversed(split_lines(trouble.text[:start]))
    line = next((line for line in above if line.strip() and indent(line) <= margin), "")
    found = _BLOCK_SIGN.search(line)
    if not found:
        return None
    return Cause(
        start + margin,
        f"The text that belongs to `{found['sign']}` must stand further right than its key",
        "put two more spaces before each of its lines than stand before the key",
    )


def too_deep(trouble: Trouble) -> Cause | None:
    """Explain nesting beyond the limit."""
    if "levels deep" not in trouble.said:
        return None
    return Cause(trouble.at, f"This is {trouble.said}", "if these brackets are part of a text, put it in quotes")
