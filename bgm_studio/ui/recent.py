"""Recent clips and projects, and whether they are still there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale


class RecentFile(NamedTuple):
    """A recent clip or project. changed_at: seconds since the epoch, None where it is gone."""

    path: Path
    changed_at: float | None


def recent_files(texts: Sequence[str]) -> list[RecentFile]:
    """The files, looked for on the disk, which may take long."""
    files = []
    for text in texts:
        path = Path(text)
        try:
            files.append(RecentFile(path, path.stat().st_mtime))
        except (OSError, ValueError):
            files.append(RecentFile(path, None))
    return files


def when(seconds: float) -> str:
    """A moment in local time, short, as the user's language has it: the hour today, else the
    day."""
    then, now = QDateTime.fromSecsSinceEpoch(round(seconds)), QDateTime.currentDateTime()
    if then.date() == now.date():
        return QLocale().toString(then.time(), "HH:mm")
    same_year = then.date().year() == now.date().year()
    return QLocale().toString(then.date(), "d MMM" if same_year else "d MMM yyyy")


def folder_text(path: Path) -> str:
    """A file's folder, short: from the user's home on where it is in there."""
    folder = path.parent
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
