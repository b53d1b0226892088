"""Plans for a clip's picture: how it can be delivered, tried out before anything is composed.

The trial copies the first pictures into memory, in the clip's own container, else in Matroska or
QuickTime, and checks whether the first one is still the same. The trial also shows what will be
missing of the clip.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import ClipError
from bgm_studio.base.libraries import av
from bgm_studio.video.boxes import Edit, Movie, Track, amend, read_movie
from bgm_studio.video.container import OPEN_OPTIONS, video_stream
from bgm_studio.video.stamps import Stamp, file_stamp

_BIT_RATE = 256_000
_TRIAL_PACKETS = 8
_TRIAL_BYTES = 32 << 20
_HEAD_PACKETS = 64  # among which a stream's earliest picture is
# Per container: libav's muxer, sound encoder and its sample format. Opus is what WebM allows; in
# Matroska it keeps the encoder's delay exactly, which AAC there does not.
CONTAINERS = {
    ".mp4": ("mp4", "aac", "fltp"),
    ".mov": ("mov", "aac", "fltp"),
    ".webm": ("webm", "libopus", "flt"),
    ".mkv": ("matroska", "libopus", "flt"),
}
_FALLBACKS = (".mkv", ".mov")
# Words about the file, which its muxer writes itself, not about the work.
_COUNTED = {"duration", "bps", "number_of_frames", "number_of_bytes"}
_FILE_WORDS = _COUNTED | {
    "major_brand",
    "minor_version",
    "compatible_brands",
    "encoder",
    "handler_name",
    "vendor_id",
    "software",
}
# Parts of a sample entry that concern its file alone.
_FILE_PARTS = {"btrt", "free", "skip", "wide"}
# Parts that FFmpeg may express in another way, and the part that it then writes.
_SAID_BY = {"st3d": "vexu"}
_PART_NAMES = {
    "dvcC": "Dolby Vision data", "dvvC": "Dolby Vision data", "dvwC": "Dolby Vision data",
    "mdcv": "HDR data of the mastering display", "clli": "HDR data of light levels",
    "amve": "data of the light around", "st3d": "3D data", "sv3d": "360\u00b0 data",
    "vexu": "3D data", "lhvC": "second eye", "hfov": "field of view", "clap": "clean aperture",
    "colr": "colour data", "cclv": "HDR data of colour volume",
}  # fmt: skip


@dataclass(frozen=True)
class VideoPlan:
    """How a clip's picture can be delivered, known before anything is composed.

    suffix: of the file, as in ".mp4"; "" where no file can hold the picture. obstacle: the reason
    for that, in one sentence. why: reason for a container other than the clip's own, "" for none.
    dropped: one line for each part of the source that will not be in the result, in words;
    passed_over: those of them that are whole streams. exact: whether the picture keeps its codec
    tag. extras: streams that come along beside picture and sound. edits, timescale: the parts of
    the picture that are on show, if not simply all, counted from its first one, and the units a
    second in which they are given. parts: boxes of the clip's sample entry that FFmpeg does not
    write.
    """

    suffix: str
    obstacle: str = ""
    why: str = ""
    dropped: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()
    exact: bool = True
    extras: tuple[_Extra, ...] = ()
    edits: tuple[Edit, ...] = ()
    timescale: int = 1000
    parts: tuple[tuple[str, bytes], ...] = ()

    def told(self, name: str) -> tuple[str, ...]:
        """A sentence for each thing that a user should know of a video so named (no suffix)."""
        if self.obstacle:
            return (self.obstacle,)
        notes = (note(name, self.suffix, self.why),) if self.why else ()
        return (*notes, *(goes_without(name, self.suffix, part) for part in self.dropped))


class _Extra(NamedTuple):
    """A stream beside picture and sound: its index, whether its codec tag stays, and whether it is
    a cover picture that becomes an attachment."""

    stream: int
    exact: bool = True
    attached: bool = False


def note(name: str, suffix: str, why: str) -> str:
    return f"The video is written as {name}{suffix}, because {why}."


def goes_without(name: str, suffix: str, part: str) -> str:
    return f"{name}{suffix} goes without this part of the clip: {part}."


def plan_video(path: Path) -> VideoPlan:
    """Try out, in memory and on the first pictures, how the clip's picture can be copied.

    Takes milliseconds; the answer is kept as long as the file stays the same. Raises ClipError
    where the clip cannot be read.
    """
    return _planned(path, file_stamp(path))


# -- the plan --------------------------------------------------------------------------------------


@contextmanager
def opened(path: Path, **options: str) -> Iterator[tuple[Any, Any]]:
    """The clip, opened, and its picture stream."""
    try:
        container = av.open(
            str(path.absolute()),
            options={**OPEN_OPTIONS, **options},
            metadata_errors="replace",
        )
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise ClipError(f"{path} cannot be read again.", "Check that it is still there.") from error
    with container:
        yield container, video_stream(path, container)


def packets_of(container: Any, streams: list[Any]) -> Iterator[Any]:
    """Packets of the given streams that hold data, in file order."""
    indices = {stream.index for stream in streams}
    while streams:
        try:
            for packet in container.demux(streams):
                if packet.size and packet.stream_index in indices:
                    yield packet
        except IndexError:  # PyAV has no object for a stream that begins midway
            continue
        return


@lru_cache(maxsize=32)
def _planned(path: Path, stamp: Stamp) -> VideoPlan:
    with opened(path) as (source, picture):
        kinds = set(source.format.name.split(","))
        own = _own_suffix(kinds, path)
        codec = picture.codec_context.codec.canonical_name
        first = source.format.long_name or source.format.name
        movie = _movie_of(path) if "mp4" in kinds else None
        edits = _parts_on_show(path, movie, picture)
        for suffix in dict.fromkeys((own, *_FALLBACKS)):
            if edits and suffix not in (".mp4", ".mov"):
                continue
            why = f"{own[1:].upper()} files cannot hold its picture ({codec})"
            if suffix == own:
                only_read = own == ".mkv" and not {"matroska", "webm"} & kinds
                why = f"{first} files are only read" if only_read else ""
            scale = movie.timescale if movie is not None else 1000
            for exact in (True, False):
                plan = VideoPlan(suffix, why=why, exact=exact, edits=edits, timescale=scale)
                if _holds(path, plan):
                    return _with_extras(path, source, picture, plan, movie)
    sentence = f"No video can be made of {path.name}: no new file can hold its picture ({codec})"
    if edits:
        sentence += " and the edit list that says which parts of it are on show"
    return VideoPlan("", obstacle=f"{sentence}.")


def _own_suffix(kinds: set[str], path: Path) -> str:
    """The suffix of the clip's own container, ".mkv" for those that are only read."""
    own = path.suffix.lower()
    if "mp4" in kinds:
        return ".mov" if own in (".mov", ".qt") else ".mp4"
    return ".webm" if "webm" in kinds and own == ".webm" else ".mkv"


