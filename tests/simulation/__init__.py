"""Simulations that measure how well a heuristic does; run by hand, not by the suite."""
