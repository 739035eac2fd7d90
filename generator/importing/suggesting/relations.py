"""Suggests relations where the words between two actors' names say how they stand to each other, and nothing else."""

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
_ASIDE = re.compile(
    r",[ \u00a0](?:the|an?|its|their|which|who|formerly|also|then|once)\b[^.;:,]{2,90},"
    r"(?=[ \u00a0](?:is|was|were|has)\b)"
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
        for (first, one), (second, other), start in _pairs(text, named, sentence):
            for form in FORMS:
                if not form.between.fullmatch(text, start, second.start) or one == other:
                    continue
                if form.behind and not form.behind.match(text, second.end):
                    continue
                if _fits(form, by_id[one], by_id[other]) and not _is_doubtful(text, sentence, first, second, form):
                    subject, object_ = (other, one) if form.backwards else (one, other)
                    words = " ".join(text[start : second.start].strip(" ,\u00a0").split())
                    tail = form.behind.match(text, second.end) if form.behind else None
                    words = words or (tail.group().strip() if tail else ",")
                    relation = SuggestedRelation(
                        subject, form.verb, object_, Span(first.start, second.end), f"“{words}” between the two names"
                    )
                    found.setdefault((subject, form.verb, object_), relation)
                    break
    return tuple(sorted(found.values(), key=lambda relation: relation.at))


_Mention = tuple[Span, str]


def _pairs(text: str, named: Mentions, sentence: Span) -> Iterator[tuple[_Mention, _Mention, int]]:
    """Yield pairs of mentions, and where the words between them begin: no other actor stands in these.

    What stands between commas behind the first may name others: "the Watch, an arm of the Council, is led by Hale".
    """
    inside = [one for one in named.spans_in(sentence) if sentence.contains(one[0])]
    for index, one in enumerate(inside):
        aside = _ASIDE.match(text, one[0].end, sentence.end)
        starts = [one[0].end, aside.end()] if aside else [one[0].end]
        for start in starts:
            other = next((later for later in inside[index + 1 :] if later[0].start >= start), None)
            if other and other[0].start <= start + _MOST_BETWEEN:
                yield one, other, start


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
