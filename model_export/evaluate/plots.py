"""Every picture of the report, in one style: PNG files small enough to live beside the text.

All are drawn to be read at 900 px, without a window or any global state of matplotlib, and appear
whole or not at all.
"""

from __future__ import annotations

import csv
import io
import itertools
import math
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.colors import hsv_to_rgb
from matplotlib.figure import Figure as Canvas
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import LogLocator, NullLocator
from numpy.typing import NDArray
from PIL import Image

from bgm_studio.base.atomic import atomic_path
from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, COLUMNS_PER_BEAT, TRACKS, notes_from_roll
from model_export.evaluate.figures import Curve, Figure

if TYPE_CHECKING:
    from model_export.evaluate.material import Piece

REAL_ROWS = ("real", "real songs", "songs", "real, other half")
"""Rows of real music, against which the others of their measure are held."""
LARGEST_BYTES = 150_000
_WIDTH = 9.0  # inches: 900 px wide at 100 px an inch, so 9 points are 12 px high
_DPI = 144
_COLUMNS = 3

_INK, _MUTED, _RULE, _REAL, _BAND = "#1f2933", "#66707c", "#e6e9ed", "#2f7d4f", "#d3e8db"
_TRACK_COLOURS = ("#e4572e", "#2e86ab", "#7a7f87")  # melody, bridge, piano
_OWN, _OTHER, _FLOOR = "#2e86ab", "#a9c9da", "#c9ccd1"
_LINES = ("#2e86ab", "#e4572e", "#6a4c93", "#2f7d4f", "#c98a00", "#7a7f87", "#b0305c", "#3a506b")
_SECTIONS = ("#f3c9bc", "#bcd9e6", "#d9cdea", "#cfe5d6", "#f0dfb5", "#d9dbdf")
_ROOTS = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")

_STYLE: dict[Any, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "text.color": _INK,
    "axes.titlesize": 9,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.titlepad": 6,
    "axes.labelsize": 8.5,
    "axes.labelcolor": _MUTED,
    "axes.edgecolor": "#aab1ba",
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": _RULE,
    "grid.linewidth": 0.7,
    "xtick.color": "#aab1ba",
    "ytick.color": "#aab1ba",
    "xtick.labelcolor": _MUTED,
    "ytick.labelcolor": _MUTED,
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
    "xtick.major.size": 3,
    "ytick.major.size": 3,
    "legend.frameon": False,
    "legend.fontsize": 8.5,
    "lines.linewidth": 1.6,
    "figure.constrained_layout.h_pad": 0.07,
    "figure.constrained_layout.w_pad": 0.06,
}


def draw_bars(path: Path, panels: Sequence[Sequence[Figure]]) -> None:
    """How far each row of music lies from Real: a panel a measure.

    panels: the figures of one measure each. A bar reaches from Real's value (a line, its interval
    a band) to the row's value; a whisker is the row's interval; a dotted line is chance. Where
    there is no Real, bars begin at chance, or at 0.
    """
    _save(bars_figure(panels), path)


def draw_sweep(
    path: Path,
    dial: str,
    panels: Sequence[Sequence[Figure]],
    points: Mapping[str, float],
    default: float,
) -> None:
    """How the measures follow a dial: a panel a measure, the dial's value across.

    panels: the figures of one measure each, those of real music among them. points: value of the
    dial by name of row; other rows are left out. default: the shipped value, marked with a ring.
    """
    _save(sweep_figure(dial, panels, points, default), path)


def draw_curves(path: Path, curves: Sequence[Curve]) -> None:
    """Curves with their intervals: a panel for each pair of labels. Where the first curve's x
    falls, so does the axis."""
    _save(curves_figure(curves), path)


