"""The constants that a site sets (`generator.model.tokens`) as a stylesheet of one rule."""

from collections.abc import Iterator

from generator.model.tokens import GENERIC_FAMILIES, Tokens


def tokens_css(tokens: Tokens) -> str:
    """Return custom properties for what is set, in the order of their names; "" if nothing is."""
    lines = sorted(f"  --{name.replace('_', '-')}: {value};\n" for name, value in _properties(tokens))
    return f"/* What this site sets in `theme:` of site.yaml. */\n:root {{\n{''.join(lines)}}}\n" if lines else ""


def _properties(tokens: Tokens) -> Iterator[tuple[str, str]]:
    for name, colour in tokens.colours.items():
        yield name, f"light-dark({colour.light}, {colour.dark})"
    for name, families in tokens.fonts.items():
        yield name, ", ".join(family if family in GENERIC_FAMILIES else f'"{family}"' for family in families)
    if tokens.text_width is not None:
        yield "text_width", f"{tokens.text_width:g}rem"
