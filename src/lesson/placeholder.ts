import { formatAddress } from '../net/ip.ts';
import { formatPortRange } from '../net/port.ts';
import type { Flow } from '../scenario/action.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Exchange } from '../trace/trace.ts';
import type { Judgement } from './judgement.ts';
import { sourcePortsOf } from './source-ports.ts';

/** What a lesson's text may leave for the trace to fill in, in braces: `{sourcePort}`. */
export const placeholderNames = [
  'source',
  'sourcePort',
  'destination',
  'destinationPort',
  'ephemeralPorts',
  'counterexamplePort',
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

export type Placeholders = Readonly<Partial<Record<PlaceholderName, string>>>;

/** The values that an exchange gives; `judgement` adds the port that shows why a goal fails. */
export function placeholdersOf(
  flow: Flow,
  scenario: Scenario,
  exchange: Exchange,
  judgement?: Judgement,
): Placeholders {
  const { packet } = exchange;
  const addresses = { source: formatAddress(packet.source), destination: formatAddress(packet.destination) };
  if (!('sourcePort' in packet)) return addresses;
  const shown =
    judgement?.holds === false && judgement.kind === 'packet' ? judgement.exchange.packet : packet;
  return {
    ...addresses,
    sourcePort: String(packet.sourcePort),
    destinationPort: String(packet.destinationPort),
    ephemeralPorts: formatPortRange(sourcePortsOf(scenario, flow.from)),
    counterexamplePort: String('sourcePort' in shown ? shown.sourcePort : packet.sourcePort),
  };
}

/** The text with its placeholders filled in; one that has no value stays as it is written. Values are numbers and addresses: safe in HTML. */
export function fillIn(text: string, values: Placeholders): string {
  return text.replace(placeholder, (written: string, name: string) =>
    isName(name) ? (values[name] ?? written) : written,
  );
}

/** The names in braces in a text, known or not. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

export function isName(name: string): name is PlaceholderName {
  return placeholderNames.some((each) => each === name);
}

const placeholder = /\{(\w*)\}/g;
