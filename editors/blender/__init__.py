"""BGM Studio in Blender's Video Sequence Editor: music for the cut, made on this machine.

The panel is in the sequencer's sidebar (N), tab BGM Studio. The music is made by BGM Studio itself,
in a process of its own; this add-on only hands it the cut and puts what comes back in its place.
"""

from __future__ import annotations

from . import interface, takes

bl_info = {
    "name": "BGM Studio",
    "description": "Background music composed for your cut, to the frame",
    "author": "BGM Studio contributors",
    "version": (1, 0, 0),
    "blender": (4, 2, 0),
    "location": "Video Sequencer > Sidebar > BGM Studio",
    "category": "Sequencer",
}


def register() -> None:
    """Called by Blender when the add-on is switched on."""
    takes.register()
    interface.register()


def unregister() -> None:
    """Called by Blender when it is switched off: running work ends."""
    interface.unregister()
    takes.unregister()
