"""Output Generation: a piano roll performed, synthesised and mixed."""
