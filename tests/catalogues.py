"""The messages that the code and the templates have, and the catalogues of them in `translations/`."""

import subprocess
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
MAPPING = TRANSLATIONS / "babel.toml"


def extract(into: Path) -> Catalog:
    """Return the messages of code and templates as `make translations` finds them; `into` is a file to write."""
    subprocess.run(
        [sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", "-o", into, "-F", MAPPING, "."],
        cwd=ROOT,
        check=True,
    )
    return read(into)


def read(file: Path) -> Catalog:
    """Return a catalogue as translators wrote it."""
    return read_po(file.read_text(encoding="utf-8").splitlines(keepends=True), abort_invalid=True)
