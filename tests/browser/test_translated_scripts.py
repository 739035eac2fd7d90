"""What scripts say on a page is in the language of the site."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.sites.site import Site
from tests.sites.test_russian import RIVER

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def river(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = Site(tmp_path_factory.mktemp("river") / "site")
    site.write(RIVER)
    assert site.build().exit_code == 0
    return site.folder / "_site"


def test_filters_count_in_russian(page: Page, river: Path) -> None:
    page.goto((river / "timeline.html").as_uri())
    page.get_by_label("Статус").select_option("claimed")
    expect(page.locator(".filter-result")).to_have_text("1 из 5 событий")


def test_the_search_counts_in_russian(page: Page, river: Path) -> None:
    page.goto((river / "search.html").as_uri())
    page.get_by_role("searchbox").fill("Бродяги")
    expect(page.locator(".search-count")).to_contain_text("Найдено:")
    expect(page.locator(".search-results")).to_contain_text("вооружённая группа")
