/** The room of the console's types. */
export const types = {
  title: 'Types',
  noWayHome: (count: number) => `None of the ${String(count)} named types is the way home`,
  ruler: 'The named types of a network ACL, and the ports that answers go to',
  tabs: { label: 'Types', lists: 'The lists', card: 'Card' },

  search: {
    label: 'Find a type',
    placeholder: 'mysql, 3306, udp, database',
    none: 'No type has this. A custom type takes any port.',
    found: (count: number) => (count === 1 ? '1 type' : `${String(count)} types`),
  },
  presence: {
    label: 'Which types',
    all: 'All',
    both: 'In both',
    'security-group': 'Only SG',
    'network-acl': 'Only NACL',
  },
  countOf: (label: string, count: number) => `${label}: ${String(count)}`,

  table: {
    caption: 'The types of both lists, by port; the number is the place in the console’s list',
    port: 'Port',
    gap: 'not in this list',
    about: 'About these lists',
    opened: (label: string) => `Card: ${label}`,
  },

  card: {
    presence: {
      both: 'in both lists',
      'security-group': 'only in the security-group list',
      'network-acl': 'only in the network-ACL list',
    },
    listens: 'Behind this port in the wild:',
    source: 'source',
    unknown: 'There is no type at this address.',
    all: 'All types',
  },

  rows: {
    heading: 'The row in each editor',
    editors: 'Editor',
    difference: 'Difference',
    filled: 'the type fills it, locked',
    entered: 'you enter it',
    nobody: 'no such column',
    impossible: 'not possible',
    inApi: (value: string) => `API: ${value}`,
    relation: {
      same: 'same',
      label: 'other label',
      missing: 'by a custom type',
      stored: 'same here, not in the API',
      'only-group': 'only in a security group',
      'only-acl': 'only in a network ACL',
      wider: 'a group takes more',
      cannot: 'addresses only',
    },
    note: 'AWS stores protocol and ports, not the type. When the rule is shown again, the console finds the label anew.',
  },

  written: {
    heading: 'The same as text',
    notation: 'In our notation',
    command: 'As a command',
    copy: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy. Select the text and copy it yourself.',
    impossible: 'A network ACL takes addresses only, no groups.',
  },

  never: {
    heading: 'What it never writes',
    who: { ingress: 'Who may come', egress: 'Where to' },
    whoText: {
      ingress: 'A type opens nothing until the source is given, and it is the source that decides how much.',
      egress: 'A type opens nothing until the destination is given, and it decides how much.',
    },
    source: { anywhere: 'Anybody', office: 'One network', group: 'One group' },
    addresses: (count: string) => `${count} addresses`,
    members: 'the interfaces in it',
    home: 'The way home',
    homeOf: {
      picked:
        'The reply goes to the port that the client picked, not to this one. A security group remembers; a network ACL needs a rule of its own.',
      byHand: 'You can write it with this type, but only with the client’s ports: 1024-65535 holds them all.',
      wide: 'It is wide enough for the way home, and for everything else too.',
      message:
        'The answer to a ping is a message of another type (0; 129 in ICMPv6). A security group remembers; a network ACL needs a rule of its own.',
      noPorts:
        'The answer is the same protocol in the other direction. A security group remembers; a network ACL needs a rule of its own.',
    },
    program: 'What listens there',
    programText: 'The port is a promise. If the program listens elsewhere, the rule opens an empty dock.',
    famous: 'Famous port',
    famousText: (port: number) =>
      `Whoever scans the internet knows ${String(port)} as well. Yet it is not the number that exposes a host, and not the number that protects it: it is the source. Another port only makes less noise.`,
    wide: 'Wide',
    wideText: 'AWS’s own advice: do not open large ranges of ports.',
  },

  fit: {
    heading: 'A fit, or not',
    after: 'after the talk’s two lists',
    good: 'A type fits when',
    bad: 'Think again when',
    criteria: {
      good: [
        'a WAF or the like stands in front',
        'default ports keep operation easy',
        'minimal measures are enough',
      ],
      bad: [
        'security groups and network ACLs are the only defence',
        'a leak would hurt',
        'the customer is strict',
      ],
    },
    noWaf: 'not here: AWS WAF reads HTTP and HTTPS requests only',
    ours: 'Who should come:',
    custom: 'This is the talk’s answer where a named type does not fit: another port, entered by hand.',
    whole:
      'The talk speaks of named types. This one opens a whole protocol, so it is a fit only where everything is meant.',
  },

  lessons: 'To play',

  about: {
    heading: 'A type is a way to fill in two fields',
    text: 'Protocol and ports, no more. AWS stores those two; the type itself is stored nowhere. Choose a type in the lists to see what it writes, and what it does not.',
    whoSays: 'Who says 33, 35, 36?',
    counter: 'Says who',
    talk: 'The talk (Japanese console, March 2025)',
    aws: 'and with “All traffic”, which AWS’s own pages name for network ACLs',
    shared: 'shared',
    only: 'only here',
    unsure:
      'AWS publishes neither list. An independent copy of the English security-group list has the same 33 in the same order. Neither was checked against today’s console.',
    back: 'Backwards: what would the console show?',
    backLabel: 'Traffic of a rule',
    backHint: '`tcp 8080`, `udp 53`, `icmp 8`, `protocol 50`',
  },
};

export type TypesWords = typeof types;
