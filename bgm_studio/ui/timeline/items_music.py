"""What lies in the lanes of the music: chords, the clip's sound, where music plays, the tracks."""

from __future__ import annotations

from typing import Self

import numpy as np
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu

from bgm_studio.composing.direction import Span
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.ui.timeline import menus
from bgm_studio.ui.timeline.editor import ChordText
from bgm_studio.ui.timeline.gestures import (
    Cursor,
    Grab,
    Item,
    Move,
    Spot,
    cell_at,
    edge_at,
    outline,
)
from bgm_studio.ui.timeline.lanes import LANES, strip, tr
from bgm_studio.ui.timeline.stage import Stage
from bgm_studio.ui.timeline.words import lane_tip, part_tip


class _InHarmony(Item):
    def double_click(self, free: bool) -> None:
        """Write another chord."""
        self.stage.text_wanted.emit(ChordText(self.stage, self.index))

    def fill_menu(self, menu: QMenu) -> None:
        """Of the chord."""
        menus.fill_chord(menu, self.stage, self.index)


class ChordCell(_InHarmony):
    """A chord."""

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Between two changes."""
        index = cell_at(stage.scene.chord_s, spot.time_s)
        return None if index is None else cls(stage, spot, index)

    def choose(self) -> None:
        """The keys work on it."""
        self.stage.focus.items["chords"] = self.stage.focus.chord = self.index

    def tip(self) -> str:
        """Its symbol, and whose it is."""
        scene = self.stage.scene
        state = tr("your chord") if scene.chord_edited[self.index] else tr("as planned")
        return tr("{0}, {1}\nDouble-click to change it, drag an edge to move it").format(
            scene.symbols[self.index], state
        )

    def paint_hover(self, painter: QPainter) -> None:
        """A frame round the cell."""
        outline(painter, self.stage, "chords", self.stage.scene.chord_s, self.index, "text", 60)


class ChordEdge(_InHarmony):
    """Where a chord begins."""

    cursor_shape = Cursor.SplitHCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Between two chords."""
        index = edge_at(stage, stage.scene.chord_s, spot)
        return None if index is None else cls(stage, spot, index)

    def drag(self, grab: Grab, move: Move) -> None:
        """Show the beat it would move to."""
        scene = self.stage.scene
        beat = scene.chord_edge_beat(self.index, move.time_s)
        grab.guide_s = None if beat is None else float(scene.beat_s[beat])

    def release(self, grab: Grab) -> None:
        """Move it there."""
        if grab.guide_s is not None:
            self.stage.edits.move_chord_edge(self.index, grab.guide_s, grab.base)

    def tip(self) -> str:
        """What a drag does."""
        return tr("Drag to move the chord change")


class Sound(Item):
    """The clip's own sound."""

    def fill_menu(self, menu: QMenu) -> None:
        """Of the music beside it."""
        menus.fill_music(menu, self.stage, self.time_s)


class Music(Sound):
    """Where music plays: a drag wants none there, with Alt some again."""

    cursor_shape = Cursor.CrossCursor

    def drag(self, grab: Grab, move: Move) -> None:
        """From where it began."""
        time_s, grab.guide_s = self.stage.snapped(move.time_s, move.free)
        start_s, end_s = sorted((self.time_s, time_s))
        if end_s - start_s < 0.05:
            return
        span = Span(start_s, end_s)
        if grab.alt:
            change, label = grab.base.without_silence, tr("Bring music back")
        else:
            change, label = grab.base.with_silence, tr("No music here")
        grab.edited |= self.stage.edits.direct(label, lambda: change(span), grab.merge)

    def tip(self) -> str:
        """What the lane shows."""
        return lane_tip(self.lane)


class Silence(Music):
    """A stretch without music; a click ends it."""

    cursor_shape = Cursor.PointingHandCursor

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """Where the user wants none."""
        return None if stage.scene.silence_at(spot.time_s) is None else cls(stage, spot)

    def release(self, grab: Grab) -> None:
        """Music again."""
        if not grab.moved:
            self.stage.edits.bring_back(self.stage.scene.silence_at(self.time_s))

    def tip(self) -> str:
        """What a click does."""
        return tr("No music here. Click to bring it back")

    def paint_hover(self, painter: QPainter) -> None:
        """A frame round the stretch."""
        span = self.stage.scene.silence_at(self.time_s)
        if span is not None:
            edges = np.array([span.start_s, span.end_s])
            outline(painter, self.stage, "music", edges, 0, "text", 120)


class Roll(Item):
    """A track's notes."""

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """The lane's track."""
        return cls(stage, spot, TRACKS.index(spot.lane))

    def choose(self) -> None:
        """Select the track."""
        self.stage.studio.select(track=self.index)

    def double_click(self, free: bool) -> None:
        """Open its piano roll."""
        self.stage.roll_wanted.emit(self.index)

    def fill_menu(self, menu: QMenu) -> None:
        """Of the track."""
        menus.fill_roll(menu, self.stage, self.index, self.lane, self.time_s)


class Part(Roll):
    """A part of the band."""

    @classmethod
    def at(cls, stage: Stage, spot: Spot) -> Self | None:
        """The one whose strip is there."""
        lane, count = stage.lanes[LANES.index(spot.lane)], len(stage.scene.band)
        y = spot.point.y() + stage.scroll
        for number in range(count):
            if y < strip(lane, count, number)[1] or number == count - 1:
                return cls(stage, spot, len(TRACKS) + number)
        return None

    @property
    def _number(self) -> int:
        return self.index - len(TRACKS)

    def fill_menu(self, menu: QMenu) -> None:
        """Of the part."""
        part = self.stage.scene.band[self._number]
        menus.fill_roll(menu, self.stage, self.index, part.name, self.time_s)
        menus.add_hold(menu, self.stage, part)

    def tip(self) -> str:
        """Its name, and whose it is."""
        return part_tip(self.stage.scene, self._number)
