<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
  <message>
   <source>
It drifts between {0} and {1}, to meet the cuts</source>
   <translation>
カットに合わせて {0}～{1} の間で揺れます</translation>
  </message>
  <message>
   <source> bpm</source>
   <translation> bpm</translation>
  </message>
  <message>
   <source> · take {0} of {1}</source>
   <translation> · テイク {0}/{1}</translation>
  </message>
  <message numerus="yes">
   <source>%n shot(s), {0}</source>
   <translation>
    <numerusform>%n ショット、{0}</numerusform>
   </translation>
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
   <translation>。ドラッグするか、強くするか、テンポを自由にしてください</translation>
  </message>
  <message>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <source>0 dB leaves it as it is.</source>
   <translation>0 dB では変わりません。</translation>
  </message>
  <message>
   <source>0 decibels, unchanged</source>
   <translation>0 デシベル、変更なし</translation>
  </message>
  <message>
   <source>0 to 10, or "auto" for the model's own choice</source>
   <translation>0～10、または「auto」でモデルに任せます</translation>
  </message>
  <message>
   <source>1 answer left</source>
   <translation>残り 1 問</translation>
  </message>
  <message>
   <source>1 bad – 5 excellent</source>
   <translation>1 悪い – 5 とても良い</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 テイク</translation>
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
   <source>32 bits, float</source>
   <translation>32 ビット浮動小数</translation>
  </message>
  <message>
   <source>320 kbit/s, to listen to.</source>
   <translation>320 kbit/s、試聴用。</translation>
  </message>
  <message>
   <source>48 kHz, as long as the clip to the sample.</source>
   <translation>48 kHz、サンプル単位でクリップと同じ長さ。</translation>
  </message>
  <message>
   <source>808 kit</source>
   <translation>808 キット</translation>
  </message>
  <message>
   <source>= shots</source>
   <translation>= ショット</translation>
  </message>
  <message>
   <source>A calm piano, marimba figures and soft strings that leave room for words.</source>
   <translation>静かなピアノ、マリンバの音型、言葉の邪魔をしない柔らかな弦。</translation>
  </message>
  <message>
   <source>A cello sings over a soft piano; a few strings come in late.</source>
   <translation>柔らかなピアノの上でチェロが歌い、後から弦が加わります。</translation>
  </message>
  <message>
   <source>A chord such as C, Am7, F/C or Gsus4</source>
   <translation>C、Am7、F/C、Gsus4 のようなコード</translation>
  </message>
  <message>
   <source>A copy to work on.</source>
   <translation>作業用の複製です。</translation>
  </message>
  <message>
   <source>A cut at the playhead, which the music marks.</source>
   <translation>再生ヘッドの位置に、音楽が強調するカットを置きます。</translation>
  </message>
  <message>
   <source>A frame back</source>
   <translation>1 フレーム戻る</translation>
  </message>
  <message>
   <source>A frame on</source>
   <translation>1 フレーム進む</translation>
  </message>
  <message>
   <source>A is better</source>
   <translation>A のほうが良い</translation>
  </message>
  <message>
   <source>A mellow Rhodes over a lazy beat and a round bass.</source>
   <translation>ゆるいビートと丸いベースにメロウなローズ。</translation>
  </message>
  <message>
   <source>A new melody over the same bridge and piano.</source>
   <translation>同じ伴奏の上に新しいメロディを。</translation>
  </message>
  <message>
   <source>A new note at the playhead</source>
   <translation>再生ヘッドに新しいノート</translation>
  </message>
  <message>
   <source>A part has no video.</source>
   <translation>一部だけの動画はありません。</translation>
  </message>
  <message>
   <source>A second back</source>
   <translation>1 秒戻る</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>1 秒進む</translation>
  </message>
  <message>
   <source>A semitone up or down</source>
   <translation>半音上または下へ</translation>
  </message>
  <message>
   <source>A sixteenth earlier or later</source>
   <translation>16 分音符ぶん前後へ</translation>
  </message>
  <message>
   <source>A sixteenth shorter or longer</source>
   <translation>16 分音符ぶん短くまたは長く</translation>
  </message>
  <message>
   <source>A violin and a cello over a string section and a harp.</source>
   <translation>弦楽とハープの上にバイオリンとチェロ。</translation>
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
   <translation>動き</translation>
  </message>
  <message>
   <source>Add a marker</source>
   <translation>マーカーを追加</translation>
  </message>
  <message>
   <source>Add a point here</source>
   <translation>ここにポイントを追加</translation>
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
   <source>Again for faster.</source>
   <translation>もう一度押すと速くなります。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message numerus="yes">
   <source>All %n bar(s) stay as they are.</source>
   <translation>
    <numerusform>%n 小節すべてを残します。</numerusform>
   </translation>
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
   <source>All keys on one sheet.</source>
   <translation>すべてのキーを一覧します。</translation>
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
   <source>All of it was taken over as it is.</source>
   <translation>すべてそのまま取り込みました。</translation>
  </message>
  <message>
   <source>All that can be made of it.</source>
   <translation>作れるものすべて。</translation>
  </message>
  <message>
   <source>All tracks are muted, so there are no stems.</source>
   <translation>すべてのトラックがミュートなのでステムはありません。</translation>
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
   <source>An M4A file of 256 kbit/s, to listen to.</source>
   <translation>試聴用の 256 kbit/s の M4A。</translation>
  </message>
  <message>
   <source>An octave up or down</source>
   <translation>1 オクターブ上または下へ</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>もう一度解析</translation>
  </message>
  <message>
   <source>Another denoiser that BGM Studio's own export wrote; it composes otherwise.</source>
   <translation>BGM Studio のエクスポートで作られた別のモデル。作曲が変わります。</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>別のレーン</translation>
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
   <source>Apply</source>
   <translation>適用</translation>
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
   <translation>WAV と同じ正確さで、サイズは約半分。</translation>
  </message>
  <message>
   <source>As it is played</source>
   <translation>演奏のまま</translation>
  </message>
  <message>
   <source>As performed again</source>
   <translation>演奏時に戻す</translation>
  </message>
  <message>
   <source>As planned</source>
   <translation>予定どおり</translation>
  </message>
  <message>
   <source>As the pictures have it</source>
   <translation>映像に合わせる</translation>
  </message>
  <message>
   <source>As the system has it</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>As the system has it: {0}</source>
   <translation>システムに合わせる：{0}</translation>
  </message>
  <message>
   <source>As written</source>
   <translation>書かれたまま</translation>
  </message>
  <message>
   <source>As you drew it in the timeline</source>
   <translation>タイムラインで描いたとおり</translation>
  </message>
  <message>
   <source>Ask again when the project is opened.</source>
   <translation>プロジェクトを開くときに再び尋ねます。</translation>
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
   <source>Automatic: {0}</source>
   <translation>自動：{0}</translation>
  </message>
  <message>
   <source>Automatic: {0} dB down under speech</source>
   <translation>自動：話し声の間は {0} dB 下げる</translation>
  </message>
  <message>
   <source>B is better</source>
   <translation>B のほうが良い</translation>
  </message>
  <message>
   <source>BGM Studio</source>
   <translation>BGM Studio</translation>
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
   <source>Back a second</source>
   <translation>1 秒戻る</translation>
  </message>
  <message>
   <source>Back and forth between the two takes heard last, in sync.</source>
   <translation>最後に聴いた 2 つのテイクを同期したまま切り替えます。</translation>
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
   <source>Background music composed for your clip, to the frame, on your own machine. The video never leaves it.</source>
   <translation>クリップに合わせたBGMを、フレーム単位で、このマシンの中だけで作曲します。動画が外へ出ることはありません。</translation>
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
   <translation>再生ヘッドの小節と拍、音楽のテンポ</translation>
  </message>
  <message>
   <source>Bar, beat and tempo at the playhead</source>
   <translation>再生ヘッドの小節・拍・テンポ</translation>
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
   <translation>前</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>始める</translation>
  </message>
  <message>
   <source>Bell electric piano</source>
   <translation>ベルエレピ</translation>
  </message>
  <message>
   <source>Bells</source>
   <translation>ベル</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>サンプルあたりのビット数</translation>
  </message>
  <message>
   <source>Bowed pad</source>
   <translation>ボウドパッド</translation>
  </message>
  <message>
   <source>Brass and choir over driving strings and big drums.</source>
   <translation>疾走する弦と大太鼓の上にブラスと合唱。</translation>
  </message>
  <message>
   <source>Brass section</source>
   <translation>ブラスセクション</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>ブリッジ</translation>
  </message>
  <message>
   <source>Bridge and piano are composed anew under the same melody.</source>
   <translation>同じメロディの下で伴奏を作り直します。</translation>
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
   <source>Bring music back</source>
   <translation>音楽を戻す</translation>
  </message>
  <message>
   <source>Bring the take to the tempo that the dials ask for, as a new take.</source>
   <translation>テイクを設定のテンポに合わせ、新しいテイクにします。</translation>
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
   <source>Brush kit</source>
   <translation>ブラシキット</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>次へ盛り上げる</translation>
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
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancelled: all is as it was.</source>
   <translation>取り消しました。すべて元のままです。</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>Caption of shot {0}</source>
   <translation>ショット {0} の説明</translation>
  </message>
  <message>
   <source>Caption of the selected shot</source>
   <translation>選択したショットの説明</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>説明</translation>
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
   <source>Change the look.</source>
   <translation>外観を切り替えます。</translation>
  </message>
  <message>
   <source>Change the range to score</source>
   <translation>作曲する範囲を変更</translation>
  </message>
  <message>
   <source>Change transition</source>
   <translation>トランジションを変更</translation>
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
   <translation>フォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a soundfont</source>
   <translation>サウンドフォントを選択</translation>
  </message>
  <message>
   <source>Choose a video or an editor's timeline to compose for, or a project to go on with (Ctrl+O).</source>
   <translation>作曲する動画や編集ソフトのタイムライン、または続きのプロジェクトを選びます（Ctrl+O）。</translation>
  </message>
  <message>
   <source>Choose the folder</source>
   <translation>フォルダーを選択</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>フォルダーを選択…</translation>
  </message>
  <message>
   <source>Choose the model's folder</source>
   <translation>モデルのフォルダーを選択</translation>
  </message>
  <message>
   <source>Chooses files, loudness and bits; what you change afterwards is custom.</source>
   <translation>ファイル・ラウドネス・ビット数を選びます。後から変えたものは「カスタム」です。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>予定どおりのコード</translation>
  </message>
  <message>
   <source>Chord quality</source>
   <translation>コードの種類</translation>
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
   <source>Church organ</source>
   <translation>教会オルガン</translation>
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
   <source>Clean electric guitar</source>
   <translation>クリーンギター</translation>
  </message>
  <message>
   <source>Click one, then redo it.</source>
   <translation>ショットをクリックしてから作り直します。</translation>
  </message>
  <message>
   <source>Click to go there; right-click to score only a part</source>
   <translation>クリックで移動、右クリックで一部だけ作曲</translation>
  </message>
  <message>
   <source>Clip sound</source>
   <translation>クリップの音</translation>
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
   <source>Close the piano roll</source>
   <translation>ピアノロールを閉じる</translation>
  </message>
  <message>
   <source>Close the sheet (Esc).</source>
   <translation>一覧を閉じます（Esc）。</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>このメッセージを閉じる</translation>
  </message>
  <message>
   <source>Close what is open and start afresh. Unsaved work stays recoverable.</source>
   <translation>開いているものを閉じて新しく始めます。未保存の作業は復元できます。</translation>
  </message>
  <message>
   <source>Close without exporting (Esc).</source>
   <translation>書き出さずに閉じます（Esc）。</translation>
  </message>
  <message>
   <source>Closed hi-hat</source>
   <translation>クローズハイハット</translation>
  </message>
  <message>
   <source>Closing again gives up what is not saved.</source>
   <translation>もう一度閉じると、未保存の内容は失われます。</translation>
  </message>
  <message>
   <source>Compare with the take before</source>
   <translation>前のテイクと比べる</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比較…</translation>
  </message>
  <message>
   <source>Comping</source>
   <translation>コンピング</translation>
  </message>
  <message>
   <source>Compose for {0}</source>
   <translation>{0} のために作曲</translation>
  </message>
  <message>
   <source>Compose music for the clip.</source>
   <translation>クリップの音楽を作曲します。</translation>
  </message>
  <message>
   <source>Compose new music for the clip with the dials as they stand (G)</source>
   <translation>今の設定でクリップの新しい音楽を作曲します（G）</translation>
  </message>
  <message>
   <source>Compose on</source>
   <translation>作曲に使うもの</translation>
  </message>
  <message>
   <source>Compose the selected notes, range or shot anew, between what stays.</source>
   <translation>選択したノート・範囲・ショットを、残る部分の間で作り直します。</translation>
  </message>
  <message>
   <source>Compose the selected shot's music anew.</source>
   <translation>選択したショットの音楽を作り直します。</translation>
  </message>
  <message>
   <source>Composed on this machine for the clip you drop here. Nothing is uploaded.</source>
   <translation>ここにドロップしたクリップのために、このマシンで作曲します。何もアップロードしません。</translation>
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
   <source>Copy all of this, for a report.</source>
   <translation>報告用にすべてコピーします。</translation>
  </message>
  <message>
   <source>Copy all of this.</source>
   <translation>すべてコピーします。</translation>
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
   <source>Copy or cut the notes</source>
   <translation>ノートをコピーまたはカット</translation>
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
   <source>Ctrl and the wheel do so, too.</source>
   <translation>Ctrl＋ホイールでも同じです。</translation>
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
   <translation>全体の響きのまま切り出します。一部だけの動画はありません。</translation>
  </message>
  <message>
   <source>Cuts the music may mark, and how far each lies from its beat</source>
   <translation>音楽が強調できるカットと、拍からのずれ</translation>
  </message>
  <message>
   <source>Cutting the film together</source>
   <translation>フィルムを編集中</translation>
  </message>
  <message>
   <source>Cymbal</source>
   <translation>シンバル</translation>
  </message>
  <message>
   <source>DAW (MIDI + stems)</source>
   <translation>DAW（MIDI＋ステム）</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Dark is easier beside a picture; light in a bright room.</source>
   <translation>映像のそばではダーク、明るい部屋ではライトが見やすいです。</translation>
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
   <source>Delete the take</source>
   <translation>テイクを削除</translation>
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
   <source>Do again what was undone.</source>
   <translation>取り消した操作をやり直します。</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>ドキュメンタリー</translation>
  </message>
  <message>
   <source>Double-click to add a marker</source>
   <translation>ダブルクリックでマーカーを追加</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>下へ</translation>
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
   <source>Drag it out as {0}: into a folder, an editor or a DAW</source>
   <translation>{0} としてドラッグ：フォルダー、編集ソフト、DAW へ</translation>
  </message>
  <message>
   <source>Drag to begin the section earlier or later</source>
   <translation>ドラッグでセクションの始まりを前後に</translation>
  </message>
  <message>
   <source>Drag to change the chord earlier or later</source>
   <translation>ドラッグでコードの変わり目を前後に</translation>
  </message>
  <message>
   <source>Drag to change where the loop begins</source>
   <translation>ドラッグでループの始まりを変更</translation>
  </message>
  <message>
   <source>Drag to change where the loop ends</source>
   <translation>ドラッグでループの終わりを変更</translation>
  </message>
  <message>
   <source>Drag to loop a part</source>
   <translation>ドラッグで一部をループ</translation>
  </message>
  <message>
   <source>Drag to move the loop</source>
   <translation>ドラッグでループを移動</translation>
  </message>
  <message>
   <source>Draw activity</source>
   <translation>動きを描く</translation>
  </message>
  <message>
   <source>Draw note</source>
   <translation>ノートを描く</translation>
  </message>
  <message>
   <source>Draw notes: drag to set how long they sound</source>
   <translation>ノートを描く：ドラッグで長さを決めます</translation>
  </message>
  <message>
   <source>Draw the level</source>
   <translation>レベルを描く</translation>
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
   <source>Drift of the tempo</source>
   <translation>テンポの揺れ</translation>
  </message>
  <message>
   <source>Driving</source>
   <translation>疾走感</translation>
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
   <source>Drums</source>
   <translation>ドラム</translation>
  </message>
  <message>
   <source>Drums, bass and electric guitars.</source>
   <translation>ドラム、ベース、エレキギター。</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>話し声の間は下げる</translation>
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
   <source>Duplicate the take</source>
   <translation>テイクを複製</translation>
  </message>
  <message>
   <source>Each track as a WAV of its own</source>
   <translation>トラックごとの WAV</translation>
  </message>
  <message>
   <source>Earlier by a sixteenth</source>
   <translation>16 分音符ぶん早く</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Edit all tracks</source>
   <translation>全トラックを編集</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>説明を編集</translation>
  </message>
  <message>
   <source>Edit caption…</source>
   <translation>説明を編集…</translation>
  </message>
  <message>
   <source>Editor (WAV + markers)</source>
   <translation>編集ソフト（WAV＋マーカー）</translation>
  </message>
  <message>
   <source>Editor (timeline + WAV)</source>
   <translation>編集ソフト（タイムライン＋WAV）</translation>
  </message>
  <message>
   <source>Edits catch on frames, beats and cuts</source>
   <translation>フレーム・拍・カットに吸着</translation>
  </message>
  <message>
   <source>Electric grand piano</source>
   <translation>エレクトリックグランド</translation>
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
   <source>End the run early; what is decided by then becomes a take.</source>
   <translation>早めに終えます。そこまでの内容がテイクになります。</translation>
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
   <source>Every command that has a key.</source>
   <translation>キーのあるすべてのコマンド。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <source>Export this take…</source>
   <translation>このテイクを書き出す…</translation>
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
   <source>Feels {0}</source>
   <translation>印象：{0}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Find shots, captions and motion afresh.</source>
   <translation>ショット・説明・動きをもう一度調べます。</translation>
  </message>
  <message>
   <source>Find the clip</source>
   <translation>クリップを探す</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>クリップを探す…</translation>
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
   <translation>完了</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>フィット</translation>
  </message>
  <message>
   <source>Fit the tempo</source>
   <translation>テンポを合わせる</translation>
  </message>
  <message>
   <source>Fit the tempo to the cuts</source>
   <translation>カットにテンポを合わせる</translation>
  </message>
  <message>
   <source>Flat</source>
   <translation>平ら</translation>
  </message>
  <message>
   <source>Flat level</source>
   <translation>平らなレベル</translation>
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
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Folder of the composing model</source>
   <translation>モデルのフォルダー</translation>
  </message>
  <message>
   <source>Folder of the footage</source>
   <translation>素材のフォルダー</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>新しい編集に従う</translation>
  </message>
  <message>
   <source>Following the dials</source>
   <translation>設定に追従中</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>For the person who runs the test: names what was A and what was B.</source>
   <translation>実施者用：A と B が何だったかを示します。</translation>
  </message>
  <message>
   <source>Forget the in and out points.</source>
   <translation>イン点とアウト点を消します。</translation>
  </message>
  <message>
   <source>Found elsewhere</source>
   <translation>別の場所で発見</translation>
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
   <source>Gentle</source>
   <translation>やさしく</translation>
  </message>
  <message>
   <source>Give up a drag</source>
   <translation>ドラッグをやめる</translation>
  </message>
  <message>
   <source>Glockenspiel</source>
   <translation>グロッケン</translation>
  </message>
  <message>
   <source>Go back one second (Shift+Left)</source>
   <translation>1 秒戻る（Shift+←）</translation>
  </message>
  <message>
   <source>Go on one second (Shift+Right)</source>
   <translation>1 秒進む（Shift+→）</translation>
  </message>
  <message>
   <source>Go on without</source>
   <translation>なしで続ける</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>なしで続ける</translation>
  </message>
  <message>
   <source>Go to the first frame (Home)</source>
   <translation>最初のフレームへ（Home）</translation>
  </message>
  <message>
   <source>Go to the last frame (End)</source>
   <translation>最後のフレームへ（End）</translation>
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
   <source>Hear the take with this number.</source>
   <translation>この番号のテイクを聴きます。</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>{0} を聴く</translation>
  </message>
  <message>
   <source>Heard at {0}</source>
   <translation>{0} で再生</translation>
  </message>
  <message>
   <source>Heard with drift: {0}</source>
   <translation>揺れ：{0}</translation>
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
   <translation>ハイウッドブロック</translation>
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
   <translation>ヒットポイント：音楽がこのカットを強調します</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>Hold as it stands</source>
   <translation>このまま固定</translation>
  </message>
  <message>
   <source>Hold the {0}</source>
   <translation>{0}を固定</translation>
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
   <translation>ホルンが導き、弦が支え、ハープとティンパニが出来事を彩ります。</translation>
  </message>
  <message>
   <source>How closely the music follows the film: each stretch of this many beats hears only its own pictures. Short windows react at once, long ones flow.
