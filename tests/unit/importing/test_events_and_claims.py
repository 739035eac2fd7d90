"""Suggested events and claims: on words of the text, with who and where, and only when sure."""

from datetime import date

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.suggesting.suggest import suggest
from generator.importing.suggesting.suggestions import Suggestions


def suggested(text: str) -> Suggestions:
    return suggest(text, Metadata(published=date(2023, 3, 27)), Known())


def test_an_event_says_what_who_and_where_in_the_texts_own_words() -> None:
    text = "In July 2021, the Free Quay Watch (FQW) rowed to the sluices in Kenya, which were open."
    (event,) = suggested(text).events
    assert event.date == "2021-07"
    assert event.who == ("fqw",)
    assert event.where == ("kenya",)
    assert event.what.startswith("The Free Quay Watch rowed")
    assert event.at.of(text).startswith("July 2021")


def test_two_events_never_share_an_id() -> None:
    events = suggested("In July 2021 the boats rowed. In July 2022 the boats rowed.").events
    assert len({event.id for event in events}) == 2


def test_a_date_in_the_name_of_an_act_is_no_event() -> None:
    assert suggested("They were sold under the 2015 Salt Act and the 2016 Agreement of the harbours.").events[1:] == ()


def test_a_denial_needs_its_speaker() -> None:
    text = "The Free Quay Watch (FQW) has denied the fires. The story that was told has never been denied."
    (claim,) = suggested(text).claims
    assert (claim.by, claim.status) == ("fqw", "denied")


def test_a_forecast_is_the_authors_with_the_likelihood_of_the_words() -> None:
    (claim,) = suggested("The fires are likely to spread to the sluices.").claims
    assert (claim.by, claim.status, claim.likelihood) == ("author", "forecast", "likely")


def test_what_is_not_likely_is_not_forecast() -> None:
    assert suggested("Nobody said that the fires spread.").claims == ()


def test_the_date_of_a_cited_source_is_no_event_and_a_date_alone_in_brackets_is() -> None:
    text = "The boats rowed to the sluice (Quay Daily, March 9; Salt Times, March 2). They had rowed before (May 2020)."
    assert [event.date for event in suggested(text).events] == ["2020-05"]


def test_hearsay_and_expectation_are_claims_of_the_author_in_every_tense() -> None:
    text = (
        "The ferry reportedly sank near the old mill. The mayor was said to be asleep that night. "
        "Grain prices are expected to fall by harvest. The report sank in the mill."
    )
    claims = suggested(text).claims
    assert [(claim.by, claim.status) for claim in claims] == [
        ("author", "reported"),
        ("author", "reported"),
        ("author", "forecast"),
    ]
    assert all(text.count(claim.at.of(text)) == 1 for claim in claims)
