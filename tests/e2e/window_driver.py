"""Drives the window from outside its process: a virtual screen, real keys and a real mouse.

Widgets are found as a screen reader finds them, by role and accessible name over AT-SPI, so what
these tests can reach, everyone can. A `Desktop` is a screen (Xvfb) with its own message bus; an
`App` is BGM Studio running on it. All processes end with the desktop, whatever happens.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, TypeVar

import cv2
import numpy as np
from jeepney import DBusAddress, DBusErrorResponse, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from numpy.typing import NDArray

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1600, 1000
_REGISTRIES = (
    "/usr/libexec/at-spi2-registryd", "/usr/lib/at-spi2-core/at-spi2-registryd",
    "/usr/lib/at-spi2/at-spi2-registryd",
)  # fmt: skip
_ROOT_PATH = "/org/a11y/atspi/accessible/root"
_SHOWING, _ENABLED, _CHECKED, _FOCUSED = 25, 8, 4, 12  # AT-SPI's numbers of states
_SCREEN, _PRESS_S = 0, 0.03
_LIBC = ctypes.CDLL(None)
_log = logging.getLogger("window")

_ASKED_TOO_LATE = "qt.accessibility.atspi: Could not find accessible on path"


class NotSeenError(AssertionError):
    """What should have come about did not, in all the time there was."""


def missing() -> str:
    """What a desktop needs and this machine lacks, "" if nothing."""
    if sys.platform != "linux":
        return "Linux"
    needs = [name for name in ("Xvfb", "xdotool", "dbus-daemon") if shutil.which(name) is None]
    if not any(Path(path).exists() for path in _REGISTRIES):
        needs.append("at-spi2-core")
    return ", ".join(needs)


def _end_with_the_tests() -> None:
    """In a new process: let the kernel end it should the tests be killed themselves."""
    _LIBC.prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG


def until(
    what: str, condition: Callable[[], T], timeout_s: float = 120.0, every_s: float = 0.05
) -> T:
    """Ask until the answer is true, and return it. Raises NotSeenError after `timeout_s`."""
    began = time.monotonic()
    while True:
        answer = condition()
        if answer:
            took = time.monotonic() - began
            if took > 1:
                _log.info("%s: after %.1f s", what, took)
            return answer
        if time.monotonic() - began > timeout_s:
            raise NotSeenError(f"{what}: not within {timeout_s:g} s (last answer: {answer!r})")
        time.sleep(every_s)


@dataclass(frozen=True)
class Box:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def center(self) -> tuple[int, int]:
        """Its middle."""
        return self.x + self.width // 2, self.y + self.height // 2

    def at(self, across: float, down: float = 0.5) -> tuple[int, int]:
        """The point a share 0..1 of the way across and down."""
        return self.x + round(across * self.width), self.y + round(down * self.height)


class Desktop:
    """A screen of 1600 x 1000 pixels and a bus for accessibility, with no window manager."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.folder = folder
        self.pictures = pictures
        self.pictures.mkdir(parents=True, exist_ok=True)
        self._frame_folder = folder / "screen"
        self._frame_folder.mkdir(parents=True)
        self._started: list[subprocess.Popen[bytes]] = []
        self._logs: list[IO[bytes]] = []
        self._bus: DBusConnection | None = None
        self.env = dict(os.environ)

    # -- life ----------------------------------------------------------------------------------

    def __enter__(self) -> Desktop:
        try:
            self._open()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            with contextlib.suppress(Exception):
                self.picture("failure")
        self.close()

    def _open(self) -> None:
        read, write = os.pipe()
        self.screen = self.start(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-fbdir", str(self._frame_folder), "-nolisten", "tcp", "-noreset"],
            "xvfb", pass_fds=(write,),
        )  # fmt: skip
        os.close(write)
        number = self._line(read, "the screen")
        home = self.folder / "home"
        runtime = self.folder / "runtime"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        temporary = self.folder / "tmp"
        temporary.mkdir()
        for name in list(self.env):
            # Nothing of the user's own desktop, nor of another test's Qt.
            if name.startswith(("DBUS_", "WAYLAND_", "QT_", "XDG_", "AT_SPI_")):
                del self.env[name]
        self.env.pop("XAUTHORITY", None)
        self.env |= {
            "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1", "PYTHONUNBUFFERED": "1",
            "DISPLAY": f":{number}", "HOME": str(home), "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_DATA_HOME": str(home / "data"), "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(runtime), "TMPDIR": str(temporary),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
        }  # fmt: skip
        # The tour, which greets a new user, has been seen.
        settings = home / "config/bgm-studio/settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text('{"show_tips": false}')
        read, write = os.pipe()
        self.start(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog",
             f"--print-address={write}"],
            "bus", pass_fds=(write,),
        )  # fmt: skip
        os.close(write)
        address = self._line(read, "the bus")
        # One bus is both the session's and the one for accessibility: no launcher is needed.
        self.env |= {"DBUS_SESSION_BUS_ADDRESS": address, "AT_SPI_BUS_ADDRESS": address}
        registry = next(path for path in _REGISTRIES if Path(path).exists())
        self.start([registry], "registry")
        self._bus = open_dbus_connection(address)
        until("the accessibility registry", self._has_registry)

    def _line(self, handle: int, what: str) -> str:
        with os.fdopen(handle) as pipe:
            ready, _, _ = select.select([pipe], [], [], 30)
            line = pipe.readline().strip() if ready else ""
        if not line:
            raise NotSeenError(f"{what} did not start")
        return line

    def start(
        self, command: Sequence[str], name: str, pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        """Start a process that ends with the desktop; what it writes is in `name`.log."""
        log = (self.folder / f"{name}.log").open("ab")
        self._logs.append(log)
        process = subprocess.Popen(
            command, env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            pass_fds=pass_fds, start_new_session=True, cwd=self.folder,
            preexec_fn=_end_with_the_tests,  # noqa: PLW1509 - it takes no lock
        )  # fmt: skip
        self._started.append(process)
        return process

    def close(self) -> None:
        """End every process that was started here, the newest first."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        for process in reversed(self._started):
            end(process)
        for log in self._logs:
            log.close()

    # -- the screen ----------------------------------------------------------------------------

    def frame(self, box: Box | None = None) -> NDArray[np.uint8]:
        """What the screen shows now, or a part of it: (height, width, 3), blue first."""
        data = (self._frame_folder / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        size, width, height, order, line, colors = (
            head[0], head[4], head[5], head[7], head[12], head[19],
        )  # fmt: skip
        assert head[11] == 32, "a screen of 32 bits a pixel is expected"
        start = size + 12 * colors
        rows = np.frombuffer(data, np.uint8, line * height, start).reshape(height, line)
        pixels = rows[:, : 4 * width].reshape(height, width, 4)
        image = pixels[:, :, :3] if order == 0 else pixels[:, :, :0:-1]
        if box is not None:
            image = image[max(box.y, 0) : box.y + box.height, max(box.x, 0) : box.x + box.width]
        return np.ascontiguousarray(image)

    def picture(self, name: str) -> Path:
        """Save what the screen shows as `name`.png among the pictures."""
        path = self.pictures / f"{name}.png"
        assert cv2.imwrite(str(path), self.frame()), path
        _log.info("picture %s", path)
        return path

    # -- hands ---------------------------------------------------------------------------------

    def _xdotool(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True,
            timeout=30, check=False,
        )  # fmt: skip
        if done.returncode and words[0] != "search":
            raise AssertionError(f"xdotool {words}: {done.stderr.strip()}")
        return done.stdout

    def key(self, *keys: str) -> None:
        """Press keys one after another, such as "ctrl+z" or "g" (X's names)."""
        _log.info("key %s", " ".join(keys))
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        _log.info("type %r", text)
        self._xdotool("type", "--delay", "15", text)

    def move(self, point: tuple[int, int]) -> None:
        """Put the pointer somewhere."""
        self._xdotool("mousemove", *point)

    def click(self, point: tuple[int, int], times: int = 1, button: int = 1) -> None:
        """Click somewhere."""
        _log.info("click %s x%d", point, times)
        self.move(point)
        time.sleep(_PRESS_S)  # the window sees the pointer before the press, as with a hand
        self._xdotool("click", "--repeat", times, "--delay", 60, button)

    def drag(
        self, start: tuple[int, int], end_: tuple[int, int], steps: int = 12, pause_s: float = 0.02
    ) -> None:
        """Press at one point, move in small steps, let go at the other."""
        _log.info("drag %s -> %s", start, end_)
        self.move(start)
        time.sleep(_PRESS_S)
        self._xdotool("mousedown", 1)
        try:
            for i in range(1, steps + 1):
                share = i / steps
                self.move(
                    (round(start[0] + share * (end_[0] - start[0])),
                     round(start[1] + share * (end_[1] - start[1])))
                )  # fmt: skip
                time.sleep(pause_s)
        finally:
            self._xdotool("mouseup", 1)

    def titles(self, pid: int) -> dict[int, str]:
        """Visible windows of a process: X's number and title, the lowest first."""
        found = self._xdotool(
            "search", "--onlyvisible", "--all", "--pid", pid, "--name", "."
        ).split()
        return {int(number): self._xdotool("getwindowname", number).strip() for number in found}

    def focus(self, window: int) -> None:
        """Give the keyboard to a window, as a window manager would."""
        self._xdotool("windowfocus", "--sync", window)

    # -- accessibility -------------------------------------------------------------------------

    def call(self, bus: str, path: str, interface: str, method: str, signature: str = "",
             *values: Any) -> tuple[Any, ...]:  # fmt: skip
        """Call a method over the bus. Raises LookupError where the object is gone."""
        address = DBusAddress(path, bus_name=bus, interface=interface)
        return self._ask(new_method_call(address, method, signature or None, values))

    def get(self, bus: str, path: str, interface: str, name: str) -> Any:
        """A property over the bus. Raises LookupError where the object is gone."""
        address = DBusAddress(path, bus_name=bus, interface=interface)
        return self._ask(Properties(address).get(name))[0][1]

    def _ask(self, message: Any) -> tuple[Any, ...]:
        assert self._bus is not None
        try:
            reply = self._bus.send_and_get_reply(message, timeout=30)
        except (TimeoutError, ConnectionError) as error:
            raise LookupError(f"no answer: {error}") from error
        if reply.header.message_type is MessageType.error:
            raise LookupError(str(DBusErrorResponse(reply)))
        body: tuple[Any, ...] = reply.body
        return body

    def _has_registry(self) -> bool:
        try:
            self.call("org.a11y.atspi.Registry", _ROOT_PATH, "org.a11y.atspi.Accessible", "GetRole")
        except LookupError:
            return False
        return True

    def applications(self) -> list[tuple[str, str]]:
        """Bus name and path of every application that speaks AT-SPI."""
        (found,) = self.call(
            "org.a11y.atspi.Registry", _ROOT_PATH, "org.a11y.atspi.Accessible", "GetChildren"
        )
        return [(bus, path) for bus, path in found]


@dataclass(frozen=True)
class Node:
    """A widget as a screen reader sees it."""

    desktop: Desktop
    bus: str
    path: str

    def _call(self, interface: str, method: str, signature: str = "", *values: Any) -> Any:
        reply = self.desktop.call(
            self.bus, self.path, f"org.a11y.atspi.{interface}", method, signature, *values
        )
        return reply[0] if reply else None

    def _get(self, interface: str, name: str) -> Any:
        return self.desktop.get(self.bus, self.path, f"org.a11y.atspi.{interface}", name)

    @property
    def name(self) -> str:
        """Its accessible name."""
        return str(self._get("Accessible", "Name"))

    @property
    def description(self) -> str:
        """Its accessible description."""
        return str(self._get("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What it is: "slider", "push button", "label", ..."""
        return str(self._call("Accessible", "GetRoleName"))

    @property
    def children(self) -> list[Node]:
        """What lies in it."""
        found = self._call("Accessible", "GetChildren")
        return [Node(self.desktop, bus, path) for bus, path in found]

    def _state(self, number: int) -> bool:
        words = self._call("Accessible", "GetState")
        return bool(words[number // 32] >> number % 32 & 1)

    @property
    def showing(self) -> bool:
        """Whether it can be seen."""
        return self._state(_SHOWING)

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return self._state(_ENABLED)

    @property
    def checked(self) -> bool:
        """Whether it is on."""
        return self._state(_CHECKED)

    @property
    def focused(self) -> bool:
        """Whether it has the keyboard."""
        return self._state(_FOCUSED)

    @property
    def box(self) -> Box:
        """Where it lies on the screen."""
        return Box(*self._call("Component", "GetExtents", "u", _SCREEN))

    @property
    def text(self) -> str:
        """The text that it holds."""
        return str(self._call("Text", "GetText", "ii", 0, -1))

    @property
    def value(self) -> float:
        """Where a slider or a bar stands."""
        return float(self._get("Value", "CurrentValue"))

    @property
    def value_range(self) -> tuple[float, float]:
        """Between what it moves."""
        return (
            float(self._get("Value", "MinimumValue")), float(self._get("Value", "MaximumValue")),
        )  # fmt: skip

    def walk(self) -> Iterator[Node]:
        """It and all that is shown in it, from the top."""
        yield self
        try:
            children = [child for child in self.children if child._is_shown()]
        except LookupError:  # gone meanwhile
            return
        for child in children:
            yield from child.walk()

    def _is_shown(self) -> bool:
        try:
            return self.showing
        except LookupError:
            return False


class App:
    """BGM Studio on a desktop."""

    def __init__(self, desktop: Desktop, *arguments: object, title: str = "BGM") -> None:
        self.desktop = desktop
        self._title = title
        self._known: dict[tuple[str, str], Node] = {}
        before = set(desktop.applications())
        self.log = desktop.folder / "app.log"
        _log.info("bgm-studio %s", " ".join(map(str, arguments)))
        self.process = desktop.start(
            [sys.executable, "-m", "bgm_studio", *map(str, arguments)], "app"
        )
        self._before = before
        self._root: Node | None = None
        self.window = until("the window", self._main_window, 60)
        self.focus()
        until("the window's widgets", self._find_root, 30)

    def _main_window(self) -> int:
        self.check()
        return next(
            (n for n, t in self.desktop.titles(self.process.pid).items() if self._title in t), 0
        )

    def check(self) -> None:
        """Fail where the process has ended."""
        code = self.process.poll()
        if code is not None:
            raise AssertionError(f"BGM Studio ended with {code}:\n{self.errors()}")

    def errors(self) -> str:
        """The end of what it wrote to its standard output and error, without Qt's complaint that
        this driver asked about a widget that was just replaced."""
        lines = self.log.read_text(errors="replace").splitlines(keepends=True)
        return "".join(line for line in lines if not line.startswith(_ASKED_TOO_LATE))[-4000:]

    def _find_root(self) -> bool:
        self.check()
        for bus, path in self.desktop.applications():
            if (bus, path) in self._before:
                continue
            with contextlib.suppress(LookupError):
                node = Node(self.desktop, bus, path)
                if node.children:
                    self._root = node
                    return True
        return False

    # -- finding -------------------------------------------------------------------------------

    @property
    def root(self) -> Node:
        """The application's own node."""
        assert self._root is not None
        return self._root

    def find(self, name: str, role: str = "", timeout_s: float = 20.0) -> Node:
        """The widget with this accessible name (a regular expression for the whole of it), shown
        on the screen. Raises NotSeenError."""
        what = f"{role or 'widget'} {name!r}"
        node = until(what, lambda: self.seek(name, role), timeout_s, 0.1)
        assert node is not None
        return node

    def seek(self, name: str, role: str = "") -> Node | None:
        """Like `find`, at once; None where nothing of that name is shown."""
        known = self._known.get((name, role))
        if known is not None:
            with contextlib.suppress(LookupError):
                if known.showing and re.fullmatch(name, known.name):
                    return known
        found = next(iter(self.all(name, role)), None)
        if found is not None:
            self._known[name, role] = found
        return found

    def shows(self, name: str, role: str = "") -> bool:
        """Whether a widget that was found before is shown. Quick: only one question is asked."""
        self.check()
        try:
            return self._known[name, role].showing
        except (KeyError, LookupError):
            return False

    def all(self, name: str, role: str = "") -> Iterator[Node]:
        """Every shown widget of that name."""
        self.check()
        for node in self.root.walk():
            with contextlib.suppress(LookupError):
                if re.fullmatch(name, node.name) and (not role or node.role == role):
                    yield node

    def tree(self) -> str:
        """All shown widgets, one a line, for a look."""
        lines = []

        def visit(node: Node, depth: int) -> None:
            with contextlib.suppress(LookupError):
                if depth > 1 and not node.showing:
                    return
                box = ""
                with contextlib.suppress(LookupError):
                    b = node.box
                    box = f"{b.x},{b.y} {b.width}x{b.height}"
                lines.append(
                    f"{'  ' * depth}{node.role} {node.name!r} [{box}] {node.description[:70]!r}"
                )
                for child in node.children:
                    visit(child, depth + 1)

        visit(self.root, 0)
        return "\n".join(lines)

    # -- windows -------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The window's title."""
        self.check()
        return self.desktop.titles(self.process.pid).get(self.window, "")

    def focus(self) -> None:
        """Give the keyboard to the main window."""
        self.desktop.focus(self.window)

    @contextlib.contextmanager
    def dialog(self, title: str, timeout_s: float = 20.0) -> Iterator[int]:
        """A dialog that is about to open: gives it the keyboard; at the end of the block it must
        be gone, and the main window has the keyboard again."""

        def find() -> int:
            titles = self.desktop.titles(self.process.pid)
            return next((n for n, t in titles.items() if re.search(title, t)), 0)

        window = until(f"the dialog {title!r}", find, timeout_s)
        self.desktop.focus(window)
        yield window
        until(f"the dialog {title!r} to close", lambda: not find(), timeout_s)
        self.focus()

    def kill(self) -> None:
        """kill -9: no chance to save anything."""
        _log.info("kill -9 %d", self.process.pid)
        self.process.kill()
        self.process.wait(30)

    def quit(self, timeout_s: float = 120.0) -> int:
        """Quit with the key, and return the exit code. Where it asks, a run is thrown away, and
        work is not saved."""
        self.focus()
        began = time.monotonic()
        self.desktop.key("ctrl+q")

        def over() -> bool:
            if self.process.poll() is not None:
                return True
            with contextlib.suppress(LookupError, AssertionError):  # it may end meanwhile
                asked = next(self.all("Throw it away|Don't save", "push button"), None)
                if asked is not None:
                    self.desktop.click(asked.box.center)
            return False

        until("the end", over, timeout_s, 0.2)
        _log.info("quit after %.1f s", time.monotonic() - began)
        return self.process.wait(1)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all that it started."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue
        break
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def changed(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> float:
    """Which share 0..1 of the pixels of two pictures differ by more than a hair."""
    if before.shape != after.shape:
        return 1.0
    apart = np.abs(before.astype(np.int16) - after.astype(np.int16)).max(axis=2)
    return float((apart > 12).mean())
