"""The headers a host is told to send, and what the documentation tells those who write them by hand."""

from generator.exports.host_headers import headers
from generator.model.policy import HOST, PAGE, SEARCH, SEARCHING_HOST, policy_text
from tests.unit.pages.sample import ROOT


def test_servers_set_up_by_hand_send_the_same() -> None:
    guide = (ROOT / "docs" / "how-to" / "publish.md").read_text(encoding="utf-8")
    for name, value in headers(full_text=False):
        written = f'"{value}"' if " " in value else value
        assert f"add_header {name} {written} always;" in guide
        assert f"Header always set {name} {written}\n" in guide


def test_a_header_refuses_nothing_that_a_page_needs() -> None:
    assert policy_text(HOST).startswith(policy_text(PAGE))
    assert policy_text(SEARCHING_HOST).startswith(policy_text(SEARCH))
