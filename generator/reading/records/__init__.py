"""From checked front matter to the model's records: one file is one kind of thing an editor writes."""
