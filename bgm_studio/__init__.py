"""BGM Studio: background music composed for a video clip, after Diff-BGM (Li et al., CVPR 2024)."""

import os

# Nothing leaves this machine. From 1.32 on onnxruntime reports to its maker unless this is set when
# it is imported: it keeps an identifier and a list of events in the user's cache, and looks for a
# server. So it is set before any module of ours, and for the processes that are started from here.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
