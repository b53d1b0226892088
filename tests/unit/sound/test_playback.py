"""The player: its clock is what is heard, whatever the device does; and no switch clicks."""

import sys
import threading
import time
import weakref
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sound_fakes import RATE, FakeDevice

from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.music.played import TRIO
from bgm_studio.sound import feeding, output, playback
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.ducking import duck
from bgm_studio.sound.feeding import BLOCK_FRAMES, FADE_FRAMES
from bgm_studio.sound.output import SoundError
from bgm_studio.sound.playback import Player
from bgm_studio.sound.stems import Stems
from bgm_studio.video.speech import Speech

SECONDS = 4
FRAMES = SECONDS * RATE
ANY = (1.0, 1.0, 1.0)


def until(condition, what="that"):
    """Wait for the player's thread; a second is far more than it needs."""
    for _ in range(500):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError(f"waited in vain for {what}")


def wave(hz, level=0.2, frames=FRAMES):
    return np.repeat(level * np.sin(np.arange(frames) * 2 * np.pi * hz / RATE)[:, None], 2, 1)


def counting(frames=FRAMES):
    """Sound that tells its own place: the frame number over 2**20, on the right side negative."""
    n = np.arange(frames) / 2**20
    return np.stack([n, -n], 1)


def written(path, sound):
    sound.astype("<f4").tofile(path)
    return path


def stems(folder, *sounds, gain=1.0, fade=0):
    folder.mkdir()
    paths = tuple(written(folder / str(i), s) for i, s in enumerate(sounds))
    return Stems(folder, paths, len(sounds[0]), gain, "x", TRIO, fade, 0.0, ("", "", ""))


@pytest.fixture
def device():
    return FakeDevice()


@pytest.fixture
def player(device):
    before = set(threading.enumerate())
    made = Player(device.open, clock=device.clock)
    made.told = []
    made.on_change = lambda: made.told.append((made.playing, made.problem))
    yield made
    made.close()
    assert set(threading.enumerate()) == before


@pytest.fixture
def ramp(tmp_path, player):
    player.load(None, written(tmp_path / "ramp.f32", counting()), SECONDS)
    return player


def started(player, device):
    player.play()
    assert device.started.wait(5)


# -- what is heard ------------------------------------------------------------------------------


def test_another_output_goes_on_where_the_first_one_was(player, ramp, device):
    started(player, device)
    device.run(0.5)
    here = player.position_s
    device.started.clear()
    player.set_output("DAC")
    assert device.started.wait(5) and (device.name, device.opened) == ("DAC", 2)
    device.run(0.2)
    assert player.playing and here <= player.position_s <= here + 0.3
    player.pause()
    device.fails = "The sound output “Gone” is not connected"
    player.set_output("Gone")
    player.play()
    until(lambda: "“Gone”" in player.problem)
    device.fails = ""
    player.set_output("")
    until(lambda: not player.problem)
    assert device.name == ""


def test_other_music_may_have_other_parts(tmp_path, player, device):
    """Three parts become two while it plays: each with its own gain, and no click."""
    three = stems(tmp_path / "three", *(np.full((SECONDS * RATE, 2), 0.1, "<f4"),) * 3)
    two = stems(tmp_path / "two", *(np.full((SECONDS * RATE, 2), 0.1, "<f4"),) * 2)
    player.load(three, None, SECONDS)
    player.set_gains((1.0, 0.5, 0.0), 0.5, 1.0)
    started(player, device)
    device.run(0.5)
    assert device.sound[-1, 0] == pytest.approx(0.075, abs=1e-6)
    player.load(two, None, SECONDS)
    device.run(0.2)
    assert device.sound[-1, 0] == pytest.approx(0.1, abs=1e-6)  # all of it, at the music's gain
    player.set_gains((1.0, 0.0), 1.0, 1.0)
    device.run(0.2)
    assert device.sound[-1, 0] == pytest.approx(0.1, abs=1e-6)
    player.set_gains((1.0, 1.0, 1.0), 1.0, 1.0)  # of what is not loaded
    device.run(0.2)
    assert device.sound[-1, 0] == pytest.approx(0.2, abs=1e-6)
    settled = device.sound[round(0.2 * RATE) :, 0]
    assert np.abs(np.diff(settled)).max() < 0.001


