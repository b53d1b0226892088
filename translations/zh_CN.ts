<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
在 {0} 与 {1} 之间浮动，以贴合切点</translation>
  </message>
  <message>
   <source> bpm</source>
   <translation> bpm</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · 第 {0}/{1} 个版本</translation>
  </message>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n 个镜头，{0}</numerusform>
   </translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS：YouTube、Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS：播客、社交媒体</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS：广播电视（EBU R 128）</translation>
  </message>
  <message>
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>。可拖动、加大强度或放开速度</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB 表示保持原样。</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 分贝，不变</translation>
  </message>
  <message>
   <source>0 to 10, or "auto" for the model's own choice</source>
   <translation>0 至 10，或填“auto”由模型决定</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>还剩 1 个回答</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 差 – 5 优</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 个版本</translation>
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
   <translation>16 位</translation>
  </message>
  <message>
   <source>24 bits</source>
   <translation>24 位</translation>
  </message>
  <message>
   <source>32 bits, float</source>
   <translation>32 位浮点</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s，用于试听。</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz，长度与片段精确到采样。</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>808 鼓组</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= 镜头</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>安静的钢琴、马林巴音型与柔和弦乐，为话语留出空间。</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>大提琴在柔和钢琴上歌唱，随后少量弦乐加入。</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>如 C、Am7、F/C 或 Gsus4 的和弦</translation>
  </message>
  <message>
   <source>A copy to work on.</source>
   <translation>用于继续修改的副本。</translation>
  </message>
  <message>
   <source>A cut at the playhead, which the music marks.</source>
   <translation>在播放头处放一个由音乐强调的切点。</translation>
  </message>
  <message>
   <source>A frame back</source>
   <translation>后退一帧</translation>
  </message>
  <message>
   <source>A frame on</source>
   <translation>前进一帧</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A 更好</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>慵懒的节拍、圆润的贝斯上铺着柔美的 Rhodes。</translation>
  </message>
  <message>
   <source>A new melody over the same bridge and piano.</source>
   <translation>在同样的伴奏上谱写新旋律。</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>在播放头处新建音符</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>部分导出没有视频。</translation>
  </message>
  <message>
   <source>A second back</source>
   <translation>后退一秒</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>前进一秒</translation>
  </message>
  <message>
   <source>A semitone up or down</source>
   <translation>升降半音</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>提前或推迟一个十六分音符</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>缩短或延长一个十六分音符</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>弦乐组与竖琴之上的小提琴和大提琴。</translation>
  </message>
  <message>
   <source>AAC</source>
   <translation>AAC</translation>
  </message>
  <message>
   <source>About BGM Studio</source>
   <translation>关于 BGM Studio</translation>
  </message>
  <message>
   <source>About the timeline</source>
   <translation>关于时间线</translation>
  </message>
  <message>
   <source>Accompaniment</source>
   <translation>伴奏</translation>
  </message>
  <message>
   <source>Accordion</source>
   <translation>手风琴</translation>
  </message>
  <message>
   <source>Acoustic bass</source>
   <translation>原声贝斯</translation>
  </message>
  <message>
   <source>Acoustic folk</source>
   <translation>原声民谣</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活跃度</translation>
  </message>
  <message>
   <source>Add a marker</source>
   <translation>添加标记</translation>
  </message>
  <message>
   <source>Add a point here</source>
   <translation>在此添加控制点</translation>
  </message>
  <message>
   <source>Add marker</source>
   <translation>添加标记</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>在此添加标记</translation>
  </message>
  <message>
   <source>Add note at playhead</source>
   <translation>在播放头处添加音符</translation>
  </message>
  <message>
   <source>Again for faster.</source>
   <translation>再按则加快。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>全部 %n 个小节保留。</numerusform>
   </translation>
  </message>
  <message>
   <source>All ({0})</source>
   <translation>全部（{0}）</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <source>All keys on one sheet.</source>
   <translation>所有快捷键一览。</translation>
  </message>
  <message>
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>全部音符和速度，每个切点带一个标记。</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>全部音符、速度和切点</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All of it was taken over as it is.</source>
   <translation>已全部按原样导入。</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>可以生成的一切。</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>所有音轨均已静音，因此没有分轨。</translation>
  </message>
  <message>
   <source>Alto saxophone</source>
   <translation>中音萨克斯</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>氛围铺底</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>256 kbit/s 的 M4A 文件，用于试听。</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>升降八度</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>重新分析</translation>
  </message>
  <message>
   <source>Another denoiser that BGM Studio's own export wrote; it composes otherwise.</source>
   <translation>由 BGM Studio 导出的其他模型，谱曲方式不同。</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>另一条轨道</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>回答：{0}</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Approximated</source>
   <translation>近似处理</translation>
  </message>
  <message>
   <source>Arpeggio</source>
   <translation>琶音</translation>
  </message>
  <message>
   <source>As exact as WAV, and about half as large.</source>
   <translation>与 WAV 同样精确，体积约一半。</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>按演奏原样</translation>
  </message>
  <message>
   <source>As performed again</source>
   <translation>恢复演奏力度</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>按原计划</translation>
  </message>
  <message>
   <source>As the pictures have it</source>
   <translation>随画面</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>跟随系统：{0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>按原谱</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>按你在时间线上绘制的</translation>
  </message>
  <message>
   <source>Ask again when the project is opened.</source>
   <translation>打开项目时再次询问。</translation>
  </message>
  <message>
   <source>Atmosphere</source>
   <translation>氛围</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Automatic level</source>
   <translation>自动电平</translation>
  </message>
  <message>
   <source>Automatic palette</source>
   <translation>自动音色组</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>自动：{0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>自动：人声处降低 {0} dB</translation>
  </message>
  <message>
   <source>B is better</source>
   <translation>B 更好</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
  </message>
  <message>
   <source>BGM Studio projects</source>
   <translation>BGM Studio 项目</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back a second</source>
   <translation>后退一秒</translation>
  </message>
  <message>
   <source>Back and forth between the two takes heard last, in sync.</source>
   <translation>在最近听过的两个版本间同步切换。</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>恢复自动</translation>
  </message>
  <message>
   <source>Back to the question before</source>
   <translation>返回上一题</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>为你的片段谱写精确到帧的背景音乐，全程在本机完成，视频绝不外传。</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>乐队</translation>
  </message>
  <message>
   <source>Banjo</source>
   <translation>班卓琴</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>小节</translation>
  </message>
  <message>
   <source>Bar and beat at the playhead, and the tempo of the music</source>
   <translation>播放头处的小节与拍，以及音乐速度</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>播放头处的小节、拍和速度</translation>
  </message>
  <message>
   <source>Bars</source>
   <translation>小节</translation>
  </message>
  <message>
   <source>Bass</source>
   <translation>贝斯</translation>
  </message>
  <message>
   <source>Bass lead</source>
   <translation>贝斯主音</translation>
  </message>
  <message>
   <source>Bassoon</source>
   <translation>巴松管</translation>
  </message>
  <message>
   <source>Beat</source>
   <translation>拍</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Bell electric piano</source>
   <translation>钟声电钢琴</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>钟琴</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>采样位数</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>弓弦铺底</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>铜管与合唱，配以推进的弦乐和大鼓。</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>铜管组</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>副旋律</translation>
  </message>
  <message>
   <source>Bridge and piano are composed anew under the same melody.</source>
   <translation>在同一旋律下重新谱写伴奏。</translation>
  </message>
  <message>
   <source>Bright pad</source>
   <translation>明亮铺底</translation>
  </message>
  <message>
   <source>Bright piano</source>
   <translation>明亮钢琴</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>恢复音乐</translation>
  </message>
  <message>
   <source>Bring the take to the tempo that the dials ask for, as a new take.</source>
   <translation>把该版本调到设定速度，另存为新版本。</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>将{0}置前并编辑其音符</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>广播电视（EBU R 128）</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>鼓刷鼓组</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>向下一段推进</translation>
  </message>
  <message>
   <source>Cabasa</source>
   <translation>卡巴萨</translation>
  </message>
  <message>
   <source>Calliope lead</source>
   <translation>汽笛风琴主音</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>平静</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled: all is as it was.</source>
   <translation>已取消：一切如旧。</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>镜头 {0} 的描述</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>所选镜头的描述</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Celesta</source>
   <translation>钢片琴</translation>
  </message>
  <message>
   <source>Cello</source>
   <translation>大提琴</translation>
  </message>
  <message>
   <source>Change chord</source>
   <translation>更改和弦</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>更改电平</translation>
  </message>
  <message>
   <source>Change strength</source>
   <translation>更改强度</translation>
  </message>
  <message>
   <source>Change the look.</source>
   <translation>切换外观。</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>更改配乐范围</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>更改转场</translation>
  </message>
  <message>
   <source>Change velocities</source>
   <translation>更改力度</translation>
  </message>
  <message>
   <source>Checking the clip</source>
   <translation>正在检查片段</translation>
  </message>
  <message>
   <source>China</source>
   <translation>中国镲</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>合唱</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>请选择文件夹。</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>选择音色库</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to go on with (Ctrl+O).</source>
   <translation>选择要配乐的视频或剪辑时间线，或要继续的项目（Ctrl+O）。</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Choose the model's folder</source>
   <translation>选择模型文件夹</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>选定文件、响度和位数；之后的改动即为自定义。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>按原计划的和弦</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>和弦性质</translation>
  </message>
  <message>
   <source>Chord {0}</source>
   <translation>和弦 {0}</translation>
  </message>
  <message>
   <source>Chords</source>
   <translation>和弦</translation>
  </message>
  <message>
   <source>Church organ</source>
   <translation>教堂管风琴</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>电影管弦乐</translation>
  </message>
  <message>
   <source>Clap</source>
   <translation>拍手</translation>
  </message>
  <message>
   <source>Clarinet</source>
   <translation>单簧管</translation>
  </message>
  <message>
   <source>Claves</source>
   <translation>响棒</translation>
  </message>
  <message>
   <source>Clavinet</source>
   <translation>击弦古钢琴</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>清音电吉他</translation>
  </message>
  <message>
   <source>Click one, then redo it.</source>
   <translation>先点选一个，再重做。</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>单击跳转；右击可只为部分配乐</translation>
  </message>
  <message>
   <source>Clip sound</source>
   <translation>片段声音</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close (Esc).</source>
   <translation>关闭（Esc）。</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>关闭钢琴卷帘</translation>
  </message>
  <message>
   <source>Close the sheet (Esc).</source>
   <translation>关闭列表（Esc）。</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>Close what is open and start afresh. Unsaved work stays recoverable.</source>
   <translation>关闭当前内容并重新开始，未保存的工作仍可恢复。</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>不导出并关闭（Esc）。</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>闭合踩镲</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>再次关闭将放弃未保存的内容。</translation>
  </message>
  <message>
   <source>Compare with the take before</source>
   <translation>与上一个版本比较</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比较…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>和弦伴奏</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>为 {0} 谱曲</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>为片段谱写音乐。</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the dials as they stand (G)</source>
   <translation>按当前设置为片段谱写新音乐（G）</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>谱曲设备</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot anew, between what stays.</source>
   <translation>重新谱写所选音符、区域或镜头，并与保留部分衔接。</translation>
  </message>
  <message>
   <source>Compose the selected shot's music anew.</source>
   <translation>重新谱写所选镜头的音乐。</translation>
  </message>
  <message>
   <source>Composed on this machine for the clip you drop here. Nothing is uploaded.</source>
   <translation>在本机为拖入的片段谱曲，不上传任何内容。</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>正在谱曲</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>正在为新剪辑谱曲</translation>
  </message>
  <message>
   <source>Contrabass</source>
   <translation>低音提琴</translation>
  </message>
  <message>
   <source>Controls</source>
   <translation>控制</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copied {0}</source>
   <translation>已复制 {0}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy all of this, for a report.</source>
   <translation>全部复制，用于报告。</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>全部复制。</translation>
  </message>
  <message>
   <source>Copy as MIDI</source>
   <translation>复制为 MIDI</translation>
  </message>
  <message>
   <source>Copy as WAV</source>
   <translation>复制为 WAV</translation>
  </message>
  <message>
   <source>Copy as stems</source>
   <translation>复制为分轨</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详情</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>复制或剪切音符</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>明亮企业</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>牛铃</translation>
  </message>
  <message>
   <source>Crash</source>
   <translation>碎音镲</translation>
  </message>
  <message>
   <source>Crash 2</source>
   <translation>碎音镲 2</translation>
  </message>
  <message>
   <source>Crystal</source>
   <translation>水晶</translation>
  </message>
  <message>
   <source>Ctrl and the wheel do so, too.</source>
   <translation>Ctrl 加滚轮也可以。</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>自定义</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>剪切</translation>
  </message>
  <message>
   <source>Cut notes</source>
   <translation>剪切音符</translation>
  </message>
  <message>
   <source>Cut out as it sounds in the whole; there is no video of a part.</source>
   <translation>按整体声音截取；部分导出没有视频。</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>音乐可强调的切点，以及各自离节拍多远</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>正在拼接影片</translation>
  </message>
  <message>
   <source>Cymbal</source>
   <translation>镲</translation>
  </message>
  <message>
   <source>DAW (MIDI + stems)</source>
   <translation>DAW（MIDI + 分轨）</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Dark is easier beside a picture; light in a bright room.</source>
   <translation>看画面时深色更舒适，明亮的房间适合浅色。</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete marker</source>
   <translation>删除标记</translation>
  </message>
  <message>
   <source>Delete notes</source>
   <translation>删除音符</translation>
  </message>
  <message>
   <source>Delete take</source>
   <translation>删除版本</translation>
  </message>
  <message>
   <source>Delete the notes</source>
   <translation>删除音符</translation>
  </message>
  <message>
   <source>Delete the point</source>
   <translation>删除控制点</translation>
  </message>
  <message>
   <source>Delete the take</source>
   <translation>删除版本</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Device: {0}</source>
   <translation>设备：{0}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Discard {0}</source>
   <translation>放弃 {0}</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>叠化</translation>
  </message>
  <message>
   <source>Distortion guitar</source>
   <translation>失真吉他</translation>
  </message>
  <message>
   <source>Do again what was undone.</source>
   <translation>重做已撤销的操作。</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>纪录片</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>双击添加标记</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>向下</translation>
  </message>
  <message>
   <source>Down a semitone</source>
   <translation>降低半音</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>降低八度</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Drag it out as {0}: into a folder, an editor or a DAW</source>
   <translation>以 {0} 拖出：到文件夹、剪辑软件或 DAW</translation>
  </message>
  <message>
   <source>Drag to begin the section earlier or later</source>
   <translation>拖动以提前或推迟段落开始</translation>
  </message>
  <message>
   <source>Drag to change the chord earlier or later</source>
   <translation>拖动以提前或推迟和弦</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>拖动更改循环起点</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>拖动更改循环终点</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>拖动以循环一部分</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>拖动移动循环</translation>
  </message>
  <message>
   <source>Draw activity</source>
   <translation>绘制活跃度</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>绘制音符</translation>
  </message>
  <message>
   <source>Draw notes: drag to set how long they sound</source>
   <translation>绘制音符：拖动设定时值</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>绘制电平</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>铅笔工具</translation>
  </message>
  <message>
   <source>Drawbar organ</source>
   <translation>拉杆风琴</translation>
  </message>
  <message>
   <source>Drift of the tempo</source>
   <translation>速度浮动</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>有推动力</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>持续音</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>骤降</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>把视频或时间线拖到这里</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>鼓</translation>
  </message>
  <message>
   <source>Drums, bass and electric guitars.</source>
   <translation>鼓、贝斯和电吉他。</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>人声处压低</translation>
  </message>
  <message>
   <source>Dulcimer</source>
   <translation>扬琴</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>复制一份</translation>
  </message>
  <message>
   <source>Duplicate notes</source>
   <translation>复制音符</translation>
  </message>
  <message>
   <source>Duplicate take</source>
   <translation>复制版本</translation>
  </message>
  <message>
   <source>Duplicate the notes</source>
   <translation>复制音符副本</translation>
  </message>
  <message>
   <source>Duplicate the take</source>
   <translation>复制版本</translation>
  </message>
  <message>
   <source>Each track as a WAV of its own</source>
   <translation>每条音轨一个 WAV</translation>
  </message>
  <message>
   <source>Earlier by a sixteenth</source>
   <translation>提前一个十六分音符</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit all tracks</source>
   <translation>编辑所有音轨</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>编辑描述</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>编辑描述…</translation>
  </message>
  <message>
   <source>Editor (WAV + markers)</source>
   <translation>剪辑软件（WAV + 标记）</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>剪辑软件（时间线 + WAV）</translation>
  </message>
  <message>
   <source>Edits catch on frames, beats and cuts</source>
   <translation>吸附到帧、拍和切点</translation>
  </message>
  <message>
   <source>Electric grand piano</source>
   <translation>电三角钢琴</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>电子鼓组</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>取消独奏{0}</translation>
  </message>
  <message>
   <source>End the run early; what is decided by then becomes a take.</source>
   <translation>提前结束；已确定的部分成为一个版本。</translation>
  </message>
  <message>
   <source>English horn</source>
   <translation>英国管</translation>
  </message>
  <message>
   <source>Epic</source>
   <translation>史诗</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Every command that has a key.</source>
   <translation>所有带快捷键的命令。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export this take…</source>
   <translation>导出此版本…</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>导出到</translation>
  </message>
  <message>
   <source>Exported to {0}</source>
   <translation>已导出到 {0}</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>正在导出</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>FLAC</source>
   <translation>FLAC</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>淡变</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>淡入到此处</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>从此处淡出</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>感觉：{0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Find shots, captions and motion afresh.</source>
   <translation>重新查找镜头、描述和运动。</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>查找片段</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>查找片段…</translation>
  </message>
  <message>
   <source>Find {0}</source>
   <translation>查找 {0}</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>精细</translation>
  </message>
  <message>
   <source>Finger bass</source>
   <translation>指弹贝斯</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>适配</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>适配速度</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>使速度贴合切点</translation>
  </message>
  <message>
   <source>Flat</source>
   <translation>平直</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>恒定电平</translation>
  </message>
  <message>
   <source>Floor tom</source>
   <translation>落地嗵鼓</translation>
  </message>
  <message>
   <source>Floor tom 2</source>
   <translation>落地嗵鼓 2</translation>
  </message>
  <message>
   <source>Flute</source>
   <translation>长笛</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder of the composing model</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <source>Folder of the footage</source>
   <translation>素材文件夹</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>跟随新剪辑</translation>
  </message>
  <message>
   <source>Following the dials</source>
   <translation>正在跟随设置</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>供测试负责人：说明 A 和 B 各是什么。</translation>
  </message>
  <message>
   <source>Forget the in and out points.</source>
   <translation>清除入点和出点。</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>在别处找到</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>法国号</translation>
  </message>
  <message>
   <source>Fretless bass</source>
   <translation>无品贝斯</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>Generate first.</source>
   <translation>请先生成。</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>生成 {0} 个版本</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>柔和</translation>
  </message>
  <message>
   <source>Give up a drag</source>
   <translation>放弃拖动</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>钟琴</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>后退一秒（Shift+←）</translation>
  </message>
  <message>
   <source>Go on one second (Shift+Right)</source>
   <translation>前进一秒（Shift+→）</translation>
  </message>
  <message>
   <source>Go on without</source>
   <translation>不用它继续</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>不用它继续</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>到第一帧（Home）</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>到最后一帧（End）</translation>
  </message>
  <message>
   <source>Grand piano</source>
   <translation>三角钢琴</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>吉他</translation>
  </message>
  <message>
   <source>Halo pad</source>
   <translation>光环铺底</translation>
  </message>
  <message>
   <source>Harmonica</source>
   <translation>口琴</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>竖琴</translation>
  </message>
  <message>
   <source>Harpsichord</source>
   <translation>羽管键琴</translation>
  </message>
  <message>
   <source>Hear the take with this number.</source>
   <translation>试听此编号的版本。</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>试听 {0}</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>以 {0} 播放</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>带浮动播放：{0}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>高音阿哥哥铃</translation>
  </message>
  <message>
   <source>High block</source>
   <translation>高音木鱼</translation>
  </message>
  <message>
   <source>High bongo</source>
   <translation>高音邦戈鼓</translation>
  </message>
  <message>
   <source>High conga</source>
   <translation>高音康加鼓</translation>
  </message>
  <message>
   <source>High timbale</source>
   <translation>高音天巴鼓</translation>
  </message>
  <message>
   <source>High tom</source>
   <translation>高音嗵鼓</translation>
  </message>
  <message>
   <source>Hit point off</source>
   <translation>关闭重音点</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>开启重音点</translation>
  </message>
  <message>
   <source>Hit point: the music marks this cut</source>
   <translation>重音点：音乐强调此切点</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>Hold as it stands</source>
   <translation>按现状固定</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>固定{0}</translation>
  </message>
  <message>
   <source>Honky-tonk piano</source>
   <translation>酒吧钢琴</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>圆号</translation>
  </message>
  <message>
   <source>Horns lead, strings carry, harp and timpani mark what happens.</source>
   <translation>圆号领奏，弦乐承托，竖琴和定音鼓点出情节。</translation>
  </message>
  <message>
   <source>How closely the music follows the film: each stretch of this many beats hears only its own pictures. Short windows react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the paper's 8, where the tick is.</source>
   <translation>音乐跟随影片的紧密程度：每段（若干拍）只听自己的画面。窗口短则反应快，长则流畅。
按住 Alt 或直接输入可用其他长度；双击恢复论文值 8（刻度处）。</translation>
  </message>
  <message>
   <source>How many takes one run makes, from this seed and the seeds after it</source>
   <translation>每次生成多少个版本（从此种子及其后）</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>此处音乐的活跃程度</translation>
  </message>
  <message>
   <source>In to out: {0} to {1}</source>
   <translation>入点到出点：{0} 至 {1}</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Instrument of the {0}</source>
   <translation>{0}的乐器</translation>
  </message>
  <message>
   <source>Intimate</source>
   <translation>私密</translation>
  </message>
  <message>
   <source>It is no file on this machine.</source>
   <translation>不是本机上的文件。</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>原位置：{0}</translation>
  </message>
  <message>
   <source>Jazz guitar</source>
   <translation>爵士吉他</translation>
  </message>
  <message>
   <source>Jazz kit</source>
   <translation>爵士鼓组</translation>
  </message>
  <message>
   <source>Jazz trio</source>
   <translation>爵士三重奏</translation>
  </message>
  <message>
   <source>Join sections</source>
   <translation>合并段落</translation>
  </message>
  <message>
   <source>Join with the one before</source>
   <translation>与前一段合并</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>卡林巴</translation>
  </message>
  <message>
   <source>Keep accompaniment, redo melody</source>
   <translation>保留伴奏，重做旋律</translation>
  </message>
  <message>
   <source>Keep melody, redo accompaniment</source>
   <translation>保留旋律，重做伴奏</translation>
  </message>
  <message>
   <source>Keep melody, redo rest</source>
   <translation>保留旋律，重做其余</translation>
  </message>
  <message>
   <source>Keep the accompaniment, redo the melody</source>
   <translation>保留伴奏，重做旋律</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>保留片段原声</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>保留片段原声（无声音）</translation>
  </message>
  <message>
   <source>Keep the melody, redo the rest</source>
   <translation>保留旋律，重做其余</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>保留旧剪辑</translation>
  </message>
  <message>
   <source>Keep the selected shot, or the loop, free of music.</source>
   <translation>让所选镜头或循环区保持无音乐。</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts would ask for</source>
   <translation>保持此速度，不受切点影响</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>已保留</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>调 {0}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Kick</source>
   <translation>底鼓</translation>
  </message>
  <message>
   <source>Kick 2</source>
   <translation>底鼓 2</translation>
  </message>
  <message>
   <source>Kit {0}</source>
   <translation>鼓组 {0}</translation>
  </message>
  <message>
   <source>Koto</source>
   <translation>日本筝</translation>
  </message>
  <message>
   <source>Lane {0}</source>
   <translation>轨道 {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>推迟一个十六分音符</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>保持原样（Esc）。</translation>
  </message>
  <message>
   <source>Leave all as it was (Esc).</source>
   <translation>保持原状（Esc）。</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>已省略</translation>
  </message>
  <message>
   <source>Let the cuts choose the tempo again</source>
   <translation>重新由切点决定速度</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>让{0}重新跟随</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>电平</translation>
  </message>
  <message>
   <source>Level of all music in decibels</source>
   <translation>全部音乐的电平（分贝）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>片段原声电平（分贝）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>片段原声电平，dB</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>片段声音电平</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>音乐电平</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>视频中的音乐电平，dB</translation>
  </message>
  <message>
   <source>Level of the pictures</source>
   <translation>画面电平</translation>
  </message>
  <message>
   <source>Level of the section</source>
   <translation>段落电平</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>{0}的电平</translation>
  </message>
  <message>
   <source>Level of the {0} in decibels</source>
   <translation>{0}的电平（分贝）</translation>
  </message>
  <message>
   <source>Level over time</source>
   <translation>随时间变化的电平</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>浅色或深色</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>至少听 {0} 秒</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>A 至少听 {0} 秒</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>A 和 B 各至少听 {0} 秒</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>B 至少听 {0} 秒</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>正在检测人声</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>正在检测人声…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>听音测试</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>活泼</translation>
  </message>
  <message>
   <source>Lo-fi</source>
   <translation>Lo-Fi</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Lock notes</source>
   <translation>锁定音符</translation>
  </message>
  <message>
   <source>Lock or unlock the notes; hold a part of the band, or let it follow</source>
   <translation>锁定或解锁音符；固定乐队声部或让其跟随</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>锁定区域</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>锁定所选音符</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>锁定所选区域</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>锁定速度</translation>
  </message>
  <message>
   <source>Lock the track in front</source>
   <translation>锁定前置音轨</translation>
  </message>
  <message>
   <source>Lock the {0}</source>
   <translation>锁定{0}</translation>
  </message>
  <message>
   <source>Lock track</source>
   <translation>锁定音轨</translation>
  </message>
  <message>
   <source>Lock {0} track</source>
   <translation>锁定{0}音轨</translation>
  </message>
  <message>
   <source>Lock: no run changes this track of the take</source>
   <translation>锁定：任何生成都不改动此音轨</translation>
  </message>
  <message>
   <source>Long guiro</source>
   <translation>长刮瓜</translation>
  </message>
  <message>
   <source>Long whistle</source>
   <translation>长哨</translation>
  </message>
  <message>
   <source>Longer by a sixteenth</source>
   <translation>延长一个十六分音符</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Look through the film again</source>
   <translation>再次分析影片</translation>
  </message>
  <message>
   <source>Look, device, model.</source>
   <translation>外观、设备、模型。</translation>
  </message>
  <message>
   <source>Looking through the film</source>
   <translation>正在分析影片</translation>
  </message>
  <message>
   <source>Looking through the film…</source>
   <translation>正在分析影片…</translation>
  </message>
  <message>
   <source>Looking through the new cut</source>
   <translation>正在分析新剪辑</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>循环</translation>
  </message>
  <message>
   <source>Loop the shots beside</source>
   <translation>循环相邻镜头</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>循环此段落</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>循环此镜头</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>更响</translation>
  </message>
  <message>
   <source>Louder or softer by five steps of velocity</source>
   <translation>力度加减五级</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>力度加减一级</translation>
  </message>
  <message>
   <source>Loudness</source>
   <translation>响度</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>响度表</translation>
  </message>
  <message>
   <source>Loudness of the music</source>
   <translation>音乐响度</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>低音阿哥哥铃</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>低音木鱼</translation>
  </message>
  <message>
   <source>Low bongo</source>
   <translation>低音邦戈鼓</translation>
  </message>
  <message>
   <source>Low conga</source>
   <translation>低音康加鼓</translation>
  </message>
  <message>
   <source>Low timbale</source>
   <translation>低音天巴鼓</translation>
  </message>
  <message>
   <source>Low tom</source>
   <translation>低音嗵鼓</translation>
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
   <translation>带标记的 MIDI</translation>
  </message>
  <message>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <source>MP4, MOV, MKV, WebM, AVI and more
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
or a .bgm project</source>
   <translation>MP4、MOV、MKV、WebM、AVI 等
OTIO、OTIOZ、EDL、Final Cut XML、Kdenlive、Shotcut
或 .bgm 项目</translation>
  </message>
  <message>
   <source>Making the files</source>
   <translation>正在生成文件</translation>
  </message>
  <message>
   <source>Maracas</source>
   <translation>沙槌</translation>
  </message>
  <message>
   <source>Marimba</source>
   <translation>马林巴</translation>
  </message>
  <message>
   <source>Mark it as a favourite.</source>
   <translation>标为收藏。</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>Melody</source>
   <translation>旋律</translation>
  </message>
  <message>
   <source>Melody and rhythm</source>
   <translation>旋律与节奏</translation>
  </message>
  <message>
   <source>Melody and rhythm, t0</source>
   <translation>旋律与节奏，t0</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>旋律 ↔
节奏</translation>
  </message>
  <message>
   <source>Metal pad</source>
   <translation>金属铺底</translation>
  </message>
  <message>
   <source>Middle tom</source>
   <translation>中音嗵鼓</translation>
  </message>
  <message>
   <source>Middle tom 2</source>
   <translation>中音嗵鼓 2</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>情绪</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>情绪：{0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>更多情绪</translation>
  </message>
  <message>
   <source>Move and resize</source>
   <translation>移动和调整长度</translation>
  </message>
  <message>
   <source>Move chord change</source>
   <translation>移动和弦变换</translation>
  </message>
  <message>
   <source>Move marker</source>
   <translation>移动标记</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>移动音符</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>移动段落</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>移到音轨</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>移到 {0}</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>音乐</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>音乐（WAV）</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>音乐（{0}）</translation>
  </message>
  <message>
   <source>Music begins at the playhead.</source>
   <translation>音乐从播放头处开始。</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>音乐从此开始；拖动更改</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>音乐盒</translation>
  </message>
  <message>
   <source>Music ends at the playhead, with a cadence.</source>
   <translation>音乐在播放头处以终止式结束。</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>音乐到此结束；拖动更改</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>为影片谱曲，精确到帧</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>此处恢复音乐</translation>
  </message>
  <message>
   <source>Music melody</source>
   <translation>音乐旋律</translation>
  </message>
  <message>
   <source>Music rhythm</source>
   <translation>音乐节奏</translation>
  </message>
  <message>
   <source>Mute the clip's own sound</source>
   <translation>静音片段原声</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>静音片段原声</translation>
  </message>
  <message>
   <source>Mute the {0}</source>
   <translation>静音{0}</translation>
  </message>
  <message>
   <source>Mute triangle</source>
   <translation>闷音三角铁</translation>
  </message>
  <message>
   <source>Mute: leave the clip's own sound out</source>
   <translation>静音：不含片段原声</translation>
  </message>
  <message>
   <source>Mute: you and the export do not hear this track</source>
   <translation>静音：播放和导出均不含此音轨</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>闷音康加鼓</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>闷音库伊卡</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>闷音电吉他</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>闷音吉他、拍手与明亮钢琴；乐观而清爽。</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>弱音小号</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA 显卡（CUDA）</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of section {0}</source>
   <translation>段落 {0} 的名称</translation>
  </message>
  <message>
   <source>Name of the take</source>
   <translation>版本名称</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>新建项目</translation>
  </message>
  <message>
   <source>New seed</source>
   <translation>新种子</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>No bar can stay: the music is composed anew.</source>
   <translation>没有小节可保留：音乐将重新谱写。</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>尚无描述</translation>
  </message>
  <message>
   <source>No command is named like that.</source>
   <translation>没有这样命名的命令。</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>没有区别</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>无模型</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>此处无音乐</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>此处无音乐。单击恢复</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>此镜头无音乐</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>尚无音乐</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>尚无音乐：请按“生成”</translation>
  </message>
  <message>
   <source>No notes are selected.</source>
   <translation>未选择音符。</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>未选择音符</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>未选择镜头。</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>没有声音：{0}。</translation>
  </message>
  <message>
   <source>No take is starred yet.</source>
   <translation>还没有加星的版本。</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate, and every run is kept here to compare.</source>
   <translation>还没有版本。
按“生成”，每次结果都会保留在此以供比较。</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>无人说话：音乐保持电平</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>音符</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>音符</translation>
  </message>
  <message>
   <source>Notes; tracks as floats, as played.</source>
   <translation>音符；浮点音轨，按演奏原样。</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>未选择任何内容。</translation>
  </message>
  <message>
   <source>Nothing is selected.</source>
   <translation>未选择任何内容。</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Nylon-string guitar</source>
   <translation>尼龙弦吉他</translation>
  </message>
  <message>
   <source>Oboe</source>
   <translation>双簧管</translation>
  </message>
  <message>
   <source>Ocarina</source>
   <translation>陶笛</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>窗口所用语言，下次启动生效。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>On top of the screen's own scale, from the next start on.</source>
   <translation>在屏幕缩放之外，下次启动生效。</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>一次一个文件</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>一架三角钢琴演奏全部。</translation>
  </message>
  <message>
   <source>One window per shot</source>
   <translation>每镜头一个窗口</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>请先打开片段</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>打开影片或项目</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>打开影片或项目…</translation>
  </message>
  <message>
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>打开视频片段、时间线或项目。</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>开音库伊卡</translation>
  </message>
  <message>
   <source>Open hi-hat</source>
   <translation>开放踩镲</translation>
  </message>
  <message>
   <source>Open in the piano roll</source>
   <translation>在钢琴卷帘中打开</translation>
  </message>
  <message>
   <source>Open or close the note editor.</source>
   <translation>打开或关闭音符编辑器。</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>打开演示片段</translation>
  </message>
  <message>
   <source>Open the folder of your own palettes</source>
   <translation>打开自有音色组文件夹</translation>
  </message>
  <message>
   <source>Open the project {0}</source>
   <translation>打开项目 {0}</translation>
  </message>
  <message>
   <source>Open the timeline {0}</source>
   <translation>打开时间线 {0}</translation>
  </message>
  <message>
   <source>Open their folder</source>
   <translation>打开其文件夹</translation>
  </message>
  <message>
   <source>Opening the clip</source>
   <translation>正在打开片段</translation>
  </message>
  <message>
   <source>Opening the model</source>
   <translation>正在打开模型</translation>
  </message>
  <message>
   <source>Opening the project</source>
   <translation>正在打开项目</translation>
  </message>
  <message>
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), so that you can hear what comes out.</source>
   <translation>打开 24 秒的 Big Buck Bunny（© 2008 Blender Foundation，CC BY 3.0），听听效果。</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>乐队齐奏</translation>
  </message>
  <message>
   <source>Orchestra kit</source>
   <translation>管弦乐鼓组</translation>
  </message>
  <message>
   <source>Ostinato</source>
   <translation>固定音型</translation>
  </message>
  <message>
   <source>Other chord…</source>
   <translation>其他和弦…</translation>
  </message>
  <message>
   <source>Other tempi, and drift</source>
   <translation>其他速度与浮动</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>总体</translation>
  </message>
  <message>
   <source>Overdriven guitar</source>
   <translation>过载吉他</translation>
  </message>
  <message>
   <source>Pad</source>
   <translation>铺底</translation>
  </message>
  <message>
   <source>Palette {0}</source>
   <translation>音色组 {0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>音色组：由什么演奏</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>音色组</translation>
  </message>
  <message>
   <source>Pan flute</source>
   <translation>排箫</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Part of the band</source>
   <translation>乐队声部</translation>
  </message>
  <message>
   <source>Part of the clip</source>
   <translation>片段的一部分</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>在播放头处粘贴</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>在播放头处粘贴</translation>
  </message>
  <message>
   <source>Paste notes</source>
   <translation>粘贴音符</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>暂停（空格）</translation>
  </message>
  <message>
   <source>Pedal hi-hat</source>
   <translation>脚踏踩镲</translation>
  </message>
  <message>
   <source>Percussive organ</source>
   <translation>敲击风琴</translation>
  </message>
  <message>
   <source>Piano</source>
   <translation>钢琴</translation>
  </message>
  <message>
   <source>Piano roll</source>
   <translation>钢琴卷帘</translation>
  </message>
  <message>
   <source>Piccolo</source>
   <translation>短笛</translation>
  </message>
  <message>
   <source>Pick it from the disk.</source>
   <translation>从磁盘中选择。</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>从磁盘中选择文件夹。</translation>
  </message>
  <message>
   <source>Picked bass</source>
   <translation>拨片贝斯</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画面</translation>
  </message>
  <message>
   <source>Picture at the playhead</source>
   <translation>播放头处的画面</translation>
  </message>
  <message>
   <source>Picture leads</source>
   <translation>画面主导</translation>
  </message>
  <message>
   <source>Pizzicato</source>
   <translation>拨弦</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>拨弦弦乐</translation>
  </message>
  <message>
   <source>Place in the film</source>
   <translation>影片中的位置</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>播放</translation>
  </message>
  <message>
   <source>Play (Space)</source>
   <translation>播放（空格）</translation>
  </message>
  <message>
   <source>Play backwards</source>
   <translation>倒放</translation>
  </message>
  <message>
   <source>Play forwards</source>
   <translation>正放</translation>
  </message>
  <message>
   <source>Play from the playhead (Space)</source>
   <translation>从播放头播放（空格）</translation>
  </message>
  <message>
   <source>Play from the playhead.</source>
   <translation>从播放头播放。</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>播放或暂停</translation>
  </message>
  <message>
   <source>Play the loop range, the selected shot or the whole clip over and over</source>
   <translation>循环播放循环区、所选镜头或整个片段</translation>
  </message>
  <message>
   <source>Play the loop's stretch, the selected shot or the clip over and over.</source>
   <translation>反复播放循环段、所选镜头或片段。</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>俏皮拨弦</translation>
  </message>
  <message>
   <source>Playing speed</source>
   <translation>播放速度</translation>
  </message>
  <message>
   <source>Playing speed; sound is heard at normal speed alone</source>
   <translation>播放速度；仅在正常速度下有声音</translation>
  </message>
  <message>
   <source>Plays what came along with BGM Studio again.</source>
   <translation>恢复使用 BGM Studio 自带音色。</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>拨弦、单簧管和巴松管，蹑手蹑脚。</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>播客</translation>
  </message>
  <message>
   <source>Poly synth pad</source>
   <translation>复音合成铺底</translation>
  </message>
  <message>
   <source>Power kit</source>
   <translation>强力鼓组</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>偏好设置</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>偏好设置…</translation>
  </message>
  <message>
   <source>Preparing the sound …</source>
   <translation>正在准备声音…</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can change each of them.</source>
   <translation>按“生成”：音符会出现在这里，每个都可修改。</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>按 {0} 试听</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>处理器（CPU）</translation>
  </message>
  <message>
   <source>Program {0}</source>
   <translation>音色 {0}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Progress of the take</source>
   <translation>版本进度</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>后台任务进度</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>带音乐的代理视频</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>脉冲</translation>
  </message>
  <message>
   <source>Put the dials as they stood when the take was made.</source>
   <translation>恢复为生成该版本时的设置。</translation>
  </message>
  <message>
   <source>Put this word into the mood, or take it out</source>
   <translation>把此词加入或移出情绪</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Quality, in steps</source>
   <translation>质量（步数）</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>量化</translation>
  </message>
  <message>
   <source>Quantise grid</source>
   <translation>量化网格</translation>
  </message>
  <message>
   <source>Quantise notes</source>
   <translation>量化音符</translation>
  </message>
  <message>
   <source>Quantise the notes</source>
   <translation>量化音符</translation>
  </message>
  <message>
   <source>Quantise to</source>
   <translation>量化到</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>第 {0}/{1} 题</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>Range ends here</source>
   <translation>范围到此结束</translation>
  </message>
  <message>
   <source>Range starts here</source>
   <translation>范围从此开始</translation>
  </message>
  <message>
   <source>Range to score</source>
   <translation>配乐范围</translation>
  </message>
  <message>
   <source>Reading pictures</source>
   <translation>正在读取画面</translation>
  </message>
  <message>
   <source>Reading sound</source>
   <translation>正在读取声音</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>正在读取画面</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>正在读取时间线</translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation>竖笛</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Recover it</source>
   <translation>恢复它</translation>
  </message>
  <message>
   <source>Recover {0}</source>
   <translation>恢复 {0}</translation>
  </message>
  <message>
   <source>Recovering</source>
   <translation>正在恢复</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Redo accompaniment</source>
   <translation>重做伴奏</translation>
  </message>
  <message>
   <source>Redo melody</source>
   <translation>重做旋律</translation>
  </message>
  <message>
   <source>Redo selection</source>
   <translation>重做所选</translation>
  </message>
  <message>
   <source>Redo shot</source>
   <translation>重做镜头</translation>
  </message>
  <message>
   <source>Redo shot {0}</source>
   <translation>重做镜头 {0}</translation>
  </message>
  <message>
   <source>Redo the music of this shot</source>
   <translation>重做此镜头的音乐</translation>
  </message>
  <message>
   <source>Redo the selection</source>
   <translation>重做所选部分</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>重做该镜头</translation>
  </message>
  <message>
   <source>Reed organ</source>
   <translation>簧风琴</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>移除循环</translation>
  </message>
  <message>
   <source>Remove the star</source>
   <translation>取消加星</translation>
  </message>
  <message>
   <source>Removes it for good. Your saved file stays.</source>
   <translation>彻底删除；已保存的文件保留。</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename section</source>
   <translation>重命名段落</translation>
  </message>
  <message>
   <source>Rename take</source>
   <translation>重命名版本</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>正在渲染声音</translation>
  </message>
  <message>
   <source>Replace the film; one step to undo.</source>
   <translation>替换影片；一步即可撤销。</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>将替换 {0}</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>重置所有段落</translation>
  </message>
  <message>
   <source>Resize notes</source>
   <translation>调整音符长度</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Retime take</source>
   <translation>调整版本速度</translation>
  </message>
  <message>
   <source>Retime the take</source>
   <translation>调整版本速度</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>已调整速度</translation>
  </message>
  <message>
   <source>Retiming</source>
   <translation>正在调整速度</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>复古游戏</translation>
  </message>
  <message>
   <source>Reverse cymbal</source>
   <translation>反向镲</translation>
  </message>
  <message>
   <source>Rhodes electric piano</source>
   <translation>Rhodes 电钢琴</translation>
  </message>
  <message>
   <source>Ride</source>
   <translation>叮叮镲</translation>
  </message>
  <message>
   <source>Ride 2</source>
   <translation>叮叮镲 2</translation>
  </message>
  <message>
   <source>Ride bell</source>
   <translation>叮叮镲帽</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>摇滚</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>摇滚风琴</translation>
  </message>
  <message>
   <source>Roll another seed</source>
   <translation>换一个种子</translation>
  </message>
  <message>
   <source>Roll another seed: another tune from the same dials</source>
   <translation>换一个种子：同样设置，另一段旋律</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Room kit</source>
   <translation>房间鼓组</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>保存项目</translation>
  </message>
  <message>
   <source>Save the project under another name.</source>
   <translation>以其他名称保存项目。</translation>
  </message>
  <message>
   <source>Save the project.</source>
   <translation>保存项目。</translation>
  </message>
  <message>
   <source>Save, or keep recoverable, and quit.</source>
   <translation>保存（或保留以便恢复）并退出。</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>正在保存</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>锯齿波主音</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>锯齿主音、八度贝斯与门限鼓。</translation>
  </message>
  <message>
   <source>Score from here on</source>
   <translation>从此处开始配乐</translation>
  </message>
  <message>
   <source>Score the whole clip</source>
   <translation>为整个片段配乐</translation>
  </message>
  <message>
   <source>Score up to here</source>
   <translation>配乐到此处</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>滚动浏览片段</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>滚动浏览轨道</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>滚动到更高或更低的音</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>搜索命令或按键</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>段落</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>在时间线上选择镜头，以更改其描述或音乐。</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>请选择镜头或设定循环。</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>选择该音轨所有音符</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>取消选择，放弃拖动</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>选择前一个或后一个音符</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>选择工具</translation>
  </message>
  <message>
   <source>Selected notes</source>
   <translation>所选音符</translation>
  </message>
  <message>
   <source>Selected shot</source>
   <translation>所选镜头</translation>
  </message>
  <message>
   <source>Selected shot · {0} of {1}</source>
   <translation>所选镜头 · {0}/{1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>所选内容</translation>
  </message>
  <message>
   <source>Shakuhachi</source>
   <translation>尺八</translation>
  </message>
  <message>
   <source>Shift+Down</source>
   <translation>Shift+↓</translation>
  </message>
  <message>
   <source>Shift+Up</source>
   <translation>Shift+↑</translation>
  </message>
  <message>
   <source>Short guiro</source>
   <translation>短刮瓜</translation>
  </message>
  <message>
   <source>Short whistle</source>
   <translation>短哨</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Shorter by a sixteenth</source>
   <translation>缩短一个十六分音符</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>镜头</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>显示所有用到的音高</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show less of the film</source>
   <translation>显示更少影片</translation>
  </message>
  <message>
   <source>Show more of the film</source>
   <translation>显示更多影片</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>显示结果</translation>
  </message>
  <message>
   <source>Show the selection</source>
   <translation>显示所选</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>只显示加星版本</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>显示力度轨</translation>
  </message>
  <message>
   <source>Show the whole clip</source>
   <translation>显示整个片段</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>鼓边</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>静默</translation>
  </message>
  <message>
   <source>Sitar</source>
   <translation>西塔琴</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Size of the window's words</source>
   <translation>窗口文字大小</translation>
  </message>
  <message>
   <source>Slow strings</source>
   <translation>慢起弦乐</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>吸附</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>吸附到拍和帧</translation>
  </message>
  <message>
   <source>Snare</source>
   <translation>军鼓</translation>
  </message>
  <message>
   <source>Snare 2</source>
   <translation>军鼓 2</translation>
  </message>
  <message>
   <source>Soft synth bass</source>
   <translation>柔和合成贝斯</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>柔和合成弦乐</translation>
  </message>
  <message>
   <source>Softer</source>
   <translation>更轻</translation>
  </message>
  <message>
   <source>Solo piano</source>
   <translation>钢琴独奏</translation>
  </message>
  <message>
   <source>Solo the {0}</source>
   <translation>独奏{0}</translation>
  </message>
  <message>
   <source>Solo: only the soloed tracks are heard</source>
   <translation>独奏：只听独奏音轨</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>BGM Studio 内部出错：{0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>高音萨克斯</translation>
  </message>
  <message>
   <source>Soundfont of your own</source>
   <translation>自有音色库</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>音色库</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>音色</translation>
  </message>
  <message>
   <source>Splash</source>
   <translation>水镲</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>在此分割</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>分割段落</translation>
  </message>
  <message>
   <source>Square lead</source>
   <translation>方波主音</translation>
  </message>
  <message>
   <source>Square waves, arpeggios and noise drums.</source>
   <translation>方波、琶音与噪声鼓。</translation>
  </message>
  <message>
   <source>Standard kit</source>
   <translation>标准鼓组</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>加星</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>为版本加星</translation>
  </message>
  <message>
   <source>Star the take</source>
   <translation>为版本加星</translation>
  </message>
  <message>
   <source>Star the take, so that you find it again</source>
   <translation>为版本加星，便于查找</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>加星（{0}）</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>仅加星版本</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开头</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>正在开始</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>平稳</translation>
  </message>
  <message>
   <source>Steel drums</source>
   <translation>钢鼓</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>钢弦吉他</translation>
  </message>
  <message>
   <source>Stems</source>
   <translation>分轨</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop at the playhead (Space)</source>
   <translation>停在播放头处（空格）</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>停在播放头处。</translation>
  </message>
  <message>
   <source>Stop it; what is open stays as it is (Esc).</source>
   <translation>停止；已打开的内容不变（Esc）。</translation>
  </message>
  <message>
   <source>Stop what runs and keep nothing of it; else clear the selection.</source>
   <translation>停止并丢弃正在进行的任务；否则取消选择。</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>停止并保留已有内容</translation>
  </message>
  <message>
   <source>Stopped: what was decided by then is kept as a take.</source>
   <translation>已停止：已确定的部分保留为版本。</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>Strength of the guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>标记强度</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>弦乐合奏</translation>
  </message>
  <message>
   <source>Strings</source>
   <translation>弦乐</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>强</translation>
  </message>
  <message>
   <source>Strum</source>
   <translation>扫弦</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>扫弦与拨弦吉他、小提琴、低音提琴和鼓刷。</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>风格</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>风格：{0}</translation>
  </message>
  <message>
   <source>Sweep pad</source>
   <translation>扫频铺底</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>摇摆的钢琴与颤音琴，配行走贝斯和爵士鼓。</translation>
  </message>
  <message>
   <source>Switch take</source>
   <translation>切换版本</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>同步</translation>
  </message>
  <message>
   <source>Sync k {0}</source>
   <translation>同步 k {0}</translation>
  </message>
  <message>
   <source>Sync shots</source>
   <translation>同步 镜头</translation>
  </message>
  <message>
   <source>Sync window</source>
   <translation>同步窗口</translation>
  </message>
  <message>
   <source>Sync window, k, in beats</source>
   <translation>同步窗口 k（拍）</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>合成贝斯</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>合成铜管</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>合成弦乐</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>合成人声</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>合成器浪潮</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: redo selection</source>
   <translation>Tab：A/B · 1–9：版本 · Shift+G：重做所选</translation>
  </message>
  <message>
   <source>Taiko drum</source>
   <translation>太鼓</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Take 1</source>
   <translation>版本 1</translation>
  </message>
  <message>
   <source>Take 2</source>
   <translation>版本 2</translation>
  </message>
  <message>
   <source>Take 3</source>
   <translation>版本 3</translation>
  </message>
  <message>
   <source>Take 4</source>
   <translation>版本 4</translation>
  </message>
  <message>
   <source>Take 5</source>
   <translation>版本 5</translation>
  </message>
  <message>
   <source>Take 6</source>
   <translation>版本 6</translation>
  </message>
  <message>
   <source>Take 7</source>
   <translation>版本 7</translation>
  </message>
  <message>
   <source>Take 8</source>
   <translation>版本 8</translation>
  </message>
  <message>
   <source>Take 9</source>
   <translation>版本 9</translation>
  </message>
  <message>
   <source>Take back the newest change.</source>
   <translation>撤销最近一次更改。</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>版本 {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1}, and is heard: {2} of 1.</source>
   <translation>版本 {0} 是这 {1} 个中最好的，现在播放它：{2}/1。</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>要导出的版本</translation>
  </message>
  <message>
   <source>Takes, newest first</source>
   <translation>版本，最新在前</translation>
  </message>
  <message>
   <source>Tambourine</source>
   <translation>铃鼓</translation>
  </message>
  <message>
   <source>Tempo</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Tempo in beats a minute</source>
   <translation>速度（每分钟拍数）</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>次中音萨克斯</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>紧张底衬</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>谢谢</translation>
  </message>
  <message>
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>伴奏。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>The band is still being worked out.</source>
   <translation>乐队声部仍在编配中。</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>片段没有可显示的声音</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>片段无声音：音乐保持电平</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>配上音乐的片段。</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>片段原声</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>片段声音已关：音乐保持电平</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>已取消导出。</translation>
  </message>
  <message>
   <source>The film has its new cut.</source>
   <translation>影片已换成新剪辑。</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>音乐遵循的和声</translation>
  </message>
  <message>
   <source>The jury's mark: {0} of 1</source>
   <translation>评审分：{0}/1</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>电平也写入音乐文件</translation>
  </message>
  <message>
   <source>The level is yours now; it no longer heeds who speaks.</source>
   <translation>电平现由你控制，不再随人声变化。</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>模型运行于 {0}（请求：{1}）。</translation>
  </message>
  <message>
   <source>The music is composed as soon as the film is looked through.</source>
   <translation>影片分析完后即开始谱曲。</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>音乐计算设备：{0}</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>人声处音乐保持电平</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>音乐将强调此切点</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>音乐，切点作为 MIDI 标记。</translation>
  </message>
  <message>
   <source>The music, as long as the film</source>
   <translation>与影片等长的音乐</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>新剪辑</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>该音符已锁定，保持不变。</translation>
  </message>
  <message>
   <source>The paper's value, 200</source>
   <translation>论文值 200</translation>
  </message>
  <message>
   <source>The paper's value, 8 beats</source>
   <translation>论文值 8 拍</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>人声处不变</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>第二声部。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>版本 {0} 的声音仍在渲染。</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>版本（MIDI）</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>版本（WAV）</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>版本（分轨）</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>只有谱写的三条音轨，没有乐队。</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>旋律。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>无法保存工作（{0}）。</translation>
  </message>
  <message>
   <source>There is newer work on this project that was not saved.</source>
   <translation>此项目有更新的未保存内容。</translation>
  </message>
  <message>
   <source>There is no music to draw in yet.</source>
   <translation>尚无可绘制的音乐。</translation>
  </message>
  <message>
   <source>There is no take to redo yet.</source>
   <translation>还没有可重做的版本。</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>还没有可导出的内容。</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>无法打开</translation>
  </message>
  <message>
   <source>This cut is no hit point: the music does not mark it</source>
   <translation>非重音点：音乐不强调此切点</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>此切点正落在拍上</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>此切点晚于节拍 {0} 毫秒</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>此切点早于节拍 {0} 毫秒</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>此版本</translation>
  </message>
  <message>
   <source>This track is muted, so there is no stem of it.</source>
   <translation>此音轨已静音，因此没有分轨。</translation>
  </message>
  <message>
   <source>Throw this run away (Esc)</source>
   <translation>放弃本次生成（Esc）</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>上为时间，下为音乐小节</translation>
  </message>
  <message>
   <source>Timecode</source>
   <translation>时间码</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>Timelines of editors</source>
   <translation>剪辑软件的时间线</translation>
  </message>
  <message>
   <source>Timpani</source>
   <translation>定音鼓</translation>
  </message>
  <message>
   <source>To the cut before</source>
   <translation>到上一个切点</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>到结尾</translation>
  </message>
  <message>
   <source>To the next cut</source>
   <translation>到下一个切点</translation>
  </message>
  <message>
   <source>To the start</source>
   <translation>到开头</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>音轨</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>音轨</translation>
  </message>
  <message>
   <source>Transpose</source>
   <translation>移调</translation>
  </message>
  <message>
   <source>Transpose notes</source>
   <translation>移调音符</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>震音</translation>
  </message>
  <message>
   <source>Tremolo strings</source>
   <translation>震音弦乐</translation>
  </message>
  <message>
   <source>Tremolo strings, a pulse and a heartbeat; little melody.</source>
   <translation>震音弦乐、脉动与心跳；旋律很少。</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>三角铁</translation>
  </message>
  <message>
   <source>Trombone</source>
   <translation>长号</translation>
  </message>
  <message>
   <source>Trumpet</source>
   <translation>小号</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>请稍后再试。</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>用一段短片试试所有功能。</translation>
  </message>
  <message>
   <source>Try the demo clip</source>
   <translation>试用演示片段</translation>
  </message>
  <message>
   <source>Tuba</source>
   <translation>大号</translation>
  </message>
  <message>
   <source>Tubular bells</source>
   <translation>管钟</translation>
  </message>
  <message>
   <source>Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2.</source>
   <translation>请输入 00:01:20:12、1:20、80.5（秒）或 bar 10.2。</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>输入电平…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>请输入 {0} 至 {1}（分贝）。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>撤销即可恢复。</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>解锁音符</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>解锁区域</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>解锁{0}</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>解锁音轨</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>取消片段声音静音</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>取消{0}静音</translation>
  </message>
  <message>
   <source>Unsaved work from {1} was kept: {0}</source>
   <translation>已保留 {1} 的未保存工作：{0}</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>取消版本加星</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>向上</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>升高半音</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>升高八度</translation>
  </message>
  <message>
   <source>Update from the timeline…</source>
   <translation>从时间线更新…</translation>
  </message>
  <message>
   <source>Update from {0}</source>
   <translation>从 {0} 更新</translation>
  </message>
  <message>
   <source>Use 1 to 32 beats.</source>
   <translation>请用 1 至 32 拍。</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>请用 2 至 200 步。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>请用 0 至 10 或“auto”。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>请用 0 至 1000 的值。</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>请用不超过 18 位的整数。</translation>
  </message>
  <message>
   <source>Use and remember these.</source>
   <translation>采用并记住这些设置。</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>使用其设置</translation>
  </message>
  <message>
   <source>Use the shipped sounds</source>
   <translation>使用自带音色</translation>
  </message>
  <message>
   <source>Use the take's settings</source>
   <translation>使用该版本的设置</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>采用</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>变体</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>每次的变体数</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>力度</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>力度 {0} 至 {1}</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>力度</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>力度轨</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>力度 {0}</translation>
  </message>
  <message>
   <source>Versions and licences</source>
   <translation>版本与许可</translation>
  </message>
  <message>
   <source>Versions, licences, the model.</source>
   <translation>版本、许可、模型。</translation>
  </message>
  <message>
   <source>Vibraphone</source>
   <translation>颤音琴</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>颤音器</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>视频和 WAV，响度与 YouTube 一致。</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>仅视频</translation>
  </message>
  <message>
   <source>Video with the music</source>
   <translation>带音乐的视频</translation>
  </message>
  <message>
   <source>Videos, timelines and projects</source>
   <translation>视频、时间线和项目</translation>
  </message>
  <message>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>Viola</source>
   <translation>中提琴</translation>
  </message>
  <message>
   <source>Violin</source>
   <translation>小提琴</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>小提琴</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>人声“呜”</translation>
  </message>
  <message>
   <source>Voice pad</source>
   <translation>人声铺底</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>人声</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV 和 MP3，响度与播客一致。</translation>
  </message>
  <message>
   <source>Warm pad</source>
   <translation>温暖铺底</translation>
  </message>
  <message>
   <source>Warm strings</source>
   <translation>温暖弦乐</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Weak</source>
   <translation>弱</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>所有文件以此命名。</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>保存状态</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>{0}的演奏：{1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>文件用途</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>将写入的内容</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>用最快的</translation>
  </message>
  <message>
   <source>Where is the clip?</source>
   <translation>片段在哪里？</translation>
  </message>
  <message>
   <source>Where is the footage?</source>
   <translation>素材在哪里？</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>时间线在哪里？</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>文件保存位置；需要时会新建。</translation>
  </message>
  <message>
   <source>Where the music is computed. It sounds the same, only sooner or later.</source>
   <translation>在哪里计算音乐。声音相同，只是快慢不同。</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>口哨</translation>
  </message>
  <message>
   <source>Who decides what. On the left the words lead: captions and mood make a tune. On the right the picture leads: movement and cuts make the rhythm. The shape behind it is how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the paper's 200, where the tick is.</source>
   <translation>由谁决定什么。左侧文字主导：描述和情绪形成旋律；右侧画面主导：运动和剪辑形成节奏。背后的形状表示画面接管时还有多少音乐未定。
按住 Alt 或直接输入可用中间值；双击恢复论文值 200（刻度处）。</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>宽广缓慢的铺底与几声钟音；没有节拍。</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>划像</translation>
  </message>
  <message>
   <source>Without any, the pictures decide: they feel {0}.</source>
   <translation>不填则由画面决定：感觉{0}。</translation>
  </message>
  <message>
   <source>Words for how it should feel, in English. They colour key, chords and tune of the whole clip, together with the captions</source>
   <translation>用英文词语描述想要的感觉，与画面描述一起影响整个片段的调性、和弦与旋律</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>文字主导</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>导出 MIDI、WAV、分轨或成品视频。</translation>
  </message>
  <message>
   <source>Write the files listed above.</source>
   <translation>写入上面列出的文件。</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>写入 {0}</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>木琴</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your level: 1 point</source>
   <translation>你的电平：1 个控制点</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>你的电平：恒定</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>你的电平：{0} 个控制点</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>带音乐的时间线，以及 MIDI。</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Zoom to the selected shot or notes.</source>
   <translation>缩放到所选镜头或音符。</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>缩放到此段落</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>缩放到此镜头</translation>
  </message>
  <message>
   <source>a new project</source>
   <translation>新项目</translation>
  </message>
  <message>
   <source>about {0} min left</source>
   <translation>约剩 {0} 分钟</translation>
  </message>
  <message>
   <source>about {0} s left</source>
   <translation>约剩 {0} 秒</translation>
  </message>
  <message>
   <source>all in all</source>
   <translation>总体而言</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>即将完成</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>同时导出</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>按原计划</translation>
  </message>
  <message>
   <source>as the pictures have it</source>
   <translation>随画面</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>auto {0}</source>
   <translation>自动 {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>bar {0}</source>
   <translation>第 {0} 小节</translation>
  </message>
  <message>
   <source>bar {0} · {1}</source>
   <translation>第 {0} 小节 · {1}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>最佳 {0}</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>明亮</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>明亮而平静</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>明亮而活泼</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>平静</translation>
  </message>
  <message>
   <source>composed anew</source>
   <translation>重新谱写</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>阴暗</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>阴暗而激动</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>阴暗而沉静</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>已编辑</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>史诗</translation>
  </message>
  <message>
   <source>fitted once the clip is looked through</source>
   <translation>片段分析后确定</translation>
  </message>
  <message>
   <source>free</source>
   <translation>自由</translation>
  </message>
  <message>
   <source>gentle</source>
   <translation>轻微</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>准备中</translation>
  </message>
  <message>
   <source>heard now</source>
   <translation>正在播放</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>也写入 WAV 和分轨</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>声音嘈杂</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>未结束在终止和弦上</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>音符很少</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>没有旋律</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>有错音</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>音符过密</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>远比画面所需更密或更稀</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>比画面所需更密</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>比画面所需更稀</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>时断时续</translation>
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
   <translation>k {0} 拍</translation>
  </message>
  <message>
   <source>k {0} beats</source>
   <translation>k {0} 拍</translation>
  </message>
  <message>
   <source>like the pictures: {0}</source>
   <translation>随画面：{0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>活泼</translation>
  </message>
  <message>
   <source>made at {0}</source>
   <translation>以 {0} 制作</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>为其他剪辑制作</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>以其他浮动制作</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>许多音符不在调内</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>中性</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>no caption</source>
   <translation>无描述</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>没有重音点</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>无重音点</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>尚无音乐</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>无音频设备</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>not fitted yet</source>
   <translation>尚未适配</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>尚未保存</translation>
  </message>
  <message>
   <source>not there</source>
   <translation>不存在</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>能听出拼接处</translation>
  </message>
  <message>
   <source>one window per shot</source>
   <translation>每镜头一个窗口</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>峰值 {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>画面主导</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>俏皮</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>已移除</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>悲伤</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>{0}前已保存</translation>
  </message>
  <message>
   <source>silent: no sound device</source>
   <translation>无声：没有音频设备</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>部分小节比其他密得多</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>部分重音点没有重音</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>已加星</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>第 {0}/{1} 步</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>停在第 {0}/{1} 步</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>紧张</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>伴奏变化不停</translation>
  </message>
  <message>
   <source>the model's own choice, {0}</source>
   <translation>由模型决定，{0}</translation>
  </message>
  <message>
   <source>the one that came along</source>
   <translation>自带的</translation>
  </message>
  <message>
   <source>the ones that came along</source>
   <translation>自带的</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>节奏逐小节变化很大</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>与之前相同</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>多数小节没有旋律</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>有无音起始的空隙</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>通常</translation>
  </message>
  <message>
   <source>velocity {0}</source>
   <translation>力度 {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>用几个词描述镜头内容</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>宽</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>文字主导</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>你的和弦</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>你的电平</translation>
  </message>
  <message>
   <source>{0:g} beats</source>
   <translation>{0:g} 拍</translation>
  </message>
  <message>
   <source>{0}	{1}</source>
   <translation>{0}	{1}</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
双击更改音乐所依据的文字</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  第 {1}/{2} 步</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0}（另有 {1} 个）</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0}（已固定）</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0}（项目自带）</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0}（效价 {1}，唤醒度 {2}）</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} 另有 {1} 个。</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} 和另外 {1} 个</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>还剩 {0} 个回答</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0}，位于 {1}</translation>
  </message>
  <message>
   <source>{0} beat a window</source>
   <translation>每窗口 {0} 拍</translation>
  </message>
  <message>
   <source>{0} beats a window</source>
   <translation>每窗口 {0} 拍</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} 个已更改</translation>
  </message>
  <message>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <source>{0} dB down under speech</source>
   <translation>人声处降低 {0} dB</translation>
  </message>
  <message>
   <source>{0} decibels louder</source>
   <translation>大 {0} 分贝</translation>
  </message>
  <message>
   <source>{0} decibels softer</source>
   <translation>小 {0} 分贝</translation>
  </message>
  <message>
   <source>{0} is no film, no timeline and no project.</source>
   <translation>{0} 不是影片、时间线或项目。</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} 已打开。</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>已打开 {0}：%n 个镜头。</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} is ready: drag it now.</source>
   <translation>{0} 已就绪：现在可以拖出。</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} 个已保留</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>另外 {0} 个</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} 个已移动</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} 个新增</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>已选 {0} 个音符</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0}/10</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; {2} are composed anew.</source>
   <translation>{1} 个小节中保留 {0} 个，重新谱写 {2} 个。</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>{0}/{1} 个重音点</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{2} 毫秒内 {0}/{1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0}/{1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>{0} 个已移除</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} 步</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} 个版本</translation>
  </message>
  <message>
   <source>{0} takes are exported to {1}</source>
   <translation>{0} 个版本已导出到 {1}</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} 个已修剪</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} 已在剪辑软件中更改。</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} 步</translation>
  </message>
  <message>
   <source>{0} · {1} steps · strength {2}</source>
   <translation>{0} · {1} 步 · 强度 {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – 版本 {1}</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}，从未保存</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}，镜头 {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes of its run</source>
   <translation>{0}，本次 {1} 个版本中最佳</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}，力度 {1}</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}，{1} %，{2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}，{1}/{2}，位于 {3}。{4}</translation>
  </message>
  <message>
   <source>{0}, {1} s</source>
   <translation>{0}，{1} 秒</translation>
  </message>
  <message>
   <source>{0}. {1}</source>
   <translation>{0}。{1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}：%n 个镜头，{1}，{2} fps</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}：单击选择其音符</translation>
  </message>
  <message>
   <source>{0}: it follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}：跟随和弦与电平。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0}：{1} → {2}</translation>
  </message>
  <message>
   <source>“{0}” is not a place in the clip.</source>
   <translation>“{0}”不是片段中的位置。</translation>
  </message>
 </context>
</TS>
