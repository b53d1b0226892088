"""The one table of the window's commands: words, keys, menus, and what they call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bgm_studio.ui import commands
from bgm_studio.ui.keys import native_keys

if TYPE_CHECKING:
    from bgm_studio.ui.asking import Asking
    from bgm_studio.ui.clipboard import Clipboard
    from bgm_studio.ui.presenter.studio import Studio

_CONTEXT = "actions"


class Commanded(Protocol):
    """What commands ask of a window, beside its studio; `MainWindow` says what each does."""

    @property
    def studio(self) -> Studio: ...
    @property
    def roll_shown(self) -> bool: ...
    @property
    def asking(self) -> Asking: ...
    @property
    def clipboard(self) -> Clipboard: ...
    def isFullScreen(self) -> bool: ...  # noqa: N802
    def close(self) -> bool: ...
    def cancel(self) -> None: ...
    def toggle_roll(self) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def show_shortcuts(self) -> None: ...
    def start_tour(self) -> None: ...


def _open(w: Commanded) -> bool:
    return w.studio.is_open


def _analysed(w: Commanded) -> bool:
    return w.studio.project.analysis is not None


def _take(w: Commanded) -> bool:
    return w.studio.project.active_take is not None


def _film(w: Commanded) -> bool:
    return w.studio.films.film is not None


def _idle_film(w: Commanded) -> bool:
    return _film(w) and _analysed(w) and w.studio.generation is None


def _idle_take(w: Commanded) -> bool:
    return _take(w) and w.studio.generation is None


def _always(_: Commanded) -> bool:
    return True


@dataclass(frozen=True)
class ActionSpec:
    """A command. text and tip are English, for translation; keys: key sequences, the first is
    shown; run gets the window; enabled says whether the command makes sense now; checked, where
    given, makes it a toggle. typing: the key is one that text fields need, so it must not act while
    one has the focus (plain letters, digits, arrows)."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    tip: str
    run: Callable[[Commanded], object]
    enabled: Callable[[Commanded], bool] = _always
    checked: Callable[[Commanded], bool] | None = None

    @property
    def label(self) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate(_CONTEXT, self.text)

    @property
    def hint(self) -> str:
        """The tip in the user's language."""
        return QCoreApplication.translate(_CONTEXT, self.tip)

    def tooltip(self, name: str = "") -> str:
        """A name (the label, where none is given), the key, and what it does."""
        name = name or self.label
        head = f"{name} ({native_keys(self.keys[:1])})" if self.keys else name
        return f"{head}\n{self.hint}" if self.hint else head


