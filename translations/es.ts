<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
Oscila entre {0} y {1} para coincidir con los cortes</translation>
  </message>
  <message>
   <source> BPM</source>
   <translation> BPM</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · toma {0} de {1}</translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS: YouTube, Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS: podcasts, redes sociales</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS: televisión y radio (EBU R 128)</translation>
  </message>
  <message>
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>. Se puede mover, aumentar su fuerza o liberar el tempo</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB no cambia nada.</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 decibelios, sin cambios</translation>
  </message>
  <message>
   <source>0 to 10, or "auto"</source>
   <translation>0 a 10, o «auto»</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 malo – 5 excelente</translation>
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
   <translation>16 bits</translation>
  </message>
  <message>
   <source>24 bits</source>
   <translation>24 bits</translation>
  </message>
  <message>
   <source>24 s of Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0</source>
   <translation>24 s de Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0</translation>
  </message>
  <message>
   <source>32 bits, float</source>
   <translation>32 bits, coma flotante</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s, para escuchar.</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz, con la duración exacta del clip, a la muestra.</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>Kit 808</translation>
  </message>
  <message>
   <source>: together, to the eye and ear</source>
   <translation>: a la vez, para el ojo y el oído</translation>
  </message>
  <message>
   <source>A WAV file as broadcasters take it.</source>
   <translation>Un archivo WAV apto para emisión.</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>Un piano tranquilo, figuras de marimba y cuerdas suaves que dejan sitio a las palabras.</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>Un violonchelo canta sobre un piano suave; unas pocas cuerdas entran más tarde.</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>Un acorde como C, Am7, F/C o Gsus4</translation>
  </message>
  <message>
   <source>A different composing model, as exported by BGM Studio's own tools.</source>
   <translation>Otro modelo de composición, exportado con las herramientas de BGM Studio.</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A es mejor</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>Un Rhodes cálido sobre un ritmo relajado y un bajo redondo.</translation>
  </message>
  <message>
   <source>A minute from a clip to an export, step by step.</source>
   <translation>En un minuto del clip a la exportación, paso a paso.</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>Una nota nueva en el cabezal</translation>
  </message>
  <message>
   <source>A palette is a whole band, from solo piano to synthwave. Try another one.</source>
   <translation>Una paleta es una banda entera, del piano solo al synthwave. Probar otra.</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>Un fragmento no tiene vídeo.</translation>
  </message>
  <message>
   <source>A point of the music's level at the playhead</source>
   <translation>Un punto del nivel de la música en el cabezal</translation>
  </message>
  <message>
   <source>A semitone up or down</source>
   <translation>Un semitono arriba o abajo</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>Una semicorchea antes o después</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>Una semicorchea más corta o más larga</translation>
  </message>
  <message>
   <source>A stronger or weaker marker; more or less activity or level</source>
   <translation>Un marcador más fuerte o más débil; más o menos actividad o nivel</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>Un violín y un violonchelo sobre una sección de cuerdas y un arpa.</translation>
  </message>
  <message>
   <source>AAC</source>
   <translation>AAC</translation>
  </message>
  <message>
   <source>About BGM Studio</source>
   <translation>Acerca de BGM Studio</translation>
  </message>
  <message>
   <source>About the timeline</source>
   <translation>Acerca de la línea de tiempo</translation>
  </message>
  <message>
   <source>Accompaniment</source>
   <translation>Acompañamiento</translation>
  </message>
  <message>
   <source>Accordion</source>
   <translation>Acordeón</translation>
  </message>
  <message>
   <source>Acoustic bass</source>
   <translation>Bajo acústico</translation>
  </message>
  <message>
   <source>Acoustic folk</source>
   <translation>Folk acústico</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Actividad</translation>
  </message>
  <message>
   <source>Add a point here</source>
   <translation>Añadir un punto aquí</translation>
  </message>
  <message>
   <source>Add a point to the level</source>
   <translation>Añadir un punto al nivel</translation>
  </message>
  <message>
   <source>Add marker</source>
   <translation>Añadir marcador</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>Añadir marcador aquí</translation>
  </message>
  <message>
   <source>Add note at playhead</source>
   <translation>Añadir nota en el cabezal</translation>
  </message>
  <message>
   <source>Add this word to the mood, or remove it</source>
   <translation>Añadir esta palabra al ambiente, o quitarla</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All ({0})</source>
   <translation>Todas ({0})</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>All keys on one page; change them there.</source>
   <translation>Todos los atajos en una página; se cambian allí.</translation>
  </message>
  <message>
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>Todas las notas y el tempo, con un marcador en cada corte.</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>Todas las notas, el tempo y los cortes</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>Todo lo que se puede sacar.</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>Todas las pistas están silenciadas, así que no hay stems.</translation>
  </message>
  <message>
   <source>All {0} bars stay as they are.</source>
   <translation>Los {0} compases se quedan como están.</translation>
  </message>
  <message>
   <source>Alto saxophone</source>
   <translation>Saxofón alto</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Pads ambientales</translation>
  </message>
  <message>
   <source>An .sf2 or .sf3 file that plays everything, here and in exports.</source>
   <translation>Un archivo .sf2 o .sf3 que lo toca todo, aquí y al exportar.</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>Un archivo M4A de 256 kbit/s, para escuchar.</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>Una octava arriba o abajo</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Volver a analizar</translation>
  </message>
  <message>
   <source>Analyse the clip again</source>
   <translation>Volver a analizar el clip</translation>
  </message>
  <message>
   <source>Analysing the clip</source>
   <translation>Analizando el clip</translation>
  </message>
  <message>
   <source>Analysing the clip…</source>
   <translation>Analizando el clip…</translation>
  </message>
  <message>
   <source>Analysing the new cut</source>
   <translation>Analizando el nuevo montaje</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Otro carril</translation>
  </message>
  <message>
   <source>Another one is being composed in its place.</source>
   <translation>Se está componiendo otra en su lugar.</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Respuestas: {0}</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>Appearance, sound output, processor, model and sounds.</source>
   <translation>Apariencia, salida de sonido, procesador, modelo y sonidos.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Apply and remember these preferences.</source>
   <translation>Aplicar y recordar estas preferencias.</translation>
  </message>
  <message>
   <source>Approximated</source>
   <translation>Aproximado</translation>
  </message>
  <message>
   <source>Arpeggio</source>
   <translation>Arpegio</translation>
  </message>
  <message>
   <source>As exact as WAV, and about half as large.</source>
   <translation>Tan exacto como WAV y más o menos la mitad de grande.</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>Tal como se toca</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>Como el sistema: {0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Tal como está escrito</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>Como está dibujado en la línea de tiempo</translation>
  </message>
  <message>
   <source>Assembling the film</source>
   <translation>Ensamblando la película</translation>
  </message>
  <message>
   <source>Atmosphere</source>
   <translation>Atmósfera</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Automatic level</source>
   <translation>Nivel automático</translation>
  </message>
  <message>
   <source>Automatic palette</source>
   <translation>Paleta automática</translation>
  </message>
  <message>
   <source>Automatic: 12 dB down where the clip's own sound is kept, else full.</source>
   <translation>Automático: 12 dB menos donde se conserva el sonido del clip; si no, completo.</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>Automático: {0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>Automático: {0} dB menos bajo la voz</translation>
  </message>
  <message>
   <source>B is better</source>
   <translation>B es mejor</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
  </message>
  <message>
   <source>BGM Studio closed unexpectedly.</source>
   <translation>BGM Studio se cerró de forma inesperada.</translation>
  </message>
  <message>
   <source>BGM Studio projects</source>
   <translation>Proyectos de BGM Studio</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back one frame</source>
   <translation>Un fotograma atrás</translation>
  </message>
  <message>
   <source>Back one second</source>
   <translation>Un segundo atrás</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Volver a automático</translation>
  </message>
  <message>
   <source>Back to the question before</source>
   <translation>Volver a la pregunta anterior</translation>
  </message>
  <message>
   <source>Back to what is heard</source>
   <translation>Volver a lo que suena</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>Música de fondo compuesta para el clip, al fotograma, en este equipo. El vídeo nunca sale de él.</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <source>Banjo</source>
   <translation>Banjo</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Compás</translation>
  </message>
  <message>
   <source>Bar and beat at the playhead, and the tempo of the music</source>
   <translation>Compás y pulso en el cabezal, y tempo de la música</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>Compás, pulso y tempo en el cabezal</translation>
  </message>
  <message>
   <source>Bars</source>
   <translation>Compases</translation>
  </message>
  <message>
   <source>Bass</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <source>Bass lead</source>
   <translation>Lead de bajo</translation>
  </message>
  <message>
   <source>Bassoon</source>
   <translation>Fagot</translation>
  </message>
  <message>
   <source>Beat</source>
   <translation>Pulso</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Bell electric piano</source>
   <translation>Piano eléctrico de campana</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Campanas</translation>
  </message>
  <message>
   <source>Big and tense; every cut counts.</source>
   <translation>Grande y tensa; cada corte cuenta.</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bits por muestra</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>Pad de arco</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>Metales y coro sobre cuerdas enérgicas y grandes tambores.</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>Sección de metales</translation>
  </message>
  <message>
   <source>Breath before the next</source>
   <translation>Respiro antes de la siguiente</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Puente</translation>
  </message>
  <message>
   <source>Bright and moving, with the pictures.</source>
   <translation>Luminosa y movida, con las imágenes.</translation>
  </message>
  <message>
   <source>Bright pad</source>
   <translation>Pad brillante</translation>
  </message>
  <message>
   <source>Bright piano</source>
   <translation>Piano brillante</translation>
  </message>
  <message>
   <source>Bring a part of the band to the front and edit its notes</source>
   <translation>Traer al frente una parte de la banda y editar sus notas</translation>
  </message>
  <message>
   <source>Bring back the change that was undone.</source>
   <translation>Rehacer el cambio deshecho.</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Recuperar la música</translation>
  </message>
  <message>
   <source>Bring over from take {0}: {1}</source>
   <translation>Traer de la toma {0}: {1}</translation>
  </message>
  <message>
   <source>Bring over settings</source>
   <translation>Traer los ajustes</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>Traer al frente y editar las notas: {0}</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Emisión (EBU R 128)</translation>
  </message>
  <message>
   <source>Browse the disk.</source>
   <translation>Explorar el disco.</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>Kit de escobillas</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Subida hacia la siguiente</translation>
  </message>
  <message>
   <source>Cabasa</source>
   <translation>Cabasa</translation>
  </message>
  <message>
   <source>Calliope lead</source>
   <translation>Lead de calíope</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Tranquila</translation>
  </message>
  <message>
   <source>Calm and thoughtful, out of the narrator's way.</source>
   <translation>Tranquila y reflexiva, sin estorbar al narrador.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel the run to stay.</source>
   <translation>Para quedarse, cancelar la generación.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was changed.</source>
   <translation>Cancelado; no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>Descripción del plano {0}</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>Descripción del plano seleccionado</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Descripciones</translation>
  </message>
  <message>
   <source>Celesta</source>
   <translation>Celesta</translation>
  </message>
  <message>
   <source>Cello</source>
   <translation>Violonchelo</translation>
  </message>
  <message>
   <source>Change a point of the level</source>
   <translation>Cambiar un punto del nivel</translation>
  </message>
  <message>
   <source>Change chord</source>
   <translation>Cambiar acorde</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>Cambiar nivel</translation>
  </message>
  <message>
   <source>Change strength</source>
   <translation>Cambiar fuerza</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>Cambiar el intervalo que se musicaliza</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>Cambiar transición</translation>
  </message>
  <message>
   <source>Change velocities</source>
   <translation>Cambiar velocidades</translation>
  </message>
  <message>
   <source>Checking the clip</source>
   <translation>Comprobando el clip</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Coro</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Elegir una carpeta.</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>Elegir un SoundFont</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to continue (Ctrl+O).</source>
   <translation>Elegir un vídeo o una línea de tiempo para componer, o un proyecto para continuar (Ctrl+O).</translation>
  </message>
  <message>
   <source>Choose the clip's file; it must be the same film.</source>
   <translation>Elegir el archivo del clip; debe ser la misma película.</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Elegir la carpeta</translation>
  </message>
  <message>
   <source>Choose the folder that the footage is in.</source>
   <translation>Elegir la carpeta donde está el material.</translation>
  </message>
  <message>
   <source>Choose the folder they are in; its subfolders are searched, too.</source>
   <translation>Elegir la carpeta donde están; también se busca en sus subcarpetas.</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Elegir la carpeta…</translation>
  </message>
  <message>
   <source>Choose the model folder</source>
   <translation>Elegir la carpeta del modelo</translation>
  </message>
  <message>
   <source>Choose the soundfont in Preferences; the notes are the same.</source>
   <translation>Elegir el SoundFont en Preferencias; las notas son las mismas.</translation>
  </message>
  <message>
   <source>Choose the tempo from the cuts again</source>
   <translation>Volver a elegir el tempo según los cortes</translation>
  </message>
  <message>
   <source>Choose who plays</source>
   <translation>Elegir quién toca</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>Elige archivos, sonoridad y bits; lo que se cambie después es personalizado.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>Calidad de los acordes</translation>
  </message>
  <message>
   <source>Chord {0}</source>
   <translation>Acorde {0}</translation>
  </message>
  <message>
   <source>Chords</source>
   <translation>Acordes</translation>
  </message>
  <message>
   <source>Chosen to suit mood and picture, with each new take.</source>
   <translation>Se elige según el ambiente y la imagen, con cada toma nueva.</translation>
  </message>
  <message>
   <source>Church organ</source>
   <translation>Órgano de iglesia</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>Orquesta cinematográfica</translation>
  </message>
  <message>
   <source>Clap</source>
   <translation>Palmada</translation>
  </message>
  <message>
   <source>Clarinet</source>
   <translation>Clarinete</translation>
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
   <translation>Limpia y segura, plano a plano.</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>Guitarra eléctrica limpia</translation>
  </message>
  <message>
   <source>Clear in and out</source>
   <translation>Borrar entrada y salida</translation>
  </message>
  <message>
   <source>Clear this list</source>
   <translation>Vaciar esta lista</translation>
  </message>
  <message>
   <source>Click one on the timeline first.</source>
   <translation>Primero, hacer clic en uno en la línea de tiempo.</translation>
  </message>
  <message>
   <source>Click the demo clip, or drop a video of your own into the window.</source>
   <translation>Hacer clic en el clip de demostración o soltar un vídeo propio en la ventana.</translation>
  </message>
  <message>
   <source>Click to choose the sound output</source>
   <translation>Hacer clic para elegir la salida de sonido</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>Clic para ir allí; clic derecho para musicalizar solo una parte</translation>
  </message>
  <message>
   <source>Clip sound</source>
   <translation>Sonido del clip</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close (Esc).</source>
   <translation>Cerrar (Esc).</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Cerrar el mensaje</translation>
  </message>
  <message>
   <source>Close the note editor</source>
   <translation>Cerrar el editor de notas</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>Cerrar el piano roll</translation>
  </message>
  <message>
   <source>Close the project and start over. Unsaved work can still be recovered.</source>
   <translation>Cerrar el proyecto y empezar de nuevo. Lo no guardado aún se puede recuperar.</translation>
  </message>
  <message>
   <source>Close the window, and ask about unsaved work.</source>
   <translation>Cerrar la ventana y preguntar por el trabajo sin guardar.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message>
   <source>Close when it is done</source>
   <translation>Cerrar al terminar</translation>
  </message>
  <message>
   <source>Close without changing anything (Esc).</source>
   <translation>Cerrar sin cambiar nada (Esc).</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>Cerrar sin exportar (Esc).</translation>
  </message>
  <message>
   <source>Close, and leave the file as it is.</source>
   <translation>Cerrar y dejar el archivo como está.</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>Charles cerrado</translation>
  </message>
  <message>
   <source>Closeness</source>
   <translation>Fidelidad</translation>
  </message>
  <message>
   <source>Closeness to picture</source>
   <translation>Fidelidad a la imagen</translation>
  </message>
  <message>
   <source>Closeness to the picture</source>
   <translation>Fidelidad a la imagen</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>Si se vuelve a cerrar, se pierde lo no guardado.</translation>
  </message>
  <message>
   <source>Compare with previous take</source>
   <translation>Comparar con la toma anterior</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparar…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>Comping</translation>
  </message>
  <message>
   <source>Compose a new melody over the same bridge and piano.</source>
   <translation>Componer una melodía nueva sobre el mismo puente y piano.</translation>
  </message>
  <message>
   <source>Compose bridge and piano again under the same melody.</source>
   <translation>Volver a componer puente y piano bajo la misma melodía.</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>Componer para {0}</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>Componer música para el clip.</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the current settings (G)</source>
   <translation>Componer música nueva para el clip con los ajustes actuales (G)</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>Componer en</translation>
  </message>
  <message>
   <source>Compose the music of the selected shot again.</source>
   <translation>Volver a componer la música del plano seleccionado.</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot again, joining the music around it.</source>
   <translation>Volver a componer las notas, el intervalo o el plano seleccionados, enlazando con la música de alrededor.</translation>
  </message>
  <message>
   <source>Compose the selected region again, joining the music before and after it</source>
   <translation>Volver a componer la zona seleccionada, enlazando con la música anterior y posterior</translation>
  </message>
  <message>
   <source>Compose this shot again, so that it joins the music before and after it</source>
   <translation>Volver a componer este plano para que enlace con la música anterior y posterior</translation>
  </message>
  <message>
   <source>Composed on this computer for the clip you drop here. Nothing is uploaded.</source>
   <translation>Se compone en este equipo para el clip que se suelte aquí. No se sube nada.</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>Componiendo</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>Componiendo para el nuevo montaje</translation>
  </message>
  <message>
   <source>Composing starts as soon as the clip has been analysed. Press to cancel</source>
   <translation>La composición empieza en cuanto se haya analizado el clip. Pulsar para cancelar</translation>
  </message>
  <message>
   <source>Composing the ending</source>
   <translation>Componiendo el final</translation>
  </message>
  <message>
   <source>Connect headphones or loudspeakers, and press play again.</source>
   <translation>Conectar auriculares o altavoces y volver a reproducir.</translation>
  </message>
  <message>
   <source>Continue with question {0}</source>
   <translation>Continuar con la pregunta {0}</translation>
  </message>
  <message>
   <source>Continue without</source>
   <translation>Continuar sin ellos</translation>
  </message>
  <message>
   <source>Continue without it</source>
   <translation>Continuar sin él</translation>
  </message>
  <message>
   <source>Contrabass</source>
   <translation>Contrabajo</translation>
  </message>
  <message>
   <source>Controls</source>
   <translation>Controles</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copied {0}</source>
   <translation>Copiado: {0}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy all of this, to paste into a report.</source>
   <translation>Copiar todo esto para pegarlo en un informe.</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>Copiar todo esto.</translation>
  </message>
  <message>
   <source>Copy as MIDI</source>
   <translation>Copiar como MIDI</translation>
  </message>
  <message>
   <source>Copy as WAV</source>
   <translation>Copiar como WAV</translation>
  </message>
  <message>
   <source>Copy as stems</source>
   <translation>Copiar como stems</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Copy each track as its own file, to paste elsewhere.</source>
   <translation>Copiar cada pista como archivo propio, para pegarla en otro sitio.</translation>
  </message>
  <message>
   <source>Copy everything known about this, to paste into a report</source>
   <translation>Copiar todo lo que se sabe de esto, para pegarlo en un informe</translation>
  </message>
  <message>
   <source>Copy notes, tempo and cuts as a file, to paste elsewhere.</source>
   <translation>Copiar notas, tempo y cortes como archivo, para pegarlo en otro sitio.</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>Copiar o cortar las notas</translation>
  </message>
  <message>
   <source>Copy the music as a file, to paste into a folder, an editor or a DAW.</source>
   <translation>Copiar la música como archivo, para pegarlo en una carpeta, un editor o un DAW.</translation>
  </message>
  <message>
   <source>Copy the selected text or notes, else the take's music as a WAV file.</source>
   <translation>Copiar el texto o las notas seleccionados; si no, la música de la toma como archivo WAV.</translation>
  </message>
  <message>
   <source>Copy the track's stem</source>
   <translation>Copiar el stem de la pista</translation>
  </message>
  <message>
   <source>Copy them, and paste them elsewhere.</source>
   <translation>Copiarlas y pegarlas en otro sitio.</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Corporativo alegre</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>Cencerro</translation>
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
   <translation>Cristal</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Personalizado</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Cortar</translation>
  </message>
  <message>
   <source>Cut notes</source>
   <translation>Cortar notas</translation>
  </message>
  <message>
   <source>Cut out as it sounds in the whole; there is no video of a part.</source>
   <translation>Recortado tal como suena en el conjunto; un fragmento no tiene vídeo.</translation>
  </message>
  <message>
   <source>Cut the selected text or notes.</source>
   <translation>Cortar el texto o las notas seleccionados.</translation>
  </message>
  <message>
   <source>Cuts</source>
   <translation>Cortes</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>Cortes que la música puede marcar, y a qué distancia queda cada uno de su pulso</translation>
  </message>
  <message>
   <source>Cymbal</source>
   <translation>Plato</translation>
  </message>
  <message>
   <source>DAW (MIDI + stems)</source>
   <translation>DAW (MIDI + stems)</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Dark is easier on the eyes beside a picture, light in a bright room.</source>
   <translation>El oscuro cansa menos la vista junto a una imagen; el claro, en una sala luminosa.</translation>
  </message>
  <message>
   <source>Decibels: 0 as it is, -10 well under speech, -60 silence; at most 6</source>
   <translation>Decibelios: 0 sin cambios, -10 bastante bajo la voz, -60 silencio; como máximo 6</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Por defecto</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete a point of the level</source>
   <translation>Eliminar un punto del nivel</translation>
  </message>
  <message>
   <source>Delete marker</source>
   <translation>Eliminar marcador</translation>
  </message>
  <message>
   <source>Delete notes</source>
   <translation>Eliminar notas</translation>
  </message>
  <message>
   <source>Delete take</source>
   <translation>Eliminar toma</translation>
  </message>
  <message>
   <source>Delete the notes</source>
   <translation>Eliminar las notas</translation>
  </message>
  <message>
   <source>Delete the point</source>
   <translation>Eliminar el punto</translation>
  </message>
  <message>
   <source>Deletes it for good. Your saved file stays.</source>
   <translation>Se elimina para siempre. El archivo guardado se conserva.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Device: {0}</source>
   <translation>Dispositivo: {0}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Discard this run (Esc)</source>
   <translation>Descartar esta generación (Esc)</translation>
  </message>
  <message>
   <source>Discard {0}</source>
   <translation>Descartar {0}</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>Encadenado</translation>
  </message>
  <message>
   <source>Distortion guitar</source>
   <translation>Guitarra distorsionada</translation>
  </message>
  <message>
   <source>Do not close the window (Esc).</source>
   <translation>No cerrar la ventana (Esc).</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Documental</translation>
  </message>
  <message>
   <source>Don't save</source>
   <translation>No guardar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>Doble clic para añadir un marcador</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Down a semitone</source>
   <translation>Bajar un semitono</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>Bajar una octava</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Drag it as {0} into a folder, an editor or a DAW</source>
   <translation>Arrastrarla como {0} a una carpeta, un editor o un DAW</translation>
  </message>
  <message>
   <source>Drag the slider: to the left the words lead and the tune matters, to the right the picture leads and the rhythm matters. The take follows at once.</source>
   <translation>Arrastrar el control: a la izquierda mandan las palabras y cuenta la melodía; a la derecha manda la imagen y cuenta el ritmo. La toma responde al momento.</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>Arrastrar para cambiar el inicio del bucle</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>Arrastrar para cambiar el final del bucle</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>Arrastrar para poner en bucle una parte</translation>
  </message>
  <message>
   <source>Drag to move the chord change</source>
   <translation>Arrastrar para mover el cambio de acorde</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>Arrastrar para mover el bucle</translation>
  </message>
  <message>
   <source>Drag to move the start of the section</source>
   <translation>Arrastrar para mover el inicio de la sección</translation>
  </message>
  <message>
   <source>Draw activity</source>
   <translation>Dibujar actividad</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>Dibujar nota</translation>
  </message>
  <message>
   <source>Draw notes: drag to set how long they sound</source>
   <translation>Dibujar notas: arrastrar para fijar cuánto suenan</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>Dibujar el nivel</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>Herramienta Lápiz</translation>
  </message>
  <message>
   <source>Drawbar organ</source>
   <translation>Órgano drawbar</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>Enérgica</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>Bordón</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Sub drop</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>Soltar aquí un vídeo o una línea de tiempo</translation>
  </message>
  <message>
   <source>Drop before the next</source>
   <translation>Caída antes de la siguiente</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>Batería</translation>
  </message>
  <message>
   <source>Drums, bass and electric guitars.</source>
   <translation>Batería, bajo y guitarras eléctricas.</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>Atenuar bajo la voz</translation>
  </message>
  <message>
   <source>Dulcimer</source>
   <translation>Dulcémele</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Duplicate notes</source>
   <translation>Duplicar notas</translation>
  </message>
  <message>
   <source>Duplicate take</source>
   <translation>Duplicar toma</translation>
  </message>
  <message>
   <source>Duplicate the notes</source>
   <translation>Duplicar las notas</translation>
  </message>
  <message>
   <source>Each save keeps what it replaces. Going back is a change like any other: it can be undone, and the file stays as it is until you save.</source>
   <translation>Cada vez que se guarda, se conserva lo que se reemplaza. Volver es un cambio como cualquier otro: se puede deshacer, y el archivo queda como está hasta que se guarde.</translation>
  </message>
  <message>
   <source>Each track as its own WAV</source>
   <translation>Cada pista en su propio WAV</translation>
  </message>
  <message>
   <source>Earlier by a sixteenth</source>
   <translation>Una semicorchea antes</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Edición</translation>
  </message>
  <message>
   <source>Edit all tracks</source>
   <translation>Editar todas las pistas</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>Editar descripción</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>Editar descripción…</translation>
  </message>
  <message>
   <source>Edit the caption, name, chord or point; marker or silence on or off</source>
   <translation>Editar la descripción, el nombre, el acorde o el punto; activar o quitar marcador o silencio</translation>
  </message>
  <message>
   <source>Editor (WAV + markers)</source>
   <translation>Editor (WAV + marcadores)</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>Editor (línea de tiempo + WAV)</translation>
  </message>
  <message>
   <source>Electric grand piano</source>
   <translation>Piano de cola eléctrico</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>Kit electrónico</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>Quitar solo: {0}</translation>
  </message>
  <message>
   <source>End the run early; the music worked out by then becomes a take.</source>
   <translation>Terminar antes la generación; la música elaborada hasta entonces pasa a ser una toma.</translation>
  </message>
  <message>
   <source>End the run now; the takes that you have stay.</source>
   <translation>Terminar la generación ahora; las tomas existentes se quedan.</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminar el recorrido</translation>
  </message>
  <message>
   <source>End the tour (Esc)</source>
   <translation>Terminar el recorrido (Esc)</translation>
  </message>
  <message>
   <source>English horn</source>
   <translation>Corno inglés</translation>
  </message>
  <message>
   <source>Epic</source>
   <translation>Épico</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Every command and its key.</source>
   <translation>Cada comando y su tecla.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything is heard as it is set</source>
   <translation>Todo suena como está ajustado</translation>
  </message>
  <message>
   <source>Everything was read as it is.</source>
   <translation>Todo se ha leído tal cual.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export this take…</source>
   <translation>Exportar esta toma…</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportar a</translation>
  </message>
  <message>
   <source>Exported to {0}</source>
   <translation>Exportado a {0}</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportando</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>FLAC</source>
   <translation>FLAC</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>Fundido</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>Fundido de entrada hasta aquí</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>Fundido de salida desde aquí</translation>
  </message>
  <message>
   <source>Fade the level</source>
   <translation>Fundido del nivel</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>Ambiente: {0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Find shots, captions and motion again.</source>
   <translation>Volver a buscar planos, descripciones y movimiento.</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>Buscar el clip</translation>
  </message>
  <message>
   <source>Find {0}</source>
   <translation>Buscar {0}</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fina</translation>
  </message>
  <message>
   <source>Finger bass</source>
   <translation>Bajo con dedos</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finalizar</translation>
  </message>
  <message>
   <source>Finish the take first, then close.</source>
   <translation>Terminar primero la toma y después cerrar.</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>Ajustar el tempo</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>Ajustar el tempo a los cortes</translation>
  </message>
  <message>
   <source>Fitting the tempo</source>
   <translation>Ajustando el tempo</translation>
  </message>
  <message>
   <source>Flat</source>
   <translation>Constante</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Nivel constante</translation>
  </message>
  <message>
   <source>Floor tom</source>
   <translation>Tom base</translation>
  </message>
  <message>
   <source>Floor tom 2</source>
   <translation>Tom base 2</translation>
  </message>
  <message>
   <source>Flute</source>
   <translation>Flauta</translation>
  </message>
  <message>
   <source>Fold lanes where there is no room</source>
   <translation>Plegar carriles donde falte espacio</translation>
  </message>
  <message>
   <source>Fold the lane to a strip, or open it</source>
   <translation>Plegar el carril en una franja o desplegarlo</translation>
  </message>
  <message>
   <source>Fold this lane</source>
   <translation>Plegar este carril</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>Seguir el nuevo montaje</translation>
  </message>
  <message>
   <source>Follow the picture</source>
   <translation>Seguir la imagen</translation>
  </message>
  <message>
   <source>Following the controls</source>
   <translation>Siguiendo los controles</translation>
  </message>
  <message>
   <source>Footage folder</source>
   <translation>Carpeta del material</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>Para quien dirige la prueba: indica qué era A y qué era B.</translation>
  </message>
  <message>
   <source>Forward one frame</source>
   <translation>Un fotograma adelante</translation>
  </message>
  <message>
   <source>Forward one second</source>
   <translation>Un segundo adelante</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>Encontrado en otro sitio</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>Trompas</translation>
  </message>
  <message>
   <source>Fretless bass</source>
   <translation>Bajo sin trastes</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>Generar</translation>
  </message>
  <message>
   <source>Generate first.</source>
   <translation>Primero hay que generar.</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>Generar {0} tomas</translation>
  </message>
  <message>
   <source>Generates</source>
   <translation>Se genera</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>Suave</translation>
  </message>
  <message>
   <source>Give the command its own key again.</source>
   <translation>Devolver al comando su propia tecla.</translation>
  </message>
  <message>
   <source>Give the command this key.</source>
   <translation>Asignar esta tecla al comando.</translation>
  </message>
  <message>
   <source>Give up a drag</source>
   <translation>Abandonar un arrastre</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>Glockenspiel</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>Retroceder un segundo (Mayús+Izquierda)</translation>
  </message>
  <message>
   <source>Go back to a version</source>
   <translation>Volver a una versión</translation>
  </message>
  <message>
   <source>Go back to a version…</source>
   <translation>Volver a una versión…</translation>
  </message>
  <message>
   <source>Go back to it</source>
   <translation>Volver a ella</translation>
  </message>
  <message>
   <source>Go back to the settings that are heard</source>
   <translation>Volver a los ajustes que suenan</translation>
  </message>
  <message>
   <source>Go back to the sounds that come with BGM Studio.</source>
   <translation>Volver a los sonidos que vienen con BGM Studio.</translation>
  </message>
  <message>
   <source>Go forward one second (Shift+Right)</source>
   <translation>Avanzar un segundo (Mayús+Derecha)</translation>
  </message>
  <message>
   <source>Go on to the next step</source>
   <translation>Ir al paso siguiente</translation>
  </message>
  <message>
   <source>Go to end</source>
   <translation>Ir al final</translation>
  </message>
  <message>
   <source>Go to start</source>
   <translation>Ir al inicio</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>Ir al primer fotograma (Inicio)</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>Ir al último fotograma (Fin)</translation>
  </message>
  <message>
   <source>Grand piano</source>
   <translation>Piano de cola</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>Guitarra</translation>
  </message>
  <message>
   <source>Halo pad</source>
   <translation>Pad halo</translation>
  </message>
  <message>
   <source>Harmonica</source>
   <translation>Armónica</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>Arpa</translation>
  </message>
  <message>
   <source>Harpsichord</source>
   <translation>Clavecín</translation>
  </message>
  <message>
   <source>Hear take</source>
   <translation>Escuchar toma</translation>
  </message>
  <message>
   <source>Hear the take with this number.</source>
   <translation>Escuchar la toma con este número.</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>Escuchar {0}</translation>
  </message>
  <message>
   <source>Hear {0} from here on (key {0} or {1})</source>
   <translation>Escuchar {0} desde aquí (tecla {0} o {1})</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>Suena a {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>Suena con deriva: {0}</translation>
  </message>
  <message>
   <source>Held as it is: let it follow chords and level again</source>
   <translation>Fijada tal cual: dejar que vuelva a seguir acordes y nivel</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>Agogó agudo</translation>
  </message>
  <message>
   <source>High block</source>
   <translation>Caja china aguda</translation>
  </message>
  <message>
   <source>High bongo</source>
   <translation>Bongó agudo</translation>
  </message>
  <message>
   <source>High conga</source>
   <translation>Conga aguda</translation>
  </message>
  <message>
   <source>High timbale</source>
   <translation>Timbal agudo</translation>
  </message>
  <message>
   <source>High tom</source>
   <translation>Tom agudo</translation>
  </message>
  <message>
   <source>Hit point off</source>
   <translation>Sincronía desactivada</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>Sincronía activada</translation>
  </message>
  <message>
   <source>Hit point: the music marks this cut</source>
   <translation>Punto de sincronía: la música marca este corte</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Hold as it is</source>
   <translation>Fijar tal cual</translation>
  </message>
  <message>
   <source>Hold in the header lets it follow again.</source>
   <translation>Fijar, en la cabecera, deja que vuelva a seguir.</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>Fijar: {0}</translation>
  </message>
  <message>
   <source>Hold the {0} as it is here, instead of letting its player decide (L)</source>
   <translation>Fijar aquí tal cual la parte {0}, en vez de dejar que decida su intérprete (L)</translation>
  </message>
  <message>
   <source>Hold: play this part as it is now, instead of following the chords</source>
   <translation>Fijar: tocar esta parte como está ahora, en vez de seguir los acordes</translation>
  </message>
  <message>
   <source>Hold: there is no take yet to hold a part of</source>
   <translation>Fijar: aún no hay ninguna toma de la que fijar una parte</translation>
  </message>
  <message>
   <source>Honky-tonk piano</source>
   <translation>Piano honky-tonk</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>Trompas</translation>
  </message>
  <message>
   <source>Horns lead, strings carry, harp and timpani mark what happens.</source>
   <translation>Las trompas llevan la voz, las cuerdas sostienen, arpa y timbales marcan lo que ocurre.</translation>
  </message>
  <message>
   <source>How closely the music keeps to captions, mood and movement. Low is loose and free, high is close but stiffer. Double-click for automatic.</source>
   <translation>Cuánto se ciñe la música a las descripciones, el ambiente y el movimiento. Bajo: libre y suelta; alto: fiel pero más rígida. Doble clic para automático.</translation>
  </message>
  <message>
   <source>How fast the next take plays. Fitted: chosen so that beats fall on your cuts and the last bar ends with the clip. Type a tempo to lock it.</source>
   <translation>La velocidad de la próxima toma. Ajustado: elegido para que haya pulsos en los cortes y el último compás termine con el clip. Escribir un tempo para bloquearlo.</translation>
  </message>
  <message>
   <source>How hard each note is played: drag a stem, or across several; Ctrl+Up and Ctrl+Down for the selected notes</source>
   <translation>La fuerza de cada nota: arrastrar una barra, o pasar por varias; Ctrl+Arriba y Ctrl+Abajo para las notas seleccionadas</translation>
  </message>
  <message>
   <source>How it should feel, in English words. They shape the key, chords and tune of the whole clip, together with the captions</source>
   <translation>Lo que debe transmitir, en palabras inglesas. Dan forma a la tonalidad, los acordes y la melodía de todo el clip, junto con las descripciones</translation>
  </message>
  <message>
   <source>How loud the clip's own sound is under the music; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>El volumen del sonido del clip bajo la música; mantener Alt para medios decibelios, doble clic para 0 dB</translation>
  </message>
  <message>
   <source>How loud the music is in playback and in the video; double-click for automatic: 12 dB down where the clip has its own sound. Hold Alt for half decibels</source>
   <translation>El volumen de la música al reproducir y en el vídeo; doble clic para automático: 12 dB menos donde el clip tiene sonido propio. Mantener Alt para medios decibelios</translation>
  </message>
  <message>
   <source>How loud the music is over time: lower while someone speaks, or as you draw it.
Double-click for a point, drag a point or the line, drag elsewhere to draw</source>
   <translation>El volumen de la música a lo largo del tiempo: más bajo mientras alguien habla, o como se dibuje.
Doble clic para un punto, arrastrar un punto o la línea, arrastrar en otro sitio para dibujar</translation>
  </message>
  <message>
   <source>How loud the {0} is among the others; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>Volumen entre los demás ({0}); mantener Alt para medios decibelios, doble clic para 0 dB</translation>
  </message>
  <message>
   <source>How many steps the music is worked out in. More steps take longer and sound cleaner. Type any number from 2 to 200</source>
   <translation>En cuántos pasos se elabora la música. Con más pasos tarda más y suena más limpia. Escribir un número de 2 a 200</translation>
  </message>
  <message>
   <source>How many takes to make in one run, from this seed and the ones after it</source>
   <translation>Cuántas tomas hacer en una generación, desde esta semilla y las siguientes</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>Cuánta actividad tiene aquí la música</translation>
  </message>
  <message>
   <source>How much moves in the picture, and so how busy the music is.
Drag to draw over it, Alt+drag to reset</source>
   <translation>Cuánto se mueve la imagen y, por tanto, lo activa que es la música.
Arrastrar para redibujar, Alt+arrastrar para restablecer</translation>
  </message>
  <message>
   <source>How quickly the music reacts to the picture: each stretch of this many beats follows only its own pictures. Short stretches react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the usual 8, at the tick.</source>
   <translation>Con qué rapidez reacciona la música a la imagen: cada tramo de tantos pulsos sigue solo sus propias imágenes. Los tramos cortos reaccionan al instante, los largos fluyen.
Mantener Alt o escribir otras longitudes; doble clic para los 8 habituales, en la marca.</translation>
  </message>
  <message>
   <source>How this shot feels, judged by its light, colours, movement and sound. Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated</source>
   <translation>Lo que transmite este plano, según su luz, colores, movimiento y sonido. Valencia: −1 oscuro, +1 luminoso. Activación: −1 tranquilo, +1 agitado</translation>
  </message>
  <message>
   <source>If left empty, the picture decides: it feels {0}.</source>
   <translation>Si se deja vacío, decide la imagen; su ambiente es {0}.</translation>
  </message>
  <message>
   <source>If you don't, they are offered on the start page next time.</source>
   <translation>Si no, se ofrecerán en la página de inicio la próxima vez.</translation>
  </message>
  <message>
   <source>If you don't, they stay for a while under File, “Go back to a version”.</source>
   <translation>Si no, quedan un tiempo en Archivo, «Volver a una versión».</translation>
  </message>
  <message>
   <source>In addition to the screen's own scale; takes effect at the next start.</source>
   <translation>Se suma a la escala de la pantalla; se aplica en el próximo inicio.</translation>
  </message>
  <message>
   <source>In and out</source>
   <translation>Entrada y salida</translation>
  </message>
  <message>
   <source>In detail.</source>
   <translation>En detalle.</translation>
  </message>
  <message>
   <source>In to out: {0} to {1}</source>
   <translation>De entrada a salida: {0} a {1}</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Instrument of the {0}</source>
   <translation>Instrumento: {0}</translation>
  </message>
  <message>
   <source>Intimate</source>
   <translation>Íntimo</translation>
  </message>
  <message>
   <source>It is kept as long as the window is open. Please tell the person who runs the test, then answer again.</source>
   <translation>Se conserva mientras la ventana esté abierta. Avise a quien dirige la prueba y vuelva a responder.</translation>
  </message>
  <message>
   <source>It is not a file on this computer.</source>
   <translation>No es un archivo de este equipo.</translation>
  </message>
  <message>
   <source>It is saved, but what was there before is not kept.</source>
   <translation>Se ha guardado, pero no se conserva lo que había antes.</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>Estaba en {0}</translation>
  </message>
  <message>
   <source>It will be copied as soon as it is ready.</source>
   <translation>Se copiará en cuanto esté listo.</translation>
  </message>
  <message>
   <source>Jazz guitar</source>
   <translation>Guitarra de jazz</translation>
  </message>
  <message>
   <source>Jazz kit</source>
   <translation>Kit de jazz</translation>
  </message>
  <message>
   <source>Jazz trio</source>
   <translation>Trío de jazz</translation>
  </message>
  <message>
   <source>Join sections</source>
   <translation>Unir secciones</translation>
  </message>
  <message>
   <source>Join with the previous section</source>
   <translation>Unir con la sección anterior</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>Kalimba</translation>
  </message>
  <message>
   <source>Keep accompaniment, recompose melody</source>
   <translation>Conservar acompañamiento, recomponer melodía</translation>
  </message>
  <message>
   <source>Keep bridge and piano and compose a new melody over them</source>
   <translation>Conservar puente y piano y componer encima una melodía nueva</translation>
  </message>
  <message>
   <source>Keep holding it, or drag again in a moment.</source>
   <translation>Mantener pulsado, o volver a arrastrar en un momento.</translation>
  </message>
  <message>
   <source>Keep melody, recompose accompaniment</source>
   <translation>Conservar melodía, recomponer acompañamiento</translation>
  </message>
  <message>
   <source>Keep melody, recompose rest</source>
   <translation>Conservar melodía, recomponer el resto</translation>
  </message>
  <message>
   <source>Keep melody, recompose the rest</source>
   <translation>Conservar la melodía, recomponer el resto</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>Conservar el sonido del clip</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>Conservar el sonido del clip (no tiene)</translation>
  </message>
  <message>
   <source>Keep the melody and compose bridge and piano again to fit it</source>
   <translation>Conservar la melodía y volver a componer puente y piano a su medida</translation>
  </message>
  <message>
   <source>Keep the melody note for note and compose bridge and piano again</source>
   <translation>Conservar la melodía nota por nota y volver a componer puente y piano</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Conservar el montaje anterior</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts suggest</source>
   <translation>Conservar este tempo, sugieran lo que sugieran los cortes</translation>
  </message>
  <message>
   <source>Keep what is there</source>
   <translation>Conservar lo hecho</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservado</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>Tecla {0}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Kick</source>
   <translation>Bombo</translation>
  </message>
  <message>
   <source>Kick 2</source>
   <translation>Bombo 2</translation>
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
   <translation>Carril {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>Una semicorchea después</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>Dejar todo como está (Esc).</translation>
  </message>
  <message>
   <source>Leave the selected shot, or the loop, without music.</source>
   <translation>Dejar el plano seleccionado, o el bucle, sin música.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>Dejar que vuelva a seguir: {0}</translation>
  </message>
  <message>
   <source>Let the {0} follow chords and level again, without your changes (L)</source>
   <translation>Dejar que la parte {0} vuelva a seguir acordes y nivel, sin sus cambios (L)</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Level of all music in decibels</source>
   <translation>Nivel de toda la música en decibelios</translation>
  </message>
  <message>
   <source>Level of point {0}, dB</source>
   <translation>Nivel del punto {0}, dB</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>Nivel del sonido del clip en decibelios</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>Nivel del sonido del clip, dB</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>Nivel del sonido del clip</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>Nivel de la música</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>Nivel de la música en el vídeo, dB</translation>
  </message>
  <message>
   <source>Level of the section</source>
   <translation>Nivel de la sección</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Nivel: {0}</translation>
  </message>
  <message>
   <source>Level of the {0} in decibels</source>
   <translation>Nivel en decibelios: {0}</translation>
  </message>
  <message>
   <source>Level over time</source>
   <translation>Nivel a lo largo del tiempo</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light and steady, well below who speaks.</source>
   <translation>Ligera y constante, muy por debajo de la voz.</translation>
  </message>
  <message>
   <source>Light or dark theme</source>
   <translation>Tema claro u oscuro</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Escuchar</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>Escuchar al menos {0} s</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>Escuchar al menos {0} s de A</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>Escuchar al menos {0} s de A y de B</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>Escuchar al menos {0} s de B</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>Detectando voz</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>Detectando voz…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>Prueba de escucha</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Animada</translation>
  </message>
  <message>
   <source>Lo-fi</source>
   <translation>Lo-fi</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <source>Lock notes</source>
   <translation>Bloquear notas</translation>
  </message>
  <message>
   <source>Lock or unlock the notes; hold a part of the band, or let it follow</source>
   <translation>Bloquear o desbloquear las notas; fijar una parte de la banda, o dejarla seguir</translation>
  </message>
  <message>
   <source>Lock or unlock the selected notes: neither runs nor edits change them (L)</source>
   <translation>Bloquear o desbloquear las notas seleccionadas: ni generaciones ni ediciones las cambian (L)</translation>
  </message>
  <message>
   <source>Lock or unlock the selected region, silence included</source>
   <translation>Bloquear o desbloquear la zona seleccionada, silencios incluidos</translation>
  </message>
  <message>
   <source>Lock or unlock the track in front: new runs keep it as it is</source>
   <translation>Bloquear o desbloquear la pista del frente: las nuevas generaciones la dejan como está</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Bloquear zona</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>Bloquear las notas seleccionadas</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>Bloquear la zona seleccionada</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Bloquear el tempo</translation>
  </message>
  <message>
   <source>Lock the track in front</source>
   <translation>Bloquear la pista del frente</translation>
  </message>
  <message>
   <source>Lock the {0}</source>
   <translation>Bloquear: {0}</translation>
  </message>
  <message>
   <source>Lock track</source>
   <translation>Bloquear pista</translation>
  </message>
  <message>
   <source>Lock {0} track</source>
   <translation>Bloquear la pista {0}</translation>
  </message>
  <message>
   <source>Lock: new runs leave this track of the take as it is</source>
   <translation>Bloquear: las nuevas generaciones dejan esta pista de la toma como está</translation>
  </message>
  <message>
   <source>Lock: there is no take yet to lock a track of</source>
   <translation>Bloquear: aún no hay ninguna toma de la que bloquear una pista</translation>
  </message>
  <message>
   <source>Long guiro</source>
   <translation>Güiro largo</translation>
  </message>
  <message>
   <source>Long whistle</source>
   <translation>Silbato largo</translation>
  </message>
  <message>
   <source>Longer by a sixteenth</source>
   <translation>Una semicorchea más larga</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Bucle</translation>
  </message>
  <message>
   <source>Loop the shots on both sides</source>
   <translation>Bucle de los planos a ambos lados</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>Poner en bucle esta sección</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>Poner en bucle este plano</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Más fuerte</translation>
  </message>
  <message>
   <source>Louder or softer by five steps of velocity</source>
   <translation>Más fuerte o más suave en cinco unidades de velocidad</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>Más fuerte o más suave en una</translation>
  </message>
  <message>
   <source>Loudness</source>
   <translation>Sonoridad</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>Medidor de sonoridad</translation>
  </message>
  <message>
   <source>Loudness of what is heard
momentary {0}, short-term {1}, integrated {2} LUFS since playing began here
true peak {3} dBTP, which a limiter holds at −1, here and in exports</source>
   <translation>Sonoridad de lo que suena
momentánea {0}, a corto plazo {1}, integrada {2} LUFS desde que empezó la reproducción aquí
pico real {3} dBTP, que un limitador mantiene en −1, aquí y al exportar</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>Agogó grave</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Caja china grave</translation>
  </message>
  <message>
   <source>Low bongo</source>
   <translation>Bongó grave</translation>
  </message>
  <message>
   <source>Low conga</source>
   <translation>Conga grave</translation>
  </message>
  <message>
   <source>Low timbale</source>
   <translation>Timbal grave</translation>
  </message>
  <message>
   <source>Low tom</source>
   <translation>Tom grave</translation>
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
   <translation>MIDI con marcadores</translation>
  </message>
  <message>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <source>MP4, MOV, MKV, WebM, AVI and more
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
or a .bgm project</source>
   <translation>MP4, MOV, MKV, WebM, AVI y más
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
o un proyecto .bgm</translation>
  </message>
  <message>
   <source>Make a copy to work on.</source>
   <translation>Hacer una copia de trabajo.</translation>
  </message>
  <message>
   <source>Make a new take with the same notes at the tempo that the controls ask for.</source>
   <translation>Hacer una toma nueva con las mismas notas al tempo que piden los controles.</translation>
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
   <translation>Marcar entrada</translation>
  </message>
  <message>
   <source>Mark in here</source>
   <translation>Marcar entrada aquí</translation>
  </message>
  <message>
   <source>Mark out</source>
   <translation>Marcar salida</translation>
  </message>
  <message>
   <source>Mark out here</source>
   <translation>Marcar salida aquí</translation>
  </message>
  <message>
   <source>Mark the take as a favourite, or remove the mark.</source>
   <translation>Marcar la toma como favorita, o quitar la marca.</translation>
  </message>
  <message>
   <source>Markers and ranges snap to beats and frames as you drag them.</source>
   <translation>Marcadores e intervalos se imantan a pulsos y fotogramas al arrastrarlos.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Melody</source>
   <translation>Melodía</translation>
  </message>
  <message>
   <source>Melody and rhythm</source>
   <translation>Melodía y ritmo</translation>
  </message>
  <message>
   <source>Melody and rhythm, t0</source>
   <translation>Melodía y ritmo, t0</translation>
  </message>
  <message>
   <source>Melody or rhythm?</source>
   <translation>¿Melodía o ritmo?</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Melodía ↔
Ritmo</translation>
  </message>
  <message>
   <source>Melody ↔ Rhythm</source>
   <translation>Melodía ↔ Ritmo</translation>
  </message>
  <message>
   <source>Metal pad</source>
   <translation>Pad metálico</translation>
  </message>
  <message>
   <source>Middle tom</source>
   <translation>Tom medio</translation>
  </message>
  <message>
   <source>Middle tom 2</source>
   <translation>Tom medio 2</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>Carpeta del modelo</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Ambiente</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>Ambiente: {0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>Más ambientes</translation>
  </message>
  <message>
   <source>More words for the mood: {0}</source>
   <translation>Más palabras para el ambiente: {0}</translation>
  </message>
  <message>
   <source>Move a marker, a section's start or a point by a frame</source>
   <translation>Mover un fotograma un marcador, el inicio de una sección o un punto</translation>
  </message>
  <message>
   <source>Move a point of the level</source>
   <translation>Mover un punto del nivel</translation>
  </message>
  <message>
   <source>Move a stretch of the level</source>
   <translation>Mover un tramo del nivel</translation>
  </message>
  <message>
   <source>Move and resize</source>
   <translation>Mover y redimensionar</translation>
  </message>
  <message>
   <source>Move chord change</source>
   <translation>Mover cambio de acorde</translation>
  </message>
  <message>
   <source>Move marker</source>
   <translation>Mover marcador</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>Mover notas</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>Mover sección</translation>
  </message>
  <message>
   <source>Move the selected notes to the nearest lines of the grid (Q)</source>
   <translation>Mover las notas seleccionadas a las líneas más próximas de la cuadrícula (Q)</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>Mover a pista</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Mover a {0}</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Música</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>Música en WAV</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>Música en {0}</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>La música empieza aquí; arrastrar para cambiarlo</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>Caja de música</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>La música termina aquí; arrastrar para cambiarlo</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>Música para su película, al fotograma</translation>
  </message>
  <message>
   <source>Music is being composed</source>
   <translation>Se está componiendo música</translation>
  </message>
  <message>
   <source>Music melody</source>
   <translation>Melodía de la música</translation>
  </message>
  <message>
   <source>Music rhythm</source>
   <translation>Ritmo de la música</translation>
  </message>
  <message>
   <source>Mute the clip's own sound</source>
   <translation>Silenciar el sonido del clip</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>Silenciar el sonido del clip</translation>
  </message>
  <message>
   <source>Mute the {0}</source>
   <translation>Silenciar: {0}</translation>
  </message>
  <message>
   <source>Mute triangle</source>
   <translation>Triángulo apagado</translation>
  </message>
  <message>
   <source>Mute: leave the clip's own sound out</source>
   <translation>Silenciar: dejar fuera el sonido del clip</translation>
  </message>
  <message>
   <source>Mute: leave this track out, here and in exports</source>
   <translation>Silenciar: dejar fuera esta pista, aquí y al exportar</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>Conga apagada</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>Cuíca apagada</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>Guitarra eléctrica apagada</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>Guitarras apagadas, palmadas y un piano brillante; optimista y limpio.</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>Trompeta con sordina</translation>
  </message>
  <message>
   <source>Muted, so not in the sound: {0}.</source>
   <translation>Silenciado, fuera del sonido: {0}.</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of section {0}</source>
   <translation>Nombre de la sección {0}</translation>
  </message>
  <message>
   <source>Name of the take</source>
   <translation>Nombre de la toma</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>Tecla nueva</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nuevo proyecto</translation>
  </message>
  <message>
   <source>New seed</source>
   <translation>Semilla nueva</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next cut</source>
   <translation>Corte siguiente</translation>
  </message>
  <message>
   <source>No bar can stay: all of the music is recomposed.</source>
   <translation>Ningún compás puede quedar: se recompone toda la música.</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Aún sin descripción</translation>
  </message>
  <message>
   <source>No command matches.</source>
   <translation>Ningún comando coincide.</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Sin diferencia</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Sin modelo</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Sin música aquí</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>Sin música aquí. Clic para recuperarla</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>Sin música en este plano</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>Aún no hay música</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>Aún no hay música: pulsar Generar</translation>
  </message>
  <message>
   <source>No notes are selected.</source>
   <translation>No hay notas seleccionadas.</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>Ninguna nota seleccionada</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>Sin archivos recientes</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>No hay ningún plano seleccionado.</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>No se oye ningún sonido: {0}.</translation>
  </message>
  <message>
   <source>No sound: choose the output</source>
   <translation>Sin sonido: elegir la salida</translation>
  </message>
  <message>
   <source>No starred takes yet.</source>
   <translation>Aún no hay tomas favoritas.</translation>
  </message>
  <message>
   <source>No take follows: the film is replaced, and its music goes.</source>
   <translation>Ninguna toma se adapta: se sustituye la película y se pierde su música.</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate: every take is kept here to compare.</source>
   <translation>Aún no hay tomas.
Pulsar Generar: cada toma se guarda aquí para comparar.</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>Nadie habla: la música mantiene su nivel</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Not heard yet</source>
   <translation>Aún no suena</translation>
  </message>
  <message>
   <source>Not heard yet. The take that you hear has: {0}</source>
   <translation>Aún no suena. La toma que se escucha tiene: {0}</translation>
  </message>
  <message>
   <source>Not heard yet: the next run brings what you changed here.</source>
   <translation>Aún no suena: la próxima generación trae lo que se ha cambiado aquí.</translation>
  </message>
  <message>
   <source>Not heard yet: {0}</source>
   <translation>Aún no suena: {0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Notes; tracks as floats, as played.</source>
   <translation>Notas; pistas en coma flotante, tal como se tocan.</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>No hay nada elegido.</translation>
  </message>
  <message>
   <source>Nothing is selected.</source>
   <translation>No hay nada seleccionado.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Nylon-string guitar</source>
   <translation>Guitarra de nailon</translation>
  </message>
  <message>
   <source>Oboe</source>
   <translation>Oboe</translation>
  </message>
  <message>
   <source>Ocarina</source>
   <translation>Ocarina</translation>
  </message>
  <message>
   <source>Of WAV, stems and FLAC. Floats are for WAV alone.</source>
   <translation>Para WAV, stems y FLAC. La coma flotante es solo para WAV.</translation>
  </message>
  <message>
   <source>Of several, each is called after its own name or number.</source>
   <translation>Si son varias, cada una lleva su propio nombre o número.</translation>
  </message>
  <message>
   <source>Of the video: its music, or all of its sound. WAV and stems have the music alone.</source>
   <translation>Del vídeo: su música o todo su sonido. WAV y stems llevan solo la música.</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>De los textos de la ventana, a partir del próximo inicio.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>One WAV file a track, at the level it has in the whole.</source>
   <translation>Un archivo WAV por pista, al nivel que tiene en el conjunto.</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>Un archivo cada vez</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>Un piano de cola lo toca todo.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a clip</source>
   <translation>Abrir un clip</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>Abrir primero un clip</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>Abrir una película o un proyecto</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>Abrir una película o un proyecto…</translation>
  </message>
  <message>
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>Abrir un clip de vídeo, la línea de tiempo de un editor o un proyecto.</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>Cuíca abierta</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Open hi-hat</source>
   <translation>Charles abierto</translation>
  </message>
  <message>
   <source>Open in the piano roll</source>
   <translation>Abrir en el piano roll</translation>
  </message>
  <message>
   <source>Open or close the note editor.</source>
   <translation>Abrir o cerrar el editor de notas.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>Abrir reciente</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>Abrir el clip de demostración</translation>
  </message>
  <message>
   <source>Open the folder for your own palettes</source>
   <translation>Abrir la carpeta de las paletas propias</translation>
  </message>
  <message>
   <source>Open the menus</source>
   <translation>Abrir los menús</translation>
  </message>
  <message>
   <source>Open the project {0}</source>
   <translation>Abrir el proyecto {0}</translation>
  </message>
  <message>
   <source>Open the timeline {0}</source>
   <translation>Abrir la línea de tiempo {0}</translation>
  </message>
  <message>
   <source>Open this lane</source>
   <translation>Desplegar este carril</translation>
  </message>
  <message>
   <source>Opening the clip</source>
   <translation>Abriendo el clip</translation>
  </message>
  <message>
   <source>Opening the model</source>
   <translation>Abriendo el modelo</translation>
  </message>
  <message>
   <source>Opening the project</source>
   <translation>Abriendo el proyecto</translation>
  </message>
  <message>
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) for you to try everything on.</source>
   <translation>Abre 24 segundos de Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) para probarlo todo.</translation>
  </message>
  <message>
   <source>Opens it as it was; your saved file does not change until you save.</source>
   <translation>Lo abre como estaba; el archivo guardado no cambia hasta que se guarde.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>Golpe de orquesta</translation>
  </message>
  <message>
   <source>Orchestra kit</source>
   <translation>Kit de orquesta</translation>
  </message>
  <message>
   <source>Ostinato</source>
   <translation>Ostinato</translation>
  </message>
  <message>
   <source>Other chord…</source>
   <translation>Otro acorde…</translation>
  </message>
  <message>
   <source>Other tempos and how many hits they meet; and drift: how much each bar may speed up or slow down to meet more</source>
   <translation>Otros tempos y cuántas sincronías alcanzan; y la deriva: cuánto puede acelerar o frenar cada compás para alcanzar más</translation>
  </message>
  <message>
   <source>Other tempos, and drift</source>
   <translation>Otros tempos y deriva</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>En conjunto</translation>
  </message>
  <message>
   <source>Overdriven guitar</source>
   <translation>Guitarra saturada</translation>
  </message>
  <message>
   <source>Pad</source>
   <translation>Pad</translation>
  </message>
  <message>
   <source>Palette {0}</source>
   <translation>Paleta {0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>Paleta: lo que toca la música</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>Paletas</translation>
  </message>
  <message>
   <source>Palettes in this folder appear in the list above the tracks; see docs/palettes.md.</source>
   <translation>Las paletas de esta carpeta aparecen en la lista sobre las pistas; véase docs/palettes.md.</translation>
  </message>
  <message>
   <source>Pan flute</source>
   <translation>Flauta de Pan</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Part of the band</source>
   <translation>Parte de la banda</translation>
  </message>
  <message>
   <source>Part of the clip</source>
   <translation>Parte del clip</translation>
  </message>
  <message>
   <source>Part of the export failed.</source>
   <translation>Ha fallado parte de la exportación.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>Pegar en el cabezal</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>Pegar en el cabezal</translation>
  </message>
  <message>
   <source>Paste notes</source>
   <translation>Pegar notas</translation>
  </message>
  <message>
   <source>Paste text or notes, or open the file that was copied.</source>
   <translation>Pegar texto o notas, o abrir el archivo copiado.</translation>
  </message>
  <message>
   <source>Paste them elsewhere.</source>
   <translation>Pegarlas en otro sitio.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pausa (Espacio)</translation>
  </message>
  <message>
   <source>Pedal hi-hat</source>
   <translation>Charles con pedal</translation>
  </message>
  <message>
   <source>Percussive organ</source>
   <translation>Órgano percusivo</translation>
  </message>
  <message>
   <source>Piano</source>
   <translation>Piano</translation>
  </message>
  <message>
   <source>Piano roll</source>
   <translation>Piano roll</translation>
  </message>
  <message>
   <source>Piccolo</source>
   <translation>Flautín</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>Elegir la carpeta en el disco.</translation>
  </message>
  <message>
   <source>Picked bass</source>
   <translation>Bajo con púa</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Picture at the playhead</source>
   <translation>Imagen en el cabezal</translation>
  </message>
  <message>
   <source>Picture leads</source>
   <translation>Manda la imagen</translation>
  </message>
  <message>
   <source>Pitch range in view</source>
   <translation>Rango de alturas visible</translation>
  </message>
  <message>
   <source>Pizzicato</source>
   <translation>Pizzicato</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>Cuerdas en pizzicato</translation>
  </message>
  <message>
   <source>Place in the film</source>
   <translation>Posición en la película</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Play (Space)</source>
   <translation>Reproducir (Espacio)</translation>
  </message>
  <message>
   <source>Play backwards</source>
   <translation>Reproducir hacia atrás</translation>
  </message>
  <message>
   <source>Play forwards</source>
   <translation>Reproducir hacia delante</translation>
  </message>
  <message>
   <source>Play from the playhead (Space)</source>
   <translation>Reproducir desde el cabezal (Espacio)</translation>
  </message>
  <message>
   <source>Play from the playhead.</source>
   <translation>Reproducir desde el cabezal.</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Reproducir o pausar</translation>
  </message>
  <message>
   <source>Play the same notes at the new tempo</source>
   <translation>Tocar las mismas notas al nuevo tempo</translation>
  </message>
  <message>
   <source>Playback speed</source>
   <translation>Velocidad de reproducción</translation>
  </message>
  <message>
   <source>Playback speed; there is sound at normal speed only</source>
   <translation>Velocidad de reproducción; solo hay sonido a velocidad normal</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Pizzicato juguetón</translation>
  </message>
  <message>
   <source>Please tell the person who runs the test, and go on to the next one.</source>
   <translation>Avise a quien dirige la prueba y pase a la siguiente.</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>Cuerdas pulsadas, clarinete y fagot de puntillas.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Poly synth pad</source>
   <translation>Pad polisintetizador</translation>
  </message>
  <message>
   <source>Power kit</source>
   <translation>Kit power</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Preferencias…</translation>
  </message>
  <message>
   <source>Preparing the sound …</source>
   <translation>Preparando el sonido …</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <source>Preset for a kind of film</source>
   <translation>Preajuste para un tipo de película</translation>
  </message>
  <message>
   <source>Preset: {0}</source>
   <translation>Preajuste: {0}</translation>
  </message>
  <message>
   <source>Press Generate</source>
   <translation>Pulsar Generar</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can edit each of them.</source>
   <translation>Pulsar Generar: las notas aparecen aquí y se puede editar cada una.</translation>
  </message>
  <message>
   <source>Press a new key for “{0}”.</source>
   <translation>Pulsar una tecla nueva para «{0}».</translation>
  </message>
  <message>
   <source>Press again to go faster.</source>
   <translation>Pulsar otra vez para ir más rápido.</translation>
  </message>
  <message>
   <source>Press the new key here; empty for no key.</source>
   <translation>Pulsar aquí la tecla nueva; vacío para ninguna.</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>Pulsar {0} para escucharla</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Previous cut</source>
   <translation>Corte anterior</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Procesador (CPU)</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Program {0}</source>
   <translation>Programa {0}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Progress of the take</source>
   <translation>Progreso de la toma</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>Progreso del trabajo en segundo plano</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>Proxy con la música</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>Pulsación</translation>
  </message>
  <message>
   <source>Put a cut at the playhead for the music to mark.</source>
   <translation>Poner en el cabezal un corte que la música marque.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Quality, in steps</source>
   <translation>Calidad, en pasos</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>Cuantizar</translation>
  </message>
  <message>
   <source>Quantise grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>Quantise notes</source>
   <translation>Cuantizar notas</translation>
  </message>
  <message>
   <source>Quantise the notes</source>
   <translation>Cuantizar las notas</translation>
  </message>
  <message>
   <source>Quantise to</source>
   <translation>Cuantizar a</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>Pregunta {0} de {1}</translation>
  </message>
  <message>
   <source>Questions answered</source>
   <translation>Preguntas respondidas</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RECIENTES</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Intervalo</translation>
  </message>
  <message>
   <source>Rated {0} of 1</source>
   <translation>Valorada con {0} de 1</translation>
  </message>
  <message>
   <source>React shot by shot</source>
   <translation>Reaccionar plano a plano</translation>
  </message>
  <message>
   <source>React shot by shot, however long each is, instead of every k beats</source>
   <translation>Reaccionar plano a plano, duren lo que duren, en vez de cada k pulsos</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>Reacción</translation>
  </message>
  <message>
   <source>Reaction to the picture</source>
   <translation>Reacción a la imagen</translation>
  </message>
  <message>
   <source>Reaction to the picture, k, in beats</source>
   <translation>Reacción a la imagen, k, en pulsos</translation>
  </message>
  <message>
   <source>Reacts every</source>
   <translation>Reacciona cada</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>Leyendo la imagen</translation>
  </message>
  <message>
   <source>Reading the sound</source>
   <translation>Leyendo el sonido</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>Leyendo la línea de tiempo</translation>
  </message>
  <message>
   <source>Reading the version</source>
   <translation>Leyendo la versión</translation>
  </message>
  <message>
   <source>Recompose</source>
   <translation>Recomponer</translation>
  </message>
  <message>
   <source>Recompose accompaniment</source>
   <translation>Recomponer acompañamiento</translation>
  </message>
  <message>
   <source>Recompose melody</source>
   <translation>Recomponer melodía</translation>
  </message>
  <message>
   <source>Recompose selection</source>
   <translation>Recomponer selección</translation>
  </message>
  <message>
   <source>Recompose shot</source>
   <translation>Recomponer plano</translation>
  </message>
  <message>
   <source>Recompose shot {0}</source>
   <translation>Recomponer plano {0}</translation>
  </message>
  <message>
   <source>Recompose the music of this shot</source>
   <translation>Recomponer la música de este plano</translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation>Flauta dulce</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Recover {0}</source>
   <translation>Recuperar {0}</translation>
  </message>
  <message>
   <source>Recovering</source>
   <translation>Recuperando</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Reed organ</source>
   <translation>Armonio</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Zona</translation>
  </message>
  <message>
   <source>Relink media…</source>
   <translation>Volver a enlazar medios…</translation>
  </message>
  <message>
   <source>Remove the in and out points, so that the whole clip is scored.</source>
   <translation>Quitar los puntos de entrada y salida, para musicalizar todo el clip.</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>Quitar el bucle</translation>
  </message>
  <message>
   <source>Remove the marker, section, chord change, point, what was drawn</source>
   <translation>Quitar el marcador, la sección, el cambio de acorde, el punto, lo dibujado</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Rename section</source>
   <translation>Renombrar sección</translation>
  </message>
  <message>
   <source>Rename take</source>
   <translation>Renombrar toma</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renombrar…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>Renderizando el sonido</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip</source>
   <translation>Repetir el bucle, de entrada a salida, el plano seleccionado o todo el clip</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip.</source>
   <translation>Repetir el bucle, de entrada a salida, el plano seleccionado o todo el clip.</translation>
  </message>
  <message>
   <source>Replace all of them: they are there already</source>
   <translation>Sustituir todos: ya existen</translation>
  </message>
  <message>
   <source>Replace the film. Undo takes it back in one step.</source>
   <translation>Sustituir la película. Deshacer la recupera en un paso.</translation>
  </message>
  <message>
   <source>Replace {0}</source>
   <translation>Sustituir {0}</translation>
  </message>
  <message>
   <source>Replace {0} of them: they are there already</source>
   <translation>Sustituir {0} de ellos: ya existen</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>Restablecer todas las secciones</translation>
  </message>
  <message>
   <source>Reset chord</source>
   <translation>Restablecer acorde</translation>
  </message>
  <message>
   <source>Reset this shot to the analysis</source>
   <translation>Restablecer este plano según el análisis</translation>
  </message>
  <message>
   <source>Reset to analysis</source>
   <translation>Restablecer el análisis</translation>
  </message>
  <message>
   <source>Reset to performed</source>
   <translation>Restablecer la interpretación</translation>
  </message>
  <message>
   <source>Reset to planned</source>
   <translation>Restablecer el acorde previsto</translation>
  </message>
  <message>
   <source>Resize notes</source>
   <translation>Redimensionar notas</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Retime take</source>
   <translation>Adaptar al tempo</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>Tempo adaptado</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>Juego retro</translation>
  </message>
  <message>
   <source>Reverse cymbal</source>
   <translation>Plato invertido</translation>
  </message>
  <message>
   <source>Rhodes electric piano</source>
   <translation>Piano eléctrico Rhodes</translation>
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
   <translation>Campana del ride</translation>
  </message>
  <message>
   <source>Right-click the lane for “Back to automatic”.</source>
   <translation>Clic derecho en el carril para «Volver a automático».</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>Rock</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>Órgano de rock</translation>
  </message>
  <message>
   <source>Roll a new seed</source>
   <translation>Sortear una semilla nueva</translation>
  </message>
  <message>
   <source>Roll a new seed: a different tune from the same settings</source>
   <translation>Sortear una semilla nueva: otra melodía con los mismos ajustes</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>Sortear la semilla</translation>
  </message>
  <message>
   <source>Room kit</source>
   <translation>Kit de sala</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>Same as the system</source>
   <translation>Igual que el sistema</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Save the changes to {0}?</source>
   <translation>¿Guardar los cambios en {0}?</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>Guardar el proyecto</translation>
  </message>
  <message>
   <source>Save the project under another name.</source>
   <translation>Guardar el proyecto con otro nombre.</translation>
  </message>
  <message>
   <source>Save the project.</source>
   <translation>Guardar el proyecto.</translation>
  </message>
  <message>
   <source>Save to the project's file, then close.</source>
   <translation>Guardar en el archivo del proyecto y después cerrar.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Guardando</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>Lead de sierra</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>Leads de sierra, bajo en octavas y batería con puerta.</translation>
  </message>
  <message>
   <source>Say what it is for, YouTube, a podcast, your editor, and everything else is set. That is the tour; Help has it again.</source>
   <translation>Indicar para qué es (YouTube, un pódcast, el editor) y todo lo demás queda ajustado. Fin del recorrido; está también en Ayuda.</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>Desplazarse por el clip</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>Desplazarse por los carriles</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>Desplazarse a notas más agudas o más graves</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>Buscar un comando o una tecla</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>See what was recut, and which music stays, before anything is replaced.</source>
   <translation>Ver qué se ha remontado y qué música se queda, antes de sustituir nada.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Select a command to change its key.</source>
   <translation>Seleccionar un comando para cambiar su tecla.</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>Seleccionar un plano en la línea de tiempo para cambiar su descripción o su música.</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>Seleccionar un plano, o poner el bucle.</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>Seleccionar todas las notas de la pista</translation>
  </message>
  <message>
   <source>Select and edit the notes of all visible tracks at once, not only the one in front</source>
   <translation>Seleccionar y editar a la vez las notas de todas las pistas visibles, no solo de la del frente</translation>
  </message>
  <message>
   <source>Select notes, a range or a shot first.</source>
   <translation>Seleccionar primero notas, un intervalo o un plano.</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>No seleccionar nada, abandonar un arrastre</translation>
  </message>
  <message>
   <source>Select some, then quantise them.</source>
   <translation>Seleccionar algunas y cuantizarlas.</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>Seleccionar la nota anterior o siguiente</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>Herramienta Selección</translation>
  </message>
  <message>
   <source>Select, move and resize notes; double-click on empty ground adds one</source>
   <translation>Seleccionar, mover y redimensionar notas; doble clic en el fondo vacío añade una</translation>
  </message>
  <message>
   <source>Selected notes</source>
   <translation>Notas seleccionadas</translation>
  </message>
  <message>
   <source>Selected shot</source>
   <translation>Plano seleccionado</translation>
  </message>
  <message>
   <source>Selected shot · {0} of {1}</source>
   <translation>Plano seleccionado · {0} de {1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Asignar</translation>
  </message>
  <message>
   <source>Set all controls as they were when the take was made.</source>
   <translation>Poner todos los controles como estaban al hacer la toma.</translation>
  </message>
  <message>
   <source>Set in and out on the timeline (I, O) to export what lies between them.</source>
   <translation>Marcar entrada y salida en la línea de tiempo (I, O) para exportar lo que queda entre ellas.</translation>
  </message>
  <message>
   <source>Set mood, palette, levels and all else for a kind of film; what it sets can be changed below</source>
   <translation>Ajustar ambiente, paleta, niveles y todo lo demás para un tipo de película; se puede cambiar más abajo</translation>
  </message>
  <message>
   <source>Shakuhachi</source>
   <translation>Shakuhachi</translation>
  </message>
  <message>
   <source>Shift+Down</source>
   <translation>Mayús+Abajo</translation>
  </message>
  <message>
   <source>Shift+Up</source>
   <translation>Mayús+Arriba</translation>
  </message>
  <message>
   <source>Short guiro</source>
   <translation>Güiro corto</translation>
  </message>
  <message>
   <source>Short whistle</source>
   <translation>Silbato corto</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Shorter by a sixteenth</source>
   <translation>Una semicorchea más corta</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Planos</translation>
  </message>
  <message>
   <source>Show BGM Studio where the clip, or the footage of its timeline, is now.</source>
   <translation>Indicar a BGM Studio dónde está ahora el clip, o el material de su línea de tiempo.</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>Mostrar todas las alturas en uso</translation>
  </message>
  <message>
   <source>Show how hard each note is played, and drag to change it</source>
   <translation>Mostrar la fuerza de cada nota, y arrastrar para cambiarla</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show less of the film</source>
   <translation>Mostrar menos de la película</translation>
  </message>
  <message>
   <source>Show more of the film</source>
   <translation>Mostrar más de la película</translation>
  </message>
  <message>
   <source>Show the project as it was then.</source>
   <translation>Mostrar el proyecto como estaba entonces.</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>Mostrar los resultados</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>Mostrar solo las tomas favoritas</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>Mostrar el carril de velocidad</translation>
  </message>
  <message>
   <source>Shows commands whose name or key contains what you type.</source>
   <translation>Muestra los comandos cuyo nombre o tecla contiene lo que se escribe.</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>Golpe de aro</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <source>Silences</source>
   <translation>Silencios</translation>
  </message>
  <message>
   <source>Sitar</source>
   <translation>Sitar</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>Tamaño de textos y controles</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Omitir el recorrido</translation>
  </message>
  <message>
   <source>Slow strings</source>
   <translation>Cuerdas lentas</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>Imán</translation>
  </message>
  <message>
   <source>Snap edits to frames, beats and cuts</source>
   <translation>Imantar a fotogramas, pulsos y cortes</translation>
  </message>
  <message>
   <source>Snare</source>
   <translation>Caja</translation>
  </message>
  <message>
   <source>Snare 2</source>
   <translation>Caja 2</translation>
  </message>
  <message>
   <source>Soft synth bass</source>
   <translation>Bajo sintetizado suave</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>Cuerdas sintetizadas suaves</translation>
  </message>
  <message>
   <source>Softer</source>
   <translation>Más suave</translation>
  </message>
  <message>
   <source>Solo piano</source>
   <translation>Piano solo</translation>
  </message>
  <message>
   <source>Solo the {0}</source>
   <translation>Solo: {0}</translation>
  </message>
  <message>
   <source>Solo: hear only the soloed tracks</source>
   <translation>Solo: oír únicamente las pistas en solo</translation>
  </message>
  <message>
   <source>Some of the copied notes are not on this drum kit.</source>
   <translation>Algunas de las notas copiadas no existen en este kit de batería.</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>Algo ha fallado dentro de BGM Studio: {0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>Saxofón soprano</translation>
  </message>
  <message>
   <source>Sound output</source>
   <translation>Salida de sonido</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>SoundFonts</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sonidos</translation>
  </message>
  <message>
   <source>Space plays and pauses. Tab compares two takes in sync with the picture.</source>
   <translation>Espacio reproduce y pausa. Tab compara dos tomas en sincronía con la imagen.</translation>
  </message>
  <message>
   <source>Splash</source>
   <translation>Splash</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>Dividir aquí</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>Dividir sección</translation>
  </message>
  <message>
   <source>Square lead</source>
   <translation>Lead cuadrado</translation>
  </message>
  <message>
   <source>Square waves, arpeggios and noise drums.</source>
   <translation>Ondas cuadradas, arpegios y batería de ruido.</translation>
  </message>
  <message>
   <source>Standard kit</source>
   <translation>Kit estándar</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Marcar favorita</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>Toma favorita</translation>
  </message>
  <message>
   <source>Star the take to find it again easily</source>
   <translation>Marcar la toma como favorita para encontrarla fácilmente</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Favoritas ({0})</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>Solo tomas favoritas</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>Constante</translation>
  </message>
  <message>
   <source>Steel drums</source>
   <translation>Steel drums</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>Guitarra acústica</translation>
  </message>
  <message>
   <source>Stems</source>
   <translation>Stems</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop after this step, and keep the music as far as it has been worked out.</source>
   <translation>Detener tras este paso y conservar la música elaborada hasta entonces.</translation>
  </message>
  <message>
   <source>Stop and keep the result so far</source>
   <translation>Detener y conservar el resultado hasta ahora</translation>
  </message>
  <message>
   <source>Stop at the playhead (Space)</source>
   <translation>Detener en el cabezal (Espacio)</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>Detener en el cabezal.</translation>
  </message>
  <message>
   <source>Stop here and keep the music worked out so far</source>
   <translation>Detener aquí y conservar la música elaborada hasta ahora</translation>
  </message>
  <message>
   <source>Stop what is running and discard it; otherwise close the message or clear the selection.</source>
   <translation>Detener lo que está en marcha y descartarlo; si no, cerrar el mensaje o vaciar la selección.</translation>
  </message>
  <message>
   <source>Stop; the open project stays as it is (Esc).</source>
   <translation>Detener; el proyecto abierto se queda como está (Esc).</translation>
  </message>
  <message>
   <source>Stopped: the music worked out by then is kept as a take.</source>
   <translation>Detenida: la música elaborada hasta entonces se conserva como toma.</translation>
  </message>
  <message>
   <source>Stopping after this step…</source>
   <translation>Se detiene tras este paso…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Straight into the next</source>
   <translation>Directo a la siguiente</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Fuerza</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>Fuerza del marcador</translation>
  </message>
  <message>
   <source>Stretches in which the music reacts to the picture; k is their length in beats</source>
   <translation>Tramos en los que la música reacciona a la imagen; k es su longitud en pulsos</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>Conjunto de cuerdas</translation>
  </message>
  <message>
   <source>Strings</source>
   <translation>Cuerdas</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <source>Stronger cuts are more likely to get a beat, even a downbeat</source>
   <translation>Los cortes más fuertes tienen más posibilidades de recibir un pulso, incluso un primer pulso</translation>
  </message>
  <message>
   <source>Strum</source>
   <translation>Rasgueo</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>Guitarras rasgueadas y punteadas, un violín folk, un contrabajo, escobillas.</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>Estilo: {0}</translation>
  </message>
  <message>
   <source>Sweep pad</source>
   <translation>Pad con barrido</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>Piano y vibráfono con swing, walking bass y un batería de jazz.</translation>
  </message>
  <message>
   <source>Switch between the last two takes you heard, in sync.</source>
   <translation>Alternar entre las dos últimas tomas escuchadas, en sincronía.</translation>
  </message>
  <message>
   <source>Switch between the light and the dark theme.</source>
   <translation>Alternar entre el tema claro y el oscuro.</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sincronía</translation>
  </message>
  <message>
   <source>Sync k {0}</source>
   <translation>Sincronía k {0}</translation>
  </message>
  <message>
   <source>Sync shots</source>
   <translation>Sincronía planos</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>Bajo sintetizado</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>Metales sintetizados</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>Cuerdas sintetizadas</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>Voz sintetizada</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: recompose</source>
   <translation>Tab: A/B · 1–9: toma · Mayús+G: recomponer</translation>
  </message>
  <message>
   <source>Taiko drum</source>
   <translation>Tambor taiko</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Toma</translation>
  </message>
  <message>
   <source>Take 1</source>
   <translation>Toma 1</translation>
  </message>
  <message>
   <source>Take 2</source>
   <translation>Toma 2</translation>
  </message>
  <message>
   <source>Take 3</source>
   <translation>Toma 3</translation>
  </message>
  <message>
   <source>Take 4</source>
   <translation>Toma 4</translation>
  </message>
  <message>
   <source>Take 5</source>
   <translation>Toma 5</translation>
  </message>
  <message>
   <source>Take 6</source>
   <translation>Toma 6</translation>
  </message>
  <message>
   <source>Take 7</source>
   <translation>Toma 7</translation>
  </message>
  <message>
   <source>Take 8</source>
   <translation>Toma 8</translation>
  </message>
  <message>
   <source>Take 9</source>
   <translation>Toma 9</translation>
  </message>
  <message>
   <source>Take back the last change.</source>
   <translation>Deshacer el último cambio.</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Hacer el recorrido</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Toma {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1} ({2} of 1) and is selected.</source>
   <translation>La toma {0} es la mejor de estas {1} ({2} de 1) y está seleccionada.</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Tomas</translation>
  </message>
  <message>
   <source>Takes that follow</source>
   <translation>Tomas que se adaptan</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>Tomas para exportar</translation>
  </message>
  <message>
   <source>Takes, newest first</source>
   <translation>Tomas, las más recientes primero</translation>
  </message>
  <message>
   <source>Tambourine</source>
   <translation>Pandereta</translation>
  </message>
  <message>
   <source>Tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Tempo drift</source>
   <translation>Deriva del tempo</translation>
  </message>
  <message>
   <source>Tempo drift per bar</source>
   <translation>Deriva del tempo por compás</translation>
  </message>
  <message>
   <source>Tempo in beats per minute</source>
   <translation>Tempo en pulsos por minuto</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>Saxofón tenor</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>Tensión de fondo</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>El acompañamiento. Doble clic para abrir el piano roll</translation>
  </message>
  <message>
   <source>The band is still being prepared.</source>
   <translation>La banda aún se está preparando.</translation>
  </message>
  <message>
   <source>The bar stays as it is.</source>
   <translation>El compás se queda como está.</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>El clip no tiene sonido que mostrar</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>El clip no tiene sonido: la música mantiene su nivel</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>El clip con la música debajo.</translation>
  </message>
  <message>
   <source>The clip's own pictures, untouched, with the music mixed in.</source>
   <translation>Las imágenes del clip, intactas, con la música mezclada.</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>El sonido del clip</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>El sonido del clip está desactivado: la música mantiene su nivel</translation>
  </message>
  <message>
   <source>The cut is the same as before, and the music fits it.</source>
   <translation>El montaje es el mismo que antes y la música encaja.</translation>
  </message>
  <message>
   <source>The edit is assembled as a proxy and scored as one film.</source>
   <translation>El montaje se ensambla como proxy y se musicaliza como una sola película.</translation>
  </message>
  <message>
   <source>The exact length, k: type 1 to 32 beats</source>
   <translation>La longitud exacta, k: escribir de 1 a 32 pulsos</translation>
  </message>
  <message>
   <source>The exact value, t₀: type any number from 0 to 1000</source>
   <translation>El valor exacto, t₀: escribir un número de 0 a 1000</translation>
  </message>
  <message>
   <source>The export is ready.</source>
   <translation>La exportación está lista.</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>Se canceló la exportación.</translation>
  </message>
  <message>
   <source>The files stay in {0}, because some editors link to them.</source>
   <translation>Los archivos se quedan en {0}, porque algunos editores los enlazan.</translation>
  </message>
  <message>
   <source>The film now has its new cut.</source>
   <translation>La película ya tiene su nuevo montaje.</translation>
  </message>
  <message>
   <source>The film. Click to go there, double-click to select the shot</source>
   <translation>La película. Clic para ir allí, doble clic para seleccionar el plano</translation>
  </message>
  <message>
   <source>The frame at the playhead, as hours:minutes:seconds:frames.
Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2</source>
   <translation>El fotograma en el cabezal, como horas:minutos:segundos:fotogramas.
Escribir una posición para ir allí: 00:01:20:12, 1:20, 80.5 o bar 10.2</translation>
  </message>
  <message>
   <source>The grid that notes are quantised to</source>
   <translation>La cuadrícula a la que se cuantizan las notas</translation>
  </message>
  <message>
   <source>The harmony of the music</source>
   <translation>La armonía de la música</translation>
  </message>
  <message>
   <source>The kind of music of the next take, from those that the model has learnt</source>
   <translation>El tipo de música de la próxima toma, entre los que el modelo ha aprendido</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>El nivel está también en los archivos de la música</translation>
  </message>
  <message>
   <source>The level is now yours; it no longer goes down under speech.</source>
   <translation>El nivel ahora es manual; ya no baja bajo la voz.</translation>
  </message>
  <message>
   <source>The level you drew has moved along with the picture.</source>
   <translation>El nivel dibujado se ha movido con la imagen.</translation>
  </message>
  <message>
   <source>The marker, caption, section, chord or point before or after</source>
   <translation>El marcador, descripción, sección, acorde o punto anterior o siguiente</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>El modelo se ejecuta en {0} (pedido: {1}).</translation>
  </message>
  <message>
   <source>The music as it sounds, before the fader. Drag where there should be none</source>
   <translation>La música tal como suena, antes del fader. Arrastrar donde no deba haberla</translation>
  </message>
  <message>
   <source>The music begins at the playhead.</source>
   <translation>La música empieza en el cabezal.</translation>
  </message>
  <message>
   <source>The music ends at the playhead, with a cadence.</source>
   <translation>La música termina en el cabezal, con una cadencia.</translation>
  </message>
  <message>
   <source>The music is composed for your cuts, and forms over the film as you watch. A preset sets everything for a kind of film first, if you like.</source>
   <translation>La música se compone para los cortes y se va formando sobre la película. Si se quiere, un preajuste lo ajusta antes todo para un tipo de película.</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>La música se calcula en: {0}</translation>
  </message>
  <message>
   <source>The music is ready.</source>
   <translation>La música está lista.</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>La música mantiene su nivel bajo la voz</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>La música marcará este corte</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>La música, y los cortes como marcadores MIDI.</translation>
  </message>
  <message>
   <source>The music, as long as the film</source>
   <translation>La música, con la duración de la película</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>El nuevo montaje</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>La más reciente primero.</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>La nota está bloqueada y se queda como está.</translation>
  </message>
  <message>
   <source>The number a take grows from. Keep it while you change other controls and the tune stays recognisable; the same seed and settings give the same music</source>
   <translation>El número del que nace una toma. Al conservarlo mientras se cambian otros controles, la melodía sigue siendo reconocible; la misma semilla y los mismos ajustes dan la misma música</translation>
  </message>
  <message>
   <source>The old cut above, the new one below</source>
   <translation>Arriba el montaje anterior, abajo el nuevo</translation>
  </message>
  <message>
   <source>The open project is kept.</source>
   <translation>El proyecto abierto se conserva.</translation>
  </message>
  <message>
   <source>The others go; Undo brings them back with the old cut.</source>
   <translation>Las demás se van; Deshacer las recupera con el montaje anterior.</translation>
  </message>
  <message>
   <source>The picture in the video is the proxy, not your finished film.</source>
   <translation>La imagen del vídeo es el proxy, no la película terminada.</translation>
  </message>
  <message>
   <source>The picture is a small proxy, assembled for composing. Your own files are read, never changed.</source>
   <translation>La imagen es un pequeño proxy, montado para componer. Sus archivos se leen, nunca se modifican.</translation>
  </message>
  <message>
   <source>The run has ended.</source>
   <translation>La generación ha terminado.</translation>
  </message>
  <message>
   <source>The same as the N key: markers fall into place.</source>
   <translation>Igual que la tecla N: los marcadores encajan en su sitio.</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>Igual bajo la voz</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>La segunda voz. Doble clic para abrir el piano roll</translation>
  </message>
  <message>
   <source>The small picture cut together for composing: not your finished film.</source>
   <translation>La imagen pequeña montada para componer: no la película terminada.</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>El sonido de la toma {0} aún se está renderizando.</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>La toma en MIDI</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>La toma en WAV</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>La toma en stems</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>Las tres pistas que se componen, sin banda.</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>La línea de tiempo</translation>
  </message>
  <message>
   <source>The timeline's lane Level shows and changes it.</source>
   <translation>El carril Nivel de la línea de tiempo lo muestra y lo cambia.</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>La melodía. Doble clic para abrir el piano roll</translation>
  </message>
  <message>
   <source>The usual value, 200</source>
   <translation>El valor habitual, 200</translation>
  </message>
  <message>
   <source>The usual value, 8 beats</source>
   <translation>El valor habitual, 8 pulsos</translation>
  </message>
  <message>
   <source>The window closes when the music is done.</source>
   <translation>La ventana se cerrará cuando la música esté lista.</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>No se pudo guardar el trabajo ({0}).</translation>
  </message>
  <message>
   <source>The {0} is now held: it plays as it is, whatever the chords do.</source>
   <translation>La parte {0} está fijada: suena tal cual, hagan lo que hagan los acordes.</translation>
  </message>
  <message>
   <source>Their shots stay black and show the file's name; the cuts still count.</source>
   <translation>Sus planos quedan en negro y muestran el nombre del archivo; los cortes siguen contando.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There are no right answers. All music is played equally loud; set your volume with the first piece and leave it there. Headphones are best.</source>
   <translation>No hay respuestas correctas. Toda la música suena al mismo volumen; ajuste el suyo con la primera pieza y no lo toque más. Lo mejor son unos auriculares.</translation>
  </message>
  <message>
   <source>There is no music to draw notes in yet.</source>
   <translation>Aún no hay música en la que dibujar notas.</translation>
  </message>
  <message>
   <source>There is no music yet: the film is replaced.</source>
   <translation>Aún no hay música: se sustituye la película.</translation>
  </message>
  <message>
   <source>There is no room after the selected notes.</source>
   <translation>No hay sitio después de las notas seleccionadas.</translation>
  </message>
  <message>
   <source>There is no take to recompose yet.</source>
   <translation>Aún no hay ninguna toma que recomponer.</translation>
  </message>
  <message>
   <source>There is none yet: the first comes with the second save.</source>
   <translation>Aún no hay ninguna: la primera llega al guardar por segunda vez.</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>Aún no hay nada que exportar.</translation>
  </message>
  <message>
   <source>There is nothing to paste here.</source>
   <translation>No hay nada que pegar aquí.</translation>
  </message>
  <message>
   <source>There is nothing to save until the clip has been analysed.</source>
   <translation>No hay nada que guardar hasta que se haya analizado el clip.</translation>
  </message>
  <message>
   <source>These are there already:</source>
   <translation>Ya existen:</translation>
  </message>
  <message>
   <source>These parts are now held and play as they are: {0}.</source>
   <translation>Estas partes están fijadas y suenan tal cual: {0}.</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>Esto no se puede abrir</translation>
  </message>
  <message>
   <source>This cut is not a hit point: the music does not mark it</source>
   <translation>Este corte no es un punto de sincronía: la música no lo marca</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>Este corte cae en su pulso</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>Este corte cae {0} ms después de su pulso</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>Este corte cae {0} ms antes de su pulso</translation>
  </message>
  <message>
   <source>This key is fixed.</source>
   <translation>Esta tecla es fija.</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Esta</translation>
  </message>
  <message>
   <source>This project has newer work that was not saved.</source>
   <translation>Este proyecto tiene trabajo más reciente que no se guardó.</translation>
  </message>
  <message>
   <source>This question cannot be played.</source>
   <translation>Esta pregunta no se puede reproducir.</translation>
  </message>
  <message>
   <source>This question is skipped</source>
   <translation>Esta pregunta se omite</translation>
  </message>
  <message>
   <source>This track is muted, so it has no stem.</source>
   <translation>Esta pista está silenciada, así que no tiene stem.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>El tiempo arriba, los compases de la música abajo</translation>
  </message>
  <message>
   <source>Timecode</source>
   <translation>Código de tiempo</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Línea de tiempo</translation>
  </message>
  <message>
   <source>Timelines of editors</source>
   <translation>Líneas de tiempo de editores</translation>
  </message>
  <message>
   <source>Timpani</source>
   <translation>Timbales</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Pista</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>Pistas</translation>
  </message>
  <message>
   <source>Trailer</source>
   <translation>Tráiler</translation>
  </message>
  <message>
   <source>Transpose</source>
   <translation>Transponer</translation>
  </message>
  <message>
   <source>Transpose notes</source>
   <translation>Transponer notas</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Viaje</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>Trémolo</translation>
  </message>
  <message>
   <source>Tremolo strings</source>
   <translation>Cuerdas en trémolo</translation>
  </message>
  <message>
   <source>Tremolo strings, a pulse and a heartbeat; little melody.</source>
   <translation>Cuerdas en trémolo, una pulsación y un latido; poca melodía.</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Triángulo</translation>
  </message>
  <message>
   <source>Trombone</source>
   <translation>Trombón</translation>
  </message>
  <message>
   <source>Trumpet</source>
   <translation>Trompeta</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Volver a intentarlo en un momento.</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>Probarlo todo con una película corta.</translation>
  </message>
  <message>
   <source>Try the demo clip</source>
   <translation>Probar el clip de demostración</translation>
  </message>
  <message>
   <source>Tuba</source>
   <translation>Tuba</translation>
  </message>
  <message>
   <source>Tubular bells</source>
   <translation>Campanas tubulares</translation>
  </message>
  <message>
   <source>Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2.</source>
   <translation>Escribir 00:01:20:12, 1:20, 80.5 (segundos) o bar 10.2.</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>Escribir su nivel…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>Escribir de {0} a {1}, en decibelios.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo brings back the old cut and its music.</source>
   <translation>Deshacer recupera el montaje anterior y su música.</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Deshacer la recupera.</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Desbloquear notas</translation>
  </message>
  <message>
   <source>Unlock notes, regions or the track first.</source>
   <translation>Desbloquear primero las notas, zonas o la pista.</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>Desbloquear zona</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>Desbloquear: {0}</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Desbloquear pista</translation>
  </message>
  <message>
   <source>Unmute it and try again.</source>
   <translation>Activar el sonido y volver a intentarlo.</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>Activar el sonido del clip</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>Activar el sonido: {0}</translation>
  </message>
  <message>
   <source>Unsaved work from {1}: {0}</source>
   <translation>Trabajo sin guardar de {1}: {0}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>Quitar favorita</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>Quitar favorita</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>Subir un semitono</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>Subir una octava</translation>
  </message>
  <message>
   <source>Update from the timeline…</source>
   <translation>Actualizar desde la línea de tiempo…</translation>
  </message>
  <message>
   <source>Update from {0}</source>
   <translation>Actualizar desde {0}</translation>
  </message>
  <message>
   <source>Use 1 to 32 beats.</source>
   <translation>Usar de 1 a 32 pulsos.</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>Usar de 2 a 200 pasos.</translation>
  </message>
  <message>
   <source>Use File &gt; Relink media… to show where they are.</source>
   <translation>Usar Archivo &gt; Volver a enlazar medios… para indicar dónde están.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>Usar un valor de 0 a 10, o «auto».</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>Usar un valor de 0 a 1000.</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>Usar un número entero, de 18 cifras como máximo.</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>Usar sus ajustes</translation>
  </message>
  <message>
   <source>Use the built-in sounds</source>
   <translation>Usar los sonidos integrados</translation>
  </message>
  <message>
   <source>Use this take's settings</source>
   <translation>Usar los ajustes de esta toma</translation>
  </message>
  <message>
   <source>Use −30 to +6 dB.</source>
   <translation>Usar de −30 a +6 dB.</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variaciones</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>Variaciones por generación</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>Velocidades</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>Velocidades {0} a {1}</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>Carril de velocidad</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>Velocidad {0}</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Versions and licences</source>
   <translation>Versiones y licencias</translation>
  </message>
  <message>
   <source>Versions, licences, the model.</source>
   <translation>Versiones, licencias, el modelo.</translation>
  </message>
  <message>
   <source>Vibraphone</source>
   <translation>Vibráfono</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>Vibraslap</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>Vídeo y WAV, al volumen al que reproduce YouTube.</translation>
  </message>
  <message>
   <source>Video content</source>
   <translation>Contenido del vídeo</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>Solo vídeo</translation>
  </message>
  <message>
   <source>Video rhythm</source>
   <translation>Ritmo del vídeo</translation>
  </message>
  <message>
   <source>Video with the music</source>
   <translation>Vídeo con la música</translation>
  </message>
  <message>
   <source>Videos, timelines and projects</source>
   <translation>Vídeos, líneas de tiempo y proyectos</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>Viola</source>
   <translation>Viola</translation>
  </message>
  <message>
   <source>Violin</source>
   <translation>Violín</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>Violines</translation>
  </message>
  <message>
   <source>Vlog under speech</source>
   <translation>Vlog bajo la voz</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>Voces «uh»</translation>
  </message>
  <message>
   <source>Voice pad</source>
   <translation>Pad de voces</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Voces</translation>
  </message>
  <message>
   <source>Voices and noises of the clip stay in the video, with the music under them.</source>
   <translation>Voces y ruidos del clip se quedan en el vídeo, con la música debajo.</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV y MP3, al volumen de los podcasts.</translation>
  </message>
  <message>
   <source>Warm and tender, long lines that swell.</source>
   <translation>Cálida y tierna, líneas largas que crecen.</translation>
  </message>
  <message>
   <source>Warm pad</source>
   <translation>Pad cálido</translation>
  </message>
  <message>
   <source>Warm strings</source>
   <translation>Cuerdas cálidas</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <source>Weak</source>
   <translation>Débil</translation>
  </message>
  <message>
   <source>Wedding</source>
   <translation>Boda</translation>
  </message>
  <message>
   <source>What BGM Studio is made of, and the licences it is under.</source>
   <translation>De qué está hecho BGM Studio y bajo qué licencias.</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>El nombre del que parten todos los archivos.</translation>
  </message>
  <message>
   <source>What computes the music. It sounds the same, but takes more or less time.</source>
   <translation>Lo que calcula la música. Suena igual, pero tarda más o menos.</translation>
  </message>
  <message>
   <source>What each shot shows; the music takes its mood from these words</source>
   <translation>Lo que muestra cada plano; la música toma su ambiente de estas palabras</translation>
  </message>
  <message>
   <source>What is not heard yet</source>
   <translation>Lo que aún no suena</translation>
  </message>
  <message>
   <source>What is not heard yet: {0}</source>
   <translation>Lo que aún no suena: {0}</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Qué está guardado</translation>
  </message>
  <message>
   <source>What is that loud</source>
   <translation>Qué tiene ese volumen</translation>
  </message>
  <message>
   <source>What is to become of it before the window closes?</source>
   <translation>¿Qué hacer con ella antes de que se cierre la ventana?</translation>
  </message>
  <message>
   <source>What it contains, and what was approximated or left out.</source>
   <translation>Qué contiene, y qué se aproximó o se omitió.</translation>
  </message>
  <message>
   <source>What leads the music. To the left the words lead: captions and mood shape a tune. To the right the picture leads: movement and cuts shape the rhythm. The curve shows how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the usual 200, at the tick.</source>
   <translation>Lo que manda en la música. A la izquierda mandan las palabras: descripciones y ambiente dan forma a una melodía. A la derecha manda la imagen: movimiento y cortes dan forma al ritmo. La curva muestra cuánta música queda abierta cuando la imagen toma el relevo.
Mantener Alt o escribir valores entre los pasos; doble clic para los 200 habituales, en la marca.</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>Qué toca la pista {0}: {1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>Para qué son los archivos</translation>
  </message>
  <message>
   <source>What the music is told about this shot. Different words give different music</source>
   <translation>Lo que se le dice a la música de este plano. Otras palabras dan otra música</translation>
  </message>
  <message>
   <source>What the music treats as one part, and how much goes on in it.
Drag up or down for more or less, right-click for options</source>
   <translation>Lo que la música trata como una parte, y cuánta actividad tiene.
Arrastrar arriba o abajo para más o menos, clic derecho para opciones</translation>
  </message>
  <message>
   <source>What the music, or the video's whole mix, is brought to; never above -1 dBTP.</source>
   <translation>A qué volumen se lleva la música, o toda la mezcla del vídeo; nunca por encima de -1 dBTP.</translation>
  </message>
  <message>
   <source>What the palette's players add, one strip each</source>
   <translation>Lo que añaden los músicos de la paleta, un canal por cada uno</translation>
  </message>
  <message>
   <source>What the project's file held before it was saved again.</source>
   <translation>Lo que contenía el archivo del proyecto antes de volver a guardarlo.</translation>
  </message>
  <message>
   <source>What the shot shows; the music follows these words</source>
   <translation>Lo que muestra el plano; la música sigue estas palabras</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Qué se ha leído</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Qué se escribirá</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>Lo más rápido</translation>
  </message>
  <message>
   <source>Where is the clip?</source>
   <translation>¿Dónde está el clip?</translation>
  </message>
  <message>
   <source>Where is the footage?</source>
   <translation>¿Dónde está el material?</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>¿Dónde está la línea de tiempo?</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>Dónde van los archivos; se crea si hace falta.</translation>
  </message>
  <message>
   <source>Where the music is heard. It does not change what is exported.</source>
   <translation>Dónde suena la música. No cambia lo que se exporta.</translation>
  </message>
  <message>
   <source>Where the music is laid under the film as it is, without another mix.</source>
   <translation>Donde la música se coloca bajo la película tal cual, sin otra mezcla.</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>Silbido</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>Pads amplios y lentos y unas pocas campanas; sin ritmo.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Cortinilla</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>Mandan las palabras</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>Escribir MIDI, WAV, stems o el vídeo terminado.</translation>
  </message>
  <message>
   <source>Write the files listed above.</source>
   <translation>Escribir los archivos de la lista anterior.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Escribe {0}</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>Escribiendo los archivos</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>Xilófono</translation>
  </message>
  <message>
   <source>You can also use Ctrl and the mouse wheel.</source>
   <translation>También sirven Ctrl y la rueda del ratón.</translation>
  </message>
  <message>
   <source>You will be asked again the next time the project is opened.</source>
   <translation>Se volverá a preguntar la próxima vez que se abra el proyecto.</translation>
  </message>
  <message>
   <source>You will see one short film with music. Listen to it, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>Verá una película corta con música. Escúchela y puntúe cada aspecto de 1 (malo) a 5 (excelente).</translation>
  </message>
  <message>
   <source>You will see one short film with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>Verá una película corta con dos piezas de música: A y B. Escuche las dos, alterne entre ellas tantas veces como quiera e indique en cada aspecto cuál es mejor.</translation>
  </message>
  <message>
   <source>You will see which music stays before anything is replaced.</source>
   <translation>Verá qué música se queda antes de sustituir nada.</translation>
  </message>
  <message>
   <source>You will see {0} short films with music. Listen to each, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>Verá {0} películas cortas con música. Escuche cada una y puntúe cada aspecto de 1 (malo) a 5 (excelente).</translation>
  </message>
  <message>
   <source>You will see {0} short films, each with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>Verá {0} películas cortas, cada una con dos piezas de música: A y B. Escuche las dos, alterne entre ellas tantas veces como quiera e indique en cada aspecto cuál es mejor.</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your answer could not be saved: {0}.</source>
   <translation>No se pudo guardar su respuesta: {0}.</translation>
  </message>
  <message>
   <source>Your answers are saved as you give them. You can go back, and you can close the window and continue later.</source>
   <translation>Sus respuestas se guardan a medida que las da. Puede volver atrás, o cerrar la ventana y continuar más tarde.</translation>
  </message>
  <message>
   <source>Your answers are saved. You may close the window.</source>
   <translation>Sus respuestas están guardadas. Puede cerrar la ventana.</translation>
  </message>
  <message>
   <source>Your confidence</source>
   <translation>Su seguridad</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>Su nivel: constante</translation>
  </message>
  <message>
   <source>Your level: {0} point</source>
   <translation>Su nivel: {0} punto</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>Su nivel: {0} puntos</translation>
  </message>
  <message>
   <source>Your name for it; without one it is named after its level</source>
   <translation>Su nombre para ella; sin nombre, lleva el de su nivel</translation>
  </message>
  <message>
   <source>Your own soundfont</source>
   <translation>SoundFont propio</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>Su línea de tiempo con la música, y MIDI.</translation>
  </message>
  <message>
   <source>Your work is kept apart, and offered when you open the project again. Save it elsewhere, or close again.</source>
   <translation>Su trabajo se guarda aparte y se ofrece al volver a abrir el proyecto. Guardarlo en otro sitio, o cerrar otra vez.</translation>
  </message>
  <message>
   <source>Your work is kept. Please copy the details and report this.</source>
   <translation>Su trabajo se conserva. Copie los detalles e informe de esto.</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>Zoom to fit</source>
   <translation>Ajustar el zoom</translation>
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation>Zoom a la selección</translation>
  </message>
  <message>
   <source>Zoom to the selected shot or notes.</source>
   <translation>Zoom al plano o a las notas seleccionados.</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>Zoom a esta sección</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>Zoom a este plano</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>al azar</translation>
  </message>
  <message>
   <source>a new project</source>
   <translation>un proyecto nuevo</translation>
  </message>
  <message>
   <source>about {0} min left</source>
   <translation>quedan unos {0} min</translation>
  </message>
  <message>
   <source>about {0} s left</source>
   <translation>quedan unos {0} s</translation>
  </message>
  <message>
   <source>all in all</source>
   <translation>en general</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>casi listo</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>también en</translation>
  </message>
  <message>
   <source>applies 1 change</source>
   <translation>aplica 1 cambio</translation>
  </message>
  <message>
   <source>applies {0}</source>
   <translation>aplica {0}</translation>
  </message>
  <message>
   <source>applies {0} changes</source>
   <translation>aplica {0} cambios</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>como se previó</translation>
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
   <translation>automático</translation>
  </message>
  <message>
   <source>automatic, {0}</source>
   <translation>automático, {0}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>malo</translation>
  </message>
  <message>
   <source>bar {0}</source>
   <translation>compás {0}</translation>
  </message>
  <message>
   <source>bar {0} · {1}</source>
   <translation>compás {0} · {1}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>mejor {0}</translation>
  </message>
  <message>
   <source>black</source>
   <translation>negro</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>luminoso</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>luminoso y tranquilo</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>luminoso y animado</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>integrado</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>tranquilo</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>con certeza</translation>
  </message>
  <message>
   <source>choice, order and harmony of the chords</source>
   <translation>elección, orden y armonía de los acordes</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>oscuro y agitado</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>oscuro y quieto</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modificado</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>épico</translation>
  </message>
  <message>
   <source>every beat</source>
   <translation>cada pulso</translation>
  </message>
  <message>
   <source>every {0} beats</source>
   <translation>cada {0} pulsos</translation>
  </message>
  <message>
   <source>excellent</source>
   <translation>excelente</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>aceptable</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>bastante seguro</translation>
  </message>
  <message>
   <source>fitted once the clip is analysed</source>
   <translation>se ajusta cuando el clip esté analizado</translation>
  </message>
  <message>
   <source>follows the picture</source>
   <translation>sigue la imagen</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>gentle</source>
   <translation>suave</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>preparando</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bueno</translation>
  </message>
  <message>
   <source>how consistent the rhythm is</source>
   <translation>lo constante que es el ritmo</translation>
  </message>
  <message>
   <source>how rich and good it is</source>
   <translation>su riqueza y su calidad</translation>
  </message>
  <message>
   <source>how rich the melody is</source>
   <translation>la riqueza de la melodía</translation>
  </message>
  <message>
   <source>how sure you are of these scores: 1 a guess – 5 certain</source>
   <translation>cuánta seguridad tiene en estas puntuaciones: 1 al azar – 5 con certeza</translation>
  </message>
  <message>
   <source>how well the music fits what is seen</source>
   <translation>lo bien que encaja la música con lo que se ve</translation>
  </message>
  <message>
   <source>how well the rhythm fits the picture’s</source>
   <translation>lo bien que encaja el ritmo con el de la imagen</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>también en WAV y stems</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>es un traqueteo</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>no termina en su acorde final</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>tiene pocas notas</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>no tiene melodía</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>tiene notas falsas</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>está abarrotada de notas</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>es mucho más densa o más vacía de lo que pide la imagen</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>es más densa de lo que pide la imagen</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>es más vacía de lo que pide la imagen</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>se para y arranca</translation>
  </message>
  <message>
   <source>k in beats</source>
   <translation>k en pulsos</translation>
  </message>
  <message>
   <source>k {0}</source>
   <translation>k {0}</translation>
  </message>
  <message>
   <source>like the picture: {0}</source>
   <translation>como el vídeo: {0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>animado</translation>
  </message>
  <message>
   <source>made at {0}</source>
   <translation>hecha a {0}</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>hecha para otros cortes</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>hecha con otra deriva</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>muchas notas están fuera de la tonalidad</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>no encontrado</translation>
  </message>
  <message>
   <source>moved; it is now shot {0}</source>
   <translation>movido; ahora es el plano {0}</translation>
  </message>
  <message>
   <source>moved; it was shot {0}</source>
   <translation>movido; era el plano {0}</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutro</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>no caption</source>
   <translation>sin descripción</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>no hay puntos de sincronía</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>sin sincronías</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>aún sin música</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>sin dispositivo de sonido</translation>
  </message>
  <message>
   <source>no sound: choose an output</source>
   <translation>sin sonido: elegir una salida</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>sin palabras</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>not fitted yet</source>
   <translation>aún sin ajustar</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>aún sin guardar</translation>
  </message>
  <message>
   <source>of the music alone</source>
   <translation>de la música sola</translation>
  </message>
  <message>
   <source>of the whole mix</source>
   <translation>de toda la mezcla</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>se oye dónde se unieron sus partes</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>pico {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>la imagen</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>juguetón</translation>
  </message>
  <message>
   <source>playing</source>
   <translation>en reproducción</translation>
  </message>
  <message>
   <source>poor</source>
   <translation>flojo</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>vista previa</translation>
  </message>
  <message>
   <source>rated {0}</source>
   <translation>valorada con {0}</translation>
  </message>
  <message>
   <source>recomposed</source>
   <translation>recompuesta</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>eliminado</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>triste</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>guardado hace {0}</translation>
  </message>
  <message>
   <source>seed {0}</source>
   <translation>semilla {0}</translation>
  </message>
  <message>
   <source>shot</source>
   <translation>plano</translation>
  </message>
  <message>
   <source>shot by shot</source>
   <translation>plano a plano</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>algunos compases son mucho más densos que otros</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>algunos puntos de sincronía pasan sin acento</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>favorita</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>se queda</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>paso {0} de {1}</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>detenida en el paso {0} de {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>con seguridad</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>t0 {0}; {1} % of the music is still open when the picture takes over</source>
   <translation>t0 {0}; el {1} % de la música queda abierto cuando la imagen toma el relevo</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tenso</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>el acompañamiento cambia sin parar</translation>
  </message>
  <message>
   <source>the file cannot be written</source>
   <translation>el archivo no se puede escribir</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>el ritmo varía mucho de un compás a otro</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>igual que antes</translation>
  </message>
  <message>
   <source>the same footage, shown differently</source>
   <translation>el mismo material, mostrado de otra forma</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>la melodía calla en la mayoría de los compases</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>hay huecos en los que no empieza nada</translation>
  </message>
  <message>
   <source>trimmed; it is now shot {0}</source>
   <translation>recortado; ahora es el plano {0}</translation>
  </message>
  <message>
   <source>trimmed; it was shot {0}</source>
   <translation>recortado; era el plano {0}</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>con dudas</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>habitual</translation>
  </message>
  <message>
   <source>velocity {0}</source>
   <translation>velocidad {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>lo que muestra el plano, en pocas palabras</translation>
  </message>
  <message>
   <source>when it is read</source>
   <translation>tras el análisis</translation>
  </message>
  <message>
   <source>when the clip has been read</source>
   <translation>cuando se analice el clip</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>amplia</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>las palabras</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>su acorde</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>su nivel</translation>
  </message>
  <message>
   <source>{0:g} beat</source>
   <translation>{0:g} pulso</translation>
  </message>
  <message>
   <source>{0:g} beats</source>
   <translation>{0:g} pulsos</translation>
  </message>
  <message>
   <source>{0}	{1}</source>
   <translation>{0}	{1}</translation>
  </message>
  <message>
   <source>{0}
Chosen to suit mood and picture, with each new take</source>
   <translation>{0}
Se elige según el ambiente y la imagen, con cada toma nueva</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
Doble clic para cambiar las palabras que sigue la música</translation>
  </message>
  <message>
   <source>{0}
Drag it into a folder, an editor or a DAW, or click to copy it</source>
   <translation>{0}
Arrastrarla a una carpeta, un editor o un DAW, o hacer clic para copiarla</translation>
  </message>
  <message>
   <source>{0}
Drag its name out of the window for its sound as a WAV file</source>
   <translation>{0}
Arrastrar su nombre fuera de la ventana para obtener su sonido como archivo WAV</translation>
  </message>
  <message>
   <source>{0}
Drag to move it, double-click to type, Del to remove it</source>
   <translation>{0}
Arrastrar para mover, doble clic para escribir, Supr para quitar</translation>
  </message>
  <message>
   <source>{0}
Drag up or down for more or less, double-click to name it</source>
   <translation>{0}
Arrastrar arriba o abajo para más o menos, doble clic para darle nombre</translation>
  </message>
  <message>
   <source>{0}
Drag up or down, double-click for a point, Shift+drag to draw</source>
   <translation>{0}
Arrastrar arriba o abajo, doble clic para un punto, Mayús+arrastrar para dibujar</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  paso {1} de {2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0} (y {1} más)</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (fijada)</translation>
  </message>
  <message>
   <source>{0} (not connected)</source>
   <translation>{0} (no conectado)</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0} (del proyecto)</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0} (valencia {1}, activación {2})</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} Y {1} más.</translation>
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
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <source>{0} answer left</source>
   <translation>Falta {0} respuesta</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>Faltan {0} respuestas</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} beat</source>
   <translation>{0} pulso</translation>
  </message>
  <message>
   <source>{0} beats</source>
   <translation>{0} pulsos</translation>
  </message>
  <message>
   <source>{0} belongs to the system.</source>
   <translation>{0} está reservado al sistema.</translation>
  </message>
  <message>
   <source>{0} cannot be created: {1}</source>
   <translation>No se puede crear {0}: {1}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>Cambiados: {0}</translation>
  </message>
  <message>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <source>{0} dB down under speech</source>
   <translation>{0} dB menos bajo la voz</translation>
  </message>
  <message>
   <source>{0} decibels louder</source>
   <translation>{0} decibelios más fuerte</translation>
  </message>
  <message>
   <source>{0} decibels softer</source>
   <translation>{0} decibelios más suave</translation>
  </message>
  <message>
   <source>{0} files cannot be opened at once; drop one of them.</source>
   <translation>No se pueden abrir {0} archivos a la vez; soltar solo uno.</translation>
  </message>
  <message>
   <source>{0} has moved or was deleted. Your takes, markers and captions are all here and you can listen to them; only the picture and the clip's own sound are missing.</source>
   <translation>{0} se ha movido o se eliminó. Sus tomas, marcadores y descripciones están aquí y puede escucharlas; solo faltan la imagen y el sonido del clip.</translation>
  </message>
  <message>
   <source>{0} is already used by “{1}”.</source>
   <translation>{0} ya se usa en «{1}».</translation>
  </message>
  <message>
   <source>{0} is not a level.</source>
   <translation>{0} no es un nivel.</translation>
  </message>
  <message>
   <source>{0} is not a video, a timeline or a project.</source>
   <translation>{0} no es un vídeo, una línea de tiempo ni un proyecto.</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} ya está abierto.</translation>
  </message>
  <message>
   <source>{0} is open: {1} shot.</source>
   <translation>{0} está abierto: {1} plano.</translation>
  </message>
  <message>
   <source>{0} is open: {1} shots.</source>
   <translation>{0} está abierto: {1} planos.</translation>
  </message>
  <message>
   <source>{0} is ready to drag.</source>
   <translation>{0} está listo para arrastrar.</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>Conservados: {0}</translation>
  </message>
  <message>
   <source>{0} locked notes stay as they are.</source>
   <translation>{0} notas bloqueadas se quedan como están.</translation>
  </message>
  <message>
   <source>{0} media file of the film was not found; its shots are black.</source>
   <translation>No se encontró {0} archivo de medios de la película; sus planos están en negro.</translation>
  </message>
  <message>
   <source>{0} media files of the film were not found; their shots are black.</source>
   <translation>No se encontraron {0} archivos de medios de la película; sus planos están en negro.</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} más</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>Movidos: {0}</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>Nuevos: {0}</translation>
  </message>
  <message>
   <source>{0} note selected</source>
   <translation>{0} nota seleccionada</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} notas seleccionadas</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0} de 10</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; recomposed: {2}.</source>
   <translation>{0} de {1} compases se quedan como están; recompuestos: {2}.</translation>
  </message>
  <message>
   <source>{0} of {1} hit</source>
   <translation>{0} de {1} sincronía</translation>
  </message>
  <message>
   <source>{0} of {1} hit within {2} ms</source>
   <translation>{0} de {1} sincronía a {2} ms o menos</translation>
  </message>
  <message>
   <source>{0} of {1} hit ≤ {2} ms</source>
   <translation>{0} de {1} sincronía ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hit, {2} of {3} strong ones on downbeats</source>
   <translation>{0} de {1} sincronía, {2} de {3} fuertes en primer pulso</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0} de {1} sincronías</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{0} de {1} sincronías a {2} ms o menos</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0} de {1} sincronías ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits, {2} of {3} strong ones on downbeats</source>
   <translation>{0} de {1} sincronías, {2} de {3} fuertes en primer pulso</translation>
  </message>
  <message>
   <source>{0} refers to files that are not where they should be.</source>
   <translation>{0} remite a archivos que no están donde deberían.</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>Eliminados: {0}</translation>
  </message>
  <message>
   <source>{0} shot, {1}</source>
   <translation>{0} plano, {1}</translation>
  </message>
  <message>
   <source>{0} shots, {1}</source>
   <translation>{0} planos, {1}</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} pasos</translation>
  </message>
  <message>
   <source>{0} take</source>
   <translation>{0} toma</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} tomas</translation>
  </message>
  <message>
   <source>{0} takes exported to {1}</source>
   <translation>{0} tomas exportadas a {1}</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>Recortados: {0}</translation>
  </message>
  <message>
   <source>{0} was cancelled: what it was for has been undone.</source>
   <translation>{0}: cancelado, porque se deshizo lo que lo requería.</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} se modificó en su editor.</translation>
  </message>
  <message>
   <source>{0} was dropped.</source>
   <translation>{0} se ha soltado.</translation>
  </message>
  <message>
   <source>{0} with music</source>
   <translation>{0} con música</translation>
  </message>
  <message>
   <source>{0} with the music on its own track, hit points as markers.</source>
   <translation>{0} con la música en su propia pista y los puntos de sincronía como marcadores.</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · closed without saving</source>
   <translation>{0} · cerrado sin guardar</translation>
  </message>
  <message>
   <source>{0} · {1} ago</source>
   <translation>{0} · hace {1}</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} pasos</translation>
  </message>
  <message>
   <source>{0} · {1} steps · closeness {2}</source>
   <translation>{0} · {1} pasos · fidelidad {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – toma {1}</translation>
  </message>
  <message>
   <source>{0}, drift {1}</source>
   <translation>{0}, deriva {1}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}, plegado</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}, nunca guardado</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}, plano {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes in its run</source>
   <translation>{0}, la mejor de las {1} tomas de su generación</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}, velocidad {1}</translation>
  </message>
  <message>
   <source>{0}, {1}
