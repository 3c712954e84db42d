import type { EditProblemWords } from '../en/edit-problem.ts';

export const editProblem: EditProblemWords = {
  ingress: 'インバウンド',
  egress: 'アウトバウンド',
  list: (items) => items.map((item) => `「${item}」`).join(''),
  none: 'なし',
  code: (sentence, code) => `${sentence}（AWS：${code}）`,
  address: {
    ipv4: {
      start: (text, fault) => `「${text}」は IPv4 アドレスではありません。${fault}`,
      parts: (count) => `ドットで区切った数字が ${String(count)} 個です。\`10.0.1.10\` のように 4 個書きます`,
      'empty-part': (part) => `${part}の数字がありません`,
      'not-a-number': (part) => `${part}が数字ではありません`,
      'leading-zero': (part) => `${part}の数字が 0 で始まっています`,
      'over-255': (part) => `${part}の数字が 255 を超えています`,
    },
    ipv6: {
      start: (text, fault) => `「${text}」は IPv6 アドレスではありません。${fault}`,
      groups: (count) =>
        `コロンで区切った 16 進数が ${String(count)} 個です。8 個書くか、連続する 0 を \`::\` で省略します`,
      'empty-group': (group) => `${group}の数字がありません。連続する 0 を省略するときは \`::\` と書きます`,
      'not-hexadecimal': (group) => `${group}が 16 進数ではありません`,
      'over-four-digits': (group) => `${group}が 4 桁を超えています`,
      'two-gaps': '`::` は一度しか使えません',
      'idle-gap': '数字がもう 8 個あるので、`::` で省略できる 0 がありません',
      zone: '`%eth0` のようなゾーン ID は、ルールのアドレスには書けません',
      'ipv4-tail': '最後の部分が IPv4 アドレスではありません',
    },
    ordinals: ['1 番目', '2 番目', '3 番目', '4 番目', '5 番目', '6 番目', '7 番目', '8 番目'],
  },
  'cidr-without-length': (text, written) =>
    `「${text}」にプレフィックス長がありません。1 台だけなら \`${written}\` と書きます`,
  'cidr-length': (text, length, most) =>
    `「${text}」の「${length}」はプレフィックス長ではありません。0 から ${String(most)} までです`,
  port: {
    'not-a-number': (text) =>
      `「${text}」はポートでもポート範囲でもありません。\`443\` や \`1024-65535\` と書きます`,
    'over-65535': (text) => `「${text}」は最後のポート 65535 を超えています`,
  },
  'port-range-backwards': (text, turned) => `「${text}」は大小が逆です。\`${turned}\` と書きます`,
  traffic: (text) =>
    `「${text}」というタイプやプロトコルはありません。\`all\`、\`https\` などのタイプ名、\`tcp 443\`、\`udp 53\`、\`icmp\`、\`icmpv6\`、\`protocol 47\` のように書きます`,
  'traffic-too-much': (text, after) => `「${after}」でポートまで決まるので、あとの「${text}」は書けません`,
  icmp: (text) =>
    `「${text}」は ICMP のタイプでも、タイプとコードでもありません。\`icmp 8\` や \`icmp 3/4\` のように書きます。どちらも 0 から 255 までです`,
  icmpv6: (text) =>
    `「${text}」は ICMPv6 のタイプでも、タイプとコードでもありません。\`icmpv6 128\` や \`icmpv6 1/4\` のように書きます。どちらも 0 から 255 までです`,
  'protocol-number': (text) => `「${text}」はプロトコル番号ではありません。0 から 255 までです`,
  preposition: (text, wanted) =>
    `「${text}」には相手がありません。\`https ${wanted} 0.0.0.0/0\` のように \`${wanted}\` に続けて書きます`,
  'preposition-turned': (text, wanted, got) =>
    `「${text}」に \`${got}\` とありますが、${wanted === 'from' ? 'インバウンド' : 'アウトバウンド'}ルールでは \`${wanted}\` と書きます`,
  peer: (text) =>
    `「${text}」は送信元・送信先になりません。CIDR、\`anywhere\`、\`anywhere6\`、\`sg:グループ名\`、\`pl:プレフィックスリスト名\` のどれかを書きます`,
  'peer-missing':
    '送信元・送信先がありません。CIDR、`anywhere`、`anywhere6`、`sg:グループ名`、`pl:プレフィックスリスト名` のどれかを書きます',
  'entry-peer': (text) => `「${text}」は使えません。ネットワーク ACL に書けるのは CIDR だけです`,
  'rule-number': (text) => `「${text}」はルール番号ではありません。1 から 32766 までです`,
  'entry-action': (text) =>
    `「${text}」のところには \`allow\` か \`deny\` を書きます。例：\`100 allow https from 0.0.0.0/0\``,
  description: {
    'too-long': (length) => `説明が ${String(length)} 文字あります。AWS では 255 文字までです`,
    characters: '説明に AWS で使えない文字があります。英数字、空白、._-:/()#,@[]+=&;{}!$* が使えます',
    'on-entry': 'ネットワーク ACL のルールに説明は付けられません',
  },
  'no-filter': (id) => `「${id}」というセキュリティグループもネットワーク ACL もありません`,
  'no-host': (id) => `「${id}」というホストはありません`,
  'no-group': (id) => `「${id}」というセキュリティグループはありません`,
  'group-twice': (id) => `セキュリティグループ「${id}」が二度書かれています`,
  'no-such-rule': {
    'security-group': (filter, direction) =>
      `セキュリティグループ「${filter}」の${direction}に、そのルールはありません`,
    'network-acl': (filter, direction) =>
      `ネットワーク ACL「${filter}」の${direction}に、その番号のルールはありません`,
  },
  'other-entry': (filter, direction, number) =>
    `ネットワーク ACL「${filter}」の${direction}のルール ${String(number)} は、内容が違います。今あるとおりに書きます`,
  'duplicate-rule': (filter, direction) => `「${filter}」の${direction}には同じルールがもうあります`,
  'rule-number-used': (filter, direction, number) =>
    `「${filter}」の${direction}ではルール番号 ${String(number)} がもう使われています`,
  'unknown-name': (what, name, known) => `${what}「${name}」はありません（あるもの：${known}）`,
  'no-name': (what, name) => `${what}「${name}」はありません（このファイルに${what}は一つもありません）`,
  named: {
    vpc: 'VPC',
    subnet: 'サブネット',
    host: 'ホスト',
    'internet-host': 'インターネット側のホスト',
    'nat-gateway': 'NAT ゲートウェイ',
    'load-balancer': 'ロードバランサー',
    'transit-gateway': 'トランジットゲートウェイ',
    'security-group': 'セキュリティグループ',
    'network-acl': 'ネットワーク ACL',
    'prefix-list': 'プレフィックスリスト',
    end: 'ホスト',
  },
  'group-of-other-vpc': (group, groupVpc, hostVpc) =>
    `セキュリティグループ「${group}」は VPC「${groupVpc}」のもので、このインターフェイスがある VPC「${hostVpc}」には関連付けられていません`,
  'cidr-canonical': (text, canonical) => `「${text}」は AWS と同じく \`${canonical}\` として扱います`,
};
