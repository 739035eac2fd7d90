"""The front matter of an actor's page."""

from typing import Annotated

from pydantic import BeforeValidator, Field, PlainValidator

from generator.annotations.entry import Form
from generator.annotations.fields import (
    ActorId,
    Flag,
    Id,
    Language,
    Refers,
    Text,
    shape,
)
from generator.model.entities import NameKind
from generator.reading.schema.entity_values import read_links


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

    formerly: tuple[Id, ...] = ()
    """Ids that this one had before: their addresses lead here."""


class PartOfActor(ActorForm):
    """What could be read of an actor's page with errors: nothing is required."""

    name: str = ""
    kind: str = ""
