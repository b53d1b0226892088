<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · Take {0} von {1}</translation>
  </message>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n Einstellung, {0}</numerusform>
    <numerusform>%n Einstellungen, {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS: YouTube, Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS: Podcasts, soziale Medien</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS: Rundfunk (EBU R 128)</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>noch 1 Antwort</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 Take</translation>
  </message>
  <message>
   <source>16 bits</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <source>24 bits</source>
   <translation>24 Bit</translation>
  </message>
  <message>
   <source>32 bits, float</source>
   <translation>32 Bit, Gleitkomma</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= Einst.</translation>
  </message>
  <message>
   <source>A cut at the playhead, which the music marks.</source>
   <translation>Ein Schnitt am Abspielkopf, den die Musik betont.</translation>
  </message>
  <message>
   <source>A frame back</source>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <source>A frame on</source>
   <translation>Ein Bild vor</translation>
  </message>
  <message>
   <source>A second back</source>
   <translation>Eine Sekunde zurück</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>Eine Sekunde vor</translation>
  </message>
  <message>
   <source>About BGM Studio</source>
   <translation>Über BGM Studio</translation>
  </message>
  <message>
   <source>About the timeline</source>
   <translation>Über die Timeline</translation>
  </message>
  <message>
   <source>Accompaniment</source>
   <translation>Begleitung</translation>
  </message>
  <message>
   <source>Acoustic folk</source>
   <translation>Akustik-Folk</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <source>Add a marker</source>
   <translation>Marker setzen</translation>
  </message>
  <message>
   <source>Add marker</source>
   <translation>Marker setzen</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>Marker hier setzen</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>Der eine Takt bleibt, wie er ist.</numerusform>
    <numerusform>Alle %n Takte bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <source>All ({0})</source>
   <translation>Alle ({0})</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All keys on one sheet.</source>
   <translation>Alle Tasten auf einem Blatt.</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Ambient-Flächen</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Neu analysieren</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Andere Spur</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Beliebig</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Approximated</source>
   <translation>Angenähert</translation>
  </message>
  <message>
   <source>Arpeggio</source>
   <translation>Arpeggio</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>Wie gespielt</translation>
  </message>
  <message>
   <source>As performed again</source>
   <translation>Wieder wie gespielt</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>Wie geplant</translation>
  </message>
  <message>
   <source>As the pictures have it</source>
   <translation>Wie im Bild</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Wie im System</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>Wie im System: {0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Wie geschrieben</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Automatic level</source>
   <translation>Automatischer Pegel</translation>
  </message>
  <message>
   <source>Automatic palette</source>
   <translation>Automatische Palette</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>Automatisch: {0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>Automatisch: {0} dB leiser unter Sprache</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
  </message>
  <message>
   <source>BGM Studio projects</source>
   <translation>BGM-Studio-Projekte</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back a second</source>
   <translation>Eine Sekunde zurück</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Zurück zu automatisch</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>Hintergrundmusik für deinen Clip, bildgenau, auf deinem eigenen Rechner komponiert. Das Video verlässt ihn nie.</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Band</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Takt</translation>
  </message>
  <message>
   <source>Bars</source>
   <translation>Takte</translation>
  </message>
  <message>
   <source>Bass</source>
   <translation>Bass</translation>
  </message>
  <message>
   <source>Beat</source>
   <translation>Schlag</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Davor</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Glocken</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bit pro Sample</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Gegenstimme</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Musik zurückholen</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Rundfunk (EBU R 128)</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Steigerung zum nächsten</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Ruhig</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Beschreibungen</translation>
  </message>
  <message>
   <source>Change chord</source>
   <translation>Akkord ändern</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>Pegel ändern</translation>
  </message>
  <message>
   <source>Change strength</source>
   <translation>Stärke ändern</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>Übergang ändern</translation>
  </message>
  <message>
   <source>Change velocities</source>
   <translation>Anschlagstärken ändern</translation>
  </message>
  <message>
   <source>Checking the clip</source>
   <translation>Clip wird geprüft</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Chor</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>Akkord wie geplant</translation>
  </message>
  <message>
   <source>Chord {0}</source>
   <translation>Akkord {0}</translation>
  </message>
  <message>
   <source>Chords</source>
   <translation>Akkorde</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>Filmorchester</translation>
  </message>
  <message>
   <source>Clip sound</source>
   <translation>Clip-Ton</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close (Esc).</source>
   <translation>Schließen (Esc).</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>Pianorolle schließen</translation>
  </message>
  <message>
   <source>Compare with the take before</source>
   <translation>Mit dem Take davor vergleichen</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>Komponieren für {0}</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>Musik für den Clip komponieren.</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the dials as they stand (G)</source>
   <translation>Neue Musik für den Clip, wie die Regler stehen (G)</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>Komponieren auf</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>Komponiert</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>Komponiert für den neuen Schnitt</translation>
  </message>
  <message>
   <source>Controls</source>
   <translation>Regler</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copied {0}</source>
   <translation>{0} kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy as MIDI</source>
   <translation>Als MIDI kopieren</translation>
  </message>
  <message>
   <source>Copy as WAV</source>
   <translation>Als WAV kopieren</translation>
  </message>
  <message>
   <source>Copy as stems</source>
   <translation>Als Stems kopieren</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Heller Imagefilm</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <source>Cut notes</source>
   <translation>Noten ausschneiden</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>Film wird montiert</translation>
  </message>
  <message>
   <source>DAW (MIDI + stems)</source>
   <translation>DAW (MIDI + Stems)</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete marker</source>
   <translation>Marker löschen</translation>
  </message>
  <message>
   <source>Delete notes</source>
   <translation>Noten löschen</translation>
  </message>
  <message>
   <source>Delete take</source>
   <translation>Take löschen</translation>
  </message>
  <message>
   <source>Delete the notes</source>
   <translation>Noten löschen</translation>
  </message>
  <message>
   <source>Delete the point</source>
   <translation>Punkt löschen</translation>
  </message>
  <message>
   <source>Delete the take</source>
   <translation>Take löschen</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Device: {0}</source>
   <translation>Gerät: {0}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>Überblendung</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Dokumentarfilm</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abwärts</translation>
  </message>
  <message>
   <source>Down a semitone</source>
   <translation>Einen Halbton tiefer</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>Eine Oktave tiefer</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>Note zeichnen</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>Pegel zeichnen</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>Zeichenwerkzeug</translation>
  </message>
  <message>
   <source>Drift of the tempo</source>
   <translation>Temposchwankung</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>Treibend</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>Bordun</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>Video oder Timeline hier ablegen</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>Schlagzeug</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>Unter Sprache absenken</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Duplicate notes</source>
   <translation>Noten duplizieren</translation>
  </message>
  <message>
   <source>Duplicate take</source>
   <translation>Take duplizieren</translation>
  </message>
  <message>
   <source>Duplicate the take</source>
   <translation>Take duplizieren</translation>
  </message>
  <message>
   <source>Earlier by a sixteenth</source>
   <translation>Ein Sechzehntel früher</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit all tracks</source>
   <translation>Alle Spuren bearbeiten</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>Beschreibung bearbeiten</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>Beschreibung bearbeiten…</translation>
  </message>
  <message>
   <source>Editor (WAV + markers)</source>
   <translation>Schnittprogramm (WAV + Marker)</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>Schnittprogramm (Timeline + WAV)</translation>
  </message>
  <message>
   <source>Edits catch on frames, beats and cuts</source>
   <translation>Rastet an Bildern, Schlägen und Schnitten ein</translation>
  </message>
  <message>
   <source>Epic</source>
   <translation>Episch</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export this take…</source>
   <translation>Diesen Take exportieren…</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <source>Exported to {0}</source>
   <translation>Exportiert nach {0}</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Export läuft</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>Blende</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>Wirkt {0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>Clip suchen</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>Clip suchen…</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fein</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>Tempo anpassen</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>Tempo an die Schnitte anpassen</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Gleichmäßiger Pegel</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>Neuem Schnitt folgen</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>Generieren</translation>
  </message>
  <message>
   <source>Generate first.</source>
   <translation>Zuerst generieren.</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>{0} Takes generieren</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>Sanft</translation>
  </message>
  <message>
   <source>Go on without</source>
   <translation>Ohne weiter</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>Ohne ihn weiter</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>Gitarre</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>Harfe</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>{0} hören</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hit point off</source>
   <translation>Hitpoint aus</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>Hitpoint an</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Hold as it stands</source>
   <translation>Halten, wie es steht</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>{0} halten</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>Hörner</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>Wie viel hier in der Musik geschieht</translation>
  </message>
  <message>
   <source>Instrument of the {0}</source>
   <translation>Instrument: {0}</translation>
  </message>
  <message>
   <source>Intimate</source>
   <translation>Intim</translation>
  </message>
  <message>
   <source>Jazz trio</source>
   <translation>Jazztrio</translation>
  </message>
  <message>
   <source>Join sections</source>
   <translation>Abschnitte verbinden</translation>
  </message>
  <message>
   <source>Join with the one before</source>
   <translation>Mit dem davor verbinden</translation>
  </message>
  <message>
   <source>Keep accompaniment, redo melody</source>
   <translation>Begleitung behalten, Melodie neu</translation>
  </message>
  <message>
   <source>Keep melody, redo accompaniment</source>
   <translation>Melodie behalten, Begleitung neu</translation>
  </message>
  <message>
   <source>Keep melody, redo rest</source>
   <translation>Melodie behalten, Rest neu</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>Eigenen Ton des Clips behalten</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Alten Schnitt behalten</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>Tonart {0}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Pegel</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>Pegel der Musik</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Pegel: {0}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>Sucht nach Sprache</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>Sucht nach Sprache…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>Hörtest</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Lebhaft</translation>
  </message>
  <message>
   <source>Lo-fi</source>
   <translation>Lo-Fi</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <source>Lock notes</source>
   <translation>Noten sperren</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Bereich sperren</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Tempo festhalten</translation>
  </message>
  <message>
   <source>Lock the {0}</source>
   <translation>{0} sperren</translation>
  </message>
  <message>
   <source>Lock track</source>
   <translation>Spur sperren</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Looking through the film</source>
   <translation>Film wird gesichtet</translation>
  </message>
  <message>
   <source>Looking through the film…</source>
   <translation>Film wird gesichtet…</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>Diesen Abschnitt loopen</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>Diese Einstellung loopen</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Lauter</translation>
  </message>
  <message>
   <source>Loudness</source>
   <translation>Lautheit</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>Lautheitsmesser</translation>
  </message>
  <message>
   <source>M</source>
   <translation>M</translation>
  </message>
  <message>
   <source>MIDI</source>
   <translation>MIDI</translation>
  </message>
  <message>
   <source>MIDI with markers</source>
   <translation>MIDI mit Markern</translation>
  </message>
  <message>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <source>Making the files</source>
   <translation>Dateien werden erstellt</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Melody</source>
   <translation>Melodie</translation>
  </message>
  <message>
   <source>Melody and rhythm</source>
   <translation>Melodie und Rhythmus</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Melodie ↔
Rhythmus</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Stimmung</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>Stimmung: {0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>Weitere Stimmungen</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>Noten verschieben</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Musik</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>Musik als WAV</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>Musik als {0}</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>Musik für deinen Film, bildgenau</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>Hier wieder Musik</translation>
  </message>
  <message>
   <source>Mute the clip's own sound</source>
   <translation>Clip-Ton stummschalten</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>Clip-Ton stummschalten</translation>
  </message>
  <message>
   <source>Mute the {0}</source>
   <translation>{0} stummschalten</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA-Grafikkarte (CUDA)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the take</source>
   <translation>Name des Takes</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <source>New seed</source>
   <translation>Neuer Seed</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Noch keine Beschreibung</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Hier keine Musik</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>Keine Musik in dieser Einstellung</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>Noch keine Musik</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>Noch keine Musik: Generieren drücken</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>Niemand spricht: die Musik behält ihren Pegel</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Noten</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>Film oder Projekt öffnen</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>Film oder Projekt öffnen…</translation>
  </message>
  <message>
   <source>Open in the piano roll</source>
   <translation>In der Pianorolle öffnen</translation>
  </message>
  <message>
   <source>Open or close the note editor.</source>
   <translation>Noteneditor öffnen oder schließen.</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>Democlip öffnen</translation>
  </message>
  <message>
   <source>Open their folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Opening the clip</source>
   <translation>Clip wird geöffnet</translation>
  </message>
  <message>
   <source>Opening the model</source>
   <translation>Modell wird geöffnet</translation>
  </message>
  <message>
   <source>Opening the project</source>
   <translation>Projekt wird geöffnet</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Ostinato</source>
   <translation>Ostinato</translation>
  </message>
  <message>
   <source>Other chord…</source>
   <translation>Anderer Akkord…</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>Insgesamt</translation>
  </message>
  <message>
   <source>Pad</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>Palette {0}</source>
   <translation>Palette {0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>Palette: was die Musik spielt</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>Paletten</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Part of the clip</source>
   <translation>Teil des Clips</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>Am Abspielkopf einfügen</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>Am Abspielkopf einfügen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pause (Leertaste)</translation>
  </message>
  <message>
   <source>Piano</source>
   <translation>Klavier</translation>
  </message>
  <message>
   <source>Piano roll</source>
   <translation>Pianorolle</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture at the playhead</source>
   <translation>Bild am Abspielkopf</translation>
  </message>
  <message>
   <source>Picture leads</source>
   <translation>Bild führt</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <source>Play (Space)</source>
   <translation>Wiedergabe (Leertaste)</translation>
  </message>
  <message>
   <source>Play backwards</source>
   <translation>Rückwärts abspielen</translation>
  </message>
  <message>
   <source>Play forwards</source>
   <translation>Vorwärts abspielen</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Wiedergabe oder Pause</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Verspieltes Pizzicato</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Preparing the sound …</source>
   <translation>Ton wird vorbereitet …</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Prozessor (CPU)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>Quantisieren</translation>
  </message>
  <message>
   <source>Quantise notes</source>
   <translation>Noten quantisieren</translation>
  </message>
  <message>
   <source>Quantise the notes</source>
   <translation>Noten quantisieren</translation>
  </message>
  <message>
   <source>Quantise to</source>
   <translation>Quantisieren auf</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>ZULETZT GEÖFFNET</translation>
  </message>
  <message>
   <source>Range to score</source>
   <translation>Zu vertonender Bereich</translation>
  </message>
  <message>
   <source>Reading pictures</source>
   <translation>Bilder werden gelesen</translation>
  </message>
  <message>
   <source>Reading sound</source>
   <translation>Ton wird gelesen</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo accompaniment</source>
   <translation>Begleitung neu</translation>
  </message>
  <message>
   <source>Redo melody</source>
   <translation>Melodie neu</translation>
  </message>
  <message>
   <source>Redo selection</source>
   <translation>Auswahl neu</translation>
  </message>
  <message>
   <source>Redo shot</source>
   <translation>Einstellung neu</translation>
  </message>
  <message>
   <source>Redo shot {0}</source>
   <translation>Einstellung {0} neu</translation>
  </message>
  <message>
   <source>Redo the selection</source>
   <translation>Auswahl neu komponieren</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>Einstellung neu komponieren</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename take</source>
   <translation>Take umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>Ton wird berechnet</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>Ersetzt {0}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Retime take</source>
   <translation>Take im Tempo anpassen</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>Retro-Spiel</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>Rock</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>Projekt speichern</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Speichert</translation>
  </message>
  <message>
   <source>Score from here on</source>
   <translation>Ab hier vertonen</translation>
  </message>
  <message>
   <source>Score the whole clip</source>
   <translation>Ganzen Clip vertonen</translation>
  </message>
  <message>
   <source>Score up to here</source>
   <translation>Bis hier vertonen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>Befehl oder Taste suchen</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>Auswahlwerkzeug</translation>
  </message>
  <message>
   <source>Selected notes</source>
   <translation>Ausgewählte Noten</translation>
  </message>
  <message>
   <source>Selected shot</source>
   <translation>Gewählte Einstellung</translation>
  </message>
  <message>
   <source>Selected shot · {0} of {1}</source>
   <translation>Gewählte Einstellung · {0} von {1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>Nur markierte Takes zeigen</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>Anschlagstärken zeigen</translation>
  </message>
  <message>
   <source>Show the whole clip</source>
   <translation>Den ganzen Clip zeigen</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size of the window's words</source>
   <translation>Schriftgröße des Fensters</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>Einrasten</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>An Schlägen und Bildern einrasten</translation>
  </message>
  <message>
   <source>Softer</source>
   <translation>Leiser</translation>
  </message>
  <message>
   <source>Solo piano</source>
   <translation>Klavier solo</translation>
  </message>
  <message>
   <source>Solo the {0}</source>
   <translation>{0} solo</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>Soundfonts</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Klänge</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>Hier teilen</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>Abschnitt teilen</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Stern</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>Take mit Stern markieren</translation>
  </message>
  <message>
   <source>Star the take</source>
   <translation>Den Take mit Stern markieren</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Mit Stern ({0})</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>Gleichmäßig</translation>
  </message>
  <message>
   <source>Stems</source>
   <translation>Stems</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>Anhalten und behalten, was da ist</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Strings</source>
   <translation>Streicher</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>Stark</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>Stil: {0}</translation>
  </message>
  <message>
   <source>Switch take</source>
   <translation>Take wechseln</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sync</translation>
  </message>
  <message>
   <source>Sync k {0}</source>
   <translation>Sync k {0}</translation>
  </message>
  <message>
   <source>Sync shots</source>
   <translation>Sync Einst.</translation>
  </message>
  <message>
   <source>Sync window</source>
   <translation>Sync-Fenster</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Take</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Take {0}</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Takes</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>Zu exportierende Takes</translation>
  </message>
  <message>
   <source>Tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Tempo in beats a minute</source>
   <translation>Tempo in Schlägen pro Minute</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>Spannung</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Vielen Dank</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>Eigener Ton des Clips</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>Die Harmonie, an die sich die Musik hält</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>Die Timeline</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Timecode</source>
   <translation>Timecode</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Timeline</translation>
  </message>
  <message>
   <source>Timpani</source>
   <translation>Pauken</translation>
  </message>
  <message>
   <source>To the cut before</source>
   <translation>Zum Schnitt davor</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <source>To the next cut</source>
   <translation>Zum nächsten Schnitt</translation>
  </message>
  <message>
   <source>To the start</source>
   <translation>Zum Anfang</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Spur</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>Spuren</translation>
  </message>
  <message>
   <source>Transpose</source>
   <translation>Transponieren</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>Tremolo</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>Alles an einem kurzen Film ausprobieren.</translation>
  </message>
  <message>
   <source>Try the demo clip</source>
   <translation>Den Democlip ausprobieren</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Noten entsperren</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Spur entsperren</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Aufwärts</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>Einen Halbton höher</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>Eine Oktave höher</translation>
  </message>
  <message>
   <source>Update from the timeline…</source>
   <translation>Aus der Timeline aktualisieren…</translation>
  </message>
  <message>
   <source>Update from {0}</source>
   <translation>Aktualisieren aus {0}</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>Dessen Regler übernehmen</translation>
  </message>
  <message>
   <source>Use the shipped sounds</source>
   <translation>Mitgelieferte Klänge nehmen</translation>
  </message>
  <message>
   <source>Use the take's settings</source>
   <translation>Regler des Takes übernehmen</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>Anschlagstärken</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Anschlagstärke</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>Anschlagstärken</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>Anschlagstärke {0}</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>Video und WAV, so laut wie YouTube spielt.</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>Nur das Video</translation>
  </message>
  <message>
   <source>Video with the music</source>
   <translation>Video mit der Musik</translation>
  </message>
  <message>
   <source>Videos, timelines and projects</source>
   <translation>Videos, Timelines und Projekte</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>Geigen</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Stimmen</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>Warm strings</source>
   <translation>Warme Streicher</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>Weak</source>
   <translation>Schwach</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>Wofür die Dateien sind</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Was geschrieben wird</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>Was am schnellsten ist</translation>
  </message>
  <message>
   <source>Where is the clip?</source>
   <translation>Wo ist der Clip?</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Wischblende</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>Worte führen</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>MIDI, WAV, Stems oder das fertige Video schreiben.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Schreibt {0}</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your level: 1 point</source>
   <translation>Dein Pegel: 1 Punkt</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>Dein Pegel: gleichmäßig</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>Dein Pegel: {0} Punkte</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>about {0} min left</source>
   <translation>noch etwa {0} min</translation>
  </message>
  <message>
   <source>about {0} s left</source>
   <translation>noch etwa {0} s</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>fast fertig</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>auch als</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>auto {0}</source>
   <translation>auto {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>bar {0}</source>
   <translation>Takt {0}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>beste {0}</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>hell und ruhig</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>hell und lebhaft</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>ruhig</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>dunkel und erregt</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>dunkel und still</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>episch</translation>
  </message>
  <message>
   <source>free</source>
   <translation>frei</translation>
  </message>
  <message>
   <source>gentle</source>
   <translation>sanft</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>wird vorbereitet</translation>
  </message>
  <message>
   <source>k {0} beat</source>
   <translation>k {0} Schlag</translation>
  </message>
  <message>
   <source>k {0} beats</source>
   <translation>k {0} Schläge</translation>
  </message>
  <message>
   <source>like the pictures: {0}</source>
   <translation>wie die Bilder: {0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>lebhaft</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>noch keine Musik</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>kein Audiogerät</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>Spitze {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>Bild führt</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>verspielt</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>traurig</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>vor {0} gespeichert</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>sonnig, verspielt, etwas wehmütig</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>gespannt</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>üblich</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>weit</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>Worte führen</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>dein Akkord</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>dein Pegel</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (gehalten)</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>noch {0} Antworten</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} ist geöffnet: %n Einstellung.</numerusform>
    <numerusform>{0} ist geöffnet: %n Einstellungen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} is ready: drag it now.</source>
   <translation>{0} ist bereit: jetzt ziehen.</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} verschoben</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} Noten ausgewählt</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0} von {1} Treffern</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{0} von {1} Treffern innerhalb {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0} von {1} Treffern ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} Schritte</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} Takes</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} Schritte</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – Take {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}: %n Einstellung, {1} bei {2} Bildern pro Sekunde</numerusform>
    <numerusform>{0}: %n Einstellungen, {1} bei {2} Bildern pro Sekunde</numerusform>
   </translation>
  </message>
 </context>
</TS>
