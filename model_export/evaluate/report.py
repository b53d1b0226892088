"""The report as files: one page to read, the same figures as data, and pictures.

`write_report` writes `report.md`, `figures.csv`, `figures.json` and the pictures that figures and
curves alone can make. Nothing in them is typed in by hand.
"""

from __future__ import annotations

import csv
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from statistics import median_high
from tempfile import TemporaryDirectory
from typing import Any

from bgm_studio.base.atomic import output_error
from model_export.evaluate.figures import Chapter, Figure
from model_export.evaluate.plots import REAL_ROWS, draw_bars, draw_curves, draw_sweep

HEADLINE: tuple[str, ...] = (
    r"PCHE, paper",
    r"GPS, paper",
    r"\bSI\b",
    r"\bSC\b",
    r"diversity",
    r"P@5\b",
    r"P@10\b",
    r"P@20\b",
    r"average rank|\bAR\b",
    r"activity.*pooled",
    r"activity.*within",
    r"AUC by notes struck together, same place",
    r"chord-tone share, struck",
    r"melody steps",
    r"overlap.*duration, all tracks",
    r"^opposite mode and register, told apart \(",
)
"""The measures that matter most, in this order: regular expressions, in any case, searched for in
the measures' names; each takes all that it fits."""
SWEPT: tuple[str, ...] = (
    r"PCHE, paper",
    r"GPS, paper",
    r"\bSC\b",
    r"activity.*pooled",
    r"activity.*within",
    r"AUC by notes struck together, same place",
    r"chord-tone share, struck",
    r"melody steps",
    r"mood told apart",
)
"""The measures that tables and pictures of the dials show, in the same manner."""
PAPER_ROWS = (
    "unconditional", "video only", "language only", "video->language", "no segment mask",
)  # fmt: skip
"""Rows of the paper's Tables 2 and 6 beside `generated`, kept together where a table splits."""
PIECE_ROWS = ("real songs", "songs", "pieces", "pieces minus real songs")
"""Rows of whole pieces, which stand apart from those of windows, even where a name of a measure
serves both."""
FLOOR_ROW = "shuffled"
OWN_ROW = "generated"
MOST_COLUMNS = 9
"""A table with more columns is split."""
MOST_POINTS = 8
"""So is one with more points of a dial."""
DIAL_NAMES = {
    "t0": "t0, the timestep at which language gives way to video",
    "k": "k, beats that share a segment",
    "guidance": "guidance, how hard the conditions pull",
}

_Measure = dict[str, Figure]  # the figures of one measure by row


@dataclass(frozen=True)
class Run:
    """How a report was made.

    windows: of the rows "real" and "generated"; row_windows: of the other rows and of each sweep
    point. sections_s: compute seconds by stage. points: (dial, value) by name of sweep row;
    defaults: by dial the value that the row "generated" has, which is one of the points.
    """

    model_sha256: str
    provider: str
    split: str
    windows: int
    row_windows: int
    songs: int
    pieces: int
    steps: int
    guidance: float
    seed: int
    sections_s: dict[str, float]
    command: str
    points: dict[str, tuple[str, float]]
    defaults: dict[str, float]


