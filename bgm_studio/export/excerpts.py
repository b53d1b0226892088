"""A page of excerpts that shows the range of the music: piano rolls, sound and figures.

Each piece is what a user would get: composed, played and mastered as always. The described scenes
are clips without pictures (captions, cuts and curves), so that what was asked for is known exactly.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from html import escape
from itertools import accumulate
from pathlib import Path
from string import Template
from typing import Any

import numpy as np
from numpy.typing import NDArray

import bgm_studio
from bgm_studio.base.drawing import Figure, FigureCanvasAgg
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.base.resources import resource
from bgm_studio.base.staging import staging
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.export.midi import write_midi
from bgm_studio.export.pages import (
    STYLE,
    check_free,
    draw_beats,
    draw_hits,
    draw_sections,
    font,
    label_axes,
    look_alike,
    publish,
    save,
)
from bgm_studio.export.part import chords_within
from bgm_studio.export.plot import BACK, GRID, HIT, TEXT, TRACK_COLOURS, draw_notes
from bgm_studio.export.sound_files import sample_count, write_sound
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BEAT, TRACKS
from bgm_studio.music.played import TRIO
from bgm_studio.sound.stems import DEFAULT_MIX, master, render_stems
from bgm_studio.video.analysis import VideoAnalysis, analyse
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.shots import Cut, shots_between

STRUCK_MS = 40.0
"""A hit point is struck where a note begins within this time of it: one frame of film."""

_RATE_HZ, _FRAME_RATE = 4.0, 25
_SUFFIXES = (".m4a", ".mid", ".png")


@dataclass(frozen=True)
class SceneShot:
    """One shot of a scene. activity, energy: 0..1, how much it moves and how strong it is.
    strength: 0..1, of the cut that opens it, a hit point; meaningless in a scene's first shot."""

    length_s: float
    caption: str
    activity: float
    energy: float
    strength: float = 0.7


@dataclass(frozen=True)
class Scene:
    """A described clip and what is asked for it. name: that of its files. mood: as in Request."""

    name: str
    title: str
    mood: str
    seed: int
    shots: tuple[SceneShot, ...]

    @property
    def duration_s(self) -> float:
        """Seconds it lasts."""
        return sum(shot.length_s for shot in self.shots)

    @property
    def request(self) -> Request:
        """The request with this mood and seed, and defaults for all else."""
        return Request(seed=self.seed, mood=self.mood)

    def analysis(self) -> VideoAnalysis:
        """The analysis that the clip would have if it had pictures."""
        frames = round(self.duration_s * _FRAME_RATE)
        edges = [round(s * _FRAME_RATE) for s in accumulate(shot.length_s for shot in self.shots)]
        cuts = tuple(
            Cut(frame, frame / _FRAME_RATE, shot.strength, True)
            for frame, shot in zip(edges, self.shots[1:], strict=False)
        )
        clip = ClipInfo(
            Path(self.name), hashlib.sha256(repr(self).encode()).hexdigest(),
            Fraction(frames, _FRAME_RATE), Fraction(0), Fraction(_FRAME_RATE), frames, 1280, 720,
            False,
        )  # fmt: skip
        found = tuple(
            replace(bare, caption=shot.caption)
            for bare, shot in zip(
                shots_between(cuts, clip.duration_s, frames), self.shots, strict=True
            )
        )
        times = np.arange(np.ceil(clip.duration_s * _RATE_HZ)) / _RATE_HZ
        at = np.searchsorted([cut.time_s for cut in cuts], times, side="right")
        activity, energy = (
            np.array([getattr(shot, name) for shot in self.shots], dtype=np.float32)[at]
            for name in ("activity", "energy")
        )
        change = np.full(len(times), 0.05, dtype=np.float32)
        for cut in cuts:
            change[min(int(cut.time_s * _RATE_HZ), len(times) - 1)] = cut.strength
        return VideoAnalysis(clip, cuts, found, _RATE_HZ, activity, change, energy)


