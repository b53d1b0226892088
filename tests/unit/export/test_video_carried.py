"""What is copied stays what it was, or is named; whatever a picture is coded in."""

import shutil
import subprocess
from collections import Counter
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from carried import (
    DOLBY_VISION,
    FRAMES,
    LIGHT,
    MASTERING,
    SPHERE,
    STEREO,
    add_parts,
    make_clip,
    packets,
    picture,
    pictures,
)

from bgm_studio.base.errors import OutputError
from bgm_studio.export import plan
from bgm_studio.export.plan import VideoPlan, plan_video
from bgm_studio.export.sound_files import sample_count
from bgm_studio.export.video import write_video
from bgm_studio.video.boxes import Edit, amend, read_movie
from bgm_studio.video.clip import probe

DATA = Path(__file__).resolve().parents[2] / "data" / "delivery"


@pytest.fixture
def deliver(tmp_path):
    """deliver(clip): its video with silence for sound."""

    def write(source):
        clip = probe(source)
        samples = sample_count(clip.duration)
        silence = tmp_path / "silence.f32"
        silence.write_bytes(bytes(8 * samples))
        return write_video(clip, silence, samples, tmp_path / f"{source.stem}-scored.any")

    return write


def video_of(path):
    """The picture's track of an MP4 or QuickTime file."""
    with path.open("rb") as file:
        movie = read_movie(file)
    return next(track for track in movie.tracks if track.kind == "vide")


def assert_same_picture(source, result, tolerance=Fraction(0)):
    before, after = packets(source), packets(result)
    assert before.data == after.data
    assert before.keys == after.keys or source.suffix == ".gif"  # FFmpeg tells them from the data
    off = [abs(a - b) for a, b in zip(before.shown, after.shown, strict=True)]
    assert max(off) <= tolerance


# -- every codec in every container ----------------------------------------------------------------

# (file, encoder, suffix of the video, what its container says of the first one, options)
MATRIX = [
    ("huffyuv.avi", "huffyuv", ".mkv", {}),
    ("ffvhuff.avi", "ffvhuff", ".mkv", {}),
    ("utvideo.avi", "utvideo", ".mkv", {}),
    ("magicyuv.avi", "magicyuv", ".mkv", {}),
    ("zmbv.avi", "zmbv", ".mkv", {"pixels": "bgr0"}),
    ("cinepak.avi", "cinepak", ".mkv", {}),
    ("cinepak.mov", "cinepak", ".mov", {}),
    ("sorenson.flv", "flv1", ".mkv", {}),
    ("screen.flv", "flashsv", ".mkv", {}),
    ("h263.avi", "h263", ".mkv", {"size": (176, 144)}),
    ("h263.3gp", "h263", ".mov", {"size": (176, 144)}),
    ("dv.avi", "dvvideo", ".mkv", {"size": (720, 576), "rate": 25, "frames": 52,
                                   "pixels": "yuv420p"}),
    ("dv.mov", "dvvideo", ".mov", {"size": (720, 576), "rate": 25, "frames": 52,
                                   "pixels": "yuv420p"}),
    ("windows.wmv", "wmv2", ".mkv", {"muxer": "asf"}),
    ("divx3.avi", "msmpeg4", ".mkv", {}),
    ("picture.gif", "gif", ".mkv", {}),
    ("av1.mp4", "libsvtav1", ".mp4", {}),
    ("av1.mkv", "libsvtav1", ".mkv", {}),
    ("vp9.mp4", "libvpx-vp9", ".mp4", {}),
    ("vp8.webm", "libvpx", ".webm", {}),
    ("proxy.mov", "prores_ks", ".mov", {"tag": "apco", "profile": "0"}),
    ("mpeg2.ts", "mpeg2video", ".mkv", {"rate": 25, "frames": 52}),
    ("h264.ts", "libx264", ".mkv", {}),
    ("h264.flv", "libx264", ".mkv", {}),
    ("h264.avi", "libx264", ".mkv", {"bf": "0"}),
    ("h264.mkv", "libx264", ".mkv", {"bf": "2"}),
    ("hevc.mp4", "libx265", ".mp4", {"x265-params": "log-level=none"}),
    ("lossless.avi", "ffv1", ".mkv", {}),
    ("animation.mov", "qtrle", ".mov", {"pixels": "rgb24"}),
    ("png.mov", "png", ".mov", {"pixels": "rgb24"}),
    ("motion.avi", "mjpeg", ".mkv", {"pixels": "yuvj420p"}),
    ("raw.avi", "rawvideo", ".mkv", {"pixels": "yuv420p"}),
    ("theora.ogv", None, ".mkv", {"frames": 21}),  # and six that repeat the one before
    ("hap.mov", None, ".mov", {}),
]  # fmt: skip


