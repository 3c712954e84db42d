import type { RuleSentenceWords } from '../en/rule-sentence.ts';

export const ruleSentence: RuleSentenceWords = {
  rule: {
    ingress: (who, what) => `${who}、${spaced(what)}で入れます。`,
    egress: (who, what) => `${who}、${spaced(what)}で出られます。`,
  },
  entry: {
    allow: {
      ingress: (number, who, what) =>
        `ルール ${String(number)}：${who}来る${led(spaced(what))}のパケットを通します。`,
      egress: (number, who, what) =>
        `ルール ${String(number)}：${who}行く${led(spaced(what))}のパケットを通します。`,
    },
    deny: {
      ingress: (number, who, what) =>
        `ルール ${String(number)}：${who}来る${led(spaced(what))}のパケットを止めます。`,
      egress: (number, who, what) =>
        `ルール ${String(number)}：${who}行く${led(spaced(what))}のパケットを止めます。`,
    },
  },
  rest: {
    ingress: (who) => `ルール *：${who}来る、ほかのパケットをすべて止めます。`,
    egress: (who) => `ルール *：${who}行く、ほかのパケットをすべて止めます。`,
  },
  who: {
    ingress: {
      everybody: { ipv4: 'どこからでも（IPv4）', ipv6: 'どこからでも（IPv6）' },
      block: (cidr) => `${cidr} から`,
      group: (id) => `${id} の付いた相手から`,
      prefixList: (id) => `プレフィックスリスト ${id} のアドレスから`,
    },
    egress: {
      everybody: { ipv4: 'どこへでも（IPv4）', ipv6: 'どこへでも（IPv6）' },
      block: (cidr) => `${cidr} へ`,
      group: (id) => `${id} の付いた相手へ`,
      prefixList: (id) => `プレフィックスリスト ${id} のアドレスへ`,
    },
  },
  all: 'すべてのトラフィック',
  allPorts: (protocol) => `${protocol} の全ポート`,
  port: (protocol, port) => `${protocol} ${port} 番ポート`,
  ports: (protocol, range) => `${protocol} ${range} 番ポート`,
  service: (name, protocol, port) => `${name}（${protocol} ${port}）`,
  allIcmp: (protocol) => `すべての ${protocol}`,
  icmp: (protocol, type) => `${protocol} ${type}`,
  icmpCode: (protocol, type, code) => `${protocol} ${type}（コード ${String(code)}）`,
  icmpType: (type) => `タイプ ${String(type)}`,
  protocol: (number) => `プロトコル ${String(number)}`,
  namedProtocol: (number, name) => `${name}（プロトコル ${String(number)}）`,
};

/** Between Latin letters and Japanese there is a space. */
function spaced(text: string): string {
  return /[!-~]$/.test(text) ? `${text} ` : text;
}

function led(text: string): string {
  return /^[!-~]/.test(text) ? ` ${text}` : text;
}
