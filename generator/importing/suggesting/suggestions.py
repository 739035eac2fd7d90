"""What the importer suggests to the editor; everything here is written with `suggested: true`."""

from dataclasses import dataclass

from generator.annotations.statements import Likelihood, Status
from generator.model.entities import Name
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class SuggestedActor:
    """An actor named in the text: `names` chief first, `at` where each of them stands.

    `known` is True if the site has a page for it already: then nothing is written but its id in the cast.
    `reason` says what told its kind. `state` is the country, by its English name, whose government the actor is.
    """

    id: str
    kind: str
    names: tuple[Name, ...]
    mentions: tuple[Span, ...]
    confused_with: tuple[str, ...] = ()
    known: bool = False
    reason: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class SuggestedPlace:
    """A place named in the text, and where; `reason` says what told its kind.

    `point` is latitude and longitude in degrees, None if the name may mean several places or is in no list; `exact`
    is False for a point that only stands near the place. `within` is the id of its country, "" if that is no place of
    the site. `adjectives` are where its adjective stands.
    """

    id: str
    name: str
    kind: str
    mentions: tuple[Span, ...]
    known: bool = False
    reason: str = ""
    point: tuple[float, float] | None = None
    exact: bool = True
    within: str = ""
    adjectives: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestedEvent:
    """A dated sentence: `date` in EDTF or as the pair of its ends, `basis` what the date rests on.

    `ahead` says that the date lies after the day of publication. If the words do not say all of the date themselves,
    `counted` are those words, and `against` is the date that they were read against, in EDTF.
    """

    id: str
    date: str | tuple[str, str]
    at: Span
    what: str
    who: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    basis: str = ""
    ahead: bool = False
    counted: str = ""
    against: str = ""

    @property
    def reckoning(self) -> str:
        """How the date was reckoned, for the editor to check: “last year” read against 2023-03-27 is 2022."""
        if not self.against:
            return ""
        date = self.date if isinstance(self.date, str) else " to ".join(self.date)
        return f"“{self.counted}” read against {self.against} is {date}"


@dataclass(frozen=True, slots=True)
class SuggestedClaim:
    """A statement that somebody makes: `by` an actor's id or "author"; `reason` says by which words it was known."""

    id: str
    by: str
    status: Status
    at: Span
    what: str = ""
    topic: str = ""
    likelihood: Likelihood | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SuggestedRelation:
    """How two actors stand to each other: their ids, a built-in verb, and the words that say so."""

    subject: str
    verb: str
    object: str
    at: Span
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All suggestions for one text; spans count characters of its visible text."""

    actors: tuple[SuggestedActor, ...] = ()
    places: tuple[SuggestedPlace, ...] = ()
    events: tuple[SuggestedEvent, ...] = ()
    claims: tuple[SuggestedClaim, ...] = ()
    relations: tuple[SuggestedRelation, ...] = ()
