"""The catalogues in `translations/` hold exactly the messages of the code and the templates, each whole.

When one of these fails after a change of words: `make translations`, then translate what is new in each `.po`.
"""

import re

import pytest
from babel.messages.catalog import Catalog, Message

from tests.catalogues import TRANSLATIONS, extract, read

REFRESH = "run `make translations`"
SHIPPED = sorted(file.name for file in TRANSLATIONS.glob("*.po"))
PLACEHOLDER = re.compile(r"%\(\w+\)s|%%|\{\w+\}")


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return extract(tmp_path_factory.mktemp("extracted") / "messages.pot")


def keys(catalogue: Catalog) -> set[tuple[str | None, str, str]]:
    return {(message.context, *pair(message)) for message in catalogue if message.id}


def pair(message: Message) -> tuple[str, str]:
    return (message.id, "") if isinstance(message.id, str) else tuple(message.id)


def forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def test_the_template_for_translators_is_that_of_the_code(extracted: Catalog) -> None:
    assert keys(read(TRANSLATIONS / "postil.pot")) == keys(extracted), REFRESH


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_catalogue_lacks_no_message_and_has_no_stale_one(name: str, extracted: Catalog) -> None:
    catalogue = read(TRANSLATIONS / name)
    assert keys(extracted) - keys(catalogue) == set(), REFRESH
    assert keys(catalogue) - keys(extracted) == set(), REFRESH
    assert not catalogue.obsolete, REFRESH
    assert [message.id for message in catalogue if message.id and (message.fuzzy or not all(forms(message)))] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_catalogue_has_every_plural_form_and_every_placeholder(name: str) -> None:
    catalogue = read(TRANSLATIONS / name)
    for message in catalogue:
        if not message.id:
            continue
        singular, plural = pair(message)
        if plural:
            assert len(forms(message)) == catalogue.num_plurals, message.id
        for form in forms(message):
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(plural or singular)), form


def test_russian_is_among_them() -> None:
    assert "ru.po" in SHIPPED
