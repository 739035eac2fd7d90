"""How dates are told in languages other than English: one file of words a language, and rules made from them."""
