<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
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
   <source>1 answer left</source>
   <translation>还剩 1 个回答</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 个版本</translation>
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
   <source>= shots</source>
   <translation>= 镜头</translation>
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
   <source>A second back</source>
   <translation>后退一秒</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>前进一秒</translation>
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
   <source>Add marker</source>
   <translation>添加标记</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>在此添加标记</translation>
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
   <source>All of it</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>氛围铺底</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>重新分析</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>另一条轨道</translation>
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
   <source>Back to automatic</source>
   <translation>恢复自动</translation>
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
   <source>Bar</source>
   <translation>小节</translation>
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
   <source>Bells</source>
   <translation>钟琴</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>采样位数</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>副旋律</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>恢复音乐</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>广播电视（EBU R 128）</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>向下一段推进</translation>
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
   <source>Caption</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>描述</translation>
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
   <source>Choir</source>
   <translation>合唱</translation>
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
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>按原计划的和弦</translation>
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
   <source>Cinematic orchestra</source>
   <translation>电影管弦乐</translation>
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
   <source>Compare with the take before</source>
   <translation>与上一个版本比较</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比较…</translation>
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
   <source>Composing</source>
   <translation>正在谱曲</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>正在为新剪辑谱曲</translation>
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
   <source>Corporate bright</source>
   <translation>明亮企业</translation>
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
   <source>Cutting the film together</source>
   <translation>正在拼接影片</translation>
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
   <source>Dissolve</source>
   <translation>叠化</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>纪录片</translation>
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
   <source>Draw note</source>
   <translation>绘制音符</translation>
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
   <source>Drop a video or timeline here</source>
   <translation>把视频或时间线拖到这里</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>鼓</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>人声处压低</translation>
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
   <source>Duplicate the take</source>
   <translation>复制版本</translation>
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
   <source>Epic</source>
   <translation>史诗</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
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
   <source>Fade</source>
   <translation>淡变</translation>
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
   <source>Find the clip</source>
   <translation>查找片段</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>查找片段…</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>精细</translation>
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
   <source>Flat level</source>
   <translation>恒定电平</translation>
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
   <source>For</source>
   <translation>用途</translation>
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
   <source>Go on without</source>
   <translation>不用它继续</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>不用它继续</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>吉他</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>竖琴</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>试听 {0}</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
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
   <source>Horns</source>
   <translation>圆号</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>此处音乐的活跃程度</translation>
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
   <source>Keep the clip's own sound</source>
   <translation>保留片段原声</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>保留旧剪辑</translation>
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
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>已省略</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>电平</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>音乐电平</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>{0}的电平</translation>
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
   <source>Lock region</source>
   <translation>锁定区域</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>锁定速度</translation>
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
   <source>Look</source>
   <translation>外观</translation>
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
   <source>Loop</source>
   <translation>循环</translation>
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
   <source>Loudness</source>
   <translation>响度</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>响度表</translation>
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
   <source>Making the files</source>
   <translation>正在生成文件</translation>
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
   <source>Melody ↔
Rhythm</source>
   <translation>旋律 ↔
节奏</translation>
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
   <source>Move notes</source>
   <translation>移动音符</translation>
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
   <source>Music for your film, to the frame</source>
   <translation>为影片谱曲，精确到帧</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>此处恢复音乐</translation>
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
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA 显卡（CUDA）</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
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
   <source>No caption yet</source>
   <translation>尚无描述</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>此处无音乐</translation>
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
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
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
   <source>Open…</source>
   <translation>打开…</translation>
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
   <source>Overall</source>
   <translation>总体</translation>
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
   <source>Part</source>
   <translation>部分</translation>
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
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>暂停（空格）</translation>
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
   <source>Play or pause</source>
   <translation>播放或暂停</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>俏皮拨弦</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>播客</translation>
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
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>处理器（CPU）</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>量化</translation>
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
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近打开</translation>
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
   <source>Recover</source>
   <translation>恢复</translation>
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
   <source>Redo the selection</source>
   <translation>重做所选部分</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>重做该镜头</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
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
   <source>Replaces {0}</source>
   <translation>将替换 {0}</translation>
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
   <source>Retro game</source>
   <translation>复古游戏</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>摇滚</translation>
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
   <source>Saving</source>
   <translation>正在保存</translation>
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
   <source>Select all</source>
   <translation>全选</translation>
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
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>镜头</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
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
   <source>Silence</source>
   <translation>静默</translation>
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
   <source>Snap</source>
   <translation>吸附</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>吸附到拍和帧</translation>
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
   <source>Soundfonts</source>
   <translation>音色库</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>音色</translation>
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
   <source>Starred ({0})</source>
   <translation>加星（{0}）</translation>
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
   <source>Stems</source>
   <translation>分轨</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>停止并保留已有内容</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>强度</translation>
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
   <source>Style</source>
   <translation>风格</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>风格：{0}</translation>
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
   <source>Synthwave</source>
   <translation>合成器浪潮</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>版本 {0}</translation>
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
   <source>Tempo</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Tempo in beats a minute</source>
   <translation>速度（每分钟拍数）</translation>
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
   <source>The clip's own sound</source>
   <translation>片段原声</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>音乐遵循的和声</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
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
   <source>Tremolo</source>
   <translation>震音</translation>
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
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>解锁音符</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>解锁音轨</translation>
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
   <source>Velocities</source>
   <translation>力度</translation>
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
   <source>Violins</source>
   <translation>小提琴</translation>
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
   <source>Wipe</source>
   <translation>划像</translation>
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
   <source>Writes {0}</source>
   <translation>写入 {0}</translation>
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
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
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
   <source>almost done</source>
   <translation>即将完成</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>同时导出</translation>
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
   <source>neutral</source>
   <translation>中性</translation>
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
   <source>not saved yet</source>
   <translation>尚未保存</translation>
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
   <source>sad</source>
   <translation>悲伤</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>{0}前已保存</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>第 {0}/{1} 步</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>紧张</translation>
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
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0}（已固定）</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>还剩 {0} 个回答</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
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
   <source>{0} moved</source>
   <translation>{0} 个已移动</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>已选 {0} 个音符</translation>
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
   <source>{0} steps</source>
   <translation>{0} 步</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} 个版本</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} 步</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – 版本 {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}：%n 个镜头，{1}，{2} fps</numerusform>
   </translation>
  </message>
 </context>
</TS>
