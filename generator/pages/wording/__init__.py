"""What facts are called in the words of the site's language; nothing here knows of pages or links."""
