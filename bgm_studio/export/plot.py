"""The analysis in one picture: film strip, shots with captions, curves, cuts and beats."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.drawing import FancyBboxPatch, Figure, FigureCanvasAgg, to_rgb
from bgm_studio.base.errors import OutputError
from bgm_studio.music.played import PerformedNote
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import unchanged
from bgm_studio.video.reader import stills
from bgm_studio.video.scenes import Scene, described

BACK, PANEL, GRID = "#14171c", "#1b2027", "#262d36"
TEXT, FAINT = "#d8dee6", "#5b6673"
_SHOT_COLOURS = ("#2f4858", "#3b3f63", "#2e5350", "#51405c", "#4d4a37", "#3a5145")
_CURVES = (("activity", "#ff9f5a"), ("change", "#63b3ff"), ("energy", "#8bd17c"))
HIT = "#ffd166"
TRACK_COLOURS = ("#f56d5c", "#63c2ad", "#7a9cf5")  # melody, bridge, piano
_STRIP = 14


def plot(
    analysis: VideoAnalysis,
    tempo: TempoMap | None,
    path: Path,
    notes: Sequence[PerformedNote] = (),
    scenes: Sequence[Scene] = (),
) -> None:
    """Write a picture of the analysis to `path` (.png, .svg or .pdf), replacing it at once.

    tempo: draws beats and bars when given. notes: adds a piano roll of the music below, a colour
    for each track, brighter where louder. scenes: drawn at their levels, with their names. Raises
    OutputError where the file cannot be written, ClipError where the clip is gone or has changed.
    """
    kind = path.suffix.lower().lstrip(".") or "png"
    if kind not in ("png", "svg", "pdf"):
        raise OutputError(f"A picture cannot be written as .{kind}.", "Use .png, .svg or .pdf.")
    with unchanged(analysis.clip):
        figure = _drawn(analysis, tempo, notes, scenes)
    with atomic_path(path) as temporary:
        figure.savefig(temporary, format=kind, facecolor=BACK)


def _drawn(
    analysis: VideoAnalysis,
    tempo: TempoMap | None,
    notes: Sequence[PerformedNote],
    scenes: Sequence[Scene],
) -> Figure:
    duration_s = analysis.clip.duration_s
    figure = Figure(figsize=(14, 9.6 if notes else 6.4), dpi=110)
    FigureCanvasAgg(figure)
    ratios = (1.0, 1.15, 2.8, 2.6) if notes else (1.0, 1.15, 2.8)
    grid = figure.add_gridspec(
        len(ratios),
        1,
        height_ratios=ratios,
        hspace=0.1 if notes else 0.06,
        left=0.055,
        right=0.985,
        top=0.93 if notes else 0.9,
        bottom=0.06 if notes else 0.085,
    )
    strip, lane, curves, *roll = (figure.add_subplot(grid[row]) for row in range(len(ratios)))
    for axes in (strip, lane, curves, *roll):
        axes.set_facecolor(PANEL)
        axes.set_xlim(0, duration_s)
        axes.tick_params(colors=FAINT, labelsize=8, length=3)
        for spine in axes.spines.values():
            spine.set_visible(False)
    _film_strip(strip, analysis)
    _shot_lane(lane, analysis)
    _curve_panel(curves, analysis, tempo)
    _scene_steps(curves, analysis, scenes)
    if roll:
        curves.set_xlabel("")
        _roll_panel(roll[0], analysis, notes)
    clip = analysis.clip
    hits = sum(cut.hit for cut in analysis.cuts)
    facts = (
        f"{duration_s:.2f} s   {clip.width} x {clip.height}   {float(clip.frame_rate):.3g} fps"
        f"{' (variable)' if clip.is_variable_rate else ''}   "
        f"{len(analysis.shots)} shots   {hits} hit points"
        + (f"   {tempo.mean_bpm:.1f} BPM" if tempo is not None else "")
    )
    # A dollar sign would start mathematics in a label.
    name = clip.path.name.replace("$", r"\$")
    top = 0.962 if notes else 0.945
    figure.text(0.055, top, name, color=TEXT, fontsize=13, fontweight="bold")
    figure.text(0.985, top, facts, color=FAINT, fontsize=9.5, ha="right")
    return figure


def _film_strip(axes: Any, analysis: VideoAnalysis) -> None:
    duration_s = analysis.clip.duration_s
    cell_s = duration_s / _STRIP
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_ylim(0, 1)
    times = [(cell + 0.5) * cell_s for cell in range(_STRIP)]
    for cell, frame in enumerate(stills(analysis.clip, times, width=192)):
        # Cut to the cell's shape, so that pictures fill the strip without being stretched.
        wanted = _cell_shape(axes)
        picture = _cropped(frame.image, wanted)[..., ::-1]
        left, right = cell * cell_s + 0.01 * cell_s, (cell + 1) * cell_s - 0.01 * cell_s
        axes.imshow(
            picture, extent=(left, right, 0.02, 0.98), aspect="auto", interpolation="antialiased"
        )
    axes.set_xlim(0, duration_s)
    axes.set_ylim(0, 1)


def _cell_shape(axes: Any) -> float:
    """Width over height of one cell of the strip as drawn."""
    box = axes.get_position()
    width, height = axes.figure.get_size_inches()
    return float(box.width * width / _STRIP / (box.height * height))


def _cropped(image: NDArray[np.uint8], shape: float) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    if width / height > shape:
        keep = max(1, round(height * shape))
        first = (width - keep) // 2
        return image[:, first : first + keep]
    keep = max(1, round(width / shape))
    first = (height - keep) // 2
    return image[first : first + keep]


def _shot_lane(axes: Any, analysis: VideoAnalysis) -> None:
    duration_s = analysis.clip.duration_s
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    axes.set_xticks([])
    inches = axes.get_position().width * axes.figure.get_size_inches()[0]
    for number, shot in enumerate(analysis.shots):
        axes.add_patch(
            FancyBboxPatch(
                (shot.start_s, 0.05),
                shot.length_s,
                0.9,
                boxstyle="square,pad=0",
                facecolor=_SHOT_COLOURS[number % len(_SHOT_COLOURS)],
                edgecolor=BACK,
                linewidth=1.2,
            )
        )
        wide = shot.length_s / duration_s * inches
        letters = int(wide / 0.075) - 1
        if letters < 5:
            continue
        text = textwrap.fill(
            shot.caption.replace("$", r"\$"),
            letters,
            max_lines=4,
            placeholder=" …",
            break_long_words=False,
        )
        if max(len(line) for line in text.splitlines() or [""]) > letters + 1:
            continue
        axes.text(
            shot.start_s + 0.05 / inches * duration_s,
            0.86,
            text,
            color=TEXT,
            fontsize=7.4,
            va="top",
            linespacing=1.25,
            clip_on=True,
        )


def _curve_panel(axes: Any, analysis: VideoAnalysis, tempo: TempoMap | None) -> None:
    duration_s = analysis.clip.duration_s
    axes.set_ylim(0, 1.08)
    axes.set_yticks([0, 0.5, 1])
    axes.set_xlabel("seconds", color=FAINT, fontsize=9)
    axes.grid(axis="y", color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    if tempo is not None:
        beats = np.arange(tempo.total_beats + 1)
        for beat, at in zip(beats, np.atleast_1d(tempo.seconds(beats)), strict=True):
            if 0 <= at <= duration_s:
                bar = beat % 4 == 0
                axes.axvline(
                    at,
                    ymax=0.05 if bar else 0.025,
                    color=TEXT if bar else FAINT,
                    linewidth=1.3 if bar else 0.8,
                )
                if bar:
                    axes.axvline(at, color="#ffffff", alpha=0.06, linewidth=0.8)
    times = np.arange(len(analysis.activity)) / analysis.curve_rate_hz
    for name, colour in _CURVES:
        curve = getattr(analysis, name)
        axes.fill_between(times, curve, color=colour, alpha=0.08, linewidth=0)
        axes.plot(times, curve, color=colour, linewidth=1.6, label=name, solid_joinstyle="round")
    for cut in analysis.cuts:
        axes.axvline(
            cut.time_s,
            color=HIT if cut.hit else FAINT,
            alpha=0.35 + 0.5 * cut.strength,
            linewidth=0.9,
            linestyle="-" if cut.hit else (0, (3, 3)),
        )
        if cut.hit:
            axes.plot(
                cut.time_s,
                1.04,
                marker="v",
                markersize=4 + 4 * cut.strength,
                color=HIT,
                markeredgewidth=0,
                clip_on=False,
            )
    legend = axes.legend(
        loc="upper right",
        bbox_to_anchor=(1.0, -0.055),
        ncols=3,
        fontsize=9,
        frameon=False,
        borderpad=0.0,
        handlelength=1.4,
    )
    for text in legend.get_texts():
        text.set_color(TEXT)


def _scene_steps(axes: Any, analysis: VideoAnalysis, scenes: Sequence[Scene]) -> None:
    """Draw a step at the level of each scene, in the colour of activity, with its name above."""
    inches = axes.get_position().width * axes.figure.get_size_inches()[0]
    for row in described(scenes, analysis) if scenes else ():
        start_s, end_s, level = row["start_s"], row["end_s"], row["level"]
        axes.fill_between((start_s, end_s), level, color=_CURVES[0][1], alpha=0.1, linewidth=0)
        axes.hlines(level, start_s, end_s, color=_CURVES[0][1], linewidth=2.2, alpha=0.55)
        letters = int((end_s - start_s) / analysis.clip.duration_s * inches / 0.075) - 1
        if letters >= 4:
            text = textwrap.shorten(row["name"], letters, placeholder=" …")
            axes.text(
                start_s + 0.05 / inches * analysis.clip.duration_s,
                level + 0.015,
                text.replace("$", r"\$"),
                color=TEXT,
                fontsize=8,
                va="bottom",
                clip_on=True,
            )


def draw_notes(
    axes: Any,
    notes: Sequence[PerformedNote],
    pitches: tuple[int, int] | None = None,
    colours: Mapping[int, str] = dict(enumerate(TRACK_COLOURS)),
) -> None:
    """Draw notes over seconds and pitch: a colour for each track that has one, brighter where
    louder, the first track in front. pitches: the lowest and the highest to leave room for; None
    for those of the notes."""
    own_pitches = [note.pitch for note in notes] or [60]
    lowest, highest = pitches or (min(own_pitches), max(own_pitches))
    axes.set_ylim(lowest - 2, highest + 2)
    octaves = [c for c in range(0, 128, 12) if lowest - 2 <= c <= highest + 2]
    axes.set_yticks(octaves, [f"C{c // 12 - 1}" for c in octaves])
    axes.grid(axis="y", color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    back = np.array(to_rgb(PANEL))
    for track, colour in sorted(colours.items(), reverse=True):
        own = [note for note in notes if note.track == track]
        # Not transparent: where two tracks meet, a third colour would show.
        loudness = np.array([0.4 + 0.6 * note.velocity / 127 for note in own]).reshape(-1, 1)
        axes.barh(
            [note.pitch for note in own],
            [note.end_s - note.start_s for note in own],
            left=[note.start_s for note in own],
            height=0.85,
            color=back + loudness * (np.array(to_rgb(colour)) - back),
            linewidth=0,
        )


def _roll_panel(axes: Any, analysis: VideoAnalysis, notes: Sequence[PerformedNote]) -> None:
    draw_notes(axes, notes)
    axes.set_xlabel("seconds", color=FAINT, fontsize=9)
    for cut in analysis.cuts:
        if cut.hit:
            axes.axvline(cut.time_s, color=HIT, alpha=0.5, linewidth=0.9)
