"""The command line: one command a file, listed in `main`, which is the way in.

`options`, `reporting`, `progress`, `suggestions` and `collecting` are no commands: they are what several share.
"""
