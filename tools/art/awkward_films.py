"""Writes a content folder of films with the pictures that producers really have.

Posters with lettering at 200, 600 and 1,200 pixels, a landscape with the title in it, trailers that
begin in black, with a logo, with a title card, or between black bars, a poster in CMYK, faces at
the edge. They are made of the samples' art and our own faces, and serve to look at the first
screen: `python tools/art/awkward_films.py FOLDER`, then `microsite serve --content FOLDER`.
"""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

ROOT = Path(__file__).resolve().parents[2]
ART = ROOT / "content" / "films"
CREAM, BLACK = (244, 236, 220), (0, 0, 0)
FACES = ROOT / "static" / "vendor"
KEY_ART = "poster_image: poster.jpg"


def main(folder: Path) -> None:
    """Write every film."""
    for width in (200, 600, 1200):
        place = film(folder, f"poster-{width}", f"Nine Letters {width}", "genres: [Drama]", KEY_ART)
        poster("baikonur", "NINE LETTERS", width).save(place / "poster.jpg")
    place = film(folder, "title-inside", "The Last Summer", "genres: [Documentary]", KEY_ART)
    inside = lettered(still("baikonur", "02", 1600), "THE LAST SUMMER", 0.62, 0.1)
    inside.save(place / "poster.jpg")
    place = film(folder, "cmyk", "Four Inks", "genres: [Animation]", KEY_ART)
    poster("half-past-lemon", "FOUR INKS", 900).convert("CMYK").save(place / "poster.jpg")
    place = film(folder, "face-at-the-edge", "At the Edge", "category: documentary")
    still("baikonur", "04", 1920).save(place / "stills" / "a.jpg")
    title = "A Scene of Thirteen Hundred"
    place = film(folder, "small-scene", title, "genres: [Thriller]", KEY_ART)
    poster("forty-names-for-fog", "A SCENE", 400).save(place / "poster.jpg")
    still("forty-names-for-fog", "03", 1300).save(place / "stills" / "a.jpg")
    place = film(folder, "bright", "Bright Noon", "genres: [Family]")
    still("half-past-lemon", "01", 2000).save(place / "stills" / "a.jpg")
    place = film(folder, "other-side", "Words on the Right", "genres: [Romance]")
    ImageOps.mirror(still("baikonur", "05", 2200)).save(place / "stills" / "a.jpg")
    film(folder, "no-picture", "A Title Alone, Rather Longer Than Most Titles", "genres: [Essay]")
    more = "genres: [Crime]\ntrailer_poster: frame.jpg\ntrailer_video: trailer.mp4"
    place = film(folder, "laurel-frame", "The Laurel", more, KEY_ART)
    poster("forty-names-for-fog", "THE LAUREL", 500).save(place / "poster.jpg")
    card = lettered(Image.new("RGB", (1920, 1080)), "OFFICIAL SELECTION", 0.45, 0.3)
    card.save(place / "frame.jpg")
    trailer(place / "trailer.mp4", bars=False)
    for name, bars in (("black-trailer", False), ("barred-trailer", True)):
        place = film(folder, name, name.replace("-", " ").title(), "trailer_video: trailer.mp4")
        trailer(place / "trailer.mp4", bars=bars)
    place = film(folder, "lettering", "Mur", "genres: [Crime]\ntitle_treatment: title.png")
    still("baikonur", "03", 2000).save(place / "stills" / "a.jpg")
    mark(place / "title.png")


def film(folder: Path, slug: str, title: str, *more: str) -> Path:
    """Write a film file, and return its folder, in which stills are found by themselves."""
    place = folder / "films" / slug
    (place / "stills").mkdir(parents=True, exist_ok=True)
    lines = "\n".join(more)
    (place / "index_en.md").write_text(
        f"---\ntitle: {title}\nlanguage: en\ntagline: Somebody has to look.\ndirector: Jane Doe\n"
        "release_year: 2024\nduration: 91 minutes\ncountries: [DE, FR]\n"
        "description: A woman finds a house that nobody has entered for forty years, and in it a"
        f" letter with her own name on it.\n{lines}\n---\n\nShe reads it.\n"
    )
    return place


def still(slug: str, number: str, width: int) -> Image.Image:
    """A still of a sample, so wide."""
    with Image.open(ART / slug / "stills" / f"{number}.jpg") as picture:
        return picture.convert("RGB").resize((width, round(picture.height * width / picture.width)))


def poster(slug: str, title: str, width: int) -> Image.Image:
    """A sample's key art as a poster: a title across it, and a block of credits."""
    with Image.open(ART / slug / "poster.jpg") as picture:
        art = picture.convert("RGB").resize((1200, 1800))
    art = lettered(art, title, 0.68, 0.16)
    for line in range(4):
        art = lettered(art, "DIRECTED BY JANE DOE  MUSIC BY JOHN ROE", 0.86 + 0.025 * line, 0.018)
    return art.resize((width, round(width * 1.5)), Image.Resampling.LANCZOS)


def lettered(picture: Image.Image, words: str, down: float, size: float) -> Image.Image:
    """The picture with words across it, `down` its height, so large as a part of its width."""
    face = ImageFont.truetype(FACES / "oswald-latin.woff2", round(picture.width * size))
    while face.getlength(words) > 0.92 * picture.width:
        face = face.font_variant(size=face.size * 0.94)
    draw = ImageDraw.Draw(picture)
    draw.text((picture.width / 2, down * picture.height), words, CREAM, face, anchor="mt")
    return picture


def trailer(path: Path, *, bars: bool) -> None:
    """Two seconds each of black, a logo, three pictures, a title card and black."""
    dark = Image.new("RGB", (1280, 720))
    scenes = [dark, lettered(dark.copy(), "STUDIO", 0.4, 0.2)]
    for number in ("01", "05", "07"):
        shot = ImageOps.fit(still("baikonur", number, 1280), (1280, 536 if bars else 720))
        scenes.append(ImageOps.pad(shot, (1280, 720), color=BLACK))
    dimmed = ImageEnhance.Brightness(scenes[2]).enhance(0.1)
    scenes.append(lettered(dimmed, "COMING SOON", 0.4, 0.14))
    scenes.append(scenes[0])
    video(path, scenes, frames=8, rate=4)


def video(path: Path, scenes: list[Image.Image], *, frames: int, rate: int) -> None:
    """Write scenes of so many frames each, `rate` of them a second."""
    with av.open(str(path), "w", options={"movflags": "faststart"}) as file:
        stream = file.add_stream("libx264", rate=rate)
        stream.width, stream.height = scenes[0].size
        stream.pix_fmt = "yuv420p"
        for number, scene in enumerate(scene for scene in scenes for _ in range(frames)):
            frame = av.VideoFrame.from_image(scene)
            frame.pts, frame.time_base = number, Fraction(1, rate)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())


def mark(path: Path) -> None:
    """A title as a film letters it: white on nothing."""
    picture = Image.new("RGBA", (1200, 420))
    face = ImageFont.truetype(FACES / "cormorant-latin.woff2", 420)
    ImageDraw.Draw(picture).text((600, 380), "mur.", (*CREAM, 255), face, anchor="ms")
    picture.save(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
