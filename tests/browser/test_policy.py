"""The content security policy in a real browser: a site served with its own headers, in a sub-path, and from a disk.

Every kind of page is opened; the browser reports what its policy refuses, what is logged, and what is asked for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.page_kinds import page_kinds
from tests.browser.serving import host_headers, served

pytestmark = pytest.mark.browser

HOSTS = ("a domain's root", "a sub-path", "a disk")

REPORT_REFUSALS = """addEventListener('securitypolicyviolation', event =>
  console.error(`refused: ${event.effectiveDirective} ${event.blockedURI} on ${event.documentURI}`));"""


@contextmanager
def hosted(folder: Path, host: str) -> Iterator[str]:
    """Publish `folder` and yield the address of its home page's folder."""
    if host == "a disk":
        yield f"{folder.as_uri()}/"
        return
    root = folder if host == "a domain's root" else folder.parent
    with served(root, host_headers(folder)) as address:
        yield address if root == folder else f"{address}{folder.name}/"


@dataclass
class Watched:
    """A page, with what its console said and every address that it asked for."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    context = browser.new_context()
    context.add_init_script(REPORT_REFUSALS)
    watched = Watched(context.new_page())
    watched.page.on("console", lambda message: watched.said.append(message.text))
    watched.page.on("pageerror", lambda error: watched.said.append(str(error)))
    watched.page.on("request", lambda request: watched.asked.append(request.url))
    yield watched
    context.close()


@pytest.mark.parametrize("host", HOSTS)
def test_no_page_breaks_its_policy_or_asks_anyone_else_for_anything(watched: Watched, example: Path, host: str) -> None:
    with hosted(example, host) as root:
        for url in page_kinds(example).values():
            watched.page.goto(root + url, wait_until="load")
        assert watched.said == []
        assert watched.asked
        assert [url for url in watched.asked if not url.startswith((root, "data:"))] == []


@pytest.mark.parametrize("host", HOSTS)
def test_search_and_filters_work_under_the_policy(watched: Watched, example: Path, host: str) -> None:
    page = watched.page
    with hosted(example, host) as root:
        page.goto(f"{root}index.html")
        page.locator(".search input").fill("masoood")
        expect(page.locator("#search-hits li").first).to_contain_text("Massoud")
        page.goto(f"{root}search.html?q=missiles")
        expect(page.locator(".search-results li").first).to_be_visible()
        page.goto(f"{root}timeline.html")
        page.get_by_label("From").fill("2022")
        expect(page.locator(".filter-result")).to_contain_text("events")
    assert watched.said == []


def test_a_refusal_is_noticed(watched: Watched, example: Path) -> None:
    with hosted(example, "a domain's root") as root:
        watched.page.goto(f"{root}index.html")
        with watched.page.expect_console_message(lambda message: message.text.startswith("refused")):
            watched.page.evaluate("document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/x.png'}))")
    assert any(line.startswith("refused: img-src") for line in watched.said)


def test_no_other_page_may_frame_one(watched: Watched, example: Path, tmp_path: Path) -> None:
    with served(example, host_headers(example)) as root:
        (tmp_path / "frame.html").write_text(f'<!doctype html><title>x</title><iframe src="{root}index.html"></iframe>')
        with served(tmp_path) as other:
            watched.page.goto(f"{other}frame.html")
    assert any("frame-ancestors" in line for line in watched.said)