@mpl.rc_context(_STYLE)
def draw_sheet(
    path: Path, generated: NDArray[np.bool_], real: NDArray[np.bool_], titles: Sequence[str]
) -> None:
    """Piano rolls (n, 6, columns, 128) of generated windows, each above the real one whose
    conditions it was made from; a title for each pair, at most eight of them."""
    shown = min(len(generated), len(real), len(titles), 8)
    across = min(shown, 4)
    rows = math.ceil(shown / across)
    low, high = _pitch_span([*generated[:shown], *real[:shown]])
    figure = Canvas(figsize=(_WIDTH, 0.45 + 3.7 * rows), layout="constrained")
    parts = figure.subfigures(rows, 1, squeeze=False, hspace=0.04)[:, 0]
    for row, part in enumerate(parts):
        grid = part.subplots(2, across, sharex=True, sharey=True, squeeze=False)
        for column in range(across):
            window = row * across + column
            if window >= shown:
                grid[0, column].set_axis_off()
                grid[1, column].set_axis_off()
                continue
            title = textwrap.fill(titles[window], 30)
            for plot, roll in zip(grid[:, column], (generated, real), strict=True):
                _draw_roll(plot, roll[window], low, high, bars_a_tick=1)
            grid[0, column].set_title(title, fontsize=8.5)
        for plot, label in zip(grid[:, 0], ("generated", "real"), strict=True):
            plot.set_ylabel(label, color=_INK)
        for plot in grid[1]:
            plot.set_xlabel("bar")
    _legend(figure, _track_handles())
    _save(figure, path)


@mpl.rc_context(_STYLE)
def draw_windows(
    path: Path, rolls: NDArray[np.bool_], titles: Sequence[str], chords: Sequence[Sequence[str]]
) -> None:
    """Piano rolls (n, 6, columns, 128), two in a row, each with its title and, above the notes, the
    names of its chords, beat by beat ("" where nothing is to be said)."""
    low, high = _pitch_span(rolls)
    rows = math.ceil(len(rolls) / 2)
    figure = Canvas(figsize=(1.6 * _WIDTH, 0.45 + 3.4 * rows), layout="constrained")
    grid = figure.subplots(rows, 2, sharey=True, squeeze=False)
    for plot, roll, title, named in zip(grid.flat, rolls, titles, chords, strict=False):
        _draw_roll(plot, roll, low, high, bars_a_tick=1)
        plot.grid(axis="x", alpha=0.4)
        plot.set_title(textwrap.shorten(title, 90), fontsize=8)
        for beat, name in enumerate(named):
            plot.text(beat * COLUMNS_PER_BEAT, high, name, fontsize=6, va="top", color=_INK)
    for plot in grid.flat[len(rolls) :]:
        plot.set_axis_off()
    _legend(figure, _track_handles())
    _save(figure, path)


@mpl.rc_context(_STYLE)
def draw_pieces(path: Path, pieces: Sequence[Piece]) -> None:
    """Whole pieces, one below the other: sections where they are known, all notes, and the chord of
    each beat, coloured by its root along the circle of fifths."""
    layout = ConstrainedLayoutEngine(hspace=0.0, h_pad=0.02)
    figure = Canvas(figsize=(_WIDTH, 0.4 + 2.6 * len(pieces)), layout=layout)
    parts = figure.subfigures(len(pieces), 1, squeeze=False, hspace=0.03)[:, 0]
    for part, piece in zip(parts, pieces, strict=True):
        top, middle, bottom = part.subplots(3, 1, height_ratios=(0.3, 4.0, 0.4), sharex=True)
        _draw_roll(middle, piece.roll, *_pitch_span([piece.roll]), bars_a_tick=8)
        known = _draw_sections(top, piece, middle)
        _draw_chords(bottom, piece)
        for plot in (top, bottom):
            plot.set_ylim(0, 1)
            plot.set_yticks([])
            plot.grid(visible=False)
            plot.spines[:].set_visible(False)
        middle.spines["bottom"].set_visible(False)
        for plot in (top, middle):
            plot.tick_params(axis="x", length=0, labelbottom=False)
        (top if known else middle).set_title(_piece_title(piece), pad=4)
        top.set_visible(known)
    bottom.set_xlabel("bar")
    _legend(figure, _track_handles())
    _save(figure, path)


