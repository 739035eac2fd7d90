"""What machines get: feeds, sitemap, robots, manifest, previews of links and JSON-LD, over a whole site."""

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser
import pytest
from PIL import Image

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import documents
from tests.sites.site import Site

ROOT = "https://notes.example/border/"
PUBLIC = BORDER.replace("title: Border notes\n", f"title: Border notes\nbase_url: {ROOT}\n").replace(
    "cast: [rovers, ada]\n",
    "cast: [rovers, ada]\nsummary: Rovers & others <cross>.\ntopics: [rivers]\n"
    "corrections: [{date: 2021-09-02, note: The band is not new.}, {date: 2021-09-02, note: Nor is the river.}]\n",
)
UNDATED = """\
-- content/sources.yaml --
gazette: {title: News from the river, publisher: Dell Gazette, published: 2021-08, rights: excerpts}
"""
LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def _published(made: Site) -> dict[str, bytes]:
    result = made.build()
    assert result.exit_code == 0, result.output
    return made.published()


def _graph(html: str) -> dict[str, dict[str, Any]]:
    (script,) = LD.findall(html)
    data = json.loads(script)
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data["@graph"]}


def _properties(made: Site, url: str) -> Mapping[str, str]:
    metas = [e.attributes for e in documents(made)[url].elements if e.name == "meta"]
    return {meta["property"]: meta["content"] for meta in metas if "property" in meta}


def test_feeds_parse_without_complaint_and_lead_to_pages_of_the_site(site: MakeSite) -> None:
    files = _published(site(PUBLIC))
    feeds = [url for url in files if url.endswith(".atom")]
    assert set(feeds) == {
        "feeds/briefings.atom",
        "feeds/actors/rovers.atom",
        "feeds/actors/ada.atom",
        "feeds/topics/rivers.atom",
        "feeds/corrections.atom",
    }
    for url in feeds:
        parsed = feedparser.parse(io.BytesIO(files[url]))
        assert not parsed.bozo, (url, parsed.get("bozo_exception"))
        assert parsed.entries, url
        assert len({entry.id for entry in parsed.entries}) == len(parsed.entries), url
        for entry in parsed.entries:
            assert entry.link.removeprefix(ROOT).split("#")[0] in files, entry.link


def test_an_entry_says_what_the_page_says(site: MakeSite) -> None:
    files = _published(site(PUBLIC))
    (entry,) = feedparser.parse(io.BytesIO(files["feeds/briefings.atom"])).entries
    assert entry.title == "A crossing at Upper Dell"
    assert entry.summary == "Rovers & others <cross>."
    assert entry.published == "2021-08-03T00:00:00Z"
    assert entry.updated == "2021-09-02T00:00:00Z"
    assert [tag.term for tag in entry.tags] == ["rivers"]
    (content,) = entry.content
    assert "July 2021: " in content.value
    assert f'href="{ROOT}briefings/crossing.html#ann-crossing"' in content.value


def test_json_feed_holds_the_same_entries_as_atom(site: MakeSite) -> None:
    files = _published(site(PUBLIC))
    for url in (url for url in files if url.endswith(".atom")):
        atom = feedparser.parse(io.BytesIO(files[url]))
        feed = json.loads(files[url.removesuffix(".atom") + ".json"])
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"].startswith(ROOT)
        assert [item["id"] for item in feed["items"]] == [entry.id for entry in atom.entries]
        assert [item["date_modified"] for item in feed["items"]] == [entry.updated for entry in atom.entries]


def test_a_vague_date_is_said_to_be_vague_in_a_feed(site: MakeSite) -> None:
    made = site(PUBLIC)
    made.write(UNDATED)
    files = _published(made)
    (entry,) = feedparser.parse(io.BytesIO(files["feeds/briefings.atom"])).entries
    assert entry.published == "2021-08-01T00:00:00Z"
    assert b"<dcterms:date>2021-08</dcterms:date>" in files["feeds/briefings.atom"]
    assert "Dated August 2021; no day is known." in entry.content[0].value
    (item,) = json.loads(files["feeds/briefings.json"])["items"]
    assert item["_postil"] == {"date": "2021-08"}


def test_an_actors_feed_quotes_no_more_than_the_rights_allow(site: MakeSite) -> None:
    made = site(PUBLIC)
    assert b"In July 2021 the " in _published(made)["feeds/actors/rovers.atom"]
    made.edit("content/sources.yaml", "rights: full", "rights: metadata")
    assert all(b"In July 2021 the" not in data for data in _published(made).values())


