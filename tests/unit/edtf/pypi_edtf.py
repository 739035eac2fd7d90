"""What PyPI's `edtf` says of an expression."""

from typing import Any

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from generator.model.edtf import Day
from tests.unit.edtf.comparisons import CRASHES, REFUSED, between


def say_pypi(text: str) -> str:
    """Its strict bounds, which like ours leave `~` and `?` out; "crashes" if it fails without saying why."""
    try:
        date = parse_edtf(text)
    except EDTFParseException:
        return REFUSED
    except Exception:  # noqa: BLE001 - whatever it raises is what is to be written down
        return CRASHES
    try:
        return between(_day(date.lower_strict()), _day(date.upper_strict()))
    except Exception:  # noqa: BLE001 - as above
        return CRASHES


def _day(bound: Any) -> Day | None:
    """Infinite bounds are floats, others start with year, month and day."""
    return None if isinstance(bound, float) else Day(*bound[:3])
