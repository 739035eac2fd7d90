"""The seed text's hard cases of names: on the text itself where it is present, and on our own of its shape."""

from collections import Counter
from pathlib import Path

import pytest

from generator.anchoring.names import NameMatch, compile_names, find_names
from generator.model.entities import Actor, Name


def actor(id: str, *names: str | Name, kind: str = "armed-group") -> Actor:
    return Actor(id, "", kind, tuple(Name(name) if isinstance(name, str) else name for name in names))


ACTORS = (
    actor("taliban", "Taliban", "Afghan Taliban"),
    actor("ttt", "Tehrik-e-Taliban Tajikistan", Name("TTT", "abbreviation"), "Tajik Taliban"),
    actor("ttp", "Tehreek-e-Taliban Pakistan", Name("TTP", "abbreviation")),
    actor("arsalan", "Muhammad Sharipov", Name("Mahdi Arsalan", "nom-de-guerre"), "Arsalan", kind="person"),
    actor("massoud", "Ahmad Shah Massoud", "Ahmad Shah Masood", kind="person"),
    actor("ja", "Jamaat Ansarullah", Name("JA", "abbreviation")),
    actor("iskp", "Islamic State–Khorasan Province", Name("ISKP", "abbreviation")),
    actor("al-qaida", "al-Qaeda"),
    actor("andsf", "Afghan National Defense and Security Forces", Name("ANDSF", "abbreviation")),
    actor("us", "United States", Name("U.S.", "abbreviation"), kind="state"),
    actor("badakhshan", "Badakhshan", kind="government"),
    actor("ghani", "Ashraf Ghani", kind="person"),
)
MATCHER = compile_names(ACTORS, others=["Gorno-Badakhshan"])
EVERYBODY = [actor.id for actor in ACTORS]


@pytest.fixture
def text(shared_text: Path) -> str:
    return shared_text.read_text(encoding="utf-8")


def named(text: str) -> list[NameMatch]:
    return find_names(text, MATCHER, cast=EVERYBODY)


def count(text: str, actor: str) -> Counter[str]:
    return Counter(match.span.of(text) for match in named(text) if match.actor == actor)


def test_each_of_the_37_taliban_names_the_right_group(text: str) -> None:
    """31 are the Taliban's own; in three "Tajik Taliban" and two full names it is the TTT, and once the TTP."""
    assert text.count("Taliban") == 37
    assert count(text, "taliban") == {"Taliban": 30, "Afghan Taliban": 1}
    assert count(text, "ttt") == {"TTT": 20, "Tajik Taliban": 3, "Tehrik-e-Taliban Tajikistan": 2}
    assert count(text, "ttp") == {"Tehreek-e-Taliban Pakistan": 1}


def test_what_is_against_a_group_or_near_it_or_its_own_names_it(text: str) -> None:
    around = [
        (text[m.span.start - 5 : m.span.start], text[m.span.end :][:11]) for m in named(text) if m.actor == "taliban"
    ]

    assert sum(before == "anti-" for before, _ in around) == text.count("anti-Taliban") == 3
    assert sum(after == "-affiliated" for _, after in around) == 1
    assert sum(after.startswith("’s") for _, after in around) == text.count("Taliban’s")
    assert sum(after.startswith(" regime") for _, after in around) == text.count("Taliban regime")


def test_the_two_spellings_of_one_man_are_both_his_once_an_editor_wrote_them_down(text: str) -> None:
    assert count(text, "massoud").total() == 2
    only_one = compile_names([actor("massoud", "Ahmad Shah Massoud", kind="person")])
    assert len(find_names(text, only_one, cast=["massoud"])) == 1


def test_the_region_does_not_name_the_province_inside_its_name(text: str) -> None:
    assert text.count("Badakhshan") == 6
    assert count(text, "badakhshan").total() == 5
    alone = compile_names([actor("badakhshan", "Badakhshan")])
    assert len(find_names(text, alone, cast=["badakhshan"])) == 5


def test_a_real_name_a_nom_de_guerre_a_surname_and_a_compound_are_one_man(text: str) -> None:
    assert count(text, "arsalan") == {"Muhammad Sharipov": 1, "Mahdi Arsalan": 1, "Arsalan": 4}


def test_abbreviations_and_full_names_are_found_whether_defined_or_not(text: str) -> None:
    assert count(text, "iskp") == {"ISKP": 7, "Islamic State-Khorasan Province": 2}
    assert count(text, "ja") == {"JA": 5, "Jamaat Ansarullah": 1}


def test_both_sides_of_slash_and_hyphen_compounds_are_found(text: str) -> None:
    found = {match.span.start: match.actor for match in named(text)}

    slash, hyphen = text.index("al-Qaida/Taliban"), text.index("ANDSF-U.S.-led")
    assert (found[slash], found[slash + 9]) == ("al-qaida", "taliban")
    assert (found[hyphen], found[hyphen + 6]) == ("andsf", "us")


def test_the_same_name_is_found_in_a_spelling_that_its_file_does_not_have(text: str) -> None:
    assert count(text, "al-qaida") == {"al-Qaida": 3}


def test_only_the_cast_is_found(text: str) -> None:
    found = find_names(text, MATCHER, cast=["ttp"])

    assert [match.span.of(text) for match in found] == ["Tehreek-e-Taliban Pakistan"]


OWN = """\
HILL MEN OF NORLAND: Last July the Harakat-e-Hillmen Norland (HHN), aka the Norland Hillmen, split from the Hillmen.
The Hillmen-appointed HHN fights the anti-Hillmen Sudrian League (SL) and the al-Qasr/Hillmen camp. Its chief, Anton
Berisov aka Umar Karzan, is no Hillmen officer; Karzan’s men are Karzan-led. Haraket-e-Hillmen Sudria is another group,
and so is Lashkar-e-Hillmen. In Upper-Norland the League’s U.S.-trained men met SL-U.S.-led units.
""".replace("\n", " ")


def test_a_text_of_our_own_with_all_of_these_shapes() -> None:
    cast = (
        actor("hillmen", "Hillmen"),
        actor("hhn", "Harakat-e-Hillmen Norland", Name("HHN", "abbreviation"), "Norland Hillmen"),
        actor("hhs", "Haraket-e-Hillmen Sudria"),
        actor("karzan", "Anton Berisov", "Umar Karzan", "Karzan", kind="person"),
        actor("sl", "Sudrian League", Name("SL", "abbreviation"), "the League"),
        actor("qasr", "el-Qasr"),
        actor("us", "U.S."),
        actor("norland", "Norland", kind="state"),
    )

    found = [(m.actor, m.span.of(OWN)) for m in find_names(OWN, compile_names(cast), cast=[a.id for a in cast])]

    assert found == [
        ("hhn", "Harakat-e-Hillmen Norland"),
        ("hhn", "HHN"),
        ("hhn", "Norland Hillmen"),
        ("hillmen", "Hillmen"),
        ("hillmen", "Hillmen"),
        ("hhn", "HHN"),
        ("hillmen", "Hillmen"),
        ("sl", "Sudrian League"),
        ("sl", "SL"),
        ("qasr", "al-Qasr"),
        ("hillmen", "Hillmen"),
        ("karzan", "Anton Berisov"),
        ("karzan", "Umar Karzan"),
        ("hillmen", "Hillmen"),
        ("karzan", "Karzan"),
        ("karzan", "Karzan"),
        ("hhs", "Haraket-e-Hillmen Sudria"),
        ("sl", "the League"),
        ("us", "U.S."),
        ("sl", "SL"),
        ("us", "U.S."),
    ]
