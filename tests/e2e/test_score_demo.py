"""A clip goes in, its music comes out: the shipped demo, scored with the shipped denoiser."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
import wave
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import mido
import numpy as np
import pytest
from scipy.signal import resample_poly

from bgm_studio import cli
from bgm_studio.video.clip import probe

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo" / "demo.mp4"
# Another denoiser may be tried without installing it.
MODEL = ["--model", os.environ["BGM_TEST_MODEL"]] if "BGM_TEST_MODEL" in os.environ else []
KEYS = {
    "duration_s", "sample_rate_hz", "tempo_bpm", "seed", "shots", "residual_ms", "provider",
    "synth", "timings_s", "onsets_per_s", "files",
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def own_cache(tmp_path_factory):
    """What other tests keep of their runs is not seen here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("e2e-cache")))
        yield patch


def generate(out: Path, *more: str, clip: Path = DEMO) -> dict[str, Any]:
    """Run the command; its report."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = cli.main(["generate", str(clip), "--out", str(out), "--json", *MODEL, *more])
    assert code == 0
    assert printed.getvalue().count("\n") == 1
    return dict(json.loads(printed.getvalue()))


@pytest.fixture(scope="module")
def scored(own_cache, tmp_path_factory):
    """The demo at the defaults: its output folder and its report."""
    out = tmp_path_factory.mktemp("scored")
    return out, generate(out)


@pytest.fixture(scope="module")
def beginning(tmp_path_factory) -> Path:
    """The demo's first four shots, 9.5 s, its packets copied."""
    path = tmp_path_factory.mktemp("beginning") / "demo.mp4"
    with av.open(str(DEMO)) as whole, av.open(str(path), "w") as part:
        (taken,) = whole.streams.video
        given = part.add_stream_from_template(taken)
        for packet in whole.demux(taken):
            if packet.pts is not None and packet.pts * packet.time_base < 9.5:
                packet.stream = given
                part.mux(packet)
    return path


@pytest.fixture(scope="module")
def piece(own_cache, beginning, tmp_path_factory):
    """piece(*options): the MIDI bytes of a short run over the demo's beginning, and its report."""
    made: dict[tuple[str, ...], tuple[bytes, dict[str, Any]]] = {}

    def make(*options: str, fresh: bool = False) -> tuple[bytes, dict[str, Any]]:
        if options not in made or fresh:
            out = tmp_path_factory.mktemp("piece")
            with pytest.MonkeyPatch.context() as patch:
                if fresh:
                    patch.setenv("XDG_CACHE_HOME", str(out / "cache"))
                report = generate(out, "--only", "midi", "--steps", "6", *options, clip=beginning)
            made[options] = (out / "demo.mid").read_bytes(), report
        return made[options]

    return make


# -- the four files --------------------------------------------------------------------------------


def test_four_files_and_a_report(scored):
    out, report = scored
    assert sorted(p.name for p in out.iterdir()) == [
        "demo.json", "demo.mid", "demo.mp4", "demo.wav",
    ]  # fmt: skip
    assert not KEYS - report.keys()
    assert set(report["timings_s"]) == {"analysis", "denoise", "render", "export", "total"}
    assert {k: Path(v).name for k, v in report["files"].items()} == {
        "midi": "demo.mid", "wav": "demo.wav", "video": "demo.mp4",
    }  # fmt: skip
    assert report == json.loads((out / "demo.json").read_text("utf-8"))
    assert report["seed"] == 0 and report["recipe"]["switch_timestep"] == 200
    assert report["recipe"]["segment_beats"] == 8
    assert len(report["recipe"]["model_sha256"]) == len(report["clip_sha256"]) == 64
    assert len(report["shots"]) == len(report["cuts"]) + 1
    assert report["resumed_steps"] == 0
    assert report["notes"] > report["duration_s"]  # music, not a drone


