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
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import output_error
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import Cancelled, OutputError, RequestError, SynthError
from bgm_studio.base.memory import give_back
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.music.played import TRIO, Performance, Voice
from bgm_studio.sound.mix import (
    FRAME_BYTES,
    TARGET_LUFS,
    Block,
    Limiter,
    LoudnessMeter,
    Meters,
    MusicFacts,
    brought_to,
    check_loudness,
    closing_fade_frames,
    fade_out,
    in_room,
    load_filters,
    loudness_gain,
    writing,
)
from bgm_studio.sound.own_font import OwnFont
from bgm_studio.sound.performance import PIANO
from bgm_studio.sound.synth import (
    BLOCK_FRAMES,
    borrowed,
    events,
    play,
    soundfont_path,
    synth_name,
)

LOWEST_LEVEL_DB, HIGHEST_LEVEL_DB = -60.0, 12.0
MOST_AT_ONCE = 4
"""Parts rendered at a time: each holds its instrument's samples, up to 80 MiB of them."""
_FOLLOWED_S = 0.1
_MOST_NAMED = 4  # sounds that a soundfont lacks


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


def mix_of(voices: Sequence[Voice]) -> tuple[TrackMix, ...]:
    """The mix of voices as they are."""
    return tuple(TrackMix(voice.program) for voice in voices)


DEFAULT_MIX = mix_of(TRIO)

INSTRUMENTS: tuple[tuple[int, str], ...] = (
    (0, "Grand piano"),
    (1, "Bright piano"),
    (2, "Electric grand piano"),
    (3, "Honky-tonk piano"),
    (4, "Rhodes electric piano"),
    (5, "Bell electric piano"),
    (6, "Harpsichord"),
    (7, "Clavinet"),
    (8, "Celesta"),
    (9, "Glockenspiel"),
    (10, "Music box"),
    (11, "Vibraphone"),
    (12, "Marimba"),
    (13, "Xylophone"),
    (14, "Tubular bells"),
    (15, "Dulcimer"),
    (16, "Drawbar organ"),
    (17, "Percussive organ"),
    (18, "Rock organ"),
    (19, "Church organ"),
    (20, "Reed organ"),
    (21, "Accordion"),
    (22, "Harmonica"),
    (24, "Nylon-string guitar"),
    (25, "Steel-string guitar"),
    (26, "Jazz guitar"),
    (27, "Clean electric guitar"),
    (28, "Muted electric guitar"),
    (29, "Overdriven guitar"),
    (30, "Distortion guitar"),
    (32, "Acoustic bass"),
    (33, "Finger bass"),
    (34, "Picked bass"),
    (35, "Fretless bass"),
    (38, "Synth bass"),
    (39, "Soft synth bass"),
    (40, "Violin"),
    (41, "Viola"),
    (42, "Cello"),
    (43, "Contrabass"),
    (44, "Tremolo strings"),
    (45, "Pizzicato strings"),
    (46, "Harp"),
    (47, "Timpani"),
    (48, "String ensemble"),
    (49, "Slow strings"),
    (50, "Synth strings"),
    (51, "Soft synth strings"),
    (52, "Choir"),
    (53, "Voice oohs"),
    (54, "Synth voice"),
    (55, "Orchestra hit"),
    (56, "Trumpet"),
    (57, "Trombone"),
    (58, "Tuba"),
    (59, "Muted trumpet"),
    (60, "French horns"),
    (61, "Brass section"),
    (62, "Synth brass"),
    (64, "Soprano saxophone"),
    (65, "Alto saxophone"),
    (66, "Tenor saxophone"),
    (68, "Oboe"),
    (69, "English horn"),
    (70, "Bassoon"),
    (71, "Clarinet"),
    (72, "Piccolo"),
    (73, "Flute"),
    (74, "Recorder"),
    (75, "Pan flute"),
    (77, "Shakuhachi"),
    (78, "Whistle"),
    (79, "Ocarina"),
    (80, "Square lead"),
    (81, "Saw lead"),
    (82, "Calliope lead"),
    (87, "Bass lead"),
    (88, "Bright pad"),
    (89, "Warm pad"),
    (90, "Poly synth pad"),
    (91, "Voice pad"),
    (92, "Bowed pad"),
    (93, "Metal pad"),
    (94, "Halo pad"),
    (95, "Sweep pad"),
    (98, "Crystal"),
    (99, "Atmosphere"),
    (104, "Sitar"),
    (105, "Banjo"),
    (107, "Koto"),
    (108, "Kalimba"),
    (114, "Steel drums"),
    (116, "Taiko drum"),
    (119, "Reverse cymbal"),
)
"""(General MIDI program, name) worth offering; all are in the shipped soundfont."""

