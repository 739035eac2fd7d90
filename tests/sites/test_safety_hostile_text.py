"""Safety cases 26 and 27: whatever an editor or a source text says, nothing of it runs in a reader's browser."""

import json

import pytest

from tests.sites.border import BORDER
from tests.sites.conftest import MakeSite
from tests.sites.crawl import documents, outside_requests, repeated_ids, running_code
from tests.sites.site import Site

PAGE = "content/briefings/crossing.md"

MARKUP = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</title></style></textarea><img src=x onerror=alert(1)>",
    '" onmouseover=alert(1) x="',
    "' onfocus=alert(1) autofocus='",
    "<svg/onload=alert(1)>",
    "<!--",
    "-->",
    "]]>",
    "&lt;b&gt;",
)

RAW_HTML = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></ScRiPt>",
    '<img src="x" onerror="alert(1)">',
    '<img src="https://evil.example/pixel.png" srcset="//evil.example/2x.png 2x">',
    "<svg onload=alert(1)><script>alert(2)</script><animate onbegin=alert(3)></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    '<a href="javascript:alert(1)">a</a>',
    '<a href="  java&#10;script:alert(1)">b</a>',
    '<a href="data:text/html,<script>alert(1)</script>">c</a>',
    '<a href="vbscript:x" onclick="alert(1)" style="position:fixed">d</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="//evil.example/"></object><embed src="//evil.example/">',
    '<form action="//evil.example/"><button formaction="javascript:alert(1)">e</button></form>',
    '<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example/">',
    '<link rel="stylesheet" href="//evil.example/x.css"><style>@import "//evil.example/y.css";</style>',
    '<p id="main" class="site-header hl">f</p><p id="ann-crossing" data-ann="crossing">g</p>',
    "<video poster=//evil.example/p><source src=//evil.example/v></video><audio src=//evil.example/a></audio>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "<details open ontoggle=alert(1)>h</details>",
)

MARKDOWN = (
    "[a](javascript:alert(1))",
    "[b](JaVaScRiPt&#58;alert(1))",
    "[c](data:text/html;base64,PHNjcmlwdD4=)",
    "![d](https://evil.example/pixel.png)",
    "![e](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[f]: javascript:alert(1)\n\n[f]",
    '[g](//evil.example/ "x\\" onclick=alert(1)")',
)

TEMPLATES = (
    "{{ 7 + 7 }}",
    "{% for x in range(9) %}x{% endfor %}",
    "{# gone #}",
    "${7 + 7}",
    "{{ view.frame.title }}",
)


@pytest.fixture
def border(site: MakeSite) -> Site:
    """A site in good order."""
    return site(BORDER)


def quoted(text: str) -> str:
    """Return a text as a double-quoted YAML scalar; JSON's are those."""
    return json.dumps(text)


def fill_every_field(site: Site, text: str) -> None:
    """Put `text` wherever an editor may type free words."""
    value = quoted(f"Words {text} here")
    site.write(f"""\
-- content/site.yaml --
title: {value}
description: {value}
verbs:
  leads: {{label: {value}, inverse: {value}}}
-- content/actors/rovers.md --
---
name: {value}
kind: armed-group
aka: [{quoted("RR " + text)}]
links: {{{quoted("site " + text)}: "https://example.org/?q='x"}}
summary: {value}
---
A band. {text}
-- content/actors/ada.md --
---
name: Ada Brand
kind: person
---
-- content/places.yaml --
dell: {{name: {value}, note: {value}, aka: [{value}]}}
-- content/terms.yaml --
ford: {{name: {value}, definition: {value}}}
-- content/sources.yaml --
gazette: {{title: {value}, author: {value}, publisher: {value}, note: {value}, published: 2021-08-03, rights: full}}
-- {PAGE} --
---
title: {value}
source: gazette
summary: {value}
topics: [{value}]
cast: [rovers, ada]
corrections:
  - {{date: 2021-09-01, note: {value}}}
events:
  - {{id: crossing, date: 2021-07, at: crossed, who: {{rovers: {value}}}, where: [dell], what: {value}}}
claims:
  - {{id: led, by: rovers, status: claimed, kind: {value}, what: {value}, at: "led by"}}
relations:
  - {{rel: ada leads rovers, at: "led by"}}
places:
  - {{at: the river, place: dell}}
terms:
  - {{at: the river, term: ford}}
notes:
  - {{at: the river, note: {value}, sic: {value}}}
---
In July 2021 the band crossed the river, led by Ada Brand. {text}
""")


