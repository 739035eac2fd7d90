"""English verbs of what states do and say, in the forms in which they follow a subject."""

from collections.abc import Iterator

from generator.importing.text.words import word_set

_REGULAR = word_set(
    """abandon abolish abstain accept accuse acknowledge acquire adopt advise agree allege allow announce annex
    apologise apologize appeal approve arrest ask assert attack authorise authorize back blame block bomb boycott
    claim close complain condemn confirm consider contend criticise criticize decide declare decline decry defend
    defy demand denounce deploy detain disagree dismiss dispatch dispute donate embrace endorse execute expect
    express finance fire fund grant halt impose insist intend intervene invade jail join launch lift maintain
    mediate mobilise mobilize negotiate normalise normalize object offer open oppose outlaw pledge postpone praise
    press promise propose protest provide push ratify reaffirm react recall recognise recognize refuse regard
    reiterate reject release renew reopen repeat request resist respond restore resume retaliate sanction scrap
    seize shell sign sponsor stress suggest summon supply support suspend suspect threaten tighten transfer
    underline underscore unveil urge veto view vote vow want warn welcome worry"""
)
_IRREGULAR = """
admit admits admitted admitted admitting
arm arms armed armed arming
ban bans banned banned banning
break breaks broke broken breaking
deny denies denied denied denying
expel expels expelled expelled expelling
forbid forbids forbade forbidden forbidding
hope hopes hoped hoped hoping
plan plans planned planned planning
say says said said saying
seek seeks sought sought seeking
send sends sent sent sending
sever severs severed severed severing
stop stops stopped stopped stopping
tell tells told told telling
think thinks thought thought thinking
want wants wanted wanted wanting
withdraw withdraws withdrew withdrawn withdrawing
withhold withholds withheld withheld withholding
"""


def _forms(base: str) -> tuple[str, str, str, str, str]:
    """Return base, third person, past, participle and -ing form of a regular verb."""
    if base.endswith("e"):
        return base, base + "s", base + "d", base + "d", (base if base.endswith("ee") else base[:-1]) + "ing"
    if base.endswith("y") and base[-2] not in "aeou":
        return base, base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return base, third, base + "ed", base + "ed", base + "ing"


def _all() -> Iterator[tuple[str, ...]]:
    yield from map(_forms, sorted(_REGULAR))
    yield from (tuple(line.split()) for line in _IRREGULAR.strip().splitlines())


_BASE, _THIRD, _PAST, _PARTICIPLE, _ING = (frozenset(forms) for forms in zip(*_all(), strict=True))
AFTER_SUBJECT = _THIRD | _PAST
"""What stands right behind the subject: denies, denied."""

AFTER_WILL = _BASE
AFTER_HAS = _PARTICIPLE
AFTER_IS = _ING | word_set(
    "vocal silent critical wary willing reluctant ready keen opposed determined unwilling prepared"
)
"""What a state is doing, or how it stands to something: "has been vocal", "is considering"."""
