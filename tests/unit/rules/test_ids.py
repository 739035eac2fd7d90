"""Ids between pages: that they exist, are used once, and are not taken for one another."""

import pytest

from tests.unit.schema.pages import page, read, read_with_problems

SITE = {
    "sources.yaml": "s: {title: S, published: 2023-03}\n",
    "places.yaml": "kabul: {name: Kabul}\n",
    "terms.yaml": "t: {name: insurgency}\n",
    "actors/taliban.md": page("name: Taliban\nkind: armed-group\naka: [The movement]"),
    "actors/ttt.md": page("name: Tajik Taliban\nkind: armed-group"),
}
PAGE = "content/briefings/page.md"


def found(front_matter: str, **files: str) -> list[str]:
    """Return `line:column CODE: fix` for each problem of one page of a small site."""
    texts = SITE | files | {"briefings/page.md": page(f"title: T\nsource: s\n{front_matter}")}
    _, problems = read_with_problems(texts)
    return [f"{str(one.where).removeprefix(PAGE)[1:]} {one.code}: {one.fix}" for one in problems]


@pytest.mark.parametrize(
    ("front_matter", "start", "meant"),
    [
        ("cast: [talibn]", "4:8 P501", "`taliban`"),
        ("cast: [taliban ttt]", "4:8 P501", "a comma between them: taliban, ttt"),
        ("cast:\n - taliban\n  - ttt", "5:4 P501", "the same number of spaces"),
        ("events: [{id: e, what: W, by: 'taliban, ttt'}]", "4:31 P501", "one of them: taliban or ttt"),
        ("events: [{id: e, what: W, who: {taliban gives}}]", "4:33 P501", "`taliban: gives`"),
        ("events: [{id: e, what: W, who: [talibn]}]", "4:33 P501", "`taliban`"),
        ("events: [{id: e, what: W, who: {talibn: gives}}]", "4:33 P501", "`taliban`"),
        ("events: [{id: e, what: W, by: Taliban}]", "4:31 P501", "`taliban`"),
        ("mentions: [{at: x, actor: the movement}]", "4:27 P501", "`taliban`"),
        ("relations: [{rel: taliban leads tt}]", "4:33 P501", ""),
        ("relations: [{rel: taliban leeds ttt}]", "4:27 P511", "`leads`"),
        ("places: [{at: x, place: Kabul}]", "4:25 P502", "`kabul`"),
        ("events: [{id: e, what: W, where: [kabull]}]", "4:35 P502", "`kabul`"),
        ("citations: [{at: x, source: nowhere}]", "4:29 P503", "content/sources.yaml"),
        ("events: [{id: e, what: W, cite: nowhere}]", "4:33 P503", "content/sources.yaml"),
        ("terms: [{at: x, term: insurgency}]", "4:23 P504", "`t`"),
        ("events: [{id: takeover, what: W}, {id: b, what: V, rel: {after: takeovr}}]", "4:65 P505", "`takeover`"),
        ("claims: [{by: author, status: reported, about: takeover}]", "4:48 P505", ""),
        ("claims: [{by: author, status: denied, answers: nothing}]", "4:48 P506", ""),
    ],
)
def test_an_id_that_is_not_defined_is_named_with_the_one_meant(front_matter: str, start: str, meant: str) -> None:
    (problem,) = found(front_matter)
    assert problem.startswith(start)
    assert meant in problem


def test_what_is_defined_anywhere_may_be_pointed_at_from_everywhere() -> None:
    other = page(
        "title: O\nsource: s\nevents: [{id: far, what: W}]\nclaims: [{id: c, by: author, status: reported, what: x}]"
    )
    assert not found(
        "events: [{id: e, what: W, rel: {after: far}, who: [taliban]}]\n"
        "claims: [{by: taliban, status: denied, answers: c}, {by: author, status: reported, about: far}, "
        "{by: author, status: reported, about: ttt}]",
        **{"briefings/other.md": other},
    )


def test_entries_of_tables_and_actors_point_at_what_exists() -> None:
    _, problems = read(
        {
            "sources.yaml": "a: {title: A, derived_from: [b]}\n",
            "places.yaml": "a: {name: A, within: b}\n",
            "terms.yaml": "a: {name: A, cite: b}\n",
            "actors/x.md": page("name: X\nkind: person\nnot: [y]"),
        }
    )
    assert sorted(problems) == [
        "content/actors/x.md:4:7 P501",
        "content/places.yaml:1:22 P502",
        "content/sources.yaml:1:30 P503",
        "content/terms.yaml:1:20 P503",
    ]


def test_pointing_at_something_broken_is_not_a_second_mistake() -> None:
    broken = {
        "actors/taliban.md": page("name: Taliban\nkind: armed-group\nakaa: []"),
        "places.yaml": "kabul: {name: Kabul, kindd: city}\n",
        "briefings/other.md": page("title: O\nsource: s\nevents: [{id: far, what: W, date: 2022-13}]"),
    }
    front_matter = "cast: [taliban]\nplaces: [{at: x, place: kabul}]\nevents: [{id: e, what: W, rel: {after: far}}]"
    assert [one.split()[1] for one in found(front_matter, **broken)] == ["P201:", "P301:", "P201:"]


def test_a_file_that_does_not_parse_makes_no_id_unknown() -> None:
    broken = {
        "places.yaml": "kabul: {name: Kabul\n",
        "briefings/other.md": '---\ntitle: "O\nevents: [{id: far, what: W}]\n---\nText\n',
    }
    front_matter = (
        "places: [{at: x, place: kabul}, {at: y, place: nowhere}]\nevents: [{id: e, what: W, rel: {after: far}}]"
    )
    problems = found(front_matter, **broken)
    assert [one for one in problems if "P50" in one] == [next(one for one in problems if "P502" in one)]


