"""What kind of thing a name is taken for, and what tells it."""

import pytest

from generator.importing.names.joining.clusters import find_clusters
from generator.importing.names.naming import Named, name_kinds


def named(text: str) -> dict[str, Named]:
    return {one.cluster.name: one for one in name_kinds(text)}


def kinds(text: str) -> dict[str, str]:
    return {name: one.kind for name, one in named(text).items()}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The jets were built by Boeing in a hurry.", "Boeing", "organisation"),
        ("Nobody knew what Hamas wanted.", "Hamas", "armed-group"),
        ("It was Reuters that had it first.", "Reuters", "media"),
        ("They asked the Kremlin twice.", "Kremlin", "government"),
        ("The boats were sold to Ostrel and rebuilt.", "Ostrel", "organisation"),
        ("We heard Margaret Ostrel row past.", "Margaret Ostrel", "person"),
    ],
)
def test_a_name_is_told_by_what_is_known_of_it_or_by_where_it_stands(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    "text",
    [
        "The Tidewater sank in the harbour.",  # a thing with an article
        "They bought the Ostrel Marlow, a new boat.",
        "It cost US$ 40 and 12 USD more.",
        "The meeting is at 12:00 UTC today.",
        "The Nova Orrin Initiative was signed.",
        "They read the Statute of Marlow aloud.",
        "The Salt Rowing Kit (SRK) was on sale.",
    ],
)
def test_things_currencies_clocks_and_papers_are_nobody(text: str) -> None:
    assert not [kind for kind in kinds(text).values() if kind]


def test_a_company_is_joined_with_its_name_without_legal_form_and_keeps_its_full_stop() -> None:
    found = named("Ostrel Inc. sells boats. Few boats of Ostrel sank, but rowers like Ostrel.")
    assert {name.text for name in found["Ostrel Inc."].cluster.names} == {"Ostrel Inc.", "Ostrel"}


def test_two_matters_of_one_body_are_one_name_and_two_bodies_are_two() -> None:
    found = kinds("The Marlow Defence and Space Company met the Ministry of Trade and Industry.")
    assert set(found) == {"Marlow Defence and Space Company", "Ministry of Trade and Industry"}
    assert set(kinds("The Orrin Bank and Marlow Council met.")) == {"Orrin Bank", "Marlow Council"}


def test_an_office_is_taken_off_on_either_side() -> None:
    found = kinds(
        "Ostrel Computer CEO and rower Tomas Hale left. The talk of Chief Executive Officer Edda Lorne bored."
    )
    assert {"Ostrel Computer", "Tomas Hale", "Edda Lorne"} == set(found)


def test_a_model_is_not_its_maker() -> None:
    assert kinds("They flew 22 new Ostrel 787 boats.") == {}


def test_headings_name_what_the_sentences_name() -> None:
    text = "Tomas Hale Leaves Quay Council\nOn Monday the pilot Tomas Hale left.\n"
    (one,) = (one for one in name_kinds(text) if one.kind == "person")
    assert [mention.span.start for mention in one.cluster.mentions] == [0, text.index("Tomas Hale left")]


def test_every_kind_comes_with_what_tells_it() -> None:
    assert all(one.why for one in name_kinds("The Marlow Council met Mr. Tomas Hale in Kabul.") if one.kind)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They told of Darion, who was born at sea.", "Darion", "person"),
        ("Then Darion’s father slept, and Darion rowed.", "Darion", "person"),
        ("They met the President of the United States Margaret Ostrel.", "Margaret Ostrel", "person"),
        ("The US Secretary of State Margaret Ostrel slept.", "Margaret Ostrel", "person"),
        ("They met Grand Ayatollah Omar Vale.", "Omar Vale", "person"),
        ("They flew over Al Orrin and slept in Al Orrin.", "Al Orrin", "place"),
        ("The Battle of Orrin River was lost.", "Battle of Orrin River", ""),
        ("They sank the USS Orrin Vale at night.", "USS Orrin Vale", ""),
        ("All spoke of Islam and slept.", "Islam", ""),
        ("They were afraid of Vasconians and slept.", "Vasconians", ""),
        ("Then XVIII rowed, and LED and LED slept.", "XVIII", ""),
        ("It was said in Ostrel channels and apps.", "Ostrel", "place"),
        ("They read the Ostrel channels. Few like Ostrel posts.", "Ostrel", ""),
    ],
)
def test_people_ships_battles_faiths_and_peoples_are_told_apart(text: str, name: str, kind: str) -> None:
    assert kinds(text).get(name, "") == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They bought Lumora Tide, a subsidiary of a bank.", "Lumora Tide", "organisation"),
        ("They met Lumora, an armed group from the hills.", "Lumora", "armed-group"),
        ("It was told to Lumora, a newspaper of the harbour.", "Lumora", "media"),
        ("They asked Ostrel, a former pilot and the head of a bank.", "Ostrel", "person"),
        ("Nobody lives near Ostrel Vale, a border town in the hills.", "Ostrel Vale", "place"),
        ("After the raid on Ostrel, the commander of the guards fled.", "Ostrel", "not a person"),
        ("The fires came near Ostrel, the company said on Friday.", "Ostrel", "not an organisation"),
        ("They met the son of Iyad ag Hale in Paris.", "Iyad ag Hale", "person"),
        ("The boats rowed to North Ostrel at night.", "North Ostrel", "place"),
        ("He slept in Ostrel State until noon.", "Ostrel State", "region"),
        ("They saw Hale’s wife, Noraina, in the harbour.", "Noraina", "person"),
        ("It was built by Jan Ostrel in Jan. 2020.", "Jan Ostrel", "person"),
    ],
)
def test_what_the_text_says_a_name_is_counts(text: str, name: str, kind: str) -> None:
    found = {one.cluster.name: one.kind for one in name_kinds(text)}
    if kind.startswith("not "):
        assert found.get(name, "") != kind.rsplit(maxsplit=1)[-1]
    else:
        assert found[name] == kind


def test_two_companies_that_share_a_word_are_two() -> None:
    found = [{name.text for name in one.names} for one in find_clusters(
        "The rowers of Orrin Energy ASA met those of Orrin Group. Later Orrin Energy slept."
    )]  # fmt: skip
    assert {"Orrin Energy ASA", "Orrin Energy"} in found
    assert {"Orrin Group"} in found
