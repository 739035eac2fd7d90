"""All briefings' annotations folded by subject: one file is one index, and `site_index` names them all."""