def test_the_sitemap_lists_every_page_that_may_be_found_once(site: MakeSite) -> None:
    made = site(PUBLIC)
    files = _published(made)
    root = ElementTree.fromstring(files["sitemap.xml"])
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    listed = [loc.text or "" for loc in root.iter(f"{space}loc")]
    pages = {url for url in files if url.endswith(".html")}
    hidden = {url for url in pages if '<meta name="robots" content="noindex">' in files[url].decode()}
    assert "404.html" in hidden
    assert sorted(listed) == sorted(ROOT + url for url in pages - hidden)
    changed = {loc.text: mod.text for loc, mod in (tuple(entry)[:2] for entry in root if len(entry) > 1)}
    assert changed == {ROOT + "briefings/crossing.html": "2021-09-02"}
    assert f"Sitemap: {ROOT}sitemap.xml\n" in files["robots.txt"].decode()


def test_link_previews_name_the_page_and_a_picture_that_is_there(site: MakeSite) -> None:
    made = site(PUBLIC)
    files = _published(made)
    for url, document in documents(made).items():
        if url == "404.html":
            assert not _properties(made, url)
            continue
        told = _properties(made, url)
        assert told["og:url"] == ROOT + url
        assert told["og:title"]
        assert told["og:site_name"] == "Border notes"
        picture = Image.open(io.BytesIO(files[told["og:image"].removeprefix(ROOT)]))
        assert picture.format == "PNG"
        assert (str(picture.width), str(picture.height)) == (told["og:image:width"], told["og:image:height"])
        assert len(picture.getcolors(maxcolors=256) or ()) > 4, "an empty sheet"
        assert document.url == url
    assert _properties(made, "briefings/crossing.html")["og:type"] == "article"
    assert _properties(made, "actors/ada.html")["og:type"] == "profile"


def test_every_page_says_in_json_ld_what_it_is_about(site: MakeSite) -> None:
    made = site(PUBLIC)
    files = _published(made)
    article = _graph(files["briefings/crossing.html"].decode())["Article"]
    assert article["headline"] == "A crossing at Upper Dell"
    assert article["datePublished"] == "2021-08-03"
    assert article["dateModified"] == "2021-09-02"
    assert article["isBasedOn"]["name"] == "News from the river"
    assert [thing["name"] for thing in article["about"]] == ["River Rovers", "Ada Brand"]
    assert _graph(files["actors/ada.html"].decode())["Person"]["name"] == "Ada Brand"
    assert _graph(files["actors/rovers.html"].decode())["Organization"]["alternateName"] == ["RR"]
    happened = _graph(files["events/crossing.html"].decode())["Event"]
    assert (happened["startDate"], happened["location"][0]["name"]) == ("2021-07", "Upper Dell")
    assert _graph(files["index.html"].decode())["WebSite"]["url"] == ROOT + "index.html"
    assert _graph(files["places/dell.html"].decode())["Place"]["name"] == "Upper Dell"
    crumbs = _graph(files["events/crossing.html"].decode())["BreadcrumbList"]["itemListElement"]
    assert [crumb["name"] for crumb in crumbs] == ["Briefings", "Timeline", "Rovers cross the river"]


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2021", "2021", None),
        ("2021-07-04", "2021-07-04", None),
        ("2021-07-22", "2021-07-22", None),
        ("2021-07-31", "2021-07-31", None),
        ("2021-12", "2021-12", None),
        ("2006/..", "2006", None),
        ("1996/2001", "1996", "2001"),
        ("2021-07~", None, None),
        ("2021?", None, None),
        ('"[2020,2021]"', None, None),
        ("2021-21", None, None),
    ],
)
def test_json_ld_makes_no_date_more_precise(site: MakeSite, date: str, start: str | None, end: str | None) -> None:
    made = site(PUBLIC.replace("date: 2021-07, at", f"date: {date}, at"))
    happened = _graph(_published(made)["events/crossing.html"].decode())["Event"]
    assert (happened.get("startDate"), happened.get("endDate")) == (start, end)
    assert ("description" in happened) == (start is None)


