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


def main(folder: Path) -> None:
    """Write every film."""
    for width in (200, 600, 1200):
        film(folder, f"poster-{width}", f"Nine Letters {width}", "genres: [Drama]")
        poster("baikonur", "NINE LETTERS", width).save(
            folder / "films" / f"poster-{width}" / "poster.jpg"
        )
    film(folder, "title-inside", "The Last Summer", "genres: [Documentary]")
    inside = lettered(still("baikonur", "02", 1600), "THE LAST SUMMER", 0.62, 0.1)
    inside.save(folder / "films" / "title-inside" / "poster.jpg")
    film(folder, "cmyk", "Four Inks", "genres: [Animation]")
    poster("half-past-lemon", "FOUR INKS", 900).convert("CMYK").save(
        folder / "films" / "cmyk" / "poster.jpg"
    )
    film(folder, "face-at-the-edge", "At the Edge", "category: documentary", stills=True)
    still("baikonur", "04", 1920).save(folder / "films" / "face-at-the-edge" / "stills" / "a.jpg")
    film(folder, "small-scene", "A Scene of Thirteen Hundred", "genres: [Thriller]", stills=True)
    poster("forty-names-for-fog", "A SCENE", 400).save(
        folder / "films" / "small-scene" / "poster.jpg"
    )
    still("forty-names-for-fog", "03", 1300).save(
        folder / "films" / "small-scene" / "stills" / "a.jpg"
    )
    film(folder, "bright", "Bright Noon", "genres: [Family]", stills=True)
    still("half-past-lemon", "01", 2000).save(folder / "films" / "bright" / "stills" / "a.jpg")
    film(folder, "other-side", "Words on the Right", "genres: [Romance]", stills=True)
    ImageOps.mirror(still("baikonur", "05", 2200)).save(
        folder / "films" / "other-side" / "stills" / "a.jpg"
    )
    film(folder, "no-picture", "A Title Alone, Rather Longer Than Most Titles", "genres: [Essay]")
    film(
        folder,
        "laurel-frame",
        "The Laurel",
        "genres: [Crime]\ntrailer_poster: frame.jpg\ntrailer_video: trailer.mp4",
    )
    poster("forty-names-for-fog", "THE LAUREL", 500).save(
        folder / "films" / "laurel-frame" / "poster.jpg"
    )
    card = lettered(Image.new("RGB", (1920, 1080)), "OFFICIAL SELECTION", 0.45, 0.3)
    card.save(folder / "films" / "laurel-frame" / "frame.jpg")
    trailer(folder / "films" / "laurel-frame" / "trailer.mp4", bars=False)
    for name, bars in (("black-trailer", False), ("barred-trailer", True)):
        film(folder, name, name.replace("-", " ").title(), "trailer_video: trailer.mp4")
        trailer(folder / "films" / name / "trailer.mp4", bars=bars)
    film(folder, "lettering", "Mur", "genres: [Crime]\ntitle_treatment: title.png", stills=True)
    still("baikonur", "03", 2000).save(folder / "films" / "lettering" / "stills" / "a.jpg")
    mark(folder / "films" / "lettering" / "title.png")


def film(folder: Path, slug: str, title: str, more: str, *, stills: bool = False) -> None:
    """Write a film file; its poster and stills are found by their names."""
    place = folder / "films" / slug
    (place / "stills" if stills else place).mkdir(parents=True, exist_ok=True)
    poster_line = "poster_image: poster.jpg\n" if slug in POSTERS else ""
    (place / "index_en.md").write_text(
        f"---\ntitle: {title}\nlanguage: en\ntagline: Somebody has to look.\ndirector: Jane Doe\n"
        "release_year: 2024\nduration: 91 minutes\ncountries: [DE, FR]\n"
        "description: A woman finds a house that nobody has entered for forty years, and in it a"
        " letter with her own name on it.\n"
        f"{poster_line}{more}\n---\n\nShe reads it.\n"
    )


POSTERS = {
    "poster-200",
    "poster-600",
    "poster-1200",
    "title-inside",
    "cmyk",
    "small-scene",
    "laurel-frame",
}


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
    face = ImageFont.truetype(
        ROOT / "static" / "vendor" / "oswald-latin.woff2", round(picture.width * size)
    )
    while face.getlength(words) > 0.92 * picture.width:
        face = face.font_variant(size=face.size * 0.94)
    draw = ImageDraw.Draw(picture)
    draw.text((picture.width / 2, down * picture.height), words, CREAM, face, anchor="mt")
    return picture


def trailer(path: Path, *, bars: bool) -> None:
    """Two seconds each of black, a logo, three pictures, a title card and black."""
    scenes = [
        Image.new("RGB", (1280, 720)),
        lettered(Image.new("RGB", (1280, 720)), "STUDIO", 0.4, 0.2),
    ]
    for number in ("01", "05", "07"):
        shot = ImageOps.fit(still("baikonur", number, 1280), (1280, 536 if bars else 720))
        scenes.append(ImageOps.pad(shot, (1280, 720), color=BLACK))
    scenes.append(
        lettered(ImageEnhance.Brightness(scenes[2]).enhance(0.1), "COMING SOON", 0.4, 0.14)
    )
    scenes.append(scenes[0])
    with av.open(str(path), "w", options={"movflags": "faststart"}) as file:
        stream = file.add_stream("libx264", rate=4)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        for number, scene in enumerate(scene for scene in scenes for _ in range(8)):
            frame = av.VideoFrame.from_image(scene)
            frame.pts, frame.time_base = number, Fraction(1, 4)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())


def mark(path: Path) -> None:
    """A title as a film letters it: white on nothing."""
    picture = Image.new("RGBA", (1200, 420))
    face = ImageFont.truetype(ROOT / "static" / "vendor" / "cormorant-latin.woff2", 420)
    ImageDraw.Draw(picture).text((600, 380), "mur.", (*CREAM, 255), face, anchor="ms")
    picture.save(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
