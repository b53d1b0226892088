"""Made-up clips that the app scores, and real songs as pieces."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.composing.composer import Composer  # noqa: E402
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT  # noqa: E402
from model_export.evaluate import films  # noqa: E402
from model_export.evaluate.cache import Cache  # noqa: E402
from model_export.evaluate.films import excerpt, film, generated_pieces, real_songs  # noqa: E402


@pytest.mark.parametrize("number", range(6))
def test_a_film_is_a_plausible_clip(number: int) -> None:
    analysis, request = film(number)
    assert analysis.clip.duration_s == films.FILM_S
    assert len(analysis.shots) == len(analysis.cuts) + 1 and all(s.caption for s in analysis.shots)
    lengths = [shot.length_s for shot in analysis.shots]
    assert min(lengths) > 0.4 and 2 < np.mean(lengths) < 10
    hits = np.array([cut.time_s for cut in analysis.cuts if cut.hit])
    assert len(hits) > 5 and np.diff(hits).min() >= 1.0
    for curve in (analysis.activity, analysis.change, analysis.energy):
        assert curve.shape == (720,) and curve.min() >= 0 and curve.max() <= 1
        assert np.ptp(curve) > 0.1
    assert request == film(number)[1]
    assert (request.tempo_bpm is not None) == (number % 3 == 0)


def test_pieces_are_the_app_s_music_and_are_kept(exported, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    cache, told = Cache(tmp_path / "cache"), []

    def pieces(**settings):
        composer = Composer("cpu", exported.folder)
        return generated_pieces(range(2), 20.0, composer, cache, told.append, settings)

    made, seconds = pieces()
    again, kept_seconds = pieces()
    assert not np.array_equal(pieces(steps=5)[0][0].roll, made[0].roll)
    assert told == [1] * 6 and kept_seconds == seconds > 0
    for piece, kept in zip(made, again, strict=True):
        assert piece.name == kept.name and piece.tempo_map == kept.tempo_map
        assert np.array_equal(piece.roll, kept.roll) and piece.planned_key == kept.planned_key
        assert piece.asked is not None and kept.asked is not None
        assert piece.asked.sections == kept.asked.sections
        beats = piece.tempo_map.total_beats
        assert piece.roll.shape == (6, beats * COLUMNS_PER_BEAT, 128) and piece.roll.any()
        assert piece.chroma.shape == (beats, 12) and piece.roots.shape == (beats,)
        assert piece.chroma[np.arange(beats), piece.roots].all()  # a root is a chord tone
        assert piece.asked.activity.shape == piece.asked.change.shape == (beats,)
        assert piece.tempo_map.duration_s == 20.0
        struck = piece.roll[0::2].any((0, 2))
        assert piece.velocities[~struck].sum() <= 0.1 * piece.velocities.sum()
        assert (piece.velocities >= 0).all() and piece.velocities.any()


def test_excerpts_are_whole_bars_of_their_song(corpus) -> None:
    (song,) = real_songs(corpus, "test")  # 14 bars of 2 s each
    middle = excerpt(song, 9.0, middle=True)
    assert np.array_equal(middle.roll, song.roll[:, 16 * 5 : 16 * 9])
    assert np.array_equal(middle.roots, song.roots[20:36])
    assert middle.tempo_map.duration_s == pytest.approx(8.0)
    whole = excerpt(song, 500.0, middle=False)
    assert np.array_equal(whole.roll, song.roll) and whole.tempo_map.total_beats == 56


def test_songs_are_whole_and_on_their_own_time(corpus) -> None:
    (song,) = real_songs(corpus, "test")
    assert song.roll.shape == (6, 16 * 14, 128)
    assert song.tempo_map.mean_bpm == pytest.approx(120) and song.asked is None
    assert song.roots[:4].tolist() == [-1] * 4 and set(song.roots[4:]) == {4}
    assert song.roll[4, 0, [40, 52, 55, 60]].all()
