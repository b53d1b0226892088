"""Stems: the sum is the whole, an edit renders one track, nothing half-done stays."""

import errno
import os
import threading
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sound_fakes import FakeSynth

from bgm_studio.base.errors import Cancelled, OutputError, RequestError
from bgm_studio.music.played import TRIO, PedalChange, Performance, PerformedNote, Voice
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound import mix, stems, synth
from bgm_studio.sound.soundfont import SoundFont
from bgm_studio.sound.stems import (
    DEFAULT_MIX,
    INSTRUMENTS,
    KITS,
    Stems,
    TrackMix,
    summed_peaks,
)

RATE = 48_000
SAMPLES = 5 * RATE + 11


def piece(*extra):
    notes = [PerformedNote(0.25 * i, 0.25 * i + 0.3, 60 + 5 * t, 90, t)
             for i in range(14) for t in range(3)]  # fmt: skip
    pedal = (PedalChange(0.1, True), PedalChange(2.0, False))
    return Performance(tuple(sorted([*notes, *extra])), pedal, TempoMap((0.0, 12.0), (0.0, 5.0)))


def raw(path):
    return np.fromfile(path, "<f4").reshape(-1, 2)


@pytest.fixture(scope="module")
def rendered(tmp_path_factory):
    return stems.render_stems(piece(), TRIO, SAMPLES, tmp_path_factory.mktemp("stems") / "first")


def in_one_pass(performance):
    """What mastering without stems would give: one synth, one room, one gain."""
    meter, limiter = mix.LoudnessMeter(), mix.Limiter()
    with stems.borrowed(None, TRIO) as opened:
        wet = list(mix.in_room(synth.play(opened, performance, SAMPLES)))
    for block in wet:
        meter.add(block)
    sound = np.concatenate(wet) * mix.loudness_gain(meter.integrated_lufs)
    sound *= mix.fade_out(0, SAMPLES, SAMPLES, mix.closing_fade_frames(performance, SAMPLES))
    return np.concatenate([limiter.process(sound.astype(np.float32)), limiter.flush()])


@pytest.mark.parametrize("real", [False, True])
def test_default_master_is_the_whole_in_one_pass(tmp_path, monkeypatch, real):
    if not real:
        made_of_sines(monkeypatch)
    made = stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "stems")
    facts = stems.master(made, DEFAULT_MIX, tmp_path / "m.f32")
    sound, whole = raw(facts.path), in_one_pass(piece())
    assert len(sound) == len(whole) == facts.samples == SAMPLES
    assert np.abs(whole).max() > 0.2
    if real:
        # FluidSynth's reused voices begin with their former note's filter state, so that which
        # voice is free is heard for some 20 ms: at most 1 % of the sound's own level.
        assert np.sqrt(np.mean((sound - whole) ** 2) / np.mean(whole**2)) < 0.01
    else:
        assert np.abs(sound - whole).max() < 2e-6
    assert facts.loudness_lufs == pytest.approx(-16, abs=1)
    assert facts.true_peak_dbtp <= -1.0
    assert facts.gain_db == pytest.approx(20 * np.log10(made.gain))
    assert facts.synth == made.synth == stems.synth_name()


def test_stems_are_whole_files_of_one_track_each(rendered):
    assert sorted(p.name for p in rendered.folder.iterdir()) == [
        "bridge.f32", "melody.f32", "piano.f32",
    ]  # fmt: skip
    assert [len(raw(p)) for p in rendered.paths] == [SAMPLES] * 3
    assert len(set(rendered.keys)) == 3
    assert not np.allclose(raw(rendered.paths[0]), raw(rendered.paths[1]))


def made_of_sines(monkeypatch):
    monkeypatch.setattr(stems, "borrowed", lambda *_: nullcontext(FakeSynth()))
    monkeypatch.setattr(stems, "synth_name", lambda *_: FakeSynth.name)


