"""Parts cut out of stems."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import Cancelled
from bgm_studio.music.played import Voice
from bgm_studio.sound.cutting import CUT_FADE_S, cut
from bgm_studio.sound.mix import fade_out
from bgm_studio.sound.stems import Stems, master, mix_of

SAMPLES = 60_000
FADE = 9_600
EDGE = round(CUT_FADE_S * SAMPLE_RATE_HZ)
VOICES = (Voice("high", 0), Voice("low", 1))


@pytest.fixture(scope="module")
def stems(tmp_path_factory):
    """Two tracks: a loud one and one that is silent for its first half."""
    folder = tmp_path_factory.mktemp("stems")
    rng = np.random.default_rng(3)
    paths = []
    for number, voice in enumerate(VOICES):
        sound = rng.uniform(-0.2, 0.2, (SAMPLES, 2)).astype("<f4")
        if number:
            sound[: SAMPLES // 2] = 0.0
        paths.append(folder / f"{voice.name}.f32")
        sound.tofile(paths[-1])
    return Stems(folder, tuple(paths), SAMPLES, 1.0, "fake", VOICES, FADE, 1.0, ("a", "b"))


def read(path):
    return np.fromfile(path, dtype="<f4").reshape(-1, 2)


@pytest.mark.parametrize(
    ("first", "end"),
    [(0, SAMPLES), (0, 30_000), (30_000, SAMPLES), (23_999, 24_001), (5, 6), (0, 1),
     (SAMPLES - 1, SAMPLES), (SAMPLES - FADE + 7, SAMPLES), (1, 49_000), (100, 900)],
)  # fmt: skip
def test_a_part_is_the_whole_to_the_sample_but_for_the_fades(stems, tmp_path, first, end):
    part = cut(stems, first, end, tmp_path / "part")
    samples = end - first
    edge = min(EDGE, samples // 2)
    for old, new in zip(stems.paths, part.paths, strict=True):
        whole = read(old) * fade_out(0, SAMPLES, SAMPLES, FADE)
        wanted, made = whole[first:end], read(new)
        assert made.shape == (samples, 2)
        inner = slice(edge if first else 0, samples - (edge if end < SAMPLES else 0))
        assert np.array_equal(made[inner], wanted[inner])
        assert (np.abs(made) <= np.abs(wanted) + 1e-9).all()
        if first and edge:
            assert not made[0].any()
        if end < SAMPLES and edge:
            assert not made[-1].any()
    assert part.fade_frames == 0 and part.samples == samples
    assert part.keys != stems.keys


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_is_cut_has_as_many_samples_as_were_asked_for(stems, tmp_path, data):
    first = data.draw(st.integers(0, SAMPLES - 1))
    end = data.draw(st.integers(first + 1, SAMPLES))
    part = cut(stems, first, end, tmp_path / f"{first} {end} {data.draw(st.uuids())}")
    assert {len(read(path)) for path in part.paths} == {end - first}


def test_the_loudness_is_that_of_the_part(stems, tmp_path):
    part = cut(stems, 30_000, 55_000, tmp_path / "part")
    facts = master(part, mix_of(VOICES), tmp_path / "out.f32", target_lufs=-23.0)
    assert facts.loudness_lufs == pytest.approx(-23.0, abs=0.3)
    assert facts.samples == 25_000 and facts.gain_db < 0


def test_a_silent_part_stays_silent(stems, tmp_path):
    for path in stems.paths:
        assert path.exists()
    silent = cut(stems, 0, 25_000, tmp_path / "part")
    assert not read(silent.paths[1]).any()
    facts = master(
        cut(silent, 100, 22_000, tmp_path / "again"),
        [mix_of(VOICES)[0].__class__(0, mute=True), mix_of(VOICES)[1]],
        tmp_path / "out.f32",
    )
    assert facts.loudness_lufs == -70.0 and not read(facts.path).any()


def test_stopping_leaves_no_file_and_wrong_samples_are_refused(stems, tmp_path):
    def stop(*_):
        raise Cancelled

    with pytest.raises(Cancelled):
        cut(stems, 0, 50_000, tmp_path / "part", stop)
    assert list((tmp_path / "part").iterdir()) == []
    for first, end in ((5, 5), (-1, 5), (0, SAMPLES + 1)):
        with pytest.raises(ValueError, match="no samples"):
            cut(stems, first, end, tmp_path / "no")
    assert not (tmp_path / "no").exists()
