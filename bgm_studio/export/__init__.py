"""Files that leave the house: MIDI, WAV and the scored video."""