# Matroska has lengths before H.264's parts in place of start codes.
FRAMED_ANEW = {"h264.ts", "h264.avi"}


@pytest.mark.parametrize("case", MATRIX, ids=lambda case: case[0])
def test_any_picture_is_copied_into_what_can_hold_it(tmp_path, deliver, case):
    name, codec, suffix, options = case
    source = tmp_path / name
    if codec is None:
        shutil.copy(DATA / name, source)
    else:
        make_clip(source, codec, **options)
    planned = plan_video(source)
    assert (planned.suffix, planned.obstacle) == (suffix, "")
    assert bool(planned.why) == (suffix != source.suffix)
    assert [suffix[1:] in text or source.suffix == suffix for text in planned.told("x")] in (
        [], [True],
    )  # fmt: skip
    facts = deliver(source)
    assert facts.path.suffix == suffix
    assert facts.dropped == planned.dropped == ()
    if name not in FRAMED_ANEW:
        # Matroska and FLV count milliseconds.
        in_mp4 = suffix in (".mp4", ".mov")
        assert_same_picture(source, facts.path, Fraction(0 if in_mp4 else 11, 10_000))
    before, after = pictures(source), pictures(facts.path)
    assert len(before) == len(after) == options.get("frames", FRAMES)
    for (_, old), (_, new) in zip(before, after, strict=True):
        assert np.array_equal(old, new)


def test_a_picture_that_no_file_can_hold_is_refused_beforehand(tmp_path, deliver):
    source = make_clip(tmp_path / "screen.flv", "flashsv2")
    planned = plan_video(source)
    assert planned.suffix == "" and "screen.flv" in planned.obstacle
    assert planned.told("x") == (planned.obstacle,)
    with pytest.raises(OutputError, match="No video can be made"):
        deliver(source)
    assert not list(tmp_path.glob("*scored*"))


def test_the_plan_follows_the_file(tmp_path):
    source = make_clip(tmp_path / "clip.mov", "prores_ks", tag="apco", profile="0")
    assert plan_video(source).suffix == ".mov"
    make_clip(tmp_path / "other.flv", "flashsv2").replace(source)
    assert plan_video(source).suffix == ""


# -- what is said about the picture ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "codec", "tag", "options"),
    [
        ("a.mp4", "libx265", "hvc1", {"pixels": "yuv420p10le", "x265-params": "log-level=none"}),
        ("a.mov", "libx265", "hvc1", {"x265-params": "log-level=none"}),
        ("a.mp4", "libx265", "hev1", {"x265-params": "log-level=none"}),
        ("a.mov", "prores_ks", "apco", {"profile": "0"}),
        ("a.mov", "prores_ks", "apcs", {"profile": "1"}),
        ("a.mov", "prores_ks", "apcn", {"profile": "2"}),
        ("a.mov", "prores_ks", "ap4h", {"profile": "4", "pixels": "yuva444p10le"}),
        ("a.mp4", "libx264", "avc1", {}),
        ("a.mov", "libx264", "avc1", {}),
    ],
)
def test_the_codec_tag_stays(tmp_path, deliver, name, codec, tag, options):
    source = make_clip(tmp_path / name, codec, tag=tag, **options)
    assert video_of(source).entry == tag
    facts = deliver(source)
    assert video_of(facts.path).entry == tag and facts.dropped == ()


@pytest.mark.parametrize("name", ["a.mp4", "a.mov"])
@pytest.mark.parametrize(
    "parts",
    [(DOLBY_VISION,), (MASTERING, LIGHT), (STEREO, SPHERE)],
    ids=["Dolby Vision", "HDR", "360"],
)
def test_what_is_said_about_the_picture_stays(tmp_path, deliver, name, parts):
    source = make_clip(tmp_path / name, "libx264")
    add_parts(source, *parts)
    kinds = {part[4:8].decode() for part in parts}
    assert kinds <= video_of(source).part_kinds
    facts = deliver(source)
    data = facts.path.read_bytes()
    assert facts.dropped == ()
    found = video_of(facts.path).part_kinds
    assert kinds - found <= ({"st3d"} if "vexu" in found else set())
    # What names its writer is written anew, and so is what QuickTime says in another way.
    assert all(part in data for part in parts if part not in (SPHERE, STEREO))


