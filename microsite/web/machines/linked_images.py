"""A film's pictures as schema.org describes them, with whose they are and how to use them.

Source: schema.org, ImageObject; Google's rules for image metadata.
"""

from __future__ import annotations

from collections.abc import Iterator

from microsite.films.media.files import MediaFile, PictureWords
from microsite.films.people.names import is_one_name
from microsite.web.machines.linked_media import Node, known
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import sized
from microsite.web.sections.terms_of_use import licensor_url, terms_url


def still_images(microsite: Microsite) -> Iterator[Node | str]:
    """Every still with what the press must print beside it."""
    return (_image(microsite, still.file, still) for still in microsite.film.stills)


def posters(microsite: Microsite) -> Iterator[Node | str]:
    """Key art and one-sheet, each once."""
    files = (microsite.film.key_art, microsite.film.one_sheet)
    return (_image(microsite, file, file.words) for file in dict.fromkeys(files) if file)


def _image(microsite: Microsite, file: MediaFile, words: PictureWords) -> Node | str:
    """A picture in a size for readers elsewhere, with what is said of it.

    Search engines refuse an ImageObject that tells neither of whom it is nor where its terms stand;
    such a picture is its address alone.
    """
    shown = sized(microsite, file)
    address = microsite.links.absolute(shown.href)
    rights = _rights(microsite, words)
    if not rights:
        return address
    return known(
        type="ImageObject",
        contentUrl=address,
        width=shown.width and f"{shown.width} px",
        height=shown.height and f"{shown.height} px",
        caption=str(words.caption or ""),
        description=str(words.alt or ""),
        acquireLicensePage=licensor_url(microsite.film, _press_page(microsite)),
        **rights,
    )


def _rights(microsite: Microsite, words: PictureWords) -> Node:
    """Whose a picture is and where its terms stand."""
    is_person = is_one_name(words.creator)
    return known(
        creator=is_person and known(type="Person", name=words.creator),
        creditText=words.credit or ("" if is_person else words.creator),
        copyrightNotice=words.copyright,
        license=terms_url(words, microsite.film, microsite.site, _press_page(microsite)),
    )


def _press_page(microsite: Microsite) -> str:
    """The press page, where others can reach it safely; else nothing."""
    page = microsite.url("press")
    return page if page.startswith("https://") else ""
