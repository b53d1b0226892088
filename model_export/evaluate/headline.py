"""The report's headline: the numbers by which one denoiser is held against another.

Gaps are absolute differences between generated and real music; shares are 0..1, so that two points
are 0.02. Where each comes from (chapter: measure, rows):

| key | from |
|---|---|
| pche_gap | closeness: PCHE of 8 bars, paper (bits), windows `generated` and `real` |
| gps_gap | closeness: GPS with 16 positions, paper, the same windows |
| si_gap | closeness: SI of 8-15 s, the same windows |
| scale_gap | closeness: share of notes in the best scale, the same windows |
| p_at_5, p_at_10, p_at_20 | retrieval: P@K of `planned harmony` (chords and tempo of the plan) |
| activity_corr_t0_200, _1000 | control: activity, pooled rank correlation, at `t0 = 200`, `1000` |
| accent_auc_t0_200, _1000 | control: AUC of hit beats, notes struck together, same place of bar |
| chord_gap | control: chord tones struck on beats 1 and 3, the same windows; the worst track |
| mood_accuracy | control: opposite mode and register, told apart, `captions and plan` |
| seam_ratio | seams: bars alike at windows' borders over those inside, `pieces` |
| gflop_per_call | the model's manifest: operations of one window's call, in units of 10^9 |
| steps | solver steps that the report was made with |

With the chapter on pictures those of what a user gets come on top, as mean values over pieces for
real clips of 15 s by the defaults: picture_alike (piano onsets of neighbouring bars), _gps, _empty
(beats), _spread (notes a bar), _melody (bars), _activity (over 8 beats), _hits (on the notes), and
the gaps to songs of the same length, picture_pche_1_gap and _8_gap.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bgm_studio.base.atomic import atomic_path
from bgm_studio.base.errors import ModelError
from bgm_studio.base.inference import read_manifest
from bgm_studio.metrics.closeness import PAPER_GPS, PAPER_PCHE
from bgm_studio.metrics.retrieval import TOP_K
from bgm_studio.metrics.texture import (
    EMPTY_BEATS,
    ENTROPY_1,
    ENTROPY_8,
    GROOVE,
    LIKENESS,
    MELODY_BARS,
    SPREAD,
)
from model_export.evaluate.closeness import SCALE_CONSISTENCY, STRUCTURE
from model_export.evaluate.control import (
    ACCENT_AUC,
    ACTIVITY_POOLED,
    OPPOSITE_ROWS,
    TRACK_CHORD_TONES,
    opposite_measure,
)
from model_export.evaluate.figures import Chapter
from model_export.evaluate.pictures import DENSITY_8, HITS
from model_export.evaluate.windows import PLANNED

KEYS = (
    "pche_gap", "gps_gap", "si_gap", "scale_gap", "p_at_5", "p_at_10", "p_at_20",
    "activity_corr_t0_200", "activity_corr_t0_1000", "accent_auc_t0_200", "accent_auc_t0_1000",
    "chord_gap", "mood_accuracy", "seam_ratio", "gflop_per_call", "steps",
)  # fmt: skip
PICTURES = {
    "picture_alike": LIKENESS,
    "picture_gps": GROOVE,
    "picture_empty": EMPTY_BEATS,
    "picture_spread": SPREAD,
    "picture_melody": MELODY_BARS,
    "picture_activity": DENSITY_8,
    "picture_hits": HITS,
}
PICTURE_GAPS = {"picture_pche_1_gap": ENTROPY_1, "picture_pche_8_gap": ENTROPY_8}
CHAPTERS = ("closeness", "retrieval", "control", "seams")
"""The chapters that it takes."""
_ALIKE = "bars on both sides alike (0..1): "


def headline(
    chapters: Sequence[Chapter], gflop_per_call: float, steps: int
) -> dict[str, float | int]:
    """The headline's numbers by KEYS, and those of PICTURES and PICTURE_GAPS where there is a
    chapter on pictures, from the chapters' figures.

    Raises ModelError that names the first number whose figure is not there or not defined.
    """
    values = {(f.chapter, f.row, f.measure): f.value for c in chapters for f in c.figures}

    def value(chapter: str, measure: str, row: str) -> float:
        return values.get((chapter, row, measure), math.nan)

    def gap(chapter: str, measure: str) -> float:
        return abs(value(chapter, measure, "generated") - value(chapter, measure, "real"))

    seams = [value("seams", _ALIKE + place, "pieces") for place in ("at borders", "inside")]
    chord_gaps = [gap("control", measure) for measure in TRACK_CHORD_TONES.values()]
    found: dict[str, float] = {
        "pche_gap": gap("closeness", PAPER_PCHE),
        "gps_gap": gap("closeness", PAPER_GPS),
        "si_gap": gap("closeness", STRUCTURE[1]),
        "scale_gap": gap("closeness", SCALE_CONSISTENCY),
        **{f"p_at_{k}": value("retrieval", f"P@{k} (0..1)", PLANNED.name) for k in TOP_K},
        **{
            f"{key}_t0_{t0}": value("control", measure, f"t0 = {t0}")
            for key, measure in (("activity_corr", ACTIVITY_POOLED), ("accent_auc", ACCENT_AUC))
            for t0 in (200, 1000)
        },
        # The largest of some numbers of which one is not there is not there either.
        "chord_gap": max(chord_gaps) if all(map(math.isfinite, chord_gaps)) else math.nan,
        "mood_accuracy": value(
            "control", opposite_measure("mode and register"), OPPOSITE_ROWS["plan"]
        ),
        "seam_ratio": seams[0] / seams[1] if seams[1] else math.nan,
        "gflop_per_call": gflop_per_call,
    }
    if any(chapter.name == "pictures" for chapter in chapters):
        clips, songs = "15 s clips, t0 = 200", "songs, 15 s"
        for key, measure in PICTURES.items():
            found[key] = value("pictures", measure, clips)
        for key, measure in PICTURE_GAPS.items():
            both = (value("pictures", measure, row) for row in (clips, songs))
            found[key] = abs(next(both) - next(both))
    for key, number in found.items():
        if not math.isfinite(number):
            raise ModelError(
                f"The headline has no {key}: the report's figure for it is missing or not defined.",
                "Evaluate all chapters; the manifest stays as it was.",
            )
    return {key: round(number, 4) for key, number in found.items()} | {"steps": steps}


def write_headline(folder: Path, chapters: Sequence[Chapter], sha256: str, steps: int) -> None:
    """Put the headline into `folder`/manifest.json as its object `report`, which the app ignores;
    the file is replaced whole or stays as it was.

    sha256, steps: of the graph that was evaluated and of the solver. Raises ModelError when the
    folder now holds another graph or a number is missing, OutputError when it cannot be written.
    """
    if read_manifest(folder, "denoiser").sha256 != sha256:
        raise ModelError(
            f"{folder} no longer holds the model that was evaluated.", "Evaluate it anew."
        )
    path = folder / "manifest.json"
    manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    gflop_per_call = manifest.get("gflop_per_call", math.nan)
    manifest["report"] = headline(chapters, gflop_per_call, steps)
    with atomic_path(path) as new:
        new.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
