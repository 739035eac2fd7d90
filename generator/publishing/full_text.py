"""The full-text index, made by Pagefind (https://pagefind.app), a program of its own: a package of Python or of npm.

It runs in a folder that is thrown away, before anything is published. Of what it writes, the index and the script that
reads it are kept; its widgets are not, since the search page shows what is found.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from generator.model.codes import Code
from generator.model.outputs import Output
from generator.model.problems import KeyPath, Problem

FOLDER = "assets/full-text/"
"""Where the index is published; a page loads `pagefind.js` from here."""

_SCRIPTS = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")
_ENDINGS = (".pf_meta", ".pf_index", ".pf_fragment", ".pagefind")


def index_full_text(
    documents: Sequence[Output], language: str, settings: str
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Return the files of the index of `documents`, or why there is none; nothing for no documents.

    All texts form one index, whose words are reduced as those of the site's `language` are. `settings` is the path of
    the file that asked for the index.
    """
    if not documents:
        return (), ()
    program = find_pagefind()
    if program is None:
        message = "`full_text` needs Pagefind, which is not installed"
        return (), (_problem(settings, message, "install postil with its extra: pip install 'postil[search]'"),)
    with tempfile.TemporaryDirectory(prefix="postil-") as made:
        texts, index = Path(made) / "texts", Path(made) / "index"
        _write(documents, texts)
        where = ("--site", str(texts), "--output-path", str(index))
        options = ("--force-language", language.split("-", maxsplit=1)[0].lower(), "--keep-index-url", "--silent")
        ran = subprocess.run([*program, *where, *options], capture_output=True, text=True, check=False, cwd=made)
        if ran.returncode:
            said = " ".join(f"{ran.stderr} {ran.stdout}".split())[:300] or f"it ended with {ran.returncode}"
            fix = "try again with the newest Pagefind, or take `full_text` out of the settings"
            return (), (_problem(settings, f"Pagefind made no index: {said}", fix),)
        return tuple(_kept(index)), ()


def find_pagefind() -> tuple[str, ...] | None:
    """Return the command that starts Pagefind: the Python package of this installation, or one on the path."""
    if find_spec("pagefind") and (find_spec("pagefind_bin") or find_spec("pagefind_bin_extended")):
        return (sys.executable, "-m", "pagefind")
    found = shutil.which("pagefind")
    return (found,) if found else None


def _write(documents: Iterable[Output], folder: Path) -> None:
    for document in documents:
        file = folder / document.url
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(document.data)


def _kept(index: Path) -> Iterable[Output]:
    for file in sorted(index.rglob("*")):
        path = file.relative_to(index).as_posix()
        if path in _SCRIPTS or (file.is_file() and path.endswith(_ENDINGS)):
            yield Output(FOLDER + path, file.read_bytes())


def _problem(settings: str, message: str, fix: str) -> Problem:
    return Problem(Code.FULL_TEXT_FAILED, KeyPath(settings, ("search", "full_text")), message, fix)
