"""The preview: livereload's server, with the site in memory and a browser that shows every save."""
