import type { ProblemWords } from '../en/problem.ts';
import { networkProblem } from './network-problem.ts';
import { ruleProblem } from './rule-problem.ts';

export const problem: ProblemWords = {
  at: (line, column, sentence) => `${String(line)} 行目 ${String(column)} 桁目：${sentence}`,
  warning: (sentence) => `注意：${sentence}`,
  ingress: 'インバウンド',
  egress: 'アウトバウンド',
  list: (items) => items.map((item) => `「${item}」`).join(''),
  none: 'なし',
  code: (sentence, code) => `${sentence}（AWS：${code}）`,
  network: networkProblem,
  rules: ruleProblem,
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
  'protocol-has-name': (text, name) =>
    `プロトコル ${text} は \`${name}\` です。通信は \`${name}\` と書きます`,
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
  flow: (text) =>
    `「${text}」は通信として読めません。\`tcp laptop -> web:443\`、\`icmp laptop -> web\`、\`protocol 47 a -> b\` のように書きます`,
  end: (text) =>
    `「${text}」は通信の送信元・送信先になりません。ホストの名前かアドレスを書きます。ポート付きの IPv6 アドレスは \`[2001:db8::7]:443\` のように書きます`,
  'end-port': (text, written) => `「${text}」にポートがありません。\`${written}\` のように書きます`,
  action: (text) =>
    `「${text}」という操作はありません。\`send\`、\`again\`、\`close\`、\`add\`、\`remove\`、\`replace-groups\`、\`wait\` が使えます`,
  wait: (text) => `「${text}」は待ち時間になりません。\`wait 351s\` のように秒で書きます`,
  route: (text) => `「${text}」はルートではありません。\`0.0.0.0/0 -> igw\` のように書きます`,
  'route-target': (text) =>
    `「${text}」はルートのターゲットになりません。\`igw\`、\`eigw\`、\`nat:NAT ゲートウェイ名\`、\`pcx:ピアリング先の VPC 名\`、\`tgw:トランジットゲートウェイ名\`、\`host:ホスト名\`、\`blackhole\` が使えます（local ルートは書かなくてもあります）`,
  'transit-route-target': (text) =>
    `「${text}」はトランジットゲートウェイのルートのターゲットになりません。\`vpc:アタッチした VPC 名\` か \`blackhole\` が使えます`,
  'one-port': (text) =>
    `「${text}」は一つのポートではありません。ロードバランサーが待ち受けるポートは、\`tcp 443\` のように一つだけ書きます`,
  'load-balancer-target': (text) =>
    `「${text}」はロードバランサーのターゲットになりません。\`web:8080\` のように、ホスト名とポートを書きます`,
  listener: (text) => `「${text}」では待ち受けられません。\`tcp 443\` や \`udp 53\` のように書きます`,
  'direction-word': (text) => `「${text}」のところには \`inbound\` か \`outbound\` を書きます`,
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
  'too-large': (size, limit) => `${size} 文字あります。読めるのは ${limit} 文字までです`,
  nesting: '入れ子が深すぎるか、かっこの対応が取れていません',
  yaml: (message) => `YAML として読めません：${message}`,
  version: (got) => `形式のバージョン「${got}」はわかりません。読めるのはバージョン 1 です`,
  'unknown-key': (key, known) => `「${key}」というキーはここにはありません（使えるもの：${known}）`,
  'missing-key': (key) => `「${key}」がありません`,
  shape: (wanted, got) => `${wanted}を書くところに${got}があります`,
  bounds: (got, first, last) => `「${got}」は範囲の外です。${String(first)} から ${String(last)} までです`,
  shapes: {
    string: '文字列',
    number: '数',
    integer: '整数',
    Array: 'リスト',
    Object: 'マッピング',
    null: '空の値',
    undefined: '空の値',
    boolean: '真偽値',
  },
  id: (id) =>
    `「${id}」は名前にできません。文字、数字、\`-\`、\`_\`、\`.\` が使えます（アドレスの形は使えません）`,
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
  'name-twice': (name, one, other) =>
    `「${name}」が${one}と${other}の両方の名前になっています。通信や操作の中で区別できません`,
  'vpc-missing': '`vpc` がありません。省略できるのは VPC が一つのときだけです',
  'nothing-sent': '続きを送ったり閉じたりする通信がまだありません。先に `send` を書きます',
  'which-default': (known) =>
    `VPC が複数あり、どの VPC のデフォルトか決まりません。${known}のどれかを書きます`,
  family: {
    ipv4: (text) => `「${text}」は IPv6 です。ここには IPv4 を書きます`,
    ipv6: (text) => `「${text}」は IPv4 です。ここには IPv6 を書きます`,
  },
  'end-family': {
    ipv4: (end) => `「${end}」に IPv4 アドレスがありません。\`icmp\` は IPv4、\`icmpv6\` は IPv6 の通信です`,
    ipv6: (end) => `「${end}」に IPv6 アドレスがありません。\`icmpv6\` は IPv6、\`icmp\` は IPv4 の通信です`,
  },
  'no-common-family': (from, to) =>
    `「${from}」と「${to}」は通信できません。一方は IPv4、もう一方は IPv6 のアドレスしか持っていません`,
  'group-of-other-vpc': (group, groupVpc, hostVpc) =>
    `セキュリティグループ「${group}」は VPC「${groupVpc}」のもので、このインターフェイスがある VPC「${hostVpc}」には関連付けられていません`,
  'cidr-canonical': (text, canonical) => `「${text}」は AWS と同じく \`${canonical}\` として扱います`,
  'too-many': (shown) => `問題がほかにもあります（表示は ${String(shown)} 件まで）`,
};
