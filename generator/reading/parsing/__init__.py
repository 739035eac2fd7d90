"""YAML as Postil reads it: strings only, no tags, no aliases, and for every mistake its place and its usual cause.

`values` is the fast pass that every file takes; `recovery` the slow one for files with something to report.
"""
