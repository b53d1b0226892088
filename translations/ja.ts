<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>BGM Studio</name>
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
   <source>1 answer left</source>
   <translation>残り 1 問</translation>
  </message>
  <message>
   <source>1 take</source>
   <translation>1 テイク</translation>
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
   <source>= shots</source>
   <translation>= ショット</translation>
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
   <source>A second back</source>
   <translation>1 秒戻る</translation>
  </message>
  <message>
   <source>A second on</source>
   <translation>1 秒進む</translation>
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
   <source>Add marker</source>
   <translation>マーカーを追加</translation>
  </message>
  <message>
   <source>Add marker here</source>
   <translation>ここにマーカーを追加</translation>
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
   <source>All of it</source>
   <translation>全体</translation>
  </message>
  <message>
   <source>Ambient pads</source>
   <translation>アンビエントパッド</translation>
  </message>
  <message>
   <source>Analyse again</source>
   <translation>もう一度解析</translation>
  </message>
  <message>
   <source>Another lane</source>
   <translation>別のレーン</translation>
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
   <source>Back to automatic</source>
   <translation>自動に戻す</translation>
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
   <source>Bar</source>
   <translation>小節</translation>
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
   <source>Bells</source>
   <translation>ベル</translation>
  </message>
  <message>
   <source>Bits a sample</source>
   <translation>サンプルあたりのビット数</translation>
  </message>
  <message>
   <source>Bridge</source>
   <translation>ブリッジ</translation>
  </message>
  <message>
   <source>Bring music back</source>
   <translation>音楽を戻す</translation>
  </message>
  <message>
   <source>Broadcast (EBU R 128)</source>
   <translation>放送（EBU R 128）</translation>
  </message>
  <message>
   <source>Build into the next</source>
   <translation>次へ盛り上げる</translation>
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
   <source>Caption</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>説明</translation>
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
   <source>Choir</source>
   <translation>合唱</translation>
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
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Chord as planned</source>
   <translation>予定どおりのコード</translation>
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
   <source>Cinematic orchestra</source>
   <translation>シネマティックオーケストラ</translation>
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
   <source>Compare with the take before</source>
   <translation>前のテイクと比べる</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比較…</translation>
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
   <source>Composing</source>
   <translation>作曲中</translation>
  </message>
  <message>
   <source>Composing for the new cut</source>
   <translation>新しい編集に合わせて作曲中</translation>
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
   <source>Corporate bright</source>
   <translation>明るいコーポレート</translation>
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
   <source>Cutting the film together</source>
   <translation>フィルムを編集中</translation>
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
   <source>Dissolve</source>
   <translation>ディゾルブ</translation>
  </message>
  <message>
   <source>Documentary</source>
   <translation>ドキュメンタリー</translation>
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
   <source>Draw note</source>
   <translation>ノートを描く</translation>
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
   <source>Drop a video or timeline here</source>
   <translation>ここに動画またはタイムラインをドロップ</translation>
  </message>
  <message>
   <source>Drums</source>
   <translation>ドラム</translation>
  </message>
  <message>
   <source>Duck under speech</source>
   <translation>話し声の間は下げる</translation>
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
   <source>Duplicate the take</source>
   <translation>テイクを複製</translation>
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
   <source>Epic</source>
   <translation>エピック</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>エラー</translation>
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
   <source>Fade</source>
   <translation>フェード</translation>
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
   <source>Find the clip</source>
   <translation>クリップを探す</translation>
  </message>
  <message>
   <source>Find the clip…</source>
   <translation>クリップを探す…</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>高品質</translation>
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
   <source>Flat level</source>
   <translation>平らなレベル</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>Follow the new cut</source>
   <translation>新しい編集に従う</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用途</translation>
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
   <source>Go on without</source>
   <translation>なしで続ける</translation>
  </message>
  <message>
   <source>Go on without it</source>
   <translation>なしで続ける</translation>
  </message>
  <message>
   <source>Guitar</source>
   <translation>ギター</translation>
  </message>
  <message>
   <source>Harp</source>
   <translation>ハープ</translation>
  </message>
  <message>
   <source>Hear {0}</source>
   <translation>{0} を聴く</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
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
   <source>Horns</source>
   <translation>ホルン</translation>
  </message>
  <message>
   <source>How much goes on in the music here</source>
   <translation>ここで音楽がどれだけ動くか</translation>
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
   <source>Keep the clip's own sound</source>
   <translation>クリップの音を残す</translation>
  </message>
  <message>
   <source>Keep the old cut</source>
   <translation>元の編集のまま</translation>
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
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>省略</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Level of the music</source>
   <translation>音楽のレベル</translation>
  </message>
  <message>
   <source>Level of the {0}</source>
   <translation>{0}のレベル</translation>
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
   <source>Lock region</source>
   <translation>範囲をロック</translation>
  </message>
  <message>
   <source>Lock the tempo</source>
   <translation>テンポをロック</translation>
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
   <source>Look</source>
   <translation>外観</translation>
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
   <source>Loop</source>
   <translation>ループ</translation>
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
   <source>Loudness</source>
   <translation>ラウドネス</translation>
  </message>
  <message>
   <source>Loudness meter</source>
   <translation>ラウドネスメーター</translation>
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
   <source>Making the files</source>
   <translation>ファイルを作成中</translation>
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
   <source>Melody ↔
Rhythm</source>
   <translation>メロディ ↔
