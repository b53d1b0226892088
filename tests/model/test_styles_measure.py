"""Whether styles are heard: an ear that learns from windows, and what it names."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from test_pictures_chapter import clips  # noqa: E402, F401 - a fixture
from toys import ToyGraph, write_toy_model  # noqa: E402

from bgm_studio.composing.composer import Composer  # noqa: E402
from bgm_studio.composing.direction import Direction  # noqa: E402
from bgm_studio.composing.take import Request  # noqa: E402
from bgm_studio.music.pianoroll import Note, roll_from_notes  # noqa: E402
from model_export.evaluate import styles  # noqa: E402
from model_export.evaluate.moods import halves  # noqa: E402
from model_export.evaluate.pictures import joined  # noqa: E402


def made_windows(step: int, pitch: int, count: int, seed: int) -> np.ndarray:
    """Windows with a chord every `step` columns around a pitch."""
    rng = np.random.default_rng(seed)
    rolls = []
    for _ in range(count):
        low = pitch + int(rng.integers(-3, 4))
        notes = [
            Note(column, low + above, 2, column + step)
            for column in range(0, 128, step)
            for above in (0, 4, 7)
            if rng.random() < 0.9
        ]
        rolls.append(roll_from_notes(sorted(notes), 128))
    return np.stack(rolls)


def test_the_ear_tells_new_windows_of_two_styles_apart():
    none = np.zeros((0, 6, 128, 128), bool)
    slow, quick = made_windows(16, 45, 12, 0), made_windows(2, 70, 12, 1)
    ear = styles.train({"slow": slow, "none": none, "quick": quick})
    assert ear.styles == ("slow", "quick")  # what there is no music of is not named
    for name, new in (("slow", made_windows(16, 45, 5, 2)), ("quick", made_windows(2, 70, 5, 3))):
        assert ear.names(halves(new)) == [name] * 10


def test_windows_are_whole_and_of_the_style_and_split_asked_for(corpus):
    styled = replace(corpus, style=np.array([0, 2, 2, 2, 0], dtype=np.int8))
    drawn = styles.windows(styled, "strings", ("train",), 40)
    assert drawn.shape[1:] == (6, 128, 128) and 5 < len(drawn) <= 40
    songs = {
        song: np.unpackbits(
            styled.roll[styled.first_column[song] : styled.first_column[song + 1]], axis=2,
            bitorder="little",
        ).transpose(1, 0, 2)
        for song in (1, 2)
    }  # fmt: skip
    for window in drawn:
        places = [
            np.array_equal(roll[:, at : at + 128], window)
            for roll in songs.values()
            for at in range(0, roll.shape[1] - 127, 16)
        ]
        assert sum(places) >= 1
    assert len(styles.windows(styled, "cinematic", ("train", "test"), 40)) == 0


def test_a_take_is_heard_without_its_pickup_and_its_ending(clips, toy_model, fresh_cache):  # noqa: F811
    analysis = joined(clips)
    take = Composer("cpu", toy_model).compose(analysis, Direction.found(analysis), Request(steps=2))
    spans = styles.spans_of(take)
    roll = roll_from_notes(take.notes, take.total_columns)
    first = 16 * int(take.tempo_map.start_beat > 0)
    assert spans.shape[1:] == (6, 64, 128) and len(spans) >= 1
    assert np.array_equal(spans[0], roll[:, first : first + 64])
    assert first + 64 * len(spans) <= take.total_columns - 16


def test_the_table_has_a_row_for_each_style_that_both_have(
    clips,  # noqa: F811
    corpus,
    tmp_path,
    toy_graph: ToyGraph,
    fresh_cache,
):
    toy_graph.also_takes("style")
    model = write_toy_model(tmp_path / "styled", styles=["pop piano", "strings", "polka"])
    styled = replace(corpus, style=np.array([0, 2, 2, 2, 0], dtype=np.int8))
    text = styles.measure(styled, Composer("cpu", model), [joined(clips)], windows_a_style=6)
    lines = text.splitlines()
    assert [line.split(" | ")[0] for line in lines[2:4]] == ["| pop piano", "| strings"]
    assert len({line.count("|") for line in lines[:4]}) == 1
    shares = [float(line.split(" | ")[2]) for line in lines[2:4]]
    assert lines[-1].startswith(f"Of all styles alike: {np.mean(shares):.2f}")
