"""What a page says about itself: title, author, publisher, date, address, language."""
