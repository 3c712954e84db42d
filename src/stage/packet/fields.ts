import { formatIpv4 } from '../../net/ip.ts';
import type { Packet } from '../../net/packet.ts';
import { misfitOf, tellingMisfit, type Misfit } from '../paper/mismatch.ts';
import type { Step } from '../../trace/trace.ts';

/** One field of a packet's header as it is written under its arrow. */
interface Field {
  readonly key: string;
  readonly text: string;
  /** The rules at hand look at this field. */
  readonly looked: boolean;
  /** The field that did not match, with what the rule wanted. */
  readonly misfit?: Misfit;
}

/** The five-tuple of the packet, with the fields that the step's rules look at. */
export function fieldsAt(step: Step): readonly Field[] {
  const { packet, at } = step;
  const filters = at.kind === 'network-acl' || at.kind === 'security-group';
  const asked = filters && step.ruling.verdict !== 'tracked' && step.ruling.verdict !== 'exempt';
  const misfit = tellingMisfit(step);
  const peer = at.direction === 'ingress' ? 'source' : 'destination';
  return partsOf(packet).map(({ key, text }) => {
    const looked = asked && (key === 'protocol' || key === 'port' || key === peer);
    const failed = misfit && keyOf(misfit.field) === key ? { misfit } : {};
    return { key, text, looked, ...failed };
  });
}

/** `41022 ∉ 443`, or `udp ≠ tcp`. */
export function misfitText({ field, got, wanted }: Misfit): string {
  return field === 'protocol' ? `${got} ≠ ${wanted}` : `${got} ∉ ${wanted}`;
}

function keyOf(field: ReturnType<typeof misfitOf>['field']): string {
  return field === 'icmp-type' || field === 'icmp-code' ? 'port' : field;
}

function partsOf(packet: Packet): readonly { key: string; text: string }[] {
  const source = formatIpv4(packet.source);
  const destination = formatIpv4(packet.destination);
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return [
        { key: 'protocol', text: packet.protocol },
        { key: 'source', text: source },
        { key: 'source-port', text: `:${String(packet.sourcePort)}` },
        { key: 'arrow', text: '→' },
        { key: 'destination', text: destination },
        { key: 'port', text: `:${String(packet.destinationPort)}` },
      ];
    case 'icmp':
      return [
        { key: 'protocol', text: 'icmp' },
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
