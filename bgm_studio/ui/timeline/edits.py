"""What the timeline asks of the studio: an edit of the direction in the user's words each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bgm_studio.base.errors import BgmError
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.music.harmony import Chord
from bgm_studio.project.level import music_level
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.ui.timeline.lanes import LANES, tr
from bgm_studio.ui.timeline.scene import Scene

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio


@dataclass
class Focus:
    """What the keys work on: the lane by its number in LANES; in lanes whose items the studio's
    selection does not know, the item. chord: the one that is shown as chosen."""

    lane: int = 2
    items: dict[str, int] = field(default_factory=dict)
    chord: int | None = None

    @property
    def name(self) -> str:
        """The lane's name."""
        return LANES[self.lane]


class Edits:
    """Edits of a studio's direction. An impossible one is told to the user and changes nothing.

    scene: what is shown now; merge: edits that share one are one entry to undo.
    """

    def __init__(self, studio: Studio, scene: Callable[[], Scene], focus: Focus) -> None:
        self._studio, self._scene, self._focus = studio, scene, focus

    @property
    def _now(self) -> Direction:
        return self._studio.project.direction

    def direct(self, label: str, change: Callable[[], Direction], merge: str = "") -> bool:
        """Ask for an edit; whether it changed something."""
        try:
            direction = change()
        except BgmError as error:
            self._studio.tell("warning", error.message, error.hint)
            return False
        if direction == self._now:
            return False
        self._studio.direct(label, direction, merge=merge)
        return True

    # -- markers ----------------------------------------------------------------------------------

    def add_cut(self, at_s: float) -> bool:
        """A new cut, which is selected."""
        analysis, direction = self._studio.project.analysis, self._now
        if analysis is None or not self.direct(
            tr("Add marker"), lambda: direction.with_cut(at_s, analysis)
        ):
            return False
        index = self._scene().nearest_cut(at_s, 1.0)
        self._studio.select(cut=index, shot=None, span=None)
        return True

    def move_cut(
        self, index: int, at_s: float, merge: str = "", base: Direction | None = None
    ) -> bool:
        """Another time of a cut; base: None for as it is now."""
        analysis = self._studio.project.analysis
        direction = self._now if base is None else base
        return analysis is not None and self.direct(
            tr("Move marker"), lambda: direction.with_cut_moved(index, at_s, analysis), merge
        )

    def change_cut(self, index: int, label: str, merge: str = "", **what: float | bool) -> None:
        """Another strength of a cut, or whether the music marks it."""
        direction = self._now
        if index < len(direction.cuts):
            self.direct(label, lambda: direction.with_cut_changed(index, **what), merge)  # type: ignore[arg-type]

    def delete_cut(self, index: int) -> bool:
        """Whether there was such a cut to delete."""
        direction = self._now
        if index >= len(direction.cuts):
            return False
        done = self.direct(tr("Delete marker"), lambda: direction.without_cut(index))
        self._studio.select(cut=None)
        return done

    # -- sections ---------------------------------------------------------------------------------

    def change_section(
        self,
        index: int,
        label: str,
        merge: str = "",
        base: Direction | None = None,
        **what: float | str | None,
    ) -> bool:
        """Another level, name, lead or start of a section; base: None for as it is now."""
        analysis = self._studio.project.analysis
        direction = self._now if base is None else base
        return analysis is not None and self.direct(
            label, lambda: direction.with_scene_changed(index, analysis, **what), merge
        )

    def split_section(self, at_s: float) -> bool:
        """Two sections of one; the keys go on with the second."""
        analysis, direction = self._studio.project.analysis, self._now
        if analysis is None or not self.direct(
            tr("Split section"), lambda: direction.with_scene(at_s, analysis)
        ):
            return False
        index = self._scene().section_at(at_s)
        self._focus.items["sections"] = -1 if index is None else index
        return True

    def join_section(self, index: int | None) -> bool:
        """Join a section with the one before it, the first with the one behind it."""
        analysis, direction = self._studio.project.analysis, self._now
        if analysis is None or index is None or len(self._scene().sections.names) < 2:
            return False
        done = self.direct(tr("Join sections"), lambda: direction.without_scene(index, analysis))
        self._focus.items["sections"] = max(index - 1, 0)
        return done

    def reset_sections(self) -> None:
        """The sections as the pictures have them."""
        direction = self._now
        self.direct(
            tr("Reset all sections"), lambda: direction.with_scenes((), self._scene().duration_s)
        )

    # -- chords -----------------------------------------------------------------------------------

    def set_chord(self, index: int, symbol: str) -> bool:
        """Want a chord where chord `index` is now. Raises RequestError for no chord."""
        plan, scene = self._studio.plan, self._scene()
        if plan is None or not 0 <= index < len(scene.chords):
            return False
        written = Chord.parse(symbol).symbol_in(plan.key)
        span = scene.chords[index]
        if written == scene.symbols[index]:
            return False
        edit, direction = self._chord(span.start_beat, span.end_beat, written), self._now
        return self.direct(tr("Change chord"), lambda: direction.with_chord(edit))

    def move_chord_edge(self, index: int, time_s: float, base: Direction) -> None:
        """Change to chord `index` on the beat at a time."""
        scene = self._scene()
        beat = scene.chord_edge_beat(index, time_s)
        if self._studio.plan is None or beat is None or beat == scene.chords[index].start_beat:
            return
        # Only the beats that get another chord are an edit: all else stays as planned.
        edge = scene.chords[index].start_beat
        grows = index - 1 if beat > edge else index
        first, last = sorted((beat, edge))
        edit = self._chord(first, last, scene.symbols[grows])
        self.direct(tr("Move chord change"), lambda: base.with_chord(edit))

    def forget_chord(self, index: int | None) -> bool:
        """The planned chord again; whether there was another."""
        scene, direction = self._scene(), self._now
        if index is None or not 0 <= index < len(scene.chords):
            return False
        start_s, end_s = (float(t) for t in scene.chord_s[index : index + 2])
        middle = 0.5 * (start_s + end_s)
        edits = [e for e in direction.chords if e.start_s <= middle < e.end_s]
        for edit in edits:
            direction = direction.without_chords(Span(edit.start_s, edit.end_s))
        return self.direct(tr("Reset chord"), lambda: direction)

    def _chord(self, first_beat: int, last_beat: int, symbol: str) -> ChordEdit:
        scene = self._scene()
        start_s = max(float(scene.beat_s[first_beat]), 0.0)
        return ChordEdit(start_s, min(float(scene.beat_s[last_beat]), scene.duration_s), symbol)

    # -- the music's level over time --------------------------------------------------------------

    def draw_level(
        self, label: str, change: Callable[[], Automation], merge: str = "", *, held: bool = False
    ) -> bool:
        """Another curve, which is the user's own from now on; whether it is another. The first time
        that is told; held: not yet, but by whoever holds it."""
        project = self._studio.project
        try:
            level = change()
        except BgmError as error:
            self._studio.tell("warning", error.message, error.hint)
            return False
        if level == music_level(project):
            return False
        self._studio.edit(label, replace(project, level=level), merge)
        if project.level is None and not held:
            self.tell_of_level()
        return True

    def tell_of_level(self) -> None:
        """Say that the level is no longer automatic."""
        self._studio.tell(
            "info",
            tr("The level is now yours; it no longer goes down under speech."),
            tr("Right-click the lane for “Back to automatic”."),
        )

    def add_level_point(self, time_s: float, gain_db: float | None = None) -> bool:
        """A point more, which is chosen; on the line where no gain is given."""
        base, end_s = self._scene().level, self._scene().duration_s
        gain = base.at(time_s) if gain_db is None else gain_db
        done = self.draw_level(
            tr("Add a point to the level"), lambda: base.with_point(time_s, gain, end_s)
        )
        index = self._scene().level.nearest(time_s)
        if index is not None:
            self._focus.items["level"] = index
        return done

    def delete_level_point(self, index: int | None) -> bool:
        """A point less; whether there was such a one."""
        level = self._scene().level
        if index is None or not 0 <= index < len(level.points):
            return False
        done = self.draw_level(
            tr("Delete a point of the level"), lambda: level.without_point(index)
        )
        self._focus.items.pop("level", None)
        return done

    def level_flat(self) -> None:
        """The same level throughout, whoever speaks."""
        self._studio.edit(tr("Flat level"), replace(self._studio.project, level=FLAT))

    def level_automatic(self, duck_db: float | None = None) -> None:
        """The level that follows from the speech; duck_db: how far down, None for as before."""
        project = self._studio.project
        duck_db = project.duck_db if duck_db is None else duck_db
        if (project.level, project.duck_db) != (None, duck_db):
            automatic = replace(project, level=None, duck_db=duck_db)
            self._studio.edit(tr("Automatic level"), automatic)

    # -- where music plays, and how busy it is ----------------------------------------------------

    def silence(self, span: Span) -> bool:
        """No music in a span."""
        direction = self._now
        return self.direct(tr("No music here"), lambda: direction.with_silence(span))

    def bring_back(self, span: Span | None) -> bool:
        """Music again in a span; None for nothing."""
        direction = self._now
        return span is not None and self.direct(
            tr("Bring music back"), lambda: direction.without_silence(span)
        )

    def set_range(self, span: Span | None, merge: str = "", base: Direction | None = None) -> bool:
        """What is scored; None for the whole clip. base: None for as it is now."""
        direction = self._now if base is None else base
        return self.direct(
            tr("Change the range to score"), lambda: direction.with_range(span), merge
        )

    def draw_activity(
        self,
        drawn: list[tuple[int, float]],
        merge: str = "",
        base: Direction | None = None,
    ) -> bool:
        """Activity by the curve's sample; base: None for as it is now."""
        direction = self._now if base is None else base
        return self.direct(tr("Draw activity"), lambda: direction.with_activity(drawn), merge)

    def erase_activity(self, span: tuple[float, float] | None) -> bool:
        """What was found again in a stretch of seconds, without its end; None for everywhere."""
        direction, rate = self._now, self._scene().curve_hz
        kept = tuple(
            pair
            for pair in direction.activity
            if span is not None and not span[0] <= pair[0] / rate < span[1]
        )
        return self.direct(tr("Reset to analysis"), lambda: replace(direction, activity=kept))
