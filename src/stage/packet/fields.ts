import { formatAddress } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import type { RewrittenEnd } from './rewritten.ts';
import { misfitOf, tellingMisfit, type Misfit } from '../paper/mismatch.ts';
import type { Step } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';

/** One field of a packet's header as it is written under its arrow. */
export interface Field {
  readonly key: string;
  readonly text: string;
  /** The rules at hand look at this field. */
  readonly looked: boolean;
  /** The field that did not match, with what the rule wanted. */
  readonly misfit?: Misfit;
  /** It belongs to an end that the step rewrote. */
  readonly rewritten: boolean;
}

/** The five-tuple of the packet, with the fields that the step's rules look at, and TCP flags where they are asked for. */
export function fieldsAt(
  step: Step,
  rewritten: readonly RewrittenEnd[],
  flags: string | undefined,
): readonly Field[] {
  const { packet, at } = step;
  const filters = at.kind === 'network-acl' || at.kind === 'security-group';
  const asked = filters && step.ruling.verdict !== 'tracked' && step.ruling.verdict !== 'exempt';
  const misfit = tellingMisfit(step);
  const peer = at.direction === 'ingress' ? 'source' : 'destination';
  return partsOf(packet, flags).map(({ key, text }): Field => {
    const looked = asked && (key === 'protocol' || key === 'port' || key === peer);
    const failed = misfit && keyOf(misfit.field) === key ? { misfit } : {};
    return { key, text, looked, rewritten: rewritten.some(({ field }) => field === key), ...failed };
  });
}

/** `41022 ∉ 443`, or `udp ≠ tcp`; in words where a group is not recognised. */
export function misfitText({ field, got, wanted, lost }: Misfit, words: StageWords): string {
  if (lost) return words.unrecognised(wanted, words.lost[lost]);
  return field === 'protocol' ? `${got} ≠ ${wanted}` : `${got} ∉ ${wanted}`;
}

function keyOf(field: ReturnType<typeof misfitOf>['field']): string {
  return field === 'icmp-type' || field === 'icmp-code' ? 'port' : field;
}

function partsOf(packet: Packet, flags: string | undefined): readonly { key: string; text: string }[] {
  const source = formatAddress(packet.source);
  const destination = formatAddress(packet.destination);
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return [
        { key: 'protocol', text: packet.protocol },
        ...(flags === undefined ? [] : [{ key: 'flags', text: flags }]),
        { key: 'source', text: beforePort(source) },
        { key: 'source-port', text: `:${String(packet.sourcePort)}` },
        { key: 'arrow', text: '→' },
        { key: 'destination', text: beforePort(destination) },
        { key: 'port', text: `:${String(packet.destinationPort)}` },
      ];
    case 'icmp':
    case 'icmpv6':
      return [
        { key: 'protocol', text: packet.protocol },
        { key: 'source', text: source },
        { key: 'arrow', text: '→' },
        { key: 'destination', text: destination },
        { key: 'port', text: `${String(packet.type)}/${String(packet.code)}` },
      ];
    case 'other':
      return [
        { key: 'protocol', text: `protocol ${String(packet.number)}` },
        { key: 'source', text: source },
        { key: 'arrow', text: '→' },
        { key: 'destination', text: destination },
      ];
  }
}

/** An IPv6 address stands in brackets where a port follows. */
function beforePort(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
