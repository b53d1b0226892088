"""The chapter of obedience on made-up music that obeys to the letter, and on some that does not."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.metrics.notes import chord_tone_share  # noqa: E402
from bgm_studio.metrics.statistics import bootstrap, mean_interval  # noqa: E402
from bgm_studio.music.pianoroll import Note, roll_from_notes  # noqa: E402
from bgm_studio.music.timing import TempoMap  # noqa: E402
from model_export.evaluate import control, moods  # noqa: E402
from model_export.evaluate import figures as figures_module  # noqa: E402
from model_export.evaluate.figures import Chapter  # noqa: E402

WINDOWS, BEATS = 8, 32
MINOR, MAJOR = (0, 3, 7), (0, 4, 7)


def asked_of(seed: int) -> SimpleNamespace:
    """What one window is asked for: busyness in steps, hits, a chord a bar, a mood a half."""
    rng = np.random.default_rng(seed)
    roots = np.repeat(rng.permutation(12)[:8], 4)
    mode = seed % 2
    triad = MINOR if mode else MAJOR
    chroma = np.zeros((BEATS, 12), dtype=bool)
    for tone in triad:
        chroma[np.arange(BEATS), (roots + tone) % 12] = True
    register = rng.integers(0, 3, size=2).repeat(4)
    half = np.stack([np.full(8, mode), register, rng.integers(0, 3, 8), np.zeros(8)], 1)
    half[:, 3] = np.arange(8) >= 4
    half[:, 2] = half[::4, 2].repeat(4)
    return SimpleNamespace(
        roots=roots, chroma=chroma, activity=rng.integers(1, 5, size=BEATS), moods=half.astype(int),
        hits=np.isin(np.arange(BEATS), rng.choice(BEATS, size=4, replace=False)),
        change=np.where(np.arange(BEATS) % 4 == 0, rng.random(BEATS), 0),
    )  # fmt: skip


def obedient(asked: SimpleNamespace) -> np.ndarray:
    """As many notes a beat as asked, all chord tones over the root; doubled where a hit is."""
    notes = []
    for beat in range(BEATS):
        register = 12 * (asked.moods[beat // 4, 1] - 1)
        tones = np.flatnonzero(asked.chroma[beat])
        notes.append(Note(4 * beat, 36 + int(asked.roots[beat]), 2, 4 * beat + 4))
        notes += [
            Note(4 * beat + i, 60 + int(tones[i % 3]) + register, 0, 4 * beat + i + 1)
            for i in range(int(asked.activity[beat]) - 1)
        ]
        if asked.hits[beat]:
            notes += [Note(4 * beat, 72 + int(t), 1, 4 * beat + 4) for t in tones]
    return roll_from_notes(notes, 4 * BEATS)


@pytest.fixture(scope="module")
def material() -> SimpleNamespace:
    each = [asked_of(seed) for seed in range(WINDOWS)]
    fields = ("roots", "chroma", "activity", "moods", "hits", "change")
    asked = SimpleNamespace(
        **{name: np.stack([getattr(one, name) for one in each]) for name in fields},
        tempo_bpm=np.linspace(60, 120, WINDOWS, dtype=np.float32),
    )
    real = np.stack([obedient(one) for one in each])
    deaf = np.stack([obedient(asked_of(100 + seed)) for seed in range(WINDOWS)])
    rolls = {"real": real, "generated": real[:6], "shuffled": deaf[:6], "k = 1": deaf[:6]}
    films = []
    for number in range(3):
        cut_beats = np.flatnonzero(each[number].hits)
        film = SimpleNamespace(
            activity=each[number].activity * 2.0, change=each[number].change,
            hit_beats=cut_beats, cut_times_s=cut_beats / 2.0,
            tempo_bpm_asked=120.0 if number else None, sections=(),
        )  # fmt: skip
        films.append(
            SimpleNamespace(
                name=f"film {number}", roll=real[number], chroma=each[number].chroma,
                roots=each[number].roots, tempo_map=TempoMap((0.0, 32.0), (0.0, 16.0)),
                asked=film, velocities=real[number][0::2].sum((0, 2)) * 80.0,
            )
        )  # fmt: skip
    songs = tuple(
        SimpleNamespace(**{**vars(films[i]), "roll": deaf[i], "asked": None, "velocities": None})
        for i in range(2)
    )

    def both(about: str, obedient: bool) -> SimpleNamespace:
        """Four windows an octave down, and the same an octave up; or each twice the same."""
        low, high = (np.roll(real[:4], up, axis=3) for up in (-12, 12))
        return SimpleNamespace(
            about=about, harmony="plan" if obedient else "song", first=low,
            second=high if obedient else low,
        )  # fmt: skip

    return SimpleNamespace(
        opposites=[both(about, good) for about in ("register", "mode and register")
                   for good in (False, True)],
        names=("real", "generated", "shuffled"), sweeps={"k": ("k = 1", "generated")}, asked=asked,
        row=lambda name: SimpleNamespace(name=name, rolls=rolls[name]),
        train_rolls=lambda count, seed: (real, asked.moods), pieces=tuple(films), songs=songs,
    )  # fmt: skip


@pytest.fixture(scope="module")
def figures(material) -> dict[tuple[str, str], object]:
    with pytest.MonkeyPatch.context() as patch:  # intervals of few resamples will do
        patch.setattr(control, "bootstrap", partial(bootstrap, resamples=40))
        patch.setattr(figures_module, "mean_interval", partial(mean_interval, resamples=40))
        chapter = control.chapter(material)
    found = {(f.row, f.measure): f for f in chapter.figures}
    assert len(found) == len(chapter.figures)
    return found


def test_every_row_and_sweep_point_has_the_same_measures(figures):
    rows = {row: {m for r, m in figures if r == row} for row, _ in figures}
    opposites = {measure for measure in rows["real"] if measure.startswith("opposite")}
    assert rows.pop("captions alone") == rows.pop("captions and plan") == opposites
    assert set(rows) == {"real", "generated", "shuffled", "k = 1", "pieces", "real songs"}
    assert rows["generated"] == rows["shuffled"] == rows["k = 1"] == rows["real"] - opposites
    assert figures["real", "activity, rank correlation, pooled (-1..1)"].count == WINDOWS
    assert figures["generated", "activity, rank correlation, pooled (-1..1)"].count == 6


@pytest.mark.parametrize(
    ("measure", "least"),
    [
        ("activity, rank correlation, within clips (-1..1)", 0.5),
        ("hit points, AUC by notes struck together (0..1)", 0.99),
        ("hit points, AUC by notes struck together, same place of the bar (0..1)", 0.99),
        ("hit points, notes struck together over hits shifted by bars (ratio)", 1.5),
        ("chord tones, struck on beats 1 and 3 (share)", 1.0),
        ("chord changes with the root in the bass (share)", 1.0),
        ("mood told apart, register (0..1)", 0.99),
    ],
)
def test_obedient_music_beats_its_chance_and_deaf_music(figures, measure, least):
    good, deaf = figures["generated", measure], figures["shuffled", measure]
    assert good.value >= least
    assert good.low > good.chance
    assert good.value > deaf.value


def test_chord_tones_are_told_by_track(figures, material):
    rolls, chroma = material.row("shuffled").rolls, material.asked.chroma
    for index, track in enumerate(("melody", "bridge", "piano")):
        alone = np.zeros_like(rolls)
        alone[:, 2 * index : 2 * index + 2] = rolls[:, 2 * index : 2 * index + 2]
        each = [chord_tone_share(r, c) for r, c in zip(alone, chroma, strict=False)]
        found = figures["shuffled", control.TRACK_CHORD_TONES[track]]
        assert found.value == pytest.approx(np.nanmean(each)) and found.better == "real"
        assert figures["real", control.TRACK_CHORD_TONES[track]].value == 1


def test_opposite_moods_are_told_apart_where_they_differ_and_guessed_where_not(figures):
    measure = control.opposite_measure("register")
    good, same = figures["captions and plan", measure], figures["captions alone", measure]
    assert (good.value, good.count, good.chance, good.better) == (1, 4, 0.5, "high")
    assert same.value == 0.5  # every pair a draw
    by = {
        only: control.opposite_measure("mode and register", only) for only in ("mode", "register")
    }
    assert figures["captions and plan", by["register"]].value == 1
    assert figures["captions alone", by["mode"]].value == 0.5
    assert figures["captions and plan", control.opposite_measure("mode and register")].value == 1
    assert figures["real", control.opposite_measure("mode and register")].chance == 0.5


def test_the_ear_leans_to_the_mood_that_was_asked(material):
    ear = control._Ear(material, Chapter("control", ""))
    real = material.row("real").rolls
    low, high = (np.roll(real, up, axis=3) for up in (-12, 12))
    assert (ear.leaning(low, "register") > ear.leaning(high, "register")).all()
    parts = [ear.leaning(low, "mode and register", only) for only in ("mode", "register")]
    assert ear.leaning(low, "mode and register") == pytest.approx(parts[0] + parts[1])
    silent = np.concatenate([low[:1], np.zeros_like(low[:1])])
    assert np.isnan(ear.leaning(silent, "register")).tolist() == [False, True]
    asked = material.asked.moods
    assert np.array_equal(control._all_of(asked, (("mode", 1),)), asked[:, 0, 0] == 1)
    mixed = control._all_of(asked, (("register", 0),))
    assert np.array_equal(mixed, (asked[:, 0, 1] == 0) & (asked[:, 4, 1] == 0))


def test_a_bar_late_the_chords_are_wrong(figures, material):
    late = figures["real", "chord tones, struck on beats 1 and 3, chords a bar late (share)"]
    expected = [
        chord_tone_share(roll, np.roll(chroma, 4, axis=0))
        for roll, chroma in zip(material.row("real").rolls, material.asked.chroma, strict=True)
    ]
    assert late.value == pytest.approx(np.mean(expected))
    assert late.value < 0.7


def test_pieces_meet_their_cuts_and_songs_do_not(figures):
    assert figures["pieces", "cuts and beats, within 70 ms, BHS (0..1)"].value == 1
    accents = "cuts and accents, within 70 ms, F1 (0..1)"
    assert figures["pieces", accents].value > 2 * figures["pieces", accents].chance
    assert figures["pieces", accents].value > figures["real songs", accents].value
    assert ("pieces", "hit points, AUC by velocity (0..1)") in figures
    assert ("real songs", "hit points, AUC by velocity (0..1)") not in figures
    off = figures["pieces", "tempo, largest deviation from the asked one (%)"]
    assert (off.value, off.count) == (pytest.approx(0), 2)


def test_an_attribute_that_cannot_be_heard_is_left_out_and_named(material):
    rng = np.random.default_rng(0)
    noise = material.asked.moods.copy()
    noise[..., 2] = rng.integers(0, 3, size=(WINDOWS, 2)).repeat(4, axis=1)
    deaf = SimpleNamespace(
        **{**vars(material), "train_rolls": lambda count, seed: (material.row("real").rolls, noise)}
    )
    chapter = Chapter("control", "")
    assert "loudness" not in control._Ear(deaf, chapter).heard
    assert any("loudness: left out" in note for note in chapter.notes)


# ------------------------------------------------------------------------------------------- moods


def test_a_classifier_learns_what_one_feature_tells():
    rng = np.random.default_rng(0)
    features = rng.normal(size=(300, 4)).astype(np.float32)
    labels = np.digitize(features[:, 2], (-1.0, 0.5))
    heard = moods.fit(features, labels, 3).predict(features)
    assert (
        moods.balanced_accuracy(
            *(s.sum(0) for s in moods.recalls(heard[:, None], labels[:, None], 3))
        )
        > 0.9
    )
    assert np.array_equal(moods.fit(features, labels, 4).predict(features), heard)  # none has 3
    with pytest.raises(ValueError, match="2 classes"):
        moods.fit(features, labels, 2)


def test_balanced_accuracy_does_not_mind_how_often_a_class_occurs():
    asked, heard = np.array([[0, 0, 0, 1]]), np.array([[0, 0, 0, 0]])
    right, there = moods.recalls(heard, asked, 3)
    assert right.tolist() == [[3, 0, 0]]
    assert there.tolist() == [[3, 1, 0]]
    assert moods.balanced_accuracy(right[0], there[0]) == 0.5  # the third class is not there
    assert np.isnan(moods.balanced_accuracy(np.zeros(3), np.zeros(3)))


def test_features_hear_a_transposition_in_the_register_alone():
    notes = [Note(4 * i, p, 0, 4 * i + 3) for i, p in enumerate((60, 62, 64, 65, 67, 69, 71, 72))]
    rolls = np.stack(
        [
            roll_from_notes(
                [Note(n.start_column, n.pitch + up, 0, n.end_column) for n in notes], 64
            )
            for up in (0, 5)
        ]
    )
    plain, moved = moods.features(rolls)
    apart = np.flatnonzero(~np.isclose(plain, moved, atol=1e-5))
    assert 0 < len(apart) <= 7  # the mean, five percentiles, the track's mean
    assert np.allclose((moved - plain)[apart], 5, atol=1e-4)


def test_halves_keep_order_and_labels():
    rolls = np.zeros((2, 6, 128, 128), dtype=bool)
    rolls[1, 0, 64, 60] = True
    parts = moods.halves(rolls)
    assert parts.shape == (4, 6, 64, 128)
    assert [bool(p.any()) for p in parts] == [False, False, False, True]
    assert parts[3, 0, 0, 60]
    labels = np.arange(2 * 8 * 4).reshape(2, 8, 4)
    assert moods.span_labels(labels).tolist() == labels[:, [0, 4]].tolist()
