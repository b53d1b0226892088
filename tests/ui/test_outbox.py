"""Takes leave the window as files: what is handed over, when, and what stays of it."""

from __future__ import annotations

import json
import wave
from dataclasses import replace
from pathlib import Path

import pytest
from own_fonts import write_font
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_fixtures import Desk

from bgm_studio.base.errors import OutputError
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.music.played import Voice
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.own_font import FontName, open_font
from bgm_studio.sound.stems import check_font
from bgm_studio.ui import drag_out
from bgm_studio.ui.panels.message_bar import MessageBar
from bgm_studio.ui.panels.take_cards import Layout
from bgm_studio.ui.presenter.outbox import ExportSpec, file_stem, mime_of
from bgm_studio.ui.presenter.timeview import GUTTER_PX

LEFT = Qt.MouseButton.LeftButton
FAR = QPoint(40, 30)


@pytest.fixture
def dropped(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """What was dragged and dropped somewhere."""
    found: list[list[Path]] = []

    def hand_over(source: QWidget, files: list[Path]) -> bool:
        assert all(path.is_file() for path in files)
        found.append(list(files))
        return True

    monkeypatch.setattr(drag_out, "hand_over", hand_over)
    return found


def press_and_move(widget: QWidget, start: QPoint) -> None:
    """Press, and move far away with the button held."""
    QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in (QPoint(3, 2), FAR):
        place = QPointF(start + step)
        QApplication.sendEvent(widget, QMouseEvent(
            QMouseEvent.Type.MouseMove, place, widget.mapToGlobal(place),
            Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier,
        ))  # fmt: skip


def clipboard() -> list[Path]:
    data = QGuiApplication.clipboard().mimeData()
    return [Path(url.toLocalFile()) for url in data.urls()]


def handle(desk: Desk, kind: str) -> QWidget:
    return next(h for h in desk.window.drag_handles if h.kind == kind)


def card_handle(desk: Desk, row: int, kind: str) -> QPoint:
    view = desk.window.takes.view
    rect = view.visualRect(desk.window.takes.model.index(row))
    return Layout(rect, 0).handles[kind].center()


@pytest.mark.parametrize(
    ("home", "name"),
    [
        ("demo", "demo – take 2"), ("a/b:c?", "a b c – take 2"), ("...", "music – take 2"),
        (" -x  y ", "x y – take 2"), ("\udce9t\n", "t – take 2"),
    ],
)  # fmt: skip
def test_names_that_every_system_takes(home: str, name: str) -> None:
    assert file_stem(home, 2) == name


def test_a_long_name_stays_a_file_name() -> None:
    assert len(file_stem("x" * 500, 2).encode()) < 150


def test_files_are_offered_as_uris_and_as_gnome_pastes_them() -> None:
    data = mime_of([Path("/films/a – b.wav"), Path("/films/c.wav")], clipboard=True)
    assert data.hasFormat("text/uri-list")
    assert [url.toLocalFile() for url in data.urls()] == ["/films/a – b.wav", "/films/c.wav"]
    pasted = bytes(data.data("x-special/gnome-copied-files").data()).decode("ascii")
    assert pasted == "copy\nfile:///films/a%20%E2%80%93%20b.wav\nfile:///films/c.wav"


@pytest.mark.parametrize("kind", ["midi", "wav", "stems"])
def test_what_is_dragged_is_what_an_export_writes(
    open_desk: Desk, dropped: list[list[Path]], tmp_path: Path, kind: str
) -> None:
    desk = open_desk
    press_and_move(handle(desk, kind), QPoint(10, 10))
    desk.until(lambda: dropped, "a drag")
    files = dropped[0]
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "work – take 2", (kind,)))
    desk.rest()
    assert [p.name for p in files] == {
        "midi": ["work – take 2.mid"], "wav": ["work – take 2.wav"],
        "stems": [f"work – take 2 – {track}.wav" for track in TRACKS],
    }[kind]  # fmt: skip
    exported = [p for p in (tmp_path / "out").iterdir() if p.suffix != ".json"]
    assert sorted(p.read_bytes() for p in files) == sorted(p.read_bytes() for p in exported)
    assert set(files[0].parent.iterdir()) == set(files)  # nothing else lies there


