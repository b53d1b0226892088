"""Timelines that were made to do harm: refused with one line, in bounded time and memory."""

from __future__ import annotations

import json
import os
import random
import resource
import socket
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from timeline_makers import MAKERS, Clip, Spec, timecode, write

from bgm_studio.base.errors import TimelineError
from bgm_studio.interchange.film import CutFilm
from bgm_studio.interchange.reading import TIMELINE_SUFFIXES, is_timeline, read_timeline

RATE = Fraction(25)
SAMPLES = Path(__file__).resolve().parents[2] / "data" / "timelines"


def _refused(path: Path) -> TimelineError:
    with pytest.raises(TimelineError) as caught:
        read_timeline(path)
    assert "\n" not in caught.value.message
    assert 0 < len(caught.value.message) < 300
    assert caught.value.hint
    return caught.value


def _written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("suffix", [".otio", ".edl", ".xml", ".fcpxml", ".kdenlive", ".mlt"])
@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\n \n", b"\0" * 5000, b"\x89PNG\r\n\x1a\n", b"<", b"{", b"[]", b"null"),
        *(b"<a/>", b"<mlt/>", b"<xmeml/>", b"<fcpxml/>", b"{}", b"\xff\xfe<\0a\0/\0>\0"),
        *(b'<?xml version="1.0" encoding="klingon"?><mlt/>', b'{"OTIO_SCHEMA":"Timeline.1"}'),
        *(b"<mlt>\xff\xfe\x80</mlt>", b'{"a":' * 5000, random.Random(909).randbytes(4096)),
    ],
    ids=lambda content: content[:12].hex() if isinstance(content, bytes) else content,
)
def test_what_is_no_timeline(tmp_path: Path, suffix: str, content: bytes) -> None:
    _refused(_written(tmp_path, f"x{suffix}", content))


@pytest.mark.parametrize("suffix", [".xml", ".fcpxml", ".kdenlive", ".mlt"])
def test_entities_are_refused(tmp_path: Path, suffix: str) -> None:
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE mlt [<!ENTITY a0 "ha">{laughs}]><mlt>&a9;</mlt>'
    assert "entities" in _refused(_written(tmp_path, f"bomb{suffix}", bomb)).message
    away = '<!DOCTYPE mlt [<!ENTITY a SYSTEM "file:///etc/passwd">]><mlt>&a;</mlt>'
    assert "entities" in _refused(_written(tmp_path, f"away{suffix}", away)).message
    wide = "<!DOCTYPE mlt [<!ENTITY % a SYSTEM 'http://127.0.0.1:1/x'> %a;]><mlt/>"
    assert "entities" in _refused(_written(tmp_path, f"wide{suffix}", wide)).message


def test_an_external_document_type_is_never_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    text = write(tmp_path, "mlt", Spec()).read_text().partition("?>")[2]
    path = _written(tmp_path, "x.mlt", f'<!DOCTYPE mlt SYSTEM "http://127.0.0.1:1/mlt.dtd">{text}')
    assert read_timeline(path).frames == 24


@pytest.mark.parametrize("depth", [300, 100_000])
def test_deep_nesting(tmp_path: Path, depth: int) -> None:
    for suffix in (".xml", ".fcpxml", ".kdenlive", ".mlt"):
        for tag in ("mlt", "tractor", "sequence"):
            deep = f"<{tag}>" * depth + f"</{tag}>" * depth
            _refused(_written(tmp_path, f"deep{suffix}", deep))
    _refused(_written(tmp_path, "deep.otio", "[" * depth + "]" * depth))
    stack = '{"OTIO_SCHEMA":"Stack.1","children":['
    timeline = '{"OTIO_SCHEMA":"Timeline.1","tracks":' + stack * depth + "]}" * depth + "}"
    _refused(_written(tmp_path, "deep.otio", timeline))