@mpl.rc_context(_STYLE)
def draw_loss(path: Path, log: Path) -> None:
    """Training and validation loss against the minutes of the run, from its loss.csv."""
    with log.open(newline="") as file:
        rows = list(csv.DictReader(file))
    figure = Canvas(figsize=(_WIDTH, 3.6), layout="constrained")
    axes = figure.subplots()
    for column, name, style, colour in (
        ("loss", "training", "-", _OTHER),
        ("validation", "validation, averaged weights", "o-", _LINES[1]),
    ):
        points = [(float(r["minutes"]), float(r[column])) for r in rows if r[column]]
        if points:
            axes.plot(*zip(*points, strict=True), style, color=colour, markersize=3, label=name)
    axes.set_yscale("log")
    axes.yaxis.set_major_locator(LogLocator(subs=(1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9)))
    axes.yaxis.set_major_formatter("{x:g}")
    axes.yaxis.set_minor_locator(NullLocator())
    axes.set_xlabel("minutes of training")
    axes.set_ylabel("nats a window")
    axes.set_title("Loss of the run")
    axes.legend()
    _save(figure, path)


@mpl.rc_context(_STYLE)
def bars_figure(panels: Sequence[Sequence[Figure]]) -> Canvas:
    """The picture of `draw_bars`, not yet saved."""
    names = _in_order(f.row for panel in panels for f in panel if f.row not in REAL_ROWS)
    across = min(_COLUMNS, len(panels))
    down = math.ceil(len(panels) / across)
    figure = Canvas(figsize=(_WIDTH, 0.4 + down * (0.75 + 0.17 * len(names))), layout="constrained")
    grid = figure.subplots(down, across, squeeze=False, sharey=True)
    for plot, panel in zip(grid.flat, panels, strict=False):
        _draw_bars_panel(plot, panel, names)
    for plot in grid.flat[len(panels) :]:
        plot.set_axis_off()
    grid[0, 0].set_yticks(range(len(names)), [_shown(name) for name in names])
    grid[0, 0].set_ylim(len(names) - 0.4, -0.6)
    for plot in grid.flat:
        plot.tick_params(axis="y", length=0, labelcolor=_INK)
        plot.grid(visible=False, axis="y")
    _legend(figure, _real_handles(panels))
    return figure


@mpl.rc_context(_STYLE)
def sweep_figure(
    dial: str, panels: Sequence[Sequence[Figure]], points: Mapping[str, float], default: float
) -> Canvas:
    """The picture of `draw_sweep`, not yet saved."""
    across = min(_COLUMNS, len(panels))
    down = math.ceil(len(panels) / across)
    figure = Canvas(figsize=(_WIDTH, 0.4 + 2.2 * down), layout="constrained")
    grid = figure.subplots(down, across, squeeze=False)
    for plot, panel in zip(grid.flat, panels, strict=False):
        swept = sorted((f for f in panel if f.row in points), key=lambda f: points[f.row])
        x = np.array([points[f.row] for f in swept])
        value, low, high = (
            np.array([getattr(f, end) for f in swept]) for end in ("value", "low", "high")
        )
        _draw_real(plot, panel, plot.axhline, plot.axhspan)
        plot.fill_between(x, low, high, color=_OTHER, alpha=0.5, linewidth=0)
        plot.plot(x, value, "o-", color=_OWN, markersize=3.5)
        plot.plot(
            x[x == default], value[x == default], "o", markersize=8, mfc="none", mec=_OWN, mew=1.4
        )
        if dial == "k":
            plot.set_xscale("log", base=2)
            plot.set_xlim(x.min() / 1.2, x.max() * 1.2)
        else:
            margin = 0.04 * float(np.ptp(x) or 1)
            plot.set_xlim(x.min() - margin, x.max() + margin)
        ticks = _ticks(x) if dial != "t0" else np.arange(0, 1001, 250)
        plot.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
        plot.minorticks_off()
        title, unit = _title_and_unit(panel[0].measure)
        plot.set_title(title)
        plot.set_ylabel(_with_good(unit, panel[0]))
        plot.set_xlabel(dial)
    for plot in grid.flat[len(panels) :]:
        plot.set_axis_off()
    ring = Line2D([], [], marker="o", markersize=8, mfc="none", mec=_OWN, mew=1.4, linestyle="")
    _legend(figure, {**_real_handles(panels), "default": ring})
    return figure


