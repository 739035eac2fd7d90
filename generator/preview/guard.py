"""Who may talk to the preview: pages of its own, on this machine. Anything else could be DNS rebinding."""

from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def is_own_host(host: str | None, port: int) -> bool:
    """Tell whether a `Host` header names this machine's loopback and our port."""
    return _is_loopback(f"//{host or ''}", port)


def is_own_origin(origin: str | None, port: int) -> bool:
    """Tell whether an `Origin` header names a page of the preview. A request without one is not from a page."""
    return origin is None or (origin.startswith("http://") and _is_loopback(origin, port))


def _is_loopback(url: str, port: int) -> bool:
    try:
        parts = urlsplit(url)
        return parts.hostname in LOOPBACK and (parts.port or 80) == port and not parts.username
    except ValueError:  # an impossible port, an unclosed bracket
        return False
