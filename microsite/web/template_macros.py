"""Templates read without being rendered: which macros they hold, and what they use of others."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError
from jinja2.nodes import Const, FromImport, Include, Macro


class UnsoundTemplateError(Exception):
    """A template, or one that it uses, is missing, cannot be read, or lacks a macro."""


class _Read(NamedTuple):
    """The names of a template's macros, and the macros that it uses by template."""

    macros: frozenset[str]
    uses: tuple[tuple[str, frozenset[str]], ...]


def macros(environment: Environment, template: str) -> frozenset[str]:
    """Return the macros of a template, once all that it uses is known to be there.

    Raises:
        UnsoundTemplateError: something is missing, or has a fault in its syntax.
    """
    known: dict[str, frozenset[str]] = {}

    def sound(name: str) -> frozenset[str]:
        if name not in known:
            read = _read(_source(environment, name), name)
            known[name] = read.macros
            for used, needed in read.uses:
                if missing := needed - sound(used):
                    macro = min(missing)
                    message = f"templates/{used} has no macro {macro}(…) for templates/{name}"
                    raise UnsoundTemplateError(message)
        return known[name]

    return sound(template)


# Every Edition asks anew, though templates hardly ever change between two of them.
@lru_cache(maxsize=256)
def _read(source: str, name: str) -> _Read:
    try:
        tree = Environment(autoescape=True).parse(source)
    except TemplateSyntaxError as error:
        message = f"templates/{name}:{error.lineno}: {error.message}"
        raise UnsoundTemplateError(message) from error
    uses = [
        *((each.template, _names(each)) for each in tree.find_all(FromImport)),
        *((each.template, frozenset[str]()) for each in tree.find_all(Include)),
    ]
    return _Read(
        frozenset(macro.name for macro in tree.find_all(Macro)),
        # A name that is no constant is known at the request alone.
        tuple((named.value, names) for named, names in uses if isinstance(named, Const)),
    )


def _names(node: FromImport) -> frozenset[str]:
    # A macro that is given another name stands with it in a pair.
    return frozenset(name if isinstance(name, str) else name[0] for name in node.names)


def _source(environment: Environment, name: str) -> str:
    try:
        return environment.loader.get_source(environment, name)[0]  # type: ignore[union-attr]
    except TemplateNotFound as error:
        raise UnsoundTemplateError(f"templates/{name} is missing") from error
