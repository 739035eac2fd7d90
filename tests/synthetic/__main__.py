"""Builds the large site and tells what it weighs: `python -m tests.synthetic [BRIEFINGS] [ACTORS] [EACH]`."""

import gzip
import resource
import sys
import tempfile
import time
from pathlib import Path

from generator.cli.collecting import collect_rarely
from generator.model.edtf import Day
from generator.pipeline import build
from generator.publishing.write import publish
from generator.reading.selection import Wanted
from tests.synthetic.site import Size, write_site


def main(arguments: list[str]) -> None:
    """Write, build and publish the site in a temporary folder, and print figures."""
    collect_rarely()
    briefings, actors, each = (*map(int, arguments), *(1000, 500, 20)[len(arguments) :])
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder)
        write_site(site, Size(briefings=briefings, actors=actors, each=each))
        started, cpu = time.perf_counter(), time.process_time()
        built = build(site, Wanted(Day(2026, 1, 1)))
        errors = [problem for problem in built.problems if problem.severity.value == "error"]
        rendered = time.perf_counter()
        publish(built.outputs, site / "_site")
        done, spent = time.perf_counter(), time.process_time() - cpu
        facts = sum(len(page.facts) for page in built.checked.index.briefings)
        pages = sorted(built.outputs, key=lambda output: len(output.data), reverse=True)
        weight = sum(len(output.data) for output in pages)
        print(f"{briefings} briefings, {actors} actors, {facts} annotations with names; {len(errors)} errors")  # noqa: T201
        print(f"build {rendered - started:.1f} s, write {done - rendered:.1f} s, CPU {spent:.1f} s")  # noqa: T201
        print(f"{len(pages)} files, {weight / 1e6:.1f} MB, peak memory {_peak():.0f} MB")  # noqa: T201
        for output in pages[:5]:
            packed = len(gzip.compress(output.data)) / 1000
            print(f"  {output.url}: {len(output.data) / 1000:.0f} kB, {packed:.0f} kB gzip")  # noqa: T201


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


main(sys.argv[1:])
