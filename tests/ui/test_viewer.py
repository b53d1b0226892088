from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from panel_studio import FakeStudio
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from bgm_studio.base.errors import ClipError
from bgm_studio.composing.direction import Span
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound.metering import Loudness
from bgm_studio.ui.panels.forming import roll_image
from bgm_studio.ui.panels.transport_bar import TransportBar, parse_time, timecode
from bgm_studio.ui.panels.viewer import PAGE_BARS, Viewer
from bgm_studio.ui.presenter.state import LiveRoll
from bgm_studio.ui.theme import theme
from bgm_studio.video.clip import ClipInfo, probe
from bgm_studio.video.decoding import frames

ROOT = Path(__file__).resolve().parents[2]


def draft_at(*anchors: tuple[float, ...]) -> Any:
    """As much of a draft as the viewer sees: beats, and where they lie in seconds."""
    return SimpleNamespace(fit=SimpleNamespace(tempo_map=TempoMap(*anchors), tempo_bpm=100.04))


@pytest.fixture(scope="module")
def demo() -> ClipInfo:
    return probe(ROOT / "resources" / "demo" / "demo.mp4")


@pytest.fixture
def studio(demo: ClipInfo, qapp: Any) -> FakeStudio:
    studio = FakeStudio(clip=demo)
    studio.draft = draft_at((0.0, 40.0), (0.0, 24.0))
    return studio


@pytest.fixture
def viewer(studio: FakeStudio, qtbot: QtBot) -> Iterator[Viewer]:
    widget = Viewer(studio)  # type: ignore[arg-type]
    qtbot.addWidget(widget)
    widget.resize(644, 364)
    widget.show()
    yield widget
    assert widget.close_reader()


def roll(columns: int = 320, level: int = 255, features: str = "language") -> LiveRoll:
    cells = np.zeros((3, columns, 128), dtype=np.uint8)
    for track, pitch in ((0, 72), (1, 60), (2, 48)):
        cells[track, 8:40, pitch] = level
    return LiveRoll(cells, features, 7, 20, 640.0)  # type: ignore[arg-type]


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), dtype=np.uint8)
    return data.reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def shows(viewer: Viewer, time_s: float) -> bool:
    picture = viewer._picture
    if picture is None or abs(picture.time_s - time_s) > 1e-9:
        return False
    # Not one that was decoded for an earlier size.
    return picture.image.width() == round(viewer.picture_rect().width())


