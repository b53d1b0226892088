"""A page that plays one take on every palette, so that palettes can be compared by ear and eye."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Any

import numpy as np

import bgm_studio
from bgm_studio.band.palettes import PLAIN, Palette
from bgm_studio.base.drawing import Figure, FigureCanvasAgg, to_rgb
from bgm_studio.base.errors import RequestError
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.base.resources import resource
from bgm_studio.base.staging import staging
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.export.figures import SPECTRUM_HZ, Heard, hear
from bgm_studio.export.pages import (
    STYLE,
    check_free,
    draw_beats,
    draw_hits,
    draw_sections,
    label_axes,
    look_alike,
    publish,
    save,
)
from bgm_studio.export.plot import PANEL, TRACK_COLOURS, draw_notes
from bgm_studio.export.sound_files import sample_count, write_sound
from bgm_studio.music.played import PerformedNote
from bgm_studio.sound.mix import SILENT_LUFS
from bgm_studio.video.analysis import analyse
from bgm_studio.video.clip import probe

MOST_CLIPS = 12
AS_WRITTEN = "as-written"

_INCHES, _DPI = (12, 6.2), 110
_FLOOR_DB, _TOP_DB = -90.0, -20.0
_BAND_COLOURS = (
    "#ffc857", "#c38bf0", "#6fd0e8", "#a4d65e", "#f59ac1", "#d9a066",
    "#8fb8a8", "#e5e5e5", "#b9a44c", "#9aa7ff", "#ff8f6b", "#67d99b",
)  # fmt: skip
_PIECES = (
    ("kick", {35, 36}),
    ("snare", {37, 38, 39, 40}),
    ("toms", {41, 43, 45, 47, 48, 50}),
    ("hats", {42, 44, 46}),
    ("cymbals", {49, 51, 52, 53, 55, 57, 59}),
)  # by General MIDI's keys; the rest is "other"


def make_palette_page(
    out_dir: Path,
    palettes: Mapping[str, Palette],
    progress: Progress = silent,
    *,
    clips: Sequence[Path] = (),
    device: str = "auto",
    model: Path | None = None,
) -> Path:
    """Compose each clip once, and write a page into `out_dir` that plays it on every palette and as
    written.

    palettes: by their names. clips: MOST_CLIPS at most, () for the
    shipped demo clip. device, model: as in Request. For each clip and palette CLIP.PALETTE.m4a
    (AAC) and CLIP.PALETTE.png appear there beside index.html, which needs no network and no script;
    all of them once all are finished, or none. Calls progress("palettes", 0..1).

    Returns the page's path. Raises RequestError for too many clips, OutputError where the folder
    cannot be written and ClipError for what is no clip (all before the long work), and whatever
    composing and rendering raise.
    """

    def told(_: str, fraction: float) -> None:
        progress("palettes", fraction)

    clips = clips or (resource("demo/demo.mp4"),)
    if len(clips) > MOST_CLIPS:
        raise RequestError(f"{len(clips)} clips are too many.", f"Use {MOST_CLIPS} at most.")
    told("", 0.0)
    found = [probe(clip) for clip in clips]
    names = _names([clip.stem for clip in clips])
    words = _names([AS_WRITTEN, *palettes])
    every = dict(zip(words, (PLAIN, *palettes.values()), strict=True))
    files = [f"{name}.{one}{end}" for name in names for one in every for end in (".m4a", ".png")]
    with staging(out_dir) as stage:
        check_free(out_dir, files)
        composer = Composer(device, model)
        composer.open()
        chapters = []
        for number, (name, clip) in enumerate(zip(names, found, strict=True)):
            part = within(told, number / len(clips), (number + 1) / len(clips))
            analysis = analyse(clip, within(part, 0.0, 0.05))
            direction = Direction.found(analysis)
            take = composer.compose(
                analysis, direction, Request(), progress=within(part, 0.05, 0.15)
            )
            samples = sample_count(clip.duration)
            rest = within(part, 0.15, 1.0)
            chapters.append(_chapter(name, clip.path.name, take, samples, every, stage, rest))
        return publish(_page(chapters), stage, out_dir, files)


@dataclass(frozen=True, eq=False)
class _Chapter:
    """A clip on all palettes."""

    name: str
    title: str
    take: Take
    heard: Mapping[str, Heard]


def _names(words: Sequence[str]) -> list[str]:
    """The words, each another, of letters that no address has to escape: files have them."""
    names: list[str] = []
    for word in words:
        plain = re.sub(r"[^a-z0-9]+", "-", word.lower())[:40].strip("-") or "unnamed"
        name, number = plain, 2
        while name in names:
            name, number = f"{plain}-{number}", number + 1
        names.append(name)
    return names


def _chapter(
    name: str,
    title: str,
    take: Take,
    samples: int,
    palettes: Mapping[str, Palette],
    stage: Path,
    progress: Progress,
) -> _Chapter:
    """Play a take on all palettes, and write their sound and pictures."""
    heard: dict[str, Heard] = {}
    work = stage / "sound"
    for number, (word, palette) in enumerate(palettes.items()):
        part = within(progress, *(0.95 * (number + i) / len(palettes) for i in (0, 1)))
        heard[word] = hear(take, palette, samples, work, within(part, 0.0, 0.9))
        write_sound(heard[word].music.path, samples, stage / f"{name}.{word}.m4a")
        shutil.rmtree(work)  # raw sound is large
        part("", 1.0)
    spans = [one.pitches for one in heard.values() if one.pitches]
    pitches = (
        (int(min(low for low, _, _ in spans)), int(max(high for _, _, high in spans)))
        if spans else (60, 60)
    )  # fmt: skip
    for number, (word, one) in enumerate(heard.items()):
        progress("", 0.95 + 0.05 * number / len(heard))
        _draw(take, one, pitches, stage / f"{name}.{word}.png")
    return _Chapter(name, title, take, heard)


# -- the picture -----------------------------------------------------------------------------------


def _colours(palette: Palette) -> list[str]:
    """A colour for each voice."""
    band = len(palette.voices) - len(TRACK_COLOURS)
    return [*TRACK_COLOURS, *(_BAND_COLOURS[i % len(_BAND_COLOURS)] for i in range(band))]


def _draw(take: Take, heard: Heard, pitches: tuple[int, int], target: Path) -> None:
    """Draw sections, a piano roll of all parts but drums, the drums in a strip of their own, and a
    spectrogram, all over the same seconds. pitches: that the rolls of a clip share."""
    duration_s = take.tempo_map.duration_s
    figure = Figure(figsize=_INCHES, dpi=_DPI)
    FigureCanvasAgg(figure)
    grid = figure.add_gridspec(
        4, 1, height_ratios=(0.3, 4.2, 0.9, 1.5), hspace=0.05,
        left=0.055, right=0.988, top=0.975, bottom=0.05,
    )  # fmt: skip
    sections, roll, drums, spectrum = (figure.add_subplot(grid[row]) for row in range(4))
    look_alike((sections, roll, drums, spectrum), duration_s)
    sections.set_ylim(0, 1)
    sections.set_yticks([])
    draw_sections(sections, take)
    draw_beats(roll, take)
    voices, notes = heard.palette.voices, heard.performance.notes
    colours = dict(enumerate(_colours(heard.palette)))
    tuned = {track: colour for track, colour in colours.items() if not voices[track].kit}
    draw_notes(roll, notes, pitches, tuned)
    draw_hits(roll, take)
    draw_beats(drums, take)
    _draw_drums(drums, [note for note in notes if voices[note.track].kit], colours)
    spectrum.imshow(
        heard.spectrogram, origin="lower", aspect="auto", cmap="magma", vmin=_FLOOR_DB,
        vmax=_TOP_DB, extent=(0, duration_s, 0, len(SPECTRUM_HZ)), interpolation="bilinear",
    )  # fmt: skip
    marks = (50, 200, 800, 3200, 12_800)
    spectrum.set_yticks(
        np.interp(np.log(marks), np.log(SPECTRUM_HZ), np.arange(len(SPECTRUM_HZ))),
        [f"{hz} Hz" if hz < 1000 else f"{hz / 1000:g} kHz" for hz in marks],
    )
    label_axes(roll, spectrum, duration_s)
    save(figure, target)


def _draw_drums(axes: Any, notes: Sequence[PerformedNote], colours: Mapping[int, str]) -> None:
    """Draw what drums strike: a row for each kind of piece, brighter where louder."""
    rows = [name for name, _ in _PIECES] + ["other"]
    places = {key: row for row, (_, keys) in enumerate(_PIECES) for key in keys}
    axes.set_ylim(-0.6, len(rows) - 0.4)
    axes.set_yticks(range(len(rows)), rows, fontsize=6.5)
    back = np.array(to_rgb(PANEL))
    for track, colour in colours.items():
        own = [note for note in notes if note.track == track]
        light = np.array([0.25 + 0.75 * note.velocity / 127 for note in own]).reshape(-1, 1)
        axes.scatter(
            [note.start_s for note in own],
            [places.get(note.pitch, len(_PIECES)) for note in own],
            color=back + light * (np.array(to_rgb(colour)) - back),
            s=9,
            marker="s",
            linewidths=0,
        )


# -- the page --------------------------------------------------------------------------------------


def pitch_name(pitch: float) -> str:
    """The nearest note's name: 60 is C4."""
    octave, tone = divmod(round(pitch), 12)
    return f"{['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B'][tone]}{octave - 1}"


