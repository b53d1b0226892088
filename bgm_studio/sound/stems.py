"""Stems, and the master that is made of them.

A stem is one track's own sound, rendered once, so that levels, mutes and solos cost nothing and an
edit of one track renders that track alone.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import struct
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bgm_studio.base.atomic import output_error
from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.music.pianoroll import BEATS_PER_BAR, TRACKS
from bgm_studio.music.played import Performance
from bgm_studio.sound.mix import (
    FRAME_BYTES,
    SILENT_LUFS,
    TARGET_LUFS,
    Block,
    Limiter,
    LoudnessMeter,
    Meters,
    MusicFacts,
    Reverb,
    check_loudness,
    closing_fade_frames,
    fade_out,
    load_filters,
    loudness_gain,
    raw_blocks,
    writing,
)
from bgm_studio.sound.performance import PIANO
from bgm_studio.sound.synth import (
    BLOCK_FRAMES,
    DEFAULT_INSTRUMENTS,
    Instruments,
    events,
    open_synth,
    play,
    soundfont_path,
    synth_name,
)

LOWEST_LEVEL_DB, HIGHEST_LEVEL_DB = -60.0, 12.0
MOST_MADE_UP_DB = 6.0
"""Beyond the plain gain, the most that is added where the limiter takes loudness away: more of it
would be heard as pumping."""
_NEAR_LU = 0.3


@dataclass(frozen=True)
class TrackMix:
    """How one track sounds. program: General MIDI, 0..127. level_db: -60..12 against the balance
    that the performance has by itself. solo: of all tracks only the soloed ones are heard; mute
    wins over solo. Raises RequestError for values out of range.
    """

    program: int
    level_db: float = 0.0
    mute: bool = False
    solo: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.program <= 127:
            raise RequestError(f"There is no instrument {self.program}.", "Choose from 0 to 127.")
        if not LOWEST_LEVEL_DB <= self.level_db <= HIGHEST_LEVEL_DB:  # a NaN fails too
            raise RequestError(
                f"A track level of {self.level_db:g} dB is out of range.",
                f"Use {LOWEST_LEVEL_DB:g} to {HIGHEST_LEVEL_DB:g} dB.",
            )


_MELODY, _BRIDGE, _PIANO = DEFAULT_INSTRUMENTS
DEFAULT_MIX: tuple[TrackMix, TrackMix, TrackMix] = (
    TrackMix(_MELODY), TrackMix(_BRIDGE), TrackMix(_PIANO),
)  # fmt: skip

INSTRUMENTS: tuple[tuple[int, str], ...] = (
    (0, "Grand piano"),
    (2, "Electric grand piano"),
    (4, "Rhodes electric piano"),
    (5, "Bell electric piano"),
    (8, "Celesta"),
    (9, "Glockenspiel"),
    (10, "Music box"),
    (11, "Vibraphone"),
    (12, "Marimba"),
    (24, "Nylon-string guitar"),
    (25, "Steel-string guitar"),
    (32, "Acoustic bass"),
    (40, "Violin"),
    (42, "Cello"),
    (44, "Tremolo strings"),
    (45, "Pizzicato strings"),
    (46, "Harp"),
    (48, "String ensemble"),
    (49, "Slow strings"),
    (50, "Synth strings"),
    (52, "Choir"),
    (56, "Trumpet"),
    (60, "French horns"),
    (68, "Oboe"),
    (71, "Clarinet"),
    (73, "Flute"),
    (89, "Warm pad"),
    (91, "Voice pad"),
    (108, "Kalimba"),
)
"""(General MIDI program, name) worth offering for film music; all are in the shipped soundfont."""


def track_gains(mix: Sequence[TrackMix]) -> tuple[float, float, float]:
    """Linear gain of melody, bridge and piano, with mutes and solos resolved."""
    soloed = any(track.solo for track in mix)
    melody, bridge, piano = (
        0.0 if track.mute or (soloed and not track.solo) else 10 ** (track.level_db / 20)
        for track in mix
    )
    return melody, bridge, piano


@dataclass(frozen=True)
class Stems:
    """A rendered performance, in its folder.

    paths: one file a track (melody, bridge, piano), interleaved stereo float32 (little-endian) at
    48 kHz, `samples` frames each from the clip's first frame, reverb included, before any gain.
    gain: linear, brings the sum of the three to -16 LUFS. synth: name and version of the
    synthesiser. programs: the instruments. fade_frames: the closing fade that `master` and playback
    lay over the end. last_bar_s: start of the last bar, before which a gap counts. keys: per track,
    what its file's content depends on; equal keys mean equal sound.
    """

    folder: Path
    paths: tuple[Path, Path, Path]
    samples: int
    gain: float
    synth: str
    programs: Instruments
    fade_frames: int
    last_bar_s: float
    keys: tuple[str, str, str]


def get_ready() -> None:
    """Load beforehand what the first `render_stems` would stop everything for: to look for
    libfluidsynth starts a process, and scipy and the soundfont are large. Raises SynthError and
    ModelError as `open_synth` does."""
    synth_name(None)
    soundfont_path()
    load_filters()


def render_stems(
    performance: Performance,
    programs: Instruments,
    samples: int,
    folder: Path,
    progress: Progress = silent,
    *,
    synth: str | None = None,
    reuse: Stems | None = None,
) -> Stems:
    """Play each track by itself, add the room, and write its file into `folder`, a new folder.

    programs: General MIDI, 0..127. samples: frames of the clip. synth: as `open_synth` takes it.
    reuse: stems of an earlier state; a track that would sound the same is not played again where
    its file is still there: it is linked (or copied), so each folder may be removed by itself.
    Calls progress("render", 0..1). Same input and synth version: same bytes.

    `folder` appears whole or not at all, also when `progress` raises. Raises OutputError when it
    exists and is not empty, or cannot be written; SynthError and ModelError as `open_synth` does.
    """
    name = synth_name(synth)
    tracks = range(len(TRACKS))
    lines = [_line(performance, track) for track in tracks]
    keys = [_key(lines[track], track, programs[track], samples, name) for track in tracks]
    old = dict(zip(reuse.keys, reuse.paths, strict=True)) if reuse is not None else {}
    progress("render", 0.0)
    with _appearing(folder) as stage:
        paths = [stage / f"{track}.f32" for track in TRACKS]
        for track, path in enumerate(paths):
            if keys[track] in old and _link(old[keys[track]], path):
                continue
            part = within(progress, *(0.9 * (track + i) / len(TRACKS) for i in (0, 1)))
            _render(lines[track], programs[track], synth, samples, path, part)
        meter = LoudnessMeter()
        for position, block in _summed(paths, (1.0, 1.0, 1.0), samples):
            meter.add(block)
            progress("render", 0.9 + 0.1 * (position + len(block)) / samples)
    melody, bridge, piano = (folder / path.name for path in paths)
    tempo_map = performance.tempo_map
    return Stems(
        folder,
        (melody, bridge, piano),
        samples,
        loudness_gain(meter.integrated_lufs),
        name,
        programs,
        closing_fade_frames(performance, samples),
        float(tempo_map.seconds(tempo_map.total_beats - BEATS_PER_BAR)),
        (keys[0], keys[1], keys[2]),
    )


def master(
    stems: Stems,
    mix: Sequence[TrackMix],
    out: Path,
    progress: Progress = silent,
    *,
    target_lufs: float | None = TARGET_LUFS,
) -> MusicFacts:
    """Mix stems, bring them to a loudness and at most -1 dBTP, and write `out`: raw stereo float32
    at 48 kHz, `stems.samples` frames, ending in silence.

    Mutes, solos and levels of `mix` count; its programs are what the stems already play. Loudness
    is that of what is heard, so a quiet solo is brought up. target_lufs: integrated loudness
    (ITU-R BS.1770), LOUDEST_LUFS at most; what the limiter takes from it is made up for, as far as
    MOST_MADE_UP_DB goes. None leaves the music as loud as it is played. Calls
    progress("render", 0..1).

    Raises RequestError for a target out of range, OutputError when `out` cannot be written or a
    stem cannot be read; `out` does not exist afterwards.
    """
    check_loudness(target_lufs)
    gains = track_gains(mix)
    gain = 1.0 if target_lufs is None else stems.gain
    if target_lufs is not None and (gains != (1.0, 1.0, 1.0) or target_lufs != TARGET_LUFS):
        meter = LoudnessMeter()
        for position, block in _summed(stems.paths, gains, stems.samples):
            meter.add(block)
            progress("render", 0.3 * (position + len(block)) / stems.samples)
        gain = loudness_gain(meter.integrated_lufs, target_lufs)
    most, begin = gain * 10 ** (MOST_MADE_UP_DB / 20), 0.3
    while True:
        end = begin + 0.7 * (1.0 - begin)
        meters = _mastered(stems, gains, gain, out, within(progress, begin, end))
        lufs = meters.loudness.integrated_lufs
        if target_lufs is None or lufs <= SILENT_LUFS or lufs >= target_lufs - _NEAR_LU:
            break
        louder = min(gain * loudness_gain(lufs, target_lufs), most)
        if louder <= gain * 1.001:
            break
        gain, begin = louder, end
    progress("render", 1.0)
    gap_start_s, gap_s = meters.gap.longest(before_s=stems.last_bar_s)
    gain_db = 20 * float(np.log10(gain))
    peak = meters.peak.dbtp
    return MusicFacts(out, stems.samples, lufs, peak, gain_db, gap_s, gap_start_s, stems.synth)


def _mastered(
    stems: Stems,
    gains: tuple[float, float, float],
    gain: float,
    out: Path,
    progress: Progress,
) -> Meters:
    """Write the limited sum, and tell what it measures."""
    meters, limiter = Meters(), Limiter()
    factor = np.float32(gain)
    with writing(out) as file:
        for position, block in _summed(stems.paths, gains, stems.samples):
            fade = fade_out(position, len(block), stems.samples, stems.fade_frames)
            meters.write(file, limiter.process(block * factor * fade))
            progress("render", (position + len(block)) / stems.samples)
        meters.write(file, limiter.flush())
    return meters


def _line(performance: Performance, track: int) -> Performance:
    """One track of a performance; the pedal is the piano's."""
    notes = tuple(note for note in performance.notes if note.track == track)
    return replace(performance, notes=notes, pedal=performance.pedal if track == PIANO else ())


