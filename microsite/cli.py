"""The commands: serve, check, routes."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import click

from microsite import __version__
from microsite.delivery.access_log import with_access_log
from microsite.delivery.publisher import Publisher
from microsite.delivery.server import serve as serve_until_stopped
from microsite.delivery.settings import SettingError, Settings, from_environment
from microsite.films.library import Library
from microsite.films.problems import Severity

_CONTENT = click.option(
    "--content",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The folder that holds films/ (MICROSITE_CONTENT, else content).",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Put films on the web: a film file and its media in a folder become a site.

    Settings come from MICROSITE_* variables; README names them all.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)


@main.command()
@_CONTENT
@click.option("--host", help="The address to listen on (MICROSITE_HOST, else 127.0.0.1).")
@click.option("--port", type=click.IntRange(1, 65535), help="The port (MICROSITE_PORT, else 8080).")
def serve(content: Path | None, host: str | None, port: int | None) -> None:
    """Serve the films until stopped; edited files go on air by themselves."""
    settings = _settings().with_given(content=content, host=host, port=port)
    publisher = Publisher(settings)
    start = publisher.edition.addresses.start
    try:
        serve_until_stopped(
            with_access_log(publisher, enabled=settings.access_log),
            settings.host,
            settings.port,
            ready=lambda url: click.echo(f"Serving {url}{settings.prefix}{start}", err=True),
        )
    except (OSError, ValueError) as error:
        place = f"{settings.host}:{settings.port}"
        raise click.ClickException(f"cannot listen on {place}: {error}") from error


@main.command()
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
def check(folder: Path | None, *, strict: bool) -> None:
    """Read every film file below FOLDER and say what is wrong, with file and line.

    Exits 1 where there is an error, or with --strict a warning; else 0.
    """
    reading = Library(folder or _settings().content).read()
    for problem in reading.problems:
        click.echo(f"{problem.severity}: {problem}")
    errors = sum(problem.severity is Severity.ERROR for problem in reading.problems)
    warnings = len(reading.problems) - errors
    films = len(reading.catalog.slugs)
    counted = ((films, "film"), (errors, "error"), (warnings, "warning"))
    click.echo(", ".join(f"{number} {what}{'s' * (number != 1)}" for number, what in counted))
    sys.exit(1 if errors or (strict and warnings) else 0)


@main.command()
@_CONTENT
def routes(content: Path | None) -> None:
    """List every address of the site, one a line: what it is, and its path."""
    settings = _settings().with_given(content=content)
    for address in Publisher(settings).edition.addresses:
        click.echo(f"{address.kind.value:<9} {settings.prefix}{address.path}")


def _settings() -> Settings:
    try:
        return from_environment()
    except SettingError as error:
        raise click.UsageError(str(error)) from error
