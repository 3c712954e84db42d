import type { SurpriseWords } from '../en/surprise.ts';

export const surprise: SurpriseWords = {
  ipv4: 'IPv4',
  ipv6: 'IPv6',
  'never-matches': {
    icmp: (peer) => `どのパケットにも一致しません。\`icmp\` は IPv4 の通信で、「${peer}」は IPv6 です`,
    icmpv6: (peer) => `どのパケットにも一致しません。\`icmpv6\` は IPv6 の通信で、「${peer}」は IPv4 です`,
  },
  'icmpv6-over-ipv4': (peer) =>
    `「${peer}」は IPv4 なので、AWS はここのタイプとコードを見ません。\`icmpv6\` は IPv6 の通信なので、どのパケットにも一致しません`,
  'lost-reference': {
    'not-joined': (group) =>
      `一致する相手がいません。この VPC と「${group}」の VPC はピアリングでもトランジットゲートウェイでもつながっていないので、今 AWS で作ろうとしても拒否されます`,
    'peering-deleted': (group) =>
      `古いルール（stale）です。「${group}」の VPC とのピアリング接続は削除されています`,
    'other-region': (group) =>
      `「${group}」は別のリージョンにあります。リージョンをまたいでグループを参照することはできないので、CIDR で書きます`,
    'transit-gateway-off': (group) =>
      `一致する相手がいません。「${group}」はトランジットゲートウェイの先にあり、そのトランジットゲートウェイかアタッチメントで \`security-group-referencing\` が無効です`,
    'transit-gateway-outbound': (group) =>
      `一致する相手がいません。「${group}」はトランジットゲートウェイの先にあり、参照できるのはインバウンドルールだけです。CIDR で書きます`,
  },
  'covered-rule': (by, count) =>
    count === 1
      ? `なくても同じです。${by} がすべて許可しています`
      : `なくても同じです。${by} を合わせると、すべて許可されています`,
  'hidden-entry': (by, count) =>
    count === 1
      ? `このルールまで進むパケットはありません。先に評価されるルール ${by} に、すべて一致します。効かせるには ${by} より小さい番号にします`
      : `このルールまで進むパケットはありません。先に評価されるルール ${by} のどれかに、必ず一致します`,
  'redundant-entry': (by, star) => {
    const others = by === '' ? '`*` の行' : star ? `ルール ${by} と最後の \`*\` の行` : `ルール ${by}`;
    return `なくても同じです。このルールが決めるパケットは、${others} が同じように決めます`;
  },
  tag: { 'covered-rule': '不要', 'redundant-entry': '不要', 'hidden-entry': '出番なし' },
  'open-to-all': (peer, family, services) =>
    `このルールは ${services} を誰にでも許可しています。\`${peer}\` はすべての ${family} アドレスです`,
  services: { 22: 'SSH (22)', 3389: 'RDP (3389)' },
  and: ' と ',
  comma: '、',
  more: (count) => `ほか ${String(count)} 件`,
};
