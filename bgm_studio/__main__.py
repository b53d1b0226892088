"""`python -m bgm_studio` is the same as the `bgm-studio` command."""

from bgm_studio.cli import main

raise SystemExit(main())