def test_a_page_that_does_not_parse_has_its_other_ids_checked() -> None:
    head = "summary: a: b\ncast: [talibn]\nevents:"
    problems = found(head + "\n  - {id: e, what: W, who: [tttt], rel: {after: f}}\n  - {id: f, what: V: W}")
    lines = [(int(one.split(":")[0]), one.split()[1]) for one in problems]
    assert sorted(lines) == [(4, "P103:"), (5, "P501:"), (7, "P501:"), (8, "P103:")]


def test_a_page_with_mistakes_has_its_ids_checked_as_well() -> None:
    problems = found("status: publishd\ncast: [talibn]\nevents: [{id: e, what: W, date: 2022-13, who: [ttt]}]")
    assert sorted(one.split()[1][:4] for one in problems) == ["P204", "P301", "P501"]


def test_a_broken_actor_has_its_other_mistakes_told() -> None:
    _, problems = read({"actors/a.md": page("nam: A\nkind: persn\nnot: [b]")})
    assert problems == ["content/actors/a.md:2:1 P201", "content/actors/a.md:4:7 P501", "content/actors/a.md:3:7 P204"]


def test_kinds_are_words_of_the_site() -> None:
    assert found("", **{"actors/x.md": page("name: X\nkind: persn")})[0].endswith(
        "did you mean `person`? If not, add it to `actor_kinds` in content/site.yaml"
    )
    known = {"actors/x.md": page("name: X\nkind: river"), "site.yaml": "actor_kinds: [river]\n"}
    assert not found("", **known)
    assert "P204" in found("", **{"places.yaml": "kabul: {name: K, kind: citi}\n"})[0]


def test_a_claim_is_made_once_in_the_whole_site() -> None:
    claim = "claims: [{id: c, by: author, status: reported, what: x}]"
    (problem,) = found(claim, **{"briefings/other.md": page(f"title: O\nsource: s\n{claim}")})
    assert "P507" in problem
    assert "answers" in problem


def test_a_claim_does_not_answer_itself() -> None:
    assert "P506" in found("claims: [{id: c, by: author, status: denied, answers: c}]")[0]


def test_what_is_taken_out_of_name_matching_is_an_actor_or_a_name() -> None:
    assert not found("no_match: [taliban, The Movement, ttt]")
    (problem,) = found("no_match: [taliban, The Movemnt]")
    assert problem.startswith("4:21 P501")
    assert "`taliban`" in problem


def test_an_event_may_be_told_on_many_pages() -> None:
    event = "events: [{id: e, what: W, date: 2022}]"
    assert not found(event, **{"briefings/other.md": page(f"title: O\nsource: s\n{event}")})


@pytest.mark.parametrize(
    ("ids", "warned"),
    [
        (("a-b", "\u0430-b"), True),  # Cyrillic а
        (("a\u0430b",), True),
        (("\u0433\u043e\u0440\u0430",), False),
        (("ab", "g\u00fclen"), False),
    ],
)
def test_ids_that_look_like_others_are_warned_of(ids: tuple[str, ...], warned: bool) -> None:
    tables = {"places.yaml": "kabul: {name: K}\n" + "".join(f"{id_}: {{name: N}}\n" for id_ in ids)}
    problems = found("", **tables)
    assert ["P206" in one for one in problems] == ([True] if warned else [])


def test_an_id_typed_in_another_script_is_told_from_the_one_meant() -> None:
    files = SITE | {"briefings/page.md": page("title: T\nsource: s\ncast: [t\u0430liban]")}
    (problem,) = read_with_problems(files)[1]
    assert problem.code.code == "P501"
    assert "`taliban`" in problem.fix
    assert "Cyrillic" in problem.notes[0]


def test_a_zero_width_character_in_an_id_is_made_visible() -> None:
    files = SITE | {"briefings/page.md": page("title: T\nsource: s\ncast: [ta\u200bliban]")}
    problem = next(one for one in read_with_problems(files)[1] if one.code.code == "P501")
    assert "U+200B" in problem.message
    assert "`taliban`" in problem.fix


def test_both_look_alikes_are_named() -> None:
    _, problems = read_with_problems({"places.yaml": "kabul: {name: K}\nk\u0430bul: {name: N}\n"})
    (problem,) = problems
    assert "Cyrillic" in problem.message
    assert str(problem.where) == "content/places.yaml:2:1"
    assert str(problem.related[0].where) == "content/places.yaml:1:1"


def test_a_look_alike_that_stands_on_many_pages_is_told_once() -> None:
    files = {
        f"briefings/{name}.md": page("title: T\nsource: s\nevents: [{id: cl\u0430sh, what: W, date: 2022}]")
        for name in ("one", "two", "three")
    }
    problems = read_with_problems({"sources.yaml": "s: {title: S}\n", **files})[1]
    assert [one.code.code for one in problems] == ["P206"]


def test_places_and_sources_do_not_go_round_in_circles() -> None:
    _, problems = read_with_problems(
        {
            "places.yaml": "a: {name: A, within: b}\nb: {name: B, within: c}\nc: {name: C, within: a}\n"
            "d: {name: D, within: a}\n",
            "sources.yaml": "x: {title: X, derived_from: [x]}\ny: {title: Y, derived_from: [x]}\n",
        }
    )
    assert [one.code.code for one in problems] == ["P514", "P514"]
    assert "a → b → c → a" in problems[0].message


def test_a_long_chain_of_places_is_no_circle() -> None:
    chain = "".join(f"p{n}: {{name: P, within: p{n + 1}}}\n" for n in range(3000)) + "p3000: {name: P}\n"
    assert read({"places.yaml": chain})[1] == []
