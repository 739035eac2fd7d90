"""What any text tells of itself: its language, its sentences, its small words, and ids made of them."""
