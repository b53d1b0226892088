<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n ショット、{0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>%n 小節すべてを残します。</numerusform>
   </translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>取り消す</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} を開きました：%n ショット。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}：%n ショット、{1}、{2} fps</numerusform>
   </translation>
  </message>
 </context>
</TS>
