"""Who speaks: the actor whose name stands right beside a verb of speech, past an office or an apposition."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.names.finding.surroundings import is_located
from generator.importing.names.known.countries import BY_NAME
from generator.importing.suggesting.mentions import Mentions, mentions_of
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedPlace
from generator.model.spans import Span

_MOST_BETWEEN = 150  # characters between a speaker's name and the verb
_ADVERBS = (
    r"(?:(?:also|later|once again|again|immediately|then|earlier|today|yesterday|meanwhile|himself|herself|itself)"
    r"[ \u00a0])*"
)
_BODY = (
    r"(?:regime|government|administration|group|army|military|forces|troops|police|ministry|minister|authorities"
    r"|officials?"
    r"|leaders?|spokesman|spokeswoman|spokesperson|commanders?|president|executives?|management|rebels|militia"
    r"|movement|party"
    r"|company|firm|bank|agency|envoy|ambassador|embassy|negotiators?|diplomats?|regulators?|prosecutors?)"
)
_APPOSITION = (
    r"(?:the|a|an|its|their|his|her|who|which|head|leader|chief|chairman|chairwoman|director|deputy|president|professor"
    r"|former|then|now|founder|co-founder|spokes\w+|minister|ambassador|editor|lawyer|one of|of|\d\d|[A-Z]\w+[’']s)"
)
_GAP = re.compile(
    rf"\)?(?:[’']s?)?(?:[ ](?:[a-z]+[ ]){{0,2}}?{_BODY})?"
    rf"(?:,[ ]{_APPOSITION}\b[^.;:?!“”\"]{{2,110}},|[ ](?:of|from|at)[ ](?:the[ ])?[A-Z][^.;:,?!“”\"]{{1,60}},?)?"
    rf"(?:,?[ ](?:late[ ]|early[ ])?on[ ][A-Z]\w+day)?(?:,?[ ](?:who|which|that))?[ ]+{_ADVERBS}".replace(
        "[ ]", "[ \u00a0]"
    )
)
_NAMED_LAST = re.compile(r",[ \u00a0]+(?:also |later |then )?")
_OFFICE_FIRST = re.compile(
    r"\b(?:spokes\w+|minister|president|lawyer|commander|leader|head|director|author|chief|chairman|chairwoman"
    r"|ambassador"
    r"|governor|official|analyst|researcher|secretary|negotiator|mayor|judge|witness|envoy|officer|founder|editor"
    r"|professor"
    r"|rival|brother|sister|wife|husband|deputy|adviser|historian|economist)\b[^,.;:“”\"]{0,60},[ \u00a0]$"
)
_OF_ANOTHER = re.compile(
    r"\b(?:of|to|with|for|from|by|about|against|whether|if|in|at|near|on|like)[ \u00a0]"
    r"(?:(?:the|President|Prime|Minister|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Gen\.?)[ \u00a0])*$"
)  # "friends of Hale said"
_RELATIVE = re.compile(r",?[ \u00a0](?:which|who)[ \u00a0]")
_OFFICES = re.compile(
    r"(?:(?:the|its|a|an|former|senior|company|police|army|military|foreign|prime|deputy|interior|defen[cs]e|state"
    r"|spokesman|spokeswoman|spokesperson|president|minister|chief|executive|analyst|economist|researcher|official"
    r"|leader|commander|general|gen\.|mr\.?|ms\.?|mrs\.?|dr\.?|ceo|group|newspaper|agency|officer|governor|senator"
    r"|secretary|director|chairman)[ \u00a0]){0,5}",
    re.IGNORECASE,
)
_OWNS = re.compile(r"[’']s?[ \u00a0](?!own\b)")


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker: the actor's id, and where its name stands."""

    actor: str
    span: Span


@dataclass(frozen=True, slots=True)
class Speakers:
    """A text and everyone in it who may speak: its actors, and its countries for the governments among these."""

    text: str
    named: Mentions
    persons: frozenset[str]

    def before(self, start: int) -> Named | None:
        """Return the actor whose name stands right before `start`."""
        for span, actor in reversed(self.named.ending(start - _MOST_BETWEEN, start)):
            if not self._reaches(span, start):
                continue
            relative = _RELATIVE.match(self.text, span.end)
            if relative and relative.end() >= start - 12 and actor not in self.persons:
                return Named(actor, span)  # "a report by the Council, which said"
            whole = self._spelt_out(span, actor)
            if not _OF_ANOTHER.search(self.text, max(0, whole.start - 30), whole.start):
                return Named(actor, whole)
            if actor in self.persons:
                return None
        return None

    def _spelt_out(self, span: Span, actor: str) -> Span:
        """Return the name that an abbreviation in brackets stands behind."""
        if self.text[span.start - 1 : span.start] != "(":
            return span
        before = self.named.ending(span.start - 2, span.start - 1)
        return next((Span(one.start, span.end + 1) for one, id_ in before if id_ == actor), span)

    def _reaches(self, span: Span, start: int) -> bool:
        """Tell a name that stands right before `start`: "X, head of Y," or "the head of Y, X,"."""
        if _GAP.fullmatch(self.text, span.end, start):
            return True
        named_last = _NAMED_LAST.fullmatch(self.text, span.end, start)
        return (
            named_last is not None and _OFFICE_FIRST.search(self.text, max(0, span.start - 90), span.start) is not None
        )

    def after(self, end: int) -> Named | None:
        """Return the actor whose name stands right behind `end`."""
        found = None
        for span, actor in self.named.spans_in(Span(end, min(len(self.text), end + _MOST_BETWEEN))):
            if not _OFFICES.fullmatch(self.text, end, span.start):
                break
            found = None if _OWNS.match(self.text, span.end) else Named(actor, span)
            if self.text[span.end : span.end + 1] != " ":
                break
            end = span.end + 1  # "Orrin Bank analyst Edda Lorne": it is she who speaks
        return found


def speakers_of(text: str, actors: Sequence[SuggestedActor], places: Sequence[SuggestedPlace]) -> Speakers:
    """Return who may speak. A country that denies or announces is its government, if that is one of the actors."""
    countries = {BY_NAME[place.name].name: place for place in places if place.name in BY_NAME}
    governments = [
        replace(actor, mentions=_unlocated(text, countries[actor.state]))
        for actor in actors
        if actor.state in countries
    ]
    persons = frozenset(actor.id for actor in actors if actor.kind == "person")
    return Speakers(text, mentions_of([*actors, *governments]), persons)


def _unlocated(text: str, place: SuggestedPlace) -> tuple[Span, ...]:
    """Leave out "officials in Kenya denied": it is not Kenya that speaks."""
    return tuple(span for span in place.mentions if not is_located(text, span.start, span.end))