def test_what_nobody_knows_stays_too(tmp_path, deliver):
    source = make_clip(tmp_path / "a.mp4", "libx264")
    add_parts(source, b"\0\0\0\x0cwhatabcd")
    facts = deliver(source)
    assert ("what", b"abcd") in video_of(facts.path).parts and facts.dropped == ()
    assert_same_picture(source, facts.path)


def test_what_has_no_place_is_named(tmp_path, deliver, monkeypatch):
    source = make_clip(tmp_path / "a.mp4", "libx264")
    add_parts(source, b"\0\0\0\x0cwhatabcd")
    plan._planned.cache_clear()
    monkeypatch.setattr(plan, "amend", lambda *_: None)
    planned, facts = plan_video(source), deliver(source)
    plan._planned.cache_clear()
    assert planned.dropped == facts.dropped == ("picture data (what)",)
    assert facts.gone() == planned.told("a-scored")
    assert "a-scored.mp4" in facts.gone()[0]


def test_alpha_stays(tmp_path, deliver):
    source = make_clip(tmp_path / "a.webm", "libvpx-vp9", picture_words={"alpha_mode": "1"})
    mode = bytes.fromhex("53c08101")  # Matroska's AlphaMode, a byte: 1
    assert mode in source.read_bytes()
    facts = deliver(source)
    assert facts.path.suffix == ".webm" and mode in facts.path.read_bytes()


@pytest.mark.parametrize(
    ("name", "start", "rate"),
    [
        ("a.mp4", "01:00:00:00", 24),
        ("a.mov", "10:59:59:23", 24),
        ("a.mov", "00:59:50;02", Fraction(30000, 1001)),
        ("a.mp4", "00:59:50;02", Fraction(30000, 1001)),
    ],
)
def test_the_start_timecode_stays(tmp_path, deliver, name, start, rate):
    source = make_clip(
        tmp_path / name, "libx264", rate=rate, frames=75, picture_words={"timecode": start}
    )
    facts = deliver(source)
    assert facts.dropped == ()
    with av.open(str(facts.path)) as result:
        assert result.streams.video[0].metadata["timecode"] == start
        (track,) = result.streams.data
        assert track.metadata["timecode"] == start
    assert packets(facts.path, 2).data == packets(source, 1).data


@pytest.mark.parametrize(
    ("name", "words", "option"),
    [
        ("a.mov", {"com.apple.quicktime.make": "Apple", "title": "Öl",
                   "com.apple.quicktime.location.ISO6709": "+48.2+016.3+170/"}, True),
        ("a.mp4", {"com.android.version": "12"}, True),
        ("a.mp4", {"title": "Öl", "artist": "Me", "comment": "hello", "genre": "x"}, False),
        ("a.mkv", {"title": "Öl", "artist": "Me", "anything.else": "x"}, False),
    ],
)  # fmt: skip
def test_words_about_the_work_stay(tmp_path, deliver, name, words, option):
    muxing = {"movflags": "use_metadata_tags"} if option else {}
    facts = deliver(make_clip(tmp_path / name, "libx264", words=words, muxing=muxing))
    assert facts.dropped == ()
    with av.open(str(facts.path)) as result:
        found = {key.lower(): value for key, value in result.metadata.items()}
    assert {key: found.get(key.lower()) for key in words} == words


def test_words_that_have_no_place_are_named(tmp_path, deliver):
    """MP4 has either the words of cameras or those of iTunes."""
    source = make_clip(
        tmp_path / "a.mp4", "libx264", words={"com.android.version": "12", "title": "T"},
        muxing={"movflags": "use_metadata_tags"},
    )  # fmt: skip
    facts = deliver(source)
    assert facts.dropped == ("metadata com.android.version",)
    with av.open(str(facts.path)) as result:
        assert result.metadata["title"] == "T"


# -- what lies beside the picture ------------------------------------------------------------------


def test_subtitles_keep_language_title_and_flags(tmp_path, deliver):
    about = ({"language": "deu", "title": "Für Gehörlose"}, {"language": "fra"})
    source = make_clip(tmp_path / "a.mp4", "libx264", texts=about, tones_hz=(440,))
    facts = deliver(source)
    assert facts.dropped == ()
    with av.open(str(source)) as before, av.open(str(facts.path)) as after:
        assert [s.type for s in after.streams] == ["video", "audio", "subtitle", "subtitle"]
        for old, new in zip(before.streams.subtitles, after.streams.subtitles, strict=True):
            assert old.metadata == new.metadata and old.disposition == new.disposition
    for index in (2, 3):
        old, new = packets(source, index), packets(facts.path, index)
        assert old.data == new.data and old.shown == new.shown


