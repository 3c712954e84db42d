/** What a learner does besides mending rules: sends trucks of their own, and decides cases. */
export const practice = {
  /** Why nothing can be proved of a goal. */
  cannotSay: {
    'too-many-translators': 'Not proved: more than two NAT gateways or load balancers stand on the way.',
    'too-long': 'Not proved: the way asks more route tables than are followed.',
    'compares-fields': 'Not proved: it depends on whether two fields of a packet are the same.',
    'met-twice': 'Not proved: the same flow comes to the same interface twice.',
    'no-such-packet': 'Not proved: there is no such packet.',
  },

  make: {
    wanted: { passes: 'one that gets through', stops: 'one that is stopped' },
    protocol: 'Protocol',
    sourcePort: (from: string) => `Port of ${from}`,
    to: 'To',
    destinationPort: 'Destination port',
    guesses: { passes: 'It gets through', stops: 'It is stopped' },
    send: 'Send it',
    ended: { passes: 'got through', stops: 'was stopped' },
    otherwise: 'Not what you guessed',
    badPort: 'A port is a number from 0 to 65535.',
  },

  match: {
    title: 'Case by case',
    show: 'See it happen',
    showing: 'This is the case as it was told. Your own rules come back.',
    right: 'That is it',
    defended: 'That can be defended',
    wrong: 'Think again',
    left: (count: number) => (count === 1 ? '1 left to decide' : `${String(count)} left to decide`),
  },
};

export type PracticeWords = typeof practice;
