"""Atomic writing: files appear whole or not at all."""

from __future__ import annotations

import errno
import logging
import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bgm_studio.base.errors import OutputError

TEMPORARY = re.compile(r"\.bgm-[0-9a-f]{16}(\..{0,15})?")
"""Names of unfinished files; see `atomic_path`."""

_log = logging.getLogger(__name__)
_HINTS = {
    errno.ENOSPC: "The disk is full; free some space or choose another folder.",
    errno.EDQUOT: "Your disk quota is used up; free some space or choose another folder.",
    errno.EACCES: "You may not write there; choose another folder.",
    errno.EPERM: "You may not write there; choose another folder.",
    errno.EROFS: "That disk is read-only; choose another folder.",
    errno.ENAMETOOLONG: "That name is too long there; choose another name.",
    errno.EINVAL: "That disk takes no such name; choose another name.",
    errno.EFBIG: "The file grew larger than this disk allows; choose another disk.",
}


def output_error(path: Path, error: OSError) -> OutputError:
    """The OutputError that tells a user why `path` could not be written."""
    reason = error.strerror or str(error) or type(error).__name__
    hint = _HINTS.get(error.errno or 0, "Check the folder, or choose another one.")
    return OutputError(f"{path} cannot be written ({reason}).", hint)


@contextmanager
def atomic_path(target: Path) -> Iterator[Path]:
    """Yield a new, empty file beside `target`, which becomes `target` when the block succeeds.

    On any exception, KeyboardInterrupt included, the new file is removed and an existing `target`
    stays as it was. The new file has the suffix of `target` and the permissions of any new file.
    An OSError inside the block becomes an OutputError, so translate errors of reading by yourself.

    Raises OutputError when the folder is missing or not writable, `target` is a folder, or the disk
    is full.
    """
    folder = target.parent
    try:
        if target.is_dir():
            raise OutputError(f"{target} is a folder, not a file.", "Choose another name.")
        if not folder.is_dir():
            raise OutputError(
                f"The folder {folder} does not exist.", "Create it, or choose another one."
            )
    except OSError as error:  # a name that the file system does not take
        raise output_error(target, error) from error
    # The name stays short: the target's own may already be as long as the file system allows.
    temporary = folder / f".bgm-{secrets.token_hex(8)}{target.suffix[:16]}"
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield temporary
        temporary.replace(target)
    except OSError as error:
        remove(temporary)
        raise output_error(target, error) from error
    except BaseException:
        remove(temporary)
        raise


def appear(moves: Sequence[tuple[Path, Path]], before: Path) -> None:
    """Move finished files to their targets on the same disk: all of them, or the old files stay.

    before: a new folder on that disk, in which replaced files lie meanwhile; it may be removed
    afterwards. Raises OutputError where a target cannot be written.
    """
    kept: dict[Path, Path] = {}
    begun: list[Path] = []
    moved: list[Path] = []
    try:
        before.mkdir()
        for finished, target in moves:
            if os.path.lexists(target):
                kept[target] = before / str(len(kept))
                _keep(target, kept[target])
            begun.append(target)
            finished.replace(target)
            moved.append(target)
    except BaseException as error:
        stuck = [target for target in begun if not _put_back(target, kept) and target in moved]
        for target in kept.keys() - set(begun):
            _put_back(target, kept)
        if not isinstance(error, OSError):
            raise
        told = output_error(Path(error.filename2 or error.filename or before), error)
        if stuck:
            names = ", ".join(target.name for target in stuck)
            told = OutputError(f"{told.message} Already replaced: {names}.", told.hint)
        raise told from error


def _put_back(target: Path, kept: dict[Path, Path]) -> bool:
    """Put back what was at `target`, if anything was; whether that worked."""
    try:
        if target in kept:
            kept[target].replace(target)
        else:
            target.unlink(missing_ok=True)
    except OSError:  # one that cannot go back must not hold the others up
        return False
    return True


def _keep(target: Path, old: Path) -> None:
    """Make `old` another name of `target`, so that the file exists whatever happens; where the
    disk has no hard links, move it."""
    try:
        os.link(target, old, follow_symlinks=False)
    except OSError:
        target.replace(old)


def remove(path: Path) -> None:
    """Remove a file of no more use, if it exists and can be removed. Never raises OSError: an error
    of the clean-up must not take the place of the one that led to it."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:  # a read-only disk refuses even where there is no file
        if os.path.lexists(path):
            # The user is told of the error that led here; this needs no message of its own.
            _log.info("%s is left behind: %s", path, error)