def _lufs(value: float) -> str:
    return f"{value:.1f}" if value > SILENT_LUFS else "–"


def _page(chapters: Sequence[_Chapter]) -> str:
    first = next(iter(chapters[0].heard.values()))
    take = chapters[0].take
    return _PAGE.substitute(
        style=STYLE + _TABLES,
        count=len(chapters[0].heard) - 1,
        version=escape(bgm_studio.__version__),
        links="\n".join(
            f'<li><a href="#{chapter.name}">{escape(chapter.title)}</a></li>'
            for chapter in chapters
        ),
        chapters="\n".join(_section(chapter) for chapter in chapters),
        model=escape(take.model_sha256[:12]),
        provider=escape(take.provider),
        synth=escape(first.music.synth),
    )


def _section(chapter: _Chapter) -> str:
    take = chapter.take
    sections = next(iter(chapter.heard.values())).sections
    heads = "".join(
        f"<th>{escape(one.label)}<br><small>{one.start_s:.0f}–{one.end_s:.0f} s</small></th>"
        for one in sections
    )
    return _CHAPTER.substitute(
        name=chapter.name,
        title=escape(chapter.title),
        told=escape(
            f"{take.tempo_map.duration_s:.3g} s, {take.harmony.key.name}, "
            f"{take.fit.tempo_bpm:.0f} BPM; levels of the sections "
            + ", ".join(f"{one.level:.2f}" for one in sections)
        ),
        heads=heads,
        columns=len(sections),
        rows="\n".join(_row(chapter.name, word, one) for word, one in chapter.heard.items()),
        articles="\n".join(_article(chapter, word) for word in chapter.heard),
    )