def test_old_music_is_let_go_by_the_players_own_thread(tmp_path, player, device):
    """To unmap ten files may take as long as a buffer: the device's thread does not do it."""
    freed = []

    def load(number):
        one = stems(tmp_path / str(number), wave(100, frames=RATE))
        player.load(one, None, 1.0, duck((Speech(0.2, 0.5),)))
        where = player._order.source
        weakref.finalize(where, lambda: freed.append(threading.current_thread().name))

    load(0)
    started(player, device)
    for number in range(1, 4):
        device.run(0.05)
        load(number)
    device.run(0.05)
    until(lambda: len(freed) == 3, "the old music to go")
    assert set(freed) == {"bgm-player"}
    device.run(0.05)
    assert len(freed) == 3


def test_position_is_what_is_heard(ramp, device):
    ramp.seek(1.0)
    assert ramp.position_s == 1.0
    started(ramp, device)
    device.run(device.latency)
    assert ramp.position_s == pytest.approx(1.0, abs=1e-6)
    device.run(0.5)
    assert ramp.position_s == pytest.approx(1.5, abs=1e-6)
    # The last frame handed over is further on than the one heard.
    assert device.sound[-1, 0] * 2**20 / RATE == pytest.approx(1.5 + device.latency, abs=0.025)


def test_stems_and_clip_are_summed_with_gains(tmp_path, player, device):
    sounds = [wave(hz) for hz in (300, 400, 500)]
    music = stems(tmp_path / "s", *sounds, gain=0.5)
    player.load(music, written(tmp_path / "clip", wave(100)), SECONDS)
    player.set_gains((1.0, 0.0, 2.0), 0.5, 0.25)
    started(player, device)
    device.run(0.2)
    want = 0.25 * sounds[0] + 0.5 * sounds[2] + 0.25 * wave(100)
    got = device.sound
    assert np.abs(got - want[: len(got)])[FADE_FRAMES:].max() < 1e-6
    player.set_gains((9.0, 9.0, 9.0), 9.0, 9.0)
    device.run(0.2)
    assert 0.8 < np.abs(device.sound).max() < 10 ** (-1 / 20)  # limited, not cut off


