"""Runs of the denoiser: new takes, parts made anew, another tempo, takes that follow the dials."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.jury import Judged, auditioned, judge
from bgm_studio.composing.take import Request, Take
from bgm_studio.diffusion.sampler import Step
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    Note,
    Region,
    roll_from_notes,
)
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import Project, TakeEntry
from bgm_studio.ui.presenter.jobs import Job, Work
from bgm_studio.ui.presenter.state import Generation, LiveRoll

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

_TUNE_DELAY_MS = 40
_PREVIEW_BARS = 8
_MOST = 0.6  # of a piece: where as much is in view, its parts cost as much as the whole


class Runs(QObject):
    """The studio's runs, one at a time; what they make becomes an edit of the studio's project.

    job: the run that is going on, None for none; `is_tuning` likewise for a take that follows the
    dials. tuned: the id of the take that t0 and k change in place, "" for none. waits_for_film: a
    run was asked for before the film was looked through.
    """

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.job: Job | None = None
        self.tuned = ""
        self.waits_for_film = False
        self._tuning: Job | None = None
        self._tuning_change = -1  # the change of the dials that the running rework answers
        self._tune_timer = QTimer(self)
        self._tune_timer.setSingleShot(True)
        self._tune_timer.setInterval(_TUNE_DELAY_MS)
        self._tune_timer.timeout.connect(self._start_tuning)

    def close(self) -> None:
        """Start nothing any more."""
        self._tune_timer.stop()

    def drop(self) -> None:
        """Forget runs, whose jobs have been cancelled: another project comes."""
        studio = self._studio
        self.stop_tuning()
        self.job = None
        self.tuned = ""
        self.waits_for_film = False
        studio.show_generation(None)
        studio.show_live(None)

    def follow_dials(self) -> None:
        """The newest change moved t0 or k: rework the active take, if there is one."""
        studio = self._studio
        if studio.project.active_take is not None and self.job is None:
            self._tuning_change = studio.history.newest
            self._tune_timer.start()

    # -- new takes -------------------------------------------------------------------------------

    def generate(self) -> None:
        """Compose as many takes as the dials ask for. The active take's locks hold."""
        studio = self._studio
        project = studio.project
        if self.job is not None or studio.clip is None:
            return
        if project.analysis is None:
            self.waits_for_film = True
            studio.tell(
                "info", self.tr("The music is composed as soon as the film is looked through.")
            )
            return
        entry = project.active_entry
        locked = entry is not None and (entry.locked or entry.locked_notes)
        request = project.request
        if any(
            other.take.request == request and other.take.direction == project.direction
            for other in project.takes
        ):
            # The same again would give the same again: a new seed, and the dial shows it.
            request = replace(request, seed=secrets.randbelow(10_000))
            studio.edit(self.tr("New seed"), replace(project, request=request))
        base = entry if locked else None
        self._start(request, base, None, self.tr("Generate"), takes=project.variations)

    def _start(
        self,
        request: Request,
        base: TakeEntry | None,
        free: Sequence[Region] | None,
        label: str,
        name: str = "",
        takes: int = 1,
    ) -> None:
        """Start a run of the denoiser. Of several takes, seeds rising from the request's, the best
        is heard, and those that the jury finds broken are composed again (`jury.auditioned`)."""
        studio = self._studio
        self.stop_tuning()
        project = studio.project
        analysis, direction = project.analysis, project.direction
        composer = studio.composer
        if analysis is None:
            return
        began = time.monotonic()
        made: dict[str, Judged] = {}  # by id
        thrown_away: list[str] = []

        def work(job: Job) -> Generator[Any, None, Any]:
            reached = 0.0

            def compose(wanted: Request, number: int) -> Take:
                def told(stage: str, fraction: float) -> None:
                    nonlocal reached  # a take that is composed again does not lead back
                    reached = max(reached, (number + fraction) / takes)
                    job.report(stage, reached)

                kept = base.take if base is not None else None
                tempo_map = composer.draft(analysis, direction, wanted, base=kept).fit.tempo_map
                return composer.compose(
                    analysis,
                    direction,
                    wanted,
                    base=kept,
                    free=free,
                    locked=base.locked if base is not None else (),
                    locked_notes=base.locked_notes if base is not None else frozenset(),
                    progress=told,
                    on_step=partial(_show_step, job, take_steps, tempo_map),
                    stop=job.is_stopped,
                )

            if takes == 1:
                take = compose(request, 0)
                yield Judged(take, judge(take))
                return
            for judged in auditioned(compose, request, takes, job.emit):
                yield judged
                if job.is_stopped():
                    return

        take_steps = request.steps or studio.default_steps or 20
        step_now = 0

        def progressed(stage: str, fraction: float) -> None:
            texts = {"analysis": self.tr("Reading the picture"), "denoise": self.tr("Composing")}
            elapsed = time.monotonic() - began
            left = elapsed * (1 - fraction) / fraction if fraction > 0.05 else None
            studio.show_generation(
                Generation(texts.get(stage, stage), fraction, left, step_now, take_steps,
                           min(int(fraction * takes) + 1, takes), takes, step_now > 0)
            )  # fmt: skip

        def yielded(value: Any) -> None:
            nonlocal step_now
            if isinstance(value, LiveRoll):
                step_now = value.step
                if studio.generation is not None:  # the card and the picture tell one step
                    studio.show_generation(replace(studio.generation, step=step_now, can_stop=True))
                studio.show_live(value)
            elif isinstance(value, str):
                thrown_away.append(value)
                studio.tell("info", value, self.tr("Another one is composed in its place."))
            else:
                studio.verdicts.keep(value)

                def heard(project: Project) -> str:
                    made[project.active] = value
                    best = _best(made, project)
                    studio.verdicts.rank(made, best)
                    return best

                self._arrived(value.take, base, label, name, heard)

        def over() -> None:
            if self.job is job:  # not where another project was opened meanwhile
                self.job = None
                studio.show_live(None)
                studio.show_generation(None)

        def failed(error: Exception) -> None:
            over()
            studio.tell_error(error)

        def done(_: Any) -> None:
            over()
            studio.tell_device(composer.provider, time.monotonic() - began)
            studio.know_model(composer)
            self._tell_the_best(made, thrown_away)

        studio.show_generation(Generation(self.tr("Starting"), 0.0, None, 0, take_steps, 1, takes))
        job = self.job = studio.jobs.start(
            Job(label, "denoise", work, done=done, failed=failed, cancelled=over,
                yielded=yielded, progress=progressed), 2
        )  # fmt: skip

    def _arrived(
        self, take: Take, base: TakeEntry | None, label: str, name: str,
        heard: Callable[[Project], str] = attrgetter("active"),
    ) -> None:  # fmt: skip
        """Put a take into the list. heard: which take is heard then, the new one or another."""
        studio = self._studio
        try:
            project = studio.project.with_take(take, name=name, like=base)
        except RequestError as error:
            studio.tell_error(error)
            return
        self.tuned = ""
        studio.edit(label, project.with_active(heard(project)))
        if take.stopped_step is not None:
            studio.tell("info", self.tr("Stopped: what was decided by then is kept as a take."))

    def _tell_the_best(self, made: dict[str, Judged], thrown_away: Sequence[str]) -> None:
        studio = self._studio
        if len(made) < 2 or not (best := _best(made, studio.project)):
            return
        text = self.tr("Take {0} is the best of these {1}, and is heard: {2} of 1.").format(
            studio.project.entry(best).number, len(made), f"{made[best].verdict.marks:.2f}"
        )
        studio.tell("info", text, " ".join(thrown_away))

    def stop_generation(self) -> None:
        """End the run early and keep what is there."""
        if self.job is not None:
            self.job.stop()

    def cancel(self) -> None:
        """End the run, tuning or export, and keep nothing of it; else clear the selection."""
        studio = self._studio
        if self.job is not None:
            self.job.cancel()
        elif self._tuning is not None:
            self.stop_tuning()
        elif self.waits_for_film:
            self.waits_for_film = False
            studio.tell("info", self.tr("Nothing is composed when the film is looked through."))
        elif studio.films.cancel():
            studio.tell("info", self.tr("Cancelled: all is as it was."))
        elif studio.cancel_exports():
            studio.tell("info", self.tr("The export was cancelled."))
        else:
            studio.select(notes=frozenset(), region=None, span=None, cut=None)

    def _infill(self, free: Sequence[Region], label: str) -> None:
        studio = self._studio
        entry = studio.project.active_entry
        if entry is None:
            studio.tell(
                "info", self.tr("There is no take to redo yet."), self.tr("Generate first.")
            )
            return
        if self.job is not None:
            return
        request = replace(
            entry.take.request, seed=secrets.randbelow(10_000), mood=studio.project.request.mood,
            switch_timestep=studio.project.request.switch_timestep,
            guidance=studio.project.request.guidance, steps=studio.project.request.steps,
        )  # fmt: skip
        self._start(request, entry, free, label, name=label)

    def redo_selection(self) -> None:
        """Compose the selected cells anew, between what stays beside them."""
        studio = self._studio
        selection, take = studio.selection, studio.project.active_take
        if take is None:
            self._infill((), "")
            return
        if selection.region is not None:
            region = selection.region
        elif selection.notes:
            notes = selection.notes
            region = Region(
                min(n.start_column for n in notes), max(n.end_column for n in notes),
                tuple(sorted({n.track for n in notes})),
            )  # fmt: skip
        elif selection.span is not None:
            region = self._columns_of(selection.span.start_s, selection.span.end_s)
        elif selection.shot is not None:
            self.redo_shot(selection.shot)
            return
        else:
            studio.tell(
                "info", self.tr("Nothing is selected."),
                self.tr("Select notes, a range or a shot, then redo it."),
            )  # fmt: skip
            return
        self._infill((region,), self.tr("Redo selection"))

    def redo_shot(self, shot: int | None = None) -> None:
        """Compose the music of a shot (the selected one) anew."""
        studio = self._studio
        shot = studio.selection.shot if shot is None else shot
        if shot is None or shot >= len(studio.shots):
            studio.tell(
                "info", self.tr("No shot is selected."), self.tr("Click one, then redo it.")
            )
            return
        span = studio.shots[shot]
        if studio.project.active_take is None:
            self._infill((), "")
            return
        self._infill(
            (self._columns_of(span.start_s, span.end_s),),
            self.tr("Redo shot {0}").format(shot + 1),
        )

    def _columns_of(self, start_s: float, end_s: float) -> Region:
        tempo_map = self._studio.tempo_map
        if tempo_map is None:
            raise RuntimeError("columns are known only with a tempo")
        first, last = (float(tempo_map.beats(s)) * COLUMNS_PER_BEAT for s in (start_s, end_s))
        start = max(round(first), 0)
        return Region(start, max(round(last), start + 1))

    def _redo_tracks(self, tracks: tuple[int, ...], label: str) -> None:
        studio = self._studio
        take = studio.project.active_take
        columns = 1 if take is None else take.total_columns
        chosen, shot = studio.selection.region, studio.selection.shot
        if chosen is not None:
            region = replace(chosen, tracks=tracks, low_pitch=0, high_pitch=PITCHES - 1)
        elif shot is not None and shot < len(studio.shots) and take is not None:
            span = studio.shots[shot]
            region = replace(self._columns_of(span.start_s, span.end_s), tracks=tracks)
        else:
            region = Region(0, columns, tracks)
        self._infill((region,), label)

    def redo_accompaniment(self) -> None:
        """Keep the melody; compose bridge and piano anew, in the selected range or shot, else
        everywhere."""
        self._redo_tracks((1, 2), self.tr("Redo accompaniment"))

    def redo_melody(self) -> None:
        """Keep bridge and piano; compose the melody anew, in the selected range or shot, else
        everywhere."""
        self._redo_tracks((0,), self.tr("Redo melody"))

    def retime_take(self) -> None:
        """A new take at the tempo that the dials ask for: the active take's bars, at the new
        tempo, with bars that are missing at the end composed and bars too many left out."""
        studio = self._studio
        entry = studio.project.active_entry
        if entry is None or self.job is not None:
            return
        wanted = studio.project.request
        request = replace(entry.take.request, tempo_bpm=wanted.tempo_bpm, drift=wanted.drift)
        analysis, direction = studio.project.analysis, studio.project.direction
        if analysis is None:
            return
        composer = studio.composer

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return composer.retime(analysis, direction, request, entry.take, job.report)

        self.whole(
            self.tr("Retime take"), self.tr("Retiming"), work,
            lambda take: self._arrived(take, None, self.tr("Retime take"), self.tr("Retimed")),
        )  # fmt: skip

    def whole(self, label: str, stage: str, work: Work, then: Callable[[Any], object]) -> None:
        """Run work of the denoiser that shows nothing before its end, and hand on what it returns.
        label: what it is called; stage: what the user is told meanwhile."""
        studio, composer = self._studio, self._studio.composer
        if self.job is not None:
            return
        self.stop_tuning()
        began = time.monotonic()

        def over() -> None:
            if self.job is job:
                self.job = None
                studio.show_generation(None)

        def done(result: Any) -> None:
            over()
            studio.tell_device(composer.provider, time.monotonic() - began)
            then(result)

        def failed(error: Exception) -> None:
            over()
            studio.tell_error(error)

        def progressed(_: str, fraction: float) -> None:
            studio.show_generation(Generation(stage, fraction, None, 0, 0))

        studio.show_generation(Generation(stage, 0.0, None, 0, 0))
        job = self.job = studio.jobs.start(
            Job(label, "denoise", work, done=done, failed=failed, cancelled=over,
                progress=progressed), 2
        )  # fmt: skip

    # -- tuning: t0 and k on the active take -------------------------------------------------------

    @Slot()
    def _start_tuning(self) -> None:
        """Rerun what the moved dials change: first the bars in view, then the whole clip."""
        studio = self._studio
        project = studio.project
        entry, analysis = project.active_entry, project.analysis
        if entry is None or analysis is None or not studio.undecided:
            return
        if self._tuning is not None:
            self._tuning.cancel()
        request = replace(
            entry.take.request,
            switch_timestep=project.request.switch_timestep,
            segment_beats=project.request.segment_beats,
            segments=project.request.segments,
        )
        if request == entry.take.request:
            studio.show_live(None)
            return
        composer, direction, take = studio.composer, entry.take.direction, entry.take
        bars = self._bars_in_view(take)

        def work(job: Job) -> Generator[Any, None, Any]:
            locks: dict[str, Any] = {"locked": entry.locked, "locked_notes": entry.locked_notes}
            compose = partial(
                composer.compose, analysis, direction, request, progress=job.report, **locks
            )
            show = partial(_show_step, job, take.steps, take.tempo_map)
            if take.free:
                # Only the part that was redone came from this request; the rest has another.
                return compose(base=take, free=take.free, on_step=show)
            if entry.locked or entry.locked_notes:
                compose = partial(compose, base=take)
            if bars[1] - bars[0] > _MOST * take.tempo_map.total_beats / BEATS_PER_BAR:
                return compose(on_step=show)
            notes = composer.preview(
                analysis, direction, request, take, bars, job.report, on_step=show, **locks
            )
            yield _spliced(take, notes, bars)
            return compose()

        def done(tuned: Take) -> None:
            self._tuning = None
            studio.show_live(None)
            self._tuned_arrived(entry, tuned)

        def over() -> None:
            self._tuning = None
            studio.show_live(None)

        def cancelled() -> None:
            if self._tuning is None or self._tuning.is_cancelled:
                over()

        def failed(error: Exception) -> None:
            over()
            studio.tell_error(error)

        self._tuning = studio.jobs.start(
            Job(self.tr("Following the dials"), "denoise", work, done=done, failed=failed,
                cancelled=cancelled, yielded=studio.show_live), 3
        )  # fmt: skip

    def _tuned_arrived(self, entry: TakeEntry, take: Take) -> None:
        studio = self._studio
        project = studio.project
        if all(other.id != entry.id for other in project.takes):
            return  # it was deleted meanwhile
        try:
            if self.tuned == entry.id:
                project = project.with_entry(replace(project.entry(entry.id), take=take))
            else:
                project = project.with_take(take, like=entry)
        except RequestError as error:
            studio.tell_error(error)
            return
        if studio.history.newest == self._tuning_change:
            # Undo takes back the dial and what it did together.
            studio.join(project)
        else:
            studio.edit(self.tr("Melody and rhythm"), project)
        self.tuned = project.active

    def stop_tuning(self) -> None:
        self._tune_timer.stop()
        if self._tuning is not None:
            self._tuning.cancel()
            self._tuning = None
            self._studio.show_live(None)

    def _bars_in_view(self, take: Take) -> tuple[int, int]:
        """At most 8 bars to show first: around the playhead where it is seen, else the middle."""
        studio = self._studio
        tempo_map = take.fit.tempo_map
        total = tempo_map.total_beats // BEATS_PER_BAR
        view = studio.view
        seen = [max(0.0, view.start_s), min(studio.duration_s, view.end_s)]
        first, last = (int(float(tempo_map.beats(s)) // BEATS_PER_BAR) for s in seen)
        if last - first >= _PREVIEW_BARS:
            here = int(float(tempo_map.beats(studio.position_s)) // BEATS_PER_BAR)
            first = here if first <= here < last else (first + last) // 2 - _PREVIEW_BARS // 2
        first = min(max(first, 0), max(total - _PREVIEW_BARS, 0))
        return first, min(first + _PREVIEW_BARS, total)


def _best(made: dict[str, Judged], project: Project) -> str:
    """The id of the best of a run's takes that are still there, "" for none."""
    left = [entry.id for entry in project.takes if entry.id in made]
    return min(left, key=lambda take_id: made[take_id].rank, default="")


def _sounding(roll: NDArray[Any]) -> NDArray[Any]:
    """(6, columns, 128) onset and sustain -> (3, columns, 128): sounds at all."""
    return np.asarray(np.maximum(roll[0::2], roll[1::2]))


def _show_step(job: Job, steps: int, tempo_map: TempoMap, step: Step) -> None:
    """Hand a step's estimate to the window, from the run's thread."""
    if step.resumed:
        return  # it was seen when it was made
    probability = np.empty((len(TRACKS), *step.denoised.shape[1:]), dtype=np.uint8)
    # In pieces, so that the window gets its turn between them.
    for first in range(0, step.denoised.shape[1], 512):
        piece = _sounding(step.denoised[:, first : first + 512])
        probability[:, first : first + 512] = piece * np.float32(255)
    job.emit(LiveRoll(probability, step.features, step.index + 1, steps, step.timestep, tempo_map))


def _spliced(take: Take, notes: Sequence[Note], bars: tuple[int, int]) -> LiveRoll:
    """The take with `notes` in the given bars, as a picture of certain notes."""
    start, end = (bar * COLUMNS_PER_BAR for bar in bars)
    roll = _sounding(roll_from_notes(take.notes, take.total_columns)).astype(np.uint8)
    fresh = _sounding(roll_from_notes(notes, take.total_columns)).astype(np.uint8)
    roll[:, start:end] = fresh[:, start:end]
    timestep = take.request.switch_timestep
    return LiveRoll(roll * np.uint8(255), "video", 0, 0, timestep, take.tempo_map)
