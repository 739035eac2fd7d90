"""`theme:` of content/site.yaml: colours, typefaces and the width of the text, each checked as it is read."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, PlainValidator, WithJsonSchema

from generator.annotations.entry import Form
from generator.annotations.mistakes import Mistakes
from generator.reading.schema.contrast import contrast_mistakes
from generator.reading.schema.theme_values import read_colour, read_families, read_width

HexColour = Annotated[
    str,
    AfterValidator(read_colour),
    WithJsonSchema({"type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"}),
]
Families = Annotated[tuple[str, ...], AfterValidator(read_families)]
Width = Annotated[float, PlainValidator(read_width), WithJsonSchema({"type": "string", "pattern": "^[0-9.]+rem$"})]


class ColourForm(Form):
    """A colour on a light screen and on a dark one; what is left out stays the default theme's."""

    light: HexColour = ""
    """The colour where the reader's system, or the reader, wants a light page: "#8a3b00"."""

    dark: HexColour = ""
    """The colour where they want a dark page: "#ffb27a"."""


def as_schemes(value: object) -> object:
    """Let one colour stand for both schemes; raises `Mistakes`, here and once, if it is none."""
    return dict.fromkeys(("light", "dark"), read_colour(value)) if isinstance(value, str) else value


ColourField = Annotated[ColourForm, BeforeValidator(as_schemes, json_schema_input_type=str | ColourForm)]


class ColoursForm(Form):
    """Colours: {light: "#…", dark: "#…"}, or one for both."""

    paper: ColourField = ColourForm()
    """What everything stands on."""

    paper_raised: ColourField = ColourForm()
    """What is set apart: code, a chosen paragraph."""

    ink: ColourField = ColourForm()
    """Text."""

    ink_quiet: ColourField = ColourForm()
    """Text beside the text: bylines, labels, counts."""

    rule: ColourField = ColourForm()
    """Thin lines between parts."""

    rule_strong: ColourField = ColourForm()
    """Lines around boxes and under links."""

    focus: ColourField = ColourForm()
    """The ring around what the keyboard is at."""

    actor: ColourField = ColourForm()
    """The layer of actors, and the site's own accent."""

    event: ColourField = ColourForm()
    """The layer of events."""

    place: ColourField = ColourForm()
    """The layer of places."""

    note: ColourField = ColourForm()
    """The layer of notes, terms and citations."""

    claim: ColourField = ColourForm()
    """The layer of claims and relations."""

    claim_tint: ColourField = ColourForm()
    """What lies under the words of a claim."""

    doubt: ColourField = ColourForm()
    """Drafts and suggestions."""


def check_contrast(form: ColoursForm) -> ColoursForm:
    """Return the colours if all text can be read; raises `Mistakes`."""
    mistakes = contrast_mistakes(written_colours(form))
    if mistakes:
        raise Mistakes(*mistakes)
    return form


def written_colours(form: ColoursForm) -> dict[str, dict[str, str]]:
    """Return token → scheme (light, dark) → colour, as far as they are written."""
    return {
        name: {scheme: colour for scheme, colour in colours if colour}
        for name, colours in form
        if name in form.model_fields_set
    }


class FontsForm(Form):
    """Typefaces: families in the order in which they are tried; the last one must be one that every browser has."""

    serif: Families = ()
    """The text and the headings."""

    sans: Families = ()
    """Labels, bylines, navigation."""

    mono: Families = ()
    """Code and permanent ids."""


class ThemeForm(Form):
    """The look of the site, where it differs from the default theme."""

    colours: Annotated[ColoursForm, AfterValidator(check_contrast)] = ColoursForm()
    """Colours by token, each {light: "#…", dark: "#…"}, or one for both."""

    fonts: FontsForm = FontsForm()
    """Typefaces by token: {serif: [Georgia, serif]}."""

    text_width: Width | None = None
    """Width of the text, from 24rem to 44rem; 34rem holds about 66 characters."""