def test_nothing_of_the_library_of_opentimelineio_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    hook = {"OTIO_SCHEMA": "HookScript.1", "name": "evil", "filepath": "evil.py"}
    manifest = {
        "OTIO_SCHEMA": "PluginManifest.1",
        "hook_scripts": [hook],
        "hooks": {"pre_adapter_read": ["evil"], "post_adapter_read": ["evil"]},
    }
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    monkeypatch.setenv("OTIO_PLUGIN_MANIFEST_PATH", str(tmp_path / "manifest.json"))
    made = write(tmp_path, "otio", Spec())
    code = (
        "import sys; from pathlib import Path\n"
        "from bgm_studio.interchange.reading import read_timeline\n"
        f"read_timeline(Path({str(made)!r})); print('opentimelineio' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=100
    )
    assert done.stdout.strip() == "False"
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("suffix", [".mlt", ".kdenlive"])
def test_more_tracks_than_anybody_has(tmp_path: Path, suffix: str) -> None:
    """Counted before they are read: each one shows all of a playlist again."""
    shown = '<playlist id="a"><entry producer="p" in="0" out="9"/></playlist>'
    tracks = '<track producer="a"/>' * 501
    body = f'<producer id="p" in="0" out="9"/>{shown}<tractor id="t">{tracks}</tractor>'
    text = '<mlt><profile frame_rate_num="25" frame_rate_den="1"/>' + body + "</mlt>"
    path = _written(tmp_path, f"x{suffix}", text)
    assert _refused(path).message == "The timeline has more than 500 tracks."
    path.write_text(text.replace('<track producer="a"/>', "", 1))
    assert read_timeline(path).frames == 10


# Sequences within themselves


def _mlt(body: str) -> str:
    return f'<mlt><profile frame_rate_num="25" frame_rate_den="1"/>{body}</mlt>'


CYCLES = {
    "self.mlt": _mlt('<playlist id="a"><entry producer="a" in="0" out="9"/></playlist>'),
    "self2.mlt": _mlt('<playlist id="a"><entry producer="a"/></playlist>'),
    "pair.mlt": _mlt(
        '<tractor id="a"><track producer="b"/></tractor><tractor id="b"><track producer="a"/>'
        "</tractor>"
    ),
    "pair.kdenlive": _mlt(
        '<playlist id="a"><entry producer="b"/></playlist>'
        '<tractor id="b"><track producer="a"/></tractor>'
    ),
    "self.fcpxml": '<fcpxml><resources><format id="r" frameDuration="1/25s"/><media id="m">'
    '<sequence format="r"><spine><ref-clip ref="m" duration="9s"/></spine></sequence></media>'
    '</resources><project><sequence format="r"><spine><ref-clip ref="m" duration="9s"/></spine>'
    "</sequence></project></fcpxml>",
    "self.xml": '<xmeml><sequence id="s"><rate><timebase>25</timebase></rate><media><video><track>'
    '<clipitem><start>0</start><end>9</end><in>0</in><out>9</out><sequence id="s"/></clipitem>'
    "</track></video></media></sequence></xmeml>",
    "angles.fcpxml": '<fcpxml><resources><format id="r" frameDuration="1/25s"/><media id="m">'
    '<multicam format="r"><mc-angle angleID="1"><mc-clip ref="m" duration="9s">'
    '<mc-source angleID="1"/></mc-clip></mc-angle></multicam></media></resources><project>'
    '<sequence format="r"><spine><mc-clip ref="m" duration="9s"><mc-source angleID="1"/></mc-clip>'
    "</spine></sequence></project></fcpxml>",
}


@pytest.mark.parametrize("name", CYCLES)
def test_sequences_within_themselves(tmp_path: Path, name: str) -> None:
    assert "nested in themselves" in _refused(_written(tmp_path, name, CYCLES[name])).message


