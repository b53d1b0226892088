"""The mix of music with a clip's own sound, and how loud the whole is."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from carried import make_clip

from bgm_studio.base.errors import ClipError, OutputError, RequestError
from bgm_studio.sound import soundtrack
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.ducking import duck
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.speech import Speech

RATE = 48_000


def raw(path):
    return np.fromfile(path, "<f4").reshape(-1, 2)


def clip_with_sound(
    path, *, rate=44_100, layout="mono", codec="pcm_s16le", offset_s=Fraction(0), wave=None
):
    """A matroska file: three seconds of black picture, and a click every half second of sound, or
    another wave, mono."""
    mono = np.zeros(3 * rate, dtype=np.int16)
    mono[:: rate // 2] = 16_000
    if wave is not None:
        mono = np.int16(32_767 * wave)
    channels = 1 if layout == "mono" else 2
    with av.open(str(path), "w", format="matroska") as container:
        video = container.add_stream("mpeg4", rate=10, width=32, height=32)
        audio = container.add_stream(codec, rate=rate, layout=layout)
        for index in range(30):
            picture = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
            picture.pts = index
            picture.time_base = Fraction(1, 10)
            container.mux(video.encode(picture))
        container.mux(video.encode(None))
        frame = av.AudioFrame.from_ndarray(
            np.repeat(mono, channels)[None, :], format="s16", layout=layout
        )
        frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
        frame.pts = int(offset_s * rate)
        container.mux(audio.encode(frame))
        container.mux(audio.encode(None))
    return info(path)


def info(path, *, has_audio=True, start=Fraction(0)):
    return ClipInfo(path, "", Fraction(3), start, Fraction(10), 30, 32, 32, has_audio)


@pytest.fixture
def music(tmp_path):
    path = tmp_path / "music.f32"
    tone = 0.1 * np.sin(np.arange(3 * RATE) * 0.05)
    np.repeat(tone[:, None], 2, 1).astype("<f4").tofile(path)
    return path


@pytest.mark.parametrize("rate", [48_000, 44_100])
@pytest.mark.parametrize("layout", ["mono", "stereo"])
@pytest.mark.parametrize("offset_s", [Fraction(0), Fraction(1, 5)])
def test_clip_sound_is_kept_in_place(tmp_path, music, rate, layout, offset_s):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=rate, layout=layout, offset_s=offset_s)
    facts = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "out.f32", music_gain_db=-60.0)
    sound = raw(facts.path)
    assert facts.original_kept
    assert len(sound) == 3 * RATE
    for click in range(1, 5):
        at = round((click / 2 + offset_s) * RATE)
        near = np.abs(sound[at - 200 : at + 200, 0])
        assert abs(int(near.argmax()) - 200) <= 2
        if rate == RATE:
            assert near.max() == pytest.approx(16_000 / 32_768, abs=0.01)


def test_sound_before_the_first_frame_is_left_out(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE)
    late = info(clip.path, start=Fraction(1, 10))
    facts = soundtrack.mix_under(late, music, 3 * RATE, tmp_path / "out.f32", music_gain_db=-60.0)
    sound = np.abs(raw(facts.path)[:, 0])
    assert int(sound.argmax()) == pytest.approx(0.4 * RATE, abs=2)


def test_gains_by_default(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv")
    kept = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32")
    assert kept.music_gain_db == -12.0
    rms = np.sqrt(np.mean(raw(kept.path)[1000:20_000] ** 2))
    assert 20 * np.log10(rms) == pytest.approx(20 * np.log10(0.1 / np.sqrt(2)) - 12, abs=0.2)
    for dropped in (
        soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "b.f32", original_audio="drop"),
        soundtrack.mix_under(info(clip.path, has_audio=False), music, 3 * RATE, tmp_path / "b.f32"),
    ):
        assert (dropped.path, dropped.music_gain_db, dropped.original_kept) == (music, 0.0, False)
    assert not (tmp_path / "b.f32").exists()


def test_music_goes_down_under_speech_and_the_clips_own_sound_does_not(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE)
    sounds = {}
    for name, speech in (("plain", ()), ("ducked", (Speech(0.75, 1.2),))):
        out = tmp_path / name
        soundtrack.mix_under(clip, music, 3 * RATE, out, automation=duck(speech, 10.0))
        sounds[name] = raw(out)
    hz = 0.05 * RATE / (2 * np.pi)
    for start_s, end_s, wanted_db in ((0.05, 0.45, 0.0), (0.75, 1.2, -10.0), (2.05, 2.45, 0.0)):
        span = slice(round(start_s * RATE), round(end_s * RATE))
        moved_db = level_db(sounds["ducked"][span], hz) - level_db(sounds["plain"][span], hz)
        assert moved_db == pytest.approx(wanted_db, abs=0.5)
    clicks = [
        np.abs(np.diff(sounds[name][RATE - 50 : RATE + 50, 0])).max()
        for name in ("plain", "ducked")
    ]
    assert clicks[1] == pytest.approx(clicks[0], rel=0.05)


def test_an_automation_is_heard_without_the_clips_own_sound(tmp_path, music):
    clip = info(tmp_path / "none.mkv", has_audio=False)
    lower = Automation(((0.0, -20.0),))
    facts = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32", automation=lower)
    assert np.allclose(raw(facts.path), raw(music) / 10, atol=1e-6)


def level_db(sound, hz):
    """Of a sine within stereo sound, in decibels of full scale (RMS), on the left."""
    t = np.arange(len(sound)) / RATE
    return 20 * np.log10(abs(np.mean(sound[:, 0] * np.exp(-2j * np.pi * hz * t))) * np.sqrt(2))


def test_every_sound_track_is_heard(tmp_path):
    path = make_clip(tmp_path / "c.mp4", "mpeg4", frames=36, tones_hz=(220, 440, 660))
    silence = tmp_path / "silence.f32"
    silence.write_bytes(bytes(8 * 3 * RATE))
    facts = soundtrack.mix_under(info(path), silence, 3 * RATE, tmp_path / "m.f32")
    assert (facts.sound_tracks, facts.unheard) == (3, ())
    heard = raw(soundtrack.write_clip_sound(info(path), 3 * RATE, tmp_path / "s.f32"))
    for sound in (raw(facts.path), heard):
        for hz in (220, 440, 660):
            assert level_db(sound, hz) == pytest.approx(-18.06, abs=0.2)
        assert level_db(sound, 880) < -60


def test_a_sound_track_that_cannot_be_decoded_is_named(tmp_path, monkeypatch):
    path = make_clip(tmp_path / "c.mp4", "mpeg4", frames=36, tones_hz=(220, 440))
    data = path.read_bytes()
    for old, new in ((b"mp4a", b"apac"), (b"esds", b"free")):  # as a telephone's spatial sound is
        at = data.rindex(old)
        data = data[:at] + new + data[at + 4 :]
    path.write_bytes(data)
    silence = tmp_path / "silence.f32"
    silence.write_bytes(bytes(8 * 3 * RATE))
    facts = soundtrack.mix_under(info(path), silence, 3 * RATE, tmp_path / "m.f32")
    assert (facts.sound_tracks, facts.unheard) == (1, ("sound track 2 cannot be decoded",))
    assert level_db(raw(facts.path), 220) == pytest.approx(-18.06, abs=0.2)


def test_sum_is_limited(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv")
    facts = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32", music_gain_db=20.0)
    assert facts.true_peak_dbtp <= -1.0


def test_bad_requests(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv")
    with pytest.raises(RequestError):
        soundtrack.mix_under(clip, music, 10, tmp_path / "a", original_audio="maybe")
    for gain in (21.0, float("nan")):
        with pytest.raises(RequestError):
            soundtrack.mix_under(clip, music, 10, tmp_path / "a", music_gain_db=gain)
    with pytest.raises(OutputError):
        soundtrack.mix_under(clip, music, 10, tmp_path / "no" / "a")
    text = tmp_path / "text.mkv"
    text.write_text("no sound here")
    with pytest.raises(ClipError):
        soundtrack.mix_under(info(text), music, 10, tmp_path / "a")
    with pytest.raises(ValueError, match="early"):
        soundtrack.mix_under(clip, music, 4 * RATE, tmp_path / "a")
    assert {Path(p).name for p in tmp_path.iterdir()} == {"c.mkv", "music.f32", "text.mkv"}


def test_clip_sound_alone(tmp_path):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=44_100, offset_s=Fraction(1, 5))
    seen = []
    samples = 3 * RATE + 5
    path = soundtrack.write_clip_sound(
        clip, samples, tmp_path / "s.f32", lambda _, f: seen.append(f)
    )
    sound = raw(path)
    assert len(sound) == samples
    assert seen[-1] == 1.0
    silence = tmp_path / "silence"
    np.zeros((samples, 2), "<f4").tofile(silence)
    mixed = soundtrack.mix_under(clip, silence, samples, tmp_path / "m.f32")
    assert np.array_equal(raw(mixed.path), sound)
    mute = soundtrack.write_clip_sound(info(clip.path, has_audio=False), 99, tmp_path / "mute")
    assert mute.read_bytes() == bytes(99 * 8)
    text = tmp_path / "text.mkv"
    text.write_text("no sound here")
    with pytest.raises(ClipError):
        soundtrack.write_clip_sound(info(text), 10, tmp_path / "a")
    with pytest.raises(OutputError):
        soundtrack.write_clip_sound(clip, 10, tmp_path / "no" / "a")
    names = {p.name for p in tmp_path.iterdir()}
    assert names == {"c.mkv", "s.f32", "silence", "m.f32", "mute", "text.mkv"}


# -- loudness of the whole -------------------------------------------------------------------------


def ebur128(sound):
    """(integrated LUFS, true peak dBTP) by FFmpeg's filter."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(format="flt", sample_rate=RATE, layout="stereo", time_base=None)
    meter, sink = graph.add("ebur128", "metadata=1:peak=true"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    for at in range(0, len(sound), RATE // 10):
        part = np.ascontiguousarray(sound[at : at + RATE // 10], np.float32).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(part, format="flt", layout="stereo")
        frame.sample_rate, frame.pts = RATE, at
        graph.push(frame)
        told = graph.pull().metadata
    peaks = [float(told[f"lavfi.r128.true_peaks_ch{channel}"]) for channel in (0, 1)]
    return float(told["lavfi.r128.I"]), 20 * np.log10(max(peaks))


def noisy(level, seed=0):
    """Three seconds of noise, mono."""
    return np.random.default_rng(seed).normal(0, level, 3 * RATE).clip(-1, 1)


@pytest.mark.parametrize("target_lufs", [-14.0, -23.0])
@pytest.mark.parametrize("loud", [0.01, 0.05, 0.2])
def test_the_whole_mix_is_as_loud_as_asked(tmp_path, music, loud, target_lufs):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE, wave=noisy(loud))
    facts = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a.f32", target_lufs=target_lufs)
    lufs, peak_dbtp = ebur128(raw(facts.path))
    assert lufs == pytest.approx(target_lufs, abs=0.5)
    assert facts.loudness_lufs == pytest.approx(lufs, abs=0.15)
    assert peak_dbtp <= -1.0 and facts.true_peak_dbtp <= -1.0
    alone, _ = ebur128(raw(soundtrack.write_clip_sound(clip, 3 * RATE, tmp_path / "own")))
    assert facts.clip_lufs == pytest.approx(alone, abs=0.15)
    plain = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "plain")
    assert facts.gain_db >= target_lufs - plain.loudness_lufs - 0.1
    if facts.gain_db < 0:
        assert facts.gain_db == pytest.approx(target_lufs - plain.loudness_lufs, abs=0.2)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"c.mkv", "music.f32", "a.f32", "own", "plain"}


def test_bringing_the_whole_to_a_loudness_undoes_no_ducking(tmp_path, music):
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE, wave=noisy(0.02))
    speech, hz = (Speech(0.9, 1.9),), 0.05 * RATE / (2 * np.pi)
    sounds = [
        raw(
            soundtrack.mix_under(
                clip, music, 3 * RATE, tmp_path / f"{target}", automation=duck(speech, 10.0),
                target_lufs=target,
            ).path
        )
        for target in (None, -20.0)
    ]  # fmt: skip
    spans = (slice(0, RATE // 2), slice(RATE, int(1.8 * RATE)))
    plain, loud = ([level_db(sound[span], hz) for span in spans] for sound in sounds)
    assert plain[0] - plain[1] == pytest.approx(10, abs=1)
    assert loud[0] - loud[1] == pytest.approx(plain[0] - plain[1], abs=0.01)
    assert loud[0] > plain[0] + 3  # but it did do something


def test_where_the_limiter_takes_loudness_it_is_made_up_for_within_bounds(tmp_path, music):
    clicks = np.zeros(3 * RATE)
    clicks[:: RATE // 10] = 0.9  # peaks that are not loud
    clip = clip_with_sound(tmp_path / "c.mkv", rate=RATE, wave=clicks + noisy(0.01))
    facts = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a", target_lufs=-9.0)
    lufs, peak_dbtp = ebur128(raw(facts.path))
    assert peak_dbtp <= -1.0
    assert facts.loudness_lufs == pytest.approx(lufs, abs=0.15)


def test_music_alone_stays_as_it_was_mastered(tmp_path, music):
    clip = info(tmp_path / "none.mkv", has_audio=False)
    facts = soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a", target_lufs=-30.0)
    assert (facts.path, facts.gain_db, facts.clip_lufs) == (music, 0.0, None)
    assert facts.loudness_lufs == pytest.approx(ebur128(raw(music))[0], abs=0.15)
    with pytest.raises(RequestError, match="LUFS"):
        soundtrack.mix_under(clip, music, 3 * RATE, tmp_path / "a", target_lufs=0.0)
