"""Hidden folders in which files are finished, beside where they will lie, and their removal."""

from __future__ import annotations

import re
import secrets
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from bgm_studio.base.atomic import TEMPORARY, output_error, remove
from bgm_studio.base.errors import OutputError
from bgm_studio.base.filelock import FileLock

_STAGE = re.compile(r"\.bgm-[0-9a-f]{12}")
_STALE_S = 24 * 3600.0


@contextmanager
def staging(out_dir: Path) -> Iterator[Path]:
    """A hidden folder in `out_dir` to write into; both are made, and removed again on failure.

    What killed processes left in `out_dir` is removed first. Raises OutputError at once, before any
    long work, where `out_dir` cannot be written.
    """
    made: list[Path] = []
    folder = out_dir / f".bgm-{secrets.token_hex(6)}"
    lock = FileLock(_lock_of(folder))
    try:
        made = [p for p in (out_dir, *out_dir.parents) if not p.exists()]
        if out_dir.exists() and not out_dir.is_dir():
            raise OutputError(f"{out_dir} is a file, not a folder.", "Choose another folder.")
        out_dir.mkdir(parents=True, exist_ok=True)
        _sweep(out_dir)
        # Locked before it exists: a folder that is found unlocked is taken for left behind.
        with suppress(OSError):  # a disk without locks, where nothing is swept either
            lock.acquire()
        folder.mkdir()
        (folder / "probe").write_bytes(b"\0" * 4096)
        (folder / "probe").unlink()
    except OSError as error:
        _give_up(folder, lock, made)
        raise output_error(out_dir, error) from error
    except BaseException:
        _give_up(folder, lock, made)
        raise
    try:
        yield folder
    except BaseException as error:
        vanished = isinstance(error, OSError) and not folder.is_dir()
        _give_up(folder, lock, made)
        if vanished:
            raise OutputError(
                f"{out_dir} cannot be written any more: it was removed.", "Choose another folder."
            ) from error
        raise
    _give_up(folder, lock)


def _give_up(folder: Path, lock: FileLock, made: Sequence[Path] = ()) -> None:
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except KeyboardInterrupt:  # heard once; the rest has to go nevertheless
        shutil.rmtree(folder, ignore_errors=True)
        raise
    finally:
        lock.release()
        _remove_empty(made)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _sweep(out_dir: Path) -> None:
    """Remove what killed processes left in a folder: hidden folders whose lock nobody holds, and
    single files that were not touched for a day."""
    for entry in list(out_dir.glob(".bgm-*")):
        try:
            name = entry.name.removesuffix(".lock")
            if _STAGE.fullmatch(name):
                folder, lock = out_dir / name, FileLock(_lock_of(out_dir / name))
                if lock.acquire():
                    shutil.rmtree(folder, ignore_errors=True)
                    lock.release()
            elif TEMPORARY.fullmatch(name) and time.time() - entry.stat().st_mtime > _STALE_S:
                remove(entry)
        except OSError:
            continue  # somebody else's file, or a disk without locks


def _remove_empty(made: Sequence[Path]) -> None:
    for path in made:
        try:
            path.rmdir()
        except OSError:
            return
