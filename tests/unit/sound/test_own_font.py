"""Soundfonts of the user's own: what is refused beforehand, and what plays."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from own_fonts import TRIO_PLACES, write_font

from bgm_studio.base.errors import SynthError
from bgm_studio.music.played import TRIO, Performance, PerformedNote, Voice
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound import own_font, stems, synth
from bgm_studio.sound.own_font import FontName, heard_otherwise, open_font
from bgm_studio.sound.stems import check_font, render_stems

DRUMS = Voice("drums", 0, kit=True)
INSTALLED = [name for name in synth.SYNTHS if not synth.synth_problem(name)]


def piece(*voices):
    notes = tuple(PerformedNote(0.1, 0.6, 69, 100, track) for track in range(len(voices)))
    return Performance(notes, (), TempoMap((0.0, 4.0), (0.0, 1.0)))


# -- looking at it ---------------------------------------------------------------------------------


def test_what_is_in_a_soundfont_is_known(tmp_path):
    font = open_font(write_font(tmp_path / "mine.sf2", (*TRIO_PLACES, (128, 0))))
    assert font.places == {*TRIO_PLACES, (128, 0)} and font.name == "mine.sf2"
    assert font.checked() == str(tmp_path / "mine.sf2")
    assert (tmp_path / "mine.sf2").stat().st_size < 8_000
    copied = open_font(shutil.copy(tmp_path / "mine.sf2", tmp_path / "copy.sf2"))
    assert copied == font  # the content counts
    assert open_font(write_font(tmp_path / "other.sf2", seed=2)) != font


def test_the_shipped_one_could_be_ones_own():
    font = open_font(Path(synth.soundfont_path()))
    assert len(font.places) == 136
    check_font(font, (*TRIO, DRUMS))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not a soundfont"), (b"ID3 a song", "not a soundfont"),
        (b"RIFF\x04\0\0\0WAVE", "damaged, or not a soundfont"), (b"RIFF", "not a soundfont"),
    ],
)  # fmt: skip
def test_what_is_no_soundfont_is_refused(tmp_path, content, says):
    path = tmp_path / "mine.sf2"
    path.write_bytes(content)
    with pytest.raises(SynthError, match=says):
        open_font(path)


def test_spoilt_soundfonts_are_refused_or_read(tmp_path):
    """Whatever is spoilt, there is a sentence, and never another error."""
    whole = write_font(tmp_path / "whole.sf2").read_bytes()
    rng = np.random.default_rng(5)
    outcomes = set()
    for number in range(150):
        spoilt = bytearray(whole)
        if number % 3 == 0:
            del spoilt[int(rng.integers(1, len(whole))) :]
        else:
            for _ in range(1 + number % 5):
                at = int(rng.integers(len(whole) - 900, len(whole)))
                spoilt[at] = int(rng.integers(0, 256))
        path = tmp_path / f"{number}.sf2"
        path.write_bytes(spoilt)
        try:
            open_font(path)
            outcomes.add("read")
        except SynthError:
            outcomes.add("refused")
    assert outcomes == {"read", "refused"}


def test_files_that_are_gone_too_large_or_none_are_refused(tmp_path, monkeypatch):
    with pytest.raises(SynthError, match="There is no soundfont"):
        open_font(tmp_path / "gone.sf2")
    with pytest.raises(SynthError, match="not a soundfont's file"):
        open_font(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.sf2")
        with pytest.raises(SynthError, match="not a soundfont's file"):
            open_font(tmp_path / "pipe.sf2")
    with pytest.raises(SynthError, match="no sounds"):
        open_font(write_font(tmp_path / "empty.sf2", ()))
    monkeypatch.setattr(own_font, "MOST_BYTES", 1 << 10)
    with pytest.raises(SynthError, match="too large"):
        open_font(write_font(tmp_path / "large.sf2"))


def test_a_file_that_changed_or_went_is_not_opened(tmp_path):
    path = write_font(tmp_path / "mine.sf2")
    font = open_font(path)
    write_font(path, seed=3)
    with pytest.raises(SynthError, match="changed since") as told:
        font.checked()
    assert "shipped sounds" in told.value.hint
    for use in (lambda: synth.open_synth(None, TRIO, font), lambda: check_font(font, TRIO)):
        with pytest.raises(SynthError, match="changed since"):
            use()
    path.unlink()
    with pytest.raises(SynthError, match="There is no soundfont"):
        font.checked()


@pytest.mark.parametrize(
    ("places", "voices", "says", "hint"),
    [
        (TRIO_PLACES, (*TRIO, DRUMS), "no drum kit 0 (Standard kit)", "It has no drum kit: choose"),
        ([(128, 0)], TRIO, "no program 4 (Rhodes electric piano), no program 50", "Choose another"),
        ([(128, 8)], (DRUMS,), "no drum kit 0", "Choose another palette"),
        ([(0, 0)], [Voice(f"v{n}", n) for n in range(9)], "and lacks 4 more", "Choose another"),
    ],
)
def test_what_the_palette_needs_and_it_has_not_is_named(tmp_path, places, voices, says, hint):
    font = open_font(write_font(tmp_path / "mine.sf2", places))
    with pytest.raises(SynthError) as told:
        check_font(font, voices)
    assert told.value.message.startswith("mine.sf2 has no ")
    assert says in told.value.message and hint in told.value.hint
    with pytest.raises(SynthError, match=r"mine\.sf2 has no"):
        render_stems(piece(*voices), voices, 1_000, tmp_path / "stems", font=font)
    assert not (tmp_path / "stems").exists()


def test_what_was_heard_with_another_soundfont_is_told():
    name = FontName.of(Path("/sounds/odd\n\udce9.sf2"), "0a" * 32)
    assert name.file == "odd??.sf2"
    assert heard_otherwise(None, "") == heard_otherwise(None, "x") == ""
    assert heard_otherwise(name, name.sha256) == ""
    assert heard_otherwise(name, "").endswith("odd??.sf2; the shipped sounds play now.")
    assert heard_otherwise(name, "0b" * 32).endswith("another soundfont plays now.")


# -- playing on it ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", INSTALLED)
def test_it_is_what_plays(tmp_path, name):
    voices = TRIO[2:]
    font = open_font(write_font(tmp_path / "mine.sf2"))
    made = render_stems(piece(*voices), voices, 48_000, tmp_path / "own", synth=name, font=font)
    sound = np.fromfile(made.paths[0], dtype="<f4").reshape(-1, 2)[9_600:24_000, 0]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    peak_hz = spectrum.argmax() * 48_000 / len(sound)
    assert peak_hz == pytest.approx(441, rel=0.02)
    shipped = render_stems(piece(*voices), voices, 48_000, tmp_path / "shipped", synth=name)
    assert made.paths[0].read_bytes() != shipped.paths[0].read_bytes()


def test_stems_are_those_of_their_soundfont(tmp_path):
    first = open_font(write_font(tmp_path / "a.sf2"))
    same = open_font(shutil.copy(tmp_path / "a.sf2", tmp_path / "b.sf2"))
    other = open_font(write_font(tmp_path / "c.sf2", seed=2))
    made = {
        name: render_stems(piece(*TRIO), TRIO, 9_600, tmp_path / name, font=font)
        for name, font in (("shipped", None), ("first", first), ("same", same), ("other", other))
    }
    keys = {name: one.keys for name, one in made.items()}
    assert keys["first"] == keys["same"]
    assert len({keys["first"], keys["other"], keys["shipped"]}) == 3


def test_what_is_kept_open_is_of_its_own_soundfont(tmp_path, monkeypatch):
    monkeypatch.setattr(synth, "_kept", {})
    first = open_font(write_font(tmp_path / "a.sf2"))
    other = open_font(write_font(tmp_path / "c.sf2", seed=2))
    used = []
    for font in (None, first, other, first, None):
        with stems.borrowed(None, TRIO, font) as opened:
            used.append(opened)
    assert used[1] is used[3] and used[0] is used[4]
    assert len({id(one) for one in used}) == 3
    for one in synth._kept.values():
        one.close()
