"""Long tables of phrases as patterns that can be read: one line, several alternatives."""

import re

_REMARK = re.compile(r"(?m)^\s*# .*$")
_BREAK = re.compile(r"\s*\n\s*")


def phrases(table: str, *, more: str = "", flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Compile a table of alternatives: line breaks, their indentation and lines of remark fall away.

    `more` is a pattern that stands behind each alternative.
    """
    return re.compile(f"(?:{joined(table)}){more}" if more else joined(table), flags)


def joined(table: str) -> str:
    """Return the pattern that a table holds."""
    return _BREAK.sub("", _REMARK.sub("", table).strip())