def test_the_same_take_is_made_once(open_desk: Desk, dropped: list[list[Path]]) -> None:
    desk = open_desk
    for _ in range(2):
        press_and_move(handle(desk, "wav"), QPoint(10, 10))
        desk.until(lambda: not desk.studio.jobs.running, "a drag")
    assert len(dropped) == 2 and dropped[0] == dropped[1]
    mix = desk.project.mix[0]
    desk.studio.edit("Level", desk.project.with_mix(0, replace(mix, level_db=-6.0)))
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    desk.until(lambda: len(dropped) == 3, "a drag")
    assert dropped[2][0].name == dropped[0][0].name and dropped[2] != dropped[0]
    assert dropped[2][0].read_bytes() != dropped[0][0].read_bytes()
    quiet = Automation(((0.0, -20.0),))
    desk.studio.edit("Level", replace(desk.project, level=quiet))  # is in it, too
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    desk.until(lambda: len(dropped) == 4, "a drag")
    assert dropped[3][0].read_bytes() != dropped[2][0].read_bytes()


def test_a_card_drags_its_own_take(open_desk: Desk, dropped: list[list[Path]]) -> None:
    desk = open_desk
    view = desk.window.takes.view.viewport()
    press_and_move(view, card_handle(desk, 1, "midi"))
    desk.until(lambda: dropped, "a drag")
    assert dropped[0][0].name == "work – take 1.mid"
    assert desk.project.active_entry.number == 2  # a handle does not switch
    body = desk.window.takes.view.visualRect(desk.window.takes.model.index(1)).topLeft()
    press_and_move(view, body + QPoint(40, 14))
    desk.until(lambda: len(dropped) == 2, "a drag")
    assert dropped[1][0].name == "work – take 1.wav"
    desk.rest()


