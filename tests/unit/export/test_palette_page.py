"""The page of palettes: what appears, what it says, and that its figures are those of the sound."""

import re
from contextlib import nullcontext
from dataclasses import replace

import av
import cv2
import numpy as np
import pytest
from sound_fakes import RATE, FakeSynth
from takes import a_take

from bgm_studio.band.palettes import PLAIN, parse_palette
from bgm_studio.base.errors import ClipError, OutputError, RequestError
from bgm_studio.composing.direction import Direction
from bgm_studio.export import figures
from bgm_studio.export.figures import hear
from bgm_studio.export.palette_page import MOST_CLIPS, make_palette_page, pitch_name
from bgm_studio.music.pianoroll import Note
from bgm_studio.sound import stems

BAND = parse_palette("""{
  "format": 1, "title": "A <b>band</b>", "about": "Two & a drummer.", "family": "rock",
  "band": [
    {"name": "drums", "plays": "drums", "kit": 0, "styles": ["rock"], "from_level": 0.0},
    {"name": "bass", "plays": "bass", "program": 33, "pattern": "kick", "from_level": 0.0}
  ]
}""")
LOUD = parse_palette("""{
  "format": 1, "title": "Late", "band": [
    {"name": "pad", "plays": "pad", "program": 89, "from_level": 1.0}
  ]
}""")
PALETTES = {"band": BAND, "My Own": LOUD}
FILES = sorted(
    ["index.html"]
    + [f"tiny.{word}{end}" for word in ("as-written", "band", "my-own") for end in (".m4a", ".png")]
)


@pytest.fixture(autouse=True)
def sines(monkeypatch):
    monkeypatch.setattr(stems, "borrowed", lambda *_: nullcontext(FakeSynth()))
    monkeypatch.setattr(stems, "synth_name", lambda *_: FakeSynth.name)


@pytest.fixture
def page(tiny_clip, toy_model):
    """page(folder, progress, ...): makes a small page there."""

    def make(folder, progress=lambda stage, fraction: None, **more):
        options = {"model": toy_model, "clips": [tiny_clip], "palettes": PALETTES, **more}
        return make_palette_page(folder, options.pop("palettes"), progress, **options)

    return make


# -- what appears ----------------------------------------------------------------------------------


def test_a_page_and_its_files(tmp_path, page, toy_graph):
    told = []
    path = page(tmp_path / "new" / "deep", lambda *said: told.append(said))
    folder = path.parent
    assert sorted(p.name for p in folder.iterdir()) == FILES
    assert {stage for stage, _ in told} == {"palettes"}
    shares = [fraction for _, fraction in told]
    assert shares == sorted(shares) and shares[0] == 0 and shares[-1] <= 1
    with av.open(str(folder / "tiny.band.m4a")) as sound:
        heard = np.concatenate([f.to_ndarray() for f in sound.decode(audio=0)], axis=1)
    assert 0 <= heard.shape[1] - 2.5 * RATE < 1024 and np.abs(heard).max() > 0.05

    text = path.read_text("utf-8")
    assert "<script" not in text and "http" not in text and "url(" not in text
    linked = re.findall(r'(?:src|href)="([^"#]+)"', text)
    assert set(linked) == set(FILES) - {"index.html"}
    places = re.findall(r'id="([^"]+)"', text)
    assert set(re.findall(r'href="#([^"]+)"', text)) == set(places)
    assert len(places) == len(set(places)) == 4
    for name, width, height in re.findall(r'<img src="([^"]+)" width="(\d+)" height="(\d+)"', text):
        assert cv2.imread(str(folder / name)).shape[:2] == (int(height), int(width))
    assert "A &lt;b&gt;band&lt;/b&gt;" in text and "<b>" not in text  # a title is text
    assert "Two &amp; a drummer." in text
    assert text.count("<audio") == 3


def test_each_clip_is_composed_once(tmp_path, page, toy_graph, tiny_clip, fresh_cache):
    page(tmp_path / "one", palettes={"band": BAND})
    once = len(toy_graph.calls)
    toy_graph.calls.clear()
    other = tmp_path / "Tiny.mp4"
    other.write_bytes(tiny_clip.read_bytes() + b"\0")  # another file of the same name
    page(tmp_path / "two", clips=[tiny_clip, other], palettes={})
    assert 0 < len(toy_graph.calls) <= 2 * once
    names = {p.name for p in (tmp_path / "two").iterdir()}
    assert names == {"index.html"} | {
        f"{name}.as-written{end}" for name in ("tiny", "tiny-2") for end in (".m4a", ".png")
    }


