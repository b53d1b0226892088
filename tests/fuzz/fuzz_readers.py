"""Every reader of files and messages that come from others, with valid inputs to begin with.

A reader is fed bytes; `read` puts them where the product looks for them, reads them as the product
does, and uses what came of it a little. It returns whatever, or raises one of `refusals`; all else
is a fault. Folders (models, traces) are fed as zip files of what is in them.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import shutil
import sys
import threading
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import mutants
import numpy as np
from mutants import BINARY, JSON, TEXT, XML, ZIP, Mutator, packed

from bgm_studio.base.errors import BgmError

TESTS = Path(__file__).resolve().parents[1]
# The project itself, too: model_export is no part of what is installed.
sys.path[:0] = [str(TESTS), str(TESTS / "unit" / "interchange"), str(TESTS.parent)]


class FaultError(Exception):
    """What was read broke a promise other than by raising."""


@dataclass(frozen=True)
class Reader:
    """seeds(folder): valid inputs. read(data, folder): feed it; folder: for it alone, emptied
    before each call. share: how often it is fed beside the others; 0 for
    never, unless it is asked for."""

    seeds: Callable[[Path], list[bytes]]
    mutators: Sequence[Mutator]
    read: Callable[[bytes, Path], object]
    share: float = 1.0
    refusals: tuple[type[Exception], ...] = (BgmError,)


# -- clips -----------------------------------------------------------------------------------------

_FORMS = (
    *(("mp4", "mpeg4", "aac"), ("mkv", "mpeg4", "aac"), ("avi", "mpeg4", "mp2")),
    *(("mov", "mjpeg", "pcm_s16le"), ("ts", "mpeg2video", "mp2"), ("mpg", "mpeg1video", "mp2")),
    *(("webm", "libvpx", "libopus"), ("ogv", "libtheora", "libvorbis"), ("flv", "flv", "aac")),
    *(("gif", "gif", ""), ("apng", "apng", ""), ("avi", "huffyuv", ""), ("mp4", "libx264", "")),
    *(("mkv", "ffv1", ""), ("wmv", "wmv2", ""), ("mxf", "mpeg2video", ""), ("nut", "png", "")),
)
_MUXERS = {"mkv": "matroska", "ts": "mpegts", "mpg": "mpeg", "ogv": "ogg", "wmv": "asf"}


def _clip(path: Path, form: str, codec: str, sound: str, frames: int = 24) -> Path | None:
    """A clip of 2.4 s; None where this FFmpeg has no such encoder."""
    import av  # noqa: PLC0415

    try:
        with av.open(str(path), "w", format=_MUXERS.get(form, form)) as output:
            rate = 25 if codec in ("mpeg2video", "mpeg1video") else 10
            frames = frames * rate // 10
            video: Any = output.add_stream(codec, rate=rate, width=64, height=48)
            video.codec_context.thread_count = 1
            video.pix_fmt = (video.codec_context.codec.video_formats or [None])[0].name
            audio: Any = output.add_stream(sound, rate=48_000) if sound else None
            for number in range(frames):
                image = np.full((48, 64, 3), (37 * (number // 9) + 40) % 256, dtype=np.uint8)
                image[:, (np.arange(64) + number) % 16 < 8, number // 9 % 3] = 220
                frame = av.VideoFrame.from_ndarray(image, format="rgb24")
                frame.pts, frame.time_base = number, Fraction(1, rate)
                output.mux(video.encode(frame.reformat(format=video.pix_fmt)))
            output.mux(video.encode(None))
            if audio is not None:
                tone = 0.1 * np.sin(np.arange(frames * 48_000 // rate) / 20)
                block = av.AudioFrame.from_ndarray(
                    np.ascontiguousarray(np.stack([tone, tone]), dtype=np.float32), "fltp", "stereo"
                )
                block.sample_rate, block.pts, block.time_base = 48_000, 0, Fraction(1, 48_000)
                output.mux(audio.encode(block))
                output.mux(audio.encode(None))
    except (av.error.FFmpegError, ValueError, TypeError, IndexError):
        return None
    return path


def _clips(folder: Path) -> list[bytes]:
    made = (
        _clip(folder / f"{number}.{form}", form, codec, sound)
        for number, (form, codec, sound) in enumerate(_FORMS)
    )
    small = [folder / "two.mp4", folder / "two.webm"]
    whole = [path.read_bytes() for path in made if path is not None]
    data = TESTS / "data"
    whole += [path.read_bytes() for path in sorted((data / "reading").iterdir())]
    return whole + [path.read_bytes() for path in small if path.exists()]


def _probed(data: bytes, folder: Path) -> Any:
    from bgm_studio.video.clip import probe  # noqa: PLC0415

    path = folder / "clip.mp4"
    path.write_bytes(data)
    clip = probe(path)
    if not (2 <= clip.duration <= 3 * 3600 and clip.frame_count > 1 and clip.frame_rate > 0):
        raise FaultError(f"absurd: {clip}")
    return clip


def _read_clip(data: bytes, folder: Path) -> object:
    from bgm_studio.video.decoding import frames  # noqa: PLC0415
    from bgm_studio.video.reader import waveform  # noqa: PLC0415

    clip = _probed(data, folder)
    last_s = -1.0
    for frame in frames(clip, width=32):
        if frame.time_s < last_s - 1e-9:
            raise FaultError(f"time falls from {last_s} to {frame.time_s}")
        last_s = frame.time_s
    waveform(clip)
    return clip


def _pick_pictures(data: bytes, folder: Path) -> object:
    from bgm_studio.video.reader import FrameReader, filmstrip  # noqa: PLC0415

    clip = _probed(data, folder)
    with FrameReader(clip, 32) as reader:
        for share in (0.0, 0.9, 0.3, 0.31, 1.0, 0.5):
            reader.at(share * clip.duration_s)
    times_s = [clip.duration_s * part / 12 for part in range(12)]
    return filmstrip(clip, times_s, 16, lambda *_: None)


def _copy_pictures(data: bytes, folder: Path) -> object:
    from bgm_studio.export.video import write_video  # noqa: PLC0415
    from bgm_studio.sound.soundtrack import write_clip_sound  # noqa: PLC0415

    clip = _probed(data, folder)
    samples = min(round(clip.duration * 48_000), 48_000 * 60)
    sound = write_clip_sound(clip, samples, folder / "sound.raw")
    return write_video(clip, sound, samples, folder / "out.mp4")


def _analyse(data: bytes, folder: Path) -> object:
    from bgm_studio.video.analysis import analyse  # noqa: PLC0415

    path = folder / "clip.mp4"
    path.write_bytes(data)
    return analyse(path, use_cache=False).summary()


def _read_boxes(data: bytes, _folder: Path) -> object:
    from bgm_studio.video.boxes import read_movie  # noqa: PLC0415

    return read_movie(io.BytesIO(data))


# -- stills ----------------------------------------------------------------------------------------


def _stills(folder: Path) -> list[bytes]:
    import cv2  # noqa: PLC0415

    image = np.random.default_rng(1).integers(0, 255, (24, 32, 4), dtype=np.uint8)
    made = []
    for suffix in (".png", ".jpg", ".webp", ".tiff", ".bmp", ".ppm"):
        _, data = cv2.imencode(suffix, image if suffix in (".png", ".webp") else image[..., :3])
        made.append(data.tobytes())
    for number, (form, codec, sound) in enumerate(_FORMS):
        if form in ("gif", "apng") and (path := _clip(folder / f"s{number}", form, codec, sound)):
            made.append(path.read_bytes())
    return made


def _read_still(data: bytes, folder: Path) -> object:
    from bgm_studio.interchange.film import Medium  # noqa: PLC0415
    from bgm_studio.interchange.footage import Pictures  # noqa: PLC0415
    from bgm_studio.interchange.media import clock_of, is_still_file, is_transparent  # noqa: PLC0415

    kinds = {b"\x89PNG": "png", b"GIF8": "gif", b"RIFF": "webp", b"\xff\xd8": "jpg", b"BM": "bmp"}
    suffix = next((s for magic, s in kinds.items() if data.startswith(magic)), "tiff")
    path = folder / f"still.{suffix}"
    path.write_bytes(data)
    clock_of(path), is_still_file(path), is_transparent(Medium("still", path))
    pictures = Pictures(path, (64, 36))
    try:
        return [pictures.at(at_s, nearest=True, tick=lambda: True) for at_s in (0.0, 1.0)]
    finally:
        pictures.close()


# -- timelines -------------------------------------------------------------------------------------


def _timelines(form: str, *samples: str) -> Callable[[Path], list[bytes]]:
    def seeds(folder: Path) -> list[bytes]:
        from timeline_makers import Clip, Gap, Join, Nested, Spec, write  # noqa: PLC0415

        specs = (
            Spec(),
            Spec(
                tracks=(
                    (Clip("a.mp4", 10, 50), Join(5, 5), Clip("b.mp4", 20, 40), Gap(12),
                     Clip("c.png")),
                    (Gap(30), Nested((Clip("d.mp4", 0, 30), Clip("e.gif", 5, 30)), 4, 40)),
                ),
                sounds=(Clip("music.wav", 0, 100, gain_db=-6.0, sound_fade=True),),
                markers=((5, "one"), (60, "two")), start=90_000,
            ),
            Spec(
                tracks=((Clip("a.mp4", 0, 48, speed=Fraction(2)), Clip("a.mp4", 100, 48, fade_in=9),
                         Clip("t", kind="title", frames=40), Clip("x.mp4", disabled=True)),),
                rate=Fraction(30_000, 1001), drop=True, name="Drop",
            ),
        )  # fmt: skip
        found = []
        for spec in specs:
            with contextlib.suppress(Exception):  # not every form can say everything
                found.append(write(folder, form, spec).read_bytes())
        data = TESTS / "data" / "timelines"
        found += [
            path.read_bytes()
            for path in sorted(data.rglob("*"))
            if path.suffix in samples and path.stat().st_size < 60_000
        ]
        return found

    return seeds


@cache
def _media(home: Path) -> Path:
    """A folder that has what some timelines name."""
    folder = home / "media"
    folder.mkdir(exist_ok=True)
    _clip(folder / "a.mp4", "mp4", "mpeg4", "aac")
    _clip(folder / "e.gif", "gif", "gif", "")
    return folder


def _bundles(folder: Path) -> list[bytes]:
    from timeline_makers import Clip, Spec, write  # noqa: PLC0415

    spec = Spec(((Clip("media/a%20b.mp4", 0, 50), Clip("media/e.gif", 0, 30)),))
    entries = [
        ("content.otio", write(folder, "otio", spec).read_bytes()), ("version.txt", b"1.0.0"),
        ("media/a b.mp4", (_media(folder.parent) / "a.mp4").read_bytes()),
        ("media/e.gif", (_media(folder.parent) / "e.gif").read_bytes()),
    ]  # fmt: skip
    return [packed(entries, method=zipfile.ZIP_STORED), packed(entries), packed(entries[:1])]


def _bundle(data: bytes, folder: Path) -> object:
    beside = set(folder.parent.iterdir())
    try:
        film = _timeline(".otioz")(data, folder)
    except BgmError:
        # Refused before it is unpacked, or for what its timeline says.
        if any(path.name.startswith(".bgm-") for path in folder.iterdir()):
            raise FaultError("a hidden folder is left behind") from None
        raise
    finally:
        if set(folder.parent.iterdir()) != beside or Path("/etc/evil").exists():
            raise FaultError("something was written outside of the bundle's folder")
    return film


def _timeline(suffix: str) -> Callable[[bytes, Path], object]:
    def read(data: bytes, folder: Path) -> object:
        from bgm_studio.interchange.film import FilmMarker  # noqa: PLC0415
        from bgm_studio.interchange.reading import is_timeline, read_timeline  # noqa: PLC0415
        from bgm_studio.interchange.writing import write_timeline, written_suffix  # noqa: PLC0415

        path = folder / f"cut{suffix}"
        path.write_bytes(data)
        is_timeline(path)
        film = read_timeline(path, [_media(folder.parent)])
        film.digest(), film.cuts
        for told in film.told:
            if "\n" in told.text or len(told.text) > 2000:
                raise FaultError(f"told {told.text[:300]!r}")
        hits = (FilmMarker(0, "BGM hit"), FilmMarker(film.frames - 1, "BGM hit"))
        target = folder / f"out{written_suffix(film)}"
        write_timeline(film, target, music=None, hits=hits, name="Film")
        again = read_timeline(target, [_media(folder.parent), folder])
        if again.frames != film.frames:
            raise FaultError(f"{film.frames} frames were written as {again.frames}")
        return film

    return read


# -- projects and preferences ----------------------------------------------------------------------


def _projects(folder: Path) -> list[bytes]:
    import toys  # noqa: PLC0415

    from bgm_studio.composing.composer import score  # noqa: PLC0415
    from bgm_studio.composing.direction import Direction  # noqa: PLC0415
    from bgm_studio.composing.take import Request  # noqa: PLC0415
    from bgm_studio.project import archive  # noqa: PLC0415
    from bgm_studio.project import file as project_file  # noqa: PLC0415
    from bgm_studio.project.project import Project  # noqa: PLC0415

    clip = toys.write_clip(folder / "clip.mp4", frames=60, cuts=(30,), sound=True)
    with _toy_network():
        model = toys.write_toy_model(folder / "toy")
        analysis, take = score(clip, Request(steps=4, model=model))
    film = toys.cut_film(("a.mp4", 0, 60), ("b.mp4", 10, 40))
    direction = Direction.found(analysis)
    projects = [
        Project(),
        Project(analysis=analysis),
        Project(analysis=analysis, direction=direction).with_take(take).with_take(take),
        Project(film=film, analysis=toys.analysis_of(film)),
    ]
    made = []
    for number, project in enumerate(projects):
        path = folder / f"{number}.bgm"
        project_file.save(project, path, {"zoom": 1.5, "start_s": 0.0})
        made.append(path.read_bytes())
    session = {"project_path": "", "saved_at": 1.5e9, "clip_name": "clip.mp4"}
    made.append(archive.packed(projects[2], folder, {}, "autosave.bgm", session))
    return made


def _read_project(data: bytes, folder: Path) -> object:
    from bgm_studio.project.autosave import _recovery  # noqa: PLC0415
    from bgm_studio.project.file import load_with_view, save  # noqa: PLC0415

    path = folder / "film.bgm"
    path.write_bytes(data)
    _recovery(path)
    project, view = load_with_view(path)
    target = folder / "again.bgm"
    save(project, target, view)
    load_with_view(target)
    return project


def _settings(folder: Path) -> list[bytes]:
    from bgm_studio.project.settings import Settings, save_settings  # noqa: PLC0415

    save_settings(Settings(), folder / "a.json")
    whole = Settings(
        theme="light", device="cpu", model=Path("/models/mine"), ui_scale=1.5,
        recent=("/films/a.mp4", "/films/b.bgm"), export_folder="/out", window_geometry="AAAA",
        extra={"newer": [1, 2, {"a": None}]},
    )  # fmt: skip
    save_settings(whole, folder / "b.json")
    return [(folder / "a.json").read_bytes(), (folder / "b.json").read_bytes()]


def _read_settings(data: bytes, folder: Path) -> object:
    from bgm_studio.project.settings import load_settings, save_settings  # noqa: PLC0415

    path = folder / "settings.json"
    path.write_bytes(data)
    found, problem = load_settings(path)
    if problem is not None and "\n" in problem:
        raise FaultError(f"told {problem!r}")
    found.with_recent(folder / "new.mp4")
    save_settings(found, path)
    again, problem = load_settings(path)
    if again != found and not _has_nan(data):
        raise FaultError(f"saved {found}, read {again}")
    return found


def _has_nan(data: bytes) -> bool:
    return b"NaN" in data or b"nan" in data


def _answers(folder: Path) -> list[bytes]:
    from bgm_studio.listening.answers import Answer, write_answers  # noqa: PLC0415

    rows = [
        Answer("Ann", True, "pairs", 7, number, f"clip{number}", "overall", "ours", "=theirs", "a",
               12.5, 9.0, -3.25, 0.0, "2026-01-02T03:04:05+00:00") for number in (1, 2)
    ]  # fmt: skip
    score = Answer("Bo", False, "scores", 1, 1, "clip", "overall", "ours", "", "4", 3.0, None, 0.0,
                   None, "2026-01-02T03:04:05Z")  # fmt: skip
    write_answers(folder / "a.csv", rows)
    write_answers(folder / "b.csv", [score])
    return [(folder / "a.csv").read_bytes(), (folder / "b.csv").read_bytes()]


def _read_answers(data: bytes, folder: Path) -> object:
    from bgm_studio.listening.answers import read_answers, write_answers  # noqa: PLC0415

    path = folder / "answers.csv"
    path.write_bytes(data)
    found = read_answers(path)
    write_answers(path, found)
    if len(read_answers(path)) != len(found):
        raise FaultError("answers were lost")
    return found


# -- caches ----------------------------------------------------------------------------------------


def _entries(folder: Path) -> list[bytes]:
    import toys  # noqa: PLC0415

    from bgm_studio.video import analysis as module  # noqa: PLC0415

    module._store(folder / "entry.json", toys.made_analysis(4.0, cuts=((1.5, 0.9, True),)))
    return [(folder / "entry.json").read_bytes()[module._SEAL_BYTES :]]


def _read_entry(data: bytes, folder: Path) -> object:
    import toys  # noqa: PLC0415

    from bgm_studio.video import analysis as module  # noqa: PLC0415

    clip = toys.made_analysis(4.0).clip
    (folder / "bare.json").write_bytes(data)
    (folder / "sealed.json").write_bytes(module._seal(data) + data)
    module._load(folder / "bare.json", clip)
    found = module._load(folder / "sealed.json", clip)
    return found and json.dumps(found.summary(), allow_nan=False)


_SHAPE = (6, 16, 128)


def _traces(folder: Path) -> list[bytes]:
    from bgm_studio.diffusion.trace import StepTrace  # noqa: PLC0415

    where = folder / "trace"
    with StepTrace(where, "key", _SHAPE) as trace:
        for index, feature in enumerate(("language", "language", "video")):
            trace.store(index, feature, np.full(_SHAPE, index, dtype=np.float32))
    return [packed([(path.name, path.read_bytes()) for path in sorted(where.iterdir())])]


def _read_trace(data: bytes, folder: Path) -> object:
    from bgm_studio.diffusion.trace import StepTrace  # noqa: PLC0415

    _laid_out(data, folder / "trace")
    with StepTrace(folder / "trace", "key", _SHAPE) as trace:
        for index in range(trace.steps):
            trace.load(index)
            trace.load_columns(index, 3, 9)
        steps = trace.steps
        trace.store(steps, "video", np.zeros(_SHAPE, dtype=np.float32))
    return steps


def _laid_out(data: bytes, folder: Path) -> None:
    """The folder that a zip holds. What is no zip or no plain name in it is passed over."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if Path(name).name == name and len(name) < 200 and "\n" not in name:
                    with archive.open(name) as file:
                        (folder / name).write_bytes(file.read(mutants.MAX_BYTES))
    except Exception:  # noqa: BLE001 - spoilt, and then nothing is there
        return