def write_report(
    out: Path, chapters: Sequence[Chapter], run: Run, pictures: Mapping[str, str] | None = None
) -> None:
    """Write the whole report into the folder `out`, or leave what is there as it was.

    pictures: captions by file name of other pictures in `out` (piano rolls, loss) that the page
    shows after its headline. OutputError where `out` cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".report-", dir=out) as folder:
            staged = Path(folder)
            drawn = _draw(staged, chapters, run)
            _write_csv(staged / "figures.csv", chapters)
            (staged / "figures.json").write_text(_json(chapters, run), encoding="utf-8")
            page = markdown(chapters, run, {**(pictures or {}), **drawn})
            (staged / "report.md").write_text(page, encoding="utf-8")
            for name in (*drawn, "figures.csv", "figures.json", "report.md"):
                (staged / name).replace(out / name)
    except OSError as error:
        raise output_error(out, error) from error


def markdown(chapters: Sequence[Chapter], run: Run, pictures: Mapping[str, str]) -> str:
    """The page. pictures: captions by file name, those of `write_report`'s own drawing with their
    names as it gives them; others stand after the headline."""
    measures = _by_measure(chapters)
    blocks = [
        "# Generated music beside real music",
        _introduction(run),
        "## Headline",
        *_tables(_headline(measures), run),
    ]
    own = {"headline.png", *(f"sweep-{dial}.png" for dial in run.defaults)}
    own |= {_curves_name(chapter) for chapter in chapters}
    first = [name for name in pictures if name == "headline.png"]
    blocks += [_picture(n, pictures[n]) for n in (*first, *(p for p in pictures if p not in own))]
    for chapter in chapters:
        blocks += [f"## {_text(chapter.title)}", *chapter.notes]
        blocks += _tables(_by_measure([chapter]), run)
        name = _curves_name(chapter)
        blocks += [_picture(name, pictures[name])] if name in pictures else []
    blocks += _sweeps(measures, run, pictures)
    blocks += _making(run)
    return "\n\n".join(block for block in blocks if block) + "\n"


def number(value: float, decimals: int | None = None) -> str:
    """A number as text: three significant digits, or these decimals; an en dash for NaN."""
    if not math.isfinite(value):
        return "–"
    if decimals is None:
        decimals = _decimals(value) if value else 2
    text = f"{value:.{decimals}f}"
    return text.replace("-", "−") if float(text) else text.replace("-", "")


def mark(figure: Figure, real: Figure | None) -> str:
    """ "↑" where the figure's interval lies wholly above Real's, "↓" where below, else nothing; nor
    where an interval is missing or the measure is not to be held against Real."""
    if real is None or figure.row in REAL_ROWS or not figure.better:
        return ""
    if figure.low > real.high:
        return "↑"
    return "↓" if figure.high < real.low else ""


def _introduction(run: Run) -> str:
    dials = ", ".join(f"{dial} = {value:g}" for dial, value in run.defaults.items())
    dials = ", ".join(part for part in (dials, f"{run.steps} steps") if part)
    pieces = f"; {run.pieces} whole pieces" if run.pieces else ""
    return (
        f"{run.windows} windows of eight bars from {run.songs} songs of the {_text(run.split)} "
        f"split, and as many generated from their conditions ({dials}); {run.row_windows} windows "
        f"for every other row{pieces}.\n\n"
        "How to read it: below each value stands its 95 % bootstrap interval. **↑** and **↓** mark "
        "a value whose whole interval lies above or below that of real music; where there is no "
        "mark, a difference from real music may be noise. Nearness to real music is good, unless "
        "the measure says otherwise. *Chance* is what music that obeys nothing would give. A dash "
        "stands where a measure is not defined, an empty cell where it was not taken. *n* is how "
        "many windows, pieces or beats a column rests on; a cell that differs says so."
    )


def _making(run: Run) -> list[str]:
    total = sum(run.sections_s.values())
    rows = [[_text(stage), _duration(seconds)] for stage, seconds in run.sections_s.items()]
    rows.append(["**total**", f"**{_duration(total)}**"])
    return [
        "## How it was made",
        f"```\n{run.command}\n```",
        f"Model `{run.model_sha256[:12]}` on {_text(run.provider)}; {run.steps} solver steps, "
        f"guidance {run.guidance:g}, seed {run.seed}. Compute time by stage, that of stages taken "
        "from the cache as it was when they were made:",
        _table(["stage", "time"], rows),
        "The same figures as data: [`figures.csv`](figures.csv), [`figures.json`](figures.json).",
    ]


def _sweeps(measures: Sequence[_Measure], run: Run, pictures: Mapping[str, str]) -> list[str]:
    blocks = []
    for dial in run.defaults:
        points = _points(dial, run)
        chosen = _swept(measures, points)
        if not chosen:
            continue
        blocks.append(f"### {DIAL_NAMES.get(dial, _text(dial))}")
        name = f"sweep-{dial}.png"
        blocks += [_picture(name, pictures[name])] if name in pictures else []
        names = sorted(points, key=lambda row: points[row])
        most = math.ceil(len(names) / math.ceil(len(names) / MOST_POINTS))
        for start in range(0, len(names), most):
            part = {row: points[row] for row in names[start : start + most]}
            blocks.append(_sweep_table(chosen, dial, part, run.defaults[dial]))
    if not blocks:
        return []
    text = (
        f"Each point rests on {run.row_windows} windows, the default on the first ones of "
        f"`{OWN_ROW}`, so that what depends on their number can be compared."
    )
    return ["## The dials", text, *blocks]


def _sweep_table(
    measures: Sequence[_Measure], dial: str, points: Mapping[str, float], default: float
) -> str:
    """Measures down, real music and these values of the dial across."""
    header = [_text(dial), "real"]
    mark = "<br><sub>default</sub>"
    header += [f"{v:g}{mark}" if v == default else f"{v:g}" for v in points.values()]
    body = []
    for measure in measures:
        decimals = _decimals_of(measure[row] for row in (*REAL_ROWS, *points) if row in measure)
        cells = [_cell(_real(measure), None, decimals)]
        cells += [_cell(measure.get(row), _real(measure), decimals) for row in points]
        body.append([_measure_name(measure), *cells])
    return _table(header, body)


def _tables(measures: Sequence[_Measure], run: Run) -> list[str]:
    """Measures down, rows of music across: a table for each family of rows, split where wide."""
    swept = set(run.points)
    families: list[list[_Measure]] = []
    for measure in measures:
        kept = {row: figure for row, figure in measure.items() if row not in swept}
        for family in families:
            rows = {row for member in family for row in member}
            if rows >= kept.keys() or rows <= kept.keys():
                family.append(kept)
                break
        else:
            families.append([kept] if kept else [])
    return [
        _measure_table(family, rows)
        for family in families
        for rows in _split(_row_order(family), MOST_COLUMNS - 1)
        if rows
    ]


def _measure_table(measures: Sequence[_Measure], rows: Sequence[str]) -> str:
    counts = {row: _usual_count(measures, row) for row in rows}
    header = ["measure"]
    for row in rows:
        below = f"<br><sub>*n* = {counts[row]}</sub>" if counts[row] else ""
        header.append(_text(row) + below)
    body = []
    for measure in measures:
        decimals = _decimals_of(measure.values())
        cells = [_cell(measure.get(r), _real(measure), decimals, r, counts[r]) for r in rows]
        body.append([_measure_name(measure), *cells])
    return _table(header, body)


def _row_order(measures: Iterable[_Measure]) -> list[str]:
    """Rows as they first appear, but real music first, then `generated`, and the floor last."""
    names = dict.fromkeys(row for measure in measures for row in measure)
    ends = {**dict.fromkeys(REAL_ROWS, 0), OWN_ROW: 2, FLOOR_ROW: 4}
    return sorted(names, key=lambda row: ends.get(row, 1 if row.startswith("real") else 3))


def _split(rows: Sequence[str], most: int) -> list[list[str]]:
    """Rows in groups of at most `most`, real and generated music in each of them."""
    if len(rows) <= most:
        return [list(rows)]
    fixed = [row for row in rows if row in (*REAL_ROWS, OWN_ROW)]
    room = max(most - len(fixed), 1)
    paper = [row for row in rows if row in PAPER_ROWS]
    others = [row for row in rows if row not in (*fixed, *paper)]
    return [
        [*fixed, *part[start : start + room]]
        for part in (others, paper)
        for start in range(0, len(part), room)
    ]


def _cell(
    figure: Figure | None,
    real: Figure | None,
    decimals: int,
    column: str = "",
    usual_count: int | None = None,
) -> str:
    """A figure with its mark, and below it its interval, its count where that is not the column's
    usual one, and its row where that is not the column's."""
    if figure is None:
        return ""
    if figure.low == figure.value == figure.high:
        text, below = f"{figure.value:.4g}", []
    else:
        value, low, high = (
            number(end, decimals) for end in (figure.value, figure.low, figure.high)
        )
        sign = mark(figure, real)
        text = f"{value} **{sign}**" if sign else value
        below = [f"{low} to {high}"] if math.isfinite(figure.low + figure.high) else []
    if usual_count is not None and figure.count not in {usual_count, 0}:
        below.append(f"*n* = {figure.count}")
    if column and figure.row != column:
        below.append(_text(figure.row))
    return text + (f"<br><sub>{', '.join(below)}</sub>" if below else "")


