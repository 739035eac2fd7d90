"""`postil import` on captures of our own in the shapes in which texts reach an editor: one file, one shape.

Each file of `tests/captures` marks its lines: `+` is a paragraph of the article, `=` a heading of it, `-` an item of a
list, and a line that begins with two spaces is the page around it. `+~` goes on with the paragraph above, which the
capture wraps. Marks of endnotes (`[1]`) are none of the words. `@key: value` above says what the metadata must be.
"""

import re
from pathlib import Path

import pytest

from generator.importing.drafting import Draft, Wishes, draft
from generator.importing.known import Known
from generator.importing.opening import Opened, opened

FOLDER = Path(__file__).resolve().parents[1] / "captures"
KINDS = {"+": "paragraph", "=": "heading", "-": "item"}


def read(name: str) -> tuple[str, list[tuple[str, str]], dict[str, str]]:
    """Return the capture, the article's blocks with their kinds, and the metadata that it must give."""
    lines = (FOLDER / f"{name}.capture").read_text(encoding="utf-8").splitlines()
    facts = dict(line[1:].split(": ", 1) for line in lines if re.match(r"@\w+: \S", line))
    marked = [(line[:1], line[1:].strip(" ~"), line) for line in lines if not line.startswith("@")]
    wanted: list[tuple[str, str]] = []
    for mark, text, line in marked:
        if line.startswith("+~") and wanted:
            wanted[-1] = ("paragraph", f"{wanted[-1][1]} {text}")
        elif mark in KINDS:
            wanted.append((KINDS[mark], re.sub(r"\[\d\]", "", text)))
    return "\n".join(text for _, text, _ in marked), wanted, facts


def imported(name: str) -> Draft:
    text = opened(f"{name}.txt", read(name)[0].encode())
    assert isinstance(text, Opened)
    return draft(text.document, text.name, Wishes(), Known())


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.capture")))
def test_a_capture_gives_its_article_and_what_the_page_says_of_it(name: str) -> None:
    made = imported(name)
    _, wanted, facts = read(name)
    kept = [(one.block.kind, one.block.text) for one in made.judged if not one.reason]
    assert kept == wanted
    metadata = made.metadata
    found = {
        "title": metadata.title,
        "author": metadata.author,
        "published": str(metadata.published),
        "language": metadata.language,
    }
    assert {key: found[key] for key in facts} == facts
