"""The report: every figure lands in its cell, in the data as it is, and nothing is half written."""

from __future__ import annotations

import csv
import json
import math

import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

from bgm_studio.base.errors import OutputError  # noqa: E402
from model_export.evaluate import report  # noqa: E402
from model_export.evaluate.figures import Chapter, Figure  # noqa: E402
from model_export.evaluate.report import Run, mark, markdown, number, write_report  # noqa: E402

NAN = float("nan")
POINTS = {
    "t0 = 0": ("t0", 0.0), "t0 = 500": ("t0", 500.0), "t0 = 200": ("t0", 200.0),
    "k = 1": ("k", 1.0), "k = 8": ("k", 8.0),
}  # fmt: skip


def make_run(**changes) -> Run:
    values = {
        "model_sha256": "0123456789abcdef", "provider": "CPUExecutionProvider", "split": "test",
        "windows": 200, "row_windows": 64, "songs": 87, "pieces": 12, "steps": 20,
        "guidance": 1.5, "seed": 1, "sections_s": {"composing": 90.0, "hearing": 3600.0},
        "command": "python -m model_export.evaluate", "points": POINTS,
        "defaults": {"t0": 200.0, "k": 8.0},
    }  # fmt: skip
    return Run(**{**values, **changes})


@pytest.fixture
def chapters() -> list[Chapter]:
    closeness = Chapter("closeness", "Closeness to Real", ["A note on PCHE."])
    closeness.add("real", "PCHE, paper (bits)", (2.70, 2.66, 2.74), 200)
    closeness.add("generated", "PCHE, paper (bits)", (2.80, 2.75, 2.85), 200)
    closeness.add("video->language", "PCHE, paper (bits)", (2.72, 2.69, 2.76), 64)
    closeness.add("shuffled", "PCHE, paper (bits)", (NAN, NAN, NAN), 64)
    for name in POINTS:
        closeness.add(name, "PCHE, paper (bits)", (2.123, 2.1, 2.2), 64)
    retrieval = Chapter("retrieval", "Retrieval | by ear")
    retrieval.add("generated", "P@5 (%)", (19.0, 12.6, 25.0), 60, "high", 7.8)
    retrieval.add("real", "P@5 (%)", (20.0, 15.0, 26.0), 200, "high", 7.8)
    retrieval.add("generated", "odd | name", (0.5, 0.4, 0.6), 200, "")
    retrieval.add_curve("a line", ("x", "y"), [3, 2, 1], [0.5, NAN, 0.7])
    return [closeness, retrieval]


@pytest.fixture
def undrawn(monkeypatch) -> None:
    """No pictures: they take most of the time, and have tests of their own."""
    monkeypatch.setattr(report, "_draw", lambda *_: {})


def tables(page: str) -> list[dict[str, dict[str, str]]]:
    """Each table of a page: by first cell and column the cell's text."""
    found = []
    for block in page.strip().split("\n\n"):
        if not block.startswith("| "):
            continue
        lines = [
            [cell.strip() for cell in line.replace("\\|", "¦").strip("|").split("|")]
            for line in block.splitlines()
        ]
        header, rule, *body = lines
        assert len({len(line) for line in lines}) == 1
        assert set("".join(rule)) <= set("-:")
        columns = [cell.split("<br>")[0] for cell in header]
        found.append({row[0]: dict(zip(columns, row, strict=True)) for row in body})
    return found


def section(page: str, title: str) -> str:
    return page.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_figures_land_in_their_cells(chapters) -> None:
    page = markdown(chapters, make_run(), {})
    (table,) = tables(section(page, "Closeness to Real"))
    row = table["PCHE, paper (bits)"]
    assert list(row)[1:] == ["real", "generated", "video→language", "shuffled"]
    assert row["real"] == "2.70<br><sub>2.66 to 2.74</sub>"
    assert row["generated"] == "2.80 **↑**<br><sub>2.75 to 2.85</sub>"
    assert row["video→language"] == "2.72<br><sub>2.69 to 2.76</sub>"
    assert row["shuffled"] == "–"
    assert "A note on PCHE." in section(page, "Closeness to Real")