def _measure_name(measure: _Measure) -> str:
    """The name with, below it, what is good and what chance gives (least to most of the rows)."""
    figures = list(measure.values())
    good = figures[0].better
    below = [f"{good} is good"] if good in {"high", "low"} else []
    chances = [f.chance for f in figures if math.isfinite(f.chance)]
    if chances:
        low, high = (f"{end:.3g}".replace("-", "−") for end in (min(chances), max(chances)))
        below.append(f"chance {low}" if low == high else f"chance {low} to {high}")
    return _text(figures[0].measure) + (f"<br><sub>{', '.join(below)}</sub>" if below else "")


def _real(measure: _Measure) -> Figure | None:
    return next((measure[row] for row in REAL_ROWS if row in measure), None)


def _usual_count(measures: Iterable[_Measure], row: str) -> int:
    counts = Counter(m[row].count for m in measures if row in m and m[row].count)
    return counts.most_common(1)[0][0] if counts else 0


def _by_measure(chapters: Iterable[Chapter]) -> list[_Measure]:
    measures: dict[tuple[str, str, bool], _Measure] = {}
    for chapter in chapters:
        for figure in chapter.figures:
            key = (figure.chapter, figure.measure, figure.row in PIECE_ROWS)
            measures.setdefault(key, {})[figure.row] = figure
    return list(measures.values())


def _chosen(patterns: Iterable[str], measures: Sequence[_Measure]) -> list[_Measure]:
    """The measures whose names fit, in the order of the patterns, each once."""
    chosen: dict[int, _Measure] = {}
    for pattern in patterns:
        for i, measure in enumerate(measures):
            if re.search(pattern, next(iter(measure.values())).measure, re.IGNORECASE):
                chosen.setdefault(i, measure)
    return list(chosen.values())


