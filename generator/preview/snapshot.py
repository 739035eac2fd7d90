"""What the preview shows at one moment: the last good site, and what is wrong with the newest save."""

import mimetypes
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

CLIENT_TAG = '<script src="/__postil/client.js" data-build="{}" defer></script>'


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`files` maps URL paths to bytes; `problems` is the printed report, empty if the newest save is good.

    `good` says that the files come from a build without errors: only then are they worth keeping over a broken save.
    `build` is a name that the files of no other build have. A page carries it, so that one which was loaded while the
    next build ended, and missed its reload, learns that it is old.
    """

    files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    problems: str = ""
    good: bool = True
    build: str = ""

    def after_build(self, files: Mapping[str, bytes], problems: str, *, broken: bool) -> "Snapshot":
        """Return the next snapshot. A broken build keeps the last good files, if there are any."""
        if broken and self.files and self.good:
            return replace(self, problems=problems)
        return Snapshot(files, problems if broken else "", not broken, secrets.token_hex(8))

    def find(self, path: str) -> tuple[str, bytes] | None:
        """Return content type and bytes for a URL path without its leading slash; folders mean their index."""
        url = path + "index.html" if path == "" or path.endswith("/") else path
        data = self.files.get(url)
        if data is None:
            return None
        kind = mimetypes.guess_type(url)[0] or "application/octet-stream"
        if kind == "text/html":
            data = data.replace(b"</head>", CLIENT_TAG.format(self.build).encode() + b"</head>", 1)
        return (f"{kind}; charset=utf-8" if kind.startswith("text/") else kind), data
