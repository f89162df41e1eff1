"""A film as schema.org describes it: plain dictionaries, of what is known and nothing else.

A value that is unknown is left out with its key. A year stays a year: `datePublished` is there
only where a release has a day. People are named only where a name is that of one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from microsite.films import language as languages
from microsite.films.film import Film, Performer, Screening
from microsite.films.lore import JOINERS, any_of
from microsite.films.media import MediaFile, Still, Trailer
from microsite.films.people import is_one_name
from microsite.films.text import Text
from microsite.web.addresses.links import Links
from microsite.web.sections.pictures import sized
from microsite.web.sections.player import playable, poster
from microsite.web.words.labels import known_role

Node = dict[str, object]

_CREW = {
    "Director": "",  # Those of the key `director` are named already.
    "Screenplay": "author",
    "Writer": "author",
    "Producer": "producer",
    "Executive producer": "producer",
    "Co-producer": "producer",
    "Editing": "editor",
    "Editor": "editor",
    "Music": "musicBy",
    "Composer": "musicBy",
}
"""Which property of a Movie holds whom; all others are contributors in their role."""
_ELSEWHERE = {
    "imdb": "https://www.imdb.com/title/{}/",
    "tmdb": "https://www.themoviedb.org/movie/{}",
    "wikidata": "https://www.wikidata.org/wiki/{}",
    "eidr": "https://doi.org/{}",
}
_EVENT_STATUS = {
    "cancelled": "https://schema.org/EventCancelled",
    "postponed": "https://schema.org/EventPostponed",
    "moved": "https://schema.org/EventRescheduled",
}
# Inside brackets stands a remark: "Germany (East- and West-Berlin)" is one country.
_BETWEEN_COUNTRIES = re.compile(rf"(?:\s*[/,]\s*|\s+(?:{any_of(JOINERS)})\s+)(?![^(]*\))")


def known(**pairs: object) -> Node:
    """Return the pairs that have a value; `type` becomes `@type`, `id` becomes `@id`."""
    marks = {"type": "@type", "id": "@id"}
    return {marks.get(key, key): value for key, value in pairs.items() if value}


def film_id(film: Film, links: Links) -> str:
    """What names a film in every node of its language."""
    return f"{links.absolute(links.film(film))}#film"


def movie(film: Film, links: Links) -> Node:
    """The film with all that schema.org has a word for."""
    crew: dict[str, list[Node]] = {}
    for credit in film.crew:
        role = known_role(credit.role.value) or ""
        if role == "Production company" or not is_one_name(credit.name):
            continue
        person = known(type="Person", name=credit.name)
        place = _CREW.get(role, "contributor")
        if place == "contributor":
            person = known(type="Role", roleName=str(credit.role), contributor=person)
        if place:
            crew.setdefault(place, []).append(person)
    original = film.original_title
    released = sorted(release.date for release in film.releases if release.date)
    return {
        **film_in_short(film, links),
        **known(
            alternateName=original and original.value != film.title.value and str(original),
            description=str(film.logline or ""),
            abstract=str(film.synopsis_short or ""),
            image=[*_posters(film, links), links.absolute(links.drawn(film, "card").path)],
            director=[
                known(type="Person", name=name) for name in film.directors if is_one_name(name)
            ],
            actor=[actor(performer, film, links) for performer in film.cast],
            **crew,
            productionCompany=[
                known(type="Organization", name=name) for name in film.production_companies
            ],
            dateCreated=_year(film),
            datePublished=released and released[0].isoformat(),
            duration=film.running_time and f"PT{film.running_time}M",
            countryOfOrigin=[known(type="Country", name=name) for name in countries(film)],
            genre=[str(genre) for genre in film.genres],
            inLanguage=film.spoken_languages,
            subtitleLanguage=film.subtitles,
            contentRating=[f"{rating.system} {rating.value}" for rating in film.ratings],
            award=[
                _award(prize.award, prize.festival, prize.year)
                for prize in film.awards
                if prize.award and not prize.result
            ],
            trailer=next(iter(videos(film, links)), None),
            sameAs=[
                _ELSEWHERE[name].format(number) for name, number in film.ids if name in _ELSEWHERE
            ],
        ),
    }


def film_in_short(film: Film, links: Links) -> Node:
    """The film by its name and address, for pages that are about a part of it."""
    url = links.absolute(links.film(film))
    return known(type="Movie", id=film_id(film, links), name=str(film.title), url=url)


def actor(performer: Performer, film: Film, links: Links) -> Node:
    """A member of the cast, in the role where that is known."""
    photo = performer.photo and sized(film, performer.photo, links)
    page = links.person(performer.id, film.language)
    person = known(
        type="Person",
        name=performer.name,
        image=photo and links.absolute(photo.href),
        url=page and links.absolute(page),
    )
    if not performer.character:
        return person
    return known(type="PerformanceRole", actor=person, characterName=str(performer.character))


def videos(film: Film, links: Links) -> list[Node]:
    """The trailers that this site plays and knows the day of.

    A video without that day is one that search engines refuse (Google: uploadDate is required);
    a made-up day would be worse, so it is left to film.json and to the page itself.
    """
    return [
        video(film, trailer, links)
        for trailer in film.trailers
        if trailer.sources and trailer.uploaded
    ]


def video(film: Film, trailer: Trailer, links: Links) -> Node:
    """A trailer with sources."""
    file = playable(trailer)
    seconds = round(trailer.duration or file.duration)
    return known(
        type="VideoObject",
        name=str(trailer.title or film.title),
        description=str(film.logline or film.synopsis_short or film.tagline or ""),
        thumbnailUrl=links.absolute(thumbnail(film, trailer, links)),
        uploadDate=trailer.uploaded and trailer.uploaded.isoformat(),
        duration=seconds and f"PT{seconds}S",
        inLanguage=trailer.language,
        contentUrl=links.absolute(links.media(film, file)),
        embedUrl=links.absolute(links.film(film, "embed")),
        encodingFormat=file.media_type,
        url=links.absolute(links.film(film, "trailer")),
        width=file.width and f"{file.width} px",
        height=file.height and f"{file.height} px",
    )


def thumbnail(film: Film, trailer: Trailer, links: Links) -> str:
    """The address of what a trailer shows before it plays, else of the film's share card."""
    shown = poster(film, trailer, links)
    return shown.href if shown else links.drawn(film, "card").path


