"""Pictures with finished coordinates: timelines, maps and graphs as SVG, laid out when the site is built."""
