<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
速度在 {0} 与 {1} 之间浮动，以对准剪辑点</translation>
  </message>
  <message>
   <source> BPM</source>
   <translation> BPM</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · 版本 {0}/{1}</translation>
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
   <translation>-23 LUFS：广播（EBU R 128）</translation>
  </message>
  <message>
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>。请拖动它、提高其强度，或放开速度</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB 保持原样。</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 分贝，不变</translation>
  </message>
  <message>
   <source>0 to 10, or "auto"</source>
   <translation>0 到 10，或“auto”</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 很差 – 5 优秀</translation>
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
   <source>24 s of Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0</source>
   <translation>Big Buck Bunny 片段 24 秒，© 2008 Blender Foundation，www.bigbuckbunny.org，CC BY 3.0</translation>
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
   <translation>48 kHz，长度与片段逐采样一致。</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>808 鼓组</translation>
  </message>
  <message>
   <source>: together, to the eye and ear</source>
   <translation>：视听上完全同步</translation>
  </message>
  <message>
   <source>A WAV file as broadcasters take it.</source>
   <translation>符合广播规范的 WAV 文件。</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>平静的钢琴、马林巴音型与柔和的弦乐，为语言留出空间。</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>大提琴在轻柔的钢琴上歌唱，少量弦乐随后加入。</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>和弦，例如 C、Am7、F/C 或 Gsus4</translation>
  </message>
  <message>
   <source>A different composing model, as exported by BGM Studio's own tools.</source>
   <translation>由 BGM Studio 自带工具导出的其他作曲模型。</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A 更好</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>慵懒的节拍与圆润的贝斯之上，柔美的罗兹电钢琴。</translation>
  </message>
  <message>
   <source>A minute from a clip to an export, step by step.</source>
   <translation>一分钟带您从片段逐步走到导出。</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>在播放头处新增音符</translation>
  </message>
  <message>
   <source>A palette is a whole band, from solo piano to synthwave. Try another one.</source>
   <translation>配器就是一支完整的乐队，从钢琴独奏到合成器浪潮。试试换一种。</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>导出部分范围时不含视频。</translation>
  </message>
  <message>
   <source>A point of the music's level at the playhead</source>
   <translation>在播放头处添加音乐电平点</translation>
  </message>
  <message>
   <source>A semitone up or down</source>
   <translation>升高或降低一个半音</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>提前或推后一个十六分音符</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>缩短或延长一个十六分音符</translation>
  </message>
  <message>
   <source>A stronger or weaker marker; more or less activity or level</source>
   <translation>增强或减弱标记；增减活跃度或电平</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>小提琴与大提琴，衬以弦乐组和竖琴。</translation>
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
   <source>Add a point here</source>
   <translation>在此添加点</translation>
  </message>
  <message>
   <source>Add a point to the level</source>
   <translation>添加电平点</translation>
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
   <source>Add this word to the mood, or remove it</source>
   <translation>将该词加入情绪或移除</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
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
   <source>All keys on one page; change them there.</source>
   <translation>一页显示所有快捷键，并可在此修改。</translation>
  </message>
  <message>
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>所有音符和速度，每个剪辑点带一个标记。</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>所有音符、速度和剪辑点</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>整段</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>导出所有可生成的文件。</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>所有轨道均已静音，因此没有分轨。</translation>
  </message>
  <message>
   <source>All {0} bars stay as they are.</source>
   <translation>全部 {0} 个小节保留。</translation>
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
   <source>An .sf2 or .sf3 file that plays everything, here and in exports.</source>
   <translation>一个 .sf2 或 .sf3 文件，用于播放和导出的所有声音。</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>256 kbit/s 的 M4A 文件，用于试听。</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>升高或降低一个八度</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>重新分析</translation>
  </message>
  <message>
   <source>Analyse the clip again</source>
   <translation>重新分析片段</translation>
  </message>
  <message>
   <source>Analysing the clip</source>
   <translation>正在分析片段</translation>
  </message>
  <message>
   <source>Analysing the clip…</source>
   <translation>正在分析片段…</translation>
  </message>
  <message>
   <source>Analysing the new cut</source>
   <translation>正在分析新剪辑</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>切换到其他栏</translation>
  </message>
  <message>
   <source>Another one is being composed in its place.</source>
   <translation>正在另外创作一个来代替。</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>答案：{0}</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>任意</translation>
  </message>
  <message>
   <source>Appearance, sound output, processor, model and sounds.</source>
   <translation>外观、声音输出、处理器、模型和音色。</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Apply and remember these preferences.</source>
   <translation>应用并记住这些偏好设置。</translation>
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
   <translation>与 WAV 一样精确，大小约为一半。</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>与播放时相同</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>跟随系统：{0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>原谱</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>与时间线中绘制的一致</translation>
  </message>
  <message>
   <source>Assembling the film</source>
   <translation>正在组装影片</translation>
  </message>
  <message>
   <source>Atmosphere</source>
   <translation>氛围音</translation>
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
   <translation>自动配器</translation>
  </message>
  <message>
   <source>Automatic: 12 dB down where the clip's own sound is kept, else full.</source>
   <translation>自动：保留片段原声时降低 12 dB，否则为全电平。</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>自动：{0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>自动：语音下降低 {0} dB</translation>
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
   <source>BGM Studio closed unexpectedly.</source>
   <translation>BGM Studio 意外关闭。</translation>
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
   <source>Back one frame</source>
   <translation>后退一帧</translation>
  </message>
  <message>
   <source>Back one second</source>
   <translation>后退一秒</translation>
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
   <source>Back to what is heard</source>
   <translation>恢复为当前听到的设置</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>为您的片段创作、精确到帧的背景音乐，全部在本机完成，视频不会离开您的电脑。</translation>
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
   <translation>播放头处的小节与拍，以及音乐的速度</translation>
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
   <translation>大管</translation>
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
   <translation>钟声</translation>
  </message>
  <message>
   <source>Big and tense; every cut counts.</source>
   <translation>宏大紧张，每个剪辑点都有分量。</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>位深度</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>弓弦铺底</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>铜管与合唱，衬以强劲的弦乐和大鼓。</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>铜管组</translation>
  </message>
  <message>
   <source>Breath before the next</source>
   <translation>下一段前留气口</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>桥段</translation>
  </message>
  <message>
   <source>Bright and moving, with the pictures.</source>
   <translation>明快流动，紧随画面。</translation>
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
   <source>Bring a part of the band to the front and edit its notes</source>
   <translation>将乐队声部置前并编辑其音符</translation>
  </message>
  <message>
   <source>Bring back the change that was undone.</source>
   <translation>恢复被撤销的更改。</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>恢复音乐</translation>
  </message>
  <message>
   <source>Bring over from take {0}: {1}</source>
   <translation>从版本 {0} 带入：{1}</translation>
  </message>
  <message>
   <source>Bring over settings</source>
   <translation>带入设置</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>将{0}置前并编辑其音符</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>广播（EBU R 128）</translation>
  </message>
  <message>
   <source>Browse the disk.</source>
   <translation>浏览磁盘。</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>鼓刷鼓组</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>渐强进入下一段</translation>
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
   <source>Calm and thoughtful, out of the narrator's way.</source>
   <translation>平静沉思，不干扰旁白。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancel the run to stay.</source>
   <translation>若不想关闭，请取消生成。</translation>
  </message>
  <message>
   <source>Cancelled; nothing was changed.</source>
   <translation>已取消；未作任何更改。</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
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
   <source>Change a point of the level</source>
   <translation>更改电平点</translation>
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
   <source>Change the range to score</source>
   <translation>更改配乐范围</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>更改过渡</translation>
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
   <source>Choose a video or an editor's timeline to compose for, or a project to continue (Ctrl+O).</source>
   <translation>选择要配乐的视频或剪辑软件的时间线，或要继续的项目（Ctrl+O）。</translation>
  </message>
  <message>
   <source>Choose the clip's file; it must be the same film.</source>
   <translation>请选择片段的文件；必须是同一部影片。</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <source>Choose the folder that the footage is in.</source>
   <translation>选择素材所在的文件夹。</translation>
  </message>
  <message>
   <source>Choose the folder they are in; its subfolders are searched, too.</source>
   <translation>选择素材所在的文件夹；也会搜索其子文件夹。</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Choose the model folder</source>
   <translation>选择模型文件夹</translation>
  </message>
  <message>
   <source>Choose the soundfont in Preferences; the notes are the same.</source>
   <translation>请在偏好设置中选择音色库；音符不变。</translation>
  </message>
  <message>
   <source>Choose the tempo from the cuts again</source>
   <translation>根据剪辑点重新选择速度</translation>
  </message>
  <message>
   <source>Choose who plays</source>
   <translation>选择由谁演奏</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>选择文件、响度和位深度；之后的更改为自定义。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>和弦质量</translation>
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
   <source>Chosen to suit mood and picture, with each new take.</source>
   <translation>每个新版本都会根据情绪和画面选择。</translation>
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
   <source>Clean and confident, shot by shot.</source>
   <translation>干净自信，逐镜推进。</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>清音电吉他</translation>
  </message>
  <message>
   <source>Clear in and out</source>
   <translation>清除入点和出点</translation>
  </message>
  <message>
   <source>Clear this list</source>
   <translation>清除此列表</translation>
  </message>
  <message>
   <source>Click one on the timeline first.</source>
   <translation>请先在时间线上点击一个镜头。</translation>
  </message>
  <message>
   <source>Click the demo clip, or drop a video of your own into the window.</source>
   <translation>点击演示片段，或将您自己的视频拖入窗口。</translation>
  </message>
  <message>
   <source>Click to choose the sound output</source>
   <translation>点击选择声音输出</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>点击跳转；右键可只为一部分配乐</translation>
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
   <translation>关闭该消息</translation>
  </message>
  <message>
   <source>Close the note editor</source>
   <translation>关闭音符编辑器</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>关闭钢琴卷帘</translation>
  </message>
  <message>
   <source>Close the project and start over. Unsaved work can still be recovered.</source>
   <translation>关闭项目并重新开始。未保存的工作仍可恢复。</translation>
  </message>
  <message>
   <source>Close the window, and ask about unsaved work.</source>
   <translation>关闭窗口；如有未保存的工作会询问。</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>Close when it is done</source>
   <translation>完成后关闭</translation>
  </message>
  <message>
   <source>Close without changing anything (Esc).</source>
   <translation>关闭且不作任何更改（Esc）。</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>关闭且不导出（Esc）。</translation>
  </message>
  <message>
   <source>Close, and leave the file as it is.</source>
   <translation>关闭，文件保持不变。</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>闭合踩镲</translation>
  </message>
  <message>
   <source>Closeness</source>
   <translation>贴合度</translation>
  </message>
  <message>
   <source>Closeness to picture</source>
   <translation>画面贴合度</translation>
  </message>
  <message>
   <source>Closeness to the picture</source>
   <translation>画面贴合度</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>再次关闭将放弃未保存的内容。</translation>
  </message>
  <message>
   <source>Compare with previous take</source>
   <translation>与上一版本比较</translation>
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
   <source>Compose a new melody over the same bridge and piano.</source>
   <translation>在相同的桥段和钢琴上创作新旋律。</translation>
  </message>
  <message>
   <source>Compose bridge and piano again under the same melody.</source>
   <translation>在相同的旋律下重新创作桥段和钢琴。</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>为 {0} 配乐</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>为片段创作音乐。</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the current settings (G)</source>
   <translation>按当前设置为片段创作新音乐（G）</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>作曲设备</translation>
  </message>
  <message>
   <source>Compose the music of the selected shot again.</source>
   <translation>重新创作所选镜头的音乐。</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot again, joining the music around it.</source>
   <translation>重新创作所选音符、范围或镜头，并与前后的音乐衔接。</translation>
  </message>
  <message>
   <source>Compose the selected region again, joining the music before and after it</source>
   <translation>重新创作所选区域，并与前后的音乐衔接</translation>
  </message>
  <message>
   <source>Compose this shot again, so that it joins the music before and after it</source>
   <translation>重新创作此镜头，使其与前后的音乐衔接</translation>
  </message>
  <message>
   <source>Composed on this computer for the clip you drop here. Nothing is uploaded.</source>
   <translation>在本机为拖到这里的片段创作，不会上传任何内容。</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>正在创作</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>正在为新剪辑创作</translation>
  </message>
  <message>
   <source>Composing starts as soon as the clip has been analysed. Press to cancel</source>
   <translation>片段分析完成后即开始创作。点击可取消</translation>
  </message>
  <message>
   <source>Composing the ending</source>
   <translation>正在创作结尾</translation>
  </message>
  <message>
   <source>Connect headphones or loudspeakers, and press play again.</source>
   <translation>请连接耳机或扬声器，然后重新播放。</translation>
  </message>
  <message>
   <source>Continue with question {0}</source>
   <translation>继续第 {0} 题</translation>
  </message>
  <message>
   <source>Continue without</source>
   <translation>跳过并继续</translation>
  </message>
  <message>
   <source>Continue without it</source>
   <translation>不使用它继续</translation>
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
   <source>Copy all of this, to paste into a report.</source>
   <translation>全部复制，以便粘贴到报告中。</translation>
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
   <translation>复制详细信息</translation>
  </message>
  <message>
   <source>Copy each track as its own file, to paste elsewhere.</source>
   <translation>将每个轨道复制为单独的文件，以便粘贴到别处。</translation>
  </message>
  <message>
   <source>Copy everything known about this, to paste into a report</source>
   <translation>复制所有相关信息，以便粘贴到报告中</translation>
  </message>
  <message>
   <source>Copy notes, tempo and cuts as a file, to paste elsewhere.</source>
   <translation>将音符、速度和剪辑点复制为文件，以便粘贴到别处。</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>复制或剪切音符</translation>
  </message>
  <message>
   <source>Copy the music as a file, to paste into a folder, an editor or a DAW.</source>
   <translation>将音乐复制为文件，以便粘贴到文件夹、剪辑软件或 DAW。</translation>
  </message>
  <message>
   <source>Copy the selected text or notes, else the take's music as a WAV file.</source>
   <translation>复制所选文字或音符；若未选择，则将该版本的音乐复制为 WAV 文件。</translation>
  </message>
  <message>
   <source>Copy the track's stem</source>
   <translation>复制该轨道的分轨</translation>
  </message>
  <message>
   <source>Copy them, and paste them elsewhere.</source>
   <translation>请复制它们并粘贴到别处。</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>明快企业宣传</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>牛铃</translation>
  </message>
  <message>
   <source>Crash</source>
   <translation>吊镲</translation>
  </message>
  <message>
   <source>Crash 2</source>
   <translation>吊镲 2</translation>
  </message>
  <message>
   <source>Crystal</source>
   <translation>水晶</translation>
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
   <translation>按整段中的声音截取；部分范围没有视频。</translation>
  </message>
  <message>
   <source>Cut the selected text or notes.</source>
   <translation>剪切所选文字或音符。</translation>
  </message>
  <message>
   <source>Cuts</source>
   <translation>剪辑点</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>音乐可对准的剪辑点，以及各点与其节拍的距离</translation>
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
   <source>Dark is easier on the eyes beside a picture, light in a bright room.</source>
   <translation>看画面时深色更护眼，明亮房间里适合浅色。</translation>
  </message>
  <message>
   <source>Decibels: 0 as it is, -10 well under speech, -60 silence; at most 6</source>
   <translation>分贝：0 为原样，-10 远低于语音，-60 为无声；最大 6</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>默认</translation>
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
   <source>Delete a point of the level</source>
   <translation>删除电平点</translation>
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
   <translation>删除该点</translation>
  </message>
  <message>
   <source>Deletes it for good. Your saved file stays.</source>
   <translation>将永久删除。已保存的文件会保留。</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详细信息</translation>
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
   <source>Discard this run (Esc)</source>
   <translation>放弃本次生成（Esc）</translation>
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
   <source>Do not close the window (Esc).</source>
   <translation>不关闭窗口（Esc）。</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>纪录片</translation>
  </message>
  <message>
   <source>Don't save</source>
   <translation>不保存</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>双击添加标记</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Down a semitone</source>
   <translation>降低一个半音</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>降低一个八度</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Drag it as {0} into a folder, an editor or a DAW</source>
   <translation>将其作为 {0} 拖到文件夹、剪辑软件或 DAW</translation>
  </message>
  <message>
   <source>Drag the slider: to the left the words lead and the tune matters, to the right the picture leads and the rhythm matters. The take follows at once.</source>
   <translation>拖动滑块：向左由文字主导、以旋律为重，向右由画面主导、以节奏为重。版本会立即跟随。</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>拖动以更改循环起点</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>拖动以更改循环终点</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>拖动以循环一部分</translation>
  </message>
  <message>
   <source>Drag to move the chord change</source>
   <translation>拖动以移动和弦变换点</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>拖动以移动循环</translation>
  </message>
  <message>
   <source>Drag to move the start of the section</source>
   <translation>拖动以移动段落起点</translation>
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
   <translation>绘制工具</translation>
  </message>
  <message>
   <source>Drawbar organ</source>
   <translation>拉杆风琴</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>激昂</translation>
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
   <translation>将视频或时间线拖到此处</translation>
  </message>
  <message>
   <source>Drop before the next</source>
   <translation>下一段前骤降</translation>
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
   <translation>在语音下闪避</translation>
  </message>
  <message>
   <source>Dulcimer</source>
   <translation>扬琴</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>复制副本</translation>
  </message>
  <message>
   <source>Duplicate notes</source>
   <translation>复制音符副本</translation>
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
   <source>Each save keeps what it replaces. Going back is a change like any other: it can be undone, and the file stays as it is until you save.</source>
   <translation>每次保存都会保留被替换的内容。恢复历史版本与其他更改一样：可以撤销，保存之前文件保持不变。</translation>
  </message>
  <message>
   <source>Each track as its own WAV</source>
   <translation>每个轨道单独的 WAV</translation>
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
   <translation>编辑所有轨道</translation>
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
   <source>Edit the caption, name, chord or point; marker or silence on or off</source>
   <translation>编辑描述、名称、和弦或点；开关标记或无声</translation>
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
   <source>Electric grand piano</source>
   <translation>电子大钢琴</translation>
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
   <source>End the run early; the music worked out by then becomes a take.</source>
   <translation>提前结束生成；到那时已完成的音乐将成为一个版本。</translation>
  </message>
  <message>
   <source>End the run now; the takes that you have stay.</source>
   <translation>立即结束生成；已有的版本会保留。</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>结束导览</translation>
  </message>
  <message>
   <source>End the tour (Esc)</source>
   <translation>结束导览（Esc）</translation>
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
   <source>Every command and its key.</source>
   <translation>所有命令及其快捷键。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Everything is heard as it is set</source>
   <translation>所有设置均已生效</translation>
  </message>
  <message>
   <source>Everything was read as it is.</source>
   <translation>所有内容均按原样读入。</translation>
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
   <translation>淡入淡出</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>淡入至此</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>从此淡出</translation>
  </message>
  <message>
   <source>Fade the level</source>
   <translation>电平淡入淡出</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>感觉{0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Find shots, captions and motion again.</source>
   <translation>重新识别镜头、描述和运动。</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>查找片段</translation>
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
   <source>Finish the take first, then close.</source>
   <translation>先完成版本，再关闭。</translation>
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
   <translation>使速度适配剪辑点</translation>
  </message>
  <message>
   <source>Fitting the tempo</source>
   <translation>正在适配速度</translation>
  </message>
  <message>
   <source>Flat</source>
   <translation>平直</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>平直电平</translation>
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
   <source>Fold lanes where there is no room</source>
   <translation>空间不足时折叠栏</translation>
  </message>
  <message>
   <source>Fold the lane to a strip, or open it</source>
   <translation>将栏折叠成条，或展开</translation>
  </message>
  <message>
   <source>Fold this lane</source>
   <translation>折叠此栏</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>跟随新剪辑</translation>
  </message>
  <message>
   <source>Follow the picture</source>
   <translation>跟随画面</translation>
  </message>
  <message>
   <source>Following the controls</source>
   <translation>正在应用控制设置</translation>
  </message>
  <message>
   <source>Footage folder</source>
   <translation>素材文件夹</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>供测试负责人使用：标明 A 和 B 各是什么。</translation>
  </message>
  <message>
   <source>Forward one frame</source>
   <translation>前进一帧</translation>
  </message>
  <message>
   <source>Forward one second</source>
   <translation>前进一秒</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>在别处找到</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>圆号</translation>
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
   <source>Generates</source>
   <translation>待生成</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>柔和</translation>
  </message>
  <message>
   <source>Give the command its own key again.</source>
   <translation>恢复该命令的默认按键。</translation>
  </message>
  <message>
   <source>Give the command this key.</source>
   <translation>将此按键分配给该命令。</translation>
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
   <source>Go back to a version</source>
   <translation>恢复历史版本</translation>
  </message>
  <message>
   <source>Go back to a version…</source>
   <translation>恢复历史版本…</translation>
  </message>
  <message>
   <source>Go back to it</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Go back to the settings that are heard</source>
   <translation>恢复为当前听到的设置</translation>
  </message>
  <message>
   <source>Go back to the sounds that come with BGM Studio.</source>
   <translation>恢复 BGM Studio 自带的音色。</translation>
  </message>
  <message>
   <source>Go forward one second (Shift+Right)</source>
   <translation>前进一秒（Shift+→）</translation>
  </message>
  <message>
   <source>Go on to the next step</source>
   <translation>前往下一步</translation>
  </message>
  <message>
   <source>Go to end</source>
   <translation>转到结尾</translation>
  </message>
  <message>
   <source>Go to start</source>
   <translation>转到开头</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>转到第一帧（Home）</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>转到最后一帧（End）</translation>
  </message>
  <message>
   <source>Grand piano</source>
   <translation>大钢琴</translation>
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
   <source>Hear take</source>
   <translation>聆听版本</translation>
  </message>
  <message>
   <source>Hear the take with this number.</source>
   <translation>聆听此编号的版本。</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>聆听 {0}</translation>
  </message>
  <message>
   <source>Hear {0} from here on (key {0} or {1})</source>
   <translation>从此处聆听 {0}（{0} 或 {1} 键）</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>当前听到 {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>当前听到的浮动：{0}</translation>
  </message>
  <message>
   <source>Held as it is: let it follow chords and level again</source>
   <translation>已保持原样：让其重新跟随和弦与级别</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>高音阿哥哥鼓</translation>
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
   <translation>关闭同步点</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>打开同步点</translation>
  </message>
  <message>
   <source>Hit point: the music marks this cut</source>
   <translation>同步点：音乐会对准此剪辑点</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>保持</translation>
  </message>
  <message>
   <source>Hold as it is</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>Hold in the header lets it follow again.</source>
   <translation>顶栏中的“保持”可让其重新跟随。</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>保持{0}</translation>
  </message>
  <message>
   <source>Hold the {0} as it is here, instead of letting its player decide (L)</source>
   <translation>将{0}保持为此处的样子，而不由其乐手决定（L）</translation>
  </message>
  <message>
   <source>Hold: play this part as it is now, instead of following the chords</source>
   <translation>保持：按现在的样子演奏此声部，而不跟随和弦</translation>
  </message>
  <message>
   <source>Hold: there is no take yet to hold a part of</source>
   <translation>保持：还没有可保持声部的版本</translation>
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
   <translation>圆号主导，弦乐承托，竖琴与定音鼓点出重要时刻。</translation>
  </message>
  <message>
   <source>How closely the music keeps to captions, mood and movement. Low is loose and free, high is close but stiffer. Double-click for automatic.</source>
   <translation>音乐与描述、情绪和运动的贴合程度。低则松散自由，高则贴合但较生硬。双击恢复自动。</translation>
  </message>
  <message>
   <source>How fast the next take plays. Fitted: chosen so that beats fall on your cuts and the last bar ends with the clip. Type a tempo to lock it.</source>
   <translation>下一版本的演奏速度。自动适配时，拍点会落在您的剪辑点上，最后一个小节与片段同时结束。输入速度即可锁定。</translation>
  </message>
  <message>
   <source>How hard each note is played: drag a stem, or across several; Ctrl+Up and Ctrl+Down for the selected notes</source>
   <translation>每个音符的力度：拖动一根竖线，或横扫多根；所选音符用 Ctrl+↑ 和 Ctrl+↓</translation>
  </message>
  <message>
   <source>How it should feel, in English words. They shape the key, chords and tune of the whole clip, together with the captions</source>
   <translation>应有的感觉，用英文单词填写。与描述一起决定整段的调性、和弦和旋律</translation>
  </message>
  <message>
   <source>How loud the clip's own sound is under the music; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>音乐之下片段原声的响度；按住 Alt 以 0.5 dB 为单位，双击恢复 0 dB</translation>
  </message>
  <message>
   <source>How loud the music is in playback and in the video; double-click for automatic: 12 dB down where the clip has its own sound. Hold Alt for half decibels</source>
   <translation>播放和视频中音乐的响度；双击为自动：片段自带声音处降低 12 dB。按住 Alt 以 0.5 dB 为单位</translation>
  </message>
  <message>
   <source>How loud the music is over time: lower while someone speaks, or as you draw it.
Double-click for a point, drag a point or the line, drag elsewhere to draw</source>
   <translation>音乐随时间的响度：有人说话时降低，或按您绘制的变化。
双击添加点，拖动点或线，在别处拖动可绘制</translation>
  </message>
  <message>
   <source>How loud the {0} is among the others; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>{0}相对于其他声部的响度；按住 Alt 以 0.5 dB 为单位，双击恢复 0 dB</translation>
  </message>
  <message>
   <source>How many steps the music is worked out in. More steps take longer and sound cleaner. Type any number from 2 to 200</source>
   <translation>创作音乐的步数。步数越多耗时越长，声音越干净。可输入 2 到 200 的任意数</translation>
  </message>
  <message>
   <source>How many takes to make in one run, from this seed and the ones after it</source>
   <translation>一次生成几个版本，从此种子及其后的种子开始</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>此处音乐的活跃程度</translation>
  </message>
  <message>
   <source>How much moves in the picture, and so how busy the music is.
Drag to draw over it, Alt+drag to reset</source>
   <translation>画面中的运动多少，即音乐的繁忙程度。
拖动可覆盖绘制，Alt+拖动可重置</translation>
  </message>
  <message>
   <source>How quickly the music reacts to the picture: each stretch of this many beats follows only its own pictures. Short stretches react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the usual 8, at the tick.</source>
   <translation>音乐对画面的反应速度：每段（这么多拍）只跟随自己的画面。短段立即反应，长段流畅绵延。
按住 Alt 或直接输入可用其他长度；双击恢复常用的 8（刻度处）。</translation>
  </message>
  <message>
   <source>How this shot feels, judged by its light, colours, movement and sound. Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated</source>
   <translation>根据光线、色彩、运动和声音判断的镜头感觉。效价：−1 阴暗，+1 明快。唤醒度：−1 平静，+1 激动</translation>
  </message>
  <message>
   <source>If left empty, the picture decides: it feels {0}.</source>
   <translation>留空则由画面决定：感觉{0}。</translation>
  </message>
  <message>
   <source>If you don't, they are offered on the start page next time.</source>
   <translation>若不保存，下次会在开始页提供。</translation>
  </message>
  <message>
   <source>If you don't, they stay for a while under File, “Go back to a version”.</source>
   <translation>若不保存，会在“文件”的“恢复历史版本”中保留一段时间。</translation>
  </message>
  <message>
   <source>In addition to the screen's own scale; takes effect at the next start.</source>
   <translation>在屏幕自身缩放的基础上叠加；下次启动时生效。</translation>
  </message>
  <message>
   <source>In and out</source>
   <translation>入点和出点</translation>
  </message>
  <message>
   <source>In detail.</source>
   <translation>查看详情。</translation>
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
   <translation>亲密</translation>
  </message>
  <message>
   <source>It is kept as long as the window is open. Please tell the person who runs the test, then answer again.</source>
   <translation>只要窗口开着就会保留。请告知测试负责人，然后重新回答。</translation>
  </message>
  <message>
   <source>It is not a file on this computer.</source>
   <translation>这不是本机上的文件。</translation>
  </message>
  <message>
   <source>It is saved, but what was there before is not kept.</source>
   <translation>已保存，但之前的内容未能保留。</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>原位置：{0}</translation>
  </message>
  <message>
   <source>It will be copied as soon as it is ready.</source>
   <translation>准备好后将立即复制。</translation>
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
   <source>Join with the previous section</source>
   <translation>与上一段落合并</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>卡林巴琴</translation>
  </message>
  <message>
   <source>Keep accompaniment, recompose melody</source>
   <translation>保留伴奏，重作旋律</translation>
  </message>
  <message>
   <source>Keep bridge and piano and compose a new melody over them</source>
   <translation>保留桥段和钢琴，并在其上创作新旋律</translation>
  </message>
  <message>
   <source>Keep holding it, or drag again in a moment.</source>
   <translation>请继续按住，或稍后再拖动。</translation>
  </message>
  <message>
   <source>Keep melody, recompose accompaniment</source>
   <translation>保留旋律，重作伴奏</translation>
  </message>
  <message>
   <source>Keep melody, recompose rest</source>
   <translation>保留旋律，重作其余</translation>
  </message>
  <message>
   <source>Keep melody, recompose the rest</source>
   <translation>保留旋律，重作其余部分</translation>
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
   <source>Keep the melody and compose bridge and piano again to fit it</source>
   <translation>保留旋律，并重新创作与其相配的桥段和钢琴</translation>
  </message>
  <message>
   <source>Keep the melody note for note and compose bridge and piano again</source>
   <translation>逐音保留旋律，并重新创作桥段和钢琴</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>保留旧剪辑</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts suggest</source>
   <translation>无论剪辑点如何，都保持此速度</translation>
  </message>
  <message>
   <source>Keep what is there</source>
   <translation>保留现有部分</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>已保留</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>按键 {0}</translation>
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
   <translation>{0}栏</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>推后一个十六分音符</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>一切保持不变（Esc）。</translation>
  </message>
  <message>
   <source>Leave the selected shot, or the loop, without music.</source>
   <translation>让所选镜头或循环范围不配音乐。</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>已忽略</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>让{0}重新跟随</translation>
  </message>
  <message>
   <source>Let the {0} follow chords and level again, without your changes (L)</source>
   <translation>让{0}重新跟随和弦与级别，不带您的改动（L）</translation>
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
   <source>Level of point {0}, dB</source>
   <translation>点 {0} 的电平（dB）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>片段原声的电平（分贝）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>片段原声的电平（dB）</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>片段声音的电平</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>音乐的电平</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>视频中音乐的电平（dB）</translation>
  </message>
  <message>
   <source>Level of the section</source>
   <translation>段落的强度级别</translation>
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
   <translation>电平随时间的变化</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Light and steady, well below who speaks.</source>
   <translation>轻快平稳，远低于人声。</translation>
  </message>
  <message>
   <source>Light or dark theme</source>
   <translation>浅色或深色主题</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>聆听</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>请至少聆听 {0} 秒</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>请至少聆听 A {0} 秒</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>请至少聆听 A 和 B 各 {0} 秒</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>请至少聆听 B {0} 秒</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>正在检测语音</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>正在检测语音…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>听音测试</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>活跃</translation>
  </message>
  <message>
   <source>Lo-fi</source>
   <translation>Lo-fi</translation>
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
   <translation>锁定或解锁音符；保持乐队声部，或让其跟随</translation>
  </message>
  <message>
   <source>Lock or unlock the selected notes: neither runs nor edits change them (L)</source>
   <translation>锁定或解锁所选音符：生成和编辑都不会改变它们（L）</translation>
  </message>
  <message>
   <source>Lock or unlock the selected region, silence included</source>
   <translation>锁定或解锁所选区域（含无声）</translation>
  </message>
  <message>
   <source>Lock or unlock the track in front: new runs keep it as it is</source>
   <translation>锁定或解锁前置轨道：新的生成会将其保持原样</translation>
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
   <translation>锁定前置轨道</translation>
  </message>
  <message>
   <source>Lock the {0}</source>
   <translation>锁定{0}</translation>
  </message>
  <message>
   <source>Lock track</source>
   <translation>锁定轨道</translation>
  </message>
  <message>
   <source>Lock {0} track</source>
   <translation>锁定{0}轨道</translation>
  </message>
  <message>
   <source>Lock: new runs leave this track of the take as it is</source>
   <translation>锁定：新的生成会将版本的此轨道保持原样</translation>
  </message>
  <message>
   <source>Lock: there is no take yet to lock a track of</source>
   <translation>锁定：还没有可锁定轨道的版本</translation>
  </message>
  <message>
   <source>Long guiro</source>
   <translation>长音刮瓜</translation>
  </message>
  <message>
   <source>Long whistle</source>
   <translation>长哨音</translation>
  </message>
  <message>
   <source>Longer by a sixteenth</source>
   <translation>延长一个十六分音符</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>循环</translation>
  </message>
  <message>
   <source>Loop the shots on both sides</source>
   <translation>循环两侧的镜头</translation>
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
   <translation>力度增减五级</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>增减一级</translation>
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
   <source>Loudness of what is heard
momentary {0}, short-term {1}, integrated {2} LUFS since playing began here
true peak {3} dBTP, which a limiter holds at −1, here and in exports</source>
   <translation>当前所听声音的响度
自此处开始播放以来：瞬时 {0}、短期 {1}、综合 {2} LUFS
真峰值 {3} dBTP，此处和导出时均由限制器控制在 −1</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>低音阿哥哥鼓</translation>
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
   <source>Make a copy to work on.</source>
   <translation>制作一个副本来处理。</translation>
  </message>
  <message>
   <source>Make a new take with the same notes at the tempo that the controls ask for.</source>
   <translation>以相同的音符、按控制设定的速度制作一个新版本。</translation>
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
   <source>Mark in</source>
   <translation>标记入点</translation>
  </message>
  <message>
   <source>Mark in here</source>
   <translation>在此标记入点</translation>
  </message>
  <message>
   <source>Mark out</source>
   <translation>标记出点</translation>
  </message>
  <message>
   <source>Mark out here</source>
   <translation>在此标记出点</translation>
  </message>
  <message>
   <source>Mark the take as a favourite, or remove the mark.</source>
   <translation>将版本标为收藏，或取消收藏。</translation>
  </message>
  <message>
   <source>Markers and ranges snap to beats and frames as you drag them.</source>
   <translation>拖动时，标记和范围会吸附到拍点和帧。</translation>
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
   <source>Melody or rhythm?</source>
   <translation>旋律还是节奏？</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>旋律 ↔
节奏</translation>
  </message>
  <message>
   <source>Melody ↔ Rhythm</source>
   <translation>旋律 ↔ 节奏</translation>
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
   <source>Model folder</source>
   <translation>模型文件夹</translation>
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
   <source>More words for the mood: {0}</source>
   <translation>更多情绪词：{0}</translation>
  </message>
  <message>
   <source>Move a marker, a section's start or a point by a frame</source>
   <translation>将标记、段落起点或点移动一帧</translation>
  </message>
  <message>
   <source>Move a point of the level</source>
   <translation>移动电平点</translation>
  </message>
  <message>
   <source>Move a stretch of the level</source>
   <translation>移动一段电平</translation>
  </message>
  <message>
   <source>Move and resize</source>
   <translation>移动和调整长度</translation>
  </message>
  <message>
   <source>Move chord change</source>
   <translation>移动和弦变换点</translation>
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
   <source>Move the selected notes to the nearest lines of the grid (Q)</source>
   <translation>将所选音符移到最近的网格线（Q）</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>移到轨道</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>移到{0}</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>音乐</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>音乐导出为 WAV</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>音乐导出为 {0}</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>音乐从此处开始；拖动可更改</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>音乐盒</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>音乐在此处结束；拖动可更改</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>为您的影片，精确到帧的音乐</translation>
  </message>
  <message>
   <source>Music is being composed</source>
   <translation>正在创作音乐</translation>
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
   <translation>静音片段声音</translation>
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
   <translation>静音：不使用片段原声</translation>
  </message>
  <message>
   <source>Mute: leave this track out, here and in exports</source>
   <translation>静音：播放和导出都不含此轨道</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>闷音康加鼓</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>闷音奎卡鼓</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>闷音电吉他</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>闷音吉他、拍手与明亮的钢琴；乐观、干净。</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>弱音小号</translation>
  </message>
  <message>
   <source>Muted, so not in the sound: {0}.</source>
   <translation>已静音，因此不在声音中：{0}。</translation>
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
   <source>New key</source>
   <translation>新按键</translation>
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
   <translation>下一步</translation>
  </message>
  <message>
   <source>Next cut</source>
   <translation>下一个剪辑点</translation>
  </message>
  <message>
   <source>No bar can stay: all of the music is recomposed.</source>
   <translation>没有可保留的小节：全部音乐将重新创作。</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>还没有描述</translation>
  </message>
  <message>
   <source>No command matches.</source>
   <translation>没有匹配的命令。</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>没有差别</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>没有模型</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>此处无音乐</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>此处无音乐。点击可恢复</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>此镜头无音乐</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>还没有音乐</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>还没有音乐：请按“生成”</translation>
  </message>
  <message>
   <source>No notes are selected.</source>
   <translation>未选择任何音符。</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>未选择音符</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>没有最近的文件</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>未选择镜头。</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>听不到声音：{0}。</translation>
  </message>
  <message>
   <source>No sound: choose the output</source>
   <translation>无声音：请选择输出</translation>
  </message>
  <message>
   <source>No starred takes yet.</source>
   <translation>还没有收藏的版本。</translation>
  </message>
  <message>
   <source>No take follows: the film is replaced, and its music goes.</source>
   <translation>没有沿用的版本：影片将被替换，其音乐也会消失。</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate: every take is kept here to compare.</source>
   <translation>还没有版本。
按“生成”：每个版本都会保留在此以便比较。</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>没有人说话：音乐保持其电平</translation>
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
   <source>Not heard yet</source>
   <translation>尚未生效</translation>
  </message>
  <message>
   <source>Not heard yet. The take that you hear has: {0}</source>
   <translation>尚未生效。您正在听的版本为：{0}</translation>
  </message>
  <message>
   <source>Not heard yet: the next run brings what you changed here.</source>
   <translation>尚未生效：您在此所作的更改将在下次生成时生效。</translation>
  </message>
  <message>
   <source>Not heard yet: {0}</source>
   <translation>尚未生效：{0}</translation>
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
   <translation>音符；轨道为浮点，与演奏一致。</translation>
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
   <source>Of WAV, stems and FLAC. Floats are for WAV alone.</source>
   <translation>适用于 WAV、分轨和 FLAC。浮点仅限 WAV。</translation>
  </message>
  <message>
   <source>Of several, each is called after its own name or number.</source>
   <translation>有多个版本时，各自以名称或编号命名。</translation>
  </message>
  <message>
   <source>Of the video: its music, or all of its sound. WAV and stems have the music alone.</source>
   <translation>就视频而言：其音乐或全部声音。WAV 和分轨只含音乐。</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>窗口文字的语言，下次启动时生效。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>One WAV file a track, at the level it has in the whole.</source>
   <translation>每个轨道一个 WAV 文件，电平与整体中一致。</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>一次一个文件</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>一架大钢琴演奏全部内容。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a clip</source>
   <translation>打开片段</translation>
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
   <translation>打开视频片段、剪辑软件的时间线或项目。</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>开音奎卡鼓</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
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
   <source>Open recent</source>
   <translation>打开最近文件</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>打开演示片段</translation>
  </message>
  <message>
   <source>Open the folder for your own palettes</source>
   <translation>打开自定义配器文件夹</translation>
  </message>
  <message>
   <source>Open the menus</source>
   <translation>打开菜单</translation>
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
   <source>Open this lane</source>
   <translation>展开此栏</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) for you to try everything on.</source>
   <translation>打开 Big Buck Bunny（© 2008 Blender Foundation，CC BY 3.0）的 24 秒片段，供您试用所有功能。</translation>
  </message>
  <message>
   <source>Opens it as it was; your saved file does not change until you save.</source>
   <translation>按原样打开；保存之前，您已保存的文件不会改变。</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>管弦乐齐奏</translation>
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
   <source>Other tempos and how many hits they meet; and drift: how much each bar may speed up or slow down to meet more</source>
   <translation>其他速度及各自命中的同步点数；浮动：为命中更多，每个小节可加快或放慢多少</translation>
  </message>
  <message>
   <source>Other tempos, and drift</source>
   <translation>其他速度和浮动</translation>
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
   <translation>配器：{0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>配器：由什么演奏音乐</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>配器</translation>
  </message>
  <message>
   <source>Palettes in this folder appear in the list above the tracks; see docs/palettes.md.</source>
   <translation>此文件夹中的配器会出现在轨道上方的列表中；请参阅 docs/palettes.md。</translation>
  </message>
  <message>
   <source>Pan flute</source>
   <translation>排箫</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Part of the band</source>
   <translation>乐队声部</translation>
  </message>
  <message>
   <source>Part of the clip</source>
   <translation>片段的范围</translation>
  </message>
  <message>
   <source>Part of the export failed.</source>
   <translation>部分导出失败。</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>粘贴到播放头</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>粘贴到播放头</translation>
  </message>
  <message>
   <source>Paste notes</source>
   <translation>粘贴音符</translation>
  </message>
  <message>
   <source>Paste text or notes, or open the file that was copied.</source>
   <translation>粘贴文字或音符，或打开已复制的文件。</translation>
  </message>
  <message>
   <source>Paste them elsewhere.</source>
   <translation>请粘贴到别处。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>暂停（Space）</translation>
  </message>
  <message>
   <source>Pedal hi-hat</source>
   <translation>脚踏踩镲</translation>
  </message>
  <message>
   <source>Percussive organ</source>
   <translation>打击式风琴</translation>
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
   <source>Pick the folder from the disk.</source>
   <translation>从磁盘选择文件夹。</translation>
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
   <source>Pitch range in view</source>
   <translation>显示的音高范围</translation>
  </message>
  <message>
   <source>Pizzicato</source>
   <translation>拨奏</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>拨奏弦乐</translation>
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
   <translation>播放（Space）</translation>
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
   <translation>从播放头播放（Space）</translation>
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
   <source>Play the same notes at the new tempo</source>
   <translation>以新速度演奏相同的音符</translation>
  </message>
  <message>
   <source>Playback speed</source>
   <translation>播放速度</translation>
  </message>
  <message>
   <source>Playback speed; there is sound at normal speed only</source>
   <translation>播放速度；仅正常速度时有声音</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>俏皮拨弦</translation>
  </message>
  <message>
   <source>Please tell the person who runs the test, and go on to the next one.</source>
   <translation>请告知测试负责人，然后继续下一题。</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>拨弦、单簧管与大管，蹑手蹑脚。</translation>
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
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Preset for a kind of film</source>
   <translation>影片类型预设</translation>
  </message>
  <message>
   <source>Preset: {0}</source>
   <translation>预设：{0}</translation>
  </message>
  <message>
   <source>Press Generate</source>
   <translation>按“生成”</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can edit each of them.</source>
   <translation>按“生成”：音符会显示在此，您可以逐个编辑。</translation>
  </message>
  <message>
   <source>Press a new key for “{0}”.</source>
   <translation>请按下“{0}”的新按键。</translation>
  </message>
  <message>
   <source>Press again to go faster.</source>
   <translation>再按一次加快速度。</translation>
  </message>
  <message>
   <source>Press the new key here; empty for no key.</source>
   <translation>在此按下新按键；留空则无按键。</translation>
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
   <source>Previous cut</source>
   <translation>上一个剪辑点</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>处理器（CPU）</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
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
   <translation>版本的进度</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>后台工作的进度</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>带音乐的代理</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>脉动</translation>
  </message>
  <message>
   <source>Put a cut at the playhead for the music to mark.</source>
   <translation>在播放头处放置一个供音乐对准的剪辑点。</translation>
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
   <translation>第 {0} 题，共 {1} 题</translation>
  </message>
  <message>
   <source>Questions answered</source>
   <translation>已答题目</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Rated {0} of 1</source>
   <translation>评分 {0}（满分 1）</translation>
  </message>
  <message>
   <source>React shot by shot</source>
   <translation>逐镜头反应</translation>
  </message>
  <message>
   <source>React shot by shot, however long each is, instead of every k beats</source>
   <translation>逐镜头反应，不论各镜头多长，而非每 k 拍反应一次</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>响应</translation>
  </message>
  <message>
   <source>Reaction to the picture</source>
   <translation>对画面的反应</translation>
  </message>
  <message>
   <source>Reaction to the picture, k, in beats</source>
   <translation>对画面的反应，k（拍）</translation>
  </message>
  <message>
   <source>Reacts every</source>
   <translation>反应间隔</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>正在读取画面</translation>
  </message>
  <message>
   <source>Reading the sound</source>
   <translation>正在读取声音</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>正在读取时间线</translation>
  </message>
  <message>
   <source>Reading the version</source>
   <translation>正在读取历史版本</translation>
  </message>
  <message>
   <source>Recompose</source>
   <translation>重新创作</translation>
  </message>
  <message>
   <source>Recompose accompaniment</source>
   <translation>重作伴奏</translation>
  </message>
  <message>
   <source>Recompose melody</source>
   <translation>重作旋律</translation>
  </message>
  <message>
   <source>Recompose selection</source>
   <translation>重作所选内容</translation>
  </message>
  <message>
   <source>Recompose shot</source>
   <translation>重作镜头</translation>
  </message>
  <message>
   <source>Recompose shot {0}</source>
   <translation>重作镜头 {0}</translation>
  </message>
  <message>
   <source>Recompose the music of this shot</source>
   <translation>重作此镜头的音乐</translation>
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
   <source>Reed organ</source>
   <translation>簧风琴</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>区域</translation>
  </message>
  <message>
   <source>Relink media…</source>
   <translation>重新链接媒体…</translation>
  </message>
  <message>
   <source>Remove the in and out points, so that the whole clip is scored.</source>
   <translation>移除入点和出点，为整个片段配乐。</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>移除循环</translation>
  </message>
  <message>
   <source>Remove the marker, section, chord change, point, what was drawn</source>
   <translation>移除标记、段落、和弦变换点、点或绘制内容</translation>
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
   <source>Repeat the loop, in to out, the selected shot or the whole clip</source>
   <translation>重复循环、入点到出点、所选镜头或整个片段</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip.</source>
   <translation>重复循环、入点到出点、所选镜头或整个片段。</translation>
  </message>
  <message>
   <source>Replace all of them: they are there already</source>
   <translation>全部替换：这些文件已存在</translation>
  </message>
  <message>
   <source>Replace the film. Undo takes it back in one step.</source>
   <translation>替换影片。一步“撤销”即可恢复。</translation>
  </message>
  <message>
   <source>Replace {0}</source>
   <translation>替换 {0}</translation>
  </message>
  <message>
   <source>Replace {0} of them: they are there already</source>
   <translation>替换其中 {0} 个：这些文件已存在</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>重置所有段落</translation>
  </message>
  <message>
   <source>Reset chord</source>
   <translation>重置和弦</translation>
  </message>
  <message>
   <source>Reset this shot to the analysis</source>
   <translation>将此镜头恢复为分析结果</translation>
  </message>
  <message>
   <source>Reset to analysis</source>
   <translation>恢复为分析结果</translation>
  </message>
  <message>
   <source>Reset to performed</source>
   <translation>恢复为演奏状态</translation>
  </message>
  <message>
   <source>Reset to planned</source>
   <translation>恢复为计划状态</translation>
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
   <translation>版本变速</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>已变速</translation>
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
   <translation>罗兹电钢琴</translation>
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
   <source>Right-click the lane for “Back to automatic”.</source>
   <translation>右键点击该栏，选择“恢复自动”。</translation>
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
   <source>Roll a new seed</source>
   <translation>换一个新种子</translation>
  </message>
  <message>
   <source>Roll a new seed: a different tune from the same settings</source>
   <translation>换一个新种子：相同设置得到不同旋律</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>更换种子</translation>
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
   <source>Same as the system</source>
   <translation>跟随系统</translation>
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
   <source>Save the changes to {0}?</source>
   <translation>保存对 {0} 的更改？</translation>
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
   <source>Save to the project's file, then close.</source>
   <translation>保存到项目文件，然后关闭。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
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
   <translation>锯齿波主音、八度贝斯与门限鼓。</translation>
  </message>
  <message>
   <source>Say what it is for, YouTube, a podcast, your editor, and everything else is set. That is the tour; Help has it again.</source>
   <translation>选择用途：YouTube、播客或剪辑软件，其余会自动设置。导览到此结束；可在“帮助”中再次打开。</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>滚动片段</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>滚动各栏</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>滚动到更高或更低的音符</translation>
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
   <source>See what was recut, and which music stays, before anything is replaced.</source>
   <translation>替换之前，先查看哪些部分被重新剪辑、哪些音乐保留。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Select a command to change its key.</source>
   <translation>选择命令以更改其按键。</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>在时间线上选择镜头，即可更改其描述或音乐。</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>请选择镜头或设置循环。</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>选择轨道的所有音符</translation>
  </message>
  <message>
   <source>Select and edit the notes of all visible tracks at once, not only the one in front</source>
   <translation>同时选择和编辑所有可见轨道的音符，而不仅是前置的</translation>
  </message>
  <message>
   <source>Select notes, a range or a shot first.</source>
   <translation>请先选择音符、范围或镜头。</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>取消选择，放弃拖动</translation>
  </message>
  <message>
   <source>Select some, then quantise them.</source>
   <translation>请先选择一些音符，再量化。</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>选择上一个或下一个音符</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>选择工具</translation>
  </message>
  <message>
   <source>Select, move and resize notes; double-click on empty ground adds one</source>
   <translation>选择、移动音符和调整长度；在空白处双击可添加</translation>
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
   <translation>选区</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Set all controls as they were when the take was made.</source>
   <translation>将所有控制恢复为制作该版本时的设置。</translation>
  </message>
  <message>
   <source>Set in and out on the timeline (I, O) to export what lies between them.</source>
   <translation>在时间线上设置入点和出点（I、O），即可导出两者之间的内容。</translation>
  </message>
  <message>
   <source>Set mood, palette, levels and all else for a kind of film; what it sets can be changed below</source>
   <translation>按影片类型设置情绪、配器、电平等所有内容；设置后可在下方更改</translation>
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
   <translation>短音刮瓜</translation>
  </message>
  <message>
   <source>Short whistle</source>
   <translation>短哨音</translation>
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
   <source>Show BGM Studio where the clip, or the footage of its timeline, is now.</source>
   <translation>告诉 BGM Studio 片段或其时间线素材现在的位置。</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>显示所有使用的音高</translation>
  </message>
  <message>
   <source>Show how hard each note is played, and drag to change it</source>
   <translation>显示每个音符的力度，拖动可更改</translation>
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
   <source>Show the project as it was then.</source>
   <translation>显示项目当时的样子。</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>显示结果</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>仅显示收藏的版本</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>显示力度栏</translation>
  </message>
  <message>
   <source>Shows commands whose name or key contains what you type.</source>
   <translation>显示名称或按键包含您输入内容的命令。</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>边击</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>无声</translation>
  </message>
  <message>
   <source>Silences</source>
   <translation>无声</translation>
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
   <source>Size of text and controls</source>
   <translation>文字和控件的大小</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>跳过导览</translation>
  </message>
  <message>
   <source>Slow strings</source>
   <translation>慢速弦乐</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>吸附</translation>
  </message>
  <message>
   <source>Snap edits to frames, beats and cuts</source>
   <translation>将编辑吸附到帧、拍点和剪辑点</translation>
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
   <source>Solo: hear only the soloed tracks</source>
   <translation>独奏：只听独奏的轨道</translation>
  </message>
  <message>
   <source>Some of the copied notes are not on this drum kit.</source>
   <translation>部分复制的音符不在此鼓组中。</translation>
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
   <source>Sound output</source>
   <translation>声音输出</translation>
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
   <source>Space plays and pauses. Tab compares two takes in sync with the picture.</source>
   <translation>Space 播放和暂停。Tab 与画面同步比较两个版本。</translation>
  </message>
  <message>
   <source>Splash</source>
   <translation>溅镲</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>在此拆分</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>拆分段落</translation>
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
   <translation>收藏</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>收藏版本</translation>
  </message>
  <message>
   <source>Star the take to find it again easily</source>
   <translation>收藏此版本，方便再次找到</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>已收藏（{0}）</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>仅收藏的版本</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>不关闭</translation>
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
   <source>Stop after this step, and keep the music as far as it has been worked out.</source>
   <translation>在此步后停止，保留已完成的音乐。</translation>
  </message>
  <message>
   <source>Stop and keep the result so far</source>
   <translation>停止并保留当前结果</translation>
  </message>
  <message>
   <source>Stop at the playhead (Space)</source>
   <translation>停在播放头（Space）</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>停在播放头。</translation>
  </message>
  <message>
   <source>Stop here and keep the music worked out so far</source>
   <translation>在此停止，保留已完成的音乐</translation>
  </message>
  <message>
   <source>Stop what is running and discard it; otherwise close the message or clear the selection.</source>
   <translation>停止并放弃正在运行的工作；否则关闭消息或清除选区。</translation>
  </message>
  <message>
   <source>Stop; the open project stays as it is (Esc).</source>
   <translation>停止；打开的项目保持不变（Esc）。</translation>
  </message>
  <message>
   <source>Stopped: the music worked out by then is kept as a take.</source>
   <translation>已停止：到那时完成的音乐已保留为一个版本。</translation>
  </message>
  <message>
   <source>Stopping after this step…</source>
   <translation>将在此步后停止…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Straight into the next</source>
   <translation>直接进入下一段</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>标记强度</translation>
  </message>
  <message>
   <source>Stretches in which the music reacts to the picture; k is their length in beats</source>
   <translation>音乐对画面作出反应的各段；k 为其拍数</translation>
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
   <source>Stronger cuts are more likely to get a beat, even a downbeat</source>
   <translation>剪辑点越强，越可能对上拍点，甚至小节首拍</translation>
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
   <translation>摇摆的钢琴与颤音琴，配行走贝斯和爵士鼓手。</translation>
  </message>
  <message>
   <source>Switch between the last two takes you heard, in sync.</source>
   <translation>同步切换最近听过的两个版本。</translation>
  </message>
  <message>
   <source>Switch between the light and the dark theme.</source>
   <translation>切换浅色与深色主题。</translation>
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
   <translation>同步镜头</translation>
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
   <source>Tab: A/B · 1–9: take · Shift+G: recompose</source>
   <translation>Tab：A/B · 1–9：版本 · Shift+G：重作</translation>
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
   <source>Take back the last change.</source>
   <translation>撤回上一次更改。</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>观看导览</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>版本 {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1} ({2} of 1) and is selected.</source>
   <translation>版本 {0} 是这 {1} 个中最好的（{2}，满分 1），已选中。</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Takes that follow</source>
   <translation>沿用的版本</translation>
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
   <source>Tempo drift</source>
   <translation>速度浮动</translation>
  </message>
  <message>
   <source>Tempo drift per bar</source>
   <translation>每小节的速度浮动</translation>
  </message>
  <message>
   <source>Tempo in beats per minute</source>
   <translation>速度（每分钟拍数）</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>次中音萨克斯</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>紧张衬乐</translation>
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
   <source>The band is still being prepared.</source>
   <translation>乐队仍在准备中。</translation>
  </message>
  <message>
   <source>The bar stays as it is.</source>
   <translation>该小节保留。</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>片段没有可显示的声音</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>片段没有声音：音乐保持其电平</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>片段配上音乐。</translation>
  </message>
  <message>
   <source>The clip's own pictures, untouched, with the music mixed in.</source>
   <translation>片段原有画面不变，混入音乐。</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>片段原声</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>片段声音已关闭：音乐保持其电平</translation>
  </message>
  <message>
   <source>The cut is the same as before, and the music fits it.</source>
   <translation>剪辑与之前相同，音乐也吻合。</translation>
  </message>
  <message>
   <source>The edit is assembled as a proxy and scored as one film.</source>
   <translation>将剪辑组装为代理，作为一部影片配乐。</translation>
  </message>
  <message>
   <source>The exact length, k: type 1 to 32 beats</source>
   <translation>精确长度 k：输入 1 到 32 拍</translation>
  </message>
  <message>
   <source>The exact value, t₀: type any number from 0 to 1000</source>
   <translation>精确值 t₀：输入 0 到 1000 的任意数</translation>
  </message>
  <message>
   <source>The export is ready.</source>
   <translation>导出已完成。</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>导出已取消。</translation>
  </message>
  <message>
   <source>The files stay in {0}, because some editors link to them.</source>
   <translation>文件保留在 {0}，因为有些剪辑软件会链接到它们。</translation>
  </message>
  <message>
   <source>The film now has its new cut.</source>
   <translation>影片已更新为新剪辑。</translation>
  </message>
  <message>
   <source>The film. Click to go there, double-click to select the shot</source>
   <translation>影片。点击跳转，双击选择镜头</translation>
  </message>
  <message>
   <source>The frame at the playhead, as hours:minutes:seconds:frames.
Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2</source>
   <translation>播放头处的帧，格式为 时:分:秒:帧。
输入要跳转的位置：00:01:20:12、1:20、80.5 或 bar 10.2</translation>
  </message>
  <message>
   <source>The grid that notes are quantised to</source>
   <translation>音符量化所用的网格</translation>
  </message>
  <message>
   <source>The harmony of the music</source>
   <translation>音乐的和声</translation>
  </message>
  <message>
   <source>The kind of music of the next take, from those that the model has learnt</source>
   <translation>下一版本的音乐类型，取自模型学过的类型</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>电平也会应用到音乐文件</translation>
  </message>
  <message>
   <source>The level is now yours; it no longer goes down under speech.</source>
   <translation>电平现由您控制，语音下不再降低。</translation>
  </message>
  <message>
   <source>The level you drew has moved along with the picture.</source>
   <translation>您绘制的电平已随画面一起移动。</translation>
  </message>
  <message>
   <source>The marker, caption, section, chord or point before or after</source>
   <translation>上一个或下一个标记、描述、段落、和弦或点</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>模型运行在 {0} 上（要求：{1}）。</translation>
  </message>
  <message>
   <source>The music as it sounds, before the fader. Drag where there should be none</source>
   <translation>音乐在推子前的声音。在不要音乐处拖动</translation>
  </message>
  <message>
   <source>The music begins at the playhead.</source>
   <translation>音乐从播放头处开始。</translation>
  </message>
  <message>
   <source>The music ends at the playhead, with a cadence.</source>
   <translation>音乐在播放头处以终止式结束。</translation>
  </message>
  <message>
   <source>The music is composed for your cuts, and forms over the film as you watch. A preset sets everything for a kind of film first, if you like.</source>
   <translation>音乐根据您的剪辑点创作，在您观看时逐步成形。也可先用预设按影片类型设好一切。</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>音乐计算设备：{0}</translation>
  </message>
  <message>
   <source>The music is ready.</source>
   <translation>音乐已完成。</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>音乐在语音下保持其电平</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>音乐将对准此剪辑点</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>音乐，以及作为 MIDI 标记的剪辑点。</translation>
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
   <source>The newest first.</source>
   <translation>最新的在前。</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>音符已锁定，保持不变。</translation>
  </message>
  <message>
   <source>The number a take grows from. Keep it while you change other controls and the tune stays recognisable; the same seed and settings give the same music</source>
   <translation>生成版本所用的数。更改其他控制时保留它，旋律仍可辨认；相同的种子和设置会得到相同的音乐</translation>
  </message>
  <message>
   <source>The old cut above, the new one below</source>
   <translation>上为旧剪辑，下为新剪辑</translation>
  </message>
  <message>
   <source>The open project is kept.</source>
   <translation>打开的项目会保留。</translation>
  </message>
  <message>
   <source>The others go; Undo brings them back with the old cut.</source>
   <translation>其他版本将消失；“撤销”可将它们与旧剪辑一起恢复。</translation>
  </message>
  <message>
   <source>The picture in the video is the proxy, not your finished film.</source>
   <translation>视频中的画面是代理，并非您的成片。</translation>
  </message>
  <message>
   <source>The picture is a small proxy, assembled for composing. Your own files are read, never changed.</source>
   <translation>画面是为创作组装的小型代理。您自己的文件只读取，绝不更改。</translation>
  </message>
  <message>
   <source>The run has ended.</source>
   <translation>生成已结束。</translation>
  </message>
  <message>
   <source>The same as the N key: markers fall into place.</source>
   <translation>与 N 键相同：标记会就位。</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>语音下相同</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>第二声部。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>The small picture cut together for composing: not your finished film.</source>
   <translation>为创作而拼接的小画面：并非您的成片。</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>版本 {0} 的声音仍在渲染中。</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>版本导出为 MIDI</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>版本导出为 WAV</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>版本导出为分轨</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>所创作的三个轨道，不含乐队。</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>The timeline's lane Level shows and changes it.</source>
   <translation>时间线的“电平”栏可查看并更改。</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>主旋律。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>The usual value, 200</source>
   <translation>常用值，200</translation>
  </message>
  <message>
   <source>The usual value, 8 beats</source>
   <translation>常用值，8 拍</translation>
  </message>
  <message>
   <source>The window closes when the music is done.</source>
   <translation>音乐完成后将关闭窗口。</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>工作未能保存（{0}）。</translation>
  </message>
  <message>
   <source>The {0} is now held: it plays as it is, whatever the chords do.</source>
   <translation>{0}已保持：无论和弦如何，都按原样演奏。</translation>
  </message>
  <message>
   <source>Their shots stay black and show the file's name; the cuts still count.</source>
   <translation>其镜头保持黑场并显示文件名；剪辑点仍有效。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>There are no right answers. All music is played equally loud; set your volume with the first piece and leave it there. Headphones are best.</source>
   <translation>没有标准答案。所有音乐响度相同；请用第一段设好音量，之后不要改动。建议使用耳机。</translation>
  </message>
  <message>
   <source>There is no music to draw notes in yet.</source>
   <translation>还没有可绘制音符的音乐。</translation>
  </message>
  <message>
   <source>There is no music yet: the film is replaced.</source>
   <translation>还没有音乐：影片将被替换。</translation>
  </message>
  <message>
   <source>There is no room after the selected notes.</source>
   <translation>所选音符之后没有空间。</translation>
  </message>
  <message>
   <source>There is no take to recompose yet.</source>
   <translation>还没有可重作的版本。</translation>
  </message>
  <message>
   <source>There is none yet: the first comes with the second save.</source>
   <translation>还没有：第二次保存时产生第一个。</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>还没有可导出的内容。</translation>
  </message>
  <message>
   <source>There is nothing to paste here.</source>
   <translation>此处没有可粘贴的内容。</translation>
  </message>
  <message>
   <source>There is nothing to save until the clip has been analysed.</source>
   <translation>片段分析完成前，没有可保存的内容。</translation>
  </message>
  <message>
   <source>These are there already:</source>
   <translation>以下文件已存在：</translation>
  </message>
  <message>
   <source>These parts are now held and play as they are: {0}.</source>
   <translation>以下声部已保持，按原样演奏：{0}。</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>无法打开此文件</translation>
  </message>
  <message>
   <source>This cut is not a hit point: the music does not mark it</source>
   <translation>此剪辑点不是同步点：音乐不会对准它</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>此剪辑点正在其拍点上</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>此剪辑点比其拍点晚 {0} ms</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>此剪辑点比其拍点早 {0} ms</translation>
  </message>
  <message>
   <source>This key is fixed.</source>
   <translation>此按键固定不变。</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>此版本</translation>
  </message>
  <message>
   <source>This project has newer work that was not saved.</source>
   <translation>此项目有更新但未保存的工作。</translation>
  </message>
  <message>
   <source>This question cannot be played.</source>
   <translation>此题无法播放。</translation>
  </message>
  <message>
   <source>This question is skipped</source>
   <translation>此题将跳过</translation>
  </message>
  <message>
   <source>This track is muted, so it has no stem.</source>
   <translation>此轨道已静音，因此没有分轨。</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>放弃</translation>
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
   <source>Track</source>
   <translation>轨道</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>轨道</translation>
  </message>
  <message>
   <source>Trailer</source>
   <translation>预告片</translation>
  </message>
  <message>
   <source>Transpose</source>
   <translation>移调</translation>
  </message>
  <message>
   <source>Transpose notes</source>
   <translation>音符移调</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>旅行</translation>
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
   <translation>请稍后重试。</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>用一部短片试用所有功能。</translation>
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
   <translation>输入其电平…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>请输入 {0} 到 {1}（分贝）。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo brings back the old cut and its music.</source>
   <translation>“撤销”可恢复旧剪辑及其音乐。</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>“撤销”可恢复。</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>解锁音符</translation>
  </message>
  <message>
   <source>Unlock notes, regions or the track first.</source>
   <translation>请先解锁音符、区域或轨道。</translation>
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
   <translation>解锁轨道</translation>
  </message>
  <message>
   <source>Unmute it and try again.</source>
   <translation>请取消静音后重试。</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>取消静音片段声音</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>取消静音{0}</translation>
  </message>
  <message>
   <source>Unsaved work from {1}: {0}</source>
   <translation>来自 {1} 的未保存工作：{0}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>取消收藏</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>取消收藏版本</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>升高一个半音</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>升高一个八度</translation>
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
   <translation>请使用 1 到 32 拍。</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>请使用 2 到 200 步。</translation>
  </message>
  <message>
   <source>Use File &gt; Relink media… to show where they are.</source>
   <translation>请用“文件”&gt;“重新链接媒体…”指定其位置。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>请使用 0 到 10 的值，或“auto”。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>请使用 0 到 1000 的值。</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>请使用整数，最多 18 位。</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>使用其设置</translation>
  </message>
  <message>
   <source>Use the built-in sounds</source>
   <translation>使用内置音色</translation>
  </message>
  <message>
   <source>Use this take's settings</source>
   <translation>使用此版本的设置</translation>
  </message>
  <message>
   <source>Use −30 to +6 dB.</source>
   <translation>请使用 −30 到 +6 dB。</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>变体</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>一次生成的变体数</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>力度</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>力度 {0} 到 {1}</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>力度</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>力度栏</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>力度 {0}</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>历史版本</translation>
  </message>
  <message>
   <source>Versions and licences</source>
   <translation>版本和许可证</translation>
  </message>
  <message>
   <source>Versions, licences, the model.</source>
   <translation>版本、许可证、模型。</translation>
  </message>
  <message>
   <source>Vibraphone</source>
   <translation>颤音琴</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>颤音响板</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>视频和 WAV，响度与 YouTube 一致。</translation>
  </message>
  <message>
   <source>Video content</source>
   <translation>视频内容</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>仅视频</translation>
  </message>
  <message>
   <source>Video rhythm</source>
   <translation>视频节奏</translation>
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
   <translation>小提琴组</translation>
  </message>
  <message>
   <source>Vlog under speech</source>
   <translation>口播 Vlog</translation>
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
   <source>Voices and noises of the clip stay in the video, with the music under them.</source>
   <translation>片段的人声和噪声保留在视频中，音乐衬于其下。</translation>
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
   <source>Warm and tender, long lines that swell.</source>
   <translation>温暖柔和，悠长而渐强的旋律线。</translation>
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
   <source>Wedding</source>
   <translation>婚礼</translation>
  </message>
  <message>
   <source>What BGM Studio is made of, and the licences it is under.</source>
   <translation>BGM Studio 的组成及其许可证。</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>所有文件的命名依据。</translation>
  </message>
  <message>
   <source>What computes the music. It sounds the same, but takes more or less time.</source>
   <translation>计算音乐的设备。声音相同，只是耗时不同。</translation>
  </message>
  <message>
   <source>What each shot shows; the music takes its mood from these words</source>
   <translation>每个镜头的内容；音乐的情绪取自这些文字</translation>
  </message>
  <message>
   <source>What is not heard yet</source>
   <translation>尚未生效的设置</translation>
  </message>
  <message>
   <source>What is not heard yet: {0}</source>
   <translation>尚未生效的设置：{0}</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>保存状态</translation>
  </message>
  <message>
   <source>What is that loud</source>
   <translation>响度对象</translation>
  </message>
  <message>
   <source>What is to become of it before the window closes?</source>
   <translation>关闭窗口前如何处理？</translation>
  </message>
  <message>
   <source>What it contains, and what was approximated or left out.</source>
   <translation>包含的内容，以及近似处理或忽略的内容。</translation>
  </message>
  <message>
   <source>What leads the music. To the left the words lead: captions and mood shape a tune. To the right the picture leads: movement and cuts shape the rhythm. The curve shows how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the usual 200, at the tick.</source>
   <translation>由什么主导音乐。左侧由文字主导：描述和情绪塑造旋律。右侧由画面主导：运动和剪辑点塑造节奏。曲线显示画面接手时还有多少音乐未定。
按住 Alt 或直接输入可用步进之间的值；双击恢复常用的 200（刻度处）。</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>{0}的乐器：{1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>文件的用途</translation>
  </message>
  <message>
   <source>What the music is told about this shot. Different words give different music</source>
   <translation>告诉音乐此镜头的内容。不同的文字带来不同的音乐</translation>
  </message>
  <message>
   <source>What the music treats as one part, and how much goes on in it.
Drag up or down for more or less, right-click for options</source>
   <translation>音乐视为一体的部分，以及其活跃程度。
上下拖动增减，右键查看选项</translation>
  </message>
  <message>
   <source>What the music, or the video's whole mix, is brought to; never above -1 dBTP.</source>
   <translation>音乐或视频整体混音要达到的响度；绝不超过 -1 dBTP。</translation>
  </message>
  <message>
   <source>What the palette's players add, one strip each</source>
   <translation>配器中各乐手添加的内容，每人一条</translation>
  </message>
  <message>
   <source>What the project's file held before it was saved again.</source>
   <translation>项目文件再次保存前的内容。</translation>
  </message>
  <message>
   <source>What the shot shows; the music follows these words</source>
   <translation>镜头的内容；音乐会跟随这些文字</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>读入的内容</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>将写入的内容</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>最快的设备</translation>
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
   <translation>文件的存放位置；需要时会创建。</translation>
  </message>
  <message>
   <source>Where the music is heard. It does not change what is exported.</source>
   <translation>音乐从何处播放。不影响导出内容。</translation>
  </message>
  <message>
   <source>Where the music is laid under the film as it is, without another mix.</source>
   <translation>适用于音乐原样铺在影片下、不再另行混音的情况。</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>口哨</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>宽广缓慢的铺底与少许钟声；没有节拍。</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>划像</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>文字主导</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>写出 MIDI、WAV、分轨或成片视频。</translation>
  </message>
  <message>
   <source>Write the files listed above.</source>
   <translation>写出上面列出的文件。</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>将写入 {0}</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>正在写入文件</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>木琴</translation>
  </message>
  <message>
   <source>You can also use Ctrl and the mouse wheel.</source>
   <translation>也可使用 Ctrl 加鼠标滚轮。</translation>
  </message>
  <message>
   <source>You will be asked again the next time the project is opened.</source>
   <translation>下次打开项目时会再次询问。</translation>
  </message>
  <message>
   <source>You will see one short film with music. Listen to it, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>您将看到一部配有音乐的短片。请聆听，并对各方面按 1（很差）到 5（优秀）评分。</translation>
  </message>
  <message>
   <source>You will see one short film with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>您将看到一部配有两段音乐（A 和 B）的短片。请两段都听，可随意切换，并针对各方面选择哪段更好。</translation>
  </message>
  <message>
   <source>You will see which music stays before anything is replaced.</source>
   <translation>替换之前，您会看到哪些音乐保留。</translation>
  </message>
  <message>
   <source>You will see {0} short films with music. Listen to each, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>您将看到 {0} 部配有音乐的短片。请逐一聆听，并对各方面按 1（很差）到 5（优秀）评分。</translation>
  </message>
  <message>
   <source>You will see {0} short films, each with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>您将看到 {0} 部短片，每部配有两段音乐（A 和 B）。请两段都听，可随意切换，并针对各方面选择哪段更好。</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your answer could not be saved: {0}.</source>
   <translation>您的答案未能保存：{0}。</translation>
  </message>
  <message>
   <source>Your answers are saved as you give them. You can go back, and you can close the window and continue later.</source>
   <translation>答案会在您作答时保存。您可以返回，也可以关闭窗口稍后继续。</translation>
  </message>
  <message>
   <source>Your answers are saved. You may close the window.</source>
   <translation>您的答案已保存。可以关闭窗口。</translation>
  </message>
  <message>
   <source>Your confidence</source>
   <translation>您的把握</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>您的电平：平直</translation>
  </message>
  <message>
   <source>Your level: {0} point</source>
   <translation>您的电平：{0} 个点</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>您的电平：{0} 个点</translation>
  </message>
  <message>
   <source>Your name for it; without one it is named after its level</source>
   <translation>您为其取的名称；未填则按其级别命名</translation>
  </message>
  <message>
   <source>Your own soundfont</source>
   <translation>您自己的音色库</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>您的时间线加音乐，以及 MIDI。</translation>
  </message>
  <message>
   <source>Your work is kept apart, and offered when you open the project again. Save it elsewhere, or close again.</source>
   <translation>您的工作已单独保留，再次打开项目时会提供。请保存到别处，或再次关闭。</translation>
  </message>
  <message>
   <source>Your work is kept. Please copy the details and report this.</source>
   <translation>您的工作已保留。请复制详细信息并报告此问题。</translation>
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
   <source>Zoom to fit</source>
   <translation>缩放至合适</translation>
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation>缩放到选区</translation>
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
   <source>a guess</source>
   <translation>猜测</translation>
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
   <translation>总的来说</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>即将完成</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>另存格式</translation>
  </message>
  <message>
   <source>applies 1 change</source>
   <translation>应用 1 项更改</translation>
  </message>
  <message>
   <source>applies {0}</source>
   <translation>应用{0}</translation>
  </message>
  <message>
   <source>applies {0} changes</source>
   <translation>应用 {0} 项更改</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>按计划</translation>
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
   <source>automatic, {0}</source>
   <translation>自动，{0}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>很差</translation>
  </message>
  <message>
   <source>bar {0}</source>
   <translation>小节 {0}</translation>
  </message>
  <message>
   <source>bar {0} · {1}</source>
   <translation>小节 {0} · {1}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>最佳 {0}</translation>
  </message>
  <message>
   <source>black</source>
   <translation>黑场</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>明快</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>明快平静</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>明快活跃</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>平静</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>choice, order and harmony of the chords</source>
   <translation>和弦的选择、顺序与和声</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>阴暗</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>阴暗激动</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>阴暗静止</translation>
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
   <source>every beat</source>
   <translation>每拍</translation>
  </message>
  <message>
   <source>every {0} beats</source>
   <translation>每 {0} 拍</translation>
  </message>
  <message>
   <source>excellent</source>
   <translation>优秀</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>一般</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>比较确定</translation>
  </message>
  <message>
   <source>fitted once the clip is analysed</source>
   <translation>片段分析后适配</translation>
  </message>
  <message>
   <source>follows the picture</source>
   <translation>跟随画面</translation>
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
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <source>how consistent the rhythm is</source>
   <translation>节奏的一致性</translation>
  </message>
  <message>
   <source>how rich and good it is</source>
   <translation>伴奏的丰富度与质量</translation>
  </message>
  <message>
   <source>how rich the melody is</source>
   <translation>旋律的丰富度</translation>
  </message>
  <message>
   <source>how sure you are of these scores: 1 a guess – 5 certain</source>
   <translation>您对这些评分的把握：1 猜测 – 5 确定</translation>
  </message>
  <message>
   <source>how well the music fits what is seen</source>
   <translation>音乐与所见内容的吻合程度</translation>
  </message>
  <message>
   <source>how well the rhythm fits the picture’s</source>
   <translation>节奏与画面节奏的吻合程度</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>WAV 和分轨也应用</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>音符嘈杂</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>没有以结束和弦收尾</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>音符偏少</translation>
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
   <translation>音符过多过密</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>比画面所需厚重或单薄得多</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>比画面所需更厚重</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>比画面所需更单薄</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>断断续续</translation>
  </message>
  <message>
   <source>k in beats</source>
   <translation>k（拍）</translation>
  </message>
  <message>
   <source>k {0}</source>
   <translation>k {0}</translation>
  </message>
  <message>
   <source>like the picture: {0}</source>
   <translation>与画面一致：{0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>活跃</translation>
  </message>
  <message>
   <source>made at {0}</source>
   <translation>以 {0} 制作</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>为其他剪辑点制作</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>以其他浮动制作</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>许多音符在调外</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>moved; it is now shot {0}</source>
   <translation>已移动；现为镜头 {0}</translation>
  </message>
  <message>
   <source>moved; it was shot {0}</source>
   <translation>已移动；原为镜头 {0}</translation>
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
   <translation>没有可对准的同步点</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>无同步点</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>还没有音乐</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>没有声音设备</translation>
  </message>
  <message>
   <source>no sound: choose an output</source>
   <translation>无声音：请选择输出</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>无文字</translation>
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
   <source>of the music alone</source>
   <translation>仅音乐</translation>
  </message>
  <message>
   <source>of the whole mix</source>
   <translation>整体混音</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>能听出各部分的接缝</translation>
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
   <source>playing</source>
   <translation>播放中</translation>
  </message>
  <message>
   <source>poor</source>
   <translation>较差</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>rated {0}</source>
   <translation>评分 {0}</translation>
  </message>
  <message>
   <source>recomposed</source>
   <translation>已重作</translation>
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
   <translation>{0} 前保存</translation>
  </message>
  <message>
   <source>seed {0}</source>
   <translation>种子 {0}</translation>
  </message>
  <message>
   <source>shot</source>
   <translation>镜头</translation>
  </message>
  <message>
   <source>shot by shot</source>
   <translation>逐镜头</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>有些小节明显比其他小节厚重</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>部分同步点没有重音</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>已收藏</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>第 {0} 步，共 {1} 步</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>停在第 {0} 步，共 {1} 步</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>例如：sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>t0 {0}; {1} % of the music is still open when the picture takes over</source>
   <translation>t0 {0}；画面接手时还有 {1} % 的音乐未定</translation>
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
   <source>the file cannot be written</source>
   <translation>文件无法写入</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>各小节的节奏差别很大</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>与之前相同</translation>
  </message>
  <message>
   <source>the same footage, shown differently</source>
   <translation>素材相同，呈现方式不同</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>旋律在大部分小节中空缺</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>有些空档没有任何音符开始</translation>
  </message>
  <message>
   <source>trimmed; it is now shot {0}</source>
   <translation>已修剪；现为镜头 {0}</translation>
  </message>
  <message>
   <source>trimmed; it was shot {0}</source>
   <translation>已修剪；原为镜头 {0}</translation>
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
   <translation>常用</translation>
  </message>
  <message>
   <source>velocity {0}</source>
   <translation>力度 {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>用英文简述镜头内容</translation>
  </message>
  <message>
   <source>when it is read</source>
   <translation>读取完成后</translation>
  </message>
  <message>
   <source>when the clip has been read</source>
   <translation>片段读取完成后</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>大幅</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>文字主导</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>您的和弦</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>您的级别</translation>
  </message>
  <message>
   <source>{0:g} beat</source>
   <translation>{0:g} 拍</translation>
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
Chosen to suit mood and picture, with each new take</source>
   <translation>{0}
每个新版本都会根据情绪和画面选择</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
双击更改音乐所跟随的文字</translation>
  </message>
  <message>
   <source>{0}
Drag it into a folder, an editor or a DAW, or click to copy it</source>
   <translation>{0}
拖到文件夹、剪辑软件或 DAW，或点击复制</translation>
  </message>
  <message>
   <source>{0}
Drag its name out of the window for its sound as a WAV file</source>
   <translation>{0}
将其名称拖出窗口，可得到其声音的 WAV 文件</translation>
  </message>
  <message>
   <source>{0}
Drag to move it, double-click to type, Del to remove it</source>
   <translation>{0}
拖动可移动，双击输入，Del 移除</translation>
  </message>
  <message>
   <source>{0}
Drag up or down for more or less, double-click to name it</source>
   <translation>{0}
上下拖动增减，双击命名</translation>
  </message>
  <message>
   <source>{0}
Drag up or down, double-click for a point, Shift+drag to draw</source>
   <translation>{0}
上下拖动，双击添加点，Shift+拖动绘制</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  第 {1} 步，共 {2} 步</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0}（另有 {1} 项）</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0}（已保持）</translation>
  </message>
  <message>
   <source>{0} (not connected)</source>
   <translation>{0}（未连接）</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0}（项目自带）</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0}（效价 {1}，唤醒度 {2}）</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} 另有 {1} 项。</translation>
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
   <translation>{0} 及另外 {1} 项</translation>
  </message>
  <message>
   <source>{0} answer left</source>
   <translation>还剩 {0} 题</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>还剩 {0} 题</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{1} 处 {0}</translation>
  </message>
  <message>
   <source>{0} beat</source>
   <translation>{0} 拍</translation>
  </message>
  <message>
   <source>{0} beats</source>
   <translation>{0} 拍</translation>
  </message>
  <message>
   <source>{0} belongs to the system.</source>
   <translation>{0} 由系统占用。</translation>
  </message>
  <message>
   <source>{0} cannot be created: {1}</source>
   <translation>无法创建 {0}：{1}</translation>
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
   <translation>语音下降低 {0} dB</translation>
  </message>
  <message>
   <source>{0} decibels louder</source>
   <translation>响 {0} 分贝</translation>
  </message>
  <message>
   <source>{0} decibels softer</source>
   <translation>轻 {0} 分贝</translation>
  </message>
  <message>
   <source>{0} files cannot be opened at once; drop one of them.</source>
   <translation>无法一次打开 {0} 个文件；请只拖入一个。</translation>
  </message>
  <message>
   <source>{0} has moved or was deleted. Your takes, markers and captions are all here and you can listen to them; only the picture and the clip's own sound are missing.</source>
   <translation>{0} 已移动或被删除。您的版本、标记和描述都在，仍可试听；只缺少画面和片段原声。</translation>
  </message>
  <message>
   <source>{0} is already used by “{1}”.</source>
   <translation>{0} 已被“{1}”使用。</translation>
  </message>
  <message>
   <source>{0} is not a level.</source>
   <translation>{0} 不是有效电平。</translation>
  </message>
  <message>
   <source>{0} is not a video, a timeline or a project.</source>
   <translation>{0} 不是视频、时间线或项目。</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} 已打开。</translation>
  </message>
  <message>
   <source>{0} is open: {1} shot.</source>
   <translation>已打开 {0}：{1} 个镜头。</translation>
  </message>
  <message>
   <source>{0} is open: {1} shots.</source>
   <translation>已打开 {0}：{1} 个镜头。</translation>
  </message>
  <message>
   <source>{0} is ready to drag.</source>
   <translation>可以拖动 {0} 了。</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} 个保留</translation>
  </message>
  <message>
   <source>{0} locked notes stay as they are.</source>
   <translation>{0} 个锁定的音符保持不变。</translation>
  </message>
  <message>
   <source>{0} media file of the film was not found; its shots are black.</source>
   <translation>影片有 {0} 个媒体文件未找到；其镜头为黑场。</translation>
  </message>
  <message>
   <source>{0} media files of the film were not found; their shots are black.</source>
   <translation>影片有 {0} 个媒体文件未找到；它们的镜头为黑场。</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>另有 {0} 项</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} 个移动</translation>
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
   <source>{0} note selected</source>
   <translation>已选择 {0} 个音符</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>已选择 {0} 个音符</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0}/10</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; recomposed: {2}.</source>
   <translation>{1} 个小节中的 {0} 个保留；重新创作：{2}。</translation>
  </message>
  <message>
   <source>{0} of {1} hit</source>
   <translation>命中 {0}/{1}</translation>
  </message>
  <message>
   <source>{0} of {1} hit within {2} ms</source>
   <translation>命中 {0}/{1}（{2} ms 以内）</translation>
  </message>
  <message>
   <source>{0} of {1} hit ≤ {2} ms</source>
   <translation>命中 {0}/{1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hit, {2} of {3} strong ones on downbeats</source>
   <translation>命中 {0}/{1}，强的 {2}/{3} 在首拍</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>命中 {0}/{1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>命中 {0}/{1}（{2} ms 以内）</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>命中 {0}/{1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits, {2} of {3} strong ones on downbeats</source>
   <translation>命中 {0}/{1}，强的 {2}/{3} 在首拍</translation>
  </message>
  <message>
   <source>{0} refers to files that are not where they should be.</source>
   <translation>{0} 引用的文件不在应有的位置。</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>{0} 个移除</translation>
  </message>
  <message>
   <source>{0} shot, {1}</source>
   <translation>{0} 个镜头，{1}</translation>
  </message>
  <message>
   <source>{0} shots, {1}</source>
   <translation>{0} 个镜头，{1}</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} 步</translation>
  </message>
  <message>
   <source>{0} take</source>
   <translation>{0} 个版本</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} 个版本</translation>
  </message>
  <message>
   <source>{0} takes exported to {1}</source>
   <translation>已将 {0} 个版本导出到 {1}</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} 个修剪</translation>
  </message>
  <message>
   <source>{0} was cancelled: what it was for has been undone.</source>
   <translation>“{0}”已取消：其所针对的操作已撤销。</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} 已在其剪辑软件中更改。</translation>
  </message>
  <message>
   <source>{0} was dropped.</source>
   <translation>{0} 已拖出。</translation>
  </message>
  <message>
   <source>{0} with music</source>
   <translation>{0} 配乐版</translation>
  </message>
  <message>
   <source>{0} with the music on its own track, hit points as markers.</source>
   <translation>{0}，音乐在独立轨道，同步点为标记。</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · closed without saving</source>
   <translation>{0} · 未保存即关闭</translation>
  </message>
  <message>
   <source>{0} · {1} ago</source>
   <translation>{0} · {1} 前</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} 步</translation>
  </message>
  <message>
   <source>{0} · {1} steps · closeness {2}</source>
   <translation>{0} · {1} 步 · 贴合度 {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – 版本 {1}</translation>
  </message>
  <message>
   <source>{0}, drift {1}</source>
   <translation>{0}，浮动 {1}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}，已折叠</translation>
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
   <source>{0}, the best of the {1} takes in its run</source>
   <translation>{0}，本次生成的 {1} 个版本中最好</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}，力度 {1}</translation>
  </message>
  <message>
   <source>{0}, {1}
