"""Two processes on the CPU train one network together, as torchrun starts them."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
if not torch.distributed.is_available():
    pytest.skip("this torch cannot train in parallel", allow_module_level=True)

from model_export import train  # noqa: E402
from model_export.batches import Batch, ConditionMaker, WindowSource  # noqa: E402
from model_export.export import load_network  # noqa: E402
from model_export.parallel import Team  # noqa: E402

TIMEOUT_S = 240

# What each process runs: the trainer with stand-in captions, and notes of what it saw.
CHILD = """
import itertools, os, sys
from pathlib import Path
from types import SimpleNamespace
import numpy as np, torch
from model_export import train
from model_export.batches import Batch
from model_export.network import UNet, NetworkConfig

folder, fails = Path(sys.argv[1]), sys.argv[2] == "fails"
rank = int(os.environ["RANK"])
words = np.load(folder / "wordings.npz")
held_out = train._held_out
train._held_out = lambda *given: held_out(*given)[:1]
train.embeddings = lambda _encoder: (words["captions"], words["moods"])
train.MiniLmEncoder = lambda: None
# Only the leader's clock goes: a process that looked at its own would never end.
clock = itertools.count(0, 1) if rank == 0 else itertools.repeat(0)
train.time = SimpleNamespace(monotonic=lambda: float(next(clock)))
seen = {"rolls": [], "told": 0, "saved": 0, "checked": 0}
suited, first_estimate, save = train.suited, train.first_estimate, train.save
validation_losses, made, run = train.validation_losses, train.UNet, train.train

def watched_batch(batch, *rest):
    if len(batch.roll) == 4:  # not a validation's
        seen["rolls"].append(batch.roll.to(torch.bool))
        if fails and rank == 1 and len(seen["rolls"]) == 2:
            raise RuntimeError("this process fails")
    return suited(batch, *rest)

def watched_estimate(network, *rest):
    seen["told"] += len(rest[1]) == 4
    return first_estimate(network, *rest)

def watched_save(*arguments):
    seen["saved"] += 1
    save(*arguments)

def watched_validation(*arguments):
    seen["checked"] += 1
    return validation_losses(*arguments)

def kept(config):
    seen["network"] = made(config)
    return seen["network"]

def with_gradients(options, team):
    given = torch.load(folder / "given.pt", weights_only=True)
    network = made(NetworkConfig.from_json(given["config"]))
    if team.leads:  # the other one starts from other weights, and is given these
        network.load_state_dict(given["weights"])
    half = slice(2 * rank, 2 * rank + 2)
    forward = team.share(network)
    forward.config, forward.schedule = network.config, network.schedule
    batch = Batch(*(value[half] for value in given["batch"]))
    loss = train.loss_per_window(forward, batch, given["timestep"][half], given["sample"][half])
    loss.mean().backward()
    seen["gradients"] = {name: p.grad for name, p in network.named_parameters()}
    run(options, team)

