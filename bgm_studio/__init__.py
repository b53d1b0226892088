"""BGM Studio: background music composed for a video clip, after Diff-BGM (Li et al., CVPR 2024)."""

__version__ = "0.1.0"