# -- models ----------------------------------------------------------------------------------------


def _field(number: int, value: int | bytes) -> bytes:
    """A field of a message in protocol buffers."""

    def count(n: int) -> bytes:
        low, high = n & 127, n >> 7
        return bytes([low | 128]) + count(high) if high else bytes([low])

    if isinstance(value, int):
        return count(number << 3) + count(value)
    return count(number << 3 | 2) + count(len(value)) + value


def _tensor(name: str, kind: int, shape: Sequence[int | str]) -> bytes:
    sizes = b"".join(
        _field(1, _field(1, size) if isinstance(size, int) else _field(2, size.encode()))
        for size in shape
    )
    return _field(1, name.encode()) + _field(2, _field(1, _field(1, kind) + _field(2, sizes)))


def _onnx(inputs: Sequence[bytes], output: bytes, *nodes: tuple[str, Sequence[str], str]) -> bytes:
    """A tiny graph, without a library for that. nodes: (operator, its inputs, its output)."""
    made = b"".join(
        _field(1, b"".join(_field(1, n.encode()) for n in given) + _field(2, out.encode())
               + _field(4, kind.encode()) + (_field(5, _field(1, b"to") + _field(3, 1)
                                                    + _field(20, 2)) if kind == "Cast" else b""))
        for kind, given, out in nodes
    )  # fmt: skip
    graph = made + _field(2, b"tiny")
    graph += b"".join(_field(11, one) for one in inputs) + _field(12, output)
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 17))


