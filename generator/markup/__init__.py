"""Markdown becomes sanitised HTML: text in, text out, with a real time-out for pages built to hurt."""
