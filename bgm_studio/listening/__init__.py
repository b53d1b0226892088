"""The listening test: people compare renditions of the same clips without knowing whose they are.

After section 5.3 of the paper: seven aspects, of which two are for experts in music alone, asked
for either as preferences between two systems (its Table 4) or as scores of 1 to 5 with a confidence
(its Table 5). Nobody who listens can tell the systems apart but by the music: names are not shown,
the picture is the same file's throughout, and all sound has one loudness. Order and sides are drawn
by a seed that is recorded.
"""
