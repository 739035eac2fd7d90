"""Break one file of a site at random, check and sometimes build it, and see whether the laws still hold.

Each round is repeated by its number: `python -m tests.fuzz 1 4711`.
"""

# ruff: noqa: T201  this program prints what it found

import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random

from generator.model.edtf import Day
from generator.pipeline import build, check
from generator.reading.selection import Wanted
from tests.fuzz.laws import violations
from tests.fuzz.mutations import broken
from tests.fuzz.sample import SAMPLE
from tests.sites.site import Site

WANTED = Wanted(today=Day(2030, 1, 1), drafts=True, suggestions=True)
SLOW = 5.0
"""Seconds of this process's own time. A round takes about a tenth of one."""


def main(rounds: int = 1000, seed: int = 0) -> int:
    """Run the rounds `seed` to `seed + rounds`; print those that break a law, and return how many did."""
    failed = 0
    for number in range(seed, seed + rounds):
        found = _round(number)
        failed += bool(found)
        for violation in found:
            print(f"round {number}: {violation}", flush=True)
    print(f"{rounds} rounds, {failed} broke a law")
    return failed


def _round(number: int) -> list[str]:
    random = Random(number)
    site = Site(Path(tempfile.mkdtemp()))
    try:
        site.write(SAMPLE)
        files = sorted(path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*.*") if path.is_file())
        path = random.choice([*["content/briefings/crossing.md"] * 9, *files])
        site.write_bytes(path, broken(site.read_bytes(path).decode(), random))
        begun = time.process_time()
        found = list(violations(check(site.folder, WANTED)))
        if random.random() < 0.2:
            build(site.folder, WANTED)
        taken = time.process_time() - begun
        return [*found, *([f"{path} took {taken:.1f} s"] if taken > SLOW else [])]
    except Exception:  # noqa: BLE001 - a traceback is what is looked for
        return [traceback.format_exc()]
    finally:
        shutil.rmtree(site.folder)


if __name__ == "__main__":
    sys.exit(bool(main(*map(int, sys.argv[1:]))))
