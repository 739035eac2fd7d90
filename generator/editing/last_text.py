"""The text of each page as it was when all its annotations were last in place: what repair compares with.

Kept in `.postil/texts/` of the site, one file a page. It is a cache: it is never published and may be deleted at any
time; `reanchor` is then less sure, and refuses more.
"""

from collections.abc import Iterable
from pathlib import Path

from generator.model.briefings import AnchoredBriefing
from generator.model.codes import Code
from generator.model.problems import Problem

FOLDER = ".postil"
ANCHOR_CODES = frozenset({Code.AT_NOT_FOUND, Code.AT_AMBIGUOUS, Code.AT_DRIFTED})


def remember_texts(site: Path, pages: Iterable[AnchoredBriefing], problems: Iterable[Problem]) -> None:
    """Keep the texts of all pages whose annotations are in place; of the others the older text stays."""
    adrift = {problem.where.path for problem in problems if problem.code in ANCHOR_CODES}
    for page in pages:
        if page.briefing.path in adrift or recall_text(site, page.briefing.slug) == page.text:
            continue
        file = _file(site, page.briefing.slug)
        file.parent.mkdir(parents=True, exist_ok=True)
        (site / FOLDER / ".gitignore").write_text("*\n", encoding="utf-8")
        file.write_text(page.text, encoding="utf-8", newline="")


def recall_text(site: Path, slug: str) -> str | None:
    """Return the remembered text of a page, or None."""
    try:
        with _file(site, slug).open(encoding="utf-8", newline="") as stream:
            return stream.read()
    except (OSError, UnicodeDecodeError):  # a cache that cannot be read is as good as none
        return None


def _file(site: Path, slug: str) -> Path:
    return site / FOLDER / "texts" / f"{slug}.txt"
