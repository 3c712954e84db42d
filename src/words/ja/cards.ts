import type { CardsWords } from '../en/cards.ts';

/** Around the ten cards: the test before the lessons and after them, and what came of it. */
export const cards: CardsWords = {
  time: { before: 'レッスンの前', after: 'レッスンの後' },
  intro: {
    before:
      '短い質問が 10 問、3 分ほどです。まだ何も説明しません。レッスンのあとで、何が変わったかを見比べられます。',
    after: '同じ 10 の思い込みを、別の数字で確かめます。',
  },
  start: '今の考えで答えてみる',
  retake: 'もう一度やってみる',
  card: (number, all) => `${String(all)} 枚中 ${String(number)} 枚目`,
  answers: 'どこまで行けるでしょうか',
  next: '次のカード',
  finish: '結果を見る',
  back: '前のカード',
  chooseFirst: '先に答えを選んでください',
  dontKnow: 'わからない',
  list: {
    'security-group': {
      ingress: 'セキュリティグループ（インバウンド）',
      egress: 'セキュリティグループ（アウトバウンド）',
    },
    'network-acl': {
      ingress: 'ネットワーク ACL（インバウンド）',
      egress: 'ネットワーク ACL（アウトバウンド）',
    },
  },
  noRules: 'ルールなし',
  result: (right, all) => `${String(all)} 問中 ${String(right)} 問正解`,
  yours: (text) => `あなたの答え：${text}`,
  truth: (text) => `実際は：${text}`,
  right: '正解',
  wrong: 'ちがいました',
  wasRight: '前は正解',
  wasWrong: '前はちがいました',
  lesson: (title) => `レッスン：${title}`,
  save: 'CSV で保存',
  saved: '結果はこのブラウザーの中だけに残ります。',
  recall: {
    title: '覚えていますか',
    check: 'これで合っていますか',
    right: 'そのとおりです',
    goOn: 'レッスンへ進む',
    pass: '今はやめておく',
  },
  placement: {
    title: 'どこから始めますか',
    result: (right, all) => `${String(all)} 枚のうち ${String(right)} 枚が、実際のとおりでした。`,
    begin: 'このあたりのレッスンに、新しい発見がありそうです。',
    all: '帰り道はもうご存じですね。最後のレッスンか、作業台へどうぞ。',
  },
  toLessons: 'レッスン一覧へ',
};
