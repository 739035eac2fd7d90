"""The preview's routes: the site's files from memory, the client's two files, and the reload socket."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from livereload.handlers import LiveReloadHandler
from tornado import web

from generator.preview.guard import is_own_host, is_own_origin
from generator.preview.snapshot import Snapshot

CLIENT_FILES = Path(__file__).resolve().parent / "client"


class GuardedHandler(web.RequestHandler):
    """Answers only requests that come from this machine and name it."""

    def initialize(self, port: int) -> None:
        """Take the route's arguments from the application."""
        self.port = port

    def prepare(self) -> None:
        """Refuse a foreign Host or Origin before anything is read."""
        if not is_own_host(self.request.headers.get("Host"), self.port):
            raise web.HTTPError(403, reason="Unknown host")
        if not is_own_origin(self.request.headers.get("Origin"), self.port):
            raise web.HTTPError(403, reason="Foreign origin")

    def set_default_headers(self) -> None:
        """Forbid keeping anything: the next save changes it."""
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")


class PageHandler(GuardedHandler):
    """A file of the site as it was built last."""

    def initialize(self, port: int, snapshot: Callable[[], Snapshot]) -> None:  # type: ignore[override]  # tornado passes the route's own arguments
        """Take the function that returns the snapshot of now."""
        super().initialize(port)
        self.snapshot = snapshot

    async def get(self, path: str) -> None:
        """Answer with the file, or with the site's own 404 page. It may have to be rendered first."""
        snapshot = self.snapshot()
        found = await asyncio.to_thread(snapshot.find, path)
        if found is None:
            self.set_status(404)
            found = snapshot.find("404.html") or ("text/plain; charset=utf-8", b"There is no such page.\n")
        kind, data = found
        self.set_header("Content-Type", kind)
        self.write(data)

    head = get


class ClientHandler(GuardedHandler, web.StaticFileHandler):
    """The script and the stylesheet of the preview itself."""

    def initialize(self, port: int) -> None:  # type: ignore[override]  # the folder is fixed
        """Serve our own client folder only."""
        GuardedHandler.initialize(self, port)
        web.StaticFileHandler.initialize(self, str(CLIENT_FILES))

    def prepare(self) -> None:
        """Refuse strangers."""
        GuardedHandler.prepare(self)


class ReloadSocket(LiveReloadHandler):  # type: ignore[misc]  # livereload has no types
    """livereload's socket, closed to other origins, that also tells a newly opened page the snapshot of now."""

    def initialize(self, port: int, snapshot: Callable[[], Snapshot]) -> None:
        """Take the function that returns the snapshot of now."""
        self.port = port
        self.snapshot = snapshot

    def prepare(self) -> None:
        """Refuse a foreign Host before the handshake."""
        if not is_own_host(self.request.headers.get("Host"), self.port):
            raise web.HTTPError(403, reason="Unknown host")

    def check_origin(self, origin: str) -> bool:
        """Only the preview's own pages may listen."""
        return is_own_origin(origin, self.port)

    def on_message(self, message: str | bytes) -> None:
        """Speak livereload's handshake; after it, tell the snapshot of now. A message that is none ends the talk."""
        try:
            super().on_message(message)
        except (ValueError, AttributeError, TypeError):
            self.close(1003, "not a livereload message")
            return
        if self in LiveReloadHandler.waiters:
            self.send_message(snapshot_message(self.snapshot()))


def snapshot_message(snapshot: Snapshot) -> dict[str, str]:
    """Return what a page needs to know: which build is shown now, and the report to lay over it (or none)."""
    return {"command": "snapshot", "build": snapshot.build, "problems": snapshot.problems}