def _holds(path: Path, plan: VideoPlan) -> bool:
    """Whether a file as planned holds the picture: its first one looks as it did."""
    trial = io.BytesIO()
    try:
        _try(path, plan, trial)
        trial.seek(0)
        with opened(path) as (source, picture), av.open(trial) as result:
            copy = result.streams.video[0]
            if copy.codec_context is None:
                return False
            name = picture.codec_context.codec.canonical_name
            same = copy.codec_context.codec.canonical_name == name
            return same and _first_picture(result, copy) == _first_picture(source, picture)
    except (av.error.FFmpegError, ValueError, IndexError):
        return False


def _first_picture(container: Any, stream: Any) -> tuple[str, bytes] | None:
    """(format, pixels) of the first picture among a few packets; None where none decodes."""
    for packet in (*islice(packets_of(container, [stream]), _TRIAL_PACKETS), None):
        try:
            frames = stream.codec_context.decode(packet)
        except av.error.FFmpegError:
            continue
        for frame in frames:
            return frame.format.name, frame.to_ndarray(format="rgb24").tobytes()
    return None


def _try(path: Path, plan: VideoPlan, trial: IO[bytes], packets: int = _TRIAL_PACKETS) -> None:
    """Write a file as planned, with so many of its first packets."""
    with (
        opened(path) as (source, picture),
        av.open(trial, "w", **muxer_options(plan, source)) as output,
    ):
        copies, sound = add_streams(output, source, picture, plan, language=True)
        describe(output, source, Fraction(0))
        output.start_encoding()
        written = number = 0
        for packet in packets_of(source, [source.streams[index] for index in copies]):
            packet.pts = packet.dts if packet.pts is None else packet.pts
            if packet.stream_index == picture.index:
                number, written = number + 1, written + packet.size
            packet.stream = copies[packet.stream_index]
            output.mux(packet)
            if number >= packets or written > _TRIAL_BYTES:
                break
        for encoded in sound.encode(None):
            output.mux(encoded)


