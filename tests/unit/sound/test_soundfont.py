"""Soundfonts are read, cut and written; the one that is shipped has what it should."""

from pathlib import Path

import numpy as np
import pytest

from bgm_studio.base.errors import ModelError
from bgm_studio.sound.soundfont import Instrument, Modulator, Preset, Sample, SoundFont, Zone
from bgm_studio.sound.synth import soundfont_path

INFO = {b"ifil": b"\x03\0\x01\0", b"INAM": b"small\0"}
VELOCITY_TO_CUTOFF = Modulator(0x102, 8, -2400, 0, 0)


def sample(name, size=6):
    return Sample(name, b"OggS" + bytes(size - 4), (1, 5), 44_100, 60, -3)


def small():
    """Two presets: one of two layers by velocity over a shared instrument, one of high keys."""
    low, high, never = sample("low"), sample("high", 7), sample("never")
    strings = Instrument(
        "strings",
        (
            Zone({17: -500, 34: -3986}, (VELOCITY_TO_CUTOFF,)),
            Zone({48: 30}, (), low, (0, 59)),
            Zone({}, (), high, (60, 127), (1, 100)),
            Zone({}, (), never, (0, 127), (101, 127)),
        ),
    )
    other = Instrument("other", (Zone({54: 1}, (), sample("other")),))
    return SoundFont(
        INFO,
        (
            Preset("both", 0, 48, (Zone({48: -20}), Zone({}, (), strings, velocities=(1, 90)))),
            Preset("top", 128, 8, (Zone({}, (), strings, (70, 90), (1, 90)),)),
            Preset("left out", 0, 5, (Zone({}, (), other),)),
        ),
    )


def seen(font):
    """Everything in a font, by value."""

    def zone(z, inner):
        return (dict(z.generators), z.modulators, z.keys, z.velocities, inner(z.target))

    def of_sample(s):
        return s and (s.name, bytes(s.data), s.loop, s.rate_hz, s.pitch, s.correction_cents)

    def of_instrument(i):
        return i and (i.name, [zone(z, of_sample) for z in i.zones])

    return dict(font.info), [
        (p.name, p.place, [zone(z, of_instrument) for z in p.zones]) for p in font.presets
    ]


def test_what_is_written_is_read_again():
    font = small()
    written = font.write()
    assert seen(SoundFont.read(written)) == seen(font)
    assert SoundFont.read(written).write() == written


def test_an_odd_chunk_without_padding_is_read():
    """As the SF3 writers of MuseScore and Polyphone leave them."""
    font = small()
    written = bytearray(font.write())
    at = written.index(b"INAM") + 8
    assert written[at : at + 6] == b"small\0"
    written[at - 4 : at] = (5).to_bytes(4, "little")
    del written[at + 5 : at + 6]
    for size_at in (4, 16):  # RIFF and LIST INFO are one shorter
        size = int.from_bytes(written[size_at : size_at + 4], "little") - 1
        written[size_at : size_at + 4] = size.to_bytes(4, "little")
    assert SoundFont.read(bytes(written)).info[b"INAM"] == b"small"


def test_a_cut_keeps_what_can_sound_and_no_more():
    font = small()
    both = font.only({(0, 48)})
    assert [s.name for s in both.samples()] == ["low", "high"]
    assert [p.place for p in both.presets] == [(0, 48)]
    top = font.only({(128, 8)})
    assert [s.name for s in top.samples()] == ["high"]
    assert top.presets[0].zones[0].target.zones[0].generators == {17: -500, 34: -3986}
    assert seen(both.only({(0, 48)})) == seen(both)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: b"RIFF",
        lambda data: data[: len(data) // 2],
        lambda data: b"x" * 100,
        lambda data: data.replace(b"shdr", b"rdhs"),
    ],
)
def test_what_is_no_soundfont_is_said_to_be_none(spoil):
    with pytest.raises(ModelError, match="SF3"):
        SoundFont.read(spoil(small().write()))


def plain(name, frames, loop):
    data = np.arange(1, frames + 1, dtype="<i2").tobytes()
    return Sample(name, data, loop, 22_050, 64, 7, is_plain=True)


def test_plain_recordings_are_written_and_read_again():
    """As SF2 has them; and beside Ogg Vorbis, as no file should but one may."""
    for others in ((), (sample("odd", 7),)):
        every = (plain("first", 5, (1, 4)), *others, plain("second", 3, (0, 3)))
        zones = tuple(Zone({}, (), one) for one in every)
        font = SoundFont(INFO, (Preset("p", 0, 0, (Zone({}, (), Instrument("i", zones)),)),))
        written = font.write()
        again = SoundFont.read(written)
        assert seen(again) == seen(font) and again.write() == written
        assert [one.is_plain for one in again.samples()] == [one.is_plain for one in every]


@pytest.mark.parametrize(
    ("offset", "size", "value"),
    [(44, 2, 0x8001), (24, 4, 2**31), (20, 4, 2**31)],
    ids=["in ROM", "ends outside", "begins outside"],
)
def test_recordings_that_are_not_there_are_refused(offset, size, value):
    written = bytearray(small().write())
    at = written.index(b"shdr") + 8 + offset
    written[at : at + size] = value.to_bytes(size, "little")
    with pytest.raises(ModelError, match="SF2 or SF3"):
        SoundFont.read(bytes(written))


def test_zones_out_of_order_are_refused():
    """A hundred presets that each claim all zones would be read for ever."""
    written = bytearray(small().write())
    at = written.index(b"phdr") + 8 + 24
    written[at + 38 : at + 40] = (200).to_bytes(2, "little")
    with pytest.raises(ModelError, match="SF2 or SF3"):
        SoundFont.read(bytes(written))


def test_the_shipped_one_has_all_programs_and_eight_kits():
    content = Path(soundfont_path()).read_bytes()
    font = SoundFont.read(content)
    kits = (0, 8, 16, 24, 25, 32, 40, 48)
    assert len(content) < 60 * 2**20
    assert sorted(p.place for p in font.presets) == [
        *((0, program) for program in range(128)), *((128, kit) for kit in kits),
    ]  # fmt: skip
    kit = font.only({(128, 0)}).presets[0]
    keys = {
        key
        for zone in kit.zones
        for part in (zone.target.zones if zone.target else ())
        if part.target is not None
        for key in range(part.keys[0], part.keys[1] + 1)
    }
    assert set(range(35, 82)) <= keys  # General MIDI's drums
    # Each sound has two sides, where the old one had one.
    for place in ((0, 0), (0, 48), (0, 50)):
        pans = {
            zone.generators.get(17, 0) + part.generators.get(17, 0)
            for zone in font.only({place}).presets[0].zones
            for part in (zone.target.zones if zone.target else ())
        }
        assert min(pans) < 0 < max(pans)
