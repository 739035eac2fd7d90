"""Breaking a text as hands and machines do: lines and words lost, doubled, moved; signs, tabs and bytes put in."""

import re
from random import Random

SIGNS = (
    *("\"'[]{}:,#-|>&*!%@`~?\\/=<().0"),
    *(": ", " #", "- ", "!!str ", "null", "---", "...", "…", "[[", "]]", "at:", "id: x", "<<: ", "nth: 2"),
    *("\t", "\r", "\n", "\r\n", "\n\n", "  ", "\x00", "\x07", "\x85", "\u00a0", "\u200b", "\u2028", "\u202e", "\ufeff"),
    *("é", "e\u0301", "а", "：", "，", "😀", "2022-13", "31/12/2022", "July 2021"),
    *(
        "</p>",
        "<b>",
        "<script>",
        "<!--",
        "-->",
        "&amp;",
        "&#x110000;",
        "**",
        "[^1]",
        "|---|",
        "![",
        "](x)",
        "```",
        "~~~",
    ),
)


def broken(text: str, random: Random) -> bytes:
    """Return a text with one to six things wrong, sometimes with other line ends, a byte order mark or a stray byte."""
    if random.random() < 0.15:
        text = text.replace("\n", random.choice(["\r\n", "\r"]))
    for _ in range(random.choice([1, 1, 1, 2, 3, 6])):
        text = random.choice(MUTATIONS)(text, random)
    data = (random.choice(["", "", "", "\ufeff"]) + text).encode("utf-8", "surrogatepass")
    if random.random() < 0.05:
        at = random.randrange(len(data) + 1)
        data = data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]
    return data


def _sign(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(SIGNS) + text[at:]


def _sign_for_sign(text: str, random: Random) -> str:
    signs = [found.start() for found in re.finditer(r"[\[\]{}:,\"'#-]", text)] or [0]
    at = random.choice(signs)
    return text[:at] + random.choice(SIGNS) + text[at + 1 :]


def _gap(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + text[at + random.choice([1, 1, 2, 5, 30]) :]


def _copied(text: str, random: Random) -> str:
    at, start = random.randrange(len(text) + 1), random.randrange(len(text) + 1)
    return text[:at] + text[start : start + random.randrange(60)] + text[at:]


def _word_for_word(text: str, random: Random) -> str:
    words = list(re.finditer(r"[\w-]+", text))
    if not words:
        return text
    old, new = random.choice(words), random.choice(words)
    return text[: old.start()] + new[0] + text[old.end() :]


def _line(text: str, random: Random) -> str:
    """Take a line away, double it, move it, or give it another indent or another end."""
    lines = text.split("\n")
    at, other = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines.insert(other, lines[at])
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            lines[at] = random.choice([" ", "  ", "\t", "- "]) + lines[at] if random.random() < 0.5 else lines[at][1:]
        case _:
            lines[at] += random.choice(SIGNS)
    return "\n".join(lines)


MUTATIONS = (_sign, _sign_for_sign, _gap, _copied, _word_for_word, _line, _line, _line)
