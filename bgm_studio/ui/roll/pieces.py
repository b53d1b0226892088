"""The pieces of a drum kit, which stand beside the roll instead of pitches."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

LOWEST, HIGHEST = 35, 81
"""The keys of General MIDI's kit."""

NAMES = (
    "Kick 2", "Kick", "Side stick", "Snare", "Clap", "Snare 2", "Floor tom 2", "Closed hi-hat",
    "Floor tom", "Pedal hi-hat", "Low tom", "Open hi-hat", "Middle tom 2", "Middle tom", "Crash",
    "High tom", "Ride", "China", "Ride bell", "Tambourine", "Splash", "Cowbell", "Crash 2",
    "Vibraslap", "Ride 2", "High bongo", "Low bongo", "Muted conga", "High conga", "Low conga",
    "High timbale", "Low timbale", "High agogo", "Low agogo", "Cabasa", "Maracas",
    "Short whistle", "Long whistle", "Short guiro", "Long guiro", "Claves", "High block",
    "Low block", "Muted cuica", "Open cuica", "Mute triangle", "Triangle",
)  # fmt: skip


def piece_name(key: int) -> str:
    """What a key of the kit strikes; its number where General MIDI has nothing there."""
    if not LOWEST <= key <= HIGHEST:
        return QCoreApplication.translate("Kit", "Key {0}").format(key)
    return QCoreApplication.translate("Kit", NAMES[key - LOWEST])
