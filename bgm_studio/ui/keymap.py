"""The keys of the commands: as they come, and as the user has changed them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from bgm_studio.ui.actions import ACTIONS, ActionSpec

Keys = Mapping[str, tuple[str, ...]]
"""Key sequences in Qt's portable text, by the id of their command."""
RESERVED = ("F10", "Alt+F4")
"""Not to be had: they open the menus, and close windows."""


def portable(key: str) -> str:
    """A key sequence as Qt writes it everywhere, "" for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def specs_with(changed: Keys) -> tuple[ActionSpec, ...]:
    """The table of commands with the user's keys.

    changed: of those commands that the user gave others. What Qt does not know, what is reserved,
    and ids that there are not any more are passed over; a key that two ask for goes to the first,
    and the user's are asked before those that come along.
    """
    taken = {portable(key) for key in RESERVED}
    given: dict[str, tuple[str, ...]] = {}
    for spec in sorted(ACTIONS, key=lambda spec: spec.id not in changed):
        free = []
        for key in changed.get(spec.id, spec.keys):
            if portable(key) and portable(key) not in taken:
                taken.add(portable(key))
                free.append(key)
        given[spec.id] = tuple(free)
    return tuple(replace(spec, keys=given[spec.id]) for spec in ACTIONS)


def with_key(changed: Keys, action_id: str, key: str) -> Keys:
    """The user's keys once a command has this one alone; "" for none. One that is the command's
    own is no change."""
    default = next(spec.keys for spec in ACTIONS if spec.id == action_id)
    others = {name: keys for name, keys in changed.items() if name != action_id}
    if key and portable(key) == portable("".join(default[:1])):
        return others
    return {**others, action_id: (key,) if key else ()}


def holder_of(key: str, specs: tuple[ActionSpec, ...], but: str) -> ActionSpec | None:
    """The command that has a key already, other than `but`."""
    wanted = portable(key)
    for spec in specs:
        if spec.id != but and wanted and wanted in map(portable, spec.keys):
            return spec
    return None
