"""Which spellings are one name, and which are not."""

import unicodedata

import pytest

from generator.model.entities import Name
from tests.unit.names.cast import found


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Gülen", "Gulen"),
        ("Gulen", "Gülen"),
        ("Ṭaliban", "Tālibān"),
        ("Søren", "Soren"),
        ("Łódź", "Lodz"),
        ("Weiß", "Weiss"),
        ("al-Qaida", "al-Qaeda"),
        ("al-Qaida", "al-Qa’ida"),
        ("al-Qaida", "al-Qaʿida"),
        ("al-Qaida", "al Qaida"),
        ("al-Qaida", "Al-Qaida"),
        ("Al-Qaida", "al-Qaida"),
        ("al-Qaida", "el-Qaida"),
        ("al-Shabaab", "ash-Shabaab"),
        ("al-Nahda", "en-Nahda"),
        ("Daesh", "Daish"),
        ("Sayf al-‘Adl", "Sayf al-Adl"),
        ("Sayf al-Adl", "Sayf al-‘Adl"),
        ("Northern Front–West Province", "Northern Front-West Province"),
        ("Northern Front-West Province", "Northern Front–West\xa0Province"),
        ("Northern Front-West Province", "Northern Front West Province"),
        ("Asia-Plus", "Asia Plus"),
        ("The Herald", "the Herald"),
        ("Front of the East", "Front Of The East"),
        ("AT&T", "AT & T"),
        ("محمد", "مُحَمَّد"),
        ("علي", "علی"),
        ("Алёна", "Алена"),
        ("Москва", "Москва\u0301"),
    ],
)
def test_these_are_one_name(name: str, written: str) -> None:
    text = f"Then {written} came."

    assert found(text, name) == [written]
    assert found(unicodedata.normalize("NFD", text), name) == [unicodedata.normalize("NFD", written)]
    assert found(text, unicodedata.normalize("NFD", name)) == [written]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Müller", "Mùller"),
        ("Massoud", "Masood"),
        ("Sara", "Sarah"),
        ("ISAF", "Isaf"),
        ("Isis", "ISIS"),
        ("US", "us"),
        ("Base", "base"),
        ("Tajik Front", "Tajik, Front"),
        ("Tajik Front", "Tajik / Front"),
        ("AT&T", "AT T"),
        ("El Dorado", "Al Dorado"),
        ("Мой", "Мои"),
        ("が", "か"),
    ],
)
def test_these_are_two_names(name: str, written: str) -> None:
    assert found(f"Then {written} came.", name) == []


def test_a_block_in_capitals_names_whom_it_names() -> None:
    assert found("RIVERMEN TAKE NORTHERN FRONT\nThe rest.", "Rivermen", "Northern Front") == [
        "RIVERMEN",
        "NORTHERN FRONT",
    ]
    assert found("The RIVERMEN take it.", "Rivermen") == []


def test_an_abbreviation_is_strict_about_capitals_everywhere() -> None:
    isaf = Name("Isaf", "abbreviation")

    assert found("ISAF LEAVES", isaf) == []
    assert found("Isaf leaves", isaf) == ["Isaf"]


def test_in_a_block_of_capitals_an_abbreviation_that_is_a_word_of_the_text_is_none() -> None:
    assert found("WHO LEADS THEM\nNobody knows who does.", "WHO") == []
    assert found("WHO LEADS THEM\nThe WHO does.", "WHO") == ["WHO", "WHO"]
    assert found("WHO", "WHO") == ["WHO"]


@pytest.mark.parametrize("text", ["塔利班政府說", "據塔利班稱", "「塔利班」"])
def test_scripts_without_spaces_have_no_word_borders(text: str) -> None:
    assert found(text, "塔利班") == ["塔利班"]


def test_thai_names_are_found_with_their_vowel_signs() -> None:
    assert found("กลุ่มตาลีบันกล่าว", "ตาลีบัน") == ["ตาลีบัน"]
    assert found("กลุ่มตาลีบันกล่าว", "ตาลบัน") == []


def test_indian_vowel_signs_are_part_of_a_word() -> None:
    assert found("तालिबान ने", "तालिबान") == ["तालिबान"]
    assert found("तालिबानी", "तालिबान") == []


def test_an_invisible_character_inside_a_name_does_not_hide_it() -> None:
    assert found("the Ri\u00advermen and River\u200bmen", "Rivermen") == ["Ri\u00advermen", "River\u200bmen"]
