"""livereload's watcher interface on top of watchfiles: told by the system, not by looking every 800 ms."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from livereload.watcher import Watcher
from tornado.ioloop import IOLoop
from watchfiles import Change, DefaultFilter, awatch

STEP_MS = 15
"""A save is often several events (write, rename, chmod); this long a silence ends it."""

DEBOUNCE_MS = 150
"""However many events come, a rebuild starts after this long."""


class SiteFilter(DefaultFilter):
    """Passes over what editors leave beside a file while saving it."""

    ignore_entity_patterns = (*DefaultFilter.ignore_entity_patterns, r"^\.#", r"^4913$", r"\.tmp$")

    def __call__(self, change: Change, path: str) -> bool:
        """Tell whether the change is of interest."""
        return super().__call__(change, path)


class SiteWatcher(Watcher):  # type: ignore[misc]  # livereload has no types
    """Watches folders and calls `on_save` after each burst of changes."""

    def __init__(
        self, folders: tuple[Path, ...], on_save: Callable[[], None], alongside: Callable[[], Awaitable[None]]
    ):
        super().__init__()
        self._folders = folders
        self._on_save = on_save
        self._alongside = alongside
        for folder in folders:
            self.watch(str(folder))

    def start(self, callback: Callable[[], None]) -> bool:
        """Begin to watch on the running loop. Returns True: livereload's own polling must not start."""
        loop = IOLoop.current()
        loop.spawn_callback(self._watch)
        loop.spawn_callback(self._alongside)
        return True

    async def _watch(self) -> None:
        async for _ in awatch(
            *self._folders, watch_filter=SiteFilter(), step=STEP_MS, debounce=DEBOUNCE_MS, recursive=True
        ):
            self._on_save()
