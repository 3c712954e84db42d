/** The tables beside the packet view. */
export const packet = {
  ledger: {
    caption: 'Connections at each network interface',
    empty: 'No connection yet.',
    column: {
      host: 'Interface',
      flow: 'Flow',
      opened: 'Opened',
      state: 'State',
      age: 'Age',
      idle: 'Idle time left',
      rule: 'Passed by',
    },
    opened: { ingress: 'inbound', egress: 'outbound' },
    state: {
      tracked: 'tracked',
      automatic: 'automatically tracked',
      untracked: 'untracked',
      expired: 'expired',
    },
    days: (count: number) => `${String(count)} d`,
    seconds: (count: number) => `${String(count)} s`,
    noIdleTime: 'none: rules decide on every packet',
    ofGroup: (group: string) => `of ${group}`,
    ruleGone: 'now gone',
  },
  flowLog: {
    caption: 'Flow log',
    empty: 'No record yet.',
    copy: 'Copy all',
    pointAtField: 'Point at a value, or walk with the arrow keys, to see its field.',
    field: (name: string, value: string) => `${name}: ${value}`,
    now: 'now',
  },
  details: {
    label: 'Connections and flow log',
    flags: 'TCP flags',
    flagsNote:
      'A delivery here is one request and one reply. The flags say which real packets they stand for: the handshake, data and its answer, or the close.',
    tabs: { ledger: 'Connections', log: 'Flow log' },
    format: 'Fields',
    version: (version: number) => `version ${String(version)}`,
    custom: 'my own',
    copied: 'The flow log is copied.',
    notCopied: 'The browser did not let it be copied. Mark the lines and copy them by hand.',
  },
};

export type PacketWords = typeof packet;
