"""What is refused in front matter: the code, the place, and what to type instead."""

import pytest

from generator.model.problems import Problem
from tests.unit.schema.pages import PAGE, briefing, codes, page, read

IN_AN_EVENT = "events: [{{id: a, what: W, {}}}]"


def only(front_matter: str) -> Problem:
    """Return the one problem of a page."""
    _, problems = briefing(front_matter)
    assert len(problems) == 1, [problem.message for problem in problems]
    return problems[0]


@pytest.mark.parametrize(
    ("front_matter", "code", "message", "fix"),
    [
        ("evnts: []", "P201", "`evnts` is not a key of a briefing", "`events`"),
        (IN_AN_EVENT.format("stat: x"), "P201", "`stat` is not a key of an event", "`status`"),
        (IN_AN_EVENT.format("horizon: 2022"), "P201", "`horizon` is not a key of an event", "delete"),
        (IN_AN_EVENT.format("cite: {surce: x}"), "P201", "`surce`", "`source`"),
        ("events: [{id: a}]", "P202", "`what` is missing", "what: "),
        ("events: [{what: Taliban retake power again}]", "P202", "`id` is missing", "id: taliban-retake-power"),
        ("claims: [{status: reported, what: x}]", "P202", "`by` is missing", "by: "),
        ("claims: [{by: author, status: reported}]", "P202", "does not say what is claimed", "what: "),
        ("mentions: [{actor: a}]", "P202", "`at` is missing", 'at: "'),
        ("relations: [{status: reported}]", "P202", "`rel` is missing", "rel: subject verb object"),
        ("relations: [{subject: a, object: b}]", "P202", "`verb` is missing", "verb: "),
        ("notes: [{at: x}]", "P202", "says nothing", "note: "),
        ("cast: a, b", "P203", "`cast` must be a list", "cast: [a, b]"),
        ("cast: a, b]", "P203", "`cast` must be a list", "cast: [a, b]"),
        ("cast: (a; b)", "P203", "`cast` must be a list", "cast: [a, b]"),
        ("cast:\n  -a\n  -b", "P203", "`cast` must be a list", "cast: [a, b]"),
        ("cast: {a, b}", "P203", "`cast` must be a list", "cast: [a, b]"),
        ("language: en_GB", "P203", "not a language tag", "write `en-GB`"),
        ("relations: [{rel: a leads a}]", "P203", "`a` stands on both sides", "another actor"),
        ("relations: [{subject: a, verb: leads, object: a}]", "P203", "`a` stands on both sides", "another actor"),
        (IN_AN_EVENT.format("who: [a: gives, b: gets]"), "P203", "keys and values, not a list", "{a: gives, b: gets}"),
        ("actors: [a]", "P201", "`actors` is not a key", "`cast`"),
        (IN_AN_EVENT.format('dat: 2022, at: "Words"'), "P201", "`dat` is not a key", "`date`"),
        (IN_AN_EVENT.format("place: [a]"), "P201", "`place` is not a key", "`where`"),
        (IN_AN_EVENT.format("after: b"), "P201", "`after` is not a key", "write `rel: {after: …}`"),
        ("events: [{id: a, what W}]", "P201", "colon and a space are needed after `what`", "write `what: W`"),
        ("events: [{id:a, what: W}]", "P201", "colon and a space are needed after `id`", "write `id: a`"),
        (IN_AN_EVENT.format("rel: after b"), "P203", "Keys and values", "write {after: event-id} or"),
        (IN_AN_EVENT.format("confidence: medium"), "P204", "“medium”", "`moderate`"),
        ("events: {id: a}", "P203", "`events` must be a list of entries", "- {id: …, what: …}"),
        ("events: [a]", "P203", "Keys and values are needed", "{id: …, what: …}"),
        (IN_AN_EVENT.format("who: a b"), "P203", "`who` must be a list", "who: [a, b]"),
        (IN_AN_EVENT.format("suggested: yes"), "P203", "`suggested` must be `true` or `false`", "true"),
        (IN_AN_EVENT.format("rel: {after: b, within: 2 weeks}"), "P203", "“2 weeks”", "P2W"),
        (IN_AN_EVENT.format("rel: {after: b, before: c}"), "P203", "cannot stand together", "keep one"),
        (IN_AN_EVENT.format("by: ''"), "P203", "`by` is empty", "type something"),
        ("relations: [{rel: a b}]", "P203", "subject verb object; this is 2 words", "an actor's id, a verb"),
        ("relations: [{rel: a leads b, verb: leads}]", "P203", "`verb` stands beside `rel`", "delete `verb`"),
        ("claims: [{by: b, status: denied, what: x, likelihood: likely}]", "P203", "for forecasts only", "forecast"),
        ("notes: [{at: x, note: [[a]]}]", "P203", "[[ ]] without quotes", "quotes"),
        ("language: English please", "P203", "not a language tag", "`en`"),
        (IN_AN_EVENT.format("status: reportd"), "P204", "“reportd”", "`reported`"),
        (IN_AN_EVENT.format("confidence: 90%"), "P204", "“90%”", "low, moderate, high"),
        ("status: publish", "P204", "“publish”", "`published`"),
        ("events: [{id: ../x, what: W}]", "P205", "“../x” cannot be an id", "`x`"),
        ("events: [{id: Border Clash, what: W}]", "P205", "a space", "`border-clash`"),
        (IN_AN_EVENT.format("date: 2022-01-34"), "P301", "no day 34", "`2022-01`"),
        (IN_AN_EVENT.format("date: July 2022"), "P301", "July 2022", "`2022-07`"),
        (IN_AN_EVENT.format("date: [2015, 2016]"), "P301", "is a list", '"[2015,2016]"'),
        (IN_AN_EVENT.format("date: ''"), "P301", "no date", "2022-07"),
        (IN_AN_EVENT.format("date: {from: 2022, to: nope}"), "P301", "nope", ""),
        (IN_AN_EVENT.format("cite: [s]"), "P203", "must be one source", "`cite: s`"),
        (IN_AN_EVENT.format("date: {from: 2015-16, to: ..}"), "P301", "2015-16", '"[2015,2016]"'),
        (IN_AN_EVENT.format("date: 2015 or 2016"), "P301", "2015 or 2016", 'write `"[2015,2016]"`'),
        (IN_AN_EVENT.format("date: [2015..2018]"), "P301", "is a list", 'in quotes: "[2015..2018]"'),
        (IN_AN_EVENT.format("date: [..2014]"), "P301", "is a list", 'in quotes: "[..2014]"'),
        (IN_AN_EVENT.format("date: [2014]"), "P301", "is a list", "write `2014` without"),
        (IN_AN_EVENT.format("date: {2015,2016}"), "P301", "is a set of keys", 'in quotes: "{2015,2016}"'),
        (IN_AN_EVENT.format("date: {start: 2015, to: 2016}"), "P201", "`start`", "write `from` instead"),
        (IN_AN_EVENT.format("date: {from: 2015, until: 2016}"), "P201", "`until`", "write `to` instead"),
        (IN_AN_EVENT.format("date: {from: 2015, to: 2016, x: y}"), "P201", "`x`", "delete `x`"),
        (IN_AN_EVENT.format("rel: {after: b, within: a month}"), "P203", "“a month”", "write `P1M`"),
        (IN_AN_EVENT.format("date: {from: 2015/2016, to: ..}"), "P301", "an end of a stretch", '"[2015..2016]"'),
        (IN_AN_EVENT.format("date: {from: '{2015,2016}', to: ..}"), "P301", "an end of a stretch", '"[2015,2016]"'),
        (IN_AN_EVENT.format("date: {from: [2015,2016], to: ..}"), "P301", "`from` is a list", '"[2015,2016]"'),
        (IN_AN_EVENT.format("date: {from: 2022~, to: 2021}"), "P303", "is before", "swap"),
        (IN_AN_EVENT.format("date: {from: 2022}"), "P202", "needs `to`", "to: .."),
        (IN_AN_EVENT.format("date: {from: 2022, to: 2020}"), "P303", "before it begins", "swap"),
        (IN_AN_EVENT.format('at: "[[x"'), "P403", "not closed", "]]"),
        (IN_AN_EVENT.format('at: [x, ""]'), "P403", "no words", "quote"),
    ],
)
def test_a_mistake_has_its_code_its_words_and_a_fix(front_matter: str, code: str, message: str, fix: str) -> None:
    problem = only(front_matter)
    assert problem.code.code == code
    assert message in problem.message
    assert fix in problem.fix


