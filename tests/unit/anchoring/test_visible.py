"""What the reader sees of an HTML fragment."""

import pytest

from generator.anchoring.text.visible import read_visible


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one <em>two</em> three</p>", "one two three"),
        ("<p>one</p>\n<p>two</p>", "one\ntwo"),
        ("<p>one<br>two</p>", "one\ntwo"),
        ("<p>one<br>\n two<br></p><p>three</p>", "one\ntwo\nthree"),
        ("<h2>A</h2>\n<ul>\n<li>b</li>\n<li><p>c</p></li>\n</ul>", "A\nb\nc"),
        ("<table>\n<tr>\n<td>1</td>\n<td>2</td></tr></table>", "1\n2"),
        ("<p>a\nb   c <b> d</b> </p>", "a b c d"),
        ("<pre><code>a\n  b</code></pre>", "a\n  b"),
        ("<p>a&nbsp;b &amp;amp; &lt;i&gt; &#8217; &#x2019; &hellip;</p>", "a\xa0b &amp; <i> ’ ’ …"),
        ("<p>AT&T &unknown; a < b</p>", "AT&T &unknown; a < b"),
        ("<p>a<!-- not <b>seen</b> -->b</p>", "ab"),
        ("<p>a<script>x = '<p>'</script>b<style>p {}</style></p>", "ab"),
        ('<p><a title="x > y" href="?a>b">link</a></p>', "link"),
        ("<p>unclosed <b", "unclosed <b"),
        ("<p>a<img src='x' alt='not text'>b</p>", "ab"),
        ("", ""),
        ("<p></p><hr>", ""),
        ("<p>&nbsp;</p>", "\xa0"),
    ],
)
def test_the_visible_text_is_what_a_browser_shows(html: str, text: str) -> None:
    assert read_visible(html).text == text


def test_every_character_knows_its_place_in_the_html() -> None:
    html = "<p>a &amp; <em>b&nbsp;c</em></p>"
    visible = read_visible(html)
    start = visible.text.index("&")
    assert html[visible.html_start(start) : visible.html_end(start + 1)] == "&amp;"
    assert html[visible.html_start(start + 2) : visible.html_end(len(visible.text))] == "b&nbsp;c"


def test_links_and_raised_digits_are_noted() -> None:
    visible = read_visible('<p>x<sup>1</sup> <a href="/">y</a></p>')
    assert visible.raised == {1, 2}
    assert [span.of(visible.html) for span in visible.interactive] == ['<a href="/">y</a>']


def test_a_hostile_tag_soup_takes_no_time() -> None:
    assert read_visible('<a "' * 20_000).text.startswith("<a")
