"""Markdown becomes sanitised HTML: text in, text out, with a real time-out for pages built to hurt.

`convert` is the stage. `cost` says what a text will cost; a cheap one goes through `rendering` here, a costly one
through `isolation` and its `worker`, a process that can be killed. Both read `prose` in one of two `dialects`, pass
`sanitising`, the allow-list, and `finishing`, which numbers paragraphs.
"""
