"""Links to words of somebody else's page: URL text fragments (https://wicg.github.io/scroll-to-text-fragment/)."""

from urllib.parse import quote

from generator.model.spans import Span

LONGEST_QUOTE = 120
"""Characters up to which the words are given whole; longer ones by their first and last words."""

_ENDS = 5
_CONTEXT = 3


def text_fragment_link(url: str, text: str, span: Span, within: Span | None = None) -> str:
    """Return `url` with a fragment that finds the words of `span` in the same text at that address, or "" without one.

    Words that stand in the text more than once, as a browser compares them (without regard to case), are told apart
    by the words directly before them or, where there are none, directly after. These are taken from `within` only: a
    link quotes, and of a text that may not be published as a whole no more may stand in it than on the page.
    """
    words = span.of(text).split()
    if not url or not words:
        return ""
    start, end = _ends(span.of(text))
    directive = f"{_encode(start)},{_encode(end)}" if end else _encode(start)
    if _plain(text).count(_plain(start)) > 1:
        directive = _in_context(directive, text, span, within or Span(0, len(text)))
    separator = ":~:text=" if "#" in url else "#:~:text="
    return f"{url}{separator}{directive}"


def _ends(words: str) -> tuple[str, str]:
    """Return words whole and "", or the first and the last few of them: neither may reach over the end of a block."""
    exact = words.split()
    if "\n" not in words.strip() and (sum(map(len, exact)) + len(exact) <= LONGEST_QUOTE or len(exact) <= 2 * _ENDS):
        return " ".join(exact), ""
    blocks = words.strip().split("\n")
    return " ".join(blocks[0].split()[:_ENDS]), " ".join(blocks[-1].split()[-_ENDS:])


def _in_context(directive: str, text: str, span: Span, within: Span) -> str:
    before = " ".join(text[min(within.start, span.start) : span.start].rsplit("\n", 1)[-1].split()[-_CONTEXT:])
    if any(map(str.isalnum, before)):
        return f"{_encode(before)}-,{directive}"
    after = " ".join(text[span.end : max(within.end, span.end)].split("\n", 1)[0].split()[:_CONTEXT])
    return f"{directive},-{_encode(after)}" if any(map(str.isalnum, after)) else directive


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _encode(words: str) -> str:
    """Percent-encode everything with a meaning in the directive: also the hyphen, which `quote` leaves alone."""
    return quote(words, safe="").replace("-", "%2D")
