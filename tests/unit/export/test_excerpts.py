"""The page of excerpts: what appears, what it says, and what the shipped scenes ask for."""

import re

import av
import cv2
import mido
import numpy as np
import pytest
from toys import ToyGraph, opener, write_toy_model

from bgm_studio.base.errors import ModelError, OutputError
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.export import excerpts
from bgm_studio.export.excerpts import SCENES, Scene, SceneShot, facts, make_page
from bgm_studio.music.pianoroll import Note

SHORT = Scene("short", 'Rain & <b>"thunder"</b>', "", 1, (
    SceneShot(2.0, "a <script> in the rain", 0.2, 0.2),
    SceneShot(2.0, "a quiet room", 0.8, 0.8),
))  # fmt: skip
NAMES = ("short", "demo-words", "demo-picture")
FILES = sorted([f"{name}{end}" for name in NAMES for end in (".m4a", ".mid", ".png")]
               + ["index.html"])  # fmt: skip


@pytest.fixture
def page(tiny_clip, toy_model):
    """page(folder, progress): makes a small page there."""

    def make(folder, progress=lambda stage, fraction: None):
        return make_page(folder, progress, model=toy_model, scenes=[SHORT], clip=tiny_clip)

    return make


@pytest.fixture(scope="module")
def made(tmp_path_factory, tiny_clip):
    """(the folder of a small page, what was told on the way); not to be changed."""
    folder, told = tmp_path_factory.mktemp("page"), []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bgm_studio.diffusion.denoiser.open_graph", opener(ToyGraph()))
        make_page(
            folder / "new" / "deep", lambda *said: told.append(said),
            model=write_toy_model(folder / "model"), scenes=[SHORT], clip=tiny_clip,
        )  # fmt: skip
    return folder / "new" / "deep", told


@pytest.fixture
def take(toy_model):
    """A take of the short scene."""
    analysis = SHORT.analysis()
    return Composer(model=toy_model).compose(analysis, Direction.found(analysis), SHORT.request)


# -- what appears ----------------------------------------------------------------------------------


def test_a_page_and_its_files(made):
    folder, told = made
    assert sorted(p.name for p in folder.iterdir()) == FILES
    assert {stage for stage, _ in told} == {"excerpts"}
    shares = [fraction for _, fraction in told]
    assert shares == sorted(shares) and shares[0] >= 0 and shares[-1] <= 1

    with av.open(str(folder / "short.m4a")) as sound:
        stream = sound.streams.audio[0]
        assert (stream.codec_context.name, stream.rate, stream.channels) == ("aac", 48_000, 2)
        heard = np.concatenate([f.to_ndarray() for f in sound.decode(stream)], axis=1)
    # Four seconds, to the end of a frame of AAC.
    assert 0 <= heard.shape[1] - 4 * 48_000 < 1024
    assert np.abs(heard).max() > 0.05
    notes = [m for track in mido.MidiFile(folder / "short.mid").tracks for m in track]
    assert any(m.type == "note_on" for m in notes)


def test_the_page_needs_nothing_else_and_shows_what_is_there(made):
    folder, _ = made
    text = (folder / "index.html").read_text("utf-8")
    assert "<script" not in text and "http" not in text and "url(" not in text
    linked = set(re.findall(r'(?:src|href)="([^"#]+)"', text))
    assert linked == set(FILES) - {"index.html"}
    assert set(re.findall(r'href="#([^"]+)"', text)) == set(re.findall(r'id="([^"]+)"', text))
    pictures = re.findall(r'<img src="([^"]+)" width="(\d+)" height="(\d+)"', text)
    assert len(pictures) == 3
    for name, width, height in pictures:
        assert cv2.imread(str(folder / name)).shape[:2] == (int(height), int(width))
    # A title and a caption are text, whatever is in them.
    assert "Rain &amp; &lt;b&gt;&quot;thunder&quot;&lt;/b&gt;" in text and "<b>" not in text
    assert "“a &lt;script&gt; in the rain”, “a quiet room”" in text


def test_the_same_page_again(tmp_path, made, page):
    folder = page(tmp_path / "again").parent
    assert folder == tmp_path / "again"
    for name in FILES:
        assert (folder / name).read_bytes() == (made[0] / name).read_bytes(), name


