"""The text of a page as readers see it: read from the HTML, folded for matching, cut into words and sentences."""
