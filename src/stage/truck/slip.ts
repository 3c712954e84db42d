import { formatAddress, type Address } from '../../net/ip.ts';
import { replyTo, type IcmpMessage, type Packet } from '../../net/packet.ts';
import { icmpType } from '../../net/protocol.ts';
import { addressesOf } from '../../scenario/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Frame } from '../../timeline/frame.ts';
import type { Exchange } from '../../trace/trace.ts';
import type { StageWords } from '../../words/en/stage.ts';

/** The slip that a truck carries: from whom, to whom, and at which dock. */
export interface Slip {
  readonly from: SlipLine;
  readonly to: SlipLine;
}

/** Who, and which dock: a port, or what an ICMP packet asks for. The dock is never cut short. */
interface SlipLine {
  readonly name: string;
  readonly dock: string;
}

/** The slip at a moment. It turns over at the destination, and is rewritten where addresses are translated. */
export function slipAt(scenario: Scenario, exchange: Exchange, frame: Frame, words: StageWords): Slip {
  const packet = packetAt(exchange, frame);
  const from = nameOf(scenario, packet.source);
  const to = nameOf(scenario, packet.destination);
  const docks = docksOf(packet, words);
  return { from: { name: from, dock: docks.from }, to: { name: to, dock: docks.to } };
}

/** How much of the slip is seen while it is turned over: 0 on edge, 1 flat. */
export function slipTurn(frame: Frame): number {
  return frame.kind === 'flip' ? Math.abs(Math.cos(Math.PI * frame.progress)) : 1;
}

function packetAt(exchange: Exchange, frame: Frame): Packet {
  const turned = frame.leg === 'reply' && (frame.kind !== 'flip' || frame.progress > 0.5);
  const leg = turned ? exchange.reply : exchange.request;
  const steps = leg && 'steps' in leg ? leg.steps : [];
  const done = turned ? frame.done.reply : frame.done.request;
  const untouched = turned ? replyTo(exchange.packet) : exchange.packet;
  return steps[done - 1]?.packet ?? untouched;
}

function nameOf({ hosts, internet, natGateways, loadBalancers }: Scenario, address: Address): string {
  const ours = [...hosts, ...internet, ...natGateways, ...loadBalancers];
  const owner = ours.find(
    (each) =>
      addressesOf(each).includes(address) || ('publicAddress' in each && each.publicAddress === address),
  );
  return owner?.id ?? formatAddress(address);
}

function icmpName({ protocol, type, code }: IcmpMessage, words: StageWords): string {
  if (type === icmpType[protocol].echoRequest) return words.echoRequest;
  if (type === icmpType[protocol].echoReply) return words.echoReply;
  return `${protocol} ${String(type)}/${String(code)}`;
}

function docksOf(packet: Packet, words: StageWords): { readonly from: string; readonly to: string } {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return { from: ` : ${String(packet.sourcePort)}`, to: ` : ${String(packet.destinationPort)}` };
    case 'icmp':
    case 'icmpv6':
      return { from: '', to: `  ${icmpName(packet, words)}` };
    case 'other':
      return { from: '', to: `  protocol ${String(packet.number)}` };
  }
}
