"""The tables of places, sources and terms: the form of an entry of each."""

from typing import Annotated, Self

from pydantic import PlainValidator, model_validator

from generator.annotations.entry import Form
from generator.annotations.fields import (
    Date,
    Id,
    PlaceId,
    Refers,
    SourceId,
    Text,
    Url,
    shape,
)
from generator.annotations.mistakes import Mistake, Mistakes
from generator.model.codes import Code
from generator.model.entities import Precision, Rights
from generator.reading.schema.entity_values import read_point, read_radius


class PartOfPlace(Form):
    """A place. Its key in places.yaml is its id."""

    name: str = ""
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

    radius: Annotated[float, PlainValidator(read_radius), shape("radius")] | None = None
    """How far the area around the point reaches, in kilometres: 40."""

    note: str = ""
    """A remark for readers."""

    formerly: tuple[Id, ...] = ()
    """Ids that this one had before: their addresses lead here."""


class PlaceForm(PartOfPlace):
    """A place. Its key in places.yaml is its id."""

    name: Text
    """The name as the site shows it."""

    @model_validator(mode="after")
    def reaches_around_a_point(self) -> Self:
        """Want an area around a point for a radius to be of."""
        if self.radius is None or (self.point and self.precision == "area"):
            return self
        fix = "add `precision: area`" if self.point else "add `point: [latitude, longitude]` and `precision: area`"
        raise Mistakes(Mistake("`radius` says how far an area around a point reaches", fix=fix, keys=("radius",)))


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

    formerly: tuple[Id, ...] = ()
    """Ids that this one had before: their addresses lead here."""


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

    formerly: tuple[Id, ...] = ()
    """Ids that this one had before: their addresses lead here."""


class PartOfTerm(TermForm):
    """What could be read of a term."""

    name: str = ""
