"""Untrusted HTML in a body does nothing (safety case 26)."""

import pytest

from generator.markup.convert import inline_html, to_html

INERT = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//e.example></sCrIpT>",
    "<style>body{display:none}</style>",
    "<svg onload=alert(1)><text>x</text></svg>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<iframe src=https://e.example></iframe>",
    "<form action=https://e.example><input name=a></form>",
    "<object data=x></object><embed src=x>",
    "<base href=https://e.example/><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
    "<template><script>alert(1)</script></template>",
    "<!-- <script> -->",
    "<b onclick=alert(1) onmouseover='x' style='position:fixed'>bold</b>",
    "<a href='java&#10;script:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "<a href=' \x01javascript:alert(1)'>x</a>",
    "<img src=x onerror=alert(1)>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
]


@pytest.mark.parametrize("typed", INERT)
def test_nothing_that_acts_reaches_the_page(typed: str) -> None:
    for html in (to_html(typed), to_html(f"Words {typed} words"), inline_html(typed)):
        tags = html.lower().replace("&lt;", "")
        for bad in ("<script", "<style", "<svg", "<math", "<iframe", "<form", "<input", "<object", "<embed"):
            assert bad not in tags
        for bad in ("<base", "<meta", "<link", "<template", " onclick", " onerror", " onload", " style="):
            assert bad not in tags
        for bad in ('"javascript:', '"data:', '"vbscript:', "alert(1)</script"):
            assert bad not in tags


def test_the_words_inside_a_script_are_gone_but_those_around_it_stay() -> None:
    assert to_html("before <script>alert(1)</script>after") == '<p id="p1" class="para">before after</p>'


@pytest.mark.parametrize("tag", ["script", "style", "title", "textarea", "iframe", "select", "template", "SVG"])
def test_a_tag_that_is_never_closed_does_not_take_the_rest_of_the_text_with_it(tag: str) -> None:
    html = to_html(f"before <{tag}> after\n\nlast *words*")

    assert f"&lt;{tag}&gt; after" in html
    assert "last <em>words</em>" in html
    assert "last" in to_html(f"before\n\n<{tag}>\n\nlast *words*")
    assert inline_html(f"<{tag}> after") == f"&lt;{tag}&gt; after"


def test_unknown_elements_leave_their_words() -> None:
    assert to_html("a <blink>b</blink> <mark>c</mark>") == '<p id="p1" class="para">a b c</p>'


@pytest.mark.parametrize("name", ["ann-x", "note-x", "card-actor-x", "p1", "search"])
def test_content_cannot_take_an_id_of_the_page(name: str) -> None:
    assert f'<b id="{name}"' not in to_html(f"one <b id='{name}'>two</b>")


def test_content_cannot_dress_up_as_interface() -> None:
    assert to_html("<p class='badge footnote hl'>x</p>") == '<p id="p1" class="para footnote">x</p>'


def test_a_picture_of_another_host_leaves_its_words() -> None:
    for address in ("https://e.example/x.png", "//e.example/x.png", "\\\\e.example/x", "HTTPS:e.example"):
        assert to_html(f'<p><img src="{address}" alt="a <b>"></p>') == ('<p id="p1" class="para">a &lt;b&gt;</p>')


def test_a_picture_of_the_site_stays_and_has_a_text() -> None:
    assert '<img alt="Map" src="../map.png">' in to_html("![Map](../map.png)")
    assert '<img src="map.png" alt="">' in to_html("<p><img src=map.png></p>")
