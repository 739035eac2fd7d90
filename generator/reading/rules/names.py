"""Names compared as readers compare them."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[\W_]+")


def folded(name: str) -> str:
    """Return a name without case, accents' form, punctuation and spacing."""
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()