def test_ending_and_gaps(tmp_path, monkeypatch):
    made_of_sines(monkeypatch)
    spans = ((0.0, 0.5), (5.5, 6.0), (9.0, 9.5), (11.0, 12.0))
    notes = tuple(PerformedNote(a, b, 57, 100, 0) for a, b in spans)
    performance = Performance(notes, (), TempoMap((0.0, 12.0), (0.0, 12.0)))
    made = stems.render_stems(performance, TRIO, 12 * RATE, tmp_path / "s")
    facts = stems.master(made, DEFAULT_MIX, tmp_path / "m.f32")
    # The room rings for a second or so; what comes after the last bar's start is not counted.
    assert facts.gap_start_s == pytest.approx(1.6, abs=0.4)
    assert facts.gap_start_s + facts.longest_gap_s == pytest.approx(5.5, abs=0.03)
    sound = raw(facts.path)
    assert not sound[-1].any()
    assert 0 < np.abs(sound[-480:]).max() < 0.01
    assert np.abs(sound[: -RATE // 2]).max() > 0.1


def test_full_disk(tmp_path, monkeypatch, rendered):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(mix.Meters, "write", full)
    with pytest.raises(OutputError, match="No space"):
        stems.master(rendered, DEFAULT_MIX, tmp_path / "m")
    monkeypatch.setattr(stems, "play", full)
    with pytest.raises(OutputError, match="No space"):
        stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "s")
    assert list(tmp_path.iterdir()) == []


def test_any_number_of_parts(tmp_path, monkeypatch):
    made_of_sines(monkeypatch)
    voices = (*TRIO, Voice("drums", 0, kit=True), Voice("bass", 32, room_db=-40.0))
    notes = (PerformedNote(1.0, 1.5, 36, 90, 3), PerformedNote(1.0, 1.5, 33, 90, 4))
    made = stems.render_stems(piece(*notes), voices, SAMPLES, tmp_path / "five")
    assert [path.stem for path in made.paths] == [voice.name for voice in voices]
    three = stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "three", reuse=made)
    assert three.keys == made.keys[:3]
    assert three.paths[0].stat().st_ino == made.paths[0].stat().st_ino
    drums, bass = raw(made.paths[3]), raw(made.paths[4])
    assert np.abs(drums[RATE + 4_800 :]).max() > 0.1
    # The room rings on behind the drums, and hardly behind the bass.
    behind = slice(round(1.7 * RATE), round(2.2 * RATE))
    assert np.abs(drums[behind]).max() > 20 * np.abs(bass[behind]).max() > 0
    mix_of_five = [TrackMix(voice.program, mute=voice.name != "drums") for voice in voices]
    facts = stems.master(made, mix_of_five, tmp_path / "m.f32", target_lufs=None)
    assert np.corrcoef(raw(facts.path)[:, 0], drums[:, 0])[0, 1] > 0.99


def test_lost_stems_are_rendered_again(tmp_path, monkeypatch):
    made_of_sines(monkeypatch)
    old = stems.render_stems(piece(), TRIO, 9_000, tmp_path / "old")
    old.paths[2].unlink()
    new = stems.render_stems(piece(), TRIO, 9_000, tmp_path / "new", reuse=old)
    assert len(raw(new.paths[2])) == 9_000
    assert new.keys == old.keys


def test_an_edit_renders_its_track_alone(rendered, tmp_path, monkeypatch):
    opened = []
    real = stems.borrowed
    monkeypatch.setattr(stems, "borrowed", lambda *a: opened.append(a) or real(*a))
    edited = piece(PerformedNote(3.0, 3.2, 40, 80, 1))
    new = stems.render_stems(edited, TRIO, SAMPLES, tmp_path / "new", reuse=rendered)
    assert opened == [(None, [TRIO[1]] * 2, None)]
    assert [a == b for a, b in zip(new.keys, rendered.keys, strict=True)] == [True, False, True]
    for track in (0, 2):
        assert new.paths[track].stat().st_ino == rendered.paths[track].stat().st_ino
    scratch = stems.render_stems(edited, TRIO, SAMPLES, tmp_path / "scratch")
    assert [raw(a).tobytes() for a in new.paths] == [raw(b).tobytes() for b in scratch.paths]
    assert (new.gain, new.keys) == (scratch.gain, scratch.keys)


def test_what_makes_a_track_new(rendered, tmp_path, monkeypatch):
    def keys(performance=None, voices=TRIO, samples=SAMPLES):
        return [stems._Part(performance or piece(), track, voice).key(samples, "s")
                for track, voice in enumerate(voices)]  # fmt: skip

    same = keys()
    for changed in ({"program": 73}, {"kit": True}, {"level_db": -3.0}, {"pan": 0.5},
                    {"room_db": -9.0}):  # fmt: skip
        assert keys(voices=(replace(TRIO[0], **changed), *TRIO[1:]))[1:] == same[1:]
        assert keys(voices=(replace(TRIO[0], **changed), *TRIO[1:]))[0] != same[0], changed
    assert keys(voices=(replace(TRIO[0], name="lead"), *TRIO[1:])) == same
    ringing = Performance(
        piece().notes, (*piece().pedal, PedalChange(3.0, True)), piece().tempo_map
    )
    assert keys(ringing)[:2] == same[:2]
    assert keys(ringing)[2] != same[2]
    assert all(a != b for a, b in zip(keys(samples=SAMPLES - 1), same, strict=True))
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(18, "other disk")))
    copied = stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "copy", reuse=rendered)
    assert copied.paths[0].read_bytes() == rendered.paths[0].read_bytes()
    assert copied.paths[0].stat().st_ino != rendered.paths[0].stat().st_ino


