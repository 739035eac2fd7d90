"""Colours as `#rrggbb` (sRGB), and how well one stands out from another.

Source: WCAG 2.2, "relative luminance" and "contrast ratio" (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
"""

import re
from collections.abc import Iterator

TEXT_CONTRAST = 4.5
"""What text needs against what lies under it: success criterion 1.4.3, level AA."""

SIGN_CONTRAST = 3.0
"""What a sign that is no text needs, such as the ring around what has the focus: success criterion 1.4.11."""

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE | re.ASCII)


def read_hex(text: str) -> str | None:
    """Return a colour written `#rgb` or `#rrggbb` as `#rrggbb` in small letters; None for anything else."""
    if not _HEX.fullmatch(text):
        return None
    digits = text[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours: from 1 (equal) to 21 (black and white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`: from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def shades(colour: str) -> Iterator[str]:
    """Yield the colour, then by and by darker and lighter ones of the same hue, down to black and up to white."""
    steps = 64
    for step in range(steps + 1):
        for end in (0, 255):
            mixed = (round(channel + (end - channel) * step / steps) for channel in _channels(colour))
            yield "#" + "".join(f"{channel:02x}" for channel in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
