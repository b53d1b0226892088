"""Bundles of a timeline with its media: read, unpacked where they stay, and refused in one line."""

from __future__ import annotations

import json
import os
import shutil
import stat
import struct
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import opentimelineio as otio
import pytest
from film_media import make_medium, shown
from timeline_makers import Clip, Spec, write

from bgm_studio.base.errors import Cancelled, TimelineError
from bgm_studio.interchange import bundle
from bgm_studio.interchange.conform import conform
from bgm_studio.interchange.film import FilmMarker
from bgm_studio.interchange.reading import (
    is_timeline,
    media_home,
    read_hashed,
    read_timeline,
    timeline_file,
)
from bgm_studio.interchange.writing import write_timeline, written_suffix

MEDIUM = "media/a b.mp4"
OTHER = "media/notes.txt"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A timeline of pictures 5..54 of its medium, whose name is quoted as in a URL."""
    spec = Spec(((Clip("media/a%20b.mp4", 5, 50),),))
    return write(tmp_path_factory.mktemp("content"), "otio", spec).read_bytes()


@pytest.fixture(scope="module")
def medium(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_medium(tmp_path_factory.mktemp("medium") / "a b.mp4", 60).read_bytes()


@pytest.fixture
def parts(content: bytes, medium: bytes) -> dict[str, bytes]:
    return {
        "content.otio": content, "version.txt": b"1.0.0", MEDIUM: medium, OTHER: bytes(70_000),
    }  # fmt: skip


def _packed(path: Path, parts: Iterable[tuple[Any, bytes]]) -> Path:
    """A bundle, its media stored and its timeline packed, as the library writes them."""
    path.parent.mkdir(exist_ok=True)
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")  # names that come twice
        for name, data in parts:
            is_content = str(name) == "content.otio"
            archive.writestr(name, data, zipfile.ZIP_DEFLATED if is_content else zipfile.ZIP_STORED)
    return path


@pytest.fixture
def ride(tmp_path: Path, parts: dict[str, bytes]) -> Path:
    return _packed(tmp_path / "edit" / "ride.otioz", parts.items())


def _refused(path: Path, words: str) -> TimelineError:
    """The one line, and that nothing came of it."""
    before = _tree(path.parent)
    with pytest.raises(TimelineError, match=words) as caught:
        read_timeline(path)
    assert "\n" not in caught.value.message and len(caught.value.message) < 300
    assert caught.value.hint
    assert _tree(path.parent) == before
    return caught.value


def _tree(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


# What comes in


def test_a_bundle_is_unpacked_beside_it_and_read(ride: Path, parts: dict[str, bytes]) -> None:
    assert is_timeline(ride)
    reports: list[tuple[str, float]] = []
    film, sha256 = read_hashed(ride, progress=lambda stage, share: reports.append((stage, share)))
    folder = ride.with_name("ride.otiod")
    assert film.source == folder and film.name == "Film" and film.frames == 50
    assert film.events[0].medium is not None
    assert film.events[0].medium.path == folder / MEDIUM
    assert {name: data for name, data in _tree(folder).items() if data is not None} == parts
    assert sorted(path.name for path in ride.parent.iterdir()) == ["ride.otiod", "ride.otioz"]
    assert [(told.kind, told.text) for told in film.told] == [(
        "kept",
        "ride.otioz was unpacked into the folder ride.otiod beside it, where its media are.",
    )]  # fmt: skip
    assert {stage for stage, _ in reports} == {"unpack"}
    assert reports[-1][1] == 1 and sorted(reports) == reports
    assert sha256 == read_hashed(folder)[1]


@pytest.mark.parametrize("name", ["ride.otiod", "ride.otiod/content.otio"])
def test_an_unpacked_bundle_is_read_where_it_lies(
    tmp_path: Path, parts: dict[str, bytes], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part, data in parts.items():
        place = tmp_path / "ride.otiod" / part
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    assert is_timeline(tmp_path / name)
    film = read_timeline(tmp_path / name)
    assert film.source == tmp_path / "ride.otiod" and film.told == ()
    assert [n and n[1] for n in shown(conform(film, cache_dir=tmp_path / "cache"))] == [
        *range(5, 55)
    ]
    # Also by a name that leads there from within.
    monkeypatch.chdir(tmp_path / "ride.otiod")
    assert read_timeline(Path("content.otio")).source == tmp_path / "ride.otiod"


@pytest.mark.parametrize("name", ["ride.otioz", "RIDE.OTIOZ"])
def test_what_the_library_writes_is_read(tmp_path: Path, medium: bytes, name: str) -> None:
    """With a medium whose name is quoted in a URL."""
    place = tmp_path / "out 7" / "a b#é.mp4"
    place.parent.mkdir()
    place.write_bytes(medium)

    def span(start: float, length: float) -> Any:
        return otio.opentime.TimeRange(
            otio.opentime.RationalTime(start, 25), otio.opentime.RationalTime(length, 25)
        )

    timeline = otio.schema.Timeline("ride")
    track = otio.schema.Track("V1")
    reference = otio.schema.ExternalReference(place.as_uri(), span(0, 40))
    track.append(otio.schema.Clip("a", reference, span(7, 20)))
    timeline.tracks.append(track)
    otio.adapters.write_to_file(timeline, str(tmp_path / "new.otioz"))
    (tmp_path / "new.otioz").rename(tmp_path / name)
    place.unlink()
    film = read_timeline(tmp_path / name)
    (event,) = film.events
    assert film.source == tmp_path / Path(name).with_suffix(".otiod")
    assert event.medium is not None and event.medium.path is not None
    assert event.medium.path.read_bytes() == medium
    assert event.media_start == Fraction(7, 25)
    assert [told.kind for told in film.told] == ["kept"]


def test_a_bundle_that_was_unpacked_is_used_and_what_lies_beside_it_stays(ride: Path) -> None:
    folder = read_timeline(ride).source
    assert folder is not None
    (folder / "mine.txt").write_text("x")
    stamps = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    film = read_timeline(ride)
    assert film.source == folder and film.events[0].medium is not None
    assert [told.text for told in film.told] == [
        "The folder ride.otiod beside ride.otioz holds all of it already, and is used."
    ]
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == stamps


def _gone(folder: Path) -> None:
    (folder / OTHER).unlink()


def _longer(folder: Path) -> None:
    with (folder / OTHER).open("ab") as file:
        file.write(b"x")


def _other_bytes(folder: Path) -> None:
    (folder / OTHER).write_bytes(b"x" + bytes(69_999))


def _linked(folder: Path) -> None:
    shutil.move(folder / OTHER, folder.parent / "notes.txt")
    (folder / OTHER).symlink_to(folder.parent / "notes.txt")


def _a_file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("x")


def _emptied(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


@pytest.mark.parametrize("change", [_gone, _longer, _other_bytes, _linked, _a_file, _emptied])
def test_another_folder_of_that_name_is_not_touched(
    ride: Path, change: Callable[[Path], None]
) -> None:
    change(read_timeline(ride).source or Path())
    error = _refused(ride, "ride.otiod is there already beside ride.otioz")
    assert "Move ride.otiod away" in str(error.hint)


# What goes back


def test_the_scored_timeline_leads_to_the_unpacked_media(ride: Path, tmp_path: Path) -> None:
    film = read_timeline(ride)
    assert written_suffix(film) == ".otio"
    out = tmp_path / "out" / "ride-scored.otio"
    out.parent.mkdir()
    hits = (FilmMarker(9, "BGM hit 1"),)
    told = write_timeline(film, out, music=None, hits=hits, name="ride")
    assert told == ()  # amended, not written anew
    again = read_timeline(out)
    assert again.told == ()
    assert [e.medium and e.medium.path for e in again.events] == [
        ride.with_name("ride.otiod") / MEDIUM
    ]
    assert [(m.frame, m.name) for m in again.markers] == [(9, "BGM hit 1")]
    assert film.source is not None
    assert media_home(film.source) == film.source
    assert timeline_file(film.source) == film.source / "content.otio"


# What cannot be unpacked


def _as_link(name: str, mode: int = stat.S_IFLNK | 0o777) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, mode << 16
    return info


@pytest.mark.parametrize("name", [
    "../evil", "media/../../evil", "/etc/evil", "//share/evil", "C:/evil", "C:evil",
    "media\\..\\..\\evil", "media//evil", "./evil", "media/.", "media/x\n", "media/x\x7f",
    "../", "/", "x" * 256, "é" * 128, "a/" * 16 + "b",
])  # fmt: skip
def test_names_that_lead_elsewhere(tmp_path: Path, parts: dict[str, bytes], name: str) -> None:
    path = _packed(tmp_path / "in" / "x.otioz", [*parts.items(), (name, b"")])
    _refused(path, "cannot be unpacked safely")
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def test_a_name_with_a_zero_byte(ride: Path) -> None:
    ride.write_bytes(ride.read_bytes().replace(b"media/notes.txt", b"media/n\0tes.txt"))
    _refused(ride, "cannot be unpacked safely")


def test_names_that_windows_takes_for_other_things(
    ride: Path, tmp_path: Path, parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    good = "media/a.b c-d (1).mp4"
    odd = ["a.mp4:evil", "media./x", "media/x ", "CON", "media/aux.mp4", "lpt1.wav", "x?"]
    monkeypatch.setattr(bundle, "_IS_WINDOWS", True)
    for number, name in enumerate([good, *odd]):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = _packed(folder / "x.otioz", [*parts.items(), (name, b"")])
        if name == good:
            read_timeline(path)
        else:
            _refused(path, "cannot be unpacked safely")
    monkeypatch.setattr(bundle, "_IS_WINDOWS", False)
    read_timeline(_packed(tmp_path / "x.otioz", [*parts.items(), ("media/Take 1: aux.mp4", b"")]))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_devices(tmp_path: Path, parts: dict[str, bytes], kind: int) -> None:
    for name in ("media/x", "media/y/"):
        if kind == stat.S_IFDIR and name.endswith("/"):
            continue
        extra = (_as_link(name, kind | 0o777), b"/etc/passwd" if name == "media/x" else b"")
        path = _packed(tmp_path / "in" / "x.otioz", [*parts.items(), extra])
        _refused(path, "a link or something else that is not a file")


@pytest.mark.parametrize(("more", "words"), [
    ([(OTHER, b"2")], "twice"), ([("media/NOTES.txt", b"")], "twice"),
    ([("Media/other", b"")], "in two ways"), ([("media", b"")], "as a file and as a folder"),
    ([("media/notes.txt/x", b"")], "as a file and as a folder"),
    ([("media/é", b""), ("media/é", b"")], "twice"),
    ([("content.otio", b"{}")], "twice"), ([("media/content.otio", b"{}")], "more than one"),
])  # fmt: skip
def test_names_that_meet(
    tmp_path: Path, parts: dict[str, bytes], more: list[tuple[str, bytes]], words: str
) -> None:
    _refused(_packed(tmp_path / "in" / "x.otioz", [*parts.items(), *more]), words)


@pytest.mark.parametrize("named", ["", "ride.otiod/content.otio", "CONTENT.OTIO"])
def test_no_timeline_at_its_top(tmp_path: Path, parts: dict[str, bytes], named: str) -> None:
    data = parts.pop("content.otio")
    more = [(named, data)] if named else []
    path = _packed(tmp_path / "in" / "x.otioz", [*parts.items(), *more])
    _refused(path, "has no content.otio at its top")


@pytest.mark.parametrize(("data", "words"), [
    (b"", "not valid JSON"), (b"PK\3\4", "not valid JSON"), (b"[]", "no timeline"),
    (b"{}", "no timeline"), (b'{"a":' * 5000, "nested too deep|not valid JSON"),
    (json.dumps({"OTIO_SCHEMA": "Clip.1"}).encode(), "no timeline but Clip"),
])  # fmt: skip
def test_what_is_no_timeline_is_not_unpacked(
    tmp_path: Path, parts: dict[str, bytes], data: bytes, words: str
) -> None:
    path = _packed(tmp_path / "in" / "x.otioz", (parts | {"content.otio": data}).items())
    _refused(path, words)


def test_a_timeline_larger_than_any(
    ride: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr(bundle, "MAX_BYTES", len(content) - 1)
    _refused(ride, "which no timeline is")


def test_an_unpacked_bundle_without_its_timeline(tmp_path: Path) -> None:
    (tmp_path / "ride.otiod").mkdir()
    assert is_timeline(tmp_path / "ride.otiod")
    _refused(tmp_path / "ride.otiod", "has no content.otio in it")


def test_a_zip_file_of_another_name(ride: Path) -> None:
    other = ride.with_suffix(".otio")
    ride.rename(other)
    assert ".otioz" in str(_refused(other, "is a ZIP file").hint)


def _patched(path: Path, name: str, offset: int, value: int, size: int, *, local: bool) -> None:
    """Change a field of an entry's header: in the directory, and in the one before its data."""
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        begin = archive.getinfo(name).header_offset
    directory = data.rindex(name.encode()) - 46
    assert data[directory : directory + 4] == b"PK\1\2"
    places = [directory + offset] + ([begin + offset - 2] if local else [])
    for place in places:
        data[place : place + size] = value.to_bytes(size, "little")
    path.write_bytes(data)


