import type { bench as en } from '../en/bench.ts';

export const bench: typeof en = {
  title: '作業台',
  lead: 'ネットワークを書いて、通信を送り、戻りの通信が帰ってくるかを確かめます。',
  file: 'シナリオ',
  flow: '送る通信',
  run: '送る',
  actions: 'actions を再生',
  problems: (count) => `問題が ${String(count)} 件`,
  fine: '問題ありません',
  kept: '図は、最後に読めた版のものです。',
  example: '例に戻す',
  details: '詳細',
  middle: { label: '中央に出すもの', way: '道のり', open: '開いているもの' },
  event: (number, all) => `${String(all)} 件中 ${String(number)} 件目`,
};
