"""Films that come from another editor's timeline: opening one, and following it when it is recut.

A timeline is read, its film cut together as one proxy picture, and that opened as any clip is. The
file is watched; when it changes, what would stay of the music can be seen before anything is
replaced.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from bgm_studio.base.errors import BgmError
from bgm_studio.base.inference import file_sha256
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.recut import Outline, Recut, carried_direction, compare, outline, rescore
from bgm_studio.interchange.conform import conform, left_out, look_through
from bgm_studio.interchange.film import CutFilm, Medium, Told
from bgm_studio.interchange.media import MediaFinder
from bgm_studio.interchange.reading import TIMELINE_SUFFIXES, media_home, read_hashed, timeline_file
from bgm_studio.interchange.told import Notes
from bgm_studio.music.timing import HitPoint
from bgm_studio.project import file as project_file
from bgm_studio.project.level import carried_level
from bgm_studio.project.project import Project, TakeEntry, recut_entry
from bgm_studio.ui.languages import plural
from bgm_studio.ui.presenter import pictures
from bgm_studio.ui.presenter.desk import Desk
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.model import Model
from bgm_studio.ui.presenter.runs import Runs
from bgm_studio.ui.presenter.screening import Screening
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo

_LANE = "conform"
_SETTLE_MS = 700  # an editor writes a file in several steps, or as another that takes its place


def is_named_as_timeline(path: Path) -> bool:
    """Whether a file's name says that it is a timeline. Looks at no disk."""
    return path.suffix.lower() in TIMELINE_SUFFIXES


@dataclass(frozen=True)
class Read:
    """A timeline as it was read from `path`. sha256: of its bytes. folders: where media were looked
    for besides."""

    path: Path
    film: CutFilm
    sha256: str
    folders: tuple[Path, ...]


@dataclass(frozen=True)
class MissingMedia:
    """Media of a film were not found; the user decides. look_in: try again with a folder more;
    go_on: without them."""

    name: str
    sentences: tuple[str, ...]
    look_in: Callable[[Path], object]
    go_on: Callable[[], object]


@dataclass
class Plan:
    """A recut as it is shown before it is applied; grows while the new film is looked through.

    analysis: None until then; direction goes with it. outlines: of each take of the old film, by
    its id: what stays of it. They may change a little once the analysis is there. clip: the new
    film's proxy, None until it is cut together; thumbs: pictures of it, as they are found.
    """

    read: Read
    recut: Recut
    clip: ClipInfo | None = None
    analysis: VideoAnalysis | None = None
    direction: Direction | None = None
    outlines: dict[str, Outline] = field(default_factory=dict)
    thumbs: list[pictures.Thumb] = field(default_factory=list)

    @property
    def is_ready(self) -> bool:
        """Whether it can be applied."""
        return self.analysis is not None


