"""Takes as files: all of them or none."""

import errno
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile
from toys import WordEncoder

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import shipped
from bgm_studio.base.errors import BgmError, OutputError, RequestError
from bgm_studio.base.staging import staging
from bgm_studio.composing.composer import score
from bgm_studio.composing.direction import Span
from bgm_studio.composing.take import Request
from bgm_studio.export import delivery
from bgm_studio.export.delivery import Levels, deliver
from bgm_studio.export.report import hit_cuts, take_report
from bgm_studio.export.sound_files import sample_count
from bgm_studio.export.targets import PRODUCTS
from bgm_studio.interchange.film import CutFilm, Event, Medium
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.music.pianoroll import TRACKS, Note
from bgm_studio.music.played import TRIO
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.ducking import duck
from bgm_studio.sound.stems import DEFAULT_MIX, TrackMix, render_stems
from bgm_studio.video.scenes import Scene, mean_level
from bgm_studio.video.speech import Speech


@pytest.fixture
def scored(tiny_clip, toy_model, fresh_cache, monkeypatch):
    """scored(**request): an analysis and a take of the tiny clip."""
    monkeypatch.setattr("bgm_studio.composing.composer.MiniLmEncoder", WordEncoder)
    return lambda **fields: score(tiny_clip, Request(model=toy_model, **fields))


def delivered(take, analysis, out, only, **options):
    with staging(out) as stage:
        return deliver(take, analysis, out, stage, only, **options)


# -- the output folder -----------------------------------------------------------------------------


def test_staging_makes_folders_and_hides(tmp_path):
    with staging(tmp_path / "a" / "b") as stage:
        assert stage.parent == tmp_path / "a" / "b" and stage.name.startswith(".")
        (stage / "file").write_text("x")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_staging_takes_back_what_it_made_and_nothing_else(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "mine").write_text("x")
    with pytest.raises(KeyboardInterrupt), staging(tmp_path / "a" / "b" / "c") as stage:
        (stage / "file").write_text("x")
        raise KeyboardInterrupt
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["mine"]
    with pytest.raises(ValueError, match="x"), staging(tmp_path / "a" / "b" / "c") as stage:
        (tmp_path / "a" / "b" / "theirs").write_text("x")
        raise ValueError("x")
    assert (tmp_path / "a" / "b" / "theirs").exists()
    assert not (tmp_path / "a" / "b" / "c").exists()


def test_what_a_killed_process_left_is_swept_by_the_next(tmp_path):
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from bgm_studio.base.staging import staging\n"
        "with staging(Path(sys.argv[1])) as stage:\n"
        "    (stage / 'music.f32').write_bytes(bytes(1000))\n"
        "    os.kill(os.getpid(), signal.SIGKILL if os.name == 'posix' else signal.SIGTERM)\n"
    )
    for _ in range(2):
        subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    left = list(tmp_path.iterdir())
    assert len([p for p in left if p.is_dir()]) == 1  # the second one swept the first one's
    with staging(tmp_path) as stage:
        assert [p for p in tmp_path.iterdir() if p.is_dir()] == [stage]
    assert list(tmp_path.iterdir()) == []


def test_only_what_is_left_of_ours_is_swept(tmp_path):
    mine = [tmp_path / ".bgm-notes", tmp_path / ".bgm-0123456789ab.txt", tmp_path / "bgm-1"]
    fresh, old = (tmp_path / f".bgm-{digit * 16}.wav" for digit in "ab")
    for path in (*mine, fresh, old):
        path.write_text("x")
    os.utime(old, (0, 0))
    with staging(tmp_path) as one, staging(tmp_path) as two:
        assert one.is_dir() and two.is_dir()
    assert sorted(tmp_path.iterdir()) == sorted([*mine, fresh])


@pytest.mark.skipif(os.name != "posix", reason="locks are another call there")
def test_a_disk_without_locks_is_written_and_not_swept(tmp_path, monkeypatch):
    left = tmp_path / ".bgm-0123456789ab"
    left.mkdir()

    def refuse(*_):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    with staging(tmp_path) as stage:
        (stage / "file").write_text("x")
    assert left.is_dir()


