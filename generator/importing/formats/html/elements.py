"""An open element of an HTML page, and what holds for the text inside it."""

import re

from generator.importing.formats.document import BlockKind
from generator.importing.formats.html.microdata import key_of
from generator.importing.text.words import word_set

_UNSEEN = word_set(
    "head script style template noscript svg math iframe object canvas audio video select datalist textarea"
)
_KINDS_FROM_OUTSIDE: dict[str, BlockKind] = {"li": "item", "blockquote": "quote", "tr": "row"}
_APPARATUS = word_set("editsection noprint sronly") | {"visually-hidden", "sr-only"}
_NOTE_MARKS = word_set("reference footnote footnotes fnref noteref footnoteref endnote cite citation ref")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z]+")


class Element:
    """An open element, with what holds inside it: hints, whether a reader sees it, whether it is part of a link.

    `said` is the key under which its text is declared, "" for most.
    `kind` is what a paragraph inside it is: an item inside a list item, a quote inside a quotation. `number` is what
    the next item of an ordered list is called; 0 in every other element. `note` is the id of the footnote it stands in.
    """

    __slots__ = ("hints", "kind", "linked", "name", "note", "number", "said", "seen", "type")

    def __init__(self, name: str, attributes: dict[str, str], parent: "Element | None") -> None:
        self.name = name
        self.type = attributes.get("type", "").lower()
        self.note: str = parent.note if parent else ""
        self.said: str = key_of(attributes, parent.said if parent else "")
        naming = " ".join(attributes.get(key, "") for key in ("class", "id", "role", "itemprop"))
        words = () if name in ("html", "body") else _TOKEN.findall(re.sub(r"([a-z])([A-Z])", r"\1 \2", naming))
        own = frozenset((name, *(word.lower() for word in words)))
        first = attributes.get("start", "")
        self.number: int = 0 if name != "ol" else int(first) if first.isdecimal() and len(first) < 4 else 1
        self.hints: frozenset[str] = own | parent.hints if parent else own
        self.linked: bool = name == "a" or (parent is not None and parent.linked)
        outside: BlockKind = parent.kind if parent else "paragraph"
        self.kind: BlockKind = _KINDS_FROM_OUTSIDE.get(name, outside)
        classes = attributes.get("class", "").lower().split()
        for_screen_readers = own >= {"screen", "reader"}
        apparatus = for_screen_readers or not own.isdisjoint(_APPARATUS) or not _APPARATUS.isdisjoint(classes)
        note_mark = name == "sup" and not own.isdisjoint(_NOTE_MARKS)
        hidden = "hidden" in attributes or apparatus or note_mark or _HIDDEN.search(attributes.get("style", ""))
        # A body inside an unclosed head is seen all the same.
        self.seen: bool = not hidden and name not in _UNSEEN and (parent is None or parent.seen or name == "body")
