"""Parts an article from the page around it: what each block is, and where the article begins and ends."""
