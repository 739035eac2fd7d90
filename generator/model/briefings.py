"""A briefing on its way through the stages: as read, as HTML, as anchored."""

from dataclasses import dataclass
from typing import Literal

from generator.model.annotations import Annotation, Fact, Passage
from generator.model.edtf import When


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the site as found on disk. `path` is relative to the site folder, with forward slashes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Correction:
    """A published change of substance: when, and what was wrong."""

    date: When
    note: str


@dataclass(frozen=True, slots=True)
class Briefing:
    """A page of `content/briefings/`: its front matter, checked, and its body in Markdown, untouched.

    A page that holds a source text has `source`; a page by the site's own authors has `author` and `date`. `body_line`
    is the file's line on which the body starts. `summary` is a sentence or two of the editor's. `names_off` are ids and
    names of actors that name matching leaves alone on this page (the key `no_match`). `formerly` are slugs it had.
    """

    path: str
    slug: str
    title: str
    body: str
    body_line: int
    source: str | None = None
    author: str = ""
    date: When | None = None
    as_of: When | None = None
    status: Literal["published", "draft"] = "published"
    embargo: When | None = None
    language: str | None = None
    summary: str = ""
    topics: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    names_off: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HtmlBriefing:
    """A briefing with its body as sanitised HTML."""

    briefing: Briefing
    html: str


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link in a body to a file of the site.

    `href` is as typed; `target` is the path it leads to, as `SourceFile.path`;
    `fragment` is what follows its `#`. `paragraph` is the id of the block around it ("p3"), or ""; `passage` are the
    words that one clicks.
    """

    href: str
    target: str
    fragment: str
    paragraph: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class AnchoredBriefing:
    """A briefing whose annotations were found in its text.

    `text` is what the reader sees (`generator.anchoring.text.visible`), `html` the body with one `<mark>` a highlight.
    `facts` are in text order, include the mentions found by name, and leave out annotations whose words were not
    found (those are problems). `links` are those to other files of the site.
    """

    briefing: Briefing
    html: str
    text: str
    facts: tuple[Fact, ...]
    links: tuple[PageLink, ...] = ()
