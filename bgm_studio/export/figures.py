"""What a take sounds like on a palette, in figures: registers, density, loudness, spectrum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.band.palettes import Palette
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.composing.ensemble import form_of, played
from bgm_studio.composing.take import Take
from bgm_studio.music.played import Performance, PerformedNote
from bgm_studio.sound.mix import FRAME_BYTES, SILENT_LUFS, LoudnessMeter, MusicFacts, raw_blocks
from bgm_studio.sound.stems import master, mix_of, render_stems

BANDS_HZ = (150.0, 600.0, 3000.0)
"""What divides the spectrum in low, low middle, high middle and high."""
SPECTRUM_HZ = np.geomspace(40.0, 16_000.0, 120)
"""Frequencies at which a spectrogram's rows begin."""

_WINDOW = 8192  # 6 Hz apart: bass tones a semitone apart can be told
_MOST_COLUMNS, _LEAST_HOP = 1200, 2048
_AT_ONCE = 64  # windows: a long piece needs no more memory than a short one


@dataclass(frozen=True)
class PartFigures:
    """One part of the music. notes_a_second: over the whole clip. pitches: lowest, mean (by
    length) and highest; None of a drum kit, and where nothing is played. lufs: integrated, as it is
    in the mix; -70 for silence."""

    name: str
    notes_a_second: float
    pitches: tuple[float, float, float] | None
    lufs: float


@dataclass(frozen=True)
class SectionFigures:
    """A section of the form as it sounds. level: 0..1, its mean. lufs: of that stretch. parts: the
    names of those that strike a note in it."""

    label: str
    start_s: float
    end_s: float
    level: float
    lufs: float
    parts: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Heard:
    """A take as a palette plays it, rendered and measured.

    music: the mastered sound; its file lies in the folder that `hear` was given. parts: of all
    voices, in their order. pitches: lowest, mean and highest of all parts but drum kits.
    range_lu: the loudness range. bands: shares of the energy that BANDS_HZ divide, float64 (4,)
    with a sum of 1 (0 for silence). spectrogram: decibels float32 (120, columns), the columns
    evenly over the clip.
    """

    palette: Palette
    performance: Performance
    music: MusicFacts
    parts: tuple[PartFigures, ...]
    sections: tuple[SectionFigures, ...]
    pitches: tuple[float, float, float] | None
    range_lu: float
    bands: NDArray[np.float64]
    spectrogram: NDArray[np.float32]

    @property
    def notes_a_second(self) -> float:
        """Of all parts together."""
        return sum(part.notes_a_second for part in self.parts)


def hear(
    take: Take, palette: Palette, samples: int, folder: Path, progress: Progress = silent
) -> Heard:
    """Play a take on a palette, master it, and measure what is heard.

    folder: a new one for the sound, `samples` frames of each part and of the whole; the caller
    removes it. Calls progress("render", 0..1). Raises as `render_stems` and `master` do.
    """
    duration_s = samples / SAMPLE_RATE_HZ
    performance = played(take, palette)
    # What begins later is not heard.
    heard = tuple(note for note in performance.notes if note.start_s < duration_s)
    performance = replace(performance, notes=heard)
    stems = render_stems(performance, palette.voices, samples, folder, within(progress, 0.0, 0.7))
    music = master(stems, mix_of(palette.voices), folder / "music.f32",
                   within(progress, 0.7, 0.85))  # fmt: skip
    parts = []
    for number, (voice, path) in enumerate(zip(palette.voices, stems.paths, strict=True)):
        own = [note for note in performance.notes if note.track == number]
        meter = _measured(path, samples) if own else LoudnessMeter()
        lufs = max(meter.integrated_lufs + music.gain_db, SILENT_LUFS) if own else SILENT_LUFS
        pitches = None if voice.kit else _pitches(own)
        parts.append(PartFigures(voice.name, len(own) / duration_s, pitches, lufs))
        progress("render", 0.85 + 0.1 * (number + 1) / len(stems.paths))
    meter = _measured(music.path, samples)
    bands, spectrogram = _spectrum(music.path, samples)
    progress("render", 1.0)
    tuned = [note for note in performance.notes if not palette.voices[note.track].kit]
    return Heard(
        palette, performance, music, tuple(parts),
        _sections(take, palette.names, performance.notes, meter, duration_s), _pitches(tuned),
        meter.range_lu, bands, spectrogram,
    )  # fmt: skip


