"""Suggests relations where the words between two actors' names say how they stand to each other, and nothing else."""

import itertools
import re
from collections.abc import Iterator, Sequence

from generator.importing.suggesting.mentions import Mentions, mentions_of
from generator.importing.suggesting.relation_forms import FORMS, Form, Side
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedRelation
from generator.importing.text.sentences import sentences
from generator.model.spans import Span

_MOST_BETWEEN = 60  # characters
_DOUBTFUL = re.compile(
    r"\b(?:[Nn]ot|[Nn]ever|no longer|[Ff]ormer|[Ff]ormerly|once|then|[Ee]x|[Aa]lleged|[Aa]llegedly|supposed|would-be"
    r"|[Ii]f|[Ww]hether|deny|denied|denies)\b[^.;:]{0,40}$"
)
_GOES_ON = re.compile(
    r"(?:[’']s?)?[ \u00a0-](?:government|group|leader|fighters?|talks|led|affiliated|backed)\b|[’']s?\b"
)


def suggest_relations(text: str, actors: Sequence[SuggestedActor]) -> tuple[SuggestedRelation, ...]:
    """Return the relations that `text` states, each once, where it is first stated."""
    by_id = {actor.id: actor for actor in actors}
    named = mentions_of(actors)
    found: dict[tuple[str, str, str], SuggestedRelation] = {}
    for sentence in sentences(text):
        for (first, one), (second, other) in _neighbours(named, sentence):
            for form in FORMS:
                if not form.between.fullmatch(text, first.end, second.start) or one == other:
                    continue
                if form.behind and not form.behind.match(text, second.end):
                    continue
                if _fits(form, by_id[one], by_id[other]) and not _is_doubtful(text, sentence, first, second, form):
                    subject, object_ = (other, one) if form.backwards else (one, other)
                    words = " ".join(text[first.end : second.start].strip(" ,\u00a0").split())
                    tail = form.behind.match(text, second.end) if form.behind else None
                    words = words or (tail.group().strip() if tail else ",")
                    relation = SuggestedRelation(
                        subject, form.verb, object_, Span(first.start, second.end), f"“{words}” between the two names"
                    )
                    found.setdefault((subject, form.verb, object_), relation)
                    break
    return tuple(sorted(found.values(), key=lambda relation: relation.at))


def _neighbours(named: Mentions, sentence: Span) -> Iterator[tuple[tuple[Span, str], tuple[Span, str]]]:
    """Yield pairs of mentions with no other actor between them, and not too far apart."""
    inside = [one for one in named.spans_in(sentence) if sentence.contains(one[0])]
    for one, other in itertools.pairwise(inside):
        if one[0].end <= other[0].start <= one[0].end + _MOST_BETWEEN:
            yield one, other


def _fits(form: Form, one: SuggestedActor, other: SuggestedActor) -> bool:
    if form.verb == "successor-of" and _is(one, "person") != _is(other, "person"):
        return False
    return _is(one, form.first) and _is(other, form.second)


def _is(actor: SuggestedActor, side: Side) -> bool:
    return side == "any" or (actor.kind == "person") == (side == "person")


def _is_doubtful(text: str, sentence: Span, first: Span, second: Span, form: Form) -> bool:
    """Tell what is denied, over, or about another: "not led by", "the former", "X, head of Y's office"."""
    if _DOUBTFUL.search(text, max(sentence.start, first.start - 40), first.start):
        return True
    return not form.backwards and not form.behind and _GOES_ON.match(text, second.end) is not None
