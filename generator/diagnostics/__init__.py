"""Problems made readable: for a person at a terminal, for scripts, for GitHub, for code scanners."""
