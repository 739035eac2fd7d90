"""Which word of an old passage became which word of a new one."""

from generator.anchoring.following.alignment import align
from generator.anchoring.following.meeting import meeting_points


def counterparts(old: str, new: str) -> list[str | None]:
    """Return what each old word became."""
    words = new.split()
    return [words[pair.new] if pair else None for pair in align(old.split(), words)]


def test_words_put_in_are_passed_over() -> None:
    assert counterparts("one two three four", "one two and then three four") == ["one", "two", "three", "four"]


def test_a_word_left_out_has_no_counterpart() -> None:
    assert counterparts("one two three four five", "one two four five") == ["one", "two", None, "four", "five"]


def test_a_replaced_word_is_paired_with_what_replaced_it() -> None:
    assert counterparts("one two three four five", "one two other four five")[2] == "other"
    (pair,) = align(["one", "two", "three", "four", "five"], ["one", "two", "other", "four", "five"])[2:3]
    assert pair is not None
    assert pair.likeness == 0


def test_neighbours_that_changed_places_find_each_other() -> None:
    assert counterparts("a b one two c d", "a b two one c d") == ["a", "b", "one", "two", "c", "d"]


def test_a_word_with_another_ending_is_nearly_the_same() -> None:
    pair = align(["wide", "survey", "here"], ["wide", "surveys", "here"])[1]
    assert pair is not None
    assert 0 < pair.likeness < 1


def test_passages_meet_only_where_two_neighbours_stand_once_in_both() -> None:
    assert meeting_points(list("abxabcd"), list("yabxcd")) == [(1, 2), (2, 3), (5, 4), (6, 5)]


def test_passages_without_common_neighbours_do_not_meet() -> None:
    assert meeting_points(list("abc"), list("cba")) == []


def test_nothing_is_aligned_with_nothing() -> None:
    assert align([], ["a"]) == []
    assert align(["a", "b"], []) == [None, None]