def test_picture_is_the_frame_at_the_playhead(
    viewer: Viewer, studio: FakeStudio, demo: ClipInfo, qtbot: QtBot
) -> None:
    studio.transport.seek(200.4 / 24)
    qtbot.waitUntil(lambda: shows(viewer, 200 / 24))
    rect = viewer.picture_rect().toRect()
    assert (rect.width(), rect.height()) == (640, 360)
    seen = pixels(viewer.grab().toImage())
    expected = next(f for f in frames(demo, width=640) if f.time_s == 200 / 24).image
    inside = seen[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
    assert np.array_equal(inside[20:-20, 20:-20], expected[20:-20, 20:-20])
    window = theme().color("window")
    ground = [window.blue(), window.green(), window.red()]
    assert np.abs(inside[0, 0] - ground).max() < 3, "the corners are round"
    assert (seen[0, 0] == ground).all(), "and the picture lies on the window"


def test_scrubbing_ends_on_the_last_place(viewer: Viewer, studio: FakeStudio, qtbot: QtBot) -> None:
    for step in range(100):
        studio.transport.seek(step * 0.2 + 0.01)
    qtbot.waitUntil(lambda: shows(viewer, int(19.81 * 24) / 24))


def test_playing_asks_ahead_by_what_decoding_takes(
    viewer: Viewer, studio: FakeStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []
    monkeypatch.setattr(viewer._source, "ask", lambda wish: asked.append(wish.time_s))
    viewer._delay_s = 0.03
    studio.transport.seek(5.0)
    studio.transport.playing = True
    studio.transport.seek(5.0)
    studio.transport.loop, studio.transport.loop_on = Span(4.0, 5.01), True
    studio.transport.seek(5.0)
    studio.transport.speed = -2.0
    studio.transport.seek(5.0)
    assert asked == pytest.approx([5.0, 5.03, 5.009, 4.94])


def test_another_clip_and_no_clip(viewer: Viewer, studio: FakeStudio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shows(viewer, 0.0))
    studio.clip = probe(ROOT / "tests" / "data" / "calm_25fps_silent.mp4")
    studio.opened.emit()
    assert viewer.shown_s is None
    studio.transport.seek(2.0)
    qtbot.waitUntil(lambda: shows(viewer, 2.0))
    studio.clip = None
    studio.opened.emit()
    assert viewer.shown_s is None
    viewer.grab()


def test_a_vanished_clip_is_told_once_in_the_pictures_place(
    viewer: Viewer, studio: FakeStudio, demo: ClipInfo, tmp_path: Path, qtbot: QtBot
) -> None:
    studio.clip = ClipInfo(**{**demo.__dict__, "path": tmp_path / "gone.mp4"})
    studio.opened.emit()
    failures: list[ClipError] = []
    viewer.failed.connect(failures.append)
    qtbot.waitUntil(lambda: "gone.mp4" in viewer.problem)
    assert viewer.accessibleDescription() == viewer.problem
    for step in range(5):
        studio.transport.seek(step)
    studio.clip = demo
    studio.opened.emit()
    studio.transport.seek(1.0)
    qtbot.waitUntil(lambda: shows(viewer, 1.0))
    assert len(failures) == 1 and not studio.told
    assert not viewer.problem and not viewer.accessibleDescription()


def test_closed_reader_decodes_nothing_more(
    viewer: Viewer, studio: FakeStudio, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: shows(viewer, 0.0))
    assert viewer.close_reader()
    studio.transport.seek(3.0)
    qtbot.wait(50)
    assert shows(viewer, 0.0)


def test_click_plays(viewer: Viewer, studio: FakeStudio, qtbot: QtBot) -> None:
    qtbot.mouseClick(viewer, Qt.MouseButton.LeftButton)
    assert studio.calls == [("toggle_play",)]


def test_roll_lies_over_the_lower_half(viewer: Viewer, studio: FakeStudio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shows(viewer, 0.0))
    bare = pixels(viewer.grab().toImage())
    studio.show_live(roll())
    qtbot.waitUntil(lambda: viewer._roll is not None)
    assert viewer.live_label() == ("words lead", "step 7 of 20")
    covered = pixels(viewer.grab().toImage())
    rect = viewer.picture_rect().toRect()
    changed = np.abs(covered - bare).max(axis=2) > 8
    assert not changed[rect.top() + 60 : rect.center().y() - 2].any()
    assert changed[rect.center().y() + 80 :, rect.left() : rect.right()].mean() > 0.02
    studio.show_live(roll(features="video"))
    assert viewer.live_label()[0] == "picture leads"
    studio.show_live(None)
    assert viewer.live_label() == ("", "")
    qtbot.waitUntil(lambda: np.array_equal(pixels(viewer.grab().toImage()), bare))


def test_long_music_is_paged_with_the_playhead(
    viewer: Viewer, studio: FakeStudio, qtbot: QtBot
) -> None:
    studio.draft = draft_at((0.0, 4000.0), (0.0, 2400.0))
    studio.show_live(roll(columns=16000))
    page = PAGE_BARS * 16
    assert viewer._page == (0, page)
    studio.transport.seek(0.6 * (PAGE_BARS * 4 + 1))
    assert viewer._page == (page, 2 * page)
    qtbot.waitUntil(lambda: viewer._roll is not None and viewer._roll.page == (page, 2 * page))
    studio.draft = None
    studio.transport.seek(0.0)
    assert viewer._page == (0, page)
    viewer.grab()


def drawn(level: int, features: str = "language") -> np.ndarray:
    cells = np.zeros((3, 64, 128), dtype=np.uint8)
    cells[0, 16:32, 64] = level
    image = roll_image(cells, features, (40, 90), QSizeF(320, 150), 2.0, theme())  # type: ignore[arg-type]
    assert (image.width(), image.height()) == (640, 300)
    data = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(300, 640, 4)
    return data[..., [2, 1, 0, 3]].astype(int)


def test_cells_sharpen_as_they_become_sure() -> None:
    unsure, sure = drawn(90), drawn(255)
    row = round((90 - 64 - 0.5) / 50 * 300)
    inside, outside = (row, 240), (row, 600)
    assert unsure[inside][3] > 20
    assert sure[inside][3] > 225 > unsure[inside][3]
    assert sure[outside][3] == 0
    edge = sure[:, 240, 3]
    assert np.abs(np.diff(edge)).max() > 3 * np.abs(np.diff(unsure[:, 240, 3])).max()
    assert (sure[..., :3] <= sure[..., 3:]).all(), "premultiplied"
    assert drawn(0).max() == 0


def test_tint_tells_which_features_steer() -> None:
    words, picture = drawn(90), drawn(90, "video")
    spot = (round((90 - 64 - 0.5) / 50 * 300), 240)
    assert words[spot][0] - words[spot][2] > picture[spot][0] - picture[spot][2]


def test_roll_preparation_survives_odd_sizes() -> None:
    for columns in (0, 1, 5):
        cells = np.full((3, columns, 128), 200, dtype=np.uint8)
        assert roll_image(cells, "video", (0, 128), QSizeF(3, 2), 1.0, theme()).width() == 3


@given(
    frame=st.integers(0, 24 * 3600 * 3),
    rate=st.sampled_from(
        [Fraction(24), Fraction(24000, 1001), Fraction(30000, 1001), Fraction(50)]
    ),
)
def test_timecode_round_trip(frame: int, rate: Fraction) -> None:
    text = timecode(frame / float(rate), rate)
    time_s = parse_time(text, rate, None)
    assert time_s is not None
    assert round(time_s * float(rate), 6) == frame
    assert timecode(time_s, rate) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("00:01:20:12", 80.5),
        ("1:20", 80.0),
        ("1:20.5", 80.5),
        ("01:00:02", 3602.0),
        ("12.5", 12.5),
        (" 12,5 s ", 12.5),
        ("bar 2.3", 3.6),
        ("b2", 2.4),
        ("bar 2.5", None),
        ("bar 0", None),
        ("", None),
        ("-3", None),
        ("1:2:3:4:5", None),
        ("nan", None),
        ("9" * 60, None),
    ],
)
def test_typed_places(text: str, expected: float | None) -> None:
    got = parse_time(text, Fraction(24), TempoMap((0.0, 40.0), (0.0, 24.0)))
    assert got == (expected if expected is None else pytest.approx(expected))


