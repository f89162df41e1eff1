"""What the commands share: options, settings, and faults told in one line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from microsite.delivery import setting_rules
from microsite.delivery.files.static_files import NotBuiltError
from microsite.delivery.settings import SettingError, Settings, from_environment

CONTENT = click.option(
    "--content",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The folder that holds films/ (MICROSITE_CONTENT, else content).",
)


def _host(_context: object, _option: object, text: str | None) -> str | None:
    try:
        return text and setting_rules.host(text)
    except ValueError as error:
        raise click.UsageError(f"--host {error}") from error


HOST = click.option(
    "--host",
    callback=_host,
    help="The address to listen on (MICROSITE_HOST, else 127.0.0.1).",
)


@contextmanager
def told() -> Iterator[None]:
    """Say in one line what a checkout lacks."""
    try:
        yield
    except NotBuiltError as error:
        raise click.ClickException(str(error)) from error


def settings_given() -> Settings:
    """The settings of the environment; a mistake ends the program with one line."""
    try:
        return from_environment()
    except SettingError as error:
        raise click.UsageError(str(error)) from error
