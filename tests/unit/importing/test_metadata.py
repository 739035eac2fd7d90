"""What a page says about itself."""

from datetime import date

import pytest

from generator.importing.article.furniture.judging import judge
from generator.importing.formats import parse
from generator.importing.metadata.find import find_metadata
from generator.importing.metadata.record import Metadata

PROSE = (
    "The boats rowed out to the sluice on Monday, and nobody who was there could say why they had been sent.\n\n" * 3
)


def metadata(text: str, name: str = "page.txt") -> Metadata:
    document = parse(text, name)
    return find_metadata(document, judge(document))


def html(head: str, body: str = "") -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in PROSE.split("\n\n") if line)
    return f"<!DOCTYPE html><html lang='en-GB'><head>{head}</head><body>{body}{paragraphs}</body></html>"


def test_a_title_that_begins_with_no_is_a_title() -> None:
    assert metadata(f"May 3, 2020\n\nNo, the Tide Is Not to Blame\n\nBy Edda Lorne\n\n{PROSE}").title.startswith(
        "No, the"
    )


def test_the_last_change_is_not_the_day_of_publication() -> None:
    text = f"A Title of Salt\n\nMarch 3, 2020\n\n{PROSE}Last modified on Monday, 9 March 2020\n"
    assert metadata(text).published == date(2020, 3, 3)


def test_the_last_change_counts_if_there_is_nothing_else_and_says_so() -> None:
    found = metadata(f"A Title of Salt\n\n{PROSE}This page was last updated on 9 March 2020\n")
    assert found.published == date(2020, 3, 9)
    assert "last change" in found.published_from


def test_a_date_that_can_be_read_two_ways_is_read_as_the_page_writes_it_elsewhere() -> None:
    text = f"# A Title\n\n**Publication Date:** 04/10/2026\n\nUpdated 4 October 2026\n\n{PROSE}"
    assert metadata(text, "page.md").published == date(2026, 10, 4)


def test_json_ld_and_meta_elements_outrank_what_the_page_shows() -> None:
    head = """<title>Salt | The Gazette</title><meta property="og:site_name" content="The Gazette">
    <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Salt Runs Out",
    "datePublished": "2020-03-03T08:00:00Z", "author": [{"name": "Edda Lorne"}], "publisher": {"name": "Gazette Ltd"}}]}
    </script><link rel="canonical" href="https://example.org/salt">"""
    found = metadata(html(head, "<h1>Salt!</h1><p>5 May 2021</p>"), "page.html")
    assert found == Metadata(
        title="Salt Runs Out",
        author="Edda Lorne",
        publisher="Gazette Ltd",
        published=date(2020, 3, 3),
        published_from="declared by the page",
        url="https://example.org/salt",
        language="en",
    )


def test_broken_json_ld_is_no_reason_to_fail() -> None:
    found = metadata(
        html('<title>Salt - The Gazette</title><script type="application/ld+json">{oops</script>'), "p.html"
    )
    assert (found.title, found.publisher) == ("Salt", "The Gazette")


def test_a_name_in_library_order_is_turned_round_and_an_address_is_no_author() -> None:
    assert metadata(f"# T\n\n**Author:** Lorne, Edda K.\n\n{PROSE}", "p.md").author == "Edda K. Lorne"
    assert metadata(html('<meta name="author" content="desk@example.org">'), "p.html").author == ""


def test_what_the_page_does_not_say_stays_empty() -> None:
    assert metadata(PROSE) == Metadata(language="en")


def test_name_and_date_on_one_line_above_the_article_are_both_read() -> None:
    found = metadata(f"A Title of Salt\n\nEdda Lorne | 3 June 2020 | Analysis\n\n{PROSE}")
    assert (found.author, found.published) == ("Edda Lorne", date(2020, 6, 3))


def test_the_authors_note_names_an_author_no_byline_names() -> None:
    text = f"A Title of Salt\n\n{PROSE}Dr. Edda Lorne is a fellow at the Institute for Quays in Marlow.\n"
    assert metadata(text).author == "Edda Lorne"


def test_a_copyright_line_names_the_publisher_and_a_photo_credit_does_not() -> None:
    text = f"A Title of Salt\n\n© Edda Lorne, 2019\n\n{PROSE}© 2020 The Marlow Gazette. All rights reserved.\n"
    assert metadata(text).publisher == "Marlow Gazette"


