"""The files of shared things: actor pages and the tables of places, sources and terms."""

from typing import Annotated, Self

from pydantic import BeforeValidator, Field, PlainValidator, model_validator

from generator.annotations.entry import Form
from generator.annotations.fields import (
    ActorId,
    Date,
    Flag,
    Language,
    PlaceId,
    Refers,
    SourceId,
    Text,
    Url,
    shape,
)
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code
from generator.model.entities import NameKind, Precision, Rights
from generator.reading.schema.entity_values import read_links, read_point


def as_name(value: object) -> object:
    """Let a bare string stand for `{name: string}`."""
    return {"name": value} if isinstance(value, str) else value


class NameForm(Form):
    """Another name of an actor."""

    name: Text
    """The name as it stands in texts."""

    kind: NameKind = "alias"
    """What sort of name it is."""

    auto: Flag = True
    """false: this name is never found automatically."""

    language: Language | None = None
    """Language of the name: en, tg, fa."""


class ActorForm(Form):
    """A page of content/actors/: a person, group, state or organisation. The file's name is the actor's id."""

    name: Text
    """The chief name, as the site shows it."""

    kind: Annotated[Text, Refers("actor kind")]
    """What the actor is: a kind of site.yaml, such as person or armed-group."""

    aka: tuple[Annotated[NameForm, BeforeValidator(as_name, json_schema_input_type=str | NameForm)], ...] = ()
    """Other names: plain, or {name, kind, auto, language}."""

    confused_with: tuple[ActorId, ...] = Field((), alias="not")  # `not` is a word of Python's
    """Ids of actors that this one is easily confused with."""

    links: Annotated[tuple[tuple[str, str], ...], PlainValidator(read_links), shape("links")] = ()
    """Labels and web addresses, such as {website: https://example.org, wikidata: Q42}."""

    summary: str = ""
    """A sentence for lists and cards."""

    suggested: Flag = False
    """true: drafted by the importer and not yet accepted. Delete the line to accept."""


class PlaceForm(Form):
    """A place. Its key in places.yaml is its id."""

    name: Text
    """The name as the site shows it."""

    kind: Annotated[Text, Refers("place kind")] = "place"
    """What the place is: a kind of site.yaml, such as country or district."""

    within: PlaceId | None = None
    """Id of the place around it."""

    aka: tuple[Text, ...] = ()
    """Other names."""

    point: Annotated[tuple[float, float], PlainValidator(read_point), shape("point")] | None = None
    """Latitude and longitude in degrees: [38.5, 70.2]."""

    precision: Precision = "unknown"
    """What the point means: the very place, somewhere in an area, or not known."""

    note: str = ""
    """A remark for readers."""


class PartOfSource(Form):
    """Something that was read. Its key in sources.yaml is its id."""

    title: str = ""
    """Title of the text."""

    author: str = ""
    """Who wrote it."""

    publisher: str = ""
    """Who published it: a journal, a site, an agency."""

    published: Date | None = None
    """When it was published."""

    accessed: Date | None = None
    """When you read it."""

    url: Url | None = None
    """Its address on the web."""

    rights: Rights = "excerpts"
    """What the site may show: the full text, excerpts around annotations, or metadata only."""

    derived_from: tuple[SourceId, ...] = ()
    """Ids of sources that this one copies or rests on: dependent reports count once."""

    original: str = ""
    """File below content/originals/ that holds the text as it was imported."""

    note: str = ""
    """A remark for readers."""


class SourceForm(PartOfSource):
    """Something that was read. Its key in sources.yaml is its id."""

    @model_validator(mode="after")
    def can_be_told(self) -> Self:
        """Want something to name the source by."""
        if not (self.title or self.author or self.publisher or self.url):
            message = "the source has neither title, author, publisher nor url"
            raise Mistakes(Mistake(message, Code.KEY_MISSING, "add `title: …` or `publisher: …`"))
        return self


class TermForm(Form):
    """A word explained once. Its key in terms.yaml is its id."""

    name: Text
    """The word as the site shows it."""

    definition: str = ""
    """What it means: a sentence or two of Markdown."""

    aka: tuple[Text, ...] = ()
    """Other forms of the word."""

    cite: SourceId | None = None
    """Id of the source of the definition."""


class PartOfActor(ActorForm):
    """What could be read of an actor's page with errors: nothing is required. So are the two below."""

    name: str = ""
    kind: str = ""


class PartOfPlace(PlaceForm):
    """What could be read of a place."""

    name: str = ""


class PartOfTerm(TermForm):
    """What could be read of a term."""

    name: str = ""
