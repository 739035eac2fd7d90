"""Which word of an old passage became which word of a new one."""

from generator.anchoring.following.alignment import Aligned, align
from generator.anchoring.following.meeting import meeting_points


def aligned(old: str, new: str, quoted: str = "") -> Aligned:
    """Align the words of two passages; words in capitals are rare, the others common."""
    before, after = old.split(), new.split()
    start = before.index(quoted.split(maxsplit=1)[0]) if quoted else 0
    return align(
        before,
        after,
        range(start, start + len(quoted.split())),
        lambda numbers, _: [10.0 if after[number].isupper() else 4.0 for number in numbers],
    )


def counterparts(old: str, new: str) -> list[str | None]:
    """Return what each old word became."""
    words = new.split()
    return [words[pair.new] if pair else None for pair in aligned(old, new).pairs]


def test_words_put_in_are_passed_over() -> None:
    assert counterparts("one two three four", "one two and then three four") == ["one", "two", "three", "four"]


def test_a_word_left_out_has_no_counterpart() -> None:
    assert counterparts("one two three four five", "one two four five") == ["one", "two", None, "four", "five"]


def test_a_replaced_word_is_paired_with_what_replaced_it() -> None:
    assert counterparts("one two three four five", "one two other four five")[2] == "other"
    (pair,) = aligned("one two three four five", "one two other four five").pairs[2:3]
    assert pair is not None
    assert pair.likeness == 0


def test_neighbours_that_changed_places_find_each_other() -> None:
    assert counterparts("a b one two c d", "a b two one c d") == ["a", "b", "one", "two", "c", "d"]


def test_a_word_with_another_ending_is_nearly_the_same() -> None:
    pair = aligned("wide survey here", "wide surveys here").pairs[1]
    assert pair is not None
    assert 0 < pair.likeness < 1


def test_passages_meet_only_where_two_neighbours_stand_once_in_both() -> None:
    assert meeting_points(list("abxabcd"), list("yabxcd")) == [(1, 2), (2, 3), (5, 4), (6, 5)]


def test_passages_without_common_neighbours_do_not_meet() -> None:
    assert meeting_points(list("abc"), list("cba")) == []


def test_nothing_is_aligned_with_nothing() -> None:
    assert aligned("", "a").pairs == []
    assert aligned("a b", "").pairs == [None, None]


def test_a_rare_word_that_stayed_is_more_evidence_than_a_common_one() -> None:
    rare = aligned("a b KHOROG met c d", "a b KHOROG c d", "KHOROG met").evidence
    common = aligned("a b the met c d", "a b the c d", "the met").evidence
    assert rare > common > 0


def test_words_that_are_gone_leave_no_evidence() -> None:
    assert aligned("a b KHOROG c d", "a b c d", "KHOROG").evidence == 0
    assert aligned("a b KHOROG c d", "a b ISFARA c d", "KHOROG").evidence == 0


def test_a_word_that_its_context_explains_as_well_is_no_evidence() -> None:
    assert aligned("a b WELL the WELL c d", "a b WELL c d", "WELL").evidence < 1


def test_of_two_places_where_a_word_may_stand_now_neither_has_evidence() -> None:
    assert aligned("a b x y KHOROG z c d", "a b KHOROG and KHOROG c d", "KHOROG").evidence < 1