def test_a_title_stands_above_byline_labels_and_pictures() -> None:
    lines = [
        "Home",
        "Salt Boats Are Sent Out",
        "Publication: Marlow Monitor Volume: 19 Issue: 44",
        "By: Edda Lorne",
        "June 3, 2020 05:41 PM",
        "Boats wait at the quay (Source: Tide Press)",
        PROSE,
    ]
    found = metadata("\n\n".join(lines))
    assert (found.title, found.author) == ("Salt Boats Are Sent Out", "Edda Lorne")
    assert (found.publisher, found.published) == ("Marlow Monitor", date(2020, 6, 3))


def test_authors_are_read_from_their_signatures_below_the_article() -> None:
    text = f"A Title of Salt\n\n{PROSE}Edda Lorne, Specialist in Quays\n\nTomas Hale, Senior Analyst for Tides\n"
    assert metadata(text).author == "Edda Lorne; Tomas Hale"


def test_a_day_that_reads_two_ways_is_not_before_the_days_the_page_tells_of() -> None:
    end = "It ended on 12 June 2024, when the boats had all come back."
    text = f"A Title of Salt\n\n{PROSE}{end}\n\nLast updated: 04/07/2024\n"
    assert metadata(text).published == date(2024, 7, 4)


def test_a_sites_motto_is_no_part_of_its_name_and_a_broken_language_is_none() -> None:
    title = "<title>Salt - The Gazette, the free paper</title>"
    page = f"<html lang='*en'><head>{title}</head><body><h1>Salt</h1></body></html>"
    found = metadata(page, "p.html")
    assert (found.publisher, found.language) == ("The Gazette", "")


def test_an_attribute_left_open_makes_no_title() -> None:
    assert (
        len(
            metadata(html(f'<meta property="og:title" content="Salt> {PROSE * 3}"><title>Salt</title>'), "p.html").title
        )
        < 9
    )


def test_microdata_names_the_author_and_the_day_and_readers_comments_do_not() -> None:
    body = """<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Salt Runs Out</h1>
    <p>By <span itemprop="author" itemscope><a href="/l"><span itemprop="name">Edda Lorne</span></a></span>,
    <time itemprop="datePublished" datetime="2020-03-03T08:00">3 March</time></p></article>
    <div class="comments"><a rel="author">Old Pike</a></div>"""
    found = metadata(html("", body), "p.html")
    assert (found.title, found.author, found.published) == ("Salt Runs Out", "Edda Lorne", date(2020, 3, 3))


def test_a_byline_is_declared_with_its_by_and_two_names() -> None:
    for words in ("By Edda Lorne and Tomas Hale", "Edda Lorne and Tomas Hale", "Edda Lorne, Tomas Hale"):
        assert metadata(html(f'<meta name="author" content="{words}">'), "p.html").author == "Edda Lorne; Tomas Hale"
    assert metadata(html('<meta name="author" content="Lorne, Edda">'), "p.html").author == "Edda Lorne"


LICENCES = {
    '<link rel="license" href="https://creativecommons.org/licenses/by-nc-nd/4.0/">': "CC BY-NC-ND 4.0",
    '<a rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a>': "CC0 1.0",
    '<meta name="DCTERMS.rights" content="Open Government Licence v3.0">': "Open Government Licence 3.0",
    '<script type="application/ld+json">{"@type": "ReportageNewsArticle", "license": '
    '"https://creativecommons.org/licenses/by/4.0/"}</script>': "CC BY 4.0",
    "<title>Creative Commons for beginners</title>": "",
}


@pytest.mark.parametrize("head", LICENCES)
def test_a_licence_is_called_by_its_short_name(head: str) -> None:
    assert metadata(html(head), "p.html").licence == LICENCES[head]


def test_a_licence_is_read_from_the_lines_around_the_article() -> None:
    line = "This work is licensed under a Creative Commons Attribution-ShareAlike 4.0 International License."
    assert metadata(f"A Title of Salt\n\n{PROSE}Related stories\n\n{line}\n").licence == "CC BY-SA 4.0"


def test_the_address_that_a_browser_writes_into_a_saved_page_is_its_address() -> None:
    page = "<!DOCTYPE html>\n<!-- saved from url=(0024)https://example.org/salt -->\n" + html("")[15:]
    assert metadata(page, "p.html").url == "https://example.org/salt"
