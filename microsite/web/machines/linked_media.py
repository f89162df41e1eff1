"""A film's videos as schema.org describes them, and what all descriptions are made with.

Source: schema.org, VideoObject; Google's rules for it.
"""

from __future__ import annotations

from microsite.films.media.trailers import Trailer
from microsite.web.microsite import Microsite
from microsite.web.sections.video.chapters import chapters
from microsite.web.sections.video.place import place_of
from microsite.web.sections.video.player import poster
from microsite.web.sections.video.transcript import transcript

Node = dict[str, object]


def known(**pairs: object) -> Node:
    """Return the pairs that have a value; `type` becomes `@type`, `id` becomes `@id`."""
    marks = {"type": "@type", "id": "@id"}
    return {marks.get(key, key): value for key, value in pairs.items() if value}


def film_id(microsite: Microsite) -> str:
    """What names a film in every node of its language."""
    return f"{microsite.url()}#film"


def person_id(page: str) -> str:
    """What names a person in every node of a language, by the absolute address of their page."""
    return f"{page}#person"


def videos(microsite: Microsite) -> list[Node]:
    """The trailers that this site plays and knows the day of.

    Search engines refuse a video without that day (Google: uploadDate is required), and a made-up
    one would be worse; so it is left to film.json and to the page itself.
    """
    return [
        _video(microsite, trailer)
        for trailer in microsite.film.trailers
        if trailer.sources and trailer.uploaded
    ]


def _video(microsite: Microsite, trailer: Trailer) -> Node:
    film, file = microsite.film, trailer.playable
    written = transcript(trailer, film.language)
    return known(
        type="VideoObject",
        name=str(trailer.title or film.title),
        description=str(film.summary or ""),
        thumbnailUrl=microsite.links.absolute(thumbnail(microsite, trailer)),
        uploadDate=trailer.uploaded and trailer.uploaded.isoformat(),
        duration=trailer.seconds and f"PT{trailer.seconds}S",
        inLanguage=trailer.language,
        contentUrl=microsite.links.absolute(microsite.played(file)),
        embedUrl=microsite.url("embed"),
        encodingFormat=file.played_type,
        url=microsite.url("trailer"),
        width=file.width and f"{file.width} px",
        height=file.height and f"{file.height} px",
        transcript=written and "\n".join(str(line.text) for line in written.lines),
        hasPart=_clips(microsite, trailer),
    )


def _clips(microsite: Microsite, trailer: Trailer) -> list[Node]:
    """The chapters of a trailer; each ends where the next one starts (Google: no two start alike).

    A last one of unknown length has no end.
    """
    found = chapters(microsite, trailer, place_of(microsite, trailer))
    parts = {int(chapter.starts): chapter for chapter in reversed(found)}
    starts = sorted(parts)
    return [
        {
            **known(type="Clip", name=str(parts[start].title)),
            "startOffset": start,
            **known(
                endOffset=end if end > start else None,
                url=microsite.links.absolute(parts[start].href),
            ),
        }
        for start, end in zip(starts, [*starts[1:], trailer.seconds], strict=False)
    ]


def thumbnail(microsite: Microsite, trailer: Trailer) -> str:
    """The address of what a trailer shows before it plays, else of the film's share card."""
    shown = poster(microsite, trailer)
    return shown.href if shown else microsite.drawn("card").path