def _with_extras(
    path: Path, source: Any, picture: Any, plan: VideoPlan, movie: Movie | None
) -> VideoPlan:
    """The plan with the streams that come along beside picture and sound, and those that do not."""
    ways = _ways(source, picture, plan, movie)
    # Usually all of them fit as they are; else one after the other is tried.
    extras = [choices[0] for _, choices in ways if choices]
    if not _fits(path, replace(plan, extras=tuple(extras))):
        extras = []
        for _, choices in ways:
            fitting = (e for e in choices if _fits(path, replace(plan, extras=(*extras, e))))
            extras += islice(fitting, 1)
    kept = {extra.stream for extra in extras}
    passed_over = [_called(stream) for stream, _ in ways if stream.index not in kept]
    plan = replace(plan, extras=tuple(extras), passed_over=tuple(passed_over))
    trial = io.BytesIO()
    _try(path, plan, trial)
    plan = _with_parts(plan, source, picture, trial)
    complete(trial, plan)
    return replace(plan, dropped=(*passed_over, *lost_parts(source, picture, plan, trial)))


def _with_parts(plan: VideoPlan, source: Any, picture: Any, trial: io.BytesIO) -> VideoPlan:
    """The plan with the boxes of the clip's own sample entry that the trial's lacks, such as Dolby
    Vision in QuickTime, as far as the file can still be read with them."""
    old, new = _track_of(_movie_of(Path(source.name)), picture), _video_track(trial)
    if old is None or new is None or old.entry != new.entry:
        return plan
    for part in old.parts:
        if part[0] in _unsaid(old, new):
            more = replace(plan, parts=(*plan.parts, part))
            copy = io.BytesIO(trial.getvalue())
            try:
                complete(copy, more)
                copy.seek(0)
                with av.open(copy):
                    plan = more
            except (av.error.FFmpegError, ValueError):
                continue
    return plan


def complete(file: IO[bytes], plan: VideoPlan) -> None:
    """Add to a written MP4 or QuickTime file what FFmpeg leaves out. Raises ValueError where the
    file is not as FFmpeg writes it."""
    if plan.parts or plan.edits:
        amend(file, plan.timescale, plan.edits, plan.parts)


def _video_track(file: IO[bytes]) -> Track | None:
    """The picture's track of an MP4 or QuickTime file, None for other files."""
    file.seek(0)
    movie = read_movie(file)
    return next((t for t in movie.tracks if t.kind == "vide"), None) if movie is not None else None


def _unsaid(old: Track, new: Track) -> set[str]:
    """Kinds of boxes about the old picture that are missing for the new one."""
    kinds = old.part_kinds - new.part_kinds - _FILE_PARTS
    return {kind for kind in kinds if _SAID_BY.get(kind) not in new.part_kinds}


def _ways(
    source: Any, picture: Any, plan: VideoPlan, movie: Movie | None
) -> list[tuple[Any, list[_Extra]]]:
    """(stream, ways in which it may come along) of those beside picture and sound."""
    ways = []
    entries = {} if movie is None else {track.id: track.entry for track in movie.tracks}
    for stream in source.streams:
        if stream.index == picture.index or stream.type == "audio":
            continue  # its sound is in the soundtrack, or was dropped on purpose
        entry = entries.get(stream.id, "")
        if entry == "tmcd" and "timecode" in picture.metadata:
            continue  # it is made anew from the picture's timecode
        if entry == "text" and stream.type == "data" and source.chapters():
            continue  # the chapters once more, as a stream
        ways.append((stream, list(_choices(stream, entry, plan.suffix))))
    return ways


def _called(stream: Any) -> str:
    """A name by which a user may know a stream."""
    kind = "cover picture" if stream.type == "video" and is_cover(stream) else stream.type
    name = getattr(stream, "name", None) if stream.codec_context is not None else ""
    return f"{kind} stream {stream.index}" + (f" ({name})" if name else "")


def _choices(stream: Any, entry: str, suffix: str) -> Iterator[_Extra]:
    """Ways in which a stream may come along."""
    if stream.type == "subtitle":
        yield _Extra(stream.index)
        if stream.codec_context is not None:
            yield _Extra(stream.index, exact=False)
    elif stream.type == "attachment" and suffix == ".mkv":
        yield _Extra(stream.index)
    elif stream.type == "video" and is_cover(stream):
        if suffix == ".mp4":
            yield _Extra(stream.index, exact=False)
        elif suffix == ".mkv":
            yield _Extra(stream.index, attached=True)
    elif stream.type == "data" and entry == "gpmd" and suffix in (".mp4", ".mov"):
        yield _Extra(stream.index)  # what a GoPro's sensors measured


