"""A language model, where one is installed: found by its name, merged by a stated rule, and never needed."""

import sys
from pathlib import Path

import pytest

from generator.importing.known import Known
from generator.importing.metadata.record import Metadata
from generator.importing.names.merging import Tagged, merged
from generator.importing.names.model import Tagging, installed, tag
from generator.importing.names.naming import name_kinds
from generator.importing.suggesting.suggest import suggest
from generator.model.spans import Span

MODEL = """
from types import SimpleNamespace
def load(exclude):
    def pipe(lines):
        for line in lines:
            at = line.find("Lumora")
            ents = [SimpleNamespace(start_char=at, end_char=at + 6, label_="ORG")] if at >= 0 else []
            yield SimpleNamespace(ents=ents)
    return SimpleNamespace(pipe=pipe)
"""


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("spacy", "zz_core_web_sm", "zz_core_web_lg", "zy_core_web_sm"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return tmp_path


def test_the_largest_model_of_the_language_is_used(packages: Path) -> None:
    (packages / "spacy.py").write_text("")
    for name in ("zz_core_web_sm", "zz_core_web_lg"):
        (packages / f"{name}.py").write_text(MODEL)
    assert installed("zz") == "zz_core_web_lg"
    assert installed("zx") == ""
    text = "Nothing here.\nThe mill of Lumora burnt."
    tagging = tag(text, "zz")
    assert tagging is not None
    assert [one.span.of(text) for one in tagging.tagged] == ["Lumora"]


def test_a_model_that_does_not_load_counts_as_none(packages: Path) -> None:
    (packages / "spacy.py").write_text("")
    (packages / "zy_core_web_sm.py").write_text("def load(exclude): raise ValueError('made for another version')")
    assert tag("Anything.", "zy") is None


def tagged(text: str, words: str, label: str) -> Tagged:
    start = text.index(words)
    return Tagged(Span(start, start + len(words)), label)


def kinds(text: str, *tags: Tagged) -> dict[str, str]:
    return {one.cluster.name: one.kind for one in merged(text, name_kinds(text), tags, "zz_core")}


def test_what_only_the_model_found_is_added_without_article_and_possessive() -> None:
    text = "Lumora slept. All praised the Ostrel Mill's cat."
    assert kinds(text).get("Lumora", "") == ""
    found = kinds(text, tagged(text, "Lumora", "ORG"), tagged(text, "the Ostrel Mill's", "FAC"))
    assert found["Lumora"] == "organisation"
    assert found["Ostrel Mill"] == "place"


def test_our_sure_kinds_stand_and_our_guesses_give_way() -> None:
    text = "They met President Hale. The boats were given to Lumora and to Kabul."
    tags = (tagged(text, "Hale", "ORG"), tagged(text, "Lumora", "PERSON"), tagged(text, "Kabul", "PERSON"))
    found = kinds(text, *tags)
    assert (found["Hale"], found["Kabul"]) == ("person", "city")


def test_documents_numbers_and_adjectives_are_not_added() -> None:
    text = "They signed the Marlow Treaty with Afghan rowers on the B52."
    assert not set(kinds(text, *(tagged(text, w, "ORG") for w in ("Marlow Treaty", "Afghan", "B52"))).values()) - {""}


def test_things_after_an_article_or_a_number_are_not_added() -> None:
    text = "She bought the Lumora and 60 Ostrels from a friend of the Tide League."
    found = kinds(text, *(tagged(text, word, "ORG") for word in ("Lumora", "Ostrels", "Tide League")))
    assert {name for name, kind in found.items() if kind} == {"Tide League"}


def test_a_suggestion_says_that_the_model_made_it() -> None:
    text = "Lumora slept on and on, and nobody woke."
    tagging = Tagging("zz_core", (tagged(text, "Lumora", "ORG"),))
    (actor,) = suggest(text, Metadata(), Known(), tagging=tagging).actors
    assert actor.reason == "organisation: tagged so by zz_core"
    assert suggest(text, Metadata(), Known()).actors == ()
