"""Analysis of a clip: all that its pictures and sound tell, each decoded once, cached on disk."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
import platformdirs
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.errors import OutputError
from bgm_studio.base.libraries import av, cv2
from bgm_studio.base.memory import give_back
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.video.affect import Affect, ShotAffect, affect_of, mean_affect
from bgm_studio.video.clip import ClipInfo, probe, unchanged
from bgm_studio.video.decoding import decoded, height_of, picture
from bgm_studio.video.dynamics import CURVE_RATE_HZ, FLOW_WIDTH, Curves, DynamicsMeter
from bgm_studio.video.hearing import Ears, Heard
from bgm_studio.video.seeing import Eyes, Sight
from bgm_studio.video.semantics import Captioner, ShotStats
from bgm_studio.video.shots import (
    KINDS,
    TINY_SIZE,
    Cut,
    Edit,
    Shot,
    ShotDetector,
    Tiny,
    Transition,
    shots_between,
)
from bgm_studio.video.speech import Speech, in_order
from bgm_studio.video.spool import Spool
from bgm_studio.video.zeroshot import best_captioner

ANALYSIS_VERSION = 6
"""Part of the cache key: raise it whenever results change."""

_STILL_WIDTH = 320  # pixels, as the detectors want them
_STILL_INTERVAL_S = 0.25
_MAX_STILLS = 4800
_CACHE_LIMIT_BYTES = 64 << 20
_SEAL_BYTES = 65
_FOUND_INTERVAL_S = 0.5
_log = logging.getLogger(__name__)


Found = Callable[[tuple[Cut, ...], float], None]
"""`found(cuts, analysed_s)`: the cuts seen so far, by rising time, and how many seconds of the clip
have been analysed."""


@dataclass(frozen=True)
class VideoAnalysis:
    """What the clip's pictures and its own sound tell. Times are seconds after the first frame.

    cuts by rising time; shots cover the clip without gaps, one more than cuts. activity, change,
    energy: float32 (n,) in 0..1, sample i at i / curve_rate_hz seconds, n = ceil(duration x rate).
    affects: valence and arousal of the shots as they were found, by rising time, whatever cuts were
    moved since; empty where they are not known, as in projects of older versions. speech: where
    someone speaks in the clip's own sound, by rising time; None where it is not known, likewise.
    """

    clip: ClipInfo
    cuts: tuple[Cut, ...]
    shots: tuple[Shot, ...]
    curve_rate_hz: float
    activity: NDArray[np.float32]
    change: NDArray[np.float32]
    energy: NDArray[np.float32]
    affects: tuple[ShotAffect, ...] = ()
    speech: tuple[Speech, ...] | None = None

    def affect(self, start_s: float = 0.0, end_s: float | None = None) -> Affect | None:
        """Valence and arousal, each -1..1, of a span (the whole clip), weighted by time; None where
        they are not known."""
        return mean_affect(self.affects, start_s, self.clip.duration_s if end_s is None else end_s)

    def summary(self) -> dict[str, Any]:
        """The analysis as plain JSON values: duration, rate, shots, cuts and curve figures."""
        clip = self.clip
        return {
            "duration_s": clip.duration_s,
            "frame_rate_hz": float(clip.frame_rate),
            "frame_rate": str(clip.frame_rate),
            "is_variable_rate": clip.is_variable_rate,
            "frame_count": clip.frame_count,
            "width": clip.width,
            "height": clip.height,
            "has_audio": clip.has_audio,
            "sha256": clip.sha256,
            "shots": [asdict(shot) for shot in self.shots],
            "cuts": [asdict(cut) for cut in self.cuts],
            "affect": None if (whole := self.affect()) is None else asdict(whole),
            "affects": [asdict(affect) for affect in self.affects],
            "speech": None if self.speech is None else [asdict(span) for span in self.speech],
            "curve_rate_hz": self.curve_rate_hz,
            "curves": {
                name: {
                    "mean": round(float(curve.mean()), 4),
                    "min": round(float(curve.min()), 4),
                    "max": round(float(curve.max()), 4),
                    "values": [round(float(value), 3) for value in curve],
                }
                for name, curve in (
                    ("activity", self.activity),
                    ("change", self.change),
                    ("energy", self.energy),
                )
            },
        }


def analyse(
    path: Path | str | ClipInfo,
    progress: Progress = silent,
    cache_dir: Path | None = None,
    *,
    captioner: Captioner | None = None,
    use_cache: bool = True,
    found: Found | None = None,
    edits: Sequence[Edit] = (),
) -> VideoAnalysis:
    """Read a clip and find its shots, captions and curves in one decoding pass.

    path: the file, or what `probe` found out about it, so that it need not be probed again.
    cache_dir: where results are kept, by the clip's hash; None for the user's cache folder. A
    damaged cache entry is computed again and replaced. captioner: None for `best_captioner`.
    found: called about twice a second while decoding with cuts that may still change slightly, and
    once with the final ones; not at all when the cache has the result.
    edits: cuts that are known, at frames of a clip whose rate does not vary; see
    `ShotDetector.finish`. They are not among the cuts that may still change.
    Raises ClipError for a clip that cannot be scored or that changes meanwhile, ModelError for
    damaged shipped models.
    """
    progress("analysis", 0.0)
    clip = path if isinstance(path, ClipInfo) else probe(path, within(progress, 0.0, 0.05))
    senses = _Senses(captioner or best_captioner(), Eyes(), Ears())
    folder = cache_dir or Path(platformdirs.user_cache_dir("bgm-studio", appauthor=False))
    facts = f"{clip.sha256}:{ANALYSIS_VERSION}:{senses.name}"
    facts += "".join(f":{edit.frame},{edit.first},{edit.end}" for edit in edits)
    key = hashlib.sha256(facts.encode()).hexdigest()
    entry = folder / "analysis" / f"{key}.json"
    if use_cache and (cached := _load(entry, clip)) is not None:
        progress("analysis", 1.0)
        return cached
    with unchanged(clip):  # or the cache would tell of one film what another shows
        result = _computed(clip, senses, progress, found, edits)
    if use_cache:
        _store(entry, result)
    progress("analysis", 1.0)
    return result


class _Senses(NamedTuple):
    captioner: Captioner
    eyes: Eyes
    ears: Ears

    @property
    def name(self) -> str:
        return f"{self.captioner.name}:{self.eyes.name}:{self.ears.name}"


def _computed(
    clip: ClipInfo,
    senses: _Senses,
    progress: Progress,
    found: Found | None,
    edits: Sequence[Edit],
) -> VideoAnalysis:
    duration_s = clip.duration_s
    detector, meter, stills = ShotDetector(), DynamicsMeter(), _Stills(clip)
    flow_size = FLOW_WIDTH, height_of(clip, FLOW_WIDTH)
    # Twice as large, since libswscale gives two pixels side by side one colour.
    twice = TINY_SIZE[0] * 2, TINY_SIZE[1] * 2
    scaler = av.video.reformatter.VideoReformatter
    tiny_scaler, flow_scaler = scaler(), scaler()
    decoding = within(progress, 0.05, 0.85)
    next_sample = reported = 0
    next_found_s = time.monotonic() + _FOUND_INTERVAL_S
    # Half a frame early is nearer to the sample's time than a whole frame late.
    early_s = min(0.5 / float(clip.frame_rate), 0.02)
    last_s = 0.0
    for number, (time_s, frame) in enumerate(decoded(clip)):
        tiny = Tiny.of(picture(frame, twice, tiny_scaler))
        detector.add(time_s, tiny)
        last_s = time_s
        if time_s + early_s >= next_sample / CURVE_RATE_HZ:
            grey = picture(frame, flow_size, flow_scaler, grey=True)
            meter.add(time_s, grey, tiny)
            next_sample = int((time_s + early_s) * CURVE_RATE_HZ + 1e-6) + 1
        stills.add(time_s, frame)
        if number >= reported:
            decoding("analysis", min(1.0, time_s / duration_s))
            reported = number + 5
        if found is not None and time.monotonic() >= next_found_s:
            found(_numbered(clip, detector.so_far()), time_s)
            next_found_s = time.monotonic() + _FOUND_INTERVAL_S
    if last_s + 1.5 / CURVE_RATE_HZ < duration_s:
        meter.add(duration_s, grey, tiny)  # the last picture stands: it does not move
    cuts = _numbered(clip, detector.finish(duration_s, edits))
    if found is not None:
        found(cuts, duration_s)
    curves = meter.finish(duration_s, cuts, detector.flashes)
    give_back()  # what decoding took
    heard = senses.ears.listen(clip, within(progress, 0.85, 0.88))
    shots, affects = [], []
    plain = shots_between(cuts, duration_s, clip.frame_count)
    # The eyes look ahead while the captioner still works on the shots before: each takes a core.
    eyes = ThreadPoolExecutor(1, "bgm-eyes")
    try:
        sights = eyes.map(lambda shot: senses.eyes.look(stills.of(shot)), plain)
        for number, (shot, sight) in enumerate(zip(plain, sights, strict=True)):
            within(progress, 0.88, 1.0)("analysis", number / len(plain))
            sound = heard and heard.part(shot.start_s, shot.end_s)
            stats = _stats(shot, curves, sight, sound)
            # Unpacked once more, since those that the eyes are ahead with would pile up.
            caption = senses.captioner.caption(stills.of(shot), stats)
            shots.append(replace(shot, caption=caption))
            give_back()  # what the networks took
            affects.append(_affect(shot, stats, sound))
    finally:
        eyes.shutdown(cancel_futures=True)
    return VideoAnalysis(
        clip,
        cuts,
        tuple(shots),
        CURVE_RATE_HZ,
        curves.activity,
        curves.change,
        curves.energy,
        tuple(affects),
        () if heard is None else heard.spans(duration_s),
    )


def _affect(shot: Shot, stats: ShotStats, sound: Heard | None) -> ShotAffect:
    felt = affect_of(stats, sound)
    return ShotAffect(
        shot.start_s,
        shot.end_s,
        felt.valence,
        felt.arousal,
        stats.sight.people,
        stats.sight.face_height,
        stats.speech,
    )


def _numbered(clip: ClipInfo, cuts: tuple[Cut, ...]) -> tuple[Cut, ...]:
    """The cuts with their frames numbered by time: a frame that could not be decoded must not shift
    the numbers of those after it."""
    if clip.is_variable_rate:
        return cuts
    rate_hz = float(clip.frame_rate)
    return tuple(cut.numbered(lambda _, time_s: round(time_s * rate_hz)) for cut in cuts)


class _Stills:
    """Pictures four times a second (fewer in very long clips), kept as JPEG on disk until the shots
    are known: about 10 KB each, and never over 50 MB. Any thread may ask for them."""

    def __init__(self, clip: ClipInfo) -> None:
        self._interval_s = max(_STILL_INTERVAL_S, clip.duration_s / _MAX_STILLS)
        self._size = _STILL_WIDTH, height_of(clip, _STILL_WIDTH)
        self._scaler = av.video.reformatter.VideoReformatter()
        self._times: list[float] = []
        self._pictures = Spool()
        self._reading = Lock()  # a spool has one place in its file

    def add(self, time_s: float, frame: Any) -> None:
        if self._times and time_s < self._times[-1] + self._interval_s - 1e-6:
            return
        image = picture(frame, self._size, self._scaler)
        done, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 88])
        if not done:
            raise RuntimeError("a picture could not be kept")
        self._times.append(time_s)
        self._pictures.append(data.tobytes())

    def of(self, shot: Shot) -> list[NDArray[np.uint8]]:
        """One to three pictures around the shot's middle; none when no picture was kept of it."""
        times = np.asarray(self._times)
        inside = np.flatnonzero((times >= shot.start_s) & (times < shot.end_s))
        if len(inside) == 0:
            return []
        parts: tuple[float, ...] = (0.3, 0.5, 0.7)
        if shot.length_s < 4.0:
            parts = (0.4, 0.6) if shot.length_s >= 1.5 else (0.5,)
        wanted = [shot.start_s + part * shot.length_s for part in parts]
        picked = {int(inside[np.argmin(np.abs(times[inside] - time))]) for time in wanted}
        with self._reading:
            kept = [self._pictures.between(index, index + 1) for index in sorted(picked)]
        return [
            np.asarray(cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_COLOR))
            for data in kept
        ]


