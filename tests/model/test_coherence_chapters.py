"""The chapters on decisions, in-filling, seams and form, on music made by hand."""

from __future__ import annotations

import json
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.diffusion.windows import HOP_BARS, at_window_border  # noqa: E402
from bgm_studio.music.pianoroll import Note, Region, roll_from_notes  # noqa: E402
from bgm_studio.music.timing import TempoMap  # noqa: E402
from model_export.evaluate import coherence, decided  # noqa: E402

STEPS, WINDOWS = 5, 6


def music(bars, seed, key=0):
    """A melody on the beats, chords on the downbeats: I IV V I over and over."""
    rng = np.random.default_rng(seed)
    notes = []
    for bar in range(bars):
        chord = [(pc + key) % 12 for pc in ((0, 4, 7), (5, 9, 0), (7, 11, 2), (0, 4, 7))[bar % 4]]
        notes += [Note(16 * bar, 48 + pc, 2, 16 * bar + 16) for pc in chord]
        for beat in range(4):
            start = 16 * bar + 4 * beat + int(rng.integers(0, 3))
            notes.append(Note(start, 72 + chord[int(rng.integers(3))], 0, start + 2))
    return roll_from_notes(notes, bars * 16)


def value(chapter, row, start):
    found = [f for f in chapter.figures if f.row == row and f.measure.startswith(start)]
    assert len(found) == 1, [f.measure for f in chapter.figures]
    return found[0]


def trajectory(final, between):
    hard = np.array([np.zeros_like(final), *between, final])
    entropy = np.linspace(100, 0, len(hard))[:, None] * np.ones(len(final))
    return SimpleNamespace(timesteps=np.linspace(900, 100, len(hard)), hard=hard,
                           cross_entropy=entropy, features=("language",) * len(hard))  # fmt: skip


def material(**parts):
    return SimpleNamespace(undecided=[(0.0, 0.0), (500.0, 0.7), (1000.0, 1.0)], **parts)


