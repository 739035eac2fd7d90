"""Public-domain data that tells names apart; sources and scripts are named in the README beside this file."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def given_names() -> frozenset[str]:
    """Return common given names in lower case, read once when first asked for."""
    return frozenset((_FOLDER / "given_names.txt").read_text(encoding="ascii").split())
