"""Can all text of a palette be read? Every colour of text against everything that text stands on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.annotations.mistakes import Mistake
from generator.model.codes import Code
from generator.model.colour import SIGN_CONTRAST, TEXT_CONTRAST, contrast, shades
from generator.model.tokens import COLOURS, GROUNDS, TEXTS

SHEET = "#ffffff"
"""What the light scheme's text stands on when a page is printed."""

Palette = Mapping[str, str]
"""Token → `#rrggbb`, in one scheme."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two colours that must stand apart: `least` is the ratio they need. `ground` is None for a printed sheet."""

    sign: str
    ground: str | None
    colour: str
    under: str
    least: float

    @property
    def ratio(self) -> float:
        return contrast(self.colour, self.under)

    def __str__(self) -> str:
        under = f"`{self.ground}` {self.under}" if self.ground else "white paper, in print,"
        # Rounded down: 4.496 is too little, and must not read as 4.5.
        return f"`{self.sign}` {self.colour} on {under} has a contrast of {int(self.ratio * 100) / 100:.2f} to 1"


def contrast_mistakes(written: Mapping[str, Mapping[str, str]]) -> list[Mistake]:
    """Return what cannot be read: one mistake for each written colour that is to blame, with its worst pair first.

    `written` is token → scheme (light, dark) → colour. Of a pair of written colours the text's is to blame.
    """
    return [mistake for scheme in ("light", "dark") for mistake in _in_scheme(scheme, written)]


def _in_scheme(scheme: str, written: Mapping[str, Mapping[str, str]]) -> Iterator[Mistake]:
    own = {name: colours[scheme] for name, colours in written.items() if scheme in colours}
    palette = {name: getattr(colour, scheme) for name, colour in COLOURS.items()} | own
    blamed: dict[str, list[_Pair]] = {}
    for pair in _pairs(palette, printed=scheme == "light"):
        to_blame = next((name for name in (pair.sign, pair.ground) if name in own), None)
        if to_blame and pair.ratio < pair.least:
            blamed.setdefault(to_blame, []).append(pair)
    for name, pairs in blamed.items():
        worst, *others = sorted(pairs, key=lambda pair: pair.ratio / pair.least)
        yield Mistake(
            f"In the {scheme} scheme {worst}; it needs {worst.least}",
            Code.CONTRAST_TOO_LOW,
            _fix(name, palette, printed=scheme == "light"),
            (name, scheme),
            notes=tuple(f"{other}; it needs {other.least}" for other in others),
        )


def _pairs(palette: Palette, *, printed: bool) -> Iterator[_Pair]:
    for text in TEXTS:
        for ground in GROUNDS:
            yield _Pair(text, ground, palette[text], palette[ground], TEXT_CONTRAST)
        if printed:
            yield _Pair(text, None, palette[text], SHEET, TEXT_CONTRAST)
    yield _Pair("focus", "paper", palette["focus"], palette["paper"], SIGN_CONTRAST)


def _fix(name: str, palette: Palette, *, printed: bool) -> str:
    """Propose the nearest shade of the colour with which all its pairs stand apart."""
    for shade in shades(palette[name]):
        tried = {**palette, name: shade}
        if all(pair.ratio >= pair.least for pair in _pairs(tried, printed=printed) if name in (pair.sign, pair.ground)):
            return f'"{shade}" would do'
    return "choose the colours of text and of what lies under it further apart"
