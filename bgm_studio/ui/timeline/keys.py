"""What the keys do in each lane: the items they step through, and what becomes of one."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from bgm_studio.composing.direction import Span
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.timeline.editor import CaptionText, ChordText, LevelText, SectionName
from bgm_studio.ui.timeline.lanes import gain_y, tr
from bgm_studio.ui.timeline.scene import Floats
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.ui.timeline.words import (
    cut_tip,
    gain_label,
    lane_name,
    level_told,
    not_heard_text,
    part_tip,
    section_tip,
    time_label,
)


class LaneKeys:
    """The keys in a lane; of this class in one without items."""

    def __init__(self, stage: Stage, lane: str) -> None:
        self.stage, self.lane = stage, lane

    @property
    def edges(self) -> Floats:
        """Where the lane's items begin, in seconds, and where the last one ends."""
        return np.zeros(0)

    @property
    def starts(self) -> Floats:
        """Where they begin."""
        return self.edges[:-1]

    @property
    def count(self) -> int:
        """How many there are."""
        return max(len(self.edges) - 1, 0)

    @property
    def index(self) -> int | None:
        """The item that the keys work on, None before one was chosen."""
        index = self.stage.focus.items.get(self.lane)
        return index if index is not None and index < self.count else None

    @property
    def span(self) -> tuple[float, float] | None:
        """From when to when that is; a marker is an instant."""
        index = self.index
        if index is None or not 0 <= index < self.count:
            return None
        return self._span_of(index)

    def _span_of(self, index: int) -> tuple[float, float]:
        return float(self.edges[index]), float(self.edges[index + 1])

    def step(self, way: int) -> None:
        """Go on to the item after (1) or before (-1), at first to the one at the playhead."""
        if not self.count:
            return
        index = self.index
        if index is None:
            index = self._at_playhead(way)
        index = min(max(index + way, 0), self.count - 1)
        self.stage.focus.items[self.lane] = index
        self.choose(index)
        if self.span is not None:
            self.stage.reveal(*self.span)

    def _at_playhead(self, way: int) -> int:
        """The item from which the first step is one."""
        at_s = self.stage.studio.transport.position_s
        index = int(np.searchsorted(self.starts, at_s, side="right"))
        return index - (1 if way > 0 else 0) - way

    def choose(self, index: int) -> None:
        """Show which one it is now."""

    def told(self, index: int) -> str:
        """What to say about an item."""
        return ""

    def describe(self) -> str:
        """What the keys work on, for those who do not see it."""
        text = tr("Lane {0}").format(lane_name(self.lane, self.stage.scene))
        if self.stage.is_folded(self.lane):
            text = tr("{0}, folded").format(text)
        if self.lane in self.stage.scene.not_heard:
            text = f"{text}. {not_heard_text()}"
        span, index = self.span, self.index
        if span is None or index is None:
            return f"{text}. {self.about}" if self.about else text
        when = time_label(span[0], 0.1, self.stage.scene.duration_s)
        told = self.told(index)
        text = tr("{0}, {1} of {2} at {3}. {4}").format(text, index + 1, self.count, when, told)
        return text.strip()

    def edit(self) -> None:
        """What Enter does."""

    def insert(self) -> None:
        """What Ins does: an item more, at the playhead."""

    @property
    def middle(self) -> float:
        """The widget's pixel at which the item lies, from above."""
        return QRectF(self.stage.lane_rect(self.lane)).center().y()

    @property
    def menu_point(self) -> QPointF:
        """The point whose menu the keyboard asks for: of the item, else at the playhead."""
        span, at_s = self.span, self.stage.studio.transport.position_s
        # Sections are split at the playhead, where it is in one.
        if span is not None and not (self.lane == "sections" and span[0] < at_s < span[1]):
            at_s = 0.5 * (span[0] + span[1])
        return QPointF(self.stage.x_of(at_s), self.middle)

    @property
    def about(self) -> str:
        """What to say about the lane while no item is chosen."""
        return ""

    def nudge(self, frames: int) -> None:
        """Move the item by frames."""

    def turn(self, by: float) -> None:
        """More or less of the item."""

    def delete(self) -> bool:
        """Delete the item, or the selected marker; whether there was something to delete."""
        cut = self.stage.studio.selection.cut
        return cut is not None and self.stage.edits.delete_cut(cut)


class _ShotKeys(LaneKeys):
    """A lane whose items are the shots, the selected one being the one they work on."""

    @property
    def edges(self) -> Floats:
        """The shots'."""
        return self.stage.scene.shot_s

    @property
    def index(self) -> int | None:
        """The selected shot."""
        return self.stage.studio.selection.shot

    def choose(self, index: int) -> None:
        """Select the shot."""
        self.stage.studio.select(shot=index, cut=None, span=None)

    def told(self, index: int) -> str:
        """Its caption."""
        return self.stage.scene.captions[index]

    def edit(self) -> None:
        """Change the caption."""
        if self.index is not None:
            self.stage.text_wanted.emit(CaptionText(self.stage, self.index))


