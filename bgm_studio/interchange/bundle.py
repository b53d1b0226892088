"""Bundles, timelines of OpenTimelineIO that are packed together with their media, are unpacked.

An .otioz is a ZIP file of what an .otiod folder holds: content.otio, version.txt, and the media,
which content.otio names relative to itself. Projects and written timelines refer to media by their
paths, so the media have to lie where the user finds them: in that folder, beside the bundle.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from bgm_studio.base.errors import OutputError, TimelineError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.base.staging import staging
from bgm_studio.interchange.bounds import MAX_BYTES, parse_json
from bgm_studio.interchange.readers.otio import chosen_timeline
from bgm_studio.interchange.told import Notes

PACKED, UNPACKED = ".otioz", ".otiod"
CONTENT = "content.otio"
"""Name of the timeline in a bundle."""

_MAX_ENTRIES = 20_000
_MAX_DIRECTORY_BYTES = 16 << 20
_MAX_PARTS, _MAX_PART_BYTES = 16, 255
# Media hardly shrink when they are packed, and the rest is small.
_MAX_RATIO, _ANY_RATIO_BYTES = 50, 64 << 20
_BLOCK_BYTES = 1 << 20
_ENCRYPTED = 1 | 1 << 6
_IS_WINDOWS = os.name == "nt"
_DRIVE = re.compile(r"[A-Za-z]:")
# Windows keeps these names and characters for other things.
_NOT_ON_WINDOWS = re.compile(
    r'.*[<>:"|?*]|.*[. ]$|(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE | re.DOTALL
)
_END, _END64, _LOCATOR64 = b"PK\5\6", b"PK\6\6", b"PK\6\7"
_AGAIN = "Copy it again, or export it again from your editor."
# The errors that a damaged ZIP file may provoke in the library that reads it.
_DAMAGES = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError),
    *(OSError, ValueError, LookupError, ArithmeticError, RuntimeError, MemoryError),
)


def unpack(path: Path, notes: Notes, progress: Progress = silent) -> Path:
    """The .otiod folder beside a bundle, of its name, with all that the .otioz at `path` holds.

    The folder appears whole or not at all. An existing one of that name is used if each file of the
    bundle is in it, byte for byte; nothing in it is touched. Which of the two happened goes into
    `notes`. Calls progress("unpack", 0..1), which may raise.

    Raises TimelineError where the bundle is damaged, holds no timeline or is packed to do harm; or
    where it does not fit on the disk, the folder cannot be written, or another of its name exists.
    """
    target = path.with_suffix(UNPACKED)
    with _file(path) as file, _opened(path, file) as archive:
        entries = _checked(path, archive, os.fstat(file.fileno()).st_size)
        _check_content(path, archive, entries)
        if not os.path.lexists(target):
            _write(path, archive, entries, target, progress)
            notes.add("unpacked", path.stem)
        elif _holds(target, entries, progress):
            notes.add("unpacked before", path.stem)
        else:
            raise TimelineError(
                f"{target.name} is there already beside {path.name}, and does not hold the same.",
                f"Move {target.name} away, or give the bundle another name.",
            )
    return target


def _file(path: Path) -> BinaryIO:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise TimelineError(f"{path} is not a regular file.", "Name one timeline file.")
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise TimelineError(
            f"{path} cannot be opened ({getattr(error, 'strerror', None) or error}).",
            "Check the name and that you may read it.",
        ) from error


def _opened(path: Path, file: BinaryIO) -> zipfile.ZipFile:
    """The ZIP file, whose number of entries is bounded before a list of them is made."""
    try:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 98))  # its end, and what stands before it in one of over 4 GiB
        tail = file.read(98).rjust(98, b"\0")
        magic, *_, count, length, _, comment = struct.unpack("<4s4H2LH", tail[76:])
        if tail[56:60] == _LOCATOR64 and tail[:4] == _END64:
            count, length = struct.unpack("<2Q", tail[32:48])
        if magic != _END or comment or length > size:
            raise _damaged(path)
        if count > _MAX_ENTRIES or length > _MAX_DIRECTORY_BYTES:
            raise _refused(path, f"holds more than {_MAX_ENTRIES} files")
        return zipfile.ZipFile(file)
    except _DAMAGES as error:
        raise _damaged(path) from error


def _checked(path: Path, archive: zipfile.ZipFile, size: int) -> list[zipfile.ZipInfo]:
    """The files of the bundle; TimelineError where one could do harm or is not what it seems."""
    entries: dict[str, zipfile.ZipInfo] = {}  # by their names as disks see them that know no case
    folders: dict[str, str] = {}
    if len(archive.infolist()) > _MAX_ENTRIES:  # whatever the end of the file says
        raise _refused(path, f"holds more than {_MAX_ENTRIES} files")
    for entry in archive.infolist():
        shown = repr(entry.filename[:60])
        is_folder = entry.filename.endswith("/")
        parts = entry.filename.removesuffix("/").split("/")
        if not _is_safe(entry.orig_filename, parts):
            raise _refused(path, f"names a file that cannot be unpacked safely, {shown}")
        mode = stat.S_IFMT(entry.external_attr >> 16)
        if mode not in (0, stat.S_IFDIR if is_folder else stat.S_IFREG):
            raise _refused(path, f"holds a link or something else that is not a file, {shown}")
        if entry.flag_bits & _ENCRYPTED:
            raise TimelineError(
                f"{path.name} is encrypted.",
                f"Unpack it with its password, and open the {CONTENT} in it.",
            )
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _refused(path, f"packs {shown} in a way that is not known")
        above = ["/".join(parts[:n]) for n in range(1, len(parts) + is_folder)]
        if any(folders.setdefault(_folded(folder), folder) != folder for folder in above):
            raise _refused(path, f"names a folder of {shown} in two ways")
        if not is_folder and entries.setdefault(_folded(entry.filename), entry) is not entry:
            raise _refused(path, f"holds {shown} twice")
    if both := folders.keys() & entries.keys():
        raise _refused(path, f"holds {min(both)[:60]!r} as a file and as a folder")
    files = list(entries.values())
    if sum(file.compress_size for file in files) > size:
        raise _damaged(path)  # or the same bytes are packed more than once
    if _total(files) > _ANY_RATIO_BYTES + _MAX_RATIO * size:
        raise _refused(path, f"would grow to {_size(_total(files))}")
    return files


def _is_safe(name: str, parts: Sequence[str]) -> bool:
    """Whether the folders and the file stay below where they are unpacked, on any system."""
    return (
        len(parts) <= _MAX_PARTS
        and not any(c == "\\" or ord(c) < 32 or c == "\x7f" for c in name)
        and not _DRIVE.match(name)
        and all(
            part not in ("", ".", "..") and len(part.encode()) <= _MAX_PART_BYTES for part in parts
        )
        and not (_IS_WINDOWS and any(map(_NOT_ON_WINDOWS.match, parts)))
    )


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _check_content(
    path: Path, archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo]
) -> None:
    """Refuse a bundle without just one timeline, before its media are unpacked."""
    named = [entry for entry in entries if entry.filename.rpartition("/")[2] == CONTENT]
    if len(named) != 1 or named[0].filename != CONTENT:
        where = (
            f"holds more than one {CONTENT}" if len(named) > 1 else f"has no {CONTENT} at its top"
        )
        raise TimelineError(f"{path.name} {where}, so it is not a bundle.", _AGAIN)
    if named[0].file_size > MAX_BYTES:
        raise TimelineError(
            f"The {CONTENT} of {path.name} is {named[0].file_size // 2**20} MiB large, which no "
            "timeline is.",
            "Export only the sequence that is to be scored.",
        )
    chosen_timeline(parse_json(b"".join(_blocks(path, archive, named[0]))))


def _blocks(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of an entry, which must be as many as it states and have the checksum it states."""
    left = entry.file_size
    try:
        with archive.open(entry) as source:
            while block := source.read(_BLOCK_BYTES):
                left -= len(block)
                yield block
    except _DAMAGES as error:
        raise _damaged(path) from error
    if left:
        raise _damaged(path)