def test_headline_gathers_the_chosen_measures_with_chance(chapters) -> None:
    (table,) = tables(section(markdown(chapters, make_run(), {}), "Headline"))
    assert list(table) == ["PCHE, paper (bits)", "P@5 (%)<br><sub>high is good, chance 7.8</sub>"]
    cells = table["P@5 (%)<br><sub>high is good, chance 7.8</sub>"]
    assert cells["generated"] == "19<br><sub>13 to 25, *n* = 60</sub>"
    assert cells["video→language"] == ""  # not taken


def test_pipes_cannot_break_a_table_or_a_heading(chapters) -> None:
    page = markdown(chapters, make_run(), {})
    (table,) = tables(section(page, "Retrieval \\| by ear"))
    assert table["odd ¦ name"]["generated"] == "0.50<br><sub>0.40 to 0.60, *n* = 200</sub>"


def test_sweeps_stand_in_tables_of_their_own_in_rising_order(chapters) -> None:
    page = markdown(chapters, make_run(), {})
    t0, k = tables(section(page, "The dials"))
    assert list(t0["PCHE, paper (bits)"]) == ["t0", "real", "0", "200", "500"]
    assert list(k["PCHE, paper (bits)"]) == ["k", "real", "1", "8"]
    assert t0["PCHE, paper (bits)"]["200"].startswith("2.12 **↓**")
    assert t0["PCHE, paper (bits)"]["0"].startswith("2.12 **↓**")
    assert "200<br><sub>default</sub> |" in page
    assert "t0 = 0" not in page.replace("t0 = 200, k = 8", "")
    assert "## The dials" not in markdown(chapters, make_run(points={}, defaults={}), {})


def test_rows_of_pieces_keep_apart_from_rows_of_windows() -> None:
    chapter = Chapter("control", "Control")
    for row, value in (("real", 0.5), ("generated", 0.4), ("real songs", 0.9), ("pieces", 0.7)):
        chapter.add(row, "activity (0..1)", (value, value - 0.05, value + 0.05), 10)
    windows, pieces = tables(section(markdown([chapter], make_run(), {}), "Control"))
    assert list(windows["activity (0..1)"])[1:] == ["real", "generated"]
    assert list(pieces["activity (0..1)"])[1:] == ["real songs", "pieces"]
    assert "↓" in pieces["activity (0..1)"]["pieces"]  # held against real songs, not windows


def test_wide_tables_are_split_with_real_and_generated_in_each() -> None:
    chapter = Chapter("wide", "Wide")
    rows = ["shuffled", "generated", "real", *report.PAPER_ROWS, "one more", "and another"]
    for row in rows:
        chapter.add(row, "m", (0.5, 0.4, 0.6), 64)
    found = tables(section(markdown([chapter], make_run(), {}), "Wide"))
    columns = [list(table["m"])[1:] for table in found]
    assert columns[0] == ["real", "generated", "one more", "and another", "shuffled"]
    assert columns[1][:3] == ["real", "generated", "unconditional"]
    assert {name for part in columns for name in part} == {r.replace("->", "→") for r in rows}


@pytest.mark.parametrize(
    ("interval", "better", "expected"),
    [
        ((3.0, 2.5, 3.5), "real", "↑"),
        ((1.0, 0.5, 1.4), "real", "↓"),
        ((1.0, 0.5, 1.5), "real", ""),  # it just reaches Real's
        ((3.0, 2.5, 3.5), "high", "↑"),
        ((3.0, 2.5, 3.5), "", ""),
        ((3.0, NAN, NAN), "real", ""),
        ((NAN, NAN, NAN), "real", ""),
    ],
)
def test_marks(interval, better, expected) -> None:
    real = Figure("c", "real", "m", 2.0, 1.5, 2.4)
    assert mark(Figure("c", "generated", "m", *interval, 1, better), real) == expected
    assert mark(real, real) == ""
    assert mark(Figure("c", "generated", "m", *interval, 1, better), None) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.7172, "2.72"), (0.70849, "0.708"), (13.14, "13.1"), (1234.4, "1234"), (-0.0213, "−0.0213"),
     (0.0, "0.00"), (0.00002, "0.0000"), (NAN, "–"), (math.inf, "–")],
)  # fmt: skip
def test_numbers_have_three_significant_digits(value, text) -> None:
    assert number(value) == text


