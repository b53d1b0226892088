"""The states of a run on disk."""

import json
import os
import zlib

import numpy as np
import pytest
from toys import read_only

from bgm_studio.diffusion.trace import StepTrace, forget_older

SHAPE = (6, 16, 128)


def state(seed):
    return np.random.default_rng(seed).standard_normal(SHAPE).astype(np.float32)


def filled(folder, steps=4):
    trace = StepTrace(folder, "key", SHAPE)
    for index in range(steps):
        trace.store(index, "language" if index < 2 else "video", state(index))
    trace.close()
    return trace


def test_states_come_back_to_the_bit(tmp_path):
    odd = state(0)
    odd.flat[:4] = [-0.0, 1e-42, np.inf, 3.0000002]
    trace = StepTrace(tmp_path / "deep" / "folder", "key", SHAPE)
    trace.store(0, "language", odd)
    trace.store(1, "video", state(1))
    again = StepTrace(tmp_path / "deep" / "folder", "key", SHAPE)
    assert again.features == ["language", "video"] and again.steps == 2
    assert again.load(0).tobytes() == odd.tobytes()
    assert again.load(1).tobytes() == state(1).tobytes()
    assert again.load(0).shape == SHAPE and again.load(0).dtype == np.float32


def test_any_memory_layout_is_stored_alike(tmp_path):
    trace = StepTrace(tmp_path, "key", SHAPE)
    trace.store(0, "video", np.asfortranarray(state(3)))
    assert np.array_equal(trace.load(0), state(3))


def test_some_columns_of_a_state(tmp_path):
    trace = filled(tmp_path)
    for first, end in ((0, 16), (3, 9), (12, 99)):
        part = trace.load_columns(2, first, end)
        assert np.array_equal(part, state(2)[:, first:end]) and part.dtype == np.float32


def test_reading_alone_changes_nothing(tmp_path):
    filled(tmp_path / "run")
    (tmp_path / "run" / "step009-of-another-t0.f32").write_bytes(b"tail")
    before = {p: p.read_bytes() for p in tmp_path.rglob("*.*")}
    trace = StepTrace(tmp_path / "run", "key", SHAPE, read_only=True)
    assert trace.steps == 4
    trace.store(1, "video", state(9))
    assert StepTrace(tmp_path / "run", "other", SHAPE, read_only=True).steps == 0
    assert StepTrace(tmp_path / "none", "key", SHAPE, read_only=True).steps == 0
    assert {p: p.read_bytes() for p in tmp_path.rglob("*.*")} == before
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(("key", "shape"), [("other", SHAPE), ("key", (6, 32, 128))])
def test_another_key_or_shape_clears(tmp_path, key, shape):
    filled(tmp_path)
    (tmp_path / "something else").write_text("not ours")
    assert StepTrace(tmp_path, key, shape).steps == 0
    assert [p.name for p in tmp_path.iterdir()] == ["something else"]
    assert StepTrace(tmp_path, "key", SHAPE).steps == 0


@pytest.mark.parametrize(
    "index",
    [
        b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"key": "key"}', b"[" * 200_000,
        b'{"key": "key", "shape": 3, "features": []}',
        b'{"key": "key", "shape": [6, 16, 128], "features": 5}',
        b'{"key": "key", "shape": [6, 16, 128], "features": ["video", "video", "a", "b", "c"]}',
        b'{"key": "key", "shape": [6, 16, 128], "features": []}' + b" " * (1 << 20) + b"x",
    ],
)  # fmt: skip
def test_a_damaged_index_counts_as_empty(tmp_path, index):
    filled(tmp_path)
    (tmp_path / "trace.json").write_bytes(index)
    trace = StepTrace(tmp_path, "key", SHAPE)
    assert trace.steps == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", ["short", "long", "gone", "a bit", "not a number"])
def test_a_damaged_state_ends_what_is_kept(tmp_path, damage):
    filled(tmp_path)
    file = next(tmp_path.glob("step002-*.f32"))
    data = bytearray(file.read_bytes())
    if damage == "gone":
        file.unlink()
    elif damage == "a bit":
        data[5000] ^= 1
    elif damage == "not a number":
        data[400:404] = np.float32(np.nan).tobytes()
    else:
        data = data[:-4] if damage == "short" else data + b"\0" * 4
    if file.exists():
        file.write_bytes(data)
    for alone in (True, False):
        with StepTrace(tmp_path, "key", SHAPE, read_only=alone) as trace:
            assert trace.steps == 2
            assert np.array_equal(trace.load(1), state(1))
    assert not list(tmp_path.glob("step00[23]-*"))


