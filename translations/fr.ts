<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · prise {0} sur {1}</translation>
  </message>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n plan, {0}</numerusform>
    <numerusform>%n plans, {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS : YouTube, Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS : podcasts, réseaux sociaux</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS : diffusion (EBU R 128)</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>1 réponse restante</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 prise</translation>
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
   <translation>32 bits flottants</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= plans</translation>
  </message>
  <message>
   <source>A cut at the playhead, which the music marks.</source>
   <translation>Une coupe à la tête de lecture, marquée par la musique.</translation>
  </message>
  <message>
   <source>A frame back</source>
   <translation>Une image en arrière</translation>
  </message>
  <message>
   <source>A frame on</source>
   <translation>Une image en avant</translation>
  </message>
  <message>
   <source>A second back</source>
   <translation>Une seconde en arrière</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>Une seconde en avant</translation>
  </message>
  <message>
   <source>About BGM Studio</source>
   <translation>À propos de BGM Studio</translation>
  </message>
  <message>
   <source>About the timeline</source>
   <translation>À propos de la timeline</translation>
  </message>
  <message>
   <source>Accompaniment</source>
   <translation>Accompagnement</translation>
  </message>
  <message>
   <source>Acoustic folk</source>
   <translation>Folk acoustique</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>Add a marker</source>
   <translation>Ajouter un marqueur</translation>
  </message>
  <message>
   <source>Add marker</source>
   <translation>Ajouter un marqueur</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>Ajouter un marqueur ici</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>L’unique mesure reste.</numerusform>
    <numerusform>Les %n mesures restent.</numerusform>
   </translation>
  </message>
  <message>
   <source>All ({0})</source>
   <translation>Toutes ({0})</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>All keys on one sheet.</source>
   <translation>Toutes les touches sur une page.</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Nappes ambient</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Analyser à nouveau</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Autre piste</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Indifférent</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Approximated</source>
   <translation>Approché</translation>
  </message>
  <message>
   <source>Arpeggio</source>
   <translation>Arpège</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>Tel que joué</translation>
  </message>
  <message>
   <source>As performed again</source>
   <translation>Comme joué à l’origine</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>Comme prévu</translation>
  </message>
  <message>
   <source>As the pictures have it</source>
   <translation>Selon l’image</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>Selon le système</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>Selon le système : {0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Telle qu’écrite</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Automatic level</source>
   <translation>Niveau automatique</translation>
  </message>
  <message>
   <source>Automatic palette</source>
   <translation>Palette automatique</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>Automatique : {0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>Automatique : {0} dB de moins sous la voix</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
  </message>
  <message>
   <source>BGM Studio projects</source>
   <translation>Projets BGM Studio</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back a second</source>
   <translation>Reculer d’une seconde</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Revenir à l’automatique</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>Musique de fond composée pour votre clip, à l’image près, sur votre propre machine. La vidéo n’en sort jamais.</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Bars</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Bass</source>
   <translation>Basse</translation>
  </message>
  <message>
   <source>Beat</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Cloches</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bits par échantillon</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Contrechant</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Remettre la musique</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Diffusion (EBU R 128)</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Montée vers la suivante</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Calme</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Descriptions</translation>
  </message>
  <message>
   <source>Change chord</source>
   <translation>Changer l’accord</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>Changer le niveau</translation>
  </message>
  <message>
   <source>Change strength</source>
   <translation>Changer la force</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>Changer la transition</translation>
  </message>
  <message>
   <source>Change velocities</source>
   <translation>Changer les vélocités</translation>
  </message>
  <message>
   <source>Checking the clip</source>
   <translation>Vérification du clip</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Chœur</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Choisir le dossier</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Choisir le dossier…</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>Accord prévu</translation>
  </message>
  <message>
   <source>Chord {0}</source>
   <translation>Accord {0}</translation>
  </message>
  <message>
   <source>Chords</source>
   <translation>Accords</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>Orchestre de cinéma</translation>
  </message>
  <message>
   <source>Clip sound</source>
   <translation>Son du clip</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close (Esc).</source>
   <translation>Fermer (Échap).</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>Fermer le piano roll</translation>
  </message>
  <message>
   <source>Compare with the take before</source>
   <translation>Comparer à la prise précédente</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparer…</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>Composer pour {0}</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>Composer la musique du clip.</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the dials as they stand (G)</source>
   <translation>Nouvelle musique pour le clip avec les réglages actuels (G)</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>Composer sur</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>Composition</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>Composition pour le nouveau montage</translation>
  </message>
  <message>
   <source>Controls</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copied {0}</source>
   <translation>{0} copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy as MIDI</source>
   <translation>Copier en MIDI</translation>
  </message>
  <message>
   <source>Copy as WAV</source>
   <translation>Copier en WAV</translation>
  </message>
  <message>
   <source>Copy as stems</source>
   <translation>Copier en stems</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Corporate lumineux</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Personnalisé</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Couper</translation>
  </message>
  <message>
   <source>Cut notes</source>
   <translation>Couper les notes</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>Montage du film</translation>
  </message>
  <message>
   <source>DAW (MIDI + stems)</source>
   <translation>DAW (MIDI + stems)</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete marker</source>
   <translation>Supprimer le marqueur</translation>
  </message>
  <message>
   <source>Delete notes</source>
   <translation>Supprimer les notes</translation>
  </message>
  <message>
   <source>Delete take</source>
   <translation>Supprimer la prise</translation>
  </message>
  <message>
   <source>Delete the notes</source>
   <translation>Supprimer les notes</translation>
  </message>
  <message>
   <source>Delete the point</source>
   <translation>Supprimer le point</translation>
  </message>
  <message>
   <source>Delete the take</source>
   <translation>Supprimer la prise</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Device: {0}</source>
   <translation>Périphérique : {0}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>Fondu enchaîné</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Documentaire</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Bas</translation>
  </message>
  <message>
   <source>Down a semitone</source>
   <translation>Un demi-ton plus bas</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>Une octave plus bas</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>Dessiner une note</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>Dessiner le niveau</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>Outil crayon</translation>
  </message>
  <message>
   <source>Drift of the tempo</source>
   <translation>Dérive du tempo</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>Entraînant</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>Bourdon</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>Déposez une vidéo ou une timeline ici</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>Batterie</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>Atténuer sous la voix</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Duplicate notes</source>
   <translation>Dupliquer les notes</translation>
  </message>
  <message>
   <source>Duplicate take</source>
   <translation>Dupliquer la prise</translation>
  </message>
  <message>
   <source>Duplicate the take</source>
   <translation>Dupliquer la prise</translation>
  </message>
  <message>
   <source>Earlier by a sixteenth</source>
   <translation>Une double croche plus tôt</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Edit all tracks</source>
   <translation>Éditer toutes les pistes</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>Modifier la description</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>Modifier la description…</translation>
  </message>
  <message>
   <source>Editor (WAV + markers)</source>
   <translation>Montage (WAV + marqueurs)</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>Montage (timeline + WAV)</translation>
  </message>
  <message>
   <source>Edits catch on frames, beats and cuts</source>
   <translation>S’aligne sur images, temps et coupes</translation>
  </message>
  <message>
   <source>Epic</source>
   <translation>Épique</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export this take…</source>
   <translation>Exporter cette prise…</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exporter vers</translation>
  </message>
  <message>
   <source>Exported to {0}</source>
   <translation>Exporté vers {0}</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportation</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>Fondu</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>Ressenti : {0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>Retrouver le clip</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>Retrouver le clip…</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajuster</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>Ajuster le tempo</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>Ajuster le tempo aux coupes</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Niveau constant</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>Suivre le nouveau montage</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>Générer</translation>
  </message>
  <message>
   <source>Generate first.</source>
   <translation>Générez d’abord.</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>Générer {0} prises</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>Doux</translation>
  </message>
  <message>
   <source>Go on without</source>
   <translation>Continuer sans</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>Continuer sans lui</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>Guitare</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>Harpe</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>Écouter {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hit point off</source>
   <translation>Point de synchro désactivé</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>Point de synchro activé</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Figer</translation>
  </message>
  <message>
   <source>Hold as it stands</source>
   <translation>Figer en l’état</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>Figer : {0}</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>Cors</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>L’activité de la musique ici</translation>
  </message>
  <message>
   <source>Instrument of the {0}</source>
   <translation>Instrument : {0}</translation>
  </message>
  <message>
   <source>Intimate</source>
   <translation>Intime</translation>
  </message>
  <message>
   <source>Jazz trio</source>
   <translation>Trio de jazz</translation>
  </message>
  <message>
   <source>Join sections</source>
   <translation>Joindre les sections</translation>
  </message>
  <message>
   <source>Join with the one before</source>
   <translation>Joindre à la précédente</translation>
  </message>
  <message>
   <source>Keep accompaniment, redo melody</source>
   <translation>Garder l’accompagnement, refaire la mélodie</translation>
  </message>
  <message>
   <source>Keep melody, redo accompaniment</source>
   <translation>Garder la mélodie, refaire l’accompagnement</translation>
  </message>
  <message>
   <source>Keep melody, redo rest</source>
   <translation>Garder la mélodie, refaire le reste</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>Garder le son du clip</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Garder l’ancien montage</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservé</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>Tonalité {0}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omis</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>Niveau de la musique</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Niveau : {0}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>Recherche de voix</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>Recherche de voix…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>Test d’écoute</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Animé</translation>
  </message>
  <message>
   <source>Lo-fi</source>
   <translation>Lo-fi</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Verrouiller</translation>
  </message>
  <message>
   <source>Lock notes</source>
   <translation>Verrouiller les notes</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Verrouiller la région</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Verrouiller le tempo</translation>
  </message>
  <message>
   <source>Lock the {0}</source>
   <translation>Verrouiller : {0}</translation>
  </message>
  <message>
   <source>Lock track</source>
   <translation>Verrouiller la piste</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Looking through the film</source>
   <translation>Examen du film</translation>
  </message>
  <message>
   <source>Looking through the film…</source>
   <translation>Examen du film…</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Boucle</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>Boucler cette section</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>Boucler ce plan</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Plus fort</translation>
  </message>
  <message>
   <source>Loudness</source>
   <translation>Sonie</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>Mesureur de sonie</translation>
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
   <translation>MIDI avec marqueurs</translation>
  </message>
  <message>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <source>Making the files</source>
   <translation>Création des fichiers</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Melody</source>
   <translation>Mélodie</translation>
  </message>
  <message>
   <source>Melody and rhythm</source>
   <translation>Mélodie et rythme</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Mélodie ↔
Rythme</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Ambiance</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>Ambiance : {0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>Autres ambiances</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>Déplacer les notes</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Musique</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>Musique en WAV</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>Musique en {0}</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>La musique de votre film, à l’image près</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>Musique ici à nouveau</translation>
  </message>
  <message>
   <source>Mute the clip's own sound</source>
   <translation>Couper le son du clip</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>Couper le son du clip</translation>
  </message>
  <message>
   <source>Mute the {0}</source>
   <translation>Couper : {0}</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>Carte graphique NVIDIA (CUDA)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the take</source>
   <translation>Nom de la prise</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>New seed</source>
   <translation>Nouvelle graine</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Pas encore de description</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Pas de musique ici</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>Pas de musique dans ce plan</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>Pas encore de musique</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>Pas encore de musique : cliquez sur Générer</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>Personne ne parle : la musique garde son niveau</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>Ouvrir un film ou un projet</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>Ouvrir un film ou un projet…</translation>
  </message>
  <message>
   <source>Open in the piano roll</source>
   <translation>Ouvrir dans le piano roll</translation>
  </message>
  <message>
   <source>Open or close the note editor.</source>
   <translation>Ouvrir ou fermer l’éditeur de notes.</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>Ouvrir le clip de démonstration</translation>
  </message>
  <message>
   <source>Open their folder</source>
   <translation>Ouvrir leur dossier</translation>
  </message>
  <message>
   <source>Opening the clip</source>
   <translation>Ouverture du clip</translation>
  </message>
  <message>
   <source>Opening the model</source>
   <translation>Ouverture du modèle</translation>
  </message>
  <message>
   <source>Opening the project</source>
   <translation>Ouverture du projet</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Ostinato</source>
   <translation>Ostinato</translation>
  </message>
  <message>
   <source>Other chord…</source>
   <translation>Autre accord…</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>Dans l’ensemble</translation>
  </message>
  <message>
   <source>Pad</source>
   <translation>Nappe</translation>
  </message>
  <message>
   <source>Palette {0}</source>
   <translation>Palette {0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>Palette : ce qui joue la musique</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>Palettes</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <source>Part of the clip</source>
   <translation>Partie du clip</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>Coller à la tête de lecture</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>Coller à la tête de lecture</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pause (Espace)</translation>
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
   <translation>Image</translation>
  </message>
  <message>
   <source>Picture at the playhead</source>
   <translation>Image à la tête de lecture</translation>
  </message>
  <message>
   <source>Picture leads</source>
   <translation>L’image mène</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Play (Space)</source>
   <translation>Lecture (Espace)</translation>
  </message>
  <message>
   <source>Play backwards</source>
   <translation>Lire en arrière</translation>
  </message>
  <message>
   <source>Play forwards</source>
   <translation>Lire en avant</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Lecture ou pause</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Pizzicato espiègle</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <source>Preparing the sound …</source>
   <translation>Préparation du son…</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Processeur (CPU)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>Quantifier</translation>
  </message>
  <message>
   <source>Quantise notes</source>
   <translation>Quantifier les notes</translation>
  </message>
  <message>
   <source>Quantise the notes</source>
   <translation>Quantifier les notes</translation>
  </message>
  <message>
   <source>Quantise to</source>
   <translation>Quantifier à</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RÉCENTS</translation>
  </message>
  <message>
   <source>Range to score</source>
   <translation>Plage à mettre en musique</translation>
  </message>
  <message>
   <source>Reading pictures</source>
   <translation>Lecture des images</translation>
  </message>
  <message>
   <source>Reading sound</source>
   <translation>Lecture du son</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Redo accompaniment</source>
   <translation>Refaire l’accompagnement</translation>
  </message>
  <message>
   <source>Redo melody</source>
   <translation>Refaire la mélodie</translation>
  </message>
  <message>
   <source>Redo selection</source>
   <translation>Refaire la sélection</translation>
  </message>
  <message>
   <source>Redo shot</source>
   <translation>Refaire le plan</translation>
  </message>
  <message>
   <source>Redo shot {0}</source>
   <translation>Refaire le plan {0}</translation>
  </message>
  <message>
   <source>Redo the selection</source>
   <translation>Refaire la sélection</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>Refaire le plan</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename take</source>
   <translation>Renommer la prise</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>Rendu du son</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>Remplace {0}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Retime take</source>
   <translation>Recaler la prise</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>Jeu rétro</translation>
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
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>Enregistrer le projet</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Score from here on</source>
   <translation>Mettre en musique à partir d’ici</translation>
  </message>
  <message>
   <source>Score the whole clip</source>
   <translation>Mettre tout le clip en musique</translation>
  </message>
  <message>
   <source>Score up to here</source>
   <translation>Mettre en musique jusqu’ici</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>Chercher une commande ou une touche</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>Outil de sélection</translation>
  </message>
  <message>
   <source>Selected notes</source>
   <translation>Notes sélectionnées</translation>
  </message>
  <message>
   <source>Selected shot</source>
   <translation>Plan sélectionné</translation>
  </message>
  <message>
   <source>Selected shot · {0} of {1}</source>
   <translation>Plan sélectionné · {0} sur {1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Sélection</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>N’afficher que les prises favorites</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>Afficher les vélocités</translation>
  </message>
  <message>
   <source>Show the whole clip</source>
   <translation>Afficher tout le clip</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silence</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size of the window's words</source>
   <translation>Taille du texte de la fenêtre</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>Magnétisme</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>Aimanter aux temps et aux images</translation>
  </message>
  <message>
   <source>Softer</source>
   <translation>Plus doux</translation>
  </message>
  <message>
   <source>Solo piano</source>
   <translation>Piano solo</translation>
  </message>
  <message>
   <source>Solo the {0}</source>
   <translation>Solo : {0}</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>Soundfonts</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>Diviser ici</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>Diviser la section</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Favori</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>Marquer la prise</translation>
  </message>
  <message>
   <source>Star the take</source>
   <translation>Marquer la prise</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Favorites ({0})</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>Régulier</translation>
  </message>
  <message>
   <source>Stems</source>
   <translation>Stems</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>Arrêter et garder ce qui existe</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>Strings</source>
   <translation>Cordes</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>Forte</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>Style : {0}</translation>
  </message>
  <message>
   <source>Switch take</source>
   <translation>Changer de prise</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>Synchro</translation>
  </message>
  <message>
   <source>Sync k {0}</source>
   <translation>Synchro k {0}</translation>
  </message>
  <message>
   <source>Sync shots</source>
   <translation>Synchro plans</translation>
  </message>
  <message>
   <source>Sync window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Prise</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Prise {0}</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Prises</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>Prises à exporter</translation>
  </message>
  <message>
   <source>Tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Tempo in beats a minute</source>
   <translation>Tempo en battements par minute</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>Tension</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>Son propre du clip</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>L’harmonie que suit la musique</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>La timeline</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
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
   <translation>Timbales</translation>
  </message>
  <message>
   <source>To the cut before</source>
   <translation>À la coupe précédente</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>À la fin</translation>
  </message>
  <message>
   <source>To the next cut</source>
   <translation>À la coupe suivante</translation>
  </message>
  <message>
   <source>To the start</source>
   <translation>Au début</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>Piste</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>Pistes</translation>
  </message>
  <message>
   <source>Transpose</source>
   <translation>Transposer</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>Trémolo</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>Essayez tout sur un court film.</translation>
  </message>
  <message>
   <source>Try the demo clip</source>
   <translation>Essayer le clip de démo</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Déverrouiller les notes</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Déverrouiller la piste</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>Un demi-ton plus haut</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>Une octave plus haut</translation>
  </message>
  <message>
   <source>Update from the timeline…</source>
   <translation>Mettre à jour depuis la timeline…</translation>
  </message>
  <message>
   <source>Update from {0}</source>
   <translation>Mettre à jour depuis {0}</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>Utiliser ses réglages</translation>
  </message>
  <message>
   <source>Use the shipped sounds</source>
   <translation>Utiliser les sons fournis</translation>
  </message>
  <message>
   <source>Use the take's settings</source>
   <translation>Utiliser les réglages de la prise</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>Vélocités</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Vélocité</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>Piste de vélocité</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>Vélocité {0}</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>Vidéo et WAV, au niveau de YouTube.</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>Vidéo seule</translation>
  </message>
  <message>
   <source>Video with the music</source>
   <translation>Vidéo avec la musique</translation>
  </message>
  <message>
   <source>Videos, timelines and projects</source>
   <translation>Vidéos, timelines et projets</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>Violons</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>Warm strings</source>
   <translation>Cordes chaudes</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <source>Weak</source>
   <translation>Faible</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>À quoi servent les fichiers</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Ce qui sera écrit</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>Le plus rapide</translation>
  </message>
  <message>
   <source>Where is the clip?</source>
   <translation>Où est le clip ?</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Volet</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>Les mots mènent</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>Écrire le MIDI, le WAV, les stems ou la vidéo finale.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Écrit {0}</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your level: 1 point</source>
   <translation>Votre niveau : 1 point</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>Votre niveau : constant</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>Votre niveau : {0} points</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom avant</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Zoom arrière</translation>
  </message>
  <message>
   <source>about {0} min left</source>
   <translation>encore {0} min environ</translation>
  </message>
  <message>
   <source>about {0} s left</source>
   <translation>encore {0} s environ</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>presque fini</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>aussi en</translation>
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
   <translation>automatique</translation>
  </message>
  <message>
   <source>bar {0}</source>
   <translation>mesure {0}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>meilleure {0}</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>lumineux</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>lumineux et calme</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>lumineux et vif</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>calme</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>sombre et agité</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>sombre et immobile</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifiée</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>épique</translation>
  </message>
  <message>
   <source>free</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>gentle</source>
   <translation>douce</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>préparation</translation>
  </message>
  <message>
   <source>k {0} beat</source>
   <translation>k {0} temps</translation>
  </message>
  <message>
   <source>k {0} beats</source>
   <translation>k {0} temps</translation>
  </message>
  <message>
   <source>like the pictures: {0}</source>
   <translation>comme les images : {0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>vif</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutre</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>pas encore de musique</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>pas de périphérique audio</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>pas encore enregistré</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>crête {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>l’image mène</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>espiègle</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>aperçu</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>triste</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>enregistré il y a {0}</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>étape {0} sur {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>ensoleillé, espiègle, un peu nostalgique</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tendu</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>incertain</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>usuelle</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>large</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>les mots mènent</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>votre accord</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>votre niveau</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (figée)</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>{0} réponses restantes</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} est ouvert : %n plan.</numerusform>
    <numerusform>{0} est ouvert : %n plans.</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} is ready: drag it now.</source>
   <translation>{0} est prêt : glissez-le maintenant.</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} déplacés</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} notes sélectionnées</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0} points sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{0} points sur {1} à {2} ms près</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0} points sur {1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} étapes</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} prises</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} étapes</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – prise {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0} : %n plan, {1} à {2} images par seconde</numerusform>
    <numerusform>{0} : %n plans, {1} à {2} images par seconde</numerusform>
   </translation>
  </message>
 </context>
</TS>