リズム</translation>
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
   <source>Move notes</source>
   <translation>ノートを移動</translation>
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
   <source>Music for your film, to the frame</source>
   <translation>フレームぴったりの音楽を</translation>
  </message>
  <message>
   <source>Music here again</source>
   <translation>ここに音楽を戻す</translation>
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
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA グラフィックス（CUDA）</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
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
   <source>No caption yet</source>
   <translation>まだ説明がありません</translation>
  </message>
  <message>
   <source>No music here</source>
   <translation>ここは音楽なし</translation>
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
   <source>Now</source>
   <translation>今</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
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
   <source>Open…</source>
   <translation>開く…</translation>
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
   <source>Overall</source>
   <translation>全体として</translation>
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
   <source>Part</source>
   <translation>範囲</translation>
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
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>一時停止（スペース）</translation>
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
   <source>Play or pause</source>
   <translation>再生／一時停止</translation>
  </message>
  <message>
   <source>Playful pizzicato</source>
   <translation>軽やかなピチカート</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>ポッドキャスト</translation>
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
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>プロセッサー（CPU）</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進み具合</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>品質</translation>
  </message>
  <message>
   <source>Quantise</source>
   <translation>クオンタイズ</translation>
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
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近使ったもの</translation>
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
   <source>Recover</source>
   <translation>復元</translation>
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
   <source>Redo the selection</source>
   <translation>選択範囲を作り直す</translation>
  </message>
  <message>
   <source>Redo the shot</source>
   <translation>ショットを作り直す</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
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
   <source>Replaces {0}</source>
   <translation>{0} を置き換えます</translation>
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
   <source>Retro game</source>
   <translation>レトロゲーム</translation>
  </message>
  <message>
   <source>Rock</source>
   <translation>ロック</translation>
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
   <source>Saving</source>
   <translation>保存中</translation>
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
   <source>Select all</source>
   <translation>すべて選択</translation>
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
   <source>Shortcuts</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <source>Shots</source>
   <translation>ショット</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
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
   <source>Silence</source>
   <translation>無音</translation>
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
   <source>Snap</source>
   <translation>スナップ</translation>
  </message>
  <message>
   <source>Snap to beats and frames</source>
   <translation>拍とフレームにスナップ</translation>
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
   <source>Soundfonts</source>
   <translation>サウンドフォント</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>音色</translation>
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
   <source>Starred ({0})</source>
   <translation>スター付き（{0}）</translation>
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
   <source>Stems</source>
   <translation>ステム</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop, and keep what is there</source>
   <translation>止めて、できた分を残す</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>強さ</translation>
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
   <source>Style</source>
   <translation>スタイル</translation>
  </message>
  <message>
   <source>Style: {0}</source>
   <translation>スタイル：{0}</translation>
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
   <source>Synthwave</source>
   <translation>シンセウェーブ</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>テイク</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>テイク {0}</translation>
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
   <source>Tempo</source>
   <translation>テンポ</translation>
  </message>
  <message>
   <source>Tempo in beats a minute</source>
   <translation>テンポ（BPM）</translation>
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
   <source>The clip's own sound</source>
   <translation>クリップの音</translation>
  </message>
  <message>
   <source>The harmony the music keeps to</source>
   <translation>音楽が従うハーモニー</translation>
  </message>
  <message>
   <source>The timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時間</translation>
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
   <source>Tremolo</source>
   <translation>トレモロ</translation>
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
   <source>Undo</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <source>Unlock notes</source>
   <translation>ノートのロックを解除</translation>
  </message>
  <message>
   <source>Unlock track</source>
   <translation>トラックのロックを解除</translation>
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
   <source>Velocities</source>
   <translation>ベロシティ</translation>
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
   <source>Violins</source>
   <translation>バイオリン</translation>
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
   <source>Wipe</source>
   <translation>ワイプ</translation>
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
   <source>Writes {0}</source>
   <translation>{0} を書き出します</translation>
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
   <source>Zoom in</source>
   <translation>ズームイン</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>ズームアウト</translation>
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
   <source>almost done</source>
   <translation>まもなく完了</translation>
  </message>
  <message>
   <source>also as</source>
   <translation>追加の形式</translation>
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
   <source>neutral</source>
   <translation>中立</translation>
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
   <source>not saved yet</source>
   <translation>未保存</translation>
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
   <source>sad</source>
   <translation>悲しい</translation>
  </message>
  <message>
   <source>saved {0} ago</source>
   <translation>{0}前に保存</translation>
  </message>
  <message>
   <source>step {0} of {1}</source>
   <translation>ステップ {0}/{1}</translation>
  </message>
  <message>
   <source>sunny, playful, a little nostalgic</source>
   <translation>sunny, playful, a little nostalgic</translation>
  </message>
  <message>
   <source>tense</source>
   <translation>緊張</translation>
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
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (held)</source>
   <translation>{0}（固定）</translation>
  </message>
  <message>
   <source>{0} LUFS</source>
   <translation>{0} LUFS</translation>
  </message>
  <message>
   <source>{0} answers left</source>
   <translation>残り {0} 問</translation>
  </message>
  <message>
   <source>{0} bpm</source>
   <translation>{0} bpm</translation>
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
   <source>{0} moved</source>
   <translation>{0} 移動</translation>
  </message>
  <message>
   <source>{0} notes selected</source>
   <translation>{0} 個のノートを選択中</translation>
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
   <source>{0} steps</source>
   <translation>{0} ステップ</translation>
  </message>
  <message>
   <source>{0} takes</source>
   <translation>{0} テイク</translation>
  </message>
  <message>
   <source>{0} · {1} steps</source>
   <translation>{0} · {1} ステップ</translation>
  </message>
  <message>
   <source>{0} – take {1}</source>
   <translation>{0} – テイク {1}</translation>
  </message>
  <message numerus="yes">
   <source>{0}: %n shot(s), {1} at {2} frames a second</source>
   <translation>
    <numerusform>{0}：%n ショット、{1}、{2} fps</numerusform>
   </translation>
  </message>
 </context>
</TS>