def samples_of(path: Path) -> np.ndarray:
    """(samples, 2) in -1..1 of a 24-bit WAV."""
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 2, 3)
        data = np.frombuffer(file.readframes(file.getnframes()), dtype=np.uint8)
    wide = np.zeros((len(data) // 3, 4), dtype=np.uint8)
    wide[:, 1:] = data.reshape(-1, 3)
    return wide.view("<i4").reshape(-1, 2) / 2.0**31


def test_the_wav_is_as_long_as_the_picture_to_the_sample(scored):
    out, report = scored
    exact = probe(DEMO).duration * 48_000
    assert len(samples_of(out / "demo.wav")) == int(exact + Fraction(1, 2))
    assert report["sample_rate_hz"] == 48_000


def test_the_sound_has_no_hole_and_no_overload(scored):
    out, report = scored
    sound = samples_of(out / "demo.wav")
    assert report["music"]["true_peak_dbtp"] <= -1.0
    peaks = np.abs(resample_poly(sound, 4, 1, axis=0)).max()
    assert 20 * np.log10(peaks) <= -0.9  # measured here in another way
    # No stretch of over 2 s below -60 dBFS before the last bar.
    blocks = sound[: len(sound) // 480 * 480].reshape(-1, 480, 2)
    loud = np.sqrt((blocks**2).mean(axis=1)).max(axis=1) > 1e-3
    last_bar = report["duration_s"] - 4 * 60 / report["tempo_bpm"]
    marks = [0, *np.flatnonzero(loud), len(loud)]
    gaps = [(b - a) / 100 for a, b in pairwise(marks) if a / 100 < last_bar]
    assert max(gaps) <= 2.0
    assert report["music"]["longest_gap_s"] <= 2.0


def test_the_midi_file(scored):
    out, report = scored
    file = mido.MidiFile(out / "demo.mid")
    assert file.type == 1
    names = [track.name for track in file.tracks]
    assert [name for name in names if name in ("melody", "bridge", "piano")] == [
        "melody", "bridge", "piano",
    ]  # fmt: skip
    tempi = [m for m in file.tracks[0] if m.type == "set_tempo"]
    assert tempi
    now, markers, strikes = 0.0, [], []
    for message in file:
        now += message.time
        if message.type == "marker":
            markers.append(now)
        elif message.type == "note_on" and message.velocity:
            strikes.append(message.velocity)
    assert now == pytest.approx(report["duration_s"], abs=0.01)
    cuts = [cut["time_s"] for cut in report["cuts"]]
    assert len(cuts) >= 3
    assert all(min(abs(marker - cut) for marker in markers) < 0.005 for cut in cuts)
    assert len(strikes) >= 0.9 * report["notes"]  # two tracks may meet on a key
    assert len(set(strikes)) > 10  # they follow metre, melody, energy, hit points


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        (stream,) = container.streams.video
        return [bytes(packet) for packet in container.demux(stream) if packet.size]


def test_the_picture_is_copied_untouched(scored):
    out, report = scored
    assert packets(out / "demo.mp4") == packets(DEMO)
    with av.open(str(out / "demo.mp4")) as container:
        assert len(container.streams.audio) == 1
    assert report["video"]["original_kept"]


def test_cuts_are_met(scored):
    _, report = scored
    hits = [
        abs(late)
        for late, cut in zip(report["residual_ms"], report["cuts"], strict=True)
        if cut["hit"]
    ]
    assert np.median(hits) <= 40


# -- the same and another --------------------------------------------------------------------------


def test_same_seed_same_bytes_from_scratch(piece):
    first, _ = piece(fresh=True)
    again, report = piece(fresh=True)
    assert report["resumed_steps"] == 0
    assert first == again


def test_another_seed_is_another_piece(piece):
    assert piece("--seed", "1")[0] != piece("--seed", "2")[0]


def test_t0_is_heard(piece):
    pieces = {piece("--switch-timestep", t0)[0] for t0 in ("0", "200", "1000")}
    assert len(pieces) == 3


def test_k_is_heard(piece):
    assert piece("--segment-beats", "1")[0] != piece("--segment-beats", "32")[0]


@pytest.mark.parametrize("solver", ["dpm", "ddpm"])
def test_a_resumed_run_equals_a_whole_one(piece, solver):
    piece("--solver", solver, "--switch-timestep", "150", "--seed", "3")
    resumed, report = piece("--solver", solver, "--switch-timestep", "350", "--seed", "3")
    assert 0 < report["resumed_steps"] < 6
    whole, report = piece(
        "--solver", solver, "--switch-timestep", "350", "--seed", "3", fresh=True
    )  # fmt: skip
    assert report["resumed_steps"] == 0
    assert resumed == whole


def test_locked_tempo_and_left_out_tracks(own_cache, tmp_path):
    report = generate(
        tmp_path, "--tempo", "90", "--tracks", "melody,piano", "--only", "midi", "--steps", "4"
    )
    assert report["tempo_bpm"] == pytest.approx(90, rel=0.03)
    notes: dict[str, int] = {}
    for track in mido.MidiFile(tmp_path / "demo.mid").tracks:
        notes[track.name] = sum(m.type == "note_on" and m.velocity > 0 for m in track)
    assert notes["bridge"] == 0 and notes["melody"] > 0 and notes["piano"] > 0


def test_a_range_in_stems(own_cache, tmp_path):
    report = generate(
        tmp_path, "--range", "4-20", "--segments", "shots", "--only", "midi,stems", "--steps", "4"
    )
    now, strikes = 0.0, []
    for message in mido.MidiFile(tmp_path / "demo.mid"):
        now += message.time
        if message.type == "note_on" and message.velocity:
            strikes.append(now)
    beat_s = 60 / report["tempo_bpm"]
    assert min(strikes) == pytest.approx(4.0, abs=beat_s / 3)
    assert 20 - 8 * beat_s < max(strikes) < 20 - 0.9 * beat_s
    stems = [samples_of(Path(path)) for path in report["files"]["stems"]]
    assert len(stems) > 3 and len({len(stem) for stem in stems}) == 1
    whole = np.abs(sum(stems)).max(axis=1)
    assert whole[: int(3.8 * 48_000)].max() < 1e-3 and whole[-48_000:].max() < 1e-3
    assert whole[int(4.0 * 48_000) : int(19.5 * 48_000)].max() > 0.05


# -- the process as a whole ------------------------------------------------------------------------


def test_torch_and_windows_are_never_loaded(tmp_path):
    program = """
import json, sys
from bgm_studio.cli import main
code = main(sys.argv[1:])
bad = {"torch", "PySide6", "model_export", "onnx"}
print(code, sorted({name.partition(".")[0] for name in sys.modules} & bad), file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, "generate", str(DEMO), "--out", str(tmp_path), "--json",
         "--steps", "2", *MODEL],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr.strip() == "0 []"


# A shell that starts the tests in the background has them ignore SIGINT; a terminal does not.
INTERRUPTIBLE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from bgm_studio.cli import main; sys.exit(main(sys.argv[1:]))"
)


@pytest.mark.skipif(os.name != "posix", reason="signals are sent differently on this system")
def test_ctrl_c_leaves_nothing(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, "generate", str(DEMO), "--out", str(tmp_path / "o"),
         "--steps", "200", "--seed", "4", *MODEL],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        while not (tmp_path / "o").exists() and process.poll() is None:
            time.sleep(0.05)
        time.sleep(2.0)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 130
    assert out == "" and "stopped" in err and err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
