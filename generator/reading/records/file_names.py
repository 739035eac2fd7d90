"""From file names to ids: a page's address comes from its file's name, made portable."""

from pathlib import PurePosixPath

from generator.annotations.ids import make_id, shown, why_not_an_id
from generator.model.codes import Code
from generator.model.problems import Location, Problem


def id_of_file(path: str) -> tuple[str, tuple[Problem, ...]]:
    """Return the id that the file gives its page, with a warning if that is not the name as it stands.

    Names with capitals, spaces or signs, Windows device names and names too long for some file system are changed.
    """
    stem = PurePosixPath(path).stem
    reason = why_not_an_id(stem)
    if reason is None:
        return stem, ()
    id_ = make_id(stem) or "page"
    message = f"The file's name cannot be an address: {reason}; the page is called `{shown(id_)}` instead"
    return id_, (Problem(Code.FILE_NAME_CHANGED, Location(path), message, f"rename the file to `{shown(id_)}.md`"),)