_FORMAT = 2  # count up when the same events would sound different: levels, pans, room, soundfont


def _key(line: Performance, track: int, program: int, samples: int, synth: str) -> str:
    digest = hashlib.sha256(synth.encode())
    digest.update(struct.pack("<4q", _FORMAT, track, program, samples))
    for event in events(line, samples):
        digest.update(struct.pack("<4q", *event))
    return digest.hexdigest()


def _render(
    line: Performance,
    program: int,
    prefer: str | None,
    samples: int,
    path: Path,
    progress: Progress,
) -> None:
    """Write one track's wet sound. Silent stretches take no space where files can have holes."""
    with path.open("wb") as file:
        if line.notes:
            # The same program for all three: no other samples need loading.
            with closing(open_synth(prefer, (program, program, program))) as synth:
                reverb = Reverb()
                done = 0
                for block in play(synth, line, samples):
                    wet = block + reverb.process(block)
                    if wet.any():
                        file.write(wet.astype("<f4").tobytes())
                    else:
                        file.seek(len(wet) * FRAME_BYTES, os.SEEK_CUR)
                    done += len(block)
                    progress("render", done / samples)
        file.truncate(samples * FRAME_BYTES)


def _link(source: Path, target: Path) -> bool:
    """The same file under another name, or a copy; False where it is no longer there."""
    try:
        os.link(source, target)
    except FileNotFoundError:
        return False
    except OSError:  # other disk, or one without links
        shutil.copyfile(source, target)
    return True