_KINDS = {"tensor(float)": 1, "tensor(int64)": 7, "tensor(bool)": 9}


def _denoisers(folder: Path) -> list[bytes]:
    import toys  # noqa: PLC0415

    from bgm_studio.diffusion.denoiser import CONTRACT  # noqa: PLC0415

    inputs = [_tensor(n, _KINDS[kind], ("batch", *shape)) for n, (kind, shape) in CONTRACT.items()]
    output = _tensor("prediction", 1, ("batch", *CONTRACT["sample"][1]))
    graph = _onnx(inputs, output, ("Add", ("sample", "known"), "sum"),
                  ("Sigmoid", ("sum",), "prediction"))  # fmt: skip
    manifest = json.dumps(toys.MANIFEST).encode()
    twin = {
        **toys.MANIFEST,
        "float16": {"file": "half.onnx", "sha256": "0" * 64},
        "video_lead": 1.5,
    }
    return [
        packed([("manifest.json", manifest), ("model.onnx", graph)]),
        packed([("manifest.json", json.dumps(twin).encode()), ("model.onnx", graph)]),
    ]


def _read_denoiser(data: bytes, folder: Path) -> object:
    from bgm_studio.diffusion.denoiser import Denoiser  # noqa: PLC0415

    where = folder / "model"
    _laid_out(data, where)
    # Whoever makes a model that is to do harm also gets its hash right.
    with contextlib.suppress(Exception):
        manifest = json.loads((where / "manifest.json").read_bytes())
        manifest["sha256"] = hashlib.sha256((where / "model.onnx").read_bytes()).hexdigest()
        (where / "manifest.json").write_text(json.dumps(manifest))
    return Denoiser(where, "cpu", 1).test_run()


