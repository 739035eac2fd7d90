"""From runs to clusters, each of them one person, body or place under all of its names: `clusters` is the way in."""
