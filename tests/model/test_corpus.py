"""From tiny archives, written on the spot, to the training file."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import mido
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
openpyxl = pytest.importorskip("openpyxl", reason="needs the [train] extra")

from bgm_studio.base.errors import BgmError  # noqa: E402
from bgm_studio.music.pianoroll import Note, roll_from_notes  # noqa: E402
from model_export import train  # noqa: E402
from model_export.batches import WindowSource  # noqa: E402
from model_export.corpus import SPLITS, STYLES, Corpus, SetReport, build  # noqa: E402
from model_export.data.pop909 import (  # noqa: E402
    _carry_tracks,
    _chord,
    _phrase_starts,
    _Played,
    _structure_shift,
    splits_by_song,
)
from model_export.data.sets import composer_of, split_of_composers  # noqa: E402
from model_export.data.song import Reading, Song, packed, split_of  # noqa: E402

BEAT = 480
BARS = 8


def test_tracks_are_carried_over_note_by_note() -> None:
    original = [_Played(100, 60, 80, 200, track=0), _Played(580, 60, 80, 700, track=1),
                _Played(1060, 64, 80, 1100, track=2)]  # fmt: skip
    corrected = [_Played(0, 60, 80, 100), _Played(480, 60, 80, 600), _Played(960, 64, 80, 1000)]
    assert _carry_tracks(corrected, original) == 1.0
    assert [note.track for note in corrected] == [0, 1, 2]


def test_where_counts_differ_the_nearest_note_within_half_a_beat_gives_the_track() -> None:
    original = [_Played(0, 60, 80, 1, track=0), _Played(4800, 60, 80, 1, track=0),
                _Played(2400, 64, 80, 1, track=1)]  # fmt: skip
    # All is 1000 ticks later; of pitch 64 there is one note more, far from any.
    corrected = [_Played(1000, 60, 80, 1), _Played(5800, 60, 80, 1), _Played(3450, 64, 80, 1),
                 _Played(4400, 64, 80, 1)]  # fmt: skip
    assert _carry_tracks(corrected, original) == 0.75
    assert [note.track for note in corrected] == [0, 0, 1, 2]  # the unmatched one goes to the piano


def test_without_notes_nothing_is_matched() -> None:
    assert _carry_tracks([], []) == 0.0


@pytest.mark.parametrize(
    ("pitches", "root", "bass"),
    [
        ([48, 52, 55], 0, 0),  # C
        ([52, 55, 60], 0, 4),  # C/E
        ([57, 60, 64, 67], 9, 9),  # Am7
        ([55, 60, 62], 7, 7),  # Gsus4
        ([50, 53, 57, 60, 64], 2, 2),  # Dm9
        ([48, 49, 50], 0, 0),  # no chord of the list: the bass stands for the root
        ([], -1, -1),
    ],
)
def test_chords_are_named(pitches, root, bass) -> None:
    found_root, found_bass, chroma = _chord(pitches)
    assert (found_root, found_bass) == (root, bass)
    assert set(np.flatnonzero(chroma)) == {p % 12 for p in pitches}


def test_phrase_labels_are_read() -> None:
    assert _phrase_starts("i4A4B8o3\n") == [0, 4, 8, 16]
    assert _phrase_starts("") == []


def test_the_labels_grid_is_found_by_votes_of_the_melody() -> None:
    melody = {(4 * i, 60 + i) for i in range(8)}

    def played(shift):
        return [Note(4 * i + shift, 60 + i, 0, 4 * i + shift + 4) for i in range(8)]

    assert _structure_shift(melody, played(16)) == 16
    assert _structure_shift(melody, played(-32)) == -32
    assert _structure_shift(melody, played(4)) is None  # no whole number of bars
    assert _structure_shift(melody, played(16)[:3]) is None  # too few agree
    assert _structure_shift(melody, [Note(4 * i, 60 + i, 2, 99) for i in range(8)]) is None
    assert _structure_shift(set(), played(16)) is None


def test_split_is_fixed_for_ever() -> None:
    # A change here would put singers of the training set into the test set.
    assert [split_of(f"singer {i}") for i in (0, 18, 4)] == [0, 1, 2]
    splits = [split_of(f"singer {i}") for i in range(4000)]
    shares = np.bincount(splits) / 4000
    assert shares == pytest.approx([0.8, 0.1, 0.1], abs=0.02)


# -- whole archives --------------------------------------------------------------------------------


def track(name: str, notes: list[tuple[int, int, int]], meta: tuple = ()) -> mido.MidiTrack:
    """A track of notes (start tick, pitch, end tick)."""
    events = [(s, 1, mido.Message("note_on", note=p, velocity=64)) for s, p, _ in notes]
    events += [(e, 0, mido.Message("note_off", note=p, velocity=0)) for _, p, e in notes]
    made = mido.MidiTrack([mido.MetaMessage("track_name", name=name), *meta])
    before = 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        made.append(message.copy(time=tick - before))
        before = tick
    return made


def midi(tracks: list[mido.MidiTrack]) -> bytes:
    buffer = io.BytesIO()
    mido.MidiFile(ticks_per_beat=BEAT, tracks=tracks).save(file=buffer)
    return buffer.getvalue()


def write_archives(
    folder: Path, songs: dict[str, tuple[str, int]], strange: dict[str, int] | None = None
) -> None:
    """Three archives with songs {number: (artist, beats a bar)}; in the original all comes two
    beats later than in the corrected song. strange: how many of the latter's notes the original
    has not, 72 others it has."""
    melody = [(BEAT * i, 72 + i % 5, BEAT * (i + 1)) for i in range(4 * BARS)]
    bridge = [(2 * BEAT * i, 62, 2 * BEAT * i + BEAT) for i in range(2 * BARS)]
    piano = [(4 * BEAT * i, 48, 4 * BEAT * (i + 1)) for i in range(BARS)]
    # From the fifth bar on the piano is busier: new texture.
    piano += [(BEAT * i, 36, BEAT * i + BEAT // 2) for i in range(16, 4 * BARS)]
    chords = [
        (4 * BEAT * i + 1, pitch, 4 * BEAT * (i + 1) - 1)
        for i in range(BARS)
        for pitch in ((48, 52, 55) if i % 2 else (45, 48, 52))
    ]

    def late(notes):
        return [(s + 2 * BEAT, p, e + 2 * BEAT) for s, p, e in notes]

    book = openpyxl.Workbook()
    book.active.append(["song_id", "name", "artist"])
    with (
        zipfile.ZipFile(folder / "pop909.zip", "w") as old,
        zipfile.ZipFile(folder / "pop909_cl.zip", "w") as new,
        zipfile.ZipFile(folder / "pop909_structure.zip", "w") as structure,
    ):
        for number, (artist, beats) in songs.items():
            book.active.append([number, f"song {number}", artist])
            tempo = (mido.MetaMessage("set_tempo", tempo=500_000),)
            source = [track("MELODY", late(melody), tempo), track("BRIDGE", late(bridge)),
                      track("PIANO", late(piano))]  # fmt: skip
            old.writestr(f"POP909/{number}/{number}.mid", midi(source))
            times = "".join(f"{0.75 * i} 0.0 0.0\n" for i in range(40))
            old.writestr(f"POP909/{number}/beat_midi.txt", times)
            head = (mido.MetaMessage("time_signature", numerator=beats, denominator=4),
                    mido.MetaMessage("key_signature", key="Am"))  # fmt: skip
            added = [(BEAT * (i % 32), 100 + i // 32, BEAT * (i % 32 + 1))
                     for i in range((strange or {}).get(number, 0))]  # fmt: skip
            corrected = [track("", [], head), track("notes", melody + bridge + piano + added),
                         track("chords", chords)]  # fmt: skip
            blank = " " if number == "002" else ""
            new.writestr(f"POP909-CL/{number}{blank}.mid", midi(corrected))
            place = f"POP909/{number}/"
            structure.writestr(place + "human_label1.txt", "i2A4o2\n")
            lines = "".join(f"{pitch} 4\n" for _, pitch, _ in melody)
            structure.writestr(place + "melody.txt", "0 16\n" + lines)  # a bar of rest before
        sheet = io.BytesIO()
        book.save(sheet)
        old.writestr("POP909/index.xlsx", sheet.getvalue())


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> tuple[Corpus, list[SetReport]]:
    folder = tmp_path_factory.mktemp("archives")
    write_archives(folder, {
        "001": ("one", 4), "002": ("two", 4), "003": ("one", 4),
        "004": ("three", 3), "518": ("four", 4),
    })  # fmt: skip
    return build(folder, folder / "cache")


def test_songs_that_do_not_fit_are_left_out_and_counted(built) -> None:
    corpus, reports = built
    assert corpus.song_id.tolist() == [1, 2, 3]
    assert corpus.piece.tolist() == ["pop909/001", "pop909/002", "pop909/003"]
    assert reports[0].left_out == {"misaligned hands": 1, "not in 4/4": 1}


def test_with_pop909_alone_the_other_sets_are_named_as_missing(built) -> None:
    corpus, reports = built
    assert {STYLES[style] for style in corpus.style} == {"pop piano"}
    assert corpus.known_tracks.all()
    missing = {name for report in reports for name in report.missing}
    assert missing == {
        f"{name}.zip" for name in
        ("openscore_lieder", "openscore_quartets", "openscore_orchestra", "openewld",
         "free_music", "freedoom_music")
    }  # fmt: skip


def test_a_song_stands_on_the_corrected_bars_with_its_tracks(built) -> None:
    corpus, _ = built
    assert np.diff(corpus.first_column).tolist() == [16 * BARS] * 3
    assert corpus.matched_share.tolist() == [1, 1, 1]
    bits = np.unpackbits(corpus.roll[: 16 * BARS], axis=2, bitorder="little")
    roll = bits.astype(bool).transpose(1, 0, 2)
    notes = [Note(4 * i, 72 + i % 5, 0, 4 * i + 4) for i in range(4 * BARS)]
    notes += [Note(8 * i, 62, 1, 8 * i + 4) for i in range(2 * BARS)]
    notes += [Note(16 * i, 48, 2, 16 * i + 16) for i in range(BARS)]
    notes += [Note(4 * i, 36, 2, 4 * i + 2) for i in range(16, 4 * BARS)]
    assert np.array_equal(roll, roll_from_notes(notes, 16 * BARS))
    assert corpus.strength[0] == pytest.approx(3 * 64 / 127, abs=1e-2)
    assert corpus.strength[1] == 0
    assert corpus.energy[:4] == pytest.approx([64 / 127] * 4, abs=1e-3)


def test_the_share_of_matched_notes_is_kept_and_too_few_leave_a_song_out(tmp_path) -> None:
    songs = dict.fromkeys(("001", "002", "003"), ("one", 4))
    write_archives(tmp_path, songs, strange={"002": 8, "003": 36})
    corpus, reports = build(tmp_path, tmp_path / "cache")
    assert corpus.song_id.tolist() == [1, 2]
    assert corpus.matched_share == pytest.approx([1, 72 / 80])
    assert reports[0].left_out == {"tracks do not match": 1}


def test_chords_tempo_and_key_are_read(built) -> None:
    corpus, _ = built
    assert corpus.root[:8].tolist() == [9] * 4 + [0] * 4
    assert corpus.bass[:8].tolist() == [9] * 4 + [0] * 4
    assert np.flatnonzero(corpus.chroma[0]).tolist() == [0, 4, 9]
    assert corpus.tempo_bpm == pytest.approx([80] * 3)  # from the beats, not from set_tempo
    assert corpus.minor.tolist() == [1] * 3
    assert corpus.tonic.tolist() == [9] * 3


def test_change_marks_phrases_and_new_texture(built) -> None:
    corpus, _ = built
    change = corpus.change[: 4 * BARS].astype(float)
    assert ((change >= 0) & (change <= 1)).all()
    # Labels count from a bar earlier than the corrected song: its phrases start in bars 1 and 5.
    marked = np.flatnonzero(change >= 0.6) // 4
    assert marked.tolist() == [1, 5]
    assert change[16] > change[8]  # the busier piano comes in at bar 4
    assert not change[np.arange(4 * BARS) % 4 != 0].any()  # only barlines change


def test_no_artist_stands_in_two_splits(built, tmp_path) -> None:
    corpus, _ = built
    assert corpus.split.tolist() == [split_of("one"), split_of("two"), split_of("one")]
    assert sorted(np.concatenate([corpus.songs(s) for s in SPLITS])) == [0, 1, 2]
    # Many artists, each with songs that lie apart: the split goes by the artist alone.
    book = openpyxl.Workbook()
    book.active.append(["song_id", "name", "artist"])
    artists = {f"{number:03}": f"singer {number % 40}" for number in range(1, 121)}
    for number, artist in artists.items():
        book.active.append([number, f"song {number}", artist])
    sheet = io.BytesIO()
    book.save(sheet)
    with zipfile.ZipFile(tmp_path / "pop909.zip", "w") as archive:
        archive.writestr("POP909/index.xlsx", sheet.getvalue())
        splits = splits_by_song(archive)
    assert splits.keys() == artists.keys()
    sung = {split: {artists[n] for n, s in splits.items() if s == split} for split in SPLITS}
    assert all(sung.values())
    assert sum(map(len, sung.values())) == 40


# -- sets of other kinds ---------------------------------------------------------------------------


@dataclass
class Made:
    """A set of two-note songs, its authors hashed as composers are; it notes what it reads."""

    name: str
    style: str
    authors: dict[str, str]
    folder: Path
    archives: tuple[str, ...] = ("made.zip",)
    readers: tuple[str, ...] = ("song",)
    breaks_at: str = ""

    def pieces(self, folder: Path) -> dict[str, int]:
        return {piece: split_of_composers([author]) for piece, author in self.authors.items()}

    def read(self, folder: Path, piece: str) -> Reading:
        if piece == self.breaks_at:
            raise KeyboardInterrupt
        with (self.folder / "read.txt").open("a") as file:
            file.write(f"{piece}\n")
        roll = roll_from_notes([Note(0, 60, 0, 4), Note(0, 48, 2, 16)], 16 * 8)
        none = np.full(32, -1, dtype=np.int8)
        half = np.zeros(32, dtype=np.float16)
        song = Song(
            100.0, 0, 5, packed(roll), np.zeros(128, np.float16), none, none,
            np.zeros((32, 12), dtype=bool), half, half, known_tracks=(True, False, False),
        )  # fmt: skip
        return Reading([song, song], Counter({"in 3/4": 2}))


@pytest.fixture
def made(tmp_path) -> Made:
    (tmp_path / "made.zip").write_bytes(b"")
    authors = {f"piece {i}": f"Anna Name{i % 20}" for i in range(60)}
    return Made("made", "strings", authors, tmp_path)


def test_sets_stand_side_by_side_with_their_styles_and_no_composer_in_two_splits(made) -> None:
    others = replace(made, name="others", style="lead sheet", authors={
        f"other {i}": f"Name{i}, Anna" for i in range(0, 20, 3)
    })  # fmt: skip
    corpus, reports = build(made.folder, made.folder / "cache", sources=[made, others])
    assert np.bincount(corpus.style).tolist() == [0, 0, 120, 0, 0, 0, 14]
    assert np.array_equal(corpus.known_tracks, [[True, False, False]] * 134)
    assert [report.left_out for report in reports] == [{"in 3/4": 120}, {"in 3/4": 14}]
    sides: dict[str, set[int]] = {}
    authors = {f"made/{p}": a for p, a in made.authors.items()}
    authors |= {f"others/{p}": a for p, a in others.authors.items()}
    for piece, split in zip(corpus.piece, corpus.split, strict=True):
        sides.setdefault(composer_of(authors[piece]), set()).add(int(split))
    assert len(sides) == 20
    assert all(len(splits) == 1 for splits in sides.values())
    assert {split for splits in sides.values() for split in splits} == {0, 1, 2}
    strings = [corpus.songs(split, ("strings",)) for split in SPLITS]
    assert sum(map(len, strings)) == 120
    assert {STYLES[corpus.style[song]] for songs in strings for song in songs} == {"strings"}


def test_pieces_by_composers_of_different_splits_are_left_out_and_counted(
    made, monkeypatch
) -> None:
    monkeypatch.setattr(made, "pieces", lambda folder: {"good": 0, "bad": -1})
    corpus, (report,) = build(made.folder, made.folder / "cache", sources=[made])
    assert set(corpus.piece.tolist()) == {"made/good"}
    assert report.left_out["piece: by composers unknown or of different splits"] == 1


def test_a_run_that_was_broken_off_goes_on(made) -> None:
    made.breaks_at = "piece 5"
    with pytest.raises(KeyboardInterrupt):
        build(made.folder, made.folder / "cache", sources=[made])
    made.breaks_at = ""
    corpus, (report,) = build(made.folder, made.folder / "cache", sources=[made])
    read = (made.folder / "read.txt").read_text().split("\n")[:-1]
    assert sorted(read) == sorted(made.authors)  # each once
    assert len(corpus.style) == 120
    assert report.left_out == {"in 3/4": 120}
    # What is kept counts for these archives alone; half a file is read anew.
    kept = sorted((made.folder / "cache").rglob("*.npz"))
    kept[0].write_bytes(kept[0].read_bytes()[:100])
    build(made.folder, made.folder / "cache", sources=[made])
    assert len((made.folder / "read.txt").read_text().split("\n")) == 62
    (made.folder / "made.zip").write_bytes(b"another")
    build(made.folder, made.folder / "cache", sources=[made])
    assert len((made.folder / "read.txt").read_text().split("\n")) == 122


def test_several_processes_read_the_same(tmp_path) -> None:
    write_archives(tmp_path, {"001": ("one", 4), "002": ("two", 4)})
    one, _ = build(tmp_path, tmp_path / "cache")
    two, _ = build(tmp_path, tmp_path / "other", workers=2)
    assert all(np.array_equal(a, getattr(two, name)) for name, a in vars(one).items())


def test_a_folder_without_music_is_refused(tmp_path) -> None:
    with pytest.raises(BgmError, match="no music"):
        build(tmp_path, tmp_path / "cache")


# -- what training and validation see --------------------------------------------------------------


def marked(corpus: Corpus) -> Corpus:
    """The same songs, each known by its own values in every array: song s says s + 1."""
    columns = np.repeat(np.arange(1, 6), np.diff(corpus.first_column))
    roll = np.zeros((len(columns), 6, 128), dtype=bool)
    roll[np.arange(len(columns)), :, 60 + columns] = True
    beats = columns[::4]
    return replace(
        corpus, roll=np.packbits(roll, axis=2, bitorder="little"), root=beats.astype(np.int8),
        bass=beats.astype(np.int8), chroma=np.eye(12, dtype=bool)[beats],
        **{name: values.astype(np.float16) for name, values in
           (("strength", columns), ("energy", beats / 8), ("change", beats / 8))},
        tempo_bpm=np.arange(1, 6, dtype=np.float32),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("split", "songs"), [("train", {1, 2, 3}), ("validation", {4}), ("test", {5})]
)
def test_every_window_of_a_split_is_of_its_own_songs(corpus, split, songs) -> None:
    source = WindowSource(marked(corpus), split)
    every = source.windows(torch.arange(len(source)), torch.zeros(len(source), dtype=torch.long))
    for drawn in (every, source.random(64, transpose=False)):
        pitches = set((drawn.roll.sum((0, 1, 2)).nonzero()[:, 0] - 60).tolist())
        chords = {n % 12 for n in drawn.chords.sum((0, 1)).nonzero()[:, 0].tolist()}
        assert pitches == chords == songs
        assert set(drawn.strength.unique().tolist()) - {0} == songs
        assert set((8 * drawn.energy).unique().tolist()) - {0} == songs
        assert set((8 * drawn.change).unique().tolist()) - {0} == songs
        assert set(drawn.tempo_bpm.tolist()) == songs


def test_training_and_its_checks_know_nothing_of_test_songs(corpus, brief, tmp_path) -> None:
    """The same steps, losses and weights whatever the test songs hold; not so for the others."""

    def trained(name: str, *changed: int) -> tuple[dict[str, str], dict[str, torch.Tensor]]:
        roll = corpus.roll.copy()
        for song in changed:
            roll[corpus.first_column[song] : corpus.first_column[song + 1]] = 0x11
        replace(corpus, roll=roll).save(tmp_path / f"{name}.npz")
        # All its time is gone: one step, and a check on held-out songs.
        with brief():
            train.main(["--corpus", str(tmp_path / f"{name}.npz"), "--out", str(tmp_path / name),
                        "--batch", "4", "--device", "cpu", "--widths", "16", "16", "16",
                        "--minutes", "0.01"])  # fmt: skip
        with (tmp_path / name / "loss.csv").open(newline="") as file:
            (row,) = csv.DictReader(file)
        ema = torch.load(tmp_path / name / "checkpoint.pt", weights_only=True)["ema"]
        return row, ema

    row, weights = trained("as_they_are")
    for split in SPLITS:
        other, others = trained(split, *corpus.songs(split))
        assert (other["loss"] == row["loss"]) is (split != "train")
        assert all(torch.equal(weights[n], others[n]) for n in weights) is (split != "train")
        checks = [name for name in row if name.startswith("validation")]
        assert all((other[n] == row[n]) is (split != "validation") for n in checks)


# -- the file --------------------------------------------------------------------------------------


def test_the_file_comes_back_as_it_was_without_pickle(built, tmp_path) -> None:
    corpus, _ = built
    path = tmp_path / "new" / "corpus.npz"
    corpus.save(path)
    loaded = Corpus.load(path)  # load refuses pickles
    for name, array in vars(corpus).items():
        assert array.dtype != object
        assert getattr(loaded, name).dtype == array.dtype
        assert np.array_equal(getattr(loaded, name), array)
    assert [p.name for p in path.parent.iterdir()] == ["corpus.npz"]


def test_a_pickled_file_is_refused(tmp_path) -> None:
    path = tmp_path / "corpus.npz"
    np.savez(path, **{name: np.array([{}], dtype=object) for name in Corpus.__annotations__})
    with pytest.raises(ValueError, match="pickle"):
        Corpus.load(path)


def test_a_file_from_before_there_were_styles_holds_pop_songs(built, tmp_path) -> None:
    corpus, _ = built
    new = {"piece", "style", "known_tracks"}
    path = tmp_path / "old.npz"
    np.savez(path, **{name: a for name, a in vars(corpus).items() if name not in new})
    loaded = Corpus.load(path)
    assert all(np.array_equal(getattr(loaded, name), getattr(corpus, name)) for name in new)
    np.savez(path, roll=corpus.roll)
    with pytest.raises(ValueError, match="no training file"):
        Corpus.load(path)
