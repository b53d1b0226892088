<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
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
   <source>1 answer left</source>
   <translation>queda 1 respuesta</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 toma</translation>
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
   <source>= shots</source>
   <translation>= planos</translation>
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
   <source>A second back</source>
   <translation>Un segundo atrás</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>Un segundo adelante</translation>
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
   <source>Add marker</source>
   <translation>Añadir marcador</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>Añadir marcador aquí</translation>
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
   <source>All of it</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Pads ambientales</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Analizar de nuevo</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Otra pista</translation>
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
   <source>Back to automatic</source>
   <translation>Volver a automático</translation>
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
   <source>Bar</source>
   <translation>Compás</translation>
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
   <source>Bells</source>
   <translation>Campanas</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bits por muestra</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Puente</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Recuperar la música</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Radiodifusión (EBU R 128)</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Crecer hacia la siguiente</translation>
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
   <source>Caption</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Descripciones</translation>
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
   <source>Choir</source>
   <translation>Coro</translation>
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
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>Acorde previsto</translation>
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
   <source>Cinematic orchestra</source>
   <translation>Orquesta de cine</translation>
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
   <source>Compare with the take before</source>
   <translation>Comparar con la toma anterior</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparar…</translation>
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
   <source>Composing</source>
   <translation>Componiendo</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>Componiendo para el nuevo montaje</translation>
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
   <source>Corporate bright</source>
   <translation>Corporativo luminoso</translation>
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
   <source>Cutting the film together</source>
   <translation>Montando la película</translation>
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
   <source>Dissolve</source>
   <translation>Encadenado</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Documental</translation>
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
   <source>Draw note</source>
   <translation>Dibujar nota</translation>
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
   <source>Drop a video or timeline here</source>
   <translation>Suelta aquí un vídeo o una línea de tiempo</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>Batería</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>Bajar bajo la voz</translation>
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
   <source>Duplicate the take</source>
   <translation>Duplicar la toma</translation>
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
   <source>Epic</source>
   <translation>Épico</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
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
   <source>Fade</source>
   <translation>Fundido</translation>
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
   <source>Find the clip</source>
   <translation>Buscar el clip</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>Buscar el clip…</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fino</translation>
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
   <source>Flat level</source>
   <translation>Nivel plano</translation>
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
   <source>For</source>
   <translation>Para</translation>
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
   <source>Go on without</source>
   <translation>Seguir sin ello</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>Seguir sin él</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>Guitarra</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>Arpa</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>Oír {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
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
   <source>Horns</source>
   <translation>Trompas</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>Cuánto ocurre aquí en la música</translation>
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
   <source>Keep the clip's own sound</source>
   <translation>Conservar el sonido del clip</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Conservar el montaje anterior</translation>
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
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>Nivel de la música</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Nivel: {0}</translation>
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
   <source>Lock region</source>
   <translation>Bloquear región</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Bloquear el tempo</translation>
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
   <source>Look</source>
   <translation>Aspecto</translation>
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
   <source>Loop</source>
   <translation>Bucle</translation>
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
   <source>Loudness</source>
   <translation>Sonoridad</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>Medidor de sonoridad</translation>
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
   <source>Making the files</source>
   <translation>Creando los archivos</translation>
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
   <source>Melody ↔
Rhythm</source>
   <translation>Melodía ↔
Ritmo</translation>
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
   <source>Move notes</source>
   <translation>Mover notas</translation>
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
   <source>Music for your film, to the frame</source>
   <translation>Música para tu película, al fotograma</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>Música aquí de nuevo</translation>
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
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
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
   <source>No caption yet</source>
   <translation>Aún sin descripción</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Sin música aquí</translation>
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
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
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
   <source>Open…</source>
   <translation>Abrir…</translation>
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
   <source>Overall</source>
   <translation>En conjunto</translation>
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
   <source>Part</source>
   <translation>Parte</translation>
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
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pausa (Espacio)</translation>
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
   <source>Play or pause</source>
   <translation>Reproducir o pausar</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Pizzicato juguetón</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Pódcast</translation>
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
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Procesador (CPU)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>Cuantizar</translation>
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
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RECIENTES</translation>
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
   <source>Recover</source>
   <translation>Recuperar</translation>
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
   <source>Redo the selection</source>
   <translation>Rehacer la selección</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>Rehacer el plano</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
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
   <source>Replaces {0}</source>
   <translation>Reemplaza {0}</translation>
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
   <source>Retro game</source>
   <translation>Juego retro</translation>
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
   <source>Saving</source>
   <translation>Guardando</translation>
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
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
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
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Planos</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
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
   <source>Silence</source>
   <translation>Silencio</translation>
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
   <source>Snap</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>Ajustar a tiempos y fotogramas</translation>
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
   <source>Soundfonts</source>
   <translation>Soundfonts</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sonidos</translation>
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
   <source>Starred ({0})</source>
   <translation>Destacadas ({0})</translation>
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
   <source>Stems</source>
   <translation>Stems</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>Detener y conservar lo que hay</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Intensidad</translation>
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
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>Estilo: {0}</translation>
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
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Toma</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Toma {0}</translation>
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
   <source>Tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Tempo in beats a minute</source>
   <translation>Tempo en pulsaciones por minuto</translation>
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
   <source>The clip's own sound</source>
   <translation>Sonido propio del clip</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>La armonía que sigue la música</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>La línea de tiempo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
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
   <source>Tremolo</source>
   <translation>Trémolo</translation>
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
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Desbloquear notas</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Desbloquear pista</translation>
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
   <source>Velocities</source>
   <translation>Velocidades</translation>
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
   <source>Violins</source>
   <translation>Violines</translation>
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
   <source>Wipe</source>
   <translation>Cortinilla</translation>
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
   <source>Writes {0}</source>
   <translation>Escribe {0}</translation>
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
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
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
   <source>almost done</source>
   <translation>casi listo</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>también como</translation>
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
   <source>k {0} beat</source>
   <translation>k {0} tiempo</translation>
  </message>
  <message>
   <source>k {0} beats</source>
   <translation>k {0} tiempos</translation>
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
   <source>neutral</source>
   <translation>neutro</translation>
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
   <source>not saved yet</source>
   <translation>aún sin guardar</translation>
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
   <source>sad</source>
   <translation>triste</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>guardado hace {0}</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>paso {0} de {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>soleado, juguetón, algo nostálgico</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tenso</translation>
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
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (mantenida)</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>quedan {0} respuestas</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} ppm</translation>
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
   <source>{0} moved</source>
   <translation>{0} movidos</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} notas seleccionadas</translation>
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
   <source>{0} steps</source>
   <translation>{0} pasos</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} tomas</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} pasos</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – toma {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}: %n plano, {1} a {2} fotogramas por segundo</numerusform>
    <numerusform>{0}: %n planos, {1} a {2} fotogramas por segundo</numerusform>
   </translation>
  </message>
 </context>
</TS>
