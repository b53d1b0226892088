"""Runs programs where no packet gets out of the machine, and every one is seen.

    python sealed.py < commands.json > seen.json

commands.json: a list of {"argv", "cwd", "env", "timeout_s"}. seen.json: for each, in turn, what it
said and sent, as `Seen` has it.

It is a process of its own, since a namespace cannot be left again: one with no interface but the
loopback, over which all routes lead, so that whoever tries to reach anything is heard. Names are
asked of a resolver on 127.0.0.1:53 that knows everyone, so that a connection would follow.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, NamedTuple

_NEW_MOUNTS, _NEW_USER, _NEW_NET = 0x0002_0000, 0x1000_0000, 0x4000_0000  # unshare(2)
_BIND, _RECURSIVE, _PRIVATE = 0x1000, 0x4000, 1 << 18  # mount(2)
_SET_FLAGS, _ADD_ROUTE = 0x8914, 0x890B  # ioctls, with their flags:
_IS_UP, _ROUTE_IS_UP, _ROUTE_IS_LOCAL = 0x1, 0x1, 0x8000_0000
_ALL_PROTOCOLS, _OUTGOING = 0x0003, 4  # packet(7)
_TCP, _UDP, _DNS = 6, 17, 53
_ANSWER = socket.inet_aton("192.0.2.1")  # an address that is nobody's, by RFC 5737
_NAMES = {"resolv.conf": "nameserver 127.0.0.1\n", "nsswitch.conf": "hosts: files dns\n"}
_LIBC = ctypes.CDLL(None, use_errno=True)


class Seen(NamedTuple):
    """What a program did. sent: a line for each packet that is no answer of the kernel's own."""

    code: int
    said: str
    sent: list[str]


def missing() -> str:
    """What keeps this machine from running programs so, "" if nothing does."""
    if sys.platform != "linux":
        return "it needs Linux"
    done = subprocess.run(
        [sys.executable, __file__], input="[]", capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["?"])[-1]


def run(commands: list[dict[str, Any]]) -> list[Seen]:
    """Run them one after another, in one such place."""
    done = subprocess.run(
        [sys.executable, __file__], input=json.dumps(commands), capture_output=True, text=True,
        timeout=sum(command["timeout_s"] for command in commands) + 30, check=True,
    )  # fmt: skip
    return [Seen(*each) for each in json.loads(done.stdout)]


# -- within ----------------------------------------------------------------------------------------


def _checked(result: int, what: str) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


def _seal() -> None:
    """Put this process, and those it will start, into namespaces of their own."""
    user, group = os.getuid(), os.getgid()
    kinds = _NEW_NET | _NEW_MOUNTS | (_NEW_USER if user else 0)
    _checked(_LIBC.unshare(kinds), "no namespace of its own is allowed here")
    if user:  # root in there, which is nobody out here
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    _checked(_LIBC.mount(b"none", b"/", None, _RECURSIVE | _PRIVATE, None), "mount /")
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _NAMES.items():
            Path(folder, name).write_text(text)
            if (target := Path("/etc", name)).exists():
                source = os.fsencode(Path(folder, name))
                _checked(_LIBC.mount(source, os.fsencode(target), None, _BIND, None), str(target))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, _SET_FLAGS, struct.pack("16sH14x", b"lo", _IS_UP))
        device = ctypes.create_string_buffer(b"lo")
        anywhere = struct.pack("H14x", socket.AF_INET)
        route = struct.pack(  # struct rtentry
            "L16s16s16sHhLPhPLLH", 0, anywhere, anywhere, anywhere, _ROUTE_IS_UP, 0, 0, 0, 0,
            ctypes.addressof(device), 0, 0, 0,
        )  # fmt: skip
        fcntl.ioctl(control, _ADD_ROUTE, route)
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as control:
            route = struct.pack(  # struct in6_rtmsg
                "48xIHHILIi",
                0,
                0,
                0,
                1,
                0,
                _ROUTE_IS_UP | _ROUTE_IS_LOCAL,
                socket.if_nametoindex("lo"),
            )
            fcntl.ioctl(control, _ADD_ROUTE, route)
    except OSError:
        pass  # a kernel without IPv6 sends none


def _resolve(server: socket.socket) -> None:
    while True:
        query, asker = server.recvfrom(4096)
        wants_ipv4 = query[-4:-2] == b"\0\x01" or b"\0\x00\x01\0\x01" in query
        head = query[:2] + b"\x81\x80" + struct.pack("!HHHH", 1, int(wants_ipv4), 0, 0)
        end = query.index(b"\0", 12) + 5
        record = b"\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x04" + _ANSWER if wants_ipv4 else b""
        server.sendto(head + query[12:end] + record, asker)


def _sent(packets: socket.socket) -> list[str]:
    """What was sent since the last call."""
    lines = []
    while True:
        try:
            packet, (_, _, kind, *_) = packets.recvfrom(65536)
        except BlockingIOError:
            return lines
        if kind == _OUTGOING and (line := _described(packet)):
            lines.append(line)


def _described(packet: bytes) -> str:
    """Where a packet wants to go; "" for the resolver's answers and what the kernel says itself."""
    if packet[0] >> 4 == 4:
        protocol, rest = packet[9], packet[4 * (packet[0] & 15) :]
        to = socket.inet_ntop(socket.AF_INET, packet[16:20])
    else:
        protocol, rest = packet[6], packet[40:]
        to = socket.inet_ntop(socket.AF_INET6, packet[24:40])
    if protocol not in (_TCP, _UDP):
        return "" if protocol in (0, 1, 2, 58) else f"protocol {protocol} to {to}"
    source, port = struct.unpack("!HH", rest[:4])
    if protocol == _UDP and port == _DNS:
        labels, at = [], 20
        while length := rest[at]:
            labels.append(rest[at + 1 : at + 1 + length].decode("ascii", "replace"))
            at += length + 1
        return f"asked for {'.'.join(labels)}"
    if protocol == _UDP and source == _DNS:
        return ""
    return f"{'TCP' if protocol == _TCP else 'UDP'} to {to}:{port}"


def _main() -> None:
    commands = json.load(sys.stdin)
    _seal()
    packets = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_ALL_PROTOCOLS))
    packets.setblocking(False)
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", _DNS))
    threading.Thread(target=_resolve, args=(server,), daemon=True).start()
    seen = []
    for command in commands:
        process = subprocess.Popen(
            command["argv"], cwd=command["cwd"], env=command["env"], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        )  # fmt: skip
        late = threading.Timer(command["timeout_s"], process.kill)
        late.start()
        said, _ = process.communicate()
        late.cancel()
        seen.append(Seen(process.returncode, said, _sent(packets)))
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    try:
        _main()
    except OSError as error:
        sys.exit(str(error))