KITS: tuple[tuple[int, str], ...] = (
    (0, "Standard kit"),
    (8, "Room kit"),
    (16, "Power kit"),
    (24, "Electronic kit"),
    (25, "808 kit"),
    (32, "Jazz kit"),
    (40, "Brush kit"),
    (48, "Orchestra kit"),
)
"""(program of bank 128, name) of the drum kits worth offering."""


def mixed(voices: Sequence[Voice], mix: Sequence[TrackMix]) -> tuple[Voice, ...]:
    """The voices with the instruments that the mix has, one TrackMix each."""
    return tuple(
        replace(voice, program=track.program) for voice, track in zip(voices, mix, strict=True)
    )


def check_font(font: OwnFont | None, voices: Sequence[Voice]) -> None:
    """Raise SynthError, in one sentence, where a soundfont lacks what the voices play on, or is no
    longer the file that was looked at; None is the shipped one, which has all of it."""
    if font is None:
        return
    font.checked()
    names: dict[str, None] = {}
    for voice in voices:
        if (128 if voice.kit else 0, voice.program) not in font.places:
            what = "drum kit" if voice.kit else "program"
            known = dict(KITS if voice.kit else INSTRUMENTS).get(voice.program)
            names[f"{what} {voice.program}" + (f" ({known})" if known else "")] = None
    if not names:
        return
    listed, more = list(names)[:_MOST_NAMED], len(names) - _MOST_NAMED
    rest = f", and lacks {more} more" if more > 0 else ""
    kits = any(bank == 128 for bank, _ in font.places)
    kitless = not kits and any(voice.kit for voice in voices)
    raise SynthError(
        f"{font.name} has no {', no '.join(listed)}{rest}.",
        f"{'It has no drum kit: choose' if kitless else 'Choose'} another palette or the shipped "
        "sounds.",
    )


def track_gains(mix: Sequence[TrackMix]) -> tuple[float, ...]:
    """Linear gain of each track, with mutes and solos resolved."""
    soloed = any(track.solo for track in mix)
    return tuple(
        0.0 if track.mute or (soloed and not track.solo) else 10 ** (track.level_db / 20)
        for track in mix
    )


@dataclass(frozen=True)
class Stems:
    """A rendered performance, in its folder.

    paths: one file a voice, interleaved stereo float32 (little-endian) at 48 kHz, `samples` frames
    each from the clip's first frame, reverb included, before any gain. gain: linear, brings their
    sum to -16 LUFS. synth: name and version of the synthesiser. voices: what plays. fade_frames:
    the closing fade that `master` and playback lay over the end. last_bar_s: start of the last bar,
    before which a gap counts. keys: per voice, what its file's content depends on; equal keys mean
    equal sound.
    """

    folder: Path
    paths: tuple[Path, ...]
    samples: int
    gain: float
    synth: str
    voices: tuple[Voice, ...]
    fade_frames: int
    last_bar_s: float
    keys: tuple[str, ...]


def get_ready() -> None:
    """Load beforehand what the first `render_stems` would stop everything for: to look for
    libfluidsynth starts a process, and scipy and the soundfont are large. Raises SynthError and
    ModelError as `open_synth` does."""
    synth_name(None)
    soundfont_path()
    load_filters()


def render_stems(
    performance: Performance,
    voices: Sequence[Voice],
    samples: int,
    folder: Path,
    progress: Progress = silent,
    *,
    synth: str | None = None,
    font: OwnFont | None = None,
    reuse: Stems | None = None,
) -> Stems:
    """Play each part by itself, add the room, and write its file into `folder`, a new folder.

    voices: what plays the performance's tracks, in their order, no two of one name. samples: frames
    of the clip. synth, font: as `open_synth` takes them. reuse: stems of an earlier state; a part
    that would sound the same is not played again where its file is still there: it is linked (or
    copied), so each folder may be removed by itself.
    Several parts are played at a time where there are processors for it. Calls
    progress("render", 0..1) in the calling thread. Same input and synth version: same bytes.

    `folder` appears whole or not at all, also when `progress` raises. Raises OutputError when it
    exists and is not empty, or cannot be written; SynthError and ModelError as `open_synth` and
    `check_font` do.
    """
    name = synth_name(synth)
    check_font(font, voices)
    parts = [_Part(performance, track, voice, font) for track, voice in enumerate(voices)]
    keys = [part.key(samples, name) for part in parts]
    old = dict(zip(reuse.keys, reuse.paths, strict=True)) if reuse is not None else {}
    progress("render", 0.0)
    with _appearing(folder) as stage:
        paths = [stage / f"{voice.name}.f32" for voice in voices]
        missing = [
            (part, path)
            for part, key, path in zip(parts, keys, paths, strict=True)
            if not (key in old and _link(old[key], path))
        ]
        _render_all(missing, synth, samples, within(progress, 0.0, 0.9))
        meter = LoudnessMeter()
        for position, block in _summed(paths, [1.0] * len(paths), samples):
            meter.add(block)
            progress("render", 0.9 + 0.1 * (position + len(block)) / samples)
    give_back()
    tempo_map = performance.tempo_map
    return Stems(
        folder,
        tuple(folder / path.name for path in paths),
        samples,
        loudness_gain(meter.integrated_lufs),
        name,
        tuple(voices),
        closing_fade_frames(performance, samples),
        float(tempo_map.seconds(tempo_map.total_beats - BEATS_PER_BAR)),
        tuple(keys),
    )