def test_a_track_drags_its_own_stem(open_desk: Desk, dropped: list[list[Path]]) -> None:
    desk = open_desk
    lane = desk.window.timeline.lane_rect("bridge")
    press_and_move(desk.window.timeline, QPoint(GUTTER_PX // 2, lane.center().y()))
    desk.until(lambda: dropped, "a drag")
    assert [p.name for p in dropped[0]] == ["work – take 2 – bridge.wav"]
    with wave.open(str(dropped[0][0])) as sound:
        assert sound.getnframes() == 120_000
    assert desk.studio.selection.track == 1
    desk.studio.edit("Mute", desk.project.with_mix(1, replace(desk.project.mix[1], mute=True)))
    press_and_move(desk.window.timeline, QPoint(GUTTER_PX // 2, lane.center().y()))
    desk.rest()
    assert len(dropped) == 1 and "muted" in desk.texts


def test_sound_that_is_not_there_yet_is_said_and_a_held_drag_begins_with_it(
    open_desk: Desk, dropped: list[list[Path]]
) -> None:
    desk = open_desk
    desk.studio.sounds._stems.clear()
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    assert not dropped and "still being rendered" in desk.texts
    desk.until(lambda: dropped, "the drag")


def test_files_that_come_after_the_release_are_announced(
    open_desk: Desk, dropped: list[list[Path]]
) -> None:
    desk = open_desk
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    QTest.mouseRelease(handle(desk, "wav"), LEFT)
    desk.until(lambda: "is ready" in desk.texts, "word of it")
    assert not dropped and "Copied" not in desk.texts
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    assert len(dropped) == 1  # at once


def test_a_small_move_is_a_click_and_copies(open_desk: Desk, dropped: list[list[Path]]) -> None:
    desk = open_desk
    QTest.mouseClick(handle(desk, "midi"), LEFT)
    desk.until(lambda: "Copied" in desk.texts, "a copy")
    assert [p.name for p in clipboard()] == ["work – take 2.mid"] and not dropped
    assert "some editors link to them" in desk.texts
    assert desk.window.message_bar.message.text == "Copied work – take 2.mid"
    desk.window.takes.menu_for(desk.project.takes[0].id).findChild(
        type(desk.window.actions_by_id["undo"]), "wav"
    ).trigger()
    desk.until(lambda: clipboard()[0].suffix == ".wav", "the other take")
    assert clipboard()[0].name == "work – take 1.wav"


def test_an_edit_on_the_way_gives_the_edited_take(
    open_desk: Desk, dropped: list[list[Path]]
) -> None:
    desk = open_desk
    desk.studio.sounds._stems.clear()
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    desk.studio.set_notes("Delete", desk.project.active_take.notes[::2])
    desk.until(lambda: dropped, "the drag")
    desk.rest()
    assert desk.studio.outbox.files(desk.project.active_entry, "wav") == dropped[0]


def test_what_was_handed_over_outlives_the_window_and_the_rest_does_not(
    open_desk: Desk, dropped: list[list[Path]]
) -> None:
    desk = open_desk
    press_and_move(handle(desk, "midi"), QPoint(10, 10))
    desk.until(lambda: dropped, "a drag")
    assert "was dropped" in desk.texts
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    QTest.mouseRelease(handle(desk, "wav"), LEFT)
    desk.until(lambda: "is ready" in desk.texts, "files")
    assert desk.texts.count("some editors link") == 1
    unused = desk.studio.outbox.files(desk.project.active_entry, "wav")[0]
    desk.window.close()
    assert dropped[0][0].is_file() and not unused.parent.exists()


@pytest.mark.tells_errors
def test_a_full_disk_is_said_and_nothing_hangs(
    open_desk: Desk, dropped: list[list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OutputError("The disk is full.", "Free some space.")

    desk = open_desk
    with monkeypatch.context() as patch:
        patch.setattr("bgm_studio.export.delivery.write_sound", full)
        press_and_move(handle(desk, "wav"), QPoint(10, 10))
        desk.until(lambda: "The disk is full" in desk.texts, "word of it")
        desk.rest()
    assert not dropped
    press_and_move(handle(desk, "wav"), QPoint(10, 10))
    desk.until(lambda: dropped, "the second try")


def test_without_a_take_there_is_nothing_to_take_hold_of(desk: Desk, tiny_clip: Path) -> None:
    desk.open(tiny_clip)
    assert not any(h.isEnabled() for h in desk.window.drag_handles)
    press_and_move(desk.window.timeline, QPoint(40, desk.window.timeline.height() - 40))
    assert desk.studio.jobs.running == []


# -- exports ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["all", "starred"])
def test_several_takes_are_exported_at_once(open_desk: Desk, tmp_path: Path, which: str) -> None:
    desk = open_desk
    first, second = desk.project.takes[:2]
    named = desk.project.with_entry(replace(first, name="Sunny/day", starred=True))
    desk.studio.edit("Name", named)
    desk.until(lambda: desk.studio.sounds.rendered(second) is not None, "the sound")
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "work", ("midi", "wav"), takes=which))
    desk.rest()
    stems = ["work-Sunny day", *(["work-take2"] if which == "all" else [])]
    names = {f"{stem}{end}" for stem in stems for end in (".mid", ".wav", ".json")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == names
    if which == "all":
        assert f"2 takes exported to {tmp_path / 'out'}" in desk.texts
        hints = " ".join(message.hint for message in desk.messages)
        assert all(name in hints for name in names)


def test_a_cancelled_export_of_several_leaves_nothing(open_desk: Desk, tmp_path: Path) -> None:
    desk = open_desk
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "work", takes="all"))
    assert desk.studio.outbox.cancel()
    desk.rest()
    assert not (tmp_path / "out").exists()


def test_a_take_that_is_gone_is_not_exported(open_desk: Desk, tmp_path: Path) -> None:
    desk = open_desk
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "work", take_id="gone"))
    desk.rest()
    assert "nothing to export" in desk.texts and not (tmp_path / "out").exists()


# -- soundfonts of the user's own ------------------------------------------------------------------


def use_font(desk: Desk, path: Path | None, sha256: str = "") -> None:
    desk.studio.change_settings(
        replace(desk.studio.settings, soundfont=path, soundfont_sha256=sha256)
    )


def test_a_soundfont_of_ones_own_plays_here_and_in_exports(open_desk: Desk, tmp_path: Path) -> None:
    desk, path = open_desk, write_font(tmp_path / "mine.sf2")
    before = desk.studio.sounds.rendered(desk.project.active_entry)
    use_font(desk, path)
    assert desk.studio.sounds.rendered(desk.project.active_entry) is None
    desk.until(lambda: desk.studio.sounds.is_ready, "the new sound")
    assert desk.studio.sounds.rendered(desk.project.active_entry) is not before
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "work", ("wav",)))
    desk.rest()
    report = json.loads((tmp_path / "out" / "work.json").read_text())
    assert report["soundfont"] == {
        "file": "mine.sf2", "sha256": open_font(path).sha256, "shipped": False,
    }  # fmt: skip


