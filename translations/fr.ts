<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n plan, {0}</numerusform>
    <numerusform>%n plans, {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>L’unique mesure reste.</numerusform>
    <numerusform>Les %n mesures restent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} est ouvert : %n plan.</numerusform>
    <numerusform>{0} est ouvert : %n plans.</numerusform>
   </translation>
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
