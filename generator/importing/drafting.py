"""From a parsed source text to a draft: the page, its source record, its actors and places."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from generator.anchoring.text.visible import read_visible
from generator.importing.article.body import body_of
from generator.importing.article.endnotes import with_endnotes
from generator.importing.article.furniture.judging import Judged, judge
from generator.importing.article.headings import with_headings
from generator.importing.article.lists import with_lists
from generator.importing.dates.languages.choosing import language_of_dates
from generator.importing.formats.document import Document
from generator.importing.known import Known
from generator.importing.metadata.find import find_metadata
from generator.importing.metadata.record import Metadata
from generator.importing.names.model import tag
from generator.importing.suggesting.impossible_dates import impossible_dates
from generator.importing.suggesting.suggest import suggest
from generator.importing.suggesting.suggestions import Suggestions
from generator.markup.convert import to_html
from generator.model.codes import Code
from generator.model.entities import Rights
from generator.model.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the editor says on the command line; it outranks what the page says."""

    url: str = ""
    published: date | None = None
    rights: Rights = "excerpts"


@dataclass(frozen=True, slots=True)
class Draft:
    """A source text made ready: `body` in Markdown, `text` as a reader will see it, `judged` every block's verdict."""

    name: str
    metadata: Metadata
    judged: tuple[Judged, ...]
    body: str
    text: str
    suggestions: Suggestions
    problems: tuple[Problem, ...]

    @property
    def title(self) -> str:
        """The title, or the file's name for a text that has none: an editor must be able to tell two of them apart."""
        return self.metadata.title or PurePath(self.name).stem or "Untitled"


def draft(document: Document, name: str, wishes: Wishes, known: Known) -> Draft:
    """Make a draft of the document read from the file `name`; its problems are warnings, or P702 for no article."""
    verdicts = judge(document)
    metadata = _with_wishes(find_metadata(document, verdicts), wishes)
    judged, endnotes = with_endnotes(_without_title(with_headings(with_lists(verdicts)), metadata.title))
    body = body_of((one.block for one in judged if not one.reason), (*document.notes, *endnotes))
    text = read_visible(to_html(body)).text
    language = language_of_dates(text, metadata.language)
    problems = [*impossible_dates(document, name, language)]
    if not body:
        problems = [_nothing_found(name, document)]
    elif not any(one.features.is_prose for one in judged if not one.reason):
        problems.append(_unsure(name))
    if body and metadata.published is None:
        problems.append(_undated(name))
    suggestions = suggest(text, metadata, known, language, tag(text, language))
    return Draft(name, metadata, judged, body, text, suggestions, tuple(problems))


def _with_wishes(found: Metadata, wishes: Wishes) -> Metadata:
    return Metadata(
        title=found.title,
        author=found.author,
        publisher=found.publisher,
        published=wishes.published or found.published,
        published_from="the command line" if wishes.published else found.published_from,
        url=wishes.url or found.url,
        language=found.language,
        licence=found.licence,
    )


def _without_title(judged: tuple[Judged, ...], title: str) -> tuple[Judged, ...]:
    """Set aside the title where it opens the article: the page shows it already."""
    kept = [one for one in judged if not one.reason]
    if not kept or kept[0].block.text != title or len(kept) == 1:
        return judged
    return tuple(Judged(one.block, one.features, "title") if one is kept[0] else one for one in judged)


def _nothing_found(name: str, document: Document) -> Problem:
    message, fix = "it has no paragraph of sentences", "copy the article's text into a .txt file, and import that"
    if frames := document.stated("html:frame"):
        message = f"its text stands in frames ({', '.join(frames[:3])})"
        fix = "open the frame that holds the text alone in the browser, save it, and import that"
    elif document.stated("html:script"):
        message, fix = (
            "scripts make its text",
            "save the page as the browser shows it, or copy its text into a .txt file",
        )
    return Problem(Code.IMPORT_UNREADABLE, Location(name), f"No article was found in this file: {message}", fix)


def _unsure(name: str) -> Problem:
    return Problem(
        Code.IMPORT_UNSURE,
        Location(name),
        "No paragraph of this text is as long as those of articles are; all its sentences were taken",
        "look at the page, and at what --explain says of each line",
    )


def _undated(name: str) -> Problem:
    return Problem(
        Code.IMPORT_NO_DATE,
        Location(name),
        "The text does not say when it was published, so “last year” could not be read",
        "import it again with --published YYYY-MM-DD",
    )
