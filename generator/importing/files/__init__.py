"""The files of an import: written out, planned, verified as the build will read them, and put in place together."""
