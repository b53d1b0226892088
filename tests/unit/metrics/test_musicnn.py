"""The listening network against the original, its input against hand-worked spectra, and both
against sound that was encoded and decoded."""

from __future__ import annotations

import io
import json

import av
import numpy as np
import pytest

from bgm_studio.base.errors import ModelError
from bgm_studio.base.inference import open_graph, read_manifest
from bgm_studio.base.resources import resource
from bgm_studio.metrics.musicnn import (
    EMBEDDING,
    PATCH_FRAMES,
    SAMPLE_RATE_HZ,
    Listener,
    log_mel,
    mel_filters,
    patches,
)
from bgm_studio.metrics.retrieval import retrieval

PATCH_SAMPLES = PATCH_FRAMES * 256


@pytest.fixture(scope="module")
def listener():
    return Listener(device="cpu", threads=1)


@pytest.fixture(scope="module")
def graph():
    manifest = read_manifest(resource("musicnn/manifest.json").parent, "listener")
    return open_graph(manifest, "cpu", 1)


@pytest.fixture(scope="module")
def pieces(listener):
    """Eight made-up pieces and their embeddings."""
    sounds = [piece(number) for number in range(8)]
    return sounds, np.stack([listener.embed(sound, SAMPLE_RATE_HZ) for sound in sounds])


def noise(samples: int, seed: int = 0) -> np.ndarray:
    return 0.1 * np.random.default_rng(seed).standard_normal(samples).astype(np.float32)


def piece(number: int, seconds: float = 3.0) -> np.ndarray:
    """A made-up piece: plucked chords, another progression, pace and timbre for each number."""
    rng = np.random.default_rng(number)
    sound = np.zeros(int(seconds * SAMPLE_RATE_HZ))
    step_s, partials = rng.uniform(0.15, 0.5), rng.integers(1, 7)
    roots = rng.integers(45, 70, 4)
    for step, start_s in enumerate(np.arange(0, seconds - 0.1, step_s)):
        start = int(start_s * SAMPLE_RATE_HZ)
        time_s = np.arange(len(sound) - start) / SAMPLE_RATE_HZ
        for interval in (0, *rng.choice((3, 4, 7, 12, 16), 2, replace=False)):
            hz = 440 * 2 ** ((roots[step % 4] + interval - 69) / 12)
            for partial in range(1, 1 + partials):
                tone = np.sin(2 * np.pi * hz * partial * time_s) / partial
                sound[start:] += 0.05 * tone * np.exp(-time_s * rng.uniform(2, 8))
    return sound.astype(np.float32)


def encoded(sound: np.ndarray, codec: str, container: str, bit_rate: int) -> np.ndarray:
    """Mono sound after a lossy codec."""
    file = io.BytesIO()
    with av.open(file, "w", format=container) as out:
        stream = out.add_stream(codec, rate=SAMPLE_RATE_HZ, layout="mono", bit_rate=bit_rate)
        frame = av.AudioFrame.from_ndarray(sound[None], format="fltp", layout="mono")
        frame.rate = SAMPLE_RATE_HZ
        fitting = av.AudioResampler(stream.codec_context.format, "mono", SAMPLE_RATE_HZ,
                                    stream.codec_context.frame_size or None)  # fmt: skip
        for part in (*fitting.resample(frame), *fitting.resample(None)):
            out.mux(stream.encode(part))
        out.mux(stream.encode(None))
    file.seek(0)
    with av.open(file) as source:
        back = av.AudioResampler("fltp", "mono", SAMPLE_RATE_HZ)
        decoded = [
            part.to_ndarray()[0]
            for frame in source.decode(audio=0)
            for part in back.resample(frame)
        ]
    return np.concatenate(decoded)


@pytest.mark.parametrize(
    ("codec", "container", "bit_rate"),
    [("libmp3lame", "mp3", 32_000), ("aac", "adts", 32_000), ("libopus", "ogg", 24_000)],
)
def test_encoded_pieces_find_themselves_first(listener, pieces, codec, container, bit_rate):
    originals, targets = pieces
    queries = np.stack([
        listener.embed(encoded(sound, codec, container, bit_rate), SAMPLE_RATE_HZ)
        for sound in originals
    ])  # fmt: skip
    assert (queries != targets).any(1).all()
    assert retrieval(queries, targets, pool=8, k=(1,)).precision == 1


def test_the_graph_computes_what_the_original_computes(graph):
    frame, band = np.mgrid[:PATCH_FRAMES, :96]
    waves = 2 + 2 * np.sin(frame / 7) * np.cos(band / 11)
    steps = 4 * ((frame * 7 + band * 13) % 29) / 29 * np.exp(-band / 40)
    tags, embedding = graph.run({"patches": np.stack([waves, steps]).astype(np.float32)})
    # What musicnn 0.1.0 itself gives in TensorFlow 1.15.
    assert tags[:, :4] == pytest.approx(
        np.array([[0.2720203, 0.00341621, 0.16286987, 0.07250321],
                  [0.00060478, 0.09723067, 0.00905082, 0.00471032]]), abs=1e-5)  # fmt: skip
    assert embedding[:, :5] == pytest.approx(
        np.array([[1.894314, 0.82713366, 2.4813268, -0.18605757, -0.07870331],
                  [0.81204975, 0.02637841, -0.09226304, 2.4243982, -0.07870331]]),
        abs=1e-4)  # fmt: skip
    assert np.linalg.norm(embedding, axis=1) == pytest.approx([12.101976, 11.855865], abs=1e-3)


