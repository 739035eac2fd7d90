"""Laws of the preview: whatever is saved and in whatever order, its files are byte for byte those of a new build."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.model.edtf import Day
from generator.pipeline import build, plan
from generator.preview.kept import Kept
from generator.preview.live import LiveFiles, watched_environment
from generator.reading import stamps
from generator.reading.selection import Wanted
from tests.sites.border import BORDER
from tests.sites.site import Site

CROSSING = "content/briefings/crossing.md"
RETURN = """---
title: The way back
source: gazette
cast: [ada, rovers]
formerly: [way-home]
topics: [Rivers]
events:
  - {id: return, date: 2021-09, at: "came back", who: [rovers], what: They come back, rel: {after: crossing}}
claims:
  - {id: denied, by: ada, status: denied, what: She leads nobody, answers: led, at: "River Rovers"}
---
The River Rovers came back over [the river](crossing.md#ann-crossing).
"""
SAVES = (
    (CROSSING, "In July 2021 the", "Early in July 2021 the"),
    (CROSSING, "title: A crossing at Upper Dell", "title: Across"),
    (CROSSING, "source: gazette", "author: The editors\ndate: 2021-08-05"),
    (CROSSING, "date: 2021-07,", "date: 2022,"),
    (CROSSING, 'at: "led by"', 'at: "swam by"'),
    (CROSSING, "id: crossing,", "id: ford, formerly: [crossing],"),
    ("content/briefings/return.md", "", RETURN),
    ("content/briefings/return.md", "title: The way back", "title: [The way"),
    ("content/actors/rovers.md", "A band on the river.", "A band, led by [a woman](ada.md)."),
    ("content/actors/rovers.md", "name: River Rovers", "name: Rovers"),
    ("content/actors/ada.md", "kind: person", "kind: persson"),
    ("content/actors/dell.md", "", "---\nname: Dell Council\nkind: government\n---\n"),
    ("content/places.yaml", "kind: valley", "kind: valley, point: [35.5, 51.1]"),
    ("content/sources.yaml", "rights: full", "rights: excerpts"),
    ("content/sources.yaml", "published: 2021-08-03", "published: 2021-06"),
    ("content/terms.yaml", "", "ford: {name: ford, definition: Where one wades.}\n"),
    ("content/site.yaml", "title: Border notes", "title: Border notes\nlanguage: ru"),
    ("content/site.yaml", "inverse: is led by", "inverse: follows"),
    ("templates/pages/event.html", "", "<p>{{ view.what }}</p>"),
)
"""File, what stands there, and what a save puts in its place; saved again, it is put back. "" is no file at all."""


def save(site: Site, path: str, old: str, new: str) -> None:
    file = site.folder / path
    if not old and file.exists():
        file.unlink()
    elif not old:
        site.write_bytes(path, new.encode())
    elif file.exists():
        text = file.read_text()
        file.write_text(text.replace(new, old) if new in text else text.replace(old, new))


def assert_as_built(site: Site, keep: Kept) -> None:
    wanted = Wanted(Day(2026, 1, 1), drafts=True, suggestions=True)
    planned, built = plan(site.folder, wanted, keep=keep), build(site.folder, wanted)
    files = LiveFiles(planned, keep(watched_environment, "", planned.theme, planned.checked.words))
    assert dict(files) == {output.url: output.data for output in built.outputs}
    assert planned.checked.problems == built.checked.problems
    assert planned.checked.texts == built.checked.texts


@pytest.mark.parametrize("settled", [stamps.SETTLED_NS, 0], ids=["every file is read", "files are kept"])
@settings(max_examples=3)
@given(st.lists(st.sampled_from(SAVES), min_size=1, max_size=4))
@example(list(SAVES))
def test_a_preview_is_the_site_that_a_build_makes(settled: int, saves: list[tuple[str, str, str]]) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(stamps, "SETTLED_NS", settled)
        site, keep = Site(Path(folder)), Kept()
        site.write(BORDER)
        assert_as_built(site, keep)
        for path, old, new in saves:
            save(site, path, old, new)
            assert_as_built(site, keep)
