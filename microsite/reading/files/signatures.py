"""What a file is by its own bytes, whatever its name says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from microsite.films.media.files import ENDINGS, MediaKind
from microsite.reading.files.inspection import Facts, Sample
from microsite.reading.files.probes.document_probe import inspect_pdf
from microsite.reading.files.probes.drawing_probe import inspect_svg
from microsite.reading.files.probes.picture_probe import inspect_picture
from microsite.reading.files.probes.track_probe import inspect_track
from microsite.reading.files.probes.video_probe import inspect_video

HEAD = 4 * 1024
TAIL = 64 * 1024


def recognised(sample: Sample) -> Facts:
    """Return what a file is; whatever is wrong with it stands in the facts' `fault`."""
    if not sample.size:
        return Facts("an empty file", fault="is empty; copy it again")
    for signature in SIGNATURES:
        if signature.fits(sample):
            return signature.facts(sample)
    return Facts(
        "a file of unknown kind", fault="is neither a picture nor a video nor subtitles nor a PDF"
    )


def name_fault(name: str, media_type: str) -> str:
    """Return the fault of a name that ends like another kind's; within a kind, only bytes count."""
    kind = _family(media_type)
    endings = {ending for of, some in ENDINGS.items() if _family(of) == kind for ending in some}
    own = PurePosixPath(name)
    if not own.suffix or own.suffix.lower() in endings:
        return ""
    advised = own.with_suffix(ENDINGS[media_type][0]).name
    return f"is of another kind than its name says; rename it to {advised}"


def _family(media_type: str) -> str:
    """Return what is alike enough to be called by each other's endings."""
    return "text" if media_type == SRT else media_type.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Signature:
    """How files of one type begin, what they are called, and which probe knows more of them.

    A type that films do not use has no `kind` but a `fault`.
    """

    beginning: bytes
    label: str
    kind: MediaKind | None = None
    media_type: str = ""
    probe: Callable[[Sample, Facts], Facts] | None = None
    fault: str = ""
    is_markup: bool = False

    def fits(self, sample: Sample) -> bool:
        """Whether a file begins like this, for text after what may stand before its root."""
        head = sample.head[_prologue(sample.head) :] if self.is_markup else sample.head
        return re.match(self.beginning, head, re.DOTALL) is not None

    def facts(self, sample: Sample) -> Facts:
        """Return what a file is that begins like this."""
        file = sample.file(self.kind, self.media_type) if self.kind else None
        facts = Facts(self.label, file, self.fault)
        return self.probe(sample, facts) if self.probe else facts


def _picture(beginning: bytes, name: str, media_type: str) -> Signature:
    return Signature(beginning, f"a {name} picture", MediaKind.IMAGE, media_type, inspect_picture)


def _video(beginning: bytes, label: str, media_type: str) -> Signature:
    return Signature(beginning, label, MediaKind.VIDEO, media_type, inspect_video)


def _audio(beginning: bytes, media_type: str) -> Signature:
    return Signature(beginning, "a sound file", MediaKind.AUDIO, media_type, inspect_video)


def _useless(beginning: bytes, label: str, remedy: str) -> Signature:
    return Signature(beginning, label, fault=f"is {label}; {remedy}")


SRT = "application/x-subrip"
TO_JPEG = "save it as JPEG, PNG, AVIF or WebP"
FROM_HEIC = (
    "is a photo in Apple’s HEIC format, which browsers do not show; save it as JPEG: on a Mac, "
    "open it in Preview and choose File, Export; in Windows, open it in Photos and choose Save as; "
    "an iPhone takes JPEG with Settings, Camera, Formats, Most Compatible"
)
TO_MP4 = "save it as MP4 with H.264 video and AAC sound"
SVG_START = rb"<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]"
# What may stand before the root of an XML or HTML file, and how each of these ends.
BEFORE_ROOT = ((b"<?", b"?>"), (b"<!--", b"-->"))
DOCTYPE = re.compile(rb"<!doctype\s+(?!html)[^\[>]{0,999}(?:\[[^\]]{0,3000}\]\s*)?>", re.IGNORECASE)


