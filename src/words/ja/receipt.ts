import type { ReceiptWords } from '../en/receipt.ts';

export const receipt: ReceiptWords = {
  title: 'レシート',
  about: (count) => `あなたのルールに、隣の人のパケットを ${String(count)} 個流しました。`,
  verdict: '判定',
  flow: 'パケット',
  end: 'どうなったか',
  asWanted: 'それでよい',
  otherwise: 'これは困る',
  sum: (right, count) => `${String(count)} 個のうち ${String(right)} 個が期待どおり`,
  changes: '変えたルール',
  hints: (count) => `ヒント：3 つのうち ${String(count)} つ`,
  home: '帰れた',
  refused: '届いたが、待っている人がいない',
  arrived: '届いた',
  stopped: (place) => `止まった：${place}`,
  copy: 'コピー',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。文字を選んで、手でコピーしてください。',
  print: '印刷',
};
