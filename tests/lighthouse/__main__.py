"""Scores four pages of the example site with Lighthouse: `python -m tests.lighthouse [--runs N] [--desktop]`.

The site is served on loopback with the headers of its `_headers` file. Lighthouse comes through `npx`, as a phone on a
slow network unless told otherwise. Of several runs the median of each score counts: performance is a measurement, and
means little where the load (printed with it) is above the number of processors.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median_low
from typing import Any

from tests.browser.page_kinds import page_kinds
from tests.browser.serving import host_headers, served
from tests.conftest import find_chromium
from tests.sites.site import run

LIGHTHOUSE = "lighthouse@12"  # the last that runs on the Node.js that Debian has
SITE = Path(__file__).resolve().parents[2]
KINDS = ("page-home", "page-briefing", "page-actor", "page-timeline")
WANTED = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}


def main(arguments: Sequence[str]) -> int:
    """Print the scores; the result is 1 if one is too low, 3 if there is no Lighthouse or no browser."""
    asked = _asked(arguments)
    chromium = find_chromium()
    if not shutil.which("npx") or not chromium:
        print("Lighthouse needs npx and Chromium (Debian: apt-get install npm chromium)", file=sys.stderr)  # noqa: T201
        return 3
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "_site"
        folder.mkdir()
        _build(folder, "https://example.org/")
        with served(folder, host_headers(folder)) as address:
            _build(folder, address)  # now that the address is known: full addresses must be those of the host
            kinds = page_kinds(folder)
            low = [_score(address + kinds[kind], chromium, asked.runs, desktop=asked.desktop) for kind in KINDS]
    return int(any(low))


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.lighthouse", description="Score the example site.")
    parser.add_argument("--runs", type=int, default=3, help="how often each page is measured (3)")
    parser.add_argument(
        "--desktop", action="store_true", help="a desk with a fast network, not a phone with a slow one"
    )
    return parser.parse_args(arguments)


def _build(folder: Path, address: str) -> None:
    built = run("build", "--site", str(SITE), "--output", str(folder), "--base-url", address)
    if built.exit_code:
        raise SystemExit(built.output)


def _score(url: str, chromium: str, runs: int, *, desktop: bool) -> bool:
    """Print the scores of one page and what stands against it; tell whether one is too low."""
    reports = [_measure(url, chromium, desktop=desktop) for _ in range(runs)]
    scores = {
        name: median_low(round(100 * report["categories"][name]["score"]) for report in reports) for name in WANTED
    }
    seen = {name: median_low(report["audits"][name]["numericValue"] for report in reports) for name in _TIMES}
    figures = ", ".join(f"{name} {score}" for name, score in scores.items())
    times = ", ".join(f"{label} {seen[name]:.{digits}f}{unit}" for name, (label, digits, unit) in _TIMES.items())
    speed = median_low(report["environment"]["benchmarkIndex"] for report in reports)
    print(f"{url.split('/', 3)[3]}: {figures} ({times}; machine {speed:.0f}, load {os.getloadavg()[0]:.1f})")  # noqa: T201
    for line in sorted({line for report in reports for line in _against(report)}):
        print(f"  {line}")  # noqa: T201
    return any(scores[name] < least for name, least in WANTED.items())


_TIMES = {
    "first-contentful-paint": ("FCP", 0, " ms"),
    "largest-contentful-paint": ("LCP", 0, " ms"),
    "total-blocking-time": ("TBT", 0, " ms"),
    "cumulative-layout-shift": ("CLS", 3, ""),
}


def _measure(url: str, chromium: str, *, desktop: bool) -> dict[str, Any]:
    command = [
        *("npx", "--yes", LIGHTHOUSE, url, "--quiet", "--output=json"),
        f"--only-categories={','.join(WANTED)}",
        "--chrome-flags=--headless=new --no-sandbox",
        *(("--preset=desktop",) if desktop else ()),
    ]
    ran = subprocess.run(
        command, env={**os.environ, "CHROME_PATH": chromium}, stdout=subprocess.PIPE, check=True, text=True
    )
    report: dict[str, Any] = json.loads(ran.stdout)
    return report


def _against(report: dict[str, Any]) -> list[str]:
    """Return the audits that a page does not pass, of those that count in a score."""
    counted = {
        audit["id"] for category in report["categories"].values() for audit in category["auditRefs"] if audit["weight"]
    }
    return [
        f"{name} {audit['score']:.2f}: {audit['title']} {audit.get('displayValue', '')}".rstrip()
        for name, audit in report["audits"].items()
        if name in counted and audit["score"] is not None and audit["score"] < 0.9
    ]


sys.exit(main(sys.argv[1:]))
