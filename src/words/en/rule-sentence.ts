/** What a rule says, as one would say it to somebody: who may do what, or which packets are let through. */
export const ruleSentence = {
  rule: {
    ingress: (who: string, what: string) => `${sentenceCase(who)} may come in with ${what}.`,
    egress: (who: string, what: string) => `From here, ${what} may go out to ${who}.`,
  },
  entry: {
    allow: {
      ingress: (number: number, who: string, what: string) =>
        `Rule ${String(number)}: let in ${what} from ${who}.`,
      egress: (number: number, who: string, what: string) =>
        `Rule ${String(number)}: let out ${what} to ${who}.`,
    },
    deny: {
      ingress: (number: number, who: string, what: string) =>
        `Rule ${String(number)}: turn away ${what} from ${who}.`,
      egress: (number: number, who: string, what: string) =>
        `Rule ${String(number)}: hold back ${what} to ${who}.`,
    },
  },
  /** The end of a network ACL: what no rule of it matched. */
  rest: {
    ingress: (who: string) => `Rule *: turn away all else from ${who}.`,
    egress: (who: string) => `Rule *: hold back all else to ${who}.`,
  },
  who: {
    ingress: {
      everybody: { ipv4: 'anyone (IPv4)', ipv6: 'anyone (IPv6)' },
      block: (cidr: string) => cidr,
      group: (id: string) => `members of ${id}`,
      prefixList: (id: string) => `addresses of prefix list ${id}`,
    },
    egress: {
      everybody: { ipv4: 'anyone (IPv4)', ipv6: 'anyone (IPv6)' },
      block: (cidr: string) => cidr,
      group: (id: string) => `members of ${id}`,
      prefixList: (id: string) => `addresses of prefix list ${id}`,
    },
  },
  all: 'any traffic',
  allPorts: (protocol: string) => `any ${protocol} port`,
  port: (protocol: string, port: string) => `${protocol} port ${port}`,
  ports: (protocol: string, range: string) => `${protocol} ports ${range}`,
  service: (name: string, protocol: string, port: string) => `${name} (${protocol} ${port})`,
  allIcmp: (protocol: string) => `any ${protocol} message`,
  icmp: (protocol: string, type: string) => `${protocol} ${type}`,
  icmpCode: (protocol: string, type: string, code: number) => `${protocol} ${type} with code ${String(code)}`,
  icmpType: (type: number) => `type ${String(type)}`,
  protocol: (number: number) => `protocol ${String(number)}`,
  namedProtocol: (number: number, name: string) => `${name} (protocol ${String(number)})`,
};

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type RuleSentenceWords = typeof ruleSentence;
