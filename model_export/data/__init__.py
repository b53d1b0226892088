"""From archives of music of many kinds to songs in one form: see `song.Song`.

`pop909`, `musicxml` and `midi` read; `score` cuts what the latter two read into stretches of 4/4;
`roles` brings their parts to our three tracks; `harmony` names chords and keys; `sets` says which
archive is read how. Nothing here needs torch.
"""
