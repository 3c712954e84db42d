import type { ProblemWords } from '../en/problem.ts';
import { editProblem } from './edit-problem.ts';
import { networkProblem } from './network-problem.ts';
import { ruleProblem } from './rule-problem.ts';

export const problem: ProblemWords = {
  ...editProblem,
  at: (line, column, sentence) => `${String(line)} 行目 ${String(column)} 桁目：${sentence}`,
  warning: (sentence) => `注意：${sentence}`,
  network: networkProblem,
  rules: ruleProblem,
  'protocol-has-name': (text, name) =>
    `プロトコル ${text} は \`${name}\` です。通信は \`${name}\` と書きます`,
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
  'too-many': (shown) => `問題がほかにもあります（表示は ${String(shown)} 件まで）`,
};
