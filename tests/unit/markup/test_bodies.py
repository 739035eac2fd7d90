"""What an editor's Markdown becomes."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from generator.markup.convert import to_html


def test_top_blocks_are_numbered_and_can_be_linked() -> None:
    assert to_html("one\n\n> two\n\n- three\n") == (
        '<p id="p1" class="para">one</p>\n'
        '<blockquote id="p2" class="para">\n<p>two</p>\n</blockquote>\n'
        '<ul id="p3" class="para">\n<li>three</li>\n</ul>'
    )


def test_headings_rules_and_footnotes_take_no_number() -> None:
    html = to_html("# A\n\none[^1]\n\n---\n\ntwo\n\n[^1]: note")

    assert "<h2>A</h2>" in html
    assert '<p id="p1" class="para">one' in html
    assert '<p id="p2" class="para">two</p>' in html
    assert 'id="p3"' not in html


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("# A", "<h2>A</h2>"),
        ("## A", "<h2>A</h2>"),
        ("## A\n\n#### B", "<h2>A</h2>\n<h3>B</h3>"),
        ("# A\n\n## B\n\n# C", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>"),
        ("<h1>A</h1>", "<h2>A</h2>"),
    ],
)
def test_headings_are_an_outline_below_the_pages_title(typed: str, shown: str) -> None:
    assert to_html(typed) == shown


@pytest.mark.parametrize("line", ["2015. In that year it began.", "1996. A first note.", "  2022.  Two spaces."])
def test_a_line_that_begins_with_a_year_stays_a_paragraph(line: str) -> None:
    assert to_html(line) == f'<p id="p1" class="para">{line.strip()}</p>'


def test_a_year_at_the_start_of_a_line_inside_a_list_item_does_not_become_an_item() -> None:
    for indent in ("", "    "):
        html = to_html(f"1. It ended in\n{indent}2015. Nobody saw it.")
        assert html.count("<li>") == 1
        assert "<p>" not in html


def test_short_numbers_make_a_list_that_begins_where_the_author_began() -> None:
    assert to_html("3. one\n4. two") == ('<ol id="p1" class="para" start="3">\n<li>one</li>\n<li>two</li>\n</ol>')


def test_a_hash_sign_directly_before_a_word_is_no_heading() -> None:
    assert to_html("#Mahsa was trending.") == '<p id="p1" class="para">#Mahsa was trending.</p>'


def test_an_indented_code_block_keeps_its_spaces() -> None:
    assert "<code>first\n  second\n</code>" in to_html("    first\n      second\n")


def test_typography_is_left_alone() -> None:
    assert to_html("\"new\" -- so... 'it'") == '<p id="p1" class="para">"new" -- so... \'it\'</p>'


def test_template_syntax_and_attribute_lists_are_words() -> None:
    assert "{{ 7*7 }} {% x %} {: #id }" in to_html("{{ 7*7 }} {% x %} {: #id }")


def test_crlf_and_lone_cr_give_the_same_html() -> None:
    text = "# A\n\none\ntwo\n\n- x\n"

    assert to_html(text.replace("\n", "\r\n")) == to_html(text.replace("\n", "\r")) == to_html(text)


def test_table_cells_carry_their_alignment_as_a_class() -> None:
    html = to_html("| a | b |\n|:--|--:|\n| 1 | 2 |")

    assert '<td class="align-left">1</td>' in html
    assert '<td class="align-right">2</td>' in html


def test_footnotes_link_there_and_back_under_ids_that_no_label_chooses() -> None:
    html = to_html("one[^ann-x] two[^ann-x]\n\n[^ann-x]: the *note*")

    assert '<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup>' in html
    assert '<sup id="fnref2-1">' in html
    assert '<li id="fn-1">' in html
    assert 'href="#fnref2-1"' in html
    assert "ann-x" not in html


def test_of_two_equal_ids_only_the_first_stays() -> None:
    html = to_html('<span id="fn-1">mine</span> one[^a]\n\n[^a]: note')

    assert html.count('id="fn-1"') == 1
    assert '<span id="fn-1">mine</span>' in html


def test_a_fenced_block_names_its_language() -> None:
    assert '<pre id="p1" class="para"><code class="language-yaml">at: x\n</code></pre>' in to_html(
        "```yaml\nat: x\n```"
    )


def test_links_out_of_the_site_are_marked_and_links_inside_are_not() -> None:
    html = to_html("[a](https://example.org/x) [b](#p1) [c](../b/) [d](mailto:a@example.org)")

    assert '<a href="https://example.org/x" rel="external noopener noreferrer">a</a>' in html
    assert html.count("rel=") == 1


def test_a_foreign_word_keeps_its_language_and_direction() -> None:
    typed = '<span lang="fa" dir="rtl">کابل</span> and <bdi>x</bdi>'

    assert typed in to_html(f"Words {typed} words")


def test_an_empty_body_is_empty_html() -> None:
    assert to_html("") == ""
    assert to_html(" \n\n ") == ""


def test_texts_converted_at_the_same_time_do_not_mix() -> None:
    texts = [f"{number}[^1] [link][l]\n\n[^1]: note {number}\n\n[l]: ../{number}" for number in range(200)]

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(to_html, texts))

    assert together == [to_html(text) for text in texts]