SCENES: tuple[Scene, ...] = (
    Scene("calm", "Calm", "calm, peaceful", 1, (
        SceneShot(13.0, "a still lake between mountains at dawn", 0.20, 0.30),
        SceneShot(12.0, "mist over pale blue water", 0.15, 0.25, 0.5),
    )),
    Scene("bright", "Bright", "happy, sunny", 2, (
        SceneShot(6.4, "children run through a garden in the sun", 0.55, 0.60),
        SceneShot(6.2, "a dog jumps after a ball on green grass", 0.60, 0.65),
        SceneShot(6.0, "friends laugh at a table under the trees", 0.50, 0.55),
        SceneShot(6.4, "balloons rise into a blue sky", 0.60, 0.65, 0.8),
    )),
    Scene("dark", "Dark", "dark, sorrowful", 3, (
        SceneShot(9.0, "an empty street at night in the rain", 0.35, 0.45),
        SceneShot(8.0, "a lonely figure under a street lamp", 0.35, 0.45, 0.6),
        SceneShot(8.0, "a closed door at the end of a black corridor", 0.40, 0.55, 0.8),
    )),
    Scene("busy", "Busy", "exciting, triumphant", 4, (
        SceneShot(3.0, "cars race through a city", 0.90, 0.85),
        SceneShot(2.4, "a crowd cheers behind the barrier", 0.92, 0.85, 0.9),
        SceneShot(3.2, "wheels and sparks at full speed", 0.95, 0.90, 0.8),
        SceneShot(2.8, "an overtaking in the last bend", 0.95, 0.90, 0.7),
        SceneShot(3.0, "flags wave above the stands", 0.92, 0.90, 0.8),
        SceneShot(2.6, "mechanics change the tyres", 0.95, 0.90, 0.7),
        SceneShot(3.4, "cars side by side on the straight", 0.97, 0.95, 0.9),
        SceneShot(3.6, "the winner crosses the line", 0.95, 0.95, 1.0),
    )),
    Scene("sparse", "Sparse", "quiet, lonely, thoughtful", 5, (
        SceneShot(26.0, "a single boat far out on a grey sea", 0.03, 0.08),
    )),
    Scene("storm", "From stillness to storm", "", 6, (
        SceneShot(12.0, "a field under a heavy grey sky", 0.06, 0.15),
        SceneShot(5.0, "dark clouds and wind in the trees", 0.50, 0.55, 0.7),
        SceneShot(5.0, "lightning over the hills", 0.90, 0.90, 1.0),
        SceneShot(5.0, "rain beats down on the road", 0.95, 0.95, 0.8),
    )),
)  # fmt: skip
"""The shipped scenes. Their seeds count from 1: none was picked for its result."""


@dataclass(frozen=True)
class _Job:
    """A piece to make."""

    name: str
    title: str
    analysis: VideoAnalysis
    request: Request


@dataclass(frozen=True, eq=False)
class _Piece:
    job: _Job
    take: Take
    synth: str


def make_page(
    out_dir: Path,
    progress: Progress = silent,
    *,
    device: str = "auto",
    model: Path | None = None,
    scenes: Sequence[Scene] = SCENES,
    clip: Path | None = None,
) -> Path:
    """Compose all scenes, and a clip at both ends of t0, and write a page of them into `out_dir`.

    For each piece NAME.m4a (AAC), NAME.mid and NAME.png appear there beside index.html, which needs
    no network and no script; all of them once all are finished, or none. device, model: as in
    Request. clip: None for the shipped demo clip. Calls progress("excerpts", 0..1).

    Returns the page's path. Raises OutputError where the folder cannot be written (at once, before
    the long work), and whatever `score` raises.
    """

    def told(_: str, fraction: float) -> None:
        progress("excerpts", fraction)

    clip = resource("demo/demo.mp4") if clip is None else clip
    names = [*(scene.name for scene in scenes), "demo-words", "demo-picture"]
    files = [f"{name}{suffix}" for name in names for suffix in _SUFFIXES]
    with staging(out_dir) as stage:
        check_free(out_dir, files)
        composer = Composer(device, model)
        composer.open()
        jobs = [_Job(scene.name, scene.title, scene.analysis(), scene.request) for scene in scenes]
        analysis = analyse(clip, within(told, 0.0, 0.1))
        jobs += [
            _Job("demo-words", "The demo clip, words lead", analysis,
                 Request(switch_timestep=0)),
            _Job("demo-picture", "The demo clip, picture leads", analysis,
                 Request(switch_timestep=1000)),
        ]  # fmt: skip
        pieces = []
        for number, job in enumerate(jobs):
            part = within(told, *(0.1 + 0.85 * (number + i) / len(jobs) for i in (0, 1)))
            pieces.append(_made(job, composer, stage, part))
        scale = _Scale.of([piece.take for piece in pieces])
        for number, piece in enumerate(pieces):
            progress("excerpts", 0.95 + 0.05 * number / len(pieces))
            _draw(piece.take, scale, stage / f"{piece.job.name}.png")
        return publish(_page(pieces), stage, out_dir, files)


