"""What a film is: plain, frozen values that know nothing of files, requests or clocks.

A `Film` is a film in one language.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from microsite.films.access import Access
from microsite.films.media.files import MediaFile, Still, TitleTreatment
from microsite.films.media.trailers import Trailer
from microsite.films.records import (
    Award,
    Contact,
    Credit,
    Document,
    Link,
    OwnSection,
    Partner,
    Performer,
    Person,
    PressQuote,
    Rating,
    Release,
    Screening,
    WatchOffer,
)
from microsite.films.stages import UNFINISHED
from microsite.films.text import Prose, Text


@dataclass(frozen=True, slots=True)
class Year:
    """A release year or a span of years; `last` equals `first` for a single year."""

    first: int
    last: int

    def __str__(self) -> str:
        return f"{self.first}–{self.last}" if self.last != self.first else f"{self.first}"


@dataclass(frozen=True, slots=True)
class TechnicalSpecs:
    """How the film is shown; `summary` holds a single line where the author wrote one."""

    summary: Text | None = None
    picture: Text | None = None
    aspect_ratio: str = ""
    sound: str = ""
    frame_rate: str = ""
    exhibition: Text | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """What the author chose; empty means derived.

    Colours are CSS hexadecimal ones; `voice` is "condensed", "serif" or "wide".
    """

    accent: str = ""
    background: str = ""
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Film:
    """A film in one language, with what it inherits from its main language already filled in.

    `embargoes` says until when attributes are held back whole; a public film has none, and to the
    press the title stands for the whole film.

    `hero` is what the author wants on the first screen, "poster", "still" or a picture; `focus` the
    point that a crop of it keeps, in percent from the left and from the top. `status` is one of
    films.stages.STAGES, or empty.

    `read_as` tells from which word of the author's an attribute was read, where it is not its key.

    Source: docs/film-file.md, which names the key of every attribute.
    """

    slug: str
    language: str
    main_language: str
    title: Text
    type: str = ""
    category: Text | None = None
    status: str = ""
    original_title: Text | None = None
    tagline: Text | None = None
    logline: Text | None = None
    synopsis_50: Text | None = None
    synopsis_short: Text | None = None
    synopsis: Prose | None = None
    directors: tuple[Person, ...] = ()
    cast: tuple[Performer, ...] = ()
    crew: tuple[Credit, ...] = ()
    year: Year | None = None
    running_time: int = 0
    country: Text | None = None
    countries: tuple[str, ...] = ()
    spoken_languages: tuple[str, ...] = ()
    subtitles: tuple[str, ...] = ()
    access: tuple[Access, ...] = ()
    genres: tuple[Text, ...] = ()
    ratings: tuple[Rating, ...] = ()
    releases: tuple[Release, ...] = ()
    technical_specs: TechnicalSpecs | None = None
    format: str = ""
    dialogue: Text | None = None
    key_art: MediaFile | None = None
    one_sheet: MediaFile | None = None
    teaser_poster: MediaFile | None = None
    title_treatment: TitleTreatment | None = None
    hero: MediaFile | str = ""
    focus: tuple[int, int] | None = None
    stills: tuple[Still, ...] = ()
    trailers: tuple[Trailer, ...] = ()
    trailer_poster: MediaFile | None = None
    full_video_url: str = ""
    external_links: tuple[Link, ...] = ()
    watch: tuple[WatchOffer, ...] = ()
    awards: tuple[Award, ...] = ()
    press_quotes: tuple[PressQuote, ...] = ()
    screenings: tuple[Screening, ...] = ()
    contacts: tuple[Contact, ...] = ()
    partners: tuple[Partner, ...] = ()
    director_statement: Prose | None = None
    director_biography: Prose | None = None
    director_filmography: tuple[Text, ...] = ()
    director_photo: MediaFile | None = None
    production_companies: tuple[str, ...] = ()
    credit_block: Text | None = None
    notice: Text | None = None
    usage: Text | None = None
    world_sales: Text | None = None
    additional_info: Prose | None = None
    sections: tuple[OwnSection, ...] = ()
    documents: tuple[Document, ...] = ()
    content_warnings: tuple[Text, ...] = ()
    ids: tuple[tuple[str, str], ...] = ()
    theme: Theme = Theme()
    aliases: tuple[str, ...] = ()
    draft: bool = False
    publish_date: datetime | None = None
    expiry_date: datetime | None = None
    embargo: datetime | None = None
    embargoes: tuple[tuple[str, datetime], ...] = ()
    read_as: tuple[tuple[str, str], ...] = ()

    @property
    def summary(self) -> Text | None:
        """The film in a few words, for whoever asks for a description."""
        return self.logline or self.synopsis_short or self.tagline

    @property
    def director_names(self) -> tuple[str, ...]:
        """The directors by their names."""
        return tuple(person.name for person in self.directors)

    @property
    def directed_by(self) -> tuple[Person, ...]:
        """The directors; a single one with what the film says of its director."""
        if len(self.directors) != 1:
            return self.directors
        [own] = self.directors
        photo, bio = own.photo or self.director_photo, own.bio or self.director_biography
        return (replace(own, photo=photo, bio=bio),)

    @property
    def origin(self) -> tuple[Text | str, ...]:
        """The film's countries: their codes where the film gives codes, else its author's words."""
        return self.countries or ((self.country,) if self.country else ())

    @property
    def offers(self) -> tuple[WatchOffer, ...]:
        """Where it can be seen at home: first the whole film for nothing, where that is given.

        A film that is not finished can be seen nowhere.
        """
        if self.status in UNFINISHED:
            return ()
        url = self.full_video_url
        if not url or any(offer.url == url for offer in self.watch):
            return self.watch
        name = (urlsplit(url).hostname or str(self.title)).removeprefix("www.")
        return (WatchOffer(name, url, "free"), *self.watch)

    @property
    def own_trailer(self) -> Trailer | None:
        """The first trailer that the site itself plays."""
        return next((trailer for trailer in self.trailers if trailer.sources), None)