def assert_inert(site: Site) -> None:
    pages = documents(site)
    assert [found for page in pages.values() for found in running_code(page)] == []
    assert {url: page.flaws for url, page in pages.items() if page.flaws} == {}
    assert {url: repeated_ids(page) for url, page in pages.items() if repeated_ids(page)} == {}
    assert outside_requests(site) == []


@pytest.mark.parametrize("texts", [MARKUP, MARKUP[::-1]], ids=["in order", "the other way round"])
def test_26_markup_in_any_field_is_inert_on_every_page(border: Site, texts: tuple[str, ...]) -> None:
    fill_every_field(border, " ".join(texts))
    result = border.build()
    assert result.exit_code == 0, result.output
    assert_inert(border)


def test_26_markup_in_a_field_is_shown_as_it_was_typed(border: Site) -> None:
    fill_every_field(border, "<script>alert(1)</script>")
    border.build()
    for url in ("index.html", "actors/rovers.html", "briefings/crossing.html", "places/dell.html", "timeline.html"):
        assert "Words <script>alert(1)</script> here" in documents(border)[url].text, url


@pytest.mark.parametrize("before", ["", "Inside a line "], ids=["block", "inline"])
def test_26_raw_html_in_a_body_is_inert_and_takes_no_words_with_it(border: Site, before: str) -> None:
    paragraphs = [f"{before}{html}\n\nWords after {number}." for number, html in enumerate(RAW_HTML)]
    border.write_bytes(PAGE, border.read_bytes(PAGE) + "\n\n".join(("", *paragraphs, "")).encode())
    result = border.build()
    assert result.exit_code == 0, result.output
    assert_inert(border)
    text = documents(border)["briefings/crossing.html"].text
    assert [number for number in range(len(RAW_HTML)) if f"Words after {number}." not in text] == []


def test_26_markdown_that_asks_for_code_or_for_other_servers_is_inert(border: Site) -> None:
    border.write_bytes(PAGE, border.read_bytes(PAGE) + "\n\n".join(("", *MARKDOWN)).encode() + b"\n")
    note = quoted("; ".join(MARKDOWN[:-2]))
    border.edit(PAGE, "relations:\n", f"notes:\n  - {{at: Talks, note: {note}}}\nrelations:\n")
    result = border.build()
    assert result.exit_code == 0, result.output
    assert_inert(border)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://x y", 'https://x"onclick=']
)
def test_26_an_address_that_is_none_is_refused(border: Site, address: str) -> None:
    border.edit("content/actors/ada.md", "kind: person", f"kind: person\nlinks: {{site: {quoted(address)}}}")
    border.edit("content/sources.yaml", "rights: full", f"rights: full, url: {quoted(address)}")
    result = border.build()
    assert result.exit_code == 1
    assert "content/actors/ada.md:4:" in result.output
    assert "content/sources.yaml:1:" in result.output


def test_27_template_signs_are_literal_everywhere(border: Site) -> None:
    signs = " ".join(TEMPLATES)
    fill_every_field(border, signs)
    result = border.build()
    assert result.exit_code == 0, result.output
    pages = documents(border)
    for url in ("index.html", "actors/rovers.html", "briefings/crossing.html", "places/dell.html", "timeline.html"):
        assert f"Words {signs} here" in pages[url].text, url
    assert f"led by Ada Brand. {signs}" in pages["briefings/crossing.html"].text
