"""Only this machine may talk to the preview."""

import pytest

from generator.preview.guard import is_own_host, is_own_origin


@pytest.mark.parametrize("host", ["localhost:5500", "127.0.0.1:5500", "[::1]:5500", "LOCALHOST:5500"])
def test_loopback_names_are_our_own(host: str) -> None:
    assert is_own_host(host, 5500)
    assert is_own_origin(f"http://{host}", 5500)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example:5500",
        "127.0.0.1.evil.example:5500",
        "localhost:80",
        "localhost",
        "",
        None,
        "a@localhost:5500",
        "[::1",
        "localhost:99999",
    ],
)
def test_any_other_name_is_foreign(host: str | None) -> None:
    assert not is_own_host(host, 5500)


@pytest.mark.parametrize(
    "origin", ["null", "", "https://localhost:5500", "file://", "http://evil.example:5500", "http://localhost:1"]
)
def test_any_other_origin_is_foreign(origin: str) -> None:
    assert not is_own_origin(origin, 5500)


def test_a_request_that_names_no_origin_is_not_from_a_foreign_page() -> None:
    assert is_own_origin(None, 5500)
