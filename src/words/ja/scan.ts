import type { ScanWords } from '../en/scan.ts';

export const scan: ScanWords = {
  title: (count) => `インターネットからのノック ${count.toLocaleString('ja')} 回`,
  about:
    '九割は有名な番号へ、一割はどこへでも。違いが見えるように、割合はこちらで決めました。このホストだけを狙う相手なら、全部のポートをたたきます。',
  sum: (stopped, refused, reached) =>
    `扉で止まったのは ${String(stopped)} 回。誰もいない番号に届いたのが ${String(refused)} 回、サービスに届いたのが ${String(reached)} 回。`,
  again: 'もう一度',
  pause: '一時停止',
  table: '表で見る',
  port: 'ポート',
  others: 'そのほか',
  stopped: '止まった',
  refused: '誰もいない',
  reached: '届いた',
};
