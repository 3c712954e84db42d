import type { HelpWords } from '../en/help.ts';

export const help: HelpWords = {
  title: 'キー操作',
  play: '再生・一時停止',
  step: '一歩戻る・進む',
  ends: '最初へ・最後へ',
  predict: '予想を選ぶ',
  views: 'トラック・パケット・両方',
  undo: '元に戻す・やり直す',
  sentences: 'ルールを文で読む／表に戻す',
  hint: '次のヒント',
  search: 'タイプを探す',
  help: 'このウィンドウ',
  single: '一文字のキー操作を使う',
  analogy: 'たとえと実物',
  mapping: [
    ['トラック', 'パケット'],
    ['伝票', '送信元と送信先（ポートも）'],
    ['ドック番号', 'ポート'],
    ['街区のゲート', 'サブネットのネットワーク ACL'],
    ['倉庫の扉', 'ネットワークインターフェイスのセキュリティグループ'],
    ['扉の台帳', '接続の追跡'],
  ],
};
