"""What an editor types under each list, and the statement it becomes."""

from generator.annotations.citation import Citation
from generator.annotations.claim import Claim
from generator.annotations.event import Event, Participant
from generator.annotations.mention import Mention
from generator.annotations.note import Note
from generator.annotations.place import PlaceMention
from generator.annotations.relation import Relation
from generator.annotations.relative import Relative
from generator.annotations.statements import Cite
from generator.annotations.term import TermUse
from generator.model.edtf import parse, parse_pair
from generator.model.selectors import Quote, Range
from tests.unit.schema.pages import annotation, briefing


def test_an_event_keeps_everything_that_is_said_of_it() -> None:
    event = annotation("""
        events:
          - id: awards
            date: 2021-08~/2021-09~
            rel: {after: takeover, within: P2W}
            at: "barely a fortnight after"
            what: Awards announced
            who: {gov-tj: gives, rabbani: gets}
            where: [dushanbe, tajikistan]
            by: taliban
            status: disputed
            confidence: moderate
            cite: {source: other, quote: "its words"}
            suggested: true
    """)
    assert event.statement == Event(
        event="awards",
        what="Awards announced",
        when=parse("2021-08~/2021-09~"),
        relative=Relative("after", "takeover", "P2W"),
        who=(Participant("gov-tj", "gives"), Participant("rabbani", "gets")),
        where=("dushanbe", "tajikistan"),
        by="taliban",
        status="disputed",
        confidence="moderate",
        cite=Cite("other", "its words"),
    )
    assert (event.kind, event.id, event.keys, event.suggested) == ("event", "awards", ("events", 0), True)
    assert event.at == (Quote("barely a fortnight after"),)


def test_an_event_is_reported_by_the_author_unless_it_says_otherwise() -> None:
    event = annotation("events: [{id: a, what: W, who: [x, y]}]").statement
    assert (event.by, event.status, event.when, event.cite) == ("author", "reported", None, None)
    assert event.who == (Participant("x"), Participant("y"))


def test_a_date_that_one_expression_cannot_say_has_two_ends() -> None:
    event = annotation('events: [{id: a, what: W, date: {from: "[2015,2016]", to: 2021-08~}}]').statement
    assert event.when == parse_pair("[2015,2016]", "2021-08~")


def test_dates_and_flags_are_not_what_yaml_makes_of_them() -> None:
    event = annotation("events: [{id: '0123', what: No, date: 2022-07, at: 12:30}]")
    assert event.statement.event == "0123"
    assert event.statement.what == "No"
    assert event.statement.when == parse("2022-07")
    assert event.at == (Quote("12:30"),)


def test_a_claim_keeps_status_confidence_and_likelihood_apart() -> None:
    claim = annotation("""
        claims:
          - {id: clashes, by: author, status: forecast, likelihood: likely, confidence: low, horizon: 2023-04/2023-09~,
             kind: conflict, about: ttt, answers: peace, what: More clashes, at: "is likely to"}
    """)
    assert claim.statement == Claim(
        claim="clashes",
        by="author",
        status="forecast",
        what="More clashes",
        topic="conflict",
        about="ttt",
        answers="peace",
        likelihood="likely",
        horizon=parse("2023-04/2023-09~"),
        confidence="low",
    )


def test_a_claim_without_an_id_is_known_by_its_permalink() -> None:
    claim = annotation("claims: [{by: author, status: reported, what: W}]")
    assert claim.statement.claim == claim.id != ""


def test_a_relation_is_three_words_or_three_keys() -> None:
    short = annotation("relations: [{rel: arsalan leads ttt, when: 2022-07~/.., status: reported, at: led}]")
    long = annotation("relations: [{subject: arsalan, verb: leads, object: ttt, when: 2022-07~/.., at: led}]")
    assert short.statement == long.statement == Relation("arsalan", "leads", "ttt", parse("2022-07~/.."))
    assert [one.id for one in short.references] == [one.id for one in long.references]


def test_the_small_types_hold_their_one_thing() -> None:
    made, problems = briefing("""
        mentions: [{at: "[[Dushanbe]] has", actor: gov-tj}]
        places: [{at: Kabul, place: kabul}]
        terms: [{at: state, term: state}]
        notes: [{at: Masood, sic: Massoud, note: Same man., cite: s}]
        citations: [{at: words, source: s, quote: "its words"}]
    """)
    assert not problems
    assert [one.statement for one in made.annotations] == [
        Mention("gov-tj"),
        PlaceMention("kabul"),
        TermUse("state"),
        Note("Same man.", "Massoud", Cite("s")),
        Citation("s", "its words"),
    ]


def test_each_place_of_a_list_under_at_knows_where_it_is_written() -> None:
    mention = annotation('mentions: [{at: ["one", "from … to", {quote: two, nth: "3"}], actor: a}]')
    assert mention.at == (
        Quote("one"),
        Range(Quote("from"), Quote("to"), Quote("from … to")),
        Quote("two", nth=3),
    )
    assert mention.at_keys == tuple(("mentions", 0, "at", item) for item in range(3))


def test_references_say_where_each_id_is_written() -> None:
    made, problems = briefing("""
        events: [{id: e, what: W, who: {a: gives}, where: [p], rel: {before: f}, by: b, cite: s}]
        relations: [{rel: "a  leads c"}]
    """)
    assert not problems
    event, relation = made.annotations
    assert [(one.table, one.id, one.keys[2:], one.on) for one in event.references] == [
        ("actor", "a", ("who", "a"), "key"),
        ("place", "p", ("where", 0), "value"),
        ("actor", "b", ("by",), "value"),
        ("event", "f", ("rel", "before"), "value"),
        ("source", "s", ("cite", "source"), "value"),
    ]
    assert [(one.table, one.id, one.offset) for one in relation.references] == [
        ("actor", "a", 0),
        ("verb", "leads", 3),
        ("actor", "c", 9),
    ]


def test_accents_typed_in_either_unicode_form_are_the_same_id() -> None:
    composed = annotation("mentions: [{at: x, actor: g\u00fclen}]")
    decomposed = annotation("mentions: [{at: x, actor: gu\u0308len}]")
    assert composed.statement == decomposed.statement
