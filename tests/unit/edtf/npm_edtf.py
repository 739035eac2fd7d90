"""What npm's `edtf` says of expressions, where Node and the package are found."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.model.edtf import Day
from tests.unit.edtf.comparisons import CRASHES, REFUSED, between

SCRIPT = Path(__file__).with_suffix(".mjs")
FOLDER = "POSTIL_NPM_EDTF"
"""Environment variable: a folder in which `npm install edtf` was run."""


def npm_folder() -> str | None:
    """The folder with the package, if Node is here too."""
    folder = os.environ.get(FOLDER)
    return folder if folder and shutil.which("node") and Path(folder, "node_modules", "edtf").is_dir() else None


def say_npm(folder: str, texts: Iterable[str]) -> dict[str, str]:
    """Its bounds of every expression."""
    lines = "".join(f"{text}\n" for text in texts)
    run = subprocess.run(["node", SCRIPT, folder], input=lines, capture_output=True, text=True, check=True)
    answers = (json.loads(line) for line in run.stdout.splitlines())
    return {answer["text"]: _bounds(answer) for answer in answers}


def _bounds(answer: dict[str, Any]) -> str:
    if not answer["valid"]:
        return REFUSED
    if CRASHES in (answer["first"], answer["last"]):
        return CRASHES
    first, last = (Day(*bound) if bound else None for bound in (answer["first"], answer["last"]))
    return between(first, last)
