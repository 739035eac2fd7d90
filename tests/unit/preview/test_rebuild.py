"""The last save is always shown, and a broken one never takes the good pages away."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from generator.preview.rebuild import Rebuilder
from generator.preview.snapshot import Snapshot


def run(scenario: Coroutine[Any, Any, None]) -> None:
    """Run a scenario in a thread of its own: where browser tests run too, this one has a loop already."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, asyncio.wait_for(scenario, 10)).result()


HTML = b"<html><head></head><body>%s</body></html>"


def test_saves_during_a_build_lead_to_one_more_build_after_it() -> None:
    started, go_on = threading.Event(), threading.Event()
    disk = {"saved": 0}
    shown: list[bytes] = []

    def build(before: Snapshot) -> Snapshot:
        saved = disk["saved"]  # a build sees the disk as it is when the build starts
        started.set()
        assert not before.files or go_on.wait(5)
        return before.after_build({"index.html": HTML % str(saved).encode()}, "", broken=False)

    async def scenario() -> None:
        rebuilder = Rebuilder(build, lambda snapshot: shown.append(snapshot.files["index.html"]))
        running = asyncio.create_task(rebuilder.run())
        started.clear()
        for number in range(1, 21):
            disk["saved"] = number
            rebuilder.request()
            if number == 1:
                await asyncio.to_thread(started.wait, 5)
        go_on.set()
        while not shown or b"20" not in shown[-1]:
            await asyncio.sleep(0.001)
        running.cancel()

    run(scenario())
    assert len(shown) == 2


def test_a_build_that_crashes_is_shown_and_the_next_save_is_built() -> None:
    outcomes = iter([Snapshot({"index.html": b"first"}), RuntimeError("boom"), Snapshot({"index.html": b"third"})])
    shown: list[Snapshot] = []

    def build(before: Snapshot) -> Snapshot:
        outcome = next(outcomes)
        if isinstance(outcome, RuntimeError):
            raise outcome
        return outcome

    async def scenario() -> None:
        rebuilder = Rebuilder(build, shown.append)
        running = asyncio.create_task(rebuilder.run())
        for count in (1, 2):
            rebuilder.request()
            while len(shown) < count:
                await asyncio.sleep(0.001)
        running.cancel()

    run(scenario())
    assert "boom" in shown[0].problems
    assert shown[0].files["index.html"] == b"first"
    assert shown[1] == Snapshot({"index.html": b"third"})


def test_a_broken_save_keeps_the_last_good_pages_and_a_good_one_clears_the_report() -> None:
    good = Snapshot().after_build({"index.html": HTML % b"good"}, "", broken=False)
    broken = good.after_build({"index.html": HTML % b"half"}, "P401", broken=True)
    assert b"good" in broken.files["index.html"]
    assert broken.problems == "P401"
    assert broken.build == good.build
    mended = broken.after_build({"index.html": HTML % b"better"}, "a warning", broken=False)
    assert b"better" in mended.files["index.html"]
    assert mended.problems == ""
    assert mended.build != good.build


def test_a_site_that_is_broken_from_the_start_shows_what_can_be_shown() -> None:
    first = Snapshot().after_build({"index.html": HTML % b"half"}, "P401", broken=True)
    second = first.after_build({"index.html": HTML % b"more"}, "P402", broken=True)
    assert b"more" in second.files["index.html"]
    assert second.problems == "P402"


def test_every_page_carries_the_client_script_and_no_other_file_does() -> None:
    snapshot = Snapshot().after_build({"index.html": HTML % b"", "assets/postil.css": b"</head>"}, "", broken=False)
    assert snapshot.find("") == snapshot.find("index.html")
    assert snapshot.build.encode() in snapshot.find("")[1]  # type: ignore[index]
    assert b"/__postil/client.js" in snapshot.find("")[1]  # type: ignore[index]
    assert snapshot.find("assets/postil.css") == ("text/css; charset=utf-8", b"</head>")
    assert snapshot.find("nowhere.html") is None
