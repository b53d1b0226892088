"""Ducking: the music goes down while someone speaks. Spans of speech become an automation of the
music's level, which the user can draw anew."""

from __future__ import annotations

from collections.abc import Sequence

from bgm_studio.base.errors import RequestError
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.video.speech import Speech

DUCK_DB = 10.0
MOST_DUCK_DB = 24.0
ATTACK_S, RELEASE_S = 0.25, 0.8
"""How long before speech the music begins to go down, and how long after it needs to come back."""


def duck(speech: Sequence[Speech], depth_db: float = DUCK_DB) -> Automation:
    """Music `depth_db` down while someone speaks, and ATTACK_S before; back RELEASE_S after.

    speech: by rising time. Where the music could not come back whole before someone speaks again,
    it stays down. Raises RequestError for a depth out of range.
    """
    check_duck(depth_db)
    if depth_db == 0.0:
        return FLAT
    held: list[list[float]] = []
    for span in speech:
        if held and span.start_s - held[-1][1] < ATTACK_S + RELEASE_S:
            held[-1][1] = max(held[-1][1], span.end_s)
        else:
            held.append([span.start_s, span.end_s])
    points: list[tuple[float, float]] = []
    for start_s, end_s in held:
        if start_s > ATTACK_S:
            points.append((start_s - ATTACK_S, 0.0))
        points += [(start_s, -depth_db), (end_s, -depth_db), (end_s + RELEASE_S, 0.0)]
    return Automation(tuple((round(time_s, 3), gain_db) for time_s, gain_db in points))


def check_duck(depth_db: float) -> None:
    """Raise RequestError for a depth out of range; 0 is none."""
    if not 0.0 <= depth_db <= MOST_DUCK_DB:  # a NaN fails too
        raise RequestError(
            f"The music cannot go down by {depth_db:g} dB under speech.",
            f"Use 0 (not at all) to {MOST_DUCK_DB:g} dB; {DUCK_DB:g} is usual.",
        )
