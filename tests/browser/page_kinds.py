"""The kinds of pages that a published folder holds, so that a new kind is tested the day it is published."""

import re
from pathlib import Path

_KIND = re.compile(r'<body class="([^"]*)"')


def page_kinds(folder: Path) -> dict[str, str]:
    """Return for each kind of page (its `<body>` class) the URL of the largest one of it: it holds most to test."""
    largest: dict[str, tuple[int, str]] = {}
    for file in sorted(folder.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        found = _KIND.search(html)
        kind, url = (found[1] if found else ""), file.relative_to(folder).as_posix()
        largest[kind] = max(largest.get(kind, (0, "")), (len(html), url))
    return {kind: url for kind, (_, url) in largest.items()}
