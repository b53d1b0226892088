"""The timeline's menus: what can be done with a cut, a shot, a section, a chord, a track."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QWidget, QWidgetAction

from bgm_studio.composing.direction import Span
from bgm_studio.music.harmony import Chord
from bgm_studio.sound.automation import LEAST_S
from bgm_studio.ui.timeline.editor import CaptionText, ChordText, LevelText, SectionName
from bgm_studio.ui.timeline.lanes import FOLDABLE, tr
from bgm_studio.ui.timeline.scene import Part
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.ui.timeline.words import leads, transition
from bgm_studio.video.shots import MIN_SHOT_S

_STRENGTHS = ((0.35, "weak"), (0.7, "medium"), (1.0, "strong"))
_DEGREES = {
    "major": (
        ("I", 0, "maj"),
        ("ii", 2, "min"),
        ("iii", 4, "min"),
        ("IV", 5, "maj"),
        ("V", 7, "maj"),
        ("vi", 9, "min"),
    ),
    "minor": (
        ("i", 0, "min"),
        ("III", 3, "maj"),
        ("iv", 5, "min"),
        ("v", 7, "min"),
        ("V", 7, "maj"),
        ("VI", 8, "maj"),
        ("VII", 10, "maj"),
    ),
}


def fill_cut(menu: QMenu, stage: Stage, index: int) -> None:
    """What can be done with a cut."""
    scene, edits = stage.scene, stage.edits
    strength, on = float(scene.strength[index]), bool(scene.hit[index])
    if kind := transition(scene, index):
        menu.addSection(kind)
    act = menu.addAction(tr("Hit point: the music marks this cut"))
    act.setCheckable(True)
    act.setChecked(on)
    label = tr("Hit point off") if on else tr("Hit point on")
    act.triggered.connect(lambda: edits.change_cut(index, label, hit=not on))
    menu.addSeparator()
    names = {"weak": tr("Weak"), "medium": tr("Medium"), "strong": tr("Strong")}
    nearest = min(_STRENGTHS, key=lambda s: abs(s[0] - strength))[1]
    for value, key in _STRENGTHS:
        act = menu.addAction(names[key])
        act.setCheckable(True)
        act.setChecked(key == nearest)
        act.triggered.connect(
            lambda _=False, v=value: edits.change_cut(index, tr("Change strength"), strength=v)
        )
    merge = stage.merge("strength")
    slider = _add_slider(menu, stage, tr("Strength"), strength)
    slider.setAccessibleName(tr("Strength of the marker"))
    slider.setToolTip(tr("Stronger cuts are more likely to get a beat, even a downbeat"))
    slider.valueChanged.connect(
        lambda v: edits.change_cut(index, tr("Change strength"), merge, strength=v / 100)
    )
    menu.addSeparator()
    menu.addAction(tr("Loop the shots on both sides"), lambda: _loop_beside(stage, index))
    act = menu.addAction(tr("Delete marker"), lambda: edits.delete_cut(index))
    act.setShortcut(QKeySequence(Qt.Key.Key_Delete))


def _loop_beside(stage: Stage, cut: int) -> None:
    edges = stage.scene.shot_s
    stage.loop(float(edges[cut]), float(edges[cut + 2]))


def _add_slider(menu: QMenu, stage: Stage, label: str, value: float) -> QSlider:
    """A slider of percent in a menu, at a value from 0 to 1."""
    action, row = QWidgetAction(menu), QWidget(menu)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(12, 4, 12, 4)
    layout.addWidget(QLabel(label, row))
    slider = QSlider(Qt.Orientation.Horizontal, row)
    slider.setRange(0, 100)
    slider.setValue(round(100 * value))
    slider.setMinimumWidth(120)
    menu.aboutToHide.connect(stage.studio.settle)
    layout.addWidget(slider)
    action.setDefaultWidget(row)
    menu.addAction(action)
    return slider


def fill_section(menu: QMenu, stage: Stage, time_s: float) -> None:
    """What can be done with the section at a time."""
    scene, edits = stage.scene, stage.edits
    index, sections = scene.section_at(time_s), scene.sections
    if index is None:
        return
    start_s, end_s = (float(t) for t in sections.edge_s[index : index + 2])
    stage.focus.items["sections"] = index
    menu.addAction(tr("Rename…"), lambda: stage.text_wanted.emit(SectionName(stage, index)))
    _add_levels(menu, stage, index)
    menu.addSeparator()
    _add_leads(menu, stage, index)
    menu.addSeparator()
    at_s = stage.snapped_to_cut(time_s).time_s
    split = menu.addAction(tr("Split here"), lambda: _split(stage, at_s))
    split.setEnabled(start_s + MIN_SHOT_S <= at_s <= end_s - MIN_SHOT_S)
    join = menu.addAction(tr("Join with the previous section"), lambda: edits.join_section(index))
    join.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    join.setEnabled(index > 0)
    menu.addAction(tr("Loop this section"), lambda: stage.loop(start_s, end_s))
    menu.addAction(tr("Zoom to this section"), lambda: stage.view.show_span(start_s, end_s))
    menu.addSeparator()
    reset = menu.addAction(tr("Reset all sections"), edits.reset_sections)
    reset.setEnabled(bool(stage.studio.project.direction.scenes))


def _add_levels(menu: QMenu, stage: Stage, index: int) -> None:
    sections, edits = stage.scene.sections, stage.edits
    merge = stage.merge("level")
    slider = _add_slider(menu, stage, tr("Level"), float(sections.level[index]))
    slider.setAccessibleName(tr("Level of the section"))
    slider.setToolTip(tr("How much goes on in the music here"))
    slider.valueChanged.connect(
        lambda v: edits.change_section(index, tr("Change level"), merge, level=v / 100)
    )
    found = menu.addAction(
        tr("Follow the picture"),
        lambda: edits.change_section(index, tr("Follow the picture"), level=None),
    )
    found.setEnabled(bool(sections.told[index]))


def _add_leads(menu: QMenu, stage: Stage, index: int) -> None:
    sections, edits = stage.scene.sections, stage.edits
    is_last = index == len(sections.names) - 1
    for lead, text in leads().items():
        act = menu.addAction(text)
        act.setCheckable(True)
        act.setChecked(lead == sections.leads[index])
        act.setEnabled(not is_last or lead in ("", "build"))
        act.triggered.connect(
            lambda _=False, lead=lead: edits.change_section(
                index, tr("Change transition"), lead=lead
            )
        )


def _split(stage: Stage, at_s: float) -> None:
    if stage.edits.split_section(at_s):
        stage.focus_moved.emit()


def fill_shot(menu: QMenu, stage: Stage, lane: str, time_s: float) -> None:
    """What can be done with the shot at a time, in one of the lanes that show shots."""
    shot = stage.scene.shot_at(time_s)
    if shot is None:
        return
    start_s, end_s = _shot_span(stage, shot)
    if lane == "shots":
        menu.addAction(tr("Add marker here"), lambda: _add_cut(stage, time_s))
    menu.addAction(tr("Edit caption…"), lambda: stage.text_wanted.emit(CaptionText(stage, shot)))
    menu.addAction(tr("Loop this shot"), lambda: stage.loop(start_s, end_s))
    menu.addAction(tr("Zoom to this shot"), lambda: stage.view.show_span(start_s, end_s))
    menu.addSeparator()
    _add_silence(menu, stage, shot)
    _add_redo(menu, stage, shot)


def _shot_span(stage: Stage, shot: int) -> tuple[float, float]:
    start_s, end_s = stage.scene.shot_s[shot : shot + 2]
    return float(start_s), float(end_s)


def _add_cut(stage: Stage, time_s: float) -> None:
    if stage.edits.add_cut(time_s):
        stage.focus_moved.emit()


def _add_silence(menu: QMenu, stage: Stage, shot: int) -> None:
    span = Span(*_shot_span(stage, shot))
    menu.addAction(tr("No music in this shot"), lambda: stage.edits.silence(span))


def _add_redo(menu: QMenu, stage: Stage, shot: int) -> None:
    menu.addAction(
        tr("Recompose the music of this shot"), lambda: stage.studio.runs.redo_shot(shot)
    )


def fill_activity(menu: QMenu, stage: Stage, time_s: float) -> None:
    """What can be done with the curve at a time."""
    edits, drawn = stage.edits, bool(stage.studio.project.direction.activity)
    act = menu.addAction(tr("Reset to analysis"), lambda: edits.erase_activity(None))
    act.setEnabled(drawn)
    shot = stage.scene.shot_at(time_s)
    if shot is not None:
        span = _shot_span(stage, shot)
        act = menu.addAction(
            tr("Reset this shot to the analysis"), lambda: edits.erase_activity(span)
        )
        act.setEnabled(drawn)


def fill_chord(menu: QMenu, stage: Stage, index: int) -> None:
    """Other chords in a chord's place."""
    plan, edits = stage.studio.plan, stage.edits
    if plan is None:
        return
    for degree, steps, quality in _DEGREES[plan.key.mode]:
        symbol = Chord((plan.key.tonic + steps) % 12, quality).symbol_in(plan.key)
        act = menu.addAction(tr("{0}\t{1}").format(symbol, degree))
        act.triggered.connect(lambda _=False, s=symbol: edits.set_chord(index, s))
    menu.addSeparator()
    menu.addAction(tr("Other chord…"), lambda: stage.text_wanted.emit(ChordText(stage, index)))
    act = menu.addAction(tr("Reset to planned"), lambda: edits.forget_chord(index))
    act.setEnabled(bool(stage.scene.chord_edited[index]))


