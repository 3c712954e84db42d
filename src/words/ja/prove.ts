import type { ProveWords } from '../en/prove.ts';

export const prove: ProveWords = {
  notAGoal: (text) =>
    `「${text}」はゴールとして読めません。\`roundtrip\`、\`arrives\`、\`never\`、\`only\` と通信、または \`exposure <= 2\`、\`rules <= 4\` のように書きます`,
  inGoal: (goal, sentence) => `ゴール「${goal}」：${sentence}`,
  nothingToProve: "ゴールがありません。'roundtrip tcp laptop -> web:443' のように書いてください",
  holds: '当てはまるすべてのパケットで成り立ちます',
  stoppedRequest: (packet, place, by) => `${packet} は止められます：${place}（${by}）`,
  stoppedReply: (packet, place, by) => `${packet} は届きますが、戻りの通信が止められます：${place}（${by}）`,
  refused: (packet) => `${packet} は届きますが、待ち受けているものがありません`,
  noAnswer: (packet) => `${packet} は届きますが、返事を求める通信ではありません`,
  arrives: (packet, end) => `${packet} が「${end}」に届いてしまいます`,
  internet: 'インターネット',
  service: 'AWS 自身のサービス',
  rules: (count, atMost) => `ルールが ${count} 件あります（${atMost} 件まで）`,
  exposure: {
    ingress: (count, atMost, packet) =>
      `インターネットから届くポートが ${count} 個あります（${atMost} 個まで）。例：${packet}`,
    egress: (count, atMost, packet) =>
      `インターネットへ出ていける宛先ポートが ${count} 個あります（${atMost} 個まで）。例：${packet}`,
  },
  mending: {
    holds: '直すところはありません。ゴールはすべて成り立っています',
    mended: '見つかった、いちばん小さい直し方（すべてのゴールについて証明済み）：',
    'not-found': 'ルールを少し変えるだけで、すべてのゴールを満たす直し方は見つかりませんでした',
  },
  cannotSay: {
    'too-many-translators': '判定できません：途中に NAT ゲートウェイやロードバランサーが 3 つ以上あります',
    'too-long': '判定できません：経路が長く、ルートテーブルをたどりきれません',
    'compares-fields':
      '判定できません：戻りの通信が元の通信のものかどうかが、ルールで比べられる範囲を超えています',
    'met-twice': '判定できません：同じ通信が同じネットワークインターフェイスを 2 回通ります',
    'no-such-packet': '判定できません：当てはまるパケットがひとつもないので、何も証明されません',
  },
};
