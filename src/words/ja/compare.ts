import type { CompareWords } from '../en/compare.ts';

export const compare: CompareWords = {
  same: (one, other) => `${one} と ${other} は、届くパケットも、帰ってくる戻りの通信もまったく同じです`,
  onlyIn: {
    arrives: (file) => `${file} でだけ届きます`,
    'comes-home': (file) => `${file} でだけ戻りの通信が帰れます`,
  },
  passage: (from, to) => `${from} -> ${to}`,
  internet: 'インターネットのほかの誰か',
  elsewhere: (file, fate) => `${file} では、${fate}`,
  noSender: (packet) => `${packet} の送信元アドレスを持つものがありません`,
  ports: (protocol, ranges) => `${protocol} ${ranges}`,
  otherProtocols: 'ほかのプロトコル',
  more: (count) => `ほか ${String(count)} 件`,
  count: (count) => `ヘッダー ${count} 通り`,
  on: (passage, sentence) => `${passage}：${sentence}`,
};
