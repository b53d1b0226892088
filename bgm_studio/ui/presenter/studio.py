"""The presenter: one object between the core and the widgets.

It holds the project's history, what is read of the clip, the player and the running work. Widgets
read its properties, call its methods and listen to its signals; they never call the core
themselves. Its methods return at once: work runs in the lanes of `jobs`, and results come back as
changes of the project.
"""

from __future__ import annotations

import gc
import logging
import secrets
import shutil
import threading
import time
import traceback
from collections.abc import Generator, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from fractions import Fraction
from operator import attrgetter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bgm_studio.base.errors import BgmError, Cancelled, RequestError
from bgm_studio.base.filelock import Scratch
from bgm_studio.base.resources import resource
from bgm_studio.base.staging import staging
from bgm_studio.composing.certain import sounding_plan
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.fitting import residual_ms
from bgm_studio.composing.take import Draft, Request, Take
from bgm_studio.export.delivery import deliver
from bgm_studio.export.targets import PRODUCTS
from bgm_studio.export.wav import sample_count
from bgm_studio.interchange.conform import look_through
from bgm_studio.interchange.film import CutFilm
from bgm_studio.music.harmony import Plan
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.timing import TempoMap
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import Autosave, ProjectLock, Recovery, discard, recoverable
from bgm_studio.project.project import History, Project, TakeEntry
from bgm_studio.project.settings import Settings, save_settings
from bgm_studio.sound.mix import write_clip_sound
from bgm_studio.sound.playback import Player
from bgm_studio.sound.stems import Stems, get_ready, render_stems, track_gains
from bgm_studio.ui.presenter import films, outbox, pictures
from bgm_studio.ui.presenter.jobs import ENDING_S, Job, Jobs, countdown
from bgm_studio.ui.presenter.runs import Runs
from bgm_studio.ui.presenter.state import Generation, LiveRoll, Media, Message, Selection, TaskState
from bgm_studio.ui.presenter.timeview import TimeView
from bgm_studio.ui.presenter.verdicts import LANE as JURY
from bgm_studio.ui.presenter.verdicts import Verdicts
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo, is_unchanged, probe
from bgm_studio.video.reader import waveform
from bgm_studio.video.shots import Cut, Shot

_DRAFT_DELAY_MS = 150
_RENDER_DELAY_MS = 120
_TICK_MS = 15
_AUTOSAVE_MS = 1000  # from an edit on: with the writing, a kill costs two seconds of work
_AUTOSAVE_AGAIN_MS = 30_000  # after one that failed
_SHUTTLE = (1.0, 2.0, 4.0, 8.0)
_MAX_STEMS_BYTES = 3 << 30
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ExportSpec:
    """What to export: products as `deliver` takes them into `folder` as `name`.*; levels as there,
    too."""

    folder: Path
    name: str
    products: tuple[str, ...] = PRODUCTS
    clip_gain_db: float | None = 0.0
    music_gain_db: float | None = None
    take_id: str = ""


