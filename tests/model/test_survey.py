"""What one is shown of a training file."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the [train] extra")

from model_export import survey


def test_the_table_tells_styles_apart(corpus) -> None:
    mixed = replace(corpus, style=np.array([0, 2, 6, 2, 0], dtype=np.int8))
    head, _, *rows = survey.table(mixed, count=8).split("\n")
    assert re.findall(r"[a-z][a-z ]*[a-z]", head) == ["pop piano", "strings", "lead sheet"]
    cells = {r.split("|")[1].strip(): [c.strip() for c in r.split("|")[2:-1]] for r in rows}
    assert cells["songs"] == ["2", "2", "1"]
    assert cells["train windows"] == ["5", "13", "9"]
    assert cells["test windows"] == ["7", "0", "0"]
    start = int(corpus.first_column[2])
    roll = survey.roll_at(mixed, start)
    notes = survey.figures(mixed, "lead sheet", count=99, seed=0)["melody notes/bar"]
    assert notes == pytest.approx(float(cells["melody notes/bar"][2]), rel=0.3)
    assert roll.shape == (6, 128, 128)
    assert np.array_equal(np.packbits(roll.transpose(1, 0, 2), axis=2, bitorder="little"),
                          corpus.roll[start : start + 128])  # fmt: skip


def test_chords_are_named_once(corpus) -> None:
    chroma = np.zeros_like(corpus.chroma)
    chroma[:, [0, 4, 7]] = True
    beats = np.arange(len(chroma))
    mixed = replace(
        corpus, chroma=chroma, root=np.where(beats < 4, -1, 0).astype(np.int8),
        bass=np.where(beats < 8, 0, 4).astype(np.int8),
    )  # fmt: skip
    names = survey.chord_names(mixed, 0)
    assert len(names) == 32
    assert {beat: name for beat, name in enumerate(names) if name} == {0: "-", 4: "C", 8: "C/E"}


def test_a_sheet_is_drawn(corpus, tmp_path) -> None:
    survey.draw(corpus, "pop piano", tmp_path / "pop.png", seed=0, count=2)
    assert (tmp_path / "pop.png").read_bytes()[:4] == b"\x89PNG"
