"""Locks that the system frees when their process ends, and folders that such locks protect."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import platformdirs

from bgm_studio.base.atomic import output_error, remove
from bgm_studio.base.errors import OutputError


class FileLock:
    """An exclusive lock on a file of its own, freed by the system when the process ends, however
    that happens. The file is removed on release."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = -1

    def acquire(self) -> bool:
        """Take the lock; False where somebody else holds it. Raises OSError."""
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
    That is tried at once; where the user's cache cannot be written, again whenever `folder` is
    asked for, so that a full disk keeps nothing from starting. Calls may come from any thread.
    """

    def __init__(self, parent: Path | None = None) -> None:
        cache = platformdirs.user_cache_path("bgm-studio", appauthor=False)
        self._parent = parent or cache / "scratch"
        self._door = threading.Lock()
        self._made: Path | None = None
        self._lock: FileLock | None = None
        with suppress(OutputError):
            _ = self.folder

    @property
    def folder(self) -> Path:
        """The folder, which exists. Raises OutputError where it cannot be made."""
        with self._door:
            if self._made is None:
                try:
                    self._made = self._make(self._parent)
                except OSError as error:
                    raise output_error(self._parent, error) from error
            return self._made

    def sweep(self, pattern: str) -> None:
        """Remove the folders of this name pattern within, as far as they can be."""
        with self._door:
            for folder in self._made.glob(pattern) if self._made else ():
                shutil.rmtree(folder, ignore_errors=True)

    def _make(self, parent: Path) -> Path:
        parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for folder in parent.glob("*-*"):
            lock = FileLock(parent / f"{folder.name}.lock")
            if folder.is_dir() and lock.acquire():
                shutil.rmtree(folder, ignore_errors=True)
                lock.release()
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}"
        lock, made = FileLock(parent / f"{name}.lock"), parent / name
        lock.acquire()
        try:
            made.mkdir(mode=0o700)
        except BaseException:
            lock.release()
            raise
        self._lock = lock
        return made

    def close(self) -> None:
        """Remove the folder and all in it. May be called twice."""
        with self._door:
            if self._made is not None:
                shutil.rmtree(self._made, ignore_errors=True)
            if self._lock is not None:
                self._lock.release()