def _made(job: _Job, composer: Composer, stage: Path, progress: Progress) -> _Piece:
    """Compose a piece and write its sound and its notes."""
    direction = Direction.found(job.analysis)
    take = composer.compose(
        job.analysis, direction, job.request, progress=within(progress, 0.0, 0.5)
    )
    performance, samples = take.performance(), sample_count(job.analysis.clip.duration)
    work = stage / "stems"
    stems = render_stems(performance, TRIO, samples, work, within(progress, 0.5, 0.8))
    music = master(stems, DEFAULT_MIX, work / "music.f32", within(progress, 0.8, 0.9))
    write_sound(music.path, samples, stage / f"{job.name}.m4a")
    shutil.rmtree(work)  # raw sound is large
    cuts_s = [cut.time_s for cut in job.analysis.cuts]
    chords = chords_within(take.harmony, take.tempo_map, None)
    target = stage / f"{job.name}.mid"
    write_midi(performance, cuts_s, target, voices=TRIO, chords=chords, title=job.title)
    progress("excerpts", 1.0)
    return _Piece(job, take, music.synth)


# -- the picture -----------------------------------------------------------------------------------

_ASKED, _PLAYED = "#ff9f5a", "#393f47"
_INCHES, _DPI = (12, 5.5), 160


@dataclass(frozen=True)
class _Scale:
    """The scale that all pictures of a page share, so that they can be compared: the lowest and the
    highest pitch, and the most notes a second."""

    pitches: tuple[int, int]
    densest: float

    @classmethod
    def of(cls, takes: Sequence[Take]) -> _Scale:
        pitches = [note.pitch for take in takes for note in take.notes] or [60]
        densest = [max(take.activity.max(), _played_density(take)[1].max()) for take in takes]
        return cls((min(pitches), max(pitches)), float(max(*densest, 1.0)))


def _draw(take: Take, scale: _Scale, target: Path) -> None:
    """Draw sections, a piano roll with bars, hit points and chords, and below it the density."""
    tempo_map, harmony = take.tempo_map, take.harmony
    duration_s = tempo_map.duration_s
    figure = Figure(figsize=_INCHES, dpi=_DPI)
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(
        4, 1, height_ratios=(0.32, 4.6, 0.34, 1.1), hspace=0.05,
        left=0.045, right=0.988, top=0.975, bottom=0.07,
    )  # fmt: skip
    sections, roll, chords, density = (figure.add_subplot(grid[row]) for row in range(4))
    look_alike((sections, roll, chords, density), duration_s)
    for axes in (sections, chords):
        axes.set_ylim(0, 1)
        axes.set_yticks([])

    def seconds(beats: Any) -> NDArray[np.float64]:
        return np.clip(tempo_map.seconds(beats), 0.0, duration_s)

    draw_sections(sections, take)
    draw_beats(roll, take)
    draw_notes(roll, take.performance().notes, scale.pitches)
    draw_hits(roll, take)

    points_per_s = chords.get_position().width * _INCHES[0] * 72 / duration_s
    for span in harmony.chords:
        start_s, end_s = seconds([span.start_beat, span.end_beat])
        symbol = span.chord.symbol_in(harmony.key_at(span.start_beat))
        chords.axvline(start_s, color=BACK, linewidth=1.5)
        # A letter is about 0.65 of the font's size wide; in a short span the name shrinks.
        size = min(9.0, (end_s - start_s) * points_per_s / (0.65 * (len(symbol) + 1)))
        if size >= 6.0:
            chords.text(start_s + 4 / points_per_s, 0.46, symbol, color=TEXT, fontsize=size,
                        va="center", fontproperties=font("Regular"))  # fmt: skip

    edges, played = _played_density(take)
    density.stairs(played, edges, fill=True, color=_PLAYED)
    middles = seconds(np.arange(len(take.activity)) + 0.5)
    density.plot(middles, take.activity, color=_ASKED, linewidth=1.3, solid_joinstyle="round")
    density.set_ylim(0, 1.06 * scale.densest)
    density.set_yticks(np.arange(0, scale.densest, 10 if scale.densest > 15 else 5)[1:])
    density.grid(axis="y", color=GRID, linewidth=0.8)
    density.set_axisbelow(True)
    label_axes(roll, density, duration_s)
    save(figure, target)