def _headline(measures: Sequence[_Measure]) -> list[_Measure]:
    """The measures that matter most, those of windows first; real music beside real music, where
    that is what a measure has, stands for real music."""
    chosen = []
    for measure in _chosen(HEADLINE, measures):
        real = _real(measure)
        beside = {r: f for r, f in measure.items() if not r.startswith("real") or r in PIECE_ROWS}
        if real is not None and real.row not in PIECE_ROWS:
            beside = {REAL_ROWS[0]: real, **beside}
        chosen.append(beside)
    return sorted(chosen, key=lambda measure: not measure.keys().isdisjoint(PIECE_ROWS))


def _points(dial: str, run: Run) -> dict[str, float]:
    """The dial's values by row."""
    return {row: value for row, (of, value) in run.points.items() if of == dial}


def _swept(measures: Sequence[_Measure], points: Mapping[str, float]) -> list[_Measure]:
    """The chosen measures that were taken along a dial; all of them where none is chosen."""
    along = [m for m in measures if not m.keys().isdisjoint(points)]
    return _chosen(SWEPT, along) or along


def _draw(folder: Path, chapters: Sequence[Chapter], run: Run) -> dict[str, str]:
    """Draw what figures and curves can tell; captions by file name."""
    measures = _by_measure(chapters)
    drawn = {}
    headline = [
        [figure for row, figure in measure.items() if row not in run.points]
        for measure in _headline(measures)
        if OWN_ROW in measure
    ]
    if headline:
        draw_bars(folder / "headline.png", headline)
        drawn["headline.png"] = (
            "Each bar is how far a row lies from Real (green); whiskers are 95 % intervals."
        )
    for dial, default in run.defaults.items():
        points = _points(dial, run)
        if chosen := _swept(measures, points):
            name = f"sweep-{dial}.png"
            panels = [list(measure.values()) for measure in chosen]
            draw_sweep(folder / name, dial, panels, points, default)
            drawn[name] = f"Measures along {dial}; the ring is the default."
    for chapter in chapters:
        if chapter.curves:
            draw_curves(folder / _curves_name(chapter), chapter.curves)
            drawn[_curves_name(chapter)] = f"{chapter.title}: curves."
    return drawn


def _curves_name(chapter: Chapter) -> str:
    return "curves-" + re.sub(r"[^a-z0-9]+", "-", chapter.name.lower()).strip("-") + ".png"


def _write_csv(path: Path, chapters: Sequence[Chapter]) -> None:
    """One line a figure; nothing stands for NaN, and the rest reads back exactly."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(field.name for field in _CSV_FIELDS)
        for chapter in chapters:
            for figure in chapter.figures:
                values = (getattr(figure, field.name) for field in _CSV_FIELDS)
                writer.writerow("" if value != value else value for value in values)  # noqa: PLR0124


def _json(chapters: Sequence[Chapter], run: Run) -> str:
    report = {
        "run": asdict(run),
        "chapters": [{"name": c.name, "title": c.title, "notes": c.notes} for c in chapters],
        "figures": [asdict(figure) for c in chapters for figure in c.figures],
        "curves": [asdict(curve) for c in chapters for curve in c.curves],
    }
    return json.dumps(_without_nan(report), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _without_nan(value: Any) -> Any:
    """The same with null for what JSON has no number for."""
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _decimals(value: float, digits: int = 3) -> int:
    """How many decimals show so many significant digits of a value; never more than four."""
    return min(max(digits - 1 - math.floor(math.log10(abs(value))), 0), 4)


def _decimals_of(figures: Iterable[Figure]) -> int:
    """Decimals that suit most of these figures: three digits of a value, two of an interval."""
    found = []
    for figure in figures:
        ends = [v for v in (figure.value, figure.low, figure.high) if math.isfinite(v) and v]
        if not ends:
            continue
        decimals = _decimals(max(ends, key=abs))
        if figure.high > figure.low:
            decimals = min(decimals, _decimals(figure.high - figure.low, digits=2))
        found.append(decimals)
    return median_high(found) if found else 2


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{number(seconds, 1)} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min {rest:02d} s"


def _text(text: str) -> str:
    """Text that Markdown shows as it is, in a table too."""
    plain = " ".join(text.replace("->", "→").split())
    return re.sub(r"([\\`*_|~\[\]])", r"\\\1", plain).replace("<", "&lt;")


def _picture(name: str, caption: str) -> str:
    return f"![{_text(caption)}]({name})\n\n*{_text(caption)}*"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


_CSV_FIELDS = fields(Figure)
