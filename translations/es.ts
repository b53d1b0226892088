<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
Varía entre {0} y {1} para coincidir con los cortes</translation>
  </message>
  <message>
   <source> bpm</source>
   <translation> ppm</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · toma {0} de {1}</translation>
  </message>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n plano, {0}</numerusform>
    <numerusform>%n planos, {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS: YouTube, Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS: pódcast, redes sociales</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS: radiodifusión (EBU R 128)</translation>
  </message>
  <message>
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>. Arrástralo, dale más intensidad o libera el tempo</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB lo deja como está.</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 decibelios, sin cambio</translation>
  </message>
  <message>
   <source>0 to 10, or "auto" for the model's own choice</source>
   <translation>De 0 a 10, o «auto» para que elija el modelo</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>queda 1 respuesta</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 malo – 5 excelente</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 toma</translation>
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
   <source>32 bits, float</source>
   <translation>32 bits, coma flotante</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s, para escuchar.</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz, tan largo como el clip a la muestra.</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>Kit 808</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= planos</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>Un piano tranquilo, figuras de marimba y cuerdas suaves que dejan sitio a las palabras.</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>Un violonchelo canta sobre un piano suave; algunas cuerdas entran más tarde.</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>Un acorde como C, Am7, F/C o Gsus4</translation>
  </message>
  <message>
   <source>A copy to work on.</source>
   <translation>Una copia con la que trabajar.</translation>
  </message>
  <message>
   <source>A cut at the playhead, which the music marks.</source>
   <translation>Un corte en el cabezal que la música marca.</translation>
  </message>
  <message>
   <source>A frame back</source>
   <translation>Un fotograma atrás</translation>
  </message>
  <message>
   <source>A frame on</source>
   <translation>Un fotograma adelante</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A es mejor</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>Un Rhodes meloso sobre un ritmo perezoso y un bajo redondo.</translation>
  </message>
  <message>
   <source>A new melody over the same bridge and piano.</source>
   <translation>Una melodía nueva sobre el mismo acompañamiento.</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>Una nota nueva en el cabezal</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>Una parte no tiene vídeo.</translation>
  </message>
  <message>
   <source>A second back</source>
   <translation>Un segundo atrás</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>Un segundo adelante</translation>
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
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>Un violín y un violonchelo sobre cuerdas y arpa.</translation>
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
   <source>Add a marker</source>
   <translation>Añadir un marcador</translation>
  </message>
  <message>
   <source>Add a point here</source>
   <translation>Añadir un punto aquí</translation>
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
   <source>Again for faster.</source>
   <translation>Otra vez: más rápido.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>El único compás se conserva.</numerusform>
    <numerusform>Se conservan los %n compases.</numerusform>
   </translation>
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
   <source>All keys on one sheet.</source>
   <translation>Todas las teclas en una hoja.</translation>
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
   <source>All of it was taken over as it is.</source>
   <translation>Se tomó todo tal como está.</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>Todo lo que se puede hacer con ello.</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>Todas las pistas están en silencio, así que no hay stems.</translation>
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
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>Un archivo M4A de 256 kbit/s, para escuchar.</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>Una octava arriba o abajo</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Analizar de nuevo</translation>
  </message>
  <message>
   <source>Another denoiser that BGM Studio's own export wrote; it composes otherwise.</source>
   <translation>Otro modelo escrito por el exportador de BGM Studio; compone de otra manera.</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Otra pista</translation>
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
   <source>Apply</source>
   <translation>Aplicar</translation>
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
   <translation>Tan exacto como WAV y la mitad de grande.</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>Tal como suena</translation>
  </message>
  <message>
   <source>As performed again</source>
   <translation>Como se interpretó</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>Como estaba previsto</translation>
  </message>
  <message>
   <source>As the pictures have it</source>
   <translation>Según la imagen</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>Según el sistema: {0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Tal como está escrita</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>Como la dibujaste en la línea de tiempo</translation>
  </message>
  <message>
   <source>Ask again when the project is opened.</source>
   <translation>Preguntar de nuevo al abrir el proyecto.</translation>
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
   <source>BGM Studio projects</source>
   <translation>Proyectos de BGM Studio</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back a second</source>
   <translation>Retroceder un segundo</translation>
  </message>
  <message>
   <source>Back and forth between the two takes heard last, in sync.</source>
   <translation>Alterna entre las dos últimas tomas oídas, en sincronía.</translation>
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
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>Música de fondo compuesta para tu clip, al fotograma, en tu propio equipo. El vídeo nunca sale de él.</translation>
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
   <translation>Compás y tiempo en el cabezal, y el tempo de la música</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>Compás, tiempo y tempo en el cabezal</translation>
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
   <translation>Tiempo</translation>
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
   <translation>Piano eléctrico campana</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Campanas</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bits por muestra</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>Pad frotado</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>Metales y coro sobre cuerdas impetuosas y grandes tambores.</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>Sección de metales</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Puente</translation>
  </message>
  <message>
   <source>Bridge and piano are composed anew under the same melody.</source>
   <translation>El acompañamiento se compone de nuevo bajo la misma melodía.</translation>
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
   <source>Bring music back</source>
   <translation>Recuperar la música</translation>
  </message>
  <message>
   <source>Bring the take to the tempo that the dials ask for, as a new take.</source>
   <translation>Lleva la toma al tempo pedido, como toma nueva.</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>Traer {0} al frente y editar sus notas</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Radiodifusión (EBU R 128)</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>Kit de escobillas</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Crecer hacia la siguiente</translation>
  </message>
  <message>
   <source>Cabasa</source>
   <translation>Cabasa</translation>
  </message>
  <message>
   <source>Calliope lead</source>
   <translation>Lead calíope</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Tranquilo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled: all is as it was.</source>
   <translation>Cancelado: todo está como estaba.</translation>
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
   <translation>Contenido</translation>
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
   <source>Change chord</source>
   <translation>Cambiar acorde</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>Cambiar nivel</translation>
  </message>
  <message>
   <source>Change strength</source>
   <translation>Cambiar intensidad</translation>
  </message>
  <message>
   <source>Change the look.</source>
   <translation>Cambiar el aspecto.</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>Cambiar el rango a musicalizar</translation>
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
   <translation>Plato china</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Coro</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Elige una carpeta.</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>Elegir un soundfont</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to go on with (Ctrl+O).</source>
   <translation>Elige un vídeo o la línea de tiempo de un editor para musicalizar, o un proyecto para continuar (Ctrl+O).</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Elegir la carpeta</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Elegir la carpeta…</translation>
  </message>
  <message>
   <source>Choose the model's folder</source>
   <translation>Elegir la carpeta del modelo</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>Elige archivos, sonoridad y bits; lo que cambies después es personalizado.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>Acorde previsto</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>Tipo de acorde</translation>
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
   <source>Church organ</source>
   <translation>Órgano de iglesia</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>Orquesta de cine</translation>
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
   <source>Clean electric guitar</source>
   <translation>Guitarra eléctrica limpia</translation>
  </message>
  <message>
   <source>Click one, then redo it.</source>
   <translation>Haz clic en uno y rehazlo.</translation>
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
   <source>Close the piano roll</source>
   <translation>Cerrar el piano roll</translation>
  </message>
  <message>
   <source>Close the sheet (Esc).</source>
   <translation>Cerrar la hoja (Esc).</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message>
   <source>Close what is open and start afresh. Unsaved work stays recoverable.</source>
   <translation>Cierra lo abierto y empieza de nuevo. Lo no guardado se puede recuperar.</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>Cerrar sin exportar (Esc).</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>Charles cerrado</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>Si cierras otra vez, se pierde lo no guardado.</translation>
  </message>
  <message>
   <source>Compare with the take before</source>
   <translation>Comparar con la toma anterior</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparar…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>Acompañamiento</translation>
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
   <source>Compose new music for the clip with the dials as they stand (G)</source>
   <translation>Música nueva para el clip con los ajustes actuales (G)</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>Componer en</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot anew, between what stays.</source>
   <translation>Compone de nuevo las notas, el rango o el plano seleccionados, entre lo que queda.</translation>
  </message>
  <message>
   <source>Compose the selected shot's music anew.</source>
   <translation>Compone de nuevo la música del plano seleccionado.</translation>
  </message>
  <message>
   <source>Composed on this machine for the clip you drop here. Nothing is uploaded.</source>
   <translation>Compuesta en este equipo para el clip que sueltes aquí. No se sube nada.</translation>
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
   <translation>{0} copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy all of this, for a report.</source>
   <translation>Copiar todo esto, para un informe.</translation>
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
   <translation>Copiar los detalles</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>Copiar o cortar las notas</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Corporativo luminoso</translation>
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
   <source>Ctrl and the wheel do so, too.</source>
   <translation>Ctrl y la rueda hacen lo mismo.</translation>
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
   <translation>Recortado tal como suena en el conjunto; no hay vídeo de una parte.</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>Cortes que la música puede marcar y a qué distancia están de su tiempo</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>Montando la película</translation>
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
   <source>Dark is easier beside a picture; light in a bright room.</source>
   <translation>Oscuro es más cómodo junto a la imagen; claro, en una sala luminosa.</translation>
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
   <source>Delete the take</source>
   <translation>Eliminar la toma</translation>
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
   <source>Discard {0}</source>
   <translation>Descartar {0}</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>Encadenado</translation>
  </message>
  <message>
   <source>Distortion guitar</source>
   <translation>Guitarra con distorsión</translation>
  </message>
  <message>
   <source>Do again what was undone.</source>
   <translation>Vuelve a hacer lo deshecho.</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Documental</translation>
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
   <translation>Un semitono abajo</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>Una octava abajo</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Drag it out as {0}: into a folder, an editor or a DAW</source>
   <translation>Arrástralo como {0}: a una carpeta, un editor o un DAW</translation>
  </message>
  <message>
   <source>Drag to begin the section earlier or later</source>
   <translation>Arrastra para empezar la sección antes o después</translation>
  </message>
  <message>
   <source>Drag to change the chord earlier or later</source>
   <translation>Arrastra para cambiar el acorde antes o después</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>Arrastra para cambiar el inicio del bucle</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>Arrastra para cambiar el final del bucle</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>Arrastra para repetir una parte</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>Arrastra para mover el bucle</translation>
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
   <translation>Dibujar notas: arrastra para fijar su duración</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>Dibujar el nivel</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>Herramienta de dibujo</translation>
  </message>
  <message>
   <source>Drawbar organ</source>
   <translation>Órgano Hammond</translation>
  </message>
  <message>
   <source>Drift of the tempo</source>
   <translation>Deriva del tempo</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>Impulsivo</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>Bordón</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Caída</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>Suelta aquí un vídeo o una línea de tiempo</translation>
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
   <translation>Bajar bajo la voz</translation>
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
   <source>Duplicate the take</source>
   <translation>Duplicar la toma</translation>
  </message>
  <message>
   <source>Each track as a WAV of its own</source>
   <translation>Cada pista como un WAV propio</translation>
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
   <source>Editor (WAV + markers)</source>
   <translation>Editor (WAV + marcadores)</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>Editor (línea de tiempo + WAV)</translation>
  </message>
  <message>
   <source>Edits catch on frames, beats and cuts</source>
   <translation>Se ajusta a fotogramas, tiempos y cortes</translation>
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
   <translation>Quitar el solo de {0}</translation>
  </message>
  <message>
   <source>End the run early; what is decided by then becomes a take.</source>
   <translation>Termina antes; lo decidido hasta entonces será una toma.</translation>
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
   <source>Every command that has a key.</source>
   <translation>Todos los comandos que tienen tecla.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
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
   <source>Feels {0}</source>
   <translation>Se siente {0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Find shots, captions and motion afresh.</source>
   <translation>Busca de nuevo planos, descripciones y movimiento.</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>Buscar el clip</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>Buscar el clip…</translation>
  </message>
  <message>
   <source>Find {0}</source>
   <translation>Buscar {0}</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fino</translation>
  </message>
  <message>
   <source>Finger bass</source>
   <translation>Bajo con dedos</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Terminar</translation>
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
   <source>Flat</source>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Nivel plano</translation>
  </message>
  <message>
   <source>Floor tom</source>
   <translation>Timbal base</translation>
  </message>
  <message>
   <source>Floor tom 2</source>
   <translation>Timbal base 2</translation>
  </message>
  <message>
   <source>Flute</source>
   <translation>Flauta</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder of the composing model</source>
   <translation>Carpeta del modelo</translation>
  </message>
  <message>
   <source>Folder of the footage</source>
   <translation>Carpeta del material</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>Seguir el nuevo montaje</translation>
  </message>
  <message>
   <source>Following the dials</source>
   <translation>Siguiendo los controles</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>Para quien dirige la prueba: dice qué era A y qué era B.</translation>
  </message>
  <message>
   <source>Forget the in and out points.</source>
   <translation>Olvidar los puntos de entrada y salida.</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>Encontrado en otro lugar</translation>
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
   <translation>Primero genera.</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>Generar {0} tomas</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>Suave</translation>
  </message>
  <message>
   <source>Give up a drag</source>
   <translation>Cancelar el arrastre</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>Glockenspiel</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>Un segundo atrás (Mayús+Izquierda)</translation>
  </message>
  <message>
   <source>Go on one second (Shift+Right)</source>
   <translation>Un segundo adelante (Mayús+Derecha)</translation>
  </message>
  <message>
   <source>Go on without</source>
   <translation>Seguir sin ello</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>Seguir sin él</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>Al primer fotograma (Inicio)</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>Al último fotograma (Fin)</translation>
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
   <source>Hear the take with this number.</source>
   <translation>Oír la toma con este número.</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>Oír {0}</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>Oída a {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>Oída con deriva: {0}</translation>
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
   <translation>Quitar punto de sincronía</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>Poner punto de sincronía</translation>
  </message>
  <message>
   <source>Hit point: the music marks this cut</source>
   <translation>Punto de sincronía: la música marca este corte</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Mantener</translation>
  </message>
  <message>
   <source>Hold as it stands</source>
   <translation>Mantener como está</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>Mantener {0}</translation>
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
   <translation>Las trompas guían, las cuerdas sostienen, arpa y timbales marcan lo que ocurre.</translation>
  </message>
  <message>
   <source>How closely the music follows the film: each stretch of this many beats hears only its own pictures. Short windows react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the paper's 8, where the tick is.</source>
   <translation>Con qué precisión sigue la música a la película: cada tramo de tantos tiempos atiende solo a sus propias imágenes. Las ventanas cortas reaccionan al instante; las largas fluyen.
Mantén Alt o escribe para otras longitudes; doble clic para el 8 del artículo, donde está la marca.</translation>
  </message>
  <message>
   <source>How many takes one run makes, from this seed and the seeds after it</source>
   <translation>Cuántas tomas hace cada vez, con esta semilla y las siguientes</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>Cuánto ocurre aquí en la música</translation>
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
   <source>It is no file on this machine.</source>
   <translation>No es un archivo de este equipo.</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>Estaba en {0}</translation>
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
   <source>Join with the one before</source>
   <translation>Unir con la anterior</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>Kalimba</translation>
  </message>
  <message>
   <source>Keep accompaniment, redo melody</source>
   <translation>Conservar acompañamiento, rehacer melodía</translation>
  </message>
  <message>
   <source>Keep melody, redo accompaniment</source>
   <translation>Conservar melodía, rehacer acompañamiento</translation>
  </message>
  <message>
   <source>Keep melody, redo rest</source>
   <translation>Conservar melodía, rehacer el resto</translation>
  </message>
  <message>
   <source>Keep the accompaniment, redo the melody</source>
   <translation>Conservar el acompañamiento, rehacer la melodía</translation>
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
   <source>Keep the melody, redo the rest</source>
   <translation>Conservar la melodía, rehacer el resto</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Conservar el montaje anterior</translation>
  </message>
  <message>
   <source>Keep the selected shot, or the loop, free of music.</source>
   <translation>Deja sin música el plano seleccionado o el bucle.</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts would ask for</source>
   <translation>Mantener este tempo, pidan lo que pidan los cortes</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservado</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>Tonalidad {0}</translation>
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
   <translation>Pista {0}</translation>
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
   <source>Leave all as it was (Esc).</source>
   <translation>Dejar todo como estaba (Esc).</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Let the cuts choose the tempo again</source>
   <translation>Dejar que los cortes vuelvan a elegir el tempo</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>Dejar que {0} siga de nuevo</translation>
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
   <source>Level of the pictures</source>
   <translation>Nivel de las imágenes</translation>
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
   <translation>Nivel en el tiempo</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>Escucha al menos {0} s</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>Escucha al menos {0} s de A</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>Escucha al menos {0} s de A y de B</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>Escucha al menos {0} s de B</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>Buscando voz</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>Buscando voz…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>Prueba de escucha</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Animado</translation>
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
   <translation>Bloquear o liberar notas; mantener una parte de la banda o dejar que siga</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Bloquear región</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>Bloquear las notas seleccionadas</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>Bloquear la región seleccionada</translation>
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
   <translation>Bloquear {0}</translation>
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
   <source>Lock: no run changes this track of the take</source>
   <translation>Bloquear: nada cambia esta pista de la toma</translation>
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
   <source>Look</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Look through the film again</source>
   <translation>Examinar la película de nuevo</translation>
  </message>
  <message>
   <source>Look, device, model.</source>
   <translation>Aspecto, dispositivo, modelo.</translation>
  </message>
  <message>
   <source>Looking through the film</source>
   <translation>Examinando la película</translation>
  </message>
  <message>
   <source>Looking through the film…</source>
   <translation>Examinando la película…</translation>
  </message>
  <message>
   <source>Looking through the new cut</source>
   <translation>Examinando el nuevo montaje</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Bucle</translation>
  </message>
  <message>
   <source>Loop the shots beside</source>
   <translation>Repetir los planos contiguos</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>Repetir esta sección</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>Repetir este plano</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Más fuerte</translation>
  </message>
  <message>
   <source>Louder or softer by five steps of velocity</source>
   <translation>Cinco pasos más fuerte o más suave</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>Un paso más fuerte o más suave</translation>
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
   <source>Loudness of the music</source>
   <translation>Sonoridad de la música</translation>
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
OTIO, OTIOZ, EDL, XML de Final Cut, Kdenlive, Shotcut
o un proyecto .bgm</translation>
  </message>
  <message>
   <source>Making the files</source>
   <translation>Creando los archivos</translation>
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
   <translation>Marcar como favorita.</translation>
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
   <source>Melody ↔
Rhythm</source>
   <translation>Melodía ↔
Ritmo</translation>
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
   <source>Move and resize</source>
   <translation>Mover y cambiar tamaño</translation>
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
   <translation>Música como WAV</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>Música como {0}</translation>
  </message>
  <message>
   <source>Music begins at the playhead.</source>
   <translation>La música empieza en el cabezal.</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>Aquí empieza la música; arrastra para cambiarlo</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>Caja de música</translation>
  </message>
  <message>
   <source>Music ends at the playhead, with a cadence.</source>
   <translation>La música termina en el cabezal, con una cadencia.</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>Aquí termina la música; arrastra para cambiarlo</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>Música para tu película, al fotograma</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>Música aquí de nuevo</translation>
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
   <translation>Silenciar {0}</translation>
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
   <source>Mute: you and the export do not hear this track</source>
   <translation>Silenciar: ni tú ni la exportación oís esta pista</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>Conga apagada</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>Cuica apagada</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>Guitarra eléctrica apagada</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>Guitarras apagadas, palmas y un piano brillante; optimista y limpio.</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>Trompeta con sordina</translation>
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
   <source>New project</source>
   <translation>Proyecto nuevo</translation>
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
   <source>No bar can stay: the music is composed anew.</source>
   <translation>No puede quedar ningún compás: la música se compone de nuevo.</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Aún sin descripción</translation>
  </message>
  <message>
   <source>No command is named like that.</source>
   <translation>Ningún comando se llama así.</translation>
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
   <translation>Aún no hay música: pulsa Generar</translation>
  </message>
  <message>
   <source>No notes are selected.</source>
   <translation>No hay notas seleccionadas.</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>Sin notas seleccionadas</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>No hay ningún plano seleccionado.</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>No se oye nada: {0}.</translation>
  </message>
  <message>
   <source>No take is starred yet.</source>
   <translation>Aún no hay tomas destacadas.</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate, and every run is kept here to compare.</source>
   <translation>Aún no hay tomas.
Pulsa Generar; cada resultado se guarda aquí para comparar.</translation>
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
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Notes; tracks as floats, as played.</source>
   <translation>Notas; pistas en coma flotante, tal como suenan.</translation>
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
   <source>Of the window's words, from the next start on.</source>
   <translation>De los textos de la ventana, desde el próximo inicio.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On top of the screen's own scale, from the next start on.</source>
   <translation>Además de la escala de la pantalla, desde el próximo inicio.</translation>
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
   <source>One window per shot</source>
   <translation>Una ventana por plano</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>Abre primero un clip</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>Abrir una película o un proyecto</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>Abrir película o proyecto…</translation>
  </message>
  <message>
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>Abrir un clip de vídeo, una línea de tiempo o un proyecto.</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>Cuica abierta</translation>
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
   <source>Open the demo clip</source>
   <translation>Abrir el clip de demostración</translation>
  </message>
  <message>
   <source>Open the folder of your own palettes</source>
   <translation>Abrir la carpeta de tus paletas</translation>
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
   <source>Open their folder</source>
   <translation>Abrir la carpeta</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), so that you can hear what comes out.</source>
   <translation>Abre 24 segundos de Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) para que oigas el resultado.</translation>
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
   <source>Other tempi, and drift</source>
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
   <translation>Paleta: con qué suena la música</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>Paletas</translation>
  </message>
  <message>
   <source>Pan flute</source>
   <translation>Flauta de pan</translation>
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
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pausa (Espacio)</translation>
  </message>
  <message>
   <source>Pedal hi-hat</source>
   <translation>Charles de pedal</translation>
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
   <source>Pick it from the disk.</source>
   <translation>Elegirlo del disco.</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>Elegir la carpeta del disco.</translation>
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
   <source>Pizzicato</source>
   <translation>Pizzicato</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>Cuerdas pizzicato</translation>
  </message>
  <message>
   <source>Place in the film</source>
   <translation>Lugar en la película</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducción</translation>
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
   <source>Play the loop range, the selected shot or the whole clip over and over</source>
   <translation>Repetir el bucle, el plano seleccionado o todo el clip</translation>
  </message>
  <message>
   <source>Play the loop's stretch, the selected shot or the clip over and over.</source>
   <translation>Repite el tramo del bucle, el plano seleccionado o el clip.</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Pizzicato juguetón</translation>
  </message>
  <message>
   <source>Playing speed</source>
   <translation>Velocidad de reproducción</translation>
  </message>
  <message>
   <source>Playing speed; sound is heard at normal speed alone</source>
   <translation>Velocidad de reproducción; solo suena a velocidad normal</translation>
  </message>
  <message>
   <source>Plays what came along with BGM Studio again.</source>
   <translation>Vuelve a usar los sonidos de BGM Studio.</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>Cuerdas pulsadas, clarinete y fagot de puntillas.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Pódcast</translation>
  </message>
  <message>
   <source>Poly synth pad</source>
   <translation>Pad polifónico</translation>
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
   <translation>Preparando el sonido…</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can change each of them.</source>
   <translation>Pulsa Generar: las notas aparecen aquí y puedes cambiarlas todas.</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>Pulsa {0} para oírla</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Procesador (CPU)</translation>
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
   <translation>Pulso</translation>
  </message>
  <message>
   <source>Put the dials as they stood when the take was made.</source>
   <translation>Deja los controles como cuando se hizo la toma.</translation>
  </message>
  <message>
   <source>Put this word into the mood, or take it out</source>
   <translation>Añade esta palabra al ambiente o quítala</translation>
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
   <translation>Rejilla de cuantización</translation>
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
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RECIENTES</translation>
  </message>
  <message>
   <source>Range ends here</source>
   <translation>El rango termina aquí</translation>
  </message>
  <message>
   <source>Range starts here</source>
   <translation>El rango empieza aquí</translation>
  </message>
  <message>
   <source>Range to score</source>
   <translation>Rango a musicalizar</translation>
  </message>
  <message>
   <source>Reading pictures</source>
   <translation>Leyendo imágenes</translation>
  </message>
  <message>
   <source>Reading sound</source>
   <translation>Leyendo el sonido</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>Leyendo la imagen</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>Leyendo la línea de tiempo</translation>
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
   <source>Recover it</source>
   <translation>Recuperarlo</translation>
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
   <source>Redo accompaniment</source>
   <translation>Rehacer acompañamiento</translation>
  </message>
  <message>
   <source>Redo melody</source>
   <translation>Rehacer melodía</translation>
  </message>
  <message>
   <source>Redo selection</source>
   <translation>Rehacer selección</translation>
  </message>
  <message>
   <source>Redo shot</source>
   <translation>Rehacer plano</translation>
  </message>
  <message>
   <source>Redo shot {0}</source>
   <translation>Rehacer plano {0}</translation>
  </message>
  <message>
   <source>Redo the music of this shot</source>
   <translation>Rehacer la música de este plano</translation>
  </message>
  <message>
   <source>Redo the selection</source>
   <translation>Rehacer la selección</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>Rehacer el plano</translation>
  </message>
  <message>
   <source>Reed organ</source>
   <translation>Armonio</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>Quitar el bucle</translation>
  </message>
  <message>
   <source>Remove the star</source>
   <translation>Quitar la estrella</translation>
  </message>
  <message>
   <source>Removes it for good. Your saved file stays.</source>
   <translation>Lo elimina para siempre. Tu archivo guardado queda.</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Rename section</source>
   <translation>Cambiar nombre de la sección</translation>
  </message>
  <message>
   <source>Rename take</source>
   <translation>Cambiar nombre de la toma</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Cambiar nombre…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>Generando el sonido</translation>
  </message>
  <message>
   <source>Replace the film; one step to undo.</source>
   <translation>Reemplaza la película; se deshace en un paso.</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>Reemplaza {0}</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>Restablecer todas las secciones</translation>
  </message>
  <message>
   <source>Resize notes</source>
   <translation>Cambiar duración de notas</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Retime take</source>
   <translation>Ajustar tempo de la toma</translation>
  </message>
  <message>
   <source>Retime the take</source>
   <translation>Ajustar el tempo de la toma</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>Tempo ajustado</translation>
  </message>
  <message>
   <source>Retiming</source>
   <translation>Ajustando el tempo</translation>
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
   <source>Rock</source>
   <translation>Rock</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>Órgano de rock</translation>
  </message>
  <message>
   <source>Roll another seed</source>
   <translation>Sacar otra semilla</translation>
  </message>
  <message>
   <source>Roll another seed: another tune from the same dials</source>
   <translation>Sacar otra semilla: otra melodía con los mismos ajustes</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>Sacar semilla</translation>
  </message>
  <message>
   <source>Room kit</source>
   <translation>Kit room</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
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
   <source>Save, or keep recoverable, and quit.</source>
   <translation>Guardar, o dejar recuperable, y salir.</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Guardando</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>Lead diente de sierra</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>Lead de sierra, bajo en octavas y batería con puerta.</translation>
  </message>
  <message>
   <source>Score from here on</source>
   <translation>Musicalizar desde aquí</translation>
  </message>
  <message>
   <source>Score the whole clip</source>
   <translation>Musicalizar todo el clip</translation>
  </message>
  <message>
   <source>Score up to here</source>
   <translation>Musicalizar hasta aquí</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>Recorrer el clip</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>Recorrer las pistas</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>Ir a notas más agudas o graves</translation>
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
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>Selecciona un plano en la línea de tiempo para cambiar su descripción o su música.</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>Selecciona un plano o fija el bucle.</translation>
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
   <source>Select nothing, give up a drag</source>
   <translation>No seleccionar nada, cancelar el arrastre</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>Seleccionar la nota anterior o siguiente</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>Herramienta de selección</translation>
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
   <source>Show all pitches in use</source>
   <translation>Mostrar todas las alturas en uso</translation>
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
   <source>Show the results</source>
   <translation>Mostrar los resultados</translation>
  </message>
  <message>
   <source>Show the selection</source>
   <translation>Mostrar la selección</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>Mostrar solo las tomas destacadas</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>Mostrar la pista de velocidades</translation>
  </message>
  <message>
   <source>Show the whole clip</source>
   <translation>Mostrar todo el clip</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>Aro</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silencio</translation>
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
   <source>Size of the window's words</source>
   <translation>Tamaño del texto de la ventana</translation>
  </message>
  <message>
   <source>Slow strings</source>
   <translation>Cuerdas lentas</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>Ajustar a tiempos y fotogramas</translation>
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
   <translation>Bajo sintético suave</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>Cuerdas sintéticas suaves</translation>
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
   <translation>Solo de {0}</translation>
  </message>
  <message>
   <source>Solo: only the soloed tracks are heard</source>
   <translation>Solo: solo se oyen las pistas en solo</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>Algo salió mal en BGM Studio: {0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>Saxofón soprano</translation>
  </message>
  <message>
   <source>Soundfont of your own</source>
   <translation>Soundfont propio</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>Soundfonts</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sonidos</translation>
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
   <translation>Destacar</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>Destacar toma</translation>
  </message>
  <message>
   <source>Star the take</source>
   <translation>Destacar la toma</translation>
  </message>
  <message>
   <source>Star the take, so that you find it again</source>
   <translation>Destaca la toma para volver a encontrarla</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Destacadas ({0})</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>Solo tomas destacadas</translation>
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
   <source>Steady</source>
   <translation>Constante</translation>
  </message>
  <message>
   <source>Steel drums</source>
   <translation>Steel drums</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>Guitarra de acero</translation>
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
   <source>Stop at the playhead (Space)</source>
   <translation>Detener en el cabezal (Espacio)</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>Detener en el cabezal.</translation>
  </message>
  <message>
   <source>Stop it; what is open stays as it is (Esc).</source>
   <translation>Detener; lo abierto queda como está (Esc).</translation>
  </message>
  <message>
   <source>Stop what runs and keep nothing of it; else clear the selection.</source>
   <translation>Detiene lo que está en marcha sin conservar nada; si no, anula la selección.</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>Detener y conservar lo que hay</translation>
  </message>
  <message>
   <source>Stopped: what was decided by then is kept as a take.</source>
   <translation>Detenido: lo decidido hasta entonces queda como toma.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Intensidad</translation>
  </message>
  <message>
   <source>Strength of the guidance</source>
   <translation>Intensidad de la guía</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>Intensidad del marcador</translation>
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
   <source>Strum</source>
   <translation>Rasgueo</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>Guitarras rasgueadas y punteadas, violín, contrabajo, escobillas.</translation>
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
   <translation>Pad sweep</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>Piano y vibráfono con swing, bajo caminante y batería de jazz.</translation>
  </message>
  <message>
   <source>Switch take</source>
   <translation>Cambiar de toma</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Sinc.</translation>
  </message>
  <message>
   <source>Sync k {0}</source>
   <translation>Sinc. k {0}</translation>
  </message>
  <message>
   <source>Sync shots</source>
   <translation>Sinc. planos</translation>
  </message>
  <message>
   <source>Sync window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Sync window, k, in beats</source>
   <translation>Ventana de sincronía, k, en tiempos</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>Bajo sintético</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>Metales sintéticos</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>Cuerdas sintéticas</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>Voz sintética</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: redo selection</source>
   <translation>Tab: A/B · 1–9: toma · Mayús+G: rehacer selección</translation>
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
   <source>Take back the newest change.</source>
   <translation>Deshace el último cambio.</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Toma {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1}, and is heard: {2} of 1.</source>
   <translation>La toma {0} es la mejor de estas {1} y es la que suena: {2} de 1.</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Tomas</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>Tomas que exportar</translation>
  </message>
  <message>
   <source>Takes, newest first</source>
   <translation>Tomas, la más reciente primero</translation>
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
   <source>Tempo in beats a minute</source>
   <translation>Tempo en pulsaciones por minuto</translation>
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
   <source>The band is still being worked out.</source>
   <translation>La banda aún se está preparando.</translation>
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
   <source>The clip's own sound</source>
   <translation>Sonido propio del clip</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>El sonido del clip está apagado: la música mantiene su nivel</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>Se canceló la exportación.</translation>
  </message>
  <message>
   <source>The film has its new cut.</source>
   <translation>La película tiene su nuevo montaje.</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>La armonía que sigue la música</translation>
  </message>
  <message>
   <source>The jury's mark: {0} of 1</source>
   <translation>Nota del jurado: {0} de 1</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>El nivel está también en los archivos de música</translation>
  </message>
  <message>
   <source>The level is yours now; it no longer heeds who speaks.</source>
   <translation>El nivel es tuyo ahora; ya no atiende a quién habla.</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>El modelo corre en {0} (pedido: {1}).</translation>
  </message>
  <message>
   <source>The music is composed as soon as the film is looked through.</source>
   <translation>La música se compone en cuanto se examine la película.</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>La música se calcula en: {0}</translation>
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
   <translation>La música, tan larga como la película</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>El nuevo montaje</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>La nota está bloqueada y queda como está.</translation>
  </message>
  <message>
   <source>The paper's value, 200</source>
   <translation>El valor del artículo, 200</translation>
  </message>
  <message>
   <source>The paper's value, 8 beats</source>
   <translation>El valor del artículo, 8 tiempos</translation>
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
   <source>The sound of take {0} is still being rendered.</source>
   <translation>El sonido de la toma {0} aún se está generando.</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>La toma como MIDI</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>La toma como WAV</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>La toma como stems</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>Las tres pistas compuestas, sin banda.</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>La línea de tiempo</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>La melodía. Doble clic para abrir el piano roll</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>No se pudo guardar el trabajo ({0}).</translation>
  </message>
  <message>
   <source>There is newer work on this project that was not saved.</source>
   <translation>Hay trabajo más reciente de este proyecto sin guardar.</translation>
  </message>
  <message>
   <source>There is no music to draw in yet.</source>
   <translation>Aún no hay música en la que dibujar.</translation>
  </message>
  <message>
   <source>There is no take to redo yet.</source>
   <translation>Aún no hay ninguna toma que rehacer.</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>Aún no hay nada que exportar.</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>Esto no se puede abrir</translation>
  </message>
  <message>
   <source>This cut is no hit point: the music does not mark it</source>
   <translation>Sin punto de sincronía: la música no marca este corte</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>Este corte cae en su tiempo</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>Este corte está {0} ms después de su tiempo</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>Este corte está {0} ms antes de su tiempo</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Esta</translation>
  </message>
  <message>
   <source>This track is muted, so there is no stem of it.</source>
   <translation>Esta pista está en silencio; no hay stem de ella.</translation>
  </message>
  <message>
   <source>Throw this run away (Esc)</source>
   <translation>Descartar este intento (Esc)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>Arriba el tiempo, debajo los compases de la música</translation>
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
   <source>To the cut before</source>
   <translation>Al corte anterior</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <source>To the next cut</source>
   <translation>Al corte siguiente</translation>
  </message>
  <message>
   <source>To the start</source>
   <translation>Al principio</translation>
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
   <source>Transpose</source>
   <translation>Transportar</translation>
  </message>
  <message>
   <source>Transpose notes</source>
   <translation>Transportar notas</translation>
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
   <translation>Cuerdas en trémolo, un pulso y un latido; poca melodía.</translation>
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
   <translation>Inténtalo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>Prueba todo con una película corta.</translation>
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
   <translation>Escribe 00:01:20:12, 1:20, 80.5 (segundos) o bar 10.2.</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>Escribir su nivel…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>Escribe de {0} a {1}, en decibelios.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Deshacer lo recupera.</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Desbloquear notas</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>Desbloquear región</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>Desbloquear {0}</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Desbloquear pista</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>Activar el sonido del clip</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>Activar {0}</translation>
  </message>
  <message>
   <source>Unsaved work from {1} was kept: {0}</source>
   <translation>Se conservó trabajo sin guardar de {1}: {0}</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>Quitar estrella de la toma</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>Un semitono arriba</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>Una octava arriba</translation>
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
   <translation>Usa de 1 a 32 tiempos.</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>Usa de 2 a 200 pasos.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>Usa un valor de 0 a 10, o «auto».</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>Usa un valor de 0 a 1000.</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>Usa un número entero de hasta 18 cifras.</translation>
  </message>
  <message>
   <source>Use and remember these.</source>
   <translation>Usar y recordar estas.</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>Usar sus ajustes</translation>
  </message>
  <message>
   <source>Use the shipped sounds</source>
   <translation>Usar los sonidos incluidos</translation>
  </message>
  <message>
   <source>Use the take's settings</source>
   <translation>Usar los ajustes de la toma</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Usar estas</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variaciones</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>Variaciones por vez</translation>
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
   <translation>Pista de velocidad</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>Velocidad {0}</translation>
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
   <translation>Vídeo y WAV, al volumen de YouTube.</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>Solo vídeo</translation>
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
   <translation>Vista</translation>
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
   <source>Voice oohs</source>
   <translation>Voces «ooh»</translation>
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
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV y MP3, al volumen de los pódcast.</translation>
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
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Weak</source>
   <translation>Débil</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>El nombre que llevan todos los archivos.</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Lo que está guardado</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>Con qué suena {0}: {1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>Para qué son los archivos</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Lo que se escribirá</translation>
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
   <translation>Adónde van los archivos; se crea si hace falta.</translation>
  </message>
  <message>
   <source>Where the music is computed. It sounds the same, only sooner or later.</source>
   <translation>Dónde se calcula la música. Suena igual, solo antes o después.</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>Silbido</translation>
  </message>
  <message>
   <source>Who decides what. On the left the words lead: captions and mood make a tune. On the right the picture leads: movement and cuts make the rhythm. The shape behind it is how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the paper's 200, where the tick is.</source>
   <translation>Quién decide qué. A la izquierda mandan las palabras: descripciones y ambiente hacen una melodía. A la derecha manda la imagen: movimiento y cortes hacen el ritmo. La forma de fondo muestra cuánto de la música queda abierto cuando la imagen toma el mando.
Mantén Alt o escribe para valores intermedios; doble clic para el 200 del artículo, donde está la marca.</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>Pads amplios y lentos y unas campanas; sin ritmo.</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Cortinilla</translation>
  </message>
  <message>
   <source>Without any, the pictures decide: they feel {0}.</source>
   <translation>Sin indicarlo deciden las imágenes: se sienten {0}.</translation>
  </message>
  <message>
   <source>Words for how it should feel, in English. They colour key, chords and tune of the whole clip, together with the captions</source>
   <translation>Palabras sobre cómo debe sentirse, en inglés. Dan color a la tonalidad, los acordes y la melodía de todo el clip, junto con las descripciones</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>Mandan las palabras</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>Escribir MIDI, WAV, stems o el vídeo final.</translation>
  </message>
  <message>
   <source>Write the files listed above.</source>
   <translation>Escribir los archivos de la lista.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Escribe {0}</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>Xilófono</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your level: 1 point</source>
   <translation>Tu nivel: 1 punto</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>Tu nivel: plano</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>Tu nivel: {0} puntos</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>Tu línea de tiempo con la música, y MIDI.</translation>
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
   <source>Zoom to the selected shot or notes.</source>
   <translation>Acercar al plano o las notas seleccionados.</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>Acercar a esta sección</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>Acercar a este plano</translation>
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
   <translation>en conjunto</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>casi listo</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>también como</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>como estaba previsto</translation>
  </message>
  <message>
   <source>as the pictures have it</source>
   <translation>según la imagen</translation>
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
   <source>calm</source>
   <translation>tranquilo</translation>
  </message>
  <message>
   <source>composed anew</source>
   <translation>compuesto de nuevo</translation>
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
   <translation>editada</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>épico</translation>
  </message>
  <message>
   <source>fitted once the clip is looked through</source>
   <translation>se ajusta cuando el clip esté examinado</translation>
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
   <source>heard now</source>
   <translation>sonando ahora</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>también en WAV y stems</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>traquetea</translation>
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
   <translation>está cargada de notas</translation>
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
   <source>k</source>
   <translation>k</translation>
  </message>
  <message>
   <source>k {0}</source>
   <translation>k {0}</translation>
  </message>
  <message>
   <source>k {0} beat</source>
   <translation>k {0} t.</translation>
  </message>
  <message>
   <source>k {0} beats</source>
   <translation>k {0} t.</translation>
  </message>
  <message>
   <source>like the pictures: {0}</source>
   <translation>como las imágenes: {0}</translation>
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
   <translation>sin puntos de sincronía</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>sin aciertos</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>aún no hay música</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>sin dispositivo de sonido</translation>
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
   <source>not there</source>
   <translation>no está</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>se oye dónde se unieron sus partes</translation>
  </message>
  <message>
   <source>one window per shot</source>
   <translation>una ventana por plano</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>pico {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>manda la imagen</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>juguetón</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>vista previa</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>quitado</translation>
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
   <source>silent: no sound device</source>
   <translation>sin sonido: no hay dispositivo</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>algunos compases son mucho más densos que otros</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>algunos puntos pasan sin acento</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>destacada</translation>
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
   <translation>soleado, juguetón, algo nostálgico</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tenso</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>el acompañamiento cambia sin cesar</translation>
  </message>
  <message>
   <source>the model's own choice, {0}</source>
   <translation>lo que elige el modelo, {0}</translation>
  </message>
  <message>
   <source>the one that came along</source>
   <translation>el incluido</translation>
  </message>
  <message>
   <source>the ones that came along</source>
   <translation>los incluidos</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>el ritmo cambia mucho de compás a compás</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>igual que antes</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>la melodía calla en la mayoría de los compases</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>hay huecos en los que nada empieza</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>inseguro</translation>
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
   <source>wide</source>
   <translation>amplia</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>mandan las palabras</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>tu acorde</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>tu nivel</translation>
  </message>
  <message>
   <source>{0:g} beats</source>
   <translation>{0:g} tiempos</translation>
  </message>
  <message>
   <source>{0}	{1}</source>
   <translation>{0}	{1}</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
Doble clic para cambiar las palabras que sigue la música</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  paso {1} de {2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0} (y {1} más)</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (mantenida)</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0} (del proyecto)</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0} (valencia {1}, activación {2})</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} Y {1} más.</translation>
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
   <source>{0} answers left</source>
   <translation>quedan {0} respuestas</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} beat a window</source>
   <translation>{0} tiempo por ventana</translation>
  </message>
  <message>
   <source>{0} beats a window</source>
   <translation>{0} tiempos por ventana</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} ppm</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} cambiados</translation>
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
   <source>{0} is no film, no timeline and no project.</source>
   <translation>{0} no es película, línea de tiempo ni proyecto.</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} ya está abierto.</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} está abierto: %n plano.</numerusform>
    <numerusform>{0} está abierto: %n planos.</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} is ready: drag it now.</source>
   <translation>{0} está listo: arrástralo ahora.</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} conservados</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} más</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} movidos</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} nuevos</translation>
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
   <source>{0} of {1} bars stay as they are; {2} are composed anew.</source>
   <translation>{0} de {1} compases quedan como están; {2} se componen de nuevo.</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0} de {1} aciertos</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{0} de {1} aciertos en {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0} de {1} aciertos ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>{0} quitados</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} pasos</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} tomas</translation>
  </message>
  <message>
   <source>{0} takes are exported to {1}</source>
   <translation>{0} tomas exportadas a {1}</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} recortados</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} se cambió en su editor.</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} pasos</translation>
  </message>
  <message>
   <source>{0} · {1} steps · strength {2}</source>
   <translation>{0} · {1} pasos · intensidad {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – toma {1}</translation>
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
   <source>{0}, the best of the {1} takes of its run</source>
   <translation>{0}, la mejor de las {1} tomas de su serie</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}, velocidad {1}</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}, {1} %, {2}</translation>
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
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}: %n plano, {1} a {2} fotogramas por segundo</numerusform>
    <numerusform>{0}: %n planos, {1} a {2} fotogramas por segundo</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}: clic para seleccionar sus notas</translation>
  </message>
  <message>
   <source>{0}: it follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}: sigue acordes y nivel. Doble clic para abrir el piano roll</translation>
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
   <translation>«{0}» no es un lugar del clip.</translation>
  </message>
 </context>
</TS>