def fill_music(menu: QMenu, stage: Stage, time_s: float) -> None:
    """Whether music plays at a time."""
    scene, edits = stage.scene, stage.edits
    if scene.silence_at(time_s) is not None:
        menu.addAction(
            tr("Bring music back"), lambda: edits.bring_back(stage.scene.silence_at(time_s))
        )
    shot = scene.shot_at(time_s)
    if shot is not None:
        _add_silence(menu, stage, shot)


def fill_level(menu: QMenu, stage: Stage, time_s: float, point: int | None = None) -> None:
    """What can be done with the music's level at a time; point: the one there."""
    scene, edits = stage.scene, stage.edits
    level, label = scene.level, tr("Fade the level")
    if point is None:
        menu.addAction(tr("Add a point here"), lambda: _add_point(stage, time_s))
    else:
        menu.addAction(
            tr("Type its level…"), lambda: stage.text_wanted.emit(LevelText(stage, point))
        )
        act = menu.addAction(tr("Delete the point"), lambda: edits.delete_level_point(point))
        act.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    menu.addSeparator()
    first_s, last_s = 0.0, scene.duration_s
    if scene.range is not None:
        first_s, last_s = scene.range.start_s, scene.range.end_s
    act = menu.addAction(
        tr("Fade in up to here"),
        lambda: edits.draw_level(label, lambda: level.with_fade(first_s, time_s)),
    )
    act.setEnabled(time_s - first_s >= LEAST_S)
    act = menu.addAction(
        tr("Fade out from here"),
        lambda: edits.draw_level(label, lambda: level.with_fade(last_s, time_s)),
    )
    act.setEnabled(last_s - time_s >= LEAST_S)
    menu.addSeparator()
    _add_ducking(menu, stage)
    act = menu.addAction(tr("Flat"), edits.level_flat)
    act.setEnabled(not (scene.level_drawn and level.is_flat))
    act = menu.addAction(tr("Back to automatic"), edits.level_automatic)
    act.setEnabled(scene.level_drawn)