def _doubling(form: str, levels: int) -> str:
    """A sequence that plays the one before twice, and so on: two to the power of `levels` clips."""
    if form == "mlt":
        rows = (
            '<producer id="s0" in="0" out="0"><property name="resource">a.mp4</property></producer>'
        )
        for i in range(1, levels + 1):
            twice = f'<entry producer="s{i - 1}"/>' * 2
            rows += f'<playlist id="s{i}">{twice}</playlist>'
        return _mlt(rows)
    if form == "fcpxml":
        rows = '<format id="r" frameDuration="1/25s"/><asset id="s0" src="a.mp4" hasVideo="1"/>'
        for i in range(1, levels + 1):
            tag = "asset-clip" if i == 1 else "ref-clip"
            length = 2 ** (i - 1)
            clips = "".join(
                f'<{tag} ref="s{i - 1}" offset="{k * length}/25s" duration="{length}/25s"/>'
                for k in (0, 1)
            )
            sequence = f'<sequence format="r"><spine>{clips}</spine></sequence>'
            rows += f'<media id="s{i}">{sequence}</media>'
        return f"<fcpxml><resources>{rows}</resources><project>{sequence}</project></fcpxml>"
    clip: dict[str, Any] = {
        "OTIO_SCHEMA": "Clip.1",
        "name": "a",
        "source_range": {
            "OTIO_SCHEMA": "TimeRange.1",
            "start_time": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25, "value": 0},
            "duration": {"OTIO_SCHEMA": "RationalTime.1", "rate": 25, "value": 1},
        },
    }
    item = json.dumps(clip)
    for _ in range(min(levels, 18)):
        item = f'{{"OTIO_SCHEMA":"Track.1","kind":"Video","children":[{item},{item}]}}'
    return (
        f'{{"OTIO_SCHEMA":"Timeline.1","tracks":{{"OTIO_SCHEMA":"Stack.1","children":[{item}]}}}}'
    )


@pytest.mark.parametrize("form", ["mlt", "fcpxml", "otio"])
def test_sequences_that_double_themselves(tmp_path: Path, form: str) -> None:
    _refused(_written(tmp_path, f"double.{form}", _doubling(form, 30)))


# Absurd numbers

RATES = ["0", "-25", "nan", "inf", "1e9", "1000000000", "0.001", "", "abc", "241"]


@pytest.mark.parametrize("rate", RATES)
def test_absurd_rates(tmp_path: Path, rate: str) -> None:
    _refused(
        _written(
            tmp_path, "x.mlt", _mlt("").replace('num="25"', f'num="{rate}"') if rate else _mlt("")
        )
    )
    made = write(tmp_path, "fcp7", Spec()).read_text()
    _refused(_written(tmp_path, "x.xml", made.replace("<timebase>25<", f"<timebase>{rate}<")))
    made = write(tmp_path, "fcpxml", Spec()).read_text()
    _refused(
        _written(
            tmp_path,
            "x.fcpxml",
            made.replace('frameDuration="1/25s"', f'frameDuration="1/{rate}s"'),
        )
    )
    number = {"nan": "NaN", "inf": "Infinity", "": "null", "abc": '"abc"'}.get(rate, rate)
    made = write(tmp_path, "otio", Spec()).read_text()
    _refused(_written(tmp_path, "x.otio", made.replace('"rate": 25.0', f'"rate": {number}')))
    if rate:
        made = write(tmp_path, "edl", Spec()).read_text()
        _refused(_written(tmp_path, "x.edl", made.replace("RATE: 25", f"RATE: {rate}")))


@pytest.mark.parametrize("frames", [3_000_000, 10**9, 10**15, 10**30])
def test_absurd_lengths(tmp_path: Path, frames: int) -> None:
    for form in ("otio", "fcp7", "fcpxml", "kdenlive", "mlt"):
        _refused(write(tmp_path, form, Spec(((Clip(frames=frames),),))))


@pytest.mark.parametrize("frames", [-1, -(10**9)])
def test_negative_lengths(tmp_path: Path, frames: int) -> None:
    for form in ("otio", "fcp7", "fcpxml", "kdenlive", "mlt"):
        _refused(write(tmp_path, form, Spec(((Clip(frames=frames),),))))


@pytest.mark.parametrize("stamp", ["01:00:00:25", "99:00:00:00", "01:60:00:00", "01:00:99:00"])
def test_timecodes_that_do_not_exist(tmp_path: Path, stamp: str) -> None:
    path = write(tmp_path, "edl", Spec())
    path.write_text(path.read_text().replace("00:00:00:24", stamp))
    _refused(path)