# -- what goes wrong -------------------------------------------------------------------------------


def test_stopping_leaves_nothing(tmp_path, page):
    def stop(stage, fraction):
        if fraction >= 0.97:
            raise KeyboardInterrupt

    before = set(tmp_path.rglob("*"))
    with pytest.raises(KeyboardInterrupt):
        page(tmp_path / "new" / "deep", stop)
    assert set(tmp_path.rglob("*")) == before


def test_what_cannot_be_is_told_at_once(tmp_path, page, toy_graph, tiny_clip):
    with pytest.raises(RequestError, match="13 clips are too many"):
        page(tmp_path / "a", clips=[tiny_clip] * (MOST_CLIPS + 1))
    with pytest.raises(ClipError):
        page(tmp_path / "a", clips=[tiny_clip, tmp_path / "gone.mp4"])
    assert not (tmp_path / "a").exists()
    (tmp_path / "b" / "tiny.band.png").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"tiny\.band\.png is a folder"):
        page(tmp_path / "b")
    assert toy_graph.calls == []


# -- what it says ----------------------------------------------------------------------------------


@pytest.fixture
def take():
    """A take of twenty seconds with four notes, half loud, half not."""
    notes = [Note(8 + 16 * i, 60 + 4 * i, 0, 24 + 16 * i) for i in range(4)]
    take = a_take(Direction(), notes=notes)
    return replace(take, swell=np.full_like(take.swell, 0.5))


def test_figures_are_those_of_the_notes_and_the_sound(tmp_path, take):
    heard = hear(take, BAND, 20 * RATE, tmp_path / "sound")
    assert heard.music.path.is_file() and heard.palette is BAND
    melody, bridge, piano, drums, bass = heard.parts
    assert melody.pitches == pytest.approx((60, 66, 72), abs=1)
    assert melody.notes_a_second == pytest.approx(4 / 20)
    assert bridge.pitches is None and bridge.lufs == -70 and piano.notes_a_second == 0
    assert drums.pitches is None and drums.notes_a_second > 1  # a kit has no pitches
    assert bass.pitches[2] < 60 == heard.pitches[2] - 12
    assert heard.pitches[0] == bass.pitches[0]
    assert heard.notes_a_second == pytest.approx(len(heard.performance.notes) / 20)
    assert heard.bands.sum() == pytest.approx(1) and heard.spectrogram.shape[0] == 120
    # All that is under 150 Hz in these sines is the bass and the drums.
    alone = hear(take, PLAIN, 20 * RATE, tmp_path / "plain")
    assert heard.bands[0] > 0.3
    assert alone.bands[0] < 0.01
    playing = {name for one in heard.sections for name in one.parts}
    assert playing == {"melody", "drums", "bass"}
    assert all(-70 <= one.lufs < 0 and one.start_s < one.end_s for one in heard.sections)


def test_what_is_not_heard_does_not_count(tmp_path, take):
    heard = hear(take, PLAIN, 5 * RATE, tmp_path / "sound")
    whole = take.performance().notes
    early = [note for note in whole if note.start_s < 5]
    assert 0 < len(early) < len(whole)
    assert heard.notes_a_second == pytest.approx(len(early) / 5)
    assert all(section.end_s <= 5 for section in heard.sections)


def test_a_spectrogram_shows_where_and_how_high(tmp_path):
    times = np.arange(4 * RATE) / RATE
    tone = np.where(times < 2, np.sin(2 * np.pi * 200 * times), np.sin(2 * np.pi * 5000 * times))
    np.repeat(0.5 * tone[:, None], 2, axis=1).astype("<f4").tofile(tmp_path / "tone.f32")
    bands, picture = figures._spectrum(tmp_path / "tone.f32", 4 * RATE)
    assert bands == pytest.approx([0, 0.5, 0, 0.5], abs=0.02)
    half = picture.shape[1] // 2
    for columns, hz in ((picture[:, : half - 3], 200), (picture[:, half + 3 : -3], 5000)):
        heights = figures.SPECTRUM_HZ[columns.argmax(axis=0)]
        assert heights == pytest.approx(hz, rel=0.06)
        assert columns.max() == pytest.approx(20 * np.log10(0.5), abs=1.5)


def test_names_of_pitches():
    assert [pitch_name(pitch) for pitch in (60, 61.4, 0, 127)] == ["C4", "C♯4", "C-1", "G9"]
