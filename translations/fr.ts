<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
Il oscille entre {0} et {1} pour tomber sur les coupes</translation>
  </message>
  <message>
   <source> BPM</source>
   <translation> BPM</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · prise {0} sur {1}</translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS : YouTube, Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS : podcasts, réseaux sociaux</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS : télévision, radio (EBU R 128)</translation>
  </message>
  <message>
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>. La déplacer, augmenter sa force ou libérer le tempo</translation>
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
   <source>0 to 10, or "auto"</source>
   <translation>0 à 10, ou « auto »</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 mauvais – 5 excellent</translation>
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
   <translation>32 bits, flottant</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s, pour l’écoute.</translation>
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
   <source>: together, to the eye and ear</source>
   <translation>, ensemble pour l’œil et l’oreille</translation>
  </message>
  <message>
   <source>A WAV file as broadcasters take it.</source>
   <translation>Un fichier WAV conforme aux normes de diffusion.</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>Un piano calme, des motifs de marimba et des cordes douces qui laissent la place aux mots.</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>Un violoncelle chante sur un piano doux ; quelques cordes arrivent plus tard.</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>Un accord comme C, Am7, F/C ou Gsus4</translation>
  </message>
  <message>
   <source>A different composing model, as exported by BGM Studio's own tools.</source>
   <translation>Un autre modèle de composition, exporté par les outils de BGM Studio.</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A est mieux</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>Un Rhodes moelleux sur un rythme nonchalant et une basse ronde.</translation>
  </message>
  <message>
   <source>A minute from a clip to an export, step by step.</source>
   <translation>Une minute du clip à l’exportation, étape par étape.</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>Une nouvelle note à la tête de lecture</translation>
  </message>
  <message>
   <source>A palette is a whole band, from solo piano to synthwave. Try another one.</source>
   <translation>Une palette est un groupe entier, du piano solo à la synthwave. En essayer une autre.</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>Un extrait n’a pas de vidéo.</translation>
  </message>
  <message>
   <source>A point of the music's level at the playhead</source>
   <translation>Un point du niveau de la musique à la tête de lecture</translation>
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
   <translation>Une double croche plus court ou plus long</translation>
  </message>
  <message>
   <source>A stronger or weaker marker; more or less activity or level</source>
   <translation>Un marqueur plus fort ou plus faible ; plus ou moins d’activité ou de niveau</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>Un violon et un violoncelle sur une section de cordes et une harpe.</translation>
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
   <translation>Basse acoustique</translation>
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
   <source>Add a point here</source>
   <translation>Ajouter un point ici</translation>
  </message>
  <message>
   <source>Add a point to the level</source>
   <translation>Ajouter un point au niveau</translation>
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
   <source>Add this word to the mood, or remove it</source>
   <translation>Ajouter ce mot à l’ambiance, ou l’enlever</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
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
   <source>All keys on one page; change them there.</source>
   <translation>Tous les raccourcis sur une page ; ils s’y modifient.</translation>
  </message>
  <message>
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>Toutes les notes et le tempo, avec un marqueur sur chaque coupe.</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>Toutes les notes, le tempo et les coupes</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>La totalité</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>Tout ce qu’on peut en tirer.</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>Toutes les pistes sont muettes : il n’y a pas de stems.</translation>
  </message>
  <message>
   <source>All {0} bars stay as they are.</source>
   <translation>Les {0} mesures restent telles quelles.</translation>
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
   <source>An .sf2 or .sf3 file that plays everything, here and in exports.</source>
   <translation>Un fichier .sf2 ou .sf3 qui joue tout, ici et à l’export.</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>Un fichier M4A à 256 kbit/s, pour l’écoute.</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>Une octave plus haut ou plus bas</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>Réanalyser</translation>
  </message>
  <message>
   <source>Analyse the clip again</source>
   <translation>Réanalyser le clip</translation>
  </message>
  <message>
   <source>Analysing the clip</source>
   <translation>Analyse du clip</translation>
  </message>
  <message>
   <source>Analysing the clip…</source>
   <translation>Analyse du clip…</translation>
  </message>
  <message>
   <source>Analysing the new cut</source>
   <translation>Analyse du nouveau montage</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>Une autre ligne</translation>
  </message>
  <message>
   <source>Another one is being composed in its place.</source>
   <translation>Une autre est en cours de composition à sa place.</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>Réponses : {0}</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Indifférent</translation>
  </message>
  <message>
   <source>Appearance, sound output, processor, model and sounds.</source>
   <translation>Apparence, sortie audio, processeur, modèle et sons.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Apply and remember these preferences.</source>
   <translation>Appliquer et enregistrer ces préférences.</translation>
  </message>
  <message>
   <source>Approximated</source>
   <translation>Approximé</translation>
  </message>
  <message>
   <source>Arpeggio</source>
   <translation>Arpège</translation>
  </message>
  <message>
   <source>As exact as WAV, and about half as large.</source>
   <translation>Aussi exact que le WAV, pour moitié moins de place environ.</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>Tel que joué</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>Comme le système : {0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>Tel qu’écrit</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>Tel que dessiné dans la timeline</translation>
  </message>
  <message>
   <source>Assembling the film</source>
   <translation>Assemblage du film</translation>
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
   <source>Automatic: 12 dB down where the clip's own sound is kept, else full.</source>
   <translation>Automatique : 12 dB de moins si le son du clip est gardé, sinon à plein.</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>Automatique : {0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>Automatique : {0} dB de moins sous la voix</translation>
  </message>
  <message>
   <source>B is better</source>
   <translation>B est mieux</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
  </message>
  <message>
   <source>BGM Studio closed unexpectedly.</source>
   <translation>BGM Studio s’est fermé de façon inattendue.</translation>
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
   <source>Back one frame</source>
   <translation>Reculer d’une image</translation>
  </message>
  <message>
   <source>Back one second</source>
   <translation>Reculer d’une seconde</translation>
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
   <source>Back to what is heard</source>
   <translation>Revenir à ce qu’on entend</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>De la musique de fond composée pour le clip, à l’image près, sur cet ordinateur. La vidéo ne le quitte jamais.</translation>
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
   <translation>Mesure et temps à la tête de lecture, et tempo de la musique</translation>
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
   <translation>Piano électrique cristallin</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>Cloches</translation>
  </message>
  <message>
   <source>Big and tense; every cut counts.</source>
   <translation>Ample et tendue ; chaque coupe compte.</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>Bits par échantillon</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>Nappe d’archets</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>Cuivres et chœur sur des cordes énergiques et de gros tambours.</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>Section de cuivres</translation>
  </message>
  <message>
   <source>Breath before the next</source>
   <translation>Respiration avant la suivante</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>Pont</translation>
  </message>
  <message>
   <source>Bright and moving, with the pictures.</source>
   <translation>Lumineuse et animée, avec les images.</translation>
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
   <source>Bring a part of the band to the front and edit its notes</source>
   <translation>Mettre une partie du groupe au premier plan et modifier ses notes</translation>
  </message>
  <message>
   <source>Bring back the change that was undone.</source>
   <translation>Rétablir la modification annulée.</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>Remettre de la musique</translation>
  </message>
  <message>
   <source>Bring over from take {0}: {1}</source>
   <translation>Reprendre de la prise {0} : {1}</translation>
  </message>
  <message>
   <source>Bring over settings</source>
   <translation>Reprendre les réglages</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>Mettre au premier plan et modifier les notes : {0}</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>Diffusion (EBU R 128)</translation>
  </message>
  <message>
   <source>Browse the disk.</source>
   <translation>Parcourir le disque.</translation>
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
   <source>Calm and thoughtful, out of the narrator's way.</source>
   <translation>Calme et pensive, sans gêner la narration.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel the run to stay.</source>
   <translation>Pour rester, annuler la génération.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was changed.</source>
   <translation>Annulé ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>Légende du plan {0}</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>Légende du plan sélectionné</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Légendes</translation>
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
   <source>Change a point of the level</source>
   <translation>Modifier un point du niveau</translation>
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
   <translation>China</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>Chœur</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>Choisir un dossier.</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>Choisir une SoundFont</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to continue (Ctrl+O).</source>
   <translation>Choisir une vidéo ou une timeline à mettre en musique, ou un projet à reprendre (Ctrl+O).</translation>
  </message>
  <message>
   <source>Choose the clip's file; it must be the same film.</source>
   <translation>Choisir le fichier du clip ; ce doit être le même film.</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>Choisir le dossier</translation>
  </message>
  <message>
   <source>Choose the folder that the footage is in.</source>
   <translation>Choisir le dossier où sont les rushes.</translation>
  </message>
  <message>
   <source>Choose the folder they are in; its subfolders are searched, too.</source>
   <translation>Choisir le dossier où ils sont ; ses sous-dossiers sont aussi explorés.</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Choisir le dossier…</translation>
  </message>
  <message>
   <source>Choose the model folder</source>
   <translation>Choisir le dossier du modèle</translation>
  </message>
  <message>
   <source>Choose the soundfont in Preferences; the notes are the same.</source>
   <translation>Choisir la SoundFont dans les Préférences ; les notes sont les mêmes.</translation>
  </message>
  <message>
   <source>Choose the tempo from the cuts again</source>
   <translation>Choisir à nouveau le tempo d’après les coupes</translation>
  </message>
  <message>
   <source>Choose who plays</source>
   <translation>Choisir qui joue</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>Choisit fichiers, loudness et bits ; tout changement ensuite donne « Personnalisé ».</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>Qualité des accords</translation>
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
   <source>Chosen to suit mood and picture, with each new take.</source>
   <translation>Choisie selon l’ambiance et l’image, à chaque nouvelle prise.</translation>
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
   <source>Clean and confident, shot by shot.</source>
   <translation>Nette et assurée, plan par plan.</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>Guitare électrique claire</translation>
  </message>
  <message>
   <source>Clear in and out</source>
   <translation>Effacer entrée et sortie</translation>
  </message>
  <message>
   <source>Clear this list</source>
   <translation>Vider cette liste</translation>
  </message>
  <message>
   <source>Click one on the timeline first.</source>
   <translation>Cliquer d’abord sur un plan dans la timeline.</translation>
  </message>
  <message>
   <source>Click the demo clip, or drop a video of your own into the window.</source>
   <translation>Cliquer sur le clip de démo, ou déposer une vidéo dans la fenêtre.</translation>
  </message>
  <message>
   <source>Click to choose the sound output</source>
   <translation>Cliquer pour choisir la sortie audio</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>Cliquer pour y aller ; clic droit pour ne mettre en musique qu’une partie</translation>
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
   <source>Close the note editor</source>
   <translation>Fermer l’éditeur de notes</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>Fermer le piano roll</translation>
  </message>
  <message>
   <source>Close the project and start over. Unsaved work can still be recovered.</source>
   <translation>Fermer le projet et recommencer. Le travail non enregistré reste récupérable.</translation>
  </message>
  <message>
   <source>Close the window, and ask about unsaved work.</source>
   <translation>Fermer la fenêtre, en demandant quoi faire du travail non enregistré.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Close when it is done</source>
   <translation>Fermer à la fin</translation>
  </message>
  <message>
   <source>Close without changing anything (Esc).</source>
   <translation>Fermer sans rien changer (Échap).</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>Fermer sans exporter (Échap).</translation>
  </message>
  <message>
   <source>Close, and leave the file as it is.</source>
   <translation>Fermer en laissant le fichier tel quel.</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>Charleston fermé</translation>
  </message>
  <message>
   <source>Closeness</source>
   <translation>Fidélité</translation>
  </message>
  <message>
   <source>Closeness to picture</source>
   <translation>Fidélité à l’image</translation>
  </message>
  <message>
   <source>Closeness to the picture</source>
   <translation>Fidélité à l’image</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>Fermer encore une fois abandonne ce qui n’est pas enregistré.</translation>
  </message>
  <message>
   <source>Compare with previous take</source>
   <translation>Comparer à la prise précédente</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparer…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>Comping</translation>
  </message>
  <message>
   <source>Compose a new melody over the same bridge and piano.</source>
   <translation>Composer une nouvelle mélodie sur le même pont et le même piano.</translation>
  </message>
  <message>
   <source>Compose bridge and piano again under the same melody.</source>
   <translation>Recomposer pont et piano sous la même mélodie.</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>Composer pour {0}</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>Composer de la musique pour le clip.</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the current settings (G)</source>
   <translation>Composer une nouvelle musique pour le clip avec les réglages actuels (G)</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>Composer sur</translation>
  </message>
  <message>
   <source>Compose the music of the selected shot again.</source>
   <translation>Recomposer la musique du plan sélectionné.</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot again, joining the music around it.</source>
   <translation>Recomposer les notes, la plage ou le plan sélectionnés, en raccord avec la musique autour.</translation>
  </message>
  <message>
   <source>Compose the selected region again, joining the music before and after it</source>
   <translation>Recomposer la zone sélectionnée, en raccord avec la musique avant et après</translation>
  </message>
  <message>
   <source>Compose this shot again, so that it joins the music before and after it</source>
   <translation>Recomposer ce plan, en raccord avec la musique avant et après</translation>
  </message>
  <message>
   <source>Composed on this computer for the clip you drop here. Nothing is uploaded.</source>
   <translation>Composée sur cet ordinateur pour le clip déposé ici. Rien n’est envoyé en ligne.</translation>
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
   <source>Composing starts as soon as the clip has been analysed. Press to cancel</source>
   <translation>La composition commence dès que le clip est analysé. Appuyer pour annuler</translation>
  </message>
  <message>
   <source>Composing the ending</source>
   <translation>Composition de la fin</translation>
  </message>
  <message>
   <source>Connect headphones or loudspeakers, and press play again.</source>
   <translation>Brancher un casque ou des haut-parleurs et relancer la lecture.</translation>
  </message>
  <message>
   <source>Continue with question {0}</source>
   <translation>Reprendre à la question {0}</translation>
  </message>
  <message>
   <source>Continue without</source>
   <translation>Continuer sans</translation>
  </message>
  <message>
   <source>Continue without it</source>
   <translation>Continuer sans lui</translation>
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
   <translation>Copié : {0}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy all of this, to paste into a report.</source>
   <translation>Copier tout ceci, pour le coller dans un rapport.</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>Copier tout ceci.</translation>
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
   <source>Copy each track as its own file, to paste elsewhere.</source>
   <translation>Copier chaque piste dans son propre fichier, pour la coller ailleurs.</translation>
  </message>
  <message>
   <source>Copy everything known about this, to paste into a report</source>
   <translation>Copier tout ce qu’on en sait, pour le coller dans un rapport</translation>
  </message>
  <message>
   <source>Copy notes, tempo and cuts as a file, to paste elsewhere.</source>
   <translation>Copier notes, tempo et coupes en un fichier, pour le coller ailleurs.</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>Copier ou couper les notes</translation>
  </message>
  <message>
   <source>Copy the music as a file, to paste into a folder, an editor or a DAW.</source>
   <translation>Copier la musique en un fichier, pour le coller dans un dossier, un logiciel de montage ou une DAW.</translation>
  </message>
  <message>
   <source>Copy the selected text or notes, else the take's music as a WAV file.</source>
   <translation>Copier le texte ou les notes sélectionnés, sinon la musique de la prise en fichier WAV.</translation>
  </message>
  <message>
   <source>Copy the track's stem</source>
   <translation>Copier le stem de la piste</translation>
  </message>
  <message>
   <source>Copy them, and paste them elsewhere.</source>
   <translation>Les copier et les coller ailleurs.</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>Corporate lumineux</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>Cloche à vache</translation>
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
   <translation>Découpé tel qu’il sonne dans l’ensemble ; un extrait n’a pas de vidéo.</translation>
  </message>
  <message>
   <source>Cut the selected text or notes.</source>
   <translation>Couper le texte ou les notes sélectionnés.</translation>
  </message>
  <message>
   <source>Cuts</source>
   <translation>Coupes</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>Coupes que la musique peut marquer, et l’écart de chacune avec son temps</translation>
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
   <source>Dark is easier on the eyes beside a picture, light in a bright room.</source>
   <translation>Le sombre repose les yeux à côté d’une image, le clair convient à une pièce lumineuse.</translation>
  </message>
  <message>
   <source>Decibels: 0 as it is, -10 well under speech, -60 silence; at most 6</source>
   <translation>Décibels : 0 tel quel, -10 bien en dessous de la voix, -60 silence ; 6 au plus</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
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
   <source>Delete a point of the level</source>
   <translation>Supprimer un point du niveau</translation>
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
   <source>Deletes it for good. Your saved file stays.</source>
   <translation>Le supprime définitivement. Le fichier enregistré reste.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Device: {0}</source>
   <translation>Périphérique : {0}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Discard this run (Esc)</source>
   <translation>Abandonner cette génération (Échap)</translation>
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
   <translation>Guitare distorsion</translation>
  </message>
  <message>
   <source>Do not close the window (Esc).</source>
   <translation>Ne pas fermer la fenêtre (Échap).</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>Documentaire</translation>
  </message>
  <message>
   <source>Don't save</source>
   <translation>Ne pas enregistrer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>Double-cliquer pour ajouter un marqueur</translation>
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
   <source>Drag it as {0} into a folder, an editor or a DAW</source>
   <translation>Le faire glisser en {0} dans un dossier, un logiciel de montage ou une DAW</translation>
  </message>
  <message>
   <source>Drag the slider: to the left the words lead and the tune matters, to the right the picture leads and the rhythm matters. The take follows at once.</source>
   <translation>Faire glisser le curseur : à gauche, le texte mène et la mélodie compte ; à droite, l’image mène et le rythme compte. La prise suit aussitôt.</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>Faire glisser pour changer le début de la boucle</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>Faire glisser pour changer la fin de la boucle</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>Faire glisser pour boucler une partie</translation>
  </message>
  <message>
   <source>Drag to move the chord change</source>
   <translation>Faire glisser pour déplacer le changement d’accord</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>Faire glisser pour déplacer la boucle</translation>
  </message>
  <message>
   <source>Drag to move the start of the section</source>
   <translation>Faire glisser pour déplacer le début de la section</translation>
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
   <translation>Dessiner des notes : faire glisser pour fixer leur durée</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>Dessiner le niveau</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>Outil Crayon</translation>
  </message>
  <message>
   <source>Drawbar organ</source>
   <translation>Orgue à tirettes</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>Entraînante</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>Bourdon</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Sub drop</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>Déposer une vidéo ou une timeline ici</translation>
  </message>
  <message>
   <source>Drop before the next</source>
   <translation>Chute avant la suivante</translation>
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
   <source>Each save keeps what it replaces. Going back is a change like any other: it can be undone, and the file stays as it is until you save.</source>
   <translation>Chaque enregistrement garde ce qu’il remplace. Revenir en arrière est une modification comme une autre : elle peut être annulée, et le fichier reste tel quel jusqu’à l’enregistrement.</translation>
  </message>
  <message>
   <source>Each track as its own WAV</source>
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
   <translation>Modifier toutes les pistes</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>Modifier la légende</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>Modifier la légende…</translation>
  </message>
  <message>
   <source>Edit the caption, name, chord or point; marker or silence on or off</source>
   <translation>Modifier la légende, le nom, l’accord ou le point ; marqueur ou silence oui/non</translation>
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
   <source>Electric grand piano</source>
   <translation>Piano à queue électrique</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>Kit électronique</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>Fin du solo : {0}</translation>
  </message>
  <message>
   <source>End the run early; the music worked out by then becomes a take.</source>
   <translation>Terminer la génération plus tôt ; la musique élaborée jusque-là devient une prise.</translation>
  </message>
  <message>
   <source>End the run now; the takes that you have stay.</source>
   <translation>Arrêter la génération maintenant ; les prises existantes restent.</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Quitter la visite</translation>
  </message>
  <message>
   <source>End the tour (Esc)</source>
   <translation>Quitter la visite (Échap)</translation>
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
   <source>Every command and its key.</source>
   <translation>Chaque commande et sa touche.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything is heard as it is set</source>
   <translation>On entend tout tel que réglé</translation>
  </message>
  <message>
   <source>Everything was read as it is.</source>
   <translation>Tout a été lu tel quel.</translation>
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
   <source>Fade the level</source>
   <translation>Fondu du niveau</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>Impression : {0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Find shots, captions and motion again.</source>
   <translation>Chercher à nouveau plans, légendes et mouvement.</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>Trouver le clip</translation>
  </message>
  <message>
   <source>Find {0}</source>
   <translation>Trouver {0}</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Fine</translation>
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
   <source>Finish the take first, then close.</source>
   <translation>Finir d’abord la prise, puis fermer.</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Caler</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>Caler le tempo</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>Caler le tempo sur les coupes</translation>
  </message>
  <message>
   <source>Fitting the tempo</source>
   <translation>Calage du tempo</translation>
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
   <source>Fold lanes where there is no room</source>
   <translation>Replier les lignes si la place manque</translation>
  </message>
  <message>
   <source>Fold the lane to a strip, or open it</source>
   <translation>Replier la ligne en bandeau, ou la déplier</translation>
  </message>
  <message>
   <source>Fold this lane</source>
   <translation>Replier cette ligne</translation>
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
   <source>Follow the picture</source>
   <translation>Suivre l’image</translation>
  </message>
  <message>
   <source>Following the controls</source>
   <translation>Mise à jour selon les réglages</translation>
  </message>
  <message>
   <source>Footage folder</source>
   <translation>Dossier des rushes</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>Pour la personne qui mène le test : indique ce qu’étaient A et B.</translation>
  </message>
  <message>
   <source>Forward one frame</source>
   <translation>Avancer d’une image</translation>
  </message>
  <message>
   <source>Forward one second</source>
   <translation>Avancer d’une seconde</translation>
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
   <translation>Générer d’abord.</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>Générer {0} prises</translation>
  </message>
  <message>
   <source>Generates</source>
   <translation>Générera</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>Douce</translation>
  </message>
  <message>
   <source>Give the command its own key again.</source>
   <translation>Rendre à la commande sa propre touche.</translation>
  </message>
  <message>
   <source>Give the command this key.</source>
   <translation>Attribuer cette touche à la commande.</translation>
  </message>
  <message>
   <source>Give up a drag</source>
   <translation>Abandonner un glissement</translation>
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
   <source>Go back to a version</source>
   <translation>Revenir à une version</translation>
  </message>
  <message>
   <source>Go back to a version…</source>
   <translation>Revenir à une version…</translation>
  </message>
  <message>
   <source>Go back to it</source>
   <translation>Y revenir</translation>
  </message>
  <message>
   <source>Go back to the settings that are heard</source>
   <translation>Revenir aux réglages qu’on entend</translation>
  </message>
  <message>
   <source>Go back to the sounds that come with BGM Studio.</source>
   <translation>Revenir aux sons fournis avec BGM Studio.</translation>
  </message>
  <message>
   <source>Go forward one second (Shift+Right)</source>
   <translation>Avancer d’une seconde (Maj+Droite)</translation>
  </message>
  <message>
   <source>Go on to the next step</source>
   <translation>Passer à l’étape suivante</translation>
  </message>
  <message>
   <source>Go to end</source>
   <translation>Aller à la fin</translation>
  </message>
  <message>
   <source>Go to start</source>
   <translation>Aller au début</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>Aller à la première image (Début)</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>Aller à la dernière image (Fin)</translation>
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
   <source>Hear take</source>
   <translation>Écouter la prise</translation>
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
   <source>Hear {0} from here on (key {0} or {1})</source>
   <translation>Écouter {0} à partir d’ici (touche {0} ou {1})</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>Entendu à {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>Entendu avec dérive : {0}</translation>
  </message>
  <message>
   <source>Held as it is: let it follow chords and level again</source>
   <translation>Figée telle quelle : la laisser suivre à nouveau accords et niveau</translation>
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
   <translation>Synchro désactivée</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>Synchro activée</translation>
  </message>
  <message>
   <source>Hit point: the music marks this cut</source>
   <translation>Point de synchro : la musique marque cette coupe</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Figer</translation>
  </message>
  <message>
   <source>Hold as it is</source>
   <translation>Figer telle quelle</translation>
  </message>
  <message>
   <source>Hold in the header lets it follow again.</source>
   <translation>« Figer », dans l’en-tête, la laisse suivre à nouveau.</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>Figer : {0}</translation>
  </message>
  <message>
   <source>Hold the {0} as it is here, instead of letting its player decide (L)</source>
   <translation>Figer ici telle quelle la partie {0}, au lieu de laisser décider son interprète (L)</translation>
  </message>
  <message>
   <source>Hold: play this part as it is now, instead of following the chords</source>
   <translation>Figer : jouer cette partie comme elle est, au lieu de suivre les accords</translation>
  </message>
  <message>
   <source>Hold: there is no take yet to hold a part of</source>
   <translation>Figer : il n’y a pas encore de prise dont figer une partie</translation>
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
   <translation>Les cors mènent, les cordes portent, harpe et timbales marquent les événements.</translation>
  </message>
  <message>
   <source>How closely the music keeps to captions, mood and movement. Low is loose and free, high is close but stiffer. Double-click for automatic.</source>
   <translation>À quel point la musique colle aux légendes, à l’ambiance et au mouvement. Bas : libre et souple ; haut : fidèle mais plus raide. Double-cliquer pour l’automatique.</translation>
  </message>
  <message>
   <source>How fast the next take plays. Fitted: chosen so that beats fall on your cuts and the last bar ends with the clip. Type a tempo to lock it.</source>
   <translation>La vitesse de la prochaine prise. Calé : choisi pour que des temps tombent sur les coupes et que la dernière mesure finisse avec le clip. Saisir un tempo pour le verrouiller.</translation>
  </message>
  <message>
   <source>How hard each note is played: drag a stem, or across several; Ctrl+Up and Ctrl+Down for the selected notes</source>
   <translation>La force de chaque note : faire glisser une tige, ou balayer plusieurs ; Ctrl+Haut et Ctrl+Bas pour les notes sélectionnées</translation>
  </message>
  <message>
   <source>How it should feel, in English words. They shape the key, chords and tune of the whole clip, together with the captions</source>
   <translation>Ce que la musique doit évoquer, en mots anglais. Ils façonnent tonalité, accords et mélodie de tout le clip, avec les légendes</translation>
  </message>
  <message>
   <source>How loud the clip's own sound is under the music; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>Le volume du son du clip sous la musique ; maintenir Alt pour des demi-décibels, double-cliquer pour 0 dB</translation>
  </message>
  <message>
   <source>How loud the music is in playback and in the video; double-click for automatic: 12 dB down where the clip has its own sound. Hold Alt for half decibels</source>
   <translation>Le volume de la musique à la lecture et dans la vidéo ; double-cliquer pour l’automatique : 12 dB de moins où le clip a son propre son. Maintenir Alt pour des demi-décibels</translation>
  </message>
  <message>
   <source>How loud the music is over time: lower while someone speaks, or as you draw it.
Double-click for a point, drag a point or the line, drag elsewhere to draw</source>
   <translation>Le volume de la musique au fil du temps : plus bas quand on parle, ou tel que dessiné.
Double-cliquer pour un point, faire glisser un point ou la ligne, glisser ailleurs pour dessiner</translation>
  </message>
  <message>
   <source>How loud the {0} is among the others; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>Volume parmi les autres ({0}) ; maintenir Alt pour des demi-décibels, double-cliquer pour 0 dB</translation>
  </message>
  <message>
   <source>How many steps the music is worked out in. More steps take longer and sound cleaner. Type any number from 2 to 200</source>
   <translation>En combien d’étapes la musique est élaborée. Plus d’étapes : plus long et plus net. Saisir un nombre de 2 à 200</translation>
  </message>
  <message>
   <source>How many takes to make in one run, from this seed and the ones after it</source>
   <translation>Combien de prises faire en une génération, à partir de cette graine et des suivantes</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>L’activité de la musique ici</translation>
  </message>
  <message>
   <source>How much moves in the picture, and so how busy the music is.
Drag to draw over it, Alt+drag to reset</source>
   <translation>Combien l’image bouge, donc combien la musique s’anime.
Faire glisser pour redessiner, Alt+glisser pour réinitialiser</translation>
  </message>
  <message>
   <source>How quickly the music reacts to the picture: each stretch of this many beats follows only its own pictures. Short stretches react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the usual 8, at the tick.</source>
   <translation>La vitesse à laquelle la musique réagit à l’image : chaque tronçon de ce nombre de temps ne suit que ses propres images. Les tronçons courts réagissent aussitôt, les longs coulent.
Maintenir Alt ou saisir d’autres durées ; double-cliquer pour les 8 habituels, au repère.</translation>
  </message>
  <message>
   <source>How this shot feels, judged by its light, colours, movement and sound. Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated</source>
   <translation>Ce que ce plan évoque, d’après sa lumière, ses couleurs, son mouvement et son son. Valence : −1 sombre, +1 lumineux. Éveil : −1 calme, +1 agité</translation>
  </message>
  <message>
   <source>If left empty, the picture decides: it feels {0}.</source>
   <translation>Vide, c’est l’image qui décide : elle paraît {0}.</translation>
  </message>
  <message>
   <source>If you don't, they are offered on the start page next time.</source>
   <translation>Sinon, elles seront proposées sur la page d’accueil la prochaine fois.</translation>
  </message>
  <message>
   <source>If you don't, they stay for a while under File, “Go back to a version”.</source>
   <translation>Sinon, elles restent un temps sous Fichier, « Revenir à une version ».</translation>
  </message>
  <message>
   <source>In addition to the screen's own scale; takes effect at the next start.</source>
   <translation>En plus de l’échelle de l’écran ; prend effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>In and out</source>
   <translation>Entrée et sortie</translation>
  </message>
  <message>
   <source>In detail.</source>
   <translation>En détail.</translation>
  </message>
  <message>
   <source>In to out: {0} to {1}</source>
   <translation>De l’entrée à la sortie : {0} à {1}</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Inser</translation>
  </message>
  <message>
   <source>Instrument of the {0}</source>
   <translation>Instrument : {0}</translation>
  </message>
  <message>
   <source>Intimate</source>
   <translation>Intime</translation>
  </message>
  <message>
   <source>It is kept as long as the window is open. Please tell the person who runs the test, then answer again.</source>
   <translation>Elle est gardée tant que la fenêtre est ouverte. Prévenir la personne qui mène le test, puis répondre à nouveau.</translation>
  </message>
  <message>
   <source>It is not a file on this computer.</source>
   <translation>Ce n’est pas un fichier de cet ordinateur.</translation>
  </message>
  <message>
   <source>It is saved, but what was there before is not kept.</source>
   <translation>C’est enregistré, mais ce qu’il y avait avant n’est pas gardé.</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>Il était dans {0}</translation>
  </message>
  <message>
   <source>It will be copied as soon as it is ready.</source>
   <translation>Il sera copié dès qu’il sera prêt.</translation>
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
   <source>Join with the previous section</source>
   <translation>Joindre à la section précédente</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>Kalimba</translation>
  </message>
  <message>
   <source>Keep accompaniment, recompose melody</source>
   <translation>Garder l’accompagnement, recomposer la mélodie</translation>
  </message>
  <message>
   <source>Keep bridge and piano and compose a new melody over them</source>
   <translation>Garder pont et piano et composer une nouvelle mélodie par-dessus</translation>
  </message>
  <message>
   <source>Keep holding it, or drag again in a moment.</source>
   <translation>Garder le bouton enfoncé, ou refaire glisser dans un instant.</translation>
  </message>
  <message>
   <source>Keep melody, recompose accompaniment</source>
   <translation>Garder la mélodie, recomposer l’accompagnement</translation>
  </message>
  <message>
   <source>Keep melody, recompose rest</source>
   <translation>Garder la mélodie, recomposer le reste</translation>
  </message>
  <message>
   <source>Keep melody, recompose the rest</source>
   <translation>Garder la mélodie, recomposer le reste</translation>
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
   <source>Keep the melody and compose bridge and piano again to fit it</source>
   <translation>Garder la mélodie et recomposer pont et piano pour l’accompagner</translation>
  </message>
  <message>
   <source>Keep the melody note for note and compose bridge and piano again</source>
   <translation>Garder la mélodie note pour note et recomposer pont et piano</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>Garder l’ancien montage</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts suggest</source>
   <translation>Garder ce tempo, quoi que suggèrent les coupes</translation>
  </message>
  <message>
   <source>Keep what is there</source>
   <translation>Garder ce qui est fait</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Conservé</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>Touche {0}</translation>
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
   <translation>Ligne {0}</translation>
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
   <source>Leave the selected shot, or the loop, without music.</source>
   <translation>Laisser le plan sélectionné, ou la boucle, sans musique.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omis</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>Laisser suivre à nouveau : {0}</translation>
  </message>
  <message>
   <source>Let the {0} follow chords and level again, without your changes (L)</source>
   <translation>Laisser la partie {0} suivre à nouveau accords et niveau, sans vos modifications (L)</translation>
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
   <source>Level of point {0}, dB</source>
   <translation>Niveau du point {0}, dB</translation>
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
   <source>Level of the section</source>
   <translation>Niveau de la section</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>Niveau : {0}</translation>
  </message>
  <message>
   <source>Level of the {0} in decibels</source>
   <translation>Niveau en décibels : {0}</translation>
  </message>
  <message>
   <source>Level over time</source>
   <translation>Niveau au fil du temps</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light and steady, well below who speaks.</source>
   <translation>Légère et régulière, bien en dessous de la voix.</translation>
  </message>
  <message>
   <source>Light or dark theme</source>
   <translation>Thème clair ou sombre</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Écouter</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>Écouter au moins {0} s</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>Écouter au moins {0} s de A</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>Écouter au moins {0} s de A et de B</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>Écouter au moins {0} s de B</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>Détection de la voix</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>Détection de la voix…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>Test d’écoute</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Vive</translation>
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
   <translation>Verrouiller ou déverrouiller les notes ; figer une partie du groupe, ou la laisser suivre</translation>
  </message>
  <message>
   <source>Lock or unlock the selected notes: neither runs nor edits change them (L)</source>
   <translation>Verrouiller ou déverrouiller les notes sélectionnées : ni génération ni édition ne les change (L)</translation>
  </message>
  <message>
   <source>Lock or unlock the selected region, silence included</source>
   <translation>Verrouiller ou déverrouiller la zone sélectionnée, silences compris</translation>
  </message>
  <message>
   <source>Lock or unlock the track in front: new runs keep it as it is</source>
   <translation>Verrouiller ou déverrouiller la piste au premier plan : les nouvelles générations la gardent telle quelle</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>Verrouiller la zone</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>Verrouiller les notes sélectionnées</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>Verrouiller la zone sélectionnée</translation>
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
   <translation>Verrouiller : {0}</translation>
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
   <source>Lock: new runs leave this track of the take as it is</source>
   <translation>Verrouiller : les nouvelles générations laissent cette piste de la prise telle quelle</translation>
  </message>
  <message>
   <source>Lock: there is no take yet to lock a track of</source>
   <translation>Verrouiller : il n’y a pas encore de prise dont verrouiller une piste</translation>
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
   <translation>Une double croche plus long</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Boucle</translation>
  </message>
  <message>
   <source>Loop the shots on both sides</source>
   <translation>Boucler les plans des deux côtés</translation>
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
   <translation>Plus fort ou moins fort de cinq crans de vélocité</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>Plus fort ou moins fort d’un cran</translation>
  </message>
  <message>
   <source>Loudness</source>
   <translation>Loudness</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>Mesure de loudness</translation>
  </message>
  <message>
   <source>Loudness of what is heard
momentary {0}, short-term {1}, integrated {2} LUFS since playing began here
true peak {3} dBTP, which a limiter holds at −1, here and in exports</source>
   <translation>Loudness de ce qu’on entend
momentanée {0}, court terme {1}, intégrée {2} LUFS depuis le début de la lecture ici
crête vraie {3} dBTP, qu’un limiteur maintient à −1, ici et à l’exportation</translation>
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
   <translation>MP4, MOV, MKV, WebM, AVI et autres
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
ou un projet .bgm</translation>
  </message>
  <message>
   <source>Make a copy to work on.</source>
   <translation>Faire une copie de travail.</translation>
  </message>
  <message>
   <source>Make a new take with the same notes at the tempo that the controls ask for.</source>
   <translation>Faire une nouvelle prise avec les mêmes notes au tempo demandé par les réglages.</translation>
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
   <translation>Marquer l’entrée</translation>
  </message>
  <message>
   <source>Mark in here</source>
   <translation>Marquer l’entrée ici</translation>
  </message>
  <message>
   <source>Mark out</source>
   <translation>Marquer la sortie</translation>
  </message>
  <message>
   <source>Mark out here</source>
   <translation>Marquer la sortie ici</translation>
  </message>
  <message>
   <source>Mark the take as a favourite, or remove the mark.</source>
   <translation>Marquer la prise comme favorite, ou retirer la marque.</translation>
  </message>
  <message>
   <source>Markers and ranges snap to beats and frames as you drag them.</source>
   <translation>Marqueurs et plages s’aimantent aux temps et aux images quand on les déplace.</translation>
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
   <source>Melody or rhythm?</source>
   <translation>Mélodie ou rythme ?</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>Mélodie ↔
Rythme</translation>
  </message>
  <message>
   <source>Melody ↔ Rhythm</source>
   <translation>Mélodie ↔ Rythme</translation>
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
   <source>Model folder</source>
   <translation>Dossier du modèle</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Ambiance</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>Ambiance : {0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>Plus d’ambiances</translation>
  </message>
  <message>
   <source>More words for the mood: {0}</source>
   <translation>Plus de mots pour l’ambiance : {0}</translation>
  </message>
  <message>
   <source>Move a marker, a section's start or a point by a frame</source>
   <translation>Déplacer d’une image un marqueur, le début d’une section ou un point</translation>
  </message>
  <message>
   <source>Move a point of the level</source>
   <translation>Déplacer un point du niveau</translation>
  </message>
  <message>
   <source>Move a stretch of the level</source>
   <translation>Déplacer une portion du niveau</translation>
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
   <source>Move the selected notes to the nearest lines of the grid (Q)</source>
   <translation>Caler les notes sélectionnées sur les lignes les plus proches de la grille (Q)</translation>
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
   <source>Music begins here; drag to change it</source>
   <translation>La musique commence ici ; faire glisser pour changer</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>Boîte à musique</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>La musique finit ici ; faire glisser pour changer</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>La musique du film, à l’image près</translation>
  </message>
  <message>
   <source>Music is being composed</source>
   <translation>Musique en cours de composition</translation>
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
   <translation>Rendre muet le son du clip</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>Rendre muet le son du clip</translation>
  </message>
  <message>
   <source>Mute the {0}</source>
   <translation>Rendre muet : {0}</translation>
  </message>
  <message>
   <source>Mute triangle</source>
   <translation>Triangle étouffé</translation>
  </message>
  <message>
   <source>Mute: leave the clip's own sound out</source>
   <translation>Muet : exclure le son du clip</translation>
  </message>
  <message>
   <source>Mute: leave this track out, here and in exports</source>
   <translation>Muet : exclure cette piste, ici et à l’export</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>Conga étouffée</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>Cuíca étouffée</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>Guitare électrique étouffée</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>Guitares étouffées, claps et piano brillant ; optimiste et net.</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>Trompette avec sourdine</translation>
  </message>
  <message>
   <source>Muted, so not in the sound: {0}.</source>
   <translation>En muet, donc absent du son : {0}.</translation>
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
   <source>New key</source>
   <translation>Nouvelle touche</translation>
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
   <source>Next cut</source>
   <translation>Coupe suivante</translation>
  </message>
  <message>
   <source>No bar can stay: all of the music is recomposed.</source>
   <translation>Aucune mesure ne peut rester : toute la musique est recomposée.</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>Pas encore de légende</translation>
  </message>
  <message>
   <source>No command matches.</source>
   <translation>Aucune commande ne correspond.</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Aucune différence</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>Aucun modèle</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>Pas de musique ici</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>Pas de musique ici. Cliquer pour la remettre</translation>
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
   <translation>Pas encore de musique : appuyer sur Générer</translation>
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
   <source>No recent files</source>
   <translation>Aucun fichier récent</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>Aucun plan n’est sélectionné.</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>Aucun son n’est audible : {0}.</translation>
  </message>
  <message>
   <source>No sound: choose the output</source>
   <translation>Pas de son : choisir la sortie</translation>
  </message>
  <message>
   <source>No starred takes yet.</source>
   <translation>Pas encore de prises favorites.</translation>
  </message>
  <message>
   <source>No take follows: the film is replaced, and its music goes.</source>
   <translation>Aucune prise ne suit : le film est remplacé et sa musique disparaît.</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate: every take is kept here to compare.</source>
   <translation>Pas encore de prises.
Appuyer sur Générer : chaque prise est gardée ici pour comparer.</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>Personne ne parle : la musique garde son niveau</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Not heard yet</source>
   <translation>Pas encore entendu</translation>
  </message>
  <message>
   <source>Not heard yet. The take that you hear has: {0}</source>
   <translation>Pas encore entendu. La prise écoutée a : {0}</translation>
  </message>
  <message>
   <source>Not heard yet: the next run brings what you changed here.</source>
   <translation>Pas encore entendu : la prochaine génération apporte ce qui a changé ici.</translation>
  </message>
  <message>
   <source>Not heard yet: {0}</source>
   <translation>Pas encore entendu : {0}</translation>
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
   <translation>Notes ; pistes en flottants, telles que jouées.</translation>
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
   <source>Of WAV, stems and FLAC. Floats are for WAV alone.</source>
   <translation>Pour WAV, stems et FLAC. Le flottant est réservé au WAV.</translation>
  </message>
  <message>
   <source>Of several, each is called after its own name or number.</source>
   <translation>S’il y en a plusieurs, chacune porte son propre nom ou numéro.</translation>
  </message>
  <message>
   <source>Of the video: its music, or all of its sound. WAV and stems have the music alone.</source>
   <translation>Pour la vidéo : sa musique, ou tout son son. WAV et stems ne contiennent que la musique.</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>Celle des textes de la fenêtre, dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>One WAV file a track, at the level it has in the whole.</source>
   <translation>Un fichier WAV par piste, au niveau qu’elle a dans l’ensemble.</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>Un seul fichier à la fois</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>Un piano à queue joue tout.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a clip</source>
   <translation>Ouvrir un clip</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>Ouvrir d’abord un clip</translation>
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
   <translation>Ouvrir un clip vidéo, une timeline d’un logiciel de montage ou un projet.</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>Cuíca ouverte</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
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
   <source>Open recent</source>
   <translation>Ouvrir récent</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>Ouvrir le clip de démo</translation>
  </message>
  <message>
   <source>Open the folder for your own palettes</source>
   <translation>Ouvrir le dossier des palettes personnelles</translation>
  </message>
  <message>
   <source>Open the menus</source>
   <translation>Ouvrir les menus</translation>
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
   <source>Open this lane</source>
   <translation>Déplier cette ligne</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) for you to try everything on.</source>
   <translation>Ouvre 24 secondes de Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) pour tout essayer.</translation>
  </message>
  <message>
   <source>Opens it as it was; your saved file does not change until you save.</source>
   <translation>L’ouvre tel qu’il était ; le fichier enregistré ne change pas avant d’enregistrer.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>Orchestra hit</translation>
  </message>
  <message>
   <source>Orchestra kit</source>
   <translation>Kit orchestral</translation>
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
   <source>Other tempos and how many hits they meet; and drift: how much each bar may speed up or slow down to meet more</source>
   <translation>D’autres tempos et combien de points de synchro ils atteignent ; et la dérive : de combien chaque mesure peut accélérer ou ralentir pour en atteindre plus</translation>
  </message>
  <message>
   <source>Other tempos, and drift</source>
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
   <translation>Palette : ce qui joue la musique</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>Palettes</translation>
  </message>
  <message>
   <source>Palettes in this folder appear in the list above the tracks; see docs/palettes.md.</source>
   <translation>Les palettes de ce dossier apparaissent dans la liste au-dessus des pistes ; voir docs/palettes.md.</translation>
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
   <source>Part of the export failed.</source>
   <translation>Une partie de l’exportation a échoué.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
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
   <source>Paste text or notes, or open the file that was copied.</source>
   <translation>Coller du texte ou des notes, ou ouvrir le fichier copié.</translation>
  </message>
  <message>
   <source>Paste them elsewhere.</source>
   <translation>Les coller ailleurs.</translation>
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
   <translation>Charleston au pied</translation>
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
   <source>Pitch range in view</source>
   <translation>Étendue de hauteurs visible</translation>
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
   <translation>Position dans le film</translation>
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
   <source>Play the same notes at the new tempo</source>
   <translation>Jouer les mêmes notes au nouveau tempo</translation>
  </message>
  <message>
   <source>Playback speed</source>
   <translation>Vitesse de lecture</translation>
  </message>
  <message>
   <source>Playback speed; there is sound at normal speed only</source>
   <translation>Vitesse de lecture ; le son ne s’entend qu’à vitesse normale</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>Pizzicato enjoué</translation>
  </message>
  <message>
   <source>Please tell the person who runs the test, and go on to the next one.</source>
   <translation>Prévenir la personne qui mène le test et passer au suivant.</translation>
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
   <translation>Nappe polysynthé</translation>
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
   <translation>Préparation du son …</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Preset for a kind of film</source>
   <translation>Préréglage pour un type de film</translation>
  </message>
  <message>
   <source>Preset: {0}</source>
   <translation>Préréglage : {0}</translation>
  </message>
  <message>
   <source>Press Generate</source>
   <translation>Appuyer sur Générer</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can edit each of them.</source>
   <translation>Appuyer sur Générer : les notes apparaissent ici, et chacune peut être modifiée.</translation>
  </message>
  <message>
   <source>Press a new key for “{0}”.</source>
   <translation>Appuyer sur une nouvelle touche pour « {0} ».</translation>
  </message>
  <message>
   <source>Press again to go faster.</source>
   <translation>Appuyer encore pour accélérer.</translation>
  </message>
  <message>
   <source>Press the new key here; empty for no key.</source>
   <translation>Appuyer ici sur la nouvelle touche ; vide pour aucune.</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>Appuyer sur {0} pour l’écouter</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Previous cut</source>
   <translation>Coupe précédente</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Processeur (CPU)</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produit</translation>
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
   <source>Put a cut at the playhead for the music to mark.</source>
   <translation>Poser à la tête de lecture une coupe que la musique doit marquer.</translation>
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
   <translation>Quantifier sur</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>Question {0} sur {1}</translation>
  </message>
  <message>
   <source>Questions answered</source>
   <translation>Questions répondues</translation>
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
   <source>Range</source>
   <translation>Plage</translation>
  </message>
  <message>
   <source>Rated {0} of 1</source>
   <translation>Notée {0} sur 1</translation>
  </message>
  <message>
   <source>React shot by shot</source>
   <translation>Réagir plan par plan</translation>
  </message>
  <message>
   <source>React shot by shot, however long each is, instead of every k beats</source>
   <translation>Réagir plan par plan, quelle que soit leur durée, au lieu de tous les k temps</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>Réaction</translation>
  </message>
  <message>
   <source>Reaction to the picture</source>
   <translation>Réaction à l’image</translation>
  </message>
  <message>
   <source>Reaction to the picture, k, in beats</source>
   <translation>Réaction à l’image, k, en temps</translation>
  </message>
  <message>
   <source>Reacts every</source>
   <translation>Réagit tous les</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>Lecture de l’image</translation>
  </message>
  <message>
   <source>Reading the sound</source>
   <translation>Lecture du son</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>Lecture de la timeline</translation>
  </message>
  <message>
   <source>Reading the version</source>
   <translation>Lecture de la version</translation>
  </message>
  <message>
   <source>Recompose</source>
   <translation>Recomposer</translation>
  </message>
  <message>
   <source>Recompose accompaniment</source>
   <translation>Recomposer l’accompagnement</translation>
  </message>
  <message>
   <source>Recompose melody</source>
   <translation>Recomposer la mélodie</translation>
  </message>
  <message>
   <source>Recompose selection</source>
   <translation>Recomposer la sélection</translation>
  </message>
  <message>
   <source>Recompose shot</source>
   <translation>Recomposer le plan</translation>
  </message>
  <message>
   <source>Recompose shot {0}</source>
   <translation>Recomposer le plan {0}</translation>
  </message>
  <message>
   <source>Recompose the music of this shot</source>
   <translation>Recomposer la musique de ce plan</translation>
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
   <source>Reed organ</source>
   <translation>Harmonium</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Relink media…</source>
   <translation>Relier les médias…</translation>
  </message>
  <message>
   <source>Remove the in and out points, so that the whole clip is scored.</source>
   <translation>Enlever les points d’entrée et de sortie, pour mettre tout le clip en musique.</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>Enlever la boucle</translation>
  </message>
  <message>
   <source>Remove the marker, section, chord change, point, what was drawn</source>
   <translation>Enlever le marqueur, la section, le changement d’accord, le point, ce qui est dessiné</translation>
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
   <source>Repeat the loop, in to out, the selected shot or the whole clip</source>
   <translation>Répéter la boucle, de l’entrée à la sortie, le plan sélectionné ou tout le clip</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip.</source>
   <translation>Répéter la boucle, de l’entrée à la sortie, le plan sélectionné ou tout le clip.</translation>
  </message>
  <message>
   <source>Replace all of them: they are there already</source>
   <translation>Tout remplacer : ils existent déjà</translation>
  </message>
  <message>
   <source>Replace the film. Undo takes it back in one step.</source>
   <translation>Remplacer le film. Annuler le rétablit en une fois.</translation>
  </message>
  <message>
   <source>Replace {0}</source>
   <translation>Remplacer {0}</translation>
  </message>
  <message>
   <source>Replace {0} of them: they are there already</source>
   <translation>En remplacer {0} : ils existent déjà</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>Réinitialiser toutes les sections</translation>
  </message>
  <message>
   <source>Reset chord</source>
   <translation>Réinitialiser l’accord</translation>
  </message>
  <message>
   <source>Reset this shot to the analysis</source>
   <translation>Rétablir l’analyse pour ce plan</translation>
  </message>
  <message>
   <source>Reset to analysis</source>
   <translation>Rétablir l’analyse</translation>
  </message>
  <message>
   <source>Reset to performed</source>
   <translation>Rétablir l’interprétation</translation>
  </message>
  <message>
   <source>Reset to planned</source>
   <translation>Rétablir l’accord prévu</translation>
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
   <translation>Adapter au tempo</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>Tempo adapté</translation>
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
   <translation>Dôme de ride</translation>
  </message>
  <message>
   <source>Right-click the lane for “Back to automatic”.</source>
   <translation>Clic droit sur la ligne pour « Revenir à l’automatique ».</translation>
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
   <source>Roll a new seed</source>
   <translation>Tirer une nouvelle graine</translation>
  </message>
  <message>
   <source>Roll a new seed: a different tune from the same settings</source>
   <translation>Tirer une nouvelle graine : une autre mélodie avec les mêmes réglages</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>Tirer la graine</translation>
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
   <source>Same as the system</source>
   <translation>Comme le système</translation>
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
   <source>Save the changes to {0}?</source>
   <translation>Enregistrer les modifications de {0} ?</translation>
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
   <source>Save to the project's file, then close.</source>
   <translation>Enregistrer dans le fichier du projet, puis fermer.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>Lead dents de scie</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>Leads en dents de scie, basse à l’octave et batterie gatée.</translation>
  </message>
  <message>
   <source>Say what it is for, YouTube, a podcast, your editor, and everything else is set. That is the tour; Help has it again.</source>
   <translation>Indiquer la destination : YouTube, un podcast, le logiciel de montage ; tout le reste se règle seul. Fin de la visite, à retrouver dans Aide.</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>Faire défiler le clip</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>Faire défiler les lignes</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>Faire défiler vers les notes plus aiguës ou plus graves</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>Rechercher une commande ou une touche</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>See what was recut, and which music stays, before anything is replaced.</source>
   <translation>Voir ce qui a été remonté et quelle musique reste, avant tout remplacement.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Select a command to change its key.</source>
   <translation>Sélectionner une commande pour changer sa touche.</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>Sélectionner un plan dans la timeline pour changer sa légende ou sa musique.</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>Sélectionner un plan, ou régler la boucle.</translation>
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
   <source>Select and edit the notes of all visible tracks at once, not only the one in front</source>
   <translation>Sélectionner et modifier à la fois les notes de toutes les pistes visibles, pas seulement de celle au premier plan</translation>
  </message>
  <message>
   <source>Select notes, a range or a shot first.</source>
   <translation>Sélectionner d’abord des notes, une plage ou un plan.</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>Ne rien sélectionner, abandonner un glissement</translation>
  </message>
  <message>
   <source>Select some, then quantise them.</source>
   <translation>En sélectionner, puis les quantifier.</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>Sélectionner la note précédente ou suivante</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>Outil Sélection</translation>
  </message>
  <message>
   <source>Select, move and resize notes; double-click on empty ground adds one</source>
   <translation>Sélectionner, déplacer et redimensionner des notes ; double-cliquer dans le vide en ajoute une</translation>
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
   <source>Set</source>
   <translation>Attribuer</translation>
  </message>
  <message>
   <source>Set all controls as they were when the take was made.</source>
   <translation>Remettre tous les réglages comme au moment de la prise.</translation>
  </message>
  <message>
   <source>Set in and out on the timeline (I, O) to export what lies between them.</source>
   <translation>Poser l’entrée et la sortie dans la timeline (I, O) pour exporter ce qu’il y a entre les deux.</translation>
  </message>
  <message>
   <source>Set mood, palette, levels and all else for a kind of film; what it sets can be changed below</source>
   <translation>Régler ambiance, palette, niveaux et tout le reste pour un type de film ; tout peut être modifié plus bas</translation>
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
   <translation>Une double croche plus court</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>Show BGM Studio where the clip, or the footage of its timeline, is now.</source>
   <translation>Indiquer à BGM Studio où se trouvent maintenant le clip ou les rushes de sa timeline.</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>Montrer toutes les hauteurs utilisées</translation>
  </message>
  <message>
   <source>Show how hard each note is played, and drag to change it</source>
   <translation>Montrer la force de chaque note, et la modifier en faisant glisser</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer dans le dossier</translation>
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
   <source>Show the project as it was then.</source>
   <translation>Montrer le projet tel qu’il était alors.</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>Montrer les résultats</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>Montrer seulement les prises favorites</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>Montrer la ligne de vélocité</translation>
  </message>
  <message>
   <source>Shows commands whose name or key contains what you type.</source>
   <translation>Montre les commandes dont le nom ou la touche contient le texte saisi.</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>Cross-stick</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silence</translation>
  </message>
  <message>
   <source>Silences</source>
   <translation>Silences</translation>
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
   <source>Size of text and controls</source>
   <translation>Taille du texte et des commandes</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
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
   <source>Snap edits to frames, beats and cuts</source>
   <translation>Aimanter aux images, aux temps et aux coupes</translation>
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
   <translation>Moins fort</translation>
  </message>
  <message>
   <source>Solo piano</source>
   <translation>Piano solo</translation>
  </message>
  <message>
   <source>Solo the {0}</source>
   <translation>Solo : {0}</translation>
  </message>
  <message>
   <source>Solo: hear only the soloed tracks</source>
   <translation>Solo : n’entendre que les pistes en solo</translation>
  </message>
  <message>
   <source>Some of the copied notes are not on this drum kit.</source>
   <translation>Certaines des notes copiées n’existent pas dans ce kit de batterie.</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>Un problème est survenu dans BGM Studio : {0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>Saxophone soprano</translation>
  </message>
  <message>
   <source>Sound output</source>
   <translation>Sortie audio</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>SoundFonts</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Space plays and pauses. Tab compares two takes in sync with the picture.</source>
   <translation>Espace lance et met en pause. Tab compare deux prises en synchro avec l’image.</translation>
  </message>
  <message>
   <source>Splash</source>
   <translation>Splash</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>Scinder ici</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>Scinder la section</translation>
  </message>
  <message>
   <source>Square lead</source>
   <translation>Lead carré</translation>
  </message>
  <message>
   <source>Square waves, arpeggios and noise drums.</source>
   <translation>Ondes carrées, arpèges et batterie de bruit.</translation>
  </message>
  <message>
   <source>Standard kit</source>
   <translation>Kit standard</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Mettre en favori</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>Prise favorite</translation>
  </message>
  <message>
   <source>Star the take to find it again easily</source>
   <translation>Marquer la prise comme favorite pour la retrouver facilement</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>Favorites ({0})</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>Prises favorites seulement</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>Régulière</translation>
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
   <source>Stop after this step, and keep the music as far as it has been worked out.</source>
   <translation>Arrêter après cette étape et garder la musique élaborée jusque-là.</translation>
  </message>
  <message>
   <source>Stop and keep the result so far</source>
   <translation>Arrêter et garder le résultat obtenu</translation>
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
   <source>Stop here and keep the music worked out so far</source>
   <translation>Arrêter ici et garder la musique élaborée jusque-là</translation>
  </message>
  <message>
   <source>Stop what is running and discard it; otherwise close the message or clear the selection.</source>
   <translation>Arrêter ce qui est en cours et l’abandonner ; sinon, fermer le message ou vider la sélection.</translation>
  </message>
  <message>
   <source>Stop; the open project stays as it is (Esc).</source>
   <translation>Arrêter ; le projet ouvert reste tel quel (Échap).</translation>
  </message>
  <message>
   <source>Stopped: the music worked out by then is kept as a take.</source>
   <translation>Arrêté : la musique élaborée jusque-là est gardée comme prise.</translation>
  </message>
  <message>
   <source>Stopping after this step…</source>
   <translation>Arrêt après cette étape…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Straight into the next</source>
   <translation>Enchaînement direct</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Force</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>Force du marqueur</translation>
  </message>
  <message>
   <source>Stretches in which the music reacts to the picture; k is their length in beats</source>
   <translation>Tronçons où la musique réagit à l’image ; k est leur longueur en temps</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>Ensemble de cordes</translation>
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
   <source>Stronger cuts are more likely to get a beat, even a downbeat</source>
   <translation>Les coupes plus fortes ont plus de chances d’avoir un temps, voire un premier temps</translation>
  </message>
  <message>
   <source>Strum</source>
   <translation>Strumming</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>Guitares grattées et pincées, violon folk, contrebasse, balais.</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>Style : {0}</translation>
  </message>
  <message>
   <source>Sweep pad</source>
   <translation>Nappe sweep</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>Piano et vibraphone qui swinguent, walking bass et batteur de jazz.</translation>
  </message>
  <message>
   <source>Switch between the last two takes you heard, in sync.</source>
   <translation>Alterner entre les deux dernières prises écoutées, en synchro.</translation>
  </message>
  <message>
   <source>Switch between the light and the dark theme.</source>
   <translation>Alterner entre le thème clair et le thème sombre.</translation>
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
   <source>Tab: A/B · 1–9: take · Shift+G: recompose</source>
   <translation>Tab : A/B · 1–9 : prise · Maj+G : recomposer</translation>
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
   <source>Take back the last change.</source>
   <translation>Annuler la dernière modification.</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Faire la visite</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Prise {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1} ({2} of 1) and is selected.</source>
   <translation>La prise {0} est la meilleure de ces {1} ({2} sur 1) et est sélectionnée.</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>Prises</translation>
  </message>
  <message>
   <source>Takes that follow</source>
   <translation>Prises qui suivent</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>Prises à exporter</translation>
  </message>
  <message>
   <source>Takes, newest first</source>
   <translation>Prises, les plus récentes d’abord</translation>
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
   <source>Tempo drift</source>
   <translation>Dérive du tempo</translation>
  </message>
  <message>
   <source>Tempo drift per bar</source>
   <translation>Dérive du tempo par mesure</translation>
  </message>
  <message>
   <source>Tempo in beats per minute</source>
   <translation>Tempo en battements par minute</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>Saxophone ténor</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>Suspense discret</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>L’accompagnement. Double-cliquer pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>The band is still being prepared.</source>
   <translation>Le groupe est encore en préparation.</translation>
  </message>
  <message>
   <source>The bar stays as it is.</source>
   <translation>La mesure reste telle quelle.</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>Le clip n’a pas de son à montrer</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>Le clip n’a pas de son : la musique garde son niveau</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>Le clip avec la musique en dessous.</translation>
  </message>
  <message>
   <source>The clip's own pictures, untouched, with the music mixed in.</source>
   <translation>Les images du clip, intactes, avec la musique mixée.</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>Le son du clip</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>Le son du clip est coupé : la musique garde son niveau</translation>
  </message>
  <message>
   <source>The cut is the same as before, and the music fits it.</source>
   <translation>Le montage est le même qu’avant, et la musique lui convient.</translation>
  </message>
  <message>
   <source>The edit is assembled as a proxy and scored as one film.</source>
   <translation>Le montage est assemblé en proxy et mis en musique comme un seul film.</translation>
  </message>
  <message>
   <source>The exact length, k: type 1 to 32 beats</source>
   <translation>La longueur exacte, k : saisir 1 à 32 temps</translation>
  </message>
  <message>
   <source>The exact value, t₀: type any number from 0 to 1000</source>
   <translation>La valeur exacte, t₀ : saisir un nombre de 0 à 1000</translation>
  </message>
  <message>
   <source>The export is ready.</source>
   <translation>L’exportation est prête.</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>L’exportation a été annulée.</translation>
  </message>
  <message>
   <source>The files stay in {0}, because some editors link to them.</source>
   <translation>Les fichiers restent dans {0}, car certains logiciels de montage y font référence.</translation>
  </message>
  <message>
   <source>The film now has its new cut.</source>
   <translation>Le film a maintenant son nouveau montage.</translation>
  </message>
  <message>
   <source>The film. Click to go there, double-click to select the shot</source>
   <translation>Le film. Cliquer pour y aller, double-cliquer pour sélectionner le plan</translation>
  </message>
  <message>
   <source>The frame at the playhead, as hours:minutes:seconds:frames.
Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2</source>
   <translation>L’image à la tête de lecture, en heures:minutes:secondes:images.
Saisir une position pour y aller : 00:01:20:12, 1:20, 80.5 ou bar 10.2</translation>
  </message>
  <message>
   <source>The grid that notes are quantised to</source>
   <translation>La grille sur laquelle les notes sont quantifiées</translation>
  </message>
  <message>
   <source>The harmony of the music</source>
   <translation>L’harmonie de la musique</translation>
  </message>
  <message>
   <source>The kind of music of the next take, from those that the model has learnt</source>
   <translation>Le genre de musique de la prochaine prise, parmi ceux que le modèle a appris</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>Le niveau est aussi dans les fichiers de la musique</translation>
  </message>
  <message>
   <source>The level is now yours; it no longer goes down under speech.</source>
   <translation>Le niveau est maintenant le vôtre ; il ne baisse plus sous la voix.</translation>
  </message>
  <message>
   <source>The level you drew has moved along with the picture.</source>
   <translation>Le niveau dessiné s’est déplacé avec l’image.</translation>
  </message>
  <message>
   <source>The marker, caption, section, chord or point before or after</source>
   <translation>Le marqueur, la légende, la section, l’accord ou le point précédent ou suivant</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>Le modèle tourne sur {0} (demandé : {1}).</translation>
  </message>
  <message>
   <source>The music as it sounds, before the fader. Drag where there should be none</source>
   <translation>La musique telle qu’elle sonne, avant le fader. Faire glisser là où il n’en faut pas</translation>
  </message>
  <message>
   <source>The music begins at the playhead.</source>
   <translation>La musique commence à la tête de lecture.</translation>
  </message>
  <message>
   <source>The music ends at the playhead, with a cadence.</source>
   <translation>La musique finit à la tête de lecture, par une cadence.</translation>
  </message>
  <message>
   <source>The music is composed for your cuts, and forms over the film as you watch. A preset sets everything for a kind of film first, if you like.</source>
   <translation>La musique est composée pour les coupes et se forme sur le film à vue d’œil. Au besoin, un préréglage règle d’abord tout pour un type de film.</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>La musique est calculée sur : {0}</translation>
  </message>
  <message>
   <source>The music is ready.</source>
   <translation>La musique est prête.</translation>
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
   <source>The newest first.</source>
   <translation>La plus récente d’abord.</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>La note est verrouillée et reste telle quelle.</translation>
  </message>
  <message>
   <source>The number a take grows from. Keep it while you change other controls and the tune stays recognisable; the same seed and settings give the same music</source>
   <translation>Le nombre dont naît une prise. Le garder en changeant d’autres réglages laisse la mélodie reconnaissable ; même graine et mêmes réglages donnent la même musique</translation>
  </message>
  <message>
   <source>The old cut above, the new one below</source>
   <translation>L’ancien montage en haut, le nouveau en bas</translation>
  </message>
  <message>
   <source>The open project is kept.</source>
   <translation>Le projet ouvert est gardé.</translation>
  </message>
  <message>
   <source>The others go; Undo brings them back with the old cut.</source>
   <translation>Les autres disparaissent ; Annuler les ramène avec l’ancien montage.</translation>
  </message>
  <message>
   <source>The picture in the video is the proxy, not your finished film.</source>
   <translation>L’image de la vidéo est le proxy, pas le film fini.</translation>
  </message>
  <message>
   <source>The picture is a small proxy, assembled for composing. Your own files are read, never changed.</source>
   <translation>L’image est un petit proxy, assemblé pour composer. Vos fichiers sont lus, jamais modifiés.</translation>
  </message>
  <message>
   <source>The run has ended.</source>
   <translation>La génération est terminée.</translation>
  </message>
  <message>
   <source>The same as the N key: markers fall into place.</source>
   <translation>Comme la touche N : les marqueurs s’aimantent.</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>Inchangée sous la voix</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>La seconde voix. Double-cliquer pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>The small picture cut together for composing: not your finished film.</source>
   <translation>La petite image montée pour composer : pas le film fini.</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>Le son de la prise {0} est encore en cours de rendu.</translation>
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
   <source>The timeline's lane Level shows and changes it.</source>
   <translation>La ligne Niveau de la timeline le montre et le modifie.</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>La mélodie. Double-cliquer pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>The usual value, 200</source>
   <translation>La valeur habituelle, 200</translation>
  </message>
  <message>
   <source>The usual value, 8 beats</source>
   <translation>La valeur habituelle, 8 temps</translation>
  </message>
  <message>
   <source>The window closes when the music is done.</source>
   <translation>La fenêtre se ferme quand la musique est prête.</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>Le travail n’a pas pu être enregistré ({0}).</translation>
  </message>
  <message>
   <source>The {0} is now held: it plays as it is, whatever the chords do.</source>
   <translation>La partie {0} est maintenant figée : elle joue telle quelle, quels que soient les accords.</translation>
  </message>
  <message>
   <source>Their shots stay black and show the file's name; the cuts still count.</source>
   <translation>Leurs plans restent noirs et montrent le nom du fichier ; les coupes comptent quand même.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>There are no right answers. All music is played equally loud; set your volume with the first piece and leave it there. Headphones are best.</source>
   <translation>Il n’y a pas de bonnes réponses. Toutes les musiques sont lues au même volume ; réglez le vôtre sur le premier morceau et n’y touchez plus. Un casque est préférable.</translation>
  </message>
  <message>
   <source>There is no music to draw notes in yet.</source>
   <translation>Il n’y a pas encore de musique où dessiner des notes.</translation>
  </message>
  <message>
   <source>There is no music yet: the film is replaced.</source>
   <translation>Il n’y a pas encore de musique : le film est remplacé.</translation>
  </message>
  <message>
   <source>There is no room after the selected notes.</source>
   <translation>Il n’y a pas de place après les notes sélectionnées.</translation>
  </message>
  <message>
   <source>There is no take to recompose yet.</source>
   <translation>Il n’y a pas encore de prise à recomposer.</translation>
  </message>
  <message>
   <source>There is none yet: the first comes with the second save.</source>
   <translation>Aucune pour l’instant : la première vient au deuxième enregistrement.</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>Il n’y a encore rien à exporter.</translation>
  </message>
  <message>
   <source>There is nothing to paste here.</source>
   <translation>Il n’y a rien à coller ici.</translation>
  </message>
  <message>
   <source>There is nothing to save until the clip has been analysed.</source>
   <translation>Il n’y a rien à enregistrer tant que le clip n’est pas analysé.</translation>
  </message>
  <message>
   <source>These are there already:</source>
   <translation>Existent déjà :</translation>
  </message>
  <message>
   <source>These parts are now held and play as they are: {0}.</source>
   <translation>Ces parties sont maintenant figées et jouent telles quelles : {0}.</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>Ouverture impossible</translation>
  </message>
  <message>
   <source>This cut is not a hit point: the music does not mark it</source>
   <translation>Cette coupe n’est pas un point de synchro : la musique ne la marque pas</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>Cette coupe tombe sur son temps</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>Cette coupe tombe {0} ms après son temps</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>Cette coupe tombe {0} ms avant son temps</translation>
  </message>
  <message>
   <source>This key is fixed.</source>
   <translation>Cette touche est fixe.</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>Celle-ci</translation>
  </message>
  <message>
   <source>This project has newer work that was not saved.</source>
   <translation>Ce projet a un travail plus récent qui n’a pas été enregistré.</translation>
  </message>
  <message>
   <source>This question cannot be played.</source>
   <translation>Cette question ne peut pas être lue.</translation>
  </message>
  <message>
   <source>This question is skipped</source>
   <translation>Cette question est passée</translation>
  </message>
  <message>
   <source>This track is muted, so it has no stem.</source>
   <translation>Cette piste est muette : elle n’a pas de stem.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>Le temps en haut, les mesures de la musique en bas</translation>
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
   <source>Track</source>
   <translation>Piste</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>Pistes</translation>
  </message>
  <message>
   <source>Trailer</source>
   <translation>Bande-annonce</translation>
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
   <source>Travel</source>
   <translation>Voyage</translation>
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
   <translation>Cordes trémolo, une pulsation et un battement de cœur ; peu de mélodie.</translation>
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
   <translation>Réessayer dans un instant.</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>Tout essayer sur un court film.</translation>
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
   <translation>Saisir 00:01:20:12, 1:20, 80.5 (secondes) ou bar 10.2.</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>Saisir son niveau…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>Saisir de {0} à {1}, en décibels.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo brings back the old cut and its music.</source>
   <translation>Annuler ramène l’ancien montage et sa musique.</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>Annuler la ramène.</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>Déverrouiller les notes</translation>
  </message>
  <message>
   <source>Unlock notes, regions or the track first.</source>
   <translation>Déverrouiller d’abord les notes, les zones ou la piste.</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>Déverrouiller la zone</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>Déverrouiller : {0}</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>Déverrouiller la piste</translation>
  </message>
  <message>
   <source>Unmute it and try again.</source>
   <translation>Réactiver le son et réessayer.</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>Réactiver le son du clip</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>Réactiver : {0}</translation>
  </message>
  <message>
   <source>Unsaved work from {1}: {0}</source>
   <translation>Travail non enregistré de {1} : {0}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>Retirer des favoris</translation>
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
   <translation>Saisir de 1 à 32 temps.</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>Saisir de 2 à 200 étapes.</translation>
  </message>
  <message>
   <source>Use File &gt; Relink media… to show where they are.</source>
   <translation>Utiliser Fichier &gt; Relier les médias… pour indiquer où ils sont.</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>Saisir une valeur de 0 à 10, ou « auto ».</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>Saisir une valeur de 0 à 1000.</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>Saisir un nombre entier, de 18 chiffres au plus.</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>Reprendre ses réglages</translation>
  </message>
  <message>
   <source>Use the built-in sounds</source>
   <translation>Utiliser les sons intégrés</translation>
  </message>
  <message>
   <source>Use this take's settings</source>
   <translation>Reprendre les réglages de cette prise</translation>
  </message>
  <message>
   <source>Use −30 to +6 dB.</source>
   <translation>Saisir de −30 à +6 dB.</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>Variations</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>Variations par génération</translation>
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
   <translation>Ligne de vélocité</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>Vélocité {0}</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
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
   <translation>Vidéo et WAV, au volume de lecture de YouTube.</translation>
  </message>
  <message>
   <source>Video content</source>
   <translation>Contenu de la vidéo</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>Vidéo seule</translation>
  </message>
  <message>
   <source>Video rhythm</source>
   <translation>Rythme de la vidéo</translation>
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
   <source>Vlog under speech</source>
   <translation>Vlog sous la voix</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>Voix « ouh »</translation>
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
   <source>Voices and noises of the clip stay in the video, with the music under them.</source>
   <translation>Voix et bruits du clip restent dans la vidéo, avec la musique en dessous.</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV et MP3, au volume des podcasts.</translation>
  </message>
  <message>
   <source>Warm and tender, long lines that swell.</source>
   <translation>Chaude et tendre, de longues lignes qui enflent.</translation>
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
   <source>Wedding</source>
   <translation>Mariage</translation>
  </message>
  <message>
   <source>What BGM Studio is made of, and the licences it is under.</source>
   <translation>De quoi BGM Studio est fait, et sous quelles licences.</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>Le nom de base de tous les fichiers.</translation>
  </message>
  <message>
   <source>What computes the music. It sounds the same, but takes more or less time.</source>
   <translation>Ce qui calcule la musique. Le son est le même, seule la durée change.</translation>
  </message>
  <message>
   <source>What each shot shows; the music takes its mood from these words</source>
   <translation>Ce que montre chaque plan ; la musique tire son ambiance de ces mots</translation>
  </message>
  <message>
   <source>What is not heard yet</source>
   <translation>Ce qu’on n’entend pas encore</translation>
  </message>
  <message>
   <source>What is not heard yet: {0}</source>
   <translation>Ce qu’on n’entend pas encore : {0}</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>Ce qui est enregistré</translation>
  </message>
  <message>
   <source>What is that loud</source>
   <translation>Ce qui a ce volume</translation>
  </message>
  <message>
   <source>What is to become of it before the window closes?</source>
   <translation>Qu’en faire avant que la fenêtre se ferme ?</translation>
  </message>
  <message>
   <source>What it contains, and what was approximated or left out.</source>
   <translation>Ce qu’elle contient, et ce qui a été approximé ou omis.</translation>
  </message>
  <message>
   <source>What leads the music. To the left the words lead: captions and mood shape a tune. To the right the picture leads: movement and cuts shape the rhythm. The curve shows how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the usual 200, at the tick.</source>
   <translation>Ce qui mène la musique. À gauche, le texte mène : légendes et ambiance façonnent une mélodie. À droite, l’image mène : mouvement et coupes façonnent le rythme. La courbe montre la part de la musique encore ouverte quand l’image prend le relais.
Maintenir Alt ou saisir des valeurs entre les crans ; double-cliquer pour les 200 habituels, au repère.</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>Ce qui joue la piste {0} : {1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>À quoi servent les fichiers</translation>
  </message>
  <message>
   <source>What the music is told about this shot. Different words give different music</source>
   <translation>Ce que la musique apprend de ce plan. D’autres mots donnent une autre musique</translation>
  </message>
  <message>
   <source>What the music treats as one part, and how much goes on in it.
Drag up or down for more or less, right-click for options</source>
   <translation>Ce que la musique traite comme une seule partie, et son activité.
Faire glisser vers le haut ou le bas pour plus ou moins, clic droit pour les options</translation>
  </message>
  <message>
   <source>What the music, or the video's whole mix, is brought to; never above -1 dBTP.</source>
   <translation>Le volume auquel la musique, ou le mixage complet de la vidéo, est amené ; jamais au-dessus de -1 dBTP.</translation>
  </message>
  <message>
   <source>What the palette's players add, one strip each</source>
   <translation>Ce qu’ajoutent les musiciens de la palette, une tranche chacun</translation>
  </message>
  <message>
   <source>What the project's file held before it was saved again.</source>
   <translation>Ce que contenait le fichier du projet avant d’être réenregistré.</translation>
  </message>
  <message>
   <source>What the shot shows; the music follows these words</source>
   <translation>Ce que montre le plan ; la musique suit ces mots</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Ce qui a été lu</translation>
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
   <translation>Où est le clip ?</translation>
  </message>
  <message>
   <source>Where is the footage?</source>
   <translation>Où sont les rushes ?</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>Où est la timeline ?</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>Où vont les fichiers ; créé au besoin.</translation>
  </message>
  <message>
   <source>Where the music is heard. It does not change what is exported.</source>
   <translation>Où l’on entend la musique. Cela ne change rien à l’exportation.</translation>
  </message>
  <message>
   <source>Where the music is laid under the film as it is, without another mix.</source>
   <translation>Là où la musique est posée telle quelle sous le film, sans autre mixage.</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>Sifflement</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>De larges nappes lentes et quelques cloches ; pas de rythme.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>Volet</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>Le texte mène</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>Écrire MIDI, WAV, stems ou la vidéo finie.</translation>
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
   <source>Writing the files</source>
   <translation>Écriture des fichiers</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>Xylophone</translation>
  </message>
  <message>
   <source>You can also use Ctrl and the mouse wheel.</source>
   <translation>Ctrl et la molette de la souris fonctionnent aussi.</translation>
  </message>
  <message>
   <source>You will be asked again the next time the project is opened.</source>
   <translation>La question sera reposée à la prochaine ouverture du projet.</translation>
  </message>
  <message>
   <source>You will see one short film with music. Listen to it, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>Vous verrez un court film avec de la musique. Écoutez-le et notez chaque aspect de 1 (mauvais) à 5 (excellent).</translation>
  </message>
  <message>
   <source>You will see one short film with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>Vous verrez un court film avec deux musiques : A et B. Écoutez les deux, passez de l’une à l’autre aussi souvent que vous voulez et dites pour chaque aspect laquelle est la meilleure.</translation>
  </message>
  <message>
   <source>You will see which music stays before anything is replaced.</source>
   <translation>Vous verrez quelle musique reste avant tout remplacement.</translation>
  </message>
  <message>
   <source>You will see {0} short films with music. Listen to each, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>Vous verrez {0} courts films avec de la musique. Écoutez chacun et notez chaque aspect de 1 (mauvais) à 5 (excellent).</translation>
  </message>
  <message>
   <source>You will see {0} short films, each with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>Vous verrez {0} courts films, chacun avec deux musiques : A et B. Écoutez les deux, passez de l’une à l’autre aussi souvent que vous voulez et dites pour chaque aspect laquelle est la meilleure.</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your answer could not be saved: {0}.</source>
   <translation>Votre réponse n’a pas pu être enregistrée : {0}.</translation>
  </message>
  <message>
   <source>Your answers are saved as you give them. You can go back, and you can close the window and continue later.</source>
   <translation>Vos réponses sont enregistrées au fur et à mesure. Vous pouvez revenir en arrière, ou fermer la fenêtre et continuer plus tard.</translation>
  </message>
  <message>
   <source>Your answers are saved. You may close the window.</source>
   <translation>Vos réponses sont enregistrées. Vous pouvez fermer la fenêtre.</translation>
  </message>
  <message>
   <source>Your confidence</source>
   <translation>Votre certitude</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>Votre niveau : constant</translation>
  </message>
  <message>
   <source>Your level: {0} point</source>
   <translation>Votre niveau : {0} point</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>Votre niveau : {0} points</translation>
  </message>
  <message>
   <source>Your name for it; without one it is named after its level</source>
   <translation>Le nom que vous lui donnez ; sans nom, elle porte celui de son niveau</translation>
  </message>
  <message>
   <source>Your own soundfont</source>
   <translation>SoundFont personnelle</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>Votre timeline avec la musique, et le MIDI.</translation>
  </message>
  <message>
   <source>Your work is kept apart, and offered when you open the project again. Save it elsewhere, or close again.</source>
   <translation>Votre travail est gardé à part et proposé à la réouverture du projet. L’enregistrer ailleurs, ou fermer encore une fois.</translation>
  </message>
  <message>
   <source>Your work is kept. Please copy the details and report this.</source>
   <translation>Votre travail est gardé. Copiez les détails et signalez ce problème.</translation>
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
   <source>Zoom to fit</source>
   <translation>Zoom ajusté</translation>
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation>Zoom sur la sélection</translation>
  </message>
  <message>
   <source>Zoom to the selected shot or notes.</source>
   <translation>Zoomer sur le plan ou les notes sélectionnés.</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>Zoom sur cette section</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>Zoom sur ce plan</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>au hasard</translation>
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
   <source>applies 1 change</source>
   <translation>applique 1 changement</translation>
  </message>
  <message>
   <source>applies {0}</source>
   <translation>applique {0}</translation>
  </message>
  <message>
   <source>applies {0} changes</source>
   <translation>applique {0} changements</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>comme prévu</translation>
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
   <source>automatic, {0}</source>
   <translation>automatique, {0}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>mauvais</translation>
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
   <translation>top {0}</translation>
  </message>
  <message>
   <source>black</source>
   <translation>noir</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>lumineuse</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>lumineuse et calme</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>lumineuse et vive</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>calme</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>certain</translation>
  </message>
  <message>
   <source>choice, order and harmony of the chords</source>
   <translation>choix, enchaînement et harmonie des accords</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>sombre et agitée</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>sombre et immobile</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>épique</translation>
  </message>
  <message>
   <source>every beat</source>
   <translation>chaque temps</translation>
  </message>
  <message>
   <source>every {0} beats</source>
   <translation>tous les {0} temps</translation>
  </message>
  <message>
   <source>excellent</source>
   <translation>excellent</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>moyen</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>assez sûr</translation>
  </message>
  <message>
   <source>fitted once the clip is analysed</source>
   <translation>calé une fois le clip analysé</translation>
  </message>
  <message>
   <source>follows the picture</source>
   <translation>suit l’image</translation>
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
   <source>good</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>how consistent the rhythm is</source>
   <translation>la régularité du rythme</translation>
  </message>
  <message>
   <source>how rich and good it is</source>
   <translation>sa richesse et sa qualité</translation>
  </message>
  <message>
   <source>how rich the melody is</source>
   <translation>la richesse de la mélodie</translation>
  </message>
  <message>
   <source>how sure you are of these scores: 1 a guess – 5 certain</source>
   <translation>votre certitude quant à ces notes : 1 au hasard – 5 certain</translation>
  </message>
  <message>
   <source>how well the music fits what is seen</source>
   <translation>l’accord de la musique avec ce qu’on voit</translation>
  </message>
  <message>
   <source>how well the rhythm fits the picture’s</source>
   <translation>l’accord du rythme avec celui de l’image</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>aussi dans WAV et stems</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>elle crépite</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>elle ne finit pas sur son accord final</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>elle a peu de notes</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>elle n’a pas de mélodie</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>elle a des fausses notes</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>elle est surchargée de notes</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>elle est bien plus dense ou plus mince que l’image ne le demande</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>elle est plus dense que l’image ne le demande</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>elle est plus mince que l’image ne le demande</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>elle s’arrête et repart</translation>
  </message>
  <message>
   <source>k in beats</source>
   <translation>k en temps</translation>
  </message>
  <message>
   <source>k {0}</source>
   <translation>k {0}</translation>
  </message>
  <message>
   <source>like the picture: {0}</source>
   <translation>comme l’image : {0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>vive</translation>
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
   <translation>beaucoup de notes sortent de la tonalité</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>introuvable</translation>
  </message>
  <message>
   <source>moved; it is now shot {0}</source>
   <translation>déplacé ; c’est maintenant le plan {0}</translation>
  </message>
  <message>
   <source>moved; it was shot {0}</source>
   <translation>déplacé ; c’était le plan {0}</translation>
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
   <translation>pas de légende</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>aucun point de synchro à atteindre</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>aucune synchro</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>pas encore de musique</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>aucun périphérique audio</translation>
  </message>
  <message>
   <source>no sound: choose an output</source>
   <translation>pas de son : choisir une sortie</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>aucun mot</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>not fitted yet</source>
   <translation>pas encore calé</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>pas encore enregistré</translation>
  </message>
  <message>
   <source>of the music alone</source>
   <translation>de la musique seule</translation>
  </message>
  <message>
   <source>of the whole mix</source>
   <translation>du mixage complet</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>on entend les raccords entre ses parties</translation>
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
   <translation>enjouée</translation>
  </message>
  <message>
   <source>playing</source>
   <translation>en lecture</translation>
  </message>
  <message>
   <source>poor</source>
   <translation>médiocre</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>aperçu</translation>
  </message>
  <message>
   <source>rated {0}</source>
   <translation>notée {0}</translation>
  </message>
  <message>
   <source>recomposed</source>
   <translation>recomposée</translation>
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
   <source>seed {0}</source>
   <translation>graine {0}</translation>
  </message>
  <message>
   <source>shot</source>
   <translation>plan</translation>
  </message>
  <message>
   <source>shot by shot</source>
   <translation>plan par plan</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>certaines mesures sont bien plus denses que d’autres</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>certains points de synchro passent sans accent</translation>
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
   <translation>sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sûr</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>t0 {0}; {1} % of the music is still open when the picture takes over</source>
   <translation>t0 {0} ; {1} % de la musique est encore ouverte quand l’image prend le relais</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>tendue</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>l’accompagnement change sans cesse</translation>
  </message>
  <message>
   <source>the file cannot be written</source>
   <translation>le fichier ne peut pas être écrit</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>le rythme varie beaucoup d’une mesure à l’autre</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>identique</translation>
  </message>
  <message>
   <source>the same footage, shown differently</source>
   <translation>les mêmes rushes, montrés autrement</translation>
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
   <source>trimmed; it is now shot {0}</source>
   <translation>raccourci ; c’est maintenant le plan {0}</translation>
  </message>
  <message>
   <source>trimmed; it was shot {0}</source>
   <translation>raccourci ; c’était le plan {0}</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>pas sûr</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>habituelle</translation>
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
   <source>when it is read</source>
   <translation>après l’analyse</translation>
  </message>
  <message>
   <source>when the clip has been read</source>
   <translation>quand le clip sera analysé</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>large</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>le texte mène</translation>
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
   <source>{0:g} beat</source>
   <translation>{0:g} temps</translation>
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
Chosen to suit mood and picture, with each new take</source>
   <translation>{0}
Choisie selon l’ambiance et l’image, à chaque nouvelle prise</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
Double-cliquer pour changer les mots que suit la musique</translation>
  </message>
  <message>
   <source>{0}
Drag it into a folder, an editor or a DAW, or click to copy it</source>
   <translation>{0}
Le faire glisser dans un dossier, un logiciel de montage ou une DAW, ou cliquer pour le copier</translation>
  </message>
  <message>
   <source>{0}
Drag its name out of the window for its sound as a WAV file</source>
   <translation>{0}
Faire glisser son nom hors de la fenêtre pour obtenir son son en fichier WAV</translation>
  </message>
  <message>
   <source>{0}
Drag to move it, double-click to type, Del to remove it</source>
   <translation>{0}
Faire glisser pour déplacer, double-cliquer pour saisir, Suppr pour enlever</translation>
  </message>
  <message>
   <source>{0}
Drag up or down for more or less, double-click to name it</source>
   <translation>{0}
Faire glisser vers le haut ou le bas pour plus ou moins, double-cliquer pour nommer</translation>
  </message>
  <message>
   <source>{0}
Drag up or down, double-click for a point, Shift+drag to draw</source>
   <translation>{0}
Faire glisser vers le haut ou le bas, double-cliquer pour un point, Maj+glisser pour dessiner</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  étape {1} sur {2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
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
   <source>{0} (not connected)</source>
   <translation>{0} (non connecté)</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0} (du projet)</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0} (valence {1}, éveil {2})</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} Et {1} de plus.</translation>
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
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <source>{0} answer left</source>
   <translation>{0} réponse restante</translation>
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
   <source>{0} beat</source>
   <translation>{0} temps</translation>
  </message>
  <message>
   <source>{0} beats</source>
   <translation>{0} temps</translation>
  </message>
  <message>
   <source>{0} belongs to the system.</source>
   <translation>{0} est réservé au système.</translation>
  </message>
  <message>
   <source>{0} cannot be created: {1}</source>
   <translation>Impossible de créer {0} : {1}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>Changés : {0}</translation>
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
   <translation>{0} décibels moins fort</translation>
  </message>
  <message>
   <source>{0} files cannot be opened at once; drop one of them.</source>
   <translation>Impossible d’ouvrir {0} fichiers à la fois ; n’en déposer qu’un.</translation>
  </message>
  <message>
   <source>{0} has moved or was deleted. Your takes, markers and captions are all here and you can listen to them; only the picture and the clip's own sound are missing.</source>
   <translation>{0} a été déplacé ou supprimé. Vos prises, marqueurs et légendes sont tous là et vous pouvez les écouter ; seuls manquent l’image et le son du clip.</translation>
  </message>
  <message>
   <source>{0} is already used by “{1}”.</source>
   <translation>{0} est déjà utilisé par « {1} ».</translation>
  </message>
  <message>
   <source>{0} is not a level.</source>
   <translation>{0} n’est pas un niveau.</translation>
  </message>
  <message>
   <source>{0} is not a video, a timeline or a project.</source>
   <translation>{0} n’est ni une vidéo, ni une timeline, ni un projet.</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} est déjà ouvert.</translation>
  </message>
  <message>
   <source>{0} is open: {1} shot.</source>
   <translation>{0} est ouvert : {1} plan.</translation>
  </message>
  <message>
   <source>{0} is open: {1} shots.</source>
   <translation>{0} est ouvert : {1} plans.</translation>
  </message>
  <message>
   <source>{0} is ready to drag.</source>
   <translation>{0} est prêt à glisser.</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>Conservés : {0}</translation>
  </message>
  <message>
   <source>{0} locked notes stay as they are.</source>
   <translation>{0} notes verrouillées restent telles quelles.</translation>
  </message>
  <message>
   <source>{0} media file of the film was not found; its shots are black.</source>
   <translation>{0} fichier média du film est introuvable ; ses plans sont noirs.</translation>
  </message>
  <message>
   <source>{0} media files of the film were not found; their shots are black.</source>
   <translation>{0} fichiers médias du film sont introuvables ; leurs plans sont noirs.</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} de plus</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>Déplacés : {0}</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>Nouveaux : {0}</translation>
  </message>
  <message>
   <source>{0} note selected</source>
   <translation>{0} note sélectionnée</translation>
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
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; recomposed: {2}.</source>
   <translation>{0} mesures sur {1} restent telles quelles ; recomposées : {2}.</translation>
  </message>
  <message>
   <source>{0} of {1} hit</source>
   <translation>{0} synchro sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} hit within {2} ms</source>
   <translation>{0} synchro sur {1} à {2} ms près</translation>
  </message>
  <message>
   <source>{0} of {1} hit ≤ {2} ms</source>
   <translation>{0} synchro sur {1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hit, {2} of {3} strong ones on downbeats</source>
   <translation>{0} synchro sur {1}, {2} des {3} fortes sur un premier temps</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0} synchros sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{0} synchros sur {1} à {2} ms près</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0} synchros sur {1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits, {2} of {3} strong ones on downbeats</source>
   <translation>{0} synchros sur {1}, {2} des {3} fortes sur un premier temps</translation>
  </message>
  <message>
   <source>{0} refers to files that are not where they should be.</source>
   <translation>{0} renvoie à des fichiers qui ne sont pas à leur place.</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>Supprimés : {0}</translation>
  </message>
  <message>
   <source>{0} shot, {1}</source>
   <translation>{0} plan, {1}</translation>
  </message>
  <message>
   <source>{0} shots, {1}</source>
   <translation>{0} plans, {1}</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} étapes</translation>
  </message>
  <message>
   <source>{0} take</source>
   <translation>{0} prise</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} prises</translation>
  </message>
  <message>
   <source>{0} takes exported to {1}</source>
   <translation>{0} prises exportées vers {1}</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>Raccourcis : {0}</translation>
  </message>
  <message>
   <source>{0} was cancelled: what it was for has been undone.</source>
   <translation>{0} : annulé, car ce qui le demandait a été défait.</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} a été modifié dans son logiciel de montage.</translation>
  </message>
  <message>
   <source>{0} was dropped.</source>
   <translation>{0} a été déposé.</translation>
  </message>
  <message>
   <source>{0} with music</source>
   <translation>{0} avec musique</translation>
  </message>
  <message>
   <source>{0} with the music on its own track, hit points as markers.</source>
   <translation>{0} avec la musique sur sa propre piste, points de synchro en marqueurs.</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · closed without saving</source>
   <translation>{0} · fermé sans enregistrer</translation>
  </message>
  <message>
   <source>{0} · {1} ago</source>
   <translation>{0} · il y a {1}</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} étapes</translation>
  </message>
  <message>
   <source>{0} · {1} steps · closeness {2}</source>
   <translation>{0} · {1} étapes · fidélité {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – prise {1}</translation>
  </message>
  <message>
   <source>{0}, drift {1}</source>
   <translation>{0}, dérive {1}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}, repliée</translation>
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
   <source>{0}, the best of the {1} takes in its run</source>
   <translation>{0}, la meilleure des {1} prises de sa génération</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}, vélocité {1}</translation>
  </message>
  <message>
   <source>{0}, {1}
