"""Synthesisers that read a soundfont: FluidSynth where the system has it, else TinySoundFont.

Both render offline, in blocks, driven by our own scheduler of events, dry (the reverb is the
mix's), with the same velocity curve and track levels, so that they sound alike. Which one runs is
in `name`; nothing is chosen in silence.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import math
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import SynthError
from bgm_studio.base.inference import read_manifest
from bgm_studio.base.libraries import metadata
from bgm_studio.base.resources import resource
from bgm_studio.music.played import TRIO, Performance, Voice
from bgm_studio.sound.own_font import OwnFont
from bgm_studio.sound.performance import held_by_pedal
from bgm_studio.sound.soundfont import SoundFont
from bgm_studio.sound.unmodulated import GAIN_DB, touch, unmodulated

SYNTHS = ("fluidsynth", "tinysoundfont")

MOST_VOICES = 16
MOST_KEPT = 12
BLOCK_FRAMES = 24_000
_POLYPHONY = 256
_KITS_BANK = 128
_GAIN = 0.5
_PIECE_FRAMES = 32 * 64
_INSTALL = (
    "Install FluidSynth (Debian: apt-get install libfluidsynth3) and pip install pyfluidsynth, or "
    "pip install --no-deps tinysoundfont."
)


class Synth(Protocol):
    """A player of one channel a voice, counted from 0.

    `name` is the library and its version. Calls come from one thread at a time.
    """

    name: str

    def change(self, voices: Sequence[Voice]) -> None:
        """Play other voices of the same programs from the next `reset` on."""

    def reset(self) -> None:
        """Fall silent at once, and return to the state of a synth just opened."""

    def note_on(self, channel: int, pitch: int, velocity: int) -> None:
        """Strike a key; velocity 1..127."""

    def note_off(self, channel: int, pitch: int) -> None:
        """Release a key."""

    def render(self, frames: int) -> NDArray[np.float32]:
        """The next `frames` of sound, (frames, 2), at SAMPLE_RATE_HZ, nominally within -1..1."""

    def close(self) -> None:
        """Free the library's memory; the synth cannot be used afterwards."""


def open_synth(
    prefer: str | None = None, voices: Sequence[Voice] = TRIO, font: OwnFont | None = None
) -> Synth:
    """Open a synthesiser with the shipped soundfont, or `font`.

    prefer: "fluidsynth" or "tinysoundfont" insists on that one; None takes FluidSynth where its
    library is there, else TinySoundFont. voices: of the channels, MOST_VOICES at most.

    Raises SynthError when there is none, or not the one asked for, or there are too many
    voices, or one is not in the soundfont; ModelError when that is missing or damaged.
    """
    name = _usable(prefer)
    if len(voices) > MOST_VOICES:
        raise SynthError(f"{len(voices)} voices are too many.", f"Use {MOST_VOICES} at most.")
    soundfont = soundfont_path() if font is None else font.checked()
    if name == "fluidsynth":
        return _FluidSynth(soundfont, voices)
    return _TinySoundFont(soundfont, voices)


_kept: dict[tuple[str, frozenset[tuple[int, int]], str], Synth] = {}
_keeping = threading.Lock()


@contextmanager
def borrowed(
    prefer: str | None, voices: Sequence[Voice], font: OwnFont | None = None
) -> Iterator[Synth]:
    """As `open_synth`, for a moment: the last MOST_KEPT that were used stay open, since to decode a
    grand piano takes most of a second, and who edits waits for it after each note. Voices that
    differ in level or place alone share one. From any thread; nobody else has it meanwhile."""
    soundfont = "" if font is None else font.checked() + font.sha256
    key = (_usable(prefer), frozenset((_bank(voice), voice.program) for voice in voices), soundfont)
    with _keeping:
        synth = _kept.pop(key, None)
    if synth is None:
        synth = open_synth(prefer, voices, font)
    else:
        synth.change(voices)
    try:
        yield synth
    finally:
        with _keeping:
            spare = [_kept.pop(key, None)]
            _kept[key] = synth
            while len(_kept) > MOST_KEPT:
                spare.append(_kept.pop(next(iter(_kept))))
        for other in spare:
            if other is not None:
                other.close()


def synth_name(prefer: str | None = None) -> str:
    """The `name` that `open_synth(prefer)` would have, without opening it; raises as it does."""
    return _version_of(_usable(prefer))


def _usable(prefer: str | None) -> str:
    """Which of SYNTHS to open."""
    if prefer is not None and prefer not in SYNTHS:
        raise SynthError(f"Unknown synthesiser {prefer!r}.", f"Choose one of {', '.join(SYNTHS)}.")
    problems = []
    for name in (prefer,) if prefer else SYNTHS:
        problem = synth_problem(name)
        if not problem:
            return name
        problems.append(problem)
    raise SynthError(f"No synthesiser can be used: {'; '.join(problems)}.", _INSTALL)


