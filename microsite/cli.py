"""The commands: serve, check, media, press-link, routes; and doctor, of its own file."""

from __future__ import annotations

import logging
import secrets
import sys
from pathlib import Path

import click

from microsite.delivery.application import publisher as publisher_of
from microsite.delivery.application import warn_of_unset_url
from microsite.delivery.press.tokens import PressLinks
from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.job import Outcome
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.renditions.sizes import renditions_of
from microsite.delivery.server.access_log import access_log
from microsite.delivery.server.exchange import observed
from microsite.delivery.server.metrics import Metrics
from microsite.delivery.server.proxies import Proxies
from microsite.delivery.server.serving import serve as serve_until_stopped
from microsite.delivery.setting_rules import UNIX
from microsite.doctor import doctor
from microsite.films.media.files import MediaFile, media_of
from microsite.films.pictures import pictures_of
from microsite.options import CONTENT, HOST, settings_given, told
from microsite.reading.library import Library
from microsite.reading.problems import Severity
from microsite.version import __version__
from microsite.web.pages.press import PRESS_KIT

_OURS = ("127.0.0.1", "::1", "localhost")
"""Hosts that nobody but this machine reaches, so that a site there is only tried."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Put films on the web: a film file and its media in a folder become a site.

    Settings come from MICROSITE_* variables; docs/operators.md names them all.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)


@main.command()
@CONTENT
@HOST
@click.option("--port", type=click.IntRange(1, 65535), help="The port (MICROSITE_PORT, else 8080).")
def serve(content: Path | None, host: str | None, port: int | None) -> None:
    """Serve the films until stopped; edited files go on air by themselves."""
    settings = settings_given().with_given(content=content, host=host, port=port)
    if settings.host not in _OURS:
        warn_of_unset_url(settings)
    maker = RenditionMaker(settings.cache_folder, settings.encoders)
    with told():
        publisher = publisher_of(settings, maker)
    observers = access_log(settings.access_log)
    if settings.metrics:
        observers += (_metrics(settings.metrics, publisher, maker).count,)
    start = publisher.edition.addresses.start

    def ready(url: str) -> None:
        click.echo(f"Serving {url}{settings.prefix}{start}", err=True)
        # Nothing forks here, so that renditions need not wait for the first visitor.
        publisher.watch()

    try:
        serve_until_stopped(
            observed(publisher, Proxies(settings.trusted_proxies), observers),
            settings.host,
            settings.port,
            keep_alive=settings.keep_alive,
            ready=ready,
            # Other servers read all anew when they are told so.
            hung_up=publisher.refresh,
        )
    except (OSError, ValueError) as error:
        place = f"{settings.host}:{settings.port}"
        if settings.host.startswith(UNIX):
            place = settings.host
        raise click.ClickException(f"cannot listen on {place}: {error}") from error


def _metrics(address: str, publisher: Publisher, maker: RenditionMaker) -> Metrics:
    """Metrics that are read at an address."""
    metrics = Metrics(publisher, lambda: maker.waiting)
    host, _, port = address.rpartition(":")
    try:
        metrics.listen(host.strip("[]"), int(port))
    except OSError as error:
        raise click.ClickException(f"cannot tell metrics on {address}: {error}") from error
    return metrics


@main.command()
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), required=False
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
def check(folder: Path | None, *, strict: bool) -> None:
    """Read every film and page below FOLDER and say what is wrong, with file and line.

    A note tells how something was read; it is no fault.

    Exits 1 where there is an error, or with --strict a warning; else 0.
    """
    reading = Library(folder or settings_given().content, thorough=True).read()
    for problem in reading.problems:
        click.echo(f"{problem.severity}: {problem}")
        for line in problem.excerpt():
            click.echo(f"    {line}")
    errors = sum(problem.severity is Severity.ERROR for problem in reading.problems)
    warnings = sum(problem.severity is Severity.WARNING for problem in reading.problems)
    films = len(reading.catalog.slugs)
    pages = len(reading.pages.slugs)
    counted = [(films, "film"), (errors, "error"), (warnings, "warning")]
    if pages:
        counted.insert(1, (pages, "page"))
    click.echo(", ".join(f"{number} {what}{'s' * (number != 1)}" for number, what in counted))
    sys.exit(1 if errors or (strict and warnings) else 0)


@main.command()
@CONTENT
def media(content: Path | None) -> None:
    """Make the sizes and formats of pictures that are missing in the cache folder.

    Films that are not public yet are prepared for too. Run again, it goes on where it was
    stopped. Exits 1 where a picture was refused.
    """
    settings = settings_given().with_given(content=content)
    reading = Library(settings.content).read()
    pictures = [file for film in reading.catalog for file in pictures_of(film)]
    pictures += [file for film in reading.catalog for file in media_of(film) if file.is_rewrapped]
    maker = RenditionMaker(settings.cache_folder)
    try:
        refused = _made(maker, pictures)
    except OSError as error:
        raise click.ClickException(
            f"{settings.cache_folder} cannot be written to ({error.strerror}); "
            "choose another folder with MICROSITE_CACHE"
        ) from error
    finally:
        maker.stop()
    sys.exit(1 if refused else 0)


def _made(maker: RenditionMaker, pictures: list[MediaFile]) -> bool:
    """Make what is missing, tell how it went, and return whether a picture was refused."""
    outcomes: list[tuple[MediaFile, Outcome]] = []
    missing = [picture for picture, _ in maker.missing(pictures)]
    with click.progressbar(length=len(missing), label="Pictures", file=sys.stderr) as progress:

        def report(picture: MediaFile, outcome: Outcome) -> None:
            outcomes.append((picture, outcome))
            progress.update(1)

        def waiting() -> None:
            click.echo("Another process makes them now; waiting for it.", err=True)

        maker.make(missing, report, waiting)
    faults = [(picture, outcome.fault) for picture, outcome in outcomes if outcome.fault]
    for picture, fault in faults:
        click.echo(f"{picture.path} {fault}")
    made = sum(outcome.made for _, outcome in outcomes)
    left = sum(len(job.wanted) for _, job in maker.missing(pictures))
    wanted = len({each.digest for picture in pictures for each in renditions_of(picture)})
    click.echo(f"{made} made, {wanted - made - left} there already, {len(faults)} refused")
    return bool(faults)


@main.command()
@click.argument("slug")
@click.option("--days", type=click.IntRange(1, 366), default=14, help="How long it lets in (14).")
@click.option("--language", help="Whose page it shows; else that of the film's main language.")
@CONTENT
def press_link(slug: str, days: int, language: str | None, content: Path | None) -> None:
    """Print a private link to the press page of the film SLUG, embargo or not.

    Whoever has the link sees the film as its file has it, and until when they do. It is signed
    with the first of MICROSITE_PRESS_KEYS; take that away, and its links end.
    """
    settings = settings_given().with_given(content=content)
    links = PressLinks(settings.press_secrets)
    films = Library(settings.content).read().catalog.translations(slug)
    film = next((film for film in films if language in (None, film.language)), None)
    if film is None:
        there = ", ".join(film.language for film in films)
        unknown = f"{slug} is there in {there}" if films else f"there is no film {slug}"
        raise click.UsageError(unknown)
    if not PRESS_KIT.exists(film):
        raise click.ClickException(f"{slug} has nothing for the press yet")
    try:
        link = links.made(film, days)
    except ValueError as error:
        key = secrets.token_urlsafe(32)
        raise click.ClickException(
            f"set MICROSITE_PRESS_KEYS, here and where the site runs, for example to {key}"
        ) from error
    warn_of_unset_url(settings)
    # Apart from the address, which alone is what a script wants.
    click.echo(f"It ends at {link.until:%Y-%m-%d %H:%M} UTC.", err=True)
    click.echo(settings.url.rstrip("/") + link.path)


@main.command()
@CONTENT
def routes(content: Path | None) -> None:
    """List every address of the site, one a line: what it is, and its path."""
    settings = settings_given().with_given(content=content)
    with told():
        addresses = Publisher(settings).edition.addresses
    for address in addresses:
        click.echo(f"{address.kind.value:<9} {settings.prefix}{address.path}")


main.add_command(doctor)