@pytest.mark.parametrize(("offset", "value", "size", "words"), [
    (8, 1, 2, "is encrypted"), (10, 12, 2, "in a way that is not known"),
    (10, 99, 2, "in a way that is not known"), (16, 0x1234, 4, "damaged"),
    (24, 69_999, 4, "damaged"), (24, 70_001, 4, "damaged"), (20, 5_000, 4, "damaged"),
])  # fmt: skip
def test_entries_that_are_not_what_they_say(
    ride: Path, offset: int, value: int, size: int, words: str
) -> None:
    """Flags, packing, checksum, and sizes unpacked and packed."""
    _patched(ride, OTHER, offset, value, size, local=True)
    _refused(ride, words)


def test_a_deflated_entry_that_goes_on_after_its_size(
    tmp_path: Path, parts: dict[str, bytes]
) -> None:
    path = _packed(tmp_path / "in" / "x.otioz", parts.items())
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb", bytes(1 << 20))
    _patched(path, "bomb", 24, 1000, 4, local=True)
    _refused(path, "damaged")


def test_a_bomb_is_told_by_what_it_would_grow_to(
    tmp_path: Path, parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "_ANY_RATIO_BYTES", 1 << 20)
    parts.pop(MEDIUM), parts.pop(OTHER)
    path = _packed(tmp_path / "in" / "x.otioz", parts.items())
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):  # none of them does it alone
            archive.writestr(f"bomb{number}", bytes(1 << 19))
    _refused(path, r"would grow to 2\.\d MB")


