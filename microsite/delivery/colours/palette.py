"""A film's colours: what its picture or its author wishes, moved until it can be read."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.delivery.colours.oklch import (
    BLACK,
    WHITE,
    Oklch,
    Rgb,
    contrast,
    from_hexadecimal,
    from_rgb,
    hexadecimal,
    readable,
    to_rgb,
)
from microsite.delivery.colours.picture_light import Wish
from microsite.films.film import Theme

TEXT = 7.0
"""Contrast of text, quiet text too, with both grounds (WCAG 2.2, 1.4.6: enhanced)."""
CONTROL = 4.5
"""Contrast of the accent with both grounds, and of what is written on it (1.4.3: minimum)."""
LARGE = 3.0
"""Contrast that a title keeps with the picture behind it (1.4.3, for large letters)."""
_RAISED = 0.05
"""How much lighter a raised ground is."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a film's pages."""

    ground: Rgb
    raised: Rgb
    text: Rgb
    quiet: Rgb
    accent: Rgb
    on_accent: Rgb

    @property
    def scheme(self) -> str:
        """What CSS calls the mood: "dark" or "light"."""
        return "dark" if _is_dark(self.ground) else "light"


def solved(wish: Wish, theme: Theme) -> Palette:
    """The palette nearest to a wish in which everything can be read.

    The author's colours come first. An accent alone stands as it is, and the ground gives way; a
    background always stands as it is, and an accent that cannot be read on it gets lighter or
    darker. On a background of middle lightness no text reaches 7:1; black or white has 4.58:1.
    """
    own = from_rgb(from_hexadecimal(theme.accent)) if theme.accent else None
    ground = from_hexadecimal(theme.background) if theme.background else _ground(wish.ground, own)
    grounds = (ground, _raised(ground))
    # An author's accent need only be readable on the ground where it mostly stands.
    accent = readable(own or wish.accent, grounds[:1] if own else grounds, CONTROL)
    text, quiet = (readable(words, grounds, TEXT) for words in _words(ground, accent))
    return Palette(
        ground=ground,
        raised=grounds[1],
        text=text,
        quiet=quiet,
        accent=accent,
        on_accent=_on(accent),
    )


def tokens(palette: Palette) -> dict[str, str]:
    """The palette as the values of the site's own tokens."""
    return {
        "color-scheme": palette.scheme,
        "--ground": hexadecimal(palette.ground),
        "--ground-raised": hexadecimal(palette.raised),
        "--text": hexadecimal(palette.text),
        "--text-quiet": hexadecimal(palette.quiet),
        "--accent": hexadecimal(palette.accent),
        "--on-accent": hexadecimal(palette.on_accent),
    }


def _is_dark(ground: Rgb) -> bool:
    return contrast(WHITE, ground) >= contrast(BLACK, ground)


def _ground(wished: Oklch, accent: Oklch | None) -> Rgb:
    """The ground as wished, or made darker or lighter until an author's accent shows on it."""
    ground = to_rgb(wished)
    if accent is None or contrast(ground, own := to_rgb(accent)) >= CONTROL:
        return ground
    end = BLACK if _is_dark(ground) else WHITE
    if contrast(end, own) >= CONTROL:
        return readable(wished, (own,), CONTROL)
    # An accent that shows on no ground of this mood shows on one of the other.
    turned = Oklch(1 - wished.lightness, wished.chroma / 2, wished.hue)
    return readable(turned, (own,), CONTROL)


def _raised(ground: Rgb) -> Rgb:
    """A lighter ground; where no text could be read on that, a darker one."""
    plain = from_rgb(ground)
    raised = to_rgb(Oklch(min(0.985, plain.lightness + _RAISED), plain.chroma, plain.hue))
    if not _is_dark(ground) or contrast(WHITE, raised) >= TEXT:
        return raised
    return to_rgb(Oklch(max(0.0, plain.lightness - _RAISED), plain.chroma, plain.hue))


def _words(ground: Rgb, accent: Rgb) -> tuple[Oklch, Oklch]:
    """Text and quiet text with a breath of colour where the film has any; grey stays grey."""
    air, light = from_rgb(ground), from_rgb(accent)
    if _is_dark(ground):
        text = Oklch(0.95, min(0.015, light.chroma), light.hue)
        return text, Oklch(0.8, min(0.02, air.chroma), air.hue)
    tint = min(0.03, air.chroma)
    return Oklch(0.22, tint, air.hue), Oklch(0.4, tint, air.hue)


def _on(accent: Rgb) -> Rgb:
    plain = from_rgb(accent)
    ink = Oklch(0.2, 0.3 * plain.chroma, plain.hue)
    return readable(Oklch(0.985, 0.0, 0.0) if _is_dark(accent) else ink, (accent,), TEXT)
