"""The image and its compose file: a linter finds no fault, and what they promise can be kept."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from microsite.delivery.settings import documented, from_environment
from tests.delivery.server.any_server import BIN, ROOT
from tests.deploy.tiers import DEPLOY, free_port

DOCKERFILE = (DEPLOY / "container/Dockerfile").read_text()
SETTINGS = {name for name, _default, _help in documented()}


@pytest.fixture
def service() -> dict[str, Any]:
    composed = yaml.safe_load((DEPLOY / "container/compose.yaml").read_text())
    service: dict[str, Any] = composed["services"]["site"]
    return service


def test_hadolint_finds_no_fault() -> None:
    subprocess.run([str(BIN / "hadolint"), str(DEPLOY / "container/Dockerfile")], check=True)


def test_all_that_is_copied_is_there() -> None:
    copied = re.findall(r"^COPY (?!--from)(\S+) ", DOCKERFILE, re.MULTILINE)
    assert copied
    assert [path for path in copied if not (ROOT / path).exists()] == []


def test_the_image_installs_as_the_makefile_does() -> None:
    made = (ROOT / "Makefile").read_text()
    for line in (
        "--require-hashes --requirement requirements/serve.txt",
        "--no-deps --no-build-isolation",
    ):
        assert line in DOCKERFILE
        assert line in made


def test_what_is_left_out_of_the_image_is_not_needed_to_build_it() -> None:
    ignored = (DEPLOY / "container/Dockerfile.dockerignore").read_text().splitlines()
    built_of = {"microsite", "templates", "static", "translations", "tools", "README.md"}
    assert built_of.isdisjoint(ignored)


def test_the_health_check_tells_a_site_that_answers(ports: dict[str, int]) -> None:
    found = re.search(r"^HEALTHCHECK .*\\\n    CMD (\[.+\])$", DOCKERFILE, re.MULTILINE)
    assert found

    def health(port: int) -> int:
        command = [part.replace(":8080", f":{port}") for part in ast.literal_eval(found[1])]
        assert command[0] == "python"
        return subprocess.run(
            [str(BIN / "python"), *command[1:]], stderr=subprocess.DEVNULL, check=False
        ).returncode

    assert health(ports[""]) == 0
    assert health(free_port()) == 1


def test_the_settings_of_the_image_are_settings() -> None:
    given = dict(re.findall(r"(MICROSITE_\w+)=(\S+)", DOCKERFILE))
    settings = from_environment(given)
    assert (settings.host, settings.port) == ("*", 8080)
    assert settings.content == Path("/srv/films/current")


def test_compose_confines_the_site(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert {*service["environment"]} <= SETTINGS
    assert urlsplit(service["environment"]["MICROSITE_SITE_URL"]).scheme == "https"
    # The link `current` lies inside of what is mounted, so that its swap is seen.
    assert "/srv/films:/srv/films:ro" in service["volumes"]
    dockerfile = DEPLOY / "container" / service["build"]["context"] / service["build"]["dockerfile"]
    assert dockerfile.samefile(DEPLOY / "container/Dockerfile")
