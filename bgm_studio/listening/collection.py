"""Collections for a listening test: renditions of the same clips by several systems.

The folder holds one folder for each system, and in it one video for each clip:

    DIR/<system>/<clip>.mp4        any video file; other files are passed over
    DIR/answers-<date>-<n>.csv     answers of listeners, unless another file is named

Files of the same clip name (without the suffix) belong together; they must last equally long. All
renditions are to treat the clip's own sound alike: best all without it (`--original-audio drop`).
All sound is brought to one loudness (ITU-R BS.1770-4), since the louder of two wins.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bgm_studio.base.errors import BgmError, ClipError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.export.sound_files import sample_count
from bgm_studio.sound.mix import SILENT_LUFS, LoudnessMeter, raw_blocks
from bgm_studio.sound.soundtrack import write_clip_sound
from bgm_studio.video.clip import ClipInfo, probe

TARGET_LUFS = -23.0  # of EBU R 128: nearly all music reaches it by turning down, so nothing clips
PEAK_DBFS = -1.0
MAX_SYSTEMS = 20
MAX_FILES = 1000
MAX_CLIP_S = 15 * 60.0
MAX_NAME = 100
_LENGTHS_DIFFER_S = 0.5
_VIDEO_SUFFIXES = (
    ".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mts", ".m2ts", ".ts", ".mpg", ".mpeg",
    ".ogv", ".mxf",
)  # fmt: skip


class ListeningError(BgmError):
    """A folder or a file of answers from which no listening test can be made."""


@dataclass(frozen=True, eq=False)
class Collection:
    """The renditions in a folder. clips: clip name -> system -> file, for clips that at least two
    systems have; names rise. left_out: clips of one system alone."""

    folder: Path
    clips: Mapping[str, Mapping[str, ClipInfo]]
    left_out: tuple[str, ...]

    @property
    def systems(self) -> tuple[str, ...]:
        """Names of the systems that are asked about."""
        return tuple(sorted({system for held in self.clips.values() for system in held}))

    @property
    def holdings(self) -> dict[str, tuple[str, ...]]:
        """Clip name -> systems that have it."""
        return {clip: tuple(held) for clip, held in self.clips.items()}

    def picture(self, clip: str) -> ClipInfo:
        """The file whose picture is shown with all renditions of a clip."""
        return next(iter(self.clips[clip].values()))

    def samples(self, clip: str) -> int:
        """Samples at 48 kHz of a clip that every rendition has."""
        return min(sample_count(info.duration) for info in self.clips[clip].values())


def look(folder: Path, progress: Progress = silent) -> Collection:
    """Find and check the renditions in a folder; every file is opened once.

    Calls progress("analysis", 0..1). Raises ListeningError where there is nothing to compare, and
    for files that cannot be used, all named at once.
    """
    found = _find(folder)
    by_clip: dict[str, dict[str, Path]] = defaultdict(dict)
    for system in sorted(found):
        for clip, path in found[system].items():
            by_clip[clip][system] = path
    shared = {clip: by_clip[clip] for clip in sorted(by_clip) if len(by_clip[clip]) > 1}
    if len(found) < 2:
        raise ListeningError(
            f"{folder} holds the videos of {'one system' if found else 'no system'}; "
            "a comparison needs two.",
            "Put each system's videos into a folder of its own: DIR/<system>/<clip>.mp4.",
        )
    if not shared:
        raise ListeningError(
            f"No clip in {folder} is there from two systems.",
            "Give the files of the same clip the same name in each system's folder.",
        )
    clips: dict[str, dict[str, ClipInfo]] = {clip: {} for clip in shared}
    total, done = sum(map(len, shared.values())), 0
    wrong: list[tuple[str, str]] = []
    for clip, paths in shared.items():
        for system, path in paths.items():
            try:
                clips[clip][system] = _checked(path)
            except ClipError as error:
                wrong.append((f"{system}/{path.name}", error.message))
            done += 1
            progress("analysis", done / total)
    if wrong:
        names = ", ".join(name for name, _ in wrong[:5])
        more = f" and {len(wrong) - 5} more" if len(wrong) > 5 else ""
        raise ListeningError(
            f"These files cannot be used: {names}{more} ({wrong[0][1].rstrip('.')}).",
            "Replace them, or take them out of the folder.",
        )
    for clip, held in clips.items():
        lengths = {system: info.duration_s for system, info in held.items()}
        short, long = min(lengths, key=lengths.__getitem__), max(lengths, key=lengths.__getitem__)
        if lengths[long] - lengths[short] > _LENGTHS_DIFFER_S:
            raise ListeningError(
                f"The clip {clip} lasts {lengths[short]:.1f} s in {short} "
                f"and {lengths[long]:.1f} s in {long}.",
                "Files of the same name have to be renditions of the same clip.",
            )
    left_out = tuple(clip for clip in sorted(by_clip) if clip not in shared)
    return Collection(folder, clips, left_out)


def _find(folder: Path) -> dict[str, dict[str, Path]]:
    """System -> clip name -> file."""
    if not folder.is_dir():
        raise ListeningError(
            f"There is no folder {folder}.", "Name the folder that holds the systems' folders."
        )
    found: dict[str, dict[str, Path]] = {}
    seen = 0
    try:
        for place in sorted(folder.iterdir()):
            if place.name.startswith(".") or not place.is_dir():
                continue
            clips: dict[str, Path] = {}
            for path in place.iterdir():
                seen += 1
                if seen > MAX_FILES:
                    raise ListeningError(
                        f"{folder} holds more than {MAX_FILES} files in its systems' folders.",
                        "Take out what is not to be heard.",
                    )
                if path.name.startswith(".") or path.suffix.lower() not in _VIDEO_SUFFIXES:
                    continue
                _check_name(place.name, "folder")
                _check_name(path.stem, "file")
                if path.stem in clips:
                    raise ListeningError(
                        f"{place.name} has two files of the clip {path.stem}.", "Keep one of them."
                    )
                clips[path.stem] = path
            if clips:
                found[place.name] = clips
    except OSError as error:
        raise ListeningError(
            f"{folder} cannot be read ({error.strerror or error}).", "Check that you may read it."
        ) from error
    if len(found) > MAX_SYSTEMS:
        raise ListeningError(
            f"{folder} holds {len(found)} systems; at most {MAX_SYSTEMS} can be compared.",
            "Move some of the folders elsewhere.",
        )
    return found


def _check_name(name: str, what: str) -> None:
    if not is_name(name):
        raise ListeningError(
            f"A {what} is named {name[:40]!a}, which cannot stand in a table.",
            f"Use printable characters, at most {MAX_NAME}.",
        )


def is_name(text: str) -> bool:
    return 0 < len(text) <= MAX_NAME and text.isprintable()


def _checked(path: Path) -> ClipInfo:
    clip = probe(path)
    if not clip.has_audio:
        raise ClipError(f"{path.name} holds no sound")
    if clip.duration_s > MAX_CLIP_S:
        raise ClipError(f"{path.name} is longer than {MAX_CLIP_S / 60:.0f} minutes")
    return clip


class Sound(NamedTuple):
    """A rendition's sound as raw stereo float32 at 48 kHz. lufs: integrated, -70 for silence.
    peak_dbfs: of its samples, -inf for silence."""

    path: Path
    lufs: float
    peak_dbfs: float


def read_sound(clip: ClipInfo, samples: int, out: Path, progress: Progress = silent) -> Sound:
    """Write the first `samples` samples of a rendition's sound to `out`, and measure them. Calls
    progress("sound", 0..1). Raises ClipError and OutputError as `write_clip_sound` does."""
    write_clip_sound(clip, samples, out, progress)
    meter, peak = LoudnessMeter(), 0.0
    with out.open("rb") as file:
        for _, block in raw_blocks(file, samples):
            meter.add(block)
            peak = max(peak, float(np.abs(block).max(initial=0.0)))
    return Sound(out, meter.integrated_lufs, 20 * math.log10(peak) if peak else -math.inf)


def matched_gains_db(sounds: Sequence[Sound]) -> tuple[float, ...]:
    """Gains that bring the sounds of a question to one loudness: TARGET_LUFS, or as near below it
    as no peak passes -1 dBFS. 0 dB for silence, which has no loudness."""
    heard = [sound for sound in sounds if sound.lufs > SILENT_LUFS]
    rooms = [sound.lufs + PEAK_DBFS - sound.peak_dbfs for sound in heard]
    target = min([TARGET_LUFS, *rooms])
    return tuple(target - s.lufs if s.lufs > SILENT_LUFS else 0.0 for s in sounds)
