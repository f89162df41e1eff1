"""The command that says what an operator should know, and do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from microsite.delivery.doctor import machine
from microsite.delivery.doctor.finding import Finding
from microsite.delivery.doctor.from_outside import from_outside
from microsite.delivery.doctor.settings_seen import consistency, settings_seen
from microsite.delivery.settings import SettingError, from_environment
from microsite.options import CONTENT


@click.command()
@click.argument("url", required=False)
@CONTENT
def doctor(url: str | None, content: Path | None) -> None:
    """Say how the site stands: settings, films, folders, machine, and what to do about each.

    With URL, the address where visitors find the site, a few pages are asked for there, through
    whatever stands in front. Nothing else leaves this machine.

    Exits 1 where something is to be done.
    """
    try:
        settings = from_environment().with_given(content=content)
    except SettingError as error:
        click.echo(f"DO   settings: {error}")
        sys.exit(1)
    if url and not url.startswith(("http://", "https://")):
        raise click.UsageError(f"{url} is no address; write for example https://example.org")
    seen = [*settings_seen(settings, os.environ)]
    for each in seen:
        click.echo(f"{each.name:<26} {each.value or '-'}  ({each.source})")
    to_do = _told(consistency(settings))
    reading, findings = machine.films(settings)
    to_do += _told(findings)
    to_do += _told(machine.cache(settings, reading))
    to_do += _told(machine.descriptors())
    to_do += _told(machine.libraries())
    if url:
        to_do += _told(from_outside(url, settings))
    click.echo(f"{to_do} {'thing' if to_do == 1 else 'things'} to do")
    sys.exit(1 if to_do else 0)


def _told(findings: Iterable[Finding]) -> int:
    """Print findings, and return of how many something is to be done."""
    count = 0
    for each in findings:
        click.echo(f"{'DO' if each.advice else 'ok':<4} {each.about}: {each.seen}")
        if each.advice:
            click.echo(f"     {each.advice}")
            count += 1
    return count