def master(
    stems: Stems,
    mix: Sequence[TrackMix],
    out: Path,
    progress: Progress = silent,
    *,
    target_lufs: float | None = TARGET_LUFS,
    limited: Path | None = None,
) -> MusicFacts:
    """Mix stems, bring them to a loudness and at most -1 dBTP, and write `out`: raw stereo float32
    at 48 kHz, `stems.samples` frames, ending in silence.

    Mutes, solos and levels of `mix` count; its programs are what the stems already play. Loudness
    is that of what is heard, so a quiet solo is brought up. target_lufs: integrated loudness
    (ITU-R BS.1770), LOUDEST_LUFS at most; what the limiter takes from it is made up for as in
    `brought_to`. None leaves the music as loud as it is played. limited: a file for the limiter's
    gains, too, one linear float32 (little-endian) a frame. Calls progress("render", 0..1).

    Raises RequestError for a target out of range, OutputError when `out` cannot be written or a
    stem cannot be read; `out` does not exist afterwards.
    """
    check_loudness(target_lufs)
    gains = track_gains(mix)
    gain = 1.0 if target_lufs is None else stems.gain
    if target_lufs is not None and (set(gains) != {1.0} or target_lufs != TARGET_LUFS):
        meter = LoudnessMeter()
        for position, block in _summed(stems.paths, gains, stems.samples):
            meter.add(block)
            progress("render", 0.3 * (position + len(block)) / stems.samples)
        gain = loudness_gain(meter.integrated_lufs, target_lufs)
    gain, meters = brought_to(
        target_lufs,
        gain,
        lambda one, part: _mastered(stems, gains, one, out, limited, part),
        within(progress, 0.3, 1.0),
    )
    progress("render", 1.0)
    gap_start_s, gap_s = meters.gap.longest(before_s=stems.last_bar_s)
    gain_db = 20 * float(np.log10(gain))
    peak, lufs = meters.peak.dbtp, meters.loudness.integrated_lufs
    return MusicFacts(out, stems.samples, lufs, peak, gain_db, gap_s, gap_start_s, stems.synth)


def _mastered(
    stems: Stems,
    gains: Sequence[float],
    gain: float,
    out: Path,
    limited: Path | None,
    progress: Progress,
) -> Meters:
    """Write the limited sum, and the limiter's gains where they are asked for, and tell what it
    measures."""
    meters, limiter = Meters(), Limiter()
    factor = np.float32(gain)
    with ExitStack() as stack:
        file = stack.enter_context(writing(out))
        curve = None if limited is None else stack.enter_context(writing(limited))

        def write(block: Block) -> None:
            meters.write(file, block)
            if curve is not None:
                curve.write(limiter.gains.astype("<f4").tobytes())

        for position, block in _summed(stems.paths, gains, stems.samples):
            fade = fade_out(position, len(block), stems.samples, stems.fade_frames)
            write(limiter.process(block * factor * fade))
            progress("render", (position + len(block)) / stems.samples)
        write(limiter.flush())
    return meters