def _stats(shot: Shot, curves: Curves, sight: Sight, sound: Heard | None) -> ShotStats:
    first = int(np.ceil(shot.start_s * CURVE_RATE_HZ - 1e-6))
    last = int(np.ceil(shot.end_s * CURVE_RATE_HZ - 1e-6))
    count = len(curves.light)
    first = min(first, count - 1)
    span = slice(first, max(first + 1, min(last, count)))
    return ShotStats(
        light=float(curves.light[span].mean()),
        saturation=float(curves.saturation[span].mean()),
        warmth=float(curves.warmth[span].mean()),
        hues=tuple(float(share) for share in curves.hues[span].mean(axis=0)),
        activity=float(curves.activity[span].mean()),
        length_s=shot.length_s,
        sight=sight,
        speech=sound.speech_share if sound else 0.0,
    )


def _store(entry: Path, analysis: VideoAnalysis) -> None:
    data = {
        "version": ANALYSIS_VERSION,
        "sha256": analysis.clip.sha256,
        "cuts": [asdict(cut) for cut in analysis.cuts],
        "shots": [asdict(shot) for shot in analysis.shots],
        "affects": [asdict(affect) for affect in analysis.affects],
        "speech": [asdict(span) for span in analysis.speech or ()],
        "curve_rate_hz": analysis.curve_rate_hz,
        **{
            name: base64.b64encode(getattr(analysis, name).astype("<f4").tobytes()).decode("ascii")
            for name in ("activity", "change", "energy")
        },
    }
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        with atomic_path(entry) as temporary:
            text = json.dumps(data).encode("ascii")
            temporary.write_bytes(_seal(text) + text)
    except (OSError, OutputError) as error:
        # The result stands; only the next run on this clip takes longer.
        _log.warning("The analysis could not be kept in %s: %s", entry.parent, error)