Double-click to change it, drag an edge to move it</source>
   <translation>{0}, {1}
Double-cliquer pour changer, faire glisser un bord pour déplacer</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}, {1} %, {2}</translation>
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
  <message>
   <source>{0}: click to open this lane
{1}</source>
   <translation>{0} : cliquer pour déplier cette ligne
{1}</translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0} : cliquer pour sélectionner ses notes</translation>
  </message>
  <message>
   <source>{0}: follows chords and level. Double-click to open the piano roll</source>
   <translation>{0} : suit accords et niveau. Double-cliquer pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>{0}: held as it is. Double-click to open the piano roll</source>
   <translation>{0} : figée telle quelle. Double-cliquer pour ouvrir le piano roll</translation>
  </message>
  <message>
   <source>{0}: not heard yet</source>
   <translation>{0} : pas encore entendu</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}: {1} shot, {2} at {3} frames per second</source>
   <translation>{0} : {1} plan, {2} à {3} images par seconde</translation>
  </message>
  <message>
   <source>{0}: {1} shots, {2} at {3} frames per second</source>
   <translation>{0} : {1} plans, {2} à {3} images par seconde</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0} : {1} → {2}</translation>
  </message>
  <message>
   <source>“{0}” is not a place in the clip.</source>
   <translation>« {0} » n’est pas une position dans le clip.</translation>
  </message>
 </context>
</TS>
