"""What an editor may type: a form for each kind of file, and the way from its errors to problems.

`briefing`, `actor`, `tables`, `site` and `theme` are the forms, `validate` holds a mapping against one, `translate`
and `wording` say what is wrong; `salvage` keeps what is left without it. `json_schema` writes the forms for text
editors.
"""
