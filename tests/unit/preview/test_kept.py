"""Compiled templates are kept while nothing that they are made from changes."""

from generator.model.translation import Translation
from generator.preview.kept import KeptEnvironment
from generator.publishing.theme import find_theme
from tests.unit.pages.sample import ROOT


def test_an_environment_is_kept_until_the_theme_or_the_words_change() -> None:
    kept, theme = KeptEnvironment(), find_theme(ROOT)
    russian = Translation("ru", {("", "Places"): ("Места",)})
    first = kept(theme, Translation())
    assert kept(find_theme(ROOT), Translation()) is first
    other = kept(theme, russian)
    assert other is not first
    assert other.from_string('{{ _("Places") }}').render() == "Места"
    assert kept(theme, Translation("ru", {("", "Places"): ("Где",)})) is not other
