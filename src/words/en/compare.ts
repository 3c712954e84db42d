/** What the terminal says about how two scenarios differ. */
export const compare = {
  same: (one: string, other: string) => `${one} and ${other} let the same through, and the same comes home`,
  onlyIn: {
    arrives: (file: string) => `only in ${file} it arrives`,
    'comes-home': (file: string) => `only in ${file} the answer comes home`,
  },
  passage: (from: string, to: string) => `${from} -> ${to}`,
  internet: 'anybody else on the internet',
  elsewhere: (file: string, fate: string) => `in ${file}, ${fate}`,
  noSender: (packet: string) => `nobody has the address that ${packet} comes from`,
  ports: (protocol: string, ranges: string) => `${protocol} ${ranges}`,
  otherProtocols: 'other protocols',
  more: (count: number) => `${String(count)} more`,
  count: (count: string) => `${count} headers`,
  on: (passage: string, sentence: string) => `${passage}: ${sentence}`,
};

export type CompareWords = typeof compare;