def _played_density(take: Take) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(barlines in seconds (bars + 1,), note onsets a second in each bar (bars,))."""
    tempo_map = take.tempo_map
    bars = np.arange(0, tempo_map.total_beats + 1, BEATS_PER_BAR)
    edges = np.clip(tempo_map.seconds(bars), 0.0, None)
    onsets, _ = np.histogram([note.start_column / COLUMNS_PER_BEAT for note in take.notes], bars)
    return edges, onsets / np.diff(edges)


# -- the page --------------------------------------------------------------------------------------


def facts(take: Take) -> dict[str, str]:
    """Facts about a piece in words, all read off the take."""
    tempo_map, harmony = take.tempo_map, take.harmony
    bars = (tempo_map.total_beats - tempo_map.start_beat) / BEATS_PER_BAR
    melody = sum(TRACKS[note.track] == "melody" for note in take.notes)
    share = f"{100 * melody / len(take.notes):.0f} %" if take.notes else "no notes"
    starts_s = np.array([note.start_s for note in take.performance().notes] or [np.inf])
    hits = [cut.time_s for cut in take.direction.cuts if cut.hit]
    struck = sum(1000 * float(np.abs(starts_s - hit).min()) <= STRUCK_MS for hit in hits)
    symbols = (span.chord.symbol_in(harmony.key_at(span.start_beat)) for span in harmony.chords)
    return {
        "Tempo": f"{take.fit.tempo_bpm:.0f} BPM",
        "Key": harmony.key.name,
        "Notes a bar": f"{len(take.notes) / bars:.1f}",
        "Notes a second": f"{take.onsets_per_s:.1f} ({take.activity.mean():.1f} asked)",
        "Share of melody": share,
        "Hit points struck": f"{struck} of {len(hits)}" if hits else "none asked",
        "Chords": " ".join(dict.fromkeys(symbols)),
    }


def _page(pieces: Sequence[_Piece]) -> str:
    first = pieces[0].take
    links = "\n".join(
        f'<li><a href="#{escape(p.job.name)}">{escape(p.job.title)}</a></li>' for p in pieces
    )
    legend = "\n".join(
        f'<li><i style="background:{colour}"></i>{track}</li>'
        for track, colour in zip(TRACKS, TRACK_COLOURS, strict=True)
    )
    return _PAGE.substitute(
        style=STYLE, links=links, legend=legend, count=len(pieces),
        asked=_ASKED, played=_PLAYED, hit=HIT,
        version=escape(bgm_studio.__version__), struck=f"{STRUCK_MS:g}", steps=first.steps,
        guidance=f"{first.guidance:g}", model=escape(first.model_sha256[:12]),
        provider=escape(first.provider), synth=escape(pieces[0].synth),
        articles="\n".join(_article(piece) for piece in pieces),
    )  # fmt: skip


def _article(piece: _Piece) -> str:
    job, take = piece.job, piece.take
    name, title = escape(job.name), escape(job.title)
    told = [f"“{shot.caption}”" for shot in job.analysis.shots if shot.caption]
    asked = [*([f"mood “{job.request.mood}”"] if job.request.mood else []),
             f"t0 = {job.request.switch_timestep:g}", f"seed {job.request.seed}"]  # fmt: skip
    found = facts(take)
    told_facts = "; ".join(f"{key.lower()} {value}" for key, value in found.items())
    rows = "\n".join(
        f"<div><dt>{escape(key)}</dt><dd>{escape(value)}</dd></div>" for key, value in found.items()
    )
    return _ARTICLE.substitute(
        name=name, title=title, length=f"{job.analysis.clip.duration_s:.3g} s",
        told=escape(", ".join(told)), asked=escape(" · ".join(asked)), rows=rows,
        width=round(_INCHES[0] * _DPI), height=round(_INCHES[1] * _DPI),
        alt=escape(f"Piano roll of {job.title}: {told_facts}"),
    )  # fmt: skip


_PAGE = Template("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>BGM Studio: excerpts</title>
<style>
$style</style>
</head>
<body>
<header>
<h1>From calm to busy</h1>
<p class="lede">These $count pieces were composed by BGM Studio $version. Each is a first take,
as it came: no seed was picked, no note edited. The described scenes have captions, cuts and curves
but no pictures, so that what was asked is known exactly. The demo clip was watched, and scored at
both ends of the dial between words (t0&nbsp;=&nbsp;0) and picture (t0&nbsp;=&nbsp;1000).</p>
</header>
<nav aria-label="Pieces"><ul>
$links
</ul></nav>
<ul class="legend" aria-label="Colours">
$legend
<li><i class="hit" style="color:$hit">▼</i>hit point</li>
<li><i class="line" style="background:$asked"></i>notes a second, asked</li>
<li><i style="background:$played"></i>notes a second, played</li>
</ul>
<main>
$articles
</main>
<footer>
<p>In each picture, from above: sections, piano roll with barlines, chords, and notes a second.
A hit point is struck where a note begins within $struck ms of it. Pitch and density have the same
scale in all pictures.</p>
<p>Denoiser $model, $steps steps, guidance $guidance, on $provider. Played by $synth.</p>
<p>The demo clip is from Big Buck Bunny, © Blender Foundation, CC BY 3.0.</p>
</footer>
</body>
</html>
""")

_ARTICLE = Template("""\
<article id="$name">
<div class="head"><h2>$title</h2><span>$length</span></div>
<p class="told">$told</p>
<p class="asked">$asked</p>
<img src="$name.png" width="$width" height="$height" loading="lazy" alt="$alt">
<div class="play">
<audio controls preload="metadata" src="$name.m4a" aria-label="$title"></audio>
<a href="$name.m4a" download>Sound</a><a href="$name.mid" download>MIDI</a>
</div>
<dl>
$rows
</dl>
</article>
""")
