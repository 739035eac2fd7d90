"""What a save costs until the edited page is there, for two sizes of site."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from generator.model.edtf import Day
from generator.pipeline import plan
from generator.preview.kept import Kept
from generator.preview.live import LiveFiles, watched_environment
from generator.reading import stamps
from generator.reading.selection import Wanted
from tests.synthetic.site import Size, write_site

WANTED = Wanted(Day(2026, 1, 1), drafts=True, suggestions=True)
EDITED = "content/briefings/page-17.md"


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], bytes]]:
    """Return what makes the page again after a save, as a preview does that has been running for a while."""
    monkeypatch.setattr(stamps, "SETTLED_NS", 0)  # the files were written long ago
    keep = Kept()

    def open_page() -> bytes:
        planned = plan(tmp_path, WANTED, base_url="", show_body=True, keep=keep)
        environment = keep(watched_environment, "", planned.theme, planned.checked.words)
        return LiveFiles(planned, environment)["briefings/page-17.html"]

    yield open_page


@pytest.mark.benchmark(group="save to screen")
@pytest.mark.parametrize("briefings", [200, 1000])
def test_bench_save_to_screen(
    benchmark: BenchmarkFixture, tmp_path: Path, saved: Callable[[], bytes], briefings: int
) -> None:
    write_site(tmp_path, Size(briefings=briefings, actors=briefings // 2))
    saved()
    page = tmp_path / EDITED
    text = page.read_text()
    numbers = count()

    def save() -> None:
        page.write_text(f"{text}\nSave {next(numbers)}.\n")

    shown = benchmark.pedantic(saved, setup=save, rounds=5, iterations=1)
    assert f"Save {next(numbers) - 1}.".encode() in shown
