"""What every dialog and panel owes those who cannot see it."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit


def every_control_is_named(widget):
    """Whatever can be pressed or typed into says what it is, and what it is for."""
    for kind in (QAbstractButton, QLineEdit):
        for control in widget.findChildren(kind):
            if control.objectName().startswith("qt_") or control.parent().inherits(
                "QAbstractSpinBox"
            ):
                continue
            assert control.accessibleName() or control.text(), control
            assert control.toolTip() or control.objectName() == "_q_qlineeditclearbutton", control
