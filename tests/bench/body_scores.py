"""How much of an article the importer takes, and how much else: `python -m tests.bench.body_scores FOLDER`.

The folder holds, for each page, `NAME.gold` (the article's text) and what is to be imported: `NAME.txt` (a capture:
what a browser gives for `document.body.innerText`), `NAME.html`, or both. Scored are runs of four words (of characters
in scripts without spaces), as in the article extraction benchmark of Zyte: precision, recall and F1 of each page, then
their means.
No pages are kept here: those that other extractors ship with their tests belong to their publishers.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.importing.article.furniture.judging import judge
from generator.importing.article.headings import with_headings
from generator.importing.opening import Opened, open_text
from generator.importing.text.languages import spaceless

_RUN = 4
_LIMIT = 50_000_000

Scores = tuple[float, float, float]


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of words of a text, counted."""
    spaced = "".join(f" {character} " if spaceless(character) else character for character in text.lower())
    words = re.findall(r"\w+", spaced)
    return Counter(tuple(words[place : place + _RUN]) for place in range(max(len(words) - _RUN + 1, 1)))


def scores(gold: str, found: str) -> Scores:
    """Return precision, recall and F1 of a text."""
    wanted, taken = runs(gold), runs(found)
    both = (wanted & taken).total()
    precision, recall = both / max(taken.total(), 1), both / max(wanted.total(), 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0


def body(path: Path) -> str:
    """Return the words of the article that the importer finds in a file; "" if it refuses it."""
    text = open_text(path, _LIMIT)
    if not isinstance(text, Opened):
        return ""
    return "\n".join(one.block.text for one in with_headings(judge(text.document)) if not one.reason)


def table(folder: Path, suffix: str) -> Iterator[tuple[str, Scores]]:
    """Yield the name and the scores of each page of the folder that is kept with this suffix."""
    for gold in sorted(folder.glob("*.gold")):
        page = gold.with_suffix(suffix)
        if page.is_file():
            yield gold.stem, scores(gold.read_text(encoding="utf-8"), body(page))


def main(folder: Path) -> None:
    """Print each page below .9, and the means."""
    for suffix in (".txt", ".html"):
        rows = list(table(folder, suffix))
        for name, (precision, recall, f1) in rows:
            if f1 < 0.9:
                sys.stdout.write(f"{suffix} {name:32} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}\n")
        if rows:
            means = [sum(values) / len(rows) for values in zip(*(found for _, found in rows), strict=True)]
            sys.stdout.write(f"{suffix} {len(rows)} pages: P {means[0]:.3f} R {means[1]:.3f} F1 {means[2]:.3f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
