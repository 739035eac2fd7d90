"""What the caller decides about one publication of the site."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from generator.model.attachments import Attachment
from generator.model.edtf import Day
from generator.model.entities import Actor
from generator.model.outlines import Outlines
from generator.model.translation import ENGLISH, Translation


def plain_paragraphs(markdown: str) -> str:
    """Return the text as HTML paragraphs without reading any Markdown in it."""
    return Markup("\n").join(Markup("<p>{}</p>").format(part) for part in markdown.split("\n\n") if part.strip())


@dataclass(frozen=True, slots=True)
class Edition:
    """How this publication is made.

    `profiles` are the sanitised HTML blocks of actors' profiles by id; `line` turns the Markdown of a note or a
    definition into HTML that may stand inside a sentence; without them Markdown is shown as it was typed. `show_body`
    shows whole source texts whatever their rights: for the editor's own preview, never for publication. `today` decides
    whether the time of a forecast is over; without it, no time is. `outlines` are what maps are drawn on; without them
    there are none. `words` are the interface's, in the language of the site. `attachments` are the files beside pages
    that may be published, by their path in the site's folder.
    """

    profiles: Mapping[str, str] = field(default_factory=dict)
    line: Callable[[str], str] = escape
    show_body: bool = False
    today: Day | None = None
    outlines: Outlines | None = None
    words: Translation = ENGLISH
    attachments: Mapping[str, Attachment] = field(default_factory=dict)

    def profile(self, actor: Actor) -> Markup:
        """Return an actor's profile as HTML blocks that a template may print as they are."""
        html = self.profiles.get(actor.id)
        return Markup(plain_paragraphs(actor.profile) if html is None else html)  # sanitised by contract

    def inline(self, markdown: str) -> Markup:
        """Return Markdown of one paragraph as HTML that may stand inside a sentence."""
        return Markup(self.line(markdown.strip()))  # sanitised by contract
