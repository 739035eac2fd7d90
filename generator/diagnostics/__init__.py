"""Problems made readable: for a person at a terminal, for scripts, for GitHub, for code scanners.

`report` is the way out for every command; `as_text`, `as_json`, `as_github` and `as_sarif` are its formats, `excerpt`
shows the line, `summary` counts.
"""
