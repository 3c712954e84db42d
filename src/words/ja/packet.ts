import type { PacketWords } from '../en/packet.ts';

export const packet: PacketWords = {
  ledger: {
    caption: 'ネットワークインターフェイスごとの接続',
    empty: 'まだ接続がありません。',
    column: {
      host: 'インターフェイス',
      flow: '通信',
      opened: '開始の向き',
      state: '状態',
      age: '経過',
      idle: 'タイムアウトまで',
      rule: '許可したルール',
    },
    opened: { ingress: 'インバウンド', egress: 'アウトバウンド' },
    state: {
      tracked: '追跡中',
      automatic: '自動的に追跡中',
      untracked: '追跡なし',
      expired: '期限切れ',
    },
    days: (count) => `${String(count)} 日`,
    seconds: (count) => `${String(count)} 秒`,
    noIdleTime: 'なし：毎回ルールで判定',
    ofGroup: (group) => group,
    ruleGone: 'いまはない',
  },
  flowLog: {
    caption: 'フローログ',
    empty: 'まだレコードがありません。',
    copy: 'すべてコピー',
    pointAtField: '値にポインターを合わせるか、矢印キーで移動すると、フィールド名が出ます。',
    field: (name, value) => `${name}：${value}`,
    now: 'いま',
  },
  details: {
    label: '接続とフローログ',
    flags: 'TCP フラグ',
    flagsNote:
      'この画面では、行きと帰りをパケット 1 つずつで表しています。フラグは、それが実際のどのパケットにあたるか（ハンドシェイク、データとその応答、切断）を示します。',
    tabs: { ledger: '接続', log: 'フローログ' },
    format: 'フィールド',
    version: (version) => `バージョン ${String(version)}`,
    custom: 'カスタム',
    copied: 'フローログをコピーしました。',
    notCopied: 'ブラウザーがコピーを許可しませんでした。行を選択して、手動でコピーしてください。',
  },
};