Hold Alt or type for other lengths; double-click for the paper's 8, where the tick is.</source>
   <translation>音楽が映像にどれだけ細かく従うか：この拍数ごとに、その区間の映像だけを聴きます。短いとすぐ反応し、長いと滑らかに流れます。
Alt を押すか入力で他の長さ、ダブルクリックで論文の値 8（目盛りの位置）。</translation>
  </message>
  <message>
   <source>How many takes one run makes, from this seed and the seeds after it</source>
   <translation>1 回で作るテイクの数（このシードとその続き）</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>ここで音楽がどれだけ動くか</translation>
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
   <translation>しっとり</translation>
  </message>
  <message>
   <source>It is no file on this machine.</source>
   <translation>このマシンのファイルではありません。</translation>
  </message>
  <message>
   <source>It was in {0}</source>
   <translation>元の場所：{0}</translation>
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
   <source>Join with the one before</source>
   <translation>前と結合</translation>
  </message>
  <message>
   <source>Kalimba</source>
   <translation>カリンバ</translation>
  </message>
  <message>
   <source>Keep accompaniment, redo melody</source>
   <translation>伴奏を残してメロディを作り直す</translation>
  </message>
  <message>
   <source>Keep melody, redo accompaniment</source>
   <translation>メロディを残して伴奏を作り直す</translation>
  </message>
  <message>
   <source>Keep melody, redo rest</source>
   <translation>メロディを残して他を作り直す</translation>
  </message>
  <message>
   <source>Keep the accompaniment, redo the melody</source>
   <translation>伴奏を残してメロディを作り直す</translation>
  </message>
  <message>
   <source>Keep the clip's own sound</source>
   <translation>クリップの音を残す</translation>
  </message>
  <message>
   <source>Keep the clip's own sound (it has none)</source>
   <translation>クリップの音を残す（音なし）</translation>
  </message>
  <message>
   <source>Keep the melody, redo the rest</source>
   <translation>メロディを残して他を作り直す</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>元の編集のまま</translation>
  </message>
  <message>
   <source>Keep the selected shot, or the loop, free of music.</source>
   <translation>選択したショットまたはループを音楽なしにします。</translation>
  </message>
  <message>
   <source>Keep this tempo, whatever the cuts would ask for</source>
   <translation>カットに関わらずこのテンポを保ちます</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>保持</translation>
  </message>
  <message>
   <source>Key {0}</source>
   <translation>キー {0}</translation>
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
   <translation>レーン {0}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Later by a sixteenth</source>
   <translation>16 分音符ぶん遅く</translation>
  </message>
  <message>
   <source>Leave all as it is (Esc).</source>
   <translation>何も変えません（Esc）。</translation>
  </message>
  <message>
   <source>Leave all as it was (Esc).</source>
   <translation>元のままにします（Esc）。</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>省略</translation>
  </message>
  <message>
   <source>Let the cuts choose the tempo again</source>
   <translation>テンポを再びカットに任せます</translation>
  </message>
  <message>
   <source>Let the {0} follow again</source>
   <translation>{0}を再び追従させる</translation>
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
   <source>Level of the clip's own sound in decibels</source>
   <translation>クリップの音のレベル（デシベル）</translation>
  </message>
  <message>
   <source>Level of the clip's own sound, dB</source>
   <translation>クリップの音のレベル、dB</translation>
  </message>
  <message>
   <source>Level of the clip's sound</source>
   <translation>クリップの音のレベル</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>音楽のレベル</translation>
  </message>
  <message>
   <source>Level of the music in the video, dB</source>
   <translation>動画内の音楽のレベル、dB</translation>
  </message>
  <message>
   <source>Level of the pictures</source>
   <translation>映像のレベル</translation>
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
   <translation>時間に沿ったレベル</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>ライト／ダーク</translation>
  </message>
  <message>
   <source>Listen to at least {0} s</source>
   <translation>少なくとも {0} 秒聴いてください</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A</source>
   <translation>A を少なくとも {0} 秒聴いてください</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of A and of B</source>
   <translation>A と B を少なくとも {0} 秒ずつ聴いてください</translation>
  </message>
  <message>
   <source>Listen to at least {0} s of B</source>
   <translation>B を少なくとも {0} 秒聴いてください</translation>
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
   <translation>にぎやか</translation>
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
   <translation>ノートのロック／解除、バンドのパートの固定／追従</translation>
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
   <translation>選択範囲をロック</translation>
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
   <source>Lock: no run changes this track of the take</source>
   <translation>ロック：このトラックは作り直しても変わりません</translation>
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
   <source>Look</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Look through the film again</source>
   <translation>フィルムをもう一度解析</translation>
  </message>
  <message>
   <source>Look, device, model.</source>
   <translation>外観、デバイス、モデル。</translation>
  </message>
  <message>
   <source>Looking through the film</source>
   <translation>フィルムを解析中</translation>
  </message>
  <message>
   <source>Looking through the film…</source>
   <translation>フィルムを解析中…</translation>
  </message>
  <message>
   <source>Looking through the new cut</source>
   <translation>新しい編集を解析中</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>ループ</translation>
  </message>
  <message>
   <source>Loop the shots beside</source>
   <translation>隣のショットもループ</translation>
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
   <translation>5 段階強くまたは弱く</translation>
  </message>
  <message>
   <source>Louder or softer by one</source>
   <translation>1 段階強くまたは弱く</translation>
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
   <source>Loudness of the music</source>
   <translation>音楽のラウドネス</translation>
  </message>
  <message>
   <source>Low agogo</source>
   <translation>ローアゴゴ</translation>
  </message>
  <message>
   <source>Low block</source>
   <translation>ローウッドブロック</translation>
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
   <translation>MIDI（マーカー付き）</translation>
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
   <source>Making the files</source>
   <translation>ファイルを作成中</translation>
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
   <source>Mark it as a favourite.</source>
   <translation>お気に入りにします。</translation>
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
   <source>Melody ↔
