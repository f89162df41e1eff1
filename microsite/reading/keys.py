"""How a key is described, and how maps of keys are read by that description alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, replace
from functools import partial
from typing import Any, Literal

from microsite.reading.desk import Desk
from microsite.reading.field import Field

# Only a key's reader and its attribute know the type of what it holds.
Value = Any
Values = dict[str, Any]
Reader = Callable[[Field, Desk], Value]
Fields = Mapping[str, Field]

SeenOn = Literal[
    "every page",
    "landing",
    "trailer",
    "cast",
    "gallery",
    "screenings",
    "press",
    "person",
    "calendar",
    "catalogue",
    "page",
]
"""The pages, and the calendar files, on which visitors see what a key holds."""

NOWHERE = ""
"""The attribute of a key that is read by itself, such as `language`."""


# Rows are known by identity, so that a tuple of them can be looked up without comparing them.
@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """One key of a film file or of a map in it.

    `reads` is a function that reads the value, a `Record` for a map, or `Many` for a list of maps.
    `form` and `help` show the author an example and its meaning. The value goes to the attribute
    called `to`, by default to the one that has the key's own name. `also` holds other names of the
    key, `meant` the words of other builders and languages that are read as it, and said. `seen`
    names the pages that show the value; one that steers the site is seen nowhere.

    A key is private unless it `is_public`: film.json publishes public keys only. A key that
    `yields_to` another says less of the same, and does not count where both stand in a file; the
    reference names another that is `better` to write, and lists such a key among those also read. A
    `main_only` key counts in the main file alone. An error in a `strict` key refuses the file; in
    any other key it costs only the value.
    """

    name: str
    reads: Reader
    form: str
    help: str
    _: KW_ONLY
    to: str | None = None
    also: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    seen: tuple[SeenOn, ...] = ()
    yields_to: str = ""
    better: str = ""
    is_public: bool = False
    main_only: bool = False
    required: bool = False
    strict: bool = False

    @property
    def attribute(self) -> str:
        """The attribute that the value goes to, or NOWHERE."""
        return self.name if self.to is None else self.to

    @property
    def many(self) -> Many | None:
        """What the key holds if that is a list of maps."""
        return self.reads if isinstance(self.reads, Many) else None

    @property
    def record(self) -> Record | None:
        """The map that the key holds, once or many times."""
        holds = self.reads.record if isinstance(self.reads, Many) else self.reads
        return holds if isinstance(holds, Record) else None

    def seen_within(self, outer: tuple[SeenOn, ...]) -> tuple[SeenOn, ...]:
        """Where the value is seen: within a map, a public or required key is where the map is."""
        return self.seen or (outer if self.is_public or self.required else ())


Public = partial(Key, is_public=True)
"""A key whose value film.json publishes."""


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A map with known keys and what is made of it.

    `bare` is the key meant by a plain text in place of the map, or takes that text apart; `pair`
    holds the two keys meant by a single line such as `Director: Veit Helmer`, where `entry` looks
    at its two halves. `prepare` may change the fields before they are read, `complete` the values
    before `make` gets them. A map that is `shared` by keys has one place in the reference.
    """

    make: Callable[..., Value]
    keys: tuple[Key, ...]
    bare: str | Callable[[Field], dict[str, Field] | str] = ""
    pair: tuple[str, str] | None = None
    entry: Callable[[Field, Field], dict[str, Field]] | None = None
    prepare: Callable[[dict[str, Field]], dict[str, Field]] | None = None
    complete: Callable[[Values, Field, Desk], None] | None = None
    shared: bool = False

    def __call__(self, field: Field, desk: Desk) -> Value:
        """Return what `make` makes of the map.

        Raises:
            ProblemError: where a required key is missing, or the field holds no map.

        """
        if not isinstance(field.value, dict):
            names = ", ".join(key.name for key in self.keys)
            raise field.problem(f"a map is expected here, with {names}")
        values = read_fields(field.value, self.keys, desk)
        for key in self.keys:
            if key.required and key.attribute not in values:
                if key.name in field.value and not field.value[key.name].is_absent:
                    # Its own reader has already reported the fault.
                    return None
                raise field.problem(f"{key.name} is missing; write {key.name}: {key.form}")
        if values.keys() == {"embargo"}:
            # All else has not been written or cannot be read.
            return None
        if self.complete:
            self.complete(values, field, desk)
        return self.make(**values)


@dataclass(frozen=True, slots=True, eq=False)
class Many:
    """A list of maps.

    Items of two languages that agree in the `identity` keys are one item, and merge; those that
    lack an identity may agree in `else_by`. `split` takes a plain text in place of the list apart,
    and where it `splits_items`, texts in the list too; `each` takes apart a map that is several.
    """

    record: Record
    identity: tuple[str, ...] = ()
    split: Callable[[Field], tuple[Field, ...]] | None = None
    splits_items: bool = False
    each: Callable[[Field], tuple[Field, ...]] | None = None
    else_by: str = ""

    def __call__(self, field: Field, desk: Desk) -> tuple[Value, ...]:
        """Return what is made of each item; an item that cannot be read is left out."""
        items = field.value if isinstance(field.value, tuple) else (field,)
        written = (item for item in items if not item.is_absent and not item.is_blank)
        taken = (desk.take(item, self.record) for item in written)
        return tuple(item for item in taken if item is not None)


def read_fields(fields: Fields, keys: Iterable[Key], desk: Desk) -> Values:
    """Return the values by attribute; what is absent, suppressed or unreadable is left out."""
    values: Values = {}
    for key in keys:
        field = fields.get(key.name)
        if field is None or field.is_absent or key.attribute == NOWHERE:
            continue
        if field.suppresses and not key.required:
            continue
        value = desk.take(field, key.reads, strict=key.strict)
        if value is not None:
            values[key.attribute] = value
    return values


def with_words(keys: Iterable[Key], words: Mapping[str, str], prefix: str = "") -> tuple[Key, ...]:
    """Return keys that know what else they are called, by a table of words by dotted names.

    Words that a key knows already stay.
    """
    known = []
    for key in keys:
        path = f"{prefix}{key.name}"
        reads = key.reads
        if record := key.record:
            record = replace(record, keys=with_words(record.keys, words, f"{path}."))
            reads = replace(reads, record=record) if isinstance(reads, Many) else record
        meant = (*key.meant, *words.get(path, "").split())
        known.append(replace(key, reads=reads, meant=meant))
    return tuple(known)


def public_paths(keys: Iterable[Key], prefix: str = "") -> Iterator[str]:
    """Yield the attributes that may be published, with dots: `stills`, `stills.caption`.

    A map is published only if one of its own keys is, so that a path with nothing below it always
    stands for a plain value.
    """
    for key in keys:
        if key.is_public:
            path = f"{prefix}{key.attribute}"
            below = [*public_paths(key.record.keys, f"{path}.")] if key.record else []
            if below or not key.record:
                yield path
            yield from below