train.suited, train.first_estimate, train.save = watched_batch, watched_estimate, watched_save
train.validation_losses, train.UNet, train.train = watched_validation, kept, with_gradients
train.main(sys.argv[3:])
seen["network"] = seen["network"].state_dict()
torch.save(seen, folder / f"rank{rank}.pt")
"""


def _torchrun(folder: Path, ending: str, arguments: list[str]) -> tuple[int, str]:
    """Exit status and output of two processes; all of them are killed when time is up."""
    root = str(Path(train.__file__).parents[1])
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": root}
    with subprocess.Popen(
        [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2",
         str(folder / "child.py"), str(folder), ending, *arguments],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    ) as process:  # fmt: skip
        try:
            output, _ = process.communicate(timeout=TIMEOUT_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return process.returncode, output


@pytest.fixture(scope="module")
def whole(network, corpus, wordings) -> SimpleNamespace:
    """A batch of four windows that two processes halve."""
    batch = ConditionMaker(*wordings, "cpu").batch(WindowSource(corpus, "train").random(4))
    timestep = torch.tensor([100.0, 350, 600, 850])
    sample = train.noised(network, batch.roll, timestep, torch.Generator().manual_seed(0))
    return SimpleNamespace(batch=batch, timestep=timestep, sample=sample)


@pytest.fixture(scope="module")
def prepared(corpus_file, wordings, network, whole, tmp_path_factory):
    """A folder with the child's program and what it needs; and the trainer's arguments."""
    folder = tmp_path_factory.mktemp("together")
    (folder / "child.py").write_text(CHILD)
    np.savez(folder / "wordings.npz", captions=wordings[0], moods=wordings[1])
    torch.save(
        {"config": network.config.to_json(), "weights": network.state_dict(),
         "batch": list(whole.batch), "timestep": whole.timestep, "sample": whole.sample},
        folder / "given.pt",
    )  # fmt: skip
    arguments = ["--corpus", str(corpus_file), "--batch", "4", "--device", "cpu", "--threads", "1",
                 "--widths", "16", "16", "16", "--rate", "1e-2"]  # fmt: skip
    return folder, arguments


@pytest.fixture(scope="module")
def together(prepared, brief) -> SimpleNamespace:
    """A run of two processes, and its resumption by one: what each saw, both checkpoints."""
    folder, arguments = prepared
    out = folder / "run"
    status, output = _torchrun(folder, "ends", [*arguments, "--out", str(out), "--minutes", "0.1"])
    assert status == 0, output
    first = torch.load(out / "checkpoint.pt", weights_only=True)
    files = sorted(path.name for path in out.iterdir())
    with brief():
        # One step: all its time is gone.
        train.main([*arguments, "--out", str(out), "--resume", "--minutes", "0.1"])
    with (out / "loss.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    ranks = [torch.load(folder / f"rank{rank}.pt", weights_only=True) for rank in (0, 1)]
    second = torch.load(out / "checkpoint.pt", weights_only=True)
    return SimpleNamespace(
        out=out, ranks=ranks, first=first, second=second, files=files, rows=rows, output=output
    )


def test_both_end_with_the_same_weights(together) -> None:
    one, other = (seen["network"] for seen in together.ranks)
    assert set(one) == set(other) == set(together.first["network"])
    for name, value in one.items():
        assert torch.equal(value, other[name])
        assert torch.equal(value, together.first["network"][name])


def test_each_draws_its_own_windows_and_all_toss_one_coin(together) -> None:
    one, other = together.ranks
    assert len(one["rolls"]) == len(other["rolls"]) == together.first["step"] >= 3
    pairs = zip(one["rolls"], other["rolls"], strict=True)
    assert not any(torch.equal(a, b) for a, b in pairs)
    assert one["told"] == other["told"]


def test_one_of_them_validates_logs_and_saves(together) -> None:
    assert [seen["saved"] for seen in together.ranks] == [1, 0]
    assert [seen["checked"] for seen in together.ranks] == [1, 0]
    assert together.files == ["checkpoint.pt", "loss.csv"]
    assert together.output.count("2 processes") == 1
    steps = [int(row["step"]) for row in together.rows]
    assert steps == [together.first["step"], together.second["step"]]
    assert float(together.rows[0]["loss"]) > 0


def test_windows_are_those_of_all_processes(together) -> None:
    assert together.first["windows"] == 8 * together.first["step"]
    assert [int(row["windows"]) for row in together.rows] == [
        together.first["windows"], together.first["windows"] + 4,
    ]  # fmt: skip


def test_one_process_goes_on_from_what_two_have_done(together) -> None:
    first, second = together.first, together.second
    assert second["step"] == first["step"] + 1
    for stored in (first, second):
        counts = {state.get("steps") for state in stored["optimiser"]["state"].values()}
        assert counts == {None, stored["step"]}  # matrices count none
    network, _ = load_network(together.out)
    for name, value in network.state_dict().items():
        assert torch.equal(value, second["ema"][name])


def test_the_mean_of_two_halves_gradients_is_the_whole_s(together, network, whole) -> None:
    learner = type(network)(network.config)
    learner.load_state_dict(network.state_dict())
    loss = train.loss_per_window(learner, Batch(*whole.batch), whole.timestep, whole.sample)
    loss.mean().backward()
    gradients = {name: p.grad for name, p in learner.named_parameters()}
    largest = max(float(gradient.abs().max()) for gradient in gradients.values())
    assert largest > 0
    for seen in together.ranks:
        assert set(seen["gradients"]) == set(gradients)
        for name, gradient in gradients.items():
            assert torch.allclose(seen["gradients"][name], gradient, rtol=1e-4, atol=1e-5 * largest)


def test_when_one_fails_all_end(prepared) -> None:
    folder, arguments = prepared
    out = folder / "failed"
    # The leader's clock alone would let it run for days.
    status, output = _torchrun(
        folder, "fails", [*arguments, "--out", str(out), "--minutes", "10000"]
    )
    assert status != 0
    assert "this process fails" in output
    assert not (out / "checkpoint.pt").exists()


def test_a_process_by_itself_sends_no_messages(monkeypatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    team = Team.join("cpu")
    assert (team.rank, team.size, team.device, team.leads) == (0, 1, "cpu", True)
    network, values = torch.nn.Linear(2, 2), torch.ones(3)
    assert team.share(network) is network
    assert team.total(values) is values
    assert team.leaders(2.5) == 2.5
    team.leave()
    assert not torch.distributed.is_initialized()