Rhythm</source>
   <translation>メロディ ↔
リズム</translation>
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
   <source>Mood</source>
   <translation>ムード</translation>
  </message>
  <message>
   <source>Mood: {0}</source>
   <translation>ムード：{0}</translation>
  </message>
  <message>
   <source>More moods</source>
   <translation>他のムード</translation>
  </message>
  <message>
   <source>Move and resize</source>
   <translation>移動とサイズ変更</translation>
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
   <source>Move to track</source>
   <translation>トラックへ移動</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>{0} へ移動</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>音楽</translation>
  </message>
  <message>
   <source>Music as WAV</source>
   <translation>音楽（WAV）</translation>
  </message>
  <message>
   <source>Music as {0}</source>
   <translation>音楽（{0}）</translation>
  </message>
  <message>
   <source>Music begins at the playhead.</source>
   <translation>音楽は再生ヘッドから始まります。</translation>
  </message>
  <message>
   <source>Music begins here; drag to change it</source>
   <translation>音楽の始まり（ドラッグで変更）</translation>
  </message>
  <message>
   <source>Music box</source>
   <translation>オルゴール</translation>
  </message>
  <message>
   <source>Music ends at the playhead, with a cadence.</source>
   <translation>音楽は再生ヘッドで終止形とともに終わります。</translation>
  </message>
  <message>
   <source>Music ends here; drag to change it</source>
   <translation>音楽の終わり（ドラッグで変更）</translation>
  </message>
  <message>
   <source>Music for your film, to the frame</source>
   <translation>フレームぴったりの音楽を</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>ここに音楽を戻す</translation>
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
   <translation>クリップの音をミュート</translation>
  </message>
  <message>
   <source>Mute the clip's sound</source>
   <translation>クリップの音をミュート</translation>
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
   <translation>ミュート：クリップの音を外す</translation>
  </message>
  <message>
   <source>Mute: you and the export do not hear this track</source>
   <translation>ミュート：この トラックは再生にも書き出しにも出ません</translation>
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
   <translation>ミュートギター</translation>
  </message>
  <message>
   <source>Muted guitars, claps and a bright piano; optimistic and clean.</source>
   <translation>ミュートギター、クラップ、明るいピアノ。前向きでクリーン。</translation>
  </message>
  <message>
   <source>Muted trumpet</source>
   <translation>ミュートトランペット</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA グラフィックス（CUDA）</translation>
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
   <source>No bar can stay: the music is composed anew.</source>
   <translation>残せる小節がないため、音楽を作り直します。</translation>
  </message>
  <message>
   <source>No caption yet</source>
   <translation>まだ説明がありません</translation>
  </message>
  <message>
   <source>No command is named like that.</source>
   <translation>そのような名前のコマンドはありません。</translation>
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
   <translation>ここは音楽なし</translation>
  </message>
  <message>
   <source>No music here. Click to bring it back</source>
   <translation>ここは音楽なし。クリックで戻します</translation>
  </message>
  <message>
   <source>No music in this shot</source>
   <translation>このショットは音楽なし</translation>
  </message>
  <message>
   <source>No music yet</source>
   <translation>まだ音楽がありません</translation>
  </message>
  <message>
   <source>No music yet: press Generate</source>
   <translation>まだ音楽がありません：「生成」を押してください</translation>
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
   <source>No shot is selected.</source>
   <translation>ショットが選択されていません。</translation>
  </message>
  <message>
   <source>No sound can be heard: {0}.</source>
   <translation>音が出ません：{0}。</translation>
  </message>
  <message>
   <source>No take is starred yet.</source>
   <translation>スター付きのテイクはまだありません。</translation>
  </message>
  <message>
   <source>No takes yet.
