"""Links to words of somebody else's page: URL text fragments (https://wicg.github.io/scroll-to-text-fragment/)."""

from urllib.parse import quote

from generator.model.spans import Span

LONGEST_QUOTE = 120
"""Characters up to which the words are given whole; longer ones by their first and last words."""

_ENDS = 5
_CONTEXT = 3


def text_fragment_link(url: str, text: str, span: Span) -> str:
    """Return `url` with a fragment that finds the words of `span` in the same text at that address, or "" without one.

    Words that stand in the text more than once are told apart by the words directly before them.
    """
    exact = " ".join(span.of(text).split())
    if not url or not exact:
        return ""
    words = exact.split(" ")
    directive = _encode(exact)
    if len(exact) > LONGEST_QUOTE and len(words) > 2 * _ENDS:
        directive = f"{_encode(' '.join(words[:_ENDS]))},{_encode(' '.join(words[-_ENDS:]))}"
    before = text[: span.start].rsplit("\n", 1)[-1].split()[-_CONTEXT:]
    if before and text.count(span.of(text)) > 1:
        directive = f"{_encode(' '.join(before))}-,{directive}"
    separator = ":~:text=" if "#" in url else "#:~:text="
    return f"{url}{separator}{directive}"


def _encode(words: str) -> str:
    """Percent-encode everything with a meaning in the directive: also the hyphen, which `quote` leaves alone."""
    return quote(words, safe="").replace("-", "%2D")
