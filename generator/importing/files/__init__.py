"""The files of an import, in the order of the work: written out, planned, verified, and put in place together.

`page` and `entries` write a draft out (`emitting` writes YAML, `anchors` quotes words), `planning` says which files
that makes, `verifying` reads them as the build will, `writing` puts all of them in place or none.
"""
