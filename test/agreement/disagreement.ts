import { formatPacket, type Packet } from '../../src/net/packet.ts';
import { writeScenario } from '../../src/scenario/file-writer.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** What became of a packet, to either of the two that are to agree. */
export interface Outcome {
  readonly arrives: boolean;
  readonly comesHome: boolean;
}

/** Fails where engine and proof disagree, with the packet and its network in notation. */
export function expectAgreement(network: Scenario, packet: Packet, engine: Outcome, proof: Outcome): void {
  if (engine.arrives === proof.arrives && engine.comesHome === proof.comesHome) return;
  const told = JSON.stringify({ engine, proof });
  throw new Error(`${formatPacket(packet)}: ${told}\n${writeScenario(network)}`);
}
