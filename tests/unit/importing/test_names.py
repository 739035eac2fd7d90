"""Who and what a text names, joined and told apart."""

from generator.importing.known import Known
from generator.importing.names.joining.clusters import find_clusters
from generator.importing.names.naming import name_kinds
from generator.importing.suggesting.actors import suggest_actors
from generator.importing.suggesting.places import suggest_places
from generator.importing.suggesting.suggestions import SuggestedActor
from generator.model.entities import Actor, Name


def names(text: str) -> list[set[str]]:
    return [{name.text for name in cluster.names} for cluster in find_clusters(text)]


def actors(text: str, known: Known | None = None) -> dict[str, SuggestedActor]:
    return {actor.id: actor for actor in suggest_actors(name_kinds(text), "", known or Known())}


def test_a_surname_alone_is_the_person_named_in_full() -> None:
    assert {"Tomas Hale", "Hale"} in names("The pilot Tomas Hale rowed. Nobody knew why Hale rowed.")


def test_a_surname_of_two_persons_is_neither() -> None:
    found = names("We saw Tomas Hale and Edda Hale. Later we met Hale.")
    assert {"Hale"} in found


def test_titles_are_no_part_of_a_name_and_show_a_person() -> None:
    found = actors("On Monday President Tomas Hale met Dr. Edda Lorne.")
    assert {actor.names[0].text: actor.kind for actor in found.values()} == {
        "Tomas Hale": "person",
        "Edda Lorne": "person",
    }


def test_two_spellings_in_one_text_are_one_person() -> None:
    assert {"Omar Vassoud", "Omar Vasood"} in names("They praised Omar Vassoud. The prize went to Omar Vasood.")


def test_names_that_differ_in_more_than_spelling_stay_apart() -> None:
    found = actors(
        "The rebels of Harik-e-Tide Marlow rowed. The fighters of Hareek-e-Tide Sandwick stayed in the hills."
    )
    assert len(found) == 2
    one, two = found.values()
    assert one.confused_with == (two.id,)


def test_an_adjective_of_nationality_names_nobody() -> None:
    assert names("The Tajik border and the Afghan Tajik pilots; Tajiks came.") == []


def test_a_government_is_joined_from_country_and_adjective() -> None:
    text = "Critics of the Tajik government rowed. Nobody saw Tajikistan’s government, nor the Afghan government."
    found = actors(text)
    assert [name.text for name in found["gov-tajikistan"].names] == [
        "Government of Tajikistan",
        "Tajik government",
        "Tajikistan’s government",
        "Tajikistan",
    ]
    assert "gov-afghanistan" in found


def test_a_hyphen_does_not_hide_a_name_nor_make_one() -> None:
    found = names("The Watch-led boats and the anti-Watch boats met the Watch on the Kenya-Uganda border.")
    assert {"Watch"} in found
    assert {"Kenya"} in found
    assert {"Uganda"} in found


def test_the_capital_of_a_sentences_first_word_proves_nothing() -> None:
    assert names("Boats rowed. Unlike boats, rowers slept. However, Tomas Hale stayed.") == [{"Tomas Hale"}]


def test_headings_in_title_case_name_nobody() -> None:
    assert names("Politics and Governance\nTides and Salt Matters\nThe boats rowed out.") == []


def test_places_are_told_by_the_words_around_them() -> None:
    text = "They guard the districts of Orrin, Vale and Mossley in the province of Tarn. Nobody in Tarn rowed."
    places = suggest_places(name_kinds(text), Known())
    assert {place.name for place in places} == {"Orrin", "Vale", "Mossley", "Tarn"}


def test_a_known_actor_is_reused_and_a_shared_alias_is_never_resolved() -> None:
    one = Actor("watch", "content/actors/watch.md", "armed-group", (Name("Free Quay Watch"), Name("FQW")))
    two = Actor("wardens", "content/actors/wardens.md", "armed-group", (Name("Free Quay Wardens"), Name("FQW")))
    text = "Boats of the FQW rowed. The FQW was seen. The FQW has left."
    assert actors(text, Known(actors={"watch": one}))["watch"].known
    assert actors(text, Known(actors={"watch": one, "wardens": two})) == {}


def kinds(text: str) -> dict[str, str]:
    return {one.cluster.name: one.kind for one in name_kinds(text)}