def _row(name: str, word: str, heard: Heard) -> str:
    low, mean, high = map(pitch_name, heard.pitches) if heard.pitches else ("–",) * 3
    cells = [
        low, mean, high, f"{heard.notes_a_second:.1f}", f"{heard.range_lu:.1f}",
        *(f"{100 * share:.0f}" for share in heard.bands),
        f"{heard.music.loudness_lufs:.1f}", f"{heard.music.true_peak_dbtp:.1f}",
        *(_lufs(one.lufs) for one in heard.sections),
    ]  # fmt: skip
    link = f'<a href="#{name}.{word}">{escape(heard.palette.title)}</a>'
    return (
        f"<tr><th>{link}</th><td>{escape(heard.palette.family)}</td>"
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>"
    )


def _article(chapter: _Chapter, word: str) -> str:
    heard = chapter.heard[word]
    name = f"{chapter.name}.{word}"
    parts = []
    for part, colour in zip(heard.parts, _colours(heard.palette), strict=True):
        span = (
            "–".join(pitch_name(p) for p in (part.pitches[0], part.pitches[2]))
            if part.pitches
            else "–"
        )
        marks = "".join(
            f"<td>{'●' if part.name in one.parts else ''}</td>" for one in heard.sections
        )
        parts.append(
            f'<tr><th><i style="background:{colour}"></i>{escape(part.name)}</th>'
            f"<td>{part.notes_a_second:.1f}</td><td>{span}</td><td>{_lufs(part.lufs)}</td>"
            f"{marks}</tr>"
        )
    return _ARTICLE.substitute(
        name=name,
        title=escape(heard.palette.title),
        about=escape(heard.palette.about),
        family=escape(heard.palette.family),
        label=escape(f"{chapter.title}: {heard.palette.title}"),
        width=round(_INCHES[0] * _DPI),
        height=round(_INCHES[1] * _DPI),
        heads="".join(f"<th>{escape(one.label)}</th>" for one in heard.sections),
        parts="\n".join(parts),
    )


