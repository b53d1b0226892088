"""The analysis as one picture: film strip, shots with captions, curves, cuts and beats."""

from __future__ import annotations

import tempfile
import textwrap
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from numpy.typing import ArrayLike, NDArray

from bgm_studio.errors import OutputError
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import stills

_BACK, _PANEL, _TEXT, _FAINT = "#14171c", "#1b2027", "#d8dee6", "#5b6673"
_SHOT_COLOURS = ("#2f4858", "#3b3f63", "#2e5350", "#51405c", "#4d4a37", "#3a5145")
_CURVES = (("activity", "#ff9f5a"), ("change", "#63b3ff"), ("energy", "#8bd17c"))
_HIT = "#ffd166"
_STRIP = 14


class BeatMap(Protocol):
    """What of a tempo map is drawn (`music.timing.TempoMap` is one)."""

    @property
    def total_beats(self) -> int:
        """Beats of the whole grid; beat 0 opens the first bar."""

    @property
    def mean_bpm(self) -> float:
        """Beats a minute."""

    def seconds(self, beats: ArrayLike) -> NDArray[np.float64]:
        """Seconds after the clip's first frame at which beats fall."""


def plot(analysis: VideoAnalysis, tempo: BeatMap | None, path: Path) -> None:
    """Write a picture of the analysis to `path` (.png, .svg or .pdf), replacing it at once.

    tempo: draws beats and bars when given. Raises OutputError where the file cannot be written,
    ClipError where the clip has gone or changed.
    """
    kind = path.suffix.lower().lstrip(".") or "png"
    if kind not in ("png", "svg", "pdf"):
        raise OutputError(f"A picture cannot be written as .{kind}.", "Use .png, .svg or .pdf.")
    figure = _drawn(analysis, tempo)
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=".plot-", suffix=f".{kind}", delete=False
        ) as file:
            temporary = Path(file.name)
            figure.savefig(file, format=kind, facecolor=_BACK)
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror or error}).",
            "Check that the folder exists, may be written to, and has room.",
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _drawn(analysis: VideoAnalysis, tempo: BeatMap | None) -> Figure:
    duration_s = analysis.clip.duration_s
    figure = Figure(figsize=(14, 6.4), dpi=110)
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(
        3,
        1,
        height_ratios=(1.0, 1.15, 2.8),
        hspace=0.06,
        left=0.055,
        right=0.985,
        top=0.9,
        bottom=0.085,
    )
    strip, lane, curves = (figure.add_subplot(grid[row]) for row in range(3))
    for axes in (strip, lane, curves):
        axes.set_facecolor(_PANEL)
        axes.set_xlim(0, duration_s)
        axes.tick_params(colors=_FAINT, labelsize=8, length=3)
        for spine in axes.spines.values():
            spine.set_visible(False)
    _film_strip(strip, analysis)
    _shot_lane(lane, analysis)
    _curve_panel(curves, analysis, tempo)
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
    figure.text(0.055, 0.945, name, color=_TEXT, fontsize=13, fontweight="bold")
    figure.text(0.985, 0.945, facts, color=_FAINT, fontsize=9.5, ha="right")
    return figure


def _film_strip(axes: Any, analysis: VideoAnalysis) -> None:
    duration_s = analysis.clip.duration_s
    cell_s = duration_s / _STRIP
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_ylim(0, 1)
    times = [(cell + 0.5) * cell_s for cell in range(_STRIP)]
    for frame in stills(analysis.clip, times, width=192):
        cell = min(_STRIP - 1, int(frame.time_s / cell_s))
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
                edgecolor=_BACK,
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
            color=_TEXT,
            fontsize=7.4,
            va="top",
            linespacing=1.25,
            clip_on=True,
        )


def _curve_panel(axes: Any, analysis: VideoAnalysis, tempo: BeatMap | None) -> None:
    duration_s = analysis.clip.duration_s
    axes.set_ylim(0, 1.08)
    axes.set_yticks([0, 0.5, 1])
    axes.set_xlabel("seconds", color=_FAINT, fontsize=9)
    axes.grid(axis="y", color="#262d36", linewidth=0.8)
    axes.set_axisbelow(True)
    if tempo is not None:
        beats = np.arange(tempo.total_beats + 1)
        for beat, at in zip(beats, np.atleast_1d(tempo.seconds(beats)), strict=True):
            if 0 <= at <= duration_s:
                bar = beat % 4 == 0
                axes.axvline(
                    at,
                    ymax=0.05 if bar else 0.025,
                    color=_TEXT if bar else _FAINT,
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
            color=_HIT if cut.hit else _FAINT,
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
                color=_HIT,
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
        text.set_color(_TEXT)
