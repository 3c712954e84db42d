import { contains, hostCidr, type Cidr } from '../../net/cidr.ts';
import type { Address } from '../../net/ip.ts';
import { inRange, type PortRange } from '../../net/port.ts';
import type { Span } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node.ts';
import type { AddressField, HeaderSpace, PortField } from './header-space.ts';

/** An address of a packet at some place: one that the request was sent with, or one that something on the way wrote. */
export type AddressTerm =
  | { readonly kind: 'own'; readonly field: AddressField }
  | { readonly kind: 'fixed'; readonly address: Address };

/** A port at some place. `shift` is what an answer adds: the type of an ICMP answer is another one than that of its query. */
export type PortTerm =
  | { readonly kind: 'own'; readonly field: PortField; readonly shift: number }
  | { readonly kind: 'fixed'; readonly port: number };

/** How the headers of a set look at some place on their way, told by the fields that they were sent with. */
export interface Form {
  readonly source: AddressTerm;
  readonly destination: AddressTerm;
  readonly sourcePort: PortTerm;
  readonly detail: PortTerm;
}

export const asSent: Form = {
  source: { kind: 'own', field: 'source' },
  destination: { kind: 'own', field: 'destination' },
  sourcePort: ownPort('sourcePort'),
  detail: ownPort('detail'),
};

export function ownPort(field: PortField, shift = 0): PortTerm {
  return { kind: 'own', field, shift };
}

export function fixedAddress(address: Address): AddressTerm {
  return { kind: 'fixed', address };
}

/** The spans of the sent header that make the address lie in the block: none where it always does, undefined where it never does. */
export function spansInBlock(
  space: HeaderSpace,
  term: AddressTerm,
  block: Cidr,
): readonly Span[] | undefined {
  if (term.kind === 'own') return space.spansOfBlock(term.field, block);
  return contains(block, term.address) ? [] : undefined;
}

/** The same for a port and a range. */
export function spansInRange(
  space: HeaderSpace,
  term: PortTerm,
  range: PortRange,
): readonly Span[] | undefined {
  if (term.kind === 'fixed') return inRange(range, term.port) ? [] : undefined;
  const [first, last] = [Math.max(0, range.first - term.shift), Math.min(65535, range.last - term.shift)];
  return first > last ? undefined : [space.spanOfPorts(term.field, { first, last })];
}

/** The headers whose address lies in one of the blocks at that place. */
export function whereIn(space: HeaderSpace, term: AddressTerm, blocks: readonly Cidr[]): Node {
  return space.diagrams.unionOf(blocks.map((block) => boxOrNone(space, spansInBlock(space, term, block))));
}

export function whereAddress(space: HeaderSpace, term: AddressTerm, address: Address): Node {
  return whereIn(space, term, [hostCidr(address)]);
}

export function wherePort(space: HeaderSpace, term: PortTerm, range: PortRange): Node {
  return boxOrNone(space, spansInRange(space, term, range));
}

export function whereProtocol(space: HeaderSpace, number: number): Node {
  return space.diagrams.box([space.spanOfProtocol(number)]);
}

/** The headers in which two addresses are the same; undefined where this is more than a set of spans can tell. */
export function whereSameAddress(space: HeaderSpace, one: AddressTerm, other: AddressTerm): Node | undefined {
  if (one.kind === 'fixed') return whereAddress(space, other, one.address);
  if (other.kind === 'fixed') return whereAddress(space, one, other.address);
  return one.field === other.field ? space.diagrams.all : undefined;
}

/** The same for two ports. */
export function whereSamePort(space: HeaderSpace, one: PortTerm, other: PortTerm): Node | undefined {
  if (one.kind === 'fixed') return wherePort(space, other, { first: one.port, last: one.port });
  if (other.kind === 'fixed') return wherePort(space, one, { first: other.port, last: other.port });
  if (one.field !== other.field) return undefined;
  return one.shift === other.shift ? space.diagrams.all : space.diagrams.none;
}

function boxOrNone({ diagrams }: HeaderSpace, spans: readonly Span[] | undefined): Node {
  return spans ? diagrams.box(spans) : diagrams.none;
}
