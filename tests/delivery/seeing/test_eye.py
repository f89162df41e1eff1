"""What is seen in a picture as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from microsite.delivery.seeing.eye import look
from microsite.films.media.files import MediaFile, MediaKind


@pytest.mark.parametrize(("empty", "is_light"), [("white", True), ("black", False)])
def test_a_picture_is_as_light_as_where_words_would_stand(
    tmp_path: Path, empty: str, *, is_light: bool
) -> None:
    picture = Image.new("RGB", (1600, 900), empty)
    draw = ImageDraw.Draw(picture)
    for at in range(40):
        ink = "grey" if at % 2 else "white" if empty == "black" else "black"
        draw.rectangle((820 + 19 * at, 0, 828 + 19 * at, 900), ink)
    path = tmp_path / "picture.png"
    picture.save(path)
    seen = look(MediaFile(path, path.name, MediaKind.IMAGE, "image/png", 1, f"{empty}-half", 0))
    assert seen
    assert seen.emptier == "left"
    assert (seen.light > 0.9) is is_light
