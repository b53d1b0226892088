"""Retrieval with rows beside those of all chapters, and what tempo a row is heard at."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from model_export.evaluate import sound  # noqa: E402
from model_export.evaluate.material import Material  # noqa: E402
from model_export.evaluate.retrieval import chapter  # noqa: E402
from model_export.evaluate.sound import Listened  # noqa: E402
from model_export.evaluate.windows import PLANNED, WINDOW_BEATS  # noqa: E402


def test_a_row_beside_the_others_is_heard_in_this_chapter() -> None:
    real = np.random.default_rng(0).normal(size=(20, 4)).astype(np.float32)
    heard = {"real": real, "generated": real[::-1], PLANNED.name: real + 0.001}
    material = SimpleNamespace(
        names=("real", "generated"),
        listened=lambda name: Listened(heard[name], np.zeros((20, 3))),
    )
    made = chapter(material, beside=(PLANNED.name,))
    found = {(f.row, f.measure): f for f in made.figures}
    assert found[PLANNED.name, "P@5 (0..1)"].value == 1
    assert found["generated", "P@5 (0..1)"].value < 1
    assert {f.row for f in chapter(material).figures} == {"real", "generated"}
    assert any("planned tempo" in note for note in made.notes)


def test_a_planned_row_is_heard_at_its_planned_tempo(
    corpus_file, exported, tmp_path, monkeypatch
) -> None:
    class Anything:
        def encode(self, sentences) -> np.ndarray:
            return np.eye(384, dtype=np.float32)[[len(text) % 384 for text in sentences]]

    material = Material(
        exported.folder, corpus_file, tmp_path, headline=2, row_windows=2, quick=True,
        device="cpu", threads=1, encoder=Anything(),
    )  # fmt: skip
    heard_bpm = []

    def listened(rolls, tempo_bpm, done) -> Listened:
        heard_bpm.append(tempo_bpm)
        return Listened(np.zeros((len(rolls), 200), np.float32), np.zeros((len(rolls), 3)))

    monkeypatch.setattr(sound, "listened", listened)
    for name in ("generated", PLANNED.name):
        material.listened(name)
    generated, planned = heard_bpm
    assert np.array_equal(generated, material.asked.tempo_bpm[:2])
    told = material.composing.told(PLANNED, 0, 2).tempo_bpm.reshape(2, WINDOW_BEATS)
    assert np.array_equal(planned, told[:, 0]) and not np.array_equal(planned, generated)
    assert PLANNED.name not in material.names
    assert {(pair.about, pair.harmony) for pair in material.opposites} == {
        ("mode and register", "song"), ("mode and register", "plan"),
    }  # fmt: skip
    assert all(len(pair.first) == len(pair.second) == 2 for pair in material.opposites)
