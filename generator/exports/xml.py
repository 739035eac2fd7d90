"""XML as text: elements from names, attributes and children, everything escaped."""

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped (production 2, Char)."""


class Xml(str):
    """A piece of well-formed XML. A plain `str` among children is text, and is escaped."""

    __slots__ = ()


def element(name: str, attributes: Mapping[str, str] | None = None, *children: str) -> Xml:
    """Return `<name attributes>children</name>`; characters that XML cannot hold are left out."""
    written = "".join(f" {key}={quoteattr(_clean(value))}" for key, value in (attributes or {}).items())
    inside = "".join(child if isinstance(child, Xml) else escape(_clean(child)) for child in children)
    return Xml(f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>")


def document(root: Xml) -> bytes:
    """Return a whole XML file."""
    return (DECLARATION + root + "\n").encode("utf-8")


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)
