"""Windows, conditions, masks and captions of training."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.diffusion import conditions  # noqa: E402
from bgm_studio.video.semantics import without_motion  # noqa: E402
from model_export import captions  # noqa: E402
from model_export.batches import ConditionMaker, WindowSource, activity, segment_means  # noqa: E402
from model_export.corpus import POP, Corpus  # noqa: E402
from model_export.evaluate.films import real_songs  # noqa: E402


@pytest.fixture(scope="module")
def source(corpus) -> WindowSource:
    return WindowSource(corpus, "train", seed=3)


@pytest.fixture
def maker(wordings) -> ConditionMaker:
    return ConditionMaker(*wordings, "cpu", seed=3)


def untransposed(source, which):
    which = torch.as_tensor(which)
    return source.windows(which, torch.zeros_like(which))


def inside_window(source) -> int:
    """The number of a window that lies within the second song."""
    wanted = int(source.first_column[1]) + 32
    return int(np.flatnonzero(source.starts.numpy() == wanted)[-1])


def test_windows_come_from_the_songs_of_their_split(source, corpus) -> None:
    assert set(source.owners.tolist()) == {0, 1, 2}
    assert set(WindowSource(corpus, "test").owners.tolist()) == {4}


def test_a_window_is_its_piece_of_the_source(source, corpus) -> None:
    windows = untransposed(source, [inside_window(source)])
    start = int(corpus.first_column[1]) + 32
    bits = np.unpackbits(corpus.roll[start : start + 128], axis=2, bitorder="little")
    assert windows.inside.all()
    assert np.array_equal(windows.roll[0].numpy(), bits.transpose(1, 0, 2))
    assert windows.roll.any()
    beat = start // 4
    assert np.array_equal(windows.energy[0].numpy(), corpus.energy[beat : beat + 32])
    assert np.array_equal(windows.change[0].numpy(), corpus.change[beat : beat + 32])
    assert np.array_equal(windows.strength[0].numpy(), corpus.strength[start : start + 128])
    assert windows.tempo_bpm.tolist() == [75]
    assert windows.minor.tolist() == [1]
    assert windows.chords[0, :, 12:24].bool().numpy().tolist() == (
        corpus.chroma[beat : beat + 32].tolist()
    )
    assert (windows.chords[0, :, :12].argmax(1) == 4).all()
    assert (windows.chords[0, :, 24:].argmax(1) == 7).all()


def test_a_beat_without_a_chord_is_all_zeros(source, corpus) -> None:
    first = int(np.flatnonzero(source.starts.numpy() == corpus.first_column[1])[-1])
    windows = untransposed(source, [first])
    assert not windows.chords[0, :4].any()
    assert (windows.chords[0, 4:].sum(1) == 5).all()


def test_transposition_moves_roll_and_chords_alone(source, corpus, wordings) -> None:
    which = torch.tensor([inside_window(source)] * 2)
    windows = source.windows(which, torch.tensor([0, 5]))
    assert torch.equal(windows.roll[1, ..., 5:], windows.roll[0, ..., :-5])
    assert not windows.roll[1, ..., :5].any()
    for part in range(3):
        plain, moved = windows.chords[:, :, 12 * part : 12 * part + 12]
        assert torch.equal(moved, plain.roll(5, dims=1))
    here, there = (
        ConditionMaker(*wordings, "cpu", seed=1).dynamic(
            source.windows(which[:1], torch.tensor([s])), torch.arange(32)[None] // 8
        )
        for s in (0, 5)
    )
    assert torch.equal(here, there)


def test_beyond_the_song_all_is_empty_and_mostly_known(source, maker) -> None:
    over = torch.arange(len(source))
    windows = untransposed(source, over)
    outside = ~windows.inside
    assert int(outside.any(1).sum()) == 3 * 6  # three songs, three windows over each end
    assert not windows.roll.sum((1, 3))[outside].any()
    assert not windows.strength[outside].any()
    assert not windows.chords[outside[:, ::4]].any()
    rounds = []
    for _ in range(4):
        mask = maker.known_mask(windows).all(3).all(1)  # columns known in every track and pitch
        rounds += [bool(m[o].all()) for m, o in zip(mask, outside, strict=True) if o.any()]
    assert 0.8 < np.mean(rounds) < 1.0


def test_activity_is_in_onsets_a_second(source, corpus) -> None:
    windows = untransposed(source, [inside_window(source)])
    onsets = windows.roll[0, 0::2].sum((0, 2)).reshape(32, 4).sum(1)
    assert torch.allclose(activity(windows, 1)[0], onsets * 75 / 60)
    middle = (onsets[4] + onsets[5] + onsets[6]) / 3 * 75 / 60
    assert float(activity(windows, 3)[0, 5]) == pytest.approx(float(middle))


def test_dynamic_features_keep_their_ranges(source, maker) -> None:
    windows = untransposed(source, torch.arange(len(source)).repeat(20))
    windows = replace(windows, strength=torch.rand(windows.strength.shape) * windows.inside)
    dynamic = maker.dynamic(windows, maker.segments(len(windows.roll)))
    assert dynamic.shape == (20 * len(source), 32, 7)
    assert (dynamic >= 0).all()
    assert (dynamic <= 1.2).all()
    accents = dynamic[..., 1:5]
    assert torch.equal(accents, (4 * accents).round() / 4)
    assert not ((accents > 0) & (accents < 0.5)).any()  # weak onsets never are one
    kept = (accents > 0).reshape(len(accents), -1)
    marked = kept.any(1)
    assert 0.1 < float(marked.float().mean()) < 0.25  # the app tells of none
    assert float(kept[marked].float().mean()) < 0.12
    assert kept.reshape(-1, 4).any(0).all()  # they may lie on any column


def test_segments_are_averaged_as_the_app_averages_a_picture_s(source, maker) -> None:
    windows = untransposed(source, [inside_window(source)] * 4)
    segments = maker.segments(4)
    segments[0, 20:] = segments[0, 3]  # an id that comes again is another segment
    inside = torch.ones(4, 32, dtype=torch.bool)
    found = segment_means(windows.energy, segments, inside)
    for values, ids, means in zip(windows.energy, segments, found, strict=True):
        wanted = conditions.segment_means(values.double().numpy(), ids.numpy())
        assert means.numpy() == pytest.approx(wanted, abs=1e-6)
    inside[:, 24:] = False  # what lies behind the song counts for nothing, and is told nothing
    found = segment_means(windows.energy, torch.zeros_like(segments), inside)
    assert torch.allclose(found[:, :24], windows.energy[:, :24].mean(1, keepdim=True))
    assert not found[:, 24:].any()


def test_most_windows_are_told_what_their_segments_have_on_average(source, maker) -> None:
    windows = untransposed(source, [inside_window(source)] * 500)
    segments = maker.segments(500)
    told = maker.dynamic(windows, segments)[..., [0, 6]]
    within = (segments[:, 1:] == segments[:, :-1])[..., None]
    flat = ((told[:, 1:] == told[:, :-1]) | ~within).all(2).all(1)
    # Four in five, and those of the others whose segments are single beats: an eighth.
    assert float(flat.float().mean()) == pytest.approx(0.8 + 0.2 / 8, abs=0.05)
    onsets = np.exp2(told[flat][:, :, 0].numpy() * conditions.ACTIVITY_SCALE) - 1
    assert onsets.mean() == pytest.approx(float(activity(windows, 1).mean()), rel=1e-3)
    assert (maker.beat_by_beat(windows)[..., 1:5] == 0).all()


def test_segments_start_at_nought_and_never_fall(maker) -> None:
    segments = maker.segments(500)
    assert segments.dtype == torch.int64
    assert not segments[:, 0].any()
    steps = segments.diff(dim=1)
    assert ((steps == 0) | (steps == 1)).all()
    counts = segments[:, -1]
    assert counts.min() == 0  # k = 32: one segment
    assert counts.max() == 31  # k = 1: each beat its own


def test_conditions_are_present_as_often_as_planned(maker) -> None:
    present = maker.present(20_000)
    share = present.float().mean(0)
    # A coin, or both in 6 %; of all that 15 % get neither.
    assert share.tolist() == pytest.approx([0.45, 0.45, 0.854, 0.912], abs=0.015)
    both, neither = present[:, :2].all(1), ~present[:, :2].any(1)
    assert float(both.float().mean()) == pytest.approx(0.051, abs=0.01)
    assert float(neither.float().mean()) == pytest.approx(0.15, abs=0.01)
    nothing = ~present.any(1)
    assert float(nothing.float().mean()) == pytest.approx(0.031, abs=0.005)


def test_a_style_is_told_by_its_number_or_not_at_all(source, maker) -> None:
    windows = untransposed(source, [0])
    told = maker.style(replace(windows, style=torch.arange(4000) % 7))
    none = told == 0
    assert float(none.float().mean()) == pytest.approx(0.15, abs=0.02)
    assert torch.equal(told[~none], (torch.arange(4000) % 7 + 1)[~none])
    assert told.dtype == torch.int64


def test_tracks_that_a_song_has_not_are_known_to_be_empty(source, maker) -> None:
    windows = untransposed(source, torch.zeros(64, dtype=torch.long))
    tracks = torch.tensor([True, False, False]).expand(64, -1)
    mask = maker.known_mask(replace(windows, tracks=tracks))
    assert mask[:, 1:].all()
    assert not mask[:, 0].flatten(1).all(1)[:8].all()


def test_known_cells_are_the_rolls_and_nothing_else(source, maker) -> None:
    batch = maker.batch(source.random(48))
    mask = batch.known_mask.repeat_interleave(2, 1)
    assert torch.equal(batch.known[mask], batch.roll[mask])
    assert not batch.known[~mask].any()
    per_window = batch.known_mask.float().mean((1, 2, 3))
    assert (per_window < 0.05).any()
    assert (per_window > 0.2).any()
    assert torch.allclose(batch.semantic.norm(dim=2), torch.ones(48, 32), atol=1e-4)


def test_a_caption_lasts_for_whole_bars(source, maker) -> None:
    semantic = maker.semantic(source.random(24))
    bars = semantic.reshape(24, 8, 4, 384)
    assert torch.equal(bars, bars[:, :, :1].expand_as(bars))
    changes = (bars[:, 1:, 0] != bars[:, :-1, 0]).any(2).float().mean()
    assert 0 < float(changes) < 1


def test_one_seed_gives_one_stream_of_batches(corpus, wordings) -> None:
    def drawn():
        source = WindowSource(corpus, "train", seed=5)
        return ConditionMaker(*wordings, "cpu", seed=5).batch(source.random(4))

    first, second = drawn(), drawn()
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


def test_captions_are_always_the_same() -> None:
    texts, moods = captions.wordings()
    assert (texts, moods) == captions.wordings()
    assert [len(texts), len(moods)] == [captions.CLASSES] * 2
    assert {len(group) for group in texts} == {captions.WORDINGS}
    assert {len(group) for group in moods} == {captions.MOOD_WORDINGS}
    assert all(text.strip() for group in texts + moods for text in group)


def test_every_class_of_attributes_has_its_own_number() -> None:
    numbers = {
        captions.attribute_class(m, r, v, c)
        for m in range(2) for r in range(3) for v in range(3) for c in range(2)
    }  # fmt: skip
    assert numbers == set(range(captions.CLASSES))


def test_captions_say_nothing_of_pace() -> None:
    pace = re.compile(
        r"\b(fast|slow|quick|rapid|swift|busy|hectic|frantic|still|static|moving|motion|movement|"
        r"pace|tempo|bpm|sparse|dense|rush\w*|hurr\w*|speed\w*|notes?|rhythm\w*)\b"
    )
    texts, moods = captions.wordings()
    for text in (t for group in texts + moods for t in group):
        assert not pace.search(text), text
        assert without_motion(text) == text


# -- styles ----------------------------------------------------------------------------------------


def styled(corpus: Corpus) -> Corpus:
    """The same songs, those to train on of three styles; of the third only the melody is known."""
    known = np.ones((5, 3), dtype=bool)
    known[2, 1:] = False
    return replace(corpus, style=np.array([0, 2, 6, 2, 0], dtype=np.int8), known_tracks=known)


def test_styles_are_drawn_by_the_square_root_of_their_windows(corpus) -> None:
    # Of the third style there are twenty times as many windows.
    source = WindowSource(styled(corpus), "train", seed=1)
    many = 20 * int((source.owners == 2).sum())
    source = WindowSource(repeated(styled(corpus), 2, 20), "train", seed=1)
    windows = [int((source.style[source.owners] == style).sum()) for style in (0, 2, 6)]
    assert windows[2] == many
    drawn = source.style[source.owners[source._drawn(20_000)]]
    shares = [float((drawn == style).float().mean()) for style in (0, 2, 6)]
    roots = np.sqrt(windows)
    assert shares == pytest.approx((roots / roots.sum()).tolist(), abs=0.012)


def test_within_a_style_each_window_is_as_likely(corpus) -> None:
    source = WindowSource(styled(corpus), "train", seed=2)
    numbers = torch.bincount(source._drawn(40_000), minlength=len(source)).float()
    for style in (0, 2, 6):
        own = numbers[source.style[source.owners] == style]
        assert (own > 0).all()
        assert float((own / own.mean() - 1).abs().max()) < 0.25


def test_windows_say_their_style_and_which_tracks_are_there(corpus) -> None:
    source = WindowSource(styled(corpus), "train", seed=3)
    every = source.windows(torch.arange(len(source)), torch.zeros(len(source), dtype=torch.long))
    assert (every.style == torch.tensor([0, 2, 6])[source.owners]).all()
    assert (every.tracks.all(1) == (source.owners != 2)).all()
    assert every.tracks[:, 0].all()


def test_styles_can_be_chosen(corpus) -> None:
    mixed = styled(corpus)
    assert set(WindowSource(mixed, "train", styles=POP).owners.tolist()) == {0}
    assert set(WindowSource(mixed, "train", styles=("strings", "lead sheet")).owners.tolist()) == {
        1, 2,
    }  # fmt: skip
    with pytest.raises(ValueError, match="no validation songs of pop piano"):
        WindowSource(mixed, "validation", styles=POP)


def test_the_songs_that_the_app_is_measured_by_are_pop_songs(corpus) -> None:
    mixed = styled(corpus)
    assert [song.name for song in real_songs(mixed, "train")] == ["song 1"]
    assert [song.name for song in real_songs(mixed, "test")] == ["song 5"]


def test_of_pop_songs_alone_the_same_windows_are_drawn_as_ever(corpus) -> None:
    """Also where the file holds other styles: figures of before stay comparable."""
    alone = WindowSource(corpus, "train", seed=4)
    expected = torch.randint(len(alone), (32,), generator=torch.Generator().manual_seed(4))
    assert torch.equal(alone._drawn(32), expected)


def repeated(corpus: Corpus, song: int, times: int) -> Corpus:
    """The corpus with one of its songs added so many times less one."""
    first, last = corpus.first_column[song : song + 2]
    parts = {}
    for name, array in vars(corpus).items():
        if name == "first_column":
            more = array[-1] + (last - first) * np.arange(1, times)
            parts[name] = np.concatenate([array, more])
        elif len(array) == len(corpus.song_id):
            parts[name] = np.concatenate([array, *[array[song : song + 1]] * (times - 1)])
        else:
            step = corpus.first_column[-1] // len(array)
            own = array[first // step : last // step]
            parts[name] = np.concatenate([array, *[own] * (times - 1)])
    return Corpus(**parts)
