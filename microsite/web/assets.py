"""What a page needs to know of files: their public addresses. The floor above provides it."""

from __future__ import annotations

from typing import Protocol

from microsite.films.film import MediaFile


class Assets(Protocol):
    """The paths of static and media files, without the site's prefix."""

    def static(self, name: str) -> str:
        """The path of a static file by its plain name, such as "site.css"."""

    def media(self, slug: str, file: MediaFile) -> str:
        """The path of a media file of the film called `slug`."""
