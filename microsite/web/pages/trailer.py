"""The trailer page: all trailers, teasers and clips of a film."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request

from microsite.films.film import Film
from microsite.films.media import Cue, Trailer
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
from microsite.web.sections.player import (
    KINDS,
    Player,
    TrailerTeaser,
    is_alike,
    own_player,
    player,
    teaser,
)
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class Clip:
    """One of a film's trailers, with the number by which its page finds it.

    `transcript` is what is seen and heard, in order, where somebody has described it.

    Either `player` or `teaser` is there. `kind` is one of the interface's messages; `language` is
    a tag or empty, `seconds` 0 where unknown.
    """

    number: int
    title: Text | None
    kind: str
    language: str
    seconds: int
    transcript: tuple[Cue, ...]
    player: Player | None
    teaser: TrailerTeaser | None


@dataclass(frozen=True, slots=True)
class TrailerPage:
    """All trailers, the main one first."""

    title: Text
    warnings: tuple[Text, ...]
    clips: tuple[Clip, ...]
    logline: Text | None
    line: FactLine
    handouts: tuple[TrailerHandout, ...]


def trailer_page(microsite: Microsite, start: int = 0) -> TrailerPage:
    """All trailers of a film, in its author's order.

    The first that is played here begins at `start`, in seconds, where it lasts that long.
    """
    film = microsite.film
    return TrailerPage(
        title=film.title,
        warnings=film.content_warnings,
        clips=tuple(
            _clip(microsite, trailer, number, start if trailer is film.own_trailer else None)
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


def _clip(microsite: Microsite, trailer: Trailer, number: int, start: int | None) -> Clip:
    """A trailer of the page; `start` is None for all but the main one."""
    name = f"player-{number}" if start is None else "player"
    own = bool(trailer.sources)
    return Clip(
        number=number,
        title=trailer.title,
        kind=KINDS[trailer.kind],
        language=trailer.language,
        seconds=round(trailer.duration),
        transcript=_transcript(microsite.film, trailer),
        player=player(microsite, trailer, name, start or 0) if own else None,
        teaser=None if own else teaser(microsite, trailer, PLAYER if number == 1 else CLIP),
    )


def _transcript(film: Film, trailer: Trailer) -> tuple[Cue, ...]:
    """What the page's language says of sound and picture together; none without descriptions."""
    own = [track for track in trailer.tracks if is_alike(track.language, film.language)]
    kinds = {track.kind: track for track in reversed(own)}
    if "descriptions" not in kinds:
        return ()
    heard = kinds.get("captions") or kinds.get("subtitles")
    tracks = (kinds["descriptions"], *([heard] if heard else []))
    cues = (cue for track in tracks for cue in track.file.cues)
    return tuple(sorted(cues, key=lambda cue: cue.starts))


def _start() -> int:
    """Where in the trailer a page begins, as its query asks."""
    return queries.seconds(request.args.get("t", ""))


TRAILER = Page(
    name="trailer",
    tail="trailer/",
    label=N_("Trailer"),
    exists=_has_trailers,
    has_strip=False,
    reads=("t",),
    fill=lambda microsite: trailer_page(microsite, _start()),
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
    lambda microsite, _: embed(microsite, TRAILER, own_player(microsite, _start())),
)
"""The bare player, for frames on other sites; it speaks for the trailer page."""