def summed_peaks(
    stems: Stems, gains: Sequence[float], rate_hz: int, progress: Progress = silent
) -> NDArray[np.float32]:
    """Least and greatest value (n, 2) of stems with linear gains of the parts, mixed to one
    channel, at their usual loudness (before the limiter) and with the closing fade.

    Row i covers [i, i + 1) / rate_hz seconds, n = ceil(samples / 48000 x rate_hz). rate_hz: one
    whose rows are whole blocks' parts, such as 50. Calls progress("wave", 0..1), which may raise to
    stop. Raises OutputError where a stem cannot be read.
    """
    row = SAMPLE_RATE_HZ // rate_hz
    peaks = np.zeros((-(-stems.samples // row), 2), dtype=np.float32)
    for position, block in _summed(stems.paths, gains, stems.samples):
        mono = (block[:, 0] + block[:, 1]) * np.float32(0.5)
        if position + len(block) > stems.samples - stems.fade_frames:
            fade = fade_out(position, len(block), stems.samples, stems.fade_frames)
            mono *= fade[:, 0]
        rest = -len(mono) % row
        rows = np.concatenate([mono, np.repeat(mono[-1:], rest)]).reshape(-1, row)
        here = peaks[position // row : position // row + len(rows)]
        here[:, 0], here[:, 1] = rows.min(axis=1), rows.max(axis=1)
        progress("wave", (position + len(block)) / stems.samples)
    peaks *= np.float32(stems.gain)
    return peaks


_FORMAT = 4  # count up when the same events would sound different: room, synthesis, soundfont


class _Part:
    """One track of a performance, and what plays it."""

    def __init__(
        self, performance: Performance, track: int, voice: Voice, font: OwnFont | None = None
    ) -> None:
        notes = tuple(note for note in performance.notes if note.track == track)
        pedal = performance.pedal if track == PIANO else ()
        self.line = replace(performance, notes=notes, pedal=pedal)
        self.voice, self.font = voice, font
        # A channel for each track up to this one: no other samples than its own need loading.
        self.channels = [voice] * (track + 1)

    @property
    def sounding_s(self) -> float:
        """All its notes' lengths, of which the time that it takes is a matter."""
        return sum(note.end_s - note.start_s for note in self.line.notes)

    def key(self, samples: int, synth: str) -> str:
        """What the part's sound depends on."""
        voice = self.voice
        digest = hashlib.sha256(synth.encode())
        if self.font is not None:
            digest.update(self.font.sha256.encode())
        digest.update(struct.pack("<4q", _FORMAT, voice.program, voice.kit, samples))
        digest.update(struct.pack("<3d", voice.level_db, voice.pan, voice.room_db))
        for frame, velocity, _, pitch in events(self.line, samples):
            digest.update(struct.pack("<3q", frame, velocity, pitch))
        return digest.hexdigest()


def _render_all(
    jobs: Sequence[tuple[_Part, Path]], prefer: str | None, samples: int, progress: Progress
) -> None:
    """Write the parts' wet sounds, as many at a time as there are processors, MOST_AT_ONCE at most.

    Progress is told of in the calling thread, several times a second; when it raises, or a part
    fails, the others stop, and only then this raises.
    """
    done = [0.0] * len(jobs)
    stop = threading.Event()

    def write(number: int) -> None:
        def followed(_: str, fraction: float) -> None:
            if stop.is_set():
                raise Cancelled
            done[number] = fraction

        if not stop.is_set():
            part, path = jobs[number]
            _render(part, prefer, samples, path, followed)
            done[number] = 1.0

    # Those with most to play first, so that none is left alone at the end.
    order = sorted(range(len(jobs)), key=lambda number: -jobs[number][0].sounding_s)
    with ThreadPoolExecutor(min(MOST_AT_ONCE, _processors())) as pool:
        running = {pool.submit(write, number) for number in order}
        try:
            while running:
                ended, running = wait(running, _FOLLOWED_S, FIRST_COMPLETED)
                for one in ended:
                    one.result()
                progress("render", sum(done) / len(jobs))
        finally:
            stop.set()


def _processors() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _render(part: _Part, prefer: str | None, samples: int, path: Path, progress: Progress) -> None:
    """Write one part's wet sound. Silent stretches take no space where files can have holes."""
    with path.open("wb") as file:
        if part.line.notes:
            with borrowed(prefer, part.channels, part.font) as synth:
                dry = _followed(play(synth, part.line, samples), samples, progress)
                for wet in in_room(dry, part.voice.room_db):
                    if wet.any():
                        file.write(wet.astype("<f4", copy=False).data)
                    else:
                        file.seek(len(wet) * FRAME_BYTES, os.SEEK_CUR)
        file.truncate(samples * FRAME_BYTES)


def _followed(blocks: Iterable[Block], samples: int, progress: Progress) -> Iterator[Block]:
    done = 0
    for block in blocks:
        done += len(block)
        progress("render", done / samples)
        yield block


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
    paths: Sequence[Path], gains: Sequence[float], samples: int
) -> Iterator[tuple[int, Block]]:
    """(position, sum of the files times gains). Raises OutputError where a file is missing."""
    with ExitStack() as stack:
        try:
            sources = [
                (stack.enter_context(path.open("rb")), np.float32(gain))
                for path, gain in zip(paths, gains, strict=True)
                if gain
            ]
        except OSError as error:
            raise OutputError(
                f"The rendered track {error.filename} cannot be read ({error.strerror or error}).",
                "Render the music again.",
            ) from error
        read = np.empty((BLOCK_FRAMES, 2), dtype="<f4")
        for position in range(0, samples, BLOCK_FRAMES):
            total = np.zeros((min(BLOCK_FRAMES, samples - position), 2), dtype=np.float32)
            part = read[: len(total)]
            for file, gain in sources:
                if file.readinto(part.data) != part.nbytes:
                    raise ValueError(f"a rendered track ends before frame {position + len(part)}")
                total += part if gain == 1.0 else np.multiply(part, gain, out=part)
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
