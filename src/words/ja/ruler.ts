import type { RulerWords } from '../en/ruler.ts';

export const ruler: RulerWords = {
  protocol: 'プロトコル',
  protocols: { tcp: 'TCP', udp: 'UDP' },
  peer: { ingress: '送信元', egress: '送信先' },
  list: (filter, direction, protocol, peer) =>
    `${filter} の${direction === 'ingress' ? 'インバウンド' : 'アウトバウンド'}：${
      direction === 'ingress' ? `${peer} から` : `${peer} へ`
    }の ${protocol.toUpperCase()}`,

  window: 'ものさしに出す範囲',
  windows: {
    all: '全ポート',
    wellKnown: '0-1023',
    services: '1024-10000',
    ephemeral: '32768-65535',
  },
  closer: '拡大',
  farther: '縮小',
  left: '小さいポートへ',
  right: '大きいポートへ',
  keys: '+ と − で拡大・縮小、← と → で移動、Home で全ポートに戻ります。',
  shows: (ports) => `いま見えているのはポート ${ports} です。`,

  allow: '許可',
  deny: '拒否',
  someoneElse: '別の相手のルール',
  types: (kind, count) =>
    `${kind === 'security-group' ? 'セキュリティグループ' : 'ネットワーク ACL'}のサービス名のタイプ ${String(count)} 種`,
  answers: '戻りの通信の宛先',
  clients: {
    linux: 'Linux',
    windows: 'Windows',
    'windows-2003': 'Windows 2003',
    'nat-gateway': 'NAT ゲートウェイ',
    elb: 'ロードバランサー',
    lambda: 'Lambda',
  },
  and: '・',

  none: (count, ranges) =>
    `サービス名のタイプ ${String(count)} 種のうち、戻りの宛先ポート（${ranges}）に届くものは 1 つもありません。`,
  some: (clients, types, ports, of) =>
    `${clients}の範囲に届くのは ${String(types)} 種。開くのは ${of.toLocaleString('ja')} ポート中 ${String(ports)} ポートだけです。`,

  pin: {
    request: (port) => `行き ${String(port)}`,
    reply: (port) => `戻り ${String(port)}`,
    counterexample: (port) => `反例 ${String(port)}`,
  },

  inWords: '文字で読む',
  ports: 'ポート',
  verdict: '判定',
  by: '決めたルール',
  byNone: '当てはまるルールなし',
  more: (count) => `ほか ${String(count)} 区間`,
};
