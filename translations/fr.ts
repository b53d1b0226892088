<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
Il dérive entre {0} et {1} pour tomber sur les coupes</translation>
  </message>
  <message>
   <source> bpm</source>
   <translation> bpm</translation>
  </message>
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
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>. Déplacez-la, renforcez-la ou libérez le tempo</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB ne change rien.</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 décibel, inchangé</translation>
  </message>
  <message>
   <source>0 to 10, or "auto" for the model's own choice</source>
   <translation>De 0 à 10, ou « auto » pour laisser choisir le modèle</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>1 réponse restante</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 mauvais – 5 excellent</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 prise</translation>
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
   <translation>32 bits flottants</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s, pour écouter.</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz, de la durée du clip à l’échantillon près.</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>Kit 808</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= plans</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>Un piano calme, des motifs de marimba et des cordes douces qui laissent place aux mots.</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>Un violoncelle chante sur un piano doux ; quelques cordes entrent plus tard.</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>Un accord comme C, Am7, F/C ou Gsus4</translation>
  </message>
  <message>
   <source>A copy to work on.</source>
   <translation>Une copie pour travailler.</translation>
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
   <source>A is better</source>
   <translation>A est meilleur</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>Un Rhodes moelleux sur un rythme nonchalant et une basse ronde.</translation>
  </message>
  <message>
   <source>A new melody over the same bridge and piano.</source>
   <translation>Une nouvelle mélodie sur le même accompagnement.</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>Une nouvelle note à la tête de lecture</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>Une partie n’a pas de vidéo.</translation>
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
   <source>A semitone up or down</source>
   <translation>Un demi-ton plus haut ou plus bas</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>Une double croche plus tôt ou plus tard</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>Une double croche plus courte ou plus longue</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>Un violon et un violoncelle sur un ensemble à cordes et une harpe.</translation>
  </message>
  <message>
   <source>AAC</source>
   <translation>AAC</translation>
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
   <source>Accordion</source>
   <translation>Accordéon</translation>
  </message>
  <message>
   <source>Acoustic bass</source>
   <translation>Contrebasse pizz.</translation>
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
   <source>Add a point here</source>
   <translation>Ajouter un point ici</translation>
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
   <source>Add note at playhead</source>
   <translation>Ajouter une note à la tête de lecture</translation>
  </message>
  <message>
   <source>Again for faster.</source>
   <translation>Encore : plus vite.</translation>
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
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>Toutes les notes et le tempo, avec un marqueur à chaque coupe.</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>Toutes les notes, le tempo et les coupes</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All of it was taken over as it is.</source>
   <translation>Tout a été repris tel quel.</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>Tout ce qu’on peut en faire.</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>Toutes les pistes sont muettes : pas de stems.</translation>
  </message>
  <message>
   <source>Alto saxophone</source>
   <translation>Saxophone alto</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>Nappes ambient</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>Un fichier M4A à 256 kbit/s, pour écouter.</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>Une octave plus haut ou plus bas</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Analyser à nouveau</translation>
  </message>
  <message>
   <source>Another denoiser that BGM Studio's own export wrote; it composes otherwise.</source>
   <translation>Un autre modèle écrit par l’export de BGM Studio ; il compose autrement.</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Autre piste</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Réponses : {0}</translation>
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
   <source>As exact as WAV, and about half as large.</source>
   <translation>Aussi exact que le WAV, et deux fois plus petit.</translation>
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
   <source>As you drew it in the timeline</source>
   <translation>Comme dessiné sur la timeline</translation>
  </message>
  <message>
   <source>Ask again when the project is opened.</source>
   <translation>Redemander à l’ouverture du projet.</translation>
  </message>
  <message>
   <source>Atmosphere</source>
   <translation>Atmosphère</translation>
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
   <source>B is better</source>
   <translation>B est meilleur</translation>
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
   <source>Back and forth between the two takes heard last, in sync.</source>
   <translation>Va-et-vient entre les deux dernières prises écoutées, en synchro.</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>Revenir à l’automatique</translation>
  </message>
  <message>
   <source>Back to the question before</source>
   <translation>Revenir à la question précédente</translation>
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
   <source>Banjo</source>
   <translation>Banjo</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Bar and beat at the playhead, and the tempo of the music</source>
   <translation>Mesure et temps à la tête de lecture, et le tempo</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>Mesure, temps et tempo à la tête de lecture</translation>
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
   <source>Bass lead</source>
   <translation>Lead basse</translation>
  </message>
  <message>
   <source>Bassoon</source>
   <translation>Basson</translation>
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
   <source>Bell electric piano</source>
   <translation>Piano électrique cloches</translation>
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
   <source>Bowed pad</source>
   <translation>Nappe frottée</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>Cuivres et chœur sur des cordes entraînantes et de gros tambours.</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>Section de cuivres</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Contrechant</translation>
  </message>
  <message>
   <source>Bridge and piano are composed anew under the same melody.</source>
   <translation>L’accompagnement est recomposé sous la même mélodie.</translation>
  </message>
  <message>
   <source>Bright pad</source>
   <translation>Nappe brillante</translation>
  </message>
  <message>
   <source>Bright piano</source>
   <translation>Piano brillant</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Remettre la musique</translation>
  </message>
  <message>
   <source>Bring the take to the tempo that the dials ask for, as a new take.</source>
   <translation>Amène la prise au tempo demandé, comme nouvelle prise.</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>Mettre au premier plan ({0}) et éditer ses notes</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Diffusion (EBU R 128)</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>Kit balais</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>Montée vers la suivante</translation>
  </message>
  <message>
   <source>Cabasa</source>
   <translation>Cabasa</translation>
  </message>
  <message>
   <source>Calliope lead</source>
   <translation>Lead calliope</translation>
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
   <source>Cancelled: all is as it was.</source>
   <translation>Annulé : tout est comme avant.</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>Description du plan {0}</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>Description du plan sélectionné</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>Celesta</source>
   <translation>Célesta</translation>
  </message>
  <message>
   <source>Cello</source>
   <translation>Violoncelle</translation>
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
   <source>Change the look.</source>
   <translation>Changer l’apparence.</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>Changer la plage à mettre en musique</translation>
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
   <source>China</source>
   <translation>Cymbale china</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Chœur</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Choisissez un dossier.</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>Choisir un soundfont</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to go on with (Ctrl+O).</source>
   <translation>Choisissez une vidéo ou la timeline d’un logiciel de montage à mettre en musique, ou un projet à poursuivre (Ctrl+O).</translation>
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
   <source>Choose the model's folder</source>
   <translation>Choisir le dossier du modèle</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>Choisit fichiers, sonie et bits ; ce que vous changez ensuite est personnalisé.</translation>
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
   <source>Chord quality</source>
   <translation>Type d’accord</translation>
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
   <source>Church organ</source>
   <translation>Orgue d’église</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>Orchestre de cinéma</translation>
  </message>
  <message>
   <source>Clap</source>
   <translation>Clap</translation>
  </message>
  <message>
   <source>Clarinet</source>
   <translation>Clarinette</translation>
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
   <translation>Guitare électrique claire</translation>
  </message>
  <message>
   <source>Click one, then redo it.</source>
   <translation>Cliquez sur un plan, puis refaites-le.</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>Clic pour y aller ; clic droit pour n’en traiter qu’une partie</translation>
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
   <source>Close the sheet (Esc).</source>
   <translation>Fermer la page (Échap).</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Close what is open and start afresh. Unsaved work stays recoverable.</source>
   <translation>Ferme ce qui est ouvert et recommence. Le travail non enregistré reste récupérable.</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>Fermer sans exporter (Échap).</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>Charleston fermé</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>Fermer à nouveau abandonne ce qui n’est pas enregistré.</translation>
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
   <source>Comping</source>
   <translation>Accords</translation>
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
   <source>Compose the selected notes, range or shot anew, between what stays.</source>
   <translation>Recompose les notes, la plage ou le plan sélectionnés, entre ce qui reste.</translation>
  </message>
  <message>
   <source>Compose the selected shot's music anew.</source>
   <translation>Recompose la musique du plan sélectionné.</translation>
  </message>
  <message>
   <source>Composed on this machine for the clip you drop here. Nothing is uploaded.</source>
   <translation>Composée sur cette machine pour le clip que vous déposez ici. Rien n’est envoyé.</translation>
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
   <source>Contrabass</source>
   <translation>Contrebasse</translation>
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
   <source>Copy all of this, for a report.</source>
   <translation>Tout copier, pour un rapport.</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>Tout copier.</translation>
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
   <source>Copy or cut the notes</source>
   <translation>Copier ou couper les notes</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Corporate lumineux</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>Cloche de vache</translation>
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
   <translation>Ctrl et la molette font de même.</translation>
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
   <source>Cut out as it sounds in the whole; there is no video of a part.</source>
   <translation>Extrait tel qu’il sonne dans l’ensemble ; pas de vidéo d’une partie.</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>Coupes que la musique peut marquer, et leur écart au temps</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>Montage du film</translation>
  </message>
  <message>
   <source>Cymbal</source>
   <translation>Cymbale</translation>
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
   <source>Dark is easier beside a picture; light in a bright room.</source>
   <translation>Le sombre convient à côté d’une image ; le clair dans une pièce lumineuse.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
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
   <source>Discard {0}</source>
   <translation>Abandonner {0}</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>Fondu enchaîné</translation>
  </message>
  <message>
   <source>Distortion guitar</source>
   <translation>Guitare saturée</translation>
  </message>
  <message>
   <source>Do again what was undone.</source>
   <translation>Refait ce qui a été annulé.</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Documentaire</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>Double-clic pour ajouter un marqueur</translation>
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
   <source>Drag it out as {0}: into a folder, an editor or a DAW</source>
   <translation>Glissez-le en {0} : vers un dossier, un logiciel de montage ou un DAW</translation>
  </message>
  <message>
   <source>Drag to begin the section earlier or later</source>
   <translation>Glissez pour commencer la section plus tôt ou plus tard</translation>
  </message>
  <message>
   <source>Drag to change the chord earlier or later</source>
   <translation>Glissez pour changer d’accord plus tôt ou plus tard</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>Glissez pour déplacer le début de la boucle</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>Glissez pour déplacer la fin de la boucle</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>Glissez pour boucler une partie</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>Glissez pour déplacer la boucle</translation>
  </message>
  <message>
   <source>Draw activity</source>
   <translation>Dessiner l’activité</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>Dessiner une note</translation>
  </message>
  <message>
   <source>Draw notes: drag to set how long they sound</source>
   <translation>Dessiner des notes : glissez pour leur durée</translation>
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
   <source>Drawbar organ</source>
   <translation>Orgue à tirettes</translation>
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
   <source>Drop</source>
   <translation>Drop</translation>
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
   <source>Drums, bass and electric guitars.</source>
   <translation>Batterie, basse et guitares électriques.</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>Atténuer sous la voix</translation>
  </message>
  <message>
   <source>Dulcimer</source>
   <translation>Dulcimer</translation>
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
   <source>Duplicate the notes</source>
   <translation>Dupliquer les notes</translation>
  </message>
  <message>
   <source>Duplicate the take</source>
   <translation>Dupliquer la prise</translation>
  </message>
  <message>
   <source>Each track as a WAV of its own</source>
   <translation>Chaque piste dans son propre WAV</translation>
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
   <source>Electric grand piano</source>
   <translation>Piano à queue électrique</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>Kit électronique</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>Fin du solo : {0}</translation>
  </message>
  <message>
   <source>End the run early; what is decided by then becomes a take.</source>
   <translation>Termine plus tôt ; ce qui est décidé devient une prise.</translation>
  </message>
  <message>
   <source>English horn</source>
   <translation>Cor anglais</translation>
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
   <source>Every command that has a key.</source>
   <translation>Toutes les commandes qui ont une touche.</translation>
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
   <source>FLAC</source>
   <translation>FLAC</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>Fondu</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>Fondu d’entrée jusqu’ici</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>Fondu de sortie à partir d’ici</translation>
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
   <source>Find shots, captions and motion afresh.</source>
   <translation>Retrouve plans, descriptions et mouvement.</translation>
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
   <source>Find {0}</source>
   <translation>Retrouver {0}</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Finger bass</source>
   <translation>Basse aux doigts</translation>
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
   <source>Flat</source>
   <translation>Constant</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>Niveau constant</translation>
  </message>
  <message>
   <source>Floor tom</source>
   <translation>Tom basse</translation>
  </message>
  <message>
   <source>Floor tom 2</source>
   <translation>Tom basse 2</translation>
  </message>
  <message>
   <source>Flute</source>
   <translation>Flûte</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder of the composing model</source>
   <translation>Dossier du modèle</translation>
  </message>
  <message>
   <source>Folder of the footage</source>
   <translation>Dossier des rushes</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>Suivre le nouveau montage</translation>
  </message>
  <message>
   <source>Following the dials</source>
   <translation>Suit les réglages</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>Pour la personne qui mène le test : dit ce qu’étaient A et B.</translation>
  </message>
  <message>
   <source>Forget the in and out points.</source>
   <translation>Oublier les points d’entrée et de sortie.</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>Trouvé ailleurs</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>Cors d’harmonie</translation>
  </message>
  <message>
   <source>Fretless bass</source>
   <translation>Basse fretless</translation>
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
   <source>Give up a drag</source>
   <translation>Abandonner le glissement</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>Glockenspiel</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>Reculer d’une seconde (Maj+Gauche)</translation>
  </message>
  <message>
   <source>Go on one second (Shift+Right)</source>
   <translation>Avancer d’une seconde (Maj+Droite)</translation>
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
   <source>Go to the first frame (Home)</source>
   <translation>À la première image (Début)</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>À la dernière image (Fin)</translation>
  </message>
  <message>
   <source>Grand piano</source>
   <translation>Piano à queue</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>Guitare</translation>
  </message>
  <message>
   <source>Halo pad</source>
   <translation>Nappe halo</translation>
  </message>
  <message>
   <source>Harmonica</source>
   <translation>Harmonica</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>Harpe</translation>
  </message>
  <message>
   <source>Harpsichord</source>
   <translation>Clavecin</translation>
  </message>
  <message>
   <source>Hear the take with this number.</source>
   <translation>Écouter la prise de ce numéro.</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>Écouter {0}</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>Entendue à {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>Entendue avec dérive : {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>Agogo aigu</translation>
  </message>
  <message>
   <source>High block</source>
   <translation>Wood-block aigu</translation>
  </message>
  <message>
   <source>High bongo</source>
   <translation>Bongo aigu</translation>
  </message>
  <message>
   <source>High conga</source>
   <translation>Conga aiguë</translation>
  </message>
  <message>
   <source>High timbale</source>
   <translation>Timbale aiguë</translation>
  </message>
  <message>
   <source>High tom</source>
   <translation>Tom aigu</translation>
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
   <source>Hit point: the music marks this cut</source>
   <translation>Point de synchro : la musique marque cette coupe</translation>
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
   <source>Honky-tonk piano</source>
   <translation>Piano bastringue</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>Cors</translation>
  </message>
  <message>
   <source>Horns lead, strings carry, harp and timpani mark what happens.</source>
   <translation>Les cors mènent, les cordes portent, harpe et timbales soulignent les événements.</translation>
  </message>
  <message>
   <source>How closely the music follows the film: each stretch of this many beats hears only its own pictures. Short windows react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the paper's 8, where the tick is.</source>
   <translation>À quel point la musique suit le film : chaque segment de tant de temps n’écoute que ses propres images. Les fenêtres courtes réagissent aussitôt, les longues coulent.
Maintenez Alt ou tapez pour d’autres longueurs ; double-clic pour le 8 de l’article, au trait.</translation>
  </message>
  <message>
   <source>How many takes one run makes, from this seed and the seeds after it</source>
   <translation>Combien de prises par passage, avec cette graine et les suivantes</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>L’activité de la musique ici</translation>
  </message>
  <message>
   <source>In to out: {0} to {1}</source>
   <translation>D’entrée à sortie : {0} à {1}</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Inser</translation>
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
   <source>It is no file on this machine.</source>
   <translation>Ce n’est pas un fichier de cette machine.</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>Il était dans {0}</translation>
  </message>
  <message>
   <source>Jazz guitar</source>
   <translation>Guitare jazz</translation>
  </message>
  <message>
   <source>Jazz kit</source>
   <translation>Kit jazz</translation>
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
   <source>Kalimba</source>
   <translation>Kalimba</translation>
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
   <source>Keep the accompaniment, redo the melody</source>
   <translation>Garder l’accompagnement, refaire la mélodie</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>Garder le son du clip</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>Garder le son du clip (il n’en a pas)</translation>
  </message>
  <message>
   <source>Keep the melody, redo the rest</source>
   <translation>Garder la mélodie, refaire le reste</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Garder l’ancien montage</translation>
  </message>
  <message>
   <source>Keep the selected shot, or the loop, free of music.</source>
   <translation>Laisse le plan sélectionné ou la boucle sans musique.</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts would ask for</source>
   <translation>Garder ce tempo, quoi que demandent les coupes</translation>
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
   <source>Kick</source>
   <translation>Grosse caisse</translation>
  </message>
  <message>
   <source>Kick 2</source>
   <translation>Grosse caisse 2</translation>
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
   <translation>Piste {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>Une double croche plus tard</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>Tout laisser tel quel (Échap).</translation>
  </message>
  <message>
   <source>Leave all as it was (Esc).</source>
   <translation>Tout laisser comme avant (Échap).</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omis</translation>
  </message>
  <message>
   <source>Let the cuts choose the tempo again</source>
   <translation>Laisser les coupes choisir à nouveau le tempo</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>Laisser suivre à nouveau : {0}</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Level of all music in decibels</source>
   <translation>Niveau de toute la musique en décibels</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>Niveau du son du clip en décibels</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>Niveau du son du clip, dB</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>Niveau du son du clip</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>Niveau de la musique</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>Niveau de la musique dans la vidéo, dB</translation>
  </message>
  <message>
   <source>Level of the pictures</source>
   <translation>Niveau des images</translation>
  </message>
  <message>
   <source>Level of the section</source>
   <translation>Niveau de la section</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Niveau : {0}</translation>
  </message>
  <message>
   <source>Level of the {0} in decibels</source>
   <translation>Niveau en décibels : {0}</translation>
  </message>
  <message>
   <source>Level over time</source>
   <translation>Niveau dans le temps</translation>
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
   <source>Listen to at least {0} s</source>
   <translation>Écoutez au moins {0} s</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>Écoutez au moins {0} s de A</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>Écoutez au moins {0} s de A et de B</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>Écoutez au moins {0} s de B</translation>
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
   <source>Lock or unlock the notes; hold a part of the band, or let it follow</source>
   <translation>Verrouiller ou libérer les notes ; figer une partie du groupe ou la laisser suivre</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Verrouiller la région</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>Verrouiller les notes sélectionnées</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>Verrouiller la région sélectionnée</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>Verrouiller le tempo</translation>
  </message>
  <message>
   <source>Lock the track in front</source>
   <translation>Verrouiller la piste au premier plan</translation>
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
   <source>Lock {0} track</source>
   <translation>Verrouiller la piste {0}</translation>
  </message>
  <message>
   <source>Lock: no run changes this track of the take</source>
   <translation>Verrouiller : aucun passage ne change cette piste</translation>
  </message>
  <message>
   <source>Long guiro</source>
   <translation>Güiro long</translation>
  </message>
  <message>
   <source>Long whistle</source>
   <translation>Sifflet long</translation>
  </message>
  <message>
   <source>Longer by a sixteenth</source>
   <translation>Une double croche plus longue</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Look through the film again</source>
   <translation>Examiner le film à nouveau</translation>
  </message>
  <message>
   <source>Look, device, model.</source>
   <translation>Apparence, périphérique, modèle.</translation>
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
   <source>Looking through the new cut</source>
   <translation>Examen du nouveau montage</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Boucle</translation>
  </message>
  <message>
   <source>Loop the shots beside</source>
   <translation>Boucler les plans voisins</translation>
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
   <source>Louder or softer by five steps of velocity</source>
   <translation>De cinq crans plus fort ou plus doux</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>D’un cran plus fort ou plus doux</translation>
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
   <source>Loudness of the music</source>
   <translation>Sonie de la musique</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>Agogo grave</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>Wood-block grave</translation>
  </message>
  <message>
   <source>Low bongo</source>
   <translation>Bongo grave</translation>
  </message>
  <message>
   <source>Low conga</source>
   <translation>Conga grave</translation>
  </message>
  <message>
   <source>Low timbale</source>
   <translation>Timbale grave</translation>
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
   <translation>MIDI avec marqueurs</translation>
  </message>
  <message>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <source>MP4, MOV, MKV, WebM, AVI and more
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
or a .bgm project</source>
   <translation>MP4, MOV, MKV, WebM, AVI et plus
OTIO, OTIOZ, EDL, XML Final Cut, Kdenlive, Shotcut
ou un projet .bgm</translation>
  </message>
  <message>
   <source>Making the files</source>
   <translation>Création des fichiers</translation>
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
   <translation>Marquer comme favorite.</translation>
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
   <source>Melody and rhythm, t0</source>
   <translation>Mélodie et rythme, t0</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Mélodie ↔
Rythme</translation>
  </message>
  <message>
   <source>Metal pad</source>
   <translation>Nappe métallique</translation>
  </message>
  <message>
   <source>Middle tom</source>
   <translation>Tom médium</translation>
  </message>
  <message>
   <source>Middle tom 2</source>
   <translation>Tom médium 2</translation>
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
   <source>Move and resize</source>
   <translation>Déplacer et redimensionner</translation>
  </message>
  <message>
   <source>Move chord change</source>
   <translation>Déplacer le changement d’accord</translation>
  </message>
  <message>
   <source>Move marker</source>
   <translation>Déplacer le marqueur</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>Déplacer les notes</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>Déplacer la section</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>Déplacer vers la piste</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Déplacer vers {0}</translation>
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
   <source>Music begins at the playhead.</source>
   <translation>La musique commence à la tête de lecture.</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>La musique commence ici ; glissez pour changer</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>Boîte à musique</translation>
  </message>
  <message>
   <source>Music ends at the playhead, with a cadence.</source>
   <translation>La musique finit à la tête de lecture, sur une cadence.</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>La musique finit ici ; glissez pour changer</translation>
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
   <source>Music melody</source>
   <translation>Mélodie de la musique</translation>
  </message>
  <message>
   <source>Music rhythm</source>
   <translation>Rythme de la musique</translation>
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
   <source>Mute triangle</source>
   <translation>Triangle étouffé</translation>
  </message>
  <message>
   <source>Mute: leave the clip's own sound out</source>
   <translation>Muet : exclure le son du clip</translation>
  </message>
  <message>
   <source>Mute: you and the export do not hear this track</source>
   <translation>Muet : ni vous ni l’export n’entendez cette piste</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>Conga étouffée</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>Cuica étouffée</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>Guitare électrique étouffée</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>Guitares étouffées, claps et piano brillant ; optimiste et net.</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>Trompette bouchée</translation>
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
   <source>Name of section {0}</source>
   <translation>Nom de la section {0}</translation>
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
   <source>No bar can stay: the music is composed anew.</source>
   <translation>Aucune mesure ne peut rester : la musique est recomposée.</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Pas encore de description</translation>
  </message>
  <message>
   <source>No command is named like that.</source>
   <translation>Aucune commande de ce nom.</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Aucune différence</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Pas de modèle</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Pas de musique ici</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>Pas de musique ici. Cliquez pour la remettre</translation>
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
   <source>No notes are selected.</source>
   <translation>Aucune note n’est sélectionnée.</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>Aucune note sélectionnée</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>Aucun plan n’est sélectionné.</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>Aucun son : {0}.</translation>
  </message>
  <message>
   <source>No take is starred yet.</source>
   <translation>Aucune prise favorite.</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate, and every run is kept here to compare.</source>
   <translation>Pas encore de prises.
Cliquez sur Générer ; chaque résultat reste ici pour comparer.</translation>
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
   <source>Notes; tracks as floats, as played.</source>
   <translation>Notes ; pistes en flottant, telles que jouées.</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Rien n’est choisi.</translation>
  </message>
  <message>
   <source>Nothing is selected.</source>
   <translation>Rien n’est sélectionné.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Nylon-string guitar</source>
   <translation>Guitare nylon</translation>
  </message>
  <message>
   <source>Oboe</source>
   <translation>Hautbois</translation>
  </message>
  <message>
   <source>Ocarina</source>
   <translation>Ocarina</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>Des textes de la fenêtre, au prochain démarrage.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>On top of the screen's own scale, from the next start on.</source>
   <translation>En plus de l’échelle de l’écran, au prochain démarrage.</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>Un fichier à la fois</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>Un piano à queue joue tout.</translation>
  </message>
  <message>
   <source>One window per shot</source>
   <translation>Une fenêtre par plan</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>Ouvrez d’abord un clip</translation>
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
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>Ouvrir un clip vidéo, une timeline ou un projet.</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>Cuica ouverte</translation>
  </message>
  <message>
   <source>Open hi-hat</source>
   <translation>Charleston ouvert</translation>
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
   <source>Open the folder of your own palettes</source>
   <translation>Ouvrir le dossier de vos palettes</translation>
  </message>
  <message>
   <source>Open the project {0}</source>
   <translation>Ouvrir le projet {0}</translation>
  </message>
  <message>
   <source>Open the timeline {0}</source>
   <translation>Ouvrir la timeline {0}</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), so that you can hear what comes out.</source>
   <translation>Ouvre 24 secondes de Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) pour entendre le résultat.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>Coup d’orchestre</translation>
  </message>
  <message>
   <source>Orchestra kit</source>
   <translation>Kit orchestre</translation>
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
   <source>Other tempi, and drift</source>
   <translation>Autres tempos, et dérive</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>Dans l’ensemble</translation>
  </message>
  <message>
   <source>Overdriven guitar</source>
   <translation>Guitare overdrive</translation>
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
   <source>Pan flute</source>
   <translation>Flûte de Pan</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <source>Part of the band</source>
   <translation>Partie du groupe</translation>
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
   <source>Paste notes</source>
   <translation>Coller les notes</translation>
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
   <source>Pedal hi-hat</source>
   <translation>Charleston pédale</translation>
  </message>
  <message>
   <source>Percussive organ</source>
   <translation>Orgue percussif</translation>
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
   <translation>Piccolo</translation>
  </message>
  <message>
   <source>Pick it from the disk.</source>
   <translation>Choisir sur le disque.</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>Choisir le dossier sur le disque.</translation>
  </message>
  <message>
   <source>Picked bass</source>
   <translation>Basse au médiator</translation>
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
   <source>Pizzicato</source>
   <translation>Pizzicato</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>Cordes pizzicato</translation>
  </message>
  <message>
   <source>Place in the film</source>
   <translation>Endroit du film</translation>
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
   <source>Play from the playhead (Space)</source>
   <translation>Lire depuis la tête de lecture (Espace)</translation>
  </message>
  <message>
   <source>Play from the playhead.</source>
   <translation>Lire depuis la tête de lecture.</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Lecture ou pause</translation>
  </message>
  <message>
   <source>Play the loop range, the selected shot or the whole clip over and over</source>
   <translation>Lire en boucle la plage, le plan sélectionné ou tout le clip</translation>
  </message>
  <message>
   <source>Play the loop's stretch, the selected shot or the clip over and over.</source>
   <translation>Lit en boucle la plage, le plan sélectionné ou le clip.</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Pizzicato espiègle</translation>
  </message>
  <message>
   <source>Playing speed</source>
   <translation>Vitesse de lecture</translation>
  </message>
  <message>
   <source>Playing speed; sound is heard at normal speed alone</source>
   <translation>Vitesse de lecture ; le son ne s’entend qu’à vitesse normale</translation>
  </message>
  <message>
   <source>Plays what came along with BGM Studio again.</source>
   <translation>Reprend les sons fournis avec BGM Studio.</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>Cordes pincées, clarinette et basson sur la pointe des pieds.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Poly synth pad</source>
   <translation>Nappe poly</translation>
  </message>
  <message>
   <source>Power kit</source>
   <translation>Kit power</translation>
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
   <source>Press Generate: the notes appear here, and you can change each of them.</source>
   <translation>Cliquez sur Générer : les notes apparaissent ici et vous pouvez toutes les changer.</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>Appuyez sur {0} pour l’écouter</translation>
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
   <source>Program {0}</source>
   <translation>Programme {0}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Progress of the take</source>
   <translation>Progression de la prise</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>Progression du travail en arrière-plan</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>Proxy avec la musique</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>Pulsation</translation>
  </message>
  <message>
   <source>Put the dials as they stood when the take was made.</source>
   <translation>Remet les réglages comme à la création de la prise.</translation>
  </message>
  <message>
   <source>Put this word into the mood, or take it out</source>
   <translation>Ajoute ce mot à l’ambiance, ou l’enlève</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Quality, in steps</source>
   <translation>Qualité, en étapes</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>Quantifier</translation>
  </message>
  <message>
   <source>Quantise grid</source>
   <translation>Grille de quantification</translation>
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
   <source>Question {0} of {1}</source>
   <translation>Question {0} sur {1}</translation>
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
   <source>Range ends here</source>
   <translation>La plage finit ici</translation>
  </message>
  <message>
   <source>Range starts here</source>
   <translation>La plage commence ici</translation>
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
   <source>Reading the picture</source>
   <translation>Lecture de l’image</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>Lecture de la timeline</translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation>Flûte à bec</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Recover it</source>
   <translation>Le récupérer</translation>
  </message>
  <message>
   <source>Recover {0}</source>
   <translation>Récupérer {0}</translation>
  </message>
  <message>
   <source>Recovering</source>
   <translation>Récupération</translation>
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
   <source>Redo the music of this shot</source>
   <translation>Refaire la musique de ce plan</translation>
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
   <source>Reed organ</source>
   <translation>Harmonium</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>Supprimer la boucle</translation>
  </message>
  <message>
   <source>Remove the star</source>
   <translation>Retirer des favoris</translation>
  </message>
  <message>
   <source>Removes it for good. Your saved file stays.</source>
   <translation>Le supprime pour de bon. Votre fichier enregistré reste.</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename section</source>
   <translation>Renommer la section</translation>
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
   <source>Replace the film; one step to undo.</source>
   <translation>Remplace le film ; une étape à annuler.</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>Remplace {0}</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>Réinitialiser toutes les sections</translation>
  </message>
  <message>
   <source>Resize notes</source>
   <translation>Redimensionner les notes</translation>
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
   <source>Retime the take</source>
   <translation>Recaler la prise</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>Recalée</translation>
  </message>
  <message>
   <source>Retiming</source>
   <translation>Recalage</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>Jeu rétro</translation>
  </message>
  <message>
   <source>Reverse cymbal</source>
   <translation>Cymbale inversée</translation>
  </message>
  <message>
   <source>Rhodes electric piano</source>
   <translation>Piano électrique Rhodes</translation>
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
   <translation>Cloche de ride</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>Rock</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>Orgue rock</translation>
  </message>
  <message>
   <source>Roll another seed</source>
   <translation>Tirer une autre graine</translation>
  </message>
  <message>
   <source>Roll another seed: another tune from the same dials</source>
   <translation>Tirer une autre graine : un autre air avec les mêmes réglages</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>Tirer une graine</translation>
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
   <source>Save the project under another name.</source>
   <translation>Enregistrer le projet sous un autre nom.</translation>
  </message>
  <message>
   <source>Save the project.</source>
   <translation>Enregistrer le projet.</translation>
  </message>
  <message>
   <source>Save, or keep recoverable, and quit.</source>
   <translation>Enregistrer, ou garder récupérable, et quitter.</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>Lead dent de scie</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>Lead dent de scie, basse en octaves et batterie gated.</translation>
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
   <source>Scroll through the clip</source>
   <translation>Parcourir le clip</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>Parcourir les pistes</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>Aller vers l’aigu ou le grave</translation>
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
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>Sélectionnez un plan sur la timeline pour changer sa description ou sa musique.</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>Sélectionnez un plan, ou posez la boucle.</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>Sélectionner toutes les notes de la piste</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>Ne rien sélectionner, abandonner un glissement</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>Sélectionner la note précédente ou suivante</translation>
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
   <source>Shakuhachi</source>
   <translation>Shakuhachi</translation>
  </message>
  <message>
   <source>Shift+Down</source>
   <translation>Maj+Bas</translation>
  </message>
  <message>
   <source>Shift+Up</source>
   <translation>Maj+Haut</translation>
  </message>
  <message>
   <source>Short guiro</source>
   <translation>Güiro court</translation>
  </message>
  <message>
   <source>Short whistle</source>
   <translation>Sifflet court</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Shorter by a sixteenth</source>
   <translation>Une double croche plus courte</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>Afficher toutes les hauteurs utilisées</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Show less of the film</source>
   <translation>Montrer moins du film</translation>
  </message>
  <message>
   <source>Show more of the film</source>
   <translation>Montrer plus du film</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>Afficher les résultats</translation>
  </message>
  <message>
   <source>Show the selection</source>
   <translation>Afficher la sélection</translation>
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
   <source>Side stick</source>
   <translation>Rimshot</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silence</translation>
  </message>
  <message>
   <source>Sitar</source>
   <translation>Sitar</translation>
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
   <source>Slow strings</source>
   <translation>Cordes lentes</translation>
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
   <source>Snare</source>
   <translation>Caisse claire</translation>
  </message>
  <message>
   <source>Snare 2</source>
   <translation>Caisse claire 2</translation>
  </message>
  <message>
   <source>Soft synth bass</source>
   <translation>Basse synthé douce</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>Cordes synthé douces</translation>
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
   <source>Solo: only the soloed tracks are heard</source>
   <translation>Solo : seules les pistes en solo s’entendent</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>Un problème est survenu dans BGM Studio : {0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>Saxophone soprano</translation>
  </message>
  <message>
   <source>Soundfont of your own</source>
   <translation>Votre soundfont</translation>
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
   <source>Splash</source>
   <translation>Splash</translation>
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
   <source>Square lead</source>
   <translation>Lead carré</translation>
  </message>
  <message>
   <source>Square waves, arpeggios and noise drums.</source>
   <translation>Ondes carrées, arpèges et percussions bruitées.</translation>
  </message>
  <message>
   <source>Standard kit</source>
   <translation>Kit standard</translation>
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
   <source>Star the take, so that you find it again</source>
   <translation>Marquez la prise pour la retrouver</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Favorites ({0})</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>Prises favorites seules</translation>
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
   <source>Steel drums</source>
   <translation>Steel drums</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>Guitare folk</translation>
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
   <source>Stop at the playhead (Space)</source>
   <translation>Arrêter à la tête de lecture (Espace)</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>Arrêter à la tête de lecture.</translation>
  </message>
  <message>
   <source>Stop it; what is open stays as it is (Esc).</source>
   <translation>Arrêter ; ce qui est ouvert reste tel quel (Échap).</translation>
  </message>
  <message>
   <source>Stop what runs and keep nothing of it; else clear the selection.</source>
   <translation>Arrête ce qui tourne sans rien garder ; sinon annule la sélection.</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>Arrêter et garder ce qui existe</translation>
  </message>
  <message>
   <source>Stopped: what was decided by then is kept as a take.</source>
   <translation>Arrêté : ce qui était décidé est gardé comme prise.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>Strength of the guidance</source>
   <translation>Force du guidage</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>Force du marqueur</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>Ensemble à cordes</translation>
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
   <source>Strum</source>
   <translation>Rythmique</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>Guitares grattées et pincées, violon, contrebasse, balais.</translation>
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
   <source>Sweep pad</source>
   <translation>Nappe sweep</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>Piano et vibraphone swing, walking bass et batterie jazz.</translation>
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
   <source>Sync window, k, in beats</source>
   <translation>Fenêtre de synchro, k, en temps</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>Basse synthé</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>Cuivres synthé</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>Cordes synthé</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>Voix synthé</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>Synthwave</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: redo selection</source>
   <translation>Tab : A/B · 1–9 : prise · Maj+G : refaire la sélection</translation>
  </message>
  <message>
   <source>Taiko drum</source>
   <translation>Tambour taiko</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Prise</translation>
  </message>
  <message>
   <source>Take 1</source>
   <translation>Prise 1</translation>
  </message>
  <message>
   <source>Take 2</source>
   <translation>Prise 2</translation>
  </message>
  <message>
   <source>Take 3</source>
   <translation>Prise 3</translation>
  </message>
  <message>
   <source>Take 4</source>
   <translation>Prise 4</translation>
  </message>
  <message>
   <source>Take 5</source>
   <translation>Prise 5</translation>
  </message>
  <message>
   <source>Take 6</source>
   <translation>Prise 6</translation>
  </message>
  <message>
   <source>Take 7</source>
   <translation>Prise 7</translation>
  </message>
  <message>
   <source>Take 8</source>
   <translation>Prise 8</translation>
  </message>
  <message>
   <source>Take 9</source>
   <translation>Prise 9</translation>
  </message>
  <message>
   <source>Take back the newest change.</source>
   <translation>Annule le dernier changement.</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Prise {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1}, and is heard: {2} of 1.</source>
   <translation>La prise {0} est la meilleure des {1}, et c’est elle qu’on entend : {2} sur 1.</translation>
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
   <source>Takes, newest first</source>
   <translation>Prises, la plus récente d’abord</translation>
  </message>
  <message>
   <source>Tambourine</source>
   <translation>Tambourin</translation>
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
   <source>Tenor saxophone</source>
   <translation>Saxophone ténor</translation>
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
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>L’accompagnement. Double-clic pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>The band is still being worked out.</source>
   <translation>Le groupe est encore en préparation.</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>Le clip n’a pas de son à montrer</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>Le clip n’a pas de son : la musique garde son niveau</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>Le clip avec la musique dessous.</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>Son propre du clip</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>Le son du clip est coupé : la musique garde son niveau</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>L’export a été annulé.</translation>
  </message>
  <message>
   <source>The film has its new cut.</source>
   <translation>Le film a son nouveau montage.</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>L’harmonie que suit la musique</translation>
  </message>
  <message>
   <source>The jury's mark: {0} of 1</source>
   <translation>Note du jury : {0} sur 1</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>Le niveau est aussi dans les fichiers de musique</translation>
  </message>
  <message>
   <source>The level is yours now; it no longer heeds who speaks.</source>
   <translation>Le niveau est désormais le vôtre ; il ne suit plus la parole.</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>Le modèle tourne sur {0} (demandé : {1}).</translation>
  </message>
  <message>
   <source>The music is composed as soon as the film is looked through.</source>
   <translation>La musique sera composée dès que le film est examiné.</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>La musique est calculée sur : {0}</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>La musique garde son niveau sous la voix</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>La musique marquera cette coupe</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>La musique, et les coupes en marqueurs MIDI.</translation>
  </message>
  <message>
   <source>The music, as long as the film</source>
   <translation>La musique, de la durée du film</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>Le nouveau montage</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>La note est verrouillée et reste telle quelle.</translation>
  </message>
  <message>
   <source>The paper's value, 200</source>
   <translation>La valeur de l’article, 200</translation>
  </message>
  <message>
   <source>The paper's value, 8 beats</source>
   <translation>La valeur de l’article, 8 temps</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>Pareil sous la voix</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>La seconde voix. Double-clic pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>Le son de la prise {0} est encore en rendu.</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>La prise en MIDI</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>La prise en WAV</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>La prise en stems</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>Les trois pistes composées, sans groupe.</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>La timeline</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>La mélodie. Double-clic pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>Le travail n’a pas pu être enregistré ({0}).</translation>
  </message>
  <message>
   <source>There is newer work on this project that was not saved.</source>
   <translation>Il existe un travail plus récent non enregistré sur ce projet.</translation>
  </message>
  <message>
   <source>There is no music to draw in yet.</source>
   <translation>Pas encore de musique où dessiner.</translation>
  </message>
  <message>
   <source>There is no take to redo yet.</source>
   <translation>Aucune prise à refaire pour l’instant.</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>Rien à exporter pour l’instant.</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>Impossible à ouvrir</translation>
  </message>
  <message>
   <source>This cut is no hit point: the music does not mark it</source>
   <translation>Pas de point de synchro : la musique ne marque pas cette coupe</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>Cette coupe tombe sur son temps</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>Cette coupe est {0} ms après son temps</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>Cette coupe est {0} ms avant son temps</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Celle-ci</translation>
  </message>
  <message>
   <source>This track is muted, so there is no stem of it.</source>
   <translation>Cette piste est muette : pas de stem.</translation>
  </message>
  <message>
   <source>Throw this run away (Esc)</source>
   <translation>Abandonner ce passage (Échap)</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>En haut le temps, en dessous les mesures</translation>
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
   <translation>Timelines de logiciels de montage</translation>
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
   <source>Transpose notes</source>
   <translation>Transposer les notes</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>Trémolo</translation>
  </message>
  <message>
   <source>Tremolo strings</source>
   <translation>Cordes trémolo</translation>
  </message>
  <message>
   <source>Tremolo strings, a pulse and a heartbeat; little melody.</source>
   <translation>Cordes en trémolo, une pulsation et un battement de cœur ; peu de mélodie.</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Triangle</translation>
  </message>
  <message>
   <source>Trombone</source>
   <translation>Trombone</translation>
  </message>
  <message>
   <source>Trumpet</source>
   <translation>Trompette</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
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
   <source>Tuba</source>
   <translation>Tuba</translation>
  </message>
  <message>
   <source>Tubular bells</source>
   <translation>Cloches tubulaires</translation>
  </message>
  <message>
   <source>Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2.</source>
   <translation>Tapez 00:01:20:12, 1:20, 80.5 (secondes) ou bar 10.2.</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>Saisir son niveau…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>Tapez de {0} à {1}, en décibels.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Annuler le fait revenir.</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Déverrouiller les notes</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>Déverrouiller la région</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>Déverrouiller : {0}</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Déverrouiller la piste</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>Rétablir le son du clip</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>Rétablir : {0}</translation>
  </message>
  <message>
   <source>Unsaved work from {1} was kept: {0}</source>
   <translation>Travail non enregistré de {1} conservé : {0}</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>Retirer la prise des favoris</translation>
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
   <source>Use 1 to 32 beats.</source>
   <translation>Utilisez de 1 à 32 temps.</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>Utilisez de 2 à 200 étapes.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>Utilisez une valeur de 0 à 10, ou « auto ».</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>Utilisez une valeur de 0 à 1000.</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>Utilisez un entier, jusqu’à 18 chiffres.</translation>
  </message>
  <message>
   <source>Use and remember these.</source>
   <translation>Utiliser et retenir ceux-ci.</translation>
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
   <source>Variations</source>
   <translation>Variations</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>Variations par passage</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>Vélocités</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>Vélocités {0} à {1}</translation>
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
   <source>Versions and licences</source>
   <translation>Versions et licences</translation>
  </message>
  <message>
   <source>Versions, licences, the model.</source>
   <translation>Versions, licences, le modèle.</translation>
  </message>
  <message>
   <source>Vibraphone</source>
   <translation>Vibraphone</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>Vibraslap</translation>
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
   <source>Viola</source>
   <translation>Alto</translation>
  </message>
  <message>
   <source>Violin</source>
   <translation>Violon</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>Violons</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>Voix « ouh »</translation>
  </message>
  <message>
   <source>Voice pad</source>
   <translation>Nappe de voix</translation>
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
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV et MP3, au niveau des podcasts.</translation>
  </message>
  <message>
   <source>Warm pad</source>
   <translation>Nappe chaude</translation>
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
   <source>What all the files are named after.</source>
   <translation>Le nom que portent tous les fichiers.</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Ce qui est enregistré</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>Ce qui joue {0} : {1}</translation>
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
   <source>Where is the footage?</source>
   <translation>Où sont les rushes ?</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>Où est la timeline ?</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>Où vont les fichiers ; créé au besoin.</translation>
  </message>
  <message>
   <source>Where the music is computed. It sounds the same, only sooner or later.</source>
   <translation>Où la musique est calculée. Elle sonne pareil, plus ou moins vite.</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>Sifflement</translation>
  </message>
  <message>
   <source>Who decides what. On the left the words lead: captions and mood make a tune. On the right the picture leads: movement and cuts make the rhythm. The shape behind it is how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the paper's 200, where the tick is.</source>
   <translation>Qui décide de quoi. À gauche, les mots mènent : descriptions et ambiance font une mélodie. À droite, l’image mène : mouvement et coupes font le rythme. La forme derrière montre ce qui reste ouvert quand l’image prend le relais.
Maintenez Alt ou tapez pour les valeurs intermédiaires ; double-clic pour le 200 de l’article, au trait.</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>Nappes larges et lentes, quelques cloches ; pas de rythme.</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Volet</translation>
  </message>
  <message>
   <source>Without any, the pictures decide: they feel {0}.</source>
   <translation>Sans rien, les images décident : elles semblent {0}.</translation>
  </message>
  <message>
   <source>Words for how it should feel, in English. They colour key, chords and tune of the whole clip, together with the captions</source>
   <translation>Des mots pour le ressenti, en anglais. Ils colorent tonalité, accords et mélodie de tout le clip, avec les descriptions</translation>
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
   <source>Write the files listed above.</source>
   <translation>Écrire les fichiers listés ci-dessus.</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>Écrit {0}</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>Xylophone</translation>
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
   <source>Your timeline with the music, and MIDI.</source>
   <translation>Votre timeline avec la musique, et le MIDI.</translation>
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
   <source>Zoom to the selected shot or notes.</source>
   <translation>Zoomer sur le plan ou les notes sélectionnés.</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>Zoomer sur cette section</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>Zoomer sur ce plan</translation>
  </message>
  <message>
   <source>a new project</source>
   <translation>un nouveau projet</translation>
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
   <source>all in all</source>
   <translation>tout compris</translation>
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
   <source>as planned</source>
   <translation>comme prévu</translation>
  </message>
  <message>
   <source>as the pictures have it</source>
   <translation>selon l’image</translation>
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
   <source>bar {0} · {1}</source>
   <translation>mesure {0} · {1}</translation>
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
   <source>composed anew</source>
   <translation>recomposé</translation>
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
   <source>fitted once the clip is looked through</source>
   <translation>ajusté une fois le clip examiné</translation>
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
   <source>heard now</source>
   <translation>entendue maintenant</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>aussi dans WAV et stems</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>ça cliquette</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>ne finit pas sur l’accord final</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>a peu de notes</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>n’a pas de mélodie</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>a des fausses notes</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>est surchargée de notes</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>est bien plus dense ou plus maigre que l’image ne le demande</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>est plus dense que l’image ne le demande</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>est plus maigre que l’image ne le demande</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>s’arrête et repart</translation>
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
   <source>made at {0}</source>
   <translation>faite à {0}</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>faite pour d’autres coupes</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>faite avec une autre dérive</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>beaucoup de notes sont hors tonalité</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutre</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <source>no caption</source>
   <translation>pas de description</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>aucun point de synchro</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>aucun point</translation>
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
   <source>not fitted yet</source>
   <translation>pas encore ajusté</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>pas encore enregistré</translation>
  </message>
  <message>
   <source>not there</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>on entend les raccords</translation>
  </message>
  <message>
   <source>one window per shot</source>
   <translation>une fenêtre par plan</translation>
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
   <source>removed</source>
   <translation>supprimé</translation>
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
   <source>silent: no sound device</source>
   <translation>muet : pas de périphérique audio</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>certaines mesures sont bien plus denses</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>certains points passent sans accent</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>favorite</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>reste</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>étape {0} sur {1}</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>arrêtée à l’étape {0} sur {1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>ensoleillé, espiègle, un peu nostalgique</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tendu</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>l’accompagnement change sans cesse</translation>
  </message>
  <message>
   <source>the model's own choice, {0}</source>
   <translation>le choix du modèle, {0}</translation>
  </message>
  <message>
   <source>the one that came along</source>
   <translation>celui fourni</translation>
  </message>
  <message>
   <source>the ones that came along</source>
   <translation>ceux fournis</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>le rythme change beaucoup d’une mesure à l’autre</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>comme avant</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>la mélodie se tait dans la plupart des mesures</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>il y a des trous où rien ne commence</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
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
   <source>velocity {0}</source>
   <translation>vélocité {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>ce que montre le plan, en quelques mots</translation>
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
   <source>{0:g} beats</source>
   <translation>{0:g} temps</translation>
  </message>
  <message>
   <source>{0}	{1}</source>
   <translation>{0}	{1}</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
Double-clic pour changer les mots que suit la musique</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  étape {1} sur {2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0} (et {1} de plus)</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0} (figée)</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0} (du projet)</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0} (valence {1}, éveil {2})</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} Et {1} de plus.</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>{0} réponses restantes</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} à {1}</translation>
  </message>
  <message>
   <source>{0} beat a window</source>
   <translation>{0} temps par fenêtre</translation>
  </message>
  <message>
   <source>{0} beats a window</source>
   <translation>{0} temps par fenêtre</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} modifiés</translation>
  </message>
  <message>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <source>{0} dB down under speech</source>
   <translation>{0} dB de moins sous la voix</translation>
  </message>
  <message>
   <source>{0} decibels louder</source>
   <translation>{0} décibels plus fort</translation>
  </message>
  <message>
   <source>{0} decibels softer</source>
   <translation>{0} décibels plus doux</translation>
  </message>
  <message>
   <source>{0} is no film, no timeline and no project.</source>
   <translation>{0} n’est ni un film, ni une timeline, ni un projet.</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} est déjà ouvert.</translation>
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
   <source>{0} kept</source>
   <translation>{0} conservés</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} de plus</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} déplacés</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} nouveaux</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} notes sélectionnées</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0} sur 10</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; {2} are composed anew.</source>
   <translation>{0} mesures sur {1} restent telles quelles ; {2} sont recomposées.</translation>
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
   <source>{0} removed</source>
   <translation>{0} supprimés</translation>
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
   <source>{0} takes are exported to {1}</source>
   <translation>{0} prises exportées vers {1}</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} rognés</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} a été modifié dans son logiciel.</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} étapes</translation>
  </message>
  <message>
   <source>{0} · {1} steps · strength {2}</source>
   <translation>{0} · {1} étapes · force {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – prise {1}</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}, jamais enregistré</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}, plan {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes of its run</source>
   <translation>{0}, la meilleure des {1} prises de son passage</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}, vélocité {1}</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}, {1} %, {2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}, {1} sur {2} à {3}. {4}</translation>
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
    <numerusform>{0} : %n plan, {1} à {2} images par seconde</numerusform>
    <numerusform>{0} : %n plans, {1} à {2} images par seconde</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0} : cliquez pour sélectionner ses notes</translation>
  </message>
  <message>
   <source>{0}: it follows chords and level. Double-click to open the piano roll</source>
   <translation>{0} : suit accords et niveau. Double-clic pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0} : {1} → {2}</translation>
  </message>
  <message>
   <source>“{0}” is not a place in the clip.</source>
   <translation>« {0} » n’est pas un endroit du clip.</translation>
  </message>
 </context>
</TS>
