"""What a topic is called in addresses: topics are words that editors type, not ids."""

import re
import unicodedata


def topic_id(topic: str) -> str:
    """Return its letters and digits, of any script, in lower case and joined by hyphens: "border-security"."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", topic).casefold())
    return "-".join(words)[:80].rstrip("-") or "topic"
