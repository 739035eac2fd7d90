"""The site's settings: `content/site.yaml`."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Verb:
    """A relation verb with its label and the label read from the object's side ("leads" / "is led by")."""

    id: str
    label: str
    inverse: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What a page may cost. `file_bytes`, `paragraph_characters`, `nesting` levels, conversion `seconds`."""

    file_bytes: int = 5_000_000
    paragraph_characters: int = 100_000
    nesting: int = 50
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for the whole site. `base_url` ends with a slash or is empty (then links are relative only)."""

    title: str = "Annotated briefings"
    description: str = ""
    base_url: str = ""
    language: str = "en"
    actor_kinds: tuple[str, ...] = ("person", "armed-group", "government", "state", "organisation", "media")
    place_kinds: tuple[str, ...] = ("country", "region", "province", "district", "city", "border", "valley", "place")
    verbs: tuple[Verb, ...] = ()
    limits: Limits = field(default_factory=Limits)
