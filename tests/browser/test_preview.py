"""An editor saves a file and the browser shows it: through the real server, in a real browser."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.sites.border import BORDER
from tests.sites.site import Site

pytestmark = pytest.mark.browser

CROSSING = "content/briefings/crossing.md"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Preview:
    """A running `postil serve`."""

    def __init__(self, site: Site, port: int) -> None:
        self.site = site
        self.port = port

    def url(self, path: str = "") -> str:
        return f"http://127.0.0.1:{self.port}/{path}"


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    site = Site(tmp_path / "site")
    site.write(BORDER)
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "serve", "--site", str(site.folder), "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    running = Preview(site, port)
    try:
        wait_until_it_answers(running.url(), process)
        yield running
    finally:
        process.send_signal(signal.SIGINT)
        try:
            exit_code = process.wait(timeout=10)
        finally:
            process.kill()
            process.communicate()
    assert exit_code == 130


def wait_until_it_answers(url: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(200):
        assert process.poll() is None, process.stdout and process.stdout.read()
        with contextlib.suppress(urllib.error.URLError), urllib.request.urlopen(url):
            return
        time.sleep(0.05)
    raise AssertionError("the preview did not start")


def wait_until_it_shows(url: str, words: str) -> None:
    for _ in range(200):
        with urllib.request.urlopen(url) as answer:
            if words in answer.read().decode():
                return
        time.sleep(0.05)
    raise AssertionError(f"the preview never showed {words!r}")


def test_a_save_shows_in_the_open_page(preview: Preview, page: Page) -> None:
    page.goto(preview.url("briefings/crossing.html"))
    expect(page.locator("main")).to_contain_text("crossed the river")
    preview.site.edit(CROSSING, "In July 2021 the", "Early in July 2021 the")
    expect(page.locator("main")).to_contain_text("Early in July 2021 the")


def test_a_broken_save_is_reported_over_the_last_good_page_until_it_is_mended(preview: Preview, page: Page) -> None:
    page.goto(preview.url("briefings/crossing.html"))
    preview.site.edit(CROSSING, '"crossed the river"', '"swam the river"')
    report = page.get_by_role("alert")
    expect(report).to_contain_text("P401")
    expect(report).to_contain_text(f"{CROSSING}:6:")
    ground = report.locator("pre").evaluate("e => getComputedStyle(e).backgroundColor")
    assert ground == "rgba(0, 0, 0, 0)", "the report is read on the overlay's own dark ground"
    expect(page.locator("main")).to_contain_text("crossed the river")
    page.reload()
    expect(report).to_contain_text("P401")
    preview.site.edit(CROSSING, '"swam the river"', '"the Rovers crossed"'.replace("the Rovers", "Rovers"))
    expect(report).to_be_hidden()


def test_of_twenty_quick_saves_the_last_is_shown(preview: Preview, page: Page) -> None:
    page.goto(preview.url("briefings/crossing.html"))
    before = "In July 2021 the"
    for number in range(20):
        preview.site.edit(CROSSING, before, f"Save {number}. In July 2021 the")
        before = f"Save {number}. In July 2021 the"
    expect(page.locator("main")).to_contain_text("Save 19.")


def test_a_page_that_loads_while_a_build_ends_and_misses_its_reload_learns_of_it(preview: Preview, page: Page) -> None:
    def deaf_until_saved(route: WebSocketRoute) -> None:
        if not saved:
            preview.site.edit(CROSSING, "In July 2021 the", "Late in July 2021 the")
            wait_until_it_shows(preview.url("briefings/crossing.html"), "Late in July 2021 the")
            saved.append(True)
        route.connect_to_server()

    saved: list[bool] = []
    page.route_web_socket("**/livereload", deaf_until_saved)
    page.goto(preview.url("briefings/crossing.html"))
    expect(page.locator("main")).to_contain_text("Late in July 2021 the")


def test_a_file_emptied_on_the_way_to_its_next_text_never_takes_its_page_away(preview: Preview, page: Page) -> None:
    page.goto(preview.url("briefings/crossing.html"))
    file = preview.site.folder / CROSSING
    text = file.read_text(encoding="utf-8")
    file.write_text("", encoding="utf-8")
    expect(page.get_by_role("alert")).to_contain_text("P005")
    expect(page.locator("main")).to_contain_text("crossed the river")
    file.write_text(text.replace("In July 2021", "One day in July 2021"), encoding="utf-8")
    expect(page.locator("main")).to_contain_text("One day in July 2021")


def test_an_editor_that_saves_by_rename_is_followed(preview: Preview, page: Page) -> None:
    page.goto(preview.url("briefings/crossing.html"))
    file = preview.site.folder / CROSSING
    beside = file.with_name(".crossing.md.tmp")
    beside.write_text(file.read_text(encoding="utf-8").replace("In July 2021", "Once in July 2021"), encoding="utf-8")
    beside.replace(file)
    expect(page.locator("main")).to_contain_text("Once in July 2021")


@pytest.mark.parametrize(
    ("headers", "status"),
    [({"Host": "evil.example"}, 403), ({"Origin": "http://evil.example"}, 403), ({}, 200)],
)
def test_strangers_are_refused(preview: Preview, headers: dict[str, str], status: int) -> None:
    request = urllib.request.Request(preview.url(), headers=headers)
    try:
        with urllib.request.urlopen(request) as response:
            assert response.status == status
    except urllib.error.HTTPError as error:
        assert error.code == status
        error.close()


@pytest.mark.parametrize("path", ["../content/site.yaml", "%2e%2e%2fcontent/site.yaml", "__postil/..%2fserver.py"])
def test_no_path_leads_out_of_the_site(preview: Preview, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(preview.url(path))
    assert refused.value.code in (400, 403, 404)
    refused.value.close()
