"""The gallery page: all stills of a film, large."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.text import Text
from microsite.web.machines import linked_images
from microsite.web.microsite import Microsite
from microsite.web.pages.page import Page, Section
from microsite.web.sections.art.stills import Gallery, gallery
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class GalleryPage:
    """All stills, large."""

    title: Text
    gallery: Gallery


def gallery_page(microsite: Microsite) -> GalleryPage:
    """All stills of a film that has some."""
    return GalleryPage(microsite.film.title, gallery(microsite))


def has_stills(film: Film) -> bool:
    """Whether the film has stills."""
    return bool(film.stills)


GALLERY = Page(
    name="gallery",
    tail="gallery/",
    label=N_("Stills"),
    exists=has_stills,
    fill=gallery_page,
    template="pages/gallery.html",
    sections=(
        Section(
            name="still-list",
            tail="fragments/gallery/",
            exists=has_stills,
            fill=gallery,
            template="sections/gallery.html",
        ),
    ),
    schema="ImageGallery",
    illustrated=linked_images.still_images,
    images=lambda film: (still.file for still in film.stills),
)
