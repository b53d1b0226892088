"""Another program's window, to drag to and from: run as a script on the driver's desktop.

    python drag_peer.py X Y FILE_TO_OFFER FOLDER

A press on it drags FILE_TO_OFFER out. Files that are dropped on it are copied into FOLDER half a
second later, as programs do that take their time, and told in FOLDER/told as lines of JSON.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = (300, 180)
_LATE_MS = 500


class Peer(QLabel):
    def __init__(self, offer: Path, folder: Path) -> None:
        super().__init__("another program")
        self._offer, self._folder = offer, folder
        self.setWindowTitle("peer")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAcceptDrops(True)
        self.setFixedSize(*SIZE)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._offer))])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasFormat("text/uri-list"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        paths = [url.toLocalFile() for url in event.mimeData().urls()]
        QTimer.singleShot(_LATE_MS, lambda: self._copy(paths))

    def _copy(self, paths: list[str]) -> None:
        for path in paths:
            shutil.copy(path, self._folder)
        with (self._folder / "told").open("a") as file:
            file.write(json.dumps(paths) + "\n")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    x, y, offered, target = sys.argv[1:]
    peer = Peer(Path(offered), Path(target))
    peer.move(int(x), int(y))
    peer.show()
    sys.exit(app.exec())
