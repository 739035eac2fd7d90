"""The stage: every file that a text shows or leads to is read once, or told where it is referred to."""

import posixpath
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.annotations.ids import make_id
from generator.model.attachments import Attachment, FileReference
from generator.model.codes import Code
from generator.model.keeping import Keep, afresh
from generator.model.problems import Problem
from generator.reading.attachments.formats import DOCUMENTS, PICTURES, why_not_published
from generator.reading.attachments.pixels import pixels
from generator.reading.attachments.svg import why_not_drawn
from generator.reading.opening import open_plain
from generator.reading.paths import CONTENT
from generator.reading.records.collisions import find_collisions
from generator.reading.schema.nearest import nearest
from generator.reading.stamps import Stamp, stamp_of

FOLDER = "files/"
"""Where attachments are published, by their path in the content folder."""

LARGEST = 50_000_000
"""Bytes that an attachment may have: common hosts refuse files not far above."""


def read_attachments(
    site: Path, references: Iterable[FileReference], keep: Keep = afresh
) -> tuple[Mapping[str, Attachment], tuple[Problem, ...]]:
    """Return the files that `references` lead to, by path, and what is wrong with the others (P517, P518, P519).

    Only plain files inside the content folder are read, of kinds that are safe to publish. Two whose addresses on the
    site would be equal are told (P603).
    """
    wanted: dict[str, list[FileReference]] = {}
    problems: list[Problem] = []
    for reference in references:
        wanted.setdefault(reference.target, []).append(reference)
        if not reference.described:
            problems.append(_undescribed(reference))
    read: dict[str, Attachment] = {}
    now = time.time_ns()
    for target in sorted(wanted):
        found = keep(_read, target, site, target, stamp_of(site / target, now))
        if isinstance(found, Attachment):
            read[target] = found
            problems += (
                _no_picture(each) for each in wanted[target] if each.picture and _ending(target) not in PICTURES
            )
        else:
            problems += (Problem(found.code, each.where, found.message, found.fix) for each in wanted[target])
    twice, collisions = find_collisions(
        ((file.url, file.path) for file in read.values()), Code.URL_COLLISION, "address on the site"
    )
    sound = {path: file for path, file in read.items() if path not in twice}
    return sound, (*problems, *collisions)


@dataclass(frozen=True, slots=True)
class _Refused:
    """Why a file is not published; where it is referred to, this becomes a problem."""

    code: Code
    message: str
    fix: str


def _read(site: Path, target: str, _stamp: Stamp) -> Attachment | _Refused:
    if not target.startswith(f"{CONTENT}/"):
        message = f"`{target}` is not in the folder `{CONTENT}`: nothing from outside it is published"
        return _Refused(Code.ATTACHMENT_REFUSED, message, "put the file beside the page, and name it from there")
    ending = _ending(target)
    if any(part.startswith(".") for part in target.split("/")) or "\0" in target:
        return _Refused(
            Code.ATTACHMENT_REFUSED, f"`{target}` is hidden, and not published", "rename it without the leading dot"
        )
    if not (site / target).is_symlink() and not (site / target).exists():
        return _Refused(Code.ATTACHMENT_MISSING, f"There is no file `{target}`", _instead(site, target))
    file, refused = open_plain(site, target, (site / CONTENT).resolve(), LARGEST)
    if file is None:
        large = refused[0].code is Code.FILE_TOO_LARGE
        fix = "make it smaller, or lead to a place where it is kept" if large else refused[0].fix
        return _Refused(Code.ATTACHMENT_REFUSED, f"`{target}`: {refused[0].message}", fix)
    reason = why_not_published(ending, file.data) or (why_not_drawn(file.data) if ending == ".svg" else None)
    if reason:
        return _Refused(Code.ATTACHMENT_REFUSED, f"`{target}` cannot be published: {reason}", _mend(ending))
    picture = ending in PICTURES
    return Attachment(target, _address(target), file.data, picture, pixels(file.data) if picture else None)


def _instead(site: Path, target: str) -> str:
    folder, name = posixpath.split(target)
    meant = nearest(name, _names(site / folder))
    return f"did you mean `{meant}`?" if meant else f"put the file there, or take its address out: `{target}`"


def _names(folder: Path) -> Iterator[str]:
    try:
        yield from sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError:
        return


def _mend(ending: str) -> str:
    if ending == ".svg":
        return "export the drawing as plain SVG or as PNG"
    if ending in PICTURES or ending in DOCUMENTS:
        return "give it the ending of what it is, or save it as what its name says"
    return f"publish it as one of these: {', '.join(kind[1:] for kind in (*PICTURES, *DOCUMENTS))}"


def _ending(target: str) -> str:
    return posixpath.splitext(target)[1].lower()


def _address(target: str) -> str:
    """Return the path on the site: names as ids are, so that every file system and address can hold them."""
    folder, name = posixpath.split(posixpath.relpath(target, CONTENT))
    stem, ending = posixpath.splitext(name)
    parts = (make_id(part) or "file" for part in (*filter(None, folder.split("/")), stem))
    return f"{FOLDER}{'/'.join(parts)}{ending.lower()}"


def _no_picture(reference: FileReference) -> Problem:
    message = f"`{reference.target}` is no picture, and cannot be shown as one"
    return Problem(Code.ATTACHMENT_REFUSED, reference.where, message, f"lead to it: `[its title]({reference.typed})`")


def _undescribed(reference: FileReference) -> Problem:
    return Problem(
        Code.PICTURE_UNDESCRIBED,
        reference.where,
        "This picture says nothing to those who do not see it",
        f"say in a few words what it shows: `![a map of the valley]({reference.typed})`",
    )
