"""What takes are called: what was asked for, and no two the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bgm_studio.band.palettes import PLAIN, Palette
from bgm_studio.composing.take import Take

MAX_NAME_CHARACTERS = 80
_MOST_WORDS = 2
_NUMBER = re.compile(r" \((\d{1,3})\)$")


def asked_name(take: Take, palette: Palette = PLAIN) -> str:
    """What was asked for in a few words, as in "calm, warm · strings · 92 BPM": mood, style, what
    plays it, and the tempo, of what there is."""
    request = take.request
    moods = [word.strip() for word in re.split(r"[,;.\n]", request.mood) if word.strip()]
    parts = [
        ", ".join(moods[:_MOST_WORDS]),
        request.style.lower(),
        "" if palette is PLAIN else palette.title.lower(),
        f"{take.fit.tempo_bpm:.0f} BPM",
    ]
    while len(name := " · ".join(filter(None, parts))) > MAX_NAME_CHARACTERS - len(" (99)"):
        longest = max(range(len(parts)), key=lambda place: len(parts[place]))
        parts[longest] = parts[longest][: len(parts[longest]) // 2].rstrip() + "…"
    return name


def unique_name(name: str, others: Iterable[str]) -> str:
    """A name that no other take has: with a number behind it where one has. "" stays: a take
    without a name is called by its number."""
    taken = set(others)
    if not name or name not in taken:
        return name
    bare = _NUMBER.sub("", name)[: MAX_NAME_CHARACTERS - len(" (99)")]
    number = 2
    while f"{bare} ({number})" in taken:
        number += 1
    return f"{bare} ({number})"