Double-click to change it, drag an edge to move it</source>
   <translation>{0}，{1}
双击更改，拖动边缘移动</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}，{1} %，{2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}，第 {1} 个，共 {2} 个，位于 {3}。{4}</translation>
  </message>
  <message>
   <source>{0}, {1} s</source>
   <translation>{0}，{1} 秒</translation>
  </message>
  <message>
   <source>{0}. {1}</source>
   <translation>{0}。{1}</translation>
  </message>
  <message>
   <source>{0}: click to open this lane
{1}</source>
   <translation>{0}：点击展开此栏
{1}</translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}：点击选择其音符</translation>
  </message>
  <message>
   <source>{0}: follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}：跟随和弦与级别。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>{0}: held as it is. Double-click to open the piano roll</source>
   <translation>{0}：保持原样。双击打开钢琴卷帘</translation>
  </message>
  <message>
   <source>{0}: not heard yet</source>
   <translation>{0}：尚未生效</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <source>{0}: {1} shot, {2} at {3} frames per second</source>
   <translation>{0}：{1} 个镜头，{2}，{3} fps</translation>
  </message>
  <message>
   <source>{0}: {1} shots, {2} at {3} frames per second</source>
   <translation>{0}：{1} 个镜头，{2}，{3} fps</translation>
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