def _n(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


_SELECT_TAKE = tuple(
    ActionSpec(
        f"take_{n}", "take_number", f"Take {n}", (str(n),), "Hear the take with this number.",
        lambda w, n=n: w.studio.switch_to_number(n),  # type: ignore[misc]
        lambda w, n=n: any(e.number == n for e in w.studio.project.takes),  # type: ignore[misc]
    )
    for n in range(1, 10)
)  # fmt: skip

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", "file", "New project", ("Ctrl+N",),
               "Close the project and start over. Unsaved work can still be recovered.",
               lambda w: w.studio.desk.new_project(), _open),
    ActionSpec("open", "file", "Open…", ("Ctrl+O",),
               "Open a video clip, an editor's timeline or a project.",
               lambda w: w.asking.ask_open()),
    ActionSpec("open_demo", "file", "Open the demo clip", (), "Try everything on a short film.",
               lambda w: w.studio.desk.open_demo()),
    ActionSpec("save", "file", "Save", ("Ctrl+S",), "Save the project.",
               lambda w: w.asking.save(), _open),
    ActionSpec("save_as", "file", "Save as…", ("Ctrl+Shift+S",),
               "Save the project under another name.", lambda w: w.asking.save_as(), _open),
    ActionSpec("versions", "file", "Go back to a version…", (),
               "What the project's file held before it was saved again.",
               lambda w: w.asking.ask_version(),
               lambda w: w.studio.path is not None and w.studio.generation is None),
    ActionSpec("relink", "file", "Relink media…", (),
               "Show BGM Studio where the clip, or the footage of its timeline, is now.",
               lambda w: w.asking.relink(), _open),
    ActionSpec("update", "file", "Update from the timeline…", ("Ctrl+U",),
               "See what was recut, and which music stays, before anything is replaced.",
               lambda w: w.asking.update_film(), _idle_film),
    ActionSpec("timeline", "file", "About the timeline", (),
               "What it contains, and what was approximated or left out.",
               lambda w: w.asking.show_film(), _film),
    ActionSpec("export", "file", "Export…", ("Ctrl+E",),
               "Write MIDI, WAV, stems or the finished video.", lambda w: w.asking.export(), _take),
    ActionSpec("preferences", "file", "Preferences…", ("Ctrl+,",),
               "Appearance, sound output, processor, model and sounds.",
               lambda w: w.asking.show_preferences()),
    ActionSpec("quit", "file", "Quit", ("Ctrl+Q",), "Close the window, and ask about unsaved work.",
               lambda w: w.close()),

    ActionSpec("undo", "edit", "Undo", ("Ctrl+Z",), "Take back the last change.",
               lambda w: w.studio.undo(), lambda w: bool(w.studio.history.undo_label)),
    ActionSpec("redo", "edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
               "Bring back the change that was undone.",
               lambda w: w.studio.redo(), lambda w: bool(w.studio.history.redo_label)),
    ActionSpec("cut", "edit", "Cut", ("Ctrl+X",), "Cut the selected text or notes.",
               lambda w: w.clipboard.do("cut"), lambda w: w.clipboard.can("cut")),
    ActionSpec("copy", "edit", "Copy", ("Ctrl+C",),
               "Copy the selected text or notes, else the take's music as a WAV file.",
               lambda w: w.clipboard.do("copy"), lambda w: w.clipboard.can("copy")),
    ActionSpec("paste", "edit", "Paste", ("Ctrl+V",),
               "Paste text or notes, or open the file that was copied.",
               lambda w: w.clipboard.do("paste"), lambda w: w.clipboard.can("paste")),
    ActionSpec("marker", "edit", "Add marker", ("M",),
               "Put a cut at the playhead for the music to mark.",
               lambda w: commands.add_marker(w.studio), _analysed),
    ActionSpec("range_in", "edit", "Mark in", ("I",),
               "The music begins at the playhead.",
               lambda w: commands.set_range_edge(w.studio, start=True), _analysed),
    ActionSpec("range_out", "edit", "Mark out", ("O",),
               "The music ends at the playhead, with a cadence.",
               lambda w: commands.set_range_edge(w.studio, start=False), _analysed),
    ActionSpec("range_clear", "edit", "Clear in and out", ("Alt+X",),
               "Remove the in and out points, so that the whole clip is scored.",
               lambda w: commands.clear_range(w.studio),
               lambda w: w.studio.project.direction.range is not None),
    ActionSpec("silence", "edit", "No music here", ("Ctrl+M",),
               "Leave the selected shot, or the loop, without music.",
               lambda w: commands.add_silence(w.studio),
               _analysed),
    ActionSpec("cancel", "edit", "Cancel", ("Esc",),
               "Stop what is running and discard it; otherwise close the message or clear the "
               "selection.",
               lambda w: w.cancel()),
    ActionSpec("snap", "edit", "Snap", ("N",),
               "Markers and ranges snap to beats and frames as you drag them.",
               lambda w: commands.toggle_snap(w.studio),
               checked=lambda w: w.studio.settings.snap),

    ActionSpec("generate", "music", "Generate", ("G",), "Compose music for the clip.",
               lambda w: w.studio.runs.generate(),
               lambda w: w.studio.is_open and w.studio.generation is None),
    ActionSpec("stop", "music", "Stop and keep the result so far", ("Shift+Esc",),
               "End the run early; the music worked out by then becomes a take.",
               lambda w: w.studio.runs.stop_generation(),
               lambda w: w.studio.generation is not None and w.studio.generation.can_stop),
    ActionSpec("redo_selection", "music", "Recompose selection", ("Shift+G",),
               "Compose the selected notes, range or shot again, joining the music around it.",
               lambda w: w.studio.runs.redo_selection(), _idle_take),
    ActionSpec("redo_shot", "music", "Recompose shot", ("Ctrl+G",),
               "Compose the music of the selected shot again.", lambda w: w.studio.runs.redo_shot(),
               _idle_take),
    ActionSpec("redo_accompaniment", "music", "Keep melody, recompose the rest", ("Alt+G",),
               "Compose bridge and piano again under the same melody.",
               lambda w: w.studio.runs.redo_accompaniment(), _idle_take),
    ActionSpec("redo_melody", "music", "Keep accompaniment, recompose melody",
               ("Alt+Shift+G",), "Compose a new melody over the same bridge and piano.",
               lambda w: w.studio.runs.redo_melody(), _idle_take),
    ActionSpec("retime", "music", "Retime take", ("Ctrl+T",),
               "Make a new take with the same notes at the tempo that the controls ask for.",
               lambda w: w.studio.runs.retime_take(),
               lambda w: _idle_take(w) and w.studio.active_is_stale),
    ActionSpec("analyse", "music", "Analyse the clip again", (),
               "Find shots, captions and motion again.",
               lambda w: w.studio.screening.look_again(), _analysed),

    ActionSpec("play", "play", "Play or pause", ("Space",), "Play from the playhead.",
               lambda w: w.studio.transport.toggle_play(), _open),
    ActionSpec("shuttle_back", "play", "Play backwards", ("J",), "Press again to go faster.",
               lambda w: w.studio.transport.shuttle(-1), _open),
    ActionSpec("shuttle_stop", "play", "Stop", ("K",), "Stop at the playhead.",
               lambda w: w.studio.transport.shuttle(0), _open),
    ActionSpec("shuttle_on", "play", "Play forwards", ("L",), "Press again to go faster.",
               lambda w: w.studio.transport.shuttle(1), _open),
    ActionSpec("frame_back", "play", "Back one frame", ("Left",), "",
               lambda w: w.studio.transport.step_frames(-1), _open),
    ActionSpec("frame_on", "play", "Forward one frame", ("Right",), "",
               lambda w: w.studio.transport.step_frames(1), _open),
    ActionSpec("second_back", "play", "Back one second", ("Shift+Left",), "",
               lambda w: w.studio.transport.step_seconds(-1.0), _open),
    ActionSpec("second_on", "play", "Forward one second", ("Shift+Right",), "",
               lambda w: w.studio.transport.step_seconds(1.0), _open),
    ActionSpec("go_start", "play", "Go to start", ("Home",), "", lambda w: w.studio.go_to(0.0),
               _open),
    ActionSpec("go_end", "play", "Go to end", ("End",), "",
               lambda w: w.studio.go_to(w.studio.duration_s), _open),
    ActionSpec("cut_back", "play", "Previous cut", ("PgUp", "Up"), "",
               lambda w: commands.go_cut(w.studio, -1),
               _analysed),
    ActionSpec("cut_on", "play", "Next cut", ("PgDown", "Down"), "",
               lambda w: commands.go_cut(w.studio, 1),
               _analysed),
    ActionSpec("loop", "play", "Loop", ("Ctrl+L",),
               "Repeat the loop, in to out, the selected shot or the whole clip.",
               lambda w: w.studio.transport.toggle_loop(), _open,
               lambda w: w.studio.transport.loop_on),

    *_SELECT_TAKE,
    ActionSpec("take_ab", "take", "Compare with previous take", ("Tab",),
               "Switch between the last two takes you heard, in sync.",
               lambda w: w.studio.next_take(), lambda w: len(w.studio.project.takes) > 1),
    ActionSpec("take_star", "take", "Star take", ("S",),
               "Mark the take as a favourite, or remove the mark.",
               lambda w: commands.star_take(w.studio), _take),
    ActionSpec("take_duplicate", "take", "Duplicate take", ("Ctrl+D",),
               "Make a copy to work on.", lambda w: commands.duplicate_take(w.studio), _take),
    ActionSpec("take_restore", "take", "Use this take's settings", (),
               "Set all controls as they were when the take was made.",
               lambda w: commands.restore_settings(w.studio), _take),
    ActionSpec("copy_wav", "take", "Copy as WAV", (),
               "Copy the music as a file, to paste into a folder, an editor or a DAW.",
               lambda w: w.studio.outbox.copy("wav"), _take),
    ActionSpec("copy_midi", "take", "Copy as MIDI", ("Ctrl+Shift+C",),
               "Copy notes, tempo and cuts as a file, to paste elsewhere.",
               lambda w: w.studio.outbox.copy("midi"), _take),
    ActionSpec("copy_stems", "take", "Copy as stems", ("Ctrl+Alt+C",),
               "Copy each track as its own file, to paste elsewhere.",
               lambda w: w.studio.outbox.copy("stems"), _take),
    ActionSpec("take_delete", "take", "Delete take", ("Ctrl+Backspace",),
               "Undo brings it back.", lambda w: commands.delete_take(w.studio), _take),

    ActionSpec("zoom_in", "view", "Zoom in", ("Ctrl+=", "Ctrl++"), "",
               lambda w: commands.zoom(w.studio, 1.5), _open),
    ActionSpec("zoom_out", "view", "Zoom out", ("Ctrl+-",), "",
               lambda w: commands.zoom(w.studio, 1 / 1.5), _open),
    ActionSpec("zoom_fit", "view", "Zoom to fit", ("F",), "", lambda w: w.studio.view.fit(),
               _open),
    ActionSpec("zoom_selection", "view", "Zoom to selection", ("Shift+F",),
               "Zoom to the selected shot or notes.",
               lambda w: commands.zoom_to_selection(w.studio), _open),
    ActionSpec("roll", "view", "Piano roll", ("E",), "Open or close the note editor.",
               lambda w: w.toggle_roll(), _take, lambda w: w.roll_shown),
    ActionSpec("theme", "view", "Light or dark theme", ("Ctrl+Shift+L",),
               "Switch between the light and the dark theme.",
               lambda w: commands.toggle_theme(w.studio)),
    ActionSpec("full_screen", "view", "Full screen", ("F11",), "", lambda w: w.toggle_full_screen(),
               checked=lambda w: w.isFullScreen()),

    ActionSpec("shortcuts", "help", "Keyboard shortcuts", ("F1", "?"),
               "All keys on one page; change them there.",
               lambda w: w.show_shortcuts()),
    ActionSpec("tour", "help", "Take the tour", (),
               "A minute from a clip to an export, step by step.", lambda w: w.start_tour()),
    ActionSpec("about", "help", "About BGM Studio", (), "Versions, licences, the model.",
               lambda w: w.asking.show_about()),
)  # fmt: skip
"""Every command of the window, in the order of the menus."""

MENUS: tuple[tuple[str, str], ...] = (
    ("file", _n("File")), ("edit", _n("Edit")), ("music", _n("Music")), ("play", _n("Play")),
    ("take", _n("Take")), ("view", _n("View")), ("help", _n("Help")),
)  # fmt: skip


SUBMENUS: dict[str, str] = {"take_number": "take"}
"""Menus within menus, and which."""

GROUP_STARTS = frozenset({
    "save", "relink", "export", "preferences", "quit", "cut", "marker", "snap", "redo_selection",
    "retime", "frame_back", "go_start", "loop", "take_star", "copy_wav", "take_delete", "roll",
    "theme", "about",
})  # fmt: skip
"""Commands with a line above them in their menu."""

RECENT_AFTER = "open"
"""The command after which the recent files stand."""


def menu_label(menu: str) -> str:
    """A menu's name in the user's language."""
    names = {**dict(MENUS), "take_number": _n("Hear take")}
    return QCoreApplication.translate(_CONTEXT, names[menu])
