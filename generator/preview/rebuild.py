"""Rebuild after every save: outside the event loop, one build at a time, and never with the last save missing."""

import asyncio
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from generator.preview.snapshot import Snapshot


class Building(Protocol):
    """What makes the next snapshot from the one before; runs in a thread of its own."""

    def __call__(self, before: Snapshot) -> Snapshot:
        """Build the site as it is on disk now."""


class Rebuilder:
    """Holds the snapshot shown now. Saves that come during a build lead to exactly one more build after it."""

    def __init__(self, build: Building, on_change: Callable[[Snapshot], None]) -> None:
        self.snapshot = build(Snapshot())
        self._build = build
        self._on_change = on_change
        self._stale = asyncio.Event()

    def request(self) -> None:
        """Say that something was saved. Call it from the event loop."""
        self._stale.set()

    async def run(self) -> None:
        """Build whenever something was saved, until cancelled."""
        while True:
            await self._stale.wait()
            self._stale.clear()  # before the build: a save during it must not be lost
            try:
                self.snapshot = await asyncio.to_thread(self._build, self.snapshot)
            except Exception:  # noqa: BLE001  # a crash is shown like any broken save; the preview must live on
                self.snapshot = replace(self.snapshot, problems=traceback.format_exc())
            self._on_change(self.snapshot)
