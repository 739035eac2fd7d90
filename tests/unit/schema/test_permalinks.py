"""Permalinks of annotations: the same content has the same link, wherever it stands."""

from tests.unit.schema.pages import briefing, codes


def ids(front_matter: str) -> list[str]:
    made, problems = briefing(front_matter)
    assert not problems, [problem.message for problem in problems]
    return [one.id for one in made.annotations]


def test_an_entry_keeps_the_id_that_it_is_given() -> None:
    assert ids("notes: [{at: x, note: n, id: my-note}]") == ["my-note"]


def test_a_link_survives_reordering_and_other_entries() -> None:
    one, two = ids("mentions: [{at: x, actor: a}, {at: y, actor: a}]")
    assert ids("mentions: [{at: y, actor: a}, {at: z, actor: b}, {at: x, actor: a}]") == [
        two,
        ids("mentions: [{at: z, actor: b}]")[0],
        one,
    ]


def test_a_link_survives_other_quote_marks_and_what_is_said_beside() -> None:
    plain = ids("relations: [{at: \"so-called 'new' group\", rel: a leads b}]")
    typographic = ids("relations: [{at: 'so-called “new” group', rel: a leads b, confidence: low, cite: s}]")
    assert plain == typographic


def test_entries_that_differ_have_different_links() -> None:
    made = ids("""
        mentions:
          - {at: x, actor: a}
          - {at: x, actor: b}
          - {at: {quote: x, nth: 2}, actor: a}
          - {at: "[[x]] y", actor: a}
        places: [{at: x, place: a}]
        notes: [{at: x, note: one}, {at: x, note: two}]
    """)
    assert len(set(made)) == len(made)


def test_two_notes_on_the_same_words_keep_their_links_when_they_change_places() -> None:
    one, two = ids("notes: [{at: x, note: one}, {at: x, note: two}]")
    assert ids("notes: [{at: x, note: two}, {at: x, note: one}]") == [two, one]


def test_the_same_entry_twice_is_a_mistake_with_both_places() -> None:
    _, problems = briefing("mentions: [{at: x, actor: a}, {at: x, actor: a}]")
    assert codes(problems) == ["P507"]
    assert str(problems[0].where).endswith(":4:31")
    assert str(problems[0].related[0].where).endswith(":4:12")


def test_an_id_used_twice_on_a_page_is_a_mistake_with_both_places() -> None:
    _, problems = briefing(
        "events: [{id: a, what: V}, {id: a, what: W}]\nclaims: [{id: a, by: b, status: denied, what: x}]"
    )
    assert codes(problems) == ["P507", "P507"]
    assert problems[0].related[0].where.line == 4  # type: ignore[union-attr]


def test_an_id_used_twice_is_told_even_if_one_of_the_entries_has_another_mistake() -> None:
    _, problems = briefing("events: [{id: a, what: V, date: 2022-13}, {id: a, what: W}, {id: a, what: X, by: b}]")
    assert codes(problems) == ["P301", "P507"]
    assert str(problems[1].where).endswith(":4:48")


def test_two_speakers_may_tell_one_event_on_one_page() -> None:
    made, problems = briefing("events: [{id: a, what: V, date: 2021}, {id: a, what: W, by: iskp, date: 2022}]")
    assert not problems
    assert [(one.id, one.statement.event) for one in made.annotations] == [("a", "a"), ("a-iskp", "a")]
