import type { OpenWords } from '../en/open.ts';

export const open: OpenWords = {
  title: '開いているもの',
  internet: 'インターネット',
  exposed: (count) =>
    count === 0
      ? 'インターネットから届くポートはありません'
      : `インターネットに開いている TCP・UDP ポート：${count.toLocaleString('ja')} 個`,
  working: (done, all) => `証明中 ${String(done)} / ${String(all)}`,
  stop: 'やめる',
  stopped: '途中でやめました。見えているのは、ひとつ前の変更までの結果です。',
  changes: {
    title: '直前の変更で',
    none: 'ルールを変えると、開いたものと閉じたものがここに出ます。',
    same: '開いたものも、閉じたものもありません。',
    unsure: '比べられなかったところがあります。ほかにもあるかもしれません。',
    mark: 'ここから比べる',
    sinceMark: '印をつけてから',
    unmark: '印をはずす',
    arrives: { other: '開いた', one: '閉じた' },
    'comes-home': { other: '帰ってくるようになった', one: '帰れなくなった' },
  },
  reach: {
    home: '行って帰れる',
    partly: '帰れるときと帰れないときがある',
    stranded: '届くが、帰れない',
    silent: '届くが、返事がない',
    stopped: '届かない',
    unsaid: '断言できない',
  },
  grid: {
    title: '誰から誰へ届くか',
    hint: 'マスを押すと、そのパケットを送ります。',
    of: (kind) => `${kind} は誰から誰へ届くか`,
    cell: (from, to, reach) => `${from} から ${to}：${reach}`,
    internet: 'ネット',
    family: 'アドレス',
    families: { ipv4: 'IPv4', ipv6: 'IPv6' },
  },
  list: {
    title: 'どのポートが',
    of: (host) => `${host} 宛て`,
    from: (who) => `${who} から`,
    closed: '何も届きません。',
    port: (protocol, ports) => `${protocol} ${ports}`,
    ping: 'ping',
    other: 'そのほかのプロトコル',
    only: (blocks) => `${blocks} からだけ`,
    'all-but': (blocks) => `${blocks} 以外から`,
    more: (count) => `ほか ${String(count)} 件`,
    count: (count) => `ヘッダー ${count.toLocaleString('ja')} 通り`,
    send: (flow) => `${flow} を送る`,
    unsaid: 'たどれない道があるので、ほかにもあるかもしれません。',
  },
};
