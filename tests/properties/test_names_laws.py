"""Laws of name matching, on texts and names that nobody chose."""

import itertools
import unicodedata
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from generator.anchoring.names import NameMatch, compile_names, find_names
from generator.anchoring.text.folding import fold
from generator.model.entities import Actor, Name
from generator.model.spans import Span

WORDS = ["Ahmad", "Shah", "Massoud", "al", "Qaida", "Front", "front", "TTT", "Gülen", "Gulen", "U.S.", "O'Neill", "of"]
WORDS += [
    "é",
    "Élan",
    "塔利班",
    "塔",
    "टालिबान",
    "محمد",
    "مُحَمَّد",
    "ตาลีบัน",
    "Qa'ida",
    "FRONT",
    "The",
    "the",
    "Ae",
    "İ",
    "ß",
]
GAPS = [
    " ",
    "-",
    " - ",
    "–",
    "—",
    "\xa0",
    "\n",
    ". ",
    ", ",
    "/",
    "'s ",
    "’s ",
    "-led ",
    "anti-",
    "\u200b",
    "\u00ad",
    "@",
    "",
]
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(st.sampled_from(WORDS) | st.sampled_from(GAPS) | st.text(max_size=2), max_size=40).map("".join)
ACTORS = st.lists(
    st.tuples(st.sampled_from("abcde"), NAMES, st.sampled_from(["person", "group"]), st.booleans()), max_size=8
).map(lambda entries: [actor(f"{id}{n}", name, kind, auto) for n, (id, name, kind, auto) in enumerate(entries)])


def actor(id: str, name: str, kind: str = "group", auto: bool = True) -> Actor:
    return Actor(id, "", kind, (Name(name, auto=auto),))


def matches(text: str, actors: Sequence[Actor]) -> list[NameMatch]:
    return find_names(text, compile_names(actors), cast=[a.id for a in actors])


def letters(text: str) -> str:
    """Return what a text says when typography, diacritics, capitals and everything but letters are left out."""
    decomposed = unicodedata.normalize("NFKD", fold(text).text.replace("ß", "ss")).casefold().replace("ae", "ai")
    return "".join(c for c in decomposed if c.isalnum())


@given(TEXTS, ACTORS)
def test_matches_are_in_order_and_never_overlap(text: str, actors: list[Actor]) -> None:
    spans = [match.span for match in matches(text, actors)]

    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(TEXTS, ACTORS)
def test_the_matched_words_say_the_name(text: str, actors: list[Actor]) -> None:
    for match in matches(text, actors):
        assert letters(match.span.of(text)) == letters(match.name)
        assert "\n" not in match.span.of(text)


@given(TEXTS, ACTORS, st.randoms(use_true_random=False))
def test_the_order_of_actors_does_not_matter(text: str, actors: list[Actor], chance: object) -> None:
    expected = matches(text, actors)
    shuffled = list(actors)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert matches(text, shuffled) == expected


@given(TEXTS, ACTORS)
def test_an_actor_whose_words_are_nowhere_in_the_text_changes_nothing(text: str, actors: list[Actor]) -> None:
    stranger = actor("stranger", "Zzyzx Quuxland")

    assert matches(text, [*actors, stranger]) == matches(text, actors)


@given(TEXTS, ACTORS)
def test_leaving_actors_out_of_the_cast_only_takes_their_matches_away(text: str, actors: list[Actor]) -> None:
    cast = [a.id for a in actors[::2]]

    found = find_names(text, compile_names(actors), cast=cast)

    assert found == [match for match in matches(text, actors) if match.actor in cast]


@given(TEXTS, ACTORS)
def test_composed_and_decomposed_texts_match_alike(text: str, actors: list[Actor]) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))

    found = [
        (match.actor, unicodedata.normalize("NFD", match.span.of(composed))) for match in matches(composed, actors)
    ]

    assert found == [
        (m.actor, unicodedata.normalize("NFD", m.span.of(decomposed))) for m in matches(decomposed, actors)
    ]


@given(NAMES, st.sampled_from(["", "“", "(", "near "]), st.sampled_from(["", "”", ")", ",", "’s rule", "; x", "!"]))
def test_a_name_in_plain_surroundings_is_found(name: str, before: str, after: str) -> None:
    (match,) = matches(f"Seen {before}{name}{after}", [actor("a", name)])

    words = match.span.of(f"Seen {before}{name}{after}")
    assert words.rstrip(".") == name.rstrip(".")


@given(TEXTS, ACTORS)
def test_a_text_folded_beforehand_matches_alike(text: str, actors: list[Actor]) -> None:
    found = find_names(fold(text), compile_names(actors), cast=[a.id for a in actors])

    assert found == matches(text, actors)


@given(TEXTS, ACTORS)
def test_words_turned_off_are_not_found(text: str, actors: list[Actor]) -> None:
    off = [a.name for a in actors[:2]]

    for match in find_names(text, compile_names(actors), cast=[a.id for a in actors], off=off):
        assert match.name not in off
        assert isinstance(match.span, Span)