def still_image(film: Film, still: Still, links: Links) -> Node:
    """A still with what the press must print beside it."""
    return {
        **_image(film, still.file, links),
        **known(
            caption=str(still.caption or ""),
            description=str(still.alt or ""),
            creditText=still.credit,
            creator=is_one_name(still.creator) and known(type="Person", name=still.creator),
            copyrightNotice=still.copyright,
        ),
    }


def screenings(film: Film, links: Links, now: datetime) -> list[Node]:
    """The screenings to come that have a place; `now` is aware."""
    return [
        _screening(screening, film, links)
        for screening in film.screenings
        if screening.starts > now and (screening.venue or screening.city)
    ]


def countries(film: Film) -> tuple[str, ...]:
    """The names of the film's countries in its language."""
    names = languages.locale(film.language).territories
    if film.countries:
        return tuple(names.get(code, code) for code in film.countries)
    return tuple(_BETWEEN_COUNTRIES.split(str(film.country))) if film.country else ()


def _screening(screening: Screening, film: Film, links: Links) -> Node:
    address = known(
        type="PostalAddress",
        addressLocality=screening.city,
        addressCountry=screening.country,
    )
    sold_out = screening.status == "sold_out"
    return known(
        type="ScreeningEvent",
        name=str(film.title),
        startDate=screening.starts.isoformat(),
        eventStatus=_EVENT_STATUS.get(screening.status, "https://schema.org/EventScheduled"),
        eventAttendanceMode="https://schema.org/OfflineEventAttendanceMode",
        location=known(
            type="Place",
            name=screening.venue or screening.city,
            address=address if len(address) > 1 else None,
        ),
        workPresented=known(id=film_id(film, links)),
        inLanguage=screening.language,
        subtitleLanguage=screening.subtitles,
        videoFormat=screening.format,
        offers=screening.tickets
        and known(
            type="Offer",
            url=links.elsewhere(screening.tickets),
            availability=f"https://schema.org/{'SoldOut' if sold_out else 'InStock'}",
        ),
    )


def _posters(film: Film, links: Links) -> Iterable[Node]:
    files = (film.key_art, film.one_sheet)
    return (_image(film, file, links) for file in dict.fromkeys(files) if file)


def _image(film: Film, file: MediaFile, links: Links) -> Node:
    shown = sized(film, file, links)
    size = {"width": f"{shown.width} px", "height": f"{shown.height} px"} if shown.width else {}
    return known(type="ImageObject", contentUrl=links.absolute(shown.href), **size)


def _year(film: Film) -> str:
    """A single year; schema.org has no word for a span of them."""
    return str(film.year.first) if film.year and film.year.first == film.year.last else ""


def _award(award: Text, festival: str, year: int) -> str:
    return ", ".join(part for part in (str(award), f"{festival} {year or ''}".strip()) if part)
