"""Rolls heard through the app's synth, and the chapter that is made of what was heard."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.music.pianoroll import Note, roll_from_notes  # noqa: E402
from bgm_studio.music.timing import TempoMap  # noqa: E402
from bgm_studio.sound.mix import LoudnessMeter  # noqa: E402
from model_export.evaluate.retrieval import DIVERSITY, chapter, diversity_interval  # noqa: E402
from model_export.evaluate.sound import Ears, Listened, listened, listened_pieces, resampled, steady  # noqa: E402

COLUMNS = 32  # two bars: 4 s at 120 bpm


def roll(number: int) -> np.ndarray:
    rng = np.random.default_rng(number)
    notes = [
        Note(column, int(rng.integers(48, 80)), 2, min(column + 3, COLUMNS))
        for column in range(0, COLUMNS, 2 + number)
    ]
    return roll_from_notes(notes, COLUMNS)


@pytest.fixture(scope="module")
def ears():
    ears = Ears()
    yield ears
    ears.close()


def test_a_roll_sounds_as_long_and_as_loud_as_it_should(ears):
    late = roll_from_notes([Note(16, 60, 2, 32)], COLUMNS)
    sound = ears.play(late, steady(COLUMNS, 120.0))
    assert sound.shape == (4 * 48_000,)
    assert sound.dtype == np.float32
    # The note is struck at 2 s, give or take a hand's 8 ms, and rings to the end.
    assert np.abs(sound[: round(1.98 * 48_000)]).max() < 1e-4
    assert np.abs(sound[round(2.05 * 48_000) :]).max() > 0.01
    meter = LoudnessMeter()
    meter.add(np.stack([sound, sound], 1))
    assert meter.integrated_lufs == pytest.approx(-16, abs=1.0)  # stereo summed to mono loses some
    assert resampled(sound, 16_000).shape == (4 * 16_000,)
    assert resampled(sound, 22_050).shape == (4 * 22_050,)


def test_what_comes_before_changes_nothing(ears):
    first = ears.play(roll(0), steady(COLUMNS, 120.0))
    ears.play(roll(1), steady(COLUMNS, 120.0))
    assert (ears.play(roll(0), steady(COLUMNS, 120.0)) == first).all()


def test_a_roll_must_fit_its_tempo_map(ears):
    with pytest.raises(ValueError, match="does not fit"):
        ears.play(roll(0), steady(COLUMNS // 2, 120.0))


def test_rows_keep_their_order_and_silence_is_not_heard(ears):
    silent = np.zeros_like(roll(0))
    rolls, told = np.stack([roll(0), silent, roll(1), roll(0)]), []
    heard = listened(rolls, np.array([120.0, 120.0, 120.0, 120.0]), told.append)
    assert told == [1, 1, 1, 1]
    assert heard.embedding.shape == (4, 200)
    assert heard.structure.shape == (4, 3)
    assert np.isnan(heard.embedding[1]).all()
    assert np.isnan(heard.structure[1]).all()
    assert (heard.embedding[0] == heard.embedding[3]).all()
    assert (heard.embedding[0] != heard.embedding[2]).any()
    alone = ears.hear(roll(1), steady(COLUMNS, 120.0))
    assert heard.embedding[2] == pytest.approx(alone.embedding[0], abs=1e-5)


def test_no_rows_are_nothing():
    heard = listened(np.zeros((0, 6, COLUMNS, 128), bool), np.zeros(0), lambda count: None)
    assert heard.embedding.shape == (0, 200)
    assert heard.structure.shape == (0, 3)


@dataclass
class Whole:
    roll: np.ndarray
    tempo_map: TempoMap


def test_pieces_follow_their_tempo_map(ears):
    slower = TempoMap((0.0, 4.0, 8.0), (0.0, 2.0, 5.0))
    heard = listened_pieces([Whole(roll(0), slower)], lambda count: None)
    assert len(ears.play(roll(0), slower)) == 5 * 48_000
    assert np.isfinite(heard.embedding).all()


def material(**rows: np.ndarray) -> SimpleNamespace:
    """A material of given embeddings."""
    heard = {name: Listened(rows[name], np.zeros((len(rows[name]), 3))) for name in rows}
    return SimpleNamespace(names=tuple(rows), listened=heard.__getitem__)


def figures(made) -> dict[tuple[str, str], object]:
    return {(figure.row, figure.measure): figure for figure in made.figures}


def test_the_chapter_tells_likeness_from_chance():
    rng = np.random.default_rng(0)
    real = rng.normal(size=(80, 5)).astype(np.float32)
    likeness = real + 0.01 * rng.normal(size=real.shape).astype(np.float32)
    found = figures(chapter(material(real=real, generated=likeness, shuffled=np.ones_like(real))))
    assert ("real", "P@5 (0..1)") not in found
    best = found["generated", "P@5 (0..1)"]
    assert (best.value, best.count, best.chance, best.better) == (1, 64, 5 / 64, "high")
    assert found["generated", "AR (1..64)"].value == 1
    floor = found["shuffled", "P@20 (0..1)"]
    assert floor.value == pytest.approx(20 / 64)
    assert found["shuffled", "AR (1..64)"].value == floor.count / 2 + 0.5 == 32.5
    assert found["shuffled", DIVERSITY].value == 0
    assert found["real", DIVERSITY].count == 64
    assert found["real", DIVERSITY].low < found["real", DIVERSITY].value
    assert found["real", DIVERSITY].value < found["real", DIVERSITY].high


def test_the_chapter_leaves_out_what_was_silent():
    real = np.random.default_rng(1).normal(size=(70, 5))
    generated = real[:40].copy()
    generated[3] = np.nan
    real[7] = np.nan
    found = figures(chapter(material(real=real, generated=generated)))
    assert found["real", DIVERSITY].count == 63
    assert found["generated", DIVERSITY].count == 39
    assert found["generated", "P@5 (0..1)"].count == 38
    assert found["generated", "AR (1..63)"].value == 1


def test_the_interval_of_diversity_compares_no_item_with_itself():
    assert diversity_interval(np.eye(30)) == pytest.approx((math.sqrt(2),) * 3)
    assert np.isnan(diversity_interval(np.ones((1, 2)))).all()