def test_the_words_beside_a_name_tell_companies_media_agencies_and_places() -> None:
    found = kinds(
        "The boat maker Ostrel sank. It was said in the Marlow Daily. The Marlow Tide Agency was told so. The Marlow"
        " Coast Guard was sent to the Nova Orrin dam, and nobody at Nova Orrin slept. The LGBTIQ rowers stayed."
    )
    assert found["Ostrel"] == found["Marlow Tide Agency"] == found["Marlow Coast Guard"] == "organisation"
    assert (found["Marlow Daily"], found["Nova Orrin"], found["LGBTIQ"]) == ("media", "place", "")


def test_what_is_one_of_many_is_nobody_and_a_bill_is_no_name() -> None:
    found = kinds("It is a Major Non-Quay Partner of the town. P.L. 118-47 was sent in FY2025 to a Salt Friend.")
    assert not set(found.values()) - {""}
    assert "P.L." not in found


def test_former_offices_and_owners_in_the_plural_belong_to_names_as_the_reader_takes_them() -> None:
    found = names(
        "Former Tide Council rower Edda Lorne left the Marlow Rowers’ Association. The United States’ Army rowed."
    )
    assert {"Tide Council"} in found
    assert {"Marlow Rowers’ Association"} in found
    assert {"United States"} in found


def test_an_institution_is_joined_with_its_last_word_unless_two_end_so() -> None:
    assert {"Orrin Lake Guard", "Guard"} in names("The Orrin Lake Guard rowed. Nobody stopped the Guard.")
    assert {"Guard"} in names("The Orrin Lake Guard met the Vale Guard. Nobody stopped the Guard.")


def test_a_region_or_city_needs_no_words_around_it_but_a_surname_like_it_stays_a_surname() -> None:
    found = kinds("Ontario pays. Karachi waits. Mr. Edwin Houston wrote that Houston had slept.")
    assert found["Ontario"] == "region"
    assert found["Karachi"] == "city"
    assert found["Edwin Houston"] == "person"
    assert "Houston" not in found


def test_a_stake_in_a_company_is_no_place() -> None:
    assert kinds("They sold a stake in Lumora. On Friday Lumora announced a loss.")["Lumora"] == "organisation"


def test_one_deed_shows_an_actor_unless_its_capital_is_only_the_sentences() -> None:
    assert kinds("On Friday Lumora announced a loss.")["Lumora"] == "organisation"
    assert kinds("Lumora announced a loss.").get("Lumora", "") == ""


def test_who_only_speaks_and_owns_may_be_a_person_and_stays_without_a_kind() -> None:
    assert kinds("On Friday Jorunn's boat sank; then Jorunn said that the mill had burnt.").get("Jorunn", "") == ""


def test_a_library_named_after_a_body_is_not_that_body() -> None:
    assert {"Library of Congress", "Congress"} not in names("The Library of Congress opened. Later Congress met.")


def test_the_first_words_of_one_longer_name_are_that_person() -> None:
    assert {"Hassan Omar Vale", "Hassan Omar"} in names("They met Hassan Omar Vale. Then Hassan Omar rowed.")
    found = names("They met Hassan Omar Vale and Hassan Omar Lorne. Then Hassan Omar rowed.")
    assert {"Hassan Omar"} in found


def test_a_body_is_joined_with_its_abbreviation_in_another_language() -> None:
    assert {"Quay Liberation Front", "FLQ"} in names("The Quay Liberation Front (FLQ) rowed. Nobody saw the FLQ.")
    assert {"FLQ"} in names("They saw Tomas Hale (FLQ). Nobody saw the FLQ.")


def test_a_dateline_in_capitals_is_a_place_under_its_usual_name() -> None:
    places = suggest_places(name_kinds("NAIROBI — The boats sank."), Known())
    assert [(place.name, place.kind) for place in places] == [("Nairobi", "city")]


def test_a_quotation_opens_like_a_sentence() -> None:
    assert names("Nobody said: “This is a boat.”") == []


def test_a_run_of_capitals_that_is_two_names_is_split() -> None:
    found = names("The head of Marlow Boats LLC Edda Lorne met Presiding Judge Tomas Hale and a friend.")
    assert {"Marlow Boats LLC"} in found
    assert {"Edda Lorne"} in found
    assert {"Tomas Hale"} in found


def test_a_product_names_its_maker() -> None:
    found = names("They bought a Toyota Tidewater from Sony Pictures.")
    assert {"Toyota"} in found
    assert {"Sony Pictures"} in found


def test_peoples_and_womens_begin_a_name_and_a_hyphen_set_wide_is_read_as_one() -> None:
    found = names("We met the Women’s Tide League, officials of the People's Republic of China, and Rolls - Royce.")
    assert {"Women’s Tide League"} in found
    assert {"People's Republic of China"} in found
    assert {"Rolls-Royce"} in found