WANTED = {
    "Article": {"headline", "url", "mainEntityOfPage", "datePublished", "author", "publisher", "image", "inLanguage"},
    "Claim": {"name", "text", "url", "author", "appearance"},
    "Event": {"name", "location"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    **{
        kind: {"name"}
        for kind in ("Person", "Organization", "Place", "WebSite", "DefinedTerm", "Thing", "CreativeWork")
    },
}
"""What those who read JSON-LD ask of each type (schema.org; for rich results, the search engines' documentation)."""

ADDRESSES = {"url", "@id", "item", "image", "mainEntityOfPage"}
DATES = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def _things(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _things(inner)


def test_json_ld_has_on_every_page_what_its_readers_ask_for(site: MakeSite) -> None:
    made = site(PUBLIC.replace("date: 2021-07, at", "date: 2021-07-22, at"))
    files = _published(made)
    seen = set()
    for url, data in files.items():
        if not url.endswith(".html") or url == "404.html":
            continue
        (script,) = LD.findall(data.decode())
        graph = json.loads(script)["@graph"]
        ids = [thing["@id"] for thing in graph if "@id" in thing]
        assert len(ids) == len(set(ids)), url
        for thing in _things(graph):
            kind = thing.get("@type", "")
            seen.add(kind)
            refers = set(thing) <= {"@id", "@type", "name"} and "@id" in thing
            assert refers or WANTED[kind] <= thing.keys(), (url, kind, WANTED[kind] - thing.keys())
            assert all(value not in ("", None, [], {}) for value in thing.values()), (url, thing)
            for name in ADDRESSES & thing.keys():
                place = thing[name].removeprefix(ROOT).split("#")[0]
                assert thing[name].startswith(ROOT), (url, name)
                assert place in files, (url, name, place)
            assert all(DATES.fullmatch(value) for name, value in thing.items() if name.endswith("Date")), (url, thing)
    assert seen >= WANTED.keys() - {"DefinedTerm"}


def test_a_day_is_told_to_machines_wherever_it_is_shown(site: MakeSite) -> None:
    for day in (1, 20, 21, 22, 24, 29, 30, 31):
        date = f"2021-08-{day:02}"
        made = site(PUBLIC.replace("2021-08-03", date))
        files = _published(made)
        assert _graph(files["briefings/crossing.html"].decode())["Article"]["datePublished"] == date
        assert f'datetime="{date}"' in files["briefings/crossing.html"].decode()


def test_a_site_without_an_address_has_nothing_that_needs_one(site: MakeSite) -> None:
    files = _published(site(BORDER))
    assert not [url for url in files if url.startswith(("feeds/", "sitemap", "robots", "site.webmanifest"))]
    assert b"og:" not in files["index.html"]
    assert b'rel="manifest"' not in files["index.html"]
    assert _graph(files["actors/ada.html"].decode())["Person"]["@id"] == "#subject"


def test_the_manifest_names_icons_that_are_there(site: MakeSite) -> None:
    files = _published(site(PUBLIC))
    manifest = json.loads(files["site.webmanifest"])
    assert manifest["name"] == "Border notes"
    for icon in manifest["icons"]:
        assert icon["src"] in files
        if icon["type"] == "image/png":
            assert "{}x{}".format(*Image.open(io.BytesIO(files[icon["src"]])).size) == icon["sizes"]


def test_every_address_in_the_head_is_of_this_site(site: MakeSite) -> None:
    made = site(PUBLIC)
    files = _published(made)
    for url, document in documents(made).items():
        for element in document.elements:
            if element.name == "link" and element.attributes.get("rel") in {
                "alternate",
                "manifest",
                "apple-touch-icon",
            }:
                parts = urlsplit(element.attributes["href"])
                assert not parts.netloc
                assert re.sub(r"^(\.\./)*", "", parts.path).removeprefix(ROOT) in {
                    path.removeprefix(url.rpartition("/")[0] + "/") for path in files
                } | set(files), (url, element.attributes["href"])


def test_hostile_words_stay_words_in_every_machines_format(site: MakeSite) -> None:
    hostile = "]]></script><script>alert(1)</script>&\\u003c"
    made = site(PUBLIC.replace("A crossing at Upper Dell", f"'{hostile}'").replace("River Rovers", f'"{hostile}"', 1))
    files = _published(made)
    assert _graph(files["briefings/crossing.html"].decode())["Article"]["headline"] == hostile
    parsed = feedparser.parse(io.BytesIO(files["feeds/briefings.atom"]))
    assert not parsed.bozo
    assert json.loads(files["feeds/briefings.json"])["items"][0]["title"] == hostile
    for url, data in files.items():
        assert b"<script>alert" not in data, url
