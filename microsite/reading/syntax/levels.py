"""Which maps and lists are open at a line, and where a line belongs that is indented wrongly."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Level:
    """A map or list that is open: the column of its keys or hyphens, counted from 0."""

    column: int
    is_list: bool


@dataclass(slots=True)
class Levels:
    """The maps and lists that are open, the outermost first."""

    open: list[Level] = field(default_factory=list)

    def begin(self, column: int, *, is_list: bool) -> None:
        """Open a map or a list."""
        self.open.append(Level(column, is_list))

    @property
    def maps(self) -> list[int]:
        """The columns of the maps."""
        return [level.column for level in self.open if not level.is_list]

    @property
    def lists(self) -> list[int]:
        """The columns of the lists."""
        return [level.column for level in self.open if level.is_list]

    def of_key(self, indent: int) -> int:
        """Return the column of the map that a key so far in belongs to, and close what ends."""
        near = _nearest(self.maps, indent)
        if indent in self.lists and indent not in self.maps:
            # A key below a hyphen, where only items can stand, belongs to the item.
            near = min((column for column in self.maps if column > indent), default=near)
        while self.open[-1].column > near or (
            self.open[-1].is_list and self.open[-1].column == near
        ):
            self.open.pop()
        return near

    def of_item(self, indent: int) -> int:
        """Return the column of the list that an item so far in belongs to, and close what ends."""
        near = _nearest(self.lists, indent)
        while self.open[-1].column > near or not self.open[-1].is_list:
            self.open.pop()
        return near


def _nearest(columns: list[int], indent: int) -> int:
    return min(columns, key=lambda column: (abs(column - indent), -column))


def moved(indent: int, column: int) -> str:
    """Say that a line begins elsewhere than those that it belongs to."""
    seen = f"this line begins {_spaces(indent)}, the lines that it belongs to {_spaces(column)}"
    return f"{seen}; it was read as if it stood there"


def _spaces(count: int) -> str:
    return f"{count} space{'s' * (count > 1)} in" if count else "at the very left"
