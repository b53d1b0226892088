"""The dialog that asks what to export."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from carried import make_clip
from named_controls import every_control_is_named
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel
from toys import made_analysis

from bgm_studio.composing.direction import Span
from bgm_studio.export.presets import PRESETS
from bgm_studio.project.project import TakeEntry
from bgm_studio.sound.automation import Automation
from bgm_studio.ui.export_dialog import ExportDialog
from bgm_studio.video.clip import probe


@pytest.fixture
def clip(tiny_clip, tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    return probe(Path(shutil.copy(tiny_clip, folder / "film.mp4")))


def exporting(qtbot, clip, folder, **options):
    dialog = ExportDialog(name="ride", folder=folder, clip=clip, **options)
    qtbot.addWidget(dialog)
    dialog.open()
    settled(qtbot, dialog)
    return dialog


def settled(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog._typing.isActive() and not dialog._lookup.is_busy)


def choose(dialog, preset):
    """Pick a preset as a hand does."""
    index = dialog.presets.findData(preset)
    dialog.presets.setCurrentIndex(index)
    dialog.presets.activated.emit(index)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_asks_for_products_loudness_and_bits(qtbot, clip, tmp_path, preset):
    dialog = exporting(qtbot, clip, tmp_path)
    every_control_is_named(dialog)
    choose(dialog, preset)
    settled(qtbot, dialog)
    assert dialog.preset == preset == dialog.presets.currentData() and dialog.preset_label.text()
    told = []
    dialog.preset_chosen.connect(told.append)
    dialog.accepted_spec.connect(told.append)
    dialog.export_button.click()
    assert told[0] == preset
    spec, wanted = told[1], PRESETS[preset]
    assert (spec.folder, spec.name, set(spec.products)) == (tmp_path, "ride", {*wanted.products})
    assert (spec.levels.target_lufs, spec.bits) == (wanted.target_lufs, wanted.bits)
    assert spec.levels.loudness_of == wanted.loudness_of
    assert (spec.levels.clip_gain_db, spec.levels.music_gain_db) == (0.0, None)
    assert not dialog.isVisible()


def test_what_is_changed_by_hand_is_custom_until_it_is_changed_back(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path, preset="youtube")
    for box, data in ((dialog.loudness, -23.0), (dialog.bits, 16), (dialog.loudness_of, "music")):
        before = box.currentIndex()
        box.setCurrentIndex(box.findData(data))
        assert dialog.presets.currentText() == "Custom" and dialog.preset == ""
        box.setCurrentIndex(before)
        assert dialog.preset == "youtube" == dialog.presets.currentData()
    choose(dialog, "")  # custom is what is made by hand: nothing changes
    assert dialog.presets.currentText() == "YouTube"


def test_products_by_hand_are_no_preset_and_none_cannot_be_exported(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path, preset="editor")
    dialog.product_boxes["midi"].click()
    assert dialog.products == ("wav",) and dialog.preset == ""
    assert dialog.presets.currentText() == "Custom" and not dialog.preset_label.text()
    assert not dialog.music_level.isEnabled()  # it is of the video alone
    dialog.product_boxes["wav"].click()
    settled(qtbot, dialog)
    assert not dialog.export_button.isEnabled()
    assert "Nothing" in dialog.targets_label.text()


def test_what_lies_between_in_and_out_is_exported_without_a_video(qtbot, clip, tmp_path):
    span = Span(0.5, 2.0)
    dialog = exporting(qtbot, clip, tmp_path, preset="youtube", span=span)
    assert dialog.spec.span is None and dialog.products == ("wav", "video")
    assert dialog.part.itemText(1) == "In to out: 0:00.5 to 0:02"
    dialog.part.setCurrentIndex(1)
    settled(qtbot, dialog)
    assert dialog.spec.span == span and dialog.products == ("wav",)
    assert not dialog.product_boxes["video"].isEnabled() and dialog.preset == "youtube"
    assert dialog.targets_label.text() == ("Writes ride-0m00.5s-0m02s.wav, ride-0m00.5s-0m02s.json")
    choose(dialog, "everything")
    assert dialog.products == ("midi", "wav", "stems") and dialog.preset == "everything"
    dialog.part.setCurrentIndex(0)
    assert dialog.products == ("midi", "wav", "stems", "video") and dialog.spec.span is None
    assert dialog.product_boxes["video"].isEnabled()


def test_without_in_and_out_there_is_all_of_it(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path)
    assert dialog.part.count() == 1 and not dialog.part.isEnabled()
    assert "I, O" in dialog.part.toolTip()


def test_in_and_out_of_another_cut_are_refused(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path, preset="editor", span=Span(1.0, 60.0))
    dialog.part.setCurrentIndex(1)
    settled(qtbot, dialog)
    assert "after the clip's end" in dialog.targets_label.text()
    assert not dialog.export_button.isEnabled()


def made_takes(*names):
    """Takes of these names; every other one has a star."""
    analysis = made_analysis(duration_s=4.0)
    take = SimpleNamespace(clip=analysis.clip)
    return [
        TakeEntry(f"id{number}", number, take, name, starred=number % 2 == 0)
        for number, name in enumerate(names, 1)
    ]


def test_one_take_or_several(qtbot, clip, tmp_path):
    takes = made_takes("Sunny", "a/b", "", "🎬")
    dialog = exporting(qtbot, clip, tmp_path, preset="podcast", takes=takes, take_id="id3")
    texts = [dialog.takes.itemText(number) for number in range(dialog.takes.count())]
    assert texts == ["Take 3", "Starred (2)", "All (4)"]
    assert (dialog.spec.takes, dialog.spec.take_id) == ("active", "id3")
    assert dialog.targets_label.text() == "Writes ride.wav, ride.mp3, ride.json"
    dialog.takes.setCurrentIndex(1)
    settled(qtbot, dialog)
    assert dialog.spec.takes == "starred"
    written = dialog.targets_label.text()
    assert "ride-a b.wav" in written and "ride-🎬.mp3" in written and "Sunny" not in written
    dialog.takes.setCurrentIndex(2)
    settled(qtbot, dialog)
    assert dialog.targets_label.text().startswith("Writes ride-Sunny.wav, ride-Sunny.mp3, ")
    assert dialog.export_button.isEnabled()


def test_many_takes_do_not_make_the_dialog_grow(qtbot, clip, tmp_path):
    takes = made_takes(*("very long name of a take" for _ in range(99)))
    dialog = exporting(qtbot, clip, tmp_path, preset="everything", takes=takes, take_id="id1")
    dialog.takes.setCurrentIndex(dialog.takes.findData("all"))
    settled(qtbot, dialog)
    assert dialog.targets_label.text().endswith("and 688 more")
    layout = dialog.layout()
    qtbot.waitUntil(lambda: layout.totalHeightForWidth(dialog.width()) <= dialog.height())
    assert dialog.height() <= 640


def test_a_single_take_leaves_nothing_to_choose(qtbot, clip, tmp_path):
    for takes in (made_takes("only")[:1], []):
        dialog = exporting(qtbot, clip, tmp_path, takes=takes, take_id="id1")
        assert not dialog.takes.isEnabled() and dialog.spec.takes == "active"


def test_levels_reach_the_export(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path, clip_gain_db=None, music_gain_db=-6.0)
    assert (dialog.spec.levels.clip_gain_db, dialog.spec.levels.music_gain_db) == (None, -6.0)
    dialog.keep_box.click()
    dialog.clip_level.setValue(-3.0)
    dialog.music_level.setValue(dialog.music_level.minimum())
    assert (dialog.spec.levels.clip_gain_db, dialog.spec.levels.music_gain_db) == (-3.0, None)
    silent = exporting(qtbot, replace(clip, has_audio=False), tmp_path)
    assert silent.spec.levels.clip_gain_db is None and not silent.keep_box.isEnabled()


def test_the_level_over_time_is_the_projects_and_said(qtbot, clip, tmp_path):
    for options, says in (
        ({}, "10 dB down"), ({"duck_db": 6.5}, "6.5 dB down"), ({"duck_db": 0.0}, "The same"),
        ({"level": Automation(((1.0, -3.0),))}, "As you drew it"),
    ):  # fmt: skip
        dialog = exporting(qtbot, clip, tmp_path, **options)
        assert says in dialog.level_label.text()
        levels = dialog.spec.levels
        assert (levels.duck_db, levels.level) == (
            options.get("duck_db", 10.0), options.get("level"),
        )  # fmt: skip
        drawn = "level" in options
        assert dialog.level_box.isChecked() == levels.in_files == drawn
        assert dialog.level_box.isEnabled() == (options != {"duck_db": 0.0})
        dialog.level_box.setChecked(not drawn)
        assert dialog.spec.levels.in_files != drawn
        dialog.keep_box.click()
        assert dialog.level_box.isEnabled() == drawn  # nobody is heard
        dialog.set_preset("video")
        assert not dialog.level_box.isEnabled()  # no file of the music's own


def test_the_loudness_is_chosen(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path)
    assert dialog.spec.levels.target_lufs == -16.0
    texts = [dialog.loudness.itemText(i) for i in range(dialog.loudness.count())]
    for number, target_lufs in enumerate((-16.0, -14.0, -23.0, None)):
        dialog.loudness.setCurrentIndex(number)
        assert dialog.spec.levels.target_lufs == target_lufs
        assert target_lufs is None or texts[number].startswith(f"{target_lufs:g} LUFS")
    assert dialog.loudness.isEnabled()
    assert not dialog.loudness_of.isEnabled()  # as it is played
    dialog.loudness.setCurrentIndex(0)
    assert dialog.loudness_of.isEnabled() and dialog.spec.levels.loudness_of == "music"
    dialog.loudness_of.setCurrentIndex(1)
    assert dialog.spec.levels.loudness_of == "mix"
    dialog.product_boxes["video"].click()
    assert not dialog.loudness_of.isEnabled()  # it is of the video alone
    for product, box in dialog.product_boxes.items():
        box.setChecked(product == "midi")
    assert not dialog.loudness.isEnabled()  # notes have no loudness


def test_the_forms_of_the_music(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path, preset="editor", tracks=("melody", "drums"))
    assert dialog.spec.bits == 24 and dialog.bits.isEnabled()
    dialog.product_boxes["flac"].click()
    dialog.product_boxes["aac"].click()
    dialog.product_boxes["stems"].click()
    settled(qtbot, dialog)
    for name in ("ride.wav", "ride.flac", "ride.m4a", "ride-melody.wav", "ride-drums.wav"):
        assert name in dialog.targets_label.text()
    assert "ride.mp3" not in dialog.targets_label.text()
    dialog.bits.setCurrentIndex(dialog.bits.findData(32))
    assert dialog.spec.bits == 32 and "flac" not in dialog.products  # there is no such file
    assert not dialog.product_boxes["flac"].isEnabled()
    dialog.bits.setCurrentIndex(dialog.bits.findData(16))
    assert dialog.spec.bits == 16 and dialog.product_boxes["flac"].isEnabled()
    for product, box in dialog.product_boxes.items():
        box.setChecked(product in ("midi", "mp3", "video"))
    assert not dialog.bits.isEnabled()


def test_it_tells_what_is_written_and_asks_before_anything_is_replaced(qtbot, clip, tmp_path):
    (tmp_path / "ride.mid").write_bytes(b"")
    dialog = exporting(qtbot, clip, tmp_path, preset="daw")
    for name in ("ride.mid", "ride-melody.wav", "ride-bridge.wav", "ride-piano.wav", "ride.json"):
        assert name in dialog.targets_label.text()
    replace_box = dialog.card.replace_box
    assert replace_box.isVisible() and replace_box.text() == "Replace ride.mid"
    assert "ride.mid" in replace_box.toolTip() and not dialog.export_button.isEnabled()
    replace_box.click()
    assert dialog.export_button.isEnabled()
    dialog.name_field.setText("other")
    assert not dialog.export_button.isEnabled()  # until that was looked at
    settled(qtbot, dialog)
    assert dialog.export_button.isEnabled() and not replace_box.isVisible()
    for name in ("other.json", "other.mid"):
        (tmp_path / name).write_bytes(b"")
    dialog.name_field.setText("ride")
    settled(qtbot, dialog)
    dialog.name_field.setText("other")
    settled(qtbot, dialog)
    assert not replace_box.isChecked() and not dialog.export_button.isEnabled()  # asked anew
    assert replace_box.text() == "Replace 2 of them: they are there already"


def test_nothing_clips_where_files_are_replaced(qtbot, clip, tmp_path, monkeypatch):
    name = "a_name_without_any_place_to_break_a_line_" * 4
    takes = made_takes("One", "Two", "Three")
    dialog = exporting(qtbot, clip, tmp_path, preset="everything", takes=takes, take_id="id1")
    dialog.name_field.setText(name)
    dialog.takes.setCurrentIndex(dialog.takes.findData("all"))
    settled(qtbot, dialog)
    for target in dialog._found.targets:
        (tmp_path / target.name).write_bytes(b"")
    dialog._look()
    settled(qtbot, dialog)
    assert dialog.card.replace_box.text() == "Replace all of them: they are there already"

    def fits():
        for label in dialog.findChildren(QLabel):
            if not label.isVisible():
                continue
            wide = label.fontMetrics().horizontalAdvance(max(label.text().split() or [""], key=len))
            high = label.heightForWidth(label.width()) if label.wordWrap() else 0
            if wide > label.width() or high > label.height():
                return False
        box = dialog.card.replace_box
        return box.width() >= box.sizeHint().width() and dialog.card.rect().contains(box.geometry())

    qtbot.waitUntil(fits)
    assert dialog.width() <= 640
    # Where the screen is lower than the dialog, what is asked scrolls; the rest is in view.
    dialog.setMaximumHeight(460)
    dialog.resize(dialog.width(), 460)
    qtbot.waitUntil(fits)
    for widget in (dialog.card, dialog.export_button):
        assert dialog.rect().contains(QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size()))


def test_what_is_muted_is_not_listed(qtbot, clip, tmp_path):
    dialog = exporting(qtbot, clip, tmp_path, preset="daw", muted=("bridge",))
    assert "ride-melody.wav" in dialog.targets_label.text()
    assert "ride-bridge.wav" not in dialog.targets_label.text()
    assert "Muted, so not in the sound: bridge." in dialog.warning_label.text()
    for product, box in dialog.product_boxes.items():
        box.setChecked(product == "midi")
    settled(qtbot, dialog)
    assert not dialog.warning_label.isVisible()  # all notes are in the MIDI file


@pytest.mark.parametrize(
    ("folder", "name", "said"),
    [("", "ride", "Choose a folder"), ("relative", "ride", "Choose a folder"),
     (None, "a/b", "cannot be named"), (None, "", "cannot be named")],
)  # fmt: skip
def test_what_cannot_be_written_is_said_before(qtbot, clip, tmp_path, folder, name, said):
    dialog = exporting(qtbot, clip, tmp_path)
    if folder is not None:
        dialog.folder_field.setText(folder)
    dialog.name_field.setText(name)
    settled(qtbot, dialog)
    assert said in dialog.targets_label.text() and not dialog.export_button.isEnabled()


def test_what_becomes_of_the_video_is_said_before(qtbot, tmp_path):
    tape = probe(make_clip(tmp_path / "tape.avi", "huffyuv"))
    dialog = exporting(qtbot, tape, tmp_path / "out", preset="video")
    assert "ride.mkv" in dialog.targets_label.text()
    assert "written as ride.mkv, because AVI" in dialog.warning_label.text()
    odd = probe(make_clip(tmp_path / "odd.flv", "flashsv2"))
    dialog = exporting(qtbot, odd, tmp_path / "out", preset="video")
    assert "No video can be made" in dialog.targets_label.text()
    assert not dialog.export_button.isEnabled()
    choose(dialog, "everything")
    settled(qtbot, dialog)
    assert "ride.wav" in dialog.targets_label.text() and dialog.export_button.isEnabled()
    assert "No video can be made" in dialog.warning_label.text()


def test_the_clip_itself_is_never_replaced(qtbot, clip):
    dialog = ExportDialog(name="film", folder=clip.path.parent, clip=clip, preset="video")
    qtbot.addWidget(dialog)
    settled(qtbot, dialog)
    assert "the clip itself" in dialog.targets_label.text()
    assert not dialog.export_button.isEnabled()