@pytest.mark.parametrize(
    "id_", ["../x", "/etc", "a\\b", "%2e%2e", ".", "con", "lpt1", "A", "a_b", "a--b", "-a", "a\u200bb"]
)
def test_ids_that_could_leave_their_folder_or_confuse_are_refused(id_: str) -> None:
    assert only(f"events: [{{id: '{id_}', what: W}}]").code.code == "P205"


@pytest.mark.parametrize("id_", ["a", "a-1", "2021", "caca-2023-03-27", "гора", "東京", "हिन्दी", "g\u00fclen"])
def test_ids_of_any_script_are_fine(id_: str) -> None:
    made, problems = briefing(f"events: [{{id: '{id_}', what: W}}]")
    assert not problems
    assert made.annotations[0].id == id_


def test_a_bad_date_shows_the_forms_that_are_accepted() -> None:
    notes = " ".join(only(IN_AN_EVENT.format("date: yesterday")).notes)
    assert "2022-07" in notes
    assert "from" in notes


def test_one_mistake_hides_no_other() -> None:
    _, problems = briefing("""
        status: publishd
        events:
          - {id: a, what: W, date: 2022-13, stat: x}
          - {id: b, what: W, at: "[[x"}
        claims: [{by: author, status: sure, what: x}]
        terms: [{at: x}]
    """)
    assert sorted(codes(problems)) == ["P201", "P202", "P204", "P204", "P301", "P403"]


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    _, problems = briefing("events: [{id: a, waht: W}]")
    assert codes(problems) == ["P201"]


