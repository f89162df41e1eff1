"""A film in one language as a site of its own: the film bound to its links and words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from microsite.films.film import Film
from microsite.films.media.files import MediaFile
from microsite.films.pictures import Opening
from microsite.films.records import Person
from microsite.films.site import Site
from microsite.web.addresses.assets import Candidate, Drawn, Light
from microsite.web.addresses.links import Links
from microsite.web.parts import Parts
from microsite.web.words.interface import Words


@dataclass(frozen=True, slots=True)
class Microsite:
    """What a film's pages are filled from, in one language; `parts` are those of its Edition."""

    film: Film
    parts: Parts

    @property
    def links(self) -> Links:
        """Links to what belongs to no film, or to another one."""
        return self.parts.links

    @property
    def words(self) -> Words:
        """The interface's words in the film's language."""
        return self.parts.interface.words(self.film.language)

    @property
    def site(self) -> Site:
        """What the site around it says of itself."""
        return self.parts.site_in(self.film.language)

    @property
    def now(self) -> datetime:
        """The instant for which the pages are true (aware)."""
        return self.parts.built

    @property
    def translations(self) -> tuple[Microsite, ...]:
        """The film in all its languages, the main one first."""
        films = self.parts.catalog.translations(self.film.slug)
        return tuple(replace(self, film=film) for film in films)

    def page(self, name: str = "film", item: str = "") -> str:
        """Its page, fragment or file called `name`; an empty string where it has none."""
        return self.links.film(self.film, name, item)

    def url(self, name: str = "film") -> str:
        """The same, absolute; an empty string likewise."""
        href = self.page(name)
        return self.links.absolute(href) if href else ""

    def person(self, who: Person) -> str:
        """The page of somebody whom the film names; an empty string where there is none."""
        person = self.links.addresses.filmography.of(self.film, who)
        return self.links.person(person, self.film.language)

    def media(self, file: MediaFile) -> str:
        """One of its media files."""
        return self.links.media(self.film, file)

    def played(self, file: MediaFile) -> str:
        """What pages play of one of its videos or tracks."""
        return self.links.played(self.film, file)

    def candidates(self, file: MediaFile) -> tuple[Candidate, ...]:
        """The sizes and formats of one of its pictures."""
        return self.links.candidates(self.film, file)

    def drawn(self, kind: str) -> Drawn:
        """What is drawn for it: a "poster", a share "card" or an "icon"."""
        return self.links.drawn(self.film, kind)

    @property
    def opening(self) -> Opening:
        """What its first screen shows."""
        return self.links.opening(self.film)

    @property
    def lettering(self) -> MediaFile | None:
        """Its title as it is lettered, where that can be read on its pages."""
        return self.parts.links.assets.lettering(self.film)

    @property
    def light(self) -> Light:
        """The colours of its pages."""
        return self.links.light(self.film)