def test_matroska_keeps_flags_covers_and_attachments(tmp_path, deliver):
    plain = make_clip(tmp_path / "plain.mkv", "libx264")
    lines = tmp_path / "lines.srt"
    lines.write_text("1\n00:00:00,500 --> 00:00:01,500\nHello\n\n")
    source = tmp_path / "a.mkv"
    cover = av.CodecContext.create("png", "w")
    cover.width, cover.height, cover.pix_fmt, cover.time_base = 32, 32, "rgb24", Fraction(1, 25)
    (image,) = cover.encode(picture(0, size=(32, 32)))
    forced = av.stream.Disposition.forced
    with (
        av.open(str(plain)) as one,
        av.open(str(lines)) as text,
        av.open(str(source), "w") as output,
    ):
        video = output.add_stream_from_template(one.streams.video[0], opaque=True)
        subtitle = output.add_stream_from_template(text.streams.subtitles[0])
        subtitle.disposition, subtitle.metadata["language"] = forced, "ger"
        output.add_attachment("font.ttf", "application/x-truetype-font", b"not a font")
        output.add_attachment("cover.png", "image/png", bytes(image))
        for packet in (*one.demux(video=0), *text.demux()):
            if packet.size:
                packet.stream = subtitle if packet.stream.type == "subtitle" else video
                output.mux(packet)
    facts = deliver(source)
    assert facts.dropped == ()
    with av.open(str(facts.path)) as result:
        (subtitle,) = result.streams.subtitles
        assert subtitle.disposition == forced and subtitle.language == "ger"
        files = {s.metadata["filename"]: s for s in result.streams if "filename" in s.metadata}
        assert files["font.ttf"].data == b"not a font"
        assert files["cover.png"].disposition & av.stream.Disposition.attached_pic


def test_a_stream_that_has_no_place_is_named(tmp_path, deliver):
    """Subtitles of MP4 cannot be copied into Matroska, where its picture has to go."""
    source = make_clip(
        tmp_path / "a.mov", "libx264", texts=({"language": "deu"},), muxer="mov"
    ).rename(tmp_path / "a.mp4")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "_own_suffix", lambda *_: ".mkv")
        plan._planned.cache_clear()
        planned = plan_video(source)
        assert planned.dropped == ("subtitle stream 1 (mov_text)",)
        facts = deliver(source)
        assert facts.dropped == planned.dropped
    plan._planned.cache_clear()


# -- when each picture is shown --------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["mpeg4", "libx264", "mpeg2video"])
@pytest.mark.parametrize("name", ["a.avi", "a.ts", "a.mkv", "a.mp4"])
def test_reordered_pictures_are_shown_when_they_were(tmp_path, deliver, codec, name):
    white = range(30, 35)
    source = make_clip(
        tmp_path / name, codec, frames=60, rate=25, white=white, bf="2", g="12", pixels="yuv420p"
    )
    result = deliver(source).path
    found = [time for time, grey in pictures(result) if grey.mean() > 250]
    assert len(pictures(result)) == 60 and abs(probe(result).start) <= Fraction(1, 1000)
    assert [round(float(time), 3) for time in found] == [number / 25 for number in white]


def test_packets_of_two_pictures_become_one_of_each(tmp_path, deliver):
    source = Path(shutil.copy(DATA.parent / "reading" / "packed.avi", tmp_path))
    clip, result = probe(source), deliver(source).path
    found = probe(result)
    assert (found.frame_count, found.duration) == (clip.frame_count, clip.duration)
    assert not found.is_variable_rate and found.start == 0
    assert all(data.count(b"\0\0\1\xb6") == 1 for data in packets(result).data)


