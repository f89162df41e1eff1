"""From content/pages/ to the pages of the site itself."""
