"""The front matter of a briefing: its own keys, and one list for each annotation type."""

from functools import cache
from typing import Any, Literal, Self

from pydantic import ConfigDict, create_model, model_validator

from generator.annotations import TYPES
from generator.annotations.entry import Form
from generator.annotations.fields import ActorId, Date, Id, Language, SourceId, Text
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code


class CorrectionForm(Form):
    """A published change of substance."""

    date: Date
    """When the page was corrected."""

    note: Text
    """What was wrong, in a sentence."""


class BriefingHead(Form):
    """A page of content/briefings/, without its annotations."""

    title: Text
    """Title of the page."""

    source: SourceId | None = None
    """Id in sources.yaml of the text that this page holds. A page of your own has author and date instead."""

    author: str = ""
    """Who wrote the page, if it is your own."""

    date: Date | None = None
    """When the page was written, if it is your own."""

    as_of: Date | None = None
    """What “last year” is read against; if left out, the day the source was published."""

    status: Literal["published", "draft"] = "published"
    """draft: the page is left out of the build."""

    embargo: Date | None = None
    """The page is left out of the build until this day is over."""

    language: Language | None = None
    """Language of the text, if it is not the site's: en, tg, fa."""

    summary: str = ""
    """A sentence or two for lists and previews."""

    topics: tuple[Text, ...] = ()
    """Words to sort pages by."""

    cast: tuple[ActorId, ...] = ()
    """Ids of the actors whose names are found automatically in this text."""

    no_match: tuple[Text, ...] = ()
    """Ids or names of actors that are not found automatically in this text."""

    corrections: tuple[CorrectionForm, ...] = ()
    """Published changes of substance, newest first."""

    formerly: tuple[Id, ...] = ()
    """Names that this page's file had before: their addresses lead here."""


class BriefingForm(BriefingHead):
    """A page of content/briefings/ that can be published."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["source"]}, {"required": ["author", "date"]}]})

    @model_validator(mode="after")
    def names_its_origin(self) -> Self:
        """Want either the source of the text, or its author and date."""
        if self.source:
            return self
        if not self.author and self.date is None:
            fix = "add `source: id-in-sources-yaml`, or `author:` and `date:` for a text of your own"
            raise Mistakes(Mistake("the page does not say where its text comes from", Code.KEY_MISSING, fix))
        if not self.author:
            raise Mistakes(Mistake("`author` is missing", Code.KEY_MISSING, "add `author: …`"))
        if self.date is None:
            raise Mistakes(
                Mistake("`date` is missing", Code.KEY_MISSING, "add the day it was written: `date: 2024-07-01`")
            )
        return self


class PartOfBriefing(BriefingHead):
    """What could be read of a page with errors: nothing is required."""

    title: str = ""
    """Title of the page, if it could be read."""


@cache
def briefing_form() -> type[BriefingForm]:
    """Return the form of a whole briefing: the head, and a list under each annotation type's key."""
    return create_model("Briefing", __base__=BriefingForm, __doc__=BriefingHead.__doc__, **_lists())


@cache
def part_of_briefing_form() -> type[PartOfBriefing]:
    """Return the form for the keys and entries that are left when the wrong ones are taken away."""
    return create_model("PartOfBriefing", __base__=PartOfBriefing, **_lists())


def _lists() -> dict[str, Any]:
    return {kind.key: (tuple.__class_getitem__((kind.entry, ...)), ()) for kind in TYPES}