# -- what goes wrong -------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.0, 0.05, 0.3, 0.6, 0.96])
def test_stopping_leaves_nothing(tmp_path, page, share):
    def stop(stage, fraction):
        if fraction >= share:
            raise KeyboardInterrupt

    before = set(tmp_path.rglob("*"))
    with pytest.raises(KeyboardInterrupt):
        page(tmp_path / "new" / "deep", stop)
    assert set(tmp_path.rglob("*")) == before


def test_a_page_replaces_the_one_of_before(tmp_path, page):
    (tmp_path / "index.html").write_text("of before")
    (tmp_path / "mine.txt").write_text("mine")
    text = page(tmp_path).read_text("utf-8")
    assert "of before" not in text
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == sorted([*FILES, "mine.txt"])


def test_a_folder_in_the_way_is_told_at_once(tmp_path, page, toy_graph):
    (tmp_path / "short.png").mkdir()
    with pytest.raises(OutputError, match=r"short\.png is a folder"):
        page(tmp_path)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    assert toy_graph.calls == []


def test_no_model(tmp_path, tiny_clip):
    with pytest.raises(ModelError):
        make_page(tmp_path / "out", model=tmp_path / "nowhere", scenes=[SHORT], clip=tiny_clip)
    assert not (tmp_path / "out").exists()


# -- what it says ----------------------------------------------------------------------------------


def test_facts_are_read_off_the_take(take):
    bars = (take.tempo_map.total_beats - take.tempo_map.start_beat) / 4
    notes = [Note(4 * beat, 60 + beat, track, 4 * beat + 2) for beat, track in
             enumerate((0, 0, 1, 2))]  # fmt: skip
    found = facts(take.with_notes(notes))
    assert found["Share of melody"] == "50 %"
    assert found["Notes a bar"] == f"{4 / bars:.1f}"
    assert found["Notes a second"] == f"1.0 ({take.activity.mean():.1f} asked)"
    assert found["Key"] == take.harmony.key.name
    assert found["Tempo"] == f"{take.fit.tempo_bpm:.0f} BPM"
    chords = found["Chords"].split()
    assert chords and len(set(chords)) == len(chords)
    assert set(chords) == {c.chord.symbol_in(take.harmony.key) for c in take.harmony.chords}


def test_a_hit_point_is_struck_by_a_note_close_to_it(take):
    hit = round(float(take.tempo_map.beats(2.0)) * 4)
    assert facts(take.with_notes([Note(hit, 60, 0, hit + 2)]))["Hit points struck"] == "1 of 1"
    late = Note(hit + 2, 60, 0, hit + 4)
    assert facts(take.with_notes([late]))["Hit points struck"] == "0 of 1"


def test_facts_of_silence(take):
    found = facts(take.with_notes([]))
    assert found["Share of melody"] == "no notes"
    assert found["Notes a bar"] == "0.0"
    assert found["Hit points struck"] == "0 of 1"


def test_played_density_counts_every_note_once(take):
    edges, density = excerpts._played_density(take)
    assert edges[0] == 0 and edges[-1] == pytest.approx(4.0)
    assert float((density * np.diff(edges)).sum()) == pytest.approx(len(take.notes))


# -- the shipped scenes ----------------------------------------------------------------------------


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_scene_is_a_whole_clip(scene):
    analysis = scene.analysis()
    assert 20 <= analysis.clip.duration_s <= 30
    assert [shot.caption for shot in analysis.shots] == [shot.caption for shot in scene.shots]
    assert [cut.frame for cut in analysis.cuts] == [s.start_frame for s in analysis.shots[1:]]
    count = int(np.ceil(analysis.clip.duration_s * analysis.curve_rate_hz))
    for curve in (analysis.activity, analysis.change, analysis.energy):
        assert curve.shape == (count,) and curve.min() >= 0 and curve.max() <= 1


def test_the_scenes_ask_for_different_music():
    asked = {scene.name: float(scene.analysis().activity.mean()) for scene in SCENES}
    assert len(asked) == len(SCENES)
    assert asked["sparse"] < asked["calm"] < asked["dark"] < asked["bright"] < asked["busy"]
    composer, modes = Composer(), {}
    for scene in SCENES:
        analysis = scene.analysis()
        draft = composer.draft(analysis, Direction.found(analysis), scene.request)
        modes[scene.name] = draft.plan.key.mode
    assert (modes["calm"], modes["bright"], modes["dark"]) == ("major", "major", "minor")


def test_no_seed_is_picked():
    assert [scene.seed for scene in SCENES] == list(range(1, len(SCENES) + 1))