def _version_of(name: str) -> str:
    if name == "fluidsynth":
        version = _library(name).cfunc("fluid_version_str", ctypes.c_char_p)().decode()
        return f"FluidSynth {version}"
    return f"TinySoundFont {metadata.version('tinysoundfont')}"


def synth_problem(name: str) -> str:
    """Why the synthesiser `name` (of SYNTHS) cannot be used here, or ""."""
    try:
        _library(name)
    except (ImportError, OSError) as error:
        return f"{name} could not be loaded ({str(error).rstrip('.')})"
    return ""


def _library(name: str) -> Any:
    """The package of the synthesiser `name` (of SYNTHS). Raises ImportError and OSError as it
    does."""
    if name == "fluidsynth" and name not in sys.modules:
        # Where the variable CI is set, it prints where it found its library; but standard output
        # belongs to our caller (a listing, JSON). To redirect it would also catch what other
        # threads print meanwhile; a name in the module's own globals goes first.
        spec = importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            raise ModuleNotFoundError(f"No module named {name!r}")
        module: Any = importlib.util.module_from_spec(spec)
        module.print = lambda *_: None
        spec.loader.exec_module(module)
        sys.modules.setdefault(name, module)
    return importlib.import_module(name)


@cache
def soundfont_path() -> str:
    """Path of the shipped soundfont, its hash checked. Raises ModelError if missing or damaged."""
    manifest = read_manifest(resource("soundfont/manifest.json").parent, "soundfont")
    return str(manifest.checked())


def play(synth: Synth, performance: Performance, frames: int) -> Iterator[NDArray[np.float32]]:
    """Render a performance from its first frame: blocks (<= BLOCK_FRAMES, 2), `frames` in all.

    Events fall on their own sample (FluidSynth lets them wait for its next 64-sample period, at
    most 1.3 ms). Same synth, same performance: same samples, whatever was played before.
    """
    synth.reset()
    queue = events(performance, frames)
    index = position = 0
    while position < frames:
        block = np.empty((min(BLOCK_FRAMES, frames - position), 2), dtype=np.float32)
        done = 0
        while done < len(block):
            while index < len(queue) and queue[index][0] <= position + done:
                _, velocity, channel, pitch = queue[index]
                if velocity:
                    synth.note_on(channel, pitch, velocity)
                else:
                    synth.note_off(channel, pitch)
                index += 1
            until = len(block)
            if index < len(queue):
                until = min(until, queue[index][0] - position)
            block[done:until] = synth.render(until - done)
            done = until
        position += len(block)
        yield block


def events(performance: Performance, frames: int) -> list[tuple[int, int, int, int]]:
    """(frame, velocity or 0 for release, channel, pitch), sorted: releases before strikes.

    The pedal is resolved into later releases, since TinySoundFont has none.
    """
    found = []
    for note in held_by_pedal(performance):
        start, end = (round(s * SAMPLE_RATE_HZ) for s in (note.start_s, note.end_s))
        if start < frames:
            found.append((start, note.velocity, note.track, note.pitch))
            found.append((max(end, start + 1), 0, note.track, note.pitch))
    return sorted(found)


def _bank(voice: Voice) -> int:
    return _KITS_BANK if voice.kit else 0


def _absent(voice: Voice) -> SynthError:
    what = "drum kit" if voice.kit else "program"
    return SynthError(f"The soundfont has no {what} {voice.program}.", "Choose another.")


