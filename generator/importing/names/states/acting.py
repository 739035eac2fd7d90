"""Puts the governments of a text beside its other names: of countries, of persons, and which of these are one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.importing.names.joining.clusters import Cluster
from generator.importing.names.states.governments import Government, find_governments
from generator.importing.names.states.persons import called_after, country_led, without


@dataclass(frozen=True, slots=True)
class Governments:
    """The governments of a text.

    `persons` are the clusters given, less where only a government is meant; None for one of which nothing is left.
    """

    found: tuple[Government, ...]
    persons: tuple[Cluster | None, ...]


def governments_of(
    text: str, clusters: Sequence[Cluster], persons: Sequence[Cluster], language: str = "en"
) -> Governments:
    """Return the governments that `text` tells of. `clusters` are all its names, `persons` those that may be people.

    A government called after a person is that of the person's country, if the text says of which and calls no other
    after a person.
    """
    states = find_governments(text, clusters, language)
    called = [(one, called_after(text, one, language)) for one in persons]
    own = [
        Government(government, country.name if (country := country_led(text, person)) else "", "called after a person")
        for person, government in called
        if government
    ]
    left = tuple(without(person, government) if government else person for person, government in called)
    return Governments(tuple(_joined(states, own)), left)


def _joined(states: Iterable[Government], own: Sequence[Government]) -> Iterable[Government]:
    countries = [one.country for one in own if one.country]
    for state in states:
        same = [one for one in own if one.country == state.country]
        yield _with(state, same[0]) if countries.count(state.country) == 1 else state
    known = {state.country for state in states}
    yield from (replace(one, country="") for one in own if one.country not in known or countries.count(one.country) > 1)


def _with(state: Government, called: Government) -> Government:
    names = (*state.cluster.names, *(replace(name, kind="alias") for name in called.cluster.names))
    mentions = tuple(sorted((*state.cluster.mentions, *called.cluster.mentions), key=lambda one: one.span))
    return replace(state, cluster=Cluster(names, mentions))
