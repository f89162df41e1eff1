"""A press kit, fetched and opened."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from werkzeug.test import Client, TestResponse

from microsite.delivery.publisher import Publisher

KIT = "/en/lantern/microsite/press/lantern-press-en.zip"
STILL = "lantern-press-en/stills/lantern-still-01.jpg"
"""What the kit holds of the first still."""


def ask(publisher: Publisher, path: str = KIT, **headers: str) -> TestResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Client(publisher).get(path, headers=named)


def opened(publisher: Publisher, path: str = KIT) -> ZipFile:
    response = ask(publisher, path)
    assert response.status_code == 200
    return ZipFile(BytesIO(response.data))
