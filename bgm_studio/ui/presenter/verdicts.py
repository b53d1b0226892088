"""What the jury says of the takes in the list: judged beside all other work, never saved."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal, Slot

from bgm_studio.composing.jury import Judged, Verdict, judge
from bgm_studio.composing.take import Take
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.workspace import Workspace

_LANE = "jury"
_DELAY_MS = 300  # notes are edited one after the other: the last one counts


class Verdicts(QObject):
    """The verdicts on the project's takes as they are now. A minute of music is judged in a
    twentieth of a second, so all of them are: new ones, edited ones, and those of a project that
    was opened. `changed` tells when there are more."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        # By the take itself: an edit makes another one, and undo brings the old one back.
        self._known: WeakKeyDictionary[Take, Verdict] = WeakKeyDictionary()
        self._best: dict[str, int] = {}
        self._job: Job | None = None
        self._timer = single_shot(self, _DELAY_MS, self._start)
        workspace.project_changed.connect(self._follow)

    def of(self, take: Take) -> Verdict | None:
        """The verdict on a take; None while it is still to come."""
        return self._known.get(take)

    def best_of(self, take_id: str) -> int:
        """Of how many takes of its run a take is the best; 0 where it is not, or was made in an
        earlier sitting."""
        return self._best.get(take_id, 0)

    def keep(self, judged: Judged) -> None:
        """A verdict that a run has found itself."""
        self._known[judged.take] = judged.verdict

    def rank(self, run: Iterable[str], best: str) -> None:
        """The takes of a run so far, and which of them is the best."""
        ids = list(run)
        for take_id in ids:
            self._best.pop(take_id, None)
        if len(ids) > 1:
            self._best[best] = len(ids)
        self.changed.emit()

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    def _missing(self) -> list[Take]:
        """The takes that were not judged yet, the newest first."""
        takes = (entry.take for entry in reversed(self._workspace.project.takes))
        return [take for take in takes if take not in self._known]

    @Slot()
    def _follow(self) -> None:
        if self._missing():
            self._timer.start()

    @Slot()
    def _start(self) -> None:
        missing = self._missing()
        if not missing:
            return
        if self._job is not None:
            self._job.cancel()

        def work(job: Job) -> Generator[Any, None, Any]:
            for take in missing:
                yield Judged(take, judge(take))

        def yielded(judged: Judged) -> None:
            self.keep(judged)
            self.changed.emit()

        self._job = self._workspace.jobs.start(
            Job(
                _LANE,
                _LANE,
                work,
                yielded=yielded,
                failed=self._workspace.tell_error,
                is_quiet=True,
            )
        )