class _MarkerKeys(LaneKeys):
    @property
    def starts(self) -> Floats:
        """The cuts."""
        return self.stage.scene.cut_s

    @property
    def count(self) -> int:
        """How many cuts there are."""
        return len(self.starts)

    @property
    def index(self) -> int | None:
        """The selected cut."""
        return self.stage.studio.selection.cut

    def _span_of(self, index: int) -> tuple[float, float]:
        at_s = float(self.starts[index])
        return at_s, at_s

    def _at_playhead(self, way: int) -> int:
        at_s = self.stage.studio.transport.position_s
        index = int(np.searchsorted(self.starts, at_s, side="right"))
        return index - 1 if way > 0 else index + 1

    def choose(self, index: int) -> None:
        """Select the cut."""
        self.stage.studio.select(cut=index, shot=None, span=None)

    def told(self, index: int) -> str:
        """What it stands for, and how its beat lies."""
        return cut_tip(self.stage.scene, index)

    def edit(self) -> None:
        """Hit point on or off."""
        index, hit = self.index, self.stage.scene.hit
        if index is not None and index < len(hit):
            on = not bool(hit[index])
            label = tr("Hit point on") if on else tr("Hit point off")
            self.stage.edits.change_cut(index, label, hit=on)

    def nudge(self, frames: int) -> None:
        """Move the cut."""
        index, studio = self.index, self.stage.studio
        if index is None or studio.project.analysis is None:
            return
        frame = studio.project.direction.cuts[index].frame + frames
        self.stage.edits.move_cut(index, frame / float(studio.frame_rate), f"nudge-{index}")

    def turn(self, by: float) -> None:
        """Another strength."""
        if self.span is not None and self.index is not None:
            strength = float(self.stage.scene.strength[self.index]) + by
            self.stage.edits.change_cut(
                self.index, tr("Change strength"), f"turn-{self.index}", strength=strength
            )


class _SectionKeys(LaneKeys):
    @property
    def edges(self) -> Floats:
        """The sections'."""
        return self.stage.scene.sections.edge_s

    def told(self, index: int) -> str:
        """The section in a sentence."""
        return section_tip(self.stage.scene, index)

    def edit(self) -> None:
        """Name it."""
        if self.index is not None:
            self.stage.text_wanted.emit(SectionName(self.stage, self.index))

    def nudge(self, frames: int) -> None:
        """Begin earlier or later; the first one begins with the clip."""
        index = self.index
        if index:
            at_s = float(self.edges[index]) + frames / float(self.stage.studio.frame_rate)
            self.stage.edits.change_section(
                index, tr("Move section"), f"nudge-s{index}", start_s=at_s
            )

    def turn(self, by: float) -> None:
        """Another level."""
        index = self.index
        if self.span is not None and index is not None:
            level = round(float(self.stage.scene.sections.level[index]) + 0.5 * by, 2)
            level = min(max(level, 0.0), 1.0)
            self.stage.edits.change_section(
                index, tr("Change level"), f"turn-s{index}", level=level
            )

    def delete(self) -> bool:
        """Join it with the one before."""
        return self.stage.edits.join_section(self.index)


class _SegmentKeys(LaneKeys):
    @property
    def edges(self) -> Floats:
        """The segments'."""
        return self.stage.scene.segment_s


class _BeatKeys(LaneKeys):
    @property
    def edges(self) -> Floats:
        """The beats."""
        return np.maximum(self.stage.scene.beat_s, 0.0)


class _RulerKeys(_BeatKeys):
    def choose(self, index: int) -> None:
        """Go to the beat."""
        self.stage.studio.transport.seek(float(self.edges[index]))


class _ActivityKeys(_BeatKeys):
    def turn(self, by: float) -> None:
        """More or less activity for a beat."""
        span, scene = self.span, self.stage.scene
        if span is None:
            return
        first, last = (round(t * scene.curve_hz) for t in span)
        now = np.where(np.isnan(scene.drawn), scene.found, scene.drawn)[first:last]
        drawn = [(first + i, float(v) + by) for i, v in enumerate(now)]
        self.stage.edits.draw_activity(drawn, f"turn-a{self.index}")

    def delete(self) -> bool:
        """What was found again for the beat."""
        return self.span is not None and self.stage.edits.erase_activity(self.span)


class _ChordKeys(LaneKeys):
    @property
    def edges(self) -> Floats:
        """The chords'."""
        return self.stage.scene.chord_s

    def choose(self, index: int) -> None:
        """Show it as chosen."""
        self.stage.focus.chord = index

    def told(self, index: int) -> str:
        """Its symbol."""
        return self.stage.scene.symbols[index]

    def edit(self) -> None:
        """Write another."""
        if self.index is not None:
            self.stage.text_wanted.emit(ChordText(self.stage, self.index))

    def delete(self) -> bool:
        """The planned one again."""
        return self.stage.edits.forget_chord(self.index)


