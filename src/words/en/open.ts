/** What the page says about what stands open in a network. */
export const open = {
  title: 'What is open',
  internet: 'Internet',
  exposed: (count: number) =>
    count === 0
      ? 'Nothing on the internet reaches a port here'
      : count === 1
        ? '1 TCP or UDP port is open to the internet'
        : `${count.toLocaleString('en')} TCP and UDP ports are open to the internet`,
  working: (done: number, all: number) => `Proving ${String(done)} of ${String(all)}`,
  stop: 'Stop',
  stopped: 'Stopped. What you see is from before the last change.',
  changes: {
    title: 'Since the last change',
    none: 'Change a rule: what it opens and what it closes stands here.',
    same: 'Nothing opened, and nothing closed.',
    unsure: 'Something could not be compared; there may be more.',
    mark: 'Compare from here',
    sinceMark: 'Since the mark',
    unmark: 'Forget the mark',
    arrives: { other: 'opened', one: 'closed' },
    'comes-home': { other: 'answer comes home now', one: 'answer is lost now' },
  },
  reach: {
    home: 'comes home',
    partly: 'comes home for some only',
    stranded: 'arrives, never comes home',
    silent: 'arrives, nobody answers',
    stopped: 'does not arrive',
    unsaid: 'cannot be said',
  },
  grid: {
    title: 'Who reaches whom',
    hint: 'Press a cell to send that packet.',
    of: (kind: string) => `Who reaches whom with ${kind}`,
    cell: (from: string, to: string, reach: string) => `${from} to ${to}: ${reach}`,
    /** Short: it stands at the side of a grid. */
    internet: 'Internet',
    family: 'Addresses',
    families: { ipv4: 'IPv4', ipv6: 'IPv6' },
  },
  list: {
    title: 'Which ports',
    of: (host: string) => `To ${host}`,
    from: (who: string) => `from ${who}`,
    closed: 'Nothing arrives.',
    port: (protocol: string, ports: string) => `${protocol} ${ports}`,
    ping: 'Ping',
    other: 'Other protocols',
    only: (blocks: string) => `only ${blocks}`,
    'all-but': (blocks: string) => `all but ${blocks}`,
    more: (count: number) => `and ${String(count)} more`,
    count: (count: bigint) => `${count.toLocaleString('en')} headers`,
    send: (flow: string) => `Send ${flow}`,
    unsaid: 'There may be more: not every way could be followed.',
  },
};

export type OpenWords = typeof open;
