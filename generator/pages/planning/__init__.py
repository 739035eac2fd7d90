"""What every page kind is planned with.

`addresses` says where everything is published, `links` leads there, `catalogue` looks the site index up by id.
`rights` decides how much of a text is shown, `periods` how a long timeline is divided, `edition` what the caller
wants published. `kind` is the interface of a page kind.
"""
