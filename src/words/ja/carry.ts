import type { CarryWords } from '../en/carry.ts';

/** Taking one's progress to another browser, and bringing it back. */
export const carry: CarryWords = {
  title: '進み具合を持ち運ぶ',
  about:
    '記録はこのブラウザーの中にだけあります。別のパソコンで続きをするときは、コードかファイルを持っていってください。',
  code: 'コード',
  copy: 'コードをコピー',
  copied: 'コピーしました。',
  notCopied: 'ブラウザーがコピーを許可しませんでした。コードを選択してあるので、Ctrl+C を押してください。',
  file: 'ファイルに保存',
  enter: '別のブラウザーのコード',
  bring: '今の記録に加える',
  open: 'ファイルを開く',
  added: (done) => `加えました。終わったレッスンは ${String(done)} 個です。`,
  problem: {
    'not-a-code': '進み具合のコードではないようです。K1-9C6T-2M のような形をしています。',
    mistyped: 'どこか一文字ちがうようです。もう一度見比べてください。',
    'newer-code': '新しい版で作られたコードです。ページを再読み込みしてから、もう一度試してください。',
    'not-a-file': 'このファイルに進み具合の記録はありませんでした。今の記録はそのままです。',
    'too-large': '進み具合のファイルにしては大きすぎるため、読み込みませんでした。',
    'newer-version': '新しい版で保存されたファイルです。ページを再読み込みしてから、もう一度試してください。',
    unreadable: (ids) => `読めなかったものは除きました：${ids}`,
  },
};
