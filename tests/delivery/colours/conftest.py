"""What a thousand random pictures wish for."""

from __future__ import annotations

from random import Random

import pytest
from PIL import Image

from microsite.delivery.colours.picture_light import Wish, picture_wish

PICTURES = 1000


@pytest.fixture(scope="module")
def wishes(tmp_path_factory: pytest.TempPathFactory) -> list[Wish]:
    """What pictures of two to six random colours wish for, from the darkest to the brightest."""
    random, path = Random(7), tmp_path_factory.mktemp("pictures") / "picture.bmp"
    wishes = []
    for number in range(PICTURES):
        low, high = sorted((random.randrange(256), random.randrange(256)))
        colours = [
            [random.randint(low, high) for _ in range(3)] for _ in range(random.randint(2, 6))
        ]
        if number % 10 == 0:
            colours = [[red] * 3 for red, _, _ in colours]
        pixels = bytes(value for _ in range(36) for value in random.choice(colours))
        Image.frombytes("RGB", (6, 6), pixels).save(path)
        wishes.append(picture_wish(path))
    return wishes
