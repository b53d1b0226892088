"""How a line is articulated by what it is played on: bows that turn, breaths, strings struck one
after the other. Notes that a film waits for begin where they did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bgm_studio.music.played import PerformedNote

TOGETHER_S = 0.03
"""Notes that begin within so much of the first of them are one chord."""

_STRUCK = 100  # velocities above are hit points', which are played on the spot and in full
_LED_S = 0.06  # a note that ends so near the next one leads into it
_STEP = 7  # semitones: further apart, two tones are not slurred
_OVERLAP_S = 0.03
_BOW_S, _BOW_TONES = 2.5, 4  # what one bow holds
_TURN_S = 0.035  # between two bows
_BREATH_S = 0.2
_COMFORTABLE_S, _LONGEST_S = 3.5, 7.0  # after so long a player looks for a breath, or must take one
_ENOUGH_S = 0.4  # a note that a breath may be taken from
_ROLLED_S, _ROLL_S = 0.012, 0.06  # from string to string, and a whole chord at most

Chords = list[list[PerformedNote]]


def articulated(notes: Sequence[PerformedNote], program: int) -> list[PerformedNote]:
    """One part as its instrument is played, by General MIDI program; others stay as they are.

    Strings slur up to four near tones on one bow, and the bow turns between; winds, brass and
    voices are slurred too, and breathe: at rests, else after a long note once 3.5 s have gone, at
    the latest after 7. Plucked strings roll chords from the lowest, the first on time. Hit points
    are struck together, in full. No note is lost, and none reaches far into the next. Sorted; the
    same input gives the same output.
    """
    play = _WAYS.get(program)
    if play is None:
        return sorted(notes)
    return sorted(note for chord in play(_chords(notes)) for note in chord)


def _chords(notes: Sequence[PerformedNote]) -> Chords:
    chords: Chords = []
    for note in sorted(notes):
        if chords and note.start_s - chords[-1][0].start_s < TOGETHER_S:
            chords[-1].append(note)
        else:
            chords.append([note])
    return chords


def _bowed(chords: Chords) -> Chords:
    result = chords[:1]
    since_s, tones = (chords[0][0].start_s, 1) if chords else (0.0, 0)
    for chord in chords[1:]:
        fits = tones < _BOW_TONES and chord[0].start_s - since_s < _BOW_S
        if fits and _near(result[-1], chord):
            result[-1:] = _slurred(result[-1], chord)
            tones += 1
        else:
            result[-1:] = _ended(result[-1], chord, _TURN_S), chord
            since_s, tones = chord[0].start_s, 1
    return result


def _blown(chords: Chords) -> Chords:
    result = chords[:1]
    since_s = chords[0][0].start_s if chords else 0.0
    for chord in chords[1:]:
        before = result[-1]
        start_s = chord[0].start_s
        blown_s = start_s - since_s
        rested = start_s - max(note.end_s for note in before) >= _BREATH_S
        long = start_s - before[0].start_s >= _ENOUGH_S
        if rested or blown_s >= _LONGEST_S or (blown_s >= _COMFORTABLE_S and long):
            result[-1:] = _ended(before, chord, _BREATH_S), chord
            since_s = start_s
        elif _near(before, chord):
            result[-1:] = _slurred(before, chord)
        else:
            result.append(chord)
    return result


def _plucked(chords: Chords) -> Chords:
    return [_rolled(chord) for chord in chords]


def _near(before: Sequence[PerformedNote], chord: Sequence[PerformedNote]) -> bool:
    """Whether a tone leads into the next: alone both, near each other, without a rest between, and
    the next is no hit point."""
    if len(before) > 1 or len(chord) > 1:
        return False
    (one,), (other,) = before, chord
    step = abs(one.pitch - other.pitch)
    led = abs(other.start_s - one.end_s) < _LED_S
    return led and 0 < step <= _STEP and other.velocity <= _STRUCK


def _slurred(
    before: list[PerformedNote], chord: list[PerformedNote]
) -> tuple[list[PerformedNote], list[PerformedNote]]:
    (one,), (other,) = before, chord
    end_s = min(max(one.end_s, other.start_s + _OVERLAP_S), other.end_s)
    return [replace(one, end_s=end_s)], chord


def _ended(
    before: Sequence[PerformedNote], chord: Sequence[PerformedNote], gap_s: float
) -> list[PerformedNote]:
    """What leads into the next released so long before it, but each note sounds for half its length
    at least; what is held on beyond that stays."""
    next_s = chord[0].start_s
    return [
        note
        if note.end_s >= next_s + _LED_S
        else replace(note, end_s=min(note.end_s, max(next_s - gap_s, _middle(note))))
        for note in before
    ]


def _rolled(chord: Sequence[PerformedNote]) -> list[PerformedNote]:
    if len(chord) == 1 or max(note.velocity for note in chord) > _STRUCK:
        return list(chord)
    step_s = min(_ROLLED_S, _ROLL_S / (len(chord) - 1))
    upwards = sorted(chord, key=lambda note: note.pitch)
    first_s = chord[0].start_s
    return [
        replace(note, start_s=max(note.start_s, min(first_s + i * step_s, _middle(note))))
        for i, note in enumerate(upwards)
    ]


def _middle(note: PerformedNote) -> float:
    return (note.start_s + note.end_s) / 2


_WAYS: dict[int, Callable[[Chords], Chords]] = {
    **dict.fromkeys((40, 41, 42, 43, 48, 49, 110), _bowed),  # strings alone and together, fiddle
    **dict.fromkeys((22, 52, 53, 111), _blown),  # harmonica, voices, shawm
    **dict.fromkeys(range(56, 80), _blown),  # brass, reeds, pipes
    **dict.fromkeys((15, *range(24, 29), 45, 46, *range(104, 108)), _plucked),
}