# Too much


def _many(form: str, count: int) -> str:
    if form == "edl":
        row = "001  AX V C 00:00:00:00 00:00:00:01"
        clips = (
            f"{row} {timecode(i, RATE, False)} {timecode(i + 1, RATE, False)}\n"
            for i in range(count)
        )
        return "TITLE: x\n" + "".join(clips)
    if form == "otio":
        made = json.loads(MAKERS["otio"][0](Spec()))
        children = made["tracks"]["children"][0]["children"]
        children[0]["source_range"]["duration"]["value"] = 1
        return json.dumps(made).replace(
            json.dumps(children),
            json.dumps(children)[:-1] + ("," + json.dumps(children[0])) * (count - 1) + "]",
        )
    if form == "fcpxml":
        clip = '<asset-clip ref="a" duration="1/25s"/>' * count
        resources = '<format id="r" frameDuration="1/25s"/><asset id="a" src="a.mp4" hasVideo="1"/>'
        sequence = f'<sequence format="r"><spine>{clip}</spine></sequence>'
        return f"<fcpxml><resources>{resources}</resources><project>{sequence}</project></fcpxml>"
    if form == "xml":
        item = "<clipitem><start>{0}</start><end>{1}</end><in>0</in><out>1</out></clipitem>"
        clip = "".join(item.format(i, i + 1) for i in range(count))
        rate = "<rate><timebase>25</timebase></rate>"
        media = f"<media><video><track>{clip}</track></video></media>"
        return f"<xmeml><sequence>{rate}{media}</sequence></xmeml>"
    producer = '<producer id="p"><property name="resource">a.mp4</property></producer>'
    entries = '<entry producer="p" in="0" out="0"/>' * count
    return _mlt(f"{producer}<playlist>{entries}</playlist>")


@pytest.mark.parametrize("form", ["otio", "edl", "fcpxml", "xml", "mlt"])
def test_a_hundred_thousand_clips(tmp_path: Path, form: str) -> None:
    path = _written(tmp_path, f"x.{form}", _many(form, 30))
    assert read_timeline(path).frames == 30  # it is their number that is wrong with them
    message = _refused(_written(tmp_path, f"x.{form}", _many(form, 100_000))).message
    assert message in (
        "The timeline has more than 20000 clips.",
        "The timeline has too many elements.",
    )


def test_huge_files_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.mlt"
    with path.open("wb") as file:
        file.truncate(10 * 2**30)
    assert "MiB large" in _refused(path).message


def test_many_small_elements(tmp_path: Path) -> None:
    _refused(_written(tmp_path, "many.mlt", "<mlt>" + "<a/>" * 1_100_000 + "</mlt>"))
    _refused(_written(tmp_path, "many.otio", "[" + "[]," * 1_100_000 + "[]]"))
    _refused(_written(tmp_path, "many.edl", "x\n" * 600_000))
    attributes = " ".join(f'a{i}=""' for i in range(200_000))
    _refused(_written(tmp_path, "wide.mlt", f"<mlt {attributes}/>"))
    tracks = '<track producer="p"/>' * 600
    _refused(_written(tmp_path, "x.mlt", _mlt(f'<playlist id="p"/><tractor>{tracks}</tractor>')))


def test_memory_stays_bounded(tmp_path: Path) -> None:
    """A process that may take 1.5 GiB refuses each of them, rather than die of it."""
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    bomb = f'<!DOCTYPE mlt [<!ENTITY a0 "ha">{laughs}]><mlt>&a9;</mlt>'
    names = [
        _written(tmp_path, "bomb.mlt", bomb),
        _written(tmp_path, "double.mlt", _doubling("mlt", 60)),
        _written(tmp_path, "many.otio", "[" + "{}," * 20_000_000 + "0]"),
        _written(tmp_path, "deep.otio", "[" * 30_000_000),
    ]
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from bgm_studio.base.errors import TimelineError\n"
        "from bgm_studio.interchange.reading import read_timeline\n"
        "for name in sys.argv[1:]:\n"
        "    try:\n        read_timeline(Path(name))\n"
        "    except TimelineError as error:\n        print(error.message)\n"
    )
    limit = 3 * 2**29

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, names)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        preexec_fn=bounded,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(done.stdout.splitlines()) == len(names)


