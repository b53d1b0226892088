"""Whether clips of many codecs, containers and oddities are read right.

    python benchmarks/reading_matrix.py [--only WORD] [--keep FOLDER] [--write docs/reading.md]

Makes each file with the ffmpeg command from pictures that show their own numbers (twelve bars,
black or white: the bits of the number), so that what is right is known from how a file was made,
not from another reader. Right means: every picture once, in order, at its time (to 1.2 ms, 6 ms in
GIF), the duration exact, any picture when asked for alone. Other files must be refused, within two
seconds, by a sentence. Prints a Markdown table; ends with 1 if anything is wrong.
"""

from __future__ import annotations

import argparse
import itertools
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.errors import ClipError
from bgm_studio.video.clip import ClipInfo, probe
from bgm_studio.video.decoding import frames
from bgm_studio.video.reader import FrameReader

BITS = 12
REFUSED_S = 2.0
HEAD = """# Which files are read

Made by `python benchmarks/reading_matrix.py --write docs/reading.md`, which says what *right*
means. What the reader does with kinds of files that containers tell little of:

- In **AVI** the k-th picture has the k-th of the sorted times; frames that are skipped take their
  time, the empty slots of packed B-frames do not. MPEG-4's *not coded* pictures and Theora's empty
  packets repeat the one before.
- A **constant rate** makes the duration pictures / rate exactly, whatever a container rounds; where
  the last picture stands for longer, it stands.
- **Edit lists** of several entries are followed picture by picture, since FFmpeg's times of all but
  the first entry may be off by some pictures. Where an entry shows nothing, the picture before it
  stands, and there is no sound; one that ends amid a picture ends it there. Sound is cut at the
  borders of its packets (of AAC, 21 ms). What plays at another speed is left to FFmpeg.
- **Leading pictures** that lean on what was not recorded are no part of the clip; it begins with
  the first that decodes.
- Of several **picture streams** the clip is one that goes on: with a tenth of the packets of the
  busiest at least and a sixteenth of the pixels of the largest; among those the default one, else
  the first.
- **Joined recordings**, whose times jump back (or, in transport and program streams, more than ten
  seconds ahead), raw streams without times, and WebP are refused by a sentence.

What is wrong still: where a program stream times only some of its pictures (many small ones in one
pack), the times that FFmpeg guesses for the others may repeat, and a picture is then left out.

"""


@dataclass(frozen=True)
class Case:
    """One file. arguments: for ffmpeg, between the pictures and the name. numbers, slots: of the
    pictures that are right and where they begin, in 1 / rate seconds (one each by default).
    length: seconds that are right, where not pictures / rate. refused: how its sentence must read.
    change: of the file that ffmpeg wrote. lost: pictures that the encoder leaves out at the end."""

    name: str
    suffix: str
    arguments: str
    rate: Fraction = Fraction(24)
    count: int = 72
    size: tuple[int, int] = (192, 48)
    shown: tuple[int, int] | None = None
    numbers: Sequence[int] | None = None
    slots: Sequence[int] | None = None
    length: Fraction | None = None
    refused: str = ""
    change: Callable[[Path], None] | None = None
    lost: int = 0


