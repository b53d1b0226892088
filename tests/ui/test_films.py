"""Films from other editors' timelines: opened, kept in projects, followed when they are recut."""

from __future__ import annotations

import hashlib
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from edits import write_otio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from shapes import PAL, TURNED
from toys import cut_film, encode_anew, write_clip
from window_fixtures import Desk, use_toys

from bgm_studio.base.errors import BgmError
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.recut import KeptBars, Outline, compare
from bgm_studio.composing.take import Request
from bgm_studio.interchange.conform import conform, look_through
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.music.timing import TempoMap
from bgm_studio.project import file as project_file
from bgm_studio.project.project import Project
from bgm_studio.sound.automation import Automation
from bgm_studio.ui import commands
from bgm_studio.ui.export_dialog import ExportDialog
from bgm_studio.ui.film_dialogs import MissingMediaDialog, TimelineDetails, clock
from bgm_studio.ui.presenter import films as timelines_module
from bgm_studio.ui.presenter.films import Plan, Read, find_media, media_of
from bgm_studio.ui.presenter.outbox import ExportSpec
from bgm_studio.ui.recut.canvas import RecutCanvas, Spot
from bgm_studio.ui.recut.view import RecutDialog, bars_text
from bgm_studio.ui.theme import theme

FIRST = [("reel.mp4", 0, 30), ("hall.mp4", 10, 30), ("reel.mp4", 50, 36), ("hall.mp4", 60, 24)]
SWAPPED = [("reel.mp4", 0, 30), ("reel.mp4", 50, 36), ("hall.mp4", 10, 30), ("hall.mp4", 60, 24)]
LONGER = [*FIRST[:3], ("hall.mp4", 0, 40), FIRST[3]]


class Silent:
    """A captioner that says nothing, at once."""

    name = "silent"

    def caption(self, *_: Any) -> str:
        return ""


@pytest.fixture(scope="module", autouse=True)
def no_captions() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bgm_studio.video.analysis.best_captioner", Silent)
        yield


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two media of different and unusual shapes."""
    folder = tmp_path_factory.mktemp("footage")
    write_clip(folder / "reel.mp4", frames=96, cuts=(48,), sound=True, shape=TURNED)
    write_clip(folder / "hall.mp4", frames=96, cuts=(58,), shape=PAL)
    return folder


@pytest.fixture
def edit(footage: Path, tmp_path: Path) -> Path:
    """A timeline with its media beside it."""
    folder = tmp_path / "edit"
    folder.mkdir()
    for path in footage.glob("*.mp4"):
        (folder / path.name).symlink_to(path)
    return write_otio(folder / "ride.otio", FIRST)


@pytest.fixture
def film_desk(desk: Desk, edit: Path) -> Desk:
    """A window on the timeline's film."""
    desk.open(edit)
    return desk


@pytest.fixture(scope="module")
def scored_project(
    footage: Path, model_folder: Path, no_captions: None, tmp_path_factory: pytest.TempPathFactory
) -> Project:
    """The timeline's film with a take."""
    path = write_otio(footage / "ride.otio", FIRST)
    film = read_timeline(path)
    analysis = look_through(conform(film), film)
    direction = Direction.found(analysis)
    with pytest.MonkeyPatch.context() as patch:
        use_toys(patch, tmp_path_factory.mktemp("made") / "traces")
        take = Composer("cpu", model_folder).compose(analysis, direction, Request(seed=1))
    project = Project(
        analysis=analysis, direction=direction, film=film,
        timeline_sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
    )  # fmt: skip
    return project.with_take(take)


@pytest.fixture
def scored(scored_project: Project, desk: Desk, edit: Path) -> Desk:
    """A window on a project with the timeline's film and a take."""
    path = edit.with_suffix(".bgm")
    made = scored_project.film
    lost = [replace(e, medium=replace(e.medium, path=None)) for e in made.events]
    heard = [replace(s, medium=replace(s.medium, path=None)) for s in made.sounds]
    film = replace(made, source=edit, events=tuple(lost), sounds=tuple(heard))
    film = find_media(film, edit.parent, ())
    project_file.save(replace(scored_project, film=film), path)
    desk.open(path)
    return desk


