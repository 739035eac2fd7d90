"""livereload's server for a site in memory: own routes, own watcher, own client script."""

import json
import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from livereload import Server
from livereload.handlers import LiveReloadHandler
from tornado import web
from tornado.ioloop import IOLoop
from tornado.platform.asyncio import BaseAsyncIOLoop

from generator.preview.handlers import ClientHandler, PageHandler, ReloadSocket, snapshot_message
from generator.preview.rebuild import Building, Rebuilder
from generator.preview.snapshot import Snapshot
from generator.preview.watcher import SiteWatcher

MAX_REQUEST_BYTES = 1_000_000


class PreviewServer(Server):  # type: ignore[misc]  # livereload has no types
    """Serves the snapshots that `build` makes of the watched `folders`; `on_built` hears of every new one."""

    def __init__(self, build: Building, folders: tuple[Path, ...], on_built: Callable[[Snapshot], None]) -> None:
        self._rebuilder = Rebuilder(build, self._tell_browsers)
        self._on_built = on_built
        super().__init__(watcher=SiteWatcher(folders, self._rebuilder.request, self._rebuilder.run))
        on_built(self._rebuilder.snapshot)

    def application(self, port: int, host: str, **kwargs: Any) -> None:
        """Listen, with our routes in place of livereload's; raises `OSError` if the port is taken."""
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = False
        snapshot = {"port": port, "snapshot": lambda: self._rebuilder.snapshot}
        app = web.Application(
            [
                (r"/livereload", ReloadSocket, snapshot),
                (r"/__postil/(.*)", ClientHandler, {"port": port}),
                (r"/(.*)", PageHandler, snapshot),
            ]
        )
        app.listen(port, address=host, max_body_size=MAX_REQUEST_BYTES)
        _stop_on_interrupt(IOLoop.current())

    def serve(self, **options: Any) -> None:
        """Serve until Ctrl-C; takes what `livereload.Server.serve` takes."""
        try:
            super().serve(**options)
        finally:
            self.watcher.stop()

    def _setup_logging(self) -> None:
        """Keep the terminal for problems: livereload and tornado log only what is wrong with them."""
        for name in ("livereload", "tornado.access"):
            logging.getLogger(name).setLevel(logging.ERROR)

    def _tell_browsers(self, snapshot: Snapshot) -> None:
        """Show the new pages, or the report over the old ones. Sent after the build, never dropped."""
        self._on_built(snapshot)
        message = json.dumps(snapshot_message(snapshot))
        for browser in LiveReloadHandler.waiters.copy():
            browser.send_message(message)


def _stop_on_interrupt(loop: IOLoop) -> None:
    """End the loop on Ctrl-C by a signal handler.

    Raised as an exception it can vanish: livereload catches everything while it writes to a browser.
    """
    if sys.platform == "win32":  # its loops have no signal handlers; there Ctrl-C stays an exception
        return
    assert isinstance(loop, BaseAsyncIOLoop)  # the only kind that tornado still makes
    loop.asyncio_loop.add_signal_handler(signal.SIGINT, loop.stop)
