"""The importer's scores on gold data, where it is present, stay above floors well under today's figures."""

import pytest

from tests.bench import importing_scores


@pytest.fixture(autouse=True)
def gold_data() -> None:
    if not importing_scores.GOLD.is_dir():
        pytest.skip("the gold data for the importer is not here")


def test_dates_of_news_are_read_to_the_right_days() -> None:
    assert importing_scores.time_scores("meantime")["dates"]["days"] > 84


def test_abbreviations_are_paired_with_their_long_forms() -> None:
    assert importing_scores.abbreviation_scores()["F1"] > 85


def test_names_of_news_are_found_and_joined() -> None:
    scores = importing_scores.entity_scores()
    assert scores["F1"] > 87
    assert scores["B3 P"] > 93


def test_names_are_found_in_their_own_words_and_with_their_kind() -> None:
    documents = list(importing_scores.documents("entities/meantime.jsonl"))
    scores = importing_scores.name_scores(documents)["names"]
    assert scores["R"] > 84
    assert scores["P"] > 70
