"""The listening test: people compare renditions of the same clips without knowing whose they are.

It follows section 5.3 of the paper: seven aspects, of which two are for experts in music alone, are
asked for either as preferences between two systems (Table 4) or as scores of 1 to 5 with a
confidence (Table 5). Listeners can tell the systems apart only by the music: names are not shown,
the picture is always the same file's, and all sound has one loudness. Order and sides are drawn by
a seed that is recorded.
"""
