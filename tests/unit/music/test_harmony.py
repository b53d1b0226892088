"""Chords, keys and plans: what is written reads back, and every plan covers its clip and closes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.errors import ModelError, RequestError
from bgm_studio.music.harmony import (
    QUALITIES,
    Chord,
    ChordSpan,
    Key,
    Plan,
    Section,
    chord_features,
    lexicon,
    plan_music,
    read_lexicon,
)
from bgm_studio.resources import resource

chords = st.builds(
    Chord, st.integers(0, 11), st.sampled_from(sorted(QUALITIES)), st.integers(-1, 11)
)
keys = st.builds(Key, st.integers(0, 11), st.sampled_from(["major", "minor"]))


@given(chords)
def test_symbols_read_back(chord: Chord) -> None:
    assert Chord.parse(chord.symbol) == chord


@given(chords, keys)
def test_symbols_read_back_in_any_key(chord: Chord, key: Key) -> None:
    assert Chord.parse(chord.symbol_in(key)) == chord


@given(keys)
def test_key_names_read_back(key: Key) -> None:
    assert Key.parse(key.name) == key
    assert len(set(key.scale)) == 7 and key.scale[0] == key.tonic
    assert set(key.tonic_chord.pitch_classes) <= set(key.scale)


@pytest.mark.parametrize(
    ("symbol", "tones", "bass"),
    [
        ("C", {0, 4, 7}, 0),
        ("Am7", {9, 0, 4, 7}, 9),
        ("F/C", {5, 9, 0}, 0),
        ("Bbmaj7", {10, 2, 5, 9}, 10),
        ("F#m7b5", {6, 9, 0, 4}, 6),
        ("Gsus4", {7, 0, 2}, 7),
        ("Db/B", {1, 5, 8, 11}, 11),
        ("Ebadd9", {3, 5, 7, 10}, 3),
    ],
)
def test_known_chords(symbol: str, tones: set[int], bass: int) -> None:
    chord = Chord.parse(symbol)
    assert set(chord.pitch_classes) == tones and chord.bass == bass
    assert chord.symbol == symbol


@pytest.mark.parametrize("symbol", ["", "H", "c", "Cmaj99", "C/", "C/H", "N", "C" * 5000, "C\n"])
def test_what_is_no_chord_is_refused(symbol: str) -> None:
    if symbol == "C\n":
        assert Chord.parse(symbol) == Chord(0)
        return
    with pytest.raises(RequestError):
        Chord.parse(symbol)


def test_spelling_follows_the_key() -> None:
    chord = Chord(1, "min")
    assert chord.symbol_in(Key.parse("A major")) == "C#m"
    assert chord.symbol_in(Key.parse("Ab major")) == "Dbm"
    assert Key.parse("Am") == Key(9, "minor") == Key.parse("A:min")
    assert Key.parse("Db major").name == "Db major"
    for text in ("", "H major", "A dorian", "a"):
        with pytest.raises(RequestError):
            Key.parse(text)


@given(st.lists(st.none() | chords, max_size=12))
def test_features_say_root_chroma_and_bass(row: list[Chord | None]) -> None:
    features = chord_features(row)
    assert features.shape == (len(row), 36) and features.dtype == np.float32
    for values, chord in zip(features, row, strict=True):
        if chord is None:
            assert not values.any()
            continue
        assert np.flatnonzero(values[:12]).tolist() == [chord.root]
        assert np.flatnonzero(values[12:24]).tolist() == list(chord.pitch_classes)
        assert np.flatnonzero(values[24:]).tolist() == [chord.bass]


@given(chords, st.integers(-12, 12))
def test_transposing_rolls_the_features(chord: Chord, semitones: int) -> None:
    moved = chord_features([chord.transposed(semitones)]).reshape(3, 12)
    assert (moved == np.roll(chord_features([chord]).reshape(3, 12), semitones, axis=1)).all()


@st.composite
def requests(draw: st.DrawFn) -> dict[str, object]:
    bars = draw(st.integers(1, 80))
    hint = st.tuples(st.floats(0, 1).map(lambda x: x * 4 * bars), st.floats(0, 1))
    return {
        "total_beats": 4 * bars,
        "section_hints": draw(st.lists(hint, max_size=12)),
        "valence": draw(st.floats(-1, 1)),
        "energy": draw(st.floats(0, 1)),
        "seed": draw(st.integers(-(2**31), 2**31)),
        "key": draw(st.none() | keys),
        "start_beat": draw(st.just(0.0) | st.floats(3.0, 3.99)),
    }


@settings(max_examples=80, deadline=None)
@given(requests())
def test_every_plan_covers_its_clip_and_closes_on_the_tonic(request: dict[str, object]) -> None:
    plan = plan_music(**request)  # type: ignore[arg-type]
    total = request["total_beats"]
    assert plan.total_beats == total == len(plan.chords_per_beat) == plan.sections[-1].end_beat
    assert plan.key == (request["key"] or plan.key)
    assert all(s.start_beat % 4 == 0 for s in plan.sections)
    assert all(s.start_beat % 2 == 0 for s in plan.chords)

    beats = plan.chords_per_beat
    assert set(beats[-4:]) == {plan.key.tonic_chord}
    if plan.total_beats > 4:
        before = beats[-5] if len(beats) > 4 else None
        # A long last chord may have begun a bar earlier; what leads to it is V or IV.
        assert before is not None
        degree = (before.root - plan.key.tonic) % 12
        assert degree == 7 or (degree == 5 and plan.key.mode == "major")
        if degree == 7:
            assert (plan.key.tonic + 11) % 12 in before.pitch_classes

    allowed = set(plan.key.scale) | {(plan.key.tonic + 11) % 12}
    assert all(set(span.chord.pitch_classes) <= allowed | {plan.key.tonic} for span in plan.chords)
    assert plan == plan_music(**request)  # type: ignore[arg-type]


@settings(max_examples=30, deadline=None)
@given(requests())
def test_one_letter_is_one_theme(request: dict[str, object]) -> None:
    plan = plan_music(**request)  # type: ignore[arg-type]
    lead = 4 if request["start_beat"] and plan.total_beats > 4 else 0  # the pickup's bar
    heard: dict[str, tuple[Chord, ...]] = {}
    for index, section in enumerate(plan.sections):
        start = section.start_beat + (lead if index == 0 else 0)
        end = section.end_beat - (16 if section is plan.sections[-1] else 0)
        body = plan.chords_per_beat[start : min(end, start + 32)]
        label = "A" if section.label == "intro" else section.label
        known = heard.get(label, ())
        shared = min(len(known), len(body))
        assert body[:shared] == known[:shared]
        heard[label] = max(body, known, key=len)


@pytest.mark.parametrize("seed", range(6))
def test_a_plan_for_three_minutes_returns_to_its_theme(seed: int) -> None:
    hints = [(4 * bar + 0.3, 0.9) for bar in (9, 16, 30, 41)]
    plan = plan_music(4 * 56, section_hints=hints, seed=seed)
    themes = [s for s in plan.sections if s.label == "A"]
    assert len(themes) >= 2
    first, second = (plan.chords_per_beat[s.start_beat : s.start_beat + 16] for s in themes[:2])
    assert first == second and len(set(first)) >= 2
    assert {s.label for s in plan.sections} - {"A", "intro", "outro"}
    contrast = next(s for s in plan.sections if s.label == "B")
    assert plan.chords_per_beat[contrast.start_beat : contrast.start_beat + 16] != first
    lengths = [s.end_beat - s.start_beat for s in plan.sections[:-1] if s.label != "intro"]
    assert all(16 <= n <= 64 for n in lengths)


def test_sections_begin_at_strong_cuts() -> None:
    hits = 0
    for seed in range(10):
        hints = [(4 * bar, 1.0) for bar in (9, 21, 35)]
        plan = plan_music(4 * 48, section_hints=hints, seed=seed)
        hits += sum(s.start_beat in (36, 84, 140) for s in plan.sections)
    assert hits >= 27


def test_moving_a_cut_does_not_change_key_or_theme() -> None:
    one = plan_music(160, section_hints=[(64, 1.0)], seed=3)
    two = plan_music(160, section_hints=[(80, 1.0)], seed=3)
    assert one.key == two.key

    def theme(plan: Plan) -> tuple[Chord, ...]:
        start = next(s.start_beat for s in plan.sections if s.label == "A")
        return plan.chords_per_beat[start : start + 16]

    assert theme(one) == theme(two)


def test_valence_leans_the_mode_and_the_chords() -> None:
    def plans(valence: float, key: Key | None = None) -> list[Plan]:
        return [plan_music(128, valence=valence, seed=seed, key=key) for seed in range(60)]

    def major(valence: float) -> float:
        return float(np.mean([plan.key.mode == "major" for plan in plans(valence)]))

    assert major(-0.8) <= 0.2 and 0.45 <= major(0.0) <= 0.8 and major(0.8) >= 0.9

    def dark(valence: float) -> float:
        spans = [s for plan in plans(valence, Key(0, "major")) for s in plan.chords]
        return float(np.mean([QUALITIES[s.chord.quality][1][1] == 3 for s in spans]))

    assert dark(-1.0) >= dark(1.0) + 0.05


def test_energy_quickens_the_harmony_and_most_bars_have_one_chord() -> None:
    def split(energy: float) -> float:
        rows = [plan_music(128, energy=energy, seed=seed).chords_per_beat for seed in range(40)]
        return float(np.mean([row[k] != row[k + 2] for row in rows for k in range(0, 128, 4)]))

    assert 0.02 <= split(0.0) < split(1.0) <= 0.45


def test_the_bass_moves_smoothly_with_a_few_inversions() -> None:
    plans = [plan_music(160, seed=seed) for seed in range(40)]
    inverted = [s.chord.bass != s.chord.root for plan in plans for s in plan.chords]
    assert 0.005 <= np.mean(inverted) <= 0.15
    for plan in plans:
        for span in plan.chords:
            assert span.chord.bass in Chord(span.chord.root, span.chord.quality).pitch_classes


def test_a_pickup_bar_leads_into_the_first_chord() -> None:
    for seed in range(12):
        plan = plan_music(68, seed=seed, start_beat=3.5)
        lead, first = plan.chords_per_beat[0], plan.chords_per_beat[4]
        assert lead == first or lead == Chord((plan.key.tonic + 7) % 12)


def test_seeds_differ() -> None:
    assert len({plan_music(64, seed=seed).chords for seed in range(20)}) >= 15


@pytest.mark.parametrize(
    "wrong",
    [
        {"total_beats": 0},
        {"total_beats": 6},
        {"total_beats": 10**9},
        {"valence": 1.5},
        {"valence": float("nan")},
        {"energy": -0.1},
        {"start_beat": 1.0},
        {"section_hints": [(99.0, 0.5)]},
        {"section_hints": [(8.0, 2.0)]},
    ],
)
def test_nonsense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(RequestError):
        plan_music(**({"total_beats": 64, "seed": 1} | wrong))  # type: ignore[arg-type]


def test_a_plan_has_no_gaps() -> None:
    chord, section = Chord(0), Section(0, 8, "A")
    with pytest.raises(ValueError, match="gap"):
        Plan(Key(0, "major"), (section,), (ChordSpan(0, 4, chord), ChordSpan(5, 8, chord)))
    with pytest.raises(ValueError, match="same beats"):
        Plan(Key(0, "major"), (section,), (ChordSpan(0, 12, chord),))
    plan = Plan(Key(0, "major"), (section,), (ChordSpan(0, 8, chord),))
    assert plan.section_at(-1) == plan.section_at(7.9) == plan.section_at(99) == section


def test_the_shipped_counts_are_whole_and_say_where_they_come_from() -> None:
    content = json.loads(resource("harmony/progressions.json").read_text(encoding="utf-8"))
    assert "MIT" in content["licence"] and "Dai" in content["source"]
    table = lexicon()
    for mode in ("major", "minor"):
        assert 30 <= len(table.progressions[mode]) <= 60
        assert all(p.opening + p.closing + p.ending > 0 for p in table.progressions[mode])
    # Songs have phrases of four and eight bars.
    assert table.phrase_bars[4] + table.phrase_bars[8] > 0.6 * sum(table.phrase_bars.values())


@pytest.mark.parametrize(
    "damage",
    [
        lambda c: c.clear(),
        lambda c: c.update(format=2),
        lambda c: c["modes"].pop("minor"),
        lambda c: c["modes"]["major"]["progressions"].clear(),
        lambda c: c["modes"]["major"]["progressions"][0].update(chords="C | G"),
        lambda c: c["modes"]["major"]["progressions"][0].update(chords="C | G | X | C"),
        lambda c: c["modes"]["major"]["progressions"][0].update(opening=-1),
        lambda c: c["modes"]["minor"]["progressions"][0].update(closing="many"),
        lambda c: c["modes"]["major"]["colours"].update(C={"strange": 3}),
        lambda c: c.update(phrase_bars={"4": 1e400}),
        lambda c: c.update(second_half_repeats=None),
    ],
)
def test_damaged_counts_are_refused(damage, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    content = json.loads(resource("harmony/progressions.json").read_text(encoding="utf-8"))
    damage(content)
    path = tmp_path / "progressions.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(ModelError):
        read_lexicon(path)


def test_unreadable_counts_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "progressions.json"
    for text in ("", "[]", "[" * 100_000, "{" + " " * 300_000 + "}"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ModelError):
            read_lexicon(path)
    with pytest.raises(ModelError):
        read_lexicon(tmp_path / "missing.json")
