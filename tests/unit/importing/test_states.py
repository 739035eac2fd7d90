"""States as actors: a country, its capital or its head of government that acts is a government, beside the place."""

import pytest

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.suggesting.suggest import suggest
from generator.importing.suggesting.suggestions import SuggestedActor
from generator.model.entities import Actor, Name


def governments(text: str, language: str = "en", known: Known | None = None) -> dict[str, SuggestedActor]:
    found = suggest(text, Metadata(language=language), known or Known(), language)
    return {actor.id: actor for actor in found.actors if actor.kind == "government"}


@pytest.mark.parametrize(
    "text",
    [
        "The rowers fought beside the French-led mission in the delta.",
        "The rowers fought beside the France-led mission in the delta.",
        "It was a truce that Paris-backed rowers broke at once.",
        "On Monday France denied that its boats had left.",
        "Since the storm, France has once again underscored its claim to the delta.",
        "The rowers say that France will not recognise the delta.",
        "France, which has condemned the raid, is sending boats.",
        "Italy and France vetoed the plan for the delta.",
        "After the raid Paris has been vocal in its criticism.",
        "Paris said the boats were rotten.",
        "The plan was drafted by France and a bank.",
        "The rowers accused France of sinking their boats.",
        "The talks with Paris broke down at night.",
        "After the French exit from the delta, French troops rowed home.",
        "The French government sent boats.",
        "Nobody trusts the Paris regime any more.",
    ],
)
def test_a_state_that_acts_is_an_actor(text: str) -> None:
    assert list(governments(text)) == ["gov-france"]


@pytest.mark.parametrize(
    "text",
    [
        "The boats were built in France and sold to a bank.",
        "Officials in France denied the flood.",
        "France’s mountains have been roiled by storms.",
        "Paris has grown by two boats, and its river is full.",
        "The French baker rowed from Paris to the coast of France.",
        "Air France denied that its boats had left.",
        "The president of the Bank of France said the boats were rotten.",
        "The Brussels-backed plan fell through.",
    ],
)
def test_a_country_that_is_only_a_place_is_no_actor(text: str) -> None:
    assert not governments(text)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Die türkische Regierung hat die Boote nicht verkauft, und das ist auch gut so.", "türkische Regierung"),
        ("de", "Am Montag kündigte die Bank an, dass sie zahlt. Moskau bestritt, dass es so ist.", "Russia"),
        ("fr", "Le gouvernement turc n'a pas vendu les bateaux, et c'est bien ainsi.", "gouvernement turc"),
        ("fr", "Dans la nuit, Moscou a démenti que les bateaux soient à vendre.", "Russia"),
        ("es", "El gobierno turco no ha vendido los barcos, y así es mejor para todos.", "gobierno turco"),
        ("es", "En la noche, Moscú negó que los barcos se vendan a la gente del río.", "Russia"),
        ("ru", "Вчера турецкое правительство не стало продавать лодки, и это хорошо.", "турецкое правительство"),
        ("ru", "Москва заявила, что лодки не продаются, и это было всем понятно.", "Russia"),
    ],
)
def test_states_act_in_other_languages(language: str, text: str, name: str) -> None:
    (found,) = governments(text, language).values()
    assert found.state == name or name in {one.text for one in found.names}


def test_the_names_of_country_and_capital_are_never_matched_by_themselves() -> None:
    (found,) = governments("Nairobi denied it. The Kenyan government slept, and Kenya refused to pay.").values()
    assert [(name.text, name.auto) for name in found.names] == [
        ("Government of Kenya", True),
        ("Kenyan government", True),
        ("Nairobi", False),
        ("Kenya", False),
    ]


@pytest.mark.parametrize("spelt", ["Government of Kenya", "government of Kenya", "Government of the Philippines"])
def test_a_government_that_is_spelt_out_is_the_one_that_acts(spelt: str) -> None:
    country = spelt.rpartition(" ")[2]
    found = suggest(f"The {spelt} met. Later {country} denied it, and {country} refused to pay.", Metadata(), Known())
    (one,) = [actor for actor in found.actors if actor.kind == "government"]
    assert one.state == country
    assert [place.name for place in found.places] == [country]


def test_a_government_called_after_a_person_is_not_the_person() -> None:
    found = suggest("The Tomas Hale government fell. The Lorne administration did not.", Metadata(), Known()).actors
    assert {(actor.id, actor.kind) for actor in found} == {
        ("tomas-hale", "person"),
        ("tomas-hale-government", "government"),
        ("lorne-administration", "government"),
    }


def test_it_is_the_countrys_where_the_text_says_so_and_there_is_one() -> None:
    head = "Kenyan President Tomas Hale rowed. Kenya denied it. "
    (found,) = governments(f"{head}The Hale government fell.").values()
    assert "Hale government" in {name.text for name in found.names}
    two = governments(
        f"{head}The Hale government followed that of Kenya’s Prime Minister Edda Lorne. The Lorne cabinet fell."
    )
    assert set(two) == {"gov-kenya", "hale-government", "lorne-cabinet"}
    late = governments("Former Kenyan President Tomas Hale rowed. Kenya denied it. The Hale government fell long ago.")
    assert set(late) == {"gov-kenya", "hale-government"}


def test_laos_is_a_country_and_what_opens_behind_a_dateline_is_no_name() -> None:
    assert set(governments("PARIS (Quay Press) – Envoys left. Vietnam and Laos agreed to a truce.")) == {
        "gov-vietnam",
        "gov-laos",
    }
    found = suggest("PARIS, 9 May (Quay Press) – Envoys from a bank left.", Metadata(), Known()).actors
    assert [actor.id for actor in found] == ["quay-press"]


def test_a_state_of_the_site_is_matched_by_its_countrys_name() -> None:
    usa = Actor("usa", "content/actors/usa.md", "government", (Name("United States", "full"), Name("U.S.")))
    found = governments("The U.S.-led forces left.", known=Known(actors={"usa": usa}))
    assert list(found) == ["usa"]
    assert found["usa"].known


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("es", "El Gobierno de Colombia pidió calma a la gente del río y de la costa.", {"Gobierno de Colombia"}),
        ("de", "Die Regierung von Otto Scholz hat das Boot nicht verkauft.", {"Regierung von Otto Scholz"}),
        ("fr", "Le gouvernement Lorne et celui qui suivit ont vendu les bateaux.", {"gouvernement Lorne"}),
        ("ru", "Администрация Джо Хейла не стала продавать лодки.", {"Администрация Джо Хейла"}),
    ],
)
def test_governments_are_called_so_in_other_languages(language: str, text: str, names: set[str]) -> None:
    (found,) = governments(text, language).values()
    assert names <= {one.text for one in found.names}
