/** The receipt of a lesson: what was changed, and how packets fare now. */
export const receipt = {
  title: 'Receipt',
  about: (count: number) => `${String(count)} packets of a neighbour's, through your rules:`,
  verdict: 'Verdict',
  flow: 'Packet',
  end: 'Where it ended',
  asWanted: 'as it should',
  otherwise: 'not as it should',
  sum: (right: number, count: number) => `${String(right)} of ${String(count)} as they should`,
  changes: 'What you changed',
  hints: (count: number) => `Hints: ${String(count)} of 3`,
  home: 'home again',
  refused: 'nobody listens there',
  arrived: 'arrived',
  stopped: (place: string) => `stopped: ${place}`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the text and copy it by hand.',
  print: 'Print',
};

export type ReceiptWords = typeof receipt;