class Films(QObject):
    """The films that come from timelines. Long work runs in a lane of its own, one piece at a time.

    work_changed: `work` is another, or further. media_missing: a MissingMedia to be decided on.
    opened: a timeline was opened (its Read). changed_on_disk: the open film's timeline is another
    than the one that was read. plan_made: a new Plan to show; plan_grew: it knows more now;
    plan_failed: nothing will come of it.
    """

    work_changed = Signal()
    media_missing = Signal(object)
    opened = Signal(object)
    changed_on_disk = Signal()
    plan_made = Signal(object)
    plan_grew = Signal()
    plan_failed = Signal()

    def __init__(
        self, workspace: Workspace, desk: Desk, screening: Screening, model: Model, runs: Runs
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._desk, self._screening = workspace, desk, screening
        self._model, self._runs = model, runs
        self._job: Job | None = None
        self._plan: Plan | None = None
        self._thumbs: Job | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_changed)
        self._settle = single_shot(self, _SETTLE_MS, self.look)
        self._is_closed = False
        self._looking: Job | None = None
        self._told_of = ""  # the hash of the change that the user was told of last

    @property
    def film(self) -> CutFilm | None:
        """The film that is open, None for a plain clip."""
        return self._workspace.project.film

    @property
    def path(self) -> Path | None:
        """The open film's timeline, None where it came from none."""
        film = self.film
        return None if film is None else film.source

    @property
    def told(self) -> tuple[Told, ...]:
        """What became of the open timeline's parts that are not plain cuts."""
        film, analysis = self.film, self._workspace.project.analysis
        if film is None:
            return ()
        return film.told if analysis is None else (*film.told, *left_out(film, analysis))

    @property
    def work(self) -> tuple[str, float | None] | None:
        """What is being done, and how far 0..1 (None: unknown); None for nothing."""
        job = self._job
        return None if job is None else (job.name, job.fraction)

    def cancel(self) -> bool:
        """End the work, and keep nothing of it. False where there is none."""
        if self._job is None:
            return False
        self._job.cancel()
        self._over(self._job)
        return True

    def stop(self) -> None:
        """Watch nothing any more."""
        self._is_closed = True
        self._settle.stop()

    # -- opening -----------------------------------------------------------------------------------

    def open(self, path: Path, folders: Sequence[Path] = ()) -> None:
        """Open a timeline: read it, cut its film together, and start a new project with it. What is
        open stays so until all of that is done."""
        self._read(path, tuple(folders), self._cut_opened)

    def _cut_opened(self, read: Read) -> None:
        def done(clip: ClipInfo) -> None:
            project = Project(
                film=read.film,
                timeline_sha256=read.sha256,
                media_folders=read.folders,
                palette_auto=True,
            )
            if self._desk.begin(project, clip):
                self.follow()
                self.opened.emit(read)

        self._conform(read.film, done)

    def _read(self, path: Path, folders: tuple[Path, ...], then: Callable[[Read], object]) -> None:
        """Read a timeline and go on with it; where media are missing the user is asked first."""

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            path_s = path.absolute()
            film, sha256 = read_hashed(path_s, folders, job.report)
            return Read(path_s, film, sha256, folders)

        def done(read: Read) -> None:
            missing = tuple(told.text for told in read.film.told if told.kind == "missing")
            if not missing:
                then(read)
                return
            self.media_missing.emit(MissingMedia(
                path.name, missing,
                lambda folder: self._read(path, (*folders, folder), then),
                lambda: then(read),
            ))  # fmt: skip

        self._start(self.tr("Reading the timeline"), work, done)

    def _conform(self, film: CutFilm, then: Callable[[ClipInfo], object]) -> None:
        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return conform(film, job.report)

        self._start(self.tr("Assembling the film"), work, then)

    def _start(
        self,
        name: str,
        work: Callable[[Job], Generator[Any, None, Any]],
        then: Callable[[Any], object],
        yielded: Callable[[Any], None] | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        """Start a job in place of the one that runs."""
        if self._job is not None:
            self._job.cancel()

        def done(result: Any) -> None:
            self._over(job)
            then(result)

        def ended(error: Exception) -> None:
            self._over(job)
            self._workspace.tell_error(error)
            if failed is not None:
                failed()

        def cancelled() -> None:
            self._over(job)
            if failed is not None:
                failed()

        # Quiet: a banner of its own tells of it.
        job = Job(name, _LANE, work, done=done, failed=ended, cancelled=cancelled,
                  progress=lambda *_: self.work_changed.emit(), is_quiet=True)  # fmt: skip
        if yielded is not None:
            job.yielded = yielded
        self._job = self._workspace.jobs.start(job)
        self.work_changed.emit()

    def _over(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        self.work_changed.emit()

    # -- the proxy of a project that was opened ----------------------------------------------------

    def cut_again(self, folders: Sequence[Path] = ()) -> None:
        """Cut the open project's film together anew, its proxy being gone; with other folders to
        find its media in, too."""
        workspace, film = self._workspace, self.film
        if film is None:
            return
        project, home = workspace.project, workspace.home.absolute().parent
        where = (*project.media_folders, *folders)

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            found = find_media(film, home, where)
            return found, project_file.relink(project, conform(found, job.report).path)

        def done(result: tuple[CutFilm, Project]) -> None:
            found, relinked = result
            if relinked.analysis is None:
                return
            self._screening.take_proxy(relinked.analysis.clip, found, where)
            if lost := [m for m in media_of(found) if m.path is None]:
                workspace.tell(
                    "warning",
                    plural(
                        len(lost),
                        self.tr("{0} media file of the film was not found; its shots are black."),
                        self.tr(
                            "{0} media files of the film were not found; their shots are black."
                        ),
                    ).format(len(lost)),
                    self.tr("Use File > Relink media… to show where they are."),
                )

        self._start(self.tr("Assembling the film"), work, done)

    # -- following the timeline --------------------------------------------------------------------

    def heed_edit(self, old: Project, new: Project) -> None:
        """The project changed: where its film is another, follow that."""
        if new.film != old.film:
            self.follow()

    def follow(self) -> None:
        """Watch the open film's timeline, and nothing else."""
        watched, path = self._watcher.files(), self.path
        if watched:
            self._watcher.removePaths(watched)
        self._told_of = ""
        if path is not None:
            self._watcher.addPath(str(timeline_file(path)))

    @Slot(str)
    def _file_changed(self, _: str) -> None:
        if not self._is_closed:
            self._settle.start()

    @Slot()
    def look(self) -> None:
        """See whether the timeline on disk is another than the one that was read."""
        path, workspace = self.path, self._workspace
        if path is None or self._looking is not None or self._is_closed:
            return
        # A file that was replaced by another is no longer watched.
        if str(timeline_file(path)) not in self._watcher.files():
            self._watcher.addPath(str(timeline_file(path)))

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            try:
                return _sha256(path)
            except (OSError, BgmError):
                return ""  # it is being written, or gone: there is nothing to follow

        def over(*_: Any) -> None:
            self._looking = None

        def done(sha256: str) -> None:
            over()
            known = (workspace.project.timeline_sha256, self._told_of, "")
            if self.path == path and sha256 not in known:
                self._told_of = sha256
                self.changed_on_disk.emit()

        self._looking = workspace.jobs.start(
            Job("look at the timeline", "disk", work, done=done, failed=over, cancelled=over,
                is_quiet=True)
        )  # fmt: skip

    def update(self, path: Path | None = None) -> None:
        """See what the timeline cuts now (or another file: a later cut of the same film). A Plan
        follows, and nothing changes until `apply`."""
        path = path or self.path
        if self.film is not None and path is not None:
            self._read(path, self._workspace.project.media_folders, self._plan_recut)

    def _plan_recut(self, read: Read) -> None:
        old, project = self.film, self._workspace.project
        if old is None:
            return

        def work(job: Job) -> Generator[Any, None, Any]:
            recut = compare(old, read.film)
            yield recut
            if recut.is_same and old.digest() == read.film.digest():
                return None
            yield _outlines(project, recut, ())
            clip = conform(read.film, lambda stage, f: job.report(stage, 0.6 * f))
            yield clip
            analysis = look_through(
                clip, read.film, lambda stage, f: job.report(stage, 0.6 + 0.4 * f)
            )
            direction = carried_direction(recut, project.direction, analysis)
            return analysis, direction, _outlines(project, recut, direction.hit_points(analysis))

        def yielded(value: Any) -> None:
            if isinstance(value, Recut):
                if not (value.is_same and old.digest() == read.film.digest()):
                    self._plan = Plan(read, value)
                    self.plan_made.emit(self._plan)
            elif self._plan is not None:
                if isinstance(value, ClipInfo):
                    self._plan.clip = value
                    self._read_thumbs(self._plan, value)
                else:
                    self._plan.outlines = value
                self.plan_grew.emit()

        def done(result: tuple[VideoAnalysis, Direction, dict[str, Outline]] | None) -> None:
            plan = self._plan
            if result is None:
                self._take_over(read)
            elif plan is not None:
                plan.analysis, plan.direction, plan.outlines = result
                self.plan_grew.emit()

        def failed() -> None:
            self._plan = None
            self.plan_failed.emit()

        self._start(self.tr("Analysing the new cut"), work, done, yielded, failed)

    def _read_thumbs(self, plan: Plan, clip: ClipInfo) -> None:
        def found(thumb: Any) -> None:
            if thumb is not None and plan is self._plan:
                plan.thumbs = pictures.with_thumb(plan.thumbs, thumb)
                self.plan_grew.emit()

        self._thumbs = self._workspace.jobs.start(
            Job(self.tr("Reading the picture"), "media", pictures.reading(
                clip, pictures.thumb_times(clip)
            ), yielded=found, failed=self._workspace.tell_error)
        )  # fmt: skip

    def _take_over(self, read: Read) -> None:
        """The same film, from a timeline that differs in what is no picture and no sound."""

        def change(project: Project) -> Project:
            if project.film is None or project.film.digest() != read.film.digest():
                return project
            return replace(project, film=read.film, timeline_sha256=read.sha256)

        self._workspace.history.amend(change)
        self._workspace.saved_changed.emit()
        self.follow()
        self._workspace.tell(
            "info", self.tr("The cut is the same as before, and the music fits it.")
        )

    def drop_plan(self) -> None:
        """The plan is not applied."""
        if self._plan is not None:
            self._plan = None
            self.cancel()
        if self._thumbs is not None:
            self._thumbs.cancel()

    def apply(self, takes: Sequence[str]) -> None:
        """Replace the old film by the plan's: these takes (ids) follow it, others go. One edit,
        when all of it is composed; until then the old film stays."""
        plan, workspace = self._plan, self._workspace
        self._plan = None
        if plan is None or plan.analysis is None or plan.direction is None:
            return
        analysis, direction = plan.analysis, plan.direction
        project = workspace.project
        entries = [entry for entry in project.takes if entry.id in takes]
        if not entries:
            self._replace(plan, analysis, direction, [])
            return
        composer = self._model.composer

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            made = []
            for number, entry in enumerate(entries):

                def told(_: str, fraction: float, before: int = number) -> None:
                    job.report("recut", (before + fraction) / len(entries))

                rescored = rescore(composer, plan.recut, entry.take, analysis, progress=told)
                made.append(recut_entry(entry, rescored))
            return made

        self._runs.whole(
            self.tr("Follow the new cut"), work,
            lambda made: self._replace(plan, analysis, direction, made),
        )  # fmt: skip

    def _replace(
        self, plan: Plan, analysis: VideoAnalysis, direction: Direction, made: list[TakeEntry]
    ) -> None:
        workspace, read = self._workspace, plan.read
        project = workspace.project
        if project.film != plan.recut.old:
            return  # the user went back to another one meanwhile
        ids = [entry.id for entry in made]
        active = project.active if project.active in ids else (ids[-1] if ids else "")
        fresh = replace(
            project, analysis=analysis, direction=direction, takes=tuple(made), active=active,
            film=read.film, timeline_sha256=read.sha256, media_folders=read.folders,
            level=carried_level(plan.recut, project.level),
        )  # fmt: skip
        if active and active != project.active:  # whose dials are seen then
            fresh = replace(fresh, active="").with_active(active)
        workspace.edit(self.tr("Follow the new cut"), fresh)
        self.follow()
        hint = self.tr("Undo brings back the old cut and its music.")
        if project.level is not None:
            went = self.tr("The level you drew has moved along with the picture.")
            hint = f"{went} {hint}"
        workspace.tell("info", self.tr("The film now has its new cut."), hint)


def _sha256(path: Path) -> str:
    return file_sha256(timeline_file(path))


def _outlines(project: Project, recut: Recut, hits: Sequence[HitPoint]) -> dict[str, Outline]:
    """What stays of each take. hits: of the new film; () while they are not known."""
    return {entry.id: outline(recut, entry.take, hits) for entry in project.takes}


def media_of(film: CutFilm) -> tuple[Medium, ...]:
    """The media of a film, each once, in the order in which they appear."""
    media = [event.medium for event in film.events if event.medium is not None]
    media += [sound.medium for sound in film.sounds]
    return tuple(dict.fromkeys(media))


def find_media(film: CutFilm, home: Path, folders: Sequence[Path]) -> CutFilm:
    """The film of a project file with its media where they are now: at their places, beside the
    timeline or the project in `home`, or in the folders. What such a file says is no more to be
    trusted than a timeline, so it is looked at in the same way."""
    finder = MediaFinder(home if film.source is None else media_home(film.source), folders, Notes())
    beside = MediaFinder(home, (), Notes())
    found: dict[Medium, Medium] = {}
    for medium in media_of(film):
        reference = str(medium.path) if medium.path is not None else medium.reference
        path = finder.file(reference).path or beside.file(reference).path
        found[medium] = replace(medium, path=path)
    events = tuple(
        event if event.medium is None else replace(event, medium=found[event.medium])
        for event in film.events
    )
    sounds = tuple(replace(sound, medium=found[sound.medium]) for sound in film.sounds)
    return replace(film, events=events, sounds=sounds)
