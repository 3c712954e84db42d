import type { TypesWords } from '../en/types.ts';

export const types: TypesWords = {
  title: 'タイプ',
  noWayHome: (count) => `名前つきのタイプ ${String(count)} 種、どれも帰り道ではない`,
  ruler: 'ネットワーク ACL の名前つきのタイプと、戻りの通信が向かうポート',
  tabs: { label: 'タイプ', lists: '一覧', card: 'カード' },

  search: {
    label: 'タイプを探す',
    placeholder: 'mysql、3306、udp、データベース',
    none: '当てはまるタイプはありません。カスタムなら、どのポートでも書けます。',
    found: (count) => `${String(count)} 件`,
  },
  presence: {
    label: '絞り込み',
    all: 'すべて',
    both: '両方にある',
    'security-group': 'SG だけ',
    'network-acl': 'NACL だけ',
  },
  countOf: (label, count) => `${label}：${String(count)} 件`,

  table: {
    caption: '二つの一覧のタイプをポート順に並べた表。番号はコンソールの一覧での位置',
    port: 'ポート',
    gap: 'この一覧にはない',
    about: 'この一覧について',
    opened: (label) => `カード：${label}`,
  },

  card: {
    presence: {
      both: '両方の一覧にある',
      'security-group': 'セキュリティグループの一覧だけにある',
      'network-acl': 'ネットワーク ACL の一覧だけにある',
    },
    listens: 'このポートで待ち受けている代表：',
    source: '出典',
    unknown: 'このアドレスのタイプはありません。',
    all: 'タイプの一覧',
  },

  rows: {
    heading: 'それぞれのエディターでの一行',
    editors: 'エディター',
    difference: '違い',
    filled: 'タイプが埋める（変更不可）',
    entered: '自分で入力する',
    nobody: '列がない',
    impossible: '指定できない',
    inApi: (value) => `API では ${value}`,
    relation: {
      same: '同じ',
      label: '表示名が違う',
      missing: 'カスタムで書く',
      stored: 'API では表記が違う',
      'only-group': 'セキュリティグループだけ',
      'only-acl': 'ネットワーク ACL だけ',
      wider: 'グループも指定できる',
      cannot: 'CIDR だけ',
    },
    note: 'AWS が保存するのはプロトコルとポートだけで、タイプは保存されません。表示するたびに、コンソールが合う名前を探します。',
  },

  written: {
    heading: '文字で書くと',
    notation: 'このサイトの記法',
    command: 'コマンド',
    copy: (what) => `コピー：${what}`,
    copied: 'コピーしました。',
    notCopied: 'このブラウザーではコピーできません。文字を選択してコピーしてください。',
    impossible: 'ネットワーク ACL に指定できるのは CIDR だけです。',
  },

  never: {
    heading: 'タイプが書かないもの',
    who: { ingress: '誰が来てよいか', egress: 'どこへ行ってよいか' },
    whoText: {
      ingress: '送信元を決めるまで、タイプは何も開けません。どれだけ開くかは送信元しだいです。',
      egress: '送信先を決めるまで、タイプは何も開けません。どれだけ開くかは送信先しだいです。',
    },
    source: { anywhere: '誰でも', office: '一つのネットワーク', group: '一つのグループ' },
    addresses: (count) => `${count} アドレス`,
    members: '所属インターフェイスだけ',
    home: '帰り道',
    homeOf: {
      picked:
        '戻りの通信はこのポートではなく、クライアントが選んだポートへ向かいます。セキュリティグループは覚えていますが、ネットワーク ACL には別のルールが要ります。',
      byHand:
        'このタイプでなら書けます。ただし書くのはクライアントのポートです。1024-65535 なら全部入ります。',
      wide: '帰り道を通せる広さです。ただし、ほかのものも全部通ります。',
      message:
        'ping の応答は別のタイプのメッセージです（0 番、ICMPv6 では 129 番）。セキュリティグループは覚えていますが、ネットワーク ACL には別のルールが要ります。',
      noPorts:
        '応答は、同じプロトコルの逆向きです。セキュリティグループは覚えていますが、ネットワーク ACL には別のルールが要ります。',
    },
    program: '何が待っているか',
    programText: 'ポートは約束ごとです。プログラムが別のポートで待っていれば、開けた先は空のドックです。',
    famous: '有名なポート',
    famousText: (port) =>
      `${String(port)} 番は、スキャンする側もよく知っています。ただし、ホストを晒すのも守るのも番号ではなく、送信元です。番号を変えても、静かになるだけです。`,
    wide: '広い',
    wideText: '広いポート範囲を開けないように、というのが AWS の勧めです。',
  },

  fit: {
    heading: '使いどき、避けどき',
    after: '講演の二つのリストから',
    good: 'タイプでよいとき',
    bad: '考え直すとき',
    criteria: {
      good: ['前段に WAF などがある', '既定のポートのほうが運用しやすい', '最低限の対策で足りる'],
      bad: [
        '守りがセキュリティグループとネットワーク ACL だけ',
        '漏れたら困るデータがある',
        'お客さまの要求が厳しい',
      ],
    },
    noWaf: 'ここでは当てはまりません。AWS WAF が見るのは HTTP(S) のリクエストだけです',
    ours: '来てよいのは：',
    custom: '名前つきのタイプが合わないときの、講演の答えがこれです。別のポートを手で入力します。',
    whole: '講演が語るのは名前つきのタイプです。これはプロトコルを丸ごと開けるので、本当に全部のときだけ。',
  },

  lessons: '試してみる',

  about: {
    heading: 'タイプは、二つの欄を埋める近道',
    text: '埋めるのはプロトコルとポートだけ。AWS が保存するのもその二つで、タイプはどこにも保存されません。一覧から選ぶと、何を書き、何を書かないかが見られます。',
    whoSays: '33・35・36 は誰の数え？',
    counter: '数えた人',
    talk: '講演（日本語コンソール、2025 年 3 月）',
    aws: 'AWS のページがネットワーク ACL のタイプに挙げる「すべてのトラフィック」を足すと',
    shared: '共通',
    only: 'こちらだけ',
    unsure:
      '公式の一覧はありません。英語版のセキュリティグループの一覧を写した独立の資料も、同じ 33 種が同じ順です。今のコンソールとは照合していません。',
    back: '逆向き：コンソールはどう表示する？',
    backLabel: 'ルールのトラフィック',
    backHint: '`tcp 8080`、`udp 53`、`icmp 8`、`protocol 50`',
  },
};
