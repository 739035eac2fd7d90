"""A whole site in a string: write it, build it, edit it, build it again, and look at what came out.

The string holds files one after another, each under a line `-- path --`.
"""

import contextlib
import io
import re
from dataclasses import dataclass
from pathlib import Path

from generator.cli import main as cli

NEWLINE = "\n"
HEADER = re.compile(r"^-- (?P<path>\S+) --\n", re.MULTILINE)


@dataclass(frozen=True)
class Site:
    """A site folder on disk. Paths are relative to it; URLs to its `_site`."""

    folder: Path

    def write(self, files: str) -> None:
        """Write (or overwrite) the files that the string holds."""
        parts = HEADER.split(files)
        assert not parts[0].strip(), f"text before the first file: {parts[0]!r}"
        for path, text in zip(parts[1::2], parts[2::2], strict=True):
            self.write_bytes(path, text.encode())

    def write_bytes(self, path: str, data: bytes) -> None:
        """Write one file exactly."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def read_bytes(self, path: str) -> bytes:
        """Return one file exactly."""
        return (self.folder / path).read_bytes()

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace `old`, which must stand there once, by `new`."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def place(self, path: str, words: str, within: str = "") -> str:
        """Return `path:line:column` of words that stand once in a file (of those inside `within`, if it is given)."""
        text = self.read_bytes(path).decode()
        whole = within or words
        assert text.count(whole) == 1, f"{whole!r} stands {text.count(whole)} times in {path}"
        before = text[: text.index(whole) + whole.index(words)]
        return f"{path}:{before.count(NEWLINE) + 1}:{len(before) - before.rfind(NEWLINE)}"

    def run(self, command: str, *arguments: str) -> "Ran":
        """Run `postil COMMAND --site FOLDER ARGUMENTS` in this process."""
        return run(command, "--site", str(self.folder), *arguments)

    def build(self, *arguments: str) -> "Ran":
        """Run `postil build`."""
        return self.run("build", *arguments)

    def check(self, *arguments: str) -> "Ran":
        """Run `postil check`."""
        return self.run("check", *arguments)

    def page(self, url: str) -> str:
        """Return a published file."""
        return (self.folder / "_site" / url).read_text(encoding="utf-8")

    def published(self) -> dict[str, bytes]:
        """Return every published file by URL."""
        return files_below(self.folder / "_site")

    def sources(self) -> dict[str, bytes]:
        """Return every file that the editor wrote, by path below `content/`."""
        return files_below(self.folder / "content")


def files_below(root: Path) -> dict[str, bytes]:
    """Return every plain file below a folder by its path in it."""
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in sorted(root.rglob("*")) if file.is_file()}


@dataclass(frozen=True)
class Ran:
    """How a command ended and all that it printed (standard output and standard error in order)."""

    exit_code: int
    output: str


def run(*arguments: str) -> Ran:
    """Run `postil ARGUMENTS` in this process through the program's own entry point."""
    buffer = io.StringIO()
    with contextlib.redirect_stdout(buffer), contextlib.redirect_stderr(buffer):
        exit_code = cli.run(list(arguments))
    return Ran(exit_code, buffer.getvalue())
