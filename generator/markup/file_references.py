"""What a text shows or leads to beside pages: the pictures and the documents in sanitised HTML."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape

from generator.markup.convert import inline_html
from generator.model.attachments import FileReference, file_named
from generator.model.briefings import AnchoredBriefing
from generator.model.content import Content
from generator.model.entities import Actor
from generator.model.lines import index_lines
from generator.model.problems import KeyPath, Location

_TAG = re.compile(r'<(a|img)\b[^<>]*? (?:href|src)="([^"]*)"[^<>]*>')
_ALT = re.compile(r' alt="[^"]*[^"\s][^"]*"')

Where = Callable[[str], Location | KeyPath]


def references_in_body(page: AnchoredBriefing) -> tuple[FileReference, ...]:
    """Return what the body of a page shows or leads to."""
    briefing = page.briefing
    where = _in_text(briefing.body, briefing.path, briefing.body_line)
    return tuple(_references(page.html, briefing.path, where))


def references_in_profiles(actors: Iterable[Actor], profiles: Mapping[str, str]) -> Iterator[FileReference]:
    """Yield what the profiles of `actors` show or lead to; `profiles` are their HTML by id."""
    for actor in actors:
        where = _in_text(actor.profile, actor.path, actor.profile_line)
        yield from _references(profiles.get(actor.id, ""), actor.path, where)


def references_in_remarks(content: Content, terms_path: str) -> Iterator[FileReference]:
    """Yield what notes, and definitions of the table `terms_path`, lead to."""
    for page in content.pages():
        for annotation in page.annotations:
            if annotation.kind == "note":
                place = KeyPath(page.path, (*annotation.keys, "note"))
                yield from _in_line(annotation.statement.note, page.path, place)
    for term in content.all_terms():
        yield from _in_line(term.definition, terms_path, KeyPath(terms_path, (term.id, "definition")))


def may_refer(markdown: str) -> bool:
    """Tell whether a line of Markdown can lead to anything: most cannot, and need not be converted to be asked."""
    return "](" in markdown or "<a" in markdown


def files_in(html: str, path: str) -> Iterator[str]:
    """Yield the files that the HTML of the text `path` shows or leads to, as paths in the site's folder."""
    return (file for _, _, file in _named(html, path))


def _named(html: str, path: str) -> Iterator[tuple[re.Match[str], str, str]]:
    """Yield each tag that names a file, the address as it was typed, and the file's path."""
    for tag in _TAG.finditer(html):
        typed = unescape(tag[2])
        if named := file_named(typed, path, picture=tag[1] == "img"):
            yield tag, typed, named[0]


def _in_line(text: str, path: str, place: KeyPath) -> Iterator[FileReference]:
    if may_refer(text):
        yield from _references(inline_html(text), path, lambda _: place)


def _references(html: str, path: str, where: Where) -> Iterator[FileReference]:
    for tag, typed, file in _named(html, path):
        picture = tag[1] == "img"
        yield FileReference(where(typed), typed, file, picture, not picture or bool(_ALT.search(tag[0])))


def _in_text(text: str, path: str, first_line: int) -> Where:
    """Return what finds typed addresses in a text, asked in the order in which they stand there.

    One that Markdown wrote otherwise than it was typed is found on the first line.
    """
    lines = index_lines(text)
    later: dict[str, int] = {}

    def where(typed: str) -> Location:
        pattern = re.compile(rf"(?<=[(<\"'\s]){re.escape(typed)}(?=[)>\"'\s]|$)")
        found = pattern.search(text, later.get(typed, 0)) or pattern.search(text)
        later[typed] = found.end() if found else 0
        line, column = lines.position(found.start() if found else 0)
        return Location(path, first_line + line - 1, column)

    return where
