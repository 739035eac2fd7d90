"""A picture's size is read from its first bytes as Pillow, which wrote it, knows it."""

import io

import pytest
from PIL import Image

from generator.reading.attachments.pixels import pixels


@pytest.mark.parametrize("size", [(1, 1), (640, 480), (33, 1025)])
@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("PNG", {}),
        ("GIF", {}),
        ("JPEG", {}),
        ("JPEG", {"progressive": True, "exif": b"Exif\0\0" + b"\0" * 500, "comment": b"\xff\xc0 no frame"}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
        ("WEBP", {"exif": b"Exif\0\0MM\0*\0\0\0\x08"}),
    ],
)
def test_the_size_is_that_of_the_picture(size: tuple[int, int], form: str, options: dict[str, object]) -> None:
    written = io.BytesIO()
    Image.new("RGB", size).save(written, form, **options)
    assert pixels(written.getvalue()) == size


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"\xff\xd8", b"\xff\xd8\xff\xe0\0\x10", b"\x89PNG\r\n\x1a\n", b"<svg/>"]
)
def test_what_is_cut_short_or_another_format_has_none(data: bytes) -> None:
    assert pixels(data) is None
