"""The theme's reference page says what the templates really see."""

import re
from dataclasses import fields

import pytest

from generator.model.outputs import Planned
from generator.pages import catalogue_of, plan_pages
from tests.unit.pages.sample import ROOT, harbour

PLANNED = {page.template: page for page in plan_pages(catalogue_of(harbour()))}


@pytest.mark.parametrize("page", PLANNED.values(), ids=PLANNED.keys())
def test_every_view_is_listed_with_its_fields(page: Planned) -> None:
    reference = (ROOT / "docs" / "reference" / "theme.md").read_text()
    (row,) = re.findall(rf"^\| `{re.escape(page.template)}` \| [^|]* \| ([^|]*) \|$", reference, re.MULTILINE)
    assert re.findall(r"`(\w+)`", row) == [field.name for field in fields(page.make())]
