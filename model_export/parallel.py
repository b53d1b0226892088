"""Several processes that train one network together (PyTorch DDP), started by torchrun."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel


@dataclass(frozen=True)
class Team:
    """This process among those that train together; one by itself sends no messages.

    rank: 0..size - 1; rank 0 leads: it alone decides, validates, logs and saves.
    device: what this process computes on.
    """

    device: str
    rank: int = 0
    size: int = 1

    @classmethod
    def join(cls, device: str) -> Team:
        """The team that torchrun's WORLD_SIZE, RANK and LOCAL_RANK name; waits for all of it."""
        size = int(os.environ.get("WORLD_SIZE", "1"))
        if size == 1:
            return cls(device)
        backend = "gloo"
        if device.startswith("cuda"):
            device = f"cuda:{os.environ['LOCAL_RANK']}"
            torch.cuda.set_device(device)
            # Decisions go through main memory, so that no GPU waits for a number to be read.
            backend = "cpu:gloo,cuda:nccl"
        dist.init_process_group(backend)
        return cls(device, dist.get_rank(), size)

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def share(self, network: nn.Module) -> nn.Module:
        """The network, started from the leader's weights and with gradients averaged over all."""
        if self.size == 1:
            return network
        # Its one buffer is a table that never changes.
        return DistributedDataParallel(network, forward_sync_buffers=False)

    def leaders(self, value: float) -> float:
        """The leader's value, to each process."""
        if self.size == 1:
            return value
        message = torch.tensor([value], dtype=torch.float64)
        dist.broadcast(message, 0)
        return message.item()

    def total(self, values: Tensor) -> Tensor:
        """The sum over all processes, to each of them."""
        if self.size == 1:
            return values
        result = values.clone()
        dist.all_reduce(result)
        return result

    def leave(self) -> None:
        """At the end of a run that went well; after a failure torchrun ends the others."""
        if self.size > 1:
            dist.destroy_process_group()