def dialog_of(desk: Desk, kind: type) -> Any:
    desk.until(lambda: isinstance(desk.dialog, kind), kind.__name__)
    return desk.dialog


def recut(desk: Desk, shots: list[Any]) -> RecutDialog:
    """Save another cut, and look at it."""
    write_otio(desk.studio.films.path, shots)
    desk.studio.films.update()
    dialog = dialog_of(desk, RecutDialog)
    desk.until(dialog.apply_button.isEnabled, "a plan")
    desk.rest()
    return dialog


# -- opening ---------------------------------------------------------------------------------------


def test_a_timelines_film_is_cut_together_and_its_cuts_are_the_directions(
    film_desk: Desk, edit: Path
) -> None:
    desk = film_desk
    assert [cut.frame for cut in desk.project.direction.cuts] == [30, 60, 96]
    clip = desk.studio.clip
    assert clip.frame_count == 120 and clip.frame_rate == 24 and clip.has_audio
    assert desk.project.film.source == edit and len(desk.project.timeline_sha256) == 64
    assert desk.window.name_label.text() == "ride" and desk.studio.home == edit
    assert desk.studio.settings.recent[0] == str(edit)
    assert "ride.otio is open: 4 shots" in desk.texts and "as it is" in desk.texts
    assert desk.studio.history.is_saved  # nothing would be lost
    assert len(desk.studio.media.thumbs) > 5


def test_what_was_left_out_is_told_in_the_bar_and_in_full(desk: Desk, edit: Path) -> None:
    write_otio(edit, [*FIRST, ("reel.mp4", 0, 4)], effect="Sepia")
    desk.open(edit)
    assert "warning: ride.otio is open" in desk.texts and "Sepia" in desk.texts
    bar = desk.window.message_bar
    assert bar.offer_button.isVisible()
    bar.offer_button.click()
    dialog = dialog_of(desk, TimelineDetails)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Sepia" in words and "Left out" in words and "proxy" in words
    assert "the music does not follow there" in words  # the cut near the end


def test_a_bundle_is_chosen_in_the_dialog_and_opens_from_where_it_is_unpacked(
    desk: Desk, footage: Path, tmp_path: Path
) -> None:
    shots = [(f"media/{name}" if name else name, *rest) for name, *rest in FIRST]
    with zipfile.ZipFile(tmp_path / "ride.otioz", "w") as archive:
        archive.write(write_otio(tmp_path / "made.otio", shots), "content.otio")
        for path in footage.glob("*.mp4"):
            archive.write(path, f"media/{path.name}")
    desk.window.asking.ask_open()
    assert isinstance(desk.dialog, QFileDialog)
    assert all("*.otioz" in names for names in desk.dialog.nameFilters()[:2])
    desk.dialog.fileSelected.emit(str(tmp_path / "ride.otioz"))
    desk.until(lambda: desk.studio.is_open, "the film")
    desk.rest()
    assert "info: ride.otioz is open" in desk.texts
    assert "was unpacked into the folder ride.otiod beside it" in desk.texts
    folder = tmp_path / "ride.otiod"
    content = (folder / "content.otio").read_bytes()
    assert desk.studio.films.path == folder and desk.window.name_label.text() == "ride"
    assert desk.project.timeline_sha256 == hashlib.sha256(content).hexdigest()
    assert desk.studio.settings.recent[0] == str(folder)
    assert {medium.path for medium in media_of(desk.project.film)} == {
        folder / "media" / path.name for path in footage.glob("*.mp4")
    }
    # What is followed is what was unpacked; dropped, it is the update.
    desk.studio.films.look()
    desk.rest()
    assert "was changed" not in desk.texts
    found = find_media(desk.project.film, tmp_path / "elsewhere", ())
    assert found == desk.project.film
    write_otio(folder / "content.otio", [*shots[:-1], ("media/reel.mp4", 0, 40)])
    desk.until(lambda: "ride.otiod was changed in its editor" in desk.texts, "word of it")