class Studio(QObject):
    """See the module. All members belong to the window's thread."""

    project_changed = Signal(object, object)
    draft_changed = Signal()
    media_changed = Signal()
    selection_changed = Signal()
    position_changed = Signal(float)
    transport_changed = Signal()
    generation_changed = Signal()
    live_changed = Signal()
    tasks_changed = Signal()
    message = Signal(object)
    device_changed = Signal()
    settings_changed = Signal()
    opened = Signal()
    saved_changed = Signal()
    clip_missing = Signal()
    exported = Signal(object)
    sound_ready = Signal(str)  # the id of a take that is rendered as it stands
    recovery_found = Signal(object)  # Recovery: unsaved work on the project that was just opened
    _player_told = Signal()

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        player: Player | None = None,
        autosave: Autosave | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.view = TimeView(self)
        self.jobs = Jobs(self)
        self.jobs.changed.connect(self.tasks_changed)
        self.history = History(Project())
        self.path: Path | None = None
        self.saved_at: float | None = None
        self.clip: ClipInfo | None = None
        self.draft: Draft | None = None
        self.media = Media()
        self.selection = Selection()
        self.generation: Generation | None = None
        self.live: LiveRoll | None = None
        self.undecided: list[tuple[float, float]] = []
        self.styles: tuple[str, ...] = ()
        self.step_timesteps: list[float] = []
        self.device_text, self.device_detail, self.device_ok = "", "", True
        self.loop: Span | None = None
        self.loop_on = False
        self.waits_for_picture = False  # the film's proxy is being cut together again

        self._autosave = autosave or Autosave()
        self._lock: ProjectLock | None = None
        self._scratch = Scratch()
        self._player = player or Player()
        self._player.on_change = self._player_told.emit
        self._player_told.connect(self._on_player_told)
        self._clip_sound: Path | None = None
        self._stems: dict[str, tuple[Take, tuple[int, ...], Stems]] = {}
        self._rendering: dict[str, Job] = {}
        self._playing_stems: Stems | None = None
        self._composer: Composer | None = None
        self._draft_composer: Composer | None = None
        self._draft_job: Job | None = None
        self._media_jobs: list[Job] = []
        self._opening_job: Job | None = None
        self._previous_take = ""
        self._plan_cache: tuple[Any, ...] = ()
        self._residual_cache: tuple[Any, ...] = ()
        self._last_default = (0, 0.0)
        self._autosaved: Project | None = None  # what the autosave holds
        self._autosave_failed = False
        self._keeping = threading.Lock()  # while the autosave is written
        self._saving = threading.Lock()  # while the project's file is written
        self._secured = False  # nothing may be saved any more

        self._draft_timer = self._timer(_DRAFT_DELAY_MS, self._start_draft)
        self._render_timer = self._timer(_RENDER_DELAY_MS, self._render_takes)
        self.verdicts = Verdicts(self)
        self.runs = Runs(self)
        self.outbox = outbox.Outbox(self)
        self.films = films.Films(self)
        self._autosave_timer = self._timer(_AUTOSAVE_MS, self._write_autosave)
        self._tick_timer = QTimer(self)
        self._tick_timer.setInterval(_TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        self._apply_gains()

    def _timer(self, delay_ms: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay_ms)
        timer.timeout.connect(slot)
        return timer

    # -- what stands ---------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.history.project

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
        take, project = self.project.active_take, self.project
        if take is None:
            return False
        wanted, made = project.request, take.request
        if (wanted.tempo_bpm, wanted.drift) != (made.tempo_bpm, made.drift):
            return True
        hits = [(c.time_s, c.strength) for c in project.direction.cuts if c.hit]
        made_for = [(c.time_s, c.strength) for c in take.direction.cuts if c.hit]
        return project.request.tempo_bpm is None and hits != made_for

    @property
    def default_steps(self) -> int:
        """The model's own number of steps, 0 while it is not open yet."""
        return self._last_default[0]

    @property
    def default_guidance(self) -> float:
        """The model's own guidance, 0 while it is not open yet."""
        return self._last_default[1]

    @property
    def position_s(self) -> float:
        """The playhead: what is heard now, in seconds of the clip."""
        return self._player.position_s

    @property
    def playing(self) -> bool:
        """Whether the playhead moves by itself."""
        return self._player.playing

    @property
    def speed(self) -> float:
        """Playing speed; sound is heard at 1 alone."""
        return self._player.speed

    @property
    def player_problem(self) -> str:
        """Why nothing is heard, "" if it is."""
        return self._player.problem

    @property
    def sound_is_ready(self) -> bool:
        """Whether the active take, as it is now, can be heard."""
        entry = self.project.active_entry
        return entry is not None and self._ready(entry) is not None

    @property
    def tasks(self) -> list[TaskState]:
        """Background work worth telling, the oldest first."""
        hidden = ("draft", "autosave", "get ready", "look at the timeline", JURY)
        return [
            TaskState(job.name, job.fraction)
            for job in self.jobs.running
            if job.name not in hidden and job.lane != films.LANE and not job.is_cancelled
        ]

    @property
    def is_open(self) -> bool:
        """Whether a clip or a project is open (even one whose clip is missing)."""
        return self.clip is not None

    # -- edits ---------------------------------------------------------------------------------

    def edit(self, label: str, project: Project, merge: str = "") -> None:
        """Go on with another project, as one undo entry; see `History.do`."""
        old = self.project
        self.history.do(label, project, merge)
        self._changed(old)

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
        live = ("switch_timestep", "segment_beats", "segments")
        moved = any(getattr(request, name) != getattr(before, name) for name in live)
        if moved:
            self.runs.follow_dials()

    def settle(self) -> None:
        """A drag ended: the next change is an undo entry of its own."""
        self.history.settle()

    def undo(self) -> None:
        """Take back the newest change of the project."""
        old = self.project
        if self.history.undo():
            self.runs.stop_tuning()
            self._changed(old)

    def redo(self) -> None:
        """Do again what was undone last."""
        old = self.project
        if self.history.redo():
            self.runs.stop_tuning()
            self._changed(old)

    def set_notes(self, label: str, notes: Iterable[Note], merge: str = "") -> None:
        """Other notes in the active take, as one undo entry."""
        entry = self.project.active_entry
        if entry is None:
            return
        self.runs.tuned = ""
        ordered = sorted(notes, key=attrgetter("start_column", "pitch", "track", "end_column"))
        self.edit(label, self.project.with_notes(entry.id, tuple(ordered)), merge)

    def select(self, **fields: Any) -> None:
        """Replace the named fields of the selection."""
        selection = replace(self.selection, **fields)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

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

    def _changed(self, old: Project) -> None:
        new = self.project
        if new is old:
            return
        # First: nothing that goes wrong below may cost the edit. Later ones do not put it off.
        if not self._autosave_timer.isActive() or self._autosave_failed:
            self._autosave_timer.start(_AUTOSAVE_MS)
        take = new.active_take
        if self.selection.notes and (take is None or take is not old.active_take):
            present = frozenset() if take is None else frozenset(take.notes)
            self.select(notes=self.selection.notes & present)
        if self.selection.shot is not None and self.selection.shot >= len(new.direction.captions):
            self.select(shot=None)
        if self.selection.cut is not None and self.selection.cut >= len(new.direction.cuts):
            self.select(cut=None)
        if new.active != old.active and old.active:
            self._previous_take = old.active
        self._follow_clip(old)
        self.project_changed.emit(old, new)
        if new.mix is not old.mix or new.clip_gain_db != old.clip_gain_db:
            self._apply_gains()
        programs = [m.program for m in new.mix] != [m.program for m in old.mix]
        if take is not old.active_take or programs:
            self._sound_active()
        if new.direction is not old.direction or new.request is not old.request:
            self._draft_timer.start()
        self.saved_changed.emit()

    # -- opening -------------------------------------------------------------------------------

    def new_project(self) -> None:
        """Close what is open, keeping unsaved work recoverable, and show the start page."""
        if self._close_project():
            self._begin(Project(), None)
            self.opened.emit()

    def open_clip(self, path: Path) -> None:
        """Start a new project with a clip. The clip can be seen at once; its analysis follows. A
        clip that cannot be read leaves open what was open."""

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return probe(path, job.report)

        def done(clip: ClipInfo) -> None:
            self.begin(Project(), clip)

        self._open(
            Job(self.tr("Opening the clip"), "disk", work, done=done, failed=self.tell_error)
        )

    def begin(self, project: Project, clip: ClipInfo) -> bool:
        """Start a new project whose clip is still to be looked through. False where what is open
        cannot be closed."""
        if not self._close_project():
            return False
        self._begin(project, None)
        self._show_clip(clip)
        self._look_through(clip)
        return True

    def _open(self, job: Job) -> None:
        """Start a job that opens something; an earlier one that is not done yet gives way."""
        if self._opening_job is not None:
            self._opening_job.cancel()
        self._opening_job = self.jobs.start(job)

    def open_demo(self) -> None:
        """Start a new project with the shipped demo clip."""
        try:
            self.open_clip(resource("demo/demo.mp4"))
        except BgmError as error:
            self.tell_error(error)

    def _look_through(self, clip: ClipInfo) -> None:
        def work(job: Job) -> Generator[Any, None, Any]:
            yield None

            def found(cuts: tuple[Cut, ...], seen_s: float) -> None:
                job.emit((cuts, seen_s))

            return look_through(clip, film, job.report, found=found)

        film = self.project.film

        self.jobs.start(
            Job(self.tr("Looking through the film"), "film", work,
                yielded=self._on_film, done=self._on_analysis, failed=self._on_film_failed)
        )  # fmt: skip

    def analyse_again(self) -> None:
        """Find shots, captions and curves afresh; the user's own changes of them are dropped, as
        one undo entry."""
        clip, film = self.clip, self.project.film
        if clip is None:
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return look_through(clip, film, job.report, use_cache=False)

        def done(analysis: VideoAnalysis) -> None:
            project = replace(self.project, analysis=analysis, direction=Direction.found(analysis))
            self.edit(self.tr("Analyse again"), project)

        self.jobs.start(
            Job(self.tr("Looking through the film"), "film", work,
                done=done, failed=self.tell_error)
        )  # fmt: skip

    def _on_film(self, value: Any) -> None:
        if value is None:
            return
        self.media.provisional_cuts, self.media.analysed_s = value
        self.media_changed.emit()

    def _on_film_failed(self, error: Exception) -> None:
        self.runs.waits_for_film = False
        self.tell_error(error)

    def _on_analysis(self, analysis: VideoAnalysis) -> None:
        old = self.project
        self.history.amend(
            lambda p: p if p.analysis is not None else replace(
                p, analysis=analysis, direction=Direction.found(analysis)
            )
        )  # fmt: skip
        self.media.provisional_cuts, self.media.analysed_s = (), analysis.clip.duration_s
        self._changed(old)
        self.media_changed.emit()
        if self.runs.waits_for_film:
            self.runs.waits_for_film = False
            self.generate()

    def _show_clip(self, clip: ClipInfo) -> None:
        self.clip, self.waits_for_picture = clip, False
        self.view.set_duration(clip.duration_s)
        self._player.load(None, None, clip.duration_s)
        self._player.seek(0.0)
        self._remember_recent(self.home)
        self.opened.emit()
        self.position_changed.emit(0.0)
        self._read_media(clip)
        self._warm_up()

    def _read_media(self, clip: ClipInfo) -> None:
        scratch = self._scratch

        def sound(job: Job) -> Generator[Any, None, Any]:
            if not clip.has_audio:
                return
            yield waveform(clip, self.media.peaks_rate_hz, job.report)
            samples = sample_count(clip.duration)
            yield write_clip_sound(clip, samples, scratch.folder / "clip.f32", job.report)

        for job in self._media_jobs:
            job.cancel()
        self._media_jobs = [
            self.jobs.start(Job(name, lane, work, yielded=self._on_media, failed=self.tell_error))
            for name, lane, work in (
                (
                    self.tr("Reading pictures"),
                    "media",
                    pictures.reading(clip, pictures.thumb_times(clip)),
                ),
                (self.tr("Reading sound"), "sound", sound),
            )
        ]

    def _on_media(self, value: Any) -> None:
        if value is None:
            return
        if isinstance(value, Path):
            self._clip_sound = value
            self._load_player()
            return
        if isinstance(value, tuple):
            self.media.thumbs = pictures.with_thumb(self.media.thumbs, value)
        else:
            self.media.peaks = value
        self.media_changed.emit()

    def open_project(self, path: Path) -> None:
        """Open a .bgm file. Where its clip is gone, `clip_missing` asks for it. A file that cannot
        be opened leaves open what was open."""
        if self._holds(path):
            self.tell("info", self.tr("{0} is open already.").format(path.name))
            return
        try:
            lock = ProjectLock(path)
        except BgmError as error:
            self.tell_error(error)
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            project = project_file.load(path)
            return project, _located(project, path), _newer_work(path)

        def done(result: tuple[Project, Path | None, Recovery | None]) -> None:
            if not self._close_project():
                lock.release()
                return
            self._lock = lock
            self._begin(result[0], path)
            self.saved_at = _saved_at(path)
            self._with_clip(*result[:2])
            if result[2] is not None:
                self.recovery_found.emit(result[2])

        def failed(error: Exception) -> None:
            lock.release()
            self.tell_error(error)

        self._open(
            Job(self.tr("Opening the project"), "disk", work, done=done, failed=failed,
                cancelled=lock.release)
        )  # fmt: skip

    def recover(self, recovery: Recovery) -> None:
        """Go on with work that an ended session left unsaved."""
        home = recovery.project_path
        lock = None
        if home is not None and not self._holds(home):
            try:
                lock = ProjectLock(home)
            except BgmError as error:
                self.tell_error(error)
                return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            project, view = project_file.load_with_view(recovery.path)
            return project, _located(project, recovery.path), view

        def done(result: tuple[Project, Path | None, dict[str, Any]]) -> None:
            project, clip_path, view = result
            held = lock
            if held is None and home is not None and self._holds(home):
                held, self._lock = self._lock, None  # the project itself is open: keep its lock
            if not self._close_project():
                if held is lock:
                    let_go()
                else:
                    self._lock = held
                return
            self._lock = held
            self._begin(project, home)
            self.saved_at = _saved_at(home)
            # What is recovered is not what is on disk, until the user saves it.
            self.history.mark_unsaved()
            self._with_clip(project, clip_path)
            self.seek(float(view.get("position_s", 0.0)))
            self._write_autosave(instead_of=recovery)

        def let_go() -> None:
            if lock is not None:
                lock.release()

        def failed(error: Exception) -> None:
            let_go()
            self.tell_error(error)

        self._open(
            Job(self.tr("Recovering"), "disk", work, done=done, failed=failed, cancelled=let_go)
        )

    def _holds(self, path: Path) -> bool:
        return self._lock is not None and self._lock.path.resolve() == path.resolve()

    def _with_clip(self, project: Project, clip_path: Path | None) -> None:
        analysis = project.analysis
        if analysis is None:
            self.opened.emit()  # it is as good as empty
            return
        if clip_path is None:
            # All but the pictures and the clip's own sound is there.
            self.clip = analysis.clip
            self.view.set_duration(self.duration_s)
            self._player.load(None, None, self.duration_s)
            self.waits_for_picture = project.film is not None
            self.opened.emit()
            if project.film is not None:
                self.films.cut_again()
            else:
                self.clip_missing.emit()
        else:
            self._show_clip(replace(analysis.clip, path=clip_path))
        self._sound_active()
        self._draft_timer.start()
        self.films.look()

    def relink(self, path: Path) -> None:
        """Say where the project's clip is now."""
        project = self.project

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return project_file.relink(project, path, job.report)

        def done(relinked: Project) -> None:
            analysis = relinked.analysis
            if analysis is None:
                return
            self.edit(self.tr("Find the clip"), replace(self.project, analysis=analysis))

        self.jobs.start(
            Job(self.tr("Checking the clip"), "disk", work, done=done, failed=self.tell_error)
        )

    def take_clip(self, clip: ClipInfo, film: CutFilm, folders: tuple[Path, ...]) -> None:
        """The film's proxy is there again, as `clip`. No edit: it holds for all of the history
        that is about this film."""
        old = self.project

        def change(project: Project) -> Project:
            if project.analysis is None or project.film is None:
                return project
            if project.film.digest() != film.digest():
                return project
            analysis = replace(project.analysis, clip=clip)
            return replace(project, analysis=analysis, film=film, media_folders=folders)

        self.history.amend(change)
        self._swap_clip(clip)
        self._changed(old)

    def _follow_clip(self, old: Project) -> None:
        """Show the project's clip where an edit brought another one."""
        before, now = old.analysis, self.project.analysis
        if self.project.film != old.film:
            self.films.follow()
        if before is None or now is None or now.clip in (before.clip, self.clip):
            return
        if not now.clip.path.is_file():
            # It went while another was open.
            self.clip = now.clip
            self.waits_for_picture = self.project.film is not None
            self.view.set_duration(self.duration_s)
            if self.project.film is not None:
                self.films.cut_again()
            return
        self._swap_clip(now.clip)

    def _swap_clip(self, clip: ClipInfo) -> None:
        here = self.position_s
        self.media = Media()
        self._clip_sound = None
        if self.loop is not None and self.loop.end_s > clip.duration_s:
            self.set_loop(None)
        self._show_clip(clip)
        self.seek(here)
        self._sound_active()

    def _begin(self, project: Project, path: Path | None) -> None:
        self.history = History(project)
        self.path, self.saved_at = path, None
        self.clip, self.draft, self.waits_for_picture = None, None, False
        self.media = Media()
        self._clip_sound = None
        self._previous_take = ""
        self.runs.drop()
        self.loop, self.loop_on = None, False
        self.select(shot=None, cut=None, notes=frozenset(), region=None, span=None)
        self._apply_gains()
        self.films.follow()
        self.project_changed.emit(Project(), project)
        self.draft_changed.emit()
        self.media_changed.emit()
        self.saved_changed.emit()

    @property
    def _is_unsaved(self) -> bool:
        """Whether there is work that would be lost."""
        known = self.clip is not None and self.project.analysis is not None
        return known and not self.history.is_saved

    def _close_project(self) -> bool:
        """End all work on what is open; unsaved work stays recoverable. False, and nothing ends,
        where it could not be kept."""
        try:
            self.keep()
        except Exception as error:  # noqa: BLE001 - whatever it is, the work stays open
            self.tell_error(error)
            return False
        self._leave_autosave()
        self.pause()
        self.jobs.cancel_all()
        self.runs.drop()
        self._rendering.clear()
        self._stems.clear()
        self._playing_stems = None
        self._player.load(None, None, 0.0)
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        self._scratch.sweep("take-*")
        return True

    def _remember_recent(self, path: Path) -> None:
        self.change_settings(self.settings.with_recent(path))

    def change_settings(self, settings: Settings) -> None:
        """Use and store other preferences."""
        old, self.settings = self.settings, settings
        if settings == old:
            return
        try:
            save_settings(settings)
        except BgmError as error:
            self.tell_error(error)
        if (settings.device, settings.model) != (old.device, old.model):
            self._composer = self._draft_composer = None
            if self.is_open:
                self._warm_up()
        self.settings_changed.emit()

    # -- saving --------------------------------------------------------------------------------

    def save(self) -> None:
        """Save where the project was saved before; callers ask for a path where `path` is None."""
        if self.path is not None:
            self.save_as(self.path)

    def save_as(self, path: Path) -> None:
        """Save to a .bgm file, which is the project's from now on."""
        project = self.project
        if self.clip is None:
            return
        if project.analysis is None:
            self.tell(
                "info", self.tr("There is nothing to save before the film is looked through.")
            )
            return
        lock = self._lock
        if path != self.path or lock is None:
            try:
                lock = ProjectLock(path)
            except BgmError as error:
                self.tell_error(error)
                return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            with self._saving:
                if self._secured:  # newer work is in that file by now
                    raise Cancelled
                project_file.save(project, path)

        def done(_: Any) -> None:
            if self._lock is not None and self._lock is not lock:
                self._lock.release()
            self._lock, self.path = lock, path
            self.history.mark_saved(project)
            self.saved_at = time.time()
            self._remember_recent(path)
            if self.history.is_saved:
                self._leave_autosave()
            self.saved_changed.emit()

        def let_go() -> None:
            if lock is not None and lock is not self._lock:
                lock.release()

        def failed(error: Exception) -> None:
            let_go()
            self.tell_error(error)

        self.jobs.start(
            Job(self.tr("Saving"), "disk", work, done=done, failed=failed, cancelled=let_go), 1
        )

    @Slot()
    def _write_autosave(self, instead_of: Recovery | None = None) -> None:
        """Keep unsaved work, then discard what it was recovered from."""

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            self.keep()
            if instead_of is not None:
                discard(instead_of)

        def done(_: Any) -> None:
            self._autosave_failed = False

        def failed(error: Exception) -> None:
            if not self._autosave_failed:
                self.tell_error(error)
            self._autosave_failed = True
            self._autosave_timer.start(_AUTOSAVE_AGAIN_MS)

        if self._is_unsaved:
            # In a lane of its own: reading a large film on the disk's would hold it up.
            self.jobs.start(Job("autosave", "autosave", work, done=done, failed=failed))

    def keep(self) -> None:
        """Have unsaved work in the autosave, for the next session to offer. From any thread; what
        is written last is the newest. Raises BgmError."""
        with self._keeping:
            project = self.project
            if self._is_unsaved and project is not self._autosaved:
                self._autosave.write(project, self.path, {"position_s": self.position_s})
                self._autosaved = project

    def _leave_autosave(self) -> None:
        """Leave unsaved work to be recovered; else forget what was written of it before."""
        with self._keeping:
            self._autosaved = None
            if not self._is_unsaved:
                try:
                    self._autosave.clear()
                except BgmError as error:  # it will be offered, though it is of no use
                    _log.warning("An autosave is left behind: %s", error)
            self._autosave.keep()

    def secure(self) -> bool:
        """Before the window closes: bring the work to the project's file, or where it never had
        one, to where the next session offers it for recovery. False, with a message, where that
        cannot be; then it is at least kept for recovery, if it can be."""
        if not self._is_unsaved:
            return True
        failure: Exception | None = None
        if self.path is not None:
            try:
                with self._saving:
                    project_file.save(self.project, self.path)
                    self._secured = True
            except Exception as error:  # noqa: BLE001 - whatever it is, the work must be kept
                failure = error
            else:
                self.history.mark_saved(self.project)
                return True
        try:
            self.keep()
        except Exception as error:  # noqa: BLE001 - likewise
            self._tell_unsaved("error", error, self.tr("Closing again gives up what is not saved."))
            return False
        if failure is None:
            return True
        self._tell_unsaved(
            "warning", failure,
            self.tr("Your work is kept apart, and offered when you open the project again. Save it "
                    "elsewhere, or close again."),
        )  # fmt: skip
        return False

    def _tell_unsaved(self, kind: str, error: Exception, then: str) -> None:
        text, hint, details = str(error), getattr(error, "hint", ""), ""
        if not isinstance(error, BgmError):
            text = self.tr("The work could not be saved ({0}).").format(repr(error))
            details = "".join(traceback.format_exception(error))
        _log.warning("On closing: %s %s", text, details)
        self.tell(kind, text, f"{hint} {then}".strip(), details)

    def close(self, timeout_s: float = ENDING_S) -> bool:
        """End everything: cancel work, free the sound device. Needs no screen. Call `secure` or
        `keep` before, or lose what is not saved. False when a thread did not end in time."""
        left_s = countdown(timeout_s)
        for timer in (
            self._draft_timer, self._render_timer, self._autosave_timer, self._tick_timer,
        ):  # fmt: skip
            timer.stop()
        ended = False
        with ExitStack() as steps:  # the last one first, and each whatever becomes of the others
            steps.callback(self.outbox.close)
            steps.callback(self._scratch.close)
            if self._lock is not None:
                steps.callback(self._lock.release)
            steps.callback(self._leave_autosave)
            self.runs.close()
            self.verdicts.close()
            self.films.close()
            self._player.pause()
            ended = self.jobs.close(left_s())
            ended &= self._player.close(left_s())
        return ended

    # -- drafts and the model --------------------------------------------------------------------

    def _warm_up(self) -> None:
        """Open the denoiser before it is needed, and learn what it really runs on."""
        composer = self.composer

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            composer.open()
            return composer

        def sound(job: Job) -> Generator[Any, None, Any]:
            yield None
            get_ready()

        def ready(_: Any) -> None:
            # What is loaded by now stays; looking through it for garbage would stop everything for
            # a tenth of a second, again and again.
            gc.freeze()

        self.jobs.start(Job("get ready", "sound", sound, done=ready, failed=self.tell_error), -1)
        self.jobs.start(
            Job(self.tr("Opening the model"), "denoise", work,
                done=self._on_model, failed=self._on_model_failed), 1
        )  # fmt: skip

    def know_model(self, composer: Composer) -> None:
        """Learn of an opened model, once, what the dials need to know."""
        if not self.undecided:
            self._on_model(composer)

    def _on_model(self, composer: Composer) -> None:
        self.undecided, self.styles = list(composer.undecided), composer.styles
        self._last_default = (composer.default_steps, composer.default_guidance)
        self._update_grid()
        self.tell_device(composer.provider, None)

    def _on_model_failed(self, error: Exception) -> None:
        self.device_text, self.device_ok = self.tr("No model"), False
        self.device_detail = str(error)
        self.device_changed.emit()
        self.tell_error(error)

    def _update_grid(self) -> None:
        if self._composer is not None and self.undecided:
            steps = self.project.request.steps or self.default_steps
            self.step_timesteps = [float(t) for t in self._composer.grid(steps)]

    def tell_device(self, provider: str, seconds: float | None) -> None:
        """What the model runs on, and how long a run took."""
        short = provider.replace("ExecutionProvider", "")
        took = "" if seconds is None else f" · {seconds:.1f} s"
        self.device_text = f"{short}{took}"
        asked = self.settings.device
        self.device_ok = asked in ("auto", "cpu") or short.lower().startswith(asked.lower())
        self.device_detail = self.tr("The model runs on {0} (asked for: {1}).").format(
            provider, asked
        )
        self.device_changed.emit()

    @Slot()
    def _start_draft(self) -> None:
        project = self.project
        self._update_grid()
        if project.analysis is None:
            return
        if self._draft_job is not None:
            self._draft_job.cancel()
        if self._draft_composer is None:
            self._draft_composer = Composer(self.settings.device, self.settings.model)
        composer, analysis = self._draft_composer, project.analysis

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            asked = analysis, project.direction, project.request
            return replace(composer.draft(*asked), tempi=composer.tempi(*asked))

        def done(draft: Draft) -> None:
            self.draft = draft
            self.draft_changed.emit()

        self._draft_job = self.jobs.start(
            Job("draft", "draft", work, done=done, failed=self.tell_error)
        )

    # -- runs of the denoiser: see `Runs` ----------------------------------------------------------

    @property
    def composer(self) -> Composer:
        """The composer of the runs, for the "denoise" lane alone."""
        if self._composer is None:
            self._composer = Composer(self.settings.device, self.settings.model)
        return self._composer

    def generate(self) -> None:
        """Compose as many takes as the dials ask for. The active take's locks hold."""
        self.runs.generate()

    def stop_generation(self) -> None:
        """End the run early and keep what is there."""
        self.runs.stop_generation()

    def cancel(self) -> None:
        """End the run, tuning or export, and keep nothing of it; else clear the selection."""
        self.runs.cancel()

    def redo_selection(self) -> None:
        """Compose the selected cells anew, between what stays beside them."""
        self.runs.redo_selection()

    def redo_shot(self, shot: int | None = None) -> None:
        """Compose the music of a shot (the selected one) anew."""
        self.runs.redo_shot(shot)

    def redo_accompaniment(self) -> None:
        """Keep the melody; compose bridge and piano anew, in the selected range or shot, else
        everywhere."""
        self.runs.redo_accompaniment()

    def redo_melody(self) -> None:
        """Keep bridge and piano; compose the melody anew, in the selected range or shot, else
        everywhere."""
        self.runs.redo_melody()

    def retime_take(self) -> None:
        """The active take at the tempo that the dials ask for, as a new take."""
        self.runs.retime_take()

    def show_generation(self, generation: Generation | None) -> None:
        """How far the run is, for all to see."""
        if generation != self.generation:
            self.generation = generation
            self.generation_changed.emit()

    def show_live(self, live: LiveRoll | None) -> None:
        """Music as far as it is decided, for all to see."""
        if live is not self.live:
            self.live = live
            self.live_changed.emit()

    def join(self, project: Project) -> None:
        """Go on with a project as a part of the newest change; see `History.join`."""
        old = self.project
        self.history.join(project)
        self._changed(old)

    # -- takes and their sound ---------------------------------------------------------------------

    def switch_take(self, take_id: str) -> None:
        """Hear another take, at the same place and without a pause."""
        project = self.project
        if take_id == project.active or all(e.id != take_id for e in project.takes):
            return
        self.runs.stop_tuning()
        self.runs.tuned = ""
        self.edit(self.tr("Switch take"), project.with_active(take_id), merge="switch take")

    def switch_to_number(self, number: int) -> None:
        """Hear the take with a number; where it is gone, nothing happens."""
        for entry in self.project.takes:
            if entry.number == number:
                self.switch_take(entry.id)
                return

    def next_take(self) -> None:
        """Back and forth between the two takes heard last (A/B)."""
        takes = [e.id for e in self.project.takes]
        if self._previous_take in takes:
            self.switch_take(self._previous_take)
        elif len(takes) > 1:
            self.switch_take(takes[takes.index(self.project.active) - 1])

    def _sound_active(self) -> None:
        """Let the player have the active take, rendered first where it is not yet."""
        entry = self.project.active_entry
        self._load_player()
        if entry is not None and self._ready(entry) is None:
            # The window shows the new take first, undisturbed.
            self._render_timer.start()

    @Slot()
    def _render_takes(self) -> None:
        """Render the active take, and those that it may be compared with."""
        entry = self.project.active_entry
        if entry is None:
            return
        self._render(entry, 2)
        for other in reversed(self.project.takes[-9:]):
            if other.id != entry.id:
                self._render(other, 0)

    def _programs(self) -> tuple[int, int, int]:
        first, second, third = (mix.program for mix in self.project.mix)
        return first, second, third

    def _ready(self, entry: TakeEntry) -> Stems | None:
        known = self._stems.get(entry.id)
        if known is not None and known[0] is entry.take and known[1] == self._programs():
            return known[2]
        return None

    def stems_of(self, entry: TakeEntry) -> Stems | None:
        """A take's rendered sound. None where it is still to come: then it is rendered next, and
        `sound_ready` tells."""
        stems = self._ready(entry)
        if stems is None and entry.id not in self._rendering:
            self._render(entry, 2)
        return stems

    def _render(self, entry: TakeEntry, urgency: int) -> None:
        if self._ready(entry) is not None or self.clip is None:
            return
        key = entry.id
        waiting = self._rendering.get(key)
        if waiting is not None:
            waiting.cancel()
        take, programs = entry.take, self._programs()
        samples = sample_count(self.clip.duration)
        scratch, name = self._scratch, f"take-{key}-{secrets.token_hex(4)}"
        known = self._stems.get(key) or self._stems.get(self.runs.tuned)
        reuse = None if known is None else known[2]

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return render_stems(
                take.performance(),
                programs,
                samples,
                scratch.folder / name,
                job.report,
                reuse=reuse,
            )

        def done(stems: Stems) -> None:
            self._rendering.pop(key, None)
            old = self._stems.get(key)
            self._stems[key] = (take, programs, stems)
            if key == self.project.active:
                self._load_player()
            if old is not None:
                shutil.rmtree(old[2].folder, ignore_errors=True)
            self._forget_stems()
            self.sound_ready.emit(key)

        def cancelled() -> None:
            if self._rendering.get(key) is job:
                self._rendering.pop(key)

        def failed(error: Exception) -> None:
            self._rendering.pop(key, None)
            self.outbox.forget(key)
            self.tell_error(error)

        job = Job(self.tr("Rendering the sound"), "render", work, done=done, failed=failed,
                  cancelled=cancelled)  # fmt: skip
        self._rendering[key] = self.jobs.start(job, urgency)

    def _forget_stems(self) -> None:
        """Keep the sound of rendered takes within bounds; the active one always stays."""
        size = 3 * 8 * sample_count(self.clip.duration) if self.clip else 1
        while len(self._stems) > max(2, _MAX_STEMS_BYTES // size):
            oldest = next(key for key in self._stems if key != self.project.active)
            shutil.rmtree(self._stems.pop(oldest)[2].folder, ignore_errors=True)

    def _load_player(self) -> None:
        entry = self.project.active_entry
        stems = None if entry is None else self._ready(entry)
        if entry is not None and stems is None:
            # The old sound plays on until the new one is ready.
            known = self._stems.get(entry.id)
            stems = known[2] if known is not None else self._playing_stems
        if stems is not None and self.clip and stems.samples != sample_count(self.clip.duration):
            stems = None  # of a film that was recut
        self._playing_stems = stems
        self._player.load(stems, self._clip_sound, self.duration_s)
        self._apply_gains()

    def _apply_gains(self) -> None:
        project = self.project
        clip_gain = 0.0
        if project.clip_gain_db is not None:
            clip_gain = 10 ** (project.clip_gain_db / 20)
        # As the exported video has it: music steps back behind the clip's own sound.
        has_sound = self.clip is not None and self.clip.has_audio and clip_gain > 0
        music = 10 ** (-12 / 20) if has_sound else 1.0
        self._player.set_gains(track_gains(project.mix), music, clip_gain)

    # -- transport ---------------------------------------------------------------------------------

    def toggle_play(self) -> None:
        """Play or pause, at normal speed."""
        if self.playing and self.speed == 1:
            self.pause()
        else:
            self._player.set_speed(1.0)
            self.play()

    def play(self) -> None:
        """Play from the playhead; from the start where it stands at the end."""
        if self.clip is None:
            return
        if self.position_s >= self.duration_s - 0.5 / float(self.frame_rate):
            self._player.seek(self.loop.start_s if self.loop_on and self.loop else 0.0)
        self._player.play()
        self._tick_timer.start()
        self.transport_changed.emit()

    def pause(self) -> None:
        """Stop the playhead where it is."""
        self._player.pause()
        self._tick_timer.stop()
        self.transport_changed.emit()
        self.position_changed.emit(self.position_s)

    def seek(self, time_s: float) -> None:
        """Put the playhead at a time; playing goes on from there."""
        last_s = max(self.duration_s - 0.5 / float(self.frame_rate), 0.0)
        self._player.seek(min(max(time_s, 0.0), last_s))
        self.position_changed.emit(self.position_s)

    def step_frames(self, frames: int) -> None:
        """Stop, and move by whole frames."""
        if self.playing:
            self.pause()
        rate = self.frame_rate
        frame = int(self.position_s * float(rate) + 1e-3) + frames
        self.seek(max(frame, 0) / float(rate))

    def step_seconds(self, seconds: float) -> None:
        """Move by seconds; playing goes on."""
        self.seek(self.position_s + seconds)

    def shuttle(self, direction: int) -> None:
        """J (-1), K (0), L (+1): backwards, stop, forwards; again for faster."""
        if direction == 0:
            self._player.set_speed(1.0)
            self.pause()
            return
        speed = self.speed if self.playing else 0.0
        faster = 1.0
        if speed * direction > 0:
            faster = next((s for s in _SHUTTLE if s > abs(speed) + 1e-6), _SHUTTLE[-1])
        self._player.set_speed(direction * faster)
        self.play()

    def set_loop(self, span: Span | None) -> None:
        """The stretch that plays over and over while the loop is on."""
        self.loop = span
        self.loop_on = span is not None
        self._player.set_loop(span if self.loop_on else None)
        self.transport_changed.emit()

    def toggle_loop(self) -> None:
        """Loop on or off; without a stretch, the selected shot, else the whole clip."""
        self.loop_on = not self.loop_on
        if self.loop_on and self.loop is None and self.duration_s:
            shot = self.selection.shot
            if shot is not None and shot < len(self.shots):
                self.loop = Span(self.shots[shot].start_s, self.shots[shot].end_s)
            else:
                self.loop = Span(0.0, self.duration_s)
        self._player.set_loop(self.loop if self.loop_on else None)
        self.transport_changed.emit()

    def go_start(self) -> None:
        """The playhead to the first frame."""
        self.seek(0.0)
        self.view.reveal(0.0)

    def go_end(self) -> None:
        """The playhead to the last frame."""
        self.seek(self.duration_s)
        self.view.reveal(self.position_s)

    @Slot()
    def _tick(self) -> None:
        self.position_changed.emit(self.position_s)
        if not self._player.playing:
            self._tick_timer.stop()
            self.transport_changed.emit()

    @Slot()
    def _on_player_told(self) -> None:
        self.transport_changed.emit()

    # -- export ------------------------------------------------------------------------------------

    def export(self, spec: ExportSpec) -> None:
        """Write files of a take (the active one). Nothing appears before all of it is finished."""
        project, analysis = self.project, self.film_analysis
        entry = project.active_entry if not spec.take_id else project.entry(spec.take_id)
        if entry is None or analysis is None:
            self.tell(
                "info", self.tr("There is nothing to export yet."), self.tr("Generate first.")
            )
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            with staging(spec.folder) as stage:
                return deliver(
                    entry.take, analysis, spec.folder, stage, spec.products,
                    name=spec.name, mix=project.mix, clip_gain_db=spec.clip_gain_db,
                    music_gain_db=spec.music_gain_db, film=film, progress=job.report,
                )  # fmt: skip

        film = project.film

        def done(report: dict[str, Any]) -> None:
            told = [str(note["text"]) for note in report["told"]]
            if film is not None and "video" in spec.products:
                told.append(self.tr("The video's picture is the proxy, not your finished film."))
            done = self.tr("Exported to {0}").format(spec.folder)
            if report["failed"]:
                self.tell("error", " ".join(report["failed"]), " ".join([f"{done}.", *told]))
            else:
                self.tell("info", done, " ".join(told))
            self.exported.emit(report)

        self.jobs.start(
            Job(self.tr("Exporting"), "export", work, done=done, failed=self.tell_error)
        )

    def cancel_exports(self) -> bool:
        """Stop exports that wait or run; nothing of them is left behind. False when there are
        none."""
        exports = [job for job in self.jobs.running if job.lane in ("export", outbox.LANE)]
        for job in exports:
            job.cancel()
        return bool(exports)


def _located(project: Project, path: Path) -> Path | None:
    """Where a project's clip is now, None where it is gone; a film's proxy is also gone where the
    cache has it anew, of other bytes."""
    found = project_file.locate_clip(project, path)
    if found is None or project.film is None or project.analysis is None:
        return found
    return found if is_unchanged(replace(project.analysis.clip, path=found)) else None


def _saved_at(path: Path | None) -> float | None:
    """When a file was written last, None where there is none."""
    try:
        return None if path is None else path.stat().st_mtime
    except OSError:
        return None


def _newer_work(path: Path) -> Recovery | None:
    """The newest work on a project that an ended session left and its file does not have."""
    saved_at = _saved_at(path) or 0.0
    for recovery in recoverable():  # newest first
        home = recovery.project_path
        if home is not None and home.resolve() == path.resolve() and recovery.saved_at > saved_at:
            return recovery
    return None
