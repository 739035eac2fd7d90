"""content/site.yaml: what holds for the whole site."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from generator.annotations.entry import Form
from generator.annotations.fields import Flag, Id, Language, Seconds, Text, WholeNumber
from generator.annotations.mistakes import Mistake, Mistakes
from generator.annotations.values import read_url
from generator.model.codes import Code
from generator.reading.schema.theme import ThemeForm


def read_base_url(value: str) -> str:
    """Return the address the site will have, with a slash at its end; empty means that all links are relative."""
    if not value:
        return ""
    try:
        address = read_url(value)
    except Mistakes as error:
        raise Mistakes(*(Mistake(one.message, Code.SETTINGS_INVALID, one.fix) for one in error.mistakes)) from None
    if "?" in address or "#" in address:
        fix = f"write `{re.split('[?#]', address)[0]}`"
        raise Mistakes(Mistake("`base_url` must not have `?` or `#` in it", Code.SETTINGS_INVALID, fix))
    return address.rstrip("/") + "/"


def as_labels(value: object) -> object:
    """Let a bare string stand for `{label: string}`."""
    return {"label": value} if isinstance(value, str) else value


class VerbForm(Form):
    """A verb for relations."""

    label: str = ""
    """How the relation reads from the actor on the left, such as “leads”; if left out, the verb's own words."""

    inverse: str = ""
    """How it reads from the actor on the right, such as “is led by”."""


class LimitsForm(Form):
    """What one page may cost."""

    file_bytes: WholeNumber = 5_000_000
    """Largest file that is read, in bytes."""

    paragraph_characters: WholeNumber = 100_000
    """Longest paragraph, in characters."""

    nesting: WholeNumber = 50
    """Deepest list or quotation, in levels."""

    seconds: Seconds = 10.0
    """Longest time to convert one page, in seconds."""


class SearchForm(Form):
    """What can be searched."""

    full_text: Flag = False
    """true: besides names and facts, every word of the texts that are published whole; needs the extra `search`."""


class SiteForm(Form):
    """content/site.yaml."""

    title: Text = "Annotated briefings"
    """Title of the site."""

    description: str = ""
    """What the site is, in a sentence or two."""

    base_url: Annotated[str, AfterValidator(read_base_url)] = ""
    """The address the site will have, such as https://example.org/briefings/; leave it out for a site of files."""

    language: Language = "en"
    """Language of the site: en, en-GB, tg."""

    actor_kinds: tuple[Id, ...] = ()
    """Kinds of actors, in addition to the built-in ones."""

    place_kinds: tuple[Id, ...] = ()
    """Kinds of places, in addition to the built-in ones."""

    verbs: dict[Id, Annotated[VerbForm, BeforeValidator(as_labels, json_schema_input_type=str | VerbForm)]] = {}  # noqa: RUF012  # pydantic copies it
    """Verbs for relations, in addition to the built-in ones: {funds: {label: funds, inverse: is funded by}}."""

    limits: LimitsForm = LimitsForm()
    """What one page may cost."""

    search: SearchForm = SearchForm()
    """What can be searched."""

    theme: ThemeForm = ThemeForm()
    """The look of the site, where it differs from the default theme."""
