"""Pictures, trailers and colours."""

from __future__ import annotations

from microsite.films.film import Theme
from microsite.films.media.files import TitleTreatment
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key, Many, Public, Record, Values
from microsite.reading.table.pictures import PICTURE, STILL
from microsite.reading.table.trailer_and_tracks import TRAILER
from microsite.reading.values.choices import choice, pattern
from microsite.reading.values.links_and_slugs import link
from microsite.reading.values.media import focus, logo, opening_picture

COLOUR = pattern(r"^#?([0-9a-f]{6}|[0-9a-f]{3})$", "#c8102e")


def _colours(values: Values, field: Field, desk: Desk) -> None:
    written = field.value if isinstance(field.value, dict) else {}
    for name in ("accent", "background"):
        if name in written and written[name].is_absent:
            # YAML takes an unquoted # for the beginning of a comment.
            desk.warn(
                written[name], 'is empty; write a colour in quotation marks, such as "#c8102e"'
            )
        if name in values:
            values[name] = f"#{values[name].lower()}"


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
TITLE_TREATMENT = Record(
    TitleTreatment,
    (
        Public("file", logo, "title.svg", "The title for any ground."),
        Public("dark", logo, "title-white.svg", "The title for dark grounds.", seen=("press",)),
        Public("light", logo, "title-black.svg", "The title for light grounds.", seen=("press",)),
    ),
    bare="file",
)

THEME = Record(
    Theme,
    (
        Key("accent", COLOUR, '"#c8102e"', "Links and buttons."),
        Key("background", COLOUR, '"#101418"', "What lies behind all."),
        Key("voice", choice("condensed", "serif", "wide"), "serif",
            "The letters of titles: condensed, serif or wide; else by category and genre."),
    ),
    complete=_colours,
)

MEDIA = (
    Public("poster_image", PICTURE, "poster.jpg", "The key art: the large picture of the page.",
        to="key_art", seen=("landing", "press")),
    Public("cinema_poster", PICTURE, "cinema-poster.jpg", "The poster as it hangs in cinemas.",
        to="one_sheet", seen=("landing", "press")),
    Public("teaser_poster", PICTURE, "teaser.jpg", "An earlier poster.", seen=("press",)),
    Public("title_treatment", TITLE_TREATMENT, "title.svg",
        "The title as it is lettered: an SVG or a transparent PNG. The heading of the pages.",
        seen=("landing", "press")),
    Key("hero", opening_picture, "stills/02.jpg",
        "What opens the page: poster, still, or a picture; else chosen by size and lettering.",
        main_only=True),
    Key("focus", focus, "60% 30%",
        "The point of that picture that is never cropped: from the left, from the top.",
        main_only=True),
    Public("trailer_video", Many(TRAILER), "trailer.mp4", to="trailers", yields_to="trailers",
        better="trailers",
        help="The trailer; in a translation it takes the place of all trailers.",
        seen=("landing", "trailer", "press")),
    Key("trailer_poster", PICTURE, "trailer.jpg",
        "The picture before the trailer plays; else a frame of the trailer.",
        seen=("landing", "trailer", "press")),
    Public("trailers", Many(TRAILER, ("file",)), "[trailer.mp4]",
        "Trailers, teasers and clips: names of files, addresses, or maps.",
        seen=("landing", "trailer", "press")),
    Public("stills", Many(STILL, ("file",)), "[{file: 01.jpg}]",
        "Pictures from the film; without this key, all in the folder stills/.",
        seen=("landing", "gallery", "press")),
    Public("full_video_url", link, "https://example.org/film",
        "The whole film, where it may be seen freely; in watch, with the kind free.",
        better="watch", seen=("landing",)),
    Key("theme", THEME, '{accent: "#c8102e"}', "Colours and letters; else taken from the key art.",
        main_only=True),
)