def test_mutes_solos_and_levels_are_heard(rendered, tmp_path):
    muted = (TrackMix(4, mute=True), TrackMix(50, level_db=-6.0), TrackMix(0, mute=True))
    facts = stems.master(rendered, muted, tmp_path / "m.f32")
    sound, bridge = raw(facts.path), raw(rendered.paths[1])
    ratio = sound[RATE : 2 * RATE] / np.where(bridge, bridge, 1)[RATE : 2 * RATE]
    assert np.ptp(ratio) < 1e-4 * ratio.max()
    # Loud again, although its track is turned down.
    assert facts.loudness_lufs == pytest.approx(-16, abs=0.5)
    solo = (TrackMix(4), TrackMix(50, level_db=-6.0, solo=True), TrackMix(0))
    stems.master(rendered, solo, tmp_path / "s.f32")
    assert (tmp_path / "s.f32").read_bytes() == (tmp_path / "m.f32").read_bytes()
    silent = stems.master(rendered, [TrackMix(0, mute=True)] * 3, tmp_path / "0.f32")
    assert (silent.loudness_lufs, silent.gain_db) == (-70.0, 0.0)
    assert not raw(tmp_path / "0.f32").any()


def test_track_gains():
    assert stems.track_gains(DEFAULT_MIX) == (1.0, 1.0, 1.0)
    mixed = (TrackMix(0, solo=True, mute=True), TrackMix(0, -20.0, solo=True), TrackMix(0, 12.0))
    assert stems.track_gains(mixed) == pytest.approx((0.0, 0.1, 0.0))
    for bad in ({"program": 128}, {"program": -1}, {"program": 0, "level_db": 12.5},
                {"program": 0, "level_db": float("nan")}):  # fmt: skip
        with pytest.raises(RequestError):
            TrackMix(**bad)


def test_silent_music_and_a_clip_shorter_than_a_block(tmp_path):
    nothing = Performance((), (), TempoMap((0.0, 4.0), (0.0, 2.0)))
    quiet = stems.render_stems(nothing, TRIO, 1001, tmp_path / "q")
    assert quiet.gain == 1.0
    assert quiet.synth == synth.synth_name()
    assert [p.stat().st_size for p in quiet.paths] == [8008] * 3
    assert stems.master(quiet, DEFAULT_MIX, tmp_path / "m").samples == 1001


def test_folder_is_whole_or_absent(rendered, tmp_path):
    def cancel_late(stage, fraction):
        assert stage == "render"
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "a", cancel_late)
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        stems.render_stems(piece(), TRIO, 100, tmp_path / "file" / "a")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "kept").touch()
    with pytest.raises(OutputError):
        stems.render_stems(piece(), TRIO, 100, tmp_path / "full")
    with pytest.raises(Cancelled):
        stems.master(rendered, DEFAULT_MIX, tmp_path / "m.f32", cancel_late)
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["file", "full", "kept"]
    gone = stems.render_stems(piece(), TRIO, 100, tmp_path / "gone")
    gone.paths[1].unlink()
    with pytest.raises(OutputError, match="bridge"):
        stems.master(gone, DEFAULT_MIX, tmp_path / "m.f32")
    assert not (tmp_path / "m.f32").exists()


def test_progress_rises_to_one(tmp_path):
    seen = []
    stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "a", lambda _, f: seen.append(f))
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, pytest.approx(1.0))


class Turnstile:
    """Lets threads through once two of them are there."""

    def __init__(self):
        self.gate, self.names = threading.Barrier(2), set()

    def opened(self, synth):
        if len(self.names) < 2:
            self.names.add(threading.current_thread().name)
            self.gate.wait(30)
        return synth


