"""Where `bgm-studio` and `python -m bgm_studio` begin."""

from __future__ import annotations

import sys

from bgm_studio.loading import uncollected


def main() -> int:
    """Run the command line; Ctrl-C is answered even while its modules are still loading."""
    if sys.argv[1:] == ["serve", "--stdio"]:
        from bgm_studio.serve import main as serve  # noqa: PLC0415 - hosts wait for its first word

        return serve()
    try:
        with uncollected():
            from bgm_studio.cli import main as run  # noqa: PLC0415
    except KeyboardInterrupt:
        print("bgm-studio: stopped; nothing was written.", file=sys.stderr)
        return 130
    return run()


if __name__ == "__main__":
    raise SystemExit(main())
