"""Why YAML does not parse, when a value's own characters are to blame: quotation marks, colons and signs in a text."""

import re

from generator.reading.parsing.trouble import Cause, Trouble, key_and_value, line_at, quote_fix, quote_fix_at


def reserved_sign(trouble: Trouble) -> Cause | None:
    """Explain a value that starts with `@`, a backtick or `%`, or with `|` or `>` between brackets."""
    if trouble.character and trouble.character in "@`%|>" and "cannot start any token" in trouble.said:
        return _starts_with(trouble, trouble.at)
    return None


def alias_sign(trouble: Trouble) -> Cause | None:
    """Explain a value that starts with `*` (often meant as emphasis), `&` or `!`."""
    if trouble.context is not None and any(word in trouble.said for word in ("an alias", "an anchor", "a tag")):
        return _starts_with(trouble, trouble.context)
    return None


def directive(trouble: Trouble) -> Cause | None:
    """Explain a line that starts with `%`."""
    if trouble.context is not None and "directive" in trouble.said:
        message = "A line cannot start with `%` unless it is in quotes"
        return Cause(trouble.context, message, "put the line in quotes, or delete it")
    return None


def _starts_with(trouble: Trouble, start: int) -> Cause:
    sign = {"`": "a backtick"}.get(trouble.text[start], f"`{trouble.text[start]}`")
    message = f"A value cannot start with {sign} unless it is in quotes"
    return Cause(start, message, quote_fix(line_at(trouble.text, start)))


def unclosed_quote(trouble: Trouble) -> Cause | None:
    """Explain a quotation mark without its partner."""
    if trouble.context is None or "quoted scalar" not in trouble.said or "end of stream" not in trouble.said:
        return None
    sign = trouble.text[trouble.context]
    return Cause(
        trouble.context,
        f"The quotation mark {sign} that opens here is never closed",
        f"type {sign} at the end of the value",
    )


def unknown_escape(trouble: Trouble) -> Cause | None:
    """Explain a backslash in double quotes."""
    if "unknown escape" not in trouble.said:
        return None
    return Cause(
        trouble.text.rindex("\\", 0, trouble.at + 1),
        "Between double quotes a backslash has a special meaning",
        "type the backslash twice, or put the value in single quotes",
    )


def text_after_quote(trouble: Trouble) -> Cause | None:
    """Explain words behind a closing quotation mark: usually a quotation mark or an apostrophe inside the value."""
    before = trouble.text[: trouble.at].rstrip(" \t")
    if not before.endswith(('"', "'")) or not trouble.character.strip() or trouble.character in "]}:,":
        return None
    opening = before.rfind(before[-1], 0, len(before) - 1)
    if re.search(r",\s*[\w-]+:\s", before[opening + 1 : -1]):  # between brackets, it went on over the next key
        sign = before[-1]
        message = f"The quotation mark {sign} that opens here is not closed before the next key"
        return Cause(opening, message, f"type {sign} at the end of the value")
    if before.endswith('"'):
        fix = 'type \\" for each quotation mark inside the value, or use “ ” there'
    else:
        fix = "type '' for each apostrophe inside the value, or put the value in double quotes"
    return Cause(trouble.at, "Text goes on after the quotation mark that closes the value", fix)


def bracket_in_text(trouble: Trouble) -> Cause | None:
    """Explain `[[words]]` (or `{{ }}`) in a value without quotes, which YAML takes for a list in a list."""
    parts = key_and_value(trouble.line)
    before = trouble.text[trouble.line_start : trouble.at].rstrip()
    if trouble.text.startswith(("[[", "{{"), trouble.at):
        start = trouble.at
    elif before.endswith(("]]", "}}")) and before.rfind({"]": "[[", "}": "{{"}[before[-1]]) >= 0:
        start = trouble.line_start + before.rindex({"]": "[[", "}": "{{"}[before[-1]])
    elif parts and parts[1].startswith(("[", "{")) and not trouble.starts_line and trouble.character not in ":,]}":
        start = trouble.line_start + trouble.line.index(parts[1])
        if not re.search(r"[\]}][ \t]*$", trouble.text[start : trouble.at]):
            return None
    else:
        return None
    message = f"`{trouble.text[start]}` starts a list or a set of keys here, because the value has no quotes"
    return Cause(start, message, quote_fix_at(trouble))


def block_text_on_same_line(trouble: Trouble) -> Cause | None:
    """Explain `key: > words` and `key: | words`."""
    if trouble.context is None or "block scalar" not in trouble.said:
        return None
    sign = trouble.text[trouble.context]
    return Cause(
        trouble.context,
        f"After `{sign}` the text starts on the next line",
        f"start a new line after `{sign}`, indented by two spaces, or put the value in quotes",
    )


def colon_in_value(trouble: Trouble) -> Cause | None:
    """Explain a colon and a space inside a value without quotes."""
    if trouble.character != ":":
        return None
    if "',' or '}'" in trouble.said or "',' or ']'" in trouble.said:
        begun = max(trouble.text.rfind(sign, 0, trouble.at) for sign in ",{[")
        if re.search(r"[\r\n]", trouble.text[begun : trouble.at].strip(" \r\n,{[")):
            return None
        fix = quote_fix_at(trouble)
    elif "mapping values" in trouble.said and key_and_value(trouble.text[trouble.line_start : trouble.at] + " "):
        fix = quote_fix(trouble.line)
    else:
        return None
    return Cause(trouble.at, "A colon followed by a space stands inside a value without quotes", fix)
