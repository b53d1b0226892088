"""Generative Model (paper §4.3-4.5): schedule, conditions, denoiser, sampler, windows."""