def test_stopping_amid_the_cleaning_up_leaves_nothing(tmp_path, monkeypatch):
    clear, calls = shutil.rmtree, []

    def stopped(*given, **options):
        calls.append(given)
        if len(calls) == 1:
            raise KeyboardInterrupt
        clear(*given, **options)

    monkeypatch.setattr(shutil, "rmtree", stopped)
    with pytest.raises(KeyboardInterrupt), staging(tmp_path / "out") as stage:
        (stage / "file").write_text("x")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_vanishes_gets_a_line(tmp_path):
    out = tmp_path / "out"
    with pytest.raises(OutputError, match="removed"), staging(out) as stage:
        shutil.rmtree(out)
        (stage / "file").write_text("x")
    assert not out.exists()


def test_deliver_writes_all_or_nothing(scored, tmp_path, monkeypatch):
    analysis, take = scored()
    out = tmp_path / "out"
    with pytest.raises(RequestError), staging(out) as stage:
        deliver(take, analysis, out, stage, ("ogg",))
    assert not out.exists()

    def full(*_, **__):
        raise OutputError("The disk is full.", "Free some space.")

    monkeypatch.setattr("bgm_studio.export.delivery.write_sound", full)
    with pytest.raises(BgmError), staging(out) as stage:
        deliver(take, analysis, out, stage, ("midi", "wav"))
    assert not out.exists()


def test_a_silent_take_still_has_a_valid_report(scored, toy_graph, tmp_path):
    toy_graph.run = lambda feeds: [np.full_like(feeds["sample"], -30.0)]
    analysis, take = scored(tracks=("melody",), seed=77)
    assert take.notes == () and take.onsets_per_s == 0
    report = delivered(take, analysis, tmp_path / "out", ("midi", "wav"))
    assert json.loads(json.dumps(report, allow_nan=False)) == report
    assert report["music"]["true_peak_dbtp"] is None


def samples_of(path):
    """(samples, 2) float64 of a 24-bit file, and its frame count as the header says."""
    sound, rate = soundfile.read(path)
    assert rate == 48_000 and soundfile.info(path).subtype == "PCM_24"
    return sound


def test_stems_add_up_to_the_whole_where_it_is_limited_too(scored, tmp_path):
    analysis, take = scored()
    out = tmp_path / "out"
    mix = (replace(DEFAULT_MIX[0], level_db=-3.0), *DEFAULT_MIX[1:])
    loud = Levels(target_lufs=-9.0)
    report = delivered(take, analysis, out, ("wav", "stems"), mix=mix, levels=loud)
    names = [f"tiny-{track}.wav" for track in TRACKS]
    assert sorted(p.name for p in out.iterdir()) == sorted(["tiny.json", "tiny.wav", *names])
    assert [Path(p).name for p in report["files"]["stems"]] == names
    whole = samples_of(out / "tiny.wav")
    stems = [samples_of(out / name) for name in names]
    assert {len(stem) for stem in stems} == {len(whole)} == {120_000}
    assert any(stem.any() for stem in stems)
    assert -1.3 < report["music"]["true_peak_dbtp"] <= -1.0  # the limiter was at work
    assert np.abs(sum(stems) - whole).max() < 4 / 2**23


def test_a_muted_track_is_left_out(scored, tmp_path):
    analysis, take = scored()
    mix = (DEFAULT_MIX[0], DEFAULT_MIX[1], replace(DEFAULT_MIX[2], mute=True))
    out = tmp_path / "out"
    report = delivered(take, analysis, out, ("midi", "stems"), mix=mix, name="my music")
    assert sorted(p.name for p in out.iterdir()) == [
        "my music-bridge.wav", "my music-melody.wav", "my music.json", "my music.mid",
    ]  # fmt: skip
    assert report["files"]["wav"] is None and report["mix"]["tracks"][2]["mute"]
    file = mido.MidiFile(out / "my music.mid")
    (piano,) = (track for track in file.tracks if track.name == "piano")
    assert any(m.type == "note_on" for m in piano)


