"""Readers of files: pictures, logos, trailers with their sources and subtitles."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from pathlib import PurePosixPath

from microsite.films import language
from microsite.films.media.files import MediaFile, MediaKind, PictureWords
from microsite.films.media.trailers import Track, Trailer
from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.track_name import track_name
from microsite.reading.folders.film_folder import OFFICE
from microsite.reading.folders.leftovers import EXPORTABLE
from microsite.reading.keys import Value, Values
from microsite.reading.values.links_and_slugs import link
from microsite.reading.values.text import line
from microsite.reading.values.trailers.missing_access import missing_access
from microsite.reading.values.trailers.tracks_beside import on_time, tracks_beside
from microsite.reading.values.trailers.versions import versions_beside

SVG = "image/svg+xml"
# WebM is smaller where it is understood; MP4 is understood everywhere; the rest comes last.
ORDER = ("video/webm", "video/mp4")
_POINT = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*%?[\s,]+(\d{1,3}(?:\.\d+)?)\s*%?")
ADDRESS = re.compile(r"https?://|//|www\.", re.IGNORECASE)


def picture(field: Field, desk: Desk) -> MediaFile:
    """Read the name of a picture in the film's folder.

    Raises:
        ProblemError: where it is missing, or is not a picture that may be shown; a drawing (SVG)
            may only be a logo.

    """
    file = logo(field, desk)
    if file.media_type == SVG:
        raise field.problem(f"{file.name} is an SVG drawing; save it as JPEG, PNG, AVIF or WebP")
    return file


def logo(field: Field, desk: Desk) -> MediaFile:
    """Read the name of a picture or of an SVG drawing."""
    return _file(field, desk, MediaKind.IMAGE)


def still(field: Field, desk: Desk) -> MediaFile:
    """Read the name of a picture in the film's folder or in its folder `stills`."""
    name = line(field, desk)
    below = f"stills/{name}"
    found = not desk.shelf.holds(name) and desk.shelf.holds(below)
    return picture(field.saying(below) if found else field, desk)


def with_words_of(file: MediaFile, embargo: datetime | None = None, **words: Value) -> MediaFile:
    """Return a picture with what is said of it."""
    return replace(file, words=PictureWords(**words), embargo=embargo)


def opening_picture(field: Field, desk: Desk) -> MediaFile | str:
    """Read "poster", "still", or the name of a picture."""
    word = line(field, desk).casefold()
    return word if word in ("poster", "still") else still(field, desk)


def focus(field: Field, desk: Desk) -> tuple[int, int]:
    """Read a point of a picture, in percent from the left and from the top.

    Raises:
        ProblemError: where it is not two numbers from 0 to 100.

    """
    seen = line(field, desk)
    found = _POINT.fullmatch(seen)
    point = (round(float(found[1])), round(float(found[2]))) if found else (101, 101)
    if max(point) > 100:
        raise field.problem(
            f'"{seen}" is no point of a picture; write how far from the left and from the top it'
            ' lies, such as "60% 30%"'
        )
    return point


def track(field: Field, desk: Desk) -> MediaFile:
    """Read the name of a WebVTT or SRT file."""
    return _file(field, desk, MediaKind.TEXT_TRACK)


def document(field: Field, desk: Desk) -> MediaFile:
    """Read the name of a PDF.

    Raises:
        ProblemError: where it is missing, or is no PDF; a document of another program is to be
            saved as one.

    """
    name = line(field, desk)
    ending = PurePosixPath(name).suffix.lower()
    if ending in OFFICE or ending in EXPORTABLE:
        raise field.problem(f"{name[:100]} cannot be opened by every reader; save it as PDF")
    return _file(field, desk, MediaKind.DOCUMENT)


def complete_document(values: Values, field: Field, _: Desk) -> None:
    """Take language and title from the file's name unless the author gives them."""
    file: MediaFile = values["file"]
    stem = PurePosixPath(file.name).stem
    tagged = re.fullmatch(r"(.+)[._-]([A-Za-z]{2}(?:-[A-Za-z]{2})?)", stem)
    tag = language.normalise(tagged[2]) if tagged else None
    values.setdefault("language", tag or field.language)
    words = re.sub(r"[\s_-]+", " ", tagged[1] if tagged and tag else stem)
    values.setdefault("title", Text(words, field.language))


def video(field: Field, desk: Desk) -> tuple[MediaFile, ...]:
    """Read the name of a video; return it with its other formats, or nothing for an address."""
    name = line(field, desk)
    if ADDRESS.match(name):
        return ()
    files = [_file(field, desk, MediaKind.VIDEO)]
    stem = PurePosixPath(files[0].name).with_suffix("")
    for suffix in (".webm", ".mp4"):
        sibling = f"{stem}{suffix}"
        if sibling.casefold() != files[0].name.casefold() and desk.shelf.holds(sibling):
            other = desk.take(
                field.saying(sibling), lambda field, desk: _file(field, desk, MediaKind.VIDEO)
            )
            files += [other] if other else []
    rank = {media_type: place for place, media_type in enumerate(ORDER)}
    return tuple(sorted(files, key=lambda file: rank.get(file.media_type, len(ORDER))))


def complete_trailer(values: Values, field: Field, desk: Desk) -> None:
    """Add what the files tell: the length, and subtitles and versions that lie beside the video."""
    fields = field.value if isinstance(field.value, dict) else {}
    written = fields.get("file")
    if written and ADDRESS.match(line(written, desk)):
        values["url"] = desk.take(written, link) or ""
    if not written and "url" not in fields:
        desk.warn(field, "this trailer has neither a file nor a url and was left out")
    sources: tuple[MediaFile, ...] = values.get("sources", ())
    if written and sources:
        values.setdefault("duration", sources[0].duration)
        named: tuple[Track, ...] = values.get("tracks", ())
        spoken = values.get("language", "") or written.language
        beside = tracks_beside(written.saying(sources[-1].name), named, spoken, desk)
        length = values["duration"] or 0.0
        values["tracks"] = tuple(on_time(each, length, field, desk) for each in (*named, *beside))
        # A list of the author's is whole: what it leaves out, or holds back, is not looked for.
        if "versions" not in fields or fields["versions"].is_absent:
            values["versions"] = versions_beside(written.saying(sources[-1].name), video, desk)
        if lacking := missing_access(Trailer(**values)):
            desk.advise(written, lacking)
    elif values.pop("versions", ()):
        desk.warn(
            fields["versions"], "versions belong to a trailer that is a file; name it as file"
        )


def trailer(**values: Value) -> Trailer | None:
    """Make a trailer, unless nothing of it can be shown."""
    return Trailer(**values) if values.get("sources") or values.get("url") else None


def with_poster(trailers: tuple[Trailer, ...], poster: MediaFile | None) -> tuple[Trailer, ...]:
    """Give the first trailer its poster frame where it has none of its own."""
    if not trailers or not poster or trailers[0].poster:
        return trailers
    return (replace(trailers[0], poster=poster), *trailers[1:])


def complete_track(values: Values, field: Field, _: Desk) -> None:
    """Take the language from the file's name unless the author gives it."""
    file: MediaFile = values["file"]
    name = track_name(PurePosixPath(file.name).stem, {"trailer", "teaser"})
    values.setdefault("language", name.language or field.language)
    values.setdefault("kind", name.kind)
    values.setdefault("label", language.autonym(values["language"]))


def _file(field: Field, desk: Desk, kind: MediaKind) -> MediaFile:
    file, remarks = desk.shelf.find(field, line(field, desk), kind, desk.language)
    desk.problems.extend(remarks)
    return file