def test_missing_footage_is_asked_for_and_found_in_a_folder(
    desk: Desk, edit: Path, footage: Path, tmp_path: Path
) -> None:
    (edit.parent / "hall.mp4").unlink()
    desk.studio.open_path(edit)
    dialog = dialog_of(desk, MissingMediaDialog)
    assert not desk.studio.is_open
    (tmp_path / "disk" / "day 1").mkdir(parents=True)
    (tmp_path / "disk" / "day 1" / "hall.mp4").symlink_to(footage / "hall.mp4")
    dialog.look_in(str(tmp_path / "disk"))
    desk.until(lambda: desk.studio.is_open, "the film")
    desk.rest()
    assert all(medium.path is not None for medium in media_of(desk.project.film))
    assert desk.project.media_folders == (tmp_path / "disk",)


def test_one_may_go_on_without_it_and_the_cuts_count(desk: Desk, edit: Path) -> None:
    (edit.parent / "hall.mp4").unlink()
    desk.studio.open_path(edit)
    dialog_of(desk, MissingMediaDialog).without_button.click()
    desk.until(lambda: desk.studio.is_open, "the film")
    desk.rest()
    assert [cut.frame for cut in desk.project.direction.cuts] == [30, 60, 96]
    assert "hall.mp4 was not found" in desk.texts


def test_turning_back_leaves_what_was_open(open_desk: Desk, edit: Path) -> None:
    before = open_desk.project
    (edit.parent / "hall.mp4").unlink()
    open_desk.studio.open_path(edit)
    dialog_of(open_desk, MissingMediaDialog).reject()
    open_desk.rest()
    assert open_desk.project is before and open_desk.studio.films.work is None


@pytest.mark.tells_errors
def test_a_damaged_timeline_is_one_sentence_and_changes_nothing(
    open_desk: Desk, edit: Path
) -> None:
    before = open_desk.project
    edit.write_bytes(edit.read_bytes()[:-9])
    open_desk.studio.open_path(edit)
    open_desk.until(lambda: "error" in open_desk.texts, "an error")
    assert open_desk.project is before and open_desk.studio.jobs.running == []
    assert len(open_desk.messages) == 1


