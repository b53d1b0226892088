<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
Es driftet zwischen {0} und {1}, um die Schnitte zu treffen</translation>
  </message>
  <message>
   <source> BPM</source>
   <translation> BPM</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · Take {0} von {1}</translation>
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
   <translation>. Schnitt ziehen, seine Stärke erhöhen oder das Tempo freigeben</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB lässt ihn unverändert.</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 Dezibel, unverändert</translation>
  </message>
  <message>
   <source>0 to 10, or "auto"</source>
   <translation>0 bis 10 oder „auto“</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 schlecht – 5 ausgezeichnet</translation>
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
   <source>24 s of Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0</source>
   <translation>24 s aus Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0</translation>
  </message>
  <message>
   <source>32 bits, float</source>
   <translation>32 Bit, Float</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s, zum Anhören.</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz, samplegenau so lang wie der Clip.</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>808-Kit</translation>
  </message>
  <message>
   <source>: together, to the eye and ear</source>
   <translation>: für Auge und Ohr synchron</translation>
  </message>
  <message>
   <source>A WAV file as broadcasters take it.</source>
   <translation>Eine WAV-Datei, wie Sender sie annehmen.</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>Ruhiges Klavier, Marimba-Figuren und weiche Streicher, die Raum für Sprache lassen.</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>Ein Cello singt über leisem Klavier; spät kommen ein paar Streicher dazu.</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>Ein Akkord wie C, Am7, F/C oder Gsus4</translation>
  </message>
  <message>
   <source>A different composing model, as exported by BGM Studio's own tools.</source>
   <translation>Ein anderes Kompositionsmodell, exportiert mit den Werkzeugen von BGM Studio.</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A ist besser</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>Ein warmes Rhodes über trägem Beat und rundem Bass.</translation>
  </message>
  <message>
   <source>A minute from a clip to an export, step by step.</source>
   <translation>In einer Minute vom Clip zum Export, Schritt für Schritt.</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>Neue Note am Abspielkopf</translation>
  </message>
  <message>
   <source>A palette is a whole band, from solo piano to synthwave. Try another one.</source>
   <translation>Eine Palette ist eine ganze Band, vom Soloklavier bis Synthwave. Eine andere ausprobieren.</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>Ein Ausschnitt enthält kein Video.</translation>
  </message>
  <message>
   <source>A point of the music's level at the playhead</source>
   <translation>Ein Pegelpunkt der Musik am Abspielkopf</translation>
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
   <source>A stronger or weaker marker; more or less activity or level</source>
   <translation>Stärkerer oder schwächerer Marker; mehr oder weniger Aktivität oder Pegel</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>Violine und Cello über Streichergruppe und Harfe.</translation>
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
   <translation>Akustikbass</translation>
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
   <source>Add a point here</source>
   <translation>Punkt hier hinzufügen</translation>
  </message>
  <message>
   <source>Add a point to the level</source>
   <translation>Pegelpunkt hinzufügen</translation>
  </message>
  <message>
   <source>Add marker</source>
   <translation>Marker hinzufügen</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>Marker hier hinzufügen</translation>
  </message>
  <message>
   <source>Add note at playhead</source>
   <translation>Note am Abspielkopf hinzufügen</translation>
  </message>
  <message>
   <source>Add this word to the mood, or remove it</source>
   <translation>Dieses Wort zur Stimmung hinzufügen oder daraus entfernen</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
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
   <source>All keys on one page; change them there.</source>
   <translation>Alle Tasten auf einer Seite; dort lassen sie sich ändern.</translation>
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
   <source>All that can be made of it.</source>
   <translation>Alles, was sich daraus machen lässt.</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>Alle Spuren sind stumm, daher gibt es keine Stems.</translation>
  </message>
  <message>
   <source>All {0} bars stay as they are.</source>
   <translation>Alle {0} Takte bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Alto saxophone</source>
   <translation>Altsaxofon</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Ambient-Pads</translation>
  </message>
  <message>
   <source>An .sf2 or .sf3 file that plays everything, here and in exports.</source>
   <translation>Eine .sf2- oder .sf3-Datei, die alles spielt, hier und im Export.</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>Eine M4A-Datei mit 256 kbit/s, zum Anhören.</translation>
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
   <source>Analyse the clip again</source>
   <translation>Clip neu analysieren</translation>
  </message>
  <message>
   <source>Analysing the clip</source>
   <translation>Clip wird analysiert</translation>
  </message>
  <message>
   <source>Analysing the clip…</source>
   <translation>Clip wird analysiert…</translation>
  </message>
  <message>
   <source>Analysing the new cut</source>
   <translation>Neuer Schnitt wird analysiert</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Andere Spur</translation>
  </message>
  <message>
   <source>Another one is being composed in its place.</source>
   <translation>Stattdessen wird ein anderer komponiert.</translation>
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
   <source>Appearance, sound output, processor, model and sounds.</source>
   <translation>Darstellung, Tonausgabe, Prozessor, Modell und Klänge.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Apply and remember these preferences.</source>
   <translation>Diese Einstellungen anwenden und merken.</translation>
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
   <translation>So genau wie WAV und etwa halb so groß.</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>Wie abgespielt</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>Wie das System: {0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Wie notiert</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>Wie in der Timeline gezeichnet</translation>
  </message>
  <message>
   <source>Assembling the film</source>
   <translation>Film wird zusammengesetzt</translation>
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
   <source>Automatic: 12 dB down where the clip's own sound is kept, else full.</source>
   <translation>Automatisch: 12 dB leiser, wo der Originalton des Clips bleibt, sonst voll.</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>Automatisch: {0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>Automatisch: unter Sprache {0} dB leiser</translation>
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
   <source>BGM Studio closed unexpectedly.</source>
   <translation>BGM Studio wurde unerwartet beendet.</translation>
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
   <source>Back one frame</source>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <source>Back one second</source>
   <translation>Eine Sekunde zurück</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Zurück zu Automatisch</translation>
  </message>
  <message>
   <source>Back to the question before</source>
   <translation>Zurück zur vorigen Frage</translation>
  </message>
  <message>
   <source>Back to what is heard</source>
   <translation>Zurück zum Gehörten</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>Hintergrundmusik für den eigenen Clip, bildgenau auf dem eigenen Rechner komponiert. Das Video verlässt ihn nie.</translation>
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
   <translation>Vorher</translation>
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
   <source>Big and tense; every cut counts.</source>
   <translation>Groß und spannungsvoll; jeder Schnitt zählt.</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bit pro Sample</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>Gestrichenes Pad</translation>
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
   <source>Breath before the next</source>
   <translation>Atempause vor dem nächsten</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Bridge</translation>
  </message>
  <message>
   <source>Bright and moving, with the pictures.</source>
   <translation>Hell und bewegt, mit den Bildern.</translation>
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
   <source>Bring a part of the band to the front and edit its notes</source>
   <translation>Eine Stimme der Band nach vorn holen und ihre Noten bearbeiten</translation>
  </message>
  <message>
   <source>Bring back the change that was undone.</source>
   <translation>Die rückgängig gemachte Änderung wiederherstellen.</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Musik zurückholen</translation>
  </message>
  <message>
   <source>Bring over from take {0}: {1}</source>
   <translation>Aus Take {0} übernehmen: {1}</translation>
  </message>
  <message>
   <source>Bring over settings</source>
   <translation>Einstellungen übernehmen</translation>
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
   <source>Browse the disk.</source>
   <translation>Auf der Festplatte suchen.</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>Besen-Kit</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Steigerung in den nächsten</translation>
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
   <source>Calm and thoughtful, out of the narrator's way.</source>
   <translation>Ruhig und nachdenklich, ohne den Sprecher zu stören.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel the run to stay.</source>
   <translation>Zum Bleiben den Durchgang abbrechen.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was changed.</source>
   <translation>Abgebrochen; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Bricht ab…</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Bildtext</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>Bildtext von Shot {0}</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>Bildtext des ausgewählten Shots</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Bildtexte</translation>
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
   <source>Change a point of the level</source>
   <translation>Pegelpunkt ändern</translation>
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
   <source>Change the range to score</source>
   <translation>Zu vertonenden Bereich ändern</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>Übergang ändern</translation>
  </message>
  <message>
   <source>Change velocities</source>
   <translation>Velocity ändern</translation>
  </message>
  <message>
   <source>Checking the clip</source>
   <translation>Clip wird geprüft</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Chor</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Ordner wählen.</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>Soundfont wählen</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to continue (Ctrl+O).</source>
   <translation>Ein Video oder die Timeline eines Schnittprogramms zum Vertonen wählen, oder ein Projekt zum Weiterarbeiten (Strg+O).</translation>
  </message>
  <message>
   <source>Choose the clip's file; it must be the same film.</source>
   <translation>Die Datei des Clips wählen; es muss derselbe Film sein.</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <source>Choose the folder that the footage is in.</source>
   <translation>Den Ordner wählen, in dem das Material liegt.</translation>
  </message>
  <message>
   <source>Choose the folder they are in; its subfolders are searched, too.</source>
   <translation>Den Ordner wählen, in dem sie liegen; Unterordner werden mit durchsucht.</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Choose the model folder</source>
   <translation>Modellordner wählen</translation>
  </message>
  <message>
   <source>Choose the soundfont in Preferences; the notes are the same.</source>
   <translation>Das Soundfont in den Einstellungen wählen; die Noten bleiben dieselben.</translation>
  </message>
  <message>
   <source>Choose the tempo from the cuts again</source>
   <translation>Das Tempo erneut nach den Schnitten wählen</translation>
  </message>
  <message>
   <source>Choose who plays</source>
   <translation>Wählen, wer spielt</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>Legt Dateien, Lautheit und Bittiefe fest; spätere Änderungen gelten als eigene Auswahl.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>Akkordqualität</translation>
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
   <source>Chosen to suit mood and picture, with each new take.</source>
   <translation>Bei jedem neuen Take passend zu Stimmung und Bild gewählt.</translation>
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
   <translation>Clap</translation>
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
   <source>Clean and confident, shot by shot.</source>
   <translation>Klar und selbstbewusst, Shot für Shot.</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>Cleane E-Gitarre</translation>
  </message>
  <message>
   <source>Clear in and out</source>
   <translation>In und Out löschen</translation>
  </message>
  <message>
   <source>Clear this list</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <source>Click one on the timeline first.</source>
   <translation>Zuerst einen in der Timeline anklicken.</translation>
  </message>
  <message>
   <source>Click the demo clip, or drop a video of your own into the window.</source>
   <translation>Auf den Demo-Clip klicken oder ein eigenes Video ins Fenster ziehen.</translation>
  </message>
  <message>
   <source>Click to choose the sound output</source>
   <translation>Klicken, um die Tonausgabe zu wählen</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>Klick springt hierher; Rechtsklick, um nur einen Teil zu vertonen</translation>
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
   <source>Close the note editor</source>
   <translation>Noten-Editor schließen</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>Pianorolle schließen</translation>
  </message>
  <message>
   <source>Close the project and start over. Unsaved work can still be recovered.</source>
   <translation>Das Projekt schließen und neu beginnen. Ungespeichertes lässt sich weiterhin wiederherstellen.</translation>
  </message>
  <message>
   <source>Close the window, and ask about unsaved work.</source>
   <translation>Das Fenster schließen und nach Ungespeichertem fragen.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Close when it is done</source>
   <translation>Schließen, wenn fertig</translation>
  </message>
  <message>
   <source>Close without changing anything (Esc).</source>
   <translation>Schließen, ohne etwas zu ändern (Esc).</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>Schließen, ohne zu exportieren (Esc).</translation>
  </message>
  <message>
   <source>Close, and leave the file as it is.</source>
   <translation>Schließen und die Datei lassen, wie sie ist.</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>Hi-Hat geschlossen</translation>
  </message>
  <message>
   <source>Closeness</source>
   <translation>Bildnähe</translation>
  </message>
  <message>
   <source>Closeness to picture</source>
   <translation>Nähe zum Bild</translation>
  </message>
  <message>
   <source>Closeness to the picture</source>
   <translation>Nähe zum Bild</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>Bei erneutem Schließen geht Ungespeichertes verloren.</translation>
  </message>
  <message>
   <source>Compare with previous take</source>
   <translation>Mit vorigem Take vergleichen</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>Comping</translation>
  </message>
  <message>
   <source>Compose a new melody over the same bridge and piano.</source>
   <translation>Eine neue Melodie über derselben Bridge und demselben Klavier komponieren.</translation>
  </message>
  <message>
   <source>Compose bridge and piano again under the same melody.</source>
   <translation>Bridge und Klavier unter derselben Melodie neu komponieren.</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>Für {0} komponieren</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>Musik für den Clip komponieren.</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the current settings (G)</source>
   <translation>Mit den aktuellen Einstellungen neue Musik für den Clip komponieren (G)</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>Komponieren auf</translation>
  </message>
  <message>
   <source>Compose the music of the selected shot again.</source>
   <translation>Die Musik des ausgewählten Shots neu komponieren.</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot again, joining the music around it.</source>
   <translation>Ausgewählte Noten, Bereich oder Shot neu komponieren, passend zur Musik ringsum.</translation>
  </message>
  <message>
   <source>Compose the selected region again, joining the music before and after it</source>
   <translation>Den ausgewählten Bereich neu komponieren, passend zur Musik davor und danach</translation>
  </message>
  <message>
   <source>Compose this shot again, so that it joins the music before and after it</source>
   <translation>Diesen Shot neu komponieren, passend zur Musik davor und danach</translation>
  </message>
  <message>
   <source>Composed on this computer for the clip you drop here. Nothing is uploaded.</source>
   <translation>Auf diesem Computer für den hier abgelegten Clip komponiert. Nichts wird hochgeladen.</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>Komponieren</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>Komponieren für den neuen Schnitt</translation>
  </message>
  <message>
   <source>Composing starts as soon as the clip has been analysed. Press to cancel</source>
   <translation>Komponiert wird, sobald der Clip analysiert ist. Drücken zum Abbrechen</translation>
  </message>
  <message>
   <source>Composing the ending</source>
   <translation>Schluss wird komponiert</translation>
  </message>
  <message>
   <source>Connect headphones or loudspeakers, and press play again.</source>
   <translation>Kopfhörer oder Lautsprecher anschließen und erneut auf Wiedergabe drücken.</translation>
  </message>
  <message>
   <source>Continue with question {0}</source>
   <translation>Weiter mit Frage {0}</translation>
  </message>
  <message>
   <source>Continue without</source>
   <translation>Ohne fortfahren</translation>
  </message>
  <message>
   <source>Continue without it</source>
   <translation>Ohne ihn fortfahren</translation>
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
   <source>Copy all of this, to paste into a report.</source>
   <translation>All dies kopieren, um es in einen Fehlerbericht einzufügen.</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>All dies kopieren.</translation>
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
   <source>Copy each track as its own file, to paste elsewhere.</source>
   <translation>Jede Spur als eigene Datei kopieren, um sie anderswo einzufügen.</translation>
  </message>
  <message>
   <source>Copy everything known about this, to paste into a report</source>
   <translation>Alles dazu Bekannte kopieren, um es in einen Fehlerbericht einzufügen</translation>
  </message>
  <message>
   <source>Copy notes, tempo and cuts as a file, to paste elsewhere.</source>
   <translation>Noten, Tempo und Schnitte als Datei kopieren, um sie anderswo einzufügen.</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>Noten kopieren oder ausschneiden</translation>
  </message>
  <message>
   <source>Copy the music as a file, to paste into a folder, an editor or a DAW.</source>
   <translation>Die Musik als Datei kopieren, um sie in einen Ordner, ein Schnittprogramm oder eine DAW einzufügen.</translation>
  </message>
  <message>
   <source>Copy the selected text or notes, else the take's music as a WAV file.</source>
   <translation>Ausgewählten Text oder Noten kopieren, sonst die Musik des Takes als WAV-Datei.</translation>
  </message>
  <message>
   <source>Copy the track's stem</source>
   <translation>Stem der Spur kopieren</translation>
  </message>
  <message>
   <source>Copy them, and paste them elsewhere.</source>
   <translation>Kopieren und anderswo einfügen.</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Corporate freundlich</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>Cowbell</translation>
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
   <source>Custom</source>
   <translation>Eigene Auswahl</translation>
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
   <translation>Herausgeschnitten, wie es im Ganzen klingt; von einem Ausschnitt gibt es kein Video.</translation>
  </message>
  <message>
   <source>Cut the selected text or notes.</source>
   <translation>Ausgewählten Text oder Noten ausschneiden.</translation>
  </message>
  <message>
   <source>Cuts</source>
   <translation>Schnitte</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>Schnitte, die die Musik markieren kann, und wie weit jeder von seinem Schlag entfernt liegt</translation>
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
   <source>Dark is easier on the eyes beside a picture, light in a bright room.</source>
   <translation>Dunkel schont die Augen neben einem Bild, hell passt in einen hellen Raum.</translation>
  </message>
  <message>
   <source>Decibels: 0 as it is, -10 well under speech, -60 silence; at most 6</source>
   <translation>Dezibel: 0 unverändert, -10 deutlich unter Sprache, -60 Stille; höchstens 6</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Standard</translation>
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
   <source>Delete a point of the level</source>
   <translation>Pegelpunkt löschen</translation>
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
   <source>Deletes it for good. Your saved file stays.</source>
   <translation>Löscht es endgültig. Die gespeicherte Datei bleibt.</translation>
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
   <source>Discard this run (Esc)</source>
   <translation>Diesen Durchgang verwerfen (Esc)</translation>
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
   <translation>Distortion-Gitarre</translation>
  </message>
  <message>
   <source>Do not close the window (Esc).</source>
   <translation>Das Fenster nicht schließen (Esc).</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Dokumentation</translation>
  </message>
  <message>
   <source>Don't save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>Doppelklick fügt einen Marker hinzu</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Herunter</translation>
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
   <source>Drag it as {0} into a folder, an editor or a DAW</source>
   <translation>Als {0} in einen Ordner, ein Schnittprogramm oder eine DAW ziehen</translation>
  </message>
  <message>
   <source>Drag the slider: to the left the words lead and the tune matters, to the right the picture leads and the rhythm matters. The take follows at once.</source>
   <translation>Den Regler ziehen: Links führen die Worte und die Melodie zählt, rechts führt das Bild und der Rhythmus zählt. Der Take folgt sofort.</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>Ziehen, um den Anfang des Loops zu ändern</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>Ziehen, um das Ende des Loops zu ändern</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>Ziehen, um einen Teil zu loopen</translation>
  </message>
  <message>
   <source>Drag to move the chord change</source>
   <translation>Ziehen, um den Akkordwechsel zu verschieben</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>Ziehen, um den Loop zu verschieben</translation>
  </message>
  <message>
   <source>Drag to move the start of the section</source>
   <translation>Ziehen, um den Anfang des Abschnitts zu verschieben</translation>
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
   <translation>Noten zeichnen: Ziehen bestimmt die Länge</translation>
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
   <source>Driving</source>
   <translation>Treibend</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>Drone</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Drop</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>Video oder Timeline hier ablegen</translation>
  </message>
  <message>
   <source>Drop before the next</source>
   <translation>Drop vor dem nächsten</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>Drums</translation>
  </message>
  <message>
   <source>Drums, bass and electric guitars.</source>
   <translation>Drums, Bass und E-Gitarren.</translation>
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
   <source>Each save keeps what it replaces. Going back is a change like any other: it can be undone, and the file stays as it is until you save.</source>
   <translation>Jedes Speichern bewahrt auf, was es ersetzt. Zurückkehren ist eine Änderung wie jede andere: Sie lässt sich rückgängig machen, und die Datei bleibt bis zum Speichern, wie sie ist.</translation>
  </message>
  <message>
   <source>Each track as its own WAV</source>
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
   <translation>Bildtext bearbeiten</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>Bildtext bearbeiten…</translation>
  </message>
  <message>
   <source>Edit the caption, name, chord or point; marker or silence on or off</source>
   <translation>Bildtext, Name, Akkord oder Punkt bearbeiten; Marker oder Stille an oder aus</translation>
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
   <source>Electric grand piano</source>
   <translation>E-Flügel</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>Electronic-Kit</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>{0}: Solo beenden</translation>
  </message>
  <message>
   <source>End the run early; the music worked out by then becomes a take.</source>
   <translation>Den Durchgang vorzeitig beenden; die bis dahin ausgearbeitete Musik wird ein Take.</translation>
  </message>
  <message>
   <source>End the run now; the takes that you have stay.</source>
   <translation>Den Durchgang jetzt beenden; vorhandene Takes bleiben.</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Tour beenden</translation>
  </message>
  <message>
   <source>End the tour (Esc)</source>
   <translation>Tour beenden (Esc)</translation>
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
   <source>Every command and its key.</source>
   <translation>Alle Befehle und ihre Tasten.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything is heard as it is set</source>
   <translation>Alles ist zu hören wie eingestellt</translation>
  </message>
  <message>
   <source>Everything was read as it is.</source>
   <translation>Alles wurde unverändert gelesen.</translation>
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
   <translation>Auf-/Abblende</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>Bis hierher einblenden</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>Ab hier ausblenden</translation>
  </message>
  <message>
   <source>Fade the level</source>
   <translation>Pegel ein- oder ausblenden</translation>
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
   <source>Find shots, captions and motion again.</source>
   <translation>Shots, Bildtexte und Bewegung neu ermitteln.</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>Clip suchen</translation>
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
   <translation>E-Bass (Finger)</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Finish the take first, then close.</source>
   <translation>Erst den Take fertigstellen, dann schließen.</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Anpassen</translation>
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
   <source>Fitting the tempo</source>
   <translation>Tempo wird angepasst</translation>
  </message>
  <message>
   <source>Flat</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Konstanter Pegel</translation>
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
   <translation>Querflöte</translation>
  </message>
  <message>
   <source>Fold lanes where there is no room</source>
   <translation>Spuren bei Platzmangel einklappen</translation>
  </message>
  <message>
   <source>Fold the lane to a strip, or open it</source>
   <translation>Die Spur zu einem Streifen einklappen oder aufklappen</translation>
  </message>
  <message>
   <source>Fold this lane</source>
   <translation>Diese Spur einklappen</translation>
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
   <source>Follow the picture</source>
   <translation>Dem Bild folgen</translation>
  </message>
  <message>
   <source>Following the controls</source>
   <translation>Folgt den Reglern</translation>
  </message>
  <message>
   <source>Footage folder</source>
   <translation>Materialordner</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>Für die Testleitung: zeigt, was A und was B war.</translation>
  </message>
  <message>
   <source>Forward one frame</source>
   <translation>Ein Bild vor</translation>
  </message>
  <message>
   <source>Forward one second</source>
   <translation>Eine Sekunde vor</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>Anderswo gefunden</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>Hörner</translation>
  </message>
  <message>
   <source>Fretless bass</source>
   <translation>Fretless-Bass</translation>
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
   <source>Generates</source>
   <translation>Generiert</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>Sanft</translation>
  </message>
  <message>
   <source>Give the command its own key again.</source>
   <translation>Dem Befehl wieder seine eigene Taste geben.</translation>
  </message>
  <message>
   <source>Give the command this key.</source>
   <translation>Dem Befehl diese Taste zuweisen.</translation>
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
   <source>Go back to a version</source>
   <translation>Zu einer Version zurückkehren</translation>
  </message>
  <message>
   <source>Go back to a version…</source>
   <translation>Zu einer Version zurückkehren…</translation>
  </message>
  <message>
   <source>Go back to it</source>
   <translation>Zurückkehren</translation>
  </message>
  <message>
   <source>Go back to the settings that are heard</source>
   <translation>Zurück zu den hörbaren Einstellungen</translation>
  </message>
  <message>
   <source>Go back to the sounds that come with BGM Studio.</source>
   <translation>Zurück zu den mitgelieferten Klängen von BGM Studio.</translation>
  </message>
  <message>
   <source>Go forward one second (Shift+Right)</source>
   <translation>Eine Sekunde vor (Umschalt+Rechts)</translation>
  </message>
  <message>
   <source>Go on to the next step</source>
   <translation>Weiter zum nächsten Schritt</translation>
  </message>
  <message>
   <source>Go to end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <source>Go to start</source>
   <translation>Zum Anfang</translation>
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
   <source>Hear take</source>
   <translation>Take hören</translation>
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
   <source>Hear {0} from here on (key {0} or {1})</source>
   <translation>{0} ab hier hören (Taste {0} oder {1})</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>Zu hören mit {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>Zu hören mit Drift: {0}</translation>
  </message>
  <message>
   <source>Held as it is: let it follow chords and level again</source>
   <translation>Fixiert: wieder Akkorden und Pegel folgen lassen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>Agogo hoch</translation>
  </message>
  <message>
   <source>High block</source>
   <translation>Holzblock hoch</translation>
  </message>
  <message>
   <source>High bongo</source>
   <translation>Bongo hoch</translation>
  </message>
  <message>
   <source>High conga</source>
   <translation>Conga hoch</translation>
  </message>
  <message>
   <source>High timbale</source>
   <translation>Timbale hoch</translation>
  </message>
  <message>
   <source>High tom</source>
   <translation>Tom hoch</translation>
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
   <translation>Hitpoint: Die Musik markiert diesen Schnitt</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Fixieren</translation>
  </message>
  <message>
   <source>Hold as it is</source>
   <translation>Unverändert fixieren</translation>
  </message>
  <message>
   <source>Hold in the header lets it follow again.</source>
   <translation>„Fixieren“ in der Kopfzeile lässt sie wieder folgen.</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>{0} fixieren</translation>
  </message>
  <message>
   <source>Hold the {0} as it is here, instead of letting its player decide (L)</source>
   <translation>{0} so fixieren, wie es hier steht, statt den Spieler entscheiden zu lassen (L)</translation>
  </message>
  <message>
   <source>Hold: play this part as it is now, instead of following the chords</source>
   <translation>Fixieren: diese Stimme so spielen, wie sie jetzt ist, statt den Akkorden zu folgen</translation>
  </message>
  <message>
   <source>Hold: there is no take yet to hold a part of</source>
   <translation>Fixieren: Es gibt noch keinen Take, dessen Stimme sich fixieren ließe</translation>
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
   <translation>Hörner führen, Streicher tragen, Harfe und Pauken markieren das Geschehen.</translation>
  </message>
  <message>
   <source>How closely the music keeps to captions, mood and movement. Low is loose and free, high is close but stiffer. Double-click for automatic.</source>
   <translation>Wie eng sich die Musik an Bildtexte, Stimmung und Bewegung hält. Niedrig ist locker und frei, hoch ist nah, aber steifer. Doppelklick für automatisch.</translation>
  </message>
  <message>
   <source>How fast the next take plays. Fitted: chosen so that beats fall on your cuts and the last bar ends with the clip. Type a tempo to lock it.</source>
   <translation>Wie schnell der nächste Take spielt. Angepasst: so gewählt, dass Schläge auf die Schnitte fallen und der letzte Takt mit dem Clip endet. Ein Tempo eingeben, um es zu sperren.</translation>
  </message>
  <message>
   <source>How hard each note is played: drag a stem, or across several; Ctrl+Up and Ctrl+Down for the selected notes</source>
   <translation>Wie stark jede Note angeschlagen wird: an einem Stiel ziehen oder über mehrere hinweg; Strg+Hoch und Strg+Herunter für die ausgewählten Noten</translation>
  </message>
  <message>
   <source>How it should feel, in English words. They shape the key, chords and tune of the whole clip, together with the captions</source>
   <translation>Wie es wirken soll, in englischen Wörtern. Zusammen mit den Bildtexten prägen sie Tonart, Akkorde und Melodie des ganzen Clips</translation>
  </message>
  <message>
   <source>How loud the clip's own sound is under the music; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>Wie laut der Originalton des Clips unter der Musik ist; Alt halten für halbe Dezibel, Doppelklick für 0 dB</translation>
  </message>
  <message>
   <source>How loud the music is in playback and in the video; double-click for automatic: 12 dB down where the clip has its own sound. Hold Alt for half decibels</source>
   <translation>Wie laut die Musik bei der Wiedergabe und im Video ist; Doppelklick für automatisch: 12 dB leiser, wo der Clip eigenen Ton hat. Alt halten für halbe Dezibel</translation>
  </message>
  <message>
   <source>How loud the music is over time: lower while someone speaks, or as you draw it.
Double-click for a point, drag a point or the line, drag elsewhere to draw</source>
   <translation>Wie laut die Musik im Zeitverlauf ist: leiser, während jemand spricht, oder wie gezeichnet.
Doppelklick setzt einen Punkt; Punkt oder Linie ziehen, anderswo ziehen zum Zeichnen</translation>
  </message>
  <message>
   <source>How loud the {0} is among the others; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>Wie laut {0} neben den anderen ist; Alt halten für halbe Dezibel, Doppelklick für 0 dB</translation>
  </message>
  <message>
   <source>How many steps the music is worked out in. More steps take longer and sound cleaner. Type any number from 2 to 200</source>
   <translation>In wie vielen Schritten die Musik ausgearbeitet wird. Mehr Schritte dauern länger und klingen sauberer. Eine Zahl von 2 bis 200 eingeben</translation>
  </message>
  <message>
   <source>How many takes to make in one run, from this seed and the ones after it</source>
   <translation>Wie viele Takes ein Durchgang erzeugt, aus diesem Seed und den folgenden</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>Wie viel in der Musik hier geschieht</translation>
  </message>
  <message>
   <source>How much moves in the picture, and so how busy the music is.
Drag to draw over it, Alt+drag to reset</source>
   <translation>Wie viel sich im Bild bewegt und damit, wie belebt die Musik ist.
Darüber ziehen zum Zeichnen, Alt+Ziehen zum Zurücksetzen</translation>
  </message>
  <message>
   <source>How quickly the music reacts to the picture: each stretch of this many beats follows only its own pictures. Short stretches react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the usual 8, at the tick.</source>
   <translation>Wie schnell die Musik auf das Bild reagiert: Jedes Segment von so vielen Schlägen folgt nur seinen eigenen Bildern. Kurze Segmente reagieren sofort, lange fließen.
Alt halten oder eintippen für andere Längen; Doppelklick für die üblichen 8, am Strich.</translation>
  </message>
  <message>
   <source>How this shot feels, judged by its light, colours, movement and sound. Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated</source>
   <translation>Wie dieser Shot wirkt, beurteilt nach Licht, Farben, Bewegung und Ton. Valenz: −1 düster, +1 heiter. Arousal: −1 ruhig, +1 aufgewühlt</translation>
  </message>
  <message>
   <source>If left empty, the picture decides: it feels {0}.</source>
   <translation>Bleibt es leer, entscheidet das Bild: Es wirkt {0}.</translation>
  </message>
  <message>
   <source>If you don't, they are offered on the start page next time.</source>
   <translation>Sonst werden sie beim nächsten Mal auf der Startseite angeboten.</translation>
  </message>
  <message>
   <source>If you don't, they stay for a while under File, “Go back to a version”.</source>
   <translation>Sonst bleiben sie eine Weile unter „Datei“, „Zu einer Version zurückkehren“.</translation>
  </message>
  <message>
   <source>In addition to the screen's own scale; takes effect at the next start.</source>
   <translation>Zusätzlich zur Skalierung des Bildschirms; gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>In and out</source>
   <translation>In und Out</translation>
  </message>
  <message>
   <source>In detail.</source>
   <translation>Im Einzelnen.</translation>
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
   <source>It is kept as long as the window is open. Please tell the person who runs the test, then answer again.</source>
   <translation>Sie bleibt erhalten, solange das Fenster offen ist. Bitte die Testleitung informieren und dann erneut antworten.</translation>
  </message>
  <message>
   <source>It is not a file on this computer.</source>
   <translation>Es ist keine Datei auf diesem Computer.</translation>
  </message>
  <message>
   <source>It is saved, but what was there before is not kept.</source>
   <translation>Gespeichert, aber der vorherige Stand ist nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>Er lag in {0}</translation>
  </message>
  <message>
   <source>It will be copied as soon as it is ready.</source>
   <translation>Er wird kopiert, sobald er fertig ist.</translation>
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
   <source>Join with the previous section</source>
   <translation>Mit vorigem Abschnitt verbinden</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>Kalimba</translation>
  </message>
  <message>
   <source>Keep accompaniment, recompose melody</source>
   <translation>Begleitung behalten, Melodie neu komponieren</translation>
  </message>
  <message>
   <source>Keep bridge and piano and compose a new melody over them</source>
   <translation>Bridge und Klavier behalten und eine neue Melodie darüber komponieren</translation>
  </message>
  <message>
   <source>Keep holding it, or drag again in a moment.</source>
   <translation>Festhalten oder gleich noch einmal ziehen.</translation>
  </message>
  <message>
   <source>Keep melody, recompose accompaniment</source>
   <translation>Melodie behalten, Begleitung neu komponieren</translation>
  </message>
  <message>
   <source>Keep melody, recompose rest</source>
   <translation>Melodie behalten, Rest neu komponieren</translation>
  </message>
  <message>
   <source>Keep melody, recompose the rest</source>
   <translation>Melodie behalten, Rest neu komponieren</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>Originalton des Clips behalten</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>Originalton des Clips behalten (er hat keinen)</translation>
  </message>
  <message>
   <source>Keep the melody and compose bridge and piano again to fit it</source>
   <translation>Die Melodie behalten und Bridge und Klavier passend dazu neu komponieren</translation>
  </message>
  <message>
   <source>Keep the melody note for note and compose bridge and piano again</source>
   <translation>Die Melodie Note für Note behalten und Bridge und Klavier neu komponieren</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Alten Schnitt behalten</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts suggest</source>
   <translation>Dieses Tempo behalten, was auch immer die Schnitte nahelegen</translation>
  </message>
  <message>
   <source>Keep what is there</source>
   <translation>Bisheriges behalten</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Beibehalten</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>Taste {0}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastaturbefehle</translation>
  </message>
  <message>
   <source>Kick</source>
   <translation>Kick</translation>
  </message>
  <message>
   <source>Kick 2</source>
   <translation>Kick 2</translation>
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
   <source>Leave the selected shot, or the loop, without music.</source>
   <translation>Den ausgewählten Shot oder den Loop ohne Musik lassen.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>{0} wieder folgen lassen</translation>
  </message>
  <message>
   <source>Let the {0} follow chords and level again, without your changes (L)</source>
   <translation>{0} ohne eigene Änderungen wieder Akkorden und Pegel folgen lassen (L)</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Pegel</translation>
  </message>
  <message>
   <source>Level of all music in decibels</source>
   <translation>Pegel der gesamten Musik in Dezibel</translation>
  </message>
  <message>
   <source>Level of point {0}, dB</source>
   <translation>Pegel von Punkt {0}, dB</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>Pegel des Clip-Originaltons in Dezibel</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>Pegel des Clip-Originaltons, dB</translation>
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
   <source>Level of the section</source>
   <translation>Aktivität des Abschnitts</translation>
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
   <source>Light and steady, well below who speaks.</source>
   <translation>Leicht und gleichmäßig, deutlich unter der Stimme.</translation>
  </message>
  <message>
   <source>Light or dark theme</source>
   <translation>Helles oder dunkles Design</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Hören</translation>
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
   <translation>Mindestens {0} s von A und von B anhören</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>Mindestens {0} s von B anhören</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>Sprache wird gesucht</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>Sprache wird gesucht…</translation>
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
   <translation>Noten sperren oder entsperren; eine Stimme der Band fixieren oder folgen lassen</translation>
  </message>
  <message>
   <source>Lock or unlock the selected notes: neither runs nor edits change them (L)</source>
   <translation>Ausgewählte Noten sperren oder entsperren: weder Durchgänge noch Bearbeitungen ändern sie (L)</translation>
  </message>
  <message>
   <source>Lock or unlock the selected region, silence included</source>
   <translation>Ausgewählten Bereich sperren oder entsperren, samt Stille</translation>
  </message>
  <message>
   <source>Lock or unlock the track in front: new runs keep it as it is</source>
   <translation>Vordere Spur sperren oder entsperren: neue Durchgänge lassen sie, wie sie ist</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Bereich sperren</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>Ausgewählte Noten sperren</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>Ausgewählten Bereich sperren</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Tempo sperren</translation>
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
   <source>Lock: new runs leave this track of the take as it is</source>
   <translation>Sperren: neue Durchgänge lassen diese Spur des Takes, wie sie ist</translation>
  </message>
  <message>
   <source>Lock: there is no take yet to lock a track of</source>
   <translation>Sperren: Es gibt noch keinen Take, dessen Spur sich sperren ließe</translation>
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
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <source>Loop the shots on both sides</source>
   <translation>Shots auf beiden Seiten loopen</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>Diesen Abschnitt loopen</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>Diesen Shot loopen</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Lauter</translation>
  </message>
  <message>
   <source>Louder or softer by five steps of velocity</source>
   <translation>Um fünf Velocity-Stufen lauter oder leiser</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>Um eine Stufe lauter oder leiser</translation>
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
   <source>Loudness of what is heard
momentary {0}, short-term {1}, integrated {2} LUFS since playing began here
true peak {3} dBTP, which a limiter holds at −1, here and in exports</source>
   <translation>Lautheit des Gehörten
momentan {0}, kurzzeitig {1}, integriert {2} LUFS, seit die Wiedergabe hier begann
True Peak {3} dBTP; ein Limiter hält ihn auf −1, hier und im Export</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>Agogo tief</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Holzblock tief</translation>
  </message>
  <message>
   <source>Low bongo</source>
   <translation>Bongo tief</translation>
  </message>
  <message>
   <source>Low conga</source>
   <translation>Conga tief</translation>
  </message>
  <message>
   <source>Low timbale</source>
   <translation>Timbale tief</translation>
  </message>
  <message>
   <source>Low tom</source>
   <translation>Tom tief</translation>
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
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
oder ein .bgm-Projekt</translation>
  </message>
  <message>
   <source>Make a copy to work on.</source>
   <translation>Eine Kopie zum Weiterarbeiten anlegen.</translation>
  </message>
  <message>
   <source>Make a new take with the same notes at the tempo that the controls ask for.</source>
   <translation>Einen neuen Take mit denselben Noten in dem Tempo anlegen, das die Regler verlangen.</translation>
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
   <source>Mark in</source>
   <translation>In setzen</translation>
  </message>
  <message>
   <source>Mark in here</source>
   <translation>In hier setzen</translation>
  </message>
  <message>
   <source>Mark out</source>
   <translation>Out setzen</translation>
  </message>
  <message>
   <source>Mark out here</source>
   <translation>Out hier setzen</translation>
  </message>
  <message>
   <source>Mark the take as a favourite, or remove the mark.</source>
   <translation>Den Take als Favoriten markieren oder die Markierung entfernen.</translation>
  </message>
  <message>
   <source>Markers and ranges snap to beats and frames as you drag them.</source>
   <translation>Marker und Bereiche rasten beim Ziehen an Schlägen und Bildern ein.</translation>
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
   <source>Melody or rhythm?</source>
   <translation>Melodie oder Rhythmus?</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Melodie ↔
Rhythmus</translation>
  </message>
  <message>
   <source>Melody ↔ Rhythm</source>
   <translation>Melodie ↔ Rhythmus</translation>
  </message>
  <message>
   <source>Metal pad</source>
   <translation>Metall-Pad</translation>
  </message>
  <message>
   <source>Middle tom</source>
   <translation>Tom Mitte</translation>
  </message>
  <message>
   <source>Middle tom 2</source>
   <translation>Tom Mitte 2</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>Modellordner</translation>
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
   <translation>Mehr Stimmungen</translation>
  </message>
  <message>
   <source>More words for the mood: {0}</source>
   <translation>Mehr Wörter für die Stimmung: {0}</translation>
  </message>
  <message>
   <source>Move a marker, a section's start or a point by a frame</source>
   <translation>Marker, Abschnittsanfang oder Punkt um ein Bild verschieben</translation>
  </message>
  <message>
   <source>Move a point of the level</source>
   <translation>Pegelpunkt verschieben</translation>
  </message>
  <message>
   <source>Move a stretch of the level</source>
   <translation>Pegelbereich verschieben</translation>
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
   <source>Move the selected notes to the nearest lines of the grid (Q)</source>
   <translation>Ausgewählte Noten auf die nächsten Rasterlinien verschieben (Q)</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>Auf Spur verschieben</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Nach {0} verschieben</translation>
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
   <source>Music begins here; drag to change it</source>
   <translation>Hier beginnt die Musik; ziehen zum Ändern</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>Spieluhr</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>Hier endet die Musik; ziehen zum Ändern</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>Bildgenaue Musik für den eigenen Film</translation>
  </message>
  <message>
   <source>Music is being composed</source>
   <translation>Musik wird komponiert</translation>
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
   <translation>Originalton des Clips stummschalten</translation>
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
   <translation>Stumm: den Originalton des Clips weglassen</translation>
  </message>
  <message>
   <source>Mute: leave this track out, here and in exports</source>
   <translation>Stumm: diese Spur weglassen, hier und im Export</translation>
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
   <translation>Gedämpfte E-Gitarre</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>Gedämpfte Gitarren, Claps und helles Klavier; optimistisch und klar.</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>Gedämpfte Trompete</translation>
  </message>
  <message>
   <source>Muted, so not in the sound: {0}.</source>
   <translation>Stumm, daher nicht im Ton: {0}.</translation>
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
   <source>New key</source>
   <translation>Neue Taste</translation>
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
   <source>Next cut</source>
   <translation>Nächster Schnitt</translation>
  </message>
  <message>
   <source>No bar can stay: all of the music is recomposed.</source>
   <translation>Kein Takt kann bleiben: Die gesamte Musik wird neu komponiert.</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Noch kein Bildtext</translation>
  </message>
  <message>
   <source>No command matches.</source>
   <translation>Kein passender Befehl.</translation>
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
   <translation>Keine Musik hier</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>Keine Musik hier. Klick holt sie zurück</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>Keine Musik in diesem Shot</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>Noch keine Musik</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>Noch keine Musik: auf „Generieren“ drücken</translation>
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
   <source>No recent files</source>
   <translation>Keine zuletzt geöffneten Dateien</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>Kein Shot ist ausgewählt.</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>Kein Ton zu hören: {0}.</translation>
  </message>
  <message>
   <source>No sound: choose the output</source>
   <translation>Kein Ton: Ausgabe wählen</translation>
  </message>
  <message>
   <source>No starred takes yet.</source>
   <translation>Noch keine Takes mit Stern.</translation>
  </message>
  <message>
   <source>No take follows: the film is replaced, and its music goes.</source>
   <translation>Kein Take folgt: Der Film wird ersetzt, und seine Musik entfällt.</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate: every take is kept here to compare.</source>
   <translation>Noch keine Takes.
Auf „Generieren“ drücken: Jeder Take bleibt hier zum Vergleichen.</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>Niemand spricht: Die Musik behält ihren Pegel</translation>
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
   <source>Not heard yet</source>
   <translation>Noch nicht zu hören</translation>
  </message>
  <message>
   <source>Not heard yet. The take that you hear has: {0}</source>
   <translation>Noch nicht zu hören. Der gehörte Take hat: {0}</translation>
  </message>
  <message>
   <source>Not heard yet: the next run brings what you changed here.</source>
   <translation>Noch nicht zu hören: Der nächste Durchgang bringt, was hier geändert wurde.</translation>
  </message>
  <message>
   <source>Not heard yet: {0}</source>
   <translation>Noch nicht zu hören: {0}</translation>
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
   <translation>Noten; Spuren als Float, wie gespielt.</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Nichts ist ausgewählt.</translation>
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
   <translation>Nylonsaiten-Gitarre</translation>
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
   <source>Of WAV, stems and FLAC. Floats are for WAV alone.</source>
   <translation>Von WAV, Stems und FLAC. Float gibt es nur bei WAV.</translation>
  </message>
  <message>
   <source>Of several, each is called after its own name or number.</source>
   <translation>Bei mehreren heißt jeder nach seinem Namen oder seiner Nummer.</translation>
  </message>
  <message>
   <source>Of the video: its music, or all of its sound. WAV and stems have the music alone.</source>
   <translation>Beim Video: dessen Musik oder der gesamte Ton. WAV und Stems enthalten nur die Musik.</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>Sprache der Oberfläche, ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>One WAV file a track, at the level it has in the whole.</source>
   <translation>Eine WAV-Datei pro Spur, mit dem Pegel, den sie im Ganzen hat.</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>Nur eine Datei auf einmal</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>Ein Flügel spielt alles.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a clip</source>
   <translation>Clip öffnen</translation>
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
   <translation>Einen Videoclip, die Timeline eines Schnittprogramms oder ein Projekt öffnen.</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>Cuica offen</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
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
   <translation>Den Noten-Editor öffnen oder schließen.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>Demo-Clip öffnen</translation>
  </message>
  <message>
   <source>Open the folder for your own palettes</source>
   <translation>Ordner für eigene Paletten öffnen</translation>
  </message>
  <message>
   <source>Open the menus</source>
   <translation>Menüs öffnen</translation>
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
   <source>Open this lane</source>
   <translation>Diese Spur aufklappen</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) for you to try everything on.</source>
   <translation>Öffnet 24 Sekunden aus Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), um alles daran auszuprobieren.</translation>
  </message>
  <message>
   <source>Opens it as it was; your saved file does not change until you save.</source>
   <translation>Öffnet es, wie es war; die gespeicherte Datei ändert sich erst beim Speichern.</translation>
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
   <source>Other tempos and how many hits they meet; and drift: how much each bar may speed up or slow down to meet more</source>
   <translation>Andere Tempi und wie viele Hits sie treffen; dazu Drift: wie weit jeder Takt schneller oder langsamer werden darf, um mehr zu treffen</translation>
  </message>
  <message>
   <source>Other tempos, and drift</source>
   <translation>Andere Tempi und Drift</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>Gesamteindruck</translation>
  </message>
  <message>
   <source>Overdriven guitar</source>
   <translation>Overdrive-Gitarre</translation>
  </message>
  <message>
   <source>Pad</source>
   <translation>Pad</translation>
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
   <source>Palettes in this folder appear in the list above the tracks; see docs/palettes.md.</source>
   <translation>Paletten in diesem Ordner erscheinen in der Liste über den Spuren; siehe docs/palettes.md.</translation>
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
   <source>Part of the export failed.</source>
   <translation>Ein Teil des Exports ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
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
   <source>Paste text or notes, or open the file that was copied.</source>
   <translation>Text oder Noten einfügen, oder die kopierte Datei öffnen.</translation>
  </message>
  <message>
   <source>Paste them elsewhere.</source>
   <translation>Anderswo einfügen.</translation>
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
   <translation>Hi-Hat Pedal</translation>
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
   <translation>Pikkoloflöte</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>Den Ordner auf der Festplatte wählen.</translation>
  </message>
  <message>
   <source>Picked bass</source>
   <translation>E-Bass (Plektrum)</translation>
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
   <source>Pitch range in view</source>
   <translation>Sichtbarer Tonhöhenbereich</translation>
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
   <translation>Ab dem Abspielkopf wiedergeben (Leertaste)</translation>
  </message>
  <message>
   <source>Play from the playhead.</source>
   <translation>Ab dem Abspielkopf wiedergeben.</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Wiedergabe oder Pause</translation>
  </message>
  <message>
   <source>Play the same notes at the new tempo</source>
   <translation>Dieselben Noten im neuen Tempo spielen</translation>
  </message>
  <message>
   <source>Playback speed</source>
   <translation>Wiedergabetempo</translation>
  </message>
  <message>
   <source>Playback speed; there is sound at normal speed only</source>
   <translation>Wiedergabetempo; Ton gibt es nur bei normalem Tempo</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Verspieltes Pizzicato</translation>
  </message>
  <message>
   <source>Please tell the person who runs the test, and go on to the next one.</source>
   <translation>Bitte die Testleitung informieren und mit der nächsten weitermachen.</translation>
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
   <translation>Polysynth-Pad</translation>
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
   <source>Preset</source>
   <translation>Preset</translation>
  </message>
  <message>
   <source>Preset for a kind of film</source>
   <translation>Preset für eine Art von Film</translation>
  </message>
  <message>
   <source>Preset: {0}</source>
   <translation>Preset: {0}</translation>
  </message>
  <message>
   <source>Press Generate</source>
   <translation>Auf „Generieren“ drücken</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can edit each of them.</source>
   <translation>Auf „Generieren“ drücken: Die Noten erscheinen hier, und jede lässt sich bearbeiten.</translation>
  </message>
  <message>
   <source>Press a new key for “{0}”.</source>
   <translation>Eine neue Taste für „{0}“ drücken.</translation>
  </message>
  <message>
   <source>Press again to go faster.</source>
   <translation>Für höheres Tempo erneut drücken.</translation>
  </message>
  <message>
   <source>Press the new key here; empty for no key.</source>
   <translation>Hier die neue Taste drücken; leer für keine Taste.</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>Zum Anhören {0} drücken</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Previous cut</source>
   <translation>Voriger Schnitt</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Prozessor (CPU)</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produkt</translation>
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
   <source>Put a cut at the playhead for the music to mark.</source>
   <translation>Am Abspielkopf einen Schnitt setzen, den die Musik markiert.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Quality, in steps</source>
   <translation>Qualität in Schritten</translation>
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
   <source>Questions answered</source>
   <translation>Beantwortete Fragen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>ZULETZT</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <source>Rated {0} of 1</source>
   <translation>Bewertung: {0} von 1</translation>
  </message>
  <message>
   <source>React shot by shot</source>
   <translation>Shot für Shot reagieren</translation>
  </message>
  <message>
   <source>React shot by shot, however long each is, instead of every k beats</source>
   <translation>Shot für Shot reagieren, wie lang jeder auch ist, statt alle k Schläge</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>Reaktion</translation>
  </message>
  <message>
   <source>Reaction to the picture</source>
   <translation>Reaktion auf das Bild</translation>
  </message>
  <message>
   <source>Reaction to the picture, k, in beats</source>
   <translation>Reaktion auf das Bild, k, in Schlägen</translation>
  </message>
  <message>
   <source>Reacts every</source>
   <translation>Reagiert je</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>Bild wird gelesen</translation>
  </message>
  <message>
   <source>Reading the sound</source>
   <translation>Ton wird gelesen</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>Timeline wird gelesen</translation>
  </message>
  <message>
   <source>Reading the version</source>
   <translation>Version wird gelesen</translation>
  </message>
  <message>
   <source>Recompose</source>
   <translation>Neu komponieren</translation>
  </message>
  <message>
   <source>Recompose accompaniment</source>
   <translation>Begleitung neu komponieren</translation>
  </message>
  <message>
   <source>Recompose melody</source>
   <translation>Melodie neu komponieren</translation>
  </message>
  <message>
   <source>Recompose selection</source>
   <translation>Auswahl neu komponieren</translation>
  </message>
  <message>
   <source>Recompose shot</source>
   <translation>Shot neu komponieren</translation>
  </message>
  <message>
   <source>Recompose shot {0}</source>
   <translation>Shot {0} neu komponieren</translation>
  </message>
  <message>
   <source>Recompose the music of this shot</source>
   <translation>Die Musik dieses Shots neu komponieren</translation>
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
   <source>Recover {0}</source>
   <translation>{0} wiederherstellen</translation>
  </message>
  <message>
   <source>Recovering</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
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
   <source>Relink media…</source>
   <translation>Medien neu verknüpfen…</translation>
  </message>
  <message>
   <source>Remove the in and out points, so that the whole clip is scored.</source>
   <translation>In und Out entfernen, damit der ganze Clip vertont wird.</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>Loop entfernen</translation>
  </message>
  <message>
   <source>Remove the marker, section, chord change, point, what was drawn</source>
   <translation>Marker, Abschnitt, Akkordwechsel, Punkt oder Gezeichnetes entfernen</translation>
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
   <translation>Ton wird gerendert</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip</source>
   <translation>Den Loop, In bis Out, den ausgewählten Shot oder den ganzen Clip wiederholen</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip.</source>
   <translation>Den Loop, In bis Out, den ausgewählten Shot oder den ganzen Clip wiederholen.</translation>
  </message>
  <message>
   <source>Replace all of them: they are there already</source>
   <translation>Alle ersetzen: schon vorhanden</translation>
  </message>
  <message>
   <source>Replace the film. Undo takes it back in one step.</source>
   <translation>Den Film ersetzen. „Rückgängig“ nimmt es in einem Schritt zurück.</translation>
  </message>
  <message>
   <source>Replace {0}</source>
   <translation>{0} ersetzen</translation>
  </message>
  <message>
   <source>Replace {0} of them: they are there already</source>
   <translation>{0} davon ersetzen: schon vorhanden</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>Alle Abschnitte zurücksetzen</translation>
  </message>
  <message>
   <source>Reset chord</source>
   <translation>Akkord zurücksetzen</translation>
  </message>
  <message>
   <source>Reset this shot to the analysis</source>
   <translation>Diesen Shot auf die Analyse zurücksetzen</translation>
  </message>
  <message>
   <source>Reset to analysis</source>
   <translation>Auf Analyse zurücksetzen</translation>
  </message>
  <message>
   <source>Reset to performed</source>
   <translation>Auf gespielte Werte zurücksetzen</translation>
  </message>
  <message>
   <source>Reset to planned</source>
   <translation>Zurück zum geplanten Akkord</translation>
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
   <translation>Take ans Tempo angleichen</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>Neues Tempo</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>Retro-Game</translation>
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
   <source>Right-click the lane for “Back to automatic”.</source>
   <translation>Rechtsklick auf die Spur für „Zurück zu Automatisch“.</translation>
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
   <source>Roll a new seed</source>
   <translation>Neuen Seed würfeln</translation>
  </message>
  <message>
   <source>Roll a new seed: a different tune from the same settings</source>
   <translation>Neuen Seed würfeln: eine andere Melodie aus denselben Einstellungen</translation>
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
   <source>Same as the system</source>
   <translation>Wie das System</translation>
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
   <source>Save the changes to {0}?</source>
   <translation>Änderungen an {0} speichern?</translation>
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
   <source>Save to the project's file, then close.</source>
   <translation>In die Projektdatei speichern, dann schließen.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>Sägezahn-Lead</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>Sägezahn-Leads, Oktavbass und Drums mit Gated Reverb.</translation>
  </message>
  <message>
   <source>Say what it is for, YouTube, a podcast, your editor, and everything else is set. That is the tour; Help has it again.</source>
   <translation>Den Zweck angeben: YouTube, Podcast, Schnittprogramm; alles andere ist eingestellt. Das war die Tour; unter „Hilfe“ gibt es sie wieder.</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>Durch den Clip scrollen</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>Durch die Spuren scrollen</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>Zu höheren oder tieferen Noten scrollen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>Einen Befehl oder eine Taste suchen</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>See what was recut, and which music stays, before anything is replaced.</source>
   <translation>Sehen, was umgeschnitten wurde und welche Musik bleibt, bevor etwas ersetzt wird.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Select a command to change its key.</source>
   <translation>Einen Befehl auswählen, um seine Taste zu ändern.</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>Einen Shot in der Timeline auswählen, um seinen Bildtext oder seine Musik zu ändern.</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>Einen Shot auswählen oder den Loop setzen.</translation>
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
   <source>Select and edit the notes of all visible tracks at once, not only the one in front</source>
   <translation>Noten aller sichtbaren Spuren zugleich auswählen und bearbeiten, nicht nur der vorderen</translation>
  </message>
  <message>
   <source>Select notes, a range or a shot first.</source>
   <translation>Zuerst Noten, einen Bereich oder einen Shot auswählen.</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>Auswahl aufheben, Ziehen abbrechen</translation>
  </message>
  <message>
   <source>Select some, then quantise them.</source>
   <translation>Erst einige auswählen, dann quantisieren.</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>Vorige oder nächste Note auswählen</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>Auswahlwerkzeug</translation>
  </message>
  <message>
   <source>Select, move and resize notes; double-click on empty ground adds one</source>
   <translation>Noten auswählen, verschieben und in der Länge ändern; Doppelklick auf leere Fläche fügt eine hinzu</translation>
  </message>
  <message>
   <source>Selected notes</source>
   <translation>Ausgewählte Noten</translation>
  </message>
  <message>
   <source>Selected shot</source>
   <translation>Ausgewählter Shot</translation>
  </message>
  <message>
   <source>Selected shot · {0} of {1}</source>
   <translation>Ausgewählter Shot · {0} von {1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <source>Set all controls as they were when the take was made.</source>
   <translation>Alle Regler so stellen, wie sie beim Erzeugen des Takes standen.</translation>
  </message>
  <message>
   <source>Set in and out on the timeline (I, O) to export what lies between them.</source>
   <translation>In und Out in der Timeline setzen (I, O), um nur das dazwischen zu exportieren.</translation>
  </message>
  <message>
   <source>Set mood, palette, levels and all else for a kind of film; what it sets can be changed below</source>
   <translation>Stimmung, Palette, Pegel und alles andere für eine Art von Film einstellen; unten lässt es sich ändern</translation>
  </message>
  <message>
   <source>Shakuhachi</source>
   <translation>Shakuhachi</translation>
  </message>
  <message>
   <source>Shift+Down</source>
   <translation>Umschalt+Herunter</translation>
  </message>
  <message>
   <source>Shift+Up</source>
   <translation>Umschalt+Hoch</translation>
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
   <translation>Tastaturbefehle</translation>
  </message>
  <message>
   <source>Shorter by a sixteenth</source>
   <translation>Ein Sechzehntel kürzer</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Shots</translation>
  </message>
  <message>
   <source>Show BGM Studio where the clip, or the footage of its timeline, is now.</source>
   <translation>BGM Studio zeigen, wo der Clip oder das Material seiner Timeline jetzt liegt.</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>Alle verwendeten Tonhöhen anzeigen</translation>
  </message>
  <message>
   <source>Show how hard each note is played, and drag to change it</source>
   <translation>Anzeigen, wie stark jede Note angeschlagen wird; ziehen zum Ändern</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
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
   <source>Show the project as it was then.</source>
   <translation>Das Projekt zeigen, wie es damals war.</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>Ergebnisse anzeigen</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>Nur Takes mit Stern anzeigen</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>Velocity-Spur anzeigen</translation>
  </message>
  <message>
   <source>Shows commands whose name or key contains what you type.</source>
   <translation>Zeigt Befehle, deren Name oder Taste den eingegebenen Text enthält.</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>Sidestick</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <source>Silences</source>
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
   <source>Size of text and controls</source>
   <translation>Größe von Text und Bedienelementen</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Tour überspringen</translation>
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
   <source>Snap edits to frames, beats and cuts</source>
   <translation>Bearbeitungen an Bildern, Schlägen und Schnitten einrasten</translation>
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
   <translation>Weicher Synth-Bass</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>Weiche Synth-Streicher</translation>
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
   <translation>{0} solo hören</translation>
  </message>
  <message>
   <source>Solo: hear only the soloed tracks</source>
   <translation>Solo: nur Solo-Spuren hören</translation>
  </message>
  <message>
   <source>Some of the copied notes are not on this drum kit.</source>
   <translation>Einige der kopierten Noten gibt es in diesem Drumkit nicht.</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>In BGM Studio ist etwas schiefgelaufen: {0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>Sopransaxofon</translation>
  </message>
  <message>
   <source>Sound output</source>
   <translation>Tonausgabe</translation>
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
   <source>Space plays and pauses. Tab compares two takes in sync with the picture.</source>
   <translation>Die Leertaste startet und pausiert. Tab vergleicht zwei Takes synchron zum Bild.</translation>
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
   <translation>Rechteckwellen, Arpeggien und Rausch-Drums.</translation>
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
   <source>Star the take to find it again easily</source>
   <translation>Dem Take einen Stern geben, um ihn leicht wiederzufinden</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Mit Stern ({0})</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>Nur Takes mit Stern</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Wird gestartet</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>Stetig</translation>
  </message>
  <message>
   <source>Steel drums</source>
   <translation>Steeldrums</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>Stahlsaiten-Gitarre</translation>
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
   <source>Stop after this step, and keep the music as far as it has been worked out.</source>
   <translation>Nach diesem Schritt stoppen und die bisher ausgearbeitete Musik behalten.</translation>
  </message>
  <message>
   <source>Stop and keep the result so far</source>
   <translation>Stoppen und das bisherige Ergebnis behalten</translation>
  </message>
  <message>
   <source>Stop at the playhead (Space)</source>
   <translation>Am Abspielkopf stoppen (Leertaste)</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>Am Abspielkopf stoppen.</translation>
  </message>
  <message>
   <source>Stop here and keep the music worked out so far</source>
   <translation>Hier stoppen und die bisher ausgearbeitete Musik behalten</translation>
  </message>
  <message>
   <source>Stop what is running and discard it; otherwise close the message or clear the selection.</source>
   <translation>Stoppen, was gerade läuft, und verwerfen; sonst die Meldung schließen oder die Auswahl aufheben.</translation>
  </message>
  <message>
   <source>Stop; the open project stays as it is (Esc).</source>
   <translation>Stoppen; das offene Projekt bleibt, wie es ist (Esc).</translation>
  </message>
  <message>
   <source>Stopped: the music worked out by then is kept as a take.</source>
   <translation>Gestoppt: Die bis dahin ausgearbeitete Musik bleibt als Take erhalten.</translation>
  </message>
  <message>
   <source>Stopping after this step…</source>
   <translation>Stoppt nach diesem Schritt…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Stoppt…</translation>
  </message>
  <message>
   <source>Straight into the next</source>
   <translation>Direkt in den nächsten</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>Stärke des Markers</translation>
  </message>
  <message>
   <source>Stretches in which the music reacts to the picture; k is their length in beats</source>
   <translation>Segmente, in denen die Musik auf das Bild reagiert; k ist ihre Länge in Schlägen</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>Streicherensemble</translation>
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
   <source>Stronger cuts are more likely to get a beat, even a downbeat</source>
   <translation>Stärkere Schnitte bekommen eher einen Schlag, sogar eine Eins</translation>
  </message>
  <message>
   <source>Strum</source>
   <translation>Strumming</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>Geschlagene und gezupfte Gitarren, Fiddle, Kontrabass, Besen.</translation>
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
   <translation>Swingendes Klavier und Vibrafon mit Walking Bass und Jazzschlagzeug.</translation>
  </message>
  <message>
   <source>Switch between the last two takes you heard, in sync.</source>
   <translation>Zwischen den zwei zuletzt gehörten Takes synchron umschalten.</translation>
  </message>
  <message>
   <source>Switch between the light and the dark theme.</source>
   <translation>Zwischen hellem und dunklem Design umschalten.</translation>
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
   <translation>Sync Shots</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>Synth-Bass</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>Synth-Bläser</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>Synth-Streicher</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>Synth-Stimme</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: recompose</source>
   <translation>Tab: A/B · 1–9: Take · Umschalt+G: neu komponieren</translation>
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
   <source>Take back the last change.</source>
   <translation>Die letzte Änderung zurücknehmen.</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Tour starten</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Take {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1} ({2} of 1) and is selected.</source>
   <translation>Take {0} ist der beste dieser {1} ({2} von 1) und ist ausgewählt.</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Takes</translation>
  </message>
  <message>
   <source>Takes that follow</source>
   <translation>Takes, die folgen</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>Takes für den Export</translation>
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
   <source>Tempo drift</source>
   <translation>Tempo-Drift</translation>
  </message>
  <message>
   <source>Tempo drift per bar</source>
   <translation>Tempo-Drift pro Takt</translation>
  </message>
  <message>
   <source>Tempo in beats per minute</source>
   <translation>Tempo in Schlägen pro Minute</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>Tenorsaxofon</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>Spannungs-Underscore</translation>
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
   <source>The band is still being prepared.</source>
   <translation>Die Band wird noch vorbereitet.</translation>
  </message>
  <message>
   <source>The bar stays as it is.</source>
   <translation>Der Takt bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>Der Clip hat keinen Ton zum Anzeigen</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>Der Clip hat keinen Ton: Die Musik behält ihren Pegel</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>Der Clip, mit der Musik unterlegt.</translation>
  </message>
  <message>
   <source>The clip's own pictures, untouched, with the music mixed in.</source>
   <translation>Die Bilder des Clips, unverändert, mit eingemischter Musik.</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>Der Originalton des Clips</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>Der Clip-Ton ist aus: Die Musik behält ihren Pegel</translation>
  </message>
  <message>
   <source>The cut is the same as before, and the music fits it.</source>
   <translation>Der Schnitt ist derselbe wie zuvor, und die Musik passt dazu.</translation>
  </message>
  <message>
   <source>The edit is assembled as a proxy and scored as one film.</source>
   <translation>Der Schnitt wird als Proxy zusammengesetzt und als ein Film vertont.</translation>
  </message>
  <message>
   <source>The exact length, k: type 1 to 32 beats</source>
   <translation>Die genaue Länge, k: 1 bis 32 Schläge eingeben</translation>
  </message>
  <message>
   <source>The exact value, t₀: type any number from 0 to 1000</source>
   <translation>Der genaue Wert, t₀: eine Zahl von 0 bis 1000 eingeben</translation>
  </message>
  <message>
   <source>The export is ready.</source>
   <translation>Der Export ist fertig.</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>Der Export wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The files stay in {0}, because some editors link to them.</source>
   <translation>Die Dateien bleiben in {0}, weil manche Schnittprogramme nur darauf verweisen.</translation>
  </message>
  <message>
   <source>The film now has its new cut.</source>
   <translation>Der Film hat jetzt seinen neuen Schnitt.</translation>
  </message>
  <message>
   <source>The film. Click to go there, double-click to select the shot</source>
   <translation>Der Film. Klick springt hierher, Doppelklick wählt den Shot aus</translation>
  </message>
  <message>
   <source>The frame at the playhead, as hours:minutes:seconds:frames.
Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2</source>
   <translation>Das Bild am Abspielkopf als Stunden:Minuten:Sekunden:Bilder.
Zum Springen eine Stelle eingeben: 00:01:20:12, 1:20, 80.5 oder bar 10.2</translation>
  </message>
  <message>
   <source>The grid that notes are quantised to</source>
   <translation>Das Raster, auf das Noten quantisiert werden</translation>
  </message>
  <message>
   <source>The harmony of the music</source>
   <translation>Die Harmonie der Musik</translation>
  </message>
  <message>
   <source>The kind of music of the next take, from those that the model has learnt</source>
   <translation>Die Art der Musik des nächsten Takes, aus dem, was das Modell gelernt hat</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>Der Pegel gilt auch in den Dateien der Musik</translation>
  </message>
  <message>
   <source>The level is now yours; it no longer goes down under speech.</source>
   <translation>Der Pegel ist jetzt selbst bestimmt; unter Sprache sinkt er nicht mehr.</translation>
  </message>
  <message>
   <source>The level you drew has moved along with the picture.</source>
   <translation>Der gezeichnete Pegel ist mit dem Bild mitgewandert.</translation>
  </message>
  <message>
   <source>The marker, caption, section, chord or point before or after</source>
   <translation>Voriger oder nächster Marker, Bildtext, Abschnitt, Akkord oder Punkt</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>Das Modell läuft auf {0} (verlangt: {1}).</translation>
  </message>
  <message>
   <source>The music as it sounds, before the fader. Drag where there should be none</source>
   <translation>Die Musik, wie sie klingt, vor dem Fader. Dort ziehen, wo keine sein soll</translation>
  </message>
  <message>
   <source>The music begins at the playhead.</source>
   <translation>Die Musik beginnt am Abspielkopf.</translation>
  </message>
  <message>
   <source>The music ends at the playhead, with a cadence.</source>
   <translation>Die Musik endet am Abspielkopf, mit einer Kadenz.</translation>
  </message>
  <message>
   <source>The music is composed for your cuts, and forms over the film as you watch. A preset sets everything for a kind of film first, if you like.</source>
   <translation>Die Musik wird für die Schnitte komponiert und entsteht beim Zusehen über dem Film. Auf Wunsch stellt ein Preset vorher alles für eine Art von Film ein.</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>Die Musik wird berechnet auf: {0}</translation>
  </message>
  <message>
   <source>The music is ready.</source>
   <translation>Die Musik ist fertig.</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>Die Musik behält unter Sprache ihren Pegel</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>Die Musik wird diesen Schnitt markieren</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>Die Musik, und die Schnitte als MIDI-Marker.</translation>
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
   <source>The newest first.</source>
   <translation>Die neueste zuerst.</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>Die Note ist gesperrt und bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>The number a take grows from. Keep it while you change other controls and the tune stays recognisable; the same seed and settings give the same music</source>
   <translation>Die Zahl, aus der ein Take wächst. Bleibt sie gleich, während andere Regler geändert werden, bleibt die Melodie wiedererkennbar; gleicher Seed und gleiche Einstellungen ergeben dieselbe Musik</translation>
  </message>
  <message>
   <source>The old cut above, the new one below</source>
   <translation>Oben der alte Schnitt, unten der neue</translation>
  </message>
  <message>
   <source>The open project is kept.</source>
   <translation>Das offene Projekt bleibt erhalten.</translation>
  </message>
  <message>
   <source>The others go; Undo brings them back with the old cut.</source>
   <translation>Die anderen entfallen; „Rückgängig“ holt sie mit dem alten Schnitt zurück.</translation>
  </message>
  <message>
   <source>The picture in the video is the proxy, not your finished film.</source>
   <translation>Das Bild im Video ist der Proxy, nicht der fertige Film.</translation>
  </message>
  <message>
   <source>The picture is a small proxy, assembled for composing. Your own files are read, never changed.</source>
   <translation>Das Bild ist ein kleiner Proxy, zum Komponieren zusammengesetzt. Die eigenen Dateien werden gelesen, nie verändert.</translation>
  </message>
  <message>
   <source>The run has ended.</source>
   <translation>Der Durchgang ist beendet.</translation>
  </message>
  <message>
   <source>The same as the N key: markers fall into place.</source>
   <translation>Wie die Taste N: Marker rasten ein.</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>Unter Sprache unverändert</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>Die zweite Stimme. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>The small picture cut together for composing: not your finished film.</source>
   <translation>Das kleine, zum Komponieren zusammengesetzte Bild: nicht der fertige Film.</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>Der Ton von Take {0} wird noch gerendert.</translation>
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
   <source>The timeline's lane Level shows and changes it.</source>
   <translation>Die Spur „Pegel“ der Timeline zeigt und ändert ihn.</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>Die Melodie. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>The usual value, 200</source>
   <translation>Der übliche Wert, 200</translation>
  </message>
  <message>
   <source>The usual value, 8 beats</source>
   <translation>Der übliche Wert, 8 Schläge</translation>
  </message>
  <message>
   <source>The window closes when the music is done.</source>
   <translation>Das Fenster schließt, wenn die Musik fertig ist.</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>Die Arbeit konnte nicht gespeichert werden ({0}).</translation>
  </message>
  <message>
   <source>The {0} is now held: it plays as it is, whatever the chords do.</source>
   <translation>{0} ist jetzt fixiert: wird gespielt wie vorhanden, gleich was die Akkorde tun.</translation>
  </message>
  <message>
   <source>Their shots stay black and show the file's name; the cuts still count.</source>
   <translation>Ihre Shots bleiben schwarz und zeigen den Dateinamen; die Schnitte zählen trotzdem.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>There are no right answers. All music is played equally loud; set your volume with the first piece and leave it there. Headphones are best.</source>
   <translation>Es gibt keine richtigen Antworten. Alle Musik wird gleich laut abgespielt; beim ersten Stück die Lautstärke einstellen und dann so lassen. Am besten mit Kopfhörern.</translation>
  </message>
  <message>
   <source>There is no music to draw notes in yet.</source>
   <translation>Es gibt noch keine Musik, in die sich Noten zeichnen ließen.</translation>
  </message>
  <message>
   <source>There is no music yet: the film is replaced.</source>
   <translation>Es gibt noch keine Musik: Der Film wird ersetzt.</translation>
  </message>
  <message>
   <source>There is no room after the selected notes.</source>
   <translation>Nach den ausgewählten Noten ist kein Platz.</translation>
  </message>
  <message>
   <source>There is no take to recompose yet.</source>
   <translation>Es gibt noch keinen Take zum Neukomponieren.</translation>
  </message>
  <message>
   <source>There is none yet: the first comes with the second save.</source>
   <translation>Noch keine vorhanden: Die erste kommt mit dem zweiten Speichern.</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>Es gibt noch nichts zu exportieren.</translation>
  </message>
  <message>
   <source>There is nothing to paste here.</source>
   <translation>Hier gibt es nichts einzufügen.</translation>
  </message>
  <message>
   <source>There is nothing to save until the clip has been analysed.</source>
   <translation>Es gibt nichts zu speichern, bis der Clip analysiert ist.</translation>
  </message>
  <message>
   <source>These are there already:</source>
   <translation>Schon vorhanden:</translation>
  </message>
  <message>
   <source>These parts are now held and play as they are: {0}.</source>
   <translation>Diese Stimmen sind jetzt fixiert und spielen, wie sie sind: {0}.</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>Das lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>This cut is not a hit point: the music does not mark it</source>
   <translation>Dieser Schnitt ist kein Hitpoint: Die Musik markiert ihn nicht</translation>
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
   <source>This key is fixed.</source>
   <translation>Diese Taste ist fest belegt.</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Dieser</translation>
  </message>
  <message>
   <source>This project has newer work that was not saved.</source>
   <translation>Dieses Projekt hat eine neuere, ungespeicherte Fassung.</translation>
  </message>
  <message>
   <source>This question cannot be played.</source>
   <translation>Diese Frage lässt sich nicht abspielen.</translation>
  </message>
  <message>
   <source>This question is skipped</source>
   <translation>Diese Frage wird übersprungen</translation>
  </message>
  <message>
   <source>This track is muted, so it has no stem.</source>
   <translation>Diese Spur ist stumm und hat daher keinen Stem.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>Oben die Zeit, unten die Takte der Musik</translation>
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
   <source>Track</source>
   <translation>Spur</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>Spuren</translation>
  </message>
  <message>
   <source>Trailer</source>
   <translation>Trailer</translation>
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
   <source>Travel</source>
   <translation>Reise</translation>
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
   <translation>Tremolo-Streicher, Puls und Herzschlag; wenig Melodie.</translation>
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
   <translation>Demo-Clip ausprobieren</translation>
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
   <translation>{0} bis {1} in Dezibel eingeben.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo brings back the old cut and its music.</source>
   <translation>„Rückgängig“ holt den alten Schnitt und seine Musik zurück.</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>„Rückgängig“ holt es zurück.</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Noten entsperren</translation>
  </message>
  <message>
   <source>Unlock notes, regions or the track first.</source>
   <translation>Zuerst Noten, Bereiche oder die Spur entsperren.</translation>
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
   <source>Unmute it and try again.</source>
   <translation>Stummschaltung aufheben und erneut versuchen.</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>Stummschaltung des Clip-Tons aufheben</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>{0}: Stummschaltung aufheben</translation>
  </message>
  <message>
   <source>Unsaved work from {1}: {0}</source>
   <translation>Ungespeicherte Arbeit von {1}: {0}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>Stern entfernen</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>Stern vom Take entfernen</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Hoch</translation>
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
   <translation>Aus {0} aktualisieren</translation>
  </message>
  <message>
   <source>Use 1 to 32 beats.</source>
   <translation>1 bis 32 Schläge eingeben.</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>2 bis 200 Schritte eingeben.</translation>
  </message>
  <message>
   <source>Use File &gt; Relink media… to show where they are.</source>
   <translation>Mit Datei &gt; „Medien neu verknüpfen…“ zeigen, wo sie liegen.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>Einen Wert von 0 bis 10 oder „auto“ eingeben.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>Einen Wert von 0 bis 1000 eingeben.</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>Eine ganze Zahl mit bis zu 18 Stellen eingeben.</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>Einstellungen übernehmen</translation>
  </message>
  <message>
   <source>Use the built-in sounds</source>
   <translation>Mitgelieferte Klänge verwenden</translation>
  </message>
  <message>
   <source>Use this take's settings</source>
   <translation>Einstellungen dieses Takes übernehmen</translation>
  </message>
  <message>
   <source>Use −30 to +6 dB.</source>
   <translation>−30 bis +6 dB eingeben.</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variationen</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>Variationen pro Durchgang</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>Velocity-Werte</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>Velocity {0} bis {1}</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Velocity</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>Velocity-Spur</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>Velocity {0}</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
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
   <translation>Vibrafon</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>Vibraslap</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>Video und WAV, so laut wie YouTube abspielt.</translation>
  </message>
  <message>
   <source>Video content</source>
   <translation>Inhalt des Videos</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>Nur Video</translation>
  </message>
  <message>
   <source>Video rhythm</source>
   <translation>Rhythmus des Videos</translation>
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
   <translation>Viola</translation>
  </message>
  <message>
   <source>Violin</source>
   <translation>Violine</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>Violinen</translation>
  </message>
  <message>
   <source>Vlog under speech</source>
   <translation>Vlog unter Sprache</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>Ooh-Stimmen</translation>
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
   <source>Voices and noises of the clip stay in the video, with the music under them.</source>
   <translation>Stimmen und Geräusche des Clips bleiben im Video, mit der Musik darunter.</translation>
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
   <source>Warm and tender, long lines that swell.</source>
   <translation>Warm und zart, lange Linien, die anschwellen.</translation>
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
   <source>Wedding</source>
   <translation>Hochzeit</translation>
  </message>
  <message>
   <source>What BGM Studio is made of, and the licences it is under.</source>
   <translation>Woraus BGM Studio besteht und unter welchen Lizenzen es steht.</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>Wonach alle Dateien benannt werden.</translation>
  </message>
  <message>
   <source>What computes the music. It sounds the same, but takes more or less time.</source>
   <translation>Womit die Musik berechnet wird. Sie klingt gleich, dauert aber länger oder kürzer.</translation>
  </message>
  <message>
   <source>What each shot shows; the music takes its mood from these words</source>
   <translation>Was jeder Shot zeigt; aus diesen Worten nimmt die Musik ihre Stimmung</translation>
  </message>
  <message>
   <source>What is not heard yet</source>
   <translation>Was noch nicht zu hören ist</translation>
  </message>
  <message>
   <source>What is not heard yet: {0}</source>
   <translation>Was noch nicht zu hören ist: {0}</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Was gespeichert ist</translation>
  </message>
  <message>
   <source>What is that loud</source>
   <translation>Was so laut ist</translation>
  </message>
  <message>
   <source>What is to become of it before the window closes?</source>
   <translation>Was soll damit geschehen, bevor das Fenster schließt?</translation>
  </message>
  <message>
   <source>What it contains, and what was approximated or left out.</source>
   <translation>Was sie enthält und was angenähert oder ausgelassen wurde.</translation>
  </message>
  <message>
   <source>What leads the music. To the left the words lead: captions and mood shape a tune. To the right the picture leads: movement and cuts shape the rhythm. The curve shows how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the usual 200, at the tick.</source>
   <translation>Was die Musik führt. Links führen die Worte: Bildtexte und Stimmung formen eine Melodie. Rechts führt das Bild: Bewegung und Schnitte formen den Rhythmus. Die Kurve zeigt, wie viel von der Musik noch offen ist, wenn das Bild übernimmt.
Alt halten oder eintippen für Werte zwischen den Stufen; Doppelklick für die üblichen 200, am Strich.</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>Instrument für {0}: {1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>Wofür die Dateien sind</translation>
  </message>
  <message>
   <source>What the music is told about this shot. Different words give different music</source>
   <translation>Was der Musik über diesen Shot gesagt wird. Andere Worte ergeben andere Musik</translation>
  </message>
  <message>
   <source>What the music treats as one part, and how much goes on in it.
Drag up or down for more or less, right-click for options</source>
   <translation>Was die Musik als einen Teil behandelt und wie viel darin geschieht.
Nach oben oder unten ziehen für mehr oder weniger, Rechtsklick für Optionen</translation>
  </message>
  <message>
   <source>What the music, or the video's whole mix, is brought to; never above -1 dBTP.</source>
   <translation>Worauf die Musik oder der gesamte Mix des Videos gebracht wird; nie über -1 dBTP.</translation>
  </message>
  <message>
   <source>What the palette's players add, one strip each</source>
   <translation>Was die Spieler der Palette hinzufügen, je ein Streifen</translation>
  </message>
  <message>
   <source>What the project's file held before it was saved again.</source>
   <translation>Was die Projektdatei enthielt, bevor erneut gespeichert wurde.</translation>
  </message>
  <message>
   <source>What the shot shows; the music follows these words</source>
   <translation>Was der Shot zeigt; diesen Worten folgt die Musik</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Was gelesen wurde</translation>
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
   <source>Where the music is heard. It does not change what is exported.</source>
   <translation>Wo die Musik zu hören ist. Am Export ändert das nichts.</translation>
  </message>
  <message>
   <source>Where the music is laid under the film as it is, without another mix.</source>
   <translation>Wo die Musik ohne weitere Mischung unverändert unter den Film gelegt wird.</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>Pfeifen</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>Weite, langsame Pads und ein paar Glocken; kein Beat.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
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
   <source>Write the files listed above.</source>
   <translation>Die oben aufgeführten Dateien schreiben.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Schreibt {0}</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>Dateien werden geschrieben</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>Xylofon</translation>
  </message>
  <message>
   <source>You can also use Ctrl and the mouse wheel.</source>
   <translation>Auch möglich: Strg und Mausrad.</translation>
  </message>
  <message>
   <source>You will be asked again the next time the project is opened.</source>
   <translation>Beim nächsten Öffnen des Projekts wird wieder gefragt.</translation>
  </message>
  <message>
   <source>You will see one short film with music. Listen to it, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>Zu sehen ist ein kurzer Film mit Musik. Bitte anhören und jeden Aspekt von 1 (schlecht) bis 5 (ausgezeichnet) bewerten.</translation>
  </message>
  <message>
   <source>You will see one short film with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>Zu sehen ist ein kurzer Film mit zwei Musikstücken: A und B. Bitte beide anhören, beliebig oft zwischen ihnen umschalten und für jeden Aspekt sagen, welches besser ist.</translation>
  </message>
  <message>
   <source>You will see which music stays before anything is replaced.</source>
   <translation>Bevor etwas ersetzt wird, ist zu sehen, welche Musik bleibt.</translation>
  </message>
  <message>
   <source>You will see {0} short films with music. Listen to each, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>Zu sehen sind {0} kurze Filme mit Musik. Bitte jeden anhören und jeden Aspekt von 1 (schlecht) bis 5 (ausgezeichnet) bewerten.</translation>
  </message>
  <message>
   <source>You will see {0} short films, each with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>Zu sehen sind {0} kurze Filme, jeder mit zwei Musikstücken: A und B. Bitte beide anhören, beliebig oft zwischen ihnen umschalten und für jeden Aspekt sagen, welches besser ist.</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your answer could not be saved: {0}.</source>
   <translation>Die Antwort konnte nicht gespeichert werden: {0}.</translation>
  </message>
  <message>
   <source>Your answers are saved as you give them. You can go back, and you can close the window and continue later.</source>
   <translation>Antworten werden sofort gespeichert. Zurückgehen ist möglich, ebenso das Fenster zu schließen und später weiterzumachen.</translation>
  </message>
  <message>
   <source>Your answers are saved. You may close the window.</source>
   <translation>Die Antworten sind gespeichert. Das Fenster kann geschlossen werden.</translation>
  </message>
  <message>
   <source>Your confidence</source>
   <translation>Sicherheit des Urteils</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>Eigener Pegel: konstant</translation>
  </message>
  <message>
   <source>Your level: {0} point</source>
   <translation>Eigener Pegel: {0} Punkt</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>Eigener Pegel: {0} Punkte</translation>
  </message>
  <message>
   <source>Your name for it; without one it is named after its level</source>
   <translation>Eigener Name dafür; ohne Namen heißt er nach seiner Aktivität</translation>
  </message>
  <message>
   <source>Your own soundfont</source>
   <translation>Eigenes Soundfont</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>Die eigene Timeline mit der Musik, dazu MIDI.</translation>
  </message>
  <message>
   <source>Your work is kept apart, and offered when you open the project again. Save it elsewhere, or close again.</source>
   <translation>Die Arbeit wird getrennt aufbewahrt und beim nächsten Öffnen des Projekts angeboten. Anderswo speichern oder erneut schließen.</translation>
  </message>
  <message>
   <source>Your work is kept. Please copy the details and report this.</source>
   <translation>Die Arbeit bleibt erhalten. Bitte die Details kopieren und melden.</translation>
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
   <source>Zoom to fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation>Auf Auswahl zoomen</translation>
  </message>
  <message>
   <source>Zoom to the selected shot or notes.</source>
   <translation>Auf den ausgewählten Shot oder die ausgewählten Noten zoomen.</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>Auf diesen Abschnitt zoomen</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>Auf diesen Shot zoomen</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>geraten</translation>
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
   <translation>gleich fertig</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>auch als</translation>
  </message>
  <message>
   <source>applies 1 change</source>
   <translation>übernimmt 1 Änderung</translation>
  </message>
  <message>
   <source>applies {0}</source>
   <translation>übernimmt {0}</translation>
  </message>
  <message>
   <source>applies {0} changes</source>
   <translation>übernimmt {0} Änderungen</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>wie geplant</translation>
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
   <source>automatic, {0}</source>
   <translation>automatisch, {0}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>schlecht</translation>
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
   <translation>bester {0}</translation>
  </message>
  <message>
   <source>black</source>
   <translation>schwarz</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>heiter</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>heiter und ruhig</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>heiter und lebhaft</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>integriert</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>ruhig</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>ganz sicher</translation>
  </message>
  <message>
   <source>choice, order and harmony of the chords</source>
   <translation>Auswahl, Abfolge und Harmonie der Akkorde</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>düster</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>düster und aufgewühlt</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>düster und still</translation>
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
   <source>every beat</source>
   <translation>jeden Schlag</translation>
  </message>
  <message>
   <source>every {0} beats</source>
   <translation>alle {0} Schläge</translation>
  </message>
  <message>
   <source>excellent</source>
   <translation>ausgezeichnet</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>ziemlich sicher</translation>
  </message>
  <message>
   <source>fitted once the clip is analysed</source>
   <translation>wird angepasst, sobald der Clip analysiert ist</translation>
  </message>
  <message>
   <source>follows the picture</source>
   <translation>folgt dem Bild</translation>
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
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <source>how consistent the rhythm is</source>
   <translation>wie gleichmäßig der Rhythmus ist</translation>
  </message>
  <message>
   <source>how rich and good it is</source>
   <translation>wie reich und gut sie ist</translation>
  </message>
  <message>
   <source>how rich the melody is</source>
   <translation>wie reich die Melodie ist</translation>
  </message>
  <message>
   <source>how sure you are of these scores: 1 a guess – 5 certain</source>
   <translation>wie sicher diese Bewertungen sind: 1 geraten – 5 ganz sicher</translation>
  </message>
  <message>
   <source>how well the music fits what is seen</source>
   <translation>wie gut die Musik zum Gezeigten passt</translation>
  </message>
  <message>
   <source>how well the rhythm fits the picture’s</source>
   <translation>wie gut der Rhythmus zu dem des Bildes passt</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>auch in WAV und Stems</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>er rattert</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>er endet nicht auf seinem Schlussakkord</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>er hat wenige Noten</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>er hat keine Melodie</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>er hat falsche Noten</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>er ist mit Noten überladen</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>er ist weit dichter oder dünner, als das Bild verlangt</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>er ist dichter, als das Bild verlangt</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>er ist dünner, als das Bild verlangt</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>er stockt immer wieder</translation>
  </message>
  <message>
   <source>k in beats</source>
   <translation>k in Schlägen</translation>
  </message>
  <message>
   <source>k {0}</source>
   <translation>k {0}</translation>
  </message>
  <message>
   <source>like the picture: {0}</source>
   <translation>wie das Bild: {0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>lebhaft</translation>
  </message>
  <message>
   <source>made at {0}</source>
   <translation>erzeugt mit {0}</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>für andere Schnitte erzeugt</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>mit anderer Drift erzeugt</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>viele Noten liegen außerhalb der Tonart</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>moved; it is now shot {0}</source>
   <translation>verschoben; jetzt Shot {0}</translation>
  </message>
  <message>
   <source>moved; it was shot {0}</source>
   <translation>verschoben; war Shot {0}</translation>
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
   <translation>kein Bildtext</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>keine Hitpoints zu treffen</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>keine Hits</translation>
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
   <source>no sound: choose an output</source>
   <translation>kein Ton: Ausgabe wählen</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>keine Worte</translation>
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
   <source>of the music alone</source>
   <translation>nur der Musik</translation>
  </message>
  <message>
   <source>of the whole mix</source>
   <translation>des gesamten Mixes</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>man hört, wo seine Teile verbunden wurden</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>Peak {0}</translation>
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
   <source>playing</source>
   <translation>wird abgespielt</translation>
  </message>
  <message>
   <source>poor</source>
   <translation>mäßig</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>rated {0}</source>
   <translation>Bewertung {0}</translation>
  </message>
  <message>
   <source>recomposed</source>
   <translation>neu komponiert</translation>
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
   <source>seed {0}</source>
   <translation>Seed {0}</translation>
  </message>
  <message>
   <source>shot</source>
   <translation>Shot</translation>
  </message>
  <message>
   <source>shot by shot</source>
   <translation>Shot für Shot</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>manche Takte sind viel dichter als andere</translation>
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
   <translation>gestoppt bei Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>z. B. sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>t0 {0}; {1} % of the music is still open when the picture takes over</source>
   <translation>t0 {0}; {1} % der Musik sind noch offen, wenn das Bild übernimmt</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>angespannt</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>die Begleitung wechselt ständig</translation>
  </message>
  <message>
   <source>the file cannot be written</source>
   <translation>die Datei kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>der Rhythmus ist von Takt zu Takt sehr verschieden</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>wie zuvor</translation>
  </message>
  <message>
   <source>the same footage, shown differently</source>
   <translation>dasselbe Material, anders gezeigt</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>die Melodie schweigt in den meisten Takten</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>es gibt Lücken, in denen nichts einsetzt</translation>
  </message>
  <message>
   <source>trimmed; it is now shot {0}</source>
   <translation>getrimmt; jetzt Shot {0}</translation>
  </message>
  <message>
   <source>trimmed; it was shot {0}</source>
   <translation>getrimmt; war Shot {0}</translation>
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
   <translation>Velocity {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>was der Shot zeigt, in wenigen Worten</translation>
  </message>
  <message>
   <source>when it is read</source>
   <translation>nach der Analyse</translation>
  </message>
  <message>
   <source>when the clip has been read</source>
   <translation>sobald der Clip analysiert ist</translation>
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
   <translation>eigener Akkord</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>eigener Wert</translation>
  </message>
  <message>
   <source>{0:g} beat</source>
   <translation>{0:g} Schlag</translation>
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
Chosen to suit mood and picture, with each new take</source>
   <translation>{0}
Bei jedem neuen Take passend zu Stimmung und Bild gewählt</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
Doppelklick, um die Worte zu ändern, denen die Musik folgt</translation>
  </message>
  <message>
   <source>{0}
Drag it into a folder, an editor or a DAW, or click to copy it</source>
   <translation>{0}
In einen Ordner, ein Schnittprogramm oder eine DAW ziehen, oder klicken zum Kopieren</translation>
  </message>
  <message>
   <source>{0}
Drag its name out of the window for its sound as a WAV file</source>
   <translation>{0}
Den Namen aus dem Fenster ziehen, um den Klang als WAV-Datei zu erhalten</translation>
  </message>
  <message>
   <source>{0}
Drag to move it, double-click to type, Del to remove it</source>
   <translation>{0}
Ziehen zum Verschieben, Doppelklick zum Eintippen, Entf zum Entfernen</translation>
  </message>
  <message>
   <source>{0}
Drag up or down for more or less, double-click to name it</source>
   <translation>{0}
Nach oben oder unten ziehen für mehr oder weniger, Doppelklick zum Benennen</translation>
  </message>
  <message>
   <source>{0}
Drag up or down, double-click for a point, Shift+drag to draw</source>
   <translation>{0}
Nach oben oder unten ziehen, Doppelklick für einen Punkt, Umschalt+Ziehen zum Zeichnen</translation>
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
   <translation>{0} (fixiert)</translation>
  </message>
  <message>
   <source>{0} (not connected)</source>
   <translation>{0} (nicht verbunden)</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0} (aus dem Projekt)</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0} (Valenz {1}, Arousal {2})</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} Und {1} weitere.</translation>
  </message>
  <message>
   <source>{0} BPM</source>
   <translation>{0} BPM</translation>
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
   <source>{0} answer left</source>
   <translation>noch {0} Antwort</translation>
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
   <source>{0} beat</source>
   <translation>{0} Schlag</translation>
  </message>
  <message>
   <source>{0} beats</source>
   <translation>{0} Schläge</translation>
  </message>
  <message>
   <source>{0} belongs to the system.</source>
   <translation>{0} gehört dem System.</translation>
  </message>
  <message>
   <source>{0} cannot be created: {1}</source>
   <translation>{0} lässt sich nicht anlegen: {1}</translation>
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
   <translation>unter Sprache {0} dB leiser</translation>
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
   <source>{0} files cannot be opened at once; drop one of them.</source>
   <translation>{0} Dateien lassen sich nicht auf einmal öffnen; eine davon ablegen.</translation>
  </message>
  <message>
   <source>{0} has moved or was deleted. Your takes, markers and captions are all here and you can listen to them; only the picture and the clip's own sound are missing.</source>
   <translation>{0} wurde verschoben oder gelöscht. Alle Takes, Marker und Bildtexte sind da und lassen sich anhören; nur Bild und Originalton des Clips fehlen.</translation>
  </message>
  <message>
   <source>{0} is already used by “{1}”.</source>
   <translation>{0} wird schon von „{1}“ verwendet.</translation>
  </message>
  <message>
   <source>{0} is not a level.</source>
   <translation>{0} ist kein Pegel.</translation>
  </message>
  <message>
   <source>{0} is not a video, a timeline or a project.</source>
   <translation>{0} ist weder Video noch Timeline noch Projekt.</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} ist bereits geöffnet.</translation>
  </message>
  <message>
   <source>{0} is open: {1} shot.</source>
   <translation>{0} ist geöffnet: {1} Shot.</translation>
  </message>
  <message>
   <source>{0} is open: {1} shots.</source>
   <translation>{0} ist geöffnet: {1} Shots.</translation>
  </message>
  <message>
   <source>{0} is ready to drag.</source>
   <translation>{0} ist bereit zum Ziehen.</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} unverändert</translation>
  </message>
  <message>
   <source>{0} locked notes stay as they are.</source>
   <translation>{0} gesperrte Noten bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>{0} media file of the film was not found; its shots are black.</source>
   <translation>{0} Mediendatei des Films wurde nicht gefunden; ihre Shots sind schwarz.</translation>
  </message>
  <message>
   <source>{0} media files of the film were not found; their shots are black.</source>
   <translation>{0} Mediendateien des Films wurden nicht gefunden; ihre Shots sind schwarz.</translation>
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
   <source>{0} note selected</source>
   <translation>{0} Note ausgewählt</translation>
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
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; recomposed: {2}.</source>
   <translation>{0} von {1} Takten bleiben, wie sie sind; neu komponiert: {2}.</translation>
  </message>
  <message>
   <source>{0} of {1} hit</source>
   <translation>{0} von {1} Hit</translation>
  </message>
  <message>
   <source>{0} of {1} hit within {2} ms</source>
   <translation>{0} von {1} Hit innerhalb von {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hit ≤ {2} ms</source>
   <translation>{0} von {1} Hit ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hit, {2} of {3} strong ones on downbeats</source>
   <translation>{0} von {1} Hit, {2} von {3} starken auf der Eins</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0} von {1} Hits</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{0} von {1} Hits innerhalb von {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0} von {1} Hits ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits, {2} of {3} strong ones on downbeats</source>
   <translation>{0} von {1} Hits, {2} von {3} starken auf der Eins</translation>
  </message>
  <message>
   <source>{0} refers to files that are not where they should be.</source>
   <translation>{0} verweist auf Dateien, die nicht dort liegen, wo sie sollten.</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>{0} entfernt</translation>
  </message>
  <message>
   <source>{0} shot, {1}</source>
   <translation>{0} Shot, {1}</translation>
  </message>
  <message>
   <source>{0} shots, {1}</source>
   <translation>{0} Shots, {1}</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} Schritte</translation>
  </message>
  <message>
   <source>{0} take</source>
   <translation>{0} Take</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} Takes</translation>
  </message>
  <message>
   <source>{0} takes exported to {1}</source>
   <translation>{0} Takes nach {1} exportiert</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} getrimmt</translation>
  </message>
  <message>
   <source>{0} was cancelled: what it was for has been undone.</source>
   <translation>{0}: abgebrochen, denn der Anlass dafür wurde rückgängig gemacht.</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} wurde im Schnittprogramm geändert.</translation>
  </message>
  <message>
   <source>{0} was dropped.</source>
   <translation>{0} wurde abgelegt.</translation>
  </message>
  <message>
   <source>{0} with music</source>
   <translation>{0} mit Musik</translation>
  </message>
  <message>
   <source>{0} with the music on its own track, hit points as markers.</source>
   <translation>{0} mit der Musik auf eigener Spur, Hitpoints als Marker.</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · closed without saving</source>
   <translation>{0} · ohne Speichern geschlossen</translation>
  </message>
  <message>
   <source>{0} · {1} ago</source>
   <translation>{0} · vor {1}</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} Schritte</translation>
  </message>
  <message>
   <source>{0} · {1} steps · closeness {2}</source>
   <translation>{0} · {1} Schritte · Bildnähe {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – Take {1}</translation>
  </message>
  <message>
   <source>{0}, drift {1}</source>
   <translation>{0}, Drift {1}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}, eingeklappt</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}, nie gespeichert</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}, Shot {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes in its run</source>
   <translation>{0}, der beste der {1} Takes seines Durchgangs</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}, Velocity {1}</translation>
  </message>
  <message>
   <source>{0}, {1}
Double-click to change it, drag an edge to move it</source>
   <translation>{0}, {1}
Doppelklick zum Ändern, Rand ziehen zum Verschieben</translation>
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
  <message>
   <source>{0}: click to open this lane
{1}</source>
   <translation>{0}: klicken, um diese Spur aufzuklappen
{1}</translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}: Klick wählt die Noten aus</translation>
  </message>
  <message>
   <source>{0}: follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}: folgt Akkorden und Pegel. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>{0}: held as it is. Double-click to open the piano roll</source>
   <translation>{0}: fixiert. Doppelklick öffnet die Pianorolle</translation>
  </message>
  <message>
   <source>{0}: not heard yet</source>
   <translation>{0}: noch nicht zu hören</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} shot, {2} at {3} frames per second</source>
   <translation>{0}: {1} Shot, {2} bei {3} Bildern pro Sekunde</translation>
  </message>
  <message>
   <source>{0}: {1} shots, {2} at {3} frames per second</source>
   <translation>{0}: {1} Shots, {2} bei {3} Bildern pro Sekunde</translation>
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
