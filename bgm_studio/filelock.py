"""Locks that the system frees when their process ends, and folders that are swept by them."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path

import platformdirs

from bgm_studio.atomic import output_error, remove


class FileLock:
    """An exclusive lock on a file of its own, freed by the system when the process ends, however
    that happens. The file is removed on release."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = -1

    def acquire(self) -> bool:
        """Whether the lock is ours now; False when someone holds it. Raises OSError."""
        while True:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                ours = _try_lock(handle)
            except BaseException:  # a disk without locks
                os.close(handle)
                raise
            if not ours:
                os.close(handle)
                return False
            # Whoever held it may have removed the file between our opening and locking it.
            try:
                there = self._path.stat()
            except FileNotFoundError:
                os.close(handle)
                continue
            if os.path.samestat(there, os.fstat(handle)):
                break
            os.close(handle)
        self._handle = handle
        try:
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()} {time.time():.0f}\n".encode())
        except BaseException:
            self.release()
            raise
        return True

    def release(self) -> None:
        """Free the lock, if it is ours. Never fails; a file that cannot be removed stays, unlocked
        and harmless."""
        if self._handle < 0:
            return
        handle, self._handle = self._handle, -1
        if sys.platform != "win32":
            remove(self._path)  # while it is ours: the next one's must stay
        with suppress(OSError):  # it is closed all the same
            os.close(handle)
        if sys.platform == "win32":  # an open file cannot be removed there
            remove(self._path)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, 1 << 30, os.SEEK_SET)  # behind the text, which stays readable
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Scratch:
    """A folder for what this process alone needs, such as rendered sound.

    What processes left that are over, killed ones included, is removed when the next one is made.
    Raises OutputError where the user's cache folder cannot be written.
    """

    def __init__(self, parent: Path | None = None) -> None:
        parent = parent or platformdirs.user_cache_path("bgm-studio", appauthor=False) / "scratch"
        try:
            self._make(parent)
        except OSError as error:
            raise output_error(parent, error) from error

    def _make(self, parent: Path) -> None:
        parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for folder in parent.glob("*-*"):
            lock = FileLock(parent / f"{folder.name}.lock")
            if folder.is_dir() and lock.acquire():
                shutil.rmtree(folder, ignore_errors=True)
                lock.release()
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}"
        self._lock = FileLock(parent / f"{name}.lock")
        self._lock.acquire()
        self.folder = parent / name
        try:
            self.folder.mkdir(mode=0o700)
        except BaseException:
            self._lock.release()
            raise

    def close(self) -> None:
        """Remove the folder and all in it. May be called twice."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.release()
