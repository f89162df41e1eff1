"""The trailer page: all trailers, teasers and clips of a film."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request

from microsite.films.film import Film
from microsite.films.media import Trailer
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
from microsite.web.sections.video.player import KINDS, Player, own_player, player
from microsite.web.sections.video.teaser import TrailerTeaser, teaser
from microsite.web.sections.video.transcript import Transcript, transcript
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class Asked:
    """What the query of an address asks for: a moment of a trailer, in seconds.

    `trailer` is its number on the page; where there is no such trailer, the main one is meant.
    """

    trailer: int = 0
    start: int = 0


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
    seconds: int
    player: Player | None
    teaser: TrailerTeaser | None
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
            _clip(microsite, trailer, number, asked.start if trailer is meant else 0)
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


def _clip(microsite: Microsite, trailer: Trailer, number: int, start: int) -> Clip:
    """A trailer of the page, which begins at `start`, in seconds, where it lasts that long."""
    name = "player" if trailer is microsite.film.own_trailer else f"player-{number}"
    own = bool(trailer.sources)
    return Clip(
        number=number,
        title=trailer.title,
        kind=KINDS[trailer.kind],
        language=trailer.language,
        seconds=round(trailer.duration),
        player=player(microsite, trailer, name, start) if own else None,
        teaser=None if own else teaser(microsite, trailer, PLAYER if number == 1 else CLIP),
        chapters=chapters(microsite, trailer) if own else (),
        transcript=transcript(trailer, microsite.film.language) if own else None,
    )


def _asked() -> Asked:
    """What the query of the present request asks for."""
    return Asked(
        trailer=queries.number(request.args.get("trailer", "")),
        start=queries.seconds(request.args.get("t", "")),
    )


TRAILER = Page(
    name="trailer",
    tail="trailer/",
    label=N_("Trailer"),
    exists=_has_trailers,
    has_strip=False,
    reads=("trailer", "t"),
    fill=lambda microsite: trailer_page(microsite, _asked()),
    template="pages/trailer.html",
    sections=(
        Section(
            name="player",
            tail="fragments/player/",
            exists=has_player,
            fill=own_player,
            template="sections/player.html",
        ),
    ),
    told=linked_film.film_named_with_videos,
    videos=mapped_trailer,
)
EMBED = Row(
    Route("embed", "embed/", Kind.EMBED, has_player, reads=("t",)),
    lambda microsite, _: embed(microsite, TRAILER, own_player(microsite, _asked().start)),
)
"""The bare player, for frames on other sites; it speaks for the trailer page."""