Double-click to change it, drag an edge to move it</source>
   <translation>{0}, {1}
Doble clic para cambiarlo, arrastrar un borde para moverlo</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}, {1} %, {2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}, {1} de {2} en {3}. {4}</translation>
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
   <translation>{0}: clic para desplegar este carril
{1}</translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}: clic para seleccionar sus notas</translation>
  </message>
  <message>
   <source>{0}: follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}: sigue acordes y nivel. Doble clic para abrir el piano roll</translation>
  </message>
  <message>
   <source>{0}: held as it is. Double-click to open the piano roll</source>
   <translation>{0}: fijada tal cual. Doble clic para abrir el piano roll</translation>
  </message>
  <message>
   <source>{0}: not heard yet</source>
   <translation>{0}: aún no suena</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} shot, {2} at {3} frames per second</source>
   <translation>{0}: {1} plano, {2} a {3} fotogramas por segundo</translation>
  </message>
  <message>
   <source>{0}: {1} shots, {2} at {3} frames per second</source>
   <translation>{0}: {1} planos, {2} a {3} fotogramas por segundo</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0}: {1} → {2}</translation>
  </message>
  <message>
   <source>“{0}” is not a place in the clip.</source>
   <translation>«{0}» no es una posición en el clip.</translation>
  </message>
 </context>
</TS>
