"""A published site as a host serves it: on loopback, text compressed, with the headers of its `_headers` file."""

import gzip
import io
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO, cast

COMPRESSED = {".html", ".css", ".js", ".svg", ".xml", ".json", ".webmanifest", ".atom", ".txt"}


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder quietly; `headers` go with every answer."""

    def __init__(self, *arguments: Any, headers_sent: Mapping[str, str], **keywords: Any) -> None:
        self.headers_sent = headers_sent
        super().__init__(*arguments, **keywords)

    def send_head(self) -> "io.BytesIO | BinaryIO | None":
        """Answer as ever, and with text compressed where the browser takes it."""
        file = Path(self.translate_path(self.path))
        if file.suffix not in COMPRESSED or not file.is_file() or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return cast("BinaryIO | None", super().send_head())
        body = gzip.compress(file.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def end_headers(self) -> None:
        for name, value in self.headers_sent.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


def host_headers(folder: Path) -> dict[str, str]:
    """Return what `_headers` of a published site has a host send with every file."""
    pattern, *lines = (folder / "_headers").read_text(encoding="utf-8").splitlines()
    assert pattern == "/*"
    assert all(line.startswith("  ") for line in lines)
    return dict(line.strip().split(": ", 1) for line in lines)


@contextmanager
def served(folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve `folder` while the block runs; yields its address, which ends with a slash."""
    handler = partial(_Handler, directory=str(folder), headers_sent=headers or {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