Press Generate, and every run is kept here to compare.</source>
   <translation>まだテイクがありません。
「生成」を押すと、結果がここに残り比較できます。</translation>
  </message>
  <message>
   <source>Nobody speaks: the music keeps its level</source>
   <translation>話し声なし：音楽のレベルはそのまま</translation>
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
   <source>Note</source>
   <translation>ノート</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>ノート</translation>
  </message>
  <message>
   <source>Notes; tracks as floats, as played.</source>
   <translation>ノートと、演奏のままの浮動小数トラック。</translation>
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
   <translation>今</translation>
  </message>
  <message>
   <source>Nylon-string guitar</source>
   <translation>ナイロンギター</translation>
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
   <source>Of the window's words, from the next start on.</source>
   <translation>ウィンドウの言語。次の起動から変わります。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>On top of the screen's own scale, from the next start on.</source>
   <translation>画面の倍率に加えて、次の起動から変わります。</translation>
  </message>
  <message>
   <source>One file at a time</source>
   <translation>一度に 1 ファイル</translation>
  </message>
  <message>
   <source>One grand piano plays everything.</source>
   <translation>グランドピアノがすべてを弾きます。</translation>
  </message>
  <message>
   <source>One window per shot</source>
   <translation>ショットごとに 1 つ</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open a clip first</source>
   <translation>先にクリップを開いてください</translation>
  </message>
  <message>
   <source>Open a film or project</source>
   <translation>フィルムまたはプロジェクトを開く</translation>
  </message>
  <message>
   <source>Open a film or project…</source>
   <translation>フィルムまたはプロジェクトを開く…</translation>
  </message>
  <message>
   <source>Open a video clip, an editor's timeline or a project.</source>
   <translation>動画クリップ、タイムライン、プロジェクトを開きます。</translation>
  </message>
  <message>
   <source>Open cuica</source>
   <translation>オープンクイーカ</translation>
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
   <translation>ノート編集を開閉します。</translation>
  </message>
  <message>
   <source>Open the demo clip</source>
   <translation>デモクリップを開く</translation>
  </message>
  <message>
   <source>Open the folder of your own palettes</source>
   <translation>自分のパレットのフォルダーを開く</translation>
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
   <source>Open their folder</source>
   <translation>フォルダーを開く</translation>
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
   <source>Opens 24 seconds of Big Buck Bunny (© 2008 Blender Foundation, CC BY 3.0), so that you can hear what comes out.</source>
   <translation>Big Buck Bunny（© 2008 Blender Foundation, CC BY 3.0）の 24 秒を開き、仕上がりを聴けます。</translation>
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
   <translation>別のコード…</translation>
  </message>
  <message>
   <source>Other tempi, and drift</source>
   <translation>他のテンポと揺れ</translation>
  </message>
  <message>
   <source>Overall</source>
   <translation>全体として</translation>
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
   <translation>パレット {0}</translation>
  </message>
  <message>
   <source>Palette: what plays the music</source>
   <translation>パレット：演奏する楽器</translation>
  </message>
  <message>
   <source>Palettes</source>
   <translation>パレット</translation>
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
   <translation>クリップの一部</translation>
  </message>
  <message>
   <source>Paste at playhead</source>
   <translation>再生ヘッドに貼り付け</translation>
  </message>
  <message>
   <source>Paste at the playhead</source>
   <translation>再生ヘッドに貼り付け</translation>
  </message>
  <message>
   <source>Paste notes</source>
   <translation>ノートを貼り付け</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>一時停止（スペース）</translation>
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
   <source>Pick it from the disk.</source>
   <translation>ディスクから選びます。</translation>
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
   <translation>再生ヘッドの映像</translation>
  </message>
  <message>
   <source>Picture leads</source>
   <translation>映像が主導</translation>
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
   <translation>フィルム内の位置</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>再生</translation>
  </message>
  <message>
   <source>Play (Space)</source>
   <translation>再生（スペース）</translation>
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
   <translation>再生ヘッドから再生（スペース）</translation>
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
   <source>Play the loop range, the selected shot or the whole clip over and over</source>
   <translation>ループ範囲・選択したショット・クリップ全体を繰り返し再生</translation>
  </message>
  <message>
   <source>Play the loop's stretch, the selected shot or the clip over and over.</source>
   <translation>ループ範囲・選択したショット・クリップを繰り返し再生します。</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>軽やかなピチカート</translation>
  </message>
  <message>
   <source>Playing speed</source>
   <translation>再生速度</translation>
  </message>
  <message>
   <source>Playing speed; sound is heard at normal speed alone</source>
   <translation>再生速度。音が出るのは通常速度のときだけです</translation>
  </message>
  <message>
   <source>Plays what came along with BGM Studio again.</source>
   <translation>BGM Studio 付属の音色に戻します。</translation>
  </message>
  <message>
   <source>Plucked strings, clarinet and bassoon on tiptoe.</source>
   <translation>忍び足のような弦のピチカート、クラリネット、ファゴット。</translation>
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
   <translation>音を準備中…</translation>
  </message>
  <message>
   <source>Press Generate: the notes appear here, and you can change each of them.</source>
   <translation>「生成」を押すとノートがここに現れ、一つずつ変更できます。</translation>
  </message>
  <message>
   <source>Press {0} to hear it</source>
   <translation>{0} を押すと再生します</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>プロセッサー（CPU）</translation>
  </message>
  <message>
   <source>Program {0}</source>
   <translation>プログラム {0}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進み具合</translation>
  </message>
  <message>
   <source>Progress of the take</source>
   <translation>テイクの進み具合</translation>
  </message>
  <message>
   <source>Progress of the work in the background</source>
   <translation>バックグラウンド処理の進み具合</translation>
  </message>
  <message>
   <source>Proxy with the music</source>
   <translation>音楽付きのプロキシ</translation>
  </message>
  <message>
   <source>Pulse</source>
   <translation>パルス</translation>
  </message>
  <message>
   <source>Put the dials as they stood when the take was made.</source>
   <translation>テイクを作ったときの設定に戻します。</translation>
  </message>
  <message>
   <source>Put this word into the mood, or take it out</source>
   <translation>この言葉をムードに加える／外す</translation>
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
   <translation>クオンタイズのグリッド</translation>
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
   <translation>クオンタイズの単位</translation>
  </message>
  <message>
   <source>Question {0} of {1}</source>
   <translation>質問 {0}/{1}</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近使ったもの</translation>
  </message>
  <message>
   <source>Range ends here</source>
   <translation>範囲の終わり</translation>
  </message>
  <message>
   <source>Range starts here</source>
   <translation>範囲の始まり</translation>
  </message>
  <message>
   <source>Range to score</source>
   <translation>作曲する範囲</translation>
  </message>
  <message>
   <source>Reading pictures</source>
   <translation>映像を読み込み中</translation>
  </message>
  <message>
   <source>Reading sound</source>
   <translation>音声を読み込み中</translation>
  </message>
  <message>
   <source>Reading the picture</source>
   <translation>映像を読み込み中</translation>
  </message>
  <message>
   <source>Reading the timeline</source>
   <translation>タイムラインを読み込み中</translation>
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
   <source>Recover it</source>
   <translation>復元する</translation>
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
   <source>Redo accompaniment</source>
   <translation>伴奏を作り直す</translation>
  </message>
  <message>
   <source>Redo melody</source>
   <translation>メロディを作り直す</translation>
  </message>
  <message>
   <source>Redo selection</source>
   <translation>選択範囲を作り直す</translation>
  </message>
  <message>
   <source>Redo shot</source>
   <translation>ショットを作り直す</translation>
  </message>
  <message>
   <source>Redo shot {0}</source>
   <translation>ショット {0} を作り直す</translation>
  </message>
  <message>
   <source>Redo the music of this shot</source>
   <translation>このショットの音楽を作り直す</translation>
  </message>
  <message>
   <source>Redo the selection</source>
   <translation>選択範囲を作り直す</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>ショットを作り直す</translation>
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
   <source>Remove the loop</source>
   <translation>ループを消す</translation>
  </message>
  <message>
   <source>Remove the star</source>
   <translation>スターを外す</translation>
  </message>
  <message>
   <source>Removes it for good. Your saved file stays.</source>
   <translation>完全に削除します。保存済みのファイルは残ります。</translation>
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
   <translation>テイクの名前を変更</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>名前を変更…</translation>
  </message>
  <message>
   <source>Rendering the sound</source>
   <translation>音を生成中</translation>
  </message>
  <message>
   <source>Replace the film; one step to undo.</source>
   <translation>フィルムを置き換えます（1 回で取り消せます）。</translation>
  </message>
  <message>
   <source>Replaces {0}</source>
   <translation>{0} を置き換えます</translation>
  </message>
  <message>
   <source>Reset all sections</source>
   <translation>すべてのセクションをリセット</translation>
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
   <translation>テイクのテンポを変更</translation>
  </message>
  <message>
   <source>Retime the take</source>
   <translation>テイクのテンポを変更</translation>
  </message>
  <message>
   <source>Retimed</source>
   <translation>テンポを変更しました</translation>
  </message>
  <message>
   <source>Retiming</source>
   <translation>テンポを変更中</translation>
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
   <source>Rock</source>
   <translation>ロック</translation>
  </message>
  <message>
   <source>Rock organ</source>
   <translation>ロックオルガン</translation>
  </message>
  <message>
   <source>Roll another seed</source>
   <translation>別のシードを引く</translation>
  </message>
  <message>
   <source>Roll another seed: another tune from the same dials</source>
   <translation>別のシードを引く：同じ設定で別の曲に</translation>
  </message>
  <message>
   <source>Roll the seed</source>
   <translation>シードを引く</translation>
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
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>名前を付けて保存…</translation>
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
   <source>Save, or keep recoverable, and quit.</source>
   <translation>保存（または復元可能に）して終了します。</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>保存中</translation>
  </message>
  <message>
   <source>Saw lead</source>
   <translation>ソーリード</translation>
  </message>
  <message>
   <source>Saw leads, an octave bass and gated drums.</source>
   <translation>ソーリード、オクターブベース、ゲートドラム。</translation>
  </message>
  <message>
   <source>Score from here on</source>
   <translation>ここから作曲</translation>
  </message>
  <message>
   <source>Score the whole clip</source>
   <translation>クリップ全体に作曲</translation>
  </message>
  <message>
   <source>Score up to here</source>
   <translation>ここまで作曲</translation>
  </message>
  <message>
   <source>Scroll through the clip</source>
   <translation>クリップをスクロール</translation>
  </message>
  <message>
   <source>Scroll through the lanes</source>
   <translation>レーンをスクロール</translation>
  </message>
  <message>
   <source>Scroll to higher or lower notes</source>
   <translation>高い音・低い音へスクロール</translation>
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
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Select a shot on the timeline to change its caption or its music.</source>
   <translation>タイムラインでショットを選ぶと、説明や音楽を変更できます。</translation>
  </message>
  <message>
   <source>Select a shot, or set the loop.</source>
   <translation>ショットを選ぶか、ループを設定してください。</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>すべて選択</translation>
  </message>
  <message>
   <source>Select all notes of the track</source>
   <translation>トラックの全ノートを選択</translation>
  </message>
  <message>
   <source>Select nothing, give up a drag</source>
   <translation>選択を解除、ドラッグをやめる</translation>
  </message>
  <message>
   <source>Select the note before or after</source>
   <translation>前後のノートを選択</translation>
  </message>
  <message>
   <source>Select tool</source>
   <translation>選択ツール</translation>
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
   <translation>選択したショット · {0}/{1}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>選択範囲</translation>
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
   <source>Show all pitches in use</source>
   <translation>使用中の音域をすべて表示</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <source>Show less of the film</source>
   <translation>表示範囲を狭く</translation>
  </message>
  <message>
   <source>Show more of the film</source>
   <translation>表示範囲を広く</translation>
  </message>
  <message>
   <source>Show the results</source>
   <translation>結果を表示</translation>
  </message>
  <message>
   <source>Show the selection</source>
   <translation>選択部分を表示</translation>
  </message>
  <message>
   <source>Show the starred takes only</source>
   <translation>スター付きのテイクだけ表示</translation>
  </message>
  <message>
   <source>Show the velocity lane</source>
   <translation>ベロシティレーンを表示</translation>
  </message>
  <message>
   <source>Show the whole clip</source>
   <translation>クリップ全体を表示</translation>
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
   <source>Sitar</source>
   <translation>シタール</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Size of the window's words</source>
   <translation>ウィンドウの文字サイズ</translation>
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
   <source>Snap to beats and frames</source>
   <translation>拍とフレームにスナップ</translation>
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
   <source>Solo: only the soloed tracks are heard</source>
   <translation>ソロ：ソロのトラックだけが聞こえます</translation>
  </message>
  <message>
   <source>Something went wrong inside BGM Studio: {0}</source>
   <translation>BGM Studio の内部で問題が起きました：{0}</translation>
  </message>
  <message>
   <source>Soprano saxophone</source>
   <translation>ソプラノサックス</translation>
  </message>
  <message>
   <source>Soundfont of your own</source>
   <translation>自分のサウンドフォント</translation>
  </message>
  <message>
   <source>Soundfonts</source>
   <translation>サウンドフォント</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>音色</translation>
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
   <translation>スター</translation>
  </message>
  <message>
   <source>Star take</source>
   <translation>テイクにスターを付ける</translation>
  </message>
  <message>
   <source>Star the take</source>
   <translation>テイクにスターを付ける</translation>
  </message>
  <message>
   <source>Star the take, so that you find it again</source>
   <translation>テイクにスターを付けて見つけやすくする</translation>
  </message>
  <message>
   <source>Starred ({0})</source>
   <translation>スター付き（{0}）</translation>
  </message>
  <message>
   <source>Starred takes only</source>
   <translation>スター付きのみ</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>開始中</translation>
  </message>
  <message>
   <source>Steady</source>
   <translation>一定</translation>
  </message>
  <message>
   <source>Steel drums</source>
   <translation>スチールドラム</translation>
  </message>
  <message>
   <source>Steel-string guitar</source>
   <translation>スチールギター</translation>
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
   <source>Stop at the playhead (Space)</source>
   <translation>再生ヘッドで停止（スペース）</translation>
  </message>
  <message>
   <source>Stop at the playhead.</source>
   <translation>再生ヘッドで停止します。</translation>
  </message>
  <message>
   <source>Stop it; what is open stays as it is (Esc).</source>
   <translation>停止します。開いているものはそのままです（Esc）。</translation>
  </message>
  <message>
   <source>Stop what runs and keep nothing of it; else clear the selection.</source>
   <translation>実行中の処理を破棄して止めます。なければ選択を解除します。</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>止めて、できた分を残す</translation>
  </message>
  <message>
   <source>Stopped: what was decided by then is kept as a take.</source>
   <translation>停止しました。そこまでの内容をテイクとして残します。</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>強さ</translation>
  </message>
  <message>
   <source>Strength of the guidance</source>
   <translation>ガイドの強さ</translation>
  </message>
  <message>
   <source>Strength of the marker</source>
   <translation>マーカーの強さ</translation>
  </message>
  <message>
   <source>String ensemble</source>
   <translation>ストリングアンサンブル</translation>
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
   <source>Strum</source>
   <translation>ストラム</translation>
  </message>
  <message>
   <source>Strummed and picked guitars, a fiddle, a double bass, brushes.</source>
   <translation>ストロークと爪弾きのギター、フィドル、コントラバス、ブラシ。</translation>
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
   <translation>スウィングするピアノとビブラフォン、ウォーキングベースとジャズドラム。</translation>
  </message>
  <message>
   <source>Switch take</source>
   <translation>テイクを切り替え</translation>
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
   <translation>同期 ショット</translation>
  </message>
  <message>
   <source>Sync window</source>
   <translation>同期の幅</translation>
  </message>
  <message>
   <source>Sync window, k, in beats</source>
   <translation>同期の幅 k（拍）</translation>
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
   <source>Tab: A/B · 1–9: take · Shift+G: redo selection</source>
   <translation>Tab：A/B · 1–9：テイク · Shift+G：選択を作り直す</translation>
  </message>
  <message>
   <source>Taiko drum</source>
   <translation>太鼓</translation>
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
   <source>Take back the newest change.</source>
   <translation>最後の変更を取り消します。</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>テイク {0}</translation>
  </message>
  <message>
   <source>Take {0} is the best of these {1}, and is heard: {2} of 1.</source>
   <translation>テイク {0} が {1} 個中の最良です。これを再生します（{2}/1）。</translation>
  </message>
  <message>
   <source>Takes</source>
   <translation>テイク</translation>
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
   <source>Tempo in beats a minute</source>
   <translation>テンポ（BPM）</translation>
  </message>
  <message>
   <source>Tenor saxophone</source>
   <translation>テナーサックス</translation>
  </message>
  <message>
   <source>Tense underscore</source>
   <translation>緊張感</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>ありがとうございました</translation>
  </message>
  <message>
   <source>The accompaniment. Double-click to open the piano roll</source>
   <translation>伴奏。ダブルクリックでピアノロール</translation>
  </message>
  <message>
   <source>The band is still being worked out.</source>
   <translation>バンドを準備しています。</translation>
  </message>
  <message>
   <source>The clip has no sound to show</source>
   <translation>表示する音がクリップにありません</translation>
  </message>
  <message>
   <source>The clip has no sound: the music keeps its level</source>
   <translation>クリップに音がありません：音楽のレベルはそのまま</translation>
  </message>
  <message>
   <source>The clip with the music under it.</source>
   <translation>音楽を付けたクリップ。</translation>
  </message>
  <message>
   <source>The clip's own sound</source>
   <translation>クリップの音</translation>
  </message>
  <message>
   <source>The clip's sound is off: the music keeps its level</source>
   <translation>クリップの音はオフ：音楽のレベルはそのまま</translation>
  </message>
  <message>
   <source>The export was cancelled.</source>
   <translation>書き出しを取り消しました。</translation>
  </message>
  <message>
   <source>The film has its new cut.</source>
   <translation>フィルムは新しい編集になりました。</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>音楽が従うハーモニー</translation>
  </message>
  <message>
   <source>The jury's mark: {0} of 1</source>
   <translation>審査の点：{0}/1</translation>
  </message>
  <message>
   <source>The level is in the music's own files, too</source>
   <translation>音楽ファイルにもレベルを反映</translation>
  </message>
  <message>
   <source>The level is yours now; it no longer heeds who speaks.</source>
   <translation>レベルは手動になり、話し声には反応しません。</translation>
  </message>
  <message>
   <source>The model runs on {0} (asked for: {1}).</source>
   <translation>モデルは {0} で動作中（希望：{1}）。</translation>
  </message>
  <message>
   <source>The music is composed as soon as the film is looked through.</source>
   <translation>解析が終わり次第、作曲します。</translation>
  </message>
  <message>
   <source>The music is computed on: {0}</source>
   <translation>音楽の計算：{0}</translation>
  </message>
  <message>
   <source>The music keeps its level under speech</source>
   <translation>話し声の間も音楽のレベルを保つ</translation>
  </message>
  <message>
   <source>The music will mark this cut</source>
   <translation>音楽がこのカットを強調します</translation>
  </message>
  <message>
   <source>The music, and the cuts as MIDI markers.</source>
   <translation>音楽と、MIDI マーカーにしたカット。</translation>
  </message>
  <message>
   <source>The music, as long as the film</source>
   <translation>フィルムと同じ長さの音楽</translation>
  </message>
  <message>
   <source>The new cut</source>
   <translation>新しい編集</translation>
  </message>
  <message>
   <source>The note is locked and stays as it is.</source>
   <translation>このノートはロックされています。</translation>
  </message>
  <message>
   <source>The paper's value, 200</source>
   <translation>論文の値 200</translation>
  </message>
  <message>
   <source>The paper's value, 8 beats</source>
   <translation>論文の値 8 拍</translation>
  </message>
  <message>
   <source>The same under speech</source>
   <translation>話し声の間も同じ</translation>
  </message>
  <message>
   <source>The second voice. Double-click to open the piano roll</source>
   <translation>第二の声部。ダブルクリックでピアノロール</translation>
  </message>
  <message>
   <source>The sound of take {0} is still being rendered.</source>
   <translation>テイク {0} の音を生成中です。</translation>
  </message>
  <message>
   <source>The take as MIDI</source>
   <translation>テイク（MIDI）</translation>
  </message>
  <message>
   <source>The take as WAV</source>
   <translation>テイク（WAV）</translation>
  </message>
  <message>
   <source>The take as stems</source>
   <translation>テイク（ステム）</translation>
  </message>
  <message>
   <source>The three tracks that are composed, and no band.</source>
   <translation>作曲された 3 トラックのみ、バンドなし。</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>The tune. Double-click to open the piano roll</source>
   <translation>メロディ。ダブルクリックでピアノロール</translation>
  </message>
  <message>
   <source>The work could not be saved ({0}).</source>
   <translation>作業を保存できませんでした（{0}）。</translation>
  </message>
  <message>
   <source>There is newer work on this project that was not saved.</source>
   <translation>このプロジェクトには未保存の新しい作業があります。</translation>
  </message>
  <message>
   <source>There is no music to draw in yet.</source>
   <translation>描き込む音楽がまだありません。</translation>
  </message>
  <message>
   <source>There is no take to redo yet.</source>
   <translation>作り直すテイクがまだありません。</translation>
  </message>
  <message>
   <source>There is nothing to export yet.</source>
   <translation>書き出すものがまだありません。</translation>
  </message>
  <message>
   <source>This cannot be opened</source>
   <translation>これは開けません</translation>
  </message>
  <message>
   <source>This cut is no hit point: the music does not mark it</source>
   <translation>ヒットポイントではありません：音楽は強調しません</translation>
  </message>
  <message>
   <source>This cut lies on its beat</source>
   <translation>このカットは拍の上にあります</translation>
  </message>
  <message>
   <source>This cut lies {0} ms after its beat</source>
   <translation>このカットは拍より {0} ms 遅れています</translation>
  </message>
  <message>
   <source>This cut lies {0} ms before its beat</source>
   <translation>このカットは拍より {0} ms 早いです</translation>
  </message>
  <message>
   <source>This one</source>
   <translation>このテイク</translation>
  </message>
  <message>
   <source>This track is muted, so there is no stem of it.</source>
   <translation>このトラックはミュートなのでステムはありません。</translation>
  </message>
  <message>
   <source>Throw this run away (Esc)</source>
   <translation>この作曲を破棄（Esc）</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>Time above, bars of the music below</source>
   <translation>上は時間、下は音楽の小節</translation>
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
   <source>To the cut before</source>
   <translation>前のカットへ</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>最後へ</translation>
  </message>
  <message>
   <source>To the next cut</source>
   <translation>次のカットへ</translation>
  </message>
  <message>
   <source>To the start</source>
   <translation>最初へ</translation>
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
   <source>Transpose</source>
   <translation>移調</translation>
  </message>
  <message>
   <source>Transpose notes</source>
   <translation>ノートを移調</translation>
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
   <translation>トレモロの弦、パルスと鼓動。メロディは控えめ。</translation>
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
   <translation>少し待ってもう一度試してください。</translation>
  </message>
  <message>
   <source>Try everything on a short film.</source>
   <translation>短いフィルムですべてを試せます。</translation>
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
   <translation>00:01:20:12、1:20、80.5（秒）、bar 10.2 のように入力してください。</translation>
  </message>
  <message>
   <source>Type its level…</source>
   <translation>レベルを入力…</translation>
  </message>
  <message>
   <source>Type {0} to {1}, in decibels.</source>
   <translation>{0}～{1} デシベルで入力してください。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <source>Undo brings it back.</source>
   <translation>取り消しで元に戻せます。</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>ノートのロックを解除</translation>
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
   <source>Unmute the clip's sound</source>
   <translation>クリップの音のミュートを解除</translation>
  </message>
  <message>
   <source>Unmute the {0}</source>
   <translation>{0}のミュートを解除</translation>
  </message>
  <message>
   <source>Unsaved work from {1} was kept: {0}</source>
   <translation>{1} の未保存の作業が残っています：{0}</translation>
  </message>
  <message>
   <source>Unstar take</source>
   <translation>テイクのスターを外す</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>上へ</translation>
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
   <translation>1～32 拍にしてください。</translation>
  </message>
  <message>
   <source>Use 2 to 200 steps.</source>
   <translation>2～200 ステップにしてください。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 10, or "auto".</source>
   <translation>0～10 または「auto」にしてください。</translation>
  </message>
  <message>
   <source>Use a value from 0 to 1000.</source>
   <translation>0～1000 にしてください。</translation>
  </message>
  <message>
   <source>Use a whole number, up to 18 digits.</source>
   <translation>18 桁までの整数にしてください。</translation>
  </message>
  <message>
   <source>Use and remember these.</source>
   <translation>これを使い、記憶します。</translation>
  </message>
  <message>
   <source>Use its settings</source>
   <translation>その設定を使う</translation>
  </message>
  <message>
   <source>Use the shipped sounds</source>
   <translation>付属の音色を使う</translation>
  </message>
  <message>
   <source>Use the take's settings</source>
   <translation>テイクの設定を使う</translation>
  </message>
  <message>
   <source>Use these</source>
   <translation>これを使う</translation>
  </message>
  <message>
   <source>Variations</source>
   <translation>バリエーション</translation>
  </message>
  <message>
   <source>Variations in a run</source>
   <translation>1 回のバリエーション数</translation>
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
   <translation>動画と WAV を YouTube の音量で。</translation>
  </message>
  <message>
   <source>Video only</source>
   <translation>動画のみ</translation>
  </message>
  <message>
   <source>Video with the music</source>
   <translation>音楽付きの動画</translation>
  </message>
  <message>
   <source>Videos, timelines and projects</source>
   <translation>動画・タイムライン・プロジェクト</translation>
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
   <source>Voice oohs</source>
   <translation>ボイスウー</translation>
  </message>
  <message>
   <source>Voice pad</source>
   <translation>ボイスパッド</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>声</translation>
  </message>
  <message>
   <source>WAV</source>
   <translation>WAV</translation>
  </message>
  <message>
   <source>WAV and MP3, as loud as podcasts are.</source>
   <translation>WAV と MP3 をポッドキャストの音量で。</translation>
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
   <source>What all the files are named after.</source>
   <translation>すべてのファイル名の元になります。</translation>
  </message>
  <message>
   <source>What is saved</source>
   <translation>保存の状態</translation>
  </message>
  <message>
   <source>What plays the {0}: {1}</source>
   <translation>{0}を演奏するもの：{1}</translation>
  </message>
  <message>
   <source>What the files are for</source>
   <translation>ファイルの用途</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>書き出される内容</translation>
  </message>
  <message>
   <source>Whatever is fastest</source>
   <translation>いちばん速いもの</translation>
  </message>
  <message>
   <source>Where is the clip?</source>
   <translation>クリップはどこですか？</translation>
  </message>
  <message>
   <source>Where is the footage?</source>
   <translation>素材はどこですか？</translation>
  </message>
  <message>
   <source>Where is the timeline?</source>
   <translation>タイムラインはどこですか？</translation>
  </message>
  <message>
   <source>Where the files go; made if need be.</source>
   <translation>ファイルの保存先。なければ作ります。</translation>
  </message>
  <message>
   <source>Where the music is computed. It sounds the same, only sooner or later.</source>
   <translation>音楽を計算する場所。音は同じで、速さだけが変わります。</translation>
  </message>
  <message>
   <source>Whistle</source>
   <translation>口笛</translation>
  </message>
  <message>
   <source>Who decides what. On the left the words lead: captions and mood make a tune. On the right the picture leads: movement and cuts make the rhythm. The shape behind it is how much of the music is still open when the picture takes over.
