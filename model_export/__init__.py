"""Training and export of the denoiser: the only home of torch. Not needed to run the app."""

import bgm_studio  # noqa: F401 - first of all, for what it tells onnxruntime
