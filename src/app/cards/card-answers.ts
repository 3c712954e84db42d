import { askedOf, isRight, rightOption } from '../../card/ask.ts';
import { dealOf, type Card } from '../../card/card.ts';
import { formatCheckpoint } from '../../lesson/checkpoint.ts';
import type { Placeholders } from '../../lesson/placeholder.ts';
import type { TestResult } from '../../lesson/progress.ts';
import { formatAddress } from '../../net/ip.ts';
import type { Exchange } from '../../trace/trace.ts';

/** What a card's words leave for the engine to fill in. */
export function placeholdersOfCard({ packet }: Exchange): Placeholders {
  const addresses = { source: formatAddress(packet.source), destination: formatAddress(packet.destination) };
  if (!('sourcePort' in packet)) return addresses;
  const { sourcePort, destinationPort } = packet;
  return { ...addresses, sourcePort: String(sourcePort), destinationPort: String(destinationPort) };
}

/** Where the deal of a card ends, as it is written. */
export function truthOf(card: Card, seed: number): string {
  return formatCheckpoint(rightOption(askedOf(dealOf(card, seed).scenario), card.options));
}

/** What was chosen, with what the engine says of it. A card without an answer counts as not known. */
export function resultOf(
  cards: readonly Card[],
  seed: number,
  chosen: Readonly<Record<string, string>>,
  unsure: string,
): TestResult {
  return Object.fromEntries(
    cards.map((card) => {
      const exchange = askedOf(dealOf(card, seed).scenario);
      const written = chosen[card.id] ?? unsure;
      const option = card.options.find((each) => formatCheckpoint(each) === written);
      return [
        card.id,
        { chosen: written, right: option !== undefined && isRight(exchange, card.options, option) },
      ];
    }),
  );
}

export function rightIn(result: TestResult): number {
  return Object.values(result).filter(({ right }) => right).length;
}

/** One line for each card and time, for a spreadsheet. Ids and checkpoints have no character that would need quotes. */
export function asCsv(cards: readonly Card[], tests: Readonly<Partial<Record<string, TestResult>>>): string {
  const rows = Object.entries(tests).flatMap(([time, result = {}]) =>
    cards.flatMap(({ id, misconception }) => {
      const answer = result[id];
      return answer ? [[time, misconception, id, answer.chosen, answer.right ? '1' : '0'].join(',')] : [];
    }),
  );
  return ['time,misconception,card,chosen,right', ...rows, ''].join('\r\n');
}