def is_cover(stream: Any) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def _fits(path: Path, plan: VideoPlan) -> bool:
    try:
        _try(path, plan, io.BytesIO(), packets=1)
    except (av.error.FFmpegError, ValueError):
        return False
    return True


def _movie_of(path: Path) -> Movie | None:
    with path.open("rb") as file:
        return read_movie(file)


def _parts_on_show(path: Path, movie: Movie | None, picture: Any) -> tuple[Edit, ...]:
    """The edits of the clip's picture, counted from its first one; () where they simply show all of
    it, which need not be written."""
    track = _track_of(movie, picture)
    if track is None or not track.shown:
        return ()
    earliest = first_tick(path) * Fraction(picture.time_base)
    frame = 1 / Fraction(picture.average_rate or 24)
    if len(track.shown) == 1:
        (edit,) = track.shown
        whole = not edit.duration or edit.duration >= track.duration - frame / 2
        begins = edit.media_s is not None and abs(edit.media_s - earliest) < frame / 2
        if edit.rate == 1 and begins and whole:
            return ()
    return tuple(
        edit if edit.media_s is None else edit._replace(media_s=edit.media_s - earliest)
        for edit in track.shown
    )


def _track_of(movie: Movie | None, stream: Any) -> Track | None:
    if movie is None:
        return None
    return next((t for t in movie.tracks if t.id == stream.id and t.kind == "vide"), None)


def first_tick(path: Path) -> int:
    """The earliest time among the first pictures of a file, whatever its edit list shows."""
    with opened(path, ignore_editlist="1") as (source, picture):
        ticks = []
        for packet in source.demux(picture):
            if packet.pts is not None:
                ticks.append(packet.pts)
            if len(ticks) == _HEAD_PACKETS:
                break
    return min(ticks, default=0)


# -- what is lost ----------------------------------------------------------------------------------


def lost_parts(source: Any, picture: Any, plan: VideoPlan, result: IO[bytes]) -> list[str]:
    """The parts of the source that a written file lacks, beside streams that were passed over."""
    lost = []
    new_track = _video_track(result)
    result.seek(0)
    with av.open(result, metadata_errors="replace") as written:
        copy = written.streams.video[0]
        lost += [f"metadata {key}" for key in _words_lost(source.metadata, written.metadata)]
        lost += [
            f"metadata {key} of the picture" for key in _words_lost(picture.metadata, copy.metadata)
        ]
        if len(written.chapters()) < len(source.chapters()):
            lost.append("chapters")
        pool = [s for s in written.streams if s.type != "audio" and s.index != copy.index]
        for extra in plan.extras:
            old = source.streams[extra.stream]
            new = next((stream for stream in pool if stream.type == old.type), None)
            what = f"{old.type} stream {old.index}"
            if new is None:
                lost.append(what)
                continue
            pool.remove(new)
            lost += [f"{key} of {what}" for key in _words_lost(old.metadata, new.metadata)]
            for flag in ("default", "forced", "hearing_impaired"):
                bit = av.stream.Disposition[flag]
                if old.disposition & bit and not new.disposition & bit:
                    lost.append(f"the flag {flag} of {what}")
    old_track = _track_of(_movie_of(Path(source.name)), picture)
    if old_track is not None and new_track is not None:
        if old_track.entry != new_track.entry:
            lost.append(f"codec tag {old_track.entry} (it is {new_track.entry} now)")
        missing = _unsaid(old_track, new_track)
        lost += sorted({_PART_NAMES.get(p, "picture data") + f" ({p})" for p in missing})
    return lost


def _words_lost(old: dict[str, str], new: dict[str, str]) -> list[str]:
    """Keys of words about the work that are not in `new`, in whatever language and spelling."""
    values = {key.lower() for key in new}
    return [
        key
        for key, value in old.items()
        if value.strip()
        and key.lower() not in values
        and not _is_file_word(key)
        and not (key.lower() == "language" and value == "und")
    ]


def _is_file_word(key: str) -> bool:
    """Whether the word is about the file, so that the writer of a new file sets its own."""
    return key.lower().split("-")[0] in _FILE_WORDS or key.startswith("_STATISTICS")


# -- the new file ----------------------------------------------------------------------------------


