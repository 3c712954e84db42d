/** What is wrong with a flow log that somebody gave. */
export const flowLog = {
  'flow-log-format-empty': 'the format names no field; write at least one, as in `${srcaddr}`',
  'flow-log-format-text': (text: string) =>
    `\`${text}\` is not a field; write fields as \`\${srcaddr}\`, with spaces between them and nothing else`,
  'flow-log-field-unknown': (text: string) => `flow logs have no field \`${text}\``,
  'flow-log-field-twice': (field: string) => `the field \`${field}\` is named twice; once would be right`,
  'flow-log-field-count': (count: number, wanted: number) =>
    `the line has ${String(count)} values where its format has ${String(wanted)} fields`,
  'flow-log-version': (text: string, wanted: number) =>
    `the line says version \`${text}\`, but the fields of this format make it version ${String(wanted)}; it was written in another format`,
  'flow-log-address': (field: string, problem: string) => `in \`${field}\`: ${problem}`,
  value: {
    number: (text: string, field: string) => `\`${text}\` in \`${field}\` is not a whole number`,
    limited: (text: string, field: string, most: number) =>
      `\`${text}\` in \`${field}\` is not a number from 0 to ${String(most)}`,
    word: (text: string, field: string, words: readonly string[]) =>
      `\`${text}\` cannot stand in \`${field}\`; ${words.map((word) => `\`${word}\``).join(', ')} would be right`,
    text: (text: string, field: string) => `\`${text}\` cannot stand in \`${field}\``,
  },
};

export type FlowLogWords = typeof flowLog;