@pytest.fixture
def bar(studio: FakeStudio, qtbot: QtBot) -> TransportBar:
    widget = TransportBar(studio)  # type: ignore[arg-type]
    qtbot.addWidget(widget)
    widget.resize(800, 48)
    widget.show()
    return widget


def test_buttons_do_what_they_say(bar: TransportBar, studio: FakeStudio, qtbot: QtBot) -> None:
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert studio.calls == [
        ("go_to", 0.0),
        ("step_seconds", -1),
        ("toggle_play",),
        ("step_seconds", 1),
        ("go_to", studio.duration_s),
        ("toggle_loop",),
    ]


def test_times_and_badges(bar: TransportBar, studio: FakeStudio) -> None:
    studio.transport.seek(10.5)
    assert bar._time.text() == "00:00:10:12"
    assert bar._bars.text() == "bar 5.2 · 100.0 BPM"
    assert not bar._silent.isVisible()
    assert not bar._speed.isVisible()
    transport = studio.transport
    transport.problem, transport.playing, transport.speed = "no audio output device", True, -2.0
    studio.transport.changed.emit()
    assert bar._silent.isVisible()
    assert "no audio output device" in bar._silent.toolTip()
    assert bar._speed.text() == "−2×"
    assert bar._buttons["play"].accessibleName() == "Pause"
    studio.clip, studio.draft = None, None
    studio.opened.emit()
    assert not bar._buttons["play"].isEnabled()
    assert bar._bars.text() == ""


