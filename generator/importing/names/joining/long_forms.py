"""Where the long form of an abbreviation begins.

The letters are matched from right to left, as in A. S. Schwartz and M. A. Hearst, "A simple algorithm for
identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 2003, 451–462. Added to
it: a long form's words are preferred whole (initials in order) over letters inside words.
"""

import re

from generator.importing.text.words import FUNCTION_WORDS


def best_long_form(short: str, window: str) -> int | None:
    """Return the offset in `window`, whose end is fixed, at which the long form begins; None if it has none."""
    offset = _by_initials(short, window)
    return offset if offset is not None else _by_letters(short, window)


def _by_initials(short: str, window: str) -> int | None:
    """Match each letter to the first letter of a word, small words skipped where they must be."""
    letters = [c.lower() for c in short if c.isalnum()]
    if short.endswith("s") and not short.isupper() and len(letters) > 2:
        letters = letters[:-1]  # a plural: SSNs
    words = [(m.start(), m.group().lower()) for m in re.finditer(r"[^\W_]+", window)]
    index = len(words) - 1
    if not words or len(letters) < 2:
        return None
    start = 0
    for place, letter in reversed(list(enumerate(letters))):
        while index >= 0 and words[index][1][0] != letter and words[index][1] in FUNCTION_WORDS:
            index -= 1
        if index < 0 or words[index][1][0] != letter:
            return None
        if not place and words[index][1] in FUNCTION_WORDS and index and words[index - 1][1][0] == letter:
            index -= 1  # "Forum for …" begins with the forum
        start = words[index][0]
        index -= 1
    return start


def _by_letters(short: str, window: str) -> int | None:
    """Match the letters from the right; the first letter must begin a word (Schwartz and Hearst, figure 1)."""
    long_index = len(window) - 1
    short_index = len(short) - 1
    while short_index >= 0:
        letter = short[short_index].lower()
        if not letter.isalnum():
            short_index -= 1
            continue
        while long_index >= 0 and (
            window[long_index].lower() != letter or (short_index == 0 and not _may_begin(window, long_index))
        ):
            long_index -= 1
        if long_index < 0:
            return None
        long_index -= 1
        short_index -= 1
    start = window.rfind(" ", 0, long_index + 1) + 1
    if window[start : start + 1] in "([“\"'":
        start += 1
    return start if _is_fit(short, window[start:]) else None


def _may_begin(window: str, index: int) -> bool:
    """Tell where a long form's first letter may stand: at the head of a word, or inside an initialism (UCPM: EU …)."""
    head = window.rfind(" ", 0, index) + 1
    initialism = window[head:].split(" ", 1)[0]
    return index == 0 or not window[index - 1].isalnum() or (initialism.isalpha() and initialism.isupper())


def _is_fit(short: str, long: str) -> bool:
    """Refuse a long form shorter than its abbreviation, one that holds it, and one of far too many words."""
    letters = sum(c.isalnum() for c in short)
    words = long.split()
    balanced = long.count("(") == long.count(")") and long.count("[") == long.count("]")
    return balanced and len(long) > len(short) and short not in words and len(words) <= min(letters + 5, letters * 2)
