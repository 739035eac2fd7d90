"""What the preview shows at one moment: the last good site, and what is wrong with the newest save."""

import mimetypes
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from generator.model.outputs import Output

CLIENT_TAG = b'<script src="/__postil/client.js" defer></script>'


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`files` maps URL paths to bytes; `problems` is the printed report, empty if the newest save is good.

    `good` says that the files come from a build without errors: only then are they worth keeping over a broken save.
    """

    files: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    problems: str = ""
    good: bool = True

    def after_build(self, outputs: Iterable[Output], problems: str, *, broken: bool) -> "Snapshot":
        """Return the next snapshot. A broken build keeps the last good files, if there are any."""
        if broken and self.files and self.good:
            return replace(self, problems=problems)
        files = {output.url: _with_client(output) for output in outputs}
        return Snapshot(MappingProxyType(files), problems if broken else "", good=not broken)

    def find(self, path: str) -> tuple[str, bytes] | None:
        """Return content type and bytes for a URL path without its leading slash; folders mean their index."""
        url = path + "index.html" if path == "" or path.endswith("/") else path
        data = self.files.get(url)
        if data is None:
            return None
        kind = mimetypes.guess_type(url)[0] or "application/octet-stream"
        return (f"{kind}; charset=utf-8" if kind.startswith("text/") else kind), data


def _with_client(output: Output) -> bytes:
    if not output.url.endswith(".html"):
        return output.data
    return output.data.replace(b"</head>", CLIENT_TAG + b"</head>", 1)
