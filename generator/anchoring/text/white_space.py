"""White space as HTML has it: all of it is spaces, and of a run of them one shows."""

from generator.model.spans import Span


def one_line(text: str) -> str:
    """Return a text with a space for each line break, tab and form feed."""
    for space in "\n\t\r\f":
        if space in text:
            text = text.replace(space, " ")
    return text


def pieces(text: str) -> list[Span]:
    """Return the parts of a text between which spaces are left out: each ends after the first space of a run."""
    found, start = [], 0
    while (spaces := text.find("  ", start)) >= 0:
        found.append(Span(start, spaces + 1))
        start = spaces + 1
        while text.startswith("  ", start):
            start += 1
        start += 1
    found.append(Span(start, len(text)))
    return [piece for piece in found if len(piece)]
