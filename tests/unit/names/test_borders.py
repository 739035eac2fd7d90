"""What stands around a name: endings, compounds, longer names, addresses."""

import pytest

from tests.unit.names.cast import actor, found, marked, matches

RIVERS = actor("rivers", "Rivermen")


@pytest.mark.parametrize(
    "text",
    [
        "The Rivermen left.",
        "The Rivermen's camp",
        "The Rivermen’s camp",
        "the Rivermen’ camp",
        "the “Rivermen”, the ‘Rivermen’, (Rivermen)",
        "Rivermen-affiliated groups",
        "a Rivermen\u2011led force",
        "the anti-Rivermen front",
        "Anti-Rivermen feeling",
        "the then-Rivermen commander",
        "Hillfolk/Rivermen",
        "Hillfolk—Rivermen—others",
        "Hillfolk–Rivermen talks",
        "U.S.-Rivermen talks",
        "UN-Rivermen talks",
        "d’Rivermen",
        "Rivermen'ın",
        "Rivermen.",
        "#Rivermen",
        "Rivermen¹ and Rivermen²",
        "Rivermen... gone",
    ],
)
def test_a_name_is_found_with_what_grammar_puts_around_it(text: str) -> None:
    words = found(text, "Rivermen")

    assert words
    assert set(words) == {"Rivermen"}


@pytest.mark.parametrize(
    "text",
    [
        "Rivermenia",
        "Tehrik-e-Rivermen",
        "Tehrik-e-Rivermen Something",
        "the Gorno-Rivermen area",
        "GORNO-RIVERMEN IN TURMOIL",
        "al-Rivermen",
        "Rivermen-e-Nowhere",
        "Jamaat-ul-Rivermen",
        "rivermen",
        "rivermen.example",
        "https://news.example/Rivermen/today",
        "see https://news.example/the-Rivermen-war for more",
        "www.example.org/a?b=Rivermen",
        "@Rivermen",
        "Rivermen@example.org",
        "Rivermen.org",
        "the_Rivermen_file",
        "O’Rivermen",
        "Rivermen1",
    ],
)
def test_a_part_of_another_word_or_name_is_no_mention(text: str) -> None:
    assert found(text, "Rivermen") == []


def test_both_sides_of_a_compound_of_two_known_names_are_found() -> None:
    hills = actor("hills", "Hillfolk")

    assert marked("Hillfolk-Rivermen clashes", RIVERS, hills) == "[hills:Hillfolk]-[rivers:Rivermen] clashes"
    assert marked("Hillfolk-Rivermen clashes", RIVERS) == "Hillfolk-Rivermen clashes"


def test_a_name_that_goes_on_after_a_hyphen_is_another_name() -> None:
    assert found("Karim-Zade and Karim-led men", "Karim") == ["Karim"]
    assert found("the Northern Front-Hills and the Northern Front-UN talks", "Northern Front") == ["Northern Front"]


def test_it_may_go_on_with_another_known_name() -> None:
    norland = actor("norland", "Norland", kind="state")

    assert matches("the Norland-Sudria border", norland) == []
    assert len(matches("the Norland-Sudria border", norland, others=("Sudria",))) == 1


def test_a_longer_name_hides_a_shorter_one_even_when_it_is_not_in_the_cast() -> None:
    front = actor("front", "Tehrik-e-Rivermen Nowhere")
    text = "Tehrik-e-Rivermen Nowhere fought Rivermen."

    assert marked(text, RIVERS, front, cast=["rivers"]) == "Tehrik-e-Rivermen Nowhere fought [rivers:Rivermen]."


def test_a_place_hides_the_shorter_name_inside_it() -> None:
    gorno = "Gorno Sudria"

    assert matches("in Gorno Sudria", actor("sudria", "Sudria", kind="state"), others=(gorno,)) == []
    assert len(matches("in Sudria", actor("sudria", "Sudria", kind="state"), others=(gorno, "Sudria"))) == 1


def test_the_longest_name_of_one_actor_is_taken_whole() -> None:
    karim = actor("karim", "Karim", "Old Karim", "Old Karim of the Hills", kind="person")

    assert marked("Old Karim of the Hills and Old Karim and Karim", karim) == (
        "[karim:Old Karim of the Hills] and [karim:Old Karim] and [karim:Karim]"
    )


def test_a_name_does_not_cross_a_border_between_blocks() -> None:
    assert found("the Northern\nFront", "Northern Front") == []
    assert found("the Northern\nFront", "Northern Front", "Front") == ["Front"]


def test_initials_may_lack_their_period_and_other_words_may_not_gain_one() -> None:
    assert found("S Amira Khan met S. Amira Khan", "S. Amira Khan") == ["S Amira Khan", "S. Amira Khan"]
    assert found("St. Ives and St Ives", "St. Ives") == ["St. Ives", "St Ives"]
    assert found("He met Ali. Khan left.", "Ali Khan") == []


def test_a_period_of_an_abbreviation_belongs_to_it() -> None:
    assert found("the U.S. and the U.S.-led force, outside the U.S.", "U.S.") == ["U.S.", "U.S.", "U.S."]
    assert found("the U.S.S.R. fell", "U.S.") == []
    assert found("of the U.S", "U.S.") == ["U.S"]
