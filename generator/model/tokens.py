"""The theme's constants that a site may set: `theme:` in site.yaml.

Each is a custom property of the stylesheet: `ink_quiet` is `--ink-quiet`. Their defaults stand where the theme is, in
`static/css/00-tokens.css`; the colours stand here as well, since a colour can only be judged beside the others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as `#rrggbb`, on a light screen and on a dark one."""

    light: str
    dark: str


COLOURS: Mapping[str, Colour] = MappingProxyType(
    {
        "paper": Colour("#fffdf8", "#16171a"),
        "paper_raised": Colour("#f7f3e9", "#1f2126"),
        "ink": Colour("#1e1c19", "#ece8df"),
        "ink_quiet": Colour("#5f594f", "#aaa498"),
        "rule": Colour("#e2dbcb", "#35363b"),
        "rule_strong": Colour("#a89f8c", "#6b6961"),
        "focus": Colour("#1d4ed8", "#9ec1ff"),
        "actor": Colour("#8a3b00", "#ffb27a"),
        "event": Colour("#0b5563", "#7fd6e6"),
        "place": Colour("#2d5d1e", "#a6dc8f"),
        "note": Colour("#4b3fa0", "#bdb4ff"),
        "claim": Colour("#7a1f5c", "#f3a6da"),
        "claim_tint": Colour("#f9ecf4", "#33202d"),
        "doubt": Colour("#8a3b00", "#ffb27a"),
    }
)
"""The default theme's palette; a test holds it to the stylesheet."""

GROUNDS = ("paper", "paper_raised", "claim_tint")
"""What text stands on."""

TEXTS = ("ink", "ink_quiet", "actor", "event", "place", "note", "claim", "doubt")
"""What text, and the letters of the layers, are written in: each of them may stand on each ground."""

GENERIC_FAMILIES = (
    *("serif", "sans-serif", "monospace", "system-ui", "cursive", "fantasy", "math"),
    *("ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"),
)
"""Families of typefaces that are keywords, one of which every browser has (CSS Fonts Level 4, section 2.1.3)."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a site sets otherwise than the default theme.

    `colours` and `fonts` (families, the most wanted first) go by the token's name; `text_width` is in rem, None if
    it is not set.
    """

    colours: Mapping[str, Colour] = field(default_factory=dict)
    fonts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    text_width: float | None = None

    def colour(self, name: str) -> Colour:
        """Return the colour that a token has on this site."""
        return self.colours.get(name, COLOURS[name])
