"""Pictures with finished coordinates, as SVG, laid out when the site is built: one folder is one kind of drawing.

strips     events along a folded time axis
graphs     relations between actors
maps       places on outlines of countries
labels     room for names, which graphs and maps share

A drawing is a record that a template prints; nothing is measured or moved in the browser.
"""
