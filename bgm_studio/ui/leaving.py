"""What is asked before the window closes: what becomes of a run, and of work that is not saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bgm_studio.project.project import Project
from bgm_studio.ui.dialog import Dialog, made_label
from bgm_studio.ui.presenter.state import Generation

if TYPE_CHECKING:
    from bgm_studio.ui.asking import Asking
    from bgm_studio.ui.presenter.studio import Studio


class RunDialog(Dialog):
    """Music is being composed: wait for it, keep what is there, throw it away, or stay."""

    wait_chosen = Signal()
    keep_chosen = Signal()
    discard_chosen = Signal()

    def __init__(self, run: Generation, parent: QWidget | None = None) -> None:
        super().__init__(parent, 520)
        self.set_title(self.tr("Music is being composed"))
        self.column.addWidget(
            made_label(self.tr("What is to become of it before the window closes?"), wrap=True)
        )
        self.add_button(self.tr("Stay"), self.tr("Do not close the window (Esc)."), self.reject)
        self.discard_button = self._choice(
            self.tr("Throw it away"),
            self.tr("End the run now; the takes that you have stay."),
            self.discard_chosen,
        )
        self.keep_button = self._choice(
            self.tr("Keep what is there"),
            self.tr("Stop after this step, and keep the music as far as it has been worked out."),
            self.keep_chosen,
        )
        self.keep_button.setEnabled(run.can_stop)
        self.wait_button = self._choice(
            self.tr("Close when it is done"),
            self.tr("Finish the take first, then close."),
            self.wait_chosen,
            "primary",
        )

    def _choice(self, text: str, tip: str, chosen: SignalInstance, role: str = "") -> QPushButton:
        def choose() -> None:
            self.accept()
            chosen.emit()

        return self.add_button(text, tip, choose, role)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Return waits."""
        super().showEvent(event)
        self.wait_button.setFocus()


class SaveDialog(Dialog):
    """There is work that is not saved: save it, leave it, or stay. name: the project's."""

    save_chosen = Signal()
    leave_chosen = Signal()

    def __init__(self, name: str, *, has_file: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, 480)
        self.set_title(self.tr("Save the changes to {0}?").format(name))
        kept = (
            self.tr("If you don't, they stay for a while under File, “Go back to a version”.")
            if has_file
            else self.tr("If you don't, they are offered on the start page next time.")
        )
        self.column.addWidget(made_label(kept, "muted", wrap=True))
        self.add_button(self.tr("Cancel"), self.tr("Do not close the window (Esc)."), self.reject)
        self.leave_button = self.add_button(
            self.tr("Don't save"), self.tr("Close, and leave the file as it is."), self._leave
        )
        self.save_button = self.add_button(
            self.tr("Save") if has_file else self.tr("Save…"),
            self.tr("Save to the project's file, then close."),
            self._save,
            "primary",
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Return saves."""
        super().showEvent(event)
        self.save_button.setFocus()

    def _leave(self) -> None:
        self.accept()
        self.leave_chosen.emit()

    def _save(self) -> None:
        self.accept()
        self.save_chosen.emit()


class Leaving(QObject):
    """Asks, before the window closes, about what would be lost or overwritten.

    Nothing is lost whatever is answered: what is not saved stays as a version of its file, or in
    the autosave. Where the work cannot be kept at all, closing is refused once.
    """

    def __init__(self, window: QWidget, studio: Studio, asking: Asking) -> None:
        super().__init__(window)
        self._window, self._studio, self._asking = window, studio, asking
        self._agreed = False
        self._refused: Project | None = None  # what closing was refused for
        self._awaited = ""  # the end of the run after which the window closes
        self._takes_made = 0  # when that was begun to be waited for
        studio.generation_changed.connect(self._heed_run)

    def may_close(self) -> bool:
        """Whether the window may close now. Where not, the user is asked, and the window is closed
        as soon as that is answered."""
        studio = self._studio
        if self._agreed or self._refused is studio.project:
            return True
        run = studio.generation
        if run is not None:
            self._ask_about_run(run)
            return False
        if studio.is_unsaved:
            self._ask_about_work()
            return False
        return True

    # -- the run -------------------------------------------------------------------------------

    def _ask_about_run(self, run: Generation) -> None:
        dialog = RunDialog(run, self._window)
        dialog.wait_chosen.connect(self._wait)
        dialog.keep_chosen.connect(self._keep_run)
        dialog.discard_chosen.connect(self._discard_run)
        self._asking.show(dialog)

    def _wait(self) -> None:
        self._studio.tell(
            "info",
            self.tr("The window closes when the music is done."),
            self.tr("Cancel the run to stay."),
        )
        self._close_after("made")

    def _keep_run(self) -> None:
        self._studio.runs.stop_generation()
        self._close_after("made")

    def _discard_run(self) -> None:
        self._studio.runs.cancel()
        self._close_after("cancelled")

    def _close_after(self, end: Literal["made", "cancelled"]) -> None:
        self._awaited, self._takes_made = end, self._studio.project.takes_made
        self._heed_run()

    def _heed_run(self) -> None:
        run = self._studio.generation
        if run is None and self._awaited:
            QTimer.singleShot(0, self, self._run_over)  # its take comes right after its end
        elif run is not None and run.ending == "cancel" and self._awaited == "made":
            self._awaited = ""  # the user would rather stay

    def _run_over(self) -> None:
        awaited, self._awaited = self._awaited, ""
        # Where nothing came of it, the user has to read why.
        if awaited == "cancelled" or (
            awaited and self._studio.project.takes_made > self._takes_made
        ):
            self._window.close()

    # -- what is not saved ---------------------------------------------------------------------

    def _ask_about_work(self) -> None:
        studio = self._studio
        has_file = studio.path is not None
        name = studio.home.name if has_file else studio.home.stem
        dialog = SaveDialog(name, has_file=has_file, parent=self._window)
        dialog.save_chosen.connect(self._save)
        dialog.leave_chosen.connect(self._leave)
        self._asking.show(dialog)

    def _save(self) -> None:
        if self._studio.path is None:
            self._asking.save_as(self._save_to)
        else:
            self._finish(self._studio.desk.secure())

    def _save_to(self, path: Path) -> None:
        self._finish(self._studio.desk.secure(path))

    def _leave(self) -> None:
        self._finish(self._studio.desk.leave_unsaved())

    def _finish(self, done: bool) -> None:
        if done:
            self._agreed = True
            self._window.close()
        else:  # once: who closes again means it
            self._refused = self._studio.project