def _measured(path: Path, samples: int) -> LoudnessMeter:
    meter = LoudnessMeter()
    with path.open("rb") as file:
        for _, block in raw_blocks(file, samples):
            meter.add(block)
    return meter


def _pitches(notes: Sequence[PerformedNote]) -> tuple[float, float, float] | None:
    """Lowest, mean by length, highest."""
    if not notes:
        return None
    pitches = [note.pitch for note in notes]
    lengths = [note.end_s - note.start_s for note in notes]
    return float(min(pitches)), float(np.average(pitches, weights=lengths)), float(max(pitches))


def _sections(
    take: Take,
    names: Sequence[str],
    notes: Sequence[PerformedNote],
    meter: LoudnessMeter,
    duration_s: float,
) -> tuple[SectionFigures, ...]:
    tempo_map, form = take.tempo_map, form_of(take)
    found = []
    for section in form.plan.sections:
        start_s, end_s = np.clip(
            tempo_map.seconds(np.array([section.start_beat, section.end_beat])),
            0.0, duration_s,
        ).tolist()  # fmt: skip
        if end_s - start_s < 0.1:
            continue
        playing = {note.track for note in notes if start_s <= note.start_s < end_s}
        found.append(
            SectionFigures(
                section.label, start_s, end_s, form.level(section),
                meter.lufs_between(start_s, end_s),
                tuple(name for number, name in enumerate(names) if number in playing),
            )
        )  # fmt: skip
    return tuple(found)


def _spectrum(path: Path, samples: int) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """(shares of the energy by band (4,), spectrogram in decibels (120, columns)) of a raw stereo
    file."""
    hop = max(_LEAST_HOP, -(-samples // _MOST_COLUMNS))
    window = np.hanning(_WINDOW)
    hz = np.fft.rfftfreq(_WINDOW, 1 / SAMPLE_RATE_HZ)
    band = np.searchsorted(BANDS_HZ, hz, side="right")
    # A row has the highest of its bins: a tone is a line, however wide the row.
    rows = np.searchsorted(hz, np.append(SPECTRUM_HZ, SPECTRUM_HZ[-1] ** 2 / SPECTRUM_HZ[-2]))
    energy, columns = np.zeros(len(BANDS_HZ) + 1), []
    with path.open("rb") as file:
        for first in range(0, samples, hop * _AT_ONCE):
            starts = range(first, min(first + hop * _AT_ONCE, samples), hop)
            frames = np.zeros((len(starts), _WINDOW))
            for row, start in enumerate(starts):
                begin = max(start - _WINDOW // 2, 0)  # each window is centred on its column
                file.seek(begin * FRAME_BYTES)
                count = min(start + _WINDOW // 2, samples) - begin
                data = np.frombuffer(file.read(count * FRAME_BYTES), "<f4").reshape(-1, 2)
                at = begin - start + _WINDOW // 2
                frames[row, at : at + count] = data.mean(axis=1)
            power = np.abs(np.fft.rfft(frames * window, axis=1)) ** 2
            energy += np.bincount(band, power.sum(axis=0), len(energy))
            columns.append(np.maximum.reduceat(power, rows, axis=1)[:, :-1])
    decibels = 10 * np.log10(np.concatenate(columns).T / (window.sum() / 2) ** 2 + 1e-12)
    return energy / max(energy.sum(), 1e-12), decibels.astype(np.float32)
