"""Video Process Module (paper §4.2): what a clip shows, when it cuts, how it moves."""
