import { formatIpv4, type Ipv4 } from '../../net/ip.ts';
import { replyTo, type Packet } from '../../net/packet.ts';
import { icmpType } from '../../net/protocol.ts';
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

function nameOf({ hosts, internet, natGateways }: Scenario, address: Ipv4): string {
  const owner =
    hosts.find((each) => each.address === address || each.publicAddress === address) ??
    internet.find((each) => each.address === address) ??
    natGateways.find((each) => each.address === address || each.publicAddress === address);
  return owner?.id ?? formatIpv4(address);
}

function icmpName(type: number, code: number, words: StageWords): string {
  if (type === icmpType.echoRequest) return words.echoRequest;
  return type === icmpType.echoReply ? words.echoReply : `icmp ${String(type)}/${String(code)}`;
}

function docksOf(packet: Packet, words: StageWords): { readonly from: string; readonly to: string } {
  switch (packet.protocol) {
    case 'tcp':
    case 'udp':
      return { from: ` : ${String(packet.sourcePort)}`, to: ` : ${String(packet.destinationPort)}` };
    case 'icmp':
      return { from: '', to: `  ${icmpName(packet.type, packet.code, words)}` };
    case 'other':
      return { from: '', to: `  protocol ${String(packet.number)}` };
  }
}
