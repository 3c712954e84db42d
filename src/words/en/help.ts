/** The window of keys, and of who in the story is what in AWS. */
export const help = {
  title: 'Keys',
  play: 'play or pause',
  step: 'one step back or on',
  ends: 'to the start or the end',
  predict: 'choose a guess',
  views: 'truck, packets, both',
  undo: 'undo, redo',
  sentences: 'rules as sentences, or as rows',
  hint: 'next hint',
  search: 'find a type',
  help: 'this window',
  single: 'Single characters as keys',
  analogy: 'Who is who',
  mapping: [
    ['truck', 'packet'],
    ['slip', 'source and destination, with ports'],
    ['dock number', 'port'],
    ['gate of a district', 'network ACL of a subnet'],
    ['door of a warehouse', 'security groups of a network interface'],
    ['ledger at the door', 'connection tracking'],
  ],
};

export type HelpWords = typeof help;
