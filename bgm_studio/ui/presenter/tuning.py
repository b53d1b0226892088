"""The active take follows the dials: t0 and k rework it, the bars in view first."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.take import Take
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.project.naming import asked_name
from bgm_studio.project.project import TakeEntry
from bgm_studio.ui.presenter.heard import LIVE, with_dial
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.live import show_step, spliced
from bgm_studio.ui.presenter.model import Model
from bgm_studio.ui.presenter.transport import Transport
from bgm_studio.ui.presenter.workspace import Workspace

_DELAY_MS = 40
_PREVIEW_BARS = 8
_MOST = 0.6  # of a piece: where as much is in view, its parts cost as much as the whole


class Tuning(QObject):
    """Reworks the active take when a dial moves. The newest position counts."""

    def __init__(self, workspace: Workspace, model: Model, transport: Transport) -> None:
        super().__init__(workspace)
        self._workspace, self._model, self._transport = workspace, model, transport
        self._job: Job | None = None
        self._change = -1  # the change of the dials that the running rework answers
        self._timer = single_shot(self, _DELAY_MS, self._start)

    @property
    def is_going_on(self) -> bool:
        """Whether a take is being reworked."""
        return self._job is not None

    def start_soon(self) -> None:
        """The newest change moved t0 or k: rework the active take, if there is one."""
        if self._workspace.project.active_take is not None:
            self._change = self._workspace.history.newest
            self._timer.start()
            self._workspace.show_waiting(following=True)

    def stop(self) -> None:
        """Rework nothing, and keep nothing of what was begun."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._over()

    def _over(self) -> None:
        if self._job is not None:
            self._job = None
            self._workspace.show_live(None)
        self._workspace.show_waiting(following=self._timer.isActive())

    @Slot()
    def _start(self) -> None:
        """Rerun what the moved dials change: first the bars in view, then the whole clip."""
        workspace = self._workspace
        project = workspace.project
        entry, analysis = project.active_entry, project.analysis
        if entry is None or analysis is None or not self._model.undecided:
            self._over()
            return
        if self._job is not None:
            self._job.cancel()
        request = replace(
            entry.take.request,
            switch_timestep=project.request.switch_timestep,
            segment_beats=project.request.segment_beats,
            segments=project.request.segments,
        )
        if request == entry.take.request:
            self._over()
            return
        composer, direction, take = self._model.composer, entry.take.direction, entry.take
        bars = self._bars_in_view(take)

        def work(job: Job) -> Generator[Any, None, Any]:
            locks: dict[str, Any] = {"locked": entry.locked, "locked_notes": entry.locked_notes}
            compose = partial(
                composer.compose, analysis, direction, request, progress=job.report, **locks
            )
            show = partial(show_step, job, take.steps, take.tempo_map)
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
            yield spliced(take, notes, bars)
            return compose()

        def done(tuned: Take) -> None:
            self._over()
            self._arrived(entry, tuned)

        def cancelled() -> None:
            if self._job is not None and self._job.is_cancelled:
                self._over()

        def failed(error: Exception) -> None:
            self._over()
            workspace.tell_error(error)

        self._job = workspace.jobs.start(
            Job(
                self.tr("Following the controls"),
                "denoise",
                work,
                done=done,
                failed=failed,
                cancelled=cancelled,
                yielded=workspace.show_live,
            ),
            3,
        )

    def _arrived(self, entry: TakeEntry, take: Take) -> None:
        workspace = self._workspace
        project = workspace.project
        if all(other.id != entry.id for other in project.takes):
            return  # it was deleted meanwhile
        rest = entry.rest
        if rest is not None:  # t0 and k are heard where they steer anything
            request = rest.request
            for name in LIVE:
                request = with_dial(request, name, take.request)
            rest = replace(rest, request=request)
        try:
            if self._workspace.tuned == entry.id:
                project = project.with_entry(replace(project.entry(entry.id), take=take, rest=rest))
            else:
                name = asked_name(take, project.palette)
                project = project.with_take(take, name=name, like=replace(entry, rest=rest))
        except RequestError as error:
            workspace.tell_error(error)
            return
        if workspace.history.newest == self._change:
            # Undo takes back the dial and what it did together.
            workspace.join(project)
        else:
            workspace.edit(self.tr("Melody and rhythm"), project)
        self._workspace.tuned = project.active

    def _bars_in_view(self, take: Take) -> tuple[int, int]:
        """At most 8 bars to show first: around the playhead where it is seen, else the middle."""
        workspace = self._workspace
        tempo_map = take.fit.tempo_map
        total = tempo_map.total_beats // BEATS_PER_BAR
        view = workspace.view
        seen = [max(0.0, view.start_s), min(workspace.duration_s, view.end_s)]
        first, last = (int(float(tempo_map.beats(s)) // BEATS_PER_BAR) for s in seen)
        if last - first >= _PREVIEW_BARS:
            here = int(float(tempo_map.beats(self._transport.position_s)) // BEATS_PER_BAR)
            first = here if first <= here < last else (first + last) // 2 - _PREVIEW_BARS // 2
        first = min(max(first, 0), max(total - _PREVIEW_BARS, 0))
        return first, min(first + _PREVIEW_BARS, total)
