"""Whether speech in a clip is found, and the music goes down under it and comes back.

    python benchmarks/ducking.py [--speech DIR] [--singing DIR] [--music DIR] [--seed 0]

Speech is made with espeak-ng (eleven voices, nine languages), and taken from DIR: a folder for each
speaker, with sound files. Sentences are laid between silences of 1.5 to 5 s, alone and with music
or noise at several levels against the speech. When someone speaks is known from the dry sentences:
where they are less than 35 dB below their loudest 10 ms; pauses under 0.7 s belong to it. A moment
within 0.15 s of an edge counts neither way. What is no speech: singing (formants with a vibrato,
and DIR), music (DIR), noises, and a crowd of twelve voices at once, which is told but not judged.

Level: of music in the finished mix against the same mix without ducking, in steps of 50 ms, from
the sound that mix_under writes, limiter included.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.sound.ducking import duck
from bgm_studio.sound.mix import LoudnessMeter, loudness_gain
from bgm_studio.sound.soundtrack import mix_under
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.hearing import Ears
from bgm_studio.video.speech import Speech

Sound = NDArray[np.float32]

RATE_HZ = 16_000
STEPS_HZ = 100
LISTENED = 320 * 1600  # samples: blocks as Ears wants them
COLLAR_S = 0.15
VOICES = {
    "en-us": "The keeper of the lighthouse walks down to the harbour. Nobody else is awake.",
    "en-gb-x-rp+f2": "Have you ever seen the sea from up here? It looks like a sheet of glass.",
    "en-us+m3": "Three hundred and twelve steps, and not one of them is even.",
    "de": "Der Wärter geht jeden Morgen zum Hafen hinunter. Sonst ist niemand wach.",
    "de+f3": "Früher kamen die Schiffe aus aller Welt hierher.",
    "fr-fr+f4": "Le gardien descend au port chaque matin. Personne d'autre n'est réveillé.",
    "es": "El guardián del faro baja al puerto todas las mañanas.",
    "it+f2": "Il guardiano scende al porto ogni mattina, e nessun altro è sveglio.",
    "ru": "Каждое утро смотритель маяка спускается в гавань.",
    "pl+m2": "Latarnik schodzi do portu każdego ranka i rozmawia z rybakami.",
    "cmn+f3": "老人每天早上都去港口看船，然后给孩子们讲海的故事。",
}
BACKGROUNDS = (("music", 20), ("music", 10), ("music", 5), ("music", 0), ("noise", 10))


def loaded(path: Path, longest_s: float = 60.0) -> Sound:
    """A sound file, mono at 16 kHz."""
    resampler = av.AudioResampler("flt", "mono", RATE_HZ)
    parts: list[Sound] = []
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            frame.pts = None
            parts += [piece.to_ndarray().ravel() for piece in resampler.resample(frame)]
            if sum(map(len, parts)) > longest_s * RATE_HZ:
                break
    parts += [piece.to_ndarray().ravel() for piece in resampler.resample(None)]
    return np.concatenate(parts).astype(np.float32)[: round(longest_s * RATE_HZ)]


def sounds_in(folder: Path | None) -> list[Path]:
    return [] if folder is None else sorted(p for p in folder.iterdir() if p.is_file())


def espoken(stage: Path) -> Iterator[tuple[str, list[Sound]]]:
    """(voice, its sentences)."""
    program = shutil.which("espeak-ng")
    if program is None:
        print("espeak-ng is missing: no made speech")
        return
    for voice, text in VOICES.items():
        sentences = []
        for words_a_minute in ("155", "125"):
            out = stage / f"{voice}-{words_a_minute}.wav"
            command = [program, "-v", voice, "-s", words_a_minute, "-w", str(out), text]
            subprocess.run(command, check=True)  # noqa: S603 - all of it from above
            sentences.append(loaded(out))
        yield f"espeak {voice}", sentences


def laid_out(
    sentences: Sequence[Sound], rng: np.random.Generator
) -> tuple[Sound, NDArray[np.bool_]]:
    """(sentences between silences, whether someone speaks in each 10 ms)."""
    parts, truth = [], []
    step = RATE_HZ // STEPS_HZ
    for sentence in sentences:
        whole = len(sentence) // step * step
        rows = sentence[:whole].reshape(-1, step)
        level_db = 10 * np.log10(np.maximum((rows**2).mean(axis=1), 1e-12))
        quiet = np.zeros(rng.integers(150, 500), dtype=bool)
        loud = level_db > level_db.max() - 35
        truth += [quiet, loud]
        parts += [np.zeros(len(quiet) * step, dtype=np.float32), rows.ravel() * _even(sentence)]
    truth.append(np.zeros(200, dtype=bool))
    parts.append(np.zeros(200 * step, dtype=np.float32))
    return np.concatenate(parts), _closed(np.concatenate(truth), round(0.7 * STEPS_HZ))


def _even(sentence: Sound) -> np.float32:
    """The gain that brings a sentence to -23 dB."""
    loud = sentence[np.abs(sentence) > 0.01 * np.abs(sentence).max()]
    return np.float32(10 ** (-23 / 20) / np.sqrt((loud**2).mean()))


def _closed(truth: NDArray[np.bool_], gap: int) -> NDArray[np.bool_]:
    at = np.flatnonzero(truth)
    result = truth.copy()
    for a, b in pairwise(at):
        if b - a < gap:
            result[a:b] = True
    return result


def under(speech: Sound, other: Sound, snr_db: float) -> Sound:
    """Speech with another sound, whose mean power is `snr_db` below that of the speech."""
    loud = speech[np.abs(speech) > 1e-3]
    other = np.resize(other, len(speech))
    gain = np.sqrt((loud**2).mean() / (other**2).mean()) * 10 ** (-snr_db / 20)
    return (speech + gain * other).astype(np.float32)


def found_in(ears: Ears, sound: Sound) -> tuple[Speech, ...]:
    blocks = (sound[i : i + LISTENED] for i in range(0, len(sound), LISTENED))
    heard = ears.heard(blocks, -(-len(sound) // 1600))
    return heard.spans(len(sound) / RATE_HZ)


def marked(spans: Sequence[Speech], count: int) -> NDArray[np.bool_]:
    """Whether each 10 ms lies in a span."""
    times = (np.arange(count) + 0.5) / STEPS_HZ
    return np.any([(times >= s.start_s) & (times < s.end_s) for s in spans] or [times < 0], axis=0)


class Tally:
    """Seconds found, missed and made up, away from edges; syllables cut off at beginnings."""

    def __init__(self) -> None:
        self.hit = self.missed = self.false = 0.0
        self.late: list[float] = []

    def add(self, truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> None:
        collar = round(COLLAR_S * STEPS_HZ)
        edges = np.flatnonzero(np.diff(truth.astype(int)))
        counts = np.ones(len(truth), dtype=bool)
        for edge in edges:
            counts[max(edge + 1 - collar, 0) : edge + 1 + collar] = False
        self.hit += (truth & found & counts).sum() / STEPS_HZ
        self.missed += (truth & ~found & counts).sum() / STEPS_HZ
        self.false += (~truth & found & counts).sum() / STEPS_HZ
        for start in np.flatnonzero(np.diff(truth.astype(int)) == 1) + 1:
            near = found[start : start + STEPS_HZ]
            if near.any():
                self.late.append(float(near.argmax()) / STEPS_HZ)

    @property
    def row(self) -> str:
        precision = self.hit / max(self.hit + self.false, 1e-9)
        recall = self.hit / max(self.hit + self.missed, 1e-9)
        ahead = np.mean(np.array(self.late) == 0.0) if self.late else 0.0
        return (
            f"{self.hit + self.missed:7.1f} s  precision {precision:.3f}  recall {recall:.3f}  "
            f"F1 {2 * precision * recall / max(precision + recall, 1e-9):.3f}  "
            f"first syllable covered {ahead:.0%}"
        )


def pink(rng: np.random.Generator, seconds: float) -> Sound:
    spectrum = np.fft.rfft(rng.normal(size=round(seconds * RATE_HZ)))
    spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 1))
    noise = np.fft.irfft(spectrum)
    return (0.1 * noise / noise.std()).astype(np.float32)


def sung(low_hz: float, rng: np.random.Generator) -> Sound:
    """A scale on vowels: a buzz with a vibrato through three formants."""
    time = np.arange(8 * RATE_HZ) / RATE_HZ
    steps = rng.choice([0, 2, 4, 5, 7, 9, 12], 12)[(time / 0.7).astype(int)]
    tune = low_hz * 2 ** ((steps + 0.5 * np.sin(2 * np.pi * 5.8 * time)) / 12)
    phase = 2 * np.pi * np.cumsum(tune) / RATE_HZ
    vowels = np.array([(730, 1090, 2440), (270, 2290, 3010), (300, 870, 2240), (530, 1840, 2480)])
    formants = vowels[rng.integers(0, 4, 12)][(time / 0.7).astype(int)]
    sound = np.zeros(len(time))
    for number in range(1, 40):
        hz = number * tune
        near = 1 / (1 + ((hz[:, None] - formants) / 90) ** 2)
        sound += np.where(hz < 7000, (near * (1, 0.5, 0.25)).sum(axis=1), 0) * np.sin(
            number * phase
        )
    return (0.1 * sound / sound.std()).astype(np.float32)


def noises(rng: np.random.Generator) -> Iterator[tuple[str, Sound]]:
    time = np.arange(30 * RATE_HZ) / RATE_HZ
    yield "silence", np.zeros(len(time), dtype=np.float32)
    yield "white noise", rng.normal(0, 0.1, len(time)).astype(np.float32)
    yield "pink noise", pink(rng, 30)
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * 0.3 * time + np.sin(2 * np.pi * 0.11 * time))
    yield "wind", (pink(rng, 30) * swell).astype(np.float32)
    engine = sum(
        np.sin(2 * np.pi * k * (45 * time + 3 * np.sin(0.2 * time))) / k for k in range(1, 30)
    )
    yield "engine", (0.1 * engine).astype(np.float32)
    steps = (np.sin(2 * np.pi * 0.95 * time) > 0.97) * rng.normal(0, 0.4, len(time))
    yield "footsteps", steps.astype(np.float32)


def clip_of(sound: Sound, path: Path) -> ClipInfo:
    """A film of a black picture with this sound."""
    frames = len(sound) * 10 // RATE_HZ
    with av.open(str(path), "w", format="matroska") as container:
        video = container.add_stream("mpeg4", rate=10, width=32, height=32)
        audio = container.add_stream("flac", rate=RATE_HZ, layout="mono")
        for index in range(frames):
            picture = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
            picture.pts, picture.time_base = index, Fraction(1, 10)
            container.mux(video.encode(picture))
        container.mux(video.encode(None))
        whole = (np.clip(sound, -1, 1) * 32767).astype(np.int16)[None]
        frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE_HZ, 0, Fraction(1, RATE_HZ)
        container.mux(audio.encode(frame))
        container.mux(audio.encode(None))
    return ClipInfo(
        path, "0" * 64, Fraction(frames, 10), Fraction(0), Fraction(10), frames, 32, 32, True
    )


def levels(
    clip: ClipInfo, spans: Sequence[Speech], music: Sound, stage: Path
) -> tuple[NDArray[np.float64], float]:
    """(dB of the music in the mix against one without ducking, each 50 ms, nan where it is silent;
    its loudness before the mix). The music alone is the mix less that with silent music."""
    samples = round(clip.duration * SAMPLE_RATE_HZ)
    stereo = np.repeat(np.resize(music, samples)[:, None], 2, axis=1).astype(np.float32)
    meter = LoudnessMeter()
    meter.add(stereo)
    stereo *= np.float32(loudness_gain(meter.integrated_lufs))  # the loudness step, as in `master`
    after = LoudnessMeter()
    after.add(stereo)
    (stage / "music.f32").write_bytes(stereo.astype("<f4").tobytes())
    (stage / "none.f32").write_bytes(bytes(8 * samples))
    made = {}
    for name, source, automation in (
        ("none", "none", duck(())),
        ("plain", "music", duck(())),
        ("ducked", "music", duck(spans)),
    ):
        out = stage / f"{name}-mix.f32"
        mix_under(clip, stage / f"{source}.f32", samples, out, automation=automation)
        made[name] = np.fromfile(out, "<f4").reshape(-1, 2)[:, 0].astype(np.float64)
    step = SAMPLE_RATE_HZ // 20
    whole = samples // step * step
    power = {
        name: ((made[name] - made["none"])[:whole].reshape(-1, step) ** 2).mean(axis=1)
        for name in ("plain", "ducked")
    }
    with np.errstate(divide="ignore", invalid="ignore"):
        moved = 10 * np.log10(power["ducked"] / power["plain"])
    return np.where(power["plain"] > 1e-8, moved, np.nan), after.integrated_lufs


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name in ("speech", "singing", "music"):
        asked.add_argument(f"--{name}", type=Path, metavar="DIR")
    asked.add_argument("--seed", type=int, default=0)
    given = asked.parse_args()
    rng, ears = np.random.default_rng(given.seed), Ears()
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        speakers = dict(espoken(stage))
        made = [sentence for sentences in speakers.values() for sentence in sentences]
        for home in sorted(p for p in given.speech.iterdir() if p.is_dir()) if given.speech else ():
            speakers[home.name] = [loaded(path) for path in sounds_in(home)]
        music = [(path.name, loaded(path)) for path in sounds_in(given.music)]
        music = [(name, sound) for name, sound in music if sound.std() > 1e-3]
        scores = music or [("a sung chord", sung(110, rng) + sung(165, rng))]

        print("## Speech, by speaker (alone and under everything)")
        by_speaker, by_ground = defaultdict(Tally), defaultdict(Tally)
        ducked = []
        for speaker, sentences in speakers.items():
            dry, truth = laid_out(sentences, rng)
            for ground, snr_db in (("alone", 0), *BACKGROUNDS):
                name, other = scores[rng.integers(len(scores))]
                if ground == "noise":
                    name, other = "noise", pink(rng, 20)
                mixed = dry if ground == "alone" else under(dry, other, snr_db)
                spans = found_in(ears, mixed)
                found = marked(spans, len(truth))
                by_speaker[speaker].add(truth, found)
                by_ground[f"{ground} {snr_db} dB" if ground != "alone" else ground].add(
                    truth, found
                )
                if ground == "alone" or (ground, snr_db) == ("music", 10):
                    ducked.append((f"{speaker} {ground}", mixed, spans, truth))
            print(f"{speaker:22s} {by_speaker[speaker].row}", flush=True)
        print("\n## Speech, by what is heard beside it")
        for ground, tally in by_ground.items():
            print(f"{ground:22s} {tally.row}")
        kinds = {True: Tally(), False: Tally()}
        for speaker, tally in by_speaker.items():
            kind = kinds[speaker.startswith(("espeak", "flite"))]
            kind.hit, kind.missed = kind.hit + tally.hit, kind.missed + tally.missed
            kind.false, kind.late = kind.false + tally.false, kind.late + tally.late
        print(f"{'people':22s} {kinds[False].row}\n{'synthesisers':22s} {kinds[True].row}")

        print("\n## No speech: seconds taken for it")
        crowd = [np.resize(sentence, 20 * RATE_HZ) for sentence in made[:24:2]]
        singers = [(path.name, loaded(path)) for path in sounds_in(given.singing)]
        singers += [(f"formants {hz} Hz", sung(hz, rng)) for hz in (110, 165, 220, 330)]
        rows = [("sung", name, sound) for name, sound in singers]
        for snr_db in (15, 8, 3):
            for name, sound in singers:
                _, other = scores[rng.integers(len(scores))]
                rows.append((f"sung, music {snr_db} dB", name, under(sound, other, snr_db)))
        rows += [("music", name, sound) for name, sound in music]
        rows += [("noise", name, sound) for name, sound in noises(rng)]
        if crowd:
            rows.append(("crowd", "12 voices", np.sum(crowd, axis=0).astype(np.float32) / 12))
        totals: defaultdict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
        for kind, name, sound in rows:
            spans = found_in(ears, sound)
            taken = sum(span.end_s - span.start_s for span in spans)
            total = totals[kind]
            total[0] += taken
            total[1] += len(sound) / RATE_HZ
            total[2] += bool(spans)
            if spans:
                print(f"{kind:22s} {name:28s} {taken:5.1f} of {len(sound) / RATE_HZ:5.1f} s")
        for kind, (taken, length, clips) in totals.items():
            many = sum(row[0] == kind for row in rows)
            print(f"{kind:22s} {taken:6.1f} of {length:7.1f} s, {clips:.0f} of {many} clips")

        print("\n## The music in the finished mix, dB against the mix without ducking")
        lowest: list[float] = []
        backs: list[float] = []
        for name, mixed, spans, truth in ducked[:: max(1, len(ducked) // 12)]:
            clip = clip_of(mixed, stage / "clip.mkv")
            score = scores[rng.integers(len(scores))][1]
            high = np.repeat(score, 3)[: 30 * SAMPLE_RATE_HZ]  # to 48 kHz, which is all it must be
            moved, lufs = levels(clip, spans, high, stage)
            times = (np.arange(len(moved)) + 0.5) / 20
            talks = truth[np.minimum((times * STEPS_HZ).astype(int), len(truth) - 1)]
            down = moved[talks]
            down = down[~np.isnan(down)]
            far = np.array([all(not s.start_s - 1 < t < s.end_s + 1 for s in spans) for t in times])
            rest = moved[far & ~np.isnan(moved)]
            for span in spans:
                after = (times > span.end_s) & (moved > -0.5)
                if after.any():
                    backs.append(float(times[after][0] - span.end_s))
            lowest += down.tolist()
            print(
                f"{name:28s} speech: {np.median(down):6.2f} dB (the least {down.max():6.2f})   "
                f"a second off: {np.abs(rest).max() if len(rest) else 0.0:.2f} dB   "
                f"music {lufs:.1f} LUFS",
                flush=True,
            )
        share = np.mean(np.array(lowest) <= -8.0)
        print(f"while someone speaks, 8 dB under or more: {share:.1%} of the time")
        soon = np.array([back for back in backs if back < 1.05])
        print(f"back within 0.5 dB: {np.median(soon):.2f} s, the longest {soon.max():.2f} s")
        speechless = clip_of(pink(rng, 10), stage / "clip.mkv")
        heard = ears.listen(speechless)
        spans = () if heard is None else heard.spans(10.0)
        print(f"a clip without speech: {'flat' if duck(spans).is_flat else duck(spans).points}")


if __name__ == "__main__":
    main()
