"""SVG that only draws.

Shown in a page a drawing can run nothing, but opened by its address it is a document of the site's origin: scripts,
handlers, foreign content and addresses elsewhere are refused, and so is a document type, whose entities may hide them.
"""

import re
from xml.etree import ElementTree

_DECLARED = re.compile(r"""<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_INSTRUCTION = re.compile(r"<\?(?!xml\s)", re.IGNORECASE)
_SVG = "{http://www.w3.org/2000/svg}"
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video"})
_LOADS = re.compile(r"""url\(\s*["']?(?!\s*#)|@import|javascript:""", re.IGNORECASE)
_DRAWN = re.compile(r"#|data:image/(png|jpeg|gif|webp);", re.IGNORECASE)
_LINK = re.compile(r"#|https?://", re.IGNORECASE)


def why_not_drawn(data: bytes) -> str | None:
    """Return what a drawing holds that is more than drawing, or None."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "it is not UTF-8"
    return _why_not_plain(text) or _why_not_drawing(text)


def _why_not_plain(text: str) -> str | None:
    """Return what could make a browser read other elements than are looked at below."""
    declared = _DECLARED.match(text)
    if declared and declared[1].lower() not in {"utf-8", "us-ascii"}:
        return f"it says that its encoding is {declared[1]}"
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return "it has a document type (`<!DOCTYPE …>`)"
    return "it has a processing instruction (`<?…`)" if _INSTRUCTION.search(text) else None


def _why_not_drawing(text: str) -> str | None:
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return f"it does not parse as XML ({error})"
    if root.tag != f"{_SVG}svg":
        return "it is no SVG file, whatever its name says"
    return next((reason for element in root.iter() if (reason := _why_active(element))), None)


def _why_active(element: ElementTree.Element) -> str | None:
    name = _local(element.tag)
    if name in _ACTIVE or "xhtml" in element.tag:
        return f"it holds `<{name}>`"
    if not element.tag.startswith(_SVG):
        return None  # what drawing programs write for themselves
    if name == "style" and _LOADS.search(element.text or ""):
        return "its styles load something"
    attributes = ((_local(key), value.strip()) for key, value in element.attrib.items())
    return next((reason for key, value in attributes if (reason := _why_not(name, key, value))), None)


def _why_not(element: str, attribute: str, value: str) -> str | None:
    if attribute.startswith("on"):
        return f"it has a handler (`{attribute}`)"
    if attribute in {"href", "src"}:
        harmless = _LINK if element == "a" else _DRAWN
        return None if harmless.match(value) else f"it leads elsewhere (`{attribute}`)"
    if attribute == "attributename" and value.lower().endswith("href"):
        return "it changes an address while it is shown"
    return f"it loads something (`{attribute}`)" if _LOADS.search(value) else None


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()
