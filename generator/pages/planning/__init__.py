"""What every page kind is planned with: addresses, the site index by id, rights, and the edition."""
