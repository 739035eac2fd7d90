"""The preview: livereload's server, with the site in memory and a browser that shows every save.

`server` runs it, `watcher` sees saves, `rebuild` builds after them with what `kept` remembers, `live` makes files
when they are asked for, `snapshot` is what is shown meanwhile; `handlers` answer, to whom `guard` lets in. `client/`
runs in the browser.
"""
