<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
Es schwankt zwischen {0} und {1}, um die Schnitte zu treffen</translation>
  </message>
  <message>
   <source> bpm</source>
   <translation> bpm</translation>
  </message>
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
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>. Verschieben, stärker machen oder das Tempo freigeben</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB lässt alles, wie es ist.</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 Dezibel, unverändert</translation>
  </message>
  <message>
   <source>0 to 10, or "auto" for the model's own choice</source>
   <translation>0 bis 10 oder „auto“ für die Wahl des Modells</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>noch 1 Antwort</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 schlecht – 5 ausgezeichnet</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 Take</translation>
  </message>
  <message>
   <source>1/16</source>
   <translation>1/16</translation>
  </message>
  <message>
   <source>1/8</source>
   <translation>1/8</translation>
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
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s, zum Anhören.</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz, aufs Sample so lang wie der Clip.</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>808-Kit</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= Einst.</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>Ruhiges Klavier, Marimbafiguren und weiche Streicher, die Raum für Worte lassen.</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>Ein Cello singt über weichem Klavier; später kommen einige Streicher dazu.</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>Ein Akkord wie C, Am7, F/C oder Gsus4</translation>
  </message>
  <message>
   <source>A copy to work on.</source>
   <translation>Eine Kopie zum Weiterarbeiten.</translation>
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
   <source>A is better</source>
   <translation>A ist besser</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>Ein weiches Rhodes über lässigem Beat und rundem Bass.</translation>
  </message>
  <message>
   <source>A new melody over the same bridge and piano.</source>
   <translation>Eine neue Melodie über derselben Begleitung.</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>Eine neue Note am Abspielkopf</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>Ein Teil hat kein Video.</translation>
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
   <source>A semitone up or down</source>
   <translation>Einen Halbton höher oder tiefer</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>Ein Sechzehntel früher oder später</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>Ein Sechzehntel kürzer oder länger</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>Geige und Cello über Streichorchester und Harfe.</translation>
  </message>
  <message>
   <source>AAC</source>
   <translation>AAC</translation>
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
   <source>Accordion</source>
   <translation>Akkordeon</translation>
  </message>
  <message>
   <source>Acoustic bass</source>
   <translation>Kontrabass (gezupft)</translation>
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
   <source>Add a point here</source>
   <translation>Hier einen Punkt setzen</translation>
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
   <source>Add note at playhead</source>
   <translation>Note am Abspielkopf setzen</translation>
  </message>
  <message>
   <source>Again for faster.</source>
   <translation>Nochmals: schneller.</translation>
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
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>Alle Noten und das Tempo, mit einem Marker auf jedem Schnitt.</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>Alle Noten, das Tempo und die Schnitte</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All of it was taken over as it is.</source>
   <translation>Alles wurde unverändert übernommen.</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>Alles, was sich daraus machen lässt.</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>Alle Spuren sind stumm, also gibt es keine Stems.</translation>
  </message>
  <message>
   <source>Alto saxophone</source>
   <translation>Altsaxophon</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Ambient-Flächen</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>Eine M4A-Datei mit 256 kbit/s zum Anhören.</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>Eine Oktave höher oder tiefer</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Neu analysieren</translation>
  </message>
  <message>
   <source>Another denoiser that BGM Studio's own export wrote; it composes otherwise.</source>
   <translation>Ein anderes Modell, das BGM Studios eigener Export schrieb; es komponiert anders.</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Andere Spur</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Antworten: {0}</translation>
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
   <source>As exact as WAV, and about half as large.</source>
   <translation>So exakt wie WAV und etwa halb so groß.</translation>
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
   <source>As you drew it in the timeline</source>
   <translation>Wie auf der Timeline gezeichnet</translation>
  </message>
  <message>
   <source>Ask again when the project is opened.</source>
   <translation>Beim Öffnen des Projekts wieder fragen.</translation>
  </message>
  <message>
   <source>Atmosphere</source>
   <translation>Atmosphäre</translation>
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
   <source>B is better</source>
   <translation>B ist besser</translation>
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
   <source>Back and forth between the two takes heard last, in sync.</source>
   <translation>Hin und her zwischen den zwei zuletzt gehörten Takes, synchron.</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Zurück zu automatisch</translation>
  </message>
  <message>
   <source>Back to the question before</source>
   <translation>Zurück zur vorigen Frage</translation>
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
   <source>Banjo</source>
   <translation>Banjo</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Takt</translation>
  </message>
  <message>
   <source>Bar and beat at the playhead, and the tempo of the music</source>
   <translation>Takt und Schlag am Abspielkopf und das Tempo der Musik</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>Takt, Schlag und Tempo am Abspielkopf</translation>
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
   <source>Bass lead</source>
   <translation>Bass-Lead</translation>
  </message>
  <message>
   <source>Bassoon</source>
   <translation>Fagott</translation>
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
   <source>Bell electric piano</source>
   <translation>Glocken-E-Piano</translation>
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
   <source>Bowed pad</source>
   <translation>Streichpad</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>Blech und Chor über treibenden Streichern und großen Trommeln.</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>Blechbläser</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Gegenstimme</translation>
  </message>
  <message>
   <source>Bridge and piano are composed anew under the same melody.</source>
   <translation>Begleitung wird unter derselben Melodie neu komponiert.</translation>
  </message>
  <message>
   <source>Bright pad</source>
   <translation>Helles Pad</translation>
  </message>
  <message>
   <source>Bright piano</source>
   <translation>Helles Klavier</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Musik zurückholen</translation>
  </message>
  <message>
   <source>Bring the take to the tempo that the dials ask for, as a new take.</source>
   <translation>Den Take als neuen Take auf das gewünschte Tempo bringen.</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>{0} nach vorn holen und die Noten bearbeiten</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Rundfunk (EBU R 128)</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>Besen-Kit</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Steigerung zum nächsten</translation>
  </message>
  <message>
   <source>Cabasa</source>
   <translation>Cabasa</translation>
  </message>
  <message>
   <source>Calliope lead</source>
   <translation>Calliope-Lead</translation>
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
   <source>Cancelled: all is as it was.</source>
   <translation>Abgebrochen: alles ist wie vorher.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>Beschreibung von Einstellung {0}</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>Beschreibung der gewählten Einstellung</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Bildinhalt</translation>
  </message>
  <message>
   <source>Celesta</source>
   <translation>Celesta</translation>
  </message>
  <message>
   <source>Cello</source>
   <translation>Cello</translation>
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
   <source>Change the look.</source>
   <translation>Das Aussehen wechseln.</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>Zu vertonenden Bereich ändern</translation>
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
   <source>China</source>
   <translation>China-Becken</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Chor</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Einen Ordner wählen.</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>Soundfont wählen</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to go on with (Ctrl+O).</source>
   <translation>Wähle ein Video oder die Timeline eines Schnittprogramms zum Vertonen oder ein Projekt zum Weiterarbeiten (Strg+O).</translation>
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
   <source>Choose the model's folder</source>
   <translation>Ordner des Modells wählen</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>Wählt Dateien, Lautheit und Bit; was danach geändert wird, ist „Eigene“.</translation>
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
   <source>Chord quality</source>
   <translation>Akkordart</translation>
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
   <source>Church organ</source>
   <translation>Kirchenorgel</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>Filmorchester</translation>
  </message>
  <message>
   <source>Clap</source>
   <translation>Klatschen</translation>
  </message>
  <message>
   <source>Clarinet</source>
   <translation>Klarinette</translation>
  </message>
  <message>
   <source>Claves</source>
   <translation>Claves</translation>
  </message>
  <message>
   <source>Clavinet</source>
   <translation>Clavinet</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>E-Gitarre clean</translation>
  </message>
  <message>
   <source>Click one, then redo it.</source>
   <translation>Eine anklicken, dann neu komponieren.</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>Klick springt dorthin; Rechtsklick vertont nur einen Teil</translation>
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
   <source>Close the sheet (Esc).</source>
   <translation>Das Blatt schließen (Esc).</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Close what is open and start afresh. Unsaved work stays recoverable.</source>
   <translation>Schließt, was offen ist, und beginnt neu. Ungesichertes bleibt wiederherstellbar.</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>Ohne Export schließen (Esc).</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>Hi-Hat geschlossen</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>Nochmaliges Schließen gibt auf, was nicht gespeichert ist.</translation>
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
   <source>Comping</source>
   <translation>Begleitakkorde</translation>
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
   <source>Compose the selected notes, range or shot anew, between what stays.</source>
   <translation>Komponiert die gewählten Noten, den Bereich oder die Einstellung neu, zwischen dem, was bleibt.</translation>
  </message>
  <message>
   <source>Compose the selected shot's music anew.</source>
   <translation>Komponiert die Musik der gewählten Einstellung neu.</translation>
  </message>
  <message>
   <source>Composed on this machine for the clip you drop here. Nothing is uploaded.</source>
   <translation>Auf diesem Rechner komponiert, für den Clip, den du hier ablegst. Nichts wird hochgeladen.</translation>
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
   <source>Contrabass</source>
   <translation>Kontrabass</translation>
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
   <source>Copy all of this, for a report.</source>
   <translation>Alles davon kopieren, für einen Bericht.</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>Alles davon kopieren.</translation>
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
   <source>Copy or cut the notes</source>
   <translation>Noten kopieren oder ausschneiden</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Heller Imagefilm</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>Kuhglocke</translation>
  </message>
  <message>
   <source>Crash</source>
   <translation>Crash</translation>
  </message>
  <message>
   <source>Crash 2</source>
   <translation>Crash 2</translation>
  </message>
  <message>
   <source>Crystal</source>
   <translation>Kristall</translation>
  </message>
  <message>
   <source>Ctrl and the wheel do so, too.</source>
   <translation>Strg und das Mausrad tun dasselbe.</translation>
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
   <source>Cut out as it sounds in the whole; there is no video of a part.</source>
   <translation>Wie im Ganzen geschnitten; ein Teil hat kein Video.</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>Schnitte, die die Musik betonen kann, und wie weit jeder von seinem Schlag liegt</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>Film wird montiert</translation>
  </message>
  <message>
   <source>Cymbal</source>
   <translation>Becken</translation>
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
   <source>Dark is easier beside a picture; light in a bright room.</source>
   <translation>Dunkel ist angenehmer neben dem Bild, hell im hellen Raum.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
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
   <source>Discard {0}</source>
   <translation>{0} verwerfen</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>Überblendung</translation>
  </message>
  <message>
   <source>Distortion guitar</source>
   <translation>Verzerrte E-Gitarre</translation>
  </message>
  <message>
   <source>Do again what was undone.</source>
   <translation>Tut wieder, was rückgängig gemacht wurde.</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Dokumentarfilm</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>Doppelklick setzt einen Marker</translation>
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
   <source>Drag it out as {0}: into a folder, an editor or a DAW</source>
   <translation>Als {0} herausziehen: in einen Ordner, ein Schnittprogramm oder eine DAW</translation>
  </message>
  <message>
   <source>Drag to begin the section earlier or later</source>
   <translation>Ziehen: Abschnitt früher oder später beginnen</translation>
  </message>
  <message>
   <source>Drag to change the chord earlier or later</source>
   <translation>Ziehen: Akkord früher oder später</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>Ziehen: Anfang des Loops ändern</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>Ziehen: Ende des Loops ändern</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>Ziehen, um einen Teil zu loopen</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>Ziehen: Loop verschieben</translation>
  </message>
  <message>
   <source>Draw activity</source>
   <translation>Aktivität zeichnen</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>Note zeichnen</translation>
  </message>
  <message>
   <source>Draw notes: drag to set how long they sound</source>
   <translation>Noten zeichnen: ziehen bestimmt die Länge</translation>
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
   <source>Drawbar organ</source>
   <translation>Hammondorgel</translation>
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
   <source>Drop</source>
   <translation>Einbruch</translation>
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
   <source>Drums, bass and electric guitars.</source>
   <translation>Schlagzeug, Bass und E-Gitarren.</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>Unter Sprache absenken</translation>
  </message>
  <message>
   <source>Dulcimer</source>
   <translation>Hackbrett</translation>
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
   <source>Duplicate the notes</source>
   <translation>Noten duplizieren</translation>
  </message>
  <message>
   <source>Duplicate the take</source>
   <translation>Take duplizieren</translation>
  </message>
  <message>
   <source>Each track as a WAV of its own</source>
   <translation>Jede Spur als eigene WAV-Datei</translation>
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
   <source>Electric grand piano</source>
   <translation>E-Flügel</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>Elektronik-Kit</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>Solo aufheben: {0}</translation>
  </message>
  <message>
   <source>End the run early; what is decided by then becomes a take.</source>
   <translation>Den Lauf früher beenden; was bis dahin entschieden ist, wird ein Take.</translation>
  </message>
  <message>
   <source>English horn</source>
   <translation>Englischhorn</translation>
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
   <source>Every command that has a key.</source>
   <translation>Jeder Befehl, der eine Taste hat.</translation>
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
   <source>FLAC</source>
   <translation>FLAC</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>Blende</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>Bis hier einblenden</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>Ab hier ausblenden</translation>
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
   <source>Find shots, captions and motion afresh.</source>
   <translation>Einstellungen, Beschreibungen und Bewegung neu suchen.</translation>
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
   <source>Find {0}</source>
   <translation>{0} suchen</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fein</translation>
  </message>
  <message>
   <source>Finger bass</source>
   <translation>Fingerbass</translation>
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
   <source>Flat</source>
   <translation>Flach</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Gleichmäßiger Pegel</translation>
  </message>
  <message>
   <source>Floor tom</source>
   <translation>Standtom</translation>
  </message>
  <message>
   <source>Floor tom 2</source>
   <translation>Standtom 2</translation>
  </message>
  <message>
   <source>Flute</source>
   <translation>Flöte</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder of the composing model</source>
   <translation>Ordner des Modells</translation>
  </message>
  <message>
   <source>Folder of the footage</source>
   <translation>Ordner des Materials</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>Neuem Schnitt folgen</translation>
  </message>
  <message>
   <source>Following the dials</source>
   <translation>Folgt den Reglern</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>Für die Testleitung: nennt, was A und was B war.</translation>
  </message>
  <message>
   <source>Forget the in and out points.</source>
   <translation>In- und Out-Punkt vergessen.</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>Woanders gefunden</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>Waldhörner</translation>
  </message>
  <message>
   <source>Fretless bass</source>
   <translation>Bundloser Bass</translation>
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
   <source>Give up a drag</source>
   <translation>Ziehen abbrechen</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>Glockenspiel</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>Eine Sekunde zurück (Umschalt+Links)</translation>
  </message>
  <message>
   <source>Go on one second (Shift+Right)</source>
   <translation>Eine Sekunde vor (Umschalt+Rechts)</translation>
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
   <source>Go to the first frame (Home)</source>
   <translation>Zum ersten Bild (Pos1)</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>Zum letzten Bild (Ende)</translation>
  </message>
  <message>
   <source>Grand piano</source>
   <translation>Flügel</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>Gitarre</translation>
  </message>
  <message>
   <source>Halo pad</source>
   <translation>Halo-Pad</translation>
  </message>
  <message>
   <source>Harmonica</source>
   <translation>Mundharmonika</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>Harfe</translation>
  </message>
  <message>
   <source>Harpsichord</source>
   <translation>Cembalo</translation>
  </message>
  <message>
   <source>Hear the take with this number.</source>
   <translation>Den Take mit dieser Nummer hören.</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>{0} hören</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>Gehört bei {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>Gehört mit Schwankung: {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>Hohes Agogo</translation>
  </message>
  <message>
   <source>High block</source>
   <translation>Hoher Holzblock</translation>
  </message>
  <message>
   <source>High bongo</source>
   <translation>Hohes Bongo</translation>
  </message>
  <message>
   <source>High conga</source>
   <translation>Hohe Conga</translation>
  </message>
  <message>
   <source>High timbale</source>
   <translation>Hohe Timbale</translation>
  </message>
  <message>
   <source>High tom</source>
   <translation>Hohes Tom</translation>
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
   <source>Hit point: the music marks this cut</source>
   <translation>Hitpoint: die Musik betont diesen Schnitt</translation>
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
   <source>Honky-tonk piano</source>
   <translation>Honky-Tonk-Klavier</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>Hörner</translation>
  </message>
  <message>
   <source>Horns lead, strings carry, harp and timpani mark what happens.</source>
   <translation>Hörner führen, Streicher tragen, Harfe und Pauken markieren, was geschieht.</translation>
  </message>
  <message>
   <source>How closely the music follows the film: each stretch of this many beats hears only its own pictures. Short windows react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the paper's 8, where the tick is.</source>
   <translation>Wie eng die Musik dem Film folgt: jedes Stück von so vielen Schlägen hört nur auf seine eigenen Bilder. Kurze Fenster reagieren sofort, lange fließen.
Alt halten oder tippen für andere Längen; Doppelklick für die 8 der Studie, wo der Strich ist.</translation>
  </message>
  <message>
   <source>How many takes one run makes, from this seed and the seeds after it</source>
   <translation>Wie viele Takes ein Lauf macht, von diesem Seed und den folgenden</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>Wie viel hier in der Musik geschieht</translation>
  </message>
  <message>
   <source>In to out: {0} to {1}</source>
   <translation>In bis Out: {0} bis {1}</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Einfg</translation>
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
   <source>It is no file on this machine.</source>
   <translation>Das ist keine Datei auf diesem Rechner.</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>Er lag in {0}</translation>
  </message>
  <message>
   <source>Jazz guitar</source>
   <translation>Jazzgitarre</translation>
  </message>
  <message>
   <source>Jazz kit</source>
   <translation>Jazz-Kit</translation>
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
   <source>Kalimba</source>
   <translation>Kalimba</translation>
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
   <source>Keep the accompaniment, redo the melody</source>
   <translation>Begleitung behalten, Melodie neu</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>Eigenen Ton des Clips behalten</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>Eigenen Ton des Clips behalten (er hat keinen)</translation>
  </message>
  <message>
   <source>Keep the melody, redo the rest</source>
   <translation>Melodie behalten, Rest neu</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Alten Schnitt behalten</translation>
  </message>
  <message>
   <source>Keep the selected shot, or the loop, free of music.</source>
   <translation>Die gewählte Einstellung oder den Loop frei von Musik halten.</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts would ask for</source>
   <translation>Dieses Tempo behalten, was auch immer die Schnitte verlangen</translation>
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
   <source>Kick</source>
   <translation>Bassdrum</translation>
  </message>
  <message>
   <source>Kick 2</source>
   <translation>Bassdrum 2</translation>
  </message>
  <message>
   <source>Kit {0}</source>
   <translation>Kit {0}</translation>
  </message>
  <message>
   <source>Koto</source>
   <translation>Koto</translation>
  </message>
  <message>
   <source>Lane {0}</source>
   <translation>Spur {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>Ein Sechzehntel später</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>Alles lassen, wie es ist (Esc).</translation>
  </message>
  <message>
   <source>Leave all as it was (Esc).</source>
   <translation>Alles lassen, wie es war (Esc).</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Let the cuts choose the tempo again</source>
   <translation>Die Schnitte wieder das Tempo wählen lassen</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>{0} wieder folgen lassen</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Pegel</translation>
  </message>
  <message>
   <source>Level of all music in decibels</source>
   <translation>Pegel aller Musik in Dezibel</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>Pegel des Clip-Tons in Dezibel</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>Pegel des Clip-Tons, dB</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>Pegel des Clip-Tons</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>Pegel der Musik</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>Pegel der Musik im Video, dB</translation>
  </message>
  <message>
   <source>Level of the pictures</source>
   <translation>Pegel der Bilder</translation>
  </message>
  <message>
   <source>Level of the section</source>
   <translation>Pegel des Abschnitts</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Pegel: {0}</translation>
  </message>
  <message>
   <source>Level of the {0} in decibels</source>
   <translation>Pegel in Dezibel: {0}</translation>
  </message>
  <message>
   <source>Level over time</source>
   <translation>Pegelverlauf</translation>
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
   <source>Listen to at least {0} s</source>
   <translation>Mindestens {0} s anhören</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>Mindestens {0} s von A anhören</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>Mindestens {0} s von A und B anhören</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>Mindestens {0} s von B anhören</translation>
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
   <source>Lock or unlock the notes; hold a part of the band, or let it follow</source>
   <translation>Noten sperren oder freigeben; eine Stimme der Band halten oder folgen lassen</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Bereich sperren</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>Gewählte Noten sperren</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>Gewählten Bereich sperren</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Tempo festhalten</translation>
  </message>
  <message>
   <source>Lock the track in front</source>
   <translation>Vordere Spur sperren</translation>
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
   <source>Lock {0} track</source>
   <translation>Spur {0} sperren</translation>
  </message>
  <message>
   <source>Lock: no run changes this track of the take</source>
   <translation>Sperren: kein Lauf ändert diese Spur des Takes</translation>
  </message>
  <message>
   <source>Long guiro</source>
   <translation>Guiro lang</translation>
  </message>
  <message>
   <source>Long whistle</source>
   <translation>Pfeife lang</translation>
  </message>
  <message>
   <source>Longer by a sixteenth</source>
   <translation>Ein Sechzehntel länger</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Look through the film again</source>
   <translation>Den Film noch einmal sichten</translation>
  </message>
  <message>
   <source>Look, device, model.</source>
   <translation>Aussehen, Gerät, Modell.</translation>
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
   <source>Looking through the new cut</source>
   <translation>Neuer Schnitt wird gesichtet</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <source>Loop the shots beside</source>
   <translation>Einstellungen daneben mitloopen</translation>
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
   <source>Louder or softer by five steps of velocity</source>
   <translation>Fünf Stufen lauter oder leiser</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>Eine Stufe lauter oder leiser</translation>
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
   <source>Loudness of the music</source>
   <translation>Lautheit der Musik</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>Tiefes Agogo</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Tiefer Holzblock</translation>
  </message>
  <message>
   <source>Low bongo</source>
   <translation>Tiefes Bongo</translation>
  </message>
  <message>
   <source>Low conga</source>
   <translation>Tiefe Conga</translation>
  </message>
  <message>
   <source>Low timbale</source>
   <translation>Tiefe Timbale</translation>
  </message>
  <message>
   <source>Low tom</source>
   <translation>Tiefes Tom</translation>
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
   <source>MP4, MOV, MKV, WebM, AVI and more
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
or a .bgm project</source>
   <translation>MP4, MOV, MKV, WebM, AVI und mehr
OTIO, OTIOZ, EDL, Final-Cut-XML, Kdenlive, Shotcut
oder ein .bgm-Projekt</translation>
  </message>
  <message>
   <source>Making the files</source>
   <translation>Dateien werden erstellt</translation>
  </message>
  <message>
   <source>Maracas</source>
   <translation>Maracas</translation>
  </message>
  <message>
   <source>Marimba</source>
   <translation>Marimba</translation>
  </message>
  <message>
   <source>Mark it as a favourite.</source>
   <translation>Als Favorit markieren.</translation>
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
   <source>Melody and rhythm, t0</source>
   <translation>Melodie und Rhythmus, t0</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Melodie ↔
Rhythmus</translation>
  </message>
  <message>
   <source>Metal pad</source>
   <translation>Metall-Pad</translation>
  </message>
  <message>
   <source>Middle tom</source>
   <translation>Mittleres Tom</translation>
  </message>
  <message>
   <source>Middle tom 2</source>
   <translation>Mittleres Tom 2</translation>
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
   <source>Move and resize</source>
   <translation>Verschieben und Länge ändern</translation>
  </message>
  <message>
   <source>Move chord change</source>
   <translation>Akkordwechsel verschieben</translation>
  </message>
  <message>
   <source>Move marker</source>
   <translation>Marker verschieben</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>Noten verschieben</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>Abschnitt verschieben</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>In Spur verschieben</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Verschieben nach {0}</translation>
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
   <source>Music begins at the playhead.</source>
   <translation>Die Musik beginnt am Abspielkopf.</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>Hier beginnt die Musik; ziehen ändert es</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>Spieldose</translation>
  </message>
  <message>
   <source>Music ends at the playhead, with a cadence.</source>
   <translation>Die Musik endet am Abspielkopf, mit einer Kadenz.</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>Hier endet die Musik; ziehen ändert es</translation>
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
   <source>Music melody</source>
   <translation>Melodie der Musik</translation>
  </message>
  <message>
   <source>Music rhythm</source>
   <translation>Rhythmus der Musik</translation>
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
   <source>Mute triangle</source>
   <translation>Triangel gedämpft</translation>
  </message>
  <message>
   <source>Mute: leave the clip's own sound out</source>
   <translation>Stumm: den Clip-Ton weglassen</translation>
  </message>
  <message>
   <source>Mute: you and the export do not hear this track</source>
   <translation>Stumm: du und der Export hören diese Spur nicht</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>Conga gedämpft</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>Cuica gedämpft</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>E-Gitarre gedämpft</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>Gedämpfte Gitarren, Klatschen und ein helles Klavier; zuversichtlich und sauber.</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>Trompete gedämpft</translation>
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
   <source>Name of section {0}</source>
   <translation>Name von Abschnitt {0}</translation>
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
   <source>No bar can stay: the music is composed anew.</source>
   <translation>Kein Takt kann bleiben: die Musik wird neu komponiert.</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Noch keine Beschreibung</translation>
  </message>
  <message>
   <source>No command is named like that.</source>
   <translation>So heißt kein Befehl.</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Kein Unterschied</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Kein Modell</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Hier keine Musik</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>Hier keine Musik. Klick holt sie zurück</translation>
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
   <source>No notes are selected.</source>
   <translation>Keine Noten sind ausgewählt.</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>Keine Noten ausgewählt</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>Keine Einstellung ist ausgewählt.</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>Es ist nichts zu hören: {0}.</translation>
  </message>
  <message>
   <source>No take is starred yet.</source>
   <translation>Noch kein Take ist markiert.</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate, and every run is kept here to compare.</source>
   <translation>Noch keine Takes.
Generieren drücken; jeder Lauf bleibt hier zum Vergleichen.</translation>
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
   <source>Notes; tracks as floats, as played.</source>
   <translation>Noten; Spuren als Gleitkomma, wie gespielt.</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Nichts ist gewählt.</translation>
  </message>
  <message>
   <source>Nothing is selected.</source>
   <translation>Nichts ist ausgewählt.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Nylon-string guitar</source>
   <translation>Konzertgitarre</translation>
  </message>
  <message>
   <source>Oboe</source>
   <translation>Oboe</translation>
  </message>
  <message>
   <source>Ocarina</source>
   <translation>Okarina</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>Der Fenstertexte, ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On top of the screen's own scale, from the next start on.</source>
   <translation>Zusätzlich zur Skalierung des Bildschirms, ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>Eine Datei nach der anderen</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>Ein Flügel spielt alles.</translation>
  </message>
  <message>
   <source>One window per shot</source>
   <translation>Ein Fenster pro Einstellung</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>Zuerst einen Clip öffnen</translation>
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
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>Einen Videoclip, eine Timeline oder ein Projekt öffnen.</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>Cuica offen</translation>
  </message>
  <message>
   <source>Open hi-hat</source>
   <translation>Hi-Hat offen</translation>
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
   <source>Open the folder of your own palettes</source>
   <translation>Ordner der eigenen Paletten öffnen</translation>
  </message>
  <message>
   <source>Open the project {0}</source>
   <translation>Projekt {0} öffnen</translation>
  </message>
  <message>
   <source>Open the timeline {0}</source>
   <translation>Timeline {0} öffnen</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), so that you can hear what comes out.</source>
   <translation>Öffnet 24 Sekunden aus Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), damit du hörst, was herauskommt.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>Orchester-Hit</translation>
  </message>
  <message>
   <source>Orchestra kit</source>
   <translation>Orchester-Kit</translation>
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
   <source>Other tempi, and drift</source>
   <translation>Andere Tempi und Schwankung</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>Insgesamt</translation>
  </message>
  <message>
   <source>Overdriven guitar</source>
   <translation>Overdrive-Gitarre</translation>
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
   <source>Pan flute</source>
   <translation>Panflöte</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Part of the band</source>
   <translation>Stimme der Band</translation>
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
   <source>Paste notes</source>
   <translation>Noten einfügen</translation>
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
   <source>Pedal hi-hat</source>
   <translation>Hi-Hat getreten</translation>
  </message>
  <message>
   <source>Percussive organ</source>
   <translation>Perkussive Orgel</translation>
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
   <source>Piccolo</source>
   <translation>Piccolo</translation>
  </message>
  <message>
   <source>Pick it from the disk.</source>
   <translation>Von der Platte wählen.</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>Den Ordner auf der Platte wählen.</translation>
  </message>
  <message>
   <source>Picked bass</source>
   <translation>Plektrumbass</translation>
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
   <source>Pizzicato</source>
   <translation>Pizzicato</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>Pizzicato-Streicher</translation>
  </message>
  <message>
   <source>Place in the film</source>
   <translation>Stelle im Film</translation>
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
   <source>Play from the playhead (Space)</source>
   <translation>Ab dem Abspielkopf abspielen (Leertaste)</translation>
  </message>
  <message>
   <source>Play from the playhead.</source>
   <translation>Ab dem Abspielkopf abspielen.</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Wiedergabe oder Pause</translation>
  </message>
  <message>
   <source>Play the loop range, the selected shot or the whole clip over and over</source>
   <translation>Loop-Bereich, gewählte Einstellung oder ganzen Clip wiederholen</translation>
  </message>
  <message>
   <source>Play the loop's stretch, the selected shot or the clip over and over.</source>
   <translation>Loop-Bereich, gewählte Einstellung oder Clip immer wieder abspielen.</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Verspieltes Pizzicato</translation>
  </message>
  <message>
   <source>Playing speed</source>
   <translation>Abspielgeschwindigkeit</translation>
  </message>
  <message>
   <source>Playing speed; sound is heard at normal speed alone</source>
   <translation>Abspielgeschwindigkeit; Ton nur bei normaler Geschwindigkeit</translation>
  </message>
  <message>
   <source>Plays what came along with BGM Studio again.</source>
   <translation>Spielt wieder die Klänge, die BGM Studio mitbringt.</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>Gezupfte Streicher, Klarinette und Fagott auf Zehenspitzen.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Poly synth pad</source>
   <translation>Poly-Synth-Pad</translation>
  </message>
  <message>
   <source>Power kit</source>
   <translation>Power-Kit</translation>
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
   <source>Press Generate: the notes appear here, and you can change each of them.</source>
   <translation>„Generieren“ drücken: die Noten erscheinen hier, und du kannst jede ändern.</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>{0} drücken, um ihn zu hören</translation>
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
   <source>Program {0}</source>
   <translation>Programm {0}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Progress of the take</source>
   <translation>Fortschritt des Takes</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>Fortschritt der Arbeit im Hintergrund</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>Proxy mit der Musik</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>Puls</translation>
  </message>
  <message>
   <source>Put the dials as they stood when the take was made.</source>
   <translation>Stellt die Regler wie beim Entstehen des Takes.</translation>
  </message>
  <message>
   <source>Put this word into the mood, or take it out</source>
   <translation>Dieses Wort in die Stimmung aufnehmen oder entfernen</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Quality, in steps</source>
   <translation>Qualität, in Schritten</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>Quantisieren</translation>
  </message>
  <message>
   <source>Quantise grid</source>
   <translation>Quantisierungsraster</translation>
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
   <source>Question {0} of {1}</source>
   <translation>Frage {0} von {1}</translation>
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
   <source>Range ends here</source>
   <translation>Bereich endet hier</translation>
  </message>
  <message>
   <source>Range starts here</source>
   <translation>Bereich beginnt hier</translation>
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
   <source>Reading the picture</source>
   <translation>Bild wird gelesen</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>Timeline wird gelesen</translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation>Blockflöte</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Recover it</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Recover {0}</source>
   <translation>{0} wiederherstellen</translation>
  </message>
  <message>
   <source>Recovering</source>
   <translation>Wird wiederhergestellt</translation>
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
   <source>Redo the music of this shot</source>
   <translation>Die Musik dieser Einstellung neu komponieren</translation>
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
   <source>Reed organ</source>
   <translation>Harmonium</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>Loop entfernen</translation>
  </message>
  <message>
   <source>Remove the star</source>
   <translation>Stern entfernen</translation>
  </message>
  <message>
   <source>Removes it for good. Your saved file stays.</source>
   <translation>Entfernt es endgültig. Deine gespeicherte Datei bleibt.</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename section</source>
   <translation>Abschnitt umbenennen</translation>
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
   <source>Replace the film; one step to undo.</source>
   <translation>Ersetzt den Film; ein Schritt zum Rückgängigmachen.</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>Ersetzt {0}</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>Alle Abschnitte zurücksetzen</translation>
  </message>
  <message>
   <source>Resize notes</source>
   <translation>Notenlänge ändern</translation>
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
   <source>Retime the take</source>
   <translation>Take im Tempo anpassen</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>Tempo angepasst</translation>
  </message>
  <message>
   <source>Retiming</source>
   <translation>Tempo wird angepasst</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>Retro-Spiel</translation>
  </message>
  <message>
   <source>Reverse cymbal</source>
   <translation>Becken rückwärts</translation>
  </message>
  <message>
   <source>Rhodes electric piano</source>
   <translation>Rhodes-E-Piano</translation>
  </message>
  <message>
   <source>Ride</source>
   <translation>Ride</translation>
  </message>
  <message>
   <source>Ride 2</source>
   <translation>Ride 2</translation>
  </message>
  <message>
   <source>Ride bell</source>
   <translation>Ride-Glocke</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>Rock</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>Rockorgel</translation>
  </message>
  <message>
   <source>Roll another seed</source>
   <translation>Neuen Seed würfeln</translation>
  </message>
  <message>
   <source>Roll another seed: another tune from the same dials</source>
   <translation>Neuen Seed würfeln: eine andere Melodie mit denselben Reglern</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>Seed würfeln</translation>
  </message>
  <message>
   <source>Room kit</source>
   <translation>Room-Kit</translation>
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
   <source>Save the project under another name.</source>
   <translation>Das Projekt unter anderem Namen speichern.</translation>
  </message>
  <message>
   <source>Save the project.</source>
   <translation>Das Projekt speichern.</translation>
  </message>
  <message>
   <source>Save, or keep recoverable, and quit.</source>
   <translation>Speichern oder wiederherstellbar halten und beenden.</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Speichert</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>Sägezahn-Lead</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>Sägezahn-Lead, Oktavbass und Gated-Drums.</translation>
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
   <source>Scroll through the clip</source>
   <translation>Durch den Clip blättern</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>Durch die Spuren blättern</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>Zu höheren oder tieferen Noten</translation>
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
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>Eine Einstellung auf der Timeline wählen, um Beschreibung oder Musik zu ändern.</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>Eine Einstellung wählen oder den Loop setzen.</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>Alle Noten der Spur auswählen</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>Nichts auswählen, Ziehen abbrechen</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>Die Note davor oder danach wählen</translation>
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
   <source>Shakuhachi</source>
   <translation>Shakuhachi</translation>
  </message>
  <message>
   <source>Shift+Down</source>
   <translation>Umschalt+Ab</translation>
  </message>
  <message>
   <source>Shift+Up</source>
   <translation>Umschalt+Auf</translation>
  </message>
  <message>
   <source>Short guiro</source>
   <translation>Guiro kurz</translation>
  </message>
  <message>
   <source>Short whistle</source>
   <translation>Pfeife kurz</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Shorter by a sixteenth</source>
   <translation>Ein Sechzehntel kürzer</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>Alle benutzten Tonhöhen zeigen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show less of the film</source>
   <translation>Weniger vom Film zeigen</translation>
  </message>
  <message>
   <source>Show more of the film</source>
   <translation>Mehr vom Film zeigen</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>Ergebnisse zeigen</translation>
  </message>
  <message>
   <source>Show the selection</source>
   <translation>Auswahl zeigen</translation>
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
   <source>Side stick</source>
   <translation>Rimclick</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <source>Sitar</source>
   <translation>Sitar</translation>
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
   <source>Slow strings</source>
   <translation>Langsame Streicher</translation>
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
   <source>Snare</source>
   <translation>Snare</translation>
  </message>
  <message>
   <source>Snare 2</source>
   <translation>Snare 2</translation>
  </message>
  <message>
   <source>Soft synth bass</source>
   <translation>Weicher Synthbass</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>Weiche Synthstreicher</translation>
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
   <source>Solo: only the soloed tracks are heard</source>
   <translation>Solo: nur Solospuren sind zu hören</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>In BGM Studio ist etwas schiefgegangen: {0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>Sopransaxophon</translation>
  </message>
  <message>
   <source>Soundfont of your own</source>
   <translation>Eigener Soundfont</translation>
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
   <source>Splash</source>
   <translation>Splash</translation>
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
   <source>Square lead</source>
   <translation>Rechteck-Lead</translation>
  </message>
  <message>
   <source>Square waves, arpeggios and noise drums.</source>
   <translation>Rechteckwellen, Arpeggios und Rauschtrommeln.</translation>
  </message>
  <message>
   <source>Standard kit</source>
   <translation>Standard-Kit</translation>
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
   <source>Star the take, so that you find it again</source>
   <translation>Den Take markieren, damit du ihn wiederfindest</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Mit Stern ({0})</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>Nur markierte Takes</translation>
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
   <source>Steel drums</source>
   <translation>Steeldrums</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>Stahlsaitengitarre</translation>
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
   <source>Stop at the playhead (Space)</source>
   <translation>Am Abspielkopf anhalten (Leertaste)</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>Am Abspielkopf anhalten.</translation>
  </message>
  <message>
   <source>Stop it; what is open stays as it is (Esc).</source>
   <translation>Anhalten; was offen ist, bleibt (Esc).</translation>
  </message>
  <message>
   <source>Stop what runs and keep nothing of it; else clear the selection.</source>
   <translation>Stoppt, was läuft, und behält nichts davon; sonst hebt es die Auswahl auf.</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>Anhalten und behalten, was da ist</translation>
  </message>
  <message>
   <source>Stopped: what was decided by then is kept as a take.</source>
   <translation>Angehalten: was bis dahin entschieden war, ist ein Take.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Strength of the guidance</source>
   <translation>Stärke der Führung</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>Stärke des Markers</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>Streichensemble</translation>
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
   <source>Strum</source>
   <translation>Schlaggitarre</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>Geschlagene und gezupfte Gitarren, Fiedel, Kontrabass, Besen.</translation>
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
   <source>Sweep pad</source>
   <translation>Sweep-Pad</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>Swingendes Klavier und Vibraphon mit Walking Bass und Jazzschlagzeug.</translation>
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
   <source>Sync window, k, in beats</source>
   <translation>Sync-Fenster, k, in Schlägen</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>Synthbass</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>Synthbläser</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>Synthstreicher</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>Synthstimme</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: redo selection</source>
   <translation>Tab: A/B · 1–9: Take · Umschalt+G: Auswahl neu</translation>
  </message>
  <message>
   <source>Taiko drum</source>
   <translation>Taiko-Trommel</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Take</translation>
  </message>
  <message>
   <source>Take 1</source>
   <translation>Take 1</translation>
  </message>
  <message>
   <source>Take 2</source>
   <translation>Take 2</translation>
  </message>
  <message>
   <source>Take 3</source>
   <translation>Take 3</translation>
  </message>
  <message>
   <source>Take 4</source>
   <translation>Take 4</translation>
  </message>
  <message>
   <source>Take 5</source>
   <translation>Take 5</translation>
  </message>
  <message>
   <source>Take 6</source>
   <translation>Take 6</translation>
  </message>
  <message>
   <source>Take 7</source>
   <translation>Take 7</translation>
  </message>
  <message>
   <source>Take 8</source>
   <translation>Take 8</translation>
  </message>
  <message>
   <source>Take 9</source>
   <translation>Take 9</translation>
  </message>
  <message>
   <source>Take back the newest change.</source>
   <translation>Nimmt die letzte Änderung zurück.</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Take {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1}, and is heard: {2} of 1.</source>
   <translation>Take {0} ist der beste dieser {1} und wird gehört: {2} von 1.</translation>
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
   <source>Takes, newest first</source>
   <translation>Takes, neueste zuerst</translation>
  </message>
  <message>
   <source>Tambourine</source>
   <translation>Tamburin</translation>
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
   <source>Tenor saxophone</source>
   <translation>Tenorsaxophon</translation>
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
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>Die Begleitung. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>The band is still being worked out.</source>
   <translation>Die Band wird noch ausgearbeitet.</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>Der Clip hat keinen Ton zum Anzeigen</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>Der Clip hat keinen Ton: die Musik behält ihren Pegel</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>Der Clip mit der Musik darunter.</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>Eigener Ton des Clips</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>Der Clip-Ton ist aus: die Musik behält ihren Pegel</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>Der Export wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The film has its new cut.</source>
   <translation>Der Film hat seinen neuen Schnitt.</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>Die Harmonie, an die sich die Musik hält</translation>
  </message>
  <message>
   <source>The jury's mark: {0} of 1</source>
   <translation>Note der Jury: {0} von 1</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>Der Pegel steckt auch in den Musikdateien</translation>
  </message>
  <message>
   <source>The level is yours now; it no longer heeds who speaks.</source>
   <translation>Der Pegel ist jetzt deiner; er achtet nicht mehr darauf, wer spricht.</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>Das Modell läuft auf {0} (gewünscht: {1}).</translation>
  </message>
  <message>
   <source>The music is composed as soon as the film is looked through.</source>
   <translation>Die Musik wird komponiert, sobald der Film gesichtet ist.</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>Die Musik wird berechnet auf: {0}</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>Die Musik behält ihren Pegel unter Sprache</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>Die Musik wird diesen Schnitt betonen</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>Die Musik und die Schnitte als MIDI-Marker.</translation>
  </message>
  <message>
   <source>The music, as long as the film</source>
   <translation>Die Musik, so lang wie der Film</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>Der neue Schnitt</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>Die Note ist gesperrt und bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>The paper's value, 200</source>
   <translation>Der Wert der Studie, 200</translation>
  </message>
  <message>
   <source>The paper's value, 8 beats</source>
   <translation>Der Wert der Studie, 8 Schläge</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>Unter Sprache gleich</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>Die zweite Stimme. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>Der Ton von Take {0} wird noch berechnet.</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>Der Take als MIDI</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>Der Take als WAV</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>Der Take als Stems</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>Die drei komponierten Spuren, ohne Band.</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>Die Timeline</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>Die Melodie. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>Die Arbeit konnte nicht gespeichert werden ({0}).</translation>
  </message>
  <message>
   <source>There is newer work on this project that was not saved.</source>
   <translation>Von diesem Projekt gibt es neuere, ungesicherte Arbeit.</translation>
  </message>
  <message>
   <source>There is no music to draw in yet.</source>
   <translation>Hier ist noch keine Musik zum Zeichnen.</translation>
  </message>
  <message>
   <source>There is no take to redo yet.</source>
   <translation>Es gibt noch keinen Take.</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>Es gibt noch nichts zu exportieren.</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>Das lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>This cut is no hit point: the music does not mark it</source>
   <translation>Kein Hitpoint: die Musik betont diesen Schnitt nicht</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>Dieser Schnitt liegt auf seinem Schlag</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>Dieser Schnitt liegt {0} ms nach seinem Schlag</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>Dieser Schnitt liegt {0} ms vor seinem Schlag</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Diesen</translation>
  </message>
  <message>
   <source>This track is muted, so there is no stem of it.</source>
   <translation>Diese Spur ist stumm, also gibt es keinen Stem davon.</translation>
  </message>
  <message>
   <source>Throw this run away (Esc)</source>
   <translation>Diesen Lauf verwerfen (Esc)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>Oben die Zeit, darunter die Takte der Musik</translation>
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
   <source>Timelines of editors</source>
   <translation>Timelines von Schnittprogrammen</translation>
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
   <source>Transpose notes</source>
   <translation>Noten transponieren</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>Tremolo</translation>
  </message>
  <message>
   <source>Tremolo strings</source>
   <translation>Tremolo-Streicher</translation>
  </message>
  <message>
   <source>Tremolo strings, a pulse and a heartbeat; little melody.</source>
   <translation>Tremolostreicher, ein Puls und ein Herzschlag; wenig Melodie.</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Triangel</translation>
  </message>
  <message>
   <source>Trombone</source>
   <translation>Posaune</translation>
  </message>
  <message>
   <source>Trumpet</source>
   <translation>Trompete</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Gleich noch einmal versuchen.</translation>
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
   <source>Tuba</source>
   <translation>Tuba</translation>
  </message>
  <message>
   <source>Tubular bells</source>
   <translation>Röhrenglocken</translation>
  </message>
  <message>
   <source>Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2.</source>
   <translation>00:01:20:12, 1:20, 80.5 (Sekunden) oder bar 10.2 eingeben.</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>Pegel eingeben…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>{0} bis {1} eingeben, in Dezibel.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Noten entsperren</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>Bereich entsperren</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>{0} entsperren</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Spur entsperren</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>Clip-Ton einschalten</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>{0} einschalten</translation>
  </message>
  <message>
   <source>Unsaved work from {1} was kept: {0}</source>
   <translation>Ungesicherte Arbeit von {1} wurde aufgehoben: {0}</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>Stern vom Take nehmen</translation>
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
   <source>Use 1 to 32 beats.</source>
   <translation>1 bis 32 Schläge angeben.</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>2 bis 200 Schritte angeben.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>Einen Wert von 0 bis 10 oder „auto“ angeben.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>Einen Wert von 0 bis 1000 angeben.</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>Eine ganze Zahl angeben, bis 18 Stellen.</translation>
  </message>
  <message>
   <source>Use and remember these.</source>
   <translation>Diese übernehmen und merken.</translation>
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
   <source>Variations</source>
   <translation>Varianten</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>Varianten pro Lauf</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>Anschlagstärken</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>Anschlagstärken {0} bis {1}</translation>
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
   <source>Versions and licences</source>
   <translation>Versionen und Lizenzen</translation>
  </message>
  <message>
   <source>Versions, licences, the model.</source>
   <translation>Versionen, Lizenzen, das Modell.</translation>
  </message>
  <message>
   <source>Vibraphone</source>
   <translation>Vibraphon</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>Vibraslap</translation>
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
   <source>Viola</source>
   <translation>Bratsche</translation>
  </message>
  <message>
   <source>Violin</source>
   <translation>Geige</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>Geigen</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>Stimmen „ooh“</translation>
  </message>
  <message>
   <source>Voice pad</source>
   <translation>Stimmen-Pad</translation>
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
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV und MP3, so laut wie Podcasts sind.</translation>
  </message>
  <message>
   <source>Warm pad</source>
   <translation>Warmes Pad</translation>
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
   <source>What all the files are named after.</source>
   <translation>Danach heißen alle Dateien.</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Was gespeichert ist</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>Was spielt {0}: {1}</translation>
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
   <source>Where is the footage?</source>
   <translation>Wo ist das Material?</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>Wo ist die Timeline?</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>Wohin die Dateien kommen; wird bei Bedarf angelegt.</translation>
  </message>
  <message>
   <source>Where the music is computed. It sounds the same, only sooner or later.</source>
   <translation>Wo die Musik berechnet wird. Sie klingt gleich, nur früher oder später.</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>Pfeifen</translation>
  </message>
  <message>
   <source>Who decides what. On the left the words lead: captions and mood make a tune. On the right the picture leads: movement and cuts make the rhythm. The shape behind it is how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the paper's 200, where the tick is.</source>
   <translation>Wer was entscheidet. Links führen die Worte: Beschreibungen und Stimmung machen eine Melodie. Rechts führt das Bild: Bewegung und Schnitte machen den Rhythmus. Die Form dahinter zeigt, wie viel der Musik noch offen ist, wenn das Bild übernimmt.
Alt halten oder tippen für Zwischenwerte; Doppelklick für die 200 der Studie, wo der Strich ist.</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>Breite, langsame Flächen und einige Glocken; kein Beat.</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Wischblende</translation>
  </message>
  <message>
   <source>Without any, the pictures decide: they feel {0}.</source>
   <translation>Ohne Angabe entscheiden die Bilder: sie wirken {0}.</translation>
  </message>
  <message>
   <source>Words for how it should feel, in English. They colour key, chords and tune of the whole clip, together with the captions</source>
   <translation>Worte für die Wirkung, auf Englisch. Sie färben Tonart, Akkorde und Melodie des ganzen Clips, zusammen mit den Beschreibungen</translation>
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
   <source>Write the files listed above.</source>
   <translation>Die oben genannten Dateien schreiben.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Schreibt {0}</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>Xylophon</translation>
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
   <source>Your timeline with the music, and MIDI.</source>
   <translation>Deine Timeline mit der Musik, und MIDI.</translation>
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
   <source>Zoom to the selected shot or notes.</source>
   <translation>Auf gewählte Einstellung oder Noten zoomen.</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>Auf diesen Abschnitt zoomen</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>Auf diese Einstellung zoomen</translation>
  </message>
  <message>
   <source>a new project</source>
   <translation>ein neues Projekt</translation>
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
   <source>all in all</source>
   <translation>alles in allem</translation>
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
   <source>as planned</source>
   <translation>wie geplant</translation>
  </message>
  <message>
   <source>as the pictures have it</source>
   <translation>wie im Bild</translation>
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
   <source>bar {0} · {1}</source>
   <translation>Takt {0} · {1}</translation>
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
   <source>composed anew</source>
   <translation>neu komponiert</translation>
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
   <source>fitted once the clip is looked through</source>
   <translation>wird angepasst, sobald der Clip gesichtet ist</translation>
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
   <source>heard now</source>
   <translation>jetzt zu hören</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>auch in WAV und Stems</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>es klappert</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>endet nicht auf dem Schlussakkord</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>hat wenige Noten</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>hat keine Melodie</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>hat falsche Noten</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>ist mit Noten überladen</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>ist viel voller oder dünner, als das Bild verlangt</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>ist voller, als das Bild verlangt</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>ist dünner, als das Bild verlangt</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>stockt immer wieder</translation>
  </message>
  <message>
   <source>k</source>
   <translation>k</translation>
  </message>
  <message>
   <source>k {0}</source>
   <translation>k {0}</translation>
  </message>
  <message>
   <source>k {0} beat</source>
   <translation>k {0} Schl.</translation>
  </message>
  <message>
   <source>k {0} beats</source>
   <translation>k {0} Schl.</translation>
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
   <source>made at {0}</source>
   <translation>gemacht bei {0}</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>für andere Schnitte gemacht</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>mit anderer Schwankung gemacht</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>viele Noten liegen außerhalb der Tonart</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>no caption</source>
   <translation>keine Beschreibung</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>keine Hitpoints zu treffen</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>keine Treffer</translation>
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
   <source>not fitted yet</source>
   <translation>noch nicht angepasst</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <source>not there</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>man hört, wo Teile zusammengefügt wurden</translation>
  </message>
  <message>
   <source>one window per shot</source>
   <translation>ein Fenster pro Einstellung</translation>
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
   <source>removed</source>
   <translation>entfernt</translation>
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
   <source>silent: no sound device</source>
   <translation>stumm: kein Audiogerät</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>manche Takte sind viel voller als andere</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>manche Hitpoints vergehen ohne Akzent</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>bleibt</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>angehalten bei Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>sonnig, verspielt, etwas wehmütig</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>gespannt</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>die Begleitung wechselt ständig</translation>
  </message>
  <message>
   <source>the model's own choice, {0}</source>
   <translation>die Wahl des Modells, {0}</translation>
  </message>
  <message>
   <source>the one that came along</source>
   <translation>das mitgelieferte</translation>
  </message>
  <message>
   <source>the ones that came along</source>
   <translation>die mitgelieferten</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>der Rhythmus wechselt stark von Takt zu Takt</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>wie vorher</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>die Melodie schweigt in den meisten Takten</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>es gibt Lücken, in denen nichts beginnt</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
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
   <source>velocity {0}</source>
   <translation>Anschlagstärke {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>was die Einstellung zeigt, in wenigen Worten</translation>
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
   <source>{0:g} beats</source>
   <translation>{0:g} Schläge</translation>
  </message>
  <message>
   <source>{0}	{1}</source>
   <translation>{0}	{1}</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
Doppelklick ändert die Worte, denen die Musik folgt</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  Schritt {1} von {2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0} (und {1} weitere)</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (gehalten)</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0} (vom Projekt)</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0} (Valenz {1}, Erregung {2})</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} Und {1} weitere.</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>noch {0} Antworten</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} bei {1}</translation>
  </message>
  <message>
   <source>{0} beat a window</source>
   <translation>{0} Schlag pro Fenster</translation>
  </message>
  <message>
   <source>{0} beats a window</source>
   <translation>{0} Schläge pro Fenster</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} geändert</translation>
  </message>
  <message>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <source>{0} dB down under speech</source>
   <translation>{0} dB leiser unter Sprache</translation>
  </message>
  <message>
   <source>{0} decibels louder</source>
   <translation>{0} Dezibel lauter</translation>
  </message>
  <message>
   <source>{0} decibels softer</source>
   <translation>{0} Dezibel leiser</translation>
  </message>
  <message>
   <source>{0} is no film, no timeline and no project.</source>
   <translation>{0} ist kein Film, keine Timeline und kein Projekt.</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} ist schon geöffnet.</translation>
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
   <source>{0} kept</source>
   <translation>{0} behalten</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} weitere</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} verschoben</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} neu</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} Noten ausgewählt</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0} von 10</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; {2} are composed anew.</source>
   <translation>{0} von {1} Takten bleiben, wie sie sind; {2} werden neu komponiert.</translation>
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
   <source>{0} removed</source>
   <translation>{0} entfernt</translation>
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
   <source>{0} takes are exported to {1}</source>
   <translation>{0} Takes nach {1} exportiert</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} gekürzt</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} wurde in seinem Schnittprogramm geändert.</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} Schritte</translation>
  </message>
  <message>
   <source>{0} · {1} steps · strength {2}</source>
   <translation>{0} · {1} Schritte · Stärke {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – Take {1}</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}, nie gespeichert</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}, Einstellung {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes of its run</source>
   <translation>{0}, der beste der {1} Takes seines Laufs</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}, Anschlagstärke {1}</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}, {1} %, {2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}, {1} von {2} bei {3}. {4}</translation>
  </message>
  <message>
   <source>{0}, {1} s</source>
   <translation>{0}, {1} s</translation>
  </message>
  <message>
   <source>{0}. {1}</source>
   <translation>{0}. {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}: %n Einstellung, {1} bei {2} Bildern pro Sekunde</numerusform>
    <numerusform>{0}: %n Einstellungen, {1} bei {2} Bildern pro Sekunde</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}: Klick wählt die Noten</translation>
  </message>
  <message>
   <source>{0}: it follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}: folgt Akkorden und Pegel. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0}: {1} → {2}</translation>
  </message>
  <message>
   <source>“{0}” is not a place in the clip.</source>
   <translation>„{0}“ ist keine Stelle im Clip.</translation>
  </message>
 </context>
</TS>