def _write(
    path: Path,
    archive: zipfile.ZipFile,
    entries: Sequence[zipfile.ZipInfo],
    target: Path,
    progress: Progress,
) -> None:
    total, done = _total(entries), 0
    try:
        free = shutil.disk_usage(target.parent).free
        if total > free:
            raise TimelineError(
                f"{path.name} needs {_size(total)} to be unpacked beside it, and {_size(free)} are "
                "free there.",
                "Free some space, or copy it to another disk and open it there.",
            )
        with staging(target.parent) as stage:
            folder = stage / target.name
            folder.mkdir()
            for entry in entries:
                place = folder / entry.filename
                place.parent.mkdir(parents=True, exist_ok=True)
                with place.open("xb") as file:
                    for block in _blocks(path, archive, entry):
                        file.write(block)
                        done += len(block)
                        progress("unpack", done / total)
            folder.rename(target)
    except (OutputError, OSError) as error:
        cause = error.__cause__ if isinstance(error, OutputError) else error
        reason = getattr(cause, "strerror", None) or "the folder cannot be written"
        raise TimelineError(
            f"{path.name} cannot be unpacked beside it ({reason}).",
            "Copy it to a folder that you may write to and that has room, and open it there.",
        ) from error


def _holds(folder: Path, entries: Sequence[zipfile.ZipInfo], progress: Progress) -> bool:
    """Whether each of the files is in the folder, with its size and checksum."""
    total, done = _total(entries), 0
    try:
        for entry in entries:
            place, crc = folder / entry.filename, 0
            status = place.lstat()
            if not stat.S_ISREG(status.st_mode) or status.st_size != entry.file_size:
                return False
            with place.open("rb") as file:
                while block := file.read(_BLOCK_BYTES):
                    crc = zlib.crc32(block, crc)
                    done += len(block)
                    progress("unpack", min(1.0, done / total))
            if crc != entry.CRC:
                return False
    except OSError:
        return False
    return True


def _total(entries: Sequence[zipfile.ZipInfo]) -> int:
    return sum(entry.file_size for entry in entries)


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e8 else f"{count / 1e6:.1f} MB"


def _damaged(path: Path) -> TimelineError:
    return TimelineError(f"{path.name} is cut short, damaged, or no bundle.", _AGAIN)


def _refused(path: Path, what: str) -> TimelineError:
    return TimelineError(f"{path.name} {what}, which no editor does.", _AGAIN)
