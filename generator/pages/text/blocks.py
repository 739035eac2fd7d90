"""The body's blocks: a paragraph, a list, a heading … as the reader sees them one below the other."""

import re

_TAG = re.compile(
    r"""<!--.*?-->|<(?P<closing>/?)(?P<name>[A-Za-z][^\s/>]*+)(?P<rest>(?:[^>"']++|"[^"]*+"|'[^']*+')*+)>""", re.DOTALL
)
_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


def split_blocks(html: str) -> tuple[str, ...]:
    """Cut well-formed HTML into its top-level elements; joined, they are the input less blanks between them.

    Text that stands outside any element goes with the element after it.
    """
    blocks: list[str] = []
    depth = start = 0
    for tag in _TAG.finditer(html):
        name = tag["name"]
        if name is None:
            continue
        if not (tag["rest"].endswith("/") or name.lower() in _VOID):
            depth += -1 if tag["closing"] else 1
        if depth <= 0:
            blocks.append(html[start : tag.end()].strip())
            start, depth = tag.end(), 0
    blocks.append(html[start:].strip())
    return tuple(block for block in blocks if block)
