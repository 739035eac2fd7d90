"""Folding: texts that differ only in typography become equal, and every place in the folded text leads back.

Equal after folding: Unicode forms NFC and NFD; every kind of single and of double quotation mark, prime and
apostrophe; every dash, hyphen and minus (a run of them is one, so `--` finds a dash); every space and line
break (a run of them is one space); ligatures and their letters; `…` and `...`. Soft hyphens, zero-width
characters, direction marks and variation selectors count for nothing. Case, diacritics and everything else
stay. Folding twice changes nothing.
"""

import re
import unicodedata

from generator.anchoring.text.characters import COMPOSING_STARTERS, LOOSE, OPENED, REMOVED, SAME_LENGTH
from generator.anchoring.text.folded import Edit, Folded


def fold(text: str) -> Folded:
    """Fold a text for matching; see the head of this module for what becomes equal."""
    same_length, foreign = _replace_one_to_one(text)
    pattern = _irregular_runs(same_length, foreign)
    return _edited(same_length, text, pattern) if pattern else Folded(same_length, text)


def folded_words(text: str) -> str:
    """Return words folded, where nobody asks which character came from where. Most words are so already."""
    plain = text.isascii() and text.isprintable() and not ("`" in text or "  " in text or "--" in text)
    return text if plain else fold(text).text


def _replace_one_to_one(text: str) -> tuple[str, frozenset[str]]:
    """Return the text with the characters of `SAME_LENGTH` replaced, and its other non-ASCII characters."""
    for character in _ASCII:
        if character in text:
            text = text.replace(character, SAME_LENGTH[character])
    if text.isascii():
        return text, _NONE
    characters = set("".join(_NOT_ASCII.findall(text)))
    replaced = characters & SAME_LENGTH.keys()
    for character in replaced:
        text = text.replace(character, SAME_LENGTH[character])
    return text, frozenset(characters - replaced)


def _irregular_runs(text: str, foreign: frozenset[str]) -> str:
    """Return a pattern of the runs that are not folded one to one; empty if the text can have none."""
    if not foreign and "  " not in text and "--" not in text:
        return ""
    removed = sorted(character for character in foreign if ord(character) in REMOVED)
    opened = sorted(character for character in foreign if ord(character) in OPENED)
    loose = "".join(character for character in removed if character in _LOOSE)
    joined = [character for character in removed if character not in _LOOSE]
    marks = sorted(foreign - set(removed), key=ord) if _may_compose(text, foreign, [*removed, *opened]) else []
    extending = "".join([*joined, *(mark for mark in marks if _extends(mark))])
    patterns = []
    if "  " in text or removed:
        patterns.append(f" (?:[{loose}{''.join(joined)}]* )+" if removed else "  +")
    if "--" in text or removed:
        patterns.append(f"-(?:[{loose}{''.join(joined)}]*-)+" if removed else "--+")
    if extending:
        patterns.append(f"[^{extending}{loose}](?:{f'[{loose}]*' if loose else ''}[{extending}]+)+")
    singles = [mark for mark in marks if not unicodedata.is_normalized("NFC", mark)]
    if opened or removed or singles:
        patterns.append(f"[{''.join((*opened, *removed, *singles))}]")
    return "|".join(patterns)


def _may_compose(text: str, foreign: frozenset[str], changed: list[str]) -> bool:
    """Tell whether composing (NFC) could change the text, or could once the `changed` characters are gone or opened."""
    if all(character < "\u0300" or "\u2000" < character < "\u2100" for character in foreign):
        return False
    return bool(changed) or not unicodedata.is_normalized("NFC", text)


def _extends(character: str) -> bool:
    return unicodedata.combining(character) > 0 or character in COMPOSING_STARTERS


def _edited(text: str, original: str, pattern: str) -> Folded:
    """Fold the runs that `pattern` matches, everything between them being folded already."""
    parts: list[str] = []
    edits: list[Edit] = []
    end = length = 0
    for match in re.finditer(pattern, text, re.DOTALL):
        run = match.group()
        folded = _folded_run(run)
        if folded == run:
            continue
        start = match.start()
        parts += text[end:start], folded
        length += start - end
        end = match.end()
        edits.append(Edit(start, end, length, length + len(folded)))
        length += len(folded)
    parts.append(text[end:])
    return Folded("".join(parts), original, tuple(edits), tuple(edit.folded_start for edit in edits))


def _folded_run(run: str) -> str:
    visible = run.translate(REMOVED)
    if visible.startswith(("  ", "--")):
        return visible[0]
    return unicodedata.normalize("NFC", visible.translate(OPENED))


_ASCII = "`\t\n\v\f\r\x1c\x1d\x1e\x1f"  # what `SAME_LENGTH` holds of ASCII
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_NONE: frozenset[str] = frozenset()
_LOOSE = frozenset(LOOSE)
