"""A real time-out: a costly text is converted in a process of its own, which is killed when its time is up.

A thread cannot be stopped, and an alarm works only in the main thread (the preview builds in another). A
process costs about 150 ms to start, so only texts that `cost` calls costly come here.
"""

import os
import subprocess
import sys
from pathlib import Path

from generator.markup import worker
from generator.markup.finishing import Finished
from generator.markup.rendering import NestedTooDeeplyError


class TimeIsUpError(Exception):
    """The conversion was stopped. Never leaves this folder."""


def render_within(markdown: str, seconds: float) -> Finished:
    """Render as `rendering.render_body` does; TimeIsUpError after so many seconds of wall time."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", worker.__name__],
            input=markdown.encode("utf-8", "surrogatepass"),
            stdout=subprocess.PIPE,
            timeout=seconds,
            env=os.environ | {"PYTHONPATH": _import_path()},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TimeIsUpError from None
    if done.returncode == worker.TOO_DEEP:
        raise NestedTooDeeplyError
    if done.returncode != 0:
        raise RuntimeError(f"the converting process ended with {done.returncode}")
    depth, html = done.stdout.split(b"\n", 1)
    return Finished(html.decode("utf-8", "surrogatepass"), int(depth))


def _import_path() -> str:
    """Return what this process can import and nothing else: the working folder may hold anybody's modules."""
    package = Path(__file__).parents[2]
    return os.pathsep.join([str(package), *(entry for entry in sys.path if entry)])