Hold Alt or type for values between the steps; double-click for the paper's 200, where the tick is.</source>
   <translation>何が何を決めるか。左では言葉が主導し、説明とムードがメロディを作ります。右では映像が主導し、動きとカットがリズムを作ります。背後の形は、映像に切り替わる時点でどれだけ音楽が未定かを示します。
Alt を押すか入力で中間の値、ダブルクリックで論文の値 200（目盛りの位置）。</translation>
  </message>
  <message>
   <source>Wide slow pads and a few bells; no beat.</source>
   <translation>広くゆっくりしたパッドと少しのベル。ビートなし。</translation>
  </message>
  <message>
   <source>Wipe</source>
   <translation>ワイプ</translation>
  </message>
  <message>
   <source>Without any, the pictures decide: they feel {0}.</source>
   <translation>指定がなければ映像が決めます：印象は{0}。</translation>
  </message>
  <message>
   <source>Words for how it should feel, in English. They colour key, chords and tune of the whole clip, together with the captions</source>
   <translation>どんな感じにしたいかを英語の言葉で。説明とともに、クリップ全体の調・コード・メロディを彩ります</translation>
  </message>
  <message>
   <source>Words lead</source>
   <translation>言葉が主導</translation>
  </message>
  <message>
   <source>Write MIDI, WAV, stems or the finished video.</source>
   <translation>MIDI・WAV・ステム・完成した動画を書き出します。</translation>
  </message>
  <message>
   <source>Write the files listed above.</source>
   <translation>上の一覧のファイルを書き出します。</translation>
  </message>
  <message>
   <source>Writes {0}</source>
   <translation>{0} を書き出します</translation>
  </message>
  <message>
   <source>Xylophone</source>
   <translation>シロフォン</translation>
  </message>
  <message>
   <source>YouTube</source>
   <translation>YouTube</translation>
  </message>
  <message>
   <source>Your level: 1 point</source>
   <translation>あなたのレベル：1 ポイント</translation>
  </message>
  <message>
   <source>Your level: flat</source>
   <translation>あなたのレベル：一定</translation>
  </message>
  <message>
   <source>Your level: {0} points</source>
   <translation>あなたのレベル：{0} ポイント</translation>
  </message>
  <message>
   <source>Your timeline with the music, and MIDI.</source>
   <translation>音楽付きのタイムラインと MIDI。</translation>
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
   <source>Zoom to the selected shot or notes.</source>
   <translation>選択したショットやノートにズームします。</translation>
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
   <translation>追加の形式</translation>
  </message>
  <message>
   <source>as planned</source>
   <translation>予定どおり</translation>
  </message>
  <message>
   <source>as the pictures have it</source>
   <translation>映像に合わせる</translation>
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
   <source>bar {0}</source>
   <translation>{0} 小節</translation>
  </message>
  <message>
   <source>bar {0} · {1}</source>
   <translation>{0} 小節 · {1}</translation>
  </message>
  <message>
   <source>best {0}</source>
   <translation>最高 {0}</translation>
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
   <translation>明るくにぎやか</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>穏やか</translation>
  </message>
  <message>
   <source>composed anew</source>
   <translation>作り直し</translation>
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
   <source>fitted once the clip is looked through</source>
   <translation>解析が終わると決まります</translation>
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
   <source>heard now</source>
   <translation>再生中</translation>
  </message>
  <message>
   <source>in WAV and stems, too</source>
   <translation>WAV とステムにも</translation>
  </message>
  <message>
   <source>it clatters</source>
   <translation>音がばたつく</translation>
  </message>
  <message>
   <source>it does not end on its closing chord</source>
   <translation>終わりの和音で終わらない</translation>
  </message>
  <message>
   <source>it has few notes</source>
   <translation>音が少ない</translation>
  </message>
  <message>
   <source>it has no tune</source>
   <translation>メロディがない</translation>
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
   <translation>映像に対して厚すぎるか薄すぎる</translation>
  </message>
  <message>
   <source>it is fuller than the picture asks for</source>
   <translation>映像より厚い</translation>
  </message>
  <message>
   <source>it is thinner than the picture asks for</source>
   <translation>映像より薄い</translation>
  </message>
  <message>
   <source>it stops and goes</source>
   <translation>途切れ途切れになる</translation>
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
   <translation>映像のとおり：{0}</translation>
  </message>
  <message>
   <source>lively</source>
   <translation>にぎやか</translation>
  </message>
  <message>
   <source>made at {0}</source>
   <translation>{0} で作成</translation>
  </message>
  <message>
   <source>made for other cuts</source>
   <translation>別のカット用</translation>
  </message>
  <message>
   <source>made with another drift</source>
   <translation>別の揺れで作成</translation>
  </message>
  <message>
   <source>many notes are outside the key</source>
   <translation>調から外れた音が多い</translation>
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
   <translation>説明なし</translation>
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
   <translation>まだ音楽なし</translation>
  </message>
  <message>
   <source>no sound device</source>
   <translation>音声デバイスなし</translation>
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
   <source>not there</source>
   <translation>ありません</translation>
  </message>
  <message>
   <source>one hears where its parts were joined</source>
   <translation>つなぎ目が聞こえる</translation>
  </message>
  <message>
   <source>one window per shot</source>
   <translation>ショットごと</translation>
  </message>
  <message>
   <source>peak {0}</source>
   <translation>ピーク {0}</translation>
  </message>
  <message>
   <source>picture leads</source>
   <translation>映像が主導</translation>
  </message>
  <message>
   <source>playful</source>
   <translation>遊び心</translation>
  </message>
  <message>
   <source>preview</source>
   <translation>プレビュー</translation>
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
   <translation>{0}前に保存</translation>
  </message>
  <message>
   <source>silent: no sound device</source>
   <translation>無音：音声デバイスなし</translation>
  </message>
  <message>
   <source>some bars are much fuller than others</source>
   <translation>小節ごとの密度にむらがある</translation>
  </message>
  <message>
   <source>some hit points pass without an accent</source>
   <translation>強調されないヒットポイントがある</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>スター付き</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>残る</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>ステップ {0}/{1}</translation>
  </message>
  <message>
   <source>stopped at step {0} of {1}</source>
   <translation>ステップ {0}/{1} で停止</translation>
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
   <translation>緊張</translation>
  </message>
  <message>
   <source>the accompaniment keeps changing</source>
   <translation>伴奏が落ち着かない</translation>
  </message>
  <message>
   <source>the model's own choice, {0}</source>
   <translation>モデルに任せる（{0}）</translation>
  </message>
  <message>
   <source>the one that came along</source>
   <translation>付属のもの</translation>
  </message>
  <message>
   <source>the ones that came along</source>
   <translation>付属のもの</translation>
  </message>
  <message>
   <source>the rhythm differs much from bar to bar</source>
   <translation>小節ごとにリズムが大きく変わる</translation>
  </message>
  <message>
   <source>the same as before</source>
   <translation>前と同じ</translation>
  </message>
  <message>
   <source>the tune is silent in most bars</source>
   <translation>ほとんどの小節でメロディが休んでいる</translation>
  </message>
  <message>
   <source>there are gaps in which nothing begins</source>
   <translation>何も始まらない隙間がある</translation>
  </message>
  <message>
   <source>t₀ {0}</source>
   <translation>t₀ {0}</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>自信なし</translation>
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
   <translation>ショットの内容を短く</translation>
  </message>
  <message>
   <source>wide</source>
   <translation>大きく</translation>
  </message>
  <message>
   <source>words lead</source>
   <translation>言葉が主導</translation>
  </message>
  <message>
   <source>your chord</source>
   <translation>自分のコード</translation>
  </message>
  <message>
   <source>your level</source>
   <translation>自分のレベル</translation>
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
ダブルクリックで、音楽が従う言葉を変更</translation>
  </message>
  <message>
   <source>{0}  ·  step {1} of {2}</source>
   <translation>{0}  ·  ステップ {1}/{2}</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0}（他 {1}）</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0}（固定）</translation>
  </message>
  <message>
   <source>{0} (the project's)</source>
   <translation>{0}（プロジェクトのもの）</translation>
  </message>
  <message>
   <source>{0} (valence {1}, arousal {2})</source>
   <translation>{0}（快・不快 {1}、覚醒度 {2}）</translation>
  </message>
  <message>
   <source>{0} And {1} more.</source>
   <translation>{0} 他 {1} 件。</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} 他 {1}</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>残り {0} 問</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{1} の {0}</translation>
  </message>
  <message>
   <source>{0} beat a window</source>
   <translation>1 区間 {0} 拍</translation>
  </message>
  <message>
   <source>{0} beats a window</source>
   <translation>1 区間 {0} 拍</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} 変更</translation>
  </message>
  <message>
   <source>{0} dB</source>
   <translation>{0} dB</translation>
  </message>
  <message>
   <source>{0} dB down under speech</source>
   <translation>話し声の間は {0} dB 下げる</translation>
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
   <source>{0} is no film, no timeline and no project.</source>
   <translation>{0} はフィルムでもタイムラインでもプロジェクトでもありません。</translation>
  </message>
  <message>
   <source>{0} is open already.</source>
   <translation>{0} はすでに開いています。</translation>
  </message>
  <message numerus="yes">
   <source>{0} is open: %n shot(s).</source>
   <translation>
    <numerusform>{0} を開きました：%n ショット。</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} is ready: drag it now.</source>
   <translation>{0} の準備ができました：ドラッグしてください。</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} 保持</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>他 {0}</translation>
  </message>
  <message>
   <source>{0} moved</source>
   <translation>{0} 移動</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} new</source>
   <translation>{0} 新規</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} 個のノートを選択中</translation>
  </message>
  <message>
   <source>{0} of 10</source>
   <translation>{0}/10</translation>
  </message>
  <message>
   <source>{0} of {1} bars stay as they are; {2} are composed anew.</source>
   <translation>{1} 小節のうち {0} 小節を残し、{2} 小節を作り直します。</translation>
  </message>
  <message>
   <source>{0} of {1} hits</source>
   <translation>ヒット {0}/{1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits within {2} ms</source>
   <translation>{2} ms 以内 {0}/{1}</translation>
  </message>
  <message>
   <source>{0} of {1} hits ≤ {2} ms</source>
   <translation>{0}/{1} ≤ {2} ms</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>{0} 削除</translation>
  </message>
  <message>
   <source>{0} steps</source>
   <translation>{0} ステップ</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} テイク</translation>
  </message>
  <message>
   <source>{0} takes are exported to {1}</source>
   <translation>{0} テイクを {1} に書き出しました</translation>
  </message>
  <message>
   <source>{0} trimmed</source>
   <translation>{0} トリム</translation>
  </message>
  <message>
   <source>{0} was changed in its editor.</source>
   <translation>{0} が編集ソフトで変更されました。</translation>
  </message>
  <message>
   <source>{0} {1} %</source>
   <translation>{0} {1} %</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} ステップ</translation>
  </message>
  <message>
   <source>{0} · {1} steps · strength {2}</source>
   <translation>{0} · {1} ステップ · 強さ {2}</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – テイク {1}</translation>
  </message>
  <message>
   <source>{0}, never saved</source>
   <translation>{0}、未保存</translation>
  </message>
  <message>
   <source>{0}, shot {1}</source>
   <translation>{0}、ショット {1}</translation>
  </message>
  <message>
   <source>{0}, the best of the {1} takes of its run</source>
   <translation>{0}、同じ回の {1} テイク中で最良</translation>
  </message>
  <message>
   <source>{0}, velocity {1}</source>
   <translation>{0}、ベロシティ {1}</translation>
  </message>
  <message>
   <source>{0}, {1} %, {2}</source>
   <translation>{0}、{1} %、{2}</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} at {3}. {4}</source>
   <translation>{0}、{1}/{2}、{3}。{4}</translation>
  </message>
  <message>
   <source>{0}, {1} s</source>
   <translation>{0}、{1} 秒</translation>
  </message>
  <message>
   <source>{0}. {1}</source>
   <translation>{0}。{1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}：%n ショット、{1}、{2} fps</numerusform>
   </translation>
  </message>
  <message>
   <source>{0}: click to select its notes</source>
   <translation>{0}：クリックでノートを選択</translation>
  </message>
  <message>
   <source>{0}: it follows chords and level. Double-click to open the piano roll</source>
   <translation>{0}：コードとレベルに従います。ダブルクリックでピアノロール</translation>
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
   <translation>「{0}」はクリップ内の位置ではありません。</translation>
  </message>
 </context>
</TS>
