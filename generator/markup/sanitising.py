"""The allow-list: what HTML may reach a page. Everything else is inert or gone.

Markdown lets raw HTML through, and bodies, names and notes are untrusted. No scripts, styles, event
handlers, forms, frames, SVG or MathML; addresses only relative, `http(s):` or `mailto:`; `id` and `class`
only those the program itself makes, so that content cannot take the place of an annotation (`ann-`,
`note-`, `card-`) or dress up as interface.
"""

import re
from collections.abc import Mapping, Set

import nh3

_PHRASING = frozenset(
    {"a", "abbr", "cite", "code", "del", "dfn", "ins", "kbd", "q", "samp", "time", "var"}  # what words are
    | {"b", "em", "i", "s", "small", "strong", "sub", "sup", "u"}  # how they are set
    | {"bdi", "bdo", "br", "rp", "rt", "ruby", "span", "wbr"}  # how they run
)
_BLOCKS = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "hr", "p", "div", "pre", "blockquote", "figcaption", "figure", "img"}
    | {"dd", "dl", "dt", "li", "ol", "ul"}
    | {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
)
_GONE_WITH_CONTENT = frozenset(
    {"canvas", "iframe", "math", "noembed", "noframes", "noscript", "object", "script", "select", "style", "svg"}
    | {"template", "textarea", "title"}
)
_ATTRIBUTES: Mapping[str, Set[str]] = {
    "*": {"lang", "dir", "title", "id", "class"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
    "del": {"datetime"},
    "ins": {"datetime"},
}
_OWN_ID = re.compile(r"fn(ref\d*)?-\d+")
_OWN_CLASS = re.compile(r"footnote(-ref|-backref)?|align-(left|center|right)|language-[A-Za-z0-9+_-]{1,40}")
_SWALLOWS = re.compile(rf"<({'|'.join(sorted(_GONE_WITH_CONTENT))})\b", re.IGNORECASE)
_CLOSES = re.compile(_SWALLOWS.pattern.replace("<", "</"), re.IGNORECASE)
_REMOTE = re.compile(r"\s*(//|[A-Za-z][A-Za-z0-9+.-]*:)")


def _filter(tag: str, attribute: str, value: str) -> str | None:
    """Keep an attribute's value, change it, or drop the attribute (None)."""
    if attribute == "id":
        return value if _OWN_ID.fullmatch(value) else None
    if attribute == "class":
        return " ".join(name for name in value.split() if _OWN_CLASS.fullmatch(name)) or None
    if tag == "img" and attribute == "src" and (_REMOTE.match(value) or "\\" in value):
        return None  # a page makes no request to another host
    return value


def _cleaner(tags: Set[str]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(tags),
        clean_content_tags=set(_GONE_WITH_CONTENT),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items() if tag == "*" or tag in tags},
        attribute_filter=_filter,
        link_rel=None,  # set by `finishing`, on links that leave the site
        url_schemes={"http", "https", "mailto"},
    )


_PAGE = _cleaner(_PHRASING | _BLOCKS)
_LINE = _cleaner(_PHRASING)


def sanitise(html: str) -> str:
    """Return the HTML with only what the allow-list holds; well-formed, every element closed."""
    return _PAGE.clean(_open_ends_as_words(html))


def sanitise_line(html: str) -> str:
    """Return the HTML with phrasing content only: fit for the inside of a paragraph."""
    return _LINE.clean(_open_ends_as_words(html))


def _open_ends_as_words(html: str) -> str:
    """Escape the tags that would take all that follows with them: `<title>` in a sentence is a word, not an element."""
    last_closed = {match[1].lower(): match.start() for match in _CLOSES.finditer(html)}

    def escape(match: re.Match[str]) -> str:
        is_closed = last_closed.get(match[1].lower(), 0) > match.start()
        return match[0] if is_closed else f"&lt;{match[1]}"

    return _SWALLOWS.sub(escape, html)
