"""Planned pages → bytes on disk: render with the theme, gather assets, replace the output folder as a whole."""
