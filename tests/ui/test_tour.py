"""The tour: it follows what the user does, points at what is there, and is shown once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from window_fixtures import Desk

from bgm_studio.band.palettes import palette_named
from bgm_studio.ui.tour import _beside, steps


def at(desk: Desk, target: str) -> bool:
    tour = desk.window.tour
    return not tour.is_over and tour.step.target == target


def test_the_tour_follows_from_a_clip_to_an_export(desk, tiny_clip):
    window, studio = desk.window, desk.studio
    assert studio.settings.show_tips
    window.start_tour()
    assert at(desk, "open") and window.tour.card.isVisible()
    desk.open(tiny_clip)
    desk.until(lambda: at(desk, "generate"), "the step after opening")
    desk.generate()
    desk.until(lambda: at(desk, "rhythm"), "the step after a take")
    studio.dial("x", replace(studio.project.request, switch_timestep=600.0))
    desk.until(lambda: at(desk, "palette"), "the step after t0")
    desk.rest()
    studio.edit("x", studio.project.with_palette(palette_named("rock")))
    desk.until(lambda: at(desk, "play"), "the step after a palette")
    studio.transport.play()
    desk.until(lambda: at(desk, "export"), "the step after playing")
    studio.transport.pause()
    assert not window.tour.card.skip_button.isVisible()
    window.asking.export()
    desk.until(lambda: window.tour.is_over, "the end")
    desk.dialog.close()
    assert not studio.settings.show_tips
    desk.rest()


def test_each_step_points_at_what_can_be_seen(open_desk):
    window = open_desk.window
    window.resize(1080, 640)  # where the palette is scrolled out of view
    window.start_tour()
    tour = window.tour
    while not tour.is_over:
        target = tour.targets[tour.step.target]
        whole = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        assert tour.veil.spot.contains(whole & window.rect()), tour.step.target
        assert target.visibleRegion().boundingRect().height() > 10, tour.step.target
        assert not tour.card.geometry().intersects(tour.veil.spot)
        assert tour.step.title in tour.card.accessibleName()
        tour.card.next_button.click()


def test_it_is_left_by_keyboard_at_any_time_and_lets_the_mouse_through(open_desk):
    window = open_desk.window
    window.start_tour()
    veil = window.tour.veil
    assert veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    skip = window.tour.card.skip_button
    skip.setFocus()
    QTest.keyClick(skip, Qt.Key.Key_Escape)
    assert window.tour.is_over and not open_desk.studio.settings.show_tips
    window.start_tour()  # once more, from the menu
    assert not window.tour.is_over
    window.tour.card.skip_button.click()
    assert window.tour.is_over


def test_the_steps_are_few_and_each_is_short():
    every = steps()
    assert len(every) == 6 and len({step.target for step in every}) == 6
    assert all(len(step.text) < 180 for step in every)


@pytest.mark.parametrize("x", [0, 300, 900])
@pytest.mark.parametrize("y", [0, 250, 560])
def test_the_card_stands_beside_what_it_points_at(x, y):
    room, spot = QRect(0, 0, 1080, 640), QRect(x, y, 160, 70)
    card = QRect(_beside(spot, QSize(330, 170), room), QSize(330, 170))
    assert room.contains(card) and not card.intersects(spot)
