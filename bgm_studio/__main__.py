"""The beginning of `bgm-studio` and `python -m bgm_studio`."""

from __future__ import annotations

import io
import os
import sys

from bgm_studio.base.loading import uncollected

_PIPE_CLOSED = 141  # as shells report of programs that end with the reader of their output


def main() -> int:
    """Run the command line; Ctrl-C is answered even while its modules are still loading. Standard
    output that takes no more causes no traceback: where its reader went away, the command ends
    without a word, and where its disk is full, with one line."""
    if sys.argv[1:] == ["serve", "--stdio"]:
        from bgm_studio.service.serve import (  # noqa: PLC0415 - hosts wait for its first word
            main as serve,
        )

        return serve()
    try:
        with uncollected():
            from bgm_studio.cli import main as run  # noqa: PLC0415
    except KeyboardInterrupt:
        print("bgm-studio: stopped; nothing was written.", file=sys.stderr)
        return 130
    output = _watched()
    code = 1
    try:
        try:
            code = run()
        except SystemExit as end:  # argparse's, after help or the version
            code = end.code if isinstance(end.code, int) else 1
        if output is not None:
            output.flush()
            if output.lost is not None:  # which argparse passes over
                return _told(output.lost)
    except OSError as error:
        if output is None or output.lost is not error:
            raise  # it came from elsewhere
        return _told(error)
    return code


class _Output(io.TextIOWrapper):
    """Standard output that remembers why it took no more."""

    lost: OSError | None = None

    def write(self, text: str) -> int:
        """As any text's."""
        try:
            return super().write(text)
        except OSError as error:
            self.lost = error
            raise

    def flush(self) -> None:
        """As any text's."""
        try:
            super().flush()
        except OSError as error:
            self.lost = error
            raise


def _watched() -> _Output | None:
    """Standard output, watched from now on; None where there is none of the usual kind."""
    plain = sys.stdout
    if not isinstance(plain, io.TextIOWrapper):
        return None
    sys.stdout = output = _Output(
        plain.buffer,
        plain.encoding,
        plain.errors,
        line_buffering=plain.line_buffering,
        write_through=plain.write_through,
    )
    return output


def _told(lost: OSError) -> int:
    """The exit code of a command whose standard output was lost."""
    # The rest is dropped, or the interpreter would try to write it again at its end.
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.close(nothing)
    if isinstance(lost, BrokenPipeError):
        return _PIPE_CLOSED
    print(f"bgm-studio: standard output cannot be written ({lost.strerror}).", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