def piece(roll, **parts):
    beats = roll.shape[1] // 4
    roots = np.repeat([[0, 5, 7, 0][bar % 4] for bar in range(beats // 4)], 4)
    defaults = {"asked": None, "planned_key": (0, "major"), "velocities": None}
    return SimpleNamespace(name="", roll=roll, chroma=np.zeros((beats, 12), dtype=bool),
                           roots=roots, tempo_map=TempoMap((0, beats), (0, beats * 0.6)),
                           **{**defaults, **parts})  # fmt: skip


@pytest.fixture(scope="module")
def final():
    return np.array([music(8, seed, key=seed) for seed in range(WINDOWS)])


def test_a_trajectory_that_settles_pitch_first_is_said_to(final):
    pitches = np.zeros_like(final)  # all notes of a beat, struck on its last column
    for at in range(4):
        pitches[:, 0::2, 3::4] |= final[:, 0::2, at::4]
    chapter = decided.chapter(material(trajectory=trajectory(final, [pitches, pitches])))
    found = value(chapter, "generated", "contour before melody rhythm, beyond random order")
    assert found.low > 0
    assert "contour before melody rhythm" in chapter.notes[-1].split("Against")[0]
    assert value(chapter, "generated", "undecided cross-entropy").value == pytest.approx(500)


def test_a_trajectory_that_settles_rhythm_first_is_said_to(final):
    rhythm = np.zeros_like(final)
    rhythm[..., 1] = final.any(3)
    chapter = decided.chapter(material(trajectory=trajectory(final, [rhythm, rhythm])))
    assert value(chapter, "generated", "contour before melody rhythm, beyond").high < 0
    assert "Against it" in chapter.notes[-1]


def test_notes_in_random_order_are_no_evidence(final):
    order = np.random.default_rng(0).random(final.shape)
    partly = trajectory(final, [final & (order < part) for part in (0.2, 0.4, 0.6, 0.8)])
    chapter = decided.chapter(material(trajectory=partly))
    found = [f for f in chapter.figures if "beyond random order" in f.measure]
    assert len(found) == len(decided.PAIRS)
    assert max(abs(f.value) for f in found) < 100  # of 800


def test_what_the_window_draws_is_json_of_shares(final):
    data = decided.decided_data(material(trajectory=trajectory(final, [final])))
    assert json.loads(json.dumps(data)) == data
    assert {"timesteps", "pitch_classes", "onset_pattern", "contour", "undecided"} <= set(data)
    assert data["timesteps"] == [900, 500, 100]
    assert data["contour"] == [0, 1, 1]
    assert data["undecided"] == [1, 0.5, 0]


def test_in_filling_counts_changes_and_compares_with_real(final):
    mask = np.array([~Region(32, 96).mask(128)] * WINDOWS)
    result = np.where(np.repeat(mask, 2, axis=1), final, np.roll(final, 1, axis=0))
    result[0, 4, 0, 20] = True
    tracks = np.zeros_like(mask)
    tracks[:, 0] = True
    chapter = coherence.infilling(
        material(
            infills=(
                SimpleNamespace(name="bars 3-6 anew", real=final, mask=mask, result=result),
                SimpleNamespace(name="accompaniment anew", real=final, mask=tracks, result=final),
            )
        )
    )
    assert value(chapter, "filled", "bars 3-6 anew: known cells changed").value == 1
    assert value(chapter, "filled", "accompaniment anew: known cells changed").value == 0
    alike = "bars 3-6 anew, beside its surroundings: chroma"
    assert value(chapter, "filled", alike).value < value(chapter, "real", alike).value
    assert value(chapter, "filled minus real", alike).high < 0
    consonance = "accompaniment anew: pitch consonance"
    assert value(chapter, "filled minus real", consonance).value == 0
    assert value(chapter, "real", consonance).chance < value(chapter, "real", consonance).value


def test_a_piece_with_seams_differs_from_songs_without():
    def seamed(seed):
        parts = [music(HOP_BARS, seed + i, key=6 * (i % 2)) for i in range(4)]
        return np.concatenate(parts, axis=1)

    songs = tuple(piece(music(16, 50 + seed)) for seed in range(5))
    pieces = tuple(piece(seamed(10 * seed)) for seed in range(4))
    chapter = coherence.seams(material(pieces=pieces, songs=songs))
    words = "bars on both sides alike (0..1): at borders minus inside"
    found = [f for f in chapter.figures if f.measure == words]
    rows = {f.row: f for f in found}
    assert rows["pieces"].high < 0
    assert rows["pieces minus real songs"].high < 0
    # Where the change of every border was planned, no border is left to compare.
    bars = np.arange(4 * HOP_BARS)
    starts = 4 * np.flatnonzero(at_window_border(bars))
    sections = SimpleNamespace(sections=tuple((int(b), int(b) + 4, "A") for b in starts))
    planned = tuple(piece(p.roll, asked=sections) for p in pieces)
    chapter = coherence.seams(material(pieces=planned, songs=songs))
    left = [f for f in chapter.figures if f.measure == words + ", no section starts"]
    assert [f.count for f in left if f.row == "pieces"] == [0]


def test_form_of_pieces_beside_songs():
    theme = music(8, 0)
    pieces = (piece(np.concatenate([theme] * 3, axis=1)), piece(np.concatenate([theme] * 2, 1)))
    songs = tuple(piece(music(24, seed)) for seed in range(3))
    chapter = coherence.form(material(pieces=pieces, songs=songs))
    assert value(chapter, "pieces", "bars with a copy").value == 1
    assert value(chapter, "real songs", "bars with a copy").value < 1
    assert value(chapter, "pieces", "8-bar windows in the main key (share)").value == 1
    assert value(chapter, "pieces", "chords end V-I").value == 1
    assert value(chapter, "pieces", "bass of the last").value == 1
    assert {c.name for c in chapter.curves} == {
        "repetition at a lag, pieces", "repetition at a lag, real songs",
    }  # fmt: skip
    by_lag = next(c for c in chapter.curves if c.name == "repetition at a lag, pieces")
    assert by_lag.y[7] == pytest.approx(1)


def test_form_tells_what_a_reprise_has_of_its_theme():
    theme, other = music(4, 0), music(4, 1)
    asked = SimpleNamespace(sections=((0, 16, "a"), (16, 32, "b"), (32, 48, "a")))
    same = piece(np.concatenate([theme, other, theme], axis=1), asked=asked)
    lost = piece(np.concatenate([theme, other, other], axis=1), asked=asked)
    for pieces, held in (((same,), True), ((lost,), False)):
        chapter = coherence.form(material(pieces=pieces, songs=(piece(music(8, 2)),)))
        found = value(chapter, "pieces", "bars of a reprise")
        assert (found.value == 1) == held
        assert (found.chance == 1) != held


def test_only_the_first_three_minutes_count_for_form():
    theme = music(8, 0)
    # 40 bars of 9 s each: the theme comes again only after three minutes.
    slow = piece(np.concatenate([theme, music(12, 1), theme, theme, theme[:, :64]], axis=1))
    slow.tempo_map = TempoMap((0, 160), (0, 360))
    assert coherence._opening(slow).shape[1] == 20 * 16
