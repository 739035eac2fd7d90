"""The stage for actors' pages: every profile becomes sanitised HTML under the limits that a body has."""

from collections.abc import Iterable, Mapping

from generator.markup.convert import mark_up_text
from generator.model.entities import Actor
from generator.model.problems import Problem
from generator.model.settings import Limits


def mark_up_profiles(actors: Iterable[Actor], limits: Limits) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """Return the HTML of profiles by actor's id, and the problems (P007, P008) of those that cannot be converted."""
    profiles: dict[str, str] = {}
    found: list[Problem] = []
    for actor in actors:
        if not actor.profile.strip():
            continue
        html, problems = mark_up_text(actor.profile, actor.path, actor.profile_line, limits)
        found += problems
        if html is not None:
            profiles[actor.id] = html
    return profiles, tuple(found)