def _clips_networks(folder: Path) -> list[bytes]:
    from tokenizers import Tokenizer, models, pre_tokenizers  # noqa: PLC0415

    side = 16
    vision = _onnx([_tensor("pixel_values", 1, ("batch", 3, side, side))],
                   _tensor("image_embeds", 1, ("batch", 3 * side * side)),
                   ("Flatten", ("pixel_values",), "image_embeds"))  # fmt: skip
    text = _onnx([_tensor("input_ids", 7, ("batch", 3 * side * side))],
                 _tensor("text_embeds", 1, ("batch", 3 * side * side)),
                 ("Cast", ("input_ids",), "text_embeds"))  # fmt: skip
    tokenizer = Tokenizer(models.WordLevel({"a": 1, "photo": 2, "of": 3, "[UNK]": 0}, "[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    preparation = {"size": {"height": side}, "image_mean": [0.5] * 3, "image_std": [0.2] * 3}
    parts = [
        ("vision_model.onnx", vision), ("text_model.onnx", text),
        ("tokenizer.json", tokenizer.to_str().encode()),
        ("preprocessor_config.json", json.dumps(preparation).encode()),
    ]  # fmt: skip
    return [packed(parts), packed([*parts, ("words.txt", b"a beach\na street at night\n")])]


def _read_clip_network(data: bytes, folder: Path) -> object:
    from bgm_studio.video.seeing import Sight  # noqa: PLC0415
    from bgm_studio.video.semantics import ShotStats  # noqa: PLC0415
    from bgm_studio.video.zeroshot import ZeroShotCaptioner  # noqa: PLC0415

    _laid_out(data, folder / "clip")
    captioner = ZeroShotCaptioner(folder / "clip", 1)
    stats = ShotStats(0.5, 0.5, 0.5, (0.1,) * 8, 0.5, 2.0, Sight(), 0.0)
    return captioner.caption([np.zeros((36, 64, 3), dtype=np.uint8)], stats)


# -- messages and words ----------------------------------------------------------------------------


@contextlib.contextmanager
def _toy_network() -> Any:
    """Every denoiser that is opened is a toy, and the sentence encoder is opened once: what is read
    is the same, and nobody waits."""
    import toys  # noqa: PLC0415

    from bgm_studio.composing import composer as scoring  # noqa: PLC0415
    from bgm_studio.diffusion import denoiser  # noqa: PLC0415

    real = denoiser.open_graph, scoring.MiniLmEncoder
    denoiser.open_graph, scoring.MiniLmEncoder = toys.opener(toys.ToyGraph()), _encoder
    try:
        yield
    finally:
        denoiser.open_graph, scoring.MiniLmEncoder = real


def _scripts(folder: Path) -> list[bytes]:
    import toys  # noqa: PLC0415

    home = folder.parent / "served"
    home.mkdir(exist_ok=True)
    clip = toys.write_clip(home / "clip.mp4", frames=60, cuts=(30,))
    model = toys.write_toy_model(home / "toy")
    (home / "cut.edl").write_text(
        "TITLE: cut\n001  AX V C 00:00:00:00 00:00:03:00 00:00:00:00 00:00:03:00\n"
        "* FROM CLIP NAME: clip.mp4\n"
    )
    calls: list[tuple[str, dict[str, Any]]] = [
        ("versions", {}), ("open", {"path": str(clip), "media_folders": [str(home)]}),
        ("analyze", {}),
        ("generate", {"seed": 7, "steps": 2, "mood": "calm", "model": str(model), "key": "A minor",
                      "range": [0.0, 2.5], "tracks": ["melody", "piano"], "switch_timestep": 300,
                      "sections": [{"start_s": 0.0, "level": 0.5, "name": "x", "lead": "drop"}]}),
        ("takes", {}), ("save", {"path": "film.bgm"}),
        ("export", {"take": "1", "out": "out", "only": ["midi"], "name": "song"}),
        ("remove", {"take": "1"}), ("cancel", {}),
    ]  # fmt: skip
    plain = [
        ("versions", {}),
        ("open", {"path": str(home / "cut.edl")}),
        ("takes", {}),
        ("rescore", {"path": str(home / "cut.edl")}),
        ("cancel", {}),
        ("shutdown", {}),
    ]

    def script(calls: Sequence[tuple[str, dict[str, Any]]]) -> bytes:
        return b"".join(
            json.dumps({"jsonrpc": "2.0", "id": n, "method": method, "params": params}).encode()
            + b"\n"
            for n, (method, params) in enumerate(calls)
        )

    return [script(calls), script(calls[:3]), script(plain)]


def _one_line(data: bytes, dice: Any) -> bytes:
    """One line of a script is spoilt, as JSON or as anything."""
    lines = data.splitlines(keepends=True)
    at = dice.randrange(max(1, len(lines)))
    line = dice.choice(list(JSON))(lines[at].strip(), dice) if lines else b""
    return b"".join(lines[:at]) + line + b"\n" + b"".join(lines[at + 1 :])


def _serve(data: bytes, folder: Path) -> object:
    from bgm_studio.service.rpc import parse  # noqa: PLC0415
    from bgm_studio.service.serve import INTERNAL_ERROR, Server  # noqa: PLC0415

    lines = data.split(b"\n")[:40]
    (source, feed), (answers, target) = os.pipe(), os.pipe()
    seen: list[bytes] = []
    came = threading.Event()

    def listen() -> None:
        with os.fdopen(answers, "rb") as file:
            for line in file:
                seen.append(line)
                if b'"method":"progress"' not in line and b'"method":"preview"' not in line:
                    came.set()

    def ask() -> None:
        # After `shutdown` nobody reads what else is sent.
        with contextlib.suppress(OSError), os.fdopen(feed, "wb", buffering=0) as file:
            for line in lines:
                came.clear()
                file.write(line + b"\n")
                if getattr(parse(line), "is_owed", line.strip()):
                    came.wait(10)

    threads = [threading.Thread(target=work, daemon=True) for work in (listen, ask)]
    for thread in threads:
        thread.start()
    before = Path.cwd()
    os.chdir(folder)
    try:
        with _toy_network():
            whole = Server(source, target).run()
    finally:
        os.chdir(before)
        os.close(target)
        os.close(source)
        for thread in threads:
            thread.join(5)
    if not whole:
        raise FaultError("work did not end")
    for line in seen:
        error = json.loads(line).get("error")
        if error is not None:
            if error["code"] == INTERNAL_ERROR:
                raise FaultError(f"answered {error}")
            if "\n" in error["message"]:
                raise FaultError(f"answered more than a line: {error}")
    return len(seen)


def _read_message(data: bytes, _folder: Path) -> object:
    from bgm_studio.composing.take import Request  # noqa: PLC0415
    from bgm_studio.service.methods import _request, _scenes, _span  # noqa: PLC0415
    from bgm_studio.service.rpc import RpcError, parse  # noqa: PLC0415

    found: list[object] = []
    for line in data.split(b"\n"):
        request = parse(line)
        if request is None or isinstance(request, RpcError):
            continue
        with contextlib.suppress(RpcError, BgmError):
            _scenes(request.params.raw("sections"))
        with contextlib.suppress(RpcError, BgmError):
            _span(request.params.raw("range"))
        with contextlib.suppress(RpcError, BgmError):
            made = _request(request.params, Request())
            made.check()
            found.append(made)
    return found


def _arguments(folder: Path) -> list[bytes]:
    generate = [
        "generate", "nothing.mp4", "--out", "out", "--mood", "sunny, playful", "--key", "A minor",
        "--section", "0:12=0.8,drop,chase", "--section", "30=calm", "--range", "0:05-0:20",
        "--tempo", "92", "--tempo-drift", "4", "--seed", "7", "--switch-timestep", "200",
        "--segment-beats", "8", "--takes", "2", "--steps", "20", "--guidance", "1.5",
        "--tracks", "melody,piano", "--only", "midi,wav", "--music-gain", "-6",
        "--name", "song", "--device", "cpu", "--plot", "plot.png",
    ]  # fmt: skip
    others = [
        ["analyze", "nothing.mp4", "--json", "--plot", "x.png"],
        ["export", "no.bgm", "--out", "o"],
        ["listen", "nowhere", "--seed", "5", "--name", "Ann", "--table"],
        ["nothing.bgm"],
        ["Am7", "F/C", "Bb7sus4", "C#dim", "Db:maj", "F# major"],
    ]
    return [json.dumps(args).encode() for args in (generate, *others)]


@cache
def _encoder() -> Any:
    from bgm_studio.video.semantics import MiniLmEncoder  # noqa: PLC0415

    return MiniLmEncoder(threads=1)


def _read_arguments(data: bytes, folder: Path) -> object:
    from bgm_studio import cli  # noqa: PLC0415
    from bgm_studio.composing.moods import affect  # noqa: PLC0415
    from bgm_studio.music.harmony import Chord, Key  # noqa: PLC0415
    from bgm_studio.video.semantics import is_text  # noqa: PLC0415

    try:
        given = json.loads(data)
    except (ValueError, RecursionError):
        given = data.decode("utf-8", "surrogateescape").split("\n")
    given = [str(word) for word in given] if isinstance(given, list) else [str(given)]
    # What a system can hand over: no zero bytes, and no more than there is room for.
    words = [os.fsdecode(os.fsencode(w.encode("utf-8", "replace")))[:100_000].replace("\0", "")
             for w in given][:200]  # fmt: skip
    for word in words:
        with contextlib.suppress(BgmError):
            Chord.parse(word)
        with contextlib.suppress(BgmError):
            Key.parse(word)
    for word in sorted(filter(is_text, words), key=len)[-2:]:
        if word:
            vectors = _encoder().encode([word])
            pair = affect([word], _encoder())
            if not (np.isfinite(vectors).all() and max(map(abs, pair)) <= 1):
                raise FaultError(f"{word[:40]!r} feels like {pair}")
    before, said, shown = Path.cwd(), io.StringIO(), io.StringIO()
    os.chdir(folder)
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(shown):
            code = cli.main(words)
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        os.chdir(before)
    text = said.getvalue()
    # (a mood's words are told as they are, but never more than a line of them)
    if code not in (0, 1) or text.count("\n") > 1 or (code == 1 and not text.strip()):
        raise FaultError(f"exit {code}, said {text[:400]!r}")
    return code


# -- training's readers ----------------------------------------------------------------------------


def _midis(folder: Path) -> list[bytes]:
    import mido  # noqa: PLC0415

    file = mido.MidiFile(ticks_per_beat=480)
    for channel in (0, 1):
        track = file.add_track(f"part {channel}")
        track.append(mido.MetaMessage("set_tempo", tempo=500_000))
        track.append(mido.MetaMessage("time_signature", numerator=4, denominator=4))
        for number in range(40):
            track.append(
                mido.Message("note_on", channel=channel, note=60 + number % 12, velocity=80)
            )
            track.append(mido.Message("note_off", channel=channel, note=60 + number % 12, time=240))
    out = io.BytesIO()
    file.save(file=out)
    demo = TESTS.parent / "docs" / "excerpts" / "calm.mid"
    return [out.getvalue(), *([demo.read_bytes()] if demo.exists() else [])]


def _read_midi(data: bytes, _folder: Path) -> object:
    from model_export.data.midi import read_midi  # noqa: PLC0415

    return read_midi(data)


def _soundfonts(folder: Path) -> list[bytes]:
    from own_fonts import TRIO_PLACES, write_font  # noqa: PLC0415

    path = folder / "seed.sf2"
    return [write_font(path, places).read_bytes() for places in (TRIO_PLACES, [(0, 0), (128, 0)])]


def _read_soundfont(data: bytes, folder: Path) -> object:
    """Looked at; and what is accepted is played."""
    from bgm_studio.music.played import Performance, PerformedNote, Voice  # noqa: PLC0415
    from bgm_studio.music.timing import TempoMap  # noqa: PLC0415
    from bgm_studio.sound.own_font import open_font  # noqa: PLC0415
    from bgm_studio.sound.synth import SYNTHS, open_synth, play, synth_problem  # noqa: PLC0415

    path = folder / "mine.sf2"
    path.write_bytes(data)
    font = open_font(path)
    piece = Performance((PerformedNote(0.0, 0.2, 69, 100, 0),), (), TempoMap((0, 4), (0, 1)))
    for bank, program in sorted(font.places)[:2]:
        if bank not in (0, 128) or program > 127:
            continue
        voices = [Voice("part", program, kit=bank == 128)]
        for name in SYNTHS:
            if not synth_problem(name):
                synth = open_synth(name, voices, font)
                sum(len(block) for block in play(synth, piece, 4_800))
                synth.close()
    return font.places


_SCORE = b"""<?xml version="1.0"?><score-partwise><part-list><score-part id="P1"><part-name>Piano
</part-name></score-part></part-list><part id="P1">%s</part></score-partwise>""" % b"".join(
    b'<measure number="%d"><attributes><divisions>4</divisions><key><fifths>0</fifths></key><time>'
    b"<beats>4</beats><beat-type>4</beat-type></time></attributes><harmony><root><root-step>C"
    b"</root-step></root><kind>major</kind></harmony><note><pitch><step>C</step><octave>4</octave>"
    b"</pitch><duration>16</duration><tie type='start'/></note></measure>" % number
    for number in range(8)
)


def _scores(_folder: Path) -> list[bytes]:
    return [packed([("META-INF/container.xml", b"<a/>"), ("score.musicxml", _SCORE)])]


def _read_score(data: bytes, _folder: Path) -> object:
    from model_export.data.musicxml import composers, read_score, xml_of  # noqa: PLC0415

    xml = xml_of(data)
    composers(xml)
    return read_score(xml)


def _unreadable() -> tuple[type[Exception], ...]:
    from model_export.data.midi import UnreadableMidiError  # noqa: PLC0415
    from model_export.data.musicxml import UnreadableScoreError  # noqa: PLC0415

    return UnreadableMidiError, UnreadableScoreError


def _folder_parts(*inner: Mutator) -> tuple[Mutator, ...]:
    return (mutants.zip_parts(inner),)


def _some_nonsense(_data: bytes, dice: Any) -> bytes:
    return bytes([dice.randrange(5)])


def _nonsense(data: bytes, _folder: Path) -> object:
    """What a reader must not do: a fuzz that does not find it finds nothing."""
    if data == b"\x01":
        raise ZeroDivisionError
    if data == b"\x02":
        raise BgmError("one line\nand another")
    if data == b"\x03":
        print("Traceback (most recent call last):", file=sys.stderr)
    if data == b"\x04":
        os._exit(9)
    return data


READERS: dict[str, Reader] = {
    "clip": Reader(_clips, BINARY, _read_clip, 2),
    "pictures": Reader(_clips, BINARY, _pick_pictures, 0.7),
    "video": Reader(_clips, BINARY, _copy_pictures, 0.7),
    "analysis": Reader(_clips, BINARY, _analyse, 0.06),
    "boxes": Reader(_clips, BINARY, _read_boxes, 2),
    "still": Reader(_stills, BINARY, _read_still, 2),
    "otio": Reader(_timelines("otio", ".otio"), JSON, _timeline(".otio")),
    "otioz": Reader(_bundles, ZIP, _bundle),
    "fcpxml": Reader(_timelines("fcpxml", ".fcpxml"), XML, _timeline(".fcpxml")),
    "fcp7": Reader(_timelines("fcp7", ".xml"), XML, _timeline(".xml")),
    "edl": Reader(_timelines("edl", ".edl"), TEXT, _timeline(".edl")),
    "mlt": Reader(_timelines("mlt", ".mlt"), XML, _timeline(".mlt")),
    "kdenlive": Reader(_timelines("kdenlive", ".kdenlive"), XML, _timeline(".kdenlive")),
    "project": Reader(_projects, ZIP, _read_project),
    "settings": Reader(_settings, JSON, _read_settings, 2),
    "answers": Reader(_answers, TEXT, _read_answers, 1.5),
    "entry": Reader(_entries, JSON, _read_entry, 1.5),
    "trace": Reader(_traces, _folder_parts(*JSON, *BINARY), _read_trace),
    "denoiser": Reader(_denoisers, _folder_parts(*JSON[:9], *BINARY, *JSON), _read_denoiser),
    "clip network": Reader(
        _clips_networks, _folder_parts(*JSON[:9], *BINARY, *JSON), _read_clip_network
    ),
    "message": Reader(_scripts, (_one_line,), _read_message, 1.5),
    "serve": Reader(_scripts, (_one_line,), _serve, 0.15),
    "arguments": Reader(_arguments, JSON[:12], _read_arguments, 0.3),
    "midi": Reader(_midis, BINARY, _read_midi, 1, _unreadable()),
    "soundfont": Reader(_soundfonts, BINARY, _read_soundfont),
    "nonsense": Reader(lambda _: [b"whole"], (_some_nonsense,), _nonsense, 0),
    "musicxml": Reader(_scores, ZIP, _read_score, 0.5, _unreadable()),
}
"""By name. Those of training (midi, musicxml) are for its data sets, nonsense is for the test of
the fuzz itself; the others are the product's."""


def emptied(folder: Path) -> Path:
    """The folder, with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
