"""What all benchmarks share."""

import gc
from collections.abc import Iterator

import pytest

from generator.cli.collecting import collect_rarely


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Collect garbage as the program does, which is not never."""
    usual = gc.get_threshold()
    collect_rarely()
    yield
    gc.unfreeze()
    gc.set_threshold(*usual)
