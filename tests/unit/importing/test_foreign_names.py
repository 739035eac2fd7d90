"""Names in other languages: who is a person, what is a common noun, and which forms are one name."""

import pytest

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.suggesting.suggest import suggest
from generator.importing.suggesting.suggestions import Suggestions

GERMAN = (
    "Der Bundeskanzler Otto Hale hat am Montag mit der Präsidentin Edda Lorne in Wien gesprochen. Die Bundesregierung"
    " will das Abkommen nicht ändern, sagte Hale nach dem Treffen. Nach dem Angriff der Armee flohen Tausende Menschen"
    " aus der Stadt. Das Verteidigungsministerium hat die Lieferung von Waffen nach Polen bestätigt."
)
RUSSIAN = (
    "Президент Таджикистана Эмомали Рахмон встретился в Душанбе с делегацией. По словам Рахмона, ситуация на границе"
    " с Афганистаном остаётся сложной. Министерство обороны сообщило о перестрелке. Рахмону подарили книгу."
)
FRENCH = (
    "Selon l'Élysée, le président de la République Emmanuel Hale est arrivé en Syrie. La société n'a pas démenti. Le"
    " ministre Jean Lorne et la Banque de Marlow ont été reçus à Vienne. Il est dans le pays avec une délégation."
)


def suggested(text: str, language: str) -> Suggestions:
    return suggest(text, Metadata(language=language), Known(), language)


def people(found: Suggestions) -> set[str]:
    return {actor.names[0].text for actor in found.actors if actor.kind == "person"}


def bodies(found: Suggestions) -> set[str]:
    return {actor.names[0].text for actor in found.actors if actor.kind != "person"}


@pytest.mark.parametrize(
    ("text", "language", "persons", "others", "places"),
    [
        (GERMAN, "de", {"Otto Hale", "Edda Lorne"}, {"Bundesregierung", "Verteidigungsministerium"}, {"Wien", "Polen"}),
        (RUSSIAN, "ru", {"Эмомали Рахмон"}, {"Министерство обороны"}, {"Таджикистан", "Душанбе", "Афганистан"}),
        (FRENCH, "fr", {"Emmanuel Hale", "Jean Lorne"}, {"Élysée", "Banque de Marlow"}, {"Syrie", "Vienne"}),
    ],
)
def test_people_bodies_and_places_are_found_and_nothing_else(
    text: str, language: str, persons: set[str], others: set[str], places: set[str]
) -> None:
    found = suggested(text, language)
    assert people(found) == persons
    assert bodies(found) == others
    assert {place.name for place in found.places} == places


def test_the_cases_of_a_name_are_one_actor_under_a_readable_id() -> None:
    (actor,) = (actor for actor in suggested(RUSSIAN, "ru").actors if actor.kind == "person")
    assert actor.id == "emomali-rakhmon"
    assert len(actor.mentions) == 3


def test_a_capital_under_its_foreign_name_has_its_position() -> None:
    (wien,) = (place for place in suggested(GERMAN, "de").places if place.name == "Wien")
    assert wien.point == (48.2, 16.36)