def test_a_project_names_the_soundfont_it_was_heard_with(
    open_desk: Desk, tmp_path: Path, tiny_clip: Path
) -> None:
    desk, path = open_desk, write_font(tmp_path / "mine.sf2")
    assert desk.project.soundfont is None
    sha256 = open_font(path).sha256
    use_font(desk, path, sha256)
    assert desk.project.soundfont == FontName("mine.sf2", sha256)
    desk.until(lambda: desk.studio.sounds.is_ready, "the new sound")
    desk.studio.desk.save_as(tmp_path / "named.bgm")
    desk.rest()
    desk.open(tiny_clip)
    desk.open(tmp_path / "named.bgm")
    desk.rest()
    assert "heard with" not in desk.texts
    desk.window.asking.use_shipped_sounds()  # the user's own choice needs no word of it
    assert desk.project.soundfont is None and "heard with" not in desk.texts
    desk.open(tiny_clip)
    desk.open(tmp_path / "named.bgm")  # as where it is opened on another machine
    desk.rest()
    assert "heard with the soundfont mine.sf2; the shipped sounds play now." in desk.texts
    assert desk.project.soundfont == FontName("mine.sf2", sha256)  # until the user chooses
    assert desk.studio.sounds.is_ready


@pytest.mark.tells_errors
@pytest.mark.parametrize("harm", ["gone", "changed", "unfit"])
def test_a_soundfont_that_cannot_play_is_told_with_a_way_back(
    open_desk: Desk, tmp_path: Path, harm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, path = open_desk, write_font(tmp_path / "mine.sf2")
    sha256 = open_font(path).sha256
    if harm == "gone":
        path.unlink()
    elif harm == "changed":
        write_font(path, seed=2)
    else:  # what is told where the palette needs more
        monkeypatch.setattr(
            "bgm_studio.ui.presenter.sounds.render_stems",
            lambda *_, font, **__: check_font(font, [Voice("drums", 0, kit=True)]),
        )
    use_font(desk, path, sha256)
    says = {"gone": "There is no soundfont", "changed": "not the one that was chosen",
            "unfit": "mine.sf2 has no drum kit 0"}[harm]  # fmt: skip
    desk.until(lambda: says in desk.texts, "word of it")
    desk.rest()
    if harm != "unfit":
        desk.studio.outbox.export(ExportSpec(tmp_path / "out", "work", ("wav",)))
        desk.rest()
        assert not (tmp_path / "out").exists()  # nothing falls back in silence
        desk.studio.outbox.export(ExportSpec(tmp_path / "notes", "work", ("midi",)))
        desk.rest()
        assert (tmp_path / "notes" / "work.mid").exists()  # notes need no sounds
    bar = desk.window.findChild(MessageBar)
    if harm == "unfit":  # the others were followed by exports
        assert bar.offer_button.text() == "Use the built-in sounds"
        bar.offer_button.click()
    else:
        desk.window.asking.use_shipped_sounds()
    assert desk.studio.settings.soundfont is None
