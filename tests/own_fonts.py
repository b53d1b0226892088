"""Small soundfonts of a user's own, made by the tests."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import numpy as np

from bgm_studio.sound.soundfont import Instrument, Preset, Sample, SoundFont, Zone

TRIO_PLACES = ((0, 4), (0, 50), (0, 0))
_RATE_HZ, _PERIOD = 22_050, 50


def write_font(
    path: Path, places: Collection[tuple[int, int]] = TRIO_PLACES, *, seed: int = 0
) -> Path:
    """An SF2 file of a few kB: at each place (bank, program) one looped tone, by the seed."""
    phase = 2 * np.pi * np.arange(8 * _PERIOD) / _PERIOD
    wave = np.sin(phase) + 0.3 * np.sin((2 + seed) * phase)
    data = (12_000 * wave).astype("<i2").tobytes()
    tone = Sample("tone", data, (_PERIOD, 7 * _PERIOD), _RATE_HZ, 69, 0, is_plain=True)
    looped = Instrument("tone", (Zone({54: 1}, (), tone),))
    presets = tuple(
        Preset(f"{bank}/{program}", bank, program, (Zone({}, (), looped),))
        for bank, program in sorted(places)
    )
    info = {b"ifil": b"\x02\0\x01\0", b"isng": b"EMU8000\0", b"INAM": b"tones\0"}
    path.write_bytes(SoundFont(info, presets).write())
    return path
