"""Takes on their way out of the window: exported, or dragged and copied as files.

The files of a drag are those that an export writes, by the same code. They lie in a folder of the
user's own data: an editor that links to media instead of copying it must find them tomorrow, too.
"""

from __future__ import annotations

import secrets
import shutil
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs
from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication

from bgm_studio.base.atomic import remove
from bgm_studio.base.staging import staging
from bgm_studio.composing.direction import Span
from bgm_studio.export.delivery import DEFAULT_LEVELS, SOUNDING, Levels, deliver
from bgm_studio.export.report import files_of
from bgm_studio.export.several import Piece, deliver_all, plain_name, take_names
from bgm_studio.export.sound_files import DEFAULT_BITS
from bgm_studio.export.targets import USUAL_PRODUCTS
from bgm_studio.project.project import TakeEntry
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.stems import TrackMix, track_gains
from bgm_studio.ui.presenter.jobs import Job
from bgm_studio.ui.presenter.sounds import Playing, Sounds
from bgm_studio.ui.presenter.state import Message
from bgm_studio.ui.presenter.workspace import Workspace

KINDS = ("midi", "wav", "stems")
"""What a take can leave as; besides these, each track's name stands for its stem alone."""

_LANE = "hand over"
_EXPORTS = "export"  # a lane, too
_MAX_NAME_BYTES = 120


def file_stem(home: str, number: int) -> str:
    """The name of a take's files: `home` is what the project or the clip is called."""
    plain = plain_name(home, _MAX_NAME_BYTES)
    name = QCoreApplication.translate("outbox", "{0} – take {1}")
    return name.format(plain or "music", number)


@dataclass(frozen=True)
class ExportSpec:
    """What to export: products as `deliver` takes them into `folder` as `name`.*. span: the part of
    the clip, None for all of it. takes: "all", those that are "starred", each by a name of its own
    (see `take_names`), or "active", which is the one with `take_id` where that is not ""."""

    folder: Path
    name: str
    products: tuple[str, ...] = USUAL_PRODUCTS
    levels: Levels = DEFAULT_LEVELS
    bits: int = DEFAULT_BITS
    span: Span | None = None
    takes: Literal["active", "starred", "all"] = "active"
    take_id: str = ""

    def means(self, entry: TakeEntry, active: str) -> bool:
        """Whether a take is to be exported; active: the id of the active one."""
        if self.takes == "active":
            return entry.id == (self.take_id or active)
        return self.takes == "all" or entry.starred

    def names(self, entries: Sequence[TakeEntry], tracks: Sequence[str]) -> tuple[str, ...]:
        """What the files of the takes that are meant are called, out of all `entries`. tracks: of
        which there may be stems."""
        if self.takes == "active":
            return (self.name,)
        meant = [(entry.number, entry.name) for entry in entries if self.means(entry, "")]
        return take_names(self.name, meant, tracks)


Then = Callable[[list[Path]], object]


@dataclass
class _Made:
    """Files of a take as it stood, by what they are."""

    entry: TakeEntry
    playing: Playing
    mix: tuple[TrackMix, ...]
    level: Automation | None
    stem: str
    folder: Path
    files: dict[str, list[Path]]


@dataclass
class _Making:
    entry: TakeEntry
    playing: Playing
    mix: tuple[TrackMix, ...]
    level: Automation | None
    waiting: list[tuple[str, Then]] = field(default_factory=list)


