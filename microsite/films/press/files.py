"""The files that a film gives the press, and what each is called on a journalist's disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from microsite.films.access import versions_by_name
from microsite.films.film import Film
from microsite.films.media.files import ENDINGS, MediaFile, PictureWords, Still, TitleTreatment
from microsite.films.media.trailers import Trailer
from microsite.films.records import Document


@dataclass(frozen=True, slots=True)
class PressFile:
    """A file with the name under which it is handed out, unlike any other film's.

    It is ASCII, but for that of a document, which keeps what its author called it.
    """

    name: str
    file: MediaFile
    still: Still | None = None

    @property
    def words(self) -> PictureWords:
        """What must be printed beside it, where it is a picture."""
        return self.still or self.file.words


def still_files(film: Film) -> tuple[PressFile, ...]:
    """Return the stills in their order, numbered from 1."""
    return tuple(
        PressFile(name_of(film, f"still-{number:02}", still.file), still.file, still)
        for number, still in enumerate(film.stills, start=1)
    )


def poster_files(film: Film) -> tuple[PressFile, ...]:
    """Return posters, title treatment, laurels and the pictures before trailers, each file once."""
    title = film.title_treatment or TitleTreatment()
    given = (
        ("poster", film.one_sheet),
        ("key-art", film.key_art),
        ("teaser-poster", film.teaser_poster),
        ("title", title.file),
        ("title-for-dark-grounds", title.dark),
        ("title-for-light-grounds", title.light),
        *((f"laurel-{number:02}", award.laurel) for number, award in enumerate(film.awards, 1)),
        *(
            (f"trailer-poster-{number:02}", each.poster)
            for number, each in enumerate(film.trailers, 1)
        ),
    )
    named = {file: PressFile(name_of(film, what, file), file) for what, file in given if file}
    return tuple(named.values())


def document_files(film: Film) -> tuple[tuple[Document, PressFile], ...]:
    """Return the documents in their order, each with its file."""
    files = (PressFile(document_name(film.slug, each.file), each.file) for each in film.documents)
    return tuple(zip(film.documents, _unlike(files), strict=True))


def document_name(slug: str, file: MediaFile) -> str:
    """Return what a document is called on a reader's disk: by its author, after the film."""
    own = PurePosixPath(file.name).name
    return own if own.casefold().startswith(slug) else f"{slug}-{own}"


def trailer_files(film: Film) -> tuple[tuple[Trailer, tuple[PressFile, ...]], ...]:
    """Return the trailers of our own, each with its videos, its versions and then its tracks."""
    own = [trailer for trailer in film.trailers if trailer.sources]
    return tuple(
        (trailer, tuple(_unlike(_of_trailer(film, trailer, f"-{number}" if len(own) > 1 else ""))))
        for number, trailer in enumerate(own, start=1)
    )


def _of_trailer(film: Film, trailer: Trailer, number: str) -> Iterator[PressFile]:
    for file in trailer.sources:
        yield PressFile(name_of(film, f"trailer{number}", file), file)
    for name, version in versions_by_name(trailer).items():
        for file in version.sources:
            yield PressFile(name_of(film, f"trailer{number}-{name}", file), file)
    for track in trailer.tracks:
        kind = "" if track.kind == "subtitles" else f"-{track.kind}"
        what = f"trailer{number}{kind}-{track.language}"
        yield PressFile(name_of(film, what, track.file), track.file)


def _unlike(files: Iterable[PressFile]) -> Iterator[PressFile]:
    """Number what has the name of an earlier one: two videos of one format, for example."""
    taken: dict[str, int] = {}
    for each in files:
        taken[each.name] = count = taken.get(each.name, 0) + 1
        stem, dot, ending = each.name.rpartition(".")
        name = f"{stem}-version-{count}{dot}{ending}" if count > 1 else each.name
        yield PressFile(name, each.file, each.still)


def name_of(film: Film, what: str, file: MediaFile) -> str:
    """Return the name of a file under which a film hands out `what`."""
    return f"{film.slug}-{what}{ENDINGS[file.media_type][0]}"
