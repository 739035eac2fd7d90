"""Who is matched on which page: the cast, names turned off, names that two actors share."""

from generator.anchoring.names import SharedName, compile_names, find_names
from generator.anchoring.text.folding import fold
from generator.model.entities import Name
from tests.unit.names.cast import actor, found, marked, matches

RIVERS = actor("rivers", "Rivermen", Name("RM", "abbreviation"), "Grey Rivermen")
HILLS = actor("hills", "Hillfolk", "Greys")


def test_only_the_cast_is_matched() -> None:
    assert marked("Rivermen and Hillfolk", RIVERS, HILLS, cast=["hills"]) == "Rivermen and [hills:Hillfolk]"
    assert matches("Rivermen and Hillfolk", RIVERS, HILLS, cast=[]) == []
    assert matches("Rivermen", RIVERS, cast=["rivers", "nobody"])[0].actor == "rivers"


def test_the_match_tells_the_name_as_the_actors_file_has_it() -> None:
    (match,) = matches("the Grey\xa0Rivermen’s camp", RIVERS)

    assert (match.name, match.span.of("the Grey\xa0Rivermen’s camp")) == ("Grey Rivermen", "Grey\xa0Rivermen")


def test_a_name_with_auto_off_is_never_matched_and_hides_what_is_in_it() -> None:
    rivers = actor("rivers", "Rivermen", Name("anti-Rivermen", auto=False), Name("Old Rivermen", auto=False))

    assert marked("Old Rivermen, anti-Rivermen, Rivermen", rivers) == "Old Rivermen, anti-Rivermen, [rivers:Rivermen]"


def test_an_actor_turned_off_for_a_page_is_not_matched_there() -> None:
    assert marked("RM and Hillfolk", RIVERS, HILLS, off=("rivers",)) == "RM and [hills:Hillfolk]"


def test_an_alias_turned_off_for_a_page_leaves_the_actors_other_names() -> None:
    assert marked("RM, Rivermen, Grey Rivermen", RIVERS, off=("RM",)) == "RM, [rivers:Rivermen], [rivers:Grey Rivermen]"


def test_any_words_turned_off_for_a_page_hide_the_names_inside_them() -> None:
    assert marked("anti-Rivermen Rivermen", RIVERS, off=("anti-Rivermen",)) == "anti-Rivermen [rivers:Rivermen]"
    assert marked("Rivermen Street", RIVERS, off=("Rivermen Street",)) == "Rivermen Street"


def test_a_name_of_two_actors_is_never_resolved_even_if_only_one_is_in_the_cast() -> None:
    greys = actor("greys", "Grey Party", "Greys")

    assert marked("Greys and Hillfolk", HILLS, greys) == "Greys and [hills:Hillfolk]"
    assert marked("Greys and Hillfolk", HILLS, greys, cast=["hills"]) == "Greys and [hills:Hillfolk]"


def test_shared_names_can_be_told() -> None:
    greys = actor("greys", "Grey Party", "Greys")
    accented = actor("accented", "Gréys")

    assert compile_names([HILLS, RIVERS]).shared == ()
    assert compile_names([HILLS, greys]).shared == (SharedName("Greys", ("greys", "hills")),)
    assert compile_names([HILLS, accented]).shared == (SharedName("Greys", ("accented", "hills")),)


def test_two_names_of_one_actor_that_fold_alike_are_one() -> None:
    assert found("Gulen and Gülen", "Gülen", "Gulen") == ["Gulen", "Gülen"]


def test_a_reference_number_set_high_is_no_part_of_the_name() -> None:
    text = "the Rivermen1 left"
    matcher = compile_names([RIVERS])

    assert find_names(text, matcher, cast=["rivers"]) == []
    (match,) = find_names(text, matcher, cast=["rivers"], raised=[12, 13])
    assert match.span.of(text) == "Rivermen"
    assert find_names(fold(text), matcher, cast=["rivers"], raised=[12, 13]) == [match]


def test_names_without_a_letter_and_empty_texts_match_nothing() -> None:
    assert found("?!", "?!", "") == []
    assert matches("", RIVERS) == []
    assert find_names("Rivermen", compile_names([]), cast=["rivers"]) == []
