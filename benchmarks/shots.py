"""Whether cuts, dissolves, wipes and fades are found, on composed clips of known truth.

    python benchmarks/shots.py [FOLDER...] [--clips 24] [--seed 2026]

Clips of 6 to 9 s are put together from the shipped demo's shots, from made scenes (textures and
shapes, panned, zoomed, shaken, crossed by a subject) and from the films and pictures in the given
folders (stretches of films in which no picture differs much from the one before; stills are panned
and zoomed). They are encoded with H.264 at several rates, sizes, shapes and qualities, some dark,
of low contrast, noisy, letterboxed or of a variable rate, and looked through by our detector and,
where it is installed, by PySceneDetect's two (in no extra: `pip install --no-deps scenedetect click
tqdm`, which leaves our OpenCV alone).

A hard cut is found within two frames of it; a soft transition anywhere within its span and two
frames. Every truth takes one mark, every other mark is false. The last rows have no transition:
there the marks a hundred clips are counted. The seed is none of those the detector was tuned with.
"""

from __future__ import annotations

import argparse
import multiprocessing
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import cv2
import numpy as np
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from bgm_studio.video.clip import probe
from bgm_studio.video.decoding import decoded, picture
from bgm_studio.video.shots import TINY_SIZE, Cut, ShotDetector, Tiny

ROOT = Path(__file__).resolve().parents[1]
DEMO_SHOTS = (0, 139, 180, 228, 267, 335, 344, 353, 479, 555)
RATES = [Fraction(r) for r in (12, 24, 25, Fraction(30000, 1001), 50, 60)]
SIZES = [(320, 180), (320, 180), (320, 180), (180, 320), (240, 180), (320, 136), (640, 360)]
LOOKS = ["plain"] * 6 + ["dark", "flat", "noise", "letterbox", "rough", "vfr"]
CUTS = ("cuts", "cuts, shots of 0.2 s", "cuts, montage", "cuts, dark or flat")
SOFT = ("dissolves", "dissolves, alike", "wipes", "fades")
NONE = (
    "flash", "pan", "whip", "shake", "hand-held", "strobe", "zoom", "subject", "subtitles", "light",
)  # fmt: skip
FAMILIES = (*CUTS, *SOFT, *NONE)

Image = NDArray[np.uint8]
Rng = np.random.Generator
Source = Callable[[float], Image]  # the picture, 360 rows high or more, at so many seconds


# -- what is shown ----------------------------------------------------------------------------


