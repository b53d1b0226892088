<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n plano, {0}</numerusform>
    <numerusform>%n planos, {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>El único compás se conserva.</numerusform>
    <numerusform>Se conservan los %n compases.</numerusform>
   </translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} está abierto: %n plano.</numerusform>
    <numerusform>{0} está abierto: %n planos.</numerusform>
   </translation>
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
