"""The clip on the screen: shown, read, looked through, and changed for another one."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from bgm_studio.base.filelock import Scratch
from bgm_studio.composing.direction import Direction
from bgm_studio.export.sound_files import sample_count
from bgm_studio.interchange.conform import look_through
from bgm_studio.interchange.film import CutFilm
from bgm_studio.project import file as project_file
from bgm_studio.project.project import Project
from bgm_studio.sound.soundtrack import write_clip_sound
from bgm_studio.ui.presenter import pictures
from bgm_studio.ui.presenter.jobs import Job, Work
from bgm_studio.ui.presenter.sounds import Sounds
from bgm_studio.ui.presenter.state import Media
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.hearing import spoken
from bgm_studio.video.reader import waveform
from bgm_studio.video.shots import Cut
from bgm_studio.video.speech import Speech


class Screening(QObject):
    """Shows the clip of the workspace, and reads of it what lanes and music need.

    shown: another clip is on the screen. looked_through: its analysis is there; look_failed: none
    will come. proxy_missing: the clip is that of a film, and has to be cut together again.
    """

    shown = Signal()
    looked_through = Signal()
    look_failed = Signal()
    proxy_missing = Signal()

    def __init__(
        self, workspace: Workspace, sounds: Sounds, transport: Transport, scratch: Scratch
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._sounds, self._transport = workspace, sounds, transport
        self._scratch = scratch
        self._reading: list[Job] = []

    # -- showing -----------------------------------------------------------------------------------

    def show(self, clip: ClipInfo) -> None:
        """Show a clip from its start, and read it."""
        workspace, transport = self._workspace, self._transport
        workspace.clip, workspace.waits_for_picture = clip, False
        workspace.view.set_duration(clip.duration_s)
        self._sounds.show_clip()
        transport.seek(0.0)
        workspace.change_settings(workspace.settings.with_recent(workspace.home))
        workspace.opened.emit()
        transport.position_changed.emit(0.0)
        self._read(clip)
        self.shown.emit()

    def show_missing(self, clip: ClipInfo) -> None:
        """Show all but the pictures and the sound of a clip that is gone."""
        workspace = self._workspace
        workspace.clip = clip
        workspace.waits_for_picture = workspace.project.film is not None
        workspace.view.set_duration(clip.duration_s)

    def follow(self, old: Project, new: Project) -> None:
        """Show the project's clip where an edit brought another one."""
        before, now = old.analysis, new.analysis
        if before is None or now is None or now.clip in (before.clip, self._workspace.clip):
            return
        if now.clip.path.is_file():
            self._swap(now.clip)
            return
        # It went while another was open.
        self.show_missing(now.clip)
        if new.film is not None:
            self.proxy_missing.emit()

    def take_proxy(self, clip: ClipInfo, film: CutFilm, folders: tuple[Path, ...]) -> None:
        """The film's proxy is there again, as `clip`. No edit: it holds for all of the history
        that is about this film."""
        workspace = self._workspace
        old = workspace.project

        def change(project: Project) -> Project:
            if project.analysis is None or project.film is None:
                return project
            if project.film.digest() != film.digest():
                return project
            analysis = replace(project.analysis, clip=clip)
            return replace(project, analysis=analysis, film=film, media_folders=folders)

        workspace.history.amend(change)
        self._swap(clip)
        workspace.announce(old)

    def relink(self, path: Path) -> None:
        """Say where the project's clip is now."""
        workspace = self._workspace
        project = workspace.project

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return project_file.relink(project, path, job.report)

        def done(relinked: Project) -> None:
            analysis = relinked.analysis
            if analysis is not None:
                workspace.edit(
                    self.tr("Find the clip"), replace(workspace.project, analysis=analysis)
                )

        workspace.jobs.start(
            Job(self.tr("Checking the clip"), "disk", work, done=done, failed=workspace.tell_error)
        )

    def _swap(self, clip: ClipInfo) -> None:
        """Another clip of the same work: the playhead stays."""
        workspace, transport = self._workspace, self._transport
        here = transport.position_s
        workspace.media = Media()
        self._sounds.forget_clip()
        if transport.loop is not None and transport.loop.end_s > clip.duration_s:
            transport.set_loop(None)
        self.show(clip)
        transport.seek(here)
        self._sounds.refresh()

    # -- pictures and sound ------------------------------------------------------------------------

    def _read(self, clip: ClipInfo) -> None:
        workspace, scratch = self._workspace, self._scratch

        def sound(job: Job) -> Generator[Any, None, Any]:
            if not clip.has_audio:
                return
            yield waveform(clip, workspace.media.peaks_rate_hz, job.report)
            samples = sample_count(clip.duration)
            yield write_clip_sound(clip, samples, scratch.folder / "clip.f32", job.report)

        def start(name: str, lane: str, work: Work) -> Job:
            job = Job(name, lane, work, yielded=self._on_read, failed=workspace.tell_error)
            return workspace.jobs.start(job)

        for job in self._reading:
            job.cancel()
        thumbs = pictures.reading(clip, pictures.thumb_times(clip))
        self._reading = [
            start(self.tr("Reading the picture"), "media", thumbs),
            start(self.tr("Reading the sound"), "sound", sound),
        ]
        self._listen(clip)

    def _listen(self, clip: ClipInfo) -> None:
        """Hear where someone speaks, which a project of an older version does not know."""
        workspace = self._workspace

        def lacks_it(project: Project) -> bool:
            analysis = project.analysis
            return (
                analysis is not None
                and analysis.speech is None
                and analysis.clip.sha256 == clip.sha256
            )

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return spoken(clip, job.report)

        def done(speech: tuple[Speech, ...]) -> None:
            def change(project: Project) -> Project:
                if project.analysis is None or not lacks_it(project):
                    return project
                return replace(project, analysis=replace(project.analysis, speech=speech))

            old = workspace.project
            workspace.history.amend(change)
            workspace.announce(old)

        if lacks_it(workspace.project):
            name = self.tr("Listening for speech")
            job = Job(name, "sound", work, done=done, failed=workspace.tell_error)
            self._reading.append(workspace.jobs.start(job))

    def _on_read(self, value: Any) -> None:
        if value is None:
            return
        if isinstance(value, Path):
            self._sounds.take_clip_sound(value)
            return
        media = self._workspace.media
        if isinstance(value, tuple):
            media.thumbs = pictures.with_thumb(media.thumbs, value)
        else:
            media.peaks = value
        self._workspace.media_changed.emit()

    # -- shots, captions and curves ----------------------------------------------------------------

    def look(self, clip: ClipInfo) -> None:
        """Look through a clip that was never looked through, or take what is remembered of it."""
        workspace = self._workspace
        film = workspace.project.film

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None

            def found(cuts: tuple[Cut, ...], seen_s: float) -> None:
                job.emit((cuts, seen_s))

            return look_through(clip, film, job.report, found=found)

        def yielded(value: Any) -> None:
            if value is not None:
                workspace.media.provisional_cuts, workspace.media.analysed_s = value
                workspace.media_changed.emit()

        def failed(error: Exception) -> None:
            self.look_failed.emit()
            workspace.tell_error(error)

        workspace.jobs.start(
            Job(
                self.tr("Analysing the clip"),
                "film",
                work,
                yielded=yielded,
                done=self._on_analysis,
                failed=failed,
            )
        )

    def look_again(self) -> None:
        """Find shots, captions and curves afresh; the user's own changes of them are dropped, as
        one undo entry."""
        workspace = self._workspace
        clip, film = workspace.clip, workspace.project.film
        if clip is None:
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return look_through(clip, film, job.report, use_cache=False)

        def done(analysis: VideoAnalysis) -> None:
            direction = Direction.found(analysis)
            project = replace(workspace.project, analysis=analysis, direction=direction)
            workspace.edit(self.tr("Analyse again"), project)

        workspace.jobs.start(
            Job(
                self.tr("Analysing the clip"),
                "film",
                work,
                done=done,
                failed=workspace.tell_error,
            )
        )

    def _on_analysis(self, analysis: VideoAnalysis) -> None:
        workspace = self._workspace
        old, media = workspace.project, workspace.media

        def change(project: Project) -> Project:
            if project.analysis is not None:
                return project
            return replace(project, analysis=analysis, direction=Direction.found(analysis))

        workspace.history.amend(change)
        media.provisional_cuts, media.analysed_s = (), analysis.clip.duration_s
        workspace.announce(old)
        workspace.media_changed.emit()
        self.looked_through.emit()
