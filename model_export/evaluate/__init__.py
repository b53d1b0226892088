"""The bench: generated music measured beside real music, every figure with its interval.

`python -m model_export.evaluate` writes one report; `material` holds what is measured, each other
module one chapter of measures, and `report` and `plots` how they are shown.
"""

import bgm_studio.base.drawing  # noqa: F401 - first of all, for where matplotlib keeps its fonts
