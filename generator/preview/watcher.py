"""livereload's watcher interface on top of watchfiles: told by the system, not by looking every 800 ms."""

import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

from livereload.watcher import Watcher
from tornado.ioloop import IOLoop
from watchfiles import DefaultFilter, watch

STEP_MS = 15
"""A save is often several events (write, rename, chmod); this long a silence ends it."""

DEBOUNCE_MS = 150
"""However many events come, a rebuild starts after this long."""

LEFT_BY_EDITORS = (r"^\.#", r"^4913$", r"\.tmp$")
"""Files that editors put beside a file while they save it, besides those that watchfiles knows."""


class SiteWatcher(Watcher):  # type: ignore[misc]  # livereload has no types
    """Watches `folders` and calls `on_save`, in the event loop, after each burst of changes.

    `alongside` is started in the event loop together with the watching.
    """

    def __init__(
        self, folders: tuple[Path, ...], on_save: Callable[[], None], alongside: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__()
        self._folders = folders
        self._on_save = on_save
        self._alongside = alongside
        self._stop = threading.Event()
        for folder in folders:
            self.watch(str(folder))

    def start(self, callback: Callable[[], None]) -> bool:
        """Begin to watch. Returns True: livereload's own polling must not start."""
        loop = IOLoop.current()
        loop.spawn_callback(self._alongside)
        threading.Thread(target=self._watch, args=(loop,), daemon=True).start()
        return True

    def stop(self) -> None:
        """End the watching thread."""
        self._stop.set()

    def _watch(self, loop: IOLoop) -> None:
        patterns = (*DefaultFilter.ignore_entity_patterns, *LEFT_BY_EDITORS)
        for _ in watch(
            *self._folders,
            watch_filter=DefaultFilter(ignore_entity_patterns=patterns),
            step=STEP_MS,
            debounce=DEBOUNCE_MS,
            stop_event=self._stop,
            raise_interrupt=False,
        ):
            loop.add_callback(self._on_save)
