"""A timeline goes in, and comes back with its music: through the command, and rendered by melt."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import subprocess
import wave
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from film_media import heard, make_medium, shown
from numpy.typing import NDArray

from bgm_studio import cli
from bgm_studio.interchange.film import HIT_NAME, CutFilm, Event, FilmMarker, Medium, Sound
from bgm_studio.interchange.reading import read_timeline
from bgm_studio.interchange.writing import write_timeline
from bgm_studio.video.clip import probe
from bgm_studio.video.decoding import frames

PROJECTS = [
    *((".mlt", Fraction(24000, 1001)), (".mlt", Fraction(30000, 1001))),
    *((".kdenlive", Fraction(25)), (".kdenlive", Fraction(60000, 1001))),
]
DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "demo.mp4"
needs_melt = pytest.mark.skipif(
    shutil.which("melt") is None, reason="melt is not installed: it plays Kdenlive's projects"
)


def run(*arguments: str | Path) -> dict[str, object]:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = cli.main([*map(str, arguments), "--json"])
    assert code == 0
    return dict(json.loads(printed.getvalue()))


@pytest.fixture(scope="module")
def edit(tmp_path_factory: pytest.TempPathFactory) -> CutFilm:
    """Four shots of the demo and a gap; the medium lies in a folder of its own."""
    folder = tmp_path_factory.mktemp("edit")
    (folder / "rushes").mkdir()
    shutil.copy(DEMO, folder / "rushes")
    demo = Medium("demo.mp4", folder / "rushes" / "demo.mp4")
    events = (
        Event(0, 24, demo, Fraction(5)),
        Event(24, 48, demo, Fraction(15), before_frames=6, after_frames=6),
        Event(48, 60),
        Event(60, 90, demo, Fraction(12), Fraction(-1)),
        Event(90, 120, Medium("lost.mov")),
    )
    return CutFilm(
        "film",
        Fraction(24),
        events,
        (Sound(0, 24, demo, Fraction(5)),),
        (FilmMarker(30, "mine"),),
        source=folder / "edited elsewhere",
    )


@pytest.mark.parametrize("suffix", [".otio", ".kdenlive"])
def test_the_command_scores_the_cut_film_and_gives_the_timeline_back(
    suffix: str, edit: CutFilm, toy_model: Path
) -> None:
    assert edit.source is not None
    source = edit.source.with_name(f"film{suffix}")
    write_timeline(edit, source, music=None, hits=(), name="film")
    rushes = edit.source.parent / "rushes"
    source.write_text(source.read_text().replace(f"{rushes}/", ""))
    original = source.read_bytes()

    # The result may lie beside the timeline: it never has its name.
    out = source.parent
    report = run("generate", source, "--out", out, "--media-folder", rushes, "--model", toy_model)
    assert source.read_bytes() == original
    files = report["files"]
    assert isinstance(files, dict)
    assert files["timeline"] == str(out / f"film-scored{suffix}")
    assert files["markers"] == str(out / "film-scored-markers.edl")

    with wave.open(files["wav"]) as music:
        assert music.getnframes() == 240_000
    video = probe(files["video"])
    assert (video.frame_count, video.frame_rate, video.duration) == (120, 24, 5)
    again = read_timeline(Path(files["timeline"]), [rushes])
    assert again.cuts == edit.cuts
    assert [(e.start_frame, e.end_frame) for e in again.events] == [
        (e.start_frame, e.end_frame) for e in edit.events
    ]
    cuts = report["cuts"]
    assert isinstance(cuts, list)
    assert {24, 48, 60, 90} <= {cut["frame"] for cut in cuts}
    hits = {cut["frame"] for cut in cuts if cut["hit"]}
    ours = {marker.frame for marker in again.markers if marker.name.startswith(HIT_NAME)}
    assert ours == hits
    assert FilmMarker(30, "mine") in again.markers

    told = report["told"]
    assert isinstance(told, list)
    kinds = [note["kind"] for note in told]
    assert kinds.count("missing") == 1
    assert any("proxy" in note["text"] for note in told)


def test_a_timeline_is_analysed_as_one_film(
    edit: CutFilm, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    target = tmp_path / "film.edl"
    write_timeline(edit, target, music=None, hits=(), name="film")
    assert cli.main(["analyze", str(target)]) == 0
    shown_lines, told = capsys.readouterr()
    assert shown_lines.startswith("film.edl: 5.00 s, 640x360, 24 fps, with sound")
    assert "lost.mov was not found" in told


def noise(frames: int, rate: Fraction) -> NDArray[np.float64]:
    """Stereo noise as long as a film, that is like itself at no other offset."""
    count = int(frames / rate * 48_000 + Fraction(1, 2))
    sound = np.random.default_rng(3).normal(size=(count, 2))
    smooth = np.apply_along_axis(np.convolve, 0, sound, np.ones(12) / 12, "same")
    return np.asarray(0.3 * smooth / np.abs(smooth).max(), dtype=np.float64)


def lag(one: NDArray[np.float64], other: NDArray[np.float64]) -> tuple[int, float]:
    """(samples by which `one` is late, correlation there)."""
    size = 1 << (2 * max(len(one), len(other))).bit_length()
    both = np.fft.irfft(np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size)))
    late = int(np.argmax(both))
    power = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return (late if late < size // 2 else late - size), float(both.max()) / power


@needs_melt
@pytest.mark.parametrize(("suffix", "rate"), PROJECTS, ids=str)
def test_melt_renders_the_frames_and_the_music(suffix: str, rate: Fraction, tmp_path: Path) -> None:
    media = []
    for identity in (1, 2):
        path = make_medium(tmp_path / f"{identity}.mp4", 130, rate, identity=identity)
        media.append(Medium(path.name, path))
    one, two = media
    film = CutFilm(
        "film",
        rate,
        (
            Event(0, 25, one, 20 / rate),
            Event(25, 50, two, 50 / rate, before_frames=4, after_frames=4),
            Event(50, 55),
            Event(55, 70, one, 100 / rate, Fraction(-1)),
            Event(70, 85, two, 40 / rate, Fraction(2)),
            Event(85, 95, one, 33 / rate, Fraction(0)),
            Event(95, 110, two, 120 / rate, Fraction(-2)),
            Event(110, 120),
        ),
    )
    music = tmp_path / "the music.wav"
    sound = noise(film.frames, rate)
    with wave.open(str(music), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes((sound * 32767).astype("<i2").tobytes())
    # First without music, as an editor would save it; that file is then added to.
    plain, target = tmp_path / f"plain{suffix}", tmp_path / f"scored{suffix}"
    write_timeline(film, plain, music=None, hits=(), name="film")
    hits = [FilmMarker(25, f"{HIT_NAME} 1")]
    assert not write_timeline(read_timeline(plain), target, music=music, hits=hits, name="film")

    out = tmp_path / "out.mov"
    consumer = ["vcodec=mpeg4", "qscale=2", "acodec=pcm_s16le", "ar=48000", "real_time=-1"]
    if suffix == ".kdenlive":
        consumer.append("scale=0.25")  # of 1080 lines
    subprocess.run(
        ["melt", str(target), "-consumer", f"avformat:{out}", *consumer],
        check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=120,
    )  # fmt: skip
    clip = probe(out)
    assert (clip.frame_rate, clip.frame_count) == (rate, film.frames)
    seen = shown(clip)
    for event in film.events:
        for frame in range(event.start_frame + event.after_frames, event.end_frame):
            if event is film.events[0] and frame >= 21:
                continue  # in the dissolve
            if event.medium is None:
                assert seen[frame] is None
                continue
            at = (event.media_start + (frame - event.start_frame) / rate * event.speed) * rate
            assert seen[frame] == (1 if event.medium == one else 2, at)
    mixed = [picture.image for picture in frames(clip, width=160)][20:30]
    assert not any(np.array_equal(a, b) for a, b in pairwise(mixed))

    rendered = heard(out).astype(np.float64)
    assert abs(len(rendered) - len(sound)) <= 48_000 / rate
    for channel in (0, 1):
        late, likeness = lag(rendered[:, channel], sound[:, channel])
        assert abs(late) <= 48  # one millisecond
        assert likeness > 0.98
