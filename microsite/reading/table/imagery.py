"""Pictures, trailers and colours."""

from __future__ import annotations

from microsite.films.film import Theme
from microsite.films.media import Still
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key, Record, Values
from microsite.reading.table.trailer import TRAILER
from microsite.reading.values.media import (
    logo,
    picture,
    still,
)
from microsite.reading.values.text import (
    line,
    link,
    pattern,
    text,
)
from microsite.reading.values.times import (
    moment,
)

COLOUR = pattern(r"^#?([0-9a-f]{6}|[0-9a-f]{3})$", "#c8102e")


def _colours(values: Values, field: Field, desk: Desk) -> None:
    written = field.value if isinstance(field.value, dict) else {}
    for colour in written.values():
        if colour.is_absent:
            # YAML takes an unquoted # for the beginning of a comment.
            desk.warn(colour, 'is empty; write a colour in quotation marks, such as "#c8102e"')
    values.update({name: f"#{colour.lower()}" for name, colour in values.items()})


STILL = Record(
    Still,
    (
        Key(
            "file",
            "01.jpg",
            "The picture, beside the film file or in stills/.",
            still,
            "file",
            required=True,
        ),
        Key("caption", "Iskander waits.", "What is seen; printed below it.", text, "caption"),
        Key("alt", "A boy with headphones.", "For those who cannot see it.", text, "alt"),
        Key("creator", "Jane Doe", "The photographer.", line, "creator", ("photographer",)),
        Key(
            "credit", "Jane Doe / Example Film", "What the press prints beside it.", line, "credit"
        ),
        Key("copyright", "© 2011 Example Film", "Whose it is.", line, "copyright"),
        Key(
            "embargo",
            "2027-02-14T18:00+01:00",
            "Before this, nobody sees the picture.",
            moment,
            "embargo",
            strict=True,
        ),
    ),
    bare="file",
)

THEME = Record(
    Theme,
    (
        Key("accent", '"#c8102e"', "Links and buttons.", COLOUR, "accent"),
        Key("background", '"#101418"', "What lies behind all.", COLOUR, "background"),
    ),
    complete=_colours,
)

MEDIA = (
    Key(
        "poster_image",
        "poster.jpg",
        "The key art: the large picture of the page.",
        picture,
        "key_art",
    ),
    Key(
        "cinema_poster",
        "cinema-poster.jpg",
        "The poster as it hangs in cinemas.",
        picture,
        "one_sheet",
    ),
    Key("teaser_poster", "teaser.jpg", "An earlier poster.", picture, "teaser_poster"),
    Key(
        "title_treatment",
        "title.svg",
        "The title as it is lettered, for the press; an SVG or a transparent PNG.",
        logo,
        "title_treatment",
    ),
    Key(
        "trailer_video",
        "trailer.mp4",
        "The trailer. Several, or more about one, go into trailers.",
        attribute="trailers",
        record=TRAILER,
        many=True,
        yields_to="trailers",
    ),
    Key(
        "trailer_poster",
        "trailer.jpg",
        "The picture before the trailer plays; else a frame of the trailer.",
        picture,
        "trailer_poster",
    ),
    Key(
        "trailers",
        "[{file: trailer.mp4}]",
        "Trailers, teasers and clips.",
        attribute="trailers",
        record=TRAILER,
        many=True,
        identity=("file",),
    ),
    Key(
        "stills",
        "[{file: 01.jpg}]",
        "Pictures from the film; without this key, all in the folder stills/.",
        attribute="stills",
        record=STILL,
        many=True,
        identity=("file",),
    ),
    Key(
        "full_video_url",
        "https://example.org/film",
        "The whole film, where it may be seen freely.",
        link,
        "full_video_url",
    ),
    Key(
        "theme",
        '{accent: "#c8102e"}',
        "Colours; else taken from the key art.",
        attribute="theme",
        record=THEME,
        main_only=True,
    ),
)
