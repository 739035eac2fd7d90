"""Which places a text names, and where they lie, as far as its own words settle that."""

from generator.importing.known import Known
from generator.importing.names.known.atlas import only_spot, spots
from generator.importing.names.naming import name_kinds
from generator.importing.suggesting.places import suggest_places
from generator.importing.suggesting.suggestions import SuggestedPlace
from generator.model.entities import GeoPlace


def places(text: str, known: Known | None = None) -> dict[str, SuggestedPlace]:
    return {place.name: place for place in suggest_places(name_kinds(text), known or Known())}


def test_the_atlas_knows_towns_and_regions_without_accents() -> None:
    assert {spot.country for spot in spots("chisinau")} == {"MD"}
    assert {spot.kind for spot in spots("Khatlon")} == {"region"}
    assert only_spot("Georgetown", {"GY", "BR"}) is not None
    assert only_spot("Georgetown", {"GY", "AU"}) is None


def test_a_town_gets_its_position_where_the_text_tells_of_its_country() -> None:
    found = places("Boats left Rivne for the north. In Rivne, Ukrainian rowers slept.")
    assert found["Rivne"].kind == "city"
    assert found["Rivne"].point == (50.62, 26.25)
    assert places("They slept in Rivne.")["Rivne"].point is None


def test_a_name_of_several_towns_is_settled_by_the_country_or_left_open() -> None:
    assert places("They rowed in Georgetown, far from Brazil and from Guyana.")["Georgetown"].point == (6.8, -58.17)
    assert places("They rowed in Georgetown, far from Australia and from Guyana.")["Georgetown"].point is None


def test_a_town_lies_within_its_country_if_that_is_a_place_of_the_site() -> None:
    known = Known(places={"ua": GeoPlace("ua", "Ukraine", "country")})
    assert places("They slept in Rivne, and Ukraine slept.", known)["Rivne"].within == "ua"
    assert places("Ukrainian rowers slept in Rivne.")["Rivne"].within == ""


def test_a_place_of_the_site_is_matched_first() -> None:
    known = Known(places={"rovno": GeoPlace("rovno", "Rovno", "city", aka=("Rivne",))})
    found = places("They slept in Rivne, and Ukraine slept.", known)
    assert found["Rivne"].id == "rovno"
    assert found["Rivne"].known


def test_a_country_that_is_also_a_persons_name_or_a_state_is_told_by_the_text() -> None:
    assert "Jordan" not in places("The rower Michael Jordan slept. Nobody woke Jordan.")
    assert places("The rower Michael Jordan slept in Jordan.")["Jordan"].kind == "country"
    assert places("They rowed from Alabama to Georgia and back.")["Georgia"].kind == "region"
    assert places("They rowed from Armenia to Georgia and back.")["Georgia"].kind == "country"


def test_an_adjective_tells_of_a_country_the_text_names_and_its_people_do_not() -> None:
    text = "Canada slept. The Canadian boats slept, and Canadians rowed. The Norwegian boats sank."
    found = places(text)
    assert [text[span.start : span.end] for span in found["Canada"].adjectives] == ["Canadian"]
    assert set(found) == {"Canada"}
