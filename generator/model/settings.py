"""The site's settings: `content/site.yaml`."""

from dataclasses import dataclass, field

from generator.model.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Verb:
    """A relation verb with its label and the label read from the object's side ("leads" / "is led by").

    `inverse` is empty if the editor forgot it, which is a problem.
    """

    id: str
    label: str
    inverse: str


DEFAULT_VERBS: tuple[Verb, ...] = (
    Verb("affiliate-of", "is an affiliate of", "has the affiliate"),
    Verb("allied-with", "is allied with", "is allied with"),
    Verb("appointed-by", "was appointed by", "appointed"),
    Verb("arms", "arms", "is armed by"),
    Verb("commands", "commands", "is commanded by"),
    Verb("fights", "fights", "is fought by"),
    Verb("founded", "founded", "was founded by"),
    Verb("funds", "funds", "is funded by"),
    Verb("kin-of", "is kin of", "is kin of"),
    Verb("leads", "leads", "is led by"),
    Verb("member-of", "is a member of", "has the member"),
    Verb("negotiates-with", "negotiates with", "negotiates with"),
    Verb("opposes", "opposes", "is opposed by"),
    Verb("owns", "owns", "is owned by"),
    Verb("part-of", "is part of", "includes"),
    Verb("recruits", "recruits", "is recruited by"),
    Verb("rival-of", "is a rival of", "is a rival of"),
    Verb("shelters", "shelters", "is sheltered by"),
    Verb("successor-of", "is the successor of", "was succeeded by"),
    Verb("supports", "supports", "is supported by"),
    Verb("trains", "trains", "is trained by"),
    Verb("works-for", "works for", "employs"),
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

    The kinds and verbs are the built-in ones and those that the site adds.
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
