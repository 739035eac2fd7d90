"""Postil: a static website generator for annotated briefings.

Read `pipeline` first: the build on one screen. From the source text to the page, the folders are `importing`,
`reading`, `markup`, `anchoring`, `indexing`, `pages`, `exports` and `publishing`; `model` holds the records that go
between them, `annotations` what an editor can say, `diagnostics` how problems are told. `editing` changes an editor's
files, `preview` shows a site while it is written, `cli` is the command line. docs/architecture.md has the picture.
"""

__version__ = "0.1.0"
