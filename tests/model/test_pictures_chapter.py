"""The chapter on pictures: clips from numbers, pieces beside songs, and its table."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.composing.composer import Composer  # noqa: E402
from bgm_studio.composing.direction import Direction  # noqa: E402
from bgm_studio.composing.take import Request  # noqa: E402
from bgm_studio.metrics.texture import EMPTY_BEATS, GROOVE  # noqa: E402
from model_export.evaluate.figures import Chapter  # noqa: E402
from model_export.evaluate.films import real_songs  # noqa: E402
from model_export.evaluate.pictures import (  # noqa: E402
    DENSITY_8,
    HITS,
    HITS_SOUND,
    add_pieces,
    add_songs,
    joined,
    read_clip,
    scored,
    song_excerpts,
    table,
)


@pytest.fixture
def clips(tmp_path) -> list[Path]:
    """Two clips of twelve seconds."""
    paths = []
    for number in range(2):
        data = {
            "duration_s": 12.0, "frame_rate": "25", "frame_count": 300, "curve_rate_hz": 10.0,
            "cuts": [
                {"frame": 75, "time_s": 3.0, "strength": 0.9, "hit": True},
                {"frame": 250, "time_s": 10.0, "strength": 0.3, "hit": False},
            ],
            "captions": [f"a dog {number}", "bright", "dark"],
            **{n: [0.2 + 0.5 * number] * 120 for n in ("activity", "change", "energy")},
        }  # fmt: skip
        paths.append(tmp_path / f"clip-{number}.json")
        paths[-1].write_text(json.dumps(data))
    return paths


def test_a_clip_is_what_its_numbers_say(clips):
    analysis = read_clip(clips[0])
    assert analysis.clip.duration_s == 12.0 and len(analysis.shots) == 3
    assert [(c.time_s, c.hit) for c in analysis.cuts] == [(3.0, True), (10.0, False)]
    assert analysis.shots[0].caption == "a dog 0"


def test_clips_joined_are_cut_between_them(clips):
    analysis = joined(clips)
    assert analysis.clip.duration_s == 24.0 and len(analysis.activity) == 240
    assert [c.time_s for c in analysis.cuts] == [3.0, 10.0, 12.0, 15.0, 22.0]
    assert [s.caption for s in analysis.shots][2:4] == ["dark", "a dog 1"]
    assert analysis.activity[[0, -1]] == pytest.approx([0.2, 0.7])


def test_pieces_and_songs_make_a_table(clips, exported, corpus):
    composer, analysis = Composer("cpu", exported.folder), joined(clips)
    take = composer.compose(analysis, Direction.found(analysis), Request(steps=4))
    piece = scored(analysis, take, heard=True)
    assert len(piece.hits) == len(piece.hits_in_sound) == 3
    assert len(piece.hits_by_chance) > 10 * len(piece.hits)
    assert piece.by_8.shape[1] == 3 and len(piece.by_1) >= 20
    chapter = Chapter("pictures", "")
    add_pieces(chapter, "clips", [piece])
    add_songs(chapter, "songs", song_excerpts(real_songs(corpus, "test"), 15.0))
    names = {(f.row, f.measure) for f in chapter.figures}
    assert {("clips", HITS), ("clips", HITS_SOUND), ("clips", DENSITY_8)} <= names
    assert {("clips", GROOVE), ("songs", GROOVE), ("songs, 10 %", EMPTY_BEATS)} <= names
    lines = table(chapter).splitlines()
    assert lines[0] == "| | clips | songs |"
    assert all(line.count("|") == 4 for line in lines)


def test_excerpts_of_songs_are_whole_bars_of_about_that_length(corpus):
    songs = real_songs(corpus, "test")
    for roll in song_excerpts(songs, 15.0):
        assert roll.shape[1] % 16 == 0 and np.asarray(roll).any()
