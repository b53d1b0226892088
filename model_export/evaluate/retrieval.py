"""Chapter: how much the rows vary, and whether their windows find the real ones (paper Table 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics.retrieval import POOL, TOP_K, halves, retrieval
from bgm_studio.metrics.statistics import bootstrap
from model_export.evaluate.figures import Chapter

if TYPE_CHECKING:
    from model_export.evaluate.material import Material

SPLITS = 20
DIVERSITY = "diversity (Eq. 11)"


def chapter(material: Material, *, beside: Sequence[str] = ()) -> Chapter:
    """Diversity of every row, and how well its windows find the real windows they belong to.
    beside: rows that only ears can judge, because they were not told the asked chords and tempo."""
    made = Chapter("retrieval", "Diversity and retrieval")
    real = material.listened("real").embedding[:POOL]
    # A real window that is silent cannot be found; the pool is of those that can.
    pool = int(np.isfinite(real).all(1).sum())
    for name in (*material.names, *beside):
        features = material.listened(name).embedding[:POOL]
        there = features[np.isfinite(features).all(1)]
        made.add(name, DIVERSITY, diversity_interval(there), len(there))
        if name == "real" or pool < 2:
            continue
        # A row of fewer windows has none for some targets: those ask nothing, but can be found.
        queries = np.full(real.shape, np.nan)
        queries[: len(features)] = features[: len(real)]
        found = retrieval(queries, real, pool, TOP_K)
        for number, k in enumerate(TOP_K):
            made.add_mean(
                name, f"P@{k} (0..1)", found.hits[:, number], "high", float(found.chance[number])
            )
        made.add_mean(name, f"AR (1..{pool})", found.ranks, "low", found.chance_rank)
    made.notes += [
        "Features are musicnn's (MagnaTagATune), the layer beneath the tags, averaged over patches "
        "of 3 s; distances are Euclidean, as in Eq. 11.",
        f"Every row is heard in its first {POOL} windows. Diversity is the mean of {SPLITS} random "
        "splits; the paper counts higher as better, but noise raises it too, so nearness to real "
        "is asked here.",
        "P@K: how often the real window whose conditions a window was made from is among its K "
        f"nearest of {pool}; AR: its rank on average. Equally near windows count as in a random "
        "order, so features that say nothing give chance.",
        "What is found here is texture more than tune: shuffled notes keep their window's "
        "register, density, instruments and tempo, so they are no floor for retrieval but show how "
        "far these alone carry. Every row but one, the unconditional one too, is played at the "
        "tempo of its real window, which alone can lift it above chance.",
        "That one is 'planned harmony': caption and dynamic features are the real window's, chords "
        "and tempo those that the app plans for a clip of them (key and progression from the "
        "captions' valence, tempo from the activity, no hit points). It is played at the planned "
        "tempo, so it lasts longer or shorter than its real window, and a curve's beats fall at "
        "other seconds. Measures against the asked chords, tempo or beats leave this row out.",
        "Both sides are rendered by the same synth at the same loudness: these numbers are not "
        "comparable with the paper's, whose audio and videos were others.",
    ]
    return made


def diversity_interval(features: NDArray[np.floating]) -> tuple[float, float, float]:
    """Diversity of features (n, D) over 20 splits, and its interval under resampling of the items;
    an item drawn twice is not compared with itself."""
    if len(features) < 2:
        return (float("nan"),) * 3
    rows = np.asarray(features, dtype=np.float64)
    distances = np.linalg.norm(rows[:, None] - rows[None], axis=-1)
    first, second = halves(len(rows), splits=SPLITS)

    def figure(which: NDArray[np.int64]) -> float:
        a, b = which[first], which[second]
        return float(distances[a, b][a != b].mean()) if (a != b).any() else float("nan")

    return bootstrap(figure, len(rows))
