"""The plan of a whole clip: its sections, their progressions and the cadence.

The plan ties distant windows together: sections follow the strong cuts, a section's theme returns
with its label, and the last bar is the tonic.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import RequestError
from bgm_studio.music.harmony import Chord, ChordSpan, Key, Plan, Section, chord_spans
from bgm_studio.music.lexicon import Bar, Lexicon, is_borrowed, lexicon
from bgm_studio.music.phrases import Mood, draw, led, theme_of, write_cadence
from bgm_studio.music.pianoroll import BEATS_PER_BAR

_HINT_WORTH = 4.0  # a cut of strength 1 outweighs an odd phrase length, but not an absurd one
_LONGEST_SECTION = 16
_LONGEST_BEATS = 4 * 20_000
_STRONG_CUT = 0.7
_LONG_FILM_BARS = 48  # two minutes at 96 BPM
_LEAST_SECTIONS_AWAY = 5  # two at home, one away, one or two home again


def plan_music(
    total_beats: int,
    *,
    section_hints: Sequence[tuple[float, float]] = (),
    valence: float = 0.0,
    arousal: float = 0.0,
    energy: float = 0.5,
    seed: int,
    clip: str = "",
    key: Key | None = None,
    start_beat: float = 0.0,
) -> Plan:
    """Plan key, sections and chords of a clip of `total_beats` (a multiple of 4).

    `section_hints` are (beat, strength 0..1): cuts where a new section may begin; sections start
    on barlines, mostly every 4 or 8 bars, near strong hints where they can; a dominant leads into
    another theme, a suspended one into a strong cut. `valence` -1..1 leans towards minor and darker
    progressions or major and brighter ones (a given `key` settles the mode); `arousal` -1..1 from
    pedal points, soft colours and few chords to many, with strong moves of the root where valence
    is high and with diminished and suspended chords where it is low; `energy` 0..1 too brings more
    chords, and fewer introductions.
    `clip` is any text that tells this clip from others: seed and clip choose the tonic, whatever
    the mood. `start_beat` is that of the tempo map: with a pickup (3 up to 4) bar 0 takes V or the
    first chord.

    The plan ends with a cadence: V or IV (in minor V) goes to the plain tonic, which holds through
    the last bar. In a long film with strong cuts some sections before the last are in another key.
    It depends only on the arguments: key, form and each letter's theme draw from random streams of
    their own, so moving a cut does not change the themes. In one key they are the same themes,
    whether the key was chosen or given, so that what is planned anew for another cut of the film
    fits what there is.

    Raises RequestError for values outside their ranges, ModelError when the counts are damaged.
    """
    _check_plan(total_beats, section_hints, valence, arousal, energy, start_beat)
    table = lexicon()
    lead = 1 if start_beat >= 3.0 and total_beats > BEATS_PER_BAR else 0
    bars = total_beats // BEATS_PER_BAR - lead
    if key is None:
        key = _choose_key(valence, table, seed, clip)
    mood = Mood(valence, arousal, energy)

    hints = _near_barlines(section_hints, bars, lead)
    form = _form(bars, hints, energy, table, random.Random(f"{seed} form"))
    starts = [0, *itertools.accumulate(length for length, _ in form)]
    joints = [float(hints[start]) for start in starts[:-1]]
    away = [0] * len(form)
    if bars >= _LONG_FILM_BARS:
        away = _keys_away(joints, mood, random.Random(f"{seed} {key.tonic} away"))

    themes: dict[str, list[Bar]] = {}
    written: list[Bar] = []
    for (length, label), up in zip(form, away, strict=True):
        letter = "A" if label in ("intro", "outro") else label
        if letter not in themes:
            rng = random.Random(f"{seed} {key.tonic} theme {letter}")
            themes[letter] = theme_of(key.mode, mood, table, rng, first_theme=themes.get("A"))
        theme = [_moved(bar, up) for bar in themes[letter]]
        written += [theme[bar % len(theme)] for bar in range(length)]
    _lead_over(written, form, starts, joints, away, mood, key.mode)
    last = form[-1][0]
    rng = random.Random(f"{seed} {key.tonic} cadence")
    write_cadence(written, last, key.mode, mood=mood, table=table, rng=rng)
    if lead:
        dominant = Chord(7)
        opens = written[0][0]
        use_dominant = opens.root == 0 or random.Random(f"{seed} pickup").random() < 0.5
        written.insert(0, (dominant,) if use_dominant else (opens,))

    sections, beat = [], 0
    for index, ((length, label), up) in enumerate(zip(form, away, strict=True)):
        end = beat + BEATS_PER_BAR * (length + (lead if index == 0 else 0))
        own = Key((key.tonic + up) % 12, key.mode) if up else None
        sections.append(Section(beat, end, label, own))
        beat = end
    return Plan(key, tuple(sections), _spans(written, sections, key.tonic))


def _near_barlines(
    section_hints: Sequence[tuple[float, float]], bars: int, lead: int
) -> NDArray[np.float64]:
    """How much hints ask for a section at each barline, (bars + 1,) of 0..1: the less the farther
    away they are."""
    hints = np.zeros(bars + 1)
    for beat, strength in section_hints:
        place = beat / BEATS_PER_BAR - lead
        nearest = round(place)
        if 0 < nearest < bars:
            near = strength * math.exp(-0.5 * ((place - nearest) / 0.35) ** 2)
            hints[nearest] = max(hints[nearest], near)
    return hints


def _lead_over(
    written: list[Bar],
    form: Sequence[tuple[int, str]],
    starts: Sequence[int],
    joints: Sequence[float],
    away: Sequence[int],
    mood: Mood,
    mode: str,
) -> None:
    """Rewrite the last bar of each section so that it leads to the next: into a strong cut or
    another key by more than into another theme."""
    for index in range(1, len(form)):
        before, target = written[starts[index] - 1], written[starts[index]][0]
        if joints[index] >= _STRONG_CUT or away[index] != away[index - 1]:
            written[starts[index] - 1] = led(before, target, mood)
        elif form[index][1] != form[index - 1][1]:
            dominant = Chord((target.root + 7) % 12)
            if not is_borrowed(dominant.transposed(-away[index]), mode):
                written[starts[index] - 1] = (before[0], dominant)


def _check_plan(
    total_beats: int,
    section_hints: Sequence[tuple[float, float]],
    valence: float,
    arousal: float,
    energy: float,
    start_beat: float,
) -> None:
    if not 0 < total_beats <= _LONGEST_BEATS or total_beats % BEATS_PER_BAR:
        raise RequestError(f"A plan of {total_beats} beats is not a whole number of bars of 4/4.")
    if not (-1.0 <= valence <= 1.0 and -1.0 <= arousal <= 1.0 and 0.0 <= energy <= 1.0):
        raise RequestError(
            f"Valence {valence:g}, arousal {arousal:g} or energy {energy:g} is out of range.",
            "Valence and arousal go from -1 to 1, energy from 0 to 1.",
        )
    if not (start_beat == 0.0 or 3.0 <= start_beat < 4.0):
        raise RequestError(f"A clip cannot begin at beat {start_beat:g}.", "Use 0, or 3 up to 4.")
    for beat, strength in section_hints:
        if not (0.0 <= beat <= total_beats and 0.0 <= strength <= 1.0):
            raise RequestError(
                f"The section hint at beat {beat:g} with strength {strength:g} is not valid.",
                "Hints lie within the clip and have a strength from 0 to 1.",
            )


def _choose_key(valence: float, table: Lexicon, seed: int, clip: str) -> Key:
    # Words that feel clearly dark or bright (beyond 0.2) get their mode nine times in ten; where
    # they say nothing, 56 of 100 are major, as POP909's songs are. The tonic does not hear of them,
    # so that another caption never moves it.
    major = 1.0 / (1.0 + math.exp(-12.0 * (valence + 0.02)))
    mode = "major" if random.Random(f"{seed} {clip} mode").random() < major else "minor"
    return Key(draw(table.tonics, random.Random(f"{seed} {clip} tonic")), mode)


def _spans(bars: Sequence[Bar], sections: Sequence[Section], tonic: int) -> tuple[ChordSpan, ...]:
    """Bars in C as spans in the key; a chord that goes on is one span within its section."""
    chords = [
        chord.transposed(tonic)
        for bar in bars
        for chord in bar
        for _ in range(BEATS_PER_BAR // len(bar))
    ]
    return chord_spans(chords, {section.start_beat for section in sections})


def _moved(bar: Bar, semitones: int) -> Bar:
    return tuple(chord.transposed(semitones) for chord in bar)


def _form(
    bars: int, hints: NDArray[np.float64], energy: float, table: Lexicon, rng: random.Random
) -> list[tuple[int, str]]:
    """Lengths in bars and labels of the sections, from the first barline to the end."""
    intro = outro = 0
    if bars >= 20:
        wish = {0: 0.4 + energy, 2: 0.5 - 0.4 * energy, 4: 1.1 - energy}
        worth = {n: w + 2 * hints[n] * (n > 0) + 0.5 * rng.random() for n, w in wish.items()}
        intro = max(worth, key=lambda n: worth[n])
        wish = {0: 0.3, 2: 0.4, 4: 0.6}
        worth = {n: w + 2 * hints[bars - n] * (n > 0) + 0.5 * rng.random() for n, w in wish.items()}
        outro = max(worth, key=lambda n: worth[n])
    edges = _section_edges(bars - intro - outro, hints[intro : bars + 1 - outro], table)
    lengths = [b - a for a, b in itertools.pairwise(edges)]
    labels = _labels([float(hints[intro + edge]) for edge in edges[1:-1]])
    form = list(zip(lengths, labels, strict=True))
    if intro:
        form.insert(0, (intro, "intro"))
    if outro:
        form.append((outro, "outro"))
    return form


def _section_edges(bars: int, hints: NDArray[np.float64], table: Lexicon) -> list[int]:
    """Section boundaries 0..bars of the best sum of phrase-length log-odds and hints."""
    if bars < 8:
        return [0, bars]
    # A short clip has shorter sections, so that its theme has time to return.
    longest = min(_LONGEST_SECTION, max(4, bars // 3 + 1))
    lengths = range(4, longest + 1)
    total = sum(table.phrase_bars.get(n, 0) + 1 for n in lengths)
    odds = {n: math.log((table.phrase_bars.get(n, 0) + 1) / total) for n in lengths}
    best = [0.0] + [-math.inf] * bars
    origin = [0] * (bars + 1)
    for end in range(1, bars + 1):
        for length, worth in odds.items():
            if length > end:
                break
            value = best[end - length] + worth
            if end < bars:
                value += _HINT_WORTH * float(hints[end])
            if value > best[end]:
                best[end], origin[end] = value, end - length
    edges = [bars]
    while edges[0] > 0:
        edges.insert(0, origin[edges[0]])
    return edges


def _labels(joints: Sequence[float]) -> list[str]:
    """A letter per section: the theme A returns between contrasts and at the end. `joints` holds
    the hints between neighbouring sections; where one is weakest, A is heard twice."""
    count = len(joints) + 1
    if count == 1:
        return ["A"]
    if count == 2:
        return ["A", "B"] if joints[0] >= 0.6 else ["A", "A"]
    odd = count if count % 2 else count - 1
    contrasts = "BCBD" if count <= 12 else "BCBDEBFC"
    labels = ["A" if i % 2 == 0 else contrasts[i // 2 % len(contrasts)] for i in range(odd)]
    if odd < count:
        # Doubling the A at i puts the extra section after it: the joint between both is joint i.
        doubled = min(range(0, odd, 2), key=lambda i: (joints[i], i))
        labels.insert(doubled, "A")
    return labels


def _keys_away(joints: Sequence[float], mood: Mood, rng: random.Random) -> list[int]:
    """By how many semitones each section is away from the plan's key. `joints` holds the hint at
    each section's beginning.

    A film of several sections leaves home at its strongest cut past the first two sections, if it
    has two strong ones, and is back for the last two. It goes up a tone or a minor third;
    where it is calm, down a minor third or up a fourth.
    """
    away = [0] * len(joints)
    inner = range(2, len(joints) - 2)
    if len(joints) < _LEAST_SECTIONS_AWAY or sum(j >= _STRONG_CUT for j in joints) < 2:
        return away
    begin = max(inner, key=lambda i: (joints[i], -i))
    up = rng.choice((2, 3) if mood.arousal >= -0.2 else (9, 5))
    if joints[begin] >= _STRONG_CUT:
        end = next((i for i in inner if i > begin and joints[i] >= _STRONG_CUT), inner[-1] + 1)
        away[begin:end] = [up] * (end - begin)
    return away