def test_two_parts_are_rendered_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr(stems, "_processors", lambda: 1)
    one = stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "one")
    monkeypatch.setattr(stems, "_processors", lambda: 2)
    turnstile, real, seen = Turnstile(), stems.play, []
    monkeypatch.setattr(stems, "play", lambda s, *rest: real(turnstile.opened(s), *rest))

    def told(stage, fraction):
        seen.append((threading.current_thread(), fraction))

    two = stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "two", told)
    assert len(turnstile.names) == 2  # else the first would have waited in vain
    for before, after in zip(one.paths, two.paths, strict=True):
        assert before.read_bytes() == after.read_bytes()
    assert {thread for thread, _ in seen} == {threading.current_thread()}


@pytest.mark.parametrize("fault", ["stopped", "failed"])
def test_a_part_that_ends_badly_ends_the_others(tmp_path, monkeypatch, fault):
    """However the first of the parts goes, the others do not play to their ends."""
    made_of_sines(monkeypatch)
    monkeypatch.setattr(stems, "_processors", lambda: 2)
    blocks, real = [], stems.play

    def play(opened, line, samples):
        for number, block in enumerate(real(opened, line, samples)):
            if fault == "failed" and number == 3:
                raise ValueError("a fault")
            blocks.append(number)
            yield block

    def told(stage, fraction):
        if fault == "stopped" and fraction > 0:
            raise Cancelled

    monkeypatch.setattr(stems, "play", play)
    long = 600 * RATE
    with pytest.raises(Cancelled if fault == "stopped" else ValueError):
        stems.render_stems(piece(), TRIO, long, tmp_path / "s", told)
    assert len(blocks) < 3 * long // synth.BLOCK_FRAMES
    assert list(tmp_path.iterdir()) == []
    assert not [t for t in threading.enumerate() if "ThreadPoolExecutor" in t.name]


def test_what_plays_most_begins_first(tmp_path, monkeypatch):
    """Else a part that plays all the time could be left alone at the end, one processor idle."""
    made_of_sines(monkeypatch)
    monkeypatch.setattr(stems, "_processors", lambda: 1)
    begun, real = [], stems.play

    def play(opened, line, samples):
        begun.append(line.notes[0].track)
        return real(opened, line, samples)

    monkeypatch.setattr(stems, "play", play)
    notes = [PerformedNote(0.0, 0.1 * (t + 1), 60, 90, t) for t in (0, 2, 1)]
    stems.render_stems(replace(piece(), notes=tuple(notes)), TRIO, 9_000, tmp_path / "s")
    assert begun == [2, 1, 0]


def test_a_track_that_was_cut_short_is_no_silence(tmp_path, monkeypatch):
    made_of_sines(monkeypatch)
    made = stems.render_stems(piece(), TRIO, SAMPLES, tmp_path / "s")
    os.truncate(made.paths[1], 8 * (SAMPLES - 1))
    with pytest.raises(ValueError, match="ends before"):
        stems.master(made, DEFAULT_MIX, tmp_path / "m.f32")
    assert not (tmp_path / "m.f32").exists()


def test_every_offered_instrument_sounds():
    names = [name for _, name in INSTRUMENTS]
    assert len(set(names)) == len(names)
    programs = [program for program, _ in INSTRUMENTS]
    assert {voice.program for voice in TRIO} <= set(programs) == set(range(128)) & set(programs)
    font = SoundFont.read(Path(synth.soundfont_path()).read_bytes())
    there = {preset.place for preset in font.presets if any(z.target for z in preset.zones)}
    kits = {(128, program) for program, _ in KITS}
    assert {(0, program) for program in programs} | kits <= there
    # To open each takes seconds: a few of every kind.
    for program in programs[::9]:
        opened = synth.open_synth(voices=[Voice("part", program)])
        opened.note_on(0, 60, 100)
        assert np.abs(opened.render(4_800)).max() > 1e-3, program
        opened.close()


@pytest.mark.parametrize("target_lufs", [-9.0, -14.0, -16.0, -20.5, -23.0, -40.0])
def test_the_music_is_as_loud_as_asked_for(tmp_path, rendered, target_lufs):
    facts = stems.master(rendered, DEFAULT_MIX, tmp_path / "m.f32", target_lufs=target_lufs)
    meter = mix.LoudnessMeter()
    meter.add(raw(facts.path))
    assert meter.integrated_lufs == pytest.approx(facts.loudness_lufs, abs=0.05)
    plain_db = target_lufs - mix.TARGET_LUFS + 20 * np.log10(rendered.gain)
    made_up_db = facts.gain_db - plain_db
    assert -0.1 <= made_up_db <= mix.MOST_MADE_UP_DB + 0.1
    if made_up_db < mix.MOST_MADE_UP_DB - 0.1:
        assert facts.loudness_lufs == pytest.approx(target_lufs, abs=0.5)
    assert target_lufs > -14 or facts.loudness_lufs == pytest.approx(target_lufs, abs=0.5)
    assert facts.true_peak_dbtp <= -1.0


