"""How long the timeline takes to paint two hours of film, beside the usual way in the same run.

    python benchmarks/timeline_paint.py [--steps 200] [--width 1600] [--height 420]

Makes a project of 2 h with 2,000 shots, 20,000 notes, chords, sound and pictures, scrolls and zooms
through it offscreen, and prints a Markdown table of milliseconds a full paint. The reference holds
the same shots, captions, chords, segments and notes as QGraphicsRectItems in a plain QGraphicsScene
and is scrolled and zoomed alike (it draws no film, no sound and no text).
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen, QTransform
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import History, Project
from bgm_studio.ui import theme
from bgm_studio.ui.presenter.studio import Studio
from bgm_studio.ui.presenter.timeview import GUTTER_PX, TimeView
from bgm_studio.ui.timeline.widget import Timeline
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.shots import Cut, Shot

DURATION_S, SHOTS, NOTES, BPM = 7200.0, 2000, 20_000, 90
BEATS = round(DURATION_S / 60 * BPM)


def made_project() -> Project:
    """Two hours of film, looked through, with a take."""
    rng = np.random.default_rng(7)
    times = np.sort(rng.choice(np.arange(1, int(DURATION_S)), SHOTS - 1, replace=False))
    cuts = tuple(Cut(int(t) * 24, float(t), float(rng.uniform(0.2, 1)), True) for t in times)
    edges = [0.0, *(c.time_s for c in cuts), DURATION_S]
    shots = tuple(
        Shot(a, b, int(a * 24), int(b * 24), f"a long caption of shot {i}, bright and slow")
        for i, (a, b) in enumerate(pairwise(edges))
    )
    clip = ClipInfo(
        Path("film.mp4"), "", Fraction(DURATION_S), Fraction(0), Fraction(24),
        int(DURATION_S * 24), 1920, 1080, True,
    )  # fmt: skip
    curve = rng.uniform(0, 1, int(DURATION_S * 10)).astype(np.float32)
    analysis = VideoAnalysis(clip, cuts, shots, 10.0, curve, curve, curve)
    chords = [Chord.parse(s) for s in ("C", "Am7", "F", "G")]
    spans = tuple(ChordSpan(b, b + 4, chords[b // 4 % 4]) for b in range(0, BEATS, 4))
    plan = Plan(Key(0, "major"), (Section(0, BEATS, "A"),), spans)
    starts = np.sort(rng.integers(0, BEATS * 4 - 16, NOTES))
    notes = tuple(
        Note(int(s), int(p), int(t), int(s + n))
        for s, p, t, n in zip(
            starts, rng.integers(36, 90, NOTES), rng.integers(0, 3, NOTES),
            rng.integers(1, 16, NOTES), strict=True,
        )
    )  # fmt: skip
    beats = np.zeros(BEATS, dtype=np.float32)
    fit = SimpleNamespace(tempo_map=TempoMap((0.0, float(BEATS)), (0.0, DURATION_S)))
    take = Take(Request(), Direction(), fit, plan, notes, beats, beats, beats, "", "",
                20, 2.0)  # fmt: skip
    project = Project(analysis=analysis, direction=Direction.found(analysis))
    return project.with_take(take)


def still_studio() -> Studio:
    """The film in a studio in which nothing works, with its playhead amid it."""
    studio, project = Studio(), made_project()
    studio.history, studio.clip = History(project), project.analysis.clip
    studio.sounds.show_clip()
    studio.transport.seek(3000.0)
    rng = np.random.default_rng(8)
    sound = np.abs(rng.normal(0, 0.3, int(DURATION_S * 50))).clip(0, 1).astype(np.float32)
    studio.media.peaks = np.stack([-sound, sound], axis=1)
    for i in range(320):
        picture = QImage(128, 72, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(i * 47 % 360, 120, 160))
        studio.media.thumbs.append(((i + 0.5) * DURATION_S / 320, picture))
    studio.select(shot=1000)
    return studio


def reference(studio: Studio, width: int, height: int) -> QGraphicsView:
    """The usual way: an item for each thing."""
    scene = QGraphicsScene(0, 0, DURATION_S, height)
    shots = studio.project.direction.shots(studio.project.analysis)
    no_pen = QPen(Qt.PenStyle.NoPen)

    def add(start_s: float, end_s: float, top: float, tall: float, color: QColor) -> None:
        scene.addRect(QRectF(start_s, top, end_s - start_s, tall), no_pen, color)

    for shot in shots:
        add(shot.start_s, shot.end_s, 110, 20, theme.theme().color("caption"))
        add(shot.start_s, shot.start_s + 0.05, 84, height - 84, theme.theme().color("marker"))
    seconds = studio.tempo_map.seconds
    for beat in range(0, BEATS, 8):
        add(float(seconds(beat)), float(seconds(beat + 8)), 134, 12, QColor("#2f6f60"))
    for span in studio.plan.chords:
        start_s, end_s = seconds(np.array([span.start_beat, span.end_beat])).tolist()
        add(start_s, end_s, 180, 20, theme.theme().color("chord"))
    take = studio.project.active_take
    for note in take.notes:
        start_s, end_s = seconds(np.array([note.start_column, note.end_column]) / 4).tolist()
        top = 250 + 56 * note.track + (90 - note.pitch)
        add(start_s, end_s, top, 3, theme.TRACK_COLORS[note.track])
    view = QGraphicsView(scene)
    scene.setParent(view)  # the view alone would not keep it alive
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
    view.setFrameStyle(0)
    view.resize(width, height)
    return view


def journey(view: TimeView, steps: int) -> list[tuple[float, float]]:
    """Where to look, step by step: zoom in from the whole film, scroll, zoom out, scroll."""
    seen = []
    view.fit()
    for step in range(steps):
        part = 4 * step // steps
        if part == 0:
            view.zoom_at(0.6 * view.width_px, 1.13)
        elif part == 1:
            view.scroll_to(view.start_s + 0.11 * view.width_px / view.px_per_s)
        elif part == 2:
            view.zoom_at(0.4 * view.width_px, 1 / 1.09)
        else:
            view.scroll_to(view.start_s - 0.07 * view.width_px / view.px_per_s)
        seen.append((view.start_s, view.px_per_s))
    return seen


def summary(name: str, times_ms: list[float]) -> str:
    """A row of the table."""
    median, p95, most = np.median(times_ms), np.percentile(times_ms, 95), max(times_ms)
    return f"| {name} | {median:.1f} | {p95:.1f} | {most:.1f} |"


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--width", type=int, default=1600)
    parser.add_argument("--height", type=int, default=420)
    options = parser.parse_args()
    app = QApplication([])
    theme.apply_theme(app, "dark")
    studio = still_studio()
    view = TimeView()
    timeline = Timeline(studio, view)
    timeline.resize(options.width, options.height)
    view.set_duration(DURATION_S)
    timeline.show()
    app.processEvents()
    items = reference(studio, options.width, options.height)
    items.show()
    app.processEvents()

    steps = journey(view, options.steps)
    canvas = QImage(options.width, options.height, QImage.Format.Format_RGB32)
    ours, theirs, playing = [], [], []
    for start_s, px_per_s in steps:
        view._show(start_s, px_per_s)
        began = time.perf_counter()
        timeline.render(canvas)
        ours.append(1000 * (time.perf_counter() - began))
        studio.transport.seek(start_s + 300 / px_per_s)
        began = time.perf_counter()
        timeline.render(canvas)
        playing.append(1000 * (time.perf_counter() - began))
        items.setTransform(QTransform.fromScale(px_per_s, 1.0))
        items.horizontalScrollBar().setValue(round(start_s * px_per_s))
        began = time.perf_counter()
        items.viewport().render(canvas)
        theirs.append(1000 * (time.perf_counter() - began))

    began = time.perf_counter()
    direction = studio.project.direction.with_cut_changed(5, hit=False)
    studio.history = History(replace(studio.project, direction=direction))
    timeline._changed()
    timeline.scene.refresh(studio)
    edit_ms = 1000 * (time.perf_counter() - began)

    print(f"2 h, {SHOTS} shots, {NOTES} notes; {options.width} x {options.height} px, "
          f"{len(steps)} steps of zoom and scroll; gutter {GUTTER_PX} px\n")  # fmt: skip
    print("| paint, ms | median | p95 | max |\n|---|---|---|---|")
    print(summary("timeline, everything anew", ours))
    print(summary("timeline, playhead moved", playing))
    print(summary("QGraphicsScene of rectangles", theirs))
    print(f"\nTaking over an edited marker: {edit_ms:.1f} ms")
    timeline.close()
    items.close()
    studio.close()


if __name__ == "__main__":
    main()