def test_badges_move_nothing(bar: TransportBar, studio: FakeStudio) -> None:
    for width in (900, 700, bar.minimumSizeHint().width()):
        bar.resize(width, 48)
        places = []
        for problem, playing in (("", False), ("no audio output device", True)):
            transport = studio.transport
            transport.problem, transport.playing, transport.speed = problem, playing, 1.0
            studio.transport.changed.emit()
            parts = [*bar._buttons.values(), bar._time, bar._bars]
            places.append([part.geometry() for part in parts])
            shown = [part for part in parts if not part.isHidden()]
            shown += [bar._silent] if problem else []
            for left, right in pairwise(shown):
                assert left.geometry().right() < right.geometry().left(), width
            assert bar.rect().contains(shown[-1].geometry()), width
        assert places[0] == places[1]
        assert ("BPM" in bar._bars.text()) == (width >= 700)
        assert bool(bar._silent.text()) == (width >= 900)


def play(studio: FakeStudio, heard: Loudness, start_s: float = 0.0) -> None:
    studio.sounds.heard = heard
    studio.transport.playing = True
    studio.transport.changed.emit()
    for tick in range(20):
        studio.transport.seek(start_s + tick / 50)


def test_the_meter_reads_what_plays(bar: TransportBar, studio: FakeStudio) -> None:
    bar.resize(1000, 48)
    meter = bar.meter
    assert meter.isVisible() and meter.numbers == ("– LUFS", "peak –")
    play(studio, Loudness(-19.0, -20.04, -21.0, -6.5))
    assert meter.numbers == ("−20.0 LUFS", "peak −6.5")
    soft = bar.grab().toImage()
    play(studio, Loudness(-9.0, -14.0, -18.0, -0.2), 4.0)
    assert bar.grab().toImage() != soft
    assert studio.calls.count(("measure_anew",)) == 1, "it went on playing"
    studio.transport.playing = False
    studio.transport.changed.emit()
    for value in ("−9.0", "−14.0", "−18.0", "−0.2"):
        assert value in meter.accessibleDescription() == meter.toolTip()
    studio.sounds.heard = Loudness()
    studio.transport.seek(1.0)
    assert meter.numbers == ("−14.0 LUFS", "peak −0.2"), "standing still measures nothing"
    play(studio, Loudness())
    assert studio.calls.count(("measure_anew",)) == 2
    studio.begun.emit()
    assert meter.numbers == ("– LUFS", "peak –")


def test_the_meter_measures_normal_speed_alone(bar: TransportBar, studio: FakeStudio) -> None:
    studio.transport.speed = 2.0
    play(studio, Loudness(-9.0, -9.0, -9.0, -3.0))
    assert bar.meter.numbers == ("– LUFS", "peak –")


def test_the_meter_gives_way_to_the_buttons(bar: TransportBar) -> None:
    for width in range(bar.minimumSizeHint().width(), 1600, 40):
        bar.resize(width, 48)
        if bar.meter.isVisible():
            first = bar._buttons["start"].geometry()
            assert bar.meter.geometry().right() < first.left()
    assert bar.meter.isVisible()


def test_typing_a_time(bar: TransportBar, studio: FakeStudio, qtbot: QtBot) -> None:
    bar.activateWindow()
    field = bar._time
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "bar 3")
    studio.transport.seek(1.0)
    assert field.text() == "bar 3", "the running time does not type over"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert studio.transport.position_s == pytest.approx(4.8)
    assert not field.hasFocus()
    assert field.text() == "00:00:04:19"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.error.isVisible() and "soon" in field.error.text() and not studio.told
    assert field.hasFocus() and field.selectedText() == "soon"
    qtbot.keyClicks(field, "1")
    assert not field.error.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "00:00:04:19"
    assert studio.transport.position_s == pytest.approx(4.8)


def test_no_thread_before_a_clip_is_open(qtbot: QtBot) -> None:
    widget = Viewer(FakeStudio())  # type: ignore[arg-type]
    qtbot.addWidget(widget)
    widget.show()
    assert widget._source._thread is None
    assert widget.close_reader()
