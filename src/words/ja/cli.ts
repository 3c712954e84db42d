import type { CliWords } from '../en/cli.ts';

export const cli: CliWords = {
  trace: '通信ごと（またはファイルの actions）に、届くか、戻りの通信が帰れるか、なぜかを示す',
  mend: 'すべてのゴールが成り立つ、いちばん小さいルールの直し方を探す（証明つき）',
  prove: 'ゴールをすべてのパケットについて証明する（成り立たなければ、そうなるパケットをひとつ示す）',
  check: 'レッスンのフォルダーを検査する（両言語がそろい、内容が正しいか）',
  diff: '2 つのシナリオが同じかを調べる（片方でだけ届くもの、帰れるものを、パケットの例とともに示す）',
  jsonDifferences: '違いごとに 1 行の JSON で出力',
  json: '通信ごとに 1 行の JSON で出力',
  jsonGoals: 'ゴールごとに 1 行の JSON で出力',
  actions: 'ファイルの actions を実行',
  log: '記録されるはずの VPC フローログを出力',
  format: "フローログのフィールド。例：'${version} ${srcaddr} ${dstaddr} ${action}'",
  lang: '文の言語（ja または en）',
  noFile: (path) => `${path} を読めません。そのファイルやフォルダーがありません`,
  unreadable: (path, why) => `${path} を読めません：${why}`,
  noLesson: (path) => `${path} はレッスンのフォルダーではありません。lesson.yaml がありません`,
  inFile: (path, sentence) => `${path}：${sentence}`,
  inFlow: (flow, sentence) => `通信「${flow}」：${sentence}`,
  nothingToDo:
    "調べる通信がありません。'tcp laptop -> web:443' のように書くか、ファイルに actions を書いてください",
  unknownCommand: (command) => `「${command}」というコマンドはありません`,
  unknownLanguage: (language) => `言語「${language}」は使えません。ja か en を指定してください`,
  seeHelp: '使い方は kaerimichi --help で見られます',
  lessonsFine: (count) => `レッスン ${String(count)} 件を検査しました。問題ありません`,
};