def test_entries_that_lie_over_one_another(tmp_path: Path, parts: dict[str, bytes]) -> None:
    """Many names for the same bytes: each entry is small, and all together are not."""
    path = _packed(tmp_path / "in" / "x.otioz", parts.items())
    with zipfile.ZipFile(path, "a") as archive:
        kept = archive.getinfo(OTHER)
        for number in range(9):
            twin = zipfile.ZipInfo(f"media/notes{number}")
            twin.header_offset, twin.CRC = kept.header_offset, kept.CRC
            twin.file_size = twin.compress_size = kept.file_size
            archive.filelist.append(twin)
        archive._didModify = True  # type: ignore[attr-defined]
    _refused(path, "damaged")


def test_more_entries_than_any_bundle_has(
    tmp_path: Path, parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [(f"media/{number}", b"") for number in range(20)]
    path = _packed(tmp_path / "in" / "x.otioz", [*parts.items(), *many])
    monkeypatch.setattr(bundle, "_MAX_ENTRIES", 20)
    _refused(path, "more than 20 files")
    data = bytearray(path.read_bytes())
    data[-14:-10] = struct.pack("<2H", 3, 3)  # says that it has three
    path.write_bytes(data)
    _refused(path, "more than 20 files")


def test_a_bundle_that_is_not_whole(ride: Path) -> None:
    whole = ride.read_bytes()
    ends = [0, 1, 21, 22, 97, 98, 500, len(whole) // 2, len(whole) - 300, len(whole) - 1]
    for end in ends:
        ride.write_bytes(whole[:end])
        _refused(ride, "cut short, damaged, or no bundle")
    for start in (1, 100, 5000):
        ride.write_bytes(whole[start:])
        _refused(ride, "cut short, damaged, or no bundle")
    ride.write_bytes(whole + b"x")
    _refused(ride, "cut short, damaged, or no bundle")


def test_a_bundle_of_more_than_four_gigabytes_has_another_end(
    tmp_path: Path, parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end that such a one has, in a small one."""
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 1000)
    path = _packed(tmp_path / "in" / "x.otioz", parts.items())
    assert b"PK\6\6" in path.read_bytes()
    monkeypatch.undo()
    assert read_timeline(path).frames == 50
    shutil.rmtree(path.with_suffix(".otiod"))
    data = path.read_bytes()
    at = data.rindex(b"PK\6\6")
    for place, value in ((32, 30_000), (40, 17 << 20), (40, 1 << 62)):
        wrong = bytearray(data)
        wrong[at + place : at + place + 8] = struct.pack("<Q", value)
        path.write_bytes(wrong)
        _refused(path, "damaged|more than")


# Disks


def test_what_does_not_fit_is_told_before(ride: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(ride)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert "Free some space" in str(_refused(ride, "needs .* and 0.0 MB are free").hint)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_cannot_be_written(ride: Path) -> None:
    ride.parent.chmod(0o555)
    try:
        error = _refused(ride, r"cannot be unpacked beside it \(Permission denied\)")
        assert "Copy it to a folder" in str(error.hint)
    finally:
        ride.parent.chmod(0o755)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="bounds the size of files")
def test_a_disk_that_refuses_on_the_way(ride: Path) -> None:
    """In a process that may write no more than 50 kB into a file."""
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from bgm_studio.base.errors import TimelineError\n"
        "from bgm_studio.interchange.reading import read_timeline\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "try:\n    read_timeline(Path(sys.argv[1]))\n"
        "except TimelineError as error:\n    print(error.message)\n"
    )
    before = _tree(ride.parent)
    done = subprocess.run(
        [sys.executable, "-c", code, str(ride)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "ride.otioz cannot be unpacked beside it (File too large).\n"
    assert _tree(ride.parent) == before


@pytest.mark.parametrize("kind", [Cancelled, KeyboardInterrupt, ValueError])
def test_stopping_leaves_nothing_and_is_no_damage(ride: Path, kind: type[BaseException]) -> None:
    before = _tree(ride.parent)

    def stop(_: str, fraction: float) -> None:
        if fraction > 0.01:
            raise kind

    with pytest.raises(kind):
        read_timeline(ride, progress=stop)
    assert _tree(ride.parent) == before
    read_timeline(ride)
    with pytest.raises(kind):
        read_timeline(ride, progress=stop)


def test_what_a_killed_process_left_goes_with_the_next_unpacking(ride: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from bgm_studio.interchange.reading import read_timeline\n"
        "read_timeline(Path(sys.argv[1]), progress=lambda *_: os._exit(3))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(ride)], check=False)
    assert done.returncode == 3
    assert any(path.name.startswith(".bgm-") for path in ride.parent.iterdir())
    read_timeline(ride)
    assert sorted(path.name for path in ride.parent.iterdir()) == ["ride.otiod", "ride.otioz"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.otioz")
    with pytest.raises(TimelineError, match="not a regular file"):
        read_timeline(tmp_path / "x.otioz")
    (tmp_path / "y.otioz").mkdir()
    with pytest.raises(TimelineError, match="not a regular file"):
        read_timeline(tmp_path / "y.otioz")
    with pytest.raises(TimelineError, match="cannot be opened"):
        read_timeline(tmp_path / "none.otioz")
    with pytest.raises(TimelineError, match="cannot be opened"):
        read_timeline(tmp_path / "no\0ne.otioz")


def test_links_beside_it_are_not_followed_out(ride: Path, tmp_path: Path) -> None:
    ride.with_suffix(".otiod").symlink_to(tmp_path / "nowhere")
    _refused(ride, "is there already")
    assert not (tmp_path / "nowhere").exists()
