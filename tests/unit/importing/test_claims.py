"""Claims: who says so is whoever's name stands beside the words, and nobody is made to say anything."""

import pytest

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.suggesting.suggest import suggest
from generator.importing.suggesting.suggestions import SuggestedClaim


def claims(text: str) -> list[SuggestedClaim]:
    return list(suggest(text, Metadata(), Known()).claims)


@pytest.mark.parametrize(
    ("text", "by", "status", "what"),
    [
        ("According to the Quay Council, the fires spread.", "quay-council", "reported", "The fires spread"),
        ("The fires spread, according to the Quay Council.", "quay-council", "reported", "The fires spread"),
        ("Later Tomas Hale said that the fires spread.", "tomas-hale", "reported", "The fires spread"),
        ("Later Tomas Hale, the head of an office, said that boats sank.", "tomas-hale", "reported", "Boats sank"),
        ("“The fires spread,” said Tomas Hale.", "tomas-hale", "reported", "The fires spread"),
        ("On Friday Tomas Hale told reporters that the fires spread.", "tomas-hale", "reported", "The fires spread"),
        ("The Quay Council warned that boats could sink.", "quay-council", "forecast", "Boats could sink"),
        ("Tomas Hale was accused by the Quay Council of arson.", "quay-council", "claimed", "Tomas Hale"),
        ("The fires were denied by the Quay Council.", "quay-council", "denied", "The fires"),
        ("The Quay Council officials denied the fires.", "quay-council", "denied", "The Quay Council officials denied"),
    ],
)
def test_a_claim_has_its_speaker_status_and_words(text: str, by: str, status: str, what: str) -> None:
    (claim,) = claims(text)
    assert (claim.by, claim.status) == (by, status)
    assert claim.what.startswith(what)
    assert claim.reason


@pytest.mark.parametrize(
    "text",
    [
        "According to plan, the boats sank.",
        "He said that the fires spread.",
        "Friends of Tomas Hale said that the fires spread.",
        "Nobody knows whether Tomas Hale said that the fires spread.",
        "The boats were accused by many.",
        "It is not true that Tomas Hale sank, said nobody.",
    ],
)
def test_without_a_speaker_there_is_no_claim(text: str) -> None:
    assert claims(text) == []


def test_a_country_speaks_for_its_government_and_officials_in_it_do_not() -> None:
    text = "The Kenyan government slept. Kenya denied the fires. Officials in Kenya denied the flood."
    assert [(claim.by, claim.at.of(text)) for claim in claims(text)] == [("gov-kenya", "denied the fires")]
    assert [claim.by for claim in claims("Kenya denied the fires.")] == ["gov-kenya"]
    assert claims("Officials in Kenya denied the flood.") == []


def test_the_person_speaks_and_not_the_body_she_speaks_for() -> None:
    (claim,) = claims("The boats sank, according to Orrin Bank analyst Edda Lorne.")
    assert claim.by == "edda-lorne"


def test_a_clause_without_that_is_said_too() -> None:
    (claim,) = claims("On Friday Tomas Hale said the talks would continue.")
    assert (claim.by, claim.what) == ("tomas-hale", "The talks would continue")
    assert claims("On Friday Tomas Hale said the rosary.") == []


@pytest.mark.parametrize(
    ("text", "by", "what"),
    [
        ("A spokesman for a bank, Tomas Hale, said that the boats were rotten.", "tomas-hale", "The boats were rotten"),
        ("Tomas Hale of the Quay Council said the boats were rotten.", "tomas-hale", "The boats were rotten"),
        ("It was in a note by the Quay Council, which said that boats sank.", "quay-council", "Boats sank"),
        ("“The boats were rotten,” Tomas Hale said on Friday.", "tomas-hale", "The boats were rotten"),
        ("The boats, Tomas Hale noted, were rotten.", "tomas-hale", "The boats"),
        ("Tomas Hale told reporters in a harbour that boats sank.", "tomas-hale", "Boats sank"),
        ("According to a report by the Quay Council, boats sank.", "quay-council", "Boats sank"),
        (
            "The council’s aim, according to Tomas Hale, was to sink boats.",
            "tomas-hale",
            "The council’s aim was to sink",
        ),
        ("Kenyan police rejected the allegation.", "gov-kenya", "Kenyan police rejected the allegation"),
        ("In March Tomas Hale pleaded not guilty to theft.", "tomas-hale", "Tomas Hale pleaded not guilty"),
    ],
)
def test_a_speaker_is_found_past_what_stands_between(text: str, by: str, what: str) -> None:
    found = claims(f"Kenya denied a storm. {text}" if "Kenyan" in text else text)
    assert (found[-1].by, found[-1].what[: len(what)]) == (by, what)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "Tomas Hale denied the theft. “I was asleep all night long,” he told the court.",
            ["tomas-hale", "tomas-hale"],
        ),
        ("Tomas Hale rowed home. He said that boats sank.", ["tomas-hale"]),
        ("“It was an old boat,” said Edda Lorne of the bank.\n\n“Nobody rowed it,” she added.", ["edda-lorne"] * 2),
        ("The Quay Council met at night. The council said that boats sank.", ["quay-council"]),
        ("Tomas Hale met Edda Lorne. She said that boats sank.", []),
        ("They asked about Tomas Hale. He said that boats sank.", []),
        ("Tomas Hale’s lawyer rowed home. He said that boats sank.", []),
    ],
)
def test_a_pronoun_speaks_only_where_it_can_mean_one(text: str, by: list[str]) -> None:
    assert [claim.by for claim in claims(text)] == by


@pytest.mark.parametrize(
    "text",
    [
        "Did Tomas Hale say that boats sank? Was he said to be asleep?",
        "If Tomas Hale says that boats sank, nobody will row.",
        "Tomas Hale neither confirmed nor denied the theft.",
        "Tomas Hale rejected a request for bail.",
        "The boat of Tomas Hale was denied entry to the harbour.",
        "According to Tomas Hale’s lawyer, boats sank.",
        "Some believe that the boat is likely to sink.",
        "“The boat is likely to sink in the harbour,” said nobody.",
        "Asked about it, Tomas Hale said: “Of course.”",
        "Experts quoted by the Quay Council disputed it.",
    ],
)
def test_what_is_asked_supposed_or_said_by_others_is_no_claim(text: str) -> None:
    assert claims(text) == []