@mpl.rc_context(_STYLE)
def curves_figure(curves: Sequence[Curve]) -> Canvas:
    """The picture of `draw_curves`, not yet saved."""
    labels = list(dict.fromkeys((curve.x_label, curve.y_label) for curve in curves))
    names = _in_order(curve.name for curve in curves)
    busiest = max(Counter((curve.x_label, curve.y_label) for curve in curves).values())
    across = min(2, len(labels)) if busiest <= 4 else 1
    down = math.ceil(len(labels) / across)
    height = 3.5 if across == 1 else 2.9
    figure = Canvas(figsize=(_WIDTH, height * down), layout="constrained")
    grid = figure.subplots(down, across, squeeze=False)
    for plot, label in zip(grid.flat, labels, strict=False):
        own = [curve for curve in curves if (curve.x_label, curve.y_label) == label]
        for curve in own:
            colour = _LINES[names.index(curve.name) % len(_LINES)]
            if curve.low and curve.high:
                plot.fill_between(
                    curve.x, curve.low, curve.high, color=colour, alpha=0.18, linewidth=0
                )
            marker = "o" if len(curve.x) <= 40 else ""
            plot.plot(
                curve.x,
                curve.y,
                marker=marker,
                markersize=3,
                color=colour,
                label=_shown(curve.name),
            )
        plot.margins(x=0.02)
        if len(own[0].x) > 1 and own[0].x[0] > own[0].x[-1]:
            plot.invert_xaxis()
        plot.set_xlabel(label[0])
        plot.set_ylabel(textwrap.fill(label[1], 44))
        if len(own) == 1:
            plot.set_title(_shown(own[0].name))
        elif len(own) <= 4:
            plot.legend()
        else:
            plot.legend(loc="center left", bbox_to_anchor=(1, 0.5))
    for plot in grid.flat[len(labels) :]:
        plot.set_axis_off()
    return figure


def _draw_bars_panel(plot: Any, panel: Sequence[Figure], names: Sequence[str]) -> None:
    real = _real(panel)
    chance = panel[0].chance
    base = next((v for v in (real.value if real else math.nan, chance) if math.isfinite(v)), 0.0)
    _draw_real(plot, panel, plot.axvline, plot.axvspan)
    for figure in panel:
        if figure.row in REAL_ROWS:
            continue
        y = names.index(figure.row)
        if not math.isfinite(figure.value):
            plot.text(base, y, " –", va="center", color=_MUTED)
            continue
        colour = {"generated": _OWN, "shuffled": _FLOOR}.get(figure.row, _OTHER)
        plot.barh(y, figure.value - base, 0.66, left=base, color=colour)
        if math.isfinite(figure.low) and math.isfinite(figure.high):
            plot.plot((figure.low, figure.high), (y, y), color=_INK, linewidth=1.1)
        else:
            plot.plot(figure.value, y, "|", color=_INK)
    _fit_to_rows(plot, panel, names)
    plot.locator_params(axis="x", nbins=5)
    title, unit = _title_and_unit(panel[0].measure)
    plot.set_title(title)
    plot.set_xlabel(_with_good(unit, panel[0]))


def _fit_to_rows(plot: Any, panel: Sequence[Figure], names: Sequence[str]) -> None:
    """Limits that hold all rows; but where nearness to Real counts, the floor of shuffled notes may
    run out of the panel, with its value told, rather than squeeze all others."""

    def span(figures: Sequence[Figure], *more: float) -> tuple[float, float]:
        ends = [v for f in figures for v in (f.value, f.low, f.high)]
        finite = [v for v in (*ends, *more) if math.isfinite(v)]
        return (min(finite), max(finite)) if finite else (0.0, 1.0)

    low, high = span(panel, panel[0].chance, 0.0 if _real(panel) is None else math.nan)
    others = [figure for figure in panel if figure.row != "shuffled"]
    near_low, near_high = span(others)
    clipped = panel[0].better == "real" and high - low > 3 * (near_high - near_low) > 0
    if clipped:
        low, high = near_low, near_high
    margin = 0.08 * (high - low or 1)
    plot.set_xlim(low - margin, high + margin)
    for figure in panel if clipped else ():
        if figure.row == "shuffled" and not low <= figure.value <= high:
            left = figure.value < low
            plot.text(
                low - 0.7 * margin if left else high + 0.7 * margin,
                names.index(figure.row),
                f"◂ {figure.value:.3g}" if left else f"{figure.value:.3g} ▸",
                ha="left" if left else "right",
                va="center_baseline",
                fontsize=7.5,
            )


