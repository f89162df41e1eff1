"""The pages of the site itself: imprint-like texts, a biography, a shop, links."""
