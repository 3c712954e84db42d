/** What the terminal says about goals and their proofs. */
export const prove = {
  notAGoal: (text: string) =>
    `\`${text}\` is not a goal; write \`roundtrip\`, \`arrives\`, \`never\` or \`only\` and a flow, \`exposure <= 2\` or \`rules <= 4\``,
  inGoal: (goal: string, sentence: string) => `goal "${goal}": ${sentence}`,
  nothingToProve: "there is no goal: name one, as in 'roundtrip tcp laptop -> web:443'",
  holds: 'holds for every packet that it speaks of',
  stoppedRequest: (packet: string, place: string, by: string) => `${packet} is stopped: ${place} (${by})`,
  stoppedReply: (packet: string, place: string, by: string) =>
    `${packet} arrives, but its reply is stopped: ${place} (${by})`,
  refused: (packet: string) => `${packet} arrives, and nobody listens there`,
  noAnswer: (packet: string) => `${packet} arrives, and asks for no reply`,
  arrives: (packet: string, end: string) => `${packet} reaches ${end}`,
  internet: 'the internet',
  service: "one of AWS's own services",
  rules: (count: string, atMost: string) => `there are ${count} rules where ${atMost} may be`,
  exposure: {
    ingress: (count: string, atMost: string, packet: string) =>
      `${count} ports can be reached from the internet where ${atMost} may be, as by ${packet}`,
    egress: (count: string, atMost: string, packet: string) =>
      `to ${count} ports of the internet something may go out where ${atMost} may be, as ${packet}`,
  },
  mending: {
    holds: 'nothing to mend: every goal holds',
    mended: 'the smallest change that was found, proved for every goal:',
    'not-found': 'no small change of rules was found that makes every goal hold',
  },
  cannotSay: {
    'too-many-translators': 'cannot say: more than two NAT gateways or load balancers stand on the way',
    'too-long': 'cannot say: the way asks more route tables than are followed',
    'compares-fields':
      'cannot say: whether a reply belongs to its request depends on more than rules compare',
    'met-twice': 'cannot say: the same flow comes to the same interface twice',
    'no-such-packet': 'cannot say: no packet is like this, so nothing is proved',
  },
};

export type ProveWords = typeof prove;