def _draw_real(plot: Any, panel: Sequence[Figure], line: Any, span: Any) -> None:
    """Real's value and interval, and chance, across the panel; line, span: the axes' methods."""
    real = _real(panel)
    if real and math.isfinite(real.low) and math.isfinite(real.high):
        span(real.low, real.high, color=_BAND, linewidth=0, zorder=0.6)
    if real and math.isfinite(real.value):
        line(real.value, color=_REAL, linewidth=1.2, zorder=1.2)
    chances = {f.chance for f in panel if math.isfinite(f.chance)}
    if len(chances) == 1:
        line(chances.pop(), color=_MUTED, linewidth=1, linestyle=":", zorder=1.2)


def _draw_roll(plot: Any, roll: NDArray[np.bool_], low: int, high: int, bars_a_tick: int) -> None:
    columns = roll.shape[1]
    bars = columns // COLUMNS_PER_BAR
    notes = notes_from_roll(roll)
    for track, colour in reversed(list(enumerate(_TRACK_COLOURS))):
        boxes = [
            [
                (n.start_column, n.pitch - 0.5),
                (n.end_column - 0.2, n.pitch - 0.5),
                (n.end_column - 0.2, n.pitch + 0.5),
                (n.start_column, n.pitch + 0.5),
            ]
            for n in notes
            if n.track == track
        ]
        plot.add_collection(PolyCollection(boxes, facecolors=colour, linewidths=0))
    plot.set_xlim(0, columns)
    plot.set_ylim(low, high)
    octaves = range(-(-low // 12) * 12, high + 1, 12)
    plot.set_yticks(octaves, [f"C{pitch // 12 - 1}" for pitch in octaves])
    if bars_a_tick:
        first = range(0, bars, bars_a_tick)
        plot.set_xticks([bar * COLUMNS_PER_BAR for bar in first], [str(b + 1) for b in first])


def _draw_sections(top: Any, piece: Piece, middle: Any) -> bool:
    """Draw them where the piece has any; whether it has."""
    sections = piece.asked.sections if piece.asked is not None else ()
    labels = _in_order(label for _, _, label in sections)
    for first, end, label in sections:
        start, stop = first * COLUMNS_PER_BEAT, end * COLUMNS_PER_BEAT
        colour = _SECTIONS[labels.index(label) % len(_SECTIONS)]
        top.barh(0.5, stop - start - 1, 1, left=start, color=colour)
        top.text(start + 4, 0.45, label, va="center", fontsize=7.5, clip_on=True)
        if start:
            middle.axvline(start, color="#aab1ba", linewidth=0.7, linestyle=(0, (4, 3)), zorder=0.9)
    return bool(sections)


def _draw_chords(bottom: Any, piece: Piece) -> None:
    """A cell for each run of beats with one chord; the root's name where it has room."""
    beats = len(piece.roots)
    alike = (piece.roots[1:] == piece.roots[:-1]) & (piece.chroma[1:] == piece.chroma[:-1]).all(1)
    borders = np.concatenate([[0], np.flatnonzero(~alike) + 1, [beats]])
    for first, end in itertools.pairwise(borders):
        root = int(piece.roots[first])
        if root < 0:
            continue
        minor = piece.chroma[first, (root + 3) % 12] and not piece.chroma[first, (root + 4) % 12]
        colour = hsv_to_rgb((7 * root % 12 / 12, 0.3 if minor else 0.2, 0.84 if minor else 0.96))
        start, length = int(first) * COLUMNS_PER_BEAT, int(end - first) * COLUMNS_PER_BEAT
        bottom.barh(0.45, length, 0.9, left=start, color=colour)
        name = _ROOTS[root] + ("m" if minor else "")
        if length / (beats * COLUMNS_PER_BEAT) * 830 > 6.5 * len(name) + 2:  # px at 900 px
            bottom.text(start + length / 2, 0.42, name, ha="center", va="center", fontsize=6.5)


def _piece_title(piece: Piece) -> str:
    seconds = round(piece.tempo_map.duration_s)
    key = f", {_ROOTS[piece.planned_key[0]]} {piece.planned_key[1]}" if piece.planned_key else ""
    tempo = f"{piece.tempo_map.mean_bpm:.0f} BPM"
    return f"{piece.name}: {seconds // 60}:{seconds % 60:02d}, {tempo}{key}"


def _pitch_span(rolls: Iterable[NDArray[np.bool_]]) -> tuple[int, int]:
    """Lowest and highest pitch to show, at least two octaves apart."""
    used = np.flatnonzero(np.logical_or.reduce([roll.any((0, 1)) for roll in rolls]))
    low, high = (int(used[0]), int(used[-1])) if len(used) else (48, 72)
    return min(low - 2, 48), max(high + 2, 72)


def _real(panel: Sequence[Figure]) -> Figure | None:
    return next((figure for figure in panel if figure.row in REAL_ROWS), None)


def _in_order(names: Any) -> list[str]:
    """Each name once, as they first appear."""
    return list(dict.fromkeys(names))


def _shown(name: str) -> str:
    return name.replace("->", "→")


def _title_and_unit(measure: str) -> tuple[str, str]:
    """A measure's name, wrapped, and what it says in brackets at its end."""
    parts = re.fullmatch(r"(.*\S)\s*\(([^()]*)\)", measure)
    name, unit = parts.groups() if parts else (measure, "")
    return textwrap.fill(name[:1].upper() + name[1:], 32), unit


def _with_good(unit: str, figure: Figure) -> str:
    good = f"{figure.better} is good" if figure.better in {"high", "low"} else ""
    return ", ".join(part for part in (unit, good) if part)


def _ticks(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """The points themselves, every second one where there are many."""
    values = np.unique(x)
    return values[:: math.ceil(len(values) / 7)] if len(values) else values


def _track_handles() -> dict[str, Any]:
    return {t: Patch(color=c) for t, c in zip(TRACKS, _TRACK_COLOURS, strict=True)}


def _real_handles(panels: Sequence[Sequence[Figure]]) -> dict[str, Any]:
    """What to explain of these panels: Real with its interval, and chance."""
    handles: dict[str, Any] = {}
    if any(_real(panel) for panel in panels):
        handles["real, with its 95 % interval"] = (
            Patch(color=_BAND),
            Line2D([], [], color=_REAL, linewidth=1.2),
        )
    if any(math.isfinite(figure.chance) for panel in panels for figure in panel):
        handles["chance"] = Line2D([], [], color=_MUTED, linewidth=1, linestyle=":")
    return handles


def _legend(figure: Canvas, handles: Mapping[str, Any]) -> None:
    if handles:
        figure.legend(
            list(handles.values()), list(handles), loc="outside upper right", ncols=len(handles)
        )


def _save(figure: Canvas, path: Path) -> None:
    """Write a PNG with a palette, with as many colours and pixels as `LARGEST_BYTES` allow."""
    drawn = io.BytesIO()
    figure.savefig(drawn, dpi=_DPI, format="png", facecolor="white")
    picture = Image.open(drawn).convert("RGB")
    for colours, scale in ((128, 1.0), (48, 1.0), (48, 0.75), (32, 0.5)):
        size = (round(picture.width * scale), round(picture.height * scale))
        smaller = picture if scale == 1 else picture.resize(size, Image.Resampling.LANCZOS)
        packed = io.BytesIO()
        smaller.quantize(colours, dither=Image.Dither.NONE).save(packed, "png", optimize=True)
        if packed.tell() <= LARGEST_BYTES:
            break
    with atomic_path(path) as temporary:
        temporary.write_bytes(packed.getvalue())
