"""The band of the active take as it is seen: what each part plays, worked out off the window."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import Palette
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.ensemble import (
    NO_PARTS,
    Parts,
    band_follows,
    band_parts,
    written_velocities,
)
from bgm_studio.composing.take import Take
from bgm_studio.music.editing import AnyNote, Tone
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.workspace import Workspace

_DELAY_MS = 120
_KNOWN = 6  # takes and palettes whose bands are kept: enough for A/B, and for an undo


class Bandstand(QObject):
    """What the palette's players play to the active take, but for the parts that the user holds,
    which stand as they are. It is worked out in the lane "band", once for each take and palette.

    changed: the parts are others, or are known now. struck_changed: `struck` is another.
    """

    changed = Signal()
    struck_changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._known: list[tuple[tuple[Any, ...], Parts]] = []
        self._job: Job | None = None
        self._asked: tuple[Any, ...] = ()
        self._shown_for: tuple[object, ...] = ()
        self._timer = single_shot(self, _DELAY_MS, self._work)
        self.parts: Parts = NO_PARTS
        """Of each part of the band, by name in the palette's order, the notes in beats. None is
        named where there is no take, or no band; while it is being worked out, parts are as they
        were, or empty."""
        self.known: frozenset[str] = frozenset()
        """The parts whose notes are not just empty because they are still being worked out."""
        self.struck: Mapping[Note, int] = {}
        """How strongly each written note of the active take is played by itself; worked out only
        while someone looks at it, and up to then as it was."""
        self._struck_for: tuple[object, ...] = ()
        self._strikes: Job | None = None
        self._is_looked_at = False
        workspace.project_changed.connect(self.follow)

    def toggle_hold(self, name: str) -> None:
        """Hold a part of the active take as it stands, or let it follow chords and level again, as
        one undo entry; the user is told where that cannot be."""
        workspace, entry = self._workspace, self._workspace.project.active_entry
        if entry is None or name not in self.parts:
            return
        if name not in self.known:
            self.tell_unknown()
            return
        held = name in entry.parts
        label = self.tr("Let the {0} follow again") if held else self.tr("Hold the {0}")
        lines = None if held else self.parts[name]
        try:
            project = workspace.project.with_part(entry.id, name, lines)
        except RequestError as error:
            workspace.tell_error(error)
            return
        workspace.edit(label.format(name), project)

    def tell_unknown(self) -> None:
        """Say why a part cannot be changed yet."""
        text = self.tr("The band is still being prepared.")
        self._workspace.tell("info", text, self.tr("Try again in a moment."))

    def look_at_struck(self, look: bool) -> None:
        """Whether someone looks at `struck`."""
        self._is_looked_at = look
        self.follow()

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    def follow(self) -> None:
        """Show the band of the project as it is now."""
        project = self._workspace.project
        entry, palette = project.active_entry, project.palette
        if entry is None:
            self.known = frozenset()
            self._show(NO_PARTS, ())
            return
        shown_for = (entry.id, palette, entry.take.fit)
        waits = self._is_looked_at and not _is_same((entry.take, palette), self._struck_for)
        played = self._played(entry.take, palette)
        if played is None:
            waits, same = True, _is_same(self._shown_for, shown_for)
            played = {name: self.parts[name] for name in self.known} if same else {}
        names = palette.names[len(TRACKS) :]
        self.known = frozenset(name for name in names if name in played or name in entry.parts)
        is_new = not _is_same(self._shown_for, shown_for)
        parts = {name: entry.parts.get(name, played.get(name, ())) for name in names}
        self._show(parts, shown_for)
        if waits and is_new:
            self._work()
        elif waits:
            self._timer.start()  # notes may still be on their way

    def _played(self, take: Take, palette: Palette) -> Parts | None:
        """What the players play, None where that is not known yet."""
        if not palette.players:
            return NO_PARTS
        wanted = band_follows(take, palette)
        return next((parts for key, parts in self._known if _is_same(key, wanted)), None)

    def _work(self) -> None:
        """Work out what is not known of the project as it is now."""
        self._timer.stop()
        project = self._workspace.project
        take, palette = project.active_take, project.palette
        if take is None:
            return
        if self._played(take, palette) is None:
            self._work_out(take, palette)
        if self._is_looked_at and not _is_same((take, palette), self._struck_for):
            self._work_out_struck(take, palette)

    def _work_out_struck(self, take: Take, palette: Palette) -> None:
        if self._strikes is not None:
            self._strikes.cancel()

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return written_velocities(take, palette)

        def done(struck: Mapping[Note, int]) -> None:
            self.struck = struck
            self.struck_changed.emit()

        job = Job("velocities", "band", work, done=done, failed=self._workspace.tell_error)
        job.is_quiet = True
        self._struck_for, self._strikes = (take, palette), job
        self._workspace.jobs.start(job)

    def _show(self, parts: Parts, shown_for: tuple[object, ...]) -> None:
        self._shown_for = shown_for
        old, self.parts = self.parts, parts
        same = list(old) == list(parts) and all(old[name] is parts[name] for name in parts)
        if not same:
            self.changed.emit()

    def _work_out(self, take: Take, palette: Palette) -> None:
        wanted = band_follows(take, palette)
        if self._job is not None:
            if _is_same(self._asked, wanted):
                return
            self._job.cancel()

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return band_parts(take, palette)

        def done(parts: Parts) -> None:
            self._known = [(wanted, parts), *self._known][:_KNOWN]
            over()
            self.follow()

        def over(*_: object) -> None:
            if self._job is job:
                self._job = None

        def failed(error: Exception) -> None:
            over()
            self._workspace.tell_error(error)

        job = Job("band", "band", work, done=done, failed=failed, cancelled=over, is_quiet=True)
        self._asked, self._job = wanted, job
        self._workspace.jobs.start(job)


def tones_of(lines: Sequence[Line], track: int) -> tuple[Tone, ...]:
    """A part's notes on the roll."""
    return tuple(
        Tone(
            line.beat * COLUMNS_PER_BEAT,
            line.pitch,
            track,
            line.end * COLUMNS_PER_BEAT,
            line.velocity,
        )
        for line in lines
    )


def lines_of(notes: Sequence[AnyNote]) -> tuple[Line, ...]:
    """The notes of a part on the roll, as they are played; sorted."""
    return tuple(
        sorted(
            Line(
                note.start_column / COLUMNS_PER_BEAT,
                note.end_column / COLUMNS_PER_BEAT,
                note.pitch,
                note.velocity,
            )
            for note in notes
            if isinstance(note, Tone)
        )
    )


def _is_same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    """Whether each part is the same object, or an equal melody, seed or name."""
    return len(a) == len(b) and all(x is y or _alike(x, y) for x, y in zip(a, b, strict=True))


def _alike(a: object, b: object) -> bool:
    return isinstance(a, int | str | tuple) and a == b
