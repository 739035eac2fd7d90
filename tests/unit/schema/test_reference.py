"""The reference for editors: it names every key, and its examples are valid."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from generator.annotations import TYPES
from generator.annotations.relative import RelativeEntry
from generator.model.settings import DEFAULT_VERBS
from generator.reading.schema.actor import ActorForm, NameForm
from generator.reading.schema.briefing import BriefingHead
from generator.reading.schema.keys import keys_of
from generator.reading.schema.site import LimitsForm, SearchForm, SiteForm
from generator.reading.schema.tables import PlaceForm, SourceForm, TermForm
from generator.reading.schema.theme import ColourForm, ColoursForm, FontsForm, ThemeForm
from tests.unit.schema.pages import briefing, page, read

REFERENCE = Path(__file__).parents[3] / "docs" / "reference"
FRONT_MATTER, ENTITIES, SITE = (
    (REFERENCE / f"{name}.md").read_text(encoding="utf-8") for name in ("front-matter", "entities", "site-yaml")
)
ABOUT_OTHERS = {"P202", "P501", "P502", "P503", "P504", "P505", "P506", "P511"}


def examples(text: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (FRONT_MATTER, BriefingHead),
        *((FRONT_MATTER, kind.entry) for kind in TYPES),
        (FRONT_MATTER, RelativeEntry),
        *((ENTITIES, form) for form in (ActorForm, NameForm, PlaceForm, SourceForm, TermForm)),
        (SITE, SiteForm),
        *((SITE, form) for form in (LimitsForm, SearchForm, ThemeForm, ColoursForm, ColourForm, FontsForm)),
    ],
)
def test_every_key_is_named(text: str, form: type[BaseModel]) -> None:
    assert not [key for key in keys_of(form) if not re.search(rf"`{key}`|\b{key}:", text)]


def test_every_list_has_a_chapter() -> None:
    assert not [kind.key for kind in TYPES if f"`{kind.key}`" not in FRONT_MATTER]


@pytest.mark.parametrize("example", [one for one in examples(FRONT_MATTER) if not one.startswith("#")])
def test_the_examples_of_annotations_are_valid(example: str) -> None:
    made, problems = briefing(example)
    assert not problems, [problem.message for problem in problems]
    assert made.annotations


def test_the_examples_of_entity_files_are_valid() -> None:
    actor, places, sources, terms = examples(ENTITIES)
    files = {"places.yaml": places, "sources.yaml": sources, "terms.yaml": terms}
    content, problems = read({"actors/ttt.md": page(actor), **files})
    assert {problem.split()[1] for problem in problems} <= ABOUT_OTHERS - {"P202"}
    assert content.actors and content.places and content.sources and content.terms


def test_the_example_of_the_settings_is_valid() -> None:
    (example,) = examples(SITE)
    content, problems = read({"site.yaml": example})
    assert problems == []
    assert content.settings.title == "Border notes"


def test_every_built_in_verb_is_listed() -> None:
    assert not [verb for verb in DEFAULT_VERBS if f"| `{verb.id}` | {verb.label} | {verb.inverse} |" not in SITE]
