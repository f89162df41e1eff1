"""Which of a film's pictures stands where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain

from microsite.films.film import Film
from microsite.films.media.files import MediaFile, MediaKind, media_of
from microsite.films.media.trailers import Trailer

WIDE = 1200
"""Pixels of width from which a picture may fill a screen."""
_SCREEN = 1.6
"""Width by height of the screen that a picture is cropped for."""
_LOST = 0.35
"""The part of a picture that this may cost."""
_STILLS = 12
"""How many stills are looked at for one that fills the screen."""
_BRIGHT, _DIM = 0.72, 0.5
"""A picture that is lighter is too light for a dark page; one below the second, for a light one."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen in a picture.

    `lettered`: words are in it. `telling`: it is neither dark nor flat nor blurred. `subject` is
    where most is to be seen, in percent from the left and from the top, as CSS writes
    object-position. `emptier` is the side where less is to be seen, "left" or "right", or empty
    where both are alike. `light` is how light it is, 0 to 1, where words would stand.
    """

    lettered: bool
    telling: bool
    subject: tuple[int, int]
    emptier: str
    light: float


Eye = Callable[[MediaFile], Look | None]
"""Looks at a picture; None where it cannot be decoded."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the first screen shows.

    Either `scene`, which fills it, and `tall` in its place on upright screens (equal to it where
    there is no other); or `plate`, which stands whole; or none of them. `focus` and `tall_focus`
    are the points that a crop keeps, in percent; `side` is that of the words on the scene, "left",
    "right", or empty for the one where a line begins.
    """

    scene: MediaFile | None = None
    tall: MediaFile | None = None
    plate: MediaFile | None = None
    focus: tuple[int, int] = (50, 35)
    tall_focus: tuple[int, int] = (50, 35)
    side: str = ""


def opening(film: Film, main: Film, eye: Eye) -> Opening:
    """What a film's first screen shows; `main` is the film in its main language.

    A scene is the same in every language; a plate is the one-sheet of the language's own.
    """
    scene = _scene(main, eye)
    if scene is None or not (look := eye(scene)):
        return Opening(plate=_plate(film))
    tall = main.key_art if main.key_art and not isinstance(main.hero, MediaFile) else None
    tall_look = eye(tall) if tall and tall.height > tall.width >= WIDE else None
    if tall is None or tall_look is None or tall_look.lettered:
        tall, tall_look = scene, look
    focus = main.focus or look.subject
    aside = "left" if focus[0] > 55 else "right" if focus[0] < 45 else look.emptier
    return Opening(
        scene=scene,
        tall=tall,
        focus=focus,
        tall_focus=focus if tall == scene else tall_look.subject,
        side=aside if main.focus else look.emptier,
    )


def speaking_picture(film: Film) -> MediaFile | None:
    """The picture that gives the film's pages their colours."""
    named = film.hero if isinstance(film.hero, MediaFile) else None
    return next(
        chain(
            (file for file in (named, film.key_art, film.one_sheet, film.teaser_poster) if file),
            (still.file for still in film.stills),
            _poster_frames(film),
        ),
        None,
    )


def upright_picture(film: Film) -> MediaFile | None:
    """What the poster drawn for a film shows above its title."""
    stills = (still.file for still in film.stills)
    given = (file for file in (film.key_art, film.teaser_poster) if file)
    return next(chain(given, stills, _poster_frames(film)), None)


def shape(film: Film) -> str:
    """What stands for a film without any picture: a moon, a beam of light or a horizon.

    It follows from the slug, so that page, poster and share card of a film agree.
    """
    return ("moon", "beam", "horizon")[sha256(film.slug.encode()).digest()[0] % 3]


def poster_frame(trailer: Trailer) -> MediaFile | None:
    """The picture before a trailer plays: its author's, else the video, meaning a frame of it."""
    return trailer.poster or next(iter(trailer.sources), None)


def pictures_of(film: Film) -> tuple[MediaFile, ...]:
    """Everything that is shown as a picture, each once; a video means a frame of it."""
    frames = {poster_frame(trailer) for trailer in film.trailers}
    return tuple(file for file in media_of(film) if file.kind is MediaKind.IMAGE or file in frames)


def _scene(film: Film, eye: Eye) -> MediaFile | None:
    """The first picture that fills the screen and has an empty side; else the first that fills."""
    is_light = _is_light(film, eye)
    filling = [file for file in _scenes(film) if _fills(file, eye, is_light=is_light)]
    roomy = (file for file in filling if (look := eye(file)) and look.emptier)
    return next(chain(roomy, filling), None)


def _scenes(film: Film) -> Iterator[MediaFile]:
    """Yield what might fill the screen, the best first: what the author names, or all there is."""
    if isinstance(film.hero, MediaFile):
        yield film.hero
    elif film.hero != "poster":
        if film.key_art and not film.hero:
            yield film.key_art
        yield from (still.file for still in film.stills[:_STILLS])
        if not film.hero:
            yield from _poster_frames(film)


def _is_light(film: Film, eye: Eye) -> bool:
    """Whether a film's pages are light, by its author's choice, else as its picture is."""
    if written := film.theme.background.removeprefix("#"):
        # The first digit of each channel, of fifteen.
        return sum(int(digit, 16) for digit in written[:: len(written) // 3]) > 22
    speaking = speaking_picture(film)
    look = eye(speaking) if speaking else None
    return bool(look and look.light >= _BRIGHT)


def _fills(file: MediaFile, eye: Eye, *, is_light: bool) -> bool:
    """Whether a picture is wide enough to fill a screen, and words can stand on it.

    On a picture much lighter or darker than the page they would need a veil that hides it.
    """
    if file.width < WIDE or not file.height:
        return False
    ratio = file.width / file.height
    if ratio <= 1 or 1 - min(ratio / _SCREEN, _SCREEN / ratio) > _LOST:
        return False
    look = eye(file)
    if not look or look.lettered or not look.telling:
        return False
    return look.light >= _DIM if is_light else look.light < _BRIGHT


def _plate(film: Film) -> MediaFile | None:
    """The picture that stands whole: the author's own before a frame of a trailer."""
    stills = [still.file for still in film.stills[:1]]
    posters = [film.one_sheet, film.key_art, film.teaser_poster]
    if isinstance(film.hero, MediaFile):
        posters.insert(0, film.hero)
    if film.hero == "still":
        posters[:0] = stills
    videos = (trailer.sources[0] for trailer in film.trailers if trailer.sources)
    given = (file for file in (*posters, *stills) if file)
    return next(chain(given, _poster_frames(film), videos), None)


def _poster_frames(film: Film) -> Iterator[MediaFile]:
    """Yield the pictures before trailers; that before an interview is not one from the film."""
    for trailer in film.trailers:
        if trailer.poster and trailer.kind in ("trailer", "teaser", "clip"):
            yield trailer.poster