def test_an_index_without_checksums_counts_as_empty(tmp_path):
    filled(tmp_path)
    index = json.loads((tmp_path / "trace.json").read_text())
    del index["crc32"]
    (tmp_path / "trace.json").write_text(json.dumps(index))
    with StepTrace(tmp_path, "key", SHAPE) as trace:
        assert trace.steps == 0


def test_a_run_that_is_under_way_is_left_alone(tmp_path):
    """Another process with the same key reads what is there, and neither clears nor stores."""
    folder = tmp_path / "run"
    with StepTrace(folder, "key", SHAPE) as first:
        first.store(0, "video", state(0))
        (folder / "step001-partly.partial").write_bytes(b"being written")
        with StepTrace(folder, "key", SHAPE) as second:
            assert second.steps == 1 and np.array_equal(second.load(0), state(0))
            second.store(0, "video", state(7))
        with StepTrace(folder, "other", SHAPE) as other:
            assert other.steps == 0
            other.store(0, "video", state(7))
        assert (folder / "step001-partly.partial").exists()
        first.store(1, "video", state(1))
    with StepTrace(folder, "key", SHAPE) as again:
        assert again.steps == 2
        assert all(np.array_equal(again.load(i), state(i)) for i in range(2))


def test_the_oldest_goes_unless_it_is_under_way(tmp_path):
    for age, name in enumerate(("oldest", "old", "new")):
        with StepTrace(tmp_path / name, "key", SHAPE) as trace:
            trace.store(0, "video", state(0))
        os.utime(tmp_path / name, (1000 + age, 1000 + age))
    with StepTrace(tmp_path / "oldest", "key", SHAPE) as running:
        os.utime(tmp_path / "oldest", (1000, 1000))
        forget_older(tmp_path, "mine", keep=2)
        assert sorted(f.name for f in tmp_path.iterdir() if f.is_dir()) == ["new", "oldest"]
        running.store(1, "video", state(1))
    forget_older(tmp_path, "mine", keep=1)
    assert list(tmp_path.iterdir()) == []


def test_a_changed_step_forgets_those_behind_it(tmp_path):
    trace = filled(tmp_path)
    trace.store(1, "video", state(9))
    assert trace.features == ["language", "video"]
    again = StepTrace(tmp_path, "key", SHAPE)
    assert again.features == ["language", "video"]
    assert np.array_equal(again.load(0), state(0))
    assert np.array_equal(again.load(1), state(9))


@pytest.mark.parametrize("call", ["write_index", "replace"])
def test_a_crash_in_the_middle_leaves_a_shorter_trace(tmp_path, monkeypatch, call):
    trace = filled(tmp_path)

    def crash(*_):
        raise KeyboardInterrupt

    if call == "replace":
        monkeypatch.setattr("pathlib.Path.replace", crash)
    else:
        monkeypatch.setattr(StepTrace, "_write_index", crash)
    with pytest.raises(KeyboardInterrupt):
        trace.store(1, "video", state(9))
    monkeypatch.undo()
    kept = StepTrace(tmp_path, "key", SHAPE)
    for index in range(kept.steps):
        assert np.array_equal(kept.load(index), state(index))


def test_a_full_disk_costs_the_trace_and_not_the_run(tmp_path, monkeypatch, caplog):
    trace = filled(tmp_path, steps=3)

    def full(self, index):
        return tmp_path / "no such folder" / f"{index}.f32"

    monkeypatch.setattr(StepTrace, "_file", full)
    trace.store(3, "video", state(3))
    monkeypatch.undo()
    trace.store(4, "video", state(4))  # a later state must not take the place of the lost one
    assert trace.steps == 3
    assert "cannot be kept" in caplog.text
    assert StepTrace(tmp_path, "key", SHAPE).steps == 3
    assert not list(tmp_path.glob("*.partial"))


def test_a_disk_that_becomes_read_only_costs_the_trace_and_not_the_run(tmp_path, monkeypatch):
    trace = filled(tmp_path, steps=3)
    with monkeypatch.context() as patch:
        read_only(patch, tmp_path)
        trace.store(3, "video", state(3))
    assert trace.steps == 3
    assert StepTrace(tmp_path, "key", SHAPE).steps == 3


def test_wrong_shape_is_a_bug(tmp_path):
    with pytest.raises(ValueError, match="shape"):
        StepTrace(tmp_path, "key", SHAPE).store(0, "video", np.zeros((6, 8, 128), np.float32))


def test_the_index_tells_what_it_is(tmp_path):
    filled(tmp_path, steps=1)
    data = json.loads((tmp_path / "trace.json").read_text())
    sums = [zlib.crc32(state(0).tobytes())]
    assert data == {"key": "key", "shape": list(SHAPE), "features": ["language"], "crc32": sums}