def _summed(
    paths: Sequence[Path], gains: tuple[float, float, float], samples: int
) -> Iterator[tuple[int, Block]]:
    """(position, sum of the files times gains). Raises OutputError where a file is missing."""
    with ExitStack() as stack:
        try:
            sources = [
                (raw_blocks(stack.enter_context(path.open("rb")), samples), np.float32(gain))
                for path, gain in zip(paths, gains, strict=True)
                if gain
            ]
        except OSError as error:
            raise OutputError(
                f"The rendered track {error.filename} cannot be read ({error.strerror or error}).",
                "Render the music again.",
            ) from error
        for position in range(0, samples, BLOCK_FRAMES):
            total = np.zeros((min(BLOCK_FRAMES, samples - position), 2), dtype=np.float32)
            for blocks, gain in sources:
                total += next(blocks)[1] * gain
            yield position, total


@contextmanager
def _appearing(folder: Path) -> Iterator[Path]:
    """Yield a folder to write into; it becomes `folder` if the block succeeds, else vanishes."""
    stage = folder.with_name(f".bgm-{secrets.token_hex(8)}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        stage.mkdir()
        yield stage
        if folder.is_dir():
            folder.rmdir()  # fails where something is in it
        stage.rename(folder)
    except OSError as error:
        shutil.rmtree(stage, ignore_errors=True)
        raise output_error(folder, error) from error
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