def _prologue(head: bytes) -> int:
    """Return where the root of an XML or HTML file begins, as far as its head tells.

    Step by step, for an expression would try every way to divide a row of comments.
    """
    place = len(b"\xef\xbb\xbf") if head.startswith(b"\xef\xbb\xbf") else 0
    while True:
        place = len(head) - len(head[place:].lstrip())
        for begin, end in BEFORE_ROOT:
            if head.startswith(begin, place) and (found := head.find(end, place)) >= 0:
                place = found + len(end)
                break
        else:
            doctype = DOCTYPE.match(head, place)
            if doctype is None:
                return place
            place = doctype.end()


# The first that fits counts.
SIGNATURES = (
    _useless(
        rb"version https://git-lfs\.github\.com/spec/",
        "a Git LFS pointer",
        'run "git lfs pull"',
    ),
    _picture(rb"\xff\xd8\xff", "JPEG", "image/jpeg"),
    _picture(rb"\x89PNG\r\n\x1a\n", "PNG", "image/png"),
    _picture(rb"GIF8[79]a", "GIF", "image/gif"),
    _picture(rb"RIFF....WEBP", "WebP", "image/webp"),
    _picture(rb"....ftyp.{0,40}?avi[fs]", "AVIF", "image/avif"),
    Signature(rb"....ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)", "a HEIC photo", fault=FROM_HEIC),
    _audio(rb"....ftypM4[AB]", "audio/mp4"),
    _video(
        rb"....ftypqt  |....(?:moov|mdat|wide|free|skip)", "a QuickTime video", "video/quicktime"
    ),
    _video(rb"....ftyp", "an MP4 video", "video/mp4"),
    _video(rb"\x1aE\xdf\xa3.{0,64}?webm", "a WebM video", "video/webm"),
    _video(rb"\x1aE\xdf\xa3", "a Matroska video", "video/x-matroska"),
    _audio(rb"ID3|\xff[\xfa\xfb\xf2\xf3]", "audio/mpeg"),
    _audio(rb"OggS", "audio/ogg"),
    _audio(rb"fLaC", "audio/flac"),
    _audio(rb"RIFF....WAVE", "audio/wav"),
    Signature(
        rb"(?:\xef\xbb\xbf)?WEBVTT",
        "a WebVTT file",
        MediaKind.TEXT_TRACK,
        "text/vtt",
        inspect_track,
    ),
    Signature(rb"%PDF-", "a PDF", MediaKind.DOCUMENT, "application/pdf", inspect_pdf),
    Signature(
        SVG_START,
        "an SVG drawing",
        MediaKind.IMAGE,
        "image/svg+xml",
        inspect_svg,
        is_markup=True,
    ),
    Signature(
        rb"(?i:<!doctype\s+html|<html|<head|<body)",
        "an HTML page",
        fault="is an HTML page; download the file itself",
        is_markup=True,
    ),
    _picture(rb"II[*+]\0|MM\0[*+]", "TIFF", "image/tiff"),
    _useless(rb"8BPS", "a Photoshop file", TO_JPEG),
    _useless(
        rb"RIFF....AVI |0&\xb2u\x8ef\xcf\x11|FLV", "a video that browsers cannot play", TO_MP4
    ),
    # Subtitles without the line "WEBVTT" are taken for SRT, which needs no such line.
    Signature(
        rb"(?:\xef\xbb\xbf)?\s*(?:\d+\s*[\r\n]+)?\d{1,2}:\d\d(?::\d\d)?[,.:]\d{1,3}\s*-+>|"
        rb"(?:\xff\xfe|\xfe\xff).{0,600}-\0?-\0?>",
        "an SRT file",
        MediaKind.TEXT_TRACK,
        SRT,
        inspect_track,
    ),
)
