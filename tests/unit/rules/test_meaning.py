"""Names that two actors share, actors taken for one another, verbs, and what facts rest on."""

import pytest

from tests.unit.schema.pages import page, read_with_problems

TTT = page("name: Tehrik-e-Taliban Tajikistan\nkind: armed-group\naka: [TTT]\nnot: [ttp]")
TTP = page("name: Tehreek-e-Taliban Pakistan\nkind: armed-group\naka: [Pakistani Taliban]")
SITE = {"sources.yaml": "s: {title: S}\n", "actors/ttt.md": TTT, "actors/ttp.md": TTP}


def found(front_matter: str) -> list[str]:
    files = SITE | {"briefings/a.md": page(f"title: T\nsource: s\n{front_matter}")}
    return [f"{str(one.where).removeprefix('content/')} {one.code}" for one in read_with_problems(files)[1]]


def shared(first: str, second: str) -> list[str]:
    """Return the problems of two actors with these other names."""
    actor = "name: {}\nkind: person\naka: [{}]"
    files = {"actors/a.md": page(actor.format("A", first)), "actors/b.md": page(actor.format("B", second))}
    return [one.message for one in read_with_problems(files)[1]]


def test_a_name_of_two_actors_is_warned_of_naming_both_files() -> None:
    (message,) = shared("Commander", "Commander")
    for part in ("“Commander”", "content/actors/a.md", "content/actors/b.md"):
        assert part in message


@pytest.mark.parametrize(("first", "second"), [("The Group", "the group"), ("al-Qaida", "al Qaida"), ("B", "X")])
def test_names_are_compared_as_readers_do(first: str, second: str) -> None:
    assert len(shared(first, second)) == 1


def test_a_name_that_is_never_found_automatically_may_be_shared() -> None:
    assert not shared("Commander", "{name: Commander, auto: false}")


def test_two_actors_that_are_easily_confused_may_stand_on_one_page() -> None:
    assert not found("cast: [ttt, ttp]\nmentions: [{at: the Tajik group, actor: ttt}, {at: its namesake, actor: ttp}]")


def test_words_that_are_the_others_name_are_a_mix_up() -> None:
    assert found("cast: [ttt, ttp]\nmentions: [{at: '[[Pakistani Taliban]] say', actor: ttt}]") == [
        "briefings/a.md:5:17 P509"
    ]


def test_words_that_are_a_name_of_both_are_left_to_the_editor() -> None:
    both = SITE | {
        "actors/ttp.md": page("name: Tehreek-e-Taliban Pakistan\nkind: armed-group\naka: [{name: TTT, auto: false}]"),
        "briefings/a.md": page("title: T\nsource: s\ncast: [ttt, ttp]\nmentions: [{at: '[[TTT]] say', actor: ttt}]"),
    }
    assert not read_with_problems(both)[1]


def test_an_actor_off_the_cast_whose_double_is_in_it_is_a_mix_up() -> None:
    assert found("cast: [ttt]\nevents: [{id: e, what: W, who: [ttp]}]") == ["briefings/a.md:5:33 P509"]


def test_a_mistyped_id_in_the_cast_is_no_confusion_as_well() -> None:
    assert found("cast: [ttt, ttpp]\nevents: [{id: e, what: W, who: [ttp]}]") == ["briefings/a.md:4:13 P501"]
    assert found("events: [{id: e, what: W, who: [ttp]}]") == []


def test_a_verb_reads_from_both_sides() -> None:
    (problem,) = read_with_problems({"site.yaml": "verbs: {funds: {label: funds}}\n"})[1]
    assert problem.code.code == "P512"
    assert "inverse" in problem.fix


def test_facts_of_a_page_of_our_own_say_what_they_rest_on() -> None:
    own = page("""
        title: T
        author: A
        date: 2024
        events: [{id: e, what: W}, {id: f, what: W, cite: s}]
        claims: [{by: author, status: reported, what: x}]
        relations: [{rel: ttt fights ttp}]
        notes: [{at: x, note: mine}]
        mentions: [{at: x, actor: ttt}]
    """)
    problems = read_with_problems(SITE | {"briefings/a.md": own})[1]
    assert [(one.code.code, one.where.line) for one in problems] == [  # type: ignore[union-attr]
        ("P513", 5),
        ("P513", 6),
        ("P513", 7),
    ]


def test_a_page_that_does_not_say_whose_it_is_is_told_that_alone() -> None:
    unsigned = page("title: T\nevents: [{id: e, what: W}]")
    assert [one.code.code for one in read_with_problems({"briefings/a.md": unsigned})[1]] == ["P202"]


def test_a_page_that_holds_a_source_cites_itself() -> None:
    assert not found("events: [{id: e, what: W}]")
