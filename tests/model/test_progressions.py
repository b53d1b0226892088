"""What the planner's chord counts are counted in."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

pytest.importorskip("mido", reason="needs the project's own requirements")
openpyxl = pytest.importorskip("openpyxl", reason="needs the [train] extra")

from bgm_studio.music.lexicon import read_lexicon  # noqa: E402
from model_export.data.song import SPLITS, split_of  # noqa: E402
from model_export.progressions import count, four_bars, main, passing, read_chords, read_key  # noqa: E402

SINGERS = {"train": "singer 0", "validation": "singer 18", "test": "singer 4"}
TONES = {"C": "0, 4, 7", "D": "2, 6, 9", "F": "5, 9, 0", "G": "7, 11, 2", "A": "9, 1, 4"}
CLASSES = {"C": 0, "D": 2, "F": 5, "G": 7, "A": 9}


def chord_lines(roots: str) -> str:
    """A major chord a bar, as in finalized_chord.txt."""
    return "".join(f"{r}:maj [{TONES[r]}] {CLASSES[r]} 4\n" for r in roots)


SONGS = {
    # Every song of a split has its own four bars.
    "001": ("train", "CFGC"), "002": ("train", "GFCC"), "003": ("validation", "DDAA"),
    "004": ("test", "AADD"), "005": ("train", "CFGC"),
}  # fmt: skip


@pytest.fixture
def archives(tmp_path):
    """The two archives that the counts need, of five songs of eight bars in C."""
    book = openpyxl.Workbook()
    book.active.append(["song_id", "name", "artist"])
    with zipfile.ZipFile(tmp_path / "pop909_structure.zip", "w") as structure:
        for number, (split, roots) in SONGS.items():
            book.active.append([number, "a song", SINGERS[split]])
            place = f"POP909/{number}/"
            structure.writestr(place + "finalized_chord.txt", chord_lines(2 * roots))
            structure.writestr(place + "analyzed_key.txt", "C:maj\n")
            for labeling in (1, 2):
                structure.writestr(place + f"human_label{labeling}.txt", "A4B4\n")
        structure.writestr("README.txt", "whose this is")
    sheet = io.BytesIO()
    book.save(sheet)
    with zipfile.ZipFile(tmp_path / "pop909.zip", "w") as pop909:
        pop909.writestr("POP909/index.xlsx", sheet.getvalue())
    return tmp_path


def progressions(content):
    return {p["chords"]: p["opening"] for p in content["modes"]["major"]["progressions"]}


def test_the_singers_stand_where_the_tests_need_them() -> None:
    assert {split: SPLITS[split_of(singer)] for split, singer in SINGERS.items()} == {
        split: split for split in SPLITS
    }


def test_only_training_songs_are_counted(archives) -> None:
    out = archives / "counts.json"
    assert main([str(archives), "--out", str(out), "--least", "1"]) == 0
    content = json.loads(out.read_text())
    assert progressions(content) == {"C | F | G | C": 2, "G | F | C | C": 1}
    assert content["counted"]["songs"] == {"major": 3}
    assert {n: c for n, c in content["modes"]["major"]["tonics"].items() if c} == {"C": 3}
    # C F G C twice in two songs, G F C C twice in one.
    assert content["modes"]["major"]["passing"] == {}
    assert "training" in content["counted"]["split"]
    assert content["phrase_bars"] == {"4": 12}  # 3 songs, 2 phrases, 2 labelings
    assert content["basses"] == {"root": 48}  # 3 songs of 16 half bars
    assert sorted(p.name for p in archives.iterdir()) == [
        "counts.json", "pop909.zip", "pop909_structure.zip",
    ]  # fmt: skip


def test_songs_of_no_known_split_are_not_counted(archives) -> None:
    with zipfile.ZipFile(archives / "pop909_structure.zip") as archive:
        folder = zipfile.Path(archive, "POP909/")
        counts = [
            progressions(count(folder, splits, 1))
            for splits in ({}, {"004": "test"}, {"001": "train", "004": "train"})
        ]
    assert counts == [{}, {}, {"A | A | D | D": 1, "C | F | G | C": 1}]


def test_what_is_shipped_was_counted_in_training_songs_and_can_be_read() -> None:
    from bgm_studio.base.resources import resource  # noqa: PLC0415

    path = resource("harmony/progressions.json")
    assert "training" in json.loads(path.read_text())["counted"]["split"]
    assert read_lexicon(path).progressions["major"]


def test_chords_are_read_relative_to_the_key() -> None:
    assert read_key("G:maj\n") == (7, "major")
    assert read_key("G:maj\nA:min\n") is None
    beats = read_chords("G:maj [7, 11, 2] 7 4\nD:sus4 [2, 7, 9] 7 2\nN [] 2\n", 7, "major")
    assert beats == [(0, "maj", "maj", 0)] * 4 + [(7, "maj", "sus4", 0)] * 2 + [None] * 2
    with pytest.raises(ValueError, match="not a chord line"):
        read_chords("G major for four beats", 7, "major")


def test_four_bars_are_their_first_beats() -> None:
    beats = read_chords("C:maj [0, 4, 7] 0 14\nA:min [9, 0, 4] 9 2\n", 0, "major")
    assert four_bars(beats, 0) == "C | C | C | C"
    assert four_bars(beats, 1) is None
    assert four_bars([None, *beats[1:]], 0) is None


def test_what_passes_between_two_bars_is_counted_in_songs(archives) -> None:
    beats = read_chords(
        "C:maj [0, 4, 7] 0 2\nG:maj [7, 11, 2] 7 2\nA:min [9, 0, 4] 9 4\nC:maj [0, 4, 7] 0 4\n",
        0, "major",
    )  # fmt: skip
    assert passing(beats) == {("C > Am", "G"), ("Am > C", "")}
    assert passing([None, *beats[1:]]) == {("Am > C", "")}


def test_what_one_song_alone_has_is_left_out(archives) -> None:
    with zipfile.ZipFile(archives / "pop909_structure.zip") as archive:
        splits = dict.fromkeys(("001", "002", "005"), "train")
        assert progressions(count(zipfile.Path(archive, "POP909/"), splits, 2)) == {
            "C | F | G | C": 2
        }
