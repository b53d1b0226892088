"""Cut films made by chance, and whether two films are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from hypothesis import strategies as st

from bgm_studio.interchange.film import CutFilm, Event, FilmMarker, Medium, Sound

NTSC = {24: Fraction(24000, 1001), 30: Fraction(30000, 1001), 60: Fraction(60000, 1001)}
# (rate, drop frame) as the formats have to keep them.
CLOCKS = [
    *((NTSC[24], False), (Fraction(24), False), (Fraction(25), False)),
    *((NTSC[30], True), (NTSC[30], False), (NTSC[60], True), (NTSC[60], False)),
]
SPEEDS = [Fraction(1)] * 6 + [Fraction(2), Fraction(1, 2), Fraction(-1), Fraction(-2), Fraction(0)]


def media(folder: Path) -> list[Medium]:
    """Three files that are there, though no clips, and one that is not."""
    found = []
    for name in ("one.mov", "two words.mp4", "drei & 3.mkv"):
        path = folder / name
        if not path.exists():
            path.write_bytes(b"not a clip")
        found.append(Medium(str(path), path))
    return [*found, Medium("lost.mov")]


@st.composite
def films(
    draw: st.DrawFn,
    folder: Path,
    *,
    before: bool = True,
    off_centre: bool = True,
    gains: bool = False,
    fades: bool = False,
    speeds: Sequence[Fraction] = SPEEDS,
) -> CutFilm:
    """Films of 1 to 8 events with gaps, speeds, dissolves, sounds and markers.

    before: dissolves may begin before the cut; off_centre: and lie anywhere over it. fades: events
    fade from and to black. gains: sounds have levels."""
    rate, drop = draw(st.sampled_from(CLOCKS))
    known = media(folder)
    events: list[Event] = []
    frame = 0
    for _ in range(draw(st.integers(1, 8))):
        length = draw(st.integers(30, 200))
        is_gap = draw(st.integers(0, 5)) == 0 and (not events or events[-1].medium is not None)
        event = Event(frame, frame + length)
        if not is_gap:
            speed = draw(st.sampled_from(list(speeds)))
            at = draw(st.integers(100, 2000)) * 12
            medium = draw(st.sampled_from(known))
            event = replace(event, medium=medium, media_start=at / rate, speed=speed)
        if events and draw(st.booleans()):
            room = min(length // 3, events[-1].frames // 3)
            half = draw(st.integers(1, room))
            ahead = half if before else 0
            behind = half if not off_centre else draw(st.integers(0, room))
            if before and not off_centre:
                behind = half + draw(st.integers(0, 1)) if half < room else half
            event = replace(event, before_frames=ahead, after_frames=behind or 1)
        elif fades and not is_gap:
            event = replace(event, fade_in_frames=draw(st.integers(0, length // 3)))
        if fades and not is_gap:
            event = replace(event, fade_out_frames=draw(st.integers(0, length // 3)))
        events.append(event)
        frame += length
    for i in range(len(events) - 1):
        if events[i + 1].before_frames + events[i + 1].after_frames:
            events[i] = replace(events[i], fade_out_frames=0)
    if all(event.medium is None for event in events):
        events[0] = replace(events[0], medium=known[0])
    sounds = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, frame - 10))
        sounds.append(
            Sound(
                start,
                draw(st.integers(start + 1, frame)),
                draw(st.sampled_from(known)),
                draw(st.integers(0, 2000)) / rate,
                gain_db=draw(st.sampled_from([0.0, -6.0, 3.5])) if gains else 0.0,
            )
        )
    names = draw(st.dictionaries(st.integers(0, frame - 1), st.sampled_from(["a", "B & C", "ü"])))
    return CutFilm(
        "A <film>",
        rate,
        tuple(events),
        tuple(dict.fromkeys(sounds)),
        tuple(FilmMarker(at, name) for at, name in sorted(names.items())),
        draw(st.integers(0, 5 * 3600)) * round(rate),
        drop,
    )


def plain(film: CutFilm) -> CutFilm:
    """The film with gaps in one piece, and dissolves that a gap is half of as fades."""
    events: list[Event] = []
    for event in film.events:
        if events and event.medium is events[-1].medium is None and not event.before_frames:
            events[-1] = replace(events[-1], end_frame=event.end_frame)
        else:
            events.append(event)
    for i, event in enumerate(events[1:], 1):
        if events[i - 1].medium is None and event.before_frames == 0 and event.after_frames:
            events[i] = replace(event, after_frames=0, fade_in_frames=event.after_frames)
        if event.medium is None and event.after_frames == 0 and event.before_frames:
            events[i] = replace(event, before_frames=0)
            events[i - 1] = replace(events[i - 1], fade_out_frames=event.before_frames)
    return replace(film, events=tuple(events))


def assert_same(one: CutFilm, other: CutFilm, *, clock: bool = True) -> None:
    """The same clips, cuts, dissolves and sounds, to the frame and the millisecond."""
    one, other = plain(one), plain(other)
    assert (one.rate, one.frames, one.cuts) == (other.rate, other.frames, other.cuts), (
        f"{(one.rate, one.frames, one.cuts)} became {(other.rate, other.frames, other.cuts)}"
    )
    assert len(other.events) == len(one.events), f"{one.events} became {other.events}"
    for a, b in zip(one.events, other.events, strict=True):
        assert frames_of(a) == frames_of(b), f"{frames_of(a)} became {frames_of(b)}: {a}"
        assert place(a.medium) == place(b.medium), f"{a.medium} became {b.medium}"
        if a.medium is not None:
            assert abs(a.media_start - b.media_start) < Fraction(1, 10_000), f"{a} became {b}"
            assert abs(a.speed - b.speed) < Fraction(1, 1_000_000), f"{a} became {b}"
    mine, yours = (sorted(map(heard_of, film.sounds)) for film in (one, other))
    assert mine == yours, f"{mine} became {yours}"
    if clock:
        shown = [(film.first_timecode_frame, film.drop_frame) for film in (one, other)]
        assert shown[0] == shown[1], shown


def place(medium: Medium | None) -> str:
    if medium is None:
        return ""
    return str(medium.path or medium.reference)


def frames_of(event: Event) -> tuple[int, ...]:
    return (
        event.start_frame, event.end_frame, event.before_frames, event.after_frames,
        event.fade_in_frames, event.fade_out_frames,
    )  # fmt: skip


def heard_of(sound: Sound) -> tuple[object, ...]:
    return (
        sound.start_frame, sound.end_frame, place(sound.medium),
        round(float(sound.media_start), 4), round(float(sound.speed), 6), round(sound.gain_db, 4),
    )  # fmt: skip