# Where media are


def _media(film: CutFilm) -> list[Path | None]:
    return [event.medium.path for event in film.events if event.medium]


@pytest.fixture
def pipe(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "pipe.mp4"
    os.mkfifo(path)
    yield path
    path.unlink()


@pytest.mark.parametrize(
    "reference",
    [
        *("http://127.0.0.1:1/a.mp4", "https://example.com/a.mp4", "rtsp://x/a.mp4", "concat:a|b"),
        *("//server/share/a.mp4", "\\\\server\\share\\a.mp4", "file://server/share/a.mp4"),
        *("/dev/zero", "/dev/stdin", "file:///dev/urandom", "/proc/self/environ", "/sys/kernel"),
        *("pipe:0", "subfile,,start,0,end,9,,:a.mp4", "crypto:a.mp4", "data:video/mp4;base64,AA"),
        *("a\0.mp4", "x" * 5000, "/" + "x/" * 3000, "..", "/", ".", "file://", "file:///%00"),
        *("C:\\films\\a.mp4", "file:///C:/films/a.mp4", "a%2e%2e/b.mp4", "pipe.mp4", "folder"),
    ],
)
def test_no_reference_leads_to_anything_but_a_file(
    tmp_path: Path, pipe: Path, monkeypatch: pytest.MonkeyPatch, reference: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (tmp_path / "folder").mkdir()
    made = json.loads(write(tmp_path, "otio", Spec(((Clip(frames=9), Clip("b.mp4")),))).read_text())
    clip = made["tracks"]["children"][0]["children"][0]
    clip["media_references"]["DEFAULT_MEDIA"]["target_url"] = reference
    path = _written(tmp_path, "x.otio", json.dumps(made))
    film = read_timeline(path, [tmp_path])
    assert film.cuts == (9,)
    assert _media(film) == [None, None]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_damaged_samples_are_read_or_refused(data: st.DataObject, tmp_path_factory: Any) -> None:
    names = sorted(p.name for p in SAMPLES.iterdir() if p.suffix in TIMELINE_SUFFIXES)
    name = data.draw(st.sampled_from([n for n in names if (SAMPLES / n).stat().st_size < 30_000]))
    content = bytearray((SAMPLES / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        change = data.draw(
            st.sampled_from([b"", b"-", b"9", b"999999999", b"0", b"\xff", b"<", b'"', b"e9"])
        )
        length = data.draw(st.integers(0, 30))
        content[at : at + length] = change
    path = tmp_path_factory.mktemp("damaged") / f"x{Path(name).suffix}"
    path.write_bytes(bytes(content))
    try:
        film = read_timeline(path)
    except TimelineError as error:
        assert "\n" not in error.message
        if "contradicts itself" in error.message:  # caught all the same, but a slip of ours
            assert not isinstance(error.__cause__, TypeError | LookupError | AttributeError)
    else:
        assert film.frames > 0
        assert isinstance(film.rate, Fraction)


def test_what_is_there_but_no_file(tmp_path: Path, pipe: Path) -> None:
    folder = tmp_path / "x.mlt"
    folder.mkdir()
    _refused(folder)
    _refused(tmp_path / "none.mlt")
    _refused(Path("/dev/zero"))
    link = tmp_path / "pipe.mlt"
    link.symlink_to(pipe)
    _refused(link)
    assert not is_timeline(folder)
    assert not is_timeline(link)
    assert not is_timeline(tmp_path / "none.mlt")
    assert not is_timeline(Path("a\0.mlt"))
    assert not is_timeline(_written(tmp_path, "notes.xml", "<notes/>"))
    assert not is_timeline(_written(tmp_path, "film.mp4", b"x"))
    assert "not a timeline" in _refused(_written(tmp_path, "film.mp4", b"x")).message
