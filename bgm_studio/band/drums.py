"""The drummer: loops by section and level, fills where something new begins, crashes on hits."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

from bgm_studio.band.form import STRONG, Form
from bgm_studio.band.grooves import EARLY_BEATS, KICK, Groove, Grooves, Hit
from bgm_studio.music.harmony import Section
from bgm_studio.music.pianoroll import BEATS_PER_BAR

PLAYS_FROM = 0.25
"""Below this level a section has no drums."""

CRASH = 49
_CYMBALS = (42, 44, 46, 49, 51, 53)
_FULL_FILL = 0.6  # from this level on a fill takes the whole bar, below its second half
_MARKED = 0.5
_NEAR_BEATS = 0.2  # a crash takes the place of the cymbals this near
_SOFTEST, _LOUDEST = 0.55, 1.15  # factors of the velocities played, at levels 0 and 1


def drum_part(form: Form, library: Grooves, styles: Collection[str]) -> tuple[Hit, ...]:
    """What the drummer strikes: hits on the clip's grid, sorted.

    Each section has a loop of one of the styles by the form's tempo and its level; one that returns
    has it again. Below PLAYS_FROM a section has none. Where the next section is another theme or a
    strong mark stands at its border, its last bar ends in a fill; strong marks within a section are
    led to by half a bar of one. Marks are struck with cymbal and bass drum, and so is the last
    strike, which ends it.
    ValueError where the library has none of the styles.
    """
    found: list[Hit] = []
    sections = form.plan.sections
    for number, section in enumerate(sections):
        if form.level(section) < PLAYS_FROM:
            continue
        after = sections[number + 1] if number + 1 < len(sections) else None
        found += _section(form, library, styles, section, after)
    played = [hit for hit in found if form.sounds(hit.beat + EARLY_BEATS)]
    return tuple(sorted(_marked(form, played)))


def _section(
    form: Form, library: Grooves, styles: Collection[str], section: Section, after: Section | None
) -> list[Hit]:
    rng = random.Random(f"{form.seed} drums {section.label}")
    level = form.level(section)
    loop = library.beat(styles, form.bpm, level, rng)
    fills = [library.fill(styles, form.bpm, level, rng) for _ in range(2)]
    first, end = section.start_beat, section.end_beat
    hits: list[Hit] = []
    for bar in range(first // BEATS_PER_BAR, end // BEATS_PER_BAR):
        own = _bar(loop, bar - first // BEATS_PER_BAR, BEATS_PER_BAR * bar)
        factor = _SOFTEST + (_LOUDEST - _SOFTEST) * form.levels[bar]
        hits += [Hit(h.beat, h.key, _velocity(h.velocity * factor)) for h in own]
    opens = first >= form.first_beat
    if opens and level >= _MARKED:
        hits = _struck(hits, float(first), 0.6)
    led_to = [m.beat for m in form.marks if first < m.beat < end and m.strength >= STRONG]
    fresh = after is not None and (
        after.label != section.label
        or any(m.strength >= STRONG and abs(m.beat - end) < 0.5 for m in form.marks)
    )
    if fresh:
        led_to.append(float(end))
    for index, target in enumerate(led_to):
        whole = level >= _FULL_FILL and target == end and end - first > BEATS_PER_BAR
        length = float(BEATS_PER_BAR if whole else BEATS_PER_BAR / 2)
        hits = _filled(hits, fills[index % 2], target, min(length, target - first))
    return hits


def _bar(loop: Groove, number: int, at_beat: float) -> list[Hit]:
    """The loop's bar of that number, counted on and on, moved to a beat."""
    begin = BEATS_PER_BAR * (number % loop.bars)
    return [
        Hit(hit.beat - begin + at_beat, hit.key, hit.velocity)
        for hit in loop.hits
        if begin - EARLY_BEATS <= hit.beat < begin + BEATS_PER_BAR - EARLY_BEATS
    ]


def _filled(hits: Sequence[Hit], fill: Groove, target: float, length: float) -> list[Hit]:
    """The last `length` beats before the target, played as the end of a fill instead."""
    start = target - length
    kept = [hit for hit in hits if not start - EARLY_BEATS <= hit.beat < target - EARLY_BEATS]
    return kept + [
        Hit(hit.beat - BEATS_PER_BAR + target, hit.key, hit.velocity)
        for hit in fill.hits
        if BEATS_PER_BAR - length - EARLY_BEATS <= hit.beat
    ]


def _marked(form: Form, hits: Sequence[Hit]) -> list[Hit]:
    """The same with marks and the last strike struck where drums play; nothing comes after it."""
    result = list(hits)
    if not result:
        return []
    for mark in form.marks:
        playing = form.level(form.plan.section_at(mark.beat)) >= PLAYS_FROM
        if mark.strength >= _MARKED and playing and form.sounds(mark.beat):
            result = _struck(result, mark.beat, mark.strength)
    playing = form.level(form.plan.section_at(form.last_beat)) >= PLAYS_FROM
    if playing and form.sounds(form.last_beat):
        result = [hit for hit in result if hit.beat < form.last_beat - EARLY_BEATS]
        result = _struck(result, form.last_beat, form.level_at(form.last_beat))
    return result


def _struck(hits: Sequence[Hit], beat: float, strength: float) -> list[Hit]:
    """With cymbal and bass drum at a beat, instead of what cymbals play there."""
    kept = [
        hit
        for hit in hits
        if abs(hit.beat - beat) > _NEAR_BEATS or hit.key not in (*_CYMBALS, KICK)
    ]
    velocity = _velocity(70 + 50 * strength)
    return [*kept, Hit(beat, CRASH, velocity), Hit(beat, KICK, velocity)]


def _velocity(value: float) -> int:
    return max(1, min(127, round(value)))
