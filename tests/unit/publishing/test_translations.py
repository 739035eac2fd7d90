"""Catalogues as sites bring them: found by language, merged entry by entry, and never a crash."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.codes import Code
from generator.model.problems import KeyPath, Problem
from generator.model.translation import Translation
from generator.publishing.theme import Theme
from generator.publishing.translations import read_translation

WHERE = KeyPath("content/site.yaml", ("language",))
HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def read(language: str, *folders: Path) -> tuple[Translation, tuple[Problem, ...]]:
    return read_translation(Theme((), (), folders), language, WHERE)


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(HEAD + text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("language", ["pt-BR", "pt-br", "pt-BR-abl1943"])
def test_a_tag_finds_its_file_or_that_of_a_shorter_tag(tmp_path: Path, language: str) -> None:
    folder = write(tmp_path, "pt_BR.po", 'msgid "Places"\nmsgstr "Lugares"\n')
    write(tmp_path, "pt.po", 'msgid "Places"\nmsgstr "Sítios"\n')
    words, problems = read(language, folder)
    assert (words.language, words.gettext("Places"), problems) == (language, "Lugares", ())
    assert read("pt-PT", folder)[0].gettext("Places") == "Sítios"


def test_english_needs_no_file(tmp_path: Path) -> None:
    assert read("en-GB", tmp_path) == (Translation("en-GB"), ())


def test_a_language_without_words_is_told_and_speaks_english(tmp_path: Path) -> None:
    words, problems = read("eo", tmp_path)
    assert words == Translation("en")
    assert [problem.code for problem in problems] == [Code.LANGUAGE_UNTRANSLATED]


def test_the_sites_entry_goes_before_the_themes(tmp_path: Path) -> None:
    site = write(tmp_path / "site", "ru.po", 'msgid "Places"\nmsgstr "Где"\n')
    theme = write(tmp_path / "theme", "ru.po", 'msgid "Places"\nmsgstr "Места"\n\nmsgid "Terms"\nmsgstr "Термины"\n')
    words, _ = read("ru", site, theme)
    assert (words.gettext("Places"), words.gettext("Terms"), words.gettext("Map")) == ("Где", "Термины", "Map")


def test_what_is_fuzzy_or_empty_stays_english(tmp_path: Path) -> None:
    folder = write(tmp_path, "ru.po", '#, fuzzy\nmsgid "Places"\nmsgstr "Места"\n\nmsgid "Terms"\nmsgstr ""\n')
    words, problems = read("ru", folder)
    assert (words.gettext("Places"), words.gettext("Terms"), problems) == ("Places", "Terms", ())


def test_a_context_tells_two_messages_apart(tmp_path: Path) -> None:
    folder = write(tmp_path, "ru.po", 'msgctxt "no filter"\nmsgid "all"\nmsgstr "все"\n')
    words, _ = read("ru", folder)
    assert (words.pgettext("no filter", "all"), words.gettext("all")) == ("все", "all")


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ('msgid "Map: %(names)s"\nmsgstr "%(name)s"\n', 4),
        ('msgid "Places"\nmsgstr "100 % places"\n', 4),
        ('msgid "Places"\nmsgstr "%d"\n', 4),
        ('msgid "%(num)s day"\nmsgid_plural "%(num)s days"\nmsgstr[0] "%(num)s"\nmsgstr[1] "%(n)s"\n', 4),
        ("what is this\n", 4),
    ],
)
def test_an_entry_that_cannot_work_is_told_with_its_line(tmp_path: Path, entry: str, line: int) -> None:
    words, problems = read("ru", write(tmp_path, "ru.po", entry))
    assert [(problem.code, str(problem.where)) for problem in problems] == [
        (Code.TRANSLATION_UNUSABLE, f"translations/ru.po:{line}:1")
    ]
    assert words.gettext("Places") == "Places"


def test_a_rule_of_plurals_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "ru.po").write_text('msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=import os;\\n"\n')
    _, problems = read("ru", tmp_path)
    assert [problem.code for problem in problems] == [Code.TRANSLATION_UNUSABLE]


HEADS = st.sampled_from(["", "nplurals=2; plural=n/0;", "nplurals=1; plural=-n;", "nplurals=0; plural=n;", "plural"])
LINES = st.sampled_from(
    """\
msgid "a"
msgstr "b"
msgstr ""
msgid_plural "c"
msgstr[0] "d"
msgstr[9] "%(x)s"
msgctxt "e"
#, fuzzy
#~ msgid "x"
"
loose""".splitlines()
)


def po(head: str, lines: list[str]) -> bytes:
    return "\n".join(('msgid ""', f'msgstr "Plural-Forms: {head}\\n"', "", *lines)).encode()


FILES = st.builds(po, HEADS, st.lists(LINES, max_size=12)) | st.binary(max_size=60)


@settings(deadline=None)
@given(data=FILES, number=st.integers(0, 300))
def test_no_file_is_a_crash(tmp_path_factory: pytest.TempPathFactory, data: bytes, number: int) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "ru.po").write_bytes(data)
    words, _ = read("ru", folder)
    assert words.gettext("a") in {"a", "b", "d"}
    assert isinstance(words.ngettext("a", "c", number), str)
