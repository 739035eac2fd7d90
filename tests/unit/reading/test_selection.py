"""What is published: nothing before its day, no draft, and no suggestion that nobody accepted."""

import pytest

from generator.model.content import Content
from generator.model.edtf import Day
from generator.reading.selection import LeftOut, Wanted, select
from tests.unit.schema.pages import page, read

TODAY = Day(2024, 7, 15)


def content(front_matter: str) -> Content:
    """Return a site of one page, an actor of the editor's and a suggested one."""
    made, problems = read(
        {
            "sources.yaml": "s: {title: S}\n",
            "actors/ada.md": page("name: Ada\nkind: person"),
            "actors/guild.md": page("name: Guild\nkind: organisation\nsuggested: true"),
            "briefings/page.md": page(f"title: T\nsource: s\n{front_matter}"),
        }
    )
    assert not problems
    return made


@pytest.mark.parametrize(
    ("front_matter", "public"),
    [
        ("status: published", True),
        ("status: draft", False),
        ("embargo: 2024-07-14", True),
        ("embargo: 2024-07-15", False),
        ("embargo: 2024-07-16", False),
        ("embargo: 2024-06", True),
        ("embargo: 2024-07", False),
        ("embargo: 2024-07-01/..", False),
        ("status: draft\nembargo: 2024-07-14", False),
    ],
)
def test_a_page_is_public_once_its_embargo_is_over_and_it_is_no_draft(front_matter: str, public: bool) -> None:
    site = content(front_matter)
    chosen, left_out = select(site, Wanted(TODAY))
    assert len(chosen.briefings) == public
    assert left_out.drafts == (not public)
    assert select(site, Wanted(TODAY, drafts=True))[0].briefings


def test_suggestions_are_left_out_and_counted_unless_they_are_wanted() -> None:
    site = content("cast: [ada, guild]\nevents: [{id: a, what: A, suggested: true}, {id: b, what: B}]")
    chosen, left_out = select(site, Wanted(TODAY))
    (only,) = chosen.briefings
    assert [annotation.id for annotation in only.annotations] == ["b"]
    assert only.cast == ("ada",)
    assert list(chosen.actors) == ["ada"]
    assert left_out == LeftOut(suggestions=2)
    assert select(site, Wanted(TODAY, suggestions=True)) == (site, LeftOut())


def test_accepting_an_annotation_accepts_the_actors_that_it_names() -> None:
    chosen, left_out = select(content("cast: [guild]\nevents: [{id: b, what: B, who: [guild]}]"), Wanted(TODAY))
    assert list(chosen.actors) == ["ada", "guild"]
    assert chosen.briefings[0].cast == ("guild",)
    assert left_out == LeftOut()
