"""What is installed is the whole program: the theme and the starter site travel in the wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_wheel_carries_the_theme_and_the_starter_site(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("postil-*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("templates", "static", "translations"):
        files = {file.relative_to(ROOT / folder).as_posix() for file in (ROOT / folder).rglob("*") if file.is_file()}
        assert files
        assert {f"generator/theme/{folder}/{file}" for file in files} <= inside
    assert "generator/starter/content/site.yaml" in inside
    assert "generator/preview/client/client.js" in inside
    assert not any(name.startswith(("tests/", "content/")) for name in inside)
