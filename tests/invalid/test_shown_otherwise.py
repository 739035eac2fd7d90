"""Problems that no content folder can show: a template that fails, a text without a date."""

from pathlib import Path

import pytest

from tests.sites.site import Site, run

SITE = """\
-- content/site.yaml --
title: Notes
-- content/briefings/page.md --
---
title: A crossing
author: The editors
date: 2021-09-01
---
She crossed the river.
"""
UNDATED = """\
A crossing at the dell

By Ada Brand

The rovers crossed the river at the upper dell, and the people of the valley watched them from the bridge. Nobody spoke.

The council met in the evening to hear what they wanted, and let them stay until the water fell.
"""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    made = Site(tmp_path / "site")
    made.write(SITE)
    return made


@pytest.mark.parametrize(("template", "line"), [("\n{{ view.titel }}\n", 2), ("{% if %}", 1)])
def test_a_template_that_fails_is_told_with_its_line_and_nothing_is_built(site: Site, template: str, line: int) -> None:
    site.write_bytes("templates/pages/briefing.html", template.encode())
    ran = site.build()
    assert ran.exit_code == 1
    assert f"templates/pages/briefing.html:{line}:1: P605" in ran.output
    assert not (site.folder / "_site").exists()


def test_an_imported_text_without_a_date_is_told(site: Site, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(UNDATED, encoding="utf-8")
    ran = run("import", str(tmp_path / "notes.txt"), "--site", str(site.folder))
    assert "P703 warning" in ran.output
    assert "--published" in ran.output