_TABLES = """\
.wide { overflow-x: auto; margin-top: 1.4rem; }
table { border-collapse: collapse; font-size: .8125rem; font-variant-numeric: tabular-nums; }
th, td { padding: .28rem .7rem .28rem 0; text-align: right; white-space: nowrap; font-weight: 400; }
th:first-child { text-align: left; }
thead th { color: var(--muted); vertical-align: bottom; }
tbody tr { border-top: 1px solid var(--line); }
th i { display: inline-block; width: .7rem; height: .7rem; border-radius: 3px;
       margin-right: .5rem; }
section { margin-top: 3.5rem; scroll-margin-top: 1.5rem; }
"""

_PAGE = Template("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>BGM Studio: palettes</title>
<style>
$style</style>
</head>
<body>
<header>
<h1>One take, $count palettes</h1>
<p class="lede">BGM Studio $version composed each clip once, with seed 0; each palette plays those
same notes on its own instruments, with its own band around them.</p>
</header>
<nav aria-label="Clips"><ul>
$links
</ul></nav>
<main>
$chapters
</main>
<footer>
<p>In each picture, from above: sections, piano roll with barlines and hit points, drums, and a
spectrogram. A clip's pictures share their pitches. Registers leave drums out; a mean pitch is
weighted by length. Loudness range is that of EBU Tech 3342, loudness and true peak those of ITU-R
BS.1770; a part's loudness is what it has in the mix.</p>
<p>Denoiser $model on $provider. Played by $synth.</p>
</footer>
</body>
</html>
""")

_CHAPTER = Template("""\
<section id="$name">
<h2>$title</h2>
<p class="told">$told</p>
<div class="wide"><table>
<thead>
<tr><th></th><th></th><th colspan="3">register</th><th>notes</th><th>range</th>
<th colspan="4">% of energy, Hz</th><th>whole</th><th>peak</th>
<th colspan="$columns">loudness by section, LUFS</th></tr>
<tr><th>palette</th><th>family</th><th>low</th><th>mean</th><th>high</th><th>a second</th>
<th>LU</th>
<th>&lt; 150</th><th>–600</th><th>–3k</th><th>&gt; 3k</th><th>LUFS</th><th>dBTP</th>$heads</tr>
</thead>
<tbody>
$rows
</tbody>
</table></div>
$articles
</section>
""")

_ARTICLE = Template("""\
<article id="$name">
<div class="head"><h2>$title</h2><span>$family</span></div>
<p class="told">$about</p>
<img src="$name.png" width="$width" height="$height" loading="lazy"
alt="Piano roll and spectrogram: $label">
<div class="play">
<audio controls preload="metadata" src="$name.m4a" aria-label="$label"></audio>
<a href="$name.m4a" download>Sound</a>
</div>
<div class="wide"><table>
<thead><tr><th>part</th><th>notes a second</th><th>pitches</th><th>LUFS</th>$heads</tr></thead>
<tbody>
$parts
</tbody>
</table></div>
</article>
""")