def made_canvas(rng: Rng) -> Image:
    """A wide picture (720, 1280, 3) with a composition of its own: ground, shapes, texture."""
    palette = rng.integers(0, 256, (6, 3)).astype(np.float32)
    coarse = palette[rng.integers(0, 6, (int(rng.integers(2, 6)), int(rng.integers(2, 8))))]
    image = cv2.resize(coarse, (1280, 720), interpolation=cv2.INTER_CUBIC)
    for _ in range(int(rng.integers(4, 16))):
        colour = [int(v) for v in np.clip(palette[rng.integers(6)] + rng.normal(0, 30, 3), 0, 255)]
        x, y = int(rng.integers(1280)), int(rng.integers(720))
        w, h = int(rng.integers(40, 400)), int(rng.integers(40, 300))
        if rng.random() < 0.5:
            cv2.ellipse(
                image, (x, y), (w // 2, h // 2), float(rng.uniform(0, 90)), 0, 360, colour, -1
            )
        else:
            cv2.rectangle(image, (x, y), (x + w, y + h), colour, -1)
    grain = rng.normal(0, 1, (720, 1280, 1)).astype(np.float32)
    for sigma, power in ((1.5, 60), (6, 120)):
        blurred = cv2.GaussianBlur(grain, (0, 0), sigma)[..., None]
        image = image + blurred / blurred.std() * power * float(rng.uniform(0.02, 0.2))
    return np.clip(image, 0, 255).astype(np.uint8)


def camera(
    canvas: Image, size: tuple[int, int], path: Callable[[float], tuple[float, ...]]
) -> Source:
    """A window on a canvas: `path(t)` gives its centre (0..1 each), its share of the canvas."""
    halved = cv2.pyrDown(canvas)  # for windows that are shrunk
    height, width = canvas.shape[:2]
    shape = size[0] / size[1]

    def at(time_s: float) -> Image:
        x, y, share = path(time_s)
        tall = min(height, width / shape) * share
        scale = tall / size[1]
        left = np.clip(x * width - tall * shape / 2, 0, width - tall * shape)
        top = np.clip(y * height - tall / 2, 0, height - tall)
        matrix = np.array([[scale, 0, left], [0, scale, top]], dtype=np.float32)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        source, step = (canvas, 1) if scale < 1.5 else (halved, 2)
        return cv2.warpAffine(
            source, matrix / step, size, flags=flags, borderMode=cv2.BORDER_REFLECT
        )

    return at


def film_shots(path: Path, rng: Rng) -> list[list[Image]]:
    """Stretches of 1.5 s and more of a film whose pictures differ little from those before."""
    stretches: list[list[Image]] = [[]]
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        if stream.duration and stream.duration * stream.time_base > 60:
            at = float(stream.duration * stream.time_base) * float(rng.uniform(0.05, 0.8))
            container.seek(int(at / stream.time_base), stream=stream)
        for frame in container.decode(stream):
            image = frame.to_ndarray(format="bgr24", width=480, height=270)
            last = stretches[-1]
            if last and cv2.norm(last[-1], image, cv2.NORM_L1) / image.size > 12.0:
                stretches.append([])
            stretches[-1].append(image)
            if sum(map(len, stretches)) > 700:
                break
    return [s[3:-3][:220] for s in stretches if len(s) > 45]


def played(images: list[Image], size: tuple[int, int]) -> Source:
    """A stretch of film at 24 frames a second, forth and back where it is too short."""
    cycle = [*range(len(images)), *range(len(images) - 2, 0, -1)]

    def at(time_s: float) -> Image:
        image = images[cycle[int(max(time_s, 0) * 24) % len(cycle)]]
        return camera(image, size, lambda _: (0.5, 0.5, 1.0))(0.0)

    return at


@dataclass
class Library:
    """What clips are made of: stretches of films, and stills."""

    films: list[list[Image]]
    stills: list[Image]

    def canvas(self, rng: Rng) -> Image:
        """A large still, made, given, or a film's."""
        kind = rng.random()
        if kind < 0.4 and self.stills:
            return self.stills[rng.integers(len(self.stills))]
        if kind < 0.6:
            images = self.films[rng.integers(len(self.films))]
            return images[rng.integers(len(images))]
        return made_canvas(rng)

    def shot(self, rng: Rng, size: tuple[int, int]) -> Source:
        """A shot with ordinary motion."""
        if rng.random() < 0.5:
            images = self.films[rng.integers(len(self.films))]
            begin = rng.integers(max(1, len(images) - 60))
            return played(images[begin:], size)
        x, y, share = rng.uniform(0.3, 0.7), rng.uniform(0.3, 0.7), rng.uniform(0.5, 0.9)
        dx, dy, grow = rng.normal(0, 0.03, 3) * (rng.random() < 0.7)
        return camera(
            self.canvas(rng),
            size,
            lambda t: (x + dx * t, y + dy * t, share * float(np.exp(grow * t))),
        )


@cache
def library(folders: tuple[Path, ...]) -> Library:
    rng = np.random.default_rng(1)
    demo: list[Image] = []
    with av.open(str(ROOT / "resources/demo/demo.mp4")) as container:
        demo = [f.to_ndarray(format="bgr24") for f in container.decode(video=0)]
    ends = (*DEMO_SHOTS[1:], len(demo))
    films = [demo[a + 2 : b - 2] for a, b in zip(DEMO_SHOTS, ends, strict=True) if b - a > 30]
    stills = []
    for path in sorted(p for folder in folders for p in folder.rglob("*")):
        if path.suffix.lower() in {".mp4", ".mkv", ".mov", ".avi", ".webm"}:
            films += film_shots(path, rng)
        elif path.suffix.lower() in {".jpg", ".jpeg", ".png"}:
            image = cv2.imread(str(path))
            if image is not None and min(image.shape[:2]) >= 200:
                scale = 720 / min(image.shape[:2])
                stills.append(
                    cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
                )
    return Library(films, stills)


# -- how it is put together -------------------------------------------------------------------


@dataclass(frozen=True)
class Truth:
    """Half-open span in frames that differ from both shots; empty for a cut."""

    first: int
    end: int
    kind: str


@dataclass
class Clip:
    images: list[Image]
    truths: list[Truth]
    rate: Fraction
    look: str


def differ(one: Image, two: Image) -> bool:
    """Whether two pictures differ by 15 of 255 in the mean, coarsely seen."""
    one, two = (cv2.resize(image, (16, 9), interpolation=cv2.INTER_AREA) for image in (one, two))
    return cv2.norm(one, two, cv2.NORM_L1) / one.size >= 15.0


def eased(part: float, kind: str) -> float:
    return part if kind != "eased" else part * part * (3 - 2 * part)


def wiped(one: Image, two: Image, part: float, way: int) -> Image:
    """Left, right, up, down, slanted, as an iris, or clockwise; with a soft edge."""
    height, width = one.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x / width, y / height
    fields = (x, 1 - x, y, 1 - y, (x + y) / 2, np.hypot(x - 0.5, y - 0.5) / 0.72)
    mask = np.clip((part * 1.04 - fields[way]) / 0.04, 0, 1)[..., None]
    return (one + mask * (two.astype(np.float32) - one)).astype(np.uint8)


def composed(family: str, rng: Rng, lib: Library) -> Clip:
    rate = RATES[rng.integers(len(RATES))]
    size = SIZES[rng.integers(len(SIZES))]
    # A varying rate would make shots of 0.2 s shorter.
    look = LOOKS[rng.integers(len(LOOKS) - ("0.2" in family or "montage" in family))]
    if family == "cuts, dark or flat":
        look = ("dark", "flat")[rng.integers(2)]
    if family == "fades" and look in {"dark", "flat"}:
        look = "plain"  # or they would go to grey
    if family in NONE:
        return Clip(unbroken(family, rng, lib, rate, size), [], rate, look)
    if family == "cuts, shots of 0.2 s":
        lengths = [*rng.uniform(0.8, 2.2, 4), 0.2, *rng.uniform(0.8, 1.8, 1)]
        lengths.insert(int(rng.integers(1, 4)), 0.2)
    elif family == "cuts, montage":
        lengths = [1.0, *rng.uniform(0.2, 0.6, 12), 1.0]
    else:
        lengths = list(rng.uniform(1.5 if family in CUTS else 2.3, 3.2, 4 if family in CUTS else 3))
    frames = [max(2, int(np.ceil(length * rate - 1e-9))) for length in lengths]
    edges = np.cumsum(frames)
    shots = [lib.shot(rng, size)]
    while len(shots) < len(frames):
        shots.append(lib.shot(rng, size))
        if not differ(shots[-2](1.2), shots[-1](1.2)):
            shots.pop()  # nobody would see that cut
    if family == "dissolves, alike":  # another view of the same place
        canvas = lib.canvas(rng)
        places = [(0.25, 0.5), (0.75, 0.45), (0.4, 0.8)]
        shots = [camera(canvas, size, lambda t, p=p: (*p, 0.55 + 0.01 * t)) for p in places]
    starts = [0, *edges[:-1]]

    def plain(number: int, frame: int) -> Image:
        return shots[number](float((frame - starts[number]) / rate) + 1.2)

    images = [
        plain(n, f) for n, count in enumerate(frames) for f in range(starts[n], starts[n] + count)
    ]
    truths = []
    for number, edge in enumerate(edges[:-1]):
        if family in CUTS:
            truths.append(Truth(int(edge), int(edge), "cut"))
            continue
        length_s = (
            rng.uniform(0.3, 2.0) if family.startswith("dissolves") else rng.uniform(0.4, 1.4)
        )
        half = max(2, round(length_s * rate / 2))
        kind = family.split(",", maxsplit=1)[0].rstrip("s")
        curve = ("linear", "linear", "eased")[rng.integers(3)]
        way, white = int(rng.integers(6)), rng.random() < 0.3
        held = 2 + int(rng.uniform(0, 0.5) * rate) if kind == "fade" else 0
        half += held
        first, end = int(edge) - half, int(edge) + half
        truths.append(Truth(first, end, kind))
        for frame in range(first, end):
            part = eased((frame - first + 1) / (end - first + 1), curve)
            one, two = plain(number, frame), plain(number + 1, frame)
            if kind == "dissolve":
                images[frame] = cv2.addWeighted(one, 1 - part, two, part, 0)
            elif kind == "wipe":
                images[frame] = wiped(one, two, part, way)
            else:
                share = min(1.0, min(part, 1 - part) / (0.5 - held / (4 * half)))
                shown = one if part < 0.5 else two
                blank = np.full_like(shown, 255 if white else 0)
                images[frame] = cv2.addWeighted(shown, 1 - share, blank, share, 0)
    return Clip(images, truths, rate, look)


def unbroken(
    family: str, rng: Rng, lib: Library, rate: Fraction, size: tuple[int, int]
) -> list[Image]:
    """One shot with what is easily taken for a cut."""
    count = round(6 * rate)
    times = np.arange(count) / float(rate)
    canvas = lib.canvas(rng)
    speed = float(rng.uniform(0.5, 1.0))
    share = float(rng.uniform(0.35, 0.6))
    angle = float(rng.uniform(0, 6))

    def swing(t: float) -> float:
        return 0.5 + 0.3 * float(np.sin(speed * 2 * t + angle))

    def whipped(t: float) -> float:
        over = 0.5 / (1 + float(np.exp(-(t % 3 - 1.5) * 18)))
        return 0.25 + over if t < 3 else 0.75 - over

    jitter = rng.normal(0, 1, (count + 8, 2))
    hand = cv2.GaussianBlur(jitter, (1, 0), sigmaX=0.01, sigmaY=float(rate) / 6)
    hand = hand[:count] / hand.std()
    paths: dict[str, Callable[[float], tuple[float, ...]]] = {
        "pan": lambda t: (swing(t), 0.5, share),
        "whip": lambda t: (whipped(t), 0.5, 0.4),
        "zoom": lambda t: (0.5, 0.5, 0.25 + 0.7 * abs(float(np.sin(speed * t + angle)))),
        "shake": lambda t: (*(0.5 + 0.05 * jitter[round(t * rate)]), 0.6),
        "hand-held": lambda t: (*(0.5 + 0.05 * hand[round(t * rate)]), 0.6),
    }  # fmt: skip
    ordinary = lib.shot(rng, size) if rng.random() < 0.5 else camera(canvas, size, paths["pan"])
    source = camera(canvas, size, paths[family]) if family in paths else ordinary
    images = [source(float(t)) for t in times]
    if family == "flash":
        for start in rng.uniform(0.7, 5.2, 3):
            for frame in range(int(start * rate), int((start + rng.uniform(0.04, 0.2)) * rate) + 1):
                part = float(rng.uniform(0.7, 1.0))
                white = np.full_like(images[frame], 255)
                images[frame] = cv2.addWeighted(images[frame], 1 - part, white, part, 0)
    elif family == "strobe":
        period = max(1, round(float(rng.uniform(0.03, 0.2) * rate)))
        for frame in range(count // 4, 3 * count // 4):
            if frame // period % 2:
                images[frame] = cv2.convertScaleAbs(images[frame], alpha=0.25)
    elif family == "light":
        low, wait = rng.uniform(0.4, 0.7), rng.uniform(1, 3)
        sunk = np.clip((times - wait) / rng.uniform(0.5, 1.5), 0, 1)
        back = np.clip((times - wait - 2) / rng.uniform(0.1, 0.5), 0, 1)
        images = [
            cv2.convertScaleAbs(image, alpha=float(1 - (1 - low) * (s - b)))
            for image, s, b in zip(images, sunk, back, strict=True)
        ]
    elif family == "subject":
        body = cv2.resize(made_canvas(rng), (size[0] // 2, size[1]))
        mask = np.zeros(body.shape[:2], np.uint8)
        middle, axes = (body.shape[1] // 2, size[1] * 6 // 10), (size[0] // 5, size[1] // 2)
        cv2.ellipse(mask, middle, axes, 0, 0, 360, 255, -1)
        for frame, t in enumerate(times):
            x = int((t * speed * 0.6 % 1.6 - 0.6) * size[0])
            shift = np.array([[1, 0, x], [0, 1, 0]], dtype=np.float32)
            moved, shown = (cv2.warpAffine(p, shift, size) for p in (body, mask))
            images[frame] = np.where(shown[..., None] > 0, moved, images[frame])
    elif family == "subtitles":
        boxed = rng.random() < 0.5
        for frame, t in enumerate(times):
            if t % 1.5 < 1.0:
                image = images[frame] = images[frame].copy()
                for row in (0.84, 0.93)[: 1 + int(t / 1.5) % 2]:
                    left, low, high = (
                        size[0] // 8, int(size[1] * (row - 0.065)), int(size[1] * (row + 0.02)),
                    )  # fmt: skip
                    if boxed:
                        cv2.rectangle(image, (left, low), (size[0] - left, high), (0, 0, 0), -1)
                    place, text = (left, int(size[1] * row)), f"What was said at {t - t % 1.5:.1f}"
                    font, white = cv2.FONT_HERSHEY_SIMPLEX, (255, 255, 255)
                    cv2.putText(image, text, place, font, size[0] / 640, white, 1)
    return images


def looked(image: Image, look: str, rng: Rng) -> Image:
    if look == "dark":
        return cv2.convertScaleAbs(image, alpha=0.22)
    if look == "flat":
        return cv2.convertScaleAbs(image, alpha=0.35, beta=90)
    if look == "noise":
        noise = rng.normal(0, 14, image.shape[:2]).astype(np.float32)[..., None]
        return np.clip(image + noise, 0, 255).astype(np.uint8)
    if look == "letterbox":
        boxed = image.copy()
        bar = image.shape[0] // 7
        boxed[:bar], boxed[-bar:] = 0, 0
        return boxed
    return image


def written(clip: Clip, path: Path, rng: Rng) -> NDArray[np.float64]:
    """Encode the clip; the times of its frames in seconds."""
    steps = np.ones(len(clip.images))
    if clip.look == "vfr":
        steps = rng.choice([0.6, 1.0, 1.6], len(clip.images))
    ticks = np.round(np.concatenate(([0.0], np.cumsum(steps[:-1]))) * 90000 / float(clip.rate))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=clip.rate)
        stream.height, stream.width = clip.images[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, 90000)
        crf = "34" if clip.look == "rough" else "21"
        stream.options = {"preset": "veryfast", "crf": crf, "threads": "1"}
        for image, tick in zip(clip.images, ticks, strict=True):
            frame = av.VideoFrame.from_ndarray(looked(image, clip.look, rng), format="bgr24")
            frame.pts, frame.time_base = int(tick), Fraction(1, 90000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return ticks / 90000


def clip_of(family: str, number: int, seed: int, lib: Library) -> tuple[Clip, Rng]:
    """Clip `number` of a family, and the chance that goes on from there."""
    rng = np.random.default_rng([seed, FAMILIES.index(family), number])
    return composed(family, rng, lib), rng


# -- who looks ----------------------------------------------------------------------------------


def ours(path: Path) -> tuple[Cut, ...]:
    clip = probe(path)
    detector, scaler = ShotDetector(), VideoReformatter()
    for time_s, frame in decoded(clip):
        twice = TINY_SIZE[0] * 2, TINY_SIZE[1] * 2
        detector.add(time_s, Tiny.of(picture(frame, twice, scaler)))
    return detector.finish(clip.duration_s)


def scenedetects(path: Path) -> Iterator[tuple[str, list[float]]]:
    """PySceneDetect's marks in seconds, by the detector's name; nothing where it is missing."""
    try:
        import scenedetect  # noqa: PLC0415
    except ImportError:
        return
    for name in ("ContentDetector", "AdaptiveDetector"):
        detector = getattr(scenedetect, name)(min_scene_len=3)
        scenes = scenedetect.detect(str(path), detector, start_in_scene=True)
        yield name, [start.seconds for start, _ in scenes[1:]]


def matched(truths: list[Truth], marks: list[int]) -> list[tuple[Truth, int]]:
    """Truths and the marks (by number) that find them, one for one, the nearest first."""
    pairs = sorted(
        (abs(2 * mark - t.first - t.end), i, j)
        for i, t in enumerate(truths)
        for j, mark in enumerate(marks)
        if t.first - 2 <= mark <= t.end + 2
    )
    used_truths: set[int] = set()
    used_marks: set[int] = set()
    found = []
    for _, i, j in pairs:
        if i not in used_truths and j not in used_marks:
            used_truths.add(i)
            used_marks.add(j)
            found.append((truths[i], j))
    return found


Count = dict[str, dict[str, float]]  # by detector: true, found, marked, and how well


def counted(job: tuple[str, int, int, tuple[Path, ...]]) -> tuple[str, Count, str]:
    family, number, seed, folders = job
    cv2.setNumThreads(1)
    clip, rng = clip_of(family, number, seed, library(folders))
    count: Count = {}
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        times = written(clip, path, rng)
        cuts = ours(path)
        everyone = [("ours", [c.time_s for c in cuts]), *scenedetects(path)]
        for name, marks_s in everyone:
            marks = [int(np.argmin(np.abs(times - at))) for at in marks_s]
            pairs = matched(clip.truths, marks)
            count[name] = {"true": len(clip.truths), "found": len(pairs), "marked": len(marks)}
            if name == "ours":
                named = [(t, cuts[j]) for t, j in pairs if cuts[j].kind == t.kind]
                count[name]["named"] = len(named)
                count[name]["overlap"] = sum(overlap(t, c, times) for t, c in named if c.span)
                lost = [t for t in clip.truths if t not in [p[0] for p in pairs]]
                false = [cuts[j] for j in range(len(cuts)) if j not in [p[1] for p in pairs]]
                if lost or false:
                    lines.append(f"{family} {number} {float(clip.rate):.0f} fps {clip.look}: "
                                 f"missed {lost}, false {false}")  # fmt: skip
    return family, count, "\n".join(lines)


def overlap(truth: Truth, cut: Cut, times: NDArray[np.float64]) -> float:
    """How much of the two spans together they share."""
    assert cut.span is not None  # noqa: S101 - asked before
    start, end = times[truth.first], times[min(truth.end, len(times) - 1)]
    both = min(end, cut.span.end_s) - max(start, cut.span.start_s)
    return max(0.0, both) / (max(end, cut.span.end_s) - min(start, cut.span.start_s))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="films and pictures of one's own")
    parser.add_argument("--clips", type=int, default=24, help="of each kind")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--only", nargs="*", choices=FAMILIES, default=FAMILIES)
    parser.add_argument("--show", action="store_true", help="what was missed and what was false")
    given = parser.parse_args()
    jobs = [
        (family, number, given.seed, tuple(given.folders))
        for family in given.only
        for number in range(given.clips)
    ]
    totals: dict[str, Count] = {family: {} for family in given.only}
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        for family, count, lines in pool.imap_unordered(counted, jobs):
            for name, values in count.items():
                total = totals[family].setdefault(name, dict.fromkeys(values, 0.0))
                for key, value in values.items():
                    total[key] += value
            if given.show and lines:
                print(lines, flush=True)
    names = ["ours", *(n for n in next(iter(totals.values())) if n != "ours")]
    print(f"\n{given.clips} clips of each kind, seed {given.seed}\n")
    print("| |", " | ".join(f"{n}: P, R, **F1**" for n in names), "| kind right | spans shared |")
    print("|---" * (len(names) + 3) + "|")
    for row in (*given.only, "all cuts", "all dissolves"):
        parts = [f for f in totals if f == row or (row.startswith("all") and f.startswith(row[4:]))]
        if not parts:
            continue
        cells = []
        for name in names:
            true, found, marked = (
                sum(totals[part][name][key] for part in parts)
                for key in ("true", "found", "marked")
            )
            if row in NONE:
                cells.append(f"{100 * marked / given.clips:.0f} false in 100 clips")
            else:
                p, r = found / max(marked, 1), found / true
                cells.append(f"{p:.3f}, {r:.3f}, **{2 * p * r / max(p + r, 1e-9):.3f}**")
        if row not in NONE:
            found, named, shared = (
                sum(totals[part]["ours"][key] for part in parts)
                for key in ("found", "named", "overlap")
            )
            cells.append(f"{named / max(found, 1):.2f}")
            cells.append(f"{shared / max(named, 1):.2f}" if parts[0] in SOFT else "")
        print(f"| {row} |", " | ".join(cells), "|", flush=True)


if __name__ == "__main__":
    main()
