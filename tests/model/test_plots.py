"""The pictures: written, small, not blank, and with their marks where the numbers say."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
Image = pytest.importorskip("PIL.Image", reason="needs the [train] extra")

from bgm_studio.base.errors import OutputError  # noqa: E402
from bgm_studio.music.pianoroll import Note, roll_from_notes  # noqa: E402
from bgm_studio.music.timing import TempoMap  # noqa: E402
from model_export.evaluate import plots  # noqa: E402
from model_export.evaluate.figures import Curve, Figure  # noqa: E402

NAN = float("nan")


def figure(row: str, value: float, *, half: float = 0.1, better="real", chance=NAN) -> Figure:
    return Figure("c", row, "measure (bits)", value, value - half, value + half, 64, better, chance)


def music(columns: int = 128, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    notes = [Note(c, int(rng.integers(40, 80)), int(rng.integers(3)), c + 3)
             for c in range(0, columns - 4, 2)]  # fmt: skip
    return roll_from_notes(notes, columns)


def piece(name: str, *, sections: bool) -> SimpleNamespace:
    beats = 64
    chroma = np.zeros((beats, 12), dtype=bool)
    chroma[:, [0, 3, 7]] = True
    asked = SimpleNamespace(sections=((0, 32, "A"), (32, 64, "B"))) if sections else None
    return SimpleNamespace(
        name=name, roll=music(4 * beats), chroma=chroma, roots=np.repeat([0, -1, 0, 7], 16),
        tempo_map=TempoMap((0.0, 64.0), (0.0, 48.0)), asked=asked,
        planned_key=(0, "minor") if sections else None,
    )  # fmt: skip


def is_drawn(path) -> bool:
    """Whether a picture is a PNG of a good width, small enough, and not blank."""
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("L"), dtype=float)
        return (
            picture.format == "PNG"
            and picture.width >= 900
            and pixels.std() > 5
            and pixels.max() == 255
            and path.stat().st_size <= plots.LARGEST_BYTES
        )


PANEL = [figure("real", 2.7), figure("generated", 2.8), figure("shuffled", NAN),
         figure("t0 = 0", 2.5), figure("t0 = 700", 2.6)]  # fmt: skip
CURVES = [
    Curve("c", "melody", "timestep", "share", (900.0, 500.0, 0.0), (0.0, 0.4, 1.0),
          (0.0, 0.3, 0.9), (0.1, 0.5, 1.0)),
    Curve("c", "rhythm", "timestep", "share", (900.0, 500.0, 0.0), (0.0, 0.6, 1.0)),
    Curve("c", "seams", "bar", "likeness", (0.0, 1.0), (0.2, 0.3)),
]  # fmt: skip


def test_every_picture_is_written_and_small(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(plots, "_DPI", 101)  # as wide as the page, and sooner done
    log = tmp_path / "loss.csv"
    log.write_text("step,minutes,loss,validation\n1,1.5,1500,\n2,3.0,1000,990\n3,4.5,900,950\n")
    rolls = np.stack([music(seed=i) for i in range(5)])
    plots.draw_bars(tmp_path / "bars.png", [PANEL])
    plots.draw_sweep(tmp_path / "sweep.png", "t0", [PANEL], {"generated": 200.0, "t0 = 0": 0.0},
                     200.0)  # fmt: skip
    plots.draw_curves(tmp_path / "curves.png", CURVES)
    plots.draw_sheet(tmp_path / "sheet.png", rolls, rolls[::-1], [f"window {i}" for i in range(5)])
    plots.draw_pieces(tmp_path / "pieces.png",
                      [piece("made", sections=True), piece("real", sections=False)])  # fmt: skip
    plots.draw_loss(tmp_path / "loss.png", log)
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) == 6
    assert [path.name for path in pictures if not is_drawn(path)] == []


def test_bars_begin_at_real_and_end_at_the_value() -> None:
    (plot,) = plots.bars_figure([PANEL[:2]]).axes
    (bar,) = plot.patches[-1:]
    assert bar.get_x() == pytest.approx(2.7)
    assert bar.get_width() == pytest.approx(0.1)
    assert [label.get_text() for label in plot.get_yticklabels()] == ["generated"]
    assert plot.get_xlabel() == "bits"
    low, high = plot.get_xlim()
    assert low < 2.6  # Real's interval
    assert high > 2.9


def test_bars_begin_at_chance_where_there_is_no_real() -> None:
    (plot,) = plots.bars_figure([[figure("generated", 19.0, better="high", chance=7.8)]]).axes
    assert plot.patches[-1].get_x() == pytest.approx(7.8)
    assert plot.get_xlabel() == "bits, high is good"


def test_a_floor_far_away_does_not_squeeze_the_rest() -> None:
    (plot,) = plots.bars_figure([[*PANEL[:2], figure("shuffled", 0.4)]]).axes
    assert plot.get_xlim()[0] > 2.5
    assert "0.4" in " ".join(text.get_text() for text in plot.texts)


@pytest.mark.parametrize(("dial", "scale"), [("t0", "linear"), ("k", "log")])
def test_sweeps_place_their_points(dial, scale) -> None:
    points = {"c": 32.0, "a": 1.0, "generated": 8.0}
    panel = [figure("real", 0.5), figure("c", 3.0), figure("a", 1.0), figure("generated", 2.0),
             figure("unconditional", 9.0)]  # fmt: skip
    (plot,) = plots.sweep_figure(dial, [panel], points, 8.0).axes
    assert plot.get_xscale() == scale
    line, ring = (
        next(item for item in plot.lines if item.get_markersize() == size) for size in (3.5, 8)
    )
    assert line.get_xdata().tolist() == [1.0, 8.0, 32.0]
    assert line.get_ydata().tolist() == [1.0, 2.0, 3.0]
    assert (ring.get_xdata().tolist(), ring.get_ydata().tolist()) == ([8.0], [2.0])
    assert plot.get_xlabel() == dial


def test_curves_share_a_panel_by_their_labels_and_run_as_time_does() -> None:
    first, second = plots.curves_figure(CURVES).axes
    assert (first.get_ylabel(), second.get_ylabel()) == ("share", "likeness")
    assert len(first.lines) == 2
    assert first.xaxis_inverted()
    assert not second.xaxis_inverted()
    assert [text.get_text() for text in first.get_legend().get_texts()] == ["melody", "rhythm"]


def test_an_older_picture_stays_when_a_new_one_cannot_be_drawn(tmp_path) -> None:
    path = tmp_path / "curves.png"
    path.write_bytes(b"older")
    with pytest.raises(ValueError, match="shape"):
        plots.draw_curves(path, [Curve("c", "n", "x", "y", (1.0, 2.0), (1.0,))])
    assert path.read_bytes() == b"older"
    with pytest.raises(OutputError):
        plots.draw_curves(tmp_path / "missing" / "curves.png", CURVES)
    assert [p.name for p in tmp_path.iterdir()] == ["curves.png"]


def test_pictures_shrink_until_they_fit(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(plots, "_DPI", 40)
    plots.draw_curves(tmp_path / "large.png", CURVES)
    monkeypatch.setattr(plots, "LARGEST_BYTES", 1)
    plots.draw_curves(tmp_path / "small.png", CURVES)
    with Image.open(tmp_path / "large.png") as large, Image.open(tmp_path / "small.png") as small:
        assert small.width == large.width // 2