def test_instruments_and_markers_of_the_midi_file(scored, tmp_path):
    analysis, take = scored()
    mix = tuple(replace(track, program=40 + i) for i, track in enumerate(DEFAULT_MIX))
    for markers in (True, False):
        out = tmp_path / f"{markers}"
        report = delivered(take, analysis, out, ("midi",), mix=mix, midi_markers=markers)
        assert report["instruments"] == [40, 41, 42] and report["synth"] is None
        file = mido.MidiFile(out / "tiny.mid")
        programs = [m.program for t in file.tracks for m in t if m.type == "program_change"]
        assert programs == [40, 41, 42]
        found = sum(m.type == "marker" for t in file.tracks for m in t)
        assert found == (len(take.direction.cuts) if markers else 0)
        symbols = [m.text for m in file.tracks[0] if m.type == "text"]
        plan = take.harmony
        assert symbols == [span.chord.symbol_in(plan.key) for span in plan.chords]


def test_lines_are_articulated_by_what_the_mix_has_them_played_on(scored, tmp_path):
    analysis, take = scored()
    melody = [Note(8 + 2 * i, 60 + i, 0, 10 + 2 * i) for i in range(4)]
    take = replace(take.with_notes(melody), accents=np.zeros_like(take.accents))
    overlap_s = {}
    for program in (0, 42):
        mix = (TrackMix(program), *DEFAULT_MIX[1:])
        delivered(take, analysis, tmp_path / str(program), ("midi",), name="x", mix=mix)
        now, on, off = 0.0, {}, {}
        for message in mido.MidiFile(tmp_path / str(program) / "x.mid"):
            now += message.time
            if message.type in ("note_on", "note_off"):
                (on if message.type == "note_on" and message.velocity else off)[message.note] = now
        overlap_s[program] = off[60] - on[61]
    assert overlap_s[42] == pytest.approx(0.03, abs=0.003) and overlap_s[0] < 0.024


def test_the_clips_own_sound(scored, tmp_path):
    analysis, take = scored()
    for gain_db, kept in ((0.0, True), (-20.0, True), (None, False)):
        out = tmp_path / f"{gain_db}"
        report = delivered(take, analysis, out, ("video",), levels=Levels(gain_db))
        assert report["video"]["original_kept"] == kept
        assert report["mix"]["clip_gain_db"] == gain_db


def test_the_music_of_the_video_goes_down_under_speech(scored, tmp_path, monkeypatch):
    analysis, take = scored()
    someone = (Speech(0.5, 1.25),)
    heard = []
    monkeypatch.setattr(delivery, "spoken", lambda *_: heard.append(1) or someone)
    facts = {}
    for name, speech, levels in (
        ("known", someone, Levels()),
        ("silent", (), Levels()),
        ("unknown", None, Levels()),  # as in a project of an older version
        ("off", someone, Levels(duck_db=0.0)),
        ("dropped", None, Levels(None)),
    ):
        found = replace(analysis, speech=speech)
        report = delivered(take, found, tmp_path / name, ("wav", "video"), levels=levels)
        assert report["mix"]["duck_db"] == levels.duck_db == report["duck"]["depth_db"]
        assert not report["duck"]["drawn"] and not report["mix"]["level_in_files"]
        facts[name] = report["duck"]
        assert report["music"] == facts.setdefault("music", report["music"])
    told = [{"start_s": 0.5, "end_s": 1.25}]
    points = [[0.25, 0.0], [0.5, -10.0], [1.25, -10.0], [2.05, 0.0]]
    for name in ("known", "unknown"):
        assert facts[name]["speech"] == told and facts[name]["points"] == points
    for name in ("silent", "off", "dropped"):
        assert facts[name]["speech"] == facts[name]["points"] == []
    assert len(heard) == 1
    waves = {(tmp_path / name / "tiny.wav").read_bytes() for name in ("known", "silent")}
    assert len(waves) == 1  # an editor ducks by himself
    assert (tmp_path / "off" / "tiny.mp4").read_bytes() != (
        tmp_path / "known" / "tiny.mp4"
    ).read_bytes()
    with pytest.raises(RequestError, match="dB"):
        delivered(take, analysis, tmp_path / "x", ("midi",), levels=Levels(duck_db=25.0))
    assert not (tmp_path / "x").exists()


