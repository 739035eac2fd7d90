"""What a briefing page makes a reader download, compressed as servers compress it."""

import gzip
from pathlib import Path

import pytest

from generator.publishing.assets import gather_assets
from generator.publishing.theme import find_theme

ROOT = Path(__file__).resolve().parents[2]
BUDGET = 15_000
"""Bytes, for all styles and for all scripts of a page."""


@pytest.mark.parametrize("asset", ["assets/postil.css", "assets/postil.js"])
def test_styles_and_scripts_stay_light(asset: str) -> None:
    data = {output.url: output.data for output in gather_assets(find_theme(ROOT))}[asset]
    assert len(gzip.compress(data, 6)) <= BUDGET
