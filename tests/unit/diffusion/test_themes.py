"""What returns follows its theme while it is denoised."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.diffusion.themes import FREE_TIMESTEP, SHARES, Ties, theme_bars
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section
from bgm_studio.music.planning import plan_music


def plan_of(*sections: tuple[int, str], chords: dict[int, int] | None = None) -> Plan:
    """A plan in C of sections (bars, letter); bars of `chords` have other roots than C."""
    spans, bar = [], 0
    roots = []
    for bars, letter in sections:
        spans.append(Section(4 * bar, 4 * (bar + bars), letter))
        bar += bars
    for number in range(bar):
        roots.append(ChordSpan(4 * number, 4 * number + 4, Chord((chords or {}).get(number, 0))))
    return Plan(Key(0, "major"), tuple(spans), tuple(roots))


def test_bars_of_a_reprise_follow_those_of_their_theme():
    plan = plan_of((4, "A"), (2, "B"), (4, "A"), (2, "B"))
    assert theme_bars(plan, 12).tolist() == [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]


def test_behind_the_end_each_bar_is_its_own():
    plan = plan_of((2, "A"), (2, "A"))
    assert theme_bars(plan, 8).tolist() == [0, 1, 0, 1, 4, 5, 6, 7]
    assert theme_bars(plan, 3).tolist() == [0, 1, 0]


def test_bars_with_other_chords_do_not_follow():
    plan = plan_of((4, "A"), (4, "A"), chords={7: 5})
    assert theme_bars(plan, 8).tolist() == [0, 1, 2, 3, 0, 1, 2, 7]


def test_a_long_section_goes_through_its_theme_twice():
    plan = plan_of((12, "A"), (6, "B"), (9, "B"))
    follows = theme_bars(plan, 27)
    assert follows[:12].tolist() == [*range(8), 0, 1, 2, 3]
    # Longer than its theme, it has bars of its own.
    assert follows[12:].tolist() == [*range(12, 18), *range(12, 18), 24, 25, 12]


def test_a_pickup_belongs_to_no_theme():
    plan = plan_of((5, "A"), (4, "A"))  # bar 0 holds the pickup
    assert theme_bars(plan, 9, pickup=True).tolist() == [0, 1, 2, 3, 4, 1, 2, 3, 4]


@given(bars=st.integers(1, 90), seed=st.integers(0, 99), pickup=st.booleans())
def test_a_theme_leads_itself_and_comes_first(bars, seed, pickup):
    plan = plan_music(4 * bars, seed=seed, start_beat=3.5 if pickup and bars > 1 else 0.0)
    follows = theme_bars(plan, bars + 4, pickup=pickup and bars > 1)
    assert (follows <= np.arange(bars + 4)).all()
    assert (follows[follows] == follows).all()
    chords = plan.chords_per_beat
    for bar in range(bars):
        theme = follows[bar]
        assert chords[4 * bar : 4 * bar + 4] == chords[4 * theme : 4 * theme + 4]


def test_ties_are_among_the_bars_that_are_there():
    follows = [0, 1, 2, 0, 1, 2]
    ties = Ties.among(follows, [1, 2, 3, 4, 9])
    assert ties.bars.tolist() == [3]  # bar 4; bar 3's theme is not there
    assert ties.themes.tolist() == [0]
    assert Ties.among(follows, [3, 4, 5]).bars.size == 0


def estimate_and_ties() -> tuple[np.ndarray, Ties]:
    rng = np.random.default_rng(0)
    return rng.random((6, 64, 128), dtype=np.float32), Ties.among([0, 1, 0, 1], range(4))


def test_a_reprise_moves_towards_its_theme_by_each_tracks_share():
    before, ties = estimate_and_ties()
    after = ties.tied(before.copy(), 500.0, np.zeros((3, 64, 128), bool))
    assert np.array_equal(after[:, :32], before[:, :32])  # the theme never hears of it
    for channel in range(6):
        share = SHARES[channel // 2]
        wanted = (1 - share) * before[channel, 32:] + share * before[channel, :32]
        assert after[channel, 32:] == pytest.approx(wanted, abs=1e-6)


def test_details_are_each_bars_own():
    before, ties = estimate_and_ties()
    free = np.zeros((3, 64, 128), bool)
    assert np.array_equal(ties.tied(before.copy(), FREE_TIMESTEP - 1, free), before)
    assert not np.array_equal(ties.tied(before.copy(), FREE_TIMESTEP, free), before)


def test_certain_cells_neither_lead_nor_follow():
    before, ties = estimate_and_ties()
    fixed = np.zeros((3, 64, 128), bool)
    fixed[0, 3, 60] = True  # of the theme
    fixed[2, 40, 50] = True  # of the reprise
    after = ties.tied(before.copy(), 500.0, fixed)
    assert after[0, 35, 60] == before[0, 35, 60]
    assert after[4, 40, 50] == before[4, 40, 50]
    assert after[1, 35, 61] != before[1, 35, 61]
