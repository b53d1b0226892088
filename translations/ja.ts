<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
カットに合わせて {0} から {1} の間で揺らぎます</translation>
  </message>
  <message>
   <source> BPM</source>
   <translation> BPM</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · テイク {0} / {1}</translation>
  </message>
  <message>
   <source>-14 LUFS: YouTube, Spotify</source>
   <translation>-14 LUFS：YouTube、Spotify</translation>
  </message>
  <message>
   <source>-16 LUFS: podcasts, social media</source>
   <translation>-16 LUFS：ポッドキャスト、SNS</translation>
  </message>
  <message>
   <source>-23 LUFS: broadcasting (EBU R 128)</source>
   <translation>-23 LUFS：放送（EBU R 128）</translation>
  </message>
  <message>
   <source>. Drag it, raise its strength, or free the tempo</source>
   <translation>。ドラッグで動かすか、強さを上げるか、テンポを自由にしてください</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB では変化しません。</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 デシベル、変化なし</translation>
  </message>
  <message>
   <source>0 to 10, or "auto"</source>
   <translation>0～10、または「auto」</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 悪い – 5 非常に良い</translation>
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
   <translation>16 ビット</translation>
  </message>
  <message>
   <source>24 bits</source>
   <translation>24 ビット</translation>
  </message>
  <message>
   <source>24 s of Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, CC BY 3.0</source>
   <translation>Big Buck Bunny より 24 秒、© 2008 Blender Foundation、www.bigbuckbunny.org、CC BY 3.0</translation>
  </message>
  <message>
   <source>32 bits, float</source>
   <translation>32 ビット浮動小数点</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s、試聴用。</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz、長さはサンプル単位でクリップと一致します。</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>808 キット</translation>
  </message>
  <message>
   <source>: together, to the eye and ear</source>
   <translation>：見た目にも聴感にも一致しています</translation>
  </message>
  <message>
   <source>A WAV file as broadcasters take it.</source>
   <translation>放送局向けの WAV ファイル。</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>穏やかなピアノ、マリンバの音型、柔らかなストリングス。言葉のための余白を残します。</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>柔らかなピアノの上でチェロが歌い、終盤に少数のストリングスが加わります。</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>C、Am7、F/C、Gsus4 などのコード</translation>
  </message>
  <message>
   <source>A different composing model, as exported by BGM Studio's own tools.</source>
   <translation>BGM Studio のツールで書き出した別の作曲モデル。</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A が良い</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>ゆったりしたビートと丸いベースに、メロウなローズ。</translation>
  </message>
  <message>
   <source>A minute from a clip to an export, step by step.</source>
   <translation>クリップから書き出しまでを 1 分で順に案内します。</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>再生ヘッドに新しいノートを追加</translation>
  </message>
  <message>
   <source>A palette is a whole band, from solo piano to synthwave. Try another one.</source>
   <translation>パレットはソロピアノからシンセウェーブまで、1 つのバンドをまるごと表します。別のものを試してみましょう。</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>範囲を指定した書き出しに動画は含まれません。</translation>
  </message>
  <message>
   <source>A point of the music's level at the playhead</source>
   <translation>再生ヘッドに音楽レベルのポイントを追加</translation>
  </message>
  <message>
   <source>A semitone up or down</source>
   <translation>半音上／下</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>16 分音符ぶん前／後ろへ</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>16 分音符ぶん短く／長く</translation>
  </message>
  <message>
   <source>A stronger or weaker marker; more or less activity or level</source>
   <translation>マーカーを強く／弱く、活発さやレベルを上げる／下げる</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>ストリングスセクションとハープの上で歌うバイオリンとチェロ。</translation>
  </message>
  <message>
   <source>AAC</source>
   <translation>AAC</translation>
  </message>
  <message>
   <source>About BGM Studio</source>
   <translation>BGM Studio について</translation>
  </message>
  <message>
   <source>About the timeline</source>
   <translation>タイムラインについて</translation>
  </message>
  <message>
   <source>Accompaniment</source>
   <translation>伴奏</translation>
  </message>
  <message>
   <source>Accordion</source>
   <translation>アコーディオン</translation>
  </message>
  <message>
   <source>Acoustic bass</source>
   <translation>アコースティックベース</translation>
  </message>
  <message>
   <source>Acoustic folk</source>
   <translation>アコースティックフォーク</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>活発さ</translation>
  </message>
  <message>
   <source>Add a point here</source>
   <translation>ここにポイントを追加</translation>
  </message>
  <message>
   <source>Add a point to the level</source>
   <translation>レベルのポイントを追加</translation>
  </message>
  <message>
   <source>Add marker</source>
   <translation>マーカーを追加</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>ここにマーカーを追加</translation>
  </message>
  <message>
   <source>Add note at playhead</source>
   <translation>再生ヘッドにノートを追加</translation>
  </message>
  <message>
   <source>Add this word to the mood, or remove it</source>
   <translation>この語をムードに追加または削除</translation>
  </message>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>All ({0})</source>
   <translation>すべて（{0}）</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>すべてのファイル</translation>
  </message>
  <message>
   <source>All keys on one page; change them there.</source>
   <translation>すべてのキーを一覧で表示し、変更できます。</translation>
  </message>
  <message>
   <source>All notes and the tempo, with a marker on every cut.</source>
   <translation>すべてのノートとテンポ、各カットのマーカー。</translation>
  </message>
  <message>
   <source>All notes, the tempo and the cuts</source>
   <translation>すべてのノート、テンポ、カット</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>全体</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>作成できるものすべて。</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>すべてのトラックがミュートされているため、ステムがありません。</translation>
  </message>
  <message>
   <source>All {0} bars stay as they are.</source>
   <translation>{0} 小節すべてを残します。</translation>
  </message>
  <message>
   <source>Alto saxophone</source>
   <translation>アルトサックス</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>アンビエントパッド</translation>
  </message>
  <message>
   <source>An .sf2 or .sf3 file that plays everything, here and in exports.</source>
   <translation>再生と書き出しの両方に使う .sf2 または .sf3 ファイル。</translation>
  </message>
  <message>
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>256 kbit/s の M4A ファイル、試聴用。</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>1 オクターブ上／下</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>再解析</translation>
  </message>
  <message>
   <source>Analyse the clip again</source>
   <translation>クリップを再解析</translation>
  </message>
  <message>
   <source>Analysing the clip</source>
   <translation>クリップを解析中</translation>
  </message>
  <message>
   <source>Analysing the clip…</source>
   <translation>クリップを解析中…</translation>
  </message>
  <message>
   <source>Analysing the new cut</source>
   <translation>新しい編集を解析中</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>別のレーン</translation>
  </message>
  <message>
   <source>Another one is being composed in its place.</source>
   <translation>代わりに別のテイクを作曲しています。</translation>
  </message>
  <message>
   <source>Answers: {0}</source>
   <translation>回答：{0}</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>指定なし</translation>
  </message>
  <message>
   <source>Appearance, sound output, processor, model and sounds.</source>
   <translation>外観、音声出力、プロセッサー、モデル、音源。</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>Apply and remember these preferences.</source>
   <translation>この設定を適用して保存します。</translation>
  </message>
  <message>
   <source>Approximated</source>
   <translation>近似</translation>
  </message>
  <message>
   <source>Arpeggio</source>
   <translation>アルペジオ</translation>
  </message>
  <message>
   <source>As exact as WAV, and about half as large.</source>
   <translation>WAV と同じ精度で、サイズは約半分。</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>再生時のまま</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>システムに合わせる：{0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>作曲のまま</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>タイムラインで描いたとおり</translation>
  </message>
  <message>
   <source>Assembling the film</source>
   <translation>映像を組み立て中</translation>
  </message>
  <message>
   <source>Atmosphere</source>
   <translation>アトモスフィア</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Automatic level</source>
   <translation>自動レベル</translation>
  </message>
  <message>
   <source>Automatic palette</source>
   <translation>自動パレット</translation>
  </message>
  <message>
   <source>Automatic: 12 dB down where the clip's own sound is kept, else full.</source>
   <translation>自動：クリップの元の音声を残すときは 12 dB 下げ、それ以外は全開。</translation>
  </message>
  <message>
   <source>Automatic: {0}</source>
   <translation>自動：{0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>自動：話し声の間 {0} dB 下げる</translation>
  </message>
  <message>
   <source>B is better</source>
   <translation>B が良い</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
  </message>
  <message>
   <source>BGM Studio closed unexpectedly.</source>
   <translation>BGM Studio が予期せず終了しました。</translation>
  </message>
  <message>
   <source>BGM Studio projects</source>
   <translation>BGM Studio プロジェクト</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Back one frame</source>
   <translation>1 フレーム戻る</translation>
  </message>
  <message>
   <source>Back one second</source>
   <translation>1 秒戻る</translation>
  </message>
  <message>
   <source>Back to automatic</source>
   <translation>自動に戻す</translation>
  </message>
  <message>
   <source>Back to the question before</source>
   <translation>前の質問に戻る</translation>
  </message>
  <message>
   <source>Back to what is heard</source>
   <translation>再生中の設定に戻す</translation>
  </message>
  <message>
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>クリップに合わせてフレーム単位で作曲する BGM。お使いのマシン上で動作し、動画が外に出ることはありません。</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>バンド</translation>
  </message>
  <message>
   <source>Banjo</source>
   <translation>バンジョー</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>小節</translation>
  </message>
  <message>
   <source>Bar and beat at the playhead, and the tempo of the music</source>
   <translation>再生ヘッド位置の小節と拍、音楽のテンポ</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>再生ヘッド位置の小節、拍、テンポ</translation>
  </message>
  <message>
   <source>Bars</source>
   <translation>小節</translation>
  </message>
  <message>
   <source>Bass</source>
   <translation>ベース</translation>
  </message>
  <message>
   <source>Bass lead</source>
   <translation>ベースリード</translation>
  </message>
  <message>
   <source>Bassoon</source>
   <translation>ファゴット</translation>
  </message>
  <message>
   <source>Beat</source>
   <translation>拍</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>以前</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Bell electric piano</source>
   <translation>ベル系エレピ</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>ベル</translation>
  </message>
  <message>
   <source>Big and tense; every cut counts.</source>
   <translation>壮大で緊迫。すべてのカットが効きます。</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>ビット深度</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>ボウパッド</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>疾走するストリングスと大太鼓に、ブラスと合唱。</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>ブラスセクション</translation>
  </message>
  <message>
   <source>Breath before the next</source>
   <translation>次の前にブレス</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>ブリッジ</translation>
  </message>
  <message>
   <source>Bright and moving, with the pictures.</source>
   <translation>明るく軽快に、映像とともに。</translation>
  </message>
  <message>
   <source>Bright pad</source>
   <translation>ブライトパッド</translation>
  </message>
  <message>
   <source>Bright piano</source>
   <translation>ブライトピアノ</translation>
  </message>
  <message>
   <source>Bring a part of the band to the front and edit its notes</source>
   <translation>バンドのパートを前面に出してノートを編集</translation>
  </message>
  <message>
   <source>Bring back the change that was undone.</source>
   <translation>取り消した変更をやり直します。</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>音楽を戻す</translation>
  </message>
  <message>
   <source>Bring over from take {0}: {1}</source>
   <translation>テイク {0} から引き継ぐ：{1}</translation>
  </message>
  <message>
   <source>Bring over settings</source>
   <translation>設定を引き継ぐ</translation>
  </message>
  <message>
   <source>Bring the {0} to the front and edit its notes</source>
   <translation>{0}を前面に出してノートを編集</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>放送（EBU R 128）</translation>
  </message>
  <message>
   <source>Browse the disk.</source>
   <translation>ディスクを参照します。</translation>
  </message>
  <message>
   <source>Brush kit</source>
   <translation>ブラシキット</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>次へ向けて盛り上げる</translation>
  </message>
  <message>
   <source>Cabasa</source>
   <translation>カバサ</translation>
  </message>
  <message>
   <source>Calliope lead</source>
   <translation>カリオペリード</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>穏やか</translation>
  </message>
  <message>
   <source>Calm and thoughtful, out of the narrator's way.</source>
   <translation>静かで思慮深く、ナレーションの邪魔をしません。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancel the run to stay.</source>
   <translation>閉じない場合は、生成をキャンセルしてください。</translation>
  </message>
  <message>
   <source>Cancelled; nothing was changed.</source>
   <translation>キャンセルしました。変更はありません。</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>キャンセル中…</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>キャプション</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>ショット {0} のキャプション</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>選択したショットのキャプション</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>キャプション</translation>
  </message>
  <message>
   <source>Celesta</source>
   <translation>チェレスタ</translation>
  </message>
  <message>
   <source>Cello</source>
   <translation>チェロ</translation>
  </message>
  <message>
   <source>Change a point of the level</source>
   <translation>レベルのポイントを変更</translation>
  </message>
  <message>
   <source>Change chord</source>
   <translation>コードを変更</translation>
  </message>
  <message>
   <source>Change level</source>
   <translation>レベルを変更</translation>
  </message>
  <message>
   <source>Change strength</source>
   <translation>強さを変更</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>作曲する範囲を変更</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>つなぎ方を変更</translation>
  </message>
  <message>
   <source>Change velocities</source>
   <translation>ベロシティを変更</translation>
  </message>
  <message>
   <source>Checking the clip</source>
   <translation>クリップを確認中</translation>
  </message>
  <message>
   <source>China</source>
   <translation>チャイナ</translation>
  </message>
  <message>
   <source>Choir</source>
   <translation>合唱</translation>
  </message>
  <message>
   <source>Choose a folder.</source>
   <translation>フォルダーを選択してください。</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>サウンドフォントを選択</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to continue (Ctrl+O).</source>
   <translation>作曲する動画や編集ソフトのタイムライン、または続きを行うプロジェクトを選択します（Ctrl+O）。</translation>
  </message>
  <message>
   <source>Choose the clip's file; it must be the same film.</source>
   <translation>クリップのファイルを選択してください。同じ映像である必要があります。</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>フォルダーを選択</translation>
  </message>
  <message>
   <source>Choose the folder that the footage is in.</source>
   <translation>素材のあるフォルダーを選択します。</translation>
  </message>
  <message>
   <source>Choose the folder they are in; its subfolders are searched, too.</source>
   <translation>素材のあるフォルダーを選択してください。サブフォルダーも検索します。</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>フォルダーを選択…</translation>
  </message>
  <message>
   <source>Choose the model folder</source>
   <translation>モデルフォルダーを選択</translation>
  </message>
  <message>
   <source>Choose the soundfont in Preferences; the notes are the same.</source>
   <translation>サウンドフォントは環境設定で選択します。ノートは同じです。</translation>
  </message>
  <message>
   <source>Choose the tempo from the cuts again</source>
   <translation>テンポをカットから選び直す</translation>
  </message>
  <message>
   <source>Choose who plays</source>
   <translation>演奏するバンドを選ぶ</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>ファイル、ラウドネス、ビット深度を選びます。その後変更するとカスタムになります。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>コードの質</translation>
  </message>
  <message>
   <source>Chord {0}</source>
   <translation>コード {0}</translation>
  </message>
  <message>
   <source>Chords</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Chosen to suit mood and picture, with each new take.</source>
   <translation>テイクごとに、ムードと映像に合わせて選ばれます。</translation>
  </message>
  <message>
   <source>Church organ</source>
   <translation>チャーチオルガン</translation>
  </message>
  <message>
   <source>Cinematic orchestra</source>
   <translation>シネマティックオーケストラ</translation>
  </message>
  <message>
   <source>Clap</source>
   <translation>クラップ</translation>
  </message>
  <message>
   <source>Clarinet</source>
   <translation>クラリネット</translation>
  </message>
  <message>
   <source>Claves</source>
   <translation>クラベス</translation>
  </message>
  <message>
   <source>Clavinet</source>
   <translation>クラビネット</translation>
  </message>
  <message>
   <source>Clean and confident, shot by shot.</source>
   <translation>すっきりと自信を持って、ショットごとに。</translation>
  </message>
  <message>
   <source>Clean electric guitar</source>
   <translation>クリーンエレキギター</translation>
  </message>
  <message>
   <source>Clear in and out</source>
   <translation>インとアウトを消去</translation>
  </message>
  <message>
   <source>Clear this list</source>
   <translation>この一覧を消去</translation>
  </message>
  <message>
   <source>Click one on the timeline first.</source>
   <translation>先にタイムラインでショットをクリックしてください。</translation>
  </message>
  <message>
   <source>Click the demo clip, or drop a video of your own into the window.</source>
   <translation>デモクリップをクリックするか、お手持ちの動画をウィンドウにドロップします。</translation>
  </message>
  <message>
   <source>Click to choose the sound output</source>
   <translation>クリックして音声出力を選択</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>クリックで移動、右クリックで一部だけに作曲</translation>
  </message>
  <message>
   <source>Clip sound</source>
   <translation>クリップ音声</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Close (Esc).</source>
   <translation>閉じます（Esc）。</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>メッセージを閉じる</translation>
  </message>
  <message>
   <source>Close the note editor</source>
   <translation>ノートエディターを閉じる</translation>
  </message>
  <message>
   <source>Close the piano roll</source>
   <translation>ピアノロールを閉じる</translation>
  </message>
  <message>
   <source>Close the project and start over. Unsaved work can still be recovered.</source>
   <translation>プロジェクトを閉じて最初から始めます。未保存の作業は後で復元できます。</translation>
  </message>
  <message>
   <source>Close the window, and ask about unsaved work.</source>
   <translation>ウィンドウを閉じます。未保存の作業があれば確認します。</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>このメッセージを閉じる</translation>
  </message>
  <message>
   <source>Close when it is done</source>
   <translation>完了後に閉じる</translation>
  </message>
  <message>
   <source>Close without changing anything (Esc).</source>
   <translation>何も変更せずに閉じます（Esc）。</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>書き出さずに閉じます（Esc）。</translation>
  </message>
  <message>
   <source>Close, and leave the file as it is.</source>
   <translation>ファイルを変えずに閉じます。</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>クローズドハイハット</translation>
  </message>
  <message>
   <source>Closeness</source>
   <translation>忠実度</translation>
  </message>
  <message>
   <source>Closeness to picture</source>
   <translation>映像への忠実度</translation>
  </message>
  <message>
   <source>Closeness to the picture</source>
   <translation>映像への忠実度</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>もう一度閉じると、未保存の内容は破棄されます。</translation>
  </message>
  <message>
   <source>Compare with previous take</source>
   <translation>前のテイクと比較</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比較…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>バッキング</translation>
  </message>
  <message>
   <source>Compose a new melody over the same bridge and piano.</source>
   <translation>同じブリッジとピアノの上に新しいメロディを作曲します。</translation>
  </message>
  <message>
   <source>Compose bridge and piano again under the same melody.</source>
   <translation>同じメロディの下でブリッジとピアノを作り直します。</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>{0} に作曲</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>クリップの音楽を作曲します。</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the current settings (G)</source>
   <translation>現在の設定でクリップの新しい音楽を作曲（G）</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>作曲デバイス</translation>
  </message>
  <message>
   <source>Compose the music of the selected shot again.</source>
   <translation>選択したショットの音楽を作り直します。</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot again, joining the music around it.</source>
   <translation>選択したノート、範囲、ショットを、前後の音楽とつながるように作り直します。</translation>
  </message>
  <message>
   <source>Compose the selected region again, joining the music before and after it</source>
   <translation>選択した範囲を、前後の音楽とつながるように作り直す</translation>
  </message>
  <message>
   <source>Compose this shot again, so that it joins the music before and after it</source>
   <translation>このショットを、前後の音楽とつながるように作り直す</translation>
  </message>
  <message>
   <source>Composed on this computer for the clip you drop here. Nothing is uploaded.</source>
   <translation>ここにドロップしたクリップのために、このコンピューター上で作曲します。アップロードは一切ありません。</translation>
  </message>
  <message>
   <source>Composing</source>
   <translation>作曲中</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>新しい編集に合わせて作曲中</translation>
  </message>
  <message>
   <source>Composing starts as soon as the clip has been analysed. Press to cancel</source>
   <translation>クリップの解析が終わりしだい作曲を始めます。クリックでキャンセル</translation>
  </message>
  <message>
   <source>Composing the ending</source>
   <translation>エンディングを作曲中</translation>
  </message>
  <message>
   <source>Connect headphones or loudspeakers, and press play again.</source>
   <translation>ヘッドホンかスピーカーを接続して、もう一度再生してください。</translation>
  </message>
  <message>
   <source>Continue with question {0}</source>
   <translation>質問 {0} から続ける</translation>
  </message>
  <message>
   <source>Continue without</source>
   <translation>なしで続ける</translation>
  </message>
  <message>
   <source>Continue without it</source>
   <translation>なしで続ける</translation>
  </message>
  <message>
   <source>Contrabass</source>
   <translation>コントラバス</translation>
  </message>
  <message>
   <source>Controls</source>
   <translation>コントロール</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Copied {0}</source>
   <translation>{0} をコピーしました</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy all of this, to paste into a report.</source>
   <translation>報告に貼り付けられるよう、すべてをコピーします。</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>すべてをコピーします。</translation>
  </message>
  <message>
   <source>Copy as MIDI</source>
   <translation>MIDI としてコピー</translation>
  </message>
  <message>
   <source>Copy as WAV</source>
   <translation>WAV としてコピー</translation>
  </message>
  <message>
   <source>Copy as stems</source>
   <translation>ステムとしてコピー</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>詳細をコピー</translation>
  </message>
  <message>
   <source>Copy each track as its own file, to paste elsewhere.</source>
   <translation>各トラックを個別のファイルとしてコピーし、ほかの場所に貼り付けられます。</translation>
  </message>
  <message>
   <source>Copy everything known about this, to paste into a report</source>
   <translation>わかっている情報をすべて、報告に貼り付けられるようコピー</translation>
  </message>
  <message>
   <source>Copy notes, tempo and cuts as a file, to paste elsewhere.</source>
   <translation>ノート、テンポ、カットをファイルとしてコピーし、ほかの場所に貼り付けられます。</translation>
  </message>
  <message>
   <source>Copy or cut the notes</source>
   <translation>ノートをコピーまたはカット</translation>
  </message>
  <message>
   <source>Copy the music as a file, to paste into a folder, an editor or a DAW.</source>
   <translation>音楽をファイルとしてコピーし、フォルダー、編集ソフト、DAW に貼り付けられます。</translation>
  </message>
  <message>
   <source>Copy the selected text or notes, else the take's music as a WAV file.</source>
   <translation>選択したテキストやノートをコピーします。選択がなければ、テイクの音楽を WAV ファイルとしてコピーします。</translation>
  </message>
  <message>
   <source>Copy the track's stem</source>
   <translation>トラックのステムをコピー</translation>
  </message>
  <message>
   <source>Copy them, and paste them elsewhere.</source>
   <translation>コピーして、ほかの場所に貼り付けてください。</translation>
  </message>
  <message>
   <source>Corporate bright</source>
   <translation>明るいコーポレート</translation>
  </message>
  <message>
   <source>Cowbell</source>
   <translation>カウベル</translation>
  </message>
  <message>
   <source>Crash</source>
   <translation>クラッシュ</translation>
  </message>
  <message>
   <source>Crash 2</source>
   <translation>クラッシュ 2</translation>
  </message>
  <message>
   <source>Crystal</source>
   <translation>クリスタル</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>カスタム</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>カット</translation>
  </message>
  <message>
   <source>Cut notes</source>
   <translation>ノートをカット</translation>
  </message>
  <message>
   <source>Cut out as it sounds in the whole; there is no video of a part.</source>
   <translation>全体で鳴っているとおりに切り出します。一部の範囲の動画はありません。</translation>
  </message>
  <message>
   <source>Cut the selected text or notes.</source>
   <translation>選択したテキストやノートをカットします。</translation>
  </message>
  <message>
   <source>Cuts</source>
   <translation>カット</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>音楽が合わせるカットと、それぞれの拍からのずれ</translation>
  </message>
  <message>
   <source>Cymbal</source>
   <translation>シンバル</translation>
  </message>
  <message>
   <source>DAW (MIDI + stems)</source>
   <translation>DAW（MIDI + ステム）</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Dark is easier on the eyes beside a picture, light in a bright room.</source>
   <translation>映像の横ではダークが目にやさしく、明るい部屋ではライトが見やすくなります。</translation>
  </message>
  <message>
   <source>Decibels: 0 as it is, -10 well under speech, -60 silence; at most 6</source>
   <translation>デシベル：0 はそのまま、-10 は話し声の十分下、-60 は無音。最大 6</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>デフォルト</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete a point of the level</source>
   <translation>レベルのポイントを削除</translation>
  </message>
  <message>
   <source>Delete marker</source>
   <translation>マーカーを削除</translation>
  </message>
  <message>
   <source>Delete notes</source>
   <translation>ノートを削除</translation>
  </message>
  <message>
   <source>Delete take</source>
   <translation>テイクを削除</translation>
  </message>
  <message>
   <source>Delete the notes</source>
   <translation>ノートを削除</translation>
  </message>
  <message>
   <source>Delete the point</source>
   <translation>ポイントを削除</translation>
  </message>
  <message>
   <source>Deletes it for good. Your saved file stays.</source>
   <translation>完全に削除します。保存済みのファイルは残ります。</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Device: {0}</source>
   <translation>デバイス：{0}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Discard this run (Esc)</source>
   <translation>この生成を破棄（Esc）</translation>
  </message>
  <message>
   <source>Discard {0}</source>
   <translation>{0} を破棄</translation>
  </message>
  <message>
   <source>Dissolve</source>
   <translation>ディゾルブ</translation>
  </message>
  <message>
   <source>Distortion guitar</source>
   <translation>ディストーションギター</translation>
  </message>
  <message>
   <source>Do not close the window (Esc).</source>
   <translation>ウィンドウを閉じません（Esc）。</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>ドキュメンタリー</translation>
  </message>
  <message>
   <source>Don't save</source>
   <translation>保存しない</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>ダブルクリックでマーカーを追加</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Down a semitone</source>
   <translation>半音下げる</translation>
  </message>
  <message>
   <source>Down an octave</source>
   <translation>1 オクターブ下げる</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>ドラフト</translation>
  </message>
  <message>
   <source>Drag it as {0} into a folder, an editor or a DAW</source>
   <translation>{0} としてフォルダー、編集ソフト、DAW にドラッグ</translation>
  </message>
  <message>
   <source>Drag the slider: to the left the words lead and the tune matters, to the right the picture leads and the rhythm matters. The take follows at once.</source>
   <translation>スライダーをドラッグします。左は言葉優先で旋律重視、右は映像優先でリズム重視になります。テイクはすぐに追従します。</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>ドラッグでループの開始位置を変更</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>ドラッグでループの終了位置を変更</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>ドラッグで一部をループ</translation>
  </message>
  <message>
   <source>Drag to move the chord change</source>
   <translation>ドラッグでコードの変わり目を移動</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>ドラッグでループを移動</translation>
  </message>
  <message>
   <source>Drag to move the start of the section</source>
   <translation>ドラッグでセクションの開始位置を移動</translation>
  </message>
  <message>
   <source>Draw activity</source>
   <translation>活発さを描画</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>ノートを描画</translation>
  </message>
  <message>
   <source>Draw notes: drag to set how long they sound</source>
   <translation>ノートを描画：ドラッグで長さを設定</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>レベルを描画</translation>
  </message>
  <message>
   <source>Draw tool</source>
   <translation>描画ツール</translation>
  </message>
  <message>
   <source>Drawbar organ</source>
   <translation>ドローバーオルガン</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>疾走</translation>
  </message>
  <message>
   <source>Drone</source>
   <translation>ドローン</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>ドロップ</translation>
  </message>
  <message>
   <source>Drop a video or timeline here</source>
   <translation>ここに動画またはタイムラインをドロップ</translation>
  </message>
  <message>
   <source>Drop before the next</source>
   <translation>次の前に落とす</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>ドラム</translation>
  </message>
  <message>
   <source>Drums, bass and electric guitars.</source>
   <translation>ドラム、ベース、エレキギター。</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>話し声でダッキング</translation>
  </message>
  <message>
   <source>Dulcimer</source>
   <translation>ダルシマー</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>複製</translation>
  </message>
  <message>
   <source>Duplicate notes</source>
   <translation>ノートを複製</translation>
  </message>
  <message>
   <source>Duplicate take</source>
   <translation>テイクを複製</translation>
  </message>
  <message>
   <source>Duplicate the notes</source>
   <translation>ノートを複製</translation>
  </message>
  <message>
   <source>Each save keeps what it replaces. Going back is a change like any other: it can be undone, and the file stays as it is until you save.</source>
   <translation>保存するたびに、置き換えられる内容が残ります。以前のバージョンに戻す操作も通常の変更と同じで、取り消すことができ、保存するまでファイルは変わりません。</translation>
  </message>
  <message>
   <source>Each track as its own WAV</source>
   <translation>各トラックを個別の WAV に</translation>
  </message>
  <message>
   <source>Earlier by a sixteenth</source>
   <translation>16 分音符ぶん前へ</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Edit all tracks</source>
   <translation>すべてのトラックを編集</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>キャプションを編集</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>キャプションを編集…</translation>
  </message>
  <message>
   <source>Edit the caption, name, chord or point; marker or silence on or off</source>
   <translation>キャプション、名前、コード、ポイントを編集。マーカーや無音のオン／オフ</translation>
  </message>
  <message>
   <source>Editor (WAV + markers)</source>
   <translation>編集ソフト（WAV + マーカー）</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>編集ソフト（タイムライン + WAV）</translation>
  </message>
  <message>
   <source>Electric grand piano</source>
   <translation>エレクトリックグランドピアノ</translation>
  </message>
  <message>
   <source>Electronic kit</source>
   <translation>エレクトロニックキット</translation>
  </message>
  <message>
   <source>End solo of the {0}</source>
   <translation>{0}のソロを解除</translation>
  </message>
  <message>
   <source>End the run early; the music worked out by then becomes a take.</source>
   <translation>生成を早めに終えます。それまでにできた音楽がテイクになります。</translation>
  </message>
  <message>
   <source>End the run now; the takes that you have stay.</source>
   <translation>生成を今すぐ終了します。すでにあるテイクは残ります。</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>ツアーを終了</translation>
  </message>
  <message>
   <source>End the tour (Esc)</source>
   <translation>ツアーを終了（Esc）</translation>
  </message>
  <message>
   <source>English horn</source>
   <translation>イングリッシュホルン</translation>
  </message>
  <message>
   <source>Epic</source>
   <translation>エピック</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>エラー</translation>
  </message>
  <message>
   <source>Every command and its key.</source>
   <translation>すべてのコマンドとそのキー。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Everything is heard as it is set</source>
   <translation>すべての設定が音に反映されています</translation>
  </message>
  <message>
   <source>Everything was read as it is.</source>
   <translation>すべてそのまま読み込まれました。</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <source>Export this take…</source>
   <translation>このテイクを書き出し…</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>書き出し先</translation>
  </message>
  <message>
   <source>Exported to {0}</source>
   <translation>{0} に書き出しました</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>書き出し中</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出し…</translation>
  </message>
  <message>
   <source>FLAC</source>
   <translation>FLAC</translation>
  </message>
  <message>
   <source>Fade</source>
   <translation>フェード</translation>
  </message>
  <message>
   <source>Fade in up to here</source>
   <translation>ここまでフェードイン</translation>
  </message>
  <message>
   <source>Fade out from here</source>
   <translation>ここからフェードアウト</translation>
  </message>
  <message>
   <source>Fade the level</source>
   <translation>レベルをフェード</translation>
  </message>
  <message>
   <source>Feels {0}</source>
   <translation>印象：{0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Find shots, captions and motion again.</source>
   <translation>ショット、キャプション、動きを検出し直します。</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>クリップを探す</translation>
  </message>
  <message>
   <source>Find {0}</source>
   <translation>{0} を探す</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>高品質</translation>
  </message>
  <message>
   <source>Finger bass</source>
   <translation>フィンガーベース</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Finish the take first, then close.</source>
   <translation>テイクを完成させてから閉じます。</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>合わせる</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>テンポを合わせる</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>テンポをカットに合わせる</translation>
  </message>
  <message>
   <source>Fitting the tempo</source>
   <translation>テンポを合わせています</translation>
  </message>
  <message>
   <source>Flat</source>
   <translation>フラット</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>レベルをフラットに</translation>
  </message>
  <message>
   <source>Floor tom</source>
   <translation>フロアタム</translation>
  </message>
  <message>
   <source>Floor tom 2</source>
   <translation>フロアタム 2</translation>
  </message>
  <message>
   <source>Flute</source>
   <translation>フルート</translation>
  </message>
  <message>
   <source>Fold lanes where there is no room</source>
   <translation>スペースがないときはレーンを折りたたむ</translation>
  </message>
  <message>
   <source>Fold the lane to a strip, or open it</source>
   <translation>レーンを帯状に折りたたむ、または開く</translation>
  </message>
  <message>
   <source>Fold this lane</source>
   <translation>このレーンを折りたたむ</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>新しい編集に合わせる</translation>
  </message>
  <message>
   <source>Follow the picture</source>
   <translation>映像に合わせる</translation>
  </message>
  <message>
   <source>Following the controls</source>
   <translation>コントロールを反映中</translation>
  </message>
  <message>
   <source>Footage folder</source>
   <translation>素材フォルダー</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>テストの担当者用：どれが A でどれが B だったかを示します。</translation>
  </message>
  <message>
   <source>Forward one frame</source>
   <translation>1 フレーム進む</translation>
  </message>
  <message>
   <source>Forward one second</source>
   <translation>1 秒進む</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>別の場所で検出</translation>
  </message>
  <message>
   <source>French horns</source>
   <translation>フレンチホルン</translation>
  </message>
  <message>
   <source>Fretless bass</source>
   <translation>フレットレスベース</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全画面表示</translation>
  </message>
  <message>
   <source>Generate</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>Generate first.</source>
   <translation>先に生成してください。</translation>
  </message>
  <message>
   <source>Generate {0} takes</source>
   <translation>{0} テイクを生成</translation>
  </message>
  <message>
   <source>Generates</source>
   <translation>生成予定</translation>
  </message>
  <message>
   <source>Gentle</source>
   <translation>ゆるやか</translation>
  </message>
  <message>
   <source>Give the command its own key again.</source>
   <translation>コマンドのキーをデフォルトに戻します。</translation>
  </message>
  <message>
   <source>Give the command this key.</source>
   <translation>このキーをコマンドに割り当てます。</translation>
  </message>
  <message>
   <source>Give up a drag</source>
   <translation>ドラッグを中止</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>グロッケンシュピール</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>1 秒戻る（Shift+←）</translation>
  </message>
  <message>
   <source>Go back to a version</source>
   <translation>以前のバージョンに戻す</translation>
  </message>
  <message>
   <source>Go back to a version…</source>
   <translation>以前のバージョンに戻す…</translation>
  </message>
  <message>
   <source>Go back to it</source>
   <translation>これに戻す</translation>
  </message>
  <message>
   <source>Go back to the settings that are heard</source>
   <translation>再生中の設定に戻す</translation>
  </message>
  <message>
   <source>Go back to the sounds that come with BGM Studio.</source>
   <translation>BGM Studio 付属の音源に戻します。</translation>
  </message>
  <message>
   <source>Go forward one second (Shift+Right)</source>
   <translation>1 秒進む（Shift+→）</translation>
  </message>
  <message>
   <source>Go on to the next step</source>
   <translation>次のステップに進む</translation>
  </message>
  <message>
   <source>Go to end</source>
   <translation>終了位置へ移動</translation>
  </message>
  <message>
   <source>Go to start</source>
   <translation>開始位置へ移動</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>最初のフレームへ移動（Home）</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>最後のフレームへ移動（End）</translation>
  </message>
  <message>
   <source>Grand piano</source>
   <translation>グランドピアノ</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>ギター</translation>
  </message>
  <message>
   <source>Halo pad</source>
   <translation>ヘイローパッド</translation>
  </message>
  <message>
   <source>Harmonica</source>
   <translation>ハーモニカ</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>ハープ</translation>
  </message>
  <message>
   <source>Harpsichord</source>
   <translation>チェンバロ</translation>
  </message>
  <message>
   <source>Hear take</source>
   <translation>テイクを聴く</translation>
  </message>
  <message>
   <source>Hear the take with this number.</source>
   <translation>この番号のテイクを試聴します。</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>{0} を聴く</translation>
  </message>
  <message>
   <source>Hear {0} from here on (key {0} or {1})</source>
   <translation>ここから {0} を聴く（{0} または {1} キー）</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>再生中は {0}</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>再生中の揺らぎ：{0}</translation>
  </message>
  <message>
   <source>Held as it is: let it follow chords and level again</source>
   <translation>現状のまま保持中：再びコードとレベルに追従させる</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>High agogo</source>
   <translation>ハイアゴゴ</translation>
  </message>
  <message>
   <source>High block</source>
   <translation>ハイブロック</translation>
  </message>
  <message>
   <source>High bongo</source>
   <translation>ハイボンゴ</translation>
  </message>
  <message>
   <source>High conga</source>
   <translation>ハイコンガ</translation>
  </message>
  <message>
   <source>High timbale</source>
   <translation>ハイティンバレス</translation>
  </message>
  <message>
   <source>High tom</source>
   <translation>ハイタム</translation>
  </message>
  <message>
   <source>Hit point off</source>
   <translation>ヒットポイントをオフ</translation>
  </message>
  <message>
   <source>Hit point on</source>
   <translation>ヒットポイントをオン</translation>
  </message>
  <message>
   <source>Hit point: the music marks this cut</source>
   <translation>ヒットポイント：音楽がこのカットに合わせます</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>保持</translation>
  </message>
  <message>
   <source>Hold as it is</source>
   <translation>現状のまま保持</translation>
  </message>
  <message>
   <source>Hold in the header lets it follow again.</source>
   <translation>ヘッダーの「保持」で再び追従させます。</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>{0}を保持</translation>
  </message>
  <message>
   <source>Hold the {0} as it is here, instead of letting its player decide (L)</source>
   <translation>{0}を奏者に任せず、ここでの状態のまま保持（L）</translation>
  </message>
  <message>
   <source>Hold: play this part as it is now, instead of following the chords</source>
   <translation>保持：このパートをコードに追従させず、現在の状態で演奏</translation>
  </message>
  <message>
   <source>Hold: there is no take yet to hold a part of</source>
   <translation>保持：パートを保持するテイクがまだありません</translation>
  </message>
  <message>
   <source>Honky-tonk piano</source>
   <translation>ホンキートンクピアノ</translation>
  </message>
  <message>
   <source>Horns</source>
   <translation>ホルン</translation>
  </message>
  <message>
   <source>Horns lead, strings carry, harp and timpani mark what happens.</source>
   <translation>ホルンが主導し、ストリングスが支え、ハープとティンパニが出来事を際立たせます。</translation>
  </message>
  <message>
   <source>How closely the music keeps to captions, mood and movement. Low is loose and free, high is close but stiffer. Double-click for automatic.</source>
   <translation>音楽がキャプション、ムード、動きにどれだけ忠実に沿うか。低いと緩やかで自由、高いと忠実ですが硬くなります。ダブルクリックで自動。</translation>
  </message>
  <message>
   <source>How fast the next take plays. Fitted: chosen so that beats fall on your cuts and the last bar ends with the clip. Type a tempo to lock it.</source>
   <translation>次のテイクの速さ。自動調整では、拍がカットに重なり、最後の小節がクリップと同時に終わるように選ばれます。テンポを入力するとロックされます。</translation>
  </message>
  <message>
   <source>How hard each note is played: drag a stem, or across several; Ctrl+Up and Ctrl+Down for the selected notes</source>
   <translation>各ノートの強さ：棒をドラッグするか、複数にまたがってドラッグ。選択したノートは Ctrl+↑ と Ctrl+↓</translation>
  </message>
  <message>
   <source>How it should feel, in English words. They shape the key, chords and tune of the whole clip, together with the captions</source>
   <translation>どんな印象にするかを英単語で。キャプションとともに、クリップ全体のキー、コード、旋律を形作ります</translation>
  </message>
  <message>
   <source>How loud the clip's own sound is under the music; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>音楽の下で鳴るクリップの元の音声の大きさ。Alt を押すと 0.5 dB 単位、ダブルクリックで 0 dB</translation>
  </message>
  <message>
   <source>How loud the music is in playback and in the video; double-click for automatic: 12 dB down where the clip has its own sound. Hold Alt for half decibels</source>
   <translation>再生時と動画内での音楽の大きさ。ダブルクリックで自動：クリップに音声があるところでは 12 dB 下げます。Alt を押すと 0.5 dB 単位</translation>
  </message>
  <message>
   <source>How loud the music is over time: lower while someone speaks, or as you draw it.
Double-click for a point, drag a point or the line, drag elsewhere to draw</source>
   <translation>時間ごとの音楽の大きさ：話し声の間は下がり、または描いたとおりになります。
ダブルクリックでポイントを追加、ポイントや線をドラッグで変更、それ以外の場所をドラッグで描画</translation>
  </message>
  <message>
   <source>How loud the {0} is among the others; hold Alt for half decibels, double-click for 0 dB</source>
   <translation>ほかと比べた{0}の大きさ。Alt を押すと 0.5 dB 単位、ダブルクリックで 0 dB</translation>
  </message>
  <message>
   <source>How many steps the music is worked out in. More steps take longer and sound cleaner. Type any number from 2 to 200</source>
   <translation>音楽を仕上げるステップ数。多いほど時間がかかり、音がきれいになります。2～200 の任意の数を入力できます</translation>
  </message>
  <message>
   <source>How many takes to make in one run, from this seed and the ones after it</source>
   <translation>1 回の生成で作るテイク数。このシードとそれに続くシードを使います</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>ここでの音楽の活発さ</translation>
  </message>
  <message>
   <source>How much moves in the picture, and so how busy the music is.
Drag to draw over it, Alt+drag to reset</source>
   <translation>映像の動きの多さ、つまり音楽の忙しさ。
ドラッグで上書き描画、Alt+ドラッグでリセット</translation>
  </message>
  <message>
   <source>How quickly the music reacts to the picture: each stretch of this many beats follows only its own pictures. Short stretches react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the usual 8, at the tick.</source>
   <translation>音楽が映像に反応する速さ：この拍数の区間ごとに、その区間の映像だけに従います。短い区間はすぐに反応し、長い区間は滑らかに流れます。
Alt を押すか入力するとほかの長さも指定可能。ダブルクリックで標準の 8（目盛り位置）。</translation>
  </message>
  <message>
   <source>How this shot feels, judged by its light, colours, movement and sound. Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated</source>
   <translation>光、色、動き、音から判断したこのショットの印象。感情価：−1 暗い、+1 明るい。覚醒度：−1 穏やか、+1 激しい</translation>
  </message>
  <message>
   <source>If left empty, the picture decides: it feels {0}.</source>
   <translation>空欄のときは映像が決めます。印象：{0}。</translation>
  </message>
  <message>
   <source>If you don't, they are offered on the start page next time.</source>
   <translation>保存しない場合は、次回スタートページに表示されます。</translation>
  </message>
  <message>
   <source>If you don't, they stay for a while under File, “Go back to a version”.</source>
   <translation>保存しない場合は、しばらくの間「ファイル」の「以前のバージョンに戻す」に残ります。</translation>
  </message>
  <message>
   <source>In addition to the screen's own scale; takes effect at the next start.</source>
   <translation>画面自体の拡大率に加えて適用されます。次回の起動時に有効になります。</translation>
  </message>
  <message>
   <source>In and out</source>
   <translation>インとアウト</translation>
  </message>
  <message>
   <source>In detail.</source>
   <translation>詳しく表示します。</translation>
  </message>
  <message>
   <source>In to out: {0} to {1}</source>
   <translation>イン～アウト：{0}～{1}</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Instrument of the {0}</source>
   <translation>{0}の楽器</translation>
  </message>
  <message>
   <source>Intimate</source>
   <translation>インティメイト</translation>
  </message>
  <message>
   <source>It is kept as long as the window is open. Please tell the person who runs the test, then answer again.</source>
   <translation>ウィンドウを開いている間は保持されます。テストの担当者に知らせてから、もう一度回答してください。</translation>
  </message>
  <message>
   <source>It is not a file on this computer.</source>
   <translation>このコンピューター上のファイルではありません。</translation>
  </message>
  <message>
   <source>It is saved, but what was there before is not kept.</source>
   <translation>保存しましたが、それまでの内容は残っていません。</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>以前の場所：{0}</translation>
  </message>
  <message>
   <source>It will be copied as soon as it is ready.</source>
   <translation>準備ができしだいコピーします。</translation>
  </message>
  <message>
   <source>Jazz guitar</source>
   <translation>ジャズギター</translation>
  </message>
  <message>
   <source>Jazz kit</source>
   <translation>ジャズキット</translation>
  </message>
  <message>
   <source>Jazz trio</source>
   <translation>ジャズトリオ</translation>
  </message>
  <message>
   <source>Join sections</source>
   <translation>セクションを結合</translation>
  </message>
  <message>
   <source>Join with the previous section</source>
   <translation>前のセクションと結合</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>カリンバ</translation>
  </message>
  <message>
   <source>Keep accompaniment, recompose melody</source>
   <translation>伴奏を残してメロディを作り直す</translation>
  </message>
  <message>
   <source>Keep bridge and piano and compose a new melody over them</source>
   <translation>ブリッジとピアノを残し、その上に新しいメロディを作曲</translation>
  </message>
  <message>
   <source>Keep holding it, or drag again in a moment.</source>
   <translation>押したままにするか、少し待ってからもう一度ドラッグしてください。</translation>
  </message>
  <message>
   <source>Keep melody, recompose accompaniment</source>
   <translation>メロディを残して伴奏を作り直す</translation>
  </message>
  <message>
   <source>Keep melody, recompose rest</source>
   <translation>メロディを残してほかを作り直す</translation>
  </message>
  <message>
   <source>Keep melody, recompose the rest</source>
   <translation>メロディを残してほかを作り直す</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>クリップの元の音声を残す</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>クリップの元の音声を残す（音声なし）</translation>
  </message>
  <message>
   <source>Keep the melody and compose bridge and piano again to fit it</source>
   <translation>メロディを残し、それに合わせてブリッジとピアノを作り直す</translation>
  </message>
  <message>
   <source>Keep the melody note for note and compose bridge and piano again</source>
   <translation>メロディを一音も変えずに残し、ブリッジとピアノを作り直す</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>以前の編集を使い続ける</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts suggest</source>
   <translation>カットに関係なくこのテンポを維持</translation>
  </message>
  <message>
   <source>Keep what is there</source>
   <translation>ここまでを残す</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>維持</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>{0} キー</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Kick</source>
   <translation>キック</translation>
  </message>
  <message>
   <source>Kick 2</source>
   <translation>キック 2</translation>
  </message>
  <message>
   <source>Kit {0}</source>
   <translation>キット {0}</translation>
  </message>
  <message>
   <source>Koto</source>
   <translation>琴</translation>
  </message>
  <message>
   <source>Lane {0}</source>
   <translation>レーン：{0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>16 分音符ぶん後ろへ</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>すべてそのままにします（Esc）。</translation>
  </message>
  <message>
   <source>Leave the selected shot, or the loop, without music.</source>
   <translation>選択したショットまたはループを音楽なしにします。</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>{0}を再び追従させる</translation>
  </message>
  <message>
   <source>Let the {0} follow chords and level again, without your changes (L)</source>
   <translation>{0}を、手動の変更なしで再びコードとレベルに追従させる（L）</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Level of all music in decibels</source>
   <translation>音楽全体のレベル（デシベル）</translation>
  </message>
  <message>
   <source>Level of point {0}, dB</source>
   <translation>ポイント {0} のレベル（dB）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound in decibels</source>
   <translation>クリップの元の音声のレベル（デシベル）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>クリップの元の音声のレベル（dB）</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>クリップ音声のレベル</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>音楽のレベル</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>動画内の音楽のレベル（dB）</translation>
  </message>
  <message>
   <source>Level of the section</source>
   <translation>セクションのレベル</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>{0}のレベル</translation>
  </message>
  <message>
   <source>Level of the {0} in decibels</source>
   <translation>{0}のレベル（デシベル）</translation>
  </message>
  <message>
   <source>Level over time</source>
   <translation>レベルの時間変化</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Light and steady, well below who speaks.</source>
   <translation>軽やかで安定し、話し声の下に控えます。</translation>
  </message>
  <message>
   <source>Light or dark theme</source>
   <translation>ライト／ダークテーマ</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>聴く</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>{0} 秒以上聴いてください</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>A を {0} 秒以上聴いてください</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>A と B を {0} 秒以上聴いてください</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>B を {0} 秒以上聴いてください</translation>
  </message>
  <message>
   <source>Listening for speech</source>
   <translation>話し声を検出中</translation>
  </message>
  <message>
   <source>Listening for speech…</source>
   <translation>話し声を検出中…</translation>
  </message>
  <message>
   <source>Listening test</source>
   <translation>リスニングテスト</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>活発</translation>
  </message>
  <message>
   <source>Lo-fi</source>
   <translation>ローファイ</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>ロック</translation>
  </message>
  <message>
   <source>Lock notes</source>
   <translation>ノートをロック</translation>
  </message>
  <message>
   <source>Lock or unlock the notes; hold a part of the band, or let it follow</source>
   <translation>ノートのロック／解除、バンドのパートの保持／追従</translation>
  </message>
  <message>
   <source>Lock or unlock the selected notes: neither runs nor edits change them (L)</source>
   <translation>選択したノートのロック／解除：生成でも編集でも変更されません（L）</translation>
  </message>
  <message>
   <source>Lock or unlock the selected region, silence included</source>
   <translation>選択した範囲（無音も含む）のロック／解除</translation>
  </message>
  <message>
   <source>Lock or unlock the track in front: new runs keep it as it is</source>
   <translation>前面のトラックのロック／解除：新しい生成でもそのまま残ります</translation>
  </message>
  <message>
   <source>Lock region</source>
   <translation>範囲をロック</translation>
  </message>
  <message>
   <source>Lock the selected notes</source>
   <translation>選択したノートをロック</translation>
  </message>
  <message>
   <source>Lock the selected region</source>
   <translation>選択した範囲をロック</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>テンポをロック</translation>
  </message>
  <message>
   <source>Lock the track in front</source>
   <translation>前面のトラックをロック</translation>
  </message>
  <message>
   <source>Lock the {0}</source>
   <translation>{0}をロック</translation>
  </message>
  <message>
   <source>Lock track</source>
   <translation>トラックをロック</translation>
  </message>
  <message>
   <source>Lock {0} track</source>
   <translation>{0}トラックをロック</translation>
  </message>
  <message>
   <source>Lock: new runs leave this track of the take as it is</source>
   <translation>ロック：新しい生成でもテイクのこのトラックをそのまま残します</translation>
  </message>
  <message>
   <source>Lock: there is no take yet to lock a track of</source>
   <translation>ロック：トラックをロックするテイクがまだありません</translation>
  </message>
  <message>
   <source>Long guiro</source>
   <translation>ロングギロ</translation>
  </message>
  <message>
   <source>Long whistle</source>
   <translation>ロングホイッスル</translation>
  </message>
  <message>
   <source>Longer by a sixteenth</source>
   <translation>16 分音符ぶん長く</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>ループ</translation>
  </message>
  <message>
   <source>Loop the shots on both sides</source>
   <translation>両側のショットをループ</translation>
  </message>
  <message>
   <source>Loop this section</source>
   <translation>このセクションをループ</translation>
  </message>
  <message>
   <source>Loop this shot</source>
   <translation>このショットをループ</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>大きく</translation>
  </message>
  <message>
   <source>Louder or softer by five steps of velocity</source>
   <translation>ベロシティを 5 ずつ強く／弱く</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>1 ずつ強く／弱く</translation>
  </message>
  <message>
   <source>Loudness</source>
   <translation>ラウドネス</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>ラウドネスメーター</translation>
  </message>
  <message>
   <source>Loudness of what is heard
momentary {0}, short-term {1}, integrated {2} LUFS since playing began here
true peak {3} dBTP, which a limiter holds at −1, here and in exports</source>
   <translation>再生中の音のラウドネス
ここで再生を始めてから：モーメンタリー {0}、ショートターム {1}、インテグレーテッド {2} LUFS
トゥルーピーク {3} dBTP（再生でも書き出しでも、リミッターで −1 に抑えます）</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>ローアゴゴ</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>ローブロック</translation>
  </message>
  <message>
   <source>Low bongo</source>
   <translation>ローボンゴ</translation>
  </message>
  <message>
   <source>Low conga</source>
   <translation>ローコンガ</translation>
  </message>
  <message>
   <source>Low timbale</source>
   <translation>ローティンバレス</translation>
  </message>
  <message>
   <source>Low tom</source>
   <translation>ロータム</translation>
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
   <translation>マーカー付き MIDI</translation>
  </message>
  <message>
   <source>MP3</source>
   <translation>MP3</translation>
  </message>
  <message>
   <source>MP4, MOV, MKV, WebM, AVI and more
OTIO, OTIOZ, EDL, Final Cut XML, Kdenlive, Shotcut
or a .bgm project</source>
   <translation>MP4、MOV、MKV、WebM、AVI など
OTIO、OTIOZ、EDL、Final Cut XML、Kdenlive、Shotcut
または .bgm プロジェクト</translation>
  </message>
  <message>
   <source>Make a copy to work on.</source>
   <translation>作業用のコピーを作ります。</translation>
  </message>
  <message>
   <source>Make a new take with the same notes at the tempo that the controls ask for.</source>
   <translation>同じノートで、コントロールが求めるテンポの新しいテイクを作ります。</translation>
  </message>
  <message>
   <source>Maracas</source>
   <translation>マラカス</translation>
  </message>
  <message>
   <source>Marimba</source>
   <translation>マリンバ</translation>
  </message>
  <message>
   <source>Mark in</source>
   <translation>インをマーク</translation>
  </message>
  <message>
   <source>Mark in here</source>
   <translation>ここにインをマーク</translation>
  </message>
  <message>
   <source>Mark out</source>
   <translation>アウトをマーク</translation>
  </message>
  <message>
   <source>Mark out here</source>
   <translation>ここにアウトをマーク</translation>
  </message>
  <message>
   <source>Mark the take as a favourite, or remove the mark.</source>
   <translation>テイクをお気に入りに追加、またはお気に入りから外します。</translation>
  </message>
  <message>
   <source>Markers and ranges snap to beats and frames as you drag them.</source>
   <translation>ドラッグ中、マーカーと範囲を拍とフレームにスナップします。</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>Melody</source>
   <translation>メロディ</translation>
  </message>
  <message>
   <source>Melody and rhythm</source>
   <translation>メロディとリズム</translation>
  </message>
  <message>
   <source>Melody and rhythm, t0</source>
   <translation>メロディとリズム、t0</translation>
  </message>
  <message>
   <source>Melody or rhythm?</source>
   <translation>メロディかリズムか</translation>
  </message>
  <message>
   <source>Melody ↔
Rhythm</source>
   <translation>メロディ ↔
リズム</translation>
  </message>
  <message>
   <source>Melody ↔ Rhythm</source>
   <translation>メロディ ↔ リズム</translation>
  </message>
  <message>
   <source>Metal pad</source>
   <translation>メタルパッド</translation>
  </message>
  <message>
   <source>Middle tom</source>
   <translation>ミドルタム</translation>
  </message>
  <message>
   <source>Middle tom 2</source>
   <translation>ミドルタム 2</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Model folder</source>
   <translation>モデルフォルダー</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>ムード</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>ムード：{0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>ほかのムード</translation>
  </message>
  <message>
   <source>More words for the mood: {0}</source>
   <translation>ムードのほかの語：{0}</translation>
  </message>
  <message>
   <source>Move a marker, a section's start or a point by a frame</source>
   <translation>マーカー、セクションの開始位置、ポイントを 1 フレーム移動</translation>
  </message>
  <message>
   <source>Move a point of the level</source>
   <translation>レベルのポイントを移動</translation>
  </message>
  <message>
   <source>Move a stretch of the level</source>
   <translation>レベルの一区間を移動</translation>
  </message>
  <message>
   <source>Move and resize</source>
   <translation>移動と長さ変更</translation>
  </message>
  <message>
   <source>Move chord change</source>
   <translation>コードの変わり目を移動</translation>
  </message>
  <message>
   <source>Move marker</source>
   <translation>マーカーを移動</translation>
  </message>
  <message>
   <source>Move notes</source>
   <translation>ノートを移動</translation>
  </message>
  <message>
   <source>Move section</source>
   <translation>セクションを移動</translation>
  </message>
  <message>
   <source>Move the selected notes to the nearest lines of the grid (Q)</source>
   <translation>選択したノートを最寄りのグリッド線へ移動（Q）</translation>
  </message>
  <message>
   <source>Move to track</source>
   <translation>トラックへ移動</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>{0}へ移動</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>音楽</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>音楽を WAV で</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>音楽を {0} で</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>音楽はここから始まります。ドラッグで変更</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>オルゴール</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>音楽はここで終わります。ドラッグで変更</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>映像にフレーム単位で合う音楽</translation>
  </message>
  <message>
   <source>Music is being composed</source>
   <translation>作曲中です</translation>
  </message>
  <message>
   <source>Music melody</source>
   <translation>音楽のメロディ</translation>
  </message>
  <message>
   <source>Music rhythm</source>
   <translation>音楽のリズム</translation>
  </message>
  <message>
   <source>Mute the clip's own sound</source>
   <translation>クリップの元の音声をミュート</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>クリップ音声をミュート</translation>
  </message>
  <message>
   <source>Mute the {0}</source>
   <translation>{0}をミュート</translation>
  </message>
  <message>
   <source>Mute triangle</source>
   <translation>ミュートトライアングル</translation>
  </message>
  <message>
   <source>Mute: leave the clip's own sound out</source>
   <translation>ミュート：クリップの元の音声を外します</translation>
  </message>
  <message>
   <source>Mute: leave this track out, here and in exports</source>
   <translation>ミュート：再生と書き出しの両方でこのトラックを外します</translation>
  </message>
  <message>
   <source>Muted conga</source>
   <translation>ミュートコンガ</translation>
  </message>
  <message>
   <source>Muted cuica</source>
   <translation>ミュートクイーカ</translation>
  </message>
  <message>
   <source>Muted electric guitar</source>
   <translation>ミュートエレキギター</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>ミュートギター、クラップ、ブライトピアノ。前向きでクリーン。</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>ミュートトランペット</translation>
  </message>
  <message>
   <source>Muted, so not in the sound: {0}.</source>
   <translation>ミュートのため音に含まれません：{0}。</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA グラフィックスカード（CUDA）</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Name of section {0}</source>
   <translation>セクション {0} の名前</translation>
  </message>
  <message>
   <source>Name of the take</source>
   <translation>テイクの名前</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>新しいキー</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>新規プロジェクト</translation>
  </message>
  <message>
   <source>New seed</source>
   <translation>新しいシード</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Next cut</source>
   <translation>次のカット</translation>
  </message>
  <message>
   <source>No bar can stay: all of the music is recomposed.</source>
   <translation>残せる小節がありません。音楽全体を作り直します。</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>キャプションはまだありません</translation>
  </message>
  <message>
   <source>No command matches.</source>
   <translation>一致するコマンドがありません。</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>差はない</translation>
  </message>
  <message>
   <source>No model</source>
   <translation>モデルなし</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>ここに音楽なし</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>ここに音楽はありません。クリックで戻します</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>このショットに音楽なし</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>音楽はまだありません</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>音楽はまだありません。「生成」を押してください</translation>
  </message>
  <message>
   <source>No notes are selected.</source>
   <translation>ノートが選択されていません。</translation>
  </message>
  <message>
   <source>No notes selected</source>
   <translation>ノートの選択なし</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>最近使ったファイルなし</translation>
  </message>
  <message>
   <source>No shot is selected.</source>
   <translation>ショットが選択されていません。</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>音が出ません：{0}。</translation>
  </message>
  <message>
   <source>No sound: choose the output</source>
   <translation>音声なし：出力を選択</translation>
  </message>
  <message>
   <source>No starred takes yet.</source>
   <translation>お気に入りのテイクはまだありません。</translation>
  </message>
  <message>
   <source>No take follows: the film is replaced, and its music goes.</source>
   <translation>引き継ぐテイクがありません。映像が置き換えられ、その音楽はなくなります。</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate: every take is kept here to compare.</source>
   <translation>テイクはまだありません。
「生成」を押すと、すべてのテイクがここに残り、比較できます。</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>話し声がないため、音楽のレベルは変わりません</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>Not heard yet</source>
   <translation>まだ反映されていません</translation>
  </message>
  <message>
   <source>Not heard yet. The take that you hear has: {0}</source>
   <translation>まだ反映されていません。再生中のテイクの設定：{0}</translation>
  </message>
  <message>
   <source>Not heard yet: the next run brings what you changed here.</source>
   <translation>まだ反映されていません。ここでの変更は次の生成で反映されます。</translation>
  </message>
  <message>
   <source>Not heard yet: {0}</source>
   <translation>未反映：{0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ノート</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>ノート</translation>
  </message>
  <message>
   <source>Notes; tracks as floats, as played.</source>
   <translation>ノート。トラックは再生時のまま浮動小数点で。</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>何も選ばれていません。</translation>
  </message>
  <message>
   <source>Nothing is selected.</source>
   <translation>何も選択されていません。</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>Nylon-string guitar</source>
   <translation>ナイロン弦ギター</translation>
  </message>
  <message>
   <source>Oboe</source>
   <translation>オーボエ</translation>
  </message>
  <message>
   <source>Ocarina</source>
   <translation>オカリナ</translation>
  </message>
  <message>
   <source>Of WAV, stems and FLAC. Floats are for WAV alone.</source>
   <translation>WAV、ステム、FLAC のビット深度。浮動小数点は WAV のみ。</translation>
  </message>
  <message>
   <source>Of several, each is called after its own name or number.</source>
   <translation>複数の場合、それぞれの名前または番号がファイル名になります。</translation>
  </message>
  <message>
   <source>Of the video: its music, or all of its sound. WAV and stems have the music alone.</source>
   <translation>動画の場合：音楽のみ、または音声全体。WAV とステムは音楽のみです。</translation>
  </message>
  <message>
   <source>Of the window's words, from the next start on.</source>
   <translation>画面表示の言語。次回の起動時から有効になります。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>One WAV file a track, at the level it has in the whole.</source>
   <translation>トラックごとに 1 つの WAV ファイル。レベルは全体でのまま。</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>ファイルは 1 つずつ</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>1 台のグランドピアノがすべてを演奏します。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open a clip</source>
   <translation>クリップを開く</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>先にクリップを開いてください</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>映像またはプロジェクトを開く</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>映像またはプロジェクトを開く…</translation>
  </message>
  <message>
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>動画クリップ、編集ソフトのタイムライン、またはプロジェクトを開きます。</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>オープンクイーカ</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダーを開く</translation>
  </message>
  <message>
   <source>Open hi-hat</source>
   <translation>オープンハイハット</translation>
  </message>
  <message>
   <source>Open in the piano roll</source>
   <translation>ピアノロールで開く</translation>
  </message>
  <message>
   <source>Open or close the note editor.</source>
   <translation>ノートエディターを開閉します。</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>最近使ったファイル</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>デモクリップを開く</translation>
  </message>
  <message>
   <source>Open the folder for your own palettes</source>
   <translation>自作パレット用のフォルダーを開く</translation>
  </message>
  <message>
   <source>Open the menus</source>
   <translation>メニューを開く</translation>
  </message>
  <message>
   <source>Open the project {0}</source>
   <translation>プロジェクト {0} を開く</translation>
  </message>
  <message>
   <source>Open the timeline {0}</source>
   <translation>タイムライン {0} を開く</translation>
  </message>
  <message>
   <source>Open this lane</source>
   <translation>このレーンを開く</translation>
  </message>
  <message>
   <source>Opening the clip</source>
   <translation>クリップを開いています</translation>
  </message>
  <message>
   <source>Opening the model</source>
   <translation>モデルを開いています</translation>
  </message>
  <message>
   <source>Opening the project</source>
   <translation>プロジェクトを開いています</translation>
  </message>
  <message>
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0) for you to try everything on.</source>
   <translation>Big Buck Bunny（© 2008 Blender Foundation、CC BY 3.0）の 24 秒を開き、すべての機能を試せます。</translation>
  </message>
  <message>
   <source>Opens it as it was; your saved file does not change until you save.</source>
   <translation>前回の状態で開きます。保存するまで保存済みファイルは変わりません。</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>開く…</translation>
  </message>
  <message>
   <source>Orchestra hit</source>
   <translation>オーケストラヒット</translation>
  </message>
  <message>
   <source>Orchestra kit</source>
   <translation>オーケストラキット</translation>
  </message>
  <message>
   <source>Ostinato</source>
   <translation>オスティナート</translation>
  </message>
  <message>
   <source>Other chord…</source>
   <translation>ほかのコード…</translation>
  </message>
  <message>
   <source>Other tempos and how many hits they meet; and drift: how much each bar may speed up or slow down to meet more</source>
   <translation>ほかのテンポとそれぞれで合うヒット数、および揺らぎ：より多くのヒットに合わせるために各小節をどれだけ速く／遅くしてよいか</translation>
  </message>
  <message>
   <source>Other tempos, and drift</source>
   <translation>ほかのテンポと揺らぎ</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>総合</translation>
  </message>
  <message>
   <source>Overdriven guitar</source>
   <translation>オーバードライブギター</translation>
  </message>
  <message>
   <source>Pad</source>
   <translation>パッド</translation>
  </message>
  <message>
   <source>Palette {0}</source>
   <translation>パレット：{0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>パレット：音楽を演奏する楽器</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>パレット</translation>
  </message>
  <message>
   <source>Palettes in this folder appear in the list above the tracks; see docs/palettes.md.</source>
   <translation>このフォルダーのパレットはトラックの上の一覧に表示されます。docs/palettes.md を参照してください。</translation>
  </message>
  <message>
   <source>Pan flute</source>
   <translation>パンフルート</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>範囲</translation>
  </message>
  <message>
   <source>Part of the band</source>
   <translation>バンドのパート</translation>
  </message>
  <message>
   <source>Part of the clip</source>
   <translation>クリップの範囲</translation>
  </message>
  <message>
   <source>Part of the export failed.</source>
   <translation>書き出しの一部が失敗しました。</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>ペースト</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>再生ヘッドにペースト</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>再生ヘッドにペースト</translation>
  </message>
  <message>
   <source>Paste notes</source>
   <translation>ノートをペースト</translation>
  </message>
  <message>
   <source>Paste text or notes, or open the file that was copied.</source>
   <translation>テキストやノートをペーストするか、コピーしたファイルを開きます。</translation>
  </message>
  <message>
   <source>Paste them elsewhere.</source>
   <translation>ほかの場所に貼り付けてください。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>一時停止（Space）</translation>
  </message>
  <message>
   <source>Pedal hi-hat</source>
   <translation>ペダルハイハット</translation>
  </message>
  <message>
   <source>Percussive organ</source>
   <translation>パーカッシブオルガン</translation>
  </message>
  <message>
   <source>Piano</source>
   <translation>ピアノ</translation>
  </message>
  <message>
   <source>Piano roll</source>
   <translation>ピアノロール</translation>
  </message>
  <message>
   <source>Piccolo</source>
   <translation>ピッコロ</translation>
  </message>
  <message>
   <source>Pick the folder from the disk.</source>
   <translation>ディスクからフォルダーを選びます。</translation>
  </message>
  <message>
   <source>Picked bass</source>
   <translation>ピックベース</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>映像</translation>
  </message>
  <message>
   <source>Picture at the playhead</source>
   <translation>再生ヘッド位置の映像</translation>
  </message>
  <message>
   <source>Picture leads</source>
   <translation>映像優先</translation>
  </message>
  <message>
   <source>Pitch range in view</source>
   <translation>表示中の音域</translation>
  </message>
  <message>
   <source>Pizzicato</source>
   <translation>ピチカート</translation>
  </message>
  <message>
   <source>Pizzicato strings</source>
   <translation>ピチカートストリングス</translation>
  </message>
  <message>
   <source>Place in the film</source>
   <translation>映像内の位置</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>再生</translation>
  </message>
  <message>
   <source>Play (Space)</source>
   <translation>再生（Space）</translation>
  </message>
  <message>
   <source>Play backwards</source>
   <translation>逆再生</translation>
  </message>
  <message>
   <source>Play forwards</source>
   <translation>順再生</translation>
  </message>
  <message>
   <source>Play from the playhead (Space)</source>
   <translation>再生ヘッドから再生（Space）</translation>
  </message>
  <message>
   <source>Play from the playhead.</source>
   <translation>再生ヘッドから再生します。</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>再生／一時停止</translation>
  </message>
  <message>
   <source>Play the same notes at the new tempo</source>
   <translation>同じノートを新しいテンポで演奏</translation>
  </message>
  <message>
   <source>Playback speed</source>
   <translation>再生速度</translation>
  </message>
  <message>
   <source>Playback speed; there is sound at normal speed only</source>
   <translation>再生速度。音が出るのは標準速度のときだけです</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>遊び心のあるピチカート</translation>
  </message>
  <message>
   <source>Please tell the person who runs the test, and go on to the next one.</source>
   <translation>テストの担当者に知らせて、次へ進んでください。</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>忍び足のピチカート、クラリネット、ファゴット。</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>ポッドキャスト</translation>
  </message>
  <message>
   <source>Poly synth pad</source>
   <translation>ポリシンセパッド</translation>
  </message>
  <message>
   <source>Power kit</source>
   <translation>パワーキット</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>環境設定</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>環境設定…</translation>
  </message>
  <message>
   <source>Preparing the sound …</source>
   <translation>音声を準備中…</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <source>Preset for a kind of film</source>
   <translation>映像の種類別プリセット</translation>
  </message>
  <message>
   <source>Preset: {0}</source>
   <translation>プリセット：{0}</translation>
  </message>
  <message>
   <source>Press Generate</source>
   <translation>「生成」を押す</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can edit each of them.</source>
   <translation>「生成」を押すと、ここにノートが表示され、1 つずつ編集できます。</translation>
  </message>
  <message>
   <source>Press a new key for “{0}”.</source>
   <translation>「{0}」の新しいキーを押してください。</translation>
  </message>
  <message>
   <source>Press again to go faster.</source>
   <translation>もう一度押すと速くなります。</translation>
  </message>
  <message>
   <source>Press the new key here; empty for no key.</source>
   <translation>ここで新しいキーを押します。空欄でキーなしになります。</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>{0} キーで試聴</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Previous cut</source>
   <translation>前のカット</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>プロセッサー（CPU）</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>商品紹介</translation>
  </message>
  <message>
   <source>Program {0}</source>
   <translation>プログラム {0}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>Progress of the take</source>
   <translation>テイクの進行状況</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>バックグラウンド処理の進行状況</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>音楽付きプロキシ</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>パルス</translation>
  </message>
  <message>
   <source>Put a cut at the playhead for the music to mark.</source>
   <translation>音楽が合わせるカットを再生ヘッドに置きます。</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>品質</translation>
  </message>
  <message>
   <source>Quality, in steps</source>
   <translation>品質（ステップ数）</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>クオンタイズ</translation>
  </message>
  <message>
   <source>Quantise grid</source>
   <translation>クオンタイズグリッド</translation>
  </message>
  <message>
   <source>Quantise notes</source>
   <translation>ノートをクオンタイズ</translation>
  </message>
  <message>
   <source>Quantise the notes</source>
   <translation>ノートをクオンタイズ</translation>
  </message>
  <message>
   <source>Quantise to</source>
   <translation>クオンタイズ先</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>質問 {0} / {1}</translation>
  </message>
  <message>
   <source>Questions answered</source>
   <translation>回答済みの質問</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>範囲</translation>
  </message>
  <message>
   <source>Rated {0} of 1</source>
   <translation>評価 {0} / 1</translation>
  </message>
  <message>
   <source>React shot by shot</source>
   <translation>ショットごとに反応</translation>
  </message>
  <message>
   <source>React shot by shot, however long each is, instead of every k beats</source>
   <translation>k 拍ごとではなく、長さにかかわらずショットごとに反応</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>反応</translation>
  </message>
  <message>
   <source>Reaction to the picture</source>
   <translation>映像への反応</translation>
  </message>
  <message>
   <source>Reaction to the picture, k, in beats</source>
   <translation>映像への反応、k（拍）</translation>
  </message>
  <message>
   <source>Reacts every</source>
   <translation>反応の単位</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>映像を読み込み中</translation>
  </message>
  <message>
   <source>Reading the sound</source>
   <translation>音声を読み込み中</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>タイムラインを読み込み中</translation>
  </message>
  <message>
   <source>Reading the version</source>
   <translation>バージョンを読み込み中</translation>
  </message>
  <message>
   <source>Recompose</source>
   <translation>作り直す</translation>
  </message>
  <message>
   <source>Recompose accompaniment</source>
   <translation>伴奏を作り直す</translation>
  </message>
  <message>
   <source>Recompose melody</source>
   <translation>メロディを作り直す</translation>
  </message>
  <message>
   <source>Recompose selection</source>
   <translation>選択範囲を作り直す</translation>
  </message>
  <message>
   <source>Recompose shot</source>
   <translation>ショットを作り直す</translation>
  </message>
  <message>
   <source>Recompose shot {0}</source>
   <translation>ショット {0} を作り直す</translation>
  </message>
  <message>
   <source>Recompose the music of this shot</source>
   <translation>このショットの音楽を作り直す</translation>
  </message>
  <message>
   <source>Recorder</source>
   <translation>リコーダー</translation>
  </message>
  <message>
   <source>Recover</source>
   <translation>復元</translation>
  </message>
  <message>
   <source>Recover {0}</source>
   <translation>{0} を復元</translation>
  </message>
  <message>
   <source>Recovering</source>
   <translation>復元中</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Reed organ</source>
   <translation>リードオルガン</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>範囲</translation>
  </message>
  <message>
   <source>Relink media…</source>
   <translation>メディアを再リンク…</translation>
  </message>
  <message>
   <source>Remove the in and out points, so that the whole clip is scored.</source>
   <translation>イン／アウトポイントを消去し、クリップ全体に作曲します。</translation>
  </message>
  <message>
   <source>Remove the loop</source>
   <translation>ループを解除</translation>
  </message>
  <message>
   <source>Remove the marker, section, chord change, point, what was drawn</source>
   <translation>マーカー、セクション、コードの変わり目、ポイント、描いた内容を削除</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Rename section</source>
   <translation>セクション名を変更</translation>
  </message>
  <message>
   <source>Rename take</source>
   <translation>テイク名を変更</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>名前を変更…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>音声をレンダリング中</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip</source>
   <translation>ループ、イン～アウト、選択したショット、またはクリップ全体を繰り返す</translation>
  </message>
  <message>
   <source>Repeat the loop, in to out, the selected shot or the whole clip.</source>
   <translation>ループ、イン～アウト、選択したショット、またはクリップ全体を繰り返します。</translation>
  </message>
  <message>
   <source>Replace all of them: they are there already</source>
   <translation>すべて置き換える（既存のファイルがあります）</translation>
  </message>
  <message>
   <source>Replace the film. Undo takes it back in one step.</source>
   <translation>映像を置き換えます。「取り消す」の 1 回で元に戻ります。</translation>
  </message>
  <message>
   <source>Replace {0}</source>
   <translation>{0} を置き換える</translation>
  </message>
  <message>
   <source>Replace {0} of them: they are there already</source>
   <translation>{0} 個を置き換える（既存のファイルがあります）</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>すべてのセクションをリセット</translation>
  </message>
  <message>
   <source>Reset chord</source>
   <translation>コードをリセット</translation>
  </message>
  <message>
   <source>Reset this shot to the analysis</source>
   <translation>このショットを解析結果に戻す</translation>
  </message>
  <message>
   <source>Reset to analysis</source>
   <translation>解析結果に戻す</translation>
  </message>
  <message>
   <source>Reset to performed</source>
   <translation>演奏時の状態に戻す</translation>
  </message>
  <message>
   <source>Reset to planned</source>
   <translation>計画どおりに戻す</translation>
  </message>
  <message>
   <source>Resize notes</source>
   <translation>ノートの長さを変更</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Retime take</source>
   <translation>テイクをリタイム</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>リタイム済み</translation>
  </message>
  <message>
   <source>Retro game</source>
   <translation>レトロゲーム</translation>
  </message>
  <message>
   <source>Reverse cymbal</source>
   <translation>リバースシンバル</translation>
  </message>
  <message>
   <source>Rhodes electric piano</source>
   <translation>ローズエレピ</translation>
  </message>
  <message>
   <source>Ride</source>
   <translation>ライド</translation>
  </message>
  <message>
   <source>Ride 2</source>
   <translation>ライド 2</translation>
  </message>
  <message>
   <source>Ride bell</source>
   <translation>ライドベル</translation>
  </message>
  <message>
   <source>Right-click the lane for “Back to automatic”.</source>
   <translation>レーンを右クリックして「自動に戻す」を選んでください。</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>ロック</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>ロックオルガン</translation>
  </message>
  <message>
   <source>Roll a new seed</source>
   <translation>新しいシードにする</translation>
  </message>
  <message>
   <source>Roll a new seed: a different tune from the same settings</source>
   <translation>新しいシードにする：同じ設定から別の旋律</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>シードを変更</translation>
  </message>
  <message>
   <source>Room kit</source>
   <translation>ルームキット</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>Same as the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>別名で保存…</translation>
  </message>
  <message>
   <source>Save the changes to {0}?</source>
   <translation>{0} への変更を保存しますか？</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>プロジェクトを保存</translation>
  </message>
  <message>
   <source>Save the project under another name.</source>
   <translation>プロジェクトを別の名前で保存します。</translation>
  </message>
  <message>
   <source>Save the project.</source>
   <translation>プロジェクトを保存します。</translation>
  </message>
  <message>
   <source>Save to the project's file, then close.</source>
   <translation>プロジェクトのファイルに保存してから閉じます。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>保存中</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>ソウリード</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>ソウリード、オクターブベース、ゲートドラム。</translation>
  </message>
  <message>
   <source>Say what it is for, YouTube, a podcast, your editor, and everything else is set. That is the tour; Help has it again.</source>
   <translation>YouTube、ポッドキャスト、編集ソフトなど用途を選べば、残りはすべて設定されます。ツアーは以上です。「ヘルプ」からもう一度見られます。</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>クリップ内をスクロール</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>レーンをスクロール</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>高い／低いノートへスクロール</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Search for a command or a key</source>
   <translation>コマンドまたはキーを検索</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>セクション</translation>
  </message>
  <message>
   <source>See what was recut, and which music stays, before anything is replaced.</source>
   <translation>置き換える前に、どこが再編集され、どの音楽が残るかを確認できます。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Select a command to change its key.</source>
   <translation>キーを変更するコマンドを選択してください。</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>タイムラインでショットを選択すると、キャプションや音楽を変更できます。</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>ショットを選択するか、ループを設定してください。</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>すべて選択</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>トラックのすべてのノートを選択</translation>
  </message>
  <message>
   <source>Select and edit the notes of all visible tracks at once, not only the one in front</source>
   <translation>前面だけでなく、表示中の全トラックのノートをまとめて選択・編集</translation>
  </message>
  <message>
   <source>Select notes, a range or a shot first.</source>
   <translation>先にノート、範囲、ショットのいずれかを選択してください。</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>選択を解除、ドラッグを中止</translation>
  </message>
  <message>
   <source>Select some, then quantise them.</source>
   <translation>ノートを選択してからクオンタイズしてください。</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>前または次のノートを選択</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>選択ツール</translation>
  </message>
  <message>
   <source>Select, move and resize notes; double-click on empty ground adds one</source>
   <translation>ノートの選択、移動、長さ変更。空いた場所をダブルクリックで追加</translation>
  </message>
  <message>
   <source>Selected notes</source>
   <translation>選択したノート</translation>
  </message>
  <message>
   <source>Selected shot</source>
   <translation>選択したショット</translation>
  </message>
  <message>
   <source>Selected shot · {0} of {1}</source>
   <translation>選択したショット · {0} / {1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>選択範囲</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Set all controls as they were when the take was made.</source>
   <translation>すべてのコントロールをテイク作成時の状態に戻します。</translation>
  </message>
  <message>
   <source>Set in and out on the timeline (I, O) to export what lies between them.</source>
   <translation>タイムラインでインとアウトを設定すると（I、O）、その間だけを書き出せます。</translation>
  </message>
  <message>
   <source>Set mood, palette, levels and all else for a kind of film; what it sets can be changed below</source>
   <translation>映像の種類に合わせてムード、パレット、レベルなどをすべて設定します。設定した内容は下で変更できます</translation>
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
   <translation>ショートギロ</translation>
  </message>
  <message>
   <source>Short whistle</source>
   <translation>ショートホイッスル</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <source>Shorter by a sixteenth</source>
   <translation>16 分音符ぶん短く</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>ショット</translation>
  </message>
  <message>
   <source>Show BGM Studio where the clip, or the footage of its timeline, is now.</source>
   <translation>クリップ、またはそのタイムラインの素材が現在ある場所を BGM Studio に指定します。</translation>
  </message>
  <message>
   <source>Show all pitches in use</source>
   <translation>使われている音域をすべて表示</translation>
  </message>
  <message>
   <source>Show how hard each note is played, and drag to change it</source>
   <translation>各ノートの強さを表示し、ドラッグで変更</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <source>Show less of the film</source>
   <translation>映像の表示範囲を狭く</translation>
  </message>
  <message>
   <source>Show more of the film</source>
   <translation>映像の表示範囲を広く</translation>
  </message>
  <message>
   <source>Show the project as it was then.</source>
   <translation>プロジェクトを当時の状態で表示します。</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>結果を表示</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>お気に入りのテイクだけを表示</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>ベロシティレーンを表示</translation>
  </message>
  <message>
   <source>Shows commands whose name or key contains what you type.</source>
   <translation>入力した文字が名前またはキーに含まれるコマンドを表示します。</translation>
  </message>
  <message>
   <source>Side stick</source>
   <translation>サイドスティック</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>無音</translation>
  </message>
  <message>
   <source>Silences</source>
   <translation>無音</translation>
  </message>
  <message>
   <source>Sitar</source>
   <translation>シタール</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>文字とコントロールのサイズ</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>ツアーをスキップ</translation>
  </message>
  <message>
   <source>Slow strings</source>
   <translation>スローストリングス</translation>
  </message>
  <message>
   <source>Snap</source>
   <translation>スナップ</translation>
  </message>
  <message>
   <source>Snap edits to frames, beats and cuts</source>
   <translation>編集をフレーム、拍、カットにスナップ</translation>
  </message>
  <message>
   <source>Snare</source>
   <translation>スネア</translation>
  </message>
  <message>
   <source>Snare 2</source>
   <translation>スネア 2</translation>
  </message>
  <message>
   <source>Soft synth bass</source>
   <translation>ソフトシンセベース</translation>
  </message>
  <message>
   <source>Soft synth strings</source>
   <translation>ソフトシンセストリングス</translation>
  </message>
  <message>
   <source>Softer</source>
   <translation>小さく</translation>
  </message>
  <message>
   <source>Solo piano</source>
   <translation>ソロピアノ</translation>
  </message>
  <message>
   <source>Solo the {0}</source>
   <translation>{0}をソロ</translation>
  </message>
  <message>
   <source>Solo: hear only the soloed tracks</source>
   <translation>ソロ：ソロにしたトラックだけを聴く</translation>
  </message>
  <message>
   <source>Some of the copied notes are not on this drum kit.</source>
   <translation>コピーしたノートの一部は、このドラムキットにありません。</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>BGM Studio の内部で問題が発生しました：{0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>ソプラノサックス</translation>
  </message>
  <message>
   <source>Sound output</source>
   <translation>音声出力</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>サウンドフォント</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>音源</translation>
  </message>
  <message>
   <source>Space plays and pauses. Tab compares two takes in sync with the picture.</source>
   <translation>Space で再生と一時停止、Tab で 2 つのテイクを映像と同期したまま聴き比べられます。</translation>
  </message>
  <message>
   <source>Splash</source>
   <translation>スプラッシュ</translation>
  </message>
  <message>
   <source>Split here</source>
   <translation>ここで分割</translation>
  </message>
  <message>
   <source>Split section</source>
   <translation>セクションを分割</translation>
  </message>
  <message>
   <source>Square lead</source>
   <translation>スクエアリード</translation>
  </message>
  <message>
   <source>Square waves, arpeggios and noise drums.</source>
   <translation>矩形波、アルペジオ、ノイズドラム。</translation>
  </message>
  <message>
   <source>Standard kit</source>
   <translation>スタンダードキット</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>お気に入り</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>テイクをお気に入りに</translation>
  </message>
  <message>
   <source>Star the take to find it again easily</source>
   <translation>あとで見つけやすいよう、テイクをお気に入りに追加</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>お気に入り（{0}）</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>お気に入りのテイクのみ</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>スタート</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>開始中</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>閉じない</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>安定</translation>
  </message>
  <message>
   <source>Steel drums</source>
   <translation>スチールドラム</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>スチール弦ギター</translation>
  </message>
  <message>
   <source>Stems</source>
   <translation>ステム</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop after this step, and keep the music as far as it has been worked out.</source>
   <translation>このステップで停止し、それまでにできた音楽を残します。</translation>
  </message>
  <message>
   <source>Stop and keep the result so far</source>
   <translation>停止してここまでの結果を残す</translation>
  </message>
  <message>
   <source>Stop at the playhead (Space)</source>
   <translation>再生ヘッドで停止（Space）</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>再生ヘッドで停止します。</translation>
  </message>
  <message>
   <source>Stop here and keep the music worked out so far</source>
   <translation>ここで停止し、それまでにできた音楽を残す</translation>
  </message>
  <message>
   <source>Stop what is running and discard it; otherwise close the message or clear the selection.</source>
   <translation>実行中の処理を止めて破棄します。実行中でなければ、メッセージを閉じるか選択を解除します。</translation>
  </message>
  <message>
   <source>Stop; the open project stays as it is (Esc).</source>
   <translation>停止します。開いているプロジェクトはそのまま残ります（Esc）。</translation>
  </message>
  <message>
   <source>Stopped: the music worked out by then is kept as a take.</source>
   <translation>停止しました。それまでにできた音楽はテイクとして残ります。</translation>
  </message>
  <message>
   <source>Stopping after this step…</source>
   <translation>このステップの後に停止します…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>停止中…</translation>
  </message>
  <message>
   <source>Straight into the next</source>
   <translation>そのまま次へ</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>強さ</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>マーカーの強さ</translation>
  </message>
  <message>
   <source>Stretches in which the music reacts to the picture; k is their length in beats</source>
   <translation>音楽が映像に反応する区間。k はその長さ（拍）</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>ストリングスアンサンブル</translation>
  </message>
  <message>
   <source>Strings</source>
   <translation>ストリングス</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>強</translation>
  </message>
  <message>
   <source>Stronger cuts are more likely to get a beat, even a downbeat</source>
   <translation>強いカットほど拍に、さらには小節の頭に合いやすくなります</translation>
  </message>
  <message>
   <source>Strum</source>
   <translation>ストラム</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>ストロークと指弾きのギター、フィドル、コントラバス、ブラシ。</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>スタイル</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>スタイル：{0}</translation>
  </message>
  <message>
   <source>Sweep pad</source>
   <translation>スイープパッド</translation>
  </message>
  <message>
   <source>Swinging piano and vibraphone with a walking bass and a jazz drummer.</source>
   <translation>スイングするピアノとビブラフォンに、ウォーキングベースとジャズドラム。</translation>
  </message>
  <message>
   <source>Switch between the last two takes you heard, in sync.</source>
   <translation>直前に聴いた 2 つのテイクを同期したまま切り替えます。</translation>
  </message>
  <message>
   <source>Switch between the light and the dark theme.</source>
   <translation>ライトとダークのテーマを切り替えます。</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>同期</translation>
  </message>
  <message>
   <source>Sync k {0}</source>
   <translation>同期 k {0}</translation>
  </message>
  <message>
   <source>Sync shots</source>
   <translation>同期：ショット</translation>
  </message>
  <message>
   <source>Synth bass</source>
   <translation>シンセベース</translation>
  </message>
  <message>
   <source>Synth brass</source>
   <translation>シンセブラス</translation>
  </message>
  <message>
   <source>Synth strings</source>
   <translation>シンセストリングス</translation>
  </message>
  <message>
   <source>Synth voice</source>
   <translation>シンセボイス</translation>
  </message>
  <message>
   <source>Synthwave</source>
   <translation>シンセウェーブ</translation>
  </message>
  <message>
   <source>Tab: A/B · 1–9: take · Shift+G: recompose</source>
   <translation>Tab：A/B · 1～9：テイク · Shift+G：作り直す</translation>
  </message>
  <message>
   <source>Taiko drum</source>
   <translation>和太鼓</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>テイク</translation>
  </message>
  <message>
   <source>Take 1</source>
   <translation>テイク 1</translation>
  </message>
  <message>
   <source>Take 2</source>
   <translation>テイク 2</translation>
  </message>
  <message>
   <source>Take 3</source>
   <translation>テイク 3</translation>
  </message>
  <message>
   <source>Take 4</source>
   <translation>テイク 4</translation>
  </message>
  <message>
   <source>Take 5</source>
   <translation>テイク 5</translation>
  </message>
  <message>
   <source>Take 6</source>
   <translation>テイク 6</translation>
  </message>
  <message>
   <source>Take 7</source>
   <translation>テイク 7</translation>
  </message>
  <message>
   <source>Take 8</source>
   <translation>テイク 8</translation>
  </message>
  <message>
   <source>Take 9</source>
   <translation>テイク 9</translation>
  </message>
  <message>
   <source>Take back the last change.</source>
   <translation>直前の変更を取り消します。</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>ツアーを見る</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>テイク {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1} ({2} of 1) and is selected.</source>
   <translation>テイク {0} がこの {1} テイクの中で最高評価（{2} / 1）で、選択されています。</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>テイク</translation>
  </message>
  <message>
   <source>Takes that follow</source>
   <translation>引き継ぐテイク</translation>
  </message>
  <message>
   <source>Takes to export</source>
   <translation>書き出すテイク</translation>
  </message>
  <message>
   <source>Takes, newest first</source>
   <translation>テイク（新しい順）</translation>
  </message>
  <message>
   <source>Tambourine</source>
   <translation>タンバリン</translation>
  </message>
  <message>
   <source>Tempo</source>
   <translation>テンポ</translation>
  </message>
  <message>
   <source>Tempo drift</source>
   <translation>テンポの揺らぎ</translation>
  </message>
  <message>
   <source>Tempo drift per bar</source>
   <translation>小節ごとのテンポの揺らぎ</translation>
  </message>
  <message>
   <source>Tempo in beats per minute</source>
   <translation>テンポ（1 分あたりの拍数）</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>テナーサックス</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>緊迫のアンダースコア</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>ありがとうございました</translation>
  </message>
  <message>
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>伴奏。ダブルクリックでピアノロールを開きます</translation>
  </message>
  <message>
   <source>The band is still being prepared.</source>
   <translation>バンドはまだ準備中です。</translation>
  </message>
  <message>
   <source>The bar stays as it is.</source>
   <translation>この小節を残します。</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>表示できるクリップ音声がありません</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>クリップに音声がないため、音楽のレベルは変わりません</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>音楽を下に敷いたクリップ。</translation>
  </message>
  <message>
   <source>The clip's own pictures, untouched, with the music mixed in.</source>
   <translation>クリップの映像はそのままに、音楽をミックスします。</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>クリップの元の音声</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>クリップ音声がオフのため、音楽のレベルは変わりません</translation>
  </message>
  <message>
   <source>The cut is the same as before, and the music fits it.</source>
   <translation>編集は以前と同じで、音楽も合っています。</translation>
  </message>
  <message>
   <source>The edit is assembled as a proxy and scored as one film.</source>
   <translation>編集をプロキシとして組み立て、1 本の映像として作曲します。</translation>
  </message>
  <message>
   <source>The exact length, k: type 1 to 32 beats</source>
   <translation>正確な長さ k：1～32 拍を入力</translation>
  </message>
  <message>
   <source>The exact value, t₀: type any number from 0 to 1000</source>
   <translation>正確な値 t₀：0～1000 の任意の数を入力</translation>
  </message>
  <message>
   <source>The export is ready.</source>
   <translation>書き出しが完了しました。</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>書き出しをキャンセルしました。</translation>
  </message>
  <message>
   <source>The files stay in {0}, because some editors link to them.</source>
   <translation>一部の編集ソフトがリンクするため、ファイルは {0} に残ります。</translation>
  </message>
  <message>
   <source>The film now has its new cut.</source>
   <translation>映像が新しい編集になりました。</translation>
  </message>
  <message>
   <source>The film. Click to go there, double-click to select the shot</source>
   <translation>映像。クリックで移動、ダブルクリックでショットを選択</translation>
  </message>
  <message>
   <source>The frame at the playhead, as hours:minutes:seconds:frames.
Type a place to go there: 00:01:20:12, 1:20, 80.5 or bar 10.2</source>
   <translation>再生ヘッド位置のフレーム（時:分:秒:フレーム）。
移動先を入力：00:01:20:12、1:20、80.5、または bar 10.2</translation>
  </message>
  <message>
   <source>The grid that notes are quantised to</source>
   <translation>ノートをクオンタイズするグリッド</translation>
  </message>
  <message>
   <source>The harmony of the music</source>
   <translation>音楽のハーモニー</translation>
  </message>
  <message>
   <source>The kind of music of the next take, from those that the model has learnt</source>
   <translation>次のテイクの音楽の種類（モデルが学習したものから）</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>レベルは音楽単体のファイルにも反映されます</translation>
  </message>
  <message>
   <source>The level is now yours; it no longer goes down under speech.</source>
   <translation>レベルは手動になりました。話し声の間も下がりません。</translation>
  </message>
  <message>
   <source>The level you drew has moved along with the picture.</source>
   <translation>描いたレベルは映像とともに移動しました。</translation>
  </message>
  <message>
   <source>The marker, caption, section, chord or point before or after</source>
   <translation>前または次のマーカー、キャプション、セクション、コード、ポイント</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>モデルは {0} で動作しています（指定：{1}）。</translation>
  </message>
  <message>
   <source>The music as it sounds, before the fader. Drag where there should be none</source>
   <translation>フェーダー前の音楽の音。音楽を入れない部分をドラッグ</translation>
  </message>
  <message>
   <source>The music begins at the playhead.</source>
   <translation>音楽は再生ヘッドから始まります。</translation>
  </message>
  <message>
   <source>The music ends at the playhead, with a cadence.</source>
   <translation>音楽は再生ヘッドでカデンツとともに終わります。</translation>
  </message>
  <message>
   <source>The music is composed for your cuts, and forms over the film as you watch. A preset sets everything for a kind of film first, if you like.</source>
   <translation>音楽はカットに合わせて作曲され、映像を見ている間にでき上がっていきます。お好みで、先にプリセットで映像の種類に合わせてすべてを設定できます。</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>音楽の計算に使うデバイス：{0}</translation>
  </message>
  <message>
   <source>The music is ready.</source>
   <translation>音楽ができました。</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>話し声の間も音楽のレベルは変わりません</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>音楽がこのカットに合わせます</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>音楽と、カットの MIDI マーカー。</translation>
  </message>
  <message>
   <source>The music, as long as the film</source>
   <translation>映像と同じ長さの音楽</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>新しい編集</translation>
  </message>
  <message>
   <source>The newest first.</source>
   <translation>新しい順。</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>このノートはロックされているため、そのまま残ります。</translation>
  </message>
  <message>
   <source>The number a take grows from. Keep it while you change other controls and the tune stays recognisable; the same seed and settings give the same music</source>
   <translation>テイクの元になる数。ほかのコントロールを変えてもこれを保てば、旋律の面影が残ります。同じシードと設定からは同じ音楽ができます</translation>
  </message>
  <message>
   <source>The old cut above, the new one below</source>
   <translation>上が以前の編集、下が新しい編集</translation>
  </message>
  <message>
   <source>The open project is kept.</source>
   <translation>開いているプロジェクトは保持されます。</translation>
  </message>
  <message>
   <source>The others go; Undo brings them back with the old cut.</source>
   <translation>ほかのテイクはなくなります。「取り消す」で以前の編集とともに戻ります。</translation>
  </message>
  <message>
   <source>The picture in the video is the proxy, not your finished film.</source>
   <translation>動画の映像はプロキシで、完成した映像ではありません。</translation>
  </message>
  <message>
   <source>The picture is a small proxy, assembled for composing. Your own files are read, never changed.</source>
   <translation>映像は作曲用に組み立てた小さなプロキシです。元のファイルは読み込むだけで、変更しません。</translation>
  </message>
  <message>
   <source>The run has ended.</source>
   <translation>生成が終了しました。</translation>
  </message>
  <message>
   <source>The same as the N key: markers fall into place.</source>
   <translation>N キーと同じ：マーカーが所定の位置に吸着します。</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>話し声の間も同じ</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>第 2 声部。ダブルクリックでピアノロールを開きます</translation>
  </message>
  <message>
   <source>The small picture cut together for composing: not your finished film.</source>
   <translation>作曲用につないだ小さな映像で、完成した映像ではありません。</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>テイク {0} の音声はまだレンダリング中です。</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>テイクを MIDI で</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>テイクを WAV で</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>テイクをステムで</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>作曲される 3 つのトラックのみで、バンドなし。</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>The timeline's lane Level shows and changes it.</source>
   <translation>タイムラインの「レベル」レーンで表示・変更できます。</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>主旋律。ダブルクリックでピアノロールを開きます</translation>
  </message>
  <message>
   <source>The usual value, 200</source>
   <translation>標準の値、200</translation>
  </message>
  <message>
   <source>The usual value, 8 beats</source>
   <translation>標準の値、8 拍</translation>
  </message>
  <message>
   <source>The window closes when the music is done.</source>
   <translation>音楽ができたらウィンドウを閉じます。</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>作業内容を保存できませんでした（{0}）。</translation>
  </message>
  <message>
   <source>The {0} is now held: it plays as it is, whatever the chords do.</source>
   <translation>{0}を保持しました。コードが変わってもそのまま演奏します。</translation>
  </message>
  <message>
   <source>Their shots stay black and show the file's name; the cuts still count.</source>
   <translation>そのショットは黒のままファイル名を表示します。カットは有効です。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>There are no right answers. All music is played equally loud; set your volume with the first piece and leave it there. Headphones are best.</source>
   <translation>正解はありません。音楽はすべて同じ大きさで再生されます。最初の曲で音量を決め、そのまま変えないでください。ヘッドホンを推奨します。</translation>
  </message>
  <message>
   <source>There is no music to draw notes in yet.</source>
   <translation>ノートを描ける音楽がまだありません。</translation>
  </message>
  <message>
   <source>There is no music yet: the film is replaced.</source>
   <translation>音楽がまだないため、映像だけを置き換えます。</translation>
  </message>
  <message>
   <source>There is no room after the selected notes.</source>
   <translation>選択したノートの後ろに空きがありません。</translation>
  </message>
  <message>
   <source>There is no take to recompose yet.</source>
   <translation>作り直すテイクがまだありません。</translation>
  </message>
  <message>
   <source>There is none yet: the first comes with the second save.</source>
   <translation>まだありません。2 回目の保存から残ります。</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>書き出せるものがまだありません。</translation>
  </message>
  <message>
   <source>There is nothing to paste here.</source>
   <translation>ここにペーストできるものがありません。</translation>
  </message>
  <message>
   <source>There is nothing to save until the clip has been analysed.</source>
   <translation>クリップの解析が終わるまで、保存するものがありません。</translation>
  </message>
  <message>
   <source>These are there already:</source>
   <translation>すでにあるファイル：</translation>
  </message>
  <message>
   <source>These parts are now held and play as they are: {0}.</source>
   <translation>次のパートを保持しました。そのまま演奏します：{0}。</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>これは開けません</translation>
  </message>
  <message>
   <source>This cut is not a hit point: the music does not mark it</source>
   <translation>このカットはヒットポイントではありません：音楽は合わせません</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>このカットは拍に一致しています</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>このカットは拍より {0} ms 後にあります</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>このカットは拍より {0} ms 前にあります</translation>
  </message>
  <message>
   <source>This key is fixed.</source>
   <translation>このキーは変更できません。</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>このテイク</translation>
  </message>
  <message>
   <source>This project has newer work that was not saved.</source>
   <translation>このプロジェクトには、保存されていない新しい作業があります。</translation>
  </message>
  <message>
   <source>This question cannot be played.</source>
   <translation>この質問は再生できません。</translation>
  </message>
  <message>
   <source>This question is skipped</source>
   <translation>この質問はスキップされます</translation>
  </message>
  <message>
   <source>This track is muted, so it has no stem.</source>
   <translation>このトラックはミュートされているため、ステムがありません。</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>破棄する</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>上に時間、下に音楽の小節</translation>
  </message>
  <message>
   <source>Timecode</source>
   <translation>タイムコード</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>Timelines of editors</source>
   <translation>編集ソフトのタイムライン</translation>
  </message>
  <message>
   <source>Timpani</source>
   <translation>ティンパニ</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>トラック</translation>
  </message>
  <message>
   <source>Tracks</source>
   <translation>トラック</translation>
  </message>
  <message>
   <source>Trailer</source>
   <translation>予告編</translation>
  </message>
  <message>
   <source>Transpose</source>
   <translation>移調</translation>
  </message>
  <message>
   <source>Transpose notes</source>
   <translation>ノートを移調</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>旅行</translation>
  </message>
  <message>
   <source>Tremolo</source>
   <translation>トレモロ</translation>
  </message>
  <message>
   <source>Tremolo strings</source>
   <translation>トレモロストリングス</translation>
  </message>
  <message>
   <source>Tremolo strings, a pulse and a heartbeat; little melody.</source>
   <translation>トレモロストリングス、パルス、心音。メロディは控えめ。</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>トライアングル</translation>
  </message>
  <message>
   <source>Trombone</source>
   <translation>トロンボーン</translation>
  </message>
  <message>
   <source>Trumpet</source>
   <translation>トランペット</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>少し待ってからもう一度お試しください。</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>短い映像ですべての機能を試せます。</translation>
  </message>
  <message>
   <source>Try the demo clip</source>
   <translation>デモクリップを試す</translation>
  </message>
  <message>
   <source>Tuba</source>
   <translation>チューバ</translation>
  </message>
  <message>
   <source>Tubular bells</source>
   <translation>チューブラーベル</translation>
  </message>
  <message>
   <source>Type 00:01:20:12, 1:20, 80.5 (seconds) or bar 10.2.</source>
   <translation>00:01:20:12、1:20、80.5（秒）、または bar 10.2 のように入力してください。</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>レベルを入力…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>{0}～{1} をデシベルで入力してください。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <source>Undo brings back the old cut and its music.</source>
   <translation>「取り消す」で以前の編集とその音楽に戻ります。</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>「取り消す」で元に戻ります。</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>ノートのロックを解除</translation>
  </message>
  <message>
   <source>Unlock notes, regions or the track first.</source>
   <translation>先にノート、範囲、またはトラックのロックを解除してください。</translation>
  </message>
  <message>
   <source>Unlock region</source>
   <translation>範囲のロックを解除</translation>
  </message>
  <message>
   <source>Unlock the {0}</source>
   <translation>{0}のロックを解除</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>トラックのロックを解除</translation>
  </message>
  <message>
   <source>Unmute it and try again.</source>
   <translation>ミュートを解除して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Unmute the clip's sound</source>
   <translation>クリップ音声のミュートを解除</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>{0}のミュートを解除</translation>
  </message>
  <message>
   <source>Unsaved work from {1}: {0}</source>
   <translation>{1} の未保存の作業：{0}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>お気に入り解除</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>テイクのお気に入り解除</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Up a semitone</source>
   <translation>半音上げる</translation>
  </message>
  <message>
   <source>Up an octave</source>
   <translation>1 オクターブ上げる</translation>
  </message>
  <message>
   <source>Update from the timeline…</source>
   <translation>タイムラインから更新…</translation>
  </message>
  <message>
   <source>Update from {0}</source>
   <translation>{0} から更新</translation>
  </message>
  <message>
   <source>Use 1 to 32 beats.</source>
   <translation>1～32 拍を指定してください。</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>2～200 ステップを指定してください。</translation>
  </message>
  <message>
   <source>Use File &gt; Relink media… to show where they are.</source>
   <translation>「ファイル」&gt;「メディアを再リンク…」で場所を指定してください。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>0～10 の値、または「auto」を指定してください。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>0～1000 の値を指定してください。</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>18 桁以内の整数を指定してください。</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>この設定を使う</translation>
  </message>
  <message>
   <source>Use the built-in sounds</source>
   <translation>内蔵音源を使う</translation>
  </message>
  <message>
   <source>Use this take's settings</source>
   <translation>このテイクの設定を使う</translation>
  </message>
  <message>
   <source>Use −30 to +6 dB.</source>
   <translation>−30～+6 dB を指定してください。</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>バリエーション</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>1 回の生成のバリエーション数</translation>
  </message>
  <message>
   <source>Velocities</source>
   <translation>ベロシティ</translation>
  </message>
  <message>
   <source>Velocities {0} to {1}</source>
   <translation>ベロシティ {0}～{1}</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>ベロシティ</translation>
  </message>
  <message>
   <source>Velocity lane</source>
   <translation>ベロシティレーン</translation>
  </message>
  <message>
   <source>Velocity {0}</source>
   <translation>ベロシティ {0}</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <source>Versions and licences</source>
   <translation>バージョンとライセンス</translation>
  </message>
  <message>
   <source>Versions, licences, the model.</source>
   <translation>バージョン、ライセンス、モデル。</translation>
  </message>
  <message>
   <source>Vibraphone</source>
   <translation>ビブラフォン</translation>
  </message>
  <message>
   <source>Vibraslap</source>
   <translation>ビブラスラップ</translation>
  </message>
  <message>
   <source>Video and WAV, as loud as YouTube plays.</source>
   <translation>YouTube の再生音量に合わせた動画と WAV。</translation>
  </message>
  <message>
   <source>Video content</source>
   <translation>映像の内容</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>動画のみ</translation>
  </message>
  <message>
   <source>Video rhythm</source>
   <translation>映像のリズム</translation>
  </message>
  <message>
   <source>Video with the music</source>
   <translation>音楽付き動画</translation>
  </message>
  <message>
   <source>Videos, timelines and projects</source>
   <translation>動画、タイムライン、プロジェクト</translation>
  </message>
  <message>
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Viola</source>
   <translation>ビオラ</translation>
  </message>
  <message>
   <source>Violin</source>
   <translation>バイオリン</translation>
  </message>
  <message>
   <source>Violins</source>
   <translation>バイオリン</translation>
  </message>
  <message>
   <source>Vlog under speech</source>
   <translation>話し声のある Vlog</translation>
  </message>
  <message>
   <source>Voice oohs</source>
   <translation>ボイスウー</translation>
  </message>
  <message>
   <source>Voice pad</source>
   <translation>ボイスパッド</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>ボイス</translation>
  </message>
  <message>
   <source>Voices and noises of the clip stay in the video, with the music under them.</source>
   <translation>クリップの声や物音は動画に残り、その下に音楽が入ります。</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>ポッドキャストの音量に合わせた WAV と MP3。</translation>
  </message>
  <message>
   <source>Warm and tender, long lines that swell.</source>
   <translation>温かく優しく、ふくらむ長いフレーズ。</translation>
  </message>
  <message>
   <source>Warm pad</source>
   <translation>ウォームパッド</translation>
  </message>
  <message>
   <source>Warm strings</source>
   <translation>温かいストリングス</translation>
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
   <translation>ウェディング</translation>
  </message>
  <message>
   <source>What BGM Studio is made of, and the licences it is under.</source>
   <translation>BGM Studio の構成要素と、そのライセンス。</translation>
  </message>
  <message>
   <source>What all the files are named after.</source>
   <translation>すべてのファイル名の元になる名前。</translation>
  </message>
  <message>
   <source>What computes the music. It sounds the same, but takes more or less time.</source>
   <translation>音楽を計算する装置。音は同じですが、かかる時間が変わります。</translation>
  </message>
  <message>
   <source>What each shot shows; the music takes its mood from these words</source>
   <translation>各ショットの内容。音楽はこの言葉からムードを得ます</translation>
  </message>
  <message>
   <source>What is not heard yet</source>
   <translation>未反映の設定</translation>
  </message>
  <message>
   <source>What is not heard yet: {0}</source>
   <translation>未反映の設定：{0}</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>保存状況</translation>
  </message>
  <message>
   <source>What is that loud</source>
   <translation>ラウドネスの対象</translation>
  </message>
  <message>
   <source>What is to become of it before the window closes?</source>
   <translation>ウィンドウを閉じる前にどうしますか？</translation>
  </message>
  <message>
   <source>What it contains, and what was approximated or left out.</source>
   <translation>含まれる内容と、近似または除外されたもの。</translation>
  </message>
  <message>
   <source>What leads the music. To the left the words lead: captions and mood shape a tune. To the right the picture leads: movement and cuts shape the rhythm. The curve shows how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the usual 200, at the tick.</source>
   <translation>何が音楽を導くか。左では言葉が優先：キャプションとムードが旋律を形作ります。右では映像が優先：動きとカットがリズムを形作ります。曲線は、映像に切り替わる時点で音楽がどれだけ未定かを示します。
Alt を押すか入力すると段階の間の値も指定可能。ダブルクリックで標準の 200（目盛り位置）。</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>{0}の楽器：{1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>ファイルの用途</translation>
  </message>
  <message>
   <source>What the music is told about this shot. Different words give different music</source>
   <translation>このショットについて音楽に伝える内容。言葉を変えると音楽も変わります</translation>
  </message>
  <message>
   <source>What the music treats as one part, and how much goes on in it.
Drag up or down for more or less, right-click for options</source>
   <translation>音楽がひとまとまりとして扱う部分と、その活発さ。
上下にドラッグで増減、右クリックでオプション</translation>
  </message>
  <message>
   <source>What the music, or the video's whole mix, is brought to; never above -1 dBTP.</source>
   <translation>音楽、または動画のミックス全体をそろえる値。-1 dBTP を超えることはありません。</translation>
  </message>
  <message>
   <source>What the palette's players add, one strip each</source>
   <translation>パレットの奏者が加える音（奏者ごとに 1 段）</translation>
  </message>
  <message>
   <source>What the project's file held before it was saved again.</source>
   <translation>上書き保存される前のプロジェクトファイルの内容。</translation>
  </message>
  <message>
   <source>What the shot shows; the music follows these words</source>
   <translation>ショットの内容。音楽はこの言葉に従います</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>読み込まれた内容</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>書き込まれる内容</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>最速のもの</translation>
  </message>
  <message>
   <source>Where is the clip?</source>
   <translation>クリップの場所</translation>
  </message>
  <message>
   <source>Where is the footage?</source>
   <translation>素材の場所</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>タイムラインの場所</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>ファイルの保存先。なければ作成します。</translation>
  </message>
  <message>
   <source>Where the music is heard. It does not change what is exported.</source>
   <translation>音楽を再生する機器。書き出しには影響しません。</translation>
  </message>
  <message>
   <source>Where the music is laid under the film as it is, without another mix.</source>
   <translation>ミックスし直さず、音楽をそのまま映像の下に敷く場合。</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>口笛</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>広がりのあるゆったりしたパッドと少しのベル。ビートなし。</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>ウィンドウ</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>ワイプ</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>言葉優先</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>MIDI、WAV、ステム、または完成した動画を書き出します。</translation>
  </message>
  <message>
   <source>Write the files listed above.</source>
   <translation>上に表示されたファイルを書き出します。</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>書き込み：{0}</translation>
  </message>
  <message>
   <source>Writing the files</source>
   <translation>ファイルを書き込み中</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>シロフォン</translation>
  </message>
  <message>
   <source>You can also use Ctrl and the mouse wheel.</source>
   <translation>Ctrl とマウスホイールも使えます。</translation>
  </message>
  <message>
   <source>You will be asked again the next time the project is opened.</source>
   <translation>次にプロジェクトを開いたときに、もう一度確認します。</translation>
  </message>
  <message>
   <source>You will see one short film with music. Listen to it, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>音楽の付いた短い映像を 1 本ご覧いただきます。聴いて、各項目を 1（悪い）～5（非常に良い）で評価してください。</translation>
  </message>
  <message>
   <source>You will see one short film with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>A と B の 2 つの音楽が付いた短い映像を 1 本ご覧いただきます。両方を聴き、何度でも切り替えて、項目ごとにどちらが良いかを答えてください。</translation>
  </message>
  <message>
   <source>You will see which music stays before anything is replaced.</source>
   <translation>置き換える前に、どの音楽が残るかを確認できます。</translation>
  </message>
  <message>
   <source>You will see {0} short films with music. Listen to each, and score every aspect from 1 (bad) to 5 (excellent).</source>
   <translation>音楽の付いた短い映像を {0} 本ご覧いただきます。それぞれを聴いて、各項目を 1（悪い）～5（非常に良い）で評価してください。</translation>
  </message>
  <message>
   <source>You will see {0} short films, each with two pieces of music: A and B. Listen to both, switch between them as often as you like, and say for each aspect which one is better.</source>
   <translation>A と B の 2 つの音楽が付いた短い映像を {0} 本ご覧いただきます。両方を聴き、何度でも切り替えて、項目ごとにどちらが良いかを答えてください。</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your answer could not be saved: {0}.</source>
   <translation>回答を保存できませんでした：{0}。</translation>
  </message>
  <message>
   <source>Your answers are saved as you give them. You can go back, and you can close the window and continue later.</source>
   <translation>回答はその都度保存されます。前に戻ることも、ウィンドウを閉じて後で続けることもできます。</translation>
  </message>
  <message>
   <source>Your answers are saved. You may close the window.</source>
   <translation>回答を保存しました。ウィンドウを閉じてかまいません。</translation>
  </message>
  <message>
   <source>Your confidence</source>
   <translation>回答の確信度</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>手動レベル：フラット</translation>
  </message>
  <message>
   <source>Your level: {0} point</source>
   <translation>手動レベル：{0} ポイント</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>手動レベル：{0} ポイント</translation>
  </message>
  <message>
   <source>Your name for it; without one it is named after its level</source>
   <translation>任意の名前。空欄の場合はレベルが名前になります</translation>
  </message>
  <message>
   <source>Your own soundfont</source>
   <translation>自分のサウンドフォント</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>音楽を加えたタイムラインと MIDI。</translation>
  </message>
  <message>
   <source>Your work is kept apart, and offered when you open the project again. Save it elsewhere, or close again.</source>
   <translation>作業内容は別に保管され、次にプロジェクトを開いたときに復元できます。別の場所に保存するか、もう一度閉じてください。</translation>
  </message>
  <message>
   <source>Your work is kept. Please copy the details and report this.</source>
   <translation>作業内容は保持されています。詳細をコピーして報告してください。</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>ズームイン</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>ズームアウト</translation>
  </message>
  <message>
   <source>Zoom to fit</source>
   <translation>全体を表示</translation>
  </message>
  <message>
   <source>Zoom to selection</source>
   <translation>選択範囲にズーム</translation>
  </message>
  <message>
   <source>Zoom to the selected shot or notes.</source>
   <translation>選択したショットまたはノートにズームします。</translation>
  </message>
  <message>
   <source>Zoom to this section</source>
   <translation>このセクションにズーム</translation>
  </message>
  <message>
   <source>Zoom to this shot</source>
   <translation>このショットにズーム</translation>
  </message>
  <message>
   <source>a guess</source>
   <translation>推測</translation>
  </message>
  <message>
   <source>a new project</source>
   <translation>新規プロジェクト</translation>
  </message>
  <message>
   <source>about {0} min left</source>
   <translation>残り約 {0} 分</translation>
  </message>
  <message>
   <source>about {0} s left</source>
   <translation>残り約 {0} 秒</translation>
  </message>
  <message>
   <source>all in all</source>
   <translation>全体として</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>まもなく完了</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>追加形式</translation>
  </message>
  <message>
   <source>applies 1 change</source>
   <translation>1 件の変更を反映</translation>
  </message>
  <message>
   <source>applies {0}</source>
   <translation>{0}を反映</translation>
  </message>
  <message>
   <source>applies {0} changes</source>
   <translation>{0} 件の変更を反映</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>計画どおり</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>auto {0}</source>
   <translation>自動 {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>automatic, {0}</source>
   <translation>自動、{0}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>悪い</translation>
  </message>
  <message>
   <source>bar {0}</source>
   <translation>小節 {0}</translation>
  </message>
  <message>
   <source>bar {0} · {1}</source>
   <translation>小節 {0} · {1}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>最高 {0}</translation>
  </message>
  <message>
   <source>black</source>
   <translation>黒</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>bright and calm</source>
   <translation>明るく穏やか</translation>
  </message>
  <message>
   <source>bright and lively</source>
   <translation>明るく活発</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>内蔵</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>穏やか</translation>
  </message>
  <message>
   <source>certain</source>
   <translation>確実</translation>
  </message>
  <message>
   <source>choice, order and harmony of the chords</source>
   <translation>コードの選択、並び、ハーモニー</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>dark and agitated</source>
   <translation>暗く激しい</translation>
  </message>
  <message>
   <source>dark and still</source>
   <translation>暗く静か</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>編集済み</translation>
  </message>
  <message>
   <source>epic</source>
   <translation>壮大</translation>
  </message>
  <message>
   <source>every beat</source>
   <translation>1 拍ごと</translation>
  </message>
  <message>
   <source>every {0} beats</source>
   <translation>{0} 拍ごと</translation>
  </message>
  <message>
   <source>excellent</source>
   <translation>非常に良い</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>普通</translation>
  </message>
  <message>
   <source>fairly sure</source>
   <translation>ほぼ確か</translation>
  </message>
  <message>
   <source>fitted once the clip is analysed</source>
   <translation>クリップの解析後に合わせます</translation>
  </message>
  <message>
   <source>follows the picture</source>
   <translation>映像に追従</translation>
  </message>
  <message>
   <source>free</source>
   <translation>自由</translation>
  </message>
  <message>
   <source>gentle</source>
   <translation>控えめ</translation>
  </message>
  <message>
   <source>getting ready</source>
   <translation>準備中</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良い</translation>
  </message>
  <message>
   <source>how consistent the rhythm is</source>
   <translation>リズムの一貫性</translation>
  </message>
  <message>
   <source>how rich and good it is</source>
   <translation>伴奏の豊かさと質</translation>
  </message>
  <message>
   <source>how rich the melody is</source>
   <translation>メロディの豊かさ</translation>
  </message>
  <message>
   <source>how sure you are of these scores: 1 a guess – 5 certain</source>
   <translation>この評価にどれだけ確信があるか：1 推測 – 5 確実</translation>
  </message>
  <message>
   <source>how well the music fits what is seen</source>
   <translation>音楽が映像の内容にどれだけ合っているか</translation>
  </message>
  <message>
   <source>how well the rhythm fits the picture’s</source>
   <translation>リズムが映像のリズムにどれだけ合っているか</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>WAV とステムにも適用</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>音がうるさく雑然</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>終止和音で終わっていない</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>音が少ない</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>旋律がない</translation>
  </message>
  <message>
   <source>it has wrong notes</source>
   <translation>外れた音がある</translation>
  </message>
  <message>
   <source>it is crowded with notes</source>
   <translation>音が多すぎる</translation>
  </message>
  <message>
   <source>it is far fuller or thinner than the picture asks for</source>
   <translation>映像に対して音が厚すぎるか薄すぎる</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>映像に対して音が厚い</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>映像に対して音が薄い</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>流れが途切れがち</translation>
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
   <translation>映像どおり：{0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>活発</translation>
  </message>
  <message>
   <source>made at {0}</source>
   <translation>{0} で作成</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>別のカット用に作成</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>別の揺らぎで作成</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>調から外れた音が多い</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>moved; it is now shot {0}</source>
   <translation>移動、現在はショット {0}</translation>
  </message>
  <message>
   <source>moved; it was shot {0}</source>
   <translation>移動、以前はショット {0}</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>中立</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>no caption</source>
   <translation>キャプションなし</translation>
  </message>
  <message>
   <source>no hit points to meet</source>
   <translation>合わせるヒットポイントなし</translation>
  </message>
  <message>
   <source>no hits</source>
   <translation>ヒットなし</translation>
  </message>
  <message>
   <source>no music yet</source>
   <translation>音楽はまだありません</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>サウンドデバイスがありません</translation>
  </message>
  <message>
   <source>no sound: choose an output</source>
   <translation>音声なし：出力を選択</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>言葉なし</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>not fitted yet</source>
   <translation>未調整</translation>
  </message>
  <message>
   <source>not saved yet</source>
   <translation>未保存</translation>
  </message>
  <message>
   <source>of the music alone</source>
   <translation>音楽のみ</translation>
  </message>
  <message>
   <source>of the whole mix</source>
   <translation>ミックス全体</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>つなぎ目が聞こえる</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>ピーク {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>映像優先</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>遊び心</translation>
  </message>
  <message>
   <source>playing</source>
   <translation>再生中</translation>
  </message>
  <message>
   <source>poor</source>
   <translation>やや悪い</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>rated {0}</source>
   <translation>評価 {0}</translation>
  </message>
  <message>
   <source>recomposed</source>
   <translation>作り直し</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>sad</source>
   <translation>悲しい</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>{0} 前に保存</translation>
  </message>
  <message>
   <source>seed {0}</source>
   <translation>シード {0}</translation>
  </message>
  <message>
   <source>shot</source>
   <translation>ショット</translation>
  </message>
  <message>
   <source>shot by shot</source>
   <translation>ショットごと</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>小節によって音の厚さが大きく違う</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>アクセントのないヒットポイントがある</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>お気に入り</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>ステップ {0} / {1}</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>ステップ {0} / {1} で停止</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>例：sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>確か</translation>
  </message>
  <message>
   <source>t0</source>
   <translation>t0</translation>
  </message>
  <message>
   <source>t0 {0}; {1} % of the music is still open when the picture takes over</source>
   <translation>t0 {0}。映像に切り替わる時点で音楽の {1} % が未定</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>緊迫</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>伴奏が変わり続ける</translation>
  </message>
  <message>
   <source>the file cannot be written</source>
   <translation>ファイルを書き込めません</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>小節ごとにリズムが大きく違う</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>以前と同じ</translation>
  </message>
  <message>
   <source>the same footage, shown differently</source>
   <translation>同じ素材、見せ方が異なる</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>大半の小節で旋律が休んでいる</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>何も鳴り始めない隙間がある</translation>
  </message>
  <message>
   <source>trimmed; it is now shot {0}</source>
   <translation>トリム、現在はショット {0}</translation>
  </message>
  <message>
   <source>trimmed; it was shot {0}</source>
   <translation>トリム、以前はショット {0}</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>不確か</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>velocity {0}</source>
   <translation>ベロシティ {0}</translation>
  </message>
  <message>
   <source>what the shot shows, in a few words</source>
   <translation>ショットの内容を数語で（英語）</translation>
  </message>
  <message>
   <source>when it is read</source>
   <translation>読み込み後</translation>
  </message>
  <message>
   <source>when the clip has been read</source>
   <translation>クリップの読み込み後</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>大きい</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>言葉優先</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>手動コード</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>手動レベル</translation>
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
テイクごとに、ムードと映像に合わせて選ばれます</translation>
  </message>
  <message>
   <source>{0}
Double-click to change the words the music follows</source>
   <translation>{0}
ダブルクリックで、音楽が従う言葉を変更</translation>
  </message>
  <message>
   <source>{0}
Drag it into a folder, an editor or a DAW, or click to copy it</source>
   <translation>{0}
フォルダー、編集ソフト、DAW にドラッグ、またはクリックでコピー</translation>
  </message>
  <message>
   <source>{0}
Drag its name out of the window for its sound as a WAV file</source>
   <translation>{0}
名前をウィンドウの外へドラッグすると、その音を WAV ファイルで取り出せます</translation>
  </message>
  <message>
   <source>{0}
Drag to move it, double-click to type, Del to remove it</source>
   <translation>{0}
ドラッグで移動、ダブルクリックで入力、Del で削除</translation>
  </message>
  <message>
   <source>{0}
Drag up or down for more or less, double-click to name it</source>
   <translation>{0}
上下にドラッグで増減、ダブルクリックで名前を付ける</translation>
  </message>
  <message>
   <source>{0}
Drag up or down, double-click for a point, Shift+drag to draw</source>
   <translation>{0}
上下にドラッグ、ダブルクリックでポイントを追加、Shift+ドラッグで描画</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  ステップ {1} / {2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0}（ほか {1} 件）</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0}（保持中）</translation>
  </message>
  <message>
   <source>{0} (not connected)</source>
   <translation>{0}（未接続）</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0}（プロジェクトのもの）</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0}（感情価 {1}、覚醒度 {2}）</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} ほか {1} 件。</translation>
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
   <translation>{0}、ほか {1} 件</translation>
  </message>
  <message>
   <source>{0} answer left</source>
   <translation>残り {0} 問</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>残り {0} 問</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{1} で {0}</translation>
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
   <translation>{0} はシステムで使われています。</translation>
  </message>
  <message>
   <source>{0} cannot be created: {1}</source>
   <translation>{0} を作成できません：{1}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>変更 {0}</translation>
  </message>
  <message>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <source>{0} dB down under speech</source>
   <translation>話し声の間 {0} dB 下げる</translation>
  </message>
  <message>
   <source>{0} decibels louder</source>
   <translation>{0} デシベル大きく</translation>
  </message>
  <message>
   <source>{0} decibels softer</source>
   <translation>{0} デシベル小さく</translation>
  </message>
  <message>
   <source>{0} files cannot be opened at once; drop one of them.</source>
   <translation>{0} 個のファイルを同時には開けません。1 つだけドロップしてください。</translation>
  </message>
  <message>
   <source>{0} has moved or was deleted. Your takes, markers and captions are all here and you can listen to them; only the picture and the clip's own sound are missing.</source>
   <translation>{0} は移動または削除されました。テイク、マーカー、キャプションはすべて残っており、試聴もできます。ないのは映像とクリップの元の音声だけです。</translation>
  </message>
  <message>
   <source>{0} is already used by “{1}”.</source>
   <translation>{0} はすでに「{1}」で使われています。</translation>
  </message>
  <message>
   <source>{0} is not a level.</source>
   <translation>{0} はレベルの値ではありません。</translation>
  </message>
  <message>
   <source>{0} is not a video, a timeline or a project.</source>
   <translation>{0} は動画でもタイムラインでもプロジェクトでもありません。</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} はすでに開いています。</translation>
  </message>
  <message>
   <source>{0} is open: {1} shot.</source>
   <translation>{0} を開きました：{1} ショット。</translation>
  </message>
  <message>
   <source>{0} is open: {1} shots.</source>
   <translation>{0} を開きました：{1} ショット。</translation>
  </message>
  <message>
   <source>{0} is ready to drag.</source>
   <translation>{0} をドラッグできます。</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>維持 {0}</translation>
  </message>
  <message>
   <source>{0} locked notes stay as they are.</source>
   <translation>ロックされた {0} 個のノートはそのまま残ります。</translation>
  </message>
  <message>
   <source>{0} media file of the film was not found; its shots are black.</source>
   <translation>映像のメディアファイル {0} 個が見つかりませんでした。そのショットは黒になります。</translation>
  </message>
  <message>
   <source>{0} media files of the film were not found; their shots are black.</source>
   <translation>映像のメディアファイル {0} 個が見つかりませんでした。それらのショットは黒になります。</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>ほか {0} 件</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>移動 {0}</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>新規 {0}</translation>
  </message>
  <message>
   <source>{0} note selected</source>
   <translation>{0} 個のノートを選択</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} 個のノートを選択</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0} / 10</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; recomposed: {2}.</source>
   <translation>{1} 小節中 {0} 小節を残します。作り直すもの：{2}。</translation>
  </message>
  <message>
   <source>{0} of {1} hit</source>
   <translation>ヒット {0} / {1}</translation>
  </message>
  <message>
   <source>{0} of {1} hit within {2} ms</source>
   <translation>ヒット {0} / {1}（{2} ms 以内）</translation>
  </message>
  <message>
   <source>{0} of {1} hit ≤ {2} ms</source>
   <translation>ヒット {0} / {1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hit, {2} of {3} strong ones on downbeats</source>
   <translation>ヒット {0} / {1}、強いもの {2} / {3} が小節の頭</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>ヒット {0} / {1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>ヒット {0} / {1}（{2} ms 以内）</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>ヒット {0} / {1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} of {1} hits, {2} of {3} strong ones on downbeats</source>
   <translation>ヒット {0} / {1}、強いもの {2} / {3} が小節の頭</translation>
  </message>
  <message>
   <source>{0} refers to files that are not where they should be.</source>
   <translation>{0} が参照するファイルが所定の場所にありません。</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>削除 {0}</translation>
  </message>
  <message>
   <source>{0} shot, {1}</source>
   <translation>{0} ショット、{1}</translation>
  </message>
  <message>
   <source>{0} shots, {1}</source>
   <translation>{0} ショット、{1}</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} ステップ</translation>
  </message>
  <message>
   <source>{0} take</source>
   <translation>{0} テイク</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} テイク</translation>
  </message>
  <message>
   <source>{0} takes exported to {1}</source>
   <translation>{0} テイクを {1} に書き出しました</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>トリム {0}</translation>
  </message>
  <message>
   <source>{0} was cancelled: what it was for has been undone.</source>
   <translation>「{0}」をキャンセルしました。対象の操作が取り消されました。</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} が編集ソフトで変更されました。</translation>
  </message>
  <message>
   <source>{0} was dropped.</source>
   <translation>{0} をドロップしました。</translation>
  </message>
  <message>
   <source>{0} with music</source>
   <translation>{0} 音楽付き</translation>
  </message>
  <message>
   <source>{0} with the music on its own track, hit points as markers.</source>
   <translation>音楽を専用トラックに、ヒットポイントをマーカーとして加えた {0}。</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · closed without saving</source>
   <translation>{0} · 保存せずに終了</translation>
  </message>
  <message>
   <source>{0} · {1} ago</source>
   <translation>{0} · {1} 前</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} ステップ</translation>
  </message>
  <message>
   <source>{0} · {1} steps · closeness {2}</source>
   <translation>{0} · {1} ステップ · 忠実度 {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – テイク {1}</translation>
  </message>
  <message>
   <source>{0}, drift {1}</source>
   <translation>{0}、揺らぎ {1}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}、折りたたみ中</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}（未保存）</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}、ショット {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes in its run</source>
   <translation>{0}、この生成の {1} テイク中で最高</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}、ベロシティ {1}</translation>
  </message>
  <message>
   <source>{0}, {1}
Double-click to change it, drag an edge to move it</source>
   <translation>{0}、{1}
ダブルクリックで変更、端をドラッグで移動</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}、{1} %、{2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}、{3} に {1} / {2}。{4}</translation>
  </message>
  <message>
   <source>{0}, {1} s</source>
   <translation>{0}、{1} 秒</translation>
  </message>
  <message>
   <source>{0}. {1}</source>
   <translation>{0}。{1}</translation>
  </message>
  <message>
   <source>{0}: click to open this lane
{1}</source>
   <translation>{0}：クリックでこのレーンを開く
{1}</translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}：クリックでノートを選択</translation>
  </message>
  <message>
   <source>{0}: follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}：コードとレベルに追従。ダブルクリックでピアノロールを開きます</translation>
  </message>
  <message>
   <source>{0}: held as it is. Double-click to open the piano roll</source>
   <translation>{0}：現状のまま保持。ダブルクリックでピアノロールを開きます</translation>
  </message>
  <message>
   <source>{0}: not heard yet</source>
   <translation>{0}：未反映</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <source>{0}: {1} shot, {2} at {3} frames per second</source>
   <translation>{0}：{1} ショット、{2}、{3} fps</translation>
  </message>
  <message>
   <source>{0}: {1} shots, {2} at {3} frames per second</source>
   <translation>{0}：{1} ショット、{2}、{3} fps</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0}：{1} → {2}</translation>
  </message>
  <message>
   <source>“{0}” is not a place in the clip.</source>
   <translation>「{0}」はクリップ内の位置ではありません。</translation>
  </message>
 </context>
</TS>
