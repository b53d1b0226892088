<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n shot, {0}</numerusform>
    <numerusform>%n shots, {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>The one bar stays as it is.</numerusform>
    <numerusform>All %n bars stay as they are.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} is open: %n shot.</numerusform>
    <numerusform>{0} is open: %n shots.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}: %n shot, {1} at {2} frames a second</numerusform>
    <numerusform>{0}: %n shots, {1} at {2} frames a second</numerusform>
   </translation>
  </message>
 </context>
</TS>