def test_music_goes_down_under_speech_as_in_the_exported_video(tmp_path, player, device):
    ducking = duck((Speech(1.0, 2.0),), 10.0)
    clip = wave(100, 0.05)
    music = stems(tmp_path / "s", wave(300), wave(400), gain=0.5)
    player.load(music, written(tmp_path / "clip", clip), SECONDS, ducking)
    player.set_gains((1.0, 0.5), 0.5, 1.0)
    started(player, device)
    device.run(3.5)
    got = device.sound
    plain = 0.25 * wave(300) + 0.125 * wave(400)
    want = plain * ducking.gains(0, FRAMES) + clip
    assert np.abs(got - want[: len(got)])[FADE_FRAMES:].max() < 1e-6
    player.load(music, None, SECONDS)  # and not any more
    player.seek(1.2)
    device.run(0.5)
    assert device.sound[-RATE // 10 :].std() == pytest.approx(plain.std(), rel=0.01)


def test_another_level_is_heard_at_once_and_opens_nothing(tmp_path, player, device):
    music, clip = stems(tmp_path / "s", wave(300)), written(tmp_path / "clip", wave(100, 0.05))
    player.load(music, clip, SECONDS)
    for path in (*music.paths, clip):
        path.unlink()
    started(player, device)
    drawn = Automation(((0.0, -6.0), (SECONDS, -6.0)))
    for level in (FLAT, drawn, duck((Speech(0.1, 2.0),), 10.0), drawn):  # as a drag sends them
        device.run(0.1)
        player.set_level(level)
    device.run(0.3)
    end = player.position_s
    got, want = device.sound[-RATE // 10 :], wave(300) * 10 ** (-6 / 20) + wave(100, 0.05)
    assert got.std() == pytest.approx(want[:RATE].std(), rel=0.02) and end > 0.5
    assert steps(device.sound) < 2 * np.pi * 0.4 * 300 / RATE + 0.4 / FADE_FRAMES


def test_music_fades_at_its_end_and_the_clip_does_not(tmp_path, player, device):
    flat = np.full((RATE, 2), 0.25)
    player.load(stems(tmp_path / "s", flat, 0 * flat, 0 * flat, fade=RATE // 2), None, 1.0)
    started(player, device)
    device.run(2.0)
    heard = device.sound[:RATE, 0]
    assert heard[RATE // 4] == pytest.approx(0.25)
    assert heard[3 * RATE // 4] == pytest.approx(0.125, abs=1e-4)
    assert heard[-1] == pytest.approx(0, abs=1e-6)


def steps(sound):
    """The largest jump between neighbouring samples."""
    return np.abs(np.diff(sound, axis=0)).max()


def test_no_switch_clicks(tmp_path, player, device):
    old = stems(tmp_path / "a", wave(110), wave(110, 0), wave(110, 0))
    new = stems(tmp_path / "b", wave(173), wave(110, 0), wave(110, 0), gain=1.5)
    player.load(old, None, SECONDS)
    started(player, device)
    smooth = 0.4 * 2 * np.pi * 173 * 1.5 / RATE + 0.4 / FADE_FRAMES
    for act in (
        lambda: player.seek(2.0123),
        lambda: player.load(new, None, SECONDS),
        lambda: player.set_gains((0.1, 1, 1), 1.0, 1.0),
        lambda: player.load(None, None, SECONDS),
        lambda: player.load(old, None, SECONDS),
        lambda: player.set_loop(SimpleNamespace(start_s=0.5, end_s=2.2)),
        lambda: [player.seek(t) for t in (0.7, 1.1, 2.11)],
    ):
        device.run(0.1)
        act()
    device.run(0.3)
    assert steps(device.sound) < smooth
    assert player.position_s < 2.2  # it went through the loop's end, too


def test_new_music_keeps_the_place(tmp_path, ramp, device):
    started(ramp, device)
    device.run(0.5)
    ramp.load(None, written(tmp_path / "again", counting() * 0.5), SECONDS)
    device.run(0.5)
    assert ramp.position_s == pytest.approx(1.0 - device.latency, abs=1e-6)
    left = device.sound[:, 0] * 2**20
    assert left[-1] * 2 == len(left) - 1


def test_loop_is_sample_exact(ramp, device):
    start, end = 10_007, 10_007 + 4_999
    ramp.set_loop(SimpleNamespace(start_s=start / RATE, end_s=end / RATE))
    ramp.seek(start / RATE)
    started(ramp, device)
    seen = []
    device.run(1.0, lambda: seen.append(ramp.position_s * RATE))
    place = (start + np.arange(len(device.sound)) % (end - start)) / 2**20
    settled = np.arange(len(device.sound)) % (end - start) >= FADE_FRAMES
    assert np.array_equal(device.sound[settled, 0], place[settled].astype(np.float32))
    assert start <= min(seen) <= max(seen) <= end
    heard = start + (device.heard_frames() % (end - start))
    assert ramp.position_s * RATE == pytest.approx(heard, abs=1)
    ramp.set_loop(None)
    device.run(1.0)
    assert ramp.position_s * RATE > end


# -- the clock ----------------------------------------------------------------------------------


@pytest.mark.parametrize("fps", [24, 30000 / 1001, 60])
@pytest.mark.parametrize(
    "behaviour",
    [
        {"drift_ppm": 300, "late_s": 0.03, "blur_s": 0.002},
        {"drift_ppm": -300, "late_s": 0.03, "gap_every": 97, "gap_s": 0.007},
        {"drift_ppm": 300, "blur_s": 0.001, "gap_every": 97, "gap_s": 0.04, "tells": False},
    ],
)
def test_picture_stays_with_the_sound(tmp_path, fps, behaviour):
    device = FakeDevice(**behaviour)
    player = Player(device.open, clock=device.clock)
    player.load(None, written(tmp_path / "silence", counting(0)), 90.0)
    seen = []
    started(player, device)
    device.run(60, lambda: seen.append((player.position_s, device.heard_frames() / RATE)))
    player.close()
    position, heard = np.array([s for s in seen if s[1] > 0]).T
    shown = np.floor(position * fps + 1e-9)
    assert np.abs(shown - np.floor(heard * fps + 1e-9)).max() <= 1
    assert np.abs(position - heard).max() < 0.008
    assert np.diff(position).min() >= 0
    error = position - heard
    assert abs(np.median(error[-600:]) - np.median(error[:600])) < 0.001


@settings(max_examples=25)
@given(
    st.floats(-500, 500), st.floats(0, 0.07), st.floats(0, 0.002),
    st.integers(0, 40), st.floats(0, 0.2), st.booleans(), st.integers(0, 99),
)  # fmt: skip
def test_position_never_falls_back(drift, late, blur, every, gap, tells, seed):
    device = FakeDevice(drift_ppm=drift, late_s=late, blur_s=blur, gap_every=every,
                        gap_s=gap, tells=tells, seed=seed)  # fmt: skip
    heard = playback._Heard()
    seen = []

    def fill(out, heard_s, underflow):
        at = len(device.buffers) * BLOCK_FRAMES
        out[:] = 0
        heard.add(heard_s, len(out), 1, [feeding.Piece(0, at, len(out))], underflow)

    device.open(fill, RATE, BLOCK_FRAMES).start()
    device.run(5, lambda: seen.append((heard.position(1, device.time), device.heard_frames())))
    places = [p for p, _ in seen if p is not None]
    assert places == sorted(places)
    # A device that runs dry time and again without a word cannot be followed to the block.
    blocks = 1 if tells or every == 0 or every >= 10 else 4
    assert max(abs(p - h) for p, h in seen if p is not None) < 0.012 * RATE + blocks * BLOCK_FRAMES


def test_seek_shows_at_once_and_stays(ramp, device):
    started(ramp, device)
    device.run(0.5)
    ramp.seek(3.0)
    seen = []
    device.run(0.4, lambda: seen.append(ramp.position_s))
    assert seen[0] == 3.0
    assert seen == sorted(seen)
    # Heard once the buffers that were under way are through.
    assert seen[-1] == pytest.approx(3.4 - device.latency, abs=0.04)


def test_pause_and_play_go_on_from_what_was_heard(ramp, device):
    started(ramp, device)
    device.run(0.5)
    ramp.pause()
    at = ramp.position_s
    assert at == pytest.approx(0.42, abs=1e-6)
    assert device.stopped.wait(5)
    device.run(7)
    assert (ramp.playing, ramp.position_s) == (False, at)
    started(ramp, device)
    seen = []
    device.run(0.5, lambda: seen.append(ramp.position_s))
    assert seen == sorted(seen)
    assert (seen[0], ramp.position_s) == pytest.approx((at, at + 0.42), abs=1e-4)
    assert device.opened == 1
    assert ramp.told == []


def test_end_of_clip_pauses(ramp, device):
    ramp.seek(3.5)
    started(ramp, device)
    device.run(0.5)
    assert ramp.playing  # what was handed over is not heard yet
    device.run(0.2)
    until(lambda: not ramp.playing, "the end")
    assert ramp.position_s == SECONDS
    until(lambda: ramp.told == [(False, "")], "on_change")
    assert device.stopped.wait(5)
    started(ramp, device)
    device.run(0.1)
    assert ramp.position_s < 0.1


def test_sleep_and_resume(ramp, device):
    started(ramp, device)
    device.run(0.5)
    at = ramp.position_s
    device.sleep(3600)
    assert ramp.position_s - at < 2 * device.latency  # what lay in the buffers
    seen = []
    device.run(0.5, lambda: seen.append(ramp.position_s))
    assert ramp.playing
    assert seen == sorted(seen)
    assert ramp.position_s * RATE == pytest.approx(device.heard_frames(), abs=200)
    assert ramp.problem == ""


# -- no sound -----------------------------------------------------------------------------------


def ticking(player, device, seconds):
    """Let time pass in steps that the player's thread sees."""
    for _ in range(round(seconds / 0.25)):
        device.run(0.25)
        until(lambda: player._ticked_s == device.now or not player.playing, "a tick")


def test_without_a_device_it_plays_silently(ramp, device):
    device.fails = "No sound device was found"
    ramp.play()
    until(lambda: ramp.problem, "the problem")
    assert ramp.problem == "No sound device was found; playing silently."
    assert ramp.playing
    ticking(ramp, device, 1.0)
    assert ramp.position_s == pytest.approx(1.0)
    ramp.set_loop(SimpleNamespace(start_s=0.5, end_s=1.25))
    ticking(ramp, device, 0.5)
    assert ramp.position_s == pytest.approx(0.75)
    ramp.pause()
    device.fails = ""
    started(ramp, device)
    until(lambda: not ramp.problem, "sound again")
    assert ramp.told == [(True, "No sound device was found; playing silently."), (True, "")]


@pytest.mark.parametrize("how", ["inactive", "hung"])
def test_device_lost_while_playing(ramp, device, how):
    started(ramp, device)
    device.run(0.5)
    if how == "inactive":
        device.active = False
    else:
        device.next_call = np.inf
        for _ in range(100):
            if ramp.problem:
                break
            device.now += 0.1
            until(lambda: ramp._ticked_s == device.now, "a tick")
    until(lambda: ramp.problem, "the problem")
    assert ramp.problem.endswith("; playing silently.")
    at = ramp.position_s
    assert at == pytest.approx(0.46 if how == "inactive" else 0.5, abs=0.05)
    ticking(ramp, device, 0.5)
    assert ramp.position_s == pytest.approx(at + 0.5, abs=0.01)
    assert device.closed == 1
    ramp.pause()
    at = ramp.position_s
    started(ramp, device)
    assert device.opened == 2
    device.run(0.5)
    assert ramp.position_s == pytest.approx(at + 0.5 - device.latency, abs=1e-4)
    until(lambda: ramp.problem == "", "sound again")


def test_a_device_that_does_not_start_is_opened_anew(ramp, device):
    started(ramp, device)
    ramp.pause()
    assert device.stopped.wait(5)
    device.refuses = True
    ramp.play()
    until(lambda: ramp.problem, "the problem")
    assert device.closed == 1
    ramp.pause()
    device.refuses = False
    started(ramp, device)
    assert device.opened == 2


def test_shuttle_is_silent_and_stops_at_the_edges(ramp, device):
    ramp.seek(1.0)
    ramp.set_speed(-2.0)
    ramp.play()
    ticking(ramp, device, 0.25)
    assert ramp.position_s == pytest.approx(0.5)
    assert device.opened == 0
    ramp.set_speed(4.0)
    ticking(ramp, device, 0.25)
    assert ramp.position_s == pytest.approx(1.5)
    ramp.set_speed(1.0)
    assert device.started.wait(5)
    device.run(0.5)
    assert ramp.position_s == pytest.approx(2.0 - device.latency, abs=1e-4)
    ramp.set_speed(-8.0)
    assert device.stopped.wait(5)
    ticking(ramp, device, 0.5)
    until(lambda: not ramp.playing, "the beginning")
    assert ramp.position_s == 0.0
    ramp.set_speed(8.0)
    ramp.play()
    ticking(ramp, device, 0.75)
    until(lambda: not ramp.playing, "the end")
    assert ramp.position_s == SECONDS
    for bad in (0.0, 8.5, -9.0, float("nan")):
        with pytest.raises(RequestError):
            ramp.set_speed(bad)


def test_time_asleep_does_not_count_on_the_timer(ramp, device):
    ramp.set_speed(0.5)
    ramp.play()
    ticking(ramp, device, 0.5)
    device.now += 1000
    assert ramp.position_s <= 0.25 + 0.5
    until(lambda: ramp._ticked_s == device.now, "a tick")
    ticking(ramp, device, 0.5)
    assert ramp.position_s <= 0.25 + 0.5 + 0.25
    assert ramp.playing


# -- odds and ends ------------------------------------------------------------------------------


def test_nothing_is_opened_before_play(monkeypatch):
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    player = Player()
    player.set_gains(ANY, 1.0, 1.0)
    player.seek(3.0)
    player.pause()
    player.play()  # nothing is loaded
    assert (player.playing, player.problem, player.position_s) == (False, "", 0.0)
    player.load(None, None, 1.0)
    player.play()
    until(lambda: player.problem, "the problem")
    assert "PortAudio was not found; playing silently." in player.problem
    assert player.output.problem
    player.close()
    player.close()
    player.play()
    assert not player.playing


def test_portaudio_as_it_behaves(monkeypatch):
    """Missing times, errors on opening, and the list of devices that is read again."""
    calls = []

    class Error(Exception):
        pass

    class Stream:
        latency, active = 0.1, True

        def __init__(self, **options):
            calls.append("open")
            if module.busy or len(calls) < 4:
                raise Error("busy")
            self.fill = options["callback"]

        time = property(lambda self: (_ for _ in ()).throw(Error("gone")))
        start = stop = close = abort = lambda self: (_ for _ in ()).throw(Error("gone"))

    module = SimpleNamespace(
        PortAudioError=Error, OutputStream=Stream, _terminate=lambda: calls.append("end"),
        _initialize=lambda: calls.append("begin"), get_portaudio_version=lambda: (1, "v"),
        query_devices=lambda kind: {"name": "Speakers"}, busy=False,
    )  # fmt: skip
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    heard = []
    stream = output.open_stream(lambda *a: heard.append(a[1:]), RATE, BLOCK_FRAMES)
    assert calls == ["open", "end", "begin", "open"]
    for told in (0.0, 5.08):
        times = SimpleNamespace(outputBufferDacTime=told, currentTime=5.0)
        stream._stream.fill(None, 9, times, SimpleNamespace(output_underflow=False))
    assert heard == [(5.1, False), (5.08, False)]
    stream.stop()
    stream.close()
    assert stream.time == 0.0
    with pytest.raises(SoundError, match="did not start"):
        stream.start()
    module.busy = True
    with pytest.raises(SoundError, match="busy"):
        output.open_stream(lambda *_: None, RATE, BLOCK_FRAMES)
    module.query_devices = lambda kind: (_ for _ in ()).throw(ValueError("no device"))
    with pytest.raises(SoundError, match="No sound device"):
        output.open_stream(lambda *_: None, RATE, BLOCK_FRAMES)


def test_load_of_what_is_not_there_changes_nothing(tmp_path, ramp):
    ramp.seek(3.0)
    with pytest.raises(OutputError):
        ramp.load(None, tmp_path / "none", 1.0)
    assert ramp.position_s == 3.0
    ramp.load(None, None, 1.0)
    assert ramp.position_s == 1.0