def test_no_sign_is_put_before_what_rounds_to_nought() -> None:
    assert number(-0.00002) == "0.0000"
    assert number(-0.04, 1) == "0.0"


def test_how_it_was_made_adds_up(chapters) -> None:
    made = section(markdown(chapters, make_run(), {}), "How it was made")
    assert "python -m model_export.evaluate" in made
    assert "0123456789ab" in made
    (table,) = tables(made)
    assert [row["time"] for row in table.values()] == ["1 min 30 s", "1 h 00 min", "**1 h 01 min**"]


def test_pictures_stand_where_they_belong(chapters) -> None:
    shown = {"headline.png": "Bars.", "sheet.png": "Rolls.", "curves-retrieval.png": "Lines.",
             "sweep-k.png": "Dial k."}  # fmt: skip
    page = markdown(chapters, make_run(), shown)
    headline = section(page, "Headline")
    assert headline.index("(headline.png)") < headline.index("(sheet.png)")
    assert "(curves-retrieval.png)" in section(page, "Retrieval \\| by ear")
    assert "(sweep-k.png)" in section(page, "The dials")
    assert page.count("![") == 4


@pytest.mark.usefixtures("undrawn")
def test_the_csv_holds_every_figure_exactly(chapters, tmp_path) -> None:
    write_report(tmp_path / "new" / "out", chapters, make_run())
    with (tmp_path / "new" / "out" / "figures.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    figures = [figure for chapter in chapters for figure in chapter.figures]
    assert len(rows) == len(figures)
    for row, figure in zip(rows, figures, strict=True):
        assert (row["chapter"], row["row"], row["measure"], row["better"]) == (
            figure.chapter, figure.row, figure.measure, figure.better,
        )  # fmt: skip
        assert int(row["count"]) == figure.count
        for name in ("value", "low", "high", "chance"):
            expected = getattr(figure, name)
            assert row[name] == "" if math.isnan(expected) else float(row[name]) == expected


@pytest.mark.usefixtures("undrawn")
def test_the_json_holds_figures_and_curves_and_no_nan(chapters, tmp_path) -> None:
    write_report(tmp_path, chapters, make_run())
    found = json.loads((tmp_path / "figures.json").read_text(), parse_constant=pytest.fail)
    assert found["run"]["points"]["t0 = 500"] == ["t0", 500.0]
    assert found["figures"][0]["value"] == 2.70
    assert found["figures"][3]["value"] is None
    assert found["curves"][0]["y"] == [0.5, None, 0.7]


def test_the_whole_report_is_written_with_its_pictures(chapters, tmp_path) -> None:
    write_report(tmp_path, chapters, make_run(), {"sheet.png": "Rolls."})
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"report.md", "figures.csv", "figures.json", "headline.png",
                     "curves-retrieval.png", "sweep-t0.png", "sweep-k.png"}  # fmt: skip
    page = (tmp_path / "report.md").read_text()
    assert "(sheet.png)" in page
    assert all(f"({name})" in page for name in names if name.endswith(".png"))


@pytest.mark.usefixtures("undrawn")
def test_an_older_report_stays_whole_when_writing_fails(chapters, tmp_path, monkeypatch) -> None:
    write_report(tmp_path, chapters, make_run())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(*_):
        raise OSError(28, "No space left on device")

    chapters[0].add("real", "another", (1.0, 0.9, 1.1), 3)
    monkeypatch.setattr(report, "_json", full)
    with pytest.raises(OutputError, match="No space left"):
        write_report(tmp_path, chapters, make_run())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_report_without_figures_is_still_a_page(tmp_path) -> None:
    write_report(tmp_path, [Chapter("empty", "Empty")], make_run(pieces=0))
    page = (tmp_path / "report.md").read_text()
    assert "## Empty" in page
    assert "whole pieces" not in page
