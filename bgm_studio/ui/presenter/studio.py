"""The presenter: between the core and the widgets.

Widgets read its properties and those of its parts, call their methods and listen to their signals;
they never call the core themselves. All methods return at once: work runs in the lanes of `jobs`,
and results come back as changes of the project.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject

from bgm_studio.base.filelock import Scratch
from bgm_studio.composing.direction import Span
from bgm_studio.project.archive import SUFFIX
from bgm_studio.project.autosave import Autosave
from bgm_studio.project.project import Project
from bgm_studio.project.settings import Settings
from bgm_studio.sound.playback import Player
from bgm_studio.ui.presenter.bandstand import Bandstand
from bgm_studio.ui.presenter.desk import Desk
from bgm_studio.ui.presenter.films import Films, is_named_as_timeline
from bgm_studio.ui.presenter.jobs import ENDING_S, countdown
from bgm_studio.ui.presenter.model import Model
from bgm_studio.ui.presenter.outbox import Outbox
from bgm_studio.ui.presenter.runs import Runs
from bgm_studio.ui.presenter.screening import Screening
from bgm_studio.ui.presenter.sounds import Sounds
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.ui.presenter.tuning import Tuning
from bgm_studio.ui.presenter.verdicts import Verdicts
from bgm_studio.ui.presenter.workspace import Workspace


class Studio(Workspace):
    """A workspace, and those who work on it.

    band: what the palette's players play to the active take.
    transport: plays it. sounds: what is played. screening: its clip. desk: its file. model: the
    denoiser, and drafts. runs: takes that are composed. verdicts: what the jury says of them.
    outbox: takes on their way out. films: timelines of other editors. None of these knows the
    studio: where one has to follow another, that is said in `_introduce`.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        player: Player | None = None,
        autosave: Autosave | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(settings, parent)
        player = player or Player()
        self.band = Bandstand(self)
        self._scratch = Scratch()
        self.transport = Transport(self, player, self._to_loop, self)
        self.sounds = Sounds(self, player, self._scratch)
        self.screening = Screening(self, self.sounds, self.transport, self._scratch)
        self.desk = Desk(self, self.screening, self.transport, autosave or Autosave())
        self.model = Model(self)
        self.verdicts = Verdicts(self)
        self._tuning = Tuning(self, self.model, self.transport)
        self.runs = Runs(self, self.model, self.verdicts, self._tuning)
        self.outbox = Outbox(self, self.sounds)
        self.films = Films(self, self.desk, self.screening, self.model, self.runs)
        self._introduce()

    def _introduce(self) -> None:
        # First the autosave: nothing that goes wrong after an edit may cost it.
        for follow in (
            self.desk.keep_soon,
            self.films.heed_edit,
            self._follow_loop,
            self.screening.follow,
            self.sounds.follow,
            self.model.follow,
        ):
            self.edited.connect(follow)
        self.begun.connect(self.sounds.begin)
        self.begun.connect(self.films.follow)
        self.moved_on.connect(self._tuning.stop)
        self.dials_moved.connect(self.runs.follow_dials)
        self.settings_changed.connect(self.model.heed_settings)
        self.settings_changed.connect(self.sounds.heed_settings)
        for drop in (self.transport.reset, self.runs.drop, self.sounds.drop):
            self.desk.closing.connect(drop)
        for show in (
            self.sounds.refresh,
            self.sounds.tell_font,
            self.model.draft_soon,
            self.films.look,
        ):
            self.desk.laid_open.connect(show)
        self.screening.shown.connect(self.model.warm_up)
        self.screening.looked_through.connect(self.runs.film_is_ready)
        self.screening.look_failed.connect(self.runs.film_failed)
        self.screening.proxy_missing.connect(self.films.cut_again)

    def _follow_loop(self, old: Project, new: Project) -> None:
        if old.direction.range != new.direction.range:
            self.transport.follow()

    def open_path(self, path: Path) -> None:
        """Open a clip, a timeline or a project, by its suffix."""
        if path.suffix.lower() == SUFFIX:
            self.desk.open_project(path)
        elif is_named_as_timeline(path):
            self.films.open(path)
        else:
            self.desk.open_clip(path)

    def cancel(self) -> None:
        """End the run, tuning or export, and keep nothing of it; else clear the selection."""
        if not self.cancel_work():
            self.select(notes=frozenset(), region=None, span=None, cut=None)

    def cancel_work(self) -> bool:
        """End the run, tuning or export, and keep nothing of it. False where there is none."""
        if self.runs.cancel():
            return True
        if self.films.cancel():
            self.tell("info", self.tr("Cancelled; nothing was changed."))
        elif self.outbox.cancel():
            self.tell("info", self.tr("The export was cancelled."))
        else:
            return False
        return True

    def go_to(self, time_s: float) -> None:
        """Put the playhead at a time, and scroll there."""
        self.transport.seek(time_s)
        self.view.reveal(self.transport.position_s)

    def close(self, timeout_s: float = ENDING_S) -> bool:
        """End everything: cancel work, free the sound device. Needs no screen. Call `desk.secure`
        or `desk.keep` before, or lose what is not saved. False when a thread did not end in
        time."""
        left_s = countdown(timeout_s)
        ended = False
        with ExitStack() as steps:  # the last one first, and each whatever becomes of the others
            steps.callback(self.outbox.close)
            steps.callback(self._scratch.close)
            steps.callback(self.desk.leave)
            for part in (
                self.band,
                self.model,
                self.sounds,
                self.desk,
                self._tuning,
                self.verdicts,
                self.films,
                self.transport,
            ):
                part.stop()
            ended = self.jobs.close(left_s())
            ended &= self.transport.close(left_s())
        return ended

    def _to_loop(self) -> Span | None:
        """In to out, else the selected shot."""
        if self.project.direction.range is not None:
            return self.project.direction.range
        shot, shots = self.selection.shot, self.shots
        if shot is None or shot >= len(shots):
            return None
        return Span(shots[shot].start_s, shots[shot].end_s)