def test_mel_filters_are_slaneys():
    filters = mel_filters()
    assert filters.shape == (96, 257)
    assert filters.min() == 0
    # As librosa 0.11 gives them.
    assert filters[0, 1] == pytest.approx(0.031999223, rel=1e-6)
    assert filters[95, 250] == pytest.approx(0.00298842, rel=1e-5)
    assert filters[60].nonzero()[0].tolist() == [79, 80, 81, 82, 83]
    # Upper bands are wide enough for their area to show in bins: it is one.
    assert filters[60:].sum(1) * SAMPLE_RATE_HZ / 512 == pytest.approx(np.ones(36), abs=0.02)


def test_a_tone_between_no_bins_by_hand():
    # Amplitude 0.2 on bin 40 (1250 Hz): a Hann window gives 0.2 * 128 there and half beside it.
    amplitude, hz = 0.2, 40 * SAMPLE_RATE_HZ / 512
    tone = amplitude * np.sin(2 * np.pi * hz * np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ)
    power = np.zeros(257)
    power[39:42] = (amplitude * 128 * np.array([0.5, 1, 0.5])) ** 2
    expected = np.log10(10000 * mel_filters() @ power + 1)
    picture = log_mel(tone)
    assert picture.shape == (1 + SAMPLE_RATE_HZ // 256, 96)
    assert picture[5:-5] == pytest.approx(np.tile(expected, (len(picture) - 10, 1)), abs=1e-3)


def test_silence_has_no_height():
    assert (log_mel(np.zeros(1000)) == 0).all()


@pytest.mark.parametrize(
    ("frames", "hop", "count"),
    [(1, 187, 1), (186, 187, 1), (187, 187, 1), (373, 187, 1), (374, 187, 2), (374, 40, 5)],
)
def test_patches_are_whole_and_short_sound_is_repeated(frames, hop, count):
    picture = np.repeat(np.arange(frames, dtype=np.float32)[:, None], 96, axis=1)
    cut = patches(picture, hop)
    assert cut.shape == (count, PATCH_FRAMES, 96)
    for number, patch in enumerate(cut):
        assert patch[:, 0].tolist() == [(number * hop + i) % frames for i in range(PATCH_FRAMES)]


def test_what_is_heard_is_the_mean_over_patches(listener, graph):
    sound = noise(2 * PATCH_SAMPLES) * np.linspace(0, 1, 2 * PATCH_SAMPLES, dtype=np.float32)
    tags, embedding = graph.run({"patches": patches(log_mel(sound))})
    assert len(tags) == 2
    assert listener.tags(sound, SAMPLE_RATE_HZ) == pytest.approx(tags.mean(0), abs=1e-5)
    assert listener.embed(sound, SAMPLE_RATE_HZ) == pytest.approx(embedding.mean(0), abs=1e-4)


def test_more_patches_than_a_batch_are_all_heard(listener, graph):
    sound = noise(3 * PATCH_SAMPLES) * np.linspace(0, 1, 3 * PATCH_SAMPLES, dtype=np.float32)
    cut = patches(log_mel(sound), 40)
    assert len(cut) == 10
    embedding = graph.run({"patches": cut})[1]
    assert listener.embed(sound, SAMPLE_RATE_HZ, 40) == pytest.approx(embedding.mean(0), abs=1e-4)


def test_tags_have_names_and_probabilities(listener):
    tags = listener.tags(noise(PATCH_SAMPLES), SAMPLE_RATE_HZ)
    assert tags.shape == (len(listener.tag_names),) == (50,)
    assert {"piano", "guitar", "no vocals"} <= {*listener.tag_names}
    assert ((tags >= 0) & (tags <= 1)).all()


@pytest.mark.parametrize("sound", [np.zeros(0), noise(511), np.zeros(PATCH_SAMPLES)])
def test_silence_and_next_to_nothing_are_not_heard(listener, sound):
    assert np.isnan(listener.embed(sound, SAMPLE_RATE_HZ)).tolist() == [True] * EMBEDDING
    assert np.isnan(listener.tags(sound, SAMPLE_RATE_HZ)).all()


def test_a_second_of_sound_is_heard(listener):
    assert np.isfinite(listener.embed(noise(SAMPLE_RATE_HZ), SAMPLE_RATE_HZ)).all()


@pytest.mark.parametrize(
    ("sound", "rate_hz", "hop"),
    [
        (noise(1000), 44_100, 187),
        (np.zeros((2, 1000)), SAMPLE_RATE_HZ, 187),
        (np.full(1000, np.nan), SAMPLE_RATE_HZ, 187),
        (noise(1000), SAMPLE_RATE_HZ, 0),
    ],
)
def test_sound_of_another_kind_is_refused(listener, sound, rate_hz, hop):
    with pytest.raises(ValueError):
        listener.embed(sound, rate_hz, hop)


@pytest.mark.parametrize("change", [{"patch_frames": 100}, {"tags": "piano"}, {"tags": [1, 2]}])
def test_a_model_that_hears_otherwise_is_refused(tmp_path, change):
    manifest = json.loads(resource("musicnn/manifest.json").read_text("utf-8"))
    (tmp_path / "manifest.json").write_text(json.dumps({**manifest, **change}), encoding="utf-8")
    (tmp_path / "model.onnx").write_bytes(resource("musicnn/model.onnx").read_bytes())
    with pytest.raises(ModelError):
        Listener(tmp_path, "cpu")
