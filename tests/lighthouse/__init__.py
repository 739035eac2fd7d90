"""Lighthouse on the example site. Not in the gate: its figures depend on the machine, and on what else it is doing."""