def test_what_the_limiter_takes_is_made_up_for(tmp_path, monkeypatch):
    """Short loud strikes over a quiet tone: at the plain gain the limiter makes it 1 LU and more
    too quiet."""
    monkeypatch.setattr(stems, "borrowed", lambda *_: nullcontext(FakeSynth()))
    monkeypatch.setattr(stems, "synth_name", lambda *_: FakeSynth.name)
    notes = [PerformedNote(0.0, 5.0, 57, 12, 0)]
    notes += [PerformedNote(0.5 * i, 0.5 * i + 0.02, 69, 127, 1) for i in range(9)]
    performance = Performance(tuple(sorted(notes)), (), TempoMap((0.0, 12.0), (0.0, 5.0)))
    made = stems.render_stems(performance, TRIO, 5 * RATE, tmp_path / "s")
    monkeypatch.setattr(mix, "MOST_MADE_UP_DB", 0.0)
    plain = stems.master(made, DEFAULT_MIX, tmp_path / "p.f32", target_lufs=-12.0)
    assert plain.loudness_lufs < -12.5
    monkeypatch.setattr(mix, "MOST_MADE_UP_DB", 6.0)
    facts = stems.master(made, DEFAULT_MIX, tmp_path / "m.f32", target_lufs=-12.0)
    assert plain.loudness_lufs + 0.3 < facts.loudness_lufs <= -11.5
    assert facts.true_peak_dbtp <= -1.0


def test_as_it_is_played(tmp_path, rendered):
    facts = stems.master(rendered, DEFAULT_MIX, tmp_path / "m.f32", target_lufs=None)
    assert facts.gain_db == 0.0
    usual = stems.master(rendered, DEFAULT_MIX, tmp_path / "u.f32")
    assert usual.loudness_lufs - facts.loudness_lufs == pytest.approx(
        20 * np.log10(rendered.gain), abs=0.6
    )


@pytest.mark.parametrize("target_lufs", [0.0, -8.9, -60.0, float("nan"), float("inf")])
def test_a_loudness_out_of_range_is_refused(tmp_path, rendered, target_lufs):
    with pytest.raises(RequestError, match="LUFS"):
        stems.master(rendered, DEFAULT_MIX, tmp_path / "m.f32", target_lufs=target_lufs)
    assert not (tmp_path / "m.f32").exists()


def test_silence_stays_silence(tmp_path, rendered):
    mute = [TrackMix(0, mute=True)] * 3
    facts = stems.master(rendered, mute, tmp_path / "m.f32", target_lufs=-14.0)
    assert facts.loudness_lufs <= -70 and not raw(facts.path).any()


@pytest.mark.parametrize("frames", [1, 959, 960, 24_000, 53_333])
def test_peaks_are_those_of_the_sum_as_it_is_heard(tmp_path, frames):
    numbers = np.random.default_rng(frames)
    sounds = [numbers.uniform(-1, 1, (frames, 2)).astype("<f4") for _ in TRIO]
    paths = tuple(tmp_path / f"{number}.f32" for number in range(len(TRIO)))
    for path, sound in zip(paths, sounds, strict=True):
        path.write_bytes(sound.tobytes())
    fade = min(frames, 2000)
    made = Stems(tmp_path, paths, frames, 0.5, "", TRIO, fade, 0.0, ("",) * len(TRIO))
    told = []
    gains = (1.0, 0.0, 2.0)
    peaks = summed_peaks(made, gains, 50, lambda stage, share: told.append(share))
    whole = sum(gain * sound for gain, sound in zip(gains, sounds, strict=True)).mean(axis=1)
    whole = 0.5 * whole * mix.fade_out(0, frames, frames, fade)[:, 0]
    parts = [whole[at : at + 960] for at in range(0, frames, 960)]
    assert peaks == pytest.approx(np.array([(p.min(), p.max()) for p in parts]), abs=1e-6)
    assert told[-1] == 1.0 and peaks.dtype == np.float32
    paths[2].unlink()
    with pytest.raises(OutputError, match="cannot be read"):
        summed_peaks(made, gains, 50)
