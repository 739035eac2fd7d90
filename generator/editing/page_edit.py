"""Change the front matter of a page in memory, and prove that nothing else changed."""

from codecs import BOM_UTF8
from collections.abc import Sequence

from yaml import YAMLError

from generator.editing.changes import Change, KeysNotFoundError, expected, make
from generator.model.briefings import SourceFile
from generator.model.codes import Code
from generator.model.problems import Location, Problem
from generator.reading.decoding import decode
from generator.reading.parsing.values import Unusual, read_values
from generator.reading.splitting import Fences, split_page


def edit_page(file: SourceFile, changes: Sequence[Change]) -> tuple[SourceFile | None, tuple[Problem, ...]]:
    """Return the page with `changes` made in its front matter; None with P802 if that cannot be done safely.

    What is returned was parsed again: its data is the old data with exactly these changes, and byte order mark, fences
    and body are the same bytes.
    """
    decoded, unreadable = decode(file)
    fences = split_page(decoded.text)
    if unreadable or not isinstance(fences, Fences):
        return None, (_refused(file.path, "its front matter cannot be read", "mend what `postil check` says first"),)
    yaml = decoded.text[fences.yaml_start : fences.yaml_end]
    try:
        wanted = expected(read_values(yaml), changes)
        edited = make(yaml, changes)
        if read_values(edited) != wanted:
            return None, (_refused(file.path, "the result would not say what was meant"),)
    except (Unusual, YAMLError):
        return None, (_refused(file.path, "its front matter has problems", "mend what `postil check` says first"),)
    except KeysNotFoundError as missing:
        return None, (_refused(file.path, f"there is no {missing} in it"),)
    text = decoded.text[: fences.yaml_start] + edited + decoded.text[fences.yaml_end :]
    if (
        not isinstance(again := split_page(text), Fences)
        or text[again.body_start :] != decoded.text[fences.body_start :]
    ):
        return None, (_refused(file.path, "the body would change"),)
    return SourceFile(file.path, (BOM_UTF8 if decoded.bom else b"") + text.encode("utf-8")), ()


def _refused(path: str, why: str, fix: str = "make this edit by hand") -> Problem:
    return Problem(Code.EDIT_REFUSED, Location(path), f"The page was left as it is: {why}", fix=fix)
