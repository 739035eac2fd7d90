"""Relations between actors: what the words between two names say, which way round, and what they do not say."""

import pytest

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.suggesting.suggest import suggest
from generator.importing.suggesting.suggestions import SuggestedRelation
from generator.model.settings import DEFAULT_VERBS


def relations(text: str) -> tuple[SuggestedRelation, ...]:
    return suggest(text, Metadata(), Known()).relations


def told(text: str) -> set[str]:
    return {f"{one.subject} {one.verb} {one.object}" for one in relations(text)}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("We met Tomas Hale, leader of the Quay Front.", "tomas-hale leads quay-front"),
        ("We met Tomas Hale, the head of the Quay Council, at noon.", "tomas-hale leads quay-council"),
        ("The Quay Front, reportedly led by Tomas Hale, rowed.", "tomas-hale leads quay-front"),
        ("Then Quay Front leader Tomas Hale rowed.", "tomas-hale leads quay-front"),
        ("The Quay Front’s leader, Tomas Hale, rowed.", "tomas-hale leads quay-front"),
        ("The Quay Front is commanded by Tomas Hale.", "tomas-hale commands quay-front"),
        ("It was Tomas Hale who founded the Quay Front.", "tomas-hale founded quay-front"),
        ("The Quay Front is part of the Salt Alliance.", "quay-front part-of salt-alliance"),
        ("The Quay Front, the armed wing of the Salt Party, rowed.", "quay-front part-of salt-party"),
        ("The Quay Front, affiliated with the Salt Alliance, rowed.", "quay-front affiliate-of salt-alliance"),
        ("The Quay Front is the successor of the Salt Alliance.", "quay-front successor-of salt-alliance"),
        ("On Friday Tomas Hale succeeded Edda Lorne.", "tomas-hale successor-of edda-lorne"),
        ("The Orrin Bank, a subsidiary of the Marlow Group, fell.", "marlow-group owns orrin-bank"),
        ("The Orrin Bank is owned by the Marlow Group.", "marlow-group owns orrin-bank"),
        ("On Friday Tomas Hale, married to Edda Lorne, rowed.", "tomas-hale kin-of edda-lorne"),
        ("On Friday Tomas Hale, the eldest son of Edda Lorne, rowed.", "tomas-hale kin-of edda-lorne"),
        ("On Friday Tomas Hale, a senior member of the Quay Council, rowed.", "tomas-hale member-of quay-council"),
        ("On Friday Tomas Hale, a spokesman for the Quay Council, rowed.", "tomas-hale works-for quay-council"),
    ],
)
def test_the_words_between_two_names_say_how_they_stand(text: str, relation: str) -> None:
    assert told(text) == {relation}


@pytest.mark.parametrize(
    "text",
    [
        "We met the former Tomas Hale, leader of the Quay Front.",
        "Nobody denied that Tomas Hale, head of the Quay Front, rowed.",
        "The Quay Front is not part of the Salt Alliance.",
        "The Quay Front met the Salt Alliance.",
        "We met Tomas Hale. The leader of the Quay Front slept.",
        "We met Tomas Hale, head of the Quay Front’s office.",
        "The Quay Front is part of the Quay Front.",
        "The Quay Front, son of the Salt Alliance, rowed.",
    ],
)
def test_what_is_over_denied_or_said_of_others_is_no_relation(text: str) -> None:
    assert told(text) == set()


def test_a_relation_stands_on_both_names_is_said_once_and_explained() -> None:
    text = "We met Tomas Hale, leader of the Quay Front. Here Tomas Hale, leader of the Quay Front, slept."
    (one,) = relations(text)
    assert one.at.of(text) == "Tomas Hale, leader of the Quay Front"
    assert one.reason == "“leader of the” between the two names"


def test_only_built_in_verbs_are_used() -> None:
    from generator.importing.suggesting.relation_forms import FORMS  # noqa: PLC0415

    assert {form.verb for form in FORMS} <= {verb.id for verb in DEFAULT_VERBS}


def test_an_office_behind_the_body_makes_a_leader() -> None:
    assert told("We met Tomas Hale, Orrin Bank’s chief executive.") == {"tomas-hale leads orrin-bank"}
    assert told("We met Tomas Hale, Orrin Bank’s customers and boats.") == set()


@pytest.mark.parametrize(
    ("text", "rel"),
    [
        ("The Quay Front, a local arm of the Tide Party, is led by Tomas Hale.", "tomas-hale leads quay-front"),
        ("The Orrin Bank, an old firm, was set up in 1990 by Tomas Hale.", "tomas-hale founded orrin-bank"),
        ("Edda Lorne, who heads the Orrin Bank, is a member of the Tide Party.", "edda-lorne member-of tide-party"),
        ("The Quay Front is backed by the Tide Party.", "tide-party supports quay-front"),
        ("Kenya denied it. The Kenya-backed Quay Front rowed.", "gov-kenya supports quay-front"),
        ("Tomas Hale is the deputy leader of the Tide Party.", "tomas-hale member-of tide-party"),
    ],
)
def test_a_relation_is_read_past_an_aside(text: str, rel: str) -> None:
    assert rel in told(text)