def test_a_level_that_was_drawn_is_in_the_video_and_in_the_musics_own_files(
    scored, tmp_path, monkeypatch
):
    analysis, take = scored()
    talking = replace(analysis, speech=(Speech(0.5, 1.25),))
    monkeypatch.setattr(delivery, "spoken", lambda *_: pytest.fail("nobody needs to listen"))
    curve = Automation(((0.5, 0.0), (1.0, -30.0)))
    sounds, reports = {}, {}
    for name, found, levels in (
        ("flat", talking, Levels()),
        ("drawn", replace(analysis, speech=None), Levels(level=curve)),
        ("apart", talking, Levels(level=curve, level_in_files=False)),
        ("ducked", talking, Levels(level_in_files=True)),
        ("silent clip", talking, Levels(None, level_in_files=True)),
    ):
        out = tmp_path / name
        only = ("wav", "stems", "video") if name == "drawn" else ("wav", "stems")
        reports[name] = delivered(take, found, out, only, levels=levels, bits=32)
        stems = [soundfile.read(path)[0] for path in reports[name]["files"]["stems"]]
        sounds[name] = soundfile.read(out / "tiny.wav")[0], np.sum(stems, axis=0)
    for name, want in (
        ("drawn", curve), ("apart", FLAT), ("ducked", duck(talking.speech)), ("silent clip", FLAT),
    ):  # fmt: skip
        gains = want.gains(0, len(sounds["flat"][0]))
        for got, plain in zip(sounds[name], sounds["flat"], strict=True):
            assert np.abs(got - plain * gains).max() < 1e-6
        assert reports[name]["mix"]["level_in_files"] == (name != "apart")
        assert reports[name]["music"] == reports["flat"]["music"]  # measured before it
    told = reports["drawn"]["duck"]
    assert told["drawn"] and told["depth_db"] is None
    assert told["points"] == [[0.5, 0.0], [1.0, -30.0]]
    assert reports["drawn"]["video"]["music_gain_db"] == -12.0
    assert "duck" not in reports["apart"] and reports["ducked"]["duck"]["depth_db"] == 10.0


@pytest.mark.parametrize(
    "error", [TypeError("boom"), OutputError("The disk is full.", "Free some.")]
)
def test_a_video_that_fails_holds_nothing_else_up(scored, tmp_path, monkeypatch, error):
    def fail(*_, **__):
        raise error

    analysis, take = scored()
    monkeypatch.setattr("bgm_studio.export.delivery.write_video", fail)
    report = delivered(take, analysis, tmp_path / "out", ("midi", "wav", "video"))
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "tiny.json", "tiny.mid", "tiny.wav",
    ]  # fmt: skip
    (failed,) = report["failed"]
    assert "tiny.mp4 could not be written" in failed and report["files"]["video"] is None
    with pytest.raises(type(error)):
        delivered(take, analysis, tmp_path / "alone", ("video",))
    assert not (tmp_path / "alone").exists()


def test_what_is_not_in_the_video_is_told(scored, tmp_path, monkeypatch):
    lost = ("chapters", "metadata make")
    write = delivery.write_video
    monkeypatch.setattr(
        "bgm_studio.export.delivery.write_video",
        lambda *a, **k: replace(write(*a, **k), dropped=lost),
    )
    analysis, take = scored()
    report = delivered(take, analysis, tmp_path / "out", ("video",))
    assert report["failed"] == []
    assert [(note["kind"], note["text"]) for note in report["told"]] == [
        ("dropped", f"tiny.mp4 goes without this part of the clip: {part}.") for part in lost
    ]


@pytest.mark.parametrize(
    "name",
    [
        "",
        " a",
        "a/b",
        "..",
        ".hidden",
        "a\nb",
        "a\\b",
        "x" * 201,
        "a:b",
        "CON",
        "nul.x",
        "a.",
        "com¹",
    ],
)
def test_names_that_are_none(scored, tmp_path, name):
    analysis, take = scored()
    with pytest.raises(RequestError):
        delivered(take, analysis, tmp_path / "out", ("midi",), name=name)
    assert not (tmp_path / "out").exists()


def test_progress_rises(scored, tmp_path):
    analysis, take = scored()
    told = []
    delivered(take, analysis, tmp_path / "out", PRODUCTS, progress=lambda *news: told.append(news))
    assert list(dict.fromkeys(stage for stage, _ in told)) == ["render", "export"]
    for stage in ("render", "export"):
        shares = [share for name, share in told if name == stage]
        assert shares == sorted(shares) and shares[-1] == pytest.approx(1)


def test_the_report_tells_what_was_directed(scored, tmp_path):
    analysis, take = scored()
    directed = replace(take, direction=take.direction.with_caption(0, "a quiet street"))
    report = take_report(directed, analysis)
    assert report["shots"][0]["caption"] == "a quiet street" and report["range"] is None
    assert report["recipe"]["segments"] == "beats" and report["stopped_step"] is None


