"""Training and export of the denoiser: the only home of torch. Not needed to run the app."""
