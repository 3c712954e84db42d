import type { PracticeWords } from '../en/practice.ts';

export const practice: PracticeWords = {
  cannotSay: {
    'too-many-translators': '証明できません：NAT やロードバランサーが 3 つ以上あります。',
    'too-long': '証明できません：経路が長すぎます。',
    'compares-fields': '証明できません：二つの欄が同じかどうかで決まります。',
    'met-twice': '証明できません：同じ通信が同じ所を 2 回通ります。',
    'no-such-packet': '証明できません：そのようなパケットがありません。',
  },

  make: {
    wanted: { passes: '通るトラックを一台', stops: '止まるトラックを一台' },
    protocol: 'プロトコル',
    sourcePort: (from) => `${from} のポート`,
    to: '送信先',
    destinationPort: '送信先ポート',
    guesses: { passes: '通る', stops: '止まる' },
    send: '出発させる',
    ended: { passes: '通りました', stops: '止まりました' },
    otherwise: '予想とちがいました',
    badPort: 'ポートは 0 から 65535 までの数です。',
  },

  match: {
    title: '一件ずつ考える',
    show: '動かして見る',
    showing: 'いまの話を、そのまま動かしています。ルールはあとで元に戻ります。',
    right: 'そのとおり',
    defended: 'その考えも成り立ちます',
    wrong: 'もう一度考えてみましょう',
    left: (count) => `あと ${String(count)} 件`,
  },
};