def test_sound_entries_of_a_page_with_mistakes_are_still_known() -> None:
    made, problems = briefing("events: [{id: a, what: W, date: 2022-13}, {id: b, what: V}, {id: c}]")
    assert len(problems) == 2
    stated = [(one.statement.event, one.keys) for one in made.annotations if one.kind == "event"]
    assert stated == [("b", ("events", 1))]


def test_what_is_left_of_an_entry_with_a_mistake_keeps_its_places_and_references_and_states_nothing() -> None:
    made, _ = briefing("events: [{id: a, what: W, date: 2022-13, at: some words, who: [ada]}, {id: c, who: [ada]}]")
    (left,) = made.annotations
    assert (left.kind, left.statement.note) == ("note", "")
    assert left.at_keys == (("events", 0, "at"),)
    assert [(one.table, one.id, one.keys) for one in left.references] == [("actor", "ada", ("events", 0, "who", 0))]


def test_messages_never_show_the_machinery() -> None:
    _, problems = briefing("events: [1, {id: [], what: {}, who: 3, rel: x, cite: []}]\ncast: {}\ntopics: [[]]")
    shown = " ".join(f"{one.message} {one.fix} {' '.join(one.notes)}" for one in problems).lower()
    assert len(problems) >= 8
    for word in ("pydantic", "entry(", "input", "valid string", "http", "dictionary", "tuple"):
        assert word not in shown


def test_a_page_says_where_its_text_comes_from() -> None:
    _, without = read({"briefings/page.md": page("title: T")})
    _, undated = read({"briefings/page.md": page("title: T\nauthor: A")})
    _, own = read({"briefings/page.md": page("title: T\nauthor: A\ndate: 2024-07-01")})
    assert without == undated == [f"{PAGE}:2:1 P202"]
    assert own == []


def test_a_list_with_nothing_after_its_key_is_empty() -> None:
    made, problems = briefing("cast:\nevents:\nsummary:")
    assert not problems
    assert (made.cast, made.annotations, made.summary) == ((), (), "")


def test_positions_are_those_of_the_value_or_of_the_key() -> None:
    _, found = read(
        {
            "sources.yaml": "s: {title: S}\n",
            "briefings/page.md": page("""
            title: T
            source: s
            events:
              - {id: a, what: W, date: 2022-01-34}
              - {id: b, what: W, dat: 2022}
              - id: c
                what: W
                date: "2006/2022-13"
            relations:
              - {rel: "nobody leads nobody-else"}
        """),
        }
    )
    assert found[:3] == [f"{PAGE}:5:28 P301", f"{PAGE}:6:22 P201", f"{PAGE}:9:17 P301"]
    assert found[3:] == [f"{PAGE}:11:11 P501", f"{PAGE}:11:25 P501"]


def test_every_unknown_key_is_reported_but_what_was_meant_is_sought_for_the_first_two_hundred_only() -> None:
    unknown = "\n".join(f"  - {{id: e{n}, what: W, statuz: reported}}" for n in range(300))
    _, problems = briefing(f"events:\n{unknown}")
    refused = [problem for problem in problems if problem.code.code == "P201"]
    assert len(refused) == 300
    assert ["`status`" in problem.fix for problem in refused] == [True] * 200 + [False] * 100


@pytest.mark.parametrize("at", ["{quote: x, |nth: second}", "{quote: x, |n: 2}", "[y, {quote: |[x]}]"])
def test_a_mistake_inside_a_mapping_of_at_is_told_at_its_place(at: str) -> None:
    front_matter = "events: [{id: a, what: W, at: " + at
    where = only(front_matter.replace("|", "") + "}]").where
    value = front_matter.index("|") + 1 + len("nth: ") * ("nth" in at)
    assert (where.line, where.column) == (4, value)


def test_a_misspelt_key_hides_no_mistake_below_it() -> None:
    _, problems = briefing("""
        event: [{id: a, what: W, date: 2022-13}, {id: b, what: V, stat: x}]
        Status: Published
    """)
    assert sorted((problem.where.line, problem.code.code) for problem in problems) == [
        (4, "P201"),
        (4, "P201"),
        (4, "P301"),
        (5, "P201"),
        (5, "P204"),
    ]


def test_ids_under_a_misspelt_list_are_known() -> None:
    _, problems = briefing("""
        event: [{id: a, what: W}]
        claims: [{by: author, status: reported, about: a}]
    """)
    assert codes(problems) == ["P201"]
