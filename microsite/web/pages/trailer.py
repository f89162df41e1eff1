"""The trailer page: all trailers, teasers and clips of a film."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flask import request

from microsite.films.access import versions_by_name
from microsite.films.film import Film
from microsite.films.media.trailers import Trailer
from microsite.films.text import Text
from microsite.web.addresses import queries
from microsite.web.addresses.routes import Kind, Route
from microsite.web.machines import linked_film
from microsite.web.machines.sitemap import mapped_trailer
from microsite.web.microsite import Microsite
from microsite.web.pages.page import Page, Section, embed
from microsite.web.row import Row
from microsite.web.sections.fact_line import FactLine, fact_line
from microsite.web.sections.handouts import TrailerHandout, trailer_handouts
from microsite.web.sections.pictures import CLIP, PLAYER
from microsite.web.sections.video.chapters import Chapter, chapters
from microsite.web.sections.video.place import place_of
from microsite.web.sections.video.player import KINDS, Player, player
from microsite.web.sections.video.teaser import TrailerTeaser, teaser
from microsite.web.sections.video.transcript import Transcript, transcript
from microsite.web.sections.video.versions import VersionLink, played, version_links
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class Asked:
    """What the query of an address asks for: a moment of a trailer, in seconds, and a version.

    `trailer` is its number on the page; where there is no such trailer, the main one is meant, and
    where it has no such version, the trailer as it is.
    """

    trailer: int = 0
    start: int = 0
    version: str = ""


_NOTHING = Asked()


@dataclass(frozen=True, slots=True)
class Clip:
    """One of a film's trailers, with the number by which its page finds it.

    Either `player` or `teaser` is there. `kind` is one of the interface's messages; `language` is
    a tag or empty, `seconds` 0 where unknown.
    """

    number: int
    title: Text | None
    kind: str
    language: str
    uploaded: date | None
    seconds: int
    player: Player | None
    teaser: TrailerTeaser | None
    versions: tuple[VersionLink, ...]
    chapters: tuple[Chapter, ...]
    transcript: Transcript | None


@dataclass(frozen=True, slots=True)
class TrailerPage:
    """All trailers, the main one first."""

    title: Text
    warnings: tuple[Text, ...]
    clips: tuple[Clip, ...]
    logline: Text | None
    line: FactLine
    handouts: tuple[TrailerHandout, ...]


def trailer_page(microsite: Microsite, asked: Asked) -> TrailerPage:
    """All trailers of a film, in its author's order; the one that is asked for begins there."""
    film = microsite.film
    own = [trailer for trailer in film.trailers[asked.trailer - 1 :][:1] if trailer.sources]
    meant = own[0] if asked.trailer and own else film.own_trailer
    return TrailerPage(
        title=film.title,
        warnings=film.content_warnings,
        clips=tuple(
            _clip(microsite, trailer, number, asked if trailer is meant else _NOTHING)
            for number, trailer in enumerate(film.trailers, start=1)
        ),
        logline=film.logline,
        line=fact_line(film, microsite.words),
        handouts=trailer_handouts(microsite),
    )


def has_player(film: Film) -> bool:
    """Whether the site itself plays a trailer of the film."""
    return film.own_trailer is not None


def _has_trailers(film: Film) -> bool:
    # A single trailer that is played elsewhere needs no page: the landing page links to it.
    return has_player(film) or len(film.trailers) > 1


def _clip(microsite: Microsite, trailer: Trailer, number: int, asked: Asked) -> Clip:
    """A trailer of the page, which begins where it is asked to."""
    name = "player" if trailer is microsite.film.own_trailer else f"player-{number}"
    own, place = bool(trailer.sources), place_of(microsite, trailer)
    version = asked.version if asked.version in versions_by_name(trailer) else ""
    shown = played(trailer, version)
    return Clip(
        number=number,
        title=trailer.title,
        kind=KINDS[trailer.kind],
        language=shown.language,
        uploaded=shown.uploaded,
        seconds=round(shown.duration),
        player=player(microsite, shown, name, asked.start) if own else None,
        teaser=None if own else teaser(microsite, trailer, PLAYER if number == 1 else CLIP),
        versions=version_links(trailer, place, asked.start, version),
        chapters=chapters(microsite, shown, place, version) if own else (),
        transcript=transcript(trailer, microsite.film.language) if own else None,
    )


def _main_player(microsite: Microsite, asked: Asked = _NOTHING) -> Player | None:
    """The player of a film's first own trailer; None where it has none."""
    trailer = microsite.film.own_trailer
    shown = trailer and played(trailer, asked.version)
    return player(microsite, shown, start=asked.start) if shown else None


def _asked() -> Asked:
    """What the query of the present request asks for."""
    return Asked(
        trailer=queries.number(request.args.get("trailer", "")),
        start=queries.seconds(request.args.get("t", "")),
        version=request.args.get("version", ""),
    )


TRAILER = Page(
    name="trailer",
    tail="trailer/",
    label=N_("Trailer"),
    exists=_has_trailers,
    has_strip=False,
    reads=("trailer", "t", "version"),
    fill=lambda microsite: trailer_page(microsite, _asked()),
    template="pages/trailer.html",
    sections=(
        Section(
            name="player",
            tail="fragments/player/",
            exists=has_player,
            fill=_main_player,
            template="sections/player.html",
        ),
    ),
    told=linked_film.film_named_with_videos,
    videos=mapped_trailer,
)
EMBED = Row(
    Route("embed", "embed/", Kind.EMBED, has_player, reads=("t", "version")),
    lambda microsite, _: embed(microsite, TRAILER, _main_player(microsite, _asked())),
)
"""The bare player, for frames on other sites; it speaks for the trailer page."""