def test_pictures_that_lean_on_what_was_not_recorded_are_left_out(tmp_path, deliver):
    source = make_clip(tmp_path / "a.ts", "libx264", frames=120, rate=25, bf="2", g="50")
    data = source.read_bytes()
    source.write_bytes(data[len(data) // 4 // 188 * 188 :])
    clip, result = probe(source), deliver(source).path
    found = probe(result)
    assert clip.frame_count < 100
    assert (found.frame_count, found.start) == (clip.frame_count, 0)
    assert len(pictures(result)) == clip.frame_count


def test_parts_on_show_stay(tmp_path, deliver):
    """An edit list of two stretches, the first of which begins amid a group of pictures."""
    source = make_clip(tmp_path / "a.mp4", "libx264", frames=120, rate=24, g="24",
                       muxing={"movie_timescale": "24000"})  # fmt: skip
    parts = (Edit(Fraction(1), Fraction(1, 2)), Edit(Fraction(2), Fraction(3)))
    with source.open("r+b") as file:
        amend(file, 24000, parts)
    wanted = pictures(source)
    planned = plan_video(source)
    assert planned.edits == parts and planned.suffix == ".mp4"
    facts = deliver(source)
    found = pictures(facts.path)
    assert len(found) == 72 and video_of(facts.path).shown == video_of(source).shown
    for (old_s, old), (new_s, new) in zip(wanted, found, strict=True):
        assert old_s == new_s and np.array_equal(old, new)


def test_parts_that_no_file_can_show_are_an_obstacle(tmp_path):
    source = make_clip(tmp_path / "a.mp4", "libx264", frames=96, rate=24,
                       muxing={"movie_timescale": "24000"})  # fmt: skip
    with source.open("r+b") as file:
        amend(file, 24000, (Edit(Fraction(5, 2), Fraction(1)),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "_holds", lambda path, planned: planned.suffix == ".mkv")
        plan._planned.cache_clear()
        obstacle = plan_video(source).obstacle
    plan._planned.cache_clear()
    assert "edit list" in obstacle


def test_an_index_that_is_damaged_is_passed_over(tmp_path):
    source = make_clip(tmp_path / "a.mp4", "libx264")
    whole = source.read_bytes()
    at = whole.index(b"moov")
    rng = np.random.default_rng(1)
    for _ in range(300):
        data = bytearray(whole)
        for place in rng.integers(at, len(whole), 6):
            data[place] = rng.integers(256)
        source.write_bytes(data[: rng.integers(at, len(data))] if rng.random() < 0.3 else data)
        with source.open("rb") as file:
            movie = read_movie(file)
        assert movie is None or len(movie.tracks) < 10


# -- all at once -----------------------------------------------------------------------------------


def test_nothing_but_the_sound_differs(tmp_path, deliver):
    """A 10-bit HDR clip with two sounds, two subtitles and a timecode."""
    source = make_clip(
        tmp_path / "a.mp4", "libx265", pixels="yuv420p10le", tag="hvc1", rate=24, frames=60,
        tones_hz=(440, 880), texts=({"language": "deu"}, {"language": "fra"}),
        picture_words={"timecode": "01:00:00:00"}, words={"title": "Dusk"},
        **{"x265-params": "log-level=none"},
    )  # fmt: skip
    add_parts(source, MASTERING, LIGHT)
    facts = deliver(source)
    assert (facts.dropped, facts.notes) == ((), ())
    assert_same_picture(source, facts.path)
    old, new = video_of(source), video_of(facts.path)
    assert (old.entry, old.duration, old.edits) == (new.entry, new.duration, new.edits)
    assert old.part_kinds <= new.part_kinds
    with av.open(str(source)) as before, av.open(str(facts.path)) as after:
        kinds = Counter(stream.type for stream in before.streams)
        assert Counter(stream.type for stream in after.streams) == kinds - Counter(["audio"])
        for kind in ("video", "subtitle", "data"):
            for one, two in zip(
                (s for s in before.streams if s.type == kind),
                (s for s in after.streams if s.type == kind),
                strict=True,
            ):
                words = {k: v for k, v in one.metadata.items() if k != "handler_name"}
                assert words.items() <= two.metadata.items()
                assert one.disposition == two.disposition
                assert packets(source, one.index) == packets(facts.path, two.index)
        frames = [next(c.decode(video=0)) for c in (before, after)]
    one, two = (sorted(data.type.name for data in frame.side_data) for frame in frames)
    assert one == two and "MASTERING_DISPLAY_METADATA" in one
    ffprobe = shutil.which("ffprobe")
    if ffprobe is not None:  # a second opinion
        told = [
            subprocess.run(
                [ffprobe, "-v", "error", "-select_streams", "v", "-show_entries",
                 "stream=codec_name,profile,codec_tag_string,pix_fmt,nb_frames,duration,time_base,"
                 "r_frame_rate,avg_frame_rate,color_transfer:stream_side_data:packet=pts,dts,size,"
                 "flags:stream_tags=timecode,language", "-of", "json", str(path)],
                check=True, capture_output=True,
            ).stdout
            for path in (source, facts.path)
        ]  # fmt: skip
        assert told[0] == told[1]


def test_the_plan_says_what_is_told():
    planned = VideoPlan(".mkv", why="AVI files are only read", dropped=("chapters",))
    assert planned.told("my film") == (
        "The video is written as my film.mkv, because AVI files are only read.",
        "my film.mkv goes without this part of the clip: chapters.",
    )