def _seal(text: bytes) -> bytes:
    """The first line of an entry, which gives away damage that leaves valid JSON."""
    return hashlib.sha256(text).hexdigest().encode("ascii") + b"\n"


def _load(entry: Path, clip: ClipInfo) -> VideoAnalysis | None:
    """The cached analysis of this clip; None where there is none or it is damaged."""
    try:
        if entry.stat().st_size > _CACHE_LIMIT_BYTES:
            raise ValueError("too large")
        content = entry.read_bytes()
        if content[:_SEAL_BYTES] != _seal(text := content[_SEAL_BYTES:]):
            raise ValueError("altered since it was kept")
        data = json.loads(text)
        if data["version"] != ANALYSIS_VERSION or data["sha256"] != clip.sha256:
            raise ValueError("of another clip or version")
        cuts = tuple(_cut(item) for item in data["cuts"])
        shots = tuple(_shot(item) for item in data["shots"])
        rate_hz = float(data["curve_rate_hz"])
        if rate_hz != CURVE_RATE_HZ:
            raise ValueError("curves of another rate")
        count = max(1, int(np.ceil(clip.duration_s * rate_hz - 1e-6)))
        activity, change, energy = (
            _curve(data[name], count) for name in ("activity", "change", "energy")
        )
        affects = tuple(_felt(item) for item in data["affects"])
        speech = tuple(Speech(float(s["start_s"]), float(s["end_s"])) for s in data["speech"])
        if not in_order(speech, clip.duration_s):
            raise ValueError("spans of speech out of order")
        if not _covers(shots, cuts, clip):
            raise ValueError("shots do not cover the clip")
    except FileNotFoundError:
        return None
    except (
        OSError,
        ValueError,
        ArithmeticError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        _log.warning("A damaged analysis in the cache is computed again (%s: %s)", entry, error)
        return None
    return VideoAnalysis(clip, cuts, shots, rate_hz, activity, change, energy, affects, speech)


def _cut(item: Any) -> Cut:
    kind, span = item["kind"], item["span"]
    if kind not in KINDS or (kind == "cut") != (span is None):
        raise ValueError("a cut of no kind")
    return Cut(
        int(item["frame"]),
        float(item["time_s"]),
        float(item["strength"]),
        bool(item["hit"]),
        kind,
        None
        if span is None
        else Transition(
            int(span["start_frame"]),
            int(span["end_frame"]),
            float(span["start_s"]),
            float(span["end_s"]),
        ),
    )


def _shot(item: Any) -> Shot:
    return Shot(
        float(item["start_s"]),
        float(item["end_s"]),
        int(item["start_frame"]),
        int(item["end_frame"]),
        str(item["caption"]),
    )


def _felt(item: Any) -> ShotAffect:
    felt = ShotAffect(
        float(item["start_s"]),
        float(item["end_s"]),
        float(item["valence"]),
        float(item["arousal"]),
        int(item["people"]),
        float(item["face_height"]),
        float(item["speech"]),
    )
    if not (abs(felt.valence) <= 1.0 and abs(felt.arousal) <= 1.0):
        raise ValueError("a shot's affect is out of range")
    return felt


def _curve(text: Any, count: int) -> NDArray[np.float32]:
    curve = np.frombuffer(base64.b64decode(text, validate=True), dtype="<f4").astype(np.float32)
    # Written so that a NaN fails too.
    if curve.shape != (count,) or not (curve.min() >= 0.0 and curve.max() <= 1.0):
        raise ValueError("a curve is not whole")
    return curve


def _covers(shots: Sequence[Shot], cuts: Sequence[Cut], clip: ClipInfo) -> bool:
    bare = tuple(replace(shot, caption="") for shot in shots)
    return bare == shots_between(cuts, clip.duration_s, clip.frame_count)
