<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n 个镜头，{0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>全部 %n 个小节保留。</numerusform>
   </translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>已打开 {0}：%n 个镜头。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}：%n 个镜头，{1}，{2} fps</numerusform>
   </translation>
  </message>
 </context>
</TS>
