<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n Einstellung, {0}</numerusform>
    <numerusform>%n Einstellungen, {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>Der eine Takt bleibt, wie er ist.</numerusform>
    <numerusform>Alle %n Takte bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} ist geöffnet: %n Einstellung.</numerusform>
    <numerusform>{0} ist geöffnet: %n Einstellungen.</numerusform>
   </translation>
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