def bars(number: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The picture (height, width, 3) of a number below 4096."""
    width, height = size
    across = np.arange(width) * BITS // width
    row = np.where(number >> across & 1, 235, 16).astype(np.uint8)
    return np.ascontiguousarray(np.broadcast_to(row[None, :, None], (height, width, 3)))


def number_of(image: NDArray[np.uint8]) -> int:
    """The number that a picture shows."""
    height, width = image.shape[:2]
    row = image[height // 4 : height - height // 4].mean(axis=(0, 2))
    edges = [(int((b + 0.3) * width / BITS), int((b + 0.7) * width / BITS)) for b in range(BITS)]
    return sum(1 << bit for bit, (a, b) in enumerate(edges) if row[a:b].mean() > 128)


def made(case: Case, folder: Path) -> Path:
    """Write the case's file. Raises RuntimeError with ffmpeg's words."""
    path = folder / f"clip{case.suffix}"
    width, height = case.size
    command = ["ffmpeg", "-hide_banner", "-v", "error", "-y", "-f", "rawvideo"]
    command += ["-pix_fmt", "bgr24", "-s", f"{width}x{height}", "-r", str(case.rate), "-i", "-"]
    command += [*case.arguments.replace("FOLDER", str(folder)).split(), str(path)]
    data = b"".join(bars(number, case.size).tobytes() for number in range(case.count))
    done = subprocess.run(command, input=data, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace").strip().splitlines()[-1])
    if case.change is not None:
        case.change(path)
    return path


def verdict(case: Case, path: Path) -> str:
    """One of "right", "refused: its sentence" and "wrong: why"."""
    begun = time.monotonic()
    try:
        clip = probe(path)
    except ClipError as error:
        took = time.monotonic() - begun
        said = str(error).splitlines()[0]
        is_true = case.refused and case.refused in said and took < REFUSED_S
        return f"{'refused' if is_true else 'wrong'}: {said}"
    if case.refused:
        return "wrong: not refused"
    try:
        return "; ".join(_faults(case, clip)) or "right"
    except ClipError as error:
        return f"wrong: {error}"


def _faults(case: Case, clip: ClipInfo) -> Iterator[str]:
    numbers = list(case.numbers or range(case.count - case.lost))
    slots = list(case.slots or range(len(numbers)))
    length = case.length or Fraction(slots[-1] + 1) / case.rate
    if clip.duration != length:
        yield f"wrong: {float(clip.duration):.4f} s, not {float(length):.4f} s"
    if clip.frame_count != len(numbers):
        yield f"wrong: {clip.frame_count} pictures, not {len(numbers)}"
    if (clip.width, clip.height) != (case.shown or case.size):
        yield f"wrong: {clip.width} x {clip.height} pixels"
    seen = list(frames(clip, width=192))
    if [number_of(frame.image) for frame in seen] != numbers:
        yield "wrong: other pictures"
        return
    slack_s = 0.006 if case.suffix == ".gif" else 0.0012
    off_s = max(abs(f.time_s - float(s / case.rate)) for f, s in zip(seen, slots, strict=True))
    if off_s > slack_s:
        yield f"wrong: pictures {off_s * 1000:.1f} ms off"
    with FrameReader(clip, 192) as reader:
        for index in (len(numbers) - 1, 1, len(numbers) // 2, 0, len(numbers) // 3):
            frame = reader.at(seen[index].time_s + 0.25 / float(case.rate))
            if number_of(frame.image) != numbers[index]:
                yield f"wrong: another picture when asked for number {numbers[index]}"
                return


# -- the files -------------------------------------------------------------------------------------

X264 = "-c:v libx264 -preset veryfast -pix_fmt yuv420p"
X265 = "-c:v libx265 -preset ultrafast -pix_fmt yuv420p -x265-params log-level=none"
VP8 = "-c:v libvpx -deadline realtime -cpu-used 8 -b:v 500k"
VP9 = "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 500k"
AV1 = "-c:v libaom-av1 -usage realtime -cpu-used 8 -b:v 300k"
MPEG2 = "-c:v mpeg2video -b:v 2M"
MPEG4 = "-c:v mpeg4 -q:v 3"
DNX = "-c:v dnxhd -profile:v dnxhr_lb -pix_fmt yuv422p"
TONE = "-f lavfi -t 3 -i sine=440:r=48000"

CODECS = {
    "H.264": (X264, "mp4 mov mkv avi ts m2ts flv nut"),
    "H.264 with B-frames": (f"{X264} -bf 3 -g 24", "mp4 mov mkv avi ts flv nut"),
    "H.265": (X265, "mp4 mov mkv ts"),
    "VP8": (VP8, "webm mkv ivf"),
    "VP8, hidden pictures": (
        "-c:v libvpx -auto-alt-ref 1 -lag-in-frames 16 -b:v 300k",
        "webm ivf",
    ),
    "VP9": (VP9, "webm mkv mp4 ivf"),
    "VP9, hidden pictures": ("-c:v libvpx-vp9 -cpu-used 5 -b:v 300k", "webm"),
    "AV1": (AV1, "webm mkv mp4 ivf"),
    "MPEG-1": ("-c:v mpeg1video -b:v 2M", "mpg mkv"),
    "MPEG-2": (f"{MPEG2} -bf 2 -g 12", "mpg ts vob mkv mxf"),
    "MPEG-2, intra": (f"{MPEG2} -g 1", "mpg ts mov"),
    "MPEG-4": (MPEG4, "mp4 avi mkv mov ts nut 3gp"),
    "MPEG-4 with B-frames": (f"{MPEG4} -bf 2", "avi mkv mp4"),
    "DivX 3": ("-c:v msmpeg4 -q:v 3", "avi wmv mkv"),
    "MS MPEG-4 2": ("-c:v msmpeg4v2 -q:v 3", "avi"),
    "WMV 7": ("-c:v wmv1 -q:v 3", "wmv avi"),
    "WMV 8": ("-c:v wmv2 -q:v 3", "wmv avi mkv"),
    "Sorenson Spark": ("-c:v flv -q:v 3", "flv avi mkv"),
    "H.263+": ("-c:v h263p -q:v 3", "avi mkv"),
    "Theora": ("-c:v libtheora -q:v 8", "ogv mkv"),
    "Motion JPEG": ("-c:v mjpeg -q:v 3 -pix_fmt yuvj420p", "avi mov mkv mp4"),
    "JPEG 2000": ("-c:v jpeg2000 -pix_fmt yuv420p", "avi mov mkv"),
    "ProRes": ("-c:v prores_ks -profile:v 1", "mov mkv"),
    "HuffYUV": ("-c:v huffyuv -pix_fmt yuv422p", "avi mkv"),
    "FFVHuff": ("-c:v ffvhuff", "avi mkv"),
    "FFV1": ("-c:v ffv1", "avi mkv"),
    "Ut Video": ("-c:v utvideo -pix_fmt yuv420p", "avi mkv"),
    "MagicYUV": ("-c:v magicyuv -pix_fmt yuv420p", "avi mkv"),
    "ZMBV": ("-c:v zmbv -pix_fmt bgr0", "avi mkv"),
    "Cinepak": ("-c:v cinepak -q:v 2", "avi"),
    "QuickTime Animation": ("-c:v qtrle -pix_fmt rgb24", "mov"),
    "Sorenson 1": ("-c:v svq1 -q:v 3", "mov"),
    "PNG": ("-c:v png", "mov mkv avi"),
    "CineForm": ("-c:v cfhd -pix_fmt yuv422p10", "mov avi"),
    "HAP": ("-c:v hap", "mov"),
    "uncompressed": ("-c:v rawvideo -pix_fmt yuv420p", "avi mkv nut"),
    "10 bit 4:2:2": ("-c:v v210", "mov avi"),
    "Snow": ("-c:v snow -pix_fmt yuv420p", "avi"),
    "ASUS V1": ("-c:v asv1", "avi"),
}  # fmt: skip


def _cases() -> list[Case]:
    cases = [
        Case(name, f".{suffix}", arguments)
        for name, (arguments, suffixes) in CODECS.items()
        for suffix in suffixes.split()
    ]
    hd = (1280, 720)
    cases += [Case("DNxHR", f".{suffix}", DNX, size=hd, count=50) for suffix in ("mov", "mxf")]
    for rate, count in (
        ("24000/1001", 72), ("25", 75), ("30000/1001", 90), ("50", 120), ("60000/1001", 150),
        ("12", 30), ("5", 12), ("120", 300), ("1", 4),
    ):  # fmt: skip
        for suffix in ("mp4", "mkv", "ts", "avi"):
            if suffix == "ts" and rate == "1":
                continue  # half of a transport stream's clock is gone by then
            arguments = f"{X264} -bf 2" if suffix != "avi" else MPEG4
            cases.append(
                Case(f"{rate}/s", f".{suffix}", arguments, rate=Fraction(rate), count=count)
            )
    cases += _containers() + _oddities() + _refused()
    return cases


def _containers() -> list[Case]:
    pal = Fraction(25)
    return [
        Case("raw DV", ".dv", "-c:v dvvideo -pix_fmt yuv420p", pal, 75, (720, 576), (768, 576)),
        Case("DV", ".avi", "-c:v dvvideo -pix_fmt yuv420p", pal, 75, (720, 576), (768, 576)),
        Case("DV", ".mov", "-c:v dvvideo -pix_fmt yuv420p", pal, 75, (720, 576), (768, 576)),
        Case("YUV4MPEG", ".y4m", "-pix_fmt yuv420p"),
        Case("GIF", ".gif", "", Fraction(20), 60),
        Case("GIF that rounds", ".gif", "", Fraction(24), 72),
        Case("animated PNG", ".apng", "-f apng -plays 0", Fraction(20), 60),
        Case("H.263", ".3gp", "-c:v h263 -q:v 3", size=(176, 144), shown=(192, 144)),
        Case("fragments", ".mp4", f"{X264} -bf 2 -g 24 -movflags frag_keyframe+empty_moov"),
        Case("index first", ".mp4", f"{X264} -bf 2 -movflags +faststart"),
        Case("xvid, packed B-frames", ".avi", "-c:v libxvid -bf 2 -q:v 4", lost=2),
    ]  # fmt: skip


def _oddities() -> list[Case]:
    every_other = [*range(24), *range(24, 48, 2), *range(48, 72)]
    drop = "-vf select='lt(n,24)+gte(n,48)+not(mod(n,2))' -vsync vfr"
    sparse = Fraction(72, 24)
    half = [number - number % 2 for number in range(72)]
    cases = [
        Case("frames left out", s, f"{drop} {c}", numbers=every_other, slots=every_other,
             length=sparse)
        for s, c in ((".mp4", f"{X264} -bf 2"), (".mkv", X264), (".ts", X264), (".avi", MPEG4),
                     (".mov", "-c:v mjpeg -pix_fmt yuvj420p"), (".webm", VP8), (".flv", X264),
                     (".nut", MPEG4))
    ]  # fmt: skip
    cases += [
        Case("pictures that repeat", ".ogv",
             "-vf fps=12,fps=24 -c:v libtheora -q:v 8", numbers=half),
        Case("pictures that repeat", ".avi", f"-vf fps=12,fps=24 {MPEG4}", numbers=half),
        Case("begins late", ".mkv", f"{X264} -output_ts_offset 7.3"),
        Case("begins late", ".ts", f"{X264} -bf 2 -output_ts_offset 50000"),
        Case("one key picture", ".mp4", f"{X264} -bf 3 -g 999"),
        Case("open groups", ".mkv", f"{X264} -x264-params open-gop=1:keyint=24:bframes=3"),
        Case("open groups", ".ts", f"{X264} -x264-params open-gop=1:keyint=24:bframes=3"),
        Case("H.265, open groups", ".mkv",
             f"{X265}:open-gop=1:keyint=24"),
        Case("no key pictures", ".ts", f"{X264} -x264-params intra-refresh=1:keyint=24:bframes=0"),
        Case("interlaced", ".ts", f"{MPEG2} -flags +ildct+ilme -bf 2 -g 12"),
        Case("interlaced", ".mp4", f"{X264} -x264-params tff=1 -bf 2"),
        Case("10 bit", ".mkv", "-c:v libx265 -preset ultrafast -pix_fmt yuv420p10 "
             "-x265-params log-level=none"),
        Case("4:4:4", ".mp4", "-c:v libx264 -preset veryfast -pix_fmt yuv444p"),
        Case("RGB", ".mkv", "-c:v libx264rgb -preset veryfast -pix_fmt rgb24"),
        Case("grey", ".mkv", "-c:v ffv1 -pix_fmt gray"),
        Case("16 bit grey", ".mkv", "-c:v ffv1 -pix_fmt gray16le"),
        Case("transparent", ".mov", "-c:v prores_ks -profile:v 4 -pix_fmt yuva444p10"),
        Case("transparent", ".webm", f"{VP8} -auto-alt-ref 0 -pix_fmt yuva420p"),
        Case("turned", ".mp4", f"-vf transpose=1 {X264}", change=_turned),
        Case("wide pixels", ".mp4", f"-vf setsar=16/15 {X264}", size=(720, 576),
             shown=(768, 576), count=50),
        Case("wide pixels", ".ts", f"-vf setsar=16/15 {MPEG2}", size=(720, 576),
             shown=(768, 576), count=50),
        Case("wide pixels", ".mkv", f"-vf setsar=64/45 {MPEG2}", size=(720, 576),
             shown=(1024, 576), count=50),
        Case("narrow pixels", ".avi", f"-vf setsar=8/9 {MPEG4}", size=(720, 480),
             shown=(640, 480), count=50),
        Case("very small", ".mp4", f"{X264} -qp 0", size=(48, 16)),
        Case("a strip", ".mp4", X264, size=(1920, 16), count=50),
        Case("upright strip", ".mp4", X264, size=(64, 2160), count=50),
        Case("odd sides", ".mkv", "-c:v ffv1 -pix_fmt yuv444p", size=(201, 57)),
        Case("odd sides", ".avi", "-c:v huffyuv -pix_fmt rgb24", size=(201, 57)),
        Case("8K", ".mp4", X264, size=(7680, 4320), count=3, rate=Fraction(1)),
        Case("a cover first", ".mkv", f"{X264}", change=_with_cover),
        Case("a thumbnail track first", ".mkv", f"{X264}", change=_with_thumbnail),
        Case("sound that is longer", ".mp4", f"{X264} -bf 2", change=_with_sound),
        Case("recorded from mid-group", ".ts", f"{MPEG2} -bf 2 -g 24", count=120,
             numbers=range(48, 120), change=_cut_mid_group(30)),
        Case("recorded from mid-group, H.264", ".ts", f"{X264} -bf 2 -g 24", count=120,
             numbers=range(48, 120), change=_cut_mid_group(30)),
        Case("trimmed by its edit list", ".mp4", f"{X264} -bf 2 -g 24", count=120,
             numbers=range(48, 120), change=_trimmed),
    ]  # fmt: skip
    return cases


def _refused() -> list[Case]:
    raw = "bare pictures without times"
    return [
        Case("raw H.264", ".h264", X264, refused=raw),
        Case("raw H.265", ".h265", X265, refused=raw),
        Case("raw MPEG-2", ".m2v", MPEG2, refused=raw),
        Case("raw MPEG-4", ".m4v", f"{MPEG4} -f m4v", refused=raw),
        Case("animated WebP", ".webp", "-c:v libwebp_anim", refused="is a WebP picture"),
        Case("RealVideo", ".rm", "-c:v rv10 -q:v 3", refused="not a video that can be read"),
        Case("two recordings", ".ts", f"{MPEG2}", change=_doubled, refused="jump back"),
        Case("two recordings", ".mpg", f"{MPEG2}", change=_doubled, refused="jump back"),
        Case("two recordings", ".ogv", "-c:v libtheora", change=_doubled, refused="jump back"),
        Case("cut short", ".mkv", X264, change=_halved, refused="is cut short"),
        Case("cut short", ".mp4", X264, change=_halved, refused="its index is missing"),
        Case("cut short, index first", ".mp4", f"{X264} -movflags +faststart", change=_halved,
             refused="is cut short"),
        Case("cut short", ".avi", MPEG4, count=400, change=_halved, refused="is cut short"),
        Case("one picture", ".mp4", X264, count=1, refused="only one frame"),
        Case("one picture", ".gif", "", count=1, refused="only one frame"),
        Case("a second", ".mp4", X264, count=24, refused="too short to score"),
        Case("500/s", ".mkv", X264, count=1500, rate=Fraction(500), refused="500 frames a second"),
        Case("sound alone", ".mkv", f"{TONE} -map 1:a", refused="sound but no video"),
        Case("text", ".mp4", X264, refused="not a video that can be read",
             change=lambda path: path.write_text("no video\n" * 99) and None),
        Case("a playlist", ".m3u8", f"{X264} -f hls", refused="not a video that can be read"),
    ]  # fmt: skip


def _run(*arguments: str | Path) -> None:
    command = ["ffmpeg", "-hide_banner", "-v", "error", "-y", *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603


def _beside(path: Path) -> Path:
    return path.replace(path.with_name(f"first{path.suffix}"))


def _with_cover(path: Path) -> None:
    first, cover = _beside(path), path.with_name("cover.png")
    _run("-f", "lavfi", "-i", "color=red:s=320x240", "-frames:v", "1", cover)
    _run("-i", first, "-attach", cover, "-metadata:s:t", "mimetype=image/png", "-c", "copy", path)


def _with_thumbnail(path: Path) -> None:
    first, thumbnail = _beside(path), path.with_name("thumbnail.mkv")
    _run("-f", "lavfi", "-i", "color=red:s=160x90:r=25", "-frames:v", "1", "-c:v", "mjpeg",
         thumbnail)  # fmt: skip
    _run("-i", thumbnail, "-i", first, "-map", "0:v", "-map", "1:v", "-c", "copy",
         "-disposition:v:0", "default", path)  # fmt: skip


def _with_sound(path: Path) -> None:
    first = _beside(path)
    _run("-i", first, "-f", "lavfi", "-t", "5", "-i", "sine=440:r=48000", "-c:v", "copy",
         "-c:a", "aac", path)  # fmt: skip


def _trimmed(path: Path) -> None:
    first = _beside(path)
    _run("-ss", "2", "-i", first, "-c", "copy", path)


def _turned(path: Path) -> None:
    first = _beside(path)
    _run("-i", first, "-c", "copy", "-metadata:s:v", "rotate=90", path)


def _cut_mid_group(picture: int) -> Callable[[Path], None]:
    def cut(path: Path) -> None:
        import av  # noqa: PLC0415 - to find where in the file a picture begins, no more

        with av.open(str(path)) as container:
            starts = [packet.pos for packet in container.demux(video=0) if packet.pos]
        data = path.read_bytes()
        path.write_bytes(data[starts[picture] // 188 * 188 :])

    return cut


def _doubled(path: Path) -> None:
    path.write_bytes(path.read_bytes() * 2)


def _halved(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--only", default="", help="cases whose name or suffix holds this word")
    parser.add_argument("--keep", type=Path, help="keep the files in this folder")
    parser.add_argument("--write", type=Path, help="write the table to this page")
    given = parser.parse_args()
    rows, wrong = [], 0
    for case in _cases():
        if given.only not in f"{case.name} {case.suffix}":
            continue
        with tempfile.TemporaryDirectory() as made_in:
            folder = Path(made_in)
            try:
                path = made(case, folder)
            except (RuntimeError, subprocess.CalledProcessError) as error:
                print(f"{case.name} {case.suffix}: not made: {error}", file=sys.stderr)
                continue
            found = verdict(case, path)
            if given.keep is not None:
                given.keep.mkdir(parents=True, exist_ok=True)
                name = f"{case.name} {len(rows)}{case.suffix}".replace("/", "-")
                path.replace(given.keep / name)
        wrong += found.startswith("wrong")
        rows.append((case.name, case.suffix[1:], found))
        print(f"{case.name} | {case.suffix[1:]} | {found}", flush=True)
    table = _table(rows, wrong)
    if given.write is not None:
        given.write.write_text(HEAD + table, encoding="utf-8")
    else:
        print(table)
    return 1 if wrong else 0


def _table(rows: Sequence[tuple[str, str, str]], wrong: int) -> str:
    """What is alike is told in one row."""
    right = sum(found == "right" for _, _, found in rows)
    version = subprocess.run(["ffmpeg", "-version"], capture_output=True, check=True)  # noqa: S607
    made_by = version.stdout.decode().split()[2]
    lines = [
        f"{len(rows)} files made by FFmpeg {made_by}: {right} right, {len(rows) - right - wrong} "
        f"refused as they must be, {wrong} wrong.\n",
        "| what | files | verdict |",
        "|---|---|---|",
    ]
    for (name, found), group in itertools.groupby(rows, key=lambda row: (row[0], row[2])):
        lines.append(f"| {name} | {', '.join(suffix for _, suffix, _ in group)} | {found} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