class _FluidSynth:
    """FluidSynth through pyfluidsynth. Loads only the samples of the chosen instruments."""

    def __init__(self, soundfont: str, voices: Sequence[Voice]) -> None:
        self._library = _library("fluidsynth")
        prototype = self._library.cfunc
        self.name = _version_of("fluidsynth")
        self._voices = voices
        self._soundfont = soundfont
        # pyfluidsynth itself knows only the 16-bit writer, which dithers and clips.
        pointer, integer = ctypes.c_void_p, ctypes.c_int
        self._write_float = prototype(
            "fluid_synth_write_float",
            integer,
            ("synth", pointer, 1),
            ("len", integer, 1),
            ("lout", pointer, 1),
            ("loff", integer, 1),
            ("lincr", integer, 1),
            ("rout", pointer, 1),
            ("roff", integer, 1),
            ("rincr", integer, 1),
        )
        self._synth: Any = None
        self._fresh = False
        self.reset()

    def change(self, voices: Sequence[Voice]) -> None:
        self._voices, self._fresh = voices, False

    def reset(self) -> None:
        # A new instance, since FluidSynth's own reset keeps its place within a 64-sample period,
        # and the next render would differ by that. The old one goes when the new one is there, so
        # that they share their samples: 0.03 s, where decoding a piano takes 0.8.
        if self._fresh:
            return
        old = self._synth
        self._synth = self._library.Synth(
            gain=_GAIN,
            samplerate=float(SAMPLE_RATE_HZ),
            channels=16,
            **{
                "synth.dynamic-sample-loading": 1,
                "synth.reverb.active": 0,
                "synth.chorus.active": 0,
                "synth.polyphony": _POLYPHONY,
                "synth.cpu-cores": 1,
            },
        )
        try:
            self._choose_programs()
        finally:
            if old is not None:
                old.delete()
        self._fresh = True

    def _choose_programs(self) -> None:
        font = self._synth.sfload(self._soundfont)
        if font < 0:
            raise SynthError(
                f"{self.name} cannot read the soundfont {self._soundfont}.",
                "It needs libsndfile support for SF3; or choose tinysoundfont.",
            )
        for channel, voice in enumerate(self._voices):
            if self._synth.program_select(channel, font, _bank(voice), voice.program) < 0:
                raise _absent(voice)
            # Default modulators of the SF2 standard: 40 log10(value / 127) dB.
            self._synth.cc(channel, 7, round(127 * 10 ** (voice.level_db / 40)))
            self._synth.cc(channel, 10, round(64 + 63 * voice.pan))

    def note_on(self, channel: int, pitch: int, velocity: int) -> None:
        self._fresh = False
        self._synth.noteon(channel, pitch, velocity)

    def note_off(self, channel: int, pitch: int) -> None:
        self._synth.noteoff(channel, pitch)

    def render(self, frames: int) -> NDArray[np.float32]:
        self._fresh = False
        block = np.empty((frames, 2), dtype=np.float32)
        at = block.ctypes.data
        self._write_float(self._synth.synth, frames, at, 0, 2, at, 1, 2)
        return block

    def close(self) -> None:
        if self._synth is not None:
            self._synth.delete()
            self._synth = None


class _TinySoundFont:
    """TinySoundFont. Gets a soundfont cut down to the chosen instruments, since it decodes all
    samples at once, and written in its own terms."""

    def __init__(self, soundfont: str, voices: Sequence[Voice]) -> None:
        library = _library("tinysoundfont")
        self.name = _version_of("tinysoundfont")
        self._voices = voices
        self._library = library
        self._synth: Any = None
        self._font: Any = None
        self._fresh = False
        font = SoundFont.read(Path(soundfont).read_bytes())
        cut = unmodulated(font.only({(_bank(voice), voice.program) for voice in voices})).write()
        keeper = library.Synth(samplerate=SAMPLE_RATE_HZ)
        try:
            self._loaded: Any = keeper.soundfonts[keeper.sfload(cut)]
        except (library.SoundFontException, RuntimeError) as error:
            raise SynthError(
                f"{self.name} cannot read the soundfont {soundfont}.",
                "Install tinysoundfont 0.3.7 or newer, or FluidSynth.",
            ) from error
        self.reset()

    def change(self, voices: Sequence[Voice]) -> None:
        self._voices, self._fresh = voices, False

    def reset(self) -> None:
        # A new instance: its own reset lets old notes fade into the next render. The samples are
        # shared with the one that was loaded.
        if self._fresh:
            return
        self._synth = self._library.Synth(
            gain=20 * math.log10(_GAIN) + GAIN_DB, samplerate=SAMPLE_RATE_HZ
        )
        font = self._synth.sfload(self._loaded, max_voices=_POLYPHONY)
        self._font = self._synth.soundfonts[font]
        for channel, voice in enumerate(self._voices):
            self._synth.program_select(channel, font, _bank(voice), voice.program, voice.kit)
            self._font.channel_set_volume(channel, 10 ** (voice.level_db / 20))
            self._font.channel_set_pan(channel, 0.5 + 0.5 * voice.pan)
        self._fresh = True

    def note_on(self, channel: int, pitch: int, velocity: int) -> None:
        self._fresh = False
        self._font.channel_note_on(channel, pitch, touch(velocity))

    def note_off(self, channel: int, pitch: int) -> None:
        self._font.channel_note_off(channel, pitch)

    def render(self, frames: int) -> NDArray[np.float32]:
        self._fresh = False
        block = np.zeros((frames, 2), dtype=np.float32)
        # In short pieces, since it does not let other threads run meanwhile: at most 4 ms, with all
        # voices sounding. The pieces are whole periods of 64 samples, so that nothing is heard.
        for start in range(0, frames, _PIECE_FRAMES):
            piece = block[start : start + _PIECE_FRAMES]
            self._synth.generate_simple(len(piece), piece.data.cast("B"))
        return block

    def close(self) -> None:
        self._synth = self._font = self._loaded = None
