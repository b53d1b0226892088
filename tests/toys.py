"""Small stand-ins that keep the real contracts: clips, analyses, a denoiser without a network."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from shapes import USUAL, Shape

from bgm_studio.base.inference import Manifest
from bgm_studio.diffusion.denoiser import CONTRACT, OPTIONAL
from bgm_studio.interchange.film import CutFilm, Event, Medium
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.shots import MIN_SHOT_S, Cut, shots_between

CURVE_RATE_HZ = 20.0
GRAPH_BYTES = b"not a real graph, but its hash is right"
REFERENCE = {
    "activity": [0.5, 2.0, 4.0, 7.0, 12.0],
    "energy": [0.1, 0.3, 0.5, 0.7, 0.9],
    "change": [0.0, 0.1, 0.2, 0.5, 1.0],
}
MANIFEST: dict[str, Any] = {
    "kind": "denoiser",
    "file": "model.onnx",
    "sha256": hashlib.sha256(GRAPH_BYTES).hexdigest(),
    "prediction_type": "logits",
    "undecided": [[0, 0], [200, 0.33], [400, 0.62], [1000, 1]],
    "dynamic_reference": REFERENCE,
    "schedule": {"beta_start": 0.00085, "beta_end": 0.012},
    "default_steps": 4,
    "default_guidance": 1.5,
}


def read_only(patch: pytest.MonkeyPatch, *folders: Path) -> None:
    """From now on the folders are on a read-only disk: nothing in them can be made, written, moved
    or removed, not even what is not there."""

    def refuse(module: Any, name: str, writes: Callable[..., bool] = lambda *_: True) -> None:
        real = getattr(module, name)

        def call(path: Any, *rest: Any, **options: Any) -> Any:
            inside = isinstance(path, str | Path) and any(f in Path(path).parents for f in folders)
            if inside and writes(*rest):
                raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
            return real(path, *rest, **options)

        patch.setattr(module, name, call)

    for name in ("unlink", "rename", "replace", "mkdir", "rmdir"):
        refuse(os, name)
    refuse(os, "open", lambda flags, *_: bool(flags & (os.O_WRONLY | os.O_RDWR)))
    refuse(io, "open", lambda mode="r", *_: any(letter in mode for letter in "wax+"))


def write_clip(
    path: Path,
    *,
    frames: int = 60,
    rate: Fraction | int = 24,
    cuts: Sequence[int] = (),
    video: bool = True,
    sound: bool = False,
    shape: Shape = USUAL,
) -> Path:
    """An MP4 of a shape: stripes that drift, in other colours after each of the `cuts` (frame
    numbers); `sound` adds a quiet tone of the same length."""
    with av.open(str(path), "w", format="mp4") as container:
        pictures = shaped_stream(container, rate, shape) if video else None
        audio = container.add_stream("aac", rate=48_000) if sound else None
        if pictures is not None:
            width, height = shape.shown
            columns = np.arange(width)
            for number in range(frames):
                shot = sum(number >= cut for cut in cuts)
                picture = np.zeros((height, width, 3), dtype=np.uint8)
                picture[..., shot % 3] = 60 + 150 * (shot % 2)
                picture[:, (columns + number) % 16 < 8, (shot + 1) % 3] = 220
                frame = av.VideoFrame.from_ndarray(shape.stored(picture), format="rgb24")
                frame.pts, frame.time_base = number, 1 / Fraction(rate)
                container.mux(pictures.encode(frame))
            container.mux(pictures.encode(None))
        if audio is not None:
            count = int(frames * 48_000 / Fraction(rate))
            tone = 0.1 * np.sin(2 * np.pi * 330 / 48_000 * np.arange(count))
            samples = np.ascontiguousarray(np.stack([tone, tone]), dtype=np.float32)
            block = av.AudioFrame.from_ndarray(samples, format="fltp", layout="stereo")
            block.sample_rate, block.pts, block.time_base = 48_000, 0, Fraction(1, 48_000)
            container.mux(audio.encode(block))
            container.mux(audio.encode(None))
    return path


def shaped_stream(container: Any, rate: Fraction | int, shape: Shape) -> Any:
    """A stream of pictures in a new container, which says how they are to be seen."""
    stream = container.add_stream("mpeg4", rate=rate, width=shape.width, height=shape.height)
    stream.codec_context.sample_aspect_ratio = shape.pixel_aspect
    if shape.turn:
        stream.set_display_rotation(shape.turn)
    return stream


def rename_over(clip: Path) -> None:
    """Another clip takes its place, longer and without sound."""
    write_clip(clip.with_name("other.mp4"), frames=90).replace(clip)


def rewrite_in_place(clip: Path) -> None:
    """Other bytes, as many, in the same file, whose time is set back."""
    before, content = clip.stat(), clip.read_bytes()
    with clip.open("r+b") as file:
        file.write(content[:-4] + bytes(byte ^ 0x20 for byte in content[-4:]))
    os.utime(clip, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert clip.stat()[:9] == before[:9]  # all but the time of the change, in whole seconds


def overwrite_with_text(clip: Path) -> None:
    """It is no video any more."""
    clip.write_text("Dear diary,")


def encode_anew(clip: Path) -> None:
    """The same film in other bytes: a box that means nothing follows it."""
    with clip.open("ab") as file:
        file.write(b"\0\0\0\x08free")


CHANGES = (rename_over, rewrite_in_place, overwrite_with_text, Path.unlink)
"""What may happen to a clip while it is worked on."""


def made_analysis(
    duration_s: float = 20.0,
    *,
    cuts: Sequence[tuple[float, float, bool]] = (),
    captions: Sequence[str] = (),
    activity: float | NDArray[np.float32] = 0.5,
    energy: float | NDArray[np.float32] = 0.5,
    change: float | NDArray[np.float32] = 0.0,
) -> VideoAnalysis:
    """An analysis out of nothing, 24 frames a second. cuts: (time_s, strength, hit). Curves are one
    value or 20 a second."""
    count = round(24 * duration_s)
    clip = ClipInfo(
        Path("made.mp4"), "0" * 64, Fraction(count, 24), Fraction(0), Fraction(24), count,
        64, 48, False,
    )  # fmt: skip
    found = tuple(Cut(round(24 * time_s), time_s, power, hit) for time_s, power, hit in cuts)
    shots = [
        type(shot)(shot.start_s, shot.end_s, shot.start_frame, shot.end_frame, caption)
        for shot, caption in zip(
            shots_between(found, clip.duration_s, count),
            [*captions, *[""] * (len(cuts) + 1 - len(captions))],
            strict=True,
        )
    ]
    samples = int(np.ceil(clip.duration_s * CURVE_RATE_HZ))
    curves = [
        np.broadcast_to(np.asarray(curve, dtype=np.float32), samples).copy()
        for curve in (activity, change, energy)
    ]
    return VideoAnalysis(clip, found, tuple(shots), CURVE_RATE_HZ, *curves)


def cut_film(
    *shots: tuple[str, int, int] | tuple[str, int, int, Fraction], rate: Fraction | int = 25
) -> CutFilm:
    """A cut film of shots: (medium, "" for a gap; its first frame on show; frames[; speed])."""
    events, start = [], 0
    for name, first, frames, *more in shots:
        medium = Medium(name) if name else None
        speed = Fraction(more[0]) if more else Fraction(1)
        at = Fraction(first) / Fraction(rate)
        events.append(Event(start, start + frames, medium, at, speed, name))
        start += frames
    return CutFilm("made", Fraction(rate), tuple(events))


def analysis_of(film: CutFilm) -> VideoAnalysis:
    """An analysis of a cut film, out of nothing: a medium has a pace, a strength of the cuts to it
    and a caption of its own."""

    def of(event: Event, what: str) -> float:
        text = f"{what} {event.medium and event.medium.reference}"
        return hashlib.sha256(text.encode()).digest()[0] / 255

    rate, duration_s = float(film.rate), float(film.duration)
    starts = {event.start_frame: event for event in film.events}
    cuts: list[Cut] = []
    for frame in film.cuts:
        strength = 0.3 + 0.7 * of(starts[frame], "strength")
        cut = Cut(frame, frame / rate, strength, strength > 0.5)
        last_s = cuts[-1].time_s if cuts else 0.0
        if min(cut.time_s - last_s, duration_s - cut.time_s) >= MIN_SHOT_S:
            cuts.append(cut)
    clip = ClipInfo(
        Path("cut.mp4"), film.digest(), film.duration, Fraction(0), film.rate, film.frames, 64, 48,
        False,
    )  # fmt: skip
    shots = []
    for shot in shots_between(cuts, duration_s, film.frames):
        event = next(e for e in film.events if e.end_frame > shot.start_frame)
        shots.append(replace(shot, caption=f"a {event.medium and event.medium.reference}"))
    times = np.arange(int(np.ceil(duration_s * CURVE_RATE_HZ - 1e-6))) / CURVE_RATE_HZ
    ends = np.array([event.end_frame for event in film.events])
    places = np.searchsorted(ends, np.minimum(times * rate, film.frames - 1), side="right")
    shown = [film.events[place] for place in places]
    activity, energy = (
        np.array([0.2 + 0.6 * of(event, what) for event in shown], dtype=np.float32)
        for what in ("activity", "energy")
    )
    return VideoAnalysis(
        clip, tuple(cuts), tuple(shots), CURVE_RATE_HZ, activity, np.zeros_like(activity), energy
    )


class WordEncoder:
    """A text encoder whose vectors are random but fixed for each text; keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors (n, 384)."""
        self.asked += sentences
        rows = []
        for text in sentences:
            seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
            row = np.random.default_rng(seed).standard_normal(384)
            rows.append(row / np.linalg.norm(row))
        return np.asarray(rows, dtype=np.float32).reshape(-1, 384)


class ToyGraph:
    """Answers like a denoiser (logits of the clean roll) by a rule instead of a network.

    Chord tones on each beat in the piano; in the melody what the noise leans to, on every beat
    where the words steer, and on every half beat too where the picture does.
    """

    provider = "CPUExecutionProvider"

    def __init__(self) -> None:
        self.inputs = {name: (kind, ["batch", *shape]) for name, (kind, shape) in CONTRACT.items()}
        self.calls: list[dict[str, NDArray[Any]]] = []

    def also_takes(self, *names: str) -> None:
        """Have some of the contract's optional inputs too."""
        for name in names:
            kind, shape = OPTIONAL[name]
            self.inputs[name] = (kind, ["batch", *shape])

    def run(self, feeds: dict[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Keeps a copy of what it was fed (all but the rolls, which are large)."""
        self.calls.append(
            {name: array.copy() for name, array in feeds.items() if array.ndim < 4}
            | {"sample": feeds["sample"][:, :, ::16, :4].copy()}
        )
        sample = feeds["sample"]
        logits = np.full(sample.shape, -8.0, dtype=np.float32)
        for row in range(len(sample)):
            for beat in range(32):
                tones = 48 + np.flatnonzero(feeds["chords"][row, beat, 12:24])
                logits[row, 4, 4 * beat, tones] = 8.0
                columns = [4 * beat]
                if feeds["present"][row, 1]:
                    columns.append(4 * beat + 2)
                lead = feeds["semantic"][row, beat, :12] + feeds["dynamic"][row, beat, 6]
                for column in columns:
                    logits[row, 0, column, 66:78] = 9 * sample[row, 0, column, 66:78] - 4 + lead
        return [logits]


def write_toy_model(folder: Path, **changes: Any) -> Path:
    """A model folder whose manifest describes the ToyGraph; `changes` replace keys, None drops."""
    folder.mkdir(parents=True, exist_ok=True)
    data = {key: value for key, value in (MANIFEST | changes).items() if value is not None}
    (folder / "manifest.json").write_text(json.dumps(data))
    (folder / "model.onnx").write_bytes(GRAPH_BYTES)
    return folder


def opener(graph: ToyGraph) -> Any:
    """Stands in for `open_graph`."""

    def open_graph(manifest: Manifest, device: str = "auto", threads: int = 0) -> ToyGraph:
        return graph

    return open_graph