def test_cutting_together_shows_how_far_it_is_and_can_be_cancelled(
    open_desk: Desk, edit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, before = open_desk, open_desk.project
    go_on = threading.Event()

    def slow(film: Any, progress: Any) -> None:
        for _ in range(2000):
            progress("conform", 0.25)
            go_on.wait(0.005)

    monkeypatch.setattr(timelines_module, "conform", slow)
    desk.studio.open_path(edit)
    banner = desk.window.banner
    desk.until(lambda: banner.isVisible() and banner.percent.text() == "25 %", "how far it is")
    desk.until(lambda: "Assembling" in banner.text.text(), "what it is")
    assert desk.studio.tasks == []
    banner.cancel_button.click()
    assert not banner.isVisible()
    desk.rest()
    desk.studio.open_path(edit)
    desk.until(lambda: banner.percent.text() == "25 %", "the second try")
    desk.press("Esc")
    desk.rest()
    assert desk.project is before and not banner.isVisible() and "error" not in desk.texts


@pytest.mark.tells_errors
def test_a_medium_that_cannot_be_read_is_an_error_in_words(desk: Desk, edit: Path) -> None:
    (edit.parent / "hall.mp4").unlink()
    (edit.parent / "hall.mp4").write_bytes(b"no film" * 999)
    desk.studio.open_path(edit)
    desk.until(lambda: "error" in desk.texts, "an error")
    assert "hall.mp4" in desk.texts and not desk.studio.is_open


# -- projects --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lose", [Path.unlink, encode_anew])
def test_a_project_remembers_its_film_and_cuts_it_again_when_the_proxy_is_gone(
    scored: Desk, make_desk: Callable[..., Desk], tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    path, proxy = scored.studio.path, scored.studio.clip.path
    scored.window.close()
    lose(proxy)
    desk = make_desk()
    desk.open(path)
    assert proxy.is_file() and desk.studio.clip.path == proxy
    assert len(desk.project.film.events) == 4 and len(desk.project.takes) == 1
    assert desk.studio.history.undo_label == "" and desk.studio.history.is_saved
    assert len(desk.studio.media.thumbs) > 5 and desk.studio.sounds.is_ready
    assert desk.dialog is None and "error" not in desk.texts
    desk.studio.outbox.export(ExportSpec(tmp_path / "out", "film", ("video",)))
    desk.until(lambda: desk.messages)
    assert (tmp_path / "out" / "film.mp4").is_file() and "error" not in desk.texts


def test_media_that_moved_are_found_again_beside_the_project_or_where_the_user_says(
    scored: Desk, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    path = scored.studio.path
    scored.window.close()
    scored.studio.clip.path.unlink()
    moved = tmp_path / "moved"
    path.parent.rename(moved)
    (moved / "hall.mp4").rename(tmp_path / "hall.mp4")
    desk = make_desk()
    desk.open(moved / path.name)
    found = {Path(m.reference).name: m.path for m in media_of(desk.project.film)}
    assert found == {"reel.mp4": moved / "reel.mp4", "hall.mp4": None}
    assert "1 media file of the film was not found" in desk.texts
    (tmp_path / "other").mkdir()
    (tmp_path / "hall.mp4").rename(tmp_path / "other" / "hall.mp4")
    desk.window.actions_by_id["relink"].trigger()
    desk.dialog.fileSelected.emit(str(tmp_path / "other"))
    desk.dialog.close()
    desk.rest()
    assert all(m.path is not None for m in media_of(desk.project.film))


def test_what_a_project_file_names_is_looked_at_like_any_timeline(film_desk: Desk) -> None:
    film = film_desk.project.film
    media = {"reel.mp4": Path("/dev/zero"), "hall.mp4": Path("//server/share/hall.mp4")}
    events = tuple(
        replace(e, medium=replace(e.medium, path=media[e.medium.reference])) for e in film.events
    )
    hostile = replace(film, events=events, source=None, sounds=())
    home = film_desk.studio.home.parent
    assert {m.path for m in media_of(find_media(hostile, home, ()))} == {None, home / "hall.mp4"}


# -- recuts ----------------------------------------------------------------------------------------


def test_a_change_on_disk_is_told_once_and_offers_to_compare(scored: Desk) -> None:
    desk, path = scored, scored.studio.films.path
    write_otio(path, SWAPPED)
    desk.until(lambda: "was changed in its editor" in desk.texts, "word of it")
    assert desk.window.message_bar.offer_button.text() == "Compare…"
    desk.studio.films.look()
    desk.rest()
    assert desk.texts.count("was changed") == 1
    # As editors save: another file takes its place.
    write_otio(path.with_name("new"), LONGER).replace(path)
    desk.until(lambda: desk.texts.count("was changed") == 2, "word of the second")
    desk.window.message_bar.offer_button.click()
    dialog = dialog_of(desk, RecutDialog)
    assert desk.window.message_bar.message is None
    dialog.reject()
    desk.rest()


def test_what_was_changed_while_the_project_was_closed_is_told(
    scored: Desk, make_desk: Callable[..., Desk]
) -> None:
    path = scored.studio.path
    scored.window.close()
    write_otio(scored.studio.films.path, SWAPPED)
    desk = make_desk()
    desk.open(path)
    desk.until(lambda: "was changed in its editor" in desk.texts, "word of it")


def test_the_same_cut_is_taken_over_without_a_question(scored: Desk) -> None:
    desk, before = scored, scored.project
    write_otio(desk.studio.films.path, FIRST, marker="door")
    desk.studio.films.update()
    desk.until(lambda: "same as before" in desk.texts, "word of it")
    desk.rest()
    assert desk.dialog is None and desk.project.takes == before.takes
    assert [m.name for m in desk.project.film.markers] == ["door"]
    assert desk.project.timeline_sha256 != before.timeline_sha256
    assert desk.studio.history.undo_label == before.takes[0].name or desk.studio.history.is_saved


def test_old_and_new_are_seen_side_by_side_before_anything_is_replaced(scored: Desk) -> None:
    desk, before = scored, scored.project
    dialog = recut(desk, SWAPPED)
    canvas = dialog.canvas
    states = [canvas.state(Spot("new", n)) for n in range(4)]
    assert sorted(states) == ["kept", "kept", "kept", "moved"]
    moved = Spot("new", states.index("moved"))
    other = canvas.partner(moved)
    assert canvas.partner(other) == moved and other.index != moved.index
    assert f"it was shot {other.index + 1}" in canvas.describe(moved)
    assert canvas.spot_at(canvas.rect_of(moved).center()) == moved
    assert canvas.rect_of(moved).width() > 10
    assert len(dialog._plan.thumbs) > 5
    assert "bar" in dialog.music_label.text()
    # Seen in other colours than what is kept: the ribbon that crosses is there.
    picture = canvas.grab().toImage()
    assert picture.width() == canvas.width()
    assert desk.project is before
    dialog.reject()
    desk.rest()
    assert desk.project is before and desk.studio.films.work is None
    assert "error" not in desk.texts


def test_keys_step_through_the_shots_and_between_the_cuts(scored: Desk) -> None:
    dialog = recut(scored, LONGER)
    canvas = dialog.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.spot == Spot("new", 0)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.state(canvas.spot) == "new" and dialog.spot_label.text().startswith("Now, shot 4")
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.spot == Spot("old", 3)
    assert canvas.accessibleDescription() == canvas.describe(canvas.spot)
    dialog.strips.zoom(2.0)
    assert canvas.width() == 2 * dialog.strips.viewport().width()
    dialog.strips.zoom(0.01)
    assert canvas.width() == dialog.strips.viewport().width()
    dialog.reject()
    scored.rest()


def test_apply_is_one_edit_and_undo_brings_the_old_film_back(scored: Desk) -> None:
    desk, before, clip = scored, scored.project, scored.studio.clip
    desk.studio.direct("Silence", before.direction.with_silence(Span(0.2, 0.9)))
    drawn = Automation(((0.2, -6.0), (0.9, -12.0)))
    desk.studio.edit("Level", replace(desk.project, level=drawn))
    dialog = recut(desk, LONGER)
    dialog.apply_button.click()
    assert desk.studio.generation is not None and desk.project.film == before.film
    desk.until(lambda: desk.studio.generation is None, "the music")
    desk.rest()
    after = desk.project
    assert desk.studio.history.undo_label == "Follow the new cut"
    assert [cut.frame for cut in after.direction.cuts] == [30, 60, 96, 136]
    assert after.direction.silences == (Span(0.2, 0.9),)
    assert after.level.gain_db(np.array([0.3, 0.7])) == pytest.approx(
        drawn.gain_db(np.array([0.3, 0.7])), abs=0.1
    )
    assert "has moved along with the picture" in desk.texts
    assert desk.studio.clip.frame_count == 160 and desk.studio.duration_s == pytest.approx(160 / 24)
    assert desk.studio.view.duration_s == pytest.approx(160 / 24)
    assert after.active_take.tempo_map.duration_s == pytest.approx(160 / 24)
    assert after.active_entry.id == before.active and desk.studio.sounds.is_ready
    assert len(after.film.events) == 5 and after.timeline_sha256 != before.timeline_sha256
    desk.studio.undo()
    desk.rest()
    assert desk.studio.clip == clip and desk.project.film == before.film
    assert desk.project.active_take is before.active_take and desk.studio.sounds.is_ready
    desk.studio.redo()
    desk.rest()
    assert desk.studio.clip.frame_count == 160 and desk.project is after
    desk.studio.desk.save()
    desk.rest()
    assert len(project_file.load(desk.studio.path).film.events) == 5
    assert "error" not in desk.texts


def test_undo_cuts_the_old_film_together_again_where_its_proxy_is_gone(scored: Desk) -> None:
    desk, old = scored, scored.studio.clip
    dialog = recut(desk, LONGER)
    dialog.apply_button.click()
    desk.until(lambda: desk.studio.generation is None, "the music")
    desk.rest()
    old.path.unlink()
    desk.studio.undo()
    desk.rest()
    assert old.path.is_file() and desk.studio.clip.frame_count == 120
    assert len(desk.studio.media.thumbs) > 5 and desk.studio.sounds.is_ready
    assert desk.studio.history.redo_label == "Follow the new cut" and "error" not in desk.texts


def test_a_timeline_that_is_gone_is_asked_for_and_a_later_one_may_take_its_place(
    scored: Desk,
) -> None:
    desk, old = scored, scored.studio.films.path
    later = write_otio(old.with_name("ride v2.otio"), SWAPPED)
    old.unlink()
    desk.rest()
    desk.window.actions_by_id["update"].trigger()
    assert isinstance(desk.dialog, QFileDialog)
    desk.dialog.fileSelected.emit(str(later))
    dialog = dialog_of(desk, RecutDialog)
    desk.until(dialog.apply_button.isEnabled, "a plan")
    dialog.apply_button.click()
    desk.until(lambda: desk.studio.generation is None, "the music")
    desk.rest()
    assert desk.studio.films.path == later
    write_otio(later, LONGER)
    desk.until(lambda: "ride v2.otio was changed" in desk.texts, "word of it")


def test_takes_are_chosen_and_the_others_come_back_with_undo(scored: Desk) -> None:
    desk = scored
    commands.duplicate_take(desk.studio)
    first, second = desk.project.takes
    desk.rest()
    dialog = recut(desk, LONGER)
    assert dialog.chosen == [second.id]
    assert "Undo brings them back" in dialog.takes_label.text()
    dialog.take_chips[second.id].click()
    assert "No take follows" in dialog.music_label.text()
    dialog.take_chips[first.id].click()
    assert "bar" in dialog.music_label.text()
    dialog.apply_button.click()
    desk.until(lambda: desk.studio.generation is None, "the music")
    desk.rest()
    assert [e.id for e in desk.project.takes] == [first.id] and desk.project.active == first.id
    desk.studio.undo()
    desk.rest()
    assert desk.project.takes == (first, second)


def test_without_music_the_film_is_replaced_at_once(film_desk: Desk) -> None:
    dialog = recut(film_desk, SWAPPED)
    assert "no music yet" in dialog.music_label.text()
    dialog.apply_button.click()
    film_desk.rest()
    assert [cut.frame for cut in film_desk.project.direction.cuts] == [30, 66, 96]
    film_desk.studio.undo()
    film_desk.rest()
    assert [cut.frame for cut in film_desk.project.direction.cuts] == [30, 60, 96]


def test_cancelling_the_music_for_the_new_cut_keeps_the_old_film(scored: Desk) -> None:
    desk, before = scored, scored.project
    dialog = recut(desk, LONGER)
    desk.graph.hold(1)
    dialog.apply_button.click()
    desk.until(desk.graph.waiting.is_set, "a run under way")
    desk.studio.cancel()
    desk.graph.release()
    desk.until(lambda: desk.studio.generation is None, "an end")
    desk.rest()
    assert desk.project is before and desk.studio.clip.frame_count == 120


@pytest.mark.tells_errors
def test_a_new_cut_that_cannot_be_read_closes_the_view_and_says_why(
    scored: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, before = scored, scored.project

    def broken(*_: Any) -> None:
        raise BgmError("The disk is full.", "Free some space.")

    monkeypatch.setattr(timelines_module, "conform", broken)
    write_otio(desk.studio.films.path, LONGER)
    desk.studio.films.update()
    desk.until(lambda: "The disk is full" in desk.texts, "word of it")
    desk.rest()
    assert desk.dialog is None and desk.project is before


# -- back into the editor --------------------------------------------------------------------------


def test_an_export_gives_the_timeline_back_and_says_that_the_picture_is_a_proxy(
    scored: Desk, tmp_path: Path
) -> None:
    desk = scored
    desk.window.actions_by_id["export"].trigger()
    dialog = dialog_of(desk, ExportDialog)
    assert dialog.name_field.text() == "ride with music" and dialog.preset == "editor"
    assert "proxy" in dialog.product_boxes["video"].text().lower()
    assert dialog.products == ("midi", "wav", "timeline")
    dialog.product_boxes["video"].setChecked(True)
    dialog.product_boxes["wav"].setChecked(False)
    dialog.folder_field.setText(str(tmp_path / "out"))
    desk.until(dialog.export_button.isEnabled, "what is written")
    written = dialog.targets_label.text()
    assert "ride with music.otio" in written and "ride with music.wav" in written  # which it plays
    dialog.export_button.click()
    desk.until(lambda: "Exported" in desk.texts, "the export")
    desk.rest()
    assert "proxy" in desk.texts
    again = read_timeline(tmp_path / "out" / "ride with music.otio", [desk.studio.home.parent])
    assert again.cuts == desk.project.film.cuts
    hits = {cut.frame for cut in desk.project.active_take.direction.cuts if cut.hit}
    assert {marker.frame for marker in again.markers} == hits
    assert (tmp_path / "out" / "ride with music.wav").stat().st_size > 100_000


def test_an_export_over_the_timeline_itself_is_refused_in_the_dialog(scored: Desk) -> None:
    desk = scored
    desk.window.asking.export()
    dialog = dialog_of(desk, ExportDialog)
    dialog.folder_field.setText(str(desk.studio.home.parent))
    dialog.name_field.setText("ride")
    desk.until(lambda: "belongs to the film" in dialog.targets_label.text(), "the reason")
    assert not dialog.export_button.isEnabled()
    dialog.reject()
    desk.rest()


def test_a_thousand_shots_are_drawn_and_found(qapp: Any) -> None:
    old = cut_film(*((f"{n % 7}.mov", n, 8) for n in range(4000)))
    new = cut_film(*((f"{n % 7}.mov", n, 8) for n in range(4000) if n % 97))
    read = Read(Path("a.otio"), new, "", ())
    canvas = RecutCanvas(Plan(read, compare(old, new)), [])
    canvas.setFixedWidth(1200)
    picture = canvas.grab().toImage()
    colors = {picture.pixelColor(x, 22).name() for x in range(70, 1180)}
    assert theme().color("error").name() in colors  # those that were removed are seen
    assert canvas.spot_at(canvas.rect_of(Spot("old", 3000)).center()) == Spot("old", 3000)


@pytest.mark.parametrize(
    ("bars", "text"),
    [
        ((), "No bar can stay: all of the music is recomposed."),
        (((0, 4), (5, 2)), "6 of 8 bars stay as they are; recomposed: 2."),
        (((0, 8),), "All 8 bars stay as they are."),
    ],
)
def test_what_stays_of_the_music_in_words(bars: Any, text: str) -> None:
    kept = tuple(KeptBars(first, first, count) for first, count in bars)
    tempo_map = TempoMap((0.0, 32.0), (0.0, 16.0)) if bars else None
    assert bars_text(Outline(kept, tempo_map, 16.0)) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (61.4, "1:01"), (3599.6, "1:00:00"), (7322, "2:02:02")]
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text