def muxer_options(plan: VideoPlan, source: Any) -> dict[str, Any]:
    """How to open a muxer for the plan."""
    # Dolby Vision, 360 and 3D data are "unofficial", and so are tags that no table lists.
    options = {"strict": "unofficial"}
    if plan.suffix in (".mp4", ".mov"):
        options["movie_timescale"] = str(plan.timescale)
        words = {key.lower().split("-")[0] for key in _words(source)}
        listed = all("." in word or word in ("creation_time", "location") for word in words)
        # Camera words such as com.apple.quicktime.make; MP4 has either these or iTunes' own.
        if any("." in key for key in words) and (plan.suffix == ".mov" or listed):
            options["movflags"] = "use_metadata_tags"
    return {"format": CONTAINERS[plan.suffix][0], "container_options": options}


def _words(source: Any) -> dict[str, str]:
    """The words about the work."""
    return {key: value for key, value in source.metadata.items() if not _is_file_word(key)}


def describe(output: Any, source: Any, start: Fraction) -> None:
    """Write words about the work, and chapters."""
    output.metadata.update(_words(source))
    moved = []
    for chapter in source.chapters():
        time_base = Fraction(chapter["time_base"])
        shift = round(start / time_base)
        begin, end = max(chapter["start"] - shift, 0), chapter["end"] - shift
        if end > begin:
            moved.append({**chapter, "start": begin, "end": end})
    if moved:
        output.set_chapters(moved)


def _add_copy(output: Any, stream: Any, *, exact: bool, rate: Fraction | None = None) -> Any:
    """Add a stream to the new file for packets of a stream of another file."""
    if exact:
        # A stream without a codec context keeps all parameters that a filter hands on: codec tag,
        # side data, extradata. The codec named here is only their placeholder.
        copy = output.add_mux_stream(output.default_video_codec, rate=rate)
        av.bitstream.BitStreamFilterContext("null", stream, copy)
        copy.time_base = stream.time_base
    else:
        copy = output.add_stream_from_template(stream, opaque=True)
    kept = {key: value for key, value in stream.metadata.items() if not _is_counted(key)}
    copy.metadata.update(kept)
    if "name" in kept:  # the name by which MP4's reader knows what its writer calls the title
        copy.metadata.setdefault("title", kept["name"])
    copy.disposition = stream.disposition
    return copy


def _is_counted(key: str) -> bool:
    """Whether a word about a stream is its writer's own count, such as Matroska's DURATION."""
    return key.startswith("_STATISTICS") or key.lower().split("-")[0] in _COUNTED


def add_streams(
    output: Any, source: Any, picture: Any, plan: VideoPlan, *, language: bool
) -> tuple[dict[int, Any], Any]:
    """(copied streams by source index, stream of the new sound), in the order that players expect:
    picture, sound, the rest. language: the new sound gets that of the clip's own."""
    rate = picture.average_rate
    copies = {picture.index: _add_copy(output, picture, exact=plan.exact, rate=rate)}
    sound = _sound_stream(output, source, plan.suffix, language=language)
    for extra in plan.extras:
        stream = source.streams[extra.stream]
        if extra.attached:
            _attach(output, stream)
        else:
            copies[extra.stream] = _add_copy(output, stream, exact=extra.exact)
    return copies, sound


def _attach(output: Any, stream: Any) -> None:
    """Attach a cover picture as a file within the file."""
    with opened(Path(stream.container.name)) as (source, _):
        packet = next(p for p in source.demux(source.streams[stream.index]) if p.size)
    words = stream.metadata
    kind = stream.codec_context.name
    name = words.get("filename", f"cover.{'jpg' if kind == 'mjpeg' else kind}")
    mime = words.get("mimetype", f"image/{'jpeg' if kind == 'mjpeg' else kind}")
    output.add_attachment(name, mime, bytes(packet))


def _sound_stream(output: Any, source: Any, suffix: str, *, language: bool) -> Any:
    _, encoder, sample_format = CONTAINERS[suffix]
    sound = output.add_stream(encoder, rate=SAMPLE_RATE_HZ, layout="stereo")
    sound.bit_rate = _BIT_RATE
    sound.format = sample_format
    sound.time_base = Fraction(1, SAMPLE_RATE_HZ)
    sound.disposition = av.stream.Disposition.default
    spoken = {stream.language for stream in source.streams.audio}
    if language and len(spoken) == 1 and None not in spoken:
        sound.metadata["language"] = spoken.pop()
    return sound