class _MusicKeys(LaneKeys):
    @property
    def edges(self) -> Floats:
        """The shots', for which there may be music or none."""
        return self.stage.scene.shot_s

    def edit(self) -> None:
        """Music on or off."""
        if self.span is None:
            return
        shot = Span(*self.span)
        silences = self.stage.studio.project.direction.silences
        if any(s.start_s < shot.end_s and s.end_s > shot.start_s for s in silences):
            self.stage.edits.bring_back(shot)
        else:
            self.stage.edits.silence(shot)

    def delete(self) -> bool:
        """Music again."""
        return self.span is not None and self.stage.edits.bring_back(Span(*self.span))


class _LevelKeys(LaneKeys):
    """The points of the curve; each is an instant."""

    @property
    def starts(self) -> Floats:
        """The points."""
        times_s, _ = self.stage.scene.level.curve
        return times_s[: len(self.stage.scene.level.points)]

    @property
    def count(self) -> int:
        """How many points there are."""
        return len(self.stage.scene.level.points)

    @property
    def middle(self) -> float:
        """Where the chosen point is, else the line at the playhead."""
        rect, level = self.stage.lane_rect("level"), self.stage.scene.level
        span = self.span
        at_s = self.stage.studio.transport.position_s if span is None else span[0]
        return gain_y(rect.top(), rect.height(), level.at(at_s))

    @property
    def about(self) -> str:
        """Whose level it is."""
        return level_told(self.stage.scene)

    def _span_of(self, index: int) -> tuple[float, float]:
        at_s = float(self.starts[index])
        return at_s, at_s

    def told(self, index: int) -> str:
        """Its gain."""
        return gain_label(self.stage.scene.level.points[index][1])

    def edit(self) -> None:
        """Type the point's gain; where none is chosen, a point more."""
        if self.index is not None:
            self.stage.text_wanted.emit(LevelText(self.stage, self.index))
        else:
            self.insert()

    def insert(self) -> None:
        """A point at the playhead, on the line."""
        self.stage.edits.add_level_point(self.stage.studio.transport.position_s)

    def nudge(self, frames: int) -> None:
        """Move the point by frames."""
        if self.index is not None:
            time_s = self.starts[self.index] + frames / float(self.stage.studio.frame_rate)
            self._move(self.index, float(time_s), 0.0, f"nudge-l{self.index}")

    def turn(self, by: float) -> None:
        """Louder or softer by decibels."""
        if self.index is not None:
            self._move(self.index, float(self.starts[self.index]), 10 * by, f"turn-l{self.index}")

    def _move(self, index: int, time_s: float, by_db: float, merge: str) -> None:
        level, end_s = self.stage.scene.level, self.stage.scene.duration_s
        gain_db = level.points[index][1] + by_db
        self.stage.edits.draw_level(
            tr("Move a point of the level"),
            lambda: level.with_point_moved(index, time_s, gain_db, end_s),
            merge,
        )

    def delete(self) -> bool:
        """A point less."""
        return self.stage.edits.delete_level_point(self.index)


class _TrackKeys(LaneKeys):
    def edit(self) -> None:
        """Open the piano roll."""
        self.stage.roll_wanted.emit(TRACKS.index(self.lane))

    def delete(self) -> bool:
        """Notes are deleted in the piano roll."""
        return False


class _BandKeys(LaneKeys):
    """The keys step through the parts, from left to right as from top to bottom."""

    @property
    def _part(self) -> int | None:
        track = self.stage.studio.selection.track
        number = None if track is None else track - len(TRACKS)
        return number if number is not None and 0 <= number < len(self.stage.scene.band) else None

    def step(self, way: int) -> None:
        """Select the part after or before."""
        count = len(self.stage.scene.band)
        if count:
            number = 0 if self._part is None else min(max(self._part + way, 0), count - 1)
            self.stage.studio.select(track=len(TRACKS) + number)

    def describe(self) -> str:
        """The lane, and the part that is selected."""
        text = super().describe()
        if self._part is None:
            return text
        return tr("{0}. {1}").format(text, part_tip(self.stage.scene, self._part))

    def edit(self) -> None:
        """Open the part's piano roll."""
        if self.stage.scene.band:
            self.stage.roll_wanted.emit(len(TRACKS) + (self._part or 0))

    def delete(self) -> bool:
        """Notes are deleted in the piano roll."""
        return False


_KINDS: dict[str, type[LaneKeys]] = {
    "ruler": _RulerKeys,
    "picture": _ShotKeys,
    "shots": _MarkerKeys,
    "captions": _ShotKeys,
    "sections": _SectionKeys,
    "segments": _SegmentKeys,
    "activity": _ActivityKeys,
    "chords": _ChordKeys,
    "music": _MusicKeys,
    "level": _LevelKeys,
    **dict.fromkeys(TRACKS, _TrackKeys),
    "band": _BandKeys,
}


def keys_in(stage: Stage) -> LaneKeys:
    """What the keys do in the lane that they work in now."""
    name = stage.focus.name
    return _KINDS.get(name, LaneKeys)(stage, name)