def test_the_report_tells_the_scenes_as_they_stood(scored):
    analysis, take = scored()
    (found,) = take_report(take, analysis)["scenes"]
    whole = mean_level(analysis, 0.0, analysis.clip.duration_s)
    assert found["level"] == pytest.approx(whole, abs=1e-3)
    assert (found["start_s"], found["end_s"]) == (0.0, analysis.clip.duration_s)
    drawn = take.direction.with_activity((i, 0.95) for i in range(len(analysis.activity)))
    (driving,) = take_report(replace(take, direction=drawn), analysis)["scenes"]
    assert (driving["level"], driving["name"]) == (pytest.approx(0.95), "driving")
    scenes = [Scene(0.0, 0.2, lead="drop"), Scene(1.0, None, "chase")]
    mine = replace(take, direction=drawn.with_scenes(scenes, analysis.clip.duration_s))
    assert take_report(mine, analysis)["scenes"] == [
        {"start_s": 0.0, "end_s": 1.0, "level": 0.2, "name": "gentle", "lead": "drop"},
        {"start_s": 1.0, "end_s": 2.5, "level": pytest.approx(0.95), "name": "chase", "lead": ""},
    ]


# -- the timeline that a film came from ------------------------------------------------------------


@pytest.fixture
def film_of(tiny_clip, tmp_path):
    """A film of the tiny clip's own frames, from a timeline in a folder of its own."""
    folder = tmp_path / "edit"
    folder.mkdir()
    clip = folder / "reel.mp4"
    clip.symlink_to(tiny_clip)
    # Of no format that could be added to: it is written anew.
    (folder / "ride.otio").write_text("{}")
    medium = Medium("reel.mp4", clip)
    events = (Event(0, 30, medium), Event(30, 60, medium, Fraction(40, 24)))
    return CutFilm("ride", Fraction(24), events, source=folder / "ride.otio", format="otio")


def test_a_timeline_goes_back_with_the_music_that_it_plays(scored, film_of, tmp_path):
    analysis, take = scored()
    out = tmp_path / "out"
    report = delivered(take, analysis, out, ("timeline",), name="ride", film=film_of)
    names = {"ride.otio", "ride-markers.edl", "ride.wav", "ride.json"}
    assert {p.name for p in out.iterdir()} == names
    assert report["files"]["timeline"] == str(out / "ride.otio")
    assert [one["kind"] for one in report["told"]] == ["approximated"]  # it was written anew
    again = read_timeline(out / "ride.otio", [film_of.source.parent])
    assert (again.cuts, again.frames) == (film_of.cuts, film_of.frames)
    assert {m.frame for m in again.markers} == {cut.frame for cut, _ in hit_cuts(take)}
    assert str(out / "ride.wav") in (out / "ride.otio").read_text()


def test_a_timeline_is_a_product_of_films_alone(scored, tmp_path):
    analysis, take = scored()
    with pytest.raises(RequestError, match="timeline"):
        delivered(take, analysis, tmp_path / "out", ("timeline",))


def test_what_a_film_is_made_of_is_not_overwritten(scored, film_of):
    analysis, take = scored()
    folder = film_of.source.parent
    for name, only in (("ride", ("timeline",)), ("reel", ("video",))):
        with pytest.raises(OutputError, match="belongs to the film"):
            delivered(take, analysis, folder, only, name=name, film=film_of)
    assert film_of.source.read_text() == "{}"


def test_a_timeline_that_cannot_be_written_leaves_nothing(scored, film_of, tmp_path, monkeypatch):
    def full(*_, **__):
        raise OutputError("The disk is full.", "Free some space.")

    analysis, take = scored()
    monkeypatch.setattr("bgm_studio.export.delivery.write_timeline", full)
    with pytest.raises(OutputError):
        delivered(take, analysis, tmp_path / "out", ("timeline", "midi"), name="x", film=film_of)
    assert not (tmp_path / "out").exists()


