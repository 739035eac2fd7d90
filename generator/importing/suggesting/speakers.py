"""Who speaks: the actor whose name stands right beside a verb of speech, past an office or an apposition."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.names.gazetteer import BY_NAME
from generator.importing.names.surroundings import is_located
from generator.importing.suggesting.mentions import Mentions, mentions_of
from generator.importing.suggesting.suggestions import SuggestedActor, SuggestedPlace
from generator.model.spans import Span

_MOST_BETWEEN = 110  # characters between a speaker's name and the verb
_GAP = re.compile(
    r"\)?(?:[’']s?)?(?:[ \u00a0](?:senior |top |military )?(?:regime|government|group|authorities|officials?|leaders?"
    r"|spokesman|spokeswoman|spokesperson|commanders?|ministry|minister|president|executives?|management))?"
    r"(?:,[ \u00a0](?:the|a|an|its|their|who|which|head|leader|chief|chairman|director|deputy|president|professor"
    r"|[A-Z]\w+[’']s)\b[^.;:?!“”\"]{2,90},)?[ \u00a0]+(?:also |later |once again |immediately |then |earlier )?"
)
_OF_ANOTHER = re.compile(
    r"\b(?:of|to|with|for|from|by|about|against|whether|if|in|at|near|on)[ \u00a0]"
    r"(?:(?:the|President|Prime|Minister|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Gen\.?)[ \u00a0])*$"
)  # "friends of Hale said"
_OFFICES = re.compile(
    r"(?:(?:the|its|a|an|former|senior|company|police|army|military|foreign|prime|deputy|interior|defen[cs]e|state"
    r"|spokesman|spokeswoman|spokesperson|president|minister|chief|executive|analyst|economist|researcher|official"
    r"|leader|commander|general|gen\.|mr\.?|ms\.?|mrs\.?|dr\.?|ceo|group|newspaper|agency|officer|governor|senator"
    r"|secretary|director|chairman)[ \u00a0]){0,5}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Speakers:
    """A text and everyone in it who may speak: its actors, and its countries for the governments among these."""

    text: str
    named: Mentions

    def before(self, start: int) -> str:
        """Return the actor whose name stands right before `start`; "" if none does."""
        for span, actor in reversed(self.named.ending(start - _MOST_BETWEEN, start)):
            if _GAP.fullmatch(self.text, span.end, start):
                object_ = _OF_ANOTHER.search(self.text, max(0, span.start - 30), span.start)
                return "" if object_ else actor
        return ""

    def after(self, end: int) -> tuple[str, int]:
        """Return the actor whose name stands right behind `end`, and where the name ends; "" and 0 if none does."""
        found = ("", 0)
        for span, actor in self.named.spans_in(Span(end, min(len(self.text), end + _MOST_BETWEEN))):
            if not _OFFICES.fullmatch(self.text, end, span.start):
                break
            found = (actor, span.end)
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
    return Speakers(text, mentions_of([*actors, *governments]))


def _unlocated(text: str, place: SuggestedPlace) -> tuple[Span, ...]:
    """Leave out "officials in Kenya denied": it is not Kenya that speaks."""
    return tuple(span for span in place.mentions if not is_located(text, span.start, span.end))
