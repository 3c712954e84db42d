import type { Cidr } from '../../net/cidr.ts';
import { formatAddress } from '../../net/ip.ts';
import { protocolNumber } from '../../net/protocol.ts';
import type { Direction } from '../../scenario/rule.ts';
import type { Traffic } from '../../scenario/traffic.ts';
import type { Span } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import { spansInBlock, spansInRange, type AddressTerm, type Form } from '../headers/form.ts';
import type { HeaderSpace } from '../headers/header-space.ts';

/** The headers that a rule for this traffic speaks of, from or to one of these blocks. */
export function matched(
  space: HeaderSpace,
  form: Form,
  traffic: Traffic,
  peer: AddressTerm,
  blocks: readonly Cidr[],
): Node {
  const { diagrams } = space;
  const what = spansOfTraffic(space, form, traffic);
  if (!what) return diagrams.none;
  return diagrams.unionOf(
    blocks.map((block) => {
      const who = spansInBlock(space, peer, block);
      return who ? diagrams.box([...what, ...who]) : diagrams.none;
    }),
  );
}

/** Inbound rules look at the source address, outbound ones at the destination. */
export function peerOf(form: Form, direction: Direction): AddressTerm {
  return direction === 'ingress' ? form.source : form.destination;
}

/** All that a rule looks at of how packets look somewhere: their peer's address, and their destination port. */
export function lookOf({ detail }: Form, peer: AddressTerm): string {
  const who = peer.kind === 'own' ? peer.field : formatAddress(peer.address);
  const what = detail.kind === 'own' ? `${detail.field}+${String(detail.shift)}` : String(detail.port);
  return `${who} ${what}`;
}

function spansOfTraffic(space: HeaderSpace, form: Form, traffic: Traffic): readonly Span[] | undefined {
  switch (traffic.protocol) {
    case 'all':
      return [];
    case 'tcp':
    case 'udp':
      return withDetail(
        space,
        form,
        protocolNumber[traffic.protocol],
        traffic.ports.first,
        traffic.ports.last,
      );
    case 'icmp':
    case 'icmpv6': {
      const { type, code } = traffic;
      const number = protocolNumber[traffic.protocol];
      if (type === 'any') return [space.spanOfProtocol(number)];
      const first = type * 256 + (code === 'any' ? 0 : code);
      return withDetail(space, form, number, first, code === 'any' ? first + 255 : first);
    }
    case 'other':
      return [space.spanOfProtocol(traffic.number)];
  }
}

function withDetail(
  space: HeaderSpace,
  { detail }: Form,
  protocol: number,
  first: number,
  last: number,
): readonly Span[] | undefined {
  const spans = spansInRange(space, detail, { first, last });
  return spans && [space.spanOfProtocol(protocol), ...spans];
}
