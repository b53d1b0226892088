"""The workspace: the project that is open, and what is seen, selected and told of it.

It is what all parts of the presenter and all widgets share. It starts no work itself.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from bgm_studio.base.errors import BgmError, RequestError
from bgm_studio.composing.certain import sounding_plan
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.ensemble import NO_PARTS, Parts
from bgm_studio.composing.fitting import residual_ms
from bgm_studio.composing.take import Draft, Request
from bgm_studio.music.editing import AnyNote, Tone, in_order, is_same
from bgm_studio.music.harmony import Plan
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import History, Project
from bgm_studio.project.settings import Settings, save_settings
from bgm_studio.ui.presenter.heard import LIVE, not_heard, unlike, wants_other_tempo, with_dial
from bgm_studio.ui.presenter.jobs import Jobs
from bgm_studio.ui.presenter.state import Generation, LiveRoll, Media, Message, Selection, TaskState
from bgm_studio.ui.presenter.timeview import TimeView
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.shots import Cut, Shot

_STEERING = ("switch_timestep", "segment_beats", "segments")


class Workspace(QObject):
    """See the module. All members belong to the window's thread.

    path, saved_at: the project's own file, and when it was written last (seconds since the epoch);
    None where there is none. clip: what is shown, where it is now. waits_for_picture: its file is
    still to be made. draft: what the dials ask for. generation, live: the run that is going on.
    tuned: the id of the take that t0 and k change in place, "" for none. is_following: it is being
    changed. waits_for_film: a run begins as soon as the film is looked through.

    edited: the project changed, for those who follow it; project_changed (old, new) comes after it,
    for those who show it, and also when another project is opened, after begun. opened: another
    clip is shown, or none. moved_on: undo, redo or another take; what was asked of the one before
    is of no use. dials_moved: the dials ask for other t0 or k.
    """

    begun = Signal()
    edited = Signal(object, object)
    project_changed = Signal(object, object)
    moved_on = Signal()
    dials_moved = Signal()
    opened = Signal()
    draft_changed = Signal()
    media_changed = Signal()
    selection_changed = Signal()
    generation_changed = Signal()
    live_changed = Signal()
    saved_changed = Signal()
    settings_changed = Signal()
    tasks_changed = Signal()
    message = Signal(object)

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.view = TimeView(self)
        self.jobs = Jobs(self)
        self.jobs.changed.connect(self.tasks_changed)
        self.history = History(Project())
        self.path: Path | None = None
        self.saved_at: float | None = None
        self.clip: ClipInfo | None = None
        self.waits_for_picture = False
        self.media = Media()
        self.draft: Draft | None = None
        self.selection = Selection()
        self.generation: Generation | None = None
        self.live: LiveRoll | None = None
        self.tuned = ""
        self.is_following = self.waits_for_film = False
        self._previous_take = ""
        self._plan_cache: tuple[Any, ...] = ()
        self._residual_cache: tuple[Any, ...] = ()
        self._stale_cache: tuple[Any, ...] = (None, None, None, None, False)

    # -- what stands ---------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.history.project

    @property
    def is_open(self) -> bool:
        """Whether a clip or a project is open (even one whose clip is missing)."""
        return self.clip is not None

    @property
    def is_unsaved(self) -> bool:
        """Whether there is work that would be lost."""
        known = self.clip is not None and self.project.analysis is not None
        return known and not self.history.is_saved

    @property
    def duration_s(self) -> float:
        """The clip's length in seconds, 0 while nothing is open."""
        return 0.0 if self.clip is None else self.clip.duration_s

    @property
    def frame_rate(self) -> Fraction:
        """The clip's frames a second."""
        return Fraction(25) if self.clip is None else self.clip.frame_rate

    @property
    def home(self) -> Path:
        """What the work is named after: its own file, else what it began with."""
        film = self.project.film
        if self.path is not None or self.clip is None:
            return self.path or Path()
        return self.clip.path if film is None or film.source is None else film.source

    @property
    def film_analysis(self) -> VideoAnalysis | None:
        """The analysis as found, of the clip where it is now."""
        analysis = self.project.analysis
        if analysis is None or self.clip is None:
            return None
        return replace(analysis, clip=self.clip)

    @property
    def tempo_map(self) -> TempoMap | None:
        """Beats and seconds of what is seen: the active take's, else the draft's."""
        take = self.project.active_take
        if take is not None:
            return take.fit.tempo_map
        return None if self.draft is None else self.draft.fit.tempo_map

    @property
    def plan(self) -> Plan | None:
        """Key, sections and chords of what is seen, with the user's chords laid over."""
        take, draft = self.project.active_take, self.draft
        base = take.plan if take is not None else (draft.plan if draft is not None else None)
        tempo_map = self.tempo_map
        if base is None or tempo_map is None:
            return None
        direction = self.project.direction
        if self._plan_cache[:3] != (base, direction, tempo_map):
            plan = sounding_plan(base, direction, tempo_map)
            self._plan_cache = (base, direction, tempo_map, plan)
        cached: Plan = self._plan_cache[3]
        return cached

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """The user's cuts."""
        return self.project.direction.cuts

    @property
    def shots(self) -> tuple[Shot, ...]:
        """The shots between them, captions included; none before the film was looked through."""
        analysis = self.project.analysis
        return () if analysis is None else self.project.direction.shots(analysis)

    @property
    def residuals_ms(self) -> tuple[float, ...]:
        """For each cut, how late (positive) its nearest beat comes; () while no tempo is known."""
        tempo_map, cuts = self.tempo_map, self.cuts
        if tempo_map is None:
            return ()
        if self._residual_cache[:2] != (tempo_map, cuts):
            self._residual_cache = (tempo_map, cuts, residual_ms(tempo_map, cuts))
        residuals: tuple[float, ...] = self._residual_cache[2]
        return residuals

    @property
    def active_is_stale(self) -> bool:
        """Whether the dials ask for another tempo than the active take has."""
        project, draft = self.project, self.draft
        asked = (project.request, project.direction, project.active_entry, draft)
        if any(a is not b for a, b in zip(self._stale_cache[:4], asked, strict=True)):
            self._stale_cache = (*asked, wants_other_tempo(project, draft))
        return bool(self._stale_cache[4])

    @property
    def not_heard(self) -> tuple[str, ...]:
        """What the user has set that the active take was not made from: names of `heard.DIALS` and
        `heard.READINGS`; () where there is no take."""
        return not_heard(self.project, self.active_is_stale)

    @property
    def to_apply(self) -> tuple[str, ...]:
        """What the next run would bring: all of `not_heard`, but what the take follows by itself
        already."""
        names = self.not_heard
        return tuple(n for n in names if n not in LIVE) if self.is_following else names

    @property
    def tasks(self) -> list[TaskState]:
        """Background work worth telling, the oldest first."""
        stopping = self.tr("Stopping after this step…")
        return [
            TaskState(stopping if job.is_stopped() else job.name, job.fraction)
            for job in self.jobs.running
            if not job.is_quiet and not job.is_cancelled
        ]

    # -- edits ---------------------------------------------------------------------------------

    def edit(self, label: str, project: Project, merge: str = "") -> None:
        """Go on with another project, as one undo entry; see `History.do`."""
        old = self.project
        self.history.do(label, project, merge)
        self.announce(old)

    def join(self, project: Project) -> None:
        """Go on with a project as a part of the newest change; see `History.join`."""
        old = self.project
        self.history.join(project)
        self.announce(old)

    def direct(self, label: str, direction: Direction, merge: str = "") -> None:
        """Another reading of the clip, as one undo entry."""
        if direction != self.project.direction:
            self.edit(label, replace(self.project, direction=direction), merge)

    def dial(self, label: str, request: Request, merge: str = "") -> None:
        """Other dials, as one undo entry. Moving t0 or k also reworks the active take."""
        before = self.project.request
        if request == before:
            return
        try:
            request.check()
        except RequestError as error:
            self.tell_error(error)
            return
        self.edit(label, replace(self.project, request=request), merge)
        if any(getattr(request, name) != getattr(before, name) for name in _STEERING):
            self.dials_moved.emit()

    def set_notes(
        self, label: str, notes: Iterable[Note], merge: str = "", parts: Parts = NO_PARTS
    ) -> None:
        """Other notes in the active take, as one undo entry; parts of its band are held as given.
        Raises RequestError for parts that cannot be held."""
        project, entry = self.project, self.project.active_entry
        if entry is None:
            return
        ordered = tuple(sorted(notes, key=in_order))
        if not is_same(ordered, entry.take.notes):
            self.tuned = ""
            project = project.with_notes(entry.id, ordered)
        for name, lines in parts.items():
            project = project.with_part(entry.id, name, lines)
        self.edit(label, project, merge)

    def settle(self) -> None:
        """A drag ended: the next change is an undo entry of its own."""
        self.history.settle()

    def undo(self) -> None:
        """Take back the newest change of the project."""
        old = self.project
        if self.history.undo():
            self.moved_on.emit()
            self.announce(old)

    def redo(self) -> None:
        """Do again what was undone last."""
        old = self.project
        if self.history.redo():
            self.moved_on.emit()
            self.announce(old)

    def announce(self, old: Project) -> None:
        """Let all know that the history has come to another project than `old`."""
        new = self.project
        if new is old:
            return
        self._keep_selection(old)
        if new.active != old.active and old.active:
            self._previous_take = old.active
        self.edited.emit(old, new)
        self.project_changed.emit(old, new)
        self.saved_changed.emit()

    # -- takes ---------------------------------------------------------------------------------

    def switch_take(self, take_id: str) -> None:
        """Hear another take, at the same place and without a pause, with its dials. That is no
        change to be undone; undo goes back to where the newest change was made."""
        project = self.project
        if take_id == project.active or all(e.id != take_id for e in project.takes):
            return
        self.moved_on.emit()
        self.tuned = ""
        self.history.look(project.with_active(take_id))
        self.announce(project)

    def switch_to_number(self, number: int) -> None:
        """Hear the take with a number; where it is gone, nothing happens."""
        for entry in self.project.takes:
            if entry.number == number:
                self.switch_take(entry.id)
                return

    def take_over_wish(self, take_id: str) -> None:
        """Ask of the active take what was wished of another one, which then has no wish left."""
        project = self.project
        entry = project.entry(take_id)
        if entry.wish is None or project.active_entry is None:
            return
        request = project.request
        for name in unlike(entry.wish, entry):
            request = with_dial(request, name, entry.wish)
        moved = project.with_entry(replace(entry, wish=None))
        self.edit(self.tr("Bring over settings"), replace(moved, request=request))

    def next_take(self) -> None:
        """Back and forth between the two takes heard last (A/B)."""
        takes = [e.id for e in self.project.takes]
        if self._previous_take in takes:
            self.switch_take(self._previous_take)
        elif len(takes) > 1:
            self.switch_take(takes[takes.index(self.project.active) - 1])

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, project: Project, path: Path | None) -> None:
        """Another project, with a history of its own; its clip is still to be shown. path: its own
        file, None where it has none yet."""
        self.history = History(project)
        self.path, self.saved_at = path, None
        self.clip, self.draft, self.waits_for_picture = None, None, False
        self.media = Media()
        self._previous_take = ""
        self.select(shot=None, cut=None, notes=frozenset(), region=None, span=None, track=None)
        self.begun.emit()
        self.project_changed.emit(Project(), project)
        self.draft_changed.emit()
        self.media_changed.emit()
        self.saved_changed.emit()

    def select(self, **fields: Any) -> None:
        """Replace the named fields of the selection."""
        selection = replace(self.selection, **fields)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def _keep_selection(self, old: Project) -> None:
        """Let go of what is selected and no longer there."""
        new, selection = self.project, self.selection
        take = new.active_take
        same_band = new.active == old.active and new.palette is old.palette
        if selection.notes and not (take is not None and take is old.active_take and same_band):
            present = frozenset[AnyNote](() if take is None else take.notes)
            # Notes of the band come and go with `Bandstand`.
            tones = frozenset(n for n in selection.notes if same_band and isinstance(n, Tone))
            self.select(notes=selection.notes & present | tones)
        if selection.track is not None and new.palette is not old.palette:
            known, name = new.palette.names, old.palette.names[selection.track]
            self.select(track=known.index(name) if name in known else None)
        if selection.shot is not None and selection.shot >= len(new.direction.captions):
            self.select(shot=None)
        if selection.cut is not None and selection.cut >= len(new.direction.cuts):
            self.select(cut=None)

    def show_draft(self, draft: Draft) -> None:
        """What the dials ask for, for all to see."""
        self.draft = draft
        self.draft_changed.emit()

    def show_generation(self, generation: Generation | None) -> None:
        """How far the run is, for all to see."""
        if generation != self.generation:
            self.generation = generation
            self.generation_changed.emit()

    def show_waiting(self, *, following: bool | None = None, film: bool | None = None) -> None:
        """Whether a take follows the dials, and whether a run waits for the film, for all to see;
        None leaves that as it is."""
        before = self.is_following, self.waits_for_film
        self.is_following = self.is_following if following is None else following
        self.waits_for_film = self.waits_for_film if film is None else film
        if before != (self.is_following, self.waits_for_film):
            self.generation_changed.emit()

    def show_live(self, live: LiveRoll | None) -> None:
        """Music as far as it is decided, for all to see."""
        if live is not self.live:
            self.live = live
            self.live_changed.emit()

    def change_settings(self, settings: Settings) -> None:
        """Use and store other preferences."""
        old, self.settings = self.settings, settings
        if settings == old:
            return
        try:
            save_settings(settings)
        except BgmError as error:
            self.tell_error(error)
        self.settings_changed.emit()

    # -- what is told --------------------------------------------------------------------------

    def tell(self, kind: Any, text: str, hint: str = "", details: str = "") -> None:
        """Show a line in the message bar."""
        self.message.emit(Message(kind, text, hint, details))

    def tell_error(self, error: Exception) -> None:
        """Show a failure: a BgmError in its own words, anything else as the bug it is."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, BgmError):
            self.tell("error", error.message, error.hint, details)
            return
        self.tell(
            "error",
            self.tr("Something went wrong inside BGM Studio: {0}").format(error),
            self.tr("Your work is kept. Please copy the details and report this."),
            details,
        )
