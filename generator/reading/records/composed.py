"""One spelling for accents: front matter in Unicode form NFC, so that ids and names typed on any system are equal."""

import unicodedata
from typing import Any


def composed(data: dict[str, Any], text: str) -> dict[str, Any]:
    """Return `data`, which was read from `text`, with every key and value in NFC; `data` itself if it is already."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return data
    return {_nfc(key): _composed(value) for key, value in data.items()}


def _composed(value: Any) -> Any:
    if isinstance(value, str):
        return _nfc(value)
    if isinstance(value, list):
        return [_composed(item) for item in value]
    return {_nfc(key): _composed(part) for key, part in value.items()}


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
