"""A function is called again only for other arguments, and what is equal to the result before is the result before."""

from generator.preview.kept import Kept


def halved(number: int, calls: list[int]) -> tuple[int]:
    calls.append(number)
    return (number // 2,)


def test_a_result_is_kept_for_equal_arguments_at_each_place() -> None:
    keep, calls = Kept(), list[int]()
    for place, number in (("a", 2), ("a", 2), ("b", 2), ("a", 4), ("a", 2)):
        assert keep(lambda n: halved(n, calls), place, number) == (number // 2,)
    assert len(calls) == 5, "another function, though it does the same"
    calls.clear()

    def half(number: int) -> tuple[int]:
        return halved(number, calls)

    for place, number in (("a", 2), ("a", 2), ("b", 2), ("a", 4), ("a", 2)):
        assert keep(half, place, number) == (number // 2,)
    assert calls == [2, 2, 4, 2], "only the last arguments of a place are known"


def test_an_equal_result_for_other_arguments_is_the_one_before() -> None:
    keep, calls = Kept(), list[int]()

    def half(number: int) -> tuple[int]:
        return halved(number, calls)

    first = keep(half, "", 2)
    assert keep(half, "", 3) is first
    assert keep(half, "", 4) is not first
    assert calls == [2, 3, 4]
