"""What a short run on a borrowed GPU takes home, and how much of the GPU it used."""

from __future__ import annotations

import hashlib
import io
import tarfile

import numpy as np
import pytest

pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("onnx", reason="needs the [train] extra")
pytest.importorskip("onnxruntime", reason="needs the [cpu] or [gpu] extra")
pytest.importorskip("onnxscript", reason="needs the [train] extra")

from model_export import on_gpu


def test_what_is_packed_comes_home_in_parts_and_whole(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(on_gpu, "PART_BYTES", 1000)
    content = np.random.default_rng(0).bytes(3500)  # does not get smaller
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.onnx").write_bytes(content)
    (tmp_path / "loss.csv").write_text("step\n")
    files = {"model": tmp_path / "model", "loss.csv": tmp_path / "loss.csv"}
    home = tmp_path / "home"
    home.mkdir()
    (home / "home.tar.gz.099").write_text("of an older run")
    parts = on_gpu.pack(files, home)
    assert len(parts) == 4 and all(part.stat().st_size <= 1000 for part in parts)
    assert {p.name for p in home.iterdir()} == {part.name for part in parts} | {"SHA256SUMS"}
    sums = dict(line.split()[::-1] for line in (home / "SHA256SUMS").read_text().splitlines())
    assert sums == {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in parts}
    whole = b"".join(part.read_bytes() for part in sorted(home.glob("home.tar.gz.*")))  # cat
    with tarfile.open(fileobj=io.BytesIO(whole)) as archive:
        assert archive.extractfile("model/model.onnx").read() == content
        assert archive.extractfile("loss.csv").read() == b"step\n"


def test_utilisation_counts_what_a_step_computes() -> None:
    assert on_gpu.calls_a_window(0, 0) == 3
    assert on_gpu.calls_a_window(0.5, 0.3) == pytest.approx(4.1)
    # 1,000 windows a second of 4 calls of 100 GFLOP are 400 TFLOP/s.
    said = on_gpu.utilisation({"windows": 60_000, "minutes": 1.0}, 100.0, 4.0)
    assert "1000.0 a second" in said and "400.000 TFLOP/s" in said and "40.4%" in said


def test_a_file_too_large_to_carry_and_a_machine_without_a_gpu_are_refused(
    tmp_path, capsys, monkeypatch
) -> None:
    corpus = tmp_path / "corpus.npz"
    corpus.write_bytes(bytes(100))
    asked = [str(corpus), "--minutes", "1", "--out", str(tmp_path / "out")]
    monkeypatch.setattr(on_gpu.torch.cuda, "is_available", lambda: False)
    with pytest.raises(SystemExit):
        on_gpu.main(asked)
    assert "no GPU" in capsys.readouterr().err
    monkeypatch.setattr(on_gpu, "MOST_CORPUS_BYTES", 99)
    with pytest.raises(SystemExit):
        on_gpu.main([*asked, "--device", "cpu"])
    assert "40 MiB" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
