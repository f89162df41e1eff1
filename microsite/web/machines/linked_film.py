"""A film as schema.org describes it: plain dictionaries, of what is known and nothing else.

A value that is unknown is left out with its key. A year stays a year: `datePublished` is there
only where a release has a day.
"""

from __future__ import annotations

import re

from microsite.films import language as languages
from microsite.films.film import Film
from microsite.films.lore import JOINERS, any_of
from microsite.films.people.names import is_one_name
from microsite.films.stages import UNFINISHED
from microsite.films.text import Text
from microsite.web.machines.linked_images import posters
from microsite.web.machines.linked_media import Node, film_id, known, videos
from microsite.web.machines.linked_people import actor, crew, person
from microsite.web.machines.linked_screenings import screenings
from microsite.web.microsite import Microsite
from microsite.web.sections.elsewhere import registry_pages

# The vocabulary has no word for an app (W3C, Schema.org Accessibility Properties).
_FEATURES = {
    "captions": "captions",
    "audio_description": "audioDescription",
    "sign_language": "signLanguage",
}
# The words that schema.org has for the status of a work; it has none for what is done and unseen.
_WORK_STATUS = {
    **dict.fromkeys(UNFINISHED, "Incomplete"),
    "released": "Published",
}
# Inside brackets stands a remark: "Germany (East- and West-Berlin)" is one country.
_BETWEEN_COUNTRIES = re.compile(rf"(?:\s*[/,]\s*|\s+(?:{any_of(JOINERS)})\s+)(?![^(]*\))")


def film_named(microsite: Microsite) -> list[Node]:
    """The film by its name and address, for pages that are about a part of it."""
    return [_in_short(microsite)]


def film_named_with_screenings(microsite: Microsite) -> list[Node]:
    """The same, and its screenings to come."""
    return [_in_short(microsite), *screenings(microsite)]


def film_named_with_videos(microsite: Microsite) -> list[Node]:
    """The same, and its trailers."""
    return [_in_short(microsite), *videos(microsite)]


def film_whole(microsite: Microsite) -> list[Node]:
    """The film with all that schema.org has a word for."""
    return [_movie(microsite)]


def film_with_screenings(microsite: Microsite) -> list[Node]:
    """The same, and its screenings to come."""
    return [_movie(microsite), *screenings(microsite)]


def _in_short(microsite: Microsite) -> Node:
    title, url = str(microsite.film.title), microsite.url()
    return known(type="Movie", id=film_id(microsite), name=title, url=url)


def _movie(microsite: Microsite) -> Node:
    film = microsite.film
    original = film.original_title
    released = sorted(release.date for release in film.releases if release.date)
    return {
        **_in_short(microsite),
        **known(
            alternateName=original and original.value != film.title.value and str(original),
            description=str(film.logline or ""),
            abstract=str(film.synopsis_short or ""),
            image=[*posters(microsite), microsite.links.absolute(microsite.drawn("card").path)],
            director=[person(who, microsite) for who in film.directed_by if is_one_name(who.name)],
            actor=[actor(performer, microsite) for performer in film.cast],
            **crew(microsite),
            productionCompany=[
                known(type="Organization", name=name) for name in film.production_companies
            ],
            # A single year: schema.org has no word for a span of them.
            dateCreated=film.year and film.year.first == film.year.last and str(film.year),
            datePublished=released and released[0].isoformat(),
            duration=film.running_time and f"PT{film.running_time}M",
            countryOfOrigin=[known(type="Country", name=name) for name in _countries(film)],
            creativeWorkStatus=_WORK_STATUS.get(film.status),
            genre=[str(genre) for genre in film.genres],
            inLanguage=film.spoken_languages,
            subtitleLanguage=film.subtitles,
            accessibilityFeature=[
                _FEATURES[each.kind] for each in film.access if each.kind in _FEATURES
            ],
            contentRating=[f"{rating.system} {rating.value}" for rating in film.ratings],
            award=[
                _award(prize.award, prize.festival, prize.year)
                for prize in film.awards
                if prize.award and not prize.result
            ],
            trailer=next(iter(videos(microsite)), None),
            sameAs=[*registry_pages(film).values()],
        ),
    }


def _countries(film: Film) -> tuple[str, ...]:
    """The names of the film's countries in its language."""
    names = languages.locale(film.language).territories
    if film.countries:
        return tuple(names.get(code, code) for code in film.countries)
    return tuple(_BETWEEN_COUNTRIES.split(str(film.country))) if film.country else ()


def _award(award: Text, festival: str, year: int) -> str:
    return ", ".join(part for part in (str(award), f"{festival} {year or ''}".strip()) if part)
