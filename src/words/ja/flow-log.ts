import type { flowLog as en } from '../en/flow-log.ts';

export const flowLog: typeof en = {
  'flow-log-format-empty': 'フォーマットにフィールドがありません。`${srcaddr}` のように一つ以上書きます',
  'flow-log-format-text': (text) =>
    `「${text}」はフィールドとして読めません。\`\${srcaddr}\` の形で、空白だけで区切って書きます`,
  'flow-log-field-unknown': (text) => `フローログに「${text}」というフィールドはありません`,
  'flow-log-field-twice': (field) => `フィールド \`${field}\` が二度書かれています`,
  'flow-log-field-count': (count, wanted) =>
    `値が ${String(count)} 個ありますが、フォーマットのフィールドは ${String(wanted)} 個です`,
  'flow-log-version': (text, wanted) =>
    `この行のバージョンは「${text}」ですが、このフォーマットならバージョン ${String(wanted)} のはずです。別のフォーマットで書かれています`,
  'flow-log-address': (field, problem) => `\`${field}\`：${problem}`,
  value: {
    number: (text, field) => `\`${field}\` の「${text}」は 0 以上の整数ではありません`,
    limited: (text, field, most) =>
      `\`${field}\` の「${text}」は 0 から ${String(most)} までの数ではありません`,
    word: (text, field, words) =>
      `\`${field}\` に「${text}」は書けません。${words.map((word) => `\`${word}\``).join('、')} のどれかです`,
    text: (text, field) => `\`${field}\` に「${text}」は書けません`,
  },
};
