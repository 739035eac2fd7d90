"""Files beside pages: pictures that a text shows, documents that it leads to."""

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote

from generator.model.problems import KeyPath, Location


@dataclass(frozen=True, slots=True)
class FileReference:
    """A place in a text that shows or leads to a file of the site which is no page.

    `typed` is the address as typed, `target` the path it leads to, relative to the site's folder ("../" before it if it
    leads out). `picture` says that it is shown, `described` that it has words for those who do not see it.
    """

    where: Location | KeyPath
    typed: str
    target: str
    picture: bool
    described: bool


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that may be published: its path in the site's folder, the path it gets on the site, and its bytes.

    `picture` says that a page can show it. `size` is a picture's width and height in pixels, None if it is not known.
    """

    path: str
    url: str
    data: bytes
    picture: bool
    size: tuple[int, int] | None = None


_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|\?|$")
_PAGE = re.compile(r"(\.md|\.html?|/)$", re.IGNORECASE)


def file_named(typed: str, path: str, *, picture: bool) -> tuple[str, str] | None:
    """Return the file beside a page that the address `typed` in the file `path` names, and what follows it in there.

    What follows is a query, a fragment or nothing. None if the address is not that of such a file: it leads to a page,
    to another host or to a part of its own page.
    """
    name = re.split(r"[?#]", typed, maxsplit=1)[0]
    if _ELSEWHERE.match(typed) or (not picture and (_PAGE.search(name) or typed.startswith("/"))):
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(name))), typed[len(name) :]
