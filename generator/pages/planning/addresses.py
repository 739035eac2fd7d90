"""Where everything is published: paths below the output folder, and links from one page to another.

Every link names its file, so that it works from a disk, in a sub-path and at a domain's root alike.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

HOME = "index.html"
BRIEFINGS = "briefings.html"
ABOUT = "about.html"
ACTORS = "actors.html"
TIMELINE = "timeline.html"
PLACES = "places.html"
CLAIMS = "claims.html"
SOURCES = "sources.html"
TERMS = "terms.html"
NETWORK = "network.html"
MAP = "map.html"
TOPICS = "topics.html"
A_TO_Z = "a-z.html"
CORRECTIONS = "corrections.html"
NOT_FOUND = "404.html"
STYLESHEET = "assets/postil.css"
SCRIPT = "assets/postil.js"
ICON = "assets/icon.svg"
SEARCH = "search.html"
SEARCH_INDEX = "assets/search-index.js"
TIMELINE_INDEX = "assets/timeline-index.js"
FULL_TEXT = "assets/full-text/pagefind.js"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
MANIFEST = "site.webmanifest"
HOST_HEADERS = "_headers"

SITE_FEED = "feeds/briefings"
CORRECTIONS_FEED = "feeds/corrections"
ATOM = ".atom"
JSON_FEED = ".json"
"""A feed's address is one of these endings after its name."""

ICON_SIZES = (180, 192, 512)
"""Pixels: what Apple's home screen, Android's home screen and its splash screen ask for."""


def icon(size: int) -> str:
    """Return the path of the drawn icon of this many pixels a side."""
    return f"assets/icon-{size}.png"


def picture(kind: str) -> str:
    """Return the path of the picture that link previews show for pages of this kind."""
    return f"assets/share/{kind}.png"


def search_part(what: str, number: int) -> str:
    """Return the path of one part of a large site's search index."""
    return f"assets/search/{what}-{number}.js"


def actor_feed(actor: str) -> str:
    """Return the path of an actor's feed, without its ending."""
    return f"feeds/actors/{actor}"


def topic_feed(topic: str) -> str:
    """Return the path of a topic's feed, without its ending."""
    return f"feeds/topics/{topic}"


def briefing_page(slug: str) -> str:
    """Return the path of a briefing's page."""
    return f"briefings/{slug}.html"


def actor_page(actor: str) -> str:
    """Return the path of an actor's page."""
    return f"actors/{actor}.html"


def event_page(event: str) -> str:
    """Return the path of an event's page."""
    return f"events/{event}.html"


def place_page(place: str) -> str:
    """Return the path of a place's page."""
    return f"places/{place}.html"


def source_page(source: str) -> str:
    """Return the path of a source's page."""
    return f"sources/{source}.html"


def timeline_page(period: str) -> str:
    """Return the path of one part of a long timeline: a decade or a year."""
    return f"timeline/{period}.html"


def claim_page(claim: str) -> str:
    """Return the path of a claim's page."""
    return f"claims/{claim}.html"


def topic_page(topic: str) -> str:
    """Return the path of a topic's page; `topic` is its id (`generator.model.topics`)."""
    return f"topics/{topic}.html"


def term_page(term: str) -> str:
    """Return the path of a term's page."""
    return f"terms/{term}.html"


def names_page(letter: str) -> str:
    """Return the path of one letter's names, where the index of names is divided; `letter` is lower case or "other"."""
    return f"a-z/{letter}.html"


def words_of(annotation: str) -> str:
    """Return the fragment of an annotation's words on its briefing's page: its permalink."""
    return f"ann-{annotation}"


_PLAIN = re.compile(r"[\w./~-]*", re.ASCII)


@lru_cache(maxsize=50_000)
def _encode(path: str) -> str:
    """Percent-encode a path; most hold nothing to encode, and there are thousands of links."""
    return path if _PLAIN.fullmatch(path) else quote(path)


@dataclass(frozen=True, slots=True)
class Address:
    """The page that links start from. With `root` (a URL that ends with a slash) links are absolute."""

    page: str
    root: str = ""

    def to(self, target: str, fragment: str = "") -> str:
        """Return the link from this page to the file `target`, percent-encoded; a fragment alone stays on the page."""
        anchor = f"#{_encode(fragment)}" if fragment else ""
        if target == self.page and fragment:
            return anchor
        return self._path(target) + anchor

    def _path(self, target: str) -> str:
        if self.root:
            return self.root + _encode(target)
        folder, up = _way_up(self.page)
        if folder and target.startswith(folder):
            return _encode(target[len(folder) :])
        return up + _encode(target)


@lru_cache(maxsize=100)  # pages are planned one after the other
def _way_up(page: str) -> tuple[str, str]:
    """Return the folder of a page, with its slash, and the way from there to the root."""
    folder, slash, _ = page.rpartition("/")
    return folder + slash, "../" * page.count("/")


def web_address(url: str) -> str:
    """Return `url` if it leads to a web page, "" for anything else: a link may come from an untrusted file."""
    return url if url.lower().startswith(("https://", "http://")) else ""
