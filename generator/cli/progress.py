"""A progress bar for what takes a while: only on a terminal, and only after a second."""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds that go by before a bar is worth looking at."""


def tracked(items: Sequence[T], doing: str) -> Iterator[T]:
    """Yield the items; on a terminal a bar on standard error shows how many are done once a second has passed."""
    if len(items) < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415  # only where it is shown
    from rich.progress import Progress  # noqa: PLC0415

    started = time.monotonic()
    with Progress(console=Console(stderr=True), transient=True, disable=False) as progress:
        task = progress.add_task(doing, total=len(items), visible=False)
        for item in items:
            yield item
            progress.update(task, advance=1, visible=time.monotonic() - started > PATIENCE)
