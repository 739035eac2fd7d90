"""The site's settings: `content/site.yaml`."""

from dataclasses import dataclass, field

from generator.model.tokens import Tokens
from generator.model.translation import N_


@dataclass(frozen=True, slots=True)
class Verb:
    """A relation verb with its label and the label read from the object's side ("leads" / "is led by").

    `inverse` is empty if the editor forgot it, which is a problem.
    """

    id: str
    label: str
    inverse: str


DEFAULT_VERBS: tuple[Verb, ...] = (
    Verb("affiliate-of", N_("is an affiliate of"), N_("has the affiliate")),
    Verb("allied-with", N_("is allied with"), N_("is allied with")),
    Verb("appointed-by", N_("was appointed by"), N_("appointed")),
    Verb("arms", N_("arms"), N_("is armed by")),
    Verb("commands", N_("commands"), N_("is commanded by")),
    Verb("fights", N_("fights"), N_("is fought by")),
    Verb("founded", N_("founded"), N_("was founded by")),
    Verb("funds", N_("funds"), N_("is funded by")),
    Verb("kin-of", N_("is kin of"), N_("is kin of")),
    Verb("leads", N_("leads"), N_("is led by")),
    Verb("member-of", N_("is a member of"), N_("has the member")),
    Verb("negotiates-with", N_("negotiates with"), N_("negotiates with")),
    Verb("opposes", N_("opposes"), N_("is opposed by")),
    Verb("owns", N_("owns"), N_("is owned by")),
    Verb("part-of", N_("is part of"), N_("includes")),
    Verb("recruits", N_("recruits"), N_("is recruited by")),
    Verb("rival-of", N_("is a rival of"), N_("is a rival of")),
    Verb("shelters", N_("shelters"), N_("is sheltered by")),
    Verb("successor-of", N_("is the successor of"), N_("was succeeded by")),
    Verb("supports", N_("supports"), N_("is supported by")),
    Verb("trains", N_("trains"), N_("is trained by")),
    Verb("works-for", N_("works for"), N_("employs")),
)
"""Verbs that every site knows. `verbs:` in site.yaml adds to them, or words one of them anew."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may cost. `file_bytes`, `paragraph_characters`, `nesting` levels, conversion `seconds`."""

    file_bytes: int = 5_000_000
    paragraph_characters: int = 100_000
    nesting: int = 50
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for the whole site. `base_url` ends with a slash or is empty (then links are relative only).

    The kinds and verbs are the built-in ones and those that the site adds. `full_text` asks for an index of every word
    that is published whole.
    """

    title: str = "Annotated briefings"
    description: str = ""
    base_url: str = ""
    language: str = "en"
    actor_kinds: tuple[str, ...] = ("person", "armed-group", "government", "state", "organisation", "media")
    place_kinds: tuple[str, ...] = ("country", "region", "province", "district", "city", "border", "valley", "place")
    verbs: tuple[Verb, ...] = DEFAULT_VERBS
    limits: Limits = field(default_factory=Limits)
    theme: Tokens = field(default_factory=Tokens)
    full_text: bool = False
