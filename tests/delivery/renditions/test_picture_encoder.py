"""What becomes of a picture: sizes, colours, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from microsite.delivery.renditions import picture_encoder
from microsite.delivery.renditions.picture_encoder import encode
from microsite.delivery.renditions.sizes import renditions_of
from tests.delivery.renditions.small_pictures import (
    BLUE,
    RED,
    about,
    display_p3,
    job,
    made,
    media_file,
    picture_file,
)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (40, [40]),
        (320, [320]),
        (1000, [320, 480, 768, 1000]),
        (6000, [320, 480, 768, 1080, 1440, 1920, 2560]),
    ],
)
def test_no_rendition_is_wider_than_its_picture(
    tmp_path: Path, width: int, widths: list[int]
) -> None:
    still = picture_file(tmp_path / "still.jpg", Image.new("RGB", (40, 20)))
    found = [
        (each.width, each.format.extension) for each in renditions_of(replace(still, width=width))
    ]
    assert found == [(width, extension) for width in widths for extension in ("avif", "jpg")]


@pytest.mark.parametrize("media_type", ["image/svg+xml", "image/gif", "video/mp4"])
def test_what_is_no_still_picture_has_no_renditions(tmp_path: Path, media_type: str) -> None:
    still = picture_file(tmp_path / "still.jpg", Image.new("RGB", (40, 20)))
    assert renditions_of(replace(still, media_type=media_type)) == ()


def test_each_has_the_size_and_format_it_is_named_by(tmp_path: Path, cache: Path) -> None:
    renditions = made(picture_file(tmp_path / "still.png", Image.new("RGB", (330, 110))), cache)
    assert {key: (each.size, each.format) for key, each in renditions.items()} == {
        (320, "avif"): ((320, 107), "AVIF"),
        (320, "jpg"): ((320, 107), "JPEG"),
        (330, "avif"): ((330, 110), "AVIF"),
        (330, "jpg"): ((330, 110), "JPEG"),
    }


def test_a_jpeg_unfolds_while_it_loads(tmp_path: Path, cache: Path) -> None:
    renditions = made(picture_file(tmp_path / "still.jpg", Image.new("RGB", (40, 20))), cache)
    assert renditions[40, "jpg"].info["progressive"]


def test_a_camera_that_was_turned_gives_an_upright_picture(tmp_path: Path, cache: Path) -> None:
    lying = Image.new("RGB", (400, 200), BLUE)
    lying.paste(RED, (0, 0, 200, 200))
    exif = Image.Exif()
    exif[0x0112] = 6  # To be turned clockwise: what lies left stands at the top.
    picture_file(tmp_path / "still.jpg", lying, exif=exif)
    for rendition in made(media_file(tmp_path / "still.jpg", 200, 400), cache).values():
        assert rendition.size == (200, 400)
        upright = rendition.convert("RGB")
        assert about(upright.getpixel((100, 50)), RED)
        assert about(upright.getpixel((100, 350)), BLUE)


def test_the_colours_of_a_wide_screen_become_those_of_every_screen(
    tmp_path: Path, cache: Path
) -> None:
    still = Image.new("RGB", (40, 20), RED)
    file = picture_file(tmp_path / "still.png", still, icc_profile=display_p3())
    for rendition in made(file, cache).values():
        # The same red, for which sRGB needs more of its own red and less of the others.
        assert about(rendition.convert("RGB").getpixel((20, 10)), (217, 0, 26))


def test_colours_for_print_become_those_of_a_screen(tmp_path: Path, cache: Path) -> None:
    still = Image.new("CMYK", (40, 20), (0, 255, 255, 0))
    for rendition in made(picture_file(tmp_path / "still.jpg", still), cache).values():
        assert rendition.mode == "RGB"
        assert about(rendition.getpixel((20, 10)), (254, 0, 0))


def test_a_broken_profile_is_as_good_as_none(tmp_path: Path, cache: Path) -> None:
    still = Image.new("RGB", (40, 20), RED)
    file = picture_file(tmp_path / "still.png", still, icc_profile=b"no profile")
    assert about(made(file, cache)[40, "jpg"].getpixel((20, 10)), RED)


def test_sixteen_bits_of_grey_are_divided_not_cut_off(tmp_path: Path, cache: Path) -> None:
    still = Image.new("I;16", (40, 20), 128 * 256)
    file = picture_file(tmp_path / "still.png", still)
    assert about(made(file, cache)[40, "jpg"].getpixel((20, 10)), (128, 128, 128))


def test_what_is_transparent_stays_so_in_avif_and_is_white_in_jpeg(
    tmp_path: Path, cache: Path
) -> None:
    still = Image.new("RGBA", (40, 20), (*RED, 0))
    renditions = made(picture_file(tmp_path / "logo.png", still), cache)
    alpha = renditions[40, "avif"].getchannel("A")
    assert alpha.getextrema() == (0, 0)
    assert about(renditions[40, "jpg"].getpixel((20, 10)), (255, 255, 255))


def test_nothing_is_told_of_who_took_the_picture_and_where(tmp_path: Path, cache: Path) -> None:
    exif = Image.Exif()
    exif[0x013B] = "Ada Holm"
    told = {"exif": exif, "comment": b"Ada Holm", "xmp": b"<x>Ada Holm</x>"}
    still = Image.new("RGB", (40, 20), RED)
    file = picture_file(tmp_path / "still.jpg", still, icc_profile=display_p3(), **told)
    assert b"Ada Holm" in file.path.read_bytes()
    for rendition in made(file, cache).values():
        assert not {"exif", "comment", "xmp", "icc_profile"} & rendition.info.keys()
    assert not [each for each in cache.rglob("*.*") if b"Ada Holm" in each.read_bytes()]


def test_what_is_too_heavy_for_a_phone_loses_quality(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = picture_file(tmp_path / "still.png", Image.effect_noise((64, 64), 80).convert("RGB"))
    made(file, cache / "at any weight")
    monkeypatch.setattr(picture_encoder, "LIGHT", 1)
    made(file, cache / "light")
    weights = [
        sum(each.stat().st_size for each in (cache / name).rglob("*.avif"))
        for name in ("light", "at any weight")
    ]
    assert weights[0] < weights[1] / 2


def test_nothing_is_decoded_above_forty_megapixels(tmp_path: Path, cache: Path) -> None:
    file = picture_file(tmp_path / "still.png", Image.new("1", (8000, 8000)))
    # Of the file little but its header is left; to decode it would fail.
    file.path.write_bytes(file.path.read_bytes()[:60])
    outcome = encode(job(media_file(file.path, 8000, 8000), cache))
    assert outcome.fault == "has 64 megapixels; save it with at most 40"
    assert not cache.exists()


def test_a_picture_that_ends_too_early_is_refused_with_the_reason(
    tmp_path: Path, cache: Path
) -> None:
    still = Image.effect_noise((64, 64), 80)
    file = picture_file(tmp_path / "still.jpg", still)
    file.path.write_bytes(file.path.read_bytes()[:2000])
    outcome = encode(job(media_file(file.path, 64, 64), cache))
    assert outcome.fault == "is broken and cannot be read to its end; export it again"
    assert not cache.exists()


def test_a_picture_that_has_changed_since_is_left_alone(tmp_path: Path, cache: Path) -> None:
    file = picture_file(tmp_path / "still.jpg", Image.new("RGB", (40, 20), RED))
    Image.new("RGB", (40, 20), BLUE).save(file.path)
    assert encode(job(file, cache)).fault.startswith("has changed since it was read")


def test_a_picture_that_is_gone_is_told_of(tmp_path: Path, cache: Path) -> None:
    file = picture_file(tmp_path / "still.jpg", Image.new("RGB", (40, 20), RED))
    file.path.unlink()
    assert encode(job(file, cache)).fault.startswith("cannot be opened: No such file")
