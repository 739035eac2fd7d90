"""What is published of somebody else's text: it must hold on every page that the site has."""

from dataclasses import replace

import pytest

from generator.model.briefings import AnchoredBriefing
from generator.model.edtf import parse
from generator.model.entities import Rights, Source
from generator.model.site import SiteIndex
from generator.model.spans import Span, merge
from generator.pages.planning.edition import Edition
from generator.pages.planning.rights import publication
from tests.unit.pages.sample import Page, actor, claim, event, mention, rendered, site, views

SECRET = "Nobody annotated this remark."
NAMED = "Ada was merely named here."
QUOTED = "The mill burned in June."


def mill(rights: Rights, url: str = "https://example.org/mill") -> SiteIndex:
    page = Page(
        "mill",
        (f"{SECRET} {QUOTED}", NAMED),
        (event("blaze", "mill burned", "2021-06"), mention("ada", "Ada"), claim("loose", "", what="Nobody was hurt")),
        {"source": "gazette", "summary": "A mill burns."},
    )
    source = Source("gazette", publisher="The Gazette", published=parse("2021-07"), url=url, rights=rights)
    return site(page, actors=(actor("ada"),), sources=(source,))


def everything(index: SiteIndex, edition: Edition | None = None) -> str:
    pages = "\n".join(rendered(index, edition).values())
    return pages.replace("<mark", "\n<mark")


def words_of(html: str) -> str:
    return "".join(part.split(">", 1)[-1] for part in html.split("<"))


def test_full_rights_publish_the_body() -> None:
    words = words_of(rendered(mill("full"))["briefings/mill.html"])
    assert all(sentence in words for sentence in (SECRET, QUOTED, NAMED))


def test_excerpts_publish_only_the_sentences_of_annotations() -> None:
    words = words_of(everything(mill("excerpts")))
    assert QUOTED in words
    assert SECRET not in words


def test_a_mention_found_by_name_publishes_no_sentence() -> None:
    assert NAMED not in words_of(everything(mill("excerpts")))


def test_withheld_mentions_are_counted_on_the_actors_page() -> None:
    (group,) = views(mill("excerpts"))["actors/ada.html"].concordance.briefings
    assert (group.quotations, group.withheld) == (
        (),
        "1 mention in sentences that are not published here, for reasons of rights.",
    )


def test_excerpts_lead_into_the_original() -> None:
    (passage,) = views(mill("excerpts"))["briefings/mill.html"].text.passages
    assert passage.notes[0].margin.original == "https://example.org/mill#:~:text=mill%20burned"


def test_metadata_publishes_no_words_of_the_source_anywhere() -> None:
    page = everything(mill("metadata"))
    for words in (SECRET, NAMED, QUOTED, "mill burned", "mill%20burned"):
        assert words not in page
    assert "The blaze happens" in page


def test_notes_of_withheld_words_carry_their_permalink_themselves() -> None:
    page = rendered(mill("metadata"))["briefings/mill.html"]
    assert 'id="ann-e-blaze"' in page


def test_an_annotation_without_words_is_shown_after_the_text() -> None:
    (loose,) = views(mill("excerpts"))["briefings/mill.html"].text.loose
    assert loose.claim.what == "Nobody was hurt"


def test_the_editors_own_preview_may_show_the_body() -> None:
    assert SECRET in words_of(everything(mill("excerpts"), Edition(show_body=True)))


def test_a_source_that_is_not_in_the_table_gives_no_more_than_excerpts() -> None:
    index = mill("full")
    index = replace(index, content=replace(index.content, sources={}))
    assert SECRET not in words_of(everything(index))


def test_gaps_between_excerpts_are_shown() -> None:
    (passage,) = views(mill("excerpts"))["briefings/mill.html"].text.passages
    assert passage.gap


@pytest.mark.parametrize(
    ("spans", "merged"),
    [
        ([], []),
        ([(5, 9), (0, 3)], [(0, 3), (5, 9)]),
        ([(0, 6), (4, 9)], [(0, 9)]),
        ([(0, 9), (2, 3)], [(0, 9)]),
        ([(0, 4), (4, 9)], [(0, 4), (4, 9)]),
    ],
)
def test_overlapping_sentences_are_published_once(spans: list[tuple[int, int]], merged: list[tuple[int, int]]) -> None:
    assert merge(Span(*span) for span in spans) == tuple(Span(*span) for span in merged)


def test_quotes_of_a_metadata_source_are_not_repeated_from_another_page() -> None:
    from generator.annotations.statements import Cite  # noqa: PLC0415

    page = Page("own", ("It burned.",), (event("blaze", "burned", cite=Cite("gazette", "The mill is gone")),))
    source = Source("gazette", publisher="The Gazette", rights="metadata")
    assert "The mill is gone" not in everything(site(page, sources=(source,)))


def test_publication_of_a_page_without_annotations_is_nothing() -> None:
    page = Page("bare", ("Words.",)).anchored()
    assert isinstance(page, AnchoredBriefing)
    assert not publication(page, "excerpts").shows(Span(0, 6))
