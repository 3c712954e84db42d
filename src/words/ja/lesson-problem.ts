import type { LessonProblemWords } from '../en/lesson-problem.ts';

export const lessonProblem: LessonProblemWords = {
  list: (items) => items.map((item) => `「${item}」`).join(''),
  none: 'なし',
  at: (file, line, column, sentence) => `${file}:${String(line)}:${String(column)}: ${sentence}`,

  'folder-name': (path) =>
    `「${path}」からは何番目のレッスンかわかりません。\`lessons/1-the-way-home/02-the-gate-that-forgets\` のような名前にします`,
  'missing-file': (name) =>
    `「${name}」がありません。レッスンには \`lesson.yaml\`、\`ja.md\`、\`en.md\` を置きます`,
  'unlisted-file': (name) => `「${name}」はどこからも使われません。フォルダーから取り除きます`,
  'id-is-not-slug': (id, slug) => `id は「${id}」、フォルダー名は「${slug}」です。同じにします`,
  'id-twice': (id, other) => `id「${id}」は「${other}」が使っています。別の id にします`,
  'number-twice': (number, other) => `レッスン ${number} は「${other}」です。別の番号にします`,
  'unknown-lesson': (name, known) => `「${name}」というレッスンはありません（あるもの：${known}）`,
  checkpoint: (text) =>
    `「${text}」は通過地点になりません。\`public-acl outbound\`、\`web-sg inbound\`、\`route public\`、\`home\`、\`refused\`、\`arrived\` のように書きます`,
  goal: (text) =>
    `「${text}」はゴールになりません。\`roundtrip\`、\`arrives\`、\`never\` に続けて通信を書くか、\`rules <= 4\` と書きます`,
  'not-an-edit': (text) =>
    `「${text}」ではルールが変わりません。\`add\`、\`remove\`、\`replace-groups\` で書きます`,
  lock: (text) =>
    `「${text}」では何をロックするのかわかりません。名前と、片方だけなら \`inbound\` か \`outbound\` を書きます`,
  'ports-that-fail': (text) =>
    `「${text}」はポートの集まりになりません。\`source-port < 49152\` のように \`<\`、\`>\`、\`=\` で書きます`,
  'answer-is-no-option': (answer) => `「${answer}」が選択肢にありません。選択肢に足すか、取り除きます`,
  'too-few-options': '選ぶものがありません。選択肢を二つ以上書きます',
  'no-goal': 'ゴールがありません。一つ以上書きます',
  'plays-and-ends': '動かして見せる問いには、`plays` と `ends` の両方を書きます',
  'no-packet-last': '最後に何も送られないので、見るものがありません。`send …` か `again` で終えます',
  'task-kind':
    '課題になっていません。`observe` と書くか、`solution`、`beside`、`send` のどれか一つを書きます',
  'wrong-kind': (id) =>
    `「${id}」はこのレッスンの誤答になりません。\`predicted\`、または \`edits\` と \`stops\`、二つを比べるレッスンなら \`found\` を書きます`,
  'asks-differently': {
    beside: '二つを比べるので、答えはちがいの出る地点の一覧です。\`answer: [ … ]\` と書きます',
    answer: '答えがちがいの一覧なので、比べる相手が要ります。課題に \`beside\` のシナリオを書きます',
  },

  'title-missing': 'タイトルがありません。ファイルを \`---\`、\`title: …\`、\`---\` で始めます',
  'text-before-heading': '最初の見出しより前の文は表示されません。見出しの下に移します',
  'heading-missing': (heading) => `見出し \`## ${heading}\` がありません。本文と一緒に足します`,
  'heading-unknown': (heading) =>
    `\`## ${heading}\` は表示されません。名前を直すか、lesson.yaml に書き足します`,
  'heading-twice': (heading) => `\`## ${heading}\` が二つあります。一つにします`,
  'empty-part': (heading) => `\`## ${heading}\` の本文がありません。書き足します`,
  'not-one-line': (heading) => `\`## ${heading}\` は短いラベルです。一行で書きます`,
  'too-long': {
    words: (heading, got, limit) =>
      `「${heading}」が ${String(got)} 語あります。${String(limit)} 語までに縮めます`,
    characters: (heading, got, limit) =>
      `「${heading}」が ${String(got)} 文字あります。${String(limit)} 文字までに縮めます`,
  },
  'other-language': {
    ja: (heading, text) => `「${heading}」に英語「${text}」が残っています。日本語にします`,
    en: (heading, text) => `「${heading}」に日本語「${text}」が残っています。英語にします`,
  },
  'markup-left': (heading, text) => `「${heading}」の \`${text}\` はそのまま表示されます。取り除きます`,
  placeholder: (name, known) => `\`{${name}}\` に入る値がありません（使えるもの：${known}）`,
  link: (url) =>
    `「${url}」へのリンクは行き先がありません。https のページか、\`#/lessons/first-delivery\` のようにレッスンを指します`,
  'no-source-link': 'まとめに出典がありません。根拠になる docs.aws.amazon.com のページへリンクします',

  'nothing-to-do':
    'することがありません。はじめから全部のゴールに届いているか、比べる二つにちがいがありません。はじめの状態を変えるか、\`task: observe\` と書きます',
  'observed-goal-fails': (goal, shown) =>
    `直すところのないレッスンなのに、ゴール「${goal}」に届きません。${shown}。シナリオかゴールを直します`,
  'solution-fails': (goal, shown) => `解答ではゴール「${goal}」に届きません。${shown}。解答を直します`,
  'worked-step-fails': (goal, shown) =>
    `ヒント 3 の手順ではゴール「${goal}」に届きません。${shown}。\`worked\` を直します`,
  'extra-unreachable': (goal, shown) =>
    `解答では追加のゴール「${goal}」に届きません。${shown}。ゴールをゆるめるか、解答を良くします`,
  'edit-refused': (text, why) => `「${text}」はできません。${why}`,
  'edits-locked': (text) => `「${text}」はロックしたところを変えています。ロックを外すか、別の答えにします`,
  answer: (said, engine) => `答えは${said}とありますが、エンジンによれば${engine}です。答えを直します`,
  'unknown-checkpoint': (checkpoint, known) =>
    `「${checkpoint}」はこのシナリオの通過地点ではありません（あるもの：${known}）`,
  'sent-otherwise': {
    passes: (text, engine) => `「${text}」は通るはずですが、「${engine}」で終わります。別のパケットにします`,
    stops: (text, engine) => `「${text}」は止まるはずですが、「${engine}」で終わります。別のパケットにします`,
  },
  'never-met': (checkpoint) => `「${checkpoint}」まで来ないので、文が作れません。実際に通る地点にします`,
  'wrong-is-right': (id) => `誤答「${id}」は正しい答えです。取り除きます`,
  'wrong-stops-elsewhere': (id, said, engine) =>
    `誤答「${id}」は「${said}」で止まるとありますが、エンジンによれば「${engine}」です。\`stops\` を直します`,
  'wrong-ports': (id, passing, engine) =>
    passing === 0
      ? `誤答「${id}」はどの送信元ポートでも失敗します。\`counterexample\` を取り除きます`
      : `誤答「${id}」の失敗のしかたが \`counterexample\` とちがいます（たとえば「${engine}」）。直します`,
  ends: (packet, place) => `「${packet}」は「${place}」で終わります`,
  counted: {
    rules: (count, atMost) => `ルールが ${String(count)} 件あります（${String(atMost)} 件まで）`,
    exposure: (count, atMost) => `開いているポートが ${String(count)} 個あります（${String(atMost)} 個まで）`,
  },
  unsaid: {
    'too-many-translators': '途中に NAT ゲートウェイかロードバランサーが三つ以上あり、証明できません',
    'too-long': '通るルートテーブルが多すぎて、証明できません',
    'compares-fields': '応答がリクエストのものかどうかを、ルールの比較だけでは決められず、証明できません',
    'met-twice': '同じフローが同じインターフェイスを二度通るため、証明できません',
    'no-such-packet': 'あてはまるパケットが一つもなく、証明したことになりません',
  },
};
