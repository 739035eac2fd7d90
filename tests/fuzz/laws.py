"""What holds for every site, whatever was typed into it. Words are compared by a folding of its own."""

import json
import re
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser

from generator.diagnostics.report import FORMATS, report
from generator.markup.convert import mark_up
from generator.model.briefings import AnchoredBriefing
from generator.model.problems import Location
from generator.model.selectors import Quote
from generator.pipeline import Checked

_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_FOLDS = (("[‘’‚‛′´`ʻʼʿʾ‹›]", "'"), ("[“”„‟″«»「」『』]|''", '"'), ("[‐‑‒–—―−-]+", "-"), (r"\s+", " "), ("…", "..."))
_BADGE = re.compile(r'<(button|a)[^>]*class="badge[^>]*></\1>')
_MARK = re.compile(r"</?mark[^>]*>")


def violations(checked: Checked) -> Iterator[str]:
    """Say which law does not hold for a site that was checked."""
    yield from _wrong_places(checked)
    for format_ in FORMATS:
        text = report(checked.problems, checked.texts, format_)
        if format_ in {"json", "sarif"}:
            json.loads(text)
    for page in checked.index.briefings:
        html, _ = mark_up(page.briefing, checked.index.content.settings.limits)
        if html is None or _unmarked(page.html) != _unmarked(html.html):
            yield "more than marks changed in the page"
        yield from _wrong_words(page)


def _wrong_places(checked: Checked) -> Iterator[str]:
    for problem in checked.problems:
        for where in (problem.where, *(other.where for other in problem.related)):
            text = checked.texts.get(where.path)
            if text is None:
                continue
            assert isinstance(where, Location)
            lines = re.split(r"\r\n|\r|\n", text)
            if not (1 <= where.line <= len(lines) and 1 <= where.column <= len(lines[where.line - 1]) + 1):
                yield f"{where} is not in the file: {problem.code} {problem.message}"


def _wrong_words(page: AnchoredBriefing) -> Iterator[str]:
    marked = _marked_words(page.html)
    for fact in page.facts:
        annotation, passages = fact.annotation, fact.passages
        for passage in passages:
            if page.text[passage.span.start : passage.span.end] != passage.exact:
                yield f"#ann-{annotation.id} has other words than its span: {passage.exact!r}"
        if len(annotation.at) == len(passages) == 1:
            exact, selector = folded(passages[0].exact), annotation.at[0]
            quote = selector if isinstance(selector, Quote) else selector.literal
            whole = folded(quote.exact) == exact
            if not whole and (
                isinstance(selector, Quote)
                or not exact.startswith(folded(selector.start.exact))
                or not exact.endswith(folded(selector.end.exact))
            ):
                yield f"#ann-{annotation.id} stands on {exact!r} and quotes {selector}"
            if _packed(marked.get(annotation.id, "")) != _packed(passages[0].exact):
                yield f"#ann-{annotation.id} marks {marked.get(annotation.id)!r} and not {passages[0].exact!r}"


def folded(text: str) -> str:
    """Return a text without what the format does not tell apart."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    for pattern, plain in _FOLDS:
        text = re.sub(pattern, plain, text)
    return text.strip()


def _packed(text: str) -> str:
    return re.sub(r"[\s\ufeff]+", "", text)


def _unmarked(html: str) -> str:
    return _MARK.sub("", _BADGE.sub("", html))


class _Marks(HTMLParser):
    """Gathers the words inside the marks of each annotation, by its id."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, str] = {}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mark":
            self._open.append(dict(attrs).get("data-ann") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        for name in set(self._open):
            self.words[name] = self.words.get(name, "") + data


def _marked_words(html: str) -> dict[str, str]:
    marks = _Marks()
    marks.feed(_BADGE.sub("", html))
    marks.close()
    return marks.words