def _add_point(stage: Stage, time_s: float) -> None:
    if stage.edits.add_level_point(time_s):
        stage.focus_moved.emit()


def _add_ducking(menu: QMenu, stage: Stage) -> None:
    """How far the music goes down under speech."""
    scene = stage.scene
    inner = menu.addMenu(tr("Duck under speech"))
    for depth_db in sorted({0.0, 6.0, 10.0, 14.0, scene.duck_db}):
        text = tr("{0} dB").format(f"{depth_db:g}") if depth_db else tr("Off")
        act = inner.addAction(text)
        act.setCheckable(True)
        act.setChecked(not scene.level_drawn and depth_db == scene.duck_db)
        act.triggered.connect(lambda _=False, d=depth_db: stage.edits.level_automatic(d))


def fill_roll(menu: QMenu, stage: Stage, track: int, lane: str, time_s: float) -> None:
    """What can be done with a track at a time."""
    menu.addAction(tr("Open in the piano roll"), lambda: stage.roll_wanted.emit(track))
    shot = stage.scene.shot_at(time_s)
    if shot is not None:
        _add_redo(menu, stage, shot)
    if stage.studio.project.active_entry is not None:
        add_stem(menu, stage, lane)


def add_hold(menu: QMenu, stage: Stage, part: Part) -> None:
    """Whether a part of the band is held as it stands."""
    action = menu.addAction(tr("Hold as it is"), lambda: stage.studio.band.toggle_hold(part.name))
    action.setCheckable(True)
    action.setChecked(part.held)


def add_stem(menu: QMenu, stage: Stage, lane: str) -> None:
    """A track's sound alone."""
    menu.addAction(tr("Copy the track's stem"), lambda: stage.studio.outbox.copy(lane))


def add_folding(menu: QMenu, stage: Stage, lane: str) -> None:
    """Folding a lane, and having all of them as the room allows."""
    if lane not in FOLDABLE:
        return
    text = tr("Open this lane") if stage.is_folded(lane) else tr("Fold this lane")
    menu.addAction(text, lambda: stage.toggle_fold(lane))
    by_room = menu.addAction(tr("Fold lanes where there is no room"), stage.unfold_by_room)
    by_room.setEnabled(bool(stage.folds))


def fill_ruler(menu: QMenu, stage: Stage, time_s: float) -> None:
    """What is scored, from or up to a time; the loop; the view."""
    span, end_s, edits = stage.scene.range, stage.scene.duration_s, stage.edits
    until_s = span.end_s if span and span.end_s > time_s else end_s
    from_s = span.start_s if span and span.start_s < time_s else 0.0
    here = menu.addAction(tr("Mark in here"), lambda: edits.set_range(Span(time_s, until_s)))
    here.setEnabled(time_s < end_s - 0.5)
    up_to = menu.addAction(tr("Mark out here"), lambda: edits.set_range(Span(from_s, time_s)))
    up_to.setEnabled(time_s > 0.5)
    whole = menu.addAction(tr("Clear in and out"), lambda: edits.set_range(None))
    whole.setEnabled(span is not None)
    menu.addSeparator()
    loop = menu.addAction(tr("Remove the loop"), lambda: stage.studio.transport.set_loop(None))
    loop.setEnabled(stage.studio.transport.loop is not None)
    menu.addAction(tr("Zoom to fit"), stage.view.fit)