class Outbox(QObject):
    """Exports takes; and makes files of one for a drag when they are asked for, and keeps them.

    exported: the report of an export that ended. handed_out: files (list of Paths) were dropped, or
    else copied (True). Files that never were are removed when the window closes; the others stay.
    """

    exported = Signal(object)
    handed_out = Signal(object, bool)

    def __init__(self, workspace: Workspace, sounds: Sounds) -> None:
        super().__init__(workspace)
        self._workspace, self._sounds = workspace, sounds
        self._folder = platformdirs.user_data_path("bgm-studio", appauthor=False) / "dragged"
        self._made: dict[tuple[str, str], _Made] = {}
        self._folders: list[Path] = []
        self._making: dict[tuple[str, str], _Making] = {}
        self._for_sound: dict[str, list[tuple[str, Then]]] = {}
        sounds.ready.connect(self._go_on)
        sounds.failed.connect(self._forget)
        workspace.opened.connect(self._for_sound.clear)

    # -- exports -----------------------------------------------------------------------------------

    def export(self, spec: ExportSpec) -> None:
        """Write files of one take or several. Nothing appears before all of it is finished."""
        workspace = self._workspace
        project, analysis = workspace.project, workspace.film_analysis
        entries = [entry for entry in project.takes if spec.means(entry, project.active)]
        if analysis is None or not entries:
            workspace.tell(
                "info", self.tr("There is nothing to export yet."), self.tr("Generate first.")
            )
            return
        names = spec.names(project.takes, project.palette.names)
        pieces = [
            Piece(entry.take, name, spec.levels, self._sounds.rendered(entry), entry.parts)
            for entry, name in zip(entries, names, strict=True)
        ]
        film, playing = project.film, self._sounds.wanted

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            font = playing.font() if {*spec.products} & {*SOUNDING} else None
            with staging(spec.folder) as stage:
                return deliver_all(
                    pieces,
                    analysis,
                    spec.folder,
                    stage,
                    spec.products,
                    palette=project.palette,
                    mix=project.mix,
                    font=font,
                    bits=spec.bits,
                    span=spec.span,
                    film=film,
                    progress=job.report,
                )

        def done(reports: list[dict[str, Any]]) -> None:
            self._tell_exported(spec, reports)
            self.exported.emit(reports[0])

        workspace.jobs.start(
            Job(
                self.tr("Exporting"),
                _EXPORTS,
                work,
                done=done,
                failed=self._sounds.tell_failure,
            )
        )

    def _tell_exported(self, spec: ExportSpec, reports: list[dict[str, Any]]) -> None:
        """Say where the files lie, of several takes all their names, and what is to be known."""
        workspace = self._workspace
        told = [str(note["text"]) for report in reports for note in report["told"]]
        if workspace.project.film is not None and "video" in spec.products:
            told.append(self.tr("The picture in the video is the proxy, not your finished film."))
        done = self.tr("Exported to {0}").format(spec.folder)
        if len(reports) > 1:
            done = self.tr("{0} takes exported to {1}").format(len(reports), spec.folder)
            names = [path.name for report in reports for path in files_of(report)]
            told.insert(0, ", ".join(names) + ".")
        told = [*dict.fromkeys(told)]
        failed = [*dict.fromkeys(text for report in reports for text in report["failed"])]
        if failed:
            workspace.tell("error", " ".join(failed), " ".join([f"{done}.", *told]))
        else:
            workspace.message.emit(Message("info", done, " ".join(told), stays=True))

    def cancel(self) -> bool:
        """Stop exports and files that wait or run; nothing of them is left behind. False when there
        are none."""
        jobs = [job for job in self._workspace.jobs.running if job.lane in (_EXPORTS, _LANE)]
        for job in jobs:
            job.cancel()
        return bool(jobs)

    # -- files to drag and to copy -----------------------------------------------------------------

    def files(self, entry: TakeEntry, kind: str) -> list[Path] | None:
        """The files of a take as it is now; None where they are still to be made."""
        made, project = self._made.get((entry.id, _product(kind))), self._workspace.project
        if (
            made is None
            or not made.entry.sounds_as(entry)
            or made.playing != self._sounds.wanted
            or made.mix != project.mix
            or made.level != project.level
            or made.stem != self._stem(entry)
        ):
            return None
        found = made.files.get(kind, [])
        return found if all(path.is_file() for path in found) else None

    def make(self, entry: TakeEntry, kind: str, then: Then) -> None:
        """Hand the files to `then`: at once where they are there, else when they are made. Where
        that cannot be, the user is told, and `then` is never called."""
        workspace, product = self._workspace, _product(kind)
        if workspace.project.analysis is None or workspace.clip is None or self._is_silent(kind):
            return
        found = self.files(entry, kind)
        if found is not None:
            then(found)
            return
        making = self._making.get((entry.id, product))
        project = workspace.project
        same = making and making.playing == self._sounds.wanted and making.mix == project.mix
        if making and same and making.entry.sounds_as(entry) and making.level == project.level:
            making.waiting.append((kind, then))
        elif product != "midi" and self._sounds.stems_of(entry) is None:
            self._for_sound.setdefault(entry.id, []).append((kind, then))
            hint = self.tr("Keep holding it, or drag again in a moment.")
            if then == self._copied:
                hint = self.tr("It will be copied as soon as it is ready.")
            text = self.tr("The sound of take {0} is still being rendered.").format(entry.number)
            workspace.tell("info", text, hint)
        else:
            self._start(entry, product, kind, then)

    def copy(self, kind: str, take_id: str = "") -> None:
        """Put a take's files (the active one's) on the clipboard, as files."""
        project = self._workspace.project
        entry = project.entry(take_id) if take_id else project.active_entry
        if entry is not None:
            self.make(entry, kind, self._copied)

    def keep(self, files: Sequence[Path], *, copied: bool = False) -> None:
        """These have been handed out: they stay when the window closes."""
        for folder in {path.parent for path in files}:
            if folder in self._folders:
                self._folders.remove(folder)
        self.handed_out.emit(list(files), copied)

    def tell_ready(self, files: Sequence[Path]) -> None:
        """Files that were asked for are there, but nobody holds them any more."""
        self._workspace.tell("info", self.tr("{0} is ready to drag.").format(files[0].name))

    def close(self) -> None:
        """Remove what nobody took."""
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()

    # -- inner ---------------------------------------------------------------------------------

    def _stem(self, entry: TakeEntry) -> str:
        return file_stem(self._workspace.home.stem, entry.number)

    def _is_silent(self, kind: str) -> bool:
        """Whether what was asked for is muted; then the user knows."""
        workspace = self._workspace
        names, gains = workspace.project.palette.names, track_gains(workspace.project.mix)
        if kind in names and gains[names.index(kind)] == 0:
            text = self.tr("This track is muted, so it has no stem.")
        elif kind == "stems" and not any(gains):
            text = self.tr("All tracks are muted, so there are no stems.")
        else:
            return False
        workspace.tell("info", text, self.tr("Unmute it and try again."))
        return True

    def _forget(self, take_id: str) -> None:
        """A take's sound cannot be rendered: nobody need wait for it."""
        self._for_sound.pop(take_id, None)

    def _go_on(self, take_id: str) -> None:
        """A take's sound is rendered: go on with what waited for it."""
        takes = {entry.id: entry for entry in self._workspace.project.takes}
        for kind, then in self._for_sound.pop(take_id, []):
            if take_id in takes:
                self.make(takes[take_id], kind, then)

    def _start(self, entry: TakeEntry, product: str, kind: str, then: Then) -> None:
        workspace = self._workspace
        analysis, stem = workspace.film_analysis, self._stem(entry)
        playing = self._sounds.wanted
        mix, level = workspace.project.mix, workspace.project.level
        if analysis is None:
            return
        key, reuse = (entry.id, product), self._sounds.stems_of(entry)
        folder = self._folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            font = None if product == "midi" else playing.font()
            with staging(folder) as stage:
                report = deliver(
                    entry.take,
                    analysis,
                    folder,
                    stage,
                    (product,),
                    name=stem,
                    palette=playing.palette,
                    held=entry.parts,
                    mix=mix,
                    levels=replace(DEFAULT_LEVELS, level=level),
                    font=font,
                    reuse=reuse,
                    progress=job.report,
                )
            remove(Path(report["report"]))
            return _named(report["files"], stem)

        def done(files: dict[str, list[Path]]) -> None:
            self._folders.append(folder)
            if self._making.get(key) is making:
                self._making.pop(key)
            self._made[key] = _Made(entry, playing, mix, level, stem, folder, files)
            for wanted, after in making.waiting:
                after(files.get(wanted, []))

        def over(*_: Any) -> None:
            if self._making.get(key) is making:
                self._making.pop(key)

        def failed(error: Exception) -> None:
            over()
            self._sounds.tell_failure(error)

        making = self._making[key] = _Making(entry, playing, mix, level, [(kind, then)])
        workspace.jobs.start(
            Job(
                self.tr("Writing the files"), _LANE, work, done=done, failed=failed, cancelled=over
            ),
            1 if product == "midi" else 0,
        )

    def _copied(self, files: list[Path]) -> None:
        if not files:
            return
        QGuiApplication.clipboard().setMimeData(mime_of(files, clipboard=True))
        self.keep(files, copied=True)


def _product(kind: str) -> str:
    return kind if kind in KINDS else "stems"


def _named(files: dict[str, Any], stem: str) -> dict[str, list[Path]]:
    """What was delivered, by what it is; stems get names that read well beside others in a DAW."""
    named: dict[str, list[Path]] = {
        kind: [Path(files[kind])] for kind in ("midi", "wav") if files.get(kind)
    }
    for text in files.get("stems") or ():
        path = Path(text)
        track = path.stem.removeprefix(f"{stem}-")
        target = path.with_name(f"{stem} – {track}{path.suffix}")
        named[track] = [path.rename(target)]
        named.setdefault("stems", []).append(target)
    return named


def mime_of(files: Sequence[Path], *, clipboard: bool = False) -> QMimeData:
    """Files as others take them: text/uri-list, and what GNOME's file managers paste."""
    data = QMimeData()
    urls = [QUrl.fromLocalFile(str(path)) for path in files]
    data.setUrls(urls)
    if clipboard:
        lines = ["copy", *(bytes(url.toEncoded().data()).decode("ascii") for url in urls)]
        data.setData("x-special/gnome-copied-files", "\n".join(lines).encode("ascii"))
    return data