def test_sound_that_is_rendered_already_gives_the_same_files(scored, tmp_path):
    analysis, take = scored()
    samples = sample_count(analysis.clip.duration)
    stems = render_stems(take.performance(), TRIO, samples, tmp_path / "stems")
    calls = []
    delivered(take, analysis, tmp_path / "a", ("wav", "stems"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bgm_studio.sound.stems._render", lambda *_: calls.append(1))
        delivered(take, analysis, tmp_path / "b", ("wav", "stems"), reuse=stems)
    assert calls == []
    waves = [p.name for p in sorted((tmp_path / "a").glob("*.wav"))]
    assert len(waves) == 4
    assert all(
        (tmp_path / "a" / n).read_bytes() == (tmp_path / "b" / n).read_bytes() for n in waves
    )


def test_a_palette_and_other_formats(scored, tmp_path):
    analysis, take = scored()
    rock = shipped()["rock"]
    mix = [TrackMix(voice.program, mute=voice.kit) for voice in rock.voices]
    report = delivered(take, analysis, tmp_path / "out", ("midi", "flac", "mp3", "aac", "stems"),
                       palette=rock, mix=mix, bits=16)  # fmt: skip
    assert report["palette"] == "Rock" and report["instruments"] == [v.program for v in rock.voices]
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    heard = [voice.name for voice in rock.voices if not voice.kit]
    assert names == sorted([
        "tiny.json", "tiny.mid", "tiny.flac", "tiny.mp3", "tiny.m4a",
        *(f"tiny-{name}.wav" for name in heard),
    ])  # fmt: skip
    assert all(report["files"][kind] for kind in ("flac", "mp3", "aac"))
    assert report["files"]["wav"] is None
    file = mido.MidiFile(tmp_path / "out" / "tiny.mid")
    assert [track.name for track in file.tracks[1:]] == list(rock.names)  # the muted, too
    assert report["held"] == []
    assert soundfile.info(str(tmp_path / "out" / "tiny-bass.wav")).subtype == "PCM_16"
    with pytest.raises(RequestError, match="FLAC file cannot have 32 bits"):
        delivered(take, analysis, tmp_path / "no", ("flac",), bits=32)
    assert not (tmp_path / "no").exists()


def test_held_parts_are_delivered_as_they_stand(scored, tmp_path):
    analysis, take = scored()
    rock = shipped()["rock"]
    held = {"bass": (Line(0.25, 1.0, 41, 77),), "banjo": (Line(0.0, 1.0, 60, 60),)}
    report = delivered(take, analysis, tmp_path / "out", ("midi",), palette=rock, held=held)
    assert report["held"] == ["bass"]
    file = mido.MidiFile(tmp_path / "out" / "tiny.mid")
    (bass,) = [track for track in file.tracks if track.name == "bass"]
    struck = [m for m in bass if m.type == "note_on" and m.velocity]
    assert [(m.note, m.velocity) for m in struck] == [(41, 77)]


def test_the_loudness_asked_for(scored, tmp_path):
    analysis, take = scored()
    found = {}
    for target_lufs in (-14.0, -23.0, None):
        out = tmp_path / f"{target_lufs}"
        report = delivered(take, analysis, out, ("wav",), levels=Levels(target_lufs=target_lufs))
        assert report["mix"]["target_lufs"] == target_lufs
        found[target_lufs] = report["music"]["loudness_lufs"]
        assert report["music"]["true_peak_dbtp"] <= -1.0
    assert found[-23.0] == pytest.approx(-23, abs=0.5)
    assert found[-14.0] > found[-23.0] + 6
    with pytest.raises(RequestError, match="LUFS"):
        delivered(take, analysis, tmp_path / "x", ("wav",), levels=Levels(target_lufs=0.0))
    assert not (tmp_path / "x").exists()


def test_the_loudness_of_the_whole_mix(scored, tmp_path):
    """The tiny clip's own sound is louder than -23 LUFS, and told of; what is not, is not."""
    analysis, take = scored()
    found = {}
    for what, target_lufs, clip_gain_db in (
        ("music", -23.0, 0.0), ("mix", -23.0, 0.0), ("mix", -14.0, -20.0),
    ):  # fmt: skip
        levels = Levels(clip_gain_db, target_lufs=target_lufs, loudness_of=what)
        out = tmp_path / f"{what} {target_lufs}"
        report = delivered(take, analysis, out, ("wav", "video"), levels=levels)
        assert report["mix"]["loudness_of"] == what
        assert report["music"]["loudness_lufs"] == pytest.approx(target_lufs, abs=0.5)
        assert report["video"]["true_peak_dbtp"] <= -1.0
        told = " ".join(note["text"] for note in report["told"])
        found[what, target_lufs] = (report["video"], told)
    (loud, silent), (mix, told) = found["music", -23.0], found["mix", -23.0]
    assert loud["gain_db"] == 0.0 and loud["clip_lufs"] is None
    assert "turned down" not in silent
    assert mix["loudness_lufs"] == pytest.approx(-23.0, abs=0.5) and mix["clip_lufs"] > -23
    assert loud["loudness_lufs"] > mix["loudness_lufs"] + 1
    assert f"{-mix['gain_db']:.1f} dB" in told and "louder than -23 LUFS" in told
    raised, told = found["mix", -14.0]
    assert raised["loudness_lufs"] == pytest.approx(-14.0, abs=0.5) and raised["gain_db"] > 0
    assert "turned down" not in told
    with pytest.raises(RequestError, match="'all'"):
        delivered(take, analysis, tmp_path / "x", ("wav",), levels=Levels(loudness_of="all"))
    assert not (tmp_path / "x").exists()


# -- a part of a take ------------------------------------------------------------------------------


def test_a_part_is_what_sounds_there_in_the_whole(scored, tmp_path):
    analysis, take = scored()
    only, loud = ("midi", "wav", "flac", "stems"), Levels(target_lufs=None)
    delivered(take, analysis, tmp_path / "whole", only, name="film", levels=loud, bits=16)
    span = Span(0.75, 2.0)
    report = delivered(
        take, analysis, tmp_path / "part", only, name="film", levels=loud, bits=16, span=span
    )
    name = "film-0m00.75s-0m02s"
    assert {Path(report["files"][kind]).stem for kind in ("midi", "wav", "flac")} == {name}
    assert report["report"].endswith(f"{name}.json")
    assert report["part"] == {
        "start_s": 0.75, "end_s": 2.0, "first_sample": 36_000, "samples": 60_000,
    }  # fmt: skip
    for ending in (".wav", ".flac", "-piano.wav"):
        every, _ = soundfile.read(tmp_path / "whole" / f"film{ending}")
        own, _ = soundfile.read(tmp_path / "part" / f"{name}{ending}")
        assert len(own) == 60_000
        inner = slice(400, -400)  # the fades, and the dither, which is drawn anew
        assert own[inner] == pytest.approx(every[36_000:96_000][inner], abs=4 / 32768)
        assert abs(own[[0, -1]]).max() < 3 / 32768
    whole, part = (
        mido.MidiFile(path) for path in (tmp_path / "whole" / "film.mid", report["files"]["midi"])
    )
    assert part.length == pytest.approx(1.25, abs=0.0015) and part.length < whole.length
    assert [m.program for t in part.tracks for m in t if m.type == "program_change"] == [
        m.program for t in whole.tracks for m in t if m.type == "program_change"
    ]


def test_the_loudness_of_a_part_is_its_own(scored, tmp_path):
    analysis, take = scored()
    for span in (Span(0.0, 1.0), Span(1.5, 2.5), Span(0.0, 2.5)):
        report = delivered(take, analysis, tmp_path / f"{span}", ("wav",), span=span)
        assert report["music"]["loudness_lufs"] == pytest.approx(-16.0, abs=0.5)
    told = delivered(take, analysis, tmp_path / "one", ("wav",), span=Span(0.5, 0.5 + 1 / 24))
    assert "no loudness" in told["told"][0]["text"]
    assert soundfile.info(told["files"]["wav"]).frames == 2000


@pytest.mark.parametrize(
    ("span", "only", "says"),
    [(Span(1.0, 3.0), ("wav",), "after the clip's end"), (Span(1.0, 1.01), ("wav",), "a frame"),
     (Span(0.0, 1.0), ("wav", "video"), "no video of a range")],
)  # fmt: skip
def test_a_part_that_cannot_be_is_refused_before_any_work(
    scored, tmp_path, monkeypatch, span, only, says
):
    analysis, take = scored()
    monkeypatch.setattr(delivery, "render_stems", None)
    with pytest.raises(RequestError, match=says):
        delivered(take, analysis, tmp_path / "out", only, span=span)
    assert not (tmp_path / "out").exists()
